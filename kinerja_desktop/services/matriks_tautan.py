"""Belum tertaut: results that name the leader's result in words only, and linking many of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kaskade import Butir, butir_tersebut, paling_serupa, perbarui_tulisan
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import matriks_dasar
from kinerja_desktop.services.beda_tahan import wajib_satu_nilai
from kinerja_desktop.services.matriks_dasar import Matriks, baca_skp, wajib_lihat
from kinerja_desktop.services.matriks_izin import PERINTAH_TAUT, wajib_matriks
from kinerja_desktop.services.matriks_lembar import BelumTertaut
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_matriks
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_matriks import RekamRhk

_BERUBAH = "Daftar yang belum tertaut berubah. Buka lagi daftarnya, lalu ulangi."


def _bebas(m: Matriks, rhk: Sequence[RekamRhk]) -> list[RekamRhk]:
    """Results in words only, or linked to a result that the leader no longer has, of SKP he assesses."""
    ada = {b.rhk.id for b in m.butir}
    skp = {r.id for r in m.skp.values()}
    return [
        r
        for r in rhk
        if r.skp_id in skp
        and r.teks.strip()
        and r.rhk_atasan_id not in ada
        and (r.teks_atasan.strip() or not r.penugasan_dari.strip())
    ]


def hitung_belum_tertaut(m: Matriks, rhk: Sequence[RekamRhk]) -> int:
    """How many results could be linked now: the leader has results, the SKP can be changed."""
    return sum(not m.halangan(r.pegawai_id) for r in _bebas(m, rhk)) if m.butir else 0


def belum_tertaut(sesi: Sesi, tahun: int, pimpinan_id: bytes) -> tuple[BelumTertaut, ...]:
    """Results without a link, in the order of the matrix, each with the item whose words come nearest.

    Only of those whose SKP this person may read.
    """
    boleh = baca_skp(sesi, pimpinan_id)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        wajib_lihat(sesi, p, tahun, pimpinan_id)
        m = matriks_dasar.muat(sesi, conn, tahun, pimpinan_id)
        rhk = _bebas(m, repo_matriks.rhk_orang(p, tahun, m.orang))
    urut = {o: n for n, o in enumerate(m.orang)}
    hasil = []
    terlihat = [r for r in rhk if boleh is None or r.pegawai_id in boleh]
    for r in sorted(terlihat, key=lambda r: urut[r.pegawai_id]):
        terdekat, nilai = paling_serupa(r.teks_atasan, m.butir)
        hasil.append(
            BelumTertaut(
                r.id,
                m.nama(r.pegawai_id),
                " ".join(r.teks.split()),
                " ".join(r.teks_atasan.split()),
                terdekat.kunci if terdekat else "",
                round(nilai * 100),
                m.halangan(r.pegawai_id),
            )
        )
    return tuple(hasil)


def _taut(r: RekamRhk, b: Butir, semua: Sequence[Butir]) -> dict[str, Any]:
    """Link and words: words that name the item stay; several indicators of one result mean it as a whole."""
    disebut = [x.kunci for x in butir_tersebut(r.teks_atasan, semua) if x.rhk.id == b.rhk.id]
    cocok = b.kunci in disebut
    satu = b.indikator is not None and not (cocok and len(disebut) > 1)
    return {
        "rhk_atasan_id": b.rhk.id,
        "indikator_atasan_id": b.indikator.id if satu and b.indikator else None,
        "teks_atasan": r.teks_atasan if cocok else perbarui_tulisan(r.teks_atasan, b.tulisan),
    }


def tautkan(
    sesi: Sesi, tahun: int, pimpinan_id: bytes, pasangan: Sequence[tuple[bytes, str]]
) -> Outcome[int]:
    """Link results (id, item key) to the leader's in one act; words that do not name the item become its.

    Value: results linked. Only SKP that can be changed; Tolakan names the first that cannot.
    """
    untuk = wajib_matriks(sesi, pimpinan_id)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        m = matriks_dasar.muat(sesi, conn, tahun, pimpinan_id)
        rhk = {r.id: r for r in _bebas(m, repo_matriks.rhk_orang(p, tahun, m.orang))}
    butir = {b.kunci: b for b in m.butir}
    ubah: dict[bytes, dict[str, Any]] = {}
    for rhk_id, kunci in pasangan:
        r, b = rhk.get(rhk_id), butir.get(kunci)
        if r is None or b is None:
            raise Tolakan(_BERUBAH, siapa="yang mengisi")
        sebab = m.halangan(r.pegawai_id)
        if sebab:
            raise Tolakan(
                "RHK {nama} tidak dapat ditautkan: {sebab}.",
                siapa="pegawai yang bersangkutan atau pejabat penilai",
                nama=m.nama(r.pegawai_id),
                sebab=sebab,
            )
        ubah[rhk_id] = _taut(r, b, m.butir)
    if not ubah:
        return Outcome(0)
    judul = f"Tautkan {len(ubah)} RHK ke RHK pimpinan {m.nama(pimpinan_id)}"
    with sesi.kerja(PERINTAH_TAUT, judul, untuk) as uow:
        jumlah = uow.update_many("rhk", ubah)
        wajib_satu_nilai(sesi, uow)
    return Outcome(jumlah, uow.perubahan)
