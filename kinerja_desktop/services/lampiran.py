"""Evidence kept with the data: bytes by their digest beside the database, a row says what they belong to."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kinerja_desktop.domain.hasil import ChangeSet, Outcome
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.keberatan_bukti import wajib_bukti_terbuka, wajib_lihat_bukti
from kinerja_desktop.services.kunci_periode import tolak_tutup
from kinerja_desktop.services.lampiran_berkas import siapkan_berkas, tolak_jenis
from kinerja_desktop.services.realisasi_bulan import bulan_terkunci, bulan_tutup
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import siapkan, wajib_rekam
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_lampiran, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_lampiran import RekamLampiran
from kinerja_desktop.system import foto
from kinerja_desktop.system.gudang import Gudang, IsiRusak, salinan_buka, sidik_isi
from kinerja_desktop.system.jenis_isi import JENIS, kenali
from kinerja_desktop.system.sebab import sebab_os

__all__ = [
    "Lampiran",
    "buka",
    "daftar",
    "daftar_bulan",
    "gambar",
    "hapus",
    "tambah",
    "tambah_bukti",
    "yang_kurang",
]

#: Tables whose rows may have attachments; both lead to an SKP, whose owner decides who may.
UNTUK = frozenset({"realisasi", "skp", "keberatan"})
_NAMA_MAKS = 150
_BUKAN_NAMA = re.compile(r"[^\w .()-]+")
_TIDAK_ADA = "Lampiran itu tidak ada lagi. Muat ulang halaman ini."


@dataclass(frozen=True, slots=True)
class Lampiran:
    """One attachment: row id, name as given, MIME type, size in bytes, day; `ada`: its bytes are here."""

    id: bytes
    nama: str
    jenis: str
    ukuran: int
    tanggal: str
    tempat_asli: str
    sidik: str
    ada: bool


def tambah(
    sesi: Sesi, untuk_tabel: str, untuk_id: bytes, path: Path, tempat_asli: str = ""
) -> Outcome[bytes]:
    """Attach a file to a row of `realisasi` or `skp`; the same bytes are kept once, however often given."""
    skp_id = _skp_dari(sesi, untuk_tabel, untuk_id)
    _, nama_orang, untuk = siapkan(sesi, skp_id, "lampiran.ubah")
    _wajib_terbuka(sesi, untuk_tabel, untuk_id, skp_id)
    berkas = siapkan_berkas(Path(path))
    data = berkas.data
    nama = bersihkan_teks(berkas.nama, "Nama berkas", 500)[:_NAMA_MAKS] or "berkas"
    asal = bersihkan_teks(tempat_asli, "Tempat berkas asli", 300)
    gudang = repo_lampiran.gudang(sesi.db)
    sidik = sidik_isi(data)
    with sesi.baca() as conn:
        ada = repo_lampiran.untuk(Pelaksana.dari(conn), untuk_tabel, [untuk_id])
    with _galat_disk(gudang):
        gudang.taruh(data)  # first: a row that is saved always finds its bytes
    kembar = next((r for r in ada if r.sidik == sidik), None)
    if kembar is not None:
        return Outcome(kembar.id, ChangeSet())
    with sesi.kerja("lampiran.tambah", f"Lampirkan {nama} untuk {nama_orang}", untuk) as uow:
        baru = uow.insert(
            "lampiran",
            {
                "untuk_tabel": untuk_tabel,
                "untuk_id": untuk_id,
                "sidik": sidik,
                "ukuran": len(data),
                "jenis": berkas.jenis,
                "nama": nama,
                "tempat_asli": asal,
                "tanggal": sesi.jam.hari_ini().isoformat(),
            },
        )
        repo_lampiran.catat_isi(uow.p, sidik, len(data), len(data), sesi.jam.sekarang())
    return Outcome(baru, uow.perubahan)


def tambah_bukti(
    sesi: Sesi, indikator_id: bytes, bulan: int, path: Path, catatan_id: bytes | None = None
) -> Outcome[bytes]:
    """Attach evidence to an entry of an indicator and month (the last one when none is named).

    Tolakan when nothing is recorded in the month.
    """
    with sesi.baca() as conn:
        baris = _realisasi(Pelaksana.dari(conn), indikator_id, bulan)
    if catatan_id in baris:
        baris = [*baris, catatan_id]
    if not baris:
        raise Tolakan(
            "Catat dahulu realisasi bulan {bulan}, lalu lampirkan buktinya.",
            siapa="yang mengisi",
            bulan=NAMA_BULAN[bulan - 1] if 1 <= bulan <= 12 else str(bulan),
        )
    return tambah(sesi, "realisasi", baris[-1], path)


def daftar(sesi: Sesi, untuk_tabel: str, untuk_id: bytes) -> tuple[Lampiran, ...]:
    """Attachments of one row, oldest first."""
    skp_id = _skp_dari(sesi, untuk_tabel, untuk_id)
    _wajib_lihat(sesi, skp_id, untuk_tabel, untuk_id)
    with sesi.baca() as conn:
        return _tampil(sesi, repo_lampiran.untuk(Pelaksana.dari(conn), untuk_tabel, [untuk_id]))


def daftar_bulan(sesi: Sesi, indikator_id: bytes, bulan: int) -> tuple[Lampiran, ...]:
    """Evidence of one indicator and month, also what was attached before a correction."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        skp_id = repo_skp.skp_dari(p, "indikator", indikator_id)
        rekam = repo_lampiran.untuk(p, "realisasi", _realisasi(p, indikator_id, bulan))
    if skp_id is None:
        return ()
    _wajib_lihat(sesi, skp_id)
    return _tampil(sesi, rekam)


def gambar(sesi: Sesi, lampiran_id: Collection[bytes], sisi: int) -> dict[bytes, bytes]:
    """Small PNG pictures (at most `sisi` pixels) of those that are photos and are here."""
    hasil = {}
    gudang = repo_lampiran.gudang(sesi.db)
    for i in lampiran_id:
        with sesi.baca() as conn:
            r = repo_lampiran.satu(Pelaksana.dari(conn), i)
        if r is None or not r.wajar or r.jenis not in (foto.JPEG, foto.PNG):
            continue
        _wajib_lihat(sesi, _skp_dari(sesi, r.untuk_tabel, r.untuk_id), r.untuk_tabel, r.untuk_id)
        with contextlib.suppress(OSError, IsiRusak, foto.FotoRusak, foto.FotoRaksasa):
            data = gudang.baca(r.sidik)
            hasil[i] = foto.gambar_kecil(data, kenali(data), sisi)
    return hasil


def buka(sesi: Sesi, lampiran_id: bytes) -> Path:
    """A verified temporary copy to look at; its ending says what the bytes are, not what a row claims."""
    r = _wajib(sesi, lampiran_id)
    _wajib_lihat(sesi, _skp_dari(sesi, r.untuk_tabel, r.untuk_id), r.untuk_tabel, r.untuk_id)
    gudang = repo_lampiran.gudang(sesi.db)
    if not r.wajar or not gudang.ada(r.sidik, r.ukuran):
        raise Tolakan(
            "Isi lampiran {nama} belum diterima di komputer ini; minta pengirim menyertakan lampiran dalam "
            "ADK berikutnya.",
            siapa="pengirim ADK",
            nama=r.nama,
        )
    with _galat_disk(gudang):
        try:
            data = gudang.baca(r.sidik)
        except IsiRusak as e:
            gudang.singkirkan(r.sidik)
            raise Tolakan(
                "Isi lampiran {nama} rusak di disk ini dan disisihkan; lampirkan lagi dari aslinya atau "
                "tunggu kiriman berikutnya.",
                siapa="operator",
                nama=r.nama,
            ) from e
        jenis = kenali(data)
        if not jenis:
            raise tolak_jenis(Path(r.nama))
        polos = _BUKAN_NAMA.sub("_", Path(r.nama).stem)[:80].strip(" .")
        return salinan_buka(data, f"{r.sidik[:8]} {polos}{JENIS[jenis]}")


def hapus(sesi: Sesi, lampiran_id: bytes) -> Outcome[None]:
    """Take the row away; the bytes stay, since another row or the other side may still need them."""
    r = _wajib(sesi, lampiran_id)
    skp_id = _skp_dari(sesi, r.untuk_tabel, r.untuk_id)
    _, nama_orang, untuk = siapkan(sesi, skp_id, "lampiran.ubah")
    _wajib_terbuka(sesi, r.untuk_tabel, r.untuk_id, skp_id)
    with sesi.kerja("lampiran.hapus", f"Hapus lampiran {r.nama} milik {nama_orang}", untuk) as uow:
        uow.delete("lampiran", [lampiran_id])
    return Outcome(None, uow.perubahan)


def yang_kurang(sesi: Sesi) -> tuple[Lampiran, ...]:
    """Attachments that rows here name and whose bytes are not here yet."""
    sesi.wajib("lihat")
    with sesi.baca() as conn:
        semua = repo_lampiran.semua(Pelaksana.dari(conn))
    return tuple(x for x in _tampil(sesi, semua) if not x.ada)


# -- what all of them need ---------------------------------------------------------------------------------


def _tampil(sesi: Sesi, rekam: Collection[RekamLampiran]) -> tuple[Lampiran, ...]:
    gudang = repo_lampiran.gudang(sesi.db)
    return tuple(
        Lampiran(
            r.id,
            r.nama,
            r.jenis,
            r.ukuran,
            r.tanggal,
            r.tempat_asli,
            r.sidik,
            r.wajar and gudang.ada(r.sidik, r.ukuran),
        )
        for r in rekam
    )


def _realisasi(p: Pelaksana, indikator_id: bytes, bulan: int) -> list[bytes]:
    """Rows of one indicator and month, the one that is valid last."""
    baca = "SELECT id FROM realisasi WHERE indikator_id = ? AND bulan = ? AND _del = 0 ORDER BY rev, id"
    return [bytes(r[0]) for r in p.semua(baca, (indikator_id, bulan))]


def _skp_dari(sesi: Sesi, tabel: str, baris: bytes) -> bytes:
    if tabel not in UNTUK:
        raise Tolakan("Lampiran hanya untuk realisasi atau SKP.", siapa="yang mengisi")
    if tabel == "skp":
        return baris
    with sesi.baca_hemat() as (p, _):
        skp_id = repo_skp.skp_dari(p, tabel, baris)
    if skp_id is None:
        raise Tolakan("Realisasi itu tidak ada lagi. Muat ulang halaman ini.", siapa="yang mengisi")
    return skp_id


def _wajib_lihat(sesi: Sesi, skp_id: bytes, tabel: str = "", baris: bytes = b"") -> None:
    if tabel == "keberatan":
        wajib_lihat_bukti(sesi, baris)
        return
    with sesi.baca() as conn:
        rekam = wajib_rekam(Pelaksana.dari(conn), skp_id)
        izin.buku_lihat(sesi, conn, rekam.pegawai_id)


def _wajib_terbuka(sesi: Sesi, tabel: str, baris: bytes, skp_id: bytes) -> None:
    """Evidence of a month whose evaluation is finished stays as it was."""
    if tabel == "keberatan":
        wajib_bukti_terbuka(sesi, baris)
    if tabel != "realisasi":
        return
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        r = p.satu("SELECT bulan FROM realisasi WHERE id = ?", (baris,))
        rekam = wajib_rekam(p, skp_id)
        terkunci = bulan_terkunci(sesi, p, rekam)
    if r and int(r[0]) in terkunci:
        tutup = bulan_tutup(sesi, rekam, int(r[0]))
        if tutup is not None:
            raise tolak_tutup(tutup, "{periode} sudah ditutup; bukti dukungnya tidak dapat diubah.")
        raise Tolakan(
            "Lampiran bulan {bulan} tidak dapat diubah karena penilaiannya sudah selesai; buka kembali "
            "dahulu.",
            siapa="pejabat penilai",
            bulan=NAMA_BULAN[int(r[0]) - 1],
        )


def _wajib(sesi: Sesi, lampiran_id: bytes) -> RekamLampiran:
    with sesi.baca() as conn:
        r = repo_lampiran.satu(Pelaksana.dari(conn), lampiran_id)
    if r is None:
        raise Tolakan(_TIDAK_ADA, siapa="yang mengisi")
    return r


@contextmanager
def _galat_disk(gudang: Gudang) -> Iterator[None]:
    try:
        yield
    except OSError as e:
        raise Tolakan(
            "Lampiran tidak dapat disimpan di {folder} ({sebab}); data lain tidak berubah.",
            siapa="operator",
            folder=str(gudang.folder),
            sebab=sebab_os(e),
        ) from e
