"""One person's way: the handover with its dates, then Keberatan, Penjelasan, Keputusan as three cards."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.keberatan import NAMA_BAGIAN, NAMA_PUTUSAN
from kinerja_desktop.domain.predikat import NAMA_RATING, Rating
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.ui.bahasa import kata, satu_titik
from kinerja_desktop.ui.widget.label import label_baris

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_penyerahan import BarisSerah, Keberatan, LembarPenyerahan
    from kinerja_desktop.ui.halaman.penilaian.keberatan import PanelKeberatan


class _Kartu(QFrame):
    """A heading and words below it; hidden when there are none."""

    def __init__(self, judul: str, induk: QWidget) -> None:
        super().__init__(induk)
        self.setObjectName("kartu")
        tata = QVBoxLayout(self)
        tata.setContentsMargins(12, 8, 12, 10)
        tata.setSpacing(4)
        self.judul = label_baris(self, judul, "kepalaKartu")
        self.siapa = label_baris(self, "", "redup")
        self.teks = label_baris(self)
        self.teks.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for w in (self.judul, self.siapa, self.teks):
            tata.addWidget(w)

    def isi(self, siapa: str, teks: str) -> None:
        """Show these words."""
        self.siapa.setText(siapa)
        self.siapa.setVisible(bool(siapa))
        self.teks.setText(teks)
        self.teks.setVisible(bool(teks))
        self.show()


class RincianKeberatan(QScrollArea):
    """The right side of the tab."""

    def __init__(self, panel: PanelKeberatan) -> None:
        super().__init__(panel)
        self._panel = panel
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Penyerahan dan keberatan orang yang dipilih"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows scroll long texts without a mouse
        isi = QWidget(self)
        tata = QVBoxLayout(isi)
        tata.setContentsMargins(0, 0, 4, 0)
        tata.setSpacing(8)
        self.nama: QLabel = label_baris(isi, "", "h2")
        self.letak = label_baris(isi, "", "redup")
        tata.addWidget(self.nama)
        tata.addWidget(self.letak)
        self.serah = _Kartu(self.tr("Penyerahan"), isi)
        self.keberatan = _Kartu(self.tr("1. Keberatan"), isi)
        self.penjelasan = _Kartu(self.tr("2. Penjelasan pejabat penilai"), isi)
        self.keputusan = _Kartu(self.tr("3. Keputusan atasan pejabat penilai"), isi)
        for w in (self.serah, self.keberatan, self.penjelasan, self.keputusan):
            tata.addWidget(w)
        tata.addStretch(1)
        self.setWidget(isi)

    def tampilkan(self, b: BarisSerah | None, k: Keberatan | None, lembar: LembarPenyerahan | None) -> None:
        """Show one person; None empties the side."""
        kartu = (self.serah, self.keberatan, self.penjelasan, self.keputusan)
        if b is None:
            for w in kartu:
                w.hide()
            self.nama.setText("" if lembar is None or not lembar.baris else self.tr("Pilih seorang pegawai."))
            self.letak.hide()
            return
        self.nama.setText(b.nama)
        penilai = self.tr("dinilai {nama}").format(nama=b.penilai_nama) if b.penilai_nama else ""
        bagian = (b.jabatan, kata(b.predikat), penilai)
        self.letak.setText(" · ".join(x for x in bagian if x))
        self.letak.show()
        self.serah.isi(kata(b.keadaan), self._serah(b))
        if k is None:
            for w in kartu[1:]:
                w.hide()
            return
        self._keberatan(k)
        self._penjelasan(k)
        self._keputusan(k)

    def _serah(self, b: BarisSerah) -> str:
        baris = [self._bertanggal(self.tr("Selesai dinilai {tanggal}"), b.tanggal_nilai)]
        serah = self._bertanggal(self.tr("Diserahkan {tanggal}"), b.diserahkan)
        baris.append(f"{serah}, {kata(b.cara).lower()}" if serah and b.cara else serah)
        baris.append(self._bertanggal(self.tr("Diterima {tanggal}"), b.diterima))
        baris.append(self._bertanggal(self.tr("Kembali ditandatangani {tanggal}"), b.kembali))
        baris += [kata(b.belum_kembali), b.keterangan]
        return "\n".join(x for x in baris if x)

    def _bertanggal(self, pola: str, hari: date | None) -> str:
        return pola.format(tanggal=tanggal_panjang(hari)) if hari is not None else ""

    def _keberatan(self, k: Keberatan) -> None:
        siapa = [k.pegawai.nama, kata(k.status_nama), tanggal_panjang(k.tanggal) if k.tanggal else ""]
        if k.nomor:
            siapa.append(self.tr("nomor {nomor}").format(nomor=k.nomor))
        bagian = ", ".join(kata(NAMA_BAGIAN[x]) for x in k.bagian)
        baris = [self.tr("Yang dikeberatkan: {bagian}").format(bagian=bagian) if bagian else "", k.alasan]
        if k.diminta:
            baris.append(self.tr("Yang diminta: {teks}").format(teks=k.diminta))
        if k.bukti:
            baris.append(self.tr("Bukti: {teks}").format(teks="; ".join(k.bukti)))
        berkas = [x.nama for x in self._panel.lampiran.get(k.id, ())]
        if berkas:
            baris.append(self.tr("Berkas: {nama}").format(nama=", ".join(berkas)))
        if k.terlambat is not None:
            pola = self.tr("! Diajukan sesudah batas {tanggal}. Alasan: {alasan}")
            baris.append(pola.format(tanggal=tanggal_panjang(k.terlambat), alasan=k.alasan_terlambat))
        self.keberatan.isi(" · ".join(x for x in siapa if x), "\n".join(x for x in baris if x))

    def _penjelasan(self, k: Keberatan) -> None:
        if k.penjelasan:
            hari = tanggal_panjang(k.tanggal_penjelasan) if k.tanggal_penjelasan else ""
            self.penjelasan.isi(" · ".join(x for x in (k.penilai.nama, hari) if x), k.penjelasan)
        elif k.status.value in ("diajukan", "draf"):
            self.penjelasan.isi("", self._menunggu(k.penilai.nama))
        else:
            self.penjelasan.isi("", self.tr("Tidak ada penjelasan."))

    def _menunggu(self, nama: str) -> str:
        kalimat = self.tr("Menunggu {nama}.").format(nama=nama or self.tr("atasan pejabat penilai"))
        return satu_titik(kalimat)

    def _keputusan(self, k: Keberatan) -> None:
        if k.putusan is None or k.menjadi is None:
            dicabut = k.status.value == "dicabut"
            teks = self.tr("Keberatan dicabut, tidak ada keputusan.") if dicabut else self._pemutus(k)
            self.keputusan.isi("", teks)
            return
        hari = tanggal_panjang(k.tanggal_putusan) if k.tanggal_putusan else ""
        siapa = (k.pemutus.nama, hari, self.tr("nomor {nomor}").format(nomor=k.nomor_putusan))
        baris = [
            f"{kata(NAMA_PUTUSAN[k.putusan])}: {k.alasan_putusan}",
            self.tr("Semula {hasil}").format(hasil=_hasil(k.semula)),
            self.tr("Menjadi {hasil}").format(hasil=_hasil(k.menjadi)),
            self.tr("Hasil pemeriksaan: {teks}").format(teks=k.pemeriksaan),
        ]
        self.keputusan.isi(" · ".join(x for x in siapa if x), "\n".join(baris))

    def _pemutus(self, k: Keberatan) -> str:
        if not k.pemutus_alasan:
            return self._menunggu(k.pemutus.nama)
        pola = self.tr("Menunggu {nama}, {sebab}.")
        return pola.format(nama=k.pemutus.nama, sebab=kata(k.pemutus_alasan))


def _hasil(isi: tuple[str, str, str]) -> str:
    hasil, perilaku, predikat = isi
    rating = [kata(NAMA_RATING[Rating(x)]) for x in (hasil, perilaku) if x]
    return f"{' / '.join(rating)} = {kata(predikat)}"
