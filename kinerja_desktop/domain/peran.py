"""Who may do what: one table of roles and actions; services check it, buttons only follow.

A role opens the door to a kind of act; whether it is one's own document or that of someone one assesses
is a question of relations and is answered by the service.
"""

from __future__ import annotations

from collections.abc import Collection

from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.tolakan import Tolakan

NAMA_PERAN: dict[Peran, str] = {
    Peran.OPERATOR: "operator kepegawaian",
    Peran.PEGAWAI: "pegawai yang bersangkutan",
    Peran.PENILAI: "pejabat penilai",
    Peran.PIMPINAN: "pimpinan unit kerja",
    Peran.PENGAWAS: "pengawas",
    Peran.PUSAT: "pusat (BKPSDM)",
}

_O, _P, _N, _K, _W, _C = (
    Peran.OPERATOR,
    Peran.PEGAWAI,
    Peran.PENILAI,
    Peran.PIMPINAN,
    Peran.PENGAWAS,
    Peran.PUSAT,
)

# Order inside a tuple is the order in which a refusal names who can.
TINDAKAN: dict[str, tuple[Peran, ...]] = {
    "lihat": (_O, _P, _N, _K, _W, _C),
    "riwayat.lihat": (_O, _P, _N, _K, _W, _C),
    "urungkan": (_O, _P, _N, _K, _C),
    "pegawai.ubah": (_O,),
    "pegawai.impor": (_O,),
    "unit.ubah": (_O, _C),
    "jabatan.ubah": (_O, _C),
    "penempatan.ubah": (_O,),
    "penilai.usulkan": (_O,),
    "penilai.konfirmasi": (_O, _K),
    "pengguna.ubah": (_O, _C),
    "skp.buat": (_O, _P),
    "skp.ubah": (_O, _P),
    "skp.ajukan": (_P, _O),
    "skp.tarik": (_P, _O),
    "skp.ekspektasi": (_N, _O),
    "skp.setujui": (_N,),
    "skp.kembalikan": (_N,),
    "skp.batal_setujui": (_N,),
    "skp.revisi": (_N, _O),
    "skp.batalkan": (_N, _O),
    "tanggapan.beri": (_P, _N, _O),
    "matriks.ubah": (_N, _K, _O),
    "iku.ubah": (_O, _K),
    "standar.ubah": (_O, _K, _C),
    "mutasi.catat": (_O,),
    "pengecualian.ubah": (_O,),
    "realisasi.ubah": (_P, _O),
    "rencana_aksi.ubah": (_P, _O),
    "harian.ubah": (_P, _O),
    "harian.setujui": (_N,),
    "presensi.ubah": (_O,),
    "tim.ubah": (_O, _K),
    "umpan_balik.ubah": (_N, _O),
    "dialog.ubah": (_N, _P, _O),
    "pembinaan.ubah": (_N,),
    "putaran_360.ubah": (_O, _K),
    "kompetensi.ubah": (_N, _O),
    "standar_kompetensi.ubah": (_O, _K, _C),
    "nilai_sendiri.ubah": (_P, _O),
    "evaluasi.ubah": (_N, _O),
    "evaluasi.nilai": (_N,),
    "evaluasi.buka_kembali": (_N,),
    "evaluasi.sampaikan": (_N, _O),
    "evaluasi.terima": (_P, _O),
    "evaluasi.keberatan": (_P, _O),
    "evaluasi.jelaskan": (_N, _O),
    "evaluasi.putuskan": (_N, _K),
    "evaluasi.tetapkan_final": (_K, _N),
    "evaluasi.batalkan": (_N,),
    "organisasi.tetapkan": (_K,),
    "periode.ubah": (_O, _C),
    "periode.tutup": (_K, _C),
    "periode.buka_kunci": (_K, _C),
    "cetak": (_O, _P, _N, _K, _W, _C),
    "ekspor": (_O, _N, _K, _W, _C),
    "adk.kirim": (_O,),
    "adk.terima": (_O, _C),
    "kantor.gabung": (_O,),
    "pc.kelola": (_O,),
    "kunci.cabut": (_O, _C),
    "berkas.hilang": (_O, _C),
    "serah_terima": (_O, _K, _C),
    "pusat.undang": (_C,),
    "pusat.terima_kantor": (_C,),
    "kompilasi": (_C,),
    "beda_isian.putuskan": (_O, _P, _N, _K, _C),
    "referensi.ubah": (_C,),
    "aturan.ubah": (_C,),
    "pengaturan.ubah": (_O, _C),
    "dokumen.kirim": (_O,),
    "dokumen.terima": (_C,),
    "dokumen.tolak": (_C,),
    "ba.ajukan": (_O, _K),
    "ba.putuskan": (_C,),
    "ba.reset": (_C,),
    "usulan.buat": (_C,),
    "usulan.jawab": (_O, _K),
    "lampiran.ubah": (_P, _O),
    "frasa.ubah": (_C, _O),
    "backup": (_O, _K, _C),
    "restore": (_O, _C),
}

NAMA_TINDAKAN: dict[str, str] = {
    "lihat": "melihat data",
    "riwayat.lihat": "melihat riwayat",
    "urungkan": "mengurungkan perubahan",
    "pegawai.ubah": "mengubah data pegawai",
    "pegawai.impor": "mengimpor data pegawai",
    "unit.ubah": "mengubah unit kerja",
    "jabatan.ubah": "mengubah jabatan",
    "penempatan.ubah": "mengubah penempatan pegawai",
    "penilai.usulkan": "mengusulkan pejabat penilai",
    "penilai.konfirmasi": "mengonfirmasi pejabat penilai",
    "pengguna.ubah": "mengubah daftar pengguna",
    "skp.buat": "membuat SKP",
    "skp.ubah": "mengubah SKP",
    "skp.ajukan": "mengajukan SKP",
    "skp.tarik": "menarik SKP",
    "skp.ekspektasi": "mengisi ekspektasi perilaku",
    "skp.setujui": "menyetujui SKP",
    "skp.kembalikan": "mengembalikan SKP",
    "skp.batal_setujui": "membatalkan persetujuan SKP",
    "skp.revisi": "membuat revisi SKP",
    "skp.batalkan": "membatalkan SKP",
    "tanggapan.beri": "menanggapi baris SKP",
    "matriks.ubah": "mengisi matriks peran dan hasil",
    "iku.ubah": "mengubah IKU dan Perjanjian Kinerja",
    "standar.ubah": "mengubah standar kerja jabatan",
    "mutasi.catat": "mencatat mutasi pegawai",
    "pengecualian.ubah": "mencatat pengecualian",
    "realisasi.ubah": "mencatat realisasi",
    "rencana_aksi.ubah": "mengubah rencana aksi",
    "harian.ubah": "menulis catatan harian",
    "harian.setujui": "menyetujui catatan harian",
    "presensi.ubah": "mencatat presensi",
    "tim.ubah": "mencatat tim evaluasi dan temuannya",
    "umpan_balik.ubah": "menulis umpan balik",
    "dialog.ubah": "mencatat dialog kinerja",
    "pembinaan.ubah": "mencatat pembinaan atau konseling",
    "putaran_360.ubah": "menjalankan umpan balik 360 derajat",
    "kompetensi.ubah": "mencatat penilaian kompetensi",
    "standar_kompetensi.ubah": "mengubah standar kompetensi jabatan",
    "nilai_sendiri.ubah": "mengisi penilaian sendiri",
    "evaluasi.ubah": "mengisi penilaian",
    "evaluasi.nilai": "menyelesaikan penilaian",
    "evaluasi.buka_kembali": "membuka kembali penilaian",
    "evaluasi.sampaikan": "menyampaikan dokumen evaluasi",
    "evaluasi.terima": "menerima dokumen evaluasi",
    "evaluasi.keberatan": "mengajukan keberatan",
    "evaluasi.jelaskan": "menjelaskan penilaian atas keberatan",
    "evaluasi.putuskan": "memutus keberatan",
    "evaluasi.tetapkan_final": "menetapkan hasil akhir evaluasi",
    "evaluasi.batalkan": "membatalkan evaluasi",
    "organisasi.tetapkan": "menetapkan capaian kinerja organisasi",
    "periode.ubah": "mengubah periode",
    "periode.tutup": "menutup periode",
    "periode.buka_kunci": "membuka kunci periode",
    "cetak": "mencetak formulir",
    "ekspor": "mengekspor data",
    "adk.kirim": "mengirim ADK",
    "adk.terima": "menerima ADK",
    "kantor.gabung": "menggabungkan kantor dengan pusat",
    "pc.kelola": "mengatur komputer kantor ini",
    "kunci.cabut": "mencabut kunci komputer",
    "berkas.hilang": "menyatakan berkas hilang",
    "serah_terima": "mencatat serah terima",
    "pusat.undang": "mengundang kantor",
    "pusat.terima_kantor": "menerima kantor",
    "kompilasi": "melakukan kompilasi",
    "beda_isian.putuskan": "memutuskan Beda Isian",
    "referensi.ubah": "mengubah referensi",
    "aturan.ubah": "mengubah aturan",
    "pengaturan.ubah": "mengubah pengaturan",
    "dokumen.kirim": "mengirim dokumen",
    "dokumen.terima": "menerima dokumen",
    "dokumen.tolak": "mengembalikan dokumen dari pusat",
    "ba.ajukan": "mengajukan Berita Acara",
    "ba.putuskan": "memutuskan Berita Acara",
    "ba.reset": "melakukan Reset BA",
    "usulan.buat": "mengusulkan perubahan kepada kantor",
    "usulan.jawab": "menjawab usulan pusat",
    "lampiran.ubah": "mengubah lampiran",
    "frasa.ubah": "mengubah bank frasa",
    "backup": "membuat backup",
    "restore": "memulihkan backup",
}
"""Acts in words a person would use; every action of the table has one (a test sees to it)."""


def nama_tindakan(tindakan: str) -> str:
    """The act in words: "mengubah data pegawai"; KeyError for an action that the table does not know."""
    return NAMA_TINDAKAN[tindakan]


def boleh(peran: Collection[Peran], tindakan: str) -> bool:
    """True when one of the roles may do the action; KeyError for an action that the table does not know."""
    diizinkan = TINDAKAN[tindakan]
    return any(p in diizinkan for p in peran)


def siapa_boleh(tindakan: str) -> str:
    """Those who may, in words: "pejabat penilai atau operator kepegawaian"."""
    return " atau ".join(NAMA_PERAN[p] for p in TINDAKAN[tindakan])


def wajib_boleh(peran: Collection[Peran], tindakan: str, perbuatan: str) -> None:
    """Tolakan that names the act in words and who may do it, unless one of the roles is allowed."""
    if boleh(peran, tindakan):
        return
    sekarang = ", ".join(NAMA_PERAN[p] for p in peran) or "tanpa peran"
    raise Tolakan(
        "Anda ({sekarang}) tidak dapat {perbuatan}.",
        siapa=siapa_boleh(tindakan),
        sekarang=sekarang,
        perbuatan=perbuatan,
    )
