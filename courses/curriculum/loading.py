"""Puts `content/` into the CMS, all or nothing, and never over what a trainer has edited."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.db import transaction
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page

from courses.bank.questions import Question
from courses.bank.quizzes import Quiz
from courses.curriculum import body, markdown
from courses.curriculum.directives import Directive, fields
from courses.curriculum.exercise_files import SHEET, read_folder
from courses.curriculum.exercise_storing import fill
from courses.curriculum.files import (
    CourseFile,
    LessonFile,
    ModuleFile,
    digest_of,
    read_courses,
    read_questions,
)
from courses.curriculum.positioning import load_banks, read_banks
from courses.curriculum.problems import ContentError
from courses.curriculum.sources import Source
from courses.exchange.storing import Bank
from courses.exercises.exercise import Exercise
from courses.pages import CataloguePage, CoursePage, LessonPage, ModulePage

QUIZ_FIELDS = {
    "titre", "reussite", "melange", "questions", "corrections", "essais", "reprise", "succes",
    "echec",
}  # fmt: skip
Say = Callable[[str], None]


@dataclass
class Report:
    made: int = 0
    updated: int = 0
    unchanged: int = 0
    waiting: list[str] = field(default_factory=list)  # titles that wait as drafts


def load(root: Path, say: Say = lambda line: None) -> Report:
    """Raises ContentError, with path and line, before anything is written."""
    courses, banks = read_courses(root), read_banks(root)
    with transaction.atomic():
        loader = Loader(root, say)
        for course in courses:
            loader.course(course)
        for line in load_banks(banks, loader.questions):
            say(line)
    return loader.report


class Loader:
    def __init__(self, root: Path, say: Say) -> None:
        self.root, self.say = root, say
        self.report = Report()
        self.bank = Bank()
        self.sources = {s.key: s for s in Source.objects.all()}
        self.exercises: dict[Path, int] = {}

    def course(self, file: CourseFile) -> None:
        self.say(f"{file.title} …")
        values = {
            "title": file.title,
            "tool": file.tool,
            "level": file.level,
            "audience": file.audience,
            "duration": file.duration,
            "prerequisites": file.prerequisites,
            "objectives": [("objective", text) for text in file.objectives],
            "introduction": markdown.html(file.introduction),
            "correspondence": file.correspondence,
            "returns": file.returns,
        }
        page = self.page(CoursePage, file, CataloguePage.objects.get(), values)
        for sheet in sorted(file.folder.glob(f"exercices/*/{SHEET}")):
            self.exercises[sheet.parent] = self.stored_exercise(sheet.parent)
        for module in file.modules:
            self.module(module, page)

    def module(self, file: ModuleFile, parent: Page) -> None:
        values = {
            "title": file.title,
            "objective": file.objective,
            "introduction": markdown.html(file.introduction),
        }
        page = self.page(ModulePage, file, parent, values)
        for lesson in file.lessons:
            self.lesson(lesson, page)

    def lesson(self, file: LessonFile, parent: Page) -> None:
        key = self.key(file.folder)
        shelf = body.Shelf(self.image, self.document, self.quiz, self.exercise)
        if self.is_current(key, file.digest):
            self.report.unchanged += 1
            return
        values = {
            "title": file.title,
            "objective": file.objective,
            "duration": file.duration,
            "audience": file.audience,
            "body": body.body(file, key, shelf),
        }
        self.page(LessonPage, file, parent, values)

    def page(self, kind: Any, file: Any, parent: Page, values: dict[str, Any]) -> Any:
        key = self.key(file.folder)
        source = self.sources.get(key)
        page = source.made if source else None
        if source is not None and page is not None and source.digest == file.digest:
            self.report.unchanged += 1
            return page
        if page is None:
            page = kind(slug=file.slug, **values)
            parent.add_child(instance=page)
        else:
            page = page.get_latest_revision_as_object()
            for name, value in values.items():
                setattr(page, name, value)
        self.publish(key, file.digest, page, source)
        return page

    def publish(self, key: str, digest: str, made: Any, source: Source | None) -> None:
        """Publish, unless somebody has edited it since: then the new version waits as a draft."""
        edited = source is not None and source.revision != made.latest_revision_id
        revision = made.save_revision()
        if edited:
            self.report.waiting.append(str(made))
        else:
            revision.publish()
            self.report.made += source is None
            self.report.updated += source is not None
        self.keep(key, digest, made, source, source.revision if edited and source else revision.pk)

    def keep(
        self, key: str, digest: str, made: Any, source: Source | None, revision: int | None
    ) -> None:
        source = source or Source(key=key)
        source.digest, source.revision = digest, revision
        source.content_type = ContentType.objects.get_for_model(made)
        source.object_id = made.pk
        source.save()
        self.sources[key] = source

    def is_current(self, key: str, digest: str) -> bool:
        source = self.sources.get(key)
        return source is not None and source.digest == digest and source.made is not None

    def key(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()

    def image(self, lesson: LessonFile, alt: str, directive: Directive) -> int:
        return self.attached(get_image_model(), lesson, alt, directive)

    def document(self, lesson: LessonFile, title: str, directive: Directive) -> int:
        return self.attached(get_document_model(), lesson, title, directive)

    def attached(self, kind: Any, lesson: LessonFile, title: str, directive: Directive) -> int:
        path = lesson.folder / directive.argument
        if not path.is_file():
            raise ContentError(
                lesson.path, directive.line, f"le fichier {directive.argument} manque"
            )
        key, digest = self.key(path), digest_of(path)
        source = self.sources.get(key)
        found = source.made if source else None
        if source is not None and found is not None and source.digest == digest:
            return found.pk
        found = found or kind(title=title[:255])
        found.file = ContentFile(path.read_bytes(), name=path.name)
        found.file_size = path.stat().st_size
        found.save()
        self.keep(key, digest, found, source, None)
        return found.pk

    def quiz(self, lesson: LessonFile, directive: Directive) -> int:
        path = lesson.folder / directive.argument
        questions = self.questions(path)
        settings, _rest = fields(directive, QUIZ_FIELDS, lesson.path)
        key = self.key(path)
        source = self.sources.get(key)
        quiz = source.made if source else None
        digest = f"{digest_of(path)[:32]}{uuid.uuid5(body.NAMESPACE, directive.text).hex}"
        if source is not None and quiz is not None and source.digest == digest:
            return quiz.pk
        if quiz is None:
            quiz = Quiz(slug=self.key(lesson.folder).removeprefix("courses/").replace("/", "-"))
        else:
            quiz = quiz.get_latest_revision_as_object()
        _set_up(quiz, settings, lesson, directive)
        quiz.items = [("question", question) for question in questions]
        quiz.save() if quiz.pk is None else None
        self.publish(key, digest, quiz, source)
        return quiz.pk

    def questions(self, path: Path) -> list[Question]:
        return [self.question(path, draft) for draft in read_questions(path).questions]

    def question(self, path: Path, draft: Any) -> Question:
        key = f"{self.key(path)}#{draft.title}"
        digest = uuid.uuid5(body.NAMESPACE, repr(draft)).hex
        source = self.sources.get(key)
        question = source.made if source else None
        if source is not None and question is not None and source.digest == digest:
            return question
        if question is None:
            question = Question(uid=uuid.uuid5(body.NAMESPACE, key))
        else:
            question = question.get_latest_revision_as_object()
        self.bank.fill(question, draft)
        if question.pk is None:
            question.save()
        self.publish(key, digest, question, source)
        return question

    def stored_exercise(self, folder: Path) -> int:
        key = self.key(folder)
        digest = digest_of(*(f for f in folder.rglob("*") if f.is_file()))
        source = self.sources.get(key)
        exercise = source.made if source else None
        if source is not None and exercise is not None and source.digest == digest:
            self.report.unchanged += 1
            return exercise.pk
        if exercise is None:
            exercise = Exercise()
            exercise.slug = exercise.free_slug(folder.name)
        else:
            exercise = exercise.get_latest_revision_as_object()
        fill(exercise, read_folder(folder))
        if exercise.pk is None:
            exercise.save()
        self.publish(key, digest, exercise, source)
        return exercise.pk

    def exercise(self, lesson: LessonFile, directive: Directive) -> int:
        folder = lesson.folder.parents[1] / "exercices" / directive.argument
        if folder not in self.exercises:
            raise ContentError(
                lesson.path, directive.line, f"l’exercice {directive.argument} manque"
            )
        return self.exercises[folder]


def _set_up(quiz: Quiz, settings: dict[str, str], lesson: LessonFile, directive: Directive) -> None:
    def number(name: str, default: int | None = None) -> int | None:
        value = settings.get(name, "")
        if value and not value.isdecimal():
            raise ContentError(lesson.path, directive.line, f"« {name} » doit être un nombre")
        return int(value) if value else default

    quiz.title = settings.get("titre") or lesson.title
    quiz.pass_mark = number("reussite", 60) or 0
    quiz.random_order = settings.get("melange", "non") == "oui"
    quiz.max_questions = number("questions")
    quiz.answers_at_end = settings.get("corrections", "fin") != "suite"
    quiz.max_attempts = number("essais")
    quiz.retry_only_wrong = settings.get("reprise", "erreurs") != "tout"
    quiz.success_text = settings.get("succes", "")
    quiz.fail_text = settings.get("echec", "")
