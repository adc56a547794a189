from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models


class Source(models.Model):
    """Which file of `content/` made what, and in which state we left it.

    `digest` is of the file's text; `revision` the revision that the loader published.
    When the object has a newer revision, a person has edited it since.
    """

    key = models.CharField(max_length=250, unique=True)
    digest = models.CharField(max_length=64)
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE)
    object_id = models.PositiveBigIntegerField()
    made = GenericForeignKey()
    revision = models.PositiveBigIntegerField(null=True)

    def __str__(self) -> str:
        return self.key
