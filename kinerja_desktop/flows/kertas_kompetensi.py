"""HASIL PENILAIAN KOMPETENSI of one person as a printed page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kinerja_desktop.domain.kompetensi import LABEL_PENDUKUNG, NAMA_JENIS, TINGKAT, kata_selisih
from kinerja_desktop.domain.tanggal import tanggal_panjang

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi


def hasil_kompetensi(sesi: Sesi, pegawai_id: bytes, tahun: int, kertas: str = "A4") -> bytes:
    """PDF of the competences of one person in a year: standard, level found, gap in words, evidence."""
    from kinerja_desktop.reports import bagian
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Penanda, Surat, TabelSurat, cetak_surat
    from kinerja_desktop.services.kantor import identitas
    from kinerja_desktop.services.kompetensi import lembar

    sesi.wajib("cetak")
    isi, kantor = lembar(sesi, pegawai_id, tahun), identitas(sesi)
    saat = bagian.tempat_tanggal(kantor.tempat, tanggal_panjang(sesi.jam.hari_ini()))
    baris = tuple(
        (
            str(n),
            f"{b.kompetensi}\n({NAMA_JENIS.get(b.jenis, b.jenis or '-').lower()})",
            _tingkat(b.standar),
            _tingkat(b.tingkat),
            kata_selisih(b.standar, b.tingkat),
            b.bukti,
        )
        for n, b in enumerate(isi.baris, 1)
    )
    surat = Surat(
        judul=(f"HASIL PENILAIAN KOMPETENSI TAHUN {tahun}", kantor.nama.upper(), "INFORMASI PENDUKUNG"),
        rincian=(
            ("Nama", isi.nama),
            *((("NIP", isi.nip),) if isi.nip else ()),
            ("Jabatan", isi.jabatan),
            ("Unit kerja", isi.unit or kantor.nama),
            ("Pejabat penilai", isi.penilai or "-"),
        ),
        tabel=TabelSurat(
            (
                ("NO", 5),
                ("KOMPETENSI", 24),
                ("STANDAR JABATAN", 15),
                ("HASIL PENILAIAN", 15),
                ("SELISIH", 18),
                ("BUKTI", 23),
            ),
            baris,
        ),
        penutup=(
            "Arti tingkat: " + " ".join(f"{n} {nama}: {arti}" for n, (nama, arti) in TINGKAT.items()),
            LABEL_PENDUKUNG,
        ),
        kiri=Penanda("", "PEGAWAI YANG DINILAI", isi.nama, isi.nip),
        kanan=Penanda(saat, "PEJABAT PENILAI KINERJA", isi.penilai or "." * 30, isi.nip_penilai),
        kaki=kaki_lokal("Hasil Penilaian Kompetensi", isi.nama, isi.nip),
    )
    return cetak_surat([surat], kertas)


def _tingkat(n: int) -> str:
    return f"{n} {TINGKAT[n][0]}" if n in TINGKAT else "-"
