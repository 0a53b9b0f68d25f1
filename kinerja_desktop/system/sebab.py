"""Why the system refused a file or a folder, in Indonesian: its own words are English on most machines."""

from __future__ import annotations

import errno

_SEBAB = {
    errno.ENOENT: "tidak ada",
    errno.EACCES: "tidak boleh diakses",
    errno.EPERM: "tidak boleh diakses",
    errno.EROFS: "hanya dapat dibaca",
    errno.ENOSPC: "disk penuh",
    getattr(errno, "EDQUOT", errno.ENOSPC): "jatah ruang habis",
    errno.EFBIG: "berkas terlalu besar untuk tempat itu",
    errno.ENAMETOOLONG: "namanya terlalu panjang",
    errno.EISDIR: "berupa folder",
    errno.ENOTDIR: "sebagian jalurnya bukan folder",
    errno.EEXIST: "sudah ada",
    errno.EIO: "disk tidak dapat dibaca atau ditulis",
    errno.EINVAL: "namanya tidak sah",
    errno.ELOOP: "pintasannya berputar",
    errno.EBUSY: "sedang dipakai program lain",
    errno.EMFILE: "terlalu banyak berkas terbuka",
}


# Windows knows more than the one number that Python gives to several faults.
_SEBAB_WINDOWS = {
    19: _SEBAB[errno.EROFS],  # write protected
    21: _SEBAB[errno.EIO],  # not ready: taken out
    23: _SEBAB[errno.EIO],
    32: _SEBAB[errno.EBUSY],  # open in another program, such as Excel
    33: _SEBAB[errno.EBUSY],
    206: _SEBAB[errno.ENAMETOOLONG],
    1117: _SEBAB[errno.EIO],
}


def sebab_os(galat: OSError) -> str:
    """A few words that fit after a file's name, such as "disk penuh"; the error number when unknown."""
    if (windows := getattr(galat, "winerror", None)) in _SEBAB_WINDOWS:
        return _SEBAB_WINDOWS[windows]
    return _SEBAB.get(galat.errno or 0, f"kesalahan sistem nomor {galat.errno or 0}")
