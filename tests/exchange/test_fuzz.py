"""Hostile files, one number each: none is taken, none leaves a trace, none makes anything but a sentence.

`KINERJA_FUZZ` says how many, `KINERJA_FUZZ_AWAL` from which number on. Long ranges:
`python -m tests.exchange.jalankan_simulasi --jenis fuzz`.
"""

from __future__ import annotations

import os
import random
import sqlite3
from collections import defaultdict

import pytest

from kinerja_desktop.exchange import terima
from kinerja_desktop.exchange.kotak import Kotak
from tests.exchange.fuzz_adk import bengkel, cara, satu_berkas, suapkan
from tests.exchange.simulasi_pc import tanpa_beban

BANYAK = int(os.environ.get("KINERJA_FUZZ", "2400"))
AWAL = int(os.environ.get("KINERJA_FUZZ_AWAL", "5000001"))
POTONG = max(240, BANYAK // 50)

#: What each way of spoiling must meet at least once: it reaches the check that it is meant for.
TUJUAN = {
    "potong": {"terpotong"}, "bit": {"berubah"}, "bit_sidik": {"tanda_tangan", "isi_rusak"},
    "acak_banyak": {"berubah", "tanda_tangan"}, "manifes_asing": {"bukan_dikenal"},
    "manifes_pc_lain": {"asal_palsu"}, "angka": {"isi_rusak", "terlalu_besar"},
    "manifes_rusak": {"isi_rusak"},
    "kepala": {"bukan_adk", "berubah", "versi_baru"}, "badan": {"isi_rusak"}, "asal_palsu": {"asal_palsu"},
    "urutan": {"isi_rusak"}, "bidang": {"isi_rusak"}, "perubahan": {"isi_rusak"}, "bentuk": {"isi_rusak"},
    "tanda_terima": {"isi_rusak"},
}  # fmt: skip


@pytest.fixture(autouse=True)
def _bengkel_utuh() -> None:
    """Made before a test changes the product: a workshop of a broken one would serve every test after it."""
    with tanpa_beban():
        bengkel()


@pytest.mark.timeout(600)
@pytest.mark.parametrize("awal", range(AWAL, AWAL + BANYAK, POTONG))
def test_tak_satu_pun_diterima(awal: int) -> None:
    akhir = min(awal + POTONG, AWAL + BANYAK)
    assert {n: s for n in range(awal, akhir) if (s := satu_berkas(n))} == {}


def test_berkas_asli_diterima_dan_terlihat() -> None:
    """The judge sees an accepted file: the genuine one, from which all the others are made."""
    with tanpa_beban():
        b = bengkel()
        assert suapkan(b, b.asli) == ["tidak ditolak: diterapkan ", "keadaan berubah"]


def test_setiap_cara_sampai_pada_pemeriksaannya(monkeypatch: pytest.MonkeyPatch) -> None:
    kode: dict[str, set[str]] = defaultdict(set)
    asli = Kotak.olah
    kini = [""]

    def olah(self, p, path):  # type: ignore[no-untyped-def]
        j = asli(self, p, path)
        kode[kini[0]].add(j.kode)
        return j

    monkeypatch.setattr(Kotak, "olah", olah)
    with tanpa_beban():
        b = bengkel()
        for buat in cara():
            kini[0] = buat.__name__
            for n in range(60):
                suapkan(b, buat(b, random.Random(n)))
                if kode[kini[0]] >= TUJUAN[kini[0]]:
                    break
    assert {n: TUJUAN[n] - kode[n] for n in TUJUAN if TUJUAN[n] - kode[n]} == {}


@pytest.mark.parametrize("galat", [MemoryError, ValueError, KeyError])
def test_galat_tak_terkendali_terlihat(galat: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    def gagal(*_: object, **__: object) -> None:
        raise galat("contoh")

    monkeypatch.setattr(Kotak, "olah", gagal)
    with tanpa_beban():
        b = bengkel()
        assert suapkan(b, b.asli[:-1]) == [f"galat {galat.__name__}: {galat('contoh')}"]


@pytest.mark.parametrize("galat", [ValueError, KeyError, RecursionError, sqlite3.IntegrityError])
def test_galat_satu_berkas_ditolak_dan_terlihat(
    galat: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error out of one file's content refuses that file alone, leaves nothing, and the fuzz counts it."""
    asli = terima.terapkan_berkas

    def gagal(*a: object, **k: object) -> None:
        asli(*a, **k)  # type: ignore[arg-type]
        raise galat("contoh")

    monkeypatch.setattr(terima, "terapkan_berkas", gagal)
    with tanpa_beban():
        b = bengkel()
        salah = suapkan(b, b.asli)
    assert [kalimat.partition(":")[0] for kalimat in salah] == ["galat tak terduga"]
    assert galat.__name__ in salah[0]


@pytest.mark.parametrize("galat", [MemoryError, sqlite3.OperationalError])
def test_galat_tempat_bukan_salah_berkas(galat: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk or lack of memory stops the reading; no file is blamed."""

    def gagal(*_: object, **__: object) -> None:
        raise galat("contoh")

    monkeypatch.setattr(terima, "terapkan_berkas", gagal)
    with tanpa_beban():
        b = bengkel()
        assert suapkan(b, b.asli) == [f"galat {galat.__name__}: contoh"]


def test_keadaan_yang_berubah_terlihat(monkeypatch: pytest.MonkeyPatch) -> None:
    """A refusal that leaves something behind is seen."""
    asli = Kotak.olah

    def olah(self, p, path):  # type: ignore[no-untyped-def]
        j = asli(self, p, path)
        p.ubah("UPDATE sync_peer SET stated_at = stated_at + 1")
        return j

    monkeypatch.setattr(Kotak, "olah", olah)
    with tanpa_beban():
        b = bengkel()
        assert suapkan(b, b.asli[:-1]) == ["keadaan berubah"]
