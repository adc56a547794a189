from courses.bank.categories import Category
from courses.bank.questions import Question
from courses.bank.quizzes import Quiz
from courses.curriculum.sources import Source
from courses.exercises.exercise import Annex, BenchFile, Exercise
from courses.pages import CataloguePage, CoursePage, LessonPage, ModulePage
from courses.publishing import CourseOutline

__all__ = [
    "Annex",
    "BenchFile",
    "CataloguePage",
    "Category",
    "CourseOutline",
    "CoursePage",
    "Exercise",
    "LessonPage",
    "ModulePage",
    "Question",
    "Quiz",
    "Source",
]
