"""Tempatkan, Pindahkan and Tunjuk Plt/Plh: a post, a date, the letter's number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.kepegawaian import Jabatan, Unit
from kinerja_desktop.domain.tanggal import baca_tanggal
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

TEMPATKAN, PINDAHKAN, PLT = "tempatkan", "pindahkan", "plt"


@dataclass(frozen=True)
class Susunan:
    """Posts and units to choose from."""

    jabatan: Sequence[Jabatan] = ()
    unit: Sequence[Unit] = ()


def baca_susunan(sesi: Any) -> Susunan:
    """Posts and units of the office (runs on the worker)."""
    from kinerja_desktop.services import susunan

    return Susunan(susunan.daftar_jabatan(sesi), susunan.daftar_unit(sesi))


class DialogPenempatan(DialogSimpan):
    """`cara` is tempatkan, pindahkan or plt; a new post may be named for the first two."""

    kolom = 2

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        cara: str,
        pegawai_id: bytes,
        nama: str,
        susunan: Susunan,
        hari_ini: date,
    ) -> None:
        self._cara, self._id, self._nama, self._susunan = cara, pegawai_id, nama, susunan
        judul, terang = self._kata()
        super().__init__(judul.format(nama=nama), terang, parent, konteks, pengurung)
        self.setMinimumWidth(640)
        f = self.formulir
        assert isinstance(f, FormulirKolom)
        f.lebar = 2
        unit = {u.id: u.nama for u in susunan.unit}
        jabatan = sorted(susunan.jabatan, key=lambda j: j.nama.casefold())
        pilihan = [(j.id, f"{j.nama} · {unit[j.unit_id]}" if j.unit_id in unit else j.nama) for j in jabatan]
        baru = self.tr("Jabatan baru…") if cara != PLT else self.tr("Pilih jabatan")
        dapat_dicari(f.pilihan("jabatan", self.tr("Jabatan"), pilihan, kosong=baru, wajib=cara == PLT))
        if cara != PLT:
            f.teks("jabatan_baru", self.tr("Nama jabatan baru"), maks=160)
            dapat_dicari(f.pilihan("unit", self.tr("Unit kerja"), [(u.id, u.nama) for u in susunan.unit]))
            f.isian["jabatan"].berubah.connect(self._jabatan_dipilih)
        f.lebar = 1
        if cara == PLT:
            f.pilihan(
                "jenis",
                self.tr("Sebagai"),
                [("plt", self.tr("Plt. (jabatan kosong)")), ("plh", self.tr("Plh. (pejabat berhalangan)"))],
            )
            f.teks("sampai", self.tr("Sampai"), petunjuk=self.tr("Boleh kosong. Contoh 31-12-2026"), maks=20)
            f.isian["sampai"].tambah_periksa(periksa_tanggal)
        f.tanggal("mulai", self.tr("Mulai tanggal"), awal=qdate(hari_ini))
        f.teks("nomor_sk", self.tr("Nomor SK"), petunjuk=self.tr("Boleh kosong"), maks=80)
        self._jabatan_dipilih()
        f.isian["jabatan"].widget.setFocus()

    def _kata(self) -> tuple[str, str]:
        if self._cara == PINDAHKAN:
            return (
                self.tr("Pindahkan {nama}"),
                self.tr("Jabatan lama dan penilainya berakhir sehari sebelum tanggal mulai."),
            )
        if self._cara == PLT:
            return (
                self.tr("Tunjuk {nama} sebagai Plt. atau Plh."),
                self.tr("Jabatan definitifnya tetap; penilai yang terkait diusulkan kembali."),
            )
        return self.tr("Tempatkan {nama}"), self.tr("Pilih jabatan dan unit kerja yang didudukinya.")

    def kata_kerja(self) -> str:
        """The act."""
        return {PINDAHKAN: self.tr("Pindahkan"), PLT: self.tr("Tunjuk")}.get(self._cara, self.tr("Tempatkan"))

    def _jabatan_dipilih(self) -> None:
        if self._cara == PLT:
            return
        kunci = self.formulir.isian["jabatan"].nilai()
        baru = self.formulir.isian["jabatan_baru"]
        baru.setVisible(kunci is None)
        baru.wajib = kunci is None
        pos = next((j for j in self._susunan.jabatan if j.id == kunci), None)
        if pos is not None and pos.unit_id is not None:
            self.formulir.isian["unit"].isi(pos.unit_id)

    def tindakan(self) -> tuple[str, Kerja]:
        """One act on the worker; a new post is added first."""
        isi, cara, kunci = self.formulir.nilai(), self._cara, self._id

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import penempatan, susunan

            if cara == PLT:
                sampai = baca_tanggal(isi["sampai"]) if isi["sampai"] else None
                return penempatan.tunjuk_plt(
                    sesi, kunci, isi["jabatan"], isi["mulai"], sampai, isi["nomor_sk"], isi["jenis"]
                )
            jabatan = isi["jabatan"]
            if jabatan is None:
                jabatan = susunan.tambah_jabatan(sesi, isi["jabatan_baru"], isi["unit"]).value
            if cara == PINDAHKAN:
                return penempatan.pindahkan(sesi, kunci, jabatan, isi["unit"], isi["mulai"], isi["nomor_sk"])
            return penempatan.tempatkan(
                sesi, kunci, jabatan, isi["unit"], isi["mulai"], nomor_sk=isi["nomor_sk"]
            )

        return f"{self.kata_kerja()} {self._nama}", kerja


@daftarkan("penempatan")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogPenempatan(parent, None, None, PINDAHKAN, b"", "Pegawai Contoh", Susunan(), date(2026, 1, 5))


@daftarkan("penunjukan")
def _contoh_plt(parent: QWidget | None) -> DialogDasar:
    return DialogPenempatan(parent, None, None, PLT, b"", "Pegawai Contoh", Susunan(), date(2026, 1, 5))
