"""Closing a period: who may, what holds it up, what is listed before, and what refuses after it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import (
    dialog_kinerja,
    harian,
    harian_status,
    keberatan,
    lampiran,
    nilai_sendiri,
    organisasi,
    pembinaan,
    penilaian,
    penyerahan,
    periode,
    realisasi,
    rencana_aksi,
    riwayat,
    skp,
    tutup_periode,
    umpan_balik,
)
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from tests.services.kantor_keberatan import DITOLAK, KEBERATAN, Kantor, buka
from tests.ui.kantor_halaman import buat_isi


@pytest.fixture(scope="module")
def isi(tmp_path_factory):
    return buat_isi(tmp_path_factory.mktemp("tutup"), nilai=True)


@pytest.fixture
def k(isi, tmp_path, data_sendiri):
    with buka(isi, tmp_path / "kantor.db", data_sendiri) as k:
        yield k


Bahan = dict[str, Any]


def _rhk(k: Kantor) -> bytes:
    return skp.muat(k.sesi, k.skp["D"]).baris[0].rhk_id


def _indikator(k: Kantor) -> bytes:
    return skp.muat(k.sesi, k.skp["D"]).baris[0].id


def _tulis_aksi(k: Kantor, b: Bahan) -> object:
    return rencana_aksi.tulis(k.sesi, k.skp["D"], [(b["aksi"], "keadaan", "selesai")], 2)


#: Every service that writes data of a period: name -> how it tries. New ones are added here.
MENULIS: dict[str, Callable[[Kantor, Bahan], object]] = {
    "nilai": lambda k, b: penilaian.beri(k.sesi, [UbahanNilai(k.skp["D"], k.p, "hasil", "2")]),
    "selesai": lambda k, b: penilaian.selesai(k.sesi, k.p, [k.skp["C"]], untuk=k.isi.kasi),
    "buka kembali": lambda k, b: penilaian.buka(k.sesi, k.p, k.skp["C"], "Salah", k.isi.kasi),
    "serah": lambda k, b: penyerahan.sampaikan(k.sesi, k.p, [k.skp["C"]]),
    "terima": lambda k, b: penyerahan.terima(k.sesi, k.p, k.skp["B"]),
    "kembali": lambda k, b: penyerahan.kembali(k.sesi, k.p, [k.skp["A"]]),
    "menolak": lambda k, b: penyerahan.tolak_tanda_tangan(k.sesi, k.p, k.skp["A"], "Rini Astuti"),
    "batal serah": lambda k, b: penyerahan.batalkan(k.sesi, k.p, [k.skp["A"]], "Salah"),
    "final": lambda k, b: penyerahan.tetapkan_final(k.sesi, k.p, [k.skp["A"]], k.isi.kasi),
    "batal final": lambda k, b: penyerahan.batal_final(k.sesi, k.p, [k.skp["A"]], "Salah", k.isi.kasi),
    "draf keberatan": lambda k, b: keberatan.simpan_draf(k.sesi, k.p, k.skp["A"], KEBERATAN),
    "keberatan": lambda k, b: keberatan.ajukan(k.sesi, k.p, k.skp["A"], KEBERATAN),
    "penjelasan": lambda k, b: keberatan.jelaskan(k.sesi, b["keberatan"], "Penjelasan"),
    "putusan": lambda k, b: keberatan.putuskan(k.sesi, b["keberatan"], DITOLAK, k.isi.camat),
    "batal putusan": lambda k, b: keberatan.batal_putusan(k.sesi, b["keberatan"], "Salah", k.isi.camat),
    "cabut": lambda k, b: keberatan.cabut(k.sesi, b["keberatan"]),
    "capaian organisasi": lambda k, b: k.organisasi("Istimewa"),
    "realisasi": lambda k, b: realisasi.catat(k.sesi, _indikator(k), 2, "12"),
    "rencana aksi": _tulis_aksi,
    "catatan harian": lambda k, b: harian.tulis(
        k.sesi, k.skp["D"], date(2026, 3, 30), [(b"baru-1".ljust(16), "teks", "Melayani surat")]
    ),
    "tambah catatan realisasi": lambda k, b: realisasi.tambah(
        k.sesi, _indikator(k), 2, realisasi.IsiCatatan("3")
    ),
    "koreksi realisasi": lambda k, b: realisasi.koreksi(
        k.sesi, b["realisasi"], realisasi.IsiCatatan("3"), "Salah ketik"
    ),
    "pindah realisasi": lambda k, b: realisasi.pindah(
        k.sesi, b["realisasi"], 1, realisasi.IsiCatatan("3"), "Salah bulan"
    ),
    "pindah realisasi ke sini": lambda k, b: realisasi.pindah(
        k.sesi, b["lain"], 2, realisasi.IsiCatatan("3"), "Salah bulan"
    ),
    "tarik realisasi": lambda k, b: realisasi.tarik(k.sesi, b["realisasi"], "Salah bulan"),
    "bukti dukung": lambda k, b: lampiran.tambah(k.sesi, "realisasi", b["realisasi"], b["berkas"]),
    "bukti keberatan": lambda k, b: lampiran.tambah(k.sesi, "keberatan", b["keberatan"], b["berkas"]),
    "hapus bukti": lambda k, b: lampiran.hapus(k.sesi, b["bukti"]),
    "setujui catatan harian": lambda k, b: harian_status.setujui(k.sebagai("kasi"), [b["harian"]]),
    "alasan pola": lambda k, b: organisasi.tulis_alasan_pola(k.sesi, k.p, "Kecil", untuk=k.isi.camat),
    "umpan balik": lambda k, b: umpan_balik.tulis(k.sesi, k.skp["D"], k.p, "Baik", _rhk(k)),
    "dialog": lambda k, b: dialog_kinerja.mulai(k.sesi, k.skp["D"], k.p),
    "pembinaan": lambda k, b: pembinaan.catat(
        k.sebagai("kasi"),
        k.skp["D"],
        k.p,
        pembinaan.IsiPembinaan("bimbingan", date(2026, 3, 30), "Arsip"),
    ),
    "nilai sendiri": lambda k, b: nilai_sendiri.simpan(
        k.sebagai("D"), k.skp["D"], k.p, nilai_sendiri.IsiSendiri("2", "2")
    ),
}


#: Of them what a finished evaluation of that person holds as well, before any period is closed.
SELESAI = (
    "nilai", "realisasi", "tambah catatan realisasi", "koreksi realisasi", "pindah realisasi",
    "pindah realisasi ke sini", "tarik realisasi", "bukti dukung",
    "hapus bukti", "rencana aksi", "catatan harian", "setujui catatan harian", "umpan balik", "nilai sendiri",
)  # fmt: skip


def _bahan(k: Kantor, tmp_path) -> Bahan:
    """What the writers of staff D touch: an entry with evidence, a submitted line of the log, an action."""
    k.pada(date(2026, 4, 10))
    b: Bahan = {"berkas": tmp_path / "bukti.pdf"}
    b["berkas"].write_bytes(b"%PDF-1.4\nrekap\n%%EOF\n")
    b["realisasi"] = realisasi.catat(k.sesi, _indikator(k), 2, "12").value
    b["lain"] = realisasi.catat(k.sesi, _indikator(k), 4, "9").value
    b["bukti"] = lampiran.tambah(k.sesi, "realisasi", b["realisasi"], b["berkas"]).value
    b["berkas"].write_bytes(b"%PDF-1.4\nrekap lain\n%%EOF\n")
    isi = [(b"baru-0".ljust(16), kolom, x) for kolom, x in (("selesai", "09:00"), ("teks", "Menata arsip"))]
    (b["harian"],) = harian.tulis(k.sesi, k.skp["D"], date(2026, 3, 27), isi).value.values()
    harian_status.ajukan(k.sesi, [b["harian"]])
    aksi = rencana_aksi.AksiBaru(_rhk(k), "Menyusun jadwal layanan", "kali", ("1", "1", "1", "1"))
    (b["aksi"],) = rencana_aksi.tambah(k.sesi, k.skp["D"], [aksi]).value
    return b


def _coba(
    k: Kantor, b: Bahan, nama: tuple[str, ...], kata: tuple[str, ...]
) -> tuple[list[str], dict[str, str]]:
    """Those that wrote, and refusals that do not say why in one of these words."""
    lolos, kabur = [], {}
    for n in nama:
        try:
            MENULIS[n](k, b)
            lolos.append(n)
        except Tolakan as e:
            if not any(x in e.kalimat() for x in kata):
                kabur[n] = e.kalimat()
    return lolos, kabur


def test_everything_of_a_closed_period_refuses_in_words_and_writes_nothing(k, tmp_path):
    k.organisasi()
    k.terima("A")
    k.nilai("B", "C")
    b = _bahan(k, tmp_path)
    penyerahan.sampaikan(k.sesi, k.p, [k.skp["B"]])
    b["keberatan"] = keberatan.ajukan(k.sesi, k.p, k.skp["A"], KEBERATAN).value
    keberatan.putuskan(k.sesi, b["keberatan"], DITOLAK, k.isi.camat)
    tutup_periode.tutup(k.sebagai("camat"), k.p, "Semua berkas lengkap")
    sebelum = riwayat.terakhir(k.sesi, 1)[0].commit
    assert _coba(k, b, tuple(MENULIS), ("ditutup",)) == ([], {})
    assert riwayat.terakhir(k.sesi, 1)[0].commit == sebelum


def test_what_a_finished_evaluation_holds_refuses_in_words_while_the_period_is_open(k, tmp_path):
    b = _bahan(k, tmp_path)
    k.nilai("D")
    k.pada(date(2026, 4, 10))
    sebelum = riwayat.terakhir(k.sesi, 1)[0].commit
    assert _coba(k, b, SELESAI, ("sudah selesai", "sudah dinilai", "Selesai dinilai")) == ([], {})
    assert riwayat.terakhir(k.sesi, 1)[0].commit == sebelum


def test_an_objection_holds_the_period_up_and_names_its_people(k):
    k.terima("A", "B")
    k.pada(date(2026, 4, 10))
    kunci = [keberatan.ajukan(k.sesi, k.p, k.skp[s], KEBERATAN).value for s in "BA"]
    lembar = tutup_periode.lembar(k.sebagai("camat"), k.p)
    assert lembar.tertahan
    assert [(x.kunci, x.nama) for x in lembar.perhatian][:2] == [
        ("keberatan", ("Staf A", "Staf B")),
        ("organisasi", ("Kecamatan Sukamaju",)),
    ]
    for tutup in (tutup_periode.tutup, periode.tutup):
        with pytest.raises(Tolakan, match="keberatan Staf A, Staf B belum diputus"):
            tutup(k.sebagai("camat"), k.p)
    keberatan.cabut(k.sesi, kunci[0])
    keberatan.putuskan(k.sesi, kunci[1], DITOLAK, k.isi.camat)
    tutup_periode.tutup(k.sebagai("camat"), k.p)
    assert periode.satu(k.sesi, k.p).ditutup


def test_what_is_unfinished_is_listed_with_the_place_that_finishes_it(k):
    k.organisasi()
    k.nilai("A", "B")
    penyerahan.sampaikan(k.sesi, k.p, [k.skp["B"]])
    dialog_kinerja.mulai(k.sesi, k.skp["C"], k.p)
    lembar = tutup_periode.lembar(k.sesi, k.p)
    assert not lembar.tertahan
    daftar = {x.kunci: (x.kalimat, x.nama) for x in lembar.perhatian}
    assert daftar == {
        "nilai": (
            "4 pegawai belum selesai dinilai",
            ("Rahmad Santosa", "Staf C", "Staf D", "Yulia Paramita"),
        ),
        "dialog": ("1 dialog kinerja belum selesai", ("Staf C",)),
        "serah": ("1 dokumen evaluasi belum diserahkan", ("Staf A",)),
        "terima": ("1 dokumen evaluasi belum diterima pegawai", ("Staf B",)),
    }
    tujuan = {x.kunci: x.tujuan.argumen.get("bagian") for x in lembar.perhatian}
    assert tujuan == {"nilai": "nilai", "dialog": "umpan_balik", "serah": "keberatan", "terima": "keberatan"}


def test_the_head_closes_or_an_operator_in_that_name_and_who_and_why_are_kept(k):
    with pytest.raises(Tolakan, match="atas nama pimpinan") as e:
        tutup_periode.tutup(k.sesi, k.p)
    assert "Rahmad Santosa" in str(e.value)
    with pytest.raises(Tolakan, match="atas nama pimpinan"):
        tutup_periode.tutup(k.sesi, k.p, untuk=k.isi.kasi)
    with pytest.raises(Tolakan, match="tidak berwenang untuk menutup periode"):
        tutup_periode.tutup(k.sebagai("kasi"), k.p)
    assert {n for _, n in tutup_periode.lembar(k.sesi, k.p).penutup} == {"Laksmi Wardhani", "Rahmad Santosa"}
    tutup_periode.tutup(k.sesi, k.p, "Dua pegawai menyusul", k.isi.camat)
    lembar = tutup_periode.lembar(k.sebagai("camat"), k.p)
    assert (lembar.boleh_tutup, lembar.boleh_buka, lembar.perhatian) == (False, True, ())
    assert [(x.nama, x.oleh, x.alasan) for x in lembar.langkah] == [
        ("Ditutup", "Rahmad Santosa", "Dua pegawai menyusul")
    ]
    with pytest.raises(Tolakan, match="Alasan belum diisi"):
        tutup_periode.buka_kunci(k.sesi, k.p, " ", k.isi.camat)
    tutup_periode.buka_kunci(k.sebagai("camat"), k.p, "Ada bukti baru")
    assert [x.nama for x in tutup_periode.lembar(k.sesi, k.p).langkah] == ["Dibuka kuncinya", "Ditutup"]
    assert "Buka kunci Triwulan I 2026" in riwayat.terakhir(k.sesi, 1)[0].judul
