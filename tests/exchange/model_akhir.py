"""The end of a schedule: reliable exchange, declarations for what is on no disk, then every invariant."""

from __future__ import annotations

from dataclasses import replace

from tests.exchange.model import HAPUS, KELOMPOK, Pihak, berbeda, gid_dari
from tests.exchange.model_jadwal import PUSAT, Campuran, Hasil, Jadwal


def jalankan(benih: int, c: Campuran, kelas: type[Pihak] = Pihak) -> Hasil:
    """One whole schedule; an exception inside counts as a fault of its own name."""
    j = Jadwal(benih, c, kelas)
    try:
        for _ in range(c.langkah):
            j.langkah()
        _selesaikan(j)
        _periksa(j)
    except Exception as e:
        j.hasil.salah.append(f"galat:{type(e).__name__}")
    j.hasil.salah = sorted(set(j.hasil.salah))
    j.hasil.terjelaskan = j.oracle.terjelaskan
    return j.hasil


def _selesaikan(j: Jadwal) -> None:
    j.c = _tanpa_gangguan(j.c)
    tenangkan(j)
    hilang = nyatakan_hilang(j)
    if hilang:
        # A stick with what was believed lost turns up, and people go on working on top of it.
        for peer, p in j.r.sample(j.lama, min(len(j.lama), 8)):
            j.masuk(peer, p)
        for n in list(j.pihak):
            if n != PUSAT or not j.c.bintang:
                j.tulis(n)
        tenangkan(j)
        hilang += nyatakan_hilang(j)
    j.hasil.hilang = hilang + sum(bool(p.g.hilang) for p in j.pihak.values())
    for p in j.pihak.values():
        p.versi = 2


def _tanpa_gangguan(c: Campuran) -> Campuran:
    return replace(c, hilang=0, ganda=0, potong=0, mati=0, bagian=0.2)


def tenangkan(j: Jadwal) -> None:
    """Everybody sends to everybody he knows until nothing new comes in two rounds.

    A chain that was declared lost and turns up comes back one link a round: each asks for the one before it.
    """
    diam = 0
    for _ in range(60):
        awal = [(len(p.g.catatan), len(p.g.tunggu)) for p in j.pihak.values()]
        for n in list(j.pihak):
            for peer in j.lawan(n):
                for p in j.kirim(n, peer):
                    j.masuk(peer, p)
        diam = diam + 1 if awal == [(len(p.g.catatan), len(p.g.tunggu)) for p in j.pihak.values()] else 0
        if diam == 2:
            return


def nyatakan_hilang(j: Jadwal) -> int:
    """What others wait for and no disk holds is declared lost on one PC, and the declaration travels."""
    kali = 0
    for _ in range(20):
        hidup = {h for p in j.pihak.values() for h in (*p.g.catatan, *p.g.tunggu)}
        for n, p in j.pihak.items():
            lenyap = {h for h in p.dicari() if h not in hidup and h not in p.g.hilang}
            if lenyap:
                j._tulis(n, {}, tuple(sorted(lenyap)))
                kali += 1
                break
        else:
            break
        tenangkan(j)
    return kali


def _periksa(j: Jadwal) -> None:
    h, semua = j.hasil, list(j.pihak.values())
    keadaan = [p.keadaan() for p in semua]
    beda = [berbeda(k) for k in keadaan]
    if any(k != keadaan[0] for k in keadaan):
        h.salah.append("tidak-sama")
    if any(b != beda[0] for b in beda):
        h.salah.append("beda-tak-terlihat")
    if any(p.g.tunggu for p in semua):
        h.salah.append("menunggu-selamanya")
    if len({frozenset(p.g.hilang) for p in semua}) > 1:
        h.salah.append("pernyataan-tak-sampai")
    ada = frozenset().union(*j.pegang.values(), *(gid_dari(p.g.catatan.values()) for p in semua))
    for p in semua:
        if ada - gid_dari(p.g.catatan.values()):
            h.salah.append("catatan-hilang")
    _periksa_nilai(j, j.pihak[PUSAT], ada)
    dihitung: set[int] = set()
    for p in semua:
        _periksa_rantai(p, h, dihitung)
    h.catatan = len(j.pihak[PUSAT].g.catatan)
    h.beda = len(beda[-1])


def _periksa_nilai(j: Jadwal, p: Pihak, ada: frozenset[int]) -> None:
    jalan = _jalan(p) if p.g.hilang else {}
    for baris, b in p.g.baris.items():
        for grup in (*KELOMPOK, HAPUS):
            tampil = {p.g.catatan[c].gid: n for c, n in b.puncak(grup).items()}
            j.hasil.salah += j.oracle.periksa_grup(
                baris, grup, ada, tampil, jalan.get(baris, {}) if p.g.hilang else None
            )


def _jalan(p: Pihak) -> dict[str, dict[int, frozenset[int]]]:
    """Per row what each write provably had seen: bases, and more through those never declared lost."""
    hasil: dict[str, dict[int, frozenset[int]]] = {}
    for baris in p.g.baris:
        dasar = {k.id: u.dasar for k in p.g.catatan.values() for u in k.ubahan if u.baris == baris}
        per: dict[int, frozenset[int]] = {}
        for h in dasar:
            antre, lihat = list(dasar[h]), set[str]()
            while antre:
                d = antre.pop()
                if d in dasar and d not in lihat:
                    lihat.add(d)
                    antre += [x for x in dasar[d] if x not in p.g.hilang]
            per[p.g.catatan[h].gid] = frozenset(p.g.catatan[x].gid for x in lihat)
        hasil[baris] = per
    return hasil


def _periksa_rantai(p: Pihak, h: Hasil, dihitung: set[int]) -> None:
    """Every commit under its own digest and after its predecessor; one that PCs share is counted once."""
    for pengenal, k in p.g.catatan.items():
        if k.id != pengenal or (id(k) not in dihitung and p.beri_id(k).id != pengenal):
            h.salah.append("rantai-putus")
            return
        dihitung.add(id(k))
        if k.prev is not None and k.prev not in p.g.catatan and k.prev not in p.g.hilang:
            h.salah.append("rantai-putus")
            return
