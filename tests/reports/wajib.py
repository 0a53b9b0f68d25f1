"""Mandatory texts of each form in their order and place, written out from the annex and not from our drawing.

The tests hold every printed form against these lists; a text changed by mistake in the drawing is found here.
"""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.domain.perilaku import NILAI_PERILAKU


@dataclass(frozen=True, slots=True)
class TeksWajib:
    """One text and where it stands: tengah, kiri, kanan, or "" anywhere.

    "kolom" stands right of the one before it; "pembuka" begins a centred line that goes on.
    """

    teks: str
    letak: str = ""


def _tengah(*teks: str) -> list[TeksWajib]:
    return [TeksWajib(t, "tengah") for t in teks]


def _kolom(*teks: str) -> list[TeksWajib]:
    return [TeksWajib(t, "kolom") for t in teks]


def _pasangan(*teks: tuple[str, str]) -> list[TeksWajib]:
    return [w for kiri, kanan in teks for w in (TeksWajib(kiri, "kiri"), TeksWajib(kanan, "kanan"))]


_BAGI = {
    "pimpinan": "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
    "administrasi": "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
}
_PENILAI_BARIS5 = {"pimpinan": "INSTANSI", "administrasi": "UNIT KERJA"}
_KOLOM_SKP = {
    "pimpinan": ("NO", "RENCANA HASIL KERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET", "PERSPEKTIF"),
    "administrasi": (
        "NO",
        "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*",
        "RENCANA HASIL KERJA",
        "ASPEK",
        "INDIKATOR KINERJA INDIVIDU",
        "TARGET",
    ),
}
_KOLOM_EVALUASI = {
    "pimpinan": (
        "NO",
        "RENCANA HASIL KERJA",
        "INDIKATOR KINERJA INDIVIDU",
        "TARGET",
        "PERSPEKTIF",
        "REALISASI BERDASARKAN BUKTI DUKUNG",
        "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG",
    ),
    "administrasi": (
        "NO",
        "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI",
        "RENCANA HASIL KERJA",
        "ASPEK",
        "INDIKATOR KINERJA INDIVIDU",
        "TARGET",
        "REALISASI BERDASARKAN BUKTI DUKUNG",
        "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG",
    ),
}
_CATATAN_SKP = (
    "* Dalam hal rencana hasil kerja Pimpinan yang diintervensi adalah hasil kerja pejabat pimpinan tinggi "
    "dan Pimpinan unit kerja mandiri/organisasi maka dituliskan rencana hasil kerja beserta indikator "
    "kinerja individu pejabat pimpinan tinggi dan Pimpinan unit kerja mandiri atau sasaran dan indikator "
    "kinerja organisasi yang diintervensi",
    "** Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai",
)


def _kepala(judul: str, bentuk: str, pendekatan: str, *tambahan: TeksWajib) -> list[TeksWajib]:
    garis2 = f"PENDEKATAN HASIL KERJA {pendekatan.upper()}"
    return [*_tengah(judul, garis2, _BAGI[bentuk]), *tambahan, *_orang(_PENILAI_BARIS5[bentuk])]


def _orang(kanan: str) -> list[TeksWajib]:
    return [
        TeksWajib("PERIODE PENILAIAN:", "kanan"),
        TeksWajib("NO", "kiri"),
        TeksWajib("PEGAWAI YANG DINILAI", "kiri"),
        TeksWajib("NO", "kanan"),
        TeksWajib("PEJABAT PENILAI KINERJA", "kanan"),
        *_pasangan(
            ("NAMA", "NAMA"),
            ("NIP", "NIP"),
            ("PANGKAT/GOL. RUANG", "PANGKAT/GOL. RUANG"),
            ("JABATAN", "JABATAN"),
            ("UNIT KERJA", kanan),
        ),
    ]


def _hasil_kerja(kolom: tuple[str, ...]) -> list[TeksWajib]:
    return [
        TeksWajib("HASIL KERJA", "kiri"),
        *_kolom(*kolom),
        *_kolom(*(f"({i})" for i in range(1, len(kolom) + 1))),
        TeksWajib("A. UTAMA", "kiri"),
        TeksWajib("B. TAMBAHAN", "kiri"),
    ]


def _hasil_kualitatif() -> list[TeksWajib]:
    ukuran = TeksWajib("Ukuran keberhasilan/Indikator Kinerja Individu, dan Target:", "kiri")
    return [TeksWajib("A. Utama", "kiri"), ukuran, TeksWajib("B. Tambahan", "kiri")]


def _perilaku() -> list[TeksWajib]:
    hasil: list[TeksWajib] = []
    for n in NILAI_PERILAKU:
        hasil += [TeksWajib(n.nama, "kiri"), *(TeksWajib(b, "kiri") for b in n.butir)]
        hasil.append(TeksWajib("Ekspektasi Khusus Pimpinan:"))
    return hasil


def _skp(bentuk: str, pendekatan: str) -> list[TeksWajib]:
    administrasi, kualitatif = bentuk == "administrasi", pendekatan == "kualitatif"
    hasil = [TeksWajib("HASIL KERJA", "kiri"), *_hasil_kualitatif()]
    catatan = _CATATAN_SKP[1:] if kualitatif else _CATATAN_SKP
    return [
        *_kepala("SASARAN KINERJA PEGAWAI", bentuk, pendekatan),
        *(hasil if kualitatif else _hasil_kerja(_KOLOM_SKP[bentuk])),
        TeksWajib("PERILAKU KERJA**" if administrasi else "PERILAKU KERJA", "kiri"),
        *_perilaku(),
        TeksWajib("PEGAWAI YANG DINILAI", "kiri"),
        TeksWajib("PEJABAT PENILAI KINERJA", "kanan"),
        *_pasangan(("NIP", "NIP")),
        *(TeksWajib(t) for t in (catatan if administrasi else ())),
    ]


def _evaluasi(bentuk: str, pendekatan: str) -> list[TeksWajib]:
    kualitatif = [
        TeksWajib("HASIL KERJA"),
        *_kolom("Realisasi Berdasarkan Bukti Dukung", "Umpan Balik Berkelanjutan Berdasarkan Bukti Dukung"),
        *_hasil_kualitatif(),
    ]
    return [
        *_kepala("EVALUASI KINERJA PEGAWAI", bentuk, pendekatan, TeksWajib("PERIODE: TRIWULAN", "pembuka")),
        TeksWajib("CAPAIAN KINERJA ORGANISASI*", "kiri"),
        TeksWajib("POLA DISTRIBUSI:", "kiri"),
        TeksWajib("KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI", "pembuka"),
        *_kolom("Sangat Kurang", "Kurang/Misconduct", "Butuh Perbaikan", "Baik", "Sangat Baik"),
        TeksWajib("Predikat Kinerja Pegawai", "tengah"),
        TeksWajib("Frekuensi Pegawai"),
        *(kualitatif if pendekatan == "kualitatif" else _hasil_kerja(_KOLOM_EVALUASI[bentuk])),
        TeksWajib("RATING HASIL KERJA*", "kiri"),
        TeksWajib("EKSPEKTASI"),
        TeksWajib("PERILAKU KERJA", "kiri"),
        TeksWajib("UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG", "kanan"),
        *_perilaku(),
        TeksWajib("RATING PERILAKU KERJA*", "kiri"),
        TeksWajib("EKSPEKTASI"),
        TeksWajib("PREDIKAT KINERJA PEGAWAI*", "kiri"),
        TeksWajib("PEJABAT PENILAI KINERJA", "kanan"),
        TeksWajib("NIP", "kanan"),
    ]


def _dokumen() -> list[TeksWajib]:
    orang = ("NAMA", "NIP", "PANGKAT/GOL RUANG", "JABATAN", "UNIT KERJA")
    bagian = ("PEGAWAI YANG DINILAI", "PEJABAT PENILAI KINERJA", "ATASAN PEJABAT PENILAI KINERJA")
    hasil = [
        *_tengah("DOKUMEN EVALUASI KINERJA PEGAWAI"),
        TeksWajib("PERIODE*: TRIWULAN", "pembuka"),
        TeksWajib("PERIODE PENILAIAN:", "kanan"),
    ]
    for nomor, judul in enumerate(bagian, 1):
        hasil.append(TeksWajib(f"{nomor} {judul}", "kiri"))
        hasil += [TeksWajib(t, "kiri") for t in orang]
    return [
        *hasil,
        TeksWajib("4 EVALUASI KINERJA", "kiri"),
        TeksWajib("CAPAIAN KINERJA ORGANISASI", "kiri"),
        TeksWajib("PREDIKAT KINERJA PEGAWAI", "kiri"),
        TeksWajib("5 CATATAN/REKOMENDASI", "kiri"),
        TeksWajib("PEGAWAI YANG DINILAI", "kiri"),
        TeksWajib("PEJABAT PENILAI KINERJA", "kanan"),
        *_pasangan(("NIP", "NIP")),
        TeksWajib(
            "* periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada "
            "Instansi Pemerintah"
        ),
        TeksWajib("** Pilih salah satu"),
    ]


def _lampiran() -> list[TeksWajib]:
    return [
        *_tengah("LAMPIRAN SASARAN KINERJA PEGAWAI"),
        *_orang("UNIT KERJA"),
        TeksWajib("DUKUNGAN SUMBER DAYA", "kiri"),
        TeksWajib("SKEMA PERTANGGUNGJAWABAN", "kiri"),
        TeksWajib("KONSEKUENSI", "kiri"),
        TeksWajib("PEGAWAI YANG DINILAI", "kiri"),
        TeksWajib("PEJABAT PENILAI KINERJA", "kanan"),
        *_pasangan(("NIP", "NIP")),
    ]


def _matriks() -> list[TeksWajib]:
    kolom = ("PEGAWAI", "JABATAN", "OUTCOME ANTARA/OUTPUT/LAYANAN")
    return [
        *_tengah("MATRIKS PEMBAGIAN PERAN DAN HASIL"),
        TeksWajib("PERIODE PENILAIAN:", "kanan"),
        *_kolom(*kolom),
        TeksWajib("NIP", "kanan"),
    ]


def teks_wajib(jenis: str, bentuk: str = "administrasi", pendekatan: str = "kuantitatif") -> list[TeksWajib]:
    """Texts of "skp", "evaluasi", "dokumen", "lampiran" or "matriks" in order.

    `bentuk` is pimpinan or administrasi, `pendekatan` kuantitatif or kualitatif; only the first two ask.
    """
    if jenis == "skp":
        return _skp(bentuk, pendekatan)
    if jenis == "evaluasi":
        return _evaluasi(bentuk, pendekatan)
    return {"dokumen": _dokumen, "lampiran": _lampiran, "matriks": _matriks}[jenis]()
