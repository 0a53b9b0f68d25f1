"""The staff list: adding, changing, leaving, finding."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.kepegawaian import Kedudukan, Peran, StatusPegawai
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import pegawai, penempatan, penilai
from kinerja_desktop.services.sesi import Pelaku, Sesi
from tests.kantor_uji import Pabrik

PNS = "198001012006041001"
PPPK = "200012312024211001"


def test_tambah_mengisi_dari_nip(sesi: Sesi) -> None:
    hasil = pegawai.tambah(
        sesi, nip="19800101 200604 1 001", nama="  Budi\u202e Contoh ", golongan="Penata (III/c)"
    )
    isi = pegawai.rincian(sesi, hasil.value).pegawai
    assert (isi.nip, isi.nama, isi.golongan) == (PNS, "Budi Contoh", "III/c")
    assert (isi.tanggal_lahir, isi.jenis_kelamin, isi.status) == (date(1980, 1, 1), "L", StatusPegawai.PNS)
    assert hasil.changes.title == "Tambah pegawai Budi Contoh"
    assert [r.nama for r in pegawai.daftar(sesi)] == ["Budi Contoh"]


def test_status_pppk_dikenali_dari_nip(sesi: Sesi) -> None:
    kunci = pegawai.tambah(sesi, nip=PPPK, nama="Sari Contoh", golongan="9").value
    isi = pegawai.rincian(sesi, kunci).pegawai
    assert (isi.status, isi.golongan) == (StatusPegawai.PPPK, "IX")


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        ({"nip": PNS, "nama": ""}, "Nama belum diisi"),
        ({"nip": PNS, "nama": "\u200e\u202e"}, "Nama belum diisi"),
        ({"nip": PNS, "nama": "😀 12"}, "bukan nama orang"),
        ({"nip": PNS, "nama": "N" * 121}, "paling banyak 120"),
        ({"nip": "", "nama": "Budi"}, "NIP kosong"),
        ({"nip": "1.98001E+17", "nama": "Budi"}, "Excel telah mengubah"),
        ({"nip": PNS, "nama": "Budi", "tanggal_lahir": "01-01-0999"}, "tidak mungkin"),
        ({"nip": PNS, "nama": "Budi", "tanggal_lahir": date(2020, 1, 1)}, "tidak wajar"),
        ({"nip": PNS, "nama": "Budi", "tanggal_lahir": "31-02-1980"}, "tidak ada dalam kalender"),
        ({"nip": PNS, "nama": "Budi", "status": "HONORER"}, "tidak dikenal"),
        ({"nip": PNS, "nama": "Budi", "status": "PPPK"}, "berpola PNS"),
        ({"nip": PNS, "nama": "Budi", "golongan": "V/z"}, "tidak dikenal"),
        ({"nip": PNS, "nama": "Budi", "jenis_kelamin": "X"}, "isi L atau P"),
        ({"nip": PNS, "nama": "Budi", "surel": "bukan surel"}, "tanda @"),
    ],
)
def test_isian_buruk_ditolak_dan_tidak_ada_yang_tersimpan(
    sesi: Sesi, isi: dict[str, object], sebab: str
) -> None:
    with pytest.raises(Tolakan, match=sebab):
        pegawai.tambah(sesi, **isi)
    assert pegawai.daftar(sesi) == []


def test_nip_ganda_menyebut_pemiliknya(sesi: Sesi) -> None:
    pegawai.tambah(sesi, nip=PNS, nama="Budi Contoh")
    lain = pegawai.tambah(sesi, nip=PPPK, nama="Sari Contoh").value
    with pytest.raises(Tolakan, match="sudah dipakai Budi Contoh"):
        pegawai.tambah(sesi, nip=PNS, nama="Orang Lain")
    with pytest.raises(Tolakan, match="sudah dipakai Budi Contoh"):
        pegawai.ubah(sesi, lain, nip=PNS, status="PNS")


def test_pejabat_luar_boleh_tanpa_nip_dan_tidak_ikut_daftar(sesi: Sesi) -> None:
    pegawai.tambah(sesi, nip="", nama="Bupati Contoh", status="LUAR", instansi_luar="Kabupaten Contoh")
    assert pegawai.daftar(sesi) == []
    assert [r.nama for r in pegawai.daftar(sesi, saring="luar")] == ["Bupati Contoh"]


def test_ubah_hanya_yang_disebut(sesi: Sesi) -> None:
    kunci = pegawai.tambah(sesi, nip=PNS, nama="Budi Contoh", pendidikan="S1").value
    hasil = pegawai.ubah(sesi, kunci, gelar_belakang="S.Sos., M.Si.")
    isi = pegawai.rincian(sesi, kunci).pegawai
    assert isi.nama_lengkap == "Budi Contoh, S.Sos., M.Si."
    assert isi.pendidikan == "S1"
    assert hasil.changes.kinds == {"pegawai"}
    assert not pegawai.ubah(sesi, kunci, gelar_belakang="S.Sos., M.Si.").changes
    with pytest.raises(Tolakan, match="ditandai dengan tanggalnya"):
        pegawai.ubah(sesi, kunci, kedudukan="pensiun")


def test_hanya_operator(sesi: Sesi, buat: Pabrik) -> None:
    kunci = buat.pegawai("Budi Contoh")
    tamu = sesi.sebagai(Pelaku("Sari", frozenset({Peran.PEGAWAI, Peran.PENILAI, Peran.PIMPINAN})))
    for langkah in (
        lambda: pegawai.tambah(tamu, nip=PNS, nama="X"),
        lambda: pegawai.ubah(tamu, kunci, nama="X"),
        lambda: pegawai.hapus(tamu, kunci),
        lambda: pegawai.tandai_kedudukan(tamu, kunci, "pensiun", date(2026, 2, 1)),
    ):
        with pytest.raises(Tolakan, match="Sari tidak berwenang untuk mengubah data pegawai"):
            langkah()
    assert pegawai.rincian(sesi, kunci).pegawai.nama == "Budi Contoh"


def test_rekan_tidak_melihat_tanggal_lahir_dan_surel(sesi: Sesi, buat: Pabrik) -> None:
    isi = {"tempat_lahir": "Kota Contoh", "surel": "rekan@contoh.invalid", "pns_id": "A1"}
    saya, rekan = buat.pegawai("Saya Contoh", **isi), buat.pegawai("Rekan Contoh", **isi)
    staf = sesi.sebagai(Pelaku("Saya Contoh", frozenset({Peran.PEGAWAI}), None, saya))

    def pribadi(r: pegawai.RincianPegawai) -> tuple[object, ...]:
        return (
            r.surel,
            r.pns_id,
            r.pegawai.tempat_lahir,
            r.pegawai.tanggal_lahir,
            r.sosok.pegawai.tanggal_lahir,
        )

    penuh = ("rekan@contoh.invalid", "A1", "Kota Contoh", date(1980, 1, 1), date(1980, 1, 1))
    assert pribadi(pegawai.rincian(staf, saya)) == penuh
    assert pribadi(pegawai.rincian(sesi, rekan)) == penuh
    umum = pegawai.rincian(staf, rekan)
    assert pribadi(umum) == ("", "", "", None, None)
    assert umum.peringatan == ()
    assert umum.pegawai.nama == "Rekan Contoh"
    with pytest.raises(Tolakan, match="tidak berwenang untuk melihat data"):
        pegawai.rincian(sesi.sebagai(Pelaku("Tamu", frozenset())), rekan)


def test_cari_dan_saring(sesi: Sesi, buat: Pabrik) -> None:
    unit = buat.unit("Seksi Pemerintahan")
    kasi = buat.orang(
        "Kepala Seksi Pemerintahan", unit, "Joko Contoh", golongan="III/d", nip="197504251999011007"
    )
    staf = buat.orang("Pengadministrasi Umum", unit, "Endang Contoh", golongan="II/a")
    buat.pegawai("Pensiunan Contoh", kedudukan="pensiun", golongan="I/a")
    assert [r.nama for r in pegawai.daftar(sesi)] == ["Joko Contoh", "Endang Contoh", "Pensiunan Contoh"]
    assert [r.nama for r in pegawai.daftar(sesi, "pemerintahan JOKO")] == ["Joko Contoh"]
    assert [r.id for r in pegawai.daftar(sesi, "19750425 199901 1 007")] == [kasi]
    assert pegawai.daftar(sesi, "joko endang") == []
    assert [r.nama for r in pegawai.daftar(sesi, saring="pensiun")] == ["Pensiunan Contoh"]
    buat.relasi(staf, kasi)
    assert [r.id for r in pegawai.daftar(sesi, saring="belum_penilai")] == [kasi]
    baris = next(r for r in pegawai.daftar(sesi) if r.id == staf)
    assert (baris.penilai_nama, baris.penilai_status, baris.pangkat) == (
        "Joko Contoh",
        "dikonfirmasi",
        "Pengatur Muda",
    )
    with pytest.raises(Tolakan, match="Saringan"):
        pegawai.daftar(sesi, saring="entah")


def test_pensiun_mengakhiri_jabatan_dan_relasi(sesi: Sesi, buat: Pabrik) -> None:
    unit = buat.unit("Seksi Pemerintahan")
    kasi = buat.orang("Kepala Seksi Pemerintahan", unit, "Joko Contoh")
    staf = buat.orang("Pengadministrasi Umum", unit, "Endang Contoh")
    buat.relasi(staf, kasi)
    sesi.jam.atur(date(2026, 6, 10))
    pegawai.tandai_kedudukan(sesi, kasi, "pensiun", date(2026, 6, 1))
    assert pegawai.rincian(sesi, kasi).pegawai.kedudukan is Kedudukan.PENSIUN
    assert penempatan.riwayat(sesi, kasi)[0].sampai == date(2026, 5, 31)
    assert penilai.penilai_untuk(sesi, staf, date(2026, 5, 31)).penilai is not None
    assert penilai.penilai_untuk(sesi, staf, date(2026, 6, 1)).penilai is None


def test_hapus_salah_ketik_tetapi_bukan_penilai(sesi: Sesi, buat: Pabrik) -> None:
    unit = buat.unit()
    kasi, staf = buat.orang("Kepala Seksi Uji", unit), buat.orang("Pengadministrasi Umum", unit)
    buat.relasi(staf, kasi)
    with pytest.raises(Tolakan, match="menilai 1 pegawai"):
        pegawai.hapus(sesi, kasi)
    pegawai.hapus(sesi, staf)
    assert [r.id for r in pegawai.daftar(sesi)] == [kasi]
    with pytest.raises(Tolakan, match="sudah tidak ada"):
        pegawai.rincian(sesi, staf)
    pegawai.hapus(sesi, kasi)
    assert pegawai.daftar(sesi) == []
