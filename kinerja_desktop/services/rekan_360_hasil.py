"""What a closed 360-degree round says of one person, for the eyes of that person and the assessor alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain import rekan_360 as r360
from kinerja_desktop.domain.rekan_360 import Butir, Hasil
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.orang import BukuOrang, identitas
from kinerja_desktop.services.rekan_360 import (
    BEREDAR,
    DITUTUP,
    TINDAKAN,
    boleh_lihat_hasil,
    wajib_putaran,
    wajib_terbuka,
)
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_rekan
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_rekan import RekamLembar

__all__ = ["HasilOrang", "hasil", "lembar_beredar"]


@dataclass(frozen=True, slots=True)
class HasilOrang:
    """The result of one person; `sebab` says why nothing of others is shown, None when it is."""

    putaran: str
    tahun: int
    minimum: int
    nama: str
    nip: str
    jabatan: str
    unit: str
    penilai: str
    nip_penilai: str
    jabatan_penilai: str
    butir: tuple[Butir, ...]
    hasil: Hasil
    hitung: Mapping[str, int]
    sebab: Tolakan | None


def hasil(sesi: Sesi, putaran_id: bytes, pegawai_id: bytes) -> HasilOrang:
    """Read it; Tolakan for other eyes, for an open round, and where counted answers have gone since."""
    sesi.wajib("lihat")
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        r = wajib_putaran(p, putaran_id)
        semua = repo_rekan.jawaban(p, putaran_id)
        buku = BukuOrang.muat(conn, {pegawai_id})
    if not boleh_lihat_hasil(sesi, buku, pegawai_id, r.tahun):
        raise Tolakan(
            "Hasil umpan balik 360 hanya untuk pegawai yang dinilai dan pejabat penilainya; masuk dengan "
            "Ganti Pengguna sebagai salah satunya.",
            siapa=f"{buku.nama(pegawai_id) or 'pegawai yang dinilai'} atau pejabat penilainya",
        )
    if r.status != DITUTUP:
        raise Tolakan(
            "Putaran ini belum ditutup; hasil baru tampak sesudah ditutup, supaya selisih dua kali melihat "
            "tidak menunjukkan jawaban seseorang.",
            siapa="operator kepegawaian",
        )
    isi = r360.baca_isi(r.butir)
    dihitung = set(isi.dihitung)
    if dihitung - {j.id.hex() for j in semua}:
        raise Tolakan(
            "Sebagian jawaban putaran ini sudah tidak ada sejak ditutup; hasilnya tidak ditampilkan karena "
            "selisihnya dapat menunjukkan jawaban seseorang.",
            siapa="operator kepegawaian",
        )
    banyak = len(isi.butir)
    jawaban = [
        r360.Jawaban(j.hubungan, r360.baca_skor(j.isi, banyak), j.teks)
        for j in semua
        if j.id.hex() in dihitung and j.pegawai_id == pegawai_id
    ]
    jadi = r360.hitung(isi.butir, jawaban, r.minimum)
    hari = izin.jepit(sesi.jam.hari_ini(), date(r.tahun, 1, 1), date(r.tahun, 12, 31))
    orang = identitas(buku.sosok(pegawai_id, hari))
    penilai = buku.penilai(pegawai_id, hari, sesi.jam.hari_ini())
    atas = identitas(buku.sosok_penilai(penilai.relasi, hari)) if penilai.relasi else None
    return HasilOrang(
        r.nama,
        r.tahun,
        r.minimum,
        orang.nama,
        orang.nip,
        orang.jabatan,
        orang.unit_kerja,
        atas.nama if atas else "",
        atas.nip if atas else "",
        atas.jabatan if atas else "",
        isi.butir,
        jadi,
        {h: sum(j.hubungan == h for j in jawaban) for h in r360.HUBUNGAN},
        None if jadi.kelompok else r360.sampai_cukup(jadi.pemberi, r.minimum),
    )


def lembar_beredar(sesi: Sesi, putaran_id: bytes) -> tuple[RekamLembar, ...]:
    """Forms with their codes that may still come back, for those who hand them out."""
    sesi.wajib(TINDAKAN)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        wajib_terbuka(wajib_putaran(p, putaran_id))
        return tuple(x for x in repo_rekan.lembar(p, putaran_id) if x.status == BEREDAR)
