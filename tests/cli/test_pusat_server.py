"""The centre's commands with its data on a server; the password is never printed."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Kinerja
from tests.peladen import Peladen


def test_pusat_di_server_dari_baris_perintah(
    kinerja: Kinerja, peladen: Peladen, tmp_path: Path, cepat: None
) -> None:
    alamat = peladen.url(peladen.buat()).replace("@", ":s4ndi-rahasia@")
    tampil = alamat.replace(":s4ndi-rahasia", "")
    nama = ("--nama", "BKPSDM Contoh", "--instansi", "Pemerintah Kabupaten Contoh", "--peran", "pusat")
    jawaban = [kinerja("kantor", "baru", "--db", alamat, *nama, "--json")]
    assert jawaban[0].isi["db"] == tampil
    jawaban.append(kinerja("kantor", "baru", "--db", alamat, *nama))
    assert (jawaban[1].kode, "sudah berisi data pusat" in jawaban[1].kalimat) == (1, True)
    surat = tmp_path / "undangan"
    undang = kinerja(
        "pusat", "undang", "--db", alamat, "--kantor", "Kecamatan Baru", "--keluar", str(surat), "--json"
    )
    jawaban.append(undang)
    assert undang.isi["nomor"] == 1
    daftar = kinerja("pusat", "kantor", "--db", alamat, "--json")
    assert [k["kantor"] for k in daftar.isi["kantor"]] == ["Kecamatan Baru"]
    periksa = kinerja("periksa", "--db", alamat, "--json")
    assert (periksa.kode, periksa.isi["sah"]) == (0, True)
    backup = kinerja("backup", "--db", alamat, "--keluar", str(tmp_path / "Backup"))
    assert (backup.kode, "pg_dump" in backup.kalimat) == (1, True)
    salah = kinerja("periksa", "--db", alamat.replace("/uji", "/tiada"))
    assert (salah.kode, "tidak ada di server itu" in salah.kalimat) == (1, True)
    jawaban += [daftar, periksa, backup, salah]
    assert [j for j in jawaban if "s4ndi" in j.kalimat or "Traceback" in j.kalimat] == []
