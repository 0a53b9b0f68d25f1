"""Two computers that decided one objection differently: the evaluation follows the decision chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.predikat import Rating
from kinerja_desktop.services.beku import baca_beku, tulis_beku
from kinerja_desktop.services.keberatan_dasar import info_putusan, sebab_putusan
from kinerja_desktop.services.sidik_nilai import sidik_nilai
from kinerja_desktop.store.repo_rujukan import periode_satu

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork


def ikuti_putusan(uow: UnitOfWork, keberatan: Mapping[str, Any]) -> None:
    """An evaluation follows the decision that was chosen of two: its ratings, reasons and frozen values.

    Part of deciding a Beda Isian; questions that are open on the evaluation end with it.
    """
    pengenal = keberatan["evaluasi_id"]
    baris = uow.muat("evaluasi", [pengenal]).get(pengenal) if pengenal else None
    beku, putus = baca_beku(str(baris["beku"])) if baris else None, baca_beku(str(keberatan["beku"]))
    if baris is None or beku is None or putus is None or keberatan["status"] != "diputus":
        return
    menjadi, semula = putus.lain.get("menjadi"), putus.lain.get("semula")
    lama = info_putusan(beku).get("semula")
    if not isinstance(menjadi, dict) or not isinstance(semula, dict) or not isinstance(lama, dict):
        return
    sebab = sebab_putusan(str(keberatan["nomor_putusan"]), str(keberatan["alasan_putusan"]))
    isi = {f"rating_{n}": menjadi[n] for n in ("hasil", "perilaku")} | {
        f"alasan_{n}": str(lama.get(f"alasan_{n}", "")) if menjadi[n] == semula[n] else sebab
        for n in ("hasil", "perilaku")
    }
    info = {"nomor": keberatan["nomor_putusan"], "tanggal": keberatan["tanggal_putusan"]}
    lain = {**beku.lain, "predikat": menjadi["predikat"], "sidik": _sidik_baris(uow, baris, isi)}
    lain["keberatan"] = {**info, "putusan": keberatan["putusan"], "semula": lama}
    isi |= {"beku": tulis_beku(replace(beku, lain=lain)), "status": "diputus"}
    uow.update("evaluasi", pengenal, isi)
    uow.tegaskan("evaluasi", pengenal, sorted({*isi, "tanggal_nilai"}))


def _sidik_baris(uow: UnitOfWork, baris: Mapping[str, Any], isi: Mapping[str, str]) -> str:
    p = periode_satu(uow.p, baris["periode_id"])
    if p is None:
        return ""
    hasil, perilaku = Rating(isi["rating_hasil"]), Rating(isi["rating_perilaku"])
    alasan = (isi["alasan_hasil"], isi["alasan_perilaku"])
    return sidik_nilai(baris["skp_id"], p.periode, hasil, perilaku, alasan, str(baris["catatan"]))
