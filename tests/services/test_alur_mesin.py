"""No order of steps reaches a forbidden state, loses a version, or changes approved words without a revision.

The short form; the long one: `python -m tests.services.jalankan_mesin --contoh 2000 --langkah 60`.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.services.mesin_alur import MesinAlur


def test_no_order_of_steps_breaks_the_workflow() -> None:
    run_state_machine_as_test(
        MesinAlur,
        settings=settings(
            max_examples=6,
            stateful_step_count=25,
            deadline=None,
            database=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
