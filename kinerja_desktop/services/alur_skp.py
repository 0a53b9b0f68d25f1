"""The SKP's way through the office: submit, return, approve, take back, revise; each leaves an event."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.alur import LANGKAH_SKP, evaluasi_dapat_diubah, langkah_skp
from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.skp import INVALID, StatusDokumen
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tanggapan import sebut
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.beda_tahan import wajib_jelas
from kinerja_desktop.services.beku import SET_ATURAN, baca_beku, susun_beku, tulis_beku
from kinerja_desktop.services.isi_skp import sidik_skp
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.kantor import identitas
from kinerja_desktop.services.orang import BukuOrang, Penilai
from kinerja_desktop.services.rujukan import daftar_aturan
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam, wajib_tahun_terbuka
from kinerja_desktop.services.tanggapan import masih_dikembalikan
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.services.tindakan import CatatanTindakan, catat, daftar_tindakan, sekuartal
from kinerja_desktop.services.validasi import periksa_skp
from kinerja_desktop.services.versi_berlaku import berlaku
from kinerja_desktop.services.versi_jurnal import pilihan_pada
from kinerja_desktop.services.versi_skp import (
    alasan_revisi,
    batalkan_versi,
    catat_versi,
    pastikan_tercatat,
    pastikan_tersimpan,
    pulihkan,
)
from kinerja_desktop.store import repo_penilaian, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import IsiSkp, RekamSkp

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

__all__ = [
    "CatatanTindakan",
    "ajukan",
    "batal_revisi",
    "batal_setujui",
    "batalkan",
    "buka_kembali",
    "kembalikan",
    "setujui",
    "tarik",
    "tindakan",
]

_ALASAN_MAKS = 1000
_SEBUT_MAKS = 3


@dataclass(frozen=True, slots=True)
class _Berkas:
    """One SKP with everything that a step looks at."""

    rekam: RekamSkp
    isi: IsiSkp
    buku: BukuOrang
    penilai: Penilai

    @property
    def nama(self) -> str:
        """Whose SKP it is."""
        return self.buku.nama(self.rekam.pegawai_id)

    @property
    def sidik(self) -> str:
        """Digest of what is approved, so that a later change of it shows."""
        return sidik_skp(self.rekam, self.isi)


def _buka(sesi: Sesi, skp_id: bytes) -> _Berkas:
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        wajib_tahun_terbuka(p, rekam)
        isi = repo_skp.isi_skp(p, [skp_id])[skp_id]
        buku = BukuOrang.muat(conn, {rekam.pegawai_id})
    return _Berkas(rekam, isi, buku, izin.penilai_skp(buku, rekam, sesi.jam.hari_ini()))


def _periksa(
    sesi: Sesi, b: _Berkas, nama: str, alasan: str, untuk: bytes | None
) -> tuple[StatusDokumen, Wewenang, str]:
    """Role, relation, state and reason of a step; the state it leads to."""
    langkah = LANGKAH_SKP[nama]
    w = izin.wewenang(sesi, langkah.tindakan, b.rekam.pegawai_id, b.penilai, untuk)
    bersih = bersihkan_teks(alasan, "Alasan", _ALASAN_MAKS, berbaris=True)
    return langkah_skp(b.rekam.status, nama, w.peran, bersih), w, bersih


def _jalankan(
    sesi: Sesi,
    b: _Berkas,
    nama: str,
    alasan: str,
    untuk: bytes | None,
    isi: Mapping[str, Any] | None = None,
    juga: Callable[[UnitOfWork], None] = lambda uow: None,
    sidik: str = "",
) -> Outcome[StatusDokumen]:
    ke, w, bersih = _periksa(sesi, b, nama, alasan, untuk)
    # An approval speaks of every word; any other step only must know the state that it starts from.
    wajib_jelas(sesi, [(b.rekam.id, None)], hanya_status=nama != "setujui")
    judul = f"{_JUDUL[nama]} SKP {b.rekam.tahun} {b.nama}"
    with sesi.kerja(f"skp.{nama}", judul, _untuk(sesi, w, b)) as uow:
        _wajib_masih(uow, b)
        juga(uow)
        uow.update("skp", b.rekam.id, {"status": ke.value, "alasan": bersih, **(isi or {})})
        catat(uow, sesi, "skp", b.rekam.id, nama, w, bersih, sidik or b.sidik)
    return Outcome(ke, uow.perubahan)


def _wajib_masih(uow: UnitOfWork, b: _Berkas) -> None:
    """Tolakan when the SKP changed between the look at it and this transaction: nobody signs other words."""
    kini = repo_skp.rekam(uow.p, b.rekam.id)
    isi = repo_skp.isi_skp(uow.p, [b.rekam.id])[b.rekam.id]
    if (
        kini is None
        or (kini.status, kini.revisi) != (b.rekam.status, b.rekam.revisi)
        or (sidik_skp(kini, isi) != b.sidik)
    ):
        raise Tolakan(
            "SKP {nama} baru saja berubah. Muat ulang halaman ini, periksa, lalu ulangi.",
            siapa="yang mengisi",
            nama=b.nama,
        )


def _untuk(sesi: Sesi, w: Wewenang, b: _Berkas) -> bytes | None:
    """For whom the journal says it was typed: the official, or the owner when an operator helps."""
    milik = b.rekam.pegawai_id
    bantu = Peran.OPERATOR in w.peran and sesi.pelaku.pegawai_id != milik
    return w.untuk or (milik if bantu else None)


_JUDUL = {
    "ajukan": "Ajukan",
    "tarik": "Tarik",
    "kembalikan": "Kembalikan",
    "setujui": "Setujui",
    "batal_setujui": "Batalkan persetujuan",
    "revisi": "Buka kembali",
    "batal_revisi": "Batalkan revisi",
    "batalkan": "Batalkan",
}


def ajukan(sesi: Sesi, skp_id: bytes, untuk: bytes | None = None) -> Outcome[StatusDokumen]:
    """Submit a draft; Tolakan that says what is missing while anything is invalid."""
    b = _buka(sesi, skp_id)
    _periksa(sesi, b, "ajukan", "", untuk)
    _wajib_lengkap(sesi, b)
    return _jalankan(sesi, b, "ajukan", "", untuk)


def _wajib_lengkap(sesi: Sesi, b: _Berkas) -> None:
    """What the tab Validasi calls invalid keeps an SKP from being submitted or approved."""
    invalid = [t for t in periksa_skp(sesi, b.rekam.id).temuan if t.tingkat == INVALID]
    if not invalid:
        return
    sebut = " ".join(t.apa for t in invalid[:_SEBUT_MAKS])
    lagi = f" Dan {len(invalid) - _SEBUT_MAKS} lagi." if len(invalid) > _SEBUT_MAKS else ""
    raise Tolakan(
        "SKP belum dapat diajukan: {jumlah} invalid. {sebut}{lagi}",
        siapa=" dan ".join(dict.fromkeys(t.siapa for t in invalid)),
        jumlah=len(invalid),
        sebut=sebut,
        lagi=lagi,
    )


def _wajib_tanpa_kembali(sesi: Sesi, b: _Berkas) -> None:
    with sesi.baca() as conn:
        baris = masih_dikembalikan(Pelaksana.dari(conn), b.rekam, b.isi)
    if baris:
        raise Tolakan(
            "SKP {nama} belum dapat disetujui: {n} baris masih dikembalikan ({baris}). "
            "Terima baris itu, atau kembalikan SKP-nya.",
            siapa=b.penilai.nama or "pejabat penilai",
            nama=b.nama,
            n=len(baris),
            baris=sebut(baris),
        )


def tarik(sesi: Sesi, skp_id: bytes, untuk: bytes | None = None) -> Outcome[StatusDokumen]:
    """Take a submitted SKP back to the draft."""
    return _jalankan(sesi, _buka(sesi, skp_id), "tarik", "", untuk)


def kembalikan(sesi: Sesi, skp_id: bytes, alasan: str, untuk: bytes | None = None) -> Outcome[StatusDokumen]:
    """Return a submitted SKP with a reason; only the assessor, or an operator in the assessor's name.

    Rows that were returned one by one are named in the reason, and are reason enough.
    """
    b = _buka(sesi, skp_id)
    with sesi.baca() as conn:
        semua = masih_dikembalikan(Pelaksana.dari(conn), b.rekam, b.isi)
    baris = [letak for letak in semua if f"{letak}:" not in alasan]  # said with its note already
    if baris:
        alasan = f"{alasan.rstrip()}\nBaris yang dikembalikan: {sebut(baris)}.".strip()
    return _jalankan(sesi, b, "kembalikan", alasan, untuk)


def setujui(
    sesi: Sesi, skp_id: bytes, tanggal: date | None = None, untuk: bytes | None = None
) -> Outcome[StatusDokumen]:
    """Approve a submitted SKP: names, ranks and posts are frozen as on the date (default today)."""
    b = _buka(sesi, skp_id)
    _periksa(sesi, b, "setujui", "", untuk)
    _wajib_lengkap(sesi, b)
    _wajib_tanpa_kembali(sesi, b)
    hari = tanggal or sesi.jam.hari_ini()
    wajar(hari, "Tanggal persetujuan", date(b.rekam.tahun - 1, 12, 1), sesi.jam.hari_ini())
    beku = susun_beku(
        identitas(sesi),
        b.buku,
        b.rekam.pegawai_id,
        b.rekam.penempatan_id,
        b.penilai,
        izin.jepit(hari, b.rekam.mulai, b.rekam.selesai),
        daftar_aturan(sesi, SET_ATURAN),
        sidik=b.sidik,
    )
    isi = {"tanggal_tetap": hari.isoformat(), "beku": tulis_beku(beku)}

    def tetapkan(uow: UnitOfWork) -> None:
        alasan = alasan_revisi(uow.p, b.rekam)
        catat_versi(uow, sesi, b.rekam, b.isi, isi["beku"], isi["tanggal_tetap"], alasan)

    return _jalankan(sesi, b, "setujui", "", untuk, isi, tetapkan)


def batal_setujui(
    sesi: Sesi, skp_id: bytes, alasan: str, untuk: bytes | None = None
) -> Outcome[StatusDokumen]:
    """Take back an approval of this quarter that no finished evaluation rests on; later, `buka_kembali`."""
    b = _buka(sesi, skp_id)
    _periksa(sesi, b, "batal_setujui", alasan, untuk)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        persetujuan = [t for t in repo_skp.tindakan(p, skp_id) if t.tindakan == "setujui"]
        dinilai = _sudah_dinilai(p, b.rekam)
    lewat = persetujuan and not sekuartal(persetujuan[-1].waktu, b.rekam.tanggal_tetap, sesi.jam.hari_ini())
    if lewat or dinilai:
        sebab = "sudah ada penilaian yang selesai" if dinilai else "periode persetujuannya sudah lewat"
        tetap = b.rekam.tanggal_tetap
        raise Tolakan(
            "Persetujuan SKP tanggal {tanggal} tidak dapat dibatalkan karena {sebab}; pakai Buka kembali.",
            siapa=b.penilai.nama or "pejabat penilai",
            tanggal=tanggal_panjang(tetap) if tetap else "itu",
            sebab=sebab,
        )
    kosong = {"tanggal_tetap": "", "beku": ""}
    return _jalankan(
        sesi, b, "batal_setujui", alasan, untuk, kosong, lambda uow: batalkan_versi(uow, sesi, b.rekam, b.isi)
    )


def _sudah_dinilai(p: Pelaksana, s: RekamSkp) -> bool:
    """Whether a finished evaluation rests on this very version; older papers do not name theirs."""
    for e in repo_penilaian.evaluasi_skp(p, [s.id]).values():
        if evaluasi_dapat_diubah(e.status) or e.status is StatusEvaluasi.DIBATALKAN:
            continue
        beku = baca_beku(e.beku)
        nomor = beku.lain.get("revisi") if beku is not None else None
        if not isinstance(nomor, int) or nomor >= s.revisi:
            return True
    return False


def buka_kembali(
    sesi: Sesi, skp_id: bytes, alasan: str, untuk: bytes | None = None
) -> Outcome[StatusDokumen]:
    """Open an approved SKP for a revision, with a reason; the revision number goes up by one."""
    b = _buka(sesi, skp_id)
    isi = {"revisi": b.rekam.revisi + 1, "tanggal_tetap": "", "beku": ""}
    return _jalankan(
        sesi, b, "revisi", alasan, untuk, isi, lambda uow: pastikan_tercatat(uow, sesi, b.rekam, b.isi)
    )


def batal_revisi(
    sesi: Sesi, skp_id: bytes, alasan: str, untuk: bytes | None = None
) -> Outcome[StatusDokumen]:
    """Give a revision up, with a reason: the version approved last is back word by word, in state Disetujui.

    Rows that stayed keep their ids, deleted ones come back, new ones go; all of it stays in the journal.
    """
    b = _buka(sesi, skp_id)
    _periksa(sesi, b, "batal_revisi", alasan, untuk)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        v = berlaku(p, [b.rekam]).get(skp_id)
        pilihan = pilihan_pada(p, b.rekam, "revisi")
    if v is None:
        raise Tolakan(
            "SKP {nama} tidak sedang direvisi; tidak ada versi yang dikembalikan.",
            siapa=b.penilai.nama or "pejabat penilai",
            nama=b.nama,
        )
    lama = v.rekam
    isi = {
        "revisi": lama.revisi,
        "tanggal_tetap": lama.tanggal_tetap.isoformat() if lama.tanggal_tetap else "",
        "beku": lama.beku,
        "mulai": lama.mulai.isoformat(),
        "selesai": lama.selesai.isoformat(),
        "bentuk": lama.bentuk.value,
        "pendekatan": lama.pendekatan.value,
        **pilihan,
    }

    def kembali(uow: UnitOfWork) -> None:
        pastikan_tersimpan(uow, v.versi)
        pulihkan(uow, lama, v.isi)

    return _jalankan(sesi, b, "batal_revisi", alasan, untuk, isi, kembali, sidik_skp(lama, v.isi))


def batalkan(sesi: Sesi, skp_id: bytes, alasan: str, untuk: bytes | None = None) -> Outcome[StatusDokumen]:
    """Cancel an SKP with a reason; it stays readable and no longer counts."""
    b = _buka(sesi, skp_id)
    _periksa(sesi, b, "batalkan", alasan, untuk)
    with sesi.baca() as conn:
        dinilai = repo_penilaian.jumlah_selesai(Pelaksana.dari(conn), skp_id)
    if dinilai:
        raise Tolakan(
            "SKP {nama} tidak dapat dibatalkan karena sudah ada penilaian yang selesai; "
            "buka penilaian itu dahulu.",
            siapa=b.penilai.nama or "pejabat penilai",
            nama=b.nama,
        )
    return _jalankan(sesi, b, "batalkan", alasan, untuk)


def tindakan(sesi: Sesi, skp_id: bytes) -> tuple[CatatanTindakan, ...]:
    """Events of one SKP or evaluation, oldest first."""
    return daftar_tindakan(sesi, skp_id)
