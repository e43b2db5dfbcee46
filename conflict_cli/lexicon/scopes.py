"""What a figure counts: the news, a war up to now, or an older event. The longer cues are in
lexicon.settling, from CUMULATIVE on.
"""

# They open the time from which a figure counts.
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

# After a war they do so: "since the war broke out".
BEGAN = """
began
begun
broke
erupted
flared
started
"""

# A year may follow it instead: "since the war of 2011".
IN_YEAR = """
in
of
"""

# After "since" it does not open a count.
YESTERDAY = """
yesterday
"""

# Times of which a war may be made: "five decades of war".
YEARS = """
decades
years
"""

# The same with the preposition.
YEARS_OF = """
decades of
years of
"""

# They open a time that is counted as a whole.
DURING = """
during
in
over
through
throughout
"""

# They open a war in which people have died.
IN_WAR = """
by
during
in
over
"""

# They open whose war it is, and where.
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

# The pronoun for a war.
IT = """
it
"""

# Adverbs of the perfect.
SO_FAR = """
already
also
now
so far
"""

# In the perfect, what a war has done up to now.
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

# In the perfect, what those who are alive have done in it.
FLED = """
fled
"""

# They rank an attack in a row.
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

# They open the time in which it has this rank.
IN_TIME = """
in
inside
of
since
this
within
"""

# They rank an event among others: "the bloodiest day since the war".
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

# With these, people died in the event that it is compared with as well.
WORST = """
bloodiest
deadliest
most deadly
most lethal
most violent
worst
"""

# A time before the news.
LAST_YEAR = """
last year
"""

# They open the time in which a toll was suffered: it is not a rate.
WITHIN = """
for
in
inside
over
than
within
"""

# They may come before such a time.
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

# They open a clause about the noun before them.
RELATIVES = """
where
which
who
whose
"""

# They end what is said of an older event.
CLAUSE_OPENERS = """
in
that
when
where
which
who
whose
"""

# The news come after an older event: "the raid comes a week after".
COMES = """
came
come
comes
follow
followed
follows
"""

# They do so with a length of time: "it happened two days after".
HAPPENS = """
happened
happens
occurred
occurs
"""

# Without "after", these open the older event: "it follows an attack".
COUNTED_FROM = """
a
an
one
several
the
two
"""

# What an older event did: from here on a figure is its own.
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

# They join a protest to its cause.
AGAINST = """
about
after
against
at
following
over
"""

# They may come before its cause.
ALLEGED = """
alleged
recent
reported
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

# A part in a deed, and who saw it.
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

# What is done about a deed by law.
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

# What a mob does about it.
ATTACKED_FOR = """
attacked
beaten
killed
lynched
"""

# They join these to the deed.
OF_DEED = """
for
in
of
over
to
"""

# It opens an older event that is remembered.
OBSERVED = """
anniversary of
"""

# After these a figure is of the day on which it is remembered.
OF_ITSELF = """
claimed
injured
killed
left
wounded
"""

# They open an older event that is avenged.
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

# They open an older event that the news are likened to.
LIKE = """
reminiscent of
similar to
"""

# They open the total to which a figure brings another.
BRINGING = """
bringing
pushing
raising
taking
"""

# At the start of a sentence, these may come before a figure that counts on.
AT_LEAST = """
about
another
at least
more than
some
"""

# There they open one themselves.
OF_THE_REST = """
of the others
of the rest
of them
of these
of those
"""

# After a number: it adds to the one before.
MORE_OR_OTHERS = """
more
other
others
"""

# After a number: it is a part of the one before.
OF_THEM = """
of them
of these
of those
"""
