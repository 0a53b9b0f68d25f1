"""January to March: three offices join, one that had begun alone; damaged, doubled and strayed files."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.tur import cari
from tests.journeys import tiga_isi as isi
from tests.journeys import tiga_tangan as t
from tests.journeys.tiga_tangan import NAMA, PUSAT

if TYPE_CHECKING:
    from tests.journeys.tiga_meja import Kabupaten

TRIWULAN_1 = "Triwulan I 2026"
PERIODE = "SELECT hex(id), jenis, nomor, tahun FROM periode WHERE _del = 0 AND lokal = 1 ORDER BY id"


def pusat_mengundang(k: Kabupaten) -> None:
    """2 January: the centre is made and writes two invitations."""
    with k.duduk("pusat"):
        k.potret("selamat-datang")
        t.buat_di_awal(k, PUSAT, "Pusat (BKPSDM) baru")
        k.catatan["undangan"] = {n: t.undang(k, NAMA[n]) for n in ("sukamaju", "harapan")}


def kantor_bergabung(k: Kabupaten) -> None:
    """Two offices begin with their invitation; a code heard wrong on the telephone opens nothing."""
    berkas = {}
    for nama in ("sukamaju", "harapan"):
        undangan = k.catatan["undangan"][nama]
        with k.duduk(nama):
            if nama == "sukamaju":
                _kode_salah(k, undangan)
            t.gabung_di_awal(k, undangan, NAMA[nama])
            isi.impor_pegawai(k, nama)
            berkas[nama] = t.kirim(k, gambar="kirim-pertama" if nama == "sukamaju" else "")
    with k.duduk("pusat"):
        teks = t.kompilasi(k, t.kumpulkan(k, *berkas.values()), "kompilasi-meminta")
        assert "2 berkas berasal dari kantor yang meminta bergabung" in teks
        for nama in berkas:
            t.terima_kantor(k, NAMA[nama])
        balasan = t.balas(k)
    for nama in berkas:
        with k.duduk(nama):
            teks = t.terima(k, balasan[nama], gambar="data-awal" if nama == "harapan" else "")
            assert "0 ditolak" not in teks
            k.tempat("Tukar data")
            assert "Bergabung dengan" in k.layar()
            assert "Semua perubahan sudah dikonfirmasi" in k.layar()


def _kode_salah(k: Kabupaten, undangan: tuple[Path, str]) -> None:
    p, (berkas, kode) = k.p, undangan
    assert k.di is not None
    p.klik("Gabung dengan undangan")
    p.isi("Berkas undangan", str(berkas))
    p.isi("Kode undangan", ("0" if kode[0] != "0" else "1") + kode[1:])
    p.isi("Simpan di", str(k.di.db))
    with p.boleh_ditolak():
        p.klik("Gabung")
    assert not k.di.db.exists()
    k.potret("kode-salah")
    assert "kode" in k.layar().casefold()
    p.klik("Kembali")


def mekar_mulai_sendiri(k: Kabupaten) -> None:
    """The third office works alone at first, with periods of its own, and joins in February."""
    with k.duduk("mekar") as meja:
        t.buat_di_awal(k, NAMA["mekar"])
        isi.impor_pegawai(k, "mekar")
        isi.susun_skp(k, isi.orang("mekar")[1].nama)
    sebelum = isi.sql(meja.db, PERIODE)
    assert len(sebelum) >= 5
    k.jam.maju_ke(date(2026, 2, 3))
    with k.duduk("pusat"):
        undangan = t.undang(k, NAMA["mekar"])
    with k.duduk("mekar"):
        k.tempat("Tukar data")
        k.potret("mekar-belum-bergabung")
        t.gabung(k, undangan)
        berkas = t.kirim(k)
    with k.duduk("pusat"):
        t.kompilasi(k, t.kumpulkan(k, berkas))
        t.terima_kantor(k, NAMA["mekar"])
        balasan = t.balas(k, NAMA["mekar"], gambar="balasan")
    assert set(balasan) == {"mekar"}
    with k.duduk("mekar"):
        t.terima(k, balasan["mekar"])
    assert isi.sql(meja.db, PERIODE) == sebelum, "the office keeps its own periods"


def bekerja(k: Kabupaten) -> None:
    """SKP, progress and ratings of the first quarter in all three offices."""
    k.jam.maju_ke(date(2026, 4, 1))
    for nama, angka in (("sukamaju", ("12", "22")), ("harapan", ("22", "22")), ("mekar", ("11", "32"))):
        _, kasi, staf = isi.orang(nama)
        with k.duduk(nama):
            for o in (kasi, staf):
                if nama != "mekar" or o is staf:
                    isi.susun_skp(k, o.nama)
            isi.realisasi(k, kasi.nama, 1, "40")
            isi.nilai(k, TRIWULAN_1, dict(zip((kasi.nama, staf.nama), angka, strict=True)))
            if nama == "sukamaju":
                k.potret("nilai-triwulan-1")
                isi.ubah_pegawai(k, staf.nama, "Pendidikan", "SMA")
                assert _pendidikan(k) == [(staf.nama, "SMA")]


def _pendidikan(k: Kabupaten) -> list[tuple[str, str]]:
    assert k.di is not None
    return isi.sql(k.di.db, "SELECT nama, pendidikan FROM pegawai WHERE pendidikan <> '' AND _del = 0")


def berkas_rusak(k: Kabupaten) -> None:
    """A folder with every kind of damage: each file has its sentence, the sound ones go in, once."""
    berkas = {}
    for nama in NAMA:
        with k.duduk(nama):
            berkas[nama] = t.kirim(k)
    folder = t.kumpulkan(k, berkas["sukamaju"], berkas["sukamaju"])
    utuh = berkas["harapan"].read_bytes()
    (folder / "harapan terpotong.adk").write_bytes(utuh[: len(utuh) // 2])
    (folder / "harapan berubah.adk").write_bytes(_satu_bit(utuh))
    asing = _pusat_lain(k)
    (folder / "untuk pusat lain.adk").write_bytes(asing.read_bytes())
    (folder / "foto.adk").write_bytes(b"\xff\xd8\xff\xe0 bukan ADK")
    meja = k.meja["pusat"]
    sebelum = isi.sql(meja.db, "SELECT count(*) FROM journal_commit")[0][0]
    with k.duduk("pusat"):
        teks = t.kompilasi(k, folder, "kompilasi-rusak")
        assert "Berkas terpotong (" in teks
        assert "salin ulang dari asalnya" in teks
        assert "Isi berkas berubah di perjalanan, minta salinan baru dari pengirim" in teks
        assert "Berkas ini bukan ADK" in teks
        assert "Berkas ditolak × 4" in teks
        assert "Sudah pernah" in teks
        k.tempat("Kantor")
        k.potret("papan-kantor")
    baru = isi.sql(meja.db, "SELECT count(*) FROM journal_commit")[0][0] - sebelum
    assert baru > 0
    k.catatan["rusak"] = berkas


def berkas_tersesat(k: Kabupaten) -> None:
    """The sound copies arrive; a reply carried to the wrong office is refused there and told whose it is."""
    berkas = k.catatan["rusak"]
    with k.duduk("pusat"):
        teks = t.kompilasi(k, t.kumpulkan(k, berkas["mekar"], berkas["harapan"]))
        assert "ditolak" not in teks.split("Perubahan baru")[0]
        balasan = t.balas(k)
    with k.duduk("mekar"):
        teks = t.terima(k, balasan["harapan"], gambar="salah-kantor", terapkan=False)
        assert "Berkas ini bukan untuk kantor ini; serahkan kepada kantor yang dituju" in teks
    for nama in NAMA:
        with k.duduk(nama):
            t.terima(k, balasan[nama])
            assert cari.pesan("sukses")
            assert "Semua perubahan sudah dikonfirmasi" in k.layar()


def tidak_berurutan(k: Kabupaten) -> None:
    """The later of two files arrives first; the earlier one then brings nothing new."""
    _, kasi, _ = isi.orang("mekar")
    with k.duduk("mekar"):
        isi.realisasi(k, kasi.nama, 2, "41")
        lebih_dulu = t.kirim(k)
        isi.realisasi(k, kasi.nama, 3, "42")
        kemudian = t.kirim(k)
    with k.duduk("pusat"):
        teks = t.terima(k, kemudian, tombol="Terima berkas…")
        assert "Menunggu berkas" not in teks
        teks = t.terima(k, lebih_dulu, tombol="Terima berkas…", gambar="tidak-berurutan")
        assert "0 perubahan baru" in teks


def _satu_bit(data: bytes) -> bytes:
    n = len(data) * 2 // 3
    return data[:n] + bytes([data[n] ^ 4]) + data[n + 1 :]


def _pusat_lain(k: Kabupaten) -> Path:
    """The first file of an office of another regency."""
    k.tambah_meja("pusat-lain", "pusat.db")
    k.tambah_meja("lain")
    with k.duduk("pusat-lain"):
        t.buat_di_awal(k, "BKPSDM Kabupaten Seberang", "Pusat (BKPSDM) baru")
        undangan = t.undang(k, "Kecamatan Seberang")
    with k.duduk("lain"):
        t.gabung_di_awal(k, undangan, "Kecamatan Seberang")
        return t.kirim(k)
