"""The mutasi wizard in words: what will be done, and the papers that follow."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_desktop.domain.mutasi import BERSAMPAI, PENGECUALIAN, PERGI, JenisMutasi
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.services.isi_pegawai import NAMA_KEDUDUKAN
from kinerja_desktop.services.lembar_mutasi import BARU, KOSONG, LAMA, SERAH, PilihanMutasi, RencanaMutasi
from kinerja_desktop.services.tujuan import Tujuan

_SEBUT = 3


def titik(kalimat: str) -> str:
    """The sentence with its stop; a title at its end ("M.Si.") has one already."""
    return f"{kalimat.rstrip('.')}."


def ringkas(r: RencanaMutasi, c: PilihanMutasi) -> tuple[str, ...]:
    """Sentences of what will be written, in the order in which it happens."""
    i = r.isian
    hasil = [f"{r.judul}{f', surat {i.nomor}' if i.nomor else ''}."]
    for t in r.tutup if c.tutup or i.jenis not in (JenisMutasi.TUGAS_BELAJAR, JenisMutasi.AKHIR_PLT) else ():
        if t.batal:
            hasil.append(f"SKP {t.masa} dibatalkan karena belum sempat berjalan.")
        else:
            oleh = f" dan dinilai oleh {t.penilai}" if t.penilai else ""
            hasil.append(titik(f"SKP {t.masa} ditutup {tanggal_panjang(t.selesai)}{oleh}"))
    hasil += [f"Tugas sebagai {nama} berakhir sehari sebelumnya." for _, nama in r.usai]
    if i.jenis in PERGI:
        hasil.append("Jabatan dan tugas menilainya berakhir sehari sebelumnya.")
    if r.kedudukan:
        nama = next(n for k, n in NAMA_KEDUDUKAN.items() if k.value == r.kedudukan)
        hasil.append(f"Kedudukannya menjadi {nama} mulai {tanggal_panjang(i.tanggal)}.")
    hasil += _target(r, c)
    if c.skp_baru and r.skp_baru is not None:
        dari = r.skp_baru.label[c.sumber]
        isi = "masih kosong" if c.sumber == KOSONG else f"berisi {dari[0].lower()}{dari[1:]}"
        masa = f"{tanggal_panjang(r.skp_baru.mulai)} sampai {tanggal_panjang(r.skp_baru.selesai)}"
        hasil.append(f"SKP baru sebagai {r.skp_baru.jabatan} dibuat untuk {masa}, {isi}.")
    if r.serah is not None and c.serah_ke is not None and c.serah_rhk:
        ke = next((x.nama for x in r.serah.penerima if x.pegawai_id == c.serah_ke), "")
        hasil.append(f"{len(c.serah_rhk)} RHK diteruskan kepada {ke} sebagai RHK tambahan.")
    hasil += _relasi(r, c)
    hasil += [
        f"Pengecualian {x.nama.lower()} berakhir sehari sebelumnya."
        if x.mulai < i.tanggal
        else f"Pengecualian {x.nama.lower()} dibatalkan karena belum dijalani."
        for x in r.kecuali_usai
    ]
    if c.kecuali and i.jenis in PENGECUALIAN:
        akhir = f" sampai {tanggal_panjang(i.sampai)}" if i.sampai and i.jenis in BERSAMPAI else ""
        hasil.append(f"Sejak hari itu{akhir} tidak dihitung belum SKP atau belum dinilai.")
    return tuple(hasil)


def _target(r: RencanaMutasi, c: PilihanMutasi) -> list[str]:
    nama = {LAMA: "SKP lama", BARU: "SKP baru", SERAH: "RHK yang diteruskan"}
    hasil = []
    for kelompok, sebutan in nama.items():
        n = sum(
            t.kunci in c.target and c.target[t.kunci] != t.semula for t in r.target if t.kelompok == kelompok
        )
        if n:
            hasil.append(f"{n} target {sebutan} disesuaikan dengan bulan yang dijalani.")
    return hasil


def _relasi(r: RencanaMutasi, c: PilihanMutasi) -> list[str]:
    hasil = []
    lain = []
    for u in r.relasi:
        if u.pegawai_id not in c.relasi:
            continue
        if u.diri:
            hasil.append(titik(f"Penilainya menjadi {u.penilai}"))
        else:
            lain.append(u.nama)
    if lain:
        sebut = ", ".join(lain[:_SEBUT]) + (f", dan {len(lain) - _SEBUT} lagi" if len(lain) > _SEBUT else "")
        hasil.append(titik(f"Penilai {len(lain)} pegawai lain diganti: {sebut}"))
    return hasil


def dokumen(r: RencanaMutasi, lama: Sequence[bytes], baru: bytes | None) -> tuple[tuple[str, Tujuan], ...]:
    """Papers to print afterwards, with the place where each is printed."""
    hasil: list[tuple[str, Tujuan]] = []
    for skp_id in lama:
        hasil.append(("SKP lama sampai hari terakhirnya", Tujuan("cetak", {"jenis": "skp", "skp": skp_id})))
        hasil.append(("Evaluasi bagian tahun yang dijalani", Tujuan("penilaian", {"skp": skp_id})))
    if baru is not None:
        hasil.append(("SKP baru, sesudah disetujui", Tujuan("cetak", {"jenis": "skp", "skp": baru})))
    if r.relasi or baru is not None:
        hasil.append(("Matriks Pembagian Peran dan Hasil", Tujuan("skp", {"bagian": "matriks"})))
    return tuple(hasil)
