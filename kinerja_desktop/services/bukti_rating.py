"""Evidence beside the ratings: what is recorded of one person in a period, and the rule that asks for it.

A rating above or below expectation rests on evidence (PermenPANRB 6/2022 Ps 24-25: the assessor considers
what the employee contributed), so an evaluation is not finished before its line is written; as expected asks
nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.angka import angka_tersimpan, tulis_angka
from kinerja_desktop.domain.penjelasan import kurang_bukti
from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.predikat import NAMA_RATING, Rating, predikat_kinerja
from kinerja_desktop.domain.skp import Rhk
from kinerja_desktop.domain.tanggal import tanggal_pendek
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin, nilai_sendiri
from kinerja_desktop.services.hasil_tertutup import diri_sendiri
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.pembinaan_rahasia import KONSELING
from kinerja_desktop.services.penilaian_baca import Tahun, acuan, mengikuti_organisasi, rating_hasil
from kinerja_desktop.services.periode import daftar as daftar_periode
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.services.versi_berlaku import rhk_berlaku
from kinerja_desktop.store import repo_bukti, repo_penilaian, repo_realisasi
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_bukti import RekamBukti, RekamSendiri
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi, RekamUmpanBalik
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamRealisasi, RekamSkp

REALISASI, UMPAN_BALIK, SENDIRI, DIALOG, LALU = "realisasi", "umpan_balik", "sendiri", "dialog", "lalu"
_MAKS_BUTIR = 60
_NAMA_LAIN = {"dialog": "Dialog kinerja", "pembinaan": "Pembinaan", "temuan": "Temuan tim evaluasi"}


class PerluBukti(Tolakan):
    """Ratings above or below expectation without a line of evidence; `skp_id` are those meant, in order."""

    skp_id: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class ButirBukti:
    """One recorded thing: sort, whole text to show, and the line that may be taken over ("" = only to read).

    `untuk` says which rating it speaks for: "hasil", "perilaku" or "" (both).
    """

    jenis: str
    teks: str
    kutipan: str = ""
    untuk: str = ""


def tawaran(sesi: Sesi, skp_id: bytes, periode_id: bytes) -> tuple[ButirBukti, ...]:
    """What is recorded of one SKP in a period: progress, feedback, dialogues, findings, own and last rating.

    Tolakan for who may not see the person.
    """
    butir, buku, pegawai_id = tercatat(sesi, skp_id, periode_id)
    izin.wajib_lihat(sesi, buku, pegawai_id)
    return butir


def tercatat(sesi: Sesi, skp_id: bytes, periode_id: bytes) -> tuple[tuple[ButirBukti, ...], BukuOrang, bytes]:
    """The same with people and whose it is, for whoever has looked at who may see it.

    Results and behaviour first; a few statements by key, whatever the size of the office.
    """
    p = satu(sesi, periode_id)
    with sesi.baca() as conn:
        q = Pelaksana.dari(conn)
        rekam = wajib_rekam(q, skp_id)
        rhk = rhk_berlaku(q, rekam)
        realisasi = repo_realisasi.kepala(q, [skp_id], (p.periode.mulai.month, p.periode.selesai.month))
        umpan = repo_penilaian.umpan_balik(q, skp_id, periode_id)
        sendiri = repo_bukti.sendiri_satu(q, skp_id, periode_id)
        lain = repo_bukti.dialog_dan_temuan(q, skp_id, rekam.pegawai_id, periode_id)
        lalu = repo_bukti.predikat_lalu(q, rekam.pegawai_id, p.periode.mulai.isoformat())
        orang = {rekam.pegawai_id} | {u.pemberi_id for u in umpan if u.pemberi_id}
        buku = BukuOrang.muat(conn, orang)
    butir = _realisasi(rhk, realisasi, p)
    butir += _umpan(rhk, umpan, buku)
    butir += [_lain(x) for x in lain]
    if sendiri is not None and nilai_sendiri.terlihat(sesi, sendiri, rekam.pegawai_id):
        butir += _sendiri(sendiri)
    boleh = izin.lingkup(sesi, buku)
    # The own last result is on its document; who only decides an objection reads this evaluation alone.
    if not diri_sendiri(sesi, rekam.pegawai_id) and (boleh is None or rekam.pegawai_id in boleh):
        butir += _lalu(sesi, p, lalu)
    return tuple(butir[:_MAKS_BUTIR]), buku, rekam.pegawai_id


def _realisasi(
    rhk: Sequence[Rhk], nilai: Mapping[tuple[bytes, int], Sequence[RekamRealisasi]], p: PeriodeTersimpan
) -> list[ButirBukti]:
    """One line per indicator with all months of the period that hold something."""
    bulan = range(p.periode.mulai.month, p.periode.selesai.month + 1)
    hasil = []
    for r in rhk:
        for i in r.indikator:
            isi = [x for b in bulan for x in nilai.get((i.id, b), ()) if repo_realisasi.berisi(x)]
            if not isi:
                continue
            rinci = "; ".join(_bulan(x, i.satuan) for x in isi)
            bukti = "; ".join(dict.fromkeys(x.bukti for x in isi if x.bukti))
            berangka = all(angka_tersimpan(x.angka) is not None for x in isi)
            pola = " dari target {t}" if berangka else " (target {t})"  # words are no part of a number
            target = pola.format(t=i.target_cetak) if i.target else ""
            baris = f"{i.teks}: {rinci}{target}"
            kutip = f"{baris} (bukti: {bukti})" if bukti else baris
            hasil.append(ButirBukti(REALISASI, f"Realisasi. {kutip}", _kalimat(kutip), "hasil"))
    return hasil


def _bulan(x: RekamRealisasi, satuan: str) -> str:
    """One month in the line: its name, once, and what was achieved."""
    nama, isi = NAMA_BULAN[x.bulan - 1], _angka(x, satuan).rstrip(". ")
    return isi if isi.startswith(nama) else f"{nama} {isi}"


def _angka(x: RekamRealisasi, satuan: str) -> str:
    nilai = angka_tersimpan(x.angka)
    if nilai is None:
        return x.teks or x.angka or "tercatat"
    return f"{tulis_angka(nilai, ribuan=True)} {x.satuan or satuan}".rstrip()


def _umpan(rhk: Sequence[Rhk], umpan: Iterable[RekamUmpanBalik], buku: BukuOrang) -> list[ButirBukti]:
    nama = {r.id: r.teks for r in rhk}
    perilaku = {n.nomor: n.nama for n in NILAI_PERILAKU}
    hasil = []
    for u in umpan:
        tempat = nama.get(u.rhk_id, "") if u.rhk_id else perilaku.get(u.nomor_perilaku, "")
        saat = _tanggal(u.tanggal)
        siapa = buku.nama(u.pemberi_id) or u.nama_pemberi
        oleh = f"{u.peran_pemberi} {siapa}".strip()
        hasil.append(
            ButirBukti(
                UMPAN_BALIK,
                f"Umpan balik {oleh}{saat}, {tempat}: {u.teks}",
                _kalimat(f"Umpan balik {u.peran_pemberi.lower()}{saat} pada {tempat}: {u.teks}"),
                "hasil" if u.rhk_id else "perilaku",
            )
        )
    return hasil


def _lain(x: RekamBukti) -> ButirBukti:
    kepala, saat = _NAMA_LAIN[x.jenis], _tanggal(x.tanggal)
    if (x.jenis, x.kode) == (
        "pembinaan",
        KONSELING,
    ):  # its words are for few eyes, and an evaluation document is for many
        return ButirBukti(DIALOG, f"Konseling kinerja{saat} tercatat; isinya rahasia.")
    if x.jenis == "pembinaan" and x.kode:
        kepala = f"{kepala} ({x.kode})"
    isi = ": ".join(t for t in (x.tempat, x.teks) if t)
    tindak = f" Tindak lanjut: {x.bukti}" if x.bukti else ""
    return ButirBukti(
        DIALOG, f"{kepala}{saat}. {isi}.{tindak}".replace("..", "."), _kalimat(f"{kepala}{saat}: {isi}")
    )


def _sendiri(r: RekamSendiri) -> list[ButirBukti]:
    hasil = []
    for apa, rating, alasan, untuk in (
        ("hasil kerja", r.rating_hasil, r.alasan_hasil, "hasil"),
        ("perilaku kerja", r.rating_perilaku, r.alasan_perilaku, "perilaku"),
    ):
        if rating:
            teks = f"Menurut pegawai, {apa} {NAMA_RATING[Rating(rating)].lower()}"
            teks += f": {alasan}" if alasan else "."
            hasil.append(ButirBukti(SENDIRI, teks, _kalimat(teks) if alasan else "", untuk))
    return hasil


def _lalu(sesi: Sesi, p: PeriodeTersimpan, lalu: tuple[str, str, str] | None) -> list[ButirBukti]:
    if lalu is None or not (lalu[1] and lalu[2]):
        return []
    semua = [*daftar_periode(sesi, p.periode.tahun), *daftar_periode(sesi, p.periode.tahun - 1)]
    label = next((x.periode.label for x in semua if x.id.hex() == lalu[0]), "Periode sebelumnya")
    jadi = predikat_kinerja(Rating(lalu[1]), Rating(lalu[2]))
    return [ButirBukti(LALU, f"Predikat {label}: {jadi.predikat.value}.")]


def _tanggal(iso: str) -> str:
    try:
        return f" {tanggal_pendek(date.fromisoformat(iso))}" if iso else ""
    except ValueError:
        return ""


def _kalimat(teks: str) -> str:
    """A line that may be taken over: one line, at most what the column holds, with a stop."""
    rapi = " ".join(teks.split())[:999].rstrip()
    return rapi if rapi.endswith((".", "!", "?")) else f"{rapi}."


# ---- the rule --------------------------------------------------------------------------------------------


def wajib_berbukti(
    t: Tahun, p: PeriodeTersimpan, langkah: Iterable[tuple[RekamSkp, RekamEvaluasi]], hari: date
) -> None:
    """PerluBukti that names everybody whose rating above or below expectation has no line of evidence."""
    siapa: list[tuple[str, bytes]] = []
    for skp, e in langkah:
        sosok = t.buku.sosok(skp.pegawai_id, acuan(skp, p, hari), skp.penempatan_id)
        mengikuti = mengikuti_organisasi(skp, sosok)
        organisasi = t.organisasi_untuk(p.id, sosok.unit.id if sosok.unit else None)
        hasil = rating_hasil(e, mengikuti, organisasi)
        kurang = kurang_bukti(
            hasil.value if hasil else "",
            e.rating_perilaku.value if e.rating_perilaku else "",
            mengikuti,
            e.alasan_hasil,
            e.alasan_perilaku,
        )
        if kurang:
            siapa.append((f"{t.buku.nama(skp.pegawai_id)} ({' dan '.join(_APA[k] for k in kurang)})", skp.id))
    if siapa:
        tolak = PerluBukti(KALIMAT_BUKTI, siapa="pejabat penilai", nama=sebut([n for n, _ in siapa]))
        tolak.skp_id = tuple(s for _, s in siapa)
        raise tolak


_APA = {"hasil": "hasil kerja", "perilaku": "perilaku kerja"}
KALIMAT_BUKTI = (
    "Bukti untuk rating di atas atau di bawah ekspektasi belum ditulis: {nama}. "
    "Tulis satu baris bukti dahulu."
)


def sebut(nama: Sequence[str]) -> str:
    """Names in a row; of many the first five and how many more."""
    if len(nama) <= 5:
        return "; ".join(nama)
    return f"{'; '.join(nama[:5])}; dan {len(nama) - 5} orang lagi"
