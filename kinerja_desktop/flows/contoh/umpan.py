"""Feedback given during the sample year: triwulan, seat, (RHK code or number of a value), text."""

# ruff: noqa: E501
from __future__ import annotations

# fmt: off
UMPAN_BALIK: tuple[tuple[int, str, str | int, str], ...] = (
    (1, "kasi_pmd", "pmd.1", "Persiapan musrenbang rapi; bagikan format berita acara kepada kelurahan."),
    (1, "kasubag_umum", "umum.1", "SKP seluruh pegawai selesai sebelum akhir Januari. Jaga ritme ini pada evaluasi triwulan."),
    (1, "staf_yanum", "stafyan.1", "Waktu penyelesaian surat sudah di bawah satu hari. Catat kendala saat antrean panjang."),
    (1, "paruh_pem", "paruhpem.1", "Jumlah input masih tertinggal. Mulai pekan depan dicek bersama setiap Jumat."),
    (1, "lurah_melati", "lurah_melati.1", "Penyampaian SPPT jangan menunggu April; bagi per RW."),
    (2, "staf_umum", "stafumum.1", "Rekap presensi April dan Mei terlambat. Serahkan paling lambat tanggal 2."),
    (2, "staf_umum", 2, "Ketidakhadiran tanpa keterangan sudah lima hari. Segera temui saya."),
    (2, "staf_renkeu", "stafkeu.1", "SPJ menumpuk di akhir bulan. Susun mingguan dan minta bantuan bila bukti kurang."),
    (2, "ekbang_melati", 4, "Sampaikan tagihan dengan bahasa yang santun. Warga mengadu pada 9 Juni."),
    (2, "sekcam", "sekcam.3", "Tindak lanjut temuan lebih cepat dari jadwal. Terima kasih."),
    (2, "arsiparis_pertama", 3, "Pendampingan arsip ke kelurahan sangat membantu; lanjutkan ke seksi."),
    (2, "camat", "camat.1", "IKM semester I naik. Perhatikan unsur sarana pada survei berikutnya."),
    (3, "kasi_pmd", 7, "Pelayanan umum tetap lancar selama Saudara menjadi Plt. Pertahankan pembagian waktu."),
    (3, "staf_kenanga", "staf_kenanga.2", "Agenda surat tertinggal selama cuti sakit; sisanya dibagi dengan rekan."),
    (3, "staf_pem_pindah", "pindah.1", "Pendataan usaha dimulai dengan baik. Lengkapi titik lokasi."),
    (3, "pem_kenanga", 6, "Pendaftaran surat lewat pesan singkat disukai warga. Tulis prosedurnya."),
    (3, "lurah_kenanga", "lurah_kenanga.1", "Penagihan terbaik se-kecamatan. Bagikan caranya pada rapat koordinasi."),
    (3, "staf_umum", 2, "Tiga panggilan tidak dipenuhi. Proses disiplin berjalan sesuai ketentuan."),
    (0, "staf_yanum", 1, "Pelayanan menjadi contoh bagi loket lain."),
    (0, "staf_renkeu", "stafkeu.1", "Rencana perbaikan enam bulan disepakati pada dialog kinerja."),
    (0, "kasubag_renkeu", "renkeu.1", "Dua belas laporan tepat waktu. Bimbing staf agar SPJ tidak kembali."),
    (0, "camat", "camat.4", "Nilai AKIP naik. Perkuat bagian pemanfaatan hasil evaluasi."),
)
# fmt: on
