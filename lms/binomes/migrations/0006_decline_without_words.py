from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("binomes", "0005_what_proves_an_objective"),
    ]

    operations = [
        migrations.RemoveField(
            model_name="proposal",
            name="decline_words",
        ),
    ]
