"""Tetapkan pejabat penilai: a person names the assessor, from a date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.dialog.pegawai_dasar import DialogSimpan, FormulirKolom, Kerja, dapat_dicari, qdate
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung

Pejabat = tuple[bytes, str]  # id, name with post


def baca_pejabat(sesi: Any) -> list[Pejabat]:
    """Everybody who could assess, in seniority order (runs on the worker)."""
    from kinerja_desktop.services import pegawai

    semua = [*pegawai.daftar(sesi, saring="luar"), *pegawai.daftar(sesi, saring="bertugas")]
    return [(r.id, f"{r.nama_lengkap} · {r.jabatan or r.unit}".rstrip(" ·")) for r in semua]


class DialogPenilai(DialogSimpan):
    """Confirmed at once; the assessor before ends the day before."""

    kolom = 2

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        pegawai_id: bytes,
        nama: str,
        pejabat: Sequence[Pejabat],
        hari_ini: date,
        penilai_id: bytes | None = None,
        atasan_id: bytes | None = None,
        mulai: date | None = None,
    ) -> None:
        self._id, self._nama = pegawai_id, nama
        super().__init__(
            self.tr("Pejabat penilai untuk {nama}").format(nama=nama),
            self.tr("Langsung berlaku. Penilai sebelumnya berakhir sehari sebelum tanggal mulai."),
            parent,
            konteks,
            pengurung,
        )
        self.setMinimumWidth(620)
        f = self.formulir
        assert isinstance(f, FormulirKolom)
        f.lebar = 2
        lain = [p for p in pejabat if p[0] != pegawai_id]
        dapat_dicari(
            f.pilihan("penilai", self.tr("Pejabat penilai"), lain, kosong=self.tr("Pilih nama"), wajib=True)
        )
        dapat_dicari(
            f.pilihan("atasan", self.tr("Atasan pejabat penilai"), lain, kosong=self.tr("Belum diketahui"))
        )
        f.lebar = 1
        f.tanggal("mulai", self.tr("Mulai tanggal"), awal=qdate(mulai or hari_ini))
        cara = [("", self.tr("Pejabat definitif")), ("plt", self.tr("Plt.")), ("plh", self.tr("Plh."))]
        f.pilihan("sebagai", self.tr("Menilai sebagai"), cara)
        f.pilihan("sebagai_atasan", self.tr("Atasan bertindak sebagai"), cara)
        f.teks("alasan", self.tr("Alasan"), petunjuk=self.tr("Boleh kosong; tampil di riwayat"), maks=300)
        if penilai_id:
            f.isian["penilai"].isi(penilai_id)
        if atasan_id:
            f.isian["atasan"].isi(atasan_id)
        f.isian["penilai"].widget.setFocus()

    def kata_kerja(self) -> str:
        """The act."""
        return self.tr("Tetapkan penilai")

    def tindakan(self) -> tuple[str, Kerja]:
        """One act."""
        isi, kunci = self.formulir.nilai(), self._id

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import penilai

            return penilai.tetapkan(
                sesi, kunci, isi["penilai"], isi["atasan"], isi["mulai"],
                sebagai=isi["sebagai"], alasan=isi["alasan"], sebagai_atasan=isi["sebagai_atasan"],
            )  # fmt: skip

        return self.tr("Tetapkan penilai {nama}").format(nama=self._nama), kerja


@daftarkan("penilai")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogPenilai(
        parent, None, None, b"p", "Pegawai Contoh", [(b"a", "Camat Contoh · Camat")], date(2026, 1, 5)
    )
