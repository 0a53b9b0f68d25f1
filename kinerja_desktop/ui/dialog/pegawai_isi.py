"""Tambah pegawai and Ubah: the data of one person on one page; the NIP fills in what it knows."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.kepegawaian import NAMA_STATUS
from kinerja_desktop.domain.nip import periksa_nip
from kinerja_desktop.domain.pangkat import SEMUA_GOLONGAN
from kinerja_desktop.domain.tanggal import tanggal_panjang, tanggal_pendek
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import DialogSimpan, FormulirKolom, Kerja, periksa_tanggal
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.kisi.kolom import IsianSalah
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung

_LUAR = "LUAR"


class DialogPegawai(DialogSimpan):
    """Add somebody (`lama` None) or change somebody; `ask` gives the id of the person."""

    kolom = 3

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None = None,
        pegawai_id: bytes | None = None,
        lama: dict[str, Any] | None = None,
    ) -> None:
        self._id, self._lama = pegawai_id, lama or {}
        judul = self.tr("Ubah data pegawai") if pegawai_id else self.tr("Tambah pegawai")
        terang = self.tr("Isi NIP dan nama dahulu; tanggal lahir dan jenis kelamin terisi dari NIP.")
        super().__init__(judul, terang, parent, konteks, pengurung)
        self.setMinimumWidth(760)
        f = self.formulir
        assert isinstance(f, FormulirKolom)
        f.teks("nip", self.tr("NIP"), petunjuk=self.tr("18 angka; boleh berspasi"), maks=40).tambah_periksa(
            _periksa_nip
        )
        f.teks("nama", self.tr("Nama tanpa gelar"), wajib=True, maks=120)
        f.pilihan("status", self.tr("Status"), [(s.value, kata(n)) for s, n in NAMA_STATUS.items()])
        f.teks("gelar_depan", self.tr("Gelar depan"), maks=60)
        f.teks("gelar_belakang", self.tr("Gelar belakang"), maks=80)
        f.pilihan(
            "jenis_kelamin",
            self.tr("Jenis kelamin"),
            [("L", self.tr("Laki-laki")), ("P", self.tr("Perempuan"))],
            kosong=self.tr("Menurut NIP"),
        )
        f.pilihan(
            "golongan", self.tr("Golongan"), [(g, g) for g in SEMUA_GOLONGAN], kosong=self.tr("Belum diisi")
        )
        f.teks(
            "pangkat",
            self.tr("Pangkat"),
            petunjuk=self.tr("Seperti tercetak, misalnya Letnan Kolonel Inf; kosong untuk bupati"),
            maks=60,
        )
        f.teks("tmt_golongan", self.tr("TMT golongan"), maks=20).tambah_periksa(periksa_tanggal)
        f.teks("pendidikan", self.tr("Pendidikan"), maks=120)
        f.teks("tempat_lahir", self.tr("Tempat lahir"), maks=80)
        f.teks("tanggal_lahir", self.tr("Tanggal lahir"), maks=20).tambah_periksa(periksa_tanggal)
        f.teks("surel", self.tr("Surel"), maks=160)
        f.lebar = 2
        f.teks(
            "instansi_luar",
            self.tr("Instansi"),
            petunjuk=self.tr("Hanya untuk pejabat dari luar kantor"),
            maks=160,
        )
        f.lebar = 1
        f.teks("nrp", self.tr("NRP"), petunjuk=self.tr("TNI/Polri tanpa NIP"), maks=30)
        for kunci in ("tmt_golongan", "tanggal_lahir"):
            f.isian[kunci].widget.setPlaceholderText("31-12-1985")  # type: ignore[attr-defined]
        if lama:
            f.isi({k: v for k, v in self._lama.items() if k in f.isian})
            f.isian["pangkat"].isi(self._lama.get("golongan", ""))
        f.isian["nip"].berubah.connect(self._baca_nip)
        f.isian["status"].berubah.connect(self._sesuaikan)
        self._sesuaikan()
        f.isian["nip"].widget.setFocus()

    def kata_kerja(self) -> str:
        """Save, or add."""
        return self.tr("Simpan") if self._id else self.tr("Tambah")

    def _sesuaikan(self) -> None:
        """Only an official from outside may be without NIP, and only such a one has an institution."""
        luar = self.formulir.isian["status"].nilai() == _LUAR
        self.formulir.isian["nip"].wajib = not luar
        for kunci in ("instansi_luar", "nrp", "pangkat"):
            self.formulir.isian[kunci].setVisible(luar)
        self.formulir.isian["golongan"].setVisible(not luar)  # outside officials may hold a military rank

    def _baca_nip(self) -> None:
        """Say what the NIP tells, as soon as it is whole."""
        isian = self.formulir.isian["nip"]
        hasil = periksa_nip(str(isian.nilai()))
        if not hasil.sah or hasil.lahir is None:
            isian.bawah.setText(self.tr("18 angka; boleh berspasi"))
            return
        kelamin = self.tr("laki-laki") if hasil.jenis_kelamin == "L" else self.tr("perempuan")
        isian.bawah.setText(
            self.tr("{jenis}, lahir {lahir}, {kelamin}").format(
                jenis=hasil.jenis, lahir=tanggal_panjang(hasil.lahir), kelamin=kelamin
            )
        )
        lahir = self.formulir.isian["tanggal_lahir"]
        if not lahir.nilai():
            lahir.isi(tanggal_pendek(hasil.lahir))
        status = self.formulir.isian["status"]
        if not self._id and status.nilai() in ("PNS", "PPPK"):
            status.isi("PPPK" if hasil.jenis == "PPPK" else "PNS")

    def tindakan(self) -> tuple[str, Kerja]:
        """Add, or change only what differs."""
        isi = {k: v or "" for k, v in self.formulir.nilai().items()}
        pangkat = isi.pop("pangkat")
        if isi["status"] == _LUAR:
            isi["golongan"] = pangkat
        if isi["status"] != _LUAR:
            isi.pop("instansi_luar"), isi.pop("nrp")
        nama, lama, kunci = isi["nama"], self._lama, self._id
        if kunci is None:

            def tambah(sesi: Any) -> Any:
                from kinerja_desktop.services import pegawai

                return pegawai.tambah(sesi, **isi)

            return self.tr("Tambah pegawai {nama}").format(nama=nama), tambah
        beda = {k: v for k, v in isi.items() if v != (lama.get(k) or "")}

        def ubah(sesi: Any) -> Any:
            from kinerja_desktop.services import pegawai

            return pegawai.ubah(sesi, kunci, **beda) if beda else None

        return self.tr("Ubah data {nama}").format(nama=nama), ubah


def _periksa_nip(nilai: Any) -> None:
    hasil = periksa_nip(str(nilai))
    if not hasil.sah:
        raise IsianSalah(kata(hasil.alasan))


@daftarkan("pegawai")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogPegawai(parent, None)
