"""The sentences of Tukar data: with a centre, with the office's other PCs only, and before either."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from kinerja_desktop.flows.papan_komputer import PapanKomputer
    from kinerja_desktop.flows.papan_tukar import KeadaanTukar
    from kinerja_desktop.services.komputer_kantor import AsalData

translate = QCoreApplication.translate


def dapat_kirim(k: KeadaanTukar) -> bool:
    """Whether there is anybody to write to."""
    return k.bergabung or bool(k.komputer and k.komputer.lain)


def kata_kirim(k: KeadaanTukar) -> tuple[str, bool]:
    """The line on Kirim ADK, and whether it is what should be done now."""
    pc = k.komputer
    if not dapat_kirim(k):
        return translate("HalamanTukar", "Setelah bergabung dengan BKPSDM."), False
    if pc is not None and pc.asal is not None:
        if pc.asal.diminta:
            return translate("HalamanTukar", "Permintaan sudah ditulis untuk {pc}.").format(
                pc=pc.asal.dari
            ), False
        return translate("HalamanTukar", "Tulis permintaan untuk {pc}.").format(pc=pc.asal.dari), True
    if pc is None or not pc.lain:
        return _kirim_pusat(k)
    tujuan = [("BKPSDM", k.belum_dikirim, k.belum_ditulis)] if k.bergabung else []
    tujuan += [(x.nama, x.belum, x.belum_ditulis) for x in pc.lain]
    belum = [(nama, n) for nama, _, n in tujuan if n]
    if belum:
        return translate("HalamanTukar", "{n} perubahan belum dikirim ke {pc}.").format(
            n=max(n for _, n in belum), pc=sebut([nama for nama, _ in belum])
        ), True
    if any(n for _, n, _ in tujuan):
        return translate("HalamanTukar", "Semua sudah ditulis; menunggu konfirmasi."), False
    return translate("HalamanTukar", "{pc} sudah mempunyai semuanya.").format(
        pc=sebut([nama for nama, _, _ in tujuan])
    ), False


def _kirim_pusat(k: KeadaanTukar) -> tuple[str, bool]:
    if k.belum_ditulis:
        return translate("HalamanTukar", "{n} perubahan belum dikirim.").format(n=k.belum_ditulis), True
    if k.belum_dikirim:
        return translate("HalamanTukar", "Semua sudah ditulis; menunggu konfirmasi."), False
    return translate("HalamanTukar", "Semua sudah dikonfirmasi BKPSDM."), False


def kata_terima(k: KeadaanTukar) -> str:
    """The line on Terima ADK."""
    pc = k.komputer
    if pc is not None and pc.asal is not None:
        return translate("HalamanTukar", "Baca data kantor dari {pc}.").format(pc=pc.asal.dari)
    if not k.bergabung and pc is not None and pc.lain:
        return translate("HalamanTukar", "Baca berkas dari {pc}.").format(pc=sebut_lain(pc))
    return translate("HalamanTukar", "Baca balasan atau berkas komputer lain.")


def kata_gabung(k: KeadaanTukar) -> str:
    """What the link Gabung dengan undangan is for, where the PCs exchange without a centre."""
    pc = k.komputer
    if pc is not None and not pc.pertama:
        nama = next((x.nama for x in pc.lain), "PC-1")
        return translate("HalamanTukar", "Biasanya di {pc}; di sini bila {pc} hilang.").format(pc=nama)
    return translate("HalamanTukar", "Pakai berkas dan kode dari BKPSDM.")


def kata_kepala(k: KeadaanTukar) -> str:
    """The muted line below the heading."""
    pc = k.komputer
    if pc is not None and pc.asal is not None and pc.asal.nama:
        return translate("HalamanTukar", "Komputer ini {pc} dari {kantor}; datanya belum ada").format(
            pc=pc.asal.nama, kantor=pc.asal.kantor
        )
    lain = sebut_lain(pc) if pc is not None else ""
    if not k.bergabung and not lain:
        return translate("HalamanTukar", "Belum bergabung dengan pusat")
    if not k.bergabung:
        assert pc is not None
        return translate("HalamanTukar", "{pc}, bertukar dengan {lain}; belum bergabung dengan pusat").format(
            pc=pc.nama, lain=lain
        )
    if not k.diakui:
        return translate("HalamanTukar", "Bergabung dengan {pusat}; menunggu diterima").format(pusat=k.pusat)
    teks = translate("HalamanTukar", "Bergabung dengan {pusat}").format(pusat=k.pusat)
    if lain and pc is not None:
        teks += translate("HalamanTukar", "; {pc}, bersama {lain}").format(pc=pc.nama, lain=lain)
    return teks


def kata_konfirmasi(k: KeadaanTukar) -> tuple[str, str]:
    """What centre and other PCs have confirmed, and what not yet, with its tone: never just "sent"."""
    pc = k.komputer
    bagian: list[str] = []
    beres = True
    if k.bergabung:
        beres = not k.belum_dikirim
        bagian.append(_konfirmasi_pusat(k))
    for x in pc.lain if pc is not None and pc.asal is None else ():
        beres = beres and not x.belum
        if not x.belum:
            bagian.append(
                translate("HalamanTukar", "✓ {pc} sudah mempunyai semua perubahan.").format(pc=x.nama)
            )
            continue
        bagian.append(
            translate("HalamanTukar", "• {n} perubahan belum ada di {pc}").format(n=x.belum, pc=x.nama)
            + _ditulis(x.belum - x.belum_ditulis)
        )
    return "   ".join(bagian), "sukses" if beres else ""


def _konfirmasi_pusat(k: KeadaanTukar) -> str:
    if not k.belum_dikirim:
        return translate("HalamanTukar", "✓ Semua perubahan sudah dikonfirmasi {pusat}.").format(
            pusat=k.pusat
        )
    teks = translate("HalamanTukar", "• {n} perubahan belum dikonfirmasi {pusat}")
    return teks.format(n=k.belum_dikirim, pusat=k.pusat) + _ditulis(k.belum_dikirim - k.belum_ditulis)


def _ditulis(n: int) -> str:
    ada = translate("HalamanTukar", ", {n} di antaranya sudah ditulis dalam berkas").format(n=n) if n else ""
    return ada + "."


def kata_menunggu(k: KeadaanTukar) -> list[str]:
    """What waits: files by name, what was set aside, PCs that ask, the first data."""
    bagian = [f"{t[:1].upper()}{t[1:]}." for t in k.menunggu]
    if k.disisihkan:
        bagian.append(translate("HalamanTukar", "{n} perubahan disisihkan.").format(n=k.disisihkan))
    if k.komputer is not None and k.komputer.asal is not None and k.komputer.asal.diminta:
        bagian.append(
            translate("HalamanTukar", "Menunggu data kantor dari {pc}.").format(pc=k.komputer.asal.dari)
        )
    return bagian


def kata_meminta(pc: PapanKomputer) -> str:
    """PCs that ask to be accepted here."""
    if not pc.meminta:
        return ""
    return translate("HalamanTukar", "● {pc} meminta bergabung.").format(pc=sebut(list(pc.meminta)))


def kata_kosong(k: KeadaanTukar) -> tuple[str, str]:
    """Title and steps where no file has been written or read yet."""
    pc = k.komputer
    if pc is not None and pc.asal is not None:
        judul = translate("HalamanTukar", "Data {kantor} belum ada di komputer ini.")
        return judul.format(kantor=pc.asal.kantor), "\n".join(langkah_asal(pc.asal))
    if k.bergabung:
        return (
            translate("HalamanTukar", "Belum ada berkas yang dikirim atau diterima."),
            translate(
                "HalamanTukar",
                "Tekan Kirim ADK. Berkas pertama membawa semua data kantor ini dan permintaan bergabung.",
            ),
        )
    if pc is not None and pc.lain:
        return (
            translate("HalamanTukar", "Belum ada berkas yang dikirim atau diterima."),
            translate(
                "HalamanTukar", "Tekan Kirim ADK untuk {pc}; berkas pertama membawa semua data kantor ini."
            ).format(pc=sebut_lain(pc)),
        )
    langkah = (
        translate(
            "HalamanTukar",
            "1.  Mintalah berkas undangan kepada BKPSDM, dan kodenya lewat telepon atau surat.",
        ),
        translate("HalamanTukar", "2.  Tekan Gabung dengan undangan, pilih berkasnya, lalu ketik kodenya."),
        translate("HalamanTukar", "3.  Tekan Kirim ADK dan antar berkasnya ke BKPSDM."),
        translate(
            "HalamanTukar",
            "Punya dua komputer? Undang yang kedua di Pengaturan, bagian Komputer.",
        ),
        translate("HalamanTukar", "Sementara itu semua pekerjaan lain tetap dapat dilakukan."),
    )
    return translate("HalamanTukar", "Kantor ini belum bergabung dengan BKPSDM."), "\n".join(langkah)


def langkah_asal(a: AsalData) -> tuple[str, ...]:
    """The way of an office's data to a PC that has none yet."""
    if not a.nama:
        return (
            translate("HalamanTukar", "1.  Tekan Kirim ADK dan antar berkasnya ke {pusat}.").format(
                pusat=a.dari
            ),
            translate("HalamanTukar", "2.  Setelah diterima di sana, baca balasannya dengan Terima ADK."),
        )
    return (
        translate("HalamanTukar", "1.  Tekan Kirim ADK: permintaan {nama} ditulis untuk {pc}.").format(
            nama=a.nama, pc=a.dari
        ),
        translate(
            "HalamanTukar", "2.  Di {pc}: Terima ADK, lalu Pengaturan, bagian Komputer, tekan Terima."
        ).format(pc=a.dari),
        translate(
            "HalamanTukar", "3.  Di {pc}: Kirim ADK untuk {nama}; di sini baca dengan Terima ADK."
        ).format(nama=a.nama, pc=a.dari),
    )


def sebut_lain(pc: PapanKomputer) -> str:
    """The office's other PCs by name: "PC-2", "PC-2 dan PC-3"."""
    return sebut([x.nama for x in pc.lain])


def sebut(nama: list[str]) -> str:
    """Names in one phrase."""
    if len(nama) < 2:
        return "".join(nama)
    return translate("HalamanTukar", "{a} dan {b}").format(a=", ".join(nama[:-1]), b=nama[-1])
