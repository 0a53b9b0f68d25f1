"""Whole jobs that join several packages and that window and command line both offer."""
