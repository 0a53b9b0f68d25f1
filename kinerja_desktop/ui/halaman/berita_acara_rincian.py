"""The right side of Berita Acara: what the minutes say, what was decided, and document by document."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kinerja_desktop.domain.nip import tampil_nip
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.tema import poles_ulang
from kinerja_desktop.ui.widget.alir import TataAlir
from kinerja_desktop.ui.widget.chip import Chip
from kinerja_desktop.ui.widget.label import label_baris

if TYPE_CHECKING:
    from kinerja_desktop.services.berita_acara import BeritaAcara, Rekonsiliasi
    from kinerja_desktop.store.repo_ba import RekamPutusan

TANDA = {"diajukan": "•", "disepakati": "✓", "dikembalikan": "!", "reset": "!", "dibatalkan": "–"}
NADA = {"disepakati": "sukses", "dikembalikan": "peringatan", "reset": "peringatan"}


def keadaan(b: BeritaAcara) -> str:
    """The state with its sign."""
    from kinerja_desktop.services.berita_acara import NAMA_KEADAAN

    return f"{TANDA[b.keadaan]} {kata(NAMA_KEADAAN[b.keadaan])}"


class RincianBa(QWidget):
    """`tampilkan` gives it minutes, `banding` the comparison when it has been read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hasil: Rekonsiliasi | None = None
        tata = QVBoxLayout(self)
        tata.setContentsMargins(6, 0, 0, 0)
        tata.setSpacing(6)
        self.judul = label_baris(self, "", "h2")
        self.letak = label_baris(self, "", "redup")
        self.putusan = label_baris(self)
        for w in (self.judul, self.letak, self.putusan):
            tata.addWidget(w)
        baris = QWidget(self)
        alir = TataAlir(10, baris)
        self.hanya_beda = Chip(self.tr("Hanya yang berbeda"), baris)
        self.hanya_beda.setAccessibleName(self.hanya_beda.text())
        self.hanya_beda.toggled.connect(lambda _: self._isi_tabel())
        self.hitungan = label_baris(baris)
        self.hitungan.setWordWrap(False)
        alir.addWidget(self.hanya_beda)
        alir.addWidget(self.hitungan)
        tata.addWidget(baris)
        self.model = KisiModel(
            [
                Kolom("nama", self.tr("Nama"), 230, lentur=True),
                Kolom("dokumen", self.tr("Dokumen"), 92),
                Kolom("hasil", self.tr("Hasil"), 124),
                Kolom("nip", self.tr("NIP"), 162, lentur=True),
            ],
            parent=self,
        )
        self.tabel = KisiView(self.model, self.tr("Rekonsiliasi per dokumen"), daftar=True, parent=self)
        self.tabel.setSelectionMode(KisiView.SelectionMode.SingleSelection)
        self.tabel.sel_berubah.connect(lambda *_: self._sebut_baris())
        tata.addWidget(self.tabel, 1)
        self.baris_kini = label_baris(self, "", "redup")  # whole, where the columns are too narrow for it
        tata.addWidget(self.baris_kini)
        self.kosong = label_baris(self, "", "redup")
        tata.addWidget(self.kosong)
        tata.addStretch(0)
        self.tampilkan(None)

    def tampilkan(self, b: BeritaAcara | None) -> None:
        """Show what the minutes say; the comparison comes with `banding`."""
        lama = self._hasil
        if b is None or lama is None or lama.ba.id != b.id:
            self._hasil = None
            self._isi_tabel()
        self.letak.setVisible(b is not None)
        self.putusan.setVisible(b is not None)
        if b is None:
            self.judul.setText(self.tr("Pilih sebuah Berita Acara di daftar."))
            return
        self.judul.setText(self.tr("Berita Acara {nomor}").format(nomor=b.nomor))
        bagian = [b.kantor, kata(b.periode), tanggal_panjang(b.tanggal) if b.tanggal else ""]
        bagian.append(", ".join(x for x in (b.pihak.nama, b.pihak.jabatan) if x))
        self.letak.setText(" · ".join(x for x in bagian if x))
        kalimat = [self._kalimat(p) for p in b.putusan]
        self.putusan.setText("\n".join(kalimat) if kalimat else self._tanpa_putusan(b))
        self.putusan.setProperty("nada", NADA.get(b.keadaan, ""))
        poles_ulang(self.putusan)

    def _tanpa_putusan(self, b: BeritaAcara) -> str:
        if b.keadaan == "diajukan":
            return self.tr("• Menunggu putusan BKPSDM.")
        return f"{keadaan(b)}."

    def _kalimat(self, p: RekamPutusan) -> str:
        try:
            hari = tanggal_panjang(date.fromisoformat(p.tanggal))
        except ValueError:
            hari = "–"
        isi = {"nomor": p.nomor, "hari": hari, "nama": p.pihak.get("nama", ""), "alasan": p.alasan}
        pola = {
            "disepakati": self.tr(
                "✓ Disepakati dengan nomor {nomor}, {hari}, oleh {nama}; periodenya terkunci."
            ),
            "dikembalikan": self.tr("! Dikembalikan {hari} oleh {nama}: {alasan}"),
            "reset": self.tr("! Direset dengan surat {nomor}, {hari}, oleh {nama}: {alasan}"),
        }.get(p.putusan, "")
        return pola.format(**isi)

    def _sebut_baris(self) -> None:
        i = self.tabel.sel_kini[0]
        teks = self.model.teks[i] if 0 <= i < self.model.rowCount() else []
        self.baris_kini.setVisible(bool(teks))
        if teks:
            nama, dokumen, hasil, nip = teks
            self.baris_kini.setText(" · ".join(x for x in (nama, nip, dokumen, hasil) if x))

    def banding(self, hasil: Rekonsiliasi) -> None:
        """Show the comparison."""
        self._hasil = hasil
        self.hanya_beda.blockSignals(True)
        self.hanya_beda.setChecked(bool(hasil.beda) and self.hanya_beda.isChecked())
        self.hanya_beda.blockSignals(False)
        self._isi_tabel()

    def _isi_tabel(self) -> None:
        h = self._hasil
        baris = list(h.baris) if h is not None else []
        beda = h.beda if h is not None else 0
        self.hanya_beda.setVisible(bool(beda))
        self.hitungan.setVisible(h is not None)
        teks = self.tr("{sama} sama, {beda} berbeda").format(sama=len(baris) - beda, beda=beda)
        self.hitungan.setText(f"{'!' if beda else '✓'} {teks}")
        self.hitungan.setProperty("nada", "peringatan" if beda else "sukses")
        poles_ulang(self.hitungan)
        if self.hanya_beda.isChecked():
            baris = [b for b in baris if b.keadaan != "sama"]
        self.tabel.isi_ulang(
            [
                Baris(
                    b.skp_id + b.dokumen.encode(),
                    {
                        "nama": b.nama,
                        "nip": tampil_nip(b.nip),
                        "dokumen": kata(b.dokumen),
                        "hasil": f"{'✓' if b.keadaan == 'sama' else '!'} {kata(b.keadaan.capitalize())}",
                    },
                    nama=b.nama,
                )
                for b in baris
            ]
        )
        self.tabel.setVisible(bool(baris))
        self._sebut_baris()
        self.kosong.setVisible(h is not None and not baris)
        self.kosong.setText(self.tr("Berita Acara ini tidak memuat dokumen."))
