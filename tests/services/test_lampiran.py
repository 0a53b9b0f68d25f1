"""Evidence: kept once by its digest, told by its bytes and not by its name, opened as a copy."""

from __future__ import annotations

import errno
import io
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import lampiran, perawatan, realisasi, riwayat, skp
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_lampiran, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.system.gudang import Gudang
from kinerja_desktop.system.jenis_isi import JENIS, kenali
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui

PDF = b"%PDF-1.7\n" + b"isi " * 2000


def gambar(format_: str = "JPEG", ukuran: tuple[int, int] = (40, 30), **lain: object) -> bytes:
    wadah = io.BytesIO()
    Image.effect_noise(ukuran, 60).save(wadah, format_, **lain)
    return wadah.getvalue()


JPG = gambar()


def dokumen(*nama: str, mimetype: str = "") -> bytes:
    wadah = io.BytesIO()
    with zipfile.ZipFile(wadah, "w") as z:
        if mimetype:
            z.writestr("mimetype", mimetype)
        for n in nama:
            z.writestr(n, "<x/>")
    return wadah.getvalue()


DOCX = dokumen("[Content_Types].xml", "word/document.xml")
XLSX = dokumen("[Content_Types].xml", "xl/workbook.xml")


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat)
    sesi.jam.atur(date(2026, 4, 2))
    return hasil


@pytest.fixture
def indikator(k: Kantor) -> bytes:
    i = skp.muat(k.sesi, skp_disetujui(k, k.staf[0])).baris[0].id
    realisasi.catat(k.sesi, i, 1, "40", "", "register.pdf")
    return i


def _tulis(tmp_path: Path, nama: str, isi: bytes) -> Path:
    (tmp_path / nama).write_bytes(isi)
    return tmp_path / nama


def _isi_gudang(sesi: Sesi) -> list[str]:
    return sorted(f.name for f in repo_lampiran.gudang(sesi.db).folder.rglob("*") if f.is_file())


def test_attach_list_open_and_take_away(k: Kantor, indikator: bytes, tmp_path: Path) -> None:
    path = _tulis(tmp_path, "Register Januari.pdf", PDF)
    hasil = lampiran.tambah_bukti(k.sebagai(k.staf[0]), indikator, 1, path)
    (satu,) = lampiran.daftar_bulan(k.sesi, indikator, 1)
    assert (satu.id, satu.nama, satu.jenis, satu.ukuran, satu.ada) == (
        hasil.value, "Register Januari.pdf", "application/pdf", len(PDF), True,
    )  # fmt: skip
    salinan = lampiran.buka(k.sesi, satu.id)
    assert salinan.read_bytes() == PDF
    assert salinan.suffix == ".pdf"
    lampiran.hapus(k.sesi, satu.id)
    assert lampiran.daftar_bulan(k.sesi, indikator, 1) == ()
    assert _isi_gudang(k.sesi) == [satu.sidik]
    assert periksa(k.sesi.db).sah


def test_the_history_of_an_skp_tells_its_evidence(k: Kantor, indikator: bytes, tmp_path: Path) -> None:
    hasil = lampiran.tambah_bukti(k.sesi, indikator, 1, _tulis(tmp_path, "Register.pdf", PDF))
    lampiran.hapus(k.sesi, hasil.value)
    with k.sesi.baca() as conn:
        skp_id = repo_skp.skp_dari(Pelaksana.dari(conn), "indikator", indikator)
        assert skp_id is not None
        assert ("lampiran", hasil.value) in repo_skp.anak_skp(Pelaksana.dari(conn), skp_id)
    perubahan = {c.commit for c in riwayat.untuk(k.sesi, "skp", skp_id)}
    assert perubahan >= {c.commit for c in riwayat.terakhir(k.sesi, 2)}


def test_the_same_bytes_are_stored_once_and_named_once(k: Kantor, indikator: bytes, tmp_path: Path) -> None:
    a, b = _tulis(tmp_path, "a.pdf", PDF), _tulis(tmp_path, "b.pdf", PDF)
    satu = lampiran.tambah_bukti(k.sesi, indikator, 1, a)
    dua = lampiran.tambah_bukti(k.sesi, indikator, 1, b)
    assert satu.value == dua.value
    assert not dua.changes
    realisasi.catat(k.sesi, indikator, 2, "41")
    lampiran.tambah_bukti(k.sesi, indikator, 2, b)
    assert len(_isi_gudang(k.sesi)) == 1
    assert [x.nama for x in lampiran.daftar_bulan(k.sesi, indikator, 2)] == ["b.pdf"]


def test_a_correction_keeps_the_evidence_and_undo_takes_it_back(
    k: Kantor, indikator: bytes, tmp_path: Path
) -> None:
    hasil = lampiran.tambah_bukti(k.sesi, indikator, 1, _tulis(tmp_path, "a.jpg", JPG))
    realisasi.catat(k.sesi, indikator, 1, "42", "", "register.pdf")
    assert len(lampiran.daftar_bulan(k.sesi, indikator, 1)) == 1
    assert hasil.changes.commit is not None
    riwayat.urungkan(k.sesi, hasil.changes.commit)
    assert lampiran.daftar_bulan(k.sesi, indikator, 1) == ()


def test_who_may_and_when(k: Kantor, indikator: bytes, tmp_path: Path) -> None:
    path = _tulis(tmp_path, "a.pdf", PDF)
    with pytest.raises(Tolakan):
        lampiran.tambah_bukti(k.sebagai(k.staf[1]), indikator, 1, path)
    with pytest.raises(Tolakan, match="Catat dahulu realisasi bulan Maret"):
        lampiran.tambah_bukti(k.sesi, indikator, 3, path)
    lampiran.tambah_bukti(k.sesi, indikator, 1, path)
    (satu,) = lampiran.daftar_bulan(k.sesi, indikator, 1)
    with pytest.raises(Tolakan):
        lampiran.buka(k.sebagai(k.staf[1]), satu.id)
    with pytest.raises(Tolakan):
        lampiran.hapus(k.sebagai(k.kasi), satu.id)
    with pytest.raises(Tolakan, match="hanya untuk"):
        lampiran.tambah(k.sesi, "pegawai", k.staf[0], path)


@pytest.mark.parametrize(
    "isi",
    [
        b"", b"MZ\x90\x00" + b"x" * 99, b"\x7fELF" + b"x" * 99, b"#!/bin/sh\nrm -rf /\n", b"@echo off\r\n",
        b"<script>x</script>", b"PK\x03\x04rusak", dokumen("virus.exe"), dokumen("[Content_Types].xml"),
        dokumen("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
        dokumen("Basic/Standard/x.xml", mimetype="application/vnd.oasis.opendocument.text"),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 999, b"GIF89a" + b"x" * 99,
    ],
)  # fmt: skip
def test_what_is_no_document_is_refused_whatever_its_name(
    k: Kantor, indikator: bytes, tmp_path: Path, isi: bytes
) -> None:
    with pytest.raises(Tolakan, match="tidak dapat dilampirkan"):
        lampiran.tambah_bukti(k.sesi, indikator, 1, _tulis(tmp_path, "surat.pdf", isi))
    assert _isi_gudang(k.sesi) == []


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (b"%PDF-" + b"x" * (10 << 20), "berukuran 10,1 MB, sedangkan batasnya 10 MB"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1", "HEIC"),
        (JPG[: len(JPG) // 2], "rusak atau terpotong"),
        (b"\x89PNG\r\n\x1a\nbukan", "rusak atau terpotong"),
        (PDF + b"trailer << /Encrypt 5 0 R >>", "terkunci kata sandi"),
    ],
)
def test_each_refusal_says_what_to_do(
    k: Kantor, indikator: bytes, tmp_path: Path, isi: bytes, kata: str
) -> None:
    with pytest.raises(Tolakan, match=kata):
        lampiran.tambah_bukti(k.sesi, indikator, 1, _tulis(tmp_path, "bukti", isi))
    assert _isi_gudang(k.sesi) == []


def test_a_photo_is_kept_small_and_once_and_shown_small(k: Kantor, indikator: bytes, tmp_path: Path) -> None:
    path = _tulis(tmp_path, "rapat.png", gambar("PNG", (1800, 1300)))
    assert path.stat().st_size > 2_000_000
    satu = lampiran.tambah_bukti(k.sesi, indikator, 1, path).value
    assert lampiran.tambah_bukti(k.sesi, indikator, 1, path).value == satu
    (x,) = lampiran.daftar_bulan(k.sesi, indikator, 1)
    assert (x.nama, x.jenis) == ("rapat.jpg", "image/jpeg")
    assert x.ukuran <= 400_000
    kecil = Image.open(io.BytesIO(lampiran.gambar(k.sesi, [satu], 64)[satu]))
    assert (kecil.format, max(kecil.size)) == ("PNG", 64)
    pdf = lampiran.tambah_bukti(k.sesi, indikator, 1, _tulis(tmp_path, "a.pdf", PDF)).value
    assert lampiran.gambar(k.sesi, [pdf], 64) == {}


def test_missing_files_and_folders_are_refused_in_words(k: Kantor, indikator: bytes, tmp_path: Path) -> None:
    with pytest.raises(Tolakan, match="tidak terbaca"):
        lampiran.tambah_bukti(k.sesi, indikator, 1, tmp_path / "tidak-ada.pdf")
    with pytest.raises(Tolakan, match="tidak dapat dilampirkan"):
        lampiran.tambah_bukti(k.sesi, indikator, 1, tmp_path)


def test_kinds_are_told_by_the_bytes() -> None:
    odt = "application/vnd.oasis.opendocument.text"
    assert [JENIS[kenali(d)] for d in (PDF, JPG, DOCX, XLSX, dokumen("content.xml", mimetype=odt))] == [
        ".pdf", ".jpg", ".docx", ".xlsx", ".odt",
    ]  # fmt: skip


@given(st.binary(max_size=300), st.integers(0, len(DOCX) - 1), st.sampled_from((DOCX, XLSX)))
def test_no_bytes_break_the_recognition(ekor: bytes, letak: int, asal: bytes) -> None:
    for data in (ekor, b"PK\x03\x04" + ekor, asal[:letak] + ekor + asal[letak + len(ekor) :]):
        assert kenali(data) in {"", *JENIS}


def test_missing_and_damaged_contents_are_said_in_words(k: Kantor, indikator: bytes, tmp_path: Path) -> None:
    lampiran.tambah_bukti(k.sesi, indikator, 1, _tulis(tmp_path, "a.pdf", PDF))
    (satu,) = lampiran.daftar_bulan(k.sesi, indikator, 1)
    isi = repo_lampiran.gudang(k.sesi.db).folder / satu.sidik[:2] / satu.sidik
    isi.write_bytes(PDF[:-1] + b"!")
    with pytest.raises(Tolakan, match="rusak di disk ini"):
        lampiran.buka(k.sesi, satu.id)
    assert [x.id for x in lampiran.yang_kurang(k.sesi)] == [satu.id]
    with pytest.raises(Tolakan, match="belum diterima"):
        lampiran.buka(k.sesi, satu.id)
    lampiran.tambah_bukti(k.sesi, indikator, 1, tmp_path / "a.pdf")
    assert lampiran.yang_kurang(k.sesi) == ()


@pytest.mark.parametrize("nama", ["CON.pdf", "..pdf", "a" * 240 + ".pdf", "foto (1) — é.png.exe", "-rf.pdf"])
def test_the_copy_has_a_harmless_name(k: Kantor, indikator: bytes, tmp_path: Path, nama: str) -> None:
    lampiran.tambah_bukti(k.sesi, indikator, 1, _tulis(tmp_path, nama, PDF))
    (satu,) = lampiran.daftar_bulan(k.sesi, indikator, 1)
    salinan = lampiran.buka(k.sesi, satu.id)
    assert salinan.name.startswith(satu.sidik[:8])
    assert salinan.suffix == ".pdf"


# -- backup, trial restore, check ----------------------------------------------------------------------------


@pytest.fixture
def berlampiran(k: Kantor, indikator: bytes, tmp_path: Path) -> Path:
    """Where the one content lies."""
    lampiran.tambah_bukti(k.sesi, indikator, 1, _tulis(tmp_path, "a.pdf", PDF))
    (satu,) = lampiran.daftar_bulan(k.sesi, indikator, 1)
    return repo_lampiran.gudang(k.sesi.db).folder / satu.sidik[:2] / satu.sidik


def test_a_backup_copies_what_is_new_and_restores_it_elsewhere(
    k: Kantor, indikator: bytes, berlampiran: Path, tmp_path: Path
) -> None:
    usb = tmp_path / "usb"
    assert perawatan.backup(k.sesi, usb).lampiran == 1
    lampiran.tambah_bukti(k.sesi, indikator, 1, _tulis(tmp_path, "b.jpg", JPG))
    hasil = perawatan.backup(k.sesi, usb)
    assert (hasil.lampiran, hasil.catatan) == (1, "")
    uji = perawatan.uji_pulih(hasil.berkas)
    assert (uji.lampiran, uji.lampiran_kurang, uji.lampiran_rusak) == (2, 0, 0)
    tujuan = tmp_path / "pc baru" / "kantor.db"
    tujuan.parent.mkdir()
    perawatan.pulihkan(hasil.berkas, tujuan)
    asal = repo_lampiran.gudang(k.sesi.db)
    baru = repo_lampiran.gudang_berkas(tujuan)
    for sidik in _isi_gudang(k.sesi):
        assert baru.baca(sidik) == asal.baca(sidik)


def test_a_trial_restore_tells_missing_from_damaged(k: Kantor, berlampiran: Path, tmp_path: Path) -> None:
    hasil = perawatan.backup(k.sesi, tmp_path / "usb")
    salinan = tmp_path / "usb" / "lampiran" / berlampiran.parent.name / berlampiran.name
    salinan.write_bytes(PDF[:-1] + b"!")
    uji = perawatan.uji_pulih(hasil.berkas)
    assert (uji.lampiran, uji.lampiran_kurang, uji.lampiran_rusak) == (0, 0, 1)
    salinan.unlink()
    assert perawatan.uji_pulih(hasil.berkas).lampiran_kurang == 1
    assert perawatan.backup(k.sesi, tmp_path / "usb").lampiran == 1


def test_a_backup_stands_without_attachments_that_cannot_be_copied(
    k: Kantor, berlampiran: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def penuh(*_: object) -> None:
        raise OSError(errno.ENOSPC, "penuh")

    with monkeypatch.context() as m:
        m.setattr(Gudang, "_tulis", penuh)
        hasil = perawatan.backup(k.sesi, tmp_path / "usb")
    assert "disk penuh" in hasil.catatan
    assert perawatan.uji_pulih(hasil.berkas).sah
    berlampiran.write_bytes(b"rusak" + PDF[5:])
    assert "1 lampiran rusak" in perawatan.backup(k.sesi, tmp_path / "usb").catatan


def test_the_check_tells_missing_from_damaged(k: Kantor, berlampiran: Path) -> None:
    baik = periksa(k.sesi.db)
    assert (baik.sah, baik.catatan) == (True, [])
    berlampiran.write_bytes(PDF[:-1] + b"!")
    rusak = periksa(k.sesi.db)
    assert not rusak.sah
    assert "a.pdf rusak" in rusak.temuan[0]
    berlampiran.unlink()
    kurang = periksa(k.sesi.db)
    assert kurang.sah
    assert kurang.catatan == ["1 lampiran belum diterima isinya."]
