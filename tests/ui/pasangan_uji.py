"""An office and its centre, joined and compiled, made once and copied; files go between closed windows."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kinerja_desktop.flows import tukar
from kinerja_desktop.services.kantor import buat_kantor, buka_kantor
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_isi import undangan_cepat
from tests.kantor_uji import Cetakan, Pabrik, folder_data
from tests.sekali import dipakai_bersama
from tests.services.bantu_kinerja import Kantor, kantor_kecil
from tests.ui.jendela_uji import JamUi
from tests.ui.pusat_uji import INSTANSI, _gabungkan, _nilai

NAMA = "Kecamatan Sukamaju"


@dataclass
class Pasangan:
    """Two databases of one test, with the ids that tests speak of."""

    kantor: Path
    pusat: Path
    folder: Path
    camat: bytes
    staf: tuple[bytes, ...]
    _nomor: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @contextmanager
    def sesi(self, berkas: Path) -> Iterator[Sesi]:
        """One of them without its window."""
        s = buka_kantor(berkas, JamUi())
        try:
            yield s
        finally:
            s.db.tutup()

    def kirim(self) -> None:
        """The office's file to the centre."""
        self._antar(self.kantor, self.pusat)

    def balas(self) -> None:
        """The centre's reply to the office."""
        self._antar(self.pusat, self.kantor)

    def _antar(self, dari: Path, ke: Path) -> None:
        tempat = self.folder / f"antar{next(self._nomor)}"
        tempat.mkdir()
        with self.sesi(dari) as s:
            berkas = [b.path for b in tukar.kirim_adk(s, tempat).berkas]
        with self.sesi(ke) as s:
            assert tukar.terima_adk(s, berkas).ditolak == 0


@dataclass(frozen=True)
class CetakanPasangan:
    """What is copied."""

    kantor: Cetakan
    pusat: Cetakan
    camat: bytes
    staf: tuple[bytes, ...]

    def salin(self, folder: Path, data: Path) -> Pasangan:
        """Both databases and their keys for one test."""
        return Pasangan(
            self.kantor.salin(folder / "k.db", data),
            self.pusat.salin(folder / "pusat.db", data),
            folder,
            self.camat,
            self.staf,
        )


@dipakai_bersama
def buat_pasangan(akar: Path) -> CetakanPasangan:
    """Camat, kasi and three staff; A and B rated for the first quarter and the year's SKP approved."""
    data = akar / "data"
    with pytest.MonkeyPatch.context() as m, folder_data(data):
        undangan_cepat(m)
        pusat = buat_kantor(akar / "pusat.db", JamUi(), "BKPSDM Contoh", INSTANSI, "pusat", "Sukamaju")
        (akar / "k").mkdir()
        sesi = buat_kantor(akar / "k" / "k.db", JamUi(), NAMA, INSTANSI, tempat="Sukamaju")
        k: Kantor = kantor_kecil(sesi, Pabrik(sesi), staf=3)
        _nilai(k, k.staf[0], "triwulan1", "di_atas", "di_atas")
        _nilai(k, k.staf[1], "triwulan1", "sesuai", "sesuai")
        _gabungkan(pusat, sesi, NAMA, akar)
        balasan = [b.path for b in tukar.kirim_adk(pusat, akar).berkas]
        tukar.terima_adk(sesi, balasan)
        sesi.db.tutup()
        pusat.db.tutup()
    return CetakanPasangan(
        Cetakan(akar / "k" / "k.db", data), Cetakan(akar / "pusat.db", data), k.camat, tuple(k.staf)
    )
