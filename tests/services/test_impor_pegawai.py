"""Real workbooks into the office: plan, apply, import again."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import impor_pegawai as alur
from kinerja_desktop.services import impor_pegawai, pegawai, penempatan, penilai, skp, susunan
from kinerja_desktop.services.sesi import Pelaku, Sesi
from kinerja_desktop.spreadsheets.hasil import BarisPegawai
from kinerja_desktop.spreadsheets.pegawai import baca_pegawai

DATA = Path(__file__).resolve().parents[1] / "data"
SIASN = DATA / "pegawai_siasn_data_utama.xlsx"
DUK = DATA / "pegawai_duk_manual.xlsx"
PNS = "198001012006041001"


def orang(**isi: object) -> BarisPegawai:
    """A row of an invented list."""
    dasar = BarisPegawai(
        baris=5,
        nip=PNS,
        nama="Budi Contoh",
        golongan="III/c",
        tanggal_lahir=date(1980, 1, 1),
        jenis_kelamin="L",
        jabatan="Kepala Seksi Pemerintahan",
        unit="Seksi Pemerintahan",
    )
    return replace(dasar, **isi)  # type: ignore[arg-type]


def jumlah(sesi: Sesi) -> dict[str, int]:
    return {
        "pegawai": len(pegawai.daftar(sesi)),
        "luar": len(pegawai.daftar(sesi, saring="luar")),
        "unit": len(susunan.daftar_unit(sesi)),
        "jabatan": len(susunan.daftar_jabatan(sesi)),
        "penempatan": sum(len(penempatan.riwayat(sesi, p.id)) for p in pegawai.daftar(sesi)),
        "usulan": len(penilai.usulan(sesi)),
    }


@pytest.mark.parametrize("berkas", [SIASN, DUK], ids=["siasn", "duk"])
def test_berkas_nyata_menjadi_kantor(sesi: Sesi, berkas: Path) -> None:
    isi = alur.pratinjau(sesi, berkas)
    assert (len(isi.rencana.baru), len(isi.rencana.diperbarui), len(isi.rencana.sama)) == (35, 0, 0)
    assert pegawai.daftar(sesi) == []
    hasil = alur.terapkan(sesi, isi)
    assert hasil.value.baru == 35
    assert hasil.changes.title == f"Impor 35 pegawai dari {berkas.name}"
    kini = jumlah(sesi)
    assert (kini["pegawai"], kini["luar"], kini["unit"], kini["penempatan"]) == (35, 2, 11, 35)
    camat = pegawai.daftar(sesi)[0]
    assert (camat.nama, camat.jabatan, camat.unit, camat.golongan) == (
        "Darto Kusumo",
        "Camat",
        "Kecamatan Sukamaju",
        "IV/a",
    )
    assert Counter(p.status.value for p in pegawai.daftar(sesi)) == {"PNS": 30, "PPPK": 3, "PPPK_PW": 2}
    (pos,) = [j for j in susunan.daftar_jabatan(sesi) if j.pimpinan_mandiri]
    assert pos.nama == "Camat"


def test_susunan_bertingkat(sesi: Sesi) -> None:
    alur.terapkan(sesi, alur.pratinjau(sesi, SIASN))
    unit = {u.id: u for u in susunan.daftar_unit(sesi)}
    induk = {u.nama: unit[u.induk_id].nama if u.induk_id else "" for u in unit.values()}
    assert induk["Kecamatan Sukamaju"] == ""
    assert induk["Sekretariat Kecamatan Sukamaju"] == "Kecamatan Sukamaju"
    assert induk["Subbagian Umum dan Kepegawaian"] == "Sekretariat Kecamatan Sukamaju"
    assert induk["Seksi Pemerintahan"] == "Kecamatan Sukamaju"
    assert induk["Kelurahan Melati"] == "Kecamatan Sukamaju"
    pos = [j for j in susunan.daftar_jabatan(sesi) if j.nama == "Kepala Seksi Ekonomi dan Pembangunan"]
    assert sorted(unit[j.unit_id].nama for j in pos if j.unit_id) == ["Kelurahan Kenanga", "Kelurahan Melati"]
    assert {j.eselon for j in pos} == {"IV.b"}


def test_tmt_jabatan_atau_awal_tahun(sesi: Sesi) -> None:
    alur.terapkan(sesi, alur.pratinjau(sesi, SIASN))
    galih = next(p for p in pegawai.daftar(sesi, "galih larasati"))
    assert penempatan.riwayat(sesi, galih.id)[0].mulai == date(2021, 11, 1)


def test_tanpa_tmt_mulai_awal_tahun(sesi: Sesi) -> None:
    alur.terapkan(sesi, alur.pratinjau(sesi, DUK))
    galih = next(p for p in pegawai.daftar(sesi, "galih larasati"))
    assert penempatan.riwayat(sesi, galih.id)[0].mulai == date(2026, 1, 1)


@pytest.mark.parametrize("urutan", [(SIASN, SIASN), (DUK, DUK), (SIASN, DUK), (DUK, SIASN)])
def test_impor_kedua_tidak_menggandakan_siapa_pun(sesi: Sesi, urutan: tuple[Path, Path]) -> None:
    alur.terapkan(sesi, alur.pratinjau(sesi, urutan[0]))
    sebelum = jumlah(sesi)
    isi = alur.pratinjau(sesi, urutan[1])
    assert isi.rencana.baru == []
    assert isi.rencana.perubahan_jabatan == []
    assert isi.rencana.tidak_di_berkas == []
    assert len(isi.rencana.diperbarui) + len(isi.rencana.sama) == 35
    hasil = alur.terapkan(sesi, isi)
    sesudah = jumlah(sesi)
    assert {k: v for k, v in sesudah.items() if k != "usulan"} == {
        k: v for k, v in sebelum.items() if k != "usulan"
    }
    if urutan[0] == urutan[1]:
        assert not hasil.changes
        assert sesudah == sebelum


def test_berkas_kedua_melengkapi_dan_tidak_mengosongkan(sesi: Sesi) -> None:
    alur.terapkan(sesi, alur.pratinjau(sesi, SIASN))
    alur.terapkan(sesi, alur.pratinjau(sesi, DUK))
    darto = pegawai.rincian(sesi, pegawai.daftar(sesi)[0].id)
    assert darto.pegawai.nama_lengkap == "Drs. Darto Kusumo, S.IP., M.Si."
    assert darto.pegawai.pendidikan == "S2"
    assert darto.pns_id == "F8DCDA999D4EAC5CDEAA81EB3D74CB34"


def test_usulan_jabatan_dan_kolom_lalu_konfirmasi_bertahan(sesi: Sesi) -> None:
    alur.terapkan(sesi, alur.pratinjau(sesi, DUK))
    usulan = penilai.usulan(sesi)
    assert Counter(u.sumber for u in usulan) == {"jabatan": 35, "kolom": 26}
    disarankan = [u for u in usulan if u.disarankan]
    assert len(disarankan) == len({u.pegawai_id for u in disarankan}) == 35
    camat = next(u for u in usulan if u.jabatan == "Camat")
    assert (camat.penilai, camat.atasan) == ("Sekretaris Daerah", "Bupati")
    staf = [u for u in usulan if u.pegawai == "Endang Setyawan"]
    assert {(u.sumber, u.penilai) for u in staf} == {
        ("jabatan", "Joko Hidayat, S.IP."),
        ("kolom", "Darto Kusumo, S.IP., M.Si."),
    }
    kolom = next(u for u in staf if u.sumber == "kolom")
    pilihan = [u.id for u in disarankan if u.pegawai_id != kolom.pegawai_id] + [kolom.id]
    penilai.konfirmasi(sesi, pilihan)
    assert penilai.usulan(sesi) == []
    for berkas in (SIASN, DUK):
        isi = alur.pratinjau(sesi, berkas)
        assert isi.rencana.usulan_relasi == []
        alur.terapkan(sesi, isi)
    assert penilai.usulan(sesi) == []
    ketemu = penilai.penilai_untuk(sesi, kolom.pegawai_id, date(2026, 1, 5))
    assert ketemu.penilai is not None
    assert ketemu.penilai.pegawai.nama == "Darto Kusumo"


def test_pratinjau_menyebut_lama_dan_baru(sesi: Sesi) -> None:
    impor_pegawai.terapkan(sesi, impor_pegawai.rencanakan(sesi, [orang()]))
    rencana = impor_pegawai.rencanakan(
        sesi, [orang(golongan="III/d", gelar_belakang="S.IP.", nama="BUDI CONTOH")]
    )
    (satu,) = rencana.diperbarui
    assert {(p.label, p.lama, p.baru) for p in satu.perubahan} == {
        ("Golongan", "Penata (III/c)", "Penata Tingkat I (III/d)"),
        ("Gelar belakang", "", "S.IP."),
    }
    hasil = impor_pegawai.terapkan(sesi, rencana)
    assert hasil.changes.title == "Perbarui 1 pegawai"
    assert pegawai.daftar(sesi)[0].nama_lengkap == "Budi Contoh, S.IP."


def test_jabatan_lain_hanya_setelah_dikonfirmasi(sesi: Sesi) -> None:
    impor_pegawai.terapkan(sesi, impor_pegawai.rencanakan(sesi, [orang()]))
    sesi.jam.atur(date(2026, 7, 6))
    pindah = orang(
        jabatan="Kepala Seksi Pelayanan Umum", unit="Seksi Pelayanan Umum", tmt_jabatan=date(2026, 7, 1)
    )
    rencana = impor_pegawai.rencanakan(sesi, [pindah])
    (beda,) = rencana.perubahan_jabatan
    assert (beda.jabatan_lama, beda.unit_lama) == ("Kepala Seksi Pemerintahan", "Seksi Pemerintahan")
    assert (beda.baru.jabatan, beda.baru.unit) == ("Kepala Seksi Pelayanan Umum", "Seksi Pelayanan Umum")
    impor_pegawai.terapkan(sesi, rencana)
    assert pegawai.daftar(sesi)[0].jabatan == "Kepala Seksi Pemerintahan"

    rencana = impor_pegawai.rencanakan(sesi, [pindah])
    hasil = impor_pegawai.terapkan(sesi, rencana, [beda.pegawai_id])
    assert hasil.value.dipindahkan == 1
    riwayat = penempatan.riwayat(sesi, beda.pegawai_id)
    assert [(p.jabatan, p.mulai, p.sampai) for p in riwayat] == [
        ("Kepala Seksi Pelayanan Umum", date(2026, 7, 1), None),
        ("Kepala Seksi Pemerintahan", date(2026, 1, 1), date(2026, 6, 30)),
    ]


def test_status_tebakan_tidak_menimpa(sesi: Sesi) -> None:
    """A sheet without a status column must not turn a part-time PPPK into a PPPK."""
    paruh = orang(nip="200012312024211001", status="PPPK_PW", golongan="IX", tanggal_lahir=None)
    impor_pegawai.terapkan(sesi, impor_pegawai.rencanakan(sesi, [paruh]))
    tebakan = replace(paruh, status="PPPK")
    assert impor_pegawai.rencanakan(sesi, [tebakan], kolom_tertulis={"nip", "nama"}).diperbarui == []
    assert (
        len(impor_pegawai.rencanakan(sesi, [tebakan], kolom_tertulis={"nip", "nama", "status"}).diperbarui)
        == 1
    )


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        ({"nama": "N" * 121}, "Nama terlalu panjang"),
        ({"nama": "\u202e"}, "Nama belum diisi"),
        ({"jabatan": "J" * 161}, "Jabatan terlalu panjang"),
        ({"unit": "U" * 161}, "Unit kerja terlalu panjang"),
        ({"tmt_jabatan": date(1970, 1, 1)}, "TMT jabatan .* tidak wajar"),
        ({"nip": "123"}, "NIP harus 18 angka"),
    ],
)
def test_baris_buruk_ditolak_sendiri(sesi: Sesi, isi: dict[str, object], sebab: str) -> None:
    import re

    baik = orang(nip="198001012006041002", nama="Sari Contoh", baris=6)
    rencana = impor_pegawai.rencanakan(sesi, [orang(**isi), baik])
    (tolak,) = rencana.ditolak
    assert tolak.baris == 5
    assert tolak.siapa
    assert re.search(sebab, tolak.alasan)
    assert "Yang memperbaiki" not in tolak.alasan
    impor_pegawai.terapkan(sesi, rencana)
    assert [p.nama for p in pegawai.daftar(sesi)] == ["Sari Contoh"]


def test_nip_ganda_dalam_satu_berkas(sesi: Sesi) -> None:
    rencana = impor_pegawai.rencanakan(sesi, [orang(), orang(baris=9, nama="Orang Lain")])
    assert [(t.baris, t.alasan) for t in rencana.ditolak] == [(9, "NIP ini sudah dipakai di baris 5.")]


def test_plt_dalam_daftar_menjadi_penempatan_plt(sesi: Sesi) -> None:
    kasi = orang(jabatan="Plt. Kepala Seksi Pemerintahan")
    staf = orang(nip="198001012006041002", nama="Sari Contoh", baris=6, jabatan="Pengadministrasi Umum")
    impor_pegawai.terapkan(sesi, impor_pegawai.rencanakan(sesi, [kasi, staf]))
    assert {p.jabatan for p in pegawai.daftar(sesi)} == {
        "Plt. Kepala Seksi Pemerintahan",
        "Pengadministrasi Umum",
    }
    usul = next(u for u in penilai.usulan(sesi) if u.pegawai == "Sari Contoh")
    assert (usul.penilai, usul.sebagai) == ("Budi Contoh", "plt")


def test_semua_atau_tidak_sama_sekali_bila_data_berubah(sesi: Sesi) -> None:
    rencana = impor_pegawai.rencanakan(sesi, [orang()])
    impor_pegawai.terapkan(sesi, rencana)
    with pytest.raises(Tolakan, match="Data berubah sejak pratinjau"):
        impor_pegawai.terapkan(sesi, rencana)
    assert len(pegawai.daftar(sesi)) == 1


def test_satu_transaksi_satu_catatan(sesi: Sesi) -> None:
    from sqlalchemy import func, select

    from kinerja_desktop.store.tabel_jurnal import journal_commit

    def catatan() -> int:
        with sesi.baca() as conn:
            return conn.execute(select(func.count()).select_from(journal_commit)).scalar() or 0

    awal = catatan()
    hasil = alur.terapkan(sesi, alur.pratinjau(sesi, DUK))
    assert catatan() == awal + 1
    assert {"pegawai", "jabatan", "unit", "penempatan", "relasi_penilai"} == set(hasil.changes.kinds)


def test_yang_pensiun_menurut_berkas_berakhir_hari_ini(sesi: Sesi) -> None:
    impor_pegawai.terapkan(sesi, impor_pegawai.rencanakan(sesi, [orang()]))
    (baris,) = pegawai.daftar(sesi)
    lama = skp.buat(sesi, baris.id, 2026).value
    sesi.jam.atur(date(2026, 6, 10))
    rencana = impor_pegawai.rencanakan(sesi, [orang(kedudukan="pensiun", jabatan="Penata Laporan")])
    impor_pegawai.terapkan(sesi, rencana, [p.pegawai_id for p in rencana.perubahan_jabatan])
    assert pegawai.rincian(sesi, baris.id).pegawai.kedudukan.value == "pensiun"
    assert [r.sampai for r in penempatan.riwayat(sesi, baris.id)] == [date(2026, 6, 9)]
    assert skp.muat(sesi, lama).selesai == date(2026, 6, 9)


def test_hanya_operator(sesi: Sesi) -> None:
    rencana = impor_pegawai.rencanakan(sesi, [orang()])
    camat = sesi.sebagai(Pelaku("Darto", frozenset({Peran.PEGAWAI, Peran.PENILAI, Peran.PIMPINAN})))
    with pytest.raises(Tolakan, match="Darto tidak berwenang untuk mengimpor data pegawai"):
        alur.pratinjau(camat, DUK)
    with pytest.raises(Tolakan, match="tidak berwenang"):
        impor_pegawai.terapkan(camat, rencana)
    assert pegawai.daftar(sesi) == []


def test_laporan_baris_perintah(sesi: Sesi) -> None:
    kering = alur.impor(sesi, DUK)
    isi = kering.sebagai_kamus()
    assert (isi["diterima"], len(isi["ditolak"]), isi["diterapkan"]) == (35, 3, False)
    assert {"baris", "kolom", "nilai", "alasan", "siapa"} == set(isi["ditolak"][0])
    assert isi["ditolak"][0]["baris"] == 42
    assert pegawai.daftar(sesi) == []
    assert "--terapkan" in kering.sebagai_baris()[-1]
    assert alur.impor(sesi, DUK, terapkan=True).sebagai_kamus()["diterapkan"] is True
    assert len(pegawai.daftar(sesi)) == 35


def test_baris_ditolak_disimpan_diperbaiki_dan_dibaca_lagi(sesi: Sesi, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    isi = alur.pratinjau(sesi, DUK)
    tujuan = alur.simpan_ditolak(isi, tmp_path / "ditolak.xlsx")
    buku = load_workbook(tujuan)
    lembar = buku.active
    assert lembar is not None
    judul = next(r for r in lembar.iter_rows() if any(s.value == "Alasan" for s in r))
    letak = {str(s.value).strip(): s.column for s in judul}
    baris = judul[0].row + 1
    lembar.cell(baris, letak["N I P"]).value = "198703152010012003"
    lembar.cell(baris, letak["Tgl. Lahir"]).value = "15/03/1987"
    buku.save(tujuan)
    lagi = baca_pegawai(tujuan)
    assert [p.nip for p in lagi.diterima] == ["198703152010012003"]
    with pytest.raises(Tolakan, match="tidak dapat ditulis"):
        alur.simpan_ditolak(isi, tmp_path / "tak ada" / "x.xlsx")
