"""Putaran 360: name, dates and fewest givers of a round; and its statements as a small sheet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.domain.rekan_360 import PERNYATAAN_TERBANYAK, Butir
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.kisi.baris import Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import PILIHAN, IsianSalah, Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel

_KOSONG = 6
"""Empty rows at the end of the statements."""


class DialogPutaran360(DialogDasar):
    """hasil() has nama, mulai, sampai, minimum; `paling` is the fewest givers allowed."""

    def __init__(self, judul: str, paling: int, awal: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(
            judul,
            self.tr("Hasilnya informasi pendukung; tidak ikut menentukan rating dan predikat kinerja."),
            parent,
        )
        self.setMinimumWidth(680)
        self._paling = paling
        f = self.formulir
        f.teks("nama", self.tr("Nama putaran"), wajib=True, maks=120)
        f.tanggal("mulai", self.tr("Mulai"))
        f.tanggal("sampai", self.tr("Lembar kembali paling lambat"))
        isian = f.angka(
            "minimum",
            self.tr("Pemberi paling sedikit"),
            petunjuk=self.tr("Hasil tampak bila sedikitnya sekian orang menjawab; paling rendah {n}.").format(
                n=paling
            ),
            wajib=True,
        )
        isian.tambah_periksa(self._periksa_minimum)
        f.isi({"nama": awal.get("nama", ""), "minimum": str(awal.get("minimum") or paling)})
        for kunci in ("mulai", "sampai"):
            f.isian[kunci].isi(awal[kunci])
        self._asal = f.nilai()

    def _periksa_minimum(self, nilai: str) -> None:
        if not str(nilai).strip().isdecimal() or int(nilai) < self._paling:
            raise IsianSalah(self.tr("Isi bilangan bulat, paling rendah {n}.").format(n=self._paling))

    def yang_hilang(self) -> str:
        """What was typed."""
        return "" if self.formulir.nilai() == self._asal else self.tr("Isian putaran ini belum disimpan.")

    def hasil(self) -> dict[str, Any]:
        """Values by key, dates as dates."""
        nilai = self.formulir.nilai()
        return {**nilai, "minimum": int(nilai["minimum"])}


class DialogPernyataan360(DialogDasar):
    """hasil() is the statements with words, each with its value."""

    def __init__(self, butir: Sequence[Butir], terkunci: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Pernyataan pada lembar 360"),
            terkunci
            or self.tr("Kosongkan pernyataan yang tidak dipakai; tambahkan di baris kosong paling bawah."),
            parent,
        )
        self.setMinimumSize(880, 480)
        self.formulir.hide()
        nilai = [(n.kode, kata(n.nama)) for n in NILAI_PERILAKU]
        self.model = KisiModel(
            [
                Kolom("no", self.tr("No"), 40, tengah=True),
                Kolom("nilai", self.tr("Nilai"), 180, PILIHAN, ubah=True, pilihan=tuple(nilai)),
                Kolom("teks", self.tr("Pernyataan"), 300, ubah=True, lentur=True, maks=300),
            ],
            parent=self,
        )
        self.kisi = Kisi(self.model, self.tr("Daftar pernyataan"), banner=self.banner, parent=self)
        self.kisi.view.pengirim = self._terima if not terkunci else None
        self.isi.addWidget(self.kisi, 1)
        self.jumlah = QLabel(self)
        self.jumlah.setObjectName("redup")
        self.isi.addWidget(self.jumlah)
        self.terima.setAutoDefault(False)
        self.terima.setDefault(False)
        self.terima.setVisible(not terkunci)
        semua = [*butir, *([Butir("", "")] * (0 if terkunci else _KOSONG))]
        kunci = frozenset({"*"}) if terkunci else frozenset()
        self.kisi.isi(
            [
                Baris(
                    b"butir-%010d" % n,
                    {"no": str(n), "nilai": b.nilai, "teks": b.teks},
                    kunci,
                    self.tr("Pernyataan {n}").format(n=n),
                    terkunci,
                )
                for n, b in enumerate(semua[:PERNYATAAN_TERBANYAK], 1)
            ]
        )
        self.kisi.view.ke(0, 2)
        self.kisi.view.setFocus()
        self._asal = self.hasil()
        self._hitung()

    def _terima(self, perubahan: Sequence[PerubahanSel], judul: str, terima: Any, tolak: Any) -> None:
        terima()
        self._hitung()

    def _hitung(self) -> None:
        self.jumlah.setText(self.tr("{n} pernyataan").format(n=len(self.hasil())))

    def periksa(self) -> bool:
        """Every statement has its value, and there is at least one."""
        self.kisi.simpan_tertunda()
        isi = self.hasil()
        tanpa = next(
            (i for i, b in enumerate(self.model.baris) if b.nilai["teks"] and not b.nilai["nilai"]), -1
        )
        if tanpa >= 0:
            self.banner.peringatan(self.tr("Pilih nilai untuk pernyataan ini."))
            self.kisi.view.ke(tanpa, 1)
        elif not isi:
            self.banner.peringatan(self.tr("Sedikitnya satu pernyataan diperlukan."))
        return tanpa < 0 and bool(isi)

    def yang_hilang(self) -> str:
        """Changed statements."""
        self.kisi.simpan_tertunda()
        return "" if self.hasil() == self._asal else self.tr("Perubahan pernyataan belum disimpan.")

    def hasil(self) -> tuple[Butir, ...]:
        """The statements."""
        return tuple(
            Butir(str(b.nilai.get("nilai") or ""), str(b.nilai["teks"]))
            for b in self.model.baris
            if b.nilai.get("teks")
        )


@daftarkan("rekan_putaran")
def _contoh_putaran(parent: QWidget | None) -> DialogDasar:
    awal = {"nama": "Semester I 2026", "mulai": date(2026, 6, 1), "sampai": date(2026, 6, 30)}
    return DialogPutaran360("Putaran 360 baru", 3, awal, parent)


@daftarkan("rekan_pernyataan")
def _contoh_pernyataan(parent: QWidget | None) -> DialogDasar:
    butir = [Butir("akuntabel", "Jujur"), Butir("adaptif", "Cekatan")]
    return DialogPernyataan360(butir, parent=parent)
