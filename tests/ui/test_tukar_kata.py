"""The sentences of Tukar data: alone, with another PC, with a centre, with both, before the first data."""

from __future__ import annotations

from kinerja_desktop.flows.papan_komputer import KomputerLain, PapanKomputer
from kinerja_desktop.flows.papan_tukar import KeadaanTukar
from kinerja_desktop.services.komputer_kantor import AsalData
from kinerja_desktop.ui.halaman import tukar_kata as kata

PUSAT = "BKPSDM (Pemerintah Kabupaten Contoh)"


def keadaan(pusat=False, belum=(0, 0), lain=(), asal=None, pertama=True, meminta=()):
    """An exchange of one office: (unconfirmed, in no file) of the centre and of every other PC."""
    pc = PapanKomputer(
        "PC-1" if pertama else "PC-2",
        pertama,
        tuple(KomputerLain(nama.encode(), nama, *n) for nama, *n in lain),
        meminta,
        asal,
    )
    nama = PUSAT if pusat else ""
    return KeadaanTukar(pusat, pusat, nama, belum[0], (), (), 0, 0, 5, 0, 0, 0, belum[1], pc)


def test_alone_nobody_can_be_written_to(qapp):
    k = keadaan()
    assert not kata.dapat_kirim(k)
    assert kata.kata_kirim(k) == ("Setelah bergabung dengan BKPSDM.", False)
    assert kata.kata_kepala(k) == "Belum bergabung dengan pusat"
    assert kata.kata_konfirmasi(k) == ("", "sukses")
    assert "Undang yang kedua di Pengaturan" in kata.kata_kosong(k)[1]


def test_two_computers_without_a_centre(qapp):
    k = keadaan(lain=[("PC-2", 3, 1)])
    assert kata.dapat_kirim(k)
    assert kata.kata_kirim(k) == ("1 perubahan belum dikirim ke PC-2.", True)
    assert kata.kata_kepala(k) == "PC-1, bertukar dengan PC-2; belum bergabung dengan pusat"
    assert kata.kata_konfirmasi(k) == (
        "• 3 perubahan belum ada di PC-2, 2 di antaranya sudah ditulis dalam berkas.",
        "",
    )
    assert "Kirim ADK untuk PC-2" in kata.kata_kosong(k)[1]
    assert kata.kata_kirim(keadaan(lain=[("PC-2", 3, 0)]))[0] == "Semua sudah ditulis; menunggu konfirmasi."
    beres = keadaan(lain=[("PC-1", 0, 0)], pertama=False)
    assert kata.kata_kirim(beres) == ("PC-1 sudah mempunyai semuanya.", False)
    assert kata.kata_konfirmasi(beres) == ("✓ PC-1 sudah mempunyai semua perubahan.", "sukses")
    assert kata.kata_gabung(beres) == "Biasanya di PC-1; di sini bila PC-1 hilang."


def test_three_computers_and_a_centre_are_named_each(qapp):
    k = keadaan(True, (4, 4), [("PC-2", 2, 2), ("PC-3", 0, 0)])
    assert kata.kata_kirim(k) == ("4 perubahan belum dikirim ke BKPSDM dan PC-2.", True)
    assert kata.kata_kepala(k) == f"Bergabung dengan {PUSAT}; PC-1, bersama PC-2 dan PC-3"
    teks, nada = kata.kata_konfirmasi(k)
    assert teks.startswith(f"• 4 perubahan belum dikonfirmasi {PUSAT}.   • 2 perubahan belum ada di PC-2.")
    assert teks.endswith("✓ PC-3 sudah mempunyai semua perubahan.")
    assert nada == ""
    assert kata.kata_kirim(keadaan(True))[0] == "Semua sudah dikonfirmasi BKPSDM."


def test_before_the_first_data_the_way_is_told(qapp):
    asal = AsalData("Kecamatan Sukamaju", "PC-2", "PC-1", False, False)
    k = keadaan(lain=[("PC-1", 0, 0)], asal=asal, pertama=False)
    assert kata.kata_kirim(k) == ("Tulis permintaan untuk PC-1.", True)
    assert kata.kata_kepala(k) == "Komputer ini PC-2 dari Kecamatan Sukamaju; datanya belum ada"
    assert kata.kata_konfirmasi(k)[0] == ""
    assert kata.kata_menunggu(k) == []
    judul, langkah = kata.kata_kosong(k)
    assert judul == "Data Kecamatan Sukamaju belum ada di komputer ini."
    assert len(langkah.splitlines()) == 3
    diminta = AsalData("Kecamatan Sukamaju", "PC-2", "PC-1", True, False)
    k = keadaan(lain=[("PC-1", 0, 0)], asal=diminta, pertama=False)
    assert kata.kata_kirim(k) == ("Permintaan sudah ditulis untuk PC-1.", False)
    assert kata.kata_menunggu(k) == ["Menunggu data kantor dari PC-1."]
    lagi = AsalData("Kecamatan Sukamaju", "", "BKPSDM", False, False)
    assert "antar berkasnya ke BKPSDM" in kata.kata_kosong(keadaan(True, asal=lagi))[1]


def test_who_asks_is_named(qapp):
    k = keadaan(meminta=("PC-2", "PC-3"))
    assert k.komputer is not None
    assert kata.kata_meminta(k.komputer) == "● PC-2 dan PC-3 meminta bergabung."
