"""Parts of the preview of Impor presensi, and the columns of each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.presensi import baca_kode
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.kisi.kolom import Kolom

translate = QCoreApplication.translate
DITERIMA, DITOLAK, ORANG, LEGENDA, CATATAN = "diterima", "ditolak", "orang", "legenda", "catatan"
BAGIAN = (DITERIMA, DITOLAK, ORANG, LEGENDA, CATATAN)
LEWATI = "-"
_KODE = ("H", "T", "P", "TP", "TK", "I", "S", "C", "DL", "TB", "L")


def nama_bagian(kunci: str) -> str:
    """A part in words."""
    return {
        DITERIMA: translate("ImporPresensi", "Diterima"),
        DITOLAK: translate("ImporPresensi", "Ditolak"),
        ORANG: translate("ImporPresensi", "Pegawai"),
        LEGENDA: translate("ImporPresensi", "Legenda"),
        CATATAN: translate("ImporPresensi", "Catatan"),
    }[kunci]


def kolom_bagian(kunci: str) -> list[Kolom]:
    """Columns of a part; of people and of the legend one can be changed."""
    kode = [(k, kata(baca_kode(k).kata)) for k in _KODE]
    kode.append((LEWATI, translate("ImporPresensi", "Dilewati")))
    sel = Kolom("sel", translate("ImporPresensi", "Sel"), 64, tengah=True)
    nilai = Kolom("nilai", translate("ImporPresensi", "Isi sel"), 140)
    return {
        DITERIMA: [
            sel,
            Kolom("nama", translate("ImporPresensi", "Nama"), 200, lentur=True),
            Kolom("tanggal", translate("ImporPresensi", "Tanggal"), 96),
            nilai,
            Kolom("lama", translate("ImporPresensi", "Semula"), 80),
            Kolom("kode", translate("ImporPresensi", "Menjadi"), 200, lentur=True),
        ],
        DITOLAK: [
            sel,
            nilai,
            Kolom("alasan", translate("ImporPresensi", "Alasan"), 360, lentur=True),
            Kolom("siapa", translate("ImporPresensi", "Yang memperbaiki"), 150),
        ],
        ORANG: [
            Kolom("baris", translate("ImporPresensi", "Baris"), 52, tengah=True),
            Kolom("nama", translate("ImporPresensi", "Tertulis"), 190, lentur=True),
            Kolom("hari", translate("ImporPresensi", "Hari"), 48, tengah=True),
            Kolom("usul", translate("ImporPresensi", "Nama yang mirip"), 180, lentur=True),
            Kolom(
                "siapa",
                translate("ImporPresensi", "Pegawai"),
                220,
                ubah=True,
                wajib=True,
                pilihan=((LEWATI, "-"),),
            ),
        ],
        LEGENDA: [
            Kolom("tanda", translate("ImporPresensi", "Kode di berkas"), 180, lentur=True),
            Kolom("banyak", translate("ImporPresensi", "Banyaknya"), 84, tengah=True),
            Kolom(
                "kode",
                translate("ImporPresensi", "Artinya"),
                260,
                ubah=True,
                wajib=True,
                pilihan=tuple(kode),
                lentur=True,
            ),
        ],
    }[kunci]
