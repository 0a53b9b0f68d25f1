"""The grid of a round: findings with their steps, one row a step, open ones of earlier rounds below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.tanggal import baca_tanggal, tanggal_pendek
from kinerja_desktop.domain.tim import NAMA_LANGKAH, NAMA_TEMUAN, kalimat_lewat
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.kisi.baris import SEMUA_KOLOM, Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import PILIHAN, IsianSalah, Kolom

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_tim import BarisLangkah, BarisTemuan, LembarPutaran

translate = QCoreApplication.translate
TENTANG, JENIS, TEMUAN, LANGKAH = "tentang", "jenis", "teks_temuan", "teks_langkah"
PENANGGUNG, BATAS, STATUS, HASIL = "penanggung_id", "batas", "status", "hasil"
MILIK_TEMUAN = {JENIS: "jenis", TEMUAN: "teks"}
MILIK_LANGKAH = {
    LANGKAH: "teks",
    PENANGGUNG: "penanggung_id",
    BATAS: "batas",
    STATUS: "status",
    HASIL: "hasil",
}


def _periksa_tanggal(teks: Any) -> None:
    try:
        baca_tanggal(str(teks))
    except Tolakan as e:
        raise IsianSalah(e.inti(kata)) from None


def kolom_tim() -> list[Kolom]:
    """Columns; owners are filled in by `pasang_orang`."""
    temuan = tuple((j.value, kata(n)) for j, n in NAMA_TEMUAN.items())
    langkah = tuple((s.value, kata(n)) for s, n in NAMA_LANGKAH.items())

    def isi(kunci: str, judul: str, wajib: bool = False) -> Kolom:
        return Kolom(kunci, judul, 150, ubah=True, multi=True, lentur=True, wajib=wajib)

    return [
        Kolom("no", translate("Tim", "No"), 38, tengah=True, beku=True),
        Kolom(TENTANG, translate("Tim", "Tentang"), 120, beku=True),
        isi(TEMUAN, translate("Tim", "Temuan"), True),
        isi(LANGKAH, translate("Tim", "Langkah perbaikan"), True),
        Kolom(PENANGGUNG, translate("Tim", "Penanggung jawab"), 138, PILIHAN, ubah=True, pilihan=()),
        Kolom(BATAS, translate("Tim", "Batas"), 86, ubah=True, maks=20, periksa=_periksa_tanggal),
        Kolom(STATUS, translate("Tim", "Keadaan"), 84, PILIHAN, ubah=True, pilihan=langkah),
        Kolom("lewat", translate("Tim", "Tenggat"), 140),
        Kolom(JENIS, translate("Tim", "Jenis"), 120, PILIHAN, ubah=True, pilihan=temuan),
        isi(HASIL, translate("Tim", "Hasil")),
    ]


def pasang_orang(model: Any, orang: Sequence[tuple[bytes, str]]) -> None:
    """Who may own a step."""
    j = model.letak[PENANGGUNG]
    model.kolom[j] = replace(model.kolom[j], pilihan=tuple((i.hex(), n) for i, n in orang))


def id_baris(temuan_id: bytes, langkah_id: bytes | None) -> bytes:
    """Row of a step, or of a finding without steps: both ids stand in it."""
    return temuan_id + (langkah_id or b"")


def pecah(baris_id: bytes) -> tuple[bytes, bytes | None]:
    """Finding and step of a row."""
    return baris_id[:16], baris_id[16:32] or None


def baris_putaran(lembar: LembarPutaran) -> list[Baris]:
    """Findings of the round, then those of earlier rounds with open steps."""
    hasil: list[Baris] = []
    for n, t in enumerate(lembar.temuan, 1):
        hasil += _temuan(lembar, t, str(n), False)
    if lembar.bawaan:
        judul = translate("Tim", "Langkah yang belum selesai dari putaran sebelumnya")
        hasil.append(Baris(b"bawaan".ljust(16), judul=judul))
        for t in lembar.bawaan:
            hasil += _temuan(lembar, t, "", True)
    return hasil


def _temuan(lembar: LembarPutaran, t: BarisTemuan, nomor: str, bawaan: bool) -> list[Baris]:
    hasil = []
    for n, x in enumerate(t.langkah or (None,)):
        nilai: dict[str, Any] = {}
        kunci: set[str] = set()
        mati: set[str] = set()
        if n == 0:
            tentang = f"{t.tentang} · {t.dari}" if t.dari else t.tentang
            nilai = {"no": nomor, TENTANG: tentang, JENIS: t.jenis.value, TEMUAN: t.teks}
        else:
            mati |= {JENIS, TEMUAN}
        if x is not None:
            nilai |= _langkah(x)
        else:
            mati |= set(MILIK_LANGKAH)
        if bawaan or lembar.alasan_terkunci:
            kunci |= {JENIS, TEMUAN} - mati
        sebab = lembar.alasan_terkunci or (
            translate("Tim", "Temuan putaran sebelumnya; ubah di putarannya.") if bawaan else ""
        )
        if not lembar.boleh:
            kunci = set(SEMUA_KOLOM)
            sebab = translate("Tim", "Temuan dan langkah dicatat operator kepegawaian atau pimpinan.")
        nama = t.tentang or t.teks[:60]
        hasil.append(
            Baris(
                id_baris(t.id, x.id if x else None),
                nilai,
                frozenset(kunci),
                nama,
                kata(sebab),
                mati=frozenset(mati),
            )
        )
    return hasil


def _langkah(x: BarisLangkah) -> dict[str, Any]:
    return {
        LANGKAH: x.teks,
        PENANGGUNG: x.penanggung_id.hex() if x.penanggung_id else "",
        BATAS: tanggal_pendek(x.batas) if x.batas else "",
        STATUS: x.status.value,
        "lewat": kata(x.keadaan) if x.lewat else "",
        HASIL: x.hasil,
    }


def kalimat_putaran(isi: LembarPutaran | None) -> str:
    """The round in one line: team, name, period, steps overdue, conclusion."""
    if isi is None:
        return ""
    bagian = [f"{isi.tim.rekam.nama}: {isi.rekam.judul}"]
    if isi.periode:
        bagian.append(kata(isi.periode))
    if isi.lewat:
        bagian.append(kata(kalimat_lewat(isi.lewat)))
    if isi.rekam.kesimpulan:
        bagian.append(" ".join(isi.rekam.kesimpulan.split()))
    return " · ".join(bagian)


def jelaskan(isi: LembarPutaran | None, baris: bytes | None) -> str:
    """A finding and a step of it in full."""
    if isi is None or baris is None or len(baris) < 16:
        return ""
    temuan, langkah = pecah(baris)
    t = next((t for t in (*isi.temuan, *isi.bawaan) if t.id == temuan), None)
    if t is None:
        return ""
    x = next((x for x in t.langkah if x.id == langkah), None)
    bagian = [f"{t.tentang}: {t.teks}"]
    if t.rhk:
        bagian.append(translate("Tim", "RHK: {teks}").format(teks=t.rhk))
    if x is not None:
        siapa = x.penanggung or translate("Tim", "belum ditunjuk")
        batas = tanggal_pendek(x.batas) if x.batas else translate("Tim", "tanpa batas waktu")
        bagian.append(f"{x.teks} ({siapa}, {batas}, {kata(x.keadaan)})" + (f": {x.hasil}" if x.hasil else ""))
    return "\n".join(" ".join(b.split()) for b in bagian)


def simpan_sel(sesi: Any, perubahan: Sequence[PerubahanSel]) -> Any:
    """On the worker: cells of one act."""
    from kinerja_desktop.services import tim_evaluasi_ubah as ubah

    isi = []
    for p in perubahan:
        temuan, langkah = pecah(p.baris_id)
        nilai = str(p.baru or "")
        if p.kolom in MILIK_TEMUAN:
            isi.append(ubah.UbahanTim(ubah.TEMUAN, temuan, MILIK_TEMUAN[p.kolom], nilai))
        elif langkah is not None:
            if p.kolom == BATAS and nilai:
                nilai = tanggal_pendek(baca_tanggal(nilai))
            isi.append(ubah.UbahanTim(ubah.LANGKAH, langkah, MILIK_LANGKAH[p.kolom], nilai))
    return ubah.ubah(sesi, isi)
