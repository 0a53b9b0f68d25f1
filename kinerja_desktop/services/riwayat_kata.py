"""The words of Riwayat: tables and columns as officials call them, values as they would write them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kinerja_desktop.domain import dialog, tim
from kinerja_desktop.domain.alur import NAMA_STATUS_DOKUMEN, NAMA_STATUS_EVALUASI
from kinerja_desktop.domain.keberatan import CARA_SERAH, NAMA_PUTUSAN, NAMA_STATUS_KEBERATAN
from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.predikat import NAMA_RATING
from kinerja_desktop.domain.rekan_360 import NAMA_HUBUNGAN
from kinerja_desktop.domain.rencana_aksi import NAMA_KEADAAN
from kinerja_desktop.domain.tanggal import tanggal_pendek
from kinerja_desktop.services.catatan import RincianPerubahan
from kinerja_desktop.services.lembar_skp import NAMA_ARAH, NAMA_LINGKUP, NAMA_METODE
from kinerja_desktop.services.pembinaan import NAMA_JENIS as NAMA_PEMBINAAN
from kinerja_desktop.services.tindakan import NAMA_TINDAKAN
from kinerja_desktop.services.umpan_balik_baca import NAMA_SIFAT
from kinerja_desktop.store.jurnal import Nilai, Perubahan
from kinerja_desktop.store.repo_skp import baca_jalur
from kinerja_desktop.store.tabel import SINKRON

NAMA_TABEL: dict[str, str] = {
    "kantor": "Kantor",
    "unit": "Unit kerja",
    "jabatan": "Jabatan",
    "pegawai": "Pegawai",
    "penempatan": "Penempatan",
    "relasi_penilai": "Pejabat penilai",
    "pengguna": "Pengguna",
    "rujukan": "Referensi",
    "periode": "Periode",
    "skp": "SKP",
    "rhk": "Rencana hasil kerja",
    "indikator": "Indikator",
    "perilaku": "Perilaku kerja",
    "realisasi": "Realisasi",
    "umpan_balik": "Umpan balik",
    "evaluasi": "Penilaian",
    "capaian_organisasi": "Capaian organisasi",
    "tindakan": "Langkah",
    "usulan": "Usulan pusat",
    "jawaban_usulan": "Jawaban usulan",
    "berita_acara": "Berita Acara",
    "putusan_ba": "Putusan Berita Acara",
    "lampiran": "Lampiran",
    "padanan": "Padanan",
    "commit_hilang": "Berkas hilang",
    "serah_terima": "Serah terima",
    "frasa": "Bank frasa",
    "butir_lampiran": "Lampiran SKP",
    "versi_skp": "Versi SKP",
    "tanggapan": "Tanggapan",
    "peran_hasil": "Matriks peran dan hasil",
    "iku": "IKU/Perjanjian Kinerja",
    "standar_kerja": "Standar kerja",
    "mutasi": "Mutasi",
    "pengecualian": "Pengecualian",
    "rencana_aksi": "Rencana aksi",
    "kemajuan_aksi": "Kemajuan rencana aksi",
    "catatan_harian": "Catatan harian",
    "presensi": "Presensi",
    "tim_evaluasi": "Tim evaluasi",
    "anggota_tim": "Anggota tim evaluasi",
    "putaran_tim": "Putaran evaluasi",
    "temuan": "Temuan",
    "langkah_perbaikan": "Langkah perbaikan",
    "dialog_kinerja": "Dialog kinerja",
    "butir_dialog": "Butir dialog",
    "pembinaan": "Pembinaan",
    "putaran_360": "Putaran 360 derajat",
    "lembar_360": "Lembar 360 derajat",
    "jawaban_360": "Jawaban 360 derajat",
    "standar_kompetensi": "Standar kompetensi",
    "kompetensi": "Penilaian kompetensi",
    "nilai_sendiri": "Penilaian sendiri",
    "keberatan": "Keberatan",
}
_KOLOM_UMUM: dict[str, str] = {
    "nama": "Nama",
    "nip": "NIP",
    "nrp": "NRP",
    "gelar_depan": "Gelar depan",
    "gelar_belakang": "Gelar belakang",
    "tempat_lahir": "Tempat lahir",
    "tanggal_lahir": "Tanggal lahir",
    "jenis_kelamin": "Jenis kelamin",
    "golongan": "Golongan",
    "tmt_golongan": "TMT golongan",
    "pendidikan": "Pendidikan",
    "kedudukan": "Kedudukan",
    "instansi": "Instansi",
    "instansi_luar": "Instansi asal",
    "alamat": "Alamat",
    "tempat": "Tempat",
    "telepon": "Telepon",
    "kode": "Kode",
    "surel": "Surel",
    "jenis": "Jenis",
    "urut": "Urutan",
    "eselon": "Eselon",
    "jenjang": "Jenjang",
    "pimpinan_mandiri": "Pimpinan unit kerja mandiri",
    "mulai": "Mulai",
    "sampai": "Sampai",
    "selesai": "Selesai",
    "nomor_sk": "Nomor SK",
    "sebagai": "Sebagai",
    "status": "Status",
    "alasan": "Alasan",
    "peran": "Peran",
    "aktif": "Aktif",
    "tahun": "Tahun",
    "nomor": "Nomor",
    "batas_skp": "Batas SKP",
    "batas_nilai": "Batas penilaian",
    "bentuk": "Bentuk SKP",
    "pendekatan": "Pendekatan",
    "tanggal_tetap": "Tanggal disetujui",
    "revisi": "Revisi",
    "teks": "Teks",
    "teks_atasan": "RHK pimpinan yang diintervensi",
    "penugasan_dari": "Penugasan dari",
    "perspektif": "Perspektif",
    "aspek": "Aspek",
    "target": "Target",
    "satuan": "Satuan",
    "ekspektasi": "Ekspektasi khusus pimpinan",
    "bulan": "Bulan",
    "angka": "Angka",
    "bukti": "Bukti dukung",
    "tanggal": "Tanggal",
    "peran_pemberi": "Pemberi umpan balik",
    "rating_hasil": "Rating hasil kerja",
    "rating_perilaku": "Rating perilaku kerja",
    "alasan_hasil": "Alasan rating hasil kerja",
    "alasan_perilaku": "Alasan rating perilaku kerja",
    "catatan": "Catatan/rekomendasi",
    "tanggal_nilai": "Tanggal penilaian",
    "tanggal_terima": "Tanggal diterima",
    "predikat": "Predikat",
    "penetap": "Ditetapkan oleh",
    "tindakan": "Langkah",
    "kunci": "Nama aturan",
    "nilai": "Nilai",
    "dasar_hukum": "Dasar hukum",
    "berlaku_mulai": "Berlaku mulai",
    "berlaku_sampai": "Berlaku sampai",
    "pegawai_id": "Pegawai",
    "jabatan_id": "Jabatan",
    "unit_id": "Unit kerja",
    "penilai_id": "Pejabat penilai",
    "atasan_penilai_id": "Atasan pejabat penilai",
    "atasan_jabatan_id": "Jabatan atasan",
    "induk_id": "Unit induk",
    "oleh_id": "Oleh",
    "pemberi_id": "Pemberi",
    "jawaban": "Jawaban",
    "nilai_lama": "Nilai semula",
    "keterangan": "Keterangan",
    "putusan": "Putusan",
    "hasil": "Hasil rekonsiliasi",
    "pihak": "Penanda tangan",
    "tempat_asli": "Tempat aslinya",
    "ukuran": "Ukuran",
    "dari_id": "Dari",
    "kepada_id": "Kepada",
    "arah": "Arah target",
    "metode": "Cara ukur",
    "jalur": "Jalur target",
    "lingkup": "Lingkup hasil",
    "iku_id": "IKU",
    "indikator_atasan_id": "Indikator pimpinan yang diintervensi",
    "alasan_bentuk": "Alasan bentuk SKP",
    "sebagai_penilai": "Kedudukan penilai",
    "alasan_penilai": "Alasan penggantian penilai",
    "sikap": "Sikap",
    "pimpinan_id": "Pimpinan",
    "sasaran": "Sasaran",
    "indikator": "Indikator",
    "rhk": "Rencana hasil kerja",
    "jabatan": "Jabatan",
    "tanggal_surat": "Tanggal surat",
    "keadaan": "Keadaan",
    "butir": "Catatan ke",
    "tanggal_kegiatan": "Tanggal kegiatan",
    "sifat": "Sifat umpan balik",
    "nama_pemberi": "Nama pemberi",
    "tanggal_serah": "Tanggal disampaikan",
    "cara_serah": "Cara penyampaian",
    "tanggal_kembali": "Tanggal kembali ditandatangani",
    "keterangan_terima": "Keterangan penerimaan",
    "dasar": "Dasar penetapan",
    "rekomendasi": "Rekomendasi",
    "alasan_pola": "Alasan sebaran predikat",
    "usulan": "Usulan",
    "sebagai_atasan": "Kedudukan atasan penilai",
    "keluaran": "Keluaran/bukti dukung",
    "judul": "Judul",
    "cakupan": "Cakupan",
    "kesimpulan": "Kesimpulan",
    "batas": "Batas waktu",
    "penanggung_id": "Penanggung jawab",
    "penanggung": "Penanggung jawab",
    "tanggal_selesai": "Tanggal selesai",
    "tanggal_berikut": "Dialog berikutnya",
    "tindak_lanjut": "Tindak lanjut",
    "masalah": "Masalah",
    "kesepakatan": "Kesepakatan",
    "minimum": "Pemberi paling sedikit",
    "hubungan": "Hubungan",
    "kompetensi": "Kompetensi",
    "standar": "Standar",
    "tingkat": "Tingkat",
    "tuntutan": "Yang diminta",
    "penjelasan": "Penjelasan pejabat penilai",
    "penjelas_id": "Dijelaskan oleh",
    "tanggal_penjelasan": "Tanggal penjelasan",
    "pemeriksaan": "Hasil pemeriksaan",
    "alasan_putusan": "Alasan putusan",
    "nomor_putusan": "Nomor putusan",
    "tanggal_putusan": "Tanggal putusan",
    "pemutus_id": "Diputus oleh",
}
_KOLOM: dict[tuple[str, str], str] = {
    ("rhk", "teks"): "Rencana hasil kerja",
    ("indikator", "teks"): "Indikator kinerja individu",
    ("realisasi", "teks"): "Realisasi",
    ("umpan_balik", "teks"): "Umpan balik",
    ("butir_lampiran", "teks"): "Butir lampiran",
    ("butir_lampiran", "jenis"): "Daftar",
    ("tanggapan", "teks"): "Tanggapan",
    ("peran_hasil", "teks"): "Peran/hasil",
    ("pengecualian", "nomor"): "Nomor surat",
    ("mutasi", "nomor"): "Nomor surat",
    ("mutasi", "tanggal"): "Tanggal berlaku",
    ("rencana_aksi", "teks"): "Rencana aksi",
    ("catatan_harian", "teks"): "Kegiatan harian",
    ("temuan", "teks"): "Temuan",
    ("presensi", "isi"): "Tanggal dan kode",
    ("langkah_perbaikan", "teks"): "Langkah perbaikan",
    ("dialog_kinerja", "catatan"): "Catatan dialog",
    ("butir_dialog", "teks"): "Pokok dialog",
    ("pembinaan", "teks"): "Yang dibicarakan",
    ("keberatan", "teks"): "Alasan keberatan",
    ("keberatan", "rating_hasil"): "Rating hasil kerja menurut putusan",
    ("keberatan", "rating_perilaku"): "Rating perilaku kerja menurut putusan",
}
#: What people never read as such: order, links, fingerprints, frozen JSON.
_TERSEMBUNYI = frozenset(
    {
        "urut", "beku", "sidik", "rev", "waktu", "skp_id", "rhk_id", "indikator_id", "periode_id",
        "penempatan_id", "pendahulu_id", "menggantikan_id", "rhk_atasan_id", "dokumen_id", "jenis_dokumen",
        "pns_id", "lokal", "tingkat", "sumber", "capaian", "untuk_tabel", "untuk_id", "asal_id", "isi",
        "rencana_aksi_id", "tim_id", "putaran_id", "temuan_id", "dialog_id", "evaluasi_id", "kode",
    }
)  # fmt: skip
_RINCI_MAKS = 60
#: Columns with a few stored values -> the words of each.
_PILIHAN: dict[str, dict[str, str]] = {
    "arah": NAMA_ARAH,
    "metode": NAMA_METODE,
    "lingkup": NAMA_LINGKUP,
    "cara_serah": CARA_SERAH,
    "putusan": {p.value: n for p, n in NAMA_PUTUSAN.items()},
    "pendekatan": {"kuantitatif": "Kuantitatif", "kualitatif": "Kualitatif"},
    "hubungan": NAMA_HUBUNGAN,
    "sifat": NAMA_SIFAT,
}
#: The same for columns that say other things in other tables.
_PILIHAN_TABEL: dict[tuple[str, str], dict[str, str]] = {
    ("skp", "status"): {s.value: n for s, n in NAMA_STATUS_DOKUMEN.items()},
    ("evaluasi", "status"): {s.value: n for s, n in NAMA_STATUS_EVALUASI.items()},
    ("keberatan", "status"): {s.value: n for s, n in NAMA_STATUS_KEBERATAN.items()},
    ("dialog_kinerja", "status"): {k.value: n for k, n in dialog.NAMA_STATUS.items()},
    ("butir_dialog", "jenis"): {k.value: n for k, n in dialog.NAMA_JENIS_BUTIR.items()},
    ("butir_dialog", "sikap"): {k.value: n for k, n in dialog.NAMA_SIKAP.items()},
    ("butir_dialog", "keadaan"): {k.value: n for k, n in dialog.NAMA_KEADAAN.items()},
    ("kemajuan_aksi", "keadaan"): {k.value: n for k, n in NAMA_KEADAAN.items()},
    ("pembinaan", "jenis"): NAMA_PEMBINAAN,
    ("temuan", "jenis"): {k.value: n for k, n in tim.NAMA_TEMUAN.items()},
    ("anggota_tim", "kedudukan"): {k.value: n for k, n in tim.NAMA_KEDUDUKAN.items()},
    **{
        ("capaian_organisasi", k): {r.value: n for r, n in NAMA_RATING.items()}
        for k in ("capaian", "ekspektasi")
    },
}


def nama_kolom(tabel: str, kolom: str) -> str:
    """Column in words."""
    return _KOLOM.get((tabel, kolom)) or _KOLOM_UMUM.get(kolom) or kolom.replace("_", " ").capitalize()


def kata(tabel: str, kolom: str, nilai: Nilai, nama: dict[str, str]) -> str:
    """A value as a person would write it; `nama` gives words for ids (hex)."""
    if nilai is None or nilai == "":
        return ""
    if kolom in SINKRON[tabel].kolom_id:
        return nama.get(str(nilai), "…")
    if kolom in ("rating_hasil", "rating_perilaku"):
        return next((n for r, n in NAMA_RATING.items() if r.value == nilai), str(nilai))
    if kolom == "tindakan":
        return NAMA_TINDAKAN.get(str(nilai), str(nilai))
    if (tabel, kolom) in _PILIHAN_TABEL:
        return _PILIHAN_TABEL[tabel, kolom].get(str(nilai), str(nilai).capitalize())
    if kolom == "status":  # of other tables the stored word is the word itself
        return str(nilai).capitalize()
    if kolom in _PILIHAN:
        return _PILIHAN[kolom].get(str(nilai), str(nilai))
    if (tabel, kolom) == ("presensi", "isi"):
        return str(nilai).replace("=", " ").replace(";", ", ")
    if kolom == "jalur":
        return "; ".join(n or "–" for n in baca_jalur(str(nilai)))
    if kolom == "bulan" and isinstance(nilai, int) and 1 <= nilai <= 12:
        return NAMA_BULAN[nilai - 1]
    if kolom in ("pimpinan_mandiri", "aktif"):
        return "ya" if nilai else "tidak"
    if isinstance(nilai, str) and len(nilai) == 10 and nilai[4:5] == "-":
        try:
            return tanggal_pendek(date.fromisoformat(nilai))
        except ValueError:
            return nilai
    return str(nilai)


def _sebutan(c: Perubahan) -> str:
    """What row this is, from the change alone."""
    nama = NAMA_TABEL.get(c.tabel, c.tabel)
    isi = c.nilai_baru()
    if c.tabel == "perilaku":
        nomor = isi.get("nomor")
        cocok = [n.nama for n in NILAI_PERILAKU if n.nomor == nomor]
        return f"{nama} {cocok[0]}" if cocok else nama
    return nama


def rincian(perubahan: Sequence[Perubahan], nama: dict[str, str]) -> tuple[RincianPerubahan, ...]:
    """Old and new values of a commit in words, at most 60 lines and then how many more."""
    hasil: list[RincianPerubahan] = []
    for c in perubahan:
        hasil += _rincian_baris(c, nama)
    if len(hasil) > _RINCI_MAKS:
        lagi = len(hasil) - _RINCI_MAKS
        hasil = [*hasil[:_RINCI_MAKS], RincianPerubahan(f"dan {lagi} perubahan lagi", "", "", "")]
    return tuple(hasil)


def _tersembunyi(tabel: str, kolom: str) -> bool:
    if kolom == "tingkat" or (tabel, kolom) == ("presensi", "isi"):
        return kolom == "tingkat" and tabel not in ("kompetensi", "standar_kompetensi")
    return kolom in _TERSEMBUNYI or (tabel, kolom) == ("putaran_360", "butir")


def _rincian_baris(c: Perubahan, nama: dict[str, str]) -> list[RincianPerubahan]:
    sebutan = _sebutan(c)
    if c.tabel == "jawaban_360":  # anonymous answers are not read one by one, not here either
        return [RincianPerubahan(sebutan, "", "", "ditambahkan" if c.operasi == "i" else "diubah")]
    if c.operasi == "i":
        isi = {
            k: v for k, v in c.nilai_baru().items() if not _tersembunyi(c.tabel, k) and v not in ("", None, 0)
        }
        baris = [
            RincianPerubahan(sebutan, nama_kolom(c.tabel, k), "", kata(c.tabel, k, v, nama))
            for k, v in isi.items()
        ]
        return [b for b in baris if b.baru] or [RincianPerubahan(sebutan, "", "", "ditambahkan")]
    assert isinstance(c.data, dict)
    hasil = []
    for k, (lama, baru) in c.data.items():
        if k == "_del":
            hasil.append(RincianPerubahan(sebutan, "", "", "dihapus" if baru else "dikembalikan"))
        elif lama != baru and not _tersembunyi(c.tabel, k):
            hasil.append(
                RincianPerubahan(
                    sebutan,
                    nama_kolom(c.tabel, k),
                    kata(c.tabel, k, lama, nama),
                    kata(c.tabel, k, baru, nama),
                )
            )
    return hasil


def acuan_dalam(perubahan: Sequence[Perubahan]) -> set[str]:
    """Hex ids of every row that a commit's reference columns name."""
    hasil: set[str] = set()
    for c in perubahan:
        kolom_id = SINKRON[c.tabel].kolom_id if c.tabel in SINKRON else frozenset()
        if c.operasi == "i":
            hasil |= {str(v) for k, v in c.nilai_baru().items() if k in kolom_id and v}
        elif isinstance(c.data, dict):
            hasil |= {str(x) for k, v in c.data.items() if k in kolom_id for x in v if x}
    return hasil
