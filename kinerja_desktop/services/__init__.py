"""One function per thing a person does; takes a unit of work and a clock, checks the role."""
