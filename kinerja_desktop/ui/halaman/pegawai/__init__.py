"""The staff page: list, the chosen person beside it, import and assessors."""

from kinerja_desktop.ui.halaman.pegawai.halaman import HalamanPegawai

__all__ = ["HalamanPegawai"]
