"""Comparing two versions: every difference is found, nothing else, and the sheets to be signed again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.jodoh import berpindah, jodohkan
from kinerja_desktop.domain.sejajar import sejajarkan
from kinerja_desktop.domain.skp import Aspek, BentukSkp, Indikator, JenisRhk, Rhk
from kinerja_desktop.domain.versi import (
    BARU,
    BERUBAH,
    HILANG,
    ButirVersi,
    PerilakuVersi,
    SkpVersi,
    bagian_berubah,
    bandingkan,
    sel_baris,
    tanda_tangan,
)

_KATA = st.sampled_from(["", "Terlayaninya warga", "Terlayaninya warga miskin", "Arsip tertata", "480"])
_ID = st.binary(min_size=16, max_size=16)


@st.composite
def versi(draw: st.DrawFn) -> SkpVersi:
    """Any version; ids are different inside a table."""
    rhk = []
    for n, r in enumerate(draw(st.lists(_ID, max_size=4, unique=True))):
        ukur = tuple(
            Indikator(i, r, m, draw(st.sampled_from([None, *Aspek])), draw(_KATA), draw(_KATA))
            for m, i in enumerate(draw(st.lists(_ID, max_size=3, unique=True)))
        )
        rhk.append(Rhk(r, b"s", draw(st.sampled_from(JenisRhk)), n, draw(_KATA), indikator=ukur))
    rhk.sort(key=lambda r: r.jenis is JenisRhk.TAMBAHAN)
    semua = [i.id for r in rhk for i in r.indikator]
    if len(set(semua)) < len(semua):
        rhk = [replace(r, indikator=()) for r in rhk]
    perilaku = tuple(PerilakuVersi(bytes([n]) * 16, n, draw(_KATA)) for n in range(1, 8))
    butir = draw(
        st.lists(
            st.tuples(_ID, st.sampled_from(["dukungan", "skema"]), _KATA),
            max_size=3,
            unique_by=lambda b: b[0],
        )
    )
    lampiran = tuple(ButirVersi(i, j, n, t) for n, (i, j, t) in enumerate(sorted(butir, key=lambda b: b[1])))
    return SkpVersi(
        date(2026, 1, 1), date(2026, 12, 31), rhk=tuple(rhk), perilaku=perilaku, lampiran=lampiran
    )


def _kata(v: SkpVersi) -> list[object]:
    """Everything a reader of a version sees, in order."""
    return [(letak, [t for *_, t in sel]) for letak, sel in sel_baris(v).values()]


@settings(max_examples=40, deadline=None)
@given(versi(), versi())
def test_something_differs_exactly_where_a_reader_sees_it(a: SkpVersi, b: SkpVersi) -> None:
    selisih = bandingkan(a, b)
    if _kata(a) != _kata(b):
        assert selisih
    assert bandingkan(a, a) == ()
    for s in selisih:
        assert (s.lama_id is None) == (s.jenis == BARU and s.bagian != "kepala") or s.bagian == "kepala"
        assert all(x.lama != x.baru for x in s.sel)
    muncul = [s.baru_id for s in selisih if s.baru_id] + [s.lama_id for s in selisih if s.jenis == HILANG]
    assert len({(s.bagian, s.lama_id, s.baru_id) for s in selisih}) == len(selisih)
    tampil = sejajarkan(a, b, selisih)
    assert {s.letak for s in selisih} <= {t.letak for t in tampil if t.tanda}
    assert bool(muncul or any(s.bagian == "kepala" for s in selisih)) == bool(selisih)
    assert all(t.lama == t.baru for t in tampil if not t.tanda)


def _contoh() -> SkpVersi:
    def rhk(n: int, jenis: JenisRhk = JenisRhk.UTAMA) -> Rhk:
        r = bytes([n]) * 16
        ukur = (Indikator(bytes([n, 1]) * 8, r, 1, Aspek.KUANTITAS, f"Jumlah {n}", "480", "surat"),)
        return Rhk(r, b"s", jenis, n, f"Hasil kerja nomor {n} yang panjang", indikator=ukur)

    perilaku = (PerilakuVersi(b"p" * 16, 1),)
    butir = (ButirVersi(b"l" * 16, "dukungan", 1, "Anggaran"),)
    return SkpVersi(
        date(2026, 1, 1), date(2026, 12, 31), rhk=(rhk(1), rhk(2), rhk(3)), perilaku=perilaku, lampiran=butir
    )


def test_a_rewritten_row_with_another_id_is_found_by_its_words() -> None:
    a = _contoh()
    lain = replace(a.rhk[1], id=b"x" * 16, teks="Hasil kerja nomor 2 yang panjang sekali")
    (s,) = bandingkan(a, replace(a, rhk=(a.rhk[0], lain, a.rhk[2])))
    assert (s.jenis, s.letak, s.lama_id, s.baru_id) == (BERUBAH, "RHK utama 2", a.rhk[1].id, b"x" * 16)
    asing = replace(a.rhk[1], id=b"x" * 16, teks="Sama sekali lain", indikator=())
    jenis = [s.jenis for s in bandingkan(a, replace(a, rhk=(a.rhk[0], asing, a.rhk[2])))]
    assert jenis == [BARU, HILANG, HILANG]


def test_a_moved_row_is_one_change_and_those_that_made_room_are_none() -> None:
    a = _contoh()
    (s,) = bandingkan(a, replace(a, rhk=(a.rhk[2], a.rhk[0], a.rhk[1])))
    assert (s.letak, [(x.nama, x.lama, x.baru) for x in s.sel]) == ("RHK utama 1", [("Urutan", "3", "1")])
    assert (
        len(bandingkan(a, replace(a, rhk=a.rhk[1:]))) == 2
    )  # a result and its indicator went, nothing moved


def test_an_indicator_under_another_result_says_so() -> None:
    a = _contoh()
    i = a.rhk[0].indikator[0]
    pindah = replace(
        a,
        rhk=(
            replace(a.rhk[0], indikator=()),
            replace(a.rhk[1], indikator=(*a.rhk[1].indikator, replace(i, rhk_id=a.rhk[1].id))),
            a.rhk[2],
        ),
    )
    (s,) = bandingkan(a, pindah)
    assert (s.letak, s.sel[0].nama) == ("RHK utama 2, indikator 2", "Hasil kerja")


def test_only_changed_sheets_are_signed_again() -> None:
    a = _contoh()

    def ttd(**isi: object) -> tuple[frozenset[str], str]:
        s = bandingkan(a, replace(a, **isi))  # type: ignore[arg-type]
        return bagian_berubah(s), tanda_tangan(s, True).kalimat

    assert ttd() == (frozenset(), "Tidak ada isi yang berubah; semua tanda tangan lama tetap berlaku.")
    assert ttd(perilaku=(PerilakuVersi(b"p" * 16, 1, "Ramah"),)) == (
        frozenset({"ekspektasi"}),
        "Perlu ditandatangani lagi: Formulir SKP (ekspektasi perilaku). "
        "Tanda tangan lama tetap berlaku untuk Lampiran SKP.",
    )
    assert ttd(lampiran=()) == (
        frozenset({"lampiran"}),
        "Perlu ditandatangani lagi: Lampiran SKP. Tanda tangan lama tetap berlaku untuk Formulir SKP.",
    )
    assert ttd(selesai=date(2026, 6, 30))[0] == {"skp", "lampiran"}
    assert ttd(bentuk=BentukSkp.PIMPINAN)[0] == {"skp"}


@given(st.permutations(range(6)))
def test_the_fewest_rows_count_as_moved(urut: list[int]) -> None:
    tetap = [x for n, x in enumerate(urut) if n not in berpindah(urut)]
    assert tetap == sorted(tetap)
    assert bool(berpindah(urut)) == (list(urut) != sorted(urut))


@given(st.lists(_KATA, max_size=5), st.lists(_KATA, max_size=5))
def test_every_row_is_paired_once(a: list[str], b: list[str]) -> None:
    kiri, kanan = list(enumerate(a)), [(n + 100, t) for n, t in enumerate(b)]
    pasangan = jodohkan(kiri, kanan, lambda x: x[0], lambda x: x[1])
    assert sorted(x for x, _ in pasangan if x is not None) == kiri
    assert [y for _, y in pasangan if y is not None] == kanan
