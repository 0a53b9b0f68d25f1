"""What undo asks of feedback, dialogues and coaching besides the role: whose words, and are they closed."""

from __future__ import annotations

from typing import Any

from kinerja_desktop.domain.dialog import StatusDialog
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services import umpan_balik_izin as aturan
from kinerja_desktop.services.dialog_kinerja_isi import SESUDAH
from kinerja_desktop.services.orang import BukuOrang, Penilai
from kinerja_desktop.services.pembinaan_rahasia import KONSELING
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.jurnal import Komit
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_penilaian import RekamUmpanBalik
from kinerja_desktop.store.repo_riwayat import baris_kini
from kinerja_desktop.store.repo_skp import RekamSkp

TABEL = frozenset({"umpan_balik", "dialog_kinerja", "butir_dialog", "pembinaan"})
_SUDAH_SELESAI = "Dialog ini sudah selesai; pakai Buka lagi dengan alasan."


def periksa(
    sesi: Sesi, p: Pelaksana, buku: BukuOrang, k: Komit, tabel: str, rekam: RekamSkp, penilai: Penilai
) -> None:
    """Tolakan unless this person may take back what the act did in one of these tables of one SKP."""
    milik = [c for c in k.perubahan if c.tabel == tabel]
    kini = {
        b: r for b, r in baris_kini(p, tabel, [c.baris for c in milik]).items() if r["skp_id"] == rekam.id
    }
    if tabel == "umpan_balik":
        tulis = aturan.penulis(sesi, buku, rekam, penilai)
        if not all(aturan.boleh_ubah(sesi, tulis, _umpan(b, r)) for b, r in kini.items()):
            raise Tolakan("Umpan balik ini ditulis orang lain.", siapa="pemberi umpan balik")
        return
    if tabel == "pembinaan":
        _pembinaan(sesi, rekam, penilai, kini)
        return
    izin.wewenang(sesi, "dialog.ubah", rekam.pegawai_id, penilai)
    ditandai = {c.baris for c in milik if isinstance(c.data, dict) and set(c.data) <= SESUDAH}
    induk = (
        {r["dialog_id"] for b, r in kini.items() if b not in ditandai}
        if tabel == "butir_dialog"
        else set(kini)
    )
    dialog = baris_kini(p, "dialog_kinerja", [b for b in induk if b is not None])
    if any(r["status"] == StatusDialog.SELESAI.value for r in dialog.values()):
        raise Tolakan(_SUDAH_SELESAI, siapa="pejabat penilai atau pegawai yang bersangkutan")


def _pembinaan(sesi: Sesi, rekam: RekamSkp, penilai: Penilai, kini: dict[bytes, dict[str, Any]]) -> None:
    for r in kini.values():
        if r["jenis"] == KONSELING and r["oleh_id"] != sesi.pelaku.pegawai_id:
            raise Tolakan("Konseling hanya diurungkan oleh yang mencatatnya.", siapa="pejabat penilai")
        if r["jenis"] != KONSELING:
            izin.wewenang(sesi, "pembinaan.ubah", rekam.pegawai_id, penilai, penilai.id)


def _umpan(b: bytes, r: dict[str, Any]) -> RekamUmpanBalik:
    return RekamUmpanBalik(
        b,
        r["skp_id"],
        r["periode_id"],
        r["rhk_id"],
        r["nomor_perilaku"],
        r["pemberi_id"],
        r["peran_pemberi"],
        r["teks"],
        r["tanggal"],
        r["sifat"],
        r["nama_pemberi"],
    )
