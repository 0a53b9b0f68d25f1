"""The menus of the tab Keberatan: rare acts of the person on the cursor, and the papers of each step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_penyerahan import BarisSerah, Keberatan
    from kinerja_desktop.ui.halaman.penilaian.keberatan import PanelKeberatan

_SERAH, _TERIMA, _SIAP = "belum_serah", "belum_terima", "siap_final"


class MenuKeberatan(QObject):
    """The menus of one panel."""

    def __init__(self, panel: PanelKeberatan) -> None:
        super().__init__(panel)
        self.panel, self.h, self.konteks, self.kerja = panel, panel.h, panel.konteks, panel.kerja

    def isi_menu(self, menu: QMenu) -> None:
        """The rare acts of the person on the cursor."""
        menu.clear()
        b, k = self.panel.kini(), self.panel.keberatan_kini()
        lembar = self.panel.lembar
        if b is None or lembar is None:
            return
        if not lembar.tutup:
            self._menu_serah(menu, b)
            if k is not None:
                self._menu_keberatan(menu, b, k)
        if k is not None:
            for x in self.panel.lampiran.get(k.id, ()):
                teks = self.tr("Buka berkas {nama}").format(nama=x.nama)
                self._tambah(menu, teks, partial(self.kerja.buka_berkas, x.id))
        menu.addSeparator()
        if b.predikat:
            teks = self.tr("Mengapa predikat {nama}?").format(nama=b.nama)
            self._tambah(menu, teks, lambda: self._mengapa(b))
        # Who only decides the objection has this one document, not the row of the grid.
        if self.h.lembar is not None and any(x.skp_id == b.skp_id for x in self.h.lembar.baris):
            teks = self.tr("Buka penilaian {nama}").format(nama=b.nama)
            ke = {"periode": lembar.periode_id, "skp": b.skp_id, "bagian": "nilai"}
            self._tambah(menu, teks, lambda: self.konteks.navigasi.buka("penilaian", **ke))
        self._tambah(menu, self.tr("Riwayat baris ini"), lambda: self.konteks.navigasi.buka_riwayat())

    def _mengapa(self, b: BarisSerah) -> None:
        """The whole explanation, with the evidence, before somebody explains or decides."""
        from kinerja_desktop.ui.dialog.mengapa_predikat import buka_mengapa

        if self.h.periode_id is not None:
            buka_mengapa(self.panel, self.konteks, b.skp_id, self.h.periode_id)

    def _menu_serah(self, menu: QMenu, b: BarisSerah) -> None:
        lembar = self.panel.lembar
        assert lembar is not None
        for golongan, tindakan, teks, kerja in (
            (_SERAH, "sampaikan", self.tr("Catat penyerahan semua yang belum ({n})…"), self.kerja.serah),
            (_TERIMA, "terima", self.tr("Catat penerimaan semua yang belum ({n})…"), self.kerja.terima),
        ):
            semua = [x for x in lembar.baris if x.golongan == golongan and tindakan in x.boleh]
            if len(semua) > 1:
                self._tambah(menu, teks.format(n=len(semua)), partial(kerja, semua))
        utama, pulang = self.kerja.dicatat_kembali(b), self.kerja.pulang()
        if pulang and not utama:
            teks = self.tr("Catat dokumen kembali ({n})…").format(n=len(pulang))
            self._tambah(menu, teks, lambda: self.kerja.kembali(pulang))
        if utama and "keberatan" in b.boleh:
            self._tambah(menu, self.tr("Ajukan keberatan…"), lambda: self.kerja.tulis(b))
        if b.status == "diterima" and "keberatan" in b.boleh and b.golongan != "menunggu":
            self._tambah(menu, self.tr("Ajukan keberatan yang terlambat…"), lambda: self.kerja.tulis(b))
        if b.status in ("disampaikan", "diterima") and "terima" in b.boleh:
            self._tambah(menu, self.tr("Batalkan catatan terakhir…"), lambda: self.kerja.batalkan(b))
        if b.golongan == _SIAP and "final" in b.boleh and len(self.kerja.siap()) > 1:
            teks = self.tr("Tetapkan final {nama} saja…").format(nama=b.nama)
            self._tambah(menu, teks, lambda: self.kerja.final([b]))
        if b.status == "final" and "final" in b.boleh:
            self._tambah(menu, self.tr("Batalkan hasil akhir…"), lambda: self.kerja.batal_final(b))

    def _menu_keberatan(self, menu: QMenu, b: BarisSerah, k: Keberatan) -> None:
        pilihan: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("ubah", self.tr("Lanjutkan draf keberatan…"), lambda: self.kerja.tulis(b)),
            ("ubah", self.tr("Hapus draf keberatan"), lambda: self.kerja.hapus_draf(k)),
            ("jelaskan", self.tr("Ubah penjelasan…"), self.kerja.jelaskan),
            ("putuskan", self.tr("Putuskan…"), self.kerja.putuskan),
            ("cabut", self.tr("Cabut keberatan…"), lambda: self.kerja.cabut(k)),
            ("batal_putusan", self.tr("Batalkan putusan…"), lambda: self.kerja.batal_putusan(k)),
        )
        for kunci, teks, kerja in pilihan:
            if kunci in k.boleh and not (kunci == "jelaskan" and not k.penjelasan):
                self._tambah(menu, teks, kerja)
        if k.boleh & {"ubah", "cabut"}:
            self._tambah(menu, self.tr("Lampirkan berkas bukti…"), lambda: self.kerja.lampirkan(k))

    def _tambah(self, menu: QMenu, teks: str, kerja: Callable[[], Any]) -> None:
        menu.addAction(teks).triggered.connect(lambda _=False: kerja())

    def isi_cetak(self, menu: QMenu) -> None:
        """Papers of the person on the cursor, the one of this step first."""
        menu.clear()
        b, k = self.panel.kini(), self.panel.keberatan_kini()
        if b is None:
            return
        if k is not None:
            self._tambah(
                menu, self.tr("Surat keberatan"), lambda: self._cetak_keberatan(k, "surat_keberatan")
            )
            if k.penjelasan:
                teks = self.tr("Penjelasan pejabat penilai")
                self._tambah(menu, teks, lambda: self._cetak_keberatan(k, "penjelasan"))
            teks = self.tr("Berita acara dan keputusan keberatan")
            self._tambah(menu, teks, lambda: self._cetak_keberatan(k, "berita_acara"))
            menu.addSeparator()
        self._tambah(menu, self.tr("Tanda terima dokumen evaluasi"), lambda: self._cetak_terima([b], True))
        semua = self.panel.terpilih()
        if len(semua) < 2:
            semua = [x for x in self._tampak() if x.golongan != "final"] or self._tampak()
        teks = self.tr("Daftar tanda terima ({n})").format(n=len(semua))
        self._tambah(menu, teks, lambda: self._cetak_terima(semua, False))
        teks = self.tr("Dokumen evaluasi {nama}").format(nama=b.nama)
        ke = {"jenis": "dokumen", "skp": b.skp_id, "periode": self.h.periode_id}
        self._tambah(menu, teks, lambda: self.konteks.navigasi.buka("cetak", **ke))

    def _tampak(self) -> list[BarisSerah]:
        lembar = self.panel.lembar
        tampil = {b.id for b in self.panel.kisi.model.baris}
        return [b for b in lembar.baris if b.skp_id in tampil] if lembar is not None else []

    def cetak_kini(self) -> None:
        """The paper of the step that the person on the cursor stands at."""
        b, k = self.panel.kini(), self.panel.keberatan_kini()
        if k is not None and k.status.value in ("diputus", "dijelaskan"):
            self._cetak_keberatan(k, "berita_acara")
        elif k is not None:
            self._cetak_keberatan(k, "surat_keberatan")
        elif b is not None:
            self._cetak_terima([b], True)

    def _cetak_keberatan(self, k: Keberatan, nama: str) -> None:
        from kinerja_desktop.ui.dialog.surat import DialogSurat

        judul = {
            "surat_keberatan": self.tr("Surat keberatan"),
            "penjelasan": self.tr("Penjelasan pejabat penilai"),
            "berita_acara": self.tr("Berita acara dan keputusan keberatan"),
        }[nama]

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows import kertas_keberatan

            return getattr(kertas_keberatan, nama)(sesi, k.id, kertas)

        DialogSurat.ask(self.panel, self.konteks, judul, buat, _nama_berkas(judul, k.pegawai.nama))

    def _cetak_terima(self, baris: Sequence[BarisSerah], per_orang: bool) -> None:
        from kinerja_desktop.ui.dialog.surat import DialogSurat

        periode, ids = self.h.periode_id, [b.skp_id for b in baris]
        assert periode is not None

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows import kertas_keberatan

            cetak = kertas_keberatan.tanda_terima if per_orang else kertas_keberatan.daftar_terima
            return cetak(sesi, periode, ids, kertas)

        judul = self.tr("Tanda terima dokumen evaluasi") if per_orang else self.tr("Daftar tanda terima")
        siapa = baris[0].nama if per_orang and len(baris) == 1 else self.h.pilih_periode.currentText()
        DialogSurat.ask(self.panel, self.konteks, judul, buat, _nama_berkas(judul, siapa))


def _nama_berkas(judul: str, siapa: str) -> str:
    bersih = "".join(c if c.isalnum() else "-" for c in f"{judul} {siapa}")
    return "-".join(x for x in bersih.split("-") if x)[:80] + ".pdf"
