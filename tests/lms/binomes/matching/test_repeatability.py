import os
import subprocess
import sys

import pytest

SCRIPT = """
import hashlib, json, django
from django.conf import settings
settings.configure(USE_I18N=False)
django.setup()
from lms.binomes.matching import as_json, match
from tests.lms.binomes.matching.cohorts import large_cohort
written = json.dumps(as_json(match(large_cohort(150, 150, both=0.2))), sort_keys=True)
print(len(written), hashlib.sha256(written.encode()).hexdigest())
"""


def _run(hash_seed: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.mark.parametrize("hash_seed", ["1", "987654"])
def test_another_process_writes_the_same_draft_to_the_last_byte(hash_seed):
    first = _run("0")
    assert int(first.split()[0]) > 10_000
    assert _run(hash_seed) == first
