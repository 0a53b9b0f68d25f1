"""Evaluation teams as stored: teams, members, rounds, findings, corrective steps."""

from __future__ import annotations

from collections.abc import Collection

from kinerja_desktop.domain.tim import (
    JenisTemuan,
    KedudukanTim,
    RekamAnggota,
    RekamLangkah,
    RekamPutaran,
    RekamTemuan,
    RekamTim,
    StatusLangkah,
    StatusPutaran,
)
from kinerja_desktop.store.pelaksana import Pelaksana, tanda
from kinerja_desktop.store.repo_dasar import pilihan, tanggal


def tim(p: Pelaksana, tim_id: bytes | None = None) -> list[RekamTim]:
    """All teams, the newest first, or one."""
    dari, isi = (" AND id = ?", [tim_id]) if tim_id is not None else ("", [])
    sql = (
        "SELECT id, tahun, nama, nomor, tanggal, mulai, sampai, keterangan FROM tim_evaluasi "
        f"WHERE _del = 0{dari} ORDER BY tahun DESC, mulai DESC, id"
    )
    return [
        RekamTim(r[0], r[1], r[2], r[3], tanggal(r[4]), tanggal(r[5]), tanggal(r[6]), r[7])
        for r in p.semua(sql, isi)
    ]


def anggota(p: Pelaksana, tim_id: bytes | None = None) -> dict[bytes, list[RekamAnggota]]:
    """Members by team, in order."""
    dari, isi = (" AND tim_id = ?", [tim_id]) if tim_id is not None else ("", [])
    sql = (
        "SELECT id, tim_id, pegawai_id, nama, kedudukan, urut FROM anggota_tim "
        f"WHERE _del = 0{dari} ORDER BY urut, id"
    )
    hasil: dict[bytes, list[RekamAnggota]] = {}
    for r in p.semua(sql, isi):
        if r[1] is not None:
            peran = pilihan(KedudukanTim, r[4], KedudukanTim.ANGGOTA)
            hasil.setdefault(r[1], []).append(RekamAnggota(r[0], r[1], r[2], r[3], peran, r[5]))
    return hasil


def putaran(p: Pelaksana, putaran_id: bytes | None = None) -> list[RekamPutaran]:
    """All rounds in the order of their days, or one."""
    dari, isi = (" AND id = ?", [putaran_id]) if putaran_id is not None else ("", [])
    sql = (
        "SELECT id, tim_id, periode_id, urut, judul, tanggal, cakupan, kesimpulan, status FROM putaran_tim "
        f"WHERE _del = 0{dari} ORDER BY tanggal, urut, id"
    )
    return [
        RekamPutaran(
            r[0], r[1], r[2], r[3], r[4], tanggal(r[5]), r[6], r[7],
            pilihan(StatusPutaran, r[8], StatusPutaran.BERJALAN),
        )
        for r in p.semua(sql, isi)
        if r[1] is not None
    ]  # fmt: skip


def temuan(p: Pelaksana, putaran_id: Collection[bytes] | None = None) -> list[RekamTemuan]:
    """Findings in order: of some rounds, or all."""
    if putaran_id is not None and not putaran_id:
        return []
    dari = f" AND putaran_id IN ({tanda(len(putaran_id))})" if putaran_id is not None else ""
    sql = (
        "SELECT id, putaran_id, unit_id, pegawai_id, rhk_id, urut, jenis, teks FROM temuan "
        f"WHERE _del = 0{dari} ORDER BY urut, id"
    )
    return [
        RekamTemuan(r[0], r[1], r[2], r[3], r[4], r[5], pilihan(JenisTemuan, r[6], JenisTemuan.CAPAIAN), r[7])
        for r in p.semua(sql, list(putaran_id or ()))
        if r[1] is not None
    ]


def langkah(p: Pelaksana) -> dict[bytes, list[RekamLangkah]]:
    """Corrective steps by finding, in order."""
    sql = (
        "SELECT id, temuan_id, urut, teks, penanggung_id, batas, status, hasil, tanggal_selesai "
        "FROM langkah_perbaikan WHERE _del = 0 ORDER BY urut, id"
    )
    hasil: dict[bytes, list[RekamLangkah]] = {}
    for r in p.semua(sql):
        if r[1] is not None:
            status = pilihan(StatusLangkah, r[6], StatusLangkah.BELUM)
            satu = RekamLangkah(r[0], r[1], r[2], r[3], r[4], tanggal(r[5]), status, r[7], tanggal(r[8]))
            hasil.setdefault(satu.temuan_id, []).append(satu)
    return hasil


def teks_rhk(p: Pelaksana, rhk_id: Collection[bytes]) -> dict[bytes, str]:
    """Words of work results by id."""
    if not rhk_id:
        return {}
    sql = f"SELECT id, teks FROM rhk WHERE id IN ({tanda(len(rhk_id))})"
    return {r[0]: r[1] for r in p.semua(sql, list(rhk_id))}


def rhk_pegawai(p: Pelaksana, pegawai_id: bytes, tahun: int) -> list[tuple[bytes, str]]:
    """Work results of a person's SKP of a year, in order."""
    sql = (
        "SELECT r.id, r.teks FROM rhk r JOIN skp s ON s.id = r.skp_id "
        "WHERE r._del = 0 AND s._del = 0 AND s.pegawai_id = ? AND s.tahun = ? "
        "AND s.status <> 'dibatalkan' ORDER BY r.jenis DESC, r.urut, r.id"
    )
    return [(r[0], r[1]) for r in p.semua(sql, [pegawai_id, tahun]) if r[1]]
