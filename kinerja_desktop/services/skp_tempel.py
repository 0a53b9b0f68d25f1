"""Paste a table into an SKP: first say what does not fit, then write everything as one undo step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.alur import wajib_dapat_diubah_skp
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.skp import Aspek, JenisRhk, Rhk
from kinerja_desktop.domain.tabel_skp import Tabel, bagian_baris
from kinerja_desktop.domain.target import PANJANG_JALUR
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import lembar_skp as k
from kinerja_desktop.services.beda_tahan import wajib_satu_nilai
from kinerja_desktop.services.isi_skp import SEL, baris_kisi, bersih_sel, nilai_kolom, tulis_langkah
from kinerja_desktop.services.lembar_skp import (
    KOLOM_LANJUT,
    BarisSkp,
    HasilTempel,
    KolomSkp,
    MasalahTempel,
    RencanaTempel,
    kolom_untuk,
)
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_baris import periksa_muat, tulis_sel
from kinerja_desktop.services.skp_dasar import siapkan
from kinerja_desktop.store import repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import RekamSkp

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

__all__ = [
    "HasilTempel",
    "MasalahTempel",
    "RencanaTempel",
    "periksa",
    "periksa_sel",
    "tempel",
    "tulis_baru",
]

_KOLOM_RHK = frozenset({k.RHK, k.INTERVENSI, k.PERSPEKTIF})
_BERANGKA = frozenset({Aspek.KUANTITAS.value, Aspek.BIAYA.value})


@dataclass(slots=True)
class _Rencana:
    """A paste worked out: cells of present rows, new rows as column -> text, and what does not fit."""

    sel: list[tuple[bytes, str, str]] = field(default_factory=list)
    baru: list[tuple[JenisRhk, dict[str, str]]] = field(default_factory=list)
    masalah: list[MasalahTempel] = field(default_factory=list)
    berubah: set[bytes] = field(default_factory=set)
    jumlah_sel: int = 0

    def ringkas(self) -> RencanaTempel:
        return RencanaTempel(
            len(self.berubah), len(self.baru), self.jumlah_sel, len(self.masalah), tuple(self.masalah)
        )


def periksa(
    sesi: Sesi, skp_id: bytes, mulai_baris: bytes | None, mulai_kolom: str, tabel: Tabel
) -> RencanaTempel:
    """What a paste at a cell (row None = append) would do and which cells do not fit; writes nothing."""
    rekam, _, _ = siapkan(sesi, skp_id, "skp.ubah")
    wajib_dapat_diubah_skp(rekam.status)
    with sesi.baca() as conn:
        rhk = repo_skp.rhk(Pelaksana.dari(conn), [skp_id])[skp_id]
    return _susun(rhk, _kolom(rekam), mulai_baris, mulai_kolom, tabel, JenisRhk.UTAMA).ringkas()


def tempel(
    sesi: Sesi,
    skp_id: bytes,
    mulai_baris: bytes | None,
    mulai_kolom: str,
    tabel: Tabel,
    hanya_yang_benar: bool = False,
    jenis: str = "utama",
) -> Outcome[HasilTempel]:
    """Write a table from a cell on, appending rows past the end: one transaction, one undo.

    Cells that do not fit refuse the whole paste, unless `hanya_yang_benar` leaves them out and counts them.
    """
    rekam, nama, untuk = siapkan(sesi, skp_id, "skp.ubah")
    wajib_dapat_diubah_skp(rekam.status)
    judul = f"Tempel {len(tabel)} baris ke SKP {nama}"
    with sesi.kerja("skp.tempel", judul, untuk) as uow:
        rhk = repo_skp.rhk(uow.p, [skp_id])[skp_id]
        rencana = _susun(rhk, _kolom(rekam), mulai_baris, mulai_kolom, tabel, JenisRhk(jenis))
        if rencana.masalah and not hanya_yang_benar:
            m = rencana.masalah[0]
            raise Tolakan(
                "{jumlah} sel tidak cocok, misalnya baris {baris} kolom {kolom}: {kalimat}",
                siapa="yang menempel",
                jumlah=len(rencana.masalah),
                baris=m.baris + 1,
                kolom=m.nama_kolom,
                kalimat=m.kalimat,
            )
        periksa_muat(rhk, len(rencana.baru))
        tulis_sel(uow, skp_id, rencana.sel)
        wajib_satu_nilai(sesi, uow)
        baru = tulis_baru(uow, skp_id, rhk, rencana.baru)
    return Outcome(HasilTempel(len(rencana.berubah), tuple(baru), len(rencana.masalah)), uow.perubahan)


def _kolom(rekam: RekamSkp) -> tuple[KolomSkp, ...]:
    return kolom_untuk(rekam.bentuk.value, rekam.pendekatan.value)


# ---- working out ---------------------------------------------------------------------------------------


def _susun(
    rhk: Sequence[Rhk],
    kolom: tuple[KolomSkp, ...],
    mulai_baris: bytes | None,
    mulai_kolom: str,
    tabel: Tabel,
    jenis: JenisRhk,
) -> _Rencana:
    letak = next((n for n, c in enumerate(kolom) if c.kunci == mulai_kolom), None)
    if letak is None:
        raise Tolakan("Kolom {kolom} tidak ada pada lembar SKP ini.", siapa="yang mengisi", kolom=mulai_kolom)
    terpakai, tabel = _lanjutkan(kolom[letak:], tabel)
    ada = baris_kisi(rhk)
    if mulai_baris is not None:
        # A paste stays in its section: what runs past the last main result is a new main result.
        bagian = next((b.jenis for b in ada if b.id == mulai_baris), "")
        ada = tuple(b for b in ada if b.jenis == bagian)
    mulai = (
        len(ada) if mulai_baris is None else next((n for n, b in enumerate(ada) if b.id == mulai_baris), -1)
    )
    if mulai < 0:
        raise Tolakan("Baris tujuan tempel sudah tidak ada. Muat ulang halaman ini.", siapa="yang menempel")
    if mulai_baris is not None or (ada and not any(c.kunci == k.RHK for c in terpakai)):
        jenis = JenisRhk(ada[min(mulai, len(ada) - 1)].jenis) if ada else jenis
    rencana = _Rencana()
    lebar = len(terpakai)
    for n, isi in enumerate(tabel):
        for m, lebih in enumerate(isi[lebar:], lebar):
            if lebih.strip():
                kalimat = "Kolom ini di luar lembar SKP."
                rencana.masalah.append(MasalahTempel(n, m, f"ke-{m + 1}", lebih, kalimat))
        if mulai + n < len(ada):
            _sel_lama(rencana, n, ada[mulai + n], terpakai, isi)
        else:
            jenis = _sel_baru(rencana, n, terpakai, isi, jenis)
    return rencana


def _lanjutkan(kolom: tuple[KolomSkp, ...], tabel: Tabel) -> tuple[tuple[KolomSkp, ...], Tabel]:
    """Columns behind the grid: direction, measuring, and the path whose 4 or 12 columns become one cell."""
    lebar = len(kolom)
    ekor = max((n for b in tabel for n, s in enumerate(b, 1) if s.strip()), default=0) - lebar
    if ekor < 2 or kolom[-1].kunci != k.SATUAN:
        return kolom, tabel
    langkah = max((len(b) for b in tabel), default=0) - lebar - 2
    if ekor == 2 or langkah not in PANJANG_JALUR:
        return kolom + KOLOM_LANJUT[:2], tabel
    depan = lebar + 2
    rapat = []
    for b in tabel:
        isi = [*b, *[""] * (depan + langkah - len(b))]
        rapat.append([*isi[:depan], tulis_langkah([s.strip() for s in isi[depan:]])])
    return kolom + KOLOM_LANJUT, rapat


def _sel_lama(
    rencana: _Rencana, n: int, baris: BarisSkp, kolom: Sequence[KolomSkp], isi: Sequence[str]
) -> None:
    aspek = baris.aspek
    for m, (c, mentah) in enumerate(zip(kolom, isi, strict=False)):
        if not c.dapat_diubah:
            continue
        if c.kunci in _KOLOM_RHK and not baris.pertama:
            # Merged cells of Excel come blank below the first row; a different text has nowhere to go.
            if mentah.strip() and rapat(mentah) != rapat(baris.nilai(c.kunci)):
                kalimat = f"Baris ini bagian dari RHK nomor {baris.nomor}; ubah pada baris pertamanya."
                rencana.masalah.append(MasalahTempel(n, m, c.judul, mentah, kalimat))
            continue
        teks = _nilai(rencana, n, m, c, mentah, aspek)
        if teks is None:
            continue
        aspek = teks if c.kunci == k.ASPEK else aspek
        rencana.jumlah_sel += 1
        if teks != baris.nilai(c.kunci):
            rencana.sel.append((baris.id, c.kunci, teks))
            rencana.berubah.add(baris.id)


def _sel_baru(
    rencana: _Rencana, n: int, kolom: Sequence[KolomSkp], isi: Sequence[str], jenis: JenisRhk
) -> JenisRhk:
    bagian = bagian_baris(isi)
    if bagian is not None:
        return bagian
    nilai: dict[str, str] = {}
    for m, (c, mentah) in enumerate(zip(kolom, isi, strict=False)):
        if c.dapat_diubah:
            teks = _nilai(rencana, n, m, c, mentah, nilai.get(k.ASPEK, ""))
            if teks:
                nilai[c.kunci] = teks
                rencana.jumlah_sel += 1
    if nilai:
        rencana.baru.append((jenis, nilai))
    return jenis


def _nilai(rencana: _Rencana, n: int, m: int, kolom: KolomSkp, mentah: str, aspek: str) -> str | None:
    """The cleaned text of a pasted cell, or None after noting what is wrong with it."""
    try:
        teks = periksa_sel(kolom.kunci, mentah, aspek)
    except Tolakan as e:
        rencana.masalah.append(MasalahTempel(n, m, kolom.judul, mentah, e.inti()))
        return None
    return teks


def periksa_sel(kolom: str, mentah: str, aspek: str) -> str:
    """The cleaned text of a pasted cell in a row of this aspek; Tolakan says why it does not fit."""
    teks = bersih_sel(kolom, mentah)
    if kolom == k.TARGET:
        _periksa_target(teks, aspek)
    return teks


def _periksa_target(teks: str, aspek: str) -> None:
    """A target is text and stays as typed, "1.440" as well; a quantity only has to name one."""
    if teks and aspek in _BERANGKA and not any(c.isdigit() for c in teks):
        raise Tolakan(
            "Target aspek {aspek} harus memuat angka, misalnya 12.", siapa="yang mengisi", aspek=aspek
        )


# ---- writing -------------------------------------------------------------------------------------------


def tulis_baru(
    uow: UnitOfWork,
    skp_id: bytes,
    rhk: Sequence[Rhk],
    baru: Sequence[tuple[JenisRhk, dict[str, str]]],
    lanjut: bool = True,
) -> list[bytes]:
    """Insert new rows: a row without its own RHK text (or with the same one) belongs to the RHK above it.

    Unless `lanjut` the first rows never belong to a result that stands already.
    """
    urut = {j: max((r.urut for r in rhk if r.jenis is j), default=0) for j in JenisRhk}
    akhir: dict[JenisRhk, tuple[bytes | int, str]] = {}
    if lanjut:
        akhir = {r.jenis: (r.id, rapat(r.teks)) for r in rhk}
    nomor = {r.id: max((i.urut for i in r.indikator), default=0) for r in rhk}
    isi_rhk: list[dict[str, Any]] = []
    isi_indikator: list[tuple[bytes | int, dict[str, Any]]] = []
    for jenis, nilai in baru:
        teks = rapat(nilai.get(k.RHK, ""))
        induk = akhir.get(jenis)
        mandiri = k.INTERVENSI in nilai or k.PERSPEKTIF in nilai
        if induk is None or (teks and teks != induk[1]) or (not teks and mandiri):
            urut[jenis] += 1
            induk = akhir[jenis] = (len(isi_rhk), teks)
            kolom = _isi_tabel("rhk", nilai)
            isi_rhk.append({"skp_id": skp_id, "jenis": jenis.value, "urut": urut[jenis], **kolom})
        isi_indikator.append((induk[0], _isi_tabel("indikator", nilai)))
    pengenal = uow.insert_many("rhk", isi_rhk)
    tulis = []
    for acuan, kolom in isi_indikator:
        milik = pengenal[acuan] if isinstance(acuan, int) else acuan
        nomor[milik] = nomor.get(milik, 0) + 1
        tulis.append({"rhk_id": milik, "skp_id": skp_id, "urut": nomor[milik], **kolom})
    return uow.insert_many("indikator", tulis)


def _isi_tabel(tabel: str, nilai: dict[str, str]) -> dict[str, Any]:
    return {SEL[c][1]: nilai_kolom(c, v) for c, v in nilai.items() if SEL[c][0] == tabel}
