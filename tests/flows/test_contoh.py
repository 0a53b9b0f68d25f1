"""The sample office: a whole year made through the services, the same texts every time."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from kinerja_desktop.domain.kepegawaian import Kedudukan, StatusPegawai
from kinerja_desktop.domain.nip import cocokkan, periksa_nip
from kinerja_desktop.domain.predikat import Predikat
from kinerja_desktop.flows import contoh
from kinerja_desktop.flows.contoh import orang
from kinerja_desktop.flows.contoh.bentuk import KUALITAS, KUANTITAS
from kinerja_desktop.flows.contoh.rencana import MENURUT_KODE, RENCANA
from kinerja_desktop.services.sesi import Sesi

# Work results that a kecamatan really has: a word of the result | a word of its indicator (master data 8.6).
_LAZIM = """
kualitas pelayanan publik|Indeks Kepuasan Masyarakat
akuntabilitas kinerja|AKIP
koordinasi penyelenggaraan|tata kelola baik
PATEN|selesai tepat waktu sesuai SP
surat pengantar|Waktu penyelesaian surat pengantar/rekomendasi
APBDes|desa menetapkan APBDes
musrenbang kecamatan|usulan prioritas diakomodasi
partisipasi masyarakat|kehadiran unsur masyarakat
ketenteraman dan ketertiban|gangguan trantibum
linmas/poskamling|desa/kelurahan dibina
bantuan sosial tepat sasaran|data penerima terverifikasi
keuangan kecamatan|realisasi anggaran
keuangan kecamatan|Laporan keuangan tepat waktu
kepegawaian|SKP ditetapkan tepat waktu
disiplin|kehadiran ASN
kompetensi ASN|JP pengembangan
PBB-P2|realisasi PBB-P2
administrasi kependudukan|mutasi penduduk tercatat
tindak lanjut hasil pemeriksaan|temuan selesai
inovasi pelayanan|inovasi yang diterapkan
"""
_TEKS = {
    "pegawai": "nip,nama,gelar_belakang,status,golongan,kedudukan",
    "rhk": "jenis,teks,teks_atasan,penugasan_dari,perspektif",
    "indikator": "aspek,teks,target,satuan,arah,metode,jalur",
    "butir_lampiran": "jenis,urut,teks",
    "perilaku": "nomor,ekspektasi",
    "realisasi": "bulan,angka,teks,bukti,tanggal",
    "umpan_balik": "nomor_perilaku,peran_pemberi,teks,tanggal",
    "evaluasi": "rating_hasil,alasan_hasil,rating_perilaku,alasan_perilaku,catatan,status,tanggal_nilai",
    "tindakan": "jenis_dokumen,tindakan,alasan,waktu",
    "relasi_penilai": "mulai,sampai,sebagai,status,alasan",
    "rencana_aksi": "teks,satuan,jalur",
    "kemajuan_aksi": "bulan,keadaan,angka,teks",
    "catatan_harian": "tanggal,mulai,selesai,teks,angka,satuan,bukti",
    "presensi": "tahun,bulan,isi",
    "temuan": "jenis,teks",
    "langkah_perbaikan": "teks,batas,status",
    "butir_dialog": "teks,sikap,tindak_lanjut,penanggung,batas,keadaan",
    "pembinaan": "jenis,tanggal,masalah,teks,kesepakatan",
    "jawaban_360": "hubungan,isi,teks",
    "kompetensi": "kompetensi,standar,tingkat,bukti",
    "nilai_sendiri": "rating_hasil,rating_perilaku,alasan_hasil,alasan_perilaku",
    "keberatan": "tanggal,tuntutan,teks,penjelasan,putusan,alasan_putusan,rating_hasil",
}


def teks_kantor(sesi: Sesi) -> dict[str, list[str]]:
    """Every text of the office without row ids, sorted."""
    with sesi.baca() as conn:
        return {
            tabel: sorted(
                json.dumps(list(r), ensure_ascii=False)
                for r in conn.exec_driver_sql(f"SELECT {kolom} FROM {tabel} WHERE _del = 0")
            )
            for tabel, kolom in _TEKS.items()
        }


def _nip(sesi: Sesi, kursi: str) -> bytes:
    from kinerja_desktop.services import pegawai

    return next(r.id for r in pegawai.daftar(sesi) if r.nip == contoh.NIP[kursi])


# ---- the data ------------------------------------------------------------------------------------------


def test_thirty_five_people_with_numbers_that_the_domain_accepts():
    assert len(contoh.PEGAWAI) == contoh.JUMLAH_AWAL == len({o.nip for o in contoh.PEGAWAI}) == 35
    for o in (*contoh.PEGAWAI, orang.CPNS_BARU):
        nip = periksa_nip(o.nip)
        assert nip.sah, o
        assert nip.peringatan == ()
        assert (nip.jenis == "PPPK") == o.status.startswith("PPPK"), o
        assert cocokkan(o.nip, nip.lahir, nip.jenis_kelamin) == ()
    assert periksa_nip(orang.SEKDA.nip).sah
    assert orang.BUPATI.nip == ""
    jenis = Counter(o.status for o in contoh.PEGAWAI)
    assert jenis == {"PNS": 30, "PPPK": 3, "PPPK_PW": 2}


def test_everybody_has_a_plan_that_hangs_on_the_superiors_plan():
    assert {o.kunci for o in (*contoh.PEGAWAI, orang.CPNS_BARU)} <= set(RENCANA)
    for kursi, daftar in RENCANA.items():
        assert 2 <= len(daftar) <= 6, kursi
        for r in daftar:
            assert not r.induk or r.induk in MENURUT_KODE, r.kode
            assert kursi == "camat" or bool(r.induk) != bool(r.penugasan), r.kode
            if kursi != "camat":
                assert {KUANTITAS, KUALITAS} <= {u.aspek for u in r.ukuran}, r.kode
    perspektif = {r.perspektif for r in RENCANA["camat"] if r.jenis == "utama"}
    assert len(perspektif) == 4


def test_the_twenty_usual_work_results_are_all_there():
    semua = [(r.teks, u.teks) for d in RENCANA.values() for r in d for u in r.ukuran]
    lazim = [baris.split("|") for baris in _LAZIM.strip().splitlines()]
    assert len(lazim) == 20
    for hasil, ukuran in lazim:
        assert any(hasil in a and ukuran in b for a, b in semua), (hasil, ukuran)


def test_the_paste_text_is_what_the_grid_takes():
    from kinerja_desktop.spreadsheets.papan_klip import baca_tsv

    tabel = baca_tsv(contoh.baris_tempel_skp(contoh.NIP["kasubag_umum"]))
    assert [len(b) for b in tabel] == [6] * 7
    assert tabel[0][1:] == [
        "Terkelolanya kepegawaian",
        "Kuantitas",
        "Persentase pegawai dengan SKP ditetapkan tepat waktu",
        "100",
        "%",
    ]
    assert baca_tsv(contoh.baris_tempel_skp(contoh.NIP["camat"]))[0][0] == "Penerima Layanan"


def test_the_staff_workbook_reads_back_as_the_same_people(tmp_path: Path):
    from kinerja_desktop.spreadsheets.pegawai import baca_pegawai

    berkas = tmp_path / contoh.NAMA_BERKAS
    berkas.write_bytes(contoh.buku_pegawai())
    hasil = baca_pegawai(berkas)
    assert (len(hasil.diterima), hasil.ditolak) == (35, ())
    lepas = ("nip", "nama", "gelar_belakang", "status", "golongan", "jabatan", "tmt_jabatan", "unit")
    assert [[getattr(b, k) for k in lepas] for b in hasil.diterima] == [
        [getattr(b, k) for k in lepas] for b in contoh.baris_pegawai()
    ]


def test_the_clock_only_moves_forward():
    jam = contoh.JamContoh()
    assert jam.hari_ini() == date(2026, 1, 2)
    jam.lewat(5)
    assert jam.sekarang().isoformat() == "2026-01-02T01:05:00+00:00"
    jam.maju_ke(date(2026, 1, 2))
    assert jam.sekarang().minute == 5
    jam.maju_ke(date(2026, 2, 1))
    assert jam.hari_ini() == date(2026, 2, 1)
    with pytest.raises(ValueError, match="mundur"):
        jam.maju_ke(date(2026, 1, 31))
    jam.lewat(100_000)
    assert jam.hari_ini() == date(2026, 2, 1)


# ---- the year ------------------------------------------------------------------------------------------


def test_the_people_at_the_end_of_the_year(tahun: Sesi):
    from kinerja_desktop.services import pegawai

    staf = pegawai.daftar(tahun)
    assert len(staf) == 36
    kedudukan = Counter(r.kedudukan for r in staf)
    assert kedudukan[Kedudukan.PENSIUN] == 3
    assert kedudukan[Kedudukan.TUGAS_BELAJAR] == 1
    status = Counter(r.status for r in staf)
    assert (status[StatusPegawai.CPNS], status[StatusPegawai.PPPK_PW]) == (1, 2)
    luar = {r.jabatan: r.nama_lengkap for r in pegawai.daftar(tahun, saring="luar")}
    assert luar == {
        "Sekretaris Daerah": "Drs. Hendra Wiratama, M.Si.",
        "Bupati": "Wirawan Adikusuma, S.E., M.M.",
    }


def test_every_skp_was_approved_in_time_and_lacks_nothing(tahun: Sesi):
    from kinerja_desktop.services import skp, versi_skp

    pensiun = {contoh.NIP[k] for k in ("kasi_yanum", "kasi_kesos", "ekbang_kenanga")}
    for s in skp.daftar(tahun, 2026):
        lembar = skp.muat(tahun, s.skp_id)
        assert s.status == "disetujui", s.nama
        assert lembar.tanggal_tetap is not None
        if s.mulai == date(2026, 1, 1):
            awal = versi_skp.isi(tahun, s.skp_id, 0).rekam.tanggal_tetap
            assert awal is not None
            assert awal <= date(2026, 1, 31), s.nama
        if s.nip not in pensiun:
            kurang = [c for c in lembar.kekurangan if c.tingkat != "saran" and c.kolom != "lampiran"]
            assert kurang == [], (s.nama, kurang)


def test_one_skp_was_returned_and_mended(tahun: Sesi):
    from kinerja_desktop.services import alur_skp, skp

    milik = next(s for s in skp.daftar(tahun, 2026) if s.nip == contoh.NIP["staf_umum"])
    langkah = alur_skp.tindakan(tahun, milik.skp_id)
    assert [t.tindakan for t in langkah] == ["ajukan", "kembalikan", "ajukan", "setujui"]
    assert "180" in langkah[1].alasan
    assert any(b.target == "180" for b in skp.muat(tahun, milik.skp_id).baris)
    assert langkah[0].sidik != langkah[3].sidik


def test_who_moved_in_mid_year_has_two_skp_with_two_assessors(tahun: Sesi):
    from kinerja_desktop.services import skp

    dua = skp.daftar(tahun, 2026, _nip(tahun, "staf_pem"))
    assert [(s.mulai, s.selesai, s.penilai_nama, s.unit) for s in dua] == [
        (date(2026, 1, 1), date(2026, 6, 30), "Joko Hidayat, S.IP.", "Seksi Pemerintahan"),
        (date(2026, 7, 1), date(2026, 12, 31), "Taufik Kencana, S.T.", "Kelurahan Melati"),
    ]
    naik = skp.daftar(tahun, 2026, _nip(tahun, "perencana"))
    assert [s.jabatan for s in naik] == ["Perencana Ahli Muda", "Kepala Seksi Kesejahteraan Sosial"]


def test_the_acting_head_signs_as_plt(tahun: Sesi):
    from kinerja_desktop.services.beku import baca_beku

    with tahun.baca() as conn:
        beku = [
            baca_beku(r.beku)
            for r in conn.exec_driver_sql(
                "SELECT e.beku FROM evaluasi e JOIN skp s ON s.id = e.skp_id WHERE s.pegawai_id = ? "
                "AND e.periode_id = ?",
                (_nip(tahun, "staf_yanum"), contoh.periode_id(tahun, 0)),
            )
        ]
    assert len(beku) == 1
    assert beku[0] is not None
    assert beku[0].penilai.nama == "Ayu Damayanti, S.IP."
    assert beku[0].penilai.jabatan == "Plt. Kepala Seksi Pelayanan Umum"


def test_the_year_gives_all_five_predicates_in_the_pattern_of_a_good_office(tahun: Sesi):
    from kinerja_desktop.services.pola import pola as baca_pola

    for nomor in (2, 3, 4, 0):
        pola = baca_pola(tahun, contoh.periode_id(tahun, nomor))
        assert pola.hasil is not None
        assert pola.hasil.sesuai, (nomor, pola.jumlah)
        assert pola.belum_dinilai == 0
    assert set(pola.jumlah) == set(Predikat)
    assert all(pola.jumlah.values()), pola.jumlah
    assert sum(pola.jumlah.values()) == 33
    awal = baca_pola(tahun, contoh.periode_id(tahun, 1))
    assert awal.hasil is not None
    assert not awal.hasil.sesuai  # the first quarter breaks the pattern, with a reason
    assert "pola" in awal.alasan
    assert not awal.perlu_alasan


def test_documents_are_handed_over_and_received_but_for_three(tahun: Sesi):
    from kinerja_desktop.services import penilaian

    baris = penilaian.lembar(tahun, contoh.periode_id(tahun, 0)).baris
    assert Counter(b.status for b in baris) == {"diterima": 30, "disampaikan": 3}
    for b in baris:
        assert b.tanggal_nilai
        assert b.tanggal_serah
        assert b.tanggal_nilai <= b.tanggal_serah <= (b.tanggal_terima or b.tanggal_serah)
        assert b.alasan_hasil, b.nama
        assert b.alasan_perilaku, b.nama


def test_a_year_of_progress_with_numbers_that_add_up(tahun: Sesi):
    from kinerja_desktop.services import realisasi, skp

    milik = next(s for s in skp.daftar(tahun, 2026) if s.nip == contoh.NIP["staf_yanum"])
    lembar = realisasi.lembar(tahun, milik.skp_id)
    surat = next(b for b in lembar.baris if b.indikator.startswith("Jumlah surat pengantar"))
    bulan = {b: n for (i, b), n in lembar.nilai.items() if i == surat.id}
    assert "1.556" in bulan[12].teks  # what the reason of the rating quotes
    assert sum(int(n.angka) for n in bulan.values()) == 1556
    assert len(bulan) >= 9
    with tahun.baca() as conn:
        jumlah, orang_ = conn.exec_driver_sql(
            "SELECT count(*), count(DISTINCT skp_id) FROM realisasi WHERE _del = 0"
        ).one()
    assert jumlah > 1000
    assert orang_ == 38


def test_printed_progress_adds_up_what_is_counted_and_never_percentages(tahun: Sesi):
    from kinerja_desktop.services import cetak
    from kinerja_desktop.services.bahan_cetak import BahanEvaluasi

    dicetak: dict[str, str] = {}
    for b in cetak.bahan(tahun, 2026, "evaluasi", periode_id=contoh.periode_id(tahun, 0)):
        assert isinstance(b, BahanEvaluasi)
        for r in (*b.utama, *b.tambahan):
            for i in r.indikator:
                dicetak.setdefault(i.teks, i.realisasi)
                persen = re.match(r"([0-9.,]+) %", i.realisasi)
                assert persen is None or float(persen[1].replace(",", ".")) <= 100, (i.teks, i.realisasi)
    assert dicetak["Jumlah surat pengantar/rekomendasi yang diproses"] == "1556 surat"
    assert dicetak["Persentase kehadiran ASN"].startswith("96,9 %\n")
    assert dicetak["Jumlah rapat koordinasi Forkopimcam yang ditindaklanjuti"] == "12 rapat"


def test_the_right_people_acted_and_the_operator_typed_for_some(tahun: Sesi):
    from kinerja_desktop.store.jurnal import urai_baris

    with tahun.baca() as conn:
        baris = conn.exec_driver_sql("SELECT line FROM journal_commit ORDER BY ordinal").fetchall()
    pelaku = [urai_baris(r[0]).pelaku for r in baris]
    oleh = Counter(nama for _, nama, _ in pelaku)
    assert oleh["Operator"] > 20
    assert oleh["Drs. Darto Kusumo, S.IP., M.Si."] > 5
    assert len(oleh) >= 30
    assert sum(bool(untuk) for _, nama, untuk in pelaku if nama == "Operator") > 50


def test_the_database_is_whole(tahun: Sesi):
    from kinerja_desktop.store.periksa import periksa

    hasil = periksa(tahun.db)
    assert hasil.temuan == []
    assert hasil.komit > 500


def test_two_runs_give_the_same_texts(tahun: Sesi, tmp_path: Path):
    """The second run is another process with another order of sets and dictionaries."""
    kode = (
        "import json, sys\n"
        "from pathlib import Path\n"
        "from kinerja_desktop.flows.contoh import buat_kantor_contoh\n"
        "from tests.flows.test_contoh import teks_kantor\n"
        "sesi = buat_kantor_contoh(Path(sys.argv[1]))\n"
        "print(json.dumps(teks_kantor(sesi)))\n"
    )
    env = {
        **os.environ,
        "PYTHONHASHSEED": "7",
        "KINERJA_DATA": str(tmp_path / "data"),
        "KINERJA_TANPA_KEYRING": "1",
    }
    akar = Path(__file__).resolve().parents[2]
    hasil = subprocess.run(
        [sys.executable, "-c", kode, str(tmp_path / "kedua.db")],
        cwd=akar,
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert hasil.returncode == 0, hasil.stderr
    assert json.loads(hasil.stdout.splitlines()[-1]) == teks_kantor(tahun)


# ---- stages --------------------------------------------------------------------------------------------


def test_a_stage_stops_where_it_says_and_steps_leave_done_work_alone(tmp_path: Path):
    from kinerja_desktop.services import pegawai, penilai, rujukan, skp

    langkah: list[tuple[int, int, str]] = []
    sesi = contoh.buat_kantor_contoh(tmp_path / "awal.db", "awal", lambda *a: langkah.append(a))
    try:
        assert [(n, m) for n, m, _ in langkah] == [(1, 3), (2, 3), (3, 3)]
        assert sesi.jam.hari_ini() == date(2026, 1, 5)
        assert len(pegawai.daftar(sesi)) == 35
        assert penilai.usulan(sesi) == []
        assert skp.daftar(sesi, 2026) == ()
        contoh.isi_pegawai(sesi)
        contoh.isi_relasi(sesi)
        contoh.isi_pengguna(sesi)
        assert (len(pegawai.daftar(sesi)), len(rujukan.hari_libur(sesi))) == (35, 10)
        kasubag, staf = contoh.NIP["kasubag_umum"], contoh.NIP["staf_pem"]
        contoh.susun_skp(sesi, [kasubag])
        contoh.tetapkan_skp(sesi, [kasubag])
        contoh.susun_skp(sesi, [kasubag, staf])
        assert {s.nip: s.status for s in skp.daftar(sesi, 2026)} == {kasubag: "disetujui", staf: "draf"}
        assert all(s.jumlah_rhk in (2, 3) for s in skp.daftar(sesi, 2026))
    finally:
        sesi.db.tutup()


def test_an_unknown_stage_is_refused(tmp_path: Path):
    with pytest.raises(ValueError, match="besok"):
        contoh.buat_kantor_contoh(tmp_path / "x.db", "besok")
    assert not (tmp_path / "x.db").exists()
