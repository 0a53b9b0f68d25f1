"""Plans of the two kelurahan: lurah, sekretaris, two kasi and staff, written once with the name left open."""

# ruff: noqa: E501
from __future__ import annotations

from kinerja_desktop.flows.contoh.bentuk import (
    AKHIR,
    BULAN,
    HITUNG,
    KUALITAS,
    KUANTITAS,
    SEMESTER,
    TRIWULAN,
    WAKTU,
)
from kinerja_desktop.flows.contoh.bentuk import Rencana as R
from kinerja_desktop.flows.contoh.bentuk import Ukuran as U

# {kel} is the name, {k} the same in small letters; a target "90|92" is that of Melati and of Kenanga.
# fmt: off
_LURAH: tuple[R, ...] = (
    R("lurah_{k}.1", "Meningkatnya kepatuhan PBB-P2", (
        U(KUANTITAS, "Persentase realisasi PBB-P2 wilayah Kelurahan {kel}", "90|92", "%", TRIWULAN, "Rekap setoran PBB-P2"),
        U(KUALITAS, "Persentase SPPT yang tersampaikan kepada wajib pajak", "98|97", "%", SEMESTER, "Tanda terima SPPT"),
        U(WAKTU, "Batas penyampaian SPPT", "30 April 2026", "", SEMESTER, "Laporan penyampaian SPPT"),
    ), "camat.5"),
    R("lurah_{k}.2", "Tertibnya administrasi kependudukan kelurahan", (
        U(KUANTITAS, "Persentase mutasi penduduk tercatat", "100|100", "%", BULAN, "Buku mutasi penduduk"),
        U(KUALITAS, "Persentase data yang sesuai dengan Disdukcapil", "98|96", "%", TRIWULAN, "Berita acara pemadanan data"),
    ), "camat.2"),
    R("lurah_{k}.3", "Meningkatnya kualitas pelayanan Kelurahan {kel}", (
        U(KUANTITAS, "Persentase permohonan warga selesai pada hari yang sama", "90|92", "%", BULAN, "Register pelayanan kelurahan"),
        U(KUALITAS, "Indeks Kepuasan Masyarakat kelurahan", "83,00|84,00", "indeks", SEMESTER, "Laporan survei kepuasan kelurahan"),
    ), "camat.1"),
)
_SEKLUR: tuple[R, ...] = (
    R("seklur_{k}.1", "Tertibnya ketatausahaan dan keuangan Kelurahan {kel}", (
        U(KUANTITAS, "Jumlah laporan keuangan kelurahan", "12|12", "laporan", HITUNG, "Laporan keuangan kelurahan"),
        U(KUALITAS, "Persentase SPJ yang diterima tanpa perbaikan", "95|95", "%", TRIWULAN, "Lembar verifikasi SPJ"),
        U(WAKTU, "Batas penyampaian SPJ kelurahan", "tanggal 3 setiap bulan", "", BULAN, "Tanda terima SPJ"),
    ), "lurah_{k}.3"),
    R("seklur_{k}.2", "Tersusunnya profil Kelurahan {kel} yang mutakhir", (
        U(KUANTITAS, "Jumlah dokumen profil kelurahan", "1|1", "dokumen", AKHIR, "Profil kelurahan"),
        U(KUALITAS, "Persentase isian Prodeskel yang lengkap", "95|93", "%", SEMESTER, "Tangkapan layar Prodeskel"),
    ), "lurah_{k}.2"),
)
_PEM: tuple[R, ...] = (
    R("pem_{k}.1", "Terselenggaranya pelayanan administrasi kependudukan warga {kel}", (
        U(KUANTITAS, "Jumlah surat keterangan yang diterbitkan", "960|1080", "surat", HITUNG, "Register surat keterangan"),
        U(KUALITAS, "Persentase surat tanpa kesalahan isi", "98|99", "%", TRIWULAN, "Register koreksi surat"),
        U(WAKTU, "Waktu penerbitan surat keterangan", "≤ 30 menit|≤ 25 menit", "", TRIWULAN, "Register pelayanan"),
    ), "lurah_{k}.2"),
    R("pem_{k}.2", "Terbinanya RT dan RW se-Kelurahan {kel}", (
        U(KUANTITAS, "Jumlah RT/RW yang dibina", "48|36", "RT/RW", HITUNG, "Laporan pembinaan RT/RW"),
        U(KUALITAS, "Persentase RT/RW dengan buku administrasi lengkap", "85|88", "%", TRIWULAN, "Daftar periksa buku RT/RW"),
    ), "lurah_{k}.3"),
)
_EKBANG: tuple[R, ...] = (
    R("ekbang_{k}.1", "Terpungutnya PBB-P2 Kelurahan {kel} sesuai ketetapan", (
        U(KUANTITAS, "Persentase wajib pajak yang didatangi", "95|96", "%", TRIWULAN, "Lembar kunjungan penagihan"),
        U(KUALITAS, "Persentase tunggakan yang berkurang dari tahun lalu", "25|30", "%", TRIWULAN, "Rekap tunggakan PBB-P2"),
    ), "lurah_{k}.1"),
    R("ekbang_{k}.2", "Terlaksananya pembangunan sarana lingkungan Kelurahan {kel}", (
        U(KUANTITAS, "Jumlah paket pekerjaan lingkungan yang selesai", "4|3", "paket", TRIWULAN, "Berita acara serah terima pekerjaan"),
        U(KUALITAS, "Persentase pekerjaan yang diterima tanpa perbaikan", "90|90", "%", AKHIR, "Berita acara pemeriksaan"),
        U(WAKTU, "Penyelesaian seluruh paket", "30 November 2026", "", AKHIR, "Berita acara serah terima pekerjaan"),
    ), "lurah_{k}.3"),
)
_STAF: tuple[R, ...] = (
    R("staf_{k}.1", "Terlayaninya warga di loket Kelurahan {kel}", (
        U(KUANTITAS, "Jumlah permohonan warga yang dilayani", "1200|1320", "permohonan", HITUNG, "Register loket"),
        U(KUALITAS, "Persentase permohonan tanpa pengaduan", "97|98", "%", TRIWULAN, "Rekap kotak saran"),
        U(WAKTU, "Waktu tunggu warga di loket", "≤ 15 menit", "", TRIWULAN, "Catatan antrean"),
    ), "lurah_{k}.3"),
    R("staf_{k}.2", "Tertatanya surat masuk dan surat keluar Kelurahan {kel}", (
        U(KUANTITAS, "Jumlah surat yang diagendakan", "600|540", "surat", HITUNG, "Buku agenda"),
        U(KUALITAS, "Persentase surat yang dapat ditemukan kembali", "95|95", "%", SEMESTER, "Uji temu kembali arsip"),
    ), "lurah_{k}.3"),
)
_PPPK_MELATI: tuple[R, ...] = (
    R("pppk_melati.1", "Terkelolanya data bantuan warga Kelurahan Melati", (
        U(KUANTITAS, "Jumlah keluarga penerima yang dimutakhirkan datanya", "420", "keluarga", HITUNG, "Rekap pemutakhiran data"),
        U(KUALITAS, "Persentase data yang lolos pemadanan", "95", "%", TRIWULAN, "Hasil pemadanan SIKS-NG"),
        U(WAKTU, "Batas pemutakhiran data bulanan", "tanggal 10 setiap bulan", "", BULAN, "Tangkapan layar SIKS-NG"),
    ), "lurah_melati.2"),
    R("pppk_melati.2", "Terbantunya pelayanan keliling bagi warga lanjut usia", (
        U(KUANTITAS, "Jumlah kunjungan pelayanan ke rumah warga", "36", "kunjungan", HITUNG, "Laporan kunjungan"),
        U(KUALITAS, "Persentase warga yang puas dengan kunjungan", "90", "%", SEMESTER, "Lembar pendapat warga"),
    ), "lurah_melati.3"),
)
_PPPK_KENANGA: tuple[R, ...] = (
    R("pppk_kenanga.1", "Terselenggaranya operasional kantor Kelurahan Kenanga", (
        U(KUANTITAS, "Sarana loket disiapkan pada 240 hari pelayanan", "240", "hari", HITUNG, "Lembar kesiapan loket"),
        U(KUALITAS, "Peralatan loket berfungsi, paling sedikit 95 %", "95", "%", TRIWULAN, "Lembar periksa peralatan"),
        U(WAKTU, "Loket siap dibuka setiap hari pukul 08.00", "pukul 08.00", "", BULAN, "Lembar kesiapan loket"),
    ), "lurah_kenanga.3"),
    R("pppk_kenanga.2", "Terbarukannya data penduduk rentan Kelurahan Kenanga", (
        U(KUANTITAS, "Warga rentan di 18 RT didata ulang", "18", "RT", TRIWULAN, "Formulir pendataan"),
        U(KUALITAS, "Formulir pendataan terisi lengkap, paling sedikit 95 %", "95", "%", TRIWULAN, "Daftar periksa formulir"),
    ), "lurah_kenanga.2"),
)
PINDAH_MELATI: tuple[R, ...] = (
    R("pindah.1", "Terlaksananya pendataan usaha warga Kelurahan Melati", (
        U(KUANTITAS, "Jumlah usaha mikro yang didata", "180", "usaha", HITUNG, "Formulir pendataan usaha"),
        U(KUALITAS, "Persentase data usaha yang lengkap", "95", "%", TRIWULAN, "Daftar periksa formulir"),
        U(WAKTU, "Penyelesaian pendataan", "30 November 2026", "", AKHIR, "Rekap pendataan"),
    ), "lurah_melati.3"),
    R("pindah.2", "Terbantunya pemungutan PBB-P2 di lima RW", (
        U(KUANTITAS, "Jumlah wajib pajak yang didatangi", "300", "wajib pajak", HITUNG, "Lembar kunjungan penagihan"),
        U(KUALITAS, "Persentase setoran yang cocok dengan catatan", "100", "%", TRIWULAN, "Rekonsiliasi setoran"),
    ), "lurah_melati.1"),
)
"""Second SKP of the staff member who moves to Melati on 1 July."""
# fmt: on


def _isi(pola: tuple[R, ...], kel: str, nomor: int) -> tuple[R, ...]:
    def teks(t: str) -> str:
        return t.replace("{kel}", kel).replace("{k}", kel.casefold())

    return tuple(
        r._replace(
            kode=teks(r.kode),
            teks=teks(r.teks),
            induk=teks(r.induk),
            ukuran=tuple(
                u._replace(teks=teks(u.teks), target=u.target.split("|")[nomor if "|" in u.target else 0])
                for u in r.ukuran
            ),
        )
        for r in pola
    )


KELURAHAN: dict[str, tuple[R, ...]] = {
    f"{kunci}_{kel.casefold()}": _isi(pola, kel, nomor)
    for nomor, kel in enumerate(("Melati", "Kenanga"))
    for kunci, pola in (
        ("lurah", _LURAH),
        ("seklur", _SEKLUR),
        ("pem", _PEM),
        ("ekbang", _EKBANG),
        ("staf", _STAF),
    )
} | {"pppk_melati": _PPPK_MELATI, "pppk_kenanga": _PPPK_KENANGA}
