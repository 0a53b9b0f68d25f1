"""Closing a period: what is not finished, then the act of the head with a note; opening with a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.keberatan import BERJALAN
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.peran import nama_tindakan, siapa_boleh
from kinerja_desktop.domain.predikat import Rating
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin, periode
from kinerja_desktop.services.hasil_tertutup import tertutup
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.kunci_periode import sebab_tutup
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.organisasi import pimpinan_kantor
from kinerja_desktop.services.penilaian_baca import (
    SKP_SAH,
    Tahun,
    acuan,
    mengikuti_organisasi,
    muat_tahun,
    tertinggal,
)
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.services.tujuan import Tujuan
from kinerja_desktop.store import repo_keberatan, repo_tutup
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

__all__ = ["LangkahTutup", "LembarTutup", "Perhatian", "buka_kunci", "lembar", "tutup"]

TUTUP, BUKA = "periode.tutup", "periode.buka_kunci"
_E = StatusEvaluasi
_NAMA = {"tutup": "Ditutup", "buka_kunci": "Dibuka kuncinya"}


@dataclass(frozen=True, slots=True)
class Perhatian:
    """One kind of unfinished work: sentence, names, where it is finished; `menahan` refuses the closing."""

    kunci: str
    kalimat: str
    nama: tuple[str, ...]
    tujuan: Tujuan
    menahan: bool = False


_Pada = Callable[..., tuple[str, ...]]
_Ada = Callable[[str, str, tuple[str, ...], Tujuan], Iterable[Perhatian]]


@dataclass(frozen=True, slots=True)
class LangkahTutup:
    """One closing or opening in words: what, by whom, when (UTC, None unreadable), why."""

    nama: str
    oleh: str
    waktu: datetime | None
    alasan: str


@dataclass(frozen=True, slots=True)
class LembarTutup:
    """A period before it is closed or opened; `tutup` says why it is closed, "" when it is open."""

    periode_id: bytes
    label: str
    tutup: str
    perhatian: tuple[Perhatian, ...]
    langkah: tuple[LangkahTutup, ...]
    boleh_tutup: bool
    boleh_buka: bool
    penutup: tuple[tuple[bytes, str], ...]
    """In whose name an operator may close (id, name); empty for everybody else."""

    @property
    def tertahan(self) -> bool:
        """Whether something refuses the closing."""
        return any(x.menahan for x in self.perhatian)


def lembar(sesi: Sesi, periode_id: bytes) -> LembarTutup:
    """What is not finished in a period, who closed and opened it before, and what this person may do."""
    sesi.wajib("lihat")
    p, pusat = periode.satu(sesi, periode_id), sesi.db.peran == "pusat"
    with sesi.baca() as conn:
        langkah = repo_tutup.langkah(Pelaksana.dari(conn), p.id)
        buku = BukuOrang.muat(conn, {x.oleh_id for x in langkah if x.oleh_id}, penilai=False)
    penutup = () if pusat or Peran.OPERATOR not in sesi.pelaku.peran else pimpinan_kantor(sesi)
    luar = p.ditutup and not pusat and (p.ditutup_pusat or bool(p.berita_acara))
    return LembarTutup(
        p.id,
        p.periode.label,
        sebab_tutup(p) if p.ditutup else "",
        () if p.ditutup or pusat else _belum_selesai(sesi, p),
        tuple(
            LangkahTutup(_NAMA[x.tindakan], _oleh(buku, x, pusat), _waktu(x.waktu), x.alasan) for x in langkah
        ),
        not p.ditutup and (sesi.boleh(TUTUP) or bool(penutup)),
        p.ditutup and not luar and (sesi.boleh(BUKA) or bool(penutup)),
        penutup,
    )


def _oleh(buku: BukuOrang, x: repo_tutup.RekamTutup, pusat: bool) -> str:
    return buku.nama(x.oleh_id) or ("BKPSDM" if pusat else "pimpinan unit kerja")


def _belum_selesai(sesi: Sesi, p: PeriodeTersimpan) -> tuple[Perhatian, ...]:
    with sesi.baca() as conn:
        q = Pelaksana.dari(conn)
        t = muat_tahun(sesi, conn, p.periode.tahun)
        dialog = repo_tutup.dialog_berlangsung(q, p.id)
        keberatan = repo_keberatan.periode(q, p.id)
    jalan = {k.skp_id for milik in keberatan.values() for k in milik if k.status in BERJALAN}
    return tuple(_perhatian(sesi, t, p, dialog, jalan))


def _waktu(teks: str) -> datetime | None:
    try:
        return datetime.fromisoformat(teks)
    except ValueError:
        return None


def _perhatian(
    sesi: Sesi, t: Tahun, p: PeriodeTersimpan, dialog: set[bytes], jalan: set[bytes]
) -> Iterable[Perhatian]:
    """The kinds that have somebody, what refuses the closing first."""
    boleh = izin.lingkup(sesi, t.buku)
    pasangan = [(o, s) for o, s in t.pasangan(p) if boleh is None or o.id in boleh]
    nilai = [(s, t.evaluasi.get((s.id, p.id))) for _, s in pasangan if s is not None]
    akar = t.buku.unit_akar()
    ke = {"periode": p.id}

    def orang(milik: Iterable[RekamSkp]) -> tuple[str, ...]:
        return tuple(sorted(t.buku.nama(s.pegawai_id) for s in milik))

    def ada(kunci: str, kalimat: str, nama: tuple[str, ...], tujuan: Tujuan) -> Iterable[Perhatian]:
        if nama:
            yield Perhatian(kunci, kalimat, nama, tujuan, kunci == "keberatan")

    def pada(*status: StatusEvaluasi) -> tuple[str, ...]:
        return orang(s for s, e in nilai if e is not None and e.status in status)

    serah = Tujuan("penilaian", {**ke, "bagian": "keberatan"})
    isi = Tujuan("penilaian", {**ke, "bagian": "nilai"})
    tahan = orang(s for s, _ in nilai if s.id in jalan)
    yield from ada("keberatan", f"{len(tahan)} keberatan belum diputus", tahan, serah)
    if t.organisasi_untuk(p.id, akar) is None:
        satuan = t.buku.unit[akar].nama if akar in t.buku.unit else "kantor ini"
        tujuan = Tujuan("penilaian", {**ke, "bagian": "nilai", "kolom": "organisasi"})
        yield Perhatian("organisasi", "Capaian kinerja organisasi belum ditetapkan", (satuan,), tujuan)
    tanpa = tuple(sorted(o.nama_lengkap for o, s in pasangan if s is None))
    tanpa += orang(s for s, _ in nilai if s.status not in SKP_SAH)
    yield from ada("skp", f"{len(tanpa)} pegawai belum mempunyai SKP yang disetujui", tanpa, Tujuan("skp"))
    belum = orang(s for s, e in nilai if s.status in SKP_SAH and (e is None or e.status is _E.DRAF))
    yield from ada("nilai", f"{len(belum)} pegawai belum selesai dinilai", belum, isi)
    buka = [(s, e) for s, e in nilai if e is not None and not tertutup(sesi, s.pegawai_id, e)]
    kurang = orang(s for s, e in buka if _tanpa_bukti(e))
    kalimat = f"{len(kurang)} pegawai dengan rating di atas atau di bawah ekspektasi tanpa bukti"
    yield from ada("bukti", kalimat, kurang, isi)
    lama = orang(s for s, e in buka if _tertinggal(sesi, t, p, s, e))
    kalimat = f"{len(lama)} pimpinan dinilai sebelum capaian kinerja organisasi berubah"
    yield from ada("pimpinan", kalimat, lama, isi)
    bicara = Tujuan("penilaian", {**ke, "bagian": "umpan_balik", "lembar": "dialog"})
    dibuka = orang(s for s, _ in nilai if s.id in dialog)
    yield from ada("dialog", f"{len(dibuka)} dialog kinerja belum selesai", dibuka, bicara)
    yield from _belum_diserahkan(pada, ada, serah)


def _belum_diserahkan(pada: _Pada, ada: _Ada, serah: Tujuan) -> Iterable[Perhatian]:
    """Documents that stand somewhere before the final result."""
    n = pada(_E.DINILAI)
    yield from ada("serah", f"{len(n)} dokumen evaluasi belum diserahkan", n, serah)
    n = pada(_E.DISAMPAIKAN)
    yield from ada("terima", f"{len(n)} dokumen evaluasi belum diterima pegawai", n, serah)
    n = pada(_E.DITERIMA, _E.DIPUTUS)
    yield from ada("final", f"{len(n)} hasil evaluasi belum ditetapkan final", n, serah)


def _tertinggal(sesi: Sesi, t: Tahun, p: PeriodeTersimpan, skp: RekamSkp, e: RekamEvaluasi) -> str:
    """Why the rating of a head no longer follows the organisation's predicate; "" when it does."""
    sosok = t.buku.sosok(skp.pegawai_id, acuan(skp, p, sesi.jam.hari_ini()), skp.penempatan_id)
    organisasi = t.organisasi_untuk(p.id, sosok.unit.id if sosok.unit else None)
    return tertinggal(e, mengikuti_organisasi(skp, sosok), organisasi)


def _tanpa_bukti(e: RekamEvaluasi) -> bool:
    """A rating above or below expectation without its evidence line."""
    return any(
        r in (Rating.DI_ATAS, Rating.DI_BAWAH) and not alasan.strip()
        for r, alasan in ((e.rating_hasil, e.alasan_hasil), (e.rating_perilaku, e.alasan_perilaku))
    )


def _wewenang(sesi: Sesi, tindakan: str, untuk: bytes | None) -> Wewenang:
    """The head, the centre, or an operator who types in the head's name."""
    p = sesi.pelaku
    if sesi.boleh(tindakan):
        return Wewenang(p.peran, p.pegawai_id, p.untuk)
    atas_nama = untuk or p.untuk
    if Peran.OPERATOR in p.peran and sesi.db.peran != "pusat":
        pimpinan = dict(pimpinan_kantor(sesi))
        if atas_nama in pimpinan:
            return Wewenang(frozenset({Peran.PIMPINAN, Peran.OPERATOR}), atas_nama, atas_nama)
        raise Tolakan(
            "Untuk {tindakan}, operator harus mengetik atas nama pimpinan.",
            siapa=" atau ".join(pimpinan.values()) or "pimpinan unit kerja",
            tindakan=nama_tindakan(tindakan),
        )
    raise Tolakan(
        "{nama} tidak berwenang untuk {tindakan}.",
        siapa=siapa_boleh(tindakan),
        nama=p.nama or "Anda",
        tindakan=nama_tindakan(tindakan),
    )


def tutup(sesi: Sesi, periode_id: bytes, alasan: str = "", untuk: bytes | None = None) -> Outcome[None]:
    """Close a period with a note; refused with the names while an objection waits for its decision."""
    w = _wewenang(sesi, TUTUP, untuk)
    bersih = bersihkan_teks(alasan, "Catatan", 500, berbaris=True)
    return periode.ganti_status(sesi, periode_id, periode.DITUTUP, bersih, w)


def buka_kunci(sesi: Sesi, periode_id: bytes, alasan: str, untuk: bytes | None = None) -> Outcome[None]:
    """Open a closed period again; a reason is a must and stays in the history."""
    w = _wewenang(sesi, BUKA, untuk)
    bersih = bersihkan_teks(alasan, "Alasan", 500, wajib=True, berbaris=True)
    return periode.ganti_status(sesi, periode_id, periode.TERBUKA, bersih, w)
