"""Staff lists as offices keep them: who comes in, who is refused, at which cell and why."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.kepegawaian import Kedudukan, StatusPegawai
from kinerja_desktop.spreadsheets.hasil import BarisPegawai, HasilBaca
from kinerja_desktop.spreadsheets.lembar import Lembar, NilaiSel
from kinerja_desktop.spreadsheets.pegawai import baca_pegawai, periksa_lembar
from kinerja_desktop.spreadsheets.tajuk import temukan_tajuk

NIP = "198504182008032001"
NIP_PPPK = "197605232023212003"


def _baca(
    judul: list[NilaiSel], *baris: list[NilaiSel], rumus: frozenset[tuple[int, int]] = frozenset()
) -> HasilBaca:
    lembar = Lembar("Uji", [judul, *baris], rumus)
    pemetaan = temukan_tajuk(lembar)
    assert pemetaan is not None
    hasil = periksa_lembar(lembar, pemetaan)
    assert len(hasil.diterima) + len(hasil.ditolak) + hasil.dilewati == lembar.jumlah_baris
    return hasil


def _satu(**isi: NilaiSel) -> HasilBaca:
    """One row whose headings are the field labels; NIP and Nama are right unless given."""
    isi = {"NIP": NIP, "Nama": "Darto Kusumo", **{k.replace("_", " "): v for k, v in isi.items()}}
    return _baca(list(isi), list(isi.values()))


def _orang(**isi: NilaiSel) -> BarisPegawai:
    hasil = _satu(**isi)
    assert not hasil.ditolak, hasil.ditolak
    return hasil.diterima[0]


def _alasan(**isi: NilaiSel) -> str:
    hasil = _satu(**isi)
    assert not hasil.diterima
    assert hasil.ditolak[0].siapa
    return hasil.ditolak[0].alasan


def test_daftar_siasn(data: Path) -> None:
    hasil = baca_pegawai(data / "pegawai_siasn_data_utama.xlsx")
    assert (len(hasil.diterima), len(hasil.ditolak), hasil.dilewati) == (35, 0, 1)
    assert hasil.peringatan == ()
    camat = hasil.diterima[0]
    assert camat == BarisPegawai(
        baris=2, nip=NIP, nama="Darto Kusumo", gelar_depan="Drs.", gelar_belakang="S.IP., M.Si.",
        tempat_lahir="KOTA CONTOH", tanggal_lahir=dt.date(1985, 4, 18), jenis_kelamin="P",
        status=StatusPegawai.PNS, golongan="IV/a", tmt_golongan=dt.date(2008, 3, 1), jabatan="Camat",
        tmt_jabatan=dt.date(2020, 7, 1), unit="Kecamatan Sukamaju", pendidikan="S2",
        instansi="PEMERINTAH KAB. CONTOH", pns_id="F8DCDA999D4EAC5CDEAA81EB3D74CB34",
    )  # fmt: skip
    status = [o.status for o in hasil.diterima]
    assert [status.count(s) for s in ("PNS", "PPPK", "PPPK_PW")] == [30, 3, 2]
    assert hasil.diterima[-1].golongan == "I"


def test_daftar_urut_kepangkatan_buatan_tangan(data: Path) -> None:
    hasil = baca_pegawai(data / "pegawai_duk_manual.xlsx")
    assert (len(hasil.diterima), len(hasil.ditolak), hasil.dilewati) == (35, 3, 8)
    assert [o.baris for o in hasil.diterima] == list(range(7, 42))
    assert hasil.peringatan == ()
    assert hasil.diterima[0].gelar_belakang == "S.IP., M.Si."
    assert hasil.diterima[2].nip == "198209142007032001"
    assert {o.atasan_langsung for o in hasil.diterima} == {"Sekretaris Daerah", "Darto Kusumo"}
    rusak, ganda, rumus = hasil.ditolak
    assert (rusak.baris, rusak.kolom, rusak.nilai) == (42, "NIP", "1.98703E+17")
    assert [t.alamat for t in rusak.temuan] == ["B42", "E42"]
    assert "31/02/1987" in rusak.alasan
    assert (ganda.baris, ganda.kolom, ganda.nilai) == (43, "NIP", "198206202005121002")
    assert "baris 12" in ganda.alasan
    assert (rumus.baris, rumus.kolom) == (44, "NIP")
    assert "B44" in rumus.alasan
    assert "rumus" in rumus.alasan
    assert all(d.siapa for d in hasil.ditolak)


def test_kedua_daftar_memuat_orang_yang_sama(data: Path) -> None:
    siasn = {o.nip: o for o in baca_pegawai(data / "pegawai_siasn_data_utama.xlsx").diterima}
    duk = {o.nip: o for o in baca_pegawai(data / "pegawai_duk_manual.xlsx").diterima}
    assert siasn.keys() == duk.keys()
    for medan in (
        "nama",
        "gelar_belakang",
        "tanggal_lahir",
        "jenis_kelamin",
        "status",
        "golongan",
        "jabatan",
        "unit",
    ):
        assert {n: getattr(o, medan) for n, o in siasn.items()} == {
            n: getattr(o, medan) for n, o in duk.items()
        }, medan


@pytest.mark.parametrize(
    "nilai", [1.98504182008032e17, 198504182008032001, 1.98703e17, 198504182, float("inf"), float("nan")]
)
def test_nip_bilangan_ditolak_tidak_ditebak(nilai: float) -> None:
    assert "bilangan" in _alasan(NIP=nilai)


@pytest.mark.parametrize("nilai", ["1.98504E+17", "1,98504E+17", "1.98504182008032e17", "'1.98504E+17"])
def test_nip_ilmiah_sebagai_teks_ditolak(nilai: str) -> None:
    assert "ketik ulang" in _alasan(NIP=nilai)


@pytest.mark.parametrize(
    "nilai",
    ["'198504182008032001", "19850418 200803 2 001", "19850418\u00a0200803\u00a02\u00a0001",
     "\u202a198504182008032001\u202c", "NIP. 19850418 200803 2 001", "\u200b198504182008032001\ufeff",
     " 198504182008032001\n",
     "198504182008032001 😀"],
)  # fmt: skip
def test_nip_dengan_hiasan_tetap_terbaca(nilai: str) -> None:
    assert _orang(NIP=nilai).nip == NIP


@pytest.mark.parametrize(
    "nilai", ["١٩٨٥٠٤١٨٢٠٠٨٠٣٢٠٠١", "19850418200803200l", "19850418-200803-2-0O1", "1985041820080320011"]
)
def test_nip_salah_ditolak_dengan_selnya(nilai: str) -> None:
    assert _alasan(NIP=nilai).startswith("Sel A2: ")


@given(st.text(max_size=40))
def test_teks_apa_pun_di_kolom_nip_dan_nama_tidak_pernah_galat(teks: str) -> None:
    hasil = _satu(NIP=teks, Nama=teks, Jabatan=teks, Golongan=teks, Tanggal_Lahir=teks)
    assert len(hasil.diterima) + len(hasil.ditolak) <= 1


@given(st.text(max_size=40))
def test_nama_yang_diterima_tidak_menyimpan_tanda_tersembunyi(teks: str) -> None:
    for orang in _satu(Nama=teks).diterima:
        assert orang.nama == " ".join(orang.nama.split())
        assert orang.nama.isprintable()


def test_rumus_di_kolom_terpakai_menolak_barisnya_saja() -> None:
    judul: list[NilaiSel] = ["No", "NIP", "Nama", "Jabatan", "Umur"]
    hasil = _baca(
        judul,
        ["=A1+1", NIP, "Darto", "Camat", "=YEAR(NOW())"],
        ["=A2+1", "198610122010031005", "Galih", "=B1", "=1"],
        rumus=frozenset({(1, 0), (1, 4), (2, 0), (2, 3), (2, 4)}),
    )
    assert [o.baris for o in hasil.diterima] == [2]
    assert (hasil.ditolak[0].baris, hasil.ditolak[0].kolom) == (3, "Jabatan")
    assert "D3" in hasil.ditolak[0].alasan


def test_nip_ganda_yang_belakangan_ditolak() -> None:
    hasil = _baca(["NIP", "Nama"], [NIP, "Satu"], ["19850418 200803 2 001", "Dua"], [NIP, "Tiga"])
    assert [o.nama for o in hasil.diterima] == ["Satu"]
    assert [(d.baris, "baris 2" in d.alasan) for d in hasil.ditolak] == [(3, True), (4, True)]


def test_baris_yang_bukan_orang_dilewati() -> None:
    hasil = _baca(
        ["No", "NIP", "Nama", "Jabatan"],
        [],
        ["A", None, "SEKRETARIAT KECAMATAN", None],
        [None, None, "Kelurahan Melati"],
        [1, NIP, "Darto", "Camat"],
        ["Jumlah", 35],
        [None, None, "TOTAL", 35],
        [2, None, "(lowong)", "Kepala Seksi"],
        [None, None, None, "Camat Contoh,"],
        [None, None, None, "NIP. 19850418 200803 2 001"],
        ["  ", "", "\u00a0"],
    )
    assert len(hasil.diterima) == 1
    assert [d.baris for d in hasil.ditolak] == []
    assert hasil.dilewati == 10


def test_orang_tanpa_nip_atau_tanpa_nama_ditolak_bukan_dilewati() -> None:
    hasil = _baca(["No", "NIP", "Nama", "Jabatan"], [1, None, "Darto", None], [2, NIP, None, "Camat"])
    assert [(d.baris, d.kolom) for d in hasil.ditolak] == [(2, "NIP"), (3, "Nama")]


@pytest.mark.parametrize(
    "nilai", ["31/02/1985", "1985-13-01", "entah", dt.datetime(1890, 1, 1), 9_999_999, True]
)
def test_tanggal_lahir_mustahil_ditolak(nilai: NilaiSel) -> None:
    assert "Sel C2" in _alasan(Tanggal_Lahir=nilai)


@pytest.mark.parametrize(
    "nilai",
    [
        "18/04/1985",
        "18-04-1985",
        "'18-04-1985",
        "1985-04-18",
        "18 April 1985",
        31155,
        dt.datetime(1985, 4, 18),
        None,
        "-",
        "",
    ],
)
def test_tanggal_lahir_teks_serial_tanggal_atau_dari_nip(nilai: NilaiSel) -> None:
    assert _orang(Tanggal_Lahir=nilai).tanggal_lahir == dt.date(1985, 4, 18)


def test_tanggal_lahir_yang_bertentangan_dengan_nip_ditolak() -> None:
    alasan = _alasan(Tanggal_Lahir="19-04-1985")
    assert "19-04-1985" in alasan
    assert "18-04-1985" in alasan


def test_serial_tahun_1904() -> None:
    lembar = Lembar("Uji", [["NIP", "Nama", "Tanggal Lahir"], [NIP, "Darto", 31155 - 1462]], mulai_1904=True)
    pemetaan = temukan_tajuk(lembar)
    assert pemetaan is not None
    assert periksa_lembar(lembar, pemetaan).diterima[0].tanggal_lahir == dt.date(1985, 4, 18)


def test_tempat_dan_tanggal_lahir_dalam_satu_kolom() -> None:
    orang = _baca(["NIP", "Nama", "Tempat, Tgl Lahir"], [NIP, "Darto", "Kota Contoh, 18-04-1985"]).diterima[0]
    assert (orang.tempat_lahir, orang.tanggal_lahir) == ("Kota Contoh", dt.date(1985, 4, 18))


@pytest.mark.parametrize(
    ("nilai", "kelamin", "peringatan"),
    [
        ("P", "P", 0),
        ("Wanita", "P", 0),
        ("F", "P", 0),
        (None, "P", 0),
        ("L", "L", 1),
        ("Pria", "L", 1),
        ("??", "P", 1),
    ],
)
def test_jenis_kelamin(nilai: NilaiSel, kelamin: str, peringatan: int) -> None:
    hasil = _satu(Jenis_Kelamin=nilai)
    assert hasil.diterima[0].jenis_kelamin == kelamin
    assert len(hasil.peringatan) == peringatan


@pytest.mark.parametrize(
    ("nip", "nilai", "status"),
    [
        (NIP, None, StatusPegawai.PNS), (NIP, "PNS Daerah", StatusPegawai.PNS),
        (NIP, "CPNS", StatusPegawai.CPNS), (NIP, "Aktif", StatusPegawai.PNS),
        (NIP_PPPK, None, StatusPegawai.PPPK),
        (NIP_PPPK, "P3K", StatusPegawai.PPPK), (NIP_PPPK, "PPPK Paruh Waktu", StatusPegawai.PPPK_PW),
    ],
)  # fmt: skip
def test_status(nip: str, nilai: NilaiSel, status: StatusPegawai) -> None:
    assert _orang(NIP=nip, Status=nilai).status is status


def test_status_yang_bertentangan_atau_bukan_asn_ditolak() -> None:
    assert "PPPK" in _alasan(NIP=NIP, Status="PPPK")
    assert "PNS" in _alasan(NIP=NIP_PPPK, Status="PNS")
    assert "Bukan ASN" in _alasan(Status="Honorer")
    assert "tidak dikenal" in _alasan(Status="xyz")


def test_cpns_dari_kolom_siasn() -> None:
    assert _orang(Jenis_Pegawai_Nama="PNS", Status_CPNS_PNS="C").status is StatusPegawai.CPNS


@pytest.mark.parametrize(
    "nilai", ["III/d", "Penata Tk. I (III/d)", "34", 34, 34.0, "III.d", "Penata Tingkat I"]
)
def test_golongan(nilai: NilaiSel) -> None:
    assert _orang(Golongan=nilai).golongan == "III/d"


def test_golongan_yang_tidak_terbaca_ditolak() -> None:
    assert "Sel C2" in _alasan(Golongan="III/z")
    assert "golongan PNS" in _alasan(NIP=NIP_PPPK, Golongan="III/d")
    assert _orang(NIP=NIP_PPPK, Golongan=9).golongan == "IX"


def test_kolom_pangkat_dan_golongan_terpisah() -> None:
    assert _orang(Pangkat="Pembina", Golongan="IV/a").golongan == "IV/a"
    assert _orang(Pangkat="Pembina", Golongan=None).golongan == "IV/a"
    assert _orang(Pangkat="Pembina").golongan == "IV/a"


def test_kedudukan_tmt_dan_email() -> None:
    assert _orang(Kedudukan_Hukum="PENSIUN").kedudukan is Kedudukan.PENSIUN
    hasil = _satu(Kedudukan_Hukum="mana tahu", TMT_Golongan="31-02-2020", Email="bukan email")
    assert (hasil.diterima[0].kedudukan, hasil.diterima[0].tmt_golongan, hasil.diterima[0].email) == (
        Kedudukan.AKTIF, None, "",
    )  # fmt: skip
    assert len(hasil.peringatan) == 3


def test_isian_terlalu_panjang_ditolak() -> None:
    assert "terlalu panjang" in _alasan(Nama="a" * 32_000)
    assert "terlalu panjang" in _alasan(Jabatan="b" * 400)


def test_baris_plt_tidak_dihitung_dua_kali() -> None:
    hasil = _baca(["nip", "nama", "is_plt_plh"], [NIP, "Darto", "false"], [NIP, "Darto", "true"])
    assert (len(hasil.diterima), len(hasil.ditolak)) == (1, 0)
    assert "Plt" in hasil.peringatan[0].pesan


def test_membaca_dua_kali_memberi_hasil_yang_sama(data: Path) -> None:
    berkas = data / "pegawai_duk_manual.xlsx"
    assert dataclasses.asdict(baca_pegawai(berkas)) == dataclasses.asdict(baca_pegawai(berkas))


def test_csv_titik_koma_dan_cp1252(tulis: Callable[[str, bytes], Path]) -> None:
    teks = f'NIP;Nama;Jabatan\r\n="{NIP}";"Ma\u2019ruf; Ahmad";Camat\r\n1,98504E+17;Siti;Lurah\r\n'
    for sandi in ("cp1252", "utf-8-sig", "utf-16"):
        hasil = baca_pegawai(tulis("daftar.csv", teks.encode(sandi)))
        assert [(o.nip, o.nama) for o in hasil.diterima] == [(NIP, "Ma'ruf; Ahmad")]
        assert [d.baris for d in hasil.ditolak] == [3]
