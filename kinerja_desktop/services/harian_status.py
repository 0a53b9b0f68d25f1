"""The way of a daily line: submitted and taken back by its writer, approved or returned by the assessor."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.harian import NAMA_STATUS, StatusHarian, periksa_waktu
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kalender import hari_sebulan
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.harian import wajib_terbuka
from kinerja_desktop.services.harian_kembali import PERINTAH as KEMBALIKAN
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_aksi, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_aksi import RekamHarian
from kinerja_desktop.store.repo_skp import RekamSkp

__all__ = ["MenungguHarian", "ajukan", "kembalikan", "menunggu", "setujui", "tarik"]

_HILANG = "Catatan itu tidak ada lagi. Muat ulang halaman ini."


@dataclass(frozen=True, slots=True)
class MenungguHarian:
    """One person whose submitted lines wait for this assessor."""

    pegawai_id: bytes
    nama: str
    baris: tuple[bytes, ...]


def ajukan(sesi: Sesi, baris: Collection[bytes]) -> Outcome[int]:
    """Submit drafts; every line needs both times and words. Value: lines submitted."""
    return _ganti(sesi, baris, "harian.ubah", StatusHarian.DRAF, StatusHarian.DIAJUKAN, "Ajukan")


def tarik(sesi: Sesi, baris: Collection[bytes]) -> Outcome[int]:
    """Take submitted lines back to write on them."""
    return _ganti(sesi, baris, "harian.ubah", StatusHarian.DIAJUKAN, StatusHarian.DRAF, "Tarik")


def setujui(sesi: Sesi, baris: Collection[bytes]) -> Outcome[int]:
    """Approve submitted lines, of several people in one act; the operator types in the assessor's name."""
    return _ganti(sesi, baris, "harian.setujui", StatusHarian.DIAJUKAN, StatusHarian.DISETUJUI, "Setujui")


def kembalikan(sesi: Sesi, baris: Collection[bytes], alasan: str = "") -> Outcome[int]:
    """Return submitted or approved lines; their writers read the reason on them (`harian_kembali`)."""
    bersih = bersihkan_teks(alasan, "Alasan", 200)
    return _ganti(
        sesi, baris, "harian.setujui", None, StatusHarian.DRAF, "Kembalikan", f": {bersih}" if bersih else ""
    )


def _ganti(
    sesi: Sesi,
    baris: Collection[bytes],
    tindakan: str,
    dari: StatusHarian | None,
    ke: StatusHarian,
    kata: str,
    ekor: str = "",
) -> Outcome[int]:
    """One act over lines of one or several people; those that stand there already are passed over."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        ada = repo_aksi.harian_satu(p, set(baris))
        if ada.keys() != set(baris):
            raise Tolakan(_HILANG, siapa="yang mengisi")
        rekam = repo_skp.rekam_banyak(p, {h.skp_id for h in ada.values() if h.skp_id})
        buku = BukuOrang.muat(conn, {s.pegawai_id for s in rekam.values()})
    untuk = {_wewenang(sesi, buku, rekam.get(h.skp_id or b""), tindakan, h) for h in ada.values()}
    tulis = {}
    for h in ada.values():
        if h.status == ke.value:
            continue
        if dari is not None and h.status != dari.value:
            raise Tolakan(
                "Catatan {tanggal} berstatus {status}; {kata} hanya untuk yang {harus}.",
                siapa="yang mengisi",
                tanggal=tanggal_panjang(date.fromisoformat(h.tanggal)),
                status=_nama(h.status),
                kata=kata.lower(),
                harus=NAMA_STATUS[dari].lower(),
            )
        if ke is StatusHarian.DIAJUKAN:
            _wajib_lengkap(h)
        tulis[h.id] = {"status": ke.value}
    nama = _sebut(buku, ada.values())
    atas_nama = next(iter(untuk)) if len(untuk) == 1 else None
    perintah = {"Setujui": "harian.setujui", "Kembalikan": KEMBALIKAN}.get(kata, "harian.ubah")
    bulan = {(h.skp_id or b"", h.tanggal[:7]): date.fromisoformat(h.tanggal) for h in ada.values()}
    with sesi.kerja(perintah, f"{kata} {len(tulis)} catatan harian {nama}{ekor}", atas_nama) as uow:
        for (skp_id, _), tanggal in bulan.items():
            wajib_terbuka(sesi, uow, rekam[skp_id], tanggal)
        uow.update_many("catatan_harian", tulis)
    return Outcome(len(tulis), uow.perubahan)


def _sebut(buku: BukuOrang, baris: Collection[RekamHarian]) -> str:
    orang = {h.pegawai_id for h in baris}
    return buku.nama(next(iter(orang))) if len(orang) == 1 else f"{len(orang)} pegawai"


def _nama(status: str) -> str:
    sah = status in StatusHarian._value2member_map_
    return NAMA_STATUS[StatusHarian(status)] if sah else status


def _wewenang(
    sesi: Sesi, buku: BukuOrang, rekam: RekamSkp | None, tindakan: str, h: RekamHarian
) -> bytes | None:
    if rekam is None:
        raise Tolakan("SKP catatan ini tidak ada lagi. Muat ulang halaman ini.", siapa="operator")
    tanggal = izin.jepit(date.fromisoformat(h.tanggal), rekam.mulai, rekam.selesai)
    penilai = buku.penilai(rekam.pegawai_id, tanggal, sesi.jam.hari_ini(), rekam.id)
    menilai = tindakan == "harian.setujui"
    return izin.wewenang(sesi, tindakan, rekam.pegawai_id, penilai, penilai.id if menilai else None).untuk


def _wajib_lengkap(h: RekamHarian) -> None:
    kurang = [
        nama
        for nama, isi in (("jam mulai", h.mulai), ("jam selesai", h.selesai), ("kegiatan", h.teks))
        if not isi
    ]
    if kurang:
        raise Tolakan(
            "Catatan {tanggal} belum dapat diajukan: {kurang} belum diisi.",
            siapa="yang mengisi",
            tanggal=tanggal_panjang(date.fromisoformat(h.tanggal)),
            kurang=" dan ".join(kurang),
        )
    periksa_waktu(h.mulai, h.selesai)


def menunggu(sesi: Sesi, tahun: int, bulan: int) -> tuple[MenungguHarian, ...]:
    """Submitted lines of a month that this person may approve, by name."""
    hari = hari_sebulan(tahun, bulan)
    awal, akhir = hari[0].isoformat(), hari[-1].isoformat()
    hasil = []
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        orang = [i for i, (_, n) in repo_aksi.penulis_harian(p, awal, akhir).items() if n]
        buku = BukuOrang.muat(conn, set(orang)) if orang else None
        for i in orang:
            isi = [h for h in repo_aksi.harian(p, i, awal, akhir) if h.status == StatusHarian.DIAJUKAN.value]
            rekam = repo_skp.rekam_banyak(p, {h.skp_id for h in isi if h.skp_id})
            boleh = []
            for h in isi:
                try:
                    assert buku is not None
                    _wewenang(sesi, buku, rekam.get(h.skp_id or b""), "harian.setujui", h)
                except Tolakan:
                    continue
                boleh.append(h.id)
            if boleh and buku is not None:
                hasil.append(MenungguHarian(i, buku.nama(i), tuple(boleh)))
    return tuple(sorted(hasil, key=lambda m: m.nama.casefold()))
