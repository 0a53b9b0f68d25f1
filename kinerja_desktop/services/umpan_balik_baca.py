"""Reading feedback: notes of an SKP, the sheet on which they are written, colleagues one may write about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.alur import evaluasi_dapat_diubah
from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.domain.skp import JenisRhk, StatusDokumen
from kinerja_desktop.domain.tanggal import tanggal_pendek
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services import umpan_balik_izin as aturan
from kinerja_desktop.services.kunci_periode import tolak_tutup
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.penilaian_baca import penilai_evaluasi
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.services.versi_berlaku import rhk_berlaku, yang_berlaku
from kinerja_desktop.store import repo_penilaian, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi, RekamUmpanBalik
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

#: What kind of note: praise, something to mend, or neither; the mark stands before it wherever it is listed.
APRESIASI, PERBAIKAN = "apresiasi", "perbaikan"
NAMA_SIFAT = {"": "", APRESIASI: "Apresiasi", PERBAIKAN: "Perbaikan"}
TANDA_SIFAT = {"": "", APRESIASI: "▲ ", PERBAIKAN: "▼ "}


@dataclass(frozen=True, slots=True)
class BarisUmpanBalik:
    """One feedback: on a work result (`rhk_id`) or value (`nomor_perilaku` 1-7), who gave it, the words."""

    id: bytes
    rhk_id: bytes | None
    nomor_perilaku: int
    peran_pemberi: str
    pemberi: str
    teks: str
    tanggal: str
    sifat: str = ""
    nama_pemberi: str = ""
    dapat_diubah: bool = False

    @property
    def tempat(self) -> tuple[bytes | None, int]:
        """What it is about."""
        return self.rhk_id, self.nomor_perilaku

    @property
    def kalimat(self) -> str:
        """ "▲ Rekan Kerja (Siti), 12-03-2026: …" as it is listed beside the newest."""
        nama = f" ({self.pemberi})" if self.pemberi and self.peran_pemberi != aturan.PIMPINAN else ""
        hari = f", {tampil_tanggal(self.tanggal)}" if self.tanggal else ""
        return f"{TANDA_SIFAT.get(self.sifat, '')}{self.peran_pemberi}{nama}{hari}: {self.teks}"


@dataclass(frozen=True, slots=True)
class TempatUmpanBalik:
    """A work result or value on which feedback is given: number as shown, words."""

    rhk_id: bytes | None
    nomor_perilaku: int
    nomor: str
    teks: str


@dataclass(frozen=True, slots=True)
class LembarUmpanBalik:
    """One SKP and period as this person may see and write it; `peran` are the roles one may write in."""

    skp_id: bytes
    nama: str
    jabatan: str
    tempat: tuple[TempatUmpanBalik, ...]
    isi: tuple[BarisUmpanBalik, ...]
    peran: tuple[str, ...]
    sendiri: bool
    alasan_terkunci: str
    nama_dikenal: dict[str, tuple[str, ...]]

    def milik(self, tempat: tuple[bytes | None, int], peran: str, nama: str = "") -> list[BarisUmpanBalik]:
        """Notes of one giver on one place, the newest first; who cannot name givers has those of the role."""
        siapa_pun = peran == aturan.PIMPINAN or self.sendiri or not self.peran
        hasil = [
            u
            for u in self.isi
            if u.tempat == tempat and u.peran_pemberi == peran and (siapa_pun or u.nama_pemberi == nama)
        ]
        return list(reversed(hasil))


@dataclass(frozen=True, slots=True)
class Rekan:
    """A colleague or superior about whom this person may write: SKP, name, post, role of the giver."""

    skp_id: bytes
    nama: str
    jabatan: str
    peran: str


def tampil_tanggal(teks: str) -> str:
    """A stored date as people write it; what is none stays."""
    try:
        return tanggal_pendek(date.fromisoformat(teks))
    except ValueError:
        return teks


def nama_pemberi(buku: BukuOrang, u: RekamUmpanBalik) -> str:
    """Name of the giver: as typed, else of the staff list."""
    return u.nama_pemberi or buku.nama(u.pemberi_id)


def susun(
    buku: BukuOrang,
    isi: Iterable[RekamUmpanBalik],
    sesi: Sesi | None = None,
    tulis: aturan.Penulis | None = None,
) -> tuple[BarisUmpanBalik, ...]:
    """Stored notes in words; with `tulis` each says whether it may be rewritten."""
    return tuple(
        BarisUmpanBalik(
            u.id,
            u.rhk_id,
            u.nomor_perilaku,
            u.peran_pemberi,
            nama_pemberi(buku, u),
            u.teks,
            u.tanggal,
            u.sifat,
            u.nama_pemberi,
            sesi is not None and tulis is not None and aturan.boleh_ubah(sesi, tulis, u),
        )
        for u in isi
    )


def daftar(sesi: Sesi, skp_id: bytes, periode_id: bytes | None = None) -> tuple[BarisUmpanBalik, ...]:
    """Feedback of one SKP in a period (all when None), oldest first; a colleague gets the own notes."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        isi = repo_penilaian.umpan_balik(p, skp_id, periode_id)
        pemberi = {u.pemberi_id for u in isi if u.pemberi_id}
        buku = BukuOrang.muat(conn, aturan.orang_terkait(sesi, rekam) | pemberi)
    return susun(buku, aturan.terlihat(sesi, buku, rekam, isi))


def wajib_terbuka(p: PeriodeTersimpan, rekam: RekamSkp, e: RekamEvaluasi | None) -> None:
    """Tolakan where feedback is closed: the period, the finished evaluation, a cancelled SKP."""
    if p.ditutup:
        raise tolak_tutup(p, "{periode} sudah ditutup; umpan baliknya tidak dapat diubah.")
    if e is not None and not evaluasi_dapat_diubah(e.status):
        raise Tolakan(
            "Umpan balik {periode} tidak dapat diubah karena penilaiannya sudah selesai; "
            "buka kembali dahulu.",
            siapa="pejabat penilai",
            periode=p.periode.label,
        )
    if rekam.status is StatusDokumen.DIBATALKAN:
        raise Tolakan("SKP ini dibatalkan; umpan baliknya tidak ditulis lagi.", siapa="operator")


def lembar(sesi: Sesi, skp_id: bytes, periode_id: bytes) -> LembarUmpanBalik:
    """The sheet of one SKP and period: places, notes that this person may read, roles to write in."""
    p = satu(sesi, periode_id)
    with sesi.baca() as conn:
        q = Pelaksana.dari(conn)
        rekam = wajib_rekam(q, skp_id)
        rhk = rhk_berlaku(q, rekam)
        isi = repo_penilaian.umpan_balik(q, skp_id, periode_id)
        e = repo_penilaian.evaluasi_skp(q, [skp_id]).get((skp_id, periode_id))
        pemberi = {u.pemberi_id for u in isi if u.pemberi_id}
        buku = BukuOrang.muat(conn, aturan.orang_terkait(sesi, rekam) | pemberi)
    tampak = aturan.terlihat(sesi, buku, rekam, isi)
    hari = sesi.jam.hari_ini()
    tulis, terkunci = None, ""
    try:
        tulis = aturan.penulis(sesi, buku, rekam, penilai_evaluasi(buku, rekam, p, hari))
        wajib_terbuka(p, rekam, e)
    except Tolakan as t:
        terkunci = t.kalimat()
    hasil, tambahan = ([r for r in rhk if (r.jenis is JenisRhk.TAMBAHAN) == lain] for lain in (False, True))
    tempat = [TempatUmpanBalik(r.id, 0, str(n), r.teks) for n, r in enumerate(hasil, 1)]
    tempat += [TempatUmpanBalik(r.id, 0, f"T{n}", r.teks) for n, r in enumerate(tambahan, 1)]
    tempat += [TempatUmpanBalik(None, n.nomor, str(n.nomor), n.nama) for n in NILAI_PERILAKU]
    sosok = buku.sosok(rekam.pegawai_id, izin.jepit(hari, rekam.mulai, rekam.selesai), rekam.penempatan_id)
    baris = susun(buku, tampak, sesi, tulis)
    return LembarUmpanBalik(
        skp_id,
        sosok.pegawai.nama_lengkap,
        sosok.nama_jabatan,
        tuple(tempat),
        baris,
        tulis.peran if tulis else (),
        tulis.sendiri if tulis else False,
        terkunci,
        _nama_dikenal(baris),
    )


def _nama_dikenal(baris: Sequence[BarisUmpanBalik]) -> dict[str, tuple[str, ...]]:
    """Names of givers by role, each once, the latest first; "" (nobody named) always first."""
    hasil: dict[str, tuple[str, ...]] = {}
    for peran in aturan.SEMUA[1:]:
        nama = [u.pemberi for u in reversed(baris) if u.peran_pemberi == peran and u.pemberi]
        hasil[peran] = ("", *dict.fromkeys(nama))
    return hasil


def rekan(sesi: Sesi, periode_id: bytes) -> tuple[Rekan, ...]:
    """Colleagues and superiors with an SKP in a period about whom this person may write, by name."""
    saya = sesi.pelaku.pegawai_id
    if saya is None or izin.melihat_semua(sesi):
        return ()
    p = satu(sesi, periode_id)
    hari = izin.jepit(sesi.jam.hari_ini(), p.periode.mulai, p.periode.selesai)
    with sesi.baca() as conn:
        q = Pelaksana.dari(conn)
        buku = BukuOrang.muat(conn)
        skp = yang_berlaku(q, repo_skp.rekam_tahun(q, p.periode.tahun))
    boleh = izin.lingkup(sesi, buku) or frozenset()
    hasil = []
    for s in skp:
        luar = s.mulai > p.periode.selesai or s.selesai < p.periode.mulai
        if luar or s.status is StatusDokumen.DIBATALKAN or s.pegawai_id in boleh:
            continue
        peran = aturan.peran_kolega(buku, saya, s.pegawai_id, izin.jepit(hari, s.mulai, s.selesai))
        if peran:
            sosok = buku.sosok(s.pegawai_id, hari, s.penempatan_id)
            hasil.append(Rekan(s.id, sosok.pegawai.nama_lengkap, sosok.nama_jabatan, peran))
    return tuple(sorted(hasil, key=lambda r: (r.nama.casefold(), r.skp_id)))
