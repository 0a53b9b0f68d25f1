"""Board of the centre: the newest file of every key, and what it has sent, in two grouped statements."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.store import ringkas
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_cari import pola_like
from kinerja_desktop.store.repo_tukar import Resi

#: Receipts that say a file was read; others were refused, or wait for their office to be accepted.
_TERBACA = "keadaan NOT IN ('ditolak', 'menunggu_diterima')"


@dataclass(frozen=True, slots=True)
class BerkasTerakhir:
    """Files of one key: the newest that was read, how many were, and how many were refused after it."""

    sha256: str = ""
    nama: str = ""
    waktu: str = ""
    jumlah: int = 0
    ditolak: int = 0
    alasan: str = ""


def berkas_terakhir(p: Pelaksana) -> dict[bytes, BerkasTerakhir]:
    """By key."""
    baca = (
        "SELECT r.writer, r.sha256, r.nama, r.waktu, m.n FROM sync_receipt r JOIN ("
        f"SELECT writer, max(waktu) AS w, count(*) AS n FROM sync_receipt WHERE arah = 'terima' "
        f"AND {_TERBACA} AND writer IS NOT NULL GROUP BY writer) m ON m.writer = r.writer AND m.w = r.waktu "
        f"WHERE r.arah = 'terima' AND r.{_TERBACA} ORDER BY r.writer, r.sha256 DESC"
    )
    hasil = {bytes(w): BerkasTerakhir(s, n, t, int(j)) for w, s, n, t, j in p.semua(baca)}
    tolak = (
        "SELECT writer, waktu, rincian FROM sync_receipt WHERE arah = 'terima' AND keadaan = 'ditolak' "
        "AND writer IS NOT NULL ORDER BY waktu"
    )
    for w, waktu, rincian in p.semua(tolak):
        ada = hasil.get(bytes(w), BerkasTerakhir())
        if str(waktu) > ada.waktu:
            hasil[bytes(w)] = BerkasTerakhir(
                ada.sha256, ada.nama, ada.waktu, ada.jumlah, ada.ditolak + 1, str(rincian)
            )
    return hasil


def jumlah_masuk(p: Pelaksana) -> int:
    """How many files have come in all."""
    r = p.satu("SELECT count(*) FROM sync_receipt WHERE arah = 'terima'")
    return int(r[0]) if r else 0


def cari_resi(p: Pelaksana, teks: str, jumlah: int) -> list[Resi]:
    """The newest receipts of files whose name, or whose office's name, holds every word of a text."""
    syarat, isi = [], []
    for k in teks.split():
        syarat.append(
            "(lower(r.nama) LIKE ? ESCAPE '\\' OR r.writer IN (SELECT w.writer FROM sync_writer w "
            "WHERE lower(w.nama) LIKE ? ESCAPE '\\'))"
        )
        isi += [pola_like(k)] * 2
    baca = (
        "SELECT r.sha256, r.arah, r.nama, r.writer, r.waktu, r.keadaan, r.rincian FROM sync_receipt r "
        f"WHERE {' AND '.join(syarat) or '1 = 1'} ORDER BY r.waktu DESC, r.sha256 LIMIT ?"
    )
    return [Resi(*r) for r in p.semua(baca, [*isi, jumlah])]


def basi(p: Pelaksana) -> bool:
    """Whether plain figures of some office are older than its rows."""
    return bool(ringkas.belum_dicatat(p))


def angka_kantor(p: Pelaksana) -> dict[int, tuple[int, int, int]]:
    """(people, approved SKP, finished evaluations) by the number of the office."""
    sah = {"disetujui", "dikirim", "diterima"}
    hasil: dict[int, list[int]] = {}
    baca = (
        "SELECT ruang, jenis, kunci, sum(jumlah) FROM ringkas WHERE jenis IN (?, ?, ?) "
        "GROUP BY ruang, jenis, kunci"
    )
    for ruang, jenis, kunci, n in p.semua(baca, ringkas.DASAR):
        status = str(kunci).rpartition("|")[2]
        masuk = {
            ringkas.PEGAWAI: status != "LUAR",
            ringkas.SKP: status in sah,
            ringkas.EVALUASI: status not in ("", "draf", "dibatalkan"),
        }[str(jenis)]
        if masuk:
            hasil.setdefault(int(ruang), [0, 0, 0])[ringkas.DASAR.index(str(jenis))] += int(n)
    return {k: (v[0], v[1], v[2]) for k, v in hasil.items()}
