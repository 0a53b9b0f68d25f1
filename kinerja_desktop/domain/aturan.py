"""Rule sets as dated data with their legal basis; figures of regulations live here and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from kinerja_desktop.domain.tolakan import Tolakan

NASIONAL = "nasional"
INSTANSI = "instansi"
USULAN = "usulan"
# An agency's own rule goes before the national one, and that before our proposal where no text was found.
_KUAT = {USULAN: 0, NASIONAL: 1, INSTANSI: 2}


@dataclass(frozen=True, slots=True)
class Aturan:
    """One dated rule; `nilai` is text (decimal string, count, or word), both dates inclusive, end open."""

    jenis: str
    kunci: str
    nilai: str
    berlaku_mulai: date
    berlaku_sampai: date | None
    dasar_hukum: str
    tingkat: str = NASIONAL

    def angka(self) -> Decimal:
        """`nilai` as a Decimal; Tolakan when an edited rule holds no number."""
        try:
            return Decimal(self.nilai)
        except InvalidOperation:
            raise Tolakan(
                "Nilai aturan {jenis} “{kunci}” bukan angka: “{nilai}”; perbaiki di Pengaturan.",
                siapa="pusat",
                jenis=self.jenis,
                kunci=self.kunci,
                nilai=self.nilai,
            ) from None

    def bilangan(self) -> int:
        """`nilai` as a whole number; Tolakan otherwise."""
        angka = self.angka()
        if angka != angka.to_integral_value():
            raise Tolakan(
                "Nilai aturan {jenis} “{kunci}” harus bilangan bulat; perbaiki di Pengaturan.",
                siapa="pusat",
                jenis=self.jenis,
                kunci=self.kunci,
            )
        return int(angka)


_SE_3_2023 = "SE MenPANRB 3/2023"
_BKN_3_2023 = "Peraturan BKN 3/2023 Lampiran"
_PP_30 = "PP 30/2019"


def _deret(
    jenis: str, isi: dict[str, str], mulai: date, dasar: str, tingkat: str = NASIONAL
) -> tuple[Aturan, ...]:
    return tuple(Aturan(jenis, kunci, nilai, mulai, None, dasar, tingkat) for kunci, nilai in isi.items())


# kunci: organisation | kind of bound | predicate(s) joined by "+"; "terbanyak" is more than any other.
_POLA = _deret(
    "pola_distribusi",
    {
        "Istimewa|terbanyak|Sangat Baik": "1",
        "Istimewa|maks_persen|Sangat Baik": "70",
        "Baik|terbanyak|Baik": "1",
        "Baik|maks_persen|Baik": "70",
        "Baik|min_orang|Butuh Perbaikan+Kurang": "1",
        "Butuh Perbaikan|min_persen|Butuh Perbaikan": "60",
        "Butuh Perbaikan|maks_persen|Sangat Baik": "10",
        "Kurang|min_persen|Kurang": "60",
        "Kurang|min_persen|Butuh Perbaikan": "10",
        "Kurang|maks_persen|Sangat Baik": "10",
        "Sangat Kurang|min_persen|Sangat Kurang": "60",
        "Sangat Kurang|min_persen|Butuh Perbaikan+Kurang": "10",
        "Sangat Kurang|maks_persen|Sangat Baik": "0",
    },
    date(2023, 1, 31),
    _SE_3_2023,
)
_POLA_LAIN = _deret("pola_kecil", {"kurang_dari_orang": "5"}, date(2023, 1, 31), _SE_3_2023, USULAN)

_PERSEN_AK = _deret(
    "persen_ak",
    {"Sangat Baik": "150", "Baik": "100", "Butuh Perbaikan": "75", "Kurang": "50", "Sangat Kurang": "25"},
    date(2023, 1, 1),
    _BKN_3_2023,
)
_KOEFISIEN = _deret(
    "koefisien_ak",
    {
        "Ahli Utama": "50",
        "Ahli Madya": "37.5",
        "Ahli Muda": "25",
        "Ahli Pertama": "12.5",
        "Penyelia": "25",
        "Mahir": "12.5",
        "Terampil": "5",
        "Pemula": "3.75",
    },
    date(2023, 1, 1),
    _BKN_3_2023,
)
_NAIK_PANGKAT = _deret(
    "ak_kenaikan_pangkat",
    {
        "Ahli Utama": "200",
        "Ahli Madya": "150",
        "Ahli Muda": "100",
        "Ahli Pertama": "50",
        "Penyelia": "100",
        "Mahir": "50",
        "Terampil": "20",
        "Pemula": "15",
    },
    date(2023, 1, 1),
    _BKN_3_2023,
)
_NAIK_JENJANG = _deret(
    "ak_kenaikan_jenjang",
    {
        "Ahli Madya": "450",
        "Ahli Muda": "200",
        "Ahli Pertama": "100",
        "Mahir": "100",
        "Terampil": "60",
        "Pemula": "15",
    },
    date(2023, 1, 1),
    _BKN_3_2023,
)

# Dates are "years after the performance year:month-day"; counts are days.
_TENGGAT = (
    *_deret(
        "tenggat", {"skp_ditetapkan": "0:01-31", "penilaian_tahunan": "1:01-31"}, date(2022, 1, 1), _PP_30
    ),
    *_deret(
        "tenggat",
        {"serah_dokumen_hari_kerja": "14", "kembali_dokumen_hari_kerja": "14"},
        date(2022, 1, 1),
        f"{_PP_30}; PermenPANRB 6/2022",
    ),
    *_deret(
        "tenggat",
        {"keberatan_hari": "14"},
        date(2022, 1, 1),
        f"{_PP_30} Pasal 59; PermenPANRB 6/2022 Pasal 29",
    ),
    # Whether the 14 days are working or calendar days is not settled; the office may change the word.
    *_deret("tenggat", {"keberatan_jenis_hari": "kerja"}, date(2022, 1, 1), f"{_PP_30} Pasal 59", USULAN),
    # Nor is what an unsigned document means; "tunggu" makes it wait for a signature or a witnessed refusal.
    *_deret(
        "tenggat",
        {"serah_jenis_hari": "kerja", "kembali_jenis_hari": "kerja", "tanpa_tanda_tangan": "tetap_berlaku"},
        date(2022, 1, 1),
        "praktik instansi",
        USULAN,
    ),
    # No text fixes how long a quarter or a month may wait; a proposal the centre may change.
    *_deret("tenggat", {"penilaian_periodik_hari_kerja": "10"}, date(2022, 1, 1), "praktik instansi", USULAN),
)

# Numbers that Validasi measures by; no regulation fixes them. Levels of single rules may stand beside them.
_VALIDASI = _deret(
    "validasi",
    {
        "maks_rhk": "12",
        "hari_menunggu": "7",
        "maks_huruf_nama": "45",
        "maks_huruf_jabatan": "70",
        "kemiripan_persen": "85",
        "maks_banding": "3000",
    },
    date(2022, 1, 1),
    "alat bantu",
    USULAN,
)

# No text fixes a limit between the ratings: these only make the proposal (usulan) that a person may ignore.
_USULAN_RATING = _deret(
    "usulan_rating",
    {"di_atas_mulai_persen": "110", "sesuai_mulai_persen": "90", "sebagian_besar_persen": "50"},
    date(2022, 1, 1),
    "alat bantu",
    USULAN,
)
# What the assessor's own pattern is measured by; shown to the assessor alone.
_POLA_MENILAI = _deret(
    "pola_menilai",
    {
        "orang_paling_sedikit": "4",
        "longgar_persen": "60",
        "ketat_persen": "60",
        "tengah_persen": "90",
        "tanpa_bukti_persen": "30",
    },
    date(2022, 1, 1),
    "alat bantu",
    USULAN,
)
_PUTARAN_360 = _deret("putaran_360", {"pemberi_paling_sedikit": "3"}, date(2022, 1, 1), "alat bantu", USULAN)

# Absence without a valid reason in a year, in working days: key is where the band begins, value its sanction.
_PP_94 = "PP 94/2021 tentang Disiplin PNS"
_DISIPLIN = _deret(
    "disiplin_presensi",
    {
        "3": "Ringan|teguran lisan",
        "4": "Ringan|teguran tertulis",
        "7": "Ringan|pernyataan tidak puas secara tertulis",
        "11": "Sedang|pemotongan tunjangan kinerja 25% selama 6 bulan",
        "14": "Sedang|pemotongan tunjangan kinerja 25% selama 9 bulan",
        "17": "Sedang|pemotongan tunjangan kinerja 25% selama 12 bulan",
        "21": "Berat|penurunan jabatan setingkat lebih rendah selama 12 bulan",
        "25": "Berat|pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan",
        "28": "Berat|pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS",
        "berturut_turut": "10",
    },
    date(2021, 8, 31),
    _PP_94,
)
_PRESENSI = _deret(
    "presensi",
    {"hari_kerja_seminggu": "5", "jam_masuk": "07:30", "jam_pulang": "16:00"},
    date(2022, 1, 1),
    "ketentuan jam kerja kantor",
    USULAN,
)

# Names as the dictionary of competences has them; the list may be changed with its rule.
_KOMPETENSI = _deret(
    "kompetensi",
    {
        "Integritas": "manajerial",
        "Kerja Sama": "manajerial",
        "Komunikasi": "manajerial",
        "Orientasi pada Hasil": "manajerial",
        "Pelayanan Publik": "manajerial",
        "Pengembangan Diri dan Orang Lain": "manajerial",
        "Mengelola Perubahan": "manajerial",
        "Pengambilan Keputusan": "manajerial",
        "Perekat Bangsa": "sosial_kultural",
    },
    date(2017, 12, 20),
    "PermenPANRB 38/2017",
    USULAN,
)

_SET_ATURAN = (
    Aturan(
        "set_aturan",
        "penilaian",
        "pp46-2011",
        date(2014, 1, 1),
        date(2021, 6, 30),
        "PP 46/2011; Perka BKN 1/2013",
    ),
    Aturan(
        "set_aturan",
        "penilaian",
        "permenpanrb8-2021",
        date(2021, 7, 1),
        date(2021, 12, 31),
        "PermenPANRB 8/2021",
    ),
    Aturan("set_aturan", "penilaian", "permenpanrb6-2022", date(2022, 1, 1), None, "PermenPANRB 6/2022"),
    Aturan("set_aturan", "pola_distribusi", "se3-2023", date(2023, 1, 1), None, _SE_3_2023),
    Aturan("set_aturan", "angka_kredit", "konversi", date(2023, 1, 1), None, "Peraturan BKN 3/2023"),
    Aturan("set_aturan", "progres_harian", "wajib", date(2026, 3, 31), None, "Peraturan BKN 2/2026"),
)

ATURAN_BAWAAN: tuple[Aturan, ...] = (
    *_POLA,
    *_POLA_LAIN,
    *_PERSEN_AK,
    *_KOEFISIEN,
    *_NAIK_PANGKAT,
    *_NAIK_JENJANG,
    *_TENGGAT,
    *_VALIDASI,
    *_USULAN_RATING,
    *_POLA_MENILAI,
    *_PUTARAN_360,
    *_DISIPLIN,
    *_PRESENSI,
    *_KOMPETENSI,
    *_SET_ATURAN,
)


def _berlaku(aturan: Aturan, tanggal: date | None) -> bool:
    if tanggal is None:
        return aturan.berlaku_sampai is None
    return aturan.berlaku_mulai <= tanggal and (
        aturan.berlaku_sampai is None or tanggal <= aturan.berlaku_sampai
    )


def aturan_sejenis(daftar: Sequence[Aturan], jenis: str, tanggal: date | None = None) -> dict[str, Aturan]:
    """Rules of a kind in force on a date (None = the newest) by key; agency before national, newer first."""
    hasil: dict[str, Aturan] = {}
    for aturan in daftar:
        if aturan.jenis != jenis or not _berlaku(aturan, tanggal):
            continue
        lama = hasil.get(aturan.kunci)
        if lama is None or _peringkat(aturan) >= _peringkat(lama):
            hasil[aturan.kunci] = aturan
    return hasil


def _peringkat(aturan: Aturan) -> tuple[int, date]:
    return _KUAT.get(aturan.tingkat, 1), aturan.berlaku_mulai


def aturan_pada(daftar: Sequence[Aturan], jenis: str, kunci: str, tanggal: date | None = None) -> Aturan:
    """The one rule in force on a date (None = the newest); Tolakan when there is none."""
    aturan = aturan_sejenis(daftar, jenis, tanggal).get(kunci)
    if aturan is None:
        raise Tolakan(
            "Aturan {jenis} “{kunci}” tidak ditemukan untuk {tanggal}; lengkapi daftar aturan.",
            siapa="pusat",
            jenis=jenis,
            kunci=kunci,
            tanggal=tanggal.strftime("%d-%m-%Y") if tanggal else "saat ini",
        )
    return aturan
