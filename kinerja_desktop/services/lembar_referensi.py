"""Read models of Referensi and the rules in words: kind, what it is about, its value, how it is typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kinerja_desktop.domain.angka import baca_angka
from kinerja_desktop.domain.aturan import Aturan
from kinerja_desktop.domain.jam_kerja import baca_jam
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.tolakan import Tolakan

BERLAKU, AKAN, BERAKHIR, DIGANTIKAN = "berlaku", "akan", "berakhir", "digantikan"
LIBUR = "hari_libur"
PERSEN, ANGKA, ORANG, HARI, JAM, TANGGAL, PILIHAN, TETAP = (
    "persen",
    "angka",
    "orang",
    "hari",
    "jam",
    "tanggal",
    "pilihan",
    "tetap",
)

NAMA_JENIS: dict[str, str] = {
    "tenggat": "Tenggat waktu",
    LIBUR: "Hari libur dan cuti bersama",
    "pola_distribusi": "Pola distribusi predikat",
    "pola_kecil": "Kantor kecil pada pola distribusi",
    "persen_ak": "Persentase angka kredit per predikat",
    "koefisien_ak": "Koefisien angka kredit tahunan",
    "ak_kenaikan_pangkat": "Angka kredit kenaikan pangkat",
    "ak_kenaikan_jenjang": "Angka kredit kenaikan jenjang",
    "validasi": "Ukuran Validasi SKP",
    "usulan_rating": "Batas usulan rating",
    "pola_menilai": "Ukuran pola menilai sendiri",
    "putaran_360": "Umpan balik 360 derajat",
    "presensi": "Jam dan hari kerja",
    "disiplin_presensi": "Ketidakhadiran tanpa alasan sah",
    "kompetensi": "Daftar kompetensi",
    "set_aturan": "Peraturan yang dipakai program",
}
_NAMA_KUNCI: dict[str, str] = {
    "skp_ditetapkan": "SKP ditetapkan paling lambat",
    "penilaian_tahunan": "Penilaian tahunan selesai paling lambat",
    "serah_dokumen_hari_kerja": "Dokumen evaluasi diserahkan kepada pegawai",
    "kembali_dokumen_hari_kerja": "Dokumen evaluasi dikembalikan pegawai",
    "keberatan_hari": "Keberatan diajukan sesudah dokumen diterima",
    "keberatan_jenis_hari": "Hari untuk menghitung keberatan",
    "serah_jenis_hari": "Hari untuk menghitung penyerahan dokumen",
    "kembali_jenis_hari": "Hari untuk menghitung pengembalian dokumen",
    "tanpa_tanda_tangan": "Dokumen yang tidak dikembalikan sampai batasnya",
    "penilaian_periodik_hari_kerja": "Penilaian triwulan atau bulanan sesudah periode berakhir",
    "kurang_dari_orang": "Pola hanya menjadi informasi bila pegawai kurang dari",
    "maks_rhk": "RHK dalam satu SKP sebanyak-banyaknya",
    "hari_menunggu": "Hari menunggu sebelum diperingatkan",
    "maks_huruf_nama": "Huruf nama pada satu baris formulir",
    "maks_huruf_jabatan": "Huruf jabatan pada satu baris formulir",
    "kemiripan_persen": "Kemiripan RHK yang disebut mirip",
    "maks_banding": "Pasangan RHK yang dibandingkan sebanyak-banyaknya",
    "di_atas_mulai_persen": "Usulan Di Atas Ekspektasi mulai capaian",
    "sesuai_mulai_persen": "Usulan Sesuai Ekspektasi mulai capaian",
    "sebagian_besar_persen": "Yang disebut sebagian besar: lebih dari",
    "orang_paling_sedikit": "Pola dihitung bila yang dinilai paling sedikit",
    "longgar_persen": "Disebut longgar bila Di Atas Ekspektasi mulai",
    "ketat_persen": "Disebut ketat bila Di Bawah Ekspektasi mulai",
    "tengah_persen": "Disebut memusat bila Sesuai Ekspektasi mulai",
    "tanpa_bukti_persen": "Disebut tanpa bukti bila rating tanpa catatan mulai",
    "pemberi_paling_sedikit": "Hasil tampil bila pemberi paling sedikit",
    "hari_kerja_seminggu": "Hari kerja dalam seminggu",
    "jam_masuk": "Jam masuk",
    "jam_pulang": "Jam pulang",
    "berturut_turut": "Berturut-turut tanpa alasan sah",
    "penilaian": "Penilaian kinerja",
    "pola_distribusi": "Pola distribusi",
    "angka_kredit": "Angka kredit",
    "progres_harian": "Progres harian",
}
_NAMA_NILAI: dict[str, str] = {
    "kerja": "Hari kerja",
    "kalender": "Hari kalender",
    "tetap_berlaku": "Hasil tetap berlaku",
    "tunggu": "Menunggu tanda tangan",
    "pp46-2011": "PP 46/2011",
    "permenpanrb8-2021": "PermenPANRB 8/2021",
    "permenpanrb6-2022": "PermenPANRB 6/2022",
    "se3-2023": "SE MenPANRB 3/2023",
    "konversi": "Konversi predikat",
    "wajib": "Wajib",
    "manajerial": "Manajerial",
    "sosial_kultural": "Sosial kultural",
}
NAMA_TINGKAT: dict[str, str] = {"nasional": "Nasional", "instansi": "Instansi", "usulan": "Usulan program"}
_BENTUK_VALIDASI = {
    "maks_rhk": ANGKA,
    "hari_menunggu": HARI,
    "maks_huruf_nama": ANGKA,
    "maks_huruf_jabatan": ANGKA,
    "kemiripan_persen": PERSEN,
    "maks_banding": ANGKA,
}
_TANGGAL = re.compile(r"([01]):(\d\d)-(\d\d)")
_KETIK_TANGGAL = re.compile(r"(\d{1,2})[-/. ](\d{1,2})")


@dataclass(frozen=True, slots=True)
class BarisAturan:
    """One rule with its state today; `lokal` when it was made in this office and not by the centre."""

    id: bytes
    aturan: Aturan
    lokal: bool
    keadaan: str


@dataclass(frozen=True, slots=True)
class BarisPeriode:
    """One period: dates, deadlines, closed or not, made here or by the centre."""

    id: bytes
    tahun: int
    label: str
    mulai: date
    selesai: date
    batas_skp: date | None
    batas_nilai: date | None
    ditutup: bool
    lokal: bool


@dataclass(frozen=True, slots=True)
class LembarReferensi:
    """All rules and periods, and what this person may do (actions of domain.peran)."""

    aturan: tuple[BarisAturan, ...]
    periode: tuple[BarisPeriode, ...]
    boleh: frozenset[str]
    pusat: bool
    hari: date


def bentuk(a: Aturan) -> str:
    """How the value is typed; TETAP where the program itself follows it and a new value changes nothing."""
    if a.jenis == "pola_distribusi":
        cara = a.kunci.split("|")[1] if a.kunci.count("|") == 2 else ""
        return {"maks_persen": PERSEN, "min_persen": PERSEN, "min_orang": ORANG}.get(cara, TETAP)
    if a.jenis == "tenggat":
        if _TANGGAL.fullmatch(a.nilai):
            return TANGGAL
        return PILIHAN if pilihan_nilai(a) else HARI
    if a.jenis in ("usulan_rating", "pola_menilai"):
        return ORANG if a.kunci == "orang_paling_sedikit" else PERSEN
    if a.jenis == "presensi":
        return HARI if a.kunci == "hari_kerja_seminggu" else JAM if a.kunci.startswith("jam_") else TETAP
    if a.jenis == "validasi":
        return _BENTUK_VALIDASI.get(a.kunci, TETAP)
    return {
        "pola_kecil": ORANG,
        "putaran_360": ORANG,
        "persen_ak": PERSEN,
        "koefisien_ak": ANGKA,
        "ak_kenaikan_pangkat": ANGKA,
        "ak_kenaikan_jenjang": ANGKA,
    }.get(a.jenis, TETAP)


def pilihan_nilai(a: Aturan) -> dict[str, str]:
    """The values that a rule may have, with their words; empty for what is typed."""
    if a.jenis != "tenggat":
        return {}
    if a.kunci.endswith("_jenis_hari"):
        return {n: _NAMA_NILAI[n] for n in ("kerja", "kalender")}
    return {n: _NAMA_NILAI[n] for n in ("tetap_berlaku", "tunggu")} if a.kunci == "tanpa_tanda_tangan" else {}


def nama_jenis(jenis: str) -> str:
    """The kind in words; an unknown kind keeps its own name."""
    return NAMA_JENIS.get(jenis, jenis.replace("_", " ").capitalize())


def nama_aturan(a: Aturan) -> str:
    """What a rule is about: "Organisasi Baik: Sangat Baik paling banyak"."""
    if a.jenis == "pola_distribusi" and a.kunci.count("|") == 2:
        organisasi, cara, predikat = a.kunci.split("|")
        nama = " dan/atau ".join(predikat.split("+"))
        ekor = {
            "terbanyak": "harus yang terbanyak",
            "maks_persen": "paling banyak",
            "min_persen": "paling sedikit",
            "min_orang": "paling sedikit",
        }.get(cara, cara)
        return f"Organisasi {organisasi}: {nama} {ekor}"
    if a.jenis == LIBUR:
        try:
            return _panjang(date.fromisoformat(a.kunci))
        except ValueError:
            return a.kunci
    if a.jenis == "disiplin_presensi" and a.kunci.isdecimal():
        return f"Mulai {a.kunci} hari kerja dalam setahun"
    return _NAMA_KUNCI.get(a.kunci, a.kunci)


def nama_nilai(a: Aturan) -> str:
    """The value as people read it: "70%", "31 Januari tahun berikutnya", "14 hari kerja"."""
    cara = bentuk(a)
    if cara == PERSEN:
        return f"{a.nilai}%"
    if cara == ORANG:
        return f"{a.nilai} orang"
    if cara == ANGKA:
        return a.nilai.replace(".", ",")
    if cara == JAM:
        return a.nilai.replace(":", ".")
    if cara == HARI:
        return f"{a.nilai} hari kerja" if a.kunci.endswith("hari_kerja") else f"{a.nilai} hari"
    cocok = _TANGGAL.fullmatch(a.nilai)
    if cara == TANGGAL and cocok:
        bulan, hari = int(cocok[2]), int(cocok[3])
        if 1 <= bulan <= 12:
            tahun = "tahun berikutnya" if cocok[1] == "1" else "tahun berjalan"
            return f"{hari} {NAMA_BULAN[bulan - 1]} {tahun}"
    if a.jenis == "pola_distribusi":
        return "Ya"
    if a.jenis == "disiplin_presensi":
        return f"{a.nilai} hari kerja" if a.nilai.isdecimal() else a.nilai.replace("|", ": ")
    return _NAMA_NILAI.get(a.nilai, a.nilai)


def ketikan(a: Aturan) -> str:
    """The value as it is typed in the dialog: "70", "37,5", "31-01"."""
    cocok = _TANGGAL.fullmatch(a.nilai)
    if bentuk(a) == TANGGAL and cocok:
        return f"{cocok[3]}-{cocok[2]}"
    return nama_nilai(a) if bentuk(a) in (ANGKA, JAM) else a.nilai


def baca_nilai(a: Aturan, teks: str, tahun_berikut: bool = False) -> str:
    """What is stored for a typed value of this rule; Tolakan says what to type."""
    cara = bentuk(a)
    if cara == TANGGAL:
        return _baca_tanggal(teks, tahun_berikut)
    if cara == PILIHAN:
        if teks not in pilihan_nilai(a):
            nama = " atau ".join(_NAMA_NILAI[n].lower() for n in pilihan_nilai(a))
            raise Tolakan("Pilih {pilihan}.", siapa="pusat", pilihan=nama)
        return teks
    if cara == JAM:
        jam = baca_jam(teks)
        if jam is None:
            raise Tolakan("Nilai belum diisi.", siapa="pusat")
        return f"{jam:%H:%M}"
    if cara == TETAP:
        raise Tolakan("Nilai ini tertanam dalam program dan tidak dapat diganti di sini.", siapa="pusat")
    angka = baca_angka(teks)
    if angka is None:
        raise Tolakan("Nilai belum diisi.", siapa="pusat")
    bawah, atas, bulat = {
        PERSEN: (0, 100 if a.jenis == "pola_distribusi" else 200, True),
        ORANG: (1, 1000, True),
        HARI: (5, 6, True) if a.kunci == "hari_kerja_seminggu" else (1, 366, True),
        ANGKA: (0, 1_000_000 if a.kunci == "maks_banding" else 10_000, a.jenis == "validasi"),
    }[cara]
    if not bawah <= angka <= atas or (bulat and angka != angka.to_integral_value()):
        raise Tolakan(
            "Nilai {nilai} tidak dapat dipakai; isi {jenis} antara {bawah} dan {atas}.",
            siapa="pusat",
            nilai=teks.strip(),
            jenis="bilangan bulat" if bulat else "angka",
            bawah=str(bawah),
            atas=str(atas),
        )
    return _desimal(angka)


def _desimal(angka: Decimal) -> str:
    teks = f"{angka:f}"
    return teks.rstrip("0").rstrip(".") if "." in teks else teks


def _baca_tanggal(teks: str, tahun_berikut: bool) -> str:
    cocok = _KETIK_TANGGAL.fullmatch(teks.strip())
    try:
        # 2025 is no leap year: 29 February does not come every year.
        hari = date(2025, int(cocok[2]), int(cocok[1])) if cocok else None
    except ValueError:
        hari = None
    if hari is None:
        raise Tolakan(
            "Tanggal “{teks}” tidak ada; tulis hari-bulan, misalnya 31-01.", siapa="pusat", teks=teks
        )
    return f"{int(tahun_berikut)}:{hari:%m-%d}"


def _panjang(hari: date) -> str:
    return f"{hari.day} {NAMA_BULAN[hari.month - 1]} {hari.year}"
