"""Three small offices through a year, the figures worked out by hand: months and year, office and regency.

Nobody in an office has an evaluation unless said so: camat, kasi, A and B of each are "belum" wherever they
count. In Sukamaju the kasi is rated for the year, and acts as camat in Harapan from April on (an SKP of its
own there). A moves from Sukamaju to Harapan on 1 July with one SKP in each. In Mekarsari A is rated in every
month and for the year; B retires on 31 August.

    Sukamaju   January to June: A Baik; camat, kasi, B belum            later: camat, kasi, B belum
               year: kasi Baik; camat, B belum; A counted elsewhere
    Harapan    January to June: camat, kasi, B belum                    later: A Sangat Baik as well
               year: A Sangat Baik; camat, kasi, B belum; the acting kasi apart in year and from April on
    Mekarsari  to August: A Baik; camat, kasi, B belum                  later: A Baik; camat, kasi belum
               year: A Butuh Perbaikan; camat, kasi belum; B an exception
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest

from kinerja_desktop.flows import rekap as alur_rekap
from kinerja_desktop.services import dasbor, rekap, rekap_pusat, ringkas
from kinerja_desktop.services.kantor import buat_kantor
from kinerja_desktop.services.lembar_rekap import jumlah
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_unit
from kinerja_desktop.store.pelaksana import Pelaksana
from tests.exchange.conftest import cepat  # noqa: F401
from tests.kantor_uji import Pabrik, jam_uji
from tests.services.bantu_kinerja import Kantor, kantor_kecil
from tests.services.test_rekap import gabungkan, ubah

SB, B, BP, BELUM, PLT, PINDAH, KHUSUS = (
    "Sangat Baik", "Baik", "Butuh Perbaikan", "belum", "plt", "pindah", "khusus",
)  # fmt: skip
NILAI = {SB: ("di_atas", "di_atas"), B: ("sesuai", "sesuai"), BP: ("di_bawah", "sesuai")}
NAMA = ("Kecamatan Sukamaju", "Kecamatan Harapan", "Kecamatan Mekarsari")
NIP_SEKDA = "196907141995031004"


def bulan(dari: int, sampai: int, isi: dict[str, int]) -> dict[str, dict[str, int]]:
    return {f"bulanan-{n}": isi for n in range(dari, sampai + 1)}


#: By hand, as the module says.
KANTOR = {
    NAMA[0]: bulan(1, 6, {B: 1, BELUM: 3}) | bulan(7, 12, {BELUM: 3})
    | {"tahunan-0": {B: 1, BELUM: 2, PINDAH: 1}},
    NAMA[1]: bulan(1, 3, {BELUM: 3}) | bulan(4, 6, {BELUM: 3, PLT: 1})
    | bulan(7, 12, {SB: 1, BELUM: 3, PLT: 1}) | {"tahunan-0": {SB: 1, BELUM: 3, PLT: 1}},
    NAMA[2]: bulan(1, 8, {B: 1, BELUM: 3}) | bulan(9, 12, {B: 1, BELUM: 2})
    | {"tahunan-0": {BP: 1, BELUM: 2, KHUSUS: 1}},
}  # fmt: skip
WILAYAH = (
    bulan(1, 3, {B: 2, BELUM: 9}) | bulan(4, 6, {B: 2, BELUM: 9, PLT: 1})
    | bulan(7, 8, {SB: 1, B: 1, BELUM: 9, PLT: 1}) | bulan(9, 12, {SB: 1, B: 1, BELUM: 8, PLT: 1})
    | {"tahunan-0": {SB: 1, B: 1, BP: 1, BELUM: 7, PLT: 1, PINDAH: 1, KHUSUS: 1}}
)  # fmt: skip


def skp_dinilai(
    k: Kantor, orang: bytes, masa: tuple[str, str], nilai: dict[str, str], **isi: object
) -> bytes:
    """An approved SKP with finished evaluations: period and predicate."""
    dasar = {"pegawai_id": orang, "tahun": 2026, "mulai": masa[0], "selesai": masa[1], "status": "disetujui"}
    with k.sesi.kerja("uji", "Siapkan SKP") as uow:
        s = uow.insert("skp", {**dasar, "bentuk": "administrasi", "pendekatan": "kuantitatif", **isi})
        for periode, predikat in nilai.items():
            hasil, perilaku = NILAI[predikat]
            baris = {"skp_id": s, "periode_id": k.periode[periode], "status": "dinilai"}
            uow.insert("evaluasi", {**baris, "rating_hasil": hasil, "rating_perilaku": perilaku})
    return s


def kantor_bulanan(folder: Path, n: int) -> Kantor:
    """An office that evaluates by month; the Sekda outside it is the same person for all."""
    sesi = buat_kantor(folder / f"k{n}.db", jam_uji(), NAMA[n], "Pemerintah Kabupaten Contoh")
    k = kantor_kecil(sesi, Pabrik(sesi, itertools.count(1 + 100 * n)), staf=2)
    ubah(k, "pegawai", k.sekda, nip=NIP_SEKDA)
    with sesi.kerja("uji", "Periode bulanan") as uow:
        for b in range(1, 13):
            awal, lanjut = date(2026, b, 1), date(2026 + b // 12, b % 12 + 1, 1)
            masa = {"mulai": awal.isoformat(), "selesai": (lanjut - timedelta(1)).isoformat()}
            isi = {"tahun": 2026, "jenis": "bulanan", "nomor": b, "status": "terbuka", "lokal": 1, **masa}
            k.periode[f"bulanan{b}"] = uow.insert("periode", isi)
    return k


def pensiun(k: Kantor, orang: bytes, sampai: str) -> None:
    with k.sesi.baca() as conn:
        (tempat,) = repo_unit.penempatan_semua(conn, [orang])
    ubah(k, "penempatan", tempat.id, sampai=sampai)
    ubah(k, "pegawai", orang, kedudukan="pensiun")


def nip(k: Kantor, orang: bytes) -> str:
    with k.sesi.baca() as conn:
        return BukuOrang.muat(conn).pegawai[orang].nip


def isi_tahun(a: Kantor, b: Kantor, c: Kantor) -> None:
    """What the head of this file tells."""
    setahun = ("2026-01-01", "2026-12-31")
    skp_dinilai(a, a.kasi, setahun, {"tahunan0": B})
    ubah(b, "pegawai", b.staf[0], nip=nip(a, a.staf[0]))
    enam = {f"bulanan{n}": B for n in range(1, 7)}
    skp_dinilai(a, a.staf[0], ("2026-01-01", "2026-06-30"), {**enam, "tahunan0": B})
    sesudah = {f"bulanan{n}": SB for n in range(7, 13)}
    skp_dinilai(b, b.staf[0], ("2026-07-01", "2026-12-31"), {**sesudah, "tahunan0": SB})
    rangkap = b.buat.pegawai("Yulia Paramita", nip=nip(a, a.kasi))
    pos = b.buat.jabatan("Camat", b.akar)
    plt = b.buat.penempatan(rangkap, pos, b.akar, "2026-04-01", jenis="plt")
    skp_dinilai(b, rangkap, ("2026-04-01", "2026-12-31"), {"tahunan0": SB}, penempatan_id=plt)
    semua = {f"bulanan{n}": B for n in range(1, 13)}
    skp_dinilai(c, c.staf[0], setahun, {**semua, "tahunan0": BP})
    skp_dinilai(c, c.staf[1], ("2026-01-01", "2026-08-31"), {})
    pensiun(c, c.staf[1], "2026-08-31")


@pytest.fixture
def tiga(sesi_pusat: Sesi, tmp_path: Path, cepat: None) -> Iterator[tuple[Sesi, list[Kantor]]]:  # noqa: F811
    kantor = [kantor_bulanan(tmp_path, n) for n in range(3)]
    isi_tahun(*kantor)
    for k, nama in zip(kantor, NAMA, strict=True):
        gabungkan(sesi_pusat, k, nama, tmp_path)
    sesi_pusat.jam.atur(date(2027, 1, 20))  # type: ignore[attr-defined]
    yield sesi_pusat, kantor
    for k in kantor:
        k.sesi.db.tutup()


def angka(hitung: Counter[str]) -> dict[str, int]:
    return {k: n for k, n in hitung.items() if n}


def test_bulan_dan_tahun_seperti_dihitung_tangan(tiga: tuple[Sesi, list[Kantor]], tmp_path: Path) -> None:
    pusat, kantor = tiga
    w = rekap_pusat.wilayah(pusat, 2026)
    nama = {k.ruang: k.nama for k in w.rekap.kantor}
    assert {p: angka(w.jumlah(p)) for p in WILAYAH} == WILAYAH
    for p in WILAYAH:
        assert {nama[r]: angka(a) for r, a in w.menurut_kantor(p).items()} == {n: KANTOR[n][p] for n in NAMA}
    penuh = rekap.susun(pusat, 2026)
    assert {p: angka(jumlah(penuh.baris, p)) for p in WILAYAH} == WILAYAH
    _buku(pusat, tmp_path)
    _pdf(pusat)
    _per_orang(pusat, kantor)
    # One office works on: its figures alone are counted again, whoever assesses in all of them.
    assert ringkas.segarkan(pusat, 2026) == 0
    with pusat.db.lokal() as conn:
        milik = "(SELECT writer FROM sync_writer WHERE ruang = ?)"
        naik = f"UPDATE sync_head SET ordinal = ordinal + 1 WHERE writer IN {milik}"
        Pelaksana.dari(conn).ubah(naik, (int.from_bytes(kantor[2].unit[:4], "big"),))
    assert ringkas.segarkan(pusat, 2026) == 1


def _buku(pusat: Sesi, folder: Path) -> None:
    lapor: list[tuple[int, int]] = []
    hasil = alur_rekap.tulis_setahun(pusat, folder, 2026, kemajuan=lambda n, dari, _: lapor.append((n, dari)))
    assert lapor == [(0, 3), (3, 3)]
    buku = openpyxl.load_workbook(hasil.path)
    kolom = [c.value for c in buku["Ringkasan"][3]][2:]
    isi = {r[:2]: r[2:] for r in buku["Ringkasan"].iter_rows(min_row=4, values_only=True)}
    assert kolom[5:] == [
        "Belum selesai", "Jumlah dihitung", "Pengecualian", "Plt./Plh.", "Dihitung di tempat lain",
    ]  # fmt: skip
    assert isi["Semua kantor", "Tahun 2026"] == (1, 1, 1, 0, 0, 7, 10, 1, 1, 1)
    assert isi[NAMA[0], "Tahun 2026"] == (0, 1, 0, 0, 0, 2, 3, 0, 0, 1)
    assert isi["Semua kantor", "September 2026"] == (1, 1, 0, 0, 0, 8, 10, 0, 1, 0)
    apart = {(r[0], r[2], r[3]): r[5] for r in buku["Tidak dihitung"].iter_rows(min_row=2, values_only=True)}
    assert apart[NAMA[0], "Staf A", "Tahun 2026"] == f"Orangnya dihitung di {NAMA[1]} pada SKP terakhir."
    assert apart[NAMA[2], "Staf B", "Tahun 2026"] == "Pensiun"
    assert sum(o == "Yulia Paramita" for _, o, _ in apart) == 10  # nine months and the year as Plt.
    assert len(apart) == 12
    assert sum(1 for _ in buku["Pegawai"].iter_rows(min_row=2)) == hasil.orang == 13


def _pdf(pusat: Sesi) -> None:
    import pypdfium2

    pdf = pypdfium2.PdfDocument(alur_rekap.rekap_pdf(pusat, 2026))
    teks = " ".join("".join(h.get_textpage().get_text_range() for h in pdf).split())
    assert "JUMLAH SEMUA KANTOR 1 1 1 0 0 7 10 1 1 1" in teks
    assert "Tahun 2026 1 1 1 0 0 7 10 1 1 1" in teks


def _per_orang(pusat: Sesi, kantor: list[Kantor]) -> None:
    """People looked for are those of all offices, counted as among all."""
    a, b, _ = kantor
    pindah = rekap_pusat.milik(pusat, 2026, a.staf[0])
    assert {(x.kantor.nama, x.sel["tahunan-0"].kelompok) for x in pindah.baris} == {
        (NAMA[0], PINDAH), (NAMA[1], "dihitung"),
    }  # fmt: skip
    temuan = rekap_pusat.cari(pusat, 2026, "yulia")
    assert ([x.kantor.nama for x in temuan.lembar.baris].count(NAMA[1]), temuan.lebih) == (2, False)
    assert sum(x.sel["tahunan-0"].kelompok == PLT for x in temuan.lembar.baris) == 1
    assert rekap_pusat.cari(pusat, 2026, nip(b, b.camat)).lembar.baris[0].nama == "Rahmad Santosa"
    assert rekap_pusat.cari(pusat, 2026, "sekda").lembar.baris == ()
    d = dasbor.susun(pusat, 2026, "tahunan-0")
    assert (d.jumlah, d.dinilai) == (10, 3)


def test_yang_dibatalkan_tidak_menulis_apa_pun(tiga: tuple[Sesi, list[Kantor]], tmp_path: Path) -> None:
    pusat, _ = tiga

    def henti(n: int, _dari: int, _apa: str) -> None:
        if n:
            raise RuntimeError("batal")

    for tulis in (alur_rekap.tulis_setahun, alur_rekap.tulis_rekap, alur_rekap.tulis_pdf):
        tujuan = tmp_path / tulis.__name__
        tujuan.mkdir()
        with pytest.raises(RuntimeError, match="batal"):
            tulis(pusat, tujuan, 2026, kemajuan=henti)
        assert list(tujuan.iterdir()) == []
