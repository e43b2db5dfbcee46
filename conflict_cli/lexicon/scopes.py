"""What a figure counts: the news, a war up to now, or an older event (see also settling.CUMULATIVE and what follows it there)."""

# They show how an event ranks among others: "the bloodiest day since the war".
RECORDS = """
biggest
bloodiest
deadliest
first
heaviest
highest
largest
latest
worst
"""

# The event that it is compared with killed people as well.
WORST = """
bloodiest
deadliest
most deadly
most lethal
most violent
worst
"""

# They open a clause about the noun before it.
RELATIVES = """
where
which
who
whose
"""

# They end what is said of one event.
CLAUSE_OPENERS = """
in
that
when
where
which
who
whose
"""

# Before a time they show that a figure is of that time, not a rate.
WITHIN = """
for
in
inside
over
than
within
"""

# They make an amount a rough one.
ABOUT = """
about
almost
just
less than
more than
nearly
over
under
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

# A time before the news.
LAST_YEAR = """
last year
"""

# What stands between a protest and its cause.
AGAINST = """
about
after
against
at
following
over
"""

# Adjectives before such a cause.
ALLEGED = """
alleged
recent
reported
"""

# The news come after something older: "the raid comes a week after".
COMES = """
came
come
comes
follow
followed
follows
"""

# The same, of an event that took place.
HAPPENS = """
happened
happens
occurred
occurs
"""

# Without "after", they open what the news follow: "follows an attack".
COUNTED_FROM = """
a
an
one
several
the
two
"""

# Verbs and participles of harm and attacks: whom an event hit, or what was done.
HARMED = """
ambushed
attacked
blew
bombed
dead
died
injured
killed
killing
raided
shot
stormed
struck
wounded
wounding
"""

# Nouns for a killing that somebody answers for.
DEEDS = """
death
deaths
killing
killings
lynching
lynchings
massacre
massacres
murder
murders
"""

# A part in a deed, or who saw it.
PART_IN = """
complicit
complicity
conspiracy
eyewitness
eyewitnesses
involved
involvement
participation
role
witness
witnesses
"""

# What is done about a deed.
PUNISHED = """
accused
acquitted
arrested
charged
convicted
detained
jailed
sentenced
wanted
"""

# What a mob does for a deed.
ATTACKED_FOR = """
attacked
beaten
killed
lynched
"""

# They join the deed to these.
OF_DEED = """
for
in
of
over
to
"""

# They open the total that a figure brings.
BRINGING = """
bringing
pushing
raising
taking
"""

# They show from when on a figure counts.
BEGINNINGS = """
began
beginning
begun
broke
erupted
flared
outbreak
since
start
started
"""

# How a time began.
BEGAN = """
began
begun
broke
erupted
flared
started
"""

# The same without a verb: "since the war of 2011".
IN_YEAR = """
in
of
"""

# With "since" it bounds a search or an alert, not a count.
YESTERDAY = """
yesterday
"""

# The same before a war.
YEARS_OF = """
decades of
years of
"""

# Long times: "in five decades of war".
YEARS = """
decades
years
"""

# Prepositions of a time that is counted as a whole.
DURING = """
during
in
over
through
throughout
"""

# Prepositions of a war in which people died.
IN_WAR = """
by
during
in
over
"""

# Prepositions after a war: whose it is and where.
OF_WAR = """
against
between
by
for
in
of
on
over
with
"""

# Adverbs of the perfect.
SO_FAR = """
already
also
now
so far
"""

# The pronoun for a war.
IT = """
it
"""

# What a war has done up to now.
HAS_COST = """
claimed
cost
displaced
driven
forced
injured
killed
left
seen
taken
uprooted
wounded
"""

# What survivors of a war have done.
FLED = """
fled
"""

# Which of a row an event is.
RANKS = """
eighth
fifth
fourth
latest
ninth
second
seventh
sixth
tenth
third
"""

# Prepositions of the time in which it has that rank.
IN_TIME = """
in
inside
of
since
this
within
"""

# A day on which an older event is remembered.
OBSERVED = """
anniversary of
"""

# Verbs of harm after which a figure is of the day itself, not of what is remembered.
OF_ITSELF = """
claimed
injured
killed
left
wounded
"""

# They open what an attack answers.
AVENGING = """
avenging
in reprisal against
in reprisal for
in retaliation against
in retaliation for
in revenge against
in revenge for
reprisal against
reprisal for
retaliation against
retaliation for
revenge against
revenge for
to avenge
"""

# They open what the news are likened to.
LIKE = """
reminiscent of
similar to
"""
