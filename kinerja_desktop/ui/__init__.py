"""The window: Qt pages, item models, dialogs and widgets."""

from kinerja_desktop.ui.pindai import matikan_pindai_modul

matikan_pindai_modul()  # before the first window module: the scan costs a quarter of the start
