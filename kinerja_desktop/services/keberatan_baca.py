"""Reading objections: one with its three steps, those of a period, and those that wait for this person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.keberatan import (
    BERJALAN,
    NAMA_STATUS_KEBERATAN,
    StatusKeberatan,
    urai_alasan,
    urai_tuntutan,
)
from kinerja_desktop.domain.skp import Identitas
from kinerja_desktop.domain.tenggat import KEBERATAN
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.beku import Beku, baca_beku
from kinerja_desktop.services.jam_serah import PengukurJam
from kinerja_desktop.services.keberatan_dasar import TIDAK_ADA, mengikuti, pemutus_evaluasi
from kinerja_desktop.services.keberatan_izin import (
    Pemutus,
    boleh_lihat,
    sosok_pemutus,
    wewenang_putus,
)
from kinerja_desktop.services.kunci_periode import sebab_tutup
from kinerja_desktop.services.langkah_evaluasi import Terbuka
from kinerja_desktop.services.lembar_penyerahan import Keberatan, Pihak, Tertunda
from kinerja_desktop.services.orang import Penilai, identitas
from kinerja_desktop.services.penilaian_baca import muat_tahun, penilai_evaluasi
from kinerja_desktop.services.periode import satu as satu_periode
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_keberatan
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_keberatan import RekamKeberatan
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi
from kinerja_desktop.store.repo_skp import RekamSkp

__all__ = ["Keberatan", "Tertunda", "daftar", "satu", "tertunda"]


def _buka(sesi: Sesi, periode_id: bytes) -> Terbuka:
    """The same as before a step, but a closed period may be read."""
    p = satu_periode(sesi, periode_id)
    with sesi.baca() as conn:
        t = muat_tahun(sesi, conn, p.periode.tahun)
    return Terbuka(p, t, {s.id: s for milik in t.skp.values() for s in milik})


def satu(sesi: Sesi, keberatan_id: bytes) -> Keberatan:
    """One objection; Tolakan when it is gone or not for this person's eyes."""
    sesi.wajib("lihat")
    with sesi.baca() as conn:
        rekam = repo_keberatan.satu(Pelaksana.dari(conn), keberatan_id)
    hasil = _lihat(sesi, _buka(sesi, rekam.periode_id), rekam) if rekam is not None else None
    if hasil is None:
        raise Tolakan(TIDAK_ADA, siapa="yang mengisi")
    return hasil


def daftar(sesi: Sesi, periode_id: bytes) -> tuple[Keberatan, ...]:
    """Objections of a period that this person may see, withdrawn ones too, the oldest first."""
    sesi.wajib("lihat")
    b = _buka(sesi, periode_id)
    with sesi.baca() as conn:
        semua = repo_keberatan.periode(Pelaksana.dari(conn), b.periode.id)
    lihat = (_lihat(sesi, b, k) for milik in semua.values() for k in milik)
    return tuple(k for k in lihat if k is not None)


def draf_terlihat(sesi: Sesi, milik: bytes) -> bool:
    """A draft is for the employee and the office's operator only."""
    return sesi.pelaku.pegawai_id == milik or sesi.boleh("pegawai.ubah")


def _lihat(sesi: Sesi, b: Terbuka, k: RekamKeberatan) -> Keberatan | None:
    skp = b.skp.get(k.skp_id)
    e = b.tahun.evaluasi.get((k.skp_id, b.periode.id))
    if skp is None or e is None:
        return None
    siapa = pemutus_evaluasi(sesi, b, skp)
    if not boleh_lihat(sesi, b.tahun.buku, skp.pegawai_id, siapa):
        return None
    if k.status is StatusKeberatan.DRAF and not draf_terlihat(sesi, skp.pegawai_id):
        return None
    return _susun(sesi, b, k, skp, e, siapa)


def _susun(
    sesi: Sesi, b: Terbuka, k: RekamKeberatan, skp: RekamSkp, e: RekamEvaluasi, siapa: Pemutus
) -> Keberatan:
    hari = sesi.jam.hari_ini()
    penilai = penilai_evaluasi(b.tahun.buku, skp, b.periode, hari)
    beku = baca_beku(k.beku) or baca_beku(e.beku)
    lain = beku.lain if beku is not None else {}
    bagian, diminta = urai_tuntutan(k.tuntutan)
    alasan, terlambat = urai_alasan(k.teks)
    semula = _rating(lain.get("semula")) or _kini(e, lain)
    return Keberatan(
        k.id,
        skp.id,
        b.periode.id,
        e.id,
        b.periode.periode.label,
        k.status,
        NAMA_STATUS_KEBERATAN[k.status],
        _pihak(beku, "pegawai", skp.pegawai_id, b.tahun.buku.nama(skp.pegawai_id)),
        _pihak(beku, "penilai", penilai.id, penilai.nama),
        _pemutus(b, k, beku, siapa, hari),
        siapa.alasan,
        k.nomor,
        k.tanggal,
        PengukurJam.muat(sesi).jam(KEBERATAN, e.tanggal_terima),
        _hari(lain.get("terlambat")),
        terlambat,
        bagian,
        alasan,
        diminta,
        tuple(x for x in k.bukti.split("\n") if x),
        k.penjelasan,
        k.tanggal_penjelasan,
        k.pemeriksaan,
        k.putusan,
        k.alasan_putusan,
        k.nomor_putusan,
        k.tanggal_putusan,
        semula,
        _rating(lain.get("menjadi")),
        mengikuti(sesi, b, skp),
        _boleh(sesi, b, k, e, penilai, siapa, skp.pegawai_id),
        sebab_tutup(b.periode) if b.periode.ditutup else "",
    )


def _pihak(beku: Beku | None, nama: str, pengenal: bytes | None, kini: str) -> Pihak:
    i: Identitas | None = getattr(beku, nama) if beku is not None else None
    if i is None or not i.nama:
        return Pihak(pengenal, kini)
    return Pihak(pengenal, i.nama, i.nip, i.jabatan, i.label_nip)


def _pemutus(b: Terbuka, k: RekamKeberatan, beku: Beku | None, siapa: Pemutus, hari: date) -> Pihak:
    """Who decided stays as frozen; until then it is whoever would decide today."""
    if k.status in (StatusKeberatan.DIPUTUS, StatusKeberatan.DICABUT) and baca_beku(k.beku) is not None:
        return _pihak(beku, "atasan", k.pemutus_id or siapa.id, siapa.nama)
    sosok = sosok_pemutus(b.tahun.buku, siapa, hari)
    if sosok is None:
        return Pihak(None, "")
    i = identitas(sosok)
    return Pihak(siapa.id, i.nama, i.nip, i.jabatan, i.label_nip)


def _rating(isi: Any) -> tuple[str, str, str] | None:
    if not isinstance(isi, dict):
        return None
    return str(isi.get("hasil", "")), str(isi.get("perilaku", "")), str(isi.get("predikat", ""))


def _kini(e: RekamEvaluasi, lain: dict[str, Any]) -> tuple[str, str, str]:
    hasil, perilaku = e.rating_hasil, e.rating_perilaku
    return (hasil.value if hasil else "", perilaku.value if perilaku else "", str(lain.get("predikat", "")))


def _hari(teks: Any) -> date | None:
    try:
        return date.fromisoformat(str(teks)) if teks else None
    except ValueError:
        return None


def _bisa(coba: Callable[[], object]) -> bool:
    try:
        coba()
    except Tolakan:
        return False
    return True


def _boleh(
    sesi: Sesi,
    b: Terbuka,
    k: RekamKeberatan,
    e: RekamEvaluasi,
    penilai: Penilai,
    siapa: Pemutus,
    milik: bytes,
) -> frozenset[str]:
    """What this person may do now; an operator may type each of them in the right name."""
    if b.periode.ditutup:
        return frozenset()
    hasil = set()
    mengajukan = _bisa(lambda: izin.wewenang(sesi, "evaluasi.keberatan", milik, penilai))
    if k.status is StatusKeberatan.DRAF and mengajukan:
        hasil.add("ubah")
    if k.status in BERJALAN:
        if mengajukan:
            hasil.add("cabut")
        if _bisa(lambda: izin.wewenang(sesi, "evaluasi.jelaskan", milik, penilai, penilai.id)):
            hasil.add("jelaskan")
    putus = _bisa(lambda: wewenang_putus(sesi, milik, penilai.id, siapa, siapa.id))
    if putus and k.status in BERJALAN:
        hasil.add("putuskan")
    if putus and k.status is StatusKeberatan.DIPUTUS and e.status is StatusEvaluasi.DIPUTUS:
        hasil.add("batal_putusan")
    return frozenset(hasil)


def tertunda(sesi: Sesi) -> tuple[Tertunda, ...]:
    """Objections that wait for this person to explain or to decide; an operator sees those of the office."""
    if sesi.db.peran == "pusat":
        return ()
    with sesi.baca() as conn:
        semua = repo_keberatan.berjalan(Pelaksana.dari(conn), sesi.db.ruang)
    hasil = []
    for periode_id in dict.fromkeys(k.periode_id for k in semua):
        b = _buka(sesi, periode_id)
        for k in semua:
            if k.periode_id == periode_id:
                hasil += _tertunda(sesi, b, k)
    return tuple(sorted(hasil, key=lambda x: (x.sejak or date.max, x.nama)))


def _tertunda(sesi: Sesi, b: Terbuka, k: RekamKeberatan) -> list[Tertunda]:
    lihat = _lihat(sesi, b, k)
    if lihat is None:
        return []
    jelas = k.status is StatusKeberatan.DIAJUKAN
    langkah, pihak = ("jelaskan", lihat.penilai) if jelas else ("putuskan", lihat.pemutus)
    # A superior is told from the first day on: the decision may come without an explanation.
    if jelas and sesi.pelaku.pegawai_id == lihat.pemutus.id:
        langkah, pihak = "putuskan", lihat.pemutus
    if langkah not in lihat.boleh:
        return []
    kata = "penjelasan pejabat penilai" if langkah == "jelaskan" else "keputusan atasan pejabat penilai"
    kalimat = f"Keberatan {lihat.periode} menunggu {kata}"
    kalimat += f" ({pihak.nama})" if pihak.nama and sesi.pelaku.pegawai_id != pihak.id else ""
    orang = lihat.pegawai
    return [
        Tertunda(
            k.id,
            k.skp_id,
            b.periode.id,
            orang.id or b"",
            orang.nama,
            lihat.periode,
            langkah,
            kalimat,
            k.tanggal,
            orang.jabatan,
        )
    ]
