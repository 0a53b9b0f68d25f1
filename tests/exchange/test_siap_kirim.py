"""Before sending: what wants a look; after it: what is confirmed; names of files and of what they touch."""

from __future__ import annotations

from kinerja_desktop.domain.sebutan import sebutan_pusat
from kinerja_desktop.flows import papan_tukar, siap_kirim, tukar
from kinerja_desktop.services import beda_isian
from tests.exchange.tempat import Tempat, gabungkan
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import kantor_kecil


def test_nama_pusat() -> None:
    assert sebutan_pusat("Pemerintah Kabupaten Contoh") == "BKPSDM (Pemerintah Kabupaten Contoh)"
    assert sebutan_pusat("BKPSDM Kabupaten Contoh") == "BKPSDM Kabupaten Contoh"
    assert sebutan_pusat("Badan Kepegawaian Daerah") == "Badan Kepegawaian Daerah"
    assert {sebutan_pusat(x) for x in ("", "Pusat", " ")} == {"BKPSDM"}


def test_perlu_dilihat_menyebut_jumlah_akibat_dan_tempatnya(kantor: Tempat) -> None:
    assert [t.kalimat for t in siap_kirim.periksa_kirim(kantor.sesi)] == ["Belum ada pegawai"]
    orang = kantor_kecil(kantor.sesi, Pabrik(kantor.sesi), staf=2)
    semua = {t.kalimat: t for t in siap_kirim.periksa_kirim(kantor.sesi)}
    (t,) = [x for k, x in semua.items() if "belum mempunyai SKP" in k]
    assert t.kalimat == f"{len(orang.staf) + 2} pegawai belum mempunyai SKP"
    assert t.tujuan is not None
    assert t.tujuan.halaman == "pegawai"
    assert "BKPSDM" in t.akibat


def test_ringkasan_menghitung_dan_menyebut_orang(kantor: Tempat, pusat: Tempat) -> None:
    baris = kantor.tambah("Siti Contoh")
    kantor.ubah(baris, tempat_lahir="Sukamaju")
    (t,) = siap_kirim.tujuan_kirim(kantor.sesi)
    assert (t.nama, t.jenis) == ("BKPSDM (Pemerintah Kabupaten Contoh)", "pusat")
    r = siap_kirim.ringkasan_kirim(kantor.sesi, t.kunci)
    assert (r.perubahan, [(s.nama, s.baru) for s in r.isi]) == (2, [("Pegawai Siti Contoh", 2)])
    (b,) = tukar.kirim_adk(kantor.sesi, kantor.folder / "k").berkas
    assert r.perkiraan / 2 < b.ukuran < r.perkiraan * 2
    semua = siap_kirim.ringkasan_kirim(kantor.sesi, t.kunci, semua=True)
    assert semua.perubahan > r.perubahan
    (b,) = tukar.kirim_adk(kantor.sesi, kantor.folder / "k", semua=True).berkas
    assert b.perubahan == semua.perubahan
    assert (pusat.terima(b.path).baru, pusat.hitung("pegawai")) == (2, 1)


def test_yang_belum_dikonfirmasi_dan_yang_belum_ditulis(kantor: Tempat, pusat: Tempat) -> None:
    def keadaan() -> tuple[int, int]:
        k = papan_tukar.keadaan(kantor.sesi)
        return k.belum_dikirim, k.belum_ditulis

    assert keadaan() == (0, 0)
    kantor.tambah("Siti")
    assert keadaan() == (1, 1)
    hilang = kantor.kirim()
    assert keadaan() == (1, 0)
    kantor.tambah("Budi")
    assert keadaan() == (2, 1)
    kirim = kantor.kirim()
    pusat.terima(kirim)
    assert keadaan() == (2, 0)
    kantor.terima(tukar.kirim_adk(pusat.sesi, pusat.folder / "b").berkas[0].path)
    assert keadaan() == (0, 0)
    menurut = {b.nama: b for b in papan_tukar.keadaan(kantor.sesi).berkas}
    # The lost file needs no receipt of its own any more: the second one brought all that was in it.
    assert (menurut[hilang.name].keadaan, menurut[hilang.name].diterima) == ("Sudah ada", None)
    assert menurut[kirim.name].keadaan == "Diterapkan"
    assert menurut[kirim.name].diterima is not None
    assert not any(b.dapat_urung for b in menurut.values())


def test_berhenti_sebelum_ditulis(kantor: Tempat) -> None:
    kantor.tambah("Siti")
    h = tukar.kirim_adk(kantor.sesi, kantor.folder / "k", kemajuan=lambda *_: False)
    assert (h.berkas, h.dibatalkan) == ([], True)
    assert not list((kantor.folder / "k").glob("*"))


def test_uji_baca_menyebut_dokumen(kantor: Tempat, pusat: Tempat) -> None:
    kantor.salinan("salinan.db")
    siti = kantor.tambah("Siti Contoh")
    kantor.ubah(siti, tempat_lahir="Sini")
    pusat.terima(kantor.kirim())
    kantor.pulihkan(kantor.folder / "salinan.db")
    pusat.terima(kantor.kirim())  # says what it has, and the centre gives back what this PC has lost
    balas = tukar.kirim_adk(pusat.sesi, pusat.folder / "b").berkas[0].path
    n = kantor.hitung("journal_commit")
    uji = tukar.terima_adk(kantor.sesi, [balas], terapkan=False)
    assert [(s.nama, s.baru, s.sudah) for s in uji.sentuhan] == [("Pegawai Siti Contoh", 2, 0)]
    assert kantor.hitung("journal_commit") == n
    jadi = kantor.terima(balas)
    assert jadi.sentuhan == uji.sentuhan
    assert beda_isian.daftar(kantor.sesi).isian == ()


def test_nama_berkas_pertama_tetap_nama_aslinya(buat, pusat: Tempat) -> None:
    k = buat("Sukamaju")
    u = tukar.undang(pusat.sesi, "Kecamatan Sukamaju", pusat.folder)
    tukar.gabung(k.sesi, u.path, u.kode)
    asli = k.kirim()
    pusat.terima(asli)
    (jawab,) = tukar.terima_kantor(pusat.sesi, u.nomor).berkas
    assert jawab.nama == asli.name
    (baris,) = [b for b in papan_tukar.papan_pusat(pusat.sesi).berkas if b.arah == "terima"]
    assert baris.nama == asli.name
    gabungkan(buat("Harapan"), pusat)
