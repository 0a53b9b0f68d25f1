"""The staff list: rows to look at, one person in detail, adding, changing, leaving."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import Kedudukan, Pegawai, StatusPegawai
from kinerja_desktop.domain.mutasi import NAMA_MUTASI, PERGI, JenisMutasi
from kinerja_desktop.domain.nip import cocokkan, periksa_nip
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.beda_tahan import wajib_satu_nilai
from kinerja_desktop.services.isi_pegawai import NAMA_KEDUDUKAN, bersihkan_isi
from kinerja_desktop.services.orang import TIDAK_BERTUGAS
from kinerja_desktop.services.penempatan import RiwayatPenempatan, akhiri_semua, riwayat
from kinerja_desktop.services.penilai import (
    PenilaiDitemukan,
    UsulanRelasi,
    instansi_dari,
    penilai_untuk,
    riwayat_relasi,
)
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import wajar
from kinerja_desktop.services.usulan_penilai import BERTUGAS, sinkronkan
from kinerja_desktop.store import repo_mutasi, repo_pegawai, repo_penilai, repo_unit
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_mutasi import RekamMutasi
from kinerja_desktop.store.repo_pegawai import RingkasPegawai, Sosok

__all__ = [
    "SARINGAN",
    "RincianPegawai",
    "RingkasPegawai",
    "daftar",
    "hapus",
    "rincian",
    "tambah",
    "tandai_kedudukan",
    "ubah",
]


def _bertugas(r: RingkasPegawai) -> bool:
    return r.kedudukan in BERTUGAS


#: Chips of the list: key, words, and who is meant. "semua" leaves out officials from outside the office.
SARINGAN: dict[str, tuple[str, Callable[[RingkasPegawai], bool]]] = {
    "semua": ("Semua", lambda r: r.status is not StatusPegawai.LUAR),
    "bertugas": ("Bertugas", lambda r: r.status is not StatusPegawai.LUAR and _bertugas(r)),
    "belum_skp": ("Belum SKP", lambda r: _wajib_skp(r) and r.status_skp in ("", "draf", "dikembalikan")),
    "belum_penilai": ("Belum ada penilai", lambda r: _wajib_skp(r) and r.penilai_status != "dikonfirmasi"),
    "pppk": ("PPPK", lambda r: r.status in (StatusPegawai.PPPK, StatusPegawai.PPPK_PW)),
    "dikecualikan": ("Dikecualikan", lambda r: bool(r.kecuali)),
    "pensiun": ("Pensiun", lambda r: r.kedudukan is Kedudukan.PENSIUN),
    "luar": ("Pejabat luar", lambda r: r.status is StatusPegawai.LUAR),
}


def _wajib_skp(r: RingkasPegawai) -> bool:
    return r.status is not StatusPegawai.LUAR and _bertugas(r) and not r.kecuali


@dataclass(frozen=True, slots=True)
class RincianPegawai:
    """One person: data, post today, placements and relations over time, remarks on the NIP."""

    pegawai: Pegawai
    sosok: Sosok
    penempatan: list[RiwayatPenempatan]
    relasi: list[UsulanRelasi]
    penilai: PenilaiDitemukan
    surel: str
    pns_id: str
    peringatan: tuple[str, ...]
    #: A departure on record whose day has not come: "Pensiun tercatat mulai 1 Juli 2026".
    nanti: str = ""


def daftar(sesi: Sesi, cari: str = "", saring: str = "semua") -> list[RingkasPegawai]:
    """Rows in seniority order; `cari` looks in name, NIP, post and unit, every word must be found."""
    if saring not in SARINGAN:
        raise Tolakan(
            "Saringan “{saring}” tidak dikenal; pilih {pilihan}.",
            siapa="operator",
            saring=saring,
            pilihan=", ".join(SARINGAN),
        )
    with sesi.baca() as conn:
        semua = repo_pegawai.ringkas(conn, sesi.jam.hari_ini())
    cocok = SARINGAN[saring][1]
    kata = cari.casefold().split()
    angka = "".join(k for k in kata if k.isdigit())
    hasil = []
    for r in semua:
        if not cocok(r):
            continue
        isi = f"{r.nama_lengkap} {r.nip} {r.jabatan} {r.unit}".casefold()
        if all(k in isi for k in kata) or (
            len(angka) >= 6 and angka in r.nip and len(angka) == sum(map(len, kata))
        ):
            hasil.append(r)
    return hasil


def rincian(sesi: Sesi, pegawai_id: bytes) -> RincianPegawai:
    """Everything the detail page shows of one person; Tolakan when gone.

    Of a colleague an ordinary employee sees no birth date and place, e-mail, PNS id, nor remarks on them.
    """
    sesi.wajib("lihat")
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        sosok = repo_pegawai.sosok_semua(conn, hari, [pegawai_id]).get(pegawai_id)
        kolom = repo_pegawai.kolom_semua(conn).get(pegawai_id, {})
        riwayat_mutasi = repo_mutasi.mutasi(Pelaksana.dari(conn), pegawai_id)
    if sosok is None:
        raise _hilang()
    if not (izin.melihat_semua(sesi) or sesi.pelaku.pegawai_id == pegawai_id):
        umum = replace(sosok.pegawai, tempat_lahir="", tanggal_lahir=None)
        sosok, kolom = replace(sosok, pegawai=umum), {}
    p = sosok.pegawai
    return RincianPegawai(
        pegawai=p,
        sosok=sosok,
        penempatan=riwayat(sesi, pegawai_id),
        relasi=riwayat_relasi(sesi, pegawai_id),
        penilai=penilai_untuk(sesi, pegawai_id, hari),
        surel=kolom.get("surel", ""),
        pns_id=kolom.get("pns_id", ""),
        peringatan=()
        if not kolom
        else (*periksa_nip(p.nip).peringatan, *cocokkan(p.nip, p.tanggal_lahir, p.jenis_kelamin)),
        nanti=_nanti(riwayat_mutasi, hari) if p.kedudukan is Kedudukan.AKTIF else "",
    )


def _nanti(daftar_mutasi: Iterable[RekamMutasi], hari: date) -> str:
    """The departure that is still to come, in words."""
    jenis = {j.value: n for j, n in NAMA_MUTASI.items() if j in PERGI or j is JenisMutasi.TUGAS_BELAJAR}
    for m in daftar_mutasi:
        if m.tanggal is not None and m.tanggal > hari and m.jenis in jenis:
            return f"{jenis[JenisMutasi(m.jenis)]} tercatat mulai {tanggal_panjang(m.tanggal)}"
    return ""


def tambah(sesi: Sesi, **isi: object) -> Outcome[bytes]:
    """Add a person: nip, nama, any column of `isi_pegawai.LABEL`; the NIP fills birth date and sex."""
    sesi.wajib("pegawai.ubah")
    bawaan = {"nip": "", "nama": "", "status": _status_dari_nip(isi.get("nip")), "kedudukan": "aktif"}
    bersih = bersihkan_isi({**bawaan, **isi}, sesi.jam.hari_ini())
    tolak_nip_ganda(sesi, bersih["nip"], None)
    with sesi.kerja("pegawai.tambah", f"Tambah pegawai {bersih['nama']}") as uow:
        pengenal = uow.insert("pegawai", bersih)
    return Outcome(pengenal, uow.perubahan)


def ubah(sesi: Sesi, pegawai_id: bytes, **isi: object) -> Outcome[None]:
    """Change columns of one person; a departure is told with `tandai_kedudukan`, which also ends posts."""
    sesi.wajib("pegawai.ubah")
    kini = _baris(sesi, pegawai_id)
    bersih = bersihkan_isi(isi, sesi.jam.hari_ini(), kini)
    if bersih.get("kedudukan") in TIDAK_BERTUGAS and bersih["kedudukan"] != kini["kedudukan"]:
        raise Tolakan("Pensiun, mutasi, dan cuti ditandai dengan tanggalnya.", siapa="operator")
    if bersih.get("kedudukan") == kini["kedudukan"]:
        del bersih["kedudukan"]  # the row of who leaves on a day to come holds what comes then
    if "nip" in bersih:
        tolak_nip_ganda(sesi, bersih["nip"], pegawai_id)
    with sesi.kerja("pegawai.ubah", f"Ubah data {bersih.get('nama', kini['nama'])}") as uow:
        uow.update("pegawai", pegawai_id, bersih)
        wajib_satu_nilai(sesi, uow)
    return Outcome(None, uow.perubahan)


def tandai_kedudukan(sesi: Sesi, pegawai_id: bytes, kedudukan: str, mulai: date) -> Outcome[None]:
    """Pension, death, transfer out, study leave, CLTN or back from a date; leaving ends posts and SKP."""
    sesi.wajib("pegawai.ubah")
    kini = _baris(sesi, pegawai_id)
    bersih = bersihkan_isi({"kedudukan": kedudukan}, sesi.jam.hari_ini(), kini)
    wajar(mulai, "Tanggal mulai")
    baru = Kedudukan(bersih["kedudukan"])
    if baru in TIDAK_BERTUGAS and mulai > sesi.jam.hari_ini():
        # The row holds no date: marked too early, somebody still in service would vanish from every list.
        # The register of the wizard does.
        raise Tolakan(
            "{kedudukan} {nama} baru mulai {mulai}; catat lewat Mutasi, yang menunggu sampai hari itu.",
            siapa="operator",
            kedudukan=NAMA_KEDUDUKAN[baru],
            nama=kini["nama"],
            mulai=tanggal_panjang(mulai),
        )
    judul = f"Tandai {kini['nama']} {NAMA_KEDUDUKAN[baru].lower()} mulai {tanggal_panjang(mulai)}"
    with sesi.kerja("pegawai.kedudukan", judul) as uow:
        if uow.muat("pegawai", [pegawai_id])[pegawai_id]["kedudukan"] == baru.value != kini["kedudukan"]:
            raise Tolakan(
                "Kepergian {nama} sudah dicatat; urungkan dahulu catatan itu bila tanggalnya berubah.",
                siapa="operator",
                nama=kini["nama"],
            )
        uow.update("pegawai", pegawai_id, bersih)
        if baru in TIDAK_BERTUGAS:
            akhiri_semua(uow, sesi, pegawai_id, mulai, NAMA_KEDUDUKAN[baru])
            sinkronkan(uow, max(mulai, sesi.jam.hari_ini()), instansi_dari(uow))
    return Outcome(None, uow.perubahan)


def hapus(sesi: Sesi, pegawai_id: bytes) -> Outcome[None]:
    """Delete somebody entered by mistake; refused for who has an SKP or assesses others."""
    sesi.wajib("pegawai.ubah")
    kini = _baris(sesi, pegawai_id)
    with sesi.baca() as conn:
        skp = repo_pegawai.jumlah_skp(conn, pegawai_id)
        relasi = repo_penilai.relasi_semua(conn)
        penempatan = [p.id for p in repo_unit.penempatan_semua(conn, [pegawai_id])]
        dipilih = repo_pegawai.jumlah_dipilih(conn, pegawai_id)
    if dipilih:
        raise Tolakan(
            "{nama} tidak dapat dihapus karena dipilih sebagai penilai atau atasan penilai pada {n} SKP; "
            "kembalikan penilai SKP itu dahulu.",
            siapa="operator",
            nama=kini["nama"],
            n=dipilih,
        )
    menilai = [r for r in relasi if r.penilai_id == pegawai_id and r.status.value == "dikonfirmasi"]
    if skp or menilai:
        raise Tolakan(
            "{nama} tidak dapat dihapus karena {sebab}; gunakan Tandai pensiun atau mutasi.",
            siapa="operator",
            nama=kini["nama"],
            sebab=f"sudah mempunyai {skp} SKP" if skp else f"menilai {len(menilai)} pegawai",
        )
    terkait = [r.id for r in relasi if pegawai_id in (r.pegawai_id, r.penilai_id)]
    with sesi.kerja("pegawai.hapus", f"Hapus pegawai {kini['nama']}") as uow:
        uow.delete("relasi_penilai", terkait)
        uow.delete("penempatan", penempatan)
        uow.delete("pegawai", [pegawai_id])
    return Outcome(None, uow.perubahan)


def _status_dari_nip(nip: object) -> str:
    hasil = periksa_nip(str(nip or ""))
    return StatusPegawai.PPPK.value if hasil.jenis == "PPPK" else StatusPegawai.PNS.value


def _hilang() -> Tolakan:
    return Tolakan("Pegawai itu sudah tidak ada. Muat ulang halaman ini.", siapa="operator")


def _baris(sesi: Sesi, pegawai_id: bytes) -> dict[str, str]:
    with sesi.baca() as conn:
        baris = repo_pegawai.kolom_semua(conn).get(pegawai_id)
    if baris is None:
        raise _hilang()
    return baris


def tolak_nip_ganda(sesi: Sesi, nip: str, kecuali: bytes | None) -> None:
    """Tolakan when somebody else has this number."""
    if not nip:
        return
    with sesi.baca() as conn:
        ada = repo_pegawai.pegawai_menurut_nip(conn, nip)
    if ada is not None and ada.id != kecuali:
        raise Tolakan(
            "NIP {nip} sudah dipakai {nama}.", siapa="operator kepegawaian", nip=nip, nama=ada.nama_lengkap
        )
