"""SKP: list, make, show with its gaps, edit cells, add and delete rows. One act, one transaction."""

from __future__ import annotations

from kinerja_desktop.domain.alur import LANGKAH_SKP, skp_dapat_diubah, wajib_dapat_diubah_skp
from kinerja_desktop.domain.skp import INVALID, PERINGATAN
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.isi_skp import baris_kisi, baris_perilaku, kekurangan_sel, masa, nilai_domain
from kinerja_desktop.services.lembar_skp import (
    BarisPerilaku,
    BarisSkp,
    ButirLampiran,
    KekuranganSel,
    KolomSkp,
    LembarSkp,
    RingkasSkp,
    UbahanSel,
    kolom_untuk,
)
from kinerja_desktop.services.orang import BukuOrang, Penilai
from kinerja_desktop.services.penilai_skp import rantai, tanggal_diajukan
from kinerja_desktop.services.periode import aturan_tenggat, batas_skp
from kinerja_desktop.services.periode import daftar as daftar_periode
from kinerja_desktop.services.putusan_pusat import menurut_dokumen
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_baris import hapus_baris, tambah_baris, ubah_sel
from kinerja_desktop.services.skp_bentuk import alasan_bentuk, bentuk_bawaan
from kinerja_desktop.services.skp_buat import buat, ubah_kepala
from kinerja_desktop.services.skp_dasar import nama_status, tahun_ditutup, wajib_rekam, wajib_tahun_terbuka
from kinerja_desktop.services.tenggat_teks import tenggat_teks
from kinerja_desktop.services.validasi_setelan import setelan
from kinerja_desktop.services.versi_berlaku import sedang_direvisi
from kinerja_desktop.store import repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import RekamSkp

__all__ = [
    "BarisPerilaku",
    "BarisSkp",
    "KekuranganSel",
    "KolomSkp",
    "LembarSkp",
    "RingkasSkp",
    "UbahanSel",
    "buat",
    "daftar",
    "hapus_baris",
    "kolom_untuk",
    "muat",
    "tambah_baris",
    "ubah_kepala",
    "ubah_sel",
]

_LANGKAH_KANTOR = (
    "ajukan",
    "tarik",
    "kembalikan",
    "setujui",
    "batal_setujui",
    "revisi",
    "batalkan",
    "batal_revisi",
)


def daftar(sesi: Sesi, tahun: int, pegawai_id: bytes | None = None) -> tuple[RingkasSkp, ...]:
    """SKP of a year that this person may see, by name then start; cancelled ones included."""
    sesi.wajib("lihat")
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = repo_skp.rekam_tahun(p, tahun, pegawai_id)
        jumlah = repo_skp.jumlah_rhk(p, tahun)
        buku = BukuOrang.muat(conn)
    boleh = izin.lingkup(sesi, buku)
    hasil = []
    for s in rekam:
        if boleh is not None and s.pegawai_id not in boleh:
            continue
        sosok = buku.sosok(s.pegawai_id, izin.jepit(hari, s.mulai, s.selesai), s.penempatan_id)
        penilai = izin.penilai_skp(buku, s, hari)
        hasil.append(
            RingkasSkp(
                s.id,
                s.pegawai_id,
                sosok.pegawai.nama_lengkap,
                sosok.pegawai.nip,
                sosok.nama_jabatan,
                sosok.nama_unit,
                s.tahun,
                s.mulai,
                s.selesai,
                masa(s.mulai, s.selesai),
                s.bentuk.value,
                s.status.value,
                nama_status(s),
                s.revisi,
                penilai.id,
                penilai.nama,
                jumlah.get(s.id, 0),
            )
        )
    return tuple(sorted(hasil, key=lambda r: (r.nama.casefold(), r.mulai, r.skp_id)))


def muat(sesi: Sesi, skp_id: bytes) -> LembarSkp:
    """One SKP with grid rows, behaviour, gaps and steps open now; Tolakan when gone or not for these eyes."""
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        isi = repo_skp.isi_skp(p, [skp_id])[skp_id]
        buku = izin.buku_lihat(sesi, conn, rekam.pegawai_id)
        pusat = menurut_dokumen(conn, [skp_id]).get(skp_id)
        dikunci = tahun_ditutup(p, rekam.tahun, skp_id)
        diajukan = tanggal_diajukan(p, [rekam]).get(skp_id)
    penilai = izin.penilai_skp(buku, rekam, hari)
    sosok = buku.sosok(rekam.pegawai_id, izin.jepit(hari, rekam.mulai, rekam.selesai), rekam.penempatan_id)
    baris = baris_kisi(isi.rhk)
    kurang = kekurangan_sel(nilai_domain(rekam, isi, penilai, sosok), baris, setelan(sesi, rekam.tahun))
    terkunci = _alasan_terkunci(sesi, rekam, penilai)
    langkah, langkah_untuk = _langkah(sesi, rekam, penilai) if not dikunci else ((), ())
    return LembarSkp(
        rekam.id,
        rekam.pegawai_id,
        sosok.pegawai.nama_lengkap,
        sosok.pegawai.nip,
        sosok.nama_jabatan,
        sosok.nama_unit,
        rekam.tahun,
        rekam.mulai,
        rekam.selesai,
        masa(rekam.mulai, rekam.selesai),
        rekam.bentuk.value,
        rekam.pendekatan.value,
        rekam.status.value,
        nama_status(rekam),
        rekam.alasan,
        rekam.revisi,
        rekam.tanggal_tetap,
        penilai.id,
        penilai.nama,
        penilai.alasan,
        penilai.atasan.nama_lengkap if penilai.atasan else "",
        kolom_untuk(rekam.bentuk.value, rekam.pendekatan.value),
        baris,
        baris_perilaku(isi.perilaku),
        kurang,
        sum(c.tingkat == INVALID for c in kurang),
        sum(c.tingkat == PERINGATAN for c in kurang),
        not terkunci,
        terkunci,
        langkah,
        langkah_untuk,
        _tenggat(sesi, rekam) if skp_dapat_diubah(rekam.status) else "",
        dikunci,
        pusat,
        rantai=rantai(buku, rekam, hari, diajukan),
        butir=tuple(ButirLampiran(b.id, b.jenis, b.teks) for b in isi.butir),
        bentuk_bawaan=bentuk_bawaan(sosok.jabatan).value,
        alasan_bentuk=alasan_bentuk(rekam, sosok.jabatan),
        alasan_bentuk_sendiri=rekam.alasan_bentuk,
        jabatan_id=sosok.jabatan.id if sosok.jabatan else None,
    )


def _tenggat(sesi: Sesi, rekam: RekamSkp) -> str:
    aturan = aturan_tenggat(sesi)
    batas = batas_skp(daftar_periode(sesi, rekam.tahun), rekam.tahun, rekam.mulai, aturan=aturan)
    return tenggat_teks(batas, sesi.jam.hari_ini())


def _alasan_terkunci(sesi: Sesi, rekam: RekamSkp, penilai: Penilai) -> str:
    try:
        with sesi.baca_hemat() as (p, _):
            wajib_tahun_terbuka(p, rekam)
        wajib_dapat_diubah_skp(rekam.status)
        izin.wewenang(sesi, "skp.ubah", rekam.pegawai_id, penilai)
    except Tolakan as e:
        return e.kalimat()
    return ""


def _langkah(sesi: Sesi, rekam: RekamSkp, penilai: Penilai) -> tuple[tuple[str, ...], tuple[str, ...]]:
    boleh: list[str] = []
    atas_nama: list[str] = []
    for nama in _LANGKAH_KANTOR:
        langkah = LANGKAH_SKP[nama]
        if rekam.status not in langkah.dari or (nama == "batal_revisi" and not sedang_direvisi(rekam)):
            continue
        for untuk in (None, penilai.id):
            try:
                izin.wewenang(sesi, langkah.tindakan, rekam.pegawai_id, penilai, untuk)
            except Tolakan:
                continue
            boleh.append(nama)
            if untuk is not None:
                atas_nama.append(nama)
            break
    return tuple(boleh), tuple(atas_nama)
