"""The keys of a database on a server: one set for all PCs that hold them, renewed after a restore.

Every PC that has taken the centre's key file writes the same chain; the server's lock puts the writers in a
row. `meta` on the server says which key is valid (`penulis`) and by which step it follows from the shared
root (`kunci_langkah`), so that after a restore one PC renews the key and the others follow by themselves
(decision 0011).
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store.kunci_db import PenulisBrankas, catat_satu, tulis_suksesi
from kinerja_desktop.store.pelaksana import Pelaksana, tanda
from kinerja_desktop.system.brankas import Brankas, BrankasGagal, Kunci, Rahasia
from kinerja_desktop.system.jalur import folder_kunci

if TYPE_CHECKING:
    from kinerja_desktop.store.database import Database

#: Properties in `meta`: the valid key, its step from the root ("" the root itself), which server this is.
PENULIS, LANGKAH, JEJAK = "penulis", "kunci_langkah", "server_jejak"
_KONTEKS = b"ADK-PUSAT-LANGKAH-1\0"
_BERTUKAR = 5  # how often another PC may change the keys while this one opens

_DIPULIHKAN = (
    "Basis data di server ini dipulihkan dari cadangan atau dipindahkan. Kunci pusat diperbarui dengan "
    "sendirinya, juga untuk komputer lain yang memegangnya; data tidak berubah dan pekerjaan dapat "
    "dilanjutkan."
)
_BELUM_PEGANG = (
    "Komputer ini belum memegang kunci pusat, sehingga data hanya dapat dibaca. Minta berkas kunci pusat dan "
    "kodenya dari komputer pusat yang lain, lalu pasang di Pengaturan, bagian Komputer."
)
_SUDAH_GANTI = (
    "Kunci pusat telah diganti dari komputer lain, sehingga di komputer ini data hanya dapat dibaca. Minta "
    "berkas kunci pusat yang baru dan kodenya, lalu pasang di Pengaturan, bagian Komputer."
)
_RUSAK = (
    "{sebab} Data hanya dapat dibaca. Minta berkas kunci pusat dan kodenya dari komputer pusat yang lain, "
    "lalu pasang di Pengaturan, bagian Komputer."
)


@dataclass(frozen=True, slots=True)
class _Catatan:
    """What the server says of its keys, and which server it is."""

    penulis: bytes
    langkah: str
    jejak: str
    kini: str


def seed_langkah(akar: bytes, langkah: str) -> bytes:
    """Signing seed that follows from the root by this step; "" is the root itself."""
    if not langkah:
        return akar
    return hmac.new(akar, _KONTEKS + langkah.encode(), hashlib.sha256).digest()


def kunci_umum(seed: bytes) -> bytes:
    """Public key of a signing seed."""
    from nacl.signing import SigningKey

    return bytes(SigningKey(seed).verify_key)


def sudah_diganti(p: Pelaksana, kunci: bytes) -> bool:
    """Whether the database names another key than this one as its writer."""
    r = p.satu("SELECT nilai FROM meta WHERE kunci = ?", (PENULIS,))
    return r is not None and str(r[0]) != kunci.hex()


def pasangkan_server(db: Database) -> None:
    """Take the keys of a server's database from outside it; without them it is opened for reading only."""
    brankas = Brankas(folder_kunci(), db.meta("db_id"))
    for _ in range(_BERTUKAR):
        if _coba(db, brankas):
            break
    if db.penulis is None and db.tanpa_kunci is None:
        db.tanpa_kunci = Tolakan(_SUDAH_GANTI, siapa="operator pusat")
    if db.tanpa_kunci is not None:
        db.pemberitahuan.append(db.tanpa_kunci.inti())


def _coba(db: Database, brankas: Brankas) -> bool:
    """One look at keys and server; False when another PC changed the keys meanwhile."""
    with db.read() as conn:
        p = Pelaksana.dari(conn)
        lihat = _lihat(p)
        hilang = _mundur(p, brankas)
    try:
        kunci = brankas.buka() if brankas.ada() else None
        if not lihat.penulis:
            return _mulai(db, brankas, kunci or brankas.buat(), lihat)
        if kunci is None:
            db.tanpa_kunci = Tolakan(_BELUM_PEGANG, siapa="operator pusat")
            return True
        turunan = _serumpun(kunci, lihat)
        lebih_tua = _keturunan(brankas, lihat.penulis, kunci.kunci_umum)
        if turunan is None and not lebih_tua:
            db.tanpa_kunci = Tolakan(_SUDAH_GANTI, siapa="operator pusat")
            return True
        if hilang or lebih_tua or lihat.jejak not in ("", lihat.kini):
            return _perbarui(db, brankas, kunci, turunan, lihat)
        if turunan is not None and turunan != kunci.kunci_umum:
            kunci = _ikuti(db, brankas, kunci, lihat)
        if not lihat.jejak and not _catat(db, lihat, {JEJAK: lihat.kini}):
            return False
    except BrankasGagal as e:
        db.tanpa_kunci = Tolakan(_RUSAK, siapa="operator pusat", sebab=str(e))
        return True
    _pakai(db, brankas, kunci)
    return True


def _pakai(db: Database, brankas: Brankas, kunci: Kunci) -> None:
    db.penulis, db.tanpa_kunci = PenulisBrankas(brankas, kunci), None


# ---- what the server says ------------------------------------------------------------------------------


def _lihat(p: Pelaksana) -> _Catatan:
    isi = dict(p.semua("SELECT kunci, nilai FROM meta WHERE kunci IN (?, ?, ?)", (PENULIS, LANGKAH, JEJAK)))
    penulis = bytes.fromhex(str(isi.get(PENULIS, "")))
    return _Catatan(penulis, str(isi.get(LANGKAH, "")), str(isi.get(JEJAK, "")), _jejak(p))


def _jejak(p: Pelaksana) -> str:
    """Which server, timeline, database and table this is: a restore by any of the usual ways changes one."""
    letak = p.satu(
        "SELECT substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8), "
        "(SELECT oid FROM pg_database WHERE datname = current_database()), 'journal_commit'::regclass::oid, "
        "has_function_privilege('pg_control_system()', 'execute')"
    )
    if letak is None:
        return ""
    mesin = p.satu("SELECT system_identifier FROM pg_control_system()") if letak[3] else None
    return ":".join(str(x) for x in (mesin[0] if mesin else "", *letak[:3]))


def _mundur(p: Pelaksana, brankas: Brankas) -> bool:
    """True when a commit that this PC has written, sent or received is no longer in the journal."""
    catatan = (brankas.baca_saksi(), brankas.baca_saksi_masuk(), *brankas.saksi_saluran().values())
    saksi = [s for s in catatan if s is not None]
    semua = {s.id_commit for s in saksi}
    if not semua:
        return False
    r = p.satu(f"SELECT count(*) FROM journal_commit WHERE hash IN ({tanda(len(semua))})", sorted(semua))
    return r is None or int(r[0]) < len(semua)


def _serumpun(kunci: Kunci, lihat: _Catatan) -> bytes | None:
    """The server's key when it is this PC's or follows from the same root, else None."""
    if kunci.kunci_umum == lihat.penulis:
        return lihat.penulis
    umum = kunci_umum(seed_langkah(kunci.akar, lihat.langkah))
    return umum if umum == lihat.penulis else None


def _keturunan(brankas: Brankas, awal: bytes, akhir: bytes) -> bool:
    """Whether this PC's key is a later one than the server's: the server was restored to before it."""
    maju = {awal.hex()}
    for baris in brankas.suksesi():
        isi = json.loads(baris)[1]
        if isi["lama"] in maju:
            maju.add(isi["baru"])
    return awal != akhir and akhir.hex() in maju


# ---- changing it ---------------------------------------------------------------------------------------


def _catat(db: Database, lihat: _Catatan, isi: dict[str, str]) -> bool:
    """Write these properties unless another PC changed the keys since they were looked at."""
    with db.lokal() as conn:
        p = Pelaksana.dari(conn)
        if _lihat(p) != lihat:
            return False
        _simpan(p, isi)
    return True


def _simpan(p: Pelaksana, isi: dict[str, str]) -> None:
    for k, v in isi.items():
        p.ubah(
            "INSERT INTO meta (kunci, nilai) VALUES (?, ?) "
            "ON CONFLICT (kunci) DO UPDATE SET nilai = excluded.nilai",
            (k, v),
        )


def _mulai(db: Database, brankas: Brankas, kunci: Kunci, lihat: _Catatan) -> bool:
    """The first key of a new database."""
    if not _catat(db, lihat, {PENULIS: kunci.kunci_umum.hex(), LANGKAH: "", JEJAK: lihat.kini}):
        return False
    _pakai(db, brankas, kunci)
    return True


def _ikuti(db: Database, brankas: Brankas, kunci: Kunci, lihat: _Catatan) -> Kunci:
    """Another PC renewed the key after a restore: take the same step from the root."""
    with db.read() as conn:
        r = Pelaksana.dari(conn).satu("SELECT sertifikat FROM sync_writer WHERE writer = ?", (lihat.penulis,))
    if r is not None and str(r[0]).startswith('["suksesi"'):
        brankas.tambah_suksesi(str(r[0]))
    seed = seed_langkah(kunci.akar, lihat.langkah)
    return brankas.pasang(seed, kunci.age_identity, kunci.age_penerima, kunci.akar)


def _perbarui(db: Database, brankas: Brankas, kunci: Kunci, turunan: bytes | None, lihat: _Catatan) -> bool:
    """After a restore: a new key from the same root, named by the keys that offices may know."""
    langkah = secrets.token_hex(16)
    rahasia = (seed_langkah(kunci.akar, langkah), kunci.age_identity, kunci.akar)
    pendahulu = {kunci.kunci_umum: kunci.seed}
    if turunan is not None:
        pendahulu[turunan] = (
            kunci.seed if turunan == kunci.kunci_umum else seed_langkah(kunci.akar, lihat.langkah)
        )
    if not _ganti(db, brankas, lihat, rahasia, kunci.age_penerima, pendahulu, langkah):
        return False
    db.pemberitahuan.append(_DIPULIHKAN)
    return True


def _ganti(
    db: Database,
    brankas: Brankas,
    lihat: _Catatan,
    rahasia: Rahasia,
    penerima: str | None,
    pendahulu: dict[bytes, bytes],
    langkah: str,
) -> bool:
    """Put a new key in the place of the server's; False when another PC did it meanwhile."""
    baru = Kunci(kunci_umum(rahasia[0]), penerima, lambda: rahasia)
    waktu = int(db.jam.sekarang().timestamp() * 1000)
    ruang, peran = db.ruang, db.peran
    with db.lokal() as conn:
        p = Pelaksana.dari(conn)
        if _lihat(p) != lihat:
            return False
        for lama, seed in pendahulu.items():
            brankas.tambah_suksesi(tulis_suksesi(seed, lama, baru, waktu))
        for baris in brankas.suksesi():
            catat_satu(p, baris, ruang, peran)
        _simpan(p, {PENULIS: baru.kunci_umum.hex(), LANGKAH: langkah, JEJAK: lihat.kini})
        # Before the transaction ends: a crash in between leaves a key here that is found to be the later one.
        kunci = brankas.pasang(rahasia[0], rahasia[1], penerima, rahasia[2])
    _pakai(db, brankas, kunci)
    return True


def ganti_kunci_server(
    db: Database, *, mewarisi: bool = True, identitas: str | None = None, penerima: str | None = None
) -> bytes:
    """New keys from a new root; its public key. Other PCs need a new key file, offices follow the succession.

    `mewarisi` False: the old key is lost or not to be believed any more, so that offices must be invited
    again. `identitas`, `penerima`: a new age identity (with the old ones behind it); else the old one stays.
    """
    brankas = Brankas(folder_kunci(), db.meta("db_id"))
    with db.read() as conn:
        lihat = _lihat(Pelaksana.dari(conn))
    pendahulu: dict[bytes, bytes] = {}
    if mewarisi:
        kunci = brankas.buka()
        if kunci.kunci_umum != lihat.penulis:
            raise Tolakan(_SUDAH_GANTI, siapa="operator pusat")
        pendahulu[kunci.kunci_umum] = kunci.seed
        if identitas is None:
            identitas, penerima = kunci.age_identity, kunci.age_penerima
    seed = secrets.token_bytes(32)
    if not _ganti(db, brankas, lihat, (seed, identitas, seed), penerima, pendahulu, ""):
        raise Tolakan(_SUDAH_GANTI, siapa="operator pusat")
    return kunci_umum(seed)


def pasang_kunci_server(
    db: Database, akar: bytes, identitas: str, penerima: str, suksesi: Sequence[str]
) -> bool:
    """Take the keys that another PC has given; False when they are not (any more) those of this database."""
    brankas = Brankas(folder_kunci(), db.meta("db_id"))
    with db.read() as conn:
        lihat = _lihat(Pelaksana.dari(conn))
    seed = seed_langkah(akar, lihat.langkah)
    if kunci_umum(seed) != lihat.penulis:
        return False
    ada = set(brankas.suksesi())
    brankas.berkas.parent.mkdir(parents=True, exist_ok=True)
    for baris in suksesi:
        if baris not in ada:
            brankas.tambah_suksesi(baris)
    brankas.pasang(seed, identitas, penerima, akar)
    pasangkan_server(db)
    return db.penulis is not None
