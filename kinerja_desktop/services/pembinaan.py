"""Pembinaan: coaching (bimbingan) and counselling (konseling) of one person, with what was agreed.

Coaching is read by whoever sees the SKP. Of a counselling only its day, kind and state are: its words are for
the official who held it, that official's superior and the person (`pembinaan_rahasia`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.tanggal import baca_tanggal
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services import pembinaan_rahasia as rahasia
from kinerja_desktop.services.dialog_kinerja_baca import penilai_dialog, tampil, tanggal_dari
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.kunci_periode import tolak_tutup
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.periode import daftar as daftar_periode
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.store import repo_dialog, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_dialog import RekamPembinaan
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

BIMBINGAN, KONSELING = "bimbingan", rahasia.KONSELING
NAMA_JENIS = {BIMBINGAN: "Bimbingan kinerja", KONSELING: "Konseling kinerja"}
TERBUKA, SELESAI = "terbuka", "selesai"
_HILANG = "Catatan pembinaan itu tidak ada lagi. Muat ulang halaman ini."


@dataclass(frozen=True, slots=True)
class IsiPembinaan:
    """What is typed of one record; `batas` as a date or text, "" for none."""

    jenis: str
    tanggal: date
    masalah: str
    teks: str = ""
    kesepakatan: str = ""
    batas: str | date = ""


@dataclass(frozen=True, slots=True)
class BarisPembinaan:
    """One record in words; of one that is `tertutup` for this person kind, day, state and who held it."""

    id: bytes
    skp_id: bytes
    jenis: str
    tanggal: date | None
    oleh: str
    periode: str
    masalah: str
    teks: str
    kesepakatan: str
    batas: str
    status: str
    hasil: str
    tanggal_selesai: str
    tertutup: bool
    dapat_diubah: bool
    terlambat: bool
    oleh_id: bytes | None = None

    @property
    def selesai(self) -> bool:
        """Whether what was agreed is done."""
        return self.status == SELESAI


@dataclass(frozen=True, slots=True)
class LembarPembinaan:
    """Records of a person, the newest first; `jenis_boleh` are the kinds that this person may write now."""

    skp_id: bytes
    nama: str
    jabatan: str
    baris: tuple[BarisPembinaan, ...]
    jenis_boleh: tuple[str, ...]
    alasan_terkunci: str


def lembar(sesi: Sesi, skp_id: bytes, periode_id: bytes | None = None) -> LembarPembinaan:
    """Coaching and counselling of the person of an SKP, on every SKP, as far as this person may see."""
    sesi.wajib("lihat")
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        isi = repo_dialog.pembinaan(p, rekam.pegawai_id)
        oleh = {b.oleh_id for b in isi if b.oleh_id}
        buku = BukuOrang.muat(conn, {rekam.pegawai_id} | oleh)
    milik, saya = rekam.pegawai_id, sesi.pelaku.pegawai_id
    boleh = izin.lingkup(sesi, buku)
    if boleh is not None and milik not in boleh:
        # The assessor's superior does not see the SKP, only the counselling held below.
        isi = [b for b in isi if b.jenis == KONSELING and saya in rahasia.pembaca(buku, milik, b.oleh_id)]
        if not isi:
            izin.wajib_lihat(sesi, buku, milik)
    periode = {x.id: x for x in daftar_periode(sesi)}
    jenis, alasan = _jenis_boleh(sesi, buku, rekam, periode.get(periode_id or b""))
    sosok = buku.sosok(milik, izin.jepit(hari, rekam.mulai, rekam.selesai), rekam.penempatan_id)
    baris = tuple(_baris(sesi, buku, rekam, b, periode.get(b.periode_id or b""), hari) for b in isi)
    return LembarPembinaan(skp_id, sosok.pegawai.nama_lengkap, sosok.nama_jabatan, baris, jenis, alasan)


def _jenis_boleh(
    sesi: Sesi, buku: BukuOrang, rekam: RekamSkp, p: PeriodeTersimpan | None
) -> tuple[tuple[str, ...], str]:
    hasil, alasan = [], ""
    for jenis in NAMA_JENIS:
        try:
            _wewenang(sesi, buku, rekam, p, jenis)
            _wajib_terbuka(p)
            hasil.append(jenis)
        except Tolakan as e:
            alasan = alasan or e.kalimat()
    return tuple(hasil), "" if hasil else alasan


def _baris(
    sesi: Sesi,
    buku: BukuOrang,
    rekam: RekamSkp,
    b: RekamPembinaan,
    p: PeriodeTersimpan | None,
    hari: date,
) -> BarisPembinaan:
    tutup = not rahasia.boleh_baca(sesi, buku, b.jenis, rekam.pegawai_id, b.oleh_id)
    try:
        _wewenang(sesi, buku, rekam, p, b.jenis, b)
        ubah = not tutup
    except Tolakan:
        ubah = False
    batas = tanggal_dari(b.batas)
    return BarisPembinaan(
        b.id,
        b.skp_id,
        b.jenis,
        tanggal_dari(b.tanggal),
        buku.nama(b.oleh_id),
        p.periode.label if p else "",
        *(("",) * 4 if tutup else (b.masalah, b.teks, b.kesepakatan, tampil(b.batas))),
        b.status or TERBUKA,
        "" if tutup else b.hasil,
        tampil(b.tanggal_selesai),
        tutup,
        ubah,
        not tutup and b.status != SELESAI and batas is not None and batas < hari,
        b.oleh_id,
    )


def _wewenang(
    sesi: Sesi,
    buku: BukuOrang,
    rekam: RekamSkp,
    p: PeriodeTersimpan | None,
    jenis: str,
    lama: RekamPembinaan | None = None,
) -> Wewenang:
    """In whose name a record is written; a counselling by nobody but the official who holds it."""
    penilai = penilai_dialog(buku, rekam, p, sesi.jam.hari_ini())
    if jenis == KONSELING:
        pemilik = lama.oleh_id if lama is not None else penilai.id
        if pemilik is None or sesi.pelaku.pegawai_id != pemilik or pemilik == rekam.pegawai_id:
            raise Tolakan(
                "Konseling bersifat rahasia; hanya pejabat penilai sendiri yang mencatat dan mengubahnya.",
                siapa=buku.nama(pemilik) or "pejabat penilai",
            )
        return Wewenang(frozenset({Peran.PENILAI}), pemilik, None)
    operator = Peran.OPERATOR in sesi.pelaku.peran
    return izin.wewenang(sesi, "pembinaan.ubah", rekam.pegawai_id, penilai, penilai.id if operator else None)


def _wajib_terbuka(p: PeriodeTersimpan | None) -> None:
    if p is not None and p.ditutup:
        raise tolak_tutup(p, "{periode} sudah ditutup; catatan pembinaannya tidak dapat diubah.")


def catat(
    sesi: Sesi, skp_id: bytes, periode_id: bytes, isi: IsiPembinaan, pembinaan_id: bytes | None = None
) -> Outcome[bytes]:
    """Add a record, or rewrite `pembinaan_id`; its kind stays what it was."""
    if pembinaan_id is not None:
        return _ubah(sesi, pembinaan_id, isi)
    if isi.jenis not in NAMA_JENIS:
        raise Tolakan(
            "Jenis pembinaan “{jenis}” tidak dikenal; pilih bimbingan atau konseling.",
            siapa="yang mengisi",
            jenis=isi.jenis[:40],
        )
    p = satu(sesi, periode_id)
    rekam, buku = _orang(sesi, skp_id)
    w = _wewenang(sesi, buku, rekam, p, isi.jenis)
    _wajib_terbuka(p)
    baru = _bersih(sesi, isi) | {"skp_id": skp_id, "periode_id": periode_id, "jenis": isi.jenis}
    baru |= {"oleh_id": w.oleh, "status": TERBUKA}
    with sesi.kerja("pembinaan.catat", _judul(buku, rekam, isi.jenis), w.untuk) as uow:
        pengenal = uow.insert("pembinaan", baru)
    return Outcome(pengenal, uow.perubahan)


def _ubah(sesi: Sesi, pembinaan_id: bytes, isi: IsiPembinaan) -> Outcome[bytes]:
    b, judul, w = _buka(sesi, pembinaan_id)
    if isi.jenis != b.jenis:
        raise Tolakan("Jenis pembinaan tidak diganti; buat catatan baru.", siapa="yang mengisi")
    with sesi.kerja("pembinaan.ubah", judul, w.untuk) as uow:
        uow.update("pembinaan", b.id, _bersih(sesi, isi))
    return Outcome(b.id, uow.perubahan)


def tandai(
    sesi: Sesi, pembinaan_id: bytes, hasil: str, tanggal: date | None = None, *, selesai: bool = True
) -> Outcome[None]:
    """What became of it: done on a day with a result, or open again; also after the period is closed."""
    b, judul, w = _buka(sesi, pembinaan_id, terbuka=False)
    hari = tanggal or sesi.jam.hari_ini()
    baru = {
        "status": SELESAI if selesai else TERBUKA,
        "hasil": bersihkan_teks(hasil, "Hasil", 1000, wajib=selesai, berbaris=True),
        "tanggal_selesai": wajar(hari, "Tanggal selesai").isoformat() if selesai else "",
    }
    if selesai and baru["tanggal_selesai"] < b.tanggal:
        raise Tolakan("Tanggal selesai mendahului tanggal pembinaannya.", siapa="yang mengisi")
    with sesi.kerja("pembinaan.tandai", judul, w.untuk) as uow:
        uow.update("pembinaan", b.id, baru)
    return Outcome(None, uow.perubahan)


def hapus(sesi: Sesi, pembinaan_id: bytes) -> Outcome[None]:
    """Take a record away."""
    b, judul, w = _buka(sesi, pembinaan_id)
    with sesi.kerja("pembinaan.hapus", f"Hapus: {judul}", w.untuk) as uow:
        uow.delete("pembinaan", [b.id])
    return Outcome(None, uow.perubahan)


def _orang(sesi: Sesi, skp_id: bytes) -> tuple[RekamSkp, BukuOrang]:
    with sesi.baca() as conn:
        rekam = wajib_rekam(Pelaksana.dari(conn), skp_id)
        return rekam, BukuOrang.muat(conn, {rekam.pegawai_id})


def _buka(sesi: Sesi, pembinaan_id: bytes, *, terbuka: bool = True) -> tuple[RekamPembinaan, str, Wewenang]:
    with sesi.baca() as conn:
        b = repo_dialog.satu_pembinaan(Pelaksana.dari(conn), pembinaan_id)
    if b is None:
        raise Tolakan(_HILANG, siapa="yang mengisi")
    rekam, buku = _orang(sesi, b.skp_id)
    p = next((x for x in daftar_periode(sesi) if x.id == b.periode_id), None)
    w = _wewenang(sesi, buku, rekam, p, b.jenis, b)
    if terbuka:
        _wajib_terbuka(p)
    return b, _judul(buku, rekam, b.jenis), w


def _judul(buku: BukuOrang, rekam: RekamSkp, jenis: str) -> str:
    """The act in words of the history: no word of what was talked about."""
    return f"{NAMA_JENIS.get(jenis, 'Pembinaan')} {buku.nama(rekam.pegawai_id)}"


def _bersih(sesi: Sesi, isi: IsiPembinaan) -> dict[str, Any]:
    hari = wajar(isi.tanggal, "Tanggal")
    if hari > sesi.jam.hari_ini():
        raise Tolakan("Tanggal pembinaan belum tiba; catat sesudah dilaksanakan.", siapa="yang mengisi")
    batas = ""
    if isi.batas:
        batas = wajar(baca_tanggal(isi.batas), "Batas waktu").isoformat()
        if batas < hari.isoformat():
            raise Tolakan("Batas waktu mendahului tanggal pembinaannya.", siapa="yang mengisi")
    return {
        "tanggal": hari.isoformat(),
        "masalah": bersihkan_teks(isi.masalah, "Masalah", 1000, wajib=True, berbaris=True),
        "teks": bersihkan_teks(isi.teks, "Yang dibicarakan", 3000, berbaris=True),
        "kesepakatan": bersihkan_teks(isi.kesepakatan, "Kesepakatan", 1500, berbaris=True),
        "batas": batas,
    }


def konseling_bawahan(sesi: Sesi, tahun: int) -> tuple[tuple[bytes, str], ...]:
    """SKP and name of people whose assessor's superior this person is and of whom a counselling stands."""
    saya = sesi.pelaku.pegawai_id
    if saya is None or izin.melihat_semua(sesi):
        return ()
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        buku = BukuOrang.muat(conn)
        boleh = izin.lingkup(sesi, buku) or frozenset()
        relasi = [r for semua in buku.relasi.values() for r in semua] + list(buku.pilihan.values())
        orang = {r.pegawai_id for r in relasi if r.atasan_penilai_id == saya} - boleh
        hasil = []
        for s in repo_skp.rekam_tahun(p, tahun) if orang else ():
            if s.pegawai_id in orang:
                isi = repo_dialog.pembinaan(p, s.pegawai_id)
                orang.discard(s.pegawai_id)
                if any(
                    b.jenis == KONSELING and saya in rahasia.pembaca(buku, s.pegawai_id, b.oleh_id)
                    for b in isi
                ):
                    hasil.append((s.id, buku.nama(s.pegawai_id)))
    return tuple(sorted(hasil, key=lambda x: (x[1].casefold(), x[0])))
