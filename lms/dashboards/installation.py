"""What an installation needs beyond its tables: the catalogue, and what each role may do."""

from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page, Site

from courses.models import CataloguePage
from lms.people.accounts import COORDINATORS, TRAINERS

PAGE_RIGHTS = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page")
FILE_RIGHTS = (
    "add_image", "change_image", "choose_image", "add_document", "change_document",
    "choose_document",
)  # fmt: skip
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
    for right in Permission.objects.filter(
        codename__in=PAGE_RIGHTS, content_type__app_label="wagtailcore"
    ):
        GroupPagePermission.objects.get_or_create(group=trainers, page=catalogue, permission=right)
    root = Collection.get_first_root_node()
    for right in Permission.objects.filter(codename__in=FILE_RIGHTS):
        GroupCollectionPermission.objects.get_or_create(
            group=trainers, collection=root, permission=right
        )


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
