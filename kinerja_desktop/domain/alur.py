"""Workflow of the SKP and of the evaluation: which step leads from which state where, and who may take it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.peran import siapa_boleh, wajib_boleh
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan

S = TypeVar("S", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Langkah(Generic[S]):
    """One step: from which states, to which, the action of `peran.py`, whether a reason is a must."""

    nama: str
    perbuatan: str
    dari: tuple[S, ...]
    ke: S
    tindakan: str
    perlu_alasan: bool = False


NAMA_STATUS_DOKUMEN: dict[StatusDokumen, str] = {
    StatusDokumen.DRAF: "Draf",
    StatusDokumen.DIAJUKAN: "Diajukan",
    StatusDokumen.DIKEMBALIKAN: "Dikembalikan",
    StatusDokumen.DISETUJUI: "Disetujui",
    StatusDokumen.DIKIRIM: "Dikirim",
    StatusDokumen.DITERIMA: "Diterima",
    StatusDokumen.DIBATALKAN: "Dibatalkan",
}
NAMA_STATUS_EVALUASI: dict[StatusEvaluasi, str] = {
    StatusEvaluasi.DRAF: "Draf",
    StatusEvaluasi.DINILAI: "Dinilai",
    StatusEvaluasi.DISAMPAIKAN: "Disampaikan",
    StatusEvaluasi.DITERIMA: "Diterima pegawai",
    StatusEvaluasi.KEBERATAN: "Dalam keberatan",
    StatusEvaluasi.DIPUTUS: "Keberatan diputus",
    StatusEvaluasi.FINAL: "Final",
    StatusEvaluasi.DIBATALKAN: "Dibatalkan",
}

_D = StatusDokumen
LANGKAH_SKP: dict[str, Langkah[StatusDokumen]] = {
    langkah.nama: langkah
    for langkah in (
        Langkah("ajukan", "mengajukan SKP", (_D.DRAF, _D.DIKEMBALIKAN), _D.DIAJUKAN, "skp.ajukan"),
        Langkah("tarik", "menarik SKP", (_D.DIAJUKAN,), _D.DRAF, "skp.tarik"),
        Langkah("kembalikan", "mengembalikan SKP", (_D.DIAJUKAN,), _D.DIKEMBALIKAN, "skp.kembalikan", True),
        Langkah("setujui", "menyetujui SKP", (_D.DIAJUKAN,), _D.DISETUJUI, "skp.setujui"),
        Langkah(
            "batal_setujui",
            "membatalkan persetujuan SKP",
            (_D.DISETUJUI,),
            _D.DIAJUKAN,
            "skp.batal_setujui",
            True,
        ),
        Langkah("kirim", "mengirim SKP ke pusat", (_D.DISETUJUI,), _D.DIKIRIM, "dokumen.kirim"),
        Langkah("terima", "menerima SKP di pusat", (_D.DIKIRIM,), _D.DITERIMA, "dokumen.terima"),
        Langkah(
            "tolak", "mengembalikan SKP dari pusat", (_D.DIKIRIM,), _D.DIKEMBALIKAN, "dokumen.tolak", True
        ),
        # A revision is a new version that begins as a draft; the old one stays as it was set.
        Langkah(
            "revisi",
            "membuat revisi SKP",
            (_D.DISETUJUI, _D.DIKIRIM, _D.DITERIMA),
            _D.DRAF,
            "skp.revisi",
            True,
        ),
        # Giving a revision up brings the version that was approved last back, word by word.
        Langkah(
            "batal_revisi",
            "membatalkan revisi SKP",
            (_D.DRAF, _D.DIKEMBALIKAN),
            _D.DISETUJUI,
            "skp.revisi",
            True,
        ),
        Langkah(
            "batalkan",
            "membatalkan SKP",
            (_D.DRAF, _D.DIAJUKAN, _D.DIKEMBALIKAN, _D.DISETUJUI),
            _D.DIBATALKAN,
            "skp.batalkan",
            True,
        ),
    )
}

_E = StatusEvaluasi
LANGKAH_EVALUASI: dict[str, Langkah[StatusEvaluasi]] = {
    langkah.nama: langkah
    for langkah in (
        Langkah("nilai", "menyelesaikan penilaian", (_E.DRAF,), _E.DINILAI, "evaluasi.nilai"),
        Langkah(
            "buka_kembali",
            "membuka kembali penilaian",
            (_E.DINILAI, _E.DISAMPAIKAN),
            _E.DRAF,
            "evaluasi.buka_kembali",
            True,
        ),
        Langkah(
            "sampaikan",
            "menyampaikan dokumen evaluasi",
            (_E.DINILAI,),
            _E.DISAMPAIKAN,
            "evaluasi.sampaikan",
        ),
        Langkah(
            "batal_sampaikan",
            "membatalkan catatan penyampaian",
            (_E.DISAMPAIKAN,),
            _E.DINILAI,
            "evaluasi.sampaikan",
            True,
        ),
        Langkah("terima", "menerima dokumen evaluasi", (_E.DISAMPAIKAN,), _E.DITERIMA, "evaluasi.terima"),
        Langkah(
            "batal_terima",
            "membatalkan catatan penerimaan",
            (_E.DITERIMA,),
            _E.DISAMPAIKAN,
            "evaluasi.terima",
            True,
        ),
        Langkah(
            "keberatan",
            "mengajukan keberatan",
            (_E.DITERIMA,),
            _E.KEBERATAN,
            "evaluasi.keberatan",
            True,
        ),
        Langkah("cabut", "mencabut keberatan", (_E.KEBERATAN,), _E.DITERIMA, "evaluasi.keberatan"),
        Langkah("putuskan", "memutus keberatan", (_E.KEBERATAN,), _E.DIPUTUS, "evaluasi.putuskan", True),
        Langkah(
            "batal_putusan",
            "membatalkan putusan keberatan",
            (_E.DIPUTUS,),
            _E.KEBERATAN,
            "evaluasi.putuskan",
            True,
        ),
        Langkah(
            "final",
            "menetapkan hasil akhir evaluasi",
            (_E.DITERIMA, _E.DIPUTUS),
            _E.FINAL,
            "evaluasi.tetapkan_final",
        ),
        # Back to where it came from; which of the two, the objection says.
        Langkah(
            "batal_final",
            "membatalkan penetapan hasil akhir",
            (_E.FINAL,),
            _E.DITERIMA,
            "evaluasi.tetapkan_final",
            True,
        ),
        Langkah(
            "batalkan",
            "membatalkan evaluasi",
            (_E.DRAF, _E.DINILAI, _E.DISAMPAIKAN),
            _E.DIBATALKAN,
            "evaluasi.batalkan",
            True,
        ),
    )
}


_TIDAK_DARI = "Tidak dapat {perbuatan} karena statusnya {status}; langkah ini hanya dari status {boleh}."


def jalankan(
    langkah: Langkah[S],
    nama_status: Mapping[S, str],
    status: S,
    peran: Collection[Peran],
    alasan: str,
    kalimat: str = _TIDAK_DARI,
) -> S:
    """The state after a step; Tolakan for the wrong role, a missing reason, or with `kalimat` the state."""
    wajib_boleh(peran, langkah.tindakan, langkah.perbuatan)
    if status not in langkah.dari:
        raise Tolakan(
            kalimat,
            siapa=siapa_boleh(langkah.tindakan),
            perbuatan=langkah.perbuatan,
            status=nama_status[status],
            boleh=" atau ".join(nama_status[s] for s in langkah.dari),
        )
    if langkah.perlu_alasan and not alasan.strip():
        raise Tolakan("Tulis alasan untuk {perbuatan}.", siapa="yang mengisi", perbuatan=langkah.perbuatan)
    return langkah.ke


def langkah_skp(
    status: StatusDokumen, langkah: str, peran: Collection[Peran], alasan: str = ""
) -> StatusDokumen:
    """The state after a step of an SKP; Tolakan for the wrong role, state or a missing reason."""
    return jalankan(LANGKAH_SKP[langkah], NAMA_STATUS_DOKUMEN, status, peran, alasan)


def langkah_evaluasi(
    status: StatusEvaluasi, langkah: str, peran: Collection[Peran], alasan: str = ""
) -> StatusEvaluasi:
    """The state after a step of an evaluation; Tolakan for the wrong role, state or a missing reason."""
    return jalankan(LANGKAH_EVALUASI[langkah], NAMA_STATUS_EVALUASI, status, peran, alasan)


def skp_dapat_diubah(status: StatusDokumen) -> bool:
    """True while texts and targets may still be typed."""
    return status in (StatusDokumen.DRAF, StatusDokumen.DIKEMBALIKAN)


def evaluasi_dapat_diubah(status: StatusEvaluasi) -> bool:
    """True while ratings, feedback and realisation may still be typed."""
    return status is StatusEvaluasi.DRAF


def wajib_dapat_diubah_skp(status: StatusDokumen) -> None:
    """Tolakan with the state and the way out when an SKP is closed for typing."""
    if not skp_dapat_diubah(status):
        jalan = {
            StatusDokumen.DIAJUKAN: "tarik atau kembalikan dahulu",
            StatusDokumen.DIBATALKAN: "buat SKP baru",
        }.get(status, "buka kembali dahulu")
        raise Tolakan(
            "SKP berstatus {status} tidak dapat diubah; {jalan}.",
            siapa="pegawai yang bersangkutan atau pejabat penilai",
            status=NAMA_STATUS_DOKUMEN[status],
            jalan=jalan,
        )
