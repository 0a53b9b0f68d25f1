"""The child process that parses one workbook: limits on itself first, then bytes in, JSON out."""

from __future__ import annotations

import json
import sys

KELUAR_MEMORI = 43
KELUAR_RUSAK = 44
KELUAR_SANDI = 45


def batasi_diri(memori: int, detik: int) -> None:
    """Limits this process: bytes of address space (a job object on Windows) and seconds of CPU."""
    if sys.platform == "win32":
        _batasi_windows(memori)
        return
    import resource

    for jenis, nilai in (
        (resource.RLIMIT_AS, memori),
        (resource.RLIMIT_CPU, detik),
        (resource.RLIMIT_CORE, 0),
    ):
        _, keras = resource.getrlimit(jenis)
        lunak = nilai if keras == resource.RLIM_INFINITY else min(nilai, keras)
        resource.setrlimit(jenis, (lunak, keras))


def _batasi_windows(memori: int) -> None:
    """Puts this process into a job object with a memory limit; a refusal by Windows leaves the time limit."""
    import ctypes

    class Dasar(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", ctypes.c_uint32),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", ctypes.c_uint32),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", ctypes.c_uint32),
            ("SchedulingClass", ctypes.c_uint32),
        )

    class Lengkap(ctypes.Structure):
        _fields_ = (
            ("Basic", Dasar),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    inti = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined]
    inti.CreateJobObjectW.restype = ctypes.c_void_p
    inti.GetCurrentProcess.restype = ctypes.c_void_p
    info = Lengkap()
    info.Basic.LimitFlags = 0x100  # JOB_OBJECT_LIMIT_PROCESS_MEMORY
    info.ProcessMemoryLimit = memori
    pekerjaan = ctypes.c_void_p(inti.CreateJobObjectW(None, None))
    inti.SetInformationJobObject(pekerjaan, 9, ctypes.byref(info), ctypes.sizeof(info))
    inti.AssignProcessToJobObject(pekerjaan, ctypes.c_void_p(inti.GetCurrentProcess()))


def utama() -> int:
    """Reads one line of JSON and the workbook from standard input, writes its sheets to standard output."""
    perintah = json.loads(sys.stdin.buffer.readline())
    batasi_diri(int(perintah["memori"]), int(perintah["detik"]))
    isi = sys.stdin.buffer.read()
    try:
        from kinerja_desktop.spreadsheets.urai import urai

        rumus = {int(nomor): letak for nomor, letak in perintah["rumus"].items()}
        hasil = urai(isi, perintah["jenis"], berat=perintah["berat"], rumus=rumus, tampil=perintah["tampil"])
        keluaran = json.dumps(hasil, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    except MemoryError:
        return KELUAR_MEMORI
    except PermissionError:
        return KELUAR_SANDI
    except Exception as sebab:
        # Whatever a parser raises on a broken file means one thing to a person: the file is broken.
        sys.stderr.write(f"{type(sebab).__name__}: {sebab}"[:500])
        return KELUAR_RUSAK
    sys.stdout.buffer.write(keluaran)
    sys.stdout.buffer.flush()
    return 0
