"""The evaluation's way: finish and lock, open again with a reason; handing over is in `penyerahan`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.hasil import ChangeSet, Outcome
from kinerja_desktop.domain.predikat import predikat_kinerja
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.beda_tahan import wajib_jelas
from kinerja_desktop.services.beku import SET_ATURAN, susun_beku, tulis_beku
from kinerja_desktop.services.bukti_rating import wajib_berbukti
from kinerja_desktop.services.kantor import identitas
from kinerja_desktop.services.langkah_evaluasi import (
    Langkah,
    Terbuka,
    buka_periode,
    judul,
    langkah,
    satu_nama,
)
from kinerja_desktop.services.penilaian_baca import (
    SKP_SAH,
    Tahun,
    acuan,
    mengikuti_organisasi,
    rating_hasil,
)
from kinerja_desktop.services.penyerahan import kosong
from kinerja_desktop.services.rujukan import daftar_aturan
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.sidik_nilai import sidik_nilai
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.services.tindakan import catat
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp


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
    b = buka_periode(sesi, periode_id)
    p, t = b.periode, b.tahun
    hari = tanggal or sesi.jam.hari_ini()
    wajar(hari, "Tanggal penilaian", p.periode.mulai, max(sesi.jam.hari_ini(), p.periode.mulai))
    if sesi.jam.hari_ini() < p.periode.mulai:
        raise Tolakan("{periode} belum dimulai.", siapa="pejabat penilai", periode=p.periode.label)
    bagi = untuk if isinstance(untuk, Mapping) else dict.fromkeys(skp_id, untuk)
    semua = [langkah(sesi, b, s, "nilai", "", bagi.get(s)) for s in dict.fromkeys(skp_id)]
    wajib_jelas(sesi, [(x.skp.id, p.id) for x in semua])
    wajib_berbukti(t, p, [(x.skp, x.evaluasi) for x in semua], sesi.jam.hari_ini())
    tulis: dict[bytes, dict[str, Any]] = {}
    cap: dict[bytes, str] = {}
    kantor, aturan = identitas(sesi), daftar_aturan(sesi, SET_ATURAN)
    for x in semua:
        skp, e = x.skp, x.evaluasi
        isi, cap[e.id] = _nilai_akhir(t, p, skp, e, sesi.jam.hari_ini())
        pada = acuan(skp, p, sesi.jam.hari_ini())
        penilai = t.buku.penilai(skp.pegawai_id, pada, sesi.jam.hari_ini(), skp.id)
        lain = {"sidik": cap[e.id], "organisasi": isi.pop("organisasi"), "predikat": isi.pop("predikat")}
        lain["revisi"] = skp.revisi  # its papers go on showing the version that was rated
        beku = susun_beku(kantor, t.buku, skp.pegawai_id, skp.penempatan_id, penilai, pada, aturan, **lain)
        tulis[e.id] = {
            **isi,
            "status": x.ke.value,
            "tanggal_nilai": hari.isoformat(),
            "beku": tulis_beku(beku),
        }
    nama = judul("Selesaikan penilaian", b, [x.skp for x in semua])
    with sesi.kerja("penilaian.selesai", nama, satu_nama(x.wewenang.untuk for x in semua)) as uow:
        uow.update_many("evaluasi", tulis)
        for x in semua:
            catat(uow, sesi, "evaluasi", x.evaluasi.id, "nilai", x.wewenang, "", cap[x.evaluasi.id])
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
    b = buka_periode(sesi, periode_id)
    bersih = bersihkan_teks(alasan, "Alasan", 1000, berbaris=True)
    x = langkah(sesi, b, skp_id, "buka_kembali", bersih, untuk)
    return Outcome(x.ke, _buka_kembali(sesi, b, [x], bersih))


def batal_selesai(
    sesi: Sesi, periode_id: bytes, untuk: Mapping[bytes, bytes | None], alasan: str
) -> Outcome[int]:
    """Take `selesai` back in one act: SKP and in whose name; refused once a document was handed over."""
    b = buka_periode(sesi, periode_id)
    bersih = bersihkan_teks(alasan, "Alasan", 1000, berbaris=True)
    semua = [langkah(sesi, b, s, "buka_kembali", bersih, u) for s, u in untuk.items()]
    for x in semua:
        if x.evaluasi.status is not StatusEvaluasi.DINILAI:
            raise Tolakan(
                "Dokumen evaluasi {nama} sudah disampaikan; pakai Buka kembali dengan alasan.",
                siapa="pejabat penilai",
                nama=b.tahun.buku.nama(x.skp.pegawai_id),
            )
    return Outcome(len(semua), _buka_kembali(sesi, b, semua, bersih))


def _buka_kembali(sesi: Sesi, b: Terbuka, semua: Sequence[Langkah], alasan: str) -> ChangeSet:
    wajib_jelas(sesi, [(x.skp.id, b.periode.id) for x in semua], hanya_status=True)
    nama = judul("Buka kembali penilaian", b, [x.skp for x in semua])
    isi = {"tanggal_nilai": "", "beku": "", **kosong()}
    with sesi.kerja("penilaian.buka", nama, satu_nama(x.wewenang.untuk for x in semua)) as uow:
        uow.update_many("evaluasi", {x.evaluasi.id: {**isi, "status": x.ke.value} for x in semua})
        for x in semua:
            catat(uow, sesi, "evaluasi", x.evaluasi.id, "buka_kembali", x.wewenang, alasan, "")
    return uow.perubahan
