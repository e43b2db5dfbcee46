"""Closed classes of English words for the grammar of claims: one block per class.

Read by `extractors.lexical`.
"""

ARTICLE = """
a
an
"""

DETERMINER = """
all
any
every
its
my
our
such
the
these
this
those
your
"""

# Words that show that a number is of each of several groups.
EACH = """
apiece
each
"""

# Possessives of persons: before a relative they join two people in one list ("a mother and her
# three sons").
POSSESSIVE = """
her
his
their
whose
"""

OF = """
of
"""

AND = """
and
and also
and at the same time
and then
plus
"""

ALONG = """
along with
alongside
as well as
together with
"""

# Words before an infinitive that did happen: "was able to kill".
ABLE = """
able
managed
succeeded
"""

OR = """
and / or
or
"""

# Words that open a contrast.
BUT = """
although
but
though
whereas
while
yet
"""

# Words that open a clause.
CLAUSE = """
after
as
because
before
how
if
once
since
so that
unless
until
when
where
whether
why
"""

# Words before people who are not included in a number, or are added to it.
ADDITION = """
apart from
aside from
besides
except
except for
excluding
in addition to
not counting
other than
"""

PREPOSITION = """
aboard
above
across
against
along
amid
amidst
among
around
at
behind
below
beneath
between
beyond
clad as
close to
despite
disguised as
down
dressed as
due to
during
following
for
from
in
in front of
inside
into
like
masquerading as
near
next to
off
on
onto
opposite
out of
outside
over
past
posing as
through
throughout
toward
towards
under
underneath
up
upon
via
with
within
without
"""

BY = """
at the hands of
by
"""

TO = """
to
"""

WAS = """
gets
is
was
"""

WERE = """
are
be
been
being
get
getting
got
were
"""

HAVE = """
had
had since
has
has since
have
have since
having
"""

# Modals: what their verb says could happen or could have happened, but is not asserted.
MODAL = """
can
cannot
could
could have
may
may have
might
might have
must
shall
should
will
would
"""

DO = """
did
do
does
"""

NOT = """
didn't
hasn't
haven't
isn't
n't
neither
never
no longer
none
not
wasn't
weren't
"""

# Pronouns that, with a negation, mean nobody.
NOBODY = """
anybody
anyone
"""

WHO = """
that
which
who
whom
"""

# Words before a part of the people counted.
INCLUDING = """
among the casualties was
among the casualties were
among the victims was
among the victims were
among them
among these
among those
among whom
among whom were
amongst them
incl
include
included
includes
including
inclusive of
mostly
the casualties include
the casualties included
the victims include
the victims included
victims include
victims included
"""

# Pronouns for people mentioned before, after "of".
THEM = """
them
these
those
which
whom
"""

# Words after a number of people in addition to those named before.
OTHERS = """
additional
additional people
else
further
more
more people
other
others
"""

# Pronouns as an object of harm.
PRONOUN = """
her
him
them
us
"""

# Pronouns for harm to oneself.
SELF = """
herself
himself
itself
themselves
"""

# Pronouns as a subject.
HE = """
he
i
it
she
there
they
we
you
"""

# Verbs and participles of belief: what they introduce is feared, not asserted.
FEARED = """
believed
considered
expected
fear
feared
fears
likely
presumed
thought
"""

# Participles of reporting: what they introduce is asserted by somebody.
REPORTED = """
announced
confirmed
counted
declared
discovered
documented
found
identified as
known
listed
lying
pronounced
recorded
registered
rendered
reported
said
seen
shown
"""

# Words for plans and warnings: what they introduce has not happened or is not said to have
# happened.
PLANNED = """
aim
aimed
aiming
asked
attempt
attempted
attempting
conspired
conspiring
fail
failed
hoped
intended
intending
managed not
order
ordered
plan
planned
planning
plans
plot
plotted
plotting
prepared
preparing
prevent
prevented
refused
seek
seeking
sought
swore
sworn
tasked
threat
threaten
threatened
threatening
threatens
threats
told
tried
tries
try
trying
vow
vowed
vows
want
wanted
warned
"""

# Verbs for denying what comes next.
DENIED = """
denied
denies
deny
denying
dismissed
dispute
disputed
refuted
reject
rejected
"""

# Verbs before a state that people are left in.
LEFT = """
leave
leaves
leaving
left
"""

# Verbs of losing men: "the brigade lost eight men".
LOST = """
lose
loses
losing
lost
"""

# Verbs with a toll as the object: "suffered 60 casualties".
SUFFERED = """
caused
causes
causing
claimed
claiming
claims
cost
costing
incur
incurred
incurring
receive
received
receives
receiving
reported
reporting
resulted in
resulting in
suffer
suffered
suffering
suffers
sustain
sustained
sustaining
sustains
took
took the
"""

# What is lost or claimed: "claimed nine lives".
LIVES = """
life
lives
"""

# Nouns for the dead.
BODIES = """
bodies
body
bullet-riddled bodies
bullet-riddled body
charred bodies
charred body
charred remains
corpse
corpses
dead bodies
dead body
decapitated bodies
decapitated body
headless bodies
headless body
human remains
mortal remains
severed head
severed heads
skeletal remains
the remains
"""

# Verbs of burial: the people buried are dead.
BURIED = """
buried
bury
burying
interred
laid to rest
"""

# Verbs for what is done with bodies.
RECOVERED = """
arrived
brought
counted
discovered
dug out
dumped
exhumed
find
finding
finds
fished out
found
lay
located
lying
pulled
pulled out
pulling
recover
recovered
recovering
recovers
retrieved
retrieving
saw
seen
spotted
taken
transported
unearthed
"""

# Nouns and phrases for a toll, before its figure.
TOLL = """
body count
casualties stood at
casualty count
casualty figure
casualty figures
casualty numbers
casualty toll
combat losses
count of the dead
death count
death figures
death toll
deathtoll
fatalities figure
fatality count
fatality figures
human losses
human toll
losses amounted to
losses stood at
losses totaled
losses totalled
losses were put at
number killed
number of casualties
number of dead
number of deaths
number of displaced
number of fallen
number of fatalities
number of injured
number of lives lost
number of martyrs
number of missing
number of people killed
number of the dead
number of the injured
number of the wounded
number of those dead
number of those killed
number of victims
number of wounded
official count
overall total
provisional death toll
provisional toll
tally
that figure
the figure
this figure
toll
toll of the dead
total
total death toll
total losses
total number of deaths
"""

# Verbs between a toll and its figure: "the toll rose to 19", "stands at 52".
REACHED = """
adjusted to
amounted to
amounts to
at
ballooned to
be
came to
climbed to
climbing to
comes to
crept up to
crossed
currently stands at
doubled to
exceeded
exceeds
grew to
grown to
had climbed to
had passed
had reached
had risen to
has climbed to
has gone up to
has grown to
has increased to
has jumped to
has passed
has reached
has risen to
hit
increased to
is
is now
is put at
jumped to
mounted to
now at
now stands at
nudged up to
of
passed
put at
put now at
raised to
reached
reaches
remained at
remains at
revised to
revised up to
revised upwards to
rise to
risen to
rises to
rising to
rose to
set at
shot up to
soared to
stand at
standing at
stands at
stands now at
stayed at
stood at
surpassed
swelled to
swollen to
to
topped
topping
totaled
totalled
updated to
was
was put at
went up from
went up to
were
were put at
"""

# Verbs for the rise of a toll.
ROSE = """
climbed
increased
jumped
raised
revised
risen
rises
rising
rose
soared
updated
went up
"""

# Verbs that open a total: "bringing the toll to nine".
BRINGING = """
bring
bringing
brings
brought
pushed
pushing
raised
raises
raising
takes
taking
"""

# Adverbs and adverbial phrases that may come between the other words of a pattern.
ADVERB = """
accidentally
additionally
afterwards
again
allegedly
already
also
apparently
as a result
as well as that
at least once
brutally
deliberately
directly
earlier
either
eventually
finally
formerly
furthermore
however
immediately
in all
in the meantime
in the process
in total
in turn
initially
instantly
instead
just
lately
later
likewise
meanwhile
mistakenly
moreover
nearly all
nevertheless
nonetheless
now
of late
officially
once again
only
overall
overnight
perhaps
possibly
previously
publicly
recently
reportedly
separately
shortly
shortly after
similarly
simultaneously
since then
so far
soon
still
subsequently
summarily
then
there
thereafter
thus
today
together
too
tragically
yesterday
"""

# Participles for violence without harm, and for what happens to people: they join a verb of harm
# ("attacked and killed").
VERB = """
accused
acted
addressed
admitted
advanced
ambushed
announced
approached
are being treated as
are being treated badly
are being treated like
are being treated well
are being treated with
arrived
asked
attacked
barged
beat
beaten
became
began
blamed
blasted
blew
bombed
broke
brought
burned
burnt
called
came
carried
carried out
claimed
clashed
collided
conducted
continued
crashed
crossed
defused
demanded
destroyed
detonated
did
disappeared from radar
disappeared from radars
disappeared from the radar
disappeared from the radars
dragged
dropped
drove
entered
exchanged
exploded
fell
fired
flew
flown
flown out
foiled
followed
forced
fought
found
gave
got
happened
hit
hurled
intercepted
is being treated as
is being treated badly
is being treated like
is being treated well
is being treated with
issued
joined
kept
killed off
knew
landed
launched
lay
led
let
lived
lobbed
looted
made
managed
marched
met
moved
occurred
opened
opened fire
planted
pledged
pulled
pumped
raided
ran
reached
recovered
refused
repelled
resulted
retaliated
returned
saw
seized
sent
set
shelled
shot
shot at
slit
started
stepped
stopped
stormed
struck
support
supported
take no prisoners
takes no prisoners
taking no prisoners
targeted
threw
took
took no prisoners
took place
torched
tortured
traveled
travelled
treated
tried
triggered
turned
visited
walked
was being treated as
was being treated badly
was being treated like
was being treated well
was being treated with
waylaid
went
were being treated as
were being treated badly
were being treated like
were being treated well
were being treated with
whisked
withdrew
worked
"""

# Phrases before another name, a description or the age of the same people: "identified as X", "aged
# four".
ALIAS = """
above the age of
aged
aged between
aged over
aged under
ages
alias
also known as
at the age of
below the age of
between the ages of
identified as
identified him as
identified themselves as
known as
named
named as
namely
over the age of
under the age of
who has been identified as
who was identified as
who were identified as
"""

# Words that number the people after them: "the third victim".
ORDINALS = """
1st
2nd
3rd
4th
5th
eighth
fifth
first
fourth
ninth
second
seventh
sixth
tenth
third
"""
