"""What the exchange pages show: the history of files in words, who waits, and the offices of the centre."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kinerja_desktop.domain.sebutan import sebutan_pusat
from kinerja_desktop.flows.baris_berkas import (
    BarisBerkas,
    baris_berkas,
    nama_tampil,
    rincian_resi,
    sebut_tercakup,
)
from kinerja_desktop.flows.papan_komputer import PapanKomputer, belum_ditulis, papan_komputer
from kinerja_desktop.flows.papan_pusat import BarisPapan, PapanPusat, nama_kantor, papan_pusat

if TYPE_CHECKING:
    from kinerja_desktop.exchange.wewenang import Lingkup
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.store.pelaksana import Pelaksana
    from kinerja_desktop.store.repo_tukar import Penulis, Resi

__all__ = [
    "BarisBerkas",
    "BarisPapan",
    "KeadaanTukar",
    "PapanPusat",
    "baris_berkas",
    "cari_berkas",
    "keadaan",
    "nama_kantor",
    "nama_tampil",
    "papan_pusat",
]


@dataclass(frozen=True, slots=True)
class KeadaanTukar:
    """An office's exchange: whether it has joined, what is not confirmed yet, what waits, what differs.

    Of the `belum_dikirim` changes that the centre has not confirmed, `belum_ditulis` are in no file yet.
    `komputer` is this PC among the office's others.
    """

    bergabung: bool
    diakui: bool
    pusat: str
    belum_dikirim: int
    berkas: tuple[BarisBerkas, ...]
    menunggu: tuple[str, ...]
    beda: int
    disisihkan: int
    pegawai: int
    skp: int
    skp_disetujui: int
    evaluasi: int
    belum_ditulis: int = 0
    komputer: PapanKomputer | None = None


def keadaan(sesi: Sesi) -> KeadaanTukar:
    """Everything that *Tukar data* shows of an office; only reads."""
    from kinerja_desktop.exchange.identitas import lingkup
    from kinerja_desktop.exchange.kirim import yang_dikirim
    from kinerja_desktop.exchange.terima import kalimat_menunggu
    from kinerja_desktop.store import repo_tukar

    sesi.wajib("lihat")
    with repo_tukar.bacaan(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        pusat = milik.pusat()
        hitung = _hitung(p, sesi.db.ruang)
        kami = milik.penulis.get(milik.kunci)
        belum = yang_dikirim(p, pusat.kunci) if pusat else []
        return KeadaanTukar(
            pusat is not None,
            bool(kami and kami.sertifikat),
            sebutan_pusat(pusat.nama) if pusat else "",
            len(belum) if pusat else hitung["commit"],
            riwayat_berkas(p, milik),
            tuple(kalimat_menunggu(p, milik)),
            _beda(p),
            hitung["sisih"],
            hitung["pegawai"],
            hitung["skp"],
            hitung["setuju"],
            hitung["evaluasi"],
            belum_ditulis(p, belum, pusat.kunci) if pusat else 0,
            papan_komputer(sesi, p, milik),
        )


# ---- parts -------------------------------------------------------------------------------------------


def riwayat_berkas(p: Pelaksana, milik: Lingkup) -> tuple[BarisBerkas, ...]:
    from kinerja_desktop.store import repo_lawan

    semua = [*repo_lawan.daftar_resi(p, "kirim"), *repo_lawan.daftar_resi(p, "terima")]
    semua.sort(key=lambda r: (r.waktu, r.sha256), reverse=True)
    punya: dict[bytes, dict[str, int]] = {}
    hasil = (_baris(p, r, milik.penulis, punya) for r in semua)
    if milik.peran == "pusat":
        return tuple(hasil)
    sekantor = {
        w.kunci.hex()
        for w in milik.penulis.values()
        if w.ruang == milik.ruang and w.peran != "pusat" and w.kunci != milik.kunci
    }
    dapat = [_dapat_urung(r, sekantor) for r in semua]
    return tuple(replace(b, dapat_urung=ya) if ya else b for b, ya in zip(hasil, dapat, strict=True))


def _baris(
    p: Pelaksana, r: Resi, penulis: dict[bytes, Penulis], punya: dict[bytes, dict[str, int]]
) -> BarisBerkas:
    """One receipt in words; `punya` keeps what receivers have stated to have, by key of the writer."""
    from kinerja_desktop.store import repo_lawan

    b = baris_berkas(r, penulis)
    if not b.kepada:
        return b
    if b.kepada not in punya:
        punya[b.kepada] = {w: n for w, n, _ in repo_lawan.pernyataan(p, b.kepada)[0]}
    return sebut_tercakup(b, r, punya[b.kepada])


def cari_berkas(sesi: Sesi, teks: str, jumlah: int = 200) -> tuple[BarisBerkas, ...]:
    """At the centre: the newest files by words of the office's or the file's name."""
    from kinerja_desktop.exchange.identitas import lingkup
    from kinerja_desktop.store import repo_papan, repo_tukar

    sesi.wajib("lihat")
    with repo_tukar.bacaan(sesi.db) as p:
        penulis = lingkup(sesi.db, p).penulis
        punya: dict[bytes, dict[str, int]] = {}
        return tuple(_baris(p, r, penulis, punya) for r in repo_papan.cari_resi(p, teks[:100], jumlah))


def _dapat_urung(r: Resi, sekantor: set[str]) -> bool:
    return (
        r.arah == "terima"
        and r.keadaan != "ditolak"
        and any(w in sekantor for w, _, _ in rincian_resi(r).get("rantai", []))
    )


def _beda(p: Pelaksana) -> int:
    from kinerja_desktop.store import repo_beda

    return repo_beda.jumlah(p)


def _hitung(p: Pelaksana, ruang: int) -> dict[str, int]:
    def satu(baca: str) -> int:
        r = p.satu(baca)
        return int(r[0]) if r else 0

    sah = "('disetujui', 'dikirim', 'diterima')"
    return {
        "commit": satu("SELECT count(*) FROM journal_commit"),
        "sisih": satu("SELECT count(*) FROM sync_aside"),
        "pegawai": satu("SELECT count(*) FROM pegawai WHERE _del = 0 AND status <> 'LUAR'"),
        "skp": satu("SELECT count(*) FROM skp WHERE _del = 0 AND status <> 'dibatalkan'"),
        # One that is open for a revision stays approved in the words that were approved last.
        "setuju": satu(
            f"SELECT count(*) FROM skp WHERE _del = 0 AND (status IN {sah} OR (revisi > 0 AND status IN "
            "('draf', 'diajukan', 'dikembalikan')))"
        ),
        "evaluasi": satu(
            "SELECT count(*) FROM evaluasi WHERE _del = 0 AND status NOT IN ('', 'draf', 'dibatalkan')"
        ),
    }
