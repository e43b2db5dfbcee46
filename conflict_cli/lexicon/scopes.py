"""Words that show what a figure counts: the news, a war up to now, or an older event. The longer
phrases are in lexicon.settling, from CUMULATIVE on.

Read by `linking`.
"""

# Words for the beginning of the time that a figure counts.
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

# Verbs after a war that open such a time: "since the war broke out".
BEGAN = """
began
begun
broke
erupted
flared
started
"""

# Words between a war and its year, instead of a verb: "since the war of 2011".
IN_YEAR = """
in
of
"""

# The word after "since" that does not open a count.
YESTERDAY = """
yesterday
"""

# Lengths of time before "of war": "five decades of war".
YEARS = """
decades
years
"""

# The same with the preposition.
YEARS_OF = """
decades of
years of
"""

# Prepositions before a time that is counted as a whole.
DURING = """
during
in
over
through
throughout
"""

# Prepositions before a war in which people have died.
IN_WAR = """
by
during
in
over
"""

# Prepositions after a war that open who fights in it, and where.
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

# Adverbs in a verb group in the perfect.
SO_FAR = """
already
also
now
so far
"""

# Participles after "has" for what a war has done up to now.
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

# The participle after "has" or "have" for what survivors of a war have done.
FLED = """
fled
"""

# Ordinals and the like that number an attack among others.
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

# Words that open the time in which the attack has that number.
IN_TIME = """
in
inside
of
since
this
within
"""

# Superlatives that rank an event among others: "the bloodiest day since the war".
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

# Superlatives that show that people died in the event it is compared with as well.
WORST = """
bloodiest
deadliest
most deadly
most lethal
most violent
worst
"""

# The phrase for a time before the news.
LAST_YEAR = """
last year
"""

# Words that open the time of a toll, which is then not a rate: "30 deaths within a week".
WITHIN = """
for
in
inside
over
than
within
"""

# Words that may come before such a time.
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

# Words that open a clause about the noun before them.
RELATIVES = """
where
which
who
whose
"""

# Words that end the description of an older event.
CLAUSE_OPENERS = """
in
that
when
where
which
who
whose
"""

# Verbs for news that follows an older event: "the raid comes a week after".
COMES = """
came
come
comes
follow
followed
follows
"""

# Verbs that need a length of time to mean the same: "it happened two days after".
HAPPENS = """
happened
happens
occurred
occurs
"""

# Words that open the older event where "after" is missing: "it follows an attack".
COUNTED_FROM = """
a
an
one
several
the
two
"""

# Verbs for what an older event did: figures from here on are its own.
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

# Prepositions between a protest and its cause.
AGAINST = """
about
after
against
at
following
over
"""

# Adjectives that may come before the cause.
ALLEGED = """
alleged
recent
reported
"""

# Nouns for a killing that somebody is held responsible for.
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

# Words for taking part in a deed or seeing it.
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

# Verbs for what the law does about a deed.
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

# Verbs for what a mob does about a deed.
ATTACKED_FOR = """
attacked
beaten
killed
lynched
"""

# Prepositions between these words and the deed.
OF_DEED = """
for
in
of
over
to
"""

# Words that open an older event that is remembered.
OBSERVED = """
anniversary of
"""

# Verbs before figures of the day on which it is remembered.
OF_ITSELF = """
claimed
injured
killed
left
wounded
"""

# Words that open an older event that is avenged.
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

# Words that open an older event that the news is compared to.
LIKE = """
reminiscent of
similar to
"""

# Verbs that open the total that a figure adds up to: "bringing the toll to 12".
BRINGING = """
bringing
pushing
raising
taking
"""

# Words at the start of a sentence before a figure that adds to the one before.
AT_LEAST = """
about
another
at least
more than
some
"""

# Words at the start of a sentence that themselves introduce such a figure.
OF_THE_REST = """
of the others
of the rest
of them
of these
of those
"""

# Words after a number that show that it adds to the one before.
MORE_OR_OTHERS = """
more
other
others
"""

# Words after a number that show that it is part of the one before.
OF_THEM = """
of them
of these
of those
"""
