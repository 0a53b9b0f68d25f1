"""Staff from a workbook: which rows are people, which are refused and why, and which are no person at all."""

from __future__ import annotations

import re
from pathlib import Path

from kinerja_desktop.spreadsheets.baca import Buku, baca_buku
from kinerja_desktop.spreadsheets.baris_pegawai import PemeriksaBaris, tampil
from kinerja_desktop.spreadsheets.hasil import (
    BarisDitolak,
    BarisPegawai,
    HasilBaca,
    Pemetaan,
    Peringatan,
)
from kinerja_desktop.spreadsheets.lembar import Lembar, NilaiSel
from kinerja_desktop.spreadsheets.medan import LABEL, kunci
from kinerja_desktop.spreadsheets.tajuk import (
    BarisTerpetakan,
    baris_nomor_kolom,
    pilih_lembar,
    sama_dengan_judul,
    temukan_tajuk,
    terapkan_pemetaan,
)
from kinerja_desktop.spreadsheets.templat import baris_contoh

_JUMLAH = re.compile(r"\A(?:sub)?(?:jumlah|total|rekap|keterangan|catatan|mengetahui|lowong|kosong|formasi)")
_NIP_UTUH = re.compile(r"\A'?\d{18}\Z")
_DELAPAN_ANGKA = re.compile(r"\A(?:\D*\d){8}")
_ILMIAH = re.compile(r"\A\s*\d[.,]?\d*[eE]\+?\d+\s*\Z")
KODE_GANDA = "nip_ganda"
_BENAR = frozenset({"true", "ya", "y", "1", "benar", "plt", "plh", "pjb"})


def baca_pegawai(path: Path | str, pemetaan: Pemetaan | None = None, lembar: str | None = None) -> HasilBaca:
    """People of an .xlsx, .xls or .csv staff list; nothing is written. Raises Tolakan for the file."""
    return periksa_buku(baca_buku(path), pemetaan, lembar)


def periksa_buku(buku: Buku, pemetaan: Pemetaan | None = None, lembar: str | None = None) -> HasilBaca:
    """The same for a workbook already read, so that a corrected mapping needs no second reading."""
    nama = lembar or (pemetaan.lembar if pemetaan else None)
    if pemetaan is None:
        dipilih, pemetaan = pilih_lembar(buku.lembar, buku.berkas, nama)
    else:
        dipilih = next((s for s in buku.lembar if s.nama == nama), buku.lembar[0])
    hasil = periksa_lembar(dipilih, pemetaan)
    lain = tuple(s.nama for s in buku.lembar if s is not dipilih and temukan_tajuk(s) is not None)
    pesan = [Peringatan(0, "", p) for p in buku.peringatan]
    if lain and lembar is None:
        daftar = ", ".join(lain)
        pesan.append(
            Peringatan(0, "", f"Lembar {daftar} juga berisi daftar pegawai; bacalah sendiri-sendiri.")
        )
    return HasilBaca(
        hasil.diterima, hasil.ditolak, hasil.dilewati, pemetaan, dipilih.nama,
        (*pesan, *hasil.peringatan), tuple(s.nama for s in buku.lembar if s is not dipilih),
        hasil.contoh,
    )  # fmt: skip


def periksa_lembar(lembar: Lembar, pemetaan: Pemetaan) -> HasilBaca:
    """People, refusals and remarks of one sheet under one mapping; the counts add up to the sheet's rows."""
    diterima: list[BarisPegawai] = []
    ditolak: list[BarisDitolak] = []
    peringatan: list[Peringatan] = []
    pertama: dict[str, int] = {}
    contoh = 0
    pemeriksa = PemeriksaBaris(pemetaan.kolom, lembar.rumus, mulai_1904=lembar.mulai_1904)
    for baris in terapkan_pemetaan(lembar, pemetaan):
        if baris_contoh(baris.isi):
            contoh += 1
            continue
        if _bukan_orang(baris, pemetaan, lembar):
            continue
        if kunci(baris.nilai.get("plt") or "") in _BENAR:
            pesan = "Baris Plt/Plh dilewati agar orangnya tidak terhitung dua kali."
            peringatan.append(Peringatan(baris.baris, LABEL["plt"], pesan))
            continue
        orang = pemeriksa.periksa(baris)
        if orang is not None:
            _tolak_ganda(pemeriksa, baris, orang, pertama)
        if pemeriksa.temuan or orang is None:
            utama = pemeriksa.temuan[0]
            ditolak.append(
                BarisDitolak(
                    baris.baris, utama.kolom, utama.nilai, " ".join(t.alasan for t in pemeriksa.temuan),
                    utama.siapa, tuple(pemeriksa.temuan), tuple(baris.isi),
                )
            )  # fmt: skip
            continue
        diterima.append(orang)
        peringatan.extend(Peringatan(baris.baris, LABEL[m], p) for m, p in pemeriksa.catatan)
    if not diterima and not ditolak:
        peringatan.append(Peringatan(0, "", "Tidak ada baris pegawai di bawah baris judul."))
    dilewati = lembar.jumlah_baris - len(diterima) - len(ditolak)
    return HasilBaca(
        tuple(diterima), tuple(ditolak), dilewati, pemetaan, lembar.nama, tuple(peringatan), contoh=contoh
    )


def _tolak_ganda(
    pemeriksa: PemeriksaBaris, baris: BarisTerpetakan, orang: BarisPegawai, pertama: dict[str, int]
) -> None:
    """The later of two rows with one NIP is refused, also when it comes back alone and unmended."""
    if (sebelum := pertama.setdefault(orang.nip, orang.baris)) != orang.baris:
        pesan = f"NIP ini sudah dipakai di baris {sebelum}; hapus salah satu atau betulkan NIP-nya sesuai SK."
        pemeriksa.salahkan("nip", pesan, KODE_GANDA)
    elif str(baris.nilai.get("kode") or "") == KODE_GANDA and kunci(
        tampil(baris.nilai.get("semula"))
    ) == kunci(tampil(baris.nilai.get("nip"))):
        pesan = (
            "NIP ini sudah dipakai pegawai lain dan belum diperbaiki; betulkan sesuai SK atau hapus barisnya."
        )
        pemeriksa.salahkan("nip", pesan, KODE_GANDA)


def _bukan_orang(baris: BarisTerpetakan, pemetaan: Pemetaan, lembar: Lembar) -> bool:
    """True for blank, title, number, sum and signature lines."""
    nip, nama, nomor = baris.nilai.get("nip"), baris.nilai.get("nama"), baris.nilai.get("nomor")
    if isinstance(nip, str) and nomor is None and nama is not None and _NIP_UTUH.match(nip):
        return False  # by far the most rows of a large list: nothing below could say otherwise
    terisi = [s for s in baris.isi if s is not None and (not isinstance(s, str) or s.strip())]
    letak_nip = pemetaan.kolom.get("nip", -1)
    if (baris.baris - 1, letak_nip) in lembar.rumus:
        return False
    if not terisi:
        return True
    if _mirip_nip(nip):
        return len(terisi) == 1 and isinstance(nip, str) and nip.strip()[:1].isalpha()
    if not isinstance(nama, str) or not (kata := kunci(nama)) or len(terisi) == 1:
        return True
    awal = next((kunci(s) for s in terisi if isinstance(s, str)), "")
    if _JUMLAH.match(kata) or _JUMLAH.match(awal):
        return True
    if baris_nomor_kolom(baris.isi) or sama_dengan_judul(baris.isi, pemetaan):
        return True
    lain = [m for m, v in baris.nilai.items() if m not in ("nama", "nomor") and v not in (None, "")]
    return not lain and not kunci(tampil(nomor)).isdigit()


def _mirip_nip(nilai: NilaiSel) -> bool:
    if isinstance(nilai, bool) or nilai is None:
        return False
    if isinstance(nilai, int | float):
        return nilai != nilai or abs(nilai) >= 1e7
    if not isinstance(nilai, str):
        return False
    return bool(_DELAPAN_ANGKA.match(nilai) or _ILMIAH.match(nilai))
