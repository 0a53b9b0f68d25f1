"""Beranda: what is due in four cards, who waits in a table; a new office or PC sees its first steps."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.beranda_kartu import DeretKartu, LangkahPertama
from kinerja_desktop.ui.halaman.dasar import Halaman, tombol
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_beranda import BarisTunggu, RingkasanBeranda
    from kinerja_desktop.services.tujuan import Tujuan
    from kinerja_desktop.ui.halaman.beranda_rencana import PanelRencana


TUNGGU, RENCANA = "tunggu", "rencana"


class HalamanBeranda(Halaman):
    """Reads one summary; Enter on a row opens exactly the field that is missing."""

    nama = "beranda"
    jenis = frozenset({"*"})

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self.ringkasan: RingkasanBeranda | None = None
        self._alarm = ""
        self._tunggu: dict[bytes, BarisTunggu] = {}
        self.rencana: PanelRencana | None = None  # made when it is first looked at: the start is not delayed
        self.mutasi = tombol(
            self.tr("Mutasi…"), petunjuk=self.tr("Pindah, promosi, Plt., pensiun, cuti, pegawai baru")
        )
        self.mutasi.clicked.connect(lambda: self.konteks.navigasi.buka("pegawai", tindakan="mutasi"))
        self.mutasi.hide()
        self.kepala.tambah(self.mutasi)
        self.langkah = LangkahPertama(self._ke, self)
        self.langkah.hide()
        self.kartu = DeretKartu(self._ke, self)
        self.tata.addWidget(self.langkah)
        self.tata.addWidget(self.kartu)
        self.bawah = self._buat_bawah()
        self.tata.addWidget(self.bawah, 1)
        self.tata.addStretch(0)
        self.bawah.hide()

    @property
    def judul(self) -> str:
        """Heading until the greeting is read."""
        return self.tr("Beranda")

    def _buat_bawah(self) -> QWidget:
        bawah = QWidget(self)
        tata = QVBoxLayout(bawah)
        tata.setContentsMargins(0, 4, 0, 0)
        tata.setSpacing(6)
        self.judul_tabel = QLabel(bawah)
        self.judul_tabel.setObjectName("h2")
        self.bagian = BarisPilihan(self.tr("Bagian Beranda"), "tab", bawah)
        self.bagian.isi([(TUNGGU, self.tr("Menunggu Anda")), (RENCANA, self.tr("Perencanaan SKP"))])
        self.bagian.dipilih.connect(lambda _: self._ganti_bagian())
        kepala = QHBoxLayout()
        kepala.addWidget(self.judul_tabel, 1)
        kepala.addWidget(self.bagian)
        tata.addLayout(kepala)
        self.model = KisiModel(
            [
                Kolom("nama", self.tr("Nama"), 170, lentur=True),
                Kolom("jabatan", self.tr("Jabatan"), 190, lentur=True),
                Kolom("kurang", self.tr("Yang kurang"), 260, lentur=True),
                Kolom("batas", self.tr("Batas"), 112),
                Kolom("langkah", self.tr("Langkah berikutnya"), 146),
            ],
            parent=self,
        )
        self.tabel = KisiView(self.model, self.tr("Pegawai yang menunggu Anda"), daftar=True, parent=bawah)
        self.tabel.setSelectionMode(KisiView.SelectionMode.SingleSelection)
        self.tabel.dibuka.connect(self._buka_baris)
        self.tabel.sel_berubah.connect(lambda *_: self.pilihan_berubah.emit())
        self.tumpukan = QStackedWidget(bawah)
        self.tumpukan.addWidget(self.tabel)
        self.tumpukan.addWidget(self._buat_beres())
        tata.addWidget(self.tumpukan, 1)
        return bawah

    def _buat_beres(self) -> QWidget:
        """Nobody waits: say so, and where to go from here."""
        beres = QFrame(self)
        beres.setObjectName("kartu")
        tata = QVBoxLayout(beres)
        tata.addStretch(1)
        judul = QLabel(self.tr("✓ Tidak ada yang menunggu Anda."), beres)
        judul.setObjectName("h2")
        judul.setAlignment(Qt.AlignmentFlag.AlignCenter)
        teks = QLabel(self.tr("Semua yang jatuh tempo sudah dikerjakan."), beres)
        teks.setObjectName("redup")
        teks.setAlignment(Qt.AlignmentFlag.AlignCenter)
        baris = QHBoxLayout()
        baris.addStretch(1)
        self.jalan_lain = []
        pilihan: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Lihat penilaian"), partial(self.konteks.navigasi.buka, "penilaian")),
            (self.tr("Cetak formulir"), partial(self.konteks.navigasi.buka, "cetak")),
        )
        for nama, jalan in pilihan:
            t = tombol(nama)
            t.clicked.connect(lambda _=False, j=jalan: j())
            baris.addWidget(t)
            self.jalan_lain.append(t)
        baris.addStretch(1)
        for w in (judul, teks):
            tata.addWidget(w)
        tata.addSpacing(8)
        tata.addLayout(baris)
        tata.addStretch(2)
        return beres

    # -- loading -------------------------------------------------------------------------------------------

    def muat(self) -> None:
        """Read the summary."""

        def di_pekerja(sesi: Any) -> tuple[RingkasanBeranda, list[str]]:
            from kinerja_desktop.services.alarm_kunci import daftar_alarm
            from kinerja_desktop.services.beranda import ringkasan

            return ringkasan(sesi), [a.kalimat for a in daftar_alarm(sesi)]

        self.konteks.baca(di_pekerja, self._terbaca, pemilik=self)

    def _terbaca(self, hasil: tuple[RingkasanBeranda, list[str]]) -> None:
        r, alarm = hasil
        teks = " ".join(map(kata, alarm)) if self.konteks.peran in ("operator", "pimpinan") else ""
        if teks:
            self.banner.peringatan(teks, [(self.tr("Lihat"), lambda: self.konteks.navigasi.buka("tukar"))])
        elif self._alarm and self.banner.teks == self._alarm:
            self.banner.bersihkan()
        self._alarm = teks
        self._isi(r)

    def _isi(self, r: RingkasanBeranda) -> None:
        pertama = self.ringkasan is None
        self.ringkasan = r
        self.kepala.atur(kata(r.sapaan), r.tanggal)
        baru = bool(r.langkah_awal)
        self.langkah.setVisible(baru)
        self.mutasi.setVisible(not baru and self.konteks.peran == "operator")
        if baru:
            self.langkah.isi(r.langkah_awal, r.asal)
        self.kartu.isi(() if baru else r.kartu)
        self.bawah.setVisible(not baru or bool(r.tunggu))
        self._tunggu = {}
        baris = []
        for n, t in enumerate(r.tunggu):
            kunci = n.to_bytes(4, "big") + (t.skp_id or t.pegawai_id)
            self._tunggu[kunci] = t
            tenggat = kata(t.tenggat)
            batas = f"! {tenggat}" if t.nada in ("lewat", "segera") and tenggat else tenggat
            isi = {
                "nama": t.nama,
                "jabatan": t.jabatan,
                "kurang": kata(t.kurang),
                "batas": batas,
                "langkah": kata(t.langkah),
            }
            baris.append(Baris(kunci, isi, nama=t.nama))
        self.tabel.isi_ulang(baris)
        if baris and self.tabel.id_kini() is None:
            self.tabel.ke(0, 0)
        self._tampilkan_bagian()
        if pertama and self.isVisible():
            tujuan = self.fokus_awal()
            if tujuan is not None:
                tujuan.setFocus()
        self.siap.emit()

    def _tampilkan_bagian(self) -> None:
        """What waits for this person, or the planning of the year, which has the page for itself."""
        r, rencana = self.ringkasan, self.bagian.kini == RENCANA
        self.kartu.setVisible(r is not None and not r.langkah_awal and bool(r.kartu) and not rencana)
        if rencana:
            self.judul_tabel.setText(self.tr("Perencanaan SKP {tahun}").format(tahun=self._tahun()))
            panel = self._panel_rencana()
            self.tumpukan.setCurrentWidget(panel)
            panel.muat(self._rencana_tiba)
            return
        n = len(self._tunggu)
        self.tumpukan.setCurrentIndex(0 if n else 1)
        self.judul_tabel.setText(
            self.tr("Pegawai yang menunggu Anda ({n})").format(n=n)
            if n
            else self.tr("Pegawai yang menunggu Anda")
        )

    def _panel_rencana(self) -> PanelRencana:
        if self.rencana is None:
            from kinerja_desktop.ui.halaman.beranda_rencana import PanelRencana

            self.rencana = PanelRencana(self.konteks, self._ke, self.bawah)
            self.tumpukan.addWidget(self.rencana)
        return self.rencana

    def _rencana_tiba(self) -> None:
        """The planning stands: who had just chosen it goes on in its table."""
        if self.rencana is not None and self.bagian.tombol(RENCANA).hasFocus():
            self.rencana.tabel.setFocus()
        self.siap.emit()

    def _tahun(self) -> int:
        return self.konteks.jam.hari_ini().year

    # -- reacting ------------------------------------------------------------------------------------------

    def buka(self, **tujuan: Any) -> None:
        """A link may ask for the planning."""
        if tujuan.get("bagian") in (TUNGGU, RENCANA):
            self.bagian.tandai(tujuan["bagian"])
        super().buka(**tujuan)

    def _ganti_bagian(self) -> None:
        self.banner.bersihkan()
        self._tampilkan_bagian()
        w = self.fokus_awal() if self.bagian.kini == TUNGGU else None
        if w is not None and w.isVisible():
            w.setFocus()

    def _ke(self, tujuan: Tujuan) -> None:
        self.konteks.navigasi.buka(tujuan.halaman, **tujuan.argumen)

    def _buka_baris(self, kunci: bytes) -> None:
        self._ke(self._tunggu[kunci].tujuan)

    def fokus_awal(self) -> QWidget | None:
        """The next first step, or the table, or the first card."""
        if self.ringkasan is None:
            return None  # nothing to stand on yet; `_isi` gives the focus
        if self.ringkasan.langkah_awal:
            return self.langkah.tombol_berikut() or self.tabel
        if self.bagian.kini == RENCANA and self.rencana is not None:
            return self.rencana.tabel
        if self._tunggu:
            return self.tabel
        return self.kartu.kartu[0].tombol if self.kartu.kartu else self.jalan_lain[0]

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The person under the cursor."""
        if self.bagian.kini == RENCANA and self.rencana is not None:
            b = self.rencana.kini()
            return ("pegawai", b.pegawai_id) if b is not None else None
        kunci = self.tabel.id_kini()
        t = self._tunggu.get(kunci) if kunci else None
        if t is None:
            return None
        return ("skp", t.skp_id) if t.skp_id else ("pegawai", t.pegawai_id)
