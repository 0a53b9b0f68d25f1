"""Whose document it is: roles open the door, relations on the document's date decide who walks in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.peran import TINDAKAN, nama_tindakan
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.orang import BukuOrang, Penilai
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.repo_skp import MILIK_SKP

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kinerja_desktop.store.repo_skp import RekamSkp

#: The action of `domain.peran` that any change of a row is; undo and Beda Isian ask for the same.
TINDAKAN_TABEL: dict[str, str] = {
    "kantor": "pengaturan.ubah",
    "unit": "unit.ubah",
    "jabatan": "jabatan.ubah",
    "pegawai": "pegawai.ubah",
    "penempatan": "penempatan.ubah",
    "relasi_penilai": "penilai.konfirmasi",
    "pengguna": "pengguna.ubah",
    "rujukan": "aturan.ubah",
    "periode": "periode.ubah",
    "capaian_organisasi": "organisasi.tetapkan",
    "usulan": "usulan.buat",
    "jawaban_usulan": "usulan.jawab",
    "lampiran": "lampiran.ubah",
    "padanan": "pegawai.ubah",
    "frasa": "frasa.ubah",
    "peran_hasil": "matriks.ubah",
    "iku": "iku.ubah",
    "standar_kerja": "standar.ubah",
    "mutasi": "mutasi.catat",
    "pengecualian": "pengecualian.ubah",
    "butir_lampiran": "skp.ubah",
    "versi_skp": "skp.setujui",
    "tanggapan": "tanggapan.beri",
    "skp": "skp.ubah",
    "rhk": "skp.ubah",
    "indikator": "skp.ubah",
    "perilaku": "skp.ekspektasi",
    "realisasi": "realisasi.ubah",
    "umpan_balik": "umpan_balik.ubah",
    "evaluasi": "evaluasi.ubah",
    "rencana_aksi": "rencana_aksi.ubah",
    "kemajuan_aksi": "realisasi.ubah",
    "catatan_harian": "harian.ubah",
    "presensi": "presensi.ubah",
    "tim_evaluasi": "tim.ubah",
    "anggota_tim": "tim.ubah",
    "putaran_tim": "tim.ubah",
    "temuan": "tim.ubah",
    "langkah_perbaikan": "tim.ubah",
    "dialog_kinerja": "dialog.ubah",
    "butir_dialog": "dialog.ubah",
    "pembinaan": "pembinaan.ubah",
    "putaran_360": "putaran_360.ubah",
    "lembar_360": "putaran_360.ubah",
    "jawaban_360": "putaran_360.ubah",
    "standar_kompetensi": "standar_kompetensi.ubah",
    "kompetensi": "kompetensi.ubah",
    "nilai_sendiri": "nilai_sendiri.ubah",
    "keberatan": "evaluasi.keberatan",
}
#: Tables of an SKP and its ratings, where the relation to the person decides as well.
DOKUMEN = frozenset({"skp", *MILIK_SKP})

_MELIHAT_SEMUA = frozenset({Peran.OPERATOR, Peran.PIMPINAN, Peran.PENGAWAS, Peran.PUSAT})


@dataclass(frozen=True, slots=True)
class Wewenang:
    """In which roles and whose name an act is done; `untuk` goes into the journal when typed for them."""

    peran: frozenset[Peran]
    oleh: bytes | None
    untuk: bytes | None


def jepit(tanggal: date, mulai: date, selesai: date) -> date:
    """The date itself, or the nearest end of the range that it lies outside of."""
    return max(mulai, min(tanggal, selesai))


def penilai_skp(buku: BukuOrang, skp: RekamSkp, hari_ini: date) -> Penilai:
    """The assessor of an SKP by its own dates: somebody who moved keeps the old one for the old SKP.

    One who was chosen for this SKP goes before the relations.
    """
    return buku.penilai(skp.pegawai_id, jepit(hari_ini, skp.mulai, skp.selesai), hari_ini, skp.id)


def wewenang(
    sesi: Sesi, tindakan: str, milik: bytes, penilai: Penilai, untuk: bytes | None = None
) -> Wewenang:
    """May this person do it to a document of `milik`, or typing for `untuk`; Tolakan names who can."""
    izin = TINDAKAN[tindakan]
    p = sesi.pelaku
    atas_nama = untuk or p.untuk
    sah_penilai = penilai.id is not None and penilai.id != milik
    if Peran.OPERATOR in p.peran:
        if atas_nama is not None and Peran.PENILAI in izin and sah_penilai and atas_nama == penilai.id:
            _bukan_sendiri(sesi, tindakan, milik, penilai)
            return Wewenang(frozenset({Peran.PENILAI, Peran.OPERATOR}), atas_nama, atas_nama)
        if atas_nama is not None and Peran.PEGAWAI in izin and atas_nama == milik:
            return Wewenang(frozenset({Peran.PEGAWAI, Peran.OPERATOR}), atas_nama, atas_nama)
        if Peran.OPERATOR in izin:
            if tindakan == "evaluasi.ubah":
                _bukan_sendiri(sesi, tindakan, milik, penilai)
            return Wewenang(frozenset({Peran.OPERATOR}), p.pegawai_id, None)
    if p.pegawai_id is not None:
        if Peran.PEGAWAI in izin and p.pegawai_id == milik:
            return Wewenang(frozenset({Peran.PEGAWAI}), p.pegawai_id, None)
        if Peran.PENILAI in izin and sah_penilai and p.pegawai_id == penilai.id:
            return Wewenang(frozenset({Peran.PENILAI}), p.pegawai_id, None)
    lain = p.peran & set(izin) & {Peran.PIMPINAN, Peran.PUSAT, Peran.PENGAWAS}
    if lain and Peran.PENILAI not in izin:
        return Wewenang(frozenset(lain), p.pegawai_id, None)
    raise _tolak(sesi, tindakan, milik, penilai)


def _bukan_sendiri(sesi: Sesi, tindakan: str, milik: bytes, penilai: Penilai) -> None:
    if sesi.pelaku.pegawai_id is not None and sesi.pelaku.pegawai_id == milik:
        raise Tolakan(
            "Anda tidak dapat {tindakan} milik sendiri.",
            siapa=penilai.nama or "pejabat penilai",
            tindakan=nama_tindakan(tindakan),
        )


def _tolak(sesi: Sesi, tindakan: str, milik: bytes, penilai: Penilai) -> Tolakan:
    izin = TINDAKAN[tindakan]
    siapa = []
    if Peran.PEGAWAI in izin:
        siapa.append("pegawai yang bersangkutan")
    if Peran.PENILAI in izin:
        siapa.append(
            f"{penilai.nama} sebagai pejabat penilai"
            if penilai.nama
            else "operator (tetapkan penilai dahulu)"
        )
    if Peran.OPERATOR in izin:
        siapa.append("operator kepegawaian")
    if sesi.pelaku.pegawai_id == milik and Peran.PEGAWAI not in izin:
        pola = "Anda tidak dapat {tindakan} milik sendiri."
    elif Peran.OPERATOR in sesi.pelaku.peran and Peran.PENILAI in izin:
        pola = "Untuk {tindakan}, operator harus mengetik atas nama pejabat penilainya."
    else:
        pola = "{nama} tidak berwenang untuk {tindakan} pada dokumen pegawai ini."
    return Tolakan(
        pola,
        siapa=" atau ".join(siapa),
        nama=sesi.pelaku.nama or "Anda",
        tindakan=nama_tindakan(tindakan),
    )


def melihat_semua(sesi: Sesi) -> bool:
    """Whether a role of this person is for the eyes of the whole office."""
    return bool(sesi.pelaku.peran & _MELIHAT_SEMUA)


def lingkup(sesi: Sesi, buku: BukuOrang) -> frozenset[bytes] | None:
    """Whose documents this person may see: None means everybody's, else own and those assessed."""
    p = sesi.pelaku
    if melihat_semua(sesi):
        return None
    if p.pegawai_id is None:
        return frozenset()
    return frozenset({p.pegawai_id}) | buku.bawahan(p.pegawai_id)


def wajib_lihat(sesi: Sesi, buku: BukuOrang, pegawai_id: bytes) -> None:
    """Tolakan when this person may not see documents of that one."""
    sesi.wajib("lihat")
    boleh = lingkup(sesi, buku)
    if boleh is not None and pegawai_id not in boleh:
        raise Tolakan(
            "{nama} hanya dapat melihat dokumen sendiri dan dokumen pegawai yang dinilainya.",
            siapa="operator kepegawaian",
            nama=sesi.pelaku.nama or "Anda",
        )


def buku_lihat(sesi: Sesi, conn: Connection, pegawai_id: bytes) -> BukuOrang:
    """The people around one person, for reading that person's documents; Tolakan as `wajib_lihat` says."""
    buku = BukuOrang.muat(conn, {pegawai_id})
    wajib_lihat(sesi, buku, pegawai_id)
    return buku
