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

# What stands before "them" in a phrase for those among whom somebody is.
AMONG_THEM = """
among
of
"""

# "And" and its sign.
AND_SIGNS = """
&
and
"""

# What opens a phrase for those among whom somebody is, in apposition.
APPOSED = """
among
one
"""

# What opens an aside behind a name that tells what befell somebody.
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

# A preposition that opens no phrase of place.
AT_LEAST = """
at least
"""

# What stands before "aged" where it tells of a death.
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

# What stands before "that of" and a name.
BEFORE_THAT = """
are
as
including
is
them
was
were
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

# What stands between a list of names and its verb.
BEFORE_VERBS = """
all
also
both
later
reportedly
"""

# What stands behind an age in apposition.
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

# What stands behind an age without a unit.
BEHIND_BARE_AGES = """
and
was
who
"""

# What stands behind an age that a sentence tells of its subject.
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

# What stands behind an age in brackets.
BEHIND_BRACKETED_AGES = """
,
;
and
from
"""

# Verbs behind a noun that is the subject, not a role in apposition.
BEHIND_ROLES = """
said
told
was
were
"""

# Who is hurt with another is hurt beside them.
BESIDE = """
along
alongside
beside
with
"""

# What stands before a year of birth.
BORN = """
b
born
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

# What stands before the first word of a clause.
CLAUSE_STARTS = """
,
:
;
that
while
"""

# What stands behind a description that is complete.
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

# What opens a clause in contrast with what is told before it.
CONTRASTS = """
;
but
whereas
while
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

# What denies the verb after it.
DID_NOT = """
did not
"""

# A verb of dying that may tell of a death in bed.
DIED = """
died
"""

# What stands before a verb of harm that tells of those who did it.
DOERS = """
had
has
have
that
which
who
"""

# An adjective for what somebody is no more.
FORMER = """
former
"""

# What stands between the names of a list.
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

# Whose death, wounds or body it is.
HIS_OR_HER = """
her
his
"""

# Verbs of telling whose names those of the harmed are.
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

# What stands before some of those who are told of.
INCLUDED = """
include
included
includes
including
"""

# What stands before the part of the body that is hit.
INTO_BODY = """
in
into
off
on
through
"""

# What stands between two descriptions of one person.
JOINING = """
,
and
"""

# A verb that tells how somebody came out of it.
LEFT = """
left
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

# What stands behind a name in a list.
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

# What is done to a part of the body that is lost.
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
identified
named
"""

# A word for two that denies.
NEITHER = """
neither
"""

# A word that denies.
NOT = """
not
"""

# Words of the classes for things that are people.
NO_THINGS = """
he
leader
"""

# What tells that a part of the body is gone.
OFF = """
off
"""

# The last word of an age.
OLD = """
old
"""

# The first words of a phrase for one of several.
ONE_OF = """
one of
"""

# What stands behind a verb of knowing somebody by a name.
ONLY = """
only
"""

# The one that stands before an age at death.
ONLY_AGED = """
aged
"""

# What stands before an age that was just reached.
ONLY_JUST = """
just
only
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

# What opens a clause whose pronoun stands for the name behind it.
OPENING = """
after
although
as
before
until
when
while
"""

# Prepositions between somebody and whose they are: "an aide to".
OWNERS = """
of
to
"""

# Endings of participles.
PARTICIPLES = """
ed
ing
"""

# What stands before a participle of what was done to somebody.
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

# Whose relative somebody is.
POSSESSIVES = """
her
his
its
their
"""

# What stands before a participle that tells of all names before it.
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

# What stands between the names of a list of strangers.
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

# An adverb that may come before a state of somebody.
STILL = """
still
"""

# Participles without "-ed" that open an aside behind a name.
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

# What stands before "of" and a name for whose body it was.
THAT_OF = """
that
those
"""

# What stands for those who were told of.
THEM = """
them
"""

# What stands behind "and" before a second verb.
THEN = """
then
"""

# What stands before a participle for people.
THOSE = """
the
those
"""

# What a word of death may stand before that is none.
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

# What stands before "was" and an age.
WHO_OR_THEN = """
then
who
"""

# Endings of nouns for women.
WOMAN_ENDINGS = """
woman
women
"""
