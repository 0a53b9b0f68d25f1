"""The evaluation's way: finish and lock, open again with a reason, hand over, note the receipt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from kinerja_desktop.domain.alur import LANGKAH_EVALUASI, langkah_evaluasi
from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.predikat import predikat_kinerja
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.beda_tahan import wajib_jelas
from kinerja_desktop.services.beku import SET_ATURAN, baca_beku, susun_beku, tulis_beku
from kinerja_desktop.services.bukti_rating import wajib_berbukti
from kinerja_desktop.services.izin import Wewenang
from kinerja_desktop.services.kantor import identitas
from kinerja_desktop.services.kunci_periode import tolak_tutup
from kinerja_desktop.services.penilaian_baca import (
    SKP_SAH,
    Tahun,
    acuan,
    mengikuti_organisasi,
    muat_tahun,
    rating_hasil,
)
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.rujukan import daftar_aturan
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.sidik_nilai import sidik_nilai
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.services.tindakan import catat
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

_Langkah = tuple[RekamSkp, RekamEvaluasi, StatusEvaluasi, Wewenang]


def _buka(sesi: Sesi, periode_id: bytes) -> tuple[PeriodeTersimpan, Tahun, dict[bytes, RekamSkp]]:
    p = satu(sesi, periode_id)
    if p.ditutup:
        raise tolak_tutup(p, "{periode} sudah ditutup; penilaiannya tidak dapat diubah.")
    with sesi.baca() as conn:
        t = muat_tahun(sesi, conn, p.periode.tahun)
    return p, t, {s.id: s for milik in t.skp.values() for s in milik}


def _langkah(
    sesi: Sesi,
    p: PeriodeTersimpan,
    t: Tahun,
    skp: RekamSkp | None,
    nama: str,
    alasan: str,
    untuk: bytes | None,
) -> _Langkah:
    """Role, relation and state of one step on one evaluation; Tolakan otherwise."""
    if skp is None:
        raise Tolakan("SKP itu tidak ada lagi. Muat ulang halaman ini.", siapa="operator")
    hari = sesi.jam.hari_ini()
    penilai = t.buku.penilai(skp.pegawai_id, acuan(skp, p, hari), hari, skp.id)
    w = izin.wewenang(sesi, LANGKAH_EVALUASI[nama].tindakan, skp.pegawai_id, penilai, untuk)
    e = t.evaluasi.get((skp.id, p.id))
    if e is None:
        raise Tolakan(
            "{nama} belum dinilai untuk {periode}.",
            siapa=penilai.nama or "pejabat penilai",
            nama=t.buku.nama(skp.pegawai_id),
            periode=p.periode.label,
        )
    return skp, e, langkah_evaluasi(e.status, nama, w.peran, alasan), w


def selesai(
    sesi: Sesi,
    periode_id: bytes,
    skp_id: Sequence[bytes],
    tanggal: date | None = None,
    untuk: bytes | Mapping[bytes, bytes | None] | None = None,
) -> Outcome[int]:
    """Finish and lock evaluations in one act: both ratings must stand; people are frozen on the date.

    `untuk`: in whose name an operator types, for all or by SKP; each act on record names its own.
    """
    p, t, semua = _buka(sesi, periode_id)
    hari = tanggal or sesi.jam.hari_ini()
    wajar(hari, "Tanggal penilaian", p.periode.mulai, max(sesi.jam.hari_ini(), p.periode.mulai))
    if sesi.jam.hari_ini() < p.periode.mulai:
        raise Tolakan("{periode} belum dimulai.", siapa="pejabat penilai", periode=p.periode.label)
    bagi = untuk if isinstance(untuk, Mapping) else dict.fromkeys(skp_id, untuk)
    langkah = [_langkah(sesi, p, t, semua.get(s), "nilai", "", bagi.get(s)) for s in dict.fromkeys(skp_id)]
    wajib_jelas(sesi, [(skp.id, p.id) for skp, *_ in langkah])
    wajib_berbukti(t, p, [(skp, e) for skp, e, *_ in langkah], sesi.jam.hari_ini())
    tulis: dict[bytes, dict[str, Any]] = {}
    cap: dict[bytes, str] = {}
    kantor, aturan = identitas(sesi), daftar_aturan(sesi, SET_ATURAN)
    for skp, e, ke, _ in langkah:
        isi, cap[e.id] = _nilai_akhir(t, p, skp, e, sesi.jam.hari_ini())
        pada = acuan(skp, p, sesi.jam.hari_ini())
        penilai = t.buku.penilai(skp.pegawai_id, pada, sesi.jam.hari_ini(), skp.id)
        lain = {"sidik": cap[e.id], "organisasi": isi.pop("organisasi"), "predikat": isi.pop("predikat")}
        lain["revisi"] = skp.revisi  # its papers go on showing the version that was rated
        beku = susun_beku(kantor, t.buku, skp.pegawai_id, skp.penempatan_id, penilai, pada, aturan, **lain)
        tulis[e.id] = {
            **isi,
            "status": ke.value,
            "tanggal_nilai": hari.isoformat(),
            "beku": tulis_beku(beku),
        }
    judul = _judul("Selesaikan penilaian", t, p, [x[0] for x in langkah])
    atas_nama = {w.untuk for *_, w in langkah}
    with sesi.kerja("penilaian.selesai", judul, atas_nama.pop() if len(atas_nama) == 1 else None) as uow:
        uow.update_many("evaluasi", tulis)
        for _, e, _, w in langkah:
            catat(uow, sesi, "evaluasi", e.id, "nilai", w, "", cap[e.id])
    return Outcome(len(tulis), uow.perubahan)


def _nilai_akhir(
    t: Tahun, p: PeriodeTersimpan, skp: RekamSkp, e: RekamEvaluasi, hari: date
) -> tuple[dict[str, Any], str]:
    """The rating that is kept, with organisation and predicate of the moment, and the fingerprint."""
    nama = t.buku.nama(skp.pegawai_id)
    if skp.status not in SKP_SAH:
        raise Tolakan(
            "SKP {nama} belum disetujui; penilaian belum dapat diselesaikan.",
            siapa="pejabat penilai",
            nama=nama,
        )
    sosok = t.buku.sosok(skp.pegawai_id, acuan(skp, p, hari), skp.penempatan_id)
    organisasi = t.organisasi_untuk(p.id, sosok.unit.id if sosok.unit else None)
    mengikuti = mengikuti_organisasi(skp, sosok)
    hasil = rating_hasil(e, mengikuti, organisasi)
    if hasil is None or e.rating_perilaku is None:
        kurang = "hasil kerja" if hasil is None else "perilaku kerja"
        if hasil is None and mengikuti:
            raise Tolakan(
                "Capaian kinerja organisasi {periode} belum ditetapkan, sehingga rating {nama} belum ada.",
                siapa="pimpinan unit kerja",
                periode=p.periode.label,
                nama=nama,
            )
        raise Tolakan(
            "Rating {kurang} {nama} belum diisi.", siapa="pejabat penilai", kurang=kurang, nama=nama
        )
    predikat = predikat_kinerja(hasil, e.rating_perilaku).predikat.value
    simpan = {
        "rating_hasil": hasil.value,
        "organisasi": organisasi.value if organisasi else "",
        "predikat": predikat,
    }
    alasan = (e.alasan_hasil, e.alasan_perilaku)
    return simpan, sidik_nilai(skp.id, p.periode, hasil, e.rating_perilaku, alasan, e.catatan)


def buka(
    sesi: Sesi, periode_id: bytes, skp_id: bytes, alasan: str, untuk: bytes | None = None
) -> Outcome[StatusEvaluasi]:
    """Open a finished evaluation again, with a reason."""
    p, t, semua = _buka(sesi, periode_id)
    bersih = bersihkan_teks(alasan, "Alasan", 1000, berbaris=True)
    skp, e, ke, w = _langkah(sesi, p, t, semua.get(skp_id), "buka_kembali", bersih, untuk)
    wajib_jelas(sesi, [(skp.id, p.id)], hanya_status=True)
    with sesi.kerja("penilaian.buka", _judul("Buka kembali penilaian", t, p, [skp]), w.untuk) as uow:
        isi: dict[str, Any] = {"status": ke.value, "tanggal_nilai": "", "beku": "", "tanggal_terima": ""}
        uow.update("evaluasi", e.id, isi)
        catat(uow, sesi, "evaluasi", e.id, "buka_kembali", w, bersih, "")
    return Outcome(ke, uow.perubahan)


def batal_selesai(
    sesi: Sesi, periode_id: bytes, untuk: Mapping[bytes, bytes | None], alasan: str
) -> Outcome[int]:
    """Take `selesai` back in one act: SKP and in whose name; refused once a document was handed over."""
    p, t, semua = _buka(sesi, periode_id)
    bersih = bersihkan_teks(alasan, "Alasan", 1000, berbaris=True)
    langkah = [_langkah(sesi, p, t, semua.get(s), "buka_kembali", bersih, u) for s, u in untuk.items()]
    for skp, e, _, _ in langkah:
        if e.status is not StatusEvaluasi.DINILAI:
            raise Tolakan(
                "Dokumen evaluasi {nama} sudah disampaikan; pakai Buka kembali dengan alasan.",
                siapa="pejabat penilai",
                nama=t.buku.nama(skp.pegawai_id),
            )
    wajib_jelas(sesi, [(skp.id, p.id) for skp, *_ in langkah], hanya_status=True)
    judul = _judul("Buka kembali penilaian", t, p, [x[0] for x in langkah])
    atas_nama = {w.untuk for *_, w in langkah}
    with sesi.kerja("penilaian.buka", judul, atas_nama.pop() if len(atas_nama) == 1 else None) as uow:
        isi = {"tanggal_nilai": "", "beku": "", "tanggal_terima": ""}
        uow.update_many("evaluasi", {e.id: {**isi, "status": ke.value} for _, e, ke, _ in langkah})
        for _, e, _, w in langkah:
            catat(uow, sesi, "evaluasi", e.id, "buka_kembali", w, bersih, "")
    return Outcome(len(langkah), uow.perubahan)


def sampaikan(
    sesi: Sesi,
    periode_id: bytes,
    skp_id: Sequence[bytes],
    tanggal: date | None = None,
    untuk: bytes | None = None,
) -> Outcome[int]:
    """Note that finished evaluation documents were handed to the employees on a date (default today)."""
    p, t, semua = _buka(sesi, periode_id)
    hari = tanggal or sesi.jam.hari_ini()
    langkah = [_langkah(sesi, p, t, semua.get(s), "sampaikan", "", untuk) for s in dict.fromkeys(skp_id)]
    wajib_jelas(sesi, [(skp.id, p.id) for skp, *_ in langkah])
    tulis: dict[bytes, dict[str, Any]] = {}
    for _, e, ke, _ in langkah:
        wajar(hari, "Tanggal penyampaian", e.tanggal_nilai, sesi.jam.hari_ini())
        beku = baca_beku(e.beku)
        lain = {**(beku.lain if beku else {}), "tanggal_serah": hari.isoformat()}
        tulis[e.id] = {"status": ke.value, **({"beku": tulis_beku(replace(beku, lain=lain))} if beku else {})}
    judul = _judul("Sampaikan dokumen evaluasi", t, p, [x[0] for x in langkah])
    with sesi.kerja(
        "penilaian.sampaikan", judul, next((w.untuk for *_, w in langkah if w.untuk), None)
    ) as uow:
        uow.update_many("evaluasi", tulis)
        for _, e, _, w in langkah:
            catat(uow, sesi, "evaluasi", e.id, "sampaikan", w, "", _sidik_beku(e))
    return Outcome(len(tulis), uow.perubahan)


def terima(
    sesi: Sesi, periode_id: bytes, skp_id: bytes, tanggal: date | None = None, untuk: bytes | None = None
) -> Outcome[StatusEvaluasi]:
    """Note that the employee received the document on a date; the clock of objections begins."""
    p, t, semua = _buka(sesi, periode_id)
    hari = tanggal or sesi.jam.hari_ini()
    skp, e, ke, w = _langkah(sesi, p, t, semua.get(skp_id), "terima", "", untuk)
    wajib_jelas(sesi, [(skp.id, p.id)])
    wajar(hari, "Tanggal penerimaan", e.tanggal_nilai, sesi.jam.hari_ini())
    with sesi.kerja("penilaian.terima", _judul("Terima dokumen evaluasi", t, p, [skp]), w.untuk) as uow:
        uow.update("evaluasi", e.id, {"status": ke.value, "tanggal_terima": hari.isoformat()})
        catat(uow, sesi, "evaluasi", e.id, "terima", w, "", _sidik_beku(e))
    return Outcome(ke, uow.perubahan)


def _sidik_beku(e: RekamEvaluasi) -> str:
    beku = baca_beku(e.beku)
    return str(beku.lain.get("sidik", "")) if beku else ""


def _judul(kata: str, t: Tahun, p: PeriodeTersimpan, skp: Sequence[RekamSkp]) -> str:
    siapa = t.buku.nama(skp[0].pegawai_id) if len(skp) == 1 else f"{len(skp)} pegawai"
    return f"{kata} {siapa} {p.periode.label}"
