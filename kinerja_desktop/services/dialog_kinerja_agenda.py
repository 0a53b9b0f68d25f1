"""The agenda of a new dialogue: what stayed open, what is behind, what was noted, and standing questions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from kinerja_desktop.domain.angka import tulis_angka
from kinerja_desktop.domain.dialog import (
    ButirLama,
    JenisButir,
    Keadaan,
    menunggu,
    selisih_jalur,
    tanpa_ulang,
    terbawa,
)
from kinerja_desktop.domain.kata import rapat, ringkas
from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.domain.skp import Rhk
from kinerja_desktop.services import frasa
from kinerja_desktop.services.capaian import Catatan, nilai_indikator
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.umpan_balik_baca import PERBAIKAN
from kinerja_desktop.services.umpan_balik_frasa import PERTANYAAN
from kinerja_desktop.store.repo_dialog import RekamButirDialog, RekamDialog
from kinerja_desktop.store.repo_penilaian import RekamUmpanBalik
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

#: Names of indicators that one point spells out; of more it says how many.
_SEBUT = 3
_KUTIP = 160


@dataclass(frozen=True, slots=True)
class Bahan:
    """What an agenda is made from, read at once."""

    skp: RekamSkp
    periode: PeriodeTersimpan
    hari: date
    dialog: Sequence[RekamDialog]
    butir: dict[bytes, list[RekamButirDialog]]
    rhk: Sequence[Rhk]
    realisasi: Catatan
    umpan: Sequence[RekamUmpanBalik]
    temuan: Sequence[str]
    pertanyaan: Sequence[str] = field(default_factory=tuple)


def rantai(dialog: Sequence[RekamDialog], butir: dict[bytes, list[RekamButirDialog]]) -> list[ButirLama]:
    """Points of all dialogues as the chains of `domain.dialog` know them; dialogues the oldest first."""
    return [
        ButirLama(b.id, b.asal_id, n, b.teks, menunggu(b.jenis, b.keadaan, b.tindak_lanjut, b.sikap))
        for n, d in enumerate(dialog)
        for b in butir.get(d.id, [])
    ]


def pertanyaan_baku(sesi: Sesi) -> tuple[str, ...]:
    """The standing questions: the office's or the centre's own, else those of the program."""
    punya = [f.teks for f in frasa.daftar(sesi, "dialog") if rapat(f.kunci) == rapat(PERTANYAAN)]
    bawaan = [f.teks for f in frasa.bawaan() if f.jenis == "dialog" and f.kunci == PERTANYAAN]
    return tuple(punya or bawaan)


def susun(b: Bahan) -> list[dict[str, Any]]:
    """Rows of a new dialogue in order, each text once; open points keep their follow-up."""
    semua = {x.id: x for isi in b.butir.values() for x in isi}
    lanjut = [semua[x.id] for x in terbawa(rantai(b.dialog, b.butir))]
    hasil: list[dict[str, Any]] = [
        {
            "jenis": JenisButir.LANJUTAN.value,
            "teks": x.teks,
            "tindak_lanjut": x.tindak_lanjut,
            "penanggung": x.penanggung,
            "batas": x.batas,
            "asal_id": x.id,
        }
        for x in lanjut
    ]
    dibahas = [x.teks for x in semua.values()]  # a note or finding is put on an agenda once
    ada = [x.teks for x in lanjut]
    for jenis, teks, sekali in (
        (JenisButir.HASIL, _celah_realisasi(b), False),
        (JenisButir.PERILAKU, _perbaikan(b), True),
        (JenisButir.TEMUAN, list(b.temuan), True),
        (JenisButir.HASIL, _tanpa_umpan_balik(b), False),
        (JenisButir.TANYA, list(b.pertanyaan), False),
    ):
        baru = tanpa_ulang(teks, [*ada, *dibahas] if sekali else ada)
        hasil += [{"jenis": jenis.value, "teks": t} for t in baru]
        ada += baru
    return [{**isi, "urut": n, "keadaan": Keadaan.TERBUKA.value} for n, isi in enumerate(hasil, 1)]


def _bulan(b: Bahan) -> tuple[list[int], int]:
    """Months of the period that the SKP covers, and the last one that is over."""
    p = b.periode.periode
    mulai, selesai = max(p.mulai, b.skp.mulai), min(p.selesai, b.skp.selesai)
    bulan = list(range(mulai.month, selesai.month + 1)) if mulai <= selesai else []
    if b.hari > p.selesai:
        return bulan, 12
    return bulan, b.hari.month - 1 if b.hari.year == p.tahun else 0


def _celah_realisasi(b: Bahan) -> list[str]:
    """Progress behind its path, one point each; progress that nobody recorded, one point for all."""
    bulan, sampai = _bulan(b)
    tertinggal, kosong = [], []
    for n, r in enumerate(b.rhk, 1):
        for i in r.indikator:
            nilai = {x: v.angka for x, v in nilai_indikator(i, b.realisasi, bulan).items()}
            s = selisih_jalur(i, nilai, bulan, sampai)
            if s is None or not i.teks.strip():
                continue
            nama = ringkas(i.teks, 90)
            if s.ada is None:
                if not nilai:  # an entry of this very month, or one in words, is one too
                    kosong.append(f"{nama} (RHK {n})")
            elif s.harus is not None:
                satuan = f" {i.satuan.strip()}" if i.satuan.strip() else ""
                angka = f"{tulis_angka(s.ada)} dari {tulis_angka(s.harus)}{satuan}"
                tertinggal.append(f"RHK {n}, {nama}: realisasi {angka} menurut jalur target.")
    if kosong:
        lagi = f", dan {len(kosong) - _SEBUT} indikator lagi" if len(kosong) > _SEBUT else ""
        label = b.periode.periode.label
        tertinggal.append(f"Realisasi {label} belum dicatat: {'; '.join(kosong[:_SEBUT])}{lagi}.")
    return tertinggal


def _perbaikan(b: Bahan) -> list[str]:
    """Notes that ask for something to be mended, the newest of each giver and place."""
    nomor = {r.id: n for n, r in enumerate(b.rhk, 1)}
    nilai = {n.nomor: n.nama for n in NILAI_PERILAKU}
    terbaru: dict[tuple[Any, ...], RekamUmpanBalik] = {}
    for u in b.umpan:
        terbaru[u.rhk_id, u.nomor_perilaku, u.peran_pemberi, u.pemberi_id, u.nama_pemberi] = u
    hasil = []
    for u in terbaru.values():
        if u.sifat == PERBAIKAN and u.teks.strip():
            tentang = f"RHK {nomor[u.rhk_id]}" if u.rhk_id in nomor else nilai.get(u.nomor_perilaku, "")
            atas = f" atas {tentang}" if tentang else ""
            hasil.append(f"Umpan balik {u.peran_pemberi}{atas}: {ringkas(u.teks, _KUTIP)}")
    return hasil


def _tanpa_umpan_balik(b: Bahan) -> list[str]:
    ada = {u.rhk_id for u in b.umpan if u.teks.strip()}
    belum = [str(n) for n, r in enumerate(b.rhk, 1) if r.id not in ada and r.teks.strip()]
    return [f"RHK {_dan(belum)} belum diberi umpan balik pada {b.periode.periode.label}."] if belum else []


def _dan(isi: Iterable[str]) -> str:
    """ "1, 2, dan 3"."""
    daftar = list(isi)
    if len(daftar) < 3:
        return " dan ".join(daftar)
    return f"{', '.join(daftar[:-1])}, dan {daftar[-1]}"
