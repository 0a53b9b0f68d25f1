"""Beranda of the centre: which office has sent, when, who is late, what waits and what differs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.services.lembar_beranda import AMAN, LEWAT, SEGERA, BarisKantor, Kartu
from kinerja_desktop.services.periode import daftar as daftar_periode
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.tujuan import Tujuan
from kinerja_desktop.store import repo_beda, repo_lawan, repo_papan, repo_tukar
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_papan import BerkasTerakhir
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_tukar import DITERIMA, Penulis


def ringkasan_pusat(sesi: Sesi, hari: date) -> tuple[tuple[Kartu, ...], tuple[BarisKantor, ...]]:
    """The centre's four cards and its offices, late ones first."""
    patokan = _patokan(sesi, hari)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        penulis = repo_lawan.semua_penulis(p)
        terakhir = repo_papan.berkas_terakhir(p)
        kepala = {bytes(w): int(s) for w, s, _ in repo_tukar.kepala(p)}
        undangan = [u for u in repo_lawan.semua_undangan(p) if u.writer is None]
        menunggu = {
            bytes(w): int(n) for w, n in p.semua("SELECT writer, count(*) FROM sync_waiting GROUP BY writer")
        }
        beda = repo_beda.jumlah(p)
    saya = sesi.db.penulis.kunci_umum if sesi.db.penulis else b""
    baris = [
        _kantor(
            milik[0],
            max((terakhir[w.kunci] for w in milik if w.kunci in terakhir), key=_waktu, default=None),
            sum(kepala.get(w.kunci, 0) for w in milik),
            sum(menunggu.get(w.kunci, 0) for w in milik),
            patokan,
        )
        for milik in _menurut_kantor(w for w in penulis.values() if w.kunci != saya and w.peran != "pusat")
    ]
    belum = [
        BarisKantor(b"", u.kantor, "diundang", "", "", 0, 0, False, "Menunggu permintaan gabung")
        for u in undangan
    ]
    semua = sorted([*baris, *belum], key=lambda x: (not x.terlambat, x.nama.casefold(), x.writer))
    return _kartu(semua, beda, patokan), tuple(semua)


def _menurut_kantor(penulis: Iterable[Penulis]) -> list[list[Penulis]]:
    """Keys by office: those that are accepted, of however many PCs; else all, of which none counts yet."""
    menurut: dict[int, list[Penulis]] = {}
    for w in penulis:
        menurut.setdefault(w.ruang, []).append(w)
    return [[w for w in milik if w.keadaan == DITERIMA] or milik for milik in menurut.values()]


def _waktu(b: BerkasTerakhir) -> str:
    return b.waktu


def _patokan(sesi: Sesi, hari: date) -> PeriodeTersimpan | None:
    """The newest quarter or month whose deadline has passed: who has not sent since its end is late."""
    semua = [
        p
        for tahun in (hari.year - 1, hari.year)
        for p in daftar_periode(sesi, tahun)
        if p.periode.jenis is not JenisPeriode.TAHUNAN and p.batas_nilai is not None and p.batas_nilai < hari
    ]
    return max(semua, key=lambda p: (p.periode.selesai, p.periode.mulai), default=None)


def _kantor(
    w: Penulis, r: BerkasTerakhir | None, seq: int, menunggu: int, patokan: PeriodeTersimpan | None
) -> BarisKantor:
    kapan = date.fromisoformat(r.waktu[:10]) if r and r.waktu else None
    terlambat = patokan is not None and (kapan is None or kapan <= patokan.periode.selesai)
    if terlambat and patokan is not None:
        ket = f"Belum mengirim sesudah {patokan.periode.label} berakhir"
    elif menunggu:
        ket = f"{menunggu} perubahan menunggu berkas sebelumnya"
    else:
        ket = "Sudah mengirim" if kapan else "Belum mengirim"
    return BarisKantor(
        w.kunci,
        w.nama or f"Kantor {w.ruang:08x}",
        w.keadaan,
        tanggal_panjang(kapan) if kapan else "",
        r.nama if r else "",
        seq,
        menunggu,
        terlambat,
        ket,
        w.ruang,
    )


def _kartu(kantor: list[BarisKantor], beda: int, patokan: PeriodeTersimpan | None) -> tuple[Kartu, ...]:
    anggota = [k for k in kantor if k.writer and k.keadaan == DITERIMA]
    telat = sum(k.terlambat for k in anggota)
    tunggu = sum(k.menunggu for k in anggota)
    label = patokan.periode.label if patokan else ""
    return (
        Kartu(
            "mengirim",
            "Kantor sudah mengirim",
            sum(bool(k.terakhir) and not k.terlambat for k in anggota),
            f"dari {len(anggota)} kantor",
            label,
            AMAN,
            "Terima ADK",
            Tujuan("kompilasi"),
        ),
        Kartu(
            "terlambat",
            "Terlambat mengirim",
            telat,
            "kantor",
            f"sesudah {label} berakhir" if label else "",
            LEWAT if telat else AMAN,
            "Lihat kantor",
            Tujuan("kantor", {"saring": "terlambat"}),
        ),
        Kartu(
            "menunggu",
            "Menunggu berkas",
            tunggu,
            "perubahan",
            "",
            SEGERA if tunggu else AMAN,
            "Lihat",
            Tujuan("kompilasi", {"bagian": "menunggu"}),
        ),
        Kartu(
            "beda",
            "Beda Isian",
            beda,
            "isian dengan dua nilai",
            "",
            SEGERA if beda else AMAN,
            "Lihat",
            Tujuan("beda"),
        ),
    )
