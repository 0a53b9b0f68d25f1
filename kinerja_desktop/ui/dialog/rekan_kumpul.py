"""Collecting 360 forms: answers typed from paper, and what of the collected forms can be taken now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from kinerja_desktop.domain.rekan_360 import BUTIR_BAWAAN, SKALA, baca_kode, tampil_kode
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.halaman.penilaian.rekan_kisi import KisiAngka, kolom_angka
from kinerja_desktop.ui.kisi.baris import Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import IsianSalah, Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel

BARIS_KOSONG = 20
#: One typed form: code, a digit or "" per statement, words.
Ketikan = tuple[str, tuple[str, ...], str]


class DialogKetik360(DialogDasar):
    """hasil() is the rows with a code; a digit writes a cell and moves on."""

    def __init__(
        self, pernyataan: Sequence[str], awal: Sequence[Ketikan] = (), parent: QWidget | None = None
    ) -> None:
        arti = ", ".join(f"{n} = {kata(a).lower()}" for n, a in SKALA)
        super().__init__(
            self.tr("Ketik jawaban dari kertas"),
            self.tr("Satu lembar satu baris: kode, lalu angka setiap pernyataan ({arti}).").format(arti=arti),
            parent,
        )
        self.setMinimumSize(960, 500)
        self.formulir.hide()
        self._teks = list(pernyataan)
        angka = [(n, "") for n, _ in SKALA]
        self.model = KisiModel(
            [
                Kolom("kode", self.tr("Kode"), 96, ubah=True, beku=True, maks=12, periksa=self._kode),
                *(kolom_angka(f"p{n}", str(n), 34, angka, t) for n, t in enumerate(pernyataan, 1)),
                Kolom("kata", self.tr("Kata-kata"), 220, ubah=True, lentur=True, maks=2000),
            ],
            parent=self,
        )
        self.kisi = Kisi(self.model, self.tr("Jawaban dari kertas"), banner=self.banner, tampilan=KisiAngka)
        self.kisi.legenda.hide()
        assert isinstance(self.kisi.view, KisiAngka)
        self.kisi.view.sesudah_akhir = "kata"
        self.kisi.view.pengirim = self._terima
        self.kisi.jelaskan(self._jelaskan)
        self.isi.addWidget(self.kisi, 1)
        self.jumlah = QLabel(self)
        self.jumlah.setObjectName("redup")
        self.isi.addWidget(self.jumlah)
        self.terima.setAutoDefault(False)
        self.terima.setDefault(False)
        self.kisi.isi([self._baris(n, awal[n] if n < len(awal) else None) for n in range(self._banyak(awal))])
        self.kisi.view.ke(len(awal), 0)
        self.kisi.view.setFocus()
        self._asal = self.hasil()
        self._hitung()

    @staticmethod
    def _banyak(awal: Sequence[Ketikan]) -> int:
        return len(awal) + BARIS_KOSONG

    def _baris(self, n: int, isi: Ketikan | None) -> Baris:
        nilai: dict[str, Any] = {"kode": "", "kata": ""} | {f"p{i + 1}": "" for i in range(len(self._teks))}
        if isi is not None:
            nilai |= {"kode": isi[0], "kata": isi[2]} | {f"p{i}": v for i, v in enumerate(isi[1], 1)}
        return Baris(b"lembar-%09d" % n, nilai, nama=self.tr("Lembar {n}").format(n=n + 1))

    def _kode(self, teks: str) -> None:
        if not baca_kode(str(teks)):
            raise IsianSalah(
                self.tr("Kode “{kode}” salah tulis; periksa huruf demi huruf.").format(kode=teks)
            )

    def _jelaskan(self, baris: bytes | None, kolom: str) -> str:
        """Of a digit its statement."""
        return self._teks[int(kolom[1:]) - 1] if kolom[:1] == "p" and kolom[1:].isdecimal() else ""

    def _terima(self, perubahan: Sequence[PerubahanSel], judul: str, terima: Any, tolak: Any) -> None:
        terima()
        self._hitung()

    def _hitung(self) -> None:
        n = len(self.hasil())
        self.jumlah.setText(self.tr("{n} lembar diketik").format(n=n))
        self.terima.setEnabled(n > 0)

    def kata_kerja(self) -> str:
        """Check what was typed."""
        return self.tr("Periksa")

    def periksa(self) -> bool:
        """Take in what is still being typed; a row without a code is named."""
        self.kisi.simpan_tertunda()
        for i, b in enumerate(self.model.baris):
            if not b.nilai["kode"] and any(v for k, v in b.nilai.items() if k != "kode"):
                self.banner.peringatan(self.tr("Baris {n} belum mempunyai kode.").format(n=i + 1))
                self.kisi.view.ke(i, 0)
                return False
        return bool(self.hasil())

    def yang_hilang(self) -> str:
        """Typed answers."""
        self.kisi.simpan_tertunda()
        if self.hasil() == self._asal:
            return ""
        return self.tr("Jawaban yang diketik di sini belum diambil.")

    def hasil(self) -> list[Ketikan]:
        """Rows with a code."""
        kolom = [f"p{n}" for n in range(1, len(self._teks) + 1)]
        return [
            (
                str(b.nilai["kode"]),
                tuple(str(b.nilai.get(k) or "") for k in kolom),
                str(b.nilai.get("kata") or ""),
            )
            for b in self.model.baris
            if b.nilai.get("kode")
        ]


class DialogAmbil360(DialogDasar):
    """What would be taken, what waits, what is refused; accepted only when something can be taken."""

    def __init__(
        self, siap: int, bagian: Sequence[tuple[str, Sequence[str]]], parent: QWidget | None = None
    ) -> None:
        self._siap = siap
        super().__init__(
            self.tr("Ambil lembar yang terkumpul"),
            self.tr(
                "Setelah diambil, lembar tidak dapat dikembalikan dan tidak ada yang tahu jawaban dari "
                "lembar mana."
            ),
            parent,
        )
        self.setMinimumSize(720, 360)
        self.formulir.hide()
        self.ringkas = QLabel(self)
        self.ringkas.setWordWrap(True)
        self.ringkas.setText(
            self.tr("{n} lembar siap diambil.").format(n=siap)
            if siap
            else self.tr("Belum ada lembar yang dapat diambil.")
        )
        self.isi.addWidget(self.ringkas)
        self.daftar = QPlainTextEdit(self)
        self.daftar.setReadOnly(True)
        self.daftar.setTabChangesFocus(True)
        self.daftar.setAccessibleName(self.tr("Lembar yang tidak diambil dan catatan"))
        isi = [f"{judul}\n" + "\n".join(f"• {t}" for t in semua) for judul, semua in bagian if semua]
        self.daftar.setPlainText("\n\n".join(isi))
        self.daftar.setVisible(bool(isi))
        self.isi.addWidget(self.daftar, 1)
        if not isi:
            self.isi.addStretch(1)
        self.terima.setEnabled(siap > 0)

    def kata_kerja(self) -> str:
        """Take."""
        return self.tr("Ambil {n} lembar").format(n=self._siap) if self._siap else self.tr("Ambil")

    def hasil(self) -> bool:
        """True."""
        return True


@daftarkan("rekan_ketik")
def _contoh_ketik(parent: QWidget | None) -> DialogDasar:
    return DialogKetik360(
        [b.teks for b in BUTIR_BAWAAN], [(tampil_kode("AAAAAAA"), ("4",) * 14, "Cekatan")], parent
    )


@daftarkan("rekan_ambil")
def _contoh_ambil(parent: QWidget | None) -> DialogDasar:
    isi = [
        (
            "Belum diambil",
            ["Pegawai Contoh: 2 lembar belum diambil karena sedikitnya 3 lembar diambil sekaligus."],
        )
    ]
    return DialogAmbil360(4, isi, parent)
