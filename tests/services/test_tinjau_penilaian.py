"""What a second pair of eyes found between the parts of rating: undo, privacy, closed periods, minutes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import (
    beranda,
    berita_acara,
    cetak,
    dialog_kinerja,
    keberatan,
    lampiran,
    nilai_sendiri,
    pembinaan,
    pengguna,
    penilaian,
    penjelasan,
    penyerahan,
    penyerahan_baca,
    pola,
    presensi,
    realisasi,
    rekan_360,
    rekap,
    rencana_aksi,
    riwayat,
    skp,
    tim_evaluasi_ubah,
    tutup_periode,
)
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_beda, repo_bukti, repo_lampiran
from kinerja_desktop.store.pelaksana import Pelaksana
from tests.services.kantor_keberatan import DITOLAK, KEBERATAN, Kantor, buka
from tests.ui.kantor_halaman import buat_isi

SENDIRI = nilai_sendiri.IsiSendiri("1", "2", "Lembur tiga akhir pekan", "")


@pytest.fixture(scope="module")
def isi(tmp_path_factory):
    return buat_isi(tmp_path_factory.mktemp("tinjau"), nilai=True)


@pytest.fixture
def k(isi, tmp_path, data_sendiri):
    with buka(isi, tmp_path / "kantor.db", data_sendiri) as k:
        yield k


def _bukti(k: Kantor, tmp_path) -> bytes:
    indikator = skp.muat(k.sesi, k.skp["D"]).baris[0].id
    realisasi.catat(k.sesi, indikator, 2, "12")
    berkas = tmp_path / "rekap.pdf"
    berkas.write_bytes(b"%PDF-1.4\nRekap layanan Februari\n%%EOF\n")
    return lampiran.tambah_bukti(k.sesi, indikator, 2, berkas).changes.commit


def test_undo_does_not_reach_behind_a_finished_evaluation_or_a_closed_period(k, tmp_path):
    aksi = rencana_aksi.AksiBaru(
        skp.muat(k.sesi, k.skp["D"]).baris[0].rhk_id, "Menyusun jadwal", "kali", ("1", "1", "1", "1")
    )
    k.pada(date(2026, 3, 30))
    catatan = pembinaan.IsiPembinaan("bimbingan", date(2026, 3, 30), "Arsip")
    perbuatan = {
        "sendiri": (k.sebagai("D"), nilai_sendiri.simpan(k.sebagai("D"), k.skp["D"], k.p, SENDIRI, True)),
        "dialog": (k.sebagai("kasi"), dialog_kinerja.mulai(k.sebagai("kasi"), k.skp["D"], k.p)),
        "pembinaan": (k.sebagai("kasi"), pembinaan.catat(k.sebagai("kasi"), k.skp["D"], k.p, catatan)),
        "aksi": (k.sebagai("D"), rencana_aksi.tambah(k.sebagai("D"), k.skp["D"], [aksi])),
    }
    commit = {n: (s, o.changes.commit) for n, (s, o) in perbuatan.items()}
    commit["bukti"] = (k.sebagai("D"), _bukti(k, tmp_path))
    k.nilai("D")
    lolos = []
    k.organisasi()
    for saat in ("selesai", "tutup"):
        if saat == "tutup":
            tutup_periode.tutup(k.sebagai("camat"), k.p)
        for nama, (sesi, c) in commit.items():
            try:
                riwayat.urungkan(sesi, c)
                lolos.append((saat, nama))
                riwayat.ulangi(sesi, riwayat.terakhir(k.sesi, 1)[0].commit)
            except Tolakan:
                pass
    # Dialogue and coaching go on after the rating; what belongs to a judged month or closed period stays.
    assert set(lolos) == {("selesai", "dialog"), ("selesai", "pembinaan")}


def test_undo_of_evidence_is_for_those_who_may_change_the_document(k, tmp_path):
    c = _bukti(k, tmp_path)
    with pytest.raises(Tolakan):
        riwayat.urungkan(k.sebagai("A"), c)


def _kata(catatan) -> str:
    return " ".join(f"{x.lama} {x.baru}" for b in catatan for x in b.rincian)


def test_riwayat_keeps_own_ratings_and_drafts_of_objections_from_other_eyes(k):
    draf = replace(SENDIRI, alasan_hasil="Kata draf yang dibuang")
    nilai_sendiri.simpan(k.sebagai("D"), k.skp["D"], k.p, draf)
    k.terima("A")
    keberatan.simpan_draf(k.sebagai("A"), k.p, k.skp["A"], replace(KEBERATAN, alasan="Alasan draf"))

    def terbaca(kata: str) -> set[str]:
        mata = {"camat": k.sebagai("camat"), "operator": k.sesi, "D": k.sebagai("D"), "A": k.sebagai("A")}
        hasil = {s for s, sesi in mata.items() if kata in _kata(riwayat.terakhir(sesi, 40))}
        for s in ("kasi", "camat"):
            for skp_id in (k.skp["A"], k.skp["D"]):
                hasil |= {s} if kata in _kata(riwayat.untuk(k.sebagai(s), "skp", skp_id)) else set()
        return hasil

    assert terbaca("Kata draf yang dibuang") == {"D", "operator"}
    assert terbaca("Alasan draf") == {"A", "operator"}
    nilai_sendiri.simpan(k.sebagai("D"), k.skp["D"], k.p, SENDIRI, True)
    keberatan.ajukan(k.sebagai("A"), k.p, k.skp["A"], KEBERATAN)
    assert terbaca("Kata draf yang dibuang") == {"D", "operator"}
    assert terbaca("Alasan draf") == {"A", "operator"}
    assert terbaca(SENDIRI.alasan_hasil) == {"D", "operator", "kasi", "camat"}
    assert terbaca(KEBERATAN.alasan) == {"A", "operator", "kasi", "camat"}


def test_minutes_are_not_filed_over_an_objection(k):
    k.organisasi()
    k.terima("A")
    keberatan.ajukan(k.sesi, k.p, k.skp["A"], KEBERATAN)
    with pytest.raises(Tolakan, match="keberatan Staf A"):
        berita_acara.ajukan(k.sesi, k.p, "BA/1", date(2026, 4, 6), berita_acara.Pihak("Rahmad Santosa"))


def test_who_decides_reads_the_evidence_and_nobody_that_of_a_draft(k, tmp_path):
    k.terima("A")
    draf = keberatan.simpan_draf(k.sebagai("A"), k.p, k.skp["A"], KEBERATAN).value
    berkas = tmp_path / "surat.pdf"
    berkas.write_bytes(b"%PDF-1.4\nSurat tugas 800/12\n%%EOF\n")
    bukti = lampiran.tambah(k.sebagai("A"), "keberatan", draf, berkas).value
    with pytest.raises(Tolakan):
        lampiran.buka(k.sebagai("kasi"), bukti)
    keberatan.ajukan(k.sebagai("A"), k.p, k.skp["A"], KEBERATAN)
    atasan = _atasan(k)
    assert keberatan.satu(atasan, draf)
    lampiran.daftar(atasan, "keberatan", draf)
    lampiran.buka(k.sebagai("kasi"), bukti)
    lampiran.buka(atasan, bukti)


def test_rounds_and_attendance_refuse_once_their_period_is_closed(k):
    anggota = (tim_evaluasi_ubah.IsiAnggota(k.isi.kasi, kedudukan="ketua"),)
    hari = [date(2026, 1, 5), date(2026, 1, 5), date(2026, 12, 31)]
    tim = tim_evaluasi_ubah.simpan_tim(k.sesi, tim_evaluasi_ubah.IsiTim("Tim", "800/1", *hari, anggota)).value
    isi = tim_evaluasi_ubah.IsiPutaran("Triwulan I", date(2026, 3, 30), k.p, kesimpulan="Baik")
    put = tim_evaluasi_ubah.simpan_putaran(k.sesi, tim, isi).value
    temuan = tim_evaluasi_ubah.tambah_temuan(k.sesi, put, "layanan", "Antre", pegawai_id=k.isi.staf[0])
    sel = [presensi.UbahanPresensi(k.isi.staf[0], 3, "H")]
    k.organisasi()
    tutup_periode.tutup(k.sebagai("camat"), k.p)
    ubah = tim_evaluasi_ubah.UbahanTim("temuan", temuan.value, "teks", "Sepi")
    for coba in (
        lambda: tim_evaluasi_ubah.simpan_putaran(k.sesi, tim, isi),
        lambda: tim_evaluasi_ubah.simpan_putaran(k.sesi, tim, replace(isi, periode_id=None), put),
        lambda: tim_evaluasi_ubah.ubah_status_putaran(k.sesi, put, True),
        lambda: tim_evaluasi_ubah.hapus_putaran(k.sesi, put),
        lambda: tim_evaluasi_ubah.tambah_temuan(k.sesi, put, "layanan", "A", pegawai_id=k.isi.staf[0]),
        lambda: tim_evaluasi_ubah.ubah(k.sesi, [ubah]),
        lambda: tim_evaluasi_ubah.hapus(k.sesi, "temuan", temuan.value),
        lambda: riwayat.urungkan(k.sesi, temuan.changes.commit),
    ):
        with pytest.raises(Tolakan, match="ditutup"):
            coba()
    tim_evaluasi_ubah.tambah_langkah(k.sesi, temuan.value, tim_evaluasi_ubah.IsiLangkah("Tambah loket"))
    tulis = presensi.ubah(k.sesi, 2026, 2, sel).changes.commit  # a late letter corrects a closed quarter
    tutup_periode.tutup(k.sebagai("camat"), k.isi.periode["tahunan0"])
    for coba in (lambda: presensi.ubah(k.sesi, 2026, 2, sel), lambda: riwayat.urungkan(k.sesi, tulis)):
        with pytest.raises(Tolakan, match="ditutup"):
            coba()


def test_operator_does_not_set_the_own_result_final(k):
    k.terima("A")
    ids = [k.skp["A"]]
    k.pada(date(2026, 6, 1))
    penyerahan.kembali(k.sesi, k.p, ids)
    a = pengguna.pelaku(k.sesi, k.isi.staf[0])
    op = k.sesi.sebagai(replace(a, peran=a.peran | {Peran.OPERATOR}))
    with pytest.raises(Tolakan, match="milik sendiri"):
        penyerahan.tetapkan_final(op, k.p, ids, k.isi.camat)


def test_undo_never_lowers_the_number_of_givers_that_forms_were_promised(k):
    isi = rekan_360.IsianPutaran("Putaran I", date(2026, 3, 1), date(2026, 3, 31), 3)
    putaran = rekan_360.buat(k.sesi, 2026, isi).value
    naik = rekan_360.ubah(k.sesi, putaran, replace(isi, minimum=5)).changes.commit
    rekan_360.terbitkan(k.sesi, putaran, [k.isi.staf[0]], {"rekan": 4})
    with pytest.raises(Tolakan, match="Lembar putaran ini sudah dibuat"):
        riwayat.urungkan(k.sesi, naik)
    assert rekan_360.lembar(k.sesi, putaran).ringkas.minimum == 5


def _baca_hasil(k: Kantor, sesi, siapa: str) -> set[str]:
    """Where eyes find the predicate of somebody: grid, distribution, handover, reason, papers, history."""
    skp_id = k.skp[siapa]
    baris = next(b for b in penilaian.lembar(sesi, k.p).baris if b.skp_id == skp_id)
    serah = next(b for b in penyerahan_baca.lembar(sesi, k.p).baris if b.skp_id == skp_id)
    hasil = {"nilai"} if baris.predikat or baris.alasan_hasil or baris.catatan else set()
    hasil |= {"serah"} if serah.predikat or serah.perilaku else set()
    hasil |= {"pola"} if any(o.skp_id == skp_id and o.predikat for o in pola.pola(sesi, k.p).orang) else set()
    hasil |= {"cetak"} if cetak.bahan_dokumen(sesi, skp_id, k.p).predikat else set()
    hasil |= {"rekap"} if any(
        s.predikat for b in rekap.susun(sesi, 2026).baris if b.skp_id == skp_id for s in b.sel.values()
    ) else set()  # fmt: skip
    hasil |= {"siap"} if any(
        b.siap and b.skp_id == skp_id and b.periode_id == k.p for b in cetak.daftar(sesi, 2026)
    ) else set()  # fmt: skip
    kata = _kata(riwayat.untuk(sesi, "evaluasi", baris.evaluasi_id))
    hasil |= {"riwayat"} if "Rekap layanan Maret" in kata or "Di Bawah" in kata else set()
    if hasil:
        penjelasan.lembar(sesi, skp_id, k.p)
    else:
        with pytest.raises(Tolakan, match="diserahkan kepada Anda"):
            penjelasan.lembar(sesi, skp_id, k.p)
    return hasil


SEMUA = {"nilai", "serah", "pola", "cetak", "rekap", "siap", "riwayat"}


def test_the_own_result_is_read_once_the_document_was_handed_over_and_by_superiors_before(k):
    k.organisasi()
    k.nilai("kasi")
    kasi, camat = k.sebagai("kasi"), k.sebagai("camat")
    lembar = penilaian.lembar(kasi, k.p)
    assert lembar.jumlah_dinilai == 1, "that a rating stands is no secret"
    assert sum(pola.pola(kasi, k.p).jumlah.values()) == 1, "it is counted without the name"
    assert _baca_hasil(k, kasi, "kasi") == set()
    isi = [UbahanNilai(k.skp["A"], k.p, *x) for x in (("hasil", "1"), ("perilaku", "2"))]
    penilaian.beri(k.sesi, isi)
    bukti = [{x.kunci for x in tutup_periode.lembar(s, k.p).perhatian} for s in (k.sebagai("A"), kasi)]
    assert ["bukti" in x for x in bukti] == [False, True], "nor that the own one is no plain one"
    assert _baca_hasil(k, camat, "kasi") == SEMUA == _baca_hasil(k, k.sesi, "kasi")
    k.pada(date(2026, 4, 2))
    penilaian.sampaikan(k.sesi, k.p, [k.skp["kasi"]])
    assert _baca_hasil(k, kasi, "kasi") == SEMUA


def _atasan(k: Kantor) -> Sesi:
    """The camat without the role of the head: he assesses the kasi, not the staff."""
    camat = pengguna.pelaku(k.sesi, k.isi.camat)
    return k.sesi.sebagai(replace(camat, peran=frozenset({Peran.PEGAWAI, Peran.PENILAI})))


def test_who_decides_an_objection_reads_exactly_that_evaluation(k):
    k.terima("A", "D")
    atasan = _atasan(k)
    k.sebagai("A")
    for s in "AD":
        with pytest.raises(Tolakan):
            cetak.bahan_evaluasi(atasan, k.skp[s], k.p)
    assert penyerahan_baca.lembar(atasan, k.p).baris == ()
    tulisan = keberatan.ajukan(k.sebagai("A"), k.p, k.skp["A"], KEBERATAN).value

    def terbaca() -> set[tuple[bytes, bytes | None]]:
        kini = {(b.skp_id, b.periode_id) for b in cetak.daftar(atasan, 2026) if b.jenis == "dokumen"}
        return {x for x in kini if x[0] in (k.skp["A"], k.skp["D"])}

    for _ in range(2):
        assert cetak.bahan_evaluasi(atasan, k.skp["A"], k.p).predikat
        assert penjelasan.lembar(atasan, k.skp["A"], k.p).hasil
        assert terbaca() == {(k.skp["A"], k.p)}
        assert {b.nama for b in penyerahan_baca.lembar(atasan, k.p).baris} == {"Staf A"}
        for tolak in (
            lambda: cetak.bahan_evaluasi(atasan, k.skp["D"], k.p),
            lambda: cetak.bahan_skp(atasan, k.skp["A"]) and skp.muat(atasan, k.skp["A"]),
        ):
            with pytest.raises(Tolakan):
                tolak()
        if keberatan.satu(k.sesi, tulisan).putusan is None:
            keberatan.putuskan(atasan, tulisan, DITOLAK)  # what he decided on stays readable to him


def test_who_decides_an_objection_is_not_told_the_predicate_before(k):
    k.terima("A")
    k.p = k.isi.periode["triwulan2"]
    juli = date(2026, 7, 1)
    k.pada(juli)
    a = k.skp["A"]
    penilaian.beri(k.sesi, [UbahanNilai(a, k.p, kolom, "2") for kolom in ("hasil", "perilaku")])
    penilaian.selesai(k.sesi, k.p, [a], untuk=k.isi.kasi)
    penilaian.sampaikan(k.sesi, k.p, [a], juli)
    penilaian.terima(k.sesi, k.p, a, juli)
    keberatan.ajukan(k.sebagai("A"), k.p, a, KEBERATAN)
    dulu = ["Predikat Triwulan I 2026" in repr(penjelasan.lembar(s, a, k.p)) for s in (_atasan(k), k.sesi)]
    assert dulu == [False, True]


def test_the_head_rated_before_another_achievement_is_named_until_it_is_adjusted(k):
    k.organisasi("Baik")
    k.nilai("camat")
    assert k.baris("camat").tertinggal == ""
    k.organisasi("Istimewa")
    b = k.baris("camat")
    assert "kini Istimewa" in b.tertinggal
    assert "menjadi Di Atas Ekspektasi; penilaian ini diselesaikan dengan Sesuai Ekspektasi" in b.tertinggal
    sendiri = penilaian.lembar(k.sebagai("camat"), k.p).baris
    assert not any(x.tertinggal for x in sendiri), "it names the own result"
    assert "pimpinan" not in {x.kunci for x in tutup_periode.lembar(k.sebagai("camat"), k.p).perhatian}
    butir = {x.kunci: x for x in tutup_periode.lembar(k.sesi, k.p).perhatian}
    assert butir["pimpinan"].nama == (b.nama,)
    penilaian.buka(k.sesi, k.p, k.skp["camat"], b.tertinggal, b.penilai_id)
    assert (k.baris("camat").hasil, k.baris("camat").tertinggal) == ("di_atas", "")
    penilaian.beri(k.sesi, [UbahanNilai(k.skp["camat"], k.p, "alasan_perilaku", "Catatan Maret")])
    penilaian.selesai(k.sesi, k.p, [k.skp["camat"]], untuk=b.penilai_id)
    assert "pimpinan" not in {x.kunci for x in tutup_periode.lembar(k.sesi, k.p).perhatian}


def test_two_values_of_an_own_rating_hold_no_rating_back(k):
    nilai_sendiri.simpan(k.sebagai("D"), k.skp["D"], k.p, SENDIRI, True)
    with k.sesi.baca() as conn:
        q = Pelaksana.dari(conn)
        (baris,) = (r.id for r in repo_bukti.sendiri_periode(q, k.p).values())
    with k.sesi.baca() as conn:
        for n in "12":
            Pelaksana.dari(conn).ubah(
                "INSERT INTO sync_conflict (tabel, row_id, kelompok, ref, nilai, opened) "
                "VALUES ('nilai_sendiri', ?, 'hasil', ?, '[1]', 1)",
                (baris, n * 64),
            )
        assert repo_beda.jumlah(Pelaksana.dari(conn)) == 1
        conn.commit()
    k.nilai("D")
    assert k.baris("D").selesai


def test_a_deleted_draft_takes_its_evidence_along_and_undo_brings_both_back(k, tmp_path):
    k.terima("A")
    a = k.sebagai("A")
    draf = keberatan.simpan_draf(a, k.p, k.skp["A"], KEBERATAN).value
    berkas = tmp_path / "surat.pdf"
    berkas.write_bytes(b"%PDF-1.4\nSurat tugas 800/12\n%%EOF\n")
    bukti = lampiran.tambah(a, "keberatan", draf, berkas).value
    hapus = keberatan.hapus_draf(a, draf)
    with k.sesi.baca() as conn:
        assert repo_lampiran.satu(Pelaksana.dari(conn), bukti) is None
    riwayat.urungkan(a, hapus.changes.commit)
    assert lampiran.daftar(a, "keberatan", draf)


def _beranda(sesi: Sesi, kata: str) -> list[tuple[str, date | None]]:
    return [(b.nama, b.batas) for b in beranda.ringkasan(sesi).tunggu if kata in b.kurang]


def test_beranda_counts_both_ways_of_a_document_by_the_week_of_the_office(k):
    with k.sesi.kerja("uji.aturan", "Enam hari kerja") as uow:
        (jam,) = uow.p.satu("SELECT id FROM rujukan WHERE kunci = 'hari_kerja_seminggu'")
        uow.update("rujukan", bytes(jam), {"nilai": "6"})
    k.nilai("A")  # on Wednesday 1 April: 14 working days of six days a week, Good Friday aside
    assert _beranda(k.sebagai("kasi"), "belum disampaikan") == [("Staf A", date(2026, 4, 17))]
    k.terima("B")  # received on Monday 6 April
    assert _beranda(k.sebagai("B"), "ditandatangani dan dikembalikan") == [("Staf B", date(2026, 4, 22))]
    assert _beranda(k.sesi, "ditandatangani dan dikembalikan") == [], "the list of handed documents has them"
    penyerahan.kembali(k.sesi, k.p, [k.skp["B"]])
    assert _beranda(k.sebagai("B"), "ditandatangani dan dikembalikan") == []
