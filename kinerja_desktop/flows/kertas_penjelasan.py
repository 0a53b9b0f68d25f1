"""Why this predicate, as one page that can be read aloud and kept with the evaluation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kinerja_desktop.domain.penjelasan import URUT_HASIL, URUT_PERILAKU, BagianPenjelasan
from kinerja_desktop.domain.predikat import NAMA_RATING, NAMA_SUMBU, predikat_kinerja
from kinerja_desktop.domain.tanggal import tanggal_panjang

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi

#: Sentences of a heading that the page has room for; the screen shows all.
_MAKS_KALIMAT = 4
_DI_ATAS_SENDIRI = frozenset({"Predikat", "Dasar aturan"})


def kertas_penjelasan(sesi: Sesi, skp_id: bytes, periode_id: bytes, kertas: str = "A4") -> bytes:
    """PDF of the explanation of one evaluation; `kertas` A4 or F4."""
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Surat, TabelSurat, cetak_surat
    from kinerja_desktop.services import penjelasan as layanan
    from kinerja_desktop.services.kantor import identitas

    sesi.wajib("cetak")
    lembar, kantor = layanan.lembar(sesi, skp_id, periode_id), identitas(sesi)
    j = lembar.penjelasan
    menurut = {b.judul: b for b in j.bagian}
    baris = [(b.judul, _isi(b)) for b in j.bagian if b.judul not in _DI_ATAS_SENDIRI]
    rincian = [("Nama", j.nama)]
    if lembar.nip:
        rincian.append(("NIP", lembar.nip))
    rincian += [
        ("Jabatan", lembar.jabatan),
        ("Unit kerja", lembar.unit),
        ("Periode", j.periode),
        ("Predikat", j.predikat.value if j.predikat else "Belum dapat dihitung"),
    ]
    surat = Surat(
        judul=("PENJELASAN PREDIKAT KINERJA", kantor.nama.upper()),
        pembuka=(_kuadran(j.baris, j.kolom), *menurut["Predikat"].kalimat),
        rincian=tuple(rincian),
        tabel=TabelSurat((("HAL", 24), ("PENJELASAN", 76)), tuple(baris)),
        penutup=(
            f"Dasar: {j.dasar}.",
            f"Dicetak {tanggal_panjang(sesi.jam.hari_ini())}. Lembar ini menerangkan dokumen evaluasi dan "
            "bukan penggantinya.",
        ),
        kaki=kaki_lokal("Penjelasan Predikat Kinerja", j.nama, lembar.nip),
    )
    return cetak_surat([surat], kertas)


def _isi(b: BagianPenjelasan) -> str:
    kalimat = list(b.kalimat[:_MAKS_KALIMAT])
    if len(b.kalimat) > _MAKS_KALIMAT:
        kalimat.append("Catatan selengkapnya ada pada aplikasi.")
    return " ".join(kalimat)


def _kuadran(baris: int, kolom: int) -> str:
    """The place in the quadrant in words."""
    if not baris:
        return "Tempat pada kuadran kinerja belum ada karena rating belum lengkap."
    hasil, perilaku = URUT_HASIL[baris - 1], URUT_PERILAKU[kolom - 1]
    sel = NAMA_SUMBU[predikat_kinerja(hasil, perilaku).predikat]
    return (
        f"Pada kuadran kinerja, hasil kerja {NAMA_RATING[hasil].lower()} (baris {baris} dari atas) bertemu "
        f"perilaku kerja {NAMA_RATING[perilaku].lower()} (kolom {kolom} dari kiri): {sel}."
    )
