"""This database's own identity in the exchange: its signing key and its age identity."""

from __future__ import annotations

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange.wewenang import Lingkup
from kinerja_desktop.store.database import Database
from kinerja_desktop.store.kunci_db import PenulisBrankas
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_tukar import PUSAT
from kinerja_desktop.system.brankas import BrankasGagal


def _penulis(db: Database) -> PenulisBrankas:
    if not isinstance(db.penulis, PenulisBrankas):
        raise db.tanpa_kunci or Tolakan(
            "Berkas data ini dibuka tanpa kunci kantor, sehingga ADK tidak dapat dibuat atau dibuka.",
            siapa="operator",
        )
    return db.penulis


def _gagal(e: BrankasGagal) -> Tolakan:
    return Tolakan(
        "Kunci kantor di {berkas} tidak dapat dibuka: {sebab}. Data aman; "
        "hubungi BKPSDM untuk bergabung lagi.",
        siapa="operator bersama BKPSDM",
        berkas=str(e.berkas),
        sebab=e.sebab,
    )


def kunci_tanda(db: Database) -> bytes:
    """Ed25519 seed for signing; Tolakan when the key file cannot be opened."""
    try:
        return _penulis(db).kunci.seed
    except BrankasGagal as e:
        raise _gagal(e) from e


def kunci_buka(db: Database) -> tuple[str, str]:
    """(identity, recipient) of age; made on first use. Tolakan when the key file cannot be opened."""
    penulis = _penulis(db)
    try:
        identitas, penerima = penulis.kunci.age_identity, penulis.kunci.age_penerima
        if identitas is None or penerima is None:
            from kinerja_desktop.exchange import kripto

            identitas, penerima = kripto.identitas_baru()
            penulis.kunci = penulis.brankas.lengkapi_age(identitas, penerima)
        return identitas, penerima
    except BrankasGagal as e:
        raise _gagal(e) from e


def lingkup(db: Database, p: Pelaksana) -> Lingkup:
    """The keys this database knows, with its own place among them."""
    return Lingkup.muat(p, ruang=db.ruang, peran=db.peran, kunci=_penulis(db).kunci_umum)


def catat_saksi_masuk(db: Database) -> None:
    """After files were received: a copy of this database that lacks them is noticed when it is opened."""
    with db.read() as conn:
        r = Pelaksana.dari(conn).satu("SELECT hash FROM journal_commit ORDER BY ordinal DESC LIMIT 1")
    if r:
        _penulis(db).tulis_saksi_masuk(bytes(r[0]))


def catat_saksi(db: Database, p: Pelaksana) -> None:
    """Write the witness through to the disk: what leaves this PC must never be forgotten here."""
    penulis = _penulis(db)
    r = p.satu("SELECT seq, hash FROM sync_head WHERE writer = ? ORDER BY seq DESC", (penulis.kunci_umum,))
    if r:
        penulis.tulis_saksi(int(r[0]), bytes(r[1]), fsync=True)
    if db.peran != PUSAT:
        return
    baca = (
        "SELECT h.writer, h.seq, h.hash, w.tingkat FROM sync_head h "
        "JOIN sync_writer w ON w.writer = h.writer "
        "WHERE w.tingkat <> '' AND w.peran = ?"
    )
    for w, seq, pengenal, nama in p.semua(baca, (PUSAT,)):
        if bytes(w) == penulis.kunci_saluran(str(nama)):
            penulis.tulis_saksi_saluran(bytes(w), int(seq), bytes(pengenal), fsync=True)
