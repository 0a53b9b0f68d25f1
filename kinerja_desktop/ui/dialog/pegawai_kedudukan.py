"""Tandai pensiun, mutasi, cuti: what has become of somebody, from which date."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.dialog.pegawai_dasar import DialogSimpan, Kerja, qdate
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung


class DialogKedudukan(DialogSimpan):
    """Pension, transfer out, death and CLTN end posts and relations the day before."""

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        pegawai_id: bytes,
        nama: str,
        kini: str,
        hari_ini: date,
    ) -> None:
        self._id, self._nama = pegawai_id, nama
        super().__init__(
            self.tr("Tandai kedudukan {nama}").format(nama=nama),
            self.tr(
                "Pensiun, mutasi keluar, meninggal dunia, dan CLTN mengakhiri jabatan dan tugas menilainya "
                "sehari sebelum tanggal ini. SKP dan nilainya tetap tersimpan."
            ),
            parent,
            konteks,
            pengurung,
        )
        self.formulir.pilihan(
            "kedudukan", self.tr("Kedudukan"), [(k, n) for k, n in nama_kedudukan().items() if k != kini]
        )
        self.formulir.tanggal("mulai", self.tr("Mulai tanggal"), awal=qdate(hari_ini))

    def kata_kerja(self) -> str:
        """The act."""
        return self.tr("Tandai")

    def tindakan(self) -> tuple[str, Kerja]:
        """One act."""
        isi, kunci = self.formulir.nilai(), self._id

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import pegawai

            return pegawai.tandai_kedudukan(sesi, kunci, isi["kedudukan"], isi["mulai"])

        return self.tr("Tandai kedudukan {nama}").format(nama=self._nama), kerja


def nama_kedudukan() -> dict[str, str]:
    """Stored value and words."""
    return {
        "aktif": QCoreApplication.translate("Pegawai", "Aktif"),
        "pensiun": QCoreApplication.translate("Pegawai", "Pensiun"),
        "mutasi_keluar": QCoreApplication.translate("Pegawai", "Mutasi keluar"),
        "tugas_belajar": QCoreApplication.translate("Pegawai", "Tugas belajar"),
        "cltn": QCoreApplication.translate("Pegawai", "CLTN (cuti di luar tanggungan negara)"),
        "meninggal": QCoreApplication.translate("Pegawai", "Meninggal dunia"),
    }


@daftarkan("kedudukan")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogKedudukan(parent, None, None, b"", "Pegawai Contoh", "aktif", date(2026, 1, 5))
