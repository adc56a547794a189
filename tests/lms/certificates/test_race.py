"""Two issues at the same moment give one certificate, on either database."""

from threading import Barrier, Thread

import pytest
from django.db import connection

from lms.certificates.issuing import issue_certificate
from lms.certificates.models import Document, Numbering
from lms.learning.models import CourseCompletion
from tests.people import cast


@pytest.fixture
def people(installed):
    return cast()


def test_two_issues_at_once_give_one_certificate(completed):
    Document.objects.all().delete()
    start, failures = Barrier(4), []

    def issue() -> None:
        try:
            start.wait()
            issue_certificate(CourseCompletion.objects.get(pk=completed.pk))
        except Exception as error:
            failures.append(error)
        finally:
            connection.close()

    threads = [Thread(target=issue) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert Document.objects.count() == 1
    assert Numbering.objects.get().last == 2  # the first issue took 1
