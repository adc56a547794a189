"""Small drawings for the files: a plan, people, a logo. Flat colours, French labels."""

from collections.abc import Iterable
from importlib import resources
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

INK = "#1F2A44"
PALE = "#E8EDF5"


def font(size: int, bold: bool = False) -> ImageFont.FreeTypeFont:
    name = f"AtkinsonHyperlegible-{'Bold' if bold else 'Regular'}.ttf"
    file = resources.files("fontpkg_atkinson_hyperlegible") / "files" / name
    return ImageFont.truetype(BytesIO(file.read_bytes()), size)


def png(image: Image.Image) -> BytesIO:
    stream = BytesIO()
    image.save(stream, "PNG", optimize=True)
    stream.seek(0)
    return stream


def reception_plan() -> BytesIO:
    """The way of a visitor from the gate to the reception desk."""
    image = Image.new("RGB", (900, 420), "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((20, 20, 880, 400), outline=INK, width=4)
    rooms = (
        ((20, 20, 300, 200), "Parking visiteurs"),
        ((300, 20, 620, 200), "Atelier"),
        ((620, 20, 880, 200), "Salle de réunion"),
        ((620, 280, 880, 400), "Accueil"),
    )
    for corners, label in rooms:
        draw.rectangle(corners, fill=PALE, outline=INK, width=4)
        middle = ((corners[0] + corners[2]) // 2, (corners[1] + corners[3]) // 2)
        draw.text(middle, label, font=font(30), fill=INK, anchor="mm")
    draw.line([(160, 200), (160, 340), (600, 340)], fill="#B3261E", width=8)
    draw.polygon([(600, 322), (600, 358), (632, 340)], fill="#B3261E")
    draw.text((180, 300), "Cheminement à suivre", font=font(26), fill="#B3261E", anchor="lm")
    return png(image)


def people(colours: Iterable[str] = ("#2F5D8A", "#A44A3F", "#3D7A57", "#7A5C99")) -> BytesIO:
    """Colleagues side by side behind a table."""
    colours = tuple(colours)
    image = Image.new("RGB", (200 * len(colours) + 80, 460), "#F4F1EA")
    draw = ImageDraw.Draw(image)
    for place, colour in enumerate(colours):
        middle = 140 + place * 200
        draw.ellipse((middle - 52, 70, middle + 52, 174), fill="#D9B38C", outline=INK, width=4)
        draw.pieslice((middle - 95, 190, middle + 95, 490), 180, 360, fill=colour, outline=INK)
    draw.rectangle((30, 360, image.width - 30, 400), fill="#8C6D46")
    return png(image)


def logo() -> BytesIO:
    """The mark of the fictional company."""
    image = Image.new("RGB", (360, 120), "white")
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((6, 16, 96, 104), 18, fill="#0B5563")
    draw.text((51, 60), "C", font=font(66, bold=True), fill="white", anchor="mm")
    draw.text((116, 60), "Corvelle", font=font(52, bold=True), fill="#0B5563", anchor="lm")
    return png(image)


def bars(title: str, values: dict[str, float]) -> BytesIO:
    """A screen shot of a column chart: what people paste when they do not know better."""
    image = Image.new("RGB", (900, 520), "white")
    draw = ImageDraw.Draw(image)
    draw.text((450, 36), title, font=font(30, bold=True), fill=INK, anchor="mm")
    width = 820 // len(values)
    highest = max(values.values())
    for place, (label, value) in enumerate(values.items()):
        left = 60 + place * width
        top = 440 - int(340 * value / highest)
        draw.rectangle((left, top, left + width - 50, 440), fill="#0B5563")
        middle = left + (width - 50) // 2
        shown = f"{value:g}".replace(".", ",")
        draw.text((middle, top - 18), shown, font=font(26), fill=INK, anchor="mm")
        draw.text((middle, 470), label, font=font(26), fill=INK, anchor="mm")
    return png(image)
