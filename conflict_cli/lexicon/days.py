"""What a day is of: the news, or the words of a speaker, a burial, a message, an answer; and times that are given by their length."""

# A single day.
DAY = """
day
"""

# Units of time.
SPAN = """
day
month
week
year
"""

# Units of time, one or more.
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

# Units that are counted: "in two weeks".
SPANS_OF = """
days
months
weeks
years
"""

# The unit that is counted in days: "in 48 hours".
HOURS = """
hours
"""

# Units of the time up to now.
HOURS_AND_LONGER = """
days
hours
months
weeks
years
"""

# Numbers of a unit beyond those of settling.NUMBERS.
TENS = """
eleven
twelve
"""

# Vague numbers of a unit.
SEVERAL = """
a few
several
"""

# Before a number they make it a rough one.
ROUGHLY = """
about
just
less than
nearly
only
some
under
"""

# Before counted units and an event: "in the days after the raid".
IN_THE = """
in the
"""

# Before a number of days: those at the start.
FIRST_OF = """
the first
"""

# After a number of days they show how far another day is.
AWAY = """
after
ago
before
earlier
later
"""

# They join a distance to the day that it is counted from.
AFTER_AND_BEFORE = """
after
before
"""

# It shows that the distance reaches back.
BEFORE = """
before
"""

# They join a time to an event.
AROUND = """
after
before
following
"""

# Before an event that the reader knows.
THE_EVENT = """
that
the
this
"""

# Prepositions of a time that is told by its length.
IN = """
after
during
in
over
within
"""

# Prepositions of a time up to now.
UP_TO_NOW = """
in
over
"""

# Before a distance they make it a rough one.
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

# Between two numbers: the distance is one of several.
ALTERNATIVES = """
or
to
"""

# A distance of one.
A_DAY = """
the day
"""

# Prepositions of a day.
ON = """
in
on
"""

# Adverbs of a part of a day.
EARLY = """
early
late
"""

# A part of a month or year.
MID = """
mid
mid-
"""

# It opens a clause about a day.
WHEN = """
when
"""

# It opens a clause about a thing.
WHICH = """
which
"""

# They open a clause about the noun before it.
WHOSE = """
which
who
whose
"""

# They open a clause about people or places.
OF_PEOPLE = """
where
who
whom
whose
"""

# Days later than the death.
FUNERALS = """
burial
burials
funeral
funerals
vigil
vigils
"""

# What is done for the dead days later.
MOURNING = """
buried
burying
cremated
laid to rest
mourned
mourners
mourning
paid tribute
"""

# Between a speaker and a day, they say only when, how and to whom he spoke.
TELLING = """
a
afp
an
ap
at
briefing
by
conference
early
her
here
his
in
interview
journalists
late
later
media
news
on
phone
press
radio
reporters
reuters
state
statement
telephone
television
the
to
xinhua
"""

# What has a day of its own.
MESSAGES = """
communique
communiqué
footage
interview
message
messages
recording
release
report
statement
statements
tweet
video
videos
"""

# Between a message and a day, they say how it was given.
SENDING = """
-
a
aired
an
at
broadcast
by
carried
channel
circulated
dated
distributed
early
from
her
his
in
issued
its
late
live
made
media
on
online
posted
published
radio
released
sent
service
shared
social
television
the
their
through
to
uploaded
via
–
—
"""

# What a clause says of an event besides its day.
OCCURRED = """
began
broke out
came
erupted
happened
lasted
occurred
started
took place
was carried out
"""

# What a sentence says of a known event besides its day.
HAPPENED = """
happened
occurred
took place
unfolded
"""

# The same in the passive.
STAGED = """
carried out
held
launched
made
mounted
staged
"""

# Auxiliaries of the passive.
WERE = """
was
were
"""

# The day of a birth.
BORN = """
born
"""

# The day of a paper.
DATED = """
dated
"""

# One of several, whose day it is.
LAST = """
first
last
latest
most recent
"""

# After such a word.
OF_THEM = """
of them
of these
of those
of whom
"""

# After a number: a part of those before.
OF_THOSE = """
of them
of these
of those
"""

# What became of that one.
FELL = """
died
fell
was killed
"""

# The verb of a death.
DIED = """
died
"""

# They open an older figure.
UP_FROM = """
compared to
compared with
down from
up from
"""

# It opens a superlative.
MOST = """
most
"""

# Besides superlatives, they rank an event in a row.
RANK = """
most
second
third
"""

# The ending of the ranks from the fourth on.
ORDINAL_ENDING = """
th
"""

# What somebody did about a deed: the day is that of the answer.
ANSWERED = """
acknowledged
acknowledges
acknowledging
admitted
announced
announces
announcing
blamed
blames
blaming
charged
charges
charging
condemned
condemning
condemns
confirmed
confirming
confirms
convicted
denied
denies
denounced
denounces
denouncing
deplored
deplores
deploring
dismissed
jailed
mourned
mourning
mourns
rejected
rejecting
rejects
sentenced
sentences
sentencing
"""

# Forms of to protest.
PROTEST = """
protest
protested
protesting
protests
"""

# They join a protest to what it answers.
AGAINST = """
against
over
"""

# Before a burial.
HELD = """
attended
for
held
"""

# They join a burial to the dead.
OF_AND_FOR = """
for
of
"""

# What is opened about a deed.
INQUIRIES = """
inquest
inquiry
investigation
investigations
probe
trial
"""

# They join it to the deed.
INTO = """
into
of
over
"""

# What is done to suspects.
ARRESTED = """
arrested
detained
"""

# They join suspects to a deed.
SUSPECTED = """
accused
for
in connection
linked
over
suspected
"""

# Before a day they show that it describes the noun after it.
OWNERS = """
a
an
her
his
its
that
the
their
this
"""

# Times that describe no noun.
STRETCHES = """
afternoon
day
days
evening
hours
month
months
morning
night
nights
week
weekend
weeks
year
years
"""

# After a day they show that no noun follows.
AFTER_DAYS = """
(
)
,
-
.
:
;
and
are
as
at
but
by
for
from
in
is
of
on
or
that
to
was
were
when
where
which
who
with
–
—
"""

# What ends the fighting.
QUIET = """
calm
cease-fire
ceasefire
curfew
peace deal
truce
"""

# How it begins.
TOOK_HOLD = """
came into effect
came into force
returned
returning
took effect
took hold
"""

# How it is brought about.
AGREED = """
agreed
announced
declared
imposed
reached
restored
signed
"""

# What a court does.
CHARGED = """
acquitted
arraigned
charged
convicted
extradited
indicted
jailed
pleaded guilty
pleaded not guilty
remanded
sentenced
"""

# What an accused does.
APPEARED = """
appeared before
appeared in
"""

# What goes on in a court.
TRIALS = """
hearing
inquest
inquiry
proceedings
ruling
trial
verdict
"""

# How it begins and ends.
OPENED = """
adjourned
began
begun
closed
delivered
due
ended
handed down
held
opened
resumed
started
"""

# It is used of a death from wounds.
SUCCUMBED = """
succumbed
"""

# It shows that a death came days later.
LATER = """
later
"""

# They join a death to the wounds.
FROM = """
from
of
"""

# Whose wounds these are.
HIS = """
her
his
the
their
"""

# What people die of days later.
WOUNDS = """
injuries
wounds
"""

# Prepositions of a hospital.
AT = """
at
in
"""

# Where they die.
HOSPITALS = """
clinic
hospital
intensive care
"""

# What is found days later.
BODIES = """
bodies
body
corpse
corpses
people
remains
victims
"""

# How it is found.
RECOVERED = """
dug
exhumed
extracted
pulled
recovered
retrieved
unearthed
"""

# The perfect of a war.
HAS = """
has
"""

# It takes up a time that the text gave before.
SINCE_THEN = """
since then
"""

# Before such a time.
THIS = """
that
the same
this
"""

# Prepositions before it.
IN_THIS = """
during
in
over
within
"""

# Prepositions before an event told before.
IN_EVENT = """
during
in
"""

# Nouns for such a time.
PERIODS = """
month
period
time
week
year
"""

# They open the day of a count.
AS_OF = """
as at
as of
"""

# Before a number that counts on from another.
ABOUT = """
about
another
at least
more than
some
"""

# They point back to the others.
OF_REST = """
of the others
of the rest
of them
of these
of those
"""

# After a number they add to another.
OTHERS = """
more
other
others
"""

# Besides these, they open the day that a count reaches.
UP_TO = """
by
till
until
up to
"""

# They show that a day is counted from the one before it.
NEXT = """
following
next
preceding
previous
"""

# They show that it is another day.
ANOTHER = """
another
following
next
preceding
previous
"""

# It shows that it is the same day.
SAME = """
same
"""

# Before such a word.
THE_SAME = """
that
the
"""

# Days, parts of days and longer times that follow one another.
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

# At the end of a distance from the day before.
LATER_AND_EARLIER = """
earlier
later
"""

# A day that is counted from the one before.
BEFORE_OR_AFTER = """
the day after
the day before
"""

# It opens a source before the sentence.
ACCORDING = """
according to
"""

# They open the subject.
THIS_EVENT = """
the
this
"""

# The perfect of things that kill for years.
HAVE = """
have
"""

# What things do that kill for years.
MAIMED = """
claimed
displaced
injured
killed
maimed
wounded
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

# How it ends.
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

# Before its last day.
ONLY = """
early
late
only
"""

# Before a time of day.
AT_TIME = """
at
"""

# The same.
NIGHT_OF = """
the afternoon of
the evening of
the morning of
the night of
"""

# A bulletin says with them which days it covers.
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

# Nouns for them.
BULLETINS = """
brief
briefing
overview
report
update
"""

# Prepositions of a month that is told as a whole.
DURING = """
during
for
in
over
throughout
"""

# Before its name.
MONTH_OF = """
the month of
"""

# Weeks that are that of a bulletin.
WEEKS = """
last week
over the week
the past week
the week
this week
"""

# It opens the time that another is a part of.
PART = """
of
"""

# It makes a time one before the news.
PAST = """
past
"""

# The year or month of the news.
CURRENT = """
this
"""

# Times of which one day is meant.
ROUGH = """
days
week
weekend
"""

# Before "since" they open a sentence anew.
STATED = """
and
but
said
that
"""
