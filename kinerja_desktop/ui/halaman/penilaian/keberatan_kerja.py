"""What the tab Keberatan does: the next act of a person, and the acts that its menu holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.dialog_dasar import DialogAlasan, DialogYakin
from kinerja_desktop.ui.halaman.penilaian.kerja_nilai import atas_nama

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_penyerahan import BarisSerah, Keberatan
    from kinerja_desktop.ui.halaman.penilaian.keberatan import PanelKeberatan

_SERAH, _TERIMA, _JALAN, _SIAP = "belum_serah", "belum_terima", "keberatan", "siap_final"


class KerjaKeberatan(QObject):
    """The acts of one panel."""

    def __init__(self, panel: PanelKeberatan) -> None:
        super().__init__(panel)
        self.panel, self.h, self.konteks = panel, panel.h, panel.konteks

    # -- which act -----------------------------------------------------------------------------------------

    def sama(self, golongan: str, tindakan: str) -> list[BarisSerah]:
        """Selected people who stand where the one on the cursor stands."""
        return [b for b in self.panel.terpilih() if b.golongan == golongan and tindakan in b.boleh]

    def siap(self) -> list[BarisSerah]:
        """Everybody whose result this person may set final."""
        lembar = self.panel.lembar
        semua = lembar.baris if lembar is not None else ()
        return [b for b in semua if b.golongan == _SIAP and "final" in b.boleh]

    def _berikut(self) -> tuple[str, str, bool]:
        """Key, words and whether this person may, of the next act of the person on the cursor."""
        b, lembar = self.panel.kini(), self.panel.lembar
        if b is None or lembar is None or lembar.tutup:
            return "", "", False
        if b.golongan == _SERAH:
            n = max(1, len(self.sama(_SERAH, "sampaikan")))
            teks = self.tr("Catat penyerahan ({n})…") if n > 1 else self.tr("Catat penyerahan…")
            return "serah", teks.format(n=n), "sampaikan" in b.boleh
        if b.golongan == _TERIMA:
            n = max(1, len(self.sama(_TERIMA, "terima")))
            teks = self.tr("Catat penerimaan ({n})…") if n > 1 else self.tr("Catat penerimaan…")
            return "terima", teks.format(n=n), "terima" in b.boleh
        if b.golongan == _JALAN:
            return self._berikut_keberatan()
        if b.golongan == _SIAP:
            n, semua = len(self.siap()), lembar.jumlah(_SIAP)
            teks = self.tr("Tetapkan final semua ({n})") if n > 1 else self.tr("Tetapkan final")
            if n < semua:  # the chip counts everybody; one's own result is for somebody else to set
                teks = self.tr("Tetapkan final ({n} dari {semua})")
            return "final", teks.format(n=n, semua=semua), "final" in b.boleh
        if self.dicatat_kembali(b):
            n = max(1, len(self.pulang()))
            teks = self.tr("Catat dokumen kembali ({n})…") if n > 1 else self.tr("Catat dokumen kembali…")
            return "kembali", teks.format(n=n), True
        if b.golongan == "menunggu" and "keberatan" in b.boleh:
            return "tulis", self.tr("Ajukan keberatan…"), True
        return "", "", False

    def dicatat_kembali(self, b: BarisSerah) -> bool:
        """Whether the next act is that the signed document comes back: for the office, not for the person."""
        menunggu = b.golongan == "menunggu" and bool(b.belum_kembali) and "terima" in b.boleh
        return menunggu and self.konteks.peran == "operator"

    def pulang(self) -> list[BarisSerah]:
        """Selected people whose signed documents are awaited."""
        return [b for b in self.panel.terpilih() if b.belum_kembali and "terima" in b.boleh]

    def _berikut_keberatan(self) -> tuple[str, str, bool]:
        k = self.panel.keberatan_kini()
        if k is None:
            return "", "", False
        jelas = k.status.value == "diajukan" and not ("putuskan" in k.boleh and "jelaskan" not in k.boleh)
        if jelas:
            return "jelaskan", self.tr("Jelaskan…"), "jelaskan" in k.boleh
        return "putuskan", self.tr("Putuskan…"), "putuskan" in k.boleh

    def nama_utama(self) -> tuple[str, bool]:
        """Words of the main button and whether it may be pressed."""
        _, teks, boleh = self._berikut()
        return teks, boleh

    def utama(self) -> None:
        """The next act of the person on the cursor."""
        kunci, _, boleh = self._berikut()
        b = self.panel.kini()
        if not boleh or b is None:
            return
        if kunci == "serah":
            self.serah(self.sama(_SERAH, "sampaikan") or [b])
        elif kunci == "terima":
            self.terima(self.sama(_TERIMA, "terima") or [b])
        elif kunci == "final":
            self.final(self.siap())
        elif kunci == "kembali":
            self.kembali(self.pulang() or [b])
        elif kunci == "tulis":
            self.tulis(b)
        elif kunci == "jelaskan":
            self.jelaskan()
        else:
            self.putuskan()

    # -- handover ------------------------------------------------------------------------------------------

    def _berkas(self, baris: Sequence[BarisSerah]) -> Any:
        from kinerja_desktop.ui.dialog.penyerahan import Berkas

        siapa = baris[0].nama if len(baris) == 1 else self.tr("{n} pegawai").format(n=len(baris))
        periode = self.h.periode_id
        assert periode is not None
        return Berkas(periode, tuple(b.skp_id for b in baris), siapa, self.konteks.jam.hari_ini())

    def serah(self, baris: Sequence[BarisSerah]) -> None:
        """Note a delivery."""
        from kinerja_desktop.ui.dialog.penyerahan import DialogSerah

        DialogSerah.ask(self.panel, self.konteks, self._berkas(baris))

    def terima(self, baris: Sequence[BarisSerah]) -> None:
        """Note a receipt."""
        from kinerja_desktop.ui.dialog.penyerahan import DialogTerima

        DialogTerima.ask(self.panel, self.konteks, self._berkas(baris))

    def kembali(self, baris: Sequence[BarisSerah]) -> None:
        """Note signed documents that came back."""
        from kinerja_desktop.ui.dialog.penyerahan import DialogKembali

        DialogKembali.ask(self.panel, self.konteks, self._berkas(baris))

    def batalkan(self, b: BarisSerah) -> None:
        """Take the newest note of one person back."""
        terima = b.status == "diterima"
        judul = (
            self.tr("Batalkan catatan penerimaan {nama}")
            if terima
            else self.tr("Batalkan catatan penyerahan {nama}")
        )
        alasan = self._alasan(judul.format(nama=b.nama), self.tr("Alasan ini masuk Riwayat."))
        if alasan is None:
            return
        periode, skp_id = self.h.periode_id, b.skp_id

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import penyerahan

            return penyerahan.batalkan(sesi, periode, [skp_id], alasan)  # type: ignore[arg-type]

        self._ubah(self.tr("Batalkan catatan"), kerja)

    def final(self, baris: Sequence[BarisSerah]) -> None:
        """Set results final in one act, after one question."""
        if not baris:
            return
        judul = self.tr("Tetapkan hasil akhir {n} pegawai?").format(n=len(baris))
        terang = self.tr("Waktu keberatannya habis atau keberatannya sudah diputus. Nama: {nama}.").format(
            nama=", ".join(b.nama for b in baris[:12]) + (" …" if len(baris) > 12 else "")
        )
        if DialogYakin.ask(judul, terang, self.tr("Tetapkan final"), self.panel) is None:
            return
        periode, pasangan = self.h.periode_id, [(b.skp_id, b.penilai_id) for b in baris]

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import penyerahan

            untuk = {s: atas_nama(sesi, p) for s, p in pasangan}
            return penyerahan.tetapkan_final(sesi, periode, list(untuk), untuk)  # type: ignore[arg-type]

        def jadi(n: int) -> None:
            self.konteks.banner.sukses(self.tr("{n} hasil evaluasi ditetapkan final.").format(n=n))

        self._ubah(self.tr("Tetapkan hasil akhir"), kerja, jadi)

    def batal_final(self, b: BarisSerah) -> None:
        """Take a final result back."""
        judul = self.tr("Batalkan hasil akhir {nama}").format(nama=b.nama)
        alasan = self._alasan(judul, self.tr("Alasan ini masuk Riwayat."))
        if alasan is None:
            return
        periode, skp_id, penilai = self.h.periode_id, b.skp_id, b.penilai_id

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import penyerahan

            untuk = {skp_id: atas_nama(sesi, penilai)}
            return penyerahan.batal_final(sesi, periode, [skp_id], alasan, untuk)  # type: ignore[arg-type]

        self._ubah(self.tr("Batalkan hasil akhir"), kerja)

    # -- objection -----------------------------------------------------------------------------------------

    def _operator(self, nama: str) -> str:
        """For whom words are typed; "" for one's own."""
        return nama if self.konteks.peran == "operator" else ""

    def tulis(self, b: BarisSerah) -> None:
        """Write, go on writing, or submit an objection."""
        from kinerja_desktop.ui.dialog.keberatan import BahanKeberatan, DialogKeberatan

        k = self.panel.keberatan_kini()
        draf = k if k is not None and k.status.value == "draf" else None
        periode = self.h.periode_id
        assert periode is not None
        bahan = BahanKeberatan(
            periode,
            b.skp_id,
            b.nama,
            b.predikat,
            b.batas_keberatan,
            self.konteks.jam.hari_ini(),
            self._operator(b.nama),
            draf,
        )
        DialogKeberatan.ask(self.panel, self.konteks, bahan)

    def jelaskan(self) -> None:
        """The assessor's explanation."""
        from kinerja_desktop.ui.dialog.keberatan import DialogPenjelasan

        k = self.panel.keberatan_kini()
        if k is not None:
            hari = self.konteks.jam.hari_ini()
            DialogPenjelasan.ask(self.panel, self.konteks, k, hari, self._operator(k.penilai.nama))

    def putuskan(self) -> None:
        """The superior's decision."""
        from kinerja_desktop.ui.dialog.keberatan import DialogPutusan

        k = self.panel.keberatan_kini()
        if k is not None:
            hari = self.konteks.jam.hari_ini()
            DialogPutusan.ask(self.panel, self.konteks, k, hari, self._operator(k.pemutus.nama))

    def cabut(self, k: Keberatan) -> None:
        """Withdraw."""
        judul = self.tr("Cabut keberatan {nama}").format(nama=k.pegawai.nama)
        alasan = self._alasan(
            judul, self.tr("Hasil evaluasi tetap seperti semula; alasan ini masuk Riwayat.")
        )
        if alasan is not None:
            self._ubah(self.tr("Cabut keberatan"), lambda sesi: _keberatan().cabut(sesi, k.id, alasan))

    def batal_putusan(self, k: Keberatan) -> None:
        """Take the decision back."""
        judul = self.tr("Batalkan putusan keberatan {nama}").format(nama=k.pegawai.nama)
        terang = self.tr("Rating kembali seperti sebelum diputus; alasan ini masuk Riwayat.")
        alasan = self._alasan(judul, terang)
        if alasan is None:
            return

        def kerja(sesi: Any) -> Any:
            return _keberatan().batal_putusan(sesi, k.id, alasan, atas_nama(sesi, k.pemutus.id))

        self._ubah(self.tr("Batalkan putusan"), kerja)

    def hapus_draf(self, k: Keberatan) -> None:
        """Throw a draft away; Ctrl+Z brings it back."""
        judul = self.tr("Hapus draf keberatan")
        self.konteks.ubah(
            judul,
            lambda sesi: _keberatan().hapus_draf(sesi, k.id),
            lambda _: None,
            pemilik=self.panel,
            pengurung=self.h.urung,
        )

    def lampirkan(self, k: Keberatan) -> None:
        """Attach a file to the objection."""
        pilihan = self.konteks.tambahan.get("preferensi")
        path = pilih_berkas.buka(self.panel, self.tr("Lampirkan bukti"), "", pilihan)
        if not path:
            return

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import lampiran

            return lampiran.tambah(sesi, "keberatan", k.id, Path(path))

        self._ubah(self.tr("Lampirkan bukti keberatan"), kerja)

    def buka_berkas(self, lampiran_id: bytes) -> None:
        """Show one piece of evidence."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import lampiran

            return lampiran.buka(sesi, lampiran_id)

        def tampil(path: Path) -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self.konteks.baca(di_pekerja, tampil, pemilik=self.panel)

    # -- what they share -----------------------------------------------------------------------------------

    def _alasan(self, judul: str, terang: str) -> str | None:
        alasan = DialogAlasan.ask(judul, terang, self.tr("Lanjutkan"), parent=self.panel)
        return str(alasan) if alasan is not None else None

    def _ubah(
        self, judul: str, kerja: Callable[[Any], Any], jadi: Callable[[Any], None] | None = None
    ) -> None:
        self.h.banner.bersihkan()
        self.konteks.ubah(judul, kerja, jadi or (lambda _: None), pemilik=self.panel)


def _keberatan() -> Any:
    from kinerja_desktop.services import keberatan

    return keberatan
