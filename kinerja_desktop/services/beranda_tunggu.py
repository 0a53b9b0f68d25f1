"""Who is waiting for whom: the first thing missing for each person, the next step, and the cell to open."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, Aturan
from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.kepegawaian import Pegawai, Peran
from kinerja_desktop.domain.skp import INVALID, StatusDokumen
from kinerja_desktop.domain.tenggat import KEMBALI, SERAH
from kinerja_desktop.domain.validasi import Setelan
from kinerja_desktop.services import izin
from kinerja_desktop.services.isi_skp import baris_kisi, kekurangan_sel, nilai_domain
from kinerja_desktop.services.jam_serah import PengukurJam
from kinerja_desktop.services.lembar_beranda import BarisTunggu
from kinerja_desktop.services.orang import Penilai
from kinerja_desktop.services.penilai_skp import rantai
from kinerja_desktop.services.penilaian_baca import (
    SKP_SAH,
    Tahun,
    mengikuti_organisasi,
    penilai_evaluasi,
    rating_hasil,
)
from kinerja_desktop.services.periode import batas_skp
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.tenggat_teks import nada, tenggat_teks
from kinerja_desktop.services.tujuan import Tujuan
from kinerja_desktop.store.repo_pegawai import Sosok
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import IsiSkp, RekamSkp

#: Ratings are asked for from two weeks before a period ends.
JELANG_AKHIR = timedelta(days=14)
_OPERATOR, _PEGAWAI, _PENILAI = "operator", "pegawai", "penilai"


@dataclass(frozen=True, slots=True)
class Bahan:
    """What the list is made from: year, texts of unfinished SKP, period to rate, deadlines."""

    tahun: int
    data: Tahun
    isi: dict[bytes, IsiSkp]
    periode: PeriodeTersimpan | None
    aturan: Sequence[Aturan] = ATURAN_BAWAAN
    #: Documents (SKP or evaluation id) that the centre returned and that still say the same, with its note.
    kembali: Mapping[bytes, str] = field(default_factory=dict)
    #: The rules of Validasi as the centre has dated them; None: as shipped.
    kaidah: Setelan | None = None
    #: Clocks of handed documents as this office counts them.
    ukur: PengukurJam | None = None
    #: Evaluations received and neither returned nor refused.
    belum_kembali: Collection[bytes] = frozenset()


@dataclass(frozen=True, slots=True)
class _Langkah:
    pelaku: str
    kurang: str
    langkah: str
    tujuan: Tujuan
    batas: date | None
    skp: RekamSkp | None = None
    hanya_diri: bool = False
    """Shown to the person alone; others have the list of handed documents."""
    penilai: bytes | None = None
    """The assessor who is to act; None: whoever assesses."""
    pimpinan: bool = False
    """A step that the head of the office may take too."""


def baris_tunggu(sesi: Sesi, b: Bahan, hari: date) -> tuple[BarisTunggu, ...]:
    """People whose next step this person may take or should know of, the most urgent first."""
    boleh = izin.lingkup(sesi, b.data.buku)
    saya = sesi.pelaku.pegawai_id
    operator = Peran.OPERATOR in sesi.pelaku.peran
    hasil = []
    for orang in b.data.buku.staf(hari):
        if boleh is not None and orang.id not in boleh:
            continue
        for langkah in _langkah(b, orang, hari):
            if langkah.hanya_diri and orang.id != saya:
                continue
            # Others' steps stand under Perencanaan SKP; an operator helps everybody, with the own ones first.
            sendiri = _menunggu(langkah, orang, sesi)
            if operator or sendiri:
                hasil.append((not sendiri, _baris(b, orang, langkah, hari)))
    hasil.sort(key=lambda x: (x[1].batas or date.max, x[0], x[1].nama.casefold(), x[1].pegawai_id))
    return tuple(r for _, r in hasil)


def _menunggu(x: _Langkah, orang: Pegawai, sesi: Sesi) -> bool:
    """Whether a step is this person's own: of the own SKP, as the assessor, or as the head of the office."""
    saya = sesi.pelaku.pegawai_id
    if x.pimpinan and Peran.PIMPINAN in sesi.pelaku.peran:
        return True
    if orang.id == saya:
        return x.pelaku == _PEGAWAI
    return x.pelaku == _PENILAI and saya is not None and x.penilai in (saya, None)


def _baris(b: Bahan, orang: Pegawai, x: _Langkah, hari: date) -> BarisTunggu:
    sosok = b.data.buku.sosok(orang.id, hari, x.skp.penempatan_id if x.skp else None)
    return BarisTunggu(
        orang.id,
        x.skp.id if x.skp else None,
        orang.nama_lengkap,
        sosok.nama_jabatan,
        sosok.nama_unit,
        x.kurang,
        tenggat_teks(x.batas, hari),
        nada(x.batas, hari),
        x.langkah,
        x.tujuan,
        x.batas,
    )


def _langkah(b: Bahan, orang: Pegawai, hari: date) -> Iterator[_Langkah]:
    """At most one step per SKP of a person, and one when there is none."""
    milik = b.data.skp.get(orang.id, [])
    kecuali = b.data.dikecualikan_pada(orang.id, hari)  # during a leave nothing new is owed
    if not b.data.buku.relasi.get(orang.id) and not kecuali:
        tujuan = Tujuan("pegawai", {"pegawai": orang.id, "kolom": "penilai"})
        batas = batas_skp(b.data.periode, b.tahun, aturan=b.aturan)
        yield _Langkah(_OPERATOR, "Pejabat penilai belum ditetapkan", "Tetapkan penilai", tujuan, batas)
        return
    if not any(s.selesai >= hari for s in milik) and hari.year == b.tahun and not kecuali:
        tempat = b.data.buku.sosok(orang.id, hari).penempatan
        mulai = max(tempat.mulai, date(b.tahun, 1, 1)) if tempat else None
        tujuan = Tujuan("skp", {"pegawai": orang.id, "tahun": b.tahun})
        batas = batas_skp(b.data.periode, b.tahun, mulai, aturan=b.aturan)
        yield _Langkah(_PEGAWAI, f"SKP {b.tahun} belum dibuat", "Buat SKP", tujuan, batas)
    for skp in milik:
        if skp.id in b.data.revisi:  # the version in force goes on being rated while the revision is written
            yield _revisi(_langkah_skp(b, b.data.revisi[skp.id], hari))
        langkah: _Langkah | None
        if skp.status not in SKP_SAH:
            langkah = None if kecuali else _langkah_skp(b, skp, hari)
        else:
            langkah = _langkah_pusat(b, skp, hari) or _langkah_nilai(b, skp, hari)
            langkah = langkah or _langkah_serah(b, skp, hari)
            langkah = langkah or _langkah_rantai(b, skp, hari) or _langkah_kembali(b, skp)
        if langkah is not None:
            yield langkah


def _revisi(x: _Langkah) -> _Langkah:
    """The same step of a revision, which no deadline waits for: the SKP approved before stays in force."""
    return replace(x, kurang=f"Revisi SKP: {x.kurang}", batas=None)


def _langkah_pusat(b: Bahan, skp: RekamSkp, hari: date) -> _Langkah | None:
    """What the centre returned: the assessor opens it again, or the operator types in that name."""
    if skp.id in b.kembali:
        kurang = f"SKP dikembalikan BKPSDM: {b.kembali[skp.id]}"
        siapa = izin.penilai_skp(b.data.buku, skp, hari).id
        return _Langkah(
            _PENILAI, kurang, "Perbaiki SKP", Tujuan("skp", {"skp": skp.id}), None, skp, penilai=siapa
        )
    for p in sorted(b.data.periode, key=lambda p: (p.periode.selesai, p.periode.nomor)):
        e = b.data.evaluasi.get((skp.id, p.id))
        if e is not None and e.id in b.kembali:
            kurang = f"{p.periode.label} dikembalikan BKPSDM: {b.kembali[e.id]}"
            tujuan = Tujuan("penilaian", {"periode": p.id, "skp": skp.id})
            siapa = penilai_evaluasi(b.data.buku, skp, p, hari).id
            return _Langkah(_PENILAI, kurang, "Perbaiki penilaian", tujuan, None, skp, penilai=siapa)
    return None


def _langkah_skp(b: Bahan, skp: RekamSkp, hari: date) -> _Langkah:
    batas = batas_skp(b.data.periode, skp.tahun, skp.mulai, aturan=b.aturan)
    buka = Tujuan("skp", {"skp": skp.id})
    penilai = izin.penilai_skp(b.data.buku, skp, hari)
    if skp.status is StatusDokumen.DIAJUKAN:
        kurang = f"Menunggu {penilai.nama}: persetujuan SKP" if penilai.nama else "Menunggu persetujuan SKP"
        return _Langkah(_PENILAI, kurang, "Setujui SKP", buka, batas, skp, penilai=penilai.id)
    sosok = b.data.buku.sosok(skp.pegawai_id, izin.jepit(hari, skp.mulai, skp.selesai), skp.penempatan_id)
    kosong = _celah_pertama(b, skp, penilai, sosok)
    if kosong is not None:
        kalimat, tujuan = kosong
        return _Langkah(_PEGAWAI, kalimat, "Lengkapi SKP", tujuan, batas, skp)
    if skp.status is StatusDokumen.DIKEMBALIKAN:
        alasan = " ".join(skp.alasan.split())
        return _Langkah(_PEGAWAI, f"SKP dikembalikan: {alasan}", "Perbaiki SKP", buka, batas, skp)
    return _Langkah(_PEGAWAI, "SKP lengkap, belum diajukan", "Ajukan SKP", buka, batas, skp)


def _celah_pertama(b: Bahan, skp: RekamSkp, penilai: Penilai, sosok: Sosok) -> tuple[str, Tujuan] | None:
    isi = b.isi.get(skp.id, IsiSkp((), [], []))
    nilai = nilai_domain(skp, isi, penilai, sosok)
    celah = [c for c in kekurangan_sel(nilai, baris_kisi(isi.rhk), b.kaidah) if c.tingkat == INVALID]
    if not celah:
        return None
    c = celah[0]
    lagi = f" (dan {len(celah) - 1} lagi)" if len(celah) > 1 else ""
    if c.kolom in ("penilai", "atasan_penilai"):
        tujuan = Tujuan("pegawai", {"pegawai": skp.pegawai_id, "kolom": "penilai"})
    else:
        tujuan = Tujuan("skp", {"skp": skp.id, "baris": c.baris_id, "kolom": c.kolom})
    return f"{c.kalimat}{lagi}", tujuan


def _langkah_nilai(b: Bahan, skp: RekamSkp, hari: date) -> _Langkah | None:
    p = b.periode
    if p is None or not (skp.mulai <= p.periode.selesai and p.periode.mulai <= skp.selesai):
        return None
    orang = b.data.buku.pegawai[skp.pegawai_id]
    akhir = min(p.periode.selesai, skp.selesai)
    if b.data.dikecualikan(p, orang.id, skp):
        return None
    if not b.data.ikut(p.periode.jenis, orang) or hari < akhir - JELANG_AKHIR:
        return None
    e = b.data.evaluasi.get((skp.id, p.id))
    label = p.periode.label
    tujuan = {"periode": p.id, "skp": skp.id}
    if e is not None and e.status is not StatusEvaluasi.DRAF:
        return None
    if e is None and b.data.digantikan(p, skp, b.data.skp_dalam(p, orang)):
        return None
    sosok = b.data.buku.sosok(skp.pegawai_id, akhir, skp.penempatan_id)
    mengikuti = mengikuti_organisasi(skp, sosok)
    organisasi = b.data.organisasi_untuk(p.id, sosok.unit.id if sosok.unit else None)
    penilai = penilai_evaluasi(b.data.buku, skp, p, hari)
    if rating_hasil(e, mengikuti, organisasi) is None:
        if mengikuti:
            kurang = f"Capaian kinerja organisasi {label} belum ditetapkan"
            ke = Tujuan("penilaian", {**tujuan, "kolom": "organisasi"})
            return _Langkah(
                _PENILAI,
                kurang,
                "Tetapkan capaian",
                ke,
                p.batas_nilai,
                skp,
                penilai=penilai.id,
                pimpinan=True,
            )
        kurang, kolom = f"Rating hasil kerja {label} belum diisi", "hasil"
    elif e is None or e.rating_perilaku is None:
        kurang, kolom = f"Rating perilaku {label} belum diisi", "perilaku"
    else:
        kurang = f"Penilaian {label} belum diselesaikan"
        if penilai.nama:
            kurang = f"Menunggu {penilai.nama}: penyelesaian penilaian {label}"
        ke = Tujuan("penilaian", tujuan)
        return _Langkah(_PENILAI, kurang, "Selesaikan", ke, p.batas_nilai, skp, penilai=penilai.id)
    ke = Tujuan("penilaian", {**tujuan, "kolom": kolom})
    return _Langkah(_PENILAI, kurang, "Nilai sekarang", ke, p.batas_nilai, skp, penilai=penilai.id)


def _langkah_rantai(b: Bahan, skp: RekamSkp, hari: date) -> _Langkah | None:
    """An SKP in force whose assessor is another one by now than at its approval."""
    if not skp.mulai <= hari <= skp.selesai:
        return None
    kalimat = rantai(b.data.buku, skp, hari, anjuran=False)
    if not kalimat:
        return None
    ke = Tujuan("skp", {"skp": skp.id})
    return _Langkah(_OPERATOR, kalimat, "Periksa penilai", ke, None, skp)


def _langkah_serah(b: Bahan, skp: RekamSkp, hari: date) -> _Langkah | None:
    """The oldest finished evaluation whose document has not been handed to the employee."""
    for p in sorted(b.data.periode, key=lambda p: (p.periode.selesai, p.periode.nomor)):
        e = b.data.evaluasi.get((skp.id, p.id))
        if e is not None and e.status is StatusEvaluasi.DINILAI and e.tanggal_nilai is not None:
            kurang = f"Dokumen evaluasi {p.periode.label} belum disampaikan"
            ke = Tujuan("penilaian", {"periode": p.id, "skp": skp.id})
            jam = b.ukur.jam(SERAH, e.tanggal_nilai) if b.ukur is not None else None
            siapa, batas = penilai_evaluasi(b.data.buku, skp, p, hari).id, jam.batas if jam else None
            return _Langkah(_PENILAI, kurang, "Sampaikan dokumen", ke, batas, skp, penilai=siapa)
    return None


def _langkah_kembali(b: Bahan, skp: RekamSkp) -> _Langkah | None:
    """The oldest received document that its owner has not signed and returned, while that clock runs."""
    for p in sorted(b.data.periode, key=lambda p: (p.periode.selesai, p.periode.nomor)):
        e = b.data.evaluasi.get((skp.id, p.id))
        if e is None or e.id not in b.belum_kembali or p.ditutup or b.ukur is None:
            continue
        jam = b.ukur.jam(KEMBALI, e.tanggal_terima)
        if jam is not None and not jam.lewat:
            kurang = f"Dokumen evaluasi {p.periode.label} belum ditandatangani dan dikembalikan"
            ke = Tujuan("penilaian", {"periode": p.id, "skp": skp.id, "bagian": "keberatan"})
            return _Langkah(_PEGAWAI, kurang, "Baca dokumen", ke, jam.batas, skp, hanya_diri=True)
    return None
