"""Summary figures of each office at the centre (local table `ringkas`), and which of them are out of date.

An office's figures are of the journal's state that `tanda` names: the newest commit that any of its writers,
or the centre's chain for it, or a change of the year's periods, has put into the journal. Whatever writes,
figures are thereby known to be old without anybody having to say so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from kinerja_desktop.store import saring_ruang
from kinerja_desktop.store.pelaksana import Pelaksana

PEGAWAI, SKP, EVALUASI, TANDA = "pegawai", "skp", "evaluasi", "tanda"
#: Kinds that plain statements count, and the mark of the state they were counted at.
DASAR = (PEGAWAI, SKP, EVALUASI)
TANDA_DASAR = "dasar"
#: Officials from outside: they stand in many offices and are nobody's staff.
LUAR = "LUAR"
Kunci = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Angka:
    """One figure: office (4 bytes), year (0 for figures without one), kind, key, number."""

    ruang: bytes
    tahun: int
    jenis: str
    kunci: str
    jumlah: int


def _nomor(ruang: bytes) -> int:
    return int.from_bytes(ruang, "big")


def keadaan(p: Pelaksana) -> dict[bytes, int]:
    """Newest commit in the journal about each office (its number of four bytes)."""
    baca = (
        "SELECT w.ruang, w.tingkat, w.peran, max(h.ordinal) FROM sync_head h "
        "JOIN sync_writer w ON w.writer = h.writer GROUP BY w.ruang, w.tingkat, w.peran"
    )
    hasil: dict[bytes, int] = {}
    for ruang, tingkat, peran, ordinal in p.semua(baca):
        if peran == "pusat":
            if len(tingkat) != 8:
                continue
            ruang = int(tingkat, 16)
        r = int(ruang).to_bytes(4, "big")
        hasil[r] = max(hasil.get(r, 0), int(ordinal))
    return hasil


def ubahan_periode(p: Pelaksana, tahun: int, pusat: bytes) -> int:
    """Newest commit that changed a period of the year that the centre (its number) made, or deleted it."""
    dari, isi = saring_ruang.syarat("id", [pusat])
    r = p.satu(f"SELECT max(rev) FROM periode WHERE tahun = ?{dari}", (tahun, *isi))
    return int(r[0]) if r and r[0] is not None else 0


def bertetangga(p: Pelaksana, ruang: Collection[bytes]) -> set[bytes]:
    """Other offices in which somebody of these offices stands with the same NIP.

    Not those from outside the office: a Sekda who assesses in every office makes no neighbours of them.
    """
    hasil: set[bytes] = set()
    urut = sorted(ruang)
    for i in range(0, len(urut), saring_ruang.TERBANYAK):
        dari, isi = saring_ruang.syarat("a.id", urut[i : i + saring_ruang.TERBANYAK])
        baca = (
            "SELECT DISTINCT substr(b.id, 1, 4) FROM pegawai a JOIN pegawai b ON b.nip = a.nip "
            f"WHERE a.nip <> '' AND b._del = 0 AND a._del = 0 AND a.status <> '{LUAR}' "
            f"AND b.status <> '{LUAR}'{dari}"
        )
        hasil.update(bytes(r[0]) for r in p.semua(baca, isi))
    return hasil - set(ruang)


def hitung_dasar(p: Pelaksana, ruang: Collection[bytes]) -> list[Angka]:
    """People, SKP and evaluations of these offices by state: three statements for sixty of them."""
    hasil: list[Angka] = []
    urut = sorted(ruang)
    for i in range(0, len(urut), saring_ruang.TERBANYAK):
        hasil += _hitung(p, urut[i : i + saring_ruang.TERBANYAK])
    return hasil


def _hitung(p: Pelaksana, ruang: Collection[bytes]) -> list[Angka]:
    dari, isi = saring_ruang.syarat("id", ruang)
    awal = "SELECT substr(id, 1, 4)"
    baca = f"{awal}, status, count(*) FROM pegawai WHERE _del = 0{dari} GROUP BY substr(id, 1, 4), status"
    hasil = [Angka(bytes(r), 0, PEGAWAI, str(s), int(n)) for r, s, n in p.semua(baca, isi)]
    # What is open for a revision stays approved in the words that were approved last.
    terbuka = "revisi > 0 AND status IN ('draf', 'diajukan', 'dikembalikan')"
    status = f"CASE WHEN {terbuka} THEN 'disetujui' ELSE status END"
    baca = (
        f"{awal}, tahun, {status}, count(*) FROM skp WHERE _del = 0{dari} "
        f"GROUP BY substr(id, 1, 4), tahun, {status}"
    )
    hasil += [Angka(bytes(r), int(t), SKP, str(s), int(n)) for r, t, s, n in p.semua(baca, isi)]
    dari, isi = saring_ruang.syarat("e.id", ruang)
    baca = (
        "SELECT substr(e.id, 1, 4), t.tahun, t.jenis, t.nomor, e.status, count(*) FROM evaluasi e "
        f"JOIN periode t ON t.id = e.periode_id WHERE e._del = 0{dari} "
        "GROUP BY substr(e.id, 1, 4), t.tahun, t.jenis, t.nomor, e.status"
    )
    hasil += [
        Angka(bytes(r), int(t), EVALUASI, f"{j}-{no}|{s}", int(n)) for r, t, j, no, s, n in p.semua(baca, isi)
    ]
    return hasil


def catat(p: Pelaksana) -> int:
    """Bring the plain figures of offices up to date that have new commits; how many offices.

    Runs in the transaction that applied the files. What the recap's rules count follows in the services.
    """
    basi = belum_dicatat(p)
    if basi:
        p.banyak(
            "DELETE FROM ringkas WHERE ruang = ? AND (jenis IN (?, ?, ?) OR (tahun = 0 AND jenis = ?))",
            [(_nomor(r), *DASAR, TANDA) for r in sorted(basi)],
        )
        tanda_baru = [Angka(r, 0, TANDA, TANDA_DASAR, n) for r, n in sorted(basi.items())]
        _sisip(p, [*hitung_dasar(p, basi), *tanda_baru])
    return len(basi)


def belum_dicatat(p: Pelaksana) -> dict[bytes, int]:
    """Offices whose plain figures are old, with their newest commit."""
    lama = {
        int(r).to_bytes(4, "big"): int(n)
        for r, n in p.semua(
            "SELECT ruang, jumlah FROM ringkas WHERE tahun = 0 AND jenis = ? AND kunci = ?",
            (TANDA, TANDA_DASAR),
        )
    }
    return {r: n for r, n in keadaan(p).items() if lama.get(r) != n}


def lupakan(p: Pelaksana, ruang: Collection[bytes]) -> None:
    """Rows of these offices changed without a new commit: their figures are counted anew."""
    for r in sorted(ruang):
        p.ubah("DELETE FROM ringkas WHERE ruang = ? AND jenis = ?", (_nomor(r), TANDA))


def _sisip(p: Pelaksana, angka: Iterable[Angka]) -> None:
    p.banyak(
        "INSERT INTO ringkas (ruang, tahun, jenis, kunci, jumlah) VALUES (?, ?, ?, ?, ?)",
        [(_nomor(a.ruang), a.tahun, a.jenis, a.kunci, a.jumlah) for a in angka],
    )


def ganti_tahun(p: Pelaksana, tahun: int, isi: Mapping[bytes, Counter[Kunci]]) -> None:
    """Put in the recap's figures of offices of one year: (kind, key) and number, in place of the old ones."""
    for ruang, hitung in isi.items():
        p.ubah(
            "DELETE FROM ringkas WHERE ruang = ? AND tahun = ? AND jenis NOT IN (?, ?, ?)",
            (_nomor(ruang), tahun, *DASAR),
        )
        _sisip(p, (Angka(ruang, tahun, j, k, n) for (j, k), n in sorted(hitung.items()) if n))


def baca(p: Pelaksana, tahun: int, jenis: Collection[str] = ()) -> dict[bytes, Counter[Kunci]]:
    """Figures of a year by office, of all kinds or of some."""
    saring = f" AND jenis IN ({', '.join('?' * len(jenis))})" if jenis else ""
    sql = f"SELECT ruang, jenis, kunci, jumlah FROM ringkas WHERE tahun = ?{saring}"
    hasil: dict[bytes, Counter[Kunci]] = {}
    for r, j, k, n in p.semua(sql, (tahun, *jenis)):
        hasil.setdefault(int(r).to_bytes(4, "big"), Counter())[j, k] = int(n)
    return hasil


def temuan(p: Pelaksana) -> list[str]:
    """Sentences about plain figures that are not what the rows say, though marked as up to date."""
    kini = keadaan(p)
    ada: dict[bytes, Counter[tuple[int, str, str]]] = {}
    sql = "SELECT ruang, tahun, jenis, kunci, jumlah FROM ringkas WHERE jenis IN (?, ?, ?, ?)"
    for r, t, j, k, n in p.semua(sql, (*DASAR, TANDA)):
        if j == TANDA and t:
            continue
        ada.setdefault(int(r).to_bytes(4, "big"), Counter())[int(t), j, k] = int(n)
    beda = 0
    for ruang, hitung in ada.items():
        if hitung.pop((0, TANDA, TANDA_DASAR), None) != kini.get(ruang):
            continue
        beda += hitung != Counter({(a.tahun, a.jenis, a.kunci): a.jumlah for a in hitung_dasar(p, [ruang])})
    return [f"Ringkasan {beda} kantor tidak sama dengan barisnya; jalankan kompilasi lagi."] if beda else []
