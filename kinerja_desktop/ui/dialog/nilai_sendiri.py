"""A person's own rating of a period: two ratings with what they rest on, kept as draft or handed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from kinerja_desktop.domain.predikat import NAMA_RATING, Rating
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import DialogSimpan, FormulirKolom, Kerja
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung

if TYPE_CHECKING:
    from kinerja_desktop.services.nilai_sendiri import NilaiSendiri

_KOLOM = ("hasil", "perilaku", "alasan_hasil", "alasan_perilaku")


class DialogNilaiSendiri(DialogSimpan):
    """`lembar` is what stands; handing in wants both ratings, a draft wants nothing."""

    kolom = 2

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        lembar: NilaiSendiri,
        diri: bool,
    ) -> None:
        self._lembar, self._serahkan = lembar, True
        super().__init__(
            self.tr("Penilaian sendiri {nama}, {periode}").format(
                nama=lembar.nama, periode=kata(lembar.periode)
            ),
            self.tr(
                "Penilaian ini mendampingi penilaian atasan dan tidak mengubah predikat. Atasan baru "
                "melihatnya setelah diserahkan."
            )
            if diri
            else self.tr("Operator mengetik atas nama pegawai; riwayat mencatat keduanya."),
            parent,
            konteks,
            pengurung,
        )
        self.setMinimumWidth(720)
        f = self.formulir
        assert isinstance(f, FormulirKolom)
        pilihan = [(r.value, kata(NAMA_RATING[r])) for r in Rating]
        belum = self.tr("Belum dinilai")
        f.pilihan("hasil", self.tr("Hasil kerja"), pilihan, kosong=belum)
        f.pilihan("perilaku", self.tr("Perilaku kerja"), pilihan, kosong=belum)
        bukti = self.tr("Sebut angka, berkas, atau peristiwa yang dapat diperiksa.")
        f.panjang("alasan_hasil", self.tr("Bukti hasil kerja"), petunjuk=bukti, baris=4)
        f.panjang("alasan_perilaku", self.tr("Bukti perilaku kerja"), petunjuk=bukti, baris=4)
        for kunci in _KOLOM:
            f.isian[kunci].isi(getattr(lembar.isi, kunci) or None)
        if lembar.dapat_diubah:
            self.ingat()
        self.draf = self.kotak.addButton(self.tr("Simpan draf"), QDialogButtonBox.ButtonRole.ActionRole)
        self.draf.setAccessibleName(self.draf.text())
        self.draf.setAutoDefault(False)
        self.draf.clicked.connect(self._simpan_draf)
        if lembar.status == "diserahkan":
            self.draf.setText(self.tr("Tarik menjadi draf"))
            self.draf.setAccessibleName(self.draf.text())
            self.banner.info(
                self.tr("Penilaian ini sudah diserahkan; mengubahnya menyerahkan isi yang baru.")
            )
        if not lembar.dapat_diubah:
            self.banner.peringatan(kata(lembar.alasan_terkunci))
            for i in f.isian.values():
                i.widget.setEnabled(False)
            for t in (self.terima, self.draf):
                t.setEnabled(False)

    def kata_kerja(self) -> str:
        """Hand in."""
        return self.tr("Serahkan")

    def periksa(self) -> bool:
        """A draft may be empty; handed in, both ratings stand."""
        for kunci in ("hasil", "perilaku"):
            self.formulir.isian[kunci].wajib = self._serahkan
        return super().periksa()

    def _simpan_draf(self) -> None:
        self._serahkan = False
        try:
            self.coba_terima()
        finally:
            self._serahkan = True

    def tindakan(self) -> tuple[str, Kerja]:
        """One act: written and, unless a draft, handed in."""
        isi, lembar, serahkan = self.formulir.nilai(), self._lembar, self._serahkan

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import nilai_sendiri

            baru = nilai_sendiri.IsiSendiri(**{k: isi[k] or "" for k in _KOLOM})
            return nilai_sendiri.simpan(sesi, lembar.skp_id, lembar.periode_id, baru, serahkan)

        judul = self.tr("Serahkan penilaian sendiri") if serahkan else self.tr("Simpan penilaian sendiri")
        return judul, kerja


@daftarkan("nilai_sendiri")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.services.nilai_sendiri import IsiSendiri, NilaiSendiri

    kunci = b"s" * 16
    lembar = NilaiSendiri(
        kunci, kunci, kunci, "Pegawai Contoh", "Triwulan I 2026", IsiSendiri("sesuai"), "draf", "", True, ""
    )
    return DialogNilaiSendiri(parent, None, None, lembar, True)
