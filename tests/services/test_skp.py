"""SKP: one row per indicator, one act one undo, part of a year by placement, eyes and hands by relation."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import alur_skp, riwayat, skp
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil, skp_disetujui


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat)


def test_a_new_skp_covers_the_year_and_has_the_seven_values(k: Kantor) -> None:
    lembar = skp.muat(k.sesi, skp.buat(k.sesi, k.staf[0], 2026).value)
    assert (lembar.mulai, lembar.selesai) == (date(2026, 1, 1), date(2026, 12, 31))
    assert lembar.masa == "1 Januari s.d. 31 Desember 2026"
    assert [p.nomor for p in lembar.perilaku] == [1, 2, 3, 4, 5, 6, 7]
    assert lembar.bentuk == "administrasi"
    assert lembar.penilai_nama == "Yulia Paramita"
    assert lembar.atasan_penilai_nama == "Rahmad Santosa"
    assert lembar.dapat_diubah
    assert lembar.jumlah_invalid == 1
    assert lembar.kekurangan[0].kolom == "rhk"


def test_the_head_of_the_office_gets_form_a(k: Kantor) -> None:
    lembar = skp.muat(k.sesi, skp.buat(k.sesi, k.camat, 2026).value)
    assert lembar.bentuk == "pimpinan"
    assert [c.kunci for c in lembar.kolom] == ["no", "perspektif", "rhk", "indikator", "target", "satuan"]


def test_the_text_of_a_result_typed_on_any_of_its_rows_is_the_results(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    _, kedua = skp.muat(k.sesi, skp_id).baris
    hasil = skp.ubah_sel(k.sesi, skp_id, [UbahanSel(kedua.id, "rhk", "Teks\u202e baru")])
    assert hasil.value == 1
    assert [b.rhk for b in skp.muat(k.sesi, skp_id).baris] == ["Teks baru", "Teks baru"]
    assert [b.no for b in skp.muat(k.sesi, skp_id).baris] == ["1", ""]


def test_a_cell_typed_again_with_the_same_text_makes_no_commit(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    b = skp.muat(k.sesi, skp_id).baris[0]
    assert not skp.ubah_sel(k.sesi, skp_id, [UbahanSel(b.id, "target", b.target)]).changes


def test_rows_can_be_put_between_others_and_keep_their_order(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    a, c = skp.tambah_baris(k.sesi, skp_id, jumlah=2).value
    (b,) = skp.tambah_baris(k.sesi, skp_id, setelah=a).value
    (t,) = skp.tambah_baris(k.sesi, skp_id, jenis="tambahan").value
    assert [x.id for x in skp.muat(k.sesi, skp_id).baris] == [a, b, c, t]
    assert [x.no for x in skp.muat(k.sesi, skp_id).baris] == ["1", "2", "3", "1"]
    rhk_a = skp.muat(k.sesi, skp_id).baris[0].rhk_id
    (a2,) = skp.tambah_baris(k.sesi, skp_id, setelah=a, rhk_id=rhk_a).value
    (a1,) = skp.tambah_baris(k.sesi, skp_id, setelah=a, rhk_id=rhk_a).value
    assert [x.id for x in skp.muat(k.sesi, skp_id).baris] == [a, a1, a2, b, c, t]


def test_deleting_the_last_indicator_deletes_the_result_and_undo_brings_both_back(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id, 2)
    awal = skp.muat(k.sesi, skp_id).baris
    skp.hapus_baris(k.sesi, skp_id, [awal[0].id])
    assert [b.no for b in skp.muat(k.sesi, skp_id).baris] == ["1", "2", ""]
    hapus = skp.hapus_baris(k.sesi, skp_id, [awal[1].id])
    assert [b.rhk_id for b in skp.muat(k.sesi, skp_id).baris] == [awal[2].rhk_id, awal[2].rhk_id]
    riwayat.urungkan(k.sesi, hapus.changes.commit)
    assert [b.id for b in skp.muat(k.sesi, skp_id).baris] == [b.id for b in awal[1:]]


def test_gaps_carry_the_cell_that_mends_them(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    b = skp.muat(k.sesi, skp_id).baris[1]
    skp.ubah_sel(k.sesi, skp_id, [UbahanSel(b.id, "target", ""), UbahanSel(b.id, "intervensi", "")])
    kurang = {(c.baris_id, c.kolom) for c in skp.muat(k.sesi, skp_id).kekurangan if c.tingkat == "invalid"}
    assert kurang == {(b.id, "target"), (skp.muat(k.sesi, skp_id).baris[0].id, "intervensi")}


@pytest.mark.parametrize(
    ("kolom", "nilai", "kata"),
    [
        ("aspek", "Mutu", "Kuantitas, Kualitas"),
        ("predikat", "Baik", "tidak dapat diisi"),
        ("target", "x" * 301, "terlalu panjang"),
    ],
)
def test_wrong_cells_are_refused_in_words(k: Kantor, kolom: str, nilai: str, kata: str) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    (b,) = skp.tambah_baris(k.sesi, skp_id).value
    with pytest.raises(Tolakan, match=kata):
        skp.ubah_sel(k.sesi, skp_id, [UbahanSel(b, kolom, nilai)])


def test_choices_are_taken_whatever_the_case(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    (b,) = skp.tambah_baris(k.sesi, skp_id).value
    skp.ubah_sel(k.sesi, skp_id, [UbahanSel(b, "aspek", " kualitas ")])
    assert skp.muat(k.sesi, skp_id).baris[0].aspek == "Kualitas"


def test_a_row_of_another_skp_cannot_be_written(k: Kantor) -> None:
    satu, dua = (skp.buat(k.sesi, s, 2026).value for s in k.staf[:2])
    (b,) = skp.tambah_baris(k.sesi, dua).value
    with pytest.raises(Tolakan, match="bukan bagian SKP ini"):
        skp.ubah_sel(k.sesi, satu, [UbahanSel(b, "target", "1")])
    with pytest.raises(Tolakan, match="bukan bagian SKP ini"):
        skp.hapus_baris(k.sesi, satu, [b])


def test_people_see_and_type_only_what_is_theirs(k: Kantor) -> None:
    a, b = (skp.buat(k.sesi, s, 2026).value for s in k.staf[:2])
    saya = k.sebagai(k.staf[0])
    assert [r.skp_id for r in skp.daftar(saya, 2026)] == [a]
    with pytest.raises(Tolakan, match="hanya dapat melihat"):
        skp.muat(saya, b)
    with pytest.raises(Tolakan):
        skp.tambah_baris(saya, b)
    with pytest.raises(Tolakan, match="SKP sendiri"):
        skp.buat(saya, k.staf[2], 2026)
    skp.tambah_baris(saya, a)
    penilai = k.sebagai(k.kasi)
    assert {r.skp_id for r in skp.daftar(penilai, 2026)} == {a, b}
    assert not skp.muat(penilai, a).dapat_diubah
    with pytest.raises(Tolakan, match="berwenang"):
        skp.tambah_baris(penilai, a)


def test_the_assessor_writes_expectations_also_on_a_submitted_skp(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    alur_skp.ajukan(k.sesi, skp_id)
    perilaku = skp.muat(k.sesi, skp_id).perilaku[0]
    ubah = [UbahanSel(perilaku.id, "ekspektasi", "Ramah di loket")]
    skp.ubah_sel(k.sebagai(k.kasi), skp_id, ubah)
    assert skp.muat(k.sesi, skp_id).perilaku[0].ekspektasi == "Ramah di loket"
    with pytest.raises(Tolakan):
        skp.ubah_sel(k.sebagai(k.staf[0]), skp_id, ubah)


def test_an_approved_skp_says_why_it_is_locked_and_what_to_do(k: Kantor) -> None:
    skp_id = skp_disetujui(k, k.staf[0])
    lembar = skp.muat(k.sesi, skp_id)
    assert not lembar.dapat_diubah
    assert "buka kembali dahulu" in lembar.alasan_terkunci
    with pytest.raises(Tolakan, match="Disetujui tidak dapat diubah"):
        skp.ubah_sel(k.sesi, skp_id, [UbahanSel(lembar.baris[0].id, "target", "9")])


def test_a_move_in_mid_year_gives_two_skp_without_a_gap(k: Kantor) -> None:
    lama = skp_disetujui(k, k.staf[0])
    with k.sesi.baca() as conn:
        from kinerja_desktop.services.orang import BukuOrang

        tempat = BukuOrang.muat(conn).penempatan[k.staf[0]][0]
    with k.sesi.kerja("uji", "Pindah") as uow:
        uow.update("penempatan", tempat.id, {"sampai": "2026-06-30"})
    k.buat.penempatan(k.staf[0], k.buat.jabatan("Pengelola Keuangan", k.akar), k.akar, "2026-07-01")
    k.sesi.jam.atur(date(2026, 7, 2))
    baru = skp.muat(k.sesi, skp.buat(k.sesi, k.staf[0], 2026).value)
    assert baru.masa == "1 Juli s.d. 31 Desember 2026"
    assert baru.jabatan == "Pengelola Keuangan"
    ditutup = skp.muat(k.sesi, lama)
    assert ditutup.selesai == date(2026, 6, 30)
    assert ditutup.jabatan == "Pengadministrasi Perkantoran"
    assert [r.masa for r in skp.daftar(k.sesi, 2026)] == ["1 Januari s.d. 30 Juni 2026", baru.masa]


def test_a_second_skp_for_the_same_post_and_months_is_refused(k: Kantor) -> None:
    skp.buat(k.sesi, k.staf[0], 2026)
    with pytest.raises(Tolakan, match="sudah mempunyai SKP"):
        skp.buat(k.sesi, k.staf[0], 2026)
    with pytest.raises(Tolakan, match="pejabat dari luar"):
        skp.buat(k.sesi, k.sekda, 2026)
    with pytest.raises(Tolakan, match="di dalam tahun"):
        skp.buat(k.sesi, k.staf[1], 2026, date(2026, 5, 1), date(2027, 1, 1))


def test_a_closed_year_locks_every_skp(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    with k.sesi.kerja("uji", "Tutup") as uow:
        uow.update("periode", k.periode["tahunan0"], {"status": "ditutup"})
    with pytest.raises(Tolakan, match="sudah ditutup"):
        skp.tambah_baris(k.sesi, skp_id)


def test_the_journal_says_who_typed_and_for_whom(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    skp.tambah_baris(k.sesi, skp_id)
    catatan = riwayat.untuk(k.sesi, "skp", skp_id)
    assert (catatan[0].oleh, catatan[0].untuk, catatan[0].judul) == (
        "Operator",
        "Staf A",
        "Tambah baris SKP Staf A",
    )


def test_months_and_form_of_a_draft_can_be_changed(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    skp.ubah_kepala(k.sesi, skp_id, mulai=date(2026, 3, 1), bentuk="pimpinan", alasan_bentuk="Memimpin UPTD.")
    lembar = skp.muat(k.sesi, skp_id)
    assert (lembar.mulai, lembar.bentuk) == (date(2026, 3, 1), "pimpinan")
    with pytest.raises(Tolakan, match="di dalam tahun"):
        skp.ubah_kepala(k.sesi, skp_id, mulai=date(2025, 12, 31))
