"""This PC among those of its office: whether its first data has come, from whom, and who the others are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kinerja_desktop.domain.sebutan import sebutan_pusat
from kinerja_desktop.services.kantor import MENUNGGU_DATA
from kinerja_desktop.store import repo_lawan
from kinerja_desktop.store.repo_tukar import DITERIMA, KANTOR, PUSAT, Penulis

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_beranda import LangkahAwal
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.store.pelaksana import Pelaksana


@dataclass(frozen=True, slots=True)
class AsalData:
    """A database that waits for its office's first data: whose, from whom, and how far the asking is.

    `nama` is what this PC is called ("PC-2"; empty where the centre invited it in a lost PC's place),
    `diminta`: a file with the request was written; `diterima`: the other side has accepted this PC.
    """

    kantor: str
    nama: str
    dari: str
    diminta: bool
    diterima: bool


def nama_komputer(sesi: Sesi) -> str:
    """Name of this PC as the office's people say it: "PC-1"."""
    sebut = sesi.db.meta("sebutan_pc")
    return sebut or sesi.db.meta("nama_pc", "PC1").replace("PC", "PC-").replace("--", "-")


def asal_data(sesi: Sesi, p: Pelaksana) -> AsalData | None:
    """From where this database's first data will come; None once the office's own row is here."""
    kantor = sesi.db.meta(MENUNGGU_DATA)
    if not kantor or p.satu("SELECT 1 FROM kantor WHERE _del = 0 LIMIT 1") is not None:
        return None
    saya = _kunci(sesi)
    penulis = repo_lawan.semua_penulis(p)
    nama = sesi.db.meta("sebutan_pc")
    if nama:
        dari = next((w.nama for w in _lain(sesi, penulis, saya) if not w.tingkat), "PC-1")
    else:
        dari = sebutan_pusat(next((w.nama for w in penulis.values() if w.peran == PUSAT), ""))
    kami = penulis.get(saya)
    diminta = bool(repo_lawan.daftar_resi(p, "kirim", jumlah=1))
    return AsalData(kantor, nama, dari, diminta, bool(kami and kami.sertifikat))


def langkah_data(a: AsalData) -> tuple[LangkahAwal, ...]:
    """The way of the first data to this PC, as steps of Beranda."""
    from kinerja_desktop.services.lembar_beranda import LangkahAwal
    from kinerja_desktop.services.tujuan import Tujuan

    di_sana = (
        f"Di {a.dari}: Terima ADK, lalu Pengaturan, bagian Komputer, tekan Terima. Kemudian Kirim ADK."
        if a.nama
        else f"{a.dari} menerima kantor ini lagi dan menulis balasannya."
    )
    return (
        LangkahAwal(
            1,
            f"Kirim permintaan ke {a.dari}",
            "Tulis ke flash disk atau folder bersama.",
            a.diminta,
            "Kirim ADK",
            Tujuan("tukar", {"tindakan": "kirim"}),
        ),
        LangkahAwal(2, f"Diterima di {a.dari}", di_sana, a.diterima, "", Tujuan("tukar")),
        LangkahAwal(
            3,
            f"Baca data kantor dari {a.dari}",
            "Setelah itu halaman ini menunjukkan apa yang perlu dikerjakan.",
            False,
            "Terima ADK",
            Tujuan("tukar", {"tindakan": "terima"}),
        ),
    )


def komputer_lain(sesi: Sesi, p: Pelaksana) -> list[Penulis]:
    """The office's other PCs whose keys count, the first one first, then by name."""
    return _lain(sesi, repo_lawan.semua_penulis(p), _kunci(sesi))


def _kunci(sesi: Sesi) -> bytes:
    return sesi.db.penulis.kunci_umum if sesi.db.penulis else b""


def _lain(sesi: Sesi, penulis: dict[bytes, Penulis], saya: bytes) -> list[Penulis]:
    ada = [
        w
        for w in penulis.values()
        if w.peran == KANTOR
        and w.ruang == sesi.db.ruang
        and w.keadaan == DITERIMA
        and w.penerima
        and w.kunci != saya
    ]
    return sorted(ada, key=lambda w: (w.tingkat, w.nama.casefold(), w.kunci))
