"""Two PCs of an office without a server: invited, joined, exchanging by share and flash disk, one lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kinerja_desktop.services.kantor import buat_kantor
from kinerja_desktop.tur import bab_dua_pc as hands
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.panggung import Panggung
from tests.journeys.conftest import isi_tabel, temuan
from tests.kantor_isi import undangan_cepat
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import kantor_kecil, skp_disetujui

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

STAF = "Staf A"


@pytest.fixture
def g(panggung: Panggung, data_sendiri: Path, monkeypatch: pytest.MonkeyPatch) -> Panggung:
    """The first PC's window over an office of five with one approved SKP, which knows no centre."""
    undangan_cepat(monkeypatch)  # test_setahun joins a second PC by the real one
    basis = panggung.folder / "kantor.db"
    sesi = buat_kantor(basis, panggung.jam, "Kecamatan Sukamaju", "Pemerintah Kabupaten Contoh")
    k = kantor_kecil(sesi, Pabrik(sesi), staf=2)
    skp_disetujui(k, k.staf[0])
    sesi.db.tutup()
    panggung.buka_program(basis)
    for nama in (hands.BERSAMA, "flash"):
        (panggung.folder / nama).mkdir()
    return panggung


def pc1(g: Panggung) -> None:
    g.ke_depan(g.aplikasi)


def pc2(g: Panggung) -> None:
    assert g.kedua is not None
    g.ke_depan(g.kedua)


def salah_kode_lalu_gabung(g: Panggung, undangan: Path, kode: str) -> None:
    """A file that is no invitation and a wrong code are said at their fields; then the right ones."""
    p = g.p
    bukan = undangan.with_name("catatan.undangan")
    bukan.write_text("bukan undangan")
    a = g.buka_program_kedua()
    a.mulai()
    p.tunggu()
    p.klik("Komputer kedua kantor ini")
    p.isi("Simpan di", str(g.folder / "pc2" / "kantor.db"))
    lain = kode[:-1] + ("Z" if kode[-1] != "Z" else "Y")
    for berkas, ketikan, kata in (
        (bukan, kode, "bukan undangan"),
        (undangan, lain, "salah ketik"),
    ):
        p.isi("Berkas undangan", str(berkas))
        p.isi("Kode undangan", ketikan)
        p.klik("Siapkan komputer ini")
        assert any(kata in k for k in cari.kalimat()), kata
        assert a.rangka is None
    p.isi("Kode undangan", kode.lower())
    p.tekan("Return")
    p.sampai(lambda: a.rangka is not None, "jendela PC-2")
    pc2(g)


def telepon(g: Panggung, nomor: str) -> None:
    """Type the office's telephone number in Pengaturan."""
    g.tempat("Pengaturan")
    g.p.klik("Kantor", g.halaman())
    g.p.isi("Telepon", nomor)
    g.p.tekan("Tab")


def lewat_flash(g: Panggung, dari: Callable[[Panggung], None], ke: Callable[[Panggung], None]) -> None:
    """Write to another folder than the last one; over there the file is chosen by hand."""
    flash = g.folder / "flash"
    dari(g)
    g.tempat("Tukar data")
    lama = set(flash.iterdir())
    hands.kirim(g, "Kirim ADK", folder=flash)
    (berkas,) = set(flash.iterdir()) - lama
    ke(g)
    g.tempat("Tukar data")
    pilih(g, berkas)


def pilih(g: Panggung, berkas: Path, selesai: str = "Selesai") -> list[str]:
    """Terima ADK with a file chosen in the box; the sentences of its summary."""
    p, kalimat = g.p, []

    def isi(d: QDialog) -> None:
        p.klik_berkas("Pilih berkas…", berkas)
        p.klik("Periksa berkas", d)
        kalimat.extend(cari.kalimat(d))
        if selesai == "Batal":
            p.klik("Batal", d)
            return
        p.klik("Terapkan", d)
        p.sampai(lambda: cari.ada_tombol(selesai, d), "berkas diterapkan")
        p.klik(selesai, d)

    p.klik_dialog("Terima ADK", isi)
    return kalimat


def sama(g: Panggung) -> None:
    """The rows of both PCs are the same, and both files are whole."""
    basis = [g.folder / "kantor.db", g.folder / "pc2" / "kantor.db"]
    assert g.kedua is not None
    ruang = g.baca(lambda s: s.db.ruang).to_bytes(4, "big")
    satu, dua = (isi_tabel(b, ruang) for b in basis)
    assert satu == dua
    assert sum(map(len, satu.values())) > 30


def nomor(g: Panggung) -> str:
    g.tempat("Pengaturan")
    g.p.klik("Kantor", g.halaman())
    return cari.isian("Telepon").text()  # type: ignore[attr-defined]


def bergabung(g: Panggung) -> None:
    """From the invitation to the office's data on the second PC."""
    p, bersama = g.p, g.folder / hands.BERSAMA
    kode = hands.undang(g, bersama)
    salah_kode_lalu_gabung(g, next(bersama.glob("*.undangan")), kode)
    assert any("Komputer ini PC-2 dari Kecamatan Sukamaju" in k for k in cari.kalimat())
    hands.kirim(g, "Kirim ADK")
    pc1(g)
    g.tempat("Tukar data")
    hands.terima(g)
    hands.terima_komputer(g, "PC-2")
    hands.kirim(g, "Kirim ADK")
    pc2(g)
    g.tempat("Tukar data")
    hands.terima(g)
    p.sampai(lambda: any("bertukar dengan PC-1" in k for k in cari.kalimat()), "PC-2 mengenal PC-1")
    sama(g)


def tukar_beberapa_kali(g: Panggung) -> None:
    """A share both ways, then a flash disk both ways; each time the other side has it."""
    for n, (dari, ke) in enumerate(((pc1, pc2), (pc2, pc1))):
        dari(g)
        telepon(g, f"0411 10{n}")
        hands.kirim_ke_lain(g)
        ke(g)
        g.tempat("Tukar data")
        hands.terima(g)
        assert nomor(g) == f"0411 10{n}"
    for n, (dari, ke) in enumerate(((pc1, pc2), (pc2, pc1))):
        dari(g)
        telepon(g, f"0411 20{n}")
        lewat_flash(g, dari, ke)
        assert nomor(g) == f"0411 20{n}"
    sama(g)


def beda_isian(g: Panggung) -> None:
    """The same field on both: a question on both, decided on PC-2, known on PC-1."""
    p = g.p
    for dari, isi in ((pc1, "111"), (pc2, "222")):
        dari(g)
        telepon(g, isi)
        hands.kirim_ke_lain(g)
    for siapa in (pc1, pc2):
        siapa(g)
        g.tempat("Tukar data")
        hands.terima(g)
        p.klik("Putuskan Beda Isian")
        assert cari.ada_kisi("Beda Isian menurut dokumen")
    p.klik("Dari PC-1")
    p.klik("Pakai ini")
    hands.kirim_ke_lain(g)
    pc1(g)
    g.tempat("Tukar data")
    hands.terima(g)
    assert not cari.ada_tombol("Putuskan Beda Isian")
    assert nomor(g) == "111"
    sama(g)


def hilang(g: Panggung) -> None:
    """PC-2 prints, is lost, and its key revoked: what it writes later is neither offered nor taken."""
    p, pdf = g.p, g.folder / "pdf" / "SKP.pdf"
    pc2(g)
    g.tempat("Cetak")
    p.sampai(lambda: cari.ada_kisi("Daftar dokumen"), "daftar dokumen")
    p.klik("SKP", g.halaman())
    p.sampai(lambda: cari.ada_tombol("Simpan PDF…"), "pratinjau")
    p.sebentar(300)  # the pages are painted a moment after the list
    p.klik_berkas("Simpan PDF…", pdf)
    p.sampai(pdf.exists, "PDF tersimpan")
    pc1(g)
    hands.cabut(g, "PC-2")
    pc2(g)
    telepon(g, "999")
    hands.kirim_ke_lain(g)
    baru = max(g.folder.glob("*/*_PC2_*.adk"), key=lambda f: f.stat().st_mtime_ns)
    pc1(g)
    g.tempat("Tukar data")
    p.sebentar(100)
    assert not cari.ada_tombol("Terima sekarang")
    assert any("kunci PC-2 yang sudah dicabut" in k for k in pilih(g, baru, "Batal"))
    assert nomor(g) == "111"


@pytest.mark.timeout(180)
def test_dua_komputer_tanpa_server(g: Panggung) -> None:
    bergabung(g)
    tukar_beberapa_kali(g)
    beda_isian(g)
    hilang(g)
    g.tutup()
    for basis in (g.folder / "kantor.db", g.folder / "pc2" / "kantor.db"):
        assert temuan(basis) == []
