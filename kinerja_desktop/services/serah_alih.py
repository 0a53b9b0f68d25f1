"""What a handover changes where it is asked to: the operator's role, and who assesses whom."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from kinerja_desktop.domain.kepegawaian import Peran, RelasiPenilai, StatusRelasi, berlaku_pada
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_pengguna, repo_penilai
from kinerja_desktop.store.repo_dasar import teks_tanggal
from kinerja_desktop.store.repo_pengguna import Pengguna

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork


def alihkan_operator(
    uow: UnitOfWork, sesi: Sesi, dari: str, dari_id: bytes | None, kepada: str, kepada_id: bytes | None
) -> None:
    """The role of operator (at the centre: of the centre) from one user to the other, who may be new."""
    peran = Peran.PUSAT if sesi.db.peran == "pusat" else Peran.OPERATOR
    semua = repo_pengguna.pengguna_semua(uow.conn)
    baru = _cari(semua, kepada, kepada_id)
    if baru is None:
        isi = {"nama": kepada, "pegawai_id": kepada_id, "aktif": 1}
        uow.insert("pengguna", {**isi, "peran": repo_pengguna.tulis_peran(frozenset({peran}))})
    else:
        uow.update(
            "pengguna", baru.id, {"peran": repo_pengguna.tulis_peran(baru.peran | {peran}), "aktif": 1}
        )
    lama = _cari(semua, dari, dari_id) or _tanpa_orang(semua, peran)
    if lama is not None and (baru is None or lama.id != baru.id):
        sisa = lama.peran - {peran}
        uow.update("pengguna", lama.id, {"peran": repo_pengguna.tulis_peran(sisa), "aktif": int(bool(sisa))})


def _cari(semua: list[Pengguna], nama: str, pegawai_id: bytes | None) -> Pengguna | None:
    if pegawai_id is not None:
        ada = next((p for p in semua if p.pegawai_id == pegawai_id), None)
        if ada is not None:
            return ada
    return next((p for p in semua if p.nama.casefold() == nama.casefold()), None)


def _tanpa_orang(semua: list[Pengguna], peran: Peran) -> Pengguna | None:
    """The user that came with the database and bears nobody's name, when it is the only one of that role."""
    ada = [p for p in semua if peran in p.peran and p.aktif]
    return ada[0] if len(ada) == 1 and ada[0].pegawai_id is None else None


def alihkan_pimpinan(
    uow: UnitOfWork, dari_id: bytes | None, kepada_id: bytes | None, tanggal: date, nomor: str
) -> int:
    """From that date `kepada` assesses, or stands above the assessor, where `dari` did; how many."""
    if dari_id is None or kepada_id is None:
        raise Tolakan(
            "Untuk mengalihkan penilaian, pilih kedua pejabat dari daftar pegawai.", siapa="operator"
        )
    jumlah = 0
    for r in repo_penilai.relasi_semua(uow.conn):
        if r.status is not StatusRelasi.DIKONFIRMASI or not _nanti(r, tanggal):
            continue
        baru = _ganti(r, dari_id, kepada_id)
        if baru is None:
            continue
        jumlah += 1
        if r.mulai >= tanggal:
            uow.update("relasi_penilai", r.id, baru)
            continue
        uow.update("relasi_penilai", r.id, {"sampai": (tanggal - timedelta(days=1)).isoformat()})
        uow.insert(
            "relasi_penilai",
            {
                "pegawai_id": r.pegawai_id,
                "penilai_id": r.penilai_id,
                "atasan_penilai_id": r.atasan_penilai_id,
                "mulai": tanggal.isoformat(),
                "sampai": teks_tanggal(r.sampai),
                "sebagai": r.sebagai,
                "sebagai_atasan": r.sebagai_atasan,
                **baru,
                "status": StatusRelasi.DIKONFIRMASI.value,
                "sumber": "tangan",
                "alasan": f"Serah terima {nomor}".strip() + ".",
            },
        )
    return jumlah


def _nanti(r: RelasiPenilai, tanggal: date) -> bool:
    return berlaku_pada(r.mulai, r.sampai, tanggal) or r.mulai >= tanggal


def _ganti(r: RelasiPenilai, dari: bytes, kepada: bytes) -> dict[str, bytes | str | None] | None:
    """The columns that change, or None: not his, or he would assess himself or stand above himself."""
    penilai = kepada if r.penilai_id == dari else r.penilai_id
    atasan = kepada if r.atasan_penilai_id == dari else r.atasan_penilai_id
    sama = (penilai, atasan) == (r.penilai_id, r.atasan_penilai_id)
    if sama or r.pegawai_id in (penilai, atasan) or penilai == atasan:
        return None
    hasil: dict[str, bytes | str | None] = {"penilai_id": penilai, "atasan_penilai_id": atasan}
    return hasil if atasan == r.atasan_penilai_id else {**hasil, "sebagai_atasan": ""}
