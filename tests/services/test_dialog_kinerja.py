"""Dialog kinerja: an agenda from what is behind, points carried once, words that stand after Selesai."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import dialog_kinerja, periode, realisasi, riwayat, skp, tindakan, umpan_balik
from kinerja_desktop.services.dialog_kinerja import UbahanButir
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui

SENIN = date(2026, 3, 30)


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat, staf=2)
    sesi.jam.atur(SENIN)
    return hasil


def butir(sesi: Sesi, dialog: bytes) -> dict[str, dialog_kinerja.ButirDialog]:
    return {b.teks: b for b in dialog_kinerja.lembar(sesi, dialog).butir}


def isi(sesi: Sesi, dialog: bytes, teks: str, **kolom: str) -> None:
    b = butir(sesi, dialog)[teks].id
    dialog_kinerja.tulis(sesi, dialog, [UbahanButir(b, x, n) for x, n in kolom.items()])


def test_agenda_names_what_is_behind_and_asks_the_standing_questions(k: Kantor) -> None:
    a, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    lembar, kasi = skp.muat(k.sesi, a), k.sebagai(k.kasi)
    realisasi.catat(k.sesi, lembar.baris[1].id, 2, "97")
    umpan_balik.tulis(kasi, a, p, "Kabari pemohon", nomor_perilaku=1, sifat="perbaikan")
    umpan_balik.tulis(kasi, a, p, "Ramah", nomor_perilaku=4, sifat="apresiasi")
    with k.sesi.kerja("uji", "Temuan tim") as uow:
        temuan = [
            uow.insert("temuan", {"pegawai_id": k.staf[0], "teks": t, "urut": n})
            for n, t in enumerate(("Daftar hadir kosong", "Arsip hilang", "Sudah beres"))
        ]
        langkah = ((temuan[1], "berjalan"), (temuan[1], "selesai"), (temuan[2], "selesai"))
        uow.insert_many("langkah_perbaikan", [{"temuan_id": t, "status": s} for t, s in langkah])
    d = dialog_kinerja.mulai(kasi, a, p).value
    isi_lembar = dialog_kinerja.lembar(kasi, d)
    assert [(b.jenis, b.teks) for b in isi_lembar.butir][:5] == [
        ("hasil_kerja", "Realisasi Triwulan I 2026 belum dicatat: Jumlah surat terbit (RHK 1)."),
        ("perilaku", "Umpan balik Pimpinan atas Berorientasi Pelayanan: Kabari pemohon"),
        ("temuan", "Daftar hadir kosong"),
        ("temuan", "Arsip hilang"),
        ("hasil_kerja", "RHK 1 belum diberi umpan balik pada Triwulan I 2026."),
    ]
    assert [b.jenis for b in isi_lembar.butir][5:] == ["pertanyaan"] * 3
    assert (isi_lembar.tanggal, isi_lembar.penilai) == (SENIN, "Yulia Paramita")
    assert isi_lembar.tanggal_berikut == date(2026, 6, 29), "the same weekday three months later"


def test_an_entry_of_this_very_month_is_not_called_missing(k: Kantor) -> None:
    a, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    realisasi.catat(k.sesi, skp.muat(k.sesi, a).baris[0].id, 3, "40")  # March is not over yet
    d = dialog_kinerja.mulai(k.sebagai(k.kasi), a, p).value
    pokok = [b.teks for b in dialog_kinerja.lembar(k.sesi, d).butir]
    assert not [x for x in pokok if "belum dicatat" in x and "Jumlah surat terbit" in x]


def test_open_points_are_carried_once_and_done_ones_named(k: Kantor) -> None:
    a, p1, p2 = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"], k.periode["triwulan2"]
    kasi, staf = k.sebagai(k.kasi), k.sebagai(k.staf[0])
    umpan_balik.tulis(kasi, a, p1, "Lebih teliti", nomor_perilaku=3, sifat="perbaikan")
    d1 = dialog_kinerja.mulai(kasi, a, p1).value
    for b in dialog_kinerja.lembar(kasi, d1).butir:
        dialog_kinerja.hapus_butir(kasi, d1, [b.id])
    dialog_kinerja.tulis(kasi, d1, [UbahanButir(None, "teks", t) for t in ("Arsip", "Jadwal", "Sarana")])
    dialog_kinerja.tulis(staf, d1, [UbahanButir(None, "teks", "Pelatihan")])
    janji = {"tindak_lanjut": "Rapikan rak", "penanggung": "Staf A", "batas": "10/4/2026"}
    isi(staf, d1, "Arsip", sikap="sepakat", **janji)
    dialog_kinerja.selesai(staf, d1)
    isi(kasi, d1, "Jadwal", keadaan="selesai", hasil="Sudah terbit")
    for hari in (date(2027, 1, 5), date(2026, 6, 29)):  # a new year forgets nothing
        k.sesi.jam.atur(hari)
        assert [(t.jenis, t.teks) for t in dialog_kinerja.tertunda(kasi)] == [
            ("tindak_lanjut", "Rapikan rak"),
            ("dialog", ""),
        ]
    assert dialog_kinerja.tertunda(k.sebagai(k.staf[1])) == ()
    d2 = dialog_kinerja.mulai(kasi, a, p2).value
    lanjut = [b for b in dialog_kinerja.lembar(kasi, d2).butir if b.jenis == "lanjutan"]
    assert [b.teks for b in lanjut] == ["Arsip", "Sarana", "Pelatihan"]
    assert (lanjut[0].tindak_lanjut, lanjut[0].batas, lanjut[0].dari) == (
        "Rapikan rak",
        "10-04-2026",
        "30-03-2026",
    )
    assert dialog_kinerja.lembar(kasi, d2).selesai_lalu == ("Jadwal – Sudah terbit",)
    with pytest.raises(Tolakan, match="sudah dibawa"):
        isi(kasi, d1, "Arsip", keadaan="selesai")
    isi(staf, d2, "Arsip", keadaan="selesai")
    assert [d.terbuka for d in dialog_kinerja.daftar(kasi, a).semua] == [2, 0], "questions wait for nobody"
    assert [t.jenis for t in dialog_kinerja.tertunda(kasi)] == [], "the next dialogue is going on"


def test_what_was_agreed_stands_until_it_is_opened_with_a_reason(k: Kantor) -> None:
    a, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    kasi = k.sebagai(k.kasi)
    d = dialog_kinerja.mulai(kasi, a, p).value
    with pytest.raises(Tolakan, match="masih berlangsung"):
        dialog_kinerja.mulai(kasi, a, p)
    pertama = dialog_kinerja.lembar(kasi, d).butir[0]
    tulis = dialog_kinerja.tulis(kasi, d, [UbahanButir(pertama.id, "tindak_lanjut", "Catat tiap Senin")])
    dialog_kinerja.selesai(kasi, d)
    for perbuatan in (
        lambda: dialog_kinerja.tulis(kasi, d, [UbahanButir(pertama.id, "teks", "lain")]),
        lambda: dialog_kinerja.ubah(kasi, d, tanggal=SENIN),
        lambda: dialog_kinerja.hapus_butir(kasi, d, [pertama.id]),
        lambda: dialog_kinerja.hapus(kasi, d),
        lambda: riwayat.urungkan(kasi, tulis.changes.commit),
    ):
        with pytest.raises(Tolakan, match="sudah selesai"):
            perbuatan()
    with pytest.raises(Tolakan, match="belum diisi"):
        dialog_kinerja.buka_lagi(kasi, d, " ")
    dialog_kinerja.buka_lagi(kasi, d, "Salah tanggal")
    dialog_kinerja.ubah(kasi, d, tanggal=date(2026, 3, 27), tempat="Ruang Kasi", berikut="")
    riwayat.urungkan(kasi, tulis.changes.commit)
    assert dialog_kinerja.lembar(kasi, d).butir[0].tindak_lanjut == ""
    langkah = tindakan.daftar_tindakan(k.sesi, d)
    assert [(t.nama, t.alasan) for t in langkah] == [
        ("Dialog kinerja selesai", ""),
        ("Dialog kinerja dibuka lagi", "Salah tanggal"),
    ]


def test_only_the_two_sides_write_and_a_closed_period_holds(k: Kantor) -> None:
    a, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    with pytest.raises(Tolakan, match="tidak berwenang"):
        dialog_kinerja.mulai(k.sebagai(k.staf[1]), a, p)
    with pytest.raises(Tolakan, match="hanya dapat melihat"):
        dialog_kinerja.daftar(k.sebagai(k.staf[1]), a)
    d = dialog_kinerja.mulai(k.sesi, a, p)
    catatan = riwayat.untuk(k.sesi, "skp", a)[0]
    assert (catatan.untuk, catatan.judul) == ("Yulia Paramita", "Mulai dialog kinerja Staf A Triwulan I 2026")
    pertama = dialog_kinerja.lembar(k.sesi, d.value).butir[0].id
    periode.tutup(k.sebagai(k.camat), p)
    with pytest.raises(Tolakan, match="sudah ditutup"):
        dialog_kinerja.tulis(k.sesi, d.value, [UbahanButir(pertama, "teks", "x")])
    dialog_kinerja.tulis(k.sesi, d.value, [UbahanButir(pertama, "keadaan", "selesai")])
    assert dialog_kinerja.lembar(k.sesi, d.value).butir[0].selesai
