"""The foot of every paper: what it is and whose at the left, a mark in bold, then the page at the right."""

from __future__ import annotations

from kinerja_desktop.services.bahan_cetak import IdentitasCetak

LOKAL = "Format lokal"
PROGRAM = "Kinerja Desktop"

Kaki = tuple[str, str]
"""Left text and the mark; both may be empty."""


def kaki_dokumen(nama_form: str, orang: IdentitasCetak) -> str:
    """Left text that names the form and the person it belongs to."""
    return _milik(nama_form, orang.nama, orang.nip, orang.label_nip)


def kaki_lokal(nama: str, milik: str = "", nip: str = "", label_nip: str = "NIP", kantor: str = "") -> Kaki:
    """Foot of a paper that no annex has fixed: of a person (`milik`), of an office, or of neither."""
    if milik.strip():
        return _milik(nama, milik, nip, label_nip), LOKAL
    return f"{nama} - {kantor}" if kantor.strip() else nama, LOKAL


def kaki_program(nama: str) -> Kaki:
    """Foot of a paper that goes with a file or a key of this program."""
    return nama, PROGRAM


def nomor_halaman(nomor: int, jumlah: int) -> str:
    """ "Halaman 1 dari 3"."""
    return f"Halaman {nomor} dari {jumlah}"


def _milik(nama_form: str, nama: str, nip: str, label_nip: str) -> str:
    ekor = f" ({label_nip} {nip})" if nip.strip() else ""
    return f"{nama_form} - Dokumen milik {nama}{ekor}"
