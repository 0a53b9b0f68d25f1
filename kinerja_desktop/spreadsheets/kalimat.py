"""Every sentence with which a file is refused, in one place; each names the file and what to do."""

from __future__ import annotations

OPERATOR = "operator kantor"
PENGIRIM = "operator kantor bersama pengirim berkas"

TIDAK_ADA = (
    "Berkas {berkas} tidak ditemukan; periksa apakah sudah dipindah atau flash disk sudah dicabut, lalu "
    "pilih lagi."
)
MAP = "{berkas} adalah map, bukan berkas; buka map itu dan pilih berkas Excel di dalamnya."
TERKUNCI = (
    "Berkas {berkas} tidak dapat dibaca karena sedang dibuka program lain atau tidak diizinkan; tutup "
    "dahulu di Excel, lalu coba lagi."
)
GAGAL_BACA = (
    "Berkas {berkas} gagal dibaca dari diska ({sebab}); salin dahulu ke komputer ini, lalu coba lagi."
)
BAYANGAN = (
    "{berkas} adalah berkas bayangan yang dibuat Excel selama berkas aslinya terbuka; pilih berkas asli "
    "yang namanya tanpa tanda ~$."
)
KOSONG = "Berkas {berkas} kosong (tidak ada isinya); minta atau salin ulang berkas aslinya."
NOL = (
    "Berkas {berkas} hanya berisi angka nol, biasanya karena flash disk dicabut sebelum selesai menyalin;"
    " salin ulang dari sumbernya."
)
PDF = (
    "Berkas {berkas} sebenarnya PDF, bukan buku kerja Excel; minta berkas Excel aslinya, jangan mengganti"
    " nama akhiran berkas."
)
GAMBAR = "Berkas {berkas} sebenarnya gambar, bukan buku kerja Excel; minta berkas Excel aslinya."
ARSIP = (
    "Berkas {berkas} sebenarnya arsip mampat (zip, rar, 7z); keluarkan isinya dahulu, lalu pilih berkas "
    "Excel di dalamnya."
)
HALAMAN_WEB = (
    "Berkas {berkas} sebenarnya halaman web atau XML yang diberi akhiran Excel; buka di Excel, pilih "
    "Simpan Sebagai, jenis Buku Kerja Excel (.xlsx), lalu pilih hasilnya."
)
DOKUMEN_LAIN = (
    "Berkas {berkas} sebenarnya dokumen lain ({jenis}), bukan buku kerja Excel; simpan tabelnya sebagai "
    "Buku Kerja Excel (.xlsx) lalu pilih hasilnya."
)
ODS = (
    "Berkas {berkas} adalah lembar OpenDocument (.ods); buka di LibreOffice atau Excel, Simpan Sebagai "
    "Buku Kerja Excel (.xlsx), lalu pilih hasilnya."
)
XLSB = (
    "Berkas {berkas} adalah buku kerja biner (.xlsb); buka di Excel, Simpan Sebagai Buku Kerja Excel "
    "(.xlsx), lalu pilih hasilnya."
)
EXCEL_TUA = (
    "Berkas {berkas} dibuat dengan Excel yang sangat lama; buka di Excel, Simpan Sebagai Buku Kerja Excel"
    " (.xlsx), lalu pilih hasilnya."
)
TAK_DIKENAL = (
    "Isi berkas {berkas} tidak dikenali sebagai buku kerja Excel; buka di Excel, Simpan Sebagai Buku "
    "Kerja Excel (.xlsx), lalu pilih hasilnya."
)
BERSANDI = (
    "Berkas {berkas} dikunci dengan kata sandi; buka di Excel, hapus sandinya di Berkas > Info > Proteksi"
    " Buku Kerja, simpan, lalu pilih lagi."
)
RUSAK = (
    "Berkas {berkas} rusak atau terpotong sehingga tidak dapat dibuka; salin ulang dari sumbernya, atau "
    "buka di Excel dan simpan sebagai berkas baru."
)
TERLALU_BESAR = (
    "Berkas {berkas} berukuran {ada} MB, lebih dari batas {batas} MB; salin tabel pegawai saja ke buku "
    "kerja baru, lalu pilih berkas itu."
)
ISI_TERLALU_BESAR = (
    "Isi berkas {berkas} mencapai {ada} MB setelah dibuka, lebih dari batas {batas} MB, biasanya karena "
    "ribuan baris kosong ikut diberi format; salin tabel pegawai saja ke buku kerja baru, lalu pilih "
    "berkas itu."
)
BOM = (
    "Berkas {berkas} dimampatkan secara tidak wajar ({kali} kali), sehingga tidak dibuka; salin tabel "
    "pegawai ke buku kerja baru, atau tanyakan kepada pengirimnya."
)
TERLALU_LUAS = (
    "Lembar di berkas {berkas} terlalu luas: ada isi di sel {sel}, sedangkan batasnya {baris} baris dan "
    "{kolom} kolom; hapus isi sel itu atau salin tabel pegawai ke buku kerja baru."
)
ISI_ASING = (
    "Berkas {berkas} berisi bagian yang tidak wajar bagi buku kerja Excel ({bagian}), sehingga tidak "
    "dibuka; salin tabel pegawai ke buku kerja baru, lalu pilih berkas itu."
)
MAKRO = (
    "Berkas {berkas} berisi makro; buka di Excel, Simpan Sebagai Buku Kerja Excel (.xlsx) tanpa makro, "
    "lalu pilih hasilnya."
)
TERLALU_LAMA = (
    "Berkas {berkas} terlalu lama dibaca (lebih dari {detik} detik) sehingga dihentikan; salin tabel "
    "pegawai saja ke buku kerja baru, lalu pilih berkas itu."
)
TERLALU_BERAT = (
    "Berkas {berkas} memerlukan memori terlalu banyak sehingga dihentikan; salin tabel pegawai saja ke "
    "buku kerja baru, lalu pilih berkas itu."
)
PEMBACA_GAGAL = (
    "Berkas {berkas} membuat pembaca berhenti sehingga tidak jadi dibaca, data di program tetap aman; "
    "buka di Excel, simpan sebagai berkas baru, lalu coba lagi."
)
TANPA_LEMBAR = (
    "Berkas {berkas} tidak mempunyai lembar kerja yang berisi; pilih berkas yang memuat daftar pegawai."
)
LEMBAR_TIDAK_ADA = "Lembar {lembar} tidak ada di berkas {berkas}; lembar yang ada: {daftar}."
TANPA_TAJUK = (
    "Baris judul kolom tidak ditemukan di berkas {berkas} (lembar: {daftar}); pastikan ada satu baris "
    "yang memuat judul NIP dan Nama di {baris} baris pertama, atau tentukan kolomnya sendiri."
)
KOLOM_KURANG = (
    "Kolom {kolom} belum ditentukan untuk lembar {lembar}; pilih kolomnya di pratinjau, lalu lanjutkan."
)
