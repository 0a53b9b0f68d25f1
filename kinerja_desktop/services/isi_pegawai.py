"""Columns of a person as people fill them: limits, cleaning, refusals, and words for the screen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TypeVar

from kinerja_desktop.domain.kepegawaian import NAMA_STATUS, Kedudukan, StatusPegawai
from kinerja_desktop.domain.nip import HasilNip, periksa_nip
from kinerja_desktop.domain.pangkat import PNS, PPPK, baca_golongan, cetak_golongan
from kinerja_desktop.domain.tanggal import baca_tanggal, tanggal_pendek
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.store.repo_dasar import tanggal as dari_iso

#: Column: label on the screen and longest text.
TEKS: dict[str, tuple[str, int]] = {
    "nama": ("Nama", 120),
    "gelar_depan": ("Gelar depan", 60),
    "gelar_belakang": ("Gelar belakang", 80),
    "tempat_lahir": ("Tempat lahir", 80),
    "pendidikan": ("Pendidikan", 120),
    "nrp": ("NRP", 30),
    "instansi_luar": ("Instansi", 160),
    "pns_id": ("PNS ID", 64),
    "surel": ("Surel", 160),
}
LABEL: dict[str, str] = {k: v[0] for k, v in TEKS.items()} | {
    "nip": "NIP",
    "tanggal_lahir": "Tanggal lahir",
    "jenis_kelamin": "Jenis kelamin",
    "status": "Status kepegawaian",
    "golongan": "Golongan",
    "tmt_golongan": "TMT golongan",
    "kedudukan": "Kedudukan",
}
KOLOM = frozenset(LABEL)
NAMA_KEDUDUKAN: dict[Kedudukan, str] = {
    Kedudukan.AKTIF: "Aktif",
    Kedudukan.PENSIUN: "Pensiun",
    Kedudukan.MENINGGAL: "Meninggal dunia",
    Kedudukan.MUTASI_KELUAR: "Mutasi keluar",
    Kedudukan.TUGAS_BELAJAR: "Tugas belajar",
    Kedudukan.CLTN: "CLTN",
}
NAMA_KELAMIN = {"L": "Laki-laki", "P": "Perempuan", "": ""}
USIA_TERMUDA = 15
PANGKAT_MAKS = 60
_TETAP = (StatusPegawai.PNS, StatusPegawai.CPNS)
_SIAPA = "operator kepegawaian"
P = TypeVar("P", StatusPegawai, Kedudukan)


def bersihkan_isi(
    isi: Mapping[str, object], hari_ini: date, kini: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Columns as stored; `kini` is the stored row when only some of them change. Tolakan names the column."""
    if asing := set(isi) - KOLOM:
        raise TypeError(f"kolom pegawai tidak dikenal: {sorted(asing)}")
    dasar = dict(kini or {})
    hasil = {k: _teks(k, v) for k, v in isi.items() if k in TEKS}
    if "nama" in hasil and not any(h.isalpha() for h in hasil["nama"]):
        raise Tolakan("Nama “{nama}” bukan nama orang.", siapa=_SIAPA, nama=hasil["nama"])
    if hasil.get("surel") and "@" not in hasil["surel"]:
        raise Tolakan("Surel “{surel}” tidak memuat tanda @.", siapa=_SIAPA, surel=hasil["surel"])
    if "status" in isi:
        hasil["status"] = _pilihan(StatusPegawai, isi["status"], "Status kepegawaian").value
    status = StatusPegawai(hasil.get("status") or dasar.get("status") or "PNS")
    if "kedudukan" in isi:
        hasil["kedudukan"] = _pilihan(Kedudukan, isi["kedudukan"], "Kedudukan").value
    nip = _nip(isi, hasil, dasar, status)
    if "jenis_kelamin" in isi:
        hasil["jenis_kelamin"] = _kelamin(isi["jenis_kelamin"])
    _tanggal_tanggal(isi, hasil, hari_ini)
    if nip.sah and "nip" in hasil:
        hasil["jenis_kelamin"] = hasil.get("jenis_kelamin") or dasar.get("jenis_kelamin") or nip.jenis_kelamin
        lahir = hasil.get("tanggal_lahir") or dasar.get("tanggal_lahir")
        hasil["tanggal_lahir"] = lahir or (nip.lahir.isoformat() if nip.lahir else "")
    if "golongan" in isi or ("status" in hasil and dasar.get("golongan")):
        hasil["golongan"] = _golongan(str(isi.get("golongan", dasar.get("golongan", ""))), status)
    return hasil


def tampil_kolom(kolom: str, nilai: str) -> str:
    """A stored value as a person reads it: 18-04-1985, Penata (III/c), PPPK Paruh Waktu."""
    if kolom in ("tanggal_lahir", "tmt_golongan"):
        hari = dari_iso(nilai)
        return tanggal_pendek(hari) if hari else nilai
    if kolom == "golongan":
        return cetak_golongan(nilai)
    if kolom == "status":
        return {s.value: n for s, n in NAMA_STATUS.items()}.get(nilai, nilai)
    if kolom == "kedudukan":
        return {k.value: n for k, n in NAMA_KEDUDUKAN.items()}.get(nilai, nilai)
    return NAMA_KELAMIN.get(nilai, nilai) if kolom == "jenis_kelamin" else nilai


def _teks(kolom: str, nilai: object) -> str:
    label, maks = TEKS[kolom]
    return bersihkan_teks(str(nilai or ""), label, maks, wajib=kolom == "nama")


def _pilihan(kelas: type[P], nilai: object, label: str) -> P:
    try:
        return kelas(str(nilai))
    except ValueError:
        raise Tolakan(
            "{label} “{nilai}” tidak dikenal; pilih salah satu: {pilihan}.",
            siapa=_SIAPA,
            label=label,
            nilai=nilai,
            pilihan=", ".join(k.value for k in kelas),
        ) from None


def _nip(
    isi: Mapping[str, object], hasil: dict[str, str], dasar: Mapping[str, str], status: StatusPegawai
) -> HasilNip:
    mentah = str(isi.get("nip", dasar.get("nip", "")) or "").strip()
    if status is StatusPegawai.LUAR and not mentah:
        if "nip" in isi:
            hasil["nip"] = ""
        return HasilNip(False)
    nip = periksa_nip(mentah)
    if not nip.sah:
        raise Tolakan("{alasan}", siapa=_SIAPA, alasan=nip.alasan)
    if status is not StatusPegawai.LUAR and (status in _TETAP) != (nip.jenis == "PNS"):
        raise Tolakan(
            "Statusnya {status}, sedangkan NIP-nya berpola {jenis}; salah satu keliru, cocokkan dengan SK.",
            siapa=_SIAPA,
            status=NAMA_STATUS[status],
            jenis=nip.jenis,
        )
    if "nip" in isi:
        hasil["nip"] = nip.nip
    return nip


def _kelamin(nilai: object) -> str:
    teks = str(nilai or "").strip().upper()
    if teks not in ("L", "P", ""):
        raise Tolakan("Jenis kelamin “{nilai}” tidak dikenal; isi L atau P.", siapa=_SIAPA, nilai=teks)
    return teks


def _tanggal_tanggal(isi: Mapping[str, object], hasil: dict[str, str], hari_ini: date) -> None:
    batas = {"tanggal_lahir": hari_ini.replace(year=hari_ini.year - USIA_TERMUDA, day=min(hari_ini.day, 28))}
    for kolom in ("tanggal_lahir", "tmt_golongan"):
        if kolom not in isi:
            continue
        nilai = isi[kolom]
        if nilai is None or (isinstance(nilai, str) and not nilai.strip()):
            hasil[kolom] = ""
            continue
        if not isinstance(nilai, str | date | datetime):
            raise TypeError(f"{kolom}: {type(nilai).__name__}")
        hari = wajar(baca_tanggal(nilai), LABEL[kolom], akhir=batas.get(kolom))
        hasil[kolom] = hari.isoformat()


def _golongan(teks: str, status: StatusPegawai) -> str:
    if not teks.strip():
        return ""
    if status is StatusPegawai.LUAR:
        try:
            return baca_golongan(teks).kode
        except Tolakan:  # a military or police rank, printed as it is typed: "Letnan Kolonel Inf"
            return bersihkan_teks(teks, "Pangkat", PANGKAT_MAKS)
    return baca_golongan(teks, PNS if status in _TETAP else PPPK).kode
