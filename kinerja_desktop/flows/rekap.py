"""Rekap as workbooks, for window and command line: e-Kinerja's own layout, and a whole year."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows.tulis_buku import tulis_laporan

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_rekap import BarisTahun, LembarRekap, PeriodeRekap
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.spreadsheets.tulis import BarisRekap

SEMUA_KANTOR = "Semua kantor"
#: Offices done, of how many, and what is being done.
Kemajuan = Callable[[int, int, str], bool | None]


@dataclass(frozen=True, slots=True)
class HasilRekap:
    """A workbook written: where, how many people in it, and what happened in words."""

    path: Path
    orang: int
    kalimat: str


def tulis_rekap(
    sesi: Sesi,
    keluar: Path,
    tahun: int,
    periode: str = "tahunan-0",
    kantor: bytes | str | None = None,
    kemajuan: Kemajuan | None = None,
) -> HasilRekap:
    """Predicates of one period in e-Kinerja's *Rekap Penilaian* layout; `kantor` by number or name, None all.

    Only finished evaluations carry a predicate; people who stand apart (pension, Plt, before a move) are left
    out. `keluar` may be a folder: the file is then named by office and period. What `kemajuan` (offices done,
    of how many) raises stops the work before anything is written.
    """
    sesi.wajib("ekspor")
    lembar, potong = _sumber(sesi, tahun, kantor, kemajuan)
    p = _periode(lembar, periode)
    path = _jalur(keluar, lembar, kantor, p.label)
    isi = [b for baris in potong for b in _baris_periode(lembar, baris, p)]
    tulis_laporan(path, _xlsx_periode(lembar, isi, p, kantor))
    return HasilRekap(path, len(isi), f"Rekap {p.label} ({len(isi)} pegawai) ditulis ke {path}.")


def tulis_setahun(
    sesi: Sesi, keluar: Path, tahun: int, kantor: bytes | str | None = None, kemajuan: Kemajuan | None = None
) -> HasilRekap:
    """A whole year in one workbook: totals per office and period, everybody, and who stands apart and why."""
    from kinerja_desktop.spreadsheets.rekap_tahun import rekap_tahun_xlsx

    sesi.wajib("ekspor")
    lembar, potong = _sumber(sesi, tahun, kantor, kemajuan)
    path = _jalur(keluar, lembar, kantor, f"Setahun {tahun}")
    isi, n = rekap_tahun_xlsx(lembar, potong)
    tulis_laporan(path, isi)
    return HasilRekap(path, n, f"Rekap setahun {tahun} ({n} baris) ditulis ke {path}.")


def rekap_pdf(
    sesi: Sesi,
    tahun: int,
    kantor: bytes | str | None = None,
    kertas: str = "A4",
    kemajuan: Kemajuan | None = None,
) -> bytes:
    """PDF of a year: totals by period, by office (or everybody of one office), who is not counted and why."""
    return _pdf(sesi, tahun, kantor, kertas, kemajuan)[0]


def _pdf(
    sesi: Sesi, tahun: int, kantor: bytes | str | None, kertas: str, kemajuan: Kemajuan | None
) -> tuple[bytes, LembarRekap, int]:
    from kinerja_desktop.flows.rekap_pdf import Himpunan, surat_rekap
    from kinerja_desktop.reports.surat import cetak_surat

    sesi.wajib("ekspor")
    lembar, potong = _sumber(sesi, tahun, kantor, kemajuan)
    himpunan = Himpunan()
    for baris in potong:
        himpunan.tambah(lembar, baris)
    if not himpunan.jumlah:
        raise Tolakan("Belum ada pegawai dalam rekap tahun {tahun}.", siapa="operator", tahun=str(tahun))
    surat = surat_rekap(lembar, himpunan, _nama_unit(lembar, kantor), sesi.jam.hari_ini())
    return cetak_surat(surat, kertas), lembar, himpunan.jumlah


def tulis_pdf(
    sesi: Sesi,
    keluar: Path,
    tahun: int,
    kantor: bytes | str | None = None,
    kertas: str = "A4",
    kemajuan: Kemajuan | None = None,
) -> HasilRekap:
    """The same into a file; `keluar` may be a folder."""
    isi, lembar, n = _pdf(sesi, tahun, kantor, kertas, kemajuan)
    path = _jalur(keluar, lembar, kantor, f"Setahun {tahun}", ".pdf")
    tulis_laporan(path, isi)
    return HasilRekap(path, n, f"Rekap setahun {tahun} ({n} baris) ditulis ke {path}.")


def nama_berkas(lembar: LembarRekap, kantor: bytes | str | None, label: str) -> str:
    """A name for the file: "Rekap Kecamatan Sukamaju Triwulan II 2026.xlsx"."""
    nama = f"Rekap {_nama_unit(lembar, kantor)} {label}"
    return "".join(c if c.isalnum() or c in " -_." else "-" for c in nama)[:120] + ".xlsx"


def _sumber(
    sesi: Sesi, tahun: int, kantor: bytes | str | None, kemajuan: Kemajuan | None
) -> tuple[LembarRekap, Iterable[Sequence[BarisTahun]]]:
    """Offices and periods of what is asked, and its people: those of all offices some offices at a time."""
    from kinerja_desktop.services import rekap, rekap_pusat

    if sesi.db.peran == "pusat":
        semua = rekap_pusat.wilayah(sesi, tahun).rekap
        if kantor is None:
            return semua, rekap_pusat.alir(sesi, semua, kemajuan)
        lembar = rekap.susun(sesi, tahun, [k.ruang for k in semua.kantor if kantor in (k.ruang, k.nama)])
    else:
        lembar = rekap.susun(sesi, tahun)
        if kantor is None:
            return lembar, [lembar.baris]
    cocok = {k.ruang for k in lembar.kantor if kantor in (k.ruang, k.nama)}
    if not cocok:
        raise Tolakan("Kantor itu tidak ada dalam rekap tahun {tahun}.", siapa="pusat", tahun=str(tahun))
    return lembar, [[b for b in lembar.baris if b.kantor.ruang in cocok]]


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


def _baris_periode(lembar: LembarRekap, baris: Sequence[BarisTahun], p: PeriodeRekap) -> Iterator[BarisRekap]:
    from kinerja_desktop.spreadsheets.tulis import BarisRekap

    for b in baris:
        sel = b.sel.get(p.kunci)
        if sel is None or sel.kelompok != "dihitung":
            continue
        jabatan = b.jabatan
        if len(lembar.kantor) > 1:
            jabatan = ", ".join(x for x in (b.jabatan, b.kantor.nama) if x)
        nilai = (sel.hasil, sel.perilaku, sel.predikat) if sel.keadaan == "selesai" else ("", "", "")
        yield BarisRekap(b.nip, b.nama, jabatan, *nilai)


def _xlsx_periode(
    lembar: LembarRekap, isi: Sequence[BarisRekap], p: PeriodeRekap, kantor: bytes | str | None
) -> bytes:
    from kinerja_desktop.spreadsheets.tulis import JudulRekap, rekap_predikat_xlsx

    k = lembar.kantor[0] if lembar.kantor else None
    judul = JudulRekap(
        k.instansi if k else "",
        _nama_unit(lembar, kantor),
        _judul_periode(p, lembar.tahun),
        k.kode if k and len(lembar.kantor) == 1 else "",
    )
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
