"""Monitoring of the sample year: action plans and their progress, a week's log, attendance, the team."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.flows.contoh import pantau_isi as isi
from kinerja_desktop.flows.contoh.langkah_nilai import periode_id
from kinerja_desktop.flows.contoh.orang import TAHUN
from kinerja_desktop.flows.contoh.umum import id_pegawai, lewat, maju, oleh, oleh_id, skp_kursi

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi

_SK = date(2026, 1, 28)
_PUTARAN = {1: date(2026, 4, 16), 2: date(2026, 7, 15)}


def susun_rencana_aksi(sesi: Sesi) -> None:
    """Some people take over what their targets propose as an action plan, one act each."""
    from kinerja_desktop.services import rencana_aksi, rencana_aksi_usul

    for kursi in isi.BERENCANA:
        skp_id = skp_kursi(sesi, kursi)
        usul = rencana_aksi_usul.usulan(sesi, skp_id)
        aksi = [u.aksi for u in usul if u.sumber == "target"]
        if aksi:
            rencana_aksi.tambah(oleh(sesi, kursi), skp_id, aksi, "Susun rencana aksi")


def catat_kemajuan(sesi: Sesi, bulan: int) -> None:
    """The progress of a quarter's last month: what the plan has for it is done, one act a person."""
    from kinerja_desktop.services import rencana_aksi, rencana_aksi_isi
    from kinerja_desktop.services.lembar_datar import UbahanDatar

    periode = periode_id(sesi, bulan // 3)
    for kursi in isi.BERENCANA:
        skp_id = skp_kursi(sesi, kursi)
        lembar = rencana_aksi_isi.lembar(sesi, skp_id, periode, bulan)
        ubahan = [
            UbahanDatar(b.id, kolom, nilai)
            for b in lembar.baris
            if b.target_periode and not b.keadaan
            for kolom, nilai in (("keadaan", "selesai"), ("angka", _angka(b.target_periode)))
            if nilai
        ]
        catatan = isi.CATATAN_AKSI.get((kursi, bulan))
        if ubahan and catatan:
            ubahan.append(UbahanDatar(ubahan[0].baris_id, "catatan", catatan))
        if ubahan:
            rencana_aksi.tulis(oleh(sesi, kursi), skp_id, ubahan, bulan)


def _angka(target: str) -> str:
    """The figure of a target; nothing for one in words."""
    return target if target.replace(",", "").replace(".", "").isdigit() else ""


def tulis_harian(sesi: Sesi) -> None:
    """One person's log of the first week of March; what is like the day before is copied."""
    from kinerja_desktop.services import harian
    from kinerja_desktop.services.lembar_datar import AWAL_BARU, UbahanDatar

    skp_id = skp_kursi(sesi, isi.PENULIS_HARIAN)
    maju(sesi, date(TAHUN, 3, isi.HARI_HARIAN[-1]))
    kolom = ("mulai", "teks", "angka", "satuan", "bukti")
    for n in isi.HARI_HARIAN:
        hari, pelaku = date(TAHUN, 3, n), oleh(sesi, isi.PENULIS_HARIAN)
        if n not in (isi.HARI_HARIAN[0], isi.HARI_HARIAN[-1]):
            harian.salin_kemarin(pelaku, skp_id, hari)
            continue
        kegiatan = isi.HARIAN if n == isi.HARI_HARIAN[0] else isi.HARIAN_AKHIR
        sel = [
            UbahanDatar(AWAL_BARU + bytes([i]), k, teks)
            for i, baris in enumerate(kegiatan, 1)
            for k, teks in zip(kolom, baris, strict=True)
            if teks
        ]
        harian.tulis(pelaku, skp_id, hari, sel)


def isi_presensi(sesi: Sesi, bulan: int) -> None:
    """The operator records a month of everybody in one act."""
    from kinerja_desktop.services import presensi

    lain = isi.PRESENSI[bulan]
    ada = id_pegawai(sesi)
    kursi = {p: k for k, p in ada.items()}
    lembar = presensi.lembar(sesi, TAHUN, bulan)
    kerja = [h.tanggal.day for h in lembar.hari if not h.bebas]
    lewat(sesi)
    presensi.ubah(
        sesi,
        TAHUN,
        bulan,
        [
            presensi.UbahanPresensi(b.pegawai_id, n, lain.get((kursi[b.pegawai_id], n), "H"))
            for b in lembar.baris
            for n in kerja
            if b.pegawai_id in kursi and (kursi[b.pegawai_id] != "cpns" or bulan >= 3)
        ],
    )


def bentuk_tim(sesi: Sesi) -> None:
    """The camat's decree names the evaluation team; the operator records it."""
    from kinerja_desktop.services import tim_evaluasi_ubah as tim

    ada = id_pegawai(sesi)
    anggota = tuple(tim.IsiAnggota(ada[k], "", kedudukan) for k, kedudukan in isi.ANGGOTA)
    lewat(sesi)
    tim.simpan_tim(
        sesi,
        tim.IsiTim(isi.NAMA_TIM, isi.NOMOR_SK, _SK, date(TAHUN, 1, 1), date(TAHUN, 12, 31), anggota),
    )


def putaran_tim(sesi: Sesi, nomor: int) -> None:
    """A round after a quarter: one finding with its steps; in the second one step of the first is done."""
    from kinerja_desktop.services import susunan, tim_evaluasi
    from kinerja_desktop.services import tim_evaluasi_ubah as tim

    maju(sesi, _PUTARAN[nomor])
    ada = id_pegawai(sesi)
    judul, kesimpulan = isi.PUTARAN[nomor]
    tim_id = tim_evaluasi.daftar(sesi).tim[0].rekam.id
    sekretaris = oleh_id(sesi, ada["kasubag_umum"])
    putaran = tim.simpan_putaran(
        sekretaris,
        tim_id,
        tim.IsiPutaran(judul, _PUTARAN[nomor], periode_id(sesi, nomor), "Seluruh kecamatan", kesimpulan),
    ).value
    langkah = [tim.IsiLangkah(teks, ada[k], date(*hari)) for teks, k, hari in isi.LANGKAH]
    if nomor == 1:
        temuan = tim.tambah_temuan(
            sekretaris,
            putaran,
            "administrasi",
            isi.TEMUAN[1],
            pegawai_id=ada["staf_renkeu"],
            langkah=langkah[0],
        ).value
        satu = tim.tambah_langkah(sekretaris, temuan, langkah[1]).value
        sesi.catatan["contoh.langkah"] = satu
        return
    unit = next(u.id for u in susunan.daftar_unit(sesi) if u.nama == "Kelurahan Melati")
    tim.tambah_temuan(sekretaris, putaran, "capaian", isi.TEMUAN[2], unit_id=unit, langkah=langkah[2])
    if "contoh.langkah" in sesi.catatan:
        ubahan = [
            tim.UbahanTim("langkah_perbaikan", sesi.catatan["contoh.langkah"], kolom, nilai)
            for kolom, nilai in (("status", "selesai"), ("hasil", "Daftar periksa dipakai sejak Mei."))
        ]
        tim.ubah(sekretaris, ubahan)
