"""Deciding an objection: examination, outcome, the ratings that follow, and taking the decision back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from kinerja_desktop.domain.alur import langkah_evaluasi
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.keberatan import (
    NAMA_PUTUSAN,
    Putusan,
    baca_putusan,
    langkah_keberatan,
    rating_putusan,
    urai_tuntutan,
)
from kinerja_desktop.domain.predikat import Rating, baca_rating
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.beda_tahan import wajib_jelas
from kinerja_desktop.services.beku import baca_beku, tulis_beku
from kinerja_desktop.services.keberatan_dasar import (
    Perkara,
    info_putusan,
    mengikuti,
    perkara,
    ringkas_rating,
    sebab_putusan,
    wajib_beku,
    wajib_rating,
)
from kinerja_desktop.services.keberatan_izin import sosok_pemutus, wajib_pemutus, wewenang_putus
from kinerja_desktop.services.orang import identitas as identitas_sosok
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.sidik_nilai import sidik_nilai
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.services.tindakan import catat
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan

_JENIS = "keberatan"
_KOSONG = dict.fromkeys(
    ("putusan", "alasan_putusan", "rating_hasil", "rating_perilaku", "nomor_putusan", "tanggal_putusan"), ""
)


@dataclass(frozen=True, slots=True)
class IsiPutusan:
    """A decision: outcome, what was examined, why, new ratings ("" keeps one), number and date."""

    putusan: str
    pemeriksaan: str
    alasan: str
    hasil: str = ""
    perilaku: str = ""
    nomor: str = ""
    tanggal: date | None = None


def putuskan(
    sesi: Sesi, keberatan_id: bytes, isi: IsiPutusan, untuk: bytes | None = None
) -> Outcome[Putusan]:
    """Decide an objection; the evaluation takes the new ratings, old and new stay on record in both rows."""
    x = perkara(sesi, keberatan_id)
    wajib_pemutus(x.pemutus, x.nama)
    w = wewenang_putus(sesi, x.skp.pegawai_id, x.penilai.id, x.pemutus, untuk)
    putusan = baca_putusan(isi.putusan)
    alasan = bersihkan_teks(isi.alasan, "Alasan putusan", 4000, wajib=True, berbaris=True)
    periksa = bersihkan_teks(isi.pemeriksaan, "Hasil pemeriksaan", 4000, wajib=True, berbaris=True)
    nomor = bersihkan_teks(isi.nomor, "Nomor putusan", 100, wajib=True)
    ke = langkah_keberatan(x.rekam.status, "putuskan", w.peran, alasan)
    status = langkah_evaluasi(x.evaluasi.status, "putuskan", w.peran, alasan)
    awal = max(filter(None, (x.rekam.tanggal, x.rekam.tanggal_penjelasan)), default=None)
    hari = wajar(isi.tanggal or sesi.jam.hari_ini(), "Tanggal putusan", awal, sesi.jam.hari_ini())
    lama = wajib_rating(x.evaluasi, x.nama)
    pilihan = (_rating(isi.hasil), _rating(isi.perilaku))
    bagian = urai_tuntutan(x.rekam.tuntutan)[0]
    baru = rating_putusan(putusan, lama, pilihan, mengikuti(sesi, x.b, x.skp), bagian)
    wajib_jelas(sesi, [(x.skp.id, x.b.periode.id)])
    menetapkan = {
        "status": ke.value,
        "putusan": putusan.value,
        "pemeriksaan": periksa,
        "alasan_putusan": alasan,
        "rating_hasil": baru[0].value if baru[0] is not lama[0] else "",
        "rating_perilaku": baru[1].value if baru[1] is not lama[1] else "",
        "nomor_putusan": nomor,
        "tanggal_putusan": hari.isoformat(),
        "pemutus_id": x.pemutus.id,
        "beku": _beku_keberatan(sesi, x, lama, baru),
    }
    info = {"nomor": nomor, "tanggal": hari.isoformat(), "putusan": putusan.value, "alasan": alasan}
    dinilai = _evaluasi_baru(x.evaluasi, x.b.periode, x.nama, lama, baru, info)
    with sesi.kerja("keberatan.putuskan", x.judul("Putuskan keberatan"), w.untuk) as uow:
        uow.update("keberatan", x.rekam.id, menetapkan)
        uow.update("evaluasi", x.evaluasi.id, {**dinilai, "status": status.value})
        kalimat = f"{NAMA_PUTUSAN[putusan]}, nomor {nomor}: {alasan}"
        catat(uow, sesi, _JENIS, x.evaluasi.id, "putuskan", w, kalimat, _sidik(dinilai))
    return Outcome(putusan, uow.perubahan)


def _rating(teks: str) -> Rating | None:
    return baca_rating(teks) if teks.strip() else None


def _beku_keberatan(sesi: Sesi, x: Perkara, lama: tuple[Rating, Rating], baru: tuple[Rating, Rating]) -> str:
    """Who decided, as of today, with the result before and after."""
    beku = baca_beku(x.rekam.beku) or wajib_beku(x.evaluasi, x.nama)
    sosok = sosok_pemutus(x.b.tahun.buku, x.pemutus, sesi.jam.hari_ini())
    atasan = identitas_sosok(sosok, beku.pegawai.instansi) if sosok is not None else beku.atasan
    lain = {**beku.lain, "semula": ringkas_rating(lama), "menjadi": ringkas_rating(baru)}
    lain["pemutus_id"] = x.pemutus.id.hex() if x.pemutus.id else ""
    return tulis_beku(replace(beku, atasan=atasan, lain=lain))


def _evaluasi_baru(
    e: RekamEvaluasi,
    p: PeriodeTersimpan,
    nama: str,
    lama: tuple[Rating, Rating],
    baru: tuple[Rating, Rating],
    info: Mapping[str, str],
) -> dict[str, Any]:
    """Ratings, their reasons and the frozen values of an evaluation after a decision."""
    beku = wajib_beku(e, nama)
    sebab = sebab_putusan(info["nomor"], info["alasan"])
    alasan = (
        e.alasan_hasil if baru[0] is lama[0] else sebab,
        e.alasan_perilaku if baru[1] is lama[1] else sebab,
    )
    semula = {**ringkas_rating(lama), "alasan_hasil": e.alasan_hasil, "alasan_perilaku": e.alasan_perilaku}
    semula["sidik"] = str(beku.lain.get("sidik", ""))
    lain = {**beku.lain, "predikat": ringkas_rating(baru)["predikat"]}
    lain["sidik"] = sidik_nilai(e.skp_id, p.periode, *baru, alasan, e.catatan)
    lain["keberatan"] = {k: info[k] for k in ("nomor", "tanggal", "putusan")} | {"semula": semula}
    return {
        "rating_hasil": baru[0].value,
        "rating_perilaku": baru[1].value,
        "alasan_hasil": alasan[0],
        "alasan_perilaku": alasan[1],
        "beku": tulis_beku(replace(beku, lain=lain)),
    }


def _sidik(isi: Mapping[str, Any]) -> str:
    beku = baca_beku(str(isi["beku"]))
    return str(beku.lain.get("sidik", "")) if beku else ""


def batal_putusan(sesi: Sesi, keberatan_id: bytes, alasan: str, untuk: bytes | None = None) -> Outcome[None]:
    """Take a decision back with a reason, before the result is final: ratings are as they were before it."""
    x = perkara(sesi, keberatan_id)
    w = wewenang_putus(sesi, x.skp.pegawai_id, x.penilai.id, x.pemutus, untuk)
    bersih = bersihkan_teks(alasan, "Alasan", 1000, berbaris=True)
    ke = langkah_keberatan(x.rekam.status, "batal_putusan", w.peran, bersih)
    status = langkah_evaluasi(x.evaluasi.status, "batal_putusan", w.peran, bersih)
    wajib_jelas(sesi, [(x.skp.id, x.b.periode.id)], hanya_status=True)
    semula = info_putusan(baca_beku(x.evaluasi.beku)).get("semula")
    if not isinstance(semula, dict):
        raise Tolakan(
            "Rating sebelum putusan tidak terbaca; putusan ini tidak dapat dibatalkan.",
            siapa="atasan pejabat penilai",
        )
    with sesi.kerja("keberatan.batal_putusan", x.judul("Batalkan putusan keberatan"), w.untuk) as uow:
        # "dijelaskan" although nobody explained would tell people something that did not happen.
        lama = ke.value if x.rekam.penjelasan else "diajukan"
        uow.update("keberatan", x.rekam.id, {**_KOSONG, "status": lama, "beku": _tanpa_putusan(x)})
        uow.update("evaluasi", x.evaluasi.id, {**_semula(x.evaluasi, semula), "status": status.value})
        catat(uow, sesi, _JENIS, x.evaluasi.id, "batal_putusan", w, bersih, str(semula.get("sidik", "")))
    return Outcome(None, uow.perubahan)


def _tanpa_putusan(x: Perkara) -> str:
    beku = baca_beku(x.rekam.beku)
    if beku is None:
        return x.rekam.beku
    return tulis_beku(replace(beku, lain={k: v for k, v in beku.lain.items() if k != "menjadi"}))


def _semula(e: RekamEvaluasi, semula: Mapping[str, Any]) -> dict[str, Any]:
    """The evaluation as it stood before a decision."""
    beku = baca_beku(e.beku)
    assert beku is not None  # it held `semula`
    lain = {k: v for k, v in beku.lain.items() if k != "keberatan"}
    lain |= {"predikat": str(semula.get("predikat", "")), "sidik": str(semula.get("sidik", ""))}
    return {
        "rating_hasil": str(semula.get("hasil", "")),
        "rating_perilaku": str(semula.get("perilaku", "")),
        "alasan_hasil": str(semula.get("alasan_hasil", "")),
        "alasan_perilaku": str(semula.get("alasan_perilaku", "")),
        "beku": tulis_beku(replace(beku, lain=lain)),
    }
