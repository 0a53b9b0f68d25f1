"""Rekap: everybody of one office or of all in a year, each counted once per period, exceptions apart."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

from kinerja_desktop.domain.alur import NAMA_STATUS_DOKUMEN, evaluasi_dapat_diubah
from kinerja_desktop.domain.aturan import Aturan
from kinerja_desktop.domain.kepegawaian import JenisPenempatan, Pegawai, StatusPegawai
from kinerja_desktop.domain.periode import JenisPeriode, periksa_tahun
from kinerja_desktop.domain.predikat import predikat_kinerja
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.services import izin
from kinerja_desktop.services.hasil_tertutup import terbaca
from kinerja_desktop.services.isi_pegawai import NAMA_KEDUDUKAN
from kinerja_desktop.services.isi_skp import masa
from kinerja_desktop.services.lembar_rekap import (
    BELUM,
    DIHITUNG,
    KHUSUS,
    PINDAH,
    PLT,
    SELESAI,
    TERISI,
    BarisTahun,
    KantorRekap,
    LembarRekap,
    PeriodeRekap,
    SelRekap,
)
from kinerja_desktop.services.orang import TIDAK_BERTUGAS, BukuOrang
from kinerja_desktop.services.penilaian_baca import (
    SKP_SAH,
    Tahun,
    acuan,
    mengikuti_organisasi,
    muat_tahun,
    rating_hasil,
)
from kinerja_desktop.services.periode import aturan_tenggat, batas_skp
from kinerja_desktop.services.periode_pusat import asal_menurut_ruang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.versi_berlaku import yang_berlaku
from kinerja_desktop.store import repo_mutasi, repo_penilaian, repo_rekap, repo_rujukan, repo_skp, ringkas
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp
from kinerja_desktop.store.repo_unit import Kantor
from kinerja_desktop.store.saring_ruang import TERBANYAK

if TYPE_CHECKING:
    from sqlalchemy import Connection

T = TypeVar("T")


@dataclass(slots=True)
class TahunKantor:
    """One year of one office."""

    kantor: KantorRekap
    tahun: Tahun


def susun(sesi: Sesi, tahun: int, ruang: Collection[bytes] | None = None) -> LembarRekap:
    """The recap of a year: people whom this person may see, at the centre those of all or some offices.

    People of `ruang` are counted as among all: who moved between offices is found by number (NIP).
    """
    sesi.wajib("lihat")
    periksa_tahun(tahun)
    if sesi.db.peran != "pusat":
        ruang = None
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        baca = None if ruang is None else {*ruang, *ringkas.bertetangga(p, ruang)}
        milik = per_kantor(sesi, conn, tahun, baca)
        tahun_ada = repo_rekap.tahun_tersedia(p)
    if ruang is None:
        return dari_kantor(sesi, tahun, milik, tahun_ada)
    nip = {o.nip for k in milik if k.kantor.ruang in ruang for o in k.tahun.buku.pegawai.values() if o.nip}
    tepi = [k if k.kantor.ruang in ruang else hanya_orang(k, lambda o: o.nip in nip) for k in milik]
    lembar = dari_kantor(sesi, tahun, tepi, tahun_ada)
    return replace(
        lembar,
        kantor=tuple(k for k in lembar.kantor if k.ruang in ruang),
        baris=tuple(b for b in lembar.baris if b.kantor.ruang in ruang),
    )


def dari_kantor(sesi: Sesi, tahun: int, milik: Sequence[TahunKantor], tahun_ada: list[int]) -> LembarRekap:
    """The recap of offices that have been read."""
    hari, periode = sesi.jam.hari_ini(), _periode(milik)
    baris: list[BarisTahun] = []
    aturan = aturan_tenggat(sesi)
    for k in milik:
        boleh = izin.lingkup(sesi, k.tahun.buku)
        if boleh is not None:  # an own result waits for its document; papers of the whole office are whole
            k = TahunKantor(k.kantor, terbaca(sesi, k.tahun))
        baris += [b for b in _baris_kantor(k, tahun, hari, aturan) if boleh is None or b.pegawai_id in boleh]
    baris.sort(key=lambda b: (b.kantor.nama.casefold(), b.nama.casefold(), b.nip, b.masa, b.kunci))
    return LembarRekap(
        tahun,
        tuple(tahun_ada),
        sesi.db.peran == "pusat",
        periode,
        tuple(k.kantor for k in milik),
        tuple(_hitung_sekali(baris, periode)),
    )


def hanya_orang(k: TahunKantor, pilih: Callable[[Pegawai], bool]) -> TahunKantor:
    """The same office with some of its people only."""
    buku = replace(k.tahun.buku, pegawai={i: o for i, o in k.tahun.buku.pegawai.items() if pilih(o)})
    return TahunKantor(k.kantor, replace(k.tahun, buku=buku))


# ---- offices -----------------------------------------------------------------------------------------


def per_kantor(
    sesi: Sesi, conn: Connection, tahun: int, ruang: Collection[bytes] | None = None
) -> list[TahunKantor]:
    """The year of each office (or of some, at the centre), by name; an office's own database has one."""
    menurut_ruang = repo_rekap.kantor_menurut_ruang(conn)
    if sesi.db.peran != "pusat":
        sini = menurut_ruang.get(sesi.db.ruang.to_bytes(repo_rekap.PANJANG_RUANG, "big"))
        k = sini or next(iter(menurut_ruang.values()), Kantor(b"", ""))
        return [TahunKantor(_kantor(k), muat_tahun(sesi, conn, tahun))]
    p = Pelaksana.dari(conn)
    saring = ruang if ruang is not None and len(ruang) <= TERBANYAK else None
    buku = _pilah_buku(BukuOrang.muat(conn, ruang=saring, penilai=False))
    skp = _pilah(
        {
            s.id: s
            for s in yang_berlaku(p, repo_skp.rekam_tahun(p, tahun, ruang=saring))
            if s.status is not StatusDokumen.DIBATALKAN
        }
    )
    pusat_ini = sesi.db.ruang.to_bytes(4, "big")
    milik_siapa = None if saring is None else [*saring, pusat_ini]
    semua = asal_menurut_ruang(repo_rujukan.periode_semua(conn, tahun, milik_siapa), pusat_ini)
    periode = _pilah({x.id: x for x in semua})
    pusat = {x.id: x for d in periode.values() for x in d.values() if not x.lokal}
    evaluasi = repo_penilaian.evaluasi_tahun(p, tahun, saring, beku=False)
    dipakai: dict[bytes, set[bytes]] = {}
    for skp_id, periode_id in evaluasi:
        dipakai.setdefault(repo_rekap.ruang(skp_id), set()).add(periode_id)
    organisasi = repo_penilaian.organisasi_tahun(p, tahun, saring)
    kecuali = repo_mutasi.pengecualian(p, saring)
    hasil = []
    for r, k in menurut_ruang.items():
        if k.jenis == "pusat" or r not in buku or (ruang is not None and r not in ruang):
            continue
        milik: dict[bytes, list[RekamSkp]] = {}
        for s in skp.get(r, {}).values():
            milik.setdefault(s.pegawai_id, []).append(s)
        sendiri = periode.get(r, {})
        dari_pusat = {i: x for i, x in pusat.items() if not sendiri or i in dipakai.get(r, ())}
        setempat = _periode_kantor({**dari_pusat, **sendiri})
        t = Tahun(buku[r], setempat, milik, evaluasi, organisasi, kecuali=kecuali)
        hasil.append(TahunKantor(_kantor(k), t))
    return sorted(hasil, key=lambda x: (x.kantor.nama.casefold(), x.kantor.ruang))


def _kantor(k: Kantor) -> KantorRekap:
    return KantorRekap(repo_rekap.ruang(k.id), k.nama, k.instansi, k.kode)


def _pilah(isi: Mapping[bytes, T]) -> dict[bytes, dict[bytes, T]]:
    hasil: dict[bytes, dict[bytes, T]] = {}
    for pengenal, nilai in isi.items():
        hasil.setdefault(repo_rekap.ruang(pengenal), {})[pengenal] = nilai
    return hasil


def _pilah_buku(buku: BukuOrang) -> dict[bytes, BukuOrang]:
    """Every office's own people and units: one root unit each, as in the office itself."""
    orang, pos, unit = _pilah(buku.pegawai), _pilah(buku.jabatan), _pilah(buku.unit)
    tempat, relasi = _pilah(buku.penempatan), _pilah(buku.relasi)
    return {
        r: BukuOrang(orang.get(r, {}), pos.get(r, {}), unit.get(r, {}), tempat.get(r, {}), relasi.get(r, {}))
        for r in {*orang, *unit}
    }


def _periode_kantor(semua: Mapping[bytes, PeriodeTersimpan]) -> list[PeriodeTersimpan]:
    """Each period once, the office's own before the centre's, as the office itself sees them."""
    dipilih: dict[tuple[str, int], PeriodeTersimpan] = {}
    for p in semua.values():
        kunci = (p.periode.jenis.value, p.periode.nomor)
        if kunci not in dipilih or (p.lokal and not dipilih[kunci].lokal):
            dipilih[kunci] = p
    return list(dipilih.values())


def kunci_periode(p: PeriodeTersimpan) -> str:
    """The same key for the same period of every office: "triwulan-2"."""
    return f"{p.periode.jenis.value}-{p.periode.nomor}"


def _periode(milik: Iterable[TahunKantor]) -> tuple[PeriodeRekap, ...]:
    return periode_rekap(p for k in milik for p in k.tahun.periode)


def periode_rekap(semua: Iterable[PeriodeTersimpan]) -> tuple[PeriodeRekap, ...]:
    """Each kind and number once, the centre's before an office's own, in order of time, the year last."""
    urut = {JenisPeriode.BULANAN: 0, JenisPeriode.TRIWULAN: 1, JenisPeriode.TAHUNAN: 2}
    ada: dict[str, PeriodeTersimpan] = {}
    for p in semua:
        kunci = kunci_periode(p)
        if kunci not in ada or (ada[kunci].lokal and not p.lokal):
            ada[kunci] = p
    return tuple(
        PeriodeRekap(
            kunci,
            p.periode.jenis.value,
            p.periode.nomor,
            p.periode.label,
            p.periode.mulai,
            p.periode.selesai,
            p.batas_nilai,
        )
        for kunci, p in sorted(ada.items(), key=lambda x: (x[1].periode.selesai, urut[x[1].periode.jenis]))
    )


# ---- rows --------------------------------------------------------------------------------------------


def _baris_kantor(k: TahunKantor, tahun: int, hari: date, aturan: Sequence[Aturan]) -> Iterable[BarisTahun]:
    t = k.tahun
    batas = batas_skp(t.periode, tahun, aturan=aturan)
    for orang in t.buku.pegawai.values():
        if orang.status is StatusPegawai.LUAR:
            continue
        milik: list[RekamSkp | None] = list(t.skp.get(orang.id, []))
        if not milik and _bertugas(t, orang, tahun):
            milik = [None]
        for skp in milik:
            yield _baris(k, orang, skp, tahun, batas, hari)


def _bertugas(t: Tahun, orang: Pegawai, tahun: int) -> bool:
    """Whether somebody without an SKP served in the year: then one is owed, or a leave is to be shown."""
    tempat = t.buku.penempatan.get(orang.id, [])
    dalam = any(
        x.mulai <= date(tahun, 12, 31) and (x.sampai is None or x.sampai >= date(tahun, 1, 1)) for x in tempat
    )
    if orang.kedudukan in TIDAK_BERTUGAS:
        return any(x.sampai is not None and x.sampai.year == tahun for x in tempat)
    return dalam or not tempat


def _baris(
    k: TahunKantor, orang: Pegawai, skp: RekamSkp | None, tahun: int, batas: date, hari: date
) -> BarisTahun:
    t = k.tahun
    awal, akhir = (skp.mulai, skp.selesai) if skp else (date(tahun, 1, 1), date(tahun, 12, 31))
    sosok = t.buku.sosok(orang.id, izin.jepit(hari, awal, akhir), skp.penempatan_id if skp else None)
    mulai = awal if skp else (sosok.penempatan.mulai if sosok.penempatan else awal)
    return BarisTahun(
        k.kantor,
        orang.id,
        skp.id if skp else None,
        orang.nip,
        orang.nama_lengkap,
        sosok.nama_jabatan,
        sosok.nama_unit,
        _bagian(t, sosok.unit.id if sosok.unit else None),
        masa(skp.mulai, skp.selesai) if skp else "",
        akhir,
        skp.status.value if skp else "",
        NAMA_STATUS_DOKUMEN[skp.status] if skp else "",
        skp is not None and skp.status in SKP_SAH,
        _batas(t, orang, max(batas, mulai)),
        {kunci_periode(p): s for p in t.periode if (s := _sel(t, p, orang, skp, hari)) is not None},
    )


def _batas(t: Tahun, orang: Pegawai, batas: date) -> date | None:
    """The deadline of an SKP: the day of return when it lies in a leave, none while that has no end."""
    kecuali = t.dikecualikan_pada(orang.id, batas)
    if kecuali is None:
        return batas
    return kecuali.sampai + timedelta(days=1) if kecuali.sampai else None


def _bagian(t: Tahun, unit_id: bytes | None) -> str:
    """The unit right below the office's root, the root itself for its head; "" without a unit."""
    leluhur = t.buku.leluhur(unit_id)
    if not leluhur:
        return ""
    return t.buku.unit[leluhur[-2] if len(leluhur) > 1 else leluhur[-1]].nama


def _sel(t: Tahun, p: PeriodeTersimpan, orang: Pegawai, skp: RekamSkp | None, hari: date) -> SelRekap | None:
    """What a period gave; None when it is not for this person or SKP."""
    if not t.ikut(p.periode.jenis, orang):
        return None
    if skp is not None and not (skp.mulai <= p.periode.selesai and p.periode.mulai <= skp.selesai):
        return None
    if skp is None and not _ada_pada(t, orang, p):
        return None
    kelompok, sebab = _apart(t, p, orang, skp)
    if skp is None:
        return SelRekap(p.id, "", "", "", BELUM, kelompok, sebab)
    e = t.evaluasi.get((skp.id, p.id))
    sosok = t.buku.sosok(orang.id, acuan(skp, p, hari), skp.penempatan_id)
    organisasi = t.organisasi_untuk(p.id, sosok.unit.id if sosok.unit else None)
    hasil = rating_hasil(e, mengikuti_organisasi(skp, sosok), organisasi)
    perilaku = e.rating_perilaku if e else None
    jadi = predikat_kinerja(hasil, perilaku).predikat if hasil and perilaku else None
    selesai = e is not None and not evaluasi_dapat_diubah(e.status)
    keadaan = SELESAI if selesai and jadi else TERISI if jadi else BELUM
    return SelRekap(
        p.id,
        jadi.value if jadi else "",
        hasil.value if hasil else "",
        perilaku.value if perilaku else "",
        keadaan,
        kelompok,
        sebab,
    )


def _ada_pada(t: Tahun, orang: Pegawai, p: PeriodeTersimpan) -> bool:
    tempat = t.buku.penempatan.get(orang.id, [])
    return not tempat or any(
        x.mulai <= p.periode.selesai and (x.sampai is None or x.sampai >= p.periode.mulai) for x in tempat
    )


def _apart(t: Tahun, p: PeriodeTersimpan, orang: Pegawai, skp: RekamSkp | None) -> tuple[str, str]:
    """Group and reason: an acting post, who left before the period's end, who is left out by a document."""
    tempat = t.buku.penempatan.get(orang.id, [])
    if skp is not None and any(
        x.id == skp.penempatan_id and x.jenis is not JenisPenempatan.DEFINITIF for x in tempat
    ):
        return PLT, "SKP sebagai Plt./Plh.; orangnya dihitung pada jabatan definitifnya."
    if orang.kedudukan in TIDAK_BERTUGAS:
        # An open placement says nothing of when the person left: then every period stands apart.
        akhir = [x.sampai for x in tempat]
        tuntas = [x for x in akhir if x is not None]
        if not tuntas or len(tuntas) < len(akhir) or max(tuntas) < p.periode.selesai:
            surat = t.dikecualikan_pada(orang.id, p.periode.selesai)
            return KHUSUS, surat.sebutan if surat else NAMA_KEDUDUKAN[orang.kedudukan]
    e = t.evaluasi.get((skp.id, p.id)) if skp else None
    kecuali = t.dikecualikan(p, orang.id, skp)
    if kecuali is not None and (e is None or evaluasi_dapat_diubah(e.status)):
        return KHUSUS, kecuali.sebutan
    return DIHITUNG, ""


# ---- once per period ---------------------------------------------------------------------------------


def _hitung_sekali(baris: list[BarisTahun], periode: Iterable[PeriodeRekap]) -> Iterable[BarisTahun]:
    """Somebody with two SKP, in one office or in two, counts where the latest one ends."""
    menurut_orang: dict[object, list[int]] = {}
    for n, b in enumerate(baris):
        menurut_orang.setdefault(b.nip or (b.pegawai_id,), []).append(n)
    hasil = list(baris)
    for nomor in menurut_orang.values():
        if len(nomor) < 2:
            continue
        for p in periode:
            calon = [
                n for n in nomor if (s := hasil[n].sel.get(p.kunci)) is not None and s.kelompok == DIHITUNG
            ]
            if len(calon) < 2:
                continue
            tetap = max(calon, key=lambda n: (hasil[n].akhir, _tingkat(hasil[n], p.kunci), -n))
            for n in calon:
                if n != tetap:
                    hasil[n] = _pindah(hasil[n], hasil[tetap], p.kunci)
    return hasil


def _tingkat(b: BarisTahun, kunci: str) -> int:
    """With an SKP before without, further evaluated before less, where both end on one day."""
    return (b.skp_id is not None) + (SELESAI, TERISI, BELUM)[::-1].index(b.sel[kunci].keadaan)


def _pindah(b: BarisTahun, tetap: BarisTahun, kunci: str) -> BarisTahun:
    sebab = (
        "SKP sebelum pindah; orangnya dihitung pada SKP terakhir."
        if tetap.kantor.ruang == b.kantor.ruang
        else f"Orangnya dihitung di {tetap.kantor.nama} pada SKP terakhir."
    )
    return replace(b, sel={**b.sel, kunci: replace(b.sel[kunci], kelompok=PINDAH, sebab=sebab)})
