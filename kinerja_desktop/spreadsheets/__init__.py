"""Workbooks and clipboard tables in and out; nothing heavy is imported until a file is read or written."""
