"""Import, third step: who is new, changed, the same or refused, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.penilai_usulan import DICENTANG, KOSONG
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.chip import Chip

if TYPE_CHECKING:
    from kinerja_desktop.flows.impor_pegawai import PratinjauImpor

BAGIAN = ("baru", "berubah", "jabatan", "sama", "ditolak", "catatan")
Nilai = dict[str, object]


class LembarPeriksa(QWidget):
    """Chips with counts; each shows its own table. Posts that differ are moved only when ticked."""

    simpan_ditolak = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pindah: set[bytes] = set()
        self._pratinjau: PratinjauImpor | None = None
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        self.ringkas = QLabel(self)
        self.ringkas.setWordWrap(True)
        self.ringkas.setTextFormat(Qt.TextFormat.PlainText)
        tata.addWidget(self.ringkas)
        chip = QHBoxLayout()
        chip.setSpacing(6)
        self._grup = QButtonGroup(self)
        self.chip: dict[str, Chip] = {}
        self.kisi: dict[str, Kisi] = {}
        for kunci in BAGIAN:
            t = Chip("", self)
            t.clicked.connect(lambda _=False, k=kunci: self.tampilkan(k))
            self._grup.addButton(t)
            self.chip[kunci] = t
            chip.addWidget(t)
        self.tumpukan = QStackedWidget(self)
        for kunci in BAGIAN:
            model = KisiModel(self._kolom(kunci), parent=self)
            self.kisi[kunci] = kisi = Kisi(model, self._nama(kunci), daftar=True, parent=self)
            kisi.jelaskan(partial(_jelaskan, model, kunci))
            self.tumpukan.addWidget(self.kisi[kunci])
        chip.addStretch(1)
        self.simpan = tombol(self.tr("Simpan baris ditolak sebagai buku kerja…"))
        self.simpan.setAutoDefault(False)
        self.simpan.clicked.connect(self.simpan_ditolak)
        tata.addLayout(chip)
        tata.addWidget(self.tumpukan, 1)
        tata.addWidget(self.simpan, 0, Qt.AlignmentFlag.AlignLeft)
        view = self.kisi["jabatan"].view
        view.installEventFilter(self)
        view.clicked.connect(self._klik)
        view.dibuka.connect(self._balik)

    def _nama(self, kunci: str) -> str:
        return {
            "baru": self.tr("Baru"),
            "berubah": self.tr("Berubah"),
            "jabatan": self.tr("Jabatan berbeda"),
            "sama": self.tr("Sama"),
            "ditolak": self.tr("Ditolak"),
            "catatan": self.tr("Catatan"),
        }[kunci]

    def _kolom(self, kunci: str) -> list[Kolom]:
        baris = Kolom("baris", self.tr("Baris"), 56, tengah=True)
        nip = Kolom("nip", self.tr("NIP"), 150)
        nama = Kolom("nama", self.tr("Nama"), 190, lentur=True)
        return {
            "baru": [
                baris, nip, nama,
                Kolom("jabatan", self.tr("Jabatan"), 200, lentur=True),
                Kolom("unit", self.tr("Unit kerja"), 180, lentur=True),
            ],
            "berubah": [
                baris, nama,
                Kolom("isian", self.tr("Isian"), 130),
                Kolom("lama", self.tr("Semula"), 190, lentur=True),
                Kolom("kini", self.tr("Menjadi"), 190, lentur=True),
            ],
            "jabatan": [
                Kolom("centang", self.tr("Pindah"), 62, tengah=True), nama,
                Kolom("lama", self.tr("Jabatan sekarang"), 250, lentur=True),
                Kolom("kini", self.tr("Jabatan di berkas"), 250, lentur=True),
            ],
            "sama": [baris, nip, nama],
            "ditolak": [
                Kolom("baris", self.tr("Sel"), 60, tengah=True),
                Kolom("kolom", self.tr("Kolom"), 110),
                Kolom("isi", self.tr("Isi sel"), 150),
                Kolom("alasan", self.tr("Alasan"), 330, lentur=True),
                Kolom("siapa", self.tr("Yang memperbaiki"), 150),
            ],
            "catatan": [
                baris,
                Kolom("kolom", self.tr("Kolom"), 130),
                Kolom("pesan", self.tr("Catatan"), 480, lentur=True),
            ],
        }[kunci]  # fmt: skip

    # -- filling -------------------------------------------------------------------------------------------

    def isi(self, p: PratinjauImpor) -> None:
        """Show a plan; the first part that is not empty comes to the front, refusals before all."""
        self._pratinjau = p
        self.pindah = set()
        r = p.rencana
        jumlah = {
            "baru": len(r.baru),
            "berubah": len(r.diperbarui),
            "jabatan": len(r.perubahan_jabatan),
            "sama": len(r.sama),
            "ditolak": len(p.ditolak),
            "catatan": len(p.baca.peringatan),
        }
        pembuat: dict[str, Callable[[PratinjauImpor], Sequence[Nilai]]] = {
            "baru": _baru,
            "berubah": _berubah,
            "sama": _sama,
            "ditolak": _ditolak,
            "catatan": _catatan,
        }
        for kunci in BAGIAN:
            chip = self.chip[kunci]
            tanda = "! " if kunci in ("ditolak", "jabatan") and jumlah[kunci] else ""
            chip.setText(f"{tanda}{self._nama(kunci)} {jumlah[kunci]}")
            chip.setAccessibleName(
                self.tr("{nama}, {n} baris").format(nama=self._nama(kunci), n=jumlah[kunci])
            )
            chip.setVisible(jumlah[kunci] > 0 or kunci in ("baru", "berubah", "sama", "ditolak"))
            if kunci != "jabatan":
                isi = pembuat[kunci](p)
                self.kisi[kunci].isi(
                    [Baris(n.to_bytes(16, "big"), v, nama=_nama_baris(v)) for n, v in enumerate(isi)]
                )
        self._isi_jabatan()
        self.simpan.setVisible(bool(p.ditolak))
        self.ringkas.setText(self._ringkas(p))
        urut = ("ditolak", "jabatan", "baru", "berubah", "sama", "catatan")
        self.tampilkan(next((k for k in urut if jumlah[k]), "baru"))

    def _ringkas(self, p: PratinjauImpor) -> str:
        r = p.rencana
        kalimat = []
        if r.unit_baru or r.jabatan_baru:
            kalimat.append(
                self.tr("{u} unit kerja dan {j} jabatan baru ikut dibuat.").format(
                    u=len(r.unit_baru), j=len(r.jabatan_baru)
                )
            )
        if r.usulan_relasi:
            kalimat.append(
                self.tr("Pejabat penilai {n} pegawai akan diusulkan untuk Anda konfirmasi.").format(
                    n=len({u.pegawai for u in r.usulan_relasi})
                )
            )
        if r.tidak_di_berkas:
            kalimat.append(
                self.tr("{n} pegawai yang tersimpan tidak ada di berkas ini; datanya tidak diubah.").format(
                    n=len(r.tidak_di_berkas)
                )
            )
        return " ".join(kalimat) or self.tr("Belum ada yang disimpan. Periksa dahulu, lalu tekan Impor.")

    def _isi_jabatan(self) -> None:
        assert self._pratinjau is not None
        self.kisi["jabatan"].isi(
            [
                Baris(
                    p.pegawai_id,
                    {
                        "centang": DICENTANG if p.pegawai_id in self.pindah else KOSONG,
                        "nama": p.nama,
                        "lama": ", ".join(b for b in (p.jabatan_lama, p.unit_lama) if b) or "-",
                        "kini": ", ".join(b for b in (p.baru.jabatan, p.baru.unit) if b),
                    },
                    nama=p.nama,
                )
                for p in self._pratinjau.rencana.perubahan_jabatan
            ]
        )

    def tampilkan(self, kunci: str) -> None:
        """One part to the front."""
        self.chip[kunci].setChecked(True)
        self.tumpukan.setCurrentWidget(self.kisi[kunci])

    def kini(self) -> QWidget:
        """The table that is shown."""
        return self.tumpukan.currentWidget() or self

    # -- ticking -------------------------------------------------------------------------------------------

    def _klik(self, sel: QModelIndex) -> None:
        model = self.kisi["jabatan"].model
        if model.kolom[sel.column()].kunci == "centang":
            self._balik(model.baris[sel.row()].id)

    def _balik(self, kunci: bytes) -> None:
        self.pindah ^= {kunci}
        self._isi_jabatan()

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Space ticks and goes on."""
        view = self.kisi["jabatan"].view
        if (
            objek is view
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
        ):
            kunci = view.id_kini()
            if kunci is not None:
                self._balik(kunci)
                view.turun()
            return True
        return super().eventFilter(objek, event)


def _nama_baris(v: Nilai) -> str:
    return str(v.get("nama") or v.get("baris") or "")


def _jelaskan(model: KisiModel, bagian: str, kunci: bytes | None, _kolom: str) -> str:
    """The whole row in the lower panel: a refusal with who mends it, else its values."""
    i = model.nomor(kunci) if kunci else -1
    if i < 0:
        return ""
    if bagian == "ditolak":
        v = model.baris[i].nilai
        siapa = QCoreApplication.translate("Umum", "Yang memperbaiki: {siapa}.").format(siapa=v["siapa"])
        return f"{v['alasan']} {siapa}"
    pasangan = zip(model.kolom, model.teks[i], strict=True)
    return " · ".join(t for k, t in pasangan if t and k.kunci not in ("baris", "centang"))


def _baru(p: PratinjauImpor) -> list[Nilai]:
    return [
        {
            "baris": b.baris,
            "nip": b.nip,
            "nama": b.nama,
            "jabatan": b.penempatan.jabatan if b.penempatan else "-",
            "unit": b.penempatan.unit if b.penempatan else "-",
        }
        for b in p.rencana.baru
    ]


def _berubah(p: PratinjauImpor) -> list[Nilai]:
    return [
        {
            "baris": d.baris,
            "nama": d.nama,
            "isian": kata(u.label),
            "lama": u.lama or "-",
            "kini": u.baru or "-",
        }
        for d in p.rencana.diperbarui
        for u in d.perubahan
    ]


def _sama(p: PratinjauImpor) -> list[Nilai]:
    return [{"baris": s.baris, "nip": s.nip, "nama": s.nama} for s in p.rencana.sama]


def _ditolak(p: PratinjauImpor) -> list[Nilai]:
    hasil: list[Nilai] = []
    for d in p.ditolak:
        temuan = d.temuan or (None,)
        for t in temuan:
            s = t or d
            hasil.append(
                {
                    "baris": t.alamat if t and t.alamat else d.baris,
                    "kolom": kata(s.kolom),
                    "isi": s.nilai or "-",
                    "alasan": kata(s.alasan),
                    "siapa": kata(s.siapa),
                }
            )
    return hasil


def _catatan(p: PratinjauImpor) -> list[Nilai]:
    return [
        {"baris": c.baris or "-", "kolom": kata(c.kolom) or "-", "pesan": kata(c.pesan)}
        for c in p.baca.peringatan
    ]
