"""Several PCs of the centre on one server: keys by file and code, work side by side, a lost PC."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import tukar
from kinerja_desktop.services.alarm_kunci import daftar_alarm
from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.store.periksa import periksa
from tests.exchange.tempat import Tempat, folder_orang, gabungkan
from tests.exchange.tempat_pc import kunci

AKAR = Path(__file__).resolve().parents[2]


@pytest.fixture
def pangkalan() -> str:
    return "postgresql"


def buka_pc(pusat: Tempat, nama: str, tmp_path: Path) -> Tempat:
    """The same database opened on another PC of the centre, which has no keys yet."""
    data = tmp_path / nama
    with folder_orang(data):
        sesi = buka_kantor(pusat.alamat, pusat.jam)
    return Tempat(nama, data, sesi, pusat.jam, data, alamat=pusat.alamat)


@pytest.fixture
def kedua(pusat: Tempat, tmp_path: Path) -> Iterator[Tempat]:
    """A second PC of the centre that has taken the keys."""
    t = buka_pc(pusat, "kedua", tmp_path)
    h = tukar.tulis_kunci_pusat(pusat.sesi, tmp_path)
    with folder_orang(t.data):
        assert "kini memegang kunci" in tukar.pasang_kunci_pusat(t.sesi, h.path, h.kode.lower())
    yield t
    t.sesi.db.tutup()


def balas(dari: Tempat, ke: Tempat, nama: str) -> str:
    """What the office answers to a reply of this PC."""
    with folder_orang(dari.data):
        for b in tukar.kirim_adk(dari.sesi, dari.folder / nama).berkas:
            (j,) = ke.terima(b.path).berkas
            assert j.kode == "", j.kalimat
    return j.kalimat


def test_tanpa_kunci_hanya_membaca(pusat: Tempat, kantor: Tempat, tmp_path: Path) -> None:
    kantor.tambah("Ani")
    pusat.terima(kantor.kirim())
    lain = buka_pc(pusat, "lain", tmp_path)
    assert lain.pegawai() == pusat.pegawai() != {}
    k = tukar.keadaan_kunci(lain.sesi)
    assert (k.di_server, k.memegang) == (True, False)
    assert "Minta berkas kunci pusat" in k.kalimat
    h = tukar.tulis_kunci_pusat(pusat.sesi, tmp_path)
    salah = h.kode[:-1] + ("A" if h.kode[-1] != "A" else "B")
    tugas: list[Callable[[], object]] = [
        lambda: tukar.kirim_adk(lain.sesi, tmp_path / "x"),
        lambda: lain.terima(kantor.kirim()),
        lambda: tukar.undang(lain.sesi, "Kecamatan X", tmp_path),
        lambda: tukar.tulis_kunci_pusat(lain.sesi, tmp_path / "y"),
        lambda: tukar.ganti_kunci_pusat(lain.sesi),
    ]
    with folder_orang(tmp_path / "lain"):
        for jalan in tugas:
            with pytest.raises(Tolakan, match="belum memegang kunci pusat"):
                jalan()
        for kode, kata in ((salah, "salah ketik"), ("00000-00000", "tidak cocok")):
            with pytest.raises(Tolakan, match=kata):
                tukar.pasang_kunci_pusat(lain.sesi, h.path, kode)
        with pytest.raises(Tolakan, match="bukan berkas kunci pusat"):
            tukar.pasang_kunci_pusat(lain.sesi, kantor.kirim(), h.kode)
    lain.sesi.db.tutup()


def test_berkas_kunci_pusat_lain_ditolak(pusat: Tempat, buat: Callable[..., Tempat], tmp_path: Path) -> None:
    lain = buat("Lain", "pusat")
    h = tukar.tulis_kunci_pusat(lain.sesi, tmp_path)
    with pytest.raises(Tolakan, match="milik Kecamatan Lain, bukan milik data pusat"):
        tukar.pasang_kunci_pusat(pusat.sesi, h.path, h.kode)


def test_komputer_kedua_bekerja_seperti_yang_pertama(
    pusat: Tempat, kantor: Tempat, kedua: Tempat, buat: Callable[..., Tempat]
) -> None:
    """It opens what is sealed to the centre, writes for offices, and an office takes both PCs for one."""
    with pusat.sesi.kerja("rujukan.ubah", "Dari PC-1") as uow:
        uow.insert("rujukan", {"jenis": "uji", "kunci": "satu"})
    kantor.tambah("Ani")
    with folder_orang(kedua.data):
        assert kedua.terima(kantor.kirim()).baru == 1
        with kedua.sesi.kerja("rujukan.ubah", "Dari PC-2") as uow:
            uow.insert("rujukan", {"jenis": "uji", "kunci": "dua"})
    assert "memakai kunci baru" not in balas(kedua, kantor, "k2")
    with pusat.sesi.kerja("rujukan.ubah", "Dari PC-1") as uow:
        uow.insert("rujukan", {"jenis": "uji", "kunci": "tiga"})
    balas(pusat, kantor, "k1")
    assert kantor.hitung("rujukan", "jenis = 'uji'") == 3
    lain = buat("Baru")  # an office that the second PC invites and the first one accepts
    with folder_orang(kedua.data):
        u = tukar.undang(kedua.sesi, "Kecamatan Baru", kedua.folder)
    tukar.gabung(lain.sesi, u.path, u.kode)
    pusat.terima(lain.kirim())
    tukar.terima_kantor(pusat.sesi, u.nomor)
    lain.tambah("Budi")
    with folder_orang(kedua.data):
        assert kedua.terima(lain.kirim()).baru == 1
    for t in (pusat, kedua):
        t.buka_lagi()
        assert [k for k in t.sesi.db.pemberitahuan if "= off" not in k] == []
        assert daftar_alarm(t.sesi) == []
        assert periksa(t.sesi.db).sah
    assert kunci(pusat) == kunci(kedua)


def test_komputer_pusat_hilang_kunci_diganti(
    pusat: Tempat, kantor: Tempat, kedua: Tempat, tmp_path: Path
) -> None:
    """The second PC makes new keys; offices follow, the lost PC writes no more, what was on its way opens."""
    kantor.tambah("Ani")
    di_jalan = kantor.kirim()
    with folder_orang(kedua.data):
        assert "balasan berikutnya" in tukar.ganti_kunci_pusat(kedua.sesi)
        assert kedua.terima(di_jalan).baru == 1
    with pytest.raises(Tolakan, match="baru saja diganti"), pusat.sesi.kerja("uji", "Uji") as uow:
        uow.insert("rujukan", {"jenis": "uji"})
    pusat.buka_lagi()
    assert "telah diganti dari komputer lain" in tukar.keadaan_kunci(pusat.sesi).kalimat
    kantor.tambah("Budi")
    lama = kantor.kirim()  # still sealed to the old key
    assert "memakai kunci baru" in balas(kedua, kantor, "k")
    kantor.tambah("Cici")
    baru = kantor.kirim()
    with pytest.raises(Tolakan, match="telah diganti"):
        pusat.terima(lama)
    with folder_orang(kedua.data):
        assert kedua.terima(lama, baru).ditolak == 0
        assert kedua.pegawai() == kantor.pegawai()
        h = tukar.tulis_kunci_pusat(kedua.sesi, tmp_path)
    tukar.pasang_kunci_pusat(pusat.sesi, h.path, h.kode)  # it was found again, and is given the new keys
    kantor.tambah("Dedi")
    assert pusat.terima(kantor.kirim()).baru == 1
    balas(pusat, kantor, "k3")
    assert daftar_alarm(kantor.sesi) == []


def test_kunci_hilang_semua_kantor_diundang_lagi(pusat: Tempat, kantor: Tempat, tmp_path: Path) -> None:
    kantor.tambah("Ani")
    pusat.terima(kantor.kirim())
    sisa = buka_pc(pusat, "sisa", tmp_path)
    with folder_orang(sisa.data):
        assert "diundang lagi" in tukar.ganti_kunci_pusat(sisa.sesi, tanpa_lama=True)
        u = tukar.undang(sisa.sesi, "", sisa.folder, nomor=1)
    tukar.gabung(kantor.sesi, u.path, u.kode, ganti_pusat=True)
    kantor.tambah("Budi")
    with folder_orang(sisa.data):
        assert sisa.terima(kantor.kirim()).baru == 1
        assert sisa.pegawai() == kantor.pegawai()
    sisa.sesi.db.tutup()


def test_dua_proses_mengompilasi_bersamaan(
    pusat: Tempat, kantor: Tempat, kedua: Tempat, buat: Callable[..., Tempat], tmp_path: Path
) -> None:
    """Two PCs over the same files at once, in other orders: each file once, one chain, nothing in doubt."""
    lain = buat("Lain")
    gabungkan(lain, pusat)
    folder = tmp_path / "adk"
    for n in range(3):
        for t in (kantor, lain):
            t.tambah(f"Orang {n}")
            berkas = t.kirim()
            folder.mkdir(exist_ok=True)
            berkas.rename(folder / f"{n}-{t.nama}.adk")
    program = (
        "import sys; from pathlib import Path; from kinerja_desktop.flows import tukar; "
        "from kinerja_desktop.services.kantor import buka_kantor; "
        "from tests.exchange.tempat import JamUji; s = buka_kantor(sys.argv[1], JamUji()); "
        "print('siap', flush=True); sys.stdin.readline(); n = 0\n"
        "for f in sorted(Path(sys.argv[2]).iterdir(), reverse=sys.argv[3] == '1'):\n"
        "    h = tukar.terima_adk(s, [f]); n += h.baru; assert not h.ditolak, h.berkas[0].kalimat\n"
        "    with s.kerja('rujukan.ubah', 'Aturan') as uow:\n"
        "        uow.insert('rujukan', {'jenis': 'uji', 'kunci': f.name + sys.argv[3]})\n"
        "print(n)"
    )
    proses = [
        subprocess.Popen(
            [sys.executable, "-c", program, pusat.alamat, str(folder), str(i)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=AKAR,
            env={**os.environ, "KINERJA_DATA": str(t.data or os.environ["KINERJA_DATA"])},
        )
        for i, t in enumerate((pusat, kedua))
    ]  # fmt: skip
    for p in proses:
        assert p.stdout is not None
        assert p.stdout.readline() == "siap\n"
    hasil = [int(p.communicate("mulai\n", timeout=120)[0]) for p in proses]
    assert [p.returncode for p in proses] == [0, 0]
    assert sum(hasil) == 6
    assert len(pusat.pegawai()) == 6
    assert pusat.hitung("rujukan", "jenis = 'uji'") == 12
    assert pusat.hitung("sync_waiting") == 0
    assert periksa(pusat.sesi.db).sah
    for t in (pusat, kedua):
        t.buka_lagi()
        assert [k for k in t.sesi.db.pemberitahuan if "= off" not in k] == []
