"""Words about named people: sex, kin, age, occupation; and words that introduce the names of the
harmed.

All words are in lower case and divided as tokens are. Read by `people`.
"""

# noun for a relative or another member of the household, singular | sex, if the word states it |
# plural, if it does not take -s
KIN = """
aunt | female
baby daughter | female
baby son | male
bride | female
bridegroom | male
brother | male
brother-in-law | male | brothers-in-law
child | | children
cousin |
dad | male
daughter | female
daughter-in-law | female | daughters-in-law
ex-husband | male
ex-wife | female | ex-wives
father | male
father-in-law | male | fathers-in-law
fiance | male
fiancee | female
fiancé | male
fiancée | female
foster son | male
grandchild | | grandchildren
granddaughter | female
grandfather | male
grandma | female
grandmother | female
grandpa | male
grandson | male
great-grandmother | female
groom | male
half-brother | male
half-sister | female
husband | male
mom | female
mother | female
mother-in-law | female | mothers-in-law
mum | female
nephew | male
niece | female
parent |
partner |
sibling |
sister | female
sister-in-law | female | sisters-in-law
son | male
son-in-law | male | sons-in-law
spouse |
stepbrother | male
stepdaughter | female
stepfather | male
stepmother | female
stepsister | female
stepson | male
twin |
twin brother | male
twin sister | female
uncle | male
widow | female
widower | male
wife | female | wives
"""

# noun for people, not kin, that states the sex | sex. Those in -man and -woman are left out, and so
# are plurals in -s.
SEXED = """
actress | female
altar boy | male
boy | male
boyfriend | male
cowboy | male
girl | female
girlfriend | female
guy | male
headmaster | male
headmistress | female
housewife | female
lad | male
lady | female
landlady | female
landlord | male
men | male
monk | male
nun | female
prince | male
princess | female
schoolboy | male
schoolgirl | female
seamstress | female
stewardess | female
waiter | male
waitress | female
women | female
"""

# Nouns in -man and -men that do not state the sex.
NO_MAN = """
chairman
chairmen
foreman
foremen
human
layman
laymen
turkman
turkmen
turkoman
turkomen
"""

# title that states the sex | sex
SEXED_TITLES = """
dona | female
doña | female
lady | female
madam | female
madame | female
mademoiselle | female
miss | female
mister | male
mlle | female
mme | female
monsieur | male
mr | male
mrs | female
ms | female
senor | male
senora | female
señor | male
señora | female
señorita | female
shrimati | female
sir | male
smt | female
"""

# pronoun | sex
PRONOUNS = """
he | male
her | female
hers | female
herself | female
him | male
himself | male
his | male
she | female
"""

# adjective that states the sex | sex
SEXED_ADJECTIVES = """
female | female
male | male
pregnant | female
"""

# Nouns for people that are not a role or occupation.
NO_ROLES = """
abductee
adolescent
adult
baby
boy
bystander
captive
casualty
child
children
citizen
civilian
companion
couple
dead
detainee
elder
family
fellow
female
foreigner
friend
girl
guest
guy
hostage
human
individual
infant
inhabitant
juvenile
kid
lad
lady
local
male
man
martyr
member
men
minor
mourner
named
namesake
national
native
neighbor
neighbour
occupant
one
onlooker
orphan
other
pair
passer-by
passerby
pedestrian
people
person
prisoner
relative
resident
soul
stranger
survivor
suspect
teen
teenager
toddler
trio
twentysomething
victim
villager
witness
woman
women
young man
young woman
youngster
youth
"""

# Titles that are not a role.
NO_TITLES = """
alhaja
alhaji
aunt
brother
daw
don
dona
doña
father
haji
hajia
hajj
hajji
hon
honorable
honourable
lady
madam
madame
mademoiselle
malam
malik
mallam
miss
mister
mlle
mme
monsieur
mother
mr
mrs
ms
resident
senor
senora
señor
señora
señorita
shaikh
shaykh
sheik
sheikh
shri
shrimati
sir
sister
smt
sri
u
uncle
villager
"""

# Endings of nouns for what somebody does, for those that are not in a lexicon: "a beekeeper", "a
# florist".
AGENTS = """
ant
eer
er
ian
ist
man
or
smith
woman
wright
"""

# Words after the number of an age.
YEARS = """
year
year-old
years
years of age
years old
years-old
"""

# Words before an age.
BEFORE_AGES = """
about
age
aged
almost
around
just
nearly
only
"""

# Words right before the names of people who were mentioned before; a word of harm shows which
# people they are.
INTRODUCED = """
identified
identified as
identified by name as
listed as
named
named as
"""

# Words before somebody's name: "a teacher named X".
CALLED = """
called
identified as
know as
known as
named
named as
"""

# Subjects before "was" and "were" that mean the harmed people of the sentence before.
ANAPHORS = """
also among them
among the victims
among them
among these
among those
another
another victim
both men
both victims
both women
one
one of the dead
one of the victims
one of them
one of those
one of those killed
one victim
the boy
the boys
the casualties
the child
the children
the dead
the deceased
the eldest
the fatalities
the fifth
the first
the fourth
the girl
the girls
the injured
the last
the man
the men
the oldest
the other
the other victim
the others
the second
the slain
the third
the victim
the victims
the woman
the women
the wounded
the youngest
their names
they
those killed
those who died
"""

# Nouns for people who are named as victims are but are not victims: "a suspect identified as X".
SUSPECTS = """
accused
assailant
attacker
bomber
culprit
driver of the car
gunman
killer
mastermind
perpetrator
shooter
source
spokesman
spokesperson
spokeswoman
suspect
suspects
witness
"""

# words, without articles, right before the name of somebody who was harmed | outcome
LEADS = """
abduction of | kidnapped
abductions of | kidnapped
abductors of | kidnapped
all trace of | missing
arrest of | captured
ashes of | killed
assassination of | killed
assassins of | killed
autopsy of | killed
battling to save | wounded
battling to save the life of | wounded
beating of | wounded
became of | missing
become of | missing
beheading of | killed
bier of | killed
bodies of | killed
body of | killed
bones of | killed
burial of | killed
captivity of | kidnapped
captors of | kidnapped
casket of | killed
coffin of | killed
coffins of | killed
corpse of | killed
corpses of | killed
could not save | killed
could not save the life of | killed
cut the throat of | killed
death of | killed
deaths of | killed
detention of | captured
digging for | missing
disappearance of | missing
ended the life of | killed
enforced disappearance of | missing
execution of | killed
failed to save | killed
failed to save the life of | killed
fatal shooting of | killed
fatal stabbing of | killed
fate of | missing
fighting to save | wounded
fighting to save the life of | wounded
funeral for | killed
funeral mass for | killed
funeral of | killed
funeral prayers for | killed
funerals of | killed
gang rape of | raped
grave of | killed
graves of | killed
hope is fading for | missing
imprisonment of | captured
kidnappers of | kidnapped
kidnapping of | kidnapped
killers of | killed
killing of | killed
killings of | killed
last respects to | killed
lost contact with | missing
lynching of | killed
maiming of | wounded
massacre of | killed
mourners carried | killed
mourners of | killed
murder of | killed
murderers of | killed
murders of | killed
no contact with | missing
no news of | missing
no one has heard from | missing
no sign of | missing
no trace has been found of | missing
no trace of | missing
no word from | missing
no word of | missing
nobody has heard from | missing
nothing has been heard from | missing
nothing has been heard of | missing
nothing has been seen of | missing
nothing is known of | missing
ransom for | kidnapped
ransom had been paid for | kidnapped
ransom has been paid for | kidnapped
ransom paid for | kidnapped
ransom was paid for | kidnapped
rape of | raped
remains of | killed
requiem for | killed
searching for | missing
slaying of | killed
slit the throat of | killed
targeted killing of | killed
torture of | tortured
tribute to the late | killed
trying to save the life of | wounded
wake for | killed
what is left of | killed
what remained of | killed
what remains of | killed
what was left of | killed
whereabouts of | missing
wounding of | wounded
"""

# words after "'s" and the name of somebody who was harmed | outcome
LOSSES = """
abduction | kidnapped
abductors | kidnapped
arrest | captured
ashes | killed
assassin | killed
assassination | killed
assassins | killed
beheading | killed
body | killed
burial | killed
captivity | kidnapped
coffin | killed
condition is critical | wounded
condition is serious | wounded
condition is stable | wounded
condition remains critical | wounded
condition remains serious | wounded
condition was critical | wounded
condition was serious | wounded
corpse | killed
death | killed
detention | captured
disappearance | missing
execution | killed
funeral | killed
imprisonment | captured
injuries | wounded
kidnappers | kidnapped
kidnapping | kidnapped
killer | killed
killers | killed
killing | killed
lynching | killed
murder | killed
murderer | killed
murderers | killed
rape | raped
remains | killed
slaying | killed
torture | tortured
wounds | wounded
"""

# verb, after "was" or before the name, for what was done to one person | outcome. The verbs that
# the rules for casualties read are left out.
DONE = """
badly beaten | wounded
badly burned | wounded
beat | wounded
beat up | wounded
beaten | wounded
beaten up | wounded
bleeding from | wounded
blinded | wounded
blown to pieces | killed
blown up | killed
bundled into a car | kidnapped
bundled into a van | kidnapped
bundled into a vehicle | kidnapped
burned | wounded
burned with cigarettes | tortured
burnt | wounded
burnt with cigarettes | tortured
caned | wounded
captured alive | captured
choked | killed
clubbed | wounded
crushed | killed
crushed to death | killed
cut by | wounded
cut down | killed
cut in | wounded
cut on | wounded
declared dead | killed
deported | displaced
disappeared by | missing
disfigured | wounded
dispatched with | killed
driven away in a | kidnapped
driven from | displaced
driven off in a | kidnapped
driven out of | displaced
evicted from | displaced
finished off | killed
flogged | wounded
forced from | displaced
forced into a car | kidnapped
forced into a van | kidnapped
forced into a vehicle | kidnapped
forced out of | displaced
gang-raped | raped
given electric shocks | tortured
grazed | wounded
hacked | wounded
held captive | kidnapped
held hostage | kidnapped
held incommunicado | captured
hung by the feet | tortured
hung by the thumbs | tortured
hung by the wrists | tortured
hung from | tortured
hung upside down | tortured
imprisoned | captured
jailed | captured
kicked | wounded
knocked unconscious | wounded
lashed | wounded
last heard from | missing
last heard of | missing
last seen | missing
led away | kidnapped
locked up | captured
lost with all hands | killed
maimed | wounded
mown down | killed
mutilated | wounded
prisoner of war | captured
pronounced dead | killed
punched | wounded
raped | raped
robbed of her hearing | wounded
robbed of her sight | wounded
robbed of his hearing | wounded
robbed of his sight | wounded
scalded | wounded
seized | kidnapped
severely beaten | wounded
severely burned | wounded
sexually abused | raped
sexually assaulted | raped
slashed | wounded
snatched | kidnapped
speared | killed
spirited away | kidnapped
stabbed | wounded
subjected to torture | tortured
suspended by the wrists | tortured
taken alive | captured
taken away | kidnapped
taken captive | kidnapped
taken from her bed | kidnapped
taken from her home | kidnapped
taken from her house | kidnapped
taken from his bed | kidnapped
taken from his home | kidnapped
taken from his house | kidnapped
taken from their beds | kidnapped
taken from their homes | kidnapped
taken hostage | kidnapped
taken into captivity | kidnapped
taken prisoner | captured
tortured | tortured
violated | raped
waterboarded | tortured
whipped | wounded
"""

# word for people who were harmed, besides those of the casualties | outcome
FALLEN = """
abductees | kidnapped
abductions | kidnapped
arrests | captured
bodies | killed
body | killed
captives | kidnapped
carried off | kidnapped
casualty | killed_or_wounded
corpse | killed
corpses | killed
deceased | killed
detained | captured
detentions | captured
disappearance | missing
disappearances | missing
disappeared | missing
executions | killed
fallen | killed
fatalities | killed
fell | killed
hospitalised | wounded
hospitalized | wounded
hostages | kidnapped
kidnapped | kidnapped
kidnappings | kidnapped
killed | killed
martyred | killed
murdered | killed
murders | killed
remains | killed
slain | killed
snatched | kidnapped
taken | kidnapped
treated | wounded
"""

# Parts of the body: somebody hit there is hurt.
BODY_PARTS = """
abdomen
ankle
ankles
arm
arms
back
belly
buttocks
calf
calves
cheek
chest
chin
collarbone
ear
eardrum
eardrums
ears
elbow
eye
eyes
face
feet
finger
fingers
foot
forearm
groin
hand
hands
head
heel
hip
hips
jaw
knee
kneecap
knees
leg
legs
lung
mouth
neck
nose
palm
palms
pelvis
rib
ribs
shin
shins
shoulder
shoulders
side
skull
soles
spine
spines
stomach
thigh
thighs
throat
thumb
toes
torso
wrist
"""

# Verbs whose subject hits somebody.
HITS = """
amputated
blew
burst
crushed
fractured
grazed
hit
hitting
pierced
piercing
ripped
shattered
shot
slashed
smashed
stabbed
striking
struck
tore
"""

# Signs that somebody was arrested for harm to others.
SUSPICION = """
accused
allegedly
arms
attacker
attackers
bomber
carrying out
charges
connection
conspiring
convicted
counts
court
explosives
for killing
for murder
for plotting
for the attack
for the bombing
for the killing
for the murder
gunman
in possession
indicted
killer
mastermind
murderer
ordering
plot
plotting
suspect
suspected
suspects
suspicion
terrorist
terrorists
traitor
wanted
weapons
"""

# Causes, after "died of", of a death that nobody inflicted.
NATURAL = """
a car accident
a fall
aids
alcoholism
cancer
cardiac arrest
cholera
complications
coronavirus
covid
covid-19
dementia
diabetes
drink
drowning
fever
heart attack
heart disease
heart failure
illness
kidney failure
leukaemia
leukemia
liver failure
long illness
malaria
natural causes
natural illness
old age
pneumonia
short illness
stroke
tuberculosis
weak heart
"""

# Words that announce a list of names of people mentioned before.
LISTING = """
list
listed
lists
named
names
read
recited
roll
"""

# Verbs for taking somebody. Who took them decides between an arrest and an abduction.
TAKING = """
bundled
dragged
forced
grabbed
hauled
herded
led
marched
picked
pulled
pushed
seized
shoved
snatched
taken
thrown
took
"""

# Words for those whose taking of somebody is an arrest.
STATE = """
agent
agents
authorities
gendarme
gendarmes
guard
guards
intelligence
military
officer
officers
patrol
police
policeman
policemen
security
service
services
soldier
soldiers
troops
"""

# Words for those whose taking of somebody is an abduction.
TAKERS = """
abductor
abductors
armed men
assailants
attackers
bandit
bandits
captors
extremists
fighters
gang
gangsters
guerrillas
gunman
gunmen
hostage takers
hostage-takers
insurgents
jihadists
kidnapper
kidnappers
masked men
men
militants
militia
militiamen
paramilitaries
pirates
raiders
rebels
unidentified men
unknown men
"""

# Words for what is said about somebody. A sentence with one of them and one of FALSE or HEARSAY
# reports no harm.
RUMOURS = """
claim
claims
news
posts
report
reported
reports
rumor
rumors
rumour
rumoured
rumours
speculation
story
"""

# Words that show that what is said is not true.
FALSE = """
alive and well
baseless
debunked
denied
denies
dismissed
fabricated
fake
false
groundless
incorrect
laughed off
mistaken
mistakenly
premature
proved wrong
rejected
unfounded
untrue
wrongly
"""

# Words for sources that the reporter cannot know.
HEARSAY = """
message
messages
rumor
rumour
rumours
social media
whatsapp
"""

# noun, as a title or in apposition, for somebody who was harmed | outcome
VICTIMS = """
abductee | kidnapped
captive | kidnapped
detainee | captured
hostage | kidnapped
martyr | killed
victim | killed_or_wounded
"""

# Words after the person at the beginning of a sentence that show that nobody knows where they are.
UNSEEN = """
been missing since
disappeared without a trace
disappeared without trace
has never been found
has not been found
has not been heard from
has not been heard of
has vanished
have not been found
have not been heard from
have not been heard of
have vanished
listed as missing
never been found
never came back
never found
not been heard from since
remains missing
reported missing
still missing
whereabouts are unknown
whereabouts remain unknown
whereabouts unknown
whereabouts were unknown
"""

# Words right after a name that rule out harm, whatever the rest of the sentence says.
UNHARMED = """
accused
acquitted
alive
at large
charged
convicted
found guilty
guilty
indicted
on the run
on trial
suspected
unharmed
unhurt
uninjured
wanted
"""

# Words before a name that leave open whether the rest is true.
OPEN = """
if
should
unless
whether
"""

# verb for what somebody did who died | outcome. The verbs that the rules for casualties read are
# left out.
DEEDS = """
bled out | killed
bled to death | killed
did not come back | missing
did not come home | missing
did not live | killed
did not make it | killed
did not return home | missing
did not survive | killed
escaped from captivity | kidnapped
escaped from her captors | kidnapped
escaped from her kidnappers | kidnapped
escaped from his captors | kidnapped
escaped from his kidnappers | kidnapped
escaped her captors | kidnapped
escaped his captors | kidnapped
failed to come home | missing
failed to return | missing
fell at | killed
fell in action | killed
fell in battle | killed
fell in combat | killed
fell near | killed
fell to a sniper | killed
gave her life | killed
gave his life | killed
in handcuffs | captured
in shackles | captured
lost consciousness and died | killed
lost her life | killed
lost his life | killed
made the supreme sacrifice | killed
made the ultimate sacrifice | killed
never came back | missing
never came home | missing
never returned | missing
never woke up | killed
paid the supreme price | killed
paid the ultimate price | killed
suffocated | killed
vanished | missing
was not seen again | missing
"""

# Verbs before or after a body that is found.
FINDING = """
buried
discovered
dumped
exhumed
found
handed
identified
pulled
recovered
retrieved
returned
washed
"""

# Words of the blocks above that are too frequent to mark a sentence as worth reading.
NO_CUES = """
again
already
away
back
became
been
being
body
both
brought
came
cannot
come
could
dead
declared
died
failed
fall
found
from
gave
given
hear
heard
home
hope
last
left
life
listed
longer
made
never
news
paid
pull
reported
return
since
still
survived
through
walk
walks
with
without
word
"""

# Adjectives before a name that act as a title.
EPITHETS = """
dear
elderly
late
little
old
poor
slain
young
"""

# Words between two names of one person.
ALIASES = """
aka
alias
better known as
known as
nicknamed
nom de guerre
real name
"""

# Verbs of burial.
INTERRED = """
buried
cremated
entombed
interred
laid to rest
"""

# Words after "buried" that show that it is not a burial.
UNDER = """
alive
beneath
collapsed
debris
rubble
snow
under
"""

# Verbs after "was taken out and" that report a death.
SHOT = """
executed
killed
knifed
shot
"""

# Words after "died" that show a quiet death.
CALM = """
in her sleep
in his sleep
of old age
peacefully
"""

# Words after a word of harm that show that no harm was done: "death penalty".
THREATS = """
penalty
sentence
sentences
squad
squads
threat
threats
toll
warrant
"""

# Verbs for letting somebody go.
FREEING = """
freed
freeing
liberated
release
released
releasing
rescued
"""

# word near one of `FREEING` that shows how somebody was held | outcome
HELD = """
abduction | kidnapped
abductors | kidnapped
captivity | kidnapped
captors | kidnapped
custody | captured
detention | captured
hostage | kidnapped
hostage-takers | kidnapped
kidnappers | kidnapped
kidnapping | kidnapped
ransom | kidnapped
"""

# Words between a name and "buried" that show that the burial is still to come.
TO_BE = """
is to be
was to be
will be
"""

# Words after "left" and the name of somebody who was hurt: "left Kolo Danda in a coma".
CONDITIONS = """
badly burned
blind
blinded
covered in blood
deaf
disabled
fighting for her life
fighting for his life
for dead
in a coma
in a critical condition
in a serious condition
in a wheelchair
in critical condition
in serious condition
limping
maimed
paralysed
paralyzed
scarred
unable to walk
unconscious
with a limp
with broken
with bruises
with burns
with injuries
with scars
with wounds
"""

# predicate after the auxiliaries, with "…" for words between and <block> for any word of a block of
# this module | outcome
FRAMES = """
<being> <carried> … with <hurts> | wounded
<being> <carried> … with … <hurts> | wounded
<being> a captive of | kidnapped
<being> a prisoner of the <takers> | kidnapped
<being> a prisoner of war | captured
<being> already dead | killed
<being> being held at | captured
<being> being held in | captured
<being> being treated … for <hurts> | wounded
<being> being treated … for … <hurts> | wounded
<being> beyond help | killed
<being> beyond saving | killed
<being> brought in dead | killed
<being> dead | killed
<being> in a stable condition | wounded
<being> in stable condition | wounded
<being> languishing in | captured
<being> nursing <hurts> | wounded
<being> nursing … <hurts> | wounded
<being> recovering from <hurts> | wounded
<being> recovering from … <hurts> | wounded
<being> shot … and lived | wounded
<being> shot … survived | wounded
<being> … hands of … <holders> | kidnapped
<being> … in a coma | wounded
<being> … in a critical condition | wounded
<being> … in a hospital | wounded
<being> … in a serious condition | wounded
<being> … in critical condition | wounded
<being> … in hospital | wounded
<being> … in intensive care | wounded
<being> … in surgery | wounded
<being> … in the hospital | wounded
<being> … treated … for <hurts> | wounded
<being> … treated … for … <hurts> | wounded
<being> … with <his> <holders> | kidnapped
<had> <hurts> … <body> | wounded
<had> a <cut_off> <body> | wounded
<had> a … <cut_off> <body> | wounded
<had> … <body> … <cut_off> | wounded
<had> … <hurts> … <body> | wounded
<had> … <splinters> … in <body> | wounded
<had> … <splinters> … in <his> <body> | wounded
<had> … <splinters> … in <his> … <body> | wounded
<had> … throat cut | killed
<had> … throat slit | killed
<lay> dead | killed
awoke without … <body> | wounded
became … dead | killed
became … fatality | killed
breathed <his> last | killed
broke <his> <body> | wounded
broke <his> … <body> | wounded
burned to death | killed
came back in a coffin | killed
came home in a coffin | killed
came home in a … coffin | killed
came out … with <hurts> | wounded
came out … with <splinters> | wounded
can no longer hear | wounded
can no longer see | wounded
can no longer walk | wounded
cannot hear | wounded
cannot see | wounded
cannot walk | wounded
caught a bullet | wounded
could not be resuscitated | killed
could not be revived | killed
could not be saved | killed
declared dead | killed
did not come out … alive | killed
did not pull through | killed
did not return alive | killed
did not wake up | killed
escaped with … <hurts> | wounded
fell dead | killed
fighting for <his> life | wounded
found hanging from | killed
found in a <pits> | killed
found in a … <pits> | killed
found … dead | killed
found … hands bound | killed
found … hands tied | killed
found … hanged | killed
found … hanging from | killed
got away with … <hurts> | wounded
hit … in <body> | wounded
hit … in <his> <body> | wounded
hit … in the <body> | wounded
hit … in the … <body> | wounded
is survived by | killed
languished in | captured
languishes in | captured
leaves <counted> <survivors> | killed
leaves <counted> … <survivors> | killed
leaves behind | killed
left <conditions> | wounded
lost <his> <senses> | wounded
lost <his> … <senses> | wounded
lost both <body> | wounded
lost the <senses> | wounded
lost … <body> | wounded
may never walk again | wounded
needed … stitches | wounded
never came out alive | killed
never made it out | killed
never regained consciousness | killed
no longer alive | killed
operated on for | wounded
perished | killed
pronounced dead | killed
pulled … with <hurts> | wounded
pulled … with … <hurts> | wounded
returned in a coffin | killed
spent … in hospital | wounded
succumbed | killed
suffered a <cut_off> <body> | wounded
suffered … <cut_off> <body> | wounded
suffered … <hurts> | wounded
survived with … <hurts> | wounded
taken out dead | killed
the … to be <slain> | killed
the … to die | killed
took a bullet for | wounded
took a bullet in | wounded
took a bullet to | wounded
took shrapnel in | wounded
took shrapnel to | wounded
took … bullets | wounded
treated for <hurts> | wounded
treated for … <hurts> | wounded
underwent surgery | wounded
underwent … operations | wounded
walks on crutches | wounded
walks with a limp | wounded
will never walk again | wounded
… as a captive | kidnapped
… as a hostage | kidnapped
… at gunpoint | kidnapped
… behind bars | captured
… custody since | captured
… detention since | captured
… from <his> <holders> | kidnapped
… hands of <his> <holders> | kidnapped
… hands of <holders> | kidnapped
… hands of the <takers> | kidnapped
… in captivity | kidnapped
… in enemy hands | captured
… in handcuffs | captured
… in rebel hands | kidnapped
… jail since | captured
… prison since | captured
"""

# Forms of "be" and other verbs before a state.
BEING = """
are
been
is
lay
lies
remain
remained
remains
was
were
"""

# Forms of "have" before a loss or before something in a body.
HAD = """
carries
had
has
have
"""

# Forms of "lie" before "dead".
LAY = """
lay
lies
lying
"""

# Determiners for the owner of a part of the body.
HIS = """
her
his
their
"""

# Things inside the body of somebody who was shot or bombed.
SPLINTERS = """
bullet
bullets
fragment
fragments
pellet
pellets
shrapnel
splinter
splinters
"""

# Injuries for which somebody is treated, and signs of them.
HURTS = """
bandages
bruises
burn
burns
concussion
cuts
eardrum
eardrums
fracture
fractures
graze
grazes
gunshot
inhalation
injuries
injury
scars
shrapnel
stitches
wound
wounds
"""

# Participles for a part of the body that is lost or broken.
CUT_OFF = """
amputated
blown
broken
crushed
fractured
mangled
removed
severed
shattered
"""

# What a survivor loses: senses and parts of the body.
SENSES = """
eye
eyes
eyesight
hearing
leg
legs
sight
"""

# Nouns for people who hold somebody by force.
HOLDERS = """
abductors
captors
hostage-takers
kidnappers
"""

# Words in a verb group that show that its outcome did not happen.
UNREAL = """
almost
can
cannot
could
may
might
nearly
never
not
should
would
"""

# Words after a verb of taking that show that no harm was meant: places and people that help, and
# idioms ("taken by surprise").
HELPED = """
aback
ambulance
care
clinic
doctor
doctors
home
hospital
hospitals
ill
morgue
mortuary
safety
surgery
surprise
"""

# Words after a verb of taking that open where somebody was taken from or to.
OFF = """
at
away
from
in
into
off
on
with
"""

# words that mean all the people named before | how many they are, 0 for any number
GROUPS = """
all | 0
all four | 4
all three | 3
both | 2
neither | 2
the couple | 2
the four | 4
the pair | 2
the three | 3
the two | 2
they | 0
they all | 0
they both | 2
"""

# relative | the relations that a person may have to them
RELATIVES = """
brother | brother sister
brothers | brother sister
daughter | father mother
father | boy child daughter girl son
husband | wife
mother | boy child daughter girl son
parents | boy child daughter girl son
sister | brother sister
sisters | brother sister
son | father mother
widow | husband
widower | wife
wife | husband
"""

# Participles of killing: "the fourth journalist to be murdered".
SLAIN = """
assassinated
executed
killed
murdered
slain
"""

# Words that show that a text is about abductions.
ABDUCTIONS = """
abducted
abduction
abductions
abductors
captive
captives
captivity
captors
hostage
hostages
kidnap
kidnapped
kidnappers
kidnapping
kidnappings
ransom
"""

# Words that show that a text is about arrests.
ARRESTS = """
arrest
arrested
arrests
charged
custody
detained
detainee
detainees
detention
jail
jailed
prison
"""

# Words of taking and holding that are enough to show prisoners of an enemy.
CAPTURES = """
capture
captured
prisoner
prisoners
surrendered
"""

# Words before a name that show that the rest is only feared.
FEARS = """
afraid
dread
fear
feared
fearing
fears
"""

# Verbs for holding somebody. Who holds them decides between an arrest and an abduction.
HOLDING = """
held
holding
kept
"""

# Relative pronouns after a name whose clause is about others.
OF_OTHERS = """
which
whose
"""

# Nouns for what people are forced into when they are carried off.
VEHICLES = """
boat
boot
bush
car
cars
cruiser
forest
jeep
jungle
lorry
minibus
pick-up
pickup
truck
trucks
trunk
van
vans
vehicle
vehicles
woods
"""

# Prepositions before one of `VEHICLES`.
INTO = """
aboard
into
onto
"""

# Adverbs between a verb of taking and the people who are taken.
APART = """
away
off
out
up
"""

# Numbers of relatives who survive a dead person.
COUNTED = """
a
an
eight
five
four
nine
seven
six
ten
three
two
"""

# Relatives who survive a dead person: "is survived by his wife".
SURVIVORS = """
child
children
daughter
daughters
husband
mother
orphans
parents
son
sons
widow
wife
wives
"""

# Verbs for what doctors do to a part of the body that is hurt.
SAVING = """
amputate
amputated
remove
removed
save
saved
"""

# Auxiliaries in the singular.
SINGULAR = """
has
is
was
"""

# Subjects for one of the people mentioned before, with the name in apposition.
ONE_OF_ALL = """
another of them
another victim
one of the abducted
one of the dead
one of the injured
one of the killed
one of the missing
one of the victims
one of the wounded
one of them
one of those abducted
one of those arrested
one of those detained
one of those injured
one of those kidnapped
one of those killed
one of those wounded
one victim
the eldest
the oldest
the youngest
the youngest victim
"""

# Nouns for places where the dead are thrown.
PITS = """
canal
ditch
grave
gully
latrine
pit
ravine
river
well
"""

# Words before a list of names.
INTRODUCING = """
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

# Words between an owner and a part of the body, or before both.
BESIDE_PARTS = """
both
entire
left
lower
one
only
own
right
the
upper
whole
"""

# Parts of the body that can hold things.
HANDS = """
hand
hands
mouth
palm
palms
"""

# Words after a part of the body that say that it is hurt.
HURT_PARTS = """
amputated
bandaged
blistered
blown
broken
burned
burnt
crushed
cut
fractured
gashed
gouged
mangled
mutilated
pierced
riddled
ripped
shattered
slashed
smashed
sprained
swollen
torn
"""

# Verbs before "off" and a part of the body that is lost.
REMOVING = """
biting
blew
blowing
chopped
chopping
cut
cutting
hacked
hacking
ripped
ripping
sawed
shot
sliced
slicing
taken
taking
tearing
took
tore
"""

# Verbs before a part of the body that say that it is hurt.
WOUNDING_PARTS = """
amputate
amputated
amputating
breaking
broke
bruised
burned
burning
burnt
chopped
cracked
crushing
cut
cutting
deformed
disfigured
fracturing
gashed
gouged
hacked
injured
injuring
lacerated
lodged
mangled
mangling
mutilated
punctured
sawed
scarred
severed
severing
shattering
slashing
sliced
smashing
stabbing
tearing
wounding
"""

# participle for what is done to somebody | the verb's other forms, which have an object after them
FORMS_OF_DEEDS = """
beaten | beat beating
blown | blew blowing
bundled | bundled bundling
burned | burned burning
burnt | burnt burning
crushed | crushed crushing
declared | declared declaring
finished | finished finishing
forced | forced forcing
given | gave giving
held | held holding
hung | hanged hanging hung
knocked | knocked knocking
led | led leading
locked | locked locking
mown | mowed mowing
pronounced | pronounced pronouncing
robbed | robbed robbing
spirited | spirited spiriting
subjected | subjected subjecting
suspended | suspended suspending
taken | taking took
"""

# Last words of phrases in `DONE` that need not mean harm when the verb is active and the name comes
# after it: "took Danda away".
NO_ENDS_OF_DEEDS = """
away
of
with
"""

# Nouns for a person who is not an adult.
CHILDREN = """
baby
boy
child
girl
infant
schoolboy
schoolgirl
teen
teenager
toddler
youngster
"""

# Verbs of coming, before "for" and the name of the person who is taken.
COMING = """
came
come
coming
"""

# Verbs for knowing where somebody is.
SEEING = """
heard from
heard of
seen
"""

# With SEEN_AGAIN behind it nobody knows where somebody is: "has not been seen since the raid".
NOT_SEEN = """
never been seen
never seen
not been seen
not seen
"""

SEEN_AGAIN = """
again
since
"""

SEEN = """
seen
"""

# Words for nobody.
NOBODY = """
no neighbour
no one
no relative
nobody
none
"""

# Nouns for the time that somebody who dies of wounds goes on living.
MOMENTS = """
day
days
hour
hours
minutes
months
weeks
"""

# The preposition before the injury that somebody is left with.
WITH = """
with
"""

# Words and marks after the person named that may open a phrase about others.
ENDS_OF_PEOPLE = """
:
;
and
whose
"""

# Participles for bringing somebody who is hurt to a place with help.
CARRIED = """
admitted
airlifted
brought
carried
evacuated
flown
rushed
taken
"""

# Verbs for living on for a while with deadly wounds.
LIVING_ON = """
lingered
lived
survived
"""

# A part of the body that nobody can live without.
THROATS = """
throat
throats
"""

# Verbs for cutting it.
CUTTING_THROATS = """
cut
cutting
slashed
slit
slitting
"""
