"""Invented people and forms for the tests of the printed forms."""

from __future__ import annotations

from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.services.bahan_cetak import (
    BahanDokumenEvaluasi,
    BahanEvaluasi,
    BahanLampiran,
    BahanMatriks,
    BahanPerubahan,
    BahanSkp,
    BarisIndikatorCetak,
    BarisMatriksCetak,
    BarisRhkCetak,
    IdentitasCetak,
    PerilakuCetak,
    UbahanCetak,
)

PERIODE = "1 JANUARI SD 31 DESEMBER TAHUN 2026"
INSTANSI = "Kecamatan Tanjung Ria"

CAMAT = IdentitasCetak(
    "Rahmad Santosa, S.STP., M.Si.", "197804121998101001", "Pembina / IV.a", "Camat", "Kecamatan Tanjung Ria"
)
SEKDA = IdentitasCetak(
    "Dr. Laksmi Wardhani, M.M.",
    "196909091994032003",
    "Pembina Utama Madya / IV.d",
    "Sekretaris Daerah",
    "Pemerintah Kabupaten Rimba Jaya",
    label_baris5="INSTANSI",
)
KASI = IdentitasCetak(
    "Yulia Paramita, S.Sos.",
    "198506172010012009",
    "Penata Tingkat I / III.d",
    "Kepala Seksi Pelayanan Umum",
    "Kecamatan Tanjung Ria",
)
PLT = IdentitasCetak(
    "Bagus Hendrawan, S.E.",
    "198003032006041004",
    "Penata / III.c",
    "Plt. Sekretaris Kecamatan",
    "Kecamatan Tanjung Ria",
)
STAF = IdentitasCetak(
    "Siti Nurhaliza Putri",
    "199911242022032011",
    "Pengatur / II.c",
    "Pengadministrasi Perkantoran",
    "Seksi Pelayanan Umum Kecamatan Tanjung Ria",
)
TENTARA = IdentitasCetak(
    "Kolonel Inf. Darmawan Lubis",
    "11960012340574",
    "Kolonel",
    "Kepala Pelaksana",
    "Badan Penanggulangan Bencana",
    label_nip="NRP",
)


def perilaku(*, umpan_balik: bool = False) -> tuple[PerilakuCetak, ...]:
    """The seven values; two of them with an expectation of the leader."""
    khusus = {
        1: "Menyelesaikan setiap permohonan warga pada hari yang sama dan menjelaskan alasan bila tertunda",
        6: "Mempelajari dan memakai aplikasi layanan baru sebelum triwulan II",
    }
    return tuple(
        PerilakuCetak(
            str(n.nomor),
            n.nama,
            n.butir,
            khusus.get(n.nomor, ""),
            "Pimpinan: sudah tampak dalam pelayanan sehari-hari, pertahankan." if umpan_balik else "",
        )
        for n in NILAI_PERILAKU
    )


def _indikator(aspek: str, teks: str, target: str, hasil: str) -> BarisIndikatorCetak:
    return BarisIndikatorCetak(teks, target, aspek, hasil)


RHK_STAF = (
    BarisRhkCetak(
        "1",
        "Terselenggaranya pelayanan administrasi terpadu kecamatan bagi warga yang datang ke loket",
        (
            _indikator(
                "Kuantitas", "Jumlah surat pengantar dan rekomendasi yang diproses", "480 surat", "512 surat"
            ),
            _indikator(
                "Kualitas",
                "Persentase surat yang terbit tanpa kesalahan penulisan",
                "98 %",
                "99,2 % menurut buku register loket",
            ),
            _indikator(
                "Waktu", "Waktu penyelesaian surat pengantar/rekomendasi", "≤ 1 hari kerja", "1 hari kerja"
            ),
        ),
        "Meningkatnya kualitas pelayanan publik kecamatan (Indeks Kepuasan Masyarakat 84,50)",
        umpan_balik="Pimpinan: pelayanan cepat dan ramah; lengkapi arsip digital setiap akhir pekan.",
    ),
    BarisRhkCetak(
        "2",
        "Tertatanya arsip layanan kecamatan",
        (
            _indikator("Kuantitas", "Jumlah berkas layanan yang diarsipkan", "480 berkas", "470 berkas"),
            _indikator(
                "Waktu", "Arsip bulanan selesai disusun", "Paling lambat tanggal 5", "Tanggal 4 setiap bulan"
            ),
        ),
        "Terselenggaranya pelayanan administrasi terpadu (PATEN)",
        umpan_balik="Pimpinan: rapi.",
    ),
)
RHK_TAMBAHAN = (
    BarisRhkCetak(
        "1",
        "Terlaksananya pendataan peserta lomba kelurahan",
        (_indikator("Kuantitas", "Jumlah peserta yang terdata", "2 kelurahan", "2 kelurahan"),),
        "Meningkatnya partisipasi masyarakat",
        "Sekretaris Kecamatan",
        umpan_balik="Pimpinan: data lengkap dan tepat waktu.",
    ),
)
RHK_CAMAT = (
    BarisRhkCetak(
        "1",
        "Meningkatnya kualitas pelayanan publik kecamatan",
        (BarisIndikatorCetak("Indeks Kepuasan Masyarakat (IKM)", "84,50 (B)", realisasi="86,10 (B)"),),
        perspektif="Penerima Layanan",
        umpan_balik="Pimpinan: hasil survei baik, jaga mutu loket kelurahan.",
    ),
    BarisRhkCetak(
        "2",
        "Meningkatnya akuntabilitas kinerja kecamatan",
        (
            BarisIndikatorCetak("Nilai AKIP kecamatan", "72,00 (BB)", realisasi="73,15 (BB)"),
            BarisIndikatorCetak(
                "Persentase temuan pemeriksaan yang selesai ditindaklanjuti", "100 %", realisasi="100 %"
            ),
        ),
        perspektif="Penguatan Internal",
    ),
    BarisRhkCetak(
        "3",
        "Terkelolanya keuangan kecamatan secara tertib",
        (BarisIndikatorCetak("Persentase realisasi anggaran", "95 %", realisasi="96,4 %"),),
        perspektif="Anggaran",
        umpan_balik="Pimpinan: baik.",
    ),
)


def skp(bentuk: str = "administrasi", **lain: object) -> BahanSkp:
    """A plausible SKP of one of the two forms."""
    pimpinan = bentuk == "pimpinan"
    isi: dict[str, object] = {
        "bentuk": bentuk,
        "nama_instansi": INSTANSI,
        "periode_penilaian": PERIODE,
        "pegawai": CAMAT if pimpinan else STAF,
        "penilai": SEKDA if pimpinan else KASI,
        "utama": RHK_CAMAT if pimpinan else RHK_STAF,
        "tambahan": () if pimpinan else RHK_TAMBAHAN,
        "perilaku": perilaku(),
        "tempat": "Tanjung Ria",
        "tanggal": "15 Januari 2026",
    }
    return BahanSkp(**(isi | lain))  # type: ignore[arg-type]


def evaluasi(bentuk: str = "administrasi", **lain: object) -> BahanEvaluasi:
    """A plausible evaluation of one of the two forms."""
    asal = skp(bentuk)
    isi: dict[str, object] = {
        "bentuk": bentuk,
        "nama_instansi": INSTANSI,
        "periode_penilaian": PERIODE,
        "pegawai": asal.pegawai,
        "penilai": asal.penilai,
        "utama": asal.utama,
        "tambahan": asal.tambahan,
        "perilaku": perilaku(umpan_balik=True),
        "periode": "TRIWULAN IV-AKHIR",
        "predikat_organisasi": "Baik",
        "rating_hasil": "di_atas",
        "rating_perilaku": "sesuai",
        "predikat": "Baik",
        "tempat": "Tanjung Ria",
        "tanggal": "31 Desember 2026",
    }
    return BahanEvaluasi(**(isi | lain))  # type: ignore[arg-type]


def dokumen(**lain: object) -> BahanDokumenEvaluasi:
    """A plausible evaluation document."""
    isi: dict[str, object] = {
        "nama_instansi": INSTANSI,
        "periode_penilaian": PERIODE,
        "pegawai": STAF,
        "penilai": KASI,
        "atasan_penilai": PLT,
        "periode": "TRIWULAN IV-AKHIR",
        "predikat_organisasi": "Baik",
        "predikat": "Butuh Perbaikan",
        "catatan": "Diusulkan mengikuti bimbingan teknis kearsipan dinamis pada semester I tahun 2027.",
        "tempat_pegawai": "Tanjung Ria",
        "tanggal_pegawai": "12 Januari 2027",
        "tempat_penilai": "Tanjung Ria",
        "tanggal_penilai": "4 Januari 2027",
    }
    return BahanDokumenEvaluasi(**(isi | lain))  # type: ignore[arg-type]


def lampiran(**lain: object) -> BahanLampiran:
    """A plausible annex; the second list is empty on purpose when asked so by `skema=()`."""
    isi: dict[str, object] = {
        "nama_instansi": INSTANSI,
        "periode_penilaian": PERIODE,
        "pegawai": STAF,
        "penilai": KASI,
        "dukungan": ("Komputer dan printer di loket pelayanan", "Jaringan internet kantor yang stabil"),
        "skema": ("Hasil kerja dilaporkan setiap bulan kepada Kepala Seksi Pelayanan Umum",),
        "konsekuensi": (
            "Hasil evaluasi menjadi dasar usulan pengembangan kompetensi dan pembayaran tambahan penghasilan",
            "Pembinaan bila predikat di bawah Baik",
        ),
        "tempat": "Tanjung Ria",
        "tanggal": "15 Januari 2026",
    }
    return BahanLampiran(**(isi | lain))  # type: ignore[arg-type]


def matriks(hasil: int = 3, orang: int = 4, **lain: object) -> BahanMatriks:
    """A camat's matrix with so many results and people; every second cell is empty."""
    kolom = tuple(
        f"{r.teks} ({r.indikator[0].teks}: {r.indikator[0].target})"
        for r in (RHK_CAMAT[i % 3] for i in range(hasil))
    )
    peran = "Tersusunnya laporan pelayanan bulanan yang lengkap dan tepat waktu"
    baris = tuple(
        BarisMatriksCetak(
            o.nama, o.nip, o.jabatan, tuple(peran if (n + i) % 2 == 0 else "" for i in range(hasil))
        )
        for n in range(orang)
        for o in ((KASI, PLT, STAF)[n % 3],)
    )
    isi: dict[str, object] = {
        "nama_instansi": INSTANSI,
        "periode_penilaian": PERIODE,
        "pegawai": CAMAT,
        "hasil": kolom,
        "baris": baris,
        "tempat": "Tanjung Ria",
        "tanggal": "15 Januari 2026",
    }
    return BahanMatriks(**(isi | lain))  # type: ignore[arg-type]


def perubahan(**lain: object) -> BahanPerubahan:
    """A revision of May with a changed, a new and a deleted part."""
    isi: dict[str, object] = {
        "nama_instansi": INSTANSI,
        "periode_penilaian": PERIODE,
        "pegawai": STAF,
        "penilai": KASI,
        "revisi": 1,
        "alasan": "loket kedua dibuka sejak bulan Mei",
        "tanggal_semula": "15 Januari 2026",
        "ubahan": (
            UbahanCetak("RHK utama nomor 1, indikator 1, target", "480 surat", "620 surat"),
            UbahanCetak("RHK utama nomor 3", "", "Terlaksananya pelayanan di loket kedua"),
            UbahanCetak("RHK tambahan nomor 1", "Terlaksananya pendataan peserta lomba kelurahan", ""),
        ),
        "tetap": ("Lampiran SKP",),
        "tempat": "Tanjung Ria",
        "tanggal": "11 Mei 2026",
    }
    return BahanPerubahan(**(isi | lain))  # type: ignore[arg-type]
