"""Rounds of 360-degree feedback: make one, issue forms without names, see how many came back, close it.

The program never knows who holds a form. Why it is built so: docs/decisions/0014.
"""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kinerja_desktop.domain import rekan_360 as r360
from kinerja_desktop.domain.aturan import aturan_pada
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.perilaku import PERILAKU_MENURUT_KODE
from kinerja_desktop.domain.rekan_360 import Butir, IsiPutaran
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.rujukan import aturan_lengkap
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.store import repo_rekan
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_dasar import tanggal
from kinerja_desktop.store.repo_rekan import RekamLembar, RekamPutaran

TINDAKAN = "putaran_360.ubah"
TERBUKA, DITUTUP = "terbuka", "ditutup"
BEREDAR, MASUK = "beredar", "masuk"


@dataclass(frozen=True, slots=True)
class RingkasPutaran:
    """One round of the list: forms issued and returned, and whether it is closed."""

    putaran_id: bytes
    nama: str
    mulai: date | None
    sampai: date | None
    minimum: int
    ditutup: bool
    lembar: int
    masuk: int


@dataclass(frozen=True, slots=True)
class OrangPutaran:
    """One assessed person: per relation (issued, returned); `hasil` = this user may see the result."""

    pegawai_id: bytes
    nama: str
    jabatan: str
    hitung: Mapping[str, tuple[int, int]]
    hasil: bool

    @property
    def masuk_lain(self) -> int:
        """Forms of others that came back."""
        return sum(m for h, (_, m) in self.hitung.items() if h != r360.DIRI)


@dataclass(frozen=True, slots=True)
class LembarPutaran:
    """A round with its people and statements; `sebab_terkunci` says why it cannot be changed."""

    ringkas: RingkasPutaran
    tahun: int
    keterangan: str
    butir: tuple[Butir, ...]
    orang: tuple[OrangPutaran, ...]
    sebab_terkunci: str
    boleh_kelola: bool


@dataclass(frozen=True, slots=True)
class IsianPutaran:
    """A round as typed; no statements = those shipped."""

    nama: str
    mulai: date
    sampai: date
    minimum: int = 0
    keterangan: str = ""
    butir: tuple[Butir, ...] = ()


def minimum_aturan(sesi: Sesi, tahun: int) -> int:
    """The fewest givers that the rule of a year allows, never below three."""
    semua = aturan_lengkap(sesi, "putaran_360")
    aturan = aturan_pada(semua, "putaran_360", "pemberi_paling_sedikit", date(tahun, 12, 31))
    return r360.minimum_sah(0, aturan.bilangan())


def wajib_putaran(p: Pelaksana, putaran_id: bytes) -> RekamPutaran:
    """The round; Tolakan when it is gone."""
    r = repo_rekan.satu(p, putaran_id)
    if r is None:
        raise Tolakan("Putaran 360 itu tidak ada lagi. Muat ulang halaman ini.", siapa="operator")
    return r


def wajib_terbuka(r: RekamPutaran) -> None:
    """Tolakan when the round is closed: one more answer would give its giver away."""
    if r.status == DITUTUP:
        raise Tolakan(
            "Putaran “{nama}” sudah ditutup dan hasilnya sudah dapat dilihat; lembar tidak dapat ditambah "
            "lagi karena selisihnya akan menunjukkan jawaban pemberi yang terakhir.",
            siapa="operator (buat putaran baru)",
            nama=r.nama,
        )


def _ringkas(r: RekamPutaran, lembar: Sequence[RekamLembar]) -> RingkasPutaran:
    return RingkasPutaran(
        r.id,
        r.nama,
        tanggal(r.mulai),
        tanggal(r.sampai),
        r.minimum,
        r.status == DITUTUP,
        len(lembar),
        sum(x.status == MASUK for x in lembar),
    )


def daftar(sesi: Sesi, tahun: int) -> tuple[RingkasPutaran, ...]:
    """Rounds of this office in a year that concern this user, the newest first."""
    sesi.wajib("lihat")
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        boleh = izin.lingkup(sesi, BukuOrang.muat(conn))
        hasil = []
        for r in repo_rekan.putaran(p, tahun, sesi.db.ruang.to_bytes(4, "big")):
            lembar = repo_rekan.lembar(p, r.id)
            if boleh is not None:
                lembar = [x for x in lembar if x.pegawai_id in boleh]
            if boleh is None or lembar:
                hasil.append(_ringkas(r, lembar))
    return tuple(hasil)


def boleh_lihat_hasil(sesi: Sesi, buku: BukuOrang, pegawai_id: bytes, tahun: int) -> bool:
    """Only the assessed person and the one who assesses them, whatever other roles there are."""
    saya = sesi.pelaku.pegawai_id
    if saya is None:
        return False
    if saya == pegawai_id:
        return True
    hari = sesi.jam.hari_ini()
    pada = izin.jepit(hari, date(tahun, 1, 1), date(tahun, 12, 31))
    return buku.penilai(pegawai_id, pada, hari).id == saya


def lembar(sesi: Sesi, putaran_id: bytes) -> LembarPutaran:
    """One round: people whom this user may see, with counts per relation; never who gave."""
    sesi.wajib("lihat")
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        r = wajib_putaran(p, putaran_id)
        semua = repo_rekan.lembar(p, putaran_id)
        buku = BukuOrang.muat(conn)
    boleh = izin.lingkup(sesi, buku)
    hitung: dict[bytes, dict[str, tuple[int, int]]] = {}
    for x in semua:
        milik = hitung.setdefault(x.pegawai_id, {})
        n, m = milik.get(x.hubungan, (0, 0))
        milik[x.hubungan] = (n + 1, m + (x.status == MASUK))
    pada = izin.jepit(sesi.jam.hari_ini(), date(r.tahun, 1, 1), date(r.tahun, 12, 31))
    orang = [
        OrangPutaran(
            pegawai,
            buku.nama(pegawai),
            buku.sosok(pegawai, pada).nama_jabatan,
            isi,
            boleh_lihat_hasil(sesi, buku, pegawai, r.tahun),
        )
        for pegawai, isi in hitung.items()
        if boleh is None or pegawai in boleh
    ]
    sebab = ""
    try:
        sesi.wajib(TINDAKAN)
        wajib_terbuka(r)
    except Tolakan as e:
        sebab = e.kalimat()
    return LembarPutaran(
        _ringkas(r, semua if boleh is None else [x for x in semua if x.pegawai_id in boleh]),
        r.tahun,
        r.keterangan,
        r360.baca_isi(r.butir).butir,
        tuple(sorted(orang, key=lambda o: o.nama.casefold())),
        sebab,
        sesi.boleh(TINDAKAN),
    )


# -- acts --------------------------------------------------------------------------------------------------


def _bersih(sesi: Sesi, tahun: int, isi: IsianPutaran) -> dict[str, Any]:
    wajar(isi.mulai, "Tanggal mulai", date(tahun, 1, 1), date(tahun + 1, 12, 31))
    wajar(isi.sampai, "Tanggal selesai", date(tahun, 1, 1), date(tahun + 1, 12, 31))
    if isi.sampai < isi.mulai:
        raise Tolakan(
            "Putaran berakhir sebelum mulai; periksa kedua tanggalnya.", siapa="operator kepegawaian"
        )
    paling = minimum_aturan(sesi, tahun)
    if isi.minimum and isi.minimum < paling:
        raise Tolakan(
            "Pemberi paling sedikit {paling} orang; dengan lebih sedikit, jawaban seseorang dapat dihitung.",
            siapa="operator kepegawaian",
            paling=paling,
        )
    return {
        "nama": bersihkan_teks(isi.nama, "Nama putaran", 120, wajib=True),
        "mulai": isi.mulai.isoformat(),
        "sampai": isi.sampai.isoformat(),
        "minimum": max(isi.minimum, paling),
        "keterangan": bersihkan_teks(isi.keterangan, "Keterangan", 500, berbaris=True),
        "butir": r360.tulis_isi(IsiPutaran(_butir_bersih(isi.butir) or r360.BUTIR_BAWAAN)),
    }


def _butir_bersih(butir: Sequence[Butir]) -> tuple[Butir, ...]:
    hasil = []
    for b in butir:
        teks = bersihkan_teks(b.teks, "Pernyataan", 300)
        if not teks:
            continue
        if b.nilai not in PERILAKU_MENURUT_KODE:
            raise Tolakan(
                "Pernyataan “{teks}” belum mempunyai nilai BerAKHLAK; pilih salah satu.",
                siapa="operator kepegawaian",
                teks=teks,
            )
        hasil.append(Butir(b.nilai, teks))
    if len(hasil) > r360.PERNYATAAN_TERBANYAK:
        raise Tolakan(
            "Satu lembar paling banyak {maks} pernyataan; sekarang {kini}.",
            siapa="operator kepegawaian",
            maks=r360.PERNYATAAN_TERBANYAK,
            kini=len(hasil),
        )
    urut = list(PERILAKU_MENURUT_KODE)
    return tuple(sorted(hasil, key=lambda b: urut.index(b.nilai)))


def _dengan_lembar(sesi: Sesi, putaran_id: bytes) -> tuple[RekamPutaran, list[RekamLembar]]:
    """A round and the forms made for it; Tolakan when it is gone."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        return wajib_putaran(p, putaran_id), repo_rekan.lembar(p, putaran_id)


def buat(sesi: Sesi, tahun: int, isi: IsianPutaran, periode_id: bytes | None = None) -> Outcome[bytes]:
    """Make a round; its statements and minimum are fixed once the first form is issued."""
    sesi.wajib(TINDAKAN)
    bersih = _bersih(sesi, tahun, isi)
    with sesi.kerja("putaran_360.buat", f"Buat putaran 360 {bersih['nama']}") as uow:
        baru = uow.insert(
            "putaran_360", {**bersih, "tahun": tahun, "periode_id": periode_id, "status": TERBUKA}
        )
    return Outcome(baru, uow.perubahan)


def ubah(sesi: Sesi, putaran_id: bytes, isi: IsianPutaran) -> Outcome[None]:
    """Change a round; once forms are out their statements and the minimum promised on them stay."""
    sesi.wajib(TINDAKAN)
    r, ada = _dengan_lembar(sesi, putaran_id)
    wajib_terbuka(r)
    bersih = _bersih(sesi, r.tahun, isi)
    if ada and (bersih["butir"], bersih["minimum"]) != (r.butir, r.minimum):
        raise Tolakan(
            "Lembar putaran ini sudah dibuat; pernyataan dan jumlah pemberi paling sedikit tidak dapat "
            "diubah.",
            siapa="operator (buat putaran baru)",
        )
    with sesi.kerja("putaran_360.ubah", f"Ubah putaran 360 {bersih['nama']}") as uow:
        uow.update("putaran_360", putaran_id, bersih)
    return Outcome(None, uow.perubahan)


def hapus(sesi: Sesi, putaran_id: bytes) -> Outcome[None]:
    """Take a round away together with its forms, as long as none came back."""
    sesi.wajib(TINDAKAN)
    r, ada = _dengan_lembar(sesi, putaran_id)
    if any(x.status == MASUK for x in ada):
        raise Tolakan(
            "Putaran “{nama}” sudah menerima lembar yang diisi, sehingga tidak dihapus; tutup saja.",
            siapa="operator kepegawaian",
            nama=r.nama,
        )
    with sesi.kerja("putaran_360.hapus", f"Hapus putaran 360 {r.nama}") as uow:
        uow.delete("lembar_360", [x.id for x in ada])
        uow.delete("putaran_360", [putaran_id])
    return Outcome(None, uow.perubahan)


def terbitkan(
    sesi: Sesi, putaran_id: bytes, orang: Sequence[bytes], banyak: Mapping[str, int]
) -> Outcome[int]:
    """Bring the forms of these people up to `banyak` per relation (never down); value: forms added.

    Forms of subordinates are made only for those who have some in the year of the round.
    """
    sesi.wajib(TINDAKAN)
    _periksa_banyak(banyak)
    r, ada = _dengan_lembar(sesi, putaran_id)
    wajib_terbuka(r)
    with sesi.baca() as conn:
        buku = BukuOrang.muat(conn)
    if any(o not in buku.pegawai for o in orang):
        raise Tolakan("Pegawai yang dipilih tidak ada lagi. Muat ulang halaman ini.", siapa="operator")
    punya_bawahan = _membawahi(buku, r.tahun)
    kode, punya = {x.kode for x in ada}, Counter((x.pegawai_id, x.hubungan) for x in ada)
    isi = []
    for o in dict.fromkeys(orang):
        for h, n in banyak.items():
            perlu = n if h != r360.BAWAHAN or o in punya_bawahan else 0
            for _ in range(perlu - punya[o, h]):
                baru = kode_baru(kode)
                kode.add(baru)
                rinci = {"pegawai_id": o, "hubungan": h, "kode": baru}
                isi.append({"putaran_id": putaran_id, **rinci, "status": BEREDAR})
    with sesi.kerja("putaran_360.terbitkan", f"Buat {len(isi)} lembar putaran 360 {r.nama}") as uow:
        uow.insert_many("lembar_360", isi)
    return Outcome(len(isi), uow.perubahan)


def _periksa_banyak(banyak: Mapping[str, int]) -> None:
    for h, n in banyak.items():
        atas = 1 if h == r360.DIRI else r360.LEMBAR_TERBANYAK
        if h not in r360.HUBUNGAN or not 0 <= n <= atas:
            raise Tolakan(
                "Jumlah lembar {hubungan} harus 0 sampai {atas}.",
                siapa="operator kepegawaian",
                hubungan=r360.NAMA_HUBUNGAN.get(h, h).lower(),
                atas=atas,
            )


def membawahi(sesi: Sesi, putaran_id: bytes) -> frozenset[bytes]:
    """Who has subordinates in the year of a round, and so can be given their forms."""
    sesi.wajib(TINDAKAN)
    with sesi.baca() as conn:
        r = wajib_putaran(Pelaksana.dari(conn), putaran_id)
        return _membawahi(BukuOrang.muat(conn), r.tahun)


def _membawahi(buku: BukuOrang, tahun: int) -> frozenset[bytes]:
    awal, akhir = date(tahun, 1, 1), date(tahun, 12, 31)
    semua = [*(r for d in buku.relasi.values() for r in d), *buku.pilihan.values()]
    pada = (r for r in semua if r.mulai <= akhir and (r.sampai is None or r.sampai >= awal))
    return frozenset(r.penilai_id for r in pada)


def kode_baru(ada: set[str]) -> str:
    """A random code that is not taken."""
    while True:
        kode = r360.kode_dari([secrets.randbelow(len(r360.ABJAD)) for _ in range(r360.PANJANG_ACAK)])
        if kode not in ada:
            return kode


def tutup(sesi: Sesi, putaran_id: bytes) -> Outcome[int]:
    """Close a round for good: the answers that are here now are those that count; value: how many."""
    sesi.wajib(TINDAKAN)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        r = wajib_putaran(p, putaran_id)
        ada = repo_rekan.jawaban(p, putaran_id)
    wajib_terbuka(r)
    isi = IsiPutaran(r360.baca_isi(r.butir).butir, tuple(j.id.hex() for j in ada))
    with sesi.kerja("putaran_360.tutup", f"Tutup putaran 360 {r.nama}") as uow:
        uow.update("putaran_360", putaran_id, {"status": DITUTUP, "butir": r360.tulis_isi(isi)})
    return Outcome(len(ada), uow.perubahan)
