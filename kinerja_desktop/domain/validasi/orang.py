"""Rules about people: numbers, placements, the assessor's rank and standing."""

from __future__ import annotations

from datetime import timedelta

from kinerja_desktop.domain.kepegawaian import JenisJabatan, StatusPegawai
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.validasi.dasar import (
    ADA,
    ALAT_BANTU,
    ATURAN_PARUH_WAKTU,
    ATURAN_PENILAI,
    ATURAN_TAHAP,
    FAKTA,
    OPERATOR,
    ORANG,
    PERINGATAN,
    SARAN,
    Jawab,
    Kaidah,
)
from kinerja_desktop.domain.validasi.kantor import FaktaOrang, FaktaSkp, plt

_MENILAI = (JenisJabatan.PENGAWAS, JenisJabatan.ADMINISTRATOR, JenisJabatan.JPT, JenisJabatan.POLITIS)
_BER_NIP = (StatusPegawai.PNS, StatusPegawai.CPNS, StatusPegawai.PPPK, StatusPegawai.PPPK_PW)


def relasi_usulan(f: FaktaOrang) -> Jawab:
    """An assessor is proposed, but nobody has confirmed it."""
    return ADA if not f.ada_penilai and f.usulan else None


def tanpa_relasi(f: FaktaOrang) -> Jawab:
    """Neither an assessor nor a proposal."""
    return None if f.ada_penilai or f.usulan else ADA


def bukan_pengawas(f: FaktaSkp) -> Jawab:
    """The assessor's post ranks below a pejabat pengawas."""
    j = f.jabatan_penilai
    if f.penilai is None or j is None or j.jenis in _MENILAI or f.penilai.status is StatusPegawai.LUAR:
        return None
    return ({"nama": f.penilai.nama_lengkap, "jabatan": j.nama},)


def penilai_tak_bertugas(f: FaktaSkp) -> Jawab:
    """The assessor is not in office."""
    if f.penilai is None or f.penilai_bertugas:
        return None
    return ({"nama": f.penilai.nama_lengkap},)


def rantai_berubah(f: FaktaSkp) -> Jawab:
    """The assessor of a submitted or approved SKP is another one by now."""
    return ({"uraian": f.rantai},) if f.rantai else None


def plt_penilai_tanpa_sk(f: FaktaSkp) -> Jawab:
    """The assessor acts as Plt or Plh without the number of a letter."""
    p = f.penempatan_penilai
    if f.penilai is None or p is None or not plt(p) or p.nomor_sk.strip():
        return None
    return ({"nama": f.penilai.nama_lengkap, "sebagai": p.jenis.value.capitalize() + "."},)


def plt_tanpa_sk(f: FaktaOrang) -> Jawab:
    """Acts as Plt or Plh without the number of a letter."""
    tanpa = [p for p in f.acting if not p.nomor_sk.strip()]
    return ({"sebagai": tanpa[0].jenis.value.capitalize() + "."},) if tanpa else None


def tanpa_nip(f: FaktaOrang) -> Jawab:
    """A civil servant without NIP."""
    p = f.pegawai
    return ({"status": p.status.value},) if p.status in _BER_NIP and not p.nip and not p.nrp else None


def nrp_tanpa_pangkat(f: FaktaOrang) -> Jawab:
    """An NRP without a rank."""
    return ADA if f.pegawai.nrp and not f.pegawai.nip and not f.pegawai.golongan else None


def pns_tanpa_golongan(f: FaktaOrang) -> Jawab:
    """A PNS or CPNS without a class."""
    p = f.pegawai
    pns = p.status in (StatusPegawai.PNS, StatusPegawai.CPNS)
    return ADA if pns and p.nip and not p.golongan else None


def tanpa_penempatan(f: FaktaOrang) -> Jawab:
    """In service, but in no post."""
    return ADA if f.penempatan is None else None


def nama_panjang(f: FaktaOrang) -> Jawab:
    """A name that takes more than a line of the form."""
    n, maks = len(f.pegawai.nama_lengkap), f.ukuran.maks_huruf_nama
    return ({"n": str(n), "maks": str(maks)},) if n > maks else None


def jabatan_panjang(f: FaktaOrang) -> Jawab:
    """A post that takes more than a line of the form."""
    n, maks = len(f.jabatan), f.ukuran.maks_huruf_jabatan
    return ({"n": str(n), "maks": str(maks)},) if n > maks else None


def celah_masa(f: FaktaOrang) -> Jawab:
    """Days between two SKP of one person that none of them covers."""
    urut = sorted(f.skp, key=lambda s: s.mulai)
    sampai = urut[0].selesai if urut else None
    for s in urut[1:]:
        if sampai is not None and s.mulai > sampai + timedelta(days=1):
            awal, akhir = sampai + timedelta(days=1), s.mulai - timedelta(days=1)
            return ({"awal": tanggal_panjang(awal), "akhir": tanggal_panjang(akhir)},)
        sampai = max(sampai or s.selesai, s.selesai)
    return None


def paruh_waktu_tanpa_triwulan(f: FaktaOrang) -> Jawab:
    """A part-time PPPK in an office without quarterly periods."""
    return ADA if f.pegawai.status is StatusPegawai.PPPK_PW and not f.triwulan else None


def cpns_tanpa_skp(f: FaktaOrang) -> Jawab:
    """A CPNS without an SKP while it is in time; later the rule for everybody speaks."""
    if f.pegawai.status is not StatusPegawai.CPNS or f.skp or not f.bertugas:
        return None
    return None if f.dikecualikan or f.hari_ini > f.batas else ({"tahun": str(f.tahun)},)


_CETAK = "Identitas pada formulir tercetak tidak lengkap."

KAIDAH: tuple[Kaidah, ...] = (
    Kaidah(
        "orang.relasi_usulan", PERINGATAN, ORANG, relasi_usulan,
        "Pejabat penilai baru diusulkan dan belum dikonfirmasi.",
        OPERATOR, ATURAN_PENILAI, "SKP tidak dapat diajukan.", "penilai",
    ),
    Kaidah(
        "orang.tanpa_relasi", PERINGATAN, ORANG, tanpa_relasi,
        "Pejabat penilai belum ada, dan belum ada usulannya.",
        OPERATOR, ATURAN_PENILAI, "SKP tidak dapat diajukan.", "penilai",
    ),
    Kaidah(
        "orang.penilai_bukan_pengawas", PERINGATAN, FAKTA, bukan_pengawas,
        "{nama} ({jabatan}) menilai SKP ini, padahal bukan pejabat pengawas ke atas.",
        OPERATOR, ATURAN_PENILAI, "Penilaian dapat dipersoalkan: penilainya tidak berwenang.", "penilai",
    ),
    Kaidah(
        "orang.penilai_tak_bertugas", PERINGATAN, FAKTA, penilai_tak_bertugas,
        "{nama} sebagai pejabat penilai sudah tidak bertugas; tetapkan penilai yang baru.",
        OPERATOR, ATURAN_PENILAI, "SKP tidak ada yang menyetujui.", "penilai",
    ),
    Kaidah(
        "orang.rantai_berubah",
        PERINGATAN,
        FAKTA,
        rantai_berubah,
        "Pejabat penilai SKP ini sudah berganti. {uraian}",
        OPERATOR,
        ATURAN_PENILAI,
        "Dokumen menyebut penilai yang sudah tidak menilai.",
        "penilai",
    ),
    Kaidah(
        "orang.plt_penilai_tanpa_sk", PERINGATAN, FAKTA, plt_penilai_tanpa_sk,
        "{nama} menilai sebagai {sebagai} tanpa nomor surat perintah.",
        OPERATOR, ALAT_BANTU, "Kewenangan penilai tidak dapat dibuktikan.", "penempatan",
    ),
    Kaidah(
        "orang.plt_tanpa_sk", PERINGATAN, ORANG, plt_tanpa_sk,
        "Penempatan sebagai {sebagai} belum mempunyai nomor surat perintah.",
        OPERATOR, ALAT_BANTU, "Kedudukan itu tidak dapat dibuktikan pada dokumen.", "penempatan",
    ),
    Kaidah(
        "orang.tanpa_nip", PERINGATAN, ORANG, tanpa_nip,
        "NIP belum diisi, padahal statusnya {status}.",
        OPERATOR, ALAT_BANTU, _CETAK, "nip",
    ),
    Kaidah(
        "orang.nrp_tanpa_pangkat", PERINGATAN, ORANG, nrp_tanpa_pangkat,
        "NRP sudah ada, tetapi pangkatnya belum diisi.",
        OPERATOR, ALAT_BANTU, _CETAK, "golongan",
    ),
    Kaidah(
        "orang.pns_tanpa_golongan", PERINGATAN, ORANG, pns_tanpa_golongan,
        "Pangkat dan golongan belum diisi.",
        OPERATOR, ALAT_BANTU, _CETAK, "golongan",
    ),
    Kaidah(
        "orang.tanpa_penempatan", PERINGATAN, ORANG, tanpa_penempatan,
        "Belum mempunyai penempatan pada jabatan mana pun.",
        OPERATOR, ALAT_BANTU, _CETAK, "penempatan",
    ),
    Kaidah(
        "orang.nama_panjang", SARAN, ORANG, nama_panjang,
        "Nama dengan gelar {n} huruf, lebih dari {maks}; pada formulir menjadi dua baris.",
        OPERATOR, ALAT_BANTU, "Blok tanda tangan menjadi tidak rapi.", "nama",
    ),
    Kaidah(
        "orang.jabatan_panjang", SARAN, ORANG, jabatan_panjang,
        "Nama jabatan {n} huruf, lebih dari {maks}; pada formulir menjadi beberapa baris.",
        OPERATOR, ALAT_BANTU, "Blok tanda tangan menjadi tidak rapi.", "jabatan",
    ),
    Kaidah(
        "orang.celah_masa", PERINGATAN, ORANG, celah_masa,
        "Tidak ada SKP untuk {awal} s.d. {akhir}.",
        OPERATOR, ATURAN_TAHAP, "Kinerja pada masa itu tidak dapat dinilai.", "skp",
    ),
    Kaidah(
        "orang.paruh_waktu_tanpa_triwulan", PERINGATAN, ORANG, paruh_waktu_tanpa_triwulan,
        "PPPK Paruh Waktu dinilai tiap triwulan, tetapi periode triwulan tahun ini belum dibuat.",
        OPERATOR, ATURAN_PARUH_WAKTU, "Perpanjangan kontrak tidak mempunyai dasar penilaian.", "periode",
    ),
    Kaidah(
        "orang.cpns_tanpa_skp", PERINGATAN, ORANG, cpns_tanpa_skp,
        "CPNS juga menyusun SKP, tetapi SKP {tahun} belum ada.",
        OPERATOR, ATURAN_TAHAP, "Penilaian masa percobaan tidak mempunyai dasar.", "skp",
    ),
)  # fmt: skip
