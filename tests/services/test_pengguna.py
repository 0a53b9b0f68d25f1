"""People at the keyboard and their roles."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.peran import NAMA_TINDAKAN, TINDAKAN
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import pegawai, pengguna
from kinerja_desktop.services.sesi import Pelaku, Sesi
from tests.kantor_uji import Pabrik


def test_peran_mengikuti_jabatan_dan_relasi(sesi: Sesi, buat: Pabrik) -> None:
    unit = buat.unit("Seksi Pemerintahan")
    camat = buat.orang("Camat", unit, "Darto Contoh")
    kasi = buat.orang("Kepala Seksi Pemerintahan", unit, "Joko Contoh")
    staf = buat.orang("Pengadministrasi Umum", unit, "Endang Contoh")
    buat.relasi(staf, kasi)
    buat.relasi(kasi, camat, status="usulan")
    assert pengguna.pelaku(sesi, camat).peran == {Peran.PEGAWAI, Peran.PIMPINAN}
    assert pengguna.pelaku(sesi, kasi).peran == {Peran.PEGAWAI, Peran.PENILAI}
    assert pengguna.pelaku(sesi, staf).peran == {Peran.PEGAWAI}
    assert pengguna.pelaku(sesi, staf.hex()).nama == "Endang Contoh"
    nip = pegawai.rincian(sesi, kasi).pegawai.nip
    assert pengguna.pelaku(sesi, f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}").pegawai_id == kasi


def test_daftar_ganti_pengguna_dapat_dipakai_semua(sesi: Sesi, buat: Pabrik) -> None:
    unit = buat.unit()
    buat.orang("Camat", unit, "Darto Contoh")
    buat.pegawai("Pensiunan Contoh", kedudukan="pensiun")
    sekda = buat.pegawai("Sekda Contoh", status="LUAR", nip="")
    daftar = pengguna.daftar(sesi)
    assert [p.nama for p in daftar] == ["Operator", "Darto Contoh"]
    for p in daftar:
        masuk = pengguna.pelaku(sesi, p.sebagai)
        assert (masuk.nama, masuk.peran, masuk.pegawai_id) == (p.nama, p.peran, p.pegawai_id)
    buat.relasi(daftar[1].pegawai_id or b"", sekda)
    assert pengguna.daftar(sesi)[-1].peran == {Peran.PENILAI}


@pytest.mark.parametrize(
    "asing", ["", "198001012006041999", "00" * 16, "tidak ada\u202e", "zz", b"\x00" * 16]
)
def test_pengguna_asing_ditolak(sesi: Sesi, asing: str | bytes) -> None:
    with pytest.raises(Tolakan, match="Ganti Pengguna"):
        pengguna.pelaku(sesi, asing)


def test_pensiunan_tidak_dapat_masuk(sesi: Sesi, buat: Pabrik) -> None:
    with pytest.raises(Tolakan, match="Ganti Pengguna"):
        pengguna.pelaku(sesi, buat.pegawai(kedudukan="pensiun"))


def test_operator_kedua_dan_penjaga_yang_terakhir(sesi: Sesi, buat: Pabrik) -> None:
    utama = sesi.pelaku.pengguna_id
    assert utama is not None
    with pytest.raises(Tolakan, match="satu-satunya operator"):
        pengguna.atur_aktif(sesi, utama, False)
    orang = buat.orang("Kepala Seksi Uji", buat.unit(), "Joko Contoh")
    kedua = pengguna.tambah(sesi, "Joko Contoh", [Peran.OPERATOR], orang).value
    assert pengguna.pelaku(sesi, orang).peran == {Peran.OPERATOR, Peran.PEGAWAI}
    assert pengguna.pelaku(sesi, orang).pengguna_id == kedua
    assert [p.nama for p in pengguna.daftar(sesi)] == ["Operator", "Joko Contoh"]
    pengguna.atur_aktif(sesi, utama, False)
    assert pengguna.pelaku(sesi, "operator").pengguna_id == kedua


def test_tambah_menolak(sesi: Sesi, buat: Pabrik) -> None:
    for nama, peran, sebab in (
        ("", [], "belum diisi"),
        ("N" * 121, [], "terlalu panjang"),
        ("operator", [Peran.OPERATOR], "sudah ada"),
        ("Camat", [Peran.PIMPINAN], "mengikuti jabatan"),
    ):
        with pytest.raises(Tolakan, match=sebab):
            pengguna.tambah(sesi, nama, peran)
    staf = sesi.sebagai(Pelaku("Sari", frozenset({Peran.PEGAWAI})))
    with pytest.raises(Tolakan, match="tidak berwenang"):
        pengguna.tambah(staf, "Lain")


def test_di_pusat_hanya_pengguna_pusat(sesi_pusat: Sesi) -> None:
    """Users and staff that came from an office by file open no door at the centre."""
    asing = (7).to_bytes(4, "big") + bytes(12)
    with sesi_pusat.kerja("uji", "Tiru kompilasi") as uow:
        uow.insert("pengguna", {"nama": "Operator X", "peran": "operator", "aktif": 1}, asing)
        uow.insert("pegawai", {"nama": "Budi", "nip": "198001012006041001", "kedudukan": "aktif"})
    assert [p.nama for p in pengguna.daftar(sesi_pusat)] == ["Operator Pusat"]
    for sebagai in (asing, "198001012006041001"):
        with pytest.raises(Tolakan):
            pengguna.pelaku(sesi_pusat, sebagai)
    assert pengguna.pelaku(sesi_pusat, "operator").peran == {Peran.PUSAT}


def test_setiap_tindakan_punya_kata() -> None:
    """A refusal names the act in words, so no action may lack them."""
    assert set(NAMA_TINDAKAN) == set(TINDAKAN)
    assert all(kata and "_" not in kata and "." not in kata for kata in NAMA_TINDAKAN.values())
