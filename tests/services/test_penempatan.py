"""Placements by date: who is where, a move in mid-year, acting holders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from kinerja_desktop.domain.kepegawaian import JenisPenempatan, JenisUnit, Peran, StatusRelasi
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import penempatan, penilai
from kinerja_desktop.services.sesi import Pelaku, Sesi
from kinerja_desktop.store import repo_pegawai
from tests.kantor_uji import Pabrik


@dataclass
class Kantor:
    """A camat, two section heads, one employee in the first section; all relations confirmed since 2025."""

    camat: bytes
    kasi: bytes
    kasi_lain: bytes
    staf: bytes
    seksi: bytes
    seksi_lain: bytes


@pytest.fixture
def kantor(sesi: Sesi, buat: Pabrik) -> Kantor:
    akar = buat.unit("Kecamatan Sukamaju Uji", JenisUnit.KECAMATAN)
    seksi = buat.unit("Seksi Pemerintahan", JenisUnit.SEKSI, akar)
    lain = buat.unit("Seksi Kesejahteraan Sosial", JenisUnit.SEKSI, akar)
    k = Kantor(
        buat.orang("Camat", akar, "Darto Contoh"),
        buat.orang("Kepala Seksi Pemerintahan", seksi, "Joko Contoh"),
        buat.orang("Kepala Seksi Kesejahteraan Sosial", lain, "Siti Contoh"),
        buat.orang("Pengadministrasi Umum", seksi, "Endang Contoh"),
        seksi,
        lain,
    )
    sekda = buat.pegawai("Sekda Contoh", status="LUAR", nip="")
    for bawah, atas, atasan in (
        (k.staf, k.kasi, k.camat),
        (k.kasi, k.camat, sekda),
        (k.kasi_lain, k.camat, sekda),
        (k.camat, sekda, None),
    ):
        buat.relasi(bawah, atas, atasan)
    return k


def jabatan(sesi: Sesi, orang: bytes, pada: date) -> str:
    with sesi.baca() as conn:
        s = repo_pegawai.sosok_semua(conn, pada, [orang])[orang]
    return f"{s.nama_jabatan} | {s.nama_unit}" if s.jabatan else ""


def jabatan_id(sesi: Sesi, orang: bytes) -> bytes:
    with sesi.baca() as conn:
        s = repo_pegawai.sosok_semua(conn, date(2026, 1, 5), [orang])[orang]
    assert s.jabatan is not None
    return s.jabatan.id


def test_pindah_tengah_tahun_menutup_yang_lama(sesi: Sesi, buat: Pabrik, kantor: Kantor) -> None:
    sesi.jam.atur(date(2026, 7, 6))
    pos = buat.jabatan("Pengelola Data", kantor.seksi_lain)
    hasil = penempatan.pindahkan(sesi, kantor.staf, pos, kantor.seksi_lain, date(2026, 7, 1), "800/12/2026")
    assert hasil.changes.title == "Pindahkan Endang Contoh ke Pengelola Data"
    assert jabatan(sesi, kantor.staf, date(2026, 6, 30)) == "Pengadministrasi Umum | Seksi Pemerintahan"
    assert jabatan(sesi, kantor.staf, date(2026, 7, 1)) == "Pengelola Data | Seksi Kesejahteraan Sosial"
    lama = penilai.penilai_untuk(sesi, kantor.staf, date(2026, 6, 30))
    assert lama.penilai is not None
    assert lama.penilai.pegawai.nama == "Joko Contoh"
    assert penilai.penilai_untuk(sesi, kantor.staf, date(2026, 7, 1)).penilai is None

    (usul,) = penilai.usulan(sesi)
    assert (usul.pegawai, usul.penilai, usul.atasan, usul.mulai) == (
        "Endang Contoh",
        "Siti Contoh",
        "Darto Contoh",
        date(2026, 7, 1),
    )
    penilai.konfirmasi(sesi, [usul.id])
    baru = penilai.penilai_untuk(sesi, kantor.staf, date(2026, 7, 1))
    assert baru.penilai is not None
    assert baru.penilai.pegawai.nama == "Siti Contoh"
    assert penilai.penilai_untuk(sesi, kantor.staf, date(2026, 6, 30)).penilai == lama.penilai


def test_penilai_yang_pindah_tidak_lagi_menilai_bawahan_lama(
    sesi: Sesi, buat: Pabrik, kantor: Kantor
) -> None:
    sesi.jam.atur(date(2026, 7, 6))
    lain = buat.unit("Seksi Pelayanan Umum")
    pos = buat.jabatan("Kepala Seksi Pelayanan Umum", lain, jenis="pengawas")
    penempatan.pindahkan(sesi, kantor.kasi, pos, lain, date(2026, 7, 1))
    assert penilai.penilai_untuk(sesi, kantor.staf, date(2026, 6, 30)).penilai is not None
    assert penilai.penilai_untuk(sesi, kantor.staf, date(2026, 7, 1)).penilai is None
    assert penilai.penilai_untuk(sesi, kantor.kasi_lain, date(2026, 7, 1)).penilai is not None
    usul = {u.pegawai: u.penilai for u in penilai.usulan(sesi)}
    assert usul == {"Joko Contoh": "Darto Contoh", "Endang Contoh": "Darto Contoh"}


def test_pindah_sebelum_mulai_jabatan_ditolak_utuh(sesi: Sesi, buat: Pabrik, kantor: Kantor) -> None:
    pos = buat.jabatan("Pengelola Data", kantor.seksi_lain)
    with pytest.raises(Tolakan, match="sejak 1 Januari 2025; tanggal pindah harus sesudahnya"):
        penempatan.pindahkan(sesi, kantor.staf, pos, kantor.seksi_lain, date(2025, 1, 1))
    assert len(penempatan.riwayat(sesi, kantor.staf)) == 1
    assert penilai.penilai_untuk(sesi, kantor.staf, date(2026, 1, 5)).penilai is not None


def test_tempatkan_menolak_jabatan_rangkap(sesi: Sesi, buat: Pabrik, kantor: Kantor) -> None:
    pos = buat.jabatan("Pengelola Data", kantor.seksi_lain)
    with pytest.raises(Tolakan, match="gunakan Pindahkan"):
        penempatan.tempatkan(sesi, kantor.staf, pos, None, date(2026, 2, 1))
    baru = buat.pegawai("Rina Contoh")
    hasil = penempatan.tempatkan(sesi, baru, pos, None, date(2026, 2, 1), nomor_sk="SK\u202e 1")
    (baris,) = penempatan.riwayat(sesi, baru)
    assert (baris.id, baris.unit, baris.nomor_sk) == (hasil.value, "Seksi Kesejahteraan Sosial", "SK 1")
    assert [(u.pegawai, u.penilai) for u in penilai.usulan(sesi)] == [("Rina Contoh", "Siti Contoh")]


@pytest.mark.parametrize(
    ("mulai", "sk", "sebab"),
    [
        (date(1850, 1, 1), "", "tidak wajar"),
        (date(1979, 12, 31), "", "tidak wajar"),
        (date(9999, 1, 1), "", "tidak wajar"),
        (date(2026, 2, 1), "S" * 81, "Nomor SK terlalu panjang"),
    ],
)
def test_tempatkan_menolak_isian_buruk(sesi: Sesi, buat: Pabrik, mulai: date, sk: str, sebab: str) -> None:
    orang, pos = buat.pegawai(), buat.jabatan()
    with pytest.raises(Tolakan, match=sebab):
        penempatan.tempatkan(sesi, orang, pos, None, mulai, nomor_sk=sk)
    with pytest.raises(Tolakan, match="sudah tidak ada"):
        penempatan.tempatkan(sesi, orang, bytes(16), None, date(2026, 2, 1))
    assert penempatan.riwayat(sesi, orang) == []


def test_plt_untuk_jabatan_kosong(sesi: Sesi, buat: Pabrik, kantor: Kantor) -> None:
    """The head of the other section acts for a section whose head has left."""
    sesi.jam.atur(date(2026, 4, 6))
    kosong = jabatan_id(sesi, kantor.kasi)
    with pytest.raises(Tolakan, match="masih dijabat Joko Contoh"):
        penempatan.tunjuk_plt(sesi, kantor.kasi_lain, kosong, date(2026, 4, 1))
    pos = buat.jabatan("Analis Kebijakan Ahli Muda", kantor.seksi_lain)
    penempatan.pindahkan(sesi, kantor.kasi, pos, kantor.seksi_lain, date(2026, 4, 1))
    hasil = penempatan.tunjuk_plt(sesi, kantor.kasi_lain, kosong, date(2026, 4, 1), date(2026, 9, 30))
    assert hasil.changes.title == "Tunjuk Siti Contoh sebagai Plt. Kepala Seksi Pemerintahan"
    usul = next(u for u in penilai.usulan(sesi) if u.pegawai == "Endang Contoh")
    assert (usul.penilai, usul.sebagai, usul.mulai, usul.sampai) == (
        "Siti Contoh",
        "plt",
        date(2026, 4, 1),
        date(2026, 9, 30),
    )
    penilai.konfirmasi(sesi, [usul.id])
    ketemu = penilai.penilai_untuk(sesi, kantor.staf, date(2026, 5, 1))
    assert ketemu.sebagai == "plt"
    assert ketemu.penilai is not None
    assert ketemu.penilai.pegawai.nama == "Siti Contoh"
    assert "sebagai Plt" in ketemu.alasan
    assert penilai.penilai_untuk(sesi, kantor.staf, date(2026, 10, 1)).penilai is None
    # Her own post stays the definitive one.
    assert jabatan(sesi, kantor.kasi_lain, date(2026, 5, 1)).startswith("Kepala Seksi Kesejahteraan Sosial")


def test_plh_mewakili_pemegang_yang_berhalangan(sesi: Sesi, buat: Pabrik, kantor: Kantor) -> None:
    penempatan.tunjuk_plt(
        sesi,
        kantor.kasi_lain,
        jabatan_id(sesi, kantor.kasi),
        date(2026, 3, 2),
        date(2026, 3, 20),
        jenis="plh",
    )
    (usul,) = penilai.usulan(sesi)
    assert (usul.pegawai, usul.sebagai, usul.status) == ("Endang Contoh", "plh", StatusRelasi.USULAN)
    penilai.konfirmasi(sesi, [usul.id])
    nama = {
        hari: penilai.penilai_untuk(sesi, kantor.staf, hari).penilai.pegawai.nama  # type: ignore[union-attr]
        for hari in (date(2026, 3, 1), date(2026, 3, 2), date(2026, 3, 20), date(2026, 3, 21))
    }
    assert list(nama.values()) == ["Joko Contoh", "Siti Contoh", "Siti Contoh", "Joko Contoh"]
    jenis = [p.jenis for p in penempatan.riwayat(sesi, kantor.kasi_lain)]
    assert jenis == [JenisPenempatan.PLH, JenisPenempatan.DEFINITIF]


def test_plt_menolak(sesi: Sesi, kantor: Kantor) -> None:
    pos = jabatan_id(sesi, kantor.kasi)
    with pytest.raises(Tolakan, match="secara definitif"):
        penempatan.tunjuk_plt(sesi, kantor.kasi, pos, date(2026, 3, 1), jenis="plh")
    with pytest.raises(Tolakan, match="tidak dikenal"):
        penempatan.tunjuk_plt(sesi, kantor.staf, pos, date(2026, 3, 1), jenis="pjs")
    with pytest.raises(Tolakan, match="lebih awal"):
        penempatan.tunjuk_plt(sesi, kantor.staf, pos, date(2026, 3, 2), date(2026, 3, 1), jenis="plh")


def test_hanya_operator(sesi: Sesi, kantor: Kantor) -> None:
    camat = sesi.sebagai(Pelaku("Darto", frozenset({Peran.PEGAWAI, Peran.PENILAI, Peran.PIMPINAN})))
    pos = jabatan_id(sesi, kantor.kasi)
    for langkah in (penempatan.tempatkan, penempatan.pindahkan):
        with pytest.raises(Tolakan, match="Darto tidak berwenang untuk mengubah penempatan pegawai"):
            langkah(camat, kantor.staf, pos, None, date(2026, 3, 1))
    with pytest.raises(Tolakan, match="tidak berwenang"):
        penempatan.tunjuk_plt(camat, kantor.staf, pos, date(2026, 3, 1))
