"""Found on a second reading: work that grows with what others send, and how it is kept in bounds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja_desktop.exchange import kepercayaan, surat
from kinerja_desktop.exchange.bentuk import Cabut
from kinerja_desktop.exchange.identitas import kunci_tanda
from kinerja_desktop.flows import tukar
from kinerja_desktop.store import repo_lawan, repo_tukar
from tests.exchange.tempat import Tempat, gabungkan
from tests.exchange.test_cabut import berkas_buatan
from tests.exchange.test_tukar import rangkaian


def _menunggu(t: Tempat) -> int:
    return t.hitung("sync_receipt", "arah = 'terima' AND keadaan = 'menunggu'")


def test_resi_kantor_lain_tidak_dibaca(
    kantor: Tempat, pusat: Tempat, buat: Callable[..., Tempat], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What one office's file releases is looked for among the receipts of that office only."""
    lain = buat("Lain")
    gabungkan(lain, pusat)
    satu, dua = rangkaian(kantor, 2), rangkaian(lain, 2)
    pusat.terima(satu[0], satu[2])
    pusat.terima(dua[0], dua[2])
    assert _menunggu(pusat) == 2
    dilihat = []
    asli = repo_tukar.masih_menunggu

    def catat(p: object, rantai: list[tuple[bytes, int, int]]) -> bool:
        dilihat.extend(w for w, _, _ in rantai)
        return asli(p, rantai)  # type: ignore[arg-type]

    monkeypatch.setattr(repo_tukar, "masih_menunggu", catat)
    pusat.terima(satu[1])
    with repo_tukar.bacaan(pusat.sesi.db) as p:
        semua = repo_lawan.semua_penulis(p)
    assert {semua[w].ruang for w in dilihat} == {kantor.sesi.db.ruang}
    assert _menunggu(pusat) == 1
    pusat.terima(dua[1])
    assert _menunggu(pusat) == 0


def test_resi_selesai_setelah_berkas_dinyatakan_hilang(kantor: Tempat, pusat: Tempat) -> None:
    berkas = rangkaian(kantor, 2)
    pusat.terima(berkas[0], berkas[2])
    assert _menunggu(pusat) == 1
    (d,) = tukar.daftar_ditunggu(pusat.sesi)
    tukar.nyatakan_hilang(pusat.sesi, d.acuan, "flash disk patah")
    assert _menunggu(pusat) == 0


def test_surat_kunci_sebuah_berkas_terbatas(
    kantor: Tempat, pusat: Tempat, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lines about keys that nobody here knows cannot pile up without end."""
    monkeypatch.setattr(kepercayaan, "MAKS_SURAT", 3)
    seed = kunci_tanda(kantor.sesi.db)
    asing = [
        surat.tulis(Cabut(bytes([i]).hex() * 32, "", "uji", 5, "ab" * 32), seed) for i in range(4)
    ]  # fmt: skip
    (j,) = pusat.terima(berkas_buatan(kantor, pusat, asing)).berkas
    assert (j.keadaan, j.kode) == ("ditolak", "isi_rusak")
    (j,) = pusat.terima(berkas_buatan(kantor, pusat, asing[:3], "lagi")).berkas
    assert j.keadaan == "diterapkan"
