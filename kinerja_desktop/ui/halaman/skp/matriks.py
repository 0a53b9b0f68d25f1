"""The tab Matriks: Matriks Pembagian Peran dan Hasil as one sheet, and its way into the SKP."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from shiboken6 import isValid

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.skp.matriks_dasar import MatriksDasar

if TYPE_CHECKING:
    from kinerja_desktop.services.matriks_lembar import BelumTertaut, Ditinggal, HasilAmbil, HasilUsul
    from kinerja_desktop.ui.halaman.skp.halaman import HalamanSkp

MAKS_MENU = 100  # letters of an item in the menu
SEBUT = 4  # people that a message names before it counts the rest


class PanelMatriks(MatriksDasar):
    """One leader's matrix: filled like a sheet, proposed to the people in it."""

    def __init__(self, halaman: HalamanSkp) -> None:
        super().__init__(halaman)
        self.bilah.usul.clicked.connect(lambda: self.usulkan())
        self.bilah.perbarui.clicked.connect(lambda: self.usulkan(perbarui=True))
        self.bilah.tertaut.clicked.connect(self.tautkan)
        self.tombol_kosong.clicked.connect(self._dari_kosong)
        self.bilah.menu.aboutToShow.connect(self._isi_menu)
        self.bilah.menu_tanpa.aboutToShow.connect(self._isi_tanpa)

    # -- menus ---------------------------------------------------------------------------------------------

    def _isi_tanpa(self) -> None:
        """The items that nobody serves; a click goes to their column."""
        self.bilah.menu_tanpa.clear()
        lembar = self.lembar
        if lembar is None:
            return
        for k in lembar.kolom:
            if k.kunci in lembar.tanpa_pendukung:
                judul = k.judul if len(k.judul) <= MAKS_MENU else k.judul[: MAKS_MENU - 1] + "…"
                a = self.bilah.menu_tanpa.addAction(judul.replace("&", "&&"))
                a.setToolTip(k.judul)
                a.triggered.connect(lambda _=False, kunci=k.kunci: self._ke_kolom(kunci))

    def _ke_kolom(self, kunci: str) -> None:
        self.ke(self.view.id_kini(), kunci)
        self.view.setFocus()

    def _isi_menu(self) -> None:
        self.bilah.menu.clear()
        lembar = self.lembar
        if lembar is None:
            return
        if lembar.dapat_diubah and lembar.kolom:
            self._butir(self.tr("Usulkan sel yang dipilih"), self.usulkan_pilihan)
            self._butir(self.tr("Ambil dari SKP"), self.ambil)
            self._butir(self.tr("Salin matriks tahun lalu"), self.salin_lalu)
            self._butir(self.tr("Belum tertaut…"), self.tautkan)
            self.bilah.menu.addSeparator()
        if any(b.sel for b in lembar.baris):
            self._butir(self.tr("Cetak matriks…"), self.cetak)
        self._butir(self.tr("Buka SKP pegawai ini"), self._buka_skp)
        self._butir(self.tr("Buka SKP pimpinan ini"), self._buka_pimpinan)

    def _butir(self, teks: str, panggil: Callable[[], object]) -> QAction:
        a = self.bilah.menu.addAction(teks)
        a.triggered.connect(lambda _=False: panggil())
        return a

    def _dari_kosong(self) -> None:
        if self.lembar is None:
            self.konteks.navigasi.buka("pegawai")
        else:
            self._buka_pimpinan()

    def _buka_pimpinan(self) -> None:
        if self.lembar is not None:
            self.halaman.buka(pegawai=self.lembar.pimpinan_id, tahun=self.lembar.tahun)

    def _buka_skp(self) -> None:
        pegawai = self.view.id_kini()
        if pegawai is not None:
            self.simpan_tertunda()
            self.halaman.buka(pegawai=pegawai, tahun=self.halaman.tahun)

    # -- acts ----------------------------------------------------------------------------------------------

    def _ubah(self, judul: str, kerja: Callable[[Any, int, bytes], Any], jadi: Callable[[Any], None]) -> None:
        self.simpan_tertunda()
        tahun, pimpinan = self.halaman.tahun, self.pimpinan_id
        if pimpinan is None:
            return
        view, tempat = self.view, self.view.tempat_kini()

        def selesai(nilai: Any) -> None:
            jadi(nilai)
            self.muat()

        self.konteks.ubah(
            judul,
            lambda sesi: kerja(sesi, tahun, pimpinan),
            selesai,
            pemilik=self.halaman,
            pengurung=self.halaman.urung,
            setelah_urung=lambda: view.kembali_ke(*tempat) if isValid(view) else None,
            dahulu=False,
        )

    def usulkan(self, sel: Sequence[tuple[bytes, str]] | None = None, perbarui: bool = False) -> None:
        """Make results of the roles that are not in the SKP yet (or of the chosen cells)."""

        def di_pekerja(sesi: Any, tahun: int, pimpinan: bytes) -> Any:
            from kinerja_desktop.services import matriks

            return matriks.usulkan(sesi, tahun, pimpinan, sel, perbarui)

        judul = self.tr("Perbarui SKP dari matriks") if perbarui else self.tr("Usulkan peran ke SKP")

        def jadi(hasil: HasilUsul) -> None:
            self._lapor_usul(hasil)
            self.view.setFocus()  # the button is off now: its focus would wander to another one

        self._ubah(judul, di_pekerja, jadi)

    def usulkan_pilihan(self) -> None:
        """The chosen cells only: also those refused before, and newer words over those of the SKP."""
        sel = [
            (self.model.baris[i].id, self.model.kolom[j].kunci)
            for i, j in self.view.sel_terpilih()
            if j >= 2 and self.model.teks[i][j]
        ]
        self.usulkan(sel, perbarui=True)

    def _lapor_usul(self, hasil: HasilUsul) -> None:
        bagian = []
        if hasil.dibuat:
            bagian.append(self.tr("{n} hasil kerja ditambahkan ke SKP.").format(n=hasil.dibuat))
        if hasil.ditautkan:
            bagian.append(
                self.tr("{n} hasil kerja yang sudah ada di SKP ditautkan.").format(n=hasil.ditautkan)
            )
        if hasil.diperbarui:
            bagian.append(self.tr("{n} hasil kerja diperbarui.").format(n=hasil.diperbarui))
        if hasil.skp_baru:
            bagian.append(self.tr("{n} SKP dibuat.").format(n=hasil.skp_baru))
        self._lapor(bagian, hasil.ditinggal)

    def _lapor(self, bagian: Sequence[str], ditinggal: Sequence[Ditinggal]) -> None:
        kalimat = " ".join(bagian)
        if not ditinggal:
            if kalimat:
                self.konteks.banner.sukses(kalimat)
            return
        satu = self.tr("{nama} ({sebab})")
        sebut = [satu.format(nama=d.nama, sebab=kata(d.sebab).rstrip(".")) for d in ditinggal[:SEBUT]]
        if len(ditinggal) > SEBUT:
            sebut.append(self.tr("dan {n} lagi").format(n=len(ditinggal) - SEBUT))
        lain = self.tr("Tidak ikut: {daftar}.").format(daftar="; ".join(sebut))
        self.konteks.banner.peringatan(f"{kalimat} {lain}".strip())

    def ambil(self) -> None:
        """Put what the SKP already hold into the matrix."""

        def di_pekerja(sesi: Any, tahun: int, pimpinan: bytes) -> Any:
            from kinerja_desktop.services import matriks

            return matriks.ambil_dari_skp(sesi, tahun, pimpinan)

        def jadi(hasil: HasilAmbil) -> None:
            if not (hasil.diisi or hasil.diperbarui):
                self.konteks.banner.info(
                    self.tr("Tidak ada yang baru: matriks sudah memuat semua RHK yang tertaut.")
                )
                return
            pola = self.tr("{n} peran diambil dari SKP, {m} diperbarui.")
            self._lapor([pola.format(n=hasil.diisi, m=hasil.diperbarui)], hasil.ditinggal)

        self._ubah(self.tr("Ambil dari SKP"), di_pekerja, jadi)

    def salin_lalu(self) -> None:
        """Copy last year's roles into empty cells."""

        def di_pekerja(sesi: Any, tahun: int, pimpinan: bytes) -> Any:
            from kinerja_desktop.services import matriks

            return matriks.salin_tahun_lalu(sesi, tahun, pimpinan)

        def jadi(hasil: HasilAmbil) -> None:
            pola = self.tr("{n} peran disalin dari matriks tahun lalu.")
            self._lapor([pola.format(n=hasil.diisi)], hasil.ditinggal)

        self._ubah(self.tr("Salin matriks tahun lalu"), di_pekerja, jadi)

    # -- links ---------------------------------------------------------------------------------------------

    def tautkan(self) -> None:
        """Ask which results in words only belong to which of the leader's, then link them at once."""
        self.simpan_tertunda()
        tahun, pimpinan = self.halaman.tahun, self.pimpinan_id
        if pimpinan is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import matriks

            return matriks.belum_tertaut(sesi, tahun, pimpinan)

        self.konteks.baca(di_pekerja, self._tanya_tautan, pemilik=self)

    def _tanya_tautan(self, semua: Sequence[BelumTertaut]) -> None:
        from kinerja_desktop.ui.dialog.tautkan_rhk import DialogTautkanRhk

        lembar = self.lembar
        if lembar is None:
            return
        if not semua:
            self.konteks.banner.info(self.tr("Semua RHK bawahan sudah tertaut ke RHK pimpinan."))
            return
        pilihan = [(k.kunci, k.judul) for k in lembar.kolom if not k.hilang]
        pasangan = DialogTautkanRhk.ask(lembar.nama, pilihan, semua, self)
        if not pasangan:
            return

        def di_pekerja(sesi: Any, tahun: int, pimpinan: bytes) -> Any:
            from kinerja_desktop.services import matriks

            return matriks.tautkan(sesi, tahun, pimpinan, pasangan)

        def jadi(jumlah: int) -> None:
            pola = self.tr("{n} RHK ditautkan. “Ambil dari SKP” memasukkannya ke matriks.")
            self.konteks.banner.sukses(pola.format(n=jumlah), [(self.tr("Ambil dari SKP"), self.ambil)])

        self._ubah(self.tr("Tautkan RHK"), di_pekerja, jadi)
