"""The daily log: typed fast, refused in words, copied from the day before, approved by the assessor alone."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.aturan import Aturan
from kinerja_desktop.domain.harian import StatusHarian
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import harian, harian_status, periode, rencana_aksi, riwayat, rujukan, skp
from kinerja_desktop.services.harian_isi import AKSI
from kinerja_desktop.services.lembar_datar import UbahanDatar as U
from kinerja_desktop.services.rencana_aksi import AksiBaru
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui

KAMIS, JUMAT, SENIN = date(2026, 4, 2), date(2026, 4, 3), date(2026, 4, 6)


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat, 2)
    sesi.jam.atur(SENIN)
    return hasil


@pytest.fixture
def skp_id(k: Kantor) -> bytes:
    return skp_disetujui(k, k.staf[0])


def _tulis(k: Kantor, skp_id: bytes, tanggal: date, *baris: tuple[str, str], **lain: str) -> list[bytes]:
    """Lines as (time range, activity); the new ids."""
    sel = []
    for n, (jam, teks) in enumerate(baris):
        b = b"baru-" + n.to_bytes(11, "big")
        sel += [U(b, "teks", teks), *([U(b, "mulai", jam)] if jam else [])]
        sel += [U(b, kolom, nilai) for kolom, nilai in lain.items()]
    return list(harian.tulis(k.sesi, skp_id, tanggal, sel).value.values())


def _hari(k: Kantor, skp_id: bytes, tanggal: date) -> harian.HariHarian:
    return harian.lembar(k.sesi, skp_id, tanggal.year, tanggal.month).pada(tanggal)


def test_baris_baru_melanjutkan_jam_dan_rentang_sekali_ketik(k: Kantor, skp_id: bytes) -> None:
    _tulis(k, skp_id, SENIN, ("", "Apel pagi"))
    (a,) = _hari(k, skp_id, SENIN).baris
    assert (a.mulai, a.selesai, a.status) == ("07:30", "", StatusHarian.DRAF)
    harian.tulis(k.sebagai(k.staf[0]), skp_id, SENIN, [U(a.id, "selesai", "8")])
    _tulis(k, skp_id, SENIN, ("", "Menerima berkas"), ("10-11.30", "Rapat"))
    isi = [(b.mulai, b.selesai, b.teks) for b in _hari(k, skp_id, SENIN).baris]
    assert isi[0] == ("07:30", "08:00", "Apel pagi")
    assert isi[1:] == [("10:00", "11:30", "Rapat"), ("11:30", "", "Menerima berkas")]
    assert _hari(k, skp_id, SENIN).menit == 120


def test_jam_dan_hari_yang_tidak_mungkin_ditolak_utuh(k: Kantor, skp_id: bytes) -> None:
    (a,) = _tulis(k, skp_id, SENIN, ("8-10", "Rapat"))
    for sel, kata in (
        ([U(a, "selesai", "7.30")], "mendahului jam mulai"),
        ([U(a, "angka", "lima")], "tidak terbaca"),
        ([U(a, "pilihan", "a" + "00" * 16)], "tidak ada lagi"),
        ([U(a, "status", "disetujui")], "tidak dapat diisi"),
    ):
        with pytest.raises(Tolakan, match=kata):
            harian.tulis(k.sesi, skp_id, SENIN, sel)
    with pytest.raises(Tolakan, match=r"08:00–10:00 \(Rapat\) bertumpuk dengan 09:59–11:00"):
        _tulis(k, skp_id, SENIN, ("9.59-11", "Surat"))
    with pytest.raises(Tolakan, match="belum tiba"):
        _tulis(k, skp_id, date(2026, 4, 7), ("8-9", "Besok"))
    with pytest.raises(Tolakan, match="di luar masa"):
        _tulis(k, skp_id, date(2025, 12, 31), ("8-9", "Tahun lalu"))
    assert [b.teks for b in _hari(k, skp_id, SENIN).baris] == ["Rapat"]
    with pytest.raises(Tolakan):
        harian.tulis(k.sebagai(k.staf[1]), skp_id, SENIN, [U(a, "teks", "Titip")])


def test_salin_kemarin_melewati_libur_dan_yang_bertumpuk(k: Kantor, skp_id: bytes) -> None:
    with pytest.raises(Tolakan, match="Tidak ada catatan"):
        harian.salin_kemarin(k.sesi, skp_id, SENIN)
    rhk = skp.muat(k.sesi, skp_id).baris[0].rhk_id
    (aksi,) = rencana_aksi.tambah(k.sesi, skp_id, [AksiBaru(rhk, "Melayani pemohon")]).value
    kode = AKSI + aksi.hex()
    pilihan = harian.lembar(k.sesi, skp_id, 2026, 4).pilihan
    assert [(p.kode[0], p.teks) for p in pilihan] == [
        ("a", "Melayani pemohon"),
        ("r", "RHK 1. Terlayaninya warga bagian 1"),
    ]
    _tulis(
        k, skp_id, KAMIS, ("8-9", "Apel"), ("9-12", "Loket"), pilihan=kode, angka="5", bukti="https://x.id/a"
    )
    _tulis(k, skp_id, SENIN, ("11-13", "Rapat"))
    hasil = harian.salin_kemarin(k.sesi, skp_id, SENIN)
    assert hasil.value == harian.HasilSalin(KAMIS, 1, 1)
    apel = _hari(k, skp_id, SENIN).baris[0]
    assert (apel.teks, apel.pilihan, apel.aksi, apel.angka, apel.bukti) == (
        "Apel",
        kode,
        "Melayani pemohon",
        "5",
        "",
    )
    assert harian.salin_kemarin(k.sesi, skp_id, SENIN).value.disalin == 0
    riwayat.urungkan(k.sesi, hasil.changes.commit)
    assert [b.teks for b in _hari(k, skp_id, SENIN).baris] == ["Rapat"]


def test_kalender_bulan_menyebut_libur_absen_dan_hari_kosong(k: Kantor, skp_id: bytes) -> None:
    libur = Aturan("hari_libur", "2026-04-03", "Wafat Isa Almasih", date(2026, 1, 1), None, "SKB 3 Menteri")
    with k.sesi.kerja("uji", "uji") as uow:
        rujukan.isi_aturan(uow, [libur], lokal=True)
        isi = {"pegawai_id": k.staf[0], "tahun": 2026, "bulan": 4, "isi": "1=S;2=H"}
        uow.insert("presensi", isi)
    _tulis(k, skp_id, KAMIS, ("8-9", "Apel"))
    lembar = harian.lembar(k.sesi, skp_id, 2026, 4)
    assert [lembar.hari[n].bebas for n in (0, 1, 2, 3, 5)] == [
        "Sakit",
        "",
        "Wafat Isa Almasih",
        "Akhir pekan",
        "",
    ]
    # Up to today (the 6th) only today itself is a working day without a line.
    assert [h.tanggal.day for h in lembar.hari if h.kosong] == [6]


def test_ajukan_setujui_kembalikan_menurut_wewenang(k: Kantor, skp_id: bytes) -> None:
    a, b = _tulis(k, skp_id, SENIN, ("8-9", "Apel"), ("9-10", "Loket"))
    (c,) = _tulis(k, skp_id, KAMIS, ("", "Tanpa jam selesai"))
    staf, kasi = k.sebagai(k.staf[0]), k.sebagai(k.kasi)
    with pytest.raises(Tolakan, match="jam selesai belum diisi"):
        harian_status.ajukan(staf, [a, c])
    assert harian_status.ajukan(staf, [a, b]).value == 2
    with pytest.raises(Tolakan, match="tarik dahulu"):
        harian.tulis(staf, skp_id, SENIN, [U(a, "teks", "Lain")])
    for siapa in (staf, k.sebagai(k.staf[1])):
        with pytest.raises(Tolakan):
            harian_status.setujui(siapa, [a])
    assert [(m.nama, len(m.baris)) for m in harian_status.menunggu(kasi, 2026, 4)] == [("Staf A", 2)]
    assert harian_status.menunggu(staf, 2026, 4) == ()
    setuju = harian_status.setujui(kasi, [a, b])
    with pytest.raises(Tolakan, match="sudah disetujui"):
        harian.hapus(staf, skp_id, [a])
    with pytest.raises(Tolakan):
        riwayat.urungkan(staf, setuju.changes.commit)
    assert harian_status.kembalikan(kasi, [b], "bukti belum ada").value == 1
    status = {x.teks: x.status for x in _hari(k, skp_id, SENIN).baris}
    assert status == {"Apel": StatusHarian.DISETUJUI, "Loket": StatusHarian.DRAF}
    harian.tulis(staf, skp_id, SENIN, [U(b, "bukti", "https://x.contoh.id/1")])
    assert {x.teks: x.kembali for x in _hari(k, skp_id, SENIN).baris} == {
        "Apel": "",
        "Loket": "bukti belum ada",
    }, "the reason stays on the line until it is submitted again"
    # The operator types in the name of the assessor.
    harian_status.ajukan(staf, [b])
    assert not _hari(k, skp_id, SENIN).dikembalikan
    assert harian_status.setujui(k.sesi, [b]).value == 1


def test_bulan_yang_ditutup_menahan_catatannya(k: Kantor, skp_id: bytes) -> None:
    (a,) = _tulis(k, skp_id, date(2026, 3, 31), ("8-9", "Apel"))
    periode.tutup(k.sebagai(k.camat), k.periode["triwulan1"])
    for jalan in (
        lambda: harian.tulis(k.sesi, skp_id, date(2026, 3, 31), [U(a, "teks", "Lain")]),
        lambda: harian.hapus(k.sesi, skp_id, [a]),
        lambda: harian_status.ajukan(k.sesi, [a]),
    ):
        with pytest.raises(Tolakan, match="ditutup"):
            jalan()
    assert "ditutup" in harian.lembar(k.sesi, skp_id, 2026, 3).alasan_terkunci


def test_saran_dari_rencana_lalu_yang_sering(k: Kantor, skp_id: bytes) -> None:
    rhk = skp.muat(k.sesi, skp_id).baris[0].rhk_id
    baru = [AksiBaru(rhk, "Melayani pemohon", "berkas", (), "Register"), AksiBaru(rhk, "Menyusun laporan")]
    (aksi, _) = rencana_aksi.tambah(k.sesi, skp_id, baru).value
    _tulis(k, skp_id, KAMIS, ("8-9", "Apel"), ("9-10", "Loket"))
    _tulis(k, skp_id, SENIN, ("8-9", "Loket"))
    isi = harian.saran(k.sesi, skp_id, AKSI + aksi.hex())
    assert [(s.teks, s.kali, s.dari_rencana) for s in isi] == [
        ("Melayani pemohon", 0, True),
        ("Register", 0, True),
        ("Loket", 2, False),
        ("Apel", 1, False),
    ]
    assert "Menyusun laporan" in [s.teks for s in harian.saran(k.sesi, skp_id)]
