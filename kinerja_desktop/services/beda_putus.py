"""Deciding Beda Isian: one commit for one question or many alike, whose bases are all the values seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.beda_izin import tunggal, wewenang_beda
from kinerja_desktop.services.beda_kata import dokumen, letak, muat_kamus, nama_apa
from kinerja_desktop.services.beda_ketik import bersih_ketikan
from kinerja_desktop.services.beda_kunci import PenjagaIsi
from kinerja_desktop.services.beda_rantai import digantikan, judul_koreksi, setarakan, tulis_koreksi
from kinerja_desktop.services.beda_yatim import YATIM, putuskan_yatim
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.keberatan_beda import ikuti_putusan
from kinerja_desktop.services.lembar_beda import Keputusan
from kinerja_desktop.services.riwayat_urung import INDUK
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.tindakan import PUTUSKAN_BEDA, catat
from kinerja_desktop.store import repo_beda
from kinerja_desktop.store.jurnal import dari_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_beda import HAPUS, RekamBeda
from kinerja_desktop.store.repo_riwayat import baris_kini
from kinerja_desktop.store.repo_skp import RekamRealisasi
from kinerja_desktop.store.tabel import SINKRON

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

PERINTAH = "beda_isian.putuskan"
_LAMA = "Beda Isian itu sudah diputuskan atau berubah. Muat ulang halaman ini."


@dataclass(frozen=True, slots=True)
class _Putusan:
    """One question with the values to write and in whose name."""

    rekam: RekamBeda
    isi: Mapping[str, Any]
    wewenang: Wewenang
    nama: str
    terkoreksi: RekamRealisasi | None = None
    """The record that has replaced the one that differs: its figure is the one that everybody sees."""

    @property
    def judul(self) -> str:
        """Title of the decision when it stands alone."""
        koreksi = judul_koreksi(self.rekam, self.nama, self.isi, self.terkoreksi)
        return koreksi or f"Putuskan Beda Isian {self.nama}"

    @property
    def berubah(self) -> bool:
        """Whether what everybody sees becomes something else."""
        return any(self.rekam.baris[k] != v for k, v in self.isi.items())


def putuskan(sesi: Sesi, keputusan: Sequence[Keputusan], judul: str = "") -> Outcome[int]:
    """Decide questions in one act; Tolakan for approvals and locks together with others, and for strangers.

    Value: how many questions were decided. The value that everybody sees may be confirmed as well.
    """
    if not keputusan:
        return Outcome(0)
    if len(keputusan) == 1 and keputusan[0].kunci.endswith(f":{YATIM}"):
        return putuskan_yatim(sesi, keputusan[0])
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        semua = {f"{r.tabel}:{r.id.hex()}:{r.kelompok}": r for r in setarakan(p, repo_beda.terbuka(p))}
        if any(k.kunci not in semua for k in keputusan):
            raise Tolakan(_LAMA, siapa="yang mengisi")
        pilih = [(semua[k.kunci], k) for k in keputusan]
        kamus = muat_kamus(sesi, conn, [(r.tabel, dict(r.baris)) for r, _ in pilih])
        nama = {
            k.kunci: " · ".join(
                t
                for t in (
                    nama_apa(r.tabel, r.kelompok),
                    letak(kamus, r.tabel, dict(r.baris))[0],
                    dokumen(kamus, r.tabel, dict(r.baris)),
                )
                if t
            )
            for r, k in pilih
        }
        target = _target(p, [r for r, _ in pilih])
        terkoreksi = {r.kunci: digantikan(p, r) for r, _ in pilih}
    _wajib_sendiri(pilih, nama)
    putusan = [
        _Putusan(
            r,
            _nilai(sesi, r, k, target),
            wewenang_beda(sesi, kamus, r.tabel, r.kelompok, r.baris),
            nama[k.kunci],
            terkoreksi[r.kunci],
        )
        for r, k in pilih
    ]
    judul = judul or (putusan[0].judul if len(putusan) == 1 else f"Putuskan {len(putusan)} Beda Isian")
    untuk = next((x.wewenang.untuk for x in putusan if x.wewenang.untuk), None)
    with sesi.kerja(PERINTAH, judul, untuk) as uow:
        penjaga = PenjagaIsi(sesi, uow.p, [(x.rekam, x.berubah) for x in putusan])
        _tulis_semua(uow, sesi, putusan)
        penjaga.periksa()
    return Outcome(len(putusan), uow.perubahan)


def _wajib_sendiri(pilih: Sequence[tuple[RekamBeda, Keputusan]], nama: Mapping[str, str]) -> None:
    if len(pilih) == 1:
        return
    for r, k in pilih:
        if tunggal(r.tabel, r.kelompok):
            raise Tolakan(
                "{isian} tidak diputuskan bersama isian lain; persetujuan, rating, dan kunci diputuskan satu "
                "per satu.",
                siapa="yang berwenang",
                isian=nama[k.kunci],
            )


def _target(p: Pelaksana, semua: Sequence[RekamBeda]) -> dict[bytes, str]:
    ids = {r.baris["indikator_id"] for r in semua if r.tabel == "realisasi" and r.baris["indikator_id"]}
    return {b: str(i["target"]) for b, i in baris_kini(p, "indikator", ids).items()}


def _nilai(sesi: Sesi, r: RekamBeda, k: Keputusan, target: Mapping[bytes, str]) -> dict[str, Any]:
    """Column -> value that the decision says, in database form."""
    if k.isi is not None:
        acuan = target.get(r.baris.get("indikator_id") or b"", "")
        ketik = bersih_ketikan(r, k.isi, sesi.jam.hari_ini(), acuan)
        return {**{x: r.baris[x] for x in r.kolom}, **ketik}
    sisi = next((s for s in r.sisi if s.acuan == k.acuan), None)
    if sisi is None:
        raise Tolakan(_LAMA, siapa="yang mengisi")
    if r.kelompok == HAPUS:
        return {HAPUS: 1 if sisi.nilai[0] else 0}
    return {
        x: _bawaan(r.tabel, x)
        if v is None and x not in SINKRON[r.tabel].kolom_id
        else dari_baris(r.tabel, x, v)
        for x, v in zip(r.kolom, sisi.nilai, strict=True)
    }


def _bawaan(tabel: str, kolom: str) -> Any:
    """A group that an older program wrote without this column: nothing typed."""
    return SINKRON[tabel].tabel.c[kolom].type.python_type()


def _tulis_semua(uow: UnitOfWork, sesi: Sesi, putusan: Sequence[_Putusan]) -> None:
    """Values into their cells; of figures that were corrected since, one more correction."""
    if any(digantikan(uow.p, x.rekam) != x.terkoreksi for x in putusan):
        raise Tolakan(_LAMA, siapa="yang mengisi")
    for x in putusan:
        if x.terkoreksi is None:
            _tulis(uow, sesi, x)
    koreksi = [(x.rekam, x.isi, x.terkoreksi) for x in putusan if x.terkoreksi is not None]
    tulis_koreksi(uow, koreksi, sesi.jam.hari_ini())


def _tulis(uow: UnitOfWork, sesi: Sesi, x: _Putusan) -> None:
    r = x.rekam
    for lama in r.lama:
        uow.tegaskan(lama.tabel, lama.id, lama.kolom)
    if r.kelompok == HAPUS:
        _tulis_hapus(uow, r, bool(x.isi[HAPUS]))
    elif (r.tabel, r.kelompok) == ("keberatan", "putusan"):
        uow.update(r.tabel, r.id, x.isi)
        uow.tegaskan(r.tabel, r.id, r.kolom)
        ikuti_putusan(uow, {**r.baris, **x.isi})
    elif not uow.update(r.tabel, r.id, x.isi):
        uow.tegaskan(r.tabel, r.id, r.kolom)
    if (r.tabel, r.kelompok) in (("skp", "status"), ("evaluasi", "status"), ("periode", "status")):
        status = str(x.isi.get("status", ""))
        catat(uow, sesi, r.tabel, r.id, PUTUSKAN_BEDA, x.wewenang, f"Status yang dipakai: {status}.", "")


def _tulis_hapus(uow: UnitOfWork, r: RekamBeda, hapus: bool) -> None:
    if hapus:
        # What else differs in the row is no question any more, on no computer.
        lain = repo_beda.kelompok_lain(uow.p, r.tabel, r.id)
        kolom = {k for g in lain for k in SINKRON[r.tabel].anggota(g)}
        if not r.baris[HAPUS]:
            uow.delete(r.tabel, [r.id])
        uow.tegaskan(r.tabel, r.id, sorted(kolom | {HAPUS}))
        return
    if not r.baris[HAPUS]:
        uow.tegaskan(r.tabel, r.id, [HAPUS])
        return
    uow.restore(r.tabel, [r.id])
    hidupkan_induk(uow, r.tabel, dict(r.baris))


def hidupkan_induk(uow: UnitOfWork, tabel: str, baris: Mapping[str, Any]) -> None:
    """A row that is kept must not hang under a deleted one: the parents come back with it."""
    for induk, kolom in INDUK.get(tabel, ()):
        acuan = baris.get(kolom)
        if acuan is None:
            continue
        ada = uow.muat(induk, [acuan], terhapus=True).get(acuan)
        if ada is not None and ada[HAPUS]:
            uow.restore(induk, [acuan])
            hidupkan_induk(uow, induk, ada)
