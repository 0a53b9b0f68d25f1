"""The evaluation team: making teams and rounds, findings and corrective steps; each call is one act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.tanggal import baca_tanggal
from kinerja_desktop.domain.tim import (
    JenisTemuan,
    KedudukanTim,
    RekamAnggota,
    RekamPutaran,
    StatusLangkah,
    StatusPutaran,
)
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.kunci_periode import tolak_tutup
from kinerja_desktop.services.periode import satu as satu_periode
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.services.tim_evaluasi import HILANG, SIAPA
from kinerja_desktop.store import repo_tim
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_dasar import teks_tanggal

TEMUAN, LANGKAH = "temuan", "langkah_perbaikan"
_TEKS = {("temuan", "teks"): ("Temuan", 2000), (LANGKAH, "teks"): ("Langkah perbaikan", 1000),
         (LANGKAH, "hasil"): ("Hasil", 1000)}  # fmt: skip
_SELESAI = "Putaran “{judul}” sudah selesai; buka kembali dahulu."


@dataclass(frozen=True, slots=True)
class IsiAnggota:
    """A member as typed: of the staff, or a name from outside."""

    pegawai_id: bytes | None
    nama: str = ""
    kedudukan: str = KedudukanTim.ANGGOTA.value


@dataclass(frozen=True, slots=True)
class IsiTim:
    """A team as typed."""

    nama: str
    nomor: str
    tanggal: date
    mulai: date
    sampai: date
    anggota: tuple[IsiAnggota, ...]
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class IsiPutaran:
    """A round as typed; its period may be left open."""

    judul: str
    tanggal: date
    periode_id: bytes | None = None
    cakupan: str = ""
    kesimpulan: str = ""


@dataclass(frozen=True, slots=True)
class IsiLangkah:
    """A corrective step as typed."""

    teks: str
    penanggung_id: bytes | None = None
    batas: date | None = None


@dataclass(frozen=True, slots=True)
class UbahanTim:
    """One cell: table ("temuan" or "langkah_perbaikan"), row, column, value as typed (ids as hex)."""

    tabel: str
    id: bytes
    kolom: str
    nilai: str


def simpan_tim(sesi: Sesi, isi: IsiTim, tim_id: bytes | None = None) -> Outcome[bytes]:
    """Make a team with its members, or change both, in one act; one Ketua at most."""
    sesi.wajib("tim.ubah")
    nama = bersihkan_teks(isi.nama, "Nama tim", 160, wajib=True)
    for hari, kata in ((isi.tanggal, "Tanggal SK"), (isi.mulai, "Mulai"), (isi.sampai, "Sampai")):
        wajar(hari, kata, date(2000, 1, 1))
    if isi.sampai < isi.mulai:
        raise Tolakan("Masa tugas tim berakhir sebelum mulai; periksa kedua tanggalnya.", siapa=SIAPA)
    anggota = [_anggota(a, n) for n, a in enumerate(isi.anggota, 1)]
    if not anggota:
        raise Tolakan("Tim belum mempunyai anggota; tambahkan paling sedikit satu orang.", siapa=SIAPA)
    if sum(a["kedudukan"] == KedudukanTim.KETUA.value for a in anggota) > 1:
        raise Tolakan("Tim hanya dapat mempunyai satu ketua.", siapa=SIAPA)
    ganda = [a["pegawai_id"] for a in anggota if a["pegawai_id"]]
    if len(ganda) != len(set(ganda)):
        raise Tolakan("Ada pegawai yang tercantum dua kali sebagai anggota tim.", siapa=SIAPA)
    baris = {
        "tahun": isi.mulai.year,
        "nama": nama,
        "nomor": bersihkan_teks(isi.nomor, "Nomor SK", 120, wajib=True),
        "tanggal": isi.tanggal.isoformat(),
        "mulai": isi.mulai.isoformat(),
        "sampai": isi.sampai.isoformat(),
        "keterangan": bersihkan_teks(isi.keterangan, "Keterangan", 500),
    }
    with sesi.kerja("tim.simpan", f"{'Ubah' if tim_id else 'Buat'} {nama}") as uow:
        if tim_id is None:
            tim_id = uow.insert("tim_evaluasi", baris)
            lama: list[RekamAnggota] = []
        else:
            if not repo_tim.tim(uow.p, tim_id):
                raise Tolakan("Tim itu tidak ada lagi. Muat ulang halaman ini.", siapa=SIAPA)
            uow.update("tim_evaluasi", tim_id, baris)
            lama = repo_tim.anggota(uow.p, tim_id).get(tim_id, [])
        sisa = {(a.pegawai_id, a.nama): a.id for a in lama}
        ubahan, baru = {}, []
        for a in anggota:
            ada = sisa.pop((a["pegawai_id"], a["nama"]), None)
            if ada is not None:
                ubahan[ada] = a
            else:
                baru.append({**a, "tim_id": tim_id})
        uow.update_many("anggota_tim", ubahan)
        uow.insert_many("anggota_tim", baru)
        uow.delete("anggota_tim", sisa.values())
    return Outcome(tim_id, uow.perubahan)


def _anggota(a: IsiAnggota, urut: int) -> dict[str, Any]:
    try:
        peran = KedudukanTim(a.kedudukan)
    except ValueError:
        raise Tolakan(
            "Kedudukan “{k}” dalam tim tidak dikenal; pilih ketua, sekretaris, atau anggota.",
            siapa=SIAPA,
            k=a.kedudukan,
        ) from None
    nama = "" if a.pegawai_id else bersihkan_teks(a.nama, "Nama anggota", 150, wajib=True)
    return {"pegawai_id": a.pegawai_id, "nama": nama, "kedudukan": peran.value, "urut": urut}


def hapus_tim(sesi: Sesi, tim_id: bytes) -> Outcome[None]:
    """Take a team back that has no rounds."""
    sesi.wajib("tim.ubah")
    with sesi.kerja("tim.hapus", "Hapus tim evaluasi") as uow:
        if any(r.tim_id == tim_id for r in repo_tim.putaran(uow.p)):
            raise Tolakan("Tim ini sudah mempunyai putaran; hapus putarannya dahulu.", siapa=SIAPA)
        uow.delete("anggota_tim", [a.id for a in repo_tim.anggota(uow.p, tim_id).get(tim_id, ())])
        uow.delete("tim_evaluasi", [tim_id])
    return Outcome(None, uow.perubahan)


def simpan_putaran(
    sesi: Sesi, tim_id: bytes, isi: IsiPutaran, putaran_id: bytes | None = None
) -> Outcome[bytes]:
    """Begin a round of a team, or change what stands."""
    sesi.wajib("tim.ubah")
    wajar(isi.tanggal, "Tanggal putaran", date(2000, 1, 1))
    baris: dict[str, Any] = {
        "judul": bersihkan_teks(isi.judul, "Nama putaran", 160, wajib=True),
        "tanggal": isi.tanggal.isoformat(),
        "periode_id": isi.periode_id,
        "cakupan": bersihkan_teks(isi.cakupan, "Cakupan", 1000, berbaris=True),
        "kesimpulan": bersihkan_teks(isi.kesimpulan, "Kesimpulan", 2000, berbaris=True),
    }
    _wajib_periode_terbuka(sesi, isi.periode_id)
    with sesi.kerja("tim.putaran", f"{'Ubah' if putaran_id else 'Mulai'} {baris['judul']}") as uow:
        if putaran_id is not None:
            _putaran(sesi, uow.p, putaran_id)
            uow.update("putaran_tim", putaran_id, baris)
        else:
            if not repo_tim.tim(uow.p, tim_id):
                raise Tolakan("Tim itu tidak ada lagi. Muat ulang halaman ini.", siapa=SIAPA)
            urut = 1 + max((r.urut for r in repo_tim.putaran(uow.p) if r.tim_id == tim_id), default=0)
            status = StatusPutaran.BERJALAN.value
            putaran_id = uow.insert(
                "putaran_tim", {**baris, "tim_id": tim_id, "urut": urut, "status": status}
            )
    return Outcome(putaran_id, uow.perubahan)


def ubah_status_putaran(sesi: Sesi, putaran_id: bytes, selesai: bool) -> Outcome[None]:
    """Finish a round, or open it again; a round without conclusion is not finished."""
    sesi.wajib("tim.ubah")
    status = StatusPutaran.SELESAI if selesai else StatusPutaran.BERJALAN
    with sesi.kerja("tim.putaran", f"{'Selesaikan' if selesai else 'Buka kembali'} putaran evaluasi") as uow:
        r = _putaran(sesi, uow.p, putaran_id)
        if selesai and not r.kesimpulan:
            raise Tolakan("Tulis kesimpulan putaran dahulu, lalu selesaikan.", siapa="ketua tim evaluasi")
        uow.update("putaran_tim", putaran_id, {"status": status.value})
    return Outcome(None, uow.perubahan)


def hapus_putaran(sesi: Sesi, putaran_id: bytes) -> Outcome[None]:
    """Take a round back that has no findings."""
    sesi.wajib("tim.ubah")
    with sesi.kerja("tim.hapus", "Hapus putaran evaluasi") as uow:
        _putaran(sesi, uow.p, putaran_id)
        if repo_tim.temuan(uow.p, [putaran_id]):
            raise Tolakan("Putaran ini sudah mempunyai temuan; hapus temuannya dahulu.", siapa=SIAPA)
        uow.delete("putaran_tim", [putaran_id])
    return Outcome(None, uow.perubahan)


def tambah_temuan(
    sesi: Sesi,
    putaran_id: bytes,
    jenis: str,
    teks: str,
    *,
    pegawai_id: bytes | None = None,
    unit_id: bytes | None = None,
    rhk_id: bytes | None = None,
    langkah: IsiLangkah | None = None,
) -> Outcome[bytes]:
    """Record a finding about one person (or one of their work results) or one unit, with a first step."""
    sesi.wajib("tim.ubah")
    if (pegawai_id is None) == (unit_id is None):
        raise Tolakan("Pilih satu pegawai atau satu unit kerja untuk temuan ini.", siapa="tim evaluasi")
    baris: dict[str, Any] = {
        "putaran_id": putaran_id,
        "pegawai_id": pegawai_id,
        "unit_id": unit_id,
        "rhk_id": rhk_id if pegawai_id else None,
        "jenis": _jenis(jenis),
        "teks": bersihkan_teks(teks, "Temuan", 2000, wajib=True, berbaris=True),
    }
    isi = _isi_langkah(langkah) if langkah is not None else None
    with sesi.kerja("tim.temuan", "Catat temuan tim evaluasi") as uow:
        _wajib_berjalan(_putaran(sesi, uow.p, putaran_id))
        baris["urut"] = 1 + max((t.urut for t in repo_tim.temuan(uow.p, [putaran_id])), default=0)
        pengenal = uow.insert(TEMUAN, baris)
        if isi is not None:
            uow.insert(LANGKAH, {**isi, "temuan_id": pengenal, "urut": 1})
    return Outcome(pengenal, uow.perubahan)


def tambah_langkah(sesi: Sesi, temuan_id: bytes, isi: IsiLangkah) -> Outcome[bytes]:
    """Add a corrective step to a finding; also of a round that is finished, since the work goes on."""
    sesi.wajib("tim.ubah")
    baris = _isi_langkah(isi)
    with sesi.kerja("tim.langkah", "Tambah langkah perbaikan") as uow:
        if not uow.muat(TEMUAN, [temuan_id]):
            raise Tolakan("Temuan itu tidak ada lagi. Muat ulang halaman ini.", siapa=SIAPA)
        ada = repo_tim.langkah(uow.p).get(temuan_id, [])
        urut = 1 + max((x.urut for x in ada), default=0)
        pengenal = uow.insert(LANGKAH, {**baris, "temuan_id": temuan_id, "urut": urut})
    return Outcome(pengenal, uow.perubahan)


def _isi_langkah(isi: IsiLangkah) -> dict[str, Any]:
    if isi.batas is not None:
        wajar(isi.batas, "Batas waktu", date(2000, 1, 1))
    return {
        "teks": bersihkan_teks(isi.teks, "Langkah perbaikan", 1000, wajib=True, berbaris=True),
        "penanggung_id": isi.penanggung_id,
        "batas": teks_tanggal(isi.batas),
        "status": StatusLangkah.BELUM.value,
    }


def ubah(sesi: Sesi, ubahan: Sequence[UbahanTim]) -> Outcome[int]:
    """Type cells of findings and steps in one act; a step that is finished gets today's date."""
    sesi.wajib("tim.ubah")
    nilai: dict[str, dict[bytes, dict[str, Any]]] = {}
    for u in ubahan:
        nilai.setdefault(u.tabel, {}).setdefault(u.id, {}).update(_sel(sesi, u))
    with sesi.kerja("tim.ubah", "Isi temuan dan langkah perbaikan") as uow:
        for temuan in uow.muat(TEMUAN, nilai.get(TEMUAN, {})).values():
            _wajib_berjalan(_putaran(sesi, uow.p, temuan["putaran_id"]))
        n = sum(uow.update_many(tabel, isi) for tabel, isi in nilai.items())
    return Outcome(n, uow.perubahan)


def _sel(sesi: Sesi, u: UbahanTim) -> dict[str, Any]:
    nilai = u.nilai.strip()
    if (u.tabel, u.kolom) in _TEKS:
        nama, maks = _TEKS[u.tabel, u.kolom]
        wajib = u.kolom == "teks"
        return {u.kolom: bersihkan_teks(nilai, nama, maks, wajib=wajib, berbaris=True)}
    if (u.tabel, u.kolom) == (TEMUAN, "jenis"):
        return {"jenis": _jenis(nilai)}
    if u.tabel == LANGKAH and u.kolom == "penanggung_id":
        return {"penanggung_id": bytes.fromhex(nilai) if nilai else None}
    if u.tabel == LANGKAH and u.kolom == "batas":
        batas = wajar(baca_tanggal(nilai), "Batas waktu", date(2000, 1, 1)) if nilai else None
        return {"batas": teks_tanggal(batas)}
    if u.tabel == LANGKAH and u.kolom == "status":
        if nilai not in StatusLangkah._value2member_map_:
            raise Tolakan("Keadaan langkah hanya belum, berjalan, atau selesai.", siapa="tim evaluasi")
        hari = sesi.jam.hari_ini().isoformat() if nilai == StatusLangkah.SELESAI.value else ""
        return {"status": nilai, "tanggal_selesai": hari}
    raise Tolakan("Kolom ini tidak dapat diubah di sini.", siapa=SIAPA)


def hapus(sesi: Sesi, tabel: str, baris_id: bytes) -> Outcome[None]:
    """Take a finding (with its steps) or a step back."""
    sesi.wajib("tim.ubah")
    kata = "temuan" if tabel == TEMUAN else "langkah perbaikan"
    with sesi.kerja("tim.hapus", f"Hapus {kata}") as uow:
        if tabel == TEMUAN:
            for temuan in uow.muat(TEMUAN, [baris_id]).values():
                _wajib_berjalan(_putaran(sesi, uow.p, temuan["putaran_id"]))
            uow.delete(LANGKAH, [x.id for x in repo_tim.langkah(uow.p).get(baris_id, ())])
        uow.delete(TEMUAN if tabel == TEMUAN else LANGKAH, [baris_id])
    return Outcome(None, uow.perubahan)


def _jenis(nilai: str) -> str:
    if nilai not in JenisTemuan._value2member_map_:
        raise Tolakan(
            "Jenis temuan “{j}” tidak dikenal; pilih capaian, perilaku, administrasi, atau layanan.",
            siapa="tim evaluasi",
            j=nilai,
        )
    return nilai


def _putaran(sesi: Sesi, p: Pelaksana, putaran_id: bytes) -> RekamPutaran:
    """A round to be changed; Tolakan when it is gone or belongs to a closed period."""
    isi = repo_tim.putaran(p, putaran_id)
    if not isi:
        raise Tolakan(HILANG, siapa=SIAPA)
    _wajib_periode_terbuka(sesi, isi[0].periode_id)
    return isi[0]


def _wajib_periode_terbuka(sesi: Sesi, periode_id: bytes | None) -> None:
    """Corrective steps go on after a period is closed; its rounds and findings do not change."""
    p = satu_periode(sesi, periode_id) if periode_id is not None else None
    if p is not None and p.ditutup:
        raise tolak_tutup(p, "{periode} sudah ditutup; putaran dan temuan timnya tidak dapat diubah.")


def _wajib_berjalan(r: RekamPutaran) -> None:
    if r.status is StatusPutaran.SELESAI:
        raise Tolakan(_SELESAI, siapa="ketua tim evaluasi", judul=r.judul)
