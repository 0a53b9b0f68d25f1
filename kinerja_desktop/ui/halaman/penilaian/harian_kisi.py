"""The two sheets of the daily log: days of a month at the left, lines of one day at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent

from kinerja_desktop.domain.harian import NAMA_STATUS, StatusHarian
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.skp.iku_datar import KisiDatar
from kinerja_desktop.ui.kisi.baris import SEMUA_KOLOM, Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import PILIHAN as JENIS_PILIHAN
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.tampilan import KisiView

if TYPE_CHECKING:
    from kinerja_desktop.services.harian import BarisHarian, HariHarian, LembarHarian

MULAI, SELESAI, PILIHAN, TEKS = "mulai", "selesai", "pilihan", "teks"
ANGKA, SATUAN, BUKTI, STATUS = "angka", "satuan", "bukti", "status"
HARI, ISI = "hari", "isi"
_MAKS_LABEL = 70

translate = QCoreApplication.translate


def id_hari(tanggal: date) -> bytes:
    """Row id of a day in the list of days."""
    return b"hari" + tanggal.isoformat().encode() + b".."


def dari_id(baris_id: bytes) -> date:
    """The day of a row of that list."""
    return date.fromisoformat(baris_id[4:14].decode())


def kolom_hari() -> list[Kolom]:
    """Day and what stands in it."""
    return [
        Kolom(HARI, translate("CatatanHarian", "Hari"), 84),
        Kolom(ISI, translate("CatatanHarian", "Catatan"), 140, lentur=True),
    ]


def baris_hari(h: HariHarian) -> Baris:
    """One day: sign and words, never a colour alone."""
    nama = f"{h.tanggal.day:02d} {kata(h.nama)}"
    return Baris(id_hari(h.tanggal), {HARI: nama, ISI: isi_hari(h)}, nama=nama)


def isi_hari(h: HariHarian) -> str:
    """What a day holds: lines and time, an empty working day, or why nothing is asked of it."""
    if h.baris:
        if h.dikembalikan:
            return translate("CatatanHarian", "! {n} dikembalikan").format(n=h.dikembalikan)
        jam = f"{h.menit // 60:02d}:{h.menit % 60:02d}"
        teks = translate("CatatanHarian", "● {n} kegiatan, {jam}").format(n=len(h.baris), jam=jam)
        return f"{teks} · {kata(h.bebas)}" if h.bebas else teks
    if h.bebas:
        return f"– {kata(h.bebas)}"
    return translate("CatatanHarian", "○ belum diisi") if h.kosong else ""


def kolom_baris() -> list[Kolom]:
    """Lines of a day; the choices of actions come with the person."""
    luas: dict[str, Any] = {"ubah": True, "lentur": True}
    petunjuk = translate("CatatanHarian", "Jam, misalnya 07.30; 8-9.30 mengisi mulai dan selesai sekaligus")
    return [
        Kolom(
            MULAI, translate("CatatanHarian", "Mulai"), 56, ubah=True, tengah=True, maks=20, petunjuk=petunjuk
        ),
        Kolom(SELESAI, translate("CatatanHarian", "Selesai"), 62, ubah=True, tengah=True, maks=10),
        Kolom(TEKS, translate("CatatanHarian", "Kegiatan"), 170, maks=500, **luas),
        Kolom(PILIHAN, translate("CatatanHarian", "Rencana aksi"), 130, JENIS_PILIHAN, **luas),
        Kolom(ANGKA, translate("CatatanHarian", "Realisasi"), 74, ubah=True, tengah=True, maks=40),
        Kolom(SATUAN, translate("CatatanHarian", "Satuan"), 72, ubah=True, maks=80),
        Kolom(BUKTI, translate("CatatanHarian", "Tautan bukti"), 96, maks=500, **luas),
        Kolom(STATUS, translate("CatatanHarian", "Status"), 100),
    ]


def baris_kegiatan(b: BarisHarian, terkunci: str) -> Baris:
    """One line; what was submitted or approved takes no input."""
    sebab = terkunci
    if not sebab and b.status is StatusHarian.DIAJUKAN:
        sebab = translate("CatatanHarian", "Catatan ini sudah diajukan; tarik dahulu untuk mengubahnya.")
    elif not sebab and b.status is StatusHarian.DISETUJUI:
        sebab = translate(
            "CatatanHarian", "Catatan ini sudah disetujui; hanya pejabat penilai yang dapat mengembalikannya."
        )
    nilai = {
        MULAI: b.mulai,
        SELESAI: b.selesai,
        TEKS: b.teks,
        PILIHAN: b.pilihan,
        ANGKA: b.angka,
        SATUAN: b.satuan,
        BUKTI: b.bukti,
        STATUS: translate("CatatanHarian", "Dikembalikan") if b.kembali else kata(NAMA_STATUS[b.status]),
    }
    nama = " ".join(filter(None, (b.mulai, b.teks[:60])))
    return Baris(
        b.id,
        nilai,
        SEMUA_KOLOM if sebab else frozenset(),
        nama,
        sebab or sebut_kembali([b]),
        mati=frozenset({STATUS}) if b.kembali and not sebab else frozenset(),  # its hint says why
    )


def sebut_kembali(baris: Sequence[BarisHarian]) -> str:
    """Why lines came back, each reason once; "" when none did."""
    sebab = "; ".join(dict.fromkeys(kata(b.kembali) for b in baris if b.kembali))
    teks = translate("CatatanHarian", "Dikembalikan pejabat penilai: {sebab}.")
    return teks.format(sebab=sebab.rstrip(".")) if sebab else ""


class DaftarHari(KisiView):
    """Days of a month; the arrow to the right and Enter go to the lines."""

    ke_kanan = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right goes over to the lines."""
        if event.key() == Qt.Key.Key_Right and not event.modifiers():
            self.ke_kanan.emit()
            return
        super().keyPressEvent(event)


class KisiHarian(KisiDatar):
    """Lines of one day; the empty row that is typed in gets a successor at once, so that typing goes on."""

    def atur_pilihan(self, lembar: LembarHarian) -> None:
        """Actions that lines of this person may belong to."""
        j = self.model.letak[PILIHAN]
        isi = {p.kode: _pendek(kata(p.teks)) for p in lembar.pilihan}
        for b in (b for h in lembar.hari for b in h.baris if b.pilihan):
            isi.setdefault(b.pilihan, _pendek(b.aksi or b.rhk))  # of the person's other SKP
        self.model.kolom[j] = replace(self.model.kolom[j], pilihan=tuple(isi.items()))

    def lanjutkan(self) -> None:
        """Call after `hubungkan`: new rows follow one another."""
        asli = self.view.pengirim
        assert asli is not None

        def kirim(
            perubahan: Sequence[PerubahanSel],
            judul: str,
            terima: Callable[..., None],
            tolak: Callable[[BaseException], None],
        ) -> None:
            baris = self.model.baris
            if baris and baris[-1].id in {p.baris_id for p in perubahan} and self._kosong is not None:
                self.model.sisip(len(baris), [self._baris_baru()])
            asli(perubahan, judul, terima, tolak)

        self.view.pengirim = kirim


def _pendek(teks: str) -> str:
    satu = " ".join(teks.split())
    return satu if len(satu) <= _MAKS_LABEL else satu[: _MAKS_LABEL - 1] + "…"
