"""Times that a text gives by their length, by their distance from another time, or by their
beginning and end.

Read by `linking`.
"""

# The unit of a rate and of a distance of one day: "a day after".
DAY = """
day
"""

# The distance in "the day after the raid".
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

# Units of time, singular and plural.
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

# The unit that is one of the 24 of a day.
HOURS = """
hours
"""

# Units of time in compounds: "weeks-long".
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

# The last words of such compounds.
OLD = """
long
old
"""

# Numbers of units, besides those of settling.NUMBERS.
TENS = """
eleven
twelve
"""

# Vague numbers of units.
SEVERAL = """
a few
several
"""

# Words before a length of time that is approximate.
ROUGHLY = """
about
just
less than
nearly
only
some
under
"""

# Words before a distance from a day that is approximate.
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

# Words before the second number of a range or choice: "two or three days after".
ALTERNATIVES = """
or
to
"""

# Words after a length that make it a distance: "two days after".
AWAY = """
after
ago
before
earlier
later
"""

# Words between a length and an event: "days following the raid".
AROUND = """
after
before
following
"""

# The word for a distance back in time.
BEFORE = """
before
"""

# Words that open a time given by its length.
WITHIN = """
after
during
in
over
within
"""

# The phrase before a length for its beginning: "in the first three days".
FIRST_OF = """
the first
"""

# The phrase before a length and an event: "in the days after the town fell".
IN_THE = """
in the
"""

# Determiners of an event already mentioned.
THE_EVENT = """
that
the
this
"""

# A phrase that refers to a time given before.
SINCE_THEN = """
since then
"""

# Words that do the same before the noun for the time: "over the same period".
THIS = """
that
the same
this
"""

# Prepositions before such a time.
IN_THIS = """
during
in
over
within
"""

# Nouns for such a time.
PERIODS = """
month
period
time
week
year
"""

# Prepositions before an event mentioned before: "in that attack".
IN_EVENT = """
during
in
"""

# The auxiliary for a war that goes on: "the war has killed".
HAS = """
has
"""

# Words that count a day from the day that the text gave before it.
NEXT = """
following
next
preceding
previous
"""

# Words that show that a day is not the one that the text gave before it.
ANOTHER = """
another
following
next
preceding
previous
"""

# The word that shows that a day is the one that the text gave before it.
SAME = """
same
"""

# Words that may come before one of these three.
THE_SAME = """
that
the
"""

# Nouns for times that follow one another: "the next morning", "the previous month".
PARTS = """
day
evening
month
morning
night
week
year
"""

# Nouns for days and parts of days.
TIMES_OF_DAY = """
day
evening
morning
night
"""

# After a length these count it from the day that the text gave before: "two days later".
LATER_OR_EARLIER = """
earlier
later
"""

# Phrases for a day counted from the one that the text gave before.
DAYS_AROUND = """
the day after
the day before
"""

# Verbs for how something begins that lasts for days.
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

# Words for how it ends, or before its last day.
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

# Words before its last day.
ONLY = """
early
late
only
"""

# Phrases before its last day.
NIGHT_OF = """
the afternoon of
the evening of
the morning of
the night of
"""

# Words with which a bulletin states the days that it covers.
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

# Nouns for bulletins, after their kind: "security update".
BULLETINS = """
brief
briefing
overview
report
update
"""

# Phrases for the week that a bulletin covers.
WEEKS = """
last week
over the week
the past week
the week
this week
"""

# Prepositions before the month of a report.
DURING = """
during
for
in
over
throughout
"""

# Words before the name of a month.
MONTH_OF = """
the month of
"""

# The word for a time that ends with the news.
PAST = """
past
"""

# The word before the year or month of the news.
CURRENT = """
this
"""

# Units of time that may mean one day: "over the weekend".
ROUGH = """
days
week
weekend
"""

# Words before the day of a count.
AS_OF = """
as at
as of
"""

# Words before the day up to which a count goes.
UP_TO = """
by
till
until
up to
"""

# Words after which "since" opens what is said: "police said since Monday nine had died".
STATED = """
and
but
said
that
"""
