"""Times that are given by their length, by their distance from another time, or by their beginning
and end.
"""

# The unit of a rate and of a distance of one.
DAY = """
day
"""

# The distance of "the day after the raid".
A_DAY = """
the day
"""

# Units of time in the singular.
SPAN = """
day
month
week
year
"""

# Units of time in both numbers.
SPANS = """
day
days
month
months
week
weeks
year
years
"""

# Units of time in the plural: "in two weeks".
PLURAL_SPANS = """
days
months
weeks
years
"""

# The unit of which a day has 24.
HOURS = """
hours
"""

# Units of which compounds are made: "weeks-long".
LENGTHS = """
day
days
decade
decades
month
months
week
weeks
year
years
"""

# The last word of such a compound.
OLD = """
long
old
"""

# Numbers of units beyond those of settling.NUMBERS.
TENS = """
eleven
twelve
"""

# Vague numbers of units.
SEVERAL = """
a few
several
"""

# Before the length of a time they make it a rough one.
ROUGHLY = """
about
just
less than
nearly
only
some
under
"""

# Before a distance from a day they do the same.
INEXACT = """
about
around
just over
less than
more than
nearly
over
under
within
"""

# Before a number they show that it is one of two.
ALTERNATIVES = """
or
to
"""

# After a length they make it a distance: "two days after".
AWAY = """
after
ago
before
earlier
later
"""

# They join a length to an event: "days following the raid".
AROUND = """
after
before
following
"""

# It shows that a distance reaches back.
BEFORE = """
before
"""

# They open a time that is given by its length.
WITHIN = """
after
during
in
over
within
"""

# Before the length of a time: its start.
FIRST_OF = """
the first
"""

# Before a length and an event: "in the days after the town fell".
IN_THE = """
in the
"""

# Before an event that the reader knows.
THE_EVENT = """
that
the
this
"""

# It takes up a time that the text gave before.
SINCE_THEN = """
since then
"""

# So do these, before the noun for the time: "over the same period".
THIS = """
that
the same
this
"""

# They open such a time.
IN_THIS = """
during
in
over
within
"""

# Nouns for it.
PERIODS = """
month
period
time
week
year
"""

# They open an event that the text gave before: "in that attack".
IN_EVENT = """
during
in
"""

# The perfect of a war that goes on: "the war has killed".
HAS = """
has
"""

# They show that a day is counted from the one before it in the text.
NEXT = """
following
next
preceding
previous
"""

# They show that a day is not the one before it in the text.
ANOTHER = """
another
following
next
preceding
previous
"""

# It shows that a day is the one before it in the text.
SAME = """
same
"""

# They may come before such a word.
THE_SAME = """
that
the
"""

# Times that follow one another: "the next morning", "the previous month".
PARTS = """
day
evening
month
morning
night
week
year
"""

# Days and parts of days.
TIMES_OF_DAY = """
day
evening
morning
night
"""

# After a length: counted from the day before it in the text.
LATER_OR_EARLIER = """
earlier
later
"""

# Days that are counted from the one before them in the text.
DAYS_AROUND = """
the day after
the day before
"""

# How something begins that goes on for days.
BEGUN = """
began
begun
broke out
erupted
flared
flared up
launched
started
"""

# How it ends, or what opens its last day.
ENDED = """
by
came to an end
ceased
died down
ended
ending
stopped
subsided
through
till
until
was over
"""

# They come before its last day.
ONLY = """
early
late
only
"""

# So do these.
NIGHT_OF = """
the afternoon of
the evening of
the morning of
the night of
"""

# With one of these a bulletin states which days it covers.
COVERED = """
bulletin
cover
covered
covering
covers
digest
fortnightly
monthly
period
round-up
roundup
sitrep
summary
week from
week of
weekly
"""

# Kinds of bulletins.
KINDS = """
access
incident
protection
security
situation
"""

# Nouns for bulletins, after their kind.
BULLETINS = """
brief
briefing
overview
report
update
"""

# Weeks that are that of a bulletin.
WEEKS = """
last week
over the week
the past week
the week
this week
"""

# They open the month of a report.
DURING = """
during
for
in
over
throughout
"""

# It comes before the name of a month.
MONTH_OF = """
the month of
"""

# It puts a time before the news.
PAST = """
past
"""

# It makes a year or month that of the news.
CURRENT = """
this
"""

# Times of which one day is meant: "over the weekend".
ROUGH = """
days
week
weekend
"""

# They open the day of a count.
AS_OF = """
as at
as of
"""

# They open the day that a count reaches.
UP_TO = """
by
till
until
up to
"""

# After one of these, "since" opens what is said: "police said since Monday nine had died".
STATED = """
and
but
said
that
"""
