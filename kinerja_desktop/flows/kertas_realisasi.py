"""DAFTAR BUKTI DUKUNG of one SKP and period, landscape, signed by both: a local form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan

if TYPE_CHECKING:
    from kinerja_desktop.services.lampiran_daftar import BarisBukti
    from kinerja_desktop.services.sesi import Sesi

_KOLOM: tuple[tuple[str, float], ...] = (
    ("NO", 4), ("RENCANA HASIL KERJA", 20), ("INDIKATOR", 18), ("TANGGAL", 9),
    ("URAIAN KEGIATAN/REALISASI", 20), ("NAMA DOKUMEN/TAUTAN", 19), ("KETERANGAN", 10),
)  # fmt: skip


def daftar_bukti(sesi: Sesi, skp_id: bytes, periode_id: bytes, kertas: str = "A4") -> bytes:
    """PDF of the evidence of one SKP in a period; Tolakan when there is none."""
    from kinerja_desktop.reports import bagian
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Penanda, Surat, TabelSurat, cetak_surat
    from kinerja_desktop.services.cetak import bahan_evaluasi
    from kinerja_desktop.services.lampiran_daftar import daftar_bukti as layanan

    sesi.wajib("cetak")
    daftar = layanan(sesi, skp_id, periode_id)
    if not daftar.baris:
        raise Tolakan(
            "Belum ada bukti dukung pada periode ini; tulis nama dokumennya atau lampirkan berkasnya dahulu.",
            siapa="yang mengisi",
        )
    b = bahan_evaluasi(sesi, skp_id, periode_id)
    o, penilai = b.pegawai, b.penilai
    rincian = [("Nama", o.nama), *([(o.label_nip, o.nip)] if o.nip else [])]
    rincian += [("Jabatan", o.jabatan), ("Unit kerja", o.unit_kerja)]
    kosong = f"{daftar.tanpa_bukti} catatan realisasi periode ini belum disertai bukti dukung."
    saat = bagian.tempat_tanggal(b.tempat, tanggal_panjang(sesi.jam.hari_ini()))
    surat = Surat(
        judul=("DAFTAR BUKTI DUKUNG", f"PERIODE {b.periode}", b.periode_penilaian),
        rincian=tuple(rincian),
        tabel=TabelSurat(_KOLOM, _isi(daftar.baris), gabung=3),
        penutup=(kosong,) if daftar.tanpa_bukti else (),
        kiri=Penanda("", "PEGAWAI YANG DINILAI", o.nama, o.nip, o.label_nip),
        kanan=Penanda(
            saat, "PEJABAT PENILAI KINERJA", penilai.nama or "." * 30, penilai.nip, penilai.label_nip
        ),
        kaki=kaki_lokal("Daftar Bukti Dukung", o.nama, o.nip, o.label_nip),
        mendatar=True,
    )
    return cetak_surat([surat], kertas)


def _isi(baris: tuple[BarisBukti, ...]) -> tuple[tuple[str, ...], ...]:
    """Rows; a work result and an indicator are written once, where they begin."""
    hasil, lalu, nomor = [], ("", ""), 0
    for b in baris:
        baru = b.rhk != lalu[0] or not b.rhk
        nomor += baru
        hasil.append(
            (
                str(nomor) if baru else "",
                (b.rhk or "Bukti umum SKP") if baru else "",
                b.indikator if (b.rhk, b.indikator) != lalu else "",
                f"{b.tanggal:%d-%m-%Y}" if b.tanggal else NAMA_BULAN[b.bulan - 1] if b.bulan else "-",
                b.uraian or "-",
                "\n".join(b.dokumen),
                b.keterangan or "-",
            )
        )
        lalu = (b.rhk, b.indikator)
    return tuple(hasil)
