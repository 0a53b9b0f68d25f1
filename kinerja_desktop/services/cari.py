"""The search box: people by name, number or post, units, SKP text; eight per group, each with its place."""

from __future__ import annotations

from kinerja_desktop.domain.kata import ringkas
from kinerja_desktop.services import izin
from kinerja_desktop.services.catatan import GrupTemuan, Temuan
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.services.tujuan import Tujuan
from kinerja_desktop.store import repo_cari
from kinerja_desktop.store.pelaksana import Pelaksana

__all__ = ["GrupTemuan", "Temuan", "cari"]

PER_GRUP = 8
_AMBIL = 200
_PANJANG = 200
_SINGKAT = 90


def cari(sesi: Sesi, teks: str) -> tuple[GrupTemuan, ...]:
    """Hits for a text of two letters or more, in groups Orang, Unit, SKP; empty groups are left out."""
    sesi.wajib("lihat")
    bersih = bersihkan_teks(teks[:_PANJANG], "Cari", _PANJANG)
    if len(bersih) < 2:
        return ()
    hari, di_pusat = sesi.jam.hari_ini(), sesi.db.peran == "pusat"
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        orang = repo_cari.orang(p, bersih, _AMBIL)
        # By name first: who types a name looks for that person, not for a post that shares a word with it.
        orang += [i for i in repo_cari.menurut_jabatan(p, bersih, hari, _AMBIL) if i not in set(orang)]
        unit = repo_cari.unit(p, bersih, PER_GRUP + 1)
        skp = repo_cari.skp(p, bersih, _AMBIL)
        if sesi.pelaku.pegawai_id:
            buku = BukuOrang.muat(conn)
        else:  # sees everybody: only whom the box shows is read, at the centre of 15,000
            orang, skp = orang[: PER_GRUP + 1], skp[: PER_GRUP + 1]
            yang = {*orang, *(s.pegawai_id for s in skp)}
            buku = BukuOrang.muat(conn, yang, {i[:4] for i in yang} if di_pusat else None, penilai=False)
    boleh = izin.lingkup(sesi, buku)
    temuan_orang = []
    for i in orang:
        if (boleh is None or i in boleh) and i in buku.pegawai:
            sosok = buku.sosok(i, hari)
            ket = " · ".join(x for x in (sosok.nama_jabatan, sosok.nama_unit, sosok.pegawai.nip) if x)
            nama = sosok.pegawai.nama_lengkap
            # The centre has no staff page: people of all offices stand in the recap.
            ke = Tujuan("rekap" if di_pusat else "pegawai", {"pegawai": i})
            temuan_orang.append(Temuan("orang", i, nama, ket, ke))
    temuan_skp = [
        Temuan(
            "skp",
            s.skp_id,
            ringkas(s.teks, _SINGKAT),
            f"SKP {s.tahun} {buku.nama(s.pegawai_id)}",
            Tujuan("rekap", {"skp": s.skp_id, "tahun": s.tahun})
            if di_pusat
            else Tujuan("skp", {"skp": s.skp_id, "baris": s.baris_id, "kolom": s.kolom}),
        )
        for s in skp
        if boleh is None or s.pegawai_id in boleh
    ]
    temuan_unit = [
        Temuan(
            "unit",
            i,
            nama,
            "Unit kerja",
            Tujuan("rekap", {"kantor": i[:4]}) if di_pusat else Tujuan("pegawai", {"unit": i}),
        )
        for i, nama in unit
    ]
    return tuple(
        GrupTemuan(nama, tuple(isi[:PER_GRUP]), len(isi) > PER_GRUP)
        for nama, isi in (("Orang", temuan_orang), ("Unit", temuan_unit), ("SKP", temuan_skp))
        if isi
    )
