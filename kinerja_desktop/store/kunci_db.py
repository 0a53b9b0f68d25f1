"""Which key writes this database: found, made, or replaced; a replaced key names its successor if it can.

The succession `["suksesi", {lama, baru, penerima, waktu, bukti}, signature]` is signed by the old key, so
that peers trust the new one at once; `bukti` is the new key's own word, so that nobody names another's. It is
kept beside the key, outside the database, since a restored backup has forgotten it.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kinerja_desktop.store.database import Database
from kinerja_desktop.store.pelaksana import Pelaksana, tanda
from kinerja_desktop.store.saluran import seed_saluran
from kinerja_desktop.system.brankas import Brankas, BrankasGagal, Kunci
from kinerja_desktop.system.jalur import folder_kunci

if TYPE_CHECKING:
    from nacl.signing import SigningKey

KONTEKS_SUKSESI = b"ADK-SUKSESI-1\0"
#: Context of the new key's word in a succession, over old key and new key.
KONTEKS_PENERUS = b"ADK-PENERUS-1\0"
#: State of a key in `sync_writer` that named its successor: what it signed before is still read.
DIGANTI = "diganti"

_PULIH = (
    "Data ini lebih tua daripada catatan terakhir di komputer ini (dipulihkan dari backup?). "
    "Kunci baru dibuat; pekerjaan dapat dilanjutkan."
)
_BELUM_MASUK = (
    "Data ini lebih tua daripada berkas ADK terakhir yang dibaca di komputer ini (dipulihkan dari backup?). "
    "Terima lagi berkas ADK yang masuk sesudah backup itu; yang sudah ada tidak dibaca dua kali."
)
_SALIN = (
    "Data ini disalin dari komputer lain. Kunci baru dibuat untuk komputer ini; "
    "data tidak berubah dan pekerjaan dapat dilanjutkan."
)


@dataclass(slots=True)
class PenulisBrankas:
    """Writer identity kept in the key folder outside the database."""

    brankas: Brankas
    kunci: Kunci

    @property
    def kunci_umum(self) -> bytes:
        """Ed25519 public key, 32 bytes."""
        return self.kunci.kunci_umum

    def tulis_saksi(self, seq: int, id_commit: bytes, fsync: bool = False) -> None:
        """Remember the last commit outside the database; a failing witness never fails a saved change."""
        try:
            self.brankas.tulis_saksi(seq, id_commit, fsync)
        except OSError:
            return

    def tulis_saksi_masuk(self, id_commit: bytes) -> None:
        """The same for the journal's last commit after files were received, whoever wrote it."""
        try:
            self.brankas.tulis_saksi_masuk(id_commit)
        except OSError:
            return

    def tulis_saksi_saluran(self, writer: bytes, seq: int, id_commit: bytes, fsync: bool = False) -> None:
        """The same for one of the centre's chains, each in a file of its own."""
        try:
            self.brankas.tulis_saksi(seq, id_commit, fsync, writer[:8].hex())
        except OSError:
            return

    def kunci_saluran(self, nama: str) -> bytes:
        """Public key of one of the centre's chains; BrankasGagal when the key file cannot be opened."""
        return bytes(self._kunci_turunan(nama).verify_key)

    def tanda_saluran(self, nama: str, pesan: bytes) -> bytes:
        """Signature by the key of one of the centre's chains."""
        return bytes(self._kunci_turunan(nama).sign(pesan).signature)

    def _kunci_turunan(self, nama: str) -> SigningKey:
        from nacl.signing import SigningKey

        return SigningKey(seed_saluran(self.kunci.seed, nama))


def pasangkan_kunci(db: Database) -> None:
    """Take the writer's key from outside the database; a new one when both no longer belong together."""
    if db.berkas is None:
        from kinerja_desktop.store.kunci_server import pasangkan_server

        pasangkan_server(db)
        return
    brankas = Brankas(folder_kunci(), db.meta("db_id"))
    pernah = bool(db.meta("penulis"))
    try:
        kunci = brankas.buka() if brankas.ada() else brankas.buat()
    except BrankasGagal as e:
        db.pemberitahuan.append(
            f"{e} Kunci baru dibuat; data tidak berubah. Beri tahu BKPSDM bahwa kunci kantor diganti."
        )
        kunci = brankas.buat(gantikan=True)
    if _mundur(db, brankas, kunci):
        db.pemberitahuan.append(_PULIH)
        kunci = _gantikan(db, brankas, kunci)
    elif pernah and bytes.fromhex(db.meta("penulis")) != kunci.kunci_umum:
        _catat_suksesi(db, brankas)
        db.pemberitahuan.append(_SALIN)
    elif _belum_masuk(db, brankas):
        db.pemberitahuan.append(_BELUM_MASUK)  # nothing of this key is gone: it may go on writing
    if db.meta("penulis") != kunci.kunci_umum.hex():
        db.simpan_meta({"penulis": kunci.kunci_umum.hex()})
    db.penulis = PenulisBrankas(brankas, kunci)


def ganti_kunci(db: Database, *, mewarisi: bool = True) -> bytes:
    """Write with a new key; its public key. `mewarisi` False: a revoked key names no successor."""
    penulis = db.penulis
    if not isinstance(penulis, PenulisBrankas):
        raise db.tanpa_kunci or RuntimeError("database dibuka tanpa penulis")
    if db.berkas is None:
        from kinerja_desktop.store.kunci_server import ganti_kunci_server

        return ganti_kunci_server(db, mewarisi=mewarisi)
    baru = _gantikan(db, penulis.brankas, penulis.kunci) if mewarisi else penulis.brankas.buat(gantikan=True)
    db.simpan_meta({"penulis": baru.kunci_umum.hex()})
    db.penulis = PenulisBrankas(penulis.brankas, baru)
    return baru.kunci_umum


def _gantikan(db: Database, brankas: Brankas, lama: Kunci) -> Kunci:
    try:
        seed: bytes | None = lama.seed
    except BrankasGagal:
        seed = None  # the centre must accept the new key by the invitation's secret
    baru = brankas.buat(gantikan=True)
    if seed is not None:
        waktu = int(db.jam.sekarang().timestamp() * 1000)
        with suppress(BrankasGagal):  # nor without the new key's own word
            brankas.tambah_suksesi(tulis_suksesi(seed, lama.kunci_umum, baru, waktu))
    _catat_suksesi(db, brankas)
    return baru


def tulis_suksesi(seed: bytes, lama: bytes, baru: Kunci, waktu: int) -> str:
    """The line by which the key `lama` (its secret: `seed`) names its successor; `waktu` in ms since 1970."""
    from nacl.signing import SigningKey

    bukti = SigningKey(baru.seed).sign(KONTEKS_PENERUS + lama + baru.kunci_umum).signature
    isi = {
        "lama": lama.hex(),
        "baru": baru.kunci_umum.hex(),
        "penerima": baru.age_penerima or "",
        "waktu": waktu,
        "bukti": bytes(bukti).hex(),
    }
    badan = json.dumps(isi, separators=(",", ":"))
    tanda = bytes(SigningKey(seed).sign(KONTEKS_SUKSESI + badan.encode()).signature)
    return f'["suksesi",{badan},"{tanda.hex()}"]'


def _catat_suksesi(db: Database, brankas: Brankas) -> None:
    """What the key folder remembers of successions, into the database that may have forgotten it."""
    ruang, peran = db.ruang, db.peran
    with db.lokal() as conn:
        p = Pelaksana.dari(conn)
        for baris in brankas.suksesi():
            catat_satu(p, baris, ruang, peran)


def catat_satu(p: Pelaksana, baris: str, ruang: int, peran: str) -> None:
    """Note the keys of a succession unless the database knows the new one already."""
    isi = json.loads(baris)[1]
    lama, baru = bytes.fromhex(isi["lama"]), bytes.fromhex(isi["baru"])
    ganti = "UPDATE sync_writer SET keadaan = ? WHERE writer = ? AND keadaan = 'diterima'"
    if p.satu("SELECT 1 FROM sync_writer WHERE writer = ?", (baru,)) is not None:
        p.ubah(ganti, (DIGANTI, lama))  # two keys may name one successor
        return
    baca = "SELECT ruang, nama, peran, penerima, tingkat FROM sync_writer WHERE writer = ?"
    w = p.satu(baca, (lama,))
    ada = w or (ruang, "komputer ini", peran, isi["penerima"], "")
    sisip = (
        "INSERT INTO sync_writer (writer, ruang, nama, peran, penerima, keadaan, sertifikat, tingkat) "
        f"VALUES ({tanda(8)})"
    )
    if w is None:
        p.ubah(sisip, (lama, *ada[:4], DIGANTI, "", ada[4]))
    else:
        p.ubah(ganti, (DIGANTI, lama))
    p.ubah(sisip, (baru, *ada[:3], isi["penerima"] or ada[3], "diterima", baris, ada[4]))


def _mundur(db: Database, brankas: Brankas, kunci: Kunci) -> bool:
    """True when a witness outside has seen a later commit of this key, or of its chains, than is here."""
    saksi = brankas.baca_saksi()
    saluran = brankas.saksi_saluran() if db.peran == "pusat" else {}
    if saksi is None and not saluran:
        return False
    with db.read() as conn:
        p = Pelaksana.dari(conn)
        if saksi is not None:
            r = p.satu("SELECT max(seq) FROM sync_head WHERE writer = ?", (kunci.kunci_umum,))
            if saksi.seq > ((r[0] if r else 0) or 0):
                return True
        if not saluran:
            return False
        kepala = p.semua("SELECT writer, max(seq) FROM sync_head GROUP BY writer")
    ada = {bytes(w)[:8].hex(): int(s) for w, s in kepala}
    return any(s.seq > ada.get(nama, 0) for nama, s in saluran.items())


def _belum_masuk(db: Database, brankas: Brankas) -> bool:
    """True when what was last received on this PC is not in the journal."""
    saksi = brankas.baca_saksi_masuk()
    if saksi is None:
        return False
    with db.read() as conn:
        baca = "SELECT 1 FROM journal_commit WHERE hash = ?"
        return Pelaksana.dari(conn).satu(baca, (saksi.id_commit,)) is None
