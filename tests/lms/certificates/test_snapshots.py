import json

import pytest

from lms.certificates.contents.kinds import KINDS
from lms.certificates.documents import Document
from lms.certificates.snapshots import from_json, to_json
from tests.lms.certificates.contents.cast import every_document

pytestmark = pytest.mark.anydb


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_document_says_comes_back_from_its_record_as_it_was(kind):
    said = every_document()[kind]
    record = json.loads(json.dumps(to_json(said)))
    assert from_json(KINDS[kind], record) == said


def test_a_record_can_be_kept_for_every_kind_of_document():
    assert set(Document.Kind.values) == set(KINDS)
