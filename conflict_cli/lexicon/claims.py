"""Words around the victims of a claim, besides words of harm: which phrases are people, what
happened to them, and what shows that a phrase is not a toll.

Read by `extractors.claims` and `linking`.
"""

# Words that open an age: "aged", "under".
AGE_STEMS = """
above
age
at
below
between
over
under
"""

# After people and before a number these words show that it limits their age: "children under 12".
AGE_BOUNDS = """
above
below
over
under
"""

# Adverbs after a verb of carrying, which may be help or force: "carried off".
ENDS_OF_CARRYING = """
away
off
out
"""

# Nouns before "suspects" for what these are suspected of.
CRIMES = """
kidnap
massacre
murder
"""

# A noun before "of 40 dead" that does not mean a person.
FIGURES = """
figure
"""

# With an organisation after "of" this noun is a person: "the head of the village council".
HEADS = """
head
"""

# Adjectives that show that a "body" is an institution: "an advisory body".
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

# The last word of an institution's name, with its capital.
NAMED_BODIES = """
Body
"""

# Words for nobody, whose life is not counted: "nobody's life".
NO_ONE = """
no one
no-one
nobody
"""

# A noun for people leaving; a number before it is not a toll.
EXODUS = """
exodus
"""

# A form that is a noun after a number and a verb elsewhere.
MURDERS = """
murders
"""

# Nouns for members of the police or of an army.
OFFICERS = """
officer
officers
"""

# Nouns for those who belong to what comes after "of".
MEMBERS = """
member
members
"""

# Verbs whose subject is wounded if the object is an injury: "sustained burns".
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

# Nouns for injuries, the objects of the verbs in `SUFFERING`.
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

# Prepositions before injuries: "admitted with burns", "treated for wounds".
WITH_INJURIES = """
for
with
"""

# Verbs before injuries: "had burns".
HAVING_INJURIES = """
had
has
have
"""

# Participles before "to hospital" that show that somebody was hurt.
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

# Nouns for a hospital to which somebody is taken.
HOSPITALS = """
clinic
hospital
hospitals
"""

# Words that open a sentence to the fold for people taken to hospital.
HOSPITAL_CUES = """
hospital
"""

# The word before "treated" in `BEING_TREATED`.
BEING = """
being
"""

# Words after "treated" that show medical care: "being treated in hospital", not "treated as
# suspects".
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

# Phrases that open a sentence to the fold "are still being treated in hospital".
BEING_TREATED = """
being treated
"""

# The participle that `INTERNALLY_DISPLACED` contains.
DISPLACED = """
displaced
"""

# Phrases that open a sentence to the fold "were internally displaced".
INTERNALLY_DISPLACED = """
internally displaced
"""

# What somebody "fell to" who was killed: "fell to gunfire".
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

# The verb before one of `SHOTS`.
FELL = """
fell
"""

# Phrases that open a sentence to the fold for those who "fell to" one of `SHOTS`.
FELL_TO = """
fell to
"""

# Nouns before "of" and a number that is an age: "a boy of six".
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

# Endings that only nouns for what somebody does have.
AGENT_ENDINGS = """
eer
eur
ian
ist
"""

# Endings of nouns for what somebody does for a living, or for where they go.
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

# Words after a number that mean people: "ten others".
OTHER_PEOPLE = """
others
people
"""

# Nouns for a toll that also mean the people: "the fatalities".
FATALITIES = """
fatalities
"""

# The word that means one of several people: "the other was hurt".
OTHER = """
other
"""

# The noun in "a number of".
NUMBER = """
number
"""

# Nouns before "of" and a number that mean so many people: "a family of six".
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

# Words after a bare number that are not the noun it counts: "40,000 remain displaced".
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

# Nouns for families, which are counted instead of people.
FAMILIES = """
families
households
"""

# Ordinals that do not imply people mentioned before.
FIRST = """
1st
first
"""

# Plurals that the English of South Asia uses for one person: "a police personnel".
COUNTED_PLURALS = """
personnel
police
staff
"""

# Modals that leave open what happened. The other modals make it hypothetical.
UNCERTAIN_MODALS = """
could
may
might
must
"""

# Verbs whose object is people if an adverb comes first: "seriously injured three".
HURT = """
hurt
injured
wounded
"""

# Verbs after "some" that show that it means people.
BEHIND_SOME = """
are
had
have
were
"""

# Words after "some" that show, if it is the object of harm, that no noun belongs to it.
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

# The word that only joins two nouns: "both soldiers and civilians".
BOTH = """
both
"""

# Words that open a separate noun phrase after "and": "both soldiers and a guard".
BEHIND_BOTH = """
a
an
one
the
"""

# Words before a noun for a toll that show that there was none.
NO_TOLL = """
any
without
"""

# Words at the start of a sentence that give a time or a place; their capital does not make them
# names.
SENTENCE_OPENERS = """
early
elsewhere
hours
late
minutes
moments
overnight
"""

# Words after a number that is a time of day; in the capitals that the text uses.
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

# Verbs of which an attack or an accident is the subject, and those it killed the object.
CLAIMED = """
claimed
claiming
claims
"""

# Words before people who are dead because they are buried or listed by name.
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

# Verbs for what a hospital does with the wounded.
TREATING = """
admitted
received
receives
receiving
treated
treating
treats
"""

# Words in a toll that show that those it counts are wounded.
WOUNDED_TOLLS = """
injured
wounded
"""

# The same for the missing.
MISSING_TOLLS = """
missing
"""

# The same for the displaced.
DISPLACED_TOLLS = """
displaced
"""

# The noun for an army's dead and wounded.
LOSSES = """
losses
"""

# Verbs of leaving whose subject fled only if the words around them show it.
LEAVING = """
arrived
evacuated
left
moved
"""

# The verb that shows that people fled, unless it has a purpose: not "arrived for the feast".
ARRIVED = """
arrived
"""

# The verb that shows that people fled only before "from": not "were moved by the song".
MOVED = """
moved
"""

# The preposition of a purpose, with which somebody does not flee: "arrived for the feast".
PURPOSES = """
for
"""

# Nouns for those who are given shelter, besides families.
SHELTERED = """
civilians
people
persons
refugees
"""

# The word before people who are given shelter.
SHELTERING = """
sheltering
"""

# Prepositions before the place that somebody is driven from.
OUT_OF = """
from
out
"""

# Nouns for those who come to a hospital: "the clinic received nine patients".
PATIENTS = """
casualties
patients
people
"""

# The verb whose direct object is killed: "gunmen shot three farmers", not "shot at".
SHOT = """
shot
"""

# Participles of people who were hit and may be alive.
HIT = """
hit
shot
"""

# Verbs for bodies that had not been reported before.
FINDING = """
discovered
exhumed
found
recovered
unearthed
"""

# Verbs for the change of an earlier toll.
REVISING = """
corrected
cut
lowered
raised
reduced
revised
updated
"""

# Nouns for people who are shot down with their aircraft and may be alive.
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

# Verbs of killing in two parts, with the victims between them: "gunned three men down".
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

# Words after "fell", the verb of death, that open when it happened.
FALLING = """
as
during
when
while
"""

MEN = """
men
"""

# Verbs right before captives in the plural: "took prisoners".
CAPTURE_VERBS = """
taken
taking
took
"""

# Prepositions between a toll and its figure: "it gave the dead as 70 soldiers".
STATED_AS = """
as
at
"""

# The adverb right after the victims that shows that they died: "shot three men fatally".
FATALLY = """
fatally
"""

# The noun for one person in a toll.
VICTIM = """
victim
"""

# The plural of it.
VICTIMS = """
victims
"""

# After "no" these nouns put in doubt what comes next: "no confirmation of deaths".
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

# Verbs for a sentence to death, of which nobody has died yet.
SENTENCING = """
condemned
sentenced
sentences
sentencing
"""

# Verbs whose subject causes a toll and does not suffer it.
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

# Verbs before captives and, with "in", before people who are given shelter.
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

# Words that show that people are prisoners, not arrested.
CAPTIVES = """
captive
captured
prisoner
"""

# Nouns for a group that includes the harmed: "among the victims", "among the dead".
AMONG_VICTIMS = """
dead
victims
"""

# What is taken or lost: "claimed nine lives".
LIVES = """
lives
"""

ACCORDING = """
according
"""

# Forms of "hold", whose object may be things, or people in a building.
HELD = """
held
hold
holding
holds
"""

# Forms of "hold" for the number of people for whom a building has room: "the jail holds 900
# people".
HOLDING = """
hold
holding
holds
"""

# The participle after prisoners: "2,300 prisoners taken at Ramo".
TAKEN = """
taken
"""

# The first word of "How many soldiers died?".
HOW = """
how
"""

# The second word of it.
MANY = """
many
"""

ONE = """
one
"""

# Pronouns of verbs whose subject is not a person: "it killed".
IMPERSONAL = """
it
there
you
"""

# A participle for people whose whereabouts are known.
TRAPPED = """
trapped
"""

# Nouns after "no" that count nobody: "no body was recovered".
BODY_NOUNS = """
bodies
body
"""

# Prepositions before a figure that is compared: "compared with 61 in May", "down from 61".
COMPARING = """
from
to
with
"""

# Phrases that open a sentence to the rule for people who left a place.
LEFT_CUES = """
arrived
evacuated
families left
had left
have left
moved from
"""

# Verbs for making people leave.
DRIVING = """
drive
driven
driving
drove
"""

# Nouns for what is unknown of the missing: "the whereabouts of two teachers are unknown".
WHEREABOUTS = """
fate
whereabouts
"""

# Phrases that open a sentence to the rule "taking with them <victims>".
WITH_THEM = """
with them
"""

# Verbs of taking people away: "killed a guard and took five clerks".
TOOK = """
take
takes
taking
took
"""

# Verbs for what a hospital does with patients.
RECEIVING = """
admitted
received
receiving
treated
treating
"""

# Phrases that open a sentence to the rule "<place> has taken in <victims>".
TAKING_IN = """
had taken in
has taken in
have taken in
sheltering
taking in
took in
"""

# Verbs whose subject makes people flee.
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

# Phrases that open a sentence to the rule for victims who were shot or hit.
WERE_SHOT = """
been shot
was shot
were hit
were shot
"""

# Words that open a sentence to the rule "gunned <victims> down".
SHOT_DOWN_CUES = """
alive
gunned
mowed
"""

# Phrases that open a sentence to the rule "<fighters> fell".
FIGHTERS_FELL = """
fighters fell
men fell
militants fell
policemen fell
rebels fell
soldiers fell
"""

# The noun before "of" and the dead: "the loss of four soldiers".
LOSS = """
loss
"""
