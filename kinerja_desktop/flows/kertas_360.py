"""Papers of a 360-degree round: forms with boxes, slips to hand out, the summary of one person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kinerja_desktop.domain.angka import tulis_angka
from kinerja_desktop.domain.perilaku import PERILAKU_MENURUT_KODE
from kinerja_desktop.domain.rekan_360 import (
    HUBUNGAN,
    LABEL_PENDUKUNG,
    NAMA_HUBUNGAN,
    SKALA,
    Rata,
    tampil_kode,
)
from kinerja_desktop.domain.tanggal import tanggal_panjang

if TYPE_CHECKING:
    from kinerja_desktop.reports.surat import Surat
    from kinerja_desktop.services.rekan_360_hasil import HasilOrang
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.spreadsheets.lembar_360 import LembarIsi

_KOTAK = "[   ]"
_GARIS = "_" * 84


def formulir(
    sesi: Sesi, putaran_id: bytes, orang: Sequence[bytes] | None = None, kertas: str = "A4"
) -> bytes:
    """Forms that are still out (of some people), a page or two each, to be filled with a pen."""
    from kinerja_desktop.flows.rekan_360 import lembar_isi
    from kinerja_desktop.reports.surat import cetak_surat

    semua = lembar_isi(sesi, putaran_id, orang)
    _wajib_ada(semua)
    return cetak_surat([_formulir(x) for x in semua], kertas)


def _wajib_ada(semua: Sequence[LembarIsi]) -> None:
    from kinerja_desktop.domain.tolakan import Tolakan

    if not semua:
        raise Tolakan(
            "Tidak ada lembar yang masih beredar; buat lembar dahulu.", siapa="operator kepegawaian"
        )


def _formulir(x: LembarIsi) -> Surat:
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Surat, TabelSurat

    arti = ", ".join(f"{n} = {a.lower()}" for n, a in SKALA)
    return Surat(
        judul=("LEMBAR UMPAN BALIK REKAN 360 DERAJAT", x.putaran.upper()),
        rincian=(
            ("Kode lembar", tampil_kode(x.kode)),
            ("Yang dinilai", x.nama),
            ("Jabatan", x.jabatan),
            ("Hubungan Anda", x.hubungan),
            ("Kembali paling lambat", x.sampai),
        ),
        pembuka=(),
        tabel=TabelSurat(
            (("NO", 6), ("PERNYATAAN", 62), *((str(n), 8.0) for n, _ in SKALA)),
            tuple((str(n), t, *(_KOTAK for _ in SKALA)) for n, (_, t) in enumerate(x.pernyataan, 1)),
            tengah=frozenset({0, *range(2, 2 + len(SKALA))}),
        ),
        penutup=(
            f"Beri satu tanda pada setiap baris: {arti}. Lewati pernyataan yang tidak dapat Anda nilai.",
            "Kata-kata Anda (boleh kosong; jangan menulis nama atau hal yang hanya Anda yang tahu):",
            *([_GARIS] * 3),
            "Lembar ini tanpa nama. Masukkan ke amplop bersama, jangan diserahkan langsung. "
            f"{LABEL_PENDUKUNG}",
        ),
        kode=tampil_kode(x.kode),
        kaki=kaki_lokal("Lembar Umpan Balik 360"),
    )


def carik(sesi: Sesi, putaran_id: bytes, orang: Sequence[bytes] | None = None, kertas: str = "A4") -> bytes:
    """Slips to cut and hand out, one a row: code, about whom, from which relation."""
    from kinerja_desktop.flows.rekan_360 import lembar_isi
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Surat, TabelSurat, cetak_surat

    semua = lembar_isi(sesi, putaran_id, orang)
    _wajib_ada(semua)
    isi = tuple(
        (tampil_kode(x.kode), x.nama, x.hubungan, f"Isi lembar dengan kode ini sampai {x.sampai}.")
        for x in semua
    )
    surat = Surat(
        judul=("CARIK LEMBAR UMPAN BALIK 360 DERAJAT", semua[0].putaran.upper()),
        pembuka=(
            "Gunting setiap baris, lipat, campur carik untuk orang dan hubungan yang sama, lalu biarkan "
            "setiap orang mengambil sendiri. Jangan mencatat siapa mengambil kode yang mana.",
        ),
        tabel=TabelSurat((("KODE", 16), ("YANG DINILAI", 34), ("SEBAGAI", 18), ("CARA", 32)), isi),
        kaki=kaki_lokal("Carik Umpan Balik 360"),
    )
    return cetak_surat([surat], kertas)


def ringkasan(sesi: Sesi, putaran_id: bytes, pegawai_id: bytes, kertas: str = "A4") -> bytes:
    """RINGKASAN UMPAN BALIK 360 DERAJAT of one person, for those who may see it."""
    from kinerja_desktop.reports import bagian
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Penanda, Surat, TabelSurat, cetak_surat
    from kinerja_desktop.services.kantor import identitas
    from kinerja_desktop.services.rekan_360_hasil import hasil

    sesi.wajib("cetak")
    h, kantor = hasil(sesi, putaran_id, pegawai_id), identitas(sesi)
    kolom = _kolom(h)
    lebar = 54.0 / max(1, len(kolom))
    saat = bagian.tempat_tanggal(kantor.tempat, tanggal_panjang(sesi.jam.hari_ini()))
    surat = Surat(
        judul=("RINGKASAN UMPAN BALIK 360 DERAJAT", h.putaran.upper(), "INFORMASI PENDUKUNG"),
        rincian=(
            ("Nama", h.nama),
            *((("NIP", h.nip),) if h.nip else ()),
            ("Jabatan", h.jabatan),
            ("Unit kerja", h.unit or kantor.nama),
            ("Pejabat penilai", h.penilai or "-"),
            ("Lembar yang dihitung", _hitung(h)),
        ),
        tabel=TabelSurat(
            (("NO", 6), ("NILAI", 40), *((nama.upper(), lebar) for nama, _ in kolom)),
            tuple(
                _baris(n, kode, kolom) for n, kode in enumerate(dict.fromkeys(b.nilai for b in h.butir), 1)
            ),
            tengah=frozenset({0, *range(2, 2 + len(kolom))}),
        ),
        penutup=tuple(_catatan(h)),
        kiri=Penanda("", "PEGAWAI YANG DINILAI", h.nama, h.nip),
        kanan=Penanda(saat, "PEJABAT PENILAI KINERJA", h.penilai or "." * 30, h.nip_penilai),
        kaki=kaki_lokal("Ringkasan Umpan Balik 360", h.nama, h.nip),
    )
    return cetak_surat([surat, *_kata(h)], kertas)


def _hitung(h: HasilOrang) -> str:
    if h.sebab is not None:
        return str(h.hasil.pemberi)
    return "; ".join(f"{k.nama}: {k.pemberi}" for k in h.hasil.kelompok)


def _kolom(h: HasilOrang) -> list[tuple[str, Mapping[str, Rata]]]:
    kolom = [(k.nama, k.rata) for k in h.hasil.kelompok]
    if h.hasil.semua is not None and len(h.hasil.kelompok) > 1:
        kolom.append(("Semua", h.hasil.semua.rata))
    return [*kolom, (NAMA_HUBUNGAN[HUBUNGAN[-1]], h.hasil.diri)] if h.hasil.diri else kolom


def _baris(n: int, kode: str, kolom: Sequence[tuple[str, Mapping[str, Rata]]]) -> tuple[str, ...]:
    return (str(n), PERILAKU_MENURUT_KODE[kode].nama, *(angka_rata(r.get(kode)) for _, r in kolom))


def angka_rata(r: Rata | None) -> str:
    """A mean with a decimal comma; a dash where it may not be shown."""
    return tulis_angka(r.nilai) if r is not None and r.nilai is not None else "-"


def _kata(h: HasilOrang) -> list[Surat]:
    """Free words as a paper of their own, others' in an order of chance."""
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Surat, TabelSurat

    isi = [*(("Orang lain", k) for k in h.hasil.kata), *(("Diri sendiri", k) for k in h.hasil.kata_diri)]
    if not isi:
        return []
    return [
        Surat(
            judul=("KATA-KATA UMPAN BALIK 360 DERAJAT", h.nama.upper(), "INFORMASI PENDUKUNG"),
            pembuka=("Urutannya diacak dan tidak menunjukkan siapa yang menulis.",),
            tabel=TabelSurat(
                (("NO", 6), ("DARI", 16), ("KATA-KATA", 78)),
                tuple((str(n), dari, k) for n, (dari, k) in enumerate(isi, 1)),
            ),
            kaki=kaki_lokal("Ringkasan Umpan Balik 360", h.nama, h.nip),
            lanjut=True,
        )
    ]


def _catatan(h: HasilOrang) -> list[str]:
    arti = ", ".join(f"{n} = {a.lower()}" for n, a in SKALA)
    hasil = [] if h.sebab is None else [h.sebab.inti()]
    return [
        *hasil,
        f"Angka adalah rata-rata jawaban: {arti}. Setiap angka berasal dari sedikitnya {h.minimum} orang, "
        "kecuali diri sendiri; tanda - berarti yang menjawab lebih sedikit.",
        LABEL_PENDUKUNG,
    ]
