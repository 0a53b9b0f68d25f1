"""A compilation that is killed or runs out of disk: whole batches are in, nothing is half, and it goes on."""

from __future__ import annotations

import os
import random
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange.identitas import kunci_buka
from kinerja_desktop.flows import tukar
from kinerja_desktop.flows.tukar import terima
from kinerja_desktop.services.kantor import buat_kantor, buka_kantor
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import backup as backup_store
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.tabel import SINKRON
from tests.faults.test_disk_penuh import kalimat_disk
from tests.faults.test_kill9 import AKAR, Pekerja
from tests.kantor_uji import folder_data, jam_uji

pytestmark = pytest.mark.timeout(180)
BANYAK, SEKALI = 60, 5
#: Databases on which a compilation is killed three times each; more by command.
KALI = int(os.environ.get("KINERJA_KILL9", "2"))


@dataclass(frozen=True)
class Kabupaten:
    """An empty centre with its keys, a folder of files for it, and what a whole compilation makes of them."""

    akar: Path
    per_berkas: int
    jadi: dict[str, list[tuple[object, ...]]]

    @property
    def adk(self) -> Path:
        return self.akar / "adk"

    def salin(self, db: Path, data: Path) -> None:
        shutil.copytree(self.akar / "data", data, dirs_exist_ok=True)
        shutil.copy2(self.akar / "pusat.db", db)


def isi(sesi: Sesi) -> dict[str, list[tuple[object, ...]]]:
    """Rows without local numbers, and the set of commits."""
    with sesi.baca() as conn:
        tabel = {t: ("id", "_del", *s.kolom) for t, s in SINKRON.items()} | {
            "journal_commit": ("hash", "line")
        }
        return {
            t: [tuple(r) for r in conn.exec_driver_sql(f"SELECT {', '.join(k)} FROM {t} ORDER BY 1")]
            for t, k in tabel.items()
        }


@pytest.fixture(scope="module")
def kabupaten(kantor_isi, tmp_path_factory: pytest.TempPathFactory) -> Kabupaten:
    """Sixty offices made from one."""
    akar = tmp_path_factory.mktemp("kabupaten")
    (akar / "adk").mkdir()
    with pytest.MonkeyPatch.context() as m, folder_data(akar / "data"):
        m.syspath_prepend(str(AKAR / "benchmarks"))
        import kantor_banyak as kb

        lines = kb.jurnal(kantor_isi.akar / "kantor.db")
        pusat = buat_kantor(akar / "pusat.db", jam_uji(), "BKPSDM", "Pemerintah Kabupaten Contoh", "pusat")
        kantor = list(kb.kantor_tiruan(kb.Cetakan(lines), BANYAK))
        penerima = kunci_buka(pusat.db)[1]
        for k in kantor:
            kb.tulis_adk(k, akar / "adk", penerima)
        kb.daftarkan(pusat, kantor)
        pusat.db.tutup()
        shutil.copy2(akar / "pusat.db", akar / "jadi.db")
        pusat = buka_kantor(akar / "jadi.db", jam_uji(), "pusat")
        assert tukar.kompilasi(pusat, akar / "adk").baru == BANYAK * len(lines)
        jadi = isi(pusat)
        pusat.db.tutup()
        sys.modules.pop("kantor_banyak")
    return Kabupaten(akar, len(lines), jadi)


def masuk(sesi: Sesi) -> int:
    """Files that are in; never a part of one."""
    with sesi.baca() as conn:
        (resi,) = conn.exec_driver_sql("SELECT count(*) FROM sync_receipt WHERE arah = 'terima'").one()
        (komit,) = conn.exec_driver_sql("SELECT count(*) FROM journal_commit").one()
    return int(resi) if komit >= resi else -1


def lanjutkan(sesi: Sesi, k: Kabupaten) -> None:
    """Compile again: what was in is known by its digest, the rest comes, and all is as it would have been."""
    ada = masuk(sesi)
    hasil = tukar.kompilasi(sesi, k.adk)
    keadaan = [j.keadaan for j in hasil.berkas]
    assert (keadaan.count("sudah_pernah"), keadaan.count("diterapkan")) == (ada, BANYAK - ada)
    assert hasil.baru == (BANYAK - ada) * k.per_berkas
    assert isi(sesi) == k.jadi
    assert periksa(sesi.db).sah


@pytest.fixture(scope="module")
def pekerja(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pekerja]:
    hasil = Pekerja(tmp_path_factory.mktemp("kill9-kompilasi"))
    yield hasil
    hasil.tutup()


def test_a_killed_compilation_goes_on_where_it_was(pekerja, kabupaten, tmp_path, data_sendiri):
    acak = random.Random("kill -9 saat kompilasi")
    pernah: set[int] = set()
    for kali in range(KALI):
        db = tmp_path / f"pusat-{kali}.db"
        kabupaten.salin(db, data_sendiri)
        for _ in range(3):
            korban = pekerja.mulai("kompilasi", db, data_sendiri, folder=str(kabupaten.adk))
            korban.tunggu_ack(acak.randint(1, BANYAK - 2))
            time.sleep(acak.uniform(0, 0.01))
            korban.bunuh()
            ack: list[dict[str, Any]] = korban.ack()
            sesi = buka_kantor(db, jam_uji(), "pusat")
            ada = masuk(sesi)
            assert ada in (0, 50, BANYAK), "whole batches only"
            sampai = max((a["n"] for a in ack if "n" in a), default=0)
            assert ada >= sampai // 50 * 50, "a batch is on the disk before the next begins"
            assert periksa(sesi.db).sah
            sesi.db.tutup()
            pernah.add(ada)
        sesi = buka_kantor(db, jam_uji(), "pusat")
        lanjutkan(sesi, kabupaten)
        sesi.db.tutup()
    assert len(pernah) > 1, "the moments lie too close together to mean anything"


def test_a_full_disk_keeps_whole_batches(kabupaten, cakram, tmp_path, data_sendiri, monkeypatch):
    monkeypatch.setattr(terima, "_PER_TRANSAKSI", SEKALI)
    monkeypatch.setattr(backup_store, "CADANGAN", 0)
    db = cakram.folder / "pusat.db"
    kabupaten.salin(db, data_sendiri)
    sesi = buka_kantor(db, jam_uji(), "pusat")
    with cakram.penuh(1_500_000):
        with pytest.raises(Tolakan) as galat:
            tukar.kompilasi(sesi, kabupaten.adk)
        kalimat_disk(galat.value, cakram)
        ada = masuk(sesi)
        assert 0 < ada < BANYAK
        assert ada % SEKALI == 0
    assert periksa(sesi.db).sah
    sesi.db.tutup()
    # On a larger disk, since this one has six megabytes.
    sesi = buka_kantor(Path(shutil.copy2(db, tmp_path / "pindah.db")), jam_uji(), "pusat")
    lanjutkan(sesi, kabupaten)
    sesi.db.tutup()


def test_stopping_keeps_what_is_in(kabupaten, tmp_path, data_sendiri):
    db = tmp_path / "pusat.db"
    kabupaten.salin(db, data_sendiri)
    sesi = buka_kantor(db, jam_uji(), "pusat")
    hasil = tukar.kompilasi(sesi, kabupaten.adk, lambda n, _semua, _nama: n < 17)
    assert hasil.dibatalkan
    assert masuk(sesi) == len(hasil.berkas) == 17
    lanjutkan(sesi, kabupaten)
    sesi.db.tutup()
