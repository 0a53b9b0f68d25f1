"""Found on a second reading: what one may say of others' commits and keys, and clocks that were set back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import msgspec

from kinerja_desktop.exchange import gabung, surat, undangan
from kinerja_desktop.exchange.bentuk import Cabut, Pemulihan, PengenalPusat
from kinerja_desktop.exchange.identitas import kunci_tanda, lingkup
from kinerja_desktop.exchange.kepercayaan import SURAT_PEMULIHAN
from kinerja_desktop.exchange.surat import isi_tersimpan
from kinerja_desktop.flows import tukar
from kinerja_desktop.store import repo_lawan, repo_tukar
from tests.exchange.tempat import Tempat, gabungkan
from tests.exchange.tempat_pc import kunci
from tests.exchange.test_cabut import surat_dari


def _nyatakan(t: Tempat, milik: bytes) -> None:
    with t.sesi.kerja("berkas.hilang", "Hilang") as uow:
        acuan = f"{milik[:4].hex()}:7:{'ab' * 16}"
        uow.insert("commit_hilang", {"acuan": acuan, "alasan": "uji", "waktu": "2026-07-01T00:00:00"})


def test_kantor_hanya_menyatakan_hilang_catatan_sendiri(
    kantor: Tempat, pusat: Tempat, buat: Callable[..., Tempat]
) -> None:
    lain = buat("Lain")
    gabungkan(lain, pusat)
    _nyatakan(kantor, kunci(lain))
    _nyatakan(kantor, kunci(pusat))
    assert pusat.terima(kantor.kirim()).disisihkan == 0
    assert pusat.hitung("commit_hilang") == 2
    assert pusat.hitung("sync_lost") == 0
    _nyatakan(kantor, kunci(kantor))
    pusat.terima(kantor.kirim())
    assert pusat.hitung("sync_lost") == 1


def test_cabutan_kunci_tak_dikenal_hanya_ke_kantornya(
    kantor: Tempat, pusat: Tempat, buat: Callable[..., Tempat]
) -> None:
    lain = buat("Lain")
    gabungkan(lain, pusat)
    pusat.terima(kantor.kirim(), lain.kirim())
    asing = b"\5" * 32
    cabut = surat.tulis(Cabut(asing.hex(), "", "uji", 5, kunci(kantor).hex()), kunci_tanda(kantor.sesi.db))
    with repo_tukar.transaksi(pusat.sesi.db) as p:
        repo_lawan.simpan_cabutan(p, asing, ("", "uji", "2026-07-01", cabut.decode()))
    assert cabut in surat_dari(pusat, kantor.sesi.db.ruang)
    assert cabut not in surat_dari(pusat, lain.sesi.db.ruang)


def _waktu_pemulihan(t: Tempat) -> int:
    with repo_tukar.bacaan(t.sesi.db) as p:
        isi = isi_tersimpan(repo_lawan.catatan_lokal(p, SURAT_PEMULIHAN))
    assert isinstance(isi, Pemulihan)
    return isi.waktu


def test_kunci_pemulihan_baru_menang_walau_jam_mundur(pusat: Tempat, tmp_path: Path) -> None:
    tukar.kunci_pemulihan(pusat.sesi, tmp_path / "satu.pemulihan")
    dulu = _waktu_pemulihan(pusat)
    pusat.jam.saat -= timedelta(days=30)
    tukar.kunci_pemulihan(pusat.sesi, tmp_path / "dua.pemulihan")
    assert _waktu_pemulihan(pusat) > dulu


def test_pengenal_pusat_baru_menang_walau_jam_mundur(kantor: Tempat, pusat: Tempat, tmp_path: Path) -> None:
    def kini() -> PengenalPusat:
        with repo_tukar.bacaan(kantor.sesi.db) as p:
            w = lingkup(kantor.sesi.db, p).pusat()
        isi = isi_tersimpan(w.sertifikat if w else "")
        assert isinstance(isi, PengenalPusat)
        return isi

    dulu = kini()
    u = tukar.undang(pusat.sesi, "Kecamatan Sukamaju", tmp_path)
    isi = undangan.baca_undangan(u.path.read_bytes(), u.kode, kantor.jam.hari_ini())
    kantor.jam.saat -= timedelta(days=30)
    gabung._catat_pusat(kantor.sesi, msgspec.structs.replace(isi, pusat_kunci="0a" * 32))
    assert kini().kunci == "0a" * 32
    assert kini().waktu > dulu.waktu
