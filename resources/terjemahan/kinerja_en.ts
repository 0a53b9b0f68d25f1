<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>Aksi</name>
    <message>
        <source> atau </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Pindah tempat</source>
        <translation>Go to a place</translation>
    </message>
    <message>
        <source>Umum</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Mengisi tabel</source>
        <translation>Filling in tables</translation>
    </message>
    <message>
        <source>Pratinjau cetak</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Menilai</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Tempat ke-{i} di rel kiri</source>
        <translation>Place {i} on the left rail</translation>
    </message>
    <message>
        <source>Cari nama, NIP, jabatan, atau kegiatan</source>
        <translation>Find a name, NIP, post or activity</translation>
    </message>
    <message>
        <source>Kembali ke tempat sebelumnya</source>
        <translation>Back to the previous place</translation>
    </message>
    <message>
        <source>Pindah bagian: rel, isi, panel</source>
        <translation>Move between parts: rail, content, panel</translation>
    </message>
    <message>
        <source>Riwayat dari yang dipilih</source>
        <translation>History of what is selected</translation>
    </message>
    <message>
        <source>Bantuan untuk tempat ini</source>
        <translation>Help for this place</translation>
    </message>
    <message>
        <source>Muat ulang</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Saring daftar</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Urutkan daftar menurut kolom ini</source>
        <translation>Sort the list by this column</translation>
    </message>
    <message>
        <source>Ganti Pengguna</source>
        <translation>Change user</translation>
    </message>
    <message>
        <source>Tutup panel atau pesan</source>
        <translation>Close panel or message</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ke isian kosong berikutnya</source>
        <translation>To the next empty field</translation>
    </message>
    <message>
        <source>Ubah isi sel</source>
        <translation>Edit the cell</translation>
    </message>
    <message>
        <source>Selesai dan turun (Shift: naik)</source>
        <translation>Finish and go down (Shift: up)</translation>
    </message>
    <message>
        <source>Selesai dan ke kanan (Shift: ke kiri)</source>
        <translation>Finish and go right (Shift: left)</translation>
    </message>
    <message>
        <source>Batalkan pengisian sel</source>
        <translation>Cancel editing the cell</translation>
    </message>
    <message>
        <source>Kosongkan sel</source>
        <translation>Empty the cell</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Potong</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Tempel (juga dari Excel)</source>
        <translation>Paste (from Excel too)</translation>
    </message>
    <message>
        <source>Isi ke bawah</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Pilih semua</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Pilih sampai tepi</source>
        <translation>Select to the edge</translation>
    </message>
    <message>
        <source>Simpan ke bank frasa</source>
        <translation>Keep in the phrase bank</translation>
    </message>
    <message>
        <source>Baris baru di dalam sel</source>
        <translation>New line inside the cell</translation>
    </message>
    <message>
        <source>Halaman berikutnya</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Halaman sebelumnya</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Perbesar</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Perkecil</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Selebar jendela</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <source>Di Atas Ekspektasi</source>
        <translation>Above expectations</translation>
    </message>
    <message>
        <source>Sesuai Ekspektasi</source>
        <translation>Meets expectations</translation>
    </message>
    <message>
        <source>Di Bawah Ekspektasi</source>
        <translation>Below expectations</translation>
    </message>
</context>
<context>
    <name>AlurServer</name>
    <message>
        <source>Menghubungi server</source>
        <translation>Contacting the server</translation>
    </message>
    <message>
        <source>Sambungan berhasil. Basis data masih kosong: pusat baru akan dibuat di sana.</source>
        <translation>The connection works. The database is still empty: a new centre will be made there.</translation>
    </message>
    <message>
        <source>Sambungan berhasil. Pembuatan pusat di basis data itu pernah terputus dan akan dilanjutkan.</source>
        <translation>The connection works. Making a centre in that database was cut off once and will be continued.</translation>
    </message>
    <message>
        <source>Sambungan berhasil. Basis data berisi {nama}; komputer ini memegang kuncinya.</source>
        <translation>The connection works. The database holds {nama}; this computer holds its keys.</translation>
    </message>
    <message>
        <source>Sambungan berhasil. Basis data berisi {nama}; komputer ini belum memegang kuncinya.</source>
        <translation>The connection works. The database holds {nama}; this computer does not hold its keys yet.</translation>
    </message>
    <message>
        <source>Membuat pusat di server</source>
        <translation>Making the centre on the server</translation>
    </message>
    <message>
        <source>Memasang kunci pusat</source>
        <translation>Installing the centre&apos;s keys</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Tutup pesan</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Tutup pesan (Esc)</source>
        <translation>Close message (Esc)</translation>
    </message>
</context>
<context>
    <name>BantuFrasa</name>
    <message>
        <source>Simpan ke bank frasa</source>
        <translation>Keep in the phrase bank</translation>
    </message>
    <message>
        <source>Belum ada frasa untuk sel ini. Frasa bertambah bila dipakai rekan atau disimpan.</source>
        <translation>There are no phrases for this cell yet. They grow when colleagues use them or when they are kept.</translation>
    </message>
    <message>
        <source>dipakai {n} orang</source>
        <translation>used by {n} people</translation>
    </message>
    <message>
        <source>jabatan sama</source>
        <translation>same post</translation>
    </message>
    <message>
        <source>bank frasa</source>
        <translation>phrase bank</translation>
    </message>
    <message>
        <source>Pilih sel rencana hasil kerja, indikator, atau ekspektasi yang sudah berisi.</source>
        <translation>Choose a filled cell of a work result, an indicator, or an expectation.</translation>
    </message>
    <message>
        <source>Tersimpan di bank frasa; ditawarkan dengan Alt+↓.</source>
        <translation>Kept in the phrase bank; offered with Alt+↓.</translation>
    </message>
    <message>
        <source>Kalimat ini sudah dipakai tiga orang atau lebih.</source>
        <translation>Three or more people use this sentence already.</translation>
    </message>
</context>
<context>
    <name>Bantuan</name>
    <message>
        <source>Tombol pintas</source>
        <translation>Shortcut keys</translation>
    </message>
    <message>
        <source>Laporan gangguan</source>
        <translation>Fault report</translation>
    </message>
    <message>
        <source>Tentang program</source>
        <translation>About the program</translation>
    </message>
    <message>
        <source>Bila sebuah langkah gagal, data yang sudah tersimpan aman. Ulangi sekali lagi. Bila tetap gagal, kirimkan berkas catatan program kepada BKPSDM bersama tiga keterangan: apa yang Anda kerjakan, apa yang tertulis di layar, dan jam berapa.</source>
        <translation>If a step fails, data already saved is safe. Try it once more. If it fails again, send the program&apos;s log file to BKPSDM with three things: what you were doing, what the screen said, and at what time.</translation>
    </message>
    <message>
        <source>Berkas catatan tidak memuat data pegawai; NIP disamarkan. Namanya kinerja.log, di folder ini:</source>
        <translation>The log file holds no employee data; NIP are masked. Its name is kinerja.log, in this folder:</translation>
    </message>
    <message>
        <source>Buka folder catatan</source>
        <translation>Open the log folder</translation>
    </message>
    <message>
        <source>Versi {versi}, Python {python}, Qt {qt}</source>
        <translation>Version {versi}, Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>Kinerja Desktop berlisensi Apache-2.0.</source>
        <translation>Kinerja Desktop is licensed under Apache-2.0.</translation>
    </message>
    <message>
        <source>Program ini memakai Qt dan Qt for Python (PySide6) di bawah GNU Lesser General Public License versi 3. Pustakanya tidak diubah dan terpasang sebagai berkas terpisah di samping program, sehingga siapa pun boleh menggantinya dengan buatan sendiri dan menelusurinya untuk keperluan itu. Sumbernya ada di code.qt.io dan download.qt.io.</source>
        <translation>This program uses Qt and Qt for Python (PySide6) under the GNU Lesser General Public License version 3. The libraries are unchanged and installed as separate files beside the program, so anyone may replace them with their own build and reverse engineer them for that purpose. Their sources are at code.qt.io and download.qt.io.</translation>
    </message>
    <message>
        <source>Pustaka pihak ketiga</source>
        <translation>Third-party libraries</translation>
    </message>
    <message>
        <source>Berkas lisensi ini tidak ada pada pemasangan ini.</source>
        <translation>This licence file is not part of this installation.</translation>
    </message>
</context>
<context>
    <name>BilahAtas</name>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>BilahMatriks</name>
    <message>
        <source>Pimpinan</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Jadikan peran yang belum diusulkan sebagai RHK utama pada SKP pegawainya</source>
        <translation>Make the roles that are not proposed yet main work results in each person&apos;s SKP</translation>
    </message>
    <message>
        <source>Matriks diubah sesudah diusulkan: tulis teksnya yang baru ke SKP</source>
        <translation>The matrix was changed after proposing: write its new text into the SKP</translation>
    </message>
    <message>
        <source>{jabatan} — {nama}</source>
        <translation>{jabatan} — {nama}</translation>
    </message>
    <message>
        <source>{n} RHK tanpa pendukung</source>
        <translation>{n} results without support</translation>
    </message>
    <message>
        <source>{n} belum tertaut…</source>
        <translation>{n} not linked yet…</translation>
    </message>
    <message>
        <source>Perbarui SKP ({n})</source>
        <translation>Update SKP ({n})</translation>
    </message>
    <message>
        <source>Usulkan ke SKP ({n})</source>
        <translation>Propose to SKP ({n})</translation>
    </message>
    <message>
        <source>Usulkan ke SKP</source>
        <translation>Propose to SKP</translation>
    </message>
</context>
<context>
    <name>BilahSusun</name>
    <message>
        <source>Bagian SKP</source>
        <translation>Part of the SKP</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Work results</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Annex</translation>
    </message>
    <message>
        <source>+ Tambah baris</source>
        <translation>+ Add row</translation>
    </message>
    <message>
        <source>Hasil kerja baru di bawah kursor (Ctrl++)</source>
        <translation>New result below the cursor (Ctrl++)</translation>
    </message>
    <message>
        <source>+ Indikator</source>
        <translation>+ Indicator</translation>
    </message>
    <message>
        <source>Indikator lain untuk hasil kerja pada kursor</source>
        <translation>Another indicator for the result at the cursor</translation>
    </message>
    <message>
        <source>+ RHK tambahan</source>
        <translation>+ Additional result</translation>
    </message>
    <message>
        <source>Hasil kerja tambahan di luar tugas utama</source>
        <translation>An additional result outside the main duties</translation>
    </message>
    <message>
        <source>Tempel dari Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Menambahkan tabel yang disalin di Excel ke bawah isian. Ctrl+V menempel mulai dari sel yang dipilih.</source>
        <translation>Adds the table copied in Excel below what is filled in. Ctrl+V pastes from the selected cell on.</translation>
    </message>
    <message>
        <source>Salin…</source>
        <translation>Copy…</translation>
    </message>
    <message>
        <source>Salin isi SKP lain pegawai ini</source>
        <translation>Copy from another SKP of this employee</translation>
    </message>
    <message>
        <source>+ Butir</source>
        <translation>+ Line</translation>
    </message>
    <message>
        <source>Butir baru di bawah kursor (Ctrl++)</source>
        <translation>A new line below the cursor (Ctrl++)</translation>
    </message>
    <message>
        <source>Hapus butir</source>
        <translation>Delete line</translation>
    </message>
    <message>
        <source>Butir yang dipilih (Delete)</source>
        <translation>The selected lines (Delete)</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>+ Baris</source>
        <translation>+ Row</translation>
    </message>
    <message>
        <source>+ Tambahan</source>
        <translation>+ Additional</translation>
    </message>
    <message>
        <source>Tempel</source>
        <translation>Paste</translation>
    </message>
</context>
<context>
    <name>ChipPredikat</name>
    <message>
        <source>Belum selesai</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tidak dihitung</source>
        <translation>Not counted</translation>
    </message>
</context>
<context>
    <name>DaftarCetak</name>
    <message>
        <source>Saring nama atau NIP (Ctrl+F)</source>
        <extracomment>Papers that go with an SKP stand under its own choice of the row above the list.</extracomment>
        <translation>Filter by name or NIP (Ctrl+F)</translation>
    </message>
    <message>
        <source>Saring dokumen</source>
        <translation>Filter documents</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Jenis dokumen</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>SKP</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>Evaluasi</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Daftar dokumen</source>
        <translation>List of documents</translation>
    </message>
    <message>
        <source>Semua periode</source>
        <translation>All periods</translation>
    </message>
    <message>
        <source>{n} dokumen, {siap} siap dicetak. Pilih beberapa dengan Ctrl atau Shift.</source>
        <translation>{n} documents, {siap} ready to print. Select several with Ctrl or Shift.</translation>
    </message>
</context>
<context>
    <name>DaftarStaf</name>
    <message>
        <source>Saring: nama, NIP, jabatan, atau unit  (Ctrl+F)</source>
        <translation>Filter: name, NIP, post or unit  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Saring pegawai</source>
        <translation>Filter employees</translation>
    </message>
    <message>
        <source>Daftar pegawai</source>
        <translation>List of employees</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Gol.</source>
        <translation>Gol.</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>SKP</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Belum SKP</source>
        <translation>No SKP yet</translation>
    </message>
    <message>
        <source>Belum dinilai</source>
        <translation>Not rated yet</translation>
    </message>
    <message>
        <source>Tanpa penilai</source>
        <translation>No assessor</translation>
    </message>
    <message>
        <source>Dikecualikan</source>
        <translation>Excepted</translation>
    </message>
    <message>
        <source>Pensiun</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Pejabat luar</source>
        <translation>Outside official</translation>
    </message>
    <message>
        <source>{nama}, {n} orang</source>
        <translation>{nama}, {n} people</translation>
    </message>
    <message>
        <source>? {nama} (usulan)</source>
        <translation>? {nama} (proposed)</translation>
    </message>
    <message>
        <source>! Belum ada</source>
        <translation>! None yet</translation>
    </message>
</context>
<context>
    <name>DialogAjukanBa</name>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Nomor Berita Acara</source>
        <translation>Number of the minutes</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Penanda tangan kantor</source>
        <translation>Signer of the office</translation>
    </message>
    <message>
        <source>Ajukan Berita Acara</source>
        <translation>File minutes</translation>
    </message>
    <message>
        <source>Isi dokumen kantor ini dicatat sidiknya. Sesudah BKPSDM menyepakati, periodenya hanya dapat diubah melalui Reset BA dengan surat.</source>
        <translation>The digests of this office&apos;s documents are recorded. Once BKPSDM agrees, the period can only be changed through Reset BA with a letter.</translation>
    </message>
    <message>
        <source>! Belum ada periode yang dapat diajukan.</source>
        <translation>! There is no period that can be filed yet.</translation>
    </message>
    <message>
        <source>Berita Acara ini memuat {n} dokumen dari {m} SKP.</source>
        <translation>These minutes hold {n} documents of {m} SKP.</translation>
    </message>
    <message>
        <source>! Belum ada dokumen untuk periode ini.</source>
        <translation>! There are no documents for this period yet.</translation>
    </message>
    <message>
        <source>Ajukan</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Ajukan Berita Acara {nomor}</source>
        <translation>File minutes {nomor}</translation>
    </message>
</context>
<context>
    <name>DialogAlasan</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>DialogAmbilIku</name>
    <message>
        <source>Ambil dari IKU ke SKP {nama}</source>
        <translation>Take from the IKU into the SKP of {nama}</translation>
    </message>
    <message>
        <source>Sasaran menjadi rencana hasil kerja utama, indikatornya ikut dengan target, satuan, arah, dan metode. Yang berubah disamakan lagi bila dicentang.</source>
        <translation>Each objective becomes a main work result, with its indicators, target, unit, direction and method. What has changed follows the IKU again when ticked.</translation>
    </message>
    <message>
        <source>IKU dan Perjanjian Kinerja</source>
        <translation>IKU and Performance Agreement</translation>
    </message>
    <message>
        <source>berbeda: {apa}</source>
        <translation>different: {apa}</translation>
    </message>
    <message>
        <source>sudah diambil</source>
        <translation>already taken</translation>
    </message>
    <message>
        <source>(tanpa indikator)</source>
        <translation>(no indicator)</translation>
    </message>
    <message>
        <source>Ambil</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Ambil {n} IKU</source>
        <translation>Take {n} IKU</translation>
    </message>
</context>
<context>
    <name>DialogAturan</name>
    <message>
        <source>Tetapkan nilai baru</source>
        <translation>Set a new value</translation>
    </message>
    <message>
        <source>{aturan}: {nilai} sejak {mulai}. Nilai itu berakhir saat yang baru mulai.</source>
        <translation>{aturan}: {nilai} since {mulai}. That value ends when the new one starts.</translation>
    </message>
    <message>
        <source>Hari kerja</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Hari kalender</source>
        <translation>Calendar days</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Tanggal dan bulan, misalnya 31-01</source>
        <translation>Day and month, for example 31-01</translation>
    </message>
    <message>
        <source>Tahun kinerja itu juga</source>
        <translation>The performance year itself</translation>
    </message>
    <message>
        <source>Tahun sesudahnya</source>
        <translation>The year after it</translation>
    </message>
    <message>
        <source>Pada tahun</source>
        <translation>In year</translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Nomor dan tahun peraturan atau surat edaran</source>
        <translation>Number and year of the regulation or circular</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Nilai (persen)</source>
        <translation>Value (percent)</translation>
    </message>
    <message>
        <source>Nilai (orang)</source>
        <translation>Value (people)</translation>
    </message>
    <message>
        <source>Nilai (hari)</source>
        <translation>Value (days)</translation>
    </message>
    <message>
        <source>Tanggal mulai harus sesudah {lama}.</source>
        <translation>The start date must be after {lama}.</translation>
    </message>
    <message>
        <source>Tetapkan</source>
        <translation>Decide</translation>
    </message>
</context>
<context>
    <name>DialogBalasan</name>
    <message>
        <source>Kirim balasan</source>
        <translation>Send replies</translation>
    </message>
    <message>
        <source>Satu berkas tersegel untuk setiap kantor yang dipilih.</source>
        <translation>One sealed file for every office chosen.</translation>
    </message>
    <message>
        <source>Pilih tempat</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>Menulis dan memeriksa berkas…</source>
        <translation>Writing and checking the file…</translation>
    </message>
    <message>
        <source>Hentikan</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Tulis</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Penerima</source>
        <translation>Receivers</translation>
    </message>
    <message>
        <source>Yang perlu dibalas ({n})</source>
        <translation>Those awaiting a reply ({n})</translation>
    </message>
    <message>
        <source>Semua ({n})</source>
        <translation>All ({n})</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Saring nama kantor</source>
        <translation>Filter office names</translation>
    </message>
    <message>
        <source>Saring kantor penerima</source>
        <translation>Filter receiving offices</translation>
    </message>
    <message>
        <source>Kantor penerima</source>
        <translation>Receiving offices</translation>
    </message>
    <message>
        <source>perlu dibalas</source>
        <translation>awaiting a reply</translation>
    </message>
    <message>
        <source>tidak ada kabar baru</source>
        <translation>no news</translation>
    </message>
    <message>
        <source>Dalam setiap balasan: periode, tenggat, aturan, dan frasa dari pusat; usulan, putusan, dan jawaban Berita Acara untuk kantor itu; tanda terima berkasnya.</source>
        <translation>In every reply: the centre&apos;s periods, deadlines, rules and phrases; proposals, verdicts and answers to minutes for that office; receipts of its files.</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Serahkan setiap berkas kepada kantornya; di sana dibaca dengan Terima ADK.</source>
        <translation>Hand each file to its office; it is read there with Receive ADK.</translation>
    </message>
    <message>
        <source>{n} dari {semua} kantor dipilih.</source>
        <translation>{n} of {semua} offices chosen.</translation>
    </message>
    <message>
        <source>Tulis {n} balasan</source>
        <translation>Write {n} replies</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Sertakan lampiran ({n} berkas, {ukuran})</source>
        <translation>Include attachments ({n} files, {ukuran})</translation>
    </message>
    <message>
        <source>Menghentikan setelah berkas yang sedang ditulis…</source>
        <translation>Stopping after the file that is being written…</translation>
    </message>
    <message>
        <source>Berkas ditulis</source>
        <translation>Files written</translation>
    </message>
    <message>
        <source>Perubahan di dalamnya</source>
        <translation>Changes inside</translation>
    </message>
    <message>
        <source>Dihentikan</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>kantor lain belum ditulis</source>
        <translation>the other offices are not written yet</translation>
    </message>
</context>
<context>
    <name>DialogBandingVersi</name>
    <message>
        <source>Versi SKP {nama}</source>
        <translation>Versions of the SKP of {nama}</translation>
    </message>
    <message>
        <source>Versi yang sudah disetujui tersimpan tetap dan tidak pernah dihapus.</source>
        <translation>Approved versions are kept as they are and never deleted.</translation>
    </message>
    <message>
        <source>Hanya yang berubah</source>
        <translation>Only what changed</translation>
    </message>
    <message>
        <source>Perubahan berikutnya  F8</source>
        <translation>Next change  F8</translation>
    </message>
    <message>
        <source>Versi lama</source>
        <translation>Older version</translation>
    </message>
    <message>
        <source>Versi baru</source>
        <translation>Newer version</translation>
    </message>
    <message>
        <source>Isi kedua versi bersisian</source>
        <translation>Both versions side by side</translation>
    </message>
    <message>
        <source>Tanda</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>{n} perubahan</source>
        <translation>{n} changes</translation>
    </message>
    <message>
        <source>Isi kedua versi sama</source>
        <translation>Both versions say the same</translation>
    </message>
    <message>
        <source>Sedang disusun, belum disetujui.</source>
        <translation>Being written, not approved yet.</translation>
    </message>
    <message>
        <source>Disetujui {tanggal} oleh {nama}.</source>
        <translation>Approved {tanggal} by {nama}.</translation>
    </message>
    <message>
        <source>pejabat penilai</source>
        <translation>the assessor</translation>
    </message>
    <message>
        <source>Alasan: {alasan}</source>
        <translation>Reason: {alasan}</translation>
    </message>
    <message>
        <source>≠ Berubah</source>
        <translation>≠ Changed</translation>
    </message>
    <message>
        <source>+ Baru</source>
        <translation>+ New</translation>
    </message>
    <message>
        <source>− Dihapus</source>
        <translation>− Deleted</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DialogBerkasHilang</name>
    <message>
        <source>Berkas itu hilang</source>
        <translation>That file is gone</translation>
    </message>
    <message>
        <source>Cari dulu berkasnya di flash disk dan komputer pengirim. Bila memang tidak ada lagi, yang menunggunya diterapkan tanpa berkas itu, di semua komputer. Bila kelak ditemukan, ia tetap diterima.</source>
        <translation>First look for the file on flash disks and on the sender&apos;s computer. If it no longer exists, what waits for it is applied without it, on every computer. If it turns up later, it is still accepted.</translation>
    </message>
    <message>
        <source>Berkas yang hilang</source>
        <translation>The missing file</translation>
    </message>
    <message>
        <source>{nama}, nomor {dari} s.d. {sampai}</source>
        <translation>{nama}, numbers {dari} to {sampai}</translation>
    </message>
    <message>
        <source>{nama}, nomor {dari}</source>
        <translation>{nama}, number {dari}</translation>
    </message>
    <message>
        <source>Mengapa berkas itu tidak ada lagi</source>
        <translation>Why the file no longer exists</translation>
    </message>
    <message>
        <source>Misalnya flash disk patah, komputer pengirim rusak</source>
        <translation>For example a broken flash disk, the sender&apos;s computer failed</translation>
    </message>
    <message>
        <source>Nyatakan hilang</source>
        <translation>Declare lost</translation>
    </message>
</context>
<context>
    <name>DialogBertahap</name>
    <message>
        <source>Kembali</source>
        <extracomment>Runs a job on the worker: (job with the session, done, failed, control of progress and cancel).</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Langkah {n} dari {semua}: {nama}</source>
        <translation>Step {n} of {semua}: {nama}</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>DialogCapaian</name>
    <message>
        <source>Capaian kinerja organisasi {periode}</source>
        <translation>Organisation performance, {periode}</translation>
    </message>
    <message>
        <source>Predikat ini menentukan pola distribusi predikat pegawai dan rating hasil kerja pimpinan.</source>
        <translation>This predicate sets the expected spread of employees&apos; predicates and the head&apos;s rating for work results.</translation>
    </message>
    <message>
        <source>Predikat organisasi</source>
        <translation>Organisation&apos;s predicate</translation>
    </message>
    <message>
        <source>Pilih predikat</source>
        <translation>Choose a predicate</translation>
    </message>
    <message>
        <source>Ditetapkan oleh</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Operator mengetik atas nama pejabat ini; riwayat mencatat keduanya.</source>
        <translation>The operator types on behalf of this official; the history records both.</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Wajib hanya bila sebaran predikat pegawai tidak sesuai pola.</source>
        <translation>Required only if the spread does not follow the pattern.</translation>
    </message>
    <message>
        <source>Tetapkan</source>
        <translation>Decide</translation>
    </message>
</context>
<context>
    <name>DialogCentang</name>
    <message>
        <source>Pilih semua</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Kosongkan pilihan</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>{n} dari {dari} dipilih</source>
        <translation>{n} of {dari} chosen</translation>
    </message>
</context>
<context>
    <name>DialogCetakSemua</name>
    <message>
        <source>Cetak semua yang siap</source>
        <extracomment>Papers that few offices have are offered only where there are any.</extracomment>
        <translation>Print everything that is ready</translation>
    </message>
    <message>
        <source>Semua dokumen siap yang tampak dalam daftar ditulis sebagai PDF.</source>
        <translation>Every ready document shown in the list is written as a PDF.</translation>
    </message>
    <message>
        <source>SKP</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>Lampiran SKP</source>
        <translation>SKP annex</translation>
    </message>
    <message>
        <source>Perubahan SKP</source>
        <translation>SKP changes</translation>
    </message>
    <message>
        <source>Matriks peran dan hasil</source>
        <translation>Role and result matrix</translation>
    </message>
    <message>
        <source>Evaluasi Kinerja</source>
        <translation>Performance Evaluation</translation>
    </message>
    <message>
        <source>Dokumen Evaluasi</source>
        <translation>Evaluation Document</translation>
    </message>
    <message>
        <source>{jenis}: {n} dokumen</source>
        <translation>{jenis}: {n} documents</translation>
    </message>
    <message>
        <source>Bentuk berkas</source>
        <translation>Form of the files</translation>
    </message>
    <message>
        <source>Satu berkas untuk tiap dokumen</source>
        <translation>One file per document</translation>
    </message>
    <message>
        <source>Satu berkas untuk semua</source>
        <translation>One file for all</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Pilih folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Cetak semua</source>
        <translation>Print all</translation>
    </message>
</context>
<context>
    <name>DialogDaftarPengecualian</name>
    <message>
        <source>Pengecualian{nama}</source>
        <translation>Exceptions{nama}</translation>
    </message>
    <message>
        <source>{n} dikecualikan hari ini.</source>
        <translation>{n} excepted today.</translation>
    </message>
    <message>
        <source>Daftar pengecualian</source>
        <translation>List of exceptions</translation>
    </message>
    <message>
        <source> (tidak berlaku hari ini)</source>
        <translation> (not in force today)</translation>
    </message>
    <message>
        <source>Belum ada pengecualian.</source>
        <translation>No exceptions yet.</translation>
    </message>
    <message>
        <source>Tambah…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Ubah…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DialogDasar</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>DialogFrasa</name>
    <message>
        <source>Tambah frasa</source>
        <translation>Add phrase</translation>
    </message>
    <message>
        <source>Ubah frasa</source>
        <translation>Change phrase</translation>
    </message>
    <message>
        <source>Kalimat siap pakai; ikut ke semua kantor dengan balasan berikutnya.</source>
        <translation>A ready sentence; it travels to every office with the next reply.</translation>
    </message>
    <message>
        <source>Kalimat siap pakai untuk kantor ini.</source>
        <translation>A ready sentence for this office.</translation>
    </message>
    <message>
        <source>Dipakai di</source>
        <translation>Used in</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Misalnya Kolaboratif, atau nama jabatan</source>
        <translation>For example Kolaboratif, or the name of a post</translation>
    </message>
    <message>
        <source>Frasa</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>DialogGabung</name>
    <message>
        <source>Gabung dengan undangan</source>
        <translation>Join with an invitation</translation>
    </message>
    <message>
        <source>Pakai berkas undangan dari BKPSDM dan kode yang disampaikan lewat telepon atau surat.</source>
        <translation>Use the invitation file from BKPSDM and the code given to you by phone or letter.</translation>
    </message>
    <message>
        <source>Berkas undangan</source>
        <translation>Invitation file</translation>
    </message>
    <message>
        <source>Pilih berkas undangan</source>
        <translation>Choose an invitation file</translation>
    </message>
    <message>
        <source>Kode undangan</source>
        <translation>Invitation code</translation>
    </message>
    <message>
        <source>10 huruf dan angka; tanda hubung dan huruf kecil tidak masalah</source>
        <translation>10 letters and digits; hyphens and small letters do not matter</translation>
    </message>
    <message>
        <source>Gabung</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Berkas ini tidak ada. Pilih berkas undangan dari BKPSDM.</source>
        <translation>This file does not exist. Choose the invitation file from BKPSDM.</translation>
    </message>
    <message>
        <source>Undangan (*.undangan);;Semua berkas (*)</source>
        <translation>Invitation (*.undangan);;All files (*)</translation>
    </message>
</context>
<context>
    <name>DialogGantiKunci</name>
    <message>
        <source>Ganti kunci pusat?</source>
        <translation>Change the centre&apos;s keys?</translation>
    </message>
    <message>
        <source>Bila komputer pusat hilang atau dicuri, minta juga pengelola server mengganti kata sandi basis data. Sesudah ini setiap komputer pusat yang lain memerlukan berkas kunci yang baru.</source>
        <translation>If a computer of the centre was lost or stolen, also ask the server administrator to change the database password. After this every other computer of the centre needs a new key file.</translation>
    </message>
    <message>
        <source>Kunci lama hilang atau dapat dibaca pencuri</source>
        <translation>The old keys are lost, or a thief can read them</translation>
    </message>
    <message>
        <source>Tanpa centang, kantor mengenal kunci baru dari balasan berikutnya dengan sendirinya. Dengan centang, semua kantor perlu diundang lagi.</source>
        <translation>Without the tick, offices learn the new keys from the next reply by themselves. With it, every office must be invited again.</translation>
    </message>
    <message>
        <source>Ganti kunci pusat</source>
        <translation>Change the centre&apos;s keys</translation>
    </message>
</context>
<context>
    <name>DialogGantiPengguna</name>
    <message>
        <source>Ganti Pengguna</source>
        <translation>Change user</translation>
    </message>
    <message>
        <source>Pilih siapa yang memakai program sekarang. Nama ini dicatat pada setiap perubahan.</source>
        <translation>Choose who is using the program now. This name is recorded with every change.</translation>
    </message>
    <message>
        <source>Ketik nama, jabatan, atau peran</source>
        <translation>Type a name, post or role</translation>
    </message>
    <message>
        <source>Saring pengguna</source>
        <translation>Filter users</translation>
    </message>
    <message>
        <source>Tambah pengguna…</source>
        <translation>Add a user…</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jabatan atau tugas</source>
        <translation>Post or duty</translation>
    </message>
    <message>
        <source>Peran di program</source>
        <translation>Role in the program</translation>
    </message>
    <message>
        <source>Daftar pengguna</source>
        <translation>List of users</translation>
    </message>
    <message>
        <source>Pakai nama ini</source>
        <translation>Use this name</translation>
    </message>
    <message>
        <source>Tidak ada nama yang cocok. Kosongkan kotak di atas untuk melihat semua.</source>
        <translation>No name matches. Empty the box above to see all of them.</translation>
    </message>
    <message>
        <source>Tambah pengguna {nama}</source>
        <translation>Add user {nama}</translation>
    </message>
</context>
<context>
    <name>DialogImpor</name>
    <message>
        <source>Impor pegawai dari Excel</source>
        <translation>Import employees from Excel</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Langkah 1 dari 4: pilih buku kerja</source>
        <translation>Step 1 of 4: choose a workbook</translation>
    </message>
    <message>
        <source>Langkah 2 dari 4: cocokkan kolom</source>
        <translation>Step 2 of 4: match the columns</translation>
    </message>
    <message>
        <source>Langkah 3 dari 4: periksa sebelum disimpan</source>
        <translation>Step 3 of 4: check before saving</translation>
    </message>
    <message>
        <source>Langkah 4 dari 4: hasil</source>
        <translation>Step 4 of 4: result</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lanjut: periksa</source>
        <translation>Next: check</translation>
    </message>
    <message>
        <source>Lanjut: siapa menilai siapa</source>
        <translation>Next: who assesses whom</translation>
    </message>
    <message>
        <source>Impor {n} dan perbarui {m} pegawai</source>
        <translation>Import {n} and update {m} employees</translation>
    </message>
    <message>
        <source>Impor {n} pegawai</source>
        <translation>Import {n} employees</translation>
    </message>
    <message>
        <source>Perbarui {n} pegawai</source>
        <translation>Update {n} employees</translation>
    </message>
    <message>
        <source>Pindahkan yang dicentang</source>
        <translation>Move those ticked</translation>
    </message>
    <message>
        <source>Pilih buku kerja dahulu.</source>
        <translation>Choose a workbook first.</translation>
    </message>
    <message>
        <source>Centang dahulu siapa yang pindah jabatan, atau tekan Batal.</source>
        <translation>First tick who changes post, or press Cancel.</translation>
    </message>
    <message>
        <source>{n} pegawai baru</source>
        <translation>{n} new employees</translation>
    </message>
    <message>
        <source>{n} diperbarui</source>
        <translation>{n} updated</translation>
    </message>
    <message>
        <source>{n} dipindahkan</source>
        <translation>{n} moved</translation>
    </message>
    <message>
        <source>{n} sama</source>
        <translation>{n} the same</translation>
    </message>
    <message>
        <source>Semua tersimpan sebagai satu perubahan; Ctrl+Z mengembalikannya.</source>
        <translation>All of it is saved as one change; Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>{n} baris ditolak dan tidak disimpan; perbaiki lalu impor lagi.</source>
        <translation>{n} rows were rejected and not saved; correct them and import again.</translation>
    </message>
    <message>
        <source>Pejabat penilai sudah diusulkan dari jabatannya. Berikutnya: pastikan siapa menilai siapa.</source>
        <translation>Assessors have been proposed from the posts. Next: confirm who assesses whom.</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Simpan baris ditolak</source>
        <translation>Save rejected rows</translation>
    </message>
    <message>
        <source>Baris ditolak disimpan: {berkas}. Perbaiki di Excel, lalu impor berkas itu.</source>
        <translation>Rejected rows saved: {berkas}. Correct them in Excel, then import that file.</translation>
    </message>
    <message>
        <source>Berkas itu tidak dapat ditulis. Tutup dahulu di Excel, atau pilih folder lain.</source>
        <translation>That file cannot be written. Close it in Excel first, or choose another folder.</translation>
    </message>
</context>
<context>
    <name>DialogJabatanStandar</name>
    <message>
        <source>Standar jabatan lain</source>
        <translation>Standard of another post</translation>
    </message>
    <message>
        <source>Ditulis seperti pada surat keputusan, tanpa Plt.; huruf besar dan spasi tidak berpengaruh.</source>
        <translation>Written as in the appointment decree, without Plt.; capitals and blanks make no difference.</translation>
    </message>
    <message>
        <source>Nama jabatan</source>
        <translation>Name of the post</translation>
    </message>
    <message>
        <source>Buka lembarnya</source>
        <translation>Open its sheet</translation>
    </message>
</context>
<context>
    <name>DialogKedudukan</name>
    <message>
        <source>Tandai kedudukan {nama}</source>
        <translation>Change the status of {nama}</translation>
    </message>
    <message>
        <source>Pensiun, mutasi keluar, meninggal dunia, dan CLTN mengakhiri jabatan dan tugas menilainya sehari sebelum tanggal ini. SKP dan nilainya tetap tersimpan.</source>
        <translation>Retirement, transfer out, death and CLTN (unpaid leave) end the post and the duty as assessor on the day before this date. The SKP and its ratings stay.</translation>
    </message>
    <message>
        <source>Kedudukan</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Tandai</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>DialogKepalaSkp</name>
    <message>
        <source>Masa dan bentuk SKP {nama}</source>
        <translation>Dates and form of the SKP of {nama}</translation>
    </message>
    <message>
        <source>Masa SKP berada di dalam satu tahun. Isian yang tersembunyi tetap tersimpan.</source>
        <translation>The period of an SKP lies within one year. What is hidden stays stored.</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Pendekatan hasil kerja</source>
        <translation>Approach of the work results</translation>
    </message>
    <message>
        <source>Kuantitatif: indikator dengan target dan satuan</source>
        <translation>Quantitative: indicators with target and unit</translation>
    </message>
    <message>
        <source>Kualitatif: ukuran keberhasilan dalam kalimat</source>
        <translation>Qualitative: measures of success in sentences</translation>
    </message>
    <message>
        <source>Bentuk</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Pejabat administrasi dan pejabat fungsional</source>
        <translation>Administrative and functional officials</translation>
    </message>
    <message>
        <source>Pejabat pimpinan tinggi dan pimpinan unit kerja mandiri</source>
        <translation>High leadership officials and heads of independent units</translation>
    </message>
    <message>
        <source>Alasan memakai bentuk lain dari tanda jabatannya</source>
        <translation>Reason for another form than that of the post</translation>
    </message>
    <message>
        <source>Tanggal mulai harus sebelum tanggal sampai.</source>
        <translation>The start date must be before the end date.</translation>
    </message>
    <message>
        <source>Masa SKP harus di dalam tahun {tahun}.</source>
        <translation>The SKP must lie within the year {tahun}.</translation>
    </message>
</context>
<context>
    <name>DialogKirimAdk</name>
    <message>
        <source>Kirim ADK</source>
        <translation>Send ADK</translation>
    </message>
    <message>
        <source>Membuat satu berkas kecil yang tersegel untuk dibawa ke penerima.</source>
        <translation>Makes one small sealed file to be carried to the receiver.</translation>
    </message>
    <message>
        <source>Menulis dan memeriksa berkas…</source>
        <translation>Writing and checking the file…</translation>
    </message>
    <message>
        <source>Tulis</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Memeriksa isi data…</source>
        <translation>Checking the data…</translation>
    </message>
    <message>
        <source>Pilih tempat</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Isi berkas hanya dapat dibuka penerima. Nama berkas boleh diganti; isinya tetap sah.</source>
        <translation>Only the receiver can open the file. It may be renamed; it stays valid.</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Data tidak dapat diperiksa.</source>
        <translation>The data cannot be checked.</translation>
    </message>
    <message>
        <source>Perlu dilihat sebelum mengirim</source>
        <translation>To look at before sending</translation>
    </message>
    <message>
        <source>0 invalid, {n} peringatan. Boleh dikirim.</source>
        <translation>0 invalid, {n} warnings. Ready to send.</translation>
    </message>
    <message>
        <source>Kantor ini belum bergabung dengan pusat.</source>
        <translation>This office has not joined the centre yet.</translation>
    </message>
    <message>
        <source>✓ 0 invalid, 0 peringatan. Semua siap dikirim.</source>
        <translation>✓ 0 invalid, 0 warnings. Everything is ready to send.</translation>
    </message>
    <message>
        <source>Yang belum selesai tidak menghalangi; ia menyusul dalam berkas berikutnya.</source>
        <translation>What is unfinished does not hold this up; it follows in the next file.</translation>
    </message>
    <message>
        <source>Minta berkas undangan dan kodenya kepada BKPSDM, lalu pilih Gabung dengan undangan.</source>
        <translation>Ask BKPSDM for an invitation file and its code, then choose Join with an invitation.</translation>
    </message>
    <message>
        <source>Ditulis ke</source>
        <translation>Written to</translation>
    </message>
    <message>
        <source>Menghitung isi berkas untuk {pusat}…</source>
        <translation>Counting what the file for {pusat} will hold…</translation>
    </message>
    <message>
        <source>Satu berkas berisi {n} perubahan untuk {pusat} akan ditulis.</source>
        <translation>One file with {n} changes for {pusat} will be written.</translation>
    </message>
    <message>
        <source>Satu berkas berisi tanda terima untuk {pusat} akan ditulis.</source>
        <translation>One file with receipts for {pusat} will be written.</translation>
    </message>
    <message>
        <source>Sertakan lampiran ({n} berkas, {ukuran})</source>
        <translation>Include attachments ({n} files, {ukuran})</translation>
    </message>
    <message>
        <source>✓ Permintaan bergabung untuk {pc} siap ditulis.</source>
        <translation>✓ The request to join for {pc} is ready to be written.</translation>
    </message>
    <message>
        <source>Data kantor datang dari {pc} sesudah komputer ini diterima di sana.</source>
        <translation>The office&apos;s data come from {pc} once this computer has been accepted there.</translation>
    </message>
    <message>
        <source>Ruang di sana</source>
        <translation>Space there</translation>
    </message>
    <message>
        <source>Satu berkas berisi permintaan bergabung untuk {pusat} akan ditulis.</source>
        <translation>One file with the request to join for {pusat} will be written.</translation>
    </message>
    <message>
        <source>{nama}, dan {n} lagi</source>
        <translation>{nama}, and {n} more</translation>
    </message>
    <message>
        <source>Pegawai dan dokumen</source>
        <translation>Employees and documents</translation>
    </message>
    <message>
        <source>Perkiraan ukuran</source>
        <translation>Estimated size</translation>
    </message>
    <message>
        <source>Kirim sekarang</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Dihentikan; belum ada berkas yang ditulis.</source>
        <translation>Stopped; no file has been written.</translation>
    </message>
    <message>
        <source>Pesan disalin. Tempel di WhatsApp bersama berkasnya.</source>
        <translation>Message copied. Paste it into WhatsApp together with the file.</translation>
    </message>
</context>
<context>
    <name>DialogKode</name>
    <message>
        <source>Undangan untuk {kantor}</source>
        <translation>Invitation for {kantor}</translation>
    </message>
    <message>
        <source>Catat kode ini sekarang: demi keamanan ia tidak disimpan dan tidak dapat dilihat lagi.</source>
        <translation>Write this code down now: for safety it is not stored and cannot be seen again.</translation>
    </message>
    <message>
        <source>Kode undangan</source>
        <translation>Invitation code</translation>
    </message>
    <message>
        <source>Kode undangan {kode}</source>
        <translation>Invitation code {kode}</translation>
    </message>
    <message>
        <source>Sampaikan lewat telepon atau surat, jangan bersama berkasnya.</source>
        <translation>Give it by phone or letter, not together with the file.</translation>
    </message>
    <message>
        <source>Berkas: {berkas}</source>
        <translation>File: {berkas}</translation>
    </message>
    <message>
        <source>Undangan nomor {n}, berlaku sampai {tanggal}, untuk satu komputer.</source>
        <translation>Invitation number {n}, valid until {tanggal}, for one computer.</translation>
    </message>
</context>
<context>
    <name>DialogKodeKunci</name>
    <message>
        <source>Berkas kunci pusat</source>
        <translation>Centre&apos;s key file</translation>
    </message>
    <message>
        <source>Catat kode ini sekarang: demi keamanan ia tidak disimpan dan tidak dapat dilihat lagi.</source>
        <translation>Write this code down now: for safety it is not stored and cannot be seen again.</translation>
    </message>
    <message>
        <source>Kode berkas kunci</source>
        <translation>Key file code</translation>
    </message>
    <message>
        <source>Kode berkas kunci {kode}</source>
        <translation>Key file code {kode}</translation>
    </message>
    <message>
        <source>Berkas: {berkas}</source>
        <translation>File: {berkas}</translation>
    </message>
    <message>
        <source>Siapa yang memegang berkas dan kodenya dapat menulis sebagai pusat. Sampaikan kodenya lewat telepon, dan hapus berkasnya sesudah dipasang.</source>
        <translation>Whoever holds the file and its code can write as the centre. Tell the code by telephone, and delete the file once it is installed.</translation>
    </message>
</context>
<context>
    <name>DialogKodePemulihan</name>
    <message>
        <source>Kode kunci pemulihan</source>
        <extracomment>Runs a job with the session: (job, then, on failure, owner).</extracomment>
        <translation>Recovery key code</translation>
    </message>
    <message>
        <source>Catat atau cetak kode ini sekarang: ia tidak disimpan dan tidak dapat dilihat lagi.</source>
        <translation>Write down or print this code now: it is not kept and cannot be seen again.</translation>
    </message>
    <message>
        <source>Kode kunci pemulihan {kode}</source>
        <translation>Recovery key code {kode}</translation>
    </message>
    <message>
        <source>Berkas: {berkas}</source>
        <translation>File: {berkas}</translation>
    </message>
    <message>
        <source>Pindahkan berkasnya ke flash disk pada satu orang, dan serahkan kodenya kepada orang lain, di ruang lain. Berkas atau kode sendirian tidak membuka apa pun.</source>
        <translation>Move the file to a flash drive kept by one person, and hand the code to another person in another room. File or code alone opens nothing.</translation>
    </message>
    <message>
        <source>Simpan lembar kode (PDF)…</source>
        <translation>Save code sheet (PDF)…</translation>
    </message>
    <message>
        <source>Simpan lembar kode</source>
        <translation>Save code sheet</translation>
    </message>
    <message>
        <source>Lembar kode ditulis ke {berkas}. Cetak, lalu hapus berkas itu.</source>
        <translation>Code sheet written to {berkas}. Print it, then delete that file.</translation>
    </message>
</context>
<context>
    <name>DialogKunciKantor</name>
    <message>
        <source>Kunci {kantor}</source>
        <translation>Key of {kantor}</translation>
    </message>
    <message>
        <source>Undangan baru mengganti kunci yang hilang tanpa mengubah data kantor itu. Kunci yang dicabut ditolak di semua tempat dan tidak dapat dihidupkan lagi.</source>
        <translation>A new invitation replaces a lost key without changing the office&apos;s data. A revoked key is refused everywhere and cannot be brought back.</translation>
    </message>
    <message>
        <source>Undang lagi kantor ini</source>
        <translation>Invite this office again</translation>
    </message>
    <message>
        <source>Cabut kunci komputer yang hilang</source>
        <translation>Revoke the key of a lost computer</translation>
    </message>
    <message>
        <source>Yang dilakukan</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Komputer</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>Alasan, misalnya hilang atau dicuri</source>
        <translation>Reason, for example lost or stolen</translation>
    </message>
    <message>
        <source>Simpan undangan di folder</source>
        <translation>Save the invitation in folder</translation>
    </message>
    <message>
        <source>Pilih folder undangan</source>
        <translation>Choose the folder for the invitation</translation>
    </message>
    <message>
        <source>{nama} (kunci {awal}…)</source>
        <translation>{nama} (key {awal}…)</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Cabut kunci</source>
        <translation>Revoke key</translation>
    </message>
    <message>
        <source>Buat undangan</source>
        <translation>Make invitation</translation>
    </message>
    <message>
        <source>Tulis alasannya; pengirim berkas akan membacanya.</source>
        <translation>Write the reason; the sender of files will read it.</translation>
    </message>
</context>
<context>
    <name>DialogLibur</name>
    <message>
        <source>Tambah hari libur</source>
        <translation>Add a public holiday</translation>
    </message>
    <message>
        <source>Tenggat hari kerja melewati tanggal ini; tenggat periode yang sudah dibuat tetap.</source>
        <translation>Deadlines in working days pass over this date; deadlines of periods already made stay.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nama hari libur</source>
        <translation>Name of the holiday</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Misalnya nomor SKB 3 Menteri</source>
        <translation>For example the number of the joint decree (SKB 3 Menteri)</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>DialogMulaiSkp</name>
    <message>
        <source>Buat SKP {tahun}: {siapa}</source>
        <translation>Make SKP {tahun}: {siapa}</translation>
    </message>
    <message>
        <source>Isinya dapat diubah sesudahnya. Sekali Urungkan membatalkan pembuatannya.</source>
        <translation>What it holds can be changed afterwards. One Undo takes the making back.</translation>
    </message>
    <message>
        <source>Kosong</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Standar jabatan</source>
        <translation>Standards per post</translation>
    </message>
    <message>
        <source>SKP tahun lalu</source>
        <translation>Last year&apos;s SKP</translation>
    </message>
    <message>
        <source>SKP rekan dengan jabatan sama</source>
        <translation>SKP of a colleague in the same post</translation>
    </message>
    <message>
        <source>{nama}{dari} ({n} RHK)</source>
        <translation>{nama}{dari} ({n} RHK)</translation>
    </message>
    <message>
        <source>{nama} (untuk {ada} dari {jumlah} pegawai, {n} RHK)</source>
        <translation>{nama} (for {ada} of {jumlah} employees, {n} RHK)</translation>
    </message>
    <message>
        <source>Buat SKP</source>
        <translation>Make SKP</translation>
    </message>
</context>
<context>
    <name>DialogMutasi</name>
    <message>
        <source>Mutasi pegawai</source>
        <translation>Move of an employee</translation>
    </message>
    <message>
        <source>Catat satu peristiwa; program mengusulkan akibatnya, Anda yang memutuskan. Sekali Urungkan mengembalikan semuanya.</source>
        <translation>Record one event; the program proposes what follows, you decide. One Undo takes everything back.</translation>
    </message>
    <message>
        <source>Peristiwa</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>SKP</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Penilai</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Yang akan dicatat</source>
        <translation>What will be recorded</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Catat mutasi</source>
        <translation>Record the move</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>✓ Mutasi tercatat. Ctrl+Z mengembalikan semuanya sekaligus.</source>
        <translation>✓ The move is recorded. Ctrl+Z takes everything back at once.</translation>
    </message>
    <message>
        <source>SKP lama sudah disetujui. Bila targetnya perlu disesuaikan dengan bulan yang dijalani, buka Revisi; SKP itu lalu disetujui lagi oleh penilai lama.</source>
        <translation>The old SKP is approved. If its targets should follow the months served, open a revision; the former assessor then approves that SKP again.</translation>
    </message>
    <message>
        <source>Buka Revisi dan sesuaikan targetnya</source>
        <translation>Open a revision and adjust its targets</translation>
    </message>
    <message>
        <source>Yang perlu dicetak atau dikerjakan:</source>
        <translation>To be printed or done:</translation>
    </message>
    <message>
        <source>Jabatan {jabatan} kini lowong. Tunjuk Plt. agar pegawainya tetap mempunyai penilai.</source>
        <translation>The post {jabatan} is now vacant. Appoint a Plt. so that its staff keep an assessor.</translation>
    </message>
    <message>
        <source>Tunjuk Plt…</source>
        <translation>Appoint a Plt…</translation>
    </message>
    <message>
        <source>Revisi dibuka dan {n} target disesuaikan.</source>
        <translation>Revision opened and {n} targets adjusted.</translation>
    </message>
</context>
<context>
    <name>DialogPasangKunci</name>
    <message>
        <source>Pasang kunci pusat</source>
        <translation>Install the centre&apos;s keys</translation>
    </message>
    <message>
        <source>Pakai berkas kunci dari komputer pusat yang lain dan kode yang disampaikan lewat telepon.</source>
        <translation>Use the key file from another computer of the centre and the code told by telephone.</translation>
    </message>
    <message>
        <source>Berkas kunci pusat</source>
        <translation>Centre&apos;s key file</translation>
    </message>
    <message>
        <source>Pilih berkas kunci pusat</source>
        <translation>Choose the centre&apos;s key file</translation>
    </message>
    <message>
        <source>Berkas ini tidak ada. Pilih berkas kunci pusat.</source>
        <translation>This file does not exist. Choose the centre&apos;s key file.</translation>
    </message>
    <message>
        <source>Berkas kunci pusat (*.kuncipusat);;Semua berkas (*)</source>
        <translation>Centre&apos;s key file (*.kuncipusat);;All files (*)</translation>
    </message>
    <message>
        <source>Kode berkas kunci</source>
        <translation>Key file code</translation>
    </message>
    <message>
        <source>10 huruf dan angka; tanda hubung dan huruf kecil tidak masalah</source>
        <translation>10 letters and digits; hyphens and small letters do not matter</translation>
    </message>
    <message>
        <source>Pasang kunci</source>
        <translation>Install the keys</translation>
    </message>
</context>
<context>
    <name>DialogPegawai</name>
    <message>
        <source>Ubah data pegawai</source>
        <translation>Edit employee</translation>
    </message>
    <message>
        <source>Tambah pegawai</source>
        <translation>Add employee</translation>
    </message>
    <message>
        <source>Isi NIP dan nama dahulu; tanggal lahir dan jenis kelamin terisi dari NIP.</source>
        <translation>Fill in NIP and name first; date of birth and sex come from the NIP.</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>18 angka; boleh berspasi</source>
        <translation>18 digits; spaces are allowed</translation>
    </message>
    <message>
        <source>Nama tanpa gelar</source>
        <translation>Name without titles</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Gelar depan</source>
        <translation>Title before the name</translation>
    </message>
    <message>
        <source>Gelar belakang</source>
        <translation>Title after the name</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Perempuan</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Menurut NIP</source>
        <translation>According to the NIP</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Golongan (rank group)</translation>
    </message>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Seperti tercetak, misalnya Letnan Kolonel Inf; kosong untuk bupati</source>
        <translation>As printed, e.g. Letnan Kolonel Inf; empty for a regent</translation>
    </message>
    <message>
        <source>TMT golongan</source>
        <translation>Golongan since (TMT)</translation>
    </message>
    <message>
        <source>Pendidikan</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Hanya untuk pejabat dari luar kantor</source>
        <translation>Only for officials from outside this office</translation>
    </message>
    <message>
        <source>NRP</source>
        <translation>NRP</translation>
    </message>
    <message>
        <source>TNI/Polri tanpa NIP</source>
        <translation>Military or police without a NIP</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>laki-laki</source>
        <translation>male</translation>
    </message>
    <message>
        <source>perempuan</source>
        <translation>female</translation>
    </message>
    <message>
        <source>{jenis}, lahir {lahir}, {kelamin}</source>
        <translation>{jenis}, born {lahir}, {kelamin}</translation>
    </message>
    <message>
        <source>Tambah pegawai {nama}</source>
        <translation>Add employee {nama}</translation>
    </message>
    <message>
        <source>Ubah data {nama}</source>
        <translation>Edit {nama}</translation>
    </message>
</context>
<context>
    <name>DialogPemulihan</name>
    <message>
        <source>Baca ADK dengan kunci pemulihan</source>
        <translation>Read ADK files with the recovery key</translation>
    </message>
    <message>
        <source>Periksa kunci pemulihan</source>
        <translation>Check the recovery key</translation>
    </message>
    <message>
        <source>Untuk ADK yang ditujukan kepada komputer pusat yang sudah tidak ada.</source>
        <translation>For ADK files meant for a computer of the centre that no longer exists.</translation>
    </message>
    <message>
        <source>Membuktikan bahwa berkas dan kode yang disimpan masih cocok. Data tidak berubah.</source>
        <translation>Proves that the stored file and code still belong together. No data changes.</translation>
    </message>
    <message>
        <source>Berkas ADK</source>
        <translation>ADK files</translation>
    </message>
    <message>
        <source>Beberapa berkas dipisah titik koma, atau sebuah folder</source>
        <translation>Several files separated by semicolons, or a folder</translation>
    </message>
    <message>
        <source>Pilih…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Pilih berkas ADK</source>
        <translation>Choose ADK files</translation>
    </message>
    <message>
        <source>Berkas kunci pemulihan</source>
        <translation>Recovery key file</translation>
    </message>
    <message>
        <source>Pilih berkas kunci pemulihan</source>
        <translation>Choose the recovery key file</translation>
    </message>
    <message>
        <source>Kode kunci pemulihan</source>
        <translation>Recovery key code</translation>
    </message>
    <message>
        <source>20 huruf dan angka; tanda hubung dan huruf kecil tidak masalah</source>
        <translation>20 letters and digits; hyphens and small letters do not matter</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Baca ADK</source>
        <translation>Read ADK</translation>
    </message>
    <message>
        <source>Periksa kunci</source>
        <translation>Check key</translation>
    </message>
    <message>
        <source>Berkas ini tidak ada. Pilih berkas kunci pemulihan dari penyimpannya.</source>
        <translation>This file does not exist. Choose the recovery key file from its keeper.</translation>
    </message>
    <message>
        <source>Berkas ADK ini tidak ada. Pilih berkas atau folder yang berisi ADK.</source>
        <translation>This ADK file does not exist. Choose a file, or a folder with ADK files.</translation>
    </message>
    <message>
        <source>Pilih kunci pemulihan</source>
        <translation>Choose the recovery key</translation>
    </message>
    <message>
        <source>Kunci pemulihan (*.pemulihan);;Semua berkas (*)</source>
        <translation>Recovery key (*.pemulihan);;All files (*)</translation>
    </message>
    <message>
        <source>ADK (*.adk);;Semua berkas (*)</source>
        <translation>ADK (*.adk);;All files (*)</translation>
    </message>
</context>
<context>
    <name>DialogPenempatan</name>
    <message>
        <source>Jabatan baru…</source>
        <translation>New post…</translation>
    </message>
    <message>
        <source>Pilih jabatan</source>
        <translation>Choose a post</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Nama jabatan baru</source>
        <translation>Name of the new post</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Sebagai</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Plt. (jabatan kosong)</source>
        <translation>Plt. (acting, post is vacant)</translation>
    </message>
    <message>
        <source>Plh. (pejabat berhalangan)</source>
        <translation>Plh. (acting, official is absent)</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Boleh kosong. Contoh 31-12-2026</source>
        <translation>May be empty. Example 31-12-2026</translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Nomor SK</source>
        <translation>Decree number</translation>
    </message>
    <message>
        <source>Boleh kosong</source>
        <translation>May be empty</translation>
    </message>
    <message>
        <source>Pindahkan {nama}</source>
        <translation>Move {nama}</translation>
    </message>
    <message>
        <source>Jabatan lama dan penilainya berakhir sehari sebelum tanggal mulai.</source>
        <translation>The old post and its assessor end on the day before the start date.</translation>
    </message>
    <message>
        <source>Tunjuk {nama} sebagai Plt. atau Plh.</source>
        <translation>Appoint {nama} as Plt. or Plh. (acting)</translation>
    </message>
    <message>
        <source>Jabatan definitifnya tetap; penilai yang terkait diusulkan kembali.</source>
        <translation>The definitive post stays; the assessors concerned are proposed again.</translation>
    </message>
    <message>
        <source>Tempatkan {nama}</source>
        <translation>Place {nama}</translation>
    </message>
    <message>
        <source>Pilih jabatan dan unit kerja yang didudukinya.</source>
        <translation>Choose the post and the unit to be held.</translation>
    </message>
    <message>
        <source>Pindahkan</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Tunjuk</source>
        <translation>Appoint</translation>
    </message>
    <message>
        <source>Tempatkan</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>DialogPengecualian</name>
    <message>
        <source>Pengecualian {nama}</source>
        <translation>Exception of {nama}</translation>
    </message>
    <message>
        <source>Selama masa ini pegawai tidak dihitung belum SKP atau belum dinilai. SKP dan nilainya tetap tersimpan, dan bulan yang dikerjakan tetap dinilai.</source>
        <translation>During this time the employee is not counted as without SKP or not rated. SKP and ratings stay, and worked months are still rated.</translation>
    </message>
    <message>
        <source>Sebab</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Kosong bila belum diketahui</source>
        <translation>Empty if not known yet</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>Wajib, kecuali meninggal dunia</source>
        <translation>Required, except for a death</translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation>Date of the letter</translation>
    </message>
    <message>
        <source>Boleh kosong</source>
        <translation>May be empty</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Simpan pengecualian</source>
        <translation>Save the exception</translation>
    </message>
    <message>
        <source>Catat pengecualian {nama}</source>
        <translation>Record the exception of {nama}</translation>
    </message>
</context>
<context>
    <name>DialogPenilai</name>
    <message>
        <source>Pejabat penilai untuk {nama}</source>
        <translation>Assessor of {nama}</translation>
    </message>
    <message>
        <source>Langsung berlaku. Penilai sebelumnya berakhir sehari sebelum tanggal mulai.</source>
        <translation>Takes effect at once. The previous assessor ends on the day before the start date.</translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Pilih nama</source>
        <translation>Choose a name</translation>
    </message>
    <message>
        <source>Atasan pejabat penilai</source>
        <translation>Assessor&apos;s superior</translation>
    </message>
    <message>
        <source>Belum diketahui</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Menilai sebagai</source>
        <translation>Assesses as</translation>
    </message>
    <message>
        <source>Pejabat definitif</source>
        <translation>Definitive official</translation>
    </message>
    <message>
        <source>Plt.</source>
        <translation>Plt.</translation>
    </message>
    <message>
        <source>Plh.</source>
        <translation>Plh.</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Boleh kosong; tampil di riwayat</source>
        <translation>May be empty; shown in the history</translation>
    </message>
    <message>
        <source>Tetapkan penilai</source>
        <translation>Set the assessor</translation>
    </message>
    <message>
        <source>Tetapkan penilai {nama}</source>
        <translation>Set the assessor of {nama}</translation>
    </message>
</context>
<context>
    <name>DialogPenilaiKhusus</name>
    <message>
        <source>Hanya untuk SKP ini dan penilaiannya; relasi pegawai ini tidak berubah.</source>
        <translation>Only for this SKP and its evaluation; the employee&apos;s relations stay as they are.</translation>
    </message>
    <message>
        <source>Penilai SKP {nama}</source>
        <translation>Assessor of the SKP of {nama}</translation>
    </message>
    <message>
        <source>Siapa yang menilai</source>
        <translation>Who assesses</translation>
    </message>
    <message>
        <source>Pejabat yang dipilih di bawah</source>
        <translation>The official chosen below</translation>
    </message>
    <message>
        <source>Menurut relasi</source>
        <translation>According to the relations</translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Pilih nama</source>
        <translation>Choose a name</translation>
    </message>
    <message>
        <source>Atasan pejabat penilai</source>
        <translation>Assessor&apos;s superior</translation>
    </message>
    <message>
        <source>Belum diketahui</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Menilai sebagai</source>
        <translation>Assesses as</translation>
    </message>
    <message>
        <source>Pejabat definitif</source>
        <translation>Definitive official</translation>
    </message>
    <message>
        <source>Plt.</source>
        <translation>Plt.</translation>
    </message>
    <message>
        <source>Plh.</source>
        <translation>Plh.</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Misalnya penilainya suami atau istri pegawai ini</source>
        <translation>E.g. the assessor is this employee&apos;s spouse</translation>
    </message>
    <message>
        <source>Gunakan untuk SKP ini</source>
        <translation>Use for this SKP</translation>
    </message>
    <message>
        <source>Ganti penilai SKP {nama}</source>
        <translation>Change the assessor of the SKP of {nama}</translation>
    </message>
</context>
<context>
    <name>DialogPrinter</name>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>{n} dokumen, {h} halaman, persis seperti pratinjau.</source>
        <translation>{n} documents, {h} pages, exactly as in the preview.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Jumlah salinan</source>
        <translation>Number of copies</translation>
    </message>
</context>
<context>
    <name>DialogPutusanBa</name>
    <message>
        <source>Nomor Berita Acara BKPSDM</source>
        <translation>BKPSDM&apos;s number of the minutes</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation>Date of the letter</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Penanda tangan BKPSDM</source>
        <translation>Signer of BKPSDM</translation>
    </message>
    <message>
        <source>Sepakati Berita Acara {nomor}</source>
        <translation>Agree to minutes {nomor}</translation>
    </message>
    <message>
        <source>Kembalikan Berita Acara {nomor}</source>
        <translation>Return minutes {nomor}</translation>
    </message>
    <message>
        <source>Reset Berita Acara {nomor}</source>
        <translation>Reset minutes {nomor}</translation>
    </message>
    <message>
        <source>{kantor}, {periode}. Sesudah disepakati, periode itu terkunci di kantornya.</source>
        <translation>{kantor}, {periode}. Once agreed, the period is locked in its office.</translation>
    </message>
    <message>
        <source>{kantor}, {periode}. Kantor membaca alasan ini dan dapat mengajukan lagi.</source>
        <translation>{kantor}, {periode}. The office reads this reason and can file again.</translation>
    </message>
    <message>
        <source>{kantor}, {periode}. Periode itu terbuka kembali; surat dan alasannya dicatat kedua pihak.</source>
        <translation>{kantor}, {periode}. The period is open again; both sides record the letter and the reason.</translation>
    </message>
    <message>
        <source>Sepakati</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Reset BA</source>
        <translation>Reset BA</translation>
    </message>
</context>
<context>
    <name>DialogSalinSkp</name>
    <message>
        <source>{skp}, {n} hasil kerja</source>
        <translation>{skp}, {n} work results</translation>
    </message>
    <message>
        <source>Salin dari</source>
        <translation>Copy from</translation>
    </message>
    <message>
        <source>Salin ke SKP {nama}</source>
        <translation>Copy into the SKP of {nama}</translation>
    </message>
    <message>
        <source>Hasil kerja yang dicentang disalin ke bawah isian yang sudah ada; lampiran SKP sendiri ikut bila di sini masih kosong. Sekali Urungkan mengembalikannya.</source>
        <translation>Ticked work results are copied below what is there; the annex of an own SKP comes along when there is none here. One Undo takes them back.</translation>
    </message>
    <message>
        <source>Hasil kerja yang dapat disalin</source>
        <translation>Work results that can be copied</translation>
    </message>
    <message>
        <source>jabatan sama</source>
        <translation>same post</translation>
    </message>
    <message>
        <source>satu unit</source>
        <translation>same unit</translation>
    </message>
    <message>
        <source>terhubung ke RHK pimpinan</source>
        <translation>linked to the superior&apos;s RHK</translation>
    </message>
    <message>
        <source>RHK pimpinan disalin sebagai kalimat</source>
        <translation>superior&apos;s RHK copied as words</translation>
    </message>
    <message>
        <source>RHK tambahan</source>
        <translation>additional RHK</translation>
    </message>
    <message>
        <source>{n} indikator</source>
        <translation>{n} indicators</translation>
    </message>
    <message>
        <source>sudah ada di SKP ini</source>
        <translation>already in this SKP</translation>
    </message>
    <message>
        <source>(tanpa kalimat)</source>
        <translation>(no text)</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Salin {n} RHK</source>
        <translation>Copy {n} RHK</translation>
    </message>
</context>
<context>
    <name>DialogSerahTerima</name>
    <message>
        <source>Serah terima</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Yang diserahkan dihitung dari data saat ini, dicatat di Riwayat, dan dicetak sebagai Berita Acara satu halaman untuk kedua tanda tangan.</source>
        <translation>What is handed over is counted from today&apos;s data, kept in History, and printed as one page of minutes for both signatures.</translation>
    </message>
    <message>
        <source>Tugas yang diserahkan</source>
        <translation>Task handed over</translation>
    </message>
    <message>
        <source>Operator kepegawaian</source>
        <translation>Staff operator</translation>
    </message>
    <message>
        <source>Pimpinan kantor</source>
        <translation>Head of the office</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Bukan pegawai kantor ini</source>
        <translation>Not on this office&apos;s staff</translation>
    </message>
    <message>
        <source>Yang menyerahkan</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>Yang menerima</source>
        <translation>Taking over</translation>
    </message>
    <message>
        <source>Nama di Berita Acara</source>
        <translation>Name in the minutes</translation>
    </message>
    <message>
        <source>Nomor Berita Acara</source>
        <translation>Number of the minutes</translation>
    </message>
    <message>
        <source>Alihkan juga peran atau penilaiannya</source>
        <translation>Also move the role or the assessments</translation>
    </message>
    <message>
        <source>Ya, sejak tanggal itu</source>
        <translation>Yes, from that date</translation>
    </message>
    <message>
        <source>Tidak, catat saja</source>
        <translation>No, only record it</translation>
    </message>
    <message>
        <source>Catat serah terima</source>
        <translation>Record handover</translation>
    </message>
    <message>
        <source>Yang menerima sama dengan yang menyerahkan; pilih orang lain.</source>
        <translation>The same person hands over and takes over; choose somebody else.</translation>
    </message>
</context>
<context>
    <name>DialogSerupa</name>
    <message>
        <source>Pakai untuk yang serupa</source>
        <translation>Use for similar entries</translation>
    </message>
    <message>
        <source>Semua isian di bawah ini diputuskan sekaligus; sekali Urungkan mengembalikannya.</source>
        <translation>All entries below are decided at once; a single Undo brings them back.</translation>
    </message>
    <message>
        <source>{kalimat} ({n})</source>
        <translation>{kalimat} ({n})</translation>
    </message>
    <message>
        <source>Isian yang diputuskan</source>
        <translation>Entries to decide</translation>
    </message>
    <message>
        <source>Isian dan nilai yang dipakai</source>
        <translation>Entries and the values used</translation>
    </message>
    <message>
        <source>! {n} persetujuan, rating, kunci, atau isian orang lain tidak ikut; putuskan satu per satu.</source>
        <translation>! {n} approvals, ratings, locks or other people&apos;s entries are left out; decide them one by one.</translation>
    </message>
    <message>
        <source>Pakai semuanya</source>
        <translation>Use all of them</translation>
    </message>
</context>
<context>
    <name>DialogSiapaBelum</name>
    <message>
        <source>Siapa belum mengirim</source>
        <translation>Who has not sent</translation>
    </message>
    <message>
        <source>Pesan siap ditempel ke WhatsApp; boleh diubah lebih dahulu.</source>
        <translation>The message is ready to be pasted into WhatsApp; change it first if you wish.</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Salin pesan</source>
        <translation>Copy message</translation>
    </message>
    <message>
        <source>Pesan masih kosong; tulis dahulu atau tekan Batal.</source>
        <translation>The message is still empty; write one first or press Cancel.</translation>
    </message>
</context>
<context>
    <name>DialogSifatJabatan</name>
    <message>
        <source>Sifat jabatan {nama}</source>
        <translation>Nature of the post {nama}</translation>
    </message>
    <message>
        <source>Tanda ini menentukan bentuk SKP yang baru dibuat. SKP yang sudah ada tidak berubah sendiri; sesuaikan lewat Ubah masa dan bentuk.</source>
        <translation>This mark decides the form of SKP made from now on. Those that exist do not change by themselves; adjust them through Change period and form.</translation>
    </message>
    <message>
        <source>Pimpinan unit kerja mandiri</source>
        <translation>Head of an independent unit</translation>
    </message>
    <message>
        <source>Ya: SKP bentuk pimpinan, dengan perspektif</source>
        <translation>Yes: SKP in the form for leaders, with perspective</translation>
    </message>
    <message>
        <source>Tidak: SKP bentuk pejabat administrasi, dengan RHK pimpinan</source>
        <translation>No: SKP in the form for administrators, with the superior&apos;s results</translation>
    </message>
    <message>
        <source>Camat ditandai ya karena kecamatan mempunyai perjanjian kinerja sendiri. Lurah mengikuti ketentuan daerah; bawaannya tidak.</source>
        <translation>A camat is marked yes because the kecamatan has its own performance agreement. A lurah follows local rules; the default is no.</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>DialogSurat</name>
    <message>
        <source>Menyusun surat…</source>
        <translation>Making the letter…</translation>
    </message>
    <message>
        <source>Simpan PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cetak…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Surat ini belum dapat ditampilkan.</source>
        <translation>This letter cannot be shown yet.</translation>
    </message>
    <message>
        <source>Tidak ada printer pada komputer ini. Simpan sebagai PDF untuk dicetak di tempat lain.</source>
        <translation>There is no printer on this computer. Save as PDF to print elsewhere.</translation>
    </message>
    <message>
        <source>{n} halaman dikirim ke printer.</source>
        <translation>{n} pages sent to the printer.</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Tersimpan: {berkas}</source>
        <translation>Saved: {berkas}</translation>
    </message>
</context>
<context>
    <name>DialogTahunPeriode</name>
    <message>
        <source>Buat periode</source>
        <translation>Make periods</translation>
    </message>
    <message>
        <source>Periode yang sudah ada tidak diubah. Tenggat dihitung dari aturan dan hari libur.</source>
        <translation>Periods that exist are not changed. Deadlines are computed from rules and holidays.</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Penilaian periodik</source>
        <translation>Periodic assessment</translation>
    </message>
    <message>
        <source>Tiap triwulan</source>
        <translation>Every quarter</translation>
    </message>
    <message>
        <source>Tiap bulan</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Periode tahunan selalu ikut dibuat.</source>
        <translation>The yearly period is always made as well.</translation>
    </message>
</context>
<context>
    <name>DialogTambahPengguna</name>
    <message>
        <source>Tambah pengguna</source>
        <translation>Add a user</translation>
    </message>
    <message>
        <source>Pegawai dan pejabat penilai sudah ada dalam daftar dengan perannya sendiri. Tambahkan hanya operator atau pengawas.</source>
        <translation>Employees and assessors are already in the list with their own role. Add only an operator or a pengawas (read-only).</translation>
    </message>
    <message>
        <source>Pegawai dari daftar</source>
        <translation>Employee from the list</translation>
    </message>
    <message>
        <source>Bukan pegawai kantor ini</source>
        <translation>Not on this office&apos;s staff</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>DialogTautkanRhk</name>
    <message>
        <source>RHK yang belum tertaut ke {nama}</source>
        <translation>Results not linked yet to {nama}</translation>
    </message>
    <message>
        <source>Kolom Tautkan ke berisi usulan menurut kemiripan teks. Periksa, ubah dengan F2, atau kosongkan dengan Delete; yang kosong tidak ditautkan.</source>
        <translation>The column Link to holds proposals by likeness of the text. Check them, change with F2, or clear with Delete; empty ones are not linked.</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Rencana hasil kerja</source>
        <translation>Planned work result</translation>
    </message>
    <message>
        <source>Tertulis sekarang</source>
        <translation>Written now</translation>
    </message>
    <message>
        <source>Tautkan ke</source>
        <translation>Link to</translation>
    </message>
    <message>
        <source>Mirip</source>
        <translation>Likeness</translation>
    </message>
    <message>
        <source>RHK yang belum tertaut</source>
        <translation>Results not linked yet</translation>
    </message>
    <message>
        <source>Tidak dapat ditautkan: {sebab}.</source>
        <translation>Cannot be linked: {sebab}.</translation>
    </message>
    <message>
        <source>{n} dari {semua} RHK akan ditautkan.</source>
        <translation>{n} of {semua} results will be linked.</translation>
    </message>
    <message>
        <source>Tautkan</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>DialogTempelBanyak</name>
    <message>
        <source>Tempel SKP {tahun} banyak pegawai</source>
        <translation>Paste SKP {tahun} of several employees</translation>
    </message>
    <message>
        <source>Pegawai dalam tabel</source>
        <translation>Employees in the table</translation>
    </message>
    <message>
        <source>Baris pegawai ini</source>
        <translation>Rows of this employee</translation>
    </message>
    <message>
        <source>{asal}: {n} dari {semua} pegawai dapat ditempel, {m} baris. Belum ada yang ditulis.</source>
        <translation>{asal}: {n} of {semua} employees can be pasted, {m} rows. Nothing is written yet.</translation>
    </message>
    <message>
        <source>Papan klip</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>{n} sel tidak cocok dan akan ditinggal.</source>
        <translation>{n} cells do not fit and will be left out.</translation>
    </message>
    <message>
        <source>… dan {n} catatan lagi.</source>
        <translation>… and {n} more remarks.</translation>
    </message>
    <message>
        <source>RHK pimpinan</source>
        <translation>Superior&apos;s RHK</translation>
    </message>
    <message>
        <source>Perspektif</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Rencana hasil kerja</source>
        <translation>Planned work result</translation>
    </message>
    <message>
        <source>Penugasan dari</source>
        <translation>Assigned by</translation>
    </message>
    <message>
        <source>Lingkup</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Aspek</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Arah</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Cara ukur</source>
        <translation>Measuring</translation>
    </message>
    <message>
        <source>Jalur target</source>
        <translation>Path of the target</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Tidak terbaca</source>
        <translation>Not understood</translation>
    </message>
    <message>
        <source>! Di luar tabel pegawai</source>
        <translation>! Outside anybody&apos;s table</translation>
    </message>
    <message>
        <source>{n} sel tidak ditempel.</source>
        <translation>{n} cells are not pasted.</translation>
    </message>
    <message>
        <source>{n} baris.</source>
        <translation>{n} rows.</translation>
    </message>
    <message>
        <source>{n} sel ditinggal.</source>
        <translation>{n} cells left out.</translation>
    </message>
    <message>
        <source>Tempel {n} SKP ({m} baris)</source>
        <translation>Paste {n} SKP ({m} rows)</translation>
    </message>
    <message>
        <source>Sel yang bukan bagian tabel hasil kerja siapa pun.</source>
        <translation>Cells that belong to nobody&apos;s table of work results.</translation>
    </message>
    <message>
        <source>“{isi}”: {sebab}</source>
        <translation>“{isi}”: {sebab}</translation>
    </message>
    <message>
        <source>Baris {n}</source>
        <translation>Row {n}</translation>
    </message>
    <message>
        <source>Tempel</source>
        <translation>Paste</translation>
    </message>
</context>
<context>
    <name>DialogTenggat</name>
    <message>
        <source>Ubah tenggat {periode}</source>
        <translation>Change the deadlines of {periode}</translation>
    </message>
    <message>
        <source>Tenggat baru berlaku di kantor setelah balasan berikutnya diterima.</source>
        <translation>New deadlines hold in an office once it has received the next reply.</translation>
    </message>
    <message>
        <source>Tenggat SKP</source>
        <translation>SKP deadline</translation>
    </message>
    <message>
        <source>Tenggat penilaian</source>
        <translation>Assessment deadline</translation>
    </message>
    <message>
        <source>Simpan tenggat</source>
        <translation>Save deadlines</translation>
    </message>
</context>
<context>
    <name>DialogTerimaAdk</name>
    <message>
        <source>Terima ADK</source>
        <translation>Receive ADK</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah sebelum Anda menekan Terapkan.</source>
        <translation>Nothing changes before you press Apply.</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Memeriksa berkas…</source>
        <translation>Checking files…</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Membuat backup, lalu menerapkan…</source>
        <translation>Making a backup, then applying…</translation>
    </message>
    <message>
        <source>Terapkan</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Keluarkan dari daftar</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Boleh beberapa sekaligus; urutan dan nama tidak penting.</source>
        <translation>Several at once are fine; order and names do not matter.</translation>
    </message>
    <message>
        <source>Berkas ADK yang akan diterima</source>
        <translation>ADK files to be received</translation>
    </message>
    <message>
        <source>Belum ada berkas. Tekan Pilih berkas, atau seret berkas ADK dari flash disk ke sini. Yang dari WhatsApp simpan dahulu ke sebuah folder.</source>
        <translation>No files yet. Press Choose files, or drag ADK files from a flash disk here. Save those from WhatsApp to a folder first.</translation>
    </message>
    <message>
        <source>Pilih berkas ADK</source>
        <translation>Choose ADK files</translation>
    </message>
    <message>
        <source>Berkas ADK (*.adk);;Semua berkas (*)</source>
        <translation>ADK files (*.adk);;All files (*)</translation>
    </message>
    <message>
        <source>Backup sebelum menerima: {berkas}.</source>
        <translation>Backup before receiving: {berkas}.</translation>
    </message>
    <message>
        <source>Pilih berkas ADK dahulu.</source>
        <translation>Choose ADK files first.</translation>
    </message>
    <message>
        <source>Periksa berkas</source>
        <translation>Check the files</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Dan {n} lagi.</source>
        <translation>And {n} more.</translation>
    </message>
</context>
<context>
    <name>DialogUndang</name>
    <message>
        <source>Undang kantor</source>
        <translation>Invite an office</translation>
    </message>
    <message>
        <source>Berkas undangan boleh dikirim lewat WhatsApp atau flash disk; kodenya jangan bersamanya.</source>
        <translation>The invitation file may be sent by WhatsApp or flash drive, but not its code with it.</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Misalnya Kecamatan Sukamaju</source>
        <translation>For example Kecamatan Sukamaju</translation>
    </message>
    <message>
        <source>Simpan undangan di folder</source>
        <translation>Save the invitation in folder</translation>
    </message>
    <message>
        <source>Pilih folder undangan</source>
        <translation>Choose the folder for the invitation</translation>
    </message>
    <message>
        <source>Buat undangan</source>
        <translation>Make invitation</translation>
    </message>
</context>
<context>
    <name>DialogUndangPc</name>
    <message>
        <source>Undang komputer lain</source>
        <translation>Invite another computer</translation>
    </message>
    <message>
        <source>Komputer itu memakai data kantor ini juga; keduanya bertukar ADK lewat flash disk atau folder bersama. Kode undangan disampaikan terpisah dari berkasnya.</source>
        <translation>That computer uses this office&apos;s data too; both exchange ADK files by flash disk or a shared folder. The invitation code is told apart from its file.</translation>
    </message>
    <message>
        <source>Nama komputer</source>
        <translation>Computer name</translation>
    </message>
    <message>
        <source>Misalnya PC-2 Loket</source>
        <translation>For example PC-2 Counter</translation>
    </message>
    <message>
        <source>Simpan undangan di folder</source>
        <translation>Save the invitation in folder</translation>
    </message>
    <message>
        <source>Pilih folder undangan</source>
        <translation>Choose the folder for the invitation</translation>
    </message>
    <message>
        <source>Buat undangan</source>
        <translation>Make invitation</translation>
    </message>
</context>
<context>
    <name>DialogUrungTerima</name>
    <message>
        <source>Urungkan penerimaan</source>
        <translation>Undo receipt</translation>
    </message>
    <message>
        <source>Perubahan dari {nama} dikembalikan ke nilai semula sebagai satu catatan baru.</source>
        <translation>Changes from {nama} go back to their former values as one new record.</translation>
    </message>
    <message>
        <source>Memeriksa isi berkas…</source>
        <translation>Checking what the file holds…</translation>
    </message>
    <message>
        <source>Yang tetap seperti dalam berkas:</source>
        <translation>What stays as the file has it:</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Sebabnya</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Yang tetap</source>
        <translation>What stays</translation>
    </message>
    <message>
        <source>Penerimaan ini tidak dapat diurungkan.</source>
        <translation>This receipt cannot be undone.</translation>
    </message>
    <message>
        <source>{n} hal kembali seperti sebelum berkas ini diterima.</source>
        <translation>{n} items go back to what they were before this file was received.</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diurungkan dari berkas ini.</source>
        <translation>Nothing of this file can be undone.</translation>
    </message>
    <message>
        <source>Isian kembali ke nilai semula</source>
        <translation>Entries back to their former value</translation>
    </message>
    <message>
        <source>Baris baru yang dicabut</source>
        <translation>New rows withdrawn</translation>
    </message>
    <message>
        <source>Baris yang dikembalikan</source>
        <translation>Rows restored</translation>
    </message>
    <message>
        <source>{nama}, dan {n} lagi</source>
        <translation>{nama}, and {n} more</translation>
    </message>
    <message>
        <source>Masih menunggu</source>
        <translation>Still waiting</translation>
    </message>
    <message>
        <source>{n} perubahan</source>
        <translation>{n} changes</translation>
    </message>
    <message>
        <source>Tetap</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>{n} hal</source>
        <translation>{n} items</translation>
    </message>
</context>
<context>
    <name>DialogUsulan</name>
    <message>
        <source>Siapa menilai siapa</source>
        <translation>Who assesses whom</translation>
    </message>
    <message>
        <source>Usulan dari jabatan dan dari kolom atasan langsung. Centang yang benar (Spasi), lalu konfirmasi; yang sudah dikonfirmasi tidak pernah ditimpa.</source>
        <translation>Proposed from the posts and from the superior column. Tick what is right (Space), then confirm; what has been confirmed is never overwritten.</translation>
    </message>
    <message>
        <source>Pilih</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Atasan penilai</source>
        <translation>Assessor&apos;s superior</translation>
    </message>
    <message>
        <source>Menurut</source>
        <translation>According to</translation>
    </message>
    <message>
        <source>Usulan pejabat penilai</source>
        <translation>Proposed assessors</translation>
    </message>
    <message>
        <source>Pilih orang lain…</source>
        <translation>Choose someone else…</translation>
    </message>
    <message>
        <source>Nanti saja</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Centang semua yang disarankan</source>
        <translation>Tick all that are recommended</translation>
    </message>
    <message>
        <source>Hapus centang</source>
        <translation>Clear the ticks</translation>
    </message>
    <message>
        <source>Konfirmasi</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Tidak ada usulan yang menunggu konfirmasi.</source>
        <translation>No proposal is waiting for confirmation.</translation>
    </message>
    <message>
        <source>Kolom atasan</source>
        <translation>Superior column</translation>
    </message>
    <message>
        <source>Penunjukan</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source> Ada usulan lain untuk orang ini; pilih salah satu.</source>
        <translation> There is another proposal for this person; choose one.</translation>
    </message>
    <message>
        <source>Konfirmasi {n} penilai</source>
        <translation>Confirm {n} assessors</translation>
    </message>
    <message>
        <source>{n} dari {orang} pegawai dicentang.</source>
        <translation>{n} of {orang} employees ticked.</translation>
    </message>
    <message>
        <source>{n} pegawai punya dua usulan (!).</source>
        <translation>{n} employees have two proposals (!).</translation>
    </message>
    <message>
        <source>Konfirmasi pejabat penilai {n} pegawai</source>
        <translation>Confirm the assessors of {n} employees</translation>
    </message>
    <message>
        <source>{n} penilai dikonfirmasi.</source>
        <translation>{n} assessors confirmed.</translation>
    </message>
</context>
<context>
    <name>DialogUsulkan</name>
    <message>
        <source>Usulkan perubahan</source>
        <translation>Propose a change</translation>
    </message>
    <message>
        <source>Kantor menerima usulan ini pada berkas balasan; seorang di kantor yang memutuskan.</source>
        <translation>The office receives this proposal with the reply; a person in the office decides.</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Pegawai, jabatan, atau unit</source>
        <translation>Employee, post or unit</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Nilai yang diusulkan</source>
        <translation>Proposed value</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Dasar hukum atau nomor surat</source>
        <translation>Legal basis or number of the letter</translation>
    </message>
    <message>
        <source>Usulkan</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Belum ada data kantor ini di pusat.</source>
        <translation>The centre has no data of this office yet.</translation>
    </message>
    <message>
        <source>Sekarang: {nilai}.</source>
        <translation>Now: {nilai}.</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Usulkan {isian} {nama}</source>
        <translation>Propose {isian} of {nama}</translation>
    </message>
</context>
<context>
    <name>EksporRekap</name>
    <message>
        <source>Ekspor setahun…</source>
        <translation>Export the year…</translation>
    </message>
    <message>
        <source>Semua periode, jumlah per kantor, dan yang tidak dihitung dengan sebabnya</source>
        <translation>All periods, totals by office, and who is not counted and why</translation>
    </message>
    <message>
        <source>Ekspor rekap periode ini…</source>
        <translation>Export this period&apos;s recap…</translation>
    </message>
    <message>
        <source>Susunan kolom Rekap Penilaian e-Kinerja</source>
        <translation>Columns of the e-Kinerja appraisal summary</translation>
    </message>
    <message>
        <source>Cetak…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Cetak rekap setahun</source>
        <translation>Print the year&apos;s recap</translation>
    </message>
    <message>
        <source>Rekap setahun di kertas: jumlah, daftar pegawai, dan yang tidak dihitung</source>
        <translation>The year&apos;s recap on paper: totals, list of staff, and who is not counted</translation>
    </message>
    <message>
        <source>Rekap tahun {tahun}</source>
        <translation>Recap of {tahun}</translation>
    </message>
    <message>
        <source>Simpan rekap sebagai</source>
        <translation>Save the recap as</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>{n} dari {semua} kantor</source>
        <translation>{n} of {semua} offices</translation>
    </message>
    <message>
        <source>Menulis rekap</source>
        <translation>Writing the recap</translation>
    </message>
    <message>
        <source>Rekap ditulis ke {berkas} ({n} orang).</source>
        <translation>Recap written to {berkas} ({n} people).</translation>
    </message>
</context>
<context>
    <name>HalamanBantuan</name>
    <message>
        <source>Cari di bantuan (Ctrl+F)</source>
        <translation>Search the help (Ctrl+F)</translation>
    </message>
    <message>
        <source>Cari di bantuan</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Topik bantuan</source>
        <translation>Help topics</translation>
    </message>
    <message>
        <source>Tidak ada halaman yang memuat kata itu.</source>
        <translation>No page contains that word.</translation>
    </message>
    <message>
        <source>Halaman bantuan</source>
        <translation>Help page</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>HalamanBeda</name>
    <message>
        <source>Tukar data</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Beda Isian</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Isian yang tampak</source>
        <translation>Entries shown</translation>
    </message>
    <message>
        <source>Saring: pegawai, isian, nilai, komputer</source>
        <translation>Filter: employee, entry, value, computer</translation>
    </message>
    <message>
        <source>Saring Beda Isian</source>
        <translation>Filter differences</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Beda Isian menurut dokumen</source>
        <translation>Differences by document</translation>
    </message>
    <message>
        <source>✓ Tidak ada Beda Isian.</source>
        <translation>✓ No differences.</translation>
    </message>
    <message>
        <source>Beda Isian muncul bila isian yang sama diubah di dua komputer sebelum keduanya bertukar data. Kedua nilai disimpan; di sini Anda memilih yang dipakai.</source>
        <translation>A difference appears when the same entry was changed on two computers before they exchanged data. Both values are kept; here you choose the one to use.</translation>
    </message>
    <message>
        <source>Kompilasi</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>Semua ({n})</source>
        <translation>All ({n})</translation>
    </message>
    <message>
        <source>Dapat diputuskan ({n})</source>
        <translation>Yours to decide ({n})</translation>
    </message>
    <message>
        <source>Versi lain ({n})</source>
        <translation>Other version ({n})</translation>
    </message>
    <message>
        <source>{n} isian mempunyai dua nilai</source>
        <translation>{n} entries have two values</translation>
    </message>
    <message>
        <source>{n} yang pertama ditampilkan</source>
        <translation>the first {n} are shown</translation>
    </message>
    <message>
        <source>{n} persetujuan atas versi lain</source>
        <translation>{n} approvals of another version</translation>
    </message>
    <message>
        <source>{n} NIP dipakai dua orang</source>
        <translation>{n} NIP used by two people</translation>
    </message>
    <message>
        <source>pusat melihat, kantor yang memutuskan</source>
        <translation>the centre looks on, the office decides</translation>
    </message>
    <message>
        <source>Persetujuan atas versi lain</source>
        <translation>Approvals of another version</translation>
    </message>
    <message>
        <source>Orang yang sama?</source>
        <translation>The same person?</translation>
    </message>
    <message>
        <source>NIP {nip}</source>
        <translation>NIP {nip}</translation>
    </message>
    <message>
        <source>Pilih dahulu nilai yang dipakai.</source>
        <translation>Choose the value to use first.</translation>
    </message>
    <message>
        <source>Pilih dahulu salah satu nilai, lalu pakai untuk yang serupa.</source>
        <translation>Choose one of the values first, then use it for similar entries.</translation>
    </message>
    <message>
        <source>Tidak ada isian lain yang serupa.</source>
        <translation>There are no other similar entries.</translation>
    </message>
    <message>
        <source>Putuskan {n} Beda Isian</source>
        <translation>Decide {n} differences</translation>
    </message>
    <message>
        <source>Putuskan Beda Isian {isian}</source>
        <translation>Decide the difference {isian}</translation>
    </message>
    <message>
        <source>Diputuskan: {isian}.</source>
        <translation>Decided: {isian}.</translation>
    </message>
    <message>
        <source>{n} isian diputuskan.</source>
        <translation>{n} entries decided.</translation>
    </message>
    <message>
        <source>Satukan data {nama}</source>
        <translation>Unite the data of {nama}</translation>
    </message>
    <message>
        <source>Data {nama} disatukan.</source>
        <translation>The data of {nama} has been united.</translation>
    </message>
    <message>
        <source>Bukan orang yang sama: NIP {nip}</source>
        <translation>Not the same person: NIP {nip}</translation>
    </message>
    <message>
        <source>Dicatat sebagai orang yang berbeda; perbaiki NIP salah satunya.</source>
        <translation>Noted as different people; correct the NIP of one of them.</translation>
    </message>
</context>
<context>
    <name>HalamanBeranda</name>
    <message>
        <source>Mutasi…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Pindah, promosi, Plt., pensiun, cuti, pegawai baru</source>
        <translation>Transfer, promotion, acting post, retirement, leave, new staff</translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Bagian Beranda</source>
        <translation>Parts of the home page</translation>
    </message>
    <message>
        <source>Menunggu Anda</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Perencanaan SKP</source>
        <translation>SKP planning</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Yang kurang</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Batas</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Langkah berikutnya</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Pegawai yang menunggu Anda</source>
        <translation>Employees waiting for you</translation>
    </message>
    <message>
        <source>✓ Tidak ada yang menunggu Anda.</source>
        <translation>✓ Nobody is waiting for you.</translation>
    </message>
    <message>
        <source>Semua yang jatuh tempo sudah dikerjakan.</source>
        <translation>Everything that is due has been done.</translation>
    </message>
    <message>
        <source>Lihat penilaian</source>
        <translation>See the assessment</translation>
    </message>
    <message>
        <source>Cetak formulir</source>
        <translation>Print forms</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Perencanaan SKP {tahun}</source>
        <translation>SKP planning {tahun}</translation>
    </message>
    <message>
        <source>Pegawai yang menunggu Anda ({n})</source>
        <translation>Employees waiting for you ({n})</translation>
    </message>
</context>
<context>
    <name>HalamanBerandaPusat</name>
    <message>
        <source>Siapa sudah, siapa belum mengirim</source>
        <translation>Who has sent and who has not</translation>
    </message>
    <message>
        <source>Belum ada kantor. Undang kantor pertama; undangannya satu berkas kecil.</source>
        <translation>No offices yet. Invite the first one; the invitation is one small file.</translation>
    </message>
    <message>
        <source>Undang kantor</source>
        <translation>Invite an office</translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Lihat kunci</source>
        <translation>See the keys</translation>
    </message>
    <message>
        <source>{n} kantor meminta bergabung.</source>
        <translation>{n} offices ask to join.</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Kunci pemulihan belum dibuat: bila komputer ini rusak, ADK kantor tidak terbaca lagi.</source>
        <translation>No recovery key has been made: if this computer breaks, the offices&apos; ADK can no longer be read.</translation>
    </message>
    <message>
        <source>Buat kunci</source>
        <translation>Make a key</translation>
    </message>
</context>
<context>
    <name>HalamanBeritaAcara</name>
    <message>
        <source>Berita Acara</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Kompilasi</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>Tukar data</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Cetak…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Lihat dan cetak Berita Acara (Ctrl+P)</source>
        <translation>See and print the minutes (Ctrl+P)</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Ajukan Berita Acara…</source>
        <translation>File minutes…</translation>
    </message>
    <message>
        <source>Reset BA…</source>
        <translation>Reset BA…</translation>
    </message>
    <message>
        <source>Kembalikan…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Sepakati…</source>
        <translation>Agree…</translation>
    </message>
    <message>
        <source>Berita Acara yang tampak</source>
        <translation>Minutes shown</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Menunggu putusan</source>
        <translation>Waiting for a decision</translation>
    </message>
    <message>
        <source>Saring kantor, nomor, atau periode</source>
        <translation>Filter office, number or period</translation>
    </message>
    <message>
        <source>Saring nomor atau periode</source>
        <translation>Filter number or period</translation>
    </message>
    <message>
        <source>Saring Berita Acara</source>
        <translation>Filter minutes</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Daftar Berita Acara</source>
        <translation>List of minutes</translation>
    </message>
    <message>
        <source>Belum ada Berita Acara.</source>
        <translation>There are no minutes yet.</translation>
    </message>
    <message>
        <source>Kantor mengajukan Berita Acara bersama ADK-nya. Di sini Anda mencocokkannya dokumen demi dokumen, lalu menyepakati atau mengembalikannya.</source>
        <translation>Offices file minutes with their ADK. Here you compare them document by document, then agree or return them.</translation>
    </message>
    <message>
        <source>1.  Sesudah penilaian suatu periode selesai, tekan Ajukan Berita Acara.</source>
        <translation>1.  When the assessment of a period is finished, press File minutes.</translation>
    </message>
    <message>
        <source>2.  Kirim ADK; BKPSDM mencocokkan dokumen demi dokumen.</source>
        <translation>2.  Send the ADK; BKPSDM compares document by document.</translation>
    </message>
    <message>
        <source>3.  Sesudah disepakati, periodenya terkunci dan Berita Acaranya dicetak.</source>
        <translation>3.  Once agreed, the period is locked and the minutes are printed.</translation>
    </message>
    <message>
        <source>Semua ({n})</source>
        <translation>All ({n})</translation>
    </message>
    <message>
        <source>Menunggu putusan ({n})</source>
        <translation>Waiting for a decision ({n})</translation>
    </message>
    <message>
        <source>{n} menunggu putusan, {m} periode terkunci</source>
        <translation>{n} waiting for a decision, {m} periods locked</translation>
    </message>
    <message>
        <source>Berita Acara {nomor}</source>
        <translation>Minutes {nomor}</translation>
    </message>
    <message>
        <source>Belum ada dokumen; Berita Acara diajukan sesudah SKP dan penilaian diisi.</source>
        <translation>There are no documents yet; minutes are filed after SKP and assessments are filled in.</translation>
    </message>
    <message>
        <source>Berita Acara diajukan. Kirim ADK agar BKPSDM menerimanya.</source>
        <translation>Minutes filed. Send the ADK so that BKPSDM receives them.</translation>
    </message>
    <message>
        <source>Buka Tukar data</source>
        <translation>Open Data exchange</translation>
    </message>
    <message>
        <source>Batalkan Berita Acara {nomor}?</source>
        <translation>Cancel minutes {nomor}?</translation>
    </message>
    <message>
        <source>BKPSDM belum memutuskannya. Sesudah dibatalkan, Anda dapat mengajukan yang baru.</source>
        <translation>BKPSDM has not decided them yet. Once cancelled, you can file new ones.</translation>
    </message>
    <message>
        <source>Batalkan Berita Acara</source>
        <translation>Cancel the minutes</translation>
    </message>
    <message>
        <source>Berita Acara {nomor} dibatalkan.</source>
        <translation>Minutes {nomor} cancelled.</translation>
    </message>
    <message>
        <source>Batalkan Berita Acara {nomor}</source>
        <translation>Cancel minutes {nomor}</translation>
    </message>
    <message>
        <source>Berita Acara {nomor} disepakati; kirim balasan agar kantor menerimanya.</source>
        <translation>Minutes {nomor} agreed; send the reply so that the office receives it.</translation>
    </message>
    <message>
        <source>Berita Acara {nomor} dikembalikan; kirim balasan agar kantor membacanya.</source>
        <translation>Minutes {nomor} returned; send the reply so that the office reads it.</translation>
    </message>
    <message>
        <source>Periode Berita Acara {nomor} terbuka kembali; kirim balasan ke kantornya.</source>
        <translation>The period of minutes {nomor} is open again; send the reply to its office.</translation>
    </message>
    <message>
        <source>Ke halaman Kantor</source>
        <translation>Go to the Kantor page</translation>
    </message>
</context>
<context>
    <name>HalamanCetak</name>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Cetak semua yang siap…</source>
        <translation>Print everything that is ready…</translation>
    </message>
    <message>
        <source>Buka dengan pembaca PDF</source>
        <translation>Open in the PDF reader</translation>
    </message>
    <message>
        <source>Simpan PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Cetak (Ctrl+P)</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>Belum ada dokumen tahun ini.</source>
        <translation>No documents this year yet.</translation>
    </message>
    <message>
        <source>Dokumen muncul di sini setelah ADK kantor dikompilasi.</source>
        <translation>Documents appear here once the offices&apos; ADK files have been compiled.</translation>
    </message>
    <message>
        <source>Dokumen muncul di sini begitu SKP dibuat. Mulai dengan menyusun SKP pegawai.</source>
        <translation>Documents appear here as soon as an SKP is made. Start by preparing the employees&apos; SKP.</translation>
    </message>
    <message>
        <source>Buka SKP</source>
        <translation>Open the SKP</translation>
    </message>
    <message>
        <source>Buka Kompilasi</source>
        <translation>Open Compilation</translation>
    </message>
    <message>
        <source>{siap} dari {n} dokumen siap dicetak</source>
        <translation>{siap} of {n} documents ready to print</translation>
    </message>
    <message>
        <source>Tidak ada dokumen yang cocok. Kosongkan saringan di kiri.</source>
        <translation>No document matches. Clear the filter on the left.</translation>
    </message>
    <message>
        <source>Dokumen ini belum dapat digambar.</source>
        <translation>This document cannot be drawn yet.</translation>
    </message>
    <message>
        <source>Dokumen kinerja</source>
        <translation>Performance documents</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Tersimpan: {berkas}</source>
        <translation>Saved: {berkas}</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Komputer ini belum punya pembaca PDF. Simpan sebagai PDF lalu bawa ke komputer lain.</source>
        <translation>This computer has no PDF reader. Save as PDF and take it to another computer.</translation>
    </message>
    <message>
        <source>Tidak ada printer pada komputer ini. Simpan sebagai PDF untuk dicetak di tempat lain.</source>
        <translation>There is no printer on this computer. Save as PDF to print elsewhere.</translation>
    </message>
    <message>
        <source>Mengirim {n} halaman ke printer…</source>
        <translation>Sending {n} pages to the printer…</translation>
    </message>
    <message>
        <source>{n} halaman dikirim ke printer.</source>
        <translation>{n} pages sent to the printer.</translation>
    </message>
    <message>
        <source>Mencetak {n} dokumen</source>
        <translation>Printing {n} documents</translation>
    </message>
</context>
<context>
    <name>HalamanDasbor</name>
    <message>
        <source>Dasbor</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>{n} dikecualikan</source>
        <translation>{n} excepted</translation>
    </message>
    <message>
        <source>Periode tahun {tahun} belum dibuat</source>
        <translation>The periods of {tahun} have not been made yet</translation>
    </message>
    <message>
        <source>{n} dari {semua} pegawai sudah dinilai</source>
        <translation>{n} of {semua} employees rated</translation>
    </message>
    <message>
        <source>{n} kantor</source>
        <translation>{n} offices</translation>
    </message>
    <message>
        <source>Mencari orangnya</source>
        <translation>Looking for the people</translation>
    </message>
    <message>
        <source>dikecualikan</source>
        <translation>excepted</translation>
    </message>
</context>
<context>
    <name>HalamanDokumenKantor</name>
    <message>
        <source>Dokumen kantor</source>
        <translation>Office documents</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Kembalikan…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Terima</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Saring nama, NIP, atau dokumen</source>
        <translation>Filter name, NIP or document</translation>
    </message>
    <message>
        <source>Saring dokumen</source>
        <translation>Filter documents</translation>
    </message>
    <message>
        <source>Saring menurut putusan</source>
        <translation>Filter by verdict</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Putusan BKPSDM</source>
        <translation>Verdict of BKPSDM</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predicate</translation>
    </message>
    <message>
        <source>Di kantor</source>
        <translation>In the office</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Belum diputus ({n})</source>
        <translation>Undecided ({n})</translation>
    </message>
    <message>
        <source>Diterima ({n})</source>
        <translation>Accepted ({n})</translation>
    </message>
    <message>
        <source>Dikembalikan ({n})</source>
        <translation>Returned ({n})</translation>
    </message>
    <message>
        <source>Berubah sesudah diputus ({n})</source>
        <translation>Changed after the decision ({n})</translation>
    </message>
    <message>
        <source>Semua ({n})</source>
        <translation>All ({n})</translation>
    </message>
    <message>
        <source>Tidak ada dokumen yang cocok dengan saringan ini.</source>
        <translation>No document fits this filter.</translation>
    </message>
    <message>
        <source>Belum ada dokumen kantor ini untuk tahun yang dipilih.</source>
        <translation>There are no documents of this office for the chosen year yet.</translation>
    </message>
    <message>
        <source>Belum ada kantor yang dikompilasi.</source>
        <translation>No office has been compiled yet.</translation>
    </message>
    <message>
        <source>{kantor}: {n} dokumen, {m} belum diputus</source>
        <translation>{kantor}: {n} documents, {m} undecided</translation>
    </message>
    <message>
        <source>Belum diputus</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Berubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Belum lengkap</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Belum diputus.</source>
        <translation>Undecided.</translation>
    </message>
    <message>
        <source>Penilaiannya belum lengkap, jadi belum dapat diputus.</source>
        <translation>Its assessment is incomplete, so it cannot be decided yet.</translation>
    </message>
    <message>
        <source>Terima {n} dokumen</source>
        <translation>Accept {n} documents</translation>
    </message>
    <message>
        <source>Kembalikan {n} dokumen…</source>
        <translation>Return {n} documents…</translation>
    </message>
    <message>
        <source>Kembalikan {n} dokumen</source>
        <translation>Return {n} documents</translation>
    </message>
    <message>
        <source>Kantor membaca catatan ini. Isi dokumen tetap; yang memperbaiki kantor itu sendiri.</source>
        <translation>The office reads this note. The documents stay as they are; the office itself mends them.</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{n} dokumen diterima.</source>
        <translation>{n} documents accepted.</translation>
    </message>
    <message>
        <source>{n} dokumen dikembalikan.</source>
        <translation>{n} documents returned.</translation>
    </message>
    <message>
        <source>Kirim balasan agar kantornya membaca.</source>
        <translation>Send the reply so that the office reads it.</translation>
    </message>
    <message>
        <source>Ke halaman Kantor</source>
        <translation>Go to the Kantor page</translation>
    </message>
</context>
<context>
    <name>HalamanKantor</name>
    <message>
        <source>Undang kantor…</source>
        <translation>Invite an office…</translation>
    </message>
    <message>
        <source>Terima kantor ini</source>
        <translation>Accept this office</translation>
    </message>
    <message>
        <source>Kirim balasan…</source>
        <translation>Send replies…</translation>
    </message>
    <message>
        <source>Kunci…</source>
        <translation>Key…</translation>
    </message>
    <message>
        <source>Kunci kantor ini</source>
        <translation>Key of this office</translation>
    </message>
    <message>
        <source>Siapa belum…</source>
        <translation>Who is missing…</translation>
    </message>
    <message>
        <source>Cetak…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Cetak papan kantor</source>
        <translation>Print the board of offices</translation>
    </message>
    <message>
        <source>Saring kantor</source>
        <translation>Filter offices</translation>
    </message>
    <message>
        <source>Saring nama kantor (Ctrl+F)</source>
        <translation>Filter by office name (Ctrl+F)</translation>
    </message>
    <message>
        <source>Saring nama kantor</source>
        <translation>Filter office names</translation>
    </message>
    <message>
        <source>Dokumen kantor ini</source>
        <translation>Documents of this office</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Belum ada kantor yang diundang.</source>
        <translation>No office has been invited yet.</translation>
    </message>
    <message>
        <source>1.  Tekan Undang kantor: program membuat berkas undangan dan sebuah kode.</source>
        <translation>1.  Press Invite an office: the program makes an invitation file and a code.</translation>
    </message>
    <message>
        <source>2.  Kirim berkasnya, dan sampaikan kodenya lewat telepon atau surat.</source>
        <translation>2.  Send the file, and give the code by phone or letter.</translation>
    </message>
    <message>
        <source>3.  Setelah ADK pertama kantor itu dikompilasi, terima kantornya di sini.</source>
        <translation>3.  Once the office&apos;s first ADK has been compiled, accept the office here.</translation>
    </message>
    <message>
        <source>{n} bergabung, {m} meminta bergabung, {t} terlambat</source>
        <translation>{n} joined, {m} ask to join, {t} late</translation>
    </message>
    <message>
        <source>Semua ({n})</source>
        <translation>All ({n})</translation>
    </message>
    <message>
        <source>Meminta bergabung ({n})</source>
        <translation>Asking to join ({n})</translation>
    </message>
    <message>
        <source>Belum mengirim ({n})</source>
        <translation>Not sent ({n})</translation>
    </message>
    <message>
        <source>Terlambat ({n})</source>
        <translation>Late ({n})</translation>
    </message>
    <message>
        <source>Ditolak ({n})</source>
        <translation>Refused ({n})</translation>
    </message>
    <message>
        <source>Menunggu ({n})</source>
        <translation>Waiting ({n})</translation>
    </message>
    <message>
        <source>Beda Isian ({n})</source>
        <translation>Differing entries ({n})</translation>
    </message>
    <message>
        <source>Perlu dibalas ({n})</source>
        <translation>Awaiting reply ({n})</translation>
    </message>
    <message>
        <source>Sudah mengirim ({n})</source>
        <translation>Sent ({n})</translation>
    </message>
    <message>
        <source>Diundang ({n})</source>
        <translation>Invited ({n})</translation>
    </message>
    <message>
        <source>Pilih kantor yang meminta bergabung.</source>
        <translation>Select an office that asks to join.</translation>
    </message>
    <message>
        <source>Mengatur kunci {kantor}</source>
        <translation>Managing the key of {kantor}</translation>
    </message>
    <message>
        <source>Undangan untuk {kantor} ditulis ke {berkas}.</source>
        <translation>Invitation for {kantor} written to {berkas}.</translation>
    </message>
    <message>
        <source>Pesan disalin; tempel di WhatsApp.</source>
        <translation>Message copied; paste it in WhatsApp.</translation>
    </message>
    <message>
        <source>Papan kantor</source>
        <translation>Board of offices</translation>
    </message>
    <message>
        <source>Membuat undangan</source>
        <translation>Making the invitation</translation>
    </message>
    <message>
        <source>Terima kantor</source>
        <translation>Accept the office</translation>
    </message>
    <message>
        <source>Menerima {kantor}</source>
        <translation>Accepting {kantor}</translation>
    </message>
</context>
<context>
    <name>HalamanKompilasi</name>
    <message>
        <source>Terima berkas…</source>
        <translation>Receive files…</translation>
    </message>
    <message>
        <source>Kompilasi sebuah folder…</source>
        <translation>Compile a folder…</translation>
    </message>
    <message>
        <source>Bagian kompilasi</source>
        <translation>Parts of the compilation</translation>
    </message>
    <message>
        <source>Kompilasi</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>Berkas yang dikompilasi</source>
        <translation>Files compiled</translation>
    </message>
    <message>
        <source>Cari nama kantor atau berkas</source>
        <translation>Look for an office or file name</translation>
    </message>
    <message>
        <source>Cari dalam riwayat berkas</source>
        <translation>Look in the history of files</translation>
    </message>
    <message>
        <source>Lihat Beda Isian</source>
        <translation>See differences</translation>
    </message>
    <message>
        <source>Mengompilasi…</source>
        <translation>Compiling…</translation>
    </message>
    <message>
        <source>Hentikan</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{n} berkas diterima dari {k} kantor</source>
        <translation>{n} files received from {k} offices</translation>
    </message>
    <message>
        <source>{n} terbaru dari {semua} berkas diterima</source>
        <translation>Newest {n} of {semua} files received</translation>
    </message>
    <message>
        <source>{n} berkas</source>
        <translation>{n} files</translation>
    </message>
    <message>
        <source>Hasil terakhir</source>
        <translation>Last result</translation>
    </message>
    <message>
        <source>Menunggu ({n})</source>
        <translation>Waiting ({n})</translation>
    </message>
    <message>
        <source>Beda Isian ({n})</source>
        <translation>Differing entries ({n})</translation>
    </message>
    <message>
        <source>Riwayat berkas</source>
        <translation>History of files</translation>
    </message>
    <message>
        <source>Belum ada kompilasi sejak program dibuka.</source>
        <translation>Nothing compiled since the program was opened.</translation>
    </message>
    <message>
        <source>Kumpulkan ADK dari semua kantor ke satu folder, lalu tekan Kompilasi sebuah folder. Urutan, nama, dan salinan ganda tidak masalah; satu berkas rusak tidak menghentikan yang lain.</source>
        <translation>Gather the ADK files of all offices in one folder, then press Compile a folder. Order, names and duplicates do not matter; one damaged file does not stop the others.</translation>
    </message>
    <message>
        <source>Backup sebelumnya: {nama}.</source>
        <translation>Backup before it: {nama}.</translation>
    </message>
    <message>
        <source>! {n} hal ditunggu</source>
        <translation>! {n} files awaited</translation>
    </message>
    <message>
        <source>✓ Tidak ada yang ditunggu.</source>
        <translation>✓ Nothing is being waited for.</translation>
    </message>
    <message>
        <source>Semua berkas yang diterima lengkap dengan berkas sebelumnya.</source>
        <translation>All files received are complete with their earlier files.</translation>
    </message>
    <message>
        <source>! {n} isian mempunyai dua nilai</source>
        <translation>! {n} fields have two values</translation>
    </message>
    <message>
        <source>✓ Tidak ada Beda Isian.</source>
        <translation>✓ No differences.</translation>
    </message>
    <message>
        <source>Kedua nilai disimpan, tidak ada yang menimpa. Kantor pemilik data yang memutuskan nilai mana yang dipakai; sampai itu nilai yang tampak sama di semua komputer.</source>
        <translation>Both values are kept, neither overwrites the other. The office that owns the data decides which value is used; until then all computers show the same one.</translation>
    </message>
    <message>
        <source>Tidak ada isian yang diubah di dua komputer tanpa saling mengetahui.</source>
        <translation>No field was changed on two computers unknown to each other.</translation>
    </message>
    <message>
        <source>Pilih folder berisi ADK</source>
        <translation>Choose the folder with ADK files</translation>
    </message>
    <message>
        <source>Menghentikan setelah berkas yang sedang dibaca…</source>
        <translation>Stopping after the file being read…</translation>
    </message>
    <message>
        <source>{n} berkas berasal dari kantor yang meminta bergabung.</source>
        <translation>{n} files come from an office that asks to join.</translation>
    </message>
    <message>
        <source>Lihat kantor</source>
        <translation>View offices</translation>
    </message>
</context>
<context>
    <name>HalamanPegawai</name>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Mutasi…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Pindah, promosi, Plt., pensiun, cuti, pegawai baru</source>
        <translation>Transfer, promotion, acting post, retirement, leave, new staff</translation>
    </message>
    <message>
        <source>Siapa menilai siapa</source>
        <translation>Who assesses whom</translation>
    </message>
    <message>
        <source>Impor dari Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tambah pegawai (Ctrl+N)</source>
        <translation>Add employee (Ctrl+N)</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Simpan templat Excel…</source>
        <translation>Save an Excel template…</translation>
    </message>
    <message>
        <source>Daftar pengecualian…</source>
        <translation>List of exceptions…</translation>
    </message>
    <message>
        <source>Belum ada pegawai.</source>
        <translation>No employees yet.</translation>
    </message>
    <message>
        <source>Impor dari Excel daftar yang sudah ada di kantor (unduhan SIASN, DUK, atau templat), atau ketik satu per satu.</source>
        <translation>Import a list that the office already has (SIASN download, DUK rank list or our template) from Excel, or type them one by one.</translation>
    </message>
    <message>
        <source>Ketik satu per satu</source>
        <translation>Type one by one</translation>
    </message>
    <message>
        <source>Siapa menilai siapa ({n})</source>
        <translation>Who assesses whom ({n})</translation>
    </message>
    <message>
        <source>{n} pegawai bertugas di {kantor}</source>
        <translation>{n} employees work at {kantor}</translation>
    </message>
    <message>
        <source>kantor ini</source>
        <translation>this office</translation>
    </message>
    <message>
        <source>{n} usulan penilai menunggu konfirmasi.</source>
        <translation>{n} proposed assessors to be confirmed.</translation>
    </message>
</context>
<context>
    <name>HalamanPengaturan</name>
    <message>
        <source>Bagian pengaturan</source>
        <translation>Parts of the settings</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Komputer</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>Backup dan data</source>
        <translation>Backup and data</translation>
    </message>
    <message>
        <source>Kunci pemulihan</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Setiap perubahan langsung tersimpan.</source>
        <translation>Every change is saved at once.</translation>
    </message>
</context>
<context>
    <name>HalamanPenilaian</name>
    <message>
        <source>Periode penilaian</source>
        <translation>Assessment period</translation>
    </message>
    <message>
        <source>Bagian halaman Penilaian</source>
        <translation>Parts of the Assessment page</translation>
    </message>
    <message>
        <source>Pemantauan</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Pola distribusi</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Penilaian</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Periode penilaian tahun ini belum dibuat. Buat dahulu di Pengaturan.</source>
        <translation>The assessment periods of this year have not been made yet. Make them in Settings first.</translation>
    </message>
    <message>
        <source>Buka Pengaturan</source>
        <translation>Open Settings</translation>
    </message>
    <message>
        <source>{n} pegawai</source>
        <translation>{n} employees</translation>
    </message>
    <message>
        <source>{n} selesai</source>
        <translation>{n} finished</translation>
    </message>
    <message>
        <source>{n} belum dinilai</source>
        <translation>{n} not rated yet</translation>
    </message>
    <message>
        <source>semua sudah dinilai</source>
        <translation>all have been rated</translation>
    </message>
    <message>
        <source>{n} dikecualikan</source>
        <translation>{n} excepted</translation>
    </message>
    <message>
        <source>tenggat {kapan}</source>
        <translation>due {kapan}</translation>
    </message>
    <message>
        <source>Penilaian {periode}</source>
        <translation>Assessment, {periode}</translation>
    </message>
    <message>
        <source>Tetapkan capaian organisasi</source>
        <translation>Decide the organisation&apos;s performance</translation>
    </message>
</context>
<context>
    <name>HalamanReferensi</name>
    <message>
        <source>Bagian Referensi</source>
        <translation>Parts of Reference data</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Frasa</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Standar jabatan</source>
        <translation>Standards per post</translation>
    </message>
    <message>
        <source>Referensi</source>
        <translation>Reference data</translation>
    </message>
    <message>
        <source>Aturan bertanggal dan periode penilaian untuk semua kantor</source>
        <translation>Dated rules and assessment periods for all offices</translation>
    </message>
    <message>
        <source>Aturan bertanggal dan periode penilaian; tambahan kantor ini bertanda Kantor ini</source>
        <translation>Dated rules and assessment periods; what this office added is marked This office</translation>
    </message>
</context>
<context>
    <name>HalamanRekap</name>
    <message>
        <source>Rekap predikat kinerja</source>
        <translation>Recap of predicates</translation>
    </message>
    <message>
        <source>Semua kantor ({n})</source>
        <translation>All offices ({n})</translation>
    </message>
    <message>
        <source>{n} kantor tampil.</source>
        <translation>{n} offices shown.</translation>
    </message>
    <message>
        <source>{n} kantor</source>
        <translation>{n} offices</translation>
    </message>
    <message>
        <source>{n} dari {semua} pegawai selesai dinilai</source>
        <translation>{n} of {semua} employees rated and finished</translation>
    </message>
    <message>
        <source>{n} pengecualian</source>
        <translation>{n} exceptions</translation>
    </message>
    <message>
        <source>{n} Plt./Plh.</source>
        <translation>{n} Plt./Plh. (acting)</translation>
    </message>
    <message>
        <source>{n} SKP sebelum pindah</source>
        <translation>{n} SKP from before a transfer</translation>
    </message>
    <message>
        <source>{n} baris tampil.</source>
        <translation>{n} rows shown.</translation>
    </message>
    <message>
        <source>Masih ada yang lain; ketik namanya lebih lengkap.</source>
        <translation>There are more; type more of the name.</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan saringan ini.</source>
        <translation>Nothing matches this filter.</translation>
    </message>
    <message>
        <source>Tidak ada orang dengan nama atau NIP itu pada tahun {tahun}.</source>
        <translation>Nobody with that name or NIP in {tahun}.</translation>
    </message>
    <message>
        <source>Tidak ada kantor yang cocok. Tekan Enter untuk mencari orang di semua kantor.</source>
        <translation>No office fits. Press Enter to look for a person in all offices.</translation>
    </message>
    <message>
        <source>Belum ada data kantor untuk tahun {tahun}. Terima ADK kantor di Kompilasi.</source>
        <translation>No data from offices for the year {tahun} yet. Receive ADK files of the offices in Compilation.</translation>
    </message>
    <message>
        <source>Belum ada pegawai pada tahun {tahun}.</source>
        <translation>No employees in the year {tahun} yet.</translation>
    </message>
    <message>
        <source>Tidak dihitung: {isi}.</source>
        <translation>Not counted: {isi}.</translation>
    </message>
</context>
<context>
    <name>HalamanSkp</name>
    <message>
        <source>Tahun SKP</source>
        <translation>SKP year</translation>
    </message>
    <message>
        <source>Tahun {tahun}</source>
        <translation>Year {tahun}</translation>
    </message>
    <message>
        <source>Bagian halaman SKP</source>
        <translation>Parts of the SKP page</translation>
    </message>
    <message>
        <source>Matriks</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>IKU dan standar</source>
        <translation>IKU and standards</translation>
    </message>
    <message>
        <source>Validasi</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Susun</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>SKP</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>SKP {tahun}</source>
        <translation>SKP {tahun}</translation>
    </message>
    <message>
        <source>SKP {tahun} — {nama}</source>
        <translation>SKP {tahun} — {nama}</translation>
    </message>
</context>
<context>
    <name>HalamanTukar</name>
    <message>
        <source>Kirim ADK</source>
        <extracomment>Lines of text that the page must be high to show the heading of its history.</extracomment>
        <translation>Send ADK</translation>
    </message>
    <message>
        <source>Tulis berkas untuk BKPSDM.</source>
        <translation>Write a file for BKPSDM.</translation>
    </message>
    <message>
        <source>Terima ADK</source>
        <translation>Receive ADK</translation>
    </message>
    <message>
        <source>Gabung dengan undangan</source>
        <translation>Join with an invitation</translation>
    </message>
    <message>
        <source>Baca balasan atau berkas komputer lain.</source>
        <translation>Read a reply or another file.</translation>
    </message>
    <message>
        <source>Pakai berkas dan kode dari BKPSDM.</source>
        <translation>Use the file and code from BKPSDM.</translation>
    </message>
    <message>
        <source>Gabung dengan undangan…</source>
        <translation>Join with an invitation…</translation>
    </message>
    <message>
        <source>Putuskan</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Putuskan Beda Isian</source>
        <translation>Decide differences</translation>
    </message>
    <message>
        <source>Riwayat berkas</source>
        <translation>History of files</translation>
    </message>
    <message>
        <source>Lihat dan terima</source>
        <translation>Look and accept</translation>
    </message>
    <message>
        <source>Lihat komputer yang meminta</source>
        <translation>See the computers that ask</translation>
    </message>
    <message>
        <source>Tukar data</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Setelah bergabung dengan BKPSDM.</source>
        <translation>After joining BKPSDM.</translation>
    </message>
    <message>
        <source>{n} perubahan belum dikirim.</source>
        <translation>{n} changes not sent yet.</translation>
    </message>
    <message>
        <source>Semua sudah ditulis; menunggu konfirmasi.</source>
        <translation>Everything is written; waiting for confirmation.</translation>
    </message>
    <message>
        <source>Permintaan sudah ditulis untuk {pc}.</source>
        <translation>The request for {pc} has been written.</translation>
    </message>
    <message>
        <source>Tulis permintaan untuk {pc}.</source>
        <translation>Write the request for {pc}.</translation>
    </message>
    <message>
        <source>{n} perubahan belum dikirim ke {pc}.</source>
        <translation>{n} changes not yet sent to {pc}.</translation>
    </message>
    <message>
        <source>{pc} sudah mempunyai semuanya.</source>
        <translation>{pc} has everything.</translation>
    </message>
    <message>
        <source>Semua sudah dikonfirmasi BKPSDM.</source>
        <translation>Everything is confirmed by BKPSDM.</translation>
    </message>
    <message>
        <source>Baca data kantor dari {pc}.</source>
        <translation>Read the office&apos;s data from {pc}.</translation>
    </message>
    <message>
        <source>Baca berkas dari {pc}.</source>
        <translation>Read a file from {pc}.</translation>
    </message>
    <message>
        <source>Biasanya di {pc}; di sini bila {pc} hilang.</source>
        <translation>Usually on {pc}; here if {pc} is lost.</translation>
    </message>
    <message>
        <source>Komputer ini {pc} dari {kantor}; datanya belum ada</source>
        <translation>This computer is {pc} of {kantor}; its data are not here yet</translation>
    </message>
    <message>
        <source>{pc}, bertukar dengan {lain}; belum bergabung dengan pusat</source>
        <translation>{pc}, exchanging with {lain}; not joined with the centre yet</translation>
    </message>
    <message>
        <source>; {pc}, bersama {lain}</source>
        <translation>; {pc}, together with {lain}</translation>
    </message>
    <message>
        <source>✓ {pc} sudah mempunyai semua perubahan.</source>
        <translation>✓ {pc} has all changes.</translation>
    </message>
    <message>
        <source>• {n} perubahan belum ada di {pc}</source>
        <translation>• {n} changes are not on {pc} yet</translation>
    </message>
    <message>
        <source>Menunggu data kantor dari {pc}.</source>
        <translation>Waiting for the office&apos;s data from {pc}.</translation>
    </message>
    <message>
        <source>● {pc} meminta bergabung.</source>
        <translation>● {pc} asks to join.</translation>
    </message>
    <message>
        <source>Data {kantor} belum ada di komputer ini.</source>
        <translation>The data of {kantor} are not on this computer yet.</translation>
    </message>
    <message>
        <source>Belum ada berkas yang dikirim atau diterima.</source>
        <translation>No file has been sent or received yet.</translation>
    </message>
    <message>
        <source>Tekan Kirim ADK. Berkas pertama membawa semua data kantor ini dan permintaan bergabung.</source>
        <translation>Press Send ADK. The first file carries all data of this office and asks to join.</translation>
    </message>
    <message>
        <source>Tekan Kirim ADK untuk {pc}; berkas pertama membawa semua data kantor ini.</source>
        <translation>Press Send ADK for {pc}; the first file carries all data of this office.</translation>
    </message>
    <message>
        <source>Punya dua komputer? Undang yang kedua di Pengaturan, bagian Komputer.</source>
        <translation>Two computers? Invite the second one in Settings, section Computers.</translation>
    </message>
    <message>
        <source>Kantor ini belum bergabung dengan BKPSDM.</source>
        <translation>This office has not joined BKPSDM yet.</translation>
    </message>
    <message>
        <source>1.  Tekan Kirim ADK dan antar berkasnya ke {pusat}.</source>
        <translation>1.  Press Send ADK and take the file to {pusat}.</translation>
    </message>
    <message>
        <source>2.  Setelah diterima di sana, baca balasannya dengan Terima ADK.</source>
        <translation>2.  Once accepted there, read the reply with Receive ADK.</translation>
    </message>
    <message>
        <source>1.  Tekan Kirim ADK: permintaan {nama} ditulis untuk {pc}.</source>
        <translation>1.  Press Send ADK: the request of {nama} is written for {pc}.</translation>
    </message>
    <message>
        <source>2.  Di {pc}: Terima ADK, lalu Pengaturan, bagian Komputer, tekan Terima.</source>
        <translation>2.  On {pc}: Receive ADK, then Settings, section Computers, press Accept.</translation>
    </message>
    <message>
        <source>3.  Di {pc}: Kirim ADK untuk {nama}; di sini baca dengan Terima ADK.</source>
        <translation>3.  On {pc}: Send ADK for {nama}; read it here with Receive ADK.</translation>
    </message>
    <message>
        <source>{a} dan {b}</source>
        <translation>{a} and {b}</translation>
    </message>
    <message>
        <source>1.  Mintalah berkas undangan kepada BKPSDM, dan kodenya lewat telepon atau surat.</source>
        <translation>1.  Ask BKPSDM for an invitation file, and for its code by phone or letter.</translation>
    </message>
    <message>
        <source>2.  Tekan Gabung dengan undangan, pilih berkasnya, lalu ketik kodenya.</source>
        <translation>2.  Press Join with an invitation, choose the file, then type the code.</translation>
    </message>
    <message>
        <source>3.  Tekan Kirim ADK dan antar berkasnya ke BKPSDM.</source>
        <translation>3.  Press Send ADK and take the file to BKPSDM.</translation>
    </message>
    <message>
        <source>Sementara itu semua pekerjaan lain tetap dapat dilakukan.</source>
        <translation>Meanwhile all other work can go on.</translation>
    </message>
    <message>
        <source>Belum bergabung dengan pusat</source>
        <translation>Not joined to the centre</translation>
    </message>
    <message>
        <source>Bergabung dengan {pusat}; menunggu diterima</source>
        <translation>Joined to {pusat}; waiting to be accepted</translation>
    </message>
    <message>
        <source>Bergabung dengan {pusat}</source>
        <translation>Joined to {pusat}</translation>
    </message>
    <message>
        <source>{tanda} Beda Isian: {n}</source>
        <translation>{tanda} Beda Isian (differing values): {n}</translation>
    </message>
    <message>
        <source>{n} perubahan disisihkan.</source>
        <translation>{n} changes set aside.</translation>
    </message>
    <message>
        <source>✓ Tidak ada berkas yang ditunggu.</source>
        <translation>✓ No file is being waited for.</translation>
    </message>
    <message>
        <source>✓ Semua perubahan sudah dikonfirmasi {pusat}.</source>
        <translation>✓ All changes are confirmed by {pusat}.</translation>
    </message>
    <message>
        <source>• {n} perubahan belum dikonfirmasi {pusat}</source>
        <translation>• {n} changes not confirmed by {pusat} yet</translation>
    </message>
    <message>
        <source>, {n} di antaranya sudah ditulis dalam berkas</source>
        <translation>, {n} of them already written to a file</translation>
    </message>
</context>
<context>
    <name>HalamanUsulan</name>
    <message>
        <source>Usulan</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Usulan BKPSDM</source>
        <translation>Proposals of BKPSDM</translation>
    </message>
    <message>
        <source>Kompilasi</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>Tukar data</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Tolak…</source>
        <translation>Refuse…</translation>
    </message>
    <message>
        <source>Tolak dengan alasan; usulan yang dipilih</source>
        <translation>Refuse the chosen proposal with a reason</translation>
    </message>
    <message>
        <source>Terima</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Pakai nilai yang diusulkan untuk yang dipilih</source>
        <translation>Use the proposed value of the chosen one</translation>
    </message>
    <message>
        <source>Tarik</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Tarik kembali usulan yang belum dijawab</source>
        <translation>Withdraw a proposal that has no answer yet</translation>
    </message>
    <message>
        <source>Usulkan perubahan…</source>
        <translation>Propose a change…</translation>
    </message>
    <message>
        <source>Usulan yang tampak</source>
        <translation>Proposals shown</translation>
    </message>
    <message>
        <source>Saring nama, isian, atau nilai</source>
        <translation>Filter name, field or value</translation>
    </message>
    <message>
        <source>Saring usulan</source>
        <translation>Filter proposals</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Semua kantor</source>
        <translation>All offices</translation>
    </message>
    <message>
        <source>Menunggu jawaban ({n})</source>
        <translation>Waiting for an answer ({n})</translation>
    </message>
    <message>
        <source>Selesai ({n})</source>
        <translation>Done ({n})</translation>
    </message>
    <message>
        <source>Semua ({n})</source>
        <translation>All ({n})</translation>
    </message>
    <message>
        <source>{n} menunggu jawaban</source>
        <translation>{n} waiting for an answer</translation>
    </message>
    <message>
        <source>{n} berubah sejak diusulkan</source>
        <translation>{n} changed since proposed</translation>
    </message>
    <message>
        <source>Tidak ada usulan yang cocok.</source>
        <translation>No proposal fits.</translation>
    </message>
    <message>
        <source>Pilih saringan lain, atau kosongkan kotak saring.</source>
        <translation>Choose another filter, or empty the filter box.</translation>
    </message>
    <message>
        <source>Belum ada usulan.</source>
        <translation>There are no proposals yet.</translation>
    </message>
    <message>
        <source>Pusat tidak mengubah data kantor. Bila ada yang keliru, usulkan perubahannya dengan alasan; kantor yang memutuskan, dan jawabannya kembali bersama ADK berikutnya.</source>
        <translation>The centre does not change an office&apos;s data. If something is wrong, propose the change with a reason; the office decides, and its answer comes back with the next ADK.</translation>
    </message>
    <message>
        <source>Usulan perubahan dari BKPSDM datang bersama berkas balasan. Di sini Anda menerima atau menolaknya; jawabannya ikut pada Kirim ADK berikutnya.</source>
        <translation>Proposed changes of BKPSDM come with the reply. Here you accept or refuse them; the answer goes with the next Send ADK.</translation>
    </message>
    <message>
        <source>Terima usulan {isian} {nama}</source>
        <translation>Accept the proposal {isian} of {nama}</translation>
    </message>
    <message>
        <source>Diterima: {isian} {nama} menjadi {nilai}.</source>
        <translation>Accepted: {isian} of {nama} becomes {nilai}.</translation>
    </message>
    <message>
        <source>Tolak usulan {isian} {nama}</source>
        <translation>Refuse the proposal {isian} of {nama}</translation>
    </message>
    <message>
        <source>BKPSDM membaca alasan ini. Nilai yang ada tidak berubah.</source>
        <translation>BKPSDM reads this reason. The present value does not change.</translation>
    </message>
    <message>
        <source>Tolak</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Ditolak: {isian} {nama}. Alasannya ikut pada Kirim ADK berikutnya.</source>
        <translation>Refused: {isian} of {nama}. The reason goes with the next Send ADK.</translation>
    </message>
    <message>
        <source>Tarik usulan {isian} {nama}</source>
        <translation>Withdraw the proposal {isian} of {nama}</translation>
    </message>
    <message>
        <source>Usulan {isian} {nama} ditarik.</source>
        <translation>Proposal {isian} of {nama} withdrawn.</translation>
    </message>
    <message>
        <source>Usulan dicatat; kantor menerimanya pada berkas balasan berikutnya.</source>
        <translation>Proposal recorded; the office receives it with the next reply.</translation>
    </message>
</context>
<context>
    <name>HasilCari</name>
    <message>
        <source>Mutasi pegawai…</source>
        <extracomment>Words by which the mutasi wizard is found in the search box, besides its name.</extracomment>
        <translation>Move of an employee…</translation>
    </message>
    <message>
        <source>pindah, promosi, Plt., pensiun, cuti, pegawai baru</source>
        <translation>transfer, promotion, acting post, retirement, leave, new staff</translation>
    </message>
</context>
<context>
    <name>Iku</name>
    <message>
        <source>Naik</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Turun</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Tepat</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Hitungan</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Posisi</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Rilis</source>
        <translation>Release</translation>
    </message>
</context>
<context>
    <name>IntervensiLembar</name>
    <message>
        <source>Perbarui teks</source>
        <translation>Update text</translation>
    </message>
    <message>
        <source>RHK pimpinan berubah sejak dipilih: tulis teksnya yang sekarang</source>
        <translation>The superior&apos;s result has changed since it was chosen: write its present text</translation>
    </message>
    <message>
        <source>RHK pimpinan berubah: {teks}</source>
        <translation>The superior&apos;s result has changed: {teks}</translation>
    </message>
    <message>
        <source>RHK pimpinan berubah pada {n} hasil kerja sejak dipilih.</source>
        <translation>The superior&apos;s result has changed on {n} work results since it was chosen.</translation>
    </message>
    <message>
        <source>Sebut juga</source>
        <translation>Name as well</translation>
    </message>
    <message>
        <source>Dengan semua indikatornya</source>
        <translation>With all its indicators</translation>
    </message>
</context>
<context>
    <name>IsiDokumen</name>
    <message>
        <source>Pegawai dan dokumen</source>
        <translation>Employees and documents</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Mempunyai dua nilai (Beda Isian)</source>
        <translation>Has two values (Differences)</translation>
    </message>
    <message>
        <source>Sebagian menunggu berkas sebelumnya</source>
        <translation>Partly waiting for an earlier file</translation>
    </message>
    <message>
        <source>Menunggu berkas sebelumnya</source>
        <translation>Waiting for an earlier file</translation>
    </message>
    <message>
        <source>Berubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Akan berubah</source>
        <translation>Will change</translation>
    </message>
    <message>
        <source>Sudah sama</source>
        <translation>Already the same</translation>
    </message>
</context>
<context>
    <name>Isian</name>
    <message>
        <source>{label} belum diisi.</source>
        <translation>{label} is not filled in.</translation>
    </message>
</context>
<context>
    <name>IsianBerkas</name>
    <message>
        <source>Pilih…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Pilih untuk {label}</source>
        <translation>Choose for {label}</translation>
    </message>
</context>
<context>
    <name>IsianPeristiwa</name>
    <message>
        <source>Peristiwa</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Pilih nama</source>
        <translation>Choose a name</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>18 angka</source>
        <translation>18 digits</translation>
    </message>
    <message>
        <source>Nama tanpa gelar</source>
        <translation>Name without titles</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Golongan (rank group)</translation>
    </message>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Gelar depan</source>
        <translation>Title before the name</translation>
    </message>
    <message>
        <source>Gelar belakang</source>
        <translation>Title after the name</translation>
    </message>
    <message>
        <source>Pendidikan</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Jabatan baru…</source>
        <translation>New post…</translation>
    </message>
    <message>
        <source>Nama jabatan baru</source>
        <translation>Name of the new post</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Hari pertama keadaan baru</source>
        <translation>First day of the new state</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>SK, SPT, atau surat cuti</source>
        <translation>Decree, order or leave letter</translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation>Date of the letter</translation>
    </message>
    <message>
        <source>Boleh kosong</source>
        <translation>May be empty</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Boleh kosong, misalnya 31-12-2026</source>
        <translation>May be empty, e.g. 31-12-2026</translation>
    </message>
</context>
<context>
    <name>IsianTempat</name>
    <message>
        <source>Folder ini tidak ada. Pilih folder yang ada.</source>
        <translation>This folder does not exist. Choose one that does.</translation>
    </message>
    <message>
        <source>Pilih folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Pilih…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Sudah saya catat</source>
        <translation>I have written it down</translation>
    </message>
    <message>
        <source>Tutup tanpa mencatat kode?</source>
        <translation>Close without writing the code down?</translation>
    </message>
    <message>
        <source>Kode ini tidak disimpan dan tidak dapat dilihat lagi.</source>
        <translation>This code is not kept and cannot be seen again.</translation>
    </message>
    <message>
        <source>Tutup tanpa mencatat</source>
        <translation>Close without writing it down</translation>
    </message>
    <message>
        <source>Kode disalin.</source>
        <translation>Code copied.</translation>
    </message>
    <message>
        <source>Salin kode</source>
        <translation>Copy the code</translation>
    </message>
</context>
<context>
    <name>JendelaAwal</name>
    <message>
        <source>SKP, penilaian, dan formulir resmi pegawai ASN, setahun penuh di satu komputer.</source>
        <translation>SKP, assessment and official forms of ASN employees, a whole year on one computer.</translation>
    </message>
    <message>
        <source>Bekerja tanpa jaringan. Data tersimpan di komputer ini dan dikirim ke BKPSDM sebagai satu berkas kecil.</source>
        <translation>Works without a network. Data stays on this computer and goes to BKPSDM as one small file.</translation>
    </message>
    <message>
        <source>Versi {versi}</source>
        <translation>Version {versi}</translation>
    </message>
    <message>
        <source>Selamat datang</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Pilih satu untuk memulai.</source>
        <translation>Choose one to begin.</translation>
    </message>
    <message>
        <source>Pilihan</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Buka kantor contoh</source>
        <translation>Open the sample office</translation>
    </message>
    <message>
        <source>Kecamatan lengkap dengan data setahun, untuk mencoba dan belajar.</source>
        <translation>A complete sub-district with a year of data, to try and to learn.</translation>
    </message>
    <message>
        <source>Kantor baru</source>
        <translation>New office</translation>
    </message>
    <message>
        <source>Mulai data kecamatan, kelurahan, atau kantor Anda sendiri.</source>
        <translation>Start the data of your own sub-district, kelurahan or office.</translation>
    </message>
    <message>
        <source>Buka berkas data</source>
        <translation>Open a data file</translation>
    </message>
    <message>
        <source>Lanjutkan berkas data yang sudah ada di komputer atau flash disk ini.</source>
        <translation>Go on with a data file that is on this computer or flash drive.</translation>
    </message>
    <message>
        <source>Gabung dengan undangan</source>
        <translation>Join with an invitation</translation>
    </message>
    <message>
        <source>Berkas undangan dan kodenya dari BKPSDM.</source>
        <translation>The invitation file and its code from BKPSDM.</translation>
    </message>
    <message>
        <source>Komputer kedua kantor ini</source>
        <translation>Second computer of this office</translation>
    </message>
    <message>
        <source>Kantor ini sudah mempunyai komputer berisi data; komputer ini ikut mengisinya.</source>
        <translation>This office already has a computer with data; this one joins in filling them.</translation>
    </message>
    <message>
        <source>Pusat (BKPSDM) baru</source>
        <translation>New centre (BKPSDM)</translation>
    </message>
    <message>
        <source>Hanya untuk BKPSDM: mengundang kantor dan mengompilasi datanya.</source>
        <translation>Only for BKPSDM: invites offices and compiles their data.</translation>
    </message>
    <message>
        <source>Pusat di server</source>
        <translation>Centre on a server</translation>
    </message>
    <message>
        <source>Hanya untuk BKPSDM: beberapa komputer membuka satu data pusat di PostgreSQL.</source>
        <translation>For BKPSDM only: several computers open one centre&apos;s data in PostgreSQL.</translation>
    </message>
    <message>
        <source>Terakhir dibuka:</source>
        <translation>Last opened:</translation>
    </message>
    <message>
        <source>Buka {nama}</source>
        <translation>Open {nama}</translation>
    </message>
    <message>
        <source>Menyiapkan kantor contoh</source>
        <translation>Preparing the sample office</translation>
    </message>
    <message>
        <source>Berkas data Kinerja Desktop (*.db);;Semua berkas (*)</source>
        <translation>Kinerja Desktop data files (*.db);;All files (*)</translation>
    </message>
    <message>
        <source>Membuka undangan dan menyiapkan kantor</source>
        <translation>Opening the invitation and preparing the office</translation>
    </message>
    <message>
        <source>Menyiapkan berkas data</source>
        <translation>Preparing the data file</translation>
    </message>
</context>
<context>
    <name>JendelaKemajuan</name>
    <message>
        <source>Sedang bekerja</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Mohon tunggu sebentar.</source>
        <translation>Please wait a moment.</translation>
    </message>
    <message>
        <source>Menghentikan di langkah aman berikutnya…</source>
        <translation>Stopping at the next safe step…</translation>
    </message>
</context>
<context>
    <name>KartuKetik</name>
    <message>
        <source>Ketik nilai lain</source>
        <translation>Type another value</translation>
    </message>
</context>
<context>
    <name>KartuOrang</name>
    <message>
        <source>belum ada jabatan</source>
        <translation>no post yet</translation>
    </message>
    <message>
        <source>{n} SKP, {m} disetujui</source>
        <translation>{n} SKP, {m} approved</translation>
    </message>
    <message>
        <source>belum ada SKP</source>
        <translation>no SKP yet</translation>
    </message>
    <message>
        <source>Ditambahkan {oleh}</source>
        <translation>Added by {oleh}</translation>
    </message>
    <message>
        <source>tidak diketahui</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Pada {saat}</source>
        <translation>On {saat}</translation>
    </message>
</context>
<context>
    <name>KartuSisi</name>
    <message>
        <source>komputer yang tidak dikenal</source>
        <translation>an unknown computer</translation>
    </message>
    <message>
        <source>Dari {komputer}</source>
        <translation>From {komputer}</translation>
    </message>
    <message>
        <source>tidak diketahui</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>{oleh}, untuk {untuk}</source>
        <translation>{oleh}, for {untuk}</translation>
    </message>
    <message>
        <source>Diisi {oleh}</source>
        <translation>Entered by {oleh}</translation>
    </message>
    <message>
        <source>Pada {saat}</source>
        <translation>On {saat}</translation>
    </message>
    <message>
        <source>✓ Nilai yang tampak sekarang di semua komputer</source>
        <translation>✓ The value now shown on all computers</translation>
    </message>
</context>
<context>
    <name>Kisi</name>
    <message>
        <source>Isian {n} huruf, paling banyak {maks}. Pendekkan dahulu.</source>
        <translation>{n} characters, at most {maks}. Shorten it first.</translation>
    </message>
    <message>
        <source>“{isi}” tidak ada dalam pilihan: {pilihan}.</source>
        <translation>“{isi}” is not one of the choices: {pilihan}.</translation>
    </message>
    <message>
        <source>Di Atas Ekspektasi</source>
        <translation>Above expectations</translation>
    </message>
    <message>
        <source>Sesuai Ekspektasi</source>
        <translation>Meets expectations</translation>
    </message>
    <message>
        <source>Di Bawah Ekspektasi</source>
        <translation>Below expectations</translation>
    </message>
    <message>
        <source>{kolom}, baris {n}: {sebab}</source>
        <translation>{kolom}, row {n}: {sebab}</translation>
    </message>
    <message>
        <source>Tempelan {n} baris, paling banyak {maks} sekali tempel; sisanya tidak ikut.</source>
        <translation>{n} rows pasted, at most {maks} at a time; the rest was left out.</translation>
    </message>
    <message>
        <source>{n} baris terakhir tidak muat: tabel hanya {ada} baris.</source>
        <translation>The last {n} rows do not fit: the table has only {ada} rows.</translation>
    </message>
    <message>
        <source>{n} kolom paling kanan tidak muat.</source>
        <translation>The {n} rightmost columns do not fit.</translation>
    </message>
</context>
<context>
    <name>KisiDatar</name>
    <message>
        <source>Isi sel yang dipilih</source>
        <translation>Content of the selected cell</translation>
    </message>
</context>
<context>
    <name>KisiModel</name>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>{kolom} baris {n}{nama}: {isi}</source>
        <translation>{kolom} row {n}{nama}: {isi}</translation>
    </message>
    <message>
        <source>Terkunci, tidak dapat diubah.</source>
        <translation>Locked, cannot be changed.</translation>
    </message>
    <message>
        <source>Belum diisi.</source>
        <translation>Not filled in.</translation>
    </message>
</context>
<context>
    <name>KotakCari</name>
    <message>
        <source>Cari nama, NIP, jabatan, kegiatan  (Ctrl+K)</source>
        <translation>Find name, NIP, post, activity  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Hasil pencarian</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
</context>
<context>
    <name>LangkahPertama</name>
    <message>
        <source>Tiga langkah pertama</source>
        <translation>Three first steps</translation>
    </message>
    <message>
        <source>Setelah ketiganya selesai, halaman ini menunjukkan apa yang perlu dikerjakan.</source>
        <translation>When all three are done, this page shows what has to be worked on.</translation>
    </message>
    <message>
        <source>Datanya datang dari {asal}; tidak perlu diketik atau diimpor ulang.</source>
        <translation>Its data come from {asal}; no need to type or import them again.</translation>
    </message>
    <message>
        <source>Data {kantor} belum ada di komputer ini</source>
        <translation>The data of {kantor} are not on this computer yet</translation>
    </message>
    <message>
        <source>Komputer ini {pc} dari {kantor}</source>
        <translation>This computer is {pc} of {kantor}</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
</context>
<context>
    <name>LembarAwal</name>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Simpan di</source>
        <translation>Save in</translation>
    </message>
    <message>
        <source>Tempat berkas data di komputer ini.</source>
        <translation>Place of the data file on this computer.</translation>
    </message>
    <message>
        <source>Berkas data Kinerja Desktop (*.db)</source>
        <translation>Kinerja Desktop data file (*.db)</translation>
    </message>
    <message>
        <source>Simpan berkas data di</source>
        <translation>Save the data file in</translation>
    </message>
</context>
<context>
    <name>LembarBerkas</name>
    <message>
        <source>Pilih buku kerja…</source>
        <translation>Choose a workbook…</translation>
    </message>
    <message>
        <source>Sedang membaca</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Atau seret berkasnya ke sini.</source>
        <translation>Or drag the file here.</translation>
    </message>
    <message>
        <source>Yang dapat dibaca: unduhan SIASN, daftar urut kepangkatan buatan kantor, atau templat dari program ini, dalam bentuk .xlsx, .xls, atau .csv.</source>
        <translation>Can be read: a SIASN download, a seniority list (DUK) made by the office, or this program&apos;s template, as .xlsx, .xls or .csv.</translation>
    </message>
    <message>
        <source>Berkas asli tidak diubah, dan belum ada yang disimpan sebelum Anda menekan Impor.</source>
        <translation>The original file is not changed, and nothing is saved before you press Import.</translation>
    </message>
    <message>
        <source>Buku kerja ({pola});;Semua berkas (*)</source>
        <translation>Workbooks ({pola});;All files (*)</translation>
    </message>
    <message>
        <source>Pilih buku kerja pegawai</source>
        <translation>Choose a workbook of employees</translation>
    </message>
    <message>
        <source>Membaca {nama}…</source>
        <translation>Reading {nama}…</translation>
    </message>
</context>
<context>
    <name>LembarBerkasKode</name>
    <message>
        <source>Sepuluh huruf dan angka, misalnya 4K7QX-M2P9T</source>
        <translation>Ten letters and digits, for example 4K7QX-M2P9T</translation>
    </message>
    <message>
        <source>Berkas itu tidak ditemukan. Tekan Pilih untuk mencarinya.</source>
        <translation>That file was not found. Press Choose to look for it.</translation>
    </message>
</context>
<context>
    <name>LembarDokumen</name>
    <message>
        <source>Akibat pada SKP</source>
        <translation>What follows for the SKP</translation>
    </message>
    <message>
        <source>Tutup SKP lama</source>
        <translation>Close the old SKP</translation>
    </message>
    <message>
        <source>Buat SKP baru, dimulai dari:</source>
        <translation>Make a new SKP, starting from:</translation>
    </message>
    <message>
        <source>SKP baru dimulai dari</source>
        <translation>The new SKP starts from</translation>
    </message>
    <message>
        <source>Teruskan RHK yang belum selesai kepada:</source>
        <translation>Hand unfinished results on to:</translation>
    </message>
    <message>
        <source>Penerima RHK</source>
        <translation>Receiver of the results</translation>
    </message>
    <message>
        <source>RHK yang diteruskan</source>
        <translation>Results handed on</translation>
    </message>
    <message>
        <source>Tidak ada SKP yang terkena.</source>
        <translation>No SKP is touched.</translation>
    </message>
    <message>
        <source>Akhiri pengecualian</source>
        <translation>End the exception</translation>
    </message>
    <message>
        <source>Keluarkan dari hitungan</source>
        <translation>Leave out of the counts</translation>
    </message>
    <message>
        <source>Tidak dihitung belum SKP atau belum dinilai, menurut surat {nomor}.</source>
        <translation>Not counted as without SKP or not rated, by letter {nomor}.</translation>
    </message>
    <message>
        <source>SKP {masa} ({status}) dibatalkan karena belum sempat berjalan.</source>
        <translation>The SKP {masa} ({status}) is cancelled because it had not begun.</translation>
    </message>
    <message>
        <source>SKP {masa} ({status}) berakhir {hari}; bagian itu dinilai {penilai}.</source>
        <translation>The SKP {masa} ({status}) ends on {hari}; that part is rated by {penilai}.</translation>
    </message>
    <message>
        <source>penilai lama</source>
        <translation>the former assessor</translation>
    </message>
    <message>
        <source>{jabatan}, {mulai} sampai {selesai}.</source>
        <translation>{jabatan}, {mulai} to {selesai}.</translation>
    </message>
    <message>
        <source>(tanpa kalimat)</source>
        <translation>(no text)</translation>
    </message>
</context>
<context>
    <name>LembarGabung</name>
    <message>
        <source>Gabung dengan undangan</source>
        <translation>Join with an invitation</translation>
    </message>
    <message>
        <source>Dari BKPSDM, atau dari komputer pertama kantor Anda. Nama kantor diambil dari undangan; kodenya disampaikan terpisah, misalnya lewat telepon.</source>
        <translation>From BKPSDM, or from your office&apos;s first computer. The office&apos;s name comes from the invitation; the code is told apart, for example by telephone.</translation>
    </message>
    <message>
        <source>Gabung</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Berkas undangan</source>
        <translation>Invitation file</translation>
    </message>
    <message>
        <source>Kode undangan</source>
        <translation>Invitation code</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Untuk tanggal surat. Boleh kosong.</source>
        <translation>For the date line of letters. May be empty.</translation>
    </message>
    <message>
        <source>Undangan (*.undangan);;Semua berkas (*)</source>
        <translation>Invitation (*.undangan);;All files (*)</translation>
    </message>
    <message>
        <source>Pilih berkas undangan</source>
        <translation>Choose an invitation file</translation>
    </message>
</context>
<context>
    <name>LembarHasil</name>
    <message>
        <source>Kode QR sidik berkas</source>
        <translation>QR code of the file&apos;s digest</translation>
    </message>
    <message>
        <source>Cetak Tanda Terima…</source>
        <translation>Print receipt…</translation>
    </message>
    <message>
        <source>Salin pesan WhatsApp</source>
        <translation>Copy WhatsApp message</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>permintaan bergabung, {ukuran}</source>
        <translation>request to join, {ukuran}</translation>
    </message>
    <message>
        <source>✓ {n} berkas ditulis dan diperiksa.</source>
        <translation>✓ {n} files written and checked.</translation>
    </message>
    <message>
        <source>✓ Berkas ditulis dan diperiksa.</source>
        <translation>✓ File written and checked.</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>{n} perubahan, {ukuran}</source>
        <translation>{n} changes, {ukuran}</translation>
    </message>
    <message>
        <source>tanda terima saja, {ukuran}</source>
        <translation>receipts only, {ukuran}</translation>
    </message>
    <message>
        <source>Sidik (SHA-256)</source>
        <translation>Digest (SHA-256)</translation>
    </message>
    <message>
        <source>Dihentikan sebelum selesai; penerima lain belum ditulis.</source>
        <translation>Stopped before the end; the other receivers are not written yet.</translation>
    </message>
    <message>
        <source>Di {pc} buka Tukar data: berkas di folder bersama atau flash disk ditawarkan di sana, dan dapat pula dipilih lewat Terima ADK.</source>
        <translation>On {pc} open Exchange: a file in the shared folder or on the flash drive is offered there, and can also be chosen with Receive ADK.</translation>
    </message>
    <message>
        <source>Antar berkas ini kepada penerima. Statusnya di Riwayat berkas menjadi Diterapkan setelah berkas balasannya Anda terima di sini.</source>
        <translation>Bring this file to the receiver. Its status in the file history becomes Applied once you have received the reply here.</translation>
    </message>
</context>
<context>
    <name>LembarIsi</name>
    <message>
        <source>Yang ditampilkan</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Pegawai dan dokumen yang disentuh</source>
        <translation>Employees and documents touched</translation>
    </message>
    <message>
        <source>Berkas ({n})</source>
        <translation>Files ({n})</translation>
    </message>
    <message>
        <source>Pegawai dan dokumen ({n})</source>
        <translation>Employees and documents ({n})</translation>
    </message>
</context>
<context>
    <name>LembarKantor</name>
    <message>
        <source>Kantor baru</source>
        <translation>New office</translation>
    </message>
    <message>
        <source>Nama ini tercetak pada formulir; dapat diubah kapan saja di Pengaturan.</source>
        <translation>This name is printed on the forms; it can be changed in Settings at any time.</translation>
    </message>
    <message>
        <source>Buat kantor</source>
        <translation>Make the office</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Misalnya: Kecamatan Sukamaju</source>
        <translation>For example: Kecamatan Sukamaju</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Misalnya: Pemerintah Kabupaten Sukajaya</source>
        <translation>For example: Pemerintah Kabupaten Sukajaya</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Untuk tanggal surat. Boleh kosong.</source>
        <translation>For the date line of letters. May be empty.</translation>
    </message>
</context>
<context>
    <name>LembarKedua</name>
    <message>
        <source>Komputer kedua kantor ini</source>
        <translation>Second computer of this office</translation>
    </message>
    <message>
        <source>Di komputer pertama: Pengaturan, bagian Komputer, tekan Undang komputer. Bawa berkas undangannya ke sini lewat flash disk atau folder bersama, dan ketik kodenya.</source>
        <translation>On the first computer: Settings, section Computers, press Invite a computer. Bring the invitation file here on a flash drive or through a shared folder, and type the code.</translation>
    </message>
    <message>
        <source>Siapkan komputer ini</source>
        <translation>Set up this computer</translation>
    </message>
</context>
<context>
    <name>LembarKemajuan</name>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>LembarKisi</name>
    <message>
        <source>Tabel SKP</source>
        <translation>SKP table</translation>
    </message>
    <message>
        <source>Isi sel yang dipilih</source>
        <translation>Content of the selected cell</translation>
    </message>
    <message>
        <source>Pilih RHK penilai…</source>
        <translation>Choose the assessor&apos;s RHK…</translation>
    </message>
    <message>
        <source>Hasil kerja penilai yang didukung baris ini (Alt+↓)</source>
        <translation>The assessor&apos;s work result that this row supports (Alt+↓)</translation>
    </message>
    <message>
        <source>Penugasan dari</source>
        <translation>Assigned by</translation>
    </message>
    <message>
        <source>Penugasan dari…</source>
        <translation>Assigned by…</translation>
    </message>
    <message>
        <source>Siapa yang memberi tugas, bila bukan dari RHK pimpinan</source>
        <translation>Who gave the task, when it is not from the superior&apos;s results</translation>
    </message>
    <message>
        <source>Ekspektasi khusus pimpinan · {nama}</source>
        <translation>The head&apos;s particular expectation · {nama}</translation>
    </message>
    <message>
        <source>RHK penilai</source>
        <translation>Assessor&apos;s RHK</translation>
    </message>
    <message>
        <source>Penilai belum mempunyai hasil kerja pada SKP tahun ini. Ketik teksnya langsung.</source>
        <translation>The assessor has no work results in this year&apos;s SKP. Type the text directly.</translation>
    </message>
    <message>
        <source>Baris {n}, {kolom}: {kalimat}</source>
        <translation>Row {n}, {kolom}: {kalimat}</translation>
    </message>
</context>
<context>
    <name>LembarKolom</name>
    <message>
        <source>Lembar</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Lembar buku kerja</source>
        <translation>Workbook sheet</translation>
    </message>
    <message>
        <source>Kolom yang dibaca</source>
        <translation>Columns that are read</translation>
    </message>
    <message>
        <source>{n} baris lain dilewati (judul, nomor kolom, jumlah).</source>
        <translation>{n} other rows are skipped (titles, column numbers, totals).</translation>
    </message>
    <message>
        <source>Baris contoh dari templat juga dilewati.</source>
        <translation>The template&apos;s sample row is skipped as well.</translation>
    </message>
    <message>
        <source>{berkas}: judul kolom di baris {tajuk}. {diterima} pegawai terbaca, {ditolak} baris ditolak, {lewat}</source>
        <translation>{berkas}: column headings in row {tajuk}. {diterima} employees read, {ditolak} rows refused, {lewat}</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Dibaca dari kolom</source>
        <translation>Read from column</translation>
    </message>
    <message>
        <source>Contoh isinya</source>
        <translation>Sample of its content</translation>
    </message>
    <message>
        <source>Kolom untuk {label}</source>
        <translation>Column for {label}</translation>
    </message>
    <message>
        <source>(tidak ada)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>tanpa judul</source>
        <translation>no heading</translation>
    </message>
</context>
<context>
    <name>LembarKunciPusat</name>
    <message>
        <source>Kunci pusat untuk komputer ini</source>
        <translation>The centre&apos;s keys for this computer</translation>
    </message>
    <message>
        <source>Di komputer pusat yang sudah dipakai: Pengaturan, bagian Komputer, tekan Tulis berkas kunci. Bawa berkasnya ke sini, dan tanyakan kodenya lewat telepon.</source>
        <translation>On the centre&apos;s computer already in use: Settings, part Computers, press Write a key file. Bring the file here, and ask for its code by telephone.</translation>
    </message>
    <message>
        <source>Pasang dan buka</source>
        <translation>Install and open</translation>
    </message>
    <message>
        <source>Berkas kunci pusat</source>
        <translation>Centre&apos;s key file</translation>
    </message>
    <message>
        <source>Kode berkas kunci</source>
        <translation>Key file code</translation>
    </message>
    <message>
        <source>Buka tanpa kunci, hanya membaca</source>
        <translation>Open without the keys, to read only</translation>
    </message>
    <message>
        <source>Berkas kunci pusat (*.kuncipusat);;Semua berkas (*)</source>
        <translation>Centre&apos;s key file (*.kuncipusat);;All files (*)</translation>
    </message>
    <message>
        <source>Pilih berkas kunci pusat</source>
        <translation>Choose the centre&apos;s key file</translation>
    </message>
</context>
<context>
    <name>LembarPdf</name>
    <message>
        <source>Pratinjau halaman</source>
        <translation>Page preview</translation>
    </message>
    <message>
        <source>{n} halaman</source>
        <translation>{n} pages</translation>
    </message>
</context>
<context>
    <name>LembarPenilai</name>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Penilai sekarang</source>
        <translation>Assessor now</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Atasan penilai</source>
        <translation>Assessor&apos;s superior</translation>
    </message>
    <message>
        <source>Penilai yang berganti</source>
        <translation>Assessors that change</translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Atasan pejabat penilai</source>
        <translation>Assessor&apos;s superior</translation>
    </message>
    <message>
        <source>Penilai:</source>
        <translation>Assessor:</translation>
    </message>
    <message>
        <source>Atasan penilai:</source>
        <translation>Assessor&apos;s superior:</translation>
    </message>
    <message>
        <source>Menurut usulan</source>
        <translation>As proposed</translation>
    </message>
    <message>
        <source>Penilai baru berlaku sejak tanggal mutasi. Hapus centang yang tidak diganti.</source>
        <translation>New assessors hold from the day of the move. Untick those that stay.</translation>
    </message>
    <message>
        <source>Tidak ada penilai yang berganti karena peristiwa ini.</source>
        <translation>No assessor changes with this event.</translation>
    </message>
</context>
<context>
    <name>LembarPeriksa</name>
    <message>
        <source>Simpan baris ditolak sebagai buku kerja…</source>
        <translation>Save rejected rows as a workbook…</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Berubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Jabatan berbeda</source>
        <translation>Different post</translation>
    </message>
    <message>
        <source>Sama</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Semula</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Pindah</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Jabatan sekarang</source>
        <translation>Present post</translation>
    </message>
    <message>
        <source>Jabatan di berkas</source>
        <translation>Post in the file</translation>
    </message>
    <message>
        <source>Sel</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Isi sel</source>
        <translation>Cell content</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Yang memperbaiki</source>
        <translation>To be corrected by</translation>
    </message>
    <message>
        <source>{nama}, {n} baris</source>
        <translation>{nama}, {n} rows</translation>
    </message>
    <message>
        <source>{u} unit kerja dan {j} jabatan baru ikut dibuat.</source>
        <translation>{u} new units and {j} new posts are made too.</translation>
    </message>
    <message>
        <source>Pejabat penilai {n} pegawai akan diusulkan untuk Anda konfirmasi.</source>
        <translation>Assessors of {n} employees will be proposed for you to confirm.</translation>
    </message>
    <message>
        <source>{n} pegawai yang tersimpan tidak ada di berkas ini; datanya tidak diubah.</source>
        <translation>{n} stored employees are not in this file; their data stays as it is.</translation>
    </message>
    <message>
        <source>Belum ada yang disimpan. Periksa dahulu, lalu tekan Impor.</source>
        <translation>Nothing has been saved. Check first, then press Import.</translation>
    </message>
</context>
<context>
    <name>LembarPusat</name>
    <message>
        <source>Pusat (BKPSDM) baru</source>
        <translation>New centre (BKPSDM)</translation>
    </message>
    <message>
        <source>Pusat mengundang kantor, menerima ADK, dan mengompilasi data. Satu kabupaten satu pusat.</source>
        <translation>The centre invites offices, receives ADK files and compiles their data. One regency has one centre.</translation>
    </message>
    <message>
        <source>Buat pusat</source>
        <translation>Create the centre</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Misalnya: BKPSDM Kabupaten Sukajaya</source>
        <translation>For example: BKPSDM Kabupaten Sukajaya</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Misalnya: Pemerintah Kabupaten Sukajaya</source>
        <translation>For example: Pemerintah Kabupaten Sukajaya</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Untuk tanggal surat. Boleh kosong.</source>
        <translation>For the date line of letters. May be empty.</translation>
    </message>
</context>
<context>
    <name>LembarPusatServer</name>
    <message>
        <source>Pusat baru di server</source>
        <translation>New centre on a server</translation>
    </message>
    <message>
        <source>Basis data itu belum berisi pusat. Satu kabupaten satu pusat.</source>
        <translation>That database does not hold a centre yet. One regency, one centre.</translation>
    </message>
    <message>
        <source>Buat pusat</source>
        <translation>Create the centre</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Misalnya: BKPSDM Kabupaten Sukajaya</source>
        <translation>For example: BKPSDM Kabupaten Sukajaya</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Misalnya: Pemerintah Kabupaten Sukajaya</source>
        <translation>For example: Pemerintah Kabupaten Sukajaya</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Untuk tanggal surat. Boleh kosong.</source>
        <translation>For the date line of letters. May be empty.</translation>
    </message>
</context>
<context>
    <name>LembarServer</name>
    <message>
        <source>Pusat di server</source>
        <translation>Centre on a server</translation>
    </message>
    <message>
        <source>Isi menurut catatan pengelola server. Basis data kosong menjadi pusat baru; yang sudah berisi dibuka di komputer ini juga.</source>
        <translation>Fill in from the server administrator&apos;s notes. An empty database becomes a new centre; one that already holds data is opened on this computer too.</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Alamat server</source>
        <translation>Server address</translation>
    </message>
    <message>
        <source>Misalnya: 192.168.1.10</source>
        <translation>For example: 192.168.1.10</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Biasanya 5432</source>
        <translation>Usually 5432</translation>
    </message>
    <message>
        <source>Nama basis data</source>
        <translation>Database name</translation>
    </message>
    <message>
        <source>Misalnya: kinerja</source>
        <translation>For example: kinerja</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Simpan di penyimpan kata sandi komputer ini</source>
        <translation>Keep it in this computer&apos;s password store</translation>
    </message>
    <message>
        <source>Coba sambungan</source>
        <translation>Try the connection</translation>
    </message>
    <message>
        <source>Kata sandi ditanyakan setiap kali program dibuka</source>
        <translation>The password is asked for each time the program is opened</translation>
    </message>
    <message>
        <source>Periksa isian ini.</source>
        <translation>Check this field.</translation>
    </message>
</context>
<context>
    <name>LembarTarget</name>
    <message>
        <source>Target yang dijumlahkan dihitung menurut bulan yang dijalani dan dibulatkan ke atas. Spasi mencentang; F2 mengubah usulan.</source>
        <translation>Targets that are added up follow the months served and are rounded up. Space ticks; F2 changes a proposal.</translation>
    </message>
    <message>
        <source>Target yang disesuaikan</source>
        <translation>Adjusted targets</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Semula</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>SKP lama</source>
        <translation>Old SKP</translation>
    </message>
    <message>
        <source>SKP baru</source>
        <translation>New SKP</translation>
    </message>
    <message>
        <source>RHK diteruskan</source>
        <translation>Result handed on</translation>
    </message>
</context>
<context>
    <name>LembarTempat</name>
    <message>
        <source>Kepada</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Di mana berkas ditulis?</source>
        <translation>Where is the file written?</translation>
    </message>
    <message>
        <source>Tempat berkas</source>
        <translation>Place of the file</translation>
    </message>
    <message>
        <source>Folder lain…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>Cari flash disk lagi</source>
        <translation>Look for flash disks again</translation>
    </message>
    <message>
        <source>Kirim semua dari awal (berkas lebih besar; aman, tidak ada yang ganda)</source>
        <translation>Send everything from the beginning (a larger file; safe, nothing is doubled)</translation>
    </message>
    <message>
        <source>Pilih folder</source>
        <translation>Choose a folder</translation>
    </message>
</context>
<context>
    <name>Lencana</name>
    <message>
        <source>! Belum tersimpan</source>
        <translation>! Not saved yet</translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>✓ Tersimpan {jam}</source>
        <translation>✓ Saved {jam}</translation>
    </message>
    <message>
        <source>✓ Tersimpan</source>
        <translation>✓ Saved</translation>
    </message>
</context>
<context>
    <name>LencanaBeda</name>
    <message>
        <source>! Beda Isian: {n}</source>
        <translation>! Differences: {n}</translation>
    </message>
    <message>
        <source>{n} isian mempunyai dua nilai; buka untuk memutuskan.</source>
        <translation>{n} entries have two values; open to decide.</translation>
    </message>
</context>
<context>
    <name>Matriks</name>
    <message>
        <source>• dan {n} hasil lain</source>
        <translation>• and {n} more results</translation>
    </message>
    <message>
        <source>RHK pimpinan ini sudah dihapus: {teks}</source>
        <translation>This result of the leader has been deleted: {teks}</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Belum ada pendukung.</source>
        <translation>No supporter yet.</translation>
    </message>
</context>
<context>
    <name>MatriksDasar</name>
    <message>
        <source>Matriks pembagian peran dan hasil</source>
        <translation>Matrix of roles and results</translation>
    </message>
    <message>
        <source>Isi sel yang dipilih</source>
        <translation>Content of the selected cell</translation>
    </message>
    <message>
        <source>Matriks {tahun}</source>
        <translation>Matrix {tahun}</translation>
    </message>
    <message>
        <source>Pembagian peran dan hasil</source>
        <translation>Sharing of roles and results</translation>
    </message>
    <message>
        <source>Belum ada pejabat penilai yang dikonfirmasi, sehingga belum ada matriks.</source>
        <translation>No assessor has been confirmed, so there is no matrix.</translation>
    </message>
    <message>
        <source>Buka Pegawai</source>
        <translation>Open Staff</translation>
    </message>
    <message>
        <source>{nama} belum mempunyai hasil kerja pada SKP {tahun}; kolom matriks diambil dari sana.</source>
        <translation>{nama} has no work results in the SKP of {tahun}; the matrix takes its columns from there.</translation>
    </message>
    <message>
        <source>Buka SKP pimpinan ini</source>
        <translation>Open this superior&apos;s SKP</translation>
    </message>
    <message>
        <source>Ketik peran tiap pegawai pada RHK pimpinan; satu baris satu hasil (Ctrl+Enter).</source>
        <translation>Type each person&apos;s role towards the superior&apos;s results; one line, one result (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>{nama} · SKP: {status}</source>
        <translation>{nama} · SKP: {status}</translation>
    </message>
</context>
<context>
    <name>PanelAturan</name>
    <message>
        <source>Jenis aturan</source>
        <translation>Kind of rule</translation>
    </message>
    <message>
        <source>Saring menurut masa berlaku</source>
        <translation>Filter by validity</translation>
    </message>
    <message>
        <source>Berlaku dan akan berlaku</source>
        <translation>In force or coming</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Daftar aturan</source>
        <translation>List of rules</translation>
    </message>
    <message>
        <source>Ketentuan</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Hapus hari libur</source>
        <translation>Delete the holiday</translation>
    </message>
    <message>
        <source>Tambah hari libur…</source>
        <translation>Add a public holiday…</translation>
    </message>
    <message>
        <source>Tetapkan nilai baru…</source>
        <translation>Set a new value…</translation>
    </message>
    <message>
        <source>Belum ada hari libur. Tanpa daftar ini, tenggat hanya melewati Sabtu dan Minggu.</source>
        <translation>No public holidays yet. Without this list deadlines pass over Saturdays and Sundays only.</translation>
    </message>
    <message>
        <source>Tidak ada aturan jenis ini yang berlaku.</source>
        <translation>No rule of this kind is in force.</translation>
    </message>
    <message>
        <source>Kantor ini</source>
        <translation>This office</translation>
    </message>
    <message>
        <source>Pusat</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>sekarang</source>
        <translation>now</translation>
    </message>
    <message>
        <source>sejak {mulai}</source>
        <translation>since {mulai}</translation>
    </message>
    <message>
        <source>✓ Berlaku</source>
        <translation>✓ In force</translation>
    </message>
    <message>
        <source>○ Akan berlaku</source>
        <translation>○ Coming</translation>
    </message>
    <message>
        <source>Berakhir</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Digantikan</source>
        <translation>Superseded</translation>
    </message>
    <message>
        <source>Aturan ditetapkan pusat (BKPSDM); di sini hanya dapat dibaca.</source>
        <translation>Rules are set by the centre (BKPSDM); here they can only be read.</translation>
    </message>
    <message>
        <source>Ketentuan ini tertanam dalam program, jadi tidak ada nilai yang dapat diganti.</source>
        <translation>This rule is built into the program, so there is no value to replace.</translation>
    </message>
    <message>
        <source>Nilai ini tidak berlaku lagi; pilih baris yang berlaku untuk menggantinya.</source>
        <translation>This value is no longer in force; select the row in force to replace it.</translation>
    </message>
    <message>
        <source>Tetapkan {aturan}</source>
        <translation>Set {aturan}</translation>
    </message>
    <message>
        <source>Tambah hari libur {nama}</source>
        <translation>Add holiday {nama}</translation>
    </message>
    <message>
        <source>Hapus hari libur {nama}</source>
        <translation>Delete holiday {nama}</translation>
    </message>
</context>
<context>
    <name>PanelBagian</name>
    <message>
        <source>SKP {tahun}</source>
        <extracomment>Its help page; empty = that of the place SKP. Tables whose changes it shows.</extracomment>
        <translation>SKP {tahun}</translation>
    </message>
</context>
<context>
    <name>PanelDaftar</name>
    <message>
        <source>Saring nama, NIP, jabatan, atau unit</source>
        <translation>Filter by name, NIP, post or unit</translation>
    </message>
    <message>
        <source>Saring daftar SKP</source>
        <translation>Filter the SKP list</translation>
    </message>
    <message>
        <source>Saring menurut status</source>
        <translation>Filter by status</translation>
    </message>
    <message>
        <source>Daftar SKP</source>
        <translation>SKP list</translation>
    </message>
    <message>
        <source>Buat SKP</source>
        <translation>Make SKP</translation>
    </message>
    <message>
        <source>Buka SKP</source>
        <translation>Open the SKP</translation>
    </message>
    <message>
        <source>Buka SKP yang dipilih (Enter)</source>
        <translation>Open the selected SKP (Enter)</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Masa SKP</source>
        <translation>Months of the SKP</translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>RHK</source>
        <translation>RHK</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Dikembalikan BKPSDM {n}</source>
        <translation>Returned by BKPSDM {n}</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan saringan ini.</source>
        <translation>Nothing matches this filter.</translation>
    </message>
    <message>
        <source>Belum ada pegawai. Tambahkan pegawai dahulu di tempat Pegawai.</source>
        <translation>No employees yet. Add employees in the place Employees first.</translation>
    </message>
    <message>
        <source>Buat SKP untuk {n} pegawai</source>
        <translation>Make SKP for {n} employees</translation>
    </message>
    <message>
        <source>{n} pegawai, {tanpa} belum mempunyai SKP {tahun}. Ctrl+A memilih semua yang tampil.</source>
        <translation>{n} employees, {tanpa} without an SKP {tahun}. Ctrl+A selects all that are shown.</translation>
    </message>
    <message>
        <source>{n} pegawai, semua sudah mempunyai SKP {tahun}.</source>
        <translation>{n} employees, all have an SKP {tahun}.</translation>
    </message>
    <message>
        <source>{nama} belum mempunyai SKP {tahun}. Tekan Ctrl+N untuk membuatnya.</source>
        <translation>{nama} has no SKP {tahun} yet. Press Ctrl+N to make it.</translation>
    </message>
    <message>
        <source>{ada} SKP dibuat, {tidak} tidak: {nama}. {sebab}</source>
        <translation>{ada} SKP made, {tidak} not: {nama}. {sebab}</translation>
    </message>
    <message>
        <source>Belum disetujui</source>
        <translation>Not approved yet</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>PanelData</name>
    <message>
        <source>Backup sekarang</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Uji pulih</source>
        <translation>Test restore</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Periksa data</source>
        <translation>Check the data</translation>
    </message>
    <message>
        <source>Dibuat</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Sebab</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Daftar backup</source>
        <translation>List of backups</translation>
    </message>
    <message>
        <source>Belum ada backup. Tekan Backup sekarang untuk membuat yang pertama.</source>
        <translation>No backup yet. Press Back up now to make the first one.</translation>
    </message>
    <message>
        <source>Data kantor ini</source>
        <translation>Data of this office</translation>
    </message>
    <message>
        <source>Folder backup</source>
        <translation>Backup folder</translation>
    </message>
    <message>
        <source>Salinan kedua</source>
        <translation>Second copy</translation>
    </message>
    <message>
        <source>Pilih folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Pilih folder salinan kedua</source>
        <translation>Choose a folder for the second copy</translation>
    </message>
    <message>
        <source>di server</source>
        <translation>on the server</translation>
    </message>
    <message>
        <source>Backup server dibuat dengan alat server.</source>
        <translation>The server&apos;s backup is made with the server&apos;s own tools.</translation>
    </message>
    <message>
        <source>Belum dipilih; pilih flash disk atau disk lain.</source>
        <translation>Not chosen yet; choose a flash drive or another disk.</translation>
    </message>
    <message>
        <source>Backup {nama} selesai dan diperiksa.</source>
        <translation>Backup {nama} is made and checked.</translation>
    </message>
    <message>
        <source>Salinan kedua di {folder}.</source>
        <translation>Second copy in {folder}.</translation>
    </message>
    <message>
        <source>Folder salinan kedua tidak ada sekarang; colokkan disknya.</source>
        <translation>The folder of the second copy is not there now; plug in its disk.</translation>
    </message>
    <message>
        <source>Membuat backup</source>
        <translation>Making a backup</translation>
    </message>
    <message>
        <source>Backup {nama} dapat dipulihkan: {p} pegawai, {s} SKP, {k} perubahan. Data tidak diubah.</source>
        <translation>Backup {nama} can be restored: {p} employees, {s} SKP, {k} changes. The data was not changed.</translation>
    </message>
    <message>
        <source>Menguji backup</source>
        <translation>Testing the backup</translation>
    </message>
    <message>
        <source>0 temuan: {k} perubahan dan {b} baris cocok satu sama lain.</source>
        <translation>0 findings: {k} changes and {b} rows agree with each other.</translation>
    </message>
    <message>
        <source>{n} temuan. {pertama} Jangan lanjutkan mengetik; pulihkan backup terakhir.</source>
        <translation>{n} findings. {pertama} Do not go on typing; restore the last backup.</translation>
    </message>
    <message>
        <source>Memeriksa data</source>
        <translation>Checking the data</translation>
    </message>
    <message>
        <source>Restore backup {saat}?</source>
        <translation>Restore the backup of {saat}?</translation>
    </message>
    <message>
        <source>Perubahan sesudah waktu itu tidak tampak lagi. Data sekarang disimpan sebagai berkas tersendiri di samping data kantor, jadi tidak ada yang hilang.</source>
        <translation>Changes after that time will no longer show. The present data is kept as a separate file beside the office&apos;s data, so nothing is lost.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Memulihkan backup</source>
        <translation>Restoring the backup</translation>
    </message>
</context>
<context>
    <name>PanelFrasa</name>
    <message>
        <source>Dipakai di</source>
        <translation>Used in</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Frasa</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Bank frasa</source>
        <translation>Phrase bank</translation>
    </message>
    <message>
        <source>Hapus frasa</source>
        <translation>Delete phrase</translation>
    </message>
    <message>
        <source>Ubah frasa…</source>
        <translation>Change phrase…</translation>
    </message>
    <message>
        <source>Tambah frasa…</source>
        <translation>Add phrase…</translation>
    </message>
    <message>
        <source>Frasa kantor ini dapat diubah; yang dari pusat dan bawaan hanya dibaca.</source>
        <translation>This office&apos;s phrases can be changed; those of the centre and the built-in ones are read only.</translation>
    </message>
    <message>
        <source>Bawaan</source>
        <translation>Built in</translation>
    </message>
    <message>
        <source>Kantor ini</source>
        <translation>This office</translation>
    </message>
    <message>
        <source>Pusat</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Belum ada frasa. Frasa membantu penilai menulis kalimat yang jelas.</source>
        <translation>There are no phrases yet. Phrases help assessors to write clear sentences.</translation>
    </message>
    <message>
        <source>Frasa ikut ke semua kantor dengan balasan berikutnya.</source>
        <translation>Phrases travel to every office with the next reply.</translation>
    </message>
    <message>
        <source>Frasa dari pusat ditetapkan BKPSDM.</source>
        <translation>Phrases of the centre are set by BKPSDM.</translation>
    </message>
    <message>
        <source>Tambah frasa</source>
        <translation>Add phrase</translation>
    </message>
    <message>
        <source>Ubah frasa</source>
        <translation>Change phrase</translation>
    </message>
</context>
<context>
    <name>PanelGrafik</name>
    <message>
        <source>Lihat orangnya</source>
        <translation>See the people</translation>
    </message>
    <message>
        <source>Predikat per kantor</source>
        <translation>Predicates by office</translation>
    </message>
    <message>
        <source>Predikat per unit kerja</source>
        <translation>Predicates by unit</translation>
    </message>
    <message>
        <source>Kuadran hasil kerja dan perilaku</source>
        <translation>Quadrant of results and behaviour</translation>
    </message>
    <message>
        <source>Kemajuan penilaian per periode</source>
        <translation>Progress of assessment by period</translation>
    </message>
    <message>
        <source>Lihat yang belum</source>
        <translation>See what is left</translation>
    </message>
    <message>
        <source>Belum ada penilaian</source>
        <translation>No assessments yet</translation>
    </message>
    <message>
        <source>Grafik terisi setelah penilaian kantor-kantor diterima di Kompilasi.</source>
        <translation>The chart fills once the offices&apos; assessments have been received in Compilation.</translation>
    </message>
    <message>
        <source>Grafik terisi setelah rating hasil kerja dan perilaku diberikan di Penilaian.</source>
        <translation>The chart fills once results and behaviour have been rated in Assessment.</translation>
    </message>
    <message>
        <source>Buka Kompilasi</source>
        <translation>Open Compilation</translation>
    </message>
    <message>
        <source>Mulai menilai</source>
        <translation>Start rating</translation>
    </message>
    <message>
        <source>Lewat tenggat</source>
        <translation>Past the deadline</translation>
    </message>
    <message>
        <source>Buka yang dipilih</source>
        <translation>Open what is selected</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Yang terlambat</source>
        <translation>What is late</translation>
    </message>
    <message>
        <source>Lewat</source>
        <translation>Overdue by</translation>
    </message>
    <message>
        <source>Dokumen yang lewat tenggat</source>
        <translation>Overdue documents</translation>
    </message>
    <message>
        <source>✓ Tidak ada yang lewat tenggat.</source>
        <translation>✓ Nothing is overdue.</translation>
    </message>
    <message>
        <source>Tanpa unit kerja</source>
        <translation>Without a unit</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Hasil di atas ekspektasi</source>
        <translation>Results above expectations</translation>
    </message>
    <message>
        <source>Hasil sesuai ekspektasi</source>
        <translation>Results meet expectations</translation>
    </message>
    <message>
        <source>Hasil di bawah ekspektasi</source>
        <translation>Results below expectations</translation>
    </message>
    <message>
        <source>Perilaku di atas</source>
        <translation>Behaviour above</translation>
    </message>
    <message>
        <source>Perilaku sesuai</source>
        <translation>Behaviour meets</translation>
    </message>
    <message>
        <source>Perilaku di bawah</source>
        <translation>Behaviour below</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Sudah diisi</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>Belum dinilai</source>
        <translation>Not rated yet</translation>
    </message>
    <message>
        <source>Setahun</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>! {n} dari {semua} orang</source>
        <translation>! {n} of {semua} people</translation>
    </message>
    <message>
        <source>Lewat tenggat · {n}</source>
        <translation>Overdue · {n}</translation>
    </message>
    <message>
        <source>{n} hari</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>! SKP {tahun} belum dibuat</source>
        <translation>! SKP {tahun} not made yet</translation>
    </message>
    <message>
        <source>! SKP belum disetujui ({status})</source>
        <translation>! SKP not approved yet ({status})</translation>
    </message>
    <message>
        <source>! {n} penilaian terlambat</source>
        <translation>! {n} assessments are late</translation>
    </message>
    <message>
        <source>! Penilaian {periode}</source>
        <translation>! Assessment {periode}</translation>
    </message>
    <message>
        <source>di atas</source>
        <translation>above</translation>
    </message>
    <message>
        <source>sesuai</source>
        <translation>meets</translation>
    </message>
    <message>
        <source>di bawah</source>
        <translation>below</translation>
    </message>
    <message>
        <source>Hasil {hasil}, perilaku {perilaku}: {predikat}</source>
        <translation>Results {hasil}, behaviour {perilaku}: {predikat}</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>sudah diisi</source>
        <translation>filled in</translation>
    </message>
    <message>
        <source>belum dinilai</source>
        <translation>not rated yet</translation>
    </message>
    <message>
        <source>semua pegawai</source>
        <translation>all employees</translation>
    </message>
    <message>
        <source>sudah dinilai</source>
        <translation>rated</translation>
    </message>
    <message>
        <source>belum selesai</source>
        <translation>not finished</translation>
    </message>
</context>
<context>
    <name>PanelIku</name>
    <message>
        <source>Yang ditampilkan</source>
        <extracomment>Tables whose changes each part shows.</extracomment>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>IKU</source>
        <translation>IKU</translation>
    </message>
    <message>
        <source>Standar jabatan</source>
        <translation>Standards per post</translation>
    </message>
    <message>
        <source>Bank frasa</source>
        <translation>Phrase bank</translation>
    </message>
    <message>
        <source>Indikator kantor yang menjadi sumber RHK pimpinan</source>
        <translation>The office&apos;s indicators, from which its head takes work results</translation>
    </message>
    <message>
        <source>Hasil kerja dan target yang menjadi awal SKP setiap jabatan</source>
        <translation>Work results and targets that the SKP of each post starts from</translation>
    </message>
    <message>
        <source>Kalimat siap pakai; di Susun tekan Alt+↓</source>
        <translation>Ready sentences; press Alt+↓ in Compose</translation>
    </message>
    <message>
        <source>IKU dan standar {tahun}</source>
        <translation>IKU and standards {tahun}</translation>
    </message>
</context>
<context>
    <name>PanelKantor</name>
    <message>
        <source>Nama kantor</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Tercetak pada semua formulir</source>
        <translation>Printed on all forms</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Misalnya Pemerintah Kabupaten Contoh</source>
        <translation>For example Pemerintah Kabupaten Contoh</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ditulis di depan tanggal tanda tangan</source>
        <translation>Written before the date of signature</translation>
    </message>
    <message>
        <source>Kode kantor</source>
        <translation>Office code</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Lambang</source>
        <translation>Emblem</translation>
    </message>
    <message>
        <source>Tercetak pada Dokumen Evaluasi. PNG atau JPEG, paling besar 2 MB.</source>
        <translation>Printed on the Evaluation Document. PNG or JPEG, at most 2 MB.</translation>
    </message>
    <message>
        <source>Pilih gambar…</source>
        <translation>Choose an image…</translation>
    </message>
    <message>
        <source>Hapus lambang</source>
        <translation>Remove the emblem</translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Mengikuti jabatan dan pejabat penilai pada tanggal dokumen.</source>
        <translation>They follow the posts and assessors on the date of the document.</translation>
    </message>
    <message>
        <source>Atur di Pegawai</source>
        <translation>Set in Employees</translation>
    </message>
    <message>
        <source>Belum ada pimpinan dalam daftar pegawai.</source>
        <translation>There is no head in the list of employees yet.</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Ubah {label} kantor</source>
        <translation>Change the office&apos;s {label}</translation>
    </message>
    <message>
        <source>Pilih gambar lambang</source>
        <translation>Choose an image for the emblem</translation>
    </message>
    <message>
        <source>Gambar (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Gambar ini tidak dapat dibaca. Pilih berkas lain.</source>
        <translation>This image cannot be read. Choose another file.</translation>
    </message>
    <message>
        <source>Lambang tersimpan.</source>
        <translation>Emblem saved.</translation>
    </message>
    <message>
        <source>Lambang dihapus.</source>
        <translation>Emblem removed.</translation>
    </message>
    <message>
        <source>Ubah lambang</source>
        <translation>Change the emblem</translation>
    </message>
</context>
<context>
    <name>PanelKomputer</name>
    <message>
        <source>Beberapa komputer dapat mengisi data kantor ini tanpa server: masing-masing mempunyai kunci sendiri dan bertukar ADK. Bila sebuah komputer hilang, cabut kuncinya di sini.</source>
        <translation>Several computers can fill in this office&apos;s data without a server: each has a key of its own and they exchange ADK files. If a computer is lost, revoke its key here.</translation>
    </message>
    <message>
        <source>Undang komputer…</source>
        <translation>Invite computer…</translation>
    </message>
    <message>
        <source>Terima</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Kirim ADK ke komputer ini…</source>
        <translation>Send ADK to this computer…</translation>
    </message>
    <message>
        <source>Cabut kunci…</source>
        <translation>Revoke key…</translation>
    </message>
    <message>
        <source>Layar awal</source>
        <translation>Welcome screen</translation>
    </message>
    <message>
        <source>Menutup data ini dan menampilkan pilihan pertama, misalnya untuk undangan.</source>
        <translation>Closes these data and shows the first choices, for instance for an invitation.</translation>
    </message>
    <message>
        <source>Komputer</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Perubahan terakhir yang ada di sini</source>
        <translation>Last change that is here</translation>
    </message>
    <message>
        <source>Daftar komputer kantor</source>
        <translation>List of the office&apos;s computers</translation>
    </message>
    <message>
        <source>✓ Komputer ini</source>
        <translation>✓ This computer</translation>
    </message>
    <message>
        <source>✓ Diterima</source>
        <translation>✓ Accepted</translation>
    </message>
    <message>
        <source>✕ Kunci dicabut</source>
        <translation>✕ Key revoked</translation>
    </message>
    <message>
        <source>– Diundang</source>
        <translation>– Invited</translation>
    </message>
    <message>
        <source>● Menunggu diterima</source>
        <translation>● Waits to be accepted</translation>
    </message>
    <message>
        <source>! Meminta dengan undangan yang sudah dipakai</source>
        <translation>! Asks with an invitation that was used already</translation>
    </message>
    <message>
        <source>Nomor {n}, {tanggal}</source>
        <translation>Number {n}, {tanggal}</translation>
    </message>
    <message>
        <source>Komputer lain diundang dan diterima di {pc}.</source>
        <translation>Other computers are invited and accepted on {pc}.</translation>
    </message>
    <message>
        <source>Di komputer itu: Kinerja Desktop, pilih Komputer kedua kantor ini.</source>
        <translation>On that computer: Kinerja Desktop, choose Second computer of this office.</translation>
    </message>
    <message>
        <source>Undangan untuk {kantor} ditulis ke {berkas}.</source>
        <translation>Invitation for {kantor} written to {berkas}.</translation>
    </message>
    <message>
        <source>Membuat undangan</source>
        <translation>Making the invitation</translation>
    </message>
    <message>
        <source>Terima {nama} lagi?</source>
        <translation>Accept {nama} again?</translation>
    </message>
    <message>
        <source>Undangan ini sudah dipakai {nama}, yang kuncinya masih berlaku. Terima hanya bila komputer itu dipasang ulang. Komputer lain memerlukan undangannya sendiri.</source>
        <translation>This invitation was used by {nama}, whose key still counts. Accept only if that computer was set up anew. Another computer needs an invitation of its own.</translation>
    </message>
    <message>
        <source>Kirim ADK</source>
        <translation>Send ADK</translation>
    </message>
    <message>
        <source>Menerima {nama}</source>
        <translation>Accepting {nama}</translation>
    </message>
    <message>
        <source>Cabut kunci {nama}?</source>
        <translation>Revoke the key of {nama}?</translation>
    </message>
    <message>
        <source>Sejak sekarang berkas dari {nama} ditolak di semua tempat. Isiannya yang sudah ada di sini, sampai perubahan nomor {n}, tetap berlaku. Pencabutan tidak dapat diurungkan.</source>
        <translation>From now on files from {nama} are refused everywhere. What it wrote and is here, up to change number {n}, still counts. A revocation cannot be undone.</translation>
    </message>
    <message>
        <source>Sejak sekarang berkas dari {nama} ditolak di semua tempat. Belum ada perubahan darinya di sini. Pencabutan tidak dapat diurungkan.</source>
        <translation>From now on files from {nama} are refused everywhere. No change of it is here yet. A revocation cannot be undone.</translation>
    </message>
    <message>
        <source>Cabut kunci</source>
        <translation>Revoke key</translation>
    </message>
    <message>
        <source>Alasan, misalnya hilang atau dicuri</source>
        <translation>Reason, for example lost or stolen</translation>
    </message>
    <message>
        <source>Mencabut kunci {nama}</source>
        <translation>Revoking the key of {nama}</translation>
    </message>
    <message>
        <source>Komputer kantor</source>
        <translation>Office computers</translation>
    </message>
    <message>
        <source>komputer pertama</source>
        <translation>first computer</translation>
    </message>
</context>
<context>
    <name>PanelKunciPusat</name>
    <message>
        <source>Beberapa komputer pusat dapat bekerja bersamaan bila datanya ada di server. Komputer yang memegang kunci pusat dapat mengisi, menerima, dan mengirim; yang lain hanya membaca.</source>
        <translation>Several computers of the centre can work at the same time if its data is on a server. A computer that holds the centre&apos;s keys can fill in, receive and send; the others only read.</translation>
    </message>
    <message>
        <source>Tulis berkas kunci…</source>
        <translation>Write a key file…</translation>
    </message>
    <message>
        <source>Pasang berkas kunci…</source>
        <translation>Install a key file…</translation>
    </message>
    <message>
        <source>Ganti kunci pusat…</source>
        <translation>Change the centre&apos;s keys…</translation>
    </message>
    <message>
        <source>Data pusat ini ada di sebuah berkas: hanya komputer ini yang memakainya.</source>
        <translation>This centre&apos;s data is in a file: only this computer uses it.</translation>
    </message>
    <message>
        <source>✓ Komputer ini memegang kunci pusat.</source>
        <translation>✓ This computer holds the centre&apos;s keys.</translation>
    </message>
    <message>
        <source>Pilih folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Menulis berkas kunci pusat</source>
        <translation>Writing the centre&apos;s key file</translation>
    </message>
    <message>
        <source>Memasang kunci pusat</source>
        <translation>Installing the centre&apos;s keys</translation>
    </message>
    <message>
        <source>Mengganti kunci pusat</source>
        <translation>Changing the centre&apos;s keys</translation>
    </message>
</context>
<context>
    <name>PanelLampiran</name>
    <message>
        <source>No</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Butir lampiran</source>
        <translation>Annex line</translation>
    </message>
    <message>
        <source>Lampiran SKP</source>
        <translation>SKP annex</translation>
    </message>
    <message>
        <source>Usulan butir</source>
        <translation>Suggested lines</translation>
    </message>
    <message>
        <source>Usulan untuk {daftar}. Enter menambahkannya.</source>
        <translation>Suggestions for {daftar}. Enter adds one.</translation>
    </message>
</context>
<context>
    <name>PanelLembarIku</name>
    <message>
        <source>Tabel IKU</source>
        <translation>IKU table</translation>
    </message>
    <message>
        <source>Unit kerja IKU</source>
        <translation>Unit of the IKU</translation>
    </message>
    <message>
        <source>Salin tahun lalu</source>
        <translation>Copy last year</translation>
    </message>
    <message>
        <source>Menambahkan IKU tahun sebelumnya yang belum ada</source>
        <translation>Adds the IKU of the year before that are missing</translation>
    </message>
    <message>
        <source>Ambil ke SKP…</source>
        <translation>Take into an SKP…</translation>
    </message>
    <message>
        <source>Ambil IKU ke SKP pimpinan</source>
        <translation>Take the IKU into the head&apos;s SKP</translation>
    </message>
    <message>
        <source>Membuka SKP pimpinan unit ini dan memilih IKU yang menjadi hasil kerjanya</source>
        <translation>Opens the SKP of this unit&apos;s head and chooses the IKU that become its results</translation>
    </message>
    <message>
        <source>Impor…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Impor IKU dari Excel</source>
        <translation>Import IKU from Excel</translation>
    </message>
    <message>
        <source>Membaca SASARAN STRATEGIS, INDIKATOR KINERJA, TARGET, SATUAN dari buku kerja</source>
        <translation>Reads SASARAN STRATEGIS, INDIKATOR KINERJA, TARGET, SATUAN of a workbook</translation>
    </message>
    <message>
        <source>Ekspor…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Ekspor IKU ke Excel</source>
        <translation>Export IKU to Excel</translation>
    </message>
    <message>
        <source>Hapus baris</source>
        <translation>Delete rows</translation>
    </message>
    <message>
        <source>Ctrl+−</source>
        <translation>Ctrl+−</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Sasaran strategis</source>
        <translation>Strategic objective</translation>
    </message>
    <message>
        <source>Indikator kinerja</source>
        <translation>Performance indicator</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Perspektif</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Arah</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Cara ukur</source>
        <translation>Measuring</translation>
    </message>
    <message>
        <source>Di SKP</source>
        <translation>In SKP</translation>
    </message>
    <message>
        <source>Salin dari {tahun}</source>
        <translation>Copy from {tahun}</translation>
    </message>
    <message>
        <source>Belum ada IKU {tahun}. Ketik, tempel dari Excel, atau impor.</source>
        <translation>No IKU {tahun} yet. Type, paste from Excel, or import.</translation>
    </message>
    <message>
        <source>{n} indikator</source>
        <translation>{n} indicators</translation>
    </message>
    <message>
        <source>{n} belum ada di SKP siapa pun</source>
        <translation>{n} in nobody&apos;s SKP</translation>
    </message>
    <message>
        <source>{n} berbeda dari SKP</source>
        <translation>{n} different from the SKP</translation>
    </message>
    <message>
        <source>○ belum ada</source>
        <translation>○ none yet</translation>
    </message>
    <message>
        <source>! {apa} berbeda</source>
        <translation>! {apa} differs</translation>
    </message>
    <message>
        <source>IKU {n}</source>
        <translation>IKU {n}</translation>
    </message>
    <message>
        <source>IKU baru</source>
        <translation>New IKU</translation>
    </message>
    <message>
        <source>Pilih dahulu baris IKU yang akan dihapus.</source>
        <translation>First choose the IKU rows to delete.</translation>
    </message>
    <message>
        <source>Hapus {n} baris IKU</source>
        <translation>Delete {n} IKU rows</translation>
    </message>
    <message>
        <source>Salin IKU {tahun}</source>
        <translation>Copy IKU {tahun}</translation>
    </message>
    <message>
        <source>{n} IKU ditambahkan.</source>
        <translation>{n} IKU added.</translation>
    </message>
    <message>
        <source>Semua IKU itu sudah ada pada lembar ini.</source>
        <translation>All of those IKU are on this sheet already.</translation>
    </message>
    <message>
        <source>Impor IKU</source>
        <translation>Import IKU</translation>
    </message>
    <message>
        <source>Ekspor IKU</source>
        <translation>Export IKU</translation>
    </message>
    <message>
        <source>Tersimpan: {berkas}</source>
        <translation>Saved: {berkas}</translation>
    </message>
    <message>
        <source>Buku kerja Excel</source>
        <translation>Excel workbook</translation>
    </message>
</context>
<context>
    <name>PanelMatriks</name>
    <message>
        <source>Usulkan sel yang dipilih</source>
        <translation>Propose the selected cells</translation>
    </message>
    <message>
        <source>Ambil dari SKP</source>
        <translation>Take from SKP</translation>
    </message>
    <message>
        <source>Salin matriks tahun lalu</source>
        <translation>Copy last year&apos;s matrix</translation>
    </message>
    <message>
        <source>Belum tertaut…</source>
        <translation>Not linked yet…</translation>
    </message>
    <message>
        <source>Cetak matriks…</source>
        <translation>Print matrix…</translation>
    </message>
    <message>
        <source>Buka SKP pegawai ini</source>
        <translation>Open this person&apos;s SKP</translation>
    </message>
    <message>
        <source>Buka SKP pimpinan ini</source>
        <translation>Open this superior&apos;s SKP</translation>
    </message>
    <message>
        <source>Perbarui SKP dari matriks</source>
        <translation>Update SKP from the matrix</translation>
    </message>
    <message>
        <source>Usulkan peran ke SKP</source>
        <translation>Propose roles to SKP</translation>
    </message>
    <message>
        <source>{n} hasil kerja ditambahkan ke SKP.</source>
        <translation>{n} work results added to SKP.</translation>
    </message>
    <message>
        <source>{n} hasil kerja yang sudah ada di SKP ditautkan.</source>
        <translation>{n} work results already in SKP linked.</translation>
    </message>
    <message>
        <source>{n} hasil kerja diperbarui.</source>
        <translation>{n} work results updated.</translation>
    </message>
    <message>
        <source>{n} SKP dibuat.</source>
        <translation>{n} SKP made.</translation>
    </message>
    <message>
        <source>{nama} ({sebab})</source>
        <translation>{nama} ({sebab})</translation>
    </message>
    <message>
        <source>dan {n} lagi</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <source>Tidak ikut: {daftar}.</source>
        <translation>Left out: {daftar}.</translation>
    </message>
    <message>
        <source>Tidak ada yang baru: matriks sudah memuat semua RHK yang tertaut.</source>
        <translation>Nothing new: the matrix already holds every linked result.</translation>
    </message>
    <message>
        <source>{n} peran diambil dari SKP, {m} diperbarui.</source>
        <translation>{n} roles taken from SKP, {m} updated.</translation>
    </message>
    <message>
        <source>{n} peran disalin dari matriks tahun lalu.</source>
        <translation>{n} roles copied from last year&apos;s matrix.</translation>
    </message>
    <message>
        <source>Semua RHK bawahan sudah tertaut ke RHK pimpinan.</source>
        <translation>All results of the subordinates are linked to the superior&apos;s.</translation>
    </message>
    <message>
        <source>{n} RHK ditautkan. “Ambil dari SKP” memasukkannya ke matriks.</source>
        <translation>{n} results linked. “Take from SKP” puts them into the matrix.</translation>
    </message>
    <message>
        <source>Tautkan RHK</source>
        <translation>Link results</translation>
    </message>
</context>
<context>
    <name>PanelNilai</name>
    <message>
        <source>Tabel penilaian</source>
        <translation>Rating table</translation>
    </message>
    <message>
        <source>Tetapkan atau ubah capaian kinerja organisasi</source>
        <translation>Decide or change the organisation&apos;s performance</translation>
    </message>
    <message>
        <source>Saring nama atau jabatan</source>
        <translation>Filter by name or post</translation>
    </message>
    <message>
        <source>Saring daftar penilaian</source>
        <translation>Filter the assessment list</translation>
    </message>
    <message>
        <source>Saring menurut kemajuan</source>
        <translation>Filter by progress</translation>
    </message>
    <message>
        <source>Buka SKP</source>
        <translation>Open the SKP</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Kunci penilaian baris yang dipilih</source>
        <translation>Lock the assessment of the selected row</translation>
    </message>
    <message>
        <source>Selesaikan semua</source>
        <translation>Finish all</translation>
    </message>
    <message>
        <source>belum ditetapkan</source>
        <translation>not decided yet</translation>
    </message>
    <message>
        <source>Capaian organisasi: {predikat}…</source>
        <translation>Organisation&apos;s performance: {predikat}…</translation>
    </message>
    <message>
        <source>Siapa belum {n}</source>
        <translation>Not rated {n}</translation>
    </message>
    <message>
        <source>Siap selesai {n}</source>
        <translation>Ready to finish {n}</translation>
    </message>
    <message>
        <source>✓ Selesai {n}</source>
        <translation>✓ Finished {n}</translation>
    </message>
    <message>
        <source>Tanpa SKP {n}</source>
        <translation>No SKP {n}</translation>
    </message>
    <message>
        <source>Semua {n}</source>
        <translation>All {n}</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan saringan ini.</source>
        <translation>Nothing matches this filter.</translation>
    </message>
    <message>
        <source>Belum ada pegawai untuk dinilai pada periode ini.</source>
        <translation>There is no employee to be rated in this period yet.</translation>
    </message>
    <message>
        <source>{n} baris terkunci dilewati. {sebab}</source>
        <translation>{n} locked rows skipped. {sebab}</translation>
    </message>
    <message>
        <source>Spasi · catatan</source>
        <translation>Space · note</translation>
    </message>
    <message>
        <source>Selesaikan semua ({n})</source>
        <translation>Finish all ({n})</translation>
    </message>
    <message>
        <source>Selesaikan penilaian {n} pegawai?</source>
        <translation>Finish the assessment of {n} employees?</translation>
    </message>
    <message>
        <source>Nilai terkunci; Ctrl+Z mengembalikannya. Kelak membuka lagi memerlukan alasan.</source>
        <translation>The ratings are locked; Ctrl+Z takes it back. Opening them again later needs a reason.</translation>
    </message>
    <message>
        <source>Selesaikan</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Selesaikan penilaian</source>
        <translation>Finish the assessment</translation>
    </message>
    <message>
        <source>{n} penilaian selesai dan terkunci.</source>
        <translation>{n} assessments finished and locked.</translation>
    </message>
    <message>
        <source>Buka kembali penilaian {nama}…</source>
        <translation>Reopen the assessment of {nama}…</translation>
    </message>
    <message>
        <source>Catat dokumen disampaikan hari ini ({n})</source>
        <translation>Record documents as handed over today ({n})</translation>
    </message>
    <message>
        <source>Catat diterima pegawai hari ini: {nama}</source>
        <translation>Record as received today by the employee: {nama}</translation>
    </message>
    <message>
        <source>Buka SKP {nama}</source>
        <translation>Open the SKP of {nama}</translation>
    </message>
    <message>
        <source>Riwayat baris ini</source>
        <translation>History of this row</translation>
    </message>
    <message>
        <source>Buka kembali penilaian {nama}</source>
        <translation>Reopen the assessment of {nama}</translation>
    </message>
    <message>
        <source>Nilai dapat diubah lagi dan harus diselesaikan ulang. Alasan ini masuk Riwayat.</source>
        <translation>The ratings can be changed again and must be finished again. This reason goes into the history.</translation>
    </message>
    <message>
        <source>Buka kembali</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Buka kembali penilaian</source>
        <translation>Reopen the assessment</translation>
    </message>
    <message>
        <source>Catat penyampaian dokumen</source>
        <translation>Record the handing over of documents</translation>
    </message>
</context>
<context>
    <name>PanelOrang</name>
    <message>
        <source>‹ Kembali ke grafik</source>
        <translation>‹ Back to the charts</translation>
    </message>
    <message>
        <source>Kembali ke grafik</source>
        <translation>Back to the charts</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Work results</translation>
    </message>
    <message>
        <source>Perilaku</source>
        <translation>Behaviour</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predicate</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Daftar pegawai</source>
        <translation>List of employees</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Buka yang dipilih (Enter)</source>
        <translation>Open what is selected (Enter)</translation>
    </message>
    <message>
        <source>{apa} · {n} orang</source>
        <translation>{apa} · {n} people</translation>
    </message>
    <message>
        <source>Enter membuka Rekap kantornya. Esc kembali ke grafik.</source>
        <translation>Enter opens the recap of the office. Esc goes back to the charts.</translation>
    </message>
    <message>
        <source>Enter membuka penilaian atau SKP-nya. Esc kembali ke grafik.</source>
        <translation>Enter opens the assessment or the SKP. Esc goes back to the charts.</translation>
    </message>
    <message>
        <source>✓ Selesai</source>
        <translation>✓ Finished</translation>
    </message>
    <message>
        <source>○ Sudah diisi</source>
        <translation>○ Filled in</translation>
    </message>
    <message>
        <source>! Belum dinilai</source>
        <translation>! Not rated yet</translation>
    </message>
    <message>
        <source>Belum ada SKP pada periode ini. Buat SKP dahulu di tempat SKP.</source>
        <translation>There is no SKP in this period yet. Make SKP in the place SKP first.</translation>
    </message>
</context>
<context>
    <name>PanelPemantauan</name>
    <message>
        <source>Tabel realisasi</source>
        <translation>Realisation table</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>{n} dari {semua} indikator sudah ada realisasinya.</source>
        <translation>{n} of {semua} indicators have a realisation.</translation>
    </message>
    <message>
        <source>Penilaian periode bulan ini sudah selesai; buka kembali dahulu.</source>
        <translation>The assessment of this month&apos;s period is finished; reopen it first.</translation>
    </message>
    <message>
        <source>Tambahan {n}</source>
        <translation>Additional {n}</translation>
    </message>
    <message>
        <source>Pilih satu bulan untuk mengisi angka, keterangan, dan bukti.</source>
        <translation>Choose one month to fill in figures, remarks and evidence.</translation>
    </message>
    <message>
        <source> · koreksi, nilai lama ada di Riwayat</source>
        <translation> · correction, the old value is in the history</translation>
    </message>
    <message>
        <source>Catat realisasi {bulan}</source>
        <translation>Record the realisation of {bulan}</translation>
    </message>
    <message>
        <source>RHK kosong</source>
        <translation>RHK empty</translation>
    </message>
</context>
<context>
    <name>PanelPemulihan</name>
    <message>
        <source>Buat kunci pemulihan…</source>
        <translation>Make a recovery key…</translation>
    </message>
    <message>
        <source>Periksa kunci…</source>
        <translation>Check key…</translation>
    </message>
    <message>
        <source>Baca ADK dengan kunci pemulihan…</source>
        <translation>Read ADK files with the recovery key…</translation>
    </message>
    <message>
        <source>Bila komputer pusat rusak atau hilang</source>
        <translation>If the centre&apos;s computer breaks or is lost</translation>
    </message>
    <message>
        <source>ADK dari kantor hanya terbuka di komputer pusat ini. Kunci pemulihan membukanya juga di komputer pengganti. Kunci itu terdiri atas satu berkas dan satu kode: simpan berkasnya pada satu orang dan kodenya pada orang lain, jauh dari komputer ini.</source>
        <translation>ADK files from offices open only on this computer of the centre. The recovery key opens them on a replacement computer too. It consists of one file and one code: keep the file with one person and the code with another, far from this computer.</translation>
    </message>
    <message>
        <source>Memakai kunci pemulihan</source>
        <translation>Using the recovery key</translation>
    </message>
    <message>
        <source>Di komputer pengganti: buka backup data pusat dengan Kinerja Desktop, lalu baca ADK untuk komputer lama dengan berkas dan kode itu. Sesudahnya undang lagi setiap kantor di halaman Kantor, karena kunci komputer ini baru.</source>
        <translation>On the replacement computer: open the backup of the centre&apos;s data with Kinerja Desktop, then read the ADK files for the old computer with that file and code. Afterwards invite every office again on the Kantor page, because this computer&apos;s key is new.</translation>
    </message>
    <message>
        <source>✓ Kunci pemulihan dibuat tanggal {tanggal}.</source>
        <translation>✓ Recovery key made on {tanggal}.</translation>
    </message>
    <message>
        <source>Ganti kunci pemulihan…</source>
        <translation>Replace the recovery key…</translation>
    </message>
    <message>
        <source>! Belum ada kunci pemulihan. Bila komputer ini hilang, ADK yang sedang di jalan tidak dapat dibuka lagi dan kantor harus mengirim ulang.</source>
        <translation>! There is no recovery key yet. If this computer is lost, ADK files on their way can no longer be opened and the offices must send again.</translation>
    </message>
    <message>
        <source>Ganti kunci pemulihan?</source>
        <translation>Replace the recovery key?</translation>
    </message>
    <message>
        <source>Kantor memakai kunci yang baru sejak menerima balasan berikutnya. Simpan terus kunci lama: ADK yang dikirim sebelum itu hanya terbuka dengannya.</source>
        <translation>Offices use the new key from the next reply they receive. Keep the old key: ADK files sent before that open only with it.</translation>
    </message>
    <message>
        <source>Ganti kunci</source>
        <translation>Replace key</translation>
    </message>
    <message>
        <source>Simpan kunci pemulihan</source>
        <translation>Save the recovery key</translation>
    </message>
    <message>
        <source>Kunci pemulihan (*.pemulihan)</source>
        <translation>Recovery key (*.pemulihan)</translation>
    </message>
    <message>
        <source>Kunci pemulihan ditulis ke {berkas}. Kirim balasan kepada setiap kantor agar ADK berikutnya dapat dibuka dengannya.</source>
        <translation>Recovery key written to {berkas}. Send a reply to every office so that the next ADK files can be opened with it.</translation>
    </message>
    <message>
        <source>Ke halaman Kantor</source>
        <translation>Go to the Kantor page</translation>
    </message>
    <message>
        <source>Membuat kunci pemulihan</source>
        <translation>Making the recovery key</translation>
    </message>
    <message>
        <source>Memeriksa kunci pemulihan</source>
        <translation>Checking the recovery key</translation>
    </message>
    <message>
        <source>Terima ADK</source>
        <translation>Receive ADK</translation>
    </message>
    <message>
        <source>Membaca ADK</source>
        <translation>Reading ADK files</translation>
    </message>
</context>
<context>
    <name>PanelPengguna</name>
    <message>
        <source>Pegawai dan pejabat penilai masuk dengan nama dan perannya sendiri; di sini hanya operator, pengawas, atau pusat.</source>
        <translation>Employees and assessors come in with their own name and role; here only operator, pengawas (read-only) or centre.</translation>
    </message>
    <message>
        <source>Tambah pengguna…</source>
        <translation>Add a user…</translation>
    </message>
    <message>
        <source>Nonaktifkan</source>
        <translation>Deactivate</translation>
    </message>
    <message>
        <source>Serah terima…</source>
        <translation>Handover…</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jabatan atau tugas</source>
        <translation>Post or duty</translation>
    </message>
    <message>
        <source>Peran di program</source>
        <translation>Role in the program</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Daftar pengguna</source>
        <translation>List of users</translation>
    </message>
    <message>
        <source>✓ Aktif</source>
        <translation>✓ Active</translation>
    </message>
    <message>
        <source>– Nonaktif</source>
        <translation>– Inactive</translation>
    </message>
    <message>
        <source>Aktifkan</source>
        <translation>Activate</translation>
    </message>
    <message>
        <source>Tambah pengguna {nama}</source>
        <translation>Add user {nama}</translation>
    </message>
    <message>
        <source>Catat serah terima</source>
        <translation>Record handover</translation>
    </message>
    <message>
        <source>Serah terima dicatat. Cetak Berita Acaranya untuk ditandatangani.</source>
        <translation>Handover recorded. Print the minutes to be signed.</translation>
    </message>
    <message>
        <source>Cetak Berita Acara…</source>
        <translation>Print minutes…</translation>
    </message>
    <message>
        <source>Simpan Berita Acara</source>
        <translation>Save minutes</translation>
    </message>
    <message>
        <source>Berita Acara ditulis ke {berkas}.</source>
        <translation>Minutes written to {berkas}.</translation>
    </message>
</context>
<context>
    <name>PanelPeriode</name>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Buat periode…</source>
        <translation>Make periods…</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Tenggat SKP</source>
        <translation>SKP deadline</translation>
    </message>
    <message>
        <source>Tenggat penilaian</source>
        <translation>Assessment deadline</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Daftar periode</source>
        <translation>List of periods</translation>
    </message>
    <message>
        <source>Ubah tenggat…</source>
        <translation>Change deadlines…</translation>
    </message>
    <message>
        <source>Tutup periode</source>
        <translation>Close the period</translation>
    </message>
    <message>
        <source>Buka kunci…</source>
        <translation>Unlock…</translation>
    </message>
    <message>
        <source>Belum ada periode. Buat periode untuk tahun yang dinilai.</source>
        <translation>No periods yet. Make periods for the year to be assessed.</translation>
    </message>
    <message>
        <source>✓ Ditutup</source>
        <translation>✓ Closed</translation>
    </message>
    <message>
        <source>○ Terbuka</source>
        <translation>○ Open</translation>
    </message>
    <message>
        <source>Kantor ini</source>
        <translation>This office</translation>
    </message>
    <message>
        <source>Pusat</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Periode ditutup oleh pimpinan unit kerja.</source>
        <translation>A period is closed by the head of the unit.</translation>
    </message>
    <message>
        <source>Periode ini ditutup: isinya tidak dapat diubah sampai kuncinya dibuka.</source>
        <translation>This period is closed: its content cannot change until it is unlocked.</translation>
    </message>
    <message>
        <source>Sesudah ditutup, isi periode tidak dapat diubah sampai kuncinya dibuka.</source>
        <translation>Once closed, the period&apos;s content cannot change until it is unlocked.</translation>
    </message>
    <message>
        <source>{n} periode tahun {tahun} dibuat.</source>
        <translation>{n} periods of {tahun} made.</translation>
    </message>
    <message>
        <source>Semua periode tahun {tahun} sudah ada.</source>
        <translation>All periods of {tahun} exist already.</translation>
    </message>
    <message>
        <source>Buat periode tahun {tahun}</source>
        <translation>Make the periods of {tahun}</translation>
    </message>
    <message>
        <source>Ubah tenggat {periode}</source>
        <translation>Change the deadlines of {periode}</translation>
    </message>
    <message>
        <source>Tutup {periode}</source>
        <translation>Close {periode}</translation>
    </message>
    <message>
        <source>Buka kunci {periode}</source>
        <translation>Unlock {periode}</translation>
    </message>
    <message>
        <source>Alasan tersimpan dalam riwayat periode ini, misalnya nomor Berita Acara.</source>
        <translation>The reason is kept in the history of this period, for example the number of the minutes (Berita Acara).</translation>
    </message>
    <message>
        <source>Buka kunci</source>
        <translation>Unlock</translation>
    </message>
</context>
<context>
    <name>PanelPola</name>
    <message>
        <source>Tetapkan capaian organisasi…</source>
        <translation>Decide the organisation&apos;s performance…</translation>
    </message>
    <message>
        <source>Kurva distribusi predikat kinerja pegawai</source>
        <translation>Distribution curve of employees&apos; predicates</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predicate</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ketentuan</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Jumlah pegawai per predikat</source>
        <translation>Number of employees per predicate</translation>
    </message>
    <message>
        <source>Ketentuan pola dan pemenuhannya</source>
        <translation>Rules of the pattern and whether they are met</translation>
    </message>
    <message>
        <source>Alasan bila tidak
sesuai pola</source>
        <translation>Reason when the
pattern is not met</translation>
    </message>
    <message>
        <source>Alasan penetapan yang tidak sesuai pola</source>
        <translation>Reason for a decision that does not follow the pattern</translation>
    </message>
    <message>
        <source>Simpan alasan</source>
        <translation>Save the reason</translation>
    </message>
    <message>
        <source>terbanyak</source>
        <translation>the most</translation>
    </message>
    <message>
        <source>paling banyak {n}</source>
        <translation>at most {n}</translation>
    </message>
    <message>
        <source>tidak boleh ada</source>
        <translation>not allowed</translation>
    </message>
    <message>
        <source>paling sedikit {n}</source>
        <translation>at least {n}</translation>
    </message>
    <message>
        <source>{batas} bersama</source>
        <translation>{batas} together</translation>
    </message>
    <message>
        <source>Pola {predikat}</source>
        <translation>Pattern {predikat}</translation>
    </message>
    <message>
        <source>Kantor ini</source>
        <translation>This office</translation>
    </message>
    <message>
        <source> {n} pegawai belum dinilai.</source>
        <translation> {n} employees not rated yet.</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi belum ditetapkan, sehingga pola belum dapat diperiksa.</source>
        <translation>The organisation&apos;s performance has not been decided, so the pattern cannot be checked yet.</translation>
    </message>
    <message>
        <source>Untuk periode ini belum ada ketentuan pola distribusi (SE MenPANRB 3/2023).</source>
        <translation>There is no distribution pattern for this period yet (SE MenPANRB 3/2023).</translation>
    </message>
    <message>
        <source>Belum ada pegawai yang dinilai pada periode ini.</source>
        <translation>No employee has been rated in this period yet.</translation>
    </message>
    <message>
        <source>✓ Sebaran sesuai pola {p}.</source>
        <translation>✓ The spread follows the pattern {p}.</translation>
    </message>
    <message>
        <source>! Sebaran belum sesuai pola {p}.</source>
        <translation>! The spread does not follow the pattern {p} yet.</translation>
    </message>
    <message>
        <source>Kurang dari lima pegawai: pola hanya menjadi informasi (SE MenPANRB 3/2023).</source>
        <translation>Fewer than five employees: the pattern is for information only (SE MenPANRB 3/2023).</translation>
    </message>
    <message>
        <source>Pola tidak menghalangi penetapan. Tulis alasannya di bawah.</source>
        <translation>The pattern does not block the decision. Write the reason below.</translation>
    </message>
    <message>
        <source>… dan {n} SKP lain dengan sebab serupa.</source>
        <translation>… and {n} other SKP for similar reasons.</translation>
    </message>
</context>
<context>
    <name>PanelPratinjau</name>
    <message>
        <source>Ukuran kertas</source>
        <translation>Paper size</translation>
    </message>
    <message>
        <source>Perkecil</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Perkecil (Ctrl+-)</source>
        <translation>Zoom out (Ctrl+-)</translation>
    </message>
    <message>
        <source>Selebar jendela</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <source>Selebar jendela (Ctrl+0)</source>
        <translation>Fit the width (Ctrl+0)</translation>
    </message>
    <message>
        <source>Perbesar</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Perbesar (Ctrl++)</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>dan {n} hal lain.</source>
        <translation>and {n} other matters.</translation>
    </message>
    <message>
        <source>Halaman {n} dari {dari}</source>
        <translation>Page {n} of {dari}</translation>
    </message>
</context>
<context>
    <name>PanelRencana</name>
    <message>
        <source>Saring perencanaan</source>
        <translation>Filter the planning</translation>
    </message>
    <message>
        <source>Membaca perencanaan…</source>
        <translation>Reading the planning…</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Penjelasan</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Yang bertindak</source>
        <translation>Who acts</translation>
    </message>
    <message>
        <source>Batas</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Perencanaan SKP</source>
        <translation>SKP planning</translation>
    </message>
    <message>
        <source>Salin pesan…</source>
        <translation>Copy message…</translation>
    </message>
    <message>
        <source>Pesan WhatsApp untuk yang harus bertindak pada baris ini</source>
        <translation>WhatsApp message for who must act on this line</translation>
    </message>
    <message>
        <source>Pesan untuk atasannya…</source>
        <translation>Message for the superior…</translation>
    </message>
    <message>
        <source>Siapa menunggu penilai pegawai ini, dan siapa belum mengajukan kepadanya</source>
        <translation>Who waits for this employee&apos;s assessor, and who has not submitted to the assessor</translation>
    </message>
    <message>
        <source>Siapa belum…</source>
        <translation>Who is missing…</translation>
    </message>
    <message>
        <source>Pesan untuk grup: semua nama yang belum selesai</source>
        <translation>Message for the group: all names that are not done</translation>
    </message>
    <message>
        <source>Buka SKP</source>
        <translation>Open the SKP</translation>
    </message>
    <message>
        <source>Buka SKP pegawai ini (Enter)</source>
        <translation>Open this employee&apos;s SKP (Enter)</translation>
    </message>
    <message>
        <source>✓ Tidak ada SKP yang lewat tenggat.</source>
        <translation>✓ No SKP is past its deadline.</translation>
    </message>
    <message>
        <source>✓ Semua SKP sudah disetujui.</source>
        <translation>✓ All SKP are approved.</translation>
    </message>
    <message>
        <source>{selesai} dari {wajib} pegawai sudah disetujui · tenggat {batas}</source>
        <translation>{selesai} of {wajib} employees approved · deadline {batas}</translation>
    </message>
    <message>
        <source>Pesan untuk {nama}</source>
        <translation>Message for {nama}</translation>
    </message>
    <message>
        <source>Siapa belum menyelesaikan SKP</source>
        <translation>Who has not finished the SKP</translation>
    </message>
    <message>
        <source>Pesan disalin; tempelkan di WhatsApp.</source>
        <translation>Message copied; paste it into WhatsApp.</translation>
    </message>
    <message>
        <source>Belum selesai</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Lewat tenggat</source>
        <translation>Past the deadline</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>{n} dikecualikan</source>
        <translation>{n} excepted</translation>
    </message>
</context>
<context>
    <name>PanelRincian</name>
    <message>
        <source>Rincian pegawai</source>
        <translation>Employee details</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Pindahkan…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Catat mutasi…</source>
        <translation>Record a move…</translation>
    </message>
    <message>
        <source>Pengecualian…</source>
        <translation>Exception…</translation>
    </message>
    <message>
        <source>Tunjuk sebagai Plt. atau Plh.…</source>
        <translation>Appoint as Plt. or Plh. (acting)…</translation>
    </message>
    <message>
        <source>Tetapkan pejabat penilai…</source>
        <translation>Set the assessor…</translation>
    </message>
    <message>
        <source>Sifat jabatan…</source>
        <translation>Nature of the post…</translation>
    </message>
    <message>
        <source>Tandai pensiun, mutasi, atau cuti…</source>
        <translation>Record retirement, transfer or leave…</translation>
    </message>
    <message>
        <source>Hapus pegawai…</source>
        <translation>Delete employee…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>SKP</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>Penilaian</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Bagian {nama}</source>
        <translation>Part {nama}</translation>
    </message>
    <message>
        <source>Tempatkan…</source>
        <translation>Place…</translation>
    </message>
</context>
<context>
    <name>PanelRiwayat</name>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Tutup panel Riwayat</source>
        <translation>Close the History panel</translation>
    </message>
    <message>
        <source>Tutup (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Daftar perubahan</source>
        <translation>List of changes</translation>
    </message>
    <message>
        <source>Kembalikan perubahan ini</source>
        <translation>Take back this change</translation>
    </message>
    <message>
        <source>Bandingkan versi…</source>
        <translation>Compare versions…</translation>
    </message>
    <message>
        <source>Bandingkan versi</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>Versi SKP ini yang sudah disetujui, bersisian</source>
        <translation>Approved versions of this SKP, side by side</translation>
    </message>
    <message>
        <source>Pilih satu baris yang pernah diubah untuk melihat riwayatnya.</source>
        <translation>Select a row that has been changed to see its history.</translation>
    </message>
</context>
<context>
    <name>PanelSel</name>
    <message>
        <source>Angka</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Keterangan capaian</source>
        <translation>Remarks on the achievement</translation>
    </message>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>PanelStandar</name>
    <message>
        <source>Tabel standar jabatan</source>
        <translation>Table of the post&apos;s standard</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Jabatan lain…</source>
        <translation>Another post…</translation>
    </message>
    <message>
        <source>Standar untuk jabatan yang belum ada dalam daftar</source>
        <translation>A standard for a post that is not in the list yet</translation>
    </message>
    <message>
        <source>Hapus baris</source>
        <translation>Delete rows</translation>
    </message>
    <message>
        <source>Ctrl+−</source>
        <translation>Ctrl+−</translation>
    </message>
    <message>
        <source>Utama</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Tambahan</source>
        <translation>Additional</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Rencana hasil kerja</source>
        <translation>Planned work result</translation>
    </message>
    <message>
        <source>Aspek</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Indikator kinerja</source>
        <translation>Performance indicator</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Arah</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Cara ukur</source>
        <translation>Measuring</translation>
    </message>
    <message>
        <source>Perspektif</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>{tanda} {jabatan} · {orang} pegawai, {rhk} RHK</source>
        <translation>{tanda} {jabatan} · {orang} employees, {rhk} RHK</translation>
    </message>
    <message>
        <source>Belum ada jabatan.</source>
        <translation>No posts yet.</translation>
    </message>
    <message>
        <source>Belum ada standar. Ketik, tempel dari Excel, atau ambil dari satu SKP di Susun.</source>
        <translation>No standard yet. Type, paste from Excel, or take it from an SKP in Compose.</translation>
    </message>
    <message>
        <source>Ikut ke semua kantor dengan balasan berikutnya.</source>
        <translation>Goes to every office with the next reply.</translation>
    </message>
    <message>
        <source>Baris dari pusat hanya dibaca; baris kantor ini di bawahnya.</source>
        <translation>The centre&apos;s rows are read only; this office&apos;s stand below them.</translation>
    </message>
    <message>
        <source>Baris ini dari pusat; tambahkan baris kantor ini di bawahnya.</source>
        <translation>This row is the centre&apos;s; add this office&apos;s rows below.</translation>
    </message>
    <message>
        <source>Kantor ini</source>
        <translation>This office</translation>
    </message>
    <message>
        <source>Pusat</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>RHK {n}</source>
        <translation>RHK {n}</translation>
    </message>
    <message>
        <source>RHK baru</source>
        <translation>New RHK</translation>
    </message>
    <message>
        <source>Pilih dahulu baris standar yang akan dihapus.</source>
        <translation>First choose the rows of the standard to delete.</translation>
    </message>
    <message>
        <source>Hapus {n} baris standar</source>
        <translation>Delete {n} rows of the standard</translation>
    </message>
</context>
<context>
    <name>PanelSusun</name>
    <message>
        <source>Tambah baris</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Pilih dahulu satu baris hasil kerja.</source>
        <translation>Select a work result row first.</translation>
    </message>
    <message>
        <source>Tambah indikator</source>
        <translation>Add an indicator</translation>
    </message>
    <message>
        <source>Pilih dahulu baris hasil kerja yang akan dihapus.</source>
        <translation>Select the work result row to be deleted first.</translation>
    </message>
    <message>
        <source>Hapus {n} baris</source>
        <translation>Delete {n} rows</translation>
    </message>
    <message>
        <source>Pilih RHK pimpinan</source>
        <translation>Choose the head&apos;s RHK</translation>
    </message>
    <message>
        <source>Perbarui teks RHK pimpinan</source>
        <translation>Update the superior&apos;s results</translation>
    </message>
    <message>
        <source>Belum ada tabel yang disalin. Pilih sel-selnya di Excel, tekan Ctrl+C, lalu tekan lagi.</source>
        <translation>No table has been copied yet. Select the cells in Excel, press Ctrl+C, then press this again.</translation>
    </message>
    <message>
        <source>Tempel {n} baris</source>
        <translation>Paste {n} rows</translation>
    </message>
    <message>
        <source>{n} sel dilewati.</source>
        <translation>{n} cells skipped.</translation>
    </message>
    <message>
        <source>Hapus baris yang dipilih (Ctrl+−)</source>
        <translation>Delete the selected row (Ctrl+−)</translation>
    </message>
    <message>
        <source>Ubah masa dan bentuk…</source>
        <translation>Change dates and form…</translation>
    </message>
    <message>
        <source>Mengapa bentuk ini?</source>
        <translation>Why this form?</translation>
    </message>
    <message>
        <source>Bandingkan versi…</source>
        <translation>Compare versions…</translation>
    </message>
    <message>
        <source>Riwayat SKP ini</source>
        <translation>History of this SKP</translation>
    </message>
    <message>
        <source>Langkah SKP</source>
        <translation>SKP steps</translation>
    </message>
</context>
<context>
    <name>PanelTampilan</name>
    <message>
        <source>Pilihan ini berlaku untuk Anda di komputer ini saja dan langsung dipakai.</source>
        <translation>These choices are yours on this computer only and take effect at once.</translation>
    </message>
    <message>
        <source>Biasa (10)</source>
        <translation>Normal (10)</translation>
    </message>
    <message>
        <source>Sedang (11)</source>
        <translation>Medium (11)</translation>
    </message>
    <message>
        <source>Besar (12)</source>
        <translation>Large (12)</translation>
    </message>
    <message>
        <source>Sangat besar (14)</source>
        <translation>Very large (14)</translation>
    </message>
    <message>
        <source>Ukuran huruf</source>
        <translation>Font size</translation>
    </message>
    <message>
        <source>Semua tulisan dan baris tabel ikut membesar.</source>
        <translation>All text and table rows grow with it.</translation>
    </message>
    <message>
        <source>Warna</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Kontras tinggi</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Kertas untuk mencetak</source>
        <translation>Paper for printing</translation>
    </message>
</context>
<context>
    <name>PanelTanggapan</name>
    <message>
        <source>Tanggapan atas baris yang dipilih</source>
        <extracomment>What the grid shows beside the number of a row.</extracomment>
        <translation>Remarks on the selected row</translation>
    </message>
    <message>
        <source>Tanggapan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Tutup panel Tanggapan</source>
        <translation>Close the panel Remarks</translation>
    </message>
    <message>
        <source>Tutup (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Baris dikembalikan berikutnya</source>
        <translation>Next returned row</translation>
    </message>
    <message>
        <source>Baris dikembalikan berikutnya (Shift+F8)</source>
        <translation>Next returned row (Shift+F8)</translation>
    </message>
    <message>
        <source>Tanggapan baris ini, yang terbaru di bawah</source>
        <translation>Remarks on this row, the newest at the bottom</translation>
    </message>
    <message>
        <source>Atas nama siapa</source>
        <translation>In whose name</translation>
    </message>
    <message>
        <source>Isi tanggapan</source>
        <translation>Text of the remark</translation>
    </message>
    <message>
        <source>Tulis tanggapan…</source>
        <translation>Write a remark…</translation>
    </message>
    <message>
        <source>Terima</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Terima baris ini</source>
        <translation>Accept this row</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Kembalikan baris ini</source>
        <translation>Return this row</translation>
    </message>
    <message>
        <source>Usulkan</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Usulkan baris ini</source>
        <translation>Propose this row</translation>
    </message>
    <message>
        <source>Jawab</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>pejabat penilai</source>
        <translation>the assessor</translation>
    </message>
    <message>
        <source>pegawai</source>
        <translation>employee</translation>
    </message>
    <message>
        <source>Sebagai {peran}: {nama}</source>
        <translation>As {peran}: {nama}</translation>
    </message>
    <message>
        <source>Belum ada tanggapan untuk baris ini.</source>
        <translation>No remarks on this row yet.</translation>
    </message>
    <message>
        <source> (isi baris sebelum diubah)</source>
        <translation> (of the row before it was changed)</translation>
    </message>
    <message>
        <source>Tidak ada baris yang dikembalikan.</source>
        <translation>No row is returned.</translation>
    </message>
</context>
<context>
    <name>PanelTempel</name>
    <message>
        <source>Isian yang tidak cocok</source>
        <translation>Entries that do not fit</translation>
    </message>
    <message>
        <source>Tempel yang benar saja</source>
        <translation>Paste only what is right</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{n} isian tidak cocok, {benar} sel dapat ditempel.</source>
        <translation>{n} entries do not fit, {benar} cells can be pasted.</translation>
    </message>
    <message>
        <source>… dan {n} lagi.</source>
        <translation>… and {n} more.</translation>
    </message>
</context>
<context>
    <name>PanelUmpanBalik</name>
    <message>
        <source>Umpan balik dari</source>
        <translation>Feedback from</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Dari yang lain</source>
        <translation>From others</translation>
    </message>
    <message>
        <source>Tabel umpan balik</source>
        <translation>Feedback table</translation>
    </message>
    <message>
        <source>Isi umpan balik</source>
        <translation>Feedback text</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Work results</translation>
    </message>
    <message>
        <source>T{n}</source>
        <translation>T{n}</translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation>Work behaviour</translation>
    </message>
</context>
<context>
    <name>PanelValidasi</name>
    <message>
        <source>Periksa lagi</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Periksa seluruh SKP tahun ini (F5)</source>
        <translation>Check all SKP of this year (F5)</translation>
    </message>
    <message>
        <source>Salin untuk WhatsApp…</source>
        <translation>Copy for WhatsApp…</translation>
    </message>
    <message>
        <source>Pesan untuk yang harus memperbaiki temuan yang dipilih</source>
        <translation>Message for who must mend the selected finding</translation>
    </message>
    <message>
        <source>Ekspor ke Excel…</source>
        <translation>Export to Excel…</translation>
    </message>
    <message>
        <source>Perbaiki</source>
        <translation>Mend</translation>
    </message>
    <message>
        <source>Buka isian yang memperbaikinya (Enter)</source>
        <translation>Open the cell that mends it (Enter)</translation>
    </message>
    <message>
        <source>Saring menurut tingkat</source>
        <translation>Filter by level</translation>
    </message>
    <message>
        <source>Kelompokkan menurut</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>Per orang</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>Per kaidah</source>
        <translation>By rule</translation>
    </message>
    <message>
        <source>Saring menurut unit</source>
        <translation>Filter by unit</translation>
    </message>
    <message>
        <source>Saring menurut siapa yang memperbaiki</source>
        <translation>Filter by who mends it</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Apa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Di mana</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Siapa memperbaiki</source>
        <translation>Who mends it</translation>
    </message>
    <message>
        <source>Temuan Validasi</source>
        <translation>Findings of the check</translation>
    </message>
    <message>
        <source>Validasi SKP {tahun}</source>
        <translation>Check of SKP {tahun}</translation>
    </message>
    <message>
        <source>{orang} pegawai dan {skp} SKP diperiksa.</source>
        <translation>{orang} employees and {skp} SKP checked.</translation>
    </message>
    <message>
        <source>Perbandingan teks dihentikan setelah {n} pasangan; sebagian belum dibandingkan.</source>
        <translation>Comparing texts ended after {n} pairs; some were not compared.</translation>
    </message>
    <message>
        <source>Memeriksa SKP</source>
        <translation>Checking the SKP</translation>
    </message>
    <message>
        <source>Semua unit</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Siapa saja</source>
        <translation>Anybody</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan saringan ini.</source>
        <translation>Nothing matches this filter.</translation>
    </message>
    <message>
        <source>✓ Tidak ada temuan. Semua SKP yang terlihat sudah memenuhi kaidah.</source>
        <translation>✓ No findings. All SKP that you see keep the rules.</translation>
    </message>
    <message>
        <source>Ditampilkan {n} dari {semua} temuan; saring atau ekspor untuk melihat semuanya.</source>
        <translation>{n} of {semua} findings are shown; filter or export to see all.</translation>
    </message>
    <message>
        <source>Bila dibiarkan: {akibat}</source>
        <translation>If left: {akibat}</translation>
    </message>
    <message>
        <source>Yang memperbaiki: {siapa} · Aturan: {aturan}</source>
        <translation>Who mends it: {siapa} · Rule: {aturan}</translation>
    </message>
    <message>
        <source>Pesan untuk {nama}</source>
        <translation>Message for {nama}</translation>
    </message>
    <message>
        <source>Pesan disalin; tempelkan di WhatsApp.</source>
        <translation>Message copied; paste it into WhatsApp.</translation>
    </message>
    <message>
        <source>Simpan temuan Validasi sebagai</source>
        <translation>Save the findings as</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Menulis temuan Validasi</source>
        <translation>Writing the findings</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>PapanFolder</name>
    <message>
        <source>Terima sekarang</source>
        <extracomment>Between two looks while the page is shown. A look runs on a worker, since a share may not answer.</extracomment>
        <translation>Receive now</translation>
    </message>
    <message>
        <source>komputer yang meminta bergabung</source>
        <translation>a computer that asks to join</translation>
    </message>
    <message>
        <source>● Ada {n} berkas baru dari {siapa} di {folder}.</source>
        <translation>● {n} new files from {siapa} in {folder}.</translation>
    </message>
</context>
<context>
    <name>PapanGawat</name>
    <message>
        <source>Berkas itu hilang…</source>
        <extracomment>Sentences shown at once; the rest is counted (a centre may wait for many offices).</extracomment>
        <translation>That file is gone…</translation>
    </message>
    <message>
        <source>Dan {n} lagi.</source>
        <translation>And {n} more.</translation>
    </message>
    <message>
        <source>Berkas hilang</source>
        <translation>Lost file</translation>
    </message>
    <message>
        <source>Menyatakan berkas hilang</source>
        <translation>Declaring a file lost</translation>
    </message>
    <message>
        <source>Undangan baru…</source>
        <translation>New invitation…</translation>
    </message>
    <message>
        <source>Gabung lagi dengan undangan baru</source>
        <translation>Join again with a new invitation</translation>
    </message>
    <message>
        <source>Bila BKPSDM memakai komputer atau kunci baru, atau kunci kantor ini hilang.</source>
        <translation>If BKPSDM uses a new computer or key, or this office&apos;s key is lost.</translation>
    </message>
    <message>
        <source>Membuka undangan</source>
        <translation>Opening the invitation</translation>
    </message>
    <message>
        <source>Pusat memakai kunci baru</source>
        <translation>The centre uses a new key</translation>
    </message>
</context>
<context>
    <name>Pegawai</name>
    <message>
        <source>Aktif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Pensiun</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Mutasi keluar</source>
        <translation>Transferred out</translation>
    </message>
    <message>
        <source>Tugas belajar</source>
        <translation>Study assignment</translation>
    </message>
    <message>
        <source>CLTN (cuti di luar tanggungan negara)</source>
        <translation>CLTN (unpaid leave)</translation>
    </message>
    <message>
        <source>Meninggal dunia</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>! Belum ada</source>
        <translation>! None yet</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>! Dikembalikan</source>
        <translation>! Returned</translation>
    </message>
    <message>
        <source>✓ Disetujui</source>
        <translation>✓ Approved</translation>
    </message>
    <message>
        <source>✓ Dikirim</source>
        <translation>✓ Sent</translation>
    </message>
    <message>
        <source>✓ Diterima</source>
        <translation>✓ Accepted</translation>
    </message>
    <message>
        <source>Belum ditempatkan</source>
        <translation>Not placed yet</translation>
    </message>
</context>
<context>
    <name>PemilihOrang</name>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Pegawai sebelumnya</source>
        <translation>Previous employee</translation>
    </message>
    <message>
        <source>Pegawai berikutnya</source>
        <translation>Next employee</translation>
    </message>
</context>
<context>
    <name>PenilaiSkp</name>
    <message>
        <source>Penilai belum ada</source>
        <translation>No assessor yet</translation>
    </message>
    <message>
        <source>! Penilai: {nama} — berubah, mengapa?</source>
        <translation>! Assessor: {nama} — changed, why?</translation>
    </message>
    <message>
        <source>Penilai: {nama} — mengapa?</source>
        <translation>Assessor: {nama} — why?</translation>
    </message>
    <message>
        <source>Ganti untuk SKP ini…</source>
        <translation>Change for this SKP…</translation>
    </message>
    <message>
        <source>Tetapkan penilai</source>
        <translation>Set the assessor</translation>
    </message>
</context>
<context>
    <name>Penilaian</name>
    <message>
        <source>1 · Di Atas</source>
        <translation>1 · Above</translation>
    </message>
    <message>
        <source>2 · Sesuai</source>
        <translation>2 · Meets</translation>
    </message>
    <message>
        <source>3 · Di Bawah</source>
        <translation>3 · Below</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Work results</translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation>Work behaviour</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predicate</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>BKPSDM</source>
        <translation>BKPSDM</translation>
    </message>
    <message>
        <source>Siap selesai</source>
        <translation>Ready to finish</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Tanpa SKP</source>
        <translation>No SKP</translation>
    </message>
    <message>
        <source>Terkunci</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Rating hasil kerja pimpinan mengikuti capaian kinerja organisasi.</source>
        <translation>The head&apos;s rating for work results follows the organisation&apos;s performance.</translation>
    </message>
    <message>
        <source>hasil kerja</source>
        <translation>results</translation>
    </message>
    <message>
        <source>perilaku kerja</source>
        <translation>work behaviour</translation>
    </message>
    <message>
        <source>Predikat belum dapat dihitung: rating {apa} belum diisi.</source>
        <translation>The predicate cannot be computed yet: {apa} not rated.</translation>
    </message>
    <message>
        <source> dan </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Mengapa penilainya {nama}?</source>
        <translation>Why is {nama} the assessor?</translation>
    </message>
</context>
<context>
    <name>Peran</name>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Penilai</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Pimpinan</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Pengawas</source>
        <translation>Pengawas (read-only)</translation>
    </message>
    <message>
        <source>Pusat</source>
        <translation>Centre</translation>
    </message>
</context>
<context>
    <name>Pesan</name>
    <message>
        <source>Anda ({sekarang}) tidak dapat {perbuatan}.</source>
        <translation>You ({sekarang}) cannot {perbuatan}.</translation>
    </message>
    <message>
        <source>Anda hanya dapat membuat SKP sendiri.</source>
        <translation>You can only make your own SKP.</translation>
    </message>
    <message>
        <source>Anda hanya dapat mengisi SKP sendiri.</source>
        <translation>You can only fill in your own SKP.</translation>
    </message>
    <message>
        <source>Anda tidak dapat {tindakan} milik sendiri.</source>
        <translation>You cannot {tindakan} of your own.</translation>
    </message>
    <message>
        <source>Anggaran</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Angka belum diisi; ketik angkanya, misalnya 84,5.</source>
        <translation>The figure is missing; type it, for example 84,5.</translation>
    </message>
    <message>
        <source>Angka “{teks}…” terlalu panjang; paling banyak {n} tanda.</source>
        <translation>The number “{teks}…” is too long; at most {n} characters.</translation>
    </message>
    <message>
        <source>Apa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Arah</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Arah target</source>
        <translation>Direction of the target</translation>
    </message>
    <message>
        <source>Arah yang dipilih pada {sebutan} berlawanan dengan kata dalam targetnya.</source>
        <translation>The direction chosen for {sebutan} goes against the words of its target.</translation>
    </message>
    <message>
        <source>Asal isi SKP baru tidak tersedia lagi; pilih kembali.</source>
        <translation>The source of the new SKP is no longer there; choose again.</translation>
    </message>
    <message>
        <source>Asal tugas tambahan tidak tercetak pada formulir.</source>
        <translation>Where the additional task comes from is not printed on the form.</translation>
    </message>
    <message>
        <source>Aspek diisi untuk pejabat administrasi dan fungsional; Perspektif untuk pimpinan unit kerja mandiri.</source>
        <translation>Aspek is for administrative and functional officials; Perspektif for heads of independent units.</translation>
    </message>
    <message>
        <source>Aspek indikator pada {sebutan} belum dipilih.</source>
        <translation>The aspect of an indicator of {sebutan} is not chosen.</translation>
    </message>
    <message>
        <source>Atasan Langsung hanya usulan; pejabat penilai ditetapkan di program.</source>
        <translation>The direct superior is only a proposal; assessors are set in the program.</translation>
    </message>
    <message>
        <source>Atasan pejabat penilai belum ditetapkan.</source>
        <translation>The assessor&apos;s superior is not named.</translation>
    </message>
    <message>
        <source>Atasan pejabat penilai tidak boleh orang yang sama dengan pejabat penilai.</source>
        <translation>The assessor&apos;s superior cannot be the assessor.</translation>
    </message>
    <message>
        <source>Aturan berakhir sebelum mulai berlaku; periksa kedua tanggalnya.</source>
        <translation>The rule ends before it starts; check both dates.</translation>
    </message>
    <message>
        <source>Aturan itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>That rule is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Aturan pola distribusi untuk capaian {organisasi} pada tanggal itu tidak ditemukan.</source>
        <translation>No distribution rule was found for organisation performance {organisasi} on that date.</translation>
    </message>
    <message>
        <source>Aturan tidak dihapus; tetapkan nilai baru supaya yang lama berakhir.</source>
        <translation>Rules are not deleted; set a new value so that the old one ends.</translation>
    </message>
    <message>
        <source>Aturan {jenis} “{kunci}” tidak ditemukan untuk {tanggal}; lengkapi daftar aturan.</source>
        <translation>Rule {jenis} “{kunci}” was not found for {tanggal}; complete the list of rules.</translation>
    </message>
    <message>
        <source>BKPSDM</source>
        <translation>BKPSDM</translation>
    </message>
    <message>
        <source>Backup ke {folder} gagal: {sebab}. Data utama aman. Pilih folder atau disk lain.</source>
        <translation>The backup to {folder} failed: {sebab}. The main data is safe. Choose another folder or disk.</translation>
    </message>
    <message>
        <source>Backup {berkas} berubah sejak dibuat. Pakai backup lain yang lebih lama.</source>
        <translation>Backup {berkas} has changed since it was made. Use another, older backup.</translation>
    </message>
    <message>
        <source>Backup {berkas} tidak dapat dibaca: {sebab}.</source>
        <translation>Backup {berkas} cannot be read: {sebab}.</translation>
    </message>
    <message>
        <source>Backup {berkas} tidak dapat dipasang di {folder}: {sebab}. Data yang lama ada di {lama}.</source>
        <translation>Backup {berkas} cannot be put into {folder}: {sebab}. The old data is in {lama}.</translation>
    </message>
    <message>
        <source>Bagian sesudah tabel hasil kerja (perilaku kerja, lampiran, tanda tangan) tidak ditempel.</source>
        <translation>What stands after the table of work results (behaviour, annex, signatures) is not pasted.</translation>
    </message>
    <message>
        <source>Baik</source>
        <translation>Baik (good)</translation>
    </message>
    <message>
        <source>Banyak bulan {bulan} tidak mungkin; isi 1 sampai 12.</source>
        <translation>Month {bulan} is not possible; enter 1 to 12.</translation>
    </message>
    <message>
        <source>Baris Plt/Plh dilewati agar orangnya tidak terhitung dua kali.</source>
        <translation>Plt/Plh rows are skipped so that nobody is counted twice.</translation>
    </message>
    <message>
        <source>Baris atau RHK pimpinan itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>That row or the head&apos;s RHK is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Baris ini bagian dari RHK di atasnya; isi pada baris pertamanya.</source>
        <translation>This row is part of the RHK above it; fill it in on the first row of that RHK.</translation>
    </message>
    <message>
        <source>Baris ini sudah {keadaan} dan isinya belum berubah sejak itu.</source>
        <translation>This row is already {keadaan} and has not changed since.</translation>
    </message>
    <message>
        <source>Baris ini tidak mempunyai rencana hasil kerja, dan di atasnya belum ada.</source>
        <translation>This row has no planned work result, and there is none above it.</translation>
    </message>
    <message>
        <source>Baris ini tidak menyebut NIP atau nama pegawai.</source>
        <translation>This row names no NIP and no employee.</translation>
    </message>
    <message>
        <source>Baris itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>That row is gone. Load this page again.</translation>
    </message>
    <message>
        <source>Baris judul kolom tidak ditemukan di berkas {berkas} (lembar: {daftar}); pastikan ada satu baris yang memuat judul NIP dan Nama di {baris} baris pertama, atau tentukan kolomnya sendiri.</source>
        <translation>No row of column headings was found in file {berkas} (sheets: {daftar}); make sure that one row holds the headings NIP and Nama within the first {baris} rows, or choose the columns yourself.</translation>
    </message>
    <message>
        <source>Baris perilaku {nama} tidak ada.</source>
        <translation>The behaviour row {nama} is missing.</translation>
    </message>
    <message>
        <source>Baris tujuan tempel sudah tidak ada. Muat ulang halaman ini.</source>
        <translation>The row to paste into is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Baris yang diubah sudah dihapus atau bukan bagian SKP ini. Muat ulang halaman ini.</source>
        <translation>The changed row was deleted or is not part of this SKP. Reload this page.</translation>
    </message>
    <message>
        <source>Baris yang diubah sudah tidak ada.</source>
        <translation>The changed row is gone.</translation>
    </message>
    <message>
        <source>Bawahan</source>
        <translation>Subordinate</translation>
    </message>
    <message>
        <source>Belum ada Ekspektasi Khusus Pimpinan pada satu pun perilaku kerja.</source>
        <translation>There is no particular expectation of the head for any behaviour yet.</translation>
    </message>
    <message>
        <source>Belum ada berkas yang dapat dibaca.</source>
        <translation>There is no file that can be read yet.</translation>
    </message>
    <message>
        <source>Belum ada dokumen tahun {tahun} yang siap; setujui SKP atau selesaikan penilaian dahulu.</source>
        <translation>No document of {tahun} is ready yet; approve SKP or finish assessments first.</translation>
    </message>
    <message>
        <source>Belum ada dokumen yang dipilih; pilih paling sedikit satu.</source>
        <translation>No document has been chosen; choose at least one.</translation>
    </message>
    <message>
        <source>Belum ada kantor yang diterima, sehingga belum ada yang dikirimi.</source>
        <translation>No office has been accepted yet, so there is none to send to.</translation>
    </message>
    <message>
        <source>Belum ada pegawai yang dinilai.</source>
        <translation>No employee has been rated yet.</translation>
    </message>
    <message>
        <source>Belum ada yang disimpan. Tambahkan --terapkan untuk menyimpan.</source>
        <translation>Nothing has been saved yet. Add --terapkan to save.</translation>
    </message>
    <message>
        <source>Benda sisipan di dalam berkas tidak dibuka.</source>
        <translation>Embedded objects in the file are not opened.</translation>
    </message>
    <message>
        <source>Bentuk SKP {bentuk} tidak dikenal; pilih pimpinan atau administrasi.</source>
        <translation>SKP form {bentuk} is not known; choose pimpinan or administrasi.</translation>
    </message>
    <message>
        <source>Berkas berisi makro; makro tidak dijalankan.</source>
        <translation>The file holds macros; they are not run.</translation>
    </message>
    <message>
        <source>Berkas data ini belum berisi identitas kantor. Buat kantor baru, atau pulihkan dari Backup.</source>
        <translation>This data file has no office identity yet. Make a new office, or restore from Backup.</translation>
    </message>
    <message>
        <source>Berkas data ini dibuka tanpa kunci kantor, sehingga ADK tidak dapat dibuat atau dibuka.</source>
        <translation>This data file was opened without the office&apos;s keys, so ADK cannot be made or opened.</translation>
    </message>
    <message>
        <source>Berkas data ini milik kantor; hanya pusat yang dapat mengundang dan menerima kantor.</source>
        <translation>This data file belongs to an office; only the centre can invite and accept offices.</translation>
    </message>
    <message>
        <source>Berkas data ini milik kantor; kompilasi dilakukan di pusat.</source>
        <translation>This data file belongs to an office; compilation is done at the centre.</translation>
    </message>
    <message>
        <source>Berkas data ini milik pusat; undangan dibuka di kantor yang diundang.</source>
        <translation>This data file belongs to the centre; an invitation is opened at the office that was invited.</translation>
    </message>
    <message>
        <source>Berkas data {lokasi} hanya dapat dibaca. Data di dalamnya aman. Periksa izin folder atau salin berkas ke folder lain, lalu buka salinannya.</source>
        <translation>Data file {lokasi} is read-only. The data in it is safe. Check the permissions of the folder, or copy the file to another folder and open the copy.</translation>
    </message>
    <message>
        <source>Berkas data {lokasi} tidak ditemukan.</source>
        <translation>Data file {lokasi} was not found.</translation>
    </message>
    <message>
        <source>Berkas ini bukan ADK; pilih berkas yang berakhiran .adk.</source>
        <translation>This file is not an ADK; choose a file that ends in .adk.</translation>
    </message>
    <message>
        <source>Berkas ini bukan dari kantor yang dikenal (kunci {kunci}…).</source>
        <translation>This file is not from a known office (key {kunci}…).</translation>
    </message>
    <message>
        <source>Berkas ini bukan untuk kantor ini; serahkan kepada kantor yang dituju.</source>
        <translation>This file is not for this office; hand it to the office it is meant for.</translation>
    </message>
    <message>
        <source>Berkas ini dibuat oleh program yang lebih baru ({rincian}); perbarui program dulu, berkasnya disimpan.</source>
        <translation>This file was made by a newer program ({rincian}); update the program first, the file is kept.</translation>
    </message>
    <message>
        <source>Berkas ini ditandatangani atau diteruskan oleh pihak lain, bukan oleh penulisnya.</source>
        <translation>This file was signed or passed on by someone other than its writer.</translation>
    </message>
    <message>
        <source>Berkas ini mengambil nilai dari berkas lain; rumusnya tidak dihitung ulang.</source>
        <translation>This file takes values from another file; its formulas are not recomputed.</translation>
    </message>
    <message>
        <source>Berkas terpotong (hanya {ada} byte), salin ulang dari asalnya.</source>
        <translation>The file is cut short (only {ada} bytes); copy it again from its source.</translation>
    </message>
    <message>
        <source>Berkas terpotong (kurang {kurang} byte), salin ulang dari asalnya.</source>
        <translation>The file is cut short ({kurang} bytes missing); copy it again from its source.</translation>
    </message>
    <message>
        <source>Berkas terpotong ({ada} dari {semua} KB), salin ulang dari asalnya.</source>
        <translation>The file is cut short ({ada} of {semua} KB); copy it again from its source.</translation>
    </message>
    <message>
        <source>Berkas tidak dapat ditulis ke {folder} ({sebab}); periksa flash disk lalu ulangi.</source>
        <translation>The file cannot be written to {folder} ({sebab}); check the flash drive and try again.</translation>
    </message>
    <message>
        <source>Berkas {berkas} adalah buku kerja biner (.xlsb); buka di Excel, Simpan Sebagai Buku Kerja Excel (.xlsx), lalu pilih hasilnya.</source>
        <translation>File {berkas} is a binary workbook (.xlsb); open it in Excel, Save As Excel Workbook (.xlsx), then choose the result.</translation>
    </message>
    <message>
        <source>Berkas {berkas} adalah lembar OpenDocument (.ods); buka di LibreOffice atau Excel, Simpan Sebagai Buku Kerja Excel (.xlsx), lalu pilih hasilnya.</source>
        <translation>File {berkas} is an OpenDocument sheet (.ods); open it in LibreOffice or Excel, Save As Excel Workbook (.xlsx), then choose the result.</translation>
    </message>
    <message>
        <source>Berkas {berkas} berisi bagian yang tidak wajar bagi buku kerja Excel ({bagian}), sehingga tidak dibuka; salin tabel pegawai ke buku kerja baru, lalu pilih berkas itu.</source>
        <translation>File {berkas} holds a part that does not belong in an Excel workbook ({bagian}), so it was not opened; copy the table of employees into a new workbook, then choose that file.</translation>
    </message>
    <message>
        <source>Berkas {berkas} berisi makro; buka di Excel, Simpan Sebagai Buku Kerja Excel (.xlsx) tanpa makro, lalu pilih hasilnya.</source>
        <translation>File {berkas} holds macros; open it in Excel, Save As Excel Workbook (.xlsx) without macros, then choose the result.</translation>
    </message>
    <message>
        <source>Berkas {berkas} berukuran {ada} MB, lebih dari batas {batas} MB; salin tabel pegawai saja ke buku kerja baru, lalu pilih berkas itu.</source>
        <translation>File {berkas} is {ada} MB, over the limit of {batas} MB; copy only the table of employees into a new workbook, then choose that file.</translation>
    </message>
    <message>
        <source>Berkas {berkas} dibuat dengan Excel yang sangat lama; buka di Excel, Simpan Sebagai Buku Kerja Excel (.xlsx), lalu pilih hasilnya.</source>
        <translation>File {berkas} was made with a very old Excel; open it in Excel, Save As Excel Workbook (.xlsx), then choose the result.</translation>
    </message>
    <message>
        <source>Berkas {berkas} dikunci dengan kata sandi; buka di Excel, hapus sandinya di Berkas &gt; Info &gt; Proteksi Buku Kerja, simpan, lalu pilih lagi.</source>
        <translation>File {berkas} is locked with a password; open it in Excel, remove the password under File &gt; Info &gt; Protect Workbook, save, then choose it again.</translation>
    </message>
    <message>
        <source>Berkas {berkas} dimampatkan secara tidak wajar ({kali} kali), sehingga tidak dibuka; salin tabel pegawai ke buku kerja baru, atau tanyakan kepada pengirimnya.</source>
        <translation>File {berkas} is compressed in an unnatural way ({kali} times), so it was not opened; copy the table of employees into a new workbook, or ask whoever sent it.</translation>
    </message>
    <message>
        <source>Berkas {berkas} gagal dibaca dari diska ({sebab}); salin dahulu ke komputer ini, lalu coba lagi.</source>
        <translation>File {berkas} could not be read from the disk ({sebab}); copy it to this computer first, then try again.</translation>
    </message>
    <message>
        <source>Berkas {berkas} hanya berisi angka nol, biasanya karena flash disk dicabut sebelum selesai menyalin; salin ulang dari sumbernya.</source>
        <translation>File {berkas} holds only zeros, usually because the flash drive was pulled out before copying ended; copy it again from its source.</translation>
    </message>
    <message>
        <source>Berkas {berkas} kosong (tidak ada isinya); minta atau salin ulang berkas aslinya.</source>
        <translation>File {berkas} is empty; ask for the original or copy it again.</translation>
    </message>
    <message>
        <source>Berkas {berkas} membuat pembaca berhenti sehingga tidak jadi dibaca, data di program tetap aman; buka di Excel, simpan sebagai berkas baru, lalu coba lagi.</source>
        <translation>File {berkas} made the reader stop, so it was not read; the data in the program is safe. Open it in Excel, save it as a new file, then try again.</translation>
    </message>
    <message>
        <source>Berkas {berkas} memerlukan memori terlalu banyak sehingga dihentikan; salin tabel pegawai saja ke buku kerja baru, lalu pilih berkas itu.</source>
        <translation>File {berkas} needs too much memory and was stopped; copy only the table of employees into a new workbook, then choose that file.</translation>
    </message>
    <message>
        <source>Berkas {berkas} rusak atau terpotong sehingga tidak dapat dibuka; salin ulang dari sumbernya, atau buka di Excel dan simpan sebagai berkas baru.</source>
        <translation>File {berkas} is damaged or cut short and cannot be opened; copy it again from its source, or open it in Excel and save it as a new file.</translation>
    </message>
    <message>
        <source>Berkas {berkas} rusak dan tidak dipakai. Data yang sedang dibuka tidak berubah; pakai backup lain.</source>
        <translation>File {berkas} is damaged and was not used. The open data has not changed; use another backup.</translation>
    </message>
    <message>
        <source>Berkas {berkas} sebenarnya PDF, bukan buku kerja Excel; minta berkas Excel aslinya, jangan mengganti nama akhiran berkas.</source>
        <translation>File {berkas} is really a PDF, not an Excel workbook; ask for the original Excel file, and do not change the ending of a file name.</translation>
    </message>
    <message>
        <source>Berkas {berkas} sebenarnya arsip mampat (zip, rar, 7z); keluarkan isinya dahulu, lalu pilih berkas Excel di dalamnya.</source>
        <translation>File {berkas} is really a compressed archive (zip, rar, 7z); unpack it first, then choose the Excel file inside.</translation>
    </message>
    <message>
        <source>Berkas {berkas} sebenarnya dokumen lain ({jenis}), bukan buku kerja Excel; simpan tabelnya sebagai Buku Kerja Excel (.xlsx) lalu pilih hasilnya.</source>
        <translation>File {berkas} is really another document ({jenis}), not an Excel workbook; save its table as an Excel Workbook (.xlsx) and choose the result.</translation>
    </message>
    <message>
        <source>Berkas {berkas} sebenarnya gambar, bukan buku kerja Excel; minta berkas Excel aslinya.</source>
        <translation>File {berkas} is really a picture, not an Excel workbook; ask for the original Excel file.</translation>
    </message>
    <message>
        <source>Berkas {berkas} sebenarnya halaman web atau XML yang diberi akhiran Excel; buka di Excel, pilih Simpan Sebagai, jenis Buku Kerja Excel (.xlsx), lalu pilih hasilnya.</source>
        <translation>File {berkas} is really a web page or XML with an Excel ending; open it in Excel, choose Save As, type Excel Workbook (.xlsx), then choose the result.</translation>
    </message>
    <message>
        <source>Berkas {berkas} terlalu lama dibaca (lebih dari {detik} detik) sehingga dihentikan; salin tabel pegawai saja ke buku kerja baru, lalu pilih berkas itu.</source>
        <translation>File {berkas} took too long to read (over {detik} seconds) and was stopped; copy only the table of employees into a new workbook, then choose that file.</translation>
    </message>
    <message>
        <source>Berkas {berkas} tidak dapat dibaca karena sedang dibuka program lain atau tidak diizinkan; tutup dahulu di Excel, lalu coba lagi.</source>
        <translation>File {berkas} cannot be read because another program has it open or access is not allowed; close it in Excel first, then try again.</translation>
    </message>
    <message>
        <source>Berkas {berkas} tidak dapat ditulis. Tutup bila sedang terbuka, atau pilih folder lain.</source>
        <translation>File {berkas} cannot be written. Close it if it is open, or choose another folder.</translation>
    </message>
    <message>
        <source>Berkas {berkas} tidak ditemukan; periksa apakah sudah dipindah atau flash disk sudah dicabut, lalu pilih lagi.</source>
        <translation>File {berkas} was not found; check whether it was moved or the flash drive was pulled out, then choose again.</translation>
    </message>
    <message>
        <source>Berkas {berkas} tidak mempunyai lembar kerja yang berisi; pilih berkas yang memuat daftar pegawai.</source>
        <translation>File {berkas} has no worksheet with content; choose a file that holds a list of employees.</translation>
    </message>
    <message>
        <source>Berkas {lokasi} bukan berkas Kinerja Desktop.</source>
        <translation>File {lokasi} is not a Kinerja Desktop file.</translation>
    </message>
    <message>
        <source>Berkas {lokasi} dibuat oleh Kinerja Desktop yang lebih baru. Perbarui program ini dulu; data di dalamnya tidak diubah.</source>
        <translation>File {lokasi} was made by a newer Kinerja Desktop. Update this program first; the data in it was not changed.</translation>
    </message>
    <message>
        <source>Berkas {lokasi} rusak atau bukan berkas Kinerja Desktop. Jangan dihapus: pulihkan dari folder Backup, lalu kirim berkas ini kepada BKPSDM.</source>
        <translation>File {lokasi} is damaged or is not a Kinerja Desktop file. Do not delete it: restore from the Backup folder, then send this file to BKPSDM.</translation>
    </message>
    <message>
        <source>Berkas {lokasi} sudah ada. Pilih nama lain, atau buka berkas itu.</source>
        <translation>File {lokasi} exists already. Choose another name, or open that file.</translation>
    </message>
    <message>
        <source>Berkas {lokasi} tidak dapat ditulis: {sebab}. Pilih nama atau folder lain.</source>
        <translation>File {lokasi} cannot be written: {sebab}. Choose another name or folder.</translation>
    </message>
    <message>
        <source>Berkas {nama} tidak ada; periksa nama dan tempatnya.</source>
        <translation>File {nama} does not exist; check its name and place.</translation>
    </message>
    <message>
        <source>Berkas {nama} tidak terbaca ({sebab}); periksa flash disk lalu ulangi.</source>
        <translation>File {nama} cannot be read ({sebab}); check the flash drive and try again.</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Bilangan {serial} bukan tanggal Excel; tulis tanggal seperti 31-12-2026.</source>
        <translation>The number {serial} is not an Excel date; write dates like 31-12-2026.</translation>
    </message>
    <message>
        <source>Bukan ASN, tidak dinilai dengan SKP; keluarkan dari daftar atau betulkan statusnya.</source>
        <translation>Not ASN, so not assessed by SKP; take the person off the list or correct the status.</translation>
    </message>
    <message>
        <source>Bulan {bulan} di luar masa SKP ini ({awal} sampai {akhir}).</source>
        <translation>Month {bulan} lies outside this SKP ({awal} to {akhir}).</translation>
    </message>
    <message>
        <source>Bulan {bulan} pada “{asal}” tidak ada; tulis hari-bulan-tahun.</source>
        <translation>Month {bulan} in “{asal}” does not exist; write day-month-year.</translation>
    </message>
    <message>
        <source>Bulan {nomor} tidak ada; pilih 1 sampai 12.</source>
        <translation>There is no month {nomor}; choose 1 to 12.</translation>
    </message>
    <message>
        <source>Butuh Perbaikan</source>
        <translation>Butuh Perbaikan (needs improvement)</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi ditetapkan oleh pimpinan.</source>
        <translation>The organisation&apos;s performance is decided by the head.</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi {periode} belum ditetapkan, sehingga rating {nama} belum ada.</source>
        <translation>The organisation&apos;s performance for {periode} has not been decided, so {nama} has no rating yet.</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi “{teks}” tidak dikenal; pilih {pilihan}.</source>
        <translation>Organisation performance “{teks}” is not known; choose {pilihan}.</translation>
    </message>
    <message>
        <source>Berkas data {lokasi} tidak dapat dibaca: {sebab}.</source>
        <translation>Data file {lokasi} cannot be read: {sebab}.</translation>
    </message>
    <message>
        <source>Berkas tidak dapat dibaca.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Berkas {lokasi} sedang dibuat oleh program lain.</source>
        <translation>File {lokasi} is being made by another program.</translation>
    </message>
    <message>
        <source>Berkas {lokasi} tidak dapat dibuat: {sebab}. Belum ada yang disimpan; pilih folder lain.</source>
        <translation>File {lokasi} cannot be made: {sebab}. Nothing has been saved; choose another folder.</translation>
    </message>
    <message>
        <source>Berkas {nama} kosong (0 byte), salin ulang dari asalnya.</source>
        <translation>File {nama} is empty (0 bytes); copy it again from its source.</translation>
    </message>
    <message>
        <source>Berkas {nama} tidak dapat ditulis: {sebab}. Tutup berkas itu di Excel, atau pilih folder lain.</source>
        <translation>File {nama} cannot be written: {sebab}. Close the file in Excel, or choose another folder.</translation>
    </message>
    <message>
        <source>Buat undangan baru.</source>
        <translation>Make a new invitation.</translation>
    </message>
    <message>
        <source>Cara mengisi ada di lembar Petunjuk.</source>
        <translation>How to fill it in is on the sheet Petunjuk.</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Catatan perubahan rusak atau tidak dikenal: {bagian}</source>
        <translation>The record of changes is damaged or not known: {bagian}</translation>
    </message>
    <message>
        <source>Catatan {0} {1}{2}</source>
        <translation>Changes of {0} {1}{2}</translation>
    </message>
    <message>
        <source>Data berubah sejak pratinjau impor dibuat. Buat pratinjau lagi, lalu terapkan.</source>
        <translation>The data has changed since the import preview was made. Make the preview again, then apply it.</translation>
    </message>
    <message>
        <source>Data ini ada di sebuah berkas dan hanya dipakai oleh satu komputer. Berkas kunci pusat diperlukan bila data pusat ada di server.</source>
        <translation>This data is in a file and used by one computer only. A centre&apos;s key file is needed when the centre&apos;s data is on a server.</translation>
    </message>
    <message>
        <source>Dokumen ini tidak dapat digambar; simpan sebagai PDF lalu buka dengan pembaca PDF.</source>
        <translation>This document cannot be drawn; save it as PDF and open it with a PDF reader.</translation>
    </message>
    <message>
        <source>Dua usulan dipilih untuk {nama}; pilih salah satu.</source>
        <translation>Two proposals were chosen for {nama}; choose one.</translation>
    </message>
    <message>
        <source>Ekspektasi Khusus Pimpinan:</source>
        <translation>The head&apos;s particular expectation:</translation>
    </message>
    <message>
        <source>Excel telah mengubah NIP ini menjadi bilangan sehingga angka-angka terakhirnya hilang; ketik ulang 18 angkanya dari SK pada sel berformat Teks.</source>
        <translation>Excel has turned this NIP into a number and lost its last digits; type its 18 digits again from the decree in a cell formatted as Text.</translation>
    </message>
    <message>
        <source>Folder kunci {folder} tidak dapat dibaca atau ditulis: {sebab}. Data tidak diubah. Periksa izin folder itu, lalu buka lagi.</source>
        <translation>The key folder {folder} cannot be read or written: {sebab}. The data has not changed. Check the permissions of that folder, then open again.</translation>
    </message>
    <message>
        <source>Folder {folder} tidak ada.</source>
        <translation>Folder {folder} does not exist.</translation>
    </message>
    <message>
        <source>Folder {folder} tidak boleh ditulisi. Pilih folder lain, misalnya folder Dokumen.</source>
        <translation>Folder {folder} may not be written. Choose another folder, for example Documents.</translation>
    </message>
    <message>
        <source>Folder {folder} tidak boleh ditulisi; pilih tempat lain, berkas belum ditulis.</source>
        <translation>Folder {folder} may not be written; choose another place, the file was not written.</translation>
    </message>
    <message>
        <source>Folder {folder} tidak dapat dibaca.</source>
        <translation>Folder {folder} cannot be read.</translation>
    </message>
    <message>
        <source>Folder {folder} tidak dapat dibuat: {sebab}. Pilih folder lain, misalnya folder Dokumen.</source>
        <translation>Folder {folder} cannot be made: {sebab}. Choose another folder, for example Documents.</translation>
    </message>
    <message>
        <source>Gambar atau tanda yang bukan angka pada NIP dibuang.</source>
        <translation>Pictures or marks that are not digits were removed from the NIP.</translation>
    </message>
    <message>
        <source>Gambar lambang terlalu besar; paling besar 2 MB.</source>
        <translation>The emblem is too large; at most 2 MB.</translation>
    </message>
    <message>
        <source>Golongan PNS “{teks}” harus disertai huruf ruang, misalnya III/d.</source>
        <translation>The PNS rank group “{teks}” needs the letter as well, for example III/d.</translation>
    </message>
    <message>
        <source>Golongan “{teks}” tidak dikenal; tulis misalnya III/d untuk PNS atau IX untuk PPPK.</source>
        <translation>Rank group “{teks}” is not known; write for example III/d for PNS or IX for PPPK.</translation>
    </message>
    <message>
        <source>Golongan: PNS misalnya III/d; PPPK misalnya IX.</source>
        <translation>Golongan: PNS for example III/d; PPPK for example IX.</translation>
    </message>
    <message>
        <source>Huruf {berkas} tidak dapat dibaca; pasang ulang program lalu cetak lagi.</source>
        <translation>Font {berkas} cannot be read; install the program again and print again.</translation>
    </message>
    <message>
        <source>Impor dari Excel, atau ketik satu per satu.</source>
        <translation>Import from Excel, or type one by one.</translation>
    </message>
    <message>
        <source>Indikator itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>That indicator is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Indikator kinerja utama “{teks}” belum menjadi RHK siapa pun.</source>
        <translation>The key performance indicator “{teks}” is nobody&apos;s RHK.</translation>
    </message>
    <message>
        <source>Indikator pada {sebutan} belum mempunyai target.</source>
        <translation>An indicator of {sebutan} has no target.</translation>
    </message>
    <message>
        <source>Indikator pada {sebutan} hanya mengulang hasil kerjanya; tulis ukurannya, misalnya “Jumlah …” atau “Persentase …”.</source>
        <translation>An indicator of {sebutan} only repeats the result; write its measure, for example “Jumlah …” or “Persentase …”.</translation>
    </message>
    <message>
        <source>Indikator pimpinan</source>
        <translation>Superior&apos;s indicator</translation>
    </message>
    <message>
        <source>Indikator pimpinan itu tidak dikenal; pilih dari daftarnya.</source>
        <translation>That indicator of the superior is not known; choose from the list.</translation>
    </message>
    <message>
        <source>Indikator pimpinan yang diintervensi</source>
        <translation>Leader&apos;s indicator served</translation>
    </message>
    <message>
        <source>Indikator rilis pada {sebutan} belum menyebut bulan atau triwulan rilisnya.</source>
        <translation>A released indicator of {sebutan} does not say in which month or quarter it is released.</translation>
    </message>
    <message>
        <source>Ini NIP lama (9 angka); isi NIP baru yang 18 angka.</source>
        <translation>This is an old NIP (9 digits); enter the new NIP of 18 digits.</translation>
    </message>
    <message>
        <source>Isi berkas berubah di perjalanan, minta salinan baru dari pengirim.</source>
        <translation>The content of the file changed on its way; ask the sender for a new copy.</translation>
    </message>
    <message>
        <source>Isi berkas tidak sesuai dengan bentuk ADK ({bagian}); minta pengirim membuat berkas baru.</source>
        <translation>The content of the file does not have the form of an ADK ({bagian}); ask the sender to make a new file.</translation>
    </message>
    <message>
        <source>Isi berkas {berkas} mencapai {ada} MB setelah dibuka, lebih dari batas {batas} MB, biasanya karena ribuan baris kosong ikut diberi format; salin tabel pegawai saja ke buku kerja baru, lalu pilih berkas itu.</source>
        <translation>The content of {berkas} is {ada} MB once unpacked, over the limit of {batas} MB, usually because thousands of empty rows carry formatting; copy only the table of employees into a new workbook, then choose that file.</translation>
    </message>
    <message>
        <source>Isi berkas {berkas} tidak dikenali sebagai buku kerja Excel; buka di Excel, Simpan Sebagai Buku Kerja Excel (.xlsx), lalu pilih hasilnya.</source>
        <translation>The content of {berkas} is not recognised as an Excel workbook; open it in Excel, Save As Excel Workbook (.xlsx), then choose the result.</translation>
    </message>
    <message>
        <source>Isi lembar Pegawai mulai baris 6, satu orang satu baris. Baris Contoh dilewati; boleh dihapus.</source>
        <translation>Fill in the sheet Pegawai from row 6 on, one person per row. The sample row is skipped; it may be deleted.</translation>
    </message>
    <message>
        <source>Istimewa</source>
        <translation>Istimewa (outstanding)</translation>
    </message>
    <message>
        <source>Jabatan itu sudah tidak ada. Muat ulang halaman ini.</source>
        <translation>That post is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Jabatan {nama} masih dipakai {jumlah} penempatan; pindahkan pegawainya dahulu.</source>
        <translation>Post {nama} is still used by {jumlah} placements; move those employees first.</translation>
    </message>
    <message>
        <source>Jabatan {nama} sudah ada pada unit itu.</source>
        <translation>Post {nama} already exists in that unit.</translation>
    </message>
    <message>
        <source>Jangan memakai rumus; bila menyalin dari lembar lain, gunakan Tempel sebagai Nilai.</source>
        <translation>Do not use formulas; when copying from another sheet, use Paste as Values.</translation>
    </message>
    <message>
        <source>Jenis data “{peran}” tidak dikenal; pilih kantor atau pusat.</source>
        <translation>The kind of data “{peran}” is not known; choose kantor or pusat.</translation>
    </message>
    <message>
        <source>Jenis formulir {jenis} tidak dikenal; pilih {pilihan}.</source>
        <translation>The kind of form {jenis} is not known; choose {pilihan}.</translation>
    </message>
    <message>
        <source>Jenis jabatan “{jenis}” tidak dikenal.</source>
        <translation>The kind of post “{jenis}” is not known.</translation>
    </message>
    <message>
        <source>Jenis kelamin “{nilai}” tidak dikenal; isi L atau P.</source>
        <translation>Sex “{nilai}” is not known; enter L or P.</translation>
    </message>
    <message>
        <source>Jenis penempatan “{jenis}” tidak dikenal; isi plt atau plh.</source>
        <translation>The kind of placement “{jenis}” is not known; enter plt or plh.</translation>
    </message>
    <message>
        <source>Jenjang “{teks}” tidak dikenal; pilih {pilihan}.</source>
        <translation>Level “{teks}” is not known; choose {pilihan}.</translation>
    </message>
    <message>
        <source>Jumlah pegawai {predikat} tidak boleh {banyak}; isi 0 atau lebih.</source>
        <translation>The number of employees {predikat} cannot be {banyak}; enter 0 or more.</translation>
    </message>
    <message>
        <source>Kantor ini belum bergabung dengan pusat. Minta berkas undangan dan kodenya kepada BKPSDM, lalu pilih Gabung.</source>
        <translation>This office has not joined the centre yet. Ask BKPSDM for an invitation file and its code, then choose Join.</translation>
    </message>
    <message>
        <source>Kantor ini sudah bergabung dengan {nama}; pindah ke pusat lain belum dapat dilakukan.</source>
        <translation>This office has already joined {nama}; moving to another centre is not possible yet.</translation>
    </message>
    <message>
        <source>Kantor itu tidak ada dalam rekap tahun {tahun}.</source>
        <translation>That office is not in the recap of {tahun}.</translation>
    </message>
    <message>
        <source>Kantor {kantor} (nomor {nomor}) belum mengirim ADK pertamanya.</source>
        <translation>Office {kantor} (number {nomor}) has not sent its first ADK yet.</translation>
    </message>
    <message>
        <source>Kantor {kantor} memakai nomor ruang {ruang} yang sudah milik {pemilik}; datanya mungkin disalin dari kantor lain, jangan diterima.</source>
        <translation>Office {kantor} uses space number {ruang}, which belongs to {pemilik}; its data may be a copy of another office&apos;s, do not accept it.</translation>
    </message>
    <message>
        <source>Kedudukan penilai “{s}” tidak dikenal; isi plt atau plh.</source>
        <translation>The assessor&apos;s position “{s}” is not known; enter plt or plh.</translation>
    </message>
    <message>
        <source>Kertas {kertas} tidak dikenal; pilih A4 atau F4.</source>
        <translation>Paper {kertas} is not known; choose A4 or F4.</translation>
    </message>
    <message>
        <source>Kode undangan harus {harus} huruf dan angka, yang diketik {ada}.</source>
        <translation>An invitation code has {harus} letters and digits, {ada} were typed.</translation>
    </message>
    <message>
        <source>Kode undangan tidak memakai tanda {tanda}; periksa lagi ketikannya.</source>
        <translation>An invitation code does not use the character {tanda}; check what you typed.</translation>
    </message>
    <message>
        <source>Kolom atasan langsung menyebut pegawai itu sendiri.</source>
        <translation>The superior column names the employee himself or herself.</translation>
    </message>
    <message>
        <source>Kolom boleh dipindah atau dihapus, selain NIP dan Nama.</source>
        <translation>Columns may be moved or deleted, except NIP and Nama.</translation>
    </message>
    <message>
        <source>Kolom ini di luar lembar SKP.</source>
        <translation>This column is outside the SKP sheet.</translation>
    </message>
    <message>
        <source>Kolom {kolom} belum ditentukan untuk lembar {lembar}; pilih kolomnya di pratinjau, lalu lanjutkan.</source>
        <translation>Column {kolom} has not been chosen for sheet {lembar}; choose it in the preview, then go on.</translation>
    </message>
    <message>
        <source>Kolom {kolom} tidak ada pada lembar SKP ini.</source>
        <translation>There is no column {kolom} on this SKP sheet.</translation>
    </message>
    <message>
        <source>Kolom {kolom} tidak dapat diisi.</source>
        <translation>Column {kolom} cannot be filled in.</translation>
    </message>
    <message>
        <source>Kolom {kolom} tidak dapat diisi; predikat dihitung sendiri.</source>
        <translation>Column {kolom} cannot be filled in; the predicate is computed.</translation>
    </message>
    <message>
        <source>Kualitas</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Kuantitas</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Kunci kantor di {berkas} tidak dapat dibuka: {sebab}.</source>
        <translation>The office&apos;s keys in {berkas} cannot be opened: {sebab}.</translation>
    </message>
    <message>
        <source>Kunci kantor di {berkas} tidak dapat dibuka: {sebab}. Data aman; hubungi BKPSDM untuk bergabung lagi.</source>
        <translation>The office&apos;s keys in {berkas} cannot be opened: {sebab}. The data is safe; ask BKPSDM to join again.</translation>
    </message>
    <message>
        <source>Kurang</source>
        <translation>Kurang (poor)</translation>
    </message>
    <message>
        <source>Lambang harus gambar PNG atau JPEG.</source>
        <translation>The emblem must be a PNG or JPEG image.</translation>
    </message>
    <message>
        <source>Langkah ini tidak dapat diurungkan di sini.</source>
        <translation>This step cannot be undone here.</translation>
    </message>
    <message>
        <source>Langkah penilaian tidak diurungkan di sini; pakai Buka kembali dengan alasan.</source>
        <translation>Steps of the assessment are not undone here; use Reopen with a reason.</translation>
    </message>
    <message>
        <source>Langkah persetujuan tidak diurungkan di sini; pakai Batal persetujuan atau Buka kembali.</source>
        <translation>Steps of approval are not undone here; use Withdraw approval or Reopen.</translation>
    </message>
    <message>
        <source>Menunggu persetujuan SKP</source>
        <translation>Waiting for approval of the SKP</translation>
    </message>
    <message>
        <source>Menunggu {0}: penyelesaian penilaian {1}</source>
        <translation>Waiting for {0}: finishing the assessment of {1}</translation>
    </message>
    <message>
        <source>Menunggu {0}: persetujuan SKP</source>
        <translation>Waiting for {0}: approval of the SKP</translation>
    </message>
    <message>
        <source>Nonaktifkan</source>
        <translation>Deactivate</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Operator Pusat</source>
        <translation>Centre operator</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Orangnya dihitung di {0} pada SKP terakhir.</source>
        <translation>The person is counted in {0} with the last SKP.</translation>
    </message>
    <message>
        <source>Organisasi {0}: {1} {2}</source>
        <translation>Organisation {0}: {1} {2}</translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Penilaian sudah selesai atau periodenya ditutup, sehingga tidak dapat diurungkan.</source>
        <translation>The assessment is finished or its period closed, so it cannot be undone.</translation>
    </message>
    <message>
        <source>Penilaian yang belum selesai</source>
        <translation>Assessments not finished</translation>
    </message>
    <message>
        <source>Penilaian {0} belum diselesaikan</source>
        <translation>The assessment of {0} is not finished</translation>
    </message>
    <message>
        <source>Penilaian {0} {1}</source>
        <translation>Assessment of {0} {1}</translation>
    </message>
    <message>
        <source>Penilaiannya belum dapat diselesaikan dan Berita Acara belum dapat diajukan.</source>
        <translation>Its assessment cannot be finished and minutes cannot be filed yet.</translation>
    </message>
    <message>
        <source>Penugasan dari</source>
        <translation>Assigned by</translation>
    </message>
    <message>
        <source>Penutupan periode tidak diurungkan di sini; pakai Buka Kunci.</source>
        <translation>Closing a period is not undone here; use Unlock.</translation>
    </message>
    <message>
        <source>Penyelia</source>
        <translation>Penyelia</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Periode SKP harus berada di dalam tahun {tahun}.</source>
        <translation>The months of the SKP must lie within {tahun}.</translation>
    </message>
    <message>
        <source>Periode tahun {tahun} sudah ditutup; SKP tidak dapat dibuat.</source>
        <translation>The year {tahun} is closed; no SKP can be made.</translation>
    </message>
    <message>
        <source>Perjanjian Kinerja tidak tercapai tanpa ada yang menanggung.</source>
        <translation>The performance agreement is missed with nobody to answer for it.</translation>
    </message>
    <message>
        <source>Perlu ditandatangani lagi: {0}.</source>
        <translation>To be signed again: {0}.</translation>
    </message>
    <message>
        <source>Perpanjangan kontrak tidak mempunyai dasar penilaian.</source>
        <translation>The extension of the contract has no assessment to rest on.</translation>
    </message>
    <message>
        <source>Perspektif {sebutan} belum dipilih.</source>
        <translation>The perspective of {sebutan} is not chosen.</translation>
    </message>
    <message>
        <source>Perubahan SKP</source>
        <translation>SKP changes</translation>
    </message>
    <message>
        <source>Perubahan tidak ikut dinilai.</source>
        <translation>The changes are not assessed.</translation>
    </message>
    <message>
        <source>Perubahan-SKP</source>
        <translation>SKP-changes</translation>
    </message>
    <message>
        <source>Pilih cara ukur (Hitungan, Posisi, atau Rilis) untuk jalur target ini.</source>
        <translation>Choose how this target path is measured (Count, State, or Release).</translation>
    </message>
    <message>
        <source>Pilih dari mana SKP baru dimulai.</source>
        <translation>Choose what the new SKP starts from.</translation>
    </message>
    <message>
        <source>Pilih jabatan yang diduduki, atau tulis nama jabatan baru.</source>
        <translation>Choose the post taken, or write the name of a new one.</translation>
    </message>
    <message>
        <source>Pilih pejabat penilai {nama} yang bukan dirinya, dan atasan penilai yang lain dari penilainya.</source>
        <translation>Choose an assessor of {nama} who is somebody else, and a superior other than the assessor.</translation>
    </message>
    <message>
        <source>Pilih unit kerja untuk jabatan baru {nama}.</source>
        <translation>Choose the unit of the new post {nama}.</translation>
    </message>
    <message>
        <source>Pilih {0} sebagai penilai SKP {1} {2}</source>
        <translation>Choose {0} as assessor of the SKP {1} of {2}</translation>
    </message>
    <message>
        <source>Pimpinan belum mempunyai rencana hasil kerja; matriks tercetak tanpa kolom hasil.</source>
        <translation>The leader has no planned results yet; the matrix is printed without result columns.</translation>
    </message>
    <message>
        <source>Pimpinan tidak melihat siapa yang mendukung hasil kerjanya.</source>
        <translation>The leader does not see who supports the result.</translation>
    </message>
    <message>
        <source>Pimpinan yang dipilih tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>The chosen superior is no longer there. Reload this page.</translation>
    </message>
    <message>
        <source>Pindah jabatan di kantor ini</source>
        <translation>Transfer within this office</translation>
    </message>
    <message>
        <source>Pindah ke luar kantor</source>
        <translation>Transfer out of the office</translation>
    </message>
    <message>
        <source>Pindahkan butir lampiran SKP {0}</source>
        <translation>Move an annex line of the SKP of {0}</translation>
    </message>
    <message>
        <source>Plt. atau Plh. berakhir</source>
        <translation>Plt. or Plh. ends</translation>
    </message>
    <message>
        <source>Posisi</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Posisi: keadaan pada akhir periode; yang terakhir sama dengan target setahun.</source>
        <translation>State: what stands at the end of a period; the last one equals the target of the year.</translation>
    </message>
    <message>
        <source>Promosi di kantor ini</source>
        <translation>Promotion within this office</translation>
    </message>
    <message>
        <source>RHK belum dapat diserahkan kepada {nama}: {halangan}.</source>
        <translation>The results cannot be handed to {nama} yet: {halangan}.</translation>
    </message>
    <message>
        <source>RHK dalam satu SKP sebanyak-banyaknya</source>
        <translation>RHK in one SKP at most</translation>
    </message>
    <message>
        <source>RHK pimpinan</source>
        <translation>Superior&apos;s RHK</translation>
    </message>
    <message>
        <source>RHK pimpinan atau pegawai itu tidak ada lagi pada matriks ini. Muat ulang halaman ini.</source>
        <translation>That result or person is no longer in this matrix. Reload this page.</translation>
    </message>
    <message>
        <source>RHK pimpinan ini tidak ada lagi</source>
        <translation>this result of the superior is no longer there</translation>
    </message>
    <message>
        <source>RHK pimpinan yang diintervensi {sebutan} kini berbunyi “{teks}”; perbarui tulisannya.</source>
        <translation>The leader&apos;s RHK that {sebutan} serves now reads “{teks}”; bring its words up to date.</translation>
    </message>
    <message>
        <source>RHK pimpinan yang diintervensi {sebutan} {sebab}; pilih yang lain atau tulis teksnya.</source>
        <translation>The leader&apos;s RHK that {sebutan} serves {sebab}; choose another one or write its words.</translation>
    </message>
    <message>
        <source>RHK pimpinan “{teks}” belum didukung hasil kerja siapa pun.</source>
        <translation>The leader&apos;s RHK “{teks}” is supported by nobody&apos;s result.</translation>
    </message>
    <message>
        <source>RHK tambahan ({tambahan}) lebih banyak daripada RHK utama ({utama}).</source>
        <translation>There are more additional RHK ({tambahan}) than main ones ({utama}).</translation>
    </message>
    <message>
        <source>RHK yang diteruskan</source>
        <translation>Results handed on</translation>
    </message>
    <message>
        <source>RHK {0} {1}</source>
        <translation>RHK {0} {1}</translation>
    </message>
    <message>
        <source>RHK {nama} tidak dapat ditautkan: {sebab}.</source>
        <translation>The result of {nama} cannot be linked: {sebab}.</translation>
    </message>
    <message>
        <source>Realisasi dan bukti tiap bulan menjadi berat.</source>
        <translation>Progress and evidence become a burden every month.</translation>
    </message>
    <message>
        <source>Renstra</source>
        <translation>Renstra</translation>
    </message>
    <message>
        <source>Rentang target pada {sebutan} terbalik ({awal} sampai {akhir}).</source>
        <translation>The range of a target of {sebutan} is upside down ({awal} to {akhir}).</translation>
    </message>
    <message>
        <source>Revisi SKP {tahun} Bapak/Ibu belum diajukan.</source>
        <translation>The revision of your SKP of {tahun} has not been submitted.</translation>
    </message>
    <message>
        <source>Revisi SKP: {0}</source>
        <translation>Revision of the SKP: {0}</translation>
    </message>
    <message>
        <source>Revisi berjalan</source>
        <translation>Revision under way</translation>
    </message>
    <message>
        <source>Revisi dibatalkan</source>
        <translation>Revision given up</translation>
    </message>
    <message>
        <source>Revisi {0}</source>
        <translation>Revision {0}</translation>
    </message>
    <message>
        <source>Revisi {0} menunggu persetujuan {1}.</source>
        <translation>Revision {0} waits for approval by {1}.</translation>
    </message>
    <message>
        <source>Revisi {0} sedang disusun; SKP yang disetujui tetap berlaku.</source>
        <translation>Revision {0} is being written; the approved SKP stays in force.</translation>
    </message>
    <message>
        <source>Revisi {n} belum disetujui; versi yang disetujui tetap berlaku sampai itu.</source>
        <translation>Revision {n} is not approved; until then the approved version stays in force.</translation>
    </message>
    <message>
        <source>Rilis</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Rilis: angka diterbitkan pihak lain; hanya periode terbitnya yang diisi.</source>
        <translation>Release: published by others; only the period of publication is filled.</translation>
    </message>
    <message>
        <source>Rumus ini belum dihitung. Buka dan simpan bukunya di Excel, atau tempel nilainya.</source>
        <translation>This formula has not been calculated. Open and save the workbook in Excel, or paste the values.</translation>
    </message>
    <message>
        <source>SKP awal</source>
        <translation>First SKP</translation>
    </message>
    <message>
        <source>SKP baru</source>
        <translation>New SKP</translation>
    </message>
    <message>
        <source>SKP baru sebagai {0} dibuat untuk {1}, {2}.</source>
        <translation>A new SKP as {0} is made for {1}, {2}.</translation>
    </message>
    <message>
        <source>SKP baru, sesudah disetujui</source>
        <translation>The new SKP, once approved</translation>
    </message>
    <message>
        <source>SKP belum disetujui, padahal tenggatnya {batas} sudah lewat.</source>
        <translation>The SKP is not approved although its deadline {batas} has passed.</translation>
    </message>
    <message>
        <source>SKP berstatus {0}, {1}</source>
        <translation>SKP is {0}, {1}</translation>
    </message>
    <message>
        <source>SKP ini</source>
        <translation>This SKP</translation>
    </message>
    <message>
        <source>SKP ini baru mempunyai satu versi; belum ada yang dibandingkan.</source>
        <translation>This SKP has only one version; there is nothing to compare yet.</translation>
    </message>
    <message>
        <source>SKP ini belum pernah disetujui, jadi belum ada versi.</source>
        <translation>This SKP was never approved, so there is no version yet.</translation>
    </message>
    <message>
        <source>SKP ini berbentuk administrasi; kolom {0} tidak dipakai.</source>
        <translation>This SKP has the administrative form; the column {0} is not used.</translation>
    </message>
    <message>
        <source>SKP ini berbentuk pimpinan; kolom {0} tidak dipakai.</source>
        <translation>This SKP has the leader&apos;s form; the column {0} is not used.</translation>
    </message>
    <message>
        <source>SKP ini kualitatif; kolom {0} tidak dipakai.</source>
        <translation>This SKP is qualitative; the column {0} is not used.</translation>
    </message>
    <message>
        <source>SKP ini tidak sedang disusun; tanggapan baru memerlukan Revisi.</source>
        <translation>This SKP is not being written; new remarks need a Revision.</translation>
    </message>
    <message>
        <source>SKP lama</source>
        <translation>Old SKP</translation>
    </message>
    <message>
        <source>SKP lama sampai hari terakhirnya</source>
        <translation>The old SKP up to its last day</translation>
    </message>
    <message>
        <source>SKP memuat {n} RHK, lebih dari {maks}; gabungkan atau pindahkan yang kecil.</source>
        <translation>The SKP holds {n} RHK, more than {maks}; join or move the small ones.</translation>
    </message>
    <message>
        <source>SKP menunggu persetujuan {nama}, padahal tenggatnya {batas} sudah lewat.</source>
        <translation>The SKP waits for approval by {nama} although its deadline {batas} has passed.</translation>
    </message>
    <message>
        <source>SKP mulai {mulai}, sebelum penempatan pada jabatan itu ({tempat}).</source>
        <translation>The SKP begins {mulai}, before the placement in that post ({tempat}).</translation>
    </message>
    <message>
        <source>SKP pimpinan tidak memotret seluruh sisi unit kerja.</source>
        <translation>The leader&apos;s SKP does not show every side of the unit.</translation>
    </message>
    <message>
        <source>SKP sebelumnya ({0} RHK)</source>
        <translation>The SKP before ({0} results)</translation>
    </message>
    <message>
        <source>SKP sedang menunggu persetujuan {0}.</source>
        <translation>The SKP waits for the approval of {0}.</translation>
    </message>
    <message>
        <source>SKP selesai {selesai}, sesudah penempatan pada jabatan itu berakhir ({tempat}).</source>
        <translation>The SKP ends {selesai}, after the placement in that post ended ({tempat}).</translation>
    </message>
    <message>
        <source>SKP sudah berisi {0} RHK. Centang untuk menambahkan di bawahnya.</source>
        <translation>The SKP holds {0} RHK already. Tick to add below them.</translation>
    </message>
    <message>
        <source>SKP sudah disetujui; targetnya diubah lewat Revisi sesudah mutasi ini dicatat.</source>
        <translation>The SKP is approved; its targets change by a revision after this move is recorded.</translation>
    </message>
    <message>
        <source>SKP sudah {0}; tidak diubah.</source>
        <translation>The SKP is {0} already; it is not changed.</translation>
    </message>
    <message>
        <source>SKP sudah {n} hari dikembalikan dan belum diajukan lagi.</source>
        <translation>The SKP was returned {n} days ago and not submitted again.</translation>
    </message>
    <message>
        <source>SKP sudah {n} hari menunggu persetujuan {nama}.</source>
        <translation>The SKP has waited {n} days for approval by {nama}.</translation>
    </message>
    <message>
        <source>SKP tidak ada yang menyetujui.</source>
        <translation>Nobody approves the SKP.</translation>
    </message>
    <message>
        <source>SKP tidak dapat diajukan.</source>
        <translation>The SKP cannot be submitted.</translation>
    </message>
    <message>
        <source>SKP tidak disetujui sebelum tenggat.</source>
        <translation>The SKP is not approved before the deadline.</translation>
    </message>
    <message>
        <source>SKP yang disalin harus milik pegawai itu sendiri, atau milik rekan satu jabatan atau satu unit yang boleh Anda lihat.</source>
        <translation>The SKP to copy must be this employee&apos;s own, or that of a colleague of the same post or unit whom you may see.</translation>
    </message>
    <message>
        <source>SKP yang masanya diakhiri perbuatan ini sudah disetujui sesudah itu; batalkan persetujuannya dahulu, atau ubah masanya lewat Revisi.</source>
        <translation>The SKP whose months this act ended has been approved since; take the approval back first, or change its months by a Revisi.</translation>
    </message>
    <message>
        <source>SKP {0} akan dibuat.</source>
        <translation>SKP {0} will be made.</translation>
    </message>
    <message>
        <source>SKP {0} belum dibuat.</source>
        <translation>The SKP of {0} has not been made.</translation>
    </message>
    <message>
        <source>SKP {0} dibatalkan karena belum sempat berjalan.</source>
        <translation>The SKP {0} is cancelled because it had not begun.</translation>
    </message>
    <message>
        <source>SKP {0} ditutup {1}{2}</source>
        <translation>The SKP {0} is closed on {1}{2}</translation>
    </message>
    <message>
        <source>SKP {0} pada jabatan ini ({1} RHK)</source>
        <translation>The SKP of {0} in this post ({1} results)</translation>
    </message>
    <message>
        <source>SKP {0} yang menunggu persetujuan Bapak/Ibu ({1}):</source>
        <translation>SKP of {0} that wait for your approval ({1}):</translation>
    </message>
    <message>
        <source>SKP {nama} baru saja berubah. Muat ulang halaman ini, periksa, lalu ulangi.</source>
        <translation>The SKP of {nama} has just changed. Load this page again, check it, then try again.</translation>
    </message>
    <message>
        <source>SKP {nama} belum dapat disetujui: {n} baris masih dikembalikan ({baris}). Terima baris itu, atau kembalikan SKP-nya.</source>
        <translation>The SKP of {nama} cannot be approved yet: {n} rows are still returned ({baris}). Accept these rows, or return the SKP.</translation>
    </message>
    <message>
        <source>SKP {nama} tidak sedang direvisi; tidak ada versi yang dikembalikan.</source>
        <translation>The SKP of {nama} is not under revision; there is no version to bring back.</translation>
    </message>
    <message>
        <source>SKP {tahun} Bapak/Ibu belum dibuat.</source>
        <translation>Your SKP of {tahun} has not been made.</translation>
    </message>
    <message>
        <source>SKP {tahun} Bapak/Ibu dikembalikan penilai dan perlu diperbaiki.</source>
        <translation>Your SKP of {tahun} was returned by the assessor and has to be mended.</translation>
    </message>
    <message>
        <source>SKP {tahun} Bapak/Ibu masih draf dan belum diajukan.</source>
        <translation>Your SKP of {tahun} is still a draft and not submitted.</translation>
    </message>
    <message>
        <source>SKP {tahun} Bapak/Ibu perlu dilengkapi.</source>
        <translation>Your SKP of {tahun} has to be completed.</translation>
    </message>
    <message>
        <source>SKP {tahun} belum ada, padahal tenggatnya {batas} sudah lewat.</source>
        <translation>There is no SKP of {tahun} although its deadline {batas} has passed.</translation>
    </message>
    <message>
        <source>SKP {tahun} belum dibuat; tenggatnya {batas}.</source>
        <translation>The SKP of {tahun} has not been made; it is due on {batas}.</translation>
    </message>
    <message>
        <source>SKP-nya kini sudah berisi {0} RHK.</source>
        <translation>The SKP holds {0} RHK by now.</translation>
    </message>
    <message>
        <source>SKP-nya {0}; buka Revisi atau tarik dahulu</source>
        <translation>the SKP is {0}; open a revision or withdraw it first</translation>
    </message>
    <message>
        <source>Salin IKU {0} ke {1} {2}</source>
        <translation>Copy IKU {0} to {1} {2}</translation>
    </message>
    <message>
        <source>Salin matriks {0} ke matriks {1} {2}</source>
        <translation>Copy matrix {0} to matrix {1} {2}</translation>
    </message>
    <message>
        <source>Salin {0} ke SKP {1} {2}</source>
        <translation>Copy {0} into SKP {1} of {2}</translation>
    </message>
    <message>
        <source>Tarik</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Teks</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tempat (untuk tanggal surat)</source>
        <translation>Place (for the date on letters)</translation>
    </message>
    <message>
        <source>Tempat Lahir</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Undangan ini berlaku sampai {batas}, dan komputer ini bertanggal {kini}. Bila tanggal itu keliru, betulkan jam komputer; bila benar, minta undangan baru kepada {pengundang}.</source>
        <translation>This invitation is valid until {batas}, and this computer&apos;s date is {kini}. If that date is wrong, correct the computer&apos;s clock; if it is right, ask {pengundang} for a new invitation.</translation>
    </message>
    <message>
        <source>Undangan ini ditulis di komputer ini untuk {nama}; pakai undangan ini di komputer itu.</source>
        <translation>This invitation was written on this computer for {nama}; use it on that computer.</translation>
    </message>
    <message>
        <source>Undangan ini untuk komputer lain {kantor}, sedangkan di sini terbuka data yang lain. Pakai undangan ini di layar awal (Pengaturan, bagian Komputer); data yang terbuka tidak berubah.</source>
        <translation>This invitation is for another computer of {kantor}, while other data are open here. Use it on the welcome screen (Settings, section Computers); the open data stay as they are.</translation>
    </message>
    <message>
        <source>Undangan ini untuk {kantor} yang datanya sudah ada; pakai undangan ini di layar awal (Pengaturan, bagian Komputer), atau buka backup kantor itu lalu gabung.</source>
        <translation>This invitation is for {kantor}, which has data already; use it on the welcome screen (Settings, section Computers), or open a backup of that office and join.</translation>
    </message>
    <message>
        <source>Undangan untuk {kantor} hanya berlaku sampai {batas}, dan komputer ini bertanggal {kini}. Bila tanggal itu keliru, betulkan jam komputer; bila benar, buat undangan baru untuknya.</source>
        <translation>The invitation for {kantor} was valid only until {batas}, and this computer&apos;s date is {kini}. If that date is wrong, correct the computer&apos;s clock; if it is right, make a new invitation.</translation>
    </message>
    <message>
        <source>buka kembali dahulu</source>
        <translation>reopen it first</translation>
    </message>
    <message>
        <source>operator bersama pengundang</source>
        <translation>the operator with whoever invited</translation>
    </message>
    <message>
        <source>perubahannya berlaku sampai nomor {0}</source>
        <translation>its changes count up to number {0}</translation>
    </message>
    <message>
        <source>pusat atau komputer pertama kantor</source>
        <translation>the centre or the office&apos;s first computer</translation>
    </message>
    <message>
        <source>sebuah komputer</source>
        <translation>a computer</translation>
    </message>
    <message>
        <source>semua sudah disetujui{0}</source>
        <translation>all approved{0}</translation>
    </message>
    <message>
        <source>sesudah nomor {0} </source>
        <translation>after number {0} </translation>
    </message>
    <message>
        <source>standar jabatan</source>
        <translation>the post&apos;s standard</translation>
    </message>
    <message>
        <source>sudah dihapus</source>
        <translation>was deleted</translation>
    </message>
    <message>
        <source>surat kunci</source>
        <translation>key letter</translation>
    </message>
    <message>
        <source>tahun {0} sudah ditutup</source>
        <translation>year {0} is closed</translation>
    </message>
    <message>
        <source>tanda terima saja, tanpa perubahan baru</source>
        <translation>receipts only, without new changes</translation>
    </message>
    <message>
        <source>tanpa keterangan</source>
        <translation>without remark</translation>
    </message>
    <message>
        <source>terakhir dilihat</source>
        <translation>it was last seen</translation>
    </message>
    <message>
        <source>tidak ada catatannya yang berlaku</source>
        <translation>none of its records counts</translation>
    </message>
    <message>
        <source>tidak ada perubahannya yang berlaku</source>
        <translation>none of its changes counts</translation>
    </message>
    <message>
        <source>tidak ada yang dapat diurungkan</source>
        <translation>nothing can be undone</translation>
    </message>
    <message>
        <source>tidak kurang dari</source>
        <translation>not less than</translation>
    </message>
    <message>
        <source>tidak lagi dijamin siapa pun</source>
        <translation>vouched for by nobody any more</translation>
    </message>
    <message>
        <source>tidak lebih dari</source>
        <translation>not more than</translation>
    </message>
    <message>
        <source>yang berwenang</source>
        <translation>whoever is authorised</translation>
    </message>
    <message>
        <source>yang menanggapi</source>
        <translation>whoever remarks</translation>
    </message>
    <message>
        <source>yang mengubah bentuk SKP</source>
        <translation>whoever changes the form of the SKP</translation>
    </message>
    <message>
        <source>{0} Beda Isian belum diputuskan</source>
        <translation>{0} differing entries not decided</translation>
    </message>
    <message>
        <source>{0} Beda Isian menunggu keputusan</source>
        <translation>{0} differences await a decision</translation>
    </message>
    <message>
        <source>{0} Berita Acara {1} dari {2}</source>
        <translation>{0} minutes {1} of {2}</translation>
    </message>
    <message>
        <source>{0} Buka Revisi bila perlu ditandatangani lagi, atau pilih penilai khusus untuk SKP ini.</source>
        <translation>{0} Open a revision if it has to be signed again, or choose an assessor for this SKP.</translation>
    </message>
    <message>
        <source>{0} RHK diteruskan kepada {1} sebagai RHK tambahan.</source>
        <translation>{0} results are handed on to {1} as additional results.</translation>
    </message>
    <message>
        <source>{0} SKP belum lengkap</source>
        <translation>{0} SKP not complete</translation>
    </message>
    <message>
        <source>{0} SKP dikembalikan</source>
        <translation>{0} SKP returned</translation>
    </message>
    <message>
        <source>{0} SKP lengkap tetapi belum diajukan</source>
        <translation>{0} SKP complete but not submitted</translation>
    </message>
    <message>
        <source>{0} SKP menunggu persetujuan</source>
        <translation>{0} SKP waiting for approval</translation>
    </message>
    <message>
        <source>{0} Tanda tangan lama tetap berlaku untuk {1}.</source>
        <translation>{0} The earlier signature stays valid for {1}.</translation>
    </message>
    <message>
        <source>{0} Terima kasih.</source>
        <translation>{0} Thank you.</translation>
    </message>
    <message>
        <source>{0} baris baru dicabut</source>
        <translation>{0} new rows withdrawn</translation>
    </message>
    <message>
        <source>{0} baris terlalu banyak; SKP paling banyak {1} baris.</source>
        <translation>{0} rows are too many; an SKP has at most {1} rows.</translation>
    </message>
    <message>
        <source>{0} baris yang dihapus dikembalikan</source>
        <translation>{0} deleted rows restored</translation>
    </message>
    <message>
        <source>{0} belum selesai</source>
        <translation>{0} not finished</translation>
    </message>
    <message>
        <source>{0} berkas terakhirnya ditolak</source>
        <translation>{0} had its last file refused</translation>
    </message>
    <message>
        <source>{0} berubah: {1}</source>
        <translation>{0} changed: {1}</translation>
    </message>
    <message>
        <source>{0} dan {1} orang lain</source>
        <translation>{0} and {1} others</translation>
    </message>
    <message>
        <source>{0} dikembalikan BKPSDM: {1}</source>
        <translation>{0} returned by BKPSDM: {1}</translation>
    </message>
    <message>
        <source>{0} dikunci Berita Acara {1}; minta Reset BA kepada BKPSDM.</source>
        <translation>{0} is held by minutes {1}; ask BKPSDM for a Reset BA.</translation>
    </message>
    <message>
        <source>{0} diterima; kirim ADK ke komputer itu agar datanya lengkap. {1}</source>
        <translation>{0} accepted; send an ADK to that computer so that its data is complete. {1}</translation>
    </message>
    <message>
        <source>{0} ditunjuk Plh. selama pejabat definitif berhalangan.</source>
        <translation>{0} is named Plh. while the definitive holder is away.</translation>
    </message>
    <message>
        <source>{0} ditutup BKPSDM; hanya BKPSDM yang dapat membukanya kembali.</source>
        <translation>{0} was closed by BKPSDM; only BKPSDM can open it again.</translation>
    </message>
    <message>
        <source>{0} dokumen evaluasi belum disampaikan kepada pegawai</source>
        <translation>{0} evaluation documents not handed to the employee</translation>
    </message>
    <message>
        <source>{0} hal tetap seperti dalam berkas itu.</source>
        <translation>{0} items stay as in that file.</translation>
    </message>
    <message>
        <source>{0} hal tetap seperti dalam berkas.</source>
        <translation>{0} items stay as in the file.</translation>
    </message>
    <message>
        <source>{0} hasil kerja pimpinan belum didukung siapa pun.</source>
        <translation>{0} of the leader&apos;s results are supported by nobody.</translation>
    </message>
    <message>
        <source>{0} invalid, {1} peringatan, {2} saran</source>
        <translation>{0} invalid, {1} warnings, {2} suggestions</translation>
    </message>
    <message>
        <source>{0} isian kembali ke nilai semula</source>
        <translation>{0} entries back to their former value</translation>
    </message>
    <message>
        <source>{0} kepada {1}{2}</source>
        <translation>{0} to {1}{2}</translation>
    </message>
    <message>
        <source>{0} lampiran belum diterima isinya.</source>
        <translation>The content of {0} attachments has not arrived.</translation>
    </message>
    <message>
        <source>{0} lampiran rusak dan tidak disalin; jalankan Periksa Data.</source>
        <translation>{0} attachments are damaged and were not copied; run Check Data.</translation>
    </message>
    <message>
        <source>{0} masih dijabat {1}; catat juga mutasi pejabat itu.</source>
        <translation>{0} is still held by {1}; record that official&apos;s move as well.</translation>
    </message>
    <message>
        <source>{0} masih kosong; tempatnya dibiarkan untuk ditulis tangan.</source>
        <translation>{0} is still empty; room is left to write it by hand.</translation>
    </message>
    <message>
        <source>{0} memakai kunci baru yang ditandatangani kunci lamanya.</source>
        <translation>{0} uses a new key signed by its old one.</translation>
    </message>
    <message>
        <source>{0} meminta bergabung (undangan nomor {1}); berkas disimpan dan dibaca setelah {2} itu diterima.</source>
        <translation>{0} asks to join (invitation number {1}); the file is kept and read once that {2} is accepted.</translation>
    </message>
    <message>
        <source>{0} menilai SKP {1} ini karena dipilih khusus: {2}{3}.</source>
        <translation>{0} assesses this SKP of {1} by special choice: {2}{3}.</translation>
    </message>
    <message>
        <source>{0} menilai {1}{2} karena {3} ({4}).</source>
        <translation>{0} assesses {1}{2} because {3} ({4}).</translation>
    </message>
    <message>
        <source>{0} menilai {1}{2} karena {3}, sehingga {4}.</source>
        <translation>{0} assesses {1}{2} because {3}, so {4}.</translation>
    </message>
    <message>
        <source>{0} menilai {1}{2}{3} karena {4}.</source>
        <translation>{0} assesses {1}{2}{3} because {4}.</translation>
    </message>
    <message>
        <source>{0} menyelesaikan penilaian versi lain{1}; sesudah digabung isinya berbeda. Periksa penilaian itu, buka kembali, lalu selesaikan lagi.</source>
        <translation>{0} finished another version of the assessment{1}; joined, its content differs. Check that assessment, reopen it, then finish it again.</translation>
    </message>
    <message>
        <source>{0} menyetujui versi lain{1}; sesudah digabung isinya berbeda. Periksa SKP itu, buka kembali, lalu setujui lagi.</source>
        <translation>{0} approved another version{1}; joined, its content differs. Check that SKP, reopen it, then approve it again.</translation>
    </message>
    <message>
        <source>{0} pegawai belum mempunyai SKP</source>
        <translation>{0} employees without an SKP</translation>
    </message>
    <message>
        <source>{0} pegawai belum mempunyai pejabat penilai</source>
        <translation>{0} employees without an assessor</translation>
    </message>
    <message>
        <source>{0} pegawai belum mempunyai peran dalam matriks.</source>
        <translation>{0} employees have no role in the matrix yet.</translation>
    </message>
    <message>
        <source>{0} pengecualian {1}</source>
        <translation>{0} exception of {1}</translation>
    </message>
    <message>
        <source>{0} penilaian belum diisi lengkap</source>
        <translation>{0} assessments not filled in completely</translation>
    </message>
    <message>
        <source>{0} penilaian belum diselesaikan</source>
        <translation>{0} assessments not finished</translation>
    </message>
    <message>
        <source>{0} penilaian menunggu capaian organisasi</source>
        <translation>{0} assessments waiting for the organisation&apos;s result</translation>
    </message>
    <message>
        <source>{0} peran terisi</source>
        <translation>{0} roles filled</translation>
    </message>
    <message>
        <source>{0} perubahan disisihkan</source>
        <translation>{0} changes set aside</translation>
    </message>
    <message>
        <source>{0} perubahan ditulis; semuanya sudah ada pada {1} lewat berkas lain.</source>
        <translation>{0} changes written; {1} has all of them already through another file.</translation>
    </message>
    <message>
        <source>{0} perubahan yang menunggu kini masuk.</source>
        <translation>{0} changes that waited are in now.</translation>
    </message>
    <message>
        <source>{0} pukul {1}</source>
        <translation>{0} at {1}</translation>
    </message>
    <message>
        <source>{0} salah satu dari daftar.</source>
        <translation>{0} is one of the list.</translation>
    </message>
    <message>
        <source>{0} sama, {1} berbeda</source>
        <translation>{0} the same, {1} different</translation>
    </message>
    <message>
        <source>{0} sampai {1}</source>
        <translation>{0} to {1}</translation>
    </message>
    <message>
        <source>{0} sedang berjalan</source>
        <translation>{0} is running</translation>
    </message>
    <message>
        <source>{0} sejak {1}</source>
        <translation>{0} since {1}</translation>
    </message>
    <message>
        <source>{0} selesai</source>
        <translation>{0} done</translation>
    </message>
    <message>
        <source>{0} target {1} disesuaikan dengan bulan yang dijalani.</source>
        <translation>{0} targets ({1}) follow the months served.</translation>
    </message>
    <message>
        <source>{0} telah menerima komputer ini.</source>
        <translation>{0} has accepted this computer.</translation>
    </message>
    <message>
        <source>{0} usulan BKPSDM belum dijawab</source>
        <translation>{0} proposals of BKPSDM not answered</translation>
    </message>
    <message>
        <source>{0} usulan BKPSDM menunggu jawaban</source>
        <translation>{0} proposals of BKPSDM wait for an answer</translation>
    </message>
    <message>
        <source>{0} yang diisi harus berupa angka atau rentang supaya dapat dijumlahkan.</source>
        <translation>Each {0} that is filled must be a number or a range so that it can be added up.</translation>
    </message>
    <message>
        <source>{0} yang masih kosong akan diisi.</source>
        <translation>{0}, still empty, will be filled.</translation>
    </message>
    <message>
        <source>{0} {1} berisi {2}; langkah terakhir harus sama dengan target setahun, {3}.</source>
        <translation>{0} {1} holds {2}; the last step must equal the target of the year, {3}.</translation>
    </message>
    <message>
        <source>{0} {1} berisi “{2}”, bukan angka.</source>
        <translation>{0} {1} holds “{2}”, which is not a number.</translation>
    </message>
    <message>
        <source>{0} {1} dibawa oleh {2}</source>
        <translation>{0} {1} brought by {2}</translation>
    </message>
    <message>
        <source>{0} {1} dokumen kantor</source>
        <translation>{0} {1} documents of the office</translation>
    </message>
    <message>
        <source>{0} · Indikator {1}</source>
        <translation>{0} · Indicator {1}</translation>
    </message>
    <message>
        <source>{0}, SKP {1}</source>
        <translation>{0}, SKP {1}</translation>
    </message>
    <message>
        <source>{0}, dilanjutkan sejak {1}</source>
        <translation>{0}, continued since {1}</translation>
    </message>
    <message>
        <source>{0}, indikator {1}</source>
        <translation>{0}, indicator {1}</translation>
    </message>
    <message>
        <source>{0}, surat {1}</source>
        <translation>{0}, letter {1}</translation>
    </message>
    <message>
        <source>{0}: target disesuaikan dengan bulan yang dijalani.</source>
        <translation>{0}: targets follow the months served.</translation>
    </message>
    <message>
        <source>{0}: {1}, mulai {2}</source>
        <translation>{0}: {1}, from {2}</translation>
    </message>
    <message>
        <source>{0}; - = belum selesai; dalam kurung = tidak dihitung.</source>
        <translation>{0}; - = not finished; in brackets = not counted.</translation>
    </message>
    <message>
        <source>{daftar} paling banyak {maks} butir; kurangi yang ditambahkan.</source>
        <translation>{daftar} takes {maks} lines at most; add fewer.</translation>
    </message>
    <message>
        <source>{hari} sudah ada dalam daftar hari libur.</source>
        <translation>{hari} is already in the list of public holidays.</translation>
    </message>
    <message>
        <source>{isian} mempunyai dua nilai dari dua komputer; pilih dahulu di halaman Beda Isian.</source>
        <translation>{isian} has two values from two computers; choose first on the Differences page.</translation>
    </message>
    <message>
        <source>{isian} tidak diputuskan bersama isian lain; persetujuan, rating, dan kunci diputuskan satu per satu.</source>
        <translation>{isian} is not decided together with other entries; approvals, ratings and locks are decided one by one.</translation>
    </message>
    <message>
        <source>{jumlah} dokumen belum lengkap atau sudah tidak ada; muat ulang lalu pilih lagi.</source>
        <translation>{jumlah} documents are incomplete or gone; reload and choose again.</translation>
    </message>
    <message>
        <source>{jumlah} dokumen belum sama, di antaranya {dokumen} {nama} ({keadaan}); minta kantor mengirim ADK terbaru, atau kembalikan Berita Acara ini.</source>
        <translation>{jumlah} documents are not the same yet, among them {dokumen} of {nama} ({keadaan}); ask the office to send its latest ADK, or return these minutes.</translation>
    </message>
    <message>
        <source>{kolom} {nama} sudah berisi itu.</source>
        <translation>{kolom} of {nama} already says that.</translation>
    </message>
    <message>
        <source>{kolom} {nama} sudah diusulkan dan belum dijawab; tarik dahulu usulan itu.</source>
        <translation>{kolom} of {nama} has been proposed and not answered; withdraw that proposal first.</translation>
    </message>
    <message>
        <source>{nama} ({jabatan}) menilai SKP ini, padahal bukan pejabat pengawas ke atas.</source>
        <translation>{nama} ({jabatan}) assesses this SKP but ranks below a supervisory official.</translation>
    </message>
    <message>
        <source>{nama} baru berakhir bertugas {mulai}; catat pada atau sesudah tanggal itu.</source>
        <translation>{nama} leaves service only on {mulai}; record it on or after that day.</translation>
    </message>
    <message>
        <source>{nama} belum menduduki jabatan pada {hari}; tempatkan dahulu.</source>
        <translation>{nama} held no post on {hari}; place the person first.</translation>
    </message>
    <message>
        <source>{nama} belum mengirim permintaannya; di sana kirim ADK ke {sini}, lalu terima di sini.</source>
        <translation>{nama} has not sent its request; send an ADK there to {sini}, then receive it here.</translation>
    </message>
    <message>
        <source>{nama} hanya dapat melihat matriks sendiri dan matriks pejabat penilainya.</source>
        <translation>{nama} can only see the own matrix and that of the assessor.</translation>
    </message>
    <message>
        <source>{nama} hanya dapat mengisi matriks pegawai yang dinilainya sendiri.</source>
        <translation>{nama} can only fill the matrix of the people assessed in person.</translation>
    </message>
    <message>
        <source>{nama} menilai sebagai {sebagai} tanpa nomor surat perintah.</source>
        <translation>{nama} assesses as {sebagai} without the number of an order.</translation>
    </message>
    <message>
        <source>{nama} sebagai pejabat penilai sudah tidak bertugas; tetapkan penilai yang baru.</source>
        <translation>{nama}, the assessor, is no longer in service; name a new assessor.</translation>
    </message>
    <message>
        <source>{nama} sudah dikecualikan ({sebab}) mulai {mulai}; akhiri itu dahulu atau ubah tanggalnya.</source>
        <translation>{nama} is excepted already ({sebab}) from {mulai}; end that first or change the dates.</translation>
    </message>
    <message>
        <source>{nama} sudah mempunyai SKP untuk hari itu, atau tahunnya sudah ditutup; SKP baru tidak dibuat.</source>
        <translation>{nama} has an SKP for that day already, or the year is closed; no new SKP is made.</translation>
    </message>
    <message>
        <source>{nama} sudah menduduki {jabatan}.</source>
        <translation>{nama} holds {jabatan} already.</translation>
    </message>
    <message>
        <source>{nama} sudah tidak bertugas ({kedudukan}); pilih pejabat yang masih bertugas.</source>
        <translation>{nama} is no longer in service ({kedudukan}); choose an official who is.</translation>
    </message>
    <message>
        <source>{nama} tidak ada pada SKP ini.</source>
        <translation>{nama} does not exist in this SKP.</translation>
    </message>
    <message>
        <source>{nama} tidak dapat dihapus karena dipilih sebagai penilai atau atasan penilai pada {n} SKP; kembalikan penilai SKP itu dahulu.</source>
        <translation>{nama} cannot be deleted, being chosen as assessor or the assessor&apos;s superior on {n} SKP; put the assessor of those SKP back first.</translation>
    </message>
    <message>
        <source>{nama} tidak sedang menjadi Plt. atau Plh. pada {hari}.</source>
        <translation>{nama} was neither Plt. nor Plh. on {hari}.</translation>
    </message>
    <message>
        <source>{nama} yang lain mempunyai SKP yang disetujui; pakai data itu, atau buka kembali SKP itu.</source>
        <translation>The other {nama} has an approved SKP; keep that data, or reopen that SKP.</translation>
    </message>
    <message>
        <source>{n} SKP {tahun} miliknya masih dapat diisi. Buka yang dimaksud dan tempel di sana.</source>
        <translation>{n} SKP {tahun} of this person can still be filled. Open the one that is meant and paste there.</translation>
    </message>
    <message>
        <source>{n} lampiran baru sebagian; sisanya diminta dalam ADK berikutnya.</source>
        <translation>{n} attachments are here in part; the rest is asked for in the next ADK.</translation>
    </message>
    <message>
        <source>{n} lampiran diterima utuh.</source>
        <translation>{n} attachments arrived whole.</translation>
    </message>
    <message>
        <source>{n} lampiran tidak cocok dengan sidiknya dan dibuang; isinya diminta lagi.</source>
        <translation>{n} attachments do not fit their digest and were dropped; their content is asked for again.</translation>
    </message>
    <message>
        <source>{n} potongan lampiran tidak dapat disimpan (disk penuh atau rusak); isinya diminta lagi.</source>
        <translation>{n} pieces of attachments could not be stored (disk full or damaged); their content is asked for again.</translation>
    </message>
    <message>
        <source>{n} potongan lampiran tidak sah dan dibuang.</source>
        <translation>{n} pieces of attachments are not valid and were dropped.</translation>
    </message>
    <message>
        <source>{path} bukan tempat untuk sebuah berkas; pilih nama lain.</source>
        <translation>{path} is no place for a file; choose another name.</translation>
    </message>
    <message>
        <source>Lebih dari satu pegawai cocok dengan nama itu.</source>
        <translation>More than one employee fits that name.</translation>
    </message>
    <message>
        <source> (dan {0} lagi)</source>
        <translation> (and {0} more)</translation>
    </message>
    <message>
        <source> (kepada {0})</source>
        <translation> (to {0})</translation>
    </message>
    <message>
        <source> (komputer {0})</source>
        <translation> (computer {0})</translation>
    </message>
    <message>
        <source> ({0} hari)</source>
        <translation> ({0} days)</translation>
    </message>
    <message>
        <source> Backup {0} belum berumur sehari, jadi tidak dibuat lagi.</source>
        <translation> Backup {0} is less than a day old, so none was made again.</translation>
    </message>
    <message>
        <source> Dan {0} lagi.</source>
        <translation> And {0} more.</translation>
    </message>
    <message>
        <source> Kelurahan {0}</source>
        <translation> Kelurahan {0}</translation>
    </message>
    <message>
        <source> Masih {0} berkas lain yang ditunggu.</source>
        <translation> {0} more files are still waited for.</translation>
    </message>
    <message>
        <source> dan dinilai oleh {0}</source>
        <translation> and rated by {0}</translation>
    </message>
    <message>
        <source> dari {0}</source>
        <translation> of {0}</translation>
    </message>
    <message>
        <source> menurut {0}</source>
        <translation> by {0}</translation>
    </message>
    <message>
        <source> oleh {0}</source>
        <translation> by {0}</translation>
    </message>
    <message>
        <source> pada {0}</source>
        <translation> on {0}</translation>
    </message>
    <message>
        <source> sampai {0}</source>
        <translation> until {0}</translation>
    </message>
    <message>
        <source> sejak {0}</source>
        <translation> since {0}</translation>
    </message>
    <message>
        <source> sesudah nomor {0}</source>
        <translation> after number {0}</translation>
    </message>
    <message>
        <source> {0} Beda Isian.</source>
        <translation> {0} differing entries.</translation>
    </message>
    <message>
        <source> {0} perubahan menunggu berkas sebelumnya.</source>
        <translation> {0} changes wait for earlier files.</translation>
    </message>
    <message>
        <source> {0} tetap diterima.</source>
        <translation> {0} is still accepted.</translation>
    </message>
    <message>
        <source>*Pengiriman ADK kinerja, {0}*</source>
        <translation>*Sending of performance ADK, {0}*</translation>
    </message>
    <message>
        <source>*Perencanaan SKP {0}, {1}*</source>
        <translation>*Planning of SKP {0}, {1}*</translation>
    </message>
    <message>
        <source>, dan {0} lagi</source>
        <translation>, and {0} more</translation>
    </message>
    <message>
        <source>, dan {0} lampiran ({1})</source>
        <translation>, and {0} attachments ({1})</translation>
    </message>
    <message>
        <source>, sebagai {0}.</source>
        <translation>, as {0}.</translation>
    </message>
    <message>
        <source>, surat {0}</source>
        <translation>, letter {0}</translation>
    </message>
    <message>
        <source>... dan {0} baris lain yang ditolak.</source>
        <translation>... and {0} other rejected rows.</translation>
    </message>
    <message>
        <source>; menurut relasi jabatan penilainya {0}</source>
        <translation>; by the relations of posts the assessor is {0}</translation>
    </message>
    <message>
        <source>; {0} dikecualikan</source>
        <translation>; {0} excepted</translation>
    </message>
    <message>
        <source>ADK pertama {0}</source>
        <translation>First ADK {0}</translation>
    </message>
    <message>
        <source>Ada pegawai yang dinilai</source>
        <translation>There are employees who have been rated</translation>
    </message>
    <message>
        <source>Ada {0} pegawai bernama {1}. Tulis NIP-nya.</source>
        <translation>There are {0} employees named {1}. Write the NIP.</translation>
    </message>
    <message>
        <source>Ada {0} tanda yang tidak dapat dicetak; dicetak sebagai tanda tanya.</source>
        <translation>{0} characters cannot be printed; question marks are printed instead.</translation>
    </message>
    <message>
        <source>Adaptif</source>
        <translation>Adaptif (adaptive)</translation>
    </message>
    <message>
        <source>Agustus</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Ahli Madya</source>
        <translation>Ahli Madya</translation>
    </message>
    <message>
        <source>Ahli Muda</source>
        <translation>Ahli Muda</translation>
    </message>
    <message>
        <source>Ahli Pertama</source>
        <translation>Ahli Pertama</translation>
    </message>
    <message>
        <source>Ahli Utama</source>
        <translation>Ahli Utama</translation>
    </message>
    <message>
        <source>Ajukan</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Ajukan Berita Acara {0} ({1})</source>
        <translation>File minutes {0} ({1})</translation>
    </message>
    <message>
        <source>Ajukan SKP</source>
        <translation>Submit SKP</translation>
    </message>
    <message>
        <source>Akhiri pengecualian {0}</source>
        <translation>End the exception of {0}</translation>
    </message>
    <message>
        <source>Akhiri penilai {0}</source>
        <translation>End the assessor of {0}</translation>
    </message>
    <message>
        <source>Aktif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Aktifkan</source>
        <translation>Activate</translation>
    </message>
    <message>
        <source>Akuntabel</source>
        <translation>Akuntabel (accountable)</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Alamat email “{0}” tidak dipakai.</source>
        <translation>The e-mail address “{0}” is not used.</translation>
    </message>
    <message>
        <source>Alamat {lokasi} tidak dikenal. Tulis nama berkas data, atau alamat server pusat seperti postgresql://pengguna@server/nama.</source>
        <translation>The address {lokasi} is not known. Type the name of a data file, or the address of the centre&apos;s server such as postgresql://user@server/name.</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alasan bentuk SKP</source>
        <translation>Reason for the form of the SKP</translation>
    </message>
    <message>
        <source>Alasan penggantian penilai</source>
        <translation>Reason for another assessor</translation>
    </message>
    <message>
        <source>Alasan rating hasil kerja</source>
        <translation>Reason for the results rating</translation>
    </message>
    <message>
        <source>Alasan rating perilaku kerja</source>
        <translation>Reason for the behaviour rating</translation>
    </message>
    <message>
        <source>Ambil peran dari SKP ke matriks {0}</source>
        <translation>Take roles from SKP into the matrix of {0}</translation>
    </message>
    <message>
        <source>Ambil {0} IKU ke SKP {1}</source>
        <translation>Take {0} IKU into the SKP of {1}</translation>
    </message>
    <message>
        <source>Anda</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Angka</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Angka ke-13 dan ke-14 ({0}) bukan bulan TMT CPNS (01-12) dan bukan pola PPPK (21-29).</source>
        <translation>Digits 13 and 14 ({0}) are neither a month of CPNS appointment (01-12) nor the PPPK pattern (21-29).</translation>
    </message>
    <message>
        <source>Angka ke-15 ({0}) harus 1 untuk laki-laki atau 2 untuk perempuan; periksa pada SK.</source>
        <translation>Digit 15 ({0}) must be 1 for a man or 2 for a woman; check the decree.</translation>
    </message>
    <message>
        <source>Angka kredit</source>
        <translation>Credit points</translation>
    </message>
    <message>
        <source>Angka kredit kenaikan jenjang</source>
        <translation>Credit points to rise a level</translation>
    </message>
    <message>
        <source>Angka kredit kenaikan pangkat</source>
        <translation>Credit points to rise in rank</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Aspek</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Atasan Langsung</source>
        <translation>Direct superior</translation>
    </message>
    <message>
        <source>Atasan langsung</source>
        <translation>Direct superior</translation>
    </message>
    <message>
        <source>Atasan pejabat penilai</source>
        <translation>Assessor&apos;s superior</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Aturan, periode, dan usulan dalam berkas ini tetap; hanya BKPSDM yang menggantinya.</source>
        <translation>Rules, periods and proposals in this file stay; only BKPSDM replaces them.</translation>
    </message>
    <message>
        <source>BKPSDM (Reset BA)</source>
        <translation>BKPSDM (Reset BA)</translation>
    </message>
    <message>
        <source>BKPSDM ({0})</source>
        <translation>BKPSDM ({0})</translation>
    </message>
    <message>
        <source>BKPSDM masih menunggu jawaban.</source>
        <translation>BKPSDM still waits for an answer.</translation>
    </message>
    <message>
        <source>BKPSDM menghitungnya belum mengirim.</source>
        <translation>BKPSDM counts it as not sent.</translation>
    </message>
    <message>
        <source>BULAN {0}</source>
        <translation>BULAN {0}</translation>
    </message>
    <message>
        <source>Baca data kantor dari {0}</source>
        <translation>Read the office&apos;s data from {0}</translation>
    </message>
    <message>
        <source>Baca ulang{0}</source>
        <translation>Reread{0}</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Bank frasa</source>
        <translation>Phrase bank</translation>
    </message>
    <message>
        <source>Baris Asal</source>
        <translation>Original row</translation>
    </message>
    <message>
        <source>Baris ini bagian dari RHK nomor {0}; ubah pada baris pertamanya.</source>
        <translation>This row is part of RHK number {0}; change it in its first row.</translation>
    </message>
    <message>
        <source>Baris yang ditolak dari {0}, lembar {1}</source>
        <translation>Rows rejected from {0}, sheet {1}</translation>
    </message>
    <message>
        <source>Baris yang diubah sudah dihapus. Muat ulang halaman ini.</source>
        <translation>The row that was changed has been deleted. Load this page again.</translation>
    </message>
    <message>
        <source>Baris {0}: {1}</source>
        <translation>Row {0}: {1}</translation>
    </message>
    <message>
        <source>Baris {0}: {1} Yang memperbaiki: {2}.</source>
        <translation>Row {0}: {1} To be put right by: {2}.</translation>
    </message>
    <message>
        <source>Barisnya dapat terpotong ke halaman berikut ketika dicetak.</source>
        <translation>Its row may be cut at the end of a page when printed.</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Basis data {lokasi} belum berisi data pusat. Buat pusat baru di alamat itu, atau periksa namanya.</source>
        <translation>The database {lokasi} does not hold the centre&apos;s data yet. Make a new centre at that address, or check its name.</translation>
    </message>
    <message>
        <source>Basis data {lokasi} belum selesai dibuat. Ulangi pembuatan pusat di alamat itu.</source>
        <translation>The database {lokasi} was not finished. Make the centre at that address again.</translation>
    </message>
    <message>
        <source>Basis data {lokasi} berisi data kantor, bukan data pusat. Periksa namanya.</source>
        <translation>The database {lokasi} holds an office&apos;s data, not a centre&apos;s. Check its name.</translation>
    </message>
    <message>
        <source>Basis data {lokasi} berisi tabel program lain. Minta pengelola server membuat basis data kosong.</source>
        <translation>The database {lokasi} holds tables of another program. Ask the server&apos;s administrator for an empty database.</translation>
    </message>
    <message>
        <source>Basis data {lokasi} dipakai oleh Kinerja Desktop yang lebih baru. Perbarui program di komputer ini dulu; data di dalamnya tidak diubah.</source>
        <translation>The database {lokasi} is used by a newer Kinerja Desktop. Update the program on this computer first; the data in it has not been changed.</translation>
    </message>
    <message>
        <source>Basis data {lokasi} memakai susunan huruf {ada}, sedangkan yang diperlukan UTF8. Minta pengelola server membuat basis data baru.</source>
        <translation>The database {lokasi} uses the character set {ada}; UTF8 is needed. Ask the server&apos;s administrator to make a new database.</translation>
    </message>
    <message>
        <source>Basis data {lokasi} sedang diisi oleh program lain.</source>
        <translation>The database {lokasi} is being filled by another program.</translation>
    </message>
    <message>
        <source>Basis data {lokasi} sudah berisi data pusat. Buka basis data itu, atau buat yang lain dan kosong.</source>
        <translation>The database {lokasi} already holds the centre&apos;s data. Open it, or make another, empty one.</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Batalkan Berita Acara {0}</source>
        <translation>Withdraw minutes {0}</translation>
    </message>
    <message>
        <source>Batalkan persetujuan</source>
        <translation>Withdraw approval</translation>
    </message>
    <message>
        <source>Batalkan revisi</source>
        <translation>Give the revision up</translation>
    </message>
    <message>
        <source>Batas SKP</source>
        <translation>SKP due</translation>
    </message>
    <message>
        <source>Batas penilaian</source>
        <translation>Assessment due</translation>
    </message>
    <message>
        <source>Beda Isian</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Beda Isian diputuskan</source>
        <translation>Difference decided</translation>
    </message>
    <message>
        <source>Beda Isian itu sudah diputuskan atau berubah. Muat ulang halaman ini.</source>
        <translation>That difference has been decided already or has changed. Reload this page.</translation>
    </message>
    <message>
        <source>Beda Isian yang belum diputuskan</source>
        <translation>Differing entries not decided</translation>
    </message>
    <message>
        <source>Belum SKP</source>
        <translation>No SKP yet</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Belum ada RHK untuk perspektif {perspektif}.</source>
        <translation>There is no RHK for the perspective {perspektif}.</translation>
    </message>
    <message>
        <source>Belum ada SKP</source>
        <translation>No SKP yet</translation>
    </message>
    <message>
        <source>Belum ada SKP {0}; buat SKP dahulu.</source>
        <translation>No SKP {0} yet; make the SKP first.</translation>
    </message>
    <message>
        <source>Belum ada dokumen untuk {periode}; Berita Acara dibuat sesudah penilaian diisi.</source>
        <translation>There are no documents for {periode} yet; minutes are made once assessments are filled in.</translation>
    </message>
    <message>
        <source>Belum ada pegawai</source>
        <translation>No staff yet</translation>
    </message>
    <message>
        <source>Belum ada pegawai dalam rekap tahun {tahun}.</source>
        <translation>There is nobody in the recap of {tahun} yet.</translation>
    </message>
    <message>
        <source>Belum ada pejabat penilai yang ditetapkan untuk {0}.</source>
        <translation>No assessor has been set for {0} yet.</translation>
    </message>
    <message>
        <source>Belum ada penilai</source>
        <translation>No assessor yet</translation>
    </message>
    <message>
        <source>Belum ada tanggapan untuk dijawab pada baris ini; pakai Catat.</source>
        <translation>There is no remark to answer on this row yet; use Note.</translation>
    </message>
    <message>
        <source>Belum ada yang dapat masuk.</source>
        <translation>Nothing can go in yet.</translation>
    </message>
    <message>
        <source>Belum bergabung ({0}):</source>
        <translation>Not joined ({0}):</translation>
    </message>
    <message>
        <source>Belum dibuat</source>
        <translation>Not made</translation>
    </message>
    <message>
        <source>Belum dinilai</source>
        <translation>Not rated yet</translation>
    </message>
    <message>
        <source>Belum ditanggapi</source>
        <translation>No remarks yet</translation>
    </message>
    <message>
        <source>Belum diterima BKPSDM sampai diperbaiki.</source>
        <translation>Not accepted by BKPSDM until it is corrected.</translation>
    </message>
    <message>
        <source>Belum diterima BKPSDM.</source>
        <translation>Not accepted by BKPSDM yet.</translation>
    </message>
    <message>
        <source>Belum diusulkan</source>
        <translation>Not proposed yet</translation>
    </message>
    <message>
        <source>Belum mempunyai penempatan pada jabatan mana pun.</source>
        <translation>Not placed in any post.</translation>
    </message>
    <message>
        <source>Belum mengirim</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Belum mengirim ({0}):</source>
        <translation>Not sent ({0}):</translation>
    </message>
    <message>
        <source>Belum mengirim atau terlambat</source>
        <translation>Not sent or late</translation>
    </message>
    <message>
        <source>Belum mengirim sesudah {0} berakhir</source>
        <translation>Not sent since {0} ended</translation>
    </message>
    <message>
        <source>Belum selesai</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Bentuk SKP</source>
        <translation>Form of the SKP</translation>
    </message>
    <message>
        <source>Bentuk SKP ini berbeda dari tanda jabatannya; tulis alasannya, atau ubah tanda jabatannya.</source>
        <translation>This form of SKP differs from the mark of the post; write the reason, or change the mark of the post.</translation>
    </message>
    <message>
        <source>Bentuk SKP {bentuk} berbeda dari bentuk menurut jabatan {jabatan}, dan alasannya belum ditulis.</source>
        <translation>The form {bentuk} differs from that of the post {jabatan}, and no reason is written.</translation>
    </message>
    <message>
        <source>Bentuk dipilih sendiri: {0}</source>
        <translation>Form chosen by hand: {0}</translation>
    </message>
    <message>
        <source>Berita Acara</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Berita Acara Rekonsiliasi</source>
        <translation>Minutes of reconciliation</translation>
    </message>
    <message>
        <source>Berita Acara Serah Terima</source>
        <translation>Minutes of handover</translation>
    </message>
    <message>
        <source>Berita Acara diajukan oleh kantor; pusat memutuskannya.</source>
        <translation>Minutes are filed by the office; the centre decides on them.</translation>
    </message>
    <message>
        <source>Berita Acara itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>Those minutes no longer exist. Reload this page.</translation>
    </message>
    <message>
        <source>Berita Acara tidak diurungkan; batalkan selagi belum diputuskan, atau minta Reset BA.</source>
        <translation>Minutes are not undone; withdraw them while undecided, or ask for a Reset BA.</translation>
    </message>
    <message>
        <source>Berita Acara {0} untuk {1} masih menunggu putusan BKPSDM.</source>
        <translation>Minutes {0} for {1} still wait for the decision of BKPSDM.</translation>
    </message>
    <message>
        <source>Berita Acara {nomor} sudah {keadaan}, sehingga tidak dapat dibatalkan.</source>
        <translation>Minutes {nomor} are already {keadaan} and cannot be withdrawn.</translation>
    </message>
    <message>
        <source>Berita Acara {nomor} sudah {keadaan}.</source>
        <translation>Minutes {nomor} are already {keadaan}.</translation>
    </message>
    <message>
        <source>Berita Acara {nomor} tidak sedang mengunci periodenya.</source>
        <translation>Minutes {nomor} do not hold their period.</translation>
    </message>
    <message>
        <source>Berita Acara {nomor} untuk {periode} masih menunggu putusan BKPSDM.</source>
        <translation>Minutes {nomor} for {periode} still wait for BKPSDM&apos;s decision.</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Berkas dan kode cocok, tetapi kunci yang dibuat {0} ini sudah diganti. Simpan terus: ADK lama hanya terbuka dengannya.</source>
        <translation>File and code belong together, but this key made on {0} has been replaced. Keep it: old ADK files open only with it.</translation>
    </message>
    <message>
        <source>Berkas dan kode cocok. Kunci dibuat {0} dan masih berlaku.</source>
        <translation>File and code belong together. The key was made on {0} and is still in force.</translation>
    </message>
    <message>
        <source>Berkas dari pusat sendiri, dilewati.</source>
        <translation>A file of the centre itself, skipped.</translation>
    </message>
    <message>
        <source>Berkas dari {0} {1} belum ada; {2} perubahan menunggunya.</source>
        <translation>The file from {0} {1} is not here; {2} changes wait for it.</translation>
    </message>
    <message>
        <source>Berkas data ini milik pusat; komputer diundang di kantornya.</source>
        <translation>This data file is the centre&apos;s; computers are invited in their office.</translation>
    </message>
    <message>
        <source>Berkas data rusak: {0}.</source>
        <translation>The data file is damaged: {0}.</translation>
    </message>
    <message>
        <source>Berkas ditolak</source>
        <translation>File refused</translation>
    </message>
    <message>
        <source>Berkas hilang</source>
        <translation>Lost file</translation>
    </message>
    <message>
        <source>Berkas ini bertanggal {0}, sedangkan komputer ini {1}: jam salah satu komputer keliru; betulkan.</source>
        <translation>This file is dated {0}, while this computer says {1}: one of the two clocks is wrong; correct it.</translation>
    </message>
    <message>
        <source>Berkas ini bukan berkas kunci pusat.</source>
        <translation>This file is not a centre&apos;s key file.</translation>
    </message>
    <message>
        <source>Berkas ini bukan undangan; pilih berkas yang berakhiran .undangan.</source>
        <translation>This file is no invitation; choose a file that ends in .undangan.</translation>
    </message>
    <message>
        <source>Berkas ini ditandatangani kunci {nama} yang sudah dicabut{sejak} ({alasan}); isinya tidak dibaca.</source>
        <translation>This file is signed by the key of {nama}, which was revoked{sejak} ({alasan}); its content is not read.</translation>
    </message>
    <message>
        <source>Berkas ini ditulis {nama} untuk penerima lain; di sana Kirim ADK lagi dan pilih komputer ini.</source>
        <translation>This file was written by {nama} for somebody else; there, Send ADK again and choose this computer.</translation>
    </message>
    <message>
        <source>Berkas ini membawa isi {0} lampiran.</source>
        <translation>This file brings the content of {0} attachments.</translation>
    </message>
    <message>
        <source>Berkas ini memuat surat kunci dari {nama} yang melampaui wewenangnya; berkas ditolak seluruhnya.</source>
        <translation>This file holds a key letter of {nama} beyond its powers; the whole file is refused.</translation>
    </message>
    <message>
        <source>Berkas ini untuk {nama} kantor ini; bawa ke komputer itu dan terima di sana.</source>
        <translation>This file is for {nama} of this office; take it to that computer and receive it there.</translation>
    </message>
    <message>
        <source>Berkas itu ditolak, sehingga tidak ada yang perlu diurungkan.</source>
        <translation>That file was refused, so there is nothing to undo.</translation>
    </message>
    <message>
        <source>Berkas itu tidak ada dalam riwayat Tukar data.</source>
        <translation>That file is not in the history of Exchange.</translation>
    </message>
    <message>
        <source>Berkas itu tidak ada dalam riwayat penerimaan.</source>
        <translation>That file is not in the history of receipts.</translation>
    </message>
    <message>
        <source>Berkas itu tidak lagi ditunggu; mungkin sudah diterima. Muat ulang halaman ini.</source>
        <translation>That file is no longer waited for; it may have been received. Reload this page.</translation>
    </message>
    <message>
        <source>Berkas itu tidak membawa perubahan dari komputer lain kantor ini. Aturan dan periode diganti oleh BKPSDM, dan usulannya dijawab satu per satu.</source>
        <translation>That file brought no changes of another computer of this office. Rules and periods are replaced by BKPSDM, and its proposals are answered one by one.</translation>
    </message>
    <message>
        <source>Berkas kunci ini milik {nama}, bukan milik data pusat yang sedang dibuka. Pilih berkas lain.</source>
        <translation>This key file belongs to {nama}, not to the centre&apos;s data that is open. Choose another file.</translation>
    </message>
    <message>
        <source>Berkas kunci ini sudah tidak berlaku: kunci pusat diganti sesudah berkas itu ditulis. Minta berkas kunci yang baru dari komputer pusat yang lain.</source>
        <translation>This key file is no longer valid: the centre&apos;s keys were changed after it was written. Ask another computer of the centre for a new one.</translation>
    </message>
    <message>
        <source>Berkas kunci pusat ditulis ke {0}. Sampaikan kodenya lewat telepon, dan hapus berkas itu sesudah dipasang.</source>
        <translation>The centre&apos;s key file was written to {0}. Tell its code by telephone, and delete that file once it is installed.</translation>
    </message>
    <message>
        <source>Berkas pertama dari {0} disimpan; terima kantor ini agar dibaca.</source>
        <translation>The first file from {0} is kept; accept this office so that it is read.</translation>
    </message>
    <message>
        <source>Berkas terakhirnya ditolak</source>
        <translation>Its last file was refused</translation>
    </message>
    <message>
        <source>Berkas utuh, {0} KB, {1} perubahan, dibuat {2} UTC. Pengirimnya baru dapat dipastikan di kantor yang dituju.</source>
        <translation>The file is whole, {0} KB, {1} changes, made {2} UTC. Its sender can be verified only at the office it is meant for.</translation>
    </message>
    <message>
        <source>Berkas {berkas} tidak memuat tabel dengan judul INDIKATOR KINERJA dan TARGET. Periksa judul kolomnya.</source>
        <translation>File {berkas} holds no table with the headings INDIKATOR KINERJA and TARGET. Check its headings.</translation>
    </message>
    <message>
        <source>Berkas {lokasi} sudah ada. Pilih nama lain.</source>
        <translation>File {lokasi} exists already. Choose another name.</translation>
    </message>
    <message>
        <source>Berkas {nama} bukan kunci pemulihan.</source>
        <translation>File {nama} is no recovery key.</translation>
    </message>
    <message>
        <source>Berkas {nama} sudah ada dan mungkin kunci pemulihan yang lama, yang masih diperlukan untuk ADK lama. Pilih nama lain.</source>
        <translation>File {nama} already exists and may be the old recovery key, which old ADK files still need. Choose another name.</translation>
    </message>
    <message>
        <source>Berkas {nama} tidak dapat dilampirkan; yang diterima hanya PDF, foto (JPG, PNG), dan dokumen Word, Excel, PowerPoint atau LibreOffice tanpa makro, paling besar {mb} MB.</source>
        <translation>File {nama} cannot be attached; only PDF, photos (JPG, PNG) and Word, Excel, PowerPoint or LibreOffice documents without macros are accepted, up to {mb} MB.</translation>
    </message>
    <message>
        <source>Berkas {nama} tidak dapat ditulis ke {folder}: {sebab}. Pilih folder lain, atau ulangi.</source>
        <translation>The file {nama} cannot be written to {folder}: {sebab}. Choose another folder, or try again.</translation>
    </message>
    <message>
        <source>Berkas {nama} tidak terbaca ({sebab}); periksa lalu ulangi.</source>
        <translation>File {nama} cannot be read ({sebab}); check it and try again.</translation>
    </message>
    <message>
        <source>Berkasnya ditolak; undang lagi bila kantor ini perlu bergabung kembali.</source>
        <translation>Its files are refused; invite it again if this office has to join once more.</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>Berorientasi Pelayanan</source>
        <translation>Berorientasi Pelayanan (service-oriented)</translation>
    </message>
    <message>
        <source>Bertindak proaktif</source>
        <translation>Acting proactively</translation>
    </message>
    <message>
        <source>Bertugas</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>Berubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Berubah sejak ditanggapi</source>
        <translation>Changed since it was remarked on</translation>
    </message>
    <message>
        <source>Bila dibiarkan</source>
        <translation>If left</translation>
    </message>
    <message>
        <source>Bila perlu bantuan, hubungi operator kepegawaian. Terima kasih.</source>
        <translation>For help ask the personnel operator. Thank you.</translation>
    </message>
    <message>
        <source>Blok tanda tangan menjadi tidak rapi.</source>
        <translation>The signature block becomes untidy.</translation>
    </message>
    <message>
        <source>Boleh juga satu lembar untuk satu orang: tulis NIP di atas tabelnya, atau namai lembarnya dengan nama orang itu.</source>
        <translation>One sheet per person works too: write the NIP above the table, or name the sheet after the person.</translation>
    </message>
    <message>
        <source>Buat SKP</source>
        <translation>Make SKP</translation>
    </message>
    <message>
        <source>Buat SKP {0} {1}</source>
        <translation>Make SKP {0} {1}</translation>
    </message>
    <message>
        <source>Buat periode tahun {0}</source>
        <translation>Make the periods of {0}</translation>
    </message>
    <message>
        <source>Buat {0}</source>
        <translation>Make {0}</translation>
    </message>
    <message>
        <source>Buat {0} SKP {1}</source>
        <translation>Make {0} SKP {1}</translation>
    </message>
    <message>
        <source>Budi Contoh</source>
        <translation>Budi Contoh</translation>
    </message>
    <message>
        <source>Buka Pegawai</source>
        <translation>Open Staff</translation>
    </message>
    <message>
        <source>Buka SKP, tab Validasi, lalu tekan Enter pada barisnya. Terima kasih.</source>
        <translation>Open SKP, tab Validasi, then press Enter on the line. Thank you.</translation>
    </message>
    <message>
        <source>Buka kembali</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Buka kembali penilaian</source>
        <translation>Reopen the assessment</translation>
    </message>
    <message>
        <source>Buka kunci</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Buka penilaian</source>
        <translation>Open the assessment</translation>
    </message>
    <message>
        <source>Bukan orang yang sama: NIP {0}</source>
        <translation>Not the same person: NIP {0}</translation>
    </message>
    <message>
        <source>Bukti dan penilaian tiap periode menjadi berat.</source>
        <translation>Evidence and assessment become a burden every period.</translation>
    </message>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Buku kerja tidak dapat disusun di folder sementara {folder}: {sebab}. Kosongkan ruang disk, lalu ulangi.</source>
        <translation>The workbook cannot be put together in the temporary folder {folder}: {sebab}. Free disk space, then try again.</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Bulan lahir {0} pada NIP (angka ke-5 dan ke-6) tidak ada.</source>
        <translation>Birth month {0} in the NIP (digits 5 and 6) does not exist.</translation>
    </message>
    <message>
        <source>Bulan sebelum penempatan ikut dinilai pada jabatan yang salah.</source>
        <translation>The months before the placement are assessed under the wrong post.</translation>
    </message>
    <message>
        <source>Bulan sesudah pindah ikut dinilai pada jabatan yang salah.</source>
        <translation>The months after the move are assessed under the wrong post.</translation>
    </message>
    <message>
        <source>Bulan yang sama dinilai dua kali.</source>
        <translation>The same months are assessed twice.</translation>
    </message>
    <message>
        <source>Bulanan</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Bupati</source>
        <translation>Bupati (regent)</translation>
    </message>
    <message>
        <source>Bupati/Wali Kota</source>
        <translation>Bupati (regent) or Wali Kota (mayor)</translation>
    </message>
    <message>
        <source>Butir lampiran</source>
        <translation>Annex line</translation>
    </message>
    <message>
        <source>Butir lampiran itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>That annex line is gone. Load this page again.</translation>
    </message>
    <message>
        <source>CPNS baru</source>
        <translation>New CPNS</translation>
    </message>
    <message>
        <source>CPNS juga menyusun SKP, tetapi SKP {tahun} belum ada.</source>
        <translation>A CPNS also has an SKP, but the SKP of {tahun} is not there.</translation>
    </message>
    <message>
        <source>Cabut kunci {0}: {1}</source>
        <translation>Revoke key of {0}: {1}</translation>
    </message>
    <message>
        <source>Camat</source>
        <translation>Camat</translation>
    </message>
    <message>
        <source>Capaian Perjanjian Kinerja {0} dan ekspektasi satuan organisasi {1}, maka usulan capaian kinerja organisasinya {2}; pimpinan dapat menetapkan lain dengan alasan.</source>
        <translation>Performance agreement met: {0}, expectation of the organisation: {1}, so the proposed performance of the organisation is {2}; the head may decide otherwise with a reason.</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi</source>
        <translation>Organisation&apos;s performance</translation>
    </message>
    <message>
        <source>Capaian kinerja organisasi {0} belum ditetapkan</source>
        <translation>Organisation&apos;s performance for {0} not decided yet</translation>
    </message>
    <message>
        <source>Capaian organisasi</source>
        <translation>Organisation&apos;s performance</translation>
    </message>
    <message>
        <source>Capaian organisasi ditetapkan</source>
        <translation>Organisation&apos;s performance decided</translation>
    </message>
    <message>
        <source>Capaian tidak dapat dihitung dengan benar.</source>
        <translation>The achievement cannot be computed rightly.</translation>
    </message>
    <message>
        <source>Capaian yang sama terhitung dua kali.</source>
        <translation>The same achievement counts twice.</translation>
    </message>
    <message>
        <source>Cara mengisi</source>
        <translation>How to fill this in</translation>
    </message>
    <message>
        <source>Cara ukur</source>
        <translation>Measuring</translation>
    </message>
    <message>
        <source>Cara ukur Rilis hanya diisi pada bulan rilis; kosongkan bulan yang lain.</source>
        <translation>Release is filled only in the month of release; leave the other months empty.</translation>
    </message>
    <message>
        <source>Caranya: buka tempat Pegawai, pilih namanya, lalu tekan Tetapkan penilai. Terima kasih.</source>
        <translation>How: open the place Staff, choose the name, then press Name assessor. Thank you.</translation>
    </message>
    <message>
        <source>Caranya: buka tempat SKP, lengkapi yang berwarna kuning, lalu tekan Ajukan.</source>
        <translation>How: open the place SKP, complete what is yellow, then press Submit.</translation>
    </message>
    <message>
        <source>Caranya: buka tempat SKP, perbaiki sesuai catatan penilai, lalu tekan Ajukan.</source>
        <translation>How: open the place SKP, mend it by the assessor&apos;s remarks, then press Submit.</translation>
    </message>
    <message>
        <source>Caranya: buka tempat SKP, pilih nama Bapak/Ibu, tekan Buat SKP, isi, lalu tekan Ajukan.</source>
        <translation>How: open the place SKP, choose your name, press Make SKP, fill it in, then press Submit.</translation>
    </message>
    <message>
        <source>Caranya: buka tempat SKP, pilih namanya, lalu tekan Setujui atau Kembalikan.</source>
        <translation>How: open the place SKP, choose the name, then press Approve or Return.</translation>
    </message>
    <message>
        <source>Caranya: buka tempat SKP, selesaikan revisinya, lalu tekan Ajukan.</source>
        <translation>How: open the place SKP, finish the revision, then press Submit.</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Catat dahulu realisasi bulan {bulan}, lalu lampirkan buktinya.</source>
        <translation>Record the progress of {bulan} first, then attach its evidence.</translation>
    </message>
    <message>
        <source>Catat realisasi SKP {0}</source>
        <translation>Record the realisation of the SKP of {0}</translation>
    </message>
    <message>
        <source>Catatan mutasi itu sudah tidak ada. Muat ulang halaman ini.</source>
        <translation>That record of a move is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Catatan nomor {0} berubah sejak ditulis.</source>
        <translation>Record number {0} has changed since it was written.</translation>
    </message>
    <message>
        <source>Catatan nomor {0} mengikuti catatan yang tidak ada.</source>
        <translation>Record number {0} follows a record that does not exist.</translation>
    </message>
    <message>
        <source>Catatan nomor {0} menyebut penulis lain daripada kolomnya.</source>
        <translation>Record number {0} names another writer than its column.</translation>
    </message>
    <message>
        <source>Catatan nomor {0}: {1}</source>
        <translation>Record number {0}: {1}</translation>
    </message>
    <message>
        <source>Catatan penerimaan berkas ini dari program yang lebih lama, sehingga isinya tidak dapat dipisahkan dari yang sudah ada. Urungkan satu per satu lewat Riwayat.</source>
        <translation>The record of this receipt comes from an older program, so its content cannot be told from what was here. Undo the changes one by one through History.</translation>
    </message>
    <message>
        <source>Catatan/rekomendasi</source>
        <translation>Remarks and recommendations</translation>
    </message>
    <message>
        <source>Cepat menyesuaikan diri menghadapi perubahan</source>
        <translation>Adapting quickly to change</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Contoh</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Contoh dari templat dilewati.</source>
        <translation>The template&apos;s example is passed over.</translation>
    </message>
    <message>
        <source>Cuti besar</source>
        <translation>Long leave</translation>
    </message>
    <message>
        <source>Cuti melahirkan</source>
        <translation>Maternity leave</translation>
    </message>
    <message>
        <source>Cuti sakit panjang</source>
        <translation>Long sick leave</translation>
    </message>
    <message>
        <source>DIGANTIKAN REVISI {0}</source>
        <translation>DIGANTIKAN REVISI {0}</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Daftar Pegawai</source>
        <translation>List of employees</translation>
    </message>
    <message>
        <source>Daftar lampiran {jenis} tidak dikenal.</source>
        <translation>The annex list {jenis} is not known.</translation>
    </message>
    <message>
        <source>Daftar pegawai</source>
        <translation>List of employees</translation>
    </message>
    <message>
        <source>Daftar yang belum tertaut berubah. Buka lagi daftarnya, lalu ulangi.</source>
        <translation>The list of what is not linked has changed. Open it again, then repeat.</translation>
    </message>
    <message>
        <source>Dalam keberatan</source>
        <translation>Under objection</translation>
    </message>
    <message>
        <source>Dan {0} lagi; lihat SKP, tab Validasi.</source>
        <translation>And {0} more; see SKP, tab Validasi.</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Dari {0}: {1}.</source>
        <translation>From {0}: {1}.</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Data ini ada di server PostgreSQL {lokasi}. Backup dan pemulihannya dikerjakan di server itu (pg_dump, pg_restore), bukan dari program ini.</source>
        <translation>This data is on the PostgreSQL server {lokasi}. It is backed up and restored on that server (pg_dump, pg_restore), not from this program.</translation>
    </message>
    <message>
        <source>Data ini milik BKPSDM; kantor ini tidak mengubahnya.</source>
        <translation>This data belongs to BKPSDM; this office does not change it.</translation>
    </message>
    <message>
        <source>Data ini milik {kantor}; pusat hanya melihat, kantor itu yang memutuskan.</source>
        <translation>This data belongs to {kantor}; the centre only looks on, that office decides.</translation>
    </message>
    <message>
        <source>Data itu bukan milik kantor yang sudah dikompilasi.</source>
        <translation>That data does not belong to a compiled office.</translation>
    </message>
    <message>
        <source>Data kantor</source>
        <translation>Office data</translation>
    </message>
    <message>
        <source>Data kantor tidak diurungkan di pusat; kirim usulan, kantor itulah yang mengubahnya.</source>
        <translation>An office&apos;s data is not undone at the centre; send a proposal, the office changes it.</translation>
    </message>
    <message>
        <source>Data sudah disalin, tetapi lampiran tidak semuanya ({0}); ulangi di disk lain.</source>
        <translation>The data was copied, but not all attachments ({0}); repeat on another disk.</translation>
    </message>
    <message>
        <source>Desember</source>
        <translation>December</translation>
    </message>
    <message>
        <source>Di Atas Ekspektasi</source>
        <translation>Above expectations</translation>
    </message>
    <message>
        <source>Di Bawah Ekspektasi</source>
        <translation>Below expectations</translation>
    </message>
    <message>
        <source>Di mana</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Di {0}: Terima ADK, lalu Pengaturan, bagian Komputer, tekan Terima. Kemudian Kirim ADK.</source>
        <translation>On {0}: Receive ADK, then Settings, section Computers, press Accept. Then Send ADK.</translation>
    </message>
    <message>
        <source>Di {folder} sudah ada {nama} yang bukan hasil tur. Pilih folder lain dengan --keluar.</source>
        <translation>In {folder} there is a {nama} that no tour has made. Choose another folder with --keluar.</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Dibuat</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Dibuka kembali untuk revisi</source>
        <translation>Reopened for revision</translation>
    </message>
    <message>
        <source>Digantikan</source>
        <translation>Superseded</translation>
    </message>
    <message>
        <source>Dihapus</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Dihitung di tempat lain</source>
        <translation>Counted elsewhere</translation>
    </message>
    <message>
        <source>Dikecualikan</source>
        <translation>Excepted</translation>
    </message>
    <message>
        <source>Dikecualikan selama masa SKP ini ({sebab}).</source>
        <translation>Excepted during the whole of this SKP ({sebab}).</translation>
    </message>
    <message>
        <source>Dikecualikan: {0}.</source>
        <translation>Excepted: {0}.</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Dikembalikan BKPSDM</source>
        <translation>Returned by BKPSDM</translation>
    </message>
    <message>
        <source>Dikembalikan penilai.</source>
        <translation>Returned by the assessor.</translation>
    </message>
    <message>
        <source>Dikembalikan, perlu diperbaiki</source>
        <translation>Returned, to be mended</translation>
    </message>
    <message>
        <source>Dikembalikan: {0}</source>
        <translation>Returned: {0}</translation>
    </message>
    <message>
        <source>Dikirim</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Dikirim sebagai draf.</source>
        <translation>Sent as a draft.</translation>
    </message>
    <message>
        <source>Dikirim sebagai draf; belum diterima BKPSDM.</source>
        <translation>Sent as a draft; not accepted by BKPSDM yet.</translation>
    </message>
    <message>
        <source>Dinilai</source>
        <translation>Rated</translation>
    </message>
    <message>
        <source>Dipertahankan</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Dipilih khusus untuk SKP ini: {0}</source>
        <translation>Chosen for this SKP: {0}</translation>
    </message>
    <message>
        <source>Direset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Disampaikan</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Disepakati</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Disetujui {0} dari {1} pegawai. Tenggat {2}.</source>
        <translation>Approved: {0} of {1} employees. Deadline {2}.</translation>
    </message>
    <message>
        <source>Ditarik kembali</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Ditarik pusat</source>
        <translation>Withdrawn by the centre</translation>
    </message>
    <message>
        <source>Diterapkan</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Diterima BKPSDM</source>
        <translation>Accepted by BKPSDM</translation>
    </message>
    <message>
        <source>Diterima dan diterapkan {0} pada {1}.</source>
        <translation>Received and applied {0} on {1}.</translation>
    </message>
    <message>
        <source>Diterima di {0}</source>
        <translation>Accepted on {0}</translation>
    </message>
    <message>
        <source>Diterima kantor</source>
        <translation>Accepted by the office</translation>
    </message>
    <message>
        <source>Diterima pegawai</source>
        <translation>Received by the employee</translation>
    </message>
    <message>
        <source>Diterima {0} pada {1}; {2} perubahan menunggu berkas sebelumnya.</source>
        <translation>Received {0} on {1}; {2} changes wait for earlier files.</translation>
    </message>
    <message>
        <source>Ditetapkan</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Ditetapkan oleh</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Ditetapkan oleh {0}.</source>
        <translation>Set by {0}.</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Ditolak atau dihapus dari SKP</source>
        <translation>Refused or deleted from SKP</translation>
    </message>
    <message>
        <source>Ditolak kantor</source>
        <translation>Refused by the office</translation>
    </message>
    <message>
        <source>Ditolak {0} pada {1}: {2}</source>
        <translation>Refused {0} on {1}: {2}</translation>
    </message>
    <message>
        <source>Ditulis</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Ditunjuk Plh.</source>
        <translation>Named Plh.</translation>
    </message>
    <message>
        <source>Ditunjuk Plt.</source>
        <translation>Named Plt.</translation>
    </message>
    <message>
        <source>Diundang</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Diurungkan</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Diusulkan</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Dokumen Evaluasi</source>
        <translation>Evaluation Document</translation>
    </message>
    <message>
        <source>Dokumen Evaluasi {0}</source>
        <translation>Evaluation Document {0}</translation>
    </message>
    <message>
        <source>Dokumen disampaikan</source>
        <translation>Document handed over</translation>
    </message>
    <message>
        <source>Dokumen diterima pegawai</source>
        <translation>Document received by the employee</translation>
    </message>
    <message>
        <source>Dokumen evaluasi dikembalikan pegawai</source>
        <translation>Evaluation document given back by the employee</translation>
    </message>
    <message>
        <source>Dokumen evaluasi diserahkan kepada pegawai</source>
        <translation>Evaluation document handed to the employee</translation>
    </message>
    <message>
        <source>Dokumen evaluasi {0} belum disampaikan</source>
        <translation>Evaluation document of {0} not handed over yet</translation>
    </message>
    <message>
        <source>Dokumen evaluasi {nama} sudah disampaikan; pakai Buka kembali dengan alasan.</source>
        <translation>The evaluation document of {nama} has been handed over; use Open again with a reason.</translation>
    </message>
    <message>
        <source>Dokumen kantor lain hanya dilihat di pusat.</source>
        <translation>Documents of other offices are only viewed at the centre.</translation>
    </message>
    <message>
        <source>Dokumen menyebut penilai yang sudah tidak menilai.</source>
        <translation>The document names an assessor who no longer assesses.</translation>
    </message>
    <message>
        <source>Dokumen {0}</source>
        <translation>Document {0}</translation>
    </message>
    <message>
        <source>Dokumen-Evaluasi</source>
        <translation>Dokumen-Evaluasi</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Dua komputer menulis dengan kunci {0} (disknya disalin). Kedua isiannya disimpan; ADK balasan berikutnya meminta keduanya memakai kunci baru.</source>
        <translation>Two computers write with the key of {0} (its disk was copied). Both entries are kept; the next reply asks both to take new keys.</translation>
    </message>
    <message>
        <source>Dukungan Sumber Daya</source>
        <translation>Support with resources</translation>
    </message>
    <message>
        <source>Dukungan sumber daya</source>
        <translation>Resource support</translation>
    </message>
    <message>
        <source>Ekspektasi Khusus Pimpinan yang sama tertulis pada {n} perilaku.</source>
        <translation>The same expectation of the leader stands under {n} behaviours.</translation>
    </message>
    <message>
        <source>Ekspektasi khusus pimpinan</source>
        <translation>The head&apos;s particular expectation</translation>
    </message>
    <message>
        <source>Ekspektasi tidak menunjukkan apa yang diutamakan.</source>
        <translation>The expectations do not show what matters most.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Eselon</source>
        <translation>Eselon (level of the post)</translation>
    </message>
    <message>
        <source>Evaluasi</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Evaluasi Kinerja</source>
        <translation>Performance Evaluation</translation>
    </message>
    <message>
        <source>Evaluasi Kinerja {0}</source>
        <translation>Performance Evaluation {0}</translation>
    </message>
    <message>
        <source>Evaluasi bagian tahun yang dijalani</source>
        <translation>Evaluation of the part of the year served</translation>
    </message>
    <message>
        <source>Evaluasi {0}</source>
        <translation>Evaluation {0}</translation>
    </message>
    <message>
        <source>Excel menganggap target ini tanggal ({isi}). Ketik ulang sebagai teks, misalnya 12.</source>
        <translation>Excel took this target for a date ({isi}). Type it again as text, for example 12.</translation>
    </message>
    <message>
        <source>Februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Folder {folder} tidak dapat dibuat. Pilih folder lain, misalnya folder Dokumen.</source>
        <translation>Folder {folder} cannot be made. Choose another folder, for example Documents.</translation>
    </message>
    <message>
        <source>Folder {folder} tidak dapat dibuat: {sebab}. Pilih folder lain.</source>
        <translation>Folder {folder} cannot be made: {sebab}. Choose another folder.</translation>
    </message>
    <message>
        <source>Folder {folder} tidak dapat ditulis. Pilih folder lain dengan --keluar.</source>
        <translation>Folder {folder} cannot be written. Choose another folder with --keluar.</translation>
    </message>
    <message>
        <source>Formulir SKP</source>
        <translation>SKP form</translation>
    </message>
    <message>
        <source>Formulir SKP ({0})</source>
        <translation>SKP form ({0})</translation>
    </message>
    <message>
        <source>Formulir cetak menjadi tidak seragam.</source>
        <translation>Printed forms do not look alike.</translation>
    </message>
    <message>
        <source>Formulir mencetak kata pimpinan yang sudah tidak berlaku.</source>
        <translation>The form prints words of the leader that no longer hold.</translation>
    </message>
    <message>
        <source>Formulir yang dicetak bukan formulir jabatan itu.</source>
        <translation>The form that is printed is not that of the post.</translation>
    </message>
    <message>
        <source>Frasa</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Frasa ini dari pusat; tambahkan frasa kantor sendiri di sampingnya.</source>
        <translation>This phrase is the centre&apos;s; add one of your own office beside it.</translation>
    </message>
    <message>
        <source>Frasa itu sudah ada.</source>
        <translation>That phrase is there already.</translation>
    </message>
    <message>
        <source>Frasa itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>That phrase is gone. Load this page again.</translation>
    </message>
    <message>
        <source>Frekuensi Pegawai</source>
        <translation>Number of employees</translation>
    </message>
    <message>
        <source>Gabung</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Gambar atau tanda aneh pada {0} dibuang.</source>
        <translation>Pictures or odd characters in {0} were removed.</translation>
    </message>
    <message>
        <source>Gambar lambang tidak dapat dibaca; pilih berkas PNG atau JPEG.</source>
        <translation>The emblem cannot be read; choose a PNG or JPEG file.</translation>
    </message>
    <message>
        <source>Gambar {berkas} tidak dapat ditulis.</source>
        <translation>Picture {berkas} cannot be written.</translation>
    </message>
    <message>
        <source>Gelar Belakang</source>
        <translation>Title after the name</translation>
    </message>
    <message>
        <source>Gelar Depan</source>
        <translation>Title before the name</translation>
    </message>
    <message>
        <source>Gelar belakang</source>
        <translation>Title after the name</translation>
    </message>
    <message>
        <source>Gelar depan</source>
        <translation>Title before the name</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Golongan (rank group)</translation>
    </message>
    <message>
        <source>Hanya penilaian yang selesai dihitung sebagai predikat. Pengecualian (misalnya pensiun atau cuti di luar tanggungan negara) dan SKP sebagai Plt. atau Plh. tidak dihitung; pegawai yang pindah dihitung sekali, pada SKP terakhirnya.</source>
        <translation>Only finished assessments count as predicates. Exceptions (for example retirement or unpaid leave) and SKP as acting head are not counted; people who moved count once, with their last SKP.</translation>
    </message>
    <message>
        <source>Hapus atau pertahankan</source>
        <translation>Delete or keep</translation>
    </message>
    <message>
        <source>Hapus baris SKP {0}</source>
        <translation>Delete a row of the SKP of {0}</translation>
    </message>
    <message>
        <source>Hapus butir {0} SKP {1}</source>
        <translation>Delete a line of {0} of the SKP of {1}</translation>
    </message>
    <message>
        <source>Hapus frasa {0}</source>
        <translation>Delete phrase {0}</translation>
    </message>
    <message>
        <source>Hapus hari libur {0}</source>
        <translation>Delete holiday {0}</translation>
    </message>
    <message>
        <source>Hapus jabatan {0}</source>
        <translation>Delete post {0}</translation>
    </message>
    <message>
        <source>Hapus lampiran {0} milik {1}</source>
        <translation>Delete attachment {0} of {1}</translation>
    </message>
    <message>
        <source>Hapus pegawai {0}</source>
        <translation>Delete employee {0}</translation>
    </message>
    <message>
        <source>Hapus pengecualian {0}</source>
        <translation>Delete the exception of {0}</translation>
    </message>
    <message>
        <source>Hapus satu butir lampiran SKP {0}</source>
        <translation>Delete one annex line of the SKP of {0}</translation>
    </message>
    <message>
        <source>Hapus {0} SKP {1}</source>
        <translation>Delete {0} of the SKP of {1}</translation>
    </message>
    <message>
        <source>Hapus {0} baris IKU {1} {2}</source>
        <translation>Delete {0} rows of IKU {1} {2}</translation>
    </message>
    <message>
        <source>Hapus {0} baris standar kerja {1}</source>
        <translation>Delete {0} rows of the standard of {1}</translation>
    </message>
    <message>
        <source>Hapus {0} butir lampiran SKP {1}</source>
        <translation>Delete {0} annex lines of the SKP of {1}</translation>
    </message>
    <message>
        <source>Hari kalender</source>
        <translation>Calendar days</translation>
    </message>
    <message>
        <source>Hari kerja</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Hari libur dan cuti bersama</source>
        <translation>Public holidays and joint leave</translation>
    </message>
    <message>
        <source>Hari menunggu sebelum diperingatkan</source>
        <translation>Days of waiting before a warning</translation>
    </message>
    <message>
        <source>Hari untuk menghitung keberatan</source>
        <translation>Days by which objections are counted</translation>
    </message>
    <message>
        <source>Harmonis</source>
        <translation>Harmonis (harmonious)</translation>
    </message>
    <message>
        <source>Harus ada {0}</source>
        <translation>There must be {0}</translation>
    </message>
    <message>
        <source>Hasil kerja</source>
        <translation>Work results</translation>
    </message>
    <message>
        <source>Hasil kerja dapat ditafsirkan berbeda ketika dinilai.</source>
        <translation>The result can be understood otherwise when it is assessed.</translation>
    </message>
    <message>
        <source>Hasil kerja ini tidak lagi mendukung siapa pun.</source>
        <translation>This result no longer supports anybody.</translation>
    </message>
    <message>
        <source>Hasil kerja utama masih kosong.</source>
        <translation>The main work results are still empty.</translation>
    </message>
    <message>
        <source>Hasil kerja {0} dan perilaku kerja {1}, maka predikatnya {2}: {3}.</source>
        <translation>Work results {0} and work behaviour {1}, so the predicate is {2}: {3}.</translation>
    </message>
    <message>
        <source>Hasil rekonsiliasi</source>
        <translation>Result of the reconciliation</translation>
    </message>
    <message>
        <source>Hasil yang sama terhitung dua kali.</source>
        <translation>The same result counts twice.</translation>
    </message>
    <message>
        <source>Hitungan</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Hitungan: hasil tiap periode dijumlahkan menjadi target setahun.</source>
        <translation>Count: the results of all periods add up to the target of the year.</translation>
    </message>
    <message>
        <source>Hukuman disiplin</source>
        <translation>Disciplinary measure</translation>
    </message>
    <message>
        <source>Huruf jabatan pada satu baris formulir</source>
        <translation>Letters of a post in one line of the form</translation>
    </message>
    <message>
        <source>Huruf nama pada satu baris formulir</source>
        <translation>Letters of a name in one line of the form</translation>
    </message>
    <message>
        <source>IKU yang dipilih tidak ada lagi atau bukan milik unit ini. Muat ulang halaman ini.</source>
        <translation>The chosen IKU is gone or is not this unit&apos;s. Load this page again.</translation>
    </message>
    <message>
        <source>INDIKATOR KINERJA UTAMA DAN PERJANJIAN KINERJA TAHUN {0}</source>
        <translation>KEY PERFORMANCE INDICATORS AND PERFORMANCE AGREEMENT {0}</translation>
    </message>
    <message>
        <source>Identitas pada formulir tercetak tidak lengkap.</source>
        <translation>The identity on the form is printed incompletely.</translation>
    </message>
    <message>
        <source>Impor IKU {0} {1} dari {2}</source>
        <translation>Import IKU {0} {1} from {2}</translation>
    </message>
    <message>
        <source>Impor dari Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>Impor {0} dan perbarui {1} pegawai{2}</source>
        <translation>Import {0} and update {1} employees{2}</translation>
    </message>
    <message>
        <source>Impor {0} pegawai{1}</source>
        <translation>Import {0} employees{1}</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indikator di bawah RHK yang dihapus</source>
        <translation>Indicator below a deleted work result</translation>
    </message>
    <message>
        <source>Indikator dianggap tidak diukur sepanjang tahun.</source>
        <translation>The indicator counts as not measured all year.</translation>
    </message>
    <message>
        <source>Indikator kinerja</source>
        <translation>Performance indicator</translation>
    </message>
    <message>
        <source>Indikator kinerja individu</source>
        <translation>Individual performance indicator</translation>
    </message>
    <message>
        <source>Indikator yang dihapus</source>
        <translation>Deleted indicator</translation>
    </message>
    <message>
        <source>Indikator {0}</source>
        <translation>Indicator {0}</translation>
    </message>
    <message>
        <source>Indikator {0} belum ada.</source>
        <translation>There is no indicator for {0} yet.</translation>
    </message>
    <message>
        <source>Indikator “{teks}” pada {sebutan} tertulis dua kali untuk aspek yang sama.</source>
        <translation>The indicator “{teks}” of {sebutan} is written twice for the same aspect.</translation>
    </message>
    <message>
        <source>Individu</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Instansi asal</source>
        <translation>Institution of origin</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Isi berkas ini tidak dapat diolah ({jenis}) dan tidak ada yang diambil darinya. Perbarui program ini, atau minta pengirim membuat ADK baru; bila berulang, kirim berkasnya kepada pembuat program.</source>
        <translation>The content of this file could not be processed ({jenis}) and nothing was taken from it. Update this program, or ask the sender to make a new ADK; if it happens again, send the file to the makers of the program.</translation>
    </message>
    <message>
        <source>Isi data kantor</source>
        <translation>Fill in office data</translation>
    </message>
    <message>
        <source>Isi lampiran {0} rusak di disk; lampirkan lagi dari aslinya.</source>
        <translation>The content of attachment {0} is damaged on disk; attach it again from the original.</translation>
    </message>
    <message>
        <source>Isi lampiran {nama} belum diterima di komputer ini; minta pengirim menyertakan lampiran dalam ADK berikutnya.</source>
        <translation>The contents of attachment {nama} have not arrived on this computer; ask the sender to include attachments in the next ADK.</translation>
    </message>
    <message>
        <source>Isi lampiran {nama} rusak di disk ini dan disisihkan; lampirkan lagi dari aslinya atau tunggu kiriman berikutnya.</source>
        <translation>The contents of attachment {nama} are damaged on this disk and were set aside; attach the original again or wait for the next ADK.</translation>
    </message>
    <message>
        <source>Isi lembar SKP mulai di bawah contoh. Baris contoh dilewati; boleh dihapus.</source>
        <translation>Fill in the sheet SKP below the example. The example is passed over and may be deleted.</translation>
    </message>
    <message>
        <source>Isi nomor surat yang mendasari pengecualian, misalnya 850/12/2026.</source>
        <translation>Enter the number of the letter behind the exception, e.g. 850/12/2026.</translation>
    </message>
    <message>
        <source>Isi nomor surat: pengecualian dari hitungan harus menyebut dokumennya.</source>
        <translation>Enter the number of the letter: an exception from the counts must name its document.</translation>
    </message>
    <message>
        <source>Isi versi SKP</source>
        <translation>Content of the SKP version</translation>
    </message>
    <message>
        <source>Isian ini masih Beda Isian; putuskan dahulu.</source>
        <translation>This cell still has two values; decide first.</translation>
    </message>
    <message>
        <source>Isian ini tidak dapat diketik; pilih salah satu nilainya.</source>
        <translation>This entry cannot be typed; choose one of its values.</translation>
    </message>
    <message>
        <source>Isian itu tidak dapat diusulkan dari pusat.</source>
        <translation>That cell cannot be proposed by the centre.</translation>
    </message>
    <message>
        <source>Isinya di luar wewenang pengirimnya.</source>
        <translation>Its content is beyond its sender&apos;s powers.</translation>
    </message>
    <message>
        <source>Isinya sudah tidak ada lagi di sini.</source>
        <translation>Its content is no longer here.</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Jabatan atasan</source>
        <translation>Post of the superior</translation>
    </message>
    <message>
        <source>Jabatan dan tugas menilainya berakhir sehari sebelumnya.</source>
        <translation>The post and the task of assessing end the day before.</translation>
    </message>
    <message>
        <source>Jabatan pegawai pada masa SKP ini belum tercatat.</source>
        <translation>The employee&apos;s post in the period of this SKP is not recorded yet.</translation>
    </message>
    <message>
        <source>Jabatan yang dipilih sudah tidak ada. Muat ulang halaman ini.</source>
        <translation>The post chosen is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Jabatan {0}</source>
        <translation>Post {0}</translation>
    </message>
    <message>
        <source>Jabatan {0} ditandai pimpinan unit kerja mandiri.</source>
        <translation>The post {0} is marked as head of an independent unit.</translation>
    </message>
    <message>
        <source>Jabatan {0} kini ditandai pimpinan unit kerja mandiri, sedangkan SKP ini masih berbentuk pejabat administrasi; sesuaikan lewat Ubah masa dan bentuk.</source>
        <translation>The post {0} is now marked as head of an independent unit, while this SKP still has the form for administrators; adjust it through Change period and form.</translation>
    </message>
    <message>
        <source>Jabatan {0} kini tidak ditandai pimpinan unit kerja mandiri, sedangkan SKP ini masih berbentuk pimpinan; sesuaikan lewat Ubah masa dan bentuk.</source>
        <translation>The post {0} is no longer marked as head of an independent unit, while this SKP still has the form for leaders; adjust it through Change period and form.</translation>
    </message>
    <message>
        <source>Jabatan {0} pegawai berbeda dan tidak diubah; konfirmasikan satu per satu di halaman Pegawai.</source>
        <translation>The post of {0} employees differs and was not changed; confirm them one by one on the Employees page.</translation>
    </message>
    <message>
        <source>Jabatan {0} tidak ditandai pimpinan unit kerja mandiri.</source>
        <translation>The post {0} is not marked as head of an independent unit.</translation>
    </message>
    <message>
        <source>Jabatannya pada tahun {tahun} belum tercatat.</source>
        <translation>No post is recorded for this person in {tahun}.</translation>
    </message>
    <message>
        <source>Jadikan SKP {0} standar jabatan {1}</source>
        <translation>Make SKP {0} the standard of {1}</translation>
    </message>
    <message>
        <source>Jalur target</source>
        <translation>Path of the target</translation>
    </message>
    <message>
        <source>Jalur target berisi {n} langkah; isi 4 triwulan atau 12 bulan, dipisah titik koma.</source>
        <translation>The target path has {n} steps; give 4 quarters or 12 months, separated by semicolons.</translation>
    </message>
    <message>
        <source>Jalur target harus berisi 4 triwulan atau 12 bulan.</source>
        <translation>A target path must have 4 quarters or 12 months.</translation>
    </message>
    <message>
        <source>Jam komputer ini menunjukkan {0}, lebih awal daripada saat data ini dibuat ({1}). Betulkan tanggal komputer ini dahulu; isian yang sudah ada tidak berubah.</source>
        <translation>This computer&apos;s clock shows {0}, earlier than when this data was made ({1}). Correct this computer&apos;s date first; existing entries do not change.</translation>
    </message>
    <message>
        <source>Jam komputer itu lebih dari satu hari di depan jam di sini.</source>
        <translation>That computer&apos;s clock is more than a day ahead of the clock here.</translation>
    </message>
    <message>
        <source>Januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>Jawab</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Jawab usulan</source>
        <translation>Answer proposals</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Jawaban usulan</source>
        <translation>Answer to a proposal</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Jenis Kelamin</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Jenis aturan</source>
        <translation>Kind of rule</translation>
    </message>
    <message>
        <source>Jenis frasa {jenis} tidak dikenal.</source>
        <translation>The kind of phrase {jenis} is not known.</translation>
    </message>
    <message>
        <source>Jenis hasil kerja</source>
        <translation>Kind of result</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Jenis kelamin tercatat {0}, menurut NIP {1}.</source>
        <translation>The recorded sex is {0}, according to the NIP {1}.</translation>
    </message>
    <message>
        <source>Jenis pengecualian “{j}” tidak dikenal.</source>
        <translation>Kind of exception “{j}” is unknown.</translation>
    </message>
    <message>
        <source>Jenis serah terima {jenis} tidak dikenal.</source>
        <translation>Kind of handover {jenis} is not known.</translation>
    </message>
    <message>
        <source>Jenis “{0}” tidak dikenal; pilih Utama, Tambahan.</source>
        <translation>The kind “{0}” is unknown; choose Utama, Tambahan.</translation>
    </message>
    <message>
        <source>Jenis: Utama atau Tambahan. Bila kosong, mengikuti baris di atasnya.</source>
        <translation>Jenis: Utama or Tambahan. When empty, as on the row above.</translation>
    </message>
    <message>
        <source>Jenjang</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Judul kolom Rencana hasil kerja tidak ditemukan. Betulkan judulnya, atau pakai templat.</source>
        <translation>No column is headed Rencana hasil kerja. Correct the heading, or use the template.</translation>
    </message>
    <message>
        <source>Juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>Jumat</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Jumlah dihitung</source>
        <translation>Number counted</translation>
    </message>
    <message>
        <source>Jumlah hasil tidak dapat dinilai.</source>
        <translation>The amount of the result cannot be assessed.</translation>
    </message>
    <message>
        <source>Jumlah jalur {0}, sedangkan target setahun {1}.</source>
        <translation>The path adds up to {0}, while the target of the year is {1}.</translation>
    </message>
    <message>
        <source>Jumlah keluarga yang didata</source>
        <translation>Number of families surveyed</translation>
    </message>
    <message>
        <source>Jumlah surat yang dicatat dan diteruskan</source>
        <translation>Number of letters recorded and passed on</translation>
    </message>
    <message>
        <source>Juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>Juru</source>
        <translation>Juru</translation>
    </message>
    <message>
        <source>Juru Muda</source>
        <translation>Juru Muda</translation>
    </message>
    <message>
        <source>Juru Muda Tingkat I</source>
        <translation>Juru Muda Tingkat I</translation>
    </message>
    <message>
        <source>Juru Tingkat I</source>
        <translation>Juru Tingkat I</translation>
    </message>
    <message>
        <source>KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI {0}</source>
        <translation>KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI {0}</translation>
    </message>
    <message>
        <source>Kaidah validasi “{kunci}” dengan nilai “{nilai}” tidak dikenal; pakai invalid, peringatan, saran, atau mati.</source>
        <translation>The rule “{kunci}” with the value “{nilai}” is not known; use invalid, peringatan, saran, or mati.</translation>
    </message>
    <message>
        <source>Kaidah “{kunci}” berasal dari {aturan}; tingkatnya tidak dapat diturunkan.</source>
        <translation>The rule “{kunci}” comes from {aturan}; its level cannot be lowered.</translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Kantor bergabung</source>
        <translation>Offices joined</translation>
    </message>
    <message>
        <source>Kantor ini</source>
        <translation>This office</translation>
    </message>
    <message>
        <source>Kantor ini belum bergabung dengan pusat.</source>
        <translation>This office has not joined the centre yet.</translation>
    </message>
    <message>
        <source>Kantor ini belum bergabung dengan pusat; pilih komputer tujuannya: {nama}.</source>
        <translation>This office has not joined the centre; choose the computer to send to: {nama}.</translation>
    </message>
    <message>
        <source>Kantor ini belum mempunyai unit kerja.</source>
        <translation>This office has no units yet.</translation>
    </message>
    <message>
        <source>Kantor ini telah bergabung dengan {0}.</source>
        <translation>This office has joined {0}.</translation>
    </message>
    <message>
        <source>Kantor kecil pada pola distribusi</source>
        <translation>Small offices and the distribution</translation>
    </message>
    <message>
        <source>Kantor lain</source>
        <translation>Other offices</translation>
    </message>
    <message>
        <source>Kantor menulis {0}, yang hanya boleh diisi pusat</source>
        <translation>The office wrote {0}, which only the centre may fill</translation>
    </message>
    <message>
        <source>Kantor sudah mengirim</source>
        <translation>Offices that have sent</translation>
    </message>
    <message>
        <source>Kantor yang sudah bergabung</source>
        <translation>Offices that have joined</translation>
    </message>
    <message>
        <source>Kantor {0}</source>
        <translation>Office {0}</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Keadaan pada</source>
        <translation>State on</translation>
    </message>
    <message>
        <source>Keberatan diajukan sesudah dokumen diterima</source>
        <translation>Objection made after the document was received</translation>
    </message>
    <message>
        <source>Keberatan diputus</source>
        <translation>Objection decided</translation>
    </message>
    <message>
        <source>Keberatan tidak mempunyai alamat.</source>
        <translation>An objection has no address.</translation>
    </message>
    <message>
        <source>Kec</source>
        <translation>Kec</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan (sub-district)</translation>
    </message>
    <message>
        <source>Kecamatan </source>
        <translation>Kecamatan </translation>
    </message>
    <message>
        <source>Kedudukan</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Kedudukan Hukum</source>
        <translation>Legal standing</translation>
    </message>
    <message>
        <source>Kedudukan itu tidak dapat dibuktikan pada dokumen.</source>
        <translation>That standing cannot be proved on the document.</translation>
    </message>
    <message>
        <source>Kedudukan penilai</source>
        <translation>Standing of the assessor</translation>
    </message>
    <message>
        <source>Kedudukan “{0}” tidak dikenal; dianggap aktif.</source>
        <translation>Status “{0}” is not known; taken as active.</translation>
    </message>
    <message>
        <source>Kedudukannya menjadi {0}.</source>
        <translation>The standing becomes {0}.</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Kembali dari tugas belajar atau cuti</source>
        <translation>Back from study or leave</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Kemiripan RHK yang disebut mirip</source>
        <translation>Likeness from which RHK are called alike</translation>
    </message>
    <message>
        <source>Kepada</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Kepala SKP</source>
        <translation>Heading of the SKP</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Kewenangan penilai tidak dapat dibuktikan.</source>
        <translation>The assessor&apos;s authority cannot be proved.</translation>
    </message>
    <message>
        <source>Kinerja Desktop</source>
        <translation>Kinerja Desktop</translation>
    </message>
    <message>
        <source>Kinerja pada masa itu tidak dapat dinilai.</source>
        <translation>Performance of that time cannot be assessed.</translation>
    </message>
    <message>
        <source>Kinerja tidak dapat dinilai, dan laporan kantor berkurang.</source>
        <translation>Performance cannot be assessed, and the office&apos;s report is short of one.</translation>
    </message>
    <message>
        <source>Kirim ADK</source>
        <translation>Send ADK</translation>
    </message>
    <message>
        <source>Kirim permintaan ke {0}</source>
        <translation>Send the request to {0}</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kode Penolakan</source>
        <translation>Rejection code</translation>
    </message>
    <message>
        <source>Kode berkas kunci salah ketik: kodenya sepuluh huruf dan angka. Cocokkan lagi dengan komputer yang menulis berkasnya.</source>
        <translation>The key file&apos;s code is mistyped: it has ten letters and digits. Compare it again with the computer that wrote the file.</translation>
    </message>
    <message>
        <source>Kode ini tidak cocok dengan berkas kunci pemulihannya.</source>
        <translation>This code does not fit its recovery key file.</translation>
    </message>
    <message>
        <source>Kode ini tidak cocok dengan berkas kunci pusatnya.</source>
        <translation>This code does not fit the centre&apos;s key file.</translation>
    </message>
    <message>
        <source>Kode ini tidak cocok dengan berkas undangannya, atau berkas undangan rusak; minta pengundang memeriksa.</source>
        <translation>This code does not fit the invitation file, or the file is damaged; ask whoever invited to check.</translation>
    </message>
    <message>
        <source>Kode kantor</source>
        <translation>Office code</translation>
    </message>
    <message>
        <source>Kode saja, misalnya III/b atau IX</source>
        <translation>The code only, for example III/b or IX</translation>
    </message>
    <message>
        <source>Kode undangan salah ketik (ada tanda yang keliru atau tertukar); cocokkan lagi dengan kode dari pengundang.</source>
        <translation>The invitation code is mistyped (a sign is wrong or exchanged); compare it with the code from whoever invited.</translation>
    </message>
    <message>
        <source>Koefisien angka kredit tahunan</source>
        <translation>Yearly credit point coefficient</translation>
    </message>
    <message>
        <source>Kolaboratif</source>
        <translation>Kolaboratif (collaborative)</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Kolom atasan langsung menyebut {0}.</source>
        <translation>The superior column names {0}.</translation>
    </message>
    <message>
        <source>Kolom boleh dipindah atau dihapus, selain NIP atau Nama dan Rencana hasil kerja.</source>
        <translation>Columns may be moved or deleted, except NIP or Nama, and Rencana hasil kerja.</translation>
    </message>
    <message>
        <source>Kolom menyebut {0}, di luar garis atasan {1}.</source>
        <translation>The column names {0}, outside the line of superiors {1}.</translation>
    </message>
    <message>
        <source>Kolom menyebut {0}, melompati {1}.</source>
        <translation>The column names {0}, passing over {1}.</translation>
    </message>
    <message>
        <source>Kolom “{0}” tidak dikenal.</source>
        <translation>The column “{0}” is unknown.</translation>
    </message>
    <message>
        <source>Kompeten</source>
        <translation>Kompeten (competent)</translation>
    </message>
    <message>
        <source>Komputer ini akan menjadi {0} dari {1}. Permintaannya ikut dalam ADK pertama yang Anda kirim ke {2}.</source>
        <translation>This computer will be {0} of {1}. Its request rides in the first ADK that you send to {2}.</translation>
    </message>
    <message>
        <source>Komputer ini belum dikenal pusat; terima dulu ADK dari komputer pertama kantor ini yang sudah bergabung.</source>
        <translation>This computer is not known to the centre yet; first receive an ADK from this office&apos;s first computer, which has joined.</translation>
    </message>
    <message>
        <source>Komputer ini kini memegang kunci {0} dan dapat mengisi, menerima, dan mengirim.</source>
        <translation>This computer now holds the keys of {0} and can fill in, receive and send.</translation>
    </message>
    <message>
        <source>Komputer ini sudah diterima di kantor ini; undangan {nama} untuk komputer yang lain lagi.</source>
        <translation>This computer has been accepted in this office; the invitation {nama} is for yet another computer.</translation>
    </message>
    <message>
        <source>Komputer itu tidak dikenal di sini. Muat ulang halaman ini.</source>
        <translation>That computer is not known here. Reload this page.</translation>
    </message>
    <message>
        <source>Komputer lain diundang dan diatur dari {nama}, komputer pertama kantor ini.</source>
        <translation>Other computers are invited and managed from {nama}, the first computer of this office.</translation>
    </message>
    <message>
        <source>Konfirmasi pejabat penilai {0} pegawai</source>
        <translation>Confirm the assessors of {0} employees</translation>
    </message>
    <message>
        <source>Konfirmasi {0} sebagai penilai {1}</source>
        <translation>Confirm {0} as assessor {1}</translation>
    </message>
    <message>
        <source>Konsekuensi</source>
        <translation>Consequences</translation>
    </message>
    <message>
        <source>Konversi predikat</source>
        <translation>Predicate conversion</translation>
    </message>
    <message>
        <source>Kosong, diisi kemudian</source>
        <translation>Empty, to be filled later</translation>
    </message>
    <message>
        <source>Kota Contoh</source>
        <translation>Kota Contoh</translation>
    </message>
    <message>
        <source>Kualitatif</source>
        <translation>Qualitative</translation>
    </message>
    <message>
        <source>Kuantitatif</source>
        <translation>Quantitative</translation>
    </message>
    <message>
        <source>Kunci baru dari {0} meminta bergabung; terima bila memang kantor itu.</source>
        <translation>A new key from {0} asks to join; accept it if it really is that office.</translation>
    </message>
    <message>
        <source>Kunci dicabut</source>
        <translation>Key revoked</translation>
    </message>
    <message>
        <source>Kunci komputer ini dicabut ({0}); minta undangan baru kepada {1}.</source>
        <translation>This computer&apos;s key was revoked ({0}); ask {1} for a new invitation.</translation>
    </message>
    <message>
        <source>Kunci komputer ini juga dipakai komputer lain (disk disalin); komputer ini kini memakai kunci baru.</source>
        <translation>This computer&apos;s key was used by another computer too (its disk was copied); this computer uses a new key now.</translation>
    </message>
    <message>
        <source>Kunci komputer ini sendiri tidak dapat dicabut dari sini; lakukan dari komputer pertama atau pusat.</source>
        <translation>This computer&apos;s own key cannot be revoked here; do it from the first computer or the centre.</translation>
    </message>
    <message>
        <source>Kunci komputer ini sudah dicabut, sehingga berkasnya akan ditolak; minta undangan baru lalu gabung lagi.</source>
        <translation>This computer&apos;s key has been revoked, so its files will be refused; ask for a new invitation and join again.</translation>
    </message>
    <message>
        <source>Kunci komputer ini sudah dicabut, sehingga perubahan baru tidak berlaku di mana pun. Minta undangan baru kepada pusat atau komputer pertama kantor, lalu bergabung lagi lewat Tukar Data.</source>
        <translation>This computer&apos;s key has been revoked, so new changes would count nowhere. Ask the centre or the office&apos;s first computer for a new invitation, then join again through Data Exchange.</translation>
    </message>
    <message>
        <source>Kunci komputer kantor yang berlaku</source>
        <translation>Keys of the office&apos;s computers in force</translation>
    </message>
    <message>
        <source>Kunci komputer lain kantor ini</source>
        <translation>Keys of this office&apos;s other computers</translation>
    </message>
    <message>
        <source>Kunci pemulihan ditulis ke {0}. Simpan berkas dan kodenya pada dua orang berbeda; mulai balasan berikutnya setiap ADK kantor dapat dibuka dengannya.</source>
        <translation>The recovery key was written to {0}. Keep file and code with two different people; from the next reply on every ADK of an office can be opened with it.</translation>
    </message>
    <message>
        <source>Kunci pemulihan hanya dibuat di pusat.</source>
        <translation>A recovery key is made at the centre only.</translation>
    </message>
    <message>
        <source>Kunci periode dibuka</source>
        <translation>Period unlocked</translation>
    </message>
    <message>
        <source>Kunci pusat baru saja diganti dari komputer lain. Perubahan ini belum disimpan: tutup program, buka lagi, lalu ulangi.</source>
        <translation>The centre&apos;s keys were just changed from another computer. This change is not saved: close the program, open it again, and repeat.</translation>
    </message>
    <message>
        <source>Kunci pusat diganti. Tulis berkas kunci pusat yang baru untuk setiap komputer pusat yang lain.</source>
        <translation>The centre&apos;s keys were changed. Write a new key file for every other computer of the centre.</translation>
    </message>
    <message>
        <source>Kunci {0} dicabut: {1}.</source>
        <translation>Key of {0} revoked: {1}.</translation>
    </message>
    <message>
        <source>Kunci {0} dicabut: {1}.{2} Surat ini ikut dalam setiap ADK; buat undangan baru bila {3} itu perlu bergabung lagi.</source>
        <translation>Key of {0} revoked: {1}.{2} This letter rides in every ADK; make a new invitation if that {3} has to join again.</translation>
    </message>
    <message>
        <source>Kunci {nama} hanya dapat dicabut oleh {siapa_boleh}.</source>
        <translation>The key of {nama} can only be revoked by {siapa_boleh}.</translation>
    </message>
    <message>
        <source>Kunci {nama} sudah dicabut.</source>
        <translation>The key of {nama} has been revoked.</translation>
    </message>
    <message>
        <source>Kurang/Misconduct</source>
        <translation>Kurang (poor) / misconduct</translation>
    </message>
    <message>
        <source>Lain: {0}</source>
        <translation>Other: {0}</translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Lama penerusan surat</source>
        <translation>Time until a letter is passed on</translation>
    </message>
    <message>
        <source>Lambang belum dipilih; tempatnya dibiarkan kosong.</source>
        <translation>No emblem chosen yet; its place is left empty.</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Annex</translation>
    </message>
    <message>
        <source>Lampiran SKP</source>
        <translation>SKP annex</translation>
    </message>
    <message>
        <source>Lampiran SKP belum berisi {daftar}.</source>
        <translation>The annex of the SKP lacks {daftar}.</translation>
    </message>
    <message>
        <source>Lampiran SKP memuat baris yang sama dua kali pada {daftar}.</source>
        <translation>The annex of the SKP holds the same line twice in {daftar}.</translation>
    </message>
    <message>
        <source>Lampiran bulan {bulan} tidak dapat diubah karena penilaiannya sudah selesai; buka kembali dahulu.</source>
        <translation>Attachments of {bulan} cannot be changed because its evaluation is finished; reopen it first.</translation>
    </message>
    <message>
        <source>Lampiran hanya untuk realisasi atau SKP.</source>
        <translation>Attachments belong to progress or to an SKP.</translation>
    </message>
    <message>
        <source>Lampiran ini mendahului berkas data yang menyebutnya; berkas disimpan dan dibaca setelah berkas data itu diterima.</source>
        <translation>These attachments arrived before the data file that names them; the file is kept and read once that data file is received.</translation>
    </message>
    <message>
        <source>Lampiran itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>That attachment no longer exists. Reload this page.</translation>
    </message>
    <message>
        <source>Lampiran tercetak dengan baris ganda.</source>
        <translation>The annex is printed with a double line.</translation>
    </message>
    <message>
        <source>Lampiran tercetak kosong pada bagian itu.</source>
        <translation>That part of the annex is printed empty.</translation>
    </message>
    <message>
        <source>Lampiran tidak dapat disimpan di {folder} ({sebab}); data lain tidak berubah.</source>
        <translation>The attachment cannot be saved in {folder} ({sebab}); other data is unchanged.</translation>
    </message>
    <message>
        <source>Lampiran, {0} {1}</source>
        <translation>Annex, {0} {1}</translation>
    </message>
    <message>
        <source>Lampiran-SKP</source>
        <translation>SKP-annex</translation>
    </message>
    <message>
        <source>Lampirkan {0} untuk {1}</source>
        <translation>Attach {0} for {1}</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Langkah jalur “{isi}” terlalu panjang; paling banyak {maks} huruf.</source>
        <translation>The step “{isi}” is too long; {maks} letters at most.</translation>
    </message>
    <message>
        <source>Lebih rendah lebih baik</source>
        <translation>Lower is better</translation>
    </message>
    <message>
        <source>Lebih tinggi lebih baik</source>
        <translation>Higher is better</translation>
    </message>
    <message>
        <source>Lembar</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Lembar Kode Kunci Pemulihan</source>
        <translation>Recovery Key Code Sheet</translation>
    </message>
    <message>
        <source>Lembar di berkas {berkas} terlalu luas: ada isi di sel {sel}, sedangkan batasnya {baris} baris dan {kolom} kolom; hapus isi sel itu atau salin tabel pegawai ke buku kerja baru.</source>
        <translation>A sheet in {berkas} is too large: there is content in cell {sel}, while the limit is {baris} rows and {kolom} columns; delete that content or copy the table of employees into a new workbook.</translation>
    </message>
    <message>
        <source>Lembar ini dan sebuah berkas bersama-sama membuka ADK yang dikirim kantor kepada pusat, bila komputer pusat rusak, hilang, atau dicuri. Masing-masing sendirian tidak membuka apa pun.</source>
        <translation>This sheet and a file together open the ADK files that offices send to the centre, if the centre&apos;s computer breaks, is lost, or is stolen. Either alone opens nothing.</translation>
    </message>
    <message>
        <source>Lembar {0} juga berisi daftar pegawai; bacalah sendiri-sendiri.</source>
        <translation>Sheet {0} holds a list of employees too; read it separately.</translation>
    </message>
    <message>
        <source>Lembar {lembar} tidak ada di berkas {berkas}; lembar yang ada: {daftar}.</source>
        <translation>There is no sheet {lembar} in {berkas}; the sheets are: {daftar}.</translation>
    </message>
    <message>
        <source>Lembar “{0}” tersembunyi dan tidak dibaca.</source>
        <translation>The sheet “{0}” is hidden and was not read.</translation>
    </message>
    <message>
        <source>Lembar “{0}” tidak memuat tabel SKP dan tidak dibaca.</source>
        <translation>The sheet “{0}” holds no SKP table and was not read.</translation>
    </message>
    <message>
        <source>Lengkapi SKP</source>
        <translation>Complete the SKP</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Lihat SKP</source>
        <translation>View SKP</translation>
    </message>
    <message>
        <source>Lihat kantor</source>
        <translation>View offices</translation>
    </message>
    <message>
        <source>Lingkup hasil</source>
        <translation>Scope of the result</translation>
    </message>
    <message>
        <source>Lingkup hasil kerja</source>
        <translation>Scope of the result</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Loyal (loyal)</translation>
    </message>
    <message>
        <source>Mahir</source>
        <translation>Mahir</translation>
    </message>
    <message>
        <source>Maret</source>
        <translation>March</translation>
    </message>
    <message>
        <source>Masa SKP</source>
        <translation>Months of the SKP</translation>
    </message>
    <message>
        <source>Masa SKP bertumpuk dengan SKP lain untuk jabatan yang sama ({masa}).</source>
        <translation>The SKP shares days with another SKP for the same post ({masa}).</translation>
    </message>
    <message>
        <source>Masa SKP diakhiri</source>
        <translation>SKP ended</translation>
    </message>
    <message>
        <source>Masa SKP {masa} harus berada di dalam tahun {tahun}, dan mulai sebelum selesai.</source>
        <translation>The SKP {masa} must lie within the year {tahun}, and start before it ends.</translation>
    </message>
    <message>
        <source>Masa penempatan</source>
        <translation>Placement period</translation>
    </message>
    <message>
        <source>Masa pengecualian</source>
        <translation>Months of the exception</translation>
    </message>
    <message>
        <source>Masa penilaian pejabat</source>
        <translation>Assessor&apos;s period</translation>
    </message>
    <message>
        <source>Masa periode</source>
        <translation>Dates of the period</translation>
    </message>
    <message>
        <source>Masih ada Beda Isian pada {0}; putuskan dahulu.</source>
        <translation>There is still a difference at {0}; decide it first.</translation>
    </message>
    <message>
        <source>Masih ada Beda Isian pada {isian}; putuskan dahulu di halaman Beda Isian.</source>
        <translation>There is still a difference at {isian}; decide it first on the Differences page.</translation>
    </message>
    <message>
        <source>Masih ada {beda} Beda Isian dan {tunggu} perubahan yang menunggu berkas; selesaikan dahulu.</source>
        <translation>There are still {beda} differing entries and {tunggu} changes that wait for files; settle them first.</translation>
    </message>
    <message>
        <source>Masih draf</source>
        <translation>Still a draft</translation>
    </message>
    <message>
        <source>Masih draf, belum diajukan.</source>
        <translation>Still a draft, not submitted.</translation>
    </message>
    <message>
        <source>Matriks Pembagian Peran dan Hasil</source>
        <translation>Matrix of roles and results</translation>
    </message>
    <message>
        <source>Matriks diubah sesudah diusulkan</source>
        <translation>Matrix changed after proposing</translation>
    </message>
    <message>
        <source>Matriks peran dan hasil</source>
        <translation>Role and result matrix</translation>
    </message>
    <message>
        <source>Matriks {nama} tahun {tahun} belum berisi, sehingga tidak ada yang dapat disalin.</source>
        <translation>The matrix of {nama} of {tahun} is empty, so there is nothing to copy.</translation>
    </message>
    <message>
        <source>Matriks-Peran-Hasil</source>
        <translation>Role-result-matrix</translation>
    </message>
    <message>
        <source>Mei</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi</source>
        <translation>Working honestly, responsibly, carefully, with discipline and high integrity</translation>
    </message>
    <message>
        <source>Melaksanakan tugas dengan kualitas terbaik</source>
        <translation>Doing one&apos;s work at the best quality</translation>
    </message>
    <message>
        <source>Melakukan perbaikan tiada henti</source>
        <translation>Improving without end</translation>
    </message>
    <message>
        <source>Melanjutkan perubahan yang disisihkan</source>
        <translation>Going on with changes that were set aside</translation>
    </message>
    <message>
        <source>Memahami dan memenuhi kebutuhan masyarakat</source>
        <translation>Understanding and meeting the needs of the public</translation>
    </message>
    <message>
        <source>Memakainya: pasang Kinerja Desktop di komputer pengganti, buka backup data pusat, lalu Pengaturan, Kunci pemulihan, Baca ADK dengan kunci pemulihan.</source>
        <translation>To use it: install Kinerja Desktop on the replacement computer, open the backup of the centre&apos;s data, then Settings, Recovery key, Read ADK files with the recovery key.</translation>
    </message>
    <message>
        <source>Membaca data kantor</source>
        <translation>Reading the office&apos;s data</translation>
    </message>
    <message>
        <source>Membandingkan teks RHK</source>
        <translation>Comparing the texts of RHK</translation>
    </message>
    <message>
        <source>Membangun lingkungan kerja yang kondusif</source>
        <translation>Building a good working environment</translation>
    </message>
    <message>
        <source>Membantu orang lain belajar</source>
        <translation>Helping others to learn</translation>
    </message>
    <message>
        <source>Memberi kesempatan kepada berbagai pihak untuk berkontribusi</source>
        <translation>Giving all parties the chance to contribute</translation>
    </message>
    <message>
        <source>Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah</source>
        <translation>Holding firmly to Pancasila and the 1945 Constitution, loyal to the Unitary State of the Republic of Indonesia and its lawful government</translation>
    </message>
    <message>
        <source>Memeriksa SKP</source>
        <translation>Checking the SKP</translation>
    </message>
    <message>
        <source>Meminta bergabung</source>
        <translation>Asking to join</translation>
    </message>
    <message>
        <source>Meminta lagi</source>
        <translation>Asks again</translation>
    </message>
    <message>
        <source>Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama</source>
        <translation>Mobilising the use of many resources for a common purpose</translation>
    </message>
    <message>
        <source>Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien</source>
        <translation>Using the property of the state responsibly, effectively and efficiently</translation>
    </message>
    <message>
        <source>Menghargai setiap orang apa pun latar belakangnya</source>
        <translation>Respecting everyone whatever their background</translation>
    </message>
    <message>
        <source>Menghitung rekap kantor</source>
        <translation>Counting the offices&apos; recap</translation>
    </message>
    <message>
        <source>Mengubah {0} milik {1}</source>
        <translation>Changes {0} of {1}</translation>
    </message>
    <message>
        <source>Meninggal dunia</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah</source>
        <translation>Raising one&apos;s own competence to meet changing challenges</translation>
    </message>
    <message>
        <source>Meningkatnya mutu layanan administrasi kecamatan</source>
        <translation>Better administrative service of the district</translation>
    </message>
    <message>
        <source>Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara</source>
        <translation>Keeping the good name of fellow ASN, leaders, the institution and the state</translation>
    </message>
    <message>
        <source>Menjaga rahasia jabatan dan negara</source>
        <translation>Keeping the secrets of the office and the state</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Menunggu berkas</source>
        <translation>Waiting for a file</translation>
    </message>
    <message>
        <source>Menunggu berkas sebelumnya</source>
        <translation>Waiting for an earlier file</translation>
    </message>
    <message>
        <source>Menunggu jawaban kantor</source>
        <translation>Waiting for the office&apos;s answer</translation>
    </message>
    <message>
        <source>Menunggu permintaan gabung</source>
        <translation>Waiting for a request to join</translation>
    </message>
    <message>
        <source>Menunggu persetujuan</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Menunggu persetujuan {0}.</source>
        <translation>Waiting for approval by {0}.</translation>
    </message>
    <message>
        <source>Menurut NIP, TMT {0} terjadi sebelum yang bersangkutan berusia {1} tahun.</source>
        <translation>According to the NIP, the start {0} lies before the person was {1} years old.</translation>
    </message>
    <message>
        <source>Menyimpannya: lembar ini dalam amplop tertutup di lemari besi atau pada pimpinan; berkasnya di flash disk pada orang lain, di ruang lain. Jangan difoto, jangan dikirim lewat WhatsApp, dan jangan disimpan di komputer pusat.</source>
        <translation>To keep it: this sheet in a sealed envelope in the safe or with the head; the file on a flash drive with another person in another room. Do not photograph it, do not send it by WhatsApp, and do not keep it on the centre&apos;s computer.</translation>
    </message>
    <message>
        <source>Metode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Mohon diajukan paling lambat {0}.</source>
        <translation>Please submit by {0}.</translation>
    </message>
    <message>
        <source>Mohon diperbaiki pada SKP {0} (per {1}):</source>
        <translation>Please mend in the SKP of {0} (as of {1}):</translation>
    </message>
    <message>
        <source>Mohon diselesaikan paling lambat {0}.</source>
        <translation>Please finish by {0}.</translation>
    </message>
    <message>
        <source>Mohon diselesaikan secepatnya.</source>
        <translation>Please finish it as soon as possible.</translation>
    </message>
    <message>
        <source>Mohon pejabat penilai {0} ditetapkan, supaya SKP {1} dapat disusun.</source>
        <translation>Please name the assessor of {0}, so that the SKP of {1} can be written.</translation>
    </message>
    <message>
        <source>Mohon yang namanya tercantum menyelesaikan bagiannya. Terima kasih.</source>
        <translation>Please, whoever is named finish your part. Thank you.</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Mutasi</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Mutasi keluar</source>
        <translation>Transferred out</translation>
    </message>
    <message>
        <source>Mutu hasil tidak dapat dinilai.</source>
        <translation>The quality of the result cannot be assessed.</translation>
    </message>
    <message>
        <source>NIP (atau nama) cukup pada baris pertama tiap orang; baris di bawahnya milik orang yang sama.</source>
        <translation>The NIP (or name) is needed on each person&apos;s first row only; rows below belong to the same person.</translation>
    </message>
    <message>
        <source>NIP belum diisi, padahal statusnya {status}.</source>
        <translation>The NIP is empty although the status is {status}.</translation>
    </message>
    <message>
        <source>NIP berisi tanggal; ketik 18 angkanya dari SK pada sel berformat Teks.</source>
        <translation>The NIP holds a date; type its 18 digits from the decree in a cell formatted as Text.</translation>
    </message>
    <message>
        <source>NIP hanya boleh berisi angka 0 sampai 9; hapus huruf dan tanda lainnya.</source>
        <translation>A NIP holds only the digits 0 to 9; delete letters and other characters.</translation>
    </message>
    <message>
        <source>NIP harus 18 angka, yang tertulis {0} angka; periksa kembali pada SK.</source>
        <translation>A NIP has 18 digits, this one has {0}; check the decree.</translation>
    </message>
    <message>
        <source>NIP ini milik {0}, sedangkan namanya tertulis {1}. Betulkan salah satunya.</source>
        <translation>This NIP is that of {0}, but the name says {1}. Correct one of them.</translation>
    </message>
    <message>
        <source>NIP ini sudah dipakai di baris {0}; hapus salah satu atau betulkan NIP-nya sesuai SK.</source>
        <translation>This NIP is already used in row {0}; delete one of them or correct the NIP as in the decree.</translation>
    </message>
    <message>
        <source>NIP ini sudah dipakai di baris {baris}.</source>
        <translation>This NIP is already used in row {baris}.</translation>
    </message>
    <message>
        <source>NIP ini sudah dipakai pegawai lain dan belum diperbaiki; betulkan sesuai SK atau hapus barisnya.</source>
        <translation>This NIP is already used by another employee and was not corrected; correct it as in the decree or delete the row.</translation>
    </message>
    <message>
        <source>NIP kosong; isi 18 angka sesuai SK.</source>
        <translation>The NIP is empty; enter the 18 digits as in the decree.</translation>
    </message>
    <message>
        <source>NIP memuat angka dari aksara lain; ketik ulang dengan angka 0 sampai 9.</source>
        <translation>The NIP holds digits of another script; type it again with the digits 0 to 9.</translation>
    </message>
    <message>
        <source>NIP tersimpan sebagai bilangan ({0}), sehingga Excel telah membuang angka-angka terakhirnya; ubah format sel menjadi Teks lalu ketik ulang 18 angkanya dari SK.</source>
        <translation>The NIP is stored as a number ({0}), so Excel has thrown away its last digits; format the cell as Text and type its 18 digits again from the decree.</translation>
    </message>
    <message>
        <source>NIP {0}</source>
        <translation>NIP {0}</translation>
    </message>
    <message>
        <source>NIP {0} tidak ada pada daftar pegawai.</source>
        <translation>NIP {0} is not in the staff list.</translation>
    </message>
    <message>
        <source>NIP {nip} sudah dipakai {nama}.</source>
        <translation>NIP {nip} is already used by {nama}.</translation>
    </message>
    <message>
        <source>NIP {nip} tidak lagi dipakai dua orang. Muat ulang halaman ini.</source>
        <translation>NIP {nip} is no longer used by two people. Reload this page.</translation>
    </message>
    <message>
        <source>NIP: 18 angka. Kolomnya sudah berformat Teks; jangan diubah menjadi Angka karena Excel membuang angka-angka terakhir.</source>
        <translation>NIP: 18 digits. Its column is formatted as Text; do not change it to Number, because Excel throws away the last digits.</translation>
    </message>
    <message>
        <source>NRP sudah ada, tetapi pangkatnya belum diisi.</source>
        <translation>The NRP is there, but the rank is empty.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama atasan</source>
        <translation>Name of superior</translation>
    </message>
    <message>
        <source>Nama aturan</source>
        <translation>Name of the rule</translation>
    </message>
    <message>
        <source>Nama berkas</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Nama berkas itu tidak dapat dipakai. Pilih nama lain.</source>
        <translation>That file name cannot be used. Choose another name.</translation>
    </message>
    <message>
        <source>Nama bulan “{bulan}” tidak dikenal; tulis seperti 5 Mei 1980.</source>
        <translation>The month “{bulan}” is not known; write for example 5 Mei 1980.</translation>
    </message>
    <message>
        <source>Nama dengan gelar {n} huruf, lebih dari {maks}; pada formulir menjadi dua baris.</source>
        <translation>The name with titles has {n} letters, more than {maks}; on the form it takes two lines.</translation>
    </message>
    <message>
        <source>Nama hari libur</source>
        <translation>Name of the holiday</translation>
    </message>
    <message>
        <source>Nama itu tidak ada dalam daftar pegawai.</source>
        <translation>That name is not in the list of employees.</translation>
    </message>
    <message>
        <source>Nama jabatan</source>
        <translation>Name of the post</translation>
    </message>
    <message>
        <source>Nama jabatan {n} huruf, lebih dari {maks}; pada formulir menjadi beberapa baris.</source>
        <translation>The post&apos;s name has {n} letters, more than {maks}; on the form it takes several lines.</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Nama komputer</source>
        <translation>Computer name</translation>
    </message>
    <message>
        <source>Nama kosong; ketik nama sesuai SK.</source>
        <translation>The name is empty; type it as in the decree.</translation>
    </message>
    <message>
        <source>Nama lembar “{0}” bukan nama pegawai. Tulis NIP di atas tabelnya.</source>
        <translation>The sheet name “{0}” is no employee&apos;s name. Write the NIP above the table.</translation>
    </message>
    <message>
        <source>Nama lembar “{0}” cocok dengan {1} pegawai. Tulis NIP di atas tabelnya.</source>
        <translation>The sheet name “{0}” fits {1} employees. Write the NIP above the table.</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Nama tanpa gelar; gelar pada kolomnya sendiri.</source>
        <translation>Name without titles; titles have their own columns.</translation>
    </message>
    <message>
        <source>Nama unit</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Nama unit kerja</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Nama {0} lebih panjang dari dua baris ({1} baris); singkat gelar bila boleh.</source>
        <translation>The name of {0} takes more than two lines ({1}); shorten titles if allowed.</translation>
    </message>
    <message>
        <source>Nama {0} tidak ada pada daftar pegawai. Tulis NIP-nya.</source>
        <translation>The name {0} is not in the staff list. Write the NIP.</translation>
    </message>
    <message>
        <source>Nama “{nama}” bukan nama orang.</source>
        <translation>“{nama}” is not a person&apos;s name.</translation>
    </message>
    <message>
        <source>Nama, instansi, dan tempat untuk tanggal surat.</source>
        <translation>Name, institution, and place for the date on letters.</translation>
    </message>
    <message>
        <source>Nasional</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Nilai Semula</source>
        <translation>Original value</translation>
    </message>
    <message>
        <source>Nilai aturan {jenis} “{kunci}” bukan angka: “{nilai}”; perbaiki di Pengaturan.</source>
        <translation>The value of rule {jenis} “{kunci}” is not a number: “{nilai}”; correct it in Settings.</translation>
    </message>
    <message>
        <source>Nilai aturan {jenis} “{kunci}” harus bilangan bulat; perbaiki di Pengaturan.</source>
        <translation>The value of rule {jenis} “{kunci}” must be a whole number; correct it in Settings.</translation>
    </message>
    <message>
        <source>Nilai belum diisi.</source>
        <translation>The value is missing.</translation>
    </message>
    <message>
        <source>Nilai ini tertanam dalam program dan tidak dapat diganti di sini.</source>
        <translation>This value is built into the program and cannot be replaced here.</translation>
    </message>
    <message>
        <source>Nilai sekarang</source>
        <translation>Value now</translation>
    </message>
    <message>
        <source>Nilai semula</source>
        <translation>Former value</translation>
    </message>
    <message>
        <source>Nilai yang berlaku sekarang mulai {lama}; tanggal mulai yang baru harus sesudahnya.</source>
        <translation>The present value is in force from {lama}; the new start date must be after it.</translation>
    </message>
    <message>
        <source>Nilai {0} pegawai {1}</source>
        <translation>Rate {0} of {1} employees</translation>
    </message>
    <message>
        <source>Nilai {0} {1}</source>
        <translation>Rate {0} {1}</translation>
    </message>
    <message>
        <source>Nilai {kunci} harus bilangan bulat, paling sedikit {batas}.</source>
        <translation>The value of {kunci} must be a whole number, at least {batas}.</translation>
    </message>
    <message>
        <source>Nilai {nilai} tidak dapat dipakai; isi {jenis} antara {bawah} dan {atas}.</source>
        <translation>The value {nilai} cannot be used; enter {jenis} between {bawah} and {atas}.</translation>
    </message>
    <message>
        <source>Nilainya tetap terkirim.</source>
        <translation>Its value is sent all the same.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nomor Berita Acara</source>
        <translation>Number of the minutes</translation>
    </message>
    <message>
        <source>Nomor SK</source>
        <translation>Decree number</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>Nomor urut di akhir NIP 000, seharusnya 001 sampai 999; biasanya Excel telah membulatkan angka-angka terakhir, ketik ulang NIP dari SK pada sel berformat Teks.</source>
        <translation>The serial number at the end of the NIP is 000, it should be 001 to 999; usually Excel has rounded the last digits, type the NIP again from the decree in a cell formatted as Text.</translation>
    </message>
    <message>
        <source>Nyatakan berkas hilang (nomor {0}): {1}</source>
        <translation>Declare a file lost (number {0}): {1}</translation>
    </message>
    <message>
        <source>Operator kepegawaian</source>
        <translation>Staff operator</translation>
    </message>
    <message>
        <source>Organisasi</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>PER KANTOR, {0}</source>
        <translation>BY OFFICE, {0}</translation>
    </message>
    <message>
        <source>PPPK Paruh Waktu dinilai tiap triwulan, tetapi periode triwulan tahun ini belum dibuat.</source>
        <translation>Part-time PPPK are assessed every quarter, but the quarters of this year have not been made.</translation>
    </message>
    <message>
        <source>Pada hari ini, {0} tanggal {1}, yang bertanda tangan di bawah ini melakukan serah terima tugas {2} dalam aplikasi Kinerja Desktop pada {3}, {4}.</source>
        <translation>On this day, {0} {1}, the undersigned hand over the duties of {2} in the application Kinerja Desktop at {3}, {4}.</translation>
    </message>
    <message>
        <source>Pada hari ini, {0} tanggal {1}, {2} dan {3} telah mencocokkan data kinerja pegawai untuk {4}, dokumen demi dokumen, dengan hasil sebagai berikut.</source>
        <translation>On this day, {0} {1}, {2} and {3} have compared the staff performance data for {4}, document by document, with the following result.</translation>
    </message>
    <message>
        <source>Padanan</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Pangkat dan golongan</source>
        <translation>Rank and class</translation>
    </message>
    <message>
        <source>Pangkat dan golongan belum diisi.</source>
        <translation>Rank and class are empty.</translation>
    </message>
    <message>
        <source>Pangkat dan golongan pada “{teks}” tidak sesuai: {pangkat} seharusnya {kode}.</source>
        <translation>Rank and rank group in “{teks}” do not fit: {pangkat} should be {kode}.</translation>
    </message>
    <message>
        <source>Pangkat/golongan ruang</source>
        <translation>Rank and golongan</translation>
    </message>
    <message>
        <source>Papan klip kosong. Salin dahulu tabelnya di Excel.</source>
        <translation>The clipboard is empty. Copy the table in Excel first.</translation>
    </message>
    <message>
        <source>Papan klip tidak berisi tabel. Salin tabel SKP dari Excel, lalu tempel lagi.</source>
        <translation>The clipboard holds no table. Copy the SKP table in Excel, then paste again.</translation>
    </message>
    <message>
        <source>Papan pengiriman ADK</source>
        <translation>Board of ADK sendings</translation>
    </message>
    <message>
        <source>Pasangan RHK yang dibandingkan sebanyak-banyaknya</source>
        <translation>Pairs of RHK compared at most</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Pegawai Bapak/Ibu yang belum mengajukan ({0}):</source>
        <translation>Your staff who have not submitted ({0}):</translation>
    </message>
    <message>
        <source>Pegawai baru pindah masuk</source>
        <translation>New staff moving in</translation>
    </message>
    <message>
        <source>Pegawai dalam daftar</source>
        <translation>Staff in the list</translation>
    </message>
    <message>
        <source>Pegawai ini belum mempunyai jabatan, jadi standarnya tidak dapat disimpan.</source>
        <translation>This employee has no post yet, so no standard can be kept.</translation>
    </message>
    <message>
        <source>Pegawai ini tidak bertugas lagi; SKP-nya tidak dibuat.</source>
        <translation>This employee is no longer in service; no SKP is made.</translation>
    </message>
    <message>
        <source>Pegawai itu sudah tidak ada. Muat ulang halaman ini.</source>
        <translation>That employee is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Pegawai tidak tahu apakah rencananya dipakai.</source>
        <translation>The employee does not know whether the plan stands.</translation>
    </message>
    <message>
        <source>Pegawai tidak tahu perilaku mana yang diutamakan.</source>
        <translation>The employee does not know which behaviour matters most.</translation>
    </message>
    <message>
        <source>Pegawai yang belum dikenal</source>
        <translation>A person not known yet</translation>
    </message>
    <message>
        <source>Pegawai yang dipilih sudah tidak ada. Muat ulang halaman ini.</source>
        <translation>The chosen employee is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Pegawai yang dipilih tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>The chosen employee is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Pegawai, jabatan, atau unit yang dipilih sudah tidak ada. Muat ulang halaman ini.</source>
        <translation>The chosen employee, post or unit is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Pejabat luar</source>
        <translation>Outside official</translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Pejabat penilai SKP ini</source>
        <translation>Assessor of this SKP</translation>
    </message>
    <message>
        <source>Pejabat penilai baru diusulkan dan belum dikonfirmasi.</source>
        <translation>The assessor is only proposed and not confirmed.</translation>
    </message>
    <message>
        <source>Pejabat penilai belum ada, dan belum ada usulannya.</source>
        <translation>There is no assessor, nor a proposal for one.</translation>
    </message>
    <message>
        <source>Pejabat penilai belum ditetapkan</source>
        <translation>No assessor set yet</translation>
    </message>
    <message>
        <source>Pejabat penilai belum ditetapkan.</source>
        <translation>The assessor is not named.</translation>
    </message>
    <message>
        <source>Pejabat penilai kosong pada dokumen {0}.</source>
        <translation>The assessor is empty on the document of {0}.</translation>
    </message>
    <message>
        <source>Pejabat penilai tidak boleh pegawai itu sendiri.</source>
        <translation>The assessor cannot be the employee.</translation>
    </message>
    <message>
        <source>Pejabat yang dipilih sudah tidak ada. Muat ulang halaman ini.</source>
        <translation>The official chosen is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Pemberi</source>
        <translation>Giver</translation>
    </message>
    <message>
        <source>Pemberi tugas tidak dapat dimintai penilaian.</source>
        <translation>Who gave the task cannot be asked about it.</translation>
    </message>
    <message>
        <source>Pemberi umpan balik</source>
        <translation>Feedback given by</translation>
    </message>
    <message>
        <source>Pemberi umpan balik “{nama}” tidak dikenal; pilih {pilihan}.</source>
        <translation>Feedback giver “{nama}” is not known; choose {pilihan}.</translation>
    </message>
    <message>
        <source>Pembina</source>
        <translation>Pembina</translation>
    </message>
    <message>
        <source>Pembina Tingkat I</source>
        <translation>Pembina Tingkat I</translation>
    </message>
    <message>
        <source>Pembina Utama</source>
        <translation>Pembina Utama</translation>
    </message>
    <message>
        <source>Pembina Utama Madya</source>
        <translation>Pembina Utama Madya</translation>
    </message>
    <message>
        <source>Pembina Utama Muda</source>
        <translation>Pembina Utama Muda</translation>
    </message>
    <message>
        <source>Pembuatan kantor tidak dapat diurungkan.</source>
        <translation>Making an office cannot be undone.</translation>
    </message>
    <message>
        <source>Pemula</source>
        <translation>Pemula</translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Penanda tangan kantor</source>
        <translation>Signer of the office</translation>
    </message>
    <message>
        <source>Penanda tangan pusat</source>
        <translation>Signer of the centre</translation>
    </message>
    <message>
        <source>Penata</source>
        <translation>Penata</translation>
    </message>
    <message>
        <source>Penata Muda</source>
        <translation>Penata Muda</translation>
    </message>
    <message>
        <source>Penata Muda Tingkat I</source>
        <translation>Penata Muda Tingkat I</translation>
    </message>
    <message>
        <source>Penata Tingkat I</source>
        <translation>Penata Tingkat I</translation>
    </message>
    <message>
        <source>Pencabutan kunci tidak diurungkan; buat undangan baru untuk komputer itu.</source>
        <translation>A revocation is not undone; make a new invitation for that computer.</translation>
    </message>
    <message>
        <source>Pendekatan</source>
        <translation>Approach</translation>
    </message>
    <message>
        <source>Pendidikan</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Penempatan</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Penempatan sebagai {sebagai} belum mempunyai nomor surat perintah.</source>
        <translation>The placement as {sebagai} has no order number.</translation>
    </message>
    <message>
        <source>Penerima Layanan</source>
        <translation>Penerima Layanan (service users)</translation>
    </message>
    <message>
        <source>Penerima RHK yang dipilih sudah tidak bertugas; pilih yang lain.</source>
        <translation>The receiver chosen is no longer in service; choose another.</translation>
    </message>
    <message>
        <source>Penerimaan {0}: {1}.</source>
        <translation>Receipt of {0}: {1}.</translation>
    </message>
    <message>
        <source>Penerimaannya diurungkan pada {0}</source>
        <translation>Its receipt was undone on {0}</translation>
    </message>
    <message>
        <source>Penetapan capaian organisasi tidak diurungkan; tetapkan lagi dengan predikat yang benar.</source>
        <translation>Deciding the organisation&apos;s performance is not undone; decide it again with the right predicate.</translation>
    </message>
    <message>
        <source>Pengadministrasi Umum</source>
        <translation>Pengadministrasi Umum</translation>
    </message>
    <message>
        <source>Pengatur</source>
        <translation>Pengatur</translation>
    </message>
    <message>
        <source>Pengatur Muda</source>
        <translation>Pengatur Muda</translation>
    </message>
    <message>
        <source>Pengatur Muda Tingkat I</source>
        <translation>Pengatur Muda Tingkat I</translation>
    </message>
    <message>
        <source>Pengatur Tingkat I</source>
        <translation>Pengatur Tingkat I</translation>
    </message>
    <message>
        <source>Pengecualian</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Pengecualian ini mulai {mulai}; tanggal selesai tidak boleh sebelum itu.</source>
        <translation>This exception begins on {mulai}; it cannot end before that.</translation>
    </message>
    <message>
        <source>Pengecualian itu sudah tidak ada. Muat ulang halaman ini.</source>
        <translation>That exception is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Pengecualian {0} berakhir sehari sebelumnya.</source>
        <translation>The exception ({0}) ends the day before.</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Pengguna itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>That user is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Pengguna pada alamat {lokasi} tidak berhak membuat tabel di basis data itu. Minta pengelola server menjadikannya pemilik basis data itu.</source>
        <translation>The user in the address {lokasi} may not make tables in that database. Ask the server administrator to make him its owner.</translation>
    </message>
    <message>
        <source>Pengguna {nama} sudah ada.</source>
        <translation>User {nama} exists already.</translation>
    </message>
    <message>
        <source>Pengguna “{sebagai}” tidak ditemukan; pilih dari daftar Ganti Pengguna.</source>
        <translation>User “{sebagai}” was not found; choose from the list Change user.</translation>
    </message>
    <message>
        <source>Penguatan Internal</source>
        <translation>Penguatan Internal (internal strengthening)</translation>
    </message>
    <message>
        <source>Penilai SKP {0} {1} kembali menurut relasi</source>
        <translation>Assessor of the SKP {0} of {1} by the relations again</translation>
    </message>
    <message>
        <source>Penilai ini mulai {mulai}; tanggal selesai tidak boleh sebelum itu.</source>
        <translation>This assessor starts on {mulai}; the end date cannot be before that.</translation>
    </message>
    <message>
        <source>Penilai menilai hasil yang bukan untuknya.</source>
        <translation>The assessor assesses a result that is meant for somebody else.</translation>
    </message>
    <message>
        <source>Penilai saat SKP ini {0} adalah {1}, sedangkan relasi sekarang menyebut {2}</source>
        <translation>The assessor when this SKP was {0} was {1}, while the relations now name {2}</translation>
    </message>
    <message>
        <source>Penilai saat SKP ini {0} adalah {1}; sekarang tidak ada penilai yang ditetapkan.</source>
        <translation>The assessor when this SKP was {0} was {1}; now no assessor is set.</translation>
    </message>
    <message>
        <source>Penilai tidak dapat membedakan hasil dari kesibukan ketika menilai.</source>
        <translation>When assessing, the assessor cannot tell results from being busy.</translation>
    </message>
    <message>
        <source>Penilai {0} pegawai lain diganti: {1}</source>
        <translation>The assessor of {0} others changes: {1}</translation>
    </message>
    <message>
        <source>Penilaian</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Penilaian belum selesai; tercetak dengan tanda DRAF.</source>
        <translation>The assessment is not finished; it is printed with the mark DRAF.</translation>
    </message>
    <message>
        <source>Penilaian berjalan</source>
        <translation>Assessments under way</translation>
    </message>
    <message>
        <source>Penilaian dapat dipersoalkan: penilainya tidak berwenang.</source>
        <translation>The assessment can be challenged: its assessor has no authority.</translation>
    </message>
    <message>
        <source>Penilaian dibuka kembali</source>
        <translation>Assessment reopened</translation>
    </message>
    <message>
        <source>Penilaian itu sudah selesai; pakai nilai yang diselesaikan, atau buka kembali dahulu.</source>
        <translation>That assessment is finished; use the value that was finished, or reopen it first.</translation>
    </message>
    <message>
        <source>Penilaian kinerja</source>
        <translation>Performance assessment</translation>
    </message>
    <message>
        <source>Penilaian masa percobaan tidak mempunyai dasar.</source>
        <translation>The assessment of the probation has nothing to rest on.</translation>
    </message>
    <message>
        <source>Penilaian periode pertama tidak dapat dimulai.</source>
        <translation>The assessment of the first period cannot begin.</translation>
    </message>
    <message>
        <source>Penilaian selesai</source>
        <translation>Assessments finished</translation>
    </message>
    <message>
        <source>Penilaian sudah {0}; buka kembali dengan alasan.</source>
        <translation>The assessment is {0}; reopen it with a reason.</translation>
    </message>
    <message>
        <source>Penilaian tahunan selesai paling lambat</source>
        <translation>Yearly assessment finished at the latest</translation>
    </message>
    <message>
        <source>Penilaian triwulan atau bulanan sesudah periode berakhir</source>
        <translation>Quarterly or monthly assessment after the period has ended</translation>
    </message>
    <message>
        <source>Penilainya menjadi {0}</source>
        <translation>The assessor becomes {0}</translation>
    </message>
    <message>
        <source>Penjaga {0} hilang: tulisan di luar jurnal tidak lagi ditolak.</source>
        <translation>The guard {0} is gone: writing outside the journal is no longer refused.</translation>
    </message>
    <message>
        <source>Pensiun</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Pensiun, mutasi, dan cuti ditandai dengan tanggalnya.</source>
        <translation>Retirement, transfer and leave are recorded with their date.</translation>
    </message>
    <message>
        <source>Penugasan pada {sebutan} tidak menyebut siapa (“{dari}”); tulis jabatan atau nama pemberi tugas.</source>
        <translation>The task of {sebutan} does not say from whom (“{dari}”); write the post or name of who gave it.</translation>
    </message>
    <message>
        <source>Peran Anda hanya melihat riwayat.</source>
        <translation>Your role can only read the history.</translation>
    </message>
    <message>
        <source>Peran {peran} mengikuti jabatan dan penilaian, tidak diberikan dengan tangan.</source>
        <translation>The role {peran} follows post and assessment and is not given by hand.</translation>
    </message>
    <message>
        <source>Peran/hasil</source>
        <translation>Role/result</translation>
    </message>
    <message>
        <source>Peraturan BKN 2/2026</source>
        <translation>BKN Regulation 2/2026</translation>
    </message>
    <message>
        <source>Peraturan BKN 3/2023</source>
        <translation>BKN Regulation 3/2023</translation>
    </message>
    <message>
        <source>Peraturan BKN 3/2023 Lampiran</source>
        <translation>BKN Regulation 3/2023, Annex</translation>
    </message>
    <message>
        <source>Peraturan yang dipakai program</source>
        <translation>Regulations that the program follows</translation>
    </message>
    <message>
        <source>Perbaiki SKP</source>
        <translation>Correct the SKP</translation>
    </message>
    <message>
        <source>Perbaiki penilaian</source>
        <translation>Mend the assessment</translation>
    </message>
    <message>
        <source>Perbaiki sel yang berwarna, simpan, lalu impor berkas ini.</source>
        <translation>Correct the coloured cells, save, then import this file.</translation>
    </message>
    <message>
        <source>Perbarui teks RHK pimpinan SKP {0}</source>
        <translation>Update the superior&apos;s results in SKP of {0}</translation>
    </message>
    <message>
        <source>Perbarui usulan pejabat penilai</source>
        <translation>Refresh the proposed assessors</translation>
    </message>
    <message>
        <source>Perbarui {0} pegawai{1}</source>
        <translation>Update {0} employees{1}</translation>
    </message>
    <message>
        <source>Perempuan</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Perhatikan: </source>
        <translation>Note: </translation>
    </message>
    <message>
        <source>Periksa penilai</source>
        <translation>Check the assessor</translation>
    </message>
    <message>
        <source>Periksa usulan</source>
        <translation>Check the proposals</translation>
    </message>
    <message>
        <source>Perilaku</source>
        <translation>Behaviour</translation>
    </message>
    <message>
        <source>Perilaku kerja</source>
        <translation>Work behaviour</translation>
    </message>
    <message>
        <source>Perilaku nomor {nomor} tidak ada; pilih 1 sampai 7.</source>
        <translation>There is no behaviour number {nomor}; choose 1 to 7.</translation>
    </message>
    <message>
        <source>Perilaku {0} {1}</source>
        <translation>Behaviour {0} {1}</translation>
    </message>
    <message>
        <source>Peringatan</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Periode Tahunan {0}</source>
        <translation>Yearly period {0}</translation>
    </message>
    <message>
        <source>Periode ditutup</source>
        <translation>Period closed</translation>
    </message>
    <message>
        <source>Periode itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>That period is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Periode tahun {tahun} belum dibuat; buat dahulu di Pengaturan.</source>
        <translation>The periods of {tahun} have not been made; make them in Settings first.</translation>
    </message>
    <message>
        <source>Periode tahun {tahun} sudah ditutup; SKP tidak dapat diubah.</source>
        <translation>The periods of {tahun} are closed; SKP cannot be changed.</translation>
    </message>
    <message>
        <source>Periode {0} {1} Tahun {2}</source>
        <translation>Period {0} {1} Year {2}</translation>
    </message>
    <message>
        <source>Periode {jenis} tahun {tahun} belum dibuat; buat dahulu di Pengaturan.</source>
        <translation>The {jenis} periods of {tahun} have not been made; make them in Settings first.</translation>
    </message>
    <message>
        <source>Periode {kunci} tidak ada pada tahun {tahun}; yang ada: {ada}.</source>
        <translation>There is no period {kunci} in {tahun}; there are: {ada}.</translation>
    </message>
    <message>
        <source>Permintaan {kantor} (nomor {nomor}) memakai kunci yang sudah dicabut; jangan diterima.</source>
        <translation>The request of {kantor} (number {nomor}) uses a revoked key; do not accept it.</translation>
    </message>
    <message>
        <source>Permintaan {nama} memakai kunci yang sudah dicabut; buat undangan baru.</source>
        <translation>The request of {nama} uses a revoked key; make a new invitation.</translation>
    </message>
    <message>
        <source>Pernyataan berkas hilang tidak diurungkan; berkasnya tetap diterima bila ditemukan.</source>
        <translation>The declaration of a lost file is not undone; the file is still accepted if it turns up.</translation>
    </message>
    <message>
        <source>Persen di berkas ini terbaca sebagai pecahan (95% menjadi 0,95); periksa kolom Target.</source>
        <translation>Percentages in this file are read as fractions (95% becomes 0,95); check the column Target.</translation>
    </message>
    <message>
        <source>Persentase angka kredit per predikat</source>
        <translation>Percentage of credit points per predicate</translation>
    </message>
    <message>
        <source>Persetujuan SKP tanggal {tanggal} tidak dapat dibatalkan karena {sebab}; pakai Buka kembali.</source>
        <translation>The SKP approval of {tanggal} cannot be withdrawn because {sebab}; use Reopen.</translation>
    </message>
    <message>
        <source>Persetujuan dibatalkan</source>
        <translation>Approval taken back</translation>
    </message>
    <message>
        <source>Perspektif</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Perubahan di dalamnya</source>
        <translation>Changes inside</translation>
    </message>
    <message>
        <source>Perubahan ini datang dari kantor lain; kantor itulah yang dapat mengubahnya.</source>
        <translation>This change came from another office; that office can change it.</translation>
    </message>
    <message>
        <source>Perubahan ini tidak berlaku: kunci komputer penulisnya dicabut.</source>
        <translation>This change does not count: the key of the computer that wrote it was revoked.</translation>
    </message>
    <message>
        <source>Perubahan ini tidak dapat diurungkan.</source>
        <translation>This change cannot be undone.</translation>
    </message>
    <message>
        <source>Perubahan itu tidak ada dalam riwayat.</source>
        <translation>That change is not in the history.</translation>
    </message>
    <message>
        <source>Perubahan nomor {nomor} dari komputer itu belum ada di sini; pilih nomor yang sudah diterima.</source>
        <translation>Change number {nomor} of that computer is not here yet; choose a number that has been received.</translation>
    </message>
    <message>
        <source>Perubahan yang disisihkan</source>
        <translation>Changes set aside</translation>
    </message>
    <message>
        <source>Perubahan yang menunggu berkas</source>
        <translation>Changes that wait for a file</translation>
    </message>
    <message>
        <source>Petunjuk</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Pilih RHK pimpinan SKP {0}</source>
        <translation>Choose the head&apos;s RHK for the SKP of {0}</translation>
    </message>
    <message>
        <source>Pilih dahulu data yang dipakai.</source>
        <translation>Choose the data to keep first.</translation>
    </message>
    <message>
        <source>Pilih dokumen dari satu kantor.</source>
        <translation>Choose documents of one office.</translation>
    </message>
    <message>
        <source>Pilih hari kerja atau hari kalender.</source>
        <translation>Choose working days or calendar days.</translation>
    </message>
    <message>
        <source>Pilih periode penilaian yang dicetak.</source>
        <translation>Choose the assessment period to be printed.</translation>
    </message>
    <message>
        <source>Pilih satu hasil kerja atau satu perilaku untuk umpan balik ini.</source>
        <translation>Choose one work result or one behaviour for this feedback.</translation>
    </message>
    <message>
        <source>Pimpinan</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Pimpinan kantor</source>
        <translation>Head of the office</translation>
    </message>
    <message>
        <source>Pimpinan unit kerja mandiri</source>
        <translation>Head of an independent unit</translation>
    </message>
    <message>
        <source>Pimpinan {unit} belum mempunyai SKP {tahun}; buat dahulu di SKP, tab Daftar.</source>
        <translation>The head of {unit} has no SKP {tahun} yet; make it first in SKP, tab List.</translation>
    </message>
    <message>
        <source>Pindah jabatan</source>
        <translation>Change of post</translation>
    </message>
    <message>
        <source>Pindahkan {0} ke {1}</source>
        <translation>Move {0} to {1}</translation>
    </message>
    <message>
        <source>Plh. </source>
        <translation>Plh. </translation>
    </message>
    <message>
        <source>Plt. </source>
        <translation>Plt. </translation>
    </message>
    <message>
        <source>Plt./Plh.</source>
        <translation>Plt./Plh.</translation>
    </message>
    <message>
        <source>Plt/Plh</source>
        <translation>Plt/Plh</translation>
    </message>
    <message>
        <source>Pola distribusi</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Pola distribusi predikat</source>
        <translation>Distribution of predicates</translation>
    </message>
    <message>
        <source>Pola hanya menjadi informasi bila pegawai kurang dari</source>
        <translation>Pattern is for information only with fewer employees than</translation>
    </message>
    <message>
        <source>Port harus angka dari 1 sampai 65535.</source>
        <translation>The port must be a number from 1 to 65535.</translation>
    </message>
    <message>
        <source>Predikat</source>
        <translation>Predicate</translation>
    </message>
    <message>
        <source>Predikat Kinerja Pegawai</source>
        <translation>Employees&apos; Predicates</translation>
    </message>
    <message>
        <source>Predikat Kinerja Periodik</source>
        <translation>Periodic Performance Predicate</translation>
    </message>
    <message>
        <source>Predikat kinerja pegawai</source>
        <translation>Employee&apos;s performance predicate</translation>
    </message>
    <message>
        <source>Predikat organisasi</source>
        <translation>Organisation&apos;s predicate</translation>
    </message>
    <message>
        <source>Predikat “{teks}” tidak dikenal; pilih {pilihan}.</source>
        <translation>Predicate “{teks}” is not known; choose {pilihan}.</translation>
    </message>
    <message>
        <source>Predikatnya belum masuk rekap BKPSDM.</source>
        <translation>Its predicate is not in BKPSDM&apos;s recap yet.</translation>
    </message>
    <message>
        <source>Printer tidak dapat dipakai; periksa kabel dan kertasnya, atau simpan sebagai PDF dahulu.</source>
        <translation>The printer cannot be used; check its cable and paper, or save as PDF first.</translation>
    </message>
    <message>
        <source>Program mengusulkan siapa menilai siapa; Anda yang memastikan.</source>
        <translation>The program proposes who assesses whom; you confirm.</translation>
    </message>
    <message>
        <source>Progres harian</source>
        <translation>Daily progress</translation>
    </message>
    <message>
        <source>Proses Bisnis</source>
        <translation>Proses Bisnis (business process)</translation>
    </message>
    <message>
        <source>Pusat</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Pusat menulis {0}, yang hanya boleh diisi kantor</source>
        <translation>The centre wrote {0}, which only an office may fill in</translation>
    </message>
    <message>
        <source>Pustaka PostgreSQL (psycopg) belum terpasang di komputer ini, sehingga {lokasi} belum dapat dibuka. Ketik: python3 run.py siapkan pusat</source>
        <translation>The PostgreSQL library (psycopg) is not yet installed on this computer, so {lokasi} cannot be opened. Type: python3 run.py siapkan pusat</translation>
    </message>
    <message>
        <source>Putusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Putusan Beda Isian diurungkan satu per satu lewat Riwayat.</source>
        <translation>Decisions on differing entries are undone one by one through History.</translation>
    </message>
    <message>
        <source>Putusan Berita Acara</source>
        <translation>Decision on minutes</translation>
    </message>
    <message>
        <source>Putusan Berita Acara tidak diurungkan; pakai Reset BA dengan nomor surat.</source>
        <translation>A decision on minutes is not undone; use Reset BA with a letter&apos;s number.</translation>
    </message>
    <message>
        <source>Putuskan</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Putuskan Beda Isian</source>
        <translation>Decide differences</translation>
    </message>
    <message>
        <source>Putuskan Beda Isian {0}</source>
        <translation>Decide the difference {0}</translation>
    </message>
    <message>
        <source>Putuskan Beda Isian {0}: dipakai {1}, menggantikan {2}</source>
        <translation>Settle difference {0}: {1} used, replacing {2}</translation>
    </message>
    <message>
        <source>Putuskan {0} Beda Isian</source>
        <translation>Decide {0} differences</translation>
    </message>
    <message>
        <source>REKAP PREDIKAT KINERJA TAHUN {0}</source>
        <translation>RECAP OF PREDICATES FOR {0}</translation>
    </message>
    <message>
        <source>RHK pimpinan yang diintervensi</source>
        <translation>Head&apos;s RHK supported</translation>
    </message>
    <message>
        <source>RHK yang dihapus</source>
        <translation>Deleted work result</translation>
    </message>
    <message>
        <source>RHK {0}</source>
        <translation>Work result {0}</translation>
    </message>
    <message>
        <source>RHK {0} nomor {1}</source>
        <translation>{0} RHK number {1}</translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Ramah, cekatan, solutif, dan dapat diandalkan</source>
        <translation>Friendly, quick, helpful and reliable</translation>
    </message>
    <message>
        <source>Rating Hasil Kinerja</source>
        <translation>Work Results Rating</translation>
    </message>
    <message>
        <source>Rating Perilaku Kerja</source>
        <translation>Work Behaviour Rating</translation>
    </message>
    <message>
        <source>Rating dan langkah penilaian tidak ikut diurungkan; penilainya yang mengubahnya.</source>
        <translation>Ratings and steps of assessment are not undone with it; their assessor changes them.</translation>
    </message>
    <message>
        <source>Rating hasil kerja</source>
        <translation>Work results rating</translation>
    </message>
    <message>
        <source>Rating hasil kerja pimpinan mengikuti capaian kinerja organisasi ({0}). </source>
        <translation>The head&apos;s rating for work results follows the organisation&apos;s performance ({0}). </translation>
    </message>
    <message>
        <source>Rating hasil kerja pimpinan menunggu penetapan capaian kinerja organisasi. </source>
        <translation>The head&apos;s rating for work results waits for the organisation&apos;s performance to be decided. </translation>
    </message>
    <message>
        <source>Rating hasil kerja {0} belum diisi</source>
        <translation>Work results {0} not rated yet</translation>
    </message>
    <message>
        <source>Rating hasil kerja {nama} mengikuti capaian kinerja organisasi; tetapkan capaian itu.</source>
        <translation>The results rating of {nama} follows the organisation&apos;s performance; decide that performance.</translation>
    </message>
    <message>
        <source>Rating perilaku kerja</source>
        <translation>Work behaviour rating</translation>
    </message>
    <message>
        <source>Rating perilaku {0} belum diisi</source>
        <translation>Behaviour {0} not rated yet</translation>
    </message>
    <message>
        <source>Rating {kurang} {nama} belum diisi.</source>
        <translation>Rating {kurang} of {nama} is missing.</translation>
    </message>
    <message>
        <source>Rating “{teks}” tidak dikenal; pilih Di Atas, Sesuai, atau Di Bawah Ekspektasi.</source>
        <translation>Rating “{teks}” is not known; choose above, meets or below expectations.</translation>
    </message>
    <message>
        <source>Realisasi</source>
        <translation>Realisation</translation>
    </message>
    <message>
        <source>Realisasi bulan itu sudah dinilai; pakai nilai yang tampak, atau buka kembali penilaiannya.</source>
        <translation>That month&apos;s progress has been rated; use the value shown, or reopen its assessment.</translation>
    </message>
    <message>
        <source>Realisasi itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>That progress no longer exists. Reload this page.</translation>
    </message>
    <message>
        <source>Realisasi {0}</source>
        <translation>Progress {0}</translation>
    </message>
    <message>
        <source>Realisasi {0} ada yang kosong.</source>
        <translation>A realisation of {0} is empty.</translation>
    </message>
    <message>
        <source>Realisasi {bulan} tidak dapat diubah karena penilaiannya sudah selesai; buka kembali dahulu.</source>
        <translation>The realisation of {bulan} cannot be changed because its assessment is finished; reopen it first.</translation>
    </message>
    <message>
        <source>Referensi</source>
        <translation>Reference data</translation>
    </message>
    <message>
        <source>Rekan Kerja</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Rekap Penilaian</source>
        <translation>Assessment recap</translation>
    </message>
    <message>
        <source>Rekap predikat kinerja</source>
        <translation>Recap of predicates</translation>
    </message>
    <message>
        <source>Rekap predikat kinerja tahun {0}</source>
        <translation>Recap of performance predicates, year {0}</translation>
    </message>
    <message>
        <source>Rekap setahun {0} ({1} baris) ditulis ke {2}.</source>
        <translation>Recap of the year {0} ({1} rows) written to {2}.</translation>
    </message>
    <message>
        <source>Rekap {0} ({1} pegawai) ditulis ke {2}.</source>
        <translation>Recap {0} ({1} employees) written to {2}.</translation>
    </message>
    <message>
        <source>Rekap {0} {1}</source>
        <translation>Recap {0} {1}</translation>
    </message>
    <message>
        <source>Relasi penilai itu sudah tidak ada. Muat ulang halaman ini.</source>
        <translation>That assessor relation is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Relasi {0}, berlaku sejak {1}{2}{3}</source>
        <translation>Relation {0}, in force since {1}{2}{3}</translation>
    </message>
    <message>
        <source>Rencana hasil kerja</source>
        <translation>Planned work result</translation>
    </message>
    <message>
        <source>Rencana {0} masih kosong.</source>
        <translation>The plan of {0} is empty.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Revisi</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Ringkasan rekap {0} dari {1} kantor tidak sama dengan barisnya.</source>
        <translation>The recap summary of {0} of {1} offices differs from its rows.</translation>
    </message>
    <message>
        <source>Riwayat untuk {jenis} tidak ada.</source>
        <translation>There is no history for {jenis}.</translation>
    </message>
    <message>
        <source>Ruang pada disk {folder} tidak cukup untuk backup (perlu {mb} MB). Data utama aman. Kosongkan ruang atau pilih disk lain.</source>
        <translation>There is not enough space on the disk of {folder} for the backup ({mb} MB needed). The main data is safe. Free space or choose another disk.</translation>
    </message>
    <message>
        <source>SKP baru mulai {0}.</source>
        <translation>New SKP from {0}.</translation>
    </message>
    <message>
        <source>SKP belum dapat diajukan: {jumlah} invalid. {sebut}{lagi}</source>
        <translation>The SKP cannot be submitted yet: {jumlah} invalid. {sebut}{lagi}</translation>
    </message>
    <message>
        <source>SKP belum disetujui</source>
        <translation>SKP not approved yet</translation>
    </message>
    <message>
        <source>SKP belum disetujui; setujui SKP dahulu.</source>
        <translation>The SKP is not approved yet; approve it first.</translation>
    </message>
    <message>
        <source>SKP belum disetujui; tercetak dengan tanda DRAF.</source>
        <translation>The SKP is not approved yet; it is printed with the mark DRAF.</translation>
    </message>
    <message>
        <source>SKP berstatus {status} tidak dapat diubah; {jalan}.</source>
        <translation>An SKP with status {status} cannot be changed; {jalan}.</translation>
    </message>
    <message>
        <source>SKP dikembalikan BKPSDM: {0}</source>
        <translation>SKP returned by BKPSDM: {0}</translation>
    </message>
    <message>
        <source>SKP dikembalikan: {0}</source>
        <translation>SKP returned: {0}</translation>
    </message>
    <message>
        <source>SKP ditetapkan paling lambat</source>
        <translation>SKP approved at the latest</translation>
    </message>
    <message>
        <source>SKP harus mempunyai paling sedikit satu RHK utama.</source>
        <translation>An SKP needs at least one main RHK (planned work result).</translation>
    </message>
    <message>
        <source>SKP ini dibatalkan; realisasinya tidak dicatat lagi.</source>
        <translation>This SKP is cancelled; its realisation is no longer recorded.</translation>
    </message>
    <message>
        <source>SKP ini dibatalkan; umpan baliknya tidak ditulis lagi.</source>
        <translation>This SKP is cancelled; feedback on it is no longer written.</translation>
    </message>
    <message>
        <source>SKP itu sudah {status}; pakai nilai yang {status}, atau buka kembali SKP itu dahulu.</source>
        <translation>That SKP is already {status}; use the value that is {status}, or reopen that SKP first.</translation>
    </message>
    <message>
        <source>SKP itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>That SKP is gone. Reload this page.</translation>
    </message>
    <message>
        <source>SKP lengkap, belum diajukan</source>
        <translation>SKP complete, not submitted yet</translation>
    </message>
    <message>
        <source>SKP paling banyak {maks} baris; sekarang {kini} baris. Kurangi yang ditambahkan.</source>
        <translation>An SKP has at most {maks} rows; there are {kini} now. Add fewer.</translation>
    </message>
    <message>
        <source>SKP sebagai Plt./Plh.; orangnya dihitung pada jabatan definitifnya.</source>
        <translation>SKP as Plt./Plh. (acting); the person is counted in the definitive post.</translation>
    </message>
    <message>
        <source>SKP sebelum pindah; orangnya dihitung pada SKP terakhir.</source>
        <translation>SKP from before a transfer; the person is counted in the last SKP.</translation>
    </message>
    <message>
        <source>SKP yang masih draf atau dikembalikan</source>
        <translation>SKP still in draft or returned</translation>
    </message>
    <message>
        <source>SKP yang menunggu persetujuan</source>
        <translation>SKP waiting for approval</translation>
    </message>
    <message>
        <source>SKP {0}</source>
        <translation>SKP {0}</translation>
    </message>
    <message>
        <source>SKP {0} ({1})</source>
        <translation>SKP {0} ({1})</translation>
    </message>
    <message>
        <source>SKP {0} belum dibuat</source>
        <translation>SKP {0} not made yet</translation>
    </message>
    <message>
        <source>SKP {0} {1}</source>
        <translation>SKP {0} {1}</translation>
    </message>
    <message>
        <source>SKP {nama} belum disetujui; penilaian belum dapat diselesaikan.</source>
        <translation>The SKP of {nama} is not approved yet; the assessment cannot be finished.</translation>
    </message>
    <message>
        <source>SKP {nama} tidak berlaku pada {periode}.</source>
        <translation>The SKP of {nama} does not cover {periode}.</translation>
    </message>
    <message>
        <source>SKP {nama} tidak dapat dibatalkan karena sudah ada penilaian yang selesai; buka penilaian itu dahulu.</source>
        <translation>The SKP of {nama} cannot be cancelled because there are finished assessments; open those first.</translation>
    </message>
    <message>
        <source>SKP-nya belum dapat diajukan.</source>
        <translation>Their SKP cannot be submitted yet.</translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Salinan di {folder} tidak sama dengan aslinya; ganti flash disk lalu ulangi.</source>
        <translation>The copy in {folder} is not the same as the original; change the flash drive and try again.</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Sampaikan dokumen</source>
        <translation>Hand over the document</translation>
    </message>
    <message>
        <source>Sampaikan dokumen evaluasi</source>
        <translation>Hand over the evaluation document</translation>
    </message>
    <message>
        <source>Sangat Baik</source>
        <translation>Sangat Baik (very good)</translation>
    </message>
    <message>
        <source>Sangat Kurang</source>
        <translation>Sangat Kurang (very poor)</translation>
    </message>
    <message>
        <source>Saran</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Saringan “{saring}” tidak dikenal; pilih {pilihan}.</source>
        <translation>Filter “{saring}” is not known; choose {pilihan}.</translation>
    </message>
    <message>
        <source>Sasaran</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Sasaran strategis</source>
        <translation>Strategic objective</translation>
    </message>
    <message>
        <source>Satu baris satu indikator. Rencana hasil kerja cukup pada baris pertama tiap hasil kerja.</source>
        <translation>One row per indicator. The planned work result is needed on its first row only.</translation>
    </message>
    <message>
        <source>Satu lembar paling banyak {maks} baris; sekarang {kini} baris.</source>
        <translation>A sheet has at most {maks} rows; now there are {kini}.</translation>
    </message>
    <message>
        <source>Satu sel memuat paling banyak {maks} hasil; sekarang {kini}. Kurangi dahulu.</source>
        <translation>A cell holds at most {maks} results; now {kini}. Take some away first.</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Satukan data {0}</source>
        <translation>Unite the data of {0}</translation>
    </message>
    <message>
        <source>Sebab</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Sebab lain</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Sebagai</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Sebaran predikat tidak sesuai pola {predikat}: {sebab} Tulis alasan untuk tetap menetapkannya.</source>
        <translation>The spread of predicates does not follow the pattern {predikat}: {sebab} Write a reason to decide it all the same.</translation>
    </message>
    <message>
        <source>Sejak ditandatangani, tugas dan tanggung jawab tersebut beralih kepada yang menerima. Kata sandi komputer dan berkas backup diserahkan langsung, tidak dicantumkan di sini.</source>
        <translation>From its signing these duties and responsibilities pass to the receiver. Passwords of the computer and backup files are handed over directly and not written here.</translation>
    </message>
    <message>
        <source>Sejak hari itu{0} tidak dihitung belum SKP atau belum dinilai.</source>
        <translation>From that day{0} not counted as without SKP or not rated.</translation>
    </message>
    <message>
        <source>Sekretaris Daerah</source>
        <translation>Sekretaris Daerah (regional secretary)</translation>
    </message>
    <message>
        <source>Sel ini berisi galat Excel {isi}. Betulkan rumusnya.</source>
        <translation>This cell holds the Excel error {isi}. Correct the formula.</translation>
    </message>
    <message>
        <source>Sel {0}: {1}</source>
        <translation>Cell {0}: {1}</translation>
    </message>
    <message>
        <source>Selamat datang, {0}</source>
        <translation>Welcome, {0}</translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Selesaikan</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Selesaikan penilaian</source>
        <translation>Finish the assessment</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Semua SKP sudah disetujui. Terima kasih.</source>
        <translation>All SKP are approved. Thank you.</translation>
    </message>
    <message>
        <source>Semua isian dari {0}</source>
        <translation>All entries from {0}</translation>
    </message>
    <message>
        <source>Semua isian {0} dari {1}</source>
        <translation>All entries {0} from {1}</translation>
    </message>
    <message>
        <source>Semua isian {0}, nilai yang terbaru</source>
        <translation>All entries {0}, the newest value</translation>
    </message>
    <message>
        <source>Semua isian, nilai yang terbaru</source>
        <translation>All entries, the newest value</translation>
    </message>
    <message>
        <source>Semua kantor</source>
        <translation>All offices</translation>
    </message>
    <message>
        <source>Semua kantor sudah mengirim. Terima kasih.</source>
        <translation>All offices have sent. Thank you.</translation>
    </message>
    <message>
        <source>Senin</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Sepakati</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Serah terima</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Serah terima itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>That handover no longer exists. Reload this page.</translation>
    </message>
    <message>
        <source>Serah terima tidak diurungkan; buat serah terima yang baru.</source>
        <translation>A handover is not undone; make a new one.</translation>
    </message>
    <message>
        <source>Serah terima {0}</source>
        <translation>Handover {0}</translation>
    </message>
    <message>
        <source>Serah terima {0}: {1} kepada {2}</source>
        <translation>Handover {0}: {1} to {2}</translation>
    </message>
    <message>
        <source>Server {lokasi} hanya salinan yang tidak dapat ditulisi. Pakai alamat server utamanya.</source>
        <translation>The server {lokasi} is only a copy that cannot be written. Use the address of its main server.</translation>
    </message>
    <message>
        <source>Server {lokasi} memakai PostgreSQL {ada}; yang diperlukan versi 15 atau lebih baru. Minta pengelola server memperbaruinya.</source>
        <translation>The server {lokasi} runs PostgreSQL {ada}; version 15 or later is needed. Ask the server&apos;s administrator to upgrade it.</translation>
    </message>
    <message>
        <source>Sesuai Ekspektasi</source>
        <translation>Meets expectations</translation>
    </message>
    <message>
        <source>Sesuaikan target SKP {0} dengan masa jabatan</source>
        <translation>Bring the targets of the SKP of {0} in line with the time served</translation>
    </message>
    <message>
        <source>Sesudah Berita Acara ini disepakati, data periode tersebut hanya dapat diubah melalui Reset BA dengan surat.</source>
        <translation>Once these minutes are agreed, data of that period can only be changed by a Reset BA with a letter.</translation>
    </message>
    <message>
        <source>Sesudah itu ada perubahan lain pada isian yang sama.</source>
        <translation>After that there is another change to the same field.</translation>
    </message>
    <message>
        <source>Sesudah itu ada perubahan “{0}”{1} pada isian yang sama; urungkan itu dahulu.</source>
        <translation>After that there was the change “{0}”{1} to the same field; undo that first.</translation>
    </message>
    <message>
        <source>Sesudah tenggat, namanya masuk daftar yang belum mempunyai SKP.</source>
        <translation>After the deadline the name is on the list of those without an SKP.</translation>
    </message>
    <message>
        <source>Setahun sekali cocokkan dengan tombol Periksa kunci. Bila salah seorang penyimpan berganti, buat kunci baru; kunci lama tetap disimpan untuk ADK lama.</source>
        <translation>Once a year check them with the button Check key. If one of the keepers changes, make a new key; the old one is kept for old ADK files.</translation>
    </message>
    <message>
        <source>Setahun {0}</source>
        <translation>Whole year {0}</translation>
    </message>
    <message>
        <source>Setelah itu halaman ini menunjukkan apa yang perlu dikerjakan.</source>
        <translation>After that this page shows what is to be done.</translation>
    </message>
    <message>
        <source>Setelah selesai: salin tabelnya lalu Ctrl+V di SKP &gt; Daftar, atau simpan dan pilih Isi dari Excel &gt; Impor buku kerja.</source>
        <translation>When done: copy the table and press Ctrl+V in SKP &gt; List, or save it and choose Fill from Excel &gt; Import workbook.</translation>
    </message>
    <message>
        <source>Setelah selesai: simpan, lalu di program pilih Pegawai &gt; Impor dari Excel.</source>
        <translation>When done: save, then in the program choose Employees &gt; Import from Excel.</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Setujui SKP</source>
        <translation>Approve SKP</translation>
    </message>
    <message>
        <source>Siap dicetak</source>
        <translation>Ready to print</translation>
    </message>
    <message>
        <source>Siapa memperbaiki</source>
        <translation>Who mends it</translation>
    </message>
    <message>
        <source>Sidik (SHA-256)</source>
        <translation>Digest (SHA-256)</translation>
    </message>
    <message>
        <source>Sikap</source>
        <translation>Stance</translation>
    </message>
    <message>
        <source>Skema Pertanggungjawaban</source>
        <translation>Scheme of accountability</translation>
    </message>
    <message>
        <source>Skema pertanggungjawaban</source>
        <translation>Accountability scheme</translation>
    </message>
    <message>
        <source>Standar ini dari pusat; tambahkan baris kantor sendiri di bawahnya.</source>
        <translation>This standard is the centre&apos;s; add rows of your own below.</translation>
    </message>
    <message>
        <source>Standar jabatan {0}</source>
        <translation>Standard of {0}</translation>
    </message>
    <message>
        <source>Standar kerja</source>
        <translation>Standard of work</translation>
    </message>
    <message>
        <source>Standar kerja jabatan ({0} RHK)</source>
        <translation>Standard of the post ({0} results)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status CPNS/PNS</source>
        <translation>CPNS/PNS status</translation>
    </message>
    <message>
        <source>Status Kepegawaian</source>
        <translation>Employment status</translation>
    </message>
    <message>
        <source>Status Kepegawaian: PNS, CPNS, PPPK, atau PPPK Paruh Waktu.</source>
        <translation>Employment status: PNS, CPNS, PPPK, or PPPK Paruh Waktu (part-time).</translation>
    </message>
    <message>
        <source>Status SKP</source>
        <translation>State of the SKP</translation>
    </message>
    <message>
        <source>Status kepegawaian</source>
        <translation>Employment status</translation>
    </message>
    <message>
        <source>Status penilaian</source>
        <translation>State of the assessment</translation>
    </message>
    <message>
        <source>Status periode</source>
        <translation>State of the period</translation>
    </message>
    <message>
        <source>Status tidak dikenal; tulis PNS, CPNS, PPPK, atau PPPK Paruh Waktu.</source>
        <translation>The status is not known; write PNS, CPNS, PPPK, or PPPK Paruh Waktu.</translation>
    </message>
    <message>
        <source>Status yang dipakai: {0}.</source>
        <translation>State used: {0}.</translation>
    </message>
    <message>
        <source>Statusnya {0}, sedangkan NIP-nya berpola {1}; salah satunya keliru, cocokkan dengan SK.</source>
        <translation>The status is {0} but the NIP has the pattern {1}; one of them is wrong, compare with the decree.</translation>
    </message>
    <message>
        <source>Statusnya {status}, sedangkan NIP-nya berpola {jenis}; salah satu keliru, cocokkan dengan SK.</source>
        <translation>The status is {status} but the NIP has the pattern {jenis}; one of them is wrong, compare with the decree.</translation>
    </message>
    <message>
        <source>Subbagian Umum dan Kepegawaian</source>
        <translation>Subbagian Umum dan Kepegawaian</translation>
    </message>
    <message>
        <source>Sudah ada</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Sudah ada di lembar “{0}”; yang di lembar “{1}” tidak ditempel.</source>
        <translation>Already on the sheet “{0}”; what is on the sheet “{1}” is not pasted.</translation>
    </message>
    <message>
        <source>Sudah di SKP</source>
        <translation>In SKP already</translation>
    </message>
    <message>
        <source>Sudah digantikan revisi; tercetak hanya bila dipilih.</source>
        <translation>Superseded by a revision; printed only when selected.</translation>
    </message>
    <message>
        <source>Sudah disetujui.</source>
        <translation>Approved.</translation>
    </message>
    <message>
        <source>Sudah diterapkan; konfirmasikan usulan pejabat penilai di halaman Pegawai.</source>
        <translation>Already applied; confirm the proposed assessors on the Employees page.</translation>
    </message>
    <message>
        <source>Sudah mengirim</source>
        <translation>Have sent</translation>
    </message>
    <message>
        <source>Sudah mengirim: {0} kantor, terima kasih. Yang belum mohon mengirim hari ini.</source>
        <translation>Sent: {0} offices, thank you. The others please send today.</translation>
    </message>
    <message>
        <source>Sudah pernah diterima dari {0}; tidak ada yang diulang.</source>
        <translation>Received before from {0}; nothing is repeated.</translation>
    </message>
    <message>
        <source>Suka menolong orang lain</source>
        <translation>Glad to help others</translation>
    </message>
    <message>
        <source>Sumbangan tiap orang tidak dapat dibedakan ketika dinilai.</source>
        <translation>What each person contributes cannot be told apart when assessing.</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Surat kunci dari {0} tidak dipakai: komputer yang disebut di dalamnya tidak menyatakan setuju.</source>
        <translation>A key letter of {0} is not used: the computer named in it has not agreed.</translation>
    </message>
    <message>
        <source>Surat kunci dari {0} yang melampaui wewenangnya tidak dipakai.</source>
        <translation>A key letter of {0} beyond its powers is not used.</translation>
    </message>
    <message>
        <source>Surat yang diteruskan pada hari yang sama</source>
        <translation>Letters passed on the same day</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Surel “{surel}” tidak memuat tanda @.</source>
        <translation>The e-mail address “{surel}” has no @.</translation>
    </message>
    <message>
        <source>TMT golongan</source>
        <translation>Golongan since (TMT)</translation>
    </message>
    <message>
        <source>TMT jabatan</source>
        <translation>Post since (TMT)</translation>
    </message>
    <message>
        <source>TRIWULAN {0}{1}</source>
        <translation>TRIWULAN {0}{1}</translation>
    </message>
    <message>
        <source>Tabel ini tidak menyebut NIP atau nama pegawai. Tambahkan kolom NIP di depan, atau buka SKP orangnya dan tempel di sana.</source>
        <translation>This table names no NIP and no employee. Add a NIP column in front, or open the person&apos;s SKP and paste there.</translation>
    </message>
    <message>
        <source>Tabel ini {n} baris; paling banyak {maks} baris sekaligus. Bagi menjadi beberapa bagian.</source>
        <translation>This table has {n} rows; at most {maks} rows at once. Divide it into several parts.</translation>
    </message>
    <message>
        <source>Tabel {0} tidak sama dengan jurnal ({1} baris).</source>
        <translation>Table {0} does not agree with the journal ({1} rows).</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Tahun ditulis dengan empat angka, misalnya 2027.</source>
        <translation>Write the year with four digits, for example 2027.</translation>
    </message>
    <message>
        <source>Tahun ini sudah ditutup.</source>
        <translation>This year has been closed.</translation>
    </message>
    <message>
        <source>Tahun lahir {0} pada NIP (angka ke-1 sampai ke-4) tidak mungkin.</source>
        <translation>Birth year {0} in the NIP (digits 1 to 4) is not possible.</translation>
    </message>
    <message>
        <source>Tahun pada tanggal “{asal}” tidak mungkin; periksa kembali.</source>
        <translation>The year in the date “{asal}” is not possible; check again.</translation>
    </message>
    <message>
        <source>Tahun pada “{asal}” hanya dua angka; tulis empat angka, misalnya 1980.</source>
        <translation>The year in “{asal}” has only two digits; write four, for example 1980.</translation>
    </message>
    <message>
        <source>Tahun {0}</source>
        <translation>Year {0}</translation>
    </message>
    <message>
        <source>Tahun {0} sudah ditutup; minta pimpinan unit kerja memakai Buka Kunci.</source>
        <translation>The year {0} is closed; ask the head of the unit to unlock it.</translation>
    </message>
    <message>
        <source>Tahun {tahun} tidak dikenal; isi tahun antara {awal} dan {akhir}.</source>
        <translation>The year {tahun} is not known; enter a year between {awal} and {akhir}.</translation>
    </message>
    <message>
        <source>Tambah 1 sampai {n} baris sekaligus.</source>
        <translation>Add 1 to {n} rows at a time.</translation>
    </message>
    <message>
        <source>Tambah baris SKP {0}</source>
        <translation>Add a row to the SKP of {0}</translation>
    </message>
    <message>
        <source>Tambah butir {0} SKP {1}</source>
        <translation>Add a line to {0} of the SKP of {1}</translation>
    </message>
    <message>
        <source>Tambah frasa {0}</source>
        <translation>Add phrase {0}</translation>
    </message>
    <message>
        <source>Tambah jabatan {0}</source>
        <translation>Add post {0}</translation>
    </message>
    <message>
        <source>Tambah pegawai {0}</source>
        <translation>Add employee {0}</translation>
    </message>
    <message>
        <source>Tambah pengguna {0}</source>
        <translation>Add user {0}</translation>
    </message>
    <message>
        <source>Tambah unit {0}</source>
        <translation>Add unit {0}</translation>
    </message>
    <message>
        <source>Tambah {0} SKP {1}</source>
        <translation>Add {0} to the SKP of {1}</translation>
    </message>
    <message>
        <source>Tambah {0} butir {1} SKP {2}</source>
        <translation>Add {0} lines to {1} of the SKP of {2}</translation>
    </message>
    <message>
        <source>Tambahan</source>
        <translation>Additional</translation>
    </message>
    <message>
        <source>Tanda Terima ADK</source>
        <translation>ADK receipt</translation>
    </message>
    <message>
        <source>Tanda tangan berkas tidak cocok dengan isinya; berkas ini tidak dapat dipercaya.</source>
        <translation>The signature of the file does not fit its content; this file cannot be trusted.</translation>
    </message>
    <message>
        <source>Tanda terima ini dibuat oleh program dari catatan berkas itu. Berkas yang sidiknya sama adalah berkas yang sama, apa pun namanya.</source>
        <translation>This receipt was made by the program from its record of the file. Files with the same digest are the same file, whatever their names.</translation>
    </message>
    <message>
        <source>Tanda terima saja, tanpa perubahan baru</source>
        <translation>Receipt only, no new changes</translation>
    </message>
    <message>
        <source>Tandai {0} {1} mulai {2}</source>
        <translation>Record {0} {1} from {2}</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tanggal Berita Acara</source>
        <translation>Date of the minutes</translation>
    </message>
    <message>
        <source>Tanggal Lahir</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Tanggal belum diisi; tulis seperti 31-12-2026.</source>
        <translation>The date is missing; write for example 31-12-2026.</translation>
    </message>
    <message>
        <source>Tanggal berlaku</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Tanggal disetujui</source>
        <translation>Date of approval</translation>
    </message>
    <message>
        <source>Tanggal diterima</source>
        <translation>Date of receipt</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Tanggal lahir {0} berbeda dengan yang tertera pada NIP ({1}).</source>
        <translation>Date of birth {0} differs from the one in the NIP ({1}).</translation>
    </message>
    <message>
        <source>Tanggal lahir {0} tidak sama dengan tanggal pada NIP ({1}), salah satunya keliru; cocokkan dengan SK, atau kosongkan tanggal lahir bila NIP-nya benar.</source>
        <translation>Date of birth {0} is not the date in the NIP ({1}), one of them is wrong; compare with the decree, or empty the date of birth if the NIP is right.</translation>
    </message>
    <message>
        <source>Tanggal lahir {0}-{1}-{2} pada NIP tidak ada dalam kalender.</source>
        <translation>Date of birth {0}-{1}-{2} in the NIP is not in the calendar.</translation>
    </message>
    <message>
        <source>Tanggal mulai</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>Tanggal mulai berlaku</source>
        <translation>Date in force</translation>
    </message>
    <message>
        <source>Tanggal mulai menilai</source>
        <translation>Start date as assessor</translation>
    </message>
    <message>
        <source>Tanggal penerimaan</source>
        <translation>Date of receipt</translation>
    </message>
    <message>
        <source>Tanggal penilaian</source>
        <translation>Date of assessment</translation>
    </message>
    <message>
        <source>Tanggal penyampaian</source>
        <translation>Date of handing over</translation>
    </message>
    <message>
        <source>Tanggal persetujuan</source>
        <translation>Date of approval</translation>
    </message>
    <message>
        <source>Tanggal selesai</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>Tanggal selesai lebih awal daripada tanggal mulai.</source>
        <translation>The end date is before the start date.</translation>
    </message>
    <message>
        <source>Tanggal selesai menilai</source>
        <translation>End date as assessor</translation>
    </message>
    <message>
        <source>Tanggal selesai menilai lebih awal daripada tanggal mulai.</source>
        <translation>The end date as assessor is before the start date.</translation>
    </message>
    <message>
        <source>Tanggal serah terima</source>
        <translation>Date of the handover</translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation>Date of the letter</translation>
    </message>
    <message>
        <source>Tanggal “{asal}” tidak ada dalam kalender; periksa kembali.</source>
        <translation>The date “{asal}” is not in the calendar; check again.</translation>
    </message>
    <message>
        <source>Tanggal “{teks}” tidak ada; tulis hari-bulan, misalnya 31-01.</source>
        <translation>The date “{teks}” does not exist; write day-month, for example 31-01.</translation>
    </message>
    <message>
        <source>Tanggal-bulan-tahun, misalnya 01-04-2026</source>
        <translation>Day-month-year, for example 01-04-2026</translation>
    </message>
    <message>
        <source>Tanggal-bulan-tahun, misalnya 18-04-1985</source>
        <translation>Day-month-year, for example 18-04-1985</translation>
    </message>
    <message>
        <source>Tanggal: hari-bulan-tahun, misalnya 31-12-1985. Tanggal lahir boleh kosong, diambil dari NIP.</source>
        <translation>Dates: day-month-year, for example 31-12-1985. The date of birth may be empty, it is taken from the NIP.</translation>
    </message>
    <message>
        <source>Tanggapan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Tanggapan SKP {0} {1}</source>
        <translation>Remark on the SKP {0} {1}</translation>
    </message>
    <message>
        <source>Tanggapan tidak diurungkan; tulis tanggapan yang baru.</source>
        <translation>Remarks are not undone; write a new one.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Target aspek {aspek} harus memuat angka, misalnya 12.</source>
        <translation>A target of aspect {aspek} must hold a number, for example 12.</translation>
    </message>
    <message>
        <source>Target ditulis apa adanya, misalnya 12, 80-90, 1.234,5, atau 31 Januari 2026.</source>
        <translation>Targets are written as they are, for example 12, 80-90, 1.234,5 or 31 Januari 2026.</translation>
    </message>
    <message>
        <source>Target ini tidak memuat angka, jadi tidak dapat dijumlahkan; pilih Posisi atau Rilis.</source>
        <translation>This target holds no number and cannot be added up; choose State or Release.</translation>
    </message>
    <message>
        <source>Target pada {sebutan} kurang dari nol.</source>
        <translation>A target of {sebutan} is below zero.</translation>
    </message>
    <message>
        <source>Target pada {sebutan} nol, padahal makin tinggi makin baik.</source>
        <translation>A target of {sebutan} is zero although more is better.</translation>
    </message>
    <message>
        <source>Target pimpinan tidak dikerjakan oleh siapa pun.</source>
        <translation>Nobody works on the leader&apos;s target.</translation>
    </message>
    <message>
        <source>Target tercetak tanpa satuan dan dapat ditafsirkan lain.</source>
        <translation>The target is printed without a unit and can be understood otherwise.</translation>
    </message>
    <message>
        <source>Target tiap periode tidak sampai ke target setahun.</source>
        <translation>The targets of the periods do not lead to that of the year.</translation>
    </message>
    <message>
        <source>Target {0} ada yang kosong.</source>
        <translation>A target of {0} is empty.</translation>
    </message>
    <message>
        <source>Target {nilai} pada {sebutan} melebihi skala indeksnya ({batas}).</source>
        <translation>The target {nilai} of {sebutan} is above the scale of its index ({batas}).</translation>
    </message>
    <message>
        <source>Target {nilai} persen pada {sebutan} melebihi 100 persen.</source>
        <translation>The target {nilai} percent of {sebutan} is above 100 percent.</translation>
    </message>
    <message>
        <source>Target {nilai} {satuan} pada {sebutan} berupa pecahan, padahal {satuan} dihitung utuh.</source>
        <translation>The target {nilai} {satuan} of {sebutan} is a fraction although {satuan} is counted whole.</translation>
    </message>
    <message>
        <source>Target {nilai} {satuan} pada {sebutan} melebihi setahun ({batas} {satuan}).</source>
        <translation>The target {nilai} {satuan} of {sebutan} is more than a year has ({batas} {satuan}).</translation>
    </message>
    <message>
        <source>Target “{target}” pada {sebutan} belum mempunyai satuan.</source>
        <translation>The target “{target}” of {sebutan} has no unit.</translation>
    </message>
    <message>
        <source>Target “{target}” pada {sebutan} tidak memuat angka.</source>
        <translation>The target “{target}” of {sebutan} holds no figure.</translation>
    </message>
    <message>
        <source>Tarik usulan {0} {1}</source>
        <translation>Withdraw proposal {0} {1}</translation>
    </message>
    <message>
        <source>Tautkan {0} RHK ke RHK pimpinan {1}</source>
        <translation>Link {0} results to those of {1}</translation>
    </message>
    <message>
        <source>Tempat aslinya</source>
        <translation>Where the original is</translation>
    </message>
    <message>
        <source>Tempat atau tanggal tanda tangan kosong; akan dicetak titik-titik untuk diisi.</source>
        <translation>Place or date of signature is empty; dots are printed to be filled in.</translation>
    </message>
    <message>
        <source>Tempat atau tanggal tanda tangan {0} kosong; akan dicetak titik-titik untuk diisi.</source>
        <translation>Place or date of signature of {0} is empty; dots are printed to be filled in.</translation>
    </message>
    <message>
        <source>Tempat berkas asli</source>
        <translation>Place of the original</translation>
    </message>
    <message>
        <source>Tempat menyimpan belum diisi.</source>
        <translation>The place to save in is missing.</translation>
    </message>
    <message>
        <source>Tempat simpan {folder} penuh; kosongkan ruang atau pilih tempat lain, berkas belum ditulis.</source>
        <translation>The place {folder} is full; free space or choose another place, the file was not written.</translation>
    </message>
    <message>
        <source>Tempat tanda tangan kosong; isi Tempat pada Pengaturan kantor.</source>
        <translation>The place of signature is empty; fill in Place in the office settings.</translation>
    </message>
    <message>
        <source>Tempat {nama} tidak ada lagi; colokkan lagi atau pilih tempat lain, berkas belum ditulis.</source>
        <translation>{nama} is no longer there; plug it in again or choose another place, the file has not been written.</translation>
    </message>
    <message>
        <source>Tempat, Tanggal Lahir</source>
        <translation>Place, date of birth</translation>
    </message>
    <message>
        <source>Tempatkan {0} di {1}</source>
        <translation>Place {0} at {1}</translation>
    </message>
    <message>
        <source>Tempel {0} SKP {1} ({2} baris)</source>
        <translation>Paste {0} SKP {1} ({2} rows)</translation>
    </message>
    <message>
        <source>Tempel {0} baris ke SKP {1}</source>
        <translation>Paste {0} rows into the SKP of {1}</translation>
    </message>
    <message>
        <source>Templat tidak dapat ditulis ke {berkas}. Tutup berkas itu di Excel atau pilih folder lain.</source>
        <translation>The template cannot be written to {berkas}. Close the file in Excel or choose another folder.</translation>
    </message>
    <message>
        <source>Temuan</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Tenggat SKP {tahun} harus pada tahun itu atau tahun sebelumnya.</source>
        <translation>The SKP deadline of {tahun} must lie in that year or the one before.</translation>
    </message>
    <message>
        <source>Tenggat penilaian {periode} harus sesudah periode itu mulai ({mulai}).</source>
        <translation>The assessing deadline of {periode} must lie after the period begins ({mulai}).</translation>
    </message>
    <message>
        <source>Tenggat waktu</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Tenggat {periode} ditetapkan pusat.</source>
        <translation>The deadline of {periode} is set by the centre.</translation>
    </message>
    <message>
        <source>Tenggat “{kunci}” tertulis “{nilai}”; tulis seperti 0:01-31 di Pengaturan.</source>
        <translation>Deadline “{kunci}” reads “{nilai}”; write it like 0:01-31 in Settings.</translation>
    </message>
    <message>
        <source>Tenggatnya {0} sudah lewat; mohon diselesaikan secepatnya.</source>
        <translation>The deadline {0} has passed; please finish as soon as possible.</translation>
    </message>
    <message>
        <source>Tenggatnya {0}; mohon diajukan secepatnya.</source>
        <translation>The deadline was {0}; please submit as soon as possible.</translation>
    </message>
    <message>
        <source>Tepat seperti target</source>
        <translation>Exactly the target</translation>
    </message>
    <message>
        <source>Terampil</source>
        <translation>Terampil</translation>
    </message>
    <message>
        <source>Terbitkan referensi dan periode {0}</source>
        <translation>Publish references and periods {0}</translation>
    </message>
    <message>
        <source>Terbuka dalam bekerja sama untuk menghasilkan nilai tambah</source>
        <translation>Open to working together for added value</translation>
    </message>
    <message>
        <source>Terima</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Terima ADK</source>
        <translation>Receive ADK</translation>
    </message>
    <message>
        <source>Terima dokumen evaluasi</source>
        <translation>Receive the evaluation document</translation>
    </message>
    <message>
        <source>Terima usulan pusat: {0} {1}</source>
        <translation>Accept the centre&apos;s proposal: {0} {1}</translation>
    </message>
    <message>
        <source>Terlaksananya pendataan bantuan sosial</source>
        <translation>Social aid survey carried out</translation>
    </message>
    <message>
        <source>Terlalu banyak berkas lampiran menunggu berkas datanya; terima dahulu berkas data, lalu berkas ini sekali lagi.</source>
        <translation>Too many attachment files are waiting for their data file; receive the data file first, then this one again.</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Terlambat mengirim</source>
        <translation>Late in sending</translation>
    </message>
    <message>
        <source>Tertatanya surat masuk dan surat keluar</source>
        <translation>Incoming and outgoing letters in order</translation>
    </message>
    <message>
        <source>Tertulis {0}, sedangkan menurut NIP {1}; periksa kembali.</source>
        <translation>Written {0}, but according to the NIP {1}; check again.</translation>
    </message>
    <message>
        <source>Terus berinovasi dan mengembangkan kreativitas</source>
        <translation>Always innovating and developing creativity</translation>
    </message>
    <message>
        <source>Tetapkan aturan {0} {1}</source>
        <translation>Set rule {0} {1}</translation>
    </message>
    <message>
        <source>Tetapkan capaian</source>
        <translation>Decide the performance</translation>
    </message>
    <message>
        <source>Tetapkan capaian organisasi {0} {1}</source>
        <translation>Decide the organisation&apos;s performance {0} {1}</translation>
    </message>
    <message>
        <source>Tetapkan penilai</source>
        <translation>Set the assessor</translation>
    </message>
    <message>
        <source>Tetapkan {0} sebagai penilai {1}</source>
        <translation>Set {0} as assessor {1}</translation>
    </message>
    <message>
        <source>Tidak ada SKP untuk {awal} s.d. {akhir}.</source>
        <translation>There is no SKP for {awal} to {akhir}.</translation>
    </message>
    <message>
        <source>Tidak ada SKP yang dapat ditempel. Periksa lagi daftarnya.</source>
        <translation>No SKP can be pasted. Check the list again.</translation>
    </message>
    <message>
        <source>Tidak ada baris pegawai di bawah baris judul.</source>
        <translation>There are no employee rows below the heading row.</translation>
    </message>
    <message>
        <source>Tidak ada dokumen tahun {tahun} untuk NIP {nip}.</source>
        <translation>There is no document of {tahun} for NIP {nip}.</translation>
    </message>
    <message>
        <source>Tidak ada dokumen untuk dicetak; pilih paling sedikit satu.</source>
        <translation>There is no document to print; choose at least one.</translation>
    </message>
    <message>
        <source>Tidak ada hasil kerja yang dapat ditempel.</source>
        <translation>There is no work result that can be pasted.</translation>
    </message>
    <message>
        <source>Tidak ada isi yang berubah; semua tanda tangan lama tetap berlaku.</source>
        <translation>Nothing changed; all earlier signatures stay valid.</translation>
    </message>
    <message>
        <source>Tidak ada peran</source>
        <translation>No role</translation>
    </message>
    <message>
        <source>Tidak ada peran yang perlu diusulkan. Isi sel matriks dahulu, atau pilih sel yang diusulkan lagi.</source>
        <translation>There is no role to be proposed. Fill the matrix first, or select the cells to be proposed again.</translation>
    </message>
    <message>
        <source>Tidak ada tabel SKP yang dikenali. Beri judul kolom NIP, Rencana hasil kerja, Indikator, Target, dan Satuan, atau pakai templat.</source>
        <translation>No SKP table was recognised. Give the columns the headings NIP, Rencana hasil kerja, Indikator, Target and Satuan, or use the template.</translation>
    </message>
    <message>
        <source>Tidak ada tepat satu tujuan bernama {nama}; yang ada: {ada}.</source>
        <translation>There is not exactly one receiver called {nama}; there are: {ada}.</translation>
    </message>
    <message>
        <source>Tidak ada undangan komputer nomor {nomor}.</source>
        <translation>There is no computer invitation number {nomor}.</translation>
    </message>
    <message>
        <source>Tidak ada undangan nomor {nomor}.</source>
        <translation>There is no invitation number {nomor}.</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat dihitung BKPSDM.</source>
        <translation>There is nothing that BKPSDM could count.</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diurungkan dari {berkas}. {alasan}</source>
        <translation>Nothing of {berkas} can be undone. {alasan}</translation>
    </message>
    <message>
        <source>Tidak boleh ada {0}</source>
        <translation>There may be no {0}</translation>
    </message>
    <message>
        <source>Tidak dapat {perbuatan} karena statusnya {status}; langkah ini hanya dari status {boleh}.</source>
        <translation>Cannot {perbuatan} because the status is {status}; this step is only for status {boleh}.</translation>
    </message>
    <message>
        <source>Tidak dicentang.</source>
        <translation>Not ticked.</translation>
    </message>
    <message>
        <source>Tidak dihitung</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Tidak jelas apa yang diukur.</source>
        <translation>It is not clear what is measured.</translation>
    </message>
    <message>
        <source>Tidak menyalahgunakan kewenangan jabatan</source>
        <translation>Not misusing the powers of the post</translation>
    </message>
    <message>
        <source>Tidak seorang pun dari tabel ini dikenali. Kolom pertamanya harus NIP atau nama pegawai; untuk satu orang saja, buka SKP-nya dan tempel di sana.</source>
        <translation>Nobody in this table is known. Its first column must be a NIP or an employee&apos;s name; for a single person, open the SKP and paste there.</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Tolak usulan pusat: {0} {1}</source>
        <translation>Refuse the centre&apos;s proposal: {0} {1}</translation>
    </message>
    <message>
        <source>Triwulan</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Triwulan {0}</source>
        <translation>Quarter {0}</translation>
    </message>
    <message>
        <source>Triwulan {0} {1}</source>
        <translation>Quarter {0} {1}</translation>
    </message>
    <message>
        <source>Triwulan {nomor} tidak ada; pilih 1 sampai 4.</source>
        <translation>There is no quarter {nomor}; choose 1 to 4.</translation>
    </message>
    <message>
        <source>Tugas belajar</source>
        <translation>Study assignment</translation>
    </message>
    <message>
        <source>Tugas pokok jabatan tidak tampak dalam SKP.</source>
        <translation>The post&apos;s main duties do not show in the SKP.</translation>
    </message>
    <message>
        <source>Tujuan yang dipilih tidak dikenal atau kuncinya sudah dicabut. Muat ulang halaman ini.</source>
        <translation>The chosen receiver is not known or its key was revoked. Reload this page.</translation>
    </message>
    <message>
        <source>Tukar data</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Tulis alasan untuk {perbuatan}.</source>
        <translation>Write a reason to {perbuatan}.</translation>
    </message>
    <message>
        <source>Tulis ke flash disk atau folder bersama.</source>
        <translation>Write to a flash drive or a shared folder.</translation>
    </message>
    <message>
        <source>Tulis keterangan untuk pengecualian dengan sebab lain.</source>
        <translation>Write a remark for an exception with another reason.</translation>
    </message>
    <message>
        <source>Tulis tempat menyimpan selengkapnya, atau tekan Pilih.</source>
        <translation>Write the whole place to save in, or press Choose.</translation>
    </message>
    <message>
        <source>Tulis {perlu} dahulu.</source>
        <translation>Write {perlu} first.</translation>
    </message>
    <message>
        <source>Tunjuk {0} sebagai {1}{2}</source>
        <translation>Appoint {0} as {1}{2}</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Ubah IKU {0} {1}</source>
        <translation>Change IKU {0} {1}</translation>
    </message>
    <message>
        <source>Ubah butir {0} SKP {1}</source>
        <translation>Change a line of {0} of the SKP of {1}</translation>
    </message>
    <message>
        <source>Ubah data {0}</source>
        <translation>Edit {0}</translation>
    </message>
    <message>
        <source>Ubah frasa {0}</source>
        <translation>Change phrase {0}</translation>
    </message>
    <message>
        <source>Ubah identitas {0}</source>
        <translation>Change the identity of {0}</translation>
    </message>
    <message>
        <source>Ubah jabatan {0}</source>
        <translation>Change post {0}</translation>
    </message>
    <message>
        <source>Ubah kepala SKP {0}</source>
        <translation>Change the head of the SKP of {0}</translation>
    </message>
    <message>
        <source>Ubah lampiran SKP {0}</source>
        <translation>Change the annex of the SKP of {0}</translation>
    </message>
    <message>
        <source>Ubah nama unit menjadi {0}</source>
        <translation>Change the unit&apos;s name to {0}</translation>
    </message>
    <message>
        <source>Ubah peran pengguna {0}</source>
        <translation>Change the role of user {0}</translation>
    </message>
    <message>
        <source>Ubah peran {0} dalam matriks {1}</source>
        <translation>Change the role of {0} in the matrix of {1}</translation>
    </message>
    <message>
        <source>Ubah standar kerja {0}</source>
        <translation>Change the standard of {0}</translation>
    </message>
    <message>
        <source>Ubah tenggat {0}</source>
        <translation>Change deadline {0}</translation>
    </message>
    <message>
        <source>Ubah {0} SKP {1}</source>
        <translation>Change {0} of the SKP of {1}</translation>
    </message>
    <message>
        <source>Ubah {0} sel SKP {1}</source>
        <translation>Change {0} cells of the SKP of {1}</translation>
    </message>
    <message>
        <source>Ubah {0} sel matriks {1}</source>
        <translation>Change {0} cells of the matrix of {1}</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Ukuran Validasi SKP</source>
        <translation>Numbers for checking SKP</translation>
    </message>
    <message>
        <source>Ukuran berkas ini melampaui batas ADK ({batas} KB).</source>
        <translation>This file is larger than the limit for ADK ({batas} KB).</translation>
    </message>
    <message>
        <source>Ukuran keberhasilan/Indikator Kinerja Individu, dan Target</source>
        <translation>Measures of success/individual indicators, and target</translation>
    </message>
    <message>
        <source>Ukuran kertas {kertas} tidak dikenal; pilih A4 atau F4.</source>
        <translation>Paper size {kertas} is not known; choose A4 or F4.</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Umpan balik</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Umpan balik RHK {0}</source>
        <translation>Feedback on work result {0}</translation>
    </message>
    <message>
        <source>Umpan balik itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>That feedback is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Umpan balik {0} {1}</source>
        <translation>Feedback {0} {1}</translation>
    </message>
    <message>
        <source>Umpan balik {periode} tidak dapat diubah karena penilaiannya sudah selesai; buka kembali dahulu.</source>
        <translation>The feedback of {periode} cannot be changed because its assessment is finished; reopen it first.</translation>
    </message>
    <message>
        <source>Undangan berlaku sampai {0}.</source>
        <translation>Invitation valid until {0}.</translation>
    </message>
    <message>
        <source>Undangan dari {0} untuk {1} diterima. Permintaan bergabung ikut dalam ADK pertama yang Anda kirim.</source>
        <translation>The invitation from {0} for {1} is accepted. The request to join goes with the first ADK that you send.</translation>
    </message>
    <message>
        <source>Undangan ini dari komputer yang kuncinya sudah dicabut; minta undangan lain.</source>
        <translation>This invitation comes from a computer whose key was revoked; ask for another one.</translation>
    </message>
    <message>
        <source>Undangan ini memakai kunci baru untuk {nama}, bukan kunci yang dikenal kantor ini. Telepon BKPSDM dan pastikan kuncinya memang diganti, lalu ulangi dengan pilihan Pusat memakai kunci baru.</source>
        <translation>This invitation uses a new key for {nama}, not the one this office knows. Telephone BKPSDM and make sure that the key was replaced, then repeat with the choice The centre uses a new key.</translation>
    </message>
    <message>
        <source>Undangan kedaluwarsa</source>
        <translation>Invitation expired</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit Kerja</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit induk</source>
        <translation>Parent unit</translation>
    </message>
    <message>
        <source>Unit induk yang dipilih sudah tidak ada. Muat ulang halaman ini.</source>
        <translation>The chosen parent unit is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit kerja itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>That unit is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Unit yang dipilih sudah tidak ada. Muat ulang halaman ini.</source>
        <translation>The chosen unit is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Unit {nama} sudah ada.</source>
        <translation>Unit {nama} exists already.</translation>
    </message>
    <message>
        <source>Untuk menetapkan capaian kinerja organisasi, operator harus mengetik atas nama pimpinan.</source>
        <translation>To decide the organisation&apos;s performance, the operator types on behalf of the head.</translation>
    </message>
    <message>
        <source>Untuk mengalihkan penilaian, pilih kedua pejabat dari daftar pegawai.</source>
        <translation>To pass assessments on, choose both officials from the staff list.</translation>
    </message>
    <message>
        <source>Untuk {tindakan}, operator harus mengetik atas nama pejabat penilainya.</source>
        <translation>To {tindakan}, the operator types on behalf of the assessor.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Urungkan penerimaan {0}</source>
        <translation>Undo receipt of {0}</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Usulan itu tidak ada lagi. Muat ulang halaman ini.</source>
        <translation>That proposal no longer exists. Reload this page.</translation>
    </message>
    <message>
        <source>Usulan program</source>
        <translation>Proposed by the program</translation>
    </message>
    <message>
        <source>Usulan pusat</source>
        <translation>Proposal of the centre</translation>
    </message>
    <message>
        <source>Usulan pusat yang belum dijawab</source>
        <translation>Proposals of the centre not answered</translation>
    </message>
    <message>
        <source>Usulan yang dipilih sudah tidak ada. Muat ulang halaman ini.</source>
        <translation>The chosen proposal is gone. Reload this page.</translation>
    </message>
    <message>
        <source>Usulan {kolom} {perihal} sudah selesai: {keadaan}.</source>
        <translation>The proposal {kolom} {perihal} is finished: {keadaan}.</translation>
    </message>
    <message>
        <source>Usulkan peran matriks {0} ke SKP</source>
        <translation>Propose roles of the matrix of {0} to SKP</translation>
    </message>
    <message>
        <source>Usulkan {0} {1}</source>
        <translation>Propose {0} {1}</translation>
    </message>
    <message>
        <source>Utama</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Validasi SKP tahun {0}</source>
        <translation>Check of the SKP of {0}</translation>
    </message>
    <message>
        <source>Validasi SKP {0}.xlsx</source>
        <translation>Validasi SKP {0}.xlsx</translation>
    </message>
    <message>
        <source>Validasi ditulis ke {0} ({1} temuan).</source>
        <translation>Findings written to {0} ({1}).</translation>
    </message>
    <message>
        <source>Versi SKP</source>
        <translation>SKP version</translation>
    </message>
    <message>
        <source>Versi SKP yang sudah disetujui tidak diurungkan; pakai Batal persetujuan atau Revisi.</source>
        <translation>Approved versions of an SKP are not undone; use Take approval back, or Revision.</translation>
    </message>
    <message>
        <source>Versi lama SKP</source>
        <translation>Old version of the SKP</translation>
    </message>
    <message>
        <source>Wajib</source>
        <translation>Binding</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Wali Kota</source>
        <translation>Wali Kota (mayor)</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>XML bukan UTF-8</source>
        <translation>XML that is not UTF-8</translation>
    </message>
    <message>
        <source>XML dengan DTD</source>
        <translation>XML with a DTD</translation>
    </message>
    <message>
        <source>Yang Memperbaiki</source>
        <translation>To be corrected by</translation>
    </message>
    <message>
        <source>Yang menerima</source>
        <translation>Taking over</translation>
    </message>
    <message>
        <source>Yang menunggu belum tampak di sini; Berita Acara belum dapat diajukan.</source>
        <translation>What waits does not show here yet; minutes cannot be filed yet.</translation>
    </message>
    <message>
        <source>Yang menyerahkan</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>Yang menyerahkan dan yang menerima adalah orang yang sama.</source>
        <translation>Who hands over and who receives is the same person.</translation>
    </message>
    <message>
        <source>Yth. Bapak/Ibu {0},</source>
        <translation>Dear Sir or Madam {0},</translation>
    </message>
    <message>
        <source>Yth. operator kepegawaian,</source>
        <translation>Dear personnel operator,</translation>
    </message>
    <message>
        <source>akan diterapkan</source>
        <translation>will be applied</translation>
    </message>
    <message>
        <source>alat bantu</source>
        <translation>aid of the program</translation>
    </message>
    <message>
        <source>apa yang harus diperbaiki</source>
        <translation>what has to be mended</translation>
    </message>
    <message>
        <source>atasan pejabat penilai</source>
        <translation>assessor&apos;s superior</translation>
    </message>
    <message>
        <source>atasannya mengambil alih penilaian jenjang demi jenjang</source>
        <translation>the superior takes the assessment over, level by level</translation>
    </message>
    <message>
        <source>baris asal</source>
        <translation>origin row</translation>
    </message>
    <message>
        <source>baris isi</source>
        <translation>content row</translation>
    </message>
    <message>
        <source>baris {0}</source>
        <translation>row {0}</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>belum ada periode</source>
        <translation>no period yet</translation>
    </message>
    <message>
        <source>belum bergabung dengan BKPSDM</source>
        <translation>not joined to BKPSDM yet</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not filled in yet</translation>
    </message>
    <message>
        <source>belum dikirim ke komputer lain</source>
        <translation>not sent to the other computers yet</translation>
    </message>
    <message>
        <source>belum dikirim ke {0}</source>
        <translation>not sent to {0} yet</translation>
    </message>
    <message>
        <source>belum mempunyai SKP untuk {0}</source>
        <translation>has no SKP for {0} yet</translation>
    </message>
    <message>
        <source>belum mempunyai SKP {0}. {1}</source>
        <translation>has no SKP {0} yet. {1}</translation>
    </message>
    <message>
        <source>belum pernah dikirim</source>
        <translation>never sent yet</translation>
    </message>
    <message>
        <source>bentuk {0}</source>
        <translation>form {0}</translation>
    </message>
    <message>
        <source>berada pada SKP yang dibatalkan</source>
        <translation>belongs to a cancelled SKP</translation>
    </message>
    <message>
        <source>berisi {0}{1}</source>
        <translation>with {0}{1}</translation>
    </message>
    <message>
        <source>berkas Office lain</source>
        <translation>another Office file</translation>
    </message>
    <message>
        <source>berkas dari pusat sendiri dilewati</source>
        <translation>files of the centre itself skipped</translation>
    </message>
    <message>
        <source>berkas ditolak</source>
        <translation>file refused</translation>
    </message>
    <message>
        <source>berkas kunci tidak ada di komputer ini</source>
        <translation>the key file is not on this computer</translation>
    </message>
    <message>
        <source>berkas menunggu kantornya diterima</source>
        <translation>file waits for its office to be accepted</translation>
    </message>
    <message>
        <source>berkas menunggu komputernya diterima</source>
        <translation>files wait for their computer to be accepted</translation>
    </message>
    <message>
        <source>berkas terlalu besar untuk tempat itu</source>
        <translation>the file is too large for that place</translation>
    </message>
    <message>
        <source>berkas tidak terbaca ({0})</source>
        <translation>the file cannot be read ({0})</translation>
    </message>
    <message>
        <source>berupa folder</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>besok</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>bilangan bulat</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>buat SKP baru</source>
        <translation>make a new SKP</translation>
    </message>
    <message>
        <source>bukan bawahan pada tahun ini</source>
        <translation>no subordinate this year</translation>
    </message>
    <message>
        <source>bukan berkas biasa</source>
        <translation>not an ordinary file</translation>
    </message>
    <message>
        <source>catatan ganda</source>
        <translation>duplicate record</translation>
    </message>
    <message>
        <source>catatan perubahan</source>
        <translation>record of changes</translation>
    </message>
    <message>
        <source>catatannya berlaku sampai nomor {0}</source>
        <translation>its records count up to number {0}</translation>
    </message>
    <message>
        <source>dan {0} perubahan lagi</source>
        <translation>and {0} more changes</translation>
    </message>
    <message>
        <source>dari {0} kantor</source>
        <translation>of {0} offices</translation>
    </message>
    <message>
        <source>di atas</source>
        <translation>above</translation>
    </message>
    <message>
        <source>di bawah</source>
        <translation>below</translation>
    </message>
    <message>
        <source>dikonfirmasi</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>disk hampir penuh</source>
        <translation>disk almost full</translation>
    </message>
    <message>
        <source>disk penuh</source>
        <translation>disk full</translation>
    </message>
    <message>
        <source>disk penuh atau tidak dapat ditulis</source>
        <translation>disk full or not writable</translation>
    </message>
    <message>
        <source>disk tidak dapat dibaca atau ditulis</source>
        <translation>the disk cannot be read or written</translation>
    </message>
    <message>
        <source>ditetapkan {0}</source>
        <translation>set on {0}</translation>
    </message>
    <message>
        <source>ditulis dengan kunci yang sudah dicabut</source>
        <translation>written with a key that has been revoked</translation>
    </message>
    <message>
        <source>ekspektasi perilaku</source>
        <translation>expectations of behaviour</translation>
    </message>
    <message>
        <source>hanya dapat dibaca</source>
        <translation>read-only</translation>
    </message>
    <message>
        <source>hanya di kantor</source>
        <translation>at the office only</translation>
    </message>
    <message>
        <source>hanya di pusat</source>
        <translation>at the centre only</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>hari kerja</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>harus yang terbanyak</source>
        <translation>must be the most</translation>
    </message>
    <message>
        <source>hasil kerja</source>
        <translation>results</translation>
    </message>
    <message>
        <source>hasil kerja yang baik tidak menutupi perilaku di bawah ekspektasi</source>
        <translation>good work results do not cover behaviour below expectations</translation>
    </message>
    <message>
        <source>hasil kerja {0} nomor {1}</source>
        <translation>work result {0} number {1}</translation>
    </message>
    <message>
        <source>held by another program: {0}</source>
        <translation>held by another program: {0}</translation>
    </message>
    <message>
        <source>ia atasan langsungnya menurut susunan jabatan{0}</source>
        <translation>by the order of posts this is the direct superior{0}</translation>
    </message>
    <message>
        <source>instansi pejabat itu</source>
        <translation>the institution of that official</translation>
    </message>
    <message>
        <source>isi berkas kunci rusak</source>
        <translation>the key file is damaged</translation>
    </message>
    <message>
        <source>isi tanggapannya</source>
        <translation>the text of the remark</translation>
    </message>
    <message>
        <source>isian dengan dua nilai</source>
        <translation>fields with two values</translation>
    </message>
    <message>
        <source>jabatan itu belum mempunyai pejabat definitif</source>
        <translation>the post has no definitive holder yet</translation>
    </message>
    <message>
        <source>jabatan {0} kosong</source>
        <translation>the post {0} is empty</translation>
    </message>
    <message>
        <source>jabatan {0} kosong ({1} {2}{3})</source>
        <translation>the post {0} is empty ({1} {2}{3})</translation>
    </message>
    <message>
        <source>jam atau nomor catatan</source>
        <translation>clock or number of a record</translation>
    </message>
    <message>
        <source>jatah ruang habis</source>
        <translation>quota used up</translation>
    </message>
    <message>
        <source>jumlah baris</source>
        <translation>number of rows</translation>
    </message>
    <message>
        <source>jumlah surat kunci</source>
        <translation>number of key letters</translation>
    </message>
    <message>
        <source>kantor</source>
        <translation>offices</translation>
    </message>
    <message>
        <source>kantor ini</source>
        <translation>this office</translation>
    </message>
    <message>
        <source>kantor itu</source>
        <translation>that office</translation>
    </message>
    <message>
        <source>kantor lain</source>
        <translation>another office</translation>
    </message>
    <message>
        <source>kantor yang diundang</source>
        <translation>the office that was invited</translation>
    </message>
    <message>
        <source>kebijakan kantor</source>
        <translation>policy of the office</translation>
    </message>
    <message>
        <source>keduanya di atas ekspektasi</source>
        <translation>both are above expectations</translation>
    </message>
    <message>
        <source>keduanya di bawah ekspektasi</source>
        <translation>both are below expectations</translation>
    </message>
    <message>
        <source>keduanya memenuhi ekspektasi, dan untuk Sangat Baik {0} harus di atas ekspektasi</source>
        <translation>both meet expectations, and for Sangat Baik (very good) {0} must be above expectations</translation>
    </message>
    <message>
        <source>kelurahan {0}</source>
        <translation>kelurahan {0}</translation>
    </message>
    <message>
        <source>kepala seksi</source>
        <translation>head of section</translation>
    </message>
    <message>
        <source>kepala subbagian</source>
        <translation>head of sub-division</translation>
    </message>
    <message>
        <source>kesalahan sistem nomor {0}</source>
        <translation>system error number {0}</translation>
    </message>
    <message>
        <source>kode penolakan</source>
        <translation>rejection code</translation>
    </message>
    <message>
        <source>kolom atasan langsung pada daftar pegawai menyebutnya</source>
        <translation>the column of direct superiors in the staff list names this person</translation>
    </message>
    <message>
        <source>komputer ini</source>
        <translation>this computer</translation>
    </message>
    <message>
        <source>komputer ini (dulu)</source>
        <translation>this computer (earlier)</translation>
    </message>
    <message>
        <source>komputer lain</source>
        <translation>another computer</translation>
    </message>
    <message>
        <source>komputer lain kantor ini</source>
        <translation>another computer of this office</translation>
    </message>
    <message>
        <source>komputer pertama kantor</source>
        <translation>the office&apos;s first computer</translation>
    </message>
    <message>
        <source>komputer pertama kantor ini atau pusat</source>
        <translation>this office&apos;s first computer or the centre</translation>
    </message>
    <message>
        <source>komputer pertama kantor itu atau pusat, dengan undangan baru</source>
        <translation>that office&apos;s first computer or the centre, with a new invitation</translation>
    </message>
    <message>
        <source>komputer {0}</source>
        <translation>computer {0}</translation>
    </message>
    <message>
        <source>kunci pembungkus tidak cocok</source>
        <translation>the wrapping key does not fit</translation>
    </message>
    <message>
        <source>kunci pemulihan</source>
        <translation>recovery key</translation>
    </message>
    <message>
        <source>kunci pusat</source>
        <translation>centre&apos;s key</translation>
    </message>
    <message>
        <source>kurang dari</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>lebih dari</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>lewat {0} hari</source>
        <translation>{0} days late</translation>
    </message>
    <message>
        <source>masih kosong</source>
        <translation>still empty</translation>
    </message>
    <message>
        <source>masih usulan</source>
        <translation>still a proposal</translation>
    </message>
    <message>
        <source>melakukan Reset BA</source>
        <translation>do a Reset BA</translation>
    </message>
    <message>
        <source>melakukan kompilasi</source>
        <translation>compile</translation>
    </message>
    <message>
        <source>melihat data</source>
        <translation>see data</translation>
    </message>
    <message>
        <source>melihat riwayat</source>
        <translation>see the history</translation>
    </message>
    <message>
        <source>membatalkan SKP</source>
        <translation>cancel an SKP</translation>
    </message>
    <message>
        <source>membatalkan evaluasi</source>
        <translation>cancel an evaluation</translation>
    </message>
    <message>
        <source>membatalkan persetujuan SKP</source>
        <translation>withdraw the approval of an SKP</translation>
    </message>
    <message>
        <source>membatalkan revisi SKP</source>
        <translation>giving the revision of an SKP up</translation>
    </message>
    <message>
        <source>membuat SKP</source>
        <translation>make an SKP</translation>
    </message>
    <message>
        <source>membuat backup</source>
        <translation>make a backup</translation>
    </message>
    <message>
        <source>membuat revisi SKP</source>
        <translation>revise an SKP</translation>
    </message>
    <message>
        <source>membuka kembali penilaian</source>
        <translation>reopen an assessment</translation>
    </message>
    <message>
        <source>membuka kunci periode</source>
        <translation>unlock a period</translation>
    </message>
    <message>
        <source>memulihkan backup</source>
        <translation>restore a backup</translation>
    </message>
    <message>
        <source>memutus keberatan</source>
        <translation>decide an objection</translation>
    </message>
    <message>
        <source>memutuskan Beda Isian</source>
        <translation>decide a Beda Isian</translation>
    </message>
    <message>
        <source>memutuskan Berita Acara</source>
        <translation>decide on minutes</translation>
    </message>
    <message>
        <source>menanggapi baris SKP</source>
        <translation>remark on rows of an SKP</translation>
    </message>
    <message>
        <source>menarik SKP</source>
        <translation>take back an SKP</translation>
    </message>
    <message>
        <source>mencabut kunci komputer</source>
        <translation>revoke a computer&apos;s key</translation>
    </message>
    <message>
        <source>mencatat mutasi pegawai</source>
        <translation>record a move of an employee</translation>
    </message>
    <message>
        <source>mencatat pengecualian</source>
        <translation>record an exception</translation>
    </message>
    <message>
        <source>mencatat realisasi</source>
        <translation>record realisations</translation>
    </message>
    <message>
        <source>mencatat serah terima</source>
        <translation>record a handover</translation>
    </message>
    <message>
        <source>mencetak formulir</source>
        <translation>print forms</translation>
    </message>
    <message>
        <source>menerima ADK</source>
        <translation>receive ADK</translation>
    </message>
    <message>
        <source>menerima SKP di pusat</source>
        <translation>receive SKP at the centre</translation>
    </message>
    <message>
        <source>menerima dokumen</source>
        <translation>receive documents</translation>
    </message>
    <message>
        <source>menerima dokumen evaluasi</source>
        <translation>receive an evaluation document</translation>
    </message>
    <message>
        <source>menerima kantor</source>
        <translation>accept an office</translation>
    </message>
    <message>
        <source>menetapkan capaian kinerja organisasi</source>
        <translation>decide the organisation&apos;s performance</translation>
    </message>
    <message>
        <source>menetapkan hasil akhir evaluasi</source>
        <translation>set the final result of an evaluation</translation>
    </message>
    <message>
        <source>mengajukan Berita Acara</source>
        <translation>file minutes</translation>
    </message>
    <message>
        <source>mengajukan SKP</source>
        <translation>submit an SKP</translation>
    </message>
    <message>
        <source>mengajukan keberatan</source>
        <translation>object</translation>
    </message>
    <message>
        <source>mengatur komputer kantor ini</source>
        <translation>manage this office&apos;s computers</translation>
    </message>
    <message>
        <source>mengekspor data</source>
        <translation>export data</translation>
    </message>
    <message>
        <source>mengembalikan SKP</source>
        <translation>return an SKP</translation>
    </message>
    <message>
        <source>mengembalikan SKP dari pusat</source>
        <translation>return an SKP from the centre</translation>
    </message>
    <message>
        <source>mengembalikan dokumen dari pusat</source>
        <translation>return documents from the centre</translation>
    </message>
    <message>
        <source>menggabungkan kantor dengan pusat</source>
        <translation>join the office to the centre</translation>
    </message>
    <message>
        <source>mengimpor data pegawai</source>
        <translation>import employee data</translation>
    </message>
    <message>
        <source>mengirim ADK</source>
        <translation>send ADK</translation>
    </message>
    <message>
        <source>mengirim SKP ke pusat</source>
        <translation>send SKP to the centre</translation>
    </message>
    <message>
        <source>mengirim dokumen</source>
        <translation>send documents</translation>
    </message>
    <message>
        <source>mengisi ekspektasi perilaku</source>
        <translation>fill in behaviour expectations</translation>
    </message>
    <message>
        <source>mengisi matriks peran dan hasil</source>
        <translation>fill the role and result matrix</translation>
    </message>
    <message>
        <source>mengisi penilaian</source>
        <translation>fill in assessments</translation>
    </message>
    <message>
        <source>mengonfirmasi pejabat penilai</source>
        <translation>confirm assessors</translation>
    </message>
    <message>
        <source>mengubah IKU dan Perjanjian Kinerja</source>
        <translation>change IKU and Perjanjian Kinerja</translation>
    </message>
    <message>
        <source>mengubah SKP</source>
        <translation>change an SKP</translation>
    </message>
    <message>
        <source>mengubah aturan</source>
        <translation>change rules</translation>
    </message>
    <message>
        <source>mengubah bank frasa</source>
        <translation>change the phrase bank</translation>
    </message>
    <message>
        <source>mengubah daftar pengguna</source>
        <translation>change the list of users</translation>
    </message>
    <message>
        <source>mengubah data pegawai</source>
        <translation>change employee data</translation>
    </message>
    <message>
        <source>mengubah jabatan</source>
        <translation>change posts</translation>
    </message>
    <message>
        <source>mengubah lampiran</source>
        <translation>change attachments</translation>
    </message>
    <message>
        <source>mengubah penempatan pegawai</source>
        <translation>change the placement of employees</translation>
    </message>
    <message>
        <source>mengubah pengaturan</source>
        <translation>change settings</translation>
    </message>
    <message>
        <source>mengubah periode</source>
        <translation>change periods</translation>
    </message>
    <message>
        <source>mengubah referensi</source>
        <translation>change reference data</translation>
    </message>
    <message>
        <source>mengubah standar kerja jabatan</source>
        <translation>change the standard of a post</translation>
    </message>
    <message>
        <source>mengubah unit kerja</source>
        <translation>change units</translation>
    </message>
    <message>
        <source>mengundang kantor</source>
        <translation>invite an office</translation>
    </message>
    <message>
        <source>mengurungkan perubahan</source>
        <translation>undo changes</translation>
    </message>
    <message>
        <source>mengusulkan pejabat penilai</source>
        <translation>propose assessors</translation>
    </message>
    <message>
        <source>mengusulkan perubahan kepada kantor</source>
        <translation>propose changes to an office</translation>
    </message>
    <message>
        <source>menilai {0} pegawai</source>
        <translation>assesses {0} employees</translation>
    </message>
    <message>
        <source>meninggal dunia</source>
        <translation>died</translation>
    </message>
    <message>
        <source>menjalani CLTN</source>
        <translation>on unpaid leave (CLTN)</translation>
    </message>
    <message>
        <source>menjawab usulan pusat</source>
        <translation>answer the centre&apos;s proposals</translation>
    </message>
    <message>
        <source>menulis umpan balik</source>
        <translation>write feedback</translation>
    </message>
    <message>
        <source>menunggu berkas dari {0} nomor {1}</source>
        <translation>waiting for the file from {0} number {1}</translation>
    </message>
    <message>
        <source>menunggu berkas sebelumnya</source>
        <translation>waiting for earlier files</translation>
    </message>
    <message>
        <source>menutup periode</source>
        <translation>close a period</translation>
    </message>
    <message>
        <source>menyampaikan dokumen evaluasi</source>
        <translation>hand over an evaluation document</translation>
    </message>
    <message>
        <source>menyatakan berkas hilang</source>
        <translation>declare a file lost</translation>
    </message>
    <message>
        <source>menyelesaikan penilaian</source>
        <translation>finish an assessment</translation>
    </message>
    <message>
        <source>menyetujui SKP</source>
        <translation>approve an SKP</translation>
    </message>
    <message>
        <source>nama berkas tidak sah</source>
        <translation>the file name is not allowed</translation>
    </message>
    <message>
        <source>nama lengkap</source>
        <translation>full name</translation>
    </message>
    <message>
        <source>nama pegawai</source>
        <translation>employee name</translation>
    </message>
    <message>
        <source>namanya terlalu panjang</source>
        <translation>its name is too long</translation>
    </message>
    <message>
        <source>namanya tidak sah</source>
        <translation>its name is not allowed</translation>
    </message>
    <message>
        <source>nilai catatan</source>
        <translation>value of a record</translation>
    </message>
    <message>
        <source>nilai semula</source>
        <translation>original value</translation>
    </message>
    <message>
        <source>nomor kantor</source>
        <translation>office number</translation>
    </message>
    <message>
        <source>nomor {0}</source>
        <translation>number {0}</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>the operator</translation>
    </message>
    <message>
        <source>operator (tetapkan penilai dahulu)</source>
        <translation>the operator (set the assessor first)</translation>
    </message>
    <message>
        <source>operator atau pimpinan unit itu</source>
        <translation>operator or head of that unit</translation>
    </message>
    <message>
        <source>operator bersama BKPSDM</source>
        <translation>the operator together with BKPSDM</translation>
    </message>
    <message>
        <source>operator bersama pejabat penilai</source>
        <translation>the operator together with the assessor</translation>
    </message>
    <message>
        <source>operator di komputer itu</source>
        <translation>the operator at that computer</translation>
    </message>
    <message>
        <source>operator di komputer pertama</source>
        <translation>the operator at the first computer</translation>
    </message>
    <message>
        <source>operator kantor</source>
        <translation>operator of the office</translation>
    </message>
    <message>
        <source>operator kantor bersama pengirim berkas</source>
        <translation>operator of the office with the sender of the file</translation>
    </message>
    <message>
        <source>operator kantor itu</source>
        <translation>the operator of that office</translation>
    </message>
    <message>
        <source>operator kepegawaian</source>
        <translation>personnel operator</translation>
    </message>
    <message>
        <source>operator pusat</source>
        <translation>the centre&apos;s operator</translation>
    </message>
    <message>
        <source>operator {0}</source>
        <translation>operator of {0}</translation>
    </message>
    <message>
        <source>pada isian yang sama</source>
        <translation>to the same field</translation>
    </message>
    <message>
        <source>paling banyak</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>paling kurang</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>paling lama</source>
        <translation>at the longest</translation>
    </message>
    <message>
        <source>paling lambat</source>
        <translation>at the latest</translation>
    </message>
    <message>
        <source>paling rendah</source>
        <translation>at the lowest</translation>
    </message>
    <message>
        <source>paling sedikit</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>paling telat</source>
        <translation>at the latest</translation>
    </message>
    <message>
        <source>paling tinggi</source>
        <translation>at the highest</translation>
    </message>
    <message>
        <source>panjang manifes</source>
        <translation>length of the manifest</translation>
    </message>
    <message>
        <source>pegawai lain</source>
        <translation>another employee</translation>
    </message>
    <message>
        <source>pegawai yang bersangkutan</source>
        <translation>the employee concerned</translation>
    </message>
    <message>
        <source>pegawai yang bersangkutan atau pejabat penilai</source>
        <translation>the employee concerned or the assessor</translation>
    </message>
    <message>
        <source>pegawai yang dinilai</source>
        <translation>the employee assessed</translation>
    </message>
    <message>
        <source>pejabat definitifnya sedang berhalangan</source>
        <translation>the definitive holder is away</translation>
    </message>
    <message>
        <source>pejabat definitifnya, {0}, {1}{2}</source>
        <translation>the definitive holder, {0}, {1}{2}</translation>
    </message>
    <message>
        <source>pejabat penilai</source>
        <translation>the assessor</translation>
    </message>
    <message>
        <source>pejabat penilai atau pegawai penerima</source>
        <translation>the assessor or the receiving employee</translation>
    </message>
    <message>
        <source>pejabat penilai pemilik matriks atau operator kepegawaian</source>
        <translation>the assessor whose matrix it is or the staff operator</translation>
    </message>
    <message>
        <source>pembaca {0}, program {1}</source>
        <translation>reader {0}, program {1}</translation>
    </message>
    <message>
        <source>pengelola server</source>
        <translation>the server&apos;s administrator</translation>
    </message>
    <message>
        <source>pengirim ADK</source>
        <translation>the ADK&apos;s sender</translation>
    </message>
    <message>
        <source>pengirim berkas</source>
        <translation>whoever sent the file</translation>
    </message>
    <message>
        <source>pengirim berkas, dengan undangan dari pusat</source>
        <translation>whoever sent the file, with an invitation from the centre</translation>
    </message>
    <message>
        <source>pengirim yang sama</source>
        <translation>same sender</translation>
    </message>
    <message>
        <source>pengundang</source>
        <translation>whoever invited</translation>
    </message>
    <message>
        <source>penyimpan kata sandi sistem tidak menjawab</source>
        <translation>the system&apos;s password store does not answer</translation>
    </message>
    <message>
        <source>peran ini</source>
        <translation>this role</translation>
    </message>
    <message>
        <source>perilaku kerja</source>
        <translation>work behaviour</translation>
    </message>
    <message>
        <source>perilaku sudah memenuhi, tetapi hasil kerja masih harus ditingkatkan</source>
        <translation>behaviour meets expectations, but work results must still improve</translation>
    </message>
    <message>
        <source>periode persetujuannya sudah lewat</source>
        <translation>the period of its approval has passed</translation>
    </message>
    <message>
        <source>periode {0}</source>
        <translation>period {0}</translation>
    </message>
    <message>
        <source>perlu Revisi</source>
        <translation>needs a revision</translation>
    </message>
    <message>
        <source>permintaan bergabung</source>
        <translation>a request to join</translation>
    </message>
    <message>
        <source>pernyataan dan tanda terima saja, tanpa perubahan baru</source>
        <translation>statement and receipt only, no new changes</translation>
    </message>
    <message>
        <source>perubahan belum dikonfirmasi; {0}</source>
        <translation>changes not confirmed yet; {0}</translation>
    </message>
    <message>
        <source>perubahan; {0}</source>
        <translation>changes; {0}</translation>
    </message>
    <message>
        <source>pimpinan unit kerja</source>
        <translation>the head of the unit</translation>
    </message>
    <message>
        <source>pimpinan unit kerja (Buka Kunci)</source>
        <translation>the head of the unit (Unlock)</translation>
    </message>
    <message>
        <source>pimpinan unit kerja (Buka Kunci) atau operator kepegawaian</source>
        <translation>the head of the unit (unlock) or the staff operator</translation>
    </message>
    <message>
        <source>pindah jabatan</source>
        <translation>moved to another post</translation>
    </message>
    <message>
        <source>pindah ke luar kantor</source>
        <translation>moved out of the office</translation>
    </message>
    <message>
        <source>pintasannya berputar</source>
        <translation>its shortcut goes in circles</translation>
    </message>
    <message>
        <source>praktik instansi</source>
        <translation>practice of the institution</translation>
    </message>
    <message>
        <source>pusat</source>
        <translation>the centre</translation>
    </message>
    <message>
        <source>pusat (BKPSDM)</source>
        <translation>centre (BKPSDM)</translation>
    </message>
    <message>
        <source>pusat bersama operator kantor itu</source>
        <translation>the centre together with the operator of that office</translation>
    </message>
    <message>
        <source>rantai catatan</source>
        <translation>chain of records</translation>
    </message>
    <message>
        <source>rencana hasil kerja</source>
        <translation>work result</translation>
    </message>
    <message>
        <source>ruang {0}</source>
        <translation>space {0}</translation>
    </message>
    <message>
        <source>saat ini</source>
        <translation>present</translation>
    </message>
    <message>
        <source>sama dengan</source>
        <translation>equal to</translation>
    </message>
    <message>
        <source>sampai {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>sebagian jalurnya bukan folder</source>
        <translation>part of its path is not a folder</translation>
    </message>
    <message>
        <source>sebuah kantor</source>
        <translation>an office</translation>
    </message>
    <message>
        <source>sedang dipakai program lain</source>
        <translation>in use by another program</translation>
    </message>
    <message>
        <source>sekretaris daerah</source>
        <translation>sekretaris daerah (regional secretary)</translation>
    </message>
    <message>
        <source>sekretaris kecamatan</source>
        <translation>secretary of the sub-district</translation>
    </message>
    <message>
        <source>sekretaris kelurahan</source>
        <translation>secretary of the kelurahan</translation>
    </message>
    <message>
        <source>server {0}</source>
        <translation>server {0}</translation>
    </message>
    <message>
        <source>sesudah {0} berakhir</source>
        <translation>after {0} ended</translation>
    </message>
    <message>
        <source>sidik isi</source>
        <translation>fingerprint of the content</translation>
    </message>
    <message>
        <source>sudah ada</source>
        <translation>already there</translation>
    </message>
    <message>
        <source>sudah ada penilaian yang selesai</source>
        <translation>there are finished assessments</translation>
    </message>
    <message>
        <source>sudah mempunyai {0} SKP</source>
        <translation>has {0} SKP</translation>
    </message>
    <message>
        <source>tahun berikutnya</source>
        <translation>next year</translation>
    </message>
    <message>
        <source>tahun berjalan</source>
        <translation>same year</translation>
    </message>
    <message>
        <source>tahun {0}</source>
        <translation>year {0}</translation>
    </message>
    <message>
        <source>tambahan</source>
        <translation>additional</translation>
    </message>
    <message>
        <source>tanda tangan sertifikat</source>
        <translation>signature of the certificate</translation>
    </message>
    <message>
        <source>tanda terima</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>tanpa peran</source>
        <translation>without a role</translation>
    </message>
    <message>
        <source>tarik atau kembalikan dahulu</source>
        <translation>take it back or return it first</translation>
    </message>
    <message>
        <source>terakhir dikirim {0}</source>
        <translation>last sent {0}</translation>
    </message>
    <message>
        <source>terlalu banyak berkas terbuka</source>
        <translation>too many open files</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>does not exist</translation>
    </message>
    <message>
        <source>tidak ada perubahan baru</source>
        <translation>no new changes</translation>
    </message>
    <message>
        <source>tidak boleh diakses</source>
        <translation>access is not allowed</translation>
    </message>
    <message>
        <source>tidak dapat dibaca.</source>
        <translation>cannot be read.</translation>
    </message>
    <message>
        <source>tidak terbaca</source>
        <translation>not readable</translation>
    </message>
    <message>
        <source>tingkat i</source>
        <translation>tingkat i</translation>
    </message>
    <message>
        <source>undangan {0}</source>
        <translation>invitation {0}</translation>
    </message>
    <message>
        <source>unit ini</source>
        <translation>this unit</translation>
    </message>
    <message>
        <source>urutan catatan</source>
        <translation>order of records</translation>
    </message>
    <message>
        <source>utama</source>
        <translation>main</translation>
    </message>
    <message>
        <source>yang bergantung padanya</source>
        <translation>that depends on it</translation>
    </message>
    <message>
        <source>yang membuat SKP</source>
        <translation>whoever made the SKP</translation>
    </message>
    <message>
        <source>yang menempel</source>
        <translation>who pastes</translation>
    </message>
    <message>
        <source>yang mengetik</source>
        <translation>whoever types</translation>
    </message>
    <message>
        <source>yang mengisi</source>
        <translation>whoever filled it in</translation>
    </message>
    <message>
        <source>yang tadinya menunggu kini masuk</source>
        <translation>that were waiting have now come in</translation>
    </message>
    <message>
        <source>{0} (revisi {1})</source>
        <translation>{0} (revision {1})</translation>
    </message>
    <message>
        <source>{0} (tidak berlaku: kunci dicabut)</source>
        <translation>{0} (void: key revoked)</translation>
    </message>
    <message>
        <source>{0} (tidak dihitung)</source>
        <translation>{0} (not counted)</translation>
    </message>
    <message>
        <source>{0} ({1}) bukan pejabat pengawas ke atas.</source>
        <translation>{0} ({1}) is not an official of pengawas rank or above.</translation>
    </message>
    <message>
        <source>{0} Kantor mengenal kunci baru ini dari balasan berikutnya.</source>
        <translation>{0} Offices learn the new keys from the next reply.</translation>
    </message>
    <message>
        <source>{0} Kolom atasan langsung menyebut sama.</source>
        <translation>{0} The superior column names the same person.</translation>
    </message>
    <message>
        <source>{0} Pasal 59</source>
        <translation>{0} Article 59</translation>
    </message>
    <message>
        <source>{0} Pasal 59; PermenPANRB 6/2022 Pasal 29</source>
        <translation>{0} Article 59; PermenPANRB 6/2022 Article 29</translation>
    </message>
    <message>
        <source>{0} SD {1} TAHUN {2}</source>
        <translation>{0} SD {1} TAHUN {2}</translation>
    </message>
    <message>
        <source>{0} SKP {1} {2}</source>
        <translation>{0} SKP {1} {2}</translation>
    </message>
    <message>
        <source>{0} SKP, {1} penilaian</source>
        <translation>{0} SKP, {1} assessments</translation>
    </message>
    <message>
        <source>{0} Semua kantor perlu diundang lagi dan bergabung dengan undangan itu.</source>
        <translation>{0} Every office must be invited again and join with that invitation.</translation>
    </message>
    <message>
        <source>{0} Yang memperbaiki: {1}.</source>
        <translation>{0} To be put right by: {1}.</translation>
    </message>
    <message>
        <source>{0} bagian</source>
        <translation>{0} parts</translation>
    </message>
    <message>
        <source>{0} baris</source>
        <translation>{0} rows</translation>
    </message>
    <message>
        <source>{0} baris {1} menunjuk {2} yang tidak ada ({3}).</source>
        <translation>{0} row {1} points to {2}, which does not exist ({3}).</translation>
    </message>
    <message>
        <source>{0} belum ditetapkan; semua pilihan akan dicetak.</source>
        <translation>{0} has not been decided; all choices are printed.</translation>
    </message>
    <message>
        <source>{0} berisi rumus, bukan isian; di Excel salin sel itu lalu Tempel sebagai Nilai, atau ketik isinya.</source>
        <translation>{0} holds a formula, not a value; in Excel copy the cell and Paste as Values, or type its content.</translation>
    </message>
    <message>
        <source>{0} berkas ADK ditulis ke {1} dan diperiksa: {2}.</source>
        <translation>{0} ADK files written to {1} and checked: {2}.</translation>
    </message>
    <message>
        <source>{0} berkas dibaca: {1}.{2}</source>
        <translation>{0} files read: {1}.{2}</translation>
    </message>
    <message>
        <source>{0} berkas diterima.</source>
        <translation>{0} files received.</translation>
    </message>
    <message>
        <source>{0} biasanya salah satu dari daftar.</source>
        <translation>{0} is usually one of the list.</translation>
    </message>
    <message>
        <source>{0} catatan {1} berlaku lagi.</source>
        <translation>{0} changes of {1} count again.</translation>
    </message>
    <message>
        <source>{0} catatan {1}{2} yang sudah masuk di sini tidak berlaku lagi; lihat Riwayat, bertanda “tidak berlaku: kunci dicabut”.</source>
        <translation>{0} changes of {1}{2} that had come in here no longer count; see History, marked “void: key revoked”.</translation>
    </message>
    <message>
        <source>{0} dan {1}</source>
        <translation>{0} and {1}</translation>
    </message>
    <message>
        <source>{0} dinilai {1}, pejabat di luar kantor ini.</source>
        <translation>{0} is assessed by {1}, an official outside this office.</translation>
    </message>
    <message>
        <source>{0} dinilai {1}{2}.</source>
        <translation>{0} is assessed by {1}{2}.</translation>
    </message>
    <message>
        <source>{0} diterima. {1}</source>
        <translation>{0} accepted. {1}</translation>
    </message>
    <message>
        <source>{0} ditunjuk sebagai {1}.</source>
        <translation>{0} is appointed as {1}.</translation>
    </message>
    <message>
        <source>{0} diusulkan dinilai {1}{2} karena atasan langsungnya kosong atau lebih dari satu.</source>
        <translation>{0} is proposed to be assessed by {1}{2} because the direct superior is empty or more than one.</translation>
    </message>
    <message>
        <source>{0} dokumen dicetak ke {1} berkas di {2}.</source>
        <translation>{0} documents printed into {1} files in {2}.</translation>
    </message>
    <message>
        <source>{0} dokumen ditulis ke {1} berkas di {2}.</source>
        <translation>{0} documents written into {1} files in {2}.</translation>
    </message>
    <message>
        <source>{0} dokumen masih draf dan bertanda DRAF.</source>
        <translation>{0} documents are drafts and marked DRAF.</translation>
    </message>
    <message>
        <source>{0} hari</source>
        <translation>{0} days</translation>
    </message>
    <message>
        <source>{0} hari kerja</source>
        <translation>{0} working days</translation>
    </message>
    <message>
        <source>{0} hari lagi</source>
        <translation>{0} days left</translation>
    </message>
    <message>
        <source>{0} harus yang terbanyak</source>
        <translation>{0} must be the most</translation>
    </message>
    <message>
        <source>{0} justru dinilai oleh {1}.</source>
        <translation>{0} is in fact assessed by {1}.</translation>
    </message>
    <message>
        <source>{0} kantor lain dibawa oleh {1}</source>
        <translation>{0} of another office, brought by {1}</translation>
    </message>
    <message>
        <source>{0} menerima kantor ini lagi dan menulis balasannya.</source>
        <translation>{0} accepts this office again and writes its reply.</translation>
    </message>
    <message>
        <source>{0} menunggu persetujuan</source>
        <translation>{0} waiting for approval</translation>
    </message>
    <message>
        <source>{0} mulai {1}.</source>
        <translation>{0} from {1}.</translation>
    </message>
    <message>
        <source>{0} orang</source>
        <translation>{0} people</translation>
    </message>
    <message>
        <source>{0} paling banyak {1}%</source>
        <translation>{0} at most {1}%</translation>
    </message>
    <message>
        <source>{0} paling sedikit {1}%</source>
        <translation>{0} at least {1}%</translation>
    </message>
    <message>
        <source>{0} pegawai</source>
        <translation>{0} employees</translation>
    </message>
    <message>
        <source>{0} pegawai diterima: {1} baru, {2} diperbarui, {3} sama. {4} baris ditolak, {5} baris dilewati.</source>
        <translation>{0} employees received: {1} new, {2} updated, {3} the same. {4} rows rejected, {5} rows skipped.</translation>
    </message>
    <message>
        <source>{0} pengguna {1}</source>
        <translation>{0} user {1}</translation>
    </message>
    <message>
        <source>{0} perubahan</source>
        <translation>{0} changes</translation>
    </message>
    <message>
        <source>{0} perubahan baru</source>
        <translation>{0} new changes</translation>
    </message>
    <message>
        <source>{0} perubahan baru {1}</source>
        <translation>{0} new changes {1}</translation>
    </message>
    <message>
        <source>{0} perubahan diterapkan</source>
        <translation>{0} changes applied</translation>
    </message>
    <message>
        <source>{0} perubahan ditulis; belum ada tanda terima dari {1}.</source>
        <translation>{0} changes written; no receipt from {1} yet.</translation>
    </message>
    <message>
        <source>{0} perubahan menunggu berkas sebelumnya</source>
        <translation>{0} changes wait for earlier files</translation>
    </message>
    <message>
        <source>{0} sebagai pejabat penilai</source>
        <translation>{0} as assessor</translation>
    </message>
    <message>
        <source>{0} sudah ada</source>
        <translation>{0} exists already</translation>
    </message>
    <message>
        <source>{0} sudah ditutup; minta pimpinan membuka kuncinya.</source>
        <translation>{0} is closed; ask the head to unlock it.</translation>
    </message>
    <message>
        <source>{0} tahun berikutnya</source>
        <translation>{0}, next year</translation>
    </message>
    <message>
        <source>{0} tahun berjalan</source>
        <translation>{0}, same year</translation>
    </message>
    <message>
        <source>{0} terlalu panjang ({1} huruf, batasnya {2}); singkatkan.</source>
        <translation>{0} is too long ({1} characters, the limit is {2}); shorten it.</translation>
    </message>
    <message>
        <source>{0} tidak dipakai. {1}</source>
        <translation>{0} is not used. {1}</translation>
    </message>
    <message>
        <source>{0} {1} baru diusulkan dan menunggu dikonfirmasi.</source>
        <translation>{0} {1} newly proposed and waiting for confirmation.</translation>
    </message>
    <message>
        <source>{0} {1} masih kosong.</source>
        <translation>{0} of {1} is empty.</translation>
    </message>
    <message>
        <source>{0} {1} orang dari {2} pegawai; paling banyak {3} orang.</source>
        <translation>{0} {1} of {2} employees; at most {3}.</translation>
    </message>
    <message>
        <source>{0} {1} orang dari {2} pegawai; paling sedikit {3} orang.</source>
        <translation>{0} {1} of {2} employees; at least {3}.</translation>
    </message>
    <message>
        <source>{0} {1} orang, {2} {3} orang dari {4} pegawai.</source>
        <translation>{0} {1}, {2} {3} of {4} employees.</translation>
    </message>
    <message>
        <source>{0}; PermenPANRB 6/2022</source>
        <translation>{0}; PermenPANRB 6/2022</translation>
    </message>
    <message>
        <source>{0}Predikat belum dapat dihitung: rating {1} belum diisi.</source>
        <translation>{0}The predicate cannot be computed yet: {1} not rated.</translation>
    </message>
    <message>
        <source>{alasan}</source>
        <translation>{alasan}</translation>
    </message>
    <message>
        <source>{aturan} sudah bernilai itu.</source>
        <translation>{aturan} already has that value.</translation>
    </message>
    <message>
        <source>{berkas} adalah berkas bayangan yang dibuat Excel selama berkas aslinya terbuka; pilih berkas asli yang namanya tanpa tanda ~$.</source>
        <translation>{berkas} is a shadow file that Excel makes while the original is open; choose the original, whose name has no ~$.</translation>
    </message>
    <message>
        <source>{berkas} adalah map, bukan berkas; buka map itu dan pilih berkas Excel di dalamnya.</source>
        <translation>{berkas} is a folder, not a file; open it and choose the Excel file inside.</translation>
    </message>
    <message>
        <source>{jabatan} masih dijabat {nama}; Plt. hanya untuk jabatan kosong, gunakan Plh.</source>
        <translation>{jabatan} is still held by {nama}; Plt. is only for a vacant post, use Plh.</translation>
    </message>
    <message>
        <source>{jumlah} sel tidak cocok, misalnya baris {baris} kolom {kolom}: {kalimat}</source>
        <translation>{jumlah} cells do not fit, for example row {baris} column {kolom}: {kalimat}</translation>
    </message>
    <message>
        <source>{kedudukan} {nama} baru mulai {mulai}; tandai pada atau sesudah tanggal itu.</source>
        <translation>{kedudukan} of {nama} started only on {mulai}; record it on or after that date.</translation>
    </message>
    <message>
        <source>{kolom} belum diisi.</source>
        <translation>{kolom} is not filled in.</translation>
    </message>
    <message>
        <source>{kolom} terlalu panjang: {panjang} huruf, paling banyak {maks}. Persingkat lalu simpan lagi.</source>
        <translation>{kolom} is too long: {panjang} characters, at most {maks}. Shorten it and save again.</translation>
    </message>
    <message>
        <source>{kolom} {tanggal} tidak wajar; isi antara {bawah} dan {atas}.</source>
        <translation>{kolom} {tanggal} is not plausible; enter a date between {bawah} and {atas}.</translation>
    </message>
    <message>
        <source>{label} “{isi}” tidak dikenal; pilih {pilihan}.</source>
        <translation>{label} “{isi}” is not known; choose {pilihan}.</translation>
    </message>
    <message>
        <source>{label} “{nilai}” tidak dikenal; pilih salah satu: {pilihan}.</source>
        <translation>{label} “{nilai}” is not known; choose one of: {pilihan}.</translation>
    </message>
    <message>
        <source>{lokasi} adalah folder, bukan berkas data.</source>
        <translation>{lokasi} is a folder, not a data file.</translation>
    </message>
    <message>
        <source>{lokasi} adalah folder. Tambahkan nama berkas, misalnya kantor.db.</source>
        <translation>{lokasi} is a folder. Add a file name, for example kantor.db.</translation>
    </message>
    <message>
        <source>{nama} adalah folder, bukan berkas ADK.</source>
        <translation>{nama} is a folder, not an ADK file.</translation>
    </message>
    <message>
        <source>{nama} baru menduduki jabatannya sejak {sejak}; tanggal pindah harus sesudahnya.</source>
        <translation>{nama} has held the post only since {sejak}; the date of the move must be after it.</translation>
    </message>
    <message>
        <source>{nama} belum dinilai untuk {periode}.</source>
        <translation>{nama} has not been rated for {periode} yet.</translation>
    </message>
    <message>
        <source>{nama} bukan berkas ADK.</source>
        <translation>{nama} is not an ADK file.</translation>
    </message>
    <message>
        <source>{nama} dipilih sebagai penilai dan sekaligus atasan penilai.</source>
        <translation>{nama} was chosen as assessor and as the assessor&apos;s superior.</translation>
    </message>
    <message>
        <source>{nama} hanya dapat melihat dokumen sendiri dan dokumen pegawai yang dinilainya.</source>
        <translation>{nama} can only see his or her own documents and those of employees he or she assesses.</translation>
    </message>
    <message>
        <source>{nama} masih menduduki jabatan sejak {sejak}; gunakan Pindahkan.</source>
        <translation>{nama} still holds a post since {sejak}; use Move.</translation>
    </message>
    <message>
        <source>{nama} pejabat dari luar kantor; SKP-nya tidak dibuat di sini.</source>
        <translation>{nama} is an official from outside; that SKP is not made here.</translation>
    </message>
    <message>
        <source>{nama} satu-satunya operator; tambah operator lain dahulu.</source>
        <translation>{nama} is the only operator; add another operator first.</translation>
    </message>
    <message>
        <source>{nama} sudah mempunyai SKP untuk {masa}. Buka SKP itu, atau batalkan dahulu.</source>
        <translation>{nama} already has an SKP for {masa}. Open that SKP, or cancel it first.</translation>
    </message>
    <message>
        <source>{nama} sudah mempunyai penilai yang dikonfirmasi sejak {mulai}; akhiri itu dahulu.</source>
        <translation>{nama} already has a confirmed assessor since {mulai}; end that first.</translation>
    </message>
    <message>
        <source>{nama} sudah menduduki jabatan {jabatan} secara definitif.</source>
        <translation>{nama} already holds the post {jabatan} as definitive.</translation>
    </message>
    <message>
        <source>{nama} tidak berwenang untuk {tindakan} pada dokumen pegawai ini.</source>
        <translation>{nama} is not allowed to {tindakan} on this employee&apos;s documents.</translation>
    </message>
    <message>
        <source>{nama} tidak berwenang untuk {tindakan}.</source>
        <translation>{nama} is not allowed to {tindakan}.</translation>
    </message>
    <message>
        <source>{nama} tidak dapat dihapus karena {sebab}; gunakan Tandai pensiun atau mutasi.</source>
        <translation>{nama} cannot be deleted because {sebab}; record retirement or transfer instead.</translation>
    </message>
    <message>
        <source>{nama} tidak dapat menilai diri sendiri.</source>
        <translation>{nama} cannot assess himself or herself.</translation>
    </message>
    <message>
        <source>{nama}, komputer pertama kantor ini, kuncinya sudah dicabut; minta undangan untuk komputer penggantinya.</source>
        <translation>The key of {nama}, the first computer of this office, was revoked; ask for an invitation for the computer in its place.</translation>
    </message>
    <message>
        <source>{nama}: {sebab}</source>
        <translation>{nama}: {sebab}</translation>
    </message>
    <message>
        <source>{periode} belum dimulai.</source>
        <translation>{periode} has not started yet.</translation>
    </message>
    <message>
        <source>{periode} dikunci Berita Acara {nomor}; minta Reset BA kepada BKPSDM.</source>
        <translation>{periode} is held by minutes {nomor}; ask BKPSDM for a Reset BA.</translation>
    </message>
    <message>
        <source>{periode} dikunci Berita Acara {nomor}; mintalah Reset BA dengan surat.</source>
        <translation>{periode} is held by minutes {nomor}; ask for a Reset BA by letter.</translation>
    </message>
    <message>
        <source>{periode} ditutup oleh pusat; hanya pusat yang dapat membukanya kembali.</source>
        <translation>{periode} was closed by the centre; only the centre can open it again.</translation>
    </message>
    <message>
        <source>{periode} sudah dikunci Berita Acara {nomor}; minta Reset BA lebih dahulu.</source>
        <translation>{periode} is held by minutes {nomor}; ask for a Reset BA first.</translation>
    </message>
    <message>
        <source>{periode} sudah ditutup; capaian kinerja organisasinya tidak dapat diubah.</source>
        <translation>{periode} is closed; its organisation performance cannot be changed.</translation>
    </message>
    <message>
        <source>{periode} sudah ditutup; pakai nilai yang tampak, atau buka kuncinya dahulu.</source>
        <translation>{periode} is closed; use the value shown, or unlock it first.</translation>
    </message>
    <message>
        <source>{periode} sudah ditutup; penilaiannya tidak dapat diubah.</source>
        <translation>{periode} is closed; its assessments cannot be changed.</translation>
    </message>
    <message>
        <source>{periode} sudah ditutup; realisasinya tidak dapat diubah.</source>
        <translation>{periode} is closed; its realisation cannot be changed.</translation>
    </message>
    <message>
        <source>{periode} sudah ditutup; umpan baliknya tidak dapat diubah.</source>
        <translation>{periode} is closed; its feedback cannot be changed.</translation>
    </message>
    <message>
        <source>{periode} sudah {keadaan}.</source>
        <translation>{periode} is already {keadaan}.</translation>
    </message>
    <message>
        <source>{sebab}</source>
        <translation>{sebab}</translation>
    </message>
    <message>
        <source>{sebutan} belum ditulis.</source>
        <translation>{sebutan} is not written.</translation>
    </message>
    <message>
        <source>{sebutan} belum mempunyai indikator aspek Kualitas.</source>
        <translation>{sebutan} has no indicator of the aspect Kualitas.</translation>
    </message>
    <message>
        <source>{sebutan} belum mempunyai indikator aspek Kuantitas.</source>
        <translation>{sebutan} has no indicator of the aspect Kuantitas.</translation>
    </message>
    <message>
        <source>{sebutan} belum mempunyai indikator.</source>
        <translation>{sebutan} has no indicator.</translation>
    </message>
    <message>
        <source>{sebutan} belum menyebut RHK pimpinan yang diintervensi atau penugasan dari siapa.</source>
        <translation>{sebutan} names neither the leader&apos;s RHK that it serves nor who gave the task.</translation>
    </message>
    <message>
        <source>{sebutan} belum menyebut penugasan dari siapa.</source>
        <translation>{sebutan} does not say who gave the task.</translation>
    </message>
    <message>
        <source>{sebutan} berisi {n} huruf; lebih dari {maks} huruf membuat formulir sulit dibaca.</source>
        <translation>{sebutan} has {n} letters; more than {maks} make the form hard to read.</translation>
    </message>
    <message>
        <source>{sebutan} diambil dari sumber yang sama dengan RHK {nama} ({persen} % mirip); sesuaikan bila bagiannya berbeda.</source>
        <translation>{sebutan} comes from the same source as an RHK of {nama} ({persen} % alike); adapt it where the share differs.</translation>
    </message>
    <message>
        <source>{sebutan} ditulis dengan huruf besar semua; tulis seperti kalimat biasa.</source>
        <translation>{sebutan} is written in capitals throughout; write it as an ordinary sentence.</translation>
    </message>
    <message>
        <source>{sebutan} hanya {n} kata; lengkapi apa hasilnya dan untuk siapa.</source>
        <translation>{sebutan} has only {n} words; say what the result is and for whom.</translation>
    </message>
    <message>
        <source>{sebutan} masih menulis RHK pimpinan dengan teks bebas, padahal SKP {nama} sudah berisi; pilih RHK-nya.</source>
        <translation>{sebutan} still names the leader&apos;s RHK in free text although the SKP of {nama} is filled; choose the RHK.</translation>
    </message>
    <message>
        <source>{sebutan} memakai kata yang sulit diukur (“{kata}”); sebutkan hasil yang dapat diperiksa.</source>
        <translation>{sebutan} uses a word that is hard to measure (“{kata}”); name a result that can be checked.</translation>
    </message>
    <message>
        <source>{sebutan} mempunyai target tanpa indikator.</source>
        <translation>{sebutan} has a target without an indicator.</translation>
    </message>
    <message>
        <source>{sebutan} mempunyai {n} indikator; dua sampai empat biasanya cukup.</source>
        <translation>{sebutan} has {n} indicators; two to four are usually enough.</translation>
    </message>
    <message>
        <source>{sebutan} mendukung RHK {nama}, bukan pejabat penilainya; tulis juga penugasan dari siapa.</source>
        <translation>{sebutan} supports an RHK of {nama}, who is not the assessor; write who gave the task as well.</translation>
    </message>
    <message>
        <source>{sebutan} menulis kegiatan (“{kata} …”), bukan hasil; tulis keadaan yang dicapai, misalnya “Tersusunnya …”, “Terlayaninya …”, atau “Meningkatnya …”.</source>
        <translation>{sebutan} states an activity (“{kata} …”), no result; write what is reached, for example “Tersusunnya …”, “Terlayaninya …”, or “Meningkatnya …”.</translation>
    </message>
    <message>
        <source>{sebutan} sama dengan RHK lain dalam SKP ini ({n} kali); gabungkan menjadi satu.</source>
        <translation>{sebutan} is the same as another RHK of this SKP ({n} times); make them one.</translation>
    </message>
    <message>
        <source>{sebutan} {persen} % mirip dengan RHK {nama}: “{teks}”.</source>
        <translation>{sebutan} is {persen} % like an RHK of {nama}: “{teks}”.</translation>
    </message>
    <message>
        <source>“{0}” bukan L atau P; dipakai jenis kelamin menurut NIP.</source>
        <translation>“{0}” is neither L nor P; the sex according to the NIP is used.</translation>
    </message>
    <message>
        <source>“{0}” bukan nama orang; ketik nama sesuai SK.</source>
        <translation>“{0}” is not a person&apos;s name; type the name as in the decree.</translation>
    </message>
    <message>
        <source>“{asal}” tidak terbaca sebagai tanggal; tulis seperti 31-12-2026.</source>
        <translation>“{asal}” cannot be read as a date; write for example 31-12-2026.</translation>
    </message>
    <message>
        <source>“{nilai}” bukan tanggal; tulis seperti 31-12-2026.</source>
        <translation>“{nilai}” is not a date; write for example 31-12-2026.</translation>
    </message>
    <message>
        <source>“{sikap}” pada baris SKP adalah hak {lawan}, bukan {peran}.</source>
        <translation>“{sikap}” on a row of an SKP is for the {lawan}, not for the {peran}.</translation>
    </message>
    <message>
        <source>“{teks}” adalah golongan PNS, sedangkan pegawai ini PPPK; tulis I sampai XVII.</source>
        <translation>“{teks}” is a rank group of PNS, while this employee is PPPK; write I to XVII.</translation>
    </message>
    <message>
        <source>“{teks}” bukan bilangan; ketik angkanya saja, misalnya 84,5.</source>
        <translation>“{teks}” is not a number; type digits only, for example 84,5.</translation>
    </message>
    <message>
        <source>“{teks}” dapat berarti ribuan atau pecahan; tulis {ribuan} bila ribuan, {pecahan} bila pecahan.</source>
        <translation>“{teks}” may mean thousands or a fraction; write {ribuan} for thousands, {pecahan} for a fraction.</translation>
    </message>
    <message>
        <source>“{teks}” tidak terbaca sebagai angka; ketik angkanya saja dengan koma desimal, misalnya 84,5.</source>
        <translation>“{teks}” cannot be read as a number; type digits only with a decimal comma, for example 84,5.</translation>
    </message>
</context>
<context>
    <name>PilihFrasa</name>
    <message>
        <source>Saring frasa</source>
        <translation>Filter phrases</translation>
    </message>
    <message>
        <source>Saring frasa; ↓ memilih, Enter memakai</source>
        <translation>Filter phrases; ↓ chooses, Enter uses</translation>
    </message>
    <message>
        <source>Frasa yang disarankan</source>
        <translation>Suggested phrases</translation>
    </message>
</context>
<context>
    <name>PilihKantor</name>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
</context>
<context>
    <name>PilihPeriode</name>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
</context>
<context>
    <name>PintuTukar</name>
    <message>
        <source>Usulan ({n})</source>
        <translation>Proposals ({n})</translation>
    </message>
    <message>
        <source>Usulan BKPSDM ({n})</source>
        <translation>Proposals of BKPSDM ({n})</translation>
    </message>
    <message>
        <source>Beda Isian ({n})</source>
        <translation>Differing entries ({n})</translation>
    </message>
    <message>
        <source>Berita Acara ({n})</source>
        <translation>Minutes ({n})</translation>
    </message>
    <message>
        <source>Usulan yang menunggu jawaban</source>
        <translation>Proposals that wait for an answer</translation>
    </message>
    <message>
        <source>Berita Acara yang menunggu putusan</source>
        <translation>Minutes that wait for a decision</translation>
    </message>
</context>
<context>
    <name>PitaAlur</name>
    <message>
        <source>Status dan kelengkapan SKP</source>
        <translation>Status and completeness of the SKP</translation>
    </message>
    <message>
        <source>Bandingkan dengan versi yang berlaku</source>
        <translation>Compare with the version in force</translation>
    </message>
    <message>
        <source>Tanggapan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Tanggapan atas baris yang dipilih</source>
        <translation>Remarks on the selected row</translation>
    </message>
    <message>
        <source>Ke isian berikutnya  F8</source>
        <translation>To the next field  F8</translation>
    </message>
    <message>
        <source>Cetak…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Cetak SKP ini (Ctrl+P)</source>
        <translation>Print this SKP (Ctrl+P)</translation>
    </message>
    <message>
        <source>Kembalikan…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Ajukan</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>{n} baris dikembalikan</source>
        <translation>{n} rows returned</translation>
    </message>
    <message>
        <source>Tanggapan ({n} terbuka)</source>
        <translation>Remarks ({n} open)</translation>
    </message>
    <message>
        <source>Revisi {r} — {n} perubahan</source>
        <translation>Revision {r} — {n} changes</translation>
    </message>
    <message>
        <source>Setujui atau Kembalikan dicatat atas nama {nama}.</source>
        <translation>Approve or Return is recorded in the name of {nama}.</translation>
    </message>
    <message>
        <source>Menunggu keputusan Anda sebagai pejabat penilai.</source>
        <translation>Waiting for your decision as assessor.</translation>
    </message>
    <message>
        <source>Menunggu persetujuan {nama}.</source>
        <translation>Waiting for the approval of {nama}.</translation>
    </message>
    <message>
        <source>Untuk mengubah, buka kembali dengan alasan (tombol Lainnya).</source>
        <translation>To change it, reopen it with a reason (button More).</translation>
    </message>
    <message>
        <source>Versi yang disetujui tetap berlaku.</source>
        <translation>The approved version stays in force.</translation>
    </message>
    <message>
        <source>Alasan penilai: {alasan}</source>
        <translation>The assessor&apos;s reason: {alasan}</translation>
    </message>
    <message>
        <source>{n} isian wajib belum diisi (kuning).</source>
        <translation>Required fields not filled in (yellow): {n}.</translation>
    </message>
    <message>
        <source> Tenggat {kapan}.</source>
        <translation> Due {kapan}.</translation>
    </message>
    <message>
        <source>Lengkap, siap diajukan.</source>
        <translation>Complete, ready to submit.</translation>
    </message>
    <message>
        <source> (dan {n} lagi)</source>
        <translation> (and {n} more)</translation>
    </message>
    <message>
        <source>Saran: {kalimat}</source>
        <translation>Suggestion: {kalimat}</translation>
    </message>
</context>
<context>
    <name>Putusan</name>
    <message>
        <source>○ Isi berubah</source>
        <translation>○ Words changed</translation>
    </message>
    <message>
        <source>✓ Diterima</source>
        <translation>✓ Accepted</translation>
    </message>
    <message>
        <source>! Dikembalikan</source>
        <translation>! Returned</translation>
    </message>
    <message>
        <source>Diterima BKPSDM</source>
        <translation>Accepted by BKPSDM</translation>
    </message>
    <message>
        <source>Dikembalikan BKPSDM</source>
        <translation>Returned by BKPSDM</translation>
    </message>
    <message>
        <source>{putusan} untuk isi sebelumnya; isinya sudah berubah</source>
        <translation>{putusan} for the former words; they have changed since</translation>
    </message>
</context>
<context>
    <name>Rangka</name>
    <message>
        <source>Tidak ada isian yang kosong.</source>
        <translation>There is no empty field.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Simpan salinan</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Masih ada perubahan yang belum tersimpan. Coba lagi, atau simpan salinannya; menutup sekali lagi akan membuangnya.</source>
        <translation>There are changes that have not been saved. Try again, or save a copy; closing once more throws them away.</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Tindakan</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Simpan salinan isian</source>
        <translation>Save a copy of what was typed</translation>
    </message>
    <message>
        <source>Teks (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Salinan disimpan di {tempat}.</source>
        <translation>Copy saved in {tempat}.</translation>
    </message>
    <message>
        <source>Salinan tidak dapat ditulis di sana. Pilih tempat lain, misalnya flashdisk.</source>
        <translation>The copy cannot be written there. Choose another place, for example a flash drive.</translation>
    </message>
</context>
<context>
    <name>Rel</name>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>SKP</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>Penilaian</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Referensi</source>
        <translation>Reference data</translation>
    </message>
    <message>
        <source>Kompilasi</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>Rekap</source>
        <translation>Recap</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Tukar data</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Dasbor</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Beda Isian</source>
        <extracomment>Places without a button of their own, for both roles.</extracomment>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Usulan</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Berita Acara</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Dokumen kantor</source>
        <extracomment>The same, at the centre only, with the place whose button is down meanwhile.</extracomment>
        <translation>Office documents</translation>
    </message>
    <message>
        <source>Ganti Pengguna</source>
        <translation>Change user</translation>
    </message>
    <message>
        <source>Ganti Pengguna (Ctrl+Shift+U)</source>
        <translation>Change user (Ctrl+Shift+U)</translation>
    </message>
</context>
<context>
    <name>Rencana</name>
    <message>
        <source>Belum dibuat</source>
        <translation>Not made</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Revisi berjalan</source>
        <translation>Revision under way</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Dikecualikan</source>
        <translation>Excepted</translation>
    </message>
</context>
<context>
    <name>RincianBa</name>
    <message>
        <source>Hanya yang berbeda</source>
        <translation>Only those that differ</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Rekonsiliasi per dokumen</source>
        <translation>Comparison by document</translation>
    </message>
    <message>
        <source>Pilih sebuah Berita Acara di daftar.</source>
        <translation>Choose minutes in the list.</translation>
    </message>
    <message>
        <source>Berita Acara {nomor}</source>
        <translation>Minutes {nomor}</translation>
    </message>
    <message>
        <source>• Menunggu putusan BKPSDM.</source>
        <translation>• Waiting for the decision of BKPSDM.</translation>
    </message>
    <message>
        <source>✓ Disepakati dengan nomor {nomor}, {hari}, oleh {nama}; periodenya terkunci.</source>
        <translation>✓ Agreed under number {nomor}, {hari}, by {nama}; the period is locked.</translation>
    </message>
    <message>
        <source>! Dikembalikan {hari} oleh {nama}: {alasan}</source>
        <translation>! Returned {hari} by {nama}: {alasan}</translation>
    </message>
    <message>
        <source>! Direset dengan surat {nomor}, {hari}, oleh {nama}: {alasan}</source>
        <translation>! Reset by letter {nomor}, {hari}, by {nama}: {alasan}</translation>
    </message>
    <message>
        <source>{sama} sama, {beda} berbeda</source>
        <translation>{sama} the same, {beda} different</translation>
    </message>
    <message>
        <source>Berita Acara ini tidak memuat dokumen.</source>
        <translation>These minutes hold no documents.</translation>
    </message>
</context>
<context>
    <name>RincianBeda</name>
    <message>
        <source>Pakai ini</source>
        <translation>Use this</translation>
    </message>
    <message>
        <source>Pakai nilai yang dipilih (Enter)</source>
        <translation>Use the chosen value (Enter)</translation>
    </message>
    <message>
        <source>Pakai untuk yang serupa…</source>
        <translation>Use for similar entries…</translation>
    </message>
    <message>
        <source>Buka dokumen</source>
        <translation>Open the document</translation>
    </message>
    <message>
        <source>Bukan orang yang sama</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>Pilih sebuah isian di daftar.</source>
        <translation>Choose an entry in the list.</translation>
    </message>
    <message>
        <source>Yang memutuskan: {siapa}.</source>
        <translation>Decided by: {siapa}.</translation>
    </message>
    <message>
        <source>! Persetujuan, rating, hak, dan kunci diputuskan satu per satu.</source>
        <translation>! Approvals, ratings, rights and locks are decided one by one.</translation>
    </message>
    <message>
        <source>Buka SKP</source>
        <translation>Open the SKP</translation>
    </message>
    <message>
        <source>Buka penilaian</source>
        <translation>Open the assessment</translation>
    </message>
    <message>
        <source>Orang yang sama?</source>
        <translation>The same person?</translation>
    </message>
    <message>
        <source>NIP {nip}</source>
        <translation>NIP {nip}</translation>
    </message>
    <message>
        <source>NIP ini ditambahkan di dua komputer. Bila orangnya sama, pilih data yang dipakai: jabatan, SKP, dan penilai dari data lain dipindahkan ke sana.</source>
        <translation>This NIP was added on two computers. If it is the same person, choose the data to keep: posts, SKP and assessors of the other data move there.</translation>
    </message>
    <message>
        <source>Satukan ke yang dipilih</source>
        <translation>Unite with the chosen one</translation>
    </message>
</context>
<context>
    <name>RincianPegawai</name>
    <message>
        <source>{gol}, sejak {tmt}</source>
        <translation>{gol}, since {tmt}</translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Perempuan</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>NRP</source>
        <translation>NRP</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kedudukan</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Dikecualikan</source>
        <translation>Excepted</translation>
    </message>
    <message>
        <source>Pangkat/golongan</source>
        <translation>Rank and golongan</translation>
    </message>
    <message>
        <source>Lahir</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Pendidikan</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Pejabat penilai</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Atasan penilai: {nama}</source>
        <translation>Assessor&apos;s superior: {nama}</translation>
    </message>
    <message>
        <source>Riwayat jabatan</source>
        <translation>History of posts</translation>
    </message>
    <message>
        <source>sekarang</source>
        <translation>now</translation>
    </message>
    <message>
        <source>{mulai} sampai {sampai}</source>
        <translation>{mulai} to {sampai}</translation>
    </message>
    <message>
        <source>Belum ada SKP tahun ini.</source>
        <translation>No SKP this year yet.</translation>
    </message>
    <message>
        <source>Buat SKP</source>
        <translation>Make SKP</translation>
    </message>
    <message>
        <source>{status} · {n} hasil kerja</source>
        <translation>{status} · {n} work results</translation>
    </message>
    <message>
        <source>Penilai: {nama}</source>
        <translation>Assessor: {nama}</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Belum ada periode penilaian yang berjalan untuk pegawai ini.</source>
        <translation>No assessment period is running for this employee yet.</translation>
    </message>
    <message>
        <source>Membaca riwayat…</source>
        <translation>Reading the history…</translation>
    </message>
    <message>
        <source>Belum ada perubahan yang tercatat.</source>
        <translation>No change has been recorded yet.</translation>
    </message>
    <message>
        <source>Ctrl+H membuka panel Riwayat untuk mengembalikan perubahan.</source>
        <translation>Ctrl+H opens the History panel to take changes back.</translation>
    </message>
</context>
<context>
    <name>RincianTarget</name>
    <message>
        <source>Rincian target</source>
        <translation>Target details</translation>
    </message>
    <message>
        <source>Arah target</source>
        <translation>Direction of the target</translation>
    </message>
    <message>
        <source>Arah: menurut target</source>
        <translation>Direction: as the target says</translation>
    </message>
    <message>
        <source>Cara ukur</source>
        <translation>Measuring</translation>
    </message>
    <message>
        <source>Cara ukur…</source>
        <translation>Measuring…</translation>
    </message>
    <message>
        <source>Jalur target per</source>
        <translation>Target path per</translation>
    </message>
    <message>
        <source>Per triwulan</source>
        <translation>Per quarter</translation>
    </message>
    <message>
        <source>Per bulan</source>
        <translation>Per month</translation>
    </message>
    <message>
        <source>Bagi rata</source>
        <translation>Spread evenly</translation>
    </message>
    <message>
        <source>Usulkan jalur dari target setahun; angkanya dapat diubah lagi</source>
        <translation>Propose a path from the target of the year; its figures can be changed</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tampilkan kotak isian, bukan rincian target</source>
        <translation>Show the text box instead of the target details</translation>
    </message>
    <message>
        <source>Triwulan {n}</source>
        <translation>Quarter {n}</translation>
    </message>
    <message>
        <source>Jalur target {langkah}</source>
        <translation>Target path {langkah}</translation>
    </message>
    <message>
        <source>Pilih cara ukur, lalu isi jalur atau tekan Bagi rata.</source>
        <translation>Choose the measuring, then fill the path or press Spread evenly.</translation>
    </message>
    <message>
        <source>✓ Jumlah jalur {n}, sesuai target setahun.</source>
        <translation>✓ The path adds up to {n}, as the target of the year.</translation>
    </message>
    <message>
        <source>✓ Langkah terakhir sesuai target setahun.</source>
        <translation>✓ The last step is as the target of the year.</translation>
    </message>
    <message>
        <source>! Target ini tidak memuat angka yang dapat dibagi.</source>
        <translation>! This target holds no number that can be spread.</translation>
    </message>
</context>
<context>
    <name>Riwayat</name>
    <message>
        <source>{oleh}, untuk {untuk}</source>
        <translation>{oleh}, for {untuk}</translation>
    </message>
    <message>
        <source>… dan {n} isian lain.</source>
        <translation>… and {n} other fields.</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>RiwayatBerkas</name>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Arah</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kepada / dari</source>
        <translation>To / from</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Riwayat berkas</source>
        <translation>History of files</translation>
    </message>
    <message>
        <source>Tanda Terima…</source>
        <translation>Receipt…</translation>
    </message>
    <message>
        <source>Salin pesan WhatsApp</source>
        <translation>Copy WhatsApp message</translation>
    </message>
    <message>
        <source>Kirim ulang…</source>
        <translation>Send again…</translation>
    </message>
    <message>
        <source>Urungkan penerimaan…</source>
        <translation>Undo receipt…</translation>
    </message>
    <message>
        <source>Kirim</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Terima</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Sidik (SHA-256): {sidik}</source>
        <translation>Fingerprint (SHA-256): {sidik}</translation>
    </message>
</context>
<context>
    <name>SalinSkp</name>
    <message>
        <source>Belum ada yang dapat disalin untuk {nama}: SKP lain, SKP rekan, atau standar jabatannya.</source>
        <translation>There is nothing to copy for {nama} yet: another SKP, a colleague&apos;s, or the post&apos;s standard.</translation>
    </message>
    <message>
        <source>Untuk memulai dari IKU, pilih Lainnya › Ambil dari IKU.</source>
        <translation>To start from the IKU, choose More › Take from IKU.</translation>
    </message>
    <message>
        <source>Salin SKP</source>
        <translation>Copy SKP</translation>
    </message>
    <message>
        <source>SKP {nama} berstatus {status}, jadi IKU belum dapat diambil. Buka Revisi atau tarik dahulu.</source>
        <translation>The SKP of {nama} is {status}, so no IKU can be taken yet. Open a Revisi or withdraw it first.</translation>
    </message>
    <message>
        <source>Belum ada IKU {tahun} untuk unit yang dipimpin {nama}. Isi dahulu pada tab IKU dan standar.</source>
        <translation>There is no IKU {tahun} for the unit that {nama} heads. Fill it in first on the tab IKU and standards.</translation>
    </message>
    <message>
        <source>Ambil dari IKU</source>
        <translation>Take from the IKU</translation>
    </message>
    <message>
        <source>{n} indikator menjadi standar jabatan {jabatan}.</source>
        <translation>{n} indicators became the standard of {jabatan}.</translation>
    </message>
    <message>
        <source>Semua isi SKP ini sudah ada pada standar {jabatan}.</source>
        <translation>Everything in this SKP is in the standard of {jabatan} already.</translation>
    </message>
    <message>
        <source>Jadikan standar jabatan</source>
        <translation>Make it the post&apos;s standard</translation>
    </message>
    <message>
        <source>Ambil dari IKU…</source>
        <translation>Take from the IKU…</translation>
    </message>
</context>
<context>
    <name>SampingLembar</name>
    <message>
        <source>Rincian target…</source>
        <translation>Target details…</translation>
    </message>
    <message>
        <source>Arah, cara ukur, dan jalur target (Alt+↓)</source>
        <translation>Direction, measuring and path of the target (Alt+↓)</translation>
    </message>
    <message>
        <source>Lingkup hasil kerja</source>
        <translation>Scope of the result</translation>
    </message>
    <message>
        <source>Hasil kerja organisasi (dari PK atau IKU) atau hasil kerja individu</source>
        <translation>A result of the organisation (from its PK or IKU) or of the individual</translation>
    </message>
    <message>
        <source>Lingkup…</source>
        <translation>Scope…</translation>
    </message>
    <message>
        <source>Pilih frasa…</source>
        <translation>Choose a phrase…</translation>
    </message>
    <message>
        <source>Ekspektasi yang siap dipakai untuk nilai ini (Alt+↓)</source>
        <translation>Ready expectations for this value (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>SaringRekap</name>
    <message>
        <source>Saring kantor, atau nama dan NIP orang</source>
        <translation>Filter offices, or a person&apos;s name or NIP</translation>
    </message>
    <message>
        <source>Saring rekap</source>
        <translation>Filter the recap</translation>
    </message>
    <message>
        <source>Cari orangnya</source>
        <translation>Find the person</translation>
    </message>
    <message>
        <source>Cari orang di semua kantor</source>
        <translation>Look for a person in all offices</translation>
    </message>
    <message>
        <source>Mencari nama atau NIP yang diketik di semua kantor (Enter)</source>
        <translation>Looks in all offices for the name or NIP typed (Enter)</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Urutan kantor</source>
        <translation>Order of offices</translation>
    </message>
    <message>
        <source>Urut nama</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Belum terbanyak</source>
        <translation>Most unfinished</translation>
    </message>
    <message>
        <source>Selesai terbesar</source>
        <translation>Most finished</translation>
    </message>
    <message>
        <source>Tidak dihitung terbanyak</source>
        <translation>Most not counted</translation>
    </message>
    <message>
        <source>‹ Semua kantor</source>
        <translation>‹ All offices</translation>
    </message>
    <message>
        <source>Kembali ke semua kantor</source>
        <translation>Back to all offices</translation>
    </message>
</context>
<context>
    <name>SifatJabatan</name>
    <message>
        <source>Ubah sifat jabatan {nama}</source>
        <translation>Change the nature of the post {nama}</translation>
    </message>
</context>
<context>
    <name>Skp</name>
    <message>
        <source>Tarik kembali</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Batalkan persetujuan…</source>
        <translation>Withdraw approval…</translation>
    </message>
    <message>
        <source>Buka kembali untuk revisi…</source>
        <translation>Reopen for revision…</translation>
    </message>
    <message>
        <source>Batalkan revisi…</source>
        <translation>Give the revision up…</translation>
    </message>
    <message>
        <source>Batalkan SKP…</source>
        <translation>Cancel the SKP…</translation>
    </message>
    <message>
        <source>Kembalikan SKP {nama}</source>
        <translation>Return the SKP of {nama}</translation>
    </message>
    <message>
        <source>Tulis apa yang harus diperbaiki. Pegawai membaca alasan ini.</source>
        <translation>Write what has to be corrected. The employee reads this reason.</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Batalkan persetujuan SKP {nama}</source>
        <translation>Withdraw the approval of the SKP of {nama}</translation>
    </message>
    <message>
        <source>SKP kembali berstatus Diajukan dan dapat dikembalikan untuk diperbaiki.</source>
        <translation>The SKP becomes Submitted again and can be returned for correction.</translation>
    </message>
    <message>
        <source>Batalkan persetujuan</source>
        <translation>Withdraw approval</translation>
    </message>
    <message>
        <source>Buka kembali SKP {nama}</source>
        <translation>Reopen the SKP of {nama}</translation>
    </message>
    <message>
        <source>SKP menjadi draf dengan nomor revisi baru. Versi yang sekarang tetap berlaku sampai revisi itu diajukan dan disetujui.</source>
        <translation>The SKP becomes a draft with a new revision number. The present version stays in force until that revision is submitted and approved.</translation>
    </message>
    <message>
        <source>Buka kembali</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Batalkan revisi SKP {nama}</source>
        <translation>Give the revision of the SKP of {nama} up</translation>
    </message>
    <message>
        <source>Isi SKP kembali persis seperti versi yang disetujui terakhir. Yang diketik dalam revisi ini tetap tersimpan di Riwayat.</source>
        <translation>The SKP says again exactly what the version approved last says. What was typed in this revision stays in History.</translation>
    </message>
    <message>
        <source>Batalkan revisi</source>
        <translation>Give the revision up</translation>
    </message>
    <message>
        <source>Batalkan SKP {nama}</source>
        <translation>Cancel the SKP of {nama}</translation>
    </message>
    <message>
        <source>SKP yang dibatalkan tidak dapat dipakai lagi; isinya tetap tersimpan di Riwayat.</source>
        <translation>A cancelled SKP cannot be used any more; its content stays in the history.</translation>
    </message>
    <message>
        <source>Batalkan SKP</source>
        <translation>Cancel the SKP</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>RHK pimpinan yang diintervensi</source>
        <translation>Head&apos;s RHK supported</translation>
    </message>
    <message>
        <source>Perspektif</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Rencana hasil kerja</source>
        <translation>Planned work result</translation>
    </message>
    <message>
        <source>Aspek</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Indikator kinerja individu</source>
        <translation>Individual performance indicator</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Perilaku kerja (ekspektasi khusus pimpinan pada kolom Ukuran keberhasilan)</source>
        <translation>Work behaviour (the leader&apos;s special expectations in the column Measures of success)</translation>
    </message>
    <message>
        <source>RHK tambahan {n}</source>
        <translation>Additional RHK {n}</translation>
    </message>
    <message>
        <source>RHK {n}</source>
        <translation>RHK {n}</translation>
    </message>
    <message>
        <source>A. Hasil kerja utama</source>
        <translation>A. Main work results</translation>
    </message>
    <message>
        <source>B. Hasil kerja tambahan</source>
        <translation>B. Additional work results</translation>
    </message>
    <message>
        <source>Perilaku kerja (ekspektasi khusus pimpinan pada kolom Indikator)</source>
        <translation>Work behaviour (the head&apos;s particular expectation is in the Indicator column)</translation>
    </message>
    <message>
        <source>Baris ini bagian dari {rhk}; ubah pada baris pertamanya.</source>
        <translation>This row is part of {rhk}; change it in its first row.</translation>
    </message>
    <message>
        <source>{n} pegawai</source>
        <translation>{n} employees</translation>
    </message>
    <message>
        <source>Buat {n} SKP</source>
        <translation>Make {n} SKP</translation>
    </message>
    <message>
        <source>{n} SKP dibuat.</source>
        <translation>{n} SKP made.</translation>
    </message>
    <message>
        <source>{n} di antaranya kosong karena sumbernya belum ada.</source>
        <translation>{n} of them are empty because there was nothing to start from.</translation>
    </message>
    <message>
        <source>dikembalikan</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>diusulkan</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>baru atau berubah</source>
        <translation>new or changed</translation>
    </message>
</context>
<context>
    <name>SuntingKisi</name>
    <message>
        <source>Ketik 1, 2, atau 3. F2 membuka pilihannya.</source>
        <translation>Type 1, 2 or 3. F2 opens the choices.</translation>
    </message>
    <message>
        <source>Kolom ini dihitung atau diisi di tempat lain.</source>
        <translation>This column is computed, or filled in elsewhere.</translation>
    </message>
</context>
<context>
    <name>SusunBentuk</name>
    <message>
        <source>Tambah {n} butir lampiran</source>
        <translation>Add {n} annex lines</translation>
    </message>
    <message>
        <source>Pindahkan butir lampiran</source>
        <translation>Move annex line</translation>
    </message>
    <message>
        <source>Hapus {n} butir lampiran</source>
        <translation>Delete {n} annex lines</translation>
    </message>
    <message>
        <source>Ubah penugasan</source>
        <translation>Change who gave the task</translation>
    </message>
    <message>
        <source>Ubah lingkup hasil kerja</source>
        <translation>Change scope of the result</translation>
    </message>
    <message>
        <source>Ubah ekspektasi khusus</source>
        <translation>Change special expectation</translation>
    </message>
    <message>
        <source>Ubah rincian target</source>
        <translation>Change target details</translation>
    </message>
    <message>
        <source>Ubah masa dan bentuk</source>
        <translation>Change months and form</translation>
    </message>
    <message>
        <source>Bentuk pimpinan</source>
        <translation>Form for leaders</translation>
    </message>
    <message>
        <source>Bentuk administrasi</source>
        <translation>Form for administrators</translation>
    </message>
    <message>
        <source>kualitatif</source>
        <translation>qualitative</translation>
    </message>
    <message>
        <source>kuantitatif</source>
        <translation>quantitative</translation>
    </message>
    <message>
        <source>Sifat jabatan…</source>
        <translation>Nature of the post…</translation>
    </message>
</context>
<context>
    <name>SusunDasar</name>
    <message>
        <source>Pilih satu SKP pada Daftar, lalu tekan Enter.</source>
        <translation>Select an SKP in the List, then press Enter.</translation>
    </message>
    <message>
        <source>Pilih dari Daftar</source>
        <translation>Choose from the list</translation>
    </message>
    <message>
        <source>SKP yang tadi dibuka tidak ada lagi; ini daftar SKP.</source>
        <translation>The SKP that was open no longer exists; this is the list of SKPs.</translation>
    </message>
</context>
<context>
    <name>TabelBerkas</name>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Penjelasan</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Diterapkan</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Dapat dibaca</source>
        <translation>Can be read</translation>
    </message>
    <message>
        <source>Sudah pernah</source>
        <translation>Received before</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Meminta gabung</source>
        <translation>Asks to join</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>{n}, mengenai {d} pegawai dan dokumen</source>
        <translation>{n}, concerning {d} people and documents</translation>
    </message>
    <message>
        <source>Perubahan baru</source>
        <translation>New changes</translation>
    </message>
    <message>
        <source>Sudah ada</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Menunggu berkas sebelumnya</source>
        <translation>Waiting for an earlier file</translation>
    </message>
    <message>
        <source>Beda Isian</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Disisihkan</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Berkas yang pengirimnya belum diterima</source>
        <translation>Files whose sender is not accepted yet</translation>
    </message>
    <message>
        <source>Berkas ditolak</source>
        <translation>File refused</translation>
    </message>
</context>
<context>
    <name>TabelKantor</name>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Berkas terakhir</source>
        <translation>Last file</translation>
    </message>
    <message>
        <source>Sidik</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>SKP disetujui</source>
        <translation>SKP approved</translation>
    </message>
    <message>
        <source>SKP</source>
        <translation>SKP</translation>
    </message>
    <message>
        <source>Dinilai</source>
        <translation>Rated</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Beda</source>
        <translation>Differing</translation>
    </message>
    <message>
        <source>Daftar kantor</source>
        <translation>List of offices</translation>
    </message>
    <message>
        <source>Undangan nomor {n}</source>
        <translation>Invitation number {n}</translation>
    </message>
    <message>
        <source>komputer {pc}</source>
        <translation>computer {pc}</translation>
    </message>
    <message>
        <source>berkas terakhir {nama}</source>
        <translation>last file {nama}</translation>
    </message>
    <message>
        <source>Sidik {sidik}</source>
        <translation>Digest {sidik}</translation>
    </message>
</context>
<context>
    <name>TabelRekap</name>
    <message>
        <source>Saring menurut predikat</source>
        <translation>Filter by predicate</translation>
    </message>
    <message>
        <source>Rekap predikat</source>
        <translation>Recap of predicates</translation>
    </message>
    <message>
        <source>Usulkan perubahan…</source>
        <translation>Propose a change…</translation>
    </message>
    <message>
        <source>Dokumen dan putusan</source>
        <translation>Documents and verdicts</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Periode terpilih</source>
        <translation>Selected period</translation>
    </message>
    <message>
        <source>Setahun</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>Triwulan I</source>
        <translation>Quarter I</translation>
    </message>
    <message>
        <source>Triwulan II</source>
        <translation>Quarter II</translation>
    </message>
    <message>
        <source>Triwulan III</source>
        <translation>Quarter III</translation>
    </message>
    <message>
        <source>Triwulan IV</source>
        <translation>Quarter IV</translation>
    </message>
    <message>
        <source>! Belum</source>
        <translation>! Not yet</translation>
    </message>
    <message>
        <source>belum ada SKP</source>
        <translation>no SKP yet</translation>
    </message>
    <message>
        <source>tidak ikut periode ini</source>
        <translation>not part of this period</translation>
    </message>
    <message>
        <source>tidak dihitung: {sebab}</source>
        <translation>not counted: {sebab}</translation>
    </message>
    <message>
        <source>○ sudah diisi, belum diselesaikan penilai</source>
        <translation>○ filled in, not yet finished by the assessor</translation>
    </message>
    <message>
        <source>belum dinilai</source>
        <translation>not rated yet</translation>
    </message>
    <message>
        <source>SKP {s}</source>
        <translation>SKP {s}</translation>
    </message>
</context>
<context>
    <name>TabelUsulan</name>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Nilai sekarang</source>
        <translation>Value now</translation>
    </message>
    <message>
        <source>Diusulkan</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Daftar usulan</source>
        <translation>List of proposals</translation>
    </message>
    <message>
        <source>Diusulkan BKPSDM</source>
        <translation>Proposed by BKPSDM</translation>
    </message>
    <message>
        <source>! Berubah sejak diusulkan</source>
        <translation>! Changed since proposed</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>! Berubah sejak diusulkan; waktu itu isinya {nilai}.</source>
        <translation>! Changed since proposed; it was {nilai} then.</translation>
    </message>
    <message>
        <source>Alasan: {alasan}</source>
        <translation>Reason: {alasan}</translation>
    </message>
    <message>
        <source>Dasar: {dasar}</source>
        <translation>Basis: {dasar}</translation>
    </message>
    <message>
        <source>{keadaan} oleh {nama}</source>
        <translation>{keadaan} by {nama}</translation>
    </message>
</context>
<context>
    <name>TabelWilayah</name>
    <message>
        <source>Saring kantor menurut predikat</source>
        <translation>Filter offices by predicate</translation>
    </message>
    <message>
        <source>Rekap per kantor</source>
        <translation>Recap by office</translation>
    </message>
    <message>
        <source>Belum selesai</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Butuh Perb.</source>
        <translation>Butuh Perb.</translation>
    </message>
    <message>
        <source>Sgt. Kurang</source>
        <translation>Sgt. Kurang</translation>
    </message>
    <message>
        <source>Sgt. Baik</source>
        <translation>Sgt. Baik</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dihitung</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>Excl.</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Tidak dihitung</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Lihat pegawainya</source>
        <translation>See its staff</translation>
    </message>
    <message>
        <source>Dokumen dan putusan</source>
        <translation>Documents and verdicts</translation>
    </message>
    <message>
        <source>{kantor}: {n} dari {semua} pegawai selesai dinilai. Enter membuka daftarnya.</source>
        <translation>{kantor}: {n} of {semua} staff evaluated. Enter opens the list.</translation>
    </message>
</context>
<context>
    <name>TampilanMatriks</name>
    <message>
        <source>Tempel {n} baris</source>
        <translation>Paste {n} rows</translation>
    </message>
    <message>
        <source>Baris {n}: “{nama}” tidak ada pada matriks ini, atau lebih dari satu.</source>
        <translation>Line {n}: “{nama}” is not in this matrix, or more than once.</translation>
    </message>
</context>
<context>
    <name>TampilanSkp</name>
    <message>
        <source>Sedang disimpan.</source>
        <translation>Being saved.</translation>
    </message>
</context>
<context>
    <name>TandaTerima</name>
    <message>
        <source>Tanda Terima</source>
        <translation>Receipt</translation>
    </message>
</context>
<context>
    <name>Tempat</name>
    <message>
        <source>terkunci, hanya dapat dibaca</source>
        <translation>locked, read only</translation>
    </message>
    <message>
        <source>{angka} kosong</source>
        <translation>{angka} free</translation>
    </message>
    <message>
        <source>Folder terakhir: {folder}</source>
        <translation>Last folder: {folder}</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Folder pengguna</source>
        <translation>User folder</translation>
    </message>
    <message>
        <source>{nama} (flash disk {akar})</source>
        <translation>{nama} (flash drive {akar})</translation>
    </message>
    <message>
        <source>{nama} (folder jaringan {akar})</source>
        <translation>{nama} (network folder {akar})</translation>
    </message>
</context>
<context>
    <name>TempelBanyak</name>
    <message>
        <source>Isi dari Excel</source>
        <translation>Fill from Excel</translation>
    </message>
    <message>
        <source>Isi SKP banyak pegawai dari Excel</source>
        <translation>Fill the SKP of several employees from Excel</translation>
    </message>
    <message>
        <source>Tempel atau impor SKP banyak pegawai sekaligus</source>
        <translation>Paste or import the SKP of several employees at once</translation>
    </message>
    <message>
        <source>Tempel dari Excel (Ctrl+V)</source>
        <translation>Paste from Excel (Ctrl+V)</translation>
    </message>
    <message>
        <source>Impor buku kerja…</source>
        <translation>Import a workbook…</translation>
    </message>
    <message>
        <source>Simpan templat Excel…</source>
        <translation>Save an Excel template…</translation>
    </message>
    <message>
        <source>Impor SKP banyak pegawai</source>
        <translation>Import the SKP of several employees</translation>
    </message>
    <message>
        <source>Tempel {n} SKP</source>
        <translation>Paste {n} SKP</translation>
    </message>
    <message>
        <source>{n} SKP ditempel ({m} baris).</source>
        <translation>{n} SKP pasted ({m} rows).</translation>
    </message>
    <message>
        <source>{n} di antaranya baru dibuat.</source>
        <translation>{n} of them are new.</translation>
    </message>
    <message>
        <source>{n} sel yang tidak cocok ditinggal.</source>
        <translation>{n} cells that do not fit were left out.</translation>
    </message>
    <message>
        <source>dan {n} lagi</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <source>Tidak ditempel: {siapa}.</source>
        <translation>Not pasted: {siapa}.</translation>
    </message>
    <message>
        <source>{n} pegawai tidak dicentang.</source>
        <translation>{n} employees were not ticked.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Sudah ada perubahan sesudahnya. Urungkan satu per satu dengan Ctrl+Z, atau dari Riwayat.</source>
        <translation>There are later changes. Undo one by one with Ctrl+Z, or from History.</translation>
    </message>
    <message>
        <source>Simpan templat SKP</source>
        <translation>Save SKP template</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Templat disimpan: {berkas}. Isi di Excel, salin tabelnya, lalu tekan Ctrl+V di sini.</source>
        <translation>Template saved: {berkas}. Fill it in Excel, copy the table, then press Ctrl+V here.</translation>
    </message>
    <message>
        <source>Menulis templat</source>
        <translation>Writing the template</translation>
    </message>
    <message>
        <source>Buku kerja Excel</source>
        <translation>Excel workbook</translation>
    </message>
</context>
<context>
    <name>Tindakan</name>
    <message>
        <source>Pegawai ditambahkan. Tempatkan pada jabatannya agar penilainya dapat diusulkan.</source>
        <translation>Employee added. Place the person in a post so that an assessor can be proposed.</translation>
    </message>
    <message>
        <source>Tempatkan sekarang</source>
        <translation>Place now</translation>
    </message>
    <message>
        <source>Mutasi tercatat. Ctrl+Z mengembalikan semuanya.</source>
        <translation>The move is recorded. Ctrl+Z takes everything back.</translation>
    </message>
    <message>
        <source>Pengecualian {nama} dihapus. Ctrl+Z mengembalikannya.</source>
        <translation>The exception of {nama} is deleted. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Hapus pengecualian {nama}</source>
        <translation>Delete the exception of {nama}</translation>
    </message>
    <message>
        <source>Hapus {nama}?</source>
        <translation>Delete {nama}?</translation>
    </message>
    <message>
        <source>Gunakan hanya untuk pegawai yang salah dimasukkan. Yang pensiun atau pindah ditandai, bukan dihapus.</source>
        <translation>Use this only for employees entered by mistake. Those who retire or move are recorded as such, not deleted.</translation>
    </message>
    <message>
        <source>Hapus pegawai</source>
        <translation>Delete employee</translation>
    </message>
    <message>
        <source>{nama} dihapus. Ctrl+Z mengembalikannya.</source>
        <translation>{nama} deleted. Ctrl+Z brings the person back.</translation>
    </message>
    <message>
        <source>Hapus pegawai {nama}</source>
        <translation>Delete employee {nama}</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Simpan templat pegawai</source>
        <translation>Save a template for employees</translation>
    </message>
    <message>
        <source>Templat disimpan: {berkas}. Isi di Excel, lalu pilih Impor dari Excel.</source>
        <translation>Template saved: {berkas}. Fill it in with Excel, then choose Import from Excel.</translation>
    </message>
    <message>
        <source>Buka foldernya</source>
        <translation>Open its folder</translation>
    </message>
    <message>
        <source>Menulis templat</source>
        <translation>Writing the template</translation>
    </message>
</context>
<context>
    <name>TindakanKisi</name>
    <message>
        <source>Ubah {kolom}</source>
        <translation>Change {kolom}</translation>
    </message>
    <message>
        <source>Kosongkan {n} sel</source>
        <translation>Empty {n} cells</translation>
    </message>
    <message>
        <source>Isi ke bawah {n} baris</source>
        <translation>Fill down {n} rows</translation>
    </message>
    <message>
        <source>Potong {n} sel</source>
        <translation>Cut {n} cells</translation>
    </message>
    <message>
        <source>Tempel {n} baris</source>
        <translation>Paste {n} rows</translation>
    </message>
    <message>
        <source>Tempel</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>{n} sel ditempel.</source>
        <translation>{n} cells pasted.</translation>
    </message>
    <message>
        <source>{n} sel terkunci dilewati.</source>
        <translation>{n} locked cells skipped.</translation>
    </message>
</context>
<context>
    <name>TindakanRiwayat</name>
    <message>
        <source>Pesan disalin. Tempel di WhatsApp bersama berkasnya.</source>
        <translation>Message copied. Paste it into WhatsApp together with the file.</translation>
    </message>
    <message>
        <source>Urungkan penerimaan</source>
        <translation>Undo receipt</translation>
    </message>
</context>
<context>
    <name>TombolLampiran</name>
    <message>
        <source>Lampiran ({n})</source>
        <translation>Attachments ({n})</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Annex</translation>
    </message>
    <message>
        <source>Lampirkan berkas…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>Catat dahulu realisasi bulan ini</source>
        <translation>Record this month&apos;s progress first</translation>
    </message>
    <message>
        <source>Hapus lampiran</source>
        <translation>Remove an attachment</translation>
    </message>
    <message>
        <source>belum diterima</source>
        <translation>not received yet</translation>
    </message>
    <message>
        <source>Tidak ada program untuk membuka {nama} di komputer ini.</source>
        <translation>This computer has no program to open {nama}.</translation>
    </message>
    <message>
        <source>Hapus lampiran {nama}</source>
        <translation>Remove attachment {nama}</translation>
    </message>
    <message>
        <source>Dokumen dan foto ({pola})</source>
        <translation>Documents and photos ({pola})</translation>
    </message>
    <message>
        <source>Lampirkan berkas</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Lampirkan {nama}</source>
        <translation>Attach {nama}</translation>
    </message>
</context>
<context>
    <name>Tunggal</name>
    <message>
        <source>Kinerja Desktop sudah terbuka di komputer ini tetapi belum menjawab. Tunggu sebentar, lalu buka jendelanya dari bilah tugas. Bila tetap tidak ada, mulai ulang komputer; data yang tersimpan aman.</source>
        <translation>Kinerja Desktop is already open on this computer but does not answer yet. Wait a moment, then open its window from the task bar. If it still does not come, restart the computer; saved data is safe.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Umum</name>
    <message>
        <source>Yang memperbaiki: {siapa}.</source>
        <translation>To be put right by: {siapa}.</translation>
    </message>
    <message>
        <source>Langkah ini gagal karena gangguan pada program. Data yang sudah tersimpan aman. Ulangi sekali lagi; bila tetap gagal, buka Bantuan &gt; Laporan gangguan.</source>
        <translation>This step failed because of a fault in the program. Data already saved is safe. Try it once more; if it fails again, open Help &gt; Fault report.</translation>
    </message>
</context>
<context>
    <name>Validasi</name>
    <message>
        <source>Invalid</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>Peringatan</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Saran</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>{invalid} invalid, {peringatan} peringatan, {saran} saran</source>
        <translation>{invalid} invalid, {peringatan} warnings, {saran} suggestions</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
</context>
<context>
    <name>_DialogBa</name>
    <message>
        <source>Jabatan penanda tangan</source>
        <translation>Signer&apos;s post</translation>
    </message>
    <message>
        <source>NIP penanda tangan</source>
        <translation>Signer&apos;s NIP</translation>
    </message>
</context>
<context>
    <name>isian</name>
    <message>
        <source>Pilih salah satu dari daftar.</source>
        <translation>Choose one from the list.</translation>
    </message>
</context>
</TS>
