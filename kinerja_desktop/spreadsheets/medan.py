"""Fields of a staff list: how they are called on the screen and in the workbooks that offices keep."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LABEL: dict[str, str] = {
    "nip": "NIP",
    "nama": "Nama",
    "gelar_depan": "Gelar Depan",
    "gelar_belakang": "Gelar Belakang",
    "tempat_lahir": "Tempat Lahir",
    "tanggal_lahir": "Tanggal Lahir",
    "ttl": "Tempat, Tanggal Lahir",
    "jenis_kelamin": "Jenis Kelamin",
    "status": "Status Kepegawaian",
    "cpns_pns": "Status CPNS/PNS",
    "golongan": "Golongan",
    "pangkat": "Pangkat",
    "tmt_golongan": "TMT Golongan",
    "jabatan": "Jabatan",
    "tmt_jabatan": "TMT Jabatan",
    "unit": "Unit Kerja",
    "atasan_langsung": "Atasan Langsung",
    "kedudukan": "Kedudukan Hukum",
    "pendidikan": "Pendidikan",
    "email": "Email",
    "instansi": "Instansi",
    "nip_lama": "NIP Lama",
    "pns_id": "PNS ID",
    "nomor": "No.",
    "plt": "Plt/Plh",
    "kode": "Kode",
    "semula": "Nilai Semula",
}
"""Every field that a column can be given to, with its Indonesian label."""

WAJIB = ("nip", "nama")

# Written as people write them; compared after `kunci`. Earlier aliases win where two columns fit one field.
_ALIAS_TEKS: dict[str, str] = {
    "nip": (
        "nip baru|nip|nip/nik|nip pegawai|nip pns|nip asn|nip/ni pppk|nip/nippppk|nip/nipppk|ni pppk|"
        "nipppk|nipppk/nip|nip 18|nip (18 digit)|nomor induk pegawai|nomor induk pegawai (nip)|nip/nrp|"
        "nip baru (18 digit)|no induk pegawai|nip asn/pppk"
    ),
    "nama": (
        "nama|nama pegawai|nama lengkap|nama lengkap dan gelar|nama lengkap & gelar|nama dan gelar|"
        "nama & gelar|nama pns|nama asn|nama/gelar|nama lengkap dengan gelar|nama pegawai dan gelar|"
        "nama pejabat|nama lengkap (dengan gelar)|nama pns/pppk|nama lengkap beserta gelar|"
        "nama lengkap tanpa gelar|nama tanpa gelar"
    ),
    "gelar_depan": "gelar depan|gelar dpn|gelar di depan",
    "gelar_belakang": "gelar belakang|gelar blk|gelar di belakang|gelar",
    "tempat_lahir": "tempat lahir nama|tempat lahir|tmp lahir|tmpt lahir|kota lahir",
    "tanggal_lahir": (
        "tanggal lahir|tgl lahir|tgl. lahir|tgllahir|lahir|tanggal lahir (dd-mm-yyyy)|"
        "tanggal lahir (hh-bb-tttt)|birth date"
    ),
    "ttl": (
        "tempat tanggal lahir|tempat, tanggal lahir|tempat/tanggal lahir|tempat/tgl lahir|"
        "tempat, tgl lahir|ttl|tempat & tanggal lahir|tempat dan tanggal lahir|tempat dan tgl lahir"
    ),
    "jenis_kelamin": "jenis kelamin|l/p|jk|kelamin|jns kelamin|jenis kelamin (l/p)|gender|sex|p/l|jenkel",
    "status": (
        "jenis pegawai nama|jenis pegawai|status kepegawaian|status pegawai|status asn|status|"
        "kepegawaian|jenis asn|pns/pppk|jenis kepegawaian"
    ),
    "cpns_pns": "status cpns pns|status cpns/pns|cpns/pns",
    "golongan": (
        "gol akhir nama|golongan akhir|golongan ruang|gol ruang|gol/ruang|gol akhir id|golongan|gol|"
        "golru|gol. ruang|pangkat / gol. ruang|pangkat/golongan|pangkat/gol|pangkat dan golongan|"
        "pangkat golongan ruang|pangkat/golongan ruang|pangkat, golongan ruang|pangkat (gol/ruang)|"
        "pangkat gol|pangkat dan gol ruang|gol terakhir|golongan terakhir|golongan/ruang|"
        "pangkat & golongan|pangkat terakhir|golongan pppk|pangkat/gol.ruang terakhir|gol akhir"
    ),
    "pangkat": "pangkat|nama pangkat",
    "tmt_golongan": (
        "tmt golongan|tmt gol|tmt gol akhir|tmt pangkat|tmt golongan ruang|tmt gol ruang|"
        "tmt pangkat terakhir|tmt pangkat/golongan|pangkat tmt|golongan tmt|gol tmt|tmt"
    ),
    "jabatan": (
        "jabatan nama|nama jabatan|jabatan|jabatan terakhir|jabatan saat ini|jabatan sekarang|"
        "skp_jabatan|uraian jabatan|jabatan/tugas"
    ),
    "tmt_jabatan": "tmt jabatan|jabatan tmt",
    "unit": (
        "unor nama|nama unor|unit kerja|unor|unit organisasi|unit kerja/bagian|nama unit kerja|unit|"
        "bagian|bidang|seksi|satuan kerja|skp_unor|tempat tugas|tempat bertugas|lokasi kerja|"
        "unit kerja penempatan|sub unit kerja"
    ),
    "atasan_langsung": (
        "atasan langsung|nama atasan langsung|atasan|nip atasan langsung|nip atasan|nama atasan|"
        "pejabat penilai|penilai|nama pejabat penilai|pejabat penilai kinerja|nama penilai"
    ),
    "kedudukan": "kedudukan hukum nama|kedudukan hukum|kedudukan hukum id|kedudukan|keaktifan",
    "pendidikan": (
        "tingkat pendidikan nama|tingkat pendidikan|pendidikan|pendidikan terakhir|pendidikan nama|"
        "pend. terakhir|pend"
    ),
    "email": "email|e-mail|alamat email|surel|email gov|email dinas",
    "instansi": "instansi kerja nama|instansi kerja|instansi|instansi induk nama|nama instansi",
    "nip_lama": "nip lama|nip lama (9 digit)",
    "pns_id": "pns id|id pns|asn id|id asn",
    "nomor": "no|no.|nomor|nomor urut|no urut|urut|no. urut",
    "plt": "is_plt_plh|is_skp_plt_plh_pjb|is plt plh",
    "kode": "kode penolakan",
    "semula": "nilai semula",
}

# Tried only where no alias fits: headings with remarks, such as "Nama Pegawai (huruf kapital)".
_POLA: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("nip", re.compile(r"^(?:nip|nomorindukpegawai)(?!lama|atasan|penilai|pejabat)")),
    ("nama", re.compile(r"^nama(?:lengkap|pegawai|pns|asn|dan|tanpa)")),
    ("tanggal_lahir", re.compile(r"^(?:tanggal|tgl)lahir")),
    ("tempat_lahir", re.compile(r"^tempatlahir(?!id|tanggal|tgl|dantanggal|dantgl)")),
    ("jenis_kelamin", re.compile(r"^(?:jeniskelamin|jnskelamin)")),
    ("golongan", re.compile(r"^(?:golongan|golruang|pangkatgol)(?!awal|id|tmt)")),
    ("unit", re.compile(r"^(?:unitkerja|unitorganisasi|namaunor)(?!id|induk)")),
    ("atasan_langsung", re.compile(r"^(?:nama)?(?:atasanlangsung|pejabatpenilai)(?!id)")),
)


def kunci(teks: object) -> str:
    """Heading reduced to its letters and digits, for comparing: "N I P" and "nip" are one."""
    return _kunci(teks if isinstance(teks, str) else str(teks))


@lru_cache(maxsize=4096)
def _kunci(teks: str) -> str:
    polos = teks.casefold() if teks.isascii() else unicodedata.normalize("NFKC", teks).casefold()
    return "".join(h for h in polos if h.isalnum())


_ALIAS: dict[str, tuple[str, int]] = {}
for _medan, _daftar in _ALIAS_TEKS.items():
    for _urut, _alias in enumerate((*_daftar.split("|"), LABEL[_medan])):
        _ALIAS.setdefault(kunci(_alias), (_medan, _urut))


def kenali(judul: object) -> tuple[str, int] | None:
    """Field of a heading and how well it fits (0 is best); None when the heading is of no use here."""
    if judul is None or isinstance(judul, int | float):
        return None
    kata = kunci(judul)
    if not kata or len(kata) > 80:
        return None
    if kata in _ALIAS:
        return _ALIAS[kata]
    for medan, pola in _POLA:
        if pola.match(kata):
            return medan, 100
    return None
