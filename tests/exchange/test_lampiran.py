"""Attachments through files: two PCs and a centre, lost parts, hostile lines, a full disk."""

from __future__ import annotations

import base64
import errno
import itertools
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from kinerja_desktop.exchange import lampiran as isi
from kinerja_desktop.exchange.berkas import KepalaBerkas, tulis_berkas
from kinerja_desktop.exchange.identitas import kunci_buka, kunci_tanda
from kinerja_desktop.flows import tukar
from kinerja_desktop.store import repo_lampiran, repo_tukar
from kinerja_desktop.system import gudang as modul_gudang
from kinerja_desktop.system.gudang import Gudang, sidik_isi
from tests.exchange.tempat import Tempat
from tests.exchange.tempat_pc import antar, buat_pc, kunci, semua_sama


def gudang(t: Tempat) -> Gudang:
    return repo_lampiran.gudang(t.sesi.db)


def foto(n: int, ukuran: int) -> bytes:
    return b"\xff\xd8\xff" + random.Random(n).randbytes(ukuran - 3)


def lampirkan(t: Tempat, data: bytes, *, ukuran: int = 0, simpan: bool = True) -> str:
    """A row as the service writes it, for a person instead of an SKP, which this test has none of."""
    orang = t.tambah(f"Orang {len(data)}")
    sidik = gudang(t).taruh(data) if simpan else sidik_isi(data)
    with t.sesi.kerja("lampiran.tambah", "Lampirkan") as uow:
        baris = {"untuk_tabel": "skp", "untuk_id": orang, "sidik": sidik, "ukuran": ukuran or len(data)}
        uow.insert("lampiran", {**baris, "jenis": "image/jpeg", "nama": "foto.jpg"})
    return sidik


def kirim(t: Tempat, kepada: Tempat | None = None, *, sertakan: bool = True) -> list[Path]:
    tujuan = [kunci(kepada)] if kepada is not None else None
    hasil = tukar.kirim_adk(t.sesi, t.folder / "keluar", tujuan, sertakan_lampiran=sertakan)
    return [b.path for b in hasil.berkas]


def isi_folder(t: Tempat) -> set[str]:
    return {f.name for f in gudang(t).folder.rglob("*") if f.is_file()}


def punya(t: Tempat, *sidik: str) -> bool:
    return isi_folder(t) == set(sidik) and all(gudang(t).baca(s) for s in sidik)


@pytest.fixture
def kecil(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines of 8 KiB and files of 24 KiB, so that small contents need several files."""
    monkeypatch.setattr(isi, "MAKS_BARIS", 8 << 10)
    monkeypatch.setattr(isi, "MAKS_PER_BERKAS", 24 << 10)


def tulis_palsu(asal: Tempat, tujuan: Tempat, baris: list[object], nama: str = "palsu.adk") -> Path:
    """A file of a known sender with lines B of our own."""
    kepala = KepalaBerkas("data", asal.sesi.db.ruang, 0, "0", 2)
    data = tulis_berkas(
        kepala,
        [("B", b if isinstance(b, bytes) else json.dumps(b).encode()) for b in baris],
        seed=kunci_tanda(asal.sesi.db),
        penerima=[kunci_buka(tujuan.sesi.db)[1]],
    )
    path = asal.folder / nama
    path.write_bytes(data)
    return path


def baris(data: bytes, panjang: int | None = None, **lain: object) -> list[object]:
    potong = data[: panjang or len(data)]
    sidik, n = lain.get("sidik", sidik_isi(data)), lain.get("ukuran", len(data))
    return [sidik, n, lain.get("letak", 0), base64.b64encode(potong).decode()]


# -- the way of an attachment --------------------------------------------------------------------------------


def test_rows_always_travel_and_bytes_only_on_wish(kantor: Tempat, pusat: Tempat) -> None:
    data = foto(1, 50_000)
    sidik = lampirkan(kantor, data)
    (tanpa,) = kirim(kantor, sertakan=False)
    pusat.terima(tanpa)
    assert pusat.hitung("lampiran") == 1
    assert isi_folder(pusat) == set()
    satu, dua = kirim(kantor)
    assert satu.stat().st_size < 20_000 < 50_000 < dua.stat().st_size < 60_000
    hasil = pusat.terima(satu, dua)
    assert "1 lampiran diterima utuh" in hasil.berkas[-1].kalimat
    assert gudang(pusat).baca(sidik) == data
    assert pusat.hitung("isi_lampiran", "ada = ukuran") == 1


def test_what_the_other_side_has_is_not_sent_again(kantor: Tempat, pusat: Tempat) -> None:
    a = lampirkan(kantor, foto(1, 30_000))
    pusat.terima(*kirim(kantor))
    kantor.terima(*tukar_kirim(pusat))
    assert len(kirim(kantor)) == 1
    b = lampirkan(kantor, foto(2, 31_000))
    berkas = kirim(kantor)
    assert len(berkas) == 2
    pusat.terima(*berkas)
    assert punya(pusat, a, b)


def tukar_kirim(t: Tempat) -> list[Path]:
    return [b.path for b in tukar.kirim_adk(t.sesi, t.folder / "keluar").berkas]


def test_parts_in_any_order_one_by_one(kantor: Tempat, buat: Callable[..., Tempat], kecil: None) -> None:
    """Each of the 24 orders of four files; parts before the rows that name them wait."""
    pc2 = buat_pc(kantor, "PC2", kantor.folder / "pc2")
    sidik = lampirkan(kantor, foto(3, 61_000))
    awal = pc2.salinan("awal.db")
    berkas = kirim(kantor, pc2)
    assert len(berkas) == 4
    for urutan in itertools.permutations(berkas):
        pc2.pulihkan(awal)
        hapus_isi(pc2)
        for n, b in enumerate(urutan, 1):
            pc2.terima(b)
            assert gudang(pc2).ada(sidik, 61_000) == (n == 4)
        assert punya(pc2, sidik)
        assert not list(Path(pc2.folder).rglob("*.bagian"))


def hapus_isi(t: Tempat) -> None:
    for f in gudang(t).folder.rglob("*"):
        if f.is_file():
            f.unlink()


def test_all_files_at_once_in_any_order(kantor: Tempat, pusat: Tempat, kecil: None) -> None:
    sidik = lampirkan(kantor, foto(4, 61_000))
    berkas = kirim(kantor)
    hasil = pusat.terima(*reversed(berkas), *berkas)
    assert hasil.ditolak == 0
    assert punya(pusat, sidik)


def test_a_lost_part_is_asked_for_by_offset(kantor: Tempat, pusat: Tempat, kecil: None) -> None:
    data = foto(5, 70_000)
    sidik = lampirkan(kantor, data)
    satu, dua, tiga, empat = kirim(kantor)
    hasil = pusat.terima(satu, dua, empat)  # the third is lost with its flash disk
    assert any("baru sebagian" in j.kalimat for j in hasil.berkas)
    assert pusat.hitung("isi_lampiran", "ada = ?", 24 << 10) == 1
    assert not gudang(pusat).ada(sidik, 70_000)
    kantor.terima(*tukar_kirim(pusat))
    lagi = kirim(kantor)
    assert len(lagi) == 3  # the first 24 KiB are not sent again
    pusat.terima(*lagi)
    assert gudang(pusat).baca(sidik) == data
    assert tiga.exists()


def test_two_pcs_and_the_centre_end_with_the_same_bytes(kantor: Tempat, pusat: Tempat) -> None:
    pc2 = buat_pc(kantor, "PC2", kantor.folder / "pc2")
    a, b = lampirkan(kantor, foto(6, 20_000)), lampirkan(pc2, foto(7, 21_000))
    c = lampirkan(kantor, foto(6, 20_000))
    assert a == c
    pc2.terima(*kirim(kantor, pc2))
    kantor.terima(*kirim(pc2, kantor))
    pusat.terima(*kirim(kantor))
    for t in (kantor, pc2, pusat):
        assert punya(t, a, b)
    semua_sama(kantor, pc2, tabel=("lampiran",))


def test_the_centre_gives_a_restored_office_its_own_bytes_and_no_other_office_any(
    kantor: Tempat, pusat: Tempat, buat: Callable[..., Tempat], tmp_path: Path
) -> None:
    from tests.exchange.tempat import gabungkan

    lain = buat("Sukarasa")
    gabungkan(lain, pusat)
    sidik, asing = lampirkan(kantor, foto(8, 20_000)), lampirkan(lain, foto(9, 20_000))
    pusat.terima(*kirim(kantor), *kirim(lain))
    hapus_isi(kantor)
    pusat.terima(*kirim(kantor))  # states what lacks
    hasil = tukar.kirim_adk(pusat.sesi, tmp_path / "balasan", sertakan_lampiran=True)
    untuk = [b for b in hasil.berkas if b.kepada == "Kecamatan Sukamaju"]
    assert {s for b in untuk for s, _ in b.lampiran} == {sidik}
    assert {s for b in hasil.berkas for s, _ in b.lampiran} <= {sidik, asing}
    kantor.terima(*(b.path for b in untuk))
    assert punya(kantor, sidik)


def test_a_dry_run_writes_nothing(kantor: Tempat, pusat: Tempat) -> None:
    lampirkan(kantor, foto(10, 20_000))
    berkas = kirim(kantor)
    hasil = tukar.terima_adk(pusat.sesi, berkas, terapkan=False)
    assert "membawa isi 1 lampiran" in hasil.berkas[-1].kalimat
    assert not gudang(pusat).folder.exists()
    assert pusat.hitung("isi_lampiran") == 0


def test_a_file_is_read_again_for_the_bytes_that_were_lost(kantor: Tempat, pusat: Tempat) -> None:
    sidik = lampirkan(kantor, foto(11, 20_000))
    satu, dua = kirim(kantor)
    pusat.terima(satu, dua)
    hapus_isi(pusat)
    hasil = pusat.terima(dua)
    assert (hasil.baru, hasil.ditolak) == (0, 0)
    assert punya(pusat, sidik)
    assert "tidak ada yang diulang" in pusat.terima(dua).berkas[0].kalimat


def test_the_summary_counts_what_would_go_along(kantor: Tempat, pusat: Tempat) -> None:
    from kinerja_desktop.flows.siap_kirim import ringkasan_kirim

    lampirkan(kantor, foto(30, 20_000))
    lampirkan(kantor, foto(31, 30_000))
    r = ringkasan_kirim(kantor.sesi, kunci(pusat))
    assert (r.lampiran, r.ukuran_lampiran) == (2, 50_000)
    pusat.terima(*kirim(kantor))
    kantor.terima(*tukar_kirim(pusat))
    assert ringkasan_kirim(kantor.sesi, kunci(pusat)).lampiran == 0


# -- hostile lines -------------------------------------------------------------------------------------------


def test_bytes_that_no_row_names_are_kept_out(kantor: Tempat, pusat: Tempat) -> None:
    asing = foto(12, 20_000)
    hasil = pusat.terima(tulis_palsu(kantor, pusat, [baris(asing)]))
    assert hasil.berkas[0].kode == isi.TUNGGU
    assert hasil.berkas[0].keadaan == "menunggu"
    assert isi_folder(pusat) == set()


def test_waiting_files_stay_within_a_bound(
    kantor: Tempat, pusat: Tempat, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kinerja_desktop.exchange import kotak

    monkeypatch.setattr(kotak, "MAKS_TUNGGU", 50_000)
    semua = [tulis_palsu(kantor, pusat, [baris(foto(n, 20_000))], f"{n}.adk") for n in range(5)]
    hasil = pusat.terima(*semua)
    assert [j.keadaan for j in hasil.berkas] == ["menunggu"] * 2 + ["ditolak"] * 3
    assert "sekali lagi" in hasil.berkas[-1].kalimat


def test_rows_of_another_office_open_no_door(
    kantor: Tempat, pusat: Tempat, buat: Callable[..., Tempat]
) -> None:
    from tests.exchange.tempat import gabungkan

    lain = buat("Sukarasa")
    gabungkan(lain, pusat)
    data = foto(13, 20_000)
    lampirkan(kantor, data)
    pusat.terima(*kirim(kantor, sertakan=False))
    hasil = pusat.terima(tulis_palsu(lain, pusat, [baris(data)]))
    assert "tidak sah" in hasil.berkas[0].kalimat
    assert isi_folder(pusat) == set()


def _jahat(data: bytes) -> Iterator[object]:
    n = len(data)
    yield from (baris(data, letak=-1), baris(data, 5000, letak=n), baris(data, 5000, letak=n - 1))
    yield from (baris(data, ukuran=n + 1), baris(data, ukuran=0), baris(data, ukuran=1 << 62))
    yield from (baris(data, 10), baris(data, sidik="../" * 21 + "x"), baris(data, sidik="A" * 64))
    yield from (baris(data, letak=1 << 70), baris(data, letak=0.5), [], {}, b"[", b"null", b"[[[[[[[[")
    yield from (["x"] * 4, [sidik_isi(data), n, 0, "bukan base64!"], [sidik_isi(data), n, 0, ""])
    yield [sidik_isi(data), n, 0, base64.b64encode(bytes((1 << 20) + 1)).decode()]


def test_hostile_offsets_sizes_and_digests_give_nothing(kantor: Tempat, pusat: Tempat) -> None:
    data = foto(14, 20_000)
    sidik = lampirkan(kantor, data)
    pusat.terima(*kirim(kantor, sertakan=False))
    for n, jahat in enumerate(_jahat(data)):
        hasil = pusat.terima(tulis_palsu(kantor, pusat, [jahat], f"{n}.adk"))
        assert hasil.berkas[0].keadaan in ("diterapkan", "menunggu"), jahat
        assert isi_folder(pusat) == set(), jahat
    pusat.terima(tulis_palsu(kantor, pusat, [*_jahat(data), baris(data)]))
    assert punya(pusat, sidik)


def test_wrong_bytes_are_dropped_with_a_word_and_the_right_ones_taken(kantor: Tempat, pusat: Tempat) -> None:
    data = foto(15, 20_000)
    sidik = lampirkan(kantor, data)
    pusat.terima(*kirim(kantor, sertakan=False))
    salah = baris(data[:-1] + b"!", sidik=sidik)
    hasil = pusat.terima(tulis_palsu(kantor, pusat, [salah]))
    assert "tidak cocok dengan sidiknya" in hasil.berkas[0].kalimat
    assert isi_folder(pusat) == set()
    pusat.terima(*kirim(kantor))
    assert punya(pusat, sidik)


def test_a_row_that_claims_another_size_does_not_stop_the_right_one(kantor: Tempat, pusat: Tempat) -> None:
    data = foto(16, 20_000)
    lampirkan(kantor, data, ukuran=5)
    sidik = lampirkan(kantor, data)
    lampirkan(kantor, data, ukuran=9 << 20)
    pusat.terima(*kirim(kantor))
    assert punya(pusat, sidik)
    with repo_tukar.bacaan(pusat.sesi.db) as p:
        assert isi.pernyataan(p, gudang(pusat)) == []


def test_a_space_over_its_bound_brings_no_more_bytes(
    kantor: Tempat, pusat: Tempat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(isi, "MAKS_RUANG", 30_000)
    a = lampirkan(kantor, foto(17, 20_000))
    pusat.terima(*kirim(kantor))
    assert punya(pusat, a)
    lampirkan(kantor, foto(18, 20_000))
    pusat.terima(*kirim(kantor))
    assert punya(pusat, a)


# -- disk and transaction ------------------------------------------------------------------------------------


def test_a_full_disk_keeps_the_data_and_asks_again(
    kantor: Tempat, pusat: Tempat, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = foto(19, 20_000)
    sidik = lampirkan(kantor, data)
    berkas = kirim(kantor)

    def penuh(*_: object) -> None:
        raise OSError(errno.ENOSPC, "penuh")

    with monkeypatch.context() as m:
        m.setattr(modul_gudang.Gudang, "_tulis", penuh)
        hasil = pusat.terima(*berkas)
        assert "tidak dapat disimpan" in hasil.berkas[-1].kalimat
    with monkeypatch.context() as m:
        m.setattr(modul_gudang.Gudang, "ruang_bebas", lambda _: 1000)
        assert "tidak dapat disimpan" in pusat.terima(berkas[-1]).berkas[-1].kalimat
    assert pusat.hitung("lampiran") == 1
    assert isi_folder(pusat) == set()
    kantor.terima(*tukar_kirim(pusat))
    pusat.terima(*kirim(kantor))
    assert gudang(pusat).baca(sidik) == data


def test_bytes_of_a_transaction_taken_back_are_harmless(
    kantor: Tempat, pusat: Tempat, monkeypatch: pytest.MonkeyPatch, kecil: None
) -> None:
    sidik = lampirkan(kantor, foto(20, 61_000))
    berkas = kirim(kantor)
    asli = repo_lampiran.catat_isi

    def putus(*a: object) -> None:
        asli(*a)  # type: ignore[arg-type]
        raise RuntimeError("listrik padam")

    with monkeypatch.context() as m:
        m.setattr(repo_lampiran, "catat_isi", putus)
        with pytest.raises(RuntimeError, match="padam"):
            pusat.terima(*berkas)
    assert pusat.hitung("lampiran") == pusat.hitung("isi_lampiran") == 0
    pusat.terima(*berkas)
    assert punya(pusat, sidik)


def test_a_damaged_content_stays_at_home(kantor: Tempat, pusat: Tempat) -> None:
    data = foto(21, 20_000)
    sidik = lampirkan(kantor, data)
    (gudang(kantor).folder / sidik[:2] / sidik).write_bytes(data[:-1] + b"!")
    hasil = pusat.terima(*kirim(kantor))
    assert hasil.ditolak == 0
    assert isi_folder(pusat) == set()


def test_an_older_program_reads_the_same_files(kantor: Tempat, pusat: Tempat) -> None:
    """It ignores the field of the manifest and the lines; its statement names nothing."""
    from kinerja_desktop.exchange.berkas import lihat_berkas

    lampirkan(kantor, foto(22, 20_000), simpan=False)
    (berkas,) = kirim(kantor)
    _, manifes = lihat_berkas(berkas.read_bytes())
    assert len(manifes.lampiran) == 1
    tanpa = msgspec.to_builtins(manifes) | {"bidang_baru": 1}
    assert msgspec.convert(tanpa, type(manifes)) == manifes
    assert antar(kantor, pusat)
