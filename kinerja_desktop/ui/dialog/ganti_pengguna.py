"""Ganti Pengguna: choose from the list who sits at the keyboard; an operator may add users here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from kinerja_desktop.ui.bahasa import kata as kata_layar
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.konteks import KonteksUi

if TYPE_CHECKING:
    from kinerja_desktop.services.pengguna import RingkasPengguna


class DialogGantiPengguna(DialogDasar):
    """List of users and staff with their roles; the filter box has the focus, arrows move in the list."""

    def __init__(self, parent: QWidget | None, konteks: KonteksUi | None) -> None:
        super().__init__(
            self.tr("Ganti Pengguna"),
            self.tr("Pilih siapa yang memakai program sekarang. Nama ini dicatat pada setiap perubahan."),
            parent,
        )
        self.setMinimumSize(800, 480)
        self.formulir.hide()
        self._konteks = konteks
        self._semua: list[RingkasPengguna] = []
        self.cari = QLineEdit(self)
        self.cari.setPlaceholderText(self.tr("Ketik nama, jabatan, atau peran"))
        self.cari.setAccessibleName(self.tr("Saring pengguna"))
        self.cari.setMaxLength(100)
        self.cari.setClearButtonEnabled(True)
        self.cari.textChanged.connect(self._tampil)
        self.cari.installEventFilter(self)
        self.tambah = tombol(self.tr("Tambah pengguna…"))
        self.tambah.setAutoDefault(False)
        self.tambah.clicked.connect(self._tambah)
        self.tambah.hide()
        atas = QHBoxLayout()
        atas.setSpacing(8)
        atas.addWidget(self.cari, 1)
        atas.addWidget(self.tambah)
        self.isi.addLayout(atas)
        self.model = KisiModel(
            [
                Kolom("nama", self.tr("Nama"), 220, lentur=True),
                Kolom("ket", self.tr("Jabatan atau tugas"), 200, lentur=True),
                Kolom("peran", self.tr("Peran di program"), 200),
            ],
            parent=self,
        )
        self.daftar = KisiView(self.model, self.tr("Daftar pengguna"), daftar=True, parent=self)
        self.daftar.setSelectionMode(KisiView.SelectionMode.SingleSelection)
        self.daftar.dibuka.connect(lambda _: self.coba_terima())
        self.daftar.sel_berubah.connect(lambda *_: self._perbarui())
        self.isi.addWidget(self.daftar, 1)
        self.kosong = QLabel(self)
        self.kosong.setObjectName("redup")
        self.kosong.setWordWrap(True)
        self.isi.addWidget(self.kosong)
        self.kosong.hide()
        self._perbarui()
        self.cari.setFocus()
        if konteks is not None:
            self.muat()

    def kata_kerja(self) -> str:
        """Sit down."""
        return self.tr("Pakai nama ini")

    def muat(self) -> None:
        """Read users and staff."""

        def di_pekerja(sesi: Any) -> tuple[list[RingkasPengguna], bool]:
            from kinerja_desktop.services import pengguna

            return [p for p in pengguna.daftar(sesi) if p.aktif], sesi.boleh("pengguna.ubah")

        assert self._konteks is not None
        self._konteks.baca(di_pekerja, self._isi, self.banner.galat, pemilik=self)

    def _isi(self, hasil: tuple[list[RingkasPengguna], bool]) -> None:
        self._semua, boleh = hasil
        self.tambah.setVisible(boleh)
        self._tampil()

    def _tampil(self) -> None:
        kata = self.cari.text().casefold().split()
        baris = []
        for p in self._semua:
            peran = ", ".join(nama_peran(r.value) for r in sorted(p.peran, key=lambda r: r.value))
            if all(k in f"{p.nama} {p.keterangan} {peran}".casefold() for k in kata):
                isi = {"nama": p.nama, "ket": kata_layar(p.keterangan), "peran": peran}
                baris.append(Baris(p.sebagai.encode(), isi, nama=p.nama))
        self.daftar.isi_ulang(baris)
        if baris and self.daftar.id_kini() is None:
            self.daftar.ke(0, 0)
        self.kosong.setText(
            self.tr("Tidak ada nama yang cocok. Kosongkan kotak di atas untuk melihat semua.")
        )
        self.kosong.setVisible(bool(self._semua) and not baris)
        self._perbarui()

    def _perbarui(self) -> None:
        self.terima.setEnabled(self.daftar.id_kini() is not None)

    def _tambah(self) -> None:
        konteks = self._konteks
        assert konteks is not None
        isi = DialogTambahPengguna.ask(self, self._semua, konteks.peran)
        if isi is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.domain.kepegawaian import Peran
            from kinerja_desktop.services import pengguna

            return pengguna.tambah(sesi, isi["nama"], [Peran(isi["peran"])], isi["pegawai"])

        def jadi(_: Any) -> None:
            self.cari.setText(isi["nama"])
            self.muat()

        judul = self.tr("Tambah pengguna {nama}").format(nama=isi["nama"])
        konteks.ubah(judul, di_pekerja, jadi, self.banner.galat, pemilik=self)

    def periksa(self) -> bool:
        """Somebody is chosen."""
        return self.daftar.id_kini() is not None

    def hasil(self) -> str:
        """What services.pengguna.pelaku takes: id of the user, or NIP or id of the person."""
        kini = self.daftar.id_kini()
        return kini.decode() if kini else ""

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Arrows typed in the filter box move in the list."""
        if (
            objek is self.cari
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
        ):
            self.daftar.keyPressEvent(event)
            return True
        return super().eventFilter(objek, event)


class DialogTambahPengguna(DialogDasar):
    """A user with a role that somebody gives: a colleague of the list, or a name alone."""

    def __init__(self, parent: QWidget | None, semua: list[RingkasPengguna], peran: str = "operator") -> None:
        super().__init__(
            self.tr("Tambah pengguna"),
            self.tr(
                "Pegawai dan pejabat penilai sudah ada dalam daftar dengan perannya sendiri. "
                "Tambahkan hanya operator atau pengawas."
            ),
            parent,
        )
        pegawai = [(p.pegawai_id, p.nama) for p in semua if p.pegawai_id and p.pengguna_id is None]
        pilihan = self.formulir.pilihan(
            "pegawai",
            self.tr("Pegawai dari daftar"),
            pegawai,
            kosong=self.tr("Bukan pegawai kantor ini"),
        )
        self.formulir.teks("nama", self.tr("Nama"), wajib=True, maks=120)
        peran_ada = ("pusat", "pengawas") if peran == "pusat" else ("operator", "pengawas")
        self.formulir.pilihan("peran", self.tr("Peran"), [(p, nama_peran(p)) for p in peran_ada])
        pilihan.berubah.connect(self._nama_dari_pegawai)

    def kata_kerja(self) -> str:
        """Add."""
        return self.tr("Tambah")

    def _nama_dari_pegawai(self) -> None:
        kotak = self.formulir.isian["pegawai"]
        if kotak.nilai() is not None:
            self.formulir.isian["nama"].isi(kotak.widget.currentText())  # type: ignore[attr-defined]


def nama_peran(peran: str) -> str:
    """Role as the list shows it."""
    return {
        "operator": QCoreApplication.translate("Peran", "Operator"),
        "pegawai": QCoreApplication.translate("Peran", "Pegawai"),
        "penilai": QCoreApplication.translate("Peran", "Penilai"),
        "pimpinan": QCoreApplication.translate("Peran", "Pimpinan"),
        "pengawas": QCoreApplication.translate("Peran", "Pengawas"),
        "pusat": QCoreApplication.translate("Peran", "Pusat"),
    }.get(peran, peran)


@daftarkan("ganti_pengguna")
def _contoh_ganti(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.domain.kepegawaian import Peran
    from kinerja_desktop.services.pengguna import RingkasPengguna

    dialog = DialogGantiPengguna(parent, None)
    orang = RingkasPengguna("contoh", "Pegawai Contoh", "", frozenset({Peran.OPERATOR}), None, b"u" * 16)
    dialog._isi(([orang], False))
    return dialog


@daftarkan("tambah_pengguna")
def _contoh_tambah(parent: QWidget | None) -> DialogDasar:
    return DialogTambahPengguna(parent, [])
