"""What undo asks of rows around a rating: the locks of their own services, closed period or judged month."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from kinerja_desktop.domain.alur import evaluasi_dapat_diubah
from kinerja_desktop.domain.rencana_aksi import langkah_dalam
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin, kompetensi, presensi
from kinerja_desktop.services.dialog_kinerja_isi import SESUDAH
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.realisasi_bulan import bulan_terkunci
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_tahun_terbuka
from kinerja_desktop.store import repo_penilaian, repo_rekan, repo_rujukan, repo_skp
from kinerja_desktop.store.jurnal import Komit, Perubahan
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_riwayat import baris_kini
from kinerja_desktop.store.repo_skp import baca_jalur

SELESAI = "Penilaian sudah selesai atau periodenya ditutup, sehingga tidak dapat diurungkan."
#: What may be noted of a coaching record in a closed period as well: the work it asked for goes on.
_TINDAK_LANJUT = frozenset({"status", "hasil", "tanggal_selesai"})
_Baris = dict[bytes, dict[str, Any]]


def periksa(sesi: Sesi, p: Pelaksana, buku: BukuOrang, k: Komit) -> None:
    """Tolakan when the act touched what a closed period or a finished evaluation holds."""
    for tabel in {c.tabel for c in k.perubahan} & _PERIKSA.keys():
        milik = [c for c in k.perubahan if c.tabel == tabel]
        _PERIKSA[tabel](sesi, p, buku, milik, baris_kini(p, tabel, [c.baris for c in milik]))


def _tutup(p: Pelaksana, periode_id: bytes | None, baris: bytes) -> None:
    if periode_id and repo_rujukan.periode_tertutup(p, periode_id, baris):
        raise Tolakan(SELESAI, siapa="pejabat penilai")


def _hanya(c: Perubahan, kolom: Collection[str]) -> bool:
    return isinstance(c.data, dict) and set(c.data) <= set(kolom)


def _sendiri(sesi: Sesi, p: Pelaksana, buku: BukuOrang, milik: list[Perubahan], kini: _Baris) -> None:
    evaluasi = repo_penilaian.evaluasi_skp(p, {r["skp_id"] for r in kini.values() if r["skp_id"]})
    for baris, r in kini.items():
        e = evaluasi.get((r["skp_id"], r["periode_id"]))
        if e is not None and not evaluasi_dapat_diubah(e.status):
            raise Tolakan(SELESAI, siapa="pejabat penilai")
        _tutup(p, r["periode_id"], baris)


def _dialog(sesi: Sesi, p: Pelaksana, buku: BukuOrang, milik: list[Perubahan], kini: _Baris) -> None:
    for baris, r in kini.items():
        _tutup(p, r["periode_id"], baris)


def _butir(sesi: Sesi, p: Pelaksana, buku: BukuOrang, milik: list[Perubahan], kini: _Baris) -> None:
    terikat = {c.baris for c in milik if not _hanya(c, SESUDAH)}
    induk = {r["dialog_id"] for b, r in kini.items() if b in terikat and r["dialog_id"]}
    _dialog(sesi, p, buku, milik, baris_kini(p, "dialog_kinerja", induk))


def _pembinaan(sesi: Sesi, p: Pelaksana, buku: BukuOrang, milik: list[Perubahan], kini: _Baris) -> None:
    lanjut = {c.baris for c in milik if _hanya(c, _TINDAK_LANJUT)}
    for baris, r in kini.items():
        if baris not in lanjut:
            _tutup(p, r["periode_id"], baris)


def _putaran(sesi: Sesi, p: Pelaksana, buku: BukuOrang, milik: list[Perubahan], kini: _Baris) -> None:
    for baris, r in kini.items():
        _tutup(p, r["periode_id"], baris)


def _temuan(sesi: Sesi, p: Pelaksana, buku: BukuOrang, milik: list[Perubahan], kini: _Baris) -> None:
    induk = {r["putaran_id"] for r in kini.values() if r["putaran_id"]}
    _putaran(sesi, p, buku, milik, baris_kini(p, "putaran_tim", induk))


def _aksi(sesi: Sesi, p: Pelaksana, buku: BukuOrang, milik: list[Perubahan], kini: _Baris) -> None:
    """Targets that a judged month had stay; an action with one of them neither goes nor comes back."""
    rekam = repo_skp.rekam_banyak(p, {r["skp_id"] for r in kini.values() if r["skp_id"]})
    terkunci = {i: bulan_terkunci(sesi, p, r) for i, r in rekam.items()}
    for c in milik:
        r = kini.get(c.baris)
        bulan = terkunci.get(r["skp_id"] or b"", frozenset()) if r else frozenset()
        if r is None or not bulan:
            continue
        jalur, lain = [baca_jalur(r["jalur"] or "")], c.operasi == "i"
        if isinstance(c.data, dict):
            lain = "_del" in c.data
            jalur += [baca_jalur(str(x or "")) for x in c.data.get("jalur", ())]
        target = {
            tuple((n, j[n].strip()) for n in langkah_dalam(len(j), bulan) if j[n].strip()) for j in jalur
        }
        if len(target) > 1 or (lain and any(target)):
            raise Tolakan(SELESAI, siapa="pejabat penilai")


def _lampiran(sesi: Sesi, p: Pelaksana, buku: BukuOrang, milik: list[Perubahan], kini: _Baris) -> None:
    """Evidence belongs to a document: its people only, and not once its month was judged."""
    for r in kini.values():
        tabel, induk = r["untuk_tabel"], r["untuk_id"]
        if not induk or tabel not in ("skp", "realisasi", "keberatan"):
            continue
        skp_id = induk if tabel == "skp" else repo_skp.skp_dari(p, tabel, induk)
        rekam = repo_skp.rekam_banyak(p, [skp_id]).get(skp_id) if skp_id else None
        if rekam is None:
            continue
        wajib_tahun_terbuka(p, rekam)
        penilai = izin.penilai_skp(buku, rekam, sesi.jam.hari_ini())
        izin.wewenang(sesi, "lampiran.ubah", rekam.pegawai_id, penilai)
        if tabel == "realisasi":
            catatan = baris_kini(p, "realisasi", [induk]).get(induk)
            if catatan and catatan["bulan"] in bulan_terkunci(sesi, p, rekam):
                raise Tolakan(SELESAI, siapa="pejabat penilai")


def _kompetensi(sesi: Sesi, p: Pelaksana, buku: BukuOrang, milik: list[Perubahan], kini: _Baris) -> None:
    for pegawai_id, tahun in {(r["pegawai_id"], r["tahun"]) for r in kini.values() if r["pegawai_id"]}:
        kompetensi.wajib_boleh(sesi, buku, pegawai_id, tahun)


def _presensi(sesi: Sesi, p: Pelaksana, buku: BukuOrang, milik: list[Perubahan], kini: _Baris) -> None:
    for tahun in {r["tahun"] for r in kini.values()}:
        presensi.wajib_tahun_terbuka(sesi, tahun)


def _putaran_360(sesi: Sesi, p: Pelaksana, buku: BukuOrang, milik: list[Perubahan], kini: _Baris) -> None:
    """What a form said of the round stays as it said: its statements and the fewest givers."""
    for c in milik:
        janji = isinstance(c.data, dict) and bool(c.data.keys() & {"minimum", "butir"})
        if janji and repo_rekan.lembar(p, c.baris):
            raise Tolakan(
                "Lembar putaran ini sudah dibuat; pernyataan dan jumlah pemberi paling sedikit tidak dapat "
                "diubah.",
                siapa="operator (buat putaran baru)",
            )


_PERIKSA = {
    "nilai_sendiri": _sendiri,
    "dialog_kinerja": _dialog,
    "butir_dialog": _butir,
    "pembinaan": _pembinaan,
    "rencana_aksi": _aksi,
    "lampiran": _lampiran,
    "putaran_tim": _putaran,
    "temuan": _temuan,
    "kompetensi": _kompetensi,
    "presensi": _presensi,
    "putaran_360": _putaran_360,
}
