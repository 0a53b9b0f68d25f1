"""The SKP of many people from workbooks: sheets of persons, merged cells, other files, the template."""

from __future__ import annotations

import datetime as dt
import zipfile

import openpyxl
import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import tempel_skp
from kinerja_desktop.services import skp_tempel_banyak as t
from tests.services.bantu_kinerja import kantor_kecil
from tests.services.test_skp_tempel_banyak import TAJUK, blok, harapan, orang, semua_dicentang, semua_isi


@pytest.fixture
def k(sesi, buat):
    return kantor_kecil(sesi, buat)


def _buku(isi):
    """`isi` is sheet -> rows."""
    buku = openpyxl.Workbook()
    buku.remove(buku.active)
    for nama, baris in isi.items():
        s = buku.create_sheet(nama)
        for b in baris:
            s.append(b)
    return buku


def _rencana_buku(k, tmp_path, buku):
    berkas = tmp_path / "skp.xlsx"
    buku.save(berkas)
    bahan = tempel_skp.dari_berkas(berkas)
    return bahan, tempel_skp.rencanakan(k.sesi, bahan, 2026)


def test_buku_satu_lembar_per_orang_dinamai_orang_atau_ber_nip_di_atas(k, tmp_path):
    p = orang(k)
    (a, b), q = k.staf[:2], p[k.kasi].nip
    atas = [["SASARAN KINERJA PEGAWAI"], ["1", "NAMA", "x", "1", "NAMA", "y"]]
    atas.append(["2", "NIP", f"{p[b].nip[:8]} {p[b].nip[8:]}", "2", "NIP", q])
    buku = _buku(
        {
            "SKP Staf A": [TAJUK[1:], *blok(0)],
            "Lembar2": [*atas, ["No", *TAJUK[1:]], ["(1)", "(2)", "(3)", "(4)"], *([1, *x] for x in blok(1))],
            "Petunjuk": [["Cara mengisi"]],
        },
    )
    bahan, r = _rencana_buku(k, tmp_path, buku)
    assert [(o.pegawai_id, o.keadaan, o.masalah) for o in r.orang] == [(a, "baru", 0), (b, "baru", 0)]
    assert r.catatan == ("Lembar “Petunjuk” tidak memuat tabel SKP dan tidak dibaca.",)
    t.terapkan(k.sesi, bahan.lembar, 2026, semua_dicentang(r))
    assert semua_isi(k.sesi) == {a: harapan(0), b: harapan(1)}


def test_sel_gabungan_rumus_persen_dan_tanggal_dibaca_seperti_tampak(k, tmp_path):
    p = orang(k)[k.staf[0]]
    buku = _buku({"SKP": [["Nama", *TAJUK[1:]]]})
    s = buku["SKP"]
    for n, (aspek, target) in enumerate(
        (("Kuantitas", 1234.5), ("Kualitas", 1), ("Waktu", dt.date(2026, 12, 31)), ("Kuantitas", "=2*6")), 2
    ):
        s.append(["", "", "", aspek, f"Indikator {n}", target, "x"])
    s["A2"], s["B2"], s["C2"], s["F3"].number_format = p.nama, "Atasan", "Hasil", "0%"
    for kolom in "ABC":
        s.merge_cells(f"{kolom}2:{kolom}5")
    _, r = _rencana_buku(k, tmp_path, buku)
    (o,) = r.orang
    assert [b.nilai.get("target") for b in o.baris] == ["1234,5", "100%", "31 Desember 2026", None]
    assert o.baris[3].masalah["target"][1].startswith("Rumus ini belum dihitung.")


def test_csv_dan_xls_dibaca_dan_ods_ditolak_seperti_impor_pegawai(k, tmp_path):
    p = orang(k)[k.staf[0]]
    csv = tmp_path / "skp.csv"
    csv.write_text("\n".join(";".join(b) for b in (TAJUK, [f"'{p.nip}", *blok(0)[0]])), encoding="utf-8")
    (o,) = tempel_skp.rencanakan(k.sesi, tempel_skp.dari_berkas(csv), 2026).orang
    assert (o.pegawai_id, o.jumlah) == (p.id, 1)
    import xlwt

    lama = xlwt.Workbook()
    kertas = lama.add_sheet("SKP")
    for n, b in enumerate((TAJUK, [p.nip, *blok(0)[0]])):
        for m, teks in enumerate(b):
            kertas.write(n, m, teks)
    lama.save(str(tmp_path / "skp.xls"))
    r = tempel_skp.rencanakan(k.sesi, tempel_skp.dari_berkas(tmp_path / "skp.xls"), 2026)
    assert [(o.pegawai_id, o.jumlah) for o in r.orang] == [(p.id, 1)]
    assert "Persen" in r.catatan[0]
    ods = tmp_path / "skp.ods"
    with zipfile.ZipFile(ods, "w") as z:
        z.writestr("content.xml", "<x/>")
    with pytest.raises(Tolakan, match="ods"):
        tempel_skp.dari_berkas(ods)


def test_templat_terbaca_kembali_tanpa_contohnya(k, tmp_path):
    berkas = tempel_skp.simpan_templat(tmp_path / "templat.xlsx")
    buku = openpyxl.load_workbook(berkas)
    s = buku["SKP"]
    assert {str(d.sqref).split("4")[0] for d in s.data_validations.dataValidation} == {"C", "G", "H"}
    s["A8"], s["E8"], s["H8"], s["I8"], s["J8"] = (
        orang(k)[k.staf[2]].nip,
        "Hasil",
        "Biaya",
        "Hemat",
        "1.234,5",
    )
    s["E9"], s["C9"] = "Hasil lain", "Tambahan"
    buku.save(berkas)
    r = tempel_skp.rencanakan(k.sesi, tempel_skp.dari_berkas(berkas), 2026)
    assert [(o.pegawai_id, [b.jenis for b in o.baris], o.masalah) for o in r.orang] == [
        (k.staf[2], ["utama", "tambahan"], 0)
    ]
    assert "Contoh dari templat dilewati." in r.catatan


# ---- nothing lost silently -------------------------------------------------------------------------------
