"""The rules of the field as plain values and functions; standard library only."""
