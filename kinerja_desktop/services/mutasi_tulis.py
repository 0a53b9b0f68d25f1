"""What a mutasi writes, inside one open unit of work: person, post, relations, SKP, exception, register."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.alur import wajib_dapat_diubah_skp
from kinerja_desktop.domain.kepegawaian import JenisPenempatan, RelasiPenilai, StatusRelasi
from kinerja_desktop.domain.mengapa import SUMBER_MUTASI
from kinerja_desktop.domain.mutasi import (
    ACTING,
    BERGANTI,
    BERSAMPAI,
    NAMA_MUTASI,
    ORANG_BARU,
    PENGECUALIAN,
    PERGI,
    JenisMutasi,
)
from kinerja_desktop.domain.prorata import potong_jalur
from kinerja_desktop.domain.skp import BentukSkp, Pendekatan, StatusDokumen
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import pengecualian
from kinerja_desktop.services.isi_pegawai import bersihkan_isi
from kinerja_desktop.services.isi_skp import bersih_sel
from kinerja_desktop.services.lembar_mutasi import (
    BARU,
    LAMA,
    SERAH,
    IsianMutasi,
    PilihanMutasi,
    RencanaMutasi,
)
from kinerja_desktop.services.lembar_mutasi import ORANG_BARU as ID_BARU
from kinerja_desktop.services.mutasi_kata import ringkas
from kinerja_desktop.services.mutasi_skp import dengan_target
from kinerja_desktop.services.penempatan import akhiri_semua, pindahkan_dalam, tutup_relasi
from kinerja_desktop.services.penilai import gantikan, instansi_dari
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_baris import periksa_muat
from kinerja_desktop.services.skp_dasar import wajib_rekam, wajib_tahun_terbuka
from kinerja_desktop.services.skp_masa import tutup_masa
from kinerja_desktop.services.skp_salin import tulis_salinan
from kinerja_desktop.services.susunan import PetaSusunan, baris_jabatan
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.services.usulan_penilai import PejabatLuar, sinkronkan
from kinerja_desktop.store import repo_mutasi, repo_pegawai, repo_penilai, repo_skp, repo_unit
from kinerja_desktop.store.repo_dasar import teks_tanggal
from kinerja_desktop.store.repo_skp import tulis_jalur

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

VERSI = 1
_SIAPA = "operator kepegawaian"


@dataclass(slots=True)
class Kerja:
    """One act being written: the plan, what was chosen, and what came of it so far."""

    sesi: Sesi
    uow: UnitOfWork
    r: RencanaMutasi
    c: PilihanMutasi
    pegawai_id: bytes
    penempatan_id: bytes | None = None
    skp_baru: bytes | None = None
    isi: dict[str, Any] | None = None

    @property
    def i(self) -> IsianMutasi:
        return self.r.isian


def tulis(k: Kerja) -> bytes:
    """Everything that was chosen, in the order in which it happens; the id of the register row."""
    _orang(k)
    _jabatan(k)
    _kedudukan(k)
    _relasi(k)
    _target_lama(k)
    _skp_baru(k)
    _serah(k)
    _kecuali(k)
    sinkronkan(k.uow, max(k.i.tanggal, k.sesi.jam.hari_ini()), instansi_dari(k.uow))
    return _catat(k)


def _orang(k: Kerja) -> None:
    if k.i.jenis not in ORANG_BARU:
        return
    bawaan_ = {"nip": "", "nama": "", "status": "CPNS" if k.i.jenis is JenisMutasi.CPNS else "PNS"}
    bersih = bersihkan_isi({**bawaan_, **k.i.orang, "kedudukan": "aktif"}, k.sesi.jam.hari_ini())
    k.pegawai_id = k.uow.insert("pegawai", bersih)


def _jabatan(k: Kerja) -> None:
    """The post: left, taken, or both; the SKP of the one that is left ends with it."""
    i, uow = k.i, k.uow
    if i.jenis is JenisMutasi.AKHIR_PLT:
        _akhiri_acting(k)
        return
    if i.jenis in PERGI:
        akhiri_semua(uow, k.sesi, k.pegawai_id, i.tanggal, NAMA_MUTASI[i.jenis])
    if i.jenis is JenisMutasi.TUGAS_BELAJAR and k.c.tutup:
        _tutup_skp(k, NAMA_MUTASI[i.jenis])
    if i.jabatan_id is None and not i.jabatan_baru.strip():
        return
    jabatan_id = i.jabatan_id or _jabatan_baru(k)
    unit_id = i.unit_id or repo_unit.jabatan_semua(uow.conn)[jabatan_id].unit_id
    orang = repo_pegawai.pegawai_satu(uow.conn, k.pegawai_id)
    assert orang is not None
    nomor = bersihkan_teks(i.nomor, "Nomor SK", 80)
    if i.jenis in BERGANTI:
        _akhiri_acting_sama(k, jabatan_id)
        k.penempatan_id = pindahkan_dalam(uow, k.sesi, orang, jabatan_id, unit_id, i.tanggal, nomor)
        _tutup_skp(k, NAMA_MUTASI[i.jenis])
        return
    jenis = JenisPenempatan(i.jenis.value) if i.jenis in ACTING else JenisPenempatan.DEFINITIF
    isi = {"pegawai_id": k.pegawai_id, "jabatan_id": jabatan_id, "unit_id": unit_id, "jenis": jenis.value}
    akhir = teks_tanggal(i.sampai) if i.jenis in ACTING else ""
    k.penempatan_id = uow.insert(
        "penempatan", {**isi, "mulai": i.tanggal.isoformat(), "sampai": akhir, "nomor_sk": nomor}
    )


def _jabatan_baru(k: Kerja) -> bytes:
    ada = list(repo_unit.jabatan_semua(k.uow.conn).values())
    peta = PetaSusunan(repo_unit.unit_semua(k.uow.conn).values(), ada, lambda: b"")
    nama = bersihkan_teks(k.i.jabatan_baru, "Nama jabatan", 160, wajib=True)
    sudah = peta.cari_jabatan(nama, k.i.unit_id)
    if not peta.jabatan_baru:
        return sudah
    return k.uow.insert("jabatan", baris_jabatan(peta.jabatan_baru[0], len(ada) + 1))


def _tutup_skp(k: Kerja, sebab: str) -> None:
    rekam = repo_skp.rekam_banyak(k.uow.p, [t.skp_id for t in k.r.tutup])
    alasan = f"{sebab} mulai {tanggal_panjang(k.i.tanggal)}."
    tutup_masa(k.uow, k.sesi, rekam.values(), k.i.tanggal, alasan)


def _akhiri_acting_sama(k: Kerja, jabatan_id: bytes) -> None:
    """Whoever gets the post that they act for is Plt. or Plh. of it no more."""
    sampai = k.i.tanggal - timedelta(days=1)
    kena = [
        t.id
        for t in repo_unit.penempatan_semua(k.uow.conn, [k.pegawai_id])
        if t.jenis is not JenisPenempatan.DEFINITIF
        and t.jabatan_id == jabatan_id
        and t.mulai <= sampai
        and (t.sampai is None or t.sampai > sampai)
    ]
    k.uow.update_many("penempatan", {t: {"sampai": sampai.isoformat()} for t in kena})


def _akhiri_acting(k: Kerja) -> None:
    """The acting post that ends, with its relations and its SKP; others of the person go on."""
    sampai = (k.i.tanggal - timedelta(days=1)).isoformat()
    k.uow.update_many("penempatan", {t: {"sampai": sampai} for t, _ in k.r.usai})
    relasi = [r for r in repo_penilai.relasi_semua(k.uow.conn) if r.id in k.r.lepas]
    tutup_relasi(k.uow, relasi, k.i.tanggal)
    if k.c.tutup:
        _tutup_skp(k, NAMA_MUTASI[k.i.jenis])


def _kedudukan(k: Kerja) -> None:
    if k.r.kedudukan:
        k.uow.update("pegawai", k.pegawai_id, {"kedudukan": k.r.kedudukan})


def _relasi(k: Kerja) -> None:
    """Assessors that were chosen, confirmed from the day of the event."""
    nama = {o: p.nama_lengkap for o, p in repo_pegawai.pegawai_semua(k.uow.conn).items()}
    luar = PejabatLuar(k.uow, instansi_dari(k.uow), k.i.tanggal)
    catatan = []
    for u in k.r.relasi:
        if u.pegawai_id not in k.c.relasi:
            continue
        penilai, atasan, sebagai = k.c.relasi[u.pegawai_id]
        orang = k.pegawai_id if u.diri else u.pegawai_id
        penilai = penilai or luar.cari(u.penilai)
        penilai = k.pegawai_id if penilai == ID_BARU else penilai
        atasan = k.pegawai_id if atasan == ID_BARU else atasan
        atasan = atasan or (luar.cari(u.atasan) if u.atasan and u.atasan_id is None else None)
        _periksa_pasangan(orang, penilai, atasan, u.nama)
        ada = repo_penilai.relasi_semua(k.uow.conn, [orang])
        sejenis = [r for r in ada if bool(r.sebagai) == bool(sebagai)]
        akhir = _sampai_berikut(sejenis, k.i.tanggal, k.i.sampai if sebagai and k.i.jenis in ACTING else None)
        baru = RelasiPenilai(b"", orang, penilai, atasan, k.i.tanggal, akhir, sebagai)
        gantikan(k.uow, baru, ada, nama)
        k.uow.insert(
            "relasi_penilai",
            {
                "pegawai_id": orang,
                "penilai_id": penilai,
                "atasan_penilai_id": atasan,
                "mulai": k.i.tanggal.isoformat(),
                "sampai": teks_tanggal(akhir),
                "sebagai": sebagai,
                "sebagai_atasan": u.sebagai_atasan if atasan == u.atasan_id else "",
                "status": StatusRelasi.DIKONFIRMASI.value,
                "sumber": SUMBER_MUTASI,
                "alasan": u.alasan,
            },
        )
        catatan.append([orang.hex(), penilai.hex(), sebagai])
    assert k.isi is not None
    k.isi["relasi"] = catatan


def _sampai_berikut(ada: list[RelasiPenilai], mulai: date, sampai: date | None) -> date | None:
    """Last day of a relation before one that was entered early takes over."""
    nanti = [r.mulai for r in ada if r.status is StatusRelasi.DIKONFIRMASI and r.mulai > mulai]
    if not nanti:
        return sampai
    batas = min(nanti) - timedelta(days=1)
    return batas if sampai is None else min(sampai, batas)


def _periksa_pasangan(orang: bytes, penilai: bytes, atasan: bytes | None, nama: str) -> None:
    if orang in (penilai, atasan) or penilai == atasan:
        raise Tolakan(
            "Pilih pejabat penilai {nama} yang bukan dirinya, dan atasan penilai yang lain dari penilainya.",
            siapa=_SIAPA,
            nama=nama,
        )


def _target_lama(k: Kerja) -> None:
    """Figures of the SKP that ended, where its words may be changed."""
    assert k.isi is not None
    boleh = {t.kunci: t for t in k.r.target if t.kelompok == LAMA and not t.terkunci}
    pilih = {n: bersih_sel("target", v) for n, v in k.c.target.items() if n in boleh}
    tulis_target(k.uow, {bytes.fromhex(n): v for n, v in pilih.items()})
    k.isi["target"] = {n: [boleh[n].semula, v] for n, v in pilih.items()}
    k.isi["prorata"] = {
        t.kunci: [t.semula, t.usul] for t in k.r.target if t.kelompok == LAMA and t.terkunci and t.berubah
    }


def tulis_target(uow: UnitOfWork, target: Mapping[bytes, str]) -> int:
    """Figures of indicators whose SKP ended; their paths keep the steps of its months. Returns how many."""
    baris = uow.muat("indikator", list(target))
    rekam = repo_skp.rekam_banyak(uow.p, {isi["skp_id"] for isi in baris.values()})
    ubah: dict[bytes, dict[str, Any]] = {}
    for kunci, isi in baris.items():
        jalur, s = repo_skp.baca_jalur(isi["jalur"]), rekam[isi["skp_id"]]
        potong = {"jalur": tulis_jalur(potong_jalur(jalur, s.mulai, s.selesai))} if jalur else {}
        ubah[kunci] = {"target": target[kunci], **potong}
    return uow.update_many("indikator", ubah)


def _pilih(target: Mapping[str, str], awalan: str) -> dict[str, str]:
    return {n: bersih_sel("target", v) for n, v in target.items() if n.startswith(f"{awalan}:")}


def _skp_baru(k: Kerja) -> None:
    baru = k.r.skp_baru
    if baru is None or not k.c.skp_baru:
        return
    lama = [t.skp_id for t in k.r.tutup if not t.batal]
    tempat = k.penempatan_id
    if tempat is None:
        milik = repo_unit.penempatan_semua(k.uow.conn, [k.pegawai_id])
        kini = [t for t in milik if t.mulai <= k.i.tanggal and (t.sampai is None or t.sampai >= k.i.tanggal)]
        tempat = kini[-1].id if kini else None
    isi = {
        "pegawai_id": k.pegawai_id,
        "penempatan_id": tempat,
        "tahun": baru.mulai.year,
        "mulai": baru.mulai.isoformat(),
        "selesai": baru.selesai.isoformat(),
        "bentuk": baru.bentuk,
        "pendekatan": Pendekatan.KUANTITATIF.value,
        "status": StatusDokumen.DRAF.value,
        "pendahulu_id": lama[-1] if lama else None,
    }
    k.skp_baru = k.uow.insert("skp", isi)
    k.uow.insert_many("perilaku", [{"skp_id": k.skp_baru, "nomor": n} for n in range(1, 8)])
    sumber = baru.sumber[k.c.sumber]
    pilih = _pilih(k.c.target, f"{BARU}:{k.c.sumber}")
    salinan = dengan_target(sumber, BARU, k.c.sumber, pilih, baru.mulai, baru.selesai)
    tulis_salinan(k.uow, k.skp_baru, BentukSkp(baru.bentuk), (), salinan)
    assert k.isi is not None
    k.isi |= {"skp_baru": k.skp_baru.hex(), "sumber": k.c.sumber}


def _serah(k: Kerja) -> None:
    """Results for the successor, as copies that say whose they were."""
    if k.r.serah is None or k.c.serah_ke is None or not k.c.serah_rhk:
        return
    penerima = next(x for x in k.r.serah.penerima if x.pegawai_id == k.c.serah_ke)
    assert penerima.skp_id is not None
    rekam = wajib_rekam(k.uow.p, penerima.skp_id)
    wajib_tahun_terbuka(k.uow.p, rekam)
    wajib_dapat_diubah_skp(rekam.status)
    isi = [x for x in k.r.serah.rhk if x.asal_id in k.c.serah_rhk]
    akhir = rekam.selesai
    salinan = dengan_target(isi, SERAH, "", _pilih(k.c.target, SERAH), k.i.tanggal, akhir)
    ada = repo_skp.rhk(k.uow.p, [rekam.id])[rekam.id]
    periksa_muat(ada, sum(max(1, len(x.indikator)) for x in salinan))
    tulis_salinan(k.uow, rekam.id, rekam.bentuk, ada, salinan)
    assert k.isi is not None
    k.isi["serah"] = {"ke": k.c.serah_ke.hex(), "rhk": [x.asal_id.hex() for x in isi]}


def _kecuali(k: Kerja) -> None:
    ada = repo_mutasi.pengecualian(k.uow.p, pegawai_id=k.pegawai_id).get(k.pegawai_id, [])
    pengecualian.akhiri_dalam(k.uow, [x for x in ada if x in k.r.kecuali_usai], k.i.tanggal)
    if not k.c.kecuali or k.i.jenis not in PENGECUALIAN:
        return
    i = k.i
    sisa = [x for x in ada if x not in k.r.kecuali_usai]
    sampai = i.sampai if i.jenis in BERSAMPAI else None
    pengecualian.tolak_bertumpuk(sisa, i.tanggal, sampai, k.r.nama)
    jenis = PENGECUALIAN[i.jenis].value
    isi = pengecualian.isi_baris(
        k.pegawai_id, jenis, i.tanggal, sampai, i.nomor, i.tanggal_surat, i.keterangan
    )
    assert k.isi is not None
    k.isi["pengecualian"] = k.uow.insert("pengecualian", isi).hex()


def _catat(k: Kerja) -> bytes:
    """The register row: the letter, and what was done in a form that a later program can read."""
    i = k.i
    assert k.isi is not None
    k.isi |= {
        "tutup": [[t.skp_id.hex(), t.selesai.isoformat()] for t in k.r.tutup],
        "kedudukan": k.r.kedudukan,
        "ringkasan": list(ringkas(k.r, k.c)),
    }
    return k.uow.insert(
        "mutasi",
        {
            "pegawai_id": k.pegawai_id,
            "jenis": i.jenis.value,
            "tanggal": i.tanggal.isoformat(),
            "nomor": bersihkan_teks(i.nomor, "Nomor surat", 80),
            "tanggal_surat": teks_tanggal(i.tanggal_surat),
            "keterangan": bersihkan_teks(i.keterangan, "Keterangan", 300),
            "isi": json.dumps(k.isi, ensure_ascii=False, sort_keys=True, separators=(",", ":")),
            "oleh_id": k.sesi.pelaku.pegawai_id,
            "waktu": k.sesi.saat(),
        },
    )
