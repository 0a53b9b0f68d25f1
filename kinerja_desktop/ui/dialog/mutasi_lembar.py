"""Steps of the mutasi wizard that show proposals: documents, figures, assessors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.ui.bahasa import kata, satu_titik
from kinerja_desktop.ui.tema import tinggi_baris
from kinerja_desktop.ui.widget.label import label_baris

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_mutasi import RencanaMutasi, UsulRelasi, UsulTarget

_ID = Qt.ItemDataRole.UserRole
_YA, _TIDAK = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def _kotak(nama: str, induk: QWidget) -> QComboBox:
    kotak = QComboBox(induk)
    kotak.setAccessibleName(nama)
    kotak.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    kotak.setMinimumContentsLength(12)
    kotak.setMaxVisibleItems(14)
    return kotak


class LembarDokumen(QWidget):
    """What ends, the new SKP with its source, what is handed on, the exception: each with its tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        luar = QVBoxLayout(self)
        luar.setContentsMargins(0, 0, 0, 0)
        gulir = QScrollArea(self)
        gulir.setWidgetResizable(True)
        gulir.setFrameShape(QFrame.Shape.NoFrame)
        gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        gulir.setAccessibleName(self.tr("Akibat pada SKP"))
        isi = QWidget(gulir)
        self._tata = QVBoxLayout(isi)
        self._tata.setContentsMargins(0, 0, 8, 0)
        self._tata.setSpacing(6)
        self.tutup = QCheckBox(self.tr("Tutup SKP lama"), isi)
        self.teks_tutup = label_baris(isi, "", "redup")
        self.baru = QCheckBox(self.tr("Buat SKP baru, dimulai dari:"), isi)
        self.teks_baru = label_baris(isi, "", "redup")
        self.sumber = _kotak(self.tr("SKP baru dimulai dari"), isi)
        self.serah = QCheckBox(self.tr("Teruskan RHK yang belum selesai kepada:"), isi)
        self.penerima = _kotak(self.tr("Penerima RHK"), isi)
        self.rhk = QListWidget(isi)
        self.rhk.setAccessibleName(self.tr("RHK yang diteruskan"))
        self.rhk.setWordWrap(True)
        self.rhk.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rhk.setFixedHeight(self.fontMetrics().lineSpacing() * 6)
        self.kecuali = QCheckBox(isi)
        self.teks_kecuali = label_baris(isi, "", "redup")
        self.kosong = label_baris(isi, self.tr("Tidak ada SKP yang terkena."), "redup")
        for w in (
            self.kosong, self.tutup, self.teks_tutup, self.baru, self.sumber, self.teks_baru, self.serah,
            self.penerima, self.rhk, self.kecuali, self.teks_kecuali,
        ):  # fmt: skip
            self._tata.addWidget(w)
        self._tata.addStretch(1)
        gulir.setWidget(isi)
        isi.setAutoFillBackground(False)
        gulir.viewport().setAutoFillBackground(False)
        luar.addWidget(gulir)
        self.baru.toggled.connect(self.sumber.setEnabled)
        self.serah.toggled.connect(self._serah)

    def isi(self, r: RencanaMutasi) -> None:
        """Show the proposals of one event."""
        boleh_lepas = r.isian.jenis.value in ("tugas_belajar", "akhir_plt")
        self.tutup.setVisible(bool(r.tutup))
        self.teks_tutup.setVisible(bool(r.tutup))
        self.tutup.setChecked(True)
        self.tutup.setEnabled(boleh_lepas)
        self.teks_tutup.setText("\n".join(self._kalimat(r, n) for n in range(len(r.tutup))))
        self._isi_baru(r)
        self._isi_serah(r)
        for w in (self.kecuali, self.teks_kecuali):
            w.setVisible(r.kecuali or bool(r.kecuali_usai))
        self.kecuali.setEnabled(r.kecuali)
        self.kecuali.setChecked(True)
        if r.kecuali_usai and not r.kecuali:
            nama = ", ".join(kata(x.nama) for x in r.kecuali_usai)
            self.kecuali.setText(self.tr("Akhiri pengecualian"))
            self.teks_kecuali.setText(nama)
        else:
            self.kecuali.setText(self.tr("Keluarkan dari hitungan"))
            teks = self.tr("Tidak dihitung belum SKP atau belum dinilai, menurut surat {nomor}.")
            tanpa = self.tr("Tidak dihitung belum SKP atau belum dinilai.")  # a death needs no letter
            self.teks_kecuali.setText(teks.format(nomor=r.isian.nomor) if r.isian.nomor else tanpa)
        tampak = (r.tutup, r.skp_baru, r.serah, r.kecuali, r.kecuali_usai)
        self.kosong.setVisible(not any(tampak))

    def _kalimat(self, r: RencanaMutasi, n: int) -> str:
        t = r.tutup[n]
        if t.batal:
            return self.tr("SKP {masa} ({status}) dibatalkan karena belum sempat berjalan.").format(
                masa=t.masa, status=kata(t.status)
            )
        teks = self.tr("SKP {masa} ({status}) berakhir {hari}; bagian itu dinilai {penilai}.").format(
            masa=t.masa,
            status=kata(t.status),
            hari=tanggal_panjang(t.selesai),
            penilai=t.penilai or self.tr("penilai lama"),
        )
        return satu_titik(f"{teks} {kata(t.terkunci)}".strip())

    def _isi_baru(self, r: RencanaMutasi) -> None:
        b = r.skp_baru
        for w in (self.baru, self.sumber, self.teks_baru):
            w.setVisible(b is not None)
        self.sumber.clear()
        if b is None:
            self.baru.setChecked(False)
            return
        self.teks_baru.setText(
            self.tr("{jabatan}, {mulai} sampai {selesai}.").format(
                jabatan=b.jabatan, mulai=tanggal_panjang(b.mulai), selesai=tanggal_panjang(b.selesai)
            )
        )
        for kunci in b.sumber:
            self.sumber.addItem(kata(b.label[kunci]), kunci)
        self.sumber.setCurrentIndex(list(b.sumber).index(b.disarankan))
        self.baru.setChecked(b.centang)
        self.sumber.setEnabled(b.centang)

    def _isi_serah(self, r: RencanaMutasi) -> None:
        s = r.serah
        for w in (self.serah, self.penerima, self.rhk):
            w.setVisible(s is not None)
        self.penerima.clear()
        self.rhk.clear()
        if s is None:
            self.serah.setChecked(False)
            return
        for x in s.penerima:
            halangan = f" ({kata(x.halangan)})" if x.halangan else ""
            self.penerima.addItem(f"{x.nama} · {x.jabatan}{halangan}", x.pegawai_id.hex())
        pilih = next((n for n, x in enumerate(s.penerima) if x.pegawai_id == s.disarankan), 0)
        self.penerima.setCurrentIndex(pilih)
        for rhk in s.rhk:
            butir = QListWidgetItem(rhk.teks.replace("\n", " ") or self.tr("(tanpa kalimat)"), self.rhk)
            butir.setData(_ID, rhk.asal_id.hex())
            butir.setFlags(butir.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            butir.setCheckState(_YA)
        if s.rhk:
            self.rhk.setCurrentRow(0)
        self.serah.setChecked(s.disarankan is not None)
        self._serah(s.disarankan is not None)

    def _serah(self, ya: bool) -> None:
        self.penerima.setEnabled(ya)
        self.rhk.setEnabled(ya)

    @property
    def serah_ke(self) -> bytes | None:
        """Who goes on with the results."""
        if not self.serah.isChecked() or self.penerima.currentData() is None:
            return None
        return bytes.fromhex(self.penerima.currentData())

    def serah_rhk(self) -> frozenset[bytes]:
        """Results that are ticked."""
        semua = (self.rhk.item(n) for n in range(self.rhk.count()))
        return frozenset(bytes.fromhex(b.data(_ID)) for b in semua if b.checkState() == _YA)


def _pohon(nama: str, kolom: Sequence[str], induk: QWidget) -> QTreeWidget:
    pohon = QTreeWidget(induk)
    pohon.setAccessibleName(nama)
    pohon.setHeaderLabels(list(kolom))
    pohon.setRootIsDecorated(False)
    pohon.setUniformRowHeights(True)
    pohon.setAllColumnsShowFocus(True)
    pohon.setTabKeyNavigation(False)
    kepala = pohon.header()
    kepala.setStretchLastSection(False)
    for n in range(len(kolom)):
        kepala.setSectionResizeMode(n, QHeaderView.ResizeMode.Stretch)
    return pohon


class LembarTarget(QWidget):
    """Figures by months held: tick, what stands, what is proposed; every proposal can be typed over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(6)
        self.terang = label_baris(
            self,
            self.tr(
                "Target yang dijumlahkan dihitung menurut bulan yang dijalani dan dibulatkan ke atas. "
                "Spasi mencentang; F2 mengubah usulan."
            ),
            "redup",
        )
        nama = self.tr("Target yang disesuaikan")
        kolom = (
            self.tr("Dokumen"),
            self.tr("Indikator"),
            self.tr("Semula"),
            self.tr("Menjadi"),
        )
        self.pohon = _pohon(nama, kolom, self)
        self.pohon.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        kepala = self.pohon.header()
        for n in (0, 2, 3):
            kepala.setSectionResizeMode(n, QHeaderView.ResizeMode.ResizeToContents)
        tata.addWidget(self.terang)
        tata.addWidget(self.pohon, 1)

    def isi(self, target: Sequence[UsulTarget], simpan: dict[str, tuple[bool, str]]) -> None:
        """Show these figures; what was ticked and typed before in `simpan` stays."""
        nama = {
            "lama": self.tr("SKP lama"),
            "baru": self.tr("SKP baru"),
            "serah": self.tr("RHK diteruskan"),
        }
        self.pohon.clear()
        for t in target:
            pilih, usul = simpan.get(t.kunci, (t.berubah, t.usul))
            satuan = f" {t.satuan}" if t.satuan and not t.semula.endswith(t.satuan) else ""
            butir = QTreeWidgetItem(
                self.pohon, [nama[t.kelompok], t.indikator or t.rhk, f"{t.semula}{satuan}", usul]
            )
            butir.setData(0, _ID, t.kunci)
            butir.setSizeHint(1, QSize(0, tinggi_baris() - 4))
            butir.setToolTip(1, t.rhk)
            ubah = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
            butir.setFlags(butir.flags() | ubah)
            butir.setCheckState(0, _YA if pilih else _TIDAK)
        pertama = self.pohon.topLevelItem(0)
        if pertama is not None:
            self.pohon.setCurrentItem(pertama, 3)

    def simpanan(self) -> dict[str, tuple[bool, str]]:
        """Every row: ticked or not, and what stands as the new figure."""
        semua = (self.pohon.topLevelItem(n) for n in range(self.pohon.topLevelItemCount()))
        return {b.data(0, _ID): (b.checkState(0) == _YA, b.text(3).strip()) for b in semua if b is not None}


class LembarPenilai(QWidget):
    """Assessors that follow: tick, who, from whom to whom; another official for the row under the cursor."""

    def __init__(self, pejabat: Sequence[tuple[bytes, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usul: dict[bytes, UsulRelasi] = {}
        self.pilihan: dict[bytes, tuple[bytes | None, bytes | None, str]] = {}
        self._nama = {k: n.partition(" · ")[0] for k, n in pejabat}
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(6)
        self.terang = label_baris(self, "", "redup")
        kolom = (
            self.tr("Pegawai"),
            self.tr("Penilai sekarang"),
            self.tr("Menjadi"),
            self.tr("Atasan penilai"),
        )
        self.pohon = _pohon(self.tr("Penilai yang berganti"), kolom, self)
        self.pohon.currentItemChanged.connect(lambda *_: self._tunjuk())
        self.alasan = label_baris(self, "", "redup")
        tata.addWidget(self.terang)
        tata.addWidget(self.pohon, 1)
        tata.addWidget(self.alasan)
        baris = QHBoxLayout()
        self.penilai = _kotak(self.tr("Pejabat penilai"), self)
        self.atasan = _kotak(self.tr("Atasan pejabat penilai"), self)
        for teks, kotak in ((self.tr("Penilai:"), self.penilai), (self.tr("Atasan penilai:"), self.atasan)):
            kotak.addItem(self.tr("Menurut usulan"), "")
            for kunci, label in pejabat:
                kotak.addItem(label, kunci.hex())
            label_ = QLabel(teks, self)
            label_.setBuddy(kotak)
            baris.addWidget(label_)
            baris.addWidget(kotak, 1)
            kotak.activated.connect(lambda _: self._ganti())
        tata.addLayout(baris)

    def isi(self, relasi: Sequence[UsulRelasi]) -> None:
        """Show the proposals of one event."""
        self._usul = {u.pegawai_id: u for u in relasi}
        self.pilihan = {u.pegawai_id: (u.penilai_id, u.atasan_id, u.sebagai) for u in relasi}
        self.pohon.clear()
        for u in relasi:
            butir = QTreeWidgetItem(self.pohon)
            butir.setData(0, _ID, u.pegawai_id.hex())
            butir.setSizeHint(0, QSize(0, tinggi_baris() - 4))
            butir.setFlags(butir.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            butir.setCheckState(0, _YA)
            self._tulis(butir, u)
        ada = bool(relasi)
        for w in (self.penilai, self.atasan):
            w.setEnabled(ada)
        self.terang.setText(
            self.tr("Penilai baru berlaku sejak tanggal mutasi. Hapus centang yang tidak diganti.")
            if ada
            else self.tr("Tidak ada penilai yang berganti karena peristiwa ini.")
        )
        pertama = self.pohon.topLevelItem(0)
        if pertama is not None:
            self.pohon.setCurrentItem(pertama)

    def _tulis(self, butir: QTreeWidgetItem, u: UsulRelasi) -> None:
        penilai, atasan, sebagai = self.pilihan[u.pegawai_id]
        nama = u.penilai if penilai == u.penilai_id else self._nama.get(penilai or b"", "")
        atas = u.atasan if atasan == u.atasan_id else self._nama.get(atasan or b"", "")
        awalan = f"{sebagai.capitalize()}. " if sebagai else ""
        if atas and atasan == u.atasan_id and u.sebagai_atasan:
            atas = f"{u.sebagai_atasan.capitalize()}. {atas}"
        for n, teks in enumerate((u.nama, u.dulu or "-", f"{awalan}{nama}", atas or "-")):
            butir.setText(n, teks)

    def _kini(self) -> UsulRelasi | None:
        butir = self.pohon.currentItem()
        return self._usul.get(bytes.fromhex(butir.data(0, _ID))) if butir is not None else None

    def _tunjuk(self) -> None:
        u = self._kini()
        self.alasan.setText(kata(u.alasan) if u else "")
        if u is None:
            return
        penilai, atasan, _ = self.pilihan[u.pegawai_id]
        for kotak, nilai, asal in (
            (self.penilai, penilai, u.penilai_id),
            (self.atasan, atasan, u.atasan_id),
        ):
            cari = "" if nilai == asal else (nilai or b"").hex()
            kotak.setCurrentIndex(max(0, kotak.findData(cari)))

    def _ganti(self) -> None:
        u, butir = self._kini(), self.pohon.currentItem()
        if u is None or butir is None:
            return
        p, a = self.penilai.currentData(), self.atasan.currentData()
        penilai = bytes.fromhex(p) if p else u.penilai_id
        atasan = bytes.fromhex(a) if a else u.atasan_id
        self.pilihan[u.pegawai_id] = (penilai, atasan, "" if p else u.sebagai)
        self._tulis(butir, u)

    def terpilih(self) -> dict[bytes, tuple[bytes | None, bytes | None, str]]:
        """Relations that are ticked."""
        semua = (self.pohon.topLevelItem(n) for n in range(self.pohon.topLevelItemCount()))
        kunci = [bytes.fromhex(b.data(0, _ID)) for b in semua if b is not None and b.checkState(0) == _YA]
        return {k: self.pilihan[k] for k in kunci}
