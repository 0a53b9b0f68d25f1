"""Beda Isian: the cells that two computers filled differently, and the decision of a person about them."""

from __future__ import annotations

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin, orang_sama
from kinerja_desktop.services.beda_izin import tunggal, wewenang_beda
from kinerja_desktop.services.beda_kata import (
    Kamus,
    dokumen,
    lengkapi_nama,
    letak,
    muat_kamus,
    nama_apa,
    skp_dari,
    susun_sisi,
)
from kinerja_desktop.services.beda_ketik import isian_ketik
from kinerja_desktop.services.beda_putus import putuskan
from kinerja_desktop.services.beda_rantai import setarakan
from kinerja_desktop.services.beda_serupa import serupa
from kinerja_desktop.services.beda_versi import versi_lain
from kinerja_desktop.services.beda_yatim import daftar_yatim
from kinerja_desktop.services.lembar_beda import (
    BedaIsian,
    DaftarBeda,
    IsianKetik,
    Keputusan,
    Serupa,
    Sisi,
    VersiLain,
)
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_beda
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_beda import RekamBeda

__all__ = [
    "BATAS",
    "BedaIsian",
    "DaftarBeda",
    "IsianKetik",
    "Keputusan",
    "Serupa",
    "Sisi",
    "VersiLain",
    "daftar",
    "jumlah",
    "putuskan",
    "serupa",
]

#: Questions shown at once; the centre of a regency may have more, its offices hardly ever do.
BATAS = 500
_URUT_TABEL = ("skp", "rhk", "indikator", "perilaku", "realisasi", "evaluasi", "umpan_balik")


def jumlah(sesi: Sesi) -> int:
    """How many questions are open in the whole database."""
    with sesi.baca() as conn:
        return repo_beda.jumlah(Pelaksana.dari(conn))


def daftar(sesi: Sesi) -> DaftarBeda:
    """Open questions that this person may see, by document, and approvals of other words."""
    sesi.wajib("lihat")
    pusat = sesi.db.peran == "pusat"
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = setarakan(p, repo_beda.terbuka(p, BATAS + 1))
        kamus = muat_kamus(sesi, conn, [(r.tabel, dict(r.baris)) for r in rekam])
        lengkapi_nama(p, kamus, rekam)
        lebih = max(0, repo_beda.jumlah(p) - BATAS)
        versi: tuple[VersiLain, ...] = ()
        yatim: list[BedaIsian] = []
        if not pusat:  # only the office can approve again, and a regency has too many documents to compare
            tahun = sesi.jam.hari_ini().year
            versi = versi_lain(sesi, conn, BukuOrang.muat(conn), (tahun - 1, tahun))
            yatim = daftar_yatim(sesi, conn) if izin.melihat_semua(sesi) else []
    isian = [(r, _susun(sesi, kamus, r)) for r in rekam[:BATAS] if _boleh_lihat(sesi, kamus, r)]
    isian.sort(key=lambda x: (x[1].kelompok, *_urut(kamus, x[0]), x[1].apa, x[1].kunci))
    return DaftarBeda((*(b for _, b in isian), *yatim), versi, orang_sama.daftar(sesi), lebih, pusat)


def _urut(kamus: Kamus, r: RekamBeda) -> tuple[int, int]:
    """The order of the paper: the document itself, results, indicators, what was recorded on them."""
    tempat = _URUT_TABEL.index(r.tabel) if r.tabel in _URUT_TABEL else 0
    induk = r.baris.get("indikator_id") if r.tabel == "realisasi" else r.baris.get("rhk_id")
    return tempat, kamus.nomor.get(r.id) or kamus.nomor.get(induk or b"", 0)


def _boleh_lihat(sesi: Sesi, kamus: Kamus, r: RekamBeda) -> bool:
    boleh = izin.lingkup(sesi, kamus.buku)
    if boleh is None:
        return True
    skp_id = skp_dari(r.tabel, dict(r.baris))
    rekam = kamus.rekam.get(skp_id) if skp_id is not None else None
    pemilik = rekam["pegawai_id"] if rekam else (r.id if r.tabel == "pegawai" else r.baris.get("pegawai_id"))
    return pemilik in boleh


def _susun(sesi: Sesi, kamus: Kamus, r: RekamBeda) -> BedaIsian:
    baris = dict(r.baris)
    di_mana, keterangan = letak(kamus, r.tabel, baris)
    nama = dokumen(kamus, r.tabel, baris)
    kantor = kamus.kantor.get(int.from_bytes(r.id[:4], "big"), "")
    sebab = siapa = ""
    try:
        wewenang_beda(sesi, kamus, r.tabel, r.kelompok, baris)
    except Tolakan as e:
        sebab, siapa = e.inti(), e.siapa
    skp_id = skp_dari(r.tabel, baris)
    return BedaIsian(
        tulis_kunci(r),
        "skp" if skp_id is not None else r.tabel,
        skp_id or r.id,
        nama_apa(r.tabel, r.kelompok),
        di_mana,
        "" if r.kelompok == "teks" else keterangan,
        nama,
        f"{kantor} · {nama}" if kantor else nama,
        kantor,
        susun_sisi(kamus, r, sesi.jam.sekarang()),
        tunggal(r.tabel, r.kelompok),
        isian_ketik(r),
        sebab,
        siapa,
    )


def tulis_kunci(r: RekamBeda) -> str:
    """Name of a question that windows and commands carry about."""
    return f"{r.tabel}:{r.id.hex()}:{r.kelompok}"
