"""What the leaders expect beyond the official bullets: seat -> (number of the value 1-7, text)."""

# ruff: noqa: E501
from __future__ import annotations

# fmt: off
EKSPEKTASI: dict[str, tuple[tuple[int, str], ...]] = {
    "camat": (
        (1, "Hadir langsung di tengah warga paling sedikit dua kali sebulan dan menindaklanjuti keluhan yang diterima"),
        (7, "Menggerakkan Forkopimcam, kepala desa, dan lurah dalam penanganan masalah lintas desa"),
    ),
    "sekcam": (
        (2, "Memastikan setiap belanja mempunyai bukti lengkap sebelum pembayaran"),
        (3, "Membimbing kasubag dan kasi dalam menyusun SKP yang terukur"),
    ),
    "kasubag_umum": (
        (2, "Merekap presensi apa adanya dan menegur pelanggaran disiplin sejak dini"),
        (4, "Menjadi tempat bertanya yang ramah bagi seluruh pegawai"),
    ),
    "kasubag_renkeu": (
        (2, "Menyampaikan laporan keuangan sebelum batas waktu setiap bulan"),
        (6, "Memakai lembar kendali anggaran bersama agar kasi dapat melihat sisa pagu"),
    ),
    "kasi_pem": (
        (3, "Menguasai peraturan pengelolaan keuangan desa terbaru dan menularkannya kepada perangkat desa"),
        (7, "Berkoordinasi dengan Dinas PMD sebelum evaluasi APBDes dimulai"),
    ),
    "kasi_trantib": (
        (1, "Menanggapi laporan warga kurang dari dua jam, termasuk di luar jam kerja"),
        (4, "Menyelesaikan perselisihan warga secara musyawarah"),
    ),
    "kasi_pmd": (
        (1, "Memastikan suara perempuan, pemuda, dan penyandang disabilitas tercatat dalam musrenbang"),
        (7, "Menggandeng pendamping desa dan kader PKK dalam pembinaan"),
    ),
    "kasi_kesos": (
        (2, "Menjaga data penerima bantuan dari titipan siapa pun"),
        (7, "Bekerja bersama Puskesmas dan pendamping PKH"),
    ),
    "kasi_kesos_baru": (
        (3, "Mempelajari tata kerja seksi dalam satu bulan pertama"),
        (7, "Melanjutkan kerja sama dengan Puskesmas dan pendamping PKH"),
    ),
    "kasi_yanum": (
        (1, "Tidak ada pemohon yang pulang tanpa penjelasan"),
        (6, "Mengusulkan paling sedikit satu penyederhanaan syarat layanan"),
    ),
    "arsiparis_pertama": (
        (3, "Mendampingi seksi dan kelurahan dalam pemberkasan arsip"),
        (6, "Merintis daftar arsip dalam bentuk digital"),
    ),
    "perencana": (
        (3, "Menyajikan analisis dengan bahasa yang mudah dipakai dalam rapat"),
        (7, "Mengumpulkan data dari seksi tanpa menunggu surat"),
    ),
    "prakom": (
        (1, "Mendahulukan gangguan yang menghambat loket pelayanan"),
        (6, "Mencatat penyebab gangguan agar tidak terulang"),
    ),
    "arsiparis_mahir": ((2, "Menjaga kerahasiaan arsip keuangan"),),
    "staf_umum": (
        (2, "Hadir tepat waktu dan merekap presensi tanpa diingatkan"),
        (1, "Menanggapi permintaan barang pada hari yang sama"),
    ),
    "staf_renkeu": ((2, "Tidak menunda penyusunan SPJ sampai akhir bulan"),),
    "staf_pem": ((2, "Memeriksa kelengkapan berkas desa sebelum diteruskan"),),
    "staf_pem_pindah": (
        (4, "Cepat menyatu dengan warga dan ketua RW"),
        (2, "Menyetorkan hasil pungutan pada hari yang sama"),
    ),
    "staf_trantib": ((1, "Melayani laporan warga dengan tenang dan santun"),),
    "staf_pmd": ((3, "Mahir memakai SIPD sebelum musrenbang dimulai"),),
    "staf_kesos": ((2, "Mendatangi rumah calon penerima, bukan hanya memeriksa berkas"),),
    "staf_yanum": (
        (1, "Menyapa pemohon terlebih dahulu dan menjelaskan waktu selesai"),
        (6, "Mengusulkan perbaikan alur loket"),
    ),
    "lurah_melati": (
        (1, "Membuka layanan Sabtu pagi pada pekan penyampaian SPPT"),
        (7, "Melibatkan ketua RW dalam penagihan PBB-P2"),
    ),
    "lurah_kenanga": (
        (1, "Mempertahankan layanan jemput bola bagi warga lanjut usia"),
        (6, "Membagikan cara kerja yang berhasil kepada kelurahan lain"),
    ),
    "seklur_melati": ((2, "Menutup buku kas setiap akhir pekan"),),
    "seklur_kenanga": ((2, "Menyampaikan SPJ sebelum tanggal 3"),),
    "pem_melati": ((1, "Menyelesaikan surat warga tanpa meminta datang dua kali"),),
    "pem_kenanga": ((6, "Mencoba pendaftaran surat melalui pesan singkat"),),
    "ekbang_melati": (
        (4, "Menjaga tutur kata kepada warga dan rekan kerja"),
        (2, "Mencatat setiap setoran PBB-P2 di hadapan warga"),
    ),
    "ekbang_kenanga": ((7, "Mengawasi pekerjaan lingkungan bersama LPMK"),),
    "staf_melati": ((1, "Menjaga loket tetap buka pada jam istirahat secara bergiliran"),),
    "staf_kenanga": ((2, "Menyelesaikan agenda surat pada hari yang sama"),),
    "pppk_yanum": ((1, "Menyambut setiap pemohon dengan senyum dan sapa"),),
    "pppk_melati": ((1, "Sabar mendampingi warga lanjut usia"), (2, "Menjaga kerahasiaan data keluarga")),
    "pppk_kenanga": ((4, "Menjaga loket tetap rapi dan nyaman"),),
    "paruh_pem": ((2, "Meminta penjelasan bila berkas desa tidak terbaca"),),
    "paruh_sekretariat": ((1, "Menyiapkan ruang pelayanan sebelum warga datang"),),
    "cpns": (
        (3, "Menyelesaikan latsar dengan nilai memuaskan"),
        (5, "Menunjukkan sikap bela negara dalam keseharian"),
    ),
}
# fmt: on
