"""A kasubag enters twelve SKP by paste from one workbook; their assessors approve them all."""

from __future__ import annotations

import openpyxl
import pytest
from PySide6.QtWidgets import QAbstractButton

from kinerja_desktop.flows import contoh
from kinerja_desktop.flows.contoh.rencana import RENCANA, baris_kisi
from kinerja_desktop.services import skp
from kinerja_desktop.tur import cari

JUDUL = ("NIP", "Jenis", "RHK pimpinan yang diintervensi", "Rencana hasil kerja", "Aspek",
         "Indikator kinerja individu", "Target", "Satuan", "Penugasan dari")  # fmt: skip
AWALAN = ("kasi_", "kasubag_", "sekcam", "lurah_", "seklur_")


def dua_belas() -> list[str]:
    """Seats of twelve people whose SKP is not the one that the sample office sends back."""
    return [o.kunci for o in contoh.PEGAWAI if o.kunci in RENCANA and o.kunci.startswith(AWALAN)][:12]


def tulis_buku(berkas, kursi) -> int:
    """One sheet, everybody below one another, NIP on the first row only; answers the number of rows."""
    buku = openpyxl.Workbook()
    lembar = buku.active
    lembar.append(JUDUL)
    for siapa in kursi:
        penugasan = {r.teks: r.penugasan for r in RENCANA[siapa]}
        nip, lalu = contoh.NIP[siapa], ""
        for jenis in ("utama", "tambahan"):
            for b in baris_kisi(siapa, jenis):
                sama = b[1] == lalu
                depan = ["", ""] if sama else b[:2]
                lembar.append([nip, jenis.capitalize(), *depan, *b[2:], "" if sama else penugasan[b[1]]])
                nip, lalu = "", b[1]
    buku.save(berkas)
    return lembar.max_row - 1


def salin_dari_excel(p, berkas) -> None:
    """Open the workbook, mark everything, Ctrl+C."""
    lembar = openpyxl.load_workbook(berkas).active
    p.salin([["" if s is None else str(s) for s in b] for b in lembar.iter_rows(values_only=True)])


@pytest.mark.timeout(90)
def test_kasubag_menempel_dua_belas_skp_dari_satu_buku(panggung):
    g, p = panggung, panggung.p
    kantor = g.folder / "kantor.db"
    contoh.buat_kantor_contoh(kantor, "awal").db.tutup()
    kursi = dua_belas()
    assert len(kursi) == 12
    jumlah = tulis_buku(g.folder / "xlsx" / "SKP 2026.xlsx", kursi)
    g.buka_program(kantor)
    p.tekan("Ctrl+3")
    p.sampai(lambda: cari.ada_tombol("Isi dari Excel"), "Daftar SKP")
    salin_dari_excel(p, g.folder / "xlsx" / "SKP 2026.xlsx")
    g.halaman().fokus_awal().setFocus()

    def periksa(d) -> None:
        assert d.daftar.count() == 12
        assert d.terima.text() == f"Tempel 12 SKP ({jumlah} baris)"
        assert {o.masalah for o in d.dicentang()} == {0}
        p.tab_ke("Tempel 12 SKP")
        p.tekan("Return")

    p.dialog(lambda: p.tekan("Ctrl+V"), periksa)
    p.sampai(lambda: "12 SKP ditempel" in g.halaman().banner.teks, "banner hasil")
    assert f"({jumlah} baris)" in g.halaman().banner.teks
    nip = {contoh.NIP[k] for k in kursi}
    ada = g.baca(lambda sesi: skp.daftar(sesi, 2026))
    assert {s.nip for s in ada} == nip
    assert {s.status for s in ada} == {"draf"}
    assert sum(len(g.baca(lambda sesi, s=s: skp.muat(sesi, s.skp_id).baris)) for s in ada) == jumlah

    # One Ctrl+Z takes all twelve back, one Ctrl+Y brings them again.
    p.tekan("Ctrl+Z")
    p.sampai(lambda: not g.baca(lambda sesi: skp.daftar(sesi, 2026)), "semua ditarik")
    p.tekan("Ctrl+Y")
    p.sampai(lambda: len(g.baca(lambda sesi: skp.daftar(sesi, 2026))) == 12, "semua kembali")

    # The twelve and their assessors do the rest at their own desks; the list shows all approved.
    g.layanan(lambda sesi: contoh.tetapkan_skp(sesi, nip))
    akhir = g.baca(lambda sesi: skp.daftar(sesi, 2026))
    assert [s.status for s in akhir] == ["disetujui"] * 12
    chip = g.halaman().daftar.chip
    p.sampai(lambda: "Disetujui 12" in [t.text() for t in chip.findChildren(QAbstractButton)], "Disetujui 12")
