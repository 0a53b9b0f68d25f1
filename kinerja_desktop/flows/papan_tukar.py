"""What the exchange pages show: the history of files in words, who waits, and the offices of the centre."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.sebutan import sebutan_pusat
from kinerja_desktop.flows.baris_berkas import (
    BIASA,
    GAGAL,
    SUKSES,
    TUNGGU,
    BarisBerkas,
    baris_berkas,
    nama_tampil,
    rincian_resi,
    saat,
    tanggal,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kinerja_desktop.exchange.wewenang import Lingkup
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.store.pelaksana import Pelaksana
    from kinerja_desktop.store.repo_tukar import Penulis, Resi

__all__ = ["BarisBerkas", "BarisPapan", "KeadaanTukar", "PapanPusat", "baris_berkas", "nama_tampil"]

DIUNDANG, MEMINTA, BERGABUNG = "dikirim", "diminta", "diterima"


@dataclass(frozen=True, slots=True)
class KeadaanTukar:
    """An office's exchange: whether it has joined, what is not confirmed yet, what waits, what differs.

    Of the `belum_dikirim` changes that the centre has not confirmed, `belum_ditulis` are in no file yet.
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


@dataclass(frozen=True, slots=True)
class BarisPapan:
    """One invited office at the centre: how far its joining is, its last file, whether it is late."""

    nomor: int
    kantor: str
    keadaan: str
    keadaan_teks: str
    nada: str
    nama_pc: str
    terakhir: datetime | None
    berkas: str
    jumlah_berkas: int
    menunggu: int
    pegawai: int
    skp_disetujui: int
    evaluasi: int
    terlambat: bool
    keterangan: str
    minta_lagi: bool = False

    @property
    def meminta(self) -> bool:
        """A key of this office waits to be accepted: its first one, or another one later."""
        return self.keadaan == MEMINTA or self.minta_lagi


@dataclass(frozen=True, slots=True)
class PapanPusat:
    """All invited offices, what waits by name, and how many values differ."""

    kantor: tuple[BarisPapan, ...]
    menunggu: tuple[str, ...]
    beda: int
    berkas: tuple[BarisBerkas, ...]

    @property
    def bergabung(self) -> int:
        """Offices that are accepted."""
        return sum(k.keadaan == BERGABUNG for k in self.kantor)

    @property
    def meminta(self) -> int:
        """Offices that ask to be accepted."""
        return sum(k.meminta for k in self.kantor)

    @property
    def terlambat(self) -> int:
        """Accepted offices that have been silent for too long."""
        return sum(k.terlambat for k in self.kantor)


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
            _riwayat(p, milik),
            tuple(kalimat_menunggu(p, milik)),
            _beda(p),
            hitung["sisih"],
            hitung["pegawai"],
            hitung["skp"],
            hitung["setuju"],
            hitung["evaluasi"],
            _belum_ditulis(p, belum, pusat.kunci) if pusat else 0,
        )


def _belum_ditulis(p: Pelaksana, ordinal: Sequence[int], pusat: bytes) -> int:
    """How many of these commits stand in no file for the centre."""
    from kinerja_desktop.store import repo_lawan, repo_tukar

    sampai: dict[bytes, int] = {}
    for r in repo_lawan.daftar_resi(p, "kirim", jumlah=1_000):
        isi = rincian_resi(r)
        if isi.get("kepada") == pusat.hex():
            for w, _, z in isi.get("rantai", []):
                kunci = bytes.fromhex(w)
                sampai[kunci] = max(sampai.get(kunci, 0), int(z))
    return sum(seq > sampai.get(w, 0) for w, seq in repo_tukar.nomor_commit(p, ordinal))


def papan_pusat(sesi: Sesi) -> PapanPusat:
    """Every invited office at the centre, those that ask first, then the silent ones; only reads."""
    from kinerja_desktop.exchange import gabung
    from kinerja_desktop.exchange.identitas import lingkup
    from kinerja_desktop.exchange.terima import kalimat_menunggu
    from kinerja_desktop.services.beranda_pusat import ringkasan_pusat
    from kinerja_desktop.store import repo_lawan, repo_tukar

    hari = sesi.jam.hari_ini()
    kantor = gabung.daftar_kantor(sesi)
    telat = {k.writer: k.keterangan for k in ringkasan_pusat(sesi, hari)[1] if k.terlambat}
    with repo_tukar.bacaan(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        per_ruang: dict[int, list[Resi]] = {}
        for r in repo_lawan.daftar_resi(p, "terima", jumlah=100_000):
            penulis = milik.penulis.get(r.writer) if r.writer else None
            if penulis is not None:
                per_ruang.setdefault(penulis.ruang, []).append(r)
        sampai = {u.nomor: u.sampai for u in repo_lawan.semua_undangan(p)}
        tunggu = _tunggu_per_ruang(p, milik.penulis)
        jumlah = _per_ruang(p)
        baris = [
            _baris_papan(
                k, per_ruang, sampai.get(k.nomor, ""), tunggu, jumlah, hari, telat.get(k.writer or b"", "")
            )
            for k in kantor
        ]
        urut = {MEMINTA: 0, BERGABUNG: 1, DIUNDANG: 2}
        baris.sort(
            key=lambda b: (not b.meminta, urut.get(b.keadaan, 3), not b.terlambat, b.kantor.casefold())
        )
        return PapanPusat(tuple(baris), tuple(kalimat_menunggu(p, milik)), _beda(p), _riwayat(p, milik))


def nama_kantor(sesi: Sesi) -> dict[int, str]:
    """Name of the office by the number of its space, this database's own among them."""
    from kinerja_desktop.store import repo_tukar

    with repo_tukar.bacaan(sesi.db) as p:
        baca = "SELECT id, nama FROM kantor WHERE _del = 0 ORDER BY rev DESC, id DESC"
        return {int.from_bytes(bytes(i)[:4], "big"): str(n) for i, n in p.semua(baca)}


# ---- parts -------------------------------------------------------------------------------------------


def _baris_papan(
    k: Any,
    per_ruang: dict[int, list[Resi]],
    sampai: str,
    tunggu: dict[int, int],
    jumlah: dict[int, tuple[int, int, int]],
    hari: date,
    telat: str,
) -> BarisPapan:
    resi = per_ruang.get(k.ruang, []) if k.ruang is not None and k.keadaan == BERGABUNG else []
    baik = [r for r in resi if r.keadaan != "ditolak"]
    terakhir = saat(baik[0].waktu) if baik else None
    terlambat = k.keadaan == BERGABUNG and bool(telat)
    menunggu = tunggu.get(k.ruang, 0) if k.ruang is not None else 0
    orang, setuju, nilai = jumlah.get(k.ruang, (0, 0, 0)) if k.keadaan == BERGABUNG else (0, 0, 0)
    if k.keadaan == MEMINTA:
        teks, nada = "Meminta bergabung", TUNGGU
        ket = f"Berkas pertama dari {k.nama_pc or 'kantor ini'} disimpan; terima kantor ini agar dibaca."
    elif k.keadaan == DIUNDANG:
        habis = bool(sampai) and sampai < hari.isoformat()
        teks, nada = ("Undangan kedaluwarsa", GAGAL) if habis else ("Diundang", BIASA)
        ket = "Buat undangan baru." if habis else f"Undangan berlaku sampai {tanggal(sampai)}."
    elif k.keadaan == "dicabut":
        teks, nada = "Kunci dicabut", GAGAL
        ket = "Berkasnya ditolak; buat undangan lagi bila kantor ini perlu bergabung kembali."
    elif terlambat:
        teks, nada, ket = "Terlambat", GAGAL, f"{telat}."
    elif terakhir is None:
        teks, nada, ket = "Belum mengirim", BIASA, "Belum ada berkas yang dapat dibaca."
    else:
        teks, nada = "Sudah mengirim", SUKSES
        ket = f"{len(baik)} berkas diterima."
    if k.minta_lagi:
        teks, nada = "Meminta lagi", TUNGGU
        ket = f"Kunci baru dari {k.nama_pc or 'kantor ini'} meminta bergabung; terima bila memang kantor itu."
    if menunggu:
        ket += f" {menunggu} perubahan menunggu berkas sebelumnya."
    return BarisPapan(
        k.nomor, k.kantor, k.keadaan, teks, nada, k.nama_pc, terakhir, baik[0].nama if baik else "",
        len(baik), menunggu, orang, setuju, nilai, terlambat, ket, k.minta_lagi,
    )  # fmt: skip


def _riwayat(p: Pelaksana, milik: Lingkup) -> tuple[BarisBerkas, ...]:
    from kinerja_desktop.store import repo_lawan

    semua = [*repo_lawan.daftar_resi(p, "kirim"), *repo_lawan.daftar_resi(p, "terima")]
    semua.sort(key=lambda r: (r.waktu, r.sha256), reverse=True)
    hasil = (baris_berkas(r, milik.penulis) for r in semua)
    if milik.peran == "pusat":
        return tuple(hasil)
    sekantor = {
        w.kunci.hex()
        for w in milik.penulis.values()
        if w.ruang == milik.ruang and w.peran != "pusat" and w.kunci != milik.kunci
    }
    dapat = [_dapat_urung(r, sekantor) for r in semua]
    return tuple(replace(b, dapat_urung=ya) if ya else b for b, ya in zip(hasil, dapat, strict=True))


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
        "setuju": satu(f"SELECT count(*) FROM skp WHERE _del = 0 AND status IN {sah}"),
        "evaluasi": satu(
            "SELECT count(*) FROM evaluasi WHERE _del = 0 AND status NOT IN ('', 'draf', 'dibatalkan')"
        ),
    }


def _per_ruang(p: Pelaksana) -> dict[int, tuple[int, int, int]]:
    """(people, approved SKP, finished evaluations) by the space that their ids begin with."""
    syarat = {
        "pegawai": "status <> 'LUAR'",
        "skp": "status IN ('disetujui', 'dikirim', 'diterima')",
        "evaluasi": "status NOT IN ('', 'draf', 'dibatalkan')",
    }
    hasil: dict[int, list[int]] = {}
    for n, (tabel, yang) in enumerate(syarat.items()):
        baca = f"SELECT substr(id, 1, 4), count(*) FROM {tabel} WHERE _del = 0 AND {yang} GROUP BY 1"
        for awal, jumlah in p.semua(baca):
            hasil.setdefault(int.from_bytes(bytes(awal), "big"), [0, 0, 0])[n] = int(jumlah)
    return {k: (v[0], v[1], v[2]) for k, v in hasil.items()}


def _tunggu_per_ruang(p: Pelaksana, penulis: dict[bytes, Penulis]) -> dict[int, int]:
    hasil: dict[int, int] = {}
    for w, n in p.semua("SELECT writer, count(*) FROM sync_waiting GROUP BY writer"):
        lawan = penulis.get(bytes(w))
        if lawan is not None:
            hasil[lawan.ruang] = hasil.get(lawan.ruang, 0) + int(n)
    return hasil
