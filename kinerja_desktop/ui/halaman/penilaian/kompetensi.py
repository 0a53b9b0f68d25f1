"""Kompetensi: levels found for a person beside the standard of the post, gaps of the unit, standards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QWidget

from kinerja_desktop.domain.kompetensi import (
    LABEL_PENDUKUNG,
    NAMA_JENIS,
    TINGKAT,
    kata_selisih,
    tanda_selisih,
)
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.banner import Banner
from kinerja_desktop.ui.dialog.surat import DialogSurat
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.penilaian.bagian import BagianPenilaian
from kinerja_desktop.ui.halaman.penilaian.gabungan import Gabungan, Isi
from kinerja_desktop.ui.halaman.penilaian.kerja_nilai import atas_nama
from kinerja_desktop.ui.halaman.penilaian.orang_dasar import PanelOrang
from kinerja_desktop.ui.halaman.penilaian.rekan_kisi import KisiAngka, kolom_angka
from kinerja_desktop.ui.kisi.baris import SEMUA_KOLOM, Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.panel_isian import PanelIsian

if TYPE_CHECKING:
    from kinerja_desktop.services.kompetensi import BarisKompetensi, LembarKompetensi
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian

TINGKAT_KOLOM, BUKTI = "tingkat", "bukti"


class PanelKompetensi(Gabungan):
    """The switch: one person, the unit, standards of posts."""

    bantuan = "kompetensi"

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        label = QLabel(self.tr("Informasi pendukung, tidak ikut ke predikat."), self)
        label.setToolTip(kata(LABEL_PENDUKUNG))
        label.setObjectName("redup")
        self.saklar.tambah(label)

    def daftar(self) -> tuple[Isi, ...]:
        """The person first: that is where levels are typed."""
        return (
            ("orang", self.tr("Per pegawai"), self._orang),
            ("unit", self.tr("Seluruh unit"), self._unit),
            ("standar", self.tr("Standar jabatan"), self._standar),
        )

    @property
    def jenis(self) -> frozenset[str]:  # type: ignore[override]
        """Tables of its parts."""
        return self.semua_jenis

    def _orang(self) -> BagianPenilaian:
        return KompetensiOrang(self.h)

    def _unit(self) -> BagianPenilaian:
        from kinerja_desktop.ui.halaman.penilaian.kompetensi_unit import KompetensiUnit

        return KompetensiUnit(self.h)

    def _standar(self) -> BagianPenilaian:
        from kinerja_desktop.ui.halaman.penilaian.kompetensi_standar import KompetensiStandar

        return KompetensiStandar(self.h)


def legenda_tingkat() -> str:
    """The five levels by number and name."""
    return "     ".join(f"{n} · {kata(nama)}" for n, (nama, _) in TINGKAT.items())


def arti_tingkat() -> str:
    """What each level means, a line each."""
    return "\n".join(f"{n} · {kata(nama)}: {kata(arti)}" for n, (nama, arti) in TINGKAT.items())


def pilihan_tingkat() -> list[tuple[int, str]]:
    """Levels as choices of a column."""
    return [(n, kata(nama)) for n, (nama, _) in TINGKAT.items()]


class KisiTingkat(Kisi):
    """A grid in which levels are typed as digits; its legend says what each of the five means."""

    def __init__(self, model: KisiModel, nama: str, banner: Banner, induk: QWidget) -> None:
        super().__init__(model, nama, panel=False, banner=banner, tampilan=KisiAngka, parent=induk)
        self.legenda.setText(legenda_tingkat())
        self.legenda.setToolTip(arti_tingkat())


class KompetensiOrang(PanelOrang):
    """One person, one year."""

    bantuan = "kompetensi"
    jenis = frozenset({"kompetensi", "standar_kompetensi", "rujukan"})

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self._lembar: LembarKompetensi | None = None
        self.tombol_cetak = tombol(self.tr("Cetak hasil…"))
        self.tombol_cetak.clicked.connect(lambda: self.cetak())
        self.atas.addWidget(self.tombol_cetak)
        self.model = KisiModel(
            [
                Kolom("no", self.tr("No"), 40, tengah=True, beku=True),
                Kolom("kompetensi", self.tr("Kompetensi"), 180, lentur=True),
                Kolom("standar", self.tr("Standar"), 104, petunjuk=arti_tingkat()),
                kolom_angka(TINGKAT_KOLOM, self.tr("Dinilai"), 104, pilihan_tingkat(), arti_tingkat()),
                Kolom("selisih", self.tr("Selisih"), 184),
                Kolom(BUKTI, self.tr("Bukti"), 260, ubah=True, multi=True, lentur=True, maks=1000),
            ],
            parent=self,
        )
        self.kisi = KisiTingkat(self.model, self.tr("Tabel kompetensi"), halaman.banner, self)
        self.view = self.kisi.view
        self.hubungkan(self.kisi, _simpan, lambda _: self.segera_muat(), self._bekal)
        self.view.sel_berubah.connect(lambda *_: self.h.pilihan_berubah.emit())
        self.isi_tata.addWidget(self.kisi, 1)
        self.panel = PanelIsian(self.kisi, self.tr("Isi sel yang dipilih"), self)
        self.panel.atur_baris(1)
        self.isi_tata.addWidget(self.panel)

    def _bekal(self) -> tuple[bytes, int, bytes | None]:
        x = self._lembar
        assert x is not None
        return x.pegawai_id, x.tahun, x.penilai_id

    def _pegawai(self, skp_id: bytes) -> bytes | None:
        baris = self.h.lembar.baris if self.h.lembar is not None else ()
        return next((b.pegawai_id for b in baris if b.skp_id == skp_id), None)

    def _baca(self, skp_id: bytes) -> None:
        pegawai, lembar = self._pegawai(skp_id), self.h.lembar
        if pegawai is None or lembar is None:
            return
        tahun = lembar.periode.tahun

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import kompetensi

            return kompetensi.lembar(sesi, pegawai, tahun)

        self.konteks.baca(di_pekerja, self._tiba, self.h.gagal_muat, pemilik=self)

    def _tiba(self, x: LembarKompetensi) -> None:
        if self.skp_id is None or self._pegawai(self.skp_id) != x.pegawai_id:
            return
        if self.view.editor is not None or self.model.ada_tunda():
            self.segera_muat()
            return
        ganti = self._lembar is None or self._lembar.pegawai_id != x.pegawai_id
        self._lembar = x
        belum = self.tr("standar jabatan ini belum diisi (Standar jabatan)")
        ada = any(b.standar in TINGKAT for b in x.baris)
        self.keterangan.atur(x.jabatan if ada or not x.jabatan else f"{x.jabatan} · {belum}")
        self.kisi.isi(self._semua(x))
        self.panel.segarkan()
        if ganti:
            pertama = next((i for i, b in enumerate(self.model.baris) if not b.judul), -1)
            if pertama >= 0:
                self.view.ke(pertama, self.model.letak[TINGKAT_KOLOM])
        self.h.siap.emit()

    def _semua(self, x: LembarKompetensi) -> list[Baris]:
        hasil: list[Baris] = []
        jenis = list(dict.fromkeys([*NAMA_JENIS, *(b.jenis for b in x.baris)]))
        nomor = 0
        for j in jenis:
            milik = [b for b in x.baris if b.jenis == j]
            if milik:
                judul = kata(NAMA_JENIS[j]) if j in NAMA_JENIS else self.tr("Lainnya")
                hasil.append(Baris(b"judul-" + j.encode(), judul=judul))
            for b in milik:
                nomor += 1
                hasil.append(self._baris(nomor, b, kata(x.sebab_terkunci)))
        return hasil

    def _baris(self, nomor: int, b: BarisKompetensi, sebab: str) -> Baris:
        tanda = tanda_selisih(b.standar, b.tingkat)
        nilai = {
            "no": str(nomor),
            "kompetensi": kata(b.kompetensi),
            "standar": f"{b.standar} · {kata(TINGKAT[b.standar][0])}" if b.standar in TINGKAT else "-",
            TINGKAT_KOLOM: str(b.tingkat) if b.tingkat else "",
            "selisih": f"{tanda} {kata(kata_selisih(b.standar, b.tingkat))}".strip(),
            BUKTI: b.bukti,
        }
        kunci = SEMUA_KOLOM if sebab else frozenset()
        return Baris(b.kompetensi.encode(), nilai, kunci, kata(b.kompetensi), sebab)

    # -- the contract --------------------------------------------------------------------------------------

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        super().simpan_tertunda()
        self.panel.simpan_tertunda()

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The row under the cursor, else the person."""
        kini, x = self.view.id_kini(), self._lembar
        if x is None:
            return None
        b = next((b for b in x.baris if b.id is not None and b.kompetensi.encode() == kini), None)
        return ("kompetensi", b.id) if b is not None and b.id is not None else ("pegawai", x.pegawai_id)

    def cetak(self) -> bool:
        """Ctrl+P: HASIL PENILAIAN KOMPETENSI."""
        x = self._lembar
        if x is None:
            return False
        self.simpan_tertunda()

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows import kertas_kompetensi

            return kertas_kompetensi.hasil_kompetensi(sesi, x.pegawai_id, x.tahun, kertas)

        DialogSurat.ask(
            self, self.konteks, self.tr("Hasil penilaian kompetensi"), buat, "Hasil-Kompetensi.pdf"
        )
        return True


def _simpan(sesi: Any, perubahan: Sequence[PerubahanSel], bekal: tuple[bytes, int, bytes | None]) -> Any:
    """On the worker: levels and evidence of one act, in the assessor's name where the operator types."""
    from kinerja_desktop.services import kompetensi

    pegawai, tahun, penilai = bekal
    ubahan = [kompetensi.UbahanKompetensi(p.baris_id.decode(), p.kolom, str(p.baru or "")) for p in perubahan]
    return kompetensi.tulis(sesi, pegawai, tahun, ubahan, atas_nama(sesi, penilai))
