"""Dialogs of the evaluation team: the team with its members, a round, a finding, a step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QWidget

from kinerja_desktop.domain.tanggal import baca_tanggal
from kinerja_desktop.domain.tim import NAMA_TEMUAN
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import (
    DialogSimpan,
    FormulirKolom,
    Kerja,
    dapat_dicari,
    periksa_tanggal,
    qdate,
)
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_tim import LembarPutaran, Tim

Pilihan = Sequence[tuple[Any, str]]


class DialogPutaran(DialogSimpan):
    """A round: a new one of a team, or `lama` to be changed."""

    kolom = 3

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        tim: Sequence[Tim],
        periode: Pilihan,
        hari: date,
        lama: LembarPutaran | None = None,
    ) -> None:
        self._lama = lama
        super().__init__(
            self.tr("Ubah putaran evaluasi") if lama else self.tr("Putaran evaluasi baru"),
            self.tr("Langkah yang belum selesai dari putaran sebelumnya ikut tampil pada putaran ini."),
            parent,
            konteks,
            pengurung,
        )
        self.setMinimumWidth(760)
        f = self.formulir
        assert isinstance(f, FormulirKolom)
        f.lebar = 2
        f.pilihan("tim", self.tr("Tim"), [(t.rekam.id, t.rekam.nama) for t in tim], wajib=True)
        f.lebar = 1
        f.tanggal("tanggal", self.tr("Tanggal"), awal=qdate(hari))
        f.lebar = 2
        f.teks("judul", self.tr("Nama putaran"), wajib=True, maks=160)
        f.lebar = 1
        f.pilihan("periode", self.tr("Periode penilaian"), periode, kosong=self.tr("(tidak terikat periode)"))
        f.lebar = 3
        f.panjang("cakupan", self.tr("Cakupan"), baris=2)
        f.panjang("kesimpulan", self.tr("Kesimpulan"), baris=3)
        if lama is not None:
            r = lama.rekam
            f.isian["tim"].isi(r.tim_id)
            f.isian["tim"].widget.setEnabled(False)
            f.isian["judul"].isi(r.judul)
            f.isian["tanggal"].isi(r.tanggal)
            f.isian["periode"].isi(r.periode_id)
            f.isian["cakupan"].isi(r.cakupan)
            f.isian["kesimpulan"].isi(r.kesimpulan)
        f.isian["judul"].widget.setFocus()
        self.ingat()

    def tindakan(self) -> tuple[str, Kerja]:
        """One act."""
        n, lama = self.formulir.nilai(), self._lama

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import tim_evaluasi_ubah as ubah

            isi = ubah.IsiPutaran(n["judul"], n["tanggal"], n["periode"], n["cakupan"], n["kesimpulan"])
            return ubah.simpan_putaran(sesi, n["tim"], isi, lama.rekam.id if lama is not None else None)

        return self.tr("Simpan putaran evaluasi"), kerja


class DialogTemuan(DialogSimpan):
    """A finding about a person (or one of their work results) or a unit, with a first corrective step."""

    kolom = 3

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        putaran: LembarPutaran | None,
        tahun: int,
    ) -> None:
        self._putaran, self._tahun = putaran, tahun
        super().__init__(
            self.tr("Temuan baru"),
            self.tr("Tentang satu pegawai (boleh satu RHK-nya) atau satu unit kerja."),
            parent,
            konteks,
            pengurung,
        )
        self.setMinimumWidth(820)
        f = self.formulir
        assert isinstance(f, FormulirKolom)
        orang = putaran.pegawai if putaran is not None else ()
        unit = putaran.unit if putaran is not None else ()
        tentang = [("p", i, n) for i, n in orang] + [
            ("u", i, self.tr("Unit: {n}").format(n=n)) for i, n in unit
        ]
        f.lebar = 1
        dapat_dicari(
            f.pilihan("tentang", self.tr("Tentang"), [((j, i), n) for j, i, n in tentang], wajib=True)
        )
        rhk = f.pilihan("rhk", self.tr("RHK"), [], kosong=self.tr("(seluruhnya)")).widget
        assert isinstance(rhk, QComboBox)
        for kotak, huruf in ((rhk, 16), (f.isian["tentang"].widget, 22)):
            assert isinstance(kotak, QComboBox)
            kotak.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            kotak.setMinimumContentsLength(huruf)
        f.pilihan("jenis", self.tr("Jenis"), [(j.value, kata(n)) for j, n in NAMA_TEMUAN.items()])
        f.lebar = 3
        f.panjang("teks", self.tr("Temuan"), wajib=True, baris=2)
        f.panjang("langkah", self.tr("Langkah perbaikan"), petunjuk=self.tr("Boleh kosong"), baris=2)
        f.lebar = 2
        dapat_dicari(
            f.pilihan("penanggung", self.tr("Penanggung jawab"), orang, kosong=self.tr("(belum ditunjuk)"))
        )
        f.lebar = 1
        f.teks("batas", self.tr("Batas waktu"), petunjuk=self.tr("Misalnya 30-06-2026"), maks=20)
        f.isian["batas"].tambah_periksa(periksa_tanggal)
        f.isian["tentang"].isi(None)  # nobody is found about by habit
        f.isian["tentang"].berubah.connect(self._muat_rhk)
        f.isian["tentang"].widget.setFocus()
        self._muat_rhk()
        self.ingat()

    def _muat_rhk(self) -> None:
        """Work results of the person chosen."""
        kotak: Any = self.formulir.isian["rhk"].widget
        pilih = self.formulir.isian["tentang"].nilai()
        while kotak.count() > 1:
            kotak.removeItem(1)
        if self.konteks is None or pilih is None or pilih[0] != "p":
            return
        siapa, tahun = bytes(pilih[1]), self._tahun

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import tim_evaluasi

            return siapa, tim_evaluasi.rhk_pegawai(sesi, siapa, tahun)

        def tiba(hasil: Any) -> None:
            kini = self.formulir.isian["tentang"].nilai()
            if kini is None or bytes(kini[1]) != hasil[0] or kotak.count() > 1:
                return
            for rhk_id, teks in hasil[1]:
                kotak.addItem(" ".join(teks.split())[:110], rhk_id)

        self.konteks.baca(di_pekerja, tiba, self.banner.galat, pemilik=self)

    def tindakan(self) -> tuple[str, Kerja]:
        """One act."""
        n = self.formulir.nilai()
        assert self._putaran is not None
        putaran_id = self._putaran.rekam.id
        jenis, milik = n["tentang"]

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import tim_evaluasi_ubah as ubah

            batas = baca_tanggal(n["batas"]) if n["batas"] else None
            langkah = ubah.IsiLangkah(n["langkah"], n["penanggung"], batas) if n["langkah"] else None
            return ubah.tambah_temuan(
                sesi,
                putaran_id,
                n["jenis"],
                n["teks"],
                pegawai_id=milik if jenis == "p" else None,
                unit_id=milik if jenis == "u" else None,
                rhk_id=n["rhk"],
                langkah=langkah,
            )

        return self.tr("Catat temuan"), kerja


class DialogLangkah(DialogSimpan):
    """A further corrective step of a finding."""

    kolom = 2

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        temuan_id: bytes,
        temuan: str,
        orang: Pilihan,
    ) -> None:
        self._temuan = temuan_id
        asal = self.tr("Temuan: {teks}").format(teks=" ".join(temuan.split())[:240])
        super().__init__(self.tr("Langkah perbaikan baru"), asal, parent, konteks, pengurung)
        self.setMinimumWidth(600)
        f = self.formulir
        assert isinstance(f, FormulirKolom)
        f.lebar = 2
        f.panjang("teks", self.tr("Langkah perbaikan"), wajib=True, baris=3)
        f.lebar = 1
        dapat_dicari(
            f.pilihan("penanggung", self.tr("Penanggung jawab"), orang, kosong=self.tr("(belum ditunjuk)"))
        )
        f.teks("batas", self.tr("Batas waktu"), petunjuk=self.tr("Misalnya 30-06-2026"), maks=20)
        f.isian["batas"].tambah_periksa(periksa_tanggal)
        f.isian["teks"].widget.setFocus()
        self.ingat()

    def tindakan(self) -> tuple[str, Kerja]:
        """One act."""
        n, temuan = self.formulir.nilai(), self._temuan

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import tim_evaluasi_ubah as ubah

            batas = baca_tanggal(n["batas"]) if n["batas"] else None
            return ubah.tambah_langkah(sesi, temuan, ubah.IsiLangkah(n["teks"], n["penanggung"], batas))

        return self.tr("Tambah langkah perbaikan"), kerja


@daftarkan("putaran_tim")
def _contoh_putaran(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.domain.tim import RekamTim
    from kinerja_desktop.services.lembar_tim import Tim

    tim = Tim(RekamTim(b"t" * 16, 2026, "Tim Evaluasi Kinerja", "800/7/2026", None, None, None, ""), ())
    return DialogPutaran(parent, None, None, [tim], [(b"p" * 16, "Triwulan I 2026")], date(2026, 4, 1))


@daftarkan("temuan_tim")
def _contoh_temuan(parent: QWidget | None) -> DialogDasar:
    return DialogTemuan(parent, None, None, None, 2026)


@daftarkan("langkah_tim")
def _contoh_langkah(parent: QWidget | None) -> DialogDasar:
    teks = "Antrean loket"
    return DialogLangkah(parent, None, None, b"t" * 16, teks, [(b"a" * 16, "Pegawai Contoh")])
