"""Tutup Periode: what is not finished, with a way to each, then a note; Buka Kunci with a reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import DialogSimpan, Kerja
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.widget.daftar_perhatian import DaftarPerhatian
from kinerja_desktop.ui.widget.label import label_baris

if TYPE_CHECKING:
    from kinerja_desktop.services.tujuan import Tujuan
    from kinerja_desktop.services.tutup_periode import LangkahTutup, LembarTutup

_NAMA_MAKS = 6


@dataclass(frozen=True)
class _Baris:
    """One row of DaftarPerhatian."""

    kalimat: str
    akibat: str
    tombol: str
    tujuan: Tujuan


class _DialogPeriode(DialogSimpan):
    """A period closed or opened: what happened before, in whose name, why."""

    wajib_alasan = False

    def __init__(
        self,
        judul: str,
        terang: str,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        lembar: LembarTutup,
    ) -> None:
        self.lembar = lembar
        super().__init__(judul, terang, parent, konteks)
        self.setMinimumWidth(700)
        f = self.formulir
        if lembar.penutup:
            f.pilihan(
                "untuk",
                self.tr("Atas nama"),
                list(lembar.penutup),
                petunjuk=self.tr("Operator mengetik atas nama pejabat ini; riwayat mencatat keduanya."),
                wajib=True,
            )
        f.panjang("alasan", self._label(), wajib=self.wajib_alasan, baris=2)
        self.ingat()

    def _label(self) -> str:
        return self.tr("Catatan")

    def _riwayat(self, langkah: Sequence[LangkahTutup]) -> str:
        pola = self.tr("{langkah} {tanggal} oleh {nama}")
        baris = []
        for x in langkah[:2]:
            hari = tanggal_panjang(x.waktu.astimezone().date()) if x.waktu else "–"
            teks = pola.format(langkah=kata(x.nama), tanggal=hari, nama=kata(x.oleh))
            baris.append(f"{teks}: {x.alasan}" if x.alasan else f"{teks}.")
        return "\n".join(baris)

    def _nama(self, nama: Sequence[str]) -> str:
        """Names of a row, the first few and how many more."""
        if len(nama) <= _NAMA_MAKS:
            return ", ".join(nama)
        lebih = self.tr("dan {n} lagi").format(n=len(nama) - _NAMA_MAKS)
        return f"{', '.join(nama[:_NAMA_MAKS])}, {lebih}"

    def _kerja(self, nama: str) -> Kerja:
        isi, periode_id = {"untuk": None, **self.formulir.nilai()}, self.lembar.periode_id

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import tutup_periode

            return getattr(tutup_periode, nama)(sesi, periode_id, isi["alasan"] or "", isi["untuk"])

        return kerja


class DialogTutup(_DialogPeriode):
    """`ke` is told where the person wants to go instead, when a row was opened."""

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        lembar: LembarTutup,
        ke: Callable[[Tujuan], None] | None = None,
    ) -> None:
        self._ke = ke
        super().__init__(
            self.tr("Tutup {periode}").format(periode=kata(lembar.label)),
            self.tr("Sesudah ditutup, tidak ada isi periode ini yang dapat diubah sampai kuncinya dibuka."),
            parent,
            konteks,
            lembar,
        )
        self.daftar = DaftarPerhatian(self.tr("Yang belum selesai"), self)
        self.daftar.dibuka.connect(self._buka)
        baris: list[Any] = [
            _Baris(x.kalimat, self._nama(x.nama), self.tr("Buka"), x.tujuan) for x in lembar.perhatian
        ]
        self.daftar.tampilkan(baris)
        self.keadaan = label_baris(self)
        self.keadaan.setText(self._keadaan())
        self.isi.insertWidget(0, self.keadaan)
        self.isi.addWidget(self.daftar, 1)
        lalu = self._riwayat(lembar.langkah)
        self.riwayat = label_baris(self, lalu, "redup")
        self.riwayat.setVisible(bool(lalu))
        self.isi.addWidget(self.riwayat)
        self.isi.addWidget(self.formulir)  # the note answers what stands above it
        self.formulir.raise_()  # and Tab comes to it after the rows
        self.formulir.isian["alasan"].wajibkan(bool(lembar.perhatian))  # why it is closed all the same
        self.formulir.setVisible(not lembar.tertahan)
        self.terima.setEnabled(not lembar.tertahan)

    def _keadaan(self) -> str:
        if self.lembar.tertahan:
            return self.tr("Periode ini belum dapat ditutup selama keberatan menunggu putusan.")
        if self.lembar.perhatian:
            return self.tr("Yang berikut belum selesai; periode tetap dapat ditutup dengan catatan.")
        return self.tr("✓ Semua pekerjaan periode ini sudah selesai.")

    def kata_kerja(self) -> str:
        """Close it."""
        return self.tr("Tutup Periode")

    def _buka(self, tujuan: Tujuan) -> None:
        if not self.boleh_tutup():
            self.activateWindow()
            return
        self._diingat = None  # asked already
        if self._ke is not None:
            self._ke(tujuan)
        super().reject()

    def tindakan(self) -> tuple[str, Kerja]:
        """Closed."""
        judul = self.tr("Tutup {periode}").format(periode=kata(self.lembar.label))
        return judul, self._kerja("tutup")


class DialogBukaKunci(_DialogPeriode):
    """A reason is a must."""

    wajib_alasan = True

    def __init__(self, parent: QWidget | None, konteks: KonteksUi | None, lembar: LembarTutup) -> None:
        super().__init__(
            self.tr("Buka kunci {periode}").format(periode=kata(lembar.label)),
            self.tr("Isi periode dapat diubah lagi. Alasan tersimpan dalam riwayat periode ini."),
            parent,
            konteks,
            lembar,
        )
        self.riwayat = label_baris(self, self._riwayat(lembar.langkah), "redup")
        self.riwayat.setVisible(bool(lembar.langkah))
        self.isi.addWidget(self.riwayat)
        self.formulir.isian["alasan"].widget.setFocus()

    def _label(self) -> str:
        return self.tr("Alasan")

    def kata_kerja(self) -> str:
        """Open it."""
        return self.tr("Buka kunci")

    def tindakan(self) -> tuple[str, Kerja]:
        """Opened."""
        judul = self.tr("Buka kunci {periode}").format(periode=kata(self.lembar.label))
        return judul, self._kerja("buka_kunci")


def _lembar(**ubah: Any) -> LembarTutup:
    from kinerja_desktop.services.tujuan import Tujuan
    from kinerja_desktop.services.tutup_periode import LembarTutup, Perhatian

    isi: dict[str, Any] = {
        "periode_id": b"p" * 16,
        "label": "Triwulan I 2026",
        "tutup": "",
        "perhatian": (
            Perhatian("nilai", "2 pegawai belum selesai dinilai", ("Ani", "Budi"), Tujuan("penilaian")),
        ),
        "langkah": (),
        "boleh_tutup": True,
        "boleh_buka": True,
        "penutup": ((b"c" * 16, "Pimpinan Contoh"),),
    }
    return LembarTutup(**{**isi, **ubah})


@daftarkan("tutup_periode")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogTutup(parent, None, _lembar())


@daftarkan("buka_kunci_periode")
def _contoh_buka(parent: QWidget | None) -> DialogDasar:
    return DialogBukaKunci(parent, None, _lembar(tutup="Triwulan I 2026 sudah ditutup.", perhatian=()))
