"""Beranda: what is due, for whom, until when, and the button that leads there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.domain.alur import evaluasi_dapat_diubah
from kinerja_desktop.domain.aturan import Aturan
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.peran import NAMA_PERAN
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.services import izin, komputer_kantor, putusan_pusat
from kinerja_desktop.services.beranda_keberatan import baris_keberatan
from kinerja_desktop.services.beranda_pusat import ringkasan_pusat
from kinerja_desktop.services.beranda_tunggu import Bahan, baris_tunggu
from kinerja_desktop.services.jam_serah import PengukurJam, menolak
from kinerja_desktop.services.lembar_beranda import (
    AMAN,
    SEGERA,
    BarisKantor,
    BarisTunggu,
    Kartu,
    LangkahAwal,
    RingkasanBeranda,
)
from kinerja_desktop.services.penilaian_baca import SKP_SAH, Tahun, muat_tahun
from kinerja_desktop.services.periode import aturan_tenggat, batas_skp
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.tenggat_teks import nada, tenggat_teks
from kinerja_desktop.services.tindakan import KEMBALIKAN_PUSAT
from kinerja_desktop.services.tujuan import Tujuan
from kinerja_desktop.services.validasi_setelan import setelan
from kinerja_desktop.store import repo_beda, repo_keberatan, repo_lawan, repo_skp, repo_unit, repo_usulan
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["BarisKantor", "BarisTunggu", "Kartu", "LangkahAwal", "RingkasanBeranda", "Tujuan", "ringkasan"]

NAMA_HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_URUT_PERAN = (Peran.PIMPINAN, Peran.OPERATOR, Peran.PENGAWAS, Peran.PENILAI, Peran.PEGAWAI)


def ringkasan(sesi: Sesi) -> RingkasanBeranda:
    """Everything Beranda shows to this person today; at the centre the offices and their files."""
    sesi.wajib("lihat")
    hari = sesi.jam.hari_ini()
    sapaan = f"Selamat datang, {sesi.pelaku.nama or 'Operator'}"
    tanggal = f"{NAMA_HARI[hari.weekday()]}, {tanggal_panjang(hari)}"
    if sesi.db.peran == "pusat":
        kartu, kantor = ringkasan_pusat(sesi, hari)
        return RingkasanBeranda(sapaan, tanggal, NAMA_PERAN[Peran.PUSAT], kartu, (), (), kantor)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        t = muat_tahun(sesi, conn, hari.year)
        lalu = muat_tahun(sesi, conn, hari.year - 1) if hari.month == 1 else None
        asal = komputer_kantor.asal_data(sesi, p)
        langkah = komputer_kantor.langkah_data(asal) if asal is not None else _langkah_awal(conn, t)
        berjalan, data = _periode(t, lalu, hari)
        terbuka = [s.id for d in t.skp.values() for s in d if s.status not in SKP_SAH] + list(t.revisi)
        bahan = Bahan(
            hari.year,
            t,
            repo_skp.isi_skp(p, terbuka),
            None if lalu is data else berjalan,
            aturan_tenggat(sesi),
            _dikembalikan(conn, [d for d in (t, lalu) if d is not None]),
            setelan(sesi, hari.year),
            PengukurJam.muat(sesi),
            _belum_kembali(p, sesi.pelaku.pegawai_id),
        )
        tukar = _kartu_tukar(sesi, p)
    boleh = izin.lingkup(sesi, t.buku)
    tunggu = baris_tunggu(sesi, bahan, hari)
    if lalu is data and lalu is not None:
        tunggu += baris_tunggu(
            sesi, replace(bahan, tahun=hari.year - 1, data=lalu, isi={}, periode=berjalan), hari
        )
    kartu = (
        _kartu_skp(t, boleh, hari, bahan.aturan),
        _kartu_nilai(data, berjalan, boleh, hari),
        _kartu_cetak(t, boleh),
        tukar,
    )
    peran = next((NAMA_PERAN[r] for r in _URUT_PERAN if r in sesi.pelaku.peran), "")
    tunggu = baris_keberatan(sesi) + tunggu
    return RingkasanBeranda(sapaan, tanggal, peran, kartu, tunggu, langkah, (), asal)


def _belum_kembali(p: Pelaksana, saya: bytes | None) -> frozenset[bytes]:
    """Own documents that were received and neither returned signed nor refused."""
    if saya is None:
        return frozenset()
    semua = repo_keberatan.serahan_diterima(p, saya)
    return frozenset(e for e, s in semua.items() if s.kembali is None and not menolak(s))


def _dikembalikan(conn: Connection, tahun: Sequence[Tahun]) -> dict[bytes, str]:
    """Documents of these years that the centre returned and nobody has changed since, with its note."""
    dokumen = [s.id for t in tahun for milik in t.skp.values() for s in milik]
    dokumen += [e.id for t in tahun for e in t.evaluasi.values()]
    putusan = putusan_pusat.menurut_dokumen(conn, dokumen, hanya=KEMBALIKAN_PUSAT)
    return {d: p.catatan for d, p in putusan.items() if p.berlaku}


def _langkah_awal(conn: Connection, t: Tahun) -> tuple[LangkahAwal, ...]:
    """The three steps of a new office; none once there are people with assessors."""
    kantor = repo_unit.kantor(conn)
    staf = any(True for _ in t.buku.staf(date.min))
    if staf and t.buku.relasi:
        return ()
    return (
        LangkahAwal(
            1,
            "Data kantor",
            "Nama, instansi, dan tempat untuk tanggal surat.",
            bool(kantor and kantor.nama and kantor.instansi and kantor.tempat),
            "Isi data kantor",
            Tujuan("pengaturan", {"bagian": "kantor"}),
        ),
        LangkahAwal(
            2,
            "Daftar pegawai",
            "Impor dari Excel, atau ketik satu per satu.",
            staf,
            "Impor dari Excel",
            Tujuan("pegawai", {"tindakan": "impor"}),
        ),
        LangkahAwal(
            3,
            "Pejabat penilai",
            "Program mengusulkan siapa menilai siapa; Anda yang memastikan.",
            bool(t.buku.relasi),
            "Periksa usulan",
            Tujuan("pegawai", {"tindakan": "penilai"}),
        ),
    )


def _periode(t: Tahun, lalu: Tahun | None, hari: date) -> tuple[PeriodeTersimpan | None, Tahun]:
    """The period to rate: the oldest unfinished one that has ended, else the running one."""
    sumber = [(p, d) for d in (lalu, t) if d is not None and d.skp for p in d.periode]
    mulai = [(p, d) for p, d in sumber if p.periode.mulai <= hari and not p.ditutup]
    mulai.sort(key=lambda x: (x[0].periode.selesai, -x[0].periode.mulai.toordinal()))
    for p, d in mulai:
        if p.periode.selesai < hari and _belum(d, p, None):
            return p, d
    kini = [(p, d) for p, d in mulai if p.periode.selesai >= hari]
    return kini[0] if kini else (mulai[-1] if mulai else (None, t))


def _belum(t: Tahun, p: PeriodeTersimpan, boleh: frozenset[bytes] | None) -> int:
    """People with a valid SKP whose evaluation of a period is not finished."""
    jumlah = 0
    for orang, skp in t.pasangan(p):
        if skp is None or skp.status not in SKP_SAH or (boleh is not None and orang.id not in boleh):
            continue
        e = t.evaluasi.get((skp.id, p.id))
        jumlah += e is None or evaluasi_dapat_diubah(e.status)
    return jumlah


def _kartu_skp(t: Tahun, boleh: frozenset[bytes] | None, hari: date, aturan: Sequence[Aturan]) -> Kartu:
    belum = kecuali = 0
    for orang in t.buku.staf(hari):
        if boleh is None or orang.id in boleh:
            if t.dikecualikan_pada(orang.id, hari):
                kecuali += 1
                continue
            kini = [s for s in t.skp.get(orang.id, []) if s.mulai <= hari <= s.selesai]
            belum += not kini or any(s.status not in SKP_SAH for s in kini)
    diajukan = sum(
        s.status is StatusDokumen.DIAJUKAN
        for orang, d in t.skp.items()
        for s in d
        if boleh is None or orang in boleh
    )
    batas = batas_skp(t.periode, hari.year, aturan=aturan)
    apart = f"; {kecuali} dikecualikan" if kecuali else ""
    ket = f"{diajukan} menunggu persetujuan" if diajukan else f"tahun {hari.year}"
    ket += apart
    if not belum:
        semua = f"semua sudah disetujui{apart}"
        return Kartu("skp", "SKP belum disetujui", 0, semua, "", AMAN, "Lihat SKP", Tujuan("skp"))
    return Kartu(
        "skp",
        "SKP belum disetujui",
        belum,
        ket,
        tenggat_teks(batas, hari),
        nada(batas, hari),
        "Lihat SKP",
        Tujuan("skp", {"saring": "belum"}),
    )


def _kartu_nilai(t: Tahun, p: PeriodeTersimpan | None, boleh: frozenset[bytes] | None, hari: date) -> Kartu:
    if p is None:
        return Kartu(
            "nilai",
            "Penilaian berjalan",
            0,
            "belum ada periode",
            "",
            AMAN,
            "Buka penilaian",
            Tujuan("penilaian"),
        )
    belum = _belum(t, p, boleh)
    ada = any(periode == p.id for _, periode in t.evaluasi)
    # While the period runs nobody may wait yet only because there is no approved SKP to be rated.
    label = p.periode.label
    sudah = f"{label} selesai" if ada or p.periode.selesai < hari else f"{label} sedang berjalan"
    return Kartu(
        "nilai",
        "Penilaian berjalan",
        belum,
        f"{label} belum selesai" if belum else sudah,
        tenggat_teks(p.batas_nilai, hari) if belum else "",
        nada(p.batas_nilai, hari) if belum else AMAN,
        "Nilai sekarang" if belum else "Buka penilaian",
        Tujuan("penilaian", {"periode": p.id}),
    )


def _kartu_cetak(t: Tahun, boleh: frozenset[bytes] | None) -> Kartu:
    skp = {s.id: s for d in t.skp.values() for s in d if boleh is None or s.pegawai_id in boleh}
    jumlah_skp = sum(s.status in SKP_SAH for s in skp.values())
    nilai = sum(not evaluasi_dapat_diubah(e.status) for (s, _), e in t.evaluasi.items() if s in skp)
    ket = f"{jumlah_skp} SKP, {nilai} penilaian"
    return Kartu("cetak", "Siap dicetak", jumlah_skp + nilai, ket, "", AMAN, "Cetak", Tujuan("cetak"))


def _kartu_tukar(sesi: Sesi, p: Pelaksana) -> Kartu:
    """Changes of this PC that the centre, else the other PCs, have not confirmed; when a file was written."""
    saya = sesi.db.penulis.kunci_umum if sesi.db.penulis else b""
    seq = p.satu("SELECT max(seq) FROM sync_head WHERE writer = ?", (saya,))
    pusat = [w.kunci for w in repo_lawan.semua_penulis(p).values() if w.peran == "pusat"]
    lain = [] if pusat else komputer_kantor.komputer_lain(sesi, p)
    sudah = [_sudah(p, k, saya) for k in pusat]
    kirim = repo_lawan.daftar_resi(p, "kirim", jumlah=1)
    ket = "belum pernah dikirim"
    if kirim:
        ket = f"terakhir dikirim {tanggal_panjang(date.fromisoformat(kirim[0].waktu[:10]))}"
    elif lain:
        ket = f"belum dikirim ke {lain[0].nama}" if len(lain) == 1 else "belum dikirim ke komputer lain"
    elif not pusat:
        ket = "belum bergabung dengan BKPSDM"
    # A centre has all of its keys' words; of several PCs the one that lacks most is counted.
    punya = max(sudah, default=0) if pusat else min((_sudah(p, w.kunci, saya) for w in lain), default=0)
    belum = max(0, int((seq[0] if seq else 0) or 0) - punya)
    tombol, tujuan = "Kirim ADK" if pusat or lain else "Gabung", Tujuan("tukar")
    if not sesi.boleh("adk.kirim"):
        tombol = "Lihat tukar data"
    beda = repo_beda.jumlah(p)
    if beda:
        tombol, tujuan = "Putuskan Beda Isian", Tujuan("beda")
    tunggu = f"{beda} Beda Isian menunggu keputusan" if beda else ""
    nada_kartu = SEGERA if beda else AMAN
    usulan = 0 if beda else repo_usulan.terbuka(p)
    if usulan:
        tombol, tujuan, nada_kartu = "Jawab usulan", Tujuan("usulan"), SEGERA
        tunggu = f"{usulan} usulan BKPSDM menunggu jawaban"
    ket = f"perubahan belum dikonfirmasi; {ket}" if pusat or lain else f"perubahan; {ket}"
    return Kartu("tukar", "Tukar data", belum, ket, tunggu, nada_kartu, tombol, tujuan)


def _sudah(p: Pelaksana, lawan: bytes, saya: bytes) -> int:
    """Number of this PC's last change that the other side has stated to have."""
    have, _, _ = repo_lawan.pernyataan(p, lawan)
    return max((n for w, n, _ in have if w == saya.hex()), default=0)
