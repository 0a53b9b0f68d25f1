"""Objection from receipt to a final result: who may, the clock, what a decision changes, how it is undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kinerja_desktop.domain.keberatan import Putusan, StatusKeberatan
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import (
    alur_skp,
    beranda,
    cetak,
    keberatan,
    lampiran,
    penilaian,
    penyerahan,
    penyerahan_baca,
    pola,
    presensi_kalender,
    riwayat,
)
from kinerja_desktop.services.beda_versi import versi_lain
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.store.periksa import periksa
from tests.services.kantor_keberatan import BATAS, DITERIMA, DITOLAK, KEBERATAN, TERIMA, Kantor, buka
from tests.ui.kantor_halaman import buat_isi


@pytest.fixture(scope="module")
def isi(tmp_path_factory):
    return buat_isi(tmp_path_factory.mktemp("keberatan"), nilai=True)


@pytest.fixture
def k(isi, tmp_path, data_sendiri):
    with buka(isi, tmp_path / "kantor.db", data_sendiri) as k:
        yield k


def _status(k: Kantor, siapa: str = "A") -> tuple[str, str]:
    b = k.baris(siapa)
    return b.status, b.predikat


def _ajukan(k: Kantor, siapa: str = "A", hari: date = date(2026, 4, 10)) -> bytes:
    k.terima(siapa)
    k.pada(hari)
    return keberatan.ajukan(k.sebagai(siapa), k.p, k.skp[siapa], KEBERATAN).value


def test_an_objection_that_changes_the_predicate_from_receipt_to_final(k):
    kunci = _ajukan(k)
    assert _status(k) == ("keberatan", "Butuh Perbaikan"), "the old predicate counts until it is decided"
    sebelum = pola.pola(k.sesi, k.p).jumlah
    keberatan.jelaskan(k.sebagai("kasi"), kunci, "Layanan keliling belum dilaporkan waktu itu.")
    k.pada(date(2026, 4, 20))
    hasil = keberatan.putuskan(k.sebagai("camat"), kunci, DITERIMA)
    assert hasil.value is Putusan.SEBAGIAN
    assert _status(k) == ("diputus", "Baik")
    sesudah = pola.pola(k.sesi, k.p).jumlah
    assert {p.value: n - sebelum[p] for p, n in sesudah.items() if n != sebelum[p]} == {
        "Baik": 1,
        "Butuh Perbaikan": -1,
    }
    lihat = keberatan.satu(k.sesi, kunci)
    assert (lihat.semula, lihat.menjadi) == (
        ("di_bawah", "sesuai", "Butuh Perbaikan"),
        ("sesuai", "sesuai", "Baik"),
    )
    assert (lihat.pemutus.nama, lihat.penilai.nama) == ("Rahmad Santosa", "Yulia Paramita")
    assert k.baris("A").alasan_hasil == "Putusan keberatan 800/77: Layanan keliling sah dihitung."
    dokumen = cetak.bahan_dokumen(k.sesi, k.skp["A"], k.p)
    assert dokumen.predikat == "Baik"
    assert dokumen.catatan.endswith(
        "Predikat semula Butuh Perbaikan menjadi Baik berdasarkan keputusan keberatan nomor 800/77 "
        "tanggal 20 April 2026."
    )
    with k.sesi.baca() as conn:
        assert not versi_lain(k.sesi, conn, BukuOrang.muat(conn), [2026]), (
            "the decided words are the sealed ones"
        )
    penyerahan.tetapkan_final(k.sebagai("kasi"), k.p, [k.skp["A"]])
    assert _status(k) == ("final", "Baik")
    assert [t.nama for t in alur_skp.tindakan(k.sesi, k.baris("A").evaluasi_id)] == [
        "Penilaian selesai", "Dokumen disampaikan", "Dokumen diterima pegawai", "Keberatan diajukan",
        "Pejabat penilai menjelaskan", "Keberatan diputus", "Hasil akhir ditetapkan",
    ]  # fmt: skip
    assert periksa(k.sesi.db).temuan == []


def test_an_objection_that_is_refused_leaves_everything_and_says_so_on_paper(k):
    kunci = _ajukan(k)
    keberatan.putuskan(k.sebagai("camat"), kunci, DITOLAK)
    assert _status(k) == ("diputus", "Butuh Perbaikan")
    assert keberatan.satu(k.sesi, kunci).menjadi == ("di_bawah", "sesuai", "Butuh Perbaikan")
    catatan = cetak.bahan_dokumen(k.sesi, k.skp["A"], k.p).catatan
    assert catatan.endswith(
        "hasil evaluasi tetap berdasarkan keputusan keberatan nomor 800/78 tanggal 10 April 2026."
    )


def test_a_decision_is_taken_back_with_a_reason_and_the_ratings_come_back(k):
    kunci = _ajukan(k)
    putus = keberatan.putuskan(k.sebagai("camat"), kunci, DITERIMA)
    for sesi in (k.sesi, k.sebagai("camat")):
        with pytest.raises(Tolakan, match="Batalkan putusan"):
            riwayat.urungkan(sesi, putus.changes.commit)
    with pytest.raises(Tolakan, match="alasan"):
        keberatan.batal_putusan(k.sebagai("camat"), kunci, "  ")
    keberatan.batal_putusan(k.sebagai("camat"), kunci, "Nomor salah")
    assert _status(k) == ("keberatan", "Butuh Perbaikan")
    assert k.baris("A").alasan_hasil == "Rekap layanan Maret"
    lihat = keberatan.satu(k.sesi, kunci)
    assert (lihat.status, lihat.putusan, lihat.menjadi) == (StatusKeberatan.DIAJUKAN, None, None)
    assert "keputusan keberatan" not in cetak.bahan_dokumen(k.sesi, k.skp["A"], k.p).catatan
    keberatan.putuskan(k.sebagai("camat"), kunci, replace(DITERIMA, hasil="1", nomor="800/80"))
    assert _status(k) == ("diputus", "Baik")  # di_atas and sesuai
    penyerahan.tetapkan_final(k.sebagai("kasi"), k.p, [k.skp["A"]])
    with pytest.raises(Tolakan, match="Final"):
        keberatan.batal_putusan(k.sebagai("camat"), kunci, "Terlambat")
    penyerahan.batal_final(k.sebagai("kasi"), k.p, [k.skp["A"]], "Salah tekan")
    assert _status(k) == ("diputus", "Baik")


def test_the_clock_refuses_unless_the_lateness_is_explained(k):
    k.terima("A", "B")
    k.pada(BATAS)
    assert keberatan.ajukan(k.sebagai("A"), k.p, k.skp["A"], KEBERATAN).value
    k.pada(date(2026, 4, 25))
    with pytest.raises(Tolakan, match="berakhir 24 April 2026") as e:
        keberatan.ajukan(k.sebagai("B"), k.p, k.skp["B"], KEBERATAN)
    assert "atasan pejabat penilai yang memutuskan" in str(e.value)
    with pytest.raises(Tolakan, match="Tanggal keberatan"):
        keberatan.ajukan(k.sebagai("B"), k.p, k.skp["B"], replace(KEBERATAN, tanggal=date(2026, 4, 5)))
    terlambat = replace(KEBERATAN, terlambat="Dirawat di rumah sakit")
    kunci = keberatan.ajukan(k.sebagai("B"), k.p, k.skp["B"], terlambat).value
    lihat = keberatan.satu(k.sebagai("camat"), kunci)
    assert (lihat.terlambat, lihat.alasan_terlambat) == (BATAS, "Dirawat di rumah sakit")
    assert lihat.alasan == KEBERATAN.alasan
    assert lihat.bagian == ("hasil", "perilaku")


def test_only_the_three_parties_act_and_each_only_in_the_own_part(k):
    kunci = _ajukan(k)
    for siapa, kerja in (
        ("kasi", lambda s: keberatan.putuskan(s, kunci, DITERIMA)),
        ("A", lambda s: keberatan.putuskan(s, kunci, DITERIMA)),
        ("A", lambda s: keberatan.jelaskan(s, kunci, "Saya jelaskan sendiri")),
        ("camat", lambda s: keberatan.jelaskan(s, kunci, "Bukan penilainya")),
        ("B", lambda s: keberatan.cabut(s, kunci)),
        ("kasi", lambda s: keberatan.cabut(s, kunci)),
    ):
        with pytest.raises(Tolakan):
            kerja(k.sebagai(siapa))
    with pytest.raises(Tolakan, match="Keberatan itu tidak ada"):
        keberatan.satu(k.sebagai("B"), kunci)
    with pytest.raises(Tolakan, match="atas nama atasan pejabat penilai"):
        keberatan.putuskan(k.sesi, kunci, DITERIMA)
    keberatan.jelaskan(k.sesi, kunci, "Diketik operator atas nama penilai")
    keberatan.putuskan(k.sesi, kunci, DITERIMA, untuk=k.isi.camat)
    putus = riwayat.terakhir(k.sesi, 1)[0]
    assert "Putuskan keberatan Staf A" in putus.judul
    boleh = {s: keberatan.satu(k.sebagai(s), kunci).boleh for s in ("A", "kasi", "camat")}
    assert boleh == {"A": frozenset(), "kasi": frozenset(), "camat": frozenset({"batal_putusan"})}


def test_waiting_objections_reach_the_one_who_must_act(k):
    kunci = _ajukan(k)
    langkah = {
        s: [(x.keberatan_id, x.langkah) for x in keberatan.tertunda(k.sebagai(s))]
        for s in ("A", "B", "kasi", "camat")
    }
    assert langkah == {"A": [], "B": [], "kasi": [(kunci, "jelaskan")], "camat": [(kunci, "putuskan")]}
    baris = [x for x in beranda.ringkasan(k.sebagai("kasi")).tunggu if x.langkah == "Jelaskan"]
    assert [(x.nama, x.kurang) for x in baris] == [
        ("Staf A", "Keberatan Triwulan I 2026 menunggu penjelasan pejabat penilai")
    ]
    assert baris[0].tujuan.argumen["bagian"] == "keberatan"
    keberatan.jelaskan(k.sebagai("kasi"), kunci, "Penjelasan")
    assert keberatan.tertunda(k.sebagai("kasi")) == ()
    assert [x.langkah for x in keberatan.tertunda(k.sesi)] == ["putuskan"]


def test_a_draft_is_private_undoable_and_becomes_the_objection(k, tmp_path):
    k.terima("A")
    k.pada(date(2026, 4, 8))
    a = k.sebagai("A")
    draf = keberatan.simpan_draf(a, k.p, k.skp["A"], replace(KEBERATAN, bagian=(), diminta=""))
    assert keberatan.daftar(k.sebagai("kasi"), k.p) == ()
    assert _status(k)[0] == "diterima"
    riwayat.urungkan(a, draf.changes.commit)
    assert keberatan.daftar(a, k.p) == ()
    kunci = keberatan.simpan_draf(a, k.p, k.skp["A"], KEBERATAN).value
    assert kunci == draf.value, "two computers make the same row"
    (tmp_path / "bukti.pdf").write_bytes(
        b"%PDF-1.4\n%\xe2\xe3\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
    )
    bukti = lampiran.tambah(a, "keberatan", kunci, tmp_path / "bukti.pdf")
    ubah = keberatan.simpan_draf(a, k.p, k.skp["A"], replace(KEBERATAN, diminta="Rating menjadi sesuai"))
    assert keberatan.ajukan(a, k.p, k.skp["A"], KEBERATAN).value == kunci
    with pytest.raises(Tolakan):
        riwayat.urungkan(a, ubah.changes.commit)
    with pytest.raises(Tolakan, match="Cabut keberatan"):
        keberatan.hapus_draf(a, kunci)
    assert [x.nama for x in lampiran.daftar(k.sebagai("camat"), "keberatan", kunci)] == ["bukti.pdf"]
    keberatan.putuskan(k.sebagai("camat"), kunci, DITOLAK)
    with pytest.raises(Tolakan, match="sudah diputus"):
        lampiran.hapus(a, bukti.value)


def test_a_withdrawn_objection_may_be_followed_by_another_within_the_clock(k):
    kunci = _ajukan(k)
    keberatan.cabut(k.sebagai("A"), kunci, "Sudah dibicarakan")
    assert _status(k)[0] == "diterima"
    baru = keberatan.ajukan(k.sebagai("A"), k.p, k.skp["A"], KEBERATAN).value
    assert baru != kunci
    status = {x.id: x.status.value for x in keberatan.daftar(k.sesi, k.p) if x.skp_id == k.skp["A"]}
    assert status == {kunci: "dicabut", baru: "diajukan"}
    with pytest.raises(Tolakan, match="berstatus Dicabut"):
        keberatan.putuskan(k.sebagai("camat"), kunci, DITERIMA)


def test_the_hasil_of_the_head_follows_the_organisation_also_after_an_objection(k):
    k.organisasi("Kurang")
    k.terima("camat")
    k.pada(date(2026, 4, 10))
    with pytest.raises(Tolakan, match="Atasan pejabat penilai"):
        keberatan.ajukan(
            k.sebagai("camat"), k.p, k.skp["camat"], KEBERATAN
        )  # the Sekda's superior is unknown
    with k.sesi.baca() as conn:
        relasi = BukuOrang.muat(conn).relasi[k.isi.camat][0]
    from tests.kantor_uji import Pabrik

    bupati = Pabrik(k.sesi).pegawai("Surya Atmaja", nip="", status="LUAR", golongan="")
    with k.sesi.kerja("uji", "Lengkapi atasan") as uow:
        uow.update("relasi_penilai", relasi.id, {"atasan_penilai_id": bupati})
    kunci = keberatan.ajukan(k.sebagai("camat"), k.p, k.skp["camat"], KEBERATAN).value
    with pytest.raises(Tolakan, match="mengikuti capaian kinerja organisasi"):
        keberatan.putuskan(k.sesi, kunci, DITERIMA, untuk=bupati)
    with pytest.raises(Tolakan, match="sedikitnya satu rating"):
        keberatan.putuskan(k.sesi, kunci, replace(DITERIMA, hasil=""), untuk=bupati)
    keberatan.putuskan(k.sesi, kunci, replace(DITERIMA, hasil="", perilaku="1"), untuk=bupati)
    assert k.baris("camat").hasil == "di_bawah"
    assert k.baris("camat").perilaku == "di_atas"


def test_the_superior_of_today_decides_when_the_one_of_the_document_has_left(k):
    kunci = _ajukan(k)
    from tests.kantor_uji import Pabrik

    plt = Pabrik(k.sesi).orang("Sekretaris Camat", None, "Wahyu Nugraha")
    with k.sesi.kerja("uji", "Camat pensiun") as uow:
        uow.update("pegawai", k.isi.camat, {"kedudukan": "pensiun"})
    Pabrik(k.sesi).relasi(k.isi.staf[0], k.isi.kasi, plt, mulai="2026-04-09", sebagai_atasan="plt")
    lihat = keberatan.satu(k.sesi, kunci)
    assert (lihat.pemutus.nama, lihat.pemutus_alasan) == ("Wahyu Nugraha", "atasan pejabat penilai sekarang")
    keberatan.putuskan(k.sesi, kunci, DITERIMA, untuk=plt)
    assert keberatan.satu(k.sesi, kunci).pemutus.nama == "Wahyu Nugraha"


def test_handover_of_several_with_refusal_return_and_the_way_back(k):
    k.nilai("A", "B", "C")
    ids = [k.skp[s] for s in "ABC"]
    k.pada(TERIMA)
    lembar = penyerahan_baca.lembar(k.sesi, k.p)
    assert {b.keadaan for b in lembar.baris} == {"Belum diserahkan: 11 hari kerja lagi, sampai 21 April 2026"}
    assert lembar.jumlah("belum_serah") == 3
    assert {b.siapa for b in lembar.baris} == {"Yulia Paramita"}
    penyerahan.sampaikan(k.sesi, k.p, ids, date(2026, 4, 2), cara="dibacakan")
    with pytest.raises(Tolakan, match="Tanggal penerimaan"):
        penyerahan.terima_banyak(k.sesi, k.p, ids, penyerahan.Penerimaan(date(2026, 4, 1)))
    with pytest.raises(Tolakan, match="saksi"):
        penyerahan.terima_banyak(k.sesi, k.p, ids[2:], penyerahan.Penerimaan(TERIMA, menolak=True))
    penyerahan.terima_banyak(k.sesi, k.p, ids[:2], penyerahan.Penerimaan(date(2026, 4, 3), kembali=TERIMA))
    tolak = penyerahan.Penerimaan(date(2026, 4, 3), menolak=True, saksi="Rini Astuti dan Doni Prasetya")
    penyerahan.terima_banyak(k.sesi, k.p, ids[2:], tolak)
    c = next(b for b in penyerahan_baca.lembar(k.sesi, k.p).baris if b.skp_id == ids[2])
    assert c.keterangan == "Menolak menandatangani; saksi: Rini Astuti dan Doni Prasetya."
    assert (c.belum_kembali, c.cara) == ("", "Dibacakan di hadapan pegawai")
    assert c.keadaan == "Waktu keberatan: 13 hari kerja lagi, sampai 23 April 2026"
    with pytest.raises(Tolakan, match="waktu keberatan belum habis"):
        penyerahan.tetapkan_final(k.sebagai("kasi"), k.p, ids)
    penyerahan.batalkan(k.sesi, k.p, ids[:1], "Salah orang")
    penyerahan.batalkan(k.sesi, k.p, ids[:1], "Belum sampai")
    a = next(b for b in penyerahan_baca.lembar(k.sesi, k.p).baris if b.skp_id == ids[0])
    assert (a.status, a.diserahkan, a.diterima, a.kembali) == ("dinilai", None, None, None)
    k.pada(date(2026, 4, 24))
    penyerahan.tetapkan_final(k.sebagai("camat"), k.p, ids[1:])
    assert [k.baris(s).status for s in "BC"] == ["final", "final"]


def test_everybody_sees_and_may_do_only_the_own_part_of_the_handover(k):
    k.terima("A", "B", "kasi")

    def lihat(siapa: str) -> dict[str, frozenset[str]]:
        return {b.nama: b.boleh for b in penyerahan_baca.lembar(k.sebagai(siapa), k.p).baris}

    pegawai, penilai = frozenset({"terima", "keberatan"}), frozenset({"sampaikan", "final"})
    assert lihat("A") == {"Staf A": pegawai}
    assert lihat("kasi") == {"Staf A": penilai, "Staf B": penilai, "Yulia Paramita": pegawai}
    assert lihat("camat") == {"Staf A": {"final"}, "Staf B": {"final"}, "Yulia Paramita": penilai}
    with pytest.raises(Tolakan, match="milik sendiri"):
        penyerahan.tetapkan_final(k.sebagai("A"), k.p, [k.skp["A"]])


def test_the_years_of_the_clocks_are_named_until_their_holidays_are_entered(k):
    k.nilai("A", "B")
    k.pada(date(2026, 12, 21))
    penilaian.sampaikan(k.sesi, k.p, [k.skp["A"]], date(2026, 12, 21))
    penilaian.terima(k.sesi, k.p, k.skp["A"], date(2026, 12, 21))

    def catatan() -> str:
        return penyerahan_baca.lembar(k.sesi, k.p).catatan_libur

    assert catatan().startswith("Libur keagamaan dan cuti bersama 2026 dan 2027 belum diisi")
    presensi_kalender.tambah_libur(k.sesi, date(2026, 12, 24), "Cuti bersama Natal")
    assert catatan().startswith("Libur keagamaan dan cuti bersama 2027 belum diisi")
    presensi_kalender.tambah_libur(k.sesi, date(2027, 1, 4), "Hari jadi kabupaten")
    assert catatan() == ""
    assert {b.nama: b.jam.batas for b in penyerahan_baca.lembar(k.sesi, k.p).baris}["Staf A"] == date(
        2027, 1, 14
    ), "the holidays move the last day"


def test_an_unsigned_document_follows_the_offices_own_setting(k):
    from kinerja_desktop.domain.aturan import Aturan
    from kinerja_desktop.services.rujukan import isi_aturan

    k.terima("A")
    k.pada(date(2026, 4, 27))
    (b,) = penyerahan_baca.lembar(k.sesi, k.p).baris
    assert b.golongan == "siap_final"
    assert "dokumen tidak kembali, hasil tetap berlaku menurut setelan kantor" in b.keadaan
    tunggu = Aturan("tenggat", "tanpa_tanda_tangan", "tunggu", date(2026, 1, 1), None, "Perwal", "instansi")
    with k.sesi.kerja("uji", "Setelan kantor") as uow:
        isi_aturan(uow, [tunggu], lokal=True)
    (b,) = penyerahan_baca.lembar(k.sesi, k.p).baris
    assert b.golongan == "menunggu"
    with pytest.raises(Tolakan, match="menunggu tanda tangan"):
        penyerahan.tetapkan_final(k.sebagai("kasi"), k.p, [k.skp["A"]])
    penyerahan.tolak_tanda_tangan(k.sesi, k.p, k.skp["A"], "Rini Astuti")
    penyerahan.tetapkan_final(k.sebagai("kasi"), k.p, [k.skp["A"]])
    assert _status(k)[0] == "final"
