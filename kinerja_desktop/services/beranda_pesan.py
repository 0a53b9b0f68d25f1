"""Messages about planning that fit WhatsApp: to one person, to one superior, to the whole office."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.services.beranda_rencana import (
    BELUM,
    DIAJUKAN,
    DIKECUALIKAN,
    DIKEMBALIKAN,
    DRAF,
    REVISI,
    BarisRencana,
    LembarRencana,
)
from kinerja_desktop.services.validasi_pesan import sapaan

NAMA_KEADAAN: dict[str, str] = {
    BELUM: "Belum dibuat",
    DIKEMBALIKAN: "Dikembalikan",
    DRAF: "Draf",
    DIAJUKAN: "Diajukan",
    REVISI: "Revisi berjalan",
    "disetujui": "Disetujui",
    DIKECUALIKAN: "Dikecualikan",
}
_CARA: dict[str, str] = {
    BELUM: "Caranya: buka tempat SKP, pilih nama Bapak/Ibu, tekan Buat SKP, isi, lalu tekan Ajukan.",
    DRAF: "Caranya: buka tempat SKP, lengkapi yang berwarna kuning, lalu tekan Ajukan.",
    DIKEMBALIKAN: "Caranya: buka tempat SKP, perbaiki sesuai catatan penilai, lalu tekan Ajukan.",
    REVISI: "Caranya: buka tempat SKP, selesaikan revisinya, lalu tekan Ajukan.",
}
_MINTA: dict[str, str] = {
    BELUM: "SKP {tahun} Bapak/Ibu belum dibuat.",
    DRAF: "SKP {tahun} Bapak/Ibu masih draf dan belum diajukan.",
    DIKEMBALIKAN: "SKP {tahun} Bapak/Ibu dikembalikan penilai dan perlu diperbaiki.",
    REVISI: "Revisi SKP {tahun} Bapak/Ibu belum diajukan.",
}


def _sampai(b: BarisRencana) -> str:
    kapan = f" ({b.tenggat})" if b.tenggat and not b.tenggat.startswith("sampai") else ""
    return f"{tanggal_panjang(b.batas)}{kapan}"


def pesan_pegawai(lembar: LembarRencana, b: BarisRencana) -> str:
    """To the person: what, until when, how."""
    isi = _MINTA.get(b.keadaan, "SKP {tahun} Bapak/Ibu perlu dilengkapi.").format(tahun=lembar.tahun)
    waktu = (
        "Mohon diselesaikan secepatnya." if b.keadaan == REVISI
        else f"Tenggatnya {_sampai(b)}; mohon diajukan secepatnya." if b.lewat
        else f"Mohon diajukan paling lambat {_sampai(b)}."
    )  # fmt: skip
    baris = [sapaan(b.nama), "", f"{isi} {waktu}"]
    if b.keadaan == DIKEMBALIKAN:
        baris.append(b.kalimat)
    baris += [
        _CARA.get(b.keadaan, _CARA[DRAF]),
        "Bila perlu bantuan, hubungi operator kepegawaian. Terima kasih.",
    ]
    return _akhiri(baris, lembar)


def pesan_atasan(lembar: LembarRencana, penilai_id: bytes) -> str:
    """To a superior: whose SKP wait for approval, which of the staff have not submitted; "" for nothing."""
    milik = [b for b in lembar.belum if b.penilai_id == penilai_id]
    tunggu = [b for b in milik if b.siapa_id == penilai_id]
    belum = [b for b in milik if b.siapa_id != penilai_id and b.keadaan != REVISI]
    if not tunggu and not belum:
        return ""
    baris = [sapaan(milik[0].penilai_nama)]
    if tunggu:
        baris += ["", f"SKP {lembar.tahun} yang menunggu persetujuan Bapak/Ibu ({len(tunggu)}):"]
        baris += [f"{n}. {b.nama}{_lama(lembar, b)}" for n, b in enumerate(tunggu, 1)]
        baris.append("Caranya: buka tempat SKP, pilih namanya, lalu tekan Setujui atau Kembalikan.")
    if belum:
        baris += ["", f"Pegawai Bapak/Ibu yang belum mengajukan ({len(belum)}):"]
        baris += [f"{n}. {b.nama}: {NAMA_KEADAAN[b.keadaan].lower()}" for n, b in enumerate(belum, 1)]
    awal, akhir = (tanggal_panjang(f(b.batas for b in milik)) for f in (min, max))
    if any(b.lewat for b in milik):
        tutup = f"Tenggatnya {awal} sudah lewat; mohon diselesaikan secepatnya."
    else:
        tutup = f"Mohon diselesaikan paling lambat {akhir}."
    return _akhiri([*baris, "", f"{tutup} Terima kasih."], lembar)


def pesan_grup(lembar: LembarRencana) -> str:
    """To the group: who has not got what, by state; who is excepted is left out."""
    baris = [f"*Perencanaan SKP {lembar.tahun}, {tanggal_panjang(lembar.hari)}*"]
    baris.append(
        f"Disetujui {lembar.selesai} dari {lembar.wajib} pegawai. Tenggat {tanggal_panjang(lembar.batas)}."
    )
    for keadaan, judul in (
        (BELUM, "Belum dibuat"),
        (DRAF, "Masih draf"),
        (DIKEMBALIKAN, "Dikembalikan, perlu diperbaiki"),
        (DIAJUKAN, "Menunggu persetujuan"),
    ):
        milik = [b for b in lembar.belum if b.keadaan == keadaan]
        if milik:
            baris += ["", f"{judul} ({len(milik)}):"]
            baris += [
                f"{n}. {b.nama}" + (f" (kepada {b.siapa_nama})" if keadaan == DIAJUKAN else "")
                for n, b in enumerate(milik, 1)
            ]
    if not [b for b in lembar.belum if b.keadaan != REVISI]:
        baris += ["", "Semua SKP sudah disetujui. Terima kasih."]
    else:
        baris += ["", "Mohon yang namanya tercantum menyelesaikan bagiannya. Terima kasih."]
    return "\n".join([*baris, *([lembar.kantor] if lembar.kantor else [])])


def pesan(lembar: LembarRencana, b: BarisRencana) -> str:
    """The message for who must act about one row: the person, or the superior who is waited for."""
    if b.siapa_id is None:
        isi = f"Mohon pejabat penilai {b.nama} ditetapkan, supaya SKP {lembar.tahun} dapat disusun."
        cara = "Caranya: buka tempat Pegawai, pilih namanya, lalu tekan Tetapkan penilai. Terima kasih."
        return _akhiri(["Yth. operator kepegawaian,", "", isi, cara], lembar)
    if b.siapa_id != b.pegawai_id:
        return pesan_atasan(lembar, b.siapa_id)
    return pesan_pegawai(lembar, b)


def _lama(lembar: LembarRencana, b: BarisRencana) -> str:
    hari = (lembar.hari - b.sejak).days if b.sejak else 0
    return f" ({hari} hari)" if hari > 0 else ""


def _akhiri(baris: Sequence[str], lembar: LembarRencana) -> str:
    return "\n".join([*baris, *([lembar.kantor] if lembar.kantor else [])])
