"""Official forms and recaps as PDF bytes."""
