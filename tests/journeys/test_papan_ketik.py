"""The first day by keyboard alone: no mouse is touched from the empty folder to thirty-five SKP."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton

from kinerja_desktop.flows import contoh
from kinerja_desktop.services import pegawai, penilai, skp
from kinerja_desktop.tur.pengemudi import Pengemudi


@pytest.fixture(autouse=True)
def tanpa_tetikus(monkeypatch):
    def klik(*_):
        raise AssertionError("tetikus dipakai")

    monkeypatch.setattr(Pengemudi, "klik_widget", klik)


def sampai_fokus(p: Pengemudi, nama: str) -> None:
    """Until the focus stands on what has these words on it, or this name."""

    def benar() -> bool:
        w = p.fokus()
        return nama in (w.accessibleName(), w.text() if isinstance(w, QAbstractButton) else "")

    p.sampai(benar, f"fokus pada {nama}")


@pytest.mark.timeout(120)
def test_hari_pertama_dengan_papan_ketik_saja(panggung):
    g, p = panggung, panggung.p
    buku = g.folder / "xlsx" / "Pegawai.xlsx"
    buku.write_bytes(contoh.buku_pegawai())

    # An empty folder: the welcome window stands on its first choice; one Tab further is Kantor baru.
    g.aplikasi.mulai()
    p.tunggu()
    p.tekan("Tab", "Return")
    p.ketik("Kecamatan Sukamaju")
    p.tekan("Tab")
    p.ketik("Pemerintah Kabupaten Contoh")
    p.tekan("Tab")
    p.ketik("Sukamaju")
    p.tekan("Return")
    p.sampai(lambda: g.aplikasi.rangka is not None and g.rangka.konteks.nama_kantor, "jendela kantor")
    assert g.rangka.windowTitle() == "Kinerja Desktop · Kecamatan Sukamaju"

    # Beranda has three first steps, and the one that comes next has the focus.
    sampai_fokus(p, "Impor dari Excel")

    def impor(_):
        p.berkas(lambda: p.tekan("Return"), buku)
        sampai_fokus(p, "Lanjut: periksa")
        p.tekan("Return")
        p.tab_ke("Impor 35 pegawai")
        p.tekan("Return")
        sampai_fokus(p, "Lanjut: siapa menilai siapa")
        p.tekan("Return")

    def usulan(_):
        p.tab_ke("Konfirmasi")
        p.tekan("Return")

    p.dialog(lambda: p.tekan("Return"), impor, usulan)
    assert len(g.baca(pegawai.daftar)) == 35
    assert not g.baca(penilai.usulan)

    # Ctrl+3 is SKP: everybody selected, one button makes what is missing.
    p.tekan("Ctrl+3")
    sampai_fokus(p, "Daftar SKP")
    p.tekan("Ctrl+A")
    p.tab_ke("Buat SKP untuk 35 pegawai")
    p.tekan("Return")
    semua = g.baca(lambda sesi: skp.daftar(sesi, 2026))
    assert len(semua) == 35
    assert {s.status for s in semua} == {"draf"}
