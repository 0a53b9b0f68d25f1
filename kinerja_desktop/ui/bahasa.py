"""Language of the window: Indonesian is the source, English a complete catalogue."""

from __future__ import annotations

import logging
import re

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.system.jalur import sumber_daya
from kinerja_desktop.ui.tugas import Dibatalkan

catatan = logging.getLogger(__name__)

BAHASA = ("id", "en")
# Qt reads a catalogue where it lies: mapped from its file, an update that rewrites the file ends the process.
# Read into memory, the bytes must outlive every translator that was given them.
_katalog: list[bytes] = []


def pasang(app: QApplication, bahasa: str = "id") -> None:
    """Install the catalogues for "id" or "en"; figures and dates stay Indonesian."""
    for lama in app.findChildren(QTranslator, "kinerja"):
        app.removeTranslator(lama)
        lama.setParent(None)
    QLocale.setDefault(QLocale("id_ID"))
    if bahasa not in BAHASA:
        bahasa = "id"
    app.setProperty("bahasa", bahasa)
    berkas = ["kinerja_en"] if bahasa == "en" else ["qt_id"]
    for nama in berkas:
        penerjemah = QTranslator(app)
        penerjemah.setObjectName("kinerja")
        isi = _baca_katalog(nama)
        if isi and penerjemah.load(isi):
            app.installTranslator(penerjemah)
        else:
            catatan.warning("katalog %s tidak terbaca", nama)


def _baca_katalog(nama: str) -> bytes:
    try:
        isi = sumber_daya(f"terjemahan/{nama}.qm").read_bytes()
    except OSError:
        return b""
    if isi in _katalog:
        return _katalog[_katalog.index(isi)]
    _katalog.append(isi)
    return isi


def bahasa_kini() -> str:
    """The language in use, "id" or "en"."""
    app = QCoreApplication.instance()
    return str(app.property("bahasa") or "id") if app is not None else "id"


def pesan(tolakan: Tolakan) -> str:
    """A refusal in the language of the window: its template through context Pesan, then its blanks filled."""
    kalimat = _tanpa_siapa(tolakan).kalimat(_dari_katalog)
    if tolakan.siapa:
        kalimat += " " + QCoreApplication.translate("Umum", "Yang memperbaiki: {siapa}.").format(
            siapa=kata(tolakan.siapa)
        )
    return satu_titik(kalimat)


def satu_titik(kalimat: str) -> str:
    """One full stop where a name ends with a title ("S.IP.") and the sentence with a stop of its own."""
    return re.sub(r"(?<=[^.\s])\.\.(?=\s|$)", ".", kalimat)


def _tanpa_siapa(tolakan: Tolakan) -> Tolakan:
    polos = Tolakan(tolakan.pola)
    polos.isi = {k: kata(v) if isinstance(v, str) else v for k, v in tolakan.isi.items()}
    return polos


def kata(teks: str) -> str:
    """A sentence or name that the domain or a service made, in the language of the window (context Pesan)."""
    if not teks or bahasa_kini() == "id":
        return teks
    from kinerja_desktop.ui.pola_pesan import terjemahkan

    return terjemahkan(teks, _dari_katalog)


def _dari_katalog(teks: str) -> str:
    return QCoreApplication.translate("Pesan", teks)


def kalimat_galat(galat: BaseException) -> str:
    """One sentence for any error: what is safe and what to do; empty when the person cancelled."""
    from kinerja_desktop.ui.konteks import GagalSimpan

    if isinstance(galat, Dibatalkan):
        return ""
    if isinstance(galat, Tolakan):
        return pesan(galat)
    if isinstance(galat, GagalSimpan):
        return str(galat)
    catatan.error("galat tak terduga", exc_info=galat)
    return QCoreApplication.translate(
        "Umum",
        "Langkah ini gagal karena gangguan pada program. Data yang sudah tersimpan aman. "
        "Ulangi sekali lagi; bila tetap gagal, buka Bantuan > Laporan gangguan.",
    )
