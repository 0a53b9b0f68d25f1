"""First step of the mutasi wizard: what happened, to whom, from which day, by which letter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kinerja_desktop.domain.kepegawaian import Jabatan, Unit
from kinerja_desktop.domain.mutasi import (
    BERJABATAN,
    BERSAMPAI,
    BERSURAT,
    NAMA_MUTASI,
    ORANG_BARU,
    JenisMutasi,
)
from kinerja_desktop.domain.pangkat import SEMUA_GOLONGAN
from kinerja_desktop.domain.tanggal import baca_tanggal
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import FormulirKolom, dapat_dicari, periksa_tanggal, qdate

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_mutasi import IsianMutasi

translate = QCoreApplication.translate  # lupdate knows this name
BARU = ("nip", "nama", "gelar_depan", "gelar_belakang", "golongan", "pendidikan")


@dataclass(frozen=True)
class BahanMutasi:
    """Who and what can be chosen: staff and officials as (id, label), posts, units, acting posts held."""

    staf: Sequence[tuple[bytes, str]] = ()
    pejabat: Sequence[tuple[bytes, str]] = ()
    jabatan: Sequence[Jabatan] = ()
    unit: Sequence[Unit] = ()
    acting: Mapping[bytes, Sequence[tuple[bytes, str]]] = field(default_factory=dict)


def baca_bahan(sesi: Any) -> BahanMutasi:
    """People, posts and units of the office (runs on the worker)."""
    from kinerja_desktop.services import pegawai, penempatan, susunan
    from kinerja_desktop.ui.dialog.penilai_tetapkan import baca_pejabat

    staf = [(r.id, f"{r.nama_lengkap} · {r.jabatan or r.unit}".rstrip(" ·")) for r in pegawai.daftar(sesi)]
    return BahanMutasi(
        sorted(staf, key=lambda s: s[1].casefold()),
        baca_pejabat(sesi),
        sorted(susunan.daftar_jabatan(sesi), key=lambda j: j.nama.casefold()),
        susunan.daftar_unit(sesi),
        penempatan.acting(sesi),
    )


class IsianPeristiwa(QWidget):
    """The form; fields come and go with the kind. `nilai()` is what happened."""

    berubah = Signal()

    def __init__(self, bahan: BahanMutasi, hari_ini: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bahan = bahan
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        gulir = QScrollArea(self)
        gulir.setWidgetResizable(True)
        gulir.setFrameShape(QFrame.Shape.NoFrame)
        gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        gulir.setAccessibleName(self.tr("Peristiwa"))
        self.f = FormulirKolom(3, gulir)
        gulir.setWidget(self.f)
        gulir.viewport().setAutoFillBackground(False)
        self.f.setAutoFillBackground(False)
        tata.addWidget(gulir)
        self._buat(hari_ini)
        self.f.isian["jenis"].berubah.connect(self._sesuaikan)
        self.f.isian["jabatan"].berubah.connect(self._sesuaikan)
        self.f.isian["pegawai"].berubah.connect(self._isi_acting)
        self._isi_acting()

    def _buat(self, hari_ini: date) -> None:
        f, b = self.f, self._bahan
        f.lebar = 1
        f.pilihan("jenis", self.tr("Peristiwa"), [(j.value, kata(n)) for j, n in NAMA_MUTASI.items()])
        f.lebar = 2
        dapat_dicari(
            f.pilihan("pegawai", self.tr("Pegawai"), list(b.staf), kosong=self.tr("Pilih nama"), wajib=True)
        )
        f.lebar = 1
        f.teks("nip", self.tr("NIP"), petunjuk=self.tr("18 angka"), maks=40, wajib=True)
        f.teks("nama", self.tr("Nama tanpa gelar"), maks=120, wajib=True)
        f.pilihan(
            "golongan", self.tr("Golongan"), [(g, g) for g in SEMUA_GOLONGAN], kosong=self.tr("Belum diisi")
        )
        f.teks("gelar_depan", self.tr("Gelar depan"), maks=60)
        f.teks("gelar_belakang", self.tr("Gelar belakang"), maks=80)
        f.teks("pendidikan", self.tr("Pendidikan"), maks=120)
        unit = {u.id: u.nama for u in b.unit}
        pos = [(j.id, f"{j.nama} · {unit[j.unit_id]}" if j.unit_id in unit else j.nama) for j in b.jabatan]
        f.lebar = 3
        dapat_dicari(f.pilihan("jabatan", self.tr("Jabatan"), pos, kosong=self.tr("Jabatan baru…")))
        f.pilihan("acting", self.tr("Plt. atau Plh. yang berakhir"), [], wajib=True)
        f.lebar = 2
        f.teks("jabatan_baru", self.tr("Nama jabatan baru"), maks=160)
        f.lebar = 1
        dapat_dicari(f.pilihan("unit", self.tr("Unit kerja"), [(u.id, u.nama) for u in b.unit]))
        f.tanggal(
            "tanggal",
            self.tr("Berlaku mulai"),
            awal=qdate(hari_ini),
            petunjuk=self.tr("Hari pertama keadaan baru"),
        )
        f.teks("nomor", self.tr("Nomor surat"), petunjuk=self.tr("SK, SPT, atau surat cuti"), maks=80)
        f.teks("tanggal_surat", self.tr("Tanggal surat"), petunjuk=self.tr("Boleh kosong"), maks=20)
        f.isian["tanggal_surat"].tambah_periksa(periksa_tanggal)
        f.lebar = 2
        f.teks("keterangan", self.tr("Keterangan"), petunjuk=self.tr("Boleh kosong"), maks=300)
        f.lebar = 1
        f.teks("sampai", self.tr("Sampai"), petunjuk=self.tr("Boleh kosong, misalnya 31-12-2026"), maks=20)
        f.isian["sampai"].tambah_periksa(periksa_tanggal)
        for kotak in f.findChildren(QComboBox):  # else the longest post makes the form wider than the window
            kotak.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            kotak.setMinimumContentsLength(8)
            kotak.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def jenis(self) -> JenisMutasi:
        """The kind that is chosen."""
        return JenisMutasi(self.f.isian["jenis"].nilai() or JenisMutasi.PINDAH)

    def _isi_acting(self) -> None:
        """The acting posts of the person; who holds several says which one ends."""
        kotak = self.f.isian["acting"].widget
        if isinstance(kotak, QComboBox):
            milik = self._bahan.acting.get(self.f.isian["pegawai"].nilai() or b"", ())
            kotak.blockSignals(True)
            kotak.clear()
            if len(milik) > 1:
                kotak.addItem(self.tr("Pilih jabatan"), None)
            for kunci, label in milik:
                kotak.addItem(label, kunci)
            kotak.blockSignals(False)
        self._sesuaikan()

    def _sesuaikan(self) -> None:
        """Only the fields that the kind has."""
        j, isian = self.jenis, self.f.isian
        baru = j in ORANG_BARU
        isian["pegawai"].setVisible(not baru)
        isian["pegawai"].wajibkan(not baru)
        for kunci in BARU:
            isian[kunci].setVisible(baru)
        for kunci in ("nip", "nama"):
            isian[kunci].wajibkan(baru)
        pos = j in BERJABATAN or j is JenisMutasi.KEMBALI
        isian["jabatan"].setVisible(pos)
        usai = j is JenisMutasi.AKHIR_PLT and bool(getattr(isian["acting"].widget, "count", int)())
        isian["acting"].setVisible(usai)
        tulis = pos and isian["jabatan"].nilai() is None and j is not JenisMutasi.KEMBALI
        for kunci in ("jabatan_baru", "unit"):
            isian[kunci].setVisible(tulis)
        isian["jabatan_baru"].wajibkan(tulis)
        isian["nomor"].wajibkan(j in BERSURAT)
        isian["sampai"].setVisible(j in BERSAMPAI)
        self.berubah.emit()

    def pilih(
        self,
        pegawai_id: bytes | None,
        jenis: str = "",
        jabatan_id: bytes | None = None,
        mulai: date | None = None,
    ) -> None:
        """Begin with a person, a kind, a post, and a first day."""
        if jenis:
            self.f.isian["jenis"].isi(jenis)
        if pegawai_id is not None:
            self.f.isian["pegawai"].isi(pegawai_id)
        if jabatan_id is not None:
            self.f.isian["jabatan"].isi(jabatan_id)
        self.f.isian["tanggal"].isi(mulai)
        self._sesuaikan()

    def sah(self) -> bool:
        """Check what is shown; hidden fields are nobody's concern."""
        salah = [i for i in self.f.isian.values() if not i.isHidden() and not i.sah()]
        if salah:
            salah[0].widget.setFocus()
        return not salah

    def nilai(self) -> IsianMutasi:
        """What happened, as the services take it."""
        from kinerja_desktop.services.lembar_mutasi import IsianMutasi

        n, j = self.f.nilai(), self.jenis
        baru = j in ORANG_BARU
        pos = not self.f.isian["jabatan"].isHidden()
        tulis = not self.f.isian["jabatan_baru"].isHidden()
        return IsianMutasi(
            j,
            n["tanggal"],
            None if baru else n["pegawai"],
            baca_tanggal(n["sampai"]) if n["sampai"] and j in BERSAMPAI else None,
            n["nomor"],
            baca_tanggal(n["tanggal_surat"]) if n["tanggal_surat"] else None,
            n["keterangan"],
            n["jabatan"] if pos else None if self.f.isian["acting"].isHidden() else n["acting"],
            n["jabatan_baru"] if tulis else "",
            n["unit"] if tulis else None,
            {
                **{k: n[k] or "" for k in BARU if n[k]},
                "status": "CPNS" if j is JenisMutasi.CPNS else "PNS",
            }
            if baru
            else {},
        )
