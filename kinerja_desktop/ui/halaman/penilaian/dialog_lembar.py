"""The sheet of points of one Dialog kinerja: filled in order by keyboard, an empty line adds a point."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kinerja_desktop.domain.dialog import NAMA_JENIS_BUTIR, NAMA_KEADAAN, NAMA_SIKAP, JenisButir
from kinerja_desktop.domain.tanggal import baca_tanggal
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.banner import Banner
from kinerja_desktop.ui.halaman.penilaian.umpan_balik_frasa import PenawarFrasa, TampilanFrasa
from kinerja_desktop.ui.kisi.baris import Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import PILIHAN, IsianSalah, Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung
from kinerja_desktop.ui.widget.panel_isian import PanelIsian

if TYPE_CHECKING:
    from kinerja_desktop.services.dialog_kinerja import ButirDialog, LembarDialog

TEKS, SIKAP, LANJUT, OLEH, BATAS, KEADAAN, HASIL = (
    "teks",
    "sikap",
    "tindak_lanjut",
    "penanggung",
    "batas",
    "keadaan",
    "hasil",
)
_BARU = b"baru-butir"
#: Lines of text below which only the rows are shown.
BARIS_DENGAN_PANEL = 11
_LAIN = frozenset({SIKAP, LANJUT, OLEH, BATAS, KEADAAN, HASIL})
_SESUDAH = frozenset({KEADAAN, HASIL})


def _periksa_batas(teks: Any) -> None:
    try:
        baca_tanggal(str(teks))
    except Tolakan as e:
        raise IsianSalah(e.inti(kata)) from None


class LembarButir(QWidget):
    """Shows one LembarDialog; `berubah` after an act was written."""

    berubah = Signal()
    sel_berubah = Signal()

    def __init__(
        self, konteks: KonteksUi, banner: Banner, pengurung: TumpukanUrung | None, pemilik: QWidget
    ) -> None:
        super().__init__(pemilik)
        self._konteks, self._urung = konteks, pengurung
        self.lembar: LembarDialog | None = None
        self.model = KisiModel(self._kolom(), parent=self)
        self.kisi = Kisi(
            self.model,
            self.tr("Pokok dialog"),
            panel=False,
            banner=banner,
            tampilan=TampilanFrasa,
            parent=self,
        )
        view = self.kisi.view
        assert isinstance(view, TampilanFrasa)
        self.view: TampilanFrasa = view
        self.setFocusProxy(self.view)
        self.kisi.hubungkan(
            konteks,
            _simpan,
            pengurung,
            pemilik,
            setelah=lambda _: self.berubah.emit(),
            bekal=lambda: self.lembar.id if self.lembar is not None else b"",
        )
        self.frasa = PenawarFrasa(self.kisi, konteks, "dialog", self._kelompok, self._pakai, pengurung)
        view.minta_hapus.connect(self.hapus)
        view.minta_sisip.connect(self.ke_baris_baru)
        view.sel_berubah.connect(lambda *_: self.sel_berubah.emit())
        self.panel = PanelIsian(self.kisi, self.tr("Isi pokok dialog"), self)
        self.panel.penjelas = self._jelaskan
        self.panel.atur_baris(2)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(6)
        tata.addWidget(self.kisi, 1)
        tata.addWidget(self.panel)

    def _kolom(self) -> list[Kolom]:
        sikap = tuple((k.value, kata(n)) for k, n in NAMA_SIKAP.items())
        keadaan = tuple((k.value, kata(n)) for k, n in NAMA_KEADAAN.items())
        return [
            Kolom("no", self.tr("No"), 36, tengah=True, beku=True),
            Kolom(TEKS, self.tr("Pokok"), 230, ubah=True, beku=True, multi=True, lentur=True, maks=500),
            Kolom(SIKAP, self.tr("Sikap"), 102, PILIHAN, ubah=True, pilihan=sikap),
            Kolom(LANJUT, self.tr("Tindak lanjut"), 190, ubah=True, multi=True, lentur=True, maks=500),
            Kolom(OLEH, self.tr("Oleh"), 100, ubah=True, maks=120),
            Kolom(
                BATAS,
                self.tr("Batas"),
                88,
                ubah=True,
                maks=20,
                periksa=_periksa_batas,
                petunjuk=self.tr("Tanggal, misalnya 15-4-2026"),
            ),
            Kolom(KEADAAN, self.tr("Keadaan"), 84, PILIHAN, ubah=True, pilihan=keadaan),
            Kolom(HASIL, self.tr("Hasil"), 100, ubah=True, multi=True, lentur=True, maks=500),
        ]

    # -- showing -------------------------------------------------------------------------------------------

    def isi(self, lembar: LembarDialog | None) -> None:
        """Show a dialogue, or nothing; a new one begins at its first point."""
        ganti = lembar is not None and (self.lembar is None or self.lembar.id != lembar.id)
        self.lembar = lembar
        self.kisi.isi(self._baris(lembar) if lembar is not None else [])
        self.panel.segarkan()
        if ganti:
            self.view.ke(0, self.model.letak[SIKAP if lembar and lembar.butir else TEKS])

    def _baris(self, lembar: LembarDialog) -> list[Baris]:
        terkunci = kata(lembar.alasan_terkunci)
        semua = frozenset({TEKS, *_LAIN})
        kunci = (semua - _SESUDAH if lembar.boleh_tandai else semua) if terkunci else frozenset()
        hasil = [
            Baris(
                b.id,
                {
                    "no": str(b.nomor),
                    TEKS: b.teks,
                    SIKAP: b.sikap,
                    LANJUT: b.tindak_lanjut,
                    OLEH: b.penanggung,
                    BATAS: b.batas,
                    KEADAAN: b.keadaan,
                    HASIL: b.hasil,
                },
                kunci,
                self.tr("butir {n}").format(n=b.nomor),
                terkunci,
            )
            for b in lembar.butir
        ]
        if not terkunci:
            baru = Baris(self._id_baru(), {}, nama=self.tr("butir baru"), mati=_LAIN)
            baru.sebab_kunci = self.tr("Tulis pokoknya dahulu.")
            hasil.append(baru)
        return hasil

    def _id_baru(self) -> bytes:
        n = len(self.lembar.butir) if self.lembar is not None else 0
        return _BARU + str(n).encode()

    def _butir(self, baris: bytes) -> ButirDialog | None:
        semua = self.lembar.butir if self.lembar is not None else ()
        return next((b for b in semua if b.id == baris), None)

    def _jelaskan(self, baris: bytes, kolom: str) -> tuple[str, str, str] | None:
        """Where a point comes from beside its whole words, which stand there for what is chosen as well."""
        b = self._butir(baris)
        if b is None or kolom not in (TEKS, SIKAP, KEADAAN, "no"):
            return None
        jenis = b.jenis if b.jenis in {j.value for j in JenisButir} else JenisButir.LAIN.value
        asal = kata(NAMA_JENIS_BUTIR[JenisButir(jenis)])
        if b.dari:
            asal = self.tr("{jenis}, dari dialog {tanggal}").format(jenis=asal, tanggal=b.dari)
        return self.tr("Pokok · butir {n}").format(n=b.nomor), b.teks, asal

    def sedang_dikerjakan(self) -> bool:
        """Whether somebody types or something waits to be written."""
        return self.view.editor is not None or self.model.ada_tunda()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where letters are large and the window low, the rows need the room of the panel below them."""
        super().resizeEvent(event)
        self.panel.setVisible(self.height() >= self.fontMetrics().lineSpacing() * BARIS_DENGAN_PANEL)

    # -- acts ----------------------------------------------------------------------------------------------

    def ke_baris_baru(self) -> None:
        """Ctrl+N and Ctrl++: the empty line."""
        i = self.model.nomor(self._id_baru())
        if i >= 0:
            self.view.ke(i, self.model.letak[TEKS])
            self.view.setFocus()

    def hapus(self) -> None:
        """Ctrl+-: the points selected go."""
        lembar = self.lembar
        nomor = dict.fromkeys(i for i, _ in self.view.sel_terpilih())
        butir = [b for i in nomor if (b := self.model.baris[i].id) and self._butir(b) is not None]
        if lembar is None or lembar.alasan_terkunci or not butir:
            return
        satu = lembar.id

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import dialog_kinerja

            return dialog_kinerja.hapus_butir(sesi, satu, butir)

        self._konteks.ubah(
            self.tr("Hapus butir dialog"),
            kerja,
            lambda _: self.berubah.emit(),
            pemilik=self,
            pengurung=self._urung,
        )

    def _kelompok(self, _: bytes, kolom: str) -> tuple[str, str] | None:
        from kinerja_desktop.services import umpan_balik_frasa as f

        nama = {TEKS: f.POKOK, LANJUT: f.TINDAK_LANJUT}.get(kolom)
        return (nama, "") if nama else None

    def _pakai(self, baris: bytes, kolom: str, teks: str, _: str) -> None:
        i, j = self.model.nomor(baris), self.model.letak[kolom]
        if i >= 0 and self.model.bisa_ubah(i, j):
            self.view.ke(i, j)
            self.view.tulis_sel(i, j, teks)

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        self.kisi.simpan_tertunda()
        self.panel.simpan_tertunda()


def _simpan(sesi: Any, perubahan: Sequence[PerubahanSel], dialog_id: bytes) -> Any:
    """On the worker: the cells of one act; its value maps a point made in the window to its real id."""
    from kinerja_desktop.domain.hasil import Outcome
    from kinerja_desktop.services import dialog_kinerja

    ubahan = [
        dialog_kinerja.UbahanButir(
            None if p.baris_id.startswith(_BARU) else p.baris_id, p.kolom, str(p.baru or "")
        )
        for p in perubahan
    ]
    # A state that was emptied is open again.
    ubahan = [
        dialog_kinerja.UbahanButir(u.butir_id, u.kolom, u.nilai or "terbuka") if u.kolom == KEADAAN else u
        for u in ubahan
    ]
    hasil = dialog_kinerja.tulis(sesi, dialog_id, ubahan)
    peta = {
        p.baris_id: b
        for p, b in zip(perubahan, hasil.value, strict=True)
        if b is not None and p.baris_id.startswith(_BARU)
    }
    return Outcome(peta, hasil.changes)
