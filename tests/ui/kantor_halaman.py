"""Offices for the pages SKP and Penilaian: a kasi with four staff in every state of an SKP."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kinerja_desktop.services import alur_skp, skp
from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.services.lembar_skp import UbahanSel
from tests.kantor_uji import Cetakan, Pabrik, buat_cetakan, folder_data, jam_uji
from tests.sekali import dipakai_bersama
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil, skp_disetujui


@dataclass(frozen=True)
class Isi:
    """Ids of the office: SKP by person, people, periods by "triwulan1"."""

    cetakan: Cetakan
    kasi: bytes
    camat: bytes
    staf: tuple[bytes, ...]
    skp: dict[str, bytes]
    periode: dict[str, bytes]


def isi_rinci(sesi, skp_id: bytes) -> None:
    """Two results with two indicators each; the last target is missing."""
    for n, (rhk, indikator) in enumerate(
        (
            ("Terlayaninya surat pengantar warga", (("Kuantitas", "480", "surat"), ("Kualitas", "98", "%"))),
            ("Tertatanya arsip kepegawaian", (("Kuantitas", "64", "berkas"), ("Kualitas", "", ""))),
        )
    ):
        (a,) = skp.tambah_baris(sesi, skp_id).value
        rhk_id = next(b.rhk_id for b in skp.muat(sesi, skp_id).baris if b.id == a)
        (b,) = skp.tambah_baris(sesi, skp_id, rhk_id=rhk_id).value
        ubahan = [UbahanSel(a, "rhk", rhk), UbahanSel(a, "intervensi", "Meningkatnya mutu layanan")]
        for baris, (aspek, target, satuan) in zip((a, b), indikator, strict=True):
            ubahan += [
                UbahanSel(baris, "aspek", aspek),
                UbahanSel(baris, "indikator", f"Indikator {n + 1} {aspek}"),
                UbahanSel(baris, "target", target),
                UbahanSel(baris, "satuan", satuan),
            ]
        skp.ubah_sel(sesi, skp_id, ubahan)


@dipakai_bersama
def buat_isi(akar: Path, nilai: bool = False) -> Isi:
    """Camat and kasi approved; staff A draft with a gap, B submitted, C none, D approved.

    With `nilai` A to D and the kasi are approved, so that they can be rated.
    """
    cetakan = buat_cetakan(akar, "kantor")
    with folder_data(cetakan.data):
        sesi = buka_kantor(cetakan.berkas, jam_uji())
        k: Kantor = kantor_kecil(sesi, Pabrik(sesi))
        isi = {"camat": skp_disetujui(k, k.camat), "kasi": skp_disetujui(k, k.kasi)}
        if nilai:
            isi |= {h: skp_disetujui(k, p) for h, p in zip("ABCD", k.staf, strict=True)}
        else:
            isi["A"] = skp.buat(sesi, k.staf[0], 2026).value
            isi_rinci(sesi, isi["A"])
            isi["B"] = skp.buat(sesi, k.staf[1], 2026).value
            isi_lengkap(sesi, isi["B"])
            alur_skp.ajukan(sesi, isi["B"])
            isi["D"] = skp_disetujui(k, k.staf[3])
        sesi.db.tutup()
    return Isi(cetakan, k.kasi, k.camat, tuple(k.staf), isi, k.periode)
