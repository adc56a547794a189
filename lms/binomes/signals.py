"""What happens in a programme and must be heard upstairs. Sent inside the transaction."""

from django.dispatch import Signal

# With `volunteer`: a Volunteer who has just joined or come back.
volunteer_joined = Signal()
# With `binome`: a Binome that both people have just accepted.
binome_formed = Signal()
# With `binome`: a Binome that has just been closed, for whatever reason.
binome_closed = Signal()
# With `people`: ids. Whoever knows the levels that a positioning confirmed answers with
# {person: {tool: level, 1 to 3}}.
levels_asked = Signal()
