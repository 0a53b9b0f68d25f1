"""Matriks Pembagian Peran dan Hasil (PermenPANRB 6/2022 Lampiran): whose there are, and one to look at."""

from __future__ import annotations

from collections import Counter
from datetime import date

from kinerja_desktop.domain.kaskade import (
    Butir,
    Dukungan,
    keadaan_peran,
    kunci_butir,
    tanpa_pendukung,
)
from kinerja_desktop.domain.skp import BentukSkp
from kinerja_desktop.services import izin, matriks_dasar
from kinerja_desktop.services.matriks_dasar import Matriks, baca_skp, nomor_butir, wajib_lihat
from kinerja_desktop.services.matriks_isi import (
    ambil_dari_skp,
    salin_tahun_lalu,
    ubah_sel,
)
from kinerja_desktop.services.matriks_izin import sebab_terkunci
from kinerja_desktop.services.matriks_lembar import (
    BarisMatriks,
    BelumTertaut,
    ButirPeran,
    Ditinggal,
    HasilAmbil,
    HasilUsul,
    KolomMatriks,
    LembarMatriks,
    Pemimpin,
    SelMatriks,
    UbahanPeran,
)
from kinerja_desktop.services.matriks_tautan import belum_tertaut, hitung_belum_tertaut, tautkan
from kinerja_desktop.services.matriks_usul import usulkan
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.penilai_skp import sebut_jabatan
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import nama_status
from kinerja_desktop.store import repo_matriks, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_matriks import RekamPeran, RekamRhk

__all__ = [
    "BelumTertaut",
    "Ditinggal",
    "HasilAmbil",
    "HasilUsul",
    "LembarMatriks",
    "Pemimpin",
    "UbahanPeran",
    "ambil_dari_skp",
    "belum_tertaut",
    "lembar",
    "pemimpin",
    "salin_tahun_lalu",
    "tautkan",
    "ubah_sel",
    "usulkan",
]


def pemimpin(sesi: Sesi, tahun: int) -> tuple[Pemimpin, ...]:
    """Officials whose matrix this person may see: the own one first, else the highest post first.

    Officials from outside who have no SKP here (Sekda, bupati) have no matrix.
    """
    sesi.wajib("lihat")
    saya = sesi.pelaku.pegawai_id
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        if izin.melihat_semua(sesi):
            ada = repo_matriks.pemimpin(p, tahun)
        elif saya is None:
            ada = {}
        else:
            milik = set(repo_matriks.pemimpin(p, tahun, saya))
            ada = {k: n for k, n in repo_matriks.pemimpin(p, tahun).items() if k == saya or k in milik}
        buku = BukuOrang.muat(conn, set(ada), penilai=False)
        punya = {
            r.pegawai_id for r in repo_skp.rekam_banyak(p, repo_matriks.skp_orang(p, tahun, ada)).values()
        }
    hari = izin.jepit(sesi.jam.hari_ini(), date(tahun, 1, 1), date(tahun, 12, 31))
    hasil = []
    for pengenal, jumlah in ada.items():
        if pengenal not in buku.pegawai:
            continue
        s = buku.sosok(pengenal, hari)
        if s.pegawai.instansi_luar and pengenal not in punya:
            continue
        urut = (pengenal != saya, *matriks_dasar.urutan(buku, pengenal, hari))
        jabatan = sebut_jabatan(s.nama_jabatan, s.nama_unit)
        hasil.append((urut, Pemimpin(pengenal, s.pegawai.nama_lengkap, jabatan, jumlah)))
    return tuple(p for _, p in sorted(hasil, key=lambda x: x[0]))


def lembar(sesi: Sesi, tahun: int, pimpinan_id: bytes) -> LembarMatriks:
    """One matrix with the state of every role; Tolakan when it is not for these eyes."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        wajib_lihat(sesi, p, tahun, pimpinan_id)
        m = matriks_dasar.muat(sesi, conn, tahun, pimpinan_id)
        terusul = {b.rhk_id for milik in m.peran.values() for b in milik if b.rhk_id is not None}
        asing = {k[0] for k in m.peran} - {b.rhk.id for b in m.butir}
        rhk = repo_matriks.rhk_menurut_id(p, terusul | asing)
        kembali = repo_matriks.dikembalikan(p, rhk.values())
        milik_bawahan = repo_matriks.rhk_orang(p, tahun, m.orang)
        hilang = _kolom_hilang(p, m, rhk)
    nomor = nomor_butir(m.butir)
    kolom = (*(_kolom(b, nomor[b.kunci]) for b in m.butir), *hilang)
    mati = {k.kunci for k in hilang}
    boleh = baca_skp(sesi, pimpinan_id)
    baris = tuple(_baris(m, o, kolom, rhk, kembali, boleh is None or o in boleh) for o in m.orang)
    sosok = m.buku.sosok(pimpinan_id, m.hari)
    kosong = tanpa_pendukung(m.butir, _dukungan(m, milik_bawahan))
    utama = m.skp_pimpinan[-1] if m.skp_pimpinan else None
    terkunci = sebab_terkunci(sesi, pimpinan_id)
    return LembarMatriks(
        tahun,
        pimpinan_id,
        sosok.pegawai.nama_lengkap,
        sosok.pegawai.nip,
        sebut_jabatan(sosok.nama_jabatan, sosok.nama_unit),
        sosok.nama_unit,
        utama.bentuk.value if utama else BentukSkp.ADMINISTRASI.value,
        utama.id if utama else None,
        kolom,
        baris,
        tuple(b.kunci for b in kosong),
        Counter(x.keadaan for b in baris for k, s in b.sel.items() if k not in mati for x in s.butir),
        hitung_belum_tertaut(m, milik_bawahan),
        not terkunci,
        terkunci,
    )


def _kolom(b: Butir, nomor: str) -> KolomMatriks:
    return KolomMatriks(
        b.kunci,
        b.rhk.id,
        b.indikator.id if b.indikator else None,
        nomor,
        " ".join(b.rhk.teks.split()),
        " ".join(b.indikator.teks.split()) if b.indikator else "",
        b.rhk.jenis.value,
        b.tulisan,
    )


def _kolom_hilang(p: Pelaksana, m: Matriks, rhk: dict[bytes, RekamRhk]) -> list[KolomMatriks]:
    """Items that roles were written for and that the leader's SKP no longer has: nothing typed gets lost."""
    ada = {b.kunci for b in m.butir}
    teks = {r.id: r.teks for r in rhk.values()} | {b.rhk.id: b.rhk.teks for b in m.butir}
    hasil: dict[str, KolomMatriks] = {}
    for rhk_id, indikator_id, _ in m.peran:
        kunci = kunci_butir(rhk_id, indikator_id)
        if kunci not in ada:
            isi = " ".join(teks.get(rhk_id, "").split())
            hasil[kunci] = KolomMatriks(kunci, rhk_id, indikator_id, "", isi, "", "utama", isi, True)
    return list(hasil.values())


def _baris(
    m: Matriks,
    pegawai_id: bytes,
    kolom: tuple[KolomMatriks, ...],
    rhk: dict[bytes, RekamRhk],
    kembali: frozenset[bytes],
    terbaca: bool,
) -> BarisMatriks:
    rekam = m.skp.get(pegawai_id)
    s = m.buku.sosok(
        pegawai_id,
        izin.jepit(m.hari, rekam.mulai, rekam.selesai) if rekam else m.hari,
        rekam.penempatan_id if rekam else None,
    )
    sel = {
        k.kunci: SelMatriks(tuple(_butir(b, rhk, kembali, terbaca) for b in milik))
        for k in kolom
        if (milik := m.peran.get((k.rhk_id, k.indikator_id, pegawai_id)))
    }
    return BarisMatriks(
        pegawai_id,
        s.pegawai.nama_lengkap,
        s.pegawai.nip,
        sebut_jabatan(s.nama_jabatan, s.nama_unit),
        s.nama_unit,
        rekam.id if rekam else None,
        rekam.status.value if rekam else "",
        nama_status(rekam) if rekam else "Belum ada",
        m.halangan(pegawai_id),
        sel,
    )


def _butir(b: RekamPeran, rhk: dict[bytes, RekamRhk], kembali: frozenset[bytes], terbaca: bool) -> ButirPeran:
    milik = rhk.get(b.rhk_id) if b.rhk_id is not None else None
    kini = milik.teks if milik is not None and milik.hidup else None
    keadaan = keadaan_peran(
        b.teks,
        kini,
        b.rhk_id is not None,
        b.rhk_id in kembali,
        milik is not None and b.rev > milik.rev,
    )
    return ButirPeran(b.id, b.teks, b.rhk_id, keadaan, " ".join((kini or "").split()) if terbaca else "")


def _dukungan(m: Matriks, rhk: list[RekamRhk]) -> set[Dukungan]:
    """What serves the leader: roles in the matrix, and results in the SKP by link or by words."""
    hasil = {Dukungan(r.rhk_atasan_id, r.indikator_atasan_id, r.teks_atasan) for r in rhk}
    return hasil | {Dukungan(letak[0], letak[1]) for letak in m.peran}
