from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

register = template.Library()


@register.simple_tag
def ribbon_path(path: str) -> SafeString:
    """`Accueil › Styles › Titre 1` as an ordered list."""
    stops = format_html_join(
        "", "<li><span>{}</span></li>", ((stop.strip(),) for stop in path.split("›"))
    )
    return format_html(
        '<ol class="ribbon-path" aria-label="{}">{}</ol>', _("Where to click"), stops
    )
