"""What sample SKP hold besides their rows: measuring and path, scope, annex, the qualitative approach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kinerja_desktop.flows.contoh.bentuk import AKHIR, HITUNG, SEMESTER, TRIWULAN, UTAMA, Ukuran
from kinerja_desktop.flows.contoh.realisasi_isi import keadaan
from kinerja_desktop.flows.contoh.rencana import RENCANA
from kinerja_desktop.flows.contoh.umum import lewat

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_skp import BarisSkp, UbahanSel
    from kinerja_desktop.services.sesi import Sesi

KUALITATIF = frozenset({"pppk_kenanga"})
"""Seats whose results are told in sentences; their targets stay stored for the progress."""
BERJALUR = frozenset({"camat", "sekcam", "kasi_pmd", "kasi_trantib", "kasubag_renkeu"})
_TERBIT = ("Indeks Kepuasan", "Nilai AKIP")
LAMPIRAN: dict[str, dict[str, tuple[str, ...]]] = {
    "camat": {
        "dukungan": (
            "Pagu anggaran program kecamatan sesuai DPA 2026",
            "Dukungan tim survei kepuasan dari Bagian Organisasi",
            "Kendaraan dinas untuk pembinaan desa dan kelurahan",
        ),
        "skema": (
            "Capaian disampaikan kepada Sekretaris Daerah setiap triwulan",
            "Kendala lintas perangkat daerah dibahas dalam rapat koordinasi bulanan",
        ),
        "konsekuensi": (
            "Hasil evaluasi menjadi dasar pemberian tambahan penghasilan",
            "Hasil evaluasi menjadi pertimbangan pengembangan karier",
        ),
    },
    "sekcam": {
        "dukungan": ("Aplikasi keuangan daerah dan jaringan internet kantor", "Dua staf verifikasi SPJ"),
        "skema": ("Hasil kerja dilaporkan kepada Camat setiap bulan",),
        "konsekuensi": ("Hasil evaluasi menjadi dasar pemberian tambahan penghasilan",),
    },
    "kasi_pmd": {
        "dukungan": ("Anggaran musrenbang kecamatan", "Data usulan dari desa dan kelurahan"),
        "skema": ("Hasil kerja dilaporkan kepada Camat setiap bulan",),
        "konsekuensi": ("Pembinaan oleh Camat bila predikat di bawah Baik",),
    },
    "pppk_kenanga": {
        "dukungan": ("Komputer loket dan pencetak yang berfungsi",),
        "skema": ("Kesiapan loket dicatat setiap hari dan dilaporkan setiap bulan",),
        "konsekuensi": ("Hasil evaluasi menjadi dasar perpanjangan perjanjian kerja",),
    },
}
LAMPIRAN_UMUM = {
    "dukungan": ("Komputer atau laptop dan pencetak kantor", "Jaringan internet kantor"),
    "skema": ("Hasil kerja dilaporkan kepada pejabat penilai setiap bulan",),
    "konsekuensi": ("Hasil evaluasi menjadi dasar pemberian tambahan penghasilan",),
}
"""The annex of everybody else."""


def isi_rincian(pelaku: Sesi, rencana: str, skp_id: bytes) -> None:
    """Fill them in after the rows of a seat's SKP have been pasted."""
    from kinerja_desktop.services import lampiran_skp, skp

    if rencana in KUALITATIF:
        skp.ubah_kepala(pelaku, skp_id, pendekatan="kualitatif")
    if rencana in BERJALUR:
        ubahan = _sel(rencana, skp.muat(pelaku, skp_id).baris)
        lewat(pelaku, 4)
        skp.ubah_sel(pelaku, skp_id, ubahan, "Isi cara ukur dan jalur target")
    butir = [
        lampiran_skp.UbahanButir(None, jenis, teks)
        for jenis, semua in LAMPIRAN.get(rencana, LAMPIRAN_UMUM).items()
        for teks in semua
    ]
    lewat(pelaku, 3)
    lampiran_skp.tulis(pelaku, skp_id, butir)


def _sel(rencana: str, baris: tuple[BarisSkp, ...]) -> list[UbahanSel]:
    from kinerja_desktop.services.lembar_skp import UbahanSel

    alamat = {(b.rhk, b.indikator): b for b in baris}
    hasil = []
    for r in RENCANA[rencana]:
        for n, u in enumerate(r.ukuran):
            b = alamat.get((r.teks, u.teks))
            if b is None:
                continue
            if n == 0:
                organisasi = rencana == "camat" and r.jenis == UTAMA
                hasil.append(UbahanSel(b.id, "lingkup", "organisasi" if organisasi else "individu"))
            hasil += [UbahanSel(b.id, kolom, isi) for kolom, isi in cara(u).items()]
    return hasil


def cara(u: Ukuran) -> dict[str, str]:
    """Measuring and path of an indicator after its rhythm; {} where neither says anything more."""
    from kinerja_desktop.domain.skp import Metode
    from kinerja_desktop.domain.target import bagi_rata, urai_target

    target = urai_target(u.target)
    if not target.berangka or u.irama not in (HITUNG, TRIWULAN, SEMESTER, AKHIR):
        return {}
    langkah = {SEMESTER: (1, 3), AKHIR: (3,)}.get(u.irama, (0, 1, 2, 3))
    if not keadaan(u):
        jalur = bagi_rata(target, 4, Metode.HITUNGAN, langkah)
        return {"metode": "hitungan", "jalur": "; ".join(jalur), "arah": target.arah.value}
    jalur = tuple(u.target if n in langkah else "" for n in range(4))
    metode = "rilis" if u.teks.startswith(_TERBIT) else "posisi"
    return {"metode": metode, "jalur": "; ".join(jalur), "arah": target.arah.value}
