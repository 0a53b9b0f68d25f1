"""The centre's recovery key: the code to be written down, and the two things that open it again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.dialog.isian_tempat import DialogCatat, tambah_pilih
from kinerja_desktop.ui.dialog.kirim_adk import label
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kisi.kolom import IsianSalah

if TYPE_CHECKING:
    from kinerja_desktop.flows.tukar import KunciPemulihan

#: Runs a job with the session: (job, then, on failure, owner).
Penjalan = Callable[..., None]
_PISAH = ";"


class DialogKodePemulihan(DialogCatat):
    """A written recovery key: its code, seen once, and the sheet to print; answers True."""

    def __init__(
        self, parent: QWidget | None, jalan: Penjalan, kunci: KunciPemulihan, preferensi: Any = None
    ) -> None:
        super().__init__(
            self.tr("Kode kunci pemulihan"),
            self.tr("Catat atau cetak kode ini sekarang: ia tidak disimpan dan tidak dapat dilihat lagi."),
            parent,
        )
        self.setMinimumWidth(640)
        self._jalan, self._kunci, self._preferensi = jalan, kunci, preferensi
        self.kartu_kode(
            kunci.kode, self.tr("Kode kunci pemulihan {kode}").format(kode=" ".join(kunci.kode)), 1.9
        )
        self.isi.addWidget(label(self.tr("Berkas: {berkas}").format(berkas=kunci.path)))
        self.isi.addWidget(
            label(
                self.tr(
                    "Pindahkan berkasnya ke flash disk pada satu orang, dan serahkan kodenya kepada orang "
                    "lain, di ruang lain. Berkas atau kode sendirian tidak membuka apa pun."
                )
            )
        )
        self.isi.addStretch(1)
        self.cetak = self.tombol_simpan(self.tr("Simpan lembar kode (PDF)…"), self._cetak)

    def _cetak(self) -> None:
        keluar = pilih_berkas.simpan(
            self, self.tr("Simpan lembar kode"), "Lembar-Kode-Pemulihan.pdf", "PDF (*.pdf)", self._preferensi
        )
        if not keluar:
            return
        kunci = self._kunci

        def di_pekerja(sesi: Any) -> Path:
            from kinerja_desktop.flows.pemulihan import tulis_lembar

            return tulis_lembar(sesi, kunci.path.name, kunci.kode, Path(keluar))

        def jadi(path: Path) -> None:
            self.sudah_dicatat(
                self.tr("Lembar kode ditulis ke {berkas}. Cetak, lalu hapus berkas itu.").format(berkas=path)
            )

        self._jalan(di_pekerja, jadi, self.banner.galat, self)


class DialogPemulihan(DialogDasar):
    """File and code of a recovery key, with the ADK to read by it; answers {"kunci", "kode", "adk"}.

    Without `dengan_adk` file and code are only tried against each other. "adk" is a list of paths.
    """

    def __init__(self, parent: QWidget | None, dengan_adk: bool = True, folder: str = "") -> None:
        super().__init__(
            self.tr("Baca ADK dengan kunci pemulihan") if dengan_adk else self.tr("Periksa kunci pemulihan"),
            self.tr("Untuk ADK yang ditujukan kepada komputer pusat yang sudah tidak ada.")
            if dengan_adk
            else self.tr("Membuktikan bahwa berkas dan kode yang disimpan masih cocok. Data tidak berubah."),
            parent,
        )
        self.setMinimumWidth(580)
        self._folder, self._adk = folder, dengan_adk
        if dengan_adk:
            isian = self.formulir.teks(
                "adk",
                self.tr("Berkas ADK"),
                petunjuk=self.tr("Beberapa berkas dipisah titik koma, atau sebuah folder"),
                wajib=True,
                maks=20_000,
            )
            isian.tambah_periksa(self._periksa_adk)
            self.pilih_adk = tombol(self.tr("Pilih…"), nama=self.tr("Pilih berkas ADK"))
            self.pilih_adk.setAutoDefault(False)
            self.pilih_adk.clicked.connect(self._pilih_adk)
            tambah_pilih(isian, self.pilih_adk)
        kunci = self.formulir.teks("kunci", self.tr("Berkas kunci pemulihan"), wajib=True, maks=400)
        kunci.tambah_periksa(self._periksa_kunci)
        self.pilih = tombol(self.tr("Pilih…"), nama=self.tr("Pilih berkas kunci pemulihan"))
        self.pilih.setAutoDefault(False)
        self.pilih.clicked.connect(self._pilih)
        tambah_pilih(kunci, self.pilih)
        self.formulir.teks(
            "kode",
            self.tr("Kode kunci pemulihan"),
            petunjuk=self.tr("20 huruf dan angka; tanda hubung dan huruf kecil tidak masalah"),
            wajib=True,
            maks=60,
        )
        self.terima.setText(self._kata())
        self.terima.setAccessibleName(self._kata())

    def kata_kerja(self) -> str:
        """The act."""
        return self.tr("Lanjutkan")

    def _kata(self) -> str:
        return self.tr("Baca ADK") if self._adk else self.tr("Periksa kunci")

    def hasil(self) -> dict[str, Any]:
        """Values by key."""
        nilai = self.formulir.nilai()
        return {**nilai, "adk": daftar_adk(str(nilai.get("adk") or ""))}

    def _periksa_kunci(self, nilai: str) -> None:
        if not _ada(nilai):
            raise IsianSalah(self.tr("Berkas ini tidak ada. Pilih berkas kunci pemulihan dari penyimpannya."))

    def _periksa_adk(self, nilai: str) -> None:
        berkas = daftar_adk(nilai)
        if not berkas or not all(_ada(b) for b in berkas):
            raise IsianSalah(self.tr("Berkas ADK ini tidak ada. Pilih berkas atau folder yang berisi ADK."))

    def _kotak(self, nama: str) -> QLineEdit:
        kotak = self.formulir.isian[nama].widget
        assert isinstance(kotak, QLineEdit)
        return kotak

    def _pilih(self) -> None:
        berkas, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Pilih kunci pemulihan"),
            self._folder,
            self.tr("Kunci pemulihan (*.pemulihan);;Semua berkas (*)"),
        )
        if berkas:
            self._kotak("kunci").setText(berkas)
            self._kotak("kode").setFocus()

    def _pilih_adk(self) -> None:
        berkas, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Pilih berkas ADK"), self._folder, self.tr("ADK (*.adk);;Semua berkas (*)")
        )
        if berkas:
            self._kotak("adk").setText(f"{_PISAH} ".join(berkas))


def daftar_adk(teks: str) -> list[str]:
    """Paths of files out of what was typed; a folder stands for the ADK in it."""
    hasil: list[str] = []
    for bagian in (b.strip() for b in teks.split(_PISAH)):
        if not bagian:
            continue
        try:
            isi = sorted(str(f) for f in Path(bagian).glob("*.adk")) if Path(bagian).is_dir() else [bagian]
        except (OSError, ValueError):
            isi = [bagian]
        hasil += isi
    return list(dict.fromkeys(hasil))


def _ada(nilai: str) -> bool:
    try:
        return Path(nilai).is_file()
    except (OSError, ValueError):
        return False


@daftarkan("kode_pemulihan")
def _contoh_kode(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.flows.tukar import KunciPemulihan

    contoh = KunciPemulihan(
        Path("Kunci-Pemulihan_2026-07-01.pemulihan"), "7Q4MK-2XA9T-H3C8V-0R5ZD", "Kunci pemulihan ditulis."
    )
    return DialogKodePemulihan(parent, lambda *_: None, contoh)


@daftarkan("baca_pemulihan")
def _contoh_baca(parent: QWidget | None) -> DialogDasar:
    return DialogPemulihan(parent)


@daftarkan("periksa_pemulihan")
def _contoh_periksa(parent: QWidget | None) -> DialogDasar:
    return DialogPemulihan(parent, dengan_adk=False)
