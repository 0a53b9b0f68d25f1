"""What a hostile reading of the keys' news and of the rows' rebuild found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.exchange.cabut import cabut_kunci
from kinerja_desktop.services import periode
from kinerja_desktop.services.sesi import Pelaku
from kinerja_desktop.store import repo_rujukan, repo_tukar
from kinerja_desktop.store.periksa import periksa
from tests.exchange.tempat import Tempat, gabungkan
from tests.exchange.tempat_pc import antar, buat_pc, kunci
from tests.exchange.test_bukti_kunci import berkas_curian
from tests.exchange.test_kunci_periode_pusat import tahunan


@pytest.fixture
def pc2(kantor: Tempat, tmp_path: Path) -> Iterator[Tempat]:
    t = buat_pc(kantor, "pc2", tmp_path / "pc2")
    yield t
    t.sesi.db.tutup()


def jurnal(t: Tempat) -> set[bytes]:
    """Changes that are here in any way."""
    with t.sesi.baca() as conn:
        baca = "SELECT hash FROM journal_commit UNION SELECT hash FROM sync_aside"
        return {bytes(h) for (h,) in conn.exec_driver_sql(f"{baca} UNION SELECT hash FROM sync_waiting")}


def menyusup(t: Tempat, milik: bytes) -> None:
    """A change that touches another space too, and one that only goes on from it in the own space."""
    orang = t.tambah("Milik sendiri")
    with t.sesi.kerja("uji", "Menyusup") as uow:
        uow.insert("pegawai", {"nama": "Susupan"}, milik[:4] + b"\7" * 12)
        uow.update("pegawai", orang, {"nama": "Dua"})
    t.ubah(orang, nama="Tiga")
    t.ubah(orang, nama="Empat")


def test_pencabutan_tidak_terhalang_catatan_yang_melanjutkan_sisihan(
    kantor: Tempat, pusat: Tempat, pc2: Tempat, buat: Callable[..., Tempat]
) -> None:
    """A hostile office cannot keep the centre from revoking a key, its own least of all."""
    lain = buat("Lain")
    gabungkan(lain, pusat)
    pusat.terima(kantor.kirim())
    menyusup(lain, kantor.sesi.db.ruang.to_bytes(4, "big"))
    assert pusat.terima(lain.kirim()).disisihkan >= 2
    pc2.tambah("Budi")
    pusat.terima(pc2.kirim())
    cabut_kunci(pusat.sesi, kunci(pc2), "hilang", sampai=0)
    lain.tambah("Sesudah")
    assert pusat.terima(lain.kirim()).ditolak == 0
    with repo_tukar.bacaan(pusat.sesi.db) as p:
        assert not repo_tukar.bercabang(p, kunci(lain))
    assert periksa(pusat.sesi.db).sah


@pytest.mark.parametrize("dulu", [False, True])
def test_kunci_lama_kantor_lain_tidak_terbaca_oleh_yang_menyebutnya(
    pusat: Tempat, kantor: Tempat, buat: Callable[..., Tempat], dulu: bool
) -> None:
    """Who names a former key that another office has introduced does not get to read what it wrote."""
    baru = buat("Baru")
    baru.tambah("Rahasia kantor Baru")
    milik = jurnal(baru)
    ruang = (baru.sesi.db.ruang.to_bytes(4, "big").hex(), kantor.sesi.db.ruang.to_bytes(4, "big").hex())
    curian = berkas_curian(kantor, pusat, baru, ruang)
    berkas = baru.sesi.db.penulis.brankas.berkas  # type: ignore[union-attr]
    baru.sesi.db.tutup()
    berkas.unlink()
    baru.buka_lagi()
    if dulu:
        pusat.terima(curian)
    gabungkan(baru, pusat)
    pusat.terima(baru.kirim())
    assert milik <= jurnal(pusat)
    pusat.terima(curian)
    kantor.terima(*antar(pusat, kantor))
    assert not jurnal(kantor) & milik


def test_catatan_yang_berlaku_lagi_masuk_semua_walau_saling_melanjutkan(
    kantor: Tempat, pusat: Tempat, pc2: Tempat, tmp_path: Path
) -> None:
    """One file with several changes of one row, void when it came: all of them count once the limit goes."""
    pc3 = buat_pc(kantor, "pc3", tmp_path / "pc3")
    for t in (pc2, pc3):
        t.terima(*antar(kantor, t))
    orang = pc2.tambah("Nol")
    for n in range(6):
        pc2.ubah(orang, nama=f"Nama {n}")
    pc3.terima(*antar(pc2, pc3))
    pusat.terima(pc2.kirim())
    cabut_kunci(kantor.sesi, kunci(pc2), "hilang", sampai=0)
    assert kantor.terima(*antar(pc3, kantor)).disisihkan == 7
    cabut_kunci(pusat.sesi, kunci(pc2), "hilang", sampai=7)
    kantor.terima(*antar(pusat, kantor))
    assert kantor.pegawai()[orang][0] == "Nama 5"
    assert kantor.hitung("sync_aside") == 0
    with repo_tukar.bacaan(kantor.sesi.db) as p:
        assert not repo_tukar.bercabang(p, kunci(pc2))
    assert periksa(kantor.sesi.db).sah
    pc3.sesi.db.tutup()


def test_langkah_terakhir_pada_periode_pusat_sama_di_dua_komputer(
    kantor: Tempat, pusat: Tempat, pc2: Tempat
) -> None:
    """Two PCs close the centre's period without each other and one opens it again: the same on both."""
    if not any(p.periode.tahun == 2026 for p in periode.daftar(pusat.sesi, 2026)):
        periode.buat_tahun(pusat.sesi, 2026)
    kantor.terima(*antar(pusat, kantor))
    pc2.terima(*antar(kantor, pc2))
    umum = tahunan(pusat)
    for t, langkah in ((kantor, "tutup"), (pc2, "tutup"), (pc2, "buka_kunci")):
        isi = {"jenis_dokumen": "periode", "dokumen_id": umum, "tindakan": langkah}
        with t.sesi.kerja("periode.langkah", langkah) as uow:
            uow.insert("tindakan", isi | {"waktu": t.jam.sekarang().isoformat(timespec="seconds")})
    ke_dua, ke_satu = antar(kantor, pc2), antar(pc2, kantor)
    pc2.terima(*ke_dua)
    kantor.terima(*ke_satu)
    for t in (kantor, pc2):
        with t.sesi.baca() as conn:
            assert repo_rujukan.langkah_periode(conn, t.sesi.db.ruang)[umum] == "buka_kunci", t.nama
        with repo_tukar.bacaan(t.sesi.db) as p:
            assert not repo_rujukan.periode_tertutup(p, umum, t.sesi.db.ruang.to_bytes(4, "big"))


def test_langkah_terakhir_berlaku_walau_jam_mundur(kantor: Tempat, pusat: Tempat) -> None:
    """The step that was taken last counts, also on a PC whose clock fell back after the one before."""
    umum = tahunan(kantor)
    with kantor.sesi.kerja("periode.langkah", "Tutup") as uow:
        isi = {"jenis_dokumen": "periode", "dokumen_id": umum, "tindakan": "tutup"}
        uow.insert("tindakan", isi | {"waktu": "2031-01-01T00:00:00+00:00"})
    camat = kantor.sesi.sebagai(Pelaku("Darto", frozenset({Peran.PIMPINAN})))
    periode.tutup(camat, umum)
    periode.buka_kunci(camat, umum, "Ada yang keliru")
    with kantor.sesi.baca() as conn:
        assert repo_rujukan.langkah_periode(conn, kantor.sesi.db.ruang)[umum] == "buka_kunci"
