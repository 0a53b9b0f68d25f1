"""Times of a daily log: read as typed, never over midnight, overlaps found whatever the order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.harian import (
    Waktu,
    baca_jam,
    baca_rentang,
    kekurangan_bkn,
    lama,
    periksa_tumpukan,
    periksa_waktu,
    tulis_lama,
    tumpukan,
)
from kinerja_desktop.domain.tolakan import Tolakan


@pytest.mark.parametrize(
    ("teks", "jam"),
    [
        ("7", "07:00"),
        ("7.30", "07:30"),
        ("0730", "07:30"),
        ("730", "07:30"),
        ("07:30", "07:30"),
        (" 23,59 ", "23:59"),
        ("", ""),
    ],
)
def test_jam_terbaca_seperti_diketik(teks: str, jam: str) -> None:
    assert baca_jam(teks) == jam


@pytest.mark.parametrize("teks", ["24:00", "7:60", "pagi", "7:3", "-1", "07:30:00"])
def test_jam_yang_bukan_jam_ditolak(teks: str) -> None:
    with pytest.raises(Tolakan, match="tidak terbaca"):
        baca_jam(teks)


def test_rentang_dan_lama() -> None:
    assert baca_rentang("8-9.30") == ("08:00", "09:30")
    assert baca_rentang("08:00 s.d. 12") == ("08:00", "12:00")
    assert baca_rentang("0800") is None
    assert lama("08:00", "09:30") == 90
    assert [tulis_lama(n) for n in (0, 45, 60, 150)] == ["0 menit", "45 menit", "1 jam", "2 jam 30 menit"]


def test_tengah_malam_dan_jam_sama_ditolak_dengan_kata() -> None:
    with pytest.raises(Tolakan, match="melewati tengah malam"):
        periksa_waktu("22:00", "01:00")
    with pytest.raises(Tolakan, match="sama dengan jam mulai"):
        periksa_waktu("08:00", "08:00")
    periksa_waktu("08:00", "")


_MENIT = st.integers(0, 23 * 60 + 58)


def _tulis(menit: int) -> str:
    return f"{menit // 60:02d}:{menit % 60:02d}"


@given(st.lists(st.tuples(_MENIT, st.integers(1, 120)), min_size=1, max_size=7), st.randoms())
def test_tumpukan_sama_dengan_menit_yang_dipakai_dua_kali(isi: list[tuple[int, int]], acak: object) -> None:
    """Second statement: minutes of every line as a set; two lines overlap when the sets share one."""
    hari = []
    himpunan = {}
    for n, (awal, panjang) in enumerate(isi):
        akhir = min(awal + panjang, 23 * 60 + 59)
        hari.append(Waktu(bytes([n]), _tulis(awal), _tulis(akhir)))
        himpunan[bytes([n])] = set(range(awal, akhir))
    acak.shuffle(hari)  # type: ignore[attr-defined]
    ada = any(himpunan[a.id] & himpunan[b.id] for a in hari for b in hari if a.id < b.id)
    hasil = tumpukan(hari, himpunan)
    assert (hasil is not None) is ada
    if hasil is not None:
        assert himpunan[hasil[0].id] & himpunan[hasil[1].id]


def test_tumpukan_lama_tidak_menghalangi_baris_lain() -> None:
    lama_saja = [Waktu(b"a", "08:00", "10:00", "Rapat"), Waktu(b"b", "09:00", "11:00", "Surat")]
    baru = Waktu(b"c", "11:00", "12:00")
    periksa_tumpukan([*lama_saja, baru], [b"c"])
    with pytest.raises(Tolakan, match=r"08:00–10:00 \(Rapat\) bertumpuk dengan 09:00–11:00 \(Surat\)"):
        periksa_tumpukan([*lama_saja, baru], [b"b"])


def test_yang_akan_ditolak_bkn_disebut() -> None:
    tautan = "https://drive.contoh.go.id/berkas/1"
    assert kekurangan_bkn("Melayani", "08:00", "09:00", "Menerima berkas", "5", tautan) == []
    assert kekurangan_bkn("", "08:00", "", "", "2.5", "register.pdf") == [
        "rencana aksi belum dipilih",
        "jam mulai atau jam selesai belum diisi",
        "kegiatan belum diisi",
        "realisasi bukan bilangan bulat",
        "bukti dukung bukan tautan",
    ]
    assert kekurangan_bkn("A", "08:00", "09:00", "B", "", "") == [
        "realisasi belum diisi",
        "tautan bukti dukung belum diisi",
    ]
