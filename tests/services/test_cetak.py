"""The filled forms: frozen names, form a and b, Plt., officials without NIP, progress of the period only."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows.cetak import cetak_ke_folder
from kinerja_desktop.flows.kertas_umpan_balik import rekaman_umpan_balik
from kinerja_desktop.reports.periksa import periksa_cetak
from kinerja_desktop.services import (
    alur_skp,
    cetak,
    matriks,
    organisasi,
    penempatan,
    penilaian,
    realisasi,
    skp,
    umpan_balik,
)
from kinerja_desktop.services.bahan_cetak import BahanDokumenEvaluasi, BahanEvaluasi, BahanSkp
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.matriks_lembar import UbahanPeran
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil, skp_disetujui


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat)


def test_form_b_prints_every_typed_word(k: Kantor) -> None:
    b = cetak.bahan_skp(k.sesi, skp_disetujui(k, k.staf[0]))
    assert isinstance(b, BahanSkp)
    assert (b.bentuk, b.nama_instansi, b.tempat) == ("administrasi", "Kecamatan Sukamaju", "Sukamaju")
    assert b.periode_penilaian == "1 JANUARI SD 31 DESEMBER TAHUN 2026"
    assert (b.pegawai.jabatan, b.pegawai.unit_kerja) == (
        "Pengadministrasi Perkantoran",
        "Seksi Pelayanan Umum",
    )
    assert b.pegawai.label_baris5 == b.penilai.label_baris5 == "UNIT KERJA"
    (rhk,) = b.utama
    assert (rhk.nomor, rhk.teks_atasan) == ("1", "Meningkatnya mutu layanan kecamatan")
    assert [(i.aspek, i.target) for i in rhk.indikator] == [("Kuantitas", "480 surat"), ("Kualitas", "98 %")]
    assert [p.nomor for p in b.perilaku] == list("1234567")
    assert b.tambahan == ()


def test_form_a_is_signed_by_an_official_without_a_number(k: Kantor) -> None:
    b = cetak.bahan_skp(k.sesi, skp_disetujui(k, k.camat))
    assert b.bentuk == "pimpinan"
    assert (b.penilai.nama, b.penilai.nip, b.penilai.pangkat) == ("Laksmi Wardhani", "", "-")
    assert (b.penilai.label_baris5, b.penilai.unit_kerja) == ("INSTANSI", "Pemerintah Kabupaten Contoh")
    assert b.utama[0].perspektif == "Penerima Layanan"
    assert all(i.aspek == "" for i in b.utama[0].indikator)


def test_an_acting_assessor_prints_plt(k: Kantor) -> None:
    k.buat.penempatan(k.kasi, k.buat.jabatan("Camat Sukamaju", k.akar), k.akar, "2026-01-01", jenis="plt")
    with k.sesi.baca() as conn:
        from kinerja_desktop.services.orang import BukuOrang

        relasi = BukuOrang.muat(conn).relasi[k.staf[0]][0]
    with k.sesi.kerja("uji", "Plt") as uow:
        uow.update("relasi_penilai", relasi.id, {"sebagai": "plt"})
    b = cetak.bahan_skp(k.sesi, skp_disetujui(k, k.staf[0]))
    assert b.penilai.jabatan == "Plt. Camat Sukamaju"


def test_a_draft_is_marked_and_printed_with_todays_names(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    b = cetak.bahan_skp(k.sesi, skp_id)
    assert (b.catatan_kaki, b.tanggal) == ("DRAF", "")
    with k.sesi.kerja("uji", "Ganti nama") as uow:
        uow.update("pegawai", k.staf[0], {"nama": "Nama Lain"})
    assert cetak.bahan_skp(k.sesi, skp_id).pegawai.nama == "Nama Lain"


def _selesai(k: Kantor, skp_id: bytes) -> None:
    p = k.periode["triwulan1"]
    penilaian.beri(k.sesi, [UbahanNilai(skp_id, p, c, "1") for c in ("hasil", "perilaku")])
    penilaian.beri(
        k.sesi, [UbahanNilai(skp_id, p, f"alasan_{c}", "Tercatat.") for c in ("hasil", "perilaku")]
    )
    penilaian.beri(k.sesi, [UbahanNilai(skp_id, p, "catatan", "Pertahankan")])
    penilaian.selesai(k.sebagai(k.kasi), p, [skp_id], date(2026, 3, 31))


def test_the_evaluation_holds_progress_and_feedback_of_its_period(k: Kantor, tmp_path: Path) -> None:
    a, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    k.sesi.jam.atur(date(2026, 4, 6))
    surat, mutu = (b.id for b in skp.muat(k.sesi, a).baris)
    for bulan, jumlah, persen in ((1, "40", "97"), (2, "42,5", "98"), (3, "38", "99"), (4, "99", "50")):
        realisasi.catat(k.sesi, surat, bulan, jumlah)
        realisasi.catat(k.sesi, mutu, bulan, persen)
    rhk = skp.muat(k.sesi, a).baris[0].rhk_id
    umpan_balik.tulis(k.sebagai(k.kasi), a, p, "Layanan cepat", rhk_id=rhk)
    umpan_balik.tulis(k.sebagai(k.kasi), a, p, "Ramah", nomor_perilaku=1)
    umpan_balik.tulis(k.sebagai(k.kasi), a, k.periode["triwulan2"], "Nanti", nomor_perilaku=2)
    organisasi.tetapkan(k.sesi, p, "Baik", untuk=k.camat)
    _selesai(k, a)
    e = cetak.bahan_evaluasi(k.sesi, a, p)
    assert isinstance(e, BahanEvaluasi)
    assert [i.realisasi for i in e.utama[0].indikator] == ["120,5 surat", "99 %"]
    assert e.utama[0].umpan_balik == "Pimpinan: Layanan cepat"
    assert [x.umpan_balik for x in e.perilaku[:2]] == ["Pimpinan: Ramah", ""]
    assert (e.periode, e.predikat_organisasi) == ("TRIWULAN I", "Baik")
    assert (e.rating_hasil, e.rating_perilaku, e.predikat) == ("di_atas", "di_atas", "Sangat Baik")
    assert (e.tanggal, e.catatan_kaki) == ("31 Maret 2026", "")
    # The record of feedback of that period stands in the list and is written with the others.
    (baris,) = (b for b in cetak.daftar(k.sesi, 2026) if b.jenis == "rekaman")
    judul = "Rekaman Umpan Balik Triwulan I 2026"
    assert (baris.skp_id, baris.periode_id, baris.judul, baris.siap) == (a, p, judul, True)
    assert baris.status == "2 umpan balik"
    isi = cetak_ke_folder(k.sesi, 2026, ["rekaman"], tmp_path)
    assert [b.name.split("_")[0] for b in isi.berkas] == ["Rekaman-Umpan-Balik"]
    (rekaman,) = cetak.bahan(k.sesi, 2026, "rekaman")
    assert "Predikat" not in " ".join(periksa_cetak(rekaman))
    assert isi.berkas[0].read_bytes() == rekaman_umpan_balik(k.sesi, a, p)


def test_the_last_quarter_and_the_year_tell_themselves_apart(k: Kantor, tmp_path: Path) -> None:
    a = skp_disetujui(k, k.staf[0])
    k.sesi.jam.atur(date(2027, 1, 4))
    for p in ("triwulan4", "tahunan0"):
        ubahan = [UbahanNilai(a, k.periode[p], c, "2") for c in ("hasil", "perilaku")]
        penilaian.beri(k.sesi, ubahan)
        penilaian.selesai(k.sebagai(k.kasi), k.periode[p], [a])
    kepala = [(b.periode, b.periode_penilaian) for b in cetak.bahan(k.sesi, 2026, "dokumen")]
    assert sorted(kepala) == [
        ("AKHIR", "1 JANUARI SD 31 DESEMBER TAHUN 2026"),
        ("TRIWULAN IV-AKHIR", "1 OKTOBER SD 31 DESEMBER TAHUN 2026"),
    ]
    evaluasi = [(b.periode, b.periode_penilaian) for b in cetak.bahan(k.sesi, 2026, "evaluasi")]
    assert sorted(evaluasi) == sorted(kepala)
    berkas = cetak_ke_folder(k.sesi, 2026, ["dokumen"], tmp_path).berkas
    nip = cetak.daftar(k.sesi, 2026)[0].nip
    assert sorted(b.name for b in berkas) == [
        f"Dokumen-Evaluasi_2026_TAHUNAN_Staf-A_{nip}.pdf",
        f"Dokumen-Evaluasi_2026_TRIWULAN-IV_Staf-A_{nip}.pdf",
    ]
    berkas[0].write_bytes(b"kertas lama")
    assert cetak_ke_folder(k.sesi, 2026, ["dokumen"], tmp_path).berkas == berkas
    assert berkas[0].read_bytes().startswith(b"%PDF-")
    assert len(list(tmp_path.glob("*.pdf"))) == 2


def test_an_annual_form_covers_the_months_of_its_skp(k: Kantor) -> None:
    a = skp_disetujui(k, k.staf[0])
    k.sesi.jam.atur(date(2026, 7, 6))
    penilaian.beri(k.sesi, [UbahanNilai(a, k.periode["tahunan0"], "perilaku", "2")])
    penilaian.beri(k.sesi, [UbahanNilai(a, k.periode["triwulan3"], "perilaku", "2")])
    pos = k.buat.jabatan("Pengelola Keuangan", k.akar)
    penempatan.pindahkan(k.sesi, k.staf[0], pos, k.akar, date(2026, 6, 15))
    tahunan = cetak.bahan_evaluasi(k.sesi, a, k.periode["tahunan0"])
    assert tahunan.periode_penilaian == "1 JANUARI SD 14 JUNI TAHUN 2026"
    terpotong = cetak.bahan_evaluasi(k.sesi, a, k.periode["triwulan3"])
    assert terpotong.periode_penilaian == "1 JULI SD 30 SEPTEMBER TAHUN 2026"


def test_a_finished_evaluation_keeps_its_names_and_its_organisation(k: Kantor) -> None:
    a, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    k.sesi.jam.atur(date(2026, 4, 6))
    organisasi.tetapkan(k.sesi, p, "Baik", untuk=k.camat)
    _selesai(k, a)
    penilaian.sampaikan(k.sesi, p, [a])
    penilaian.terima(k.sebagai(k.staf[0]), p, a)
    organisasi.tetapkan(k.sesi, p, "Kurang", "Diubah kemudian", untuk=k.camat)
    with k.sesi.kerja("uji", "Naik pangkat") as uow:
        uow.update("pegawai", k.staf[0], {"golongan": "IV/e"})
        uow.update("pegawai", k.camat, {"nama": "Camat Baru"})
    d = cetak.bahan_dokumen(k.sesi, a, p)
    assert isinstance(d, BahanDokumenEvaluasi)
    assert d.pegawai.pangkat == "Penata Muda (III/a)"
    assert d.atasan_penilai.nama == "Rahmad Santosa"
    assert (d.predikat_organisasi, d.predikat, d.catatan) == ("Baik", "Sangat Baik", "Pertahankan")
    assert (d.tanggal_penilai, d.tanggal_pegawai) == ("31 Maret 2026", "6 April 2026")
    assert cetak.bahan_evaluasi(k.sesi, a, p).predikat_organisasi == "Baik"


def test_the_list_says_what_is_ready_and_the_choice_by_number_takes_drafts_too(k: Kantor) -> None:
    a = skp_disetujui(k, k.staf[0])
    skp.buat(k.sesi, k.staf[1], 2026)
    k.sesi.jam.atur(date(2026, 4, 6))
    _selesai(k, a)
    semua = cetak.daftar(k.sesi, 2026)
    assert [(b.jenis, b.nama, b.siap) for b in semua] == [
        ("skp", "Staf A", True),
        ("skp", "Staf B", False),
        ("evaluasi", "Staf A", True),
        ("dokumen", "Staf A", True),
    ]
    assert [x.pegawai.nama for x in cetak.bahan(k.sesi, 2026, "skp")] == ["Staf A"]
    assert [x.catatan_kaki for x in cetak.bahan(k.sesi, 2026, "skp", semua[1].nip)] == ["DRAF"]
    with pytest.raises(Tolakan, match="Tidak ada dokumen tahun 2026 untuk NIP 123"):
        cetak.bahan(k.sesi, 2026, "skp", ["123"])
    with pytest.raises(Tolakan, match="tidak dikenal"):
        cetak.bahan(k.sesi, 2026, "skpp")
    assert [b.nama for b in cetak.daftar(k.sebagai(k.staf[1]), 2026)] == ["Staf B"]
    with pytest.raises(Tolakan, match="hanya dapat melihat"):
        cetak.bahan_skp(k.sebagai(k.staf[1]), a)


def test_a_revision_prints_as_a_draft_and_the_version_in_force_stays_printable(k: Kantor) -> None:
    a = skp_disetujui(k, k.staf[0])
    alur_skp.buka_kembali(k.sebagai(k.kasi), a, "Target berubah")
    b = skp.muat(k.sesi, a).baris[0]
    skp.ubah_sel(k.sesi, a, [UbahanSel(b.id, "target", "500")])
    berlaku, draf = cetak.bahan_skp(k.sesi, a), cetak.bahan_skp(k.sesi, a, 1)
    assert (berlaku.catatan_kaki, berlaku.utama[0].indikator[0].target) == ("", "480 surat")
    assert (draf.catatan_kaki, draf.utama[0].indikator[0].target) == ("DRAF", "500 surat")
    alur_skp.ajukan(k.sesi, a)
    alur_skp.setujui(k.sebagai(k.kasi), a)
    assert cetak.bahan_skp(k.sesi, a).utama[0].indikator[0].target == "500 surat"


def test_pdf_files_are_written_with_readable_names(k: Kantor, tmp_path) -> None:
    from kinerja_desktop.flows.cetak import cetak_ke_folder
    from kinerja_desktop.flows.pratinjau import siapkan

    a = skp_disetujui(k, k.staf[0])
    isi_lengkap(k.sesi, skp.buat(k.sesi, k.staf[1], 2026).value)
    hasil = cetak_ke_folder(k.sesi, 2026, ["skp"], tmp_path / "keluar")
    assert [b.name.startswith("SKP_2026_Staf-A_") for b in hasil.berkas] == [True]
    assert hasil.berkas[0].read_bytes() == siapkan(k.sesi, [("skp", a, None)]).pdf
    satu = cetak_ke_folder(k.sesi, 2026, ["skp"], tmp_path / "satu", gabung=True, kertas="f4")
    assert [b.name for b in satu.berkas] == ["SKP_2026.pdf"]
    with pytest.raises(Tolakan, match="A4 atau F4"):
        cetak_ke_folder(k.sesi, 2026, ["skp"], tmp_path, kertas="A3")
    with pytest.raises(Tolakan, match="Belum ada dokumen tahun 2026 yang siap"):
        cetak_ke_folder(k.sesi, 2026, ["evaluasi"], tmp_path)


def test_two_skp_of_one_person_are_told_apart_by_months_or_by_the_acting_post(
    k: Kantor, tmp_path: Path
) -> None:
    orang = k.staf[0]
    lurah = k.buat.jabatan("Lurah Melati")
    plt = k.buat.penempatan(orang, lurah, k.unit, mulai="2026-01-01", jenis="plt")
    dasar = {"pegawai_id": orang, "tahun": 2026, "bentuk": "administrasi", "pendekatan": "kuantitatif"}
    with k.sesi.kerja("uji", "Tiga SKP") as uow:
        for mulai, selesai, tempat in (
            ("2026-01-01", "2026-02-28", b""),
            ("2026-03-01", "2026-12-31", b""),
            ("2026-03-01", "2026-12-31", plt),
        ):
            isi = {
                **dasar,
                "mulai": mulai,
                "selesai": selesai,
                "status": "disetujui",
                "penempatan_id": tempat,
            }
            skp_id = uow.insert("skp", isi)
            nilai = {"skp_id": skp_id, "periode_id": k.periode["triwulan1"], "status": "dinilai"}
            uow.insert("evaluasi", {**nilai, "rating_hasil": "sesuai", "rating_perilaku": "sesuai"})
    khas = [(b.judul, b.khas) for b in cetak.daftar(k.sesi, 2026) if b.jenis in ("skp", "evaluasi")]
    triwulan, skp_kedua = "Evaluasi Kinerja Triwulan I 2026", "SKP 1 Maret s.d. 31 Desember 2026"
    maret = "1 Maret s.d. 31 Maret 2026"
    assert sorted(khas) == [
        (triwulan, "1 Januari s.d. 28 Februari 2026"),
        (triwulan, f"{maret}, Pengadministrasi Perkantoran"),
        (triwulan, f"{maret}, Plt. Lurah Melati"),
        ("SKP 1 Januari s.d. 28 Februari 2026", ""),
        (skp_kedua, "Pengadministrasi Perkantoran"),
        (skp_kedua, "Plt. Lurah Melati"),
    ]
    nip = cetak.daftar(k.sesi, 2026)[0].nip
    nama = [b.stem for b in cetak_ke_folder(k.sesi, 2026, ["skp", "evaluasi"], tmp_path).berkas]
    assert sorted(nama) == [
        f"Evaluasi_2026_TRIWULAN-I_Staf-A_{nip}_JANUARI-FEBRUARI",
        f"Evaluasi_2026_TRIWULAN-I_Staf-A_{nip}_MARET",
        f"Evaluasi_2026_TRIWULAN-I_Staf-A_{nip}_MARET_Plt-Lurah-Melati",
        f"SKP_2026_Staf-A_{nip}_JANUARI-FEBRUARI",
        f"SKP_2026_Staf-A_{nip}_MARET-DESEMBER",
        f"SKP_2026_Staf-A_{nip}_MARET-DESEMBER_Plt-Lurah-Melati",
    ]


def test_the_annex_is_a_paper_of_its_own_and_follows_the_state_of_its_skp(k: Kantor, tmp_path: Path) -> None:
    skp_id = skp_disetujui(k, k.staf[0])
    kosong = {b.jenis for b in cetak.daftar(k.sesi, 2026) if b.skp_id == skp_id}
    assert "lampiran" not in kosong, "tanpa isi tidak ada lembar"
    lain = skp.buat(k.sesi, k.staf[1], 2026).value
    with k.sesi.kerja("uji", "Isi lampiran") as uow:
        uow.insert_many(
            "butir_lampiran",
            [
                {"skp_id": lain, "jenis": "konsekuensi", "urut": 1, "teks": "Dasar pengembangan kompetensi"},
                {"skp_id": lain, "jenis": "dukungan", "urut": 2, "teks": "Jaringan internet"},
                {"skp_id": lain, "jenis": "dukungan", "urut": 1, "teks": "Komputer"},
                {"skp_id": lain, "jenis": "asing", "urut": 1, "teks": "dari berkas yang aneh"},
            ],
        )
    (baris,) = (b for b in cetak.daftar(k.sesi, 2026) if b.jenis == "lampiran")
    assert (baris.skp_id, baris.siap) == (lain, False)
    assert baris.judul == "Lampiran SKP 1 Januari s.d. 31 Desember 2026"
    bahan = cetak.satu_bahan(k.sesi, "lampiran", lain)
    assert (bahan.dukungan, bahan.skema) == (("Komputer", "Jaringan internet"), ())
    assert (bahan.konsekuensi, bahan.catatan_kaki) == (("Dasar pengembangan kompetensi",), "DRAF")
    assert bahan.penilai.nama
    hasil = cetak_ke_folder(k.sesi, 2026, ["lampiran"], tmp_path, nip=[baris.nip])
    assert [b.name.split("_")[0] for b in hasil.berkas] == ["Lampiran-SKP"]


def test_the_qualitative_approach_is_printed_as_such(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    skp.ubah_kepala(k.sesi, skp_id, pendekatan="kualitatif")
    assert cetak.bahan_skp(k.sesi, skp_id).pendekatan == "kualitatif"


def test_a_revision_prints_both_versions_and_the_sheet_of_what_it_changes(k: Kantor) -> None:
    skp_id = skp_disetujui(k, k.staf[0])
    kasi, operator = k.sebagai(k.kasi), k.sesi
    assert not any(b.jenis in ("perubahan", "versi") for b in cetak.daftar(operator, 2026))
    alur_skp.buka_kembali(kasi, skp_id, "Loket kedua dibuka.")
    (sel,) = (b for b in skp.muat(operator, skp_id).baris if b.target == "480")
    skp.ubah_sel(operator, skp_id, [UbahanSel(sel.id, "target", "620")])
    draf = cetak.bahan_skp(operator, skp_id)
    assert draf.utama[0].indikator[0].target == "480 surat", "selama direvisi yang berlaku tetap versi lama"
    assert draf.catatan_kaki == ""
    alur_skp.ajukan(operator, skp_id)
    alur_skp.setujui(kasi, skp_id)

    baris = {b.jenis: b for b in cetak.daftar(operator, 2026) if b.skp_id == skp_id}
    assert baris["perubahan"].siap
    assert not baris["versi"].siap, "versi lama tidak ikut tercetak bila tidak dipilih"
    lama = cetak.satu_bahan(operator, "versi", skp_id, baris["versi"].periode_id)
    baru = cetak.satu_bahan(operator, "skp", skp_id)
    assert [x.utama[0].indikator[0].target for x in (lama, baru)] == ["480 surat", "620 surat"]
    assert (lama.catatan_kaki, baru.catatan_kaki) == ("DIGANTIKAN REVISI 1", "")
    lembar = cetak.satu_bahan(operator, "perubahan", skp_id)
    assert (lembar.revisi, lembar.alasan) == (1, "Loket kedua dibuka.")
    (ubah,) = lembar.ubahan
    assert (ubah.letak, ubah.semula, ubah.menjadi) == (
        "RHK utama 1, indikator 1",
        "Target: 480",
        "Target: 620",
    )


def test_a_filled_matrix_is_a_paper_of_its_leader(k: Kantor) -> None:
    atas, _ = skp_disetujui(k, k.kasi), skp_disetujui(k, k.staf[0])
    m = matriks.lembar(k.sesi, 2026, k.kasi)
    assert not any(b.jenis == "matriks" for b in cetak.daftar(k.sesi, 2026))
    matriks.ubah_sel(
        k.sesi, 2026, k.kasi, [UbahanPeran(k.staf[0], m.kolom[0].kunci, "Arsip layanan tertata")]
    )
    (baris,) = (b for b in cetak.daftar(k.sesi, 2026) if b.jenis == "matriks")
    assert (baris.skp_id, baris.siap, baris.status) == (atas, True, "1 peran terisi")
    bahan = cetak.satu_bahan(k.sesi, "matriks", atas)
    assert bahan.pegawai.nama == baris.nama
    assert len(bahan.hasil) == len(m.kolom)
    peran = {b.nama: b.isi[0] for b in bahan.baris}
    assert "Arsip layanan tertata" in peran.values()
