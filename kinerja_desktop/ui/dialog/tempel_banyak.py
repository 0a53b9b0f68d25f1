"""Tempel banyak SKP: who gets which rows, and what does not fit, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QStyle, QVBoxLayout, QWidget

from kinerja_desktop.services import lembar_skp as k
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.kisi.baris import Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import SALAH, KisiModel

if TYPE_CHECKING:
    from kinerja_desktop.services.skp_tempel_banyak import BarisBanyak, RencanaBanyak, RencanaOrang

TEMPEL, TAMBAHKAN = "tempel", "tambahkan"
_BERISI = "berisi"
_KUNCI = Qt.ItemDataRole.UserRole
_LAIN, _LUAR = "lain", "luar"
_GULIR = QStyle.PixelMetric.PM_ScrollBarExtent
_CATATAN = 3  # remarks on sheets that are said in full


class DialogTempelBanyak(DialogDasar):
    """hasil() is `RencanaOrang.kunci` -> "tempel" or "tambahkan" for those who are ticked."""

    def __init__(self, rencana: RencanaBanyak, asal: str, parent: QWidget | None = None) -> None:
        self._rencana = rencana
        self._orang = {o.kunci: o for o in rencana.orang}
        self._masalah: dict[tuple[bytes, str], str] = {}
        super().__init__(
            self.tr("Tempel SKP {tahun} banyak pegawai").format(tahun=rencana.tahun),
            self._keterangan(asal),
            parent,
        )
        self.setMinimumSize(960, 500)
        self.formulir.hide()
        isi = QHBoxLayout()
        isi.setSpacing(12)
        self.daftar = QListWidget(self)
        self.daftar.setAccessibleName(self.tr("Pegawai dalam tabel"))
        self.daftar.setWordWrap(True)
        self.daftar.setSpacing(2)
        self.daftar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.daftar.setFixedWidth(min(340, self.fontMetrics().averageCharWidth() * 42))
        isi.addWidget(self.daftar)
        kanan = QVBoxLayout()
        kanan.setSpacing(6)
        self.sebut = QLabel(self)
        self.sebut.setWordWrap(True)
        self.sebut.setTextFormat(Qt.TextFormat.PlainText)
        kanan.addWidget(self.sebut)
        self.kisi = Kisi(
            KisiModel(self._kolom(), parent=self), self.tr("Baris pegawai ini"), daftar=True, parent=self
        )
        self.kisi.jelaskan(self._jelaskan)
        kanan.addWidget(self.kisi, 1)
        isi.addLayout(kanan, 1)
        self.isi.addLayout(isi, 1)
        self._isi_daftar()
        self.daftar.itemChanged.connect(lambda _: self._hitung())
        self.daftar.currentRowChanged.connect(lambda _: self._tampil())
        self.daftar.setCurrentRow(0)
        self._hitung()

    # -- words ---------------------------------------------------------------------------------------------

    def _keterangan(self, asal: str) -> str:
        r = self._rencana
        dapat = [o for o in r.orang if o.dapat]
        pola = self.tr("{asal}: {n} dari {semua} pegawai dapat ditempel, {m} baris. Belum ada yang ditulis.")
        isi = {"n": len(dapat), "semua": len(r.orang), "m": sum(o.jumlah for o in dapat)}
        kalimat = pola.format(asal=asal or self.tr("Papan klip"), **isi)
        masalah = sum(o.masalah for o in dapat)
        if masalah:
            kalimat += " " + self.tr("{n} sel tidak cocok dan akan ditinggal.").format(n=masalah)
        catatan = [kata(c) for c in dict.fromkeys(r.catatan)]
        lebih = len(catatan) - _CATATAN
        if lebih > 0:
            catatan = [*catatan[:_CATATAN], self.tr("… dan {n} catatan lagi.").format(n=lebih)]
        return " ".join([kalimat, *catatan])

    def _kolom(self) -> list[Kolom]:
        """Row number, and the columns that the table uses."""
        semua = [b for o in self._rencana.orang for b in o.baris]
        dipakai = {c for b in semua for c in (*b.nilai, *b.masalah)}
        dikenal = {
            k.INTERVENSI: Kolom(k.INTERVENSI, self.tr("RHK pimpinan"), 120, lentur=True),
            k.PERSPEKTIF: Kolom(k.PERSPEKTIF, self.tr("Perspektif"), 96),
            k.RHK: Kolom(k.RHK, self.tr("Rencana hasil kerja"), 140, lentur=True),
            k.PENUGASAN: Kolom(k.PENUGASAN, self.tr("Penugasan dari"), 90),
            k.LINGKUP: Kolom(k.LINGKUP, self.tr("Lingkup"), 70),
            k.ASPEK: Kolom(k.ASPEK, self.tr("Aspek"), 78),
            k.INDIKATOR: Kolom(k.INDIKATOR, self.tr("Indikator"), 130, lentur=True),
            k.TARGET: Kolom(k.TARGET, self.tr("Target"), 78),
            k.SATUAN: Kolom(k.SATUAN, self.tr("Satuan"), 70),
            k.ARAH: Kolom(k.ARAH, self.tr("Arah"), 60),
            k.METODE: Kolom(k.METODE, self.tr("Cara ukur"), 72),
            k.JALUR: Kolom(k.JALUR, self.tr("Jalur target"), 90),
        }
        wajib = {k.RHK, k.INDIKATOR, k.TARGET}
        hasil = [Kolom("baris", self.tr("Baris"), 50, tengah=True, beku=True)]
        hasil += [c for kunci, c in dikenal.items() if kunci in dipakai | wajib]
        if dipakai - dikenal.keys():
            hasil.append(Kolom(_LAIN, self.tr("Tidak terbaca"), 110, lentur=True))
        return hasil

    # -- left ----------------------------------------------------------------------------------------------

    def _isi_daftar(self) -> None:
        for o in self._rencana.orang:
            self._tambah(o.kunci, o.nama, self._kalimat(o), o)
        if self._rencana.luar:
            teks = self.tr("! Di luar tabel pegawai")
            self._tambah(
                _LUAR, teks, self.tr("{n} sel tidak ditempel.").format(n=len(self._rencana.luar)), None
            )

    def _kalimat(self, o: RencanaOrang) -> str:
        bagian = [kata(o.kalimat)]
        if o.dapat:
            bagian.append(self.tr("{n} baris.").format(n=o.jumlah))
            if o.masalah:
                bagian.append(self.tr("{n} sel ditinggal.").format(n=o.masalah))
        return " ".join(bagian)

    def _tambah(self, kunci: str, nama: str, kalimat: str, o: RencanaOrang | None) -> None:
        tanda = "" if o is None or o.dapat else "× "
        butir = QListWidgetItem(f"{tanda}{nama}\n{kalimat}", self.daftar)
        butir.setData(_KUNCI, kunci)
        # Qt reckons without the tick box and would cut the last line.
        fm, tepi = self.daftar.fontMetrics(), self.daftar.style().pixelMetric(_GULIR)
        kotak = fm.height() * (3 if o is not None and o.dapat else 1)
        ruang = QRect(0, 0, self.daftar.width() - tepi - kotak, 10_000)
        tinggi = fm.boundingRect(ruang, Qt.TextFlag.TextWordWrap, butir.text()).height()
        butir.setSizeHint(QSize(ruang.width(), tinggi + fm.height() // 2))
        if o is not None and o.dapat:
            butir.setFlags(butir.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ya = o.keadaan != _BERISI
            butir.setCheckState(Qt.CheckState.Checked if ya else Qt.CheckState.Unchecked)

    def dicentang(self) -> list[RencanaOrang]:
        """People who are ticked, in order."""
        semua = [self.daftar.item(n) for n in range(self.daftar.count())]
        kunci = [str(b.data(_KUNCI)) for b in semua if b.checkState() == Qt.CheckState.Checked]
        return [self._orang[x] for x in kunci if x in self._orang and self._orang[x].dapat]

    def _hitung(self) -> None:
        ikut = self.dicentang()
        self.terima.setEnabled(bool(ikut))
        teks = self.tr("Tempel {n} SKP ({m} baris)").format(n=len(ikut), m=sum(o.jumlah for o in ikut))
        self.terima.setText(teks if ikut else self.kata_kerja())
        self.terima.setAccessibleName(self.terima.text())

    # -- right ---------------------------------------------------------------------------------------------

    def _tampil(self) -> None:
        butir = self.daftar.currentItem()
        if butir is None:
            return
        self._masalah = {}
        o = self._orang.get(str(butir.data(_KUNCI)))
        if o is None:
            self.sebut.setText(self.tr("Sel yang bukan bagian tabel hasil kerja siapa pun."))
            baris = [self._baris_luar(n) for n in range(len(self._rencana.luar))]
        else:
            self.sebut.setText(f"{o.nama}: {self._kalimat(o)}")
            baris = [self._baris(n, b) for n, b in enumerate(o.baris)]
        self.kisi.isi(baris)
        salah = [PerubahanSel(b, kolom, "", "") for b, kolom in self._masalah]
        self.kisi.model.tandai(salah, tambah=SALAH)
        pertama = next(iter(self._masalah), None)
        if pertama is not None:
            i = self.kisi.model.nomor(pertama[0])
            self.kisi.view.ke(i, self.kisi.model.letak[pertama[1]])
        elif baris:
            self.kisi.view.ke(0, 1)

    def _baris(self, n: int, b: BarisBanyak) -> Baris:
        kunci = n.to_bytes(16, "big")
        nilai = {"baris": b.nomor, **b.nilai}
        lain = []
        for kolom, (mentah, kalimat) in b.masalah.items():
            teks = " ".join(mentah.split())
            letak = kolom if kolom in self.kisi.model.letak else _LAIN
            lain.append(teks)
            nilai[letak] = "! " + ("; ".join(lain) if letak == _LAIN else teks)
            lama = self._masalah.get((kunci, letak), "")
            baru = self.tr("“{isi}”: {sebab}").format(isi=teks, sebab=kata(kalimat))
            self._masalah[kunci, letak] = f"{lama} {baru}".strip()
        return Baris(kunci, nilai, nama=self.tr("Baris {n}").format(n=b.nomor))

    def _baris_luar(self, n: int) -> Baris:
        s = self._rencana.luar[n]
        kunci = n.to_bytes(16, "big")
        teks = " ".join(s.nilai.split())
        self._masalah[kunci, k.RHK] = self.tr("“{isi}”: {sebab}").format(isi=teks, sebab=kata(s.kalimat))
        nilai = {"baris": s.baris, k.RHK: f"! {teks}"}
        return Baris(kunci, nilai, nama=self.tr("Baris {n}").format(n=s.baris))

    def _jelaskan(self, baris: bytes | None, kolom: str) -> str:
        return self._masalah.get((baris, kolom), "") if baris is not None else ""

    # -- answer --------------------------------------------------------------------------------------------

    def kata_kerja(self) -> str:
        """Paste."""
        return self.tr("Tempel")

    def hasil(self) -> dict[str, str]:
        """What to do for whom."""
        return {o.kunci: TAMBAHKAN if o.keadaan == _BERISI else TEMPEL for o in self.dicentang()}


@daftarkan("tempel_banyak")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.services.skp_banyak_urai import KALIMAT_USAI, SelLuar
    from kinerja_desktop.services.skp_tempel_banyak import BarisBanyak, RencanaBanyak, RencanaOrang

    isi = {k.RHK: "Tertatanya surat masuk", k.ASPEK: "Kuantitas", k.INDIKATOR: "Surat terkirim"}
    salah = {k.TARGET: ("banyak", "Target aspek Kuantitas harus memuat angka, misalnya 12.")}
    baris: Sequence[BarisBanyak] = (
        BarisBanyak("", 2, "utama", {**isi, k.TARGET: "480", k.SATUAN: "surat"}),
        BarisBanyak("", 3, "utama", dict(isi), salah),
    )
    nama, sebab = "Rino", "Nama Rino tidak ada pada daftar pegawai. Tulis NIP-nya."
    sudah = "SKP sudah berisi 5 RHK. Centang untuk menambahkan di bawahnya."
    orang = (
        RencanaOrang(
            "0", b"a" * 16, "Pegawai Contoh", "", "baru", "SKP 2026 akan dibuat.", baris=tuple(baris)
        ),
        RencanaOrang("1", b"b" * 16, "Rina Wati", "", "berisi", sudah, baris=tuple(baris)),
        RencanaOrang("2", None, nama, "", "tidak", sebab),
    )
    luar = (SelLuar("", 9, "ke-1", "PERILAKU KERJA", KALIMAT_USAI),)
    return DialogTempelBanyak(RencanaBanyak(2026, orang, luar, ()), "", parent)
