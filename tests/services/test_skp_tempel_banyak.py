"""The SKP of many people from one table: who is meant, what fits, one act for all, nothing lost silently."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import pengecualian, riwayat, skp
from kinerja_desktop.services import skp_tempel_banyak as t
from kinerja_desktop.services.orang import BukuOrang
from tests.services.bantu_kinerja import kantor_kecil, skp_disetujui

TAJUK = [
    "NIP",
    "RHK pimpinan yang diintervensi",
    "Rencana hasil kerja",
    "Aspek",
    "Indikator",
    "Target",
    "Satuan",
]
BLOK = (
    ["Meningkatnya layanan", "Terlayaninya warga {n}", "Kuantitas", "Jumlah layanan", "1.234,5", "berkas"],
    ["", "", "Kualitas", "Layanan tanpa keluhan", "98", "%"],
    ["", "Tertatanya arsip {n}", "Waktu", "Selesai paling lambat", "31/12/2026", "tanggal"],
)


@pytest.fixture
def k(sesi, buat):
    return kantor_kecil(sesi, buat)


def orang(k):
    with k.sesi.baca() as conn:
        return BukuOrang.muat(conn).pegawai


def blok(n):
    return [[s.format(n=n) for s in b] for b in BLOK]


def tabel(k, siapa=None, sebut=lambda p: p.nip):
    """Headings, then three rows for each, the person named on the first row only."""
    semua = orang(k)
    baris = [TAJUK]
    for n, i in enumerate(siapa or k.staf):
        baris += [[sebut(semua[i]) if m == 0 else "", *b] for m, b in enumerate(blok(n))]
    return baris


def lembar(*baris, nama=""):
    return (t.LembarTeks(nama, baris[0]),)


def rencana(k, isi, **kw):
    return t.rencanakan(k.sesi, lembar(isi, **kw), 2026)


def semua_dicentang(r):
    return {o.kunci: t.TAMBAHKAN if o.keadaan == t.BERISI else t.TEMPEL for o in r.orang if o.dapat}


def isi_skp(sesi, skp_id):
    kolom = ("jenis", "intervensi", "rhk", "aspek", "indikator", "target", "satuan")
    return [tuple(b.nilai(c) for c in kolom) for b in skp.muat(sesi, skp_id).baris]


def semua_isi(sesi):
    return {s.pegawai_id: isi_skp(sesi, s.skp_id) for s in skp.daftar(sesi, 2026)}


def harapan(n):
    a, b, c = blok(n)
    return [("utama", *a), ("utama", a[0], a[1], *b[2:]), ("utama", *c)]


def commit(sesi):
    with sesi.baca() as conn:
        return conn.exec_driver_sql("SELECT count(*) FROM journal_commit").scalar()


def test_satu_tabel_mengisi_skp_setiap_orang_dalam_satu_tindakan(k):
    skp.buat(k.sesi, k.staf[0], 2026)
    isi = tabel(k)
    r = rencana(k, isi)
    assert [(o.keadaan, o.jumlah, o.masalah) for o in r.orang] == [("kosong", 3, 0)] + [("baru", 3, 0)] * 3
    sebelum, awal = commit(k.sesi), semua_isi(k.sesi)
    hasil = t.terapkan(k.sesi, lembar(isi), 2026, semua_dicentang(r))
    assert commit(k.sesi) == sebelum + 1
    assert (hasil.value.dibuat, hasil.value.baris, hasil.value.ditinggal) == (3, 12, ())
    assert semua_isi(k.sesi) == {s: harapan(n) for n, s in enumerate(k.staf)}
    riwayat.urungkan(k.sesi, hasil.changes.commit)
    assert semua_isi(k.sesi) == awal
    assert len(skp.daftar(k.sesi, 2026)) == 1


@pytest.mark.parametrize(
    "sebut",
    [
        lambda p: f"'{p.nip[:8]} {p.nip[8:14]} {p.nip[14]} {p.nip[15:]}",
        lambda p: p.nama_lengkap.upper(),
        lambda p: f"{p.nama}\nNIP. {p.nip}",
    ],
)
def test_orang_ditemukan_dari_nip_berspasi_atau_namanya(k, sebut):
    for isi in (tabel(k, sebut=sebut), tabel(k, sebut=sebut)[1:]):
        assert [o.pegawai_id for o in rencana(k, isi).orang] == k.staf
    isi = [["Nama/NIP", *TAJUK[1:]], *tabel(k, sebut=sebut)[1:]]
    assert [o.pegawai_id for o in rencana(k, isi).orang] == k.staf


def test_yang_tidak_dapat_ditempel_disebut_dengan_sebabnya(k, buat):
    setuju = skp_disetujui(k, k.staf[0])
    lain = [buat.pegawai("Kembar Sama"), buat.pegawai("Kembar Sama"), buat.pegawai("Tanpa Jabatan")]
    pengecualian.catat(k.sesi, k.staf[1], "cuti_besar", k.sesi.jam.hari_ini().replace(day=1), nomor="1/2026")
    semua = orang(k)
    isi = tabel(k, [k.staf[0], k.staf[1], lain[2]])
    isi += [["Kembar Sama", *b] for b in blok(7)] + [["Siapa Ini", *b] for b in blok(8)]
    isi += [["1.98001E+17", *blok(9)[0]], [f"{semua[k.staf[3]].nip[:-1]}0", *blok(9)[0]]]
    r = rencana(k, [["NIP", *TAJUK[1:]], *isi[1:]])
    kalimat = {o.nama: o.kalimat for o in r.orang}
    assert {o.keadaan for o in r.orang} == {"tidak"}
    assert "disetujui" in kalimat["Staf A"]
    assert "Dikecualikan selama masa SKP ini (Cuti besar)" in kalimat["Staf B"]
    assert "Jabatannya pada tahun 2026 belum tercatat" in kalimat["Tanpa Jabatan"]
    assert kalimat["Kembar Sama"] == "Ada 2 pegawai bernama Kembar Sama. Tulis NIP-nya."
    assert kalimat["Siapa Ini"].startswith("Nama Siapa Ini tidak ada")
    assert "Excel telah mengubah NIP" in kalimat["1.98001E+17"]
    awal = isi_skp(k.sesi, setuju)
    with pytest.raises(Tolakan):
        t.terapkan(k.sesi, lembar(isi), 2026, {o.kunci: t.TAMBAHKAN for o in r.orang})
    assert isi_skp(k.sesi, setuju) == awal


def test_skp_yang_berisi_dilewati_kecuali_diminta_menambahkan(k):
    isi = tabel(k, k.staf[:2])
    t.terapkan(k.sesi, lembar(isi), 2026, semua_dicentang(rencana(k, isi)))
    baru = tabel(k, k.staf[:3])
    r = rencana(k, baru)
    assert [(o.keadaan, o.rhk_kini) for o in r.orang] == [("berisi", 2), ("berisi", 2), ("baru", 0)]
    hasil = t.terapkan(k.sesi, lembar(baru), 2026, {o.kunci: t.TEMPEL for o in r.orang}).value
    assert [n for n, _ in hasil.ditinggal] == ["Staf A", "Staf B"]
    assert semua_isi(k.sesi)[k.staf[0]] == harapan(0)
    pilih = {r.orang[1].kunci: t.TAMBAHKAN}
    t.terapkan(k.sesi, lembar(baru), 2026, pilih)
    nomor = [b.nomor for b in skp.muat(k.sesi, hasil.skp[0]).baris]
    assert nomor == [1, 1, 2]
    tambah = semua_isi(k.sesi)
    assert tambah[k.staf[1]] == harapan(1) * 2
    assert tambah[k.staf[0]] == harapan(0)


def test_baris_kosong_sebuah_draf_diganti(k):
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    skp.tambah_baris(k.sesi, skp_id, jumlah=3)
    isi = tabel(k, k.staf[:1])
    t.terapkan(k.sesi, lembar(isi), 2026, semua_dicentang(rencana(k, isi)))
    assert isi_skp(k.sesi, skp_id) == harapan(0)


def test_pegawai_hanya_dapat_menempel_skp_sendiri(k):
    saya = k.sebagai(k.staf[0])
    isi = tabel(k, k.staf[:2])
    r = t.rencanakan(saya, lembar(isi), 2026)
    assert [o.keadaan for o in r.orang] == ["baru", "tidak"]
    assert r.orang[1].kalimat.startswith("Anda hanya dapat mengisi SKP sendiri.")
    t.terapkan(saya, lembar(isi), 2026, {o.kunci: t.TEMPEL for o in r.orang})
    assert semua_isi(k.sesi) == {k.staf[0]: harapan(0)}


def test_sel_yang_tidak_cocok_disebut_dan_ditinggal(k):
    p = orang(k)[k.staf[0]]
    isi = [
        ["No", *TAJUK, "Keterangan"],
        ["1", p.nip, "Atasan", "Hasil A", "Mutu", "Jumlah", "12/05/2026", "berkas", "catatan"],
        ["2", p.nip, "Lain", "Hasil A", "Kuantitas", "Jumlah", "12/05/2026", "berkas", ""],
        ["3", p.nip, "", "", "Kuantitas", "#REF!", "banyak", "orang", ""],
        ["B. TAMBAHAN", "", "", "", "", "", "", "", ""],
        ["", "", "", "", "Kualitas", "Yatim", "1", "buah", ""],
        ["", "", "", "Hasil T", "Kualitas", "Cukup", "1", "buah", ""],
        ["", "", "PERILAKU KERJA", "", "", "", "", "", ""],
        ["", "", "1", "Berorientasi pelayanan", "", "", "", "", ""],
    ]
    (o,) = (r := rencana(k, isi)).orang
    assert {(b.nomor, c): m[1].split()[0] for b in o.baris for c, m in b.masalah.items()} == {
        (2, "aspek"): "Aspek",
        (2, "Keterangan"): "Kolom",
        (3, "intervensi"): "Baris",
        (3, "target"): "Excel",
        (4, "indikator"): "Sel",
        (4, "target"): "Target",
        (6, "aspek"): "Baris",
        (6, "indikator"): "Baris",
        (6, "target"): "Baris",
        (6, "satuan"): "Baris",
    }
    assert {s.baris for s in r.luar} == {8, 9}
    t.terapkan(k.sesi, lembar(isi), 2026, semua_dicentang(r))
    a = ("utama", "Atasan", "Hasil A")
    assert semua_isi(k.sesi)[k.staf[0]] == [
        (*a, "", "Jumlah", "12/05/2026", "berkas"),
        (*a, "Kuantitas", "Jumlah", "", "berkas"),
        (*a, "Kuantitas", "", "", "orang"),
        ("tambahan", "", "Hasil T", "Kualitas", "Cukup", "1", "buah"),
    ]


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        ([["Nama barang", "Harga"], ["Meja", "10"]], "Tidak seorang pun"),
        ([["Rencana hasil kerja", "Indikator", "Target"], ["a", "b", "1"]], "tidak menyebut NIP"),
        ([["NIP", "Indikator", "Target"], ["1", "b", "1"]], "Judul kolom Rencana hasil kerja"),
        ([["", ""], ["", ""]], "Tidak ada tabel"),
        ([["a", "b"]] * 5001, "5001 baris"),
    ],
)
def test_tabel_yang_keliru_ditolak_dengan_kalimat(k, isi, kata):
    with pytest.raises(Tolakan, match=kata):
        rencana(k, isi)


def test_lima_ratus_baris_dan_orang_dua_kali(k):
    a, b = (orang(k)[i].nip for i in k.staf[:2])
    isi = [TAJUK, *([a, "", f"Hasil {n}", "Kuantitas", "Jumlah", str(n), "buah"] for n in range(1, 500))]
    isi += [[b, *blok(1)[0]], [a, *blok(2)[0]]]
    r = rencana(k, isi)
    assert [(o.pegawai_id, o.jumlah) for o in r.orang] == [(k.staf[0], 500), (k.staf[1], 1)]
    dua = (t.LembarTeks("Satu", isi[:3]), t.LembarTeks("Dua", [TAJUK, *isi[3:5]]))
    r = t.rencanakan(k.sesi, dua, 2026)
    assert [o.keadaan for o in r.orang] == ["baru", "tidak"]
    assert r.orang[1].kalimat == "Sudah ada di lembar “Satu”; yang di lembar “Dua” tidak ditempel."


def test_bentuk_pimpinan_memakai_perspektif_dan_tanpa_judul_mengikuti_urutan_kisi(k):
    camat, a = (orang(k)[i] for i in (k.camat, k.staf[0]))
    isi = [
        ["1", camat.nip, "", "", "", "", "", ""],
        ["", camat.nip, "1", "Penerima Layanan", "Hasil camat", "Indeks", "85", "indeks"],
        ["", "", "", "Langit", "Hasil dua", "Indeks", "85", "indeks"],
        ["", a.nip, "Atasan", "Hasil A", "Waktu", "Lama", "5", "hari", "lebih"],
    ]
    r = rencana(k, isi)
    assert [(o.bentuk, o.jumlah, o.masalah) for o in r.orang] == [("pimpinan", 2, 1), ("administrasi", 1, 1)]
    assert r.orang[0].baris[1].masalah["perspektif"][1].startswith("Perspektif “Langit” tidak dikenal")
    assert r.orang[1].baris[0].masalah["ke-8"] == ("lebih", "Kolom ini di luar lembar SKP.")
    assert r.orang[1].baris[0].nilai == dict(
        zip(("intervensi", "rhk", "aspek", "indikator", "target", "satuan"), isi[3][2:8], strict=True)
    )
    berjudul = [TAJUK, [camat.nip, "Atasan", "Hasil", "Waktu", "Lama", "5", "hari"]]
    (o,) = rencana(k, berjudul).orang
    assert o.baris[0].masalah["aspek"][1] == "SKP ini berbentuk pimpinan; kolom Aspek tidak dipakai."


_TEKS = st.text("abcdefg hijk.,%0123456789", min_size=1, max_size=12).filter(
    lambda s: s.strip() and not s.strip().replace(".", "").isdigit()
)
_BARIS = st.tuples(
    st.integers(0, 4),
    st.one_of(st.just(""), _TEKS),
    st.one_of(st.just(""), st.sampled_from(["Hasil satu", "Hasil dua"]), _TEKS),
    st.one_of(st.just(""), st.sampled_from(["Kuantitas", "biaya", "Mutu", "Utama"])),
    st.one_of(st.just(""), _TEKS),
    st.one_of(st.just(""), st.sampled_from(["12", "banyak", "1.234,5", "12/05/2026", "#REF!"]), _TEKS),
    st.one_of(st.just(""), _TEKS),
    st.one_of(st.just(""), st.sampled_from(["Utama", "Tambahan", "Lain"])),
    st.one_of(st.just(""), _TEKS),
)


def _rapat(teks):
    return " ".join(str(teks).split()).casefold()


@given(st.lists(_BARIS, min_size=1, max_size=14))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_setiap_sel_tersimpan_pada_skp_orangnya_atau_disebut_ditinggal(k, baris):
    nip = [orang(k)[i].nip for i in k.staf]
    kepala = [*TAJUK, "Jenis", "Warna"]
    isi = [kepala, *([[*nip, ""][b[0]], *b[1:]] for b in baris)]
    isi[1][0] = isi[1][0] or nip[0]
    siapa, pemilik = "", []
    for b in isi[1:]:
        siapa = b[0] or siapa
        pemilik.append(siapa)
    r = rencana(k, isi)
    disebut = {(o.nip, b.nomor, _rapat(m[0])) for o in r.orang for b in o.baris for m in b.masalah.values()}
    ada: dict[str, set[str]] = {}
    if any(o.dapat for o in r.orang):
        hasil = t.terapkan(k.sesi, lembar(isi), 2026, semua_dicentang(r))
        semua = orang(k)
        ada = {semua[i].nip: {_rapat(s) for x in isi for s in x} for i, isi in semua_isi(k.sesi).items()}
        riwayat.urungkan(k.sesi, hasil.changes.commit)
    assert not skp.daftar(k.sesi, 2026)
    for n, (b, milik) in enumerate(zip(isi[1:], pemilik, strict=True), 2):
        for sel in b[1:]:
            if sel.strip() and sel not in ("Utama", "Tambahan"):  # words for the section, not a cell
                assert _rapat(sel) in ada.get(milik, ()) or (milik, n, _rapat(sel)) in disebut, (n, sel)
