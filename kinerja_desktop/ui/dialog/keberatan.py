"""The three texts of an objection: what the employee writes, the assessor explains, the superior decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from kinerja_desktop.domain.keberatan import NAMA_PUTUSAN, Putusan
from kinerja_desktop.domain.predikat import NAMA_RATING, Rating, predikat_kinerja
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import DialogSimpan, FormulirKolom, Kerja, qdate
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.konteks import KonteksUi

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_penyerahan import Keberatan


class _DialogTeks(DialogSimpan):
    """Long texts, typed for somebody or by the person."""

    kolom = 2

    def _atas_nama(self, nama: str) -> str:
        """Whose words are typed, when an operator types them."""
        pola = self.tr("Operator mengetik atas nama {nama}; riwayat mencatat keduanya.")
        return pola.format(nama=nama) if nama else ""


@dataclass(frozen=True)
class BahanKeberatan:
    """Whose evaluation: period, SKP, name, predicate, last day (None without a clock), today, typed for."""

    periode_id: bytes
    skp_id: bytes
    nama: str
    predikat: str
    batas: date | None
    hari: date
    atas_nama: str = ""
    draf: Keberatan | None = None


#: What a submitted objection cannot do without.
_WAJIB = ("bagian", "alasan", "diminta")


class DialogKeberatan(_DialogTeks):
    """The employee's objection; kept as a draft, or submitted."""

    kolom = 6

    def __init__(self, parent: QWidget | None, konteks: KonteksUi | None, b: BahanKeberatan) -> None:
        self._b, self._ajukan = b, True
        terang = self.tr("Keberatan atas predikat {predikat} diajukan kepada atasan pejabat penilai.").format(
            predikat=kata(b.predikat)
        )
        super().__init__(
            self.tr("Keberatan {nama}").format(nama=b.nama),
            " ".join(x for x in (terang, self._atas_nama(b.atas_nama)) if x),
            parent,
            konteks,
        )
        self.setMinimumWidth(760)
        self._isi_formulir(b)
        self.ingat()
        self.draf = self.kotak.addButton(self.tr("Simpan draf"), QDialogButtonBox.ButtonRole.ActionRole)
        self.draf.setAccessibleName(self.draf.text())
        self.draf.setAutoDefault(False)
        self.draf.clicked.connect(self._simpan_draf)
        for kunci in _WAJIB:
            self.formulir.isian[kunci].wajibkan(True)
        self.formulir.isian["tanggal"].berubah.connect(self._tanggal_berubah)
        self._tanggal_berubah()

    def _isi_formulir(self, b: BahanKeberatan) -> None:
        f = self.formulir
        assert isinstance(f, FormulirKolom)
        bagian: list[tuple[tuple[str, ...], str]] = [
            (("hasil",), self.tr("Rating hasil kerja")),
            (("perilaku",), self.tr("Rating perilaku kerja")),
            (("hasil", "perilaku"), self.tr("Kedua rating")),
            (("catatan",), self.tr("Catatan/rekomendasi")),
            (("hasil", "perilaku", "catatan"), self.tr("Kedua rating dan catatan")),
        ]
        pilih = self.tr("Pilih bagiannya")
        f.lebar = 2
        f.pilihan("bagian", self.tr("Yang dikeberatkan"), bagian, kosong=pilih)
        f.tanggal("tanggal", self.tr("Tanggal keberatan"), awal=qdate(b.hari))
        f.teks("nomor", self.tr("Nomor surat, bila ada"), maks=100)
        f.lebar = 3
        f.panjang("alasan", self.tr("Alasan keberatan"), baris=4)
        f.panjang("diminta", self.tr("Yang diminta"), baris=4)
        f.panjang("bukti", self.tr("Daftar bukti"), petunjuk=self.tr("Satu bukti satu baris."), baris=3)
        f.panjang("terlambat", self.tr("Alasan terlambat"), baris=3)
        k = b.draf
        if k is not None:
            f.isi({"bagian": k.bagian or None, "alasan": k.alasan, "diminta": k.diminta, "nomor": k.nomor})
            f.isi({"bukti": "\n".join(k.bukti), "terlambat": k.alasan_terlambat})

    def kata_kerja(self) -> str:
        """Submit."""
        return self.tr("Ajukan")

    @property
    def lewat(self) -> bool:
        """Whether the date typed lies after the last day."""
        hari = self.formulir.isian["tanggal"].nilai()
        return self._b.batas is not None and hari > self._b.batas

    def _tanggal_berubah(self) -> None:
        isian = self.formulir.isian["terlambat"]
        isian.widget.setEnabled(self.lewat)
        isian.wajibkan(self.lewat)
        if self.lewat and self._b.batas is not None:
            pola = self.tr("Batasnya {tanggal}; atasan pejabat penilai memutuskan apakah diterima.")
            isian.terangkan(pola.format(tanggal=tanggal_panjang(self._b.batas)))
        else:
            isian.terangkan(self.tr("Hanya bila diajukan sesudah batas waktu."))

    def periksa(self) -> bool:
        """A draft may be empty; submitted, what bears a star stands."""
        isian = self.formulir.isian
        for kunci in _WAJIB:
            isian[kunci].wajib = self._ajukan
        isian["terlambat"].wajib = self._ajukan and self.lewat
        return super().periksa()

    def _simpan_draf(self) -> None:
        self._ajukan = False
        try:
            self.coba_terima()
        finally:
            self._ajukan = True

    def tindakan(self) -> tuple[str, Kerja]:
        """Submitted, or kept."""
        isi, b, ajukan = self.formulir.nilai(), self._b, self._ajukan
        terlambat = isi["terlambat"] if self.lewat else ""

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import keberatan

            baru = keberatan.IsiKeberatan(
                tuple(isi["bagian"] or ()),
                isi["alasan"] or "",
                isi["diminta"] or "",
                isi["bukti"] or "",
                terlambat or "",
                isi["nomor"] or "",
                isi["tanggal"],
            )
            tulis = keberatan.ajukan if ajukan else keberatan.simpan_draf
            return tulis(sesi, b.periode_id, b.skp_id, baru)

        return (self.tr("Ajukan keberatan") if ajukan else self.tr("Simpan draf keberatan")), kerja


class DialogPenjelasan(_DialogTeks):
    """The assessor's explanation."""

    kolom = 1

    def __init__(
        self, parent: QWidget | None, konteks: KonteksUi | None, k: Keberatan, hari: date, atas_nama: str = ""
    ) -> None:
        self._k = k
        super().__init__(
            self.tr("Penjelasan atas keberatan {nama}").format(nama=k.pegawai.nama),
            " ".join(
                x
                for x in (
                    self.tr("Jelaskan dasar penilaian; atasan membacanya sebelum memutus."),
                    self._atas_nama(atas_nama),
                )
                if x
            ),
            parent,
            konteks,
        )
        self.setMinimumWidth(620)
        f = self.formulir
        f.tanggal("tanggal", self.tr("Tanggal penjelasan"), awal=qdate(k.tanggal_penjelasan or hari))
        f.panjang("teks", self.tr("Penjelasan"), wajib=True, baris=9).isi(k.penjelasan)
        self.ingat()
        f.isian["teks"].widget.setFocus()

    def kata_kerja(self) -> str:
        """Save it."""
        return self.tr("Simpan penjelasan")

    def tindakan(self) -> tuple[str, Kerja]:
        """Saved with its date."""
        isi, k = self.formulir.nilai(), self._k

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import keberatan

            return keberatan.jelaskan(sesi, k.id, isi["teks"], isi["tanggal"])

        return self.tr("Jelaskan keberatan"), kerja


class DialogPutusan(_DialogTeks):
    """The superior's decision, with the predicate that follows said at once."""

    def __init__(
        self, parent: QWidget | None, konteks: KonteksUi | None, k: Keberatan, hari: date, atas_nama: str = ""
    ) -> None:
        self._k = k
        kalimat = [
            self.tr("Semula: hasil kerja {hasil}, perilaku kerja {perilaku}, predikat {predikat}.").format(
                hasil=_rating(k.semula[0]), perilaku=_rating(k.semula[1]), predikat=kata(k.semula[2])
            ),
            self._atas_nama(atas_nama),
        ]
        if not k.penjelasan:
            kalimat.insert(1, self.tr("Pejabat penilai belum menjelaskan."))
        super().__init__(
            self.tr("Keputusan keberatan {nama}").format(nama=k.pegawai.nama),
            " ".join(x for x in kalimat if x),
            parent,
            konteks,
        )
        self.setMinimumWidth(760)
        self._isi_formulir(k, hari)
        self.ingat()
        self.akibat = QLabel(self)
        self.akibat.setObjectName("kepalaKartu")
        self.akibat.setWordWrap(True)
        self.isi.addWidget(self.akibat)
        self.formulir.berubah.connect(self._sebut_akibat)
        self._sebut_akibat()

    def _isi_formulir(self, k: Keberatan, hari: date) -> None:
        f = self.formulir
        rating = [(r.value, kata(NAMA_RATING[r])) for r in Rating]
        tetap = self.tr("Tetap")
        f.pilihan(
            "putusan",
            self.tr("Putusan"),
            [(p.value, kata(n)) for p, n in NAMA_PUTUSAN.items()],
            wajib=True,
            kosong=self.tr("Pilih putusan"),
        )
        f.teks("nomor", self.tr("Nomor keputusan"), wajib=True, maks=100)
        ikut = self.tr("Mengikuti capaian kinerja organisasi, jadi tidak diubah di sini.")
        f.pilihan(
            "hasil",
            self.tr("Rating hasil kerja baru"),
            rating,
            kosong=tetap,
            petunjuk=ikut if k.mengikuti else "",
        )
        f.pilihan("perilaku", self.tr("Rating perilaku kerja baru"), rating, kosong=tetap)
        f.panjang("pemeriksaan", self.tr("Hasil pemeriksaan"), wajib=True, baris=4)
        f.panjang("alasan", self.tr("Alasan putusan"), wajib=True, baris=4)
        f.tanggal("tanggal", self.tr("Tanggal keputusan"), awal=qdate(hari))
        f.isian["putusan"].widget.setFocus()

    def _sebut_akibat(self) -> None:
        isi = self.formulir.nilai()
        ditolak = isi["putusan"] == Putusan.DITOLAK.value
        for kunci in ("hasil", "perilaku"):
            boleh = not ditolak and not (kunci == "hasil" and self._k.mengikuti)
            self.formulir.isian[kunci].widget.setEnabled(boleh)
        hasil, perilaku = self._baru(isi)
        predikat = _predikat(hasil, perilaku)
        if not isi["putusan"]:
            self.akibat.setText(self.tr("Pilih putusan; predikat yang mengikutinya disebut di sini."))
        elif predikat == self._k.semula[2]:
            self.akibat.setText(self.tr("Predikat tetap {predikat}.").format(predikat=kata(predikat)))
        else:
            pola = self.tr("Predikat {lama} menjadi {baru}.")
            self.akibat.setText(pola.format(lama=kata(self._k.semula[2]), baru=kata(predikat)))

    def _baru(self, isi: dict[str, Any]) -> tuple[str, str]:
        if isi["putusan"] == Putusan.DITOLAK.value:
            return self._k.semula[0], self._k.semula[1]
        hasil = self._k.semula[0] if self._k.mengikuti else isi["hasil"] or self._k.semula[0]
        return hasil, isi["perilaku"] or self._k.semula[1]

    def kata_kerja(self) -> str:
        """Decide."""
        return self.tr("Putuskan")

    def tindakan(self) -> tuple[str, Kerja]:
        """Decided in the superior's name when an operator types."""
        isi, k = self.formulir.nilai(), self._k
        hasil, perilaku = self._baru(isi)

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import keberatan
            from kinerja_desktop.ui.halaman.penilaian.kerja_nilai import atas_nama

            baru = keberatan.IsiPutusan(
                isi["putusan"],
                isi["pemeriksaan"],
                isi["alasan"],
                hasil,
                perilaku,
                isi["nomor"],
                isi["tanggal"],
            )
            return keberatan.putuskan(sesi, k.id, baru, atas_nama(sesi, k.pemutus.id))

        return self.tr("Putuskan keberatan"), kerja


def _rating(nilai: str) -> str:
    return kata(NAMA_RATING[Rating(nilai)]) if nilai else ""


def _predikat(hasil: str, perilaku: str) -> str:
    return predikat_kinerja(Rating(hasil), Rating(perilaku)).predikat.value if hasil and perilaku else ""


def _contoh_keberatan() -> Keberatan:
    from kinerja_desktop.domain.keberatan import StatusKeberatan
    from kinerja_desktop.services.lembar_penyerahan import Keberatan, Pihak

    kunci, hari = b"k" * 16, date(2026, 4, 10)
    pihak = [Pihak(kunci, n) for n in ("Pegawai Contoh", "Penilai Contoh", "Atasan Contoh")]
    semula = ("di_bawah", "sesuai", "Butuh Perbaikan")
    return Keberatan(
        kunci, kunci, kunci, kunci, "Triwulan I 2026", StatusKeberatan.DIAJUKAN, "Diajukan",
        pihak[0], pihak[1], pihak[2], "", "", hari, None, None, "", ("hasil",),
        "Layanan keliling tidak ikut dihitung.", "Rating sesuai ekspektasi.", (), "", None, "", None, "", "",
        None, semula, None, False,
    )  # fmt: skip


@daftarkan("keberatan")
def _contoh(parent: QWidget | None) -> DialogDasar:
    bahan = BahanKeberatan(
        b"p" * 16, b"s" * 16, "Pegawai Contoh", "Butuh Perbaikan", date(2026, 4, 24), date(2026, 4, 10)
    )
    return DialogKeberatan(parent, None, bahan)


@daftarkan("penjelasan_keberatan")
def _contoh_penjelasan(parent: QWidget | None) -> DialogDasar:
    return DialogPenjelasan(parent, None, _contoh_keberatan(), date(2026, 4, 12))


@daftarkan("putusan_keberatan")
def _contoh_putusan(parent: QWidget | None) -> DialogDasar:
    return DialogPutusan(parent, None, _contoh_keberatan(), date(2026, 4, 20))
