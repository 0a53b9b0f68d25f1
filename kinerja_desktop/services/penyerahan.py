"""Handing evaluation documents over: delivered, received or refused, signed and returned, set final."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from kinerja_desktop.domain.alur import LANGKAH_EVALUASI, langkah_evaluasi
from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.keberatan import CARA_SERAH as CARA
from kinerja_desktop.domain.keberatan import StatusKeberatan
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.beda_tahan import wajib_jelas
from kinerja_desktop.services.beku import baca_beku, dari_beku, tulis_beku
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.jam_serah import MENOLAK, PengukurJam, sebab_belum_final
from kinerja_desktop.services.langkah_evaluasi import (
    Langkah,
    Terbuka,
    buka_periode,
    judul,
    langkah,
    satu_nama,
    sidik_beku,
    wajib_evaluasi,
)
from kinerja_desktop.services.organisasi import pimpinan_kantor
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.services.tindakan import catat
from kinerja_desktop.store import repo_keberatan
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_keberatan import Serahan
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi

__all__ = [
    "CARA",
    "MENOLAK",
    "Penerimaan",
    "batal_final",
    "batalkan",
    "kembali",
    "sampaikan",
    "terima",
    "terima_banyak",
    "tetapkan_final",
    "tolak_tanda_tangan",
]

_KETERANGAN = "keterangan_terima"
_KOLOM = ("tanggal_serah", "cara_serah", "tanggal_terima", "tanggal_kembali", _KETERANGAN)
Untuk = bytes | Mapping[bytes, bytes | None] | None


@dataclass(frozen=True, slots=True)
class Penerimaan:
    """A receipt: day, day of return when already signed, refusal with the names of witnesses, remark."""

    tanggal: date | None = None
    kembali: date | None = None
    menolak: bool = False
    saksi: str = ""
    keterangan: str = ""


def kosong() -> dict[str, str]:
    """Columns of a document that has not been handed over."""
    return dict.fromkeys(_KOLOM, "")


def tanggal_serah(e: RekamEvaluasi, s: Serahan | None) -> date | None:
    """Day of delivery; documents handed over before schema 4 keep it among the frozen values."""
    return (s.diserahkan if s else None) or dari_beku(e.beku, "tanggal_serah")


def _serahan(sesi: Sesi, b: Terbuka) -> dict[bytes, Serahan]:
    with sesi.baca() as conn:
        return repo_keberatan.serahan_periode(Pelaksana.dari(conn), b.periode.id)


def _semua(
    sesi: Sesi, b: Terbuka, skp_id: Sequence[bytes], nama: str, alasan: str = "", untuk: Untuk = None
) -> list[Langkah]:
    bagi = untuk if isinstance(untuk, Mapping) else dict.fromkeys(skp_id, untuk)
    hasil = [langkah(sesi, b, s, nama, alasan, bagi.get(s)) for s in dict.fromkeys(skp_id)]
    wajib_jelas(sesi, [(x.skp.id, b.periode.id) for x in hasil])
    return hasil


def _tulis(
    sesi: Sesi,
    b: Terbuka,
    semua: Sequence[Langkah],
    kata: tuple[str, str, str],
    isi: Callable[[Langkah], dict[str, Any]],
    alasan: str = "",
) -> Outcome[int]:
    """One act on these documents: command, title and name of the step in `kata`."""
    perintah, sebutan, nama = kata
    tulis = {x.evaluasi.id: isi(x) for x in semua}
    untuk = satu_nama(x.wewenang.untuk for x in semua)
    with sesi.kerja(perintah, judul(sebutan, b, [x.skp for x in semua]), untuk) as uow:
        uow.update_many("evaluasi", tulis)
        for x in semua:
            catat(uow, sesi, "evaluasi", x.evaluasi.id, nama, x.wewenang, alasan, sidik_beku(x.evaluasi))
    return Outcome(len(tulis), uow.perubahan)


def sampaikan(
    sesi: Sesi,
    periode_id: bytes,
    skp_id: Sequence[bytes],
    tanggal: date | None = None,
    untuk: Untuk = None,
    cara: str = "langsung",
) -> Outcome[int]:
    """Note that finished evaluation documents were handed to the employees on a date (default today)."""
    if cara not in CARA:
        pilihan = ", ".join(CARA.values())
        raise Tolakan("Pilih cara penyampaian: {pilihan}.", siapa="yang mengisi", pilihan=pilihan)
    b = buka_periode(sesi, periode_id)
    hari = tanggal or sesi.jam.hari_ini()
    semua = _semua(sesi, b, skp_id, "sampaikan", "", untuk)
    for x in semua:
        wajar(hari, "Tanggal penyampaian", x.evaluasi.tanggal_nilai, sesi.jam.hari_ini())

    def isi(x: Langkah) -> dict[str, Any]:
        beku = baca_beku(x.evaluasi.beku)
        nilai: dict[str, Any] = {**kosong(), "tanggal_serah": hari.isoformat(), "cara_serah": cara}
        if beku is not None:  # programs of before schema 4 look for it here
            lain = {**beku.lain, "tanggal_serah": hari.isoformat()}
            nilai["beku"] = tulis_beku(replace(beku, lain=lain))
        return {**nilai, "status": x.ke.value}

    kata = ("penilaian.sampaikan", "Sampaikan dokumen evaluasi", "sampaikan")
    return _tulis(sesi, b, semua, kata, isi)


def terima(
    sesi: Sesi, periode_id: bytes, skp_id: bytes, tanggal: date | None = None, untuk: bytes | None = None
) -> Outcome[StatusEvaluasi]:
    """Note that the employee received the document on a date; the clock of objections begins."""
    hasil = terima_banyak(sesi, periode_id, [skp_id], Penerimaan(tanggal), untuk)
    return Outcome(StatusEvaluasi.DITERIMA, hasil.changes)


def terima_banyak(
    sesi: Sesi, periode_id: bytes, skp_id: Sequence[bytes], isi: Penerimaan, untuk: Untuk = None
) -> Outcome[int]:
    """The same for several people with one date; who refuses to sign is noted with witnesses."""
    b = buka_periode(sesi, periode_id)
    hari, kini = isi.tanggal or sesi.jam.hari_ini(), sesi.jam.hari_ini()
    semua = _semua(sesi, b, skp_id, "terima", "", untuk)
    serahan = _serahan(sesi, b)
    keterangan = keterangan_terima(isi)
    for x in semua:
        mulai = tanggal_serah(x.evaluasi, serahan.get(x.evaluasi.id)) or x.evaluasi.tanggal_nilai
        wajar(hari, "Tanggal penerimaan", mulai, kini)
        if isi.kembali is not None:
            wajar(isi.kembali, "Tanggal kembali", hari, kini)
    nilai = {
        "tanggal_terima": hari.isoformat(),
        "tanggal_kembali": isi.kembali.isoformat() if isi.kembali and not isi.menolak else "",
        _KETERANGAN: keterangan,
    }
    kata = ("penilaian.terima", "Terima dokumen evaluasi", "terima")
    alasan = keterangan if isi.menolak else ""
    return _tulis(sesi, b, semua, kata, lambda x: {**nilai, "status": x.ke.value}, alasan)


def keterangan_terima(isi: Penerimaan) -> str:
    """The remark of a receipt as it is kept; a refusal needs at least one witness by name."""
    bebas = bersihkan_teks(isi.keterangan, "Keterangan", 500, berbaris=True)
    if not isi.menolak:
        return bebas
    saksi = bersihkan_teks(isi.saksi, "Nama saksi", 200)
    if not saksi:
        raise Tolakan(
            "Tulis nama saksi yang melihat pegawai menolak menandatangani.",
            siapa="pejabat penilai atau operator kepegawaian",
        )
    return "\n".join(x for x in (f"{MENOLAK}; saksi: {saksi}.", bebas) if x)


def _sesudah_terima(sesi: Sesi, b: Terbuka, skp_id: Sequence[bytes], untuk: Untuk) -> list[Langkah]:
    """Documents in the employees' hands, for a note that changes no state."""
    hasil = []
    bagi = untuk if isinstance(untuk, Mapping) else dict.fromkeys(skp_id, untuk)
    for s in dict.fromkeys(skp_id):
        skp, e, penilai = wajib_evaluasi(sesi, b, s)
        w = izin.wewenang(sesi, LANGKAH_EVALUASI["terima"].tindakan, skp.pegawai_id, penilai, bagi.get(s))
        if e.status not in (StatusEvaluasi.DITERIMA, StatusEvaluasi.KEBERATAN, StatusEvaluasi.DIPUTUS):
            raise Tolakan(
                "Catat dahulu bahwa {nama} sudah menerima dokumennya.",
                siapa="operator kepegawaian",
                nama=b.tahun.buku.nama(skp.pegawai_id),
            )
        hasil.append(Langkah(skp, e, e.status, w))
    wajib_jelas(sesi, [(x.skp.id, b.periode.id) for x in hasil])
    return hasil


def kembali(
    sesi: Sesi, periode_id: bytes, skp_id: Sequence[bytes], tanggal: date | None = None, untuk: Untuk = None
) -> Outcome[int]:
    """Note that received documents came back signed on a date; noted again, the date is corrected."""
    b = buka_periode(sesi, periode_id)
    hari = tanggal or sesi.jam.hari_ini()
    semua = _sesudah_terima(sesi, b, skp_id, untuk)
    for x in semua:
        wajar(hari, "Tanggal kembali", x.evaluasi.tanggal_terima, sesi.jam.hari_ini())
    isi = {"tanggal_kembali": hari.isoformat(), _KETERANGAN: ""}
    kata = ("penilaian.kembali", "Catat dokumen evaluasi kembali", "kembali")
    return _tulis(sesi, b, semua, kata, lambda x: dict(isi))


def tolak_tanda_tangan(
    sesi: Sesi, periode_id: bytes, skp_id: bytes, saksi: str, keterangan: str = "", untuk: bytes | None = None
) -> Outcome[int]:
    """Note that somebody who received the document refuses to sign it, with the witnesses."""
    b = buka_periode(sesi, periode_id)
    semua = _sesudah_terima(sesi, b, [skp_id], untuk)
    teks = keterangan_terima(Penerimaan(menolak=True, saksi=saksi, keterangan=keterangan))
    kata = ("penilaian.tolak_tanda", "Catat penolakan tanda tangan", "tolak_tanda")
    return _tulis(sesi, b, semua, kata, lambda x: {"tanggal_kembali": "", _KETERANGAN: teks}, teks)


def batalkan(
    sesi: Sesi, periode_id: bytes, skp_id: Sequence[bytes], alasan: str, untuk: Untuk = None
) -> Outcome[int]:
    """Take the newest note back, with a reason: a receipt, else a delivery; one kind at a time."""
    b = buka_periode(sesi, periode_id)
    bersih = bersihkan_teks(alasan, "Alasan", 1000, berbaris=True)
    status = {wajib_evaluasi(sesi, b, s)[1].status for s in skp_id}
    terima_ = status == {StatusEvaluasi.DITERIMA}
    nama = "batal_terima" if terima_ else "batal_sampaikan"
    semua = _semua(sesi, b, skp_id, nama, bersih, untuk)

    def isi(x: Langkah) -> dict[str, Any]:
        if terima_:
            buang: dict[str, Any] = {"tanggal_terima": "", "tanggal_kembali": "", _KETERANGAN: ""}
            return {**buang, "status": x.ke.value}
        beku = baca_beku(x.evaluasi.beku)
        lain = {k: v for k, v in beku.lain.items() if k != "tanggal_serah"} if beku else {}
        ubah = {"beku": tulis_beku(replace(beku, lain=lain))} if beku else {}
        return {**kosong(), **ubah, "status": x.ke.value}

    sebutan = "Batalkan penerimaan dokumen" if terima_ else "Batalkan penyampaian dokumen"
    return _tulis(sesi, b, semua, (f"penilaian.{nama}", sebutan, nama), isi, bersih)


# -- the last step -----------------------------------------------------------------------------------------


def _wewenang_final(
    sesi: Sesi, b: Terbuka, skp_id: bytes, pimpinan: frozenset[bytes], untuk: bytes | None
) -> tuple[Langkah, Wewenang]:
    """The leader for everybody else, the assessor for those assessed, an operator in the name of either."""
    skp, e, penilai = wajib_evaluasi(sesi, b, skp_id)
    p, milik = sesi.pelaku, skp.pegawai_id
    atas_nama = untuk or p.untuk
    sendiri = p.pegawai_id == milik  # who types for the head does not set the own result final either
    if Peran.OPERATOR in p.peran and atas_nama in pimpinan and atas_nama != milik and not sendiri:
        w = Wewenang(frozenset({Peran.PIMPINAN, Peran.OPERATOR}), atas_nama, atas_nama)
    elif Peran.PIMPINAN in p.peran and not sendiri:
        w = Wewenang(frozenset({Peran.PIMPINAN}), p.pegawai_id, None)
    else:
        w = izin.wewenang(sesi, LANGKAH_EVALUASI["final"].tindakan, milik, penilai, untuk)
    return Langkah(skp, e, e.status, w), w


def _final(sesi: Sesi, b: Terbuka, skp_id: Sequence[bytes], untuk: Untuk) -> list[Langkah]:
    pimpinan = frozenset(i for i, _ in pimpinan_kantor(sesi))
    bagi = untuk if isinstance(untuk, Mapping) else dict.fromkeys(skp_id, untuk)
    return [_wewenang_final(sesi, b, s, pimpinan, bagi.get(s))[0] for s in dict.fromkeys(skp_id)]


def tetapkan_final(
    sesi: Sesi, periode_id: bytes, skp_id: Sequence[bytes], untuk: Untuk = None
) -> Outcome[int]:
    """Set results final in one act: received with the objection clock run out, or objection decided."""
    b = buka_periode(sesi, periode_id)
    awal = _final(sesi, b, skp_id, untuk)
    serahan, ukur = _serahan(sesi, b), PengukurJam.muat(sesi)
    semua = []
    for x in awal:
        ke = langkah_evaluasi(x.evaluasi.status, "final", x.wewenang.peran)
        sebab = sebab_belum_final(ukur, x.evaluasi, serahan.get(x.evaluasi.id) or Serahan())
        if sebab:
            raise Tolakan(
                "Hasil evaluasi {nama} belum dapat ditetapkan final: {sebab}.",
                siapa="menunggu waktunya",
                nama=b.tahun.buku.nama(x.skp.pegawai_id),
                sebab=sebab,
            )
        semua.append(replace(x, ke=ke))
    wajib_jelas(sesi, [(x.skp.id, b.periode.id) for x in semua])
    kata = ("penilaian.final", "Tetapkan hasil akhir", "final")
    return _tulis(sesi, b, semua, kata, lambda x: {"status": x.ke.value})


def batal_final(
    sesi: Sesi, periode_id: bytes, skp_id: Sequence[bytes], alasan: str, untuk: Untuk = None
) -> Outcome[int]:
    """Take a final result back, with a reason: it is as it was before, also when an objection was decided."""
    b = buka_periode(sesi, periode_id)
    bersih = bersihkan_teks(alasan, "Alasan", 1000, berbaris=True)
    with sesi.baca() as conn:
        keberatan = repo_keberatan.periode(Pelaksana.dari(conn), b.periode.id)
    semua = []
    for x in _final(sesi, b, skp_id, untuk):
        ke = langkah_evaluasi(x.evaluasi.status, "batal_final", x.wewenang.peran, bersih)
        milik = keberatan.get(x.evaluasi.id, [])
        diputus = any(k.status is StatusKeberatan.DIPUTUS for k in milik)
        semua.append(replace(x, ke=StatusEvaluasi.DIPUTUS if diputus else ke))
    wajib_jelas(sesi, [(x.skp.id, b.periode.id) for x in semua], hanya_status=True)
    kata = ("penilaian.batal_final", "Batalkan hasil akhir", "batal_final")
    return _tulis(sesi, b, semua, kata, lambda x: {"status": x.ke.value}, bersih)
