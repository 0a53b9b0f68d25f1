<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>Aksi</name>
    <message>
        <source> atau </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindah tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengisi tabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat ke-{i} di rel kiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari nama, NIP, atau kegiatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali ke tempat sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindah bagian: rel, isi, panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat dari yang dipilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan untuk tempat ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muat ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saring daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti Pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup panel atau pesan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke isian kosong berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah isi sel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai dan turun (Shift: naik)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai dan ke kanan (Shift: ke kiri)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan pengisian sel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosongkan sel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempel (juga dari Excel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi ke bawah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih sampai tepi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris baru di dalam sel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di Atas Ekspektasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesuai Ekspektasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di Bawah Ekspektasi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Pesan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup pesan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup pesan (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BilahAtas</name>
    <message>
        <source>Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogAlasan</name>
    <message>
        <source>Alasan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogDasar</name>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogGantiPengguna</name>
    <message>
        <source>Ganti Pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih siapa yang memakai program sekarang. Nama ini dicatat pada setiap perubahan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik nama, jabatan, atau peran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saring pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah pengguna…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan atau tugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peran di program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai nama ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada nama yang cocok. Kosongkan kotak di atas untuk melihat semua.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah pengguna {nama}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogTambahPengguna</name>
    <message>
        <source>Tambah pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pegawai dan pejabat penilai sudah ada dalam daftar dengan perannya sendiri. Tambahkan hanya operator atau pengawas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pegawai dari daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukan pegawai kantor ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Isian</name>
    <message>
        <source>{label} belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JendelaKemajuan</name>
    <message>
        <source>Sedang bekerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mohon tunggu sebentar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghentikan di langkah aman berikutnya…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kisi</name>
    <message>
        <source>Isian {n} huruf, paling banyak {maks}. Pendekkan dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{isi}” bukan angka. Tulis angka saja, misalnya 12 atau 1.234,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka “{isi}” terlalu panjang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{isi}” tidak ada dalam pilihan: {pilihan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di Atas Ekspektasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesuai Ekspektasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di Bawah Ekspektasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kolom}, baris {n}: {sebab}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempelan {n} baris, paling banyak {maks} sekali tempel; sisanya tidak ikut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} baris terakhir tidak muat: tabel hanya {ada} baris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kolom paling kanan tidak muat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KisiModel</name>
    <message>
        <source>kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kolom} baris {n}{nama}: {isi}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terkunci, tidak dapat diubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KotakCari</name>
    <message>
        <source>Cari nama, NIP, atau kegiatan  (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil pencarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lencana</name>
    <message>
        <source>! Belum tersimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Tersimpan {jam}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Tersimpan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelRiwayat</name>
    <message>
        <source>Riwayat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup panel Riwayat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar perubahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembalikan perubahan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih satu baris yang pernah diubah untuk melihat riwayatnya.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelTempel</name>
    <message>
        <source>Isian yang tidak cocok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempel yang benar saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} isian tidak cocok, {benar} sel dapat ditempel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… dan {n} lagi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pesan</name>
    <message>
        <source>1.174 surat terbit dari target 1.080, 99,6 % tanpa kesalahan (register surat).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.556 surat dari target 1.440 dengan 99,4 % tanpa kesalahan (register PATEN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 telaah selesai dan latsar lulus dengan kualifikasi memuaskan (STTPP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>104 tiket dari target 96, layanan daring 99,2 % dapat diakses (catatan pemantauan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>171 data dari target 240; kesalahan input 8 % (uji petik data).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>176 SPJ dari target 240 dan 21 % dikembalikan (register pengembalian SPJ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>181 usaha didata dari target 180 dalam lima bulan (rekap pendataan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.431 pemohon dilayani dari target 2.400 (register antrean).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>302 keluarga diverifikasi dari target 300 (formulir verifikasi).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>463 keluarga dimutakhirkan dari target 420, pemadanan 98 % (SIKS-NG).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>528 berkas diberkaskan dari target 480; nilai audit kearsipan 82,40 (laporan audit internal).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>94 % pemohon puas dan tidak ada pengaduan sikap (rekap tombol kepuasan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>962 permohonan dari target 1.320 karena cuti sakit 54 hari; agenda surat tertinggal (buku agenda).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group and the y of its top edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row that must be cut leaves at least this many lines before the cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state measured every month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state measured in June and December.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state measured in March, June, September and December.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts in words a person would use; every action of the table has one (a test sees to it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda surat tertinggal selama cuti sakit; sisanya dibagi dengan rekan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anda ({sekarang}) tidak dapat {perbuatan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anda hanya dapat membuat SKP sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anda tidak dapat {tindakan} milik sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anggaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka belum diisi; ketik angkanya, misalnya 84,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka “{teks}…” terlalu panjang; paling banyak {n} tanda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atasan Langsung hanya usulan; pejabat penilai ditetapkan di program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atasan pejabat penilai tidak boleh orang yang sama dengan pejabat penilai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aturan berakhir sebelum mulai berlaku; periksa kedua tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aturan pola distribusi untuk capaian {organisasi} pada tanggal itu tidak ditemukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aturan {jenis} “{kunci}” tidak ditemukan untuk {tanggal}; lengkapi daftar aturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BKPSDM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup ke {folder} gagal: {sebab}. Data utama aman. Pilih folder atau disk lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup server pusat dibuat dengan alat server, bukan dari program ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup {berkas} berubah sejak dibuat. Pakai backup lain yang lebih lama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banyak bulan {bulan} tidak mungkin; isi 1 sampai 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris Plt/Plh dilewati agar orangnya tidak terhitung dua kali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris judul kolom tidak ditemukan di berkas {berkas} (lembar: {daftar}); pastikan ada satu baris yang memuat judul NIP dan Nama di {baris} baris pertama, atau tentukan kolomnya sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris tujuan tempel sudah tidak ada. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris yang diubah sudah dihapus atau bukan bagian SKP ini. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline of the first line below the top of a cell&apos;s text, as a share of the font size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis data tidak boleh dibuka langsung dari folder bersama {tempat}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bawahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beban loket disesuaikan; dievaluasi kembali triwulan I 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada Ekspektasi Khusus Pimpinan pada satu pun perilaku kerja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada kantor yang diterima, sehingga belum ada yang dikirimi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada pegawai yang dinilai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang disimpan. Tambahkan --terapkan untuk menyimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum memenuhi syarat {t} pada {bulan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benda sisipan di dalam berkas tidak dibuka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bentuk SKP {bentuk} tidak dikenal; pilih pimpinan atau administrasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas backup {berkas} tidak ditemukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas berisi makro; makro tidak dijalankan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data ini belum berisi identitas kantor. Buat kantor baru, atau pulihkan dari Backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data ini dibuka tanpa kunci kantor, sehingga ADK tidak dapat dibuat atau dibuka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data ini disalin dari komputer lain. Kunci baru dibuat untuk komputer ini; data tidak berubah dan pekerjaan dapat dilanjutkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data ini lebih tua daripada catatan terakhir di komputer ini (dipulihkan dari backup?). Kunci baru dibuat; pekerjaan dapat dilanjutkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data ini milik kantor; hanya pusat yang dapat mengundang dan menerima kantor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data ini milik kantor; kompilasi dilakukan di pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data ini milik pusat; undangan dibuka di kantor yang diundang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data {lokasi} hanya dapat dibaca. Data di dalamnya aman. Periksa izin folder atau salin berkas ke folder lain, lalu buka salinannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data {lokasi} rusak atau bukan berkas Kinerja Desktop. Jangan dihapus: pulihkan dari folder Backup, lalu kirim berkas yang rusak ini kepada BKPSDM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data {lokasi} sedang dipakai program lain. Tutup program itu, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data {lokasi} tidak boleh dibaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data {lokasi} tidak dapat ditulis. Data yang ada aman. Periksa izin folder atau pindahkan berkas ke folder lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data {lokasi} tidak ditemukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini bukan ADK; pilih berkas yang berakhiran .adk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini bukan dari kantor yang dikenal (kunci {kunci}…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini bukan undangan dari pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini bukan untuk kantor ini; serahkan kepada kantor yang dituju.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini dibuat oleh program yang lebih baru ({rincian}); perbarui program dulu, berkasnya disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini ditandatangani atau diteruskan oleh pihak lain, bukan oleh penulisnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini mengambil nilai dari berkas lain; rumusnya tidak dihitung ulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas kosong (0 byte), salin ulang dari asalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas terpotong (hanya {ada} byte), salin ulang dari asalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas terpotong (kurang {kurang} byte), salin ulang dari asalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas terpotong ({ada} dari {semua} KB), salin ulang dari asalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas tidak dapat ditulis ke {folder} ({sebab}); periksa flash disk lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} adalah buku kerja biner (.xlsb); buka di Excel, Simpan Sebagai Buku Kerja Excel (.xlsx), lalu pilih hasilnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} adalah lembar OpenDocument (.ods); buka di LibreOffice atau Excel, Simpan Sebagai Buku Kerja Excel (.xlsx), lalu pilih hasilnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} berisi bagian yang tidak wajar bagi buku kerja Excel ({bagian}), sehingga tidak dibuka; salin tabel pegawai ke buku kerja baru, lalu pilih berkas itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} berisi makro; buka di Excel, Simpan Sebagai Buku Kerja Excel (.xlsx) tanpa makro, lalu pilih hasilnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} berukuran {ada} MB, lebih dari batas {batas} MB; salin tabel pegawai saja ke buku kerja baru, lalu pilih berkas itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} dibuat dengan Excel yang sangat lama; buka di Excel, Simpan Sebagai Buku Kerja Excel (.xlsx), lalu pilih hasilnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} dikunci dengan kata sandi; buka di Excel, hapus sandinya di Berkas &gt; Info &gt; Proteksi Buku Kerja, simpan, lalu pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} dimampatkan secara tidak wajar ({kali} kali), sehingga tidak dibuka; salin tabel pegawai ke buku kerja baru, atau tanyakan kepada pengirimnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} gagal dibaca dari diska ({sebab}); salin dahulu ke komputer ini, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} hanya berisi angka nol, biasanya karena flash disk dicabut sebelum selesai menyalin; salin ulang dari sumbernya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} kosong (tidak ada isinya); minta atau salin ulang berkas aslinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} membuat pembaca berhenti sehingga tidak jadi dibaca, data di program tetap aman; buka di Excel, simpan sebagai berkas baru, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} memerlukan memori terlalu banyak sehingga dihentikan; salin tabel pegawai saja ke buku kerja baru, lalu pilih berkas itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} rusak atau terpotong sehingga tidak dapat dibuka; salin ulang dari sumbernya, atau buka di Excel dan simpan sebagai berkas baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} rusak dan tidak dipakai. Data yang sedang dibuka tidak berubah; pakai backup lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} sebenarnya PDF, bukan buku kerja Excel; minta berkas Excel aslinya, jangan mengganti nama akhiran berkas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} sebenarnya arsip mampat (zip, rar, 7z); keluarkan isinya dahulu, lalu pilih berkas Excel di dalamnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} sebenarnya dokumen lain ({jenis}), bukan buku kerja Excel; simpan tabelnya sebagai Buku Kerja Excel (.xlsx) lalu pilih hasilnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} sebenarnya gambar, bukan buku kerja Excel; minta berkas Excel aslinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} sebenarnya halaman web atau XML yang diberi akhiran Excel; buka di Excel, pilih Simpan Sebagai, jenis Buku Kerja Excel (.xlsx), lalu pilih hasilnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} terlalu lama dibaca (lebih dari {detik} detik) sehingga dihentikan; salin tabel pegawai saja ke buku kerja baru, lalu pilih berkas itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} tidak dapat dibaca karena sedang dibuka program lain atau tidak diizinkan; tutup dahulu di Excel, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} tidak dapat ditulis. Tutup bila sedang terbuka, atau pilih folder lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} tidak ditemukan; periksa apakah sudah dipindah atau flash disk sudah dicabut, lalu pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {berkas} tidak mempunyai lembar kerja yang berisi; pilih berkas yang memuat daftar pegawai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {lokasi} bukan berkas Kinerja Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {lokasi} dibuat oleh Kinerja Desktop yang lebih baru. Perbarui program ini dulu; data di dalamnya tidak diubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {lokasi} rusak atau bukan berkas Kinerja Desktop. Jangan dihapus: pulihkan dari folder Backup, lalu kirim berkas ini kepada BKPSDM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {lokasi} sudah ada. Pilih nama lain, atau buka berkas itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {nama} tidak ada; periksa nama dan tempatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas {nama} tidak terbaca ({sebab}); periksa flash disk lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilangan {serial} bukan tanggal Excel; tulis tanggal seperti 31-12-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukan ASN, tidak dinilai dengan SKP; keluarkan dari daftar atau betulkan statusnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan {bulan} di luar masa SKP ini ({awal} sampai {akhir}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan {bulan} pada “{asal}” tidak ada; tulis hari-bulan-tahun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan {nomor} tidak ada; pilih 1 sampai 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butuh Perbaikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi dan pola distribusi belum ditetapkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi ditetapkan oleh pimpinan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi {periode} belum ditetapkan, sehingga rating {nama} belum ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi “{teks}” tidak dikenal; pilih {pilihan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capaian sampai dengan {bulan} {capaian} dari target {t} {satuan}; {ekor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara mengisi ada di lembar Petunjuk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan perubahan rusak atau tidak dikenal: {bagian}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cepat menyatu dengan warga, setoran selalu cocok (rekonsiliasi setoran).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code as printed: III/d, or IX for PPPK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the seven perilaku rows; `baris_id` is then `BarisPerilaku.id`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes on 1 March 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted every month; the months add up to the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data berubah saat disimpan. Muat ulang halaman ini, lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data berubah sejak pratinjau impor dibuat. Buat pratinjau lagi, lalu terapkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data penerima triwulan IV terverifikasi 99 % dalam dua bulan; rekap stunting selesai 10 Desember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data yang diubah sudah dihapus atau tidak ada lagi. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of signature as text, e.g. &quot;15 Januari 2026&quot;; dotted line when empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diberi penghargaan pegawai teladan kecamatan 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diberi piagam pelayanan prima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibimbing menyusun bahan kenaikan jenjang Mahir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diproses sesuai PP 94/2021; rencana perbaikan enam bulan dengan pemantauan mingguan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk penuh: perubahan terakhir belum tersimpan, data sebelumnya aman. Kosongkan ruang pada disk {lokasi}, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk tidak dapat dibaca atau ditulis ({lokasi}). Data yang sudah bertanda Tersimpan aman selama disk masih terbaca: salin folder data sekarang, lalu ganti disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diusulkan mengikuti Pelatihan Kepemimpinan Administrator tahun 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diusulkan mengikuti pelatihan kepemimpinan pengawas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diusulkan pengangkatan menjadi PNS sesuai masa percobaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diusulkan uji kompetensi kenaikan jenjang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of a cell: writer, left x, top y, width, height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dua belas laporan tepat waktu. Bimbing staf agar SPJ tidak kembali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dua kali membentak warga saat penagihan (pengaduan 09-06-2026 dan 17-11-2026) meski sudah ditegur tertulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dua usulan dipilih untuk {nama}; pilih salah satu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekspektasi Khusus Pimpinan:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field that a column can be given to, with its Indonesian label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel telah mengubah NIP ini menjadi bilangan sehingga angka-angka terakhirnya hilang; ketik ulang 18 angkanya dari SK pada sel berformat Teks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {folder} tidak ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {folder} tidak boleh ditulisi. Pilih folder lain, misalnya folder Dokumen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {folder} tidak boleh ditulisi; pilih tempat lain, berkas belum ditulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {folder} tidak dapat dibaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {folder} tidak dapat dibuat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {tempat} berada di flash disk atau cakram lepas, yang dapat tercabut saat data ditulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {tempat} berada di jaringan, bukan di komputer ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {tempat} disinkronkan oleh {layanan}, yang dapat merusak basis data yang sedang terbuka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula cells (row, column from 0) by sheet number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar atau tanda yang bukan angka pada NIP dibuang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar lambang terlalu besar; paling besar 2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar lambang tidak dapat dibaca; pilih berkas PNG atau JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golongan PNS “{teks}” harus disertai huruf ruang, misalnya III/d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golongan “{teks}” tidak dikenal; tulis misalnya III/d untuk PNS atau IX untuk PPPK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golongan: PNS misalnya III/d; PPPK misalnya IX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hadir dan bekerja sama dengan baik sepanjang periode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya SKP pegawai yang sama yang dapat disalin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil kerja sesuai kesepakatan awal tahun; laporan disampaikan pada waktunya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil kerja utama masih kosong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huruf {berkas} tidak dapat dibaca; pasang ulang program lalu cetak lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IKM 84,90 dan nilai AKIP 72,35 memenuhi Perjanjian Kinerja; realisasi anggaran 95,80 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IKM semester I naik. Perhatikan unsur sarana pada survei berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indikator itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini NIP lama (9 angka); isi NIP baru yang 18 angka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inovasi diusulkan ke lomba kabupaten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi berkas berubah di perjalanan, minta salinan baru dari pengirim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi berkas tidak sesuai dengan bentuk ADK ({bagian}); minta pengirim membuat berkas baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi berkas {berkas} mencapai {ada} MB setelah dibuka, lebih dari batas {batas} MB, biasanya karena ribuan baris kosong ikut diberi format; salin tabel pegawai saja ke buku kerja baru, lalu pilih berkas itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi berkas {berkas} tidak dikenali sebagai buku kerja Excel; buka di Excel, Simpan Sebagai Buku Kerja Excel (.xlsx), lalu pilih hasilnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi lembar Pegawai mulai baris 6, satu orang satu baris. Baris Contoh dilewati; boleh dihapus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istimewa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan itu sudah tidak ada. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan {nama} masih dipakai {jumlah} penempatan; pindahkan pegawainya dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan {nama} sudah ada pada unit itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan memakai rumus; bila menyalin dari lembar lain, gunakan Tempel sebagai Nilai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis data “{peran}” tidak dikenal; pilih kantor atau pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis jabatan “{jenis}” tidak dikenal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kelamin “{nilai}” tidak dikenal; isi L atau P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis penempatan “{jenis}” tidak dikenal; isi plt atau plh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenjang “{teks}” tidak dikenal; pilih {pilihan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah input masih tertinggal. Mulai pekan depan dicek bersama setiap Jumat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah pegawai {predikat} tidak boleh {banyak}; isi 0 atau lebih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor ini belum bergabung dengan pusat. Minta berkas undangan dan kodenya kepada BKPSDM, lalu pilih Gabung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor ini sudah bergabung dengan {nama}; pindah ke pusat lain belum dapat dilakukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor {kantor} (nomor {nomor}) belum mengirim ADK pertamanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor {kantor} memakai nomor ruang {ruang} yang sudah milik {pemilik}; datanya mungkin disalin dari kantor lain, jangan diterima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedudukan penilai “{s}” tidak dikenal; isi plt atau plh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepatuhan data kependudukan dipertahankan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketidakhadiran tanpa keterangan sudah lima hari. Segera temui saya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known once, in December.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known once, in February (musrenbang, budgets, set plans).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode ini tidak cocok dengan berkas undangannya, atau berkas undangan rusak; minta pusat memeriksa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode undangan harus {harus} huruf dan angka, yang diketik {ada}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode undangan salah ketik (ada tanda yang keliru atau tertukar); cocokkan lagi dengan kode dari pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode undangan tidak memakai tanda {tanda}; periksa lagi ketikannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom atasan langsung menyebut pegawai itu sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom boleh dipindah atau dihapus, selain NIP dan Nama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom ini di luar lembar SKP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom {kolom} belum ditentukan untuk lembar {lembar}; pilih kolomnya di pratinjau, lalu lanjutkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom {kolom} tidak ada pada lembar SKP ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom {kolom} tidak dapat diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom {kolom} tidak dapat diisi; predikat dihitung sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konseling perilaku oleh Lurah; permintaan maaf kepada warga telah disampaikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kualitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuantitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci kantor di {berkas} tidak dapat dibuka: {sebab}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci kantor di {berkas} tidak dapat dibuka: {sebab}. Data aman; hubungi BKPSDM untuk bergabung lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L or P; taken from the NIP where the sheet has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambang belum dipilih; tempatnya dibiarkan kosong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambang harus gambar PNG atau JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah persetujuan tidak diurungkan dengan Ctrl+Z; pakai Batal persetujuan atau Buka kembali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan jemput bola 64 kunjungan; membagikan cara kerja kepada Kelurahan Melati (notula).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebih baik dari syarat {t} sepanjang {bulan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebih dari satu pegawai cocok dengan nama itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar di berkas {berkas} terlalu luas: ada isi di sel {sel}, sedangkan batasnya {baris} baris dan {kolom} kolom; hapus isi sel itu atau salin tabel pegawai ke buku kerja baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar {lembar} tidak ada di berkas {berkas}; lembar yang ada: {daftar}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengkapi bukti dukung sebelum akhir bulan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masa SKP {masa} harus berada di dalam tahun {tahun}, dan mulai sebelum selesai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be divided between its rows to fill a page, not only when it is taller than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membimbing 9 pejabat menyusun SKP dan membuka kelas SPJ tiap Jumat (daftar hadir 22 pertemuan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka layanan Sabtu pagi enam kali dan melibatkan 12 ketua RW (foto kegiatan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memenuhi syarat {t} sampai akhir {bulan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memulai pendaftaran surat lewat pesan singkat yang dipakai 41 % warga (rekap permohonan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mendahulukan loket pelayanan sesuai harapan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mendampingi 47 warga lanjut usia ke rumah (lembar pendapat warga, 96 % puas).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mendampingi dua kelurahan menata arsip dan membuat daftar arsip digital (berita acara pendampingan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menerima koreksi dan bertanya bila berkas tidak jelas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menerima pembinaan dengan terbuka dan hadir dalam konseling kinerja 3 kali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengikuti capaian kinerja organisasi Baik (IKM 84,90; AKIP 72,35).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengusulkan loket cepat yang memotong waktu tunggu menjadi 9 menit (catatan antrean).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menjadi narasumber penagihan PBB-P2 tingkat kabupaten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menjalankan tujuh nilai dasar secara konsisten, tanpa pengaduan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menolak titipan data dan melaporkannya (nota dinas 12-05-2026).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyusun panduan kerja seksi dan menggandeng Puskesmas mingguan (notula rapat).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merangkap Plt. Kepala Seksi Pelayanan Umum sejak 1 Juli tanpa menurunkan layanan (IKM triwulan III 85,20).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months that a plan is made for; all others from January to December.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP berisi tanggal; ketik 18 angkanya dari SK pada sel berformat Teks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP by seat; the regent has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP hanya boleh berisi angka 0 sampai 9; hapus huruf dan tanda lainnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP ini sudah dipakai di baris {baris}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP ini sudah dipakai pegawai lain dan belum diperbaiki; betulkan sesuai SK atau hapus barisnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP kosong; isi 18 angka sesuai SK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP memuat angka dari aksara lain; ketik ulang dengan angka 0 sampai 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP {nip} sudah dipakai {nama}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP: 18 angka. Kolomnya sudah berformat Teks; jangan diubah menjadi Angka karena Excel membuang angka-angka terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama bulan “{bulan}” tidak dikenal; tulis seperti 5 Mei 1980.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama itu tidak ada dalam daftar pegawai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama kosong; ketik nama sesuai SK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama tanpa gelar; gelar pada kolomnya sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama “{nama}” bukan nama orang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, NIP or post as typed; only a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai AKIP naik. Perkuat bagian pemanfaatan hasil evaluasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai aturan {jenis} “{kunci}” bukan angka: “{nilai}”; perbaiki di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai aturan {jenis} “{kunci}” harus bilangan bulat; perbaiki di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor urut di akhir NIP 000, seharusnya 001 sampai 999; biasanya Excel telah membulatkan angka-angka terakhir, ketik ulang NIP dari SK pada sel berformat Teks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a column of the grid: who gave the task, edited below it, on any row of its RHK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a list of options only the chosen one is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line: font, indent, text, and rules over or under it as (x from, x to, height over the baseline).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One signature: place and date line (may be empty), role, person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBB-P2 90,6 % dari target 90 % (rekap Bapenda).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBB-P2 97,3 % dari target 92 %, tercepat di kecamatan (rekap Bapenda 30-09-2026).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERIODE PENILAIAN:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG or JPEG supplied by the office; empty leaves the space blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POLA DISTRIBUSI:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pangkat dan golongan pada “{teks}” tidak sesuai: {pangkat} seharusnya {kode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pegawai itu sudah tidak ada. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pegawai yang dipilih sudah tidak ada. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pegawai yang dipilih tidak ada lagi. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pegawai, jabatan, atau unit yang dipilih sudah tidak ada. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejabat penilai belum ditetapkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejabat penilai tidak boleh pegawai itu sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelatihan aplikasi dua minggu; menjadi bahan perpanjangan perjanjian kerja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelayanan menjadi contoh bagi loket lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelayanan umum tetap lancar selama Saudara menjadi Plt. Pertahankan pembagian waktu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemberi umpan balik “{nama}” tidak dikenal; pilih {pilihan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penagihan terbaik se-kecamatan. Bagikan caranya pada rapat koordinasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendaftaran surat lewat pesan singkat disukai warga. Tulis prosedurnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendampingan arsip ke kelurahan sangat membantu; lanjutkan ke seksi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendataan usaha dimulai dengan baik. Lengkapi titik lokasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penerima Layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penetapan capaian organisasi tidak diurungkan; tetapkan lagi dengan predikat yang benar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengguna itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengguna {nama} sudah ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengguna “{sebagai}” tidak ditemukan; pilih dari daftar Ganti Pengguna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penguatan Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penilai ini mulai {mulai}; tanggal selesai tidak boleh sebelum itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penilaian berstatus {status} tidak dapat diubah; buka kembali dahulu dengan alasan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penilaian yang selesai tidak diurungkan dengan Ctrl+Z; pakai Buka kembali dengan alasan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pensiun, mutasi, dan cuti ditandai dengan tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penulisan langsung ke berkas data ditolak karena tidak tercatat dalam riwayat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penutupan periode tidak diurungkan dengan Ctrl+Z; pakai Buka Kunci.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyampaian SPPT jangan menunggu April; bagi per RW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peran {peran} mengikuti jabatan dan penilaian, tidak diberikan dengan tangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbaiki sel yang berwarna, simpan, lalu impor berkas ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perilaku melampaui harapan pada periode ini (catatan pimpinan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perilaku nomor {nomor} tidak ada; pilih 1 sampai 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perilaku sesuai harapan pada periode ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode tahun {tahun} belum dibuat; buat dahulu di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode tahun {tahun} sudah ditutup; SKP tidak dapat diubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode {jenis} tahun {tahun} belum dibuat; buat dahulu di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpanjangan perjanjian kerja diusulkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan SKP tanggal {tanggal} tidak dapat dibatalkan karena {sebab}; pakai Buka kembali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persiapan musrenbang rapi; bagikan format berita acara kepada kelurahan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertahankan integritas; ikut pelatihan SIKS-NG lanjutan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertahankan kunjungan lapangan; dorong replikasi antrean daring ke desa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih satu hasil kerja atau satu perilaku untuk umpan balik ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pimpinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans by seat; &quot;staf_pem_pindah&quot; and &quot;kasi_kesos_baru&quot; are second SKP after a change of post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posisi akhir {bulan} {capaian}, {ekor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posisi akhir {bulan} {capaian}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predikat “{teks}” tidak dikenal; pilih {pilihan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proses Bisnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rajin bertanya dan membantu rekan input data desa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating hasil kerja belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating hasil kerja {nama} mengikuti capaian kinerja organisasi; tetapkan capaian itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating perilaku kerja belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating {kurang} {nama} belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating “{teks}” tidak dikenal; pilih Di Atas, Sesuai, atau Di Bawah Ekspektasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realisasi anggaran 96,10 %, seluruh temuan Inspektorat selesai 41 hari lebih cepat (berita acara 14-08-2026).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realisasi periode ini jauh di bawah target periode; perbaikan disepakati dalam dialog kinerja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realisasi periode ini melampaui target periode (rekap realisasi dan bukti dukung).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realisasi periode ini sesuai target periode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realisasi terisi tetapi bukti dukungnya belum disebut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realisasi {bulan} tidak dapat diubah karena penilaiannya sudah selesai; buka kembali dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekan Kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekap presensi April dan Mei terlambat. Serahkan paling lambat tanggal 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekap presensi terlambat 7 dari 12 bulan dan 102 permintaan barang dari target 180 (bukti permintaan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relasi penilai itu sudah tidak ada. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencana aksi triwulan I tercapai sesuai kesepakatan: musrenbang, APBDes, dan laporan keuangan tepat waktu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencana aksi triwulan II tercapai sesuai kesepakatan; IKM semester I 84,62.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencana aksi triwulan III tercapai sesuai kesepakatan; realisasi anggaran 71,40 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencana perbaikan enam bulan disepakati pada dialog kinerja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencana perbaikan enam bulan: SPJ disusun mingguan, didampingi Kasubag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat untuk {jenis} tidak ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruang kosong di {tempat} tinggal {sisa} MB, sedangkan yang diperlukan {perlu} MB. Kosongkan ruang lebih dahulu; data yang sudah tersimpan tetap aman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruang pada disk {folder} tidak cukup untuk backup (perlu {mb} MB). Data utama aman. Kosongkan ruang atau pilih disk lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKP belum dapat diajukan: {jumlah} invalid. {sebut}{lagi}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKP belum disetujui; setujui SKP dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKP berstatus {status} tidak dapat diubah; {jalan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKP harus mempunyai paling sedikit satu RHK utama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKP ini dibatalkan; realisasinya tidak dicatat lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKP ini dibatalkan; umpan baliknya tidak ditulis lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKP itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKP paling banyak {maks} baris; sekarang {kini} baris. Kurangi yang ditambahkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKP sebagai Plt./Plh.; orangnya dihitung pada jabatan definitifnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKP sebelum pindah; orangnya dihitung pada SKP terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKP seluruh pegawai selesai sebelum akhir Januari. Jaga ritme ini pada evaluasi triwulan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKP {nama} belum disetujui; penilaian belum dapat diselesaikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKP {nama} tidak berlaku pada {periode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKP {nama} tidak dapat dibatalkan karena sudah ada penilaian yang selesai; buka penilaian itu dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPJ menumpuk di akhir bulan. Susun mingguan dan minta bantuan bila bukti kurang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salinan di {folder} tidak sama dengan aslinya; ganti flash disk lalu ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampaikan tagihan dengan bahasa yang santun. Warga mengadu pada 9 Juni.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sangat Baik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sangat Kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Santun kepada warga dan rekan kerja; disiplin terjaga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saringan “{saring}” tidak dikenal; pilih {pilihan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebaran predikat tidak sesuai pola {predikat}: {sebab} Tulis alasan untuk tetap menetapkannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second SKP of the staff member who moves to Melati on 1 July.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai {n} {satuan} ({bulan}), seluruhnya {k} dari {t}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seluruh indikator utama tercapai pada kisaran target (rekap realisasi).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setelah selesai: simpan, lalu di program pilih Pegawai &gt; Impor dari Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a page that a kept group may leave empty; beyond it a group marked `pisah` is divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short remark in the middle of the page footer, e.g. &quot;DRAF&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States that grow or that the reasons of the ratings quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status Kepegawaian: PNS, CPNS, PPPK, atau PPPK Paruh Waktu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status tidak dikenal; tulis PNS, CPNS, PPPK, atau PPPK Paruh Waktu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statusnya {status}, sedangkan NIP-nya berpola {jenis}; salah satu keliru, cocokkan dengan SK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah diterapkan; konfirmasikan usulan pejabat penilai di halaman Pegawai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of the year that the reasons of the ratings quote; other counts reach their target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surel “{surel}” tidak memuat tanda @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahun pada tanggal “{asal}” tidak mungkin; periksa kembali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahun pada “{asal}” hanya dua angka; tulis empat angka, misalnya 1980.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahun {tahun} tidak dikenal; isi tahun antara {awal} dan {akhir}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah 1 sampai {n} baris sekaligus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda tangan berkas tidak cocok dengan isinya; berkas ini tidak dapat dipercaya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal belum diisi; tulis seperti 31-12-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal selesai lebih awal daripada tanggal mulai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal selesai menilai lebih awal daripada tanggal mulai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal “{asal}” tidak ada dalam kalender; periksa kembali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal: hari-bulan-tahun, misalnya 31-12-1985. Tanggal lahir boleh kosong, diambil dari NIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target aspek {aspek} harus memuat angka, misalnya 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target tahunan tercapai dan bukti dukung lengkap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat atau tanggal tanda tangan kosong; akan dicetak titik-titik untuk diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat simpan {folder} penuh; kosongkan ruang atau pilih tempat lain, berkas belum ditulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenggat “{kunci}” tertulis “{nilai}”; tulis seperti 0:01-31 di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terdapat pelanggaran perilaku pada periode ini (berita acara pembinaan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetap ramah kepada warga dan mengganti jadwal loket rekan (catatan piket).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text after &quot;PERIODE PENILAIAN:&quot;, e.g. &quot;1 JANUARI SD 31 DESEMBER TAHUN 2026&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 35 of the workbook, in the order of the seniority list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole list is printed and what does not apply is struck through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole row as it stood, so that it can be saved, mended and read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the heading of its `seksi` itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada baris pegawai di bawah baris judul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada dokumen untuk dicetak; pilih paling sedikit satu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada undangan nomor {nomor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak dapat {perbuatan} karena statusnya {status}; langkah ini hanya dari status {boleh}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak masuk tanpa keterangan 12 hari kerja dan tidak memenuhi tiga panggilan (rekap presensi, surat panggilan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiga panggilan tidak dipenuhi. Proses disiplin berjalan sesuai ketentuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tindak lanjut temuan lebih cepat dari jadwal. Terima kasih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triwulan {nomor} tidak ada; pilih 1 sampai 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis alasan untuk {perbuatan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turun ke desa 27 kali dan menyelesaikan tiga sengketa batas bersama Forkopimcam (laporan kunjungan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran berkas ini melampaui batas ADK ({batas} KB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran kertas {kertas} tidak dikenal; pilih A4 atau F4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umpan balik itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umpan balik {periode} tidak dapat diubah karena penilaiannya sudah selesai; buka kembali dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undangan ini berlaku sampai {batas}; minta undangan baru kepada pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit induk yang dipilih sudah tidak ada. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit kerja itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit yang dipilih sudah tidak ada. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {nama} sudah ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk menetapkan capaian kinerja organisasi, operator harus mengetik atas nama pimpinan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk {tindakan}, operator harus mengetik atas nama pejabat penilainya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usulan prioritas diakomodasi 68 % dari target 60 %; kehadiran musrenbang 91 % (berita acara musrenbang).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usulan yang dipilih sudah tidak ada. Muat ulang halaman ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHERE ordinal &lt; ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wajib pajak didatangi 95 % dan empat paket pekerjaan selesai (berita acara serah terima).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu penyelesaian surat sudah di bawah satu hari. Catat kendala saat antrean panjang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator atau pejabat yang berwenang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator bersama BKPSDM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator bersama pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator kantor itu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator kepegawaian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pegawai yang bersangkutan atau pejabat penilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pejabat penilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pengirim berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pengirim berkas, dengan undangan dari pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pimpinan unit kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pimpinan unit kerja (Buka Kunci)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pusat bersama operator kantor itu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yang membuat SKP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yang menempel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yang mengisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alasan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{berkas} adalah berkas bayangan yang dibuat Excel selama berkas aslinya terbuka; pilih berkas asli yang namanya tanpa tanda ~$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{berkas} adalah map, bukan berkas; buka map itu dan pilih berkas Excel di dalamnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bulan}: selalu lebih cepat dari {t}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bulan}: terlambat dari {t}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bulan}: terpenuhi ({t}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bulan}: {capaian} ({ekor}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bulan}: {n} {satuan}. Sampai saat ini {k} dari {t} {satuan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{jabatan} masih dijabat {nama}; Plt. hanya untuk jabatan kosong, gunakan Plh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{jumlah} sel tidak cocok, misalnya baris {baris} kolom {kolom}: {kalimat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kolom} belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kolom} terlalu panjang: {panjang} huruf, paling banyak {maks}. Persingkat lalu simpan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kolom} {tanggal} tidak wajar; isi antara {bawah} dan {atas}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{isi}” tidak dikenal; pilih {pilihan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{nilai}” tidak dikenal; pilih salah satu: {pilihan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lokasi} adalah folder, bukan berkas data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nama} adalah folder, bukan berkas ADK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nama} baru menduduki jabatannya sejak {sejak}; tanggal pindah harus sesudahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nama} belum dinilai untuk {periode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nama} dipilih sebagai penilai dan sekaligus atasan penilai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nama} hanya dapat melihat dokumen sendiri dan dokumen pegawai yang dinilainya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nama} masih menduduki jabatan sejak {sejak}; gunakan Pindahkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nama} pejabat dari luar kantor; SKP-nya tidak dibuat di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nama} satu-satunya operator; tambah operator lain dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nama} sudah mempunyai SKP untuk {masa}. Buka SKP itu, atau batalkan dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nama} sudah mempunyai penilai yang dikonfirmasi sejak {mulai}; akhiri itu dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nama} sudah menduduki jabatan {jabatan} secara definitif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nama} tidak berwenang untuk {tindakan} pada dokumen pegawai ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nama} tidak berwenang untuk {tindakan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nama} tidak dapat dihapus karena {sebab}; gunakan Tandai pensiun atau mutasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nama} tidak dapat menilai diri sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nama}: {sebab}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {satuan} pada {bulan}; kumulatif {k} dari target {t}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{periode} belum dimulai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{periode} sudah ditutup; capaian kinerja organisasinya tidak dapat diubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{periode} sudah ditutup; penilaiannya tidak dapat diubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{periode} sudah {keadaan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{asal}” tidak terbaca sebagai tanggal; tulis seperti 31-12-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{nilai}” bukan tanggal; tulis seperti 31-12-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{teks}” adalah golongan PNS, sedangkan pegawai ini PPPK; tulis I sampai XVII.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{teks}” bukan bilangan; ketik angkanya saja, misalnya 84,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{teks}” dapat berarti ribuan atau pecahan; tulis {ribuan} bila ribuan, {pecahan} bila pecahan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{teks}” tidak terbaca sebagai angka; ketik angkanya saja dengan koma desimal, misalnya 84,5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rangka</name>
    <message>
        <source>Tidak ada isian yang kosong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan salinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih ada perubahan yang belum tersimpan. Coba lagi, atau simpan salinannya; menutup sekali lagi akan membuangnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tindakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan salinan isian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teks (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salinan disimpan di {tempat}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salinan tidak dapat ditulis di sana. Pilih tempat lain, misalnya flashdisk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rel</name>
    <message>
        <source>Beranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penilaian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kompilasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tukar data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dasbor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti Pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti Pengguna (Ctrl+Shift+U)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuntingKisi</name>
    <message>
        <source>Ketik 1, 2, atau 3. F2 membuka pilihannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom ini dihitung atau diisi di tempat lain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TindakanKisi</name>
    <message>
        <source>Ubah {kolom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosongkan {n} sel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi ke bawah {n} baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potong {n} sel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempel {n} baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sel ditempel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sel terkunci dilewati.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tunggal</name>
    <message>
        <source>Kinerja Desktop sudah terbuka di komputer ini tetapi belum menjawab. Tunggu sebentar, lalu buka jendelanya dari bilah tugas. Bila tetap tidak ada, mulai ulang komputer; data yang tersimpan aman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Umum</name>
    <message>
        <source>Yang memperbaiki: {siapa}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah ini gagal karena gangguan pada program. Data yang sudah tersimpan aman. Ulangi sekali lagi; bila tetap gagal, buka Bantuan &gt; Laporan gangguan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>di</name>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pimpinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengawas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
