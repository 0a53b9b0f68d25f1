"""Evaluation periods of a year: which there are, until when, open or closed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, Aturan
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.periode import JenisPeriode, daftar_periode, periksa_tahun
from kinerja_desktop.domain.tenggat import tenggat_penilaian, tenggat_skp
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import periode_pusat
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.rujukan import aturan_lengkap, hari_libur
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_ba, repo_keberatan, repo_rujukan, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

__all__ = [
    "PeriodeTersimpan",
    "aturan_tenggat",
    "batas_skp",
    "berjalan",
    "buat_tahun",
    "buka_kunci",
    "daftar",
    "ganti_status",
    "isi_periode_tahun",
    "satu",
    "tutup",
    "wajib_tanpa_keberatan",
]

TERBUKA, DITUTUP = periode_pusat.TERBUKA, periode_pusat.DITUTUP


def daftar(sesi: Sesi, tahun: int | None = None, jenis: str = "") -> list[PeriodeTersimpan]:
    """Periods of a year (all when None) and kind, in order, each once, with the centre's dates."""
    with sesi.baca_hemat() as (p, _):
        return daftar_dari(sesi, p, tahun, jenis)


def daftar_dari(
    sesi: Sesi, q: Pelaksana, tahun: int | None = None, jenis: str = ""
) -> list[PeriodeTersimpan]:
    """The same inside a reading that is open."""
    semua = repo_rujukan.periode_semua(q, tahun, _ruang(sesi))
    hasil = [p for (_, j, _), p in _berlaku(sesi, q, semua).items() if not jenis or j == jenis]
    urutan = [j.value for j in JenisPeriode]
    return sorted(hasil, key=lambda p: (p.periode.tahun, urutan.index(p.periode.jenis), p.periode.nomor))


def _ruang(sesi: Sesi) -> list[bytes] | None:
    """At the centre the space decides, not the word of the row."""
    return [sesi.db.ruang.to_bytes(4, "big")] if sesi.db.peran == "pusat" else None


def _berlaku(
    sesi: Sesi, q: Pelaksana, semua: list[PeriodeTersimpan]
) -> dict[periode_pusat.KunciPeriode, PeriodeTersimpan]:
    langkah = repo_rujukan.langkah_periode(q, sesi.db.ruang) if any(not p.lokal for p in semua) else {}
    kunci = repo_ba.kunci_periode(q, sesi.db.ruang.to_bytes(4, "big"))
    return periode_pusat.berlaku(semua, langkah, kunci, di_pusat=sesi.db.peran == "pusat")


def satu(sesi: Sesi, periode_id: bytes) -> PeriodeTersimpan:
    """One period by id, with the centre's dates; Tolakan when it is gone."""
    with sesi.baca_hemat() as (q, _):
        isi = repo_rujukan.periode_satu(q, periode_id)
        if isi is None:
            raise Tolakan("Periode itu tidak ada lagi. Muat ulang halaman ini.", siapa="operator")
        sama = _berlaku(sesi, q, repo_rujukan.periode_sama(q, isi.periode, _ruang(sesi)))
    ada = sama.get(periode_pusat.kunci(isi))
    return replace(ada, id=isi.id, lokal=isi.lokal) if ada is not None else isi


def berjalan(sesi: Sesi, jenis: str = "triwulan", tanggal: date | None = None) -> PeriodeTersimpan:
    """The period of a kind that holds a date (today when None); Tolakan when the year has not been made."""
    hari = tanggal or sesi.jam.hari_ini()
    for p in daftar(sesi, hari.year, jenis):
        if p.periode.mulai <= hari <= p.periode.selesai:
            return p
    raise Tolakan(
        "Periode {jenis} tahun {tahun} belum dibuat; buat dahulu di Pengaturan.",
        siapa="operator",
        jenis=jenis,
        tahun=str(hari.year),
    )


def aturan_tenggat(sesi: Sesi) -> tuple[Aturan, ...]:
    """The dated deadlines that the database holds; of those it lacks, the ones shipped."""
    return aturan_lengkap(sesi, "tenggat")


def batas_skp(
    daftar: Iterable[PeriodeTersimpan],
    tahun: int,
    mulai: date | None = None,
    *,
    aturan: Sequence[Aturan] = ATURAN_BAWAAN,
) -> date:
    """Last day to set the SKP of a year as its period has it; the day of the placement when that is later.

    A year without a yearly period has the day that the dated rules give.
    """
    milik = (
        p.batas_skp for p in daftar if (p.periode.tahun, p.periode.jenis) == (tahun, JenisPeriode.TAHUNAN)
    )
    batas = next((b for b in milik if b), None) or tenggat_skp(tahun, aturan=aturan)
    return max(batas, mulai or batas)


def buat_tahun(sesi: Sesi, tahun: int, jenis: Sequence[str] = ("tahunan", "triwulan")) -> Outcome[int]:
    """Make the periods of a year that do not exist yet; the value is how many were added."""
    sesi.wajib("periode.ubah")
    periksa_tahun(tahun)
    ada = {(p.periode.jenis.value, p.periode.nomor) for p in daftar(sesi, tahun)}
    aturan = aturan_tenggat(sesi)
    libur = hari_libur(sesi)
    lokal = sesi.db.peran != "pusat"
    with sesi.kerja("periode.buat", f"Buat periode tahun {tahun}") as uow:
        jumlah = isi_periode_tahun(uow, tahun, jenis, lokal=lokal, aturan=aturan, libur=libur, ada=ada)
    return Outcome(jumlah, uow.perubahan)


def tutup(sesi: Sesi, periode_id: bytes, alasan: str = "") -> Outcome[None]:
    """Close a period in one's own role: nothing of it may be changed until it is opened again.

    `tutup_periode` does the same for an operator who types in the head's name.
    """
    sesi.wajib("periode.tutup")
    return ganti_status(sesi, periode_id, DITUTUP, bersihkan_teks(alasan, "Catatan", 500, berbaris=True))


def buka_kunci(sesi: Sesi, periode_id: bytes, alasan: str) -> Outcome[None]:
    """Open a closed period again; a reason is a must and stays in the history."""
    sesi.wajib("periode.buka_kunci")
    return ganti_status(sesi, periode_id, TERBUKA, bersihkan_teks(alasan, "Alasan", 500, wajib=True))


def ganti_status(
    sesi: Sesi, periode_id: bytes, status: str, alasan: str, w: Wewenang | None = None
) -> Outcome[None]:
    """Close or open a period once the caller has seen who may (`w`: in whose name); Tolakan by its state."""
    kini = satu(sesi, periode_id)
    kata = "Tutup" if status == DITUTUP else "Buka kunci"
    if (kini.status == DITUTUP) == (status == DITUTUP):
        raise Tolakan(
            "{periode} sudah {keadaan}.",
            siapa="pimpinan unit kerja",
            periode=kini.periode.label,
            keadaan="ditutup" if status == DITUTUP else "terbuka",
        )
    if kini.berita_acara and status == TERBUKA and sesi.db.peran != "pusat":
        raise Tolakan(
            "{periode} dikunci Berita Acara {nomor}; mintalah Reset BA dengan surat.",
            siapa="BKPSDM",
            periode=kini.periode.label,
            nomor=kini.berita_acara,
        )
    if kini.ditutup_pusat:
        raise Tolakan(
            "{periode} ditutup oleh pusat; hanya pusat yang dapat membukanya kembali.",
            siapa="BKPSDM",
            periode=kini.periode.label,
        )
    if status == DITUTUP:
        wajib_tanpa_keberatan(sesi, kini)
    with sesi.kerja("periode.status", f"{kata} {kini.periode.label}", w.untuk if w else None) as uow:
        # A period made by the centre is not this office's row to change: the step alone says it.
        if kini.lokal or sesi.db.peran == "pusat":
            uow.update("periode", periode_id, {"status": status})
        uow.insert(
            "tindakan",
            {
                "jenis_dokumen": "periode",
                "dokumen_id": periode_id,
                "tindakan": "tutup" if status == DITUTUP else "buka_kunci",
                "alasan": alasan,
                "oleh_id": w.oleh if w else sesi.pelaku.pegawai_id,
                # Never before the step it follows, whatever this PC's clock says: the last one counts.
                "waktu": max(sesi.saat(), repo_rujukan.waktu_langkah(uow.p, periode_id, sesi.db.ruang)),
            },
        )
    return Outcome(None, uow.perubahan)


def wajib_tanpa_keberatan(
    sesi: Sesi,
    p: PeriodeTersimpan,
    pola: str = "{periode} belum dapat ditutup karena keberatan {nama} belum diputus.",
) -> None:
    """Tolakan with the names while objections of this office wait for their decision.

    The centre closes for all offices and is not held up by one of them.
    """
    if sesi.db.peran == "pusat":
        return
    kunci = periode_pusat.kunci(p)
    with sesi.baca() as conn:
        q = Pelaksana.dari(conn)
        jalan = repo_keberatan.berjalan(q, sesi.db.ruang)
        # The centre may have made the same period as well; both rows are one period.
        sama = {i for i in {k.periode_id for k in jalan} if periode_pusat.kunci(satu(sesi, i)) == kunci}
        skp = {k.skp_id for k in jalan if k.periode_id in sama}
        rekam = repo_skp.rekam_banyak(q, skp)
        buku = BukuOrang.muat(conn, {s.pegawai_id for s in rekam.values()}, penilai=False) if skp else None
    if buku is not None:
        nama = sorted(buku.nama(s.pegawai_id) for s in rekam.values())
        raise Tolakan(
            pola,
            siapa="atasan pejabat penilai",
            periode=p.periode.label,
            nama=", ".join(nama),
        )


def isi_periode_tahun(
    uow: UnitOfWork,
    tahun: int,
    jenis: Sequence[str],
    *,
    lokal: bool,
    aturan: Sequence[Aturan] = ATURAN_BAWAAN,
    libur: Collection[date] = (),
    ada: Collection[tuple[str, int]] = (),
) -> int:
    """Add the periods of a year inside an open unit of work, with their deadlines; returns how many."""
    batas_skp = tenggat_skp(tahun, aturan=aturan).isoformat()
    isi = [
        {
            "tahun": tahun,
            "jenis": p.jenis.value,
            "nomor": p.nomor,
            "mulai": p.mulai.isoformat(),
            "selesai": p.selesai.isoformat(),
            "batas_skp": batas_skp if p.jenis is JenisPeriode.TAHUNAN else "",
            "batas_nilai": tenggat_penilaian(p, aturan=aturan, libur=libur).isoformat(),
            "status": TERBUKA,
            "lokal": int(lokal),
        }
        for j in jenis
        for p in daftar_periode(JenisPeriode(j), tahun)
        if (p.jenis.value, p.nomor) not in ada
    ]
    uow.insert_many("periode", isi)
    return len(isi)
