"""Words around dates: what opens them, what shows their tense, and what says that a number or a
name is not a date.

Read by `extractors.dates`.
"""

# Words that show that a time lies ahead.
FUTURE_WORDS = """
'll
effective
forthcoming
may
might
payable
shall
upcoming
will
wo
would
’ll
"""

# What is planned or due lies ahead ("due on Friday"), unless it had been ("had been due").
PLANS = """
deadline
due
expected
pending
planned
planning
rescheduled
scheduled
slated
upcoming
"""

# With `to` after them these words look ahead as well: "is set to arrive", "agreed to meet".
OUTLOOKS = """
able
agreed
are
expect
expects
going
hope
hoped
hopes
intend
intended
intends
is
likely
ordered
plan
plans
pledged
promised
ready
required
set
supposed
threatened
vowed
want
wants
"""

# After these words, "until Friday" and "to Friday" lie ahead, although the verb is in the past:
# "was extended until Friday".
EXTENSIONS = """
adjourned
deferred
delayed
extend
extended
gave
give
given
gives
moved
postponed
"""

# Past forms that show that a time has passed: those that do not end in -ed, and the most frequent
# of those that do.
PAST_WORDS = """
beaten
became
been
began
blew
bought
broke
broken
brought
came
caught
did
died
driven
fell
fled
fought
found
gave
given
got
had
has
have
held
hit
killed
led
left
lost
made
met
paid
ran
rose
said
saw
says
seen
sent
shot
shown
sold
struck
taken
threw
told
took
torn
was
went
were
won
"""

# A participle after one of these looks ahead: "will have left".
MODALS = """
'll
can
may
might
must
shall
should
to
will
would
’ll
"""

# A form in -ed after one of these describes a noun: "the wounded man".
DETERMINERS = """
a
an
her
his
its
of
some
that
the
their
these
this
those
"""

# What is planned or due after one of these words has passed: "had been due".
PERFECTS = """
been
had
"""

# Words that end like participles but are not ("hundred"), or that stand before a noun far more
# often than after a subject ("alleged").
NOT_PARTICIPLES = """
alleged
armed
bleed
breed
exceed
hundred
indeed
masked
naked
proceed
sacred
speed
succeed
suspected
unidentified
united
unspecified
"""

# Words that continue the sentence after a time. They are not a noun that the time belongs to, and
# not part of a name.
FUNCTION_WORDS = """
after
against
and
as
at
by
for
from
had
has
in
is
on
or
that
through
to
was
were
when
which
who
will
with
would
"""

# Before "may" these words show that it is the month: "until May".
MONTH_OPENERS = """
after
before
between
by
during
early
from
in
last
late
mid
next
of
since
till
until
"""

# Words before the time until which something is extended: "extended until Friday".
UNTIL = """
til
till
to
until
"""

# Words before a deadline. Without a verb that shows its tense, it lies ahead: "payable by Friday".
LIMITS = """
by
til
till
until
"""

# After a number these words show that it is a time of day: "1915 GMT".
CLOCK_WORDS = """
a.m.
am
bst
cet
edt
est
gmt
hours
hrs
ist
local
msk
p.m.
pdt
pm
pst
utc
z
"""

# Words of a time of day between "until" or "by" and the day: "until 9 a.m. Tuesday".
TIME_WORDS = """
a.m.
about
am
around
edt
est
gmt
local
midnight
noon
p.m.
pm
time
utc
"""

# Words that open a clause with a verb of its own.
OPENERS = """
after
because
when
where
while
"""

# The first three letters of the month names.
MONTH_STEMS = """
apr
aug
dec
feb
jan
jul
jun
mar
may
nov
oct
sep
"""

# Words by which news counts time from its own day; a history does not.
NEWS_WORDS = """
friday
monday
saturday
sunday
thursday
today
tomorrow
tonight
tuesday
wednesday
yesterday
"""

# Words before a date that is approximate: "around 5 May".
APPROXIMATORS = """
about
approximately
around
ca
circa
roughly
"""

# Nouns for what somebody says or writes. A day before one of these, or after it with "on", is the
# day of the message, not of the event: "in a 9 March statement".
MESSAGES = """
announcement
briefing
communique
interview
letter
message
post
report
speech
statement
tweet
video
"""

# Verbs of saying. A weekday after one of these is the day on which it was said: "said on Tuesday".
SAID = """
added
announced
confirmed
reported
reporters
said
says
stated
told
"""

# In a history, a year after one of these words only describes or bounds something, and the text
# does not continue from it: "the 1976 harvest", "since 1990", "a plan for 2010".
STILL_OPENERS = """
a
before
for
from
his
its
since
than
the
their
through
till
to
until
"""

# Participles between a length of time and the day that it begins or ends on: "the week ending 19
# January".
BOUNDS = """
beginning
closing
ending
opening
"""

# Words before a day without its month: "on the 19th".
LONE_DAY_OPENERS = """
and
by
from
of
on
since
till
to
until
"""

# Nouns that a number can count, besides plurals in -s.
COUNTED = """
aircraft
cattle
children
cm
fatalities
feet
ft
gb
kg
km
kph
lb
m
men
mm
more
mph
mw
other
people
percent
personnel
police
sheep
women
"""

# Subjects of a clause after a day: "on the 19th they left".
PRONOUNS = """
he
i
it
she
there
they
we
you
"""

# Words in -s that are not plural nouns.
NOT_NOUNS = """
across
always
as
does
has
his
is
its
perhaps
plus
this
towards
us
versus
was
"""

# Before a named day a colour makes the name of a song or a film: "White Christmas".
COLOURS = """
black
blue
white
"""

# After a named day these nouns make the name of an event or a place: "the Good Friday Agreement",
# "Easter Island".
EVENT_NAMES = """
accord
accords
agreement
bombings
crisis
island
massacre
mountains
offensive
peace
rebellion
revolt
revolution
riots
rising
truce
uprising
war
"""

# Before a name that is both a Hijri month and a person's these words show the month: "during
# Ramadan".
LONE_MONTH_OPENERS = """
after
and
before
beginning
between
by
during
early
end
every
for
from
holy
in
last
late
mid
month
next
of
since
start
this
through
throughout
till
to
until
"""

# After a name that is both a Hijri month and a person's these verbs show the person: "Ramadan
# said".
SPEECH = """
added
said
says
told
"""

# With these words before "than", a length of time is an amount, not a date: "more than a year ago",
# but "higher than a year ago" gives a date.
AMOUNTS = """
earlier
fewer
later
less
longer
more
other
rather
"""

# After "in today's" these nouns mean the present age, not a day: "in today's era".
AGES = """
age
children
climate
conditions
economy
era
generation
market
politics
society
standards
terms
times
world
youth
"""

# Before a weekday these words make the name of a feast or of a day in history: "Palm Sunday",
# "Bloody Sunday".
NAMING_WEEKDAYS = """
ash
black
bloody
blue
cyber
good
green
holy
palm
red
ruby
shrove
super
"""

# After a weekday or a day these words make the name of a newspaper or a programme: "the Sunday
# Mirror".
NEWSPAPERS = """
express
herald
independent
magazine
mail
mirror
news
people
post
review
star
sun
telegraph
times
tribune
world
"""

# Before a word that is both a month and a name these words show the month: "until April".
OPENERS_OF_MONTHS = """
about
after
around
before
beginning
between
by
during
early
end
every
from
in
into
last
late
mid
next
of
since
start
this
through
throughout
till
until
"""

# Before such a word these words and marks show the month as well, if no other word follows it.
WEAK_OPENERS = """
(
,
-
and
for
or
to
was
–
—
"""

# Months that are also names or other words.
AMBIGUOUS_MONTHS = """
april
august
june
march
may
"""

# Before a number from 1400 on these words show that it is a year.
YEAR_OPENERS = """
(
-
after
and
around
autumn
before
between
by
circa
during
early
fall
fiscal
from
in
into
late
mid
or
since
spring
summer
the
through
throughout
till
to
until
winter
year
–
—
"""

# Before an apostrophe and two digits these words show that it is a year: "in '68".
SHORT_YEAR_OPENERS = """
after
autumn
before
by
during
fall
from
in
of
since
spring
summer
until
winter
"""

# A number after one of these words is a count or part of a name: "at least 2000", "killed 1915".
QUANTIFIERS = """
about
almost
another
approximately
around
at
killed
least
most
nearly
no
number
only
over
some
than
under
up
wounded
"""

# Between two "as" these words give the earliest time of something in the future: "as early as
# Friday".
EARLINESS = """
early
soon
"""

# A time between one of these articles and a noun describes the noun: "the Monday raid".
NOUN_OPENERS = """
a
the
"""

# The month that is also a modal verb.
MODAL_MONTHS = """
may
"""

# Before a participle after a modal verb it makes the future passive: "will be held".
BE = """
be
"""

# The noun for a text whose number looks like a year: "Resolution 1973".
NUMBERED_TEXTS = """
resolution
"""

# Words before "today's world" and the like.
AGE_OPENERS = """
for
in
"""

# Without an article this word means "after": "following Monday's attack".
PREPOSITIONAL_POINTERS = """
following
"""

# With a unit alone this word means a span that ends today: "the past month".
SPAN_POINTERS = """
past
"""

# "The year" and "the whole year" are times only after one of these words.
DURATION_OPENERS = """
during
for
in
of
"""

# After these verbs "that" opens what is said and does not point to a time: "said that week".
SAYING = """
said
say
says
"""

# The season that is also a common noun: "the fall of a city".
AMBIGUOUS_SEASONS = """
fall
"""

# After a weekday they do not say which week: "on Friday that week".
DEMONSTRATIVES = """
past
that
"""

# Words before a month that describes a noun: "a June agreement".
MONTH_DETERMINERS = """
a
its
the
their
"""

# The abbreviation of "number", before its full stop: "No. 1984".
NUMBER_MARKS = """
no
"""

# After these words and marks a number of four digits is a year even before a plural: "in 2015
# troops".
YEAR_MARKERS = """
'
during
fiscal
in
since
the
"""

# After these words even a number below 1400 is a year.
EARLY_YEAR_OPENERS = """
circa
in
since
year
"""

# Before a decade these words show somebody's age: "in his twenties".
POSSESSIVES = """
her
his
my
their
"""

# Verbs of publication lines.
PUBLISHING = """
dated
posted
published
updated
uploaded
written
"""

# Openings of lines in an article's head that do not give the day of publication.
NOT_PUBLISHED = """
accessed
category
last modified
last updated
modified
retrieved
tag
tags
updated
"""
