"""The findings of Validasi as a workbook: one sheet for everybody, one that counts who must act."""

from __future__ import annotations

from collections import Counter

from kinerja_desktop.services.lembar_validasi import HasilValidasi
from kinerja_desktop.spreadsheets.lembar import huruf_kolom
from kinerja_desktop.spreadsheets.tulis import buku_alir, jadi_bytes, lembar_alir, sel_alir

NAMA_TINGKAT = {"invalid": "Invalid", "peringatan": "Peringatan", "saran": "Saran"}
_TAJUK = [
    ("No", 6),
    ("Tingkat", 13),
    ("Nama", 30),
    ("Unit Kerja", 30),
    ("Apa", 70),
    ("Di mana", 44),
    ("Siapa memperbaiki", 30),
    ("Aturan", 40),
    ("Bila dibiarkan", 54),
]


def validasi_xlsx(hasil: HasilValidasi) -> bytes:
    """Sheets Temuan (every finding) and Siapa memperbaiki (how many for whom)."""
    with buku_alir() as buku:
        ringkas = f"{hasil.invalid} invalid, {hasil.peringatan} peringatan, {hasil.saran} saran"
        isi = lembar_alir(buku, "Temuan", _TAJUK, (f"Validasi SKP tahun {hasil.tahun}", ringkas))
        siapa: dict[str, Counter[str]] = {}
        for n, t in enumerate(hasil.temuan, 1):
            siapa.setdefault(t.siapa_nama, Counter())[t.tingkat] += 1
            teks = (t.nama, t.unit, t.apa, t.di_mana, t.siapa_nama, t.aturan, t.akibat)
            isi.append([n, NAMA_TINGKAT[t.tingkat], *(sel_alir(isi, x) for x in teks)])
        isi.auto_filter.ref = f"A4:{huruf_kolom(len(_TAJUK) - 1)}{len(hasil.temuan) + 4}"
        tajuk = [("Siapa memperbaiki", 36), *((x, 14) for x in NAMA_TINGKAT.values())]
        orang = lembar_alir(buku, "Siapa memperbaiki", tajuk)
        for nama, jumlah in sorted(siapa.items(), key=lambda x: x[0].casefold()):
            orang.append([sel_alir(orang, nama), *(jumlah[k] for k in NAMA_TINGKAT)])
    return jadi_bytes(buku)
