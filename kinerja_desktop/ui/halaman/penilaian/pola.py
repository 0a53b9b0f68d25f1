"""Pola distribusi: counts, allowed numbers, curve and sentences; information, never a block."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.domain.pola_distribusi import TITIK_KURVA
from kinerja_desktop.domain.predikat import NAMA_SUMBU, SUMBU_PREDIKAT, Predikat
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.grafik_kurva import GrafikKurva
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.penilaian.bagian import BagianPenilaian
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import LembarPenilaian, LembarPola
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian


class TabelPola(KisiView):
    """Five read-only rows, closer together than where one types, so that the rules below have room."""

    def atur_tinggi(self) -> None:
        """As high as all rows in these letters."""
        baris = self.fontMetrics().lineSpacing() + 12
        self.verticalHeader().setDefaultSectionSize(baris)
        self.setFixedHeight(baris * len(Predikat) + self.horizontalHeader().height() + 4)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size needs other heights."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.atur_tinggi()


class PanelPola(BagianPenilaian):
    """The distribution of one period."""

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self.pola: LembarPola | None = None
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        atas = QHBoxLayout()
        self.putusan = QLabel(self)
        self.putusan.setObjectName("h2")
        self.putusan.setWordWrap(True)
        self.putusan.setTextFormat(Qt.TextFormat.PlainText)
        self.capaian = tombol(self.tr("Tetapkan capaian organisasi…"))
        self.capaian.clicked.connect(self.h.capaian.ubah)
        atas.addWidget(self.putusan, 1)
        atas.addWidget(self.capaian)
        tata.addLayout(atas)
        tengah = QHBoxLayout()
        tengah.setSpacing(12)
        tengah.addLayout(self._buat_kiri(), 14)
        self.kurva = GrafikKurva(self.tr("Kurva distribusi predikat kinerja pegawai"), self)
        tengah.addWidget(self.kurva, 11)
        tata.addLayout(tengah, 1)
        tata.addLayout(self._buat_alasan())

    def _buat_kiri(self) -> QVBoxLayout:
        self.model = KisiModel(
            [
                Kolom("predikat", self.tr("Predikat"), 132),
                Kolom("jumlah", self.tr("Jumlah"), 70, tengah=True),
                Kolom("batas", self.tr("Ketentuan"), 140, lentur=True),
            ],
            parent=self,
        )
        self.tabel = TabelPola(self.model, self.tr("Jumlah pegawai per predikat"), daftar=True, parent=self)
        self.tabel.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tabel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusProxy(self.tabel)
        self.tabel.atur_tinggi()
        self.pelanggaran = QLabel(self)
        self.pelanggaran.setWordWrap(True)
        self.pelanggaran.setTextFormat(Qt.TextFormat.PlainText)
        self.pelanggaran.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.pelanggaran.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.gulir = QScrollArea(self)  # many rules in large letters are more than the window is high
        self.gulir.setWidget(self.pelanggaran)
        self.gulir.setWidgetResizable(True)
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gulir.setAccessibleName(self.tr("Ketentuan pola dan pemenuhannya"))
        kiri = QVBoxLayout()
        kiri.setSpacing(8)
        kiri.addWidget(self.tabel)
        kiri.addWidget(self.gulir, 1)
        return kiri

    def _buat_alasan(self) -> QHBoxLayout:
        bawah = QHBoxLayout()
        bawah.setSpacing(8)
        self.label_alasan = QLabel(self.tr("Alasan bila tidak\nsesuai pola"), self)
        self.alasan = QPlainTextEdit(self)
        self.alasan.setAccessibleName(self.tr("Alasan penetapan yang tidak sesuai pola"))
        self.alasan.setTabChangesFocus(True)
        self.alasan.setFixedHeight(self.alasan.fontMetrics().lineSpacing() * 2 + 16)
        self.alasan.textChanged.connect(self._perbarui_tombol)
        self.label_alasan.setBuddy(self.alasan)
        self.simpan = tombol(self.tr("Simpan alasan"))
        self.simpan.clicked.connect(self._simpan_alasan)
        bawah.addWidget(self.label_alasan)
        bawah.addWidget(self.alasan, 1)
        bawah.addWidget(self.simpan)
        return bawah

    def tampil(self, lembar: LembarPenilaian) -> None:
        """The distribution of the sheet's period."""
        self.muat(lembar.periode_id)

    def fokus_awal(self) -> QWidget | None:
        """The table of counts."""
        return self.tabel

    def muat(self, periode_id: bytes) -> None:
        """Read the distribution of a period."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import pola

            return pola.pola(sesi, periode_id)

        self.konteks.baca(di_pekerja, self._tiba, self.h.gagal_muat, pemilik=self)

    def _tiba(self, pola: LembarPola) -> None:
        self.pola = pola
        jumlah = sum(pola.jumlah.values())
        baris = []
        for p in Predikat:
            n = pola.jumlah.get(p, 0)
            persen = f" ({n * 100 / jumlah:.0f}%)" if jumlah else ""
            batas = ", ".join(self._batas(b) for b in pola.batas if p in b.predikat)
            nilai = {"predikat": kata(NAMA_SUMBU[p]), "jumlah": f"{n}{persen}", "batas": batas}
            baris.append(Baris(p.value.encode(), nilai, nama=kata(p.value)))
        self.tabel.isi_ulang(baris)
        self._isi_kurva(pola, jumlah)
        self._isi_putusan(pola, jumlah)
        if not self.alasan.hasFocus() and self.alasan.toPlainText() != pola.alasan:
            self.alasan.setPlainText(pola.alasan)
        self._perbarui_tombol()
        self.h.siap.emit()

    def _batas(self, b: Any) -> str:
        """A bound in a few words for the column of its predicate."""
        if b.jenis == "terbanyak":
            return self.tr("terbanyak")
        if b.jenis == "maks_persen":
            pola = self.tr("paling banyak {n}") if b.orang else self.tr("tidak boleh ada")
        else:
            pola = self.tr("paling sedikit {n}")
        kalimat = pola.format(n=b.orang)
        return self.tr("{batas} bersama").format(batas=kalimat) if len(b.predikat) > 1 else kalimat

    def _isi_kurva(self, pola: LembarPola, jumlah: int) -> None:
        nyata = [pola.jumlah.get(p, 0) * 100 / jumlah if jumlah else 0.0 for p in SUMBU_PREDIKAT]
        teladan: list[float] = []
        label = ""
        if pola.organisasi is not None and (pola.hasil is not None or not jumlah):
            titik = TITIK_KURVA[pola.organisasi]
            teladan = [t * 100 / sum(titik) for t in titik]
            label = self.tr("Pola {predikat}").format(predikat=kata(pola.organisasi.value))
        nama = [kata(NAMA_SUMBU[p]) for p in SUMBU_PREDIKAT]
        self.kurva.isi(nama, nyata, teladan, (self.tr("Kantor ini"), label))

    def _isi_putusan(self, pola: LembarPola, jumlah: int) -> None:
        belum = (
            self.tr(" {n} pegawai belum dinilai.").format(n=pola.belum_dinilai) if pola.belum_dinilai else ""
        )
        hasil, kalimat, nada = pola.hasil, "", ""
        if pola.organisasi is None:
            kalimat = self.tr(
                "Capaian kinerja organisasi belum ditetapkan, sehingga pola belum dapat diperiksa."
            )
        elif hasil is None and jumlah:
            kalimat = self.tr("Untuk periode ini belum ada ketentuan pola distribusi (SE MenPANRB 3/2023).")
        elif hasil is None or not jumlah:
            kalimat = self.tr("Belum ada pegawai yang dinilai pada periode ini.")
        elif hasil.sesuai:
            kalimat, nada = (
                self.tr("✓ Sebaran sesuai pola {p}.").format(p=kata(pola.organisasi.value)),
                "sukses",
            )
        else:
            kalimat = self.tr("! Sebaran belum sesuai pola {p}.").format(p=kata(pola.organisasi.value))
            nada = "peringatan"
        self.putusan.setText(kalimat + belum)
        self.putusan.setProperty("nada", nada)
        self.putusan.style().unpolish(self.putusan)
        self.putusan.style().polish(self.putusan)
        langgar = {x.aturan: x.keterangan for x in (hasil.pelanggaran if hasil else ())}
        butir = []
        if hasil is not None:
            for b in pola.batas:
                sebab = langgar.get(b.aturan, "")
                butir.append(f"! {kata(b.aturan)}. {kata(sebab)}" if sebab else f"✓ {kata(b.aturan)}.")
        if hasil is not None and hasil.kecil:
            butir.append(
                self.tr("Kurang dari lima pegawai: pola hanya menjadi informasi (SE MenPANRB 3/2023).")
            )
        elif pola.perlu_alasan:
            butir.append(self.tr("Pola tidak menghalangi penetapan. Tulis alasannya di bawah."))
        apart = [o for o in pola.orang if not o.dihitung]
        butir += [f"{o.nama}: {kata(o.alasan)}" for o in apart[:2]]
        if len(apart) > 2:
            butir.append(self.tr("… dan {n} SKP lain dengan sebab serupa.").format(n=len(apart) - 2))
        self.pelanggaran.setText("\n".join(butir))

    def _perbarui_tombol(self) -> None:
        teks = self.alasan.toPlainText().strip()
        ada = self.pola is not None and self.pola.organisasi is not None
        self.simpan.setEnabled(ada and self.pola is not None and teks != self.pola.alasan.strip())

    def _simpan_alasan(self) -> None:
        pola = self.pola
        if pola is not None and pola.organisasi is not None:
            self.h.capaian.tetapkan_alasan(pola.organisasi.value, self.alasan.toPlainText().strip())
