"""January: an empty folder, the welcome window, a new office made by typing."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja_desktop.flows.contoh import INSTANSI, NAMA_KANTOR, TEMPAT
from kinerja_desktop.tur.gambar import PENUH
from kinerja_desktop.tur.panggung import Panggung


def kantor_baru(g: Panggung) -> Iterator[str]:
    """Welcome window, Kantor baru, four fields, Enter; the office's window opens."""
    p = g.p
    yield "Membuka program di folder kosong"
    g.aplikasi.mulai()
    p.tunggu()
    g.potret("selamat-datang")
    yield "Membuat kantor baru"
    p.klik("Kantor baru")
    p.isi("Nama kantor", NAMA_KANTOR)
    p.isi("Instansi", INSTANSI)
    p.isi("Tempat", TEMPAT)
    p.isi("Simpan di", str(g.folder / "kantor.db"))
    g.potret("kantor-baru")
    p.tekan("Return")
    p.sampai(
        lambda: g.aplikasi.rangka is not None and NAMA_KANTOR in g.aplikasi.rangka.windowTitle(),
        "jendela kantor terbuka",
    )
    g.rangka.resize(PENUH)
    p.tunggu()
