"""Deciding many Beda Isian alike: what a person may ask for at once, worked out from the list alone."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_desktop.services.lembar_beda import BedaIsian, Keputusan, Serupa, Sisi


def serupa(isian: Sequence[BedaIsian], kunci: str, acuan: str) -> tuple[Serupa, ...]:
    """Choices for deciding many alike, from one side of one question; each only when it takes more than it.

    Approvals, ratings and locks, and what this person cannot decide, stay out and are counted.
    """
    b = next((x for x in isian if x.kunci == kunci), None)
    s = next((x for x in b.sisi if x.acuan == acuan), None) if b is not None else None
    if b is None or s is None or b.tunggal or b.sebab:
        return ()
    jenis = kunci.split(":")[0], kunci.split(":")[2]
    lingkup = (
        (f"Semua isian {b.dokumen} dari {s.komputer}", [x for x in isian if x.kelompok == b.kelompok], True),
        (
            f"Semua isian {b.apa} dari {s.komputer}",
            [x for x in isian if (x.kunci.split(":")[0], x.kunci.split(":")[2]) == jenis],
            True,
        ),
        (f"Semua isian dari {s.komputer}", list(isian), True),
        (
            f"Semua isian {b.dokumen}, nilai yang terbaru",
            [x for x in isian if x.kelompok == b.kelompok],
            False,
        ),
        ("Semua isian, nilai yang terbaru", list(isian), False),
    )
    hasil: list[Serupa] = []
    for kalimat, calon, dari_penulis in lingkup:
        ambil, rincian, dilewati = [], [], 0
        for x in calon:
            pilih = _dari(x, s.penulis) if dari_penulis else _terbaru(x)
            if pilih is None:
                continue
            if x.tunggal or x.sebab:
                dilewati += 1
                continue
            ambil.append(Keputusan(x.kunci, pilih.acuan))
            rincian.append(f"{x.nama}: {pilih.ringkas}")
        if len(ambil) > 1 and all(k.keputusan != tuple(ambil) for k in hasil):
            hasil.append(Serupa(kalimat, tuple(ambil), tuple(rincian), dilewati))
    return tuple(hasil)


def _dari(b: BedaIsian, penulis: bytes) -> Sisi | None:
    return next((s for s in b.sisi if s.penulis == penulis), None)


def _terbaru(b: BedaIsian) -> Sisi | None:
    ada = [(s.waktu, s.acuan, s) for s in b.sisi if s.waktu is not None]
    return max(ada, key=lambda x: x[:2])[2] if ada else None
