"""What stands under each tab of the panel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.kepegawaian import NAMA_STATUS
from kinerja_desktop.domain.nip import tampil_nip
from kinerja_desktop.domain.pangkat import cetak_golongan
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_kedudukan import nama_kedudukan
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.widget.label import label_salin

if TYPE_CHECKING:
    from kinerja_desktop.services.halaman_pegawai import LembarPegawai
    from kinerja_desktop.ui.panel_riwayat import EntriRiwayat

translate = QCoreApplication.translate  # lupdate knows this name

Ke = Callable[[str, dict[str, Any]], None]
LEBAR_LABEL = 112
MAKS_RIWAYAT = 30


def _label(teks: str, nama: str = "", nada: str = "") -> QLabel:
    label = label_salin(None, teks, nama)
    if nada:
        label.setProperty("nada", nada)
    return label


def _wadah() -> tuple[QWidget, QVBoxLayout]:
    wadah = QWidget()
    wadah.setObjectName("isiRincian")
    tata = QVBoxLayout(wadah)
    tata.setContentsMargins(0, 8, 6, 4)
    tata.setSpacing(10)
    return wadah, tata


def _pasangan(pasangan: Sequence[tuple[str, str]]) -> QGridLayout:
    petak = QGridLayout()
    petak.setHorizontalSpacing(10)
    petak.setVerticalSpacing(6)
    petak.setColumnMinimumWidth(0, LEBAR_LABEL)
    petak.setColumnStretch(1, 1)
    for i, (nama, nilai) in enumerate(p for p in pasangan if p[1]):
        petak.addWidget(_label(nama, "redup"), i, 0)
        petak.addWidget(_label(nilai), i, 1)
    return petak


def data(lembar: LembarPegawai) -> QWidget:
    """Identity, assessor with the reason, placements over time, remarks."""
    r = lembar.rincian
    p = r.pegawai
    wadah, tata = _wadah()
    for pesan in r.peringatan:
        tata.addWidget(_label(f"! {kata(pesan)}", nada="peringatan"))
    lahir = ", ".join(
        b for b in (p.tempat_lahir, tanggal_panjang(p.tanggal_lahir) if p.tanggal_lahir else "") if b
    )
    golongan = cetak_golongan(p.golongan)
    if golongan and p.tmt_golongan:
        golongan = translate("RincianPegawai", "{gol}, sejak {tmt}").format(
            gol=golongan, tmt=tanggal_panjang(p.tmt_golongan)
        )
    kelamin = {
        "L": translate("RincianPegawai", "Laki-laki"),
        "P": translate("RincianPegawai", "Perempuan"),
    }.get(p.jenis_kelamin, "")
    tata.addLayout(
        _pasangan(
            [
                (translate("RincianPegawai", "NIP"), tampil_nip(p.nip)),
                (translate("RincianPegawai", "NRP"), p.nrp),
                (translate("RincianPegawai", "Instansi"), p.instansi_luar),
                (translate("RincianPegawai", "Status"), NAMA_STATUS[p.status]),
                (
                    translate("RincianPegawai", "Kedudukan"),
                    "; ".join(x for x in (nama_kedudukan().get(p.kedudukan.value, ""), kata(r.nanti)) if x),
                ),
                (translate("RincianPegawai", "Dikecualikan"), kata(lembar.kecuali)),
                (translate("RincianPegawai", "Pangkat/golongan"), golongan),
                (translate("RincianPegawai", "Lahir"), lahir),
                (translate("RincianPegawai", "Jenis kelamin"), kelamin),
                (translate("RincianPegawai", "Pendidikan"), p.pendidikan),
                (translate("RincianPegawai", "Surel"), r.surel),
            ]
        )
    )
    if p.status.value != "LUAR":
        _penilai(tata, lembar)
    _penempatan(tata, lembar)
    tata.addStretch(1)
    return wadah


def _penilai(tata: QVBoxLayout, lembar: LembarPegawai) -> None:
    d = lembar.rincian.penilai
    tata.addWidget(_label(translate("RincianPegawai", "Pejabat penilai"), "h2"))
    if d.penilai is None:
        tata.addWidget(_label(f"! {kata(d.alasan)}", nada="peringatan"))
        return
    tata.addWidget(_label(kata(d.mengapa or d.alasan)))
    if d.atasan is not None:
        atasan = translate("RincianPegawai", "Atasan penilai: {nama}").format(
            nama=d.atasan.pegawai.nama_lengkap
        )
        tata.addWidget(_label(atasan, "redup"))


def _penempatan(tata: QVBoxLayout, lembar: LembarPegawai) -> None:
    if not lembar.rincian.penempatan:
        return
    tata.addWidget(_label(translate("RincianPegawai", "Riwayat jabatan"), "h2"))
    for t in lembar.rincian.penempatan:
        sampai = tanggal_panjang(t.sampai) if t.sampai else translate("RincianPegawai", "sekarang")
        masa = translate("RincianPegawai", "{mulai} sampai {sampai}").format(
            mulai=tanggal_panjang(t.mulai), sampai=sampai
        )
        satu = QVBoxLayout()
        satu.setSpacing(1)
        satu.addWidget(_label(t.jabatan))
        satu.addWidget(_label(" · ".join(b for b in (t.unit, masa, t.nomor_sk) if b), "redup"))
        tata.addLayout(satu)


def _kartu(judul: str, isi: str, nada: str, verba: str, jalan: Callable[[], None]) -> QFrame:
    kartu = QFrame()
    kartu.setObjectName("kartu")
    tata = QVBoxLayout(kartu)
    tata.setContentsMargins(12, 8, 12, 8)
    tata.setSpacing(4)
    atas = QHBoxLayout()
    nama, _, masa = judul.partition("\n")
    teks = _label(nama)
    huruf = teks.font()
    huruf.setBold(True)
    teks.setFont(huruf)
    kiri = QVBoxLayout()
    kiri.setSpacing(1)
    kiri.addWidget(teks)
    if masa:
        kiri.addWidget(_label(masa, "redup"))
    t = tombol(verba, nama=f"{verba}: {judul}")
    t.clicked.connect(lambda: jalan())
    atas.addLayout(kiri, 1)
    atas.addWidget(t, 0, Qt.AlignmentFlag.AlignTop)
    tata.addLayout(atas)
    keadaan, _, sisanya = isi.partition("\n")  # the tone belongs to the state alone
    tata.addWidget(_label(keadaan, nada=nada))
    if sisanya:
        tata.addWidget(_label(sisanya, "redup"))
    return kartu


def skp(lembar: LembarPegawai, ke: Ke) -> QWidget:
    """SKP of the year with their state; a button to each, or to making the first."""
    wadah, tata = _wadah()
    kunci = lembar.rincian.pegawai.id
    if lembar.tertutup:
        tata.addWidget(_label(lembar.tertutup, "redup"))
    elif not lembar.skp:
        tata.addWidget(_label(translate("RincianPegawai", "Belum ada SKP tahun ini."), "redup"))
        t = tombol(translate("RincianPegawai", "Buat SKP"), "utama")
        t.clicked.connect(lambda: ke("skp", {"pegawai": kunci}))
        tata.addWidget(t, 0, Qt.AlignmentFlag.AlignLeft)
    for s in lembar.skp:
        baik = s.status in ("disetujui", "dikirim", "diterima")
        nada = "sukses" if baik else "peringatan" if s.status == "dikembalikan" else ""
        tanda = "✓ " if baik else "! " if nada else ""
        isi = translate("RincianPegawai", "{status} · {n} hasil kerja").format(
            status=f"{tanda}{kata(s.status_nama)}", n=s.jumlah_rhk
        )
        if s.penilai_nama:
            isi += "\n" + translate("RincianPegawai", "Penilai: {nama}").format(nama=s.penilai_nama)
        judul = f"SKP {s.tahun}\n{s.masa}" if s.masa else f"SKP {s.tahun}"
        buka = translate("RincianPegawai", "Buka")
        tata.addWidget(_kartu(judul, isi, nada, buka, partial(ke, "skp", {"skp": s.skp_id})))
    tata.addStretch(1)
    return wadah


def penilaian(lembar: LembarPegawai, ke: Ke) -> QWidget:
    """Each period that has begun with predicate and state; a button into the grid."""
    wadah, tata = _wadah()
    if lembar.tertutup:
        tata.addWidget(_label(lembar.tertutup, "redup"))
    elif not lembar.nilai:
        kosong = translate("RincianPegawai", "Belum ada periode penilaian yang berjalan untuk pegawai ini.")
        tata.addWidget(_label(kosong, "redup"))
    for n in lembar.nilai:
        b = n.baris
        ada = bool(b.predikat)
        isi = (
            f"✓ {kata(b.predikat)} · {kata(b.status_nama)}"
            if ada
            else kata(b.alasan_terkunci or b.status_nama)
        )
        arah = {"periode": n.periode_id, "pegawai": b.pegawai_id, "skp": b.skp_id}
        buka = translate("RincianPegawai", "Buka")
        judul = kata(n.label) + (f"\n{b.masa}" if b.masa else "")
        nada = "sukses" if ada else ""
        tata.addWidget(_kartu(judul, isi, nada, buka, partial(ke, "penilaian", arah)))
    tata.addStretch(1)
    return wadah


def riwayat(catatan: Sequence[EntriRiwayat] | None) -> QWidget:
    """The newest changes of this person; putting one back is done in the Riwayat panel (Ctrl+H)."""
    wadah, tata = _wadah()
    if catatan is None:
        tata.addWidget(_label(translate("RincianPegawai", "Membaca riwayat…"), "redup"))
    elif not catatan:
        tata.addWidget(_label(translate("RincianPegawai", "Belum ada perubahan yang tercatat."), "redup"))
    for e in (catatan or ())[:MAKS_RIWAYAT]:
        satu = QVBoxLayout()
        satu.setSpacing(1)
        satu.addWidget(_label(e.judul))
        satu.addWidget(_label(f"{e.waktu.astimezone():%d-%m-%Y %H.%M} · {e.siapa}", "redup"))
        tata.addLayout(satu)
    if catatan:
        tata.addWidget(
            _label(
                translate("RincianPegawai", "Ctrl+H membuka panel Riwayat untuk mengembalikan perubahan."),
                "redup",
            )
        )
    tata.addStretch(1)
    return wadah
