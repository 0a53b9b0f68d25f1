"""Parts of Terima ADK: the answer for every file, its sums, and the people and documents that it touches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata as kata_layar
from kinerja_desktop.ui.dialog.kirim_bagian import label
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.tema import tinggi_baris
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan

if TYPE_CHECKING:
    from kinerja_desktop.flows.tukar import HasilTerima
    from kinerja_desktop.services.isi_berkas import Sentuhan

translate = QCoreApplication.translate
KEADAAN = {
    "diterapkan": "✓",
    "sudah_pernah": "✓",
    "menunggu": "!",
    "menunggu_diterima": "!",
    "dilewati": "–",
    "ditolak": "×",
}


class TabelBerkas(KisiView):
    """One line per file: sign and state, name, and the sentence of what becomes of it."""

    def __init__(self, nama: str, parent: QWidget | None = None) -> None:
        self._model = KisiModel(
            [
                Kolom("keadaan", translate("TabelBerkas", "Keadaan"), 120),
                Kolom("nama", translate("TabelBerkas", "Berkas"), 180, lentur=True),
                Kolom("kalimat", translate("TabelBerkas", "Penjelasan"), 220, lentur=True),
            ]
        )
        super().__init__(self._model, nama, daftar=True, parent=parent)

    def tampilkan(self, hasil: HasilTerima) -> None:
        """Answers of one receipt."""
        from kinerja_desktop.flows.papan_tukar import nama_tampil

        kata = {
            "diterapkan": translate("TabelBerkas", "Diterapkan")
            if hasil.diterapkan
            else translate("TabelBerkas", "Dapat dibaca"),
            "sudah_pernah": translate("TabelBerkas", "Sudah pernah"),
            "menunggu": translate("TabelBerkas", "Menunggu"),
            "menunggu_diterima": translate("TabelBerkas", "Meminta gabung"),
            "dilewati": translate("TabelBerkas", "Dilewati"),
            "ditolak": translate("TabelBerkas", "Ditolak"),
        }
        self.isi_ulang(
            Baris(
                n.to_bytes(4, "big"),
                {
                    "keadaan": f"{KEADAAN.get(b.keadaan, '!')} {kata.get(b.keadaan, b.keadaan)}",
                    "nama": nama_tampil(b.nama, b.dari),
                    "kalimat": kata_layar(b.kalimat),
                },
                nama=b.nama,
            )
            for n, b in enumerate(hasil.berkas)
        )


def angka_terima(hasil: HasilTerima) -> list[tuple[str, str, str]]:
    """The sums of one receipt as rows of DaftarAngka."""
    h = hasil
    isi = [
        (translate("TabelBerkas", "Perubahan baru"), str(h.baru), "sukses" if h.baru else ""),
        (translate("TabelBerkas", "Sudah ada"), str(h.sudah_ada), ""),
        (
            translate("TabelBerkas", "Menunggu berkas sebelumnya"),
            str(h.menunggu),
            "peringatan" if h.menunggu else "",
        ),
        (translate("TabelBerkas", "Beda Isian"), str(h.berbeda), "peringatan" if h.berbeda else ""),
    ]
    if h.disisihkan:
        isi.append((translate("TabelBerkas", "Disisihkan"), str(h.disisihkan), "peringatan"))
    if h.calon:
        isi.append(
            (translate("TabelBerkas", "Berkas yang pengirimnya belum diterima"), str(h.calon), "peringatan")
        )
    if h.ditolak:
        isi.append((translate("TabelBerkas", "Berkas ditolak"), str(h.ditolak), "bahaya"))
    return isi


class IsiDokumen(KisiView):
    """One line per person or document: how much of it is new, known, waiting, and with two values."""

    def __init__(self, nama: str, parent: QWidget | None = None) -> None:
        angka = (
            ("baru", translate("IsiDokumen", "Baru")),
            ("sudah", translate("IsiDokumen", "Sudah ada")),
            ("menunggu", translate("IsiDokumen", "Menunggu")),
            ("berbeda", translate("IsiDokumen", "Beda Isian")),
        )
        self._model = KisiModel(
            [
                Kolom("nama", translate("IsiDokumen", "Pegawai dan dokumen"), 180, lentur=True),
                *(Kolom(kunci, teks, 88, tengah=True) for kunci, teks in angka),
            ]
        )
        super().__init__(self._model, nama, daftar=True, parent=parent)

    def tampilkan(self, semua: Sequence[Sentuhan]) -> None:
        """Documents by name; hidden when none is named."""
        self.isi_ulang(
            Baris(
                n.to_bytes(4, "big"),
                {
                    "nama": kata_layar(s.nama),
                    "baru": str(s.baru or ""),
                    "sudah": str(s.sudah or ""),
                    "menunggu": f"! {s.menunggu}" if s.menunggu else "",
                    "berbeda": f"! {s.berbeda}" if s.berbeda else "",
                },
                nama=s.nama,
            )
            for n, s in enumerate(semua)
        )


def angka_berarti(hasil: HasilTerima) -> list[tuple[str, str, str]]:
    """The sums that are not nought, the new changes always."""
    return [x for n, x in enumerate(angka_terima(hasil)) if not n or x[1] != "0"]


class LembarIsi(QWidget):
    """Files with the whole sentence of the chosen one, and beside them the people and documents."""

    BERKAS, DOKUMEN = "berkas", "dokumen"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(6)
        self.pilihan = BarisPilihan(self.tr("Yang ditampilkan"), parent=self)
        self.pilihan.dipilih.connect(lambda _: self._ganti())
        baris = QHBoxLayout()
        baris.addWidget(self.pilihan)
        baris.addStretch(1)
        tata.addLayout(baris)
        self.tumpukan = QStackedWidget(self)
        lembar = QWidget(self)
        dalam = QVBoxLayout(lembar)
        dalam.setContentsMargins(0, 0, 0, 0)
        dalam.setSpacing(4)
        self.tabel = TabelBerkas(self.tr("Berkas"), lembar)
        self.tabel.sel_berubah.connect(lambda *_: self._rinci())
        self.rinci = label("", "redup")
        self.tabel.setMinimumHeight(round(2.2 * tinggi_baris()))
        dalam.addWidget(self.tabel, 1)
        dalam.addWidget(self.rinci)
        self.dokumen = IsiDokumen(self.tr("Pegawai dan dokumen yang disentuh"), self)
        self.tumpukan.addWidget(lembar)
        self.tumpukan.addWidget(self.dokumen)
        tata.addWidget(self.tumpukan, 1)

    def tampilkan(self, hasil: HasilTerima) -> None:
        """Answers of one receipt; the documents first when no file wants a look."""
        self.tabel.tampilkan(hasil)
        self.dokumen.tampilkan(hasil.sentuhan)
        if hasil.berkas:
            self.tabel.ke(0, 0)
        isi = [(self.BERKAS, self.tr("Berkas ({n})").format(n=len(hasil.berkas)))]
        if hasil.sentuhan:
            isi.append((self.DOKUMEN, self.tr("Pegawai dan dokumen ({n})").format(n=len(hasil.sentuhan))))
        self.pilihan.isi(isi)
        self.pilihan.setVisible(len(isi) > 1)
        self.pilihan.tandai(self.DOKUMEN if hasil.sentuhan and not hasil.ditolak else self.BERKAS)
        self._ganti()
        self._rinci()

    def _ganti(self) -> None:
        self.tumpukan.setCurrentIndex(1 if self.pilihan.kini == self.DOKUMEN else 0)

    def _rinci(self) -> None:
        kunci = self.tabel.id_kini()
        baris = next((b for b in self.tabel.kisi_model.baris if b.id == kunci), None)
        self.rinci.setText(str(baris.nilai["kalimat"]) if baris is not None else "")
