"""What a day is of, besides the event that a toll is of: a burial, a speech, a message, an answer,
another figure.
"""

# Prepositions of a day.
ON_OR_IN = """
in
on
"""

# They come before a day or a part of one.
EARLY = """
early
late
"""

# They come before a month or a year.
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

# They open a clause about the noun before them.
WHO_OR_WHICH = """
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

# They are held days after a death.
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

# Between a speaker and a day, these say only how and to whom he spoke.
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

# Nouns for what is given out on a day of its own.
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

# Between a message and a day, these say only how it was given out.
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

# What a relative clause says of an event to give its day.
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

# What a sentence says of an event that the reader knows, to give its day.
HAPPENED = """
happened
occurred
took place
unfolded
"""

# They make a past passive.
WERE = """
was
were
"""

# In the passive, these give the day of an event that the reader knows.
STAGED = """
carried out
held
launched
made
mounted
staged
"""

# Its day is that of a birth.
BORN = """
born
"""

# Its day is that of a paper.
DATED = """
dated
"""

# They single out one of several people or events.
LAST = """
first
last
latest
most recent
"""

# These follow: "the last of them".
OF_THEM = """
of them
of these
of those
of whom
"""

# What became of that one.
FELL = """
died
fell
was killed
"""

# They open an older figure.
UP_FROM = """
compared to
compared with
down from
up from
"""

# It makes a superlative.
MOST = """
most
"""

# They rank an event as superlatives do.
RANK = """
most
second
third
"""

# The ending of ranks from the fourth on.
ORDINAL_ENDING = """
th
"""

# What somebody did about a deed.
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

# Forms of "to protest".
PROTEST = """
protest
protested
protesting
protests
"""

# They join a protest to what it is about.
AGAINST = """
against
over
"""

# They come before a funeral.
HELD = """
attended
for
held
"""

# They join a funeral to the dead.
OF_OR_FOR = """
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

# They join an inquiry to the deed.
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

# Before a day these show that it describes the noun after it: "a Sunday raid".
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

# Times that do not describe a noun: "over the past day troops shelled".
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

# After a day these show that no noun follows that it describes.
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

# What quiet does when the fighting ends.
TOOK_HOLD = """
came into effect
came into force
returned
returning
took effect
took hold
"""

# What is done to bring it about.
AGREED = """
agreed
announced
declared
imposed
reached
restored
signed
"""

# What a court does, and an accused.
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

# They come before the noun for a court.
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

# When it begins or ends.
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

# It is said of a death from wounds.
SUCCUMBED = """
succumbed
"""

# They join a death to the wounds.
OF_OR_FROM = """
from
of
"""

# They say whose wounds these are.
HIS = """
her
his
the
their
"""

# People die of them days later.
WOUNDS = """
injuries
wounds
"""

# Prepositions of a hospital.
AT_OR_IN = """
at
in
"""

# People die there days later.
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

# It opens a source before the sentence.
ACCORDING = """
according to
"""

# They open an event that the reader knows.
THE_KNOWN = """
the
this
"""

# The perfect of what kills for years.
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
