from django.http import QueryDict

from courses.questions.form import form_of


def test_a_question_only_receives_its_own_fields():
    post = QueryDict("q-1=a&q-1=b&q-1-x=3&q-12=z&q-12-x=4&csrf=1")
    assert form_of("q-1", post) == {"answer": ["a", "b"], "answer-x": ["3"]}
    assert form_of("q-12", post) == {"answer": ["z"], "answer-x": ["4"]}


def test_plain_mappings_work_as_well():
    assert form_of("q-1", {"q-1": ["a"], "other": ["b"]}) == {"answer": ["a"]}


def test_the_mark_of_presence_is_no_part_of_an_answer():
    assert form_of("q-1", {"q-1-here": ["1"]}) == {}
    assert form_of("q-1", {"q-1-here": ["1"], "q-1-p1": ["x"]}) == {"answer-p1": ["x"]}
