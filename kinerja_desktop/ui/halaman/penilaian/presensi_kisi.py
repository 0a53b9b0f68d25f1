"""The month's grid: one narrow column a day, codes by letter keys, days without work shaded and named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from kinerja_desktop.domain.kalender import nama_hari
from kinerja_desktop.domain.presensi import RekapPresensi, baca_kode
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.kisi.baris import SEMUA_KOLOM, Baris
from kinerja_desktop.ui.kisi.delegasi import DelegasiKisi
from kinerja_desktop.ui.kisi.kolom import ANGKA, IsianSalah, Kolom
from kinerja_desktop.ui.kisi.model import UBAH, KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView

if TYPE_CHECKING:
    from kinerja_desktop.services.presensi import BarisPresensi, HariBulan, LembarPresensi, TahunPresensi

translate = QCoreApplication.translate
Indeks = QModelIndex | QPersistentModelIndex
BEBAS = "–"
_TEPI_SEMPIT = 4
_TENGAH = int(Qt.AlignmentFlag.AlignHCenter)
_LEBAR_HARI = 30


@dataclass(frozen=True)
class KolomHari(Kolom):
    """A day: takes a code in any spelling and keeps the short one."""

    def baca(self, teks: str) -> Any:
        """The code as it is stored; IsianSalah names the codes."""
        if not teks.strip():
            return ""
        try:
            return baca_kode(teks).kode
        except Tolakan as e:
            raise IsianSalah(e.inti(kata)) from None


class DelegasiPresensi(DelegasiKisi):
    """Shades columns of days without work and gives codes of three letters the room of a narrow column."""

    def __init__(self, kisi: TampilanPresensi, tampilan: KisiView) -> None:
        self._milik = kisi
        super().__init__(kisi, tampilan)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Indeks) -> None:
        """The shade first; what the base paints over it has no ground of its own in an ordinary cell."""
        i, j = index.row(), index.column()
        if j in self._milik.bebas and self._milik.kisi_model.status[i][j] <= UBAH:
            painter.fillRect(option.rect, self._kunci)
        super().paint(painter, option, index)

    def _potong_teks(self, kunci: tuple[int, int, str]) -> Any:
        lebar, rata, teks = kunci
        if lebar > self._milik.columnWidth(0) // 2 or not rata & _TENGAH:
            return super()._potong_teks(kunci)
        pendek = teks if len(teks) <= 4 else "".join(h for h in teks if h.isalpha())  # T35P20 as TP
        tulisan, geser = super()._potong_teks((lebar + 2 * _TEPI_SEMPIT + 6, rata, pendek))
        hasil = (tulisan, max(1, geser - _TEPI_SEMPIT - 3))
        self._potong[kunci] = hasil
        return hasil


class TampilanPresensi(KisiView):
    """`bebas` holds the numbers of the columns of days without work."""

    def __init__(
        self, model: KisiModel, nama: str, daftar: bool = False, parent: QWidget | None = None
    ) -> None:
        self.bebas: frozenset[int] = frozenset()
        super().__init__(model, nama, daftar, parent)
        self._delegasi = DelegasiPresensi(self, self)
        self.setItemDelegate(self._delegasi)


#: Counts at the right: field of RekapPresensi, heading, words.
def hitungan() -> tuple[tuple[str, str, str], ...]:
    """Columns of counts."""
    return (
        ("hadir", "H", translate("Presensi", "Hadir")),
        ("kali_terlambat", "T", translate("Presensi", "Kali terlambat")),
        ("menit_terlambat", "Menit", translate("Presensi", "Menit terlambat")),
        ("izin", "I", translate("Presensi", "Izin")),
        ("sakit", "S", translate("Presensi", "Sakit")),
        ("cuti", "C", translate("Presensi", "Cuti, termasuk pengecualian dengan surat")),
        ("dinas_luar", "DL", translate("Presensi", "Dinas luar dan tugas belajar")),
        ("tanpa_keterangan", "TK", translate("Presensi", "Tanpa keterangan")),
        ("belum_dicatat", "Belum", translate("Presensi", "Hari kerja yang belum dicatat")),
    )


def nilai_hitungan(r: RekapPresensi) -> dict[str, Any]:
    """Counts of a person for those columns; nothing where it is zero."""
    isi = {k: getattr(r, k) for k, _, _ in hitungan()}
    isi["cuti"] += r.dikecualikan
    isi["dinas_luar"] += r.tugas_belajar
    return {k: n or None for k, n in isi.items()}


def _lebar(judul: str) -> int:
    """Room for a heading and three digits."""
    return 44 if len(judul) < 3 else 66


def kolom_bulan() -> list[Kolom]:
    """Name, 31 days, counts."""
    hari: list[Kolom] = [
        KolomHari(f"h{n}", str(n), _LEBAR_HARI, ubah=True, tengah=True, maks=12) for n in range(1, 32)
    ]
    jumlah = [Kolom(k, judul, _lebar(judul), ANGKA, petunjuk=nama) for k, judul, nama in hitungan()]
    return [Kolom("nama", translate("Presensi", "Nama"), 178, beku=True, lentur=True), *hari, *jumlah]


def nama_lengkap_hari(h: HariBulan) -> str:
    """ "Kamis, 19 Maret 2026 · Hari jadi"."""
    teks = f"{kata(nama_hari(h.tanggal))}, {tanggal_panjang(h.tanggal)}"
    return f"{teks} · {kata(h.bebas)}" if h.bebas else teks


def pasang_bulan(view: KisiView, hari: Sequence[HariBulan]) -> None:
    """Head the columns of a month: names in the tooltips, days that it does not have hidden."""
    model = view.kisi_model
    bebas = set()
    for n in range(1, 32):
        j = model.letak[f"h{n}"]
        ada = n <= len(hari)
        view.setColumnHidden(j, not ada)
        if ada:
            model.kolom[j] = replace(model.kolom[j], petunjuk=nama_lengkap_hari(hari[n - 1]))
            if hari[n - 1].bebas:
                bebas.add(j)
    if isinstance(view, TampilanPresensi):
        view.bebas = frozenset(bebas)
    model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(model.kolom) - 1)


def tampilkan_hari(view: KisiView, hari: Sequence[HariBulan], ya: bool) -> None:
    """Show the days of the month, or only what they add up to."""
    model = view.kisi_model
    for n in range(1, len(hari) + 1):
        view.setColumnHidden(model.letak[f"h{n}"], not ya)
    j = model.letak["nama"] if not ya else view.sel_kini[1]
    if view.sel_kini[0] >= 0 and view.isColumnHidden(view.sel_kini[1]):
        view.ke(view.sel_kini[0], j)
    view.atur_lebar()
    view.horizontalScrollBar().setValue(0)


def kata_rekap(b: BarisPresensi | None) -> str:
    """Counts of a person's month in one line, for where their columns have no room."""
    if b is None:
        return ""
    nilai = nilai_hitungan(b.rekap)
    return ", ".join(f"{judul} {nilai[k]}" for k, judul, _ in hitungan() if nilai[k])


def ke_awal(view: KisiView, hari: Sequence[HariBulan]) -> None:
    """The first person's first working day."""
    model = view.kisi_model
    pertama = next((i for i, b in enumerate(model.baris) if not b.judul), -1)
    kerja = next((n for n, h in enumerate(hari, 1) if not h.bebas), 1)
    if pertama >= 0:
        j = model.letak[f"h{kerja}"]
        view.ke(pertama, j if not view.isColumnHidden(j) else model.letak["nama"])


def baris_bulan(lembar: LembarPresensi, unit: str, sebab: str) -> list[Baris]:
    """Rows of a month, of one unit ("" = all) with headings of units where there are several."""
    hasil: list[Baris] = []
    kini = None
    banyak = len({b.unit for b in lembar.baris}) > 1 and not unit
    for b in lembar.baris:
        if unit and b.unit != unit:
            continue
        if banyak and b.unit != kini:
            kini = b.unit
            judul = b.unit or translate("Presensi", "Tanpa unit kerja")
            hasil.append(Baris(f"unit-{judul}".encode()[:40], judul=judul))
        hasil.append(_baris(b, lembar.boleh, sebab))
    return hasil


def _baris(b: BarisPresensi, boleh: bool, sebab: str) -> Baris:
    nilai: dict[str, Any] = {"nama": b.nama, **nilai_hitungan(b.rekap)}
    mati = set()
    for n in b.dikecualikan:
        if n not in b.isi:
            nilai[f"h{n}"] = BEBAS
            mati.add(f"h{n}")
    nilai |= {f"h{n}": h.kode for n, h in b.isi.items()}
    alasan = next(iter(b.dikecualikan.values()), "") if boleh else sebab
    kunci = frozenset() if boleh else SEMUA_KOLOM
    return Baris(b.pegawai_id, nilai, kunci, b.nama, kata(alasan), mati=frozenset(mati))


def kolom_tahun() -> list[Kolom]:
    """The year: name, unit, counts, absences and what they reach."""
    return [
        Kolom("nama", translate("Presensi", "Nama"), 160, lentur=True),
        Kolom("unit", translate("Presensi", "Unit kerja"), 130, lentur=True),
        Kolom("hari_kerja", translate("Presensi", "Hari kerja"), 80, ANGKA),
        *(Kolom(k, judul, _lebar(judul), ANGKA, petunjuk=nama) for k, judul, nama in hitungan()),
        Kolom("jenjang", translate("Presensi", "Ketentuan (informasi)"), 220, lentur=True),
    ]


def kalimat_bulan(isi: LembarPresensi) -> str:
    """The month above its grid: working days, who is not complete, what the codes mean."""
    belum = sum(1 for b in isi.baris if b.rekap.belum_dicatat)
    bagian = [translate("Presensi", "{n} hari kerja").format(n=isi.hari_kerja)]
    if belum:
        bagian.append(
            translate("Presensi", "{n} dari {semua} pegawai belum lengkap").format(
                n=belum, semua=len(isi.baris)
            )
        )
    else:
        bagian.append(translate("Presensi", "{n} pegawai lengkap").format(n=len(isi.baris)))
    bagian.append(
        translate(
            "Presensi",
            "H hadir, T terlambat, P pulang cepat (dengan menitnya, T15), TK, I, S, C, DL, TB, L libur",
        )
    )
    return " · ".join(bagian)


def kalimat_tahun(isi: TahunPresensi) -> str:
    """The year above its table: months recorded, people who reach a band of absence."""
    ada = len(isi.mendekati)
    kalimat = translate("Presensi", "Tercatat {n} bulan dalam tahun {tahun}.").format(
        n=len(isi.bulan_tercatat), tahun=isi.tahun
    )
    if ada:
        kalimat += " " + translate(
            "Presensi",
            "{n} pegawai mencapai jenjang ketidakhadiran tanpa alasan sah. Ini informasi; keputusan pada "
            "pejabat yang berwenang.",
        ).format(n=ada)
    return kalimat
