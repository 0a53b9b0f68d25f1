"""Two PCs of one office and their centre, with a small staff: what the tests of Beda Isian begin with."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import pytest

from kinerja_desktop.flows import tukar
from kinerja_desktop.services import beda_isian, skp
from kinerja_desktop.services.kantor import buat_kantor, buka_kantor
from kinerja_desktop.services.lembar_beda import BedaIsian, Keputusan
from kinerja_desktop.services.lembar_skp import UbahanSel
from tests.exchange.tempat import JamUji, Tempat, dua_pc, folder_orang, gabungkan
from tests.kantor_uji import Pabrik, folder_data
from tests.sekali import dipakai_bersama
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil, skp_disetujui

INSTANSI = "Pemerintah Kabupaten Contoh"


@dataclass
class DuaPc:
    """PC-1 (`satu`), PC-2 (`dua`) and the centre; `orang` is the staff as PC-1 made it."""

    satu: Tempat
    dua: Tempat
    pusat: Tempat
    orang: Kantor
    skp: dict[str, bytes] = field(default_factory=dict)

    def di(self, tempat: Tempat) -> AbstractContextManager[None]:
        """The user folder of this PC."""
        return folder_orang(tempat.data)

    def tukar(self) -> None:
        """Everybody sends to the centre, and everybody reads the answers."""
        for t in (self.satu, self.dua):
            with self.di(t):
                self.pusat.terima(t.kirim())
        for b in tukar.kirim_adk(self.pusat.sesi, self.pusat.folder / "keluar").berkas:
            for t in (self.satu, self.dua):
                with self.di(t):
                    t.terima(b.path)

    def semua(self) -> tuple[Tempat, Tempat, Tempat]:
        return self.satu, self.dua, self.pusat

    def beda(self, tempat: Tempat) -> tuple[BedaIsian, ...]:
        with self.di(tempat):
            return beda_isian.daftar(tempat.sesi).isian

    def sel(self, tempat: Tempat, skp_id: bytes, baris: int, kolom: str, nilai: str) -> None:
        with self.di(tempat):
            b = skp.muat(tempat.sesi, skp_id).baris[baris]
            skp.ubah_sel(tempat.sesi, skp_id, [UbahanSel(b.id, kolom, nilai)])

    def nilai(self, tempat: Tempat, skp_id: bytes, baris: int) -> tuple[str, str]:
        b = skp.muat(tempat.sesi, skp_id).baris[baris]
        return b.target, b.satuan

    def pilih(self, tempat: Tempat, b: BedaIsian, isi: str) -> Keputusan:
        """The decision for the value that reads like this."""
        return Keputusan(b.kunci, next(s.acuan for s in b.sisi if isi in s.ringkas))


@dataclass(frozen=True)
class CetakanDua:
    """The two PCs and the centre on disk, made once and copied for every test."""

    akar: Path
    orang: Kantor
    skp: dict[str, bytes]
    saat: datetime

    @contextmanager
    def salin(self, akar: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DuaPc]:
        """Open copies of all three."""
        shutil.copytree(self.akar, akar)
        monkeypatch.setenv("KINERJA_DATA", str(akar / "data"))
        monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
        jam, jam_pusat = JamUji(self.saat), JamUji(self.saat)
        kantor = akar / "Sukamaju"
        tempat = [
            Tempat("Sukamaju", kantor, buka_kantor(kantor / "Sukamaju.db", jam), jam),
            Tempat("Pusat", akar / "Pusat", buka_kantor(akar / "Pusat" / "Pusat.db", jam_pusat), jam_pusat),
        ]
        data = kantor / "pc2" / "data"
        with folder_orang(data):
            sesi = buka_kantor(kantor / "pc2" / "Sukamaju.db", jam)
        tempat.append(Tempat("Sukamaju", kantor / "pc2", sesi, jam, data))
        satu, pusat, dua = tempat
        orang = replace(self.orang, sesi=satu.sesi, buat=Pabrik(satu.sesi))
        try:
            yield DuaPc(satu, dua, pusat, orang, dict(self.skp))
        finally:
            for t in tempat:
                t.sesi.db.tutup()


@dipakai_bersama
def buat_dua(akar: Path) -> CetakanDua:
    """Staf A has a draft with two results, Staf B an approved SKP; everybody knows everything."""
    with folder_data(akar / "data"):
        tempat = []
        for nama, peran in (("Pusat", "pusat"), ("Sukamaju", "kantor")):
            jam = JamUji()
            sesi = buat_kantor(akar / nama / f"{nama}.db", jam, f"Kecamatan {nama}", INSTANSI, peran)
            tempat.append(Tempat(nama, akar / nama, sesi, jam))
        pusat, kantor = tempat
        gabungkan(kantor, pusat)
        orang = kantor_kecil(kantor.sesi, Pabrik(kantor.sesi))
        a = skp.buat(kantor.sesi, orang.staf[0], 2026).value
        isi_lengkap(kantor.sesi, a, rhk=2)
        isi = {"A": a, "B": skp_disetujui(orang, orang.staf[1])}
        pusat.terima(kantor.kirim())
        dua = dua_pc(kantor, pusat)
        saat = kantor.jam.saat
        for t in (kantor, dua, pusat):
            t.sesi.db.tutup()
    # Closed sessions cannot be shared between workers; `salin` gives each copy its own.
    return CetakanDua(akar, replace(orang, sesi=None, buat=None), isi, saat)  # type: ignore[arg-type]
