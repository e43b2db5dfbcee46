"""Words around dates: what opens them, what shows their tense, and what says that a number or a
name is not a date.
"""

# They show that a time lies ahead.
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

# What is scheduled, planned or due lies ahead, unless it had been.
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

# With `to` after them these look ahead as well: is set to arrive, agreed to meet.
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

# Whose "until Friday" and "to Friday" look ahead although they are told in the past.
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

# Past forms that do not end in -ed, and the commonest that do: they show that a time lies behind.
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

# What is planned or due after one of these lies behind: "had been due".
PERFECTS = """
been
had
"""

# These end like participles and are none, or stand before nouns far more often than after a
# subject.
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

# Words that go on with the sentence after a time: no noun that the time belongs to, and no part of
# a name.
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

# Before "may" they show that it is the month.
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

# Before a time that an extension reaches: "extended until Friday".
UNTIL = """
til
till
to
until
"""

# They end something with a time that no verb places: "payable by Friday".
LIMITS = """
by
til
till
until
"""

# After a number they show that it is a time of day: "1915 GMT".
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

# Times of day may stand between such a word and the day: until 9 a.m. Tuesday.
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

# They open clauses with a verb of their own.
OPENERS = """
after
because
when
where
while
"""

# The first three letters of the months.
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

# News counts from its day with these, a history does not.
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

# A date after one of these is near what was meant.
APPROXIMATORS = """
about
approximately
around
ca
circa
roughly
"""

# A day before one of these, or after it with "on", is that of the words: "in a 9 March statement".
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

# A weekday after one of these is that of the words: "said on Tuesday".
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

# A year after one of these describes or bounds something that is told in another: the 1976 harvest,
# since 1990, a plan for 2010.
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

# The week ending 19 January: they bound a time by the day, whereas "early" and "late" belong to it.
BOUNDS = """
beginning
closing
ending
opening
"""

# Before a day without its month: "on the 19th".
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

# What numbers count besides plurals in -s.
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

# The subject of a clause after a day: "on the 19th they left".
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

# Words in -s that nobody counts.
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

# With a named day after it such a colour names a song or a film: White Christmas.
COLOURS = """
black
blue
white
"""

# With a named day before it such a noun names an event or a place: the Good Friday Agreement,
# Easter Island.
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

# Before a name that is a Hijri month and a person's: "during Ramadan".
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

# After a name that is a Hijri month and a person's they show the person: "Ramadan said".
SPEECH = """
added
said
says
told
"""

# More than a year ago is no time, higher than a year ago is one.
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

# After "in today's" these mean our age and not a day.
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

# With a weekday after it such a word names a day of history or the church: Bloody Sunday.
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

# After a weekday or a day these make the name of a newspaper or a programme.
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

# Before a word that is a month and a name these show the month.
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

# Between these and no further word such a word is the month as well.
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

# Months that are names or other words as well.
AMBIGUOUS_MONTHS = """
april
august
june
march
may
"""

# Before a number from 1400 on these show a year.
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

# Before an apostrophe and two digits these show a year: "in '68".
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

# A number after one of these is a count or a name: "at least 2000", "killed 1915".
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

# Between two "as" they set the earliest time of something to come.
EARLINESS = """
early
soon
"""

# A time between one of these and a noun describes the noun: "the Monday raid".
NOUN_OPENERS = """
a
the
"""

# A month that is a modal verb as well.
MODAL_MONTHS = """
may
"""

# Before a participle after a modal verb it makes the future passive: "will be held".
BE = """
be
"""

# Texts known by a number that looks like a year: Resolution 1973.
NUMBERED_TEXTS = """
resolution
"""

# Before "today's world" and the like.
AGE_OPENERS = """
for
in
"""

# Without an article they mean after: "following Monday's attack".
PREPOSITIONAL_POINTERS = """
following
"""

# With a unit alone they reach back from today: "the past month".
SPAN_POINTERS = """
past
"""

# Without one of these "the year" and "the whole year" are not times.
DURATION_OPENERS = """
during
for
in
of
"""

# After these "that" opens what is said and does not point to a time.
SAYING = """
said
say
says
"""

# Seasons that are common nouns as well: the fall of a city.
AMBIGUOUS_SEASONS = """
fall
"""

# After a weekday they do not say which week: "on Friday that week".
DEMONSTRATIVES = """
past
that
"""

# Before a month that describes a noun: "a June agreement".
MONTH_DETERMINERS = """
a
its
the
their
"""

# Short for number, before its full stop: "No. 1984".
NUMBER_MARKS = """
no
"""

# After these a number of four digits is a year even before a plural: "in 2015 troops".
YEAR_MARKERS = """
'
during
fiscal
in
since
the
"""

# After these a number below 1400 is a year too.
EARLY_YEAR_OPENERS = """
circa
in
since
year
"""

# Before a decade they make it an age: "in his twenties".
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

# Lines of the head whose day is not that of publication, and lines without a day.
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
