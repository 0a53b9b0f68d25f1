"""What PostgreSQL and its driver say, as one sentence for a person: what is safe, what to do, who."""

from __future__ import annotations

from kinerja_desktop.domain.tolakan import Tolakan

_PENGELOLA = "pengelola server"
_PENUH = (
    "Disk server {lokasi} penuh: perubahan terakhir belum tersimpan, data sebelumnya aman. "
    "Minta pengelola server mengosongkan ruang, lalu coba lagi."
)
_SIBUK = "Data di {lokasi} sedang ditulis program lain. Tunggu sebentar, lalu coba lagi."
_SANDI = (
    "Server menolak pengguna atau kata sandi untuk {lokasi}. Ketik lagi keduanya, atau tanyakan kepada "
    "pengelola server. Tanpa jendela, kata sandi dibaca dari berkas .pgpass."
)
_TIADA = (
    "Basis data {lokasi} tidak ada di server itu. Periksa namanya, atau minta pengelola server membuatnya "
    "(kosong, dengan ENCODING UTF8)."
)
_HAK = (
    "Pengguna pada alamat {lokasi} tidak berhak membaca atau menulis di basis data itu. "
    "Minta pengelola server memberinya hak."
)
_PADAM = (
    "Server {lokasi} sedang dinyalakan atau dimatikan, atau sedang penuh pengguna. "
    "Tunggu sebentar, lalu coba lagi."
)
_TAK_TERHUBUNG = (
    "Server {lokasi} tidak dapat dihubungi. Periksa jaringan dan alamatnya, atau tanyakan kepada pengelola "
    "server apakah server itu menyala."
)
_TERPUTUS = (
    "Hubungan ke server {lokasi} terputus. Perubahan terakhir mungkin belum tersimpan: buka lagi halaman ini "
    "dan periksa."
)

#: Part of the address that a sentence speaks of.
_BAGIAN = {_SANDI: "sandi", _TIADA: "basis", _HAK: "pengguna", _TAK_TERHUBUNG: "server"}

#: Beginning of the server's five-letter code -> sentence and who acts.
_KODE: tuple[tuple[str, str, str], ...] = (
    ("53100", _PENUH, _PENGELOLA),
    ("53", _PADAM, _PENGELOLA),
    ("55P03", _SIBUK, "operator pusat"),
    ("40", _SIBUK, "operator pusat"),
    ("28", _SANDI, "operator pusat"),
    ("3D000", _TIADA, _PENGELOLA),
    ("42501", _HAK, _PENGELOLA),
    ("25006", _HAK, _PENGELOLA),
    ("57P03", _PADAM, _PENGELOLA),
    ("57P", _TERPUTUS, _PENGELOLA),
    ("08", _TERPUTUS, _PENGELOLA),
)
#: A connection that fails brings no code, only words; those of a server in another language fall to the last.
_KATA: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (
        ("password authentication failed", "no password supplied", "pg_hba.conf", "authentication failed"),
        _SANDI,
        "operator pusat",
    ),
    (("starting up", "shutting down", "too many clients", "connection slots"), _PADAM, _PENGELOLA),
    (("permission denied for database",), _HAK, _PENGELOLA),
)
_AWAL_SAMBUNG = ("connection failed", "connection to server", "connection timeout", "failed to resolve host")


def dari_server(galat: BaseException) -> bool:
    """True for an error of the PostgreSQL driver, whether or not SQLAlchemy has wrapped it."""
    return type(_asal(galat)).__module__.partition(".")[0] == "psycopg"


def _asal(galat: BaseException) -> BaseException:
    asal = getattr(galat, "orig", None)
    return asal if isinstance(asal, BaseException) else galat


def terjemahkan_server(galat: BaseException, lokasi: str) -> Tolakan | None:
    """The refusal that an error of the PostgreSQL driver stands for, or None when it is unknown."""
    from kinerja_desktop.store.galat import GangguanSimpan

    asal = _asal(galat)
    ketemu = _menurut_kode(str(getattr(asal, "sqlstate", None) or "")) or _menurut_kata(asal)
    if ketemu is None:
        return None
    kalimat, siapa = ketemu
    hasil = GangguanSimpan(kalimat, siapa=siapa, lokasi=lokasi)
    hasil.bagian = _BAGIAN.get(kalimat, "")
    return hasil


def _menurut_kode(kode: str) -> tuple[str, str] | None:
    return next(((k, s) for awal, k, s in _KODE if kode.startswith(awal)), None)


def _menurut_kata(asal: BaseException) -> tuple[str, str] | None:
    if type(asal).__name__ not in ("OperationalError", "ConnectionTimeout", "InterfaceError"):
        return None
    teks = str(asal).lower()
    for tanda, kalimat, siapa in _KATA:
        if any(t in teks for t in tanda):
            return kalimat, siapa
    if "does not exist" in teks:
        return (_SANDI, "operator pusat") if 'role "' in teks else (_TIADA, _PENGELOLA)
    if any(t in teks for t in _AWAL_SAMBUNG):
        return _TAK_TERHUBUNG, _PENGELOLA
    return _TERPUTUS, _PENGELOLA
