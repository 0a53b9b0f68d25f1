"""Names, ranks, posts and units as they stood when a document was set; later changes never rewrite it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from kinerja_desktop.domain.aturan import Aturan, aturan_pada
from kinerja_desktop.domain.skp import Identitas
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.orang import BukuOrang, Penilai, identitas
from kinerja_desktop.store.repo_unit import Kantor

VERSI = 1
SET_ATURAN = "set_aturan"


@dataclass(frozen=True, slots=True)
class Beku:
    """The people of one document and where it is signed; `lain` are dates and figures of the moment."""

    pegawai: Identitas
    penilai: Identitas
    atasan: Identitas
    nama_instansi: str
    tempat: str
    aturan: str = ""
    lain: dict[str, Any] = field(default_factory=dict)


def susun_beku(
    kantor: Kantor,
    buku: BukuOrang,
    pegawai_id: bytes,
    penempatan_id: bytes | None,
    penilai: Penilai,
    tanggal: date,
    aturan: Sequence[Aturan],
    **lain: Any,
) -> Beku:
    """The people of a document as they stand on a date, with the set of rules of that date in `aturan`."""
    instansi = kantor.instansi
    relasi = penilai.relasi
    orang = [Identitas(), Identitas()]
    if relasi is not None:
        orang[0] = identitas(buku.sosok_penilai(relasi, tanggal), instansi)
        lain = {"penilai_id": relasi.penilai_id.hex(), **lain}
        atasan = buku.sosok_atasan(relasi, tanggal)
        if atasan is not None:
            orang[1] = identitas(atasan, instansi)
    return Beku(
        identitas(buku.sosok(pegawai_id, tanggal, penempatan_id), instansi),
        orang[0],
        orang[1],
        kantor.nama,
        kantor.tempat,
        _aturan(aturan, tanggal),
        lain,
    )


def _aturan(aturan: Sequence[Aturan], tanggal: date) -> str:
    try:
        return aturan_pada(aturan, SET_ATURAN, "penilaian", tanggal).nilai
    except Tolakan:
        return ""


def tulis_beku(beku: Beku) -> str:
    """The JSON kept in the document's row: sorted keys, so that the same people give the same text."""
    isi = {"v": VERSI, **asdict(beku)}
    return json.dumps(isi, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def baca_beku(teks: str) -> Beku | None:
    """What was frozen, or None when nothing is frozen or the text cannot be understood."""
    if not teks:
        return None
    try:
        isi = json.loads(teks)
        return Beku(
            _identitas(isi["pegawai"]),
            _identitas(isi["penilai"]),
            _identitas(isi["atasan"]),
            str(isi["nama_instansi"]),
            str(isi["tempat"]),
            str(isi.get("aturan", "")),
            dict(isi.get("lain", {})),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _identitas(isi: dict[str, Any]) -> Identitas:
    dikenal = {k: str(v) for k, v in isi.items() if k in Identitas.__dataclass_fields__}
    return Identitas(**dikenal)


def dari_beku(teks: str, kunci: str) -> date | None:
    """A date among the frozen values, e.g. the day the document was handed over."""
    beku = baca_beku(teks)
    try:
        return date.fromisoformat(str(beku.lain[kunci])) if beku and beku.lain.get(kunci) else None
    except ValueError:
        return None
