"""Words that show what a figure is: a running total, a rate, a comparison, an addition or the sum
of several incidents.

Read by `linking.scopes` and `settling`.
"""

# Words that make a figure the running total of a war, a year or a campaign.
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

# Words that make a figure a rate.
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

# Words after which comes another, older event for comparison.
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

# Words for what a court does about a deed of long before.
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

# Words that show that a figure that comes after the news is of an earlier event.
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

# Words that show that a figure adds to the ones before it.
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

# Words that show that a sentence is not about one place.
NATIONWIDE = """
across the country
all over the country
around the country
countrywide
nationwide
throughout the country
"""

# Words that make a total the sum of several incidents, each of which may have its own figure later
# in the text.
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

# Words that show that a figure was the first one and was replaced later.
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

# Words that show that a toll has risen and replaces the one before it.
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

# Words that show that a figure may be the sum of the incidents before it.
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

# Prepositions of the time that a figure counts.
WITHIN = """
during
for
in
over
within
"""

# Words before a number of days or weeks that end now: "in the last three days".
JUST_PAST = """
last
past
previous
"""

# Units of time longer than days.
LONG_SPANS = """
months
weeks
years
"""

# With a noun these words refer to an event or a time mentioned before: "in that attack", "over the
# same months".
SAME_TIME = """
that
the same
"""

# Prepositions before an event or time mentioned before.
AT_THAT = """
during
in
over
"""

# Nouns for events and times to which a text refers again.
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

# Before "after" these show how much later the news came.
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

# Words that open a clause about the noun before them.
WHAT = """
that
which
"""

# Verbs for how something longer began.
BEGAN = """
began
opened
started
"""

# Words after such a verb that open the first of its events: "began with a raid".
WITH_A = """
with a
with an
with the
"""

# Adverbs with which the perfect counts up to the news.
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

# Participles for what something has cost.
HAVE_COST = """
claimed
cost
died
injured
killed
wounded
"""

# The participle that makes a perfect passive.
BEEN = """
been
"""

# Words that open a clause about a group.
WHO = """
that
which
who
"""

# Words for what others think of a group.
THOUGHT = """
accused of
believed
blamed for
estimated
reckoned
said
thought
"""

# Words for what a group is thought to have done.
TO_HAVE_KILLED = """
killing
murdering
to have claimed
to have killed
to have massacred
to have murdered
"""

# Words after "have" that report deaths.
HAVE_DIED = """
died
lost their lives
perished
"""

# Prepositions before what lasts.
AMID = """
amid
by
during
in
over
"""

# Nouns for what lasts for weeks and months.
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

# Prepositions before a span that a figure in the perfect counts.
IN_SPAN = """
in
over
"""

# Words before a number that is approximate.
ABOUT = """
about
almost
just
nearly
over
"""

# Units of long times that a figure counts.
MONTHS_OR_YEARS = """
months
years
"""

# Nouns for a source that the text named more fully before: "the spokesman".
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

# Before people these words show that they add to those counted before.
MORE = """
additional
another
further
more
other
others
"""

# Head nouns for bodies, as `head_of` spells the singular.
BODIES = """
bodie
body
corpse
"""

# Head nouns for people who were taken.
CAPTIVES = """
abductee
captive
captured
detainee
hostage
prisoner
"""

# Head nouns for attackers.
ATTACKERS = """
assailant
attacker
bomber
gunman
hijacker
shooter
"""

# Head nouns for people of one age or sex.
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

# Nouns for an event that a figure belongs to.
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

# Nouns for a place that an event may belong to.
SITES = """
town
village
"""

# Words that show that an event is not the one mentioned before.
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

# Before things, not events, these do not add people: "in other towns".
OTHER_THINGS = """
additional
further
more
other
others
"""

# The phrase before a number that limits it and does not add people.
MORE_THAN = """
more than
"""

# Adverbs for a second source.
TOO = """
also
separately
"""

# Verbs of a second source.
CONFIRMED = """
confirmed
reported
said
told
"""

# Words that show that a source is not the one mentioned before.
ANOTHER_VOICE = """
a fourth
a second
a third
another
"""

# Verbs with which a source gives a figure.
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

# Words that show that a figure is not the one mentioned before.
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

# Head nouns for people in general.
GENERAL = """
individuals
others
people
persons
residents
victims
"""

# In a phrase for victims, the word that shows that they are not on the speaker's side.
ENEMY = """
enemy
"""

# At the start of a phrase for victims these words show that they are on the speaker's side.
OWN = """
his own
its own
own
their own
"""

# The same, right before the noun.
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

# Prepositions before the event in which people died.
BY = """
by
during
in
"""

# Verbs for rejecting a statement.
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

# Words before the noun for a claim mentioned before.
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

# Nouns for statements.
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

# Words after "had" that open what was said first.
FIRST = """
at first
earlier
first
initially
"""

# Words before the noun for a toll that make it an older one.
EARLIER = """
earlier
first
initial
preliminary
previous
"""

# The noun between one of `EARLIER` and "toll": "the earlier death toll".
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

# Words that open another clause inside a sentence.
CONTRASTS = """
, but
; but
although
while
"""

# Verbs for what hospitals and rescue crews do with the hurt and the dead.
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

# Words before the noun for the hurt mentioned before.
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

# Adverbs that show that a death came after a wound.
LATER = """
later
subsequently
"""

# Verbs for dying of a wound.
DYING = """
died
succumbed
"""

# Words that open what happened to some of the hurt.
OF_WHOM = """
of them
of whom
"""

# The verb after one of `OF_WHOM`.
DIED = """
died
"""

# Words before the noun for the dead mentioned before.
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

# Words before a number that counts all of them.
OF_THE = """
of
of the
"""

# A number to which writers round.
ROUND_NUMBER = """
dozen
"""

# Adverbs between "had" and a verb of saying.
BEFORE_NOW = """
already
also
previously
"""

# Participles for how somebody had given a figure before.
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

# Head nouns that refer to people whose number was given before.
SPOKEN_OF = """
men
victim
"""

# Words before the noun for the dead of whom a row counts some.
OF_THE_DEAD = """
of the
"""

# Nouns for the dead after `OF_THE_DEAD`.
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

# Phrases that show how badly people are hurt.
CARE = """
in intensive care
on life support
under intensive care
"""

# Words before an adjective of `STATES`.
STATE_OF = """
in
in a
in an
"""

# Adjectives for the state of the hurt: "in a critical condition".
STATES = """
critical
grave
serious
stable
"""

# Nouns for that state.
STATE = """
condition
state
"""

# Prepositions before a place.
AT = """
at
in
on
"""

# The word after a place that makes a count that of a part: "29 in Dura alone".
ALONE = """
alone
"""

# Words that count a single person but are not a number that the text gives.
ONE = """
a
an
one
"""

# number in words, for days, events and places | its value
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

# Words, besides numbers, for several events or places.
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

# Nouns for the places of a sum.
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

# A plural that often means one incident.
OPERATIONS = """
operations
"""

# Prepositions before the area of a sum.
ACROSS = """
across
throughout
"""

# The preposition before the line of a sum: "along the border".
ALONG = """
along
"""

# Nouns for such a line.
LINES = """
border
coast
frontier
line
river
"""

# Phrases for the time of a sum.
PERIODS = """
during the reporting period
during the same period
in the reporting period
in the same period
over the reporting period
over the same period
"""

# Words for several events.
SERIES = """
series of
spate of
string of
wave of
"""

# Prepositions before the days that a sentence counts.
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

# Those of them that have seven days.
WEEKS = """
week
weeks
"""

# The word that shows that a sum is of more than one country.
COUNTRIES = """
countries
"""
