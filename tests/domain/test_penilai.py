"""Who assesses whom in an invented kecamatan: by post, by column, on a date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.kepegawaian import RelasiPenilai, StatusRelasi
from kinerja_desktop.domain.penilai import (
    OrangBerjabatan,
    UsulanPenilai,
    kunci_nama,
    penilai_pada,
    usulkan_penilai,
)


def orang(nama: str, jabatan: str, unit: str, atasan: str = "", **lain: str) -> OrangBerjabatan:
    return OrangBerjabatan(
        nama.split()[0].lower().encode(), "", nama, jabatan, unit, atasan_langsung=atasan, **lain
    )  # type: ignore[arg-type]


KANTOR = (
    orang("Budi Contoh, S.IP.", "Camat", "Kecamatan Mekar"),
    orang("Citra Contoh, S.E.", "Sekretaris Kecamatan", "Sekretariat Kecamatan Mekar"),
    orang("Dewi Contoh", "Kepala Subbagian Umum dan Kepegawaian", "Subbagian Umum dan Kepegawaian"),
    orang("Eko Contoh", "Kepala Seksi Pemerintahan", "Seksi Pemerintahan"),
    orang("Fitri Contoh", "Lurah", "Kelurahan Anggrek"),
    orang("Gilang Contoh", "Sekretaris Kelurahan", "Kelurahan Anggrek"),
    orang("Hana Contoh", "Kepala Seksi Ekonomi", "Kelurahan Anggrek"),
    orang("Indra Contoh", "Lurah", "Kelurahan Bakung"),
    orang("Joni Contoh", "Pengadministrasi Umum", "Seksi Pemerintahan"),
    orang("Kiki Contoh", "Arsiparis Ahli Pertama", "Subbagian Umum dan Kepegawaian"),
    orang("Lina Contoh", "Arsiparis Mahir", "Sekretariat Kecamatan Mekar"),
    orang("Miko Contoh", "Operator Layanan", "Kelurahan Anggrek"),
    orang("Nina Contoh", "Pengelola Data", "Seksi Ekonomi Kelurahan Anggrek"),
    orang("Opan Contoh", "Pengelola Data", "Kelurahan Bakung"),
    orang("Puput Contoh", "Pengelola Pembinaan Kelurahan dan Desa", "Seksi Pemerintahan"),
)


def usulan(kantor: tuple[OrangBerjabatan, ...], nama: str) -> list[UsulanPenilai]:
    return [u for u in usulkan_penilai(kantor) if u.pegawai_id == nama.encode()]


@pytest.mark.parametrize(
    ("nama", "penilai", "atasan"),
    [
        ("budi", "Sekretaris Daerah", "Bupati/Wali Kota"),
        ("citra", "Budi Contoh, S.IP.", "Sekretaris Daerah"),
        ("eko", "Budi Contoh, S.IP.", "Sekretaris Daerah"),
        ("fitri", "Budi Contoh, S.IP.", "Sekretaris Daerah"),
        ("dewi", "Citra Contoh, S.E.", "Budi Contoh, S.IP."),
        ("gilang", "Fitri Contoh", "Budi Contoh, S.IP."),
        ("hana", "Fitri Contoh", "Budi Contoh, S.IP."),
        ("joni", "Eko Contoh", "Budi Contoh, S.IP."),
        ("kiki", "Dewi Contoh", "Citra Contoh, S.E."),
        ("lina", "Citra Contoh, S.E.", "Budi Contoh, S.IP."),
        ("miko", "Fitri Contoh", "Budi Contoh, S.IP."),
        ("nina", "Hana Contoh", "Fitri Contoh"),
        ("opan", "Indra Contoh", "Budi Contoh, S.IP."),
        ("puput", "Eko Contoh", "Budi Contoh, S.IP."),
    ],
)
def test_by_post(nama: str, penilai: str, atasan: str) -> None:
    (u,) = usulan(KANTOR, nama)
    assert (u.nama_penilai, u.nama_atasan, u.sumber) == (penilai, atasan, "jabatan")
    assert u.keyakinan == ("sedang" if nama == "budi" else "tinggi")
    assert u.luar == (nama == "budi")
    assert (u.penilai_id is None) == u.luar


def test_reason_names_both_posts() -> None:
    assert usulan(KANTOR, "fitri")[0].alasan == "Lurah Anggrek dinilai Camat (Budi Contoh, S.IP.)."
    assert usulan(KANTOR, "budi")[0].alasan == "Camat dinilai Sekretaris Daerah, pejabat di luar kantor ini."


def dengan_kolom(nama: str, atasan: str) -> list[UsulanPenilai]:
    kantor = tuple(
        OrangBerjabatan(o.pegawai_id, o.nip, o.nama, o.jabatan, o.unit, atasan_langsung=atasan)
        if o.pegawai_id == nama.encode()
        else o
        for o in KANTOR
    )
    return usulan(kantor, nama)


@pytest.mark.parametrize(
    "teks", ["Eko Contoh", "EKO CONTOH, S.Sos.", "Drs. Eko Contoh", "Kepala Seksi Pemerintahan"]
)
def test_column_that_agrees_strengthens(teks: str) -> None:
    (u,) = dengan_kolom("joni", teks)
    assert u.keyakinan == "tinggi"
    assert u.alasan.endswith("Kolom atasan langsung menyebut sama.")


@pytest.mark.parametrize(
    ("nama", "teks", "kata"),
    [
        ("joni", "Budi Contoh", "melompati Kepala Seksi Pemerintahan"),
        ("dewi", "Camat", "melompati Sekretaris Kecamatan"),
        ("joni", "Kiki Contoh", "bukan pejabat pengawas"),
        ("joni", "Joni Contoh", "pegawai itu sendiri"),
        ("citra", "Dewi Contoh", "justru dinilai"),
        ("joni", "Lurah Bakung", "di luar garis"),
        ("joni", "Tak Dikenal", "tidak ada dalam daftar"),
        ("joni", "Lurah", "Lebih dari satu"),
    ],
)
def test_column_that_differs_is_a_second_flagged_proposal(nama: str, teks: str, kata: str) -> None:
    pertama, kedua = dengan_kolom(nama, teks)
    assert (pertama.sumber, kedua.sumber) == ("jabatan", "kolom")
    assert pertama.peringatan == ""
    assert kata in kedua.peringatan
    assert kedua.keyakinan == "rendah"
    assert not kedua.luar


def test_outside_official_in_the_column() -> None:
    (u,) = dengan_kolom("budi", "Sekretaris Daerah")
    assert u.luar
    assert u.keyakinan == "tinggi"
    dua = dengan_kolom("budi", "Bupati Contoh")
    assert [x.nama_penilai for x in dua] == ["Sekretaris Daerah", "Bupati Contoh"]


def test_outside_officials_on_the_list_are_used_and_not_assessed() -> None:
    sekda = orang("Rudi Contoh", "Sekretaris Daerah", "Sekretariat Daerah", status="LUAR")
    hasil = {u.pegawai_id: u for u in usulkan_penilai((*KANTOR, sekda))}
    assert hasil[b"budi"].penilai_id == b"rudi"
    assert hasil[b"citra"].atasan_penilai_id == b"rudi"
    assert b"rudi" not in hasil


def test_empty_seats_fall_back_upwards_with_low_confidence() -> None:
    tanpa = tuple(o for o in KANTOR if o.pegawai_id not in (b"eko", b"citra"))
    (joni,) = usulan(tanpa, "joni")
    assert (joni.penilai_id, joni.keyakinan) == (b"budi", "rendah")
    assert "kosong" in joni.alasan
    (dewi,) = usulan(tanpa, "dewi")
    assert dewi.penilai_id == b"budi"


def test_acting_head_assesses_and_not_himself() -> None:
    tanpa = tuple(o for o in KANTOR if o.pegawai_id != b"eko")
    plt = orang("Joni Contoh", "Plt. Kepala Seksi Pemerintahan", "Seksi Pemerintahan")
    (puput,) = usulan((*tanpa, plt), "puput")
    assert (puput.penilai_id, puput.sebagai) == (b"joni", "plt")
    (joni,) = usulan((*tanpa, plt), "joni")
    assert joni.penilai_id == b"budi"


def test_empty_list_and_odd_texts() -> None:
    assert usulkan_penilai([]) == []
    jabatan, kolom = usulkan_penilai([orang("A", "", "", "😀 {x} \u202e")])
    assert jabatan.luar
    assert "tidak ada dalam daftar" in kolom.peringatan


@given(st.lists(st.sampled_from(KANTOR), unique=True), st.text(max_size=20))
def test_nobody_assesses_himself_and_everybody_has_a_proposal(isi: list[OrangBerjabatan], teks: str) -> None:
    hasil = usulkan_penilai(isi)
    assert {u.pegawai_id for u in hasil} == {o.pegawai_id for o in isi}
    for u in hasil:
        assert u.penilai_id != u.pegawai_id
        assert u.penilai_id is None or u.penilai_id != u.atasan_penilai_id
        assert u.alasan.endswith(".")


def test_names_without_titles() -> None:
    assert kunci_nama("Dr. H. Budi  CONTOH, S.IP., M.Si.") == "budi contoh"
    assert kunci_nama("H") == "h"
    assert kunci_nama("") == ""


def test_assessor_on_a_date() -> None:
    def relasi(n: int, mulai: date, sampai: date | None = None, **lain: str) -> RelasiPenilai:
        status = StatusRelasi(lain.pop("status", "dikonfirmasi"))
        return RelasiPenilai(bytes([n]), b"p", b"k", None, mulai, sampai, status=status, **lain)

    lama = relasi(1, date(2026, 1, 1), date(2026, 6, 30), alasan="Kasi menilai staf.")
    baru = relasi(2, date(2026, 7, 1))
    usul = relasi(3, date(2026, 8, 1), status="usulan")
    plt = relasi(4, date(2026, 3, 1), date(2026, 3, 31), sebagai="plt")
    daftar = [usul, baru, plt, lama]
    assert penilai_pada(daftar, b"p", date(2026, 6, 30)) == (
        lama,
        "Relasi dikonfirmasi, berlaku sejak 1 Januari 2026 sampai 30 Juni 2026. Kasi menilai staf.",
    )
    assert penilai_pada(daftar, b"p", date(2026, 9, 1))[0] is baru
    # Acting and definitive from the same day: the acting one. A stale acting one never beats a newer seat.
    plt_baru = relasi(5, date(2026, 7, 1), sebagai="plt")
    assert penilai_pada([plt_baru, baru], b"p", date(2026, 9, 1))[0] is plt_baru
    plt_lama = relasi(6, date(2026, 5, 1), sebagai="plt")
    assert penilai_pada([plt_lama, baru], b"p", date(2026, 9, 1))[0] is baru
    terpilih, alasan = penilai_pada(daftar, b"p", date(2026, 3, 15))
    assert terpilih is plt
    assert "sebagai Plt." in alasan
    assert penilai_pada([usul], b"p", date(2026, 9, 1))[1].startswith("Relasi masih usulan")
    kosong, alasan = penilai_pada(daftar, b"p", date(2025, 12, 31))
    assert kosong is None
    assert "31 Desember 2025" in alasan
