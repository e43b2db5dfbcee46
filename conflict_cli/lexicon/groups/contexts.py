"""Words around the names of groups: what continues a name, what ends it, and what a text says about
it. All words are folded (see `groups.forms`).

Read by `extractors.groups`.
"""

# Words between a name and "backed by": "…, which is said to be heavily backed by", "…, a militia
# backed by".
BEFORE = """
,
a
allegedly
also
an
and
are
be
been
believed
had
has
have
heavily
is
largely
long
mainly
openly
partly
reportedly
said
secretly
strongly
that
the
thought
to
was
were
which
who
widely
"""

# Plain nouns for groups, between a backer and a name: "the Turkish-backed rebel group X".
BODIES = """
alliance
army
coalition
faction
fighters
force
gang
group
militants
militia
movement
organization
party
rebels
"""

# Participles before a second name: "better known as".
KNOWN_AS = """
called
dubbed
known
named
"""

# Words before "known as" or the like.
BEFORE_AS = """
also
better
commonly
earlier
formerly
locally
now
officially
once
previously
then
widely
"""

# Words before an earlier name of the group.
FORMERLY = """
formerly
originally
previously
"""

# Verbs before "itself" and a second name.
CALLING = """
call
calling
calls
styles
styling
"""

# Participles right before a new name.
RENAMED = """
rebranded
rechristened
renamed
"""

# Nouns for a short name.
SHORTENINGS = """
abbreviation
acronym
acronyms
initials
"""

# In a sentence with one of these words, RSF is Reporters Without Borders.
PRESS = """
journalist
journalists
media
press
reporter
reporters
"""

# "Of" in the languages of names, and "for": a name may continue with these after its head.
OF = """
da
de
del
des
do
du
for
of
"""

# Months and weekdays, which end a name.
DAYS = """
apr
april
aug
august
dec
december
feb
february
friday
jan
january
jul
july
jun
june
mar
march
monday
nov
november
oct
october
saturday
sep
sept
september
sunday
thursday
tuesday
wednesday
"""

# "And" in the languages of names.
AND = """
and
e
y
"""

# Articles in the languages of names.
NAME_ARTICLES = """
al
el
l
la
las
les
los
the
"""

# Nouns in lower case that show that the name after "of" is that of a region, not of a group: "the
# army of X province".
REGIONS = """
city
district
province
region
state
territory
"""

# Possessives that do not end a name: "People's Army", "Prosecutor General's Office".
POSSESSORS = """
attorney
citizen
citizens
doctors
engineers
farmers
general
journalists
lawyers
lord
men
miners
ombudsman
people
peoples
president
prosecutor
student
students
teachers
traders
woman
women
worker
workers
youth
"""

# Words that make a rebel group of what would be an army or militia by its name.
REBELLIOUS = """
free
freedom
guerilla
guerrilla
holy
independence
islamic
jihad
liberation
martyr
martyrs
mujahideen
patriotic
people
popular
rebel
resistance
revolutionary
salvation
"""

# Words after "police" that make it a place: "police academy".
POLICE_THINGS = """
academy
checkpoint
circle
custody
division
headquarters
limits
lines
post
posts
station
stations
"""

# Parts of an army that are named after the place where they are.
UNITS = """
battalion
bloc
brigade
command
division
fleet
front
"""

# Nouns that may have a number after them: "Brigade 17".
NUMBERED = """
battalion
brigade
division
regiment
squadron
unit
"""

# Numbers of units in words. "First" is missing because it is as often an adjective.
ORDINALS = """
eighth
eleventh
fifth
fourth
ninth
second
seventh
sixth
tenth
third
twelfth
"""

# Heads that a text may write in lower case although the lexicon has a capital: "the Syrian army",
# "the Gulf cartel".
SMALL = """
administration
agency
air
armed
army
authorities
battalion
border
brigade
brigades
cartel
civil
clan
coalition
coast
command
commission
committee
council
defense
division
faction
fighters
force
forces
gang
gendarmerie
general
government
group
guard
guards
guerrillas
health
intelligence
marines
militants
military
militia
militias
ministry
mission
movement
navy
network
office
operations
party
police
rebels
regime
regiment
security
service
services
soldiers
special
staff
supreme
troops
unit
units
"""

# Words in lower case that are also abbreviations in capitals. Where the whole text is in capitals,
# they are not abbreviations.
ENGLISH = """
aim
all
am
an
and
are
ars
as
at
camp
con
dawn
era
fact
fan
is
lion
mend
on
pac
rapid
star
"""

# Abbreviations that newspapers write with one capital: "Isis", "Farc", "Nato".
TITLED = """
farc
grad
isil
isis
milf
nato
sars
unita
"""

# Words that English writes with or without a capital: "al-Shabaab".
EITHER = """
al
anti
el
"""

# Words in the name of a ministry besides its portfolio.
MINISTRY_WORDS = """
and
ministry
of
the
"""

# Nouns for bodies that an organisation of states sends.
MISSION_BODIES = """
force
mission
office
"""

# The purpose of such a body, in lower case between the organisation and the noun.
TASKS = """
assistance
ceasefire
civilian
fact
finding
human
integrated
led
military
monitoring
naval
observation
observer
peace
peacekeeping
police
political
rights
special
stabilization
support
training
transition
verification
"""

# Nouns that belong to the name: "Lobi herders".
ARMED_PEOPLES = """
clansmen
herders
herdsmen
pastoralists
rustlers
tribesmen
youth
youths
"""

# Words after "youth" or "community" that show that it only describes them: "youth movement".
NOT_AFTER = """
association
camp
center
club
council
group
groups
leader
leaders
league
movement
organization
program
team
wing
"""

# Prepositions before "X and Y communities" that show villages, not peoples.
PEOPLE_PLACING = """
across
around
at
in
into
near
"""

# Nouns before "between X and other ethnic groups".
FIGHTS = """
attacks
battles
clash
clashes
conflict
dispute
feud
fighting
fights
hostilities
violence
"""

# Words between a nation and its force: "Iraqi federal police", "Malian elite paratroopers".
MODIFIERS = """
air
armed
army
caretaker
central
communist
elite
federal
government
interim
internationally
joint
led
local
military
national
naval
navy
paramilitary
provincial
recognized
regular
royal
ruling
security
special
state
transitional
unity
"""

# Nouns for people and units that may belong to an operation.
OPERATION_MEN = """
command
commander
component
elements
men
operatives
personnel
soldiers
spokesman
spokesperson
troops
units
"""

# Verbs after "the military" or "the group" that show that it acts.
VERBS = """
added
also
and
announced
are
began
claimed
confirmed
denied
did
does
fired
fires
fled
fought
had
has
have
held
is
killed
left
lost
put
reported
said
says
sent
shot
struck
that
told
took
was
were
which
who
will
withdrew
would
"""

# Words before "army" or "troops" that show that they are somebody else's, or anybody's.
NOT_BEFORE = """
a
an
another
anti
any
each
every
foreign
former
liberation
no
own
private
pro
rebel
salvation
"""

# Words before a noun for a group. "Hamas, a militant group" is about Hamas; "by an armed group" is
# about another group.
INDEFINITE = """
a
an
another
many
one
other
several
some
three
two
"""

# Words after "the group" that show another group or a part of one.
NOT_BEHIND = """
line
lines
of
"""

# Words that end the head of a name: "Front" in "Front for the Rights of Tillers".
HEAD_ENDS = """
against
de
del
du
for
in
of
on
"""

# Verbs of saying. Only with one of these may "the group" mean a group that counts or helps people.
SPEECH = """
added
called
calls
counted
documented
estimated
estimates
has
reported
reports
said
says
told
urged
warned
which
"""

# Words and marks between a name and the noun that says what it is: "Hamas, a militant group".
APPOSED = """
(
,
-
and
are
as
be
became
is
remained
remains
was
were
–
—
"""

# Participles between a noun and the name of its group.
CALLED = """
called
codenamed
dubbed
named
"""

# Verbs that show that the name before them is a person's: "the militia Diaz led".
RULED = """
accused
blamed
commanded
commands
created
formed
founded
headed
heads
joined
leads
led
ran
runs
wants
"""

# Words after a noun in apposition to a name: "Tarka, a gang that". In "in Tarka, a gang attacked"
# the noun is not about the name.
TOLD = """
)
,
active
affiliated
allied
backed
based
formed
from
known
led
linked
loyal
made
of
operating
run
that
which
"""

# Prepositions before a name that is not the group's in "…, a gang that".
ROLE_PLACING = """
across
after
around
at
before
between
by
during
for
from
in
inside
into
near
of
on
outside
over
since
through
to
until
with
"""

# Words after a known name that do not make another group: "Hamas Command" is Hamas.
GENERIC = """
command
fighters
force
forces
group
guerrillas
insurgents
militia
militias
movement
office
party
rebels
soldiers
unit
units
"""

# Words that, before another name, are the first half of a person's name, even at the start of a
# sentence.
FIRST_NAMES = """
abd
abdel
abdoul
abdul
abdullah
abu
ahmad
ahmed
ali
bin
haji
hassan
hussein
ibrahim
ismail
khalid
muhammad
omar
osama
said
"""

# Nouns for a government that is named after its ruler: "the Diaz regime".
RULES = """
administration
government
junta
regime
"""

# Words between a ruler's name and such a noun.
GOVERNMENT_PARTS = """
autonomous
interim
military
provincial
regional
state
transitional
"""

# Nouns that, after a possessive, mean a leader's men.
HOSTS = """
army
forces
militia
militias
troops
"""

# Nouns for what a country has: "the government of Chile", "the army of Malta".
OWNED = """
army
government
military
navy
police
"""

# Words that continue a name after "army" or "forces" in lower case.
OWNER_LINKS = """
in
loyal
ministry
of
"""

# Words and marks between the capitals of one name.
INSIDE = """
"
(
)
and
y
“
”
"""

# Words and marks between the items of a list.
LISTING = """
,
and
"""

# The head of a ministry's name.
MINISTRIES = """
ministry
"""

# Words and marks between the names of several backers.
BACKER_LINKS = """
,
and
both
the
"""

# Words and marks between a name and "known as", besides `BEFORE_AS`.
LINKS_BEFORE_AS = """
,
and
are
been
has
have
is
more
often
sometimes
that
usually
was
were
which
who
"""

# Words and marks before another name of a group that was just named.
OTHER_NAME_OPENERS = """
"
'
(
a
an
or
the
”
"""

# Words right before the other name, besides `SHORTENINGS`.
LEADING = """
as
by
its
itself
the
their
"""

# Phrases of two words before a name in brackets.
BRACKET_OPENERS = """
also the
known as
or the
"""

# Single words before a name in brackets.
BRACKET_WORDS = """
formerly
or
the
"""

# Words, besides those for "of", whose first letter may or may not be among the initials of a name.
SMALL_IN_NAMES = """
al
and
el
in
la
the
y
"""

# The participle in "known as" and "known by".
KNOWN = """
known
"""

# Words after "known" or the like that open the other name.
AS_OR_BY = """
as
by
"""

# Words after "calls" or the like that open the other name.
THEMSELVES = """
itself
themselves
"""

# The adjective before "acronym" and the like.
LANGUAGES = """
arabic
"""

# Words between two portfolios or topics in a name.
NAME_ANDS = """
and
y
"""

# The word that is a person's title or an adjective for an office: "Brigade General Diaz", "Attorney
# General".
GENERALS = """
general
"""

# Arabic articles in a name.
INSIDE_ARTICLES = """
al
wal
"""

# The head that may be in lower case after a possessive: "Prosecutor General's office".
OFFICES = """
office
"""

# Nouns, besides `NUMBERED`, that may have a plain number before them. Plurals for men are missing,
# since "12 Marines" are twelve men.
COUNTED_TOO = """
bde
bn
corps
dragoons
fusiliers
grenadiers
group
hussars
ib
lancers
para
rifles
rr
"""

# Articles between a head and the name after it: "Jaysh al-Islam", "Lashkar-e-Taiba".
FOLLOWING_ARTICLES = """
al
e
i
o
ud
ul
"""

# The English words of `OF`.
ENGLISH_OF = """
for
of
"""

# Heads with short numbers that are also parts of plants and blocks of flats: "Unit 4".
HEADS_OF_PLANTS = """
unit
"""

# A word in the name that makes the group a monitor.
MONITOR_WORDS = """
monitor
"""

# First words of the names of organisations of states.
OF_STATES_UNITED = """
african
un
"""

# Prefixes, before a hyphen, to whom a group is against or what it was.
OPPOSED = """
anti
ex
non
pro
"""

# First words of a name whose head needs a capital: "Gulf cartel" is a name, "national movement" is
# not.
NOT_PROPER = """
central
democratic
federal
free
islamic
joint
liberation
national
people
popular
special
united
"""

# The United Nations in one word, before plain words: "UN mission".
UN = """
un
"""

# What a name may have or lack after an owner.
GENITIVES = """
's
"""

# The head of a mission's name.
MISSIONS = """
mission
"""

# The beginnings of words for fighting.
VIOLENT = """
ambush
attack
clash
conflict
feud
fight
fought
hostil
kill
raid
reprisal
revenge
shoot
shot
violen
"""

# The word before `ETHNIC_HEADS` that is used for the noun of a people.
ETHNIC = """
ethnic
"""

# Nouns after "ethnic".
ETHNIC_HEADS = """
fighters
group
groups
militia
militias
"""

# Nouns for a people that as often describe another noun: "youth council".
AMBIGUOUS_PEOPLES = """
community
youth
"""

# Nouns for a people that may also mean one person.
ONE_PERSON_NOUNS = """
youth
"""

# Words before such a noun that make it one person.
ONE = """
a
an
another
one
"""

# The word in "X and other ethnic groups".
OTHERS = """
other
"""

# Words between the names of two peoples.
JOINED_PEOPLES = """
and
the
"""

# Prepositions between a body and its country: "the government of Chile".
OF_OR_IN = """
in
of
"""

# The body that the name of a capital or a ruler means.
GOVERNMENTS = """
government
"""

# The noun whose leader is named after "of" or "loyal to".
FORCES = """
forces
"""

# The head of an operation's name.
OPERATIONS = """
operation
"""

# Prepositions between men and their operation.
OPERATION_LINKS = """
of
under
"""

# The noun that means all of a state's forces.
ARMIES = """
army
"""

# Nouns for an army that are also adjectives.
AMBIGUOUS_ARMIES = """
military
"""

# Words between a noun and the verb that names its group: "a militia that is called".
NOUN_LINKS = """
are
is
that
was
were
which
"""

# Verbs before "itself".
CALLS = """
calling
calls
"""

# The participle that, after a nation and a hyphen, may open the name of a coalition.
LED = """
led
"""

# The heads of names of coalitions.
COALITIONS = """
alliance
coalition
"""

# Words that end the short form of a name.
NAME_OFS = """
for
of
on
"""

# Words in lower case that may open a name, besides `OWNED`.
MORE_SMALL_STARTS = """
al
anti
defense
forces
foreign
health
home
information
interior
justice
ministry
operation
"""

# Phrases for all forces of a state.
WHOLE_ARMIES = """
armed forces
forces
military
"""

# Two words at the start of a name that decide its type.
UNITED_NATIONS = """
united nations
"""

# A topic in the name that decides the type.
HUMAN_RIGHTS = """
human rights
"""

# A head before its name: "Joint Task Force Sulu".
TASK_FORCE = """
task force
"""

# Words between forces and their leader.
LOYAL_TO = """
loyal to
"""

# Words between men and the sector of their operation: "troops of Sector 2, Operation Safe Valley".
OF_SECTOR = """
of sector
"""

# preposition | the heads that take it as others take "of": "Commission on Human Rights", "Committee
# to Protect Voters"
OF_TOO = """
against | alliance campaign coalition committee front league movement people
on | commission committee conference council
to | campaign committee mission
"""
