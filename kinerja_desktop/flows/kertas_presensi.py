"""REKAP PRESENSI on paper: a month or a year of the office, landscape; a local form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan

if TYPE_CHECKING:
    from kinerja_desktop.domain.presensi import RekapPresensi
    from kinerja_desktop.reports.surat import Penanda
    from kinerja_desktop.services.sesi import Sesi

_KOLOM: tuple[tuple[str, float], ...] = (
    ("NO", 3.5), ("NAMA", 20), ("NIP", 14), ("HARI KERJA", 5.5), ("HADIR", 5.5), ("TERLAMBAT", 10.5),
    ("PULANG CEPAT", 10.5), ("IZIN", 4.5), ("SAKIT", 5.5), ("CUTI", 4.5), ("DINAS LUAR", 5.5),
    ("TANPA KET.", 5.5), ("BELUM DICATAT", 7.5),
)  # fmt: skip


def rekap_presensi(
    sesi: Sesi, tahun: int, bulan: int | None = None, unit: str = "", kertas: str = "A4"
) -> bytes:
    """PDF of the recap of a month or (without one) of a year, of one unit or of all; paper A4 or F4."""
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Surat, TabelSurat, cetak_surat
    from kinerja_desktop.services import presensi
    from kinerja_desktop.services.kantor import identitas

    sesi.wajib("cetak")
    kantor, hari = identitas(sesi), sesi.jam.hari_ini()
    kapan = f"{NAMA_BULAN[bulan - 1]} {tahun}" if bulan else f"Tahun {tahun}"
    catatan: list[str] = []
    if bulan:
        lembar = presensi.lembar(sesi, tahun, bulan)
        orang = [(b.nama, b.nip, b.unit, b.rekap, "") for b in lembar.baris]
        rincian = (("Hari kerja", str(lembar.hari_kerja)),)
    else:
        setahun = presensi.setahun(sesi, tahun)
        orang = [(b.nama, b.nip, b.unit, b.rekap, b.kalimat) for b in setahun.baris]
        rincian = (("Dihitung sampai", tanggal_panjang(setahun.sampai)),)
    orang = [x for x in orang if unit in ("", x[2])]
    if not orang:
        raise Tolakan("Belum ada pegawai dalam rekap presensi ini.", siapa="operator kepegawaian")
    catatan += [f"{nama}: {kalimat}" for nama, _, _, _, kalimat in orang if kalimat]
    surat = Surat(
        judul=("REKAP PRESENSI", (unit or kantor.nama).upper(), kapan.upper()),
        rincian=rincian,
        tabel=TabelSurat(
            _KOLOM,
            tuple(_baris(n, a, b, r) for n, (a, b, _, r, _) in enumerate(orang, 1)),
            tengah=frozenset({0, *range(3, len(_KOLOM))}),
        ),
        penutup=(
            "Terlambat dan pulang cepat: banyaknya kali dan jumlah menit. Cuti termasuk pengecualian dengan "
            "surat.",
            *catatan,
        ),
        kanan=_pimpinan(sesi, kantor.tempat, tanggal_panjang(hari)),
        kaki=kaki_lokal(f"Rekap Presensi {kapan}", kantor=unit or kantor.nama),
        mendatar=True,
    )
    return cetak_surat([surat], kertas)


def _baris(n: int, nama: str, nip: str, r: RekapPresensi) -> tuple[str, ...]:
    def kali(banyak: int, menit: int) -> str:
        return f"{banyak} kali, {menit} menit" if banyak else "-"

    angka = (r.izin, r.sakit, r.cuti + r.dikecualikan, r.dinas_luar + r.tugas_belajar, r.tanpa_keterangan)
    return (
        str(n),
        nama,
        nip or "-",
        str(r.hari_kerja),
        str(r.hadir),
        kali(r.kali_terlambat, r.menit_terlambat),
        kali(r.kali_cepat, r.menit_cepat),
        *(str(a) if a else "-" for a in (*angka, r.belum_dicatat)),
    )


def _pimpinan(sesi: Sesi, tempat: str, tanggal: str) -> Penanda:
    """Who signs: the head of the office today, or a line to be filled by hand."""
    from kinerja_desktop.reports import bagian
    from kinerja_desktop.reports.surat import Penanda
    from kinerja_desktop.services import organisasi
    from kinerja_desktop.services.orang import BukuOrang

    kepala = next((i for i, _ in organisasi.pimpinan_kantor(sesi)), None)
    saat = bagian.tempat_tanggal(tempat, tanggal)
    if kepala is None:
        return Penanda(saat, "PIMPINAN UNIT KERJA", "." * 30)
    with sesi.baca() as conn:
        s = BukuOrang.muat(conn, {kepala}, penilai=False).sosok(kepala, sesi.jam.hari_ini())
    return Penanda(saat, s.nama_jabatan.upper(), s.pegawai.nama_lengkap, s.pegawai.nip)
