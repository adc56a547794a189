from courses.bank.categories import Category
from courses.bank.questions import Question
from courses.bank.quizzes import Quiz
from courses.curriculum.sources import Source
from courses.pages import CataloguePage, CoursePage, LessonPage, ModulePage
from courses.publishing import CourseOutline

__all__ = [
    "CataloguePage",
    "Category",
    "CourseOutline",
    "CoursePage",
    "LessonPage",
    "ModulePage",
    "Question",
    "Quiz",
    "Source",
]
