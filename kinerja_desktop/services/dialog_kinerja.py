"""Dialog kinerja: a talk of ten minutes whose points are carried from one to the next until they are done.

Both sides write. A finished evaluation does not close it (the talk about a result comes after the result), a
closed period does. What was agreed is changed after Selesai only by Buka lagi with a reason; whether a
follow-up is done, and with what result, may be noted at any time.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kinerja_desktop.domain.dialog import JenisButir, Keadaan, Sikap, StatusDialog, tanggal_berikut, ujung
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.tanggal import baca_tanggal
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import dialog_kinerja_agenda as agenda
from kinerja_desktop.services import tindakan
from kinerja_desktop.services.dialog_kinerja_baca import (
    buka_dialog,
    daftar,
    lembar,
    penilai_dialog,
    tampil,
    tertunda,
    wajib_berlangsung,
    wajib_terbuka,
    wajib_tiada_berlangsung,
    wewenang,
)
from kinerja_desktop.services.dialog_kinerja_isi import (
    KOLOM,
    SESUDAH,
    ButirDialog,
    DaftarDialog,
    LembarDialog,
    RingkasDialog,
    TundaDialog,
    UbahanButir,
)
from kinerja_desktop.services.isi_skp import sidik
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.periode import daftar as daftar_periode
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.rujukan import hari_libur
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.services.versi_berlaku import rhk_berlaku
from kinerja_desktop.store import repo_dialog, repo_penilaian, repo_realisasi
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_dialog import RekamButirDialog, RekamDialog
from kinerja_desktop.store.repo_skp import RekamSkp

__all__ = [
    "ButirDialog",
    "DaftarDialog",
    "LembarDialog",
    "RingkasDialog",
    "TundaDialog",
    "UbahanButir",
    "buka_lagi",
    "daftar",
    "hapus",
    "hapus_butir",
    "lembar",
    "mulai",
    "selesai",
    "tertunda",
    "tulis",
    "ubah",
]
DOKUMEN = "dialog"
_MAKS = {"teks": 500, "tindak_lanjut": 500, "penanggung": 120, "hasil": 500}
_LABEL = {
    "teks": "Pokok dialog",
    "tindak_lanjut": "Tindak lanjut",
    "penanggung": "Penanggung jawab",
    "hasil": "Hasil",
}
_BUTIR_MAKS = 60


@dataclass(frozen=True, slots=True)
class _Dasar:
    """What every act on a dialogue begins with."""

    dialog: RekamDialog
    rekam: RekamSkp
    butir: list[RekamButirDialog]
    ujung: frozenset[bytes]
    nama: str
    wewenang: Wewenang
    untuk: bytes | None

    @property
    def judul(self) -> str:
        """The act in words of the history."""
        return f"Dialog kinerja {self.nama} {tampil(self.dialog.tanggal)}".strip()


def _siapkan(sesi: Sesi, dialog_id: bytes, untuk: bytes | None = None, *, terbuka: bool = True) -> _Dasar:
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        d, rekam, dialog, butir = buka_dialog(p, dialog_id)
        buku = BukuOrang.muat(conn, {rekam.pegawai_id})
    periode = next((x for x in daftar_periode(sesi) if x.id == d.periode_id), None)
    w = wewenang(sesi, buku, rekam, periode, untuk)
    if terbuka:
        wajib_terbuka(periode, rekam)
    penilai = penilai_dialog(buku, rekam, periode, sesi.jam.hari_ini())
    bagi = w.untuk or (penilai.id if Peran.OPERATOR in w.peran else None)
    tepi = frozenset(b.id for b in ujung(agenda.rantai(dialog, butir)))
    return _Dasar(d, rekam, butir.get(d.id, []), tepi, buku.nama(rekam.pegawai_id), w, bagi)


def mulai(sesi: Sesi, skp_id: bytes, periode_id: bytes, untuk: bytes | None = None) -> Outcome[bytes]:
    """Begin a dialogue today with its agenda; Tolakan while another on the same SKP goes on."""
    p = satu(sesi, periode_id)
    hari, tanya = sesi.jam.hari_ini(), agenda.pertanyaan_baku(sesi)
    with sesi.baca() as conn:
        q = Pelaksana.dari(conn)
        rekam = wajib_rekam(q, skp_id)
        dialog = repo_dialog.dialog_orang(q, rekam.pegawai_id)
        rhk = rhk_berlaku(q, rekam)
        bahan = agenda.Bahan(
            rekam,
            p,
            hari,
            dialog,
            repo_dialog.butir(q, [d.id for d in dialog]),
            rhk,
            repo_realisasi.kepala(q, [skp_id]),
            repo_penilaian.umpan_balik(q, skp_id, periode_id),
            repo_dialog.temuan_terbuka(q, rekam.pegawai_id, [r.id for r in rhk]),
            tanya,
        )
        buku = BukuOrang.muat(conn, {rekam.pegawai_id})
    w = wewenang(sesi, buku, rekam, p, untuk)
    wajib_terbuka(p, rekam)
    wajib_tiada_berlangsung(rekam, dialog)
    penilai = penilai_dialog(buku, rekam, p, hari)
    isi = {
        "skp_id": skp_id,
        "periode_id": periode_id,
        "urut": 1 + sum(d.skp_id == skp_id for d in dialog),
        "tanggal": hari.isoformat(),
        "tempat": dialog[-1].tempat if dialog else "",
        "oleh_id": penilai.id,
        "tanggal_berikut": tanggal_berikut(hari, p.periode.jenis, hari_libur(sesi)).isoformat(),
        "status": StatusDialog.BERLANGSUNG.value,
    }
    judul = f"Mulai dialog kinerja {buku.nama(rekam.pegawai_id)} {p.periode.label}"
    bagi = w.untuk or (penilai.id if Peran.OPERATOR in w.peran else None)
    with sesi.kerja("dialog.mulai", judul, bagi) as uow:
        baru = uow.insert("dialog_kinerja", isi)
        butir = agenda.susun(bahan)
        uow.insert_many("butir_dialog", [{**b, "skp_id": skp_id, "dialog_id": baru} for b in butir])
    return Outcome(baru, uow.perubahan)


def tulis(
    sesi: Sesi, dialog_id: bytes, ubahan: Sequence[UbahanButir], untuk: bytes | None = None
) -> Outcome[tuple[bytes | None, ...]]:
    """Cells of points as one act, new points among them; ids in order. A point without words goes."""
    hanya_tanda = all(u.butir_id is not None and u.kolom in SESUDAH for u in ubahan)
    d = _siapkan(sesi, dialog_id, untuk, terbuka=not hanya_tanda)
    if not hanya_tanda:
        wajib_berlangsung(d.dialog)
    ada = {b.id: b for b in d.butir}
    ubah: dict[bytes, dict[str, Any]] = {}
    buang: list[bytes] = []
    with sesi.kerja("dialog.tulis", d.judul, d.untuk) as uow:
        hasil: list[bytes | None] = []
        urut = max((b.urut for b in d.butir), default=0)
        for u in ubahan:
            nilai = _nilai(u)
            if u.butir_id is None:
                urut += 1
                hasil.append(_tambah(uow, d, u, nilai, urut))
                continue
            lama = ada.get(u.butir_id)
            if lama is None:
                raise Tolakan("Butir dialog itu tidak ada lagi. Muat ulang.", siapa="yang mengisi")
            _wajib_ujung(d, lama, u.kolom)
            if u.kolom == "teks" and not nilai:
                buang.append(lama.id)
            elif getattr(lama, u.kolom) != nilai:
                ubah.setdefault(lama.id, {})[u.kolom] = nilai
            hasil.append(lama.id)
        uow.update_many("butir_dialog", {b: isi for b, isi in ubah.items() if b not in buang})
        uow.delete("butir_dialog", buang)
    return Outcome(tuple(hasil), uow.perubahan)


def _tambah(uow: Any, d: _Dasar, u: UbahanButir, nilai: str, urut: int) -> bytes | None:
    if not nilai:
        return None
    if u.kolom != "teks":
        raise Tolakan("Tulis pokok dialognya dahulu.", siapa="yang mengisi")
    if urut > _BUTIR_MAKS:
        raise Tolakan(
            "Satu dialog memuat paling banyak {maks} pokok; selesaikan sebagian dahulu.",
            siapa="yang mengisi",
            maks=_BUTIR_MAKS,
        )
    isi = {"skp_id": d.dialog.skp_id, "dialog_id": d.dialog.id, "urut": urut, "teks": nilai}
    isi |= {"jenis": JenisButir.LAIN.value, "keadaan": Keadaan.TERBUKA.value}
    return bytes(uow.insert("butir_dialog", isi))


def _wajib_ujung(d: _Dasar, b: RekamButirDialog, kolom: str) -> None:
    """A point that was carried on is marked where it stands now."""
    if kolom in SESUDAH and b.id not in d.ujung:
        raise Tolakan(
            "Butir ini sudah dibawa ke dialog sesudahnya; tandai di dialog itu.", siapa="yang mengisi"
        )


def _nilai(u: UbahanButir) -> str:
    """A cell as it is stored."""
    if u.kolom not in KOLOM:
        raise Tolakan("Kolom {kolom} tidak ada pada dialog.", siapa="yang mengisi", kolom=u.kolom[:40])
    if u.kolom in _MAKS:
        return bersihkan_teks(u.nilai, _LABEL[u.kolom], _MAKS[u.kolom], berbaris=True)
    if u.kolom == "batas":
        return _tanggal(u.nilai, "Batas tindak lanjut")
    boleh = ("", *Sikap) if u.kolom == "sikap" else tuple(Keadaan)
    if u.nilai not in [str(x) for x in boleh]:
        raise Tolakan("Isian “{nilai}” tidak dikenal.", siapa="yang mengisi", nilai=u.nilai[:40])
    return u.nilai


def _tanggal(nilai: str | date | None, kolom: str) -> str:
    if nilai is None or (isinstance(nilai, str) and not nilai.strip()):
        return ""
    return wajar(baca_tanggal(nilai), kolom).isoformat()


def hapus_butir(sesi: Sesi, dialog_id: bytes, butir_id: Collection[bytes]) -> Outcome[None]:
    """Take points out of a dialogue that goes on."""
    d = _siapkan(sesi, dialog_id)
    wajib_berlangsung(d.dialog)
    milik = [b.id for b in d.butir if b.id in set(butir_id)]
    with sesi.kerja("dialog.hapus_butir", d.judul, d.untuk) as uow:
        uow.delete("butir_dialog", milik)
    return Outcome(None, uow.perubahan)


def ubah(
    sesi: Sesi,
    dialog_id: bytes,
    *,
    tanggal: date,
    tempat: str = "",
    catatan: str = "",
    berikut: str | date | None = None,
) -> Outcome[None]:
    """Day, place, notes and the next date ("" for none) of a dialogue that goes on."""
    d = _siapkan(sesi, dialog_id)
    wajib_berlangsung(d.dialog)
    nanti = _tanggal(berikut, "Dialog berikutnya")
    if nanti and nanti <= tanggal.isoformat():
        raise Tolakan("Dialog berikutnya harus sesudah tanggal dialog ini.", siapa="yang mengisi")
    isi = {
        "tanggal": wajar(tanggal, "Tanggal dialog").isoformat(),
        "tempat": bersihkan_teks(tempat, "Tempat", 120),
        "catatan": bersihkan_teks(catatan, "Catatan dialog", 2000, berbaris=True),
        "tanggal_berikut": nanti,
    }
    with sesi.kerja("dialog.ubah", d.judul, d.untuk) as uow:
        uow.update("dialog_kinerja", d.dialog.id, isi)
    return Outcome(None, uow.perubahan)


def selesai(sesi: Sesi, dialog_id: bytes, untuk: bytes | None = None) -> Outcome[None]:
    """Both sides are done: its words stand from here on."""
    d = _siapkan(sesi, dialog_id, untuk)
    wajib_berlangsung(d.dialog)
    if not d.butir:
        raise Tolakan("Dialog ini belum memuat satu pokok pun; tulis dahulu.", siapa="yang mengisi")
    with sesi.kerja("dialog.selesai", f"Selesai: {d.judul}", d.untuk) as uow:
        uow.update("dialog_kinerja", d.dialog.id, {"status": StatusDialog.SELESAI.value})
        tindakan.catat(uow, sesi, DOKUMEN, d.dialog.id, "dialog_selesai", d.wewenang, "", _sidik(d))
    return Outcome(None, uow.perubahan)


def buka_lagi(sesi: Sesi, dialog_id: bytes, alasan: str, untuk: bytes | None = None) -> Outcome[None]:
    """Open a finished dialogue for changes, with a reason that stays in its history."""
    d = _siapkan(sesi, dialog_id, untuk)
    sebab = bersihkan_teks(alasan, "Alasan", 500, wajib=True)
    if d.dialog.status != StatusDialog.SELESAI.value:
        raise Tolakan("Dialog ini masih berlangsung; langsung diubah saja.", siapa="yang mengisi")
    if any(b.id not in d.ujung for b in d.butir):
        raise Tolakan(
            "Pokok dialog ini sudah dibawa ke dialog sesudahnya; lanjutkan di dialog itu.",
            siapa="yang mengisi",
        )
    with sesi.kerja("dialog.buka_lagi", f"Buka lagi: {d.judul}", d.untuk) as uow:
        uow.update("dialog_kinerja", d.dialog.id, {"status": StatusDialog.BERLANGSUNG.value})
        tindakan.catat(uow, sesi, DOKUMEN, d.dialog.id, "dialog_buka", d.wewenang, sebab, _sidik(d))
    return Outcome(None, uow.perubahan)


def hapus(sesi: Sesi, dialog_id: bytes) -> Outcome[None]:
    """Take away a dialogue that was begun by mistake; a finished one stays."""
    d = _siapkan(sesi, dialog_id)
    wajib_berlangsung(d.dialog)
    with sesi.kerja("dialog.hapus", f"Hapus: {d.judul}", d.untuk) as uow:
        uow.delete("butir_dialog", [b.id for b in d.butir])
        uow.delete("dialog_kinerja", [d.dialog.id])
    return Outcome(None, uow.perubahan)


def _sidik(d: _Dasar) -> str:
    """Fingerprint of what was agreed."""
    kolom = [k for k in KOLOM if k not in SESUDAH]
    butir = [{k: getattr(b, k) for k in kolom} for b in d.butir]
    kepala = {"tanggal": d.dialog.tanggal, "catatan": d.dialog.catatan, "butir": butir}
    return sidik({**kepala, "berikut": d.dialog.tanggal_berikut})
