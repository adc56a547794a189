"""What an installation needs beyond its tables: the catalogue, and what each role may do."""

from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Site,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from courses.models import CataloguePage
from lms.people.accounts import COORDINATORS, TRAINERS
from lms.quality.surveys.standard import make_standard

PAGE_RIGHTS = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page")
FILE_RIGHTS = (
    "add_image", "change_image", "choose_image", "add_document", "change_document",
    "choose_document",
)  # fmt: skip
QUESTIONNAIRE_RIGHTS = ("add_questionnaire", "change_questionnaire", "view_questionnaire")
REVIEW = "Relecture"
TRAINER_MODELS = ("category", "question", "quiz", "exercise")


def set_up() -> None:
    catalogue = _catalogue()
    trainers, _made = Group.objects.get_or_create(name=TRAINERS)
    Group.objects.get_or_create(name=COORDINATORS)
    trainers.permissions.add(Permission.objects.get(codename="access_admin"))
    trainers.permissions.add(
        *Permission.objects.filter(
            content_type__app_label="courses", content_type__model__in=TRAINER_MODELS
        )
    )
    trainers.permissions.add(
        *Permission.objects.filter(
            content_type__app_label="quality", codename__in=QUESTIONNAIRE_RIGHTS
        )
    )
    for right in Permission.objects.filter(
        codename__in=PAGE_RIGHTS, content_type__app_label="wagtailcore"
    ):
        GroupPagePermission.objects.get_or_create(group=trainers, page=catalogue, permission=right)
    root = Collection.get_first_root_node()
    for right in Permission.objects.filter(codename__in=FILE_RIGHTS):
        GroupCollectionPermission.objects.get_or_create(
            group=trainers, collection=root, permission=right
        )
    _reviewing(catalogue, trainers)
    make_standard()


def _reviewing(catalogue: Page, trainers: Group) -> None:
    """Another trainer reads before a page is published, where its author asks for it."""
    if WorkflowPage.objects.filter(page=catalogue).exists():
        return  # an administrator may have chosen another one
    reading, _made = GroupApprovalTask.objects.get_or_create(name=REVIEW)
    reading.groups.add(trainers)
    workflow, _made = Workflow.objects.get_or_create(name=REVIEW)
    WorkflowTask.objects.get_or_create(workflow=workflow, task=reading)
    WorkflowPage.objects.create(page=catalogue, workflow=workflow)


def _catalogue() -> Page:
    """The catalogue, in place of Wagtail's welcome page."""
    found = CataloguePage.objects.first()
    if found is not None:
        return found
    root = Page.get_first_root_node()
    for welcome in root.get_children().filter(slug="home"):
        welcome.delete()
    catalogue = CataloguePage(title="Catalogue", slug="catalogue")
    Page.get_first_root_node().add_child(instance=catalogue)
    Site.objects.update_or_create(
        hostname="localhost",
        port=80,
        defaults={"is_default_site": True, "root_page": catalogue, "site_name": "Binôme"},
    )
    return catalogue
