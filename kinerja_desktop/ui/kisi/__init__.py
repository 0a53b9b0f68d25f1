"""The Excel-like grid: columns, model, delegate, view, clipboard, and the widget that joins them."""
