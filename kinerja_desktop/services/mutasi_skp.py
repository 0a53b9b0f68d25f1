"""The documents of a move: which SKP end, the new one and what it starts from, figures, what is handed on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.domain.alur import NAMA_STATUS_DOKUMEN, skp_dapat_diubah
from kinerja_desktop.domain.kepegawaian import JenisPenempatan, StatusPegawai, berlaku_pada
from kinerja_desktop.domain.mutasi import ACTING, BERGANTI, MENUTUP, ORANG_BARU, JenisMutasi
from kinerja_desktop.domain.prorata import SETAHUN, bulan_dijabat, potong_jalur, usul_target
from kinerja_desktop.domain.skp import Arah, Aspek, Indikator, JenisRhk, Metode, StatusDokumen
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.services import izin
from kinerja_desktop.services.isi_skp import masa
from kinerja_desktop.services.lembar_mutasi import (
    BARU,
    KOSONG,
    LAMA,
    PENDAHULU,
    SENDIRI,
    SERAH,
    STANDAR,
    Penerima,
    UsulSerah,
    UsulSkpBaru,
    UsulTarget,
    UsulTutup,
)
from kinerja_desktop.services.skp_bentuk import bentuk_bawaan
from kinerja_desktop.services.skp_salin import IndikatorSalin, RhkSalin, dari_skp, dari_standar
from kinerja_desktop.store.repo_skp import RekamSkp

if TYPE_CHECKING:
    from kinerja_desktop.services.mutasi_usul import Bahan

_ASPEK = {a.value: a for a in Aspek}
_METODE = {m.value: m for m in Metode}
_ARAH = {a.value: a for a in Arah}


# ---- what ends -------------------------------------------------------------------------------------------


def yang_ditutup(b: Bahan) -> list[RekamSkp]:
    """SKP that end with the event."""
    j, hari = b.isian.jenis, b.isian.tanggal
    if j not in MENUTUP:
        return []
    lewat = [s for s in b.skp if s.selesai >= hari]
    if j is JenisMutasi.AKHIR_PLT:
        acting = {t.id for t in b.yang_usai()}
        return [s for s in lewat if s.penempatan_id in acting]
    if j in BERGANTI:
        definitif = {None, *(t.id for t in b.penempatan()), *b.menjadi_definitif()}
        return [s for s in lewat if s.mulai < hari and s.penempatan_id in definitif]
    return lewat


def susun_tutup(b: Bahan) -> tuple[UsulTutup, ...]:
    """The same in words, with who evaluates each and whether its figures may be changed."""
    hasil = []
    for s in yang_ditutup(b):
        selesai = max(s.mulai, b.sebelum)
        penilai = b.buku.penilai(s.pegawai_id, izin.jepit(b.sebelum, s.mulai, selesai), None, s.id).nama
        terkunci, revisi = "", False
        if b.tahun_ditutup:
            terkunci = f"Tahun {s.tahun} sudah ditutup; minta pimpinan unit kerja memakai Buka Kunci."
        elif s.status is StatusDokumen.DIAJUKAN:
            terkunci = f"SKP sedang menunggu persetujuan {penilai or 'pejabat penilai'}."
        elif not skp_dapat_diubah(s.status):
            terkunci = "SKP sudah disetujui; targetnya diubah lewat Revisi sesudah mutasi ini dicatat."
            revisi = s.status is StatusDokumen.DISETUJUI
        hasil.append(
            UsulTutup(
                s.id,
                masa(s.mulai, s.selesai) or f"tahun {s.tahun}",
                selesai,
                penilai,
                NAMA_STATUS_DOKUMEN[s.status],
                terkunci,
                s.mulai > b.sebelum,
                revisi,
            )
        )
    return tuple(hasil)


# ---- the new SKP -----------------------------------------------------------------------------------------


def susun_skp_baru(b: Bahan) -> UsulSkpBaru | None:
    """The SKP of the new post; None when the event needs none or one for these days exists."""
    i = b.isian
    if i.jenis not in (*BERGANTI, *ORANG_BARU, *ACTING, JenisMutasi.KEMBALI) or b.tahun_ditutup:
        return None
    if b.orang.status is StatusPegawai.LUAR:
        return None
    tutup = {s.id for s in yang_ditutup(b)}
    sisa = [s for s in b.skp if s.id not in tutup and s.selesai >= i.tanggal and s.tahun == i.tanggal.year]
    if sisa and i.jenis not in ACTING:
        return None
    pos = b.jabatan or b.buku.sosok(b.orang.id, i.tanggal).jabatan
    if pos is None:
        return None
    akhir = date(i.tanggal.year, 12, 31)
    if i.jenis in ACTING and i.sampai is not None:
        akhir = min(akhir, i.sampai)
    sumber, label = _sumber(b, pos.id)
    return UsulSkpBaru(
        i.tanggal,
        akhir,
        bentuk_bawaan(pos).value,
        pos.nama,
        sumber,
        label,
        next(k for k in (STANDAR, PENDAHULU, KOSONG) if k in sumber),
        # A second SKP for an acting post is a choice; it may stand as RHK tambahan in the own SKP.
        i.jenis not in ACTING,
    )


def _sumber(b: Bahan, jabatan_id: bytes) -> tuple[dict[str, tuple[RhkSalin, ...]], dict[str, str]]:
    sumber: dict[str, tuple[RhkSalin, ...]] = {}
    label: dict[str, str] = {}
    if b.standar:
        sumber[STANDAR] = tuple(dari_standar(b.standar))
        label[STANDAR] = f"Standar kerja jabatan ({len(sumber[STANDAR])} RHK)"
    sejabatan = {
        t.id: t.pegawai_id
        for d in b.buku.penempatan.values()
        for t in d
        if jabatan_id and t.jabatan_id == jabatan_id and t.pegawai_id != b.orang.id
    }
    dulu = [s for s in b.setahun if s.penempatan_id in sejabatan and b.isi.get(s.id) and b.isi[s.id].rhk]
    if dulu:
        s = max(dulu, key=lambda s: (s.selesai, s.id))
        sumber[PENDAHULU] = tuple(dari_skp(b.isi[s.id].rhk, None))
        label[PENDAHULU] = f"SKP {b.buku.nama(s.pegawai_id)} pada jabatan ini ({len(sumber[PENDAHULU])} RHK)"
    sendiri = [s for s in b.skp if b.isi[s.id].rhk and s.mulai < b.isian.tanggal]
    if sendiri:
        s = sendiri[-1]
        sumber[SENDIRI] = tuple(dari_skp(b.isi[s.id].rhk, None))
        label[SENDIRI] = f"SKP sebelumnya ({len(sumber[SENDIRI])} RHK)"
    sumber[KOSONG], label[KOSONG] = (), "Kosong, diisi kemudian"
    return sumber, label


# ---- what is handed on -----------------------------------------------------------------------------------


def usul_serah(b: Bahan, tutup: Sequence[UsulTutup]) -> UsulSerah | None:
    """Results of the SKP that ends, for somebody who goes on with them."""
    semua = [t for t in tutup if not t.batal and b.isi[t.skp_id].rhk]
    if not semua or b.isian.jenis is JenisMutasi.AKHIR_PLT:
        return None
    skp_id = semua[-1].skp_id
    penerima = [x for x in (_penerima(b, o.id) for o in b.buku.staf(b.isian.tanggal)) if x is not None]
    penerima.sort(key=lambda x: (bool(x.halangan), x.nama.casefold()))
    sanggup = {x.pegawai_id for x in penerima if not x.halangan}
    return UsulSerah(
        skp_id,
        tuple(_lanjutan(b, r) for r in dari_skp(b.isi[skp_id].rhk, None)),
        tuple(penerima),
        next((k for k in _pengganti(b) if k in sanggup), None),
    )


def _lanjutan(b: Bahan, r: RhkSalin) -> RhkSalin:
    dari = f"{b.orang.nama_lengkap}, dilanjutkan sejak {tanggal_panjang(b.isian.tanggal)}"
    return replace(r, penugasan_dari=dari, jenis=JenisRhk.TAMBAHAN.value)


def _penerima(b: Bahan, kunci: bytes) -> Penerima | None:
    if kunci == b.orang.id:
        return None
    hari = b.isian.tanggal
    sosok = b.buku.sosok(kunci, hari)
    milik = [s for s in b.setahun if s.pegawai_id == kunci and s.selesai >= hari]
    skp = min(milik, key=lambda s: (not skp_dapat_diubah(s.status), s.mulai, s.id), default=None)
    halangan = ""
    if skp is None:
        halangan = f"belum mempunyai SKP untuk {tanggal_panjang(hari)}"
    elif not skp_dapat_diubah(skp.status):
        halangan = f"SKP-nya {NAMA_STATUS_DOKUMEN[skp.status].lower()}; buka Revisi atau tarik dahulu"
    return Penerima(kunci, sosok.pegawai.nama_lengkap, sosok.nama_jabatan, skp.id if skp else None, halangan)


def _pengganti(b: Bahan) -> list[bytes]:
    """Who sits in the post left behind on the day, definitive before acting; then the unit's colleagues."""
    hari = b.isian.tanggal
    pos = {t.jabatan_id for t in b.penempatan()}
    unit = {
        t.unit_id or b.buku.jabatan[t.jabatan_id].unit_id
        for t in b.penempatan()
        if t.jabatan_id in b.buku.jabatan
    }
    duduk, rekan = [], []
    for d in b.buku.penempatan.values():
        for t in d:
            if t.pegawai_id == b.orang.id or not berlaku_pada(t.mulai, t.sampai, hari):
                continue
            if t.jabatan_id in pos:
                duduk.append((t.jenis is not JenisPenempatan.DEFINITIF, t.mulai, t.pegawai_id))
            elif t.unit_id in unit:
                rekan.append(t.pegawai_id)
    return [x[2] for x in sorted(duduk)] + (rekan if len(rekan) == 1 else [])


# ---- figures ---------------------------------------------------------------------------------------------


def susun_target(
    b: Bahan, tutup: Sequence[UsulTutup], baru: UsulSkpBaru | None, serah: UsulSerah | None
) -> tuple[UsulTarget, ...]:
    """Figures by months held: of the SKP that end, of the new one by source, of what is handed on."""
    hasil: list[UsulTarget] = []
    akhir = date(b.isian.tanggal.year, 12, 31)
    rekam = {s.id: s for s in b.skp}
    for t in tutup:
        s = rekam[t.skp_id]
        if t.batal or s.mulai.year != b.sebelum.year:
            continue
        dari = bulan_dijabat(s.mulai, s.selesai)
        for r in b.isi[s.id].rhk:
            for i in r.indikator:
                usul = usul_target(i, s.mulai, t.selesai, dari)
                hasil.append(
                    UsulTarget(i.id.hex(), LAMA, "", r.teks, i.teks, i.satuan, i.target, usul, t.terkunci)
                )
    for sumber, isi in baru.sumber.items() if baru else ():
        dari = _bulan_sumber(b, sumber)
        hasil += _salinan(BARU, sumber, isi, b.isian.tanggal, baru.selesai if baru else akhir, dari)
    if serah is not None:
        s = rekam[serah.skp_id]
        hasil += _salinan(SERAH, "", serah.rhk, b.isian.tanggal, akhir, bulan_dijabat(s.mulai, s.selesai))
    return tuple(hasil)


def _bulan_sumber(b: Bahan, sumber: str) -> int:
    """For how many months the figures of a source were set: an SKP's from its first day to December."""
    if sumber == SENDIRI:
        sendiri = [s for s in b.skp if b.isi[s.id].rhk and s.mulai < b.isian.tanggal]
        return bulan_dijabat(sendiri[-1].mulai, date(sendiri[-1].tahun, 12, 31)) if sendiri else SETAHUN
    return SETAHUN


def _salinan(
    kelompok: str, sumber: str, isi: Sequence[RhkSalin], mulai: date, selesai: date, dari: int
) -> list[UsulTarget]:
    hasil = []
    for r in isi:
        for n, i in enumerate(r.indikator):
            usul = usul_target(indikator_dari(i), mulai, selesai, dari)
            kunci = kunci_salinan(kelompok, sumber, r.asal_id, n)
            hasil.append(UsulTarget(kunci, kelompok, sumber, r.teks, i.teks, i.satuan, i.target, usul))
    return hasil


def kunci_salinan(kelompok: str, sumber: str, asal: bytes, nomor: int) -> str:
    """Name of one figure of a copied result."""
    return f"{kelompok}:{sumber}:{asal.hex()}:{nomor}"


def indikator_dari(i: IndikatorSalin) -> Indikator:
    """A copied indicator as the domain knows it."""
    return Indikator(
        b"", b"", 0, _ASPEK.get(i.aspek), i.teks, i.target, i.satuan,
        _ARAH.get(i.arah), _METODE.get(i.metode), i.jalur,
    )  # fmt: skip


def dengan_target(
    isi: Sequence[RhkSalin], kelompok: str, sumber: str, target: dict[str, str], mulai: date, selesai: date
) -> list[RhkSalin]:
    """Copied results with the figures that were chosen; the path keeps the steps of these months."""
    return [
        replace(
            r,
            indikator=tuple(
                replace(
                    i,
                    target=target.get(kunci_salinan(kelompok, sumber, r.asal_id, n), i.target),
                    jalur=potong_jalur(i.jalur, mulai, selesai),
                )
                for n, i in enumerate(r.indikator)
            ),
        )
        for r in isi
    ]
