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

    def kalimat_kini(self) -> str:
        """The whole sentence of the file under the cursor."""
        kunci = self.id_kini()
        baris = next((b for b in self._model.baris if b.id == kunci), None)
        return str(baris.nilai["kalimat"]) if baris is not None else ""

    def ke_yang_ditolak(self) -> None:
        """The cursor onto the first refused file, else the first one."""
        tolak = (n for n, b in enumerate(self._model.baris) if b.nilai["keadaan"].startswith("×"))
        if self._model.baris:
            self.ke(next(tolak, 0), 0)


def angka_terima(hasil: HasilTerima) -> list[tuple[str, str, str]]:
    """The sums of one receipt as rows of DaftarAngka."""
    h = hasil
    baru = str(h.baru)
    if h.baru and h.sentuhan:
        n = sum(bool(s.baru) for s in h.sentuhan)
        baru = translate("TabelBerkas", "{n}, mengenai {d} pegawai dan dokumen").format(n=h.baru, d=n)
    isi = [
        (translate("TabelBerkas", "Perubahan baru"), baru, "sukses" if h.baru else ""),
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
    """One line per person or document and what becomes of it; changes are counted in the sums alone.

    One change may touch many documents and one document have many changes: two numbers side by side that
    never agree tell nobody anything.
    """

    def __init__(self, nama: str, parent: QWidget | None = None) -> None:
        self._model = KisiModel(
            [
                Kolom("nama", translate("IsiDokumen", "Pegawai dan dokumen"), 180, lentur=True),
                Kolom("keadaan", translate("IsiDokumen", "Keadaan"), 240),
            ]
        )
        super().__init__(self._model, nama, daftar=True, parent=parent)

    def tampilkan(self, semua: Sequence[Sentuhan], diterapkan: bool = True) -> None:
        """Documents by name; hidden when none is named."""
        self.isi_ulang(
            Baris(
                n.to_bytes(4, "big"),
                {"nama": kata_layar(s.nama), "keadaan": _keadaan(s, diterapkan)},
                nama=s.nama,
            )
            for n, s in enumerate(semua)
        )


def _keadaan(s: Sentuhan, diterapkan: bool) -> str:
    if s.berbeda:
        return "! " + translate("IsiDokumen", "Mempunyai dua nilai (Beda Isian)")
    if s.menunggu and s.baru:
        return "! " + translate("IsiDokumen", "Sebagian menunggu berkas sebelumnya")
    if s.menunggu:
        return "! " + translate("IsiDokumen", "Menunggu berkas sebelumnya")
    if s.baru:
        return "✓ " + (
            translate("IsiDokumen", "Berubah") if diterapkan else translate("IsiDokumen", "Akan berubah")
        )
    return translate("IsiDokumen", "Sudah sama")


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
        self.dokumen.tampilkan(hasil.sentuhan, hasil.diterapkan)
        if hasil.berkas:
            self.tabel.ke(0, 0)
        isi = [(self.BERKAS, self.tr("Berkas ({n})").format(n=len(hasil.berkas)))]
        if hasil.sentuhan:
            isi.append((self.DOKUMEN, self.tr("Pegawai dan dokumen ({n})").format(n=len(hasil.sentuhan))))
        self.pilihan.isi(isi)
        self.pilihan.setVisible(len(isi) > 1)
        # News about keys and clocks stands in the files' sentences: it must not be hidden by the documents.
        kabar = any(getattr(b.hasil, "kabar", ()) for b in hasil.berkas)
        berkas_dahulu = kabar or hasil.ditolak or not hasil.sentuhan
        self.pilihan.tandai(self.BERKAS if berkas_dahulu else self.DOKUMEN)
        self._ganti()
        self._rinci()

    def _ganti(self) -> None:
        self.tumpukan.setCurrentIndex(1 if self.pilihan.kini == self.DOKUMEN else 0)

    def _rinci(self) -> None:
        self.rinci.setText(self.tabel.kalimat_kini())
