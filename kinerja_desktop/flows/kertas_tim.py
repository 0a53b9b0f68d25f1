"""LAPORAN TIM EVALUASI KINERJA: a round on paper with findings, steps and the members' signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kinerja_desktop.domain.tanggal import tanggal_panjang, tanggal_pendek
from kinerja_desktop.domain.tim import NAMA_KEDUDUKAN, NAMA_PUTARAN, NAMA_TEMUAN, KedudukanTim, kalimat_lewat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kinerja_desktop.reports.surat import Penanda, Surat
    from kinerja_desktop.services.lembar_tim import BarisTemuan, LembarPutaran, Tim
    from kinerja_desktop.services.sesi import Sesi

_KOLOM: tuple[tuple[str, float], ...] = (
    ("NO", 4), ("TENTANG", 15), ("TEMUAN", 24), ("LANGKAH PERBAIKAN", 21), ("PENANGGUNG JAWAB", 13),
    ("BATAS WAKTU", 10), ("KEADAAN DAN HASIL", 13),
)  # fmt: skip


def laporan_tim(sesi: Sesi, putaran_id: bytes, kertas: str = "A4") -> bytes:
    """PDF of a round as this person may see it; paper A4 or F4."""
    from kinerja_desktop.reports.surat import cetak_surat
    from kinerja_desktop.services import tim_evaluasi
    from kinerja_desktop.services.kantor import identitas

    sesi.wajib("cetak")
    isi, kantor = tim_evaluasi.putaran(sesi, putaran_id), identitas(sesi)
    saat = tanggal_panjang(sesi.jam.hari_ini())
    tempat = f"{kantor.tempat}, {saat}" if kantor.tempat else saat
    lewat = tim_evaluasi.lewat_menurut_orang(isi)
    return cetak_surat(
        [_laporan(isi, kantor.nama, tempat, lewat), _tanda_tangan(isi, kantor.nama, tempat)], kertas
    )


def _laporan(isi: LembarPutaran, kantor: str, tempat: str, lewat: object) -> Surat:
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Surat, TabelSurat

    r, t = isi.rekam, isi.tim.rekam
    rincian = [
        ("Tim", f"{t.nama}, SK {t.nomor}" + (f" tanggal {tanggal_panjang(t.tanggal)}" if t.tanggal else "")),
        ("Putaran", r.judul),
        ("Tanggal", tanggal_panjang(r.tanggal) if r.tanggal else "-"),
        ("Periode", isi.periode or "-"),
        ("Cakupan", r.cakupan or "-"),
        ("Keadaan", NAMA_PUTARAN[r.status]),
    ]
    baris = [*_baris(isi.temuan), *_baris(isi.bawaan)]
    penutup = [r.kesimpulan or "Kesimpulan belum ditulis."]
    if isi.lewat and isinstance(lewat, dict):
        siapa = ", ".join(f"{nama} ({n})" if n > 1 else nama for nama, n in lewat.items())
        penutup.append(f"{kalimat_lewat(isi.lewat)}: {siapa.rstrip('.')}.")
    return Surat(
        judul=("LAPORAN TIM EVALUASI KINERJA", kantor.upper()),
        rincian=tuple(rincian),
        tabel=TabelSurat(_KOLOM, tuple(baris), gabung=3) if baris else None,
        penutup=(*(() if baris else ("Tidak ada temuan pada putaran ini.",)), *penutup),
        kanan=_ketua(isi.tim, tempat),
        kaki=kaki_lokal("Laporan Tim Evaluasi Kinerja", kantor=kantor),
        mendatar=True,
    )


def _baris(temuan: Sequence[BarisTemuan]) -> list[tuple[str, ...]]:
    hasil: list[tuple[str, ...]] = []
    for n, t in enumerate(temuan, 1):
        tentang = "\n".join(x for x in (t.tentang, f"RHK: {t.rhk}" if t.rhk else "", t.dari) if x)
        kepala = ("" if t.dari else str(n), tentang, f"{NAMA_TEMUAN[t.jenis]}: {t.teks}")
        if not t.langkah:
            hasil.append((*kepala, "-", "-", "-", "-"))
        for i, x in enumerate(t.langkah):
            awal = kepala if i == 0 else ("", "", "")
            keadaan = x.keadaan + (f". {x.hasil}" if x.hasil else "")
            batas = tanggal_pendek(x.batas) if x.batas else "-"
            hasil.append((*awal, x.teks, x.penanggung or "-", batas, keadaan))
    return hasil


def _ketua(tim: Tim, tempat: str) -> Penanda:
    from kinerja_desktop.reports.surat import Penanda

    ketua = next((a for a in tim.anggota if a.kedudukan is KedudukanTim.KETUA), None)
    if ketua is None:
        return Penanda(tempat, "KETUA TIM", "." * 30)
    return Penanda(tempat, "KETUA TIM", ketua.nama, ketua.nip)


def _tanda_tangan(isi: LembarPutaran, kantor: str, tempat: str) -> Surat:
    """The members' page; a number in front of each line to sign on."""
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Surat, TabelSurat

    kolom = (("NO", 6), ("NAMA / NIP", 34), ("JABATAN", 30), ("KEDUDUKAN", 12), ("TANDA TANGAN", 18))
    baris = tuple(
        (str(n), "\n".join(x for x in (a.nama, a.nip) if x), a.jabatan or "-", NAMA_KEDUDUKAN[a.kedudukan],
         f"\u00a0\n\u00a0\n{n}. " + "." * 18)
        for n, a in enumerate(isi.tim.anggota, 1)
    )  # fmt: skip
    return Surat(
        judul=("DAFTAR TANDA TANGAN TIM EVALUASI KINERJA", isi.rekam.judul.upper()),
        rincian=(("Tempat dan tanggal", tempat),),
        tabel=TabelSurat(kolom, baris),
        kaki=kaki_lokal("Laporan Tim Evaluasi Kinerja", kantor=kantor),
        mendatar=True,
        lanjut=True,
    )
