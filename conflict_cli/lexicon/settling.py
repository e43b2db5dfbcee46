"""Cues for settling: what makes a figure a running total, a rate, a comparison, an addition or the
sum of several incidents.
"""

# A figure with one of these is the running total of a war, a year or a campaign.
CUMULATIVE = """
conflict has
during the past decade
during the war
during the year
in recent months
in recent years
in the last decade
in the past decade
in the past few months
in the past few years
in the past two years
in the past year
in the war
insurgency has
month 's toll
month 's total
over the past decade
over the past two years
over the past year
over the years
overall toll
past few months
since its start
since last
since the beginning
since the conflict
since the fighting
since the outbreak
since the start
since the uprising
since the violence
since the war
since then
so far in
so far this
the war has
this month
this year
throughout the war
week 's total
year 's toll
year 's total
"""

# A figure with one of these is a rate.
RATES = """
a day
a month
a week
a year
annually
each day
each month
each week
each year
every day
every month
every week
every year
per 1,000
per 100,000
per cent of
per day
per month
per week
per year
"""

# Behind one of these another, older event is told to compare with.
COMPARISONS = """
a similar attack
a year earlier
against the killing
anniversary of
avenge
avenge the
avenging
bloodiest since
commemorating the
condemn the killing
condemned the killing
deadliest attack since
deadliest since
in connection with
in protest
in reprisal for
in retaliation against
in retaliation for
last year
months earlier
most deadly since
protest against
protest over
protest the
protested
protesting
protests against
protests over
reminiscent of
responsible for
revenge for
similar to the
since a
the worst attack since
wanted for
wanted in
worst attack since
worst since
years after
years earlier
"""

# What a court does is told of a deed done long before.
COURTS = """
acquitted of
convicted for
convicted of
convicted over
conviction of
death sentence
death sentences
found guilty
guilty of
indicted for
indicted over
jailed for
jailed over
life sentence
life sentences
on trial
sentenced
sentencing
stand trial
stood trial
trial for
"""

# Behind the news, a figure with one of these is of an event before it.
TOLD_BEFORE = """
a day before
a day earlier
a few days ago
a month ago
a month earlier
a week ago
a week before
a week earlier
be recalled
days before
days earlier
earlier attack
earlier in the month
earlier in the week
earlier in the year
earlier this month
earlier this week
earlier this year
in recent days
in recent weeks
last month
last week
last weekend
previous attack
recently
the day before
the month before
the previous day
the previous month
the previous week
the week before
two days ago
weeks ago
weeks before
weeks earlier
"""

# A figure with one of these comes on top of what was told before.
ADDITIVE = """
a fourth
a second
a separate
a third
additional
also
another
another incident
different incident
elsewhere
further
in addition
in another
in the other
meanwhile
more
other
second incident
separate incident
separately
the second
"""

# What is told with one of these is of no one place.
NATIONWIDE = """
across the country
all over the country
around the country
countrywide
nationwide
throughout the country
"""

# A total with one of these is the sum of incidents that may be told one by one behind it.
SEVERAL_INCIDENTS = """
a series of
a spate of
a string of
a wave of
across
attacks
clashes
different incidents
encounters
gun-battles
incidents
respectively
separate
several incidents
two encounters
two incidents
"""

# A figure with one of these was the first one, replaced later.
FIRST_FIGURES = """
at first
earlier reported
earlier said
early reports
first announced
first gave
first put
first reported
first reports
first said
first spoke
first told
had earlier
had first
had initially
had still
initial
initial reports
initially
preliminary
previously reported
"""

# A toll with one of these has risen: it replaces what was told before it.
RISING = """
bringing
brings
brought
climb
climbed
climbing
grew
grown
has now
increased
jumped
later put
now at
now stands
pushed
pushing
raise
raised
raises
raising
revised
rise
risen
rises
rising
rose
since risen
soared
surpassed
taking
updated
upped
upward
upwards
"""

# A figure with one of these may sum up the incidents told before it.
SUMS = """
all in all
all told
altogether
combined
in all
in total
overall
the total number
together
total of
"""

# Prepositions of a time that a figure counts.
WITHIN = """
during
for
in
over
within
"""

# Before a number of days or weeks: the ones up to now.
JUST_PAST = """
last
past
previous
"""

# Times that are not counted in days.
LONG_SPANS = """
months
weeks
years
"""

# With a noun they point back to an event or a time: "in that attack", "over the same months".
SAME_TIME = """
that
the same
"""

# Prepositions before an event or time told before.
AT_THAT = """
during
in
over
"""

# Events and times that a text points back to.
EVENTS_BEFORE = """
ambush
assault
attack
blast
bombing
clash
decade
explosion
incident
months
period
raid
shooting
strike
time
year
years
"""

# Before "after" they measure how much later the news came.
LATER_BY = """
a day
a month
a week
an hour
days
hours
minutes
months
weeks
"""

# It opens a clause about what was named before.
WHAT = """
that
which
"""

# Verbs of how something longer began.
BEGAN = """
began
opened
started
"""

# Behind such a verb: the first of its events.
WITH_A = """
with a
with an
with the
"""

# In the perfect they count up to the news.
NOW = """
now
so far
thus far
to date
"""

# Auxiliaries of the perfect.
PERFECT = """
has
have
"""

# Participles of what something has cost.
HAVE_COST = """
claimed
cost
died
injured
killed
wounded
"""

# It makes a perfect passive.
BEEN = """
been
"""

# They open a clause about a group.
WHO = """
that
which
who
"""

# What is thought of a group.
THOUGHT = """
accused of
believed
blamed for
estimated
reckoned
said
thought
"""

# What a group is thought to have done.
TO_HAVE_KILLED = """
killing
murdering
to have claimed
to have killed
to have massacred
to have murdered
"""

# Behind "have" they tell of deaths.
HAVE_DIED = """
died
lost their lives
perished
"""

# Before what goes on.
AMID = """
amid
by
during
in
over
"""

# What goes on for weeks and months.
GOING_ON = """
campaign
clashes
crackdown
demonstrations
fighting
hostilities
offensive
protests
riots
strikes
unrest
violence
"""

# Before a span that a figure of the perfect counts.
IN_SPAN = """
in
over
"""

# Before a number they make it a rough one.
ABOUT = """
about
almost
just
nearly
over
"""

# Long times that a figure counts.
MONTHS_OR_YEARS = """
months
years
"""

# Sources that are one with a longer name for them told before: "the spokesman".
SPEAKERS = """
commander
doctor
governor
mayor
minister
ministry
president
spokesman
spokesperson
spokeswoman
statement
"""

# Of people they say that more come on top.
MORE = """
additional
another
further
more
other
others
"""

# Heads that name bodies, in the singular spelling of `head_of`.
BODIES = """
bodie
body
corpse
"""

# Heads that name people who were taken.
CAPTIVES = """
abductee
captive
captured
detainee
hostage
prisoner
"""

# Heads that name attackers.
ATTACKERS = """
assailant
attacker
bomber
gunman
hijacker
shooter
"""

# Heads that name a part of the people by age or sex.
NARROW = """
baby
boy
child
children
girl
infant
minor
pupil
schoolchildren
toddler
woman
women
"""

# Nouns for an event that a figure is of.
HAPPENINGS = """
airstrike
ambush
assault
attack
blast
bombardment
bombing
clash
encounter
explosion
firefight
incident
raid
shelling
shooting
strike
"""

# Places that an event may be of.
SITES = """
town
village
"""

# They say that an event is not the one told before.
ANOTHER = """
a different
a fourth
a further
a second
a separate
a third
another
"""

# They say that an event is no part of what was told; not "a second", which counts on.
APART_EVENTS = """
a different
a separate
another
"""

# It opens a sentence about what happened apart from what was told.
SEPARATELY = """
separately
"""

# It opens the first of several events.
ONE_SUCH = """
one
one of the
one such
"""

# Before things they add no people.
OTHER_THINGS = """
additional
further
more
other
others
"""

# It bounds a number and adds nobody.
MORE_THAN = """
more than
"""

# Adverbs of a second voice.
TOO = """
also
separately
"""

# Verbs of a second voice.
CONFIRMED = """
confirmed
reported
said
told
"""

# They say that a voice is not the one told before.
ANOTHER_VOICE = """
a fourth
a second
a third
another
"""

# Verbs with which a voice gives a figure.
GIVING = """
claimed
confirmed
counted
gave
put
reported
said
says
spoke
told
"""

# They say that a figure is not the one told before.
ANOTHER_FIGURE = """
a different
a further
a second
a third
another
"""

# Nouns for a figure.
FIGURES = """
count
estimate
figure
number
tally
toll
version
"""

# Heads that name people in general.
GENERAL = """
individuals
others
people
persons
residents
victims
"""

# In a phrase for victims it puts them on the other side than who speaks.
ENEMY = """
enemy
"""

# At the start of a phrase for victims they put them on the side of who speaks.
OWN = """
his own
its own
own
their own
"""

# The same, before the noun itself.
OUR = """
our
"""

# The same at the end of a phrase.
OF_THEIR_OWN = """
of his own
of its own
of our own
of their own
"""

# Prepositions before the event by which people died.
BY = """
by
during
in
"""

# Verbs of rejecting what was said.
REJECTING = """
contested
denied
denies
dismissed
dismisses
disputed
disputes
refuted
refutes
rejected
rejects
"""

# Before the noun for a claim told before.
THE_CLAIM = """
all
any
both
his
its
such
that
the
their
these
this
those
"""

# Nouns for what was said.
CLAIMS = """
account
accounts
allegation
assertion
boast
claim
claims
figure
figures
number
numbers
report
reports
statement
toll
version
"""

# Behind "had" they open what was said first.
FIRST = """
at first
earlier
first
initially
"""

# Before the noun for a toll they make it an older one.
EARLIER = """
earlier
first
initial
preliminary
previous
"""

# Before such a noun.
DEATH = """
death
"""

# Nouns for a toll.
TOLLS = """
count
estimate
figure
report
tally
toll
"""

# They open a clause of its own inside a sentence.
CONTRASTS = """
, but
; but
although
while
"""

# Verbs for what hospitals and crews do with the hurt and the dead.
HANDLING = """
admitted
brought
carried
evacuated
received
receiving
rushed
taken
took
transferred
transported
treated
treating
"""

# Before the noun for the hurt told before.
OF_THE_HURT = """
of her
of his
of the
of these
of those
"""

# Nouns for the hurt.
THE_HURT = """
injured
patients
wounded
"""

# They say that a death came after a wound.
LATER = """
later
subsequently
"""

# Verbs of dying of a wound.
DYING = """
died
succumbed
"""

# They open what became of some of the hurt.
OF_WHOM = """
of them
of whom
"""

# The verb that follows.
DIED = """
died
"""

# Before the noun for the dead told before.
AMONG_THE_DEAD = """
among the
among those
of the
of those
"""

# Nouns for the dead.
THE_DEAD = """
dead
deceased
fatalities
killed
slain
victims
"""

# Before a number that counts the whole.
OF_THE = """
of
of the
"""

# A number that a writer rounds to.
ROUND_NUMBER = """
dozen
"""

# Between "had" and a verb of saying.
BEFORE_NOW = """
already
also
previously
"""

# Participles with which somebody had given a figure.
HAD_SAID = """
announced
confirmed
counted
given
listed
mentioned
put
reported
said
spoken
stated
told
"""

# Heads that point back to people whose number was told.
SPOKEN_OF = """
men
victim
"""

# Before the noun for the dead that a row counts some of.
OF_THE_DEAD = """
of the
"""

# Nouns for them.
ALL_THE_DEAD = """
bodies
casualties
dead
deceased
fatalities
killed
martyrs
slain
victims
"""

# They say how badly the hurt are.
CARE = """
in intensive care
on life support
under intensive care
"""

# Before an adjective of a state.
STATE_OF = """
in
in a
in an
"""

# Adjectives of a state of the hurt.
STATES = """
critical
grave
serious
stable
"""

# Nouns for it.
STATE = """
condition
state
"""

# Prepositions of a place.
AT = """
at
in
on
"""

# Behind a place it makes a count one of a part.
ALONE = """
alone
"""

# Counts of a single person that are no numbers of the text.
ONE = """
a
an
one
"""

# Numbers of days in words | the number.
NUMBERS = """
eight | 8
five | 5
four | 4
nine | 9
one | 1
seven | 7
six | 6
ten | 10
three | 3
two | 2
"""

# Words besides numbers for several events or places.
VARIOUS = """
different
dozen
multiple
separate
several
thirty
twenty
various
"""

# Nouns for places that a sum is of.
PLACES = """
areas
cities
communities
countries
districts
localities
locations
oblasts
provinces
regions
settlements
towns
villages
"""

# Of these there may be many in one incident.
OPERATIONS = """
operations
"""

# They open an area that a sum is of.
ACROSS = """
across
throughout
"""

# It opens a line that a sum is of, with such a noun at its end.
ALONG = """
along
"""

# Nouns for a line.
LINES = """
border
coast
frontier
line
river
"""

# A time that a sum is of.
PERIODS = """
during the reporting period
during the same period
in the reporting period
in the same period
over the reporting period
over the same period
"""

# Nouns for several events.
SERIES = """
series of
spate of
string of
wave of
"""

# Prepositions of the days that a sentence counts.
COUNTED_DAYS = """
during
for
in
over
within
"""

# Units of such a time.
DAYS = """
day
days
week
weeks
"""

# Those of seven days.
WEEKS = """
week
weeks
"""

# A sum of these reaches beyond one.
COUNTRIES = """
countries
"""
