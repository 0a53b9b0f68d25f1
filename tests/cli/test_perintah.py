"""Commands that open data: fields of the JSON object, exit codes, what stands in the database afterwards."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import pytest

from kinerja_desktop import __version__
from tests.cli.conftest import DUK, SIASN, Jawab

KOLOM_PEGAWAI = {
    "nip", "nama", "gelar_depan", "gelar_belakang", "pangkat", "golongan", "jabatan", "unit", "status",
    "tanggal_lahir",
}  # fmt: skip


def _jumlah(db: Path, tabel: str) -> int:
    conn = sqlite3.connect(db)
    try:
        return int(conn.execute(f"SELECT count(*) FROM {tabel}").fetchone()[0])
    finally:
        conn.close()


def _ditolak(j: Jawab, kata: str, siapa: str | None = None) -> None:
    assert j.kode == 1, j
    assert j.isi["ditolak"] is True
    assert kata in j.isi["alasan"], j.isi
    assert "tidak terduga" not in j.isi["alasan"]
    if siapa is not None:
        assert siapa in j.isi["siapa"]


# ---- kantor baru -------------------------------------------------------------------------------------


def test_a_new_office_is_whole_and_has_nobody(kinerja, tmp_path):
    db = tmp_path / "baru" / "kantor.db"
    j = kinerja(
        "kantor",
        "baru",
        "--db",
        db,
        "--nama",
        "Kecamatan X",
        "--instansi",
        "Pemerintah Kabupaten Y",
        "--json",
    )
    assert (j.kode, j.isi["db"], j.isi["nama"], j.isi["peran"]) == (0, str(db), "Kecamatan X", "kantor")
    assert kinerja("pegawai", "daftar", "--db", db, "--json").isi == {"pegawai": []}
    assert kinerja("periksa", "--db", db, "--json").isi["sah"] is True
    assert sorted(f.name for f in db.parent.iterdir()) == ["kantor.db"]


def test_a_new_centre(kinerja, tmp_path):
    db = tmp_path / "pusat.db"
    argv = ("--db", db, "--nama", "BKPSDM Contoh", "--instansi", "Pemerintah Kabupaten Contoh")
    j = kinerja("kantor", "baru", *argv, "--peran", "pusat", "--json")
    assert (j.kode, j.isi["peran"]) == (0, "pusat")
    assert kinerja("pusat", "kantor", "--db", db, "--json").isi == {"kantor": []}


@pytest.mark.parametrize("isi", ["kantor", "surat", "folder"])
def test_a_new_office_never_takes_the_place_of_something(kinerja, kantor, tmp_path, isi):
    tujuan = tmp_path / "ada"
    if isi == "folder":
        tujuan.mkdir()
    else:
        tujuan.write_bytes(kantor.read_bytes() if isi == "kantor" else b"Kepada Yth. Camat")
    sebelum = None if isi == "folder" else tujuan.read_bytes()
    j = kinerja("kantor", "baru", "--db", tujuan, "--nama", "K", "--instansi", "I", "--json")
    _ditolak(j, "ada", "operator")
    assert (
        (tujuan.is_dir() and not list(tujuan.iterdir()))
        if sebelum is None
        else tujuan.read_bytes() == sebelum
    )


def test_a_role_that_does_not_exist_is_wrong_use(kinerja, tmp_path):
    argv = ("--db", tmp_path / "x.db", "--nama", "K", "--instansi", "I", "--peran", "raja")
    j = kinerja("kantor", "baru", *argv, "--json")
    assert j.kode == 2
    assert "raja" in j.isi["salah_pakai"]
    assert not (tmp_path / "x.db").exists()


# ---- pegawai -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("buku", "ditolak"), [(SIASN, 0), (DUK, 3)])
def test_import_of_the_workbooks_that_offices_really_have(kinerja, kantor, buku, ditolak):
    komit = _jumlah(kantor, "journal_commit")
    coba = kinerja("pegawai", "impor", buku, "--db", kantor, "--json")
    assert coba.kode == 0
    assert {"diterima", "ditolak", "dilewati", "pemetaan"} <= set(coba.isi)
    assert (coba.isi["diterima"], len(coba.isi["ditolak"]), coba.isi["diterapkan"]) == (35, ditolak, False)
    for baris in coba.isi["ditolak"]:
        assert {"baris", "kolom", "nilai", "alasan", "siapa"} <= set(baris)
        assert isinstance(baris["baris"], int)
        assert all(baris[m] for m in ("kolom", "nilai", "alasan", "siapa"))
    assert (_jumlah(kantor, "pegawai"), _jumlah(kantor, "journal_commit")) == (0, komit)

    isi = kinerja("pegawai", "impor", buku, "--db", kantor, "--terapkan", "--json")
    assert (isi.kode, isi.isi["diterima"], isi.isi["baru"], isi.isi["diterapkan"]) == (0, 35, 35, True)
    assert _jumlah(kantor, "journal_commit") == komit + 1

    lagi = kinerja("pegawai", "impor", buku, "--db", kantor, "--terapkan", "--json")
    assert (lagi.kode, lagi.isi["diterima"], lagi.isi["baru"], lagi.isi["sama"]) == (0, 35, 0, 35)
    daftar = kinerja("pegawai", "daftar", "--db", kantor, "--json")
    assert len(daftar.isi["pegawai"]) == 35
    assert all(set(p) == KOLOM_PEGAWAI for p in daftar.isi["pegawai"])
    assert len({p["nip"] for p in daftar.isi["pegawai"]}) == 35
    assert kinerja("periksa", "--db", kantor, "--json").isi["sah"] is True


def test_the_refused_rows_of_the_hand_made_list(kinerja, kantor):
    j = kinerja("pegawai", "impor", DUK, "--db", kantor, "--json")
    assert [(d["baris"], d["kolom"]) for d in j.isi["ditolak"]] == [(42, "NIP"), (43, "NIP"), (44, "NIP")]
    assert j.isi["ditolak"][0]["nilai"] == "1.98703E+17"
    teks = kinerja("pegawai", "impor", DUK, "--db", kantor)
    assert teks.kode == 0
    assert "35 pegawai diterima" in teks.keluar
    assert all(f"Baris {n}:" in teks.keluar for n in (42, 43, 44))
    assert "Belum ada yang disimpan" in teks.keluar


def test_both_workbooks_after_each_other_double_nobody(kinerja, kantor):
    for buku in (SIASN, DUK):
        assert kinerja("pegawai", "impor", buku, "--db", kantor, "--terapkan", "--json").kode == 0
    nip = [p["nip"] for p in kinerja("pegawai", "daftar", "--db", kantor, "--json").isi["pegawai"]]
    assert len(nip) == len(set(nip))


@pytest.mark.parametrize(
    ("nama", "isi", "kata"),
    [
        ("surat.xlsx", b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "PDF"),
        ("rusak.xlsx", b"PK\x03\x04" + b"\x00" * 400, "rusak.xlsx"),
        ("kosong.xlsx", b"", "kosong.xlsx"),
        ("data.docx", b"catatan biasa", "data.docx"),
    ],
)
def test_what_is_no_workbook_is_refused_by_name(kinerja, kantor, tmp_path, nama, isi, kata):
    (tmp_path / nama).write_bytes(isi)
    j = kinerja("pegawai", "impor", nama, "--db", kantor, "--terapkan", "--json")
    _ditolak(j, kata)
    assert _jumlah(kantor, "pegawai") == 0


def test_an_import_needs_the_operator(kinerja, kantor):
    kinerja("pegawai", "impor", SIASN, "--db", kantor, "--terapkan")
    nip = kinerja("pegawai", "daftar", "--db", kantor, "--json").isi["pegawai"][3]["nip"]
    j = kinerja("pegawai", "impor", DUK, "--db", kantor, "--sebagai", nip, "--terapkan", "--json")
    _ditolak(j, "berwenang", "operator")
    assert kinerja("pegawai", "daftar", "--db", kantor, "--sebagai", nip).kode == 0


# ---- backup, uji-pulih, periksa ----------------------------------------------------------------------


def test_backup_trial_restore_and_check(kinerja, kantor, tmp_path):
    kinerja("pegawai", "impor", SIASN, "--db", kantor, "--terapkan")
    j = kinerja("backup", "--db", kantor, "--keluar", tmp_path / "Backup", "--json")
    assert j.kode == 0
    salinan = Path(j.isi["berkas"])
    assert j.isi["ukuran"] == salinan.stat().st_size
    assert j.isi["sha256"] == hashlib.sha256(salinan.read_bytes()).hexdigest()
    uji = kinerja("uji-pulih", salinan, "--json")
    assert (uji.kode, uji.isi["sah"], uji.isi["pegawai"], uji.isi["skp"]) == (0, True, 35, 0)
    cek = kinerja("periksa", "--db", salinan, "--json")
    assert (cek.kode, cek.isi["sah"], cek.isi["temuan"]) == (0, True, [])
    assert cek.isi["komit"] == uji.isi["komit"] == _jumlah(kantor, "journal_commit")


def test_a_damaged_backup_is_refused_by_name(kinerja, kantor, tmp_path):
    salinan = Path(kinerja("backup", "--db", kantor, "--keluar", tmp_path / "b", "--json").isi["berkas"])
    data = bytearray(salinan.read_bytes())
    data[len(data) // 2] ^= 0xFF
    salinan.write_bytes(data)
    _ditolak(kinerja("uji-pulih", salinan, "--json"), salinan.name, "operator")


@pytest.mark.parametrize("isi", [b"", b"bukan basis data", b"SQLite format 3\x00" + b"\x7f" * 9000])
def test_a_backup_that_is_none(kinerja, tmp_path, isi):
    (tmp_path / "x.db").write_bytes(isi)
    _ditolak(kinerja("uji-pulih", tmp_path / "x.db", "--json"), "x.db")


def test_another_programs_database_is_no_backup(kinerja, tmp_path):
    conn = sqlite3.connect(tmp_path / "lain.db")
    conn.execute("CREATE TABLE t (x)")
    conn.close()
    _ditolak(kinerja("uji-pulih", tmp_path / "lain.db", "--json"), "lain.db")


def test_periksa_says_what_it_found_and_ends_with_one(kinerja, kantor):
    kinerja("pegawai", "impor", SIASN, "--db", kantor, "--terapkan")
    conn = sqlite3.connect(kantor)
    conn.execute("DROP TRIGGER jaga_ubah_pegawai")
    conn.execute("UPDATE pegawai SET golongan = 'IV/e' WHERE golongan = 'III/a'")
    conn.commit()
    conn.close()
    j = kinerja("periksa", "--db", kantor, "--json")
    assert (j.kode, j.isi["sah"]) == (1, False)
    assert any("jaga_ubah_pegawai" in t for t in j.isi["temuan"])
    assert "Ditemukan masalah" in kinerja("periksa", "--db", kantor).keluar


# ---- databases that cannot be worked on --------------------------------------------------------------

SEMUA = [
    ("pegawai", "daftar"), ("periksa",), ("backup", "--keluar", "b"), ("adk", "kirim", "--keluar", "a"),
    ("pusat", "kantor"), ("kompilasi", "."), ("pegawai", "impor", DUK),
]  # fmt: skip


@pytest.mark.parametrize("perintah", SEMUA, ids=lambda p: " ".join(map(str, p[:2])))
@pytest.mark.parametrize("cacat", ["lebih_baru", "lain", "setengah", "acak", "kosong", "tidak_ada", "folder"])
def test_a_database_that_cannot_be_used_is_named_and_left_alone(kinerja, kantor, perintah, cacat, tmp_path):
    sebab = _cacatkan(kantor, cacat)
    sebelum = kantor.read_bytes() if kantor.is_file() else None
    j = kinerja(*perintah, "--db", kantor, "--json")
    _ditolak(j, kantor.name, "operator")
    assert sebab in j.isi["alasan"]
    assert (kantor.read_bytes() if kantor.is_file() else None) == sebelum
    assert sorted(f.name for f in tmp_path.iterdir()) == ([] if cacat == "tidak_ada" else [kantor.name])


def _cacatkan(db: Path, cacat: str) -> str:
    """Make the database unusable; the words that must be said."""
    if cacat in ("tidak_ada", "folder", "kosong", "lain"):
        db.unlink()
    if cacat == "tidak_ada":
        return "tidak ditemukan"
    if cacat == "folder":
        db.mkdir()
        return "folder"
    if cacat == "kosong":
        db.touch()
        return "rusak atau bukan"
    if cacat == "setengah":
        db.write_bytes(db.read_bytes()[: db.stat().st_size // 3])
        return "rusak"
    if cacat == "acak":
        db.write_bytes(db.read_bytes()[:100] + b"\xa7" * 20_000)
        return "rusak"
    conn = sqlite3.connect(db)
    conn.execute(
        "CREATE TABLE t (x)" if cacat == "lain" else "UPDATE alembic_version SET version_num = '9999'"
    )
    conn.commit()
    conn.close()
    return "bukan berkas Kinerja Desktop" if cacat == "lain" else "lebih baru"


@pytest.mark.parametrize("tabel", ["meta", "journal_commit", "sync_head", "pegawai", "pengguna"])
def test_a_database_without_one_of_its_tables_is_a_sentence(kinerja, kantor, tabel):
    conn = sqlite3.connect(kantor)
    conn.execute("PRAGMA foreign_keys=OFF")
    for (nama,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        conn.execute(f"DROP TRIGGER {nama}")
    conn.execute(f"DROP TABLE {tabel}")
    conn.commit()
    conn.close()
    for perintah in (("pegawai", "daftar"), ("periksa",), ("backup", "--keluar", "b")):
        _ditolak(kinerja(*perintah, "--db", kantor, "--json"), kantor.name, "operator")


def test_a_database_that_another_program_writes_is_a_sentence(kinerja, kantor, monkeypatch):
    from kinerja_desktop.store import database

    monkeypatch.setattr(
        database, "PRAGMA", tuple(p.replace("busy_timeout=5000", "busy_timeout=50") for p in database.PRAGMA)
    )
    lain = sqlite3.connect(kantor, isolation_level=None)
    try:
        lain.execute("BEGIN IMMEDIATE")
        assert kinerja("pegawai", "daftar", "--db", kantor).kode == 0, "reading needs nobody's leave"
        j = kinerja("pegawai", "impor", SIASN, "--db", kantor, "--terapkan", "--json")
        _ditolak(j, "sedang dipakai program lain", "operator")
        lain.execute("ROLLBACK")
        assert kinerja("pegawai", "impor", SIASN, "--db", kantor, "--terapkan").kode == 0
    finally:
        lain.close()


def test_without_a_database_it_says_how_to_name_one(kinerja, monkeypatch, kantor):
    monkeypatch.delenv("KINERJA_DB", raising=False)
    for perintah in (("pegawai", "daftar"), ("periksa",), ("kompilasi", ".")):
        _ditolak(kinerja(*perintah, "--json"), "--db")
    monkeypatch.setenv("KINERJA_DB", str(kantor))
    assert kinerja("pegawai", "daftar", "--json").isi == {"pegawai": []}


# ---- the centre and ADK ------------------------------------------------------------------------------


def test_invitation_joining_sending_and_compiling(kinerja, kantor, pusat, tmp_path, cepat):
    kinerja("pegawai", "impor", SIASN, "--db", kantor, "--terapkan")
    u = kinerja(
        "pusat",
        "undang",
        "--db",
        pusat,
        "--kantor",
        "Kecamatan X",
        "--keluar",
        tmp_path / "u.undangan",
        "--json",
    )
    assert u.kode == 0
    assert {"berkas", "kode", "nomor", "untuk", "sampai"} == set(u.isi)
    argv = ("kantor", "gabung", u.isi["berkas"], "--db", kantor, "--json", "--kode")
    _ditolak(kinerja(*argv, "SALAH-SALAH"), "ode")
    g = kinerja(*argv, u.isi["kode"])
    assert (g.kode, g.isi["bergabung"]) == (0, True)
    k = kinerja("adk", "kirim", "--db", kantor, "--keluar", tmp_path / "adk", "--json")
    assert k.kode == 0
    (berkas,) = k.isi["berkas"]
    assert {"berkas", "kepada", "sha256", "ukuran", "perubahan", "lampiran"} == set(berkas)
    assert berkas["sha256"] == hashlib.sha256(Path(berkas["berkas"]).read_bytes()).hexdigest()
    cek = kinerja("adk", "periksa", berkas["berkas"], "--json")
    assert (cek.kode, cek.isi["utuh"], cek.isi["perubahan"]) == (0, True, berkas["perubahan"])

    calon = kinerja("kompilasi", tmp_path / "adk", "--db", pusat, "--json")
    assert (calon.kode, calon.isi["baru"], len(calon.isi["berkas"])) == (0, 0, 1)
    tunggu = kinerja("pusat", "kantor", "--db", pusat, "--json").isi["kantor"]
    assert [(b["nomor"], b["keadaan"]) for b in tunggu] == [(1, "diminta")]
    terima = kinerja("pusat", "kantor", "--terima", 1, "--db", pusat, "--json")
    assert (terima.kode, terima.isi["baru"]) == (0, berkas["perubahan"])
    lagi = kinerja("kompilasi", tmp_path / "adk", "--db", pusat, "--json")
    assert (lagi.kode, lagi.isi["baru"], lagi.isi["sudah_ada"]) == (0, 0, berkas["perubahan"])
    assert kinerja("periksa", "--db", pusat, "--json").isi["sah"] is True
    assert _jumlah(pusat, "pegawai WHERE status <> 'LUAR'") == 35


def test_a_folder_with_good_and_bad_files_is_compiled_and_the_bad_are_named(kinerja, pusat, tmp_path):
    (tmp_path / "masuk").mkdir()
    (tmp_path / "masuk" / "surat.adk").write_bytes(b"bukan adk")
    (tmp_path / "masuk" / "kosong.adk").touch()
    j = kinerja("kompilasi", tmp_path / "masuk", "--db", pusat, "--json")
    assert (j.kode, j.isi["ditolak"], j.isi["baru"]) == (1, 2, 0)
    assert {b["nama"] for b in j.isi["berkas"]} == {"surat.adk", "kosong.adk"}
    assert all(b["kalimat"].endswith(".") for b in j.isi["berkas"])
    kosong = tmp_path / "tanpa"
    kosong.mkdir()
    assert kinerja("kompilasi", kosong, "--db", pusat).kode == 0


def test_tasks_of_the_centre_are_refused_in_an_office(kinerja, kantor, tmp_path):
    for argv in (
        ("pusat", "undang", "--kantor", "X", "--keluar", "u"), ("pusat", "kantor"), ("kompilasi", "."),
    ):  # fmt: skip
        _ditolak(kinerja(*argv, "--db", kantor, "--json"), "")
    _ditolak(kinerja("adk", "kirim", "--keluar", "a", "--db", kantor, "--json"), "undangan", "operator")
    assert not (tmp_path / "a").exists()


# ---- the program itself ------------------------------------------------------------------------------


def test_help_and_version(kinerja):
    j = kinerja("--help")
    assert (j.kode, j.galat) == (0, "")
    assert all(k in j.keluar for k in ("pegawai", "kantor", "hitung", "Pemakaian"))
    assert kinerja("--versi").keluar == f"Kinerja Desktop {__version__}\n"


@pytest.mark.parametrize(
    ("argv", "kata"),
    [
        ([], "PERINTAH"),
        (["terbang"], "terbang"),
        (["pegawai"], "LANGKAH"),
        (["pegawai", "pecat"], "pecat"),
        (["nip"], "NIP"),
        (["nip", "1", "2"], "2"),
        (["nip", "1", "--warna"], "--warna"),
        (["cetak", "--tahun", "dua ribu", "--jenis", "skp", "--keluar", "x"], "dua ribu"),
        (["cetak", "--tahun", "2026", "--jenis", "skp", "--keluar", "x", "--kertas", "A3"], "A3"),
        (["backup", "--keluar"], "--keluar"),
        (["backup", "--keluar", ""], "--keluar"),
    ],
)
def test_wrong_use_is_two_and_shows_the_right_use(kinerja, argv, kata):
    j = kinerja(*argv)
    assert (j.kode, j.keluar) == (2, "")
    assert kata in j.galat
    assert "Pemakaian: kinerja" in j.galat
    js = kinerja(*argv, "--json")
    assert js.kode == 2
    assert kata in js.isi["salah_pakai"]
