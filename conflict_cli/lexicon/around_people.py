"""Words around names of people, by what they tell of the name beside them."""

# The ending of adverbs.
ADVERBIAL = """
ly
"""

# Words for an age before its number.
AGED = """
age
aged
"""

# An adjective for a survivor, unless somebody is burned alive.
ALIVE = """
alive
"""

# Two words for "with".
ALONG_WITH = """
along with
"""

# Words before "them" in a phrase for those among whom somebody is.
AMONG_THEM = """
among
of
"""

# Where and when a soldier falls who is killed.
AT_FALLS = """
at
in
near
on
outside
"""

# "And" and its sign.
AND_SIGNS = """
&
and
"""

# Words that open a phrase for those among whom somebody is, in apposition.
APPOSED = """
among
one
"""

# Words that open an aside after a name about what happened to somebody.
ASIDES = """
at
caught
from
herself
himself
hit
in
left
of
on
once
shot
then
with
"""

# A preposition that does not open a phrase of place.
AT_LEAST = """
at least
"""

# Words before "aged" that mean a death.
BEFORE_AGED = """
,
dead
died
killed
"""

# Words before what somebody died of.
BEFORE_CAUSES = """
after
after a
from
from a
from an
in
of
of a
of an
of her
of his
"""

# Words before the place that somebody is from.
BEFORE_ORIGINS = """
from
of
"""

# Words before "that of" and a name.
BEFORE_THAT = """
are
as
including
is
them
was
were
"""

# What joins a clause with its own subject, behind a comma.
BEFORE_CLAUSES = """
and
but
"""

# What stands before how long somebody lives on.
BEFORE_TIMES = """
another
for
only
"""

# What stands before the name of the town that somebody is from.
BEFORE_TOWNS = """
city
district
of
the
town
village
"""

# Words between a list of names and its verb.
BEFORE_VERBS = """
all
also
both
later
reportedly
"""

# Words after an age in apposition.
BEHIND_AGES = """
&
)
,
-
.
:
;
also
and
are
at
both
died
from
had
has
have
in
is
of
or
was
were
when
while
who
whose
–
—
"""

# Words after an age without a unit.
BEHIND_BARE_AGES = """
and
was
who
"""

# Words and marks after an age that a sentence states of its subject.
BEHIND_BEING = """
"
,
.
;
and
at
when
”
"""

# Words after an age in brackets.
BEHIND_BRACKETED_AGES = """
,
;
and
from
"""

# Verbs after a noun that is the subject, not a role in apposition.
BEHIND_ROLES = """
said
told
was
were
"""

# Prepositions for people who are hurt together.
BESIDE = """
along
alongside
beside
with
"""

# Words before a year of birth.
BORN = """
b
born
"""

# What stands before the age of all in a list.
BOTH = """
both
each
"""

# Participles before "alive" that tell of no survivor.
BURNED = """
buried
burned
burnt
captured
flayed
roasted
skinned
taken
"""

# Verbs of coming out of where others die.
COMING_OUT = """
come
emerge
emerged
escape
escaped
get
leave
left
made
make
return
returned
walk
"""

# What ends a clause that goes on with a second verb.
CLAUSE_ENDS = """
,
:
;
after
before
but
that
when
which
while
who
"""

# Words before the first word of a clause.
CLAUSE_STARTS = """
,
:
;
that
while
"""

# Words after a description that is complete.
CLOSING = """
and
as
in
was
were
when
who
whose
"""

# Words that open a clause in contrast with the words before it.
CONTRASTS = """
;
but
whereas
while
"""

# Verbs of becoming before what somebody is the next of: "became the third victim of".
BECOMING = """
became
become
"""

# Forms of "be" between somebody and what they are.
COPULAS = """
are
is
was
were
"""

# Numbers of people whose names follow.
COUNTS = """
both
five
four
seven
six
three
two
"""

# An adjective for those who died.
DEAD = """
dead
"""

# Words that deny.
DENIALS = """
never
nor
not
"""

# Determiners of a noun for one person.
DETERMINERS = """
a
an
her
his
its
the
their
"""

# The verb that is denied with "not".
DID = """
did
"""

# What denies the verb after it.
DID_NOT = """
did not
"""

# A verb of dying that may mean a death in bed.
DIED = """
died
"""

# Words before a verb of harm that is about the agents.
DOERS = """
had
has
have
that
which
who
"""

# What stands before the one whom others come for.
FOR = """
for
"""

# An adjective for what somebody is no more.
FORMER = """
former
"""

# Words between the names of a list.
GAPS = """
&
,
;
along
also
and
as
plus
then
together
well
with
"""

# The same behind "to".
FALL = """
fall
"""

# The verb for the death of a soldier.
FELL = """
fallen
fell
"""

# What those do who are let go.
GOING = """
free
go
"""

# Whose death, wounds or body it is.
HIS_OR_HER = """
her
his
"""

# Verbs of naming the harmed.
IDENTIFYING = """
given
identified
identifies
identify
identifying
listed
listing
lists
named
names
naming
"""

# Words before some of the people in question.
INCLUDED = """
include
included
includes
including
"""

# Words before the part of the body that is hit.
INTO_BODY = """
in
into
off
on
through
"""

# Words between two descriptions of one person.
JOINING = """
,
and
"""

# Verbs by which others know somebody under a name.
KNOWING = """
call
called
knew
know
"""

# A verb that tells how somebody came out of it.
LEFT = """
left
"""

# Verbs of letting somebody go.
LETTING = """
let
letting
set
setting
"""

# What stands between the harmed and their names.
LINKS = """
:
are
include
included
includes
including
is
was
were
"""

# Words after a name in a list.
LISTED = """
"
&
(
)
,
.
:
;
aged
all
and
are
both
was
were
who
–
—
”
"""

# Verbs of losing a part of the body.
LOSING = """
loses
lost
"""

# Participles for a part of the body that is lost.
LOST = """
amputated
broken
crushed
off
removed
severed
shattered
"""

# The first words of a phrase for those among whom somebody is.
MEMBERS = """
among
one
the
"""

# Endings of nouns for men, except in NO_MAN of `people`.
MAN_ENDINGS = """
man
men
"""

# Verbs of which a plural before them may be the subject.
NAMED_BY = """
called
identified
named
"""

# A word for two that denies.
NEITHER = """
neither
"""

# Words that deny a verb.
NEVER = """
never
not
"""

# A word that denies.
NOT = """
not
"""

# Words of the classes for things that mean people.
NO_THINGS = """
he
leader
"""

# An adverb for a part of the body that is gone.
OFF = """
off
"""

# What stands before the name of somebody unknown: "one Kolo Danda".
ONE = """
one
"""

# The last word of an age.
OLD = """
old
"""

# The first words of a phrase for one of several.
ONE_OF = """
one of
"""

# An adverb after a verb of knowing somebody by a name.
ONLY = """
only
"""

# The one before an age at death.
ONLY_AGED = """
aged
"""

# Adverbs before an age that was just reached.
ONLY_JUST = """
just
only
"""

# What stands before one more of a kind.
OTHERS_OF_A_KIND = """
a
an
another
other
second
"""

# What opens a noun phrase for people.
OPENERS = """
a
an
another
both
five
four
her
his
its
my
one
our
seven
six
that
the
their
this
three
two
whose
"""

# Words that open a clause whose pronoun means the name after it.
OPENING = """
after
although
as
before
until
when
while
"""

# Prepositions between people and the one they belong to: "an aide to".
OWNERS = """
of
to
"""

# Endings of participles.
PARTICIPLES = """
ed
ing
"""

# Words before a participle of what was done to somebody.
PASSIVE = """
allegedly
are
badly
be
been
being
brutally
got
is
repeatedly
reportedly
severely
was
were
"""

# Possessives before a relative.
POSSESSIVES = """
her
his
its
their
"""

# Words before a participle that is about all names before it.
QUANTIFIERS = """
all
both
each
"""

# Verbs of saying.
SAID = """
said
says
"""

# Words between the names of a list of strangers.
SEPARATORS = """
"
&
,
;
also
and
plus
then
–
—
“
”
"""

# Units of ages below one year.
SHORT_UNITS = """
day
days
month
months
week
weeks
"""

# Words between a clause and a verb before its subject: "…, and so were …".
SO = """
and so
so
"""

# Verbs before a state of somebody.
STATES_OF_BEING = """
are
been
is
remain
remained
remains
was
were
"""

# Pronouns for one person as an object.
OBJECT_PRONOUNS = """
her
him
"""

# An adverb that may come before a state of somebody.
STILL = """
still
"""

# Participles without "-ed" that open an aside after a name.
STRUCK = """
caught
hit
left
shot
struck
"""

# Pronouns for one person as a subject.
SUBJECTS = """
he
she
"""

# What attacks do to those who die in them.
TAKING_LIVES = """
claimed
claims
take
takes
took
"""

# Verbs of saying behind which "he" is the one who says it.
TELLING_OF_ONESELF = """
alleges
claims
recalled
recalls
remembers
said
says
testified
"""

# What stands before "of" and a name for whose body it was.
THAT_OF = """
that
those
"""

# A pronoun for people mentioned before.
THEM = """
them
"""

# Words after "and" before a second verb.
THEN = """
then
"""

# Words before a participle for people.
THOSE = """
the
those
"""

# A noun after a word of death that rules out a death.
THREATS = """
threats
"""

# A preposition before the part of the body that is hit.
THROUGH = """
through
"""

# Units of ages in one word with the number: "34-year-old".
UNITS_OF_AGES = """
day
days
month
months
week
weeks
year
years
yr
yrs
"""

# The form of "be" before what somebody was.
WAS = """
was
"""

# Forms of "be" in the past.
WERE = """
was
were
"""

# What opens a clause that names a thing: "what the fire left of".
WHAT = """
what
"""

# What opens a clause on a place.
WHERE = """
where
"""

# Pronouns that open a clause on people.
WHO = """
who
whom
whose
"""

# The one that is the object.
WHOM = """
whom
"""

# Words before "was" and an age.
WHO_OR_THEN = """
then
who
"""

# Endings of nouns for women.
WOMAN_ENDINGS = """
woman
women
"""
