"""Collecting forms of a 360-degree round: checked against what was issued, written without their givers.

One act takes at least the round's minimum of other people's forms for a person, or none: what the database
gains in an act then never is the answer of one. The own view is nobody's secret and may come alone.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kinerja_desktop.domain import rekan_360 as r360
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.rekan_360 import Butir
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.rekan_360 import MASUK, TINDAKAN, wajib_putaran, wajib_terbuka
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_rekan
from kinerja_desktop.store.jurnal import id_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_rekan import RekamLembar

_PENGUMPUL = "operator (minta pengisinya membetulkan)"
_KATA_TERBANYAK = 2000


@dataclass(frozen=True, slots=True)
class IsianLembar:
    """One form as read or typed; `asal` says where it stands. Typed from paper, printed texts are empty."""

    kode: str
    skor: tuple[str, ...]
    teks: str = ""
    asal: str = ""
    nama: str = ""
    hubungan: str = ""
    pernyataan: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RencanaKumpul:
    """What would be taken, what waits for others, what is refused, what is worth knowing, in sentences."""

    siap: tuple[tuple[RekamLembar, r360.Jawaban], ...]
    tertahan: tuple[Tolakan, ...]
    ditolak: tuple[Tolakan, ...]
    catatan: tuple[Tolakan, ...]


def periksa(sesi: Sesi, putaran_id: bytes, isian: Sequence[IsianLembar]) -> RencanaKumpul:
    """Check forms without writing anything; Tolakan when the round takes none any more."""
    sesi.wajib(TINDAKAN)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        r = wajib_putaran(p, putaran_id)
        wajib_terbuka(r)
        milik = repo_rekan.lembar(p, putaran_id)
        asing = {k for i in isian if (k := r360.baca_kode(i.kode)) and repo_rekan.lembar_berkode(p, k)} - {
            x.kode for x in milik
        }
        buku = BukuOrang.muat(conn, {x.pegawai_id for x in milik}, penilai=False)
    butir = r360.baca_isi(r.butir).butir
    menurut = {x.kode: x for x in milik}
    siap: dict[str, tuple[RekamLembar, r360.Jawaban, IsianLembar]] = {}
    ditolak, catatan = [], []
    for i in isian:
        try:
            x = _lembar(i, menurut, asing, siap)
            jawaban = _jawaban(i, x, butir, buku.nama(x.pegawai_id))
        except Tolakan as e:
            ditolak.append(e)
            continue
        siap[x.kode] = (x, jawaban, i)
        kosong = jawaban.skor.count(0)
        if kosong:
            catatan.append(
                Tolakan(
                    "{asal}: {kosong} dari {semua} pernyataan tidak dijawab; lembar tetap diambil.",
                    siapa=_PENGUMPUL,
                    asal=i.asal,
                    kosong=kosong,
                    semua=len(butir),
                )
            )
    return _tahan(tuple(siap.values()), buku, r.minimum, ditolak, catatan)


def _tahan(
    siap: Sequence[tuple[RekamLembar, r360.Jawaban, IsianLembar]],
    buku: BukuOrang,
    minimum: int,
    ditolak: Sequence[Tolakan],
    catatan: Sequence[Tolakan],
) -> RencanaKumpul:
    """Hold back a person's forms when there are too few of them to be taken in one act."""
    banyak: dict[bytes, int] = {}
    for x, _, _ in siap:
        if x.hubungan != r360.DIRI:
            banyak[x.pegawai_id] = banyak.get(x.pegawai_id, 0) + 1
    kurang = {o: n for o, n in banyak.items() if n < minimum}
    tertahan = [
        Tolakan(
            "{nama}: {ada} lembar belum diambil karena sedikitnya {minimum} lembar diambil sekaligus; simpan "
            "berkas atau kertasnya, lalu kumpulkan bersama yang lain.",
            siapa="operator kepegawaian",
            nama=buku.nama(o),
            ada=n,
            minimum=minimum,
        )
        for o, n in kurang.items()
    ]
    diambil = tuple((x, j) for x, j, _ in siap if x.hubungan == r360.DIRI or x.pegawai_id not in kurang)
    return RencanaKumpul(diambil, tuple(tertahan), tuple(ditolak), tuple(catatan))


def _lembar(
    i: IsianLembar, milik: dict[str, RekamLembar], asing: set[str], siap: dict[str, Any]
) -> RekamLembar:
    kode = r360.baca_kode(i.kode)
    if not kode:
        raise Tolakan(
            "{asal}: kode “{kode}” salah tulis atau diubah; tulis seperti pada lembar aslinya.",
            siapa=_PENGUMPUL,
            asal=i.asal,
            kode=i.kode,
        )
    tampil = r360.tampil_kode(kode)
    if kode in asing:
        raise Tolakan(
            "{asal}: kode {kode} milik putaran 360 yang lain; kumpulkan pada putaran itu.",
            siapa="operator kepegawaian",
            asal=i.asal,
            kode=tampil,
        )
    x = milik.get(kode)
    if x is None:
        raise Tolakan(
            "{asal}: kode {kode} tidak pernah dibuat untuk putaran ini; periksa lembar aslinya.",
            siapa=_PENGUMPUL,
            asal=i.asal,
            kode=tampil,
        )
    if x.status == MASUK or kode in siap:
        raise Tolakan(
            "{asal}: lembar {kode} sudah pernah diambil; yang ini tidak dihitung lagi.",
            siapa="operator kepegawaian",
            asal=i.asal,
            kode=tampil,
        )
    return x


def _jawaban(i: IsianLembar, x: RekamLembar, butir: Sequence[Butir], nama: str) -> r360.Jawaban:
    sebut = r360.NAMA_HUBUNGAN[x.hubungan]
    if (i.nama and rapat(i.nama) != rapat(nama)) or (i.hubungan and rapat(i.hubungan) != rapat(sebut)):
        raise Tolakan(
            "{asal}: nama atau hubungan pada lembar tidak cocok dengan kode {kode}; keduanya tidak boleh "
            "diubah.",
            siapa=_PENGUMPUL,
            asal=i.asal,
            kode=r360.tampil_kode(x.kode),
        )
    if i.pernyataan and [rapat(t) for t in i.pernyataan] != [rapat(b.teks) for b in butir]:
        raise Tolakan(
            "{asal}: pernyataannya diubah, ditambah, atau dihapus, sehingga jawabannya tidak dapat dibaca.",
            siapa=_PENGUMPUL,
            asal=i.asal,
        )
    skor = [_skor(i, n, i.skor[n] if n < len(i.skor) else "") for n in range(len(butir))]
    teks = bersihkan_teks(i.teks, f"{i.asal}: kata-kata", _KATA_TERBANYAK, berbaris=True)
    if not any(skor):
        raise Tolakan("{asal}: belum ada pernyataan yang dijawab.", siapa=_PENGUMPUL, asal=i.asal)
    return r360.Jawaban(x.hubungan, tuple(skor), teks)


def _skor(i: IsianLembar, n: int, isi: str) -> int:
    kunci = rapat(isi)
    if not kunci:
        return 0
    for angka, arti in r360.SKALA:
        if kunci in (str(angka), rapat(arti), rapat(f"{angka} · {arti}")):
            return angka
    raise Tolakan(
        "{asal}: jawaban pernyataan {nomor} tertulis “{isi}”; isi angka 1 sampai 4.",
        siapa=_PENGUMPUL,
        asal=i.asal,
        nomor=n + 1,
        isi=isi,
    )


def kumpulkan(sesi: Sesi, putaran_id: bytes, isian: Sequence[IsianLembar]) -> Outcome[RencanaKumpul]:
    """Take what may be taken in one act: forms turn to "masuk", answers stand in an order of chance."""
    rencana = periksa(sesi, putaran_id, isian)
    if not rencana.siap:
        return Outcome(rencana)
    ruang = sesi.db.ruang
    jawaban = [
        {
            "putaran_id": putaran_id,
            "pegawai_id": x.pegawai_id,
            "hubungan": x.hubungan,
            "isi": r360.tulis_skor(j.skor),
            "teks": j.teks,
        }
        for x, j in rencana.siap
    ]
    random.SystemRandom().shuffle(jawaban)
    with sesi.kerja("putaran_360.kumpulkan", f"Ambil {len(jawaban)} lembar 360") as uow:
        # Both in the order of their own random ids: neither says anything of the other.
        uow.update_many(
            "lembar_360",
            {x.id: {"status": MASUK} for x in sorted((x for x, _ in rencana.siap), key=lambda x: x.id)},
        )
        uow.insert_many("jawaban_360", jawaban, sorted(id_baris(ruang) for _ in jawaban))
    return Outcome(rencana, uow.perubahan)
