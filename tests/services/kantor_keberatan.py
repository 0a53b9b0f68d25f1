"""An office in which everybody is rated for the first quarter: what the tests of handover begin with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kinerja_desktop.services import organisasi, pengguna, penilaian
from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.services.keberatan import IsiKeberatan, IsiPutusan
from kinerja_desktop.services.lembar_nilai import BarisNilai, UbahanNilai
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import jam_uji
from tests.ui.kantor_halaman import Isi

NILAI, SERAH, TERIMA = date(2026, 4, 1), date(2026, 4, 2), date(2026, 4, 6)
BATAS = date(2026, 4, 24)
"""Fourteen working days after the receipt, without holidays."""
KEBERATAN = IsiKeberatan(
    ("hasil", "perilaku"), "Layanan keliling tidak ikut dihitung.", "Rating hasil kerja sesuai ekspektasi.",
    "Rekap layanan keliling Maret\nSurat tugas 800/12",
)  # fmt: skip
DITERIMA = IsiPutusan(
    "DITERIMA_SEBAGIAN", "Bukti layanan keliling benar.", "Layanan keliling sah dihitung.", "2", "", "800/77"
)
DITOLAK = IsiPutusan("DITOLAK", "Bukti sudah dihitung.", "Tidak ada bukti baru.", nomor="800/78")


@dataclass
class Kantor:
    """The office with staff A to D, kasi and camat; SKP by letter, "kasi" and "camat"."""

    sesi: Sesi
    isi: Isi
    p: bytes

    @property
    def skp(self) -> dict[str, bytes]:
        return self.isi.skp

    def sebagai(self, siapa: str) -> Sesi:
        """The same office with staff "A" to "D", "kasi" or "camat" at the keyboard."""
        orang = {
            "kasi": self.isi.kasi,
            "camat": self.isi.camat,
            **dict(zip("ABCD", self.isi.staf, strict=True)),
        }
        return self.sesi.sebagai(pengguna.pelaku(self.sesi, orang[siapa]))

    def pada(self, hari: date) -> None:
        """Go to a day."""
        self.sesi.jam.atur(hari)

    def baris(self, siapa: str) -> BarisNilai:
        """The row of Nilai."""
        lembar = penilaian.lembar(self.sesi, self.p)
        return next(b for b in lembar.baris if b.skp_id == self.skp[siapa])

    def nilai(self, *siapa: str, hasil: str = "3", perilaku: str = "2") -> None:
        """Rate and finish these people on 1 April."""
        self.pada(NILAI)
        for s in siapa:
            isi = [("perilaku", perilaku), ("alasan_perilaku", "Catatan harian Maret")]
            if s != "camat":
                isi += [("hasil", hasil), ("alasan_hasil", "Rekap layanan Maret")]
            penilaian.beri(self.sesi, [UbahanNilai(self.skp[s], self.p, k, n) for k, n in isi])
            penilaian.selesai(self.sesi, self.p, [self.skp[s]], untuk=self.baris(s).penilai_id)

    def terima(self, *siapa: str) -> None:
        """Rate, hand over on 2 April and receive on 6 April."""
        self.nilai(*siapa)
        self.pada(TERIMA)
        ids = [self.skp[s] for s in siapa]
        penilaian.sampaikan(self.sesi, self.p, ids, SERAH)
        for s in ids:
            penilaian.terima(self.sesi, self.p, s, TERIMA)

    def organisasi(self, predikat: str = "Baik") -> None:
        """Set the organisation's achievement."""
        organisasi.tetapkan(self.sesi, self.p, predikat, "Rencana aksi tercapai", untuk=self.isi.camat)


@contextmanager
def buka(isi: Isi, berkas: Path, data: Path) -> Iterator[Kantor]:
    """A copy of the office, operator at the keyboard."""
    sesi = buka_kantor(isi.cetakan.salin(berkas, data), jam_uji())
    try:
        yield Kantor(sesi, isi, isi.periode["triwulan1"])
    finally:
        sesi.db.tutup()
