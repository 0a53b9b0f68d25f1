"""Dialogs, one a file; each is opened through ask() and stands in the registry of dialogs."""
