"""Penilai untuk satu SKP: another assessor for this SKP alone, with a reason, or the relations again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import DialogSimpan, FormulirKolom, Kerja, dapat_dicari
from kinerja_desktop.ui.dialog.penilai_tetapkan import Pejabat
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung

if TYPE_CHECKING:
    from kinerja_desktop.services.penilai_skp import KepalaPenilai


class DialogPenilaiKhusus(DialogSimpan):
    """The relations of the employee stay as they are; only this SKP and its evaluations follow."""

    kolom = 2

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        skp_id: bytes,
        pegawai_id: bytes,
        nama: str,
        kepala: KepalaPenilai | None,
        pejabat: Sequence[Pejabat],
    ) -> None:
        self._skp, self._nama = skp_id, nama
        kalimat = kata(kepala.kalimat) if kepala else ""
        terang = self.tr("Hanya untuk SKP ini dan penilaiannya; relasi pegawai ini tidak berubah.")
        super().__init__(
            self.tr("Penilai SKP {nama}").format(nama=nama),
            f"{kalimat}\n{terang}".strip(),
            parent,
            konteks,
            pengurung,
        )
        self.setMinimumWidth(860)
        f = self.formulir
        assert isinstance(f, FormulirKolom)
        khusus = kepala is not None and kepala.khusus
        f.lebar = 2
        if khusus:
            f.pilihan(
                "cara",
                self.tr("Siapa yang menilai"),
                [("khusus", self.tr("Pejabat yang dipilih di bawah")), ("relasi", self.tr("Menurut relasi"))],
            )
            f.isian["cara"].berubah.connect(self._cara)
        f.lebar = 1
        lain = [p for p in pejabat if p[0] != pegawai_id]
        dapat_dicari(
            f.pilihan("penilai", self.tr("Pejabat penilai"), lain, kosong=self.tr("Pilih nama"), wajib=True)
        )
        dapat_dicari(
            f.pilihan("atasan", self.tr("Atasan pejabat penilai"), lain, kosong=self.tr("Belum diketahui"))
        )
        cara = [("", self.tr("Pejabat definitif")), ("plt", self.tr("Plt.")), ("plh", self.tr("Plh."))]
        f.pilihan("sebagai", self.tr("Menilai sebagai"), cara)
        f.pilihan("sebagai_atasan", self.tr("Atasan bertindak sebagai"), cara)
        f.lebar = 2
        f.teks(
            "alasan",
            self.tr("Alasan"),
            petunjuk=self.tr("Misalnya penilainya suami atau istri pegawai ini"),
            wajib=True,
            maks=300,
        )
        if kepala is not None:
            f.isian["penilai"].isi(kepala.penilai_id)
            f.isian["atasan"].isi(kepala.atasan_id)
            f.isian["sebagai"].isi(kepala.sebagai)
            f.isian["sebagai_atasan"].isi(kepala.sebagai_atasan)
            f.isian["alasan"].isi(kepala.alasan)
        f.isian["penilai"].widget.setFocus()

    def kata_kerja(self) -> str:
        """The act."""
        return self.tr("Gunakan untuk SKP ini")

    def _relasi(self) -> bool:
        cara = self.formulir.isian.get("cara")
        return cara is not None and cara.nilai() == "relasi"

    def _cara(self) -> None:
        relasi = self._relasi()
        for kunci in ("penilai", "atasan", "sebagai", "sebagai_atasan", "alasan"):
            self.formulir.isian[kunci].setVisible(not relasi)
            if kunci in ("penilai", "alasan"):
                self.formulir.isian[kunci].wajib = not relasi

    def tindakan(self) -> tuple[str, Kerja]:
        """One act."""
        isi, kunci, relasi = self.formulir.nilai(), self._skp, self._relasi()

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import penilai

            if relasi:
                return penilai.kembalikan_ke_relasi(sesi, kunci)
            return penilai.ganti_untuk_skp(
                sesi,
                kunci,
                isi["penilai"],
                isi["atasan"],
                isi["alasan"],
                isi["sebagai"],
                isi["sebagai_atasan"],
            )

        return self.tr("Ganti penilai SKP {nama}").format(nama=self._nama), kerja


@daftarkan("penilai_khusus")
def _contoh(parent: QWidget | None) -> DialogDasar:
    pejabat = [(b"a", "Camat Contoh · Camat"), (b"b", "Sekda Contoh · Sekretaris Daerah")]
    return DialogPenilaiKhusus(parent, None, None, b"s", b"p", "Pegawai Contoh", None, pejabat)
