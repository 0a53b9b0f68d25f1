"""Every form of SKP: approach, flag of the post, cells of target and path, wider pastes."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import riwayat, skp, skp_tempel, susunan
from kinerja_desktop.services.lembar_skp import UKURAN, UbahanSel
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil, tempel_baru


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat)


@pytest.fixture
def staf(k: Kantor) -> bytes:
    """A filled SKP of a staff member."""
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    return skp_id


def test_cells_of_target_are_typed_and_undone_like_any_other(k: Kantor, staf: bytes) -> None:
    b = skp.muat(k.sesi, staf).baris[0]
    isi = [
        ("arah", "Lebih rendah lebih baik"),
        ("metode", "POSISI"),
        ("jalur", " 3;3 ;; 6"),
        ("lingkup", "organisasi"),
    ]
    hasil = skp.ubah_sel(k.sesi, staf, [UbahanSel(b.id, c, n) for c, n in isi])
    kini = skp.muat(k.sesi, staf).baris[0]
    assert (kini.arah, kini.metode, kini.jalur, kini.lingkup) == (
        "turun",
        "posisi",
        "3; 3; ; 6",
        "organisasi",
    )
    assert skp.muat(k.sesi, staf).baris[1].lingkup == "organisasi"  # the result's, on every row of it
    kosong = skp.ubah_sel(k.sesi, staf, [UbahanSel(b.id, "jalur", ";;;"), UbahanSel(b.id, "arah", "")])
    assert (skp.muat(k.sesi, staf).baris[0].jalur, skp.muat(k.sesi, staf).baris[0].arah) == ("", "")
    riwayat.urungkan(k.sesi, kosong.changes.commit)
    riwayat.urungkan(k.sesi, hasil.changes.commit)
    assert skp.muat(k.sesi, staf).baris[0].metode == ""


@pytest.mark.parametrize(
    ("kolom", "nilai", "kata"),
    [
        ("arah", "naik turun", "Lebih tinggi lebih baik, Lebih rendah"),
        ("metode", "dihitung", "Hitungan, Posisi, Rilis"),
        ("jalur", "1; 2; 3", "berisi 3 langkah"),
        ("jalur", f"1; 2; 3; {'9' * 61}", "terlalu panjang"),
        ("lingkup", "tim", "Organisasi, Individu"),
        ("indikator_atasan", "abc", "tidak dikenal"),
    ],
)
def test_wrong_target_cells_are_refused_in_words(
    k: Kantor, staf: bytes, kolom: str, nilai: str, kata: str
) -> None:
    b = skp.muat(k.sesi, staf).baris[0]
    with pytest.raises(Tolakan, match=kata):
        skp.ubah_sel(k.sesi, staf, [UbahanSel(b.id, kolom, nilai)])


def test_the_superiors_indicator_goes_with_the_link(k: Kantor, staf: bytes) -> None:
    b = skp.muat(k.sesi, staf).baris[0]
    skp.ubah_sel(k.sesi, staf, [UbahanSel(b.id, "indikator_atasan", "ab" * 16)])
    assert skp.muat(k.sesi, staf).baris[0].indikator_atasan == "ab" * 16
    skp.ubah_sel(k.sesi, staf, [UbahanSel(b.id, "intervensi", "")])
    assert skp.muat(k.sesi, staf).baris[0].indikator_atasan == ""


def test_kualitatif_hides_columns_and_loses_nothing(k: Kantor, staf: bytes) -> None:
    sebelum = skp.muat(k.sesi, staf)
    skp.ubah_kepala(k.sesi, staf, pendekatan="kualitatif")
    lembar = skp.muat(k.sesi, staf)
    assert [(c.kunci, c.judul) for c in lembar.kolom][-2:] == [
        ("rhk", "Rencana hasil kerja"),
        ("indikator", UKURAN),
    ]
    assert lembar.baris == sebelum.baris
    skp.ubah_sel(k.sesi, staf, [UbahanSel(lembar.baris[0].id, "target", "")])
    assert not [c for c in skp.muat(k.sesi, staf).kekurangan if c.kolom in ("target", "aspek")]
    skp.ubah_kepala(k.sesi, staf, pendekatan="kuantitatif")
    kembali = skp.muat(k.sesi, staf)
    assert kembali.baris[1] == sebelum.baris[1]
    assert [c.kolom for c in kembali.kekurangan if c.tingkat == "invalid"] == ["target"]


def test_a_kualitatif_table_is_pasted_by_its_own_columns(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    skp.ubah_kepala(k.sesi, skp_id, pendekatan="kualitatif")
    tabel = [
        ["1", "RHK kasi", "Tertibnya arsip", "Arsip tertata 12 bulan"],
        ["", "", "", "Daftar arsip mutakhir"],
    ]
    tempel_baru(k.sesi, skp_id, tabel)
    assert [(b.no, b.rhk, b.indikator) for b in skp.muat(k.sesi, skp_id).baris] == [
        ("1", "Tertibnya arsip", "Arsip tertata 12 bulan"),
        ("", "Tertibnya arsip", "Daftar arsip mutakhir"),
    ]
    camat = skp.buat(k.sesi, k.camat, 2026).value
    skp.ubah_kepala(k.sesi, camat, pendekatan="kualitatif")
    assert [c.kunci for c in skp.muat(k.sesi, camat).kolom] == ["no", "rhk", "indikator"]


def test_a_wider_paste_brings_direction_measuring_and_path(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    dasar = ["1", "RHK kasi", "Tertibnya arsip", "Kuantitas", "Jumlah berkas", "12", "berkas"]
    tabel = [[*dasar, "naik", "Hitungan", "3", "3", "", "6"]]
    baru = tempel_baru(k.sesi, skp_id, tabel).value.baris_baru
    b = skp.muat(k.sesi, skp_id).baris[0]
    assert (b.arah, b.metode, b.jalur) == ("naik", "hitungan", "3; 3; ; 6")
    assert skp_tempel.periksa(k.sesi, skp_id, baru[0], "no", [dasar]).sel == 6  # the narrow one as ever
    rencana = skp_tempel.periksa(k.sesi, skp_id, None, "no", [[*dasar, "naik", "Hitungan", "3", "3"]])
    assert [m.kalimat for m in rencana.masalah] == ["Kolom ini di luar lembar SKP."] * 2
    rencana = skp_tempel.periksa(k.sesi, skp_id, None, "no", [[*dasar, "Keterangan", ""]])
    assert rencana.masalah[0].kalimat == "Kolom ini di luar lembar SKP."
    rencana = skp_tempel.periksa(k.sesi, skp_id, None, "no", [[*dasar, "Keterangan", "Posisi"]])
    assert "pilih Lebih tinggi lebih baik" in rencana.masalah[0].kalimat


def test_the_flag_of_the_post_decides_and_says_why(k: Kantor) -> None:
    camat = skp.buat(k.sesi, k.camat, 2026).value
    lembar = skp.muat(k.sesi, camat)
    assert (lembar.bentuk, lembar.bentuk_bawaan) == ("pimpinan", "pimpinan")
    assert lembar.alasan_bentuk.endswith("ditandai pimpinan unit kerja mandiri.")
    assert lembar.jabatan_id is not None
    susunan.ubah_jabatan(k.sesi, lembar.jabatan_id, pimpinan_mandiri=False)
    lembar = skp.muat(k.sesi, camat)
    assert (lembar.bentuk, lembar.bentuk_bawaan) == ("pimpinan", "administrasi")
    assert "kini tidak ditandai" in lembar.alasan_bentuk


def test_another_form_by_hand_asks_its_reason_and_keeps_it(k: Kantor, staf: bytes) -> None:
    with pytest.raises(Tolakan, match="tulis alasannya"):
        skp.ubah_kepala(k.sesi, staf, bentuk="pimpinan")
    skp.ubah_kepala(k.sesi, staf, bentuk="pimpinan", alasan_bentuk="Memimpin UPTD mandiri.")
    lembar = skp.muat(k.sesi, staf)
    assert (lembar.bentuk, lembar.alasan_bentuk) == (
        "pimpinan",
        "Bentuk dipilih sendiri: Memimpin UPTD mandiri.",
    )
    skp.ubah_kepala(k.sesi, staf, pendekatan="kualitatif")
    assert skp.muat(k.sesi, staf).alasan_bentuk_sendiri == "Memimpin UPTD mandiri."
    skp.ubah_kepala(k.sesi, staf, bentuk="administrasi")
    assert skp.muat(k.sesi, staf).alasan_bentuk_sendiri == ""
