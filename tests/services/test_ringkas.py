"""The kept figures of each office are those of a recount from the rows, whatever came in between."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from kinerja_desktop.flows import tukar
from kinerja_desktop.services import dasbor, periode, rekap, ringkas
from kinerja_desktop.services.kantor import buat_kantor
from kinerja_desktop.services.lembar_rekap import jumlah
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import ringkas as simpanan
from kinerja_desktop.store.pelaksana import Pelaksana
from tests.exchange.conftest import cepat  # noqa: F401
from tests.kantor_uji import Pabrik, jam_uji
from tests.services.bantu_kinerja import Kantor, kantor_kecil
from tests.services.test_rekap import gabungkan, nilai, skp, ubah

RATING = ("di_atas", "sesuai", "di_bawah")
JENIS = (ringkas.REKAP, ringkas.PREDIKAT, ringkas.KEADAAN, ringkas.KUADRAN, ringkas.TENGGAT)


def simpan(pusat: Sesi, tahun: int = 2026) -> dict[bytes, Counter]:
    with pusat.baca() as conn:
        return simpanan.baca(Pelaksana.dari(conn), tahun, JENIS)


def ulang(pusat: Sesi, tahun: int = 2026) -> dict[bytes, Counter]:
    r = rekap.susun(pusat, tahun)
    return ringkas.hitung(r, {k.ruang for k in r.kantor})


def dasar(pusat: Sesi) -> dict[str, int]:
    """Plain figures of all offices together."""
    with pusat.baca() as conn:
        p = Pelaksana.dari(conn)
        baca = "SELECT jenis, kunci, sum(jumlah) FROM ringkas WHERE jenis IN (?, ?, ?) GROUP BY jenis, kunci"
        return {f"{j}:{k}": int(n) for j, k, n in p.semua(baca, simpanan.DASAR)}


class Regency:
    """A centre and offices that go on working and sending."""

    def __init__(self, pusat: Sesi, folder: Path) -> None:
        self.pusat, self.folder, self.nomor = pusat, folder, itertools.count(1)
        self.kantor: list[Kantor] = []

    def tambah(self, nama: str) -> Kantor:
        sesi = buat_kantor(self.folder / f"{nama}.db", jam_uji(), nama, "Pemerintah Kabupaten Contoh")
        k = kantor_kecil(sesi, Pabrik(sesi, itertools.count(1 + 100 * len(self.kantor))), staf=3)
        gabungkan(self.pusat, k, nama, self.folder)
        self.kantor.append(k)
        return k

    def kirim(self, *kantor: Kantor) -> None:
        tempat = self.folder / f"kiriman{next(self.nomor)}"
        tempat.mkdir()
        for k in kantor:
            tukar.kirim_adk(k.sesi, tempat)
        tukar.kompilasi(self.pusat, tempat)


@pytest.fixture
def regency(sesi_pusat: Sesi, tmp_path: Path, cepat: None):  # noqa: F811
    r = Regency(sesi_pusat, tmp_path)
    r.tambah("Kecamatan Sukamaju")
    r.tambah("Kecamatan Harapan")
    yield r
    for k in r.kantor:
        k.sesi.db.tutup()


def periksa_sama(r: Regency) -> None:
    ringkas.segarkan(r.pusat, 2026)
    assert simpan(r.pusat) == {k: v for k, v in ulang(r.pusat).items() if v}
    assert ringkas.segarkan(r.pusat, 2026) == 0
    assert ringkas.temuan(r.pusat) == []


def test_angka_mengikuti_setiap_kompilasi(regency: Regency) -> None:
    a, b = regency.kantor
    periksa_sama(regency)
    satu = skp(a, a.staf[0])
    nilai(a, satu, "triwulan1", "di_atas", "di_atas")
    regency.kirim(a)
    assert dasar(regency.pusat)["skp:disetujui"] == 1
    assert dasar(regency.pusat)["evaluasi:triwulan-1|dinilai"] == 1
    periksa_sama(regency)
    assert simpan(regency.pusat)[a.unit[:4]][ringkas.REKAP, "triwulan-1|Sangat Baik"] == 1
    ubah(a, "skp", satu, status="draf")
    skp(b, b.staf[1], status="diajukan")
    regency.kirim(a, b)
    assert dasar(regency.pusat)["skp:draf"] == 1
    assert "skp:disetujui" not in dasar(regency.pusat)
    periksa_sama(regency)


def test_pindah_kantor_dihitung_sekali_dan_nip_yang_diperbaiki_kembali(regency: Regency) -> None:
    a, b = regency.kantor
    with a.sesi.baca() as conn:
        nip = BukuOrang.muat(conn).pegawai[a.staf[0]].nip
    with b.sesi.baca() as conn:
        asal = BukuOrang.muat(conn).pegawai[b.staf[0]].nip
    nilai(a, skp(a, a.staf[0], selesai="2026-06-30"), "tahunan0", "di_atas", "di_atas")
    nilai(b, skp(b, b.staf[0], mulai="2026-07-01"), "tahunan0", "sesuai", "sesuai")
    regency.kirim(a, b)
    periksa_sama(regency)
    ubah(b, "pegawai", b.staf[0], nip=nip)
    regency.kirim(b)
    periksa_sama(regency)
    assert simpan(regency.pusat)[a.unit[:4]][ringkas.REKAP, "tahunan-0|pindah"] == 1
    ubah(b, "pegawai", b.staf[0], nip=asal)
    regency.kirim(b)
    periksa_sama(regency)
    assert simpan(regency.pusat)[a.unit[:4]][ringkas.REKAP, "tahunan-0|pindah"] == 0


def test_periode_pusat_yang_berubah_menghitung_ulang(regency: Regency) -> None:
    a, _ = regency.kantor
    nilai(a, skp(a, a.staf[0]), "triwulan1", "sesuai", "sesuai")
    regency.kirim(a)
    periksa_sama(regency)
    periode.buat_tahun(regency.pusat, 2027)
    assert ringkas.segarkan(regency.pusat, 2026) == 0
    assert ringkas.segarkan(regency.pusat, 2027) == 2
    assert simpan(regency.pusat, 2027) == {k: v for k, v in ulang(regency.pusat, 2027).items() if v}


@pytest.mark.parametrize("benih", range(3))
def test_acak_selalu_sama_dengan_hitungan_ulang(regency: Regency, benih: int) -> None:
    acak = random.Random(benih)
    punya: list[tuple[Kantor, bytes]] = []
    for putaran in range(4):
        for _ in range(acak.randint(1, 6)):
            k = acak.choice(regency.kantor)
            orang = acak.choice([k.camat, k.kasi, *k.staf])
            apa = acak.choice(("skp", "skp", "nilai", "status", "pensiun", "hapus"))
            if apa == "skp":
                status = acak.choice(("draf", "diajukan", "disetujui", "dibatalkan"))
                selesai = acak.choice(("2026-06-30", "2026-12-31"))
                punya.append((k, skp(k, orang, selesai=selesai, status=status)))
            elif apa == "pensiun":
                ubah(k, "pegawai", orang, kedudukan=acak.choice(("pensiun", "aktif")))
            elif punya:
                k, s = acak.choice(punya)
                if apa == "nilai":
                    status = acak.choice(("draf", "dinilai", "diterima"))
                    nilai(k, s, acak.choice(("triwulan1", "triwulan2", "tahunan0")), acak.choice(RATING),
                          acak.choice(RATING), status)  # fmt: skip
                elif apa == "status":
                    ubah(k, "skp", s, status=acak.choice(("draf", "disetujui")))
                else:
                    with k.sesi.kerja("uji", "Hapus") as uow:
                        uow.delete("skp", s)
                    punya.remove((k, s))
        regency.kirim(*regency.kantor[: acak.randint(1, 2)])
        regency.pusat.jam.atur(date(2026, 3 * putaran + 2, 20))  # type: ignore[attr-defined]
        periksa_sama(regency)


def test_dasbor_pusat_sama_dengan_rekap(regency: Regency) -> None:
    a, b = regency.kantor
    for n, k in enumerate((a, b)):
        s = skp(k, k.staf[0])
        nilai(k, s, "triwulan1", RATING[n], "sesuai")
        nilai(k, s, "tahunan0", RATING[n], "sesuai", "draf")
    regency.kirim(a, b)
    regency.pusat.jam.atur(date(2026, 8, 3))  # type: ignore[attr-defined]
    r = rekap.susun(regency.pusat, 2026)
    for p in r.periode:
        d = dasbor.susun(regency.pusat, 2026, p.kunci)
        ada = jumlah(r.baris, p.kunci)
        assert d.jumlah == sum(n for k, n in ada.items() if k not in ("plt", "pindah", "khusus"))
        dari = dasbor.dari_rekap(r, p.kunci, date(2026, 8, 3))
        assert [[len(x) for x in (*k.predikat, k.belum)] for k in d.kelompok] == [
            [len(x) for x in (*k.predikat, k.belum)] for k in dari.kelompok
        ]
        assert [[len(x) for x in m.keadaan] for m in d.kemajuan] == [
            [len(x) for x in m.keadaan] for m in dari.kemajuan
        ]
        assert [[len(x) for x in m] for m in d.kuadran] == [[len(x) for x in m] for m in dari.kuadran]
        assert sum(x.jumlah for x in d.risiko) == len(dari.lewat)
        for k in d.kelompok:
            for isi in (*k.predikat, k.belum):
                assert len(dasbor.orang(regency.pusat, 2026, isi)) == len(isi)


def test_periksa_menemukan_angka_yang_salah(regency: Regency) -> None:
    periksa_sama(regency)
    with regency.pusat.db.lokal() as conn:
        Pelaksana.dari(conn).ubah("UPDATE ringkas SET jumlah = jumlah + 1 WHERE jenis = 'rekap'")
    assert any("rekap 2026" in t for t in ringkas.temuan(regency.pusat))
    with regency.pusat.db.lokal() as conn:
        Pelaksana.dari(conn).ubah("UPDATE ringkas SET jumlah = jumlah + 1 WHERE jenis = 'pegawai'")
    assert len(ringkas.temuan(regency.pusat)) == 2
