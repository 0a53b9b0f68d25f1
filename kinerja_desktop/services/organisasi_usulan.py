"""What proposes the organisation's predicate: the action plan for a period, two choices for a year."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.predikat import (
    NAMA_RATING,
    PredikatOrganisasi,
    Rating,
    predikat_organisasi_tahunan,
)
from kinerja_desktop.domain.rencana_aksi import RingkasAksi, usul_organisasi_periodik
from kinerja_desktop.domain.skp import BentukSkp
from kinerja_desktop.domain.usulan_rating import ATURAN_USULAN, batas_usulan, tulis_persen, usul_rating
from kinerja_desktop.services.capaian import susun
from kinerja_desktop.services.penilaian_baca import Tahun
from kinerja_desktop.services.rencana_aksi_ringkas import hitung_unit
from kinerja_desktop.services.rujukan import aturan_lengkap
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.versi_berlaku import buka as buka_skp
from kinerja_desktop.store import repo_realisasi
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_penilaian import RekamOrganisasi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan


@dataclass(frozen=True, slots=True)
class UsulanCapaian:
    """The proposed predicate (None = nothing to go by), its sentence, and the counts behind it in words."""

    predikat: PredikatOrganisasi | None
    kalimat: str
    hitungan: str = ""


@dataclass(frozen=True, slots=True)
class BahanCapaian:
    """What the dialog of the organisation's predicate opens with.

    `tahunan` asks for capaian and ekspektasi; `capaian_usul` is the rating that the head's IKU suggest, with
    its sentence. `penetap_pilihan` is filled for an operator, who types in somebody's name.
    """

    periode: str
    tahunan: bool
    predikat: str
    alasan: str
    alasan_pola: str
    capaian: str
    ekspektasi: str
    dasar: str
    rekomendasi: str
    penetap: str
    usulan: str
    usulan_kalimat: str
    hitungan: str
    capaian_usul: str
    capaian_kalimat: str
    penetap_pilihan: tuple[tuple[bytes, str], ...]


def usulan_capaian(
    sesi: Sesi, t: Tahun, p: PeriodeTersimpan, unit: bytes, capaian: str = "", ekspektasi: str = ""
) -> UsulanCapaian:
    """The proposal for a unit and period: by the action plan, for a year by the two ratings given."""
    if p.periode.jenis is JenisPeriode.TAHUNAN:
        if not (capaian and ekspektasi):
            kurang = "Pilih capaian Perjanjian Kinerja dan ekspektasi supaya usulannya terhitung."
            return UsulanCapaian(None, kurang)
        jadi = predikat_organisasi_tahunan(Rating(capaian), Rating(ekspektasi))
        return UsulanCapaian(jadi.predikat, jadi.alasan)
    with sesi.baca() as conn:
        r = hitung_unit(Pelaksana.dari(conn), t, p, unit, sesi.jam.hari_ini())
    predikat, kalimat = usul_organisasi_periodik(r, aturan_lengkap(sesi, ATURAN_USULAN), p.periode.selesai)
    return UsulanCapaian(predikat, kalimat, _hitungan(r))


def _hitungan(r: RingkasAksi) -> str:
    """ "12 rencana aksi: 2 melebihi, 8 sesuai, 1 sebagian, 1 belum"; "" without any."""
    if not r.direncanakan:
        return ""
    return (
        f"{r.direncanakan} rencana aksi: {r.melebihi} melebihi, {r.sesuai} sesuai, {r.sebagian} sebagian, "
        f"{r.tanpa} belum"
    )


def capaian_pk(sesi: Sesi, t: Tahun, p: PeriodeTersimpan, unit: bytes) -> tuple[str, str]:
    """Rating that the IKU in the head's SKP suggest for capaian Perjanjian Kinerja, with its sentence."""
    hari = sesi.jam.hari_ini()
    kepala = [
        s
        for o, s in t.pasangan(p)
        if s is not None
        and s.bentuk is BentukSkp.PIMPINAN
        and (tempat := t.buku.sosok(o.id, min(hari, s.selesai), s.penempatan_id).unit) is not None
        and tempat.id == unit
    ]
    if not kepala:
        return "", "Belum ada SKP pimpinan yang memuat IKU, sehingga capaiannya dipilih sendiri."
    s = max(kepala, key=lambda s: (s.selesai, s.id))
    with sesi.baca() as conn:
        q = Pelaksana.dari(conn)
        rekam, isi = buka_skp(q, s.id)
        rata = susun(rekam, isi.rhk, repo_realisasi.kepala(q, [s.id]), p).rata
    if rata.persen is None:
        return "", "Realisasi IKU pimpinan belum tercatat, sehingga capaiannya dipilih sendiri."
    usul = usul_rating(rata.persen, batas_usulan(aturan_lengkap(sesi, ATURAN_USULAN), p.periode.selesai))
    return usul.value, (
        f"usulan: {NAMA_RATING[usul]} ({tulis_persen(rata.persen)}, {rata.diukur} dari {rata.semua} "
        "indikator terukur)"
    )


def susun_bahan(
    sesi: Sesi,
    t: Tahun,
    p: PeriodeTersimpan,
    unit: bytes,
    lama: RekamOrganisasi | None,
    penetap: tuple[tuple[bytes, str], ...],
) -> BahanCapaian:
    """The dialog's material from a year that was read already."""
    tahunan = p.periode.jenis is JenisPeriode.TAHUNAN
    usul, kalimat = capaian_pk(sesi, t, p, unit) if tahunan else ("", "")
    capaian = lama.capaian if lama else ""
    u = usulan_capaian(sesi, t, p, unit, capaian or usul, lama.ekspektasi if lama else "")
    return BahanCapaian(
        p.periode.label,
        tahunan,
        lama.predikat.value if lama and lama.predikat else "",
        lama.alasan if lama else "",
        lama.alasan_pola if lama else "",
        capaian or usul,
        lama.ekspektasi if lama else "",
        lama.dasar if lama else "",
        lama.rekomendasi if lama else "",
        lama.penetap if lama else "",
        u.predikat.value if u.predikat else "",
        u.kalimat,
        u.hitungan,
        usul,
        kalimat,
        penetap if Peran.OPERATOR in sesi.pelaku.peran else (),
    )
