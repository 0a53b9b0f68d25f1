"""One office, one year: the tour as README starts it, and then what it must have left behind."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kinerja_desktop.domain.kaskade import KeadaanPeran
from kinerja_desktop.flows import contoh, tukar
from kinerja_desktop.flows.contoh import JUMLAH_AWAL, NIP, PEGAWAI
from kinerja_desktop.flows.contoh.dialog_isi import KEBERATAN
from kinerja_desktop.flows.contoh.orang import ALAMAT
from kinerja_desktop.flows.contoh.rencana import baris_kisi
from kinerja_desktop.flows.contoh.revisi import DIREVISI
from kinerja_desktop.services import (
    beda_isian,
    berita_acara,
    dialog_kinerja,
    iku,
    kantor,
    matriks,
    mutasi,
    pegawai,
    penilai,
    penilaian,
    realisasi,
    riwayat,
    skp,
    usulan,
)
from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.system.jam import JamTetap
from kinerja_desktop.tur.bab_balik import NOMOR_KANTOR, NOMOR_PUSAT, USULAN
from kinerja_desktop.tur.bab_dua_pc import DI_PC2
from kinerja_desktop.tur.bab_penilaian import BAWAHAN, HARIAN, KERTAS, TINDAK_LANJUT
from kinerja_desktop.tur.bab_rencana import NOMOR_PINDAH, PINDAH
from kinerja_desktop.tur.bab_skp import ALASAN, KASI, KELIRU, NAMA
from kinerja_desktop.tur.bab_tukar import NAMA_PUSAT
from tests.journeys.conftest import isi_tabel, teks_pdf, temuan

AKAR = Path(__file__).resolve().parents[2]
LIMA = {"Sangat Baik", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang"}
JENIS = ("pdf", "xlsx", "adk", "gambar")
BERMATRIKS = {"camat", "kasi_yanum"}
RENCANA = (
    "iku",
    "standar-jabatan",
    "skp-lampiran",
    "skp-tanggapan",
    "matriks",
    "matriks-diusulkan",
    "validasi",
    "skp-dua-versi",
    "mutasi",
    "mutasi-skp",
    "mutasi-catat",
)
"""Screens of planning, each pictured at both sizes."""
PENILAIAN = (
    "aksi",
    "harian",
    "presensi",
    "tim",
    "dialog",
    "rekan",
    "kompetensi",
    "pola-coba",
    "keberatan",
    "mengapa",
    "dialog-selesai",
)
"""Screens of what stands beside the ratings, each pictured at both sizes."""


@dataclass(frozen=True)
class Hasil:
    """What the tour left."""

    folder: Path

    @contextmanager
    def sesi(self, nama: str) -> Iterator[Sesi]:
        s = buka_kantor(self.folder / f"{nama}.db", JamTetap(date(2026, 12, 31)))
        try:
            yield s
        finally:
            s.db.tutup()


def jalankan_tur(folder: Path) -> subprocess.CompletedProcess[str]:
    """`python3 run.py` without a screen; where run.py did not make the environment, the tour itself."""
    lingkungan = Path(sys.prefix)
    env = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "DISPLAY", "WAYLAND_DISPLAY")}
    if (lingkungan / ".lengkap").exists():
        env["KINERJA_LINGKUNGAN"] = str(lingkungan)
        perintah = [sys._base_executable, str(AKAR / "run.py")]
    else:
        env["PYTHONPATH"] = str(AKAR)
        perintah = [sys.executable, "-P", "-m", "kinerja_desktop", "tur"]
    return subprocess.run(perintah, cwd=folder, env=env, capture_output=True, text=True, check=False)


@pytest.mark.timeout(600)
def test_setahun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    jalan = jalankan_tur(tmp_path)
    assert jalan.returncode == 0, jalan.stderr[-2000:]
    h = Hasil(tmp_path / "hasil-tur")
    for jenis in JENIS:
        berkas = [b for b in (h.folder / jenis).iterdir() if b.is_file()]
        assert berkas, jenis
        assert all(b.stat().st_size for b in berkas), jenis
        assert f"{jenis}/" in jalan.stdout
    semua_tempat(h)
    mencetak(h)
    with h.sesi("kantor") as s:
        januari_kantor_dan_pegawai(s, h)
        januari_skp(s)
        perencanaan(s, h)
        triwulan_demi_triwulan(s)
        akhir_tahun(s)
        di_samping_nilai(s, h)
        dua_komputer(s)
        ruang = s.db.ruang.to_bytes(4, "big")
    bolak_balik(h)
    mengirim_dan_mengompilasi(h, ruang)
    for basis in ("kantor.db", "pc2/kantor.db"):
        assert temuan(h.folder / basis) == []
    assert temuan(h.folder / "pusat.db") == []


def januari_kantor_dan_pegawai(s: Sesi, h: Hasil) -> None:
    """An empty folder became an office of 35; the camat said who assesses whom."""
    identitas = kantor.identitas(s)
    assert (identitas.nama, identitas.alamat) == ("Kecamatan Sukamaju", ALAMAT)
    semua = pegawai.daftar(s)
    awal = {o.nip for o in PEGAWAI}
    assert {r.nip for r in semua} == awal | {NIP["cpns"]}  # who came in March
    assert len(awal) == JUMLAH_AWAL == 35
    assert (h.folder / "xlsx" / "Pegawai - ditolak.xlsx").exists()
    assert penilai.usulan(s) == []
    camat, kasi = (next(r for r in semua if r.nip == NIP[k]) for k in ("camat", KASI))
    assert NAMA["camat"] in kasi.penilai_nama
    assert "Hendra Wiratama" in camat.penilai_nama


def januari_skp(s: Sesi) -> None:
    """Pasted, typed, undone, handed in, sent back, mended, approved; everybody's SKP is set."""
    semua = [x for x in skp.daftar(s, 2026) if x.status != "dibatalkan"]
    assert {o.nip for o in PEGAWAI} <= {x.nip for x in semua}
    assert {x.status for x in semua} == {"disetujui"}
    milik = next(x for x in semua if x.nip == NIP[KASI])
    baris = skp.muat(s, milik.skp_id).baris
    isi = [(b.intervensi, b.rhk, b.aspek, b.indikator, b.target, b.satuan) for b in baris]
    assert isi == [tuple(b) for jenis in ("utama", "tambahan") for b in baris_kisi(KASI, jenis)]
    catatan = riwayat.untuk(s, "skp", milik.skp_id, batas=10_000)
    for kata in ("Kembalikan", "Setujui"):  # the centre's word, later, is about a document
        assert sum(kata in c.judul and "dokumen" not in c.judul for c in catatan) == 1, kata
    with s.baca() as conn:
        baca = "SELECT line FROM journal_commit WHERE line LIKE ?"
        keliru = conn.exec_driver_sql(baca, (f"%{KELIRU[1]}%",)).fetchall()
        alasan = conn.exec_driver_sql(baca, (f"%{ALASAN}%",)).fetchall()
    assert len(keliru) >= 2  # written, and mended after it had been sent back
    assert len(alasan) >= 1


def perencanaan(s: Sesi, h: Hasil) -> None:
    """IKU pasted, roles shared out, one revision, one move by the wizard, and pictures of every screen."""
    lembar = iku.lembar(s, 2026)
    assert len(lembar.baris) == 7
    assert lembar.tanpa_pendukung == 0
    beda = {b.indikator: lembar.pakai[b.id].beda for b in lembar.baris if lembar.pakai[b.id].beda}
    assert set(beda.values()) == {"cara ukur"}, "the camat measures what others publish as rilis"
    assert len(beda) == 2
    semua = {(x.nip, x.mulai): x for x in skp.daftar(s, 2026)}
    butir = skp.muat(s, semua[NIP[KASI], date(2026, 1, 1)].skp_id).butir
    assert [b.jenis for b in butir] == ["dukungan", "skema", "konsekuensi"]
    camat = next(r.id for r in pegawai.daftar(s) if r.nip == NIP["camat"])
    hitung = matriks.lembar(s, 2026, camat).hitung
    assert hitung[KeadaanPeran.BELUM] == 2, "what was proposed has been taken back"
    assert [x.nip for x in semua.values() if x.revisi] == [NIP[DIREVISI]]
    (catatan,) = mutasi.daftar(s)
    assert (catatan.jenis, catatan.nomor, catatan.tanggal) == ("pindah", NOMOR_PINDAH, date(2026, 7, 1))
    assert semua[NIP[PINDAH], date(2026, 1, 1)].selesai == date(2026, 6, 30)
    assert semua[NIP[PINDAH], date(2026, 7, 1)].status == "disetujui"
    bergambar(h, RENCANA)


def bergambar(h: Hasil, nama: tuple[str, ...]) -> None:
    """One picture of each at both sizes."""
    for satu in nama:
        for ukuran in ("1366x705", "1092x556"):
            assert len(list((h.folder / "gambar").glob(f"[0-9]*[0-9]-{satu}-{ukuran}.png"))) == 1, satu


def triwulan_demi_triwulan(s: Sesi) -> None:
    """Progress every month, ratings by digits every quarter."""
    for n in (1, 2, 3, 4):
        lembar = penilaian.lembar(s, contoh.periode_id(s, n))
        assert lembar.organisasi == "Baik"
        assert [b.nama for b in lembar.baris if b.skp_id is not None and not b.selesai] == [], n


def akhir_tahun(s: Sesi) -> None:
    """The year's ratings: all five predicates, as the plans of the year have them."""
    lembar = penilaian.lembar(s, contoh.periode_id(s, 0))
    predikat = Counter(b.predikat for b in lembar.baris if b.selesai)
    assert set(predikat) == LIMA
    kasi = next(b for b in lembar.baris if b.nip == NIP["kasi_pmd"])
    assert (kasi.hasil, kasi.perilaku, kasi.predikat) == ("di_atas", "di_atas", "Sangat Baik")
    umum = next(b for b in lembar.baris if b.nip == NIP["staf_umum"])
    assert (umum.hasil, umum.perilaku, umum.predikat) == ("di_bawah", "di_bawah", "Sangat Kurang")
    assert umum.status == "disampaikan"  # handed over, not yet signed for


def di_samping_nilai(s: Sesi, h: Hasil) -> None:
    """Monitoring, talks and objections of the year stand; each paper of the chapter says whom it is about."""
    bergambar(h, PENILAIAN)
    keberatan = KEBERATAN[2]
    lembar = penilaian.lembar(s, contoh.periode_id(s, 2))
    diputus = next(b for b in lembar.baris if b.nip == NIP[keberatan.kursi])
    assert (diputus.hasil, diputus.predikat) == ("di_atas", "Sangat Baik")
    milik = next(x.skp_id for x in skp.daftar(s, 2026) if x.nip == NIP[BAWAHAN])
    assert [(d.status, d.periode) for d in dialog_kinerja.daftar(s, milik).semua] == [
        ("selesai", "Tahun 2026")
    ]
    isi = {
        "Rencana Aksi": ("camat", "Indeks Kepuasan Masyarakat"),
        "Rekap Presensi": ("staf_umum", "Maret 2026"),
        "Penetapan Predikat Kinerja": ("camat", "PENETAPAN PREDIKAT KINERJA"),
        "Bahan Rapat": ("staf_umum", "coba-coba"),
        "Surat Keberatan": (keberatan.kursi, "RW 5"),
        "BA Keputusan Keberatan": (keberatan.kursi, keberatan.nomor),
        "Dialog Kinerja": (BAWAHAN, TINDAK_LANJUT[0]),
    }
    assert set(isi) == set(KERTAS)
    for nama, (kursi, kata) in isi.items():
        teks = teks_pdf(h.folder / "pdf" / f"{nama}.pdf").upper()
        assert NAMA[kursi].upper() in teks, nama
        assert kata.upper() in teks, nama
    buku = load_workbook(h.folder / "xlsx" / HARIAN, read_only=True)
    kegiatan = [str(x) for baris in buku.worksheets[0].iter_rows(values_only=True) for x in baris if x]
    buku.close()
    assert "Melayani pemohon di loket" in kegiatan


def dua_komputer(s: Sesi) -> None:
    """PC-2's figure was chosen on PC-1, no question is open, and PC-2's key no longer counts."""
    assert [(k.nama, k.keadaan) for k in tukar.daftar_pc(s)] == [("PC-1", "ini"), ("PC-2", "dicabut")]
    assert beda_isian.daftar(s).isian == ()
    milik = next(x.skp_id for x in skp.daftar(s, 2026) if x.nip == NIP[KASI])
    assert DI_PC2 in {r.angka for (_, bulan), r in realisasi.lembar(s, milik).nilai.items() if bulan == 1}


def mencetak(h: Hasil) -> None:
    """Every form of everybody is on disk, with the right name in it; one file holds them all."""
    pdf = h.folder / "pdf"
    with h.sesi("kantor") as s, s.baca() as conn:
        baca = "SELECT DISTINCT p.nip FROM umpan_balik u JOIN skp s ON s.id = u.skp_id JOIN pegawai p"
        diberi = {r[0] for r in conn.exec_driver_sql(f"{baca} ON p.id = s.pegawai_id WHERE u._del = 0")}
    assert len(diberi) > 10
    for o in PEGAWAI:
        milik = sorted(pdf.glob(f"*{o.nip}*.pdf"))
        jenis = {f.name.split("_")[0] for f in milik}
        lain = {"Matriks-Peran-Hasil"} if o.kunci in BERMATRIKS else set()
        lain |= {"Perubahan-SKP"} if o.kunci == DIREVISI else set()
        lain |= {"Rekaman-Umpan-Balik"} if o.nip in diberi else set()
        assert jenis == {"SKP", "Lampiran-SKP", "Evaluasi", "Dokumen-Evaluasi"} | lain, o.nama
        for f in (milik[0], milik[-1]):
            teks = teks_pdf(f)
            assert o.nama in teks, f.name
            assert o.nip in teks.replace(" ", ""), f.name
    camat = teks_pdf(pdf / "SKP Camat.pdf")
    assert "SASARAN KINERJA PEGAWAI" in camat
    assert "Indeks Kepuasan Masyarakat (IKM)" in camat
    assert len(list(pdf.glob("Dokumen-kinerja_2026_*.pdf"))) == 1


def mengirim_dan_mengompilasi(h: Hasil, ruang: bytes) -> None:
    """The centre holds the office's very rows; the same folder once more changes nothing."""
    _sama(h.folder, ruang)
    with h.sesi("pusat") as s:
        assert kantor.identitas(s).nama == NAMA_PUSAT
        lagi = tukar.kompilasi(s, h.folder / "adk")
        assert (lagi.baru, lagi.ditolak) == (0, 0)
        assert {NIP["camat"], NIP["cpns"]} <= {r.nip for r in pegawai.daftar(s)}
    _sama(h.folder, ruang)
    rekap = load_workbook(h.folder / "xlsx" / "Rekap tahunan 2026.xlsx", read_only=True)
    isi = [str(sel) for baris in rekap.worksheets[0].iter_rows(values_only=True) for sel in baris if sel]
    rekap.close()
    assert NIP["camat"] in isi
    assert LIMA & set(isi) >= {"Baik", "Sangat Baik"}


def bolak_balik(h: Hasil) -> None:
    """Deadline, proposal and note reached the office, the answer the centre; minutes lock a quarter."""
    for nama in ("kantor", "pusat"):
        with h.sesi(nama) as s:
            (usul,) = usulan.daftar(s)
            assert (usul.keadaan, usul.nilai) == ("diterima", USULAN[1])
            (ba,) = berita_acara.daftar(s)
            assert (ba.periode, ba.keadaan, ba.terkunci) == ("Triwulan IV 2026", "disepakati", True)
            with s.baca() as conn:
                isi = conn.exec_driver_sql("SELECT pendidikan FROM pegawai WHERE nip = ?", (NIP[KASI],))
                assert isi.fetchall() == [(USULAN[1],)], nama
    pdf = h.folder / "pdf"
    assert NOMOR_KANTOR in teks_pdf(pdf / "Berita Acara.pdf")
    assert NOMOR_PUSAT in teks_pdf(pdf / "Berita Acara.pdf")
    assert "TANDA TERIMA ADK" in teks_pdf(pdf / "Tanda Terima.pdf")


def semua_tempat(h: Hasil) -> None:
    """Every place of the office (as operator and as camat) and of the centre opened without a complaint."""
    for siapa in ("operator", "camat", "pusat"):
        for ukuran in ("1366x705", "1092x556"):
            assert len(list((h.folder / "gambar").glob(f"*-{siapa}-*-{ukuran}.png"))) >= 9


def _sama(folder: Path, ruang: bytes) -> None:
    kantor, pusat = isi_tabel(folder / "kantor.db", ruang), isi_tabel(folder / "pusat.db", ruang)
    assert sum(map(len, kantor.values())) > 2000
    for nama, baris in kantor.items():
        assert pusat[nama] == baris, nama
