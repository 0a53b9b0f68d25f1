"""Rows added on one computer under a row that another one deleted: kept with their parent, or deleted too.

No cell of them was written twice, so the merge rule sees no difference; without a question nobody would
ever see them again.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.alur import wajib_dapat_diubah_skp
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.beda_izin import wewenang_beda
from kinerja_desktop.services.beda_kata import (
    Kamus,
    dokumen,
    label,
    letak,
    muat_kamus,
    nama_apa,
    nama_komputer,
    nilai_kata,
    skp_dari,
)
from kinerja_desktop.services.lembar_beda import BedaIsian, Keputusan, Sisi
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam, wajib_tahun_terbuka
from kinerja_desktop.store import sejarah
from kinerja_desktop.store.jurnal import ke_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_beda import HAPUS
from kinerja_desktop.store.repo_riwayat import anak_hidup, baris_kini
from kinerja_desktop.store.repo_versi import berversi

if TYPE_CHECKING:
    from sqlalchemy import Connection

YATIM = "_yatim"
HIDUP, MATI = "hidup", "mati"
#: Child, its column, parent, and the columns that say what the child holds.
_PASANGAN: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("indikator", "rhk_id", "rhk", ("teks", "target", "satuan")),
    ("realisasi", "indikator_id", "indikator", ("angka", "teks", "bukti")),
    ("umpan_balik", "rhk_id", "rhk", ("teks",)),
)


def daftar_yatim(sesi: Sesi, conn: Connection) -> list[BedaIsian]:
    """Questions about living rows under deleted ones, of documents that live themselves."""
    p = Pelaksana.dari(conn)
    ada: list[tuple[str, str, str, tuple[str, ...], dict[str, Any]]] = []
    for anak, kolom, induk, isi in _PASANGAN:
        baca = (
            f"SELECT a.id FROM {anak} a JOIN {induk} b ON b.id = a.{kolom} JOIN skp s ON s.id = a.skp_id "
            "WHERE a._del = 0 AND b._del = 1 AND s._del = 0"
        )
        yatim = baris_kini(p, anak, [bytes(r[0]) for r in p.semua(baca)]).values()
        # What was recorded on a row of some version belongs there, also when a revision dropped the row.
        versi = berversi(p, {r["skp_id"] for r in yatim} if anak != "indikator" else ())
        ada += [
            (anak, kolom, induk, isi, r) for r in yatim if r[kolom].hex() not in versi.get(r["skp_id"], "")
        ]
    if not ada:
        return []
    kamus = muat_kamus(sesi, conn, [(x[0], x[4]) for x in ada])
    return [_susun(sesi, p, kamus, *x) for x in ada]


def _susun(
    sesi: Sesi,
    p: Pelaksana,
    kamus: Kamus,
    anak: str,
    kolom: str,
    induk: str,
    isi: tuple[str, ...],
    r: dict[str, Any],
) -> BedaIsian:
    nama = dokumen(kamus, anak, r)
    di_mana, _ = letak(kamus, anak, r)
    nilai = tuple((label(anak, k), nilai_kata(kamus, anak, k, ke_baris(anak, k, r[k]))) for k in isi if r[k])
    sebab = siapa = ""
    try:
        wewenang_beda(sesi, kamus, anak, YATIM, r)
    except Tolakan as e:
        sebab, siapa = e.inti(), e.siapa
    return BedaIsian(
        f"{anak}:{r['id'].hex()}:{YATIM}",
        "skp",
        skp_dari(anak, r) or r["id"],
        nama_apa(anak, HAPUS),
        "Indikator di bawah RHK yang dihapus" if anak == "indikator" else di_mana,
        "",
        nama,
        nama,
        "",
        (
            _sisi(p, kamus, HIDUP, anak, r["id"], (("", "Dipertahankan"), *nilai)),
            _sisi(p, kamus, MATI, induk, r[kolom], (("", "Dihapus"),)),
        ),
        True,
        (),
        sebab,
        siapa,
    )


def _sisi(
    p: Pelaksana, kamus: Kamus, acuan: str, tabel: str, baris: bytes, isi: tuple[tuple[str, str], ...]
) -> Sisi:
    asal = sejarah.riwayat_baris(p, tabel, baris)
    if not asal:
        return Sisi(acuan, isi, "", "", None, "", b"", "", False)
    k = asal[0]
    waktu = datetime.fromtimestamp(k.waktu_ms / 1000, UTC)
    return Sisi(acuan, isi, k.pelaku[1], "", waktu, nama_komputer(kamus, k.writer), k.writer, "", False)


def putuskan_yatim(sesi: Sesi, k: Keputusan) -> Outcome[int]:
    """Keep the row together with its deleted parents, or delete it with what hangs on it."""
    with sesi.baca() as conn:
        b = next((x for x in daftar_yatim(sesi, conn) if x.kunci == k.kunci), None)
        if b is None or k.acuan not in (HIDUP, MATI):
            raise Tolakan(
                "Beda Isian itu sudah diputuskan atau berubah. Muat ulang halaman ini.", siapa="yang mengisi"
            )
        tabel, hex_id, _ = k.kunci.split(":")
        baris = baris_kini(Pelaksana.dari(conn), tabel, [bytes.fromhex(hex_id)])[bytes.fromhex(hex_id)]
        w = wewenang_beda(sesi, muat_kamus(sesi, conn, [(tabel, baris)]), tabel, YATIM, baris)
        rekam = wajib_rekam(Pelaksana.dari(conn), b.id)
        wajib_tahun_terbuka(Pelaksana.dari(conn), rekam)
        if k.acuan == HIDUP and tabel == "indikator":
            wajib_dapat_diubah_skp(rekam.status)
    with sesi.kerja("beda_isian.putuskan", f"Putuskan Beda Isian {b.nama}", w.untuk) as uow:
        if k.acuan == HIDUP:
            from kinerja_desktop.services.beda_putus import hidupkan_induk

            hidupkan_induk(uow, tabel, baris)
        else:
            if tabel == "indikator":
                uow.delete("realisasi", anak_hidup(uow.p, "realisasi", "indikator_id", [baris["id"]]))
            uow.delete(tabel, [baris["id"]])
    return Outcome(1, uow.perubahan)
