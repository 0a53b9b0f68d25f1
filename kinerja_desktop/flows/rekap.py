"""Rekap as workbooks, for window and command line: e-Kinerja's own layout, and a whole year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.tolakan import Tolakan

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_rekap import BarisTahun, LembarRekap, PeriodeRekap
    from kinerja_desktop.services.sesi import Sesi

SEMUA_KANTOR = "Semua kantor"


@dataclass(frozen=True, slots=True)
class HasilRekap:
    """A workbook written: where, how many people in it, and what happened in words."""

    path: Path
    orang: int
    kalimat: str


def tulis_rekap(
    sesi: Sesi, keluar: Path, tahun: int, periode: str = "tahunan-0", kantor: bytes | str | None = None
) -> HasilRekap:
    """Predicates of one period in e-Kinerja's *Rekap Penilaian* layout; `kantor` by number or name, None all.

    Only finished evaluations carry a predicate; people who stand apart (pension, Plt, before a move) are left
    out. `keluar` may be a folder: the file is then named by office and period.
    """
    sesi.wajib("ekspor")
    lembar, milik = _lembar(sesi, tahun, kantor)
    p = _periode(lembar, periode)
    path = _jalur(keluar, lembar, kantor, p.label)
    baris = [b for b in milik if _terhitung(b, p.kunci)]
    _simpan(path, _xlsx_periode(lembar, baris, p, kantor))
    return HasilRekap(path, len(baris), f"Rekap {p.label} ({len(baris)} pegawai) ditulis ke {path}.")


def tulis_setahun(sesi: Sesi, keluar: Path, tahun: int, kantor: bytes | str | None = None) -> HasilRekap:
    """A whole year in one workbook: totals per office and period, everybody, and who stands apart and why."""
    from kinerja_desktop.spreadsheets.rekap_tahun import rekap_tahun_xlsx

    sesi.wajib("ekspor")
    lembar, milik = _lembar(sesi, tahun, kantor)
    path = _jalur(keluar, lembar, kantor, f"Setahun {tahun}")
    _simpan(path, rekap_tahun_xlsx(lembar, milik))
    return HasilRekap(path, len(milik), f"Rekap setahun {tahun} ({len(milik)} baris) ditulis ke {path}.")


def rekap_pdf(sesi: Sesi, tahun: int, kantor: bytes | str | None = None, kertas: str = "A4") -> bytes:
    """PDF of a year: totals by period, by office (or everybody of one office), who is not counted and why."""
    from kinerja_desktop.flows.rekap_pdf import surat_rekap
    from kinerja_desktop.reports.surat import cetak_surat

    sesi.wajib("ekspor")
    lembar, milik = _lembar(sesi, tahun, kantor)
    if not milik:
        raise Tolakan("Belum ada pegawai dalam rekap tahun {tahun}.", siapa="operator", tahun=str(tahun))
    return cetak_surat(surat_rekap(lembar, milik, _nama_unit(lembar, kantor), sesi.jam.hari_ini()), kertas)


def tulis_pdf(
    sesi: Sesi, keluar: Path, tahun: int, kantor: bytes | str | None = None, kertas: str = "A4"
) -> HasilRekap:
    """The same into a file; `keluar` may be a folder."""
    isi = rekap_pdf(sesi, tahun, kantor, kertas)
    lembar, milik = _lembar(sesi, tahun, kantor)
    path = _jalur(keluar, lembar, kantor, f"Setahun {tahun}", ".pdf")
    _simpan(path, isi)
    return HasilRekap(path, len(milik), f"Rekap setahun {tahun} ({len(milik)} baris) ditulis ke {path}.")


def nama_berkas(lembar: LembarRekap, kantor: bytes | str | None, label: str) -> str:
    """A name for the file: "Rekap Kecamatan Sukamaju Triwulan II 2026.xlsx"."""
    nama = f"Rekap {_nama_unit(lembar, kantor)} {label}"
    return "".join(c if c.isalnum() or c in " -_." else "-" for c in nama)[:120] + ".xlsx"


def _lembar(sesi: Sesi, tahun: int, kantor: bytes | str | None) -> tuple[LembarRekap, Sequence[BarisTahun]]:
    from kinerja_desktop.services import rekap

    ruang = [kantor] if isinstance(kantor, bytes) else None
    lembar = rekap.susun(sesi, tahun, ruang)
    if kantor is None:
        return lembar, lembar.baris
    cocok = [k.ruang for k in lembar.kantor if kantor in (k.ruang, k.nama)]
    if not cocok:
        raise Tolakan("Kantor itu tidak ada dalam rekap tahun {tahun}.", siapa="pusat", tahun=str(tahun))
    return lembar, [b for b in lembar.baris if b.kantor.ruang in cocok]


def _periode(lembar: LembarRekap, kunci: str) -> PeriodeRekap:
    p = lembar.periode_dari(kunci)
    if p is None:
        ada = ", ".join(x.kunci for x in lembar.periode) or "belum ada"
        raise Tolakan(
            "Periode {kunci} tidak ada pada tahun {tahun}; yang ada: {ada}.",
            siapa="pusat",
            kunci=kunci,
            tahun=str(lembar.tahun),
            ada=ada,
        )
    return p


def _terhitung(b: BarisTahun, kunci: str) -> bool:
    sel = b.sel.get(kunci)
    return sel is not None and sel.kelompok == "dihitung"


def _xlsx_periode(
    lembar: LembarRekap, baris: Sequence[BarisTahun], p: PeriodeRekap, kantor: bytes | str | None
) -> bytes:
    from kinerja_desktop.spreadsheets.tulis import BarisRekap, JudulRekap, rekap_predikat_xlsx

    satu = len({b.kantor.ruang for b in baris}) <= 1
    k = baris[0].kantor if baris else (lembar.kantor[0] if lembar.kantor else None)
    judul = JudulRekap(
        k.instansi if k else "",
        _nama_unit(lembar, kantor),
        _judul_periode(p, lembar.tahun),
        k.kode if k and satu else "",
    )
    isi = []
    for b in baris:
        sel = b.sel[p.kunci]
        jadi = sel.keadaan == "selesai"
        jabatan = b.jabatan if satu else ", ".join(x for x in (b.jabatan, b.kantor.nama) if x)
        nilai = (sel.hasil, sel.perilaku, sel.predikat) if jadi else ("", "", "")
        isi.append(BarisRekap(b.nip, b.nama, jabatan, *nilai))
    return rekap_predikat_xlsx(judul, isi)


def _judul_periode(p: PeriodeRekap, tahun: int) -> str:
    """As e-Kinerja writes it: "Periode Tahunan 2026", "Periode Bulanan 6 Tahun 2026"."""
    if p.jenis == "tahunan":
        return f"Periode Tahunan {tahun}"
    return f"Periode {'Bulanan' if p.jenis == 'bulanan' else 'Triwulan'} {p.nomor} Tahun {tahun}"


def _nama_unit(lembar: LembarRekap, kantor: bytes | str | None) -> str:
    cocok = [k.nama for k in lembar.kantor if kantor in (k.ruang, k.nama)]
    if cocok:
        return cocok[0]
    return lembar.kantor[0].nama if len(lembar.kantor) == 1 else SEMUA_KANTOR


def _jalur(
    keluar: Path, lembar: LembarRekap, kantor: bytes | str | None, label: str, akhiran: str = ".xlsx"
) -> Path:
    path = Path(keluar)
    if path.is_dir():
        return path / Path(nama_berkas(lembar, kantor, label)).with_suffix(akhiran).name
    return path if path.suffix.lower() == akhiran else path.with_name(path.name + akhiran)


def _simpan(path: Path, isi: bytes) -> None:
    from kinerja_desktop.system.sebab import sebab_os
    from kinerja_desktop.system.tulis import tulis_utuh

    try:
        tulis_utuh(path, isi)
    except OSError as e:
        raise Tolakan(
            "Berkas {nama} tidak dapat ditulis: {sebab}. Tutup berkas itu di Excel, atau pilih folder lain.",
            siapa="operator",
            nama=path.name,
            sebab=sebab_os(e),
        ) from e
