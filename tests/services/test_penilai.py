"""Who assesses whom: proposals, confirmation, the assessor by date."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.domain.kepegawaian import JenisUnit, Peran, StatusRelasi
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import pegawai, penilai
from kinerja_desktop.services.sesi import Pelaku, Sesi
from kinerja_desktop.services.usulan_penilai import sinkronkan
from tests.kantor_uji import Pabrik

HARI = date(2026, 1, 5)


@pytest.fixture
def isi(sesi: Sesi, buat: Pabrik) -> dict[str, bytes]:
    """A camat, a section head and an employee, no relations yet."""
    akar = buat.unit("Kecamatan Sukamaju Uji", JenisUnit.KECAMATAN)
    seksi = buat.unit("Seksi Pemerintahan", JenisUnit.SEKSI, akar)
    return {
        "camat": buat.orang("Camat", akar, "Darto Contoh"),
        "kasi": buat.orang("Kepala Seksi Pemerintahan", seksi, "Joko Contoh"),
        "staf": buat.orang("Pengadministrasi Umum", seksi, "Endang Contoh"),
    }


def usulkan(sesi: Sesi) -> ChangeSet:
    """Propose from today's posts, as every act on posts does at its end."""
    with sesi.kerja("penilai.usulkan", "Perbarui usulan pejabat penilai") as uow:
        sinkronkan(uow, sesi.jam.hari_ini(), penilai.instansi_dari(uow))
    return uow.perubahan


def usul(sesi: Sesi) -> dict[str, tuple[str, str]]:
    return {u.pegawai: (u.penilai, u.atasan) for u in penilai.usulan(sesi)}


def test_usulan_dari_jabatan_dan_pejabat_luar_dibuat_sekali(sesi: Sesi, isi: dict[str, bytes]) -> None:
    usulkan(sesi)
    assert usul(sesi) == {
        "Darto Contoh": ("Sekretaris Daerah", "Bupati"),
        "Joko Contoh": ("Darto Contoh", "Sekretaris Daerah"),
        "Endang Contoh": ("Joko Contoh", "Darto Contoh"),
    }
    assert all(u.disarankan and u.mulai == date(2026, 1, 1) for u in penilai.usulan(sesi))
    assert not usulkan(sesi)
    assert len(pegawai.daftar(sesi, saring="luar")) == 2


def test_usulan_belum_berlaku_sebelum_dikonfirmasi(sesi: Sesi, isi: dict[str, bytes]) -> None:
    usulkan(sesi)
    ketemu = penilai.penilai_untuk(sesi, isi["staf"], HARI)
    assert ketemu.penilai is None
    assert "Belum ada pejabat penilai" in ketemu.alasan
    assert "Joko Contoh baru diusulkan" in ketemu.alasan
    hasil = penilai.konfirmasi(sesi, [u.id for u in penilai.usulan(sesi)])
    assert hasil.value == 3
    assert penilai.usulan(sesi) == []
    ketemu = penilai.penilai_untuk(sesi, isi["staf"], HARI)
    assert ketemu.penilai is not None
    assert ketemu.atasan is not None
    assert (ketemu.penilai.pegawai.nama, ketemu.penilai.nama_jabatan) == (
        "Joko Contoh",
        "Kepala Seksi Pemerintahan",
    )
    assert ketemu.atasan.pegawai.nama == "Darto Contoh"
    assert ketemu.alasan.startswith(
        "Joko Contoh, Kepala Seksi Pemerintahan: Relasi dikonfirmasi, berlaku sejak 1 Januari 2026"
    )


def test_yang_dikonfirmasi_tidak_disentuh_usulan_baru(sesi: Sesi, isi: dict[str, bytes]) -> None:
    """Somebody decided against the post's rule; proposing again leaves that decision alone."""
    penilai.tetapkan(
        sesi, isi["staf"], isi["camat"], None, date(2026, 1, 1), alasan="Kasi sedang tugas belajar"
    )
    usulkan(sesi)
    assert "Endang Contoh" not in usul(sesi)
    ketemu = penilai.penilai_untuk(sesi, isi["staf"], HARI)
    assert ketemu.penilai is not None
    assert ketemu.penilai.pegawai.nama == "Darto Contoh"
    assert "Kasi sedang tugas belajar" in ketemu.alasan


def test_tetapkan_mengakhiri_penilai_sebelumnya(sesi: Sesi, isi: dict[str, bytes]) -> None:
    usulkan(sesi)
    penilai.konfirmasi(sesi, [u.id for u in penilai.usulan(sesi)])
    penilai.tetapkan(sesi, isi["staf"], isi["camat"], None, date(2026, 5, 1))
    siapa = {
        hari: penilai.penilai_untuk(sesi, isi["staf"], hari).penilai.pegawai.nama  # type: ignore[union-attr]
        for hari in (date(2026, 4, 30), date(2026, 5, 1))
    }
    assert list(siapa.values()) == ["Joko Contoh", "Darto Contoh"]
    with pytest.raises(Tolakan, match="sejak 1 Mei 2026; akhiri itu dahulu"):
        penilai.tetapkan(sesi, isi["staf"], isi["kasi"], None, date(2026, 4, 1))
    riwayat = penilai.riwayat_relasi(sesi, isi["staf"])
    assert [(r.penilai, r.sampai) for r in riwayat] == [
        ("Darto Contoh", None),
        ("Joko Contoh", date(2026, 4, 30)),
    ]


def test_konfirmasi_memilih_satu_dan_membuang_saingannya(
    sesi: Sesi, isi: dict[str, bytes], buat: Pabrik
) -> None:
    usulkan(sesi)
    saingan = buat.relasi(
        isi["staf"], isi["camat"], status="usulan", sumber="kolom", alasan="Kolom menyebut Darto."
    )
    dua = [u for u in penilai.usulan(sesi) if u.pegawai == "Endang Contoh"]
    assert {(u.sumber, u.disarankan) for u in dua} == {("jabatan", True), ("kolom", False)}
    with pytest.raises(Tolakan, match="Dua usulan dipilih untuk Endang Contoh"):
        penilai.konfirmasi(sesi, [u.id for u in dua])
    hasil = penilai.konfirmasi(sesi, [saingan])
    assert hasil.changes.title == "Konfirmasi Darto Contoh sebagai penilai Endang Contoh"
    (relasi,) = penilai.riwayat_relasi(sesi, isi["staf"])
    assert (relasi.penilai, relasi.status) == ("Darto Contoh", StatusRelasi.DIKONFIRMASI)
    with pytest.raises(Tolakan, match="sudah tidak ada"):
        penilai.konfirmasi(sesi, [dua[0].id if dua[0].id != saingan else dua[1].id])


def test_menilai_diri_sendiri_dan_isian_buruk_ditolak(sesi: Sesi, isi: dict[str, bytes]) -> None:
    staf, kasi, camat = isi["staf"], isi["kasi"], isi["camat"]
    for pasangan, sebab in (
        ((staf, staf, camat), "diri sendiri"),
        ((staf, kasi, staf), "diri sendiri"),
        ((staf, kasi, kasi), "sekaligus atasan"),
        ((staf, bytes(16), None), "sudah tidak ada"),
    ):
        with pytest.raises(Tolakan, match=sebab):
            penilai.tetapkan(sesi, *pasangan, date(2026, 1, 1))
    with pytest.raises(Tolakan, match="lebih awal"):
        penilai.tetapkan(sesi, staf, kasi, None, date(2026, 2, 1), date(2026, 1, 1))
    with pytest.raises(Tolakan, match="tidak wajar"):
        penilai.tetapkan(sesi, staf, kasi, None, date(999, 2, 1))
    with pytest.raises(Tolakan, match="Alasan terlalu panjang"):
        penilai.tetapkan(sesi, staf, kasi, None, date(2026, 2, 1), alasan="a" * 301)
    with pytest.raises(Tolakan, match="Muat ulang"):
        penilai.konfirmasi(sesi, [])
    assert penilai.riwayat_relasi(sesi, staf) == []


def test_akhiri(sesi: Sesi, isi: dict[str, bytes], buat: Pabrik) -> None:
    relasi = buat.relasi(isi["staf"], isi["kasi"], mulai="2026-01-01")
    with pytest.raises(Tolakan, match="mulai 1 Januari 2026"):
        penilai.akhiri(sesi, relasi, date(2025, 12, 31))
    penilai.akhiri(sesi, relasi, date(2026, 3, 31))
    assert penilai.penilai_untuk(sesi, isi["staf"], date(2026, 3, 31)).penilai is not None
    assert penilai.penilai_untuk(sesi, isi["staf"], date(2026, 4, 1)).penilai is None


def test_siapa_boleh(sesi: Sesi, isi: dict[str, bytes]) -> None:
    usulkan(sesi)
    pilihan = [u.id for u in penilai.usulan(sesi)]
    staf = sesi.sebagai(Pelaku("Endang", frozenset({Peran.PEGAWAI, Peran.PENILAI})))
    with pytest.raises(Tolakan, match="mengonfirmasi pejabat penilai"):
        penilai.konfirmasi(staf, pilihan)
    camat = sesi.sebagai(Pelaku("Darto", frozenset({Peran.PEGAWAI, Peran.PIMPINAN})))
    assert penilai.konfirmasi(camat, pilihan).value == 3


def test_kota_punya_wali_kota(sesi: Sesi, isi: dict[str, bytes]) -> None:
    from kinerja_desktop.services import kantor

    kantor.ubah_identitas(sesi, instansi="Pemerintah Kota Contoh")
    usulkan(sesi)
    assert usul(sesi)["Darto Contoh"] == ("Sekretaris Daerah", "Wali Kota")


def test_daftar_dan_rincian_menyebut_penilai_yang_sama(
    sesi: Sesi, isi: dict[str, bytes], buat: Pabrik
) -> None:
    """An acting assessor from the same day goes before the seat, in the list as on the page."""
    sekda = buat.pegawai("Sekda Contoh", status="LUAR", nip="")
    for penilai_id, sebagai in ((isi["camat"], "plt"), (isi["kasi"], ""), (sekda, "")):
        mulai = "2026-02-01" if penilai_id == sekda else "2026-01-01"
        buat.relasi(isi["staf"], penilai_id, None, mulai=mulai, sebagai=sebagai)
    baris = next(r for r in pegawai.daftar(sesi) if r.id == isi["staf"])
    ketemu = penilai.penilai_untuk(sesi, isi["staf"], HARI)
    assert ketemu.penilai is not None
    assert baris.penilai_nama == ketemu.penilai.pegawai.nama_lengkap == "Darto Contoh"
    assert baris.penilai_status == "dikonfirmasi"


def test_penilai_yang_baru_mulai_nanti_belum_menilai_hari_ini(
    sesi: Sesi, isi: dict[str, bytes], buat: Pabrik
) -> None:
    buat.relasi(isi["staf"], isi["kasi"], isi["camat"], mulai="2026-02-01")
    assert penilai.penilai_untuk(sesi, isi["staf"], HARI).penilai is None
    assert next(r for r in pegawai.daftar(sesi) if r.id == isi["staf"]).penilai_nama == ""
