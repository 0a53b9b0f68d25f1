"""Words that tell an activity from a result: lists as data, in the stems that officials use."""

from __future__ import annotations

import re
from functools import lru_cache

from kinerja_desktop.domain.periode import NAMA_BULAN


def _daftar(teks: str) -> frozenset[str]:
    """Words of a list written over several lines."""
    return frozenset(teks.split())


#: First words of a text that says what is done instead of what comes of it.
KEGIATAN = _daftar(
    """
    melaksanakan menyusun mengikuti membantu membuat mengerjakan melakukan menyiapkan mempersiapkan
    menghadiri mengumpulkan mengetik mengagendakan mengarsipkan mencatat menginput memasukkan merekap
    mengantar mengantarkan menyampaikan mengirim mengirimkan menerima memeriksa mengecek memverifikasi
    memfasilitasi mengoordinasikan mengkoordinasikan mengkoordinir menyelenggarakan mengadakan
    menjalankan melayani mendampingi mengawasi memantau memonitor mengevaluasi melaporkan
    mendokumentasikan mendistribusikan menghimpun mengolah menganalisis menganalisa merencanakan
    merumuskan membina memberikan menangani mengelola mengurus memelihara memproses menandatangani
    pelaksanaan penyusunan pembuatan pengumpulan penyiapan penyelenggaraan pengelolaan pelayanan
    pemeriksaan pengawasan pemantauan pelaporan pendampingan pengarsipan pencatatan penginputan rapat
    apel kegiatan tugas piket
    """
)
#: Words that promise nothing that could be checked.
KABUR = _daftar(
    """
    mendukung menunjang berpartisipasi berperan berupaya mengupayakan mengusahakan mendorong
    mengoptimalkan memaksimalkan turut ikut terlibat dukungan partisipasi dll dsb sebagainya
    lain-lain sebaik-baiknya semaksimal seoptimal secukupnya
    """
)
#: Who is meant by a task "from" somebody without a name.
TANPA_NAMA = frozenset(
    """
-
atasan
atasan langsung
pimpinan
pimpinan langsung
penugasan
tugas
pejabat
pihak lain
instansi
dinas
kantor
lainnya
dll
ya
ada
""".splitlines()
)
#: Units that are counted in whole numbers.
DIHITUNG_UTUH = _daftar(
    """
    orang dokumen berkas surat laporan kegiatan kali unit rapat naskah buku data pegawai warga keluarga
    kelurahan rt rw kelompok lembaga usaha peserta layanan permohonan paket lokasi
    """
)
#: Words of a target that names a time of the year.
WAKTU = _daftar(
    """
    hari minggu pekan bulan triwulan semester tanggal awal akhir setiap sebelum
    """
) | {n.casefold() for n in NAMA_BULAN}
#: Most that a unit of time can hold in a year.
SETAHUN: dict[str, int] = {
    "hari": 366,
    "hari kerja": 366,
    "hari kalender": 366,
    "minggu": 53,
    "pekan": 53,
    "bulan": 12,
    "triwulan": 4,
    "semester": 2,
}
PERSEN: frozenset[str] = frozenset({"%", "persen", "persentase", "prosen"})
#: Indices whose scale ends at a known value, by a word of the indicator or its unit.
INDEKS: dict[str, int] = {"ikm": 100, "skm": 100, "sakip": 100, "akip": 100, "ipm": 100, "spbe": 5}
#: Words of a unit in which the value of an index is told.
SATUAN_INDEKS = frozenset((*INDEKS, "indeks", "nilai", "skor", "poin", "point", "angka", "skala"))

_HASIL = re.compile(r"(?:ter|me|ber)\w+nya$")
_KATA = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_SKALA = re.compile(r"skala\s+(?:[0-9]+\s*(?:-|–|s\.?d\.?|sampai)\s*)?([0-9]{1,3})")


@lru_cache(maxsize=16_384)
def pecah(teks: str) -> tuple[str, ...]:
    """Words of a text in small letters, hyphenated ones whole."""
    return tuple(_KATA.findall(teks.casefold()))


def hasil(kata: str) -> bool:
    """Whether a word names a state that was reached: "tersusunnya", "meningkatnya"."""
    return _HASIL.match(kata) is not None


def batas_indeks(teks: str, satuan: str) -> int | None:
    """Upper end of the scale of an index, by its name or by "skala 4"; None when it is none that we know."""
    semua = f"{teks} {satuan}".casefold()
    skala = _SKALA.search(semua) if "skala" in semua else None
    if skala is not None:
        return int(skala[1])
    if satuan.strip() and SATUAN_INDEKS.isdisjoint(pecah(satuan)):
        return None  # counted things about an index: "12 aplikasi SPBE"
    return next((INDEKS[k] for k in pecah(semua) if k in INDEKS), None)
