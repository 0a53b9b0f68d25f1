"""The approved words of an SKP as stored: canonical JSON of a version, and back to rows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from kinerja_desktop.domain.skp import (
    JENIS_LAMPIRAN,
    Arah,
    Aspek,
    BentukSkp,
    Indikator,
    JenisRhk,
    Lingkup,
    Metode,
    Pendekatan,
    Perspektif,
    Rhk,
)
from kinerja_desktop.domain.versi import ButirVersi, PerilakuVersi, SkpVersi
from kinerja_desktop.store.repo_dasar import pilihan
from kinerja_desktop.store.repo_skp import IsiSkp, RekamButir, RekamPerilaku, RekamSkp, tulis_jalur

VERSI = 1
#: Columns of a result and of an indicator besides their ids and places, in the order of the JSON's lists.
KOLOM_RHK = ("teks", "teks_atasan", "penugasan_dari", "perspektif", "lingkup")
KOLOM_INDIKATOR = ("aspek", "teks", "target", "satuan", "arah", "metode")
_ACUAN_RHK = ("rhk_atasan_id", "indikator_atasan_id", "iku_id", "asal_id")


def tulis_isi(rekam: RekamSkp, isi: IsiSkp) -> str:
    """The content of an SKP as canonical JSON: sorted keys, no blanks, ids in hex."""
    tertulis = {
        "v": VERSI,
        "kepala": {
            "mulai": rekam.mulai.isoformat(),
            "selesai": rekam.selesai.isoformat(),
            "bentuk": rekam.bentuk.value,
            "pendekatan": rekam.pendekatan.value,
        },
        "rhk": [_tulis_rhk(r) for r in isi.rhk],
        "perilaku": [{"id": p.id.hex(), "nomor": p.nomor, "ekspektasi": p.ekspektasi} for p in isi.perilaku],
        "lampiran": [{"id": b.id.hex(), "jenis": b.jenis, "urut": b.urut, "teks": b.teks} for b in isi.butir],
    }
    return json.dumps(tertulis, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _nilai(x: Any) -> str:
    return "" if x is None else str(getattr(x, "value", x))


def _tulis_rhk(r: Rhk) -> dict[str, Any]:
    acuan = {k: v.hex() for k in _ACUAN_RHK if (v := getattr(r, k)) is not None}
    return {
        "id": r.id.hex(),
        "jenis": r.jenis.value,
        "urut": r.urut,
        **{k: _nilai(getattr(r, k)) for k in KOLOM_RHK},
        **acuan,
        "indikator": [
            {
                "id": i.id.hex(),
                "urut": i.urut,
                **{k: _nilai(getattr(i, k)) for k in KOLOM_INDIKATOR},
                "jalur": list(i.jalur),
            }
            for i in r.indikator
        ],
    }


def baca_isi(teks: str, rekam: RekamSkp) -> tuple[RekamSkp, IsiSkp] | None:
    """The SKP with the head of a version and its content; None for a text that is no version."""
    try:
        mentah = json.loads(teks)
        kepala = mentah["kepala"]
        rhk = tuple(_baca_rhk(r, rekam.id) for r in mentah["rhk"])
        perilaku = [
            RekamPerilaku(bytes.fromhex(p["id"]), rekam.id, int(p["nomor"]), str(p["ekspektasi"]))
            for p in mentah["perilaku"]
        ]
        butir = [
            RekamButir(bytes.fromhex(b["id"]), rekam.id, str(b["jenis"]), int(b["urut"]), str(b["teks"]))
            for b in mentah["lampiran"]
            if b["jenis"] in JENIS_LAMPIRAN
        ]
        awal = replace(
            rekam,
            mulai=date.fromisoformat(kepala["mulai"]),
            selesai=date.fromisoformat(kepala["selesai"]),
            bentuk=BentukSkp(kepala["bentuk"]),
            pendekatan=Pendekatan(kepala["pendekatan"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return awal, IsiSkp(rhk, perilaku, butir)


def _acuan(isi: Mapping[str, Any], kunci: str) -> bytes | None:
    return bytes.fromhex(isi[kunci]) if isi.get(kunci) else None


def _baca_rhk(r: Mapping[str, Any], skp_id: bytes) -> Rhk:
    pengenal = bytes.fromhex(r["id"])
    return Rhk(
        pengenal,
        skp_id,
        JenisRhk(r["jenis"]),
        int(r["urut"]),
        str(r["teks"]),
        _acuan(r, "rhk_atasan_id"),
        str(r["teks_atasan"]),
        str(r["penugasan_dari"]),
        Perspektif(r["perspektif"]) if r["perspektif"] else None,
        tuple(_baca_indikator(i, pengenal) for i in r["indikator"]),
        _acuan(r, "indikator_atasan_id"),
        _acuan(r, "iku_id"),
        Lingkup(r["lingkup"]) if r["lingkup"] else None,
        _acuan(r, "asal_id"),
    )


def _baca_indikator(i: Mapping[str, Any], rhk_id: bytes) -> Indikator:
    return Indikator(
        bytes.fromhex(i["id"]),
        rhk_id,
        int(i["urut"]),
        Aspek(i["aspek"]) if i["aspek"] else None,
        str(i["teks"]),
        str(i["target"]),
        str(i["satuan"]),
        Arah(i["arah"]) if i["arah"] else None,
        Metode(i["metode"]) if i["metode"] else None,
        tuple(str(n) for n in i["jalur"]),
    )


def nilai_versi(rekam: RekamSkp, isi: IsiSkp) -> SkpVersi:
    """The same content as the domain compares it."""
    return SkpVersi(
        rekam.mulai,
        rekam.selesai,
        rekam.bentuk,
        rekam.pendekatan,
        isi.rhk,
        tuple(PerilakuVersi(p.id, p.nomor, p.ekspektasi) for p in isi.perilaku),
        tuple(ButirVersi(b.id, b.jenis, b.urut, b.teks) for b in isi.butir),
    )


def baris_versi(rekam: RekamSkp, isi: IsiSkp) -> dict[str, dict[bytes, dict[str, Any]]]:
    """Columns of every row of a version, by table and id, as they are written back into the tables."""
    rhk = {
        r.id: {
            "skp_id": rekam.id,
            "jenis": r.jenis.value,
            "urut": r.urut,
            **{k: _nilai(getattr(r, k)) for k in KOLOM_RHK},
            **{k: getattr(r, k) for k in _ACUAN_RHK},
        }
        for r in isi.rhk
    }
    indikator = {
        i.id: {
            "skp_id": rekam.id,
            "rhk_id": r.id,
            "urut": i.urut,
            **{k: _nilai(getattr(i, k)) for k in KOLOM_INDIKATOR},
            "jalur": tulis_jalur(i.jalur),
        }
        for r in isi.rhk
        for i in r.indikator
    }
    perilaku = {
        p.id: {"skp_id": rekam.id, "nomor": p.nomor, "ekspektasi": p.ekspektasi} for p in isi.perilaku
    }
    butir = {b.id: {"skp_id": rekam.id, "jenis": b.jenis, "urut": b.urut, "teks": b.teks} for b in isi.butir}
    return {"rhk": rhk, "indikator": indikator, "perilaku": perilaku, "butir_lampiran": butir}


def dari_baris(rekam: RekamSkp, baris: Mapping[str, Sequence[Mapping[str, Any]]]) -> IsiSkp:
    """Content out of plain rows (each with `id`) of the four tables, unknown words left out."""
    from kinerja_desktop.store.repo_skp import baca_jalur

    indikator: dict[bytes, list[Indikator]] = {}
    for i in sorted(baris["indikator"], key=lambda i: (i["urut"], i["id"])):
        indikator.setdefault(i["rhk_id"], []).append(
            Indikator(
                i["id"],
                i["rhk_id"],
                i["urut"],
                _salah_satu(Aspek, i["aspek"]),
                i["teks"],
                i["target"],
                i["satuan"],
                _salah_satu(Arah, i.get("arah", "")),
                _salah_satu(Metode, i.get("metode", "")),
                baca_jalur(i.get("jalur", "")),
            )
        )
    rhk = [
        Rhk(
            r["id"],
            rekam.id,
            pilihan(JenisRhk, r["jenis"], JenisRhk.UTAMA),
            r["urut"],
            r["teks"],
            r["rhk_atasan_id"],
            r["teks_atasan"],
            r["penugasan_dari"],
            _salah_satu(Perspektif, r["perspektif"]),
            tuple(indikator.get(r["id"], ())),
            r.get("indikator_atasan_id"),
            r.get("iku_id"),
            _salah_satu(Lingkup, r.get("lingkup", "")),
            r.get("asal_id"),
        )
        for r in baris["rhk"]
    ]
    urut = JENIS_LAMPIRAN.index
    butir = [RekamButir(b["id"], rekam.id, b["jenis"], b["urut"], b["teks"]) for b in baris["butir_lampiran"]]
    perilaku = [RekamPerilaku(p["id"], rekam.id, p["nomor"], p["ekspektasi"]) for p in baris["perilaku"]]
    return IsiSkp(
        tuple(sorted(rhk, key=lambda r: (r.jenis is JenisRhk.TAMBAHAN, r.urut, r.id))),
        sorted(perilaku, key=lambda p: (p.nomor, p.id)),
        sorted((b for b in butir if b.jenis in JENIS_LAMPIRAN), key=lambda b: (urut(b.jenis), b.urut, b.id)),
    )


def _salah_satu(jenis: Any, nilai: str) -> Any:
    return next((x for x in jenis if x.value == nilai), None)
