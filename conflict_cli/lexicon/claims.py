"""Words around the victims of a claim, besides those of harm: which phrases are people, what befell
them, and what speaks against it.
"""

# An age begins with one of these: "aged", "under".
AGE_STEMS = """
above
age
at
below
between
over
under
"""

# Before a number behind people they bound their age.
AGE_BOUNDS = """
above
below
over
under
"""

# What ends verbs of carrying somebody, whether in help or by force: "carried off".
ENDS_OF_CARRYING = """
away
off
out
"""

# Before "suspects" they say what these are suspected of.
CRIMES = """
kidnap
massacre
murder
"""

# The noun before "of 40 dead" that is nobody.
FIGURES = """
figure
"""

# With a body behind "of" they are a person: "the head of the village council".
HEADS = """
head
"""

# Bodies of these kinds are institutions.
INSTITUTIONAL = """
advisory
elected
expert
governing
international
legislative
official
professional
public
regulatory
sports
state
supervisory
"""

# The last word of the name of an institution, with its capital.
NAMED_BODIES = """
Body
"""

# They count no lives: "nobody's life".
NO_ONE = """
no one
no-one
nobody
"""

# However many leave, no number of them is a toll.
EXODUS = """
exodus
"""

# Behind a number this form is a noun.
MURDERS = """
murders
"""

# Of the police, or of an army.
OFFICERS = """
officer
officers
"""

# Who belongs to what stands behind "of".
MEMBERS = """
member
members
"""

# With injuries behind it such a verb says that its subject is wounded.
SUFFERING = """
incur
incurred
incurring
receive
received
receives
receiving
suffer
suffered
suffering
suffers
sustain
sustained
sustaining
sustains
"""

INJURIES = """
bruises
burns
cuts
fractures
gashes
injuries
injury
lacerations
wound
wounds
"""

# "Admitted with burns", "treated for wounds".
WITH_INJURIES = """
for
with
"""

# "Had burns".
HAVING_INJURIES = """
had
has
have
"""

# Who is, to a hospital, has been hurt.
CARRIED = """
admitted
airlifted
brought
carried
evacuated
ferried
moved
rushed
taken
transferred
transported
"""

HOSPITALS = """
clinic
hospital
hospitals
"""

# The words that open a sentence to them.
HOSPITAL_CUES = """
hospital
"""

BEING = """
being
"""

# "Being treated in hospital", not "as suspects".
BEHIND_TREATED = """
,
.
;
after
and
at
following
in
there
"""

BEING_TREATED = """
being treated
"""

DISPLACED = """
displaced
"""

INTERNALLY_DISPLACED = """
internally displaced
"""

# Who "fell to" one of these was killed.
SHOTS = """
bomb
bombs
bullet
bullets
fire
grenade
grenades
gunfire
shell
shells
shrapnel
"""

FELL = """
fell
"""

FELL_TO = """
fell to
"""

# Before "of six" a number is an age.
AGED = """
baby
boy
child
girl
infant
lad
man
teenager
toddler
woman
youngster
youth
"""

# How nouns end that say what somebody does, and no others.
AGENT_ENDINGS = """
eer
eur
ian
ist
"""

# How nouns end that say what somebody does for a living, or where he goes.
OCCUPATION_ENDINGS = """
cutter
goer
grower
herder
keeper
monger
ographer
ologist
onomist
picker
seller
vendor
"""

# Behind a number they mean people: "ten others".
OTHER_PEOPLE = """
others
people
"""

# Of the nouns for a toll those that mean people: "the fatalities".
FATALITIES = """
fatalities
"""

OTHER = """
other
"""

NUMBER = """
number
"""

# With "of" and a number behind it they are so many people: "a family of six".
COLLECTIVES = """
crew
family
gang
group
household
party
patrol
squad
team
unit
"""

# They stand behind a bare number, and are no noun: "40,000 remain displaced".
NO_NOUNS = """
according
appear
came
come
exceed
fell
got
live
need
remain
seem
stay
went
"""

FAMILIES = """
families
households
"""

# The first of several is no other than they.
FIRST = """
1st
first
"""

# Plurals of which English of the subcontinent counts one: "a police personnel".
COUNTED_PLURALS = """
personnel
police
staff
"""

# Of the modals those that leave open what happened; the others suppose it.
UNCERTAIN_MODALS = """
could
may
might
must
"""

# Behind an adverb they have people as their object: "seriously injured three".
HURT = """
hurt
injured
wounded
"""

# Verbs behind "some" that stands for people.
BEHIND_SOME = """
are
had
have
were
"""

# Behind a harmed "some" they are no noun that it could go with.
BEHIND_OBJECTS = """
after
and
as
at
before
but
during
in
near
on
when
while
"""

# It only joins: "both soldiers and civilians".
BOTH = """
both
"""

# After "and" they open a noun phrase of its own: "both soldiers and a guard".
BEHIND_BOTH = """
a
an
one
the
"""

# Before a noun for a toll they count none.
NO_TOLL = """
any
without
"""

# They open a sentence with a time or a place, and are no names there.
SENTENCE_OPENERS = """
early
elsewhere
hours
late
minutes
moments
overnight
"""

# Behind a number they make it a time of day; spelled as in the text.
CLOCK = """
a.m.
AM
am
GMT
p.m.
PM
pm
UTC
"""

# An attack or an accident "claimed" whom it killed.
CLAIMED = """
claimed
claiming
claims
"""

# Who is buried or told of by name is dead.
LISTED = """
buried
bury
burying
list
listed
lists
named
names
"""

# Whom a hospital receives is wounded.
TREATING = """
admitted
received
receives
receiving
treated
treating
treats
"""

# Words for a toll that say what happened to those it counts.
WOUNDED_TOLLS = """
injured
wounded
"""

MISSING_TOLLS = """
missing
"""

DISPLACED_TOLLS = """
displaced
"""

# An army's dead and wounded.
LOSSES = """
losses
"""

# Who has fled is told of by these only if the words around them say so.
LEAVING = """
arrived
evacuated
left
moved
"""

ARRIVED = """
arrived
"""

MOVED = """
moved
"""

# Who leaves for a purpose does not flee: "arrived for the feast".
PURPOSES = """
for
"""

# Who is taken in, besides families.
SHELTERED = """
civilians
people
persons
refugees
"""

SHELTERING = """
sheltering
"""

# Who is driven goes from or out of a place.
OUT_OF = """
from
out
"""

PATIENTS = """
casualties
patients
people
"""

# "Gunmen shot three farmers", not "shot at".
SHOT = """
shot
"""

# Who was one of these may live.
HIT = """
hit
shot
"""

# Bodies that are found were not told of before.
FINDING = """
discovered
exhumed
found
recovered
unearthed
"""

# What is done to a toll told before.
REVISING = """
corrected
cut
lowered
raised
reduced
revised
updated
"""

# Who flies is shot down with his aircraft, and may live.
AVIATORS = """
airman
airmen
aviator
aviators
crew
crewman
crewmen
pilot
pilots
"""

# Verbs of killing whose other half is behind the victims.
PARTED_VERBS = """
blew up
burned alive
burnt alive
cut down
gunned down
mowed down
"""

WEEKDAYS = """
friday
monday
saturday
sunday
thursday
tuesday
wednesday
"""

# Behind "fell" they say when.
FALLING = """
as
during
when
while
"""

MEN = """
men
"""

CAPTURE_VERBS = """
taken
taking
took
"""

# "It gave the dead as 70 soldiers".
STATED_AS = """
as
at
"""

FATALLY = """
fatally
"""

VICTIM = """
victim
"""

VICTIMS = """
victims
"""

# They put in doubt what stands behind them.
DOUBTS = """
confirmation
doubt
evidence
indication
indications
proof
sign
signs
suggestion
word
"""

# Nobody has died of a sentence to death.
SENTENCING = """
condemned
sentenced
sentences
sentencing
"""

# What causes a toll does not suffer it.
CAUSING = """
caused
causes
causing
claimed
claiming
claims
cost
costing
resulted
resulting
"""

TAKING = """
bag
bagged
capture
captured
captures
capturing
netted
seize
seized
seizing
take
taken
takes
taking
took
"""

# Participles of the passive that say that people are prisoners, not arrested.
CAPTIVES = """
captive
captured
prisoner
"""

# "Among the victims", "among the dead".
AMONG_VICTIMS = """
dead
victims
"""

LIVES = """
lives
"""

ACCORDING = """
according
"""

# What holds things, and people in a building.
HELD = """
held
hold
holding
holds
"""

HOLDING = """
hold
holding
holds
"""

TAKEN = """
taken
"""

HOW = """
how
"""

MANY = """
many
"""

ONE = """
one
"""

# The subjects of these are no people: "it killed".
IMPERSONAL = """
it
there
you
"""

# Whoever is trapped is where everybody knows him to be.
TRAPPED = """
trapped
"""

# "No body was recovered" counts nobody.
BODY_NOUNS = """
bodies
body
"""

# "Compared with 61 in May", "down from 61".
COMPARING = """
from
to
with
"""

LEFT_CUES = """
arrived
evacuated
families left
had left
have left
moved from
"""

DRIVING = """
drive
driven
driving
drove
"""

# "The whereabouts of two teachers are unknown".
WHEREABOUTS = """
fate
whereabouts
"""

WITH_THEM = """
with them
"""

# "Killed a guard and took five clerks".
TOOK = """
take
takes
taking
took
"""

# What a hospital does with patients.
RECEIVING = """
admitted
received
receiving
treated
treating
"""

# What a town does with those who flee.
TAKING_IN = """
had taken in
has taken in
have taken in
sheltering
taking in
took in
"""

# What makes people flee.
FORCING = """
caused
causing
compelled
drove
forced
forcing
prompted
pushed
sending
sent
"""

WERE_SHOT = """
been shot
was shot
were hit
were shot
"""

SHOT_DOWN_CUES = """
alive
gunned
mowed
"""

FIGHTERS_FELL = """
fighters fell
men fell
militants fell
policemen fell
rebels fell
soldiers fell
"""

# "The loss of four soldiers".
LOSS = """
loss
"""
