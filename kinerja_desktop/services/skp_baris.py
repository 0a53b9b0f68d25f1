"""The rows of an SKP: edit cells, add and delete rows. One act, one transaction, one undo."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.alur import wajib_dapat_diubah_skp
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.skp import JenisRhk, Rhk, StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import lembar_skp as k
from kinerja_desktop.services.beda_tahan import wajib_satu_nilai
from kinerja_desktop.services.isi_skp import SEL, bersih_sel, nilai_kolom
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import siapkan
from kinerja_desktop.services.versi_berlaku import sedang_direvisi
from kinerja_desktop.store import repo_skp
from kinerja_desktop.store.repo_riwayat import anak_hidup

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

BARIS_TERBANYAK = 1000
_HILANG = "Baris yang diubah sudah dihapus atau bukan bagian SKP ini. Muat ulang halaman ini."


def ubah_sel(sesi: Sesi, skp_id: bytes, ubahan: Sequence[UbahanSel], judul: str = "") -> Outcome[int]:
    """Write cells of one SKP; an RHK text typed on any of its rows is the RHK's; value: rows changed."""
    if not ubahan:
        return Outcome(0)
    ekspektasi = {u.kolom == k.EKSPEKTASI for u in ubahan}
    untuk: bytes | None = None
    nama = ""
    for perilaku in sorted(ekspektasi):
        rekam, nama, untuk = siapkan(sesi, skp_id, "skp.ekspektasi" if perilaku else "skp.ubah")
        # Expectations come from the assessor, who reads the SKP after it has been submitted.
        if not (perilaku and rekam.status is StatusDokumen.DIAJUKAN):
            wajib_dapat_diubah_skp(rekam.status)
    bersih = [(u.baris_id, u.kolom, bersih_sel(u.kolom, u.nilai)) for u in ubahan]
    with sesi.kerja("skp.ubah_sel", judul or _judul(bersih, nama), untuk) as uow:
        jumlah = tulis_sel(uow, skp_id, bersih)
        wajib_satu_nilai(sesi, uow)
    return Outcome(jumlah, uow.perubahan)


def _judul(ubahan: Sequence[tuple[bytes, str, str]], nama: str) -> str:
    kolom = {SEL[u[1]][2] for u in ubahan}
    if len(ubahan) == 1:
        return f"Ubah {kolom.pop()} SKP {nama}"
    return f"Ubah {len(ubahan)} sel SKP {nama}"


def tulis_sel(uow: UnitOfWork, skp_id: bytes, ubahan: Sequence[tuple[bytes, str, str]]) -> int:
    """Write cleaned cells (row id, column key, text) in an open unit of work; two statements a table."""
    alamat = {u[0] for u in ubahan}
    indikator = uow.muat("indikator", alamat)
    # An indicator's result is read only when the cell typed on the indicator's row is the result's.
    induk_diisi = {u[0] for u in ubahan if SEL[u[1]][0] == "rhk"} & indikator.keys()
    rhk = uow.muat("rhk", (alamat - indikator.keys()) | {indikator[b]["rhk_id"] for b in induk_diisi})
    perilaku = uow.muat("perilaku", alamat - indikator.keys() - rhk.keys())
    kini = {"rhk": rhk, "indikator": indikator, "perilaku": perilaku}
    tulis: dict[str, dict[bytes, dict[str, Any]]] = {t: {} for t in kini}
    baru: dict[bytes, dict[str, Any]] = {}
    for baris, kolom, nilai in ubahan:
        tabel, nama_kolom = SEL[kolom][:2]
        induk = indikator[baris]["rhk_id"] if baris in indikator else baris
        sasaran = induk if tabel == "rhk" else baris
        isi = kini[tabel].get(sasaran)
        if isi is None and tabel == "indikator" and baris in rhk and rhk[baris]["skp_id"] == skp_id:
            baru.setdefault(baris, {})[nama_kolom] = nilai_kolom(kolom, nilai)
            continue
        if isi is None or isi["skp_id"] != skp_id:
            raise Tolakan(_HILANG, siapa="yang mengisi")
        perbarui = tulis[tabel].setdefault(sasaran, {})
        perbarui[nama_kolom] = nilai_kolom(kolom, nilai)
        if kolom == k.INTERVENSI and not nilai:
            perbarui["rhk_atasan_id"] = perbarui["indikator_atasan_id"] = None
    jumlah = sum(uow.update_many(t, isi, kini[t]) for t, isi in tulis.items())
    # A result without indicators is shown as one row; what is typed there becomes its first indicator.
    isi_baru = [{"rhk_id": r, "skp_id": skp_id, "urut": 1, **n} for r, n in baru.items() if any(n.values())]
    uow.insert_many("indikator", isi_baru)
    return jumlah + len(isi_baru)


def tambah_baris(
    sesi: Sesi,
    skp_id: bytes,
    setelah: bytes | None = None,
    jenis: str = "utama",
    rhk_id: bytes | None = None,
    jumlah: int = 1,
) -> Outcome[tuple[bytes, ...]]:
    """Add empty rows after a row (None = at the end): new results, or indicators of `rhk_id`; new row ids."""
    rekam, nama, untuk = siapkan(sesi, skp_id, "skp.ubah")
    wajib_dapat_diubah_skp(rekam.status)
    if not 1 <= jumlah <= BARIS_TERBANYAK:
        raise Tolakan("Tambah 1 sampai {n} baris sekaligus.", siapa="yang mengisi", n=BARIS_TERBANYAK)
    judul = f"Tambah {'baris' if jumlah == 1 else f'{jumlah} baris'} SKP {nama}"
    with sesi.kerja("skp.tambah_baris", judul, untuk) as uow:
        ada = repo_skp.rhk(uow.p, [skp_id])[skp_id]
        periksa_muat(ada, jumlah)
        if rhk_id is not None:
            baru = _sisip_indikator(uow, skp_id, ada, rhk_id, setelah, jumlah)
        else:
            baru = _sisip_rhk(uow, skp_id, ada, setelah, JenisRhk(jenis), jumlah)
    return Outcome(tuple(baru), uow.perubahan)


def periksa_muat(ada: Sequence[Rhk], tambahan: int) -> None:
    """Tolakan when an SKP would get more rows than any real one has (and than forms can print)."""
    kini = sum(max(1, len(r.indikator)) for r in ada)
    if kini + tambahan > BARIS_TERBANYAK:
        raise Tolakan(
            "SKP paling banyak {maks} baris; sekarang {kini} baris. Kurangi yang ditambahkan.",
            siapa="yang mengisi",
            maks=BARIS_TERBANYAK,
            kini=kini,
        )


def _rhk_dari(ada: Sequence[Rhk], baris: bytes | None) -> Rhk | None:
    return next((r for r in ada if baris == r.id or any(i.id == baris for i in r.indikator)), None)


def _sisip_rhk(
    uow: UnitOfWork, skp_id: bytes, ada: Sequence[Rhk], setelah: bytes | None, jenis: JenisRhk, jumlah: int
) -> list[bytes]:
    tetangga = _rhk_dari(ada, setelah)
    jenis = tetangga.jenis if tetangga else jenis
    sejenis = [r for r in ada if r.jenis is jenis]
    urut = tetangga.urut if tetangga else max((r.urut for r in sejenis), default=0)
    di_belakang = sejenis[sejenis.index(tetangga) + 1 :] if tetangga else []
    geser = {r.id: {"urut": urut + jumlah + n} for n, r in enumerate(di_belakang, 1)}
    uow.update_many("rhk", geser)
    isi = [{"skp_id": skp_id, "jenis": jenis.value, "urut": urut + n} for n in range(1, jumlah + 1)]
    rhk = uow.insert_many("rhk", isi)
    return uow.insert_many("indikator", [{"skp_id": skp_id, "rhk_id": r, "urut": 1} for r in rhk])


def _sisip_indikator(
    uow: UnitOfWork, skp_id: bytes, ada: Sequence[Rhk], rhk_id: bytes, setelah: bytes | None, jumlah: int
) -> list[bytes]:
    rhk = next((r for r in ada if r.id == rhk_id), None)
    if rhk is None:
        raise Tolakan(_HILANG, siapa="yang mengisi")
    tempat = next((n for n, i in enumerate(rhk.indikator) if i.id == setelah), len(rhk.indikator) - 1)
    urut = rhk.indikator[tempat].urut if rhk.indikator else 0
    geser = {i.id: {"urut": urut + jumlah + n} for n, i in enumerate(rhk.indikator[tempat + 1 :], 1)}
    uow.update_many("indikator", geser)
    isi = [{"skp_id": skp_id, "rhk_id": rhk_id, "urut": urut + n} for n in range(1, jumlah + 1)]
    return uow.insert_many("indikator", isi)


def hapus_baris(sesi: Sesi, skp_id: bytes, baris: Collection[bytes]) -> Outcome[int]:
    """Delete grid rows; a result whose last indicator goes is deleted with it; value: rows deleted."""
    rekam, nama, untuk = siapkan(sesi, skp_id, "skp.ubah")
    wajib_dapat_diubah_skp(rekam.status)
    pilihan = set(baris)
    judul = f"Hapus {'baris' if len(pilihan) == 1 else f'{len(pilihan)} baris'} SKP {nama}"
    with sesi.kerja("skp.hapus_baris", judul, untuk) as uow:
        ada = repo_skp.rhk(uow.p, [skp_id])[skp_id]
        indikator = [i.id for r in ada for i in r.indikator if i.id in pilihan]
        rhk = [r.id for r in ada if all(i.id in pilihan for i in r.indikator) and _kena(r, pilihan)]
        if len(indikator) + sum(1 for r in ada if r.id in pilihan) != len(pilihan):
            raise Tolakan(_HILANG, siapa="yang mengisi")
        # What was recorded on a row goes with it and, in the same commit, comes back with it. In a revision
        # it stays: the version in force still has the row and goes on being rated.
        if not sedang_direvisi(rekam):
            uow.delete("realisasi", anak_hidup(uow.p, "realisasi", "indikator_id", indikator))
            uow.delete("umpan_balik", anak_hidup(uow.p, "umpan_balik", "rhk_id", rhk))
        uow.delete("indikator", indikator)
        uow.delete("rhk", rhk)
    return Outcome(len(pilihan), uow.perubahan)


def _kena(rhk: Rhk, pilihan: Collection[bytes]) -> bool:
    return bool(rhk.indikator) or rhk.id in pilihan
