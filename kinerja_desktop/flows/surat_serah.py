"""Berita Acara Serah Terima as one printed page with both signatures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.tanggal import tanggal_panjang

if TYPE_CHECKING:
    from kinerja_desktop.reports.surat import Penanda
    from kinerja_desktop.services.serah_terima import PihakSerah
    from kinerja_desktop.services.sesi import Sesi

_HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


def surat_serah_terima(sesi: Sesi, pengenal: bytes, kertas: str = "A4") -> bytes:
    """PDF of one recorded handover: who, what was counted, both signatures; `kertas` A4 or F4."""
    from kinerja_desktop.reports import bagian
    from kinerja_desktop.reports.kaki import kaki_program
    from kinerja_desktop.reports.surat import Surat, TabelSurat, cetak_surat
    from kinerja_desktop.services import serah_terima as layanan
    from kinerja_desktop.services.kantor import identitas

    sesi.wajib("cetak")
    s, kantor = layanan.satu(sesi, pengenal), identitas(sesi)
    hari = s.tanggal or sesi.jam.hari_ini()
    jenis = layanan.NAMA_JENIS.get(s.jenis, s.jenis)
    surat = Surat(
        judul=("BERITA ACARA SERAH TERIMA", jenis.upper(), kantor.nama.upper()),
        nomor=s.nomor,
        pembuka=(
            f"Pada hari ini, {_HARI[hari.weekday()]} tanggal {tanggal_panjang(hari)}, yang bertanda tangan "
            f"di bawah ini melakukan serah terima tugas {jenis.lower()} dalam aplikasi Kinerja Desktop pada "
            f"{kantor.nama}, {kantor.instansi}.",
        ),
        rincian=(*_orang("Yang menyerahkan", s.dari), *_orang("Yang menerima", s.kepada)),
        tabel=TabelSurat(
            (("NO", 8), ("YANG DISERAHKAN", 72), ("JUMLAH", 20)),
            tuple((str(n), x.uraian, str(x.jumlah)) for n, x in enumerate(s.daftar, 1)),
        ),
        penutup=(
            *((s.keterangan,) if s.keterangan else ()),
            "Sejak ditandatangani, tugas dan tanggung jawab tersebut beralih kepada yang menerima. Kata "
            "sandi komputer dan berkas backup diserahkan langsung, tidak dicantumkan di sini.",
        ),
        kiri=_penanda("", "YANG MENYERAHKAN", s.dari),
        kanan=_penanda(
            bagian.tempat_tanggal(kantor.tempat, tanggal_panjang(hari)), "YANG MENERIMA", s.kepada
        ),
        kaki=kaki_program("Berita Acara Serah Terima"),
    )
    return cetak_surat([surat], kertas)


def tulis_serah_terima(sesi: Sesi, pengenal: bytes, keluar: Path, kertas: str = "A4") -> Path:
    """Write the page into a folder, or to the named file; where it is."""
    from kinerja_desktop.exchange.simpan import simpan_berkas

    data = surat_serah_terima(sesi, pengenal, kertas)
    path = Path(keluar)
    if path.is_dir():
        path = path / f"BA-Serah-Terima_{pengenal.hex()[-8:]}.pdf"
    simpan_berkas(path, data)
    return path


def _orang(label: str, p: PihakSerah) -> tuple[tuple[str, str], ...]:
    baris = [(label, p.nama)]
    if p.nip:
        baris.append(("NIP", p.nip))
    if p.jabatan:
        baris.append(("Jabatan", p.jabatan))
    return tuple(baris)


def _penanda(saat: str, peran: str, p: PihakSerah) -> Penanda:
    from kinerja_desktop.reports.surat import Penanda

    return Penanda(saat, peran, p.nama, p.nip)
