"""What becomes of somebody in the middle of a year: kinds, what each brings along, and exceptions by date.

Rules 2.7: the old SKP ends with the post and is evaluated by the old assessor; a leave leaves the counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kinerja_desktop.domain.kepegawaian import Kedudukan, berlaku_pada


class JenisMutasi(StrEnum):
    """Kinds of event of the wizard."""

    PINDAH = "pindah"
    PROMOSI = "promosi"
    KELUAR = "keluar"
    PLT = "plt"
    PLH = "plh"
    AKHIR_PLT = "akhir_plt"
    PENSIUN = "pensiun"
    MENINGGAL = "meninggal"
    TUGAS_BELAJAR = "tugas_belajar"
    CUTI_BESAR = "cuti_besar"
    CUTI_MELAHIRKAN = "cuti_melahirkan"
    CUTI_SAKIT = "cuti_sakit"
    CLTN = "cltn"
    KEMBALI = "kembali"
    MASUK = "masuk"
    CPNS = "cpns"


class JenisPengecualian(StrEnum):
    """Why somebody is not counted among those who owe an SKP or an evaluation."""

    PENSIUN = "pensiun"
    MENINGGAL = "meninggal"
    MUTASI_KELUAR = "mutasi_keluar"
    TUGAS_BELAJAR = "tugas_belajar"
    CUTI_BESAR = "cuti_besar"
    CUTI_MELAHIRKAN = "cuti_melahirkan"
    CUTI_SAKIT = "cuti_sakit"
    CLTN = "cltn"
    PENUGASAN = "penugasan"
    HUKUMAN_DISIPLIN = "hukuman_disiplin"
    LAIN = "lain"


NAMA_MUTASI: dict[JenisMutasi, str] = {
    JenisMutasi.PINDAH: "Pindah jabatan di kantor ini",
    JenisMutasi.PROMOSI: "Promosi di kantor ini",
    JenisMutasi.KELUAR: "Pindah ke luar kantor",
    JenisMutasi.PLT: "Ditunjuk Plt.",
    JenisMutasi.PLH: "Ditunjuk Plh.",
    JenisMutasi.AKHIR_PLT: "Plt. atau Plh. berakhir",
    JenisMutasi.PENSIUN: "Pensiun",
    JenisMutasi.MENINGGAL: "Meninggal dunia",
    JenisMutasi.TUGAS_BELAJAR: "Tugas belajar",
    JenisMutasi.CUTI_BESAR: "Cuti besar",
    JenisMutasi.CUTI_MELAHIRKAN: "Cuti melahirkan",
    JenisMutasi.CUTI_SAKIT: "Cuti sakit panjang",
    JenisMutasi.CLTN: "CLTN (cuti di luar tanggungan negara)",
    JenisMutasi.KEMBALI: "Kembali dari tugas belajar atau cuti",
    JenisMutasi.MASUK: "Pegawai baru pindah masuk",
    JenisMutasi.CPNS: "CPNS baru",
}
NAMA_PENGECUALIAN: dict[JenisPengecualian, str] = {
    JenisPengecualian.PENSIUN: "Pensiun",
    JenisPengecualian.MENINGGAL: "Meninggal dunia",
    JenisPengecualian.MUTASI_KELUAR: "Pindah ke luar kantor",
    JenisPengecualian.TUGAS_BELAJAR: "Tugas belajar",
    JenisPengecualian.CUTI_BESAR: "Cuti besar",
    JenisPengecualian.CUTI_MELAHIRKAN: "Cuti melahirkan",
    JenisPengecualian.CUTI_SAKIT: "Cuti sakit panjang",
    JenisPengecualian.CLTN: "CLTN",
    JenisPengecualian.PENUGASAN: "Penugasan di instansi lain",
    JenisPengecualian.HUKUMAN_DISIPLIN: "Hukuman disiplin",
    JenisPengecualian.LAIN: "Sebab lain",
}

#: Events that take a new post, that are of somebody not on the list yet, and that end all posts.
BERJABATAN = frozenset(
    {JenisMutasi.PINDAH, JenisMutasi.PROMOSI, JenisMutasi.PLT, JenisMutasi.PLH, JenisMutasi.MASUK,
     JenisMutasi.CPNS}
)  # fmt: skip
ORANG_BARU = frozenset({JenisMutasi.MASUK, JenisMutasi.CPNS})
PERGI: dict[JenisMutasi, Kedudukan] = {
    JenisMutasi.KELUAR: Kedudukan.MUTASI_KELUAR,
    JenisMutasi.PENSIUN: Kedudukan.PENSIUN,
    JenisMutasi.MENINGGAL: Kedudukan.MENINGGAL,
    JenisMutasi.CLTN: Kedudukan.CLTN,
}
CUTI = frozenset({JenisMutasi.CUTI_BESAR, JenisMutasi.CUTI_MELAHIRKAN, JenisMutasi.CUTI_SAKIT})
ACTING = frozenset({JenisMutasi.PLT, JenisMutasi.PLH})
#: The post changes within the office, so the old SKP must end and a new one begins.
BERGANTI = frozenset({JenisMutasi.PINDAH, JenisMutasi.PROMOSI})
#: The SKP in force ends with the event; of study leave it may.
MENUTUP = frozenset({*BERGANTI, *PERGI, JenisMutasi.TUGAS_BELAJAR, JenisMutasi.AKHIR_PLT})
#: Events with a last day of their own.
BERSAMPAI = frozenset({*CUTI, *ACTING, JenisMutasi.TUGAS_BELAJAR, JenisMutasi.CLTN})
PENGECUALIAN: dict[JenisMutasi, JenisPengecualian] = {
    JenisMutasi.KELUAR: JenisPengecualian.MUTASI_KELUAR,
    JenisMutasi.PENSIUN: JenisPengecualian.PENSIUN,
    JenisMutasi.MENINGGAL: JenisPengecualian.MENINGGAL,
    JenisMutasi.TUGAS_BELAJAR: JenisPengecualian.TUGAS_BELAJAR,
    JenisMutasi.CUTI_BESAR: JenisPengecualian.CUTI_BESAR,
    JenisMutasi.CUTI_MELAHIRKAN: JenisPengecualian.CUTI_MELAHIRKAN,
    JenisMutasi.CUTI_SAKIT: JenisPengecualian.CUTI_SAKIT,
    JenisMutasi.CLTN: JenisPengecualian.CLTN,
}
#: Events that take somebody out of the counts by a letter, whose number is a must (not a death).
BERSURAT = frozenset(PENGECUALIAN) - {JenisMutasi.MENINGGAL}
#: An exception of these kinds ends when the person comes back.
SEMENTARA = frozenset(
    {JenisPengecualian.TUGAS_BELAJAR, JenisPengecualian.CUTI_BESAR, JenisPengecualian.CUTI_MELAHIRKAN,
     JenisPengecualian.CUTI_SAKIT, JenisPengecualian.CLTN, JenisPengecualian.PENUGASAN}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pengecualian:
    """One person left out of the counts from `mulai` to `sampai` (inclusive, None = open), by a document."""

    id: bytes
    pegawai_id: bytes
    jenis: JenisPengecualian
    mulai: date
    sampai: date | None = None
    nomor: str = ""
    tanggal_surat: date | None = None
    keterangan: str = ""

    @property
    def nama(self) -> str:
        """The kind in words."""
        return NAMA_PENGECUALIAN[self.jenis]

    @property
    def sebutan(self) -> str:
        """Kind and document: "Cuti besar, surat 800/12/2026"."""
        return f"{self.nama}, surat {self.nomor}" if self.nomor else self.nama


def pada(daftar: Iterable[Pengecualian], hari: date) -> Pengecualian | None:
    """The exception in force on a day, the one that began last; None when there is none."""
    cocok = [x for x in daftar if berlaku_pada(x.mulai, x.sampai, hari)]
    return max(cocok, key=lambda x: (x.mulai, x.id), default=None)


def menutup(daftar: Iterable[Pengecualian], mulai: date, selesai: date) -> Pengecualian | None:
    """The first of exceptions that together hold every day of two inclusive dates; None when a day is free.

    A period with a day of work is evaluated for that work.
    """
    awal: Pengecualian | None = None
    hari = mulai
    for x in sorted(daftar, key=lambda x: (x.mulai, x.id)):
        if x.mulai <= hari and (x.sampai is None or x.sampai >= hari):
            awal = awal or x
            if x.sampai is None or x.sampai >= selesai:
                return awal
            hari = x.sampai + timedelta(days=1)
    return None
