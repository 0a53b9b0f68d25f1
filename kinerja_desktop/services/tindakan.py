"""Workflow events: every step of a document leaves a row with its reason and the content's fingerprint."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from kinerja_desktop.domain.periode import JenisPeriode, periode_berjalan
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

#: An SKP ended because the post did: part of a move or a departure, not a step that somebody takes.
TUTUP_MASA = "tutup_masa"
#: Which of two states counts was decided by a person; no step back or forward.
PUTUSKAN_BEDA = "putuskan_beda"
#: Verdicts of the centre (`services/putusan_pusat.py`); they never change a document.
TERIMA_PUSAT, KEMBALIKAN_PUSAT = "terima_pusat", "kembalikan_pusat"
NAMA_TINDAKAN: dict[str, str] = {
    "ajukan": "Diajukan",
    "tarik": "Ditarik kembali",
    "kembalikan": "Dikembalikan",
    "setujui": "Disetujui",
    "batal_setujui": "Persetujuan dibatalkan",
    "revisi": "Dibuka kembali untuk revisi",
    "batal_revisi": "Revisi dibatalkan",
    "batalkan": "Dibatalkan",
    TUTUP_MASA: "Masa SKP diakhiri",
    "nilai": "Penilaian selesai",
    "buka_kembali": "Penilaian dibuka kembali",
    "sampaikan": "Dokumen disampaikan",
    "batal_sampaikan": "Catatan penyampaian dibatalkan",
    "terima": "Dokumen diterima pegawai",
    "batal_terima": "Catatan penerimaan dibatalkan",
    "kembali": "Dokumen kembali ditandatangani",
    "tolak_tanda": "Pegawai menolak menandatangani",
    "final": "Hasil akhir ditetapkan",
    "batal_final": "Hasil akhir dibatalkan",
    "keberatan": "Keberatan diajukan",
    "jelaskan": "Pejabat penilai menjelaskan",
    "cabut": "Keberatan dicabut",
    "putuskan": "Keberatan diputus",
    "batal_putusan": "Putusan keberatan dibatalkan",
    "tetapkan": "Capaian organisasi ditetapkan",
    "dialog_selesai": "Dialog kinerja selesai",
    "dialog_buka": "Dialog kinerja dibuka lagi",
    "tutup": "Periode ditutup",
    "buka_kunci": "Kunci periode dibuka",
    PUTUSKAN_BEDA: "Beda Isian diputuskan",
    TERIMA_PUSAT: "Diterima BKPSDM",
    KEMBALIKAN_PUSAT: "Dikembalikan BKPSDM",
}


@dataclass(frozen=True, slots=True)
class CatatanTindakan:
    """One event of a document: in words, why, by whom, when (UTC), fingerprint of the content then."""

    tindakan: str
    nama: str
    alasan: str
    oleh: str
    waktu: datetime | None
    sidik: str


def catat(
    uow: UnitOfWork,
    sesi: Sesi,
    jenis: str,
    dokumen: bytes,
    tindakan: str,
    izin: Wewenang,
    alasan: str,
    sidik: str,
) -> None:
    """Add the event row of a step inside its unit of work."""
    uow.insert(
        "tindakan",
        {
            "jenis_dokumen": jenis,
            "dokumen_id": dokumen,
            "tindakan": tindakan,
            "alasan": alasan,
            "sidik": sidik,
            "oleh_id": izin.oleh,
            "waktu": sesi.jam.sekarang().astimezone(UTC).isoformat(timespec="seconds"),
        },
    )


def daftar_tindakan(sesi: Sesi, dokumen: bytes) -> tuple[CatatanTindakan, ...]:
    """Events of one document, oldest first."""
    sesi.wajib("riwayat.lihat")
    with sesi.baca() as conn:
        rekam = repo_skp.tindakan(Pelaksana.dari(conn), dokumen)
        buku = BukuOrang.muat(conn, {r.oleh_id for r in rekam if r.oleh_id is not None})
    return tuple(
        CatatanTindakan(
            r.tindakan,
            NAMA_TINDAKAN.get(r.tindakan, r.tindakan),
            r.alasan,
            buku.nama(r.oleh_id) or "operator",
            _waktu(r.waktu),
            r.sidik,
        )
        for r in rekam
    )


def _waktu(teks: str) -> datetime | None:
    try:
        hasil = datetime.fromisoformat(teks)
    except ValueError:
        return None
    return hasil if hasil.tzinfo else hasil.replace(tzinfo=UTC)


def sekuartal(waktu: str, tetap: date | None, hari_ini: date) -> bool:
    """True when an event (and the date set with it) lies in the quarter of today."""
    saat = _waktu(waktu)
    hari = max([d for d in (saat.date() if saat else None, tetap) if d is not None], default=hari_ini)
    kini = periode_berjalan(JenisPeriode.TRIWULAN, hari_ini)
    return kini.mulai <= hari <= kini.selesai
