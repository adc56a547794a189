"""A trainer draws the places of a picture question, in the back office."""

import mimetypes
from io import BytesIO
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.contrib.auth import get_user_model
from django.contrib.staticfiles import finders
from django.core.files.images import ImageFile
from django.urls import reverse
from PIL import Image as Picture
from wagtail.images import get_image_model

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db,
    pytest.mark.urls("tests.courses.questions.drawing_urls"),
]


@pytest.fixture
def image(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    buffer = BytesIO()
    Picture.new("RGB", (1000, 500), "#e3eff1").save(buffer, "PNG")
    file = ImageFile(BytesIO(buffer.getvalue()), "ruban.png")
    return get_image_model().objects.create(title="Ruban", file=file)


@pytest.fixture
def site(client, image):
    """What the site answers to the page."""
    admin = get_user_model().objects.create_superuser("claire@binome.example", "une-phrase")
    client.force_login(admin)
    edit = reverse("wagtailimages:edit", args=[image.pk])
    paths = ["/draw/", reverse("wagtailadmin_javascript_catalog"), f"{edit}preview/max-1200x1200/"]
    found = {path: client.get(path, {"image": image.pk}) for path in paths}
    return {
        path: (b"".join(r) if r.streaming else r.content, r["Content-Type"])
        for path, r in found.items()
    }


@pytest.fixture
def page(site, browser):
    def answer(route):
        path = urlsplit(route.request.url).path
        if path in site:
            body, content_type = site[path]
            route.fulfill(body=body, content_type=content_type)
            return
        file = Path(finders.find(path.removeprefix("/static/").lstrip("/")) or "/nowhere")
        body = file.read_bytes() if file.is_file() else b""
        route.fulfill(body=body, content_type=mimetypes.guess_type(path)[0] or "text/plain")

    page = browser.new_page(viewport={"width": 1300, "height": 1200})
    page.set_default_timeout(30_000)
    page.faults = []
    page.on("console", lambda m: page.faults.append(m.text) if m.type == "error" else None)
    page.route("http://binome.example/**", answer)
    page.goto("http://binome.example/draw/")
    yield page
    page.close()


def drag(page, start, end):
    """Drag over the picture, between two points in percents."""
    frame = page.locator(".region-editor__frame img")
    frame.scroll_into_view_if_needed()
    box = frame.bounding_box()

    def place(point):
        return box["x"] + box["width"] * point[0] / 100, box["y"] + box["height"] * point[1] / 100

    page.mouse.move(*place(start))
    page.mouse.down()
    page.mouse.move(*place(end), steps=4)
    page.mouse.up()


def wait_for_picture(page):
    page.wait_for_function("document.querySelector('.region-editor img')?.naturalWidth === 1000")


def sides(page, number):
    return [
        round(float(page.locator(f"#content-0-value-regions-{number}-value-{name}").input_value()))
        for name in "xywh"
    ]


def test_dragging_on_the_picture_fills_the_first_place_without_one(page):
    wait_for_picture(page)
    assert page.locator(".region-editor rect").count() == 1
    drag(page, (10, 20), (30, 60))
    assert sides(page, 0) == [10, 20, 20, 40]
    assert sides(page, 1) == [50, 50, 10, 10]
    assert page.locator(".region-editor rect.is-right").count() == 1
    assert page.faults == []


def test_the_place_whose_fields_were_entered_is_drawn_anew_in_any_direction(page):
    wait_for_picture(page)
    page.locator("#content-0-value-regions-1-value-label").focus()
    drag(page, (90, 90), (70, 40))
    assert sides(page, 1) == [70, 40, 20, 50]
    assert page.locator("#content-0-value-regions-0-value-x").input_value() == ""
