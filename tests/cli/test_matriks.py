"""Bad input for every argument of every command, taken from the parser so that none can be forgotten."""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kinerja_desktop.cli.utama import pengurai
from tests.cli.conftest import DUK

BUKAN_KALIMAT = re.compile(
    r"Traceback|tidak terduga|Errno|Error\b|None\b|No such|not found|invalid|expected|too long|denied|"
    r"argument |usage:|\{\w*\}"
)
TAK_TAMPAK = re.compile("[\x00-\x09\x0b-\x1f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class Isian:
    """One argument of one command: the words that lead to it, name, option, whether it is required."""

    perintah: tuple[str, ...]
    nama: str
    pilihan: str
    wajib: bool

    def __str__(self) -> str:
        return f"{' '.join(self.perintah)} {self.pilihan or self.nama}"


def semua_isian(p: argparse.ArgumentParser, perintah: tuple[str, ...] = ()) -> Iterator[Isian]:
    """Walk the parser; every argument that takes a value."""
    for aksi in p._actions:
        if isinstance(aksi, argparse._SubParsersAction):
            for kata, anak in aksi.choices.items():
                yield from semua_isian(anak, (*perintah, kata))
        elif aksi.nargs != 0:
            wajib = aksi.required if aksi.option_strings else True
            yield Isian(perintah, aksi.dest, next(iter(aksi.option_strings), ""), wajib)


ISIAN = list(semua_isian(pengurai()))

#: A value for every required argument with which the command gets past that argument.
BAIK = {
    ("pegawai", "impor", "berkas"): str(DUK),
    ("cetak", "tahun"): "2026",
    ("cetak", "jenis"): "skp",
    ("cetak", "keluar"): "hasil",
    ("adk", "kirim", "keluar"): "hasil",
    ("adk", "terima", "berkas"): "biner.bin",
    ("adk", "periksa", "berkas"): "biner.bin",
    ("kompilasi", "folder"): "folder",
    ("rekap", "tahun"): "2026",
    ("rekap", "keluar"): "rekap.xlsx",
    ("validasi", "tahun"): "2026",
    ("kantor", "baru", "nama"): "Kecamatan X",
    ("kantor", "baru", "instansi"): "Pemerintah Kabupaten Y",
    ("kantor", "gabung", "undangan"): "baik.undangan",
    ("kantor", "gabung", "kode"): "AAAA-BBBB",
    ("pusat", "undang", "kantor"): "Kecamatan X",
    ("pusat", "undang", "keluar"): "hasil/x.undangan",
    ("pusat", "undang-lagi", "nomor"): "1",
    ("pusat", "undang-lagi", "keluar"): "hasil/x.undangan",
    ("pusat", "kunci-pemulihan", "keluar"): "hasil/x.pemulihan",
    ("pusat", "kunci-tulis", "keluar"): "hasil/x.kuncipusat",
    ("pusat", "kunci-pasang", "berkas"): "biner.bin",
    ("pusat", "kunci-pasang", "kode"): "6YRF5-5NAY8",
    ("komputer", "undang", "keluar"): "hasil/x.undangan",
    ("komputer", "cabut", "kunci"): "PC-2",
    ("komputer", "cabut", "alasan"): "hilang",
    ("presensi", "impor", "berkas"): "presensi.csv",
    ("presensi", "rekap", "tahun"): "2026",
    ("presensi", "rekap", "keluar"): "presensi.xlsx",
    ("harian", "ekspor", "dari"): "2026-04-01",
    ("harian", "ekspor", "sampai"): "2026-04-30",
    ("harian", "ekspor", "keluar"): "hasil",
    ("adk", "pulihkan", "berkas"): "biner.bin",
    ("adk", "pulihkan", "kunci"): "biner.bin",
    ("adk", "pulihkan", "kode"): "6YRF5-5NAY8-SQQZZ-MPEKN",
    ("serah-terima", "dari"): "Budi",
    ("serah-terima", "kepada"): "Siti",
    ("backup", "keluar"): "hasil",
    ("uji-pulih", "backup"): "biner.bin",
    ("nip", "nip"): "198001012006041001",
    ("hitung", "predikat", "hasil"): "sesuai",
    ("hitung", "predikat", "perilaku"): "sesuai",
    ("hitung", "pola", "organisasi"): "Baik",
    ("hitung", "pola", "jumlah"): "Baik=3,Sangat Baik=1,Kurang=1",
    ("hitung", "angka-kredit", "jenjang"): "Mahir",
    ("hitung", "angka-kredit", "predikat"): "Baik",
    ("hitung", "angka-kredit", "bulan"): "12",
}
#: Commands of the centre; the others work on the office.
DI_PUSAT = {"kompilasi", "pusat"}
#: Of the centre on a server: this one is a file (their files and codes: tests/exchange/test_kunci_pusat.py).
HANYA_SERVER = {("pusat", f"kunci-{kata}") for kata in ("tulis", "pasang", "ganti")}

JAHAT = {
    "kosong": "",
    "spasi": "   ",
    "panjang": "x" * 10_000,
    "panjang_bersekat": "/".join(["folder" * 8] * 200),
    "angka_raksasa": "9" * 5_000,
    "negatif": "-1",
    "surogat": "rusak\udcff\udcfe.xlsx",
    "kanan_ke_kiri": "\u202exslx.iawagep\u202c",
    "emoji": "🙂🦆👩‍👩‍👧‍👧",
    "lubang": "{nama} {0} %s %(x)d",
    "kutip": "'; DROP TABLE pegawai; --",
    "baris_baru": "satu\ndua\r\n\ttiga",
    "tidak_ada": "tidak/ada/di sini.xlsx",
    "folder": "folder",
    "biner": "biner.bin",
    "nol": "nol.xlsx",
    "di_bawah_berkas": "biner.bin/x",
    "pipa": "pipa",  # reading would wait for ever, writing would take its place
}
#: Free text of a handover and of a reason.
SERAH = {"dari", "kepada", "nomor", "keterangan", "alasan"}
#: Free text and places to write: what is odd there is not wrong.
BEBAS = {"nama", "instansi", "tempat", "kantor", "keluar", "pdf", "db", *SERAH}
#: Free text alone: to it, the name of a pipe is a word like any other.
TEKS = {"nama", "instansi", "tempat", "kantor", *SERAH}
TENTANG_BERKAS = {"panjang_bersekat", "tidak_ada", "folder", "biner", "nol", "pipa", "di_bawah_berkas"}
#: Arguments for which a command may rightly do its work on what is odd elsewhere.
BOLEH = {("kompilasi", "folder", "folder"), ("pusat", "terima", "kosong")}


def test_every_required_argument_has_a_good_value():
    wajib = {(*i.perintah, i.nama) for i in ISIAN if i.wajib}
    assert wajib == set(BAIK), "a new argument belongs into BAIK, a removed one out of it"
    assert {i.perintah for i in ISIAN} >= {("nip",), ("kantor", "baru"), ("hitung", "pola"), ("tur",)}


def susun(i: Isian, nilai: str, tempat: Path) -> list[str]:
    """A command line in which everything but this argument is right."""
    kata = list(i.perintah)
    ekor: list[str] = []
    for lain in ISIAN:
        if lain.perintah != i.perintah or (not lain.wajib and lain != i):
            continue
        isi = nilai if lain == i else BAIK[*i.perintah, lain.nama]
        if lain.pilihan:
            kata.append(f"{lain.pilihan}={isi}")
        else:
            ekor.append(isi)
    if i.nama != "db" and any(x.perintah == i.perintah and x.nama == "db" for x in ISIAN):
        berkas = "pusat.db" if i.perintah[0] in DI_PUSAT else "kantor.db"
        kata.append(f"--db={'baru.db' if i.perintah == ('kantor', 'baru') else tempat / berkas}")
    return [*kata, "--json", "--", *ekor] if ekor else [*kata, "--json"]


@pytest.mark.parametrize("isian", [i for i in ISIAN if i.perintah != ("tur",)], ids=str)
def test_bad_input_is_a_sentence(isian, kinerja, kantor_isi, tmp_path, data_sendiri, monkeypatch, cepat):
    monkeypatch.delenv("KINERJA_DB", raising=False)
    kantor_isi.salin(tmp_path, data_sendiri)
    awal = {b: (tmp_path / b).read_bytes() for b in ("kantor.db", "pusat.db")}
    for jenis, nilai in JAHAT.items():
        if isian.nama in TEKS and jenis in TENTANG_BERKAS:
            continue
        ruang = tmp_path / jenis
        (ruang / "folder").mkdir(parents=True)
        (ruang / "biner.bin").write_bytes(bytes(range(256)) * 40)
        (ruang / "nol.xlsx").touch()
        shutil.copy(kantor_isi.undangan, ruang / "baik.undangan")
        if hasattr(os, "mkfifo"):
            os.mkfifo(ruang / "pipa")
        monkeypatch.chdir(ruang)
        j = kinerja(*susun(isian, nilai, tmp_path))
        assert (ruang / "pipa").is_fifo() is hasattr(os, "mkfifo"), jenis
        assert j.kode in (0, 1, 2), (jenis, j)
        assert "Traceback" not in j.galat
        isi = j.isi
        if j.kode == 0:
            assert isian.nama in BEBAS or (isian.perintah[0], isian.nama, jenis) in BOLEH, (jenis, j)
            continue
        kalimat = isi.get("salah_pakai") or isi.get("alasan") or isi["berkas"][0]["kalimat"]
        _kalimat(kalimat, nilai)
        if isian.perintah in HANYA_SERVER and "bila data pusat ada di server" in kalimat:
            continue
        assert _menyebut(kalimat, isian, nilai), (jenis, kalimat)
    for berkas, isi in awal.items():
        if (tmp_path / berkas).read_bytes() != isi:
            assert kinerja("periksa", "--db", tmp_path / berkas, "--json").isi["sah"] is True


def _kalimat(kalimat: str, nilai: str) -> None:
    """One readable Indonesian answer: no jargon, no control or direction marks, not endless."""
    assert kalimat.endswith("."), kalimat
    assert 15 < len(kalimat) < 1200, kalimat
    assert nilai == JAHAT["lubang"] or not BUKAN_KALIMAT.search(kalimat), kalimat
    assert not TAK_TAMPAK.search(kalimat), kalimat


def _rapat(teks: str) -> str:
    return re.sub(r"\s+", "", teks)


#: Words for an argument where the sentence speaks of the thing and not of the option.
SEBUTAN = {
    "dari": "Yang menyerahkan",
    "kepada": "Yang menerima",
    "nip": "NIP",
    "sebagai": "Pengguna",
    "kode": "Kode",
    "undangan": "undangan",
    "terima": "undangan",
}


def _menyebut(kalimat: str, i: Isian, nilai: str) -> bool:
    """Whether the sentence says what is wrong: the argument, its value or the file's name."""
    return bool(
        (i.pilihan and i.pilihan in kalimat)
        or any(b and b in kalimat for b in re.split(r"[^\w.🙂-]+", nilai[:60]))
        or i.nama in kalimat.casefold()
        or SEBUTAN.get(i.nama, "\0") in kalimat
        or (i.perintah == ("komputer", "cabut") and "PC-2" in kalimat)  # this office has no other PC
    )


@pytest.mark.parametrize("perintah", sorted({i.perintah for i in ISIAN}), ids=" ".join)
def test_help_of_every_command_is_indonesian(kinerja, perintah):
    j = kinerja(*perintah, "--help")
    assert (j.kode, j.galat) == (0, "")
    assert "Pemakaian: kinerja" in j.keluar
    assert not re.search(r"\b(usage|options|positional|show this)\b", j.keluar)


@pytest.mark.parametrize("perintah", sorted({i.perintah for i in ISIAN}), ids=" ".join)
def test_too_much_and_too_little_is_wrong_use(kinerja, perintah):
    wajib = [i for i in ISIAN if i.perintah == perintah and i.wajib]
    if wajib:
        j = kinerja(*perintah)
        assert (j.kode, j.keluar) == (2, "")
        assert (wajib[0].pilihan or wajib[0].nama.upper()) in j.galat
    j = kinerja(*perintah, "--terbang=1", "--json")
    assert j.kode == 2
    assert json.loads(j.keluar)["salah_pakai"].endswith(".")
