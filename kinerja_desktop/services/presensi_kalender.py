"""The office's own calendar of work: local holidays, days of the week, hours; and what holds on a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from kinerja_desktop.domain.aturan import INSTANSI, Aturan, aturan_pada, aturan_sejenis
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.jam_kerja import baca_jam
from kinerja_desktop.domain.kalender import akhir_pekan, hari_kerja_kantor, periksa_seminggu
from kinerja_desktop.domain.libur import MAKS_NAMA, Libur
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import rujukan
from kinerja_desktop.services.libur import PERINTAH_KANTOR, tulis
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks, wajar

PERINTAH = PERINTAH_KANTOR
SEMINGGU, MASUK, PULANG = "hari_kerja_seminggu", "jam_masuk", "jam_pulang"
_JENIS, _SIAPA = "presensi", "operator kepegawaian"


@dataclass(frozen=True, slots=True)
class HariLibur:
    """One holiday; `lokal` when this office added it, so that it may take it back."""

    id: bytes
    tanggal: date
    nama: str
    dasar: str
    lokal: bool


@dataclass(frozen=True, slots=True)
class Kalender:
    """What decides whether the office works on a day, read once."""

    libur: tuple[HariLibur, ...]
    aturan: tuple[Aturan, ...]

    @property
    def nama_libur(self) -> dict[date, str]:
        """Holidays by date."""
        return {h.tanggal: h.nama for h in self.libur}

    def seminggu(self, hari: date) -> int:
        """5 or 6 days; what cannot be read counts as 5."""
        try:
            return periksa_seminggu(aturan_pada(self.aturan, _JENIS, SEMINGGU, hari).bilangan())
        except Tolakan:
            return 5

    def jam(self, hari: date) -> tuple[time, time]:
        """Hours of coming and leaving on a day; what cannot be read counts as 07.30 to 16.00."""
        hasil = []
        for kunci, bawaan in ((MASUK, time(7, 30)), (PULANG, time(16, 0))):
            try:
                hasil.append(baca_jam(aturan_pada(self.aturan, _JENIS, kunci, hari).nilai) or bawaan)
            except Tolakan:
                hasil.append(bawaan)
        return hasil[0], hasil[1]

    def kerja(self, hari: Sequence[date]) -> frozenset[date]:
        """Those of these days on which the office works."""
        libur = {h.tanggal for h in self.libur}
        menurut = {t: self.seminggu(t) for t in {x.replace(day=1) for x in hari}}
        rata = len(set(menurut.values())) == 1
        return frozenset(
            t
            for t in hari
            if hari_kerja_kantor(t, libur, menurut[t.replace(day=1)] if rata else self.seminggu(t))
        )

    def nama_hari_bebas(self, hari: date) -> str:
        """Why the office does not work on a day; "" on a working day."""
        nama = self.nama_libur.get(hari)
        if nama is not None:
            return nama or "Hari libur"
        return "Akhir pekan" if akhir_pekan(hari, self.seminggu(hari)) else ""


@dataclass(frozen=True, slots=True)
class LembarKalender:
    """The calendar of one year as people see it, with the hours in force today."""

    tahun: int
    libur: tuple[HariLibur, ...]
    seminggu: int
    masuk: str
    pulang: str
    mulai: date
    dasar: str
    boleh: bool


def kalender(sesi: Sesi) -> Kalender:
    """All holidays and rules of working time that this database knows."""
    libur: dict[date, HariLibur] = {}
    for a in rujukan.daftar(sesi, rujukan.JENIS_LIBUR):
        try:
            hari = date.fromisoformat(a.aturan.kunci)
        except ValueError:
            continue
        ada = libur.get(hari)
        if ada is None or ada.lokal:  # the centre's word for a day goes before the office's
            libur[hari] = HariLibur(a.id, hari, a.aturan.nilai, a.aturan.dasar_hukum, a.lokal)
    urut = tuple(libur[t] for t in sorted(libur))
    return Kalender(urut, rujukan.aturan_lengkap(sesi, _JENIS))


def lembar(sesi: Sesi, tahun: int) -> LembarKalender:
    """Holidays of a year and today's hours, to be seen by everybody and changed by the operator."""
    sesi.wajib("lihat")
    k, hari = kalender(sesi), sesi.jam.hari_ini()
    masuk, pulang = k.jam(hari)
    kini = aturan_pada(k.aturan, _JENIS, SEMINGGU, hari)
    return LembarKalender(
        tahun,
        tuple(h for h in k.libur if h.tanggal.year == tahun),
        k.seminggu(hari),
        f"{masuk:%H.%M}",
        f"{pulang:%H.%M}",
        kini.berlaku_mulai,
        kini.dasar_hukum,
        sesi.boleh("presensi.ubah"),
    )


def tambah_libur(sesi: Sesi, hari: date, nama: str, dasar: str = "") -> Outcome[bytes]:
    """Add a local holiday of this office."""
    sesi.wajib("presensi.ubah")
    wajar(hari, "Tanggal", date(2000, 1, 1))
    if hari in rujukan.hari_libur(sesi):
        raise Tolakan("{hari} sudah ada dalam daftar hari libur.", siapa=_SIAPA, hari=tanggal_panjang(hari))
    bersih = bersihkan_teks(nama, "Nama hari libur", MAKS_NAMA, wajib=True)
    sumber = bersihkan_teks(dasar, "Dasar", 240)
    with sesi.kerja(PERINTAH, f"Tambah hari libur {tanggal_panjang(hari)}") as uow:
        pengenal = tulis(uow, (Libur(hari, bersih),), sumber, lokal=True, tingkat=INSTANSI)[0]
    return Outcome(pengenal, uow.perubahan)


def hapus_libur(sesi: Sesi, libur_id: bytes) -> Outcome[None]:
    """Take a local holiday back; those of the centre stay."""
    sesi.wajib("presensi.ubah")
    milik = next((h for h in kalender(sesi).libur if h.id == libur_id), None)
    if milik is None:
        raise Tolakan("Hari libur itu tidak ada lagi. Muat ulang halaman ini.", siapa=_SIAPA)
    if not milik.lokal:
        raise Tolakan(
            "{hari} ditetapkan pusat; hanya hari libur yang ditambahkan kantor ini dapat dihapus.",
            siapa="pusat",
            hari=tanggal_panjang(milik.tanggal),
        )
    with sesi.kerja(PERINTAH, f"Hapus hari libur {tanggal_panjang(milik.tanggal)}") as uow:
        uow.delete("rujukan", [libur_id])
    return Outcome(None, uow.perubahan)


def atur_kerja(
    sesi: Sesi, seminggu: int, masuk: str, pulang: str, mulai: date, dasar: str = ""
) -> Outcome[int]:
    """Days of the week and hours of this office from a date on, in one act; how many of them are new."""
    sesi.wajib("presensi.ubah")
    wajar(mulai, "Berlaku mulai", date(2000, 1, 1))
    periksa_seminggu(seminggu)
    awal, akhir = baca_jam(masuk), baca_jam(pulang)
    if awal is None or akhir is None or akhir <= awal:
        raise Tolakan(
            "Jam pulang harus sesudah jam masuk; isi keduanya, misalnya 07.30 dan 16.00.", siapa=_SIAPA
        )
    nilai = {SEMINGGU: str(seminggu), MASUK: f"{awal:%H:%M}", PULANG: f"{akhir:%H:%M}"}
    sumber = bersihkan_teks(dasar, "Dasar", 240) or "ketentuan jam kerja kantor"
    lama = aturan_sejenis(kalender(sesi).aturan, _JENIS, mulai)
    beda = {kunci: v for kunci, v in nilai.items() if kunci not in lama or lama[kunci].nilai != v}
    if not beda:
        raise Tolakan("Hari dan jam kerja itu sudah berlaku.", siapa=_SIAPA)
    baru = [Aturan(_JENIS, kunci, v, mulai, None, sumber, INSTANSI) for kunci, v in beda.items()]
    with sesi.kerja(PERINTAH, f"Atur hari dan jam kerja mulai {tanggal_panjang(mulai)}") as uow:
        for a in rujukan.daftar(sesi, _JENIS):
            if a.lokal and a.aturan.kunci in beda and a.aturan.berlaku_mulai >= mulai:
                uow.delete("rujukan", [a.id])  # it would come back into force above the new one
        rujukan.isi_aturan(uow, baru, lokal=True)
    return Outcome(len(baru), uow.perubahan)
