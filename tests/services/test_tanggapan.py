"""Remarks on the rows of an SKP: who may say what, what holds an approval back, what both see."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import alur_skp, pengguna, riwayat, skp, tanggapan
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat, staf=2)


@pytest.fixture
def a(k: Kantor) -> bytes:
    """A complete draft of staff A."""
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id, 2)
    return skp_id


def _baris(k: Kantor, a: bytes, n: int = 0) -> tuple[str, bytes]:
    return "indikator", skp.muat(k.sesi, a).baris[n].id


def test_a_row_goes_from_proposed_to_returned_to_mended_to_accepted(k: Kantor, a: bytes) -> None:
    staf, kasi, b = k.sebagai(k.staf[0]), k.sebagai(k.kasi), _baris(k, a)

    def keadaan() -> str:
        return tanggapan.muat(k.sesi, a).baris[b].keadaan

    tanggapan.beri(staf, a, b, "usul")
    assert keadaan() == "usul"
    alur_skp.ajukan(staf, a)
    with pytest.raises(Tolakan, match="Tulis apa yang harus diperbaiki"):
        tanggapan.beri(kasi, a, b, "kembali", "  ")
    tanggapan.beri(kasi, a, b, "kembali", "Target 480 di bawah tahun lalu")
    assert keadaan() == "kembali"
    with pytest.raises(Tolakan, match=r"1 baris masih dikembalikan \(RHK utama 1, indikator 1\)"):
        alur_skp.setujui(kasi, a)
    alur_skp.kembalikan(kasi, a, "")
    assert skp.muat(k.sesi, a).alasan == "Baris yang dikembalikan: RHK utama 1, indikator 1."
    tanggapan.beri(staf, a, b, "jawab", "Siap, kami naikkan")
    skp.ubah_sel(staf, a, [UbahanSel(b[1], "target", "520")])
    assert keadaan() == "berubah"
    alur_skp.ajukan(staf, a)
    assert tanggapan.muat(kasi, a).terbuka == (b,)
    tanggapan.beri(kasi, a, b, "terima")
    assert keadaan() == "terima"
    alur_skp.setujui(kasi, a)
    utas = tanggapan.muat(k.sesi, a).utas[b]
    assert [(t.sikap, t.oleh, t.berlaku) for t in utas] == [
        ("usul", "Staf A", False), ("kembali", "Yulia Paramita", False), ("jawab", "Staf A", False),
        ("terima", "Yulia Paramita", True),
    ]  # fmt: skip


def test_a_text_put_back_is_returned_again(k: Kantor, a: bytes) -> None:
    kasi, b = k.sebagai(k.kasi), _baris(k, a)
    tanggapan.beri(kasi, a, b, "kembali", "Terlalu rendah")
    for target in ("500", "480"):
        skp.ubah_sel(k.sesi, a, [UbahanSel(b[1], "target", target)])
    assert tanggapan.muat(k.sesi, a).dikembalikan == (b,)


@pytest.mark.parametrize(("siapa", "sikap"), [("staf", "terima"), ("staf", "kembali"), ("kasi", "usul")])
def test_each_side_has_its_own_stances(k: Kantor, a: bytes, siapa: str, sikap: str) -> None:
    sesi = k.sebagai(k.staf[0] if siapa == "staf" else k.kasi)
    with pytest.raises(Tolakan, match="adalah hak"):
        tanggapan.beri(sesi, a, _baris(k, a), sikap, "teks")
    (saya,) = tanggapan.muat(sesi, a).pembicara
    assert sikap not in saya.sikap


def test_strangers_neither_read_nor_speak_and_nobody_answers_the_own_words(k: Kantor, a: bytes) -> None:
    lain, staf, b = k.sebagai(k.staf[1]), k.sebagai(k.staf[0]), _baris(k, a)
    with pytest.raises(Tolakan, match="hanya dapat melihat"):
        tanggapan.muat(lain, a)
    with pytest.raises(Tolakan, match="tidak berwenang"):
        tanggapan.beri(lain, a, b, "catatan", "Numpang lewat")
    tanggapan.beri(staf, a, b, "catatan", "Mohon arahan")
    with pytest.raises(Tolakan, match="Belum ada tanggapan untuk dijawab"):
        tanggapan.beri(staf, a, b, "jawab", "Jawab sendiri")
    with pytest.raises(Tolakan, match="tidak ada lagi"):
        tanggapan.beri(staf, a, ("rhk", b[1]), "usul")


def test_an_operator_types_for_both_and_the_log_names_them(k: Kantor, a: bytes) -> None:
    b = _baris(k, a)
    dua = tanggapan.muat(k.sesi, a).pembicara
    assert [(x.nama, x.peran, x.untuk) for x in dua] == [
        ("Staf A", "pegawai", None), ("Yulia Paramita", "penilai", k.kasi),
    ]  # fmt: skip
    tanggapan.beri(k.sesi, a, b, "usul")
    tanggapan.beri(k.sesi, a, b, "kembali", "Naikkan", untuk=k.kasi)
    assert [t.oleh for t in tanggapan.muat(k.sesi, a).utas[b]] == ["Staf A", "Yulia Paramita"]
    assert riwayat.untuk(k.sesi, "skp", a)[0].untuk == "Yulia Paramita"
    with pytest.raises(Tolakan, match="adalah hak"):
        tanggapan.beri(k.sesi, a, b, "terima", untuk=k.camat)


def test_an_operator_who_is_the_assessor_speaks_as_the_assessor(k: Kantor, a: bytes) -> None:
    from kinerja_desktop.domain.kepegawaian import Peran

    pengguna.tambah(k.sesi, "Yulia Paramita", [Peran.OPERATOR], k.kasi)
    kasi, b = k.sebagai(k.kasi), _baris(k, a)
    tanggapan.beri(kasi, a, b, "kembali", "Naikkan")
    assert [(x.peran, x.untuk) for x in tanggapan.muat(kasi, a).pembicara] == [
        ("penilai", None), ("pegawai", k.staf[0]),
    ]  # fmt: skip
    tanggapan.beri(kasi, a, b, "jawab", "Baik", untuk=k.staf[0])
    assert [t.oleh for t in tanggapan.muat(kasi, a).utas[b]] == ["Yulia Paramita", "Staf A"]


def test_an_operator_cannot_accept_the_own_row_in_the_assessors_name(k: Kantor, a: bytes) -> None:
    from kinerja_desktop.domain.kepegawaian import Peran

    pengguna.tambah(k.sesi, "Staf A", [Peran.OPERATOR], k.staf[0])
    with pytest.raises(Tolakan, match="milik sendiri"):
        tanggapan.beri(k.sebagai(k.staf[0]), a, _baris(k, a), "terima", untuk=k.kasi)


def test_a_remark_is_not_taken_back_by_undo(k: Kantor, a: bytes) -> None:
    hasil = tanggapan.beri(k.sebagai(k.kasi), a, _baris(k, a), "kembali", "Naikkan")
    with pytest.raises(Tolakan, match="tulis tanggapan yang baru"):
        riwayat.urungkan(k.sebagai(k.staf[0]), hasil.changes.commit)


def test_rows_changed_since_the_assessor_looked_are_marked(k: Kantor, a: bytes) -> None:
    kasi = k.sebagai(k.kasi)
    alur_skp.ajukan(k.sesi, a)
    alur_skp.kembalikan(kasi, a, "Tambah satu hasil kerja")
    b = skp.muat(k.sesi, a).baris
    skp.ubah_sel(k.sesi, a, [UbahanSel(b[2].id, "target", "77")])
    (baru,) = skp.tambah_baris(k.sesi, a).value
    skp.hapus_baris(k.sesi, a, [b[0].id])
    ubah = {a: x.perubahan for a, x in tanggapan.muat(kasi, a).baris.items() if x.perubahan}
    rhk = next(x.rhk_id for x in skp.muat(k.sesi, a).baris if x.id == baru)
    assert ubah == {
        ("indikator", b[2].id): "Berubah sejak 5 Januari 2026",
        ("indikator", baru): "Baru sejak 5 Januari 2026",
        ("rhk", rhk): "Baru sejak 5 Januari 2026",
    }


def test_an_approved_skp_is_not_talked_about_and_its_rows_are_accepted(k: Kantor, a: bytes) -> None:
    staf, kasi, b = k.sebagai(k.staf[0]), k.sebagai(k.kasi), _baris(k, a)
    tanggapan.beri(staf, a, b, "usul")
    alur_skp.ajukan(staf, a)
    alur_skp.setujui(kasi, a)
    lembar = tanggapan.muat(kasi, a)
    assert (lembar.baris[b].keadaan, lembar.pembicara, lembar.terbuka) == ("terima", (), ())
    with pytest.raises(Tolakan, match="memerlukan Revisi"):
        tanggapan.beri(kasi, a, b, "catatan", "Terlambat")
