"""What the keys' letters say now, carried through: rows, waiting room and what was set aside follow."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from kinerja_desktop.exchange.kepercayaan import cabutan_berlaku
from kinerja_desktop.exchange.pompa import Pompa
from kinerja_desktop.exchange.wewenang import Lingkup
from kinerja_desktop.store.batal import HasilBatas, ubah_batas
from kinerja_desktop.store.repo_tukar import DICABUT, KANTOR


def batas_berlaku(lingkup: Lingkup) -> dict[bytes, tuple[int, str]]:
    """Per revoked key of an office its last commit that counts; of one that fell with another key none does.

    A centre's key that another took the place of is none of these: what it wrote was lawful.
    """
    hasil = {
        k: c.batas
        for k, c in lingkup.cabutan.items()
        if k not in lingkup.penulis and cabutan_berlaku(lingkup, k)
    }
    for k, w in lingkup.penulis.items():
        if w.keadaan == DICABUT and w.peran == KANTOR:
            hasil[k] = lingkup.cabutan[k].batas if cabutan_berlaku(lingkup, k) else (0, "")
    return hasil


def selaraskan(lingkup: Lingkup, pompa: Pompa) -> list[str]:
    """Let the limits of revoked keys count as they are now; sentences about what no longer counts, or again.

    The tables come out the same in whatever order commits and letters arrived.
    """
    batas = batas_berlaku(lingkup)
    for k, b in batas.items():
        w = lingkup.penulis.get(k)
        if w is not None and w.batas != b:
            lingkup.penulis[k] = replace(w, batas=b)
    if batas == pompa.aturan.batas:
        return []
    hasil = ubah_batas(pompa.p, batas)
    pompa.setelah_batas(hasil)
    return _kabar(lingkup, hasil)


def _kabar(lingkup: Lingkup, hasil: HasilBatas) -> list[str]:
    kabar = []
    for k, n in sorted(hasil.batal.items()):
        nomor = hasil.aturan.batas[k][0]
        sesudah = f" sesudah nomor {nomor}" if nomor else ""
        kabar.append(
            f"{n} catatan {_nama(lingkup, k)}{sesudah} yang sudah masuk di sini tidak berlaku lagi; lihat "
            "Riwayat, bertanda “tidak berlaku: kunci dicabut”."
        )
    for k, n in sorted(Counter(k.writer for k in hasil.pulih).items()):
        kabar.append(f"{n} catatan {_nama(lingkup, k)} berlaku lagi.")
    return kabar


def _nama(lingkup: Lingkup, kunci: bytes) -> str:
    w = lingkup.penulis.get(kunci)
    return (w.nama if w else "") or "komputer lain"
