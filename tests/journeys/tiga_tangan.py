"""What hands do with files at the desks: invite, join, send, receive, compile, reply; by keys and clicks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QAbstractButton, QListWidget

from kinerja_desktop.tur import cari
from kinerja_desktop.tur.pengemudi import GagalTur
from kinerja_desktop.ui.kisi.tampilan import KisiView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from tests.journeys.tiga_meja import Kabupaten

INSTANSI = "Pemerintah Kabupaten Contoh"
PUSAT = "BKPSDM Kabupaten Contoh"
NAMA = {"sukamaju": "Kecamatan Sukamaju", "harapan": "Kecamatan Harapan", "mekar": "Kecamatan Mekar"}


def baru(folder: Path, pola: str = "*.adk") -> list[Path]:
    """Files of a folder, oldest name first."""
    return sorted(folder.glob(pola))


# -- invitation and joining --------------------------------------------------------------------------------


def buat_di_awal(k: Kabupaten, nama: str, tombol: str = "Kantor baru") -> None:
    """Welcome window: a new office or a new centre by typing."""
    p = k.p
    p.klik(tombol)
    kantor = tombol == "Kantor baru"
    p.isi("Nama kantor" if kantor else "Nama", nama)
    p.isi("Instansi", INSTANSI)
    p.isi("Tempat", "Contoh")
    assert k.di is not None
    p.isi("Simpan di", str(k.di.db))
    k.potret(f"awal-{k.di.nama}")
    p.klik("Buat kantor" if kantor else "Buat pusat")
    _tunggu_jendela(k, nama)


def _tunggu_jendela(k: Kabupaten, nama: str) -> None:
    a = k.aplikasi
    assert a is not None
    k.p.sampai(lambda: a.rangka is not None and nama in a.rangka.windowTitle(), f"jendela {nama}")
    k.besarkan()


def undang(k: Kabupaten, nama: str) -> tuple[Path, str]:
    """At the centre: invitation file into a new folder, and the code that is read over the telephone."""
    p, folder, kode = k.p, k.disk(f"undangan-{nama.split()[-1]}"), []
    k.tempat("Kantor")

    def isi(d: QDialog) -> None:
        p.isi("Nama kantor", nama)
        p.isi("Simpan undangan di folder", str(folder))
        p.klik("Buat undangan", d)

    p.klik_dialog("Undang kantor…", isi, lambda d: catat_kode(k, d, kode))
    return baru(folder, "*.undangan")[0], kode[0]


def catat_kode(k: Kabupaten, d: QDialog, kode: list[str]) -> None:
    """The dialog that shows the code once."""
    k.potret("undangan", d)
    k.p.klik("Salin kode", d)
    kode.append(k.qapp.clipboard().text())
    k.p.klik("Sudah saya catat", d)


def gabung_di_awal(k: Kabupaten, undangan: tuple[Path, str], nama: str) -> None:
    """Welcome window: a new office from its invitation."""
    p = k.p
    assert k.di is not None
    p.klik("Gabung dengan undangan")
    p.isi("Berkas undangan", str(undangan[0]))
    p.isi("Kode undangan", undangan[1])
    p.isi("Tempat", "Contoh")
    p.isi("Simpan di", str(k.di.db))
    k.potret(f"gabung-{k.di.nama}")
    p.klik("Gabung")
    _tunggu_jendela(k, nama)


def gabung(k: Kabupaten, undangan: tuple[Path, str]) -> None:
    """Tukar data: an office that works already joins."""
    p = k.p
    k.tempat("Tukar data")

    def isi(d: QDialog) -> None:
        p.isi("Berkas undangan", str(undangan[0]))
        p.isi("Kode undangan", undangan[1])
        k.potret("gabung-dialog", d)
        p.klik("Gabung", d)

    p.klik_dialog("Gabung dengan undangan", isi)


# -- files -------------------------------------------------------------------------------------------------


def kirim(k: Kabupaten, gambar: str = "") -> Path:
    """Kirim ADK at an office through its steps; the file."""
    assert k.di is not None
    folder = k.disk(k.di.nama)
    k.tempat("Tukar data")
    langkah_kirim(k, "Kirim ADK", folder, gambar)
    return satu(folder)


def satu(folder: Path) -> Path:
    """The only file that was written there."""
    berkas = baru(folder)
    if len(berkas) != 1:
        raise GagalTur("Ada {n} berkas ADK baru, bukan satu.", n=len(berkas))
    return berkas[0]


def langkah_kirim(k: Kabupaten, tombol: str, folder: Path, gambar: str = "") -> None:
    """The wizard that writes a file, opened by this button."""
    p = k.p

    def potret(nama: str, d: QDialog) -> None:
        if gambar:
            k.potret(f"{gambar}-{nama}", d)

    def isi(d: QDialog) -> None:
        p.sampai(lambda: cari.ada_tombol("Lanjut", d), "data terperiksa")
        potret("periksa", d)
        p.klik("Lanjut", d)
        p.klik_berkas("Folder lain…", folder)
        p.klik("Lanjut", d)
        p.sampai(lambda: cari.ada_tombol("Kirim sekarang", d), "ringkasan")
        potret("ringkasan", d)
        p.klik("Kirim sekarang", d)
        p.sampai(lambda: cari.ada_tombol("Selesai", d), "berkas tertulis")
        potret("hasil", d)
        p.klik("Selesai", d)

    p.klik_dialog(tombol, isi)


def terima(
    k: Kabupaten,
    *berkas: Path | tuple[Path, ...],
    gambar: str = "",
    periksa: Callable[[str], None] | None = None,
    terapkan: bool = True,
    tombol: str = "Terima ADK",
) -> str:
    """Terima ADK: choose, look, apply; what the last step said. `terapkan` False: the person closes it."""
    p = k.p
    if tombol == "Terima ADK":
        k.tempat("Tukar data")
    else:
        k.tempat("Kompilasi")
    akhir: list[str] = []

    def isi(d: QDialog) -> None:
        for b in berkas:
            for satu_berkas in b if isinstance(b, tuple) else (b,):
                p.klik_berkas("Pilih berkas…", satu_berkas)
        p.klik("Periksa berkas", d)
        p.sampai(lambda: cari.ada_tombol("Terapkan", d) or _ditolak_semua(d), "berkas diperiksa")
        if gambar:
            k.potret(f"{gambar}-periksa", d)
        if periksa is not None:
            periksa(k.layar() + " " + isi_kisi(d))
        if not terapkan:
            akhir.append(k.layar() + " " + isi_kisi(d))
            p.klik("Batal", d)
            return
        p.klik("Terapkan", d)
        p.sampai(lambda: cari.ada_tombol("Selesai", d), "berkas diterapkan")
        if gambar:
            k.potret(f"{gambar}-hasil", d)
        akhir.append(k.layar() + " " + isi_kisi(d))
        p.klik("Selesai", d)

    with p.boleh_ditolak():
        p.klik_dialog(tombol, isi)
    return akhir[0]


def _ditolak_semua(d: QDialog) -> bool:
    return any(cari.polos(t.text()) == "terapkan" and not t.isEnabled() and t.isVisible()
               for t in d.findChildren(QAbstractButton))  # fmt: skip


def isi_kisi(induk: Any = None) -> str:
    """Everything that stands in the visible tables."""
    return " ".join(
        str(nilai)
        for t in cari.tampak(induk or cari.jendela_kini(), KisiView)
        for b in t.kisi_model.baris
        for nilai in b.nilai.values()
    )


def kompilasi(k: Kabupaten, folder: Path, gambar: str = "") -> str:
    """Kompilasi of a folder at the centre; what the page says then."""
    p = k.p
    k.tempat("Kompilasi")
    with p.pekerjaan_panjang():
        p.klik_berkas("Kompilasi sebuah folder…", folder)
        p.tunggu()
    p.sampai(lambda: cari.ada_tombol("Kompilasi sebuah folder…"), "kompilasi selesai")
    if gambar:
        k.potret(gambar)
    return k.layar() + " " + isi_kisi()


def kumpulkan(k: Kabupaten, *berkas: Path) -> Path:
    """Put copies of files into one new folder, as a clerk at the centre does."""
    folder = k.disk("kumpulan")
    for n, b in enumerate(berkas):
        (folder / (b.name if not (folder / b.name).exists() else f"{b.stem} ({n}).adk")).write_bytes(
            b.read_bytes()
        )
    return folder


def terima_kantor(k: Kabupaten, nama: str) -> None:
    """At the centre: accept an office that asks to join."""
    p = k.p
    k.tempat("Kantor")
    p.sampai(lambda: cari.ada_kisi("Daftar kantor"), "kantor di daftar")
    p.sel(nama, "kantor", "Daftar kantor")
    p.klik("Terima kantor ini")
    p.sampai(lambda: cari.pesan("sukses"), "kantor diterima")


def balas(k: Kabupaten, *nama: str, gambar: str = "") -> dict[str, tuple[Path, ...]]:
    """Kirim balasan to these offices (all that have joined when none is named); file by office."""
    p, folder = k.p, k.disk("balasan")
    k.tempat("Kantor")
    p.sampai(lambda: cari.ada_tombol("Kirim balasan…"), "kantor terbaca")

    def isi(d: QDialog) -> None:
        p.sampai(lambda: cari.ada_tombol("Semua", d), "penerima")
        pilih(k, d, nama)
        if gambar:
            k.potret(f"{gambar}-penerima", d)
        p.klik("Lanjut", d)
        p.klik_berkas("Folder lain…", folder)
        p.klik("Tulis ", d)
        p.sampai(lambda: cari.ada_tombol("Tutup", d), "balasan tertulis")
        if gambar:
            k.potret(f"{gambar}-hasil", d)
        p.klik("Tutup", d)

    p.klik_dialog("Kirim balasan…", isi)
    hasil = {}
    for kunci, panjang in NAMA.items():
        cocok = tuple(b for b in baru(folder) if f"-{panjang.split()[-1]}_balasan" in b.name)
        if cocok:
            hasil[kunci] = cocok
    return hasil


def pilih(k: Kabupaten, d: QDialog, nama: Sequence[str]) -> None:
    """Tick the receivers of a reply; everybody when none is named."""
    p = k.p
    if not nama:
        p.klik("Semua", d)
        return
    p.klik("Kosongkan", d)
    daftar = next(w for w in d.findChildren(QListWidget) if w.accessibleName() == "Kantor penerima")
    for n in range(daftar.count()):
        butir = daftar.item(n)
        if any(butir.text().startswith(x) for x in nama):
            p.klik_widget(daftar.viewport(), daftar.visualItemRect(butir).center())
            p.tekan("Space")


def pakai(k: Kabupaten, nama: str) -> None:
    """Ganti Pengguna with the keyboard: filter by the name, Enter on the line."""
    p, lama = k.p, k.rangka

    def isi(_: QDialog) -> None:
        p.ketik(nama)
        daftar = cari.kisi("Daftar pengguna")
        semua = [str(b.nilai["nama"]) for b in daftar.kisi_model.baris]
        for _n in range(next(n for n, x in enumerate(semua) if nama in x) - daftar.sel_kini[0]):
            p.tekan("Down")
        p.tekan("Return")

    p.klik_dialog("Ganti Pengguna", isi)
    a = k.aplikasi
    assert a is not None
    p.sampai(lambda: a.rangka is not lama, f"jendela untuk {nama}")
    k.besarkan()


def rekap_orang(k: Kabupaten, kantor: str) -> None:
    """Rekap at the centre: from the offices of the regency into the people of one."""
    p = k.p
    k.tempat("Rekap")
    p.sampai(lambda: cari.ada_kisi("Rekap per kantor") or cari.ada_kisi("Rekap predikat"), "rekap terbaca")
    if cari.ada_kisi("Rekap predikat"):
        p.klik("Kembali ke semua kantor")
        p.sampai(lambda: cari.ada_kisi("Rekap per kantor"), "rekap kabupaten")
    p.sel(NAMA[kantor], "kantor", "Rekap per kantor")
    p.tekan("Return")
    p.sampai(lambda: cari.ada_kisi("Rekap predikat"), f"rekap {kantor}")
