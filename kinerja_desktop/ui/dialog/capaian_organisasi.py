"""Capaian kinerja organisasi: what is proposed and from what, the predicate, why, and who decides it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from kinerja_desktop.domain.predikat import (
    NAMA_RATING,
    PredikatOrganisasi,
    Rating,
    predikat_organisasi_tahunan,
)
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import FormulirKolom
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.formulir import Formulir
from kinerja_desktop.ui.halaman.dasar import tombol

if TYPE_CHECKING:
    from kinerja_desktop.services.organisasi_usulan import BahanCapaian

_ISI = ("capaian", "ekspektasi", "predikat", "dasar", "rekomendasi", "alasan", "alasan_pola")


class DialogCapaian(DialogDasar):
    """hasil() has all fields and `penetap` (staff id or None); `perlu` = (field, why it is a must now)."""

    def __init__(
        self,
        bahan: BahanCapaian,
        isi: dict[str, Any] | None = None,
        perlu: tuple[str, str] = ("", ""),
        parent: QWidget | None = None,
    ) -> None:
        self.bahan = bahan
        self.usulan_kini = bahan.usulan
        super().__init__(
            self.tr("Capaian kinerja organisasi {periode}").format(periode=kata(bahan.periode)),
            self.tr(
                "Predikat ini menentukan pola distribusi predikat pegawai dan rating hasil kerja pimpinan."
            ),
            parent,
        )
        self.setMinimumWidth(920)
        self._buat_usulan()
        self._buat_isian()
        for kunci in _ISI:
            if kunci in self.formulir.isian:
                nilai = (isi or {}).get(kunci, getattr(bahan, kunci))
                self.formulir.isian[kunci].isi(nilai or None)
        if "penetap" in self.formulir.isian:
            lama = next((i for i, n in bahan.penetap_pilihan if n == bahan.penetap), None)
            pilih = (isi or {}).get("penetap") or lama
            if pilih is not None:
                self.formulir.isian["penetap"].isi(pilih)
        if bahan.tahunan:
            for kunci in ("capaian", "ekspektasi"):
                self.formulir.isian[kunci].berubah.connect(self._hitung)
            self._hitung()
        self.ingat()
        if perlu[0]:
            self.banner.peringatan(perlu[1])
            self.formulir.isian[perlu[0]].wajibkan(True)
            self.formulir.isian[perlu[0]].widget.setFocus()

    def buat_formulir(self) -> Formulir:
        """Two columns, so that basis and reasons stand side by side."""
        return FormulirKolom(2, self)

    def _buat_usulan(self) -> None:
        kotak = QFrame(self)
        kotak.setObjectName("panelBawah")
        tata = QHBoxLayout(kotak)
        tata.setContentsMargins(12, 6, 8, 6)
        teks = QVBoxLayout()
        teks.setSpacing(2)
        self.hitungan = QLabel(kotak)
        self.usulan = QLabel(kotak)
        for w in (self.usulan, self.hitungan):
            w.setWordWrap(True)
            w.setTextFormat(Qt.TextFormat.PlainText)
            teks.addWidget(w)
        self.hitungan.setObjectName("redup")
        self.pakai = tombol(self.tr("Pakai usulan"))
        self.pakai.setAutoDefault(False)
        self.pakai.clicked.connect(self._pakai_usulan)
        tata.addLayout(teks, 1)
        tata.addWidget(self.pakai, 0, Qt.AlignmentFlag.AlignVCenter)
        tata_utama = self.layout()
        assert isinstance(tata_utama, QVBoxLayout)
        tata_utama.insertWidget(tata_utama.indexOf(self.formulir), kotak)
        self.hitungan.setText(kata(self.bahan.hitungan or self.bahan.capaian_kalimat))
        self.hitungan.setVisible(bool(self.hitungan.text()))
        self._tulis_usulan(self.bahan.usulan_kalimat)

    def _buat_isian(self) -> None:
        f, b = self.formulir, self.bahan
        assert isinstance(f, FormulirKolom)
        rating = [(r.value, kata(NAMA_RATING[r])) for r in Rating]
        if b.tahunan:
            pilih = self.tr("Pilih rating")
            f.pilihan("capaian", self.tr("Capaian Perjanjian Kinerja"), rating, kosong=pilih)
            f.pilihan("ekspektasi", self.tr("Ekspektasi satuan organisasi"), rating, kosong=pilih)
        predikat = [(p.value, kata(p.value)) for p in PredikatOrganisasi]
        kosong = self.tr("Pilih predikat")
        f.lebar = 1 if b.penetap_pilihan else 2
        f.pilihan("predikat", self.tr("Predikat organisasi"), predikat, wajib=True, kosong=kosong)
        f.lebar = 1
        if b.penetap_pilihan:
            f.pilihan("penetap", self.tr("Ditetapkan oleh"), list(b.penetap_pilihan), wajib=True)
            self.formulir.isian["penetap"].widget.setToolTip(
                self.tr("Operator mengetik atas nama pejabat ini; riwayat mencatat keduanya.")
            )
        terang = {
            "dasar": (self.tr("Dasar penetapan"), self.tr("Rencana aksi, IKU, atau laporan yang dipakai.")),
            "rekomendasi": (
                self.tr("Rekomendasi unit terkait"),
                self.tr("Dari unit perencanaan, kepegawaian, atau pengawasan; boleh kosong."),
            ),
            "alasan": (self.tr("Alasan"), self.tr("Wajib bila predikat berbeda dari usulan.")),
            "alasan_pola": (
                self.tr("Alasan pola distribusi"),
                self.tr("Wajib bila sebaran predikat tidak sesuai pola."),
            ),
        }
        for kunci, (label, petunjuk) in terang.items():
            w = f.panjang(kunci, label, baris=2).widget
            assert isinstance(w, QPlainTextEdit)
            w.setPlaceholderText(petunjuk)  # below the field it would take the height that large letters need
            w.setAccessibleDescription(petunjuk)

    # -- the proposal --------------------------------------------------------------------------------------

    def _tulis_usulan(self, kalimat: str) -> None:
        if self.usulan_kini:
            pola = self.tr("Usulan: {predikat}. {sebab}")
            self.usulan.setText(pola.format(predikat=kata(self.usulan_kini), sebab=kata(kalimat)))
        else:
            self.usulan.setText(self.tr("Belum ada usulan. {sebab}").format(sebab=kata(kalimat)))
        self.usulan.setAccessibleName(self.usulan.text())
        self.pakai.setEnabled(bool(self.usulan_kini))

    def _hitung(self) -> None:
        """For a year the two choices give the proposal at once."""
        capaian, ekspektasi = (self.formulir.isian[k].nilai() for k in ("capaian", "ekspektasi"))
        if capaian and ekspektasi:
            jadi = predikat_organisasi_tahunan(Rating(capaian), Rating(ekspektasi))
            self.usulan_kini = jadi.predikat.value
            self._tulis_usulan(jadi.alasan)
            if self.formulir.isian["predikat"].nilai() is None:
                self._pakai_usulan()
        else:
            self.usulan_kini = ""
            self._tulis_usulan("Pilih capaian Perjanjian Kinerja dan ekspektasi supaya usulannya terhitung.")

    def _pakai_usulan(self) -> None:
        self.formulir.isian["predikat"].isi(self.usulan_kini)

    # -- accepting -----------------------------------------------------------------------------------------

    def kata_kerja(self) -> str:
        """Decide."""
        return self.tr("Tetapkan")

    def periksa(self) -> bool:
        """Another predicate than the proposal wants its reason."""
        isian = self.formulir.isian
        if not super().periksa():
            return False
        predikat = isian["predikat"].nilai()
        if self.usulan_kini and predikat != self.usulan_kini and not isian["alasan"].nilai():
            kalimat = self.tr("Tulis alasan, karena predikatnya berbeda dari usulan ({usulan}).")
            isian["alasan"].galat(kalimat.format(usulan=kata(self.usulan_kini)))
            isian["alasan"].widget.setFocus()
            return False
        return True

    def hasil(self) -> dict[str, Any]:
        """Values by key; penetap None when the person decides in the own name."""
        kosong = dict.fromkeys(("capaian", "ekspektasi"), "")
        return {"penetap": None, **kosong, **{k: v or "" for k, v in self.formulir.nilai().items()}}


@daftarkan("capaian_organisasi")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogCapaian(bahan_contoh(), parent=parent)


def bahan_contoh(tahunan: bool = False) -> BahanCapaian:
    """Material as the dialog meets it, invented."""
    from kinerja_desktop.services.organisasi_usulan import BahanCapaian

    kosong = ("",) * 8
    usulan = (
        "Butuh Perbaikan",
        "2 dari 12 rencana aksi belum tercapai; yang lain tercapai.",
        "12 rencana aksi: 2 melebihi, 8 sesuai, 0 sebagian, 2 belum",
    )
    return BahanCapaian(
        "Tahun 2026" if tahunan else "Triwulan I 2026",
        tahunan,
        *kosong,
        *(("", "Pilih capaian Perjanjian Kinerja dan ekspektasi.", "") if tahunan else usulan),
        "",
        "",
        ((b"p" * 16, "Pimpinan Contoh"),),
    )
