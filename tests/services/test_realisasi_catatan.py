"""Several entries of a month: added, corrected with a reason, taken back; old values stay visible."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import alur_skp, cetak, lampiran, realisasi, riwayat, skp
from kinerja_desktop.services.realisasi import IsiCatatan, UbahanRealisasi
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat, staf=2)
    sesi.jam.atur(date(2026, 3, 20))
    return hasil


def _indikator(k: Kantor) -> tuple[bytes, bytes]:
    skp_id = skp_disetujui(k, k.staf[0])
    return skp_id, skp.muat(k.sesi, skp_id).baris[0].id  # 480 surat


def test_entries_add_up_in_the_grid_in_the_panel_and_on_paper(k: Kantor) -> None:
    skp_id, i = _indikator(k)
    realisasi.tambah(k.sesi, i, 3, IsiCatatan("5", "surat", "loket", "reg-1.pdf", date(2026, 3, 4)))
    realisasi.tambah(k.sesi, i, 3, IsiCatatan("7,5", "", "keliling", tanggal=date(2026, 3, 2)))
    realisasi.tambah(k.sesi, i, 2, IsiCatatan("1.200"))
    sel = realisasi.lembar(k.sesi, skp_id).nilai[i, 3]
    assert (sel.tampil, sel.banyak, sel.bukti, sel.koreksi) == ("12,5", 2, "reg-1.pdf", False)
    b = realisasi.catatan_bulan(k.sesi, i, 3)
    assert b.kalimat == "Jumlah 2 catatan: 12,5 surat"
    assert [(c.angka, c.satuan, c.teks, c.butir) for c in b.catatan] == [
        ("7,5", "", "keliling", 1),
        ("5", "surat", "loket", 0),
    ]
    assert "tidak dihitung nol" in realisasi.catatan_bulan(k.sesi, i, 1).kalimat
    kertas = cetak.bahan_evaluasi(k.sesi, skp_id, k.periode["triwulan1"])
    assert kertas.utama[0].indikator[0].realisasi == "1212,5 surat\nloket; keliling"
    with pytest.raises(Tolakan, match="Maret berisi 2 catatan"):
        realisasi.catat_banyak(k.sesi, skp_id, [UbahanRealisasi(i, 3, "9")])


def test_a_late_correction_asks_why_and_leaves_its_trace(k: Kantor) -> None:
    _, i = _indikator(k)
    pertama = realisasi.tambah(k.sesi, i, 3, IsiCatatan("40")).value
    assert realisasi.koreksi(k.sesi, pertama, IsiCatatan("41")).value  # the same day: a slip of the key
    k.sesi.jam.atur(date(2026, 3, 25))
    (c,) = realisasi.catatan_bulan(k.sesi, i, 3).catatan
    assert c.perlu_alasan
    with pytest.raises(Tolakan, match="tulis alasan koreksinya"):
        realisasi.koreksi(k.sesi, c.id, IsiCatatan("42"))
    baru = realisasi.koreksi(
        k.sebagai(k.staf[0]), c.id, IsiCatatan("42", "berkas"), "salah salin register"
    ).value
    (c,) = realisasi.catatan_bulan(k.sesi, i, 3).catatan
    assert (c.id, c.angka, c.alasan, c.tanpa_alasan) == (baru, "42", "salah salin register", False)
    assert "“berkas” berbeda" in c.peringatan
    assert [(x.isi, x.tanggal, x.alasan) for x in c.lama] == [
        ("41", date(2026, 3, 20), "salah salin register"),
        ("40", date(2026, 3, 20), ""),
    ]
    assert all(x.oleh for x in c.lama)
    with pytest.raises(Tolakan, match="sudah dikoreksi atau ditarik"):
        realisasi.koreksi(k.sesi, pertama, IsiCatatan("1"), "lagi")


def test_an_entry_of_the_wrong_month_goes_to_the_right_one_with_files_and_trace(
    k: Kantor, tmp_path: Path
) -> None:
    _, i = _indikator(k)
    realisasi.tambah(k.sesi, i, 2, IsiCatatan("7"))
    salah = realisasi.tambah(k.sesi, i, 3, IsiCatatan("40", "surat", "loket")).value
    (tmp_path / "register.pdf").write_bytes(b"%PDF-1.4\n%%EOF\n")
    lampiran.tambah_bukti(k.sesi, i, 3, tmp_path / "register.pdf", salah)
    k.sesi.jam.atur(date(2026, 3, 25))
    pindah = IsiCatatan("41", "surat", "loket")
    with pytest.raises(Tolakan, match="tulis alasan koreksinya"):
        realisasi.pindah(k.sesi, salah, 2, pindah)
    hasil = realisasi.pindah(k.sesi, salah, 2, pindah, "salah kolom")
    maret, feb = (realisasi.catatan_bulan(k.sesi, i, n) for n in (3, 2))
    assert maret.catatan == ()
    assert [(x.isi, x.alasan) for x in maret.ditarik] == [
        ("40 surat · loket", "dipindahkan ke Februari: salah kolom")
    ]
    assert [(c.angka, c.alasan) for c in feb.catatan] == [
        ("7", ""),
        ("41", "dipindahkan dari Maret: salah kolom"),
    ]
    assert not lampiran.daftar_bulan(k.sesi, i, 3)
    assert [x.nama for x in lampiran.daftar_bulan(k.sesi, i, 2)] == ["register.pdf"]
    riwayat.urungkan(k.sesi, hasil.changes.commit)
    assert [c.angka for c in realisasi.catatan_bulan(k.sesi, i, 3).catatan] == ["40"]
    assert [c.angka for c in realisasi.catatan_bulan(k.sesi, i, 2).catatan] == ["7"]
    lagi = realisasi.pindah(k.sesi, salah, 2, pindah, "salah kolom")
    assert lagi.value == hasil.value, "two PCs that move it make one row of it, not two that both count"
    assert [c.angka for c in realisasi.catatan_bulan(k.sesi, i, 2).catatan] == ["7", "41"]


def test_what_the_grid_corrects_without_a_word_can_be_given_its_reason(k: Kantor) -> None:
    skp_id, i = _indikator(k)
    realisasi.catat_banyak(k.sesi, skp_id, [UbahanRealisasi(i, 3, "12", satuan="surat")])
    k.sesi.jam.atur(date(2026, 4, 2))
    realisasi.catat(k.sesi, i, 3, "15")
    (c,) = realisasi.catatan_bulan(k.sesi, i, 3).catatan
    assert (c.angka, c.satuan, c.tanpa_alasan, c.perlu_alasan) == ("15", "surat", True, True)
    realisasi.beri_alasan(k.sesi, c.id, "tiga surat terlewat")
    (c,) = realisasi.catatan_bulan(k.sesi, i, 3).catatan
    assert (c.tanpa_alasan, c.lama[0].isi, c.lama[0].alasan) == (False, "12 surat", "tiga surat terlewat")


def test_an_entry_taken_back_counts_no_more_and_undo_brings_it_back(k: Kantor) -> None:
    skp_id, i = _indikator(k)
    a = realisasi.tambah(k.sesi, i, 3, IsiCatatan("5")).value
    realisasi.tambah(k.sesi, i, 3, IsiCatatan("7"))
    hasil = realisasi.tarik(k.sesi, a)
    b = realisasi.catatan_bulan(k.sesi, i, 3)
    assert (b.kalimat, [x.isi for x in b.ditarik]) == ("1 catatan: 7 surat", ["5"])
    realisasi.catat(k.sesi, i, 3, "8")  # the only entry that is left is meant, though it is not the main one
    assert realisasi.lembar(k.sesi, skp_id).nilai[i, 3].tampil == "8"
    riwayat.urungkan(k.sesi, hasil.changes.commit)
    assert realisasi.catatan_bulan(k.sesi, i, 3).kalimat == "Jumlah 2 catatan: 13 surat"


def test_a_day_to_come_nothing_at_all_and_another_person_are_refused(k: Kantor) -> None:
    _, i = _indikator(k)
    for isi, kata in (
        (IsiCatatan("1", tanggal=date(2026, 3, 21)), "belum tiba"),
        (IsiCatatan(satuan="surat"), "Isi angka, keterangan"),
        (IsiCatatan("banyak"), "tidak terbaca"),
    ):
        with pytest.raises(Tolakan, match=kata):
            realisasi.tambah(k.sesi, i, 3, isi)
    with pytest.raises(Tolakan):
        realisasi.tambah(k.sebagai(k.staf[1]), i, 3, IsiCatatan("1"))


def test_while_a_revision_is_written_the_months_in_force_count(k: Kantor) -> None:
    skp_id, i = _indikator(k)
    alur_skp.buka_kembali(k.sebagai(k.kasi), skp_id, "masa berubah")
    with k.sesi.kerja("uji", "persingkat") as uow:
        uow.update("skp", skp_id, {"selesai": "2026-02-28"})
    realisasi.catat(k.sesi, i, 3, "4")
    assert realisasi.lembar(k.sesi, skp_id).bulan == tuple(range(1, 13))
    assert realisasi.lembar(k.sesi, skp_id).nilai[i, 3].tampil == "4"
