"""Riwayat and undo from one journal: what was done in words, and a new commit that puts old values back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.catatan import CatatanRiwayat, RincianPerubahan
from kinerja_desktop.services.kata_rahasia import samarkan
from kinerja_desktop.services.matriks_dasar import wajib_lihat_peran
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.riwayat_kata import acuan_dalam, rincian
from kinerja_desktop.services.riwayat_urung import halangan, ulangi, urungkan
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_skp, sejarah
from kinerja_desktop.store.aturan import Aturan, baca_batas
from kinerja_desktop.store.jurnal import Komit
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_riwayat import nilai_teks, riwayat_banyak
from kinerja_desktop.store.tabel import SINKRON

__all__ = ["CatatanRiwayat", "RincianPerubahan", "terakhir", "ulangi", "untuk", "urungkan"]

_BERDOKUMEN = frozenset(
    {"rhk", "indikator", "perilaku", "realisasi", "umpan_balik", "evaluasi", "dialog_kinerja", "butir_dialog"}
)


def untuk(sesi: Sesi, jenis: str = "", id_baris: bytes = b"", batas: int = 200) -> list[CatatanRiwayat]:
    """History of one row with all that belongs to it (of an SKP: its cells, ratings, steps), newest first."""
    if not jenis or not id_baris:
        return terakhir(sesi, batas)
    sesi.wajib("riwayat.lihat")
    if jenis not in SINKRON:
        raise Tolakan("Riwayat untuk {jenis} tidak ada.", siapa="operator", jenis=jenis)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        buku = BukuOrang.muat(conn)
        _wajib_lihat(sesi, p, buku, jenis, id_baris)
        milik = repo_skp.anak_skp(p, id_baris) if jenis == "skp" else [(jenis, id_baris)]
        komit = riwayat_banyak(p, milik)[:batas]
        return _catatan(sesi, p, buku, komit)


def terakhir(sesi: Sesi, batas: int = 100, sebelum: int | None = None) -> list[CatatanRiwayat]:
    """The newest acts of the whole office; people without the eyes for all see their own acts only."""
    sesi.wajib("riwayat.lihat")
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        buku = BukuOrang.muat(conn)
        komit = [k for _, k in sejarah.komit_terakhir(p, batas, sebelum)]
        if izin.lingkup(sesi, buku) is not None:
            saya = sesi.pelaku.baris()[0]
            komit = [k for k in komit if k.pelaku[0] == saya]
        return _catatan(sesi, p, buku, komit)


def _wajib_lihat(sesi: Sesi, p: Pelaksana, buku: BukuOrang, jenis: str, id_baris: bytes) -> None:
    """Documents and people only for eyes that may see them; the rest for whoever sees the whole office."""
    if izin.lingkup(sesi, buku) is None:
        return
    if jenis == "peran_hasil":
        wajib_lihat_peran(sesi, p, id_baris)
        return
    pemilik: bytes | None = id_baris if jenis == "pegawai" else None
    skp_id = id_baris if jenis == "skp" else None
    if jenis in _BERDOKUMEN:
        skp_id = repo_skp.skp_dari(p, jenis, id_baris)
    if skp_id is not None:
        rekam = repo_skp.rekam(p, skp_id)
        pemilik = rekam.pegawai_id if rekam else None
    izin.wajib_lihat(sesi, buku, pemilik or b"")


def _catatan(sesi: Sesi, p: Pelaksana, buku: BukuOrang, komit: Sequence[Komit]) -> list[CatatanRiwayat]:
    acuan = {a for k in komit for a in acuan_dalam(k.perubahan)}
    nama = _nama(p, buku, acuan | {k.pelaku[2] for k in komit if k.pelaku[2]})
    hasil = []
    aturan = Aturan(batas=baca_batas(p))
    terbaca = samarkan(sesi, p, buku, [k.perubahan for k in komit])
    for k, perubahan in zip(komit, terbaca, strict=True):
        batal = aturan.batal(k.writer, k.seq, k.hash)
        try:
            sebab = halangan(sesi, p, buku, k)
        except Tolakan as e:
            sebab = e.kalimat()
        hasil.append(
            CatatanRiwayat(
                k.hash,
                datetime.fromtimestamp(k.waktu_ms / 1000, UTC),
                k.pelaku[1],
                nama.get(k.pelaku[2], ""),
                f"{k.judul} (tidak berlaku: kunci dicabut)" if batal else k.judul,
                k.perintah,
                rincian(perubahan, nama),
                not sebab,
                sebab,
            )
        )
    return hasil


def _nama(p: Pelaksana, buku: BukuOrang, acuan: set[str]) -> dict[str, str]:
    """Words for the rows that a history mentions: people, posts, units."""
    ids = {bytes.fromhex(a) for a in acuan}
    hasil = {i: buku.pegawai[i].nama_lengkap for i in ids & buku.pegawai.keys()}
    hasil |= {i: buku.jabatan[i].nama for i in ids & buku.jabatan.keys()}
    hasil |= {i: buku.unit[i].nama for i in ids & buku.unit.keys()}
    sisa = ids - hasil.keys()
    for tabel in ("pegawai", "jabatan", "unit") if sisa else ():
        hasil |= nilai_teks(p, tabel, "nama", sisa)
    return {i.hex(): teks for i, teks in hasil.items()}
