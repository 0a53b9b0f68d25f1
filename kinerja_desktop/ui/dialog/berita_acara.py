"""Dialogs of Berita Acara: the office files one; the centre agrees, returns it, or opens a period again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import DialogSimpan, FormulirKolom, Kerja, qdate
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.konteks import KonteksUi

if TYPE_CHECKING:
    from kinerja_desktop.services.ba_calon import CalonPeriode
    from kinerja_desktop.services.berita_acara import BeritaAcara, Pihak

SEPAKATI, KEMBALIKAN, RESET = "sepakati", "kembalikan", "reset"


class _DialogBa(DialogSimpan):
    """Two columns; the signer's three fields come last."""

    kolom = 2

    def _baris_penuh(self, ya: bool) -> None:
        assert isinstance(self.formulir, FormulirKolom)
        self.formulir.lebar = 2 if ya else 1

    def _tambah_penanda(self, p: Pihak, siapa: str) -> None:
        f = self.formulir
        # A name with its titles is long, and it is printed: it is seen whole.
        self._baris_penuh(True)
        f.teks("nama", siapa, wajib=True, maks=160)
        self._baris_penuh(False)
        f.teks("jabatan", self.tr("Jabatan penanda tangan"), maks=200)
        f.teks("nip", self.tr("NIP penanda tangan"), maks=30)
        f.isi({"nama": p.nama, "jabatan": p.jabatan, "nip": p.nip})
        for kunci in ("nama", "jabatan", "nip"):
            kotak = f.isian[kunci].widget
            assert isinstance(kotak, QLineEdit)
            kotak.setCursorPosition(0)

    def pihak(self) -> Any:
        """The signer as typed."""
        from kinerja_desktop.services.berita_acara import Pihak

        isi = self.formulir.nilai()
        return Pihak(isi["nama"], isi["nip"], isi["jabatan"])


class DialogAjukanBa(_DialogBa):
    """File minutes of one period; says before how much they hold."""

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        periode: Sequence[CalonPeriode],
        penanda: Pihak,
        hari: date,
        pilih: bytes | None = None,
    ) -> None:
        super().__init__(*self._judul(), parent, konteks)
        self._periode = {p.id: p for p in periode}
        f = self.formulir
        f.pilihan("periode", self.tr("Periode"), [(p.id, kata(p.label)) for p in periode], wajib=True)
        f.teks("nomor", self.tr("Nomor Berita Acara"), wajib=True, maks=80)
        f.tanggal("tanggal", self.tr("Tanggal"), awal=qdate(hari))
        self._tambah_penanda(penanda, self.tr("Penanda tangan kantor"))
        if pilih is not None:
            f.isian["periode"].isi(pilih)
        self.jumlah = QLabel(self)
        self.jumlah.setWordWrap(True)
        self.jumlah.setTextFormat(Qt.TextFormat.PlainText)
        self.isi.addWidget(self.jumlah)
        f.isian["periode"].berubah.connect(self._hitung)
        self._hitung()

    def _judul(self) -> tuple[str, str]:
        return (
            self.tr("Ajukan Berita Acara"),
            self.tr(
                "Isi dokumen kantor ini dicatat sidiknya. Sesudah BKPSDM menyepakati, periodenya hanya dapat "
                "diubah melalui Reset BA dengan surat."
            ),
        )

    def _hitung(self) -> None:
        p = self._periode.get(self.formulir.isian["periode"].nilai())
        if p is None:
            self.jumlah.setText(self.tr("! Belum ada periode yang dapat diajukan."))
        elif p.sebab:
            self.jumlah.setText(f"! {kata(p.sebab)}")
        elif p.dokumen:
            self.jumlah.setText(
                self.tr("Berita Acara ini memuat {n} dokumen dari {m} SKP.").format(n=p.dokumen, m=p.skp)
            )
        else:
            self.jumlah.setText(self.tr("! Belum ada dokumen untuk periode ini."))

    def kata_kerja(self) -> str:
        """File."""
        return self.tr("Ajukan")

    def tindakan(self) -> tuple[str, Kerja]:
        """Through services.berita_acara.ajukan."""
        isi, pihak = self.formulir.nilai(), self.pihak()

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import berita_acara

            return berita_acara.ajukan(sesi, isi["periode"], isi["nomor"], isi["tanggal"], pihak)

        return self.tr("Ajukan Berita Acara {nomor}").format(nomor=isi["nomor"]), kerja


class DialogPutusanBa(_DialogBa):
    """At the centre: `putusan` is SEPAKATI, KEMBALIKAN or RESET of one set of minutes."""

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        putusan: str,
        ba: BeritaAcara,
        penanda: Pihak,
        hari: date,
    ) -> None:
        self._putusan, self._ba = putusan, ba
        super().__init__(*self._judul(), parent, konteks)
        f = self.formulir
        if putusan == SEPAKATI:
            f.teks("nomor", self.tr("Nomor Berita Acara BKPSDM"), wajib=True, maks=80)
            f.tanggal("tanggal", self.tr("Tanggal"), awal=qdate(hari))
        elif putusan == RESET:
            f.teks("nomor", self.tr("Nomor surat"), wajib=True, maks=80)
            f.tanggal("tanggal", self.tr("Tanggal surat"), awal=qdate(hari))
        if putusan != SEPAKATI:
            self._baris_penuh(True)
            f.panjang("alasan", self.tr("Alasan"), wajib=True, baris=3)
            self._baris_penuh(False)
        self._tambah_penanda(penanda, self.tr("Penanda tangan BKPSDM"))

    def _judul(self) -> tuple[str, str]:
        isi = {"nomor": self._ba.nomor, "kantor": self._ba.kantor, "periode": kata(self._ba.periode)}
        judul = {
            SEPAKATI: self.tr("Sepakati Berita Acara {nomor}"),
            KEMBALIKAN: self.tr("Kembalikan Berita Acara {nomor}"),
            RESET: self.tr("Reset Berita Acara {nomor}"),
        }[self._putusan]
        terang = {
            SEPAKATI: self.tr("{kantor}, {periode}. Sesudah disepakati, periode itu terkunci di kantornya."),
            KEMBALIKAN: self.tr("{kantor}, {periode}. Kantor membaca alasan ini dan dapat mengajukan lagi."),
            RESET: self.tr(
                "{kantor}, {periode}. Periode itu terbuka kembali; surat dan alasannya dicatat kedua pihak."
            ),
        }[self._putusan]
        return judul.format(**isi), terang.format(**isi)

    def kata_kerja(self) -> str:
        """The act."""
        return {
            SEPAKATI: self.tr("Sepakati"),
            KEMBALIKAN: self.tr("Kembalikan"),
            RESET: self.tr("Reset BA"),
        }[self._putusan]

    def tindakan(self) -> tuple[str, Kerja]:
        """Through services.berita_acara."""
        isi, pihak, putusan, ba_id = self.formulir.nilai(), self.pihak(), self._putusan, self._ba.id

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import berita_acara as ba

            if putusan == SEPAKATI:
                return ba.sepakati(sesi, ba_id, isi["nomor"], isi["tanggal"], pihak)
            if putusan == KEMBALIKAN:
                return ba.kembalikan(sesi, ba_id, isi["alasan"], pihak)
            return ba.reset(sesi, ba_id, isi["nomor"], isi["tanggal"], isi["alasan"], pihak)

        return self._judul()[0], kerja


def _contoh_putusan(parent: QWidget | None, putusan: str) -> DialogDasar:
    from kinerja_desktop.services.berita_acara import BeritaAcara, Pihak

    hari = date(2026, 7, 20)
    ba = BeritaAcara(
        b"b" * 16, 1, "Kecamatan Contoh", 2026, "triwulan", 2, "Triwulan II 2026", "BA/2/2026", hari,
        Pihak("Pimpinan Contoh", "", "Camat"), "diajukan", (), 12,
    )  # fmt: skip
    return DialogPutusanBa(parent, None, putusan, ba, Pihak("Kepala Contoh", "", "Kepala Bidang"), hari)


@daftarkan("ba_ajukan")
def _contoh_ajukan(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.services.ba_calon import CalonPeriode
    from kinerja_desktop.services.berita_acara import Pihak

    periode = [
        CalonPeriode(b"p" * 16, "Triwulan II 2026", 6, 12),
        CalonPeriode(b"q" * 16, "Tahunan 2026", 0, 0),
    ]
    return DialogAjukanBa(parent, None, periode, Pihak("Pimpinan Contoh", "", "Camat"), date(2026, 7, 20))


@daftarkan("ba_sepakati")
def _contoh_sepakati(parent: QWidget | None) -> DialogDasar:
    return _contoh_putusan(parent, SEPAKATI)


@daftarkan("ba_kembalikan")
def _contoh_kembalikan(parent: QWidget | None) -> DialogDasar:
    return _contoh_putusan(parent, KEMBALIKAN)


@daftarkan("ba_reset")
def _contoh_reset(parent: QWidget | None) -> DialogDasar:
    return _contoh_putusan(parent, RESET)
