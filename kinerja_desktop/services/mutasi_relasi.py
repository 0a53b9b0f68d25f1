"""Proposals of the mutasi wizard: whose assessor changes with an event, and to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kinerja_desktop.domain.kepegawaian import JenisPenempatan, Pegawai, RelasiPenilai
from kinerja_desktop.domain.mutasi import ACTING, BERGANTI, CUTI, MENUTUP, PERGI, JenisMutasi
from kinerja_desktop.domain.mutasi import ORANG_BARU as JENIS_BARU
from kinerja_desktop.domain.penilai import SUMBER_JABATAN, OrangBerjabatan, UsulanPenilai, usulkan_penilai
from kinerja_desktop.services.lembar_mutasi import ORANG_BARU, UsulRelasi
from kinerja_desktop.services.usulan_penilai import sebutan_baku

if TYPE_CHECKING:
    from kinerja_desktop.services.mutasi_usul import Bahan

_AWALAN = {JenisPenempatan.PLT: "Plt. ", JenisPenempatan.PLH: "Plh. "}


def _sesudah(b: Bahan) -> list[OrangBerjabatan]:
    """The office on the day of the event, with the event in it."""
    j, kunci = b.isian.jenis, b.orang.id
    menjadi = {a + b.jabatan.nama for a in _AWALAN.values()} if b.jabatan and b.menjadi_definitif() else ()
    tempat = b.buku.unit[b.unit_id].nama if b.unit_id in b.buku.unit else ""

    def sisa(o: OrangBerjabatan) -> bool:
        acting = o.jabatan.startswith(tuple(_AWALAN.values()))
        if o.pegawai_id != kunci:
            return True
        if j in PERGI or j is JenisMutasi.TUGAS_BELAJAR:
            return False
        if j is JenisMutasi.AKHIR_PLT:
            return not acting or (o.jabatan, o.unit) not in usai
        if acting and o.jabatan in menjadi and o.unit == tempat:
            return False
        return acting or b.jabatan is None or j in ACTING

    usai = {(b.sebutan(t), b.nama_unit(t)) for t in b.yang_usai()}
    hasil = [o for o in b.susunan if sisa(o)]
    if b.jabatan is not None:
        unit = [b.buku.unit[u].nama for u in b.buku.leluhur(b.unit_id)]
        awalan = _AWALAN[JenisPenempatan(j.value)] if j in ACTING else ""
        o = OrangBerjabatan(
            kunci, b.orang.nip, b.orang.nama, awalan + b.jabatan.nama, unit[0] if unit else "",
            b.orang.status.value, "", tuple(unit[1:]),
        )  # fmt: skip
        hasil.append(o)
    return hasil


def usul_relasi(b: Bahan) -> tuple[UsulRelasi, ...]:
    """Assessors that follow: the person's own, those of the subordinates left, those of the ones gained."""
    j, kunci, hari = b.isian.jenis, b.orang.id, b.isian.tanggal
    kini = {u.pegawai_id: u for u in usulkan_penilai(_sesudah(b)) if u.sumber == SUMBER_JABATAN}
    hasil = []
    for orang in [*b.buku.staf(hari), *([b.orang] if kunci == ORANG_BARU else [])]:
        ada = b.buku.penilai(orang.id, hari).relasi
        usul = kini.get(orang.id)
        diri = orang.id == kunci
        if diri:
            perlu = j in BERGANTI or j in JENIS_BARU or (j is JenisMutasi.KEMBALI and ada is None)
        elif j is JenisMutasi.PLH:
            perlu = ada is not None and ada.penilai_id in b.pemegang()
        else:
            perlu = _berganti(b, ada, usul)
        if perlu and usul is not None:
            hasil.append(_relasi(b, orang, ada, usul))
    return tuple(sorted(hasil, key=lambda u: (not u.diri, u.nama.casefold())))


def usai_relasi(b: Bahan, r: RelasiPenilai | None) -> bool:
    """Whether somebody is assessed from the very seat whose acting holder leaves it."""
    if r is None or r.penilai_id != b.orang.id or not r.sebagai:
        return False
    if not b.penempatan(acting=True, lain_dari=b.yang_usai()):
        return True
    tempat = b.buku.sosok_penilai(r, b.sebelum).penempatan
    return tempat is not None and tempat.id in {t.id for t in b.yang_usai()}


def relasi_usai(b: Bahan) -> frozenset[bytes]:
    """Relations that end with the acting post that ends."""
    if b.isian.jenis is not JenisMutasi.AKHIR_PLT:
        return frozenset()
    return frozenset(r.id for r in b.menilai if usai_relasi(b, r))


def _berganti(b: Bahan, ada: RelasiPenilai | None, usul: UsulanPenilai | None) -> bool:
    """Whether a colleague's assessor changes with the event: it was this person, or is to be."""
    kunci, j = b.orang.id, b.isian.jenis
    if usul is None or j in CUTI:
        return False
    if j is JenisMutasi.AKHIR_PLT and kunci == (ada.penilai_id if ada else None) and not usai_relasi(b, ada):
        return False  # another acting post of the same person goes on
    if ada is None:
        return usul.penilai_id == kunci
    dulu = (ada.penilai_id, ada.atasan_penilai_id)
    if dulu == (usul.penilai_id, usul.atasan_penilai_id) and ada.sebagai == usul.sebagai:
        return False
    if usul.luar and ada.penilai_id != kunci:
        return False  # an official outside is known by name of the post only
    lepas = j in MENUTUP and kunci in dulu
    return lepas or (usul.penilai_id == kunci and ada.penilai_id != kunci)


def _relasi(b: Bahan, orang: Pegawai, ada: RelasiPenilai | None, usul: UsulanPenilai) -> UsulRelasi:
    dulu, atasan = (ada.penilai_id, ada.atasan_penilai_id) if ada else (None, None)
    if b.isian.jenis is JenisMutasi.PLH:
        return UsulRelasi(
            orang.id, orang.nama_lengkap, b.buku.nama(dulu), b.orang.id, b.orang.nama_lengkap,
            atasan if atasan != b.orang.id else None, b.buku.nama(atasan), "plh",
            f"{b.orang.nama_lengkap} ditunjuk Plh. selama pejabat definitif berhalangan.",
            sebagai_atasan=ada.sebagai_atasan if ada and atasan != b.orang.id else "",
        )  # fmt: skip
    return UsulRelasi(
        orang.id,
        orang.nama_lengkap,
        b.buku.nama(dulu),
        usul.penilai_id,
        b.buku.nama(usul.penilai_id)
        or (sebutan_baku(usul.nama_penilai, b.instansi) if usul.luar else b.orang.nama_lengkap),
        usul.atasan_penilai_id,
        b.buku.nama(usul.atasan_penilai_id) or sebutan_baku(usul.nama_atasan, b.instansi),
        usul.sebagai,
        usul.alasan,
        orang.id == b.orang.id,
        usul.sebagai_atasan,
    )
