"""The four cards of Dasbor: bars per unit, quadrant, progress, and the list of what is late."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.domain.predikat import Rating, predikat_kinerja
from kinerja_desktop.services.lembar_dasbor import PREDIKAT, RATING_HASIL, RATING_PERILAKU, OrangTunda
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.grafik import GrafikBatang, GrafikKuadran, Seri
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.dasbor.grafik_datar import BatangDatar, GulungDatar
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_dasbor import BarisLewat, BarisRisiko, LembarDasbor, Orang
    from kinerja_desktop.services.lembar_rekap import BarisTahun

WARNA_PREDIKAT = ("grafik2", "grafik1", "grafik3", "grafik4", "grafik5")
ABU = "garis_kuat"


class KartuDasbor(QFrame):
    """Frame with a heading and a link at its right."""

    def __init__(self, judul: str, tautan: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kartu")
        self.tata = QVBoxLayout(self)
        self.tata.setContentsMargins(14, 5, 8, 8)
        self.tata.setSpacing(2)
        atas = QHBoxLayout()
        self.judul = QLabel(judul, self)
        self.judul.setTextFormat(Qt.TextFormat.PlainText)
        tebal = self.judul.font()
        tebal.setBold(True)
        self.judul.setFont(tebal)
        self.tautan = tombol(tautan, "tautan", nama=f"{tautan}: {judul}")
        self.judul.setMinimumHeight(self.tautan.sizeHint().height())
        atas.addWidget(self.judul, 1)
        atas.addWidget(self.tautan)
        self.tata.addLayout(atas)


class PanelGrafik(QWidget):
    """All four; `orang_diminta` gives a heading, the people behind it and the key of their period."""

    orang_diminta = Signal(str, object, str)
    lewat_dibuka = Signal(object)
    langkah_diminta = Signal()

    def __init__(self, pusat: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lembar: LembarDasbor | None = None
        tata = QGridLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(10)
        lihat = self.tr("Lihat orangnya")
        self.kartu_kelompok = KartuDasbor(
            self.tr("Predikat per kantor") if pusat else self.tr("Predikat per unit kerja"), lihat, self
        )
        self.batang = BatangDatar(self.kartu_kelompok.judul.text())
        self.kartu_kelompok.tata.addWidget(GulungDatar(self.batang, self), 1)
        self.kuadran = GrafikKuadran(self.tr("Kuadran hasil kerja dan perilaku"), self)
        self.kemajuan = GrafikBatang(self.tr("Kemajuan penilaian per periode"), self)
        self.tautan_kuadran = self._tautan(self.kuadran, lihat)
        self.tautan_kemajuan = self._tautan(self.kemajuan, self.tr("Lihat yang belum"))
        self.kosong = self._buat_kosong(pusat)
        self.atas = QStackedWidget(self)
        self.atas.addWidget(self._buat_atas())
        self.atas.addWidget(self.kosong)
        tata.addWidget(self.atas, 0, 0, 1, 2)
        tata.addWidget(self.kemajuan, 1, 0)
        tata.addWidget(self._buat_lewat(pusat), 1, 1)
        for n in (0, 1):
            tata.setColumnStretch(n, 1)
            tata.setRowStretch(n, 1)
        self.batang.dipilih.connect(self._kelompok_dipilih)
        self.kuadran.dipilih.connect(self._kuadran_dipilih)
        self.kemajuan.dipilih.connect(self._kemajuan_dipilih)
        self.kartu_kelompok.tautan.clicked.connect(self._semua)
        self.tautan_kuadran.clicked.connect(self._semua_dinilai)
        self.tautan_kemajuan.clicked.connect(self._semua_belum)

    def _tautan(self, grafik: QWidget, teks: str) -> QPushButton:
        """A link laid into the heading line of a chart that paints its own heading."""
        t = tombol(teks, "tautan", nama=f"{teks}: {grafik.accessibleName()}")
        tata = QHBoxLayout(grafik)
        tata.setContentsMargins(0, 5, 8, 0)
        tata.addStretch(1)
        tata.addWidget(t, 0, Qt.AlignmentFlag.AlignTop)
        return t

    def _buat_atas(self) -> QWidget:
        w = QWidget(self)
        baris = QHBoxLayout(w)
        baris.setContentsMargins(0, 0, 0, 0)
        baris.setSpacing(10)
        baris.addWidget(self.kartu_kelompok, 1)
        baris.addWidget(self.kuadran, 1)
        return w

    def _buat_kosong(self, pusat: bool) -> QFrame:
        kotak = QFrame(self)
        kotak.setObjectName("kartu")
        tata = QVBoxLayout(kotak)
        tata.addStretch(1)
        judul = QLabel(self.tr("Belum ada penilaian"), kotak)
        judul.setObjectName("h2")
        teks = QLabel(
            self.tr("Grafik terisi setelah penilaian kantor-kantor diterima di Kompilasi.")
            if pusat
            else self.tr("Grafik terisi setelah rating hasil kerja dan perilaku diberikan di Penilaian."),
            kotak,
        )
        teks.setObjectName("redup")
        self.langkah = tombol(self.tr("Buka Kompilasi") if pusat else self.tr("Mulai menilai"), "utama")
        self.langkah.clicked.connect(self.langkah_diminta)
        for w in (judul, teks):
            w.setAlignment(Qt.AlignmentFlag.AlignCenter)
            tata.addWidget(w)
        tata.addSpacing(6)
        tata.addWidget(self.langkah, 0, Qt.AlignmentFlag.AlignCenter)
        tata.addStretch(1)
        return kotak

    def _buat_lewat(self, pusat: bool) -> KartuDasbor:
        self.kartu_lewat = KartuDasbor(self.tr("Lewat tenggat"), self.tr("Buka yang dipilih"), self)
        self.kartu_lewat.tautan.clicked.connect(self._buka_terpilih)
        self.model = KisiModel(
            [
                Kolom("nama", self.tr("Kantor") if pusat else self.tr("Nama"), 116, lentur=True),
                *(() if pusat else (Kolom("unit", self.tr("Unit kerja"), 104, lentur=True),)),
                Kolom("apa", self.tr("Yang terlambat"), 162, lentur=True),
                Kolom("hari", self.tr("Lewat"), 72),
            ],
            parent=self,
        )
        self.tabel = KisiView(self.model, self.tr("Dokumen yang lewat tenggat"), daftar=True, parent=self)
        self.tabel.setSelectionMode(KisiView.SelectionMode.SingleSelection)
        self.tabel.dibuka.connect(self._buka_lewat)
        self.beres = QLabel(self.tr("✓ Tidak ada yang lewat tenggat."), self)
        self.beres.setProperty("nada", "sukses")
        self.beres.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bawah = QStackedWidget(self)
        self.bawah.addWidget(self.tabel)
        self.bawah.addWidget(self.beres)
        self.kartu_lewat.tata.addWidget(self.bawah, 1)
        self._lewat: dict[bytes, BarisLewat | BarisRisiko] = {}
        return self.kartu_lewat

    # -- showing -------------------------------------------------------------------------------------------

    def isi(self, lembar: LembarDasbor) -> None:
        """Show a dashboard."""
        self.lembar = lembar
        self.atas.setCurrentIndex(0 if lembar.ada_nilai else 1)
        n = len(lembar.kelompok)
        seri = [
            Seri(kata(p), [len(lembar.kelompok[i].predikat[j]) for i in range(n)], WARNA_PREDIKAT[j])
            for j, p in enumerate(PREDIKAT)
        ]
        belum = [len(k.belum) for k in lembar.kelompok]
        tanpa = self.tr("Tanpa unit kerja")
        self.batang.isi(
            [k.nama or tanpa for k in lembar.kelompok], [*seri, Seri(self.tr("Belum"), belum, ABU)]
        )
        self._isi_kuadran(lembar)
        self._isi_kemajuan(lembar)
        if lembar.rekap.pusat:
            self._isi_risiko(lembar.risiko)
        else:
            self._isi_lewat(lembar.lewat)

    def _isi_kuadran(self, lembar: LembarDasbor) -> None:
        hasil = {
            "di_atas": self.tr("Hasil di atas ekspektasi"),
            "sesuai": self.tr("Hasil sesuai ekspektasi"),
            "di_bawah": self.tr("Hasil di bawah ekspektasi"),
        }
        perilaku = {
            "di_atas": self.tr("Perilaku di atas"),
            "sesuai": self.tr("Perilaku sesuai"),
            "di_bawah": self.tr("Perilaku di bawah"),
        }
        predikat = [
            [kata(predikat_kinerja(Rating(h), Rating(p)).predikat.value) for p in RATING_PERILAKU]
            for h in RATING_HASIL
        ]
        self.kuadran.isi(
            [hasil[h] for h in RATING_HASIL],
            [perilaku[p] for p in RATING_PERILAKU],
            [[len(c) for c in b] for b in lembar.kuadran],
            predikat,
        )

    def _isi_kemajuan(self, lembar: LembarDasbor) -> None:
        nama = (self.tr("Selesai"), self.tr("Sudah diisi"), self.tr("Belum dinilai"))
        ekor = f" {lembar.rekap.tahun}"
        self.kemajuan.isi(
            [
                self.tr("Setahun")
                if k.periode.jenis == "tahunan"
                else kata(k.periode.label).removesuffix(ekor)
                for k in lembar.kemajuan
            ],
            [
                Seri(nama[j], [len(k.keadaan[j]) for k in lembar.kemajuan], w)
                for j, w in enumerate(("grafik2", "grafik1", ABU))
            ],
        )

    def _isi_risiko(self, risiko: Sequence[BarisRisiko]) -> None:
        """Offices with people past a deadline, at the centre."""
        self._lewat = {x.kantor.ruang: x for x in risiko}
        self._judul_lewat(sum(x.jumlah for x in risiko))
        self.tabel.isi_ulang(
            Baris(
                x.kantor.ruang,
                {
                    "nama": x.kantor.nama,
                    "apa": self.tr("! {n} dari {semua} orang").format(n=x.jumlah, semua=x.dari),
                    "hari": self.tr("{n} hari").format(n=x.hari),
                },
                nama=x.kantor.nama,
            )
            for x in risiko
        )

    def _judul_lewat(self, n: int) -> None:
        self.kartu_lewat.judul.setText(
            self.tr("Lewat tenggat · {n}").format(n=n) if n else self.tr("Lewat tenggat")
        )
        self.bawah.setCurrentIndex(0 if n else 1)
        self.kartu_lewat.tautan.setVisible(bool(n))

    def _isi_lewat(self, lewat: Sequence[BarisLewat]) -> None:
        self._lewat = {x.baris.kunci: x for x in lewat}
        self._judul_lewat(len(lewat))
        self.tabel.isi_ulang(
            [
                Baris(
                    x.baris.kunci,
                    {
                        "nama": x.baris.nama,
                        "unit": x.baris.unit,
                        "apa": self._apa(x),
                        "hari": self.tr("{n} hari").format(n=x.hari),
                    },
                    nama=x.baris.nama,
                )
                for x in lewat
            ]
        )

    def _apa(self, x: BarisLewat) -> str:
        if x.jenis == "skp_belum":
            return self.tr("! SKP {tahun} belum dibuat").format(tahun=x.label)
        if x.jenis == "skp_status":
            return self.tr("! SKP belum disetujui ({status})").format(status=kata(x.label).lower())
        if x.jumlah > 1:
            return self.tr("! {n} penilaian terlambat").format(n=x.jumlah)
        return self.tr("! Penilaian {periode}").format(periode=kata(x.label))

    # -- choosing ------------------------------------------------------------------------------------------

    def _minta(self, judul: str, orang: Orang | Sequence[BarisTahun], kunci: str = "") -> None:
        lembar = self.lembar
        if lembar is not None:
            self.orang_diminta.emit(judul, orang, kunci or (lembar.periode.kunci if lembar.periode else ""))

    def _kelompok_dipilih(self, i: int, j: int) -> None:
        assert self.lembar is not None
        k = self.lembar.kelompok[i]
        nama = k.nama or self.tr("Tanpa unit kerja")
        if j < len(PREDIKAT):
            self._minta(f"{nama} · {kata(PREDIKAT[j])}", k.predikat[j])
        else:
            self._minta(f"{nama} · {self.tr('belum dinilai')}", k.belum)

    def _kuadran_dipilih(self, i: int, j: int) -> None:
        assert self.lembar is not None
        p = predikat_kinerja(Rating(RATING_HASIL[i]), Rating(RATING_PERILAKU[j])).predikat.value
        kata_hasil = (self.tr("di atas"), self.tr("sesuai"), self.tr("di bawah"))
        judul = self.tr("Hasil {hasil}, perilaku {perilaku}: {predikat}").format(
            hasil=kata_hasil[i], perilaku=kata_hasil[2 - j], predikat=kata(p)
        )
        self._minta(judul, self.lembar.kuadran[i][j])

    def _kemajuan_dipilih(self, i: int, j: int) -> None:
        assert self.lembar is not None
        k = self.lembar.kemajuan[i]
        nama = (self.tr("selesai"), self.tr("sudah diisi"), self.tr("belum dinilai"))[j]
        self._minta(f"{kata(k.periode.label)} · {nama}", k.keadaan[j], k.periode.kunci)

    def _saring(self, judul: str, saring: str) -> None:
        lembar = self.lembar
        if lembar is None or lembar.periode is None:
            return
        kunci = lembar.periode.kunci
        n = {"semua": lembar.jumlah, "dinilai": lembar.dinilai}.get(saring, 0)
        yang = OrangTunda(n, kunci, None, (saring,))
        orang: Orang = yang
        if not lembar.rekap.pusat:
            orang = tuple(b for b in self._ikut(lembar) if yang.cocok(b.sel.get(kunci)))
        self._minta(f"{kata(lembar.periode.label)} · {judul}", orang)

    def _ikut(self, lembar: LembarDasbor) -> list[BarisTahun]:
        semua = (d for k in lembar.kelompok for d in (*k.predikat, k.belum))
        return [b for d in semua if not isinstance(d, OrangTunda) for b in d]

    def _semua(self) -> None:
        self._saring(self.tr("semua pegawai"), "semua")

    def _semua_dinilai(self) -> None:
        self._saring(self.tr("sudah dinilai"), "dinilai")

    def _semua_belum(self) -> None:
        self._saring(self.tr("belum selesai"), "belum_selesai")

    def _buka_terpilih(self) -> None:
        self._buka_lewat(self.tabel.id_kini())

    def _buka_lewat(self, kunci: bytes | None) -> None:
        if kunci in self._lewat:
            self.lewat_dibuka.emit(self._lewat[kunci])
