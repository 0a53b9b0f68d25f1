"""The action plan: typed beside an approved SKP, held by closed months, proposed from targets."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.predikat import PredikatOrganisasi
from kinerja_desktop.domain.rencana_aksi import RingkasAksi
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import alur_skp, organisasi, penilaian, periode, rencana_aksi, riwayat, skp
from kinerja_desktop.services import rencana_aksi_usul as usul
from kinerja_desktop.services.lembar_datar import UbahanDatar
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.services.rencana_aksi import AksiBaru
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil, skp_disetujui

U = UbahanDatar
BARU = b"baru-" + bytes(11)


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat, 2)
    sesi.jam.atur(date(2026, 4, 2))
    return hasil


@pytest.fixture
def skp_id(k: Kantor) -> bytes:
    return skp_disetujui(k, k.staf[0])


def _rhk(k: Kantor, skp_id: bytes) -> bytes:
    return skp.muat(k.sesi, skp_id).baris[0].rhk_id


def _aksi(k: Kantor, skp_id: bytes, *teks: str, jalur: tuple[str, ...] = ()) -> tuple[bytes, ...]:
    baru = [AksiBaru(_rhk(k, skp_id), t, "berkas", jalur) for t in teks]
    return rencana_aksi.tambah(k.sesi, skp_id, baru).value


def _lembar(k: Kantor, skp_id: bytes, tw: int = 1, bulan: int = 0) -> rencana_aksi.LembarAksi:
    return rencana_aksi.lembar(k.sesi, skp_id, k.periode[f"triwulan{tw}"], bulan)


def test_baris_baru_terketik_dan_kemajuannya_satu_tindakan(k: Kantor, skp_id: bytes) -> None:
    sel = [
        U(BARU, "teks", "Menyusun daftar pemohon"),
        U(BARU, "satuan", "berkas"),
        U(BARU, "target1", "10"),
        U(BARU, "target4", "12"),
        U(BARU, "keadaan", "2"),
        U(BARU, "angka", "4"),
    ]
    hasil = rencana_aksi.tulis(k.sebagai(k.staf[0]), skp_id, sel, 3, {BARU: _rhk(k, skp_id)})
    (b,) = _lembar(k, skp_id).baris
    assert hasil.value == {BARU: b.id}
    assert (b.teks, b.target, b.target_periode) == ("Menyusun daftar pemohon", ("10", "", "", "12"), "10")
    assert (b.keadaan, b.angka, b.hasil) == ("berjalan", "4", "Tercapai sebagian")
    riwayat.urungkan(k.sesi, hasil.changes.commit)
    assert _lembar(k, skp_id).baris == ()


def test_kemajuan_bulan_sama_memakai_baris_sama(k: Kantor, skp_id: bytes) -> None:
    (a,) = _aksi(k, skp_id, "Melayani pemohon", jalur=("10", "", "", ""))
    for angka in ("3", "4,5"):
        rencana_aksi.tulis(k.sesi, skp_id, [U(a, "angka", angka), U(a, "keadaan", "Selesai")], 2)
    rencana_aksi.tulis(k.sesi, skp_id, [U(a, "angka", "7")], 3)
    with k.sesi.baca() as conn:
        assert len(conn.exec_driver_sql("SELECT id FROM kemajuan_aksi").all()) == 2
    assert _lembar(k, skp_id, bulan=2).baris[0].angka == "4,5"
    # 4,5 in February and 7 in March are more than the 10 agreed for the quarter.
    assert _lembar(k, skp_id).ringkas == RingkasAksi(1, 1, 0, 0, 0, 1)
    assert rencana_aksi.lembar(k.sesi, skp_id, k.periode["triwulan2"]).ringkas.direncanakan == 0


def test_urutan_pindah_dan_hapus(k: Kantor, skp_id: bytes) -> None:
    a, b = _aksi(k, skp_id, "Pertama", "Kedua")
    (c,) = rencana_aksi.tambah(k.sesi, skp_id, [AksiBaru(_rhk(k, skp_id), "Sisipan")], setelah=a).value
    assert [x.teks for x in _lembar(k, skp_id).baris] == ["Pertama", "Sisipan", "Kedua"]
    assert rencana_aksi.pindah(k.sesi, skp_id, c, -1).value
    assert not rencana_aksi.pindah(k.sesi, skp_id, c, -1).value
    assert [x.id for x in _lembar(k, skp_id).baris] == [c, a, b]
    rencana_aksi.tulis(k.sesi, skp_id, [U(a, "keadaan", "terhambat")], 1)
    hapus = rencana_aksi.hapus(k.sesi, skp_id, [a, c])
    assert [x.id for x in _lembar(k, skp_id).baris] == [b]
    riwayat.urungkan(k.sesi, hapus.changes.commit)
    assert _lembar(k, skp_id, bulan=1).baris[1].keadaan == "terhambat"


def test_isian_yang_salah_ditolak_dengan_kalimat(k: Kantor, skp_id: bytes) -> None:
    (a,) = _aksi(k, skp_id, "Melayani pemohon")
    for sel, bulan, kata in (
        (("angka", "sepuluh"), 1, "tidak terbaca sebagai angka"),
        (("angka", "-2"), 1, "kurang dari nol"),
        (("keadaan", "entah"), 1, "tidak dikenal"),
        (("keadaan", "1"), 0, "di luar masa"),
        (("teks", "  "), 1, "belum diisi"),
        (("target5", "1"), 1, "tidak dapat diisi"),
        (("urut", "1"), 1, "tidak dapat diisi"),
    ):
        with pytest.raises(Tolakan, match=kata):
            rencana_aksi.tulis(k.sesi, skp_id, [U(a, *sel)], bulan)


def test_bulan_yang_sudah_dinilai_menahan_rencananya(k: Kantor, skp_id: bytes) -> None:
    (a,) = _aksi(k, skp_id, "Melayani pemohon", jalur=("10", "10", "", ""))
    tw1 = k.periode["triwulan1"]
    lama = rencana_aksi.tulis(k.sesi, skp_id, [U(a, "angka", "7")], 3)
    penilaian.beri(k.sesi, [UbahanNilai(skp_id, tw1, kolom, "2") for kolom in ("hasil", "perilaku")])
    penilaian.selesai(k.sesi, tw1, [skp_id], untuk=k.kasi)
    for sel, bulan in ((U(a, "angka", "1"), 3), (U(a, "target1", "9"), 4), (U(a, "teks", "Lain"), 4)):
        with pytest.raises(Tolakan, match="sudah selesai dinilai"):
            rencana_aksi.tulis(k.sesi, skp_id, [sel], bulan)
    with pytest.raises(Tolakan, match="sudah selesai dinilai"):
        rencana_aksi.hapus(k.sesi, skp_id, [a])
    with pytest.raises(Tolakan, match="Penilaian sudah selesai"):
        riwayat.urungkan(k.sesi, lama.changes.commit)
    rencana_aksi.tulis(k.sesi, skp_id, [U(a, "target2", "12"), U(a, "keterangan", "bertambah")], 4)
    kini = _lembar(k, skp_id, 2)
    assert (kini.baris[0].target, kini.langkah_terkunci) == (("10", "12", "", ""), frozenset({0}))
    assert kini.baris[0].dikunci
    periode.tutup(k.sebagai(k.camat), k.periode["triwulan2"])
    with pytest.raises(Tolakan, match="ditutup"):
        rencana_aksi.tulis(k.sesi, skp_id, [U(a, "target2", "13")], 7)


def test_orang_lain_dan_skp_batal_ditolak(k: Kantor, skp_id: bytes) -> None:
    with pytest.raises(Tolakan):
        rencana_aksi.tambah(k.sebagai(k.staf[1]), skp_id, [AksiBaru(_rhk(k, skp_id), "Titip")])
    with pytest.raises(Tolakan):
        rencana_aksi.lembar(k.sebagai(k.staf[1]), skp_id, k.periode["triwulan1"])
    rhk = _rhk(k, skp_id)
    with pytest.raises(Tolakan, match="Pilih rencana hasil kerja"):
        rencana_aksi.tambah(k.sesi, skp_id, [AksiBaru(skp_id, "Salah tempat")])
    lain = skp.buat(k.sesi, k.staf[1], 2026).value
    with pytest.raises(Tolakan, match="Pilih rencana hasil kerja"):
        rencana_aksi.tambah(k.sesi, lain, [AksiBaru(rhk, "Bukan miliknya")])


def test_usulan_dari_target_tahun_lalu_dan_atasan(k: Kantor, skp_id: bytes) -> None:
    (jumlah, mutu) = [u.aksi for u in usul.usulan(k.sesi, skp_id)]
    assert (jumlah.teks, jumlah.satuan, jumlah.jalur) == (
        "Jumlah surat terbit",
        "surat",
        ("120", "120", "120", "120"),
    )
    assert mutu.jalur[-1] == "98"
    rencana_aksi.tambah(k.sesi, skp_id, [jumlah])
    assert [u.aksi.teks for u in usul.usulan(k.sesi, skp_id)] == ["Surat tanpa salah tulis"]
    # Next year's SKP with the same words takes last year's plan over.
    baru = skp.buat(k.sesi, k.staf[0], 2027).value
    isi_lengkap(k.sesi, baru)
    assert [(u.sumber, u.aksi.teks) for u in usul.usulan(k.sesi, baru)] == [
        ("target", "Jumlah surat terbit"),
        ("target", "Surat tanpa salah tulis"),
        ("lalu", "Jumlah surat terbit"),
    ]
    # The superior's plan, under the result that the own result serves.
    atas = skp.buat(k.sesi, k.kasi, 2026).value
    isi_lengkap(k.sesi, atas)
    rhk_atas = skp.muat(k.sesi, atas).baris[0].rhk_id
    rencana_aksi.tambah(k.sesi, atas, [AksiBaru(rhk_atas, "Rapat mingguan", "kali", ("13",) * 4)])
    anak = skp.buat(k.sesi, k.staf[1], 2026).value
    isi_lengkap(k.sesi, anak)
    with k.sesi.kerja("uji", "uji") as uow:
        uow.update("rhk", skp.muat(k.sesi, anak).baris[0].rhk_id, {"rhk_atasan_id": rhk_atas})
    dari = [u.aksi for u in usul.usulan(k.sesi, anak) if u.sumber == "atasan"]
    assert [(a.teks, a.jalur) for a in dari] == [("Rapat mingguan", ("13",) * 4)]


def test_usulan_predikat_unit_dari_semua_orang_di_bawahnya(k: Kantor, skp_id: bytes) -> None:
    kedua = skp_disetujui(k, k.staf[1])
    (a, b) = _aksi(k, skp_id, "Satu", "Dua", jalur=("10", "", "", ""))
    (c,) = _aksi(k, kedua, "Tiga", jalur=("10", "", "", ""))
    tw1 = k.periode["triwulan1"]
    assert organisasi.bahan(k.sesi, tw1, k.unit).usulan == ""
    for skp_aksi, aksi, angka in ((skp_id, a, "10"), (skp_id, b, "10"), (kedua, c, "6")):
        rencana_aksi.tulis(k.sesi, skp_aksi, [U(aksi, "angka", angka)], 3)
    b = organisasi.bahan(k.sesi, tw1, k.akar)
    assert b.usulan == PredikatOrganisasi.BUTUH_PERBAIKAN.value
    assert b.hitungan == "3 rencana aksi: 0 melebihi, 2 sesuai, 1 sebagian, 0 belum"
    assert b.usulan_kalimat == "1 dari 3 rencana aksi belum tercapai; yang lain tercapai."
    lain = k.buat.unit("Seksi Lain", induk=k.akar)
    assert organisasi.bahan(k.sesi, tw1, lain).hitungan == ""


def test_rencana_dalam_draf_dan_kantor_bulanan(k: Kantor) -> None:
    draf = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, draf)
    (a,) = _aksi(k, draf, "Menyiapkan", jalur=("3", "", "", "4"))
    rencana_aksi.tulis(k.sesi, draf, [U(a, "target2", "5")], 4)
    alur_skp.ajukan(k.sesi, draf)
    periode.buat_tahun(k.sesi, 2026, ["bulanan"])
    kini = _lembar(k, draf)
    assert kini.langkah == 12
    assert {n + 1: t for n, t in enumerate(kini.baris[0].target) if t} == {3: "3", 6: "5", 12: "4"}
    rencana_aksi.tulis(k.sesi, draf, [U(a, "target1", "1")], 4)
    assert _lembar(k, draf).baris[0].target[:3] == ("1", "", "3")
