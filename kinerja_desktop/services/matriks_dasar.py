"""What every use case on the role matrix begins with: who may, the leader's items, rows, stored roles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.domain.alur import NAMA_STATUS_DOKUMEN, skp_dapat_diubah
from kinerja_desktop.domain.kaskade import Butir, butir_pimpinan
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.orang import TIDAK_BERTUGAS, BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import tahun_ditutup
from kinerja_desktop.store import repo_matriks, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_matriks import Letak, RekamPeran
from kinerja_desktop.store.repo_riwayat import baris_kini
from kinerja_desktop.store.repo_skp import RekamSkp

if TYPE_CHECKING:
    from sqlalchemy import Connection


def wajib_lihat(sesi: Sesi, p: Pelaksana, tahun: int, pimpinan_id: bytes) -> None:
    """The whole office for eyes that see it; else the own matrix and those in which one stands."""
    sesi.wajib("lihat")
    saya = sesi.pelaku.pegawai_id
    if izin.melihat_semua(sesi) or saya == pimpinan_id:
        return
    if saya is None or saya not in repo_matriks.bawahan(p, tahun, pimpinan_id):
        raise Tolakan(
            "{nama} hanya dapat melihat matriks sendiri dan matriks pejabat penilainya.",
            siapa="operator kepegawaian",
            nama=sesi.pelaku.nama or "Anda",
        )


def baca_skp(sesi: Sesi, pimpinan_id: bytes) -> frozenset[bytes] | None:
    """Whose words in their SKP may be shown beside the matrix: None everybody's, of the team only the own."""
    saya = sesi.pelaku.pegawai_id
    if izin.melihat_semua(sesi) or saya == pimpinan_id:
        return None
    return frozenset({saya} if saya is not None else ())


def wajib_lihat_peran(sesi: Sesi, p: Pelaksana, peran_id: bytes) -> None:
    """The same by one stored role."""
    r = baris_kini(p, "peran_hasil", [peran_id]).get(peran_id)
    if r is not None and r["pimpinan_id"] is not None:
        wajib_lihat(sesi, p, int(r["tahun"]), r["pimpinan_id"])


BUKAN_BAWAHAN = "bukan bawahan pada tahun ini"


@dataclass(frozen=True, slots=True)
class Matriks:
    """One matrix as it stands: people, SKP that count, the leader's items, stored roles by cell."""

    tahun: int
    pimpinan_id: bytes
    buku: BukuOrang
    hari: date
    skp_pimpinan: tuple[RekamSkp, ...]
    butir: tuple[Butir, ...]
    orang: tuple[bytes, ...]
    """Rows: those assessed in this year, and whoever a role was written for."""
    bawahan: frozenset[bytes]
    skp: dict[bytes, RekamSkp]
    """The SKP of a person that this leader assesses: the one that can still be changed, else the newest."""
    tutup: frozenset[bytes]
    """SKP whose year has been closed."""
    peran: dict[Letak, list[RekamPeran]]

    def nama(self, pegawai_id: bytes) -> str:
        """Name with titles."""
        return self.buku.nama(pegawai_id)

    def halangan(self, pegawai_id: bytes) -> str:
        """Why a result cannot be put into this person's SKP now; "" when it can or one may be made."""
        if pegawai_id not in self.bawahan:
            return BUKAN_BAWAHAN
        rekam = self.skp.get(pegawai_id)
        if rekam is None:
            return ""
        if rekam.id in self.tutup:
            return f"tahun {self.tahun} sudah ditutup"
        if not skp_dapat_diubah(rekam.status):
            jalan = (
                "tarik atau kembalikan dahulu" if rekam.status is StatusDokumen.DIAJUKAN else "perlu Revisi"
            )
            return f"SKP berstatus {NAMA_STATUS_DOKUMEN[rekam.status]}, {jalan}"
        return ""


def muat(sesi: Sesi, conn: Connection, tahun: int, pimpinan_id: bytes) -> Matriks:
    """Read one matrix; Tolakan when the leader is not known here."""
    p = Pelaksana.dari(conn)
    hari = izin.jepit(sesi.jam.hari_ini(), date(tahun, 1, 1), date(tahun, 12, 31))
    bawahan = repo_matriks.bawahan(p, tahun, pimpinan_id)
    peran = repo_matriks.peran(p, tahun, pimpinan_id)
    terisi = {letak[2] for letak in peran}
    semua = bawahan | terisi
    buku = BukuOrang.muat(conn, {pimpinan_id, *semua})
    if pimpinan_id not in buku.pegawai:
        raise Tolakan("Pimpinan yang dipilih tidak ada lagi. Muat ulang halaman ini.", siapa="operator")
    rekam = repo_skp.rekam_banyak(p, repo_matriks.skp_orang(p, tahun, {pimpinan_id, *semua}))
    milik = tuple(
        sorted((r for r in rekam.values() if r.pegawai_id == pimpinan_id), key=lambda r: (r.mulai, r.id))
    )
    skp = _skp_dinilai(buku, rekam.values(), pimpinan_id, sesi.jam.hari_ini())
    orang = [b for b in semua if b in buku.pegawai and (b in skp or b in terisi or _bertugas(buku, b))]
    rhk = repo_skp.rhk(p, [s.id for s in milik])
    return Matriks(
        tahun,
        pimpinan_id,
        buku,
        hari,
        milik,
        tuple(b for s in milik for b in butir_pimpinan(s.bentuk, rhk[s.id])),
        tuple(sorted(orang, key=lambda b: urutan(buku, b, hari))),
        bawahan,
        skp,
        frozenset(r.id for r in skp.values() if tahun_ditutup(p, tahun, r.id)),
        peran,
    )


def _bertugas(buku: BukuOrang, pegawai_id: bytes) -> bool:
    return buku.pegawai[pegawai_id].kedudukan not in TIDAK_BERTUGAS


def _skp_dinilai(
    buku: BukuOrang, rekam: Iterable[RekamSkp], pimpinan_id: bytes, hari: date
) -> dict[bytes, RekamSkp]:
    hasil: dict[bytes, RekamSkp] = {}
    for r in sorted(rekam, key=lambda r: (skp_dapat_diubah(r.status), r.mulai, r.id)):
        if r.pegawai_id != pimpinan_id and izin.penilai_skp(buku, r, hari).id == pimpinan_id:
            hasil[r.pegawai_id] = r
    return hasil


def urutan(buku: BukuOrang, pegawai_id: bytes, hari: date) -> tuple[bool, str, int, str, str]:
    """People as the office lists them: officials by rank of their post, then by unit, then by name."""
    s = buku.sosok(pegawai_id, hari)
    eselon = s.jabatan.eselon if s.jabatan else ""
    return (not eselon, eselon, s.unit.urut if s.unit else 0, s.nama_unit, s.pegawai.nama.casefold())


def nomor_butir(butir: Sequence[Butir]) -> dict[str, str]:
    """Number of every item as the form counts: "2" or, with several indicators, "2.1"; "T1" additional."""
    hasil: dict[str, str] = {}
    urut: dict[bytes, str] = {}
    banyak: dict[bytes, int] = {}
    jumlah: dict[str, int] = {}
    for b in butir:
        banyak[b.rhk.id] = banyak.get(b.rhk.id, 0) + 1
    anak: dict[bytes, int] = {}
    for b in butir:
        if b.rhk.id not in urut:
            jenis = b.rhk.jenis.value
            jumlah[jenis] = jumlah.get(jenis, 0) + 1
            urut[b.rhk.id] = f"{'T' if jenis == 'tambahan' else ''}{jumlah[jenis]}"
        anak[b.rhk.id] = anak.get(b.rhk.id, 0) + 1
        ekor = f".{anak[b.rhk.id]}" if banyak[b.rhk.id] > 1 else ""
        hasil[b.kunci] = urut[b.rhk.id] + ekor
    return hasil
