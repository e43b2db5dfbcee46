"""Words around names of people, by what they show about the name beside them.

Read by `people`, and in part `linking`.
"""

# The ending of adverbs.
ADVERBIAL = """
ly
"""

# Words before the number of an age.
AGED = """
age
aged
"""

# An adjective for a survivor; not after a participle of `BURNED` ("burned alive").
ALIVE = """
alive
"""

# A preposition of two words that means "with".
ALONG_WITH = """
along with
"""

# Words before "them" in a phrase for the group to which somebody belongs.
AMONG_THEM = """
among
of
"""

# Prepositions before the place where a soldier "fell", that is, was killed.
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

# Words that open a phrase in apposition for the group to which somebody belongs: ", one of the
# drivers".
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

# Words that open a number after a label such as "among them", and do not end the label.
AT_LEAST = """
at least
"""

# Words before "aged" that report a death.
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

# After a comma, words that join a clause with its own subject.
BEFORE_CLAUSES = """
and
but
"""

# Words before the length of time that somebody goes on living.
BEFORE_TIMES = """
another
for
only
"""

# Words before the name of the town that somebody is from.
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

# Words and marks after an age that is the complement of a sentence: "he was 34".
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

# Words before the age of everybody in a list: "both 34".
BOTH = """
both
each
"""

# Participles before "alive" that do not describe a survivor.
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

# Verbs of surviving what others die in.
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

# Words that end a clause before its subject's second verb.
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

# Words that show that the description before them is complete.
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

# Words that open a clause in contrast to the words before it.
CONTRASTS = """
;
but
whereas
while
"""

# Forms of "become" before an ordinal: "became the third victim of".
BECOMING = """
became
become
"""

# Forms of "be" between a person and what they are.
COPULAS = """
are
is
was
were
"""

# Numbers of people whose names come next.
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

# Words that negate.
DENIALS = """
never
nor
not
"""

# Determiners before a noun for one person.
DETERMINERS = """
a
an
her
his
its
the
their
"""

# The auxiliary before "not".
DID = """
did
"""

# Words that negate the verb after them.
DID_NOT = """
did not
"""

# A verb of dying that may report a natural death.
DIED = """
died
"""

# Words between those who did harm and the verb of harm: "gunmen who killed".
DOERS = """
had
has
have
that
which
who
"""

# A preposition before the person whom others come for.
FOR = """
for
"""

# An adjective for what somebody no longer is.
FORMER = """
former
"""

# Words and marks between the names in a list.
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

# The infinitive for the death of a soldier: "was the first to fall".
FALL = """
fall
"""

# Past forms for the death of a soldier.
FELL = """
fallen
fell
"""

# Words for what people do who are released: "let him go", "set her free".
GOING = """
free
go
"""

# Possessives before a death, a wound or a part of the body.
HIS_OR_HER = """
her
his
"""

# Verbs by which somebody names the harmed.
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

# Words before the names of some of a group.
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

# Verbs by which others know somebody under a name: "whom friends called".
KNOWING = """
call
called
knew
know
"""

# A verb before the state that an attack left somebody in.
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

# Words and marks between a noun for the harmed and their names.
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

# Words and marks after a name in a list.
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

# Participles for a lost or destroyed part of the body.
LOST = """
amputated
broken
crushed
off
removed
severed
shattered
"""

# The first words of a phrase for the group to which somebody belongs: "among the dead".
MEMBERS = """
among
one
the
"""

# Endings of nouns for men, except those in NO_MAN of `people`.
MAN_ENDINGS = """
man
men
"""

# Verbs whose subject may be the plural before them.
NAMED_BY = """
called
identified
named
"""

# The word that negates for two.
NEITHER = """
neither
"""

# Words that negate a verb.
NEVER = """
never
not
"""

# The word that negates.
NOT = """
not
"""

# Words that have a class for things but mean people.
NO_THINGS = """
he
leader
"""

# An adverb for a part of the body that was torn or cut off.
OFF = """
off
"""

# The word before the name of an unknown person: "one Kolo Danda".
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

# The word of AGED that may come before an age at death.
ONLY_AGED = """
aged
"""

# Adverbs before an age that somebody had just reached.
ONLY_JUST = """
just
only
"""

# Words before one more of a kind: "another teacher".
OTHERS_OF_A_KIND = """
a
an
another
other
second
"""

# Words that open a noun phrase for people.
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

# Words that open a clause whose pronoun means the person named after it.
OPENING = """
after
although
as
before
until
when
while
"""

# Prepositions between somebody and whom they belong to: "an aide to".
OWNERS = """
of
to
"""

# Endings of participles.
PARTICIPLES = """
ed
ing
"""

# Auxiliaries and adverbs before a participle for what was done to somebody.
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

# Words before a participle that applies to all the names before it.
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

# Words and marks between the names in a list of people not mentioned before.
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

# Verbs before somebody's state: "remains in hospital".
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

# An adverb that may come before somebody's state.
STILL = """
still
"""

# Participles not in "-ed" that open an aside after a name: ", hit by a stray bullet,".
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

# Verbs of which a weapon or an attack is the subject and a life the object.
TAKING_LIVES = """
claimed
claims
take
takes
took
"""

# Verbs of saying after which "he" is the speaker.
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

# Words before "of" and a name that mean a body mentioned before.
THAT_OF = """
that
those
"""

# A pronoun for people mentioned before.
THEM = """
them
"""

# Words after "and" that come before a second verb.
THEN = """
then
"""

# Words before a participle that means people: "the wounded".
THOSE = """
the
those
"""

# A noun after a word of death that shows that nobody died: "death threats".
THREATS = """
threats
"""

# A preposition before the part of the body that is hit.
THROUGH = """
through
"""

# Units of an age that is one word with its number: "34-year-old".
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

# The word that opens a clause about a thing: "what the fire left of".
WHAT = """
what
"""

# The word that opens a clause about a place.
WHERE = """
where
"""

# Pronouns that open a clause about people.
WHO = """
who
whom
whose
"""

# The pronoun that is the object of its clause.
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
