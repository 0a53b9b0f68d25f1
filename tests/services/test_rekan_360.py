"""360-degree rounds: nobody's answer is to be had, bad forms cost only themselves, ratings stay."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

import kinerja_desktop
from kinerja_desktop.domain import rekan_360 as r360
from kinerja_desktop.domain.rekan_360 import BUTIR_BAWAAN
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import kompetensi, kompetensi_standar, penilaian, rekan_360, riwayat
from kinerja_desktop.services.kompetensi import UbahanKompetensi
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.services.rekan_360 import IsianPutaran
from kinerja_desktop.services.rekan_360_hasil import hasil, lembar_beredar
from kinerja_desktop.services.rekan_360_kumpul import IsianLembar, kumpulkan, periksa
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_rekan
from kinerja_desktop.store.pelaksana import Pelaksana
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui

ISI = IsianPutaran("Semester I", date(2026, 6, 1), date(2026, 6, 30))
SKOR = ("3",) * 14


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat)
    sesi.jam.atur(date(2026, 6, 10))
    return hasil


@pytest.fixture
def putaran(k: Kantor) -> bytes:
    r = rekan_360.buat(k.sesi, 2026, ISI).value
    banyak = {"atasan": 1, "rekan": 4, "bawahan": 1, "diri": 1}
    assert rekan_360.terbitkan(k.sesi, r, k.staf[:2], banyak).value == 12, "they have no subordinates"
    assert rekan_360.terbitkan(k.sesi, r, k.staf[:2], banyak).value == 0, "never twice"
    return r


def lembar(
    k: Kantor, r: bytes, orang: bytes, hubungan: str, n: int, skor: tuple[str, ...] = SKOR, teks: str = ""
) -> list[IsianLembar]:
    kode = [x.kode for x in lembar_beredar(k.sesi, r) if (x.pegawai_id, x.hubungan) == (orang, hubungan)]
    return [
        IsianLembar(r360.tampil_kode(c), skor, teks and f"{teks} {i}", f"berkas {i}")
        for i, c in enumerate(kode[:n])
    ]


def test_a_round_from_forms_to_what_may_be_seen(k: Kantor, putaran: bytes) -> None:
    a, b = k.staf[:2]
    isi = lembar(k, putaran, a, "rekan", 3, ("4",) * 14, "teliti")
    isi += lembar(k, putaran, a, "atasan", 1, ("2",) * 14)
    isi += lembar(k, putaran, a, "diri", 1) + lembar(k, putaran, b, "rekan", 2)
    rencana = kumpulkan(k.sesi, putaran, isi).value
    assert (len(rencana.siap), rencana.ditolak) == (5, ())
    assert [t.isi["ada"] for t in rencana.tertahan] == [2], "two of Staf B wait for others"
    orang = {o.pegawai_id: o for o in rekan_360.lembar(k.sesi, putaran).orang}
    assert orang[a].hitung == {"atasan": (1, 1), "diri": (1, 1), "rekan": (4, 3)}
    assert (orang[a].masuk_lain, orang[b].masuk_lain) == (4, 0)
    # An open round shows nothing, a closed one only to the person and the assessor.
    diri, kasi = k.sebagai(a), k.sebagai(k.kasi)
    with pytest.raises(Tolakan, match="belum ditutup"):
        hasil(diri, putaran, a)
    assert rekan_360.tutup(k.sesi, putaran).value == 5
    for mata in (k.sesi, k.sebagai(b), k.sebagai(k.camat)):
        with pytest.raises(Tolakan, match="hanya untuk pegawai yang dinilai"):
            hasil(mata, putaran, a)
    h = hasil(diri, putaran, a)
    assert h == hasil(kasi, putaran, a)
    (satu,) = h.hasil.kelompok
    assert (satu.nama, str(satu.rata["loyal"].nilai)) == ("Gabungan atasan, rekan kerja", "3.50")
    assert sorted(h.hasil.kata) == ["teliti 0", "teliti 1", "teliti 2"]
    assert h.hasil.diri["loyal"].nilai == 3
    kosong = hasil(kasi, putaran, b)
    assert kosong.sebab is not None
    assert not kosong.hasil.kata
    # Closed is closed: one form more would be the difference of two looks.
    for perbuatan in (
        lambda: lembar(k, putaran, a, "rekan", 1),
        lambda: kumpulkan(k.sesi, putaran, []),
        lambda: rekan_360.tutup(k.sesi, putaran),
    ):
        with pytest.raises(Tolakan, match="sudah ditutup"):
            perbuatan()


def test_neither_rows_nor_history_pair_a_form_with_its_answer(k: Kantor, putaran: bytes) -> None:
    a = k.staf[0]
    isi = [
        IsianLembar(x.kode, ("1234"[n], *SKOR[1:]), f"kata {n}")
        for n, x in enumerate(lembar(k, putaran, a, "rekan", 4))
    ]
    commit = kumpulkan(k.sesi, putaran, isi).changes.commit
    with k.sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        (line,) = p.satu("SELECT line FROM journal_commit WHERE hash = ?", (commit,)) or ("",)
        jawaban = repo_rekan.jawaban(p, putaran, a)
        bentuk = {r[0] for r in p.semua("SELECT name FROM pragma_table_info('jawaban_360')")}
    assert bentuk == {"id", "rev", "_del", "putaran_id", "pegawai_id", "hubungan", "isi", "teks"}
    assert len(jawaban) == 4
    assert not any(r360.baca_kode(x.kode) in line for x in isi), "no code beside the answers"
    letak = [line.index(j.id.hex()) for j in jawaban]
    assert letak == sorted(letak), "answers stand by their random ids"
    catatan = next(c for c in riwayat.terakhir(k.sesi, 5) if c.perintah == "putaran_360.kumpulkan")
    kata = " ".join(f"{r.kolom} {r.lama} {r.baru}" for r in catatan.rincian)
    assert "kata" not in kata
    assert "1333" not in kata
    with pytest.raises(Tolakan, match="tidak diurungkan"):
        riwayat.urungkan(k.sesi, commit)
    rekan_360.tutup(k.sesi, putaran)
    with k.sesi.kerja("uji", "Ambil satu jawaban") as uow:
        uow.delete("jawaban_360", [jawaban[0].id])
    with pytest.raises(Tolakan, match="Sebagian jawaban"):
        hasil(k.sebagai(a), putaran, a)


def test_every_fault_of_a_form_is_one_sentence_and_costs_only_that_form(k: Kantor, putaran: bytes) -> None:
    a = k.staf[0]
    benar = lembar(k, putaran, a, "rekan", 4)
    lain = rekan_360.buat(k.sesi, 2026, ISI).value
    rekan_360.terbitkan(k.sesi, lain, [a], {"rekan": 1})
    (asing,) = lembar(k, lain, a, "rekan", 1)
    butir = tuple(b.teks for b in BUTIR_BAWAAN)
    kode = benar[3].kode
    buruk = [
        IsianLembar("ABC-DEFG", SKOR, asal="x"),
        IsianLembar(r360.kode_dari([0] * 6), SKOR, asal="x"),
        asing,
        benar[0],
        IsianLembar(kode, ("5", *SKOR[1:]), asal="x"),
        IsianLembar(kode, (), asal="x"),
        IsianLembar(kode, SKOR, asal="x", nama="Orang Lain"),
        IsianLembar(kode, SKOR, asal="x", pernyataan=(*butir[:-1], "Ia baik")),
    ]
    setengah = IsianLembar(
        kode, ("4", "Selalu tampak", *[""] * 12), asal="y", nama="STAF  A", pernyataan=butir
    )
    r = periksa(k.sesi, putaran, [*benar[:3], *buruk, setengah])
    cocok = (
        "salah tulis",
        "tidak pernah dibuat",
        "putaran 360 yang lain",
        "sudah pernah diambil",
        "tertulis “5”",
        "belum ada pernyataan",
        "tidak cocok dengan kode",
        "pernyataannya diubah",
    )
    for t, pola in zip(r.ditolak, cocok, strict=True):
        assert re.search(pola, t.kalimat()), t.kalimat()
    assert len(r.siap) == 4
    assert "12 dari 14 pernyataan tidak dijawab" in r.catatan[0].kalimat()


def test_rounds_keep_their_promise(k: Kantor, putaran: bytes) -> None:
    with pytest.raises(Tolakan, match="paling sedikit 3"):
        rekan_360.buat(k.sesi, 2026, IsianPutaran("x", ISI.mulai, ISI.sampai, 2))
    with pytest.raises(Tolakan, match="tidak dapat diubah"):
        rekan_360.ubah(k.sesi, putaran, IsianPutaran("x", ISI.mulai, ISI.sampai, 4))
    with pytest.raises(Tolakan, match="tidak berwenang"):
        rekan_360.buat(k.sebagai(k.kasi), 2026, ISI)
    kumpulkan(k.sesi, putaran, lembar(k, putaran, k.staf[0], "rekan", 3))
    with pytest.raises(Tolakan, match="tutup saja"):
        rekan_360.hapus(k.sesi, putaran)
    # A person without the eyes for all sees the round of their own and their staff's.
    assert [o.nama for o in rekan_360.lembar(k.sebagai(k.staf[1]), putaran).orang] == ["Staf B"]
    assert len(rekan_360.daftar(k.sebagai(k.kasi), 2026)) == 1
    assert not rekan_360.daftar(k.sebagai(k.staf[3]), 2026)


def test_nothing_of_it_reaches_a_rating_or_a_predicate(k: Kantor, putaran: bytes) -> None:
    periode = k.periode["triwulan1"]
    skp_id = skp_disetujui(k, k.staf[0])
    penilaian.beri(k.sesi, [UbahanNilai(skp_id, periode, x, "2") for x in ("hasil", "perilaku")])
    sebelum = penilaian.lembar(k.sesi, periode)
    assert any(b.predikat for b in sebelum.baris)
    kumpulkan(k.sesi, putaran, lembar(k, putaran, k.staf[0], "rekan", 4, ("1",) * 14))
    rekan_360.tutup(k.sesi, putaran)
    kompetensi_standar.tulis(k.sesi, "Pengadministrasi Perkantoran", {"Integritas": 5})
    kompetensi.tulis(k.sebagai(k.kasi), k.staf[0], 2026, [UbahanKompetensi("Integritas", "tingkat", "1")])
    assert penilaian.lembar(k.sesi, periode) == sebelum


BOLEH = {
    "domain/rekan_360.py", "domain/kompetensi.py", "store/repo_rekan.py", "store/repo_kompetensi.py",
    "services/rekan_360.py", "services/rekan_360_kumpul.py", "services/rekan_360_hasil.py",
    "services/kompetensi.py", "services/kompetensi_standar.py", "spreadsheets/lembar_360.py",
    "flows/rekan_360.py", "flows/kertas_360.py", "flows/kertas_kompetensi.py",
    "services/nilai_urung.py", "flows/contoh/langkah_dialog.py",  # undo and the sample office
}  # fmt: skip


def test_only_these_modules_read_supporting_information() -> None:
    """Whoever works out ratings, proposals and predicates cannot even reach these tables."""
    akar = Path(kinerja_desktop.__file__).parent
    pola = re.compile(
        r"repo_rekan|repo_kompetensi|services(?:\.| import .*\b)(?:rekan_360|kompetensi)|"
        r"(?:FROM|JOIN) (?:putaran_360|lembar_360|jawaban_360|standar_kompetensi|kompetensi)\b"
    )
    baca = {f.relative_to(akar).as_posix() for f in akar.rglob("*.py") if pola.search(f.read_text("utf-8"))}
    layar = {b for b in baca if re.match(r"ui/(?:halaman/penilaian|dialog)/(?:rekan|kompetensi)", b)}
    assert {"services/rekan_360_hasil.py", "services/kompetensi.py"} <= baca, (
        "the pattern finds what it should"
    )
    assert baca - layar <= BOLEH
