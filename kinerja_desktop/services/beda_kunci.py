"""Closed documents while a Beda Isian is decided: only what was approved, or what stands, may be chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kinerja_desktop.domain.alur import NAMA_STATUS_DOKUMEN, evaluasi_dapat_diubah, wajib_dapat_diubah_skp
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.beda_kata import skp_dari
from kinerja_desktop.services.beda_versi import sidik_disetujui, sidik_evaluasi, sidik_kini, sidik_selesai
from kinerja_desktop.services.kunci_periode import tolak_tutup
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.realisasi import bulan_terkunci
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_tahun_terbuka
from kinerja_desktop.store import repo_penilaian, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_beda import RekamBeda
from kinerja_desktop.store.repo_dasar import tanggal
from kinerja_desktop.store.repo_skp import RekamSkp

_ISI_SKP = frozenset({"skp", "rhk", "indikator", "perilaku", "butir_lampiran"})
_STATUS = "status"
_BERPERIODE = frozenset(
    {"evaluasi", "umpan_balik", "keberatan", "nilai_sendiri", "dialog_kinerja", "pembinaan"}
)


def _bulan(r: RekamBeda) -> int:
    """The month that a row of progress or of the daily log belongs to; 0 for other tables."""
    if r.tabel == "catatan_harian":
        hari = tanggal(r.baris["tanggal"])
        return hari.month if hari is not None else 0
    return int(r.baris["bulan"] or 0) if r.tabel in ("realisasi", "kemajuan_aksi") else 0


class PenjagaIsi:
    """Looks at documents before the writes of a decision; `periksa` refuses what a lock forbids."""

    def __init__(self, sesi: Sesi, p: Pelaksana, putusan: Sequence[tuple[RekamBeda, bool]]) -> None:
        self._sesi, self._p = sesi, p
        self._berubah = [r for r, berubah in putusan if berubah]
        ids = {s for r in self._berubah if (s := skp_dari(r.tabel, dict(r.baris))) is not None}
        self._skp = repo_skp.rekam_banyak(p, ids)
        self._awal = {i: sidik_kini(p, s) for i, s in self._skp.items()}
        for r in self._berubah:
            self._periksa_terbuka(r)

    def _milik(self, r: RekamBeda) -> RekamSkp | None:
        skp_id = skp_dari(r.tabel, dict(r.baris))
        return self._skp.get(skp_id) if skp_id is not None else None

    def _periksa_terbuka(self, r: RekamBeda) -> None:
        """Closed years, closed periods and months that were rated."""
        skp = self._milik(r)
        if skp is None:
            return
        wajib_tahun_terbuka(self._p, skp)
        bulan = _bulan(r)
        if bulan and bulan in bulan_terkunci(self._sesi, self._p, skp):
            raise Tolakan(
                "Isian bulan itu sudah dinilai; pakai nilai yang tampak, atau buka kembali penilaiannya.",
                siapa="pejabat penilai",
            )
        if r.tabel in _BERPERIODE and r.baris["periode_id"] is not None:
            periode = satu(self._sesi, r.baris["periode_id"])
            if periode.ditutup:
                raise tolak_tutup(
                    periode, "{periode} sudah ditutup; pakai nilai yang tampak, atau buka kuncinya dahulu."
                )

    def periksa(self) -> None:
        """After the writes: an approved document has the approved words or those it had before."""
        diperiksa: set[bytes] = set()
        for r in self._berubah:
            skp = self._milik(r)
            if skp is None or r.kelompok == _STATUS:
                continue
            if r.tabel in _ISI_SKP and skp.id not in diperiksa:
                diperiksa.add(skp.id)
                self._periksa_skp(skp, {x.tabel for x in self._berubah if self._milik(x) is skp})
            elif r.tabel == "evaluasi":
                self._periksa_evaluasi(r.id, r.baris)

    def _periksa_skp(self, skp: RekamSkp, tabel: set[str]) -> None:
        if skp.status is StatusDokumen.DIAJUKAN and not tabel & {"skp", "rhk", "indikator", "butir_lampiran"}:
            return  # expectations belong to the assessor while the SKP lies before them
        try:
            wajib_dapat_diubah_skp(skp.status)
        except Tolakan:
            kini = repo_skp.rekam_banyak(self._p, [skp.id]).get(skp.id)
            sidik = sidik_kini(self._p, kini) if kini is not None else ""
            if sidik in (self._awal[skp.id], sidik_disetujui(self._p, skp)):
                return
            raise Tolakan(
                "SKP itu sudah {status}; pakai nilai yang {status}, atau buka kembali SKP itu dahulu.",
                siapa="pejabat penilai",
                status=NAMA_STATUS_DOKUMEN[skp.status].lower(),
            ) from None

    def _periksa_evaluasi(self, evaluasi_id: bytes, lama: Mapping[str, Any]) -> None:
        periode = satu(self._sesi, lama["periode_id"])
        semua = repo_penilaian.evaluasi_periode(self._p, periode.id)
        e = next((x for x in semua.values() if x.id == evaluasi_id), None)
        if e is None or evaluasi_dapat_diubah(e.status) or sidik_selesai(e) == sidik_evaluasi(e, periode):
            return
        raise Tolakan(
            "Penilaian itu sudah selesai; pakai nilai yang diselesaikan, atau buka kembali dahulu.",
            siapa="pejabat penilai",
        )
