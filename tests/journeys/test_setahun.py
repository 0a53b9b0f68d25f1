"""One office, one year: the working days of 2026, from an empty folder to compiled data at the centre."""

from __future__ import annotations

import sqlite3
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from kinerja_desktop.flows import contoh
from kinerja_desktop.flows.contoh import JUMLAH_AWAL, NIP, PEGAWAI
from kinerja_desktop.flows.contoh.orang import ALAMAT
from kinerja_desktop.flows.contoh.rencana import baris_kisi
from kinerja_desktop.services import berita_acara, kantor, pegawai, penilai, penilaian, riwayat, skp, usulan
from kinerja_desktop.tur.bab import mainkan
from kinerja_desktop.tur.bab_balik import NOMOR_KANTOR, NOMOR_PUSAT, USULAN
from kinerja_desktop.tur.bab_skp import KASI, KELIRU, NAMA
from kinerja_desktop.tur.bab_tukar import kompilasi_folder
from kinerja_desktop.tur.panggung import Panggung
from tests.journeys.conftest import isi_tabel, teks_pdf, temuan

LIMA = {"Sangat Baik", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang"}


@pytest.mark.timeout(600)
def test_setahun(panggung: Panggung) -> None:
    g = panggung
    januari_kantor_dan_pegawai(g)
    januari_skp(g)
    triwulan_demi_triwulan(g)
    akhir_tahun(g)
    mencetak(g)
    mengirim_dan_mengompilasi(g)
    bolak_balik(g)
    semua_tempat(g)
    g.tutup_program()
    assert temuan(g.folder / "kantor.db") == []
    assert temuan(g.folder / "pusat.db") == []


def januari_kantor_dan_pegawai(g: Panggung) -> None:
    """2 January: an empty folder becomes an office of 35; on the 5th the camat says who assesses whom."""
    mainkan(g, "kantor_baru")
    assert g.rangka.windowTitle() == "Kinerja Desktop · Kecamatan Sukamaju"
    mainkan(g, "pengaturan")
    assert g.baca(kantor.identitas).alamat == ALAMAT
    mainkan(g, "pegawai")
    semua = g.baca(pegawai.daftar)
    assert {r.nip for r in semua} == {o.nip for o in PEGAWAI}
    assert len(semua) == JUMLAH_AWAL == 35
    assert (g.folder / "xlsx" / "Pegawai - ditolak.xlsx").exists()
    mainkan(g, "penilai")
    assert g.baca(penilai.usulan) == []
    camat, kasi = (next(r for r in g.baca(pegawai.daftar) if r.nip == NIP[k]) for k in ("camat", KASI))
    assert NAMA["camat"] in kasi.penilai_nama
    assert "Hendra Wiratama" in camat.penilai_nama


def januari_skp(g: Panggung) -> None:
    """Pasted, typed, undone, handed in, sent back, mended, approved; by the 27th everybody's SKP is set."""
    mainkan(g, "susun")
    milik = next(s for s in g.baca(_skp) if s.nip == NIP[KASI])
    assert KELIRU in [(b.indikator, b.target) for b in _lembar(g, milik.skp_id).baris]
    mainkan(g, "kembalikan")
    assert _lembar(g, milik.skp_id).status == "disetujui"
    baris = _lembar(g, milik.skp_id).baris
    isi = [(b.intervensi, b.rhk, b.aspek, b.indikator, b.target, b.satuan) for b in baris]
    assert isi == [tuple(b) for jenis in ("utama", "tambahan") for b in baris_kisi(KASI, jenis)]
    mainkan(g, "tetapkan")
    semua = g.baca(_skp)
    assert len(semua) == JUMLAH_AWAL
    assert {s.status for s in semua} == {"disetujui"}
    tindakan = g.baca(lambda sesi: [c.judul for c in riwayat.untuk(sesi, "skp", milik.skp_id)])
    assert sum("Kembalikan" in j for j in tindakan) == 1
    assert sum("Setujui" in j for j in tindakan) == 1


def triwulan_demi_triwulan(g: Panggung) -> None:
    """January to December: progress every month, ratings by digits every quarter, then all is locked."""
    mainkan(g, "realisasi")
    for n in (1, 2, 3, 4):
        mainkan(g, f"triwulan_{n}")
        lembar = g.baca(lambda sesi, n=n: penilaian.lembar(sesi, contoh.periode_id(sesi, n)))
        assert lembar.organisasi == "Baik"
        belum = [b.nama for b in lembar.baris if b.skp_id is not None and not b.selesai]
        assert belum == [], n


def akhir_tahun(g: Panggung) -> None:
    """The year's ratings: all five predicates, as the plans of the year have them."""
    mainkan(g, "tahunan")
    lembar = g.baca(lambda sesi: penilaian.lembar(sesi, contoh.periode_id(sesi, 0)))
    predikat = Counter(b.predikat for b in lembar.baris if b.selesai)
    assert set(predikat) == LIMA
    kasi = next(b for b in lembar.baris if b.nip == NIP["kasi_pmd"])
    assert (kasi.hasil, kasi.perilaku, kasi.predikat) == ("di_atas", "di_atas", "Sangat Baik")
    umum = next(b for b in lembar.baris if b.nip == NIP["staf_umum"])
    assert (umum.hasil, umum.perilaku, umum.predikat) == ("di_bawah", "di_bawah", "Sangat Kurang")
    assert umum.status == "disampaikan"  # handed over, not yet signed for


def mencetak(g: Panggung) -> None:
    """Every form of everybody is on disk, with the right name in it; one file holds them all."""
    mainkan(g, "cetak")
    pdf = g.folder / "pdf"
    for o in PEGAWAI:
        milik = sorted(pdf.glob(f"*{o.nip}*.pdf"))
        jenis = {f.name.split("_")[0] for f in milik}
        assert jenis == {"SKP", "Evaluasi", "Dokumen-Evaluasi"}, o.nama
        for f in (milik[0], milik[-1]):
            teks = teks_pdf(f)
            assert o.nama in teks, f.name
            assert o.nip in teks.replace(" ", ""), f.name
    camat = teks_pdf(pdf / "SKP Camat.pdf")
    assert "SASARAN KINERJA PEGAWAI" in camat
    assert "Indeks Kepuasan Masyarakat (IKM)" in camat
    assert len(list(pdf.glob("Dokumen-kinerja_2026_*.pdf"))) == 1


def mengirim_dan_mengompilasi(g: Panggung) -> None:
    """The office joins and sends; the centre accepts, compiles once, and holds the office's very rows."""
    mainkan(g, "pusat_baru", "kirim", "kompilasi")
    assert g.pusat is not None
    ruang = g.baca(lambda sesi: sesi.db.ruang.to_bytes(4, "big"))
    _sama(g.folder, ruang)
    # The same folder once more changes nothing.
    g.ke_depan(g.pusat)
    kompilasi_folder(g)
    _sama(g.folder, ruang)
    di_pusat = g.baca(pegawai.daftar, g.pusat)
    assert {NIP["camat"], NIP["cpns"]} <= {r.nip for r in di_pusat}
    mainkan(g, "rekap")
    rekap = load_workbook(g.folder / "xlsx" / "Rekap tahunan 2026.xlsx", read_only=True)
    isi = [str(sel) for baris in rekap.worksheets[0].iter_rows(values_only=True) for sel in baris if sel]
    rekap.close()
    assert NIP["camat"] in isi
    assert LIMA & set(isi) >= {"Baik", "Sangat Baik"}


def bolak_balik(g: Panggung) -> None:
    """Deadline, proposal and note reach the office, its answer the centre; agreed minutes lock a quarter."""
    mainkan(g, "dari_pusat", "jawaban_kantor")
    for aplikasi in (g.aplikasi, g.pusat):
        (usul,) = g.baca(usulan.daftar, aplikasi)
        assert (usul.keadaan, usul.nilai) == ("diterima", USULAN[1])
    for berkas in ("kantor.db", "pusat.db"):
        with sqlite3.connect(f"file:{g.folder / berkas}?mode=ro", uri=True) as db:
            isi = db.execute("SELECT pendidikan FROM pegawai WHERE nip = ?", (NIP[KASI],)).fetchall()
        db.close()
        assert isi == [(USULAN[1],)], berkas
    mainkan(g, "berita_acara")
    for aplikasi in (g.aplikasi, g.pusat):
        (ba,) = g.baca(berita_acara.daftar, aplikasi)
        assert (ba.periode, ba.keadaan, ba.terkunci) == ("Triwulan IV 2026", "disepakati", True)
    pdf = g.folder / "pdf"
    assert NOMOR_KANTOR in teks_pdf(pdf / "Berita Acara.pdf")
    assert NOMOR_PUSAT in teks_pdf(pdf / "Berita Acara.pdf")
    assert "TANDA TERIMA ADK" in teks_pdf(pdf / "Tanda Terima.pdf")


def semua_tempat(g: Panggung) -> None:
    """Every place of the office (as operator and as camat) and of the centre opens without a complaint."""
    mainkan(g, "tempat_kantor", "tempat_pusat")
    for siapa in ("operator", "camat", "pusat"):
        for ukuran in ("1366x705", "1092x556"):
            assert len(list((g.folder / "gambar").glob(f"*-{siapa}-*-{ukuran}.png"))) >= 9


def _lembar(g: Panggung, skp_id: bytes) -> Any:
    return g.baca(lambda sesi: skp.muat(sesi, skp_id))


def _skp(sesi: Any) -> list[Any]:
    return [s for s in skp.daftar(sesi, 2026) if s.status != "dibatalkan"]


def _sama(folder: Path, ruang: bytes) -> None:
    kantor, pusat = isi_tabel(folder / "kantor.db", ruang), isi_tabel(folder / "pusat.db", ruang)
    assert sum(map(len, kantor.values())) > 2000
    for nama, baris in kantor.items():
        assert pusat[nama] == baris, nama
