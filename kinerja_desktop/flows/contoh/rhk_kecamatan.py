"""Plans of the kecamatan's officials: camat, sekcam, two kasubag and five kasi."""

# ruff: noqa: E501
from __future__ import annotations

from kinerja_desktop.flows.contoh.bentuk import (
    AKHIR,
    AWAL,
    BIAYA,
    BULAN,
    HITUNG,
    KUALITAS,
    KUANTITAS,
    SEMESTER,
    TAMBAHAN,
    TRIWULAN,
    WAKTU,
)
from kinerja_desktop.flows.contoh.bentuk import Rencana as R
from kinerja_desktop.flows.contoh.bentuk import Ukuran as U

# fmt: off
CAMAT: tuple[R, ...] = (
    R("camat.1", "Meningkatnya kualitas pelayanan publik kecamatan", (
        U("", "Indeks Kepuasan Masyarakat (IKM)", "84,50", "indeks (B)", SEMESTER, "Laporan survei kepuasan masyarakat"),
        U("", "Persentase pengaduan masyarakat yang diselesaikan", "100", "%", TRIWULAN, "Rekap pengaduan SP4N-LAPOR"),
    ), perspektif="Penerima Layanan"),
    R("camat.2", "Meningkatnya koordinasi penyelenggaraan pemerintahan", (
        U("", "Persentase desa/kelurahan dengan tata kelola baik", "85", "%", TRIWULAN, "Berita acara evaluasi desa dan kelurahan"),
        U("", "Jumlah rapat koordinasi Forkopimcam yang ditindaklanjuti", "12", "rapat", HITUNG, "Notula rapat Forkopimcam"),
    ), perspektif="Proses Bisnis"),
    R("camat.3", "Terlaksananya inovasi pelayanan", (
        U("", "Jumlah inovasi yang diterapkan", "1", "inovasi", AKHIR, "Keputusan Camat tentang inovasi pelayanan"),
    ), perspektif="Proses Bisnis"),
    R("camat.4", "Meningkatnya akuntabilitas kinerja kecamatan", (
        U("", "Nilai AKIP kecamatan", "72,00", "nilai (BB)", AKHIR, "Laporan hasil evaluasi AKIP Inspektorat"),
    ), perspektif="Penguatan Internal"),
    R("camat.5", "Terkelolanya anggaran kecamatan secara efektif dan efisien", (
        U("", "Persentase realisasi anggaran program kecamatan", "95", "%", TRIWULAN, "Laporan realisasi anggaran"),
    ), perspektif="Anggaran"),
    R("camat.6", "Terkoordinasinya kesiapsiagaan bencana di wilayah kecamatan", (
        U("", "Jumlah rencana kontingensi kecamatan yang disusun", "1", "dokumen", SEMESTER, "Rencana kontingensi banjir"),
    ), penugasan="Sekretaris Daerah", perspektif="Proses Bisnis", jenis=TAMBAHAN),
)

SEKCAM: tuple[R, ...] = (
    R("sekcam.1", "Terkelolanya keuangan kecamatan", (
        U(KUANTITAS, "Persentase realisasi anggaran", "95", "%", TRIWULAN, "Laporan realisasi anggaran"),
        U(KUALITAS, "Persentase dokumen pertanggungjawaban tanpa perbaikan", "90", "%", TRIWULAN, "Rekap verifikasi SPJ"),
        U(WAKTU, "Batas penyampaian laporan realisasi", "tanggal 5 setiap bulan", "", BULAN, "Tanda terima laporan"),
    ), "camat.5"),
    R("sekcam.2", "Meningkatnya kompetensi ASN", (
        U(KUANTITAS, "Rata-rata JP pengembangan kompetensi", "20", "JP", SEMESTER, "Rekap sertifikat pelatihan"),
        U(KUALITAS, "Persentase pegawai yang menerapkan hasil pelatihan", "80", "%", SEMESTER, "Formulir evaluasi pascapelatihan"),
    ), "camat.4"),
    R("sekcam.3", "Terselesaikannya tindak lanjut hasil pemeriksaan", (
        U(KUANTITAS, "Persentase temuan selesai ditindaklanjuti", "100", "%", TRIWULAN, "Berita acara tindak lanjut Inspektorat"),
        U(KUALITAS, "Persentase tindak lanjut yang dinyatakan sesuai rekomendasi", "100", "%", TRIWULAN, "Surat Inspektorat"),
        U(WAKTU, "Waktu penyelesaian tindak lanjut sejak laporan diterima", "≤ 60 hari", "", TRIWULAN, "Matriks tindak lanjut"),
    ), "camat.4"),
    R("sekcam.4", "Tersusunnya laporan kinerja dan dokumen perencanaan kecamatan yang selaras", (
        U(KUANTITAS, "Jumlah dokumen perencanaan dan pelaporan kinerja yang ditetapkan", "6", "dokumen", HITUNG, "Dokumen yang telah ditandatangani"),
        U(KUALITAS, "Persentase sasaran yang selaras dengan Renstra kabupaten", "100", "%", AKHIR, "Hasil reviu Bappeda"),
    ), "camat.4"),
)

KASUBAG_UMUM: tuple[R, ...] = (
    R("umum.1", "Terkelolanya kepegawaian", (
        U(KUANTITAS, "Persentase pegawai dengan SKP ditetapkan tepat waktu", "100", "%", AWAL, "Rekap SKP yang disetujui"),
        U(KUALITAS, "Persentase berkas kepegawaian yang lengkap dan mutakhir", "95", "%", TRIWULAN, "Daftar periksa berkas pegawai"),
        U(WAKTU, "Waktu pengusulan kenaikan pangkat dan gaji berkala", "≤ 30 hari sebelum TMT", "", TRIWULAN, "Surat pengantar usulan"),
    ), "sekcam.2"),
    R("umum.2", "Meningkatnya disiplin", (
        U(KUANTITAS, "Persentase kehadiran ASN", "97", "%", BULAN, "Rekap presensi elektronik"),
        U(KUALITAS, "Persentase pelanggaran disiplin yang dibina sesuai ketentuan", "100", "%", TRIWULAN, "Berita acara pembinaan"),
    ), "sekcam.2"),
    R("umum.3", "Terkelolanya barang milik daerah kecamatan", (
        U(KUANTITAS, "Jumlah laporan barang milik daerah", "2", "laporan", SEMESTER, "Laporan barang semester"),
        U(KUALITAS, "Persentase barang yang sesuai antara catatan dan fisik", "98", "%", SEMESTER, "Berita acara inventarisasi"),
    ), "sekcam.3"),
)

KASUBAG_RENKEU: tuple[R, ...] = (
    R("renkeu.1", "Terkelolanya keuangan kecamatan melalui pelaporan yang tertib", (
        U(KUANTITAS, "Laporan keuangan tepat waktu", "12", "laporan", HITUNG, "Laporan keuangan bulanan"),
        U(KUALITAS, "Persentase laporan tanpa koreksi BPKAD", "95", "%", TRIWULAN, "Lembar verifikasi BPKAD"),
        U(WAKTU, "Batas penyampaian laporan keuangan", "paling lambat tanggal 5", "", BULAN, "Tanda terima BPKAD"),
    ), "sekcam.1"),
    R("renkeu.2", "Tersusunnya rencana kerja dan anggaran kecamatan", (
        U(KUANTITAS, "Jumlah dokumen Renja, RKA, dan DPA yang disusun", "3", "dokumen", AKHIR, "Dokumen Renja, RKA, DPA"),
        U(KUALITAS, "Persentase kegiatan yang sesuai prioritas musrenbang", "90", "%", AKHIR, "Matriks kesesuaian musrenbang dan Renja"),
    ), "sekcam.4"),
    R("renkeu.3", "Terkendalinya belanja operasional kecamatan", (
        U(KUANTITAS, "Jumlah laporan pengendalian belanja", "4", "laporan", TRIWULAN, "Laporan pengendalian triwulan"),
        U(KUALITAS, "Persentase belanja sesuai rencana kas", "95", "%", TRIWULAN, "Kartu kendali anggaran"),
        U(BIAYA, "Belanja operasional terhadap pagu", "100", "%", AKHIR, "Laporan realisasi belanja operasional"),
    ), "sekcam.1"),
)

KASI_PEM: tuple[R, ...] = (
    R("pem.1", "Terfasilitasinya APBDes", (
        U(KUANTITAS, "Persentase desa menetapkan APBDes tepat waktu", "100", "%", AWAL, "Peraturan desa tentang APBDes"),
        U(KUALITAS, "Persentase rancangan APBDes yang dievaluasi tanpa pengembalian", "90", "%", AKHIR, "Berita acara evaluasi rancangan APBDes"),
        U(WAKTU, "Waktu evaluasi rancangan APBDes", "≤ 20 hari kerja", "", AKHIR, "Register evaluasi APBDes"),
    ), "camat.2"),
    R("pem.2", "Terbinanya administrasi pemerintahan desa dan kelurahan", (
        U(KUANTITAS, "Jumlah desa/kelurahan yang dibina administrasinya", "12", "desa/kelurahan", HITUNG, "Laporan pembinaan"),
        U(KUALITAS, "Persentase desa/kelurahan dengan buku administrasi lengkap", "85", "%", TRIWULAN, "Daftar periksa buku administrasi"),
    ), "camat.2"),
    R("pem.3", "Terlaksananya inventarisasi batas wilayah desa", (
        U(KUANTITAS, "Jumlah segmen batas yang ditetapkan", "4", "segmen", TRIWULAN, "Berita acara penetapan batas"),
        U(KUALITAS, "Persentase berita acara yang disepakati kedua desa", "100", "%", AKHIR, "Berita acara kesepakatan"),
    ), penugasan="Kepala Bagian Pemerintahan Sekretariat Daerah", jenis=TAMBAHAN),
)

KASI_TRANTIB: tuple[R, ...] = (
    R("trantib.1", "Terjaganya ketenteraman dan ketertiban", (
        U(KUANTITAS, "Persentase gangguan trantibum yang ditangani", "100", "%", BULAN, "Buku kejadian trantibum"),
        U(KUALITAS, "Persentase penanganan tanpa pengaduan ulang", "95", "%", TRIWULAN, "Rekap pengaduan warga"),
        U(WAKTU, "Waktu tanggap setelah laporan diterima", "≤ 2 jam", "", TRIWULAN, "Catatan piket"),
    ), "camat.2"),
    R("trantib.2", "Terlaksananya pembinaan linmas/poskamling", (
        U(KUANTITAS, "Jumlah desa/kelurahan dibina", "10", "desa", HITUNG, "Laporan pembinaan linmas"),
        U(KUALITAS, "Persentase poskamling yang aktif terjadwal", "80", "%", SEMESTER, "Jadwal ronda dan foto kegiatan"),
    ), "camat.2"),
    R("trantib.3", "Terlaksananya pengamanan hari besar dan kegiatan masyarakat", (
        U(KUANTITAS, "Jumlah kegiatan yang diamankan", "12", "kegiatan", HITUNG, "Surat perintah dan laporan pengamanan"),
        U(KUALITAS, "Persentase kegiatan tanpa kejadian menonjol", "95", "%", TRIWULAN, "Laporan situasi"),
    ), "camat.2"),
)

KASI_PMD: tuple[R, ...] = (
    R("pmd.1", "Terselenggaranya musrenbang kecamatan", (
        U(KUANTITAS, "Persentase usulan prioritas diakomodasi", "60", "%", SEMESTER, "Berita acara musrenbang dan rancangan RKPD"),
        U(KUALITAS, "Persentase usulan yang dilengkapi data pendukung", "90", "%", AWAL, "Rekap usulan SIPD"),
        U(WAKTU, "Pelaksanaan musrenbang kecamatan", "minggu kedua Februari", "", AWAL, "Undangan dan daftar hadir"),
    ), "camat.2"),
    R("pmd.2", "Meningkatnya partisipasi masyarakat", (
        U(KUANTITAS, "Persentase kehadiran unsur masyarakat pada musrenbang", "80", "%", AWAL, "Daftar hadir musrenbang"),
        U(KUALITAS, "Persentase kelompok perempuan dan pemuda yang terwakili", "40", "%", AWAL, "Daftar hadir musrenbang"),
    ), "camat.1"),
    R("pmd.3", "Terbinanya lembaga kemasyarakatan dan BUM Desa", (
        U(KUANTITAS, "Jumlah lembaga yang dibina", "24", "lembaga", HITUNG, "Laporan pembinaan lembaga"),
        U(KUALITAS, "Persentase BUM Desa yang menyampaikan laporan tahunan", "90", "%", AKHIR, "Laporan BUM Desa"),
    ), "camat.2"),
)

KASI_KESOS: tuple[R, ...] = (
    R("kesos.1", "Tersalurkannya bantuan sosial tepat sasaran", (
        U(KUANTITAS, "Persentase data penerima terverifikasi", "95", "%", TRIWULAN, "Berita acara verifikasi data terpadu"),
        U(KUALITAS, "Persentase penyaluran tanpa sanggahan warga", "98", "%", TRIWULAN, "Rekap sanggahan"),
        U(WAKTU, "Waktu verifikasi usulan baru", "≤ 10 hari kerja", "", TRIWULAN, "Register usulan"),
    ), "camat.1"),
    R("kesos.2", "Terfasilitasinya program penurunan stunting tingkat kecamatan", (
        U(KUANTITAS, "Jumlah rapat koordinasi TPPS kecamatan", "4", "rapat", TRIWULAN, "Notula rapat TPPS"),
        U(KUALITAS, "Persentase balita sasaran yang ditimbang", "90", "%", TRIWULAN, "Rekap posyandu"),
    ), "camat.2"),
)

KASI_YANUM: tuple[R, ...] = (
    R("yanum.1", "Terselenggaranya pelayanan administrasi terpadu (PATEN)", (
        U(KUANTITAS, "Persentase permohonan selesai tepat waktu sesuai SP", "95", "%", BULAN, "Register pelayanan PATEN"),
        U(KUALITAS, "Nilai kepuasan pada unsur prosedur dan petugas", "84,00", "indeks", SEMESTER, "Laporan survei kepuasan masyarakat"),
        U(WAKTU, "Waktu penyelesaian rata-rata satu permohonan", "≤ 1 hari kerja", "", TRIWULAN, "Register pelayanan PATEN"),
    ), "camat.1"),
    R("yanum.2", "Terpeliharanya sarana pelayanan umum kecamatan", (
        U(KUANTITAS, "Jumlah pemeriksaan sarana pelayanan", "12", "pemeriksaan", HITUNG, "Lembar periksa sarana"),
        U(KUALITAS, "Persentase sarana pelayanan yang berfungsi", "95", "%", TRIWULAN, "Lembar periksa sarana"),
    ), "camat.1"),
    R("yanum.3", "Terwujudnya antrean dan pengaduan daring", (
        U(KUANTITAS, "Jumlah layanan yang memakai antrean daring", "5", "layanan", SEMESTER, "Tangkapan layar antrean daring"),
        U(KUALITAS, "Persentase pengaduan daring dijawab dalam 3 hari", "100", "%", TRIWULAN, "Rekap SP4N-LAPOR"),
    ), "camat.3"),
)
# fmt: on

KECAMATAN: dict[str, tuple[R, ...]] = {
    "camat": CAMAT,
    "sekcam": SEKCAM,
    "kasubag_umum": KASUBAG_UMUM,
    "kasubag_renkeu": KASUBAG_RENKEU,
    "kasi_pem": KASI_PEM,
    "kasi_trantib": KASI_TRANTIB,
    "kasi_pmd": KASI_PMD,
    "kasi_kesos": KASI_KESOS,
    "kasi_yanum": KASI_YANUM,
}
