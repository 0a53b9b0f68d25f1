"""Where a finding of Validasi is mended."""

from __future__ import annotations

from kinerja_desktop.services.lembar_validasi import BarisTemuan
from kinerja_desktop.services.tujuan import Tujuan

_DATA_PEGAWAI = frozenset({"nip", "golongan", "nama", "jabatan", "penempatan"})
_PENILAI = frozenset({"penilai", "atasan_penilai"})


def tujuan(t: BarisTemuan, tahun: int) -> Tujuan:
    """The page and the cell; the list of SKP when there is nothing nearer."""
    if t.kolom == "iku":
        return Tujuan("skp", {"bagian": "iku", "tahun": tahun})
    if t.kolom == "periode" and t.skp_id is None:
        return Tujuan("pengaturan", {"bagian": "periode"})
    if t.pegawai_id is not None and t.kolom in _DATA_PEGAWAI | _PENILAI:
        isi: dict[str, object] = {"pegawai": t.pegawai_id}
        # An SKP that stands has its assessor chosen in its own sheet; a person without one in the list.
        if t.kolom in _PENILAI:
            isi["kolom"] = "penilai"
        return Tujuan("pegawai", isi)
    if t.skp_id is not None:
        return Tujuan("skp", {"skp": t.skp_id, "baris": t.baris_id, "kolom": t.kolom})
    if t.pegawai_id is not None:
        return Tujuan("skp", {"pegawai": t.pegawai_id, "tahun": tahun})
    return Tujuan("skp", {"tahun": tahun})
