"""Board of the centre: how far every invited office is, its last file, who is late, what waits or differs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from kinerja_desktop.flows.baris_berkas import (
    BIASA,
    GAGAL,
    SUKSES,
    TUNGGU,
    BarisBerkas,
    nama_tampil,
    saat,
    tanggal,
)

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.store.pelaksana import Pelaksana
    from kinerja_desktop.store.repo_papan import BerkasTerakhir
    from kinerja_desktop.store.repo_tukar import Penulis

DIUNDANG, MEMINTA, BERGABUNG = "dikirim", "diminta", "diterima"
#: What a board can be narrowed to; an office may be in several.
SARING = ("sudah", "belum", "terlambat", "menunggu", "beda", "ditolak", "diminta", "dikirim", "balasan")


@dataclass(frozen=True, slots=True)
class BarisPapan:
    """One invited office at the centre: how far its joining is, its last file, whether it is late.

    `sidik` is the digest of the last file, `balasan` whether a reply would tell it something, `kunci` to
    whom that is written.
    """

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
    sidik: str = ""
    beda: int = 0
    ditolak: int = 0
    balasan: bool = False
    kunci: tuple[bytes, ...] = ()

    @property
    def meminta(self) -> bool:
        """A key of this office waits to be accepted: its first one, or another one later."""
        return self.keadaan == MEMINTA or self.minta_lagi

    @property
    def sidik_pendek(self) -> str:
        """The first eight letters of the digest in two groups."""
        return f"{self.sidik[:4]} {self.sidik[4:8]}" if self.sidik else ""

    def dalam(self, saring: str) -> bool:
        """Whether the office belongs to one of SARING; "semua" and "" are every office."""
        if saring in ("", "semua"):
            return True
        gabung = self.keadaan == BERGABUNG
        return {
            "sudah": gabung and self.terakhir is not None and not self.terlambat,
            "belum": gabung and (self.terakhir is None or self.terlambat),
            "terlambat": self.terlambat,
            "menunggu": self.menunggu > 0,
            "beda": self.beda > 0,
            "ditolak": self.ditolak > 0,
            "diminta": self.meminta,
            "dikirim": self.keadaan == DIUNDANG,
            "balasan": self.balasan,
        }.get(saring, False)


@dataclass(frozen=True, slots=True)
class PapanPusat:
    """All invited offices, what waits by name, how many values differ, the newest of `masuk` files."""

    kantor: tuple[BarisPapan, ...]
    menunggu: tuple[str, ...]
    beda: int
    berkas: tuple[BarisBerkas, ...]
    masuk: int = 0

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

    def jumlah(self, saring: str) -> int:
        """How many offices belong to one of SARING."""
        return sum(k.dalam(saring) for k in self.kantor)


@dataclass(frozen=True, slots=True)
class _Bahan:
    """What every row of the board is made from, read once."""

    berkas: Mapping[int, BerkasTerakhir]
    tunggu: Mapping[int, int]
    beda: Mapping[int, int]
    angka: Mapping[int, tuple[int, int, int]]
    telat: Mapping[int, str]
    sampai: Mapping[int, str]
    kunci: Mapping[int, tuple[bytes, ...]]
    balasan: frozenset[int]
    hari: date


def papan_pusat(sesi: Sesi) -> PapanPusat:
    """Every invited office at the centre, those that ask first, then the silent ones; only reads rows."""
    from kinerja_desktop.exchange import gabung
    from kinerja_desktop.exchange.identitas import lingkup
    from kinerja_desktop.exchange.terima import kalimat_menunggu
    from kinerja_desktop.flows.papan_tukar import riwayat_berkas
    from kinerja_desktop.services.beranda_pusat import ringkasan_pusat
    from kinerja_desktop.store import repo_beda, repo_papan, repo_tukar

    hari = sesi.jam.hari_ini()
    _catat_dasar(sesi)
    kantor = gabung.daftar_kantor(sesi)
    telat = {k.ruang: k.keterangan for k in ringkasan_pusat(sesi, hari)[1] if k.terlambat}
    with repo_tukar.bacaan(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        beda = [baris[:4] for (_, baris, _), _ in repo_beda.kunci_terbuka(p)]
        bahan = _bahan(p, milik.penulis, milik.kunci, beda, telat, hari)
        baris = [_baris_papan(k, bahan) for k in kantor]
        urut = {MEMINTA: 0, BERGABUNG: 1, DIUNDANG: 2}
        baris.sort(
            key=lambda b: (not b.meminta, urut.get(b.keadaan, 3), not b.terlambat, b.kantor.casefold())
        )
        return PapanPusat(
            tuple(baris),
            tuple(kalimat_menunggu(p, milik)),
            len(beda),
            riwayat_berkas(p, milik),
            repo_papan.jumlah_masuk(p),
        )


def nama_kantor(sesi: Sesi) -> dict[int, str]:
    """Name of the office by the number of its space, this database's own among them."""
    from kinerja_desktop.store import repo_tukar

    with repo_tukar.bacaan(sesi.db) as p:
        baca = "SELECT id, nama FROM kantor WHERE _del = 0 ORDER BY rev DESC, id DESC"
        return {int.from_bytes(bytes(i)[:4], "big"): str(n) for i, n in p.semua(baca)}


def _catat_dasar(sesi: Sesi) -> None:
    """Figures of a database that an older program compiled are counted when the board is first opened."""
    from kinerja_desktop.store import repo_papan, repo_tukar, ringkas

    with repo_tukar.bacaan(sesi.db) as p:
        perlu = repo_papan.basi(p)
    if perlu:
        with repo_tukar.transaksi(sesi.db) as p:
            ringkas.catat(p)


def _bahan(
    p: Pelaksana,
    penulis: Mapping[bytes, Penulis],
    kami: bytes,
    beda: Iterable[bytes],
    telat: Mapping[int, str],
    hari: date,
) -> _Bahan:
    from kinerja_desktop.store import repo_lawan, repo_papan

    berkas: dict[int, BerkasTerakhir] = {}
    for w, b in repo_papan.berkas_terakhir(p).items():
        lawan = penulis.get(w)
        if lawan is not None:
            berkas[lawan.ruang] = _gabung(berkas.get(lawan.ruang), b)
    kunci: dict[int, tuple[bytes, ...]] = {}
    for w, lawan in penulis.items():
        if w != kami and lawan.peran != "pusat" and lawan.penerima and lawan.keadaan == "diterima":
            kunci[lawan.ruang] = (*kunci.get(lawan.ruang, ()), w)
    tunggu: Counter[int] = Counter()
    for w, n in p.semua("SELECT writer, count(*) FROM sync_waiting GROUP BY writer"):
        lawan = penulis.get(bytes(w))
        if lawan is not None:
            tunggu[lawan.ruang] += int(n)
    return _Bahan(
        berkas,
        tunggu,
        Counter(int.from_bytes(r, "big") for r in beda),
        repo_papan.angka_kantor(p),
        telat,
        {u.nomor: u.sampai for u in repo_lawan.semua_undangan(p)},
        kunci,
        _ada_kabar(p, kunci, berkas),
        hari,
    )


def _gabung(satu: BerkasTerakhir | None, lain: BerkasTerakhir) -> BerkasTerakhir:
    """Files of two keys of one office: the newest, all of them together."""
    if satu is None:
        return lain
    baru, lama = (lain, satu) if lain.waktu > satu.waktu else (satu, lain)
    return replace(baru, jumlah=baru.jumlah + lama.jumlah, ditolak=baru.ditolak + lama.ditolak)


def _ada_kabar(
    p: Pelaksana, kunci: Mapping[int, tuple[bytes, ...]], berkas: Mapping[int, BerkasTerakhir]
) -> frozenset[int]:
    """Offices to whom a reply brings something: never written to, newer files of theirs, newer chains."""
    import json

    ruang = {w.hex(): r for r, semua in kunci.items() for w in semua}
    terakhir: dict[int, tuple[str, dict[str, int]]] = {}
    for waktu, rincian in p.semua(
        "SELECT waktu, rincian FROM sync_receipt WHERE arah = 'kirim' ORDER BY waktu"
    ):
        isi = json.loads(rincian)
        r = ruang.get(isi.get("kepada", ""))
        if r is not None:
            sampai = dict(terakhir.get(r, ("", {}))[1])
            sampai.update({w: int(z) for w, _, z in isi.get("rantai", [])})
            terakhir[r] = (str(waktu), sampai)
    rantai: dict[str, list[tuple[str, int]]] = {}
    for w, tingkat, seq in p.semua(
        "SELECT w.writer, w.tingkat, max(h.seq) FROM sync_head h JOIN sync_writer w ON w.writer = h.writer "
        "WHERE w.tingkat <> '' GROUP BY w.writer, w.tingkat"
    ):
        rantai.setdefault(str(tingkat), []).append((bytes(w).hex(), int(seq)))
    hasil = set()
    for r in kunci:
        waktu, sampai = terakhir.get(r, ("", {}))
        datang = berkas[r].waktu if r in berkas else ""
        perlu = [*rantai.get("umum", ()), *rantai.get(f"{r:08x}", ())]
        if not waktu or datang > waktu or any(sampai.get(w, 0) < seq for w, seq in perlu):
            hasil.add(r)
    return frozenset(hasil)


# ---- one row -----------------------------------------------------------------------------------------


def _baris_papan(k: Any, s: _Bahan) -> BarisPapan:
    from kinerja_desktop.store.repo_papan import BerkasTerakhir

    gabung = k.keadaan == BERGABUNG and k.ruang is not None
    b = s.berkas.get(k.ruang, BerkasTerakhir()) if gabung else BerkasTerakhir()
    telat = s.telat.get(k.ruang, "") if gabung else ""
    menunggu = s.tunggu.get(k.ruang, 0)
    beda = s.beda.get(k.ruang, 0) if gabung else 0
    orang, setuju, nilai = s.angka.get(k.ruang, (0, 0, 0)) if k.writer else (0, 0, 0)  # once certified
    teks, nada, ket = _keadaan(k, s, b, telat, menunggu, beda)
    if menunggu:
        ket += f" {menunggu} perubahan menunggu berkas sebelumnya."
    if beda:
        ket += f" {beda} Beda Isian."
    return BarisPapan(
        k.nomor, k.kantor, k.keadaan, teks, nada, k.nama_pc, saat(b.waktu) if b.waktu else None,
        nama_tampil(b.nama, k.kantor) if b.nama else "", b.jumlah, menunggu, orang, setuju, nilai,
        bool(telat), ket, k.minta_lagi, b.sha256, beda, b.ditolak,
        gabung and k.ruang in s.balasan, s.kunci.get(k.ruang, ()) if gabung else (),
    )  # fmt: skip


def _keadaan(
    k: Any, s: _Bahan, b: BerkasTerakhir, telat: str, menunggu: int, beda: int
) -> tuple[str, str, str]:
    """State in words, its tone, and a sentence; what needs somebody first."""
    pc = k.nama_pc or "kantor ini"
    if k.keadaan == MEMINTA:
        ket = f"Berkas pertama dari {pc} disimpan; terima kantor ini agar dibaca."
        return "Meminta bergabung", TUNGGU, ket
    if k.keadaan == DIUNDANG:
        sampai = s.sampai.get(k.nomor, "")
        if sampai and sampai < s.hari.isoformat():
            return "Undangan kedaluwarsa", GAGAL, "Buat undangan baru."
        return "Diundang", BIASA, f"Undangan berlaku sampai {tanggal(sampai)}."
    if k.keadaan == "dicabut":
        ket = "Berkasnya ditolak; undang lagi bila kantor ini perlu bergabung kembali."
        return "Kunci dicabut", GAGAL, ket
    if k.minta_lagi:
        ket = f"Kunci baru dari {pc} meminta bergabung; terima bila memang kantor itu."
        return "Meminta lagi", TUNGGU, ket
    if b.ditolak:
        return "Berkas ditolak", GAGAL, _kalimat_tolak(b)
    if telat:
        return "Terlambat", GAGAL, f"{telat}."
    if not b.waktu:
        return "Belum mengirim", BIASA, "Belum ada berkas yang dapat dibaca."
    ket = f"{b.jumlah} berkas diterima."
    if menunggu:
        return "Menunggu berkas", TUNGGU, ket
    if beda:
        return "Beda Isian", TUNGGU, ket
    return "Sudah mengirim", SUKSES, ket


def _kalimat_tolak(b: BerkasTerakhir) -> str:
    import json

    alasan = str(json.loads(b.alasan).get("alasan", "")) if b.alasan else ""
    berapa = "Berkas terakhirnya ditolak" if b.ditolak == 1 else f"{b.ditolak} berkas terakhirnya ditolak"
    return f"{berapa}: {alasan}" if alasan else f"{berapa}."
