"""Words that show that a day is not that of the event with the toll, but of a burial, a speech, a
message, an answer or another figure.

Read by `linking`.
"""

# Prepositions before a day.
ON_OR_IN = """
in
on
"""

# Words before a day or a part of a day.
EARLY = """
early
late
"""

# Words before a month or a year.
MID = """
mid
mid-
"""

# The word that opens a clause about a day.
WHEN = """
when
"""

# The word that opens a clause about a thing.
WHICH = """
which
"""

# Words that open a clause about the noun before them.
WHO_OR_WHICH = """
which
who
whose
"""

# Words that open a clause about people or places.
OF_PEOPLE = """
where
who
whom
whose
"""

# Nouns for what is held days after a death.
FUNERALS = """
burial
burials
funeral
funerals
vigil
vigils
"""

# Words for what is done for the dead days later.
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

# Words between a speaker and a day that say only how and to whom he spoke.
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

# Nouns for messages, which have a day of their own.
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

# Words between a message and its day that say only how it was published.
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

# Verbs of a relative clause that gives the day of an event: "the attack, which occurred on Friday".
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

# Verbs of a sentence that gives the day of an event already mentioned.
HAPPENED = """
happened
occurred
took place
unfolded
"""

# Forms of "be" before a participle in the past passive.
WERE = """
was
were
"""

# Participles in the passive, for the day of an event already mentioned.
STAGED = """
carried out
held
launched
made
mounted
staged
"""

# The participle before a day of birth.
BORN = """
born
"""

# The participle before the day of a paper.
DATED = """
dated
"""

# Words that single out one of several people or events.
LAST = """
first
last
latest
most recent
"""

# Words after one of `LAST`: "the last of them".
OF_THEM = """
of them
of these
of those
of whom
"""

# What happened to the one singled out.
FELL = """
died
fell
was killed
"""

# Words before an older figure.
UP_FROM = """
compared to
compared with
down from
up from
"""

# The word that makes a superlative.
MOST = """
most
"""

# Words that rank an event, as superlatives do.
RANK = """
most
second
third
"""

# The ending of ranks from the fourth on.
ORDINAL_ENDING = """
th
"""

# Verbs for how somebody responds to a deed.
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

# Prepositions between a protest and what it is about.
AGAINST = """
against
over
"""

# Words before a funeral.
HELD = """
attended
for
held
"""

# Prepositions between a funeral and the dead.
OF_OR_FOR = """
for
of
"""

# Nouns for proceedings that are opened about a deed.
INQUIRIES = """
inquest
inquiry
investigation
investigations
probe
trial
"""

# Prepositions between an inquiry and the deed.
INTO = """
into
of
over
"""

# Participles for what is done to suspects.
ARRESTED = """
arrested
detained
"""

# Words between suspects and a deed.
SUSPECTED = """
accused
for
in connection
linked
over
suspected
"""

# Words before a day that describes the noun after it: "a Sunday raid".
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

# Nouns for times that do not describe the noun after them: "over the past day troops shelled".
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

# Words and marks after a day that show that it does not describe a noun after it.
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

# Nouns for the end of fighting.
QUIET = """
calm
cease-fire
ceasefire
curfew
peace deal
truce
"""

# Verbs for the beginning of such a calm.
TOOK_HOLD = """
came into effect
came into force
returned
returning
took effect
took hold
"""

# Verbs for bringing it about.
AGREED = """
agreed
announced
declared
imposed
reached
restored
signed
"""

# Verbs for what a court does, or what an accused does there.
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

# Words before the noun for a court.
APPEARED = """
appeared before
appeared in
"""

# Nouns for what takes place in a court.
TRIALS = """
hearing
inquest
inquiry
proceedings
ruling
trial
verdict
"""

# Verbs for when it begins or ends.
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

# The verb for a death from wounds.
SUCCUMBED = """
succumbed
"""

# Prepositions between a death and the wounds.
OF_OR_FROM = """
from
of
"""

# Words that show whose wounds these are.
HIS = """
her
his
the
their
"""

# Nouns for wounds, of which people may die days later.
WOUNDS = """
injuries
wounds
"""

# Prepositions before a hospital.
AT_OR_IN = """
at
in
"""

# Nouns for a hospital, where people may die days later.
HOSPITALS = """
clinic
hospital
intensive care
"""

# Nouns for the dead who are found days later.
BODIES = """
bodies
body
corpse
corpses
people
remains
victims
"""

# Verbs for finding them.
RECOVERED = """
dug
exhumed
extracted
pulled
recovered
retrieved
unearthed
"""

# Words that open a source before the sentence.
ACCORDING = """
according to
"""

# Determiners of an event already mentioned.
THE_KNOWN = """
the
this
"""

# The auxiliary before one of `MAIMED`: "landmines have killed nine".
HAVE = """
have
"""

# Participles for what has gone on for years: a figure with one of them is a running total.
MAIMED = """
claimed
displaced
injured
killed
maimed
wounded
"""
