"""Tetapkan nilai baru: the value of a dated rule from a day on, with its legal basis; and a holiday."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.aturan import Aturan
from kinerja_desktop.services.lembar_referensi import (
    NAMA_TINGKAT,
    PILIHAN,
    TANGGAL,
    baca_nilai,
    bentuk,
    ketikan,
    nama_aturan,
    nama_nilai,
    pilihan_nilai,
)
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan


class DialogAturan(DialogDasar):
    """hasil() are the keywords of services.referensi.tetapkan_nilai."""

    def __init__(self, aturan: Aturan, hari: date, parent: QWidget | None = None) -> None:
        self._aturan = aturan
        super().__init__(
            self.tr("Tetapkan nilai baru"),
            self.tr("{aturan}: {nilai} sejak {mulai}. Nilai itu berakhir saat yang baru mulai.").format(
                aturan=kata(nama_aturan(aturan)),
                nilai=kata(nama_nilai(aturan)),
                mulai=f"{aturan.berlaku_mulai:%d-%m-%Y}",
            ),
            parent,
        )
        cara, f = bentuk(aturan), self.formulir
        if cara == PILIHAN:
            pilihan = [(n, kata(nama)) for n, nama in pilihan_nilai(aturan).items()]
            f.pilihan("nilai", self.tr("Nilai"), pilihan, wajib=True).isi(aturan.nilai)
        else:
            petunjuk = self.tr("Tanggal dan bulan, misalnya 31-01") if cara == TANGGAL else ""
            isian = f.teks("nilai", self._label(cara), petunjuk=petunjuk, wajib=True, maks=20)
            isian.isi(ketikan(aturan))
            isian.tambah_periksa(self._periksa_nilai)
        if cara == TANGGAL:
            tahun = [(False, self.tr("Tahun kinerja itu juga")), (True, self.tr("Tahun sesudahnya"))]
            f.pilihan("tahun_berikut", self.tr("Pada tahun"), tahun).isi(aturan.nilai.startswith("1:"))
        mulai = f.tanggal(
            "mulai", self.tr("Berlaku mulai"), awal=QDate(max(hari, aturan.berlaku_mulai).year + 1, 1, 1)
        )
        mulai.tambah_periksa(self._periksa_mulai)
        f.teks(
            "dasar_hukum",
            self.tr("Dasar hukum"),
            petunjuk=self.tr("Nomor dan tahun peraturan atau surat edaran"),
            wajib=True,
            maks=240,
        )
        tingkat = [(k, kata(NAMA_TINGKAT[k])) for k in ("nasional", "instansi")]
        f.pilihan("tingkat", self.tr("Tingkat"), tingkat, wajib=True).isi(
            "nasional" if aturan.tingkat == "nasional" else "instansi"
        )
        f.isian["nilai"].widget.setFocus()

    def _label(self, cara: str) -> str:
        nama = {
            "persen": self.tr("Nilai (persen)"),
            "orang": self.tr("Nilai (orang)"),
            "hari": self.tr("Nilai (hari)"),
        }
        return nama.get(cara, self.tr("Nilai"))

    def _periksa_nilai(self, teks: str) -> None:
        baca_nilai(self._aturan, teks)

    def _periksa_mulai(self, mulai: date) -> None:
        from kinerja_desktop.ui.kisi.kolom import IsianSalah

        if mulai <= self._aturan.berlaku_mulai:
            raise IsianSalah(
                self.tr("Tanggal mulai harus sesudah {lama}.").format(
                    lama=f"{self._aturan.berlaku_mulai:%d-%m-%Y}"
                )
            )

    def kata_kerja(self) -> str:
        """Put in force."""
        return self.tr("Tetapkan")

    def hasil(self) -> dict[str, Any]:
        """Keywords nilai, mulai, dasar_hukum, tingkat, tahun_berikut."""
        return self.formulir.nilai()


class DialogLibur(DialogDasar):
    """hasil() are the keywords of services.referensi.tambah_libur."""

    def __init__(self, hari: date, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Tambah hari libur"),
            self.tr("Tenggat hari kerja melewati tanggal ini; tenggat periode yang sudah dibuat tetap."),
            parent,
        )
        self.formulir.tanggal("hari", self.tr("Tanggal"), awal=QDate(hari.year, hari.month, hari.day))
        self.formulir.teks("nama", self.tr("Nama hari libur"), wajib=True, maks=120)
        self.formulir.teks(
            "dasar_hukum", self.tr("Dasar hukum"), petunjuk=self.tr("Misalnya nomor SKB 3 Menteri"), maks=240
        )

    def kata_kerja(self) -> str:
        """Add."""
        return self.tr("Tambah")

    def hasil(self) -> dict[str, Any]:
        """Keywords hari, nama, dasar_hukum."""
        return self.formulir.nilai()


class DialogTahunPeriode(DialogDasar):
    """Which year's periods to make, and whether by quarter or by month; hasil() is (year, kinds)."""

    def __init__(self, tahun: int, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Buat periode"),
            self.tr("Periode yang sudah ada tidak diubah. Tenggat dihitung dari aturan dan hari libur."),
            parent,
        )
        isian = self.formulir.angka("tahun", self.tr("Tahun"), wajib=True)
        isian.isi(tahun)
        isian.tambah_periksa(_periksa_tahun)
        self.formulir.pilihan(
            "jenis",
            self.tr("Penilaian periodik"),
            [("triwulan", self.tr("Tiap triwulan")), ("bulanan", self.tr("Tiap bulan"))],
            petunjuk=self.tr("Periode tahunan selalu ikut dibuat."),
            wajib=True,
        )

    def kata_kerja(self) -> str:
        """Make."""
        return self.tr("Buat periode")

    def hasil(self) -> tuple[int, tuple[str, ...]]:
        """Year and kinds as services.periode.buat_tahun takes them."""
        nilai = self.formulir.nilai()
        jenis = ("tahunan", "triwulan", "bulanan") if nilai["jenis"] == "bulanan" else ("tahunan", "triwulan")
        return _tahun(nilai["tahun"]), jenis


def _periksa_tahun(teks: str) -> None:
    _tahun(teks)


def _tahun(teks: str) -> int:
    from kinerja_desktop.domain.periode import periksa_tahun
    from kinerja_desktop.domain.tolakan import Tolakan

    if not (teks.isascii() and teks.isdigit() and len(teks) == 4):
        raise Tolakan("Tahun ditulis dengan empat angka, misalnya 2027.")
    return periksa_tahun(int(teks))


@daftarkan("aturan")
def _contoh(parent: QWidget | None) -> DialogDasar:
    aturan = Aturan("tenggat", "skp_ditetapkan", "0:01-31", date(2022, 1, 1), None, "PP 30/2019")
    return DialogAturan(aturan, date(2026, 11, 21), parent)


@daftarkan("hari_libur")
def _contoh_libur(parent: QWidget | None) -> DialogDasar:
    return DialogLibur(date(2026, 8, 17), parent)


@daftarkan("tahun_periode")
def _contoh_tahun(parent: QWidget | None) -> DialogDasar:
    return DialogTahunPeriode(2027, parent)
