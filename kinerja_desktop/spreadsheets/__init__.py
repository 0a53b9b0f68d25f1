"""Workbooks in and out, and clipboard text."""
