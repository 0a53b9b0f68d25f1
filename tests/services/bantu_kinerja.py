"""A small office with assessors, and SKP filled so that they can be submitted, for tests of the services."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.tabel_skp import kolom_awal
from kinerja_desktop.services import alur_skp, pengguna, penilaian, skp, skp_tempel
from kinerja_desktop.services.lembar_skp import HasilTempel, UbahanSel
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik


@dataclass
class Kantor:
    """Camat (assessed by the Sekda), a kasi and four staff of the kasi."""

    sesi: Sesi
    buat: Pabrik
    sekda: bytes
    camat: bytes
    kasi: bytes
    staf: list[bytes]
    unit: bytes
    akar: bytes
    periode: dict[str, bytes] = field(default_factory=dict)

    def sebagai(self, pegawai: bytes) -> Sesi:
        """The same office with this person at the keyboard."""
        return self.sesi.sebagai(pengguna.pelaku(self.sesi, pegawai))


def kantor_kecil(sesi: Sesi, buat: Pabrik, staf: int = 4) -> Kantor:
    """Build the office."""
    with sesi.baca() as conn:
        akar = BukuOrang.muat(conn).unit_akar()
    assert akar is not None
    unit = buat.unit("Seksi Pelayanan Umum", induk=akar)
    sekda = buat.pegawai(
        "Laksmi Wardhani", nip="", status="LUAR", golongan="", instansi_luar="Pemerintah Kabupaten Contoh"
    )
    buat.penempatan(sekda, buat.jabatan("Sekretaris Daerah"), None)
    camat = buat.orang("Camat Sukamaju", akar, "Rahmad Santosa", golongan="IV/a")
    kasi = buat.orang("Kepala Seksi Pelayanan Umum", unit, "Yulia Paramita", golongan="III/d")
    orang = [
        buat.orang("Pengadministrasi Perkantoran", unit, f"Staf {huruf}") for huruf in "ABCDEFGHIJ"[:staf]
    ]
    buat.relasi(camat, sekda)
    buat.relasi(kasi, camat, sekda)
    for s in orang:
        buat.relasi(s, kasi, camat)
    hasil = Kantor(sesi, buat, sekda, camat, kasi, orang, unit, akar)
    for p in penilaian.periode(sesi, 2026):
        hasil.periode[f"{p.periode.jenis.value}{p.periode.nomor}"] = p.periode_id
    return hasil


def isi_lengkap(sesi: Sesi, skp_id: bytes, rhk: int = 1) -> None:
    """Fill an SKP until nothing is invalid."""
    pimpinan = skp.muat(sesi, skp_id).bentuk == "pimpinan"
    for n in range(rhk):
        (a,) = skp.tambah_baris(sesi, skp_id).value
        rhk_id = next(b.rhk_id for b in skp.muat(sesi, skp_id).baris if b.id == a)
        (b,) = skp.tambah_baris(sesi, skp_id, rhk_id=rhk_id).value
        ubahan = [UbahanSel(a, "rhk", f"Terlayaninya warga bagian {n + 1}")]
        ubahan.append(
            UbahanSel(a, "perspektif", "Penerima Layanan")
            if pimpinan
            else UbahanSel(a, "intervensi", "Meningkatnya mutu layanan kecamatan")
        )
        for baris, aspek, teks, target in (
            (a, "Kuantitas", "Jumlah surat terbit", "480"),
            (b, "Kualitas", "Surat tanpa salah tulis", "98"),
        ):
            ubahan += [UbahanSel(baris, "indikator", teks), UbahanSel(baris, "target", target)]
            ubahan.append(UbahanSel(baris, "satuan", "surat" if aspek == "Kuantitas" else "%"))
            if not pimpinan:
                ubahan.append(UbahanSel(baris, "aspek", aspek))
        skp.ubah_sel(sesi, skp_id, ubahan, "Isi SKP")


def skp_disetujui(k: Kantor, pegawai: bytes, tahun: int = 2026, tanggal: date | None = None) -> bytes:
    """An approved SKP of a person, typed by the operator, approved in the assessor's name."""
    skp_id = skp.buat(k.sesi, pegawai, tahun).value
    isi_lengkap(k.sesi, skp_id)
    alur_skp.ajukan(k.sesi, skp_id)
    alur_skp.setujui(k.sesi, skp_id, tanggal, untuk=skp.muat(k.sesi, skp_id).penilai_id)
    return skp_id


def tempel_baru(sesi: Sesi, skp_id: bytes, tabel: Sequence[Sequence[str]]) -> Outcome[HasilTempel]:
    """What the button does: append a whole table from the column that it begins with."""
    kolom = [c.kunci for c in skp.muat(sesi, skp_id).kolom]
    return skp_tempel.tempel(sesi, skp_id, None, kolom_awal(kolom, tabel), tabel)
