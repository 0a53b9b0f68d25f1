"""Siapa menilai siapa: the program proposes with a reason, a person ticks and confirms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import DialogSimpan, Kerja
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung

if TYPE_CHECKING:
    from kinerja_desktop.services.penilai import UsulanRelasi

DICENTANG, KOSONG = "[x]", "[  ]"


class DialogUsulan(DialogSimpan):
    """Proposals by person; two for one person where the post and the column say different names."""

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None = None,
        pegawai_id: bytes | None = None,
    ) -> None:
        self._mulai = pegawai_id
        super().__init__(
            self.tr("Siapa menilai siapa"),
            self.tr(
                "Usulan dari jabatan dan dari kolom atasan langsung. Centang yang benar (Spasi), lalu "
                "konfirmasi; yang sudah dikonfirmasi tidak pernah ditimpa."
            ),
            parent,
            konteks,
            pengurung,
        )
        self.setMinimumSize(960, 520)
        self.formulir.hide()
        self._usulan: dict[bytes, UsulanRelasi] = {}
        self._centang: set[bytes] = set()
        self._ganda: set[bytes] = set()
        self.dikonfirmasi = 0
        self._buat_atas()
        self.model = KisiModel(
            [
                Kolom("centang", self.tr("Pilih"), 52, tengah=True),
                Kolom("pegawai", self.tr("Pegawai"), 190, lentur=True),
                Kolom("jabatan", self.tr("Jabatan"), 150, lentur=True),
                Kolom("penilai", self.tr("Pejabat penilai"), 190, lentur=True),
                Kolom("atasan", self.tr("Atasan penilai"), 130, lentur=True),
                Kolom("dari", self.tr("Menurut"), 116),
            ],
            parent=self,
        )
        self.kisi = Kisi(self.model, self.tr("Usulan pejabat penilai"), daftar=True, parent=self)
        self.kisi.jelaskan(self._jelaskan)
        self.view = self.kisi.view
        self.view.installEventFilter(self)
        self.view.clicked.connect(self._klik)
        self.view.dibuka.connect(self._balik)
        self.isi.addWidget(self.kisi, 1)
        self.ganti = tombol(self.tr("Pilih orang lain…"))
        self.ganti.setAutoDefault(False)
        self.ganti.clicked.connect(self._ganti)
        self.kotak.addButton(self.ganti, self.kotak.ButtonRole.ActionRole)
        self.batal.setText(self.tr("Nanti saja"))
        self.batal.setAccessibleName(self.batal.text())
        self.terima.setAutoDefault(False)
        self.terima.setDefault(False)
        self._perbarui()
        self.muat()

    def _buat_atas(self) -> None:
        atas = QHBoxLayout()
        atas.setSpacing(8)
        self.jumlah = QLabel(self)
        self.semua = tombol(self.tr("Centang semua yang disarankan"))
        self.hapus = tombol(self.tr("Hapus centang"))
        for t in (self.semua, self.hapus):
            t.setAutoDefault(False)
        self.semua.clicked.connect(self._pilih_semua)
        self.hapus.clicked.connect(self._pilih_kosong)
        atas.addWidget(self.jumlah, 1)
        atas.addWidget(self.semua)
        atas.addWidget(self.hapus)
        self.isi.addLayout(atas)

    def kata_kerja(self) -> str:
        """The act."""
        return self.tr("Konfirmasi")

    # -- loading -------------------------------------------------------------------------------------------

    def muat(self) -> None:
        """Read the proposals that wait."""
        if self.konteks is None:
            self._isi(())
            return

        def di_pekerja(sesi: Any) -> list[UsulanRelasi]:
            from kinerja_desktop.services import penilai

            return penilai.usulan(sesi)

        self.konteks.baca(di_pekerja, self._isi, self.banner.galat, pemilik=self)

    def _isi(self, usulan: Sequence[UsulanRelasi]) -> None:
        pertama = not self._usulan
        self._usulan = {u.id: u for u in usulan}
        orang = [(u.pegawai_id, bool(u.sebagai)) for u in usulan]
        self._ganda = {u.id for u in usulan if orang.count((u.pegawai_id, bool(u.sebagai))) > 1}
        # Where the sources agree the proposal stands ticked; where they differ a person must look.
        saran = {u.id for u in usulan if u.disarankan and u.id not in self._ganda}
        self._centang = saran if pertama else self._centang & set(self._usulan)
        self.view.isi_ulang([self._baris(u) for u in usulan])
        if usulan and (pertama or self.view.id_kini() is None):
            awal = next((i for i, u in enumerate(usulan) if u.pegawai_id == self._mulai), 0)
            self.view.ke(awal, 1)
        if pertama:
            self.view.setFocus()
        if not usulan:
            self.banner.sukses(self.tr("Tidak ada usulan yang menunggu konfirmasi."))
        self._perbarui()

    def _baris(self, u: UsulanRelasi) -> Baris:
        dari = {
            "jabatan": self.tr("Jabatan"),
            "kolom": self.tr("Kolom atasan"),
            "penunjukan": self.tr("Penunjukan"),
        }.get(u.sumber, u.sumber)
        penilai = f"{u.sebagai.capitalize()}. {u.penilai}" if u.sebagai else u.penilai
        isi = {
            "centang": DICENTANG if u.id in self._centang else KOSONG,
            "pegawai": u.pegawai,
            "jabatan": u.jabatan,
            "penilai": penilai,
            "atasan": u.atasan or "-",
            "dari": f"! {dari}" if u.id in self._ganda else dari,
        }
        return Baris(u.id, isi, nama=u.pegawai)

    def _jelaskan(self, kunci: bytes | None, _kolom: str) -> str:
        u = self._usulan.get(kunci) if kunci else None
        if u is None:
            return ""
        awal = f"{u.penilai}, {u.penilai_jabatan}. " if u.penilai_jabatan else f"{u.penilai}. "
        akhir = self.tr(" Ada usulan lain untuk orang ini; pilih salah satu.") if u.id in self._ganda else ""
        return awal + kata(u.alasan) + akhir

    # -- ticking -------------------------------------------------------------------------------------------

    def _klik(self, sel: QModelIndex) -> None:
        if self.model.kolom[sel.column()].kunci == "centang":
            self._balik(self.model.baris[sel.row()].id)

    def _balik(self, kunci: bytes) -> None:
        u = self._usulan.get(kunci)
        if u is None:
            return
        if kunci in self._centang:
            self._centang.discard(kunci)
        else:
            lawan = {
                x.id
                for x in self._usulan.values()
                if x.pegawai_id == u.pegawai_id and bool(x.sebagai) == bool(u.sebagai)
            }
            self._centang = (self._centang - lawan) | {kunci}
        self._segarkan()

    def _pilih_semua(self) -> None:
        self._centang = {u.id for u in self._usulan.values() if u.disarankan}
        self._segarkan()
        self.view.setFocus()

    def _pilih_kosong(self) -> None:
        self._centang = set()
        self._segarkan()
        self.view.setFocus()

    def _segarkan(self) -> None:
        self.view.isi_ulang([self._baris(u) for u in self._usulan.values()])
        self._perbarui()

    def _perbarui(self) -> None:
        n, orang = len(self._centang), len({u.pegawai_id for u in self._usulan.values()})
        self.terima.setText(self.tr("Konfirmasi {n} penilai").format(n=n))
        self.terima.setAccessibleName(self.terima.text())
        self.terima.setEnabled(n > 0)
        teks = self.tr("{n} dari {orang} pegawai dicentang.").format(n=n, orang=orang) if orang else ""
        if self._ganda:
            beda = len({self._usulan[k].pegawai_id for k in self._ganda})
            teks += " " + self.tr("{n} pegawai punya dua usulan (!).").format(n=beda)
        self.jumlah.setText(teks)
        for t in (self.semua, self.hapus, self.ganti):
            t.setEnabled(bool(self._usulan))

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Space ticks the row and goes on."""
        if (
            objek is self.view
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
        ):
            kunci = self.view.id_kini()
            if kunci is not None:
                self._balik(kunci)
                self.view.turun()
            return True
        return super().eventFilter(objek, event)

    # -- acting --------------------------------------------------------------------------------------------

    def _ganti(self) -> None:
        """Somebody else assesses this person."""
        from kinerja_desktop.ui.dialog.penilai_tetapkan import DialogPenilai, baca_pejabat

        kunci = self.view.id_kini()
        u = self._usulan.get(kunci) if kunci else None
        k = self.konteks
        if u is None or k is None:
            return

        def buka(pejabat: Any) -> None:
            jadi = DialogPenilai.ask(
                self, k, self._pengurung, u.pegawai_id, u.pegawai, pejabat, k.jam.hari_ini(),
                u.penilai_id, u.atasan_id, u.mulai,
            )  # fmt: skip
            if jadi is not None:
                self.muat()

        k.baca(baca_pejabat, buka, self.banner.galat, pemilik=self)

    def periksa(self) -> bool:
        """Something is ticked."""
        return bool(self._centang)

    def tindakan(self) -> tuple[str, Kerja]:
        """Confirm all ticked proposals in one step."""
        pilihan = [k for k in self._usulan if k in self._centang]

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import penilai

            return penilai.konfirmasi(sesi, pilihan)

        return self.tr("Konfirmasi pejabat penilai {n} pegawai").format(n=len(pilihan)), kerja

    def _jadi(self, nilai: Any) -> None:
        """Stay open while proposals are left, so that the rest can be decided at once."""
        self._hasil = self.dikonfirmasi = self.dikonfirmasi + int(nilai or 0)
        if len({u.pegawai_id for u in self._usulan.values()}) <= int(nilai or 0):
            self.accept()
            return
        self._centang = set()
        self.banner.sukses(self.tr("{n} penilai dikonfirmasi.").format(n=nilai))
        self.muat()


@daftarkan("usulan_penilai")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogUsulan(parent, None)
