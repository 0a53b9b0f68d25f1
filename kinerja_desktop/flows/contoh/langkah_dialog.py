"""Talks of the sample year: dialogues, coaching, own ratings, a 360 round, competences, two objections."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.flows.contoh import dialog_isi as isi
from kinerja_desktop.flows.contoh.langkah_nilai import periode_id
from kinerja_desktop.flows.contoh.orang import TAHUN
from kinerja_desktop.flows.contoh.umum import id_pegawai, lewat, maju, oleh, oleh_id, skp_kursi

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi

_ATURAN_360 = (date(2026, 11, 9), date(2026, 11, 27))


def dialog_triwulan(sesi: Sesi, triwulan: int) -> None:
    """Three pairs talk at the end of a quarter; in the second one point of the first is still open."""
    from kinerja_desktop.services import dialog_kinerja, dialog_kinerja_baca
    from kinerja_desktop.services.dialog_kinerja_isi import UbahanButir

    periode = periode_id(sesi, triwulan)
    for kursi, (penilai, *pokok) in isi.DIALOG.items():
        pelaku = oleh(sesi, penilai)
        dialog = dialog_kinerja.mulai(pelaku, skp_kursi(sesi, kursi), periode).value
        semua = dialog_kinerja_baca.lembar(pelaku, dialog).butir
        butir, lanjutan = [b for b in semua if not b.dari], [b for b in semua if b.dari]
        satu = pokok[triwulan - 1]
        ubahan = [UbahanButir(b.id, "sikap", "sepakat") for b in semua]
        tambah = butir[0].id
        ubahan += [
            UbahanButir(tambah, kolom, getattr(satu, kolom))
            for kolom in ("teks", "tindak_lanjut", "penanggung", "batas")
        ]
        ubahan += [UbahanButir(b.id, "keadaan", "selesai") for b in butir[1:]]
        if kursi != isi.BELUM_BERES:
            ubahan += [UbahanButir(b.id, "keadaan", "selesai") for b in lanjutan]
        dialog_kinerja.tulis(pelaku, dialog, ubahan)
        lewat(sesi)
        dialog_kinerja.selesai(pelaku, dialog)


def bimbing(sesi: Sesi) -> None:
    """One coaching, held by the assessor in August."""
    from kinerja_desktop.services import pembinaan

    kursi, penilai, masalah, teks, kesepakatan, batas = isi.BIMBINGAN
    hari = date(TAHUN, 8, 12)
    maju(sesi, hari)
    pembinaan.catat(
        oleh(sesi, penilai),
        skp_kursi(sesi, kursi),
        periode_id(sesi, 3),
        pembinaan.IsiPembinaan("bimbingan", hari, masalah, teks, kesepakatan, batas),
    )


def nilai_diri(sesi: Sesi, triwulan: int) -> None:
    """Some people rate themselves before the assessors do, in triwulan III."""
    from kinerja_desktop.services import nilai_sendiri

    if triwulan != 3:
        return
    periode = periode_id(sesi, triwulan)
    for kursi, sendiri in isi.NILAI_SENDIRI.items():
        nilai_sendiri.simpan(
            oleh(sesi, kursi),
            skp_kursi(sesi, kursi),
            periode,
            nilai_sendiri.IsiSendiri(*sendiri),
            serahkan=True,
        )


def putaran_rekan(sesi: Sesi) -> None:
    """A 360 round about two people: forms on paper come back, are typed in, and the round is closed."""
    from kinerja_desktop.services import rekan_360, rekan_360_kumpul
    from kinerja_desktop.services.rekan_360_hasil import lembar_beredar

    mulai, sampai = _ATURAN_360
    maju(sesi, mulai)
    ada = id_pegawai(sesi)
    putaran = rekan_360.buat(sesi, TAHUN, rekan_360.IsianPutaran(isi.PUTARAN_360, mulai, sampai)).value
    rekan_360.terbitkan(sesi, putaran, [ada[k] for k in isi.DINILAI_360], isi.BANYAK_360)
    maju(sesi, sampai)
    orang = {ada[k]: n for n, k in enumerate(isi.DINILAI_360)}
    urut: dict[tuple[int, str], int] = {}
    lembar = []
    banyak = len(rekan_360.lembar(sesi, putaran).butir)
    for x in lembar_beredar(sesi, putaran):
        siapa = (orang[x.pegawai_id], x.hubungan)
        ke = urut[siapa] = urut.get(siapa, -1) + 1
        skor = tuple(str(_skor(siapa[0], n, ke)) for n in range(banyak))
        teks = isi.TEKS_360[ke] if x.hubungan == "rekan" and ke < len(isi.TEKS_360) else ""
        lembar.append(rekan_360_kumpul.IsianLembar(x.kode, skor, teks, f"lembar {x.kode}"))
    lewat(sesi)
    rekan_360_kumpul.kumpulkan(sesi, putaran, lembar)
    rekan_360.tutup(sesi, putaran)


def _skor(orang: int, nomor: int, ke: int) -> int:
    """An answer of 2 to 4: strong in some statements, weaker in others, givers not of one mind."""
    return 3 + ((nomor * 5 + ke * 2 + orang) % 7 < 3) - ((nomor * 3 + ke + orang) % 5 == 0)


def nilai_kompetensi(sesi: Sesi) -> None:
    """Standards of two posts and the levels of four people, by their assessors."""
    from kinerja_desktop.services import kompetensi, kompetensi_standar

    maju(sesi, date(2026, 11, 27))
    semua = list(kompetensi_standar.daftar_kompetensi(sesi))
    for jabatan, tingkat in isi.STANDAR.items():
        lewat(sesi)
        kompetensi_standar.tulis(sesi, jabatan, dict.fromkeys(semua, tingkat))
    ada = id_pegawai(sesi)
    for kursi, (penilai, tingkatan) in isi.KOMPETENSI.items():
        ubahan = [
            kompetensi.UbahanKompetensi(k, "tingkat", str(n)) for k, n in zip(semua, tingkatan, strict=False)
        ]
        ubahan.append(kompetensi.UbahanKompetensi(semua[0], "bukti", isi.BUKTI_KOMPETENSI))
        kompetensi.tulis(oleh(sesi, penilai), ada[kursi], TAHUN, ubahan)


def keberatan(sesi: Sesi, triwulan: int) -> None:
    """One objection after a quarter: written, explained, decided by the superior of the assessor."""
    from kinerja_desktop.services import keberatan as layanan
    from kinerja_desktop.services import keberatan_putus, penilaian

    k = isi.KEBERATAN[triwulan]
    periode = periode_id(sesi, k.triwulan)
    baris = {b.pegawai_id: b for b in penilaian.lembar(sesi, periode).baris}
    ada = id_pegawai(sesi)
    milik = baris[ada[k.kursi]]
    if milik.skp_id is None or milik.penilai_id is None or milik.status != "diterima":
        return
    maju(sesi, date(TAHUN, *k.hari[0]))
    tulisan = layanan.IsiKeberatan(k.bagian, k.alasan, k.diminta, k.bukti)
    perkara = layanan.ajukan(oleh(sesi, k.kursi), periode, milik.skp_id, tulisan).value
    maju(sesi, date(TAHUN, *k.hari[1]))
    layanan.jelaskan(oleh_id(sesi, milik.penilai_id), perkara, k.penjelasan)
    maju(sesi, date(TAHUN, *k.hari[2]))
    pemutus = baris[milik.penilai_id].penilai_id
    if pemutus is None:
        raise RuntimeError(f"kantor contoh: atasan penilai {k.kursi} belum ada")
    putusan = keberatan_putus.IsiPutusan(
        k.putusan, k.pemeriksaan, k.alasan_putusan, hasil=k.hasil, nomor=k.nomor
    )
    keberatan_putus.putuskan(oleh_id(sesi, pemutus), perkara, putusan)
