"""Tim evaluasi: letter, term and members in one dialog; members from the staff or from outside by name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kinerja_desktop.domain.tim import NAMA_KEDUDUKAN, KedudukanTim
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import DialogSimpan, FormulirKolom, Kerja, qdate
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kisi.baris import Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import PILIHAN, Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_tim import Tim

_BARIS_KOSONG = 2


class DialogTim(DialogSimpan):
    """A new team, or `lama` to be changed; members are typed into a small grid."""

    kolom = 3

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        orang: Sequence[tuple[bytes, str]],
        hari: date,
        lama: Tim | None = None,
    ) -> None:
        self._lama = lama
        super().__init__(
            self.tr("Ubah tim evaluasi") if lama else self.tr("Tim evaluasi baru"),
            self.tr(
                "Anggota tim melihat semua temuan putaran timnya. Anggota dari luar kantor ditulis namanya."
            ),
            parent,
            konteks,
            pengurung,
        )
        self.setMinimumSize(760, 500)
        self._isi_formulir(hari, lama)
        self._nilai: dict[bytes, dict[str, str]] = {}
        self.model = KisiModel(self._kolom(orang), parent=self)
        self.kisi = Kisi(self.model, self.tr("Anggota tim"), panel=False, parent=self)
        self.kisi.view.pengirim = self._ubah
        self.isi.addWidget(self.kisi, 1)
        bawah = QHBoxLayout()
        self.tambah = tombol(self.tr("Tambah baris anggota"))
        self.buang = tombol(self.tr("Hapus baris anggota"))
        for t, jalan in ((self.tambah, lambda: self._tambah(1)), (self.buang, self._buang)):
            t.setAutoDefault(False)
            t.clicked.connect(jalan)
            bawah.addWidget(t)
        bawah.addStretch(1)
        self.isi.addLayout(bawah)
        for a in lama.anggota if lama is not None else ():
            luar = "" if a.pegawai_id else a.nama
            self._baru(a.pegawai_id.hex() if a.pegawai_id else "", luar, a.kedudukan.value)
        if lama is None:
            self._baru("", "", KedudukanTim.KETUA.value)
        self._tambah(_BARIS_KOSONG)
        self.ingat()

    def _kolom(self, orang: Sequence[tuple[bytes, str]]) -> list[Kolom]:
        return [
            Kolom("no", self.tr("No"), 40, tengah=True),
            Kolom(
                "pegawai",
                self.tr("Pegawai"),
                260,
                PILIHAN,
                ubah=True,
                lentur=True,
                pilihan=tuple((i.hex(), n) for i, n in orang),
            ),
            Kolom("luar", self.tr("Atau nama dari luar"), 200, ubah=True, lentur=True, maks=150),
            Kolom(
                "kedudukan",
                self.tr("Kedudukan"),
                120,
                PILIHAN,
                ubah=True,
                pilihan=tuple((k.value, kata(n)) for k, n in NAMA_KEDUDUKAN.items()),
            ),
        ]

    def _isi_formulir(self, hari: date, lama: Tim | None) -> None:
        f = self.formulir
        assert isinstance(f, FormulirKolom)
        f.lebar = 3
        f.teks("nama", self.tr("Nama tim"), wajib=True, maks=160)
        f.lebar = 2
        f.teks("nomor", self.tr("Nomor SK"), wajib=True, maks=120)
        f.lebar = 1
        f.tanggal("tanggal", self.tr("Tanggal SK"), awal=qdate(hari))
        f.tanggal("mulai", self.tr("Bertugas mulai"), awal=qdate(hari))
        f.tanggal("sampai", self.tr("Sampai"), awal=qdate(date(hari.year, 12, 31)))
        f.teks("keterangan", self.tr("Keterangan"), maks=500)
        if lama is not None:
            for kunci in ("nama", "nomor", "tanggal", "mulai", "sampai", "keterangan"):
                f.isian[kunci].isi(getattr(lama.rekam, kunci))
        f.isian["nama"].widget.setFocus()

    def isian_kini(self) -> Any:
        """The form and the members."""
        return self.formulir.nilai(), [
            dict(v) for v in self._nilai.values() if v and (v["pegawai"] or v["luar"])
        ]

    # -- members -------------------------------------------------------------------------------------------

    def _baru(self, pegawai: str = "", luar: str = "", kedudukan: str = KedudukanTim.ANGGOTA.value) -> None:
        kunci = (len(self._nilai) + 1).to_bytes(16, "big")
        self._nilai[kunci] = {"pegawai": pegawai, "luar": luar, "kedudukan": kedudukan}
        self._tampil()

    def _tambah(self, banyak: int) -> None:
        for _ in range(banyak):
            self._baru()

    def _buang(self) -> None:
        kini = self.kisi.view.id_kini()
        if kini is not None:
            self._nilai[kini] = {}
            self._tampil()

    def _tampil(self) -> None:
        hidup = [(k, v) for k, v in self._nilai.items() if v]
        self.kisi.isi([Baris(k, {"no": n, **v}, nama=str(n)) for n, (k, v) in enumerate(hidup, 1)])

    def _ubah(self, perubahan: Sequence[PerubahanSel], _judul: str, terima: Any, _tolak: Any) -> None:
        for p in perubahan:
            milik = self._nilai[p.baris_id]
            milik[p.kolom] = str(p.baru or "")
            if p.baru and p.kolom in ("pegawai", "luar"):  # one of the two names a member
                milik["luar" if p.kolom == "pegawai" else "pegawai"] = ""
        terima(None)
        self._tampil()

    def tindakan(self) -> tuple[str, Kerja]:
        """One act."""
        self.kisi.simpan_tertunda()
        n, lama = self.formulir.nilai(), self._lama
        milik = [v for v in self._nilai.values() if v and (v["pegawai"] or v["luar"])]

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import tim_evaluasi_ubah as ubah

            anggota = tuple(
                ubah.IsiAnggota(
                    bytes.fromhex(v["pegawai"]) if v["pegawai"] else None,
                    v["luar"],
                    v["kedudukan"] or "anggota",
                )
                for v in milik
            )
            isi = ubah.IsiTim(
                n["nama"], n["nomor"], n["tanggal"], n["mulai"], n["sampai"], anggota, n["keterangan"]
            )
            return ubah.simpan_tim(sesi, isi, lama.rekam.id if lama is not None else None)

        return self.tr("Simpan tim evaluasi"), kerja


@daftarkan("tim_evaluasi")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogTim(parent, None, None, [(b"a" * 16, "Pegawai Contoh")], date(2026, 1, 5))
