"""What the hosts of links in reported blocks answered."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('corrigenda', '0016_pace'),
    ]

    operations = [
        migrations.CreateModel(
            name='LinkCheck',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('digest', models.CharField(max_length=64)),
                ('url', models.CharField(max_length=2000)),
                ('host', models.CharField(max_length=255)),
                ('is_waiting', models.BooleanField(default=True)),
                ('outcome', models.CharField(blank=True, choices=[('answers', 'answers'), ('gone', 'gone'), ('moved', 'moved'), ('silent', 'silent')], max_length=10)),
                ('status', models.PositiveSmallIntegerField(default=0)),
                ('target', models.CharField(blank=True, max_length=2000)),
                ('queued_at', models.DateTimeField()),
                ('checked_at', models.DateTimeField(blank=True, null=True)),
                ('publication', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='corrigenda.publication')),
            ],
            options={
                'ordering': ['-queued_at', '-id'],
                'indexes': [models.Index(fields=['publication', 'queued_at'], name='link_checks_of_a_day'), models.Index(fields=['queued_at'], name='link_check_age'), models.Index(fields=['host', 'is_waiting'], name='link_checks_of_a_host')],
                'constraints': [models.UniqueConstraint(fields=('publication', 'digest'), name='one_check_per_link')],
            },
        ),
    ]
