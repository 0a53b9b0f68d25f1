"""Short words for tests of the SKP page."""

from __future__ import annotations

from PySide6.QtTest import QTest

from kinerja_desktop.services import skp


def baca(j, skp_id):
    """The SKP as it is stored."""
    return j.aplikasi.tugas._data.submit(lambda: skp.muat(j.aplikasi.pintu.sesi, skp_id)).result()


def commit(j):
    def hitung():
        with j.aplikasi.pintu.sesi.baca() as conn:
            return conn.exec_driver_sql("SELECT count(*) FROM journal_commit").scalar()

    return j.aplikasi.tugas._data.submit(hitung).result()


def tunggu_muat(j):
    """Until what was typed is written, and past the short pause after which a page reads again."""
    for _ in range(2):
        j.tunggu()
        QTest.qWait(140)
    j.tunggu()


def kolom(susun, kunci):
    return susun.kisi.model.letak[kunci]


def baris(susun, nama):
    return next(i for i, b in enumerate(susun.kisi.model.baris) if b.nama == nama)
