"""Words around the names of groups: what goes on with a name, what ends it, and what is said of it.
Spelled as folded words are.
"""

# Between a name and "backed by": "…, which is said to be heavily backed by", "…, a militia backed
# by".
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

# Plain nouns for groups, between a name and who backs it: "the Turkish-backed rebel group X".
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

# Before a second name: "better known as".
KNOWN_AS = """
called
dubbed
known
named
"""

# Before "known as" or the like.
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

# Before a name that a group had.
FORMERLY = """
formerly
originally
previously
"""

# Before "itself" and a second name.
CALLING = """
call
calling
calls
styles
styling
"""

# Right before a new name.
RENAMED = """
rebranded
rechristened
renamed
"""

# What a short name is.
SHORTENINGS = """
abbreviation
acronym
acronyms
initials
"""

# In a sentence about these RSF is Reporters Without Borders.
PRESS = """
journalist
journalists
media
press
reporter
reporters
"""

# "Of" in the languages of names, and "for": what a head's name goes on with.
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

# In lower case after "of X": the name of a region, not of a group.
REGIONS = """
city
district
province
region
state
territory
"""

# A possessive that doesn't end a name: "People's Army", "Prosecutor General's Office".
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

# In the name of an army or militia these make it a rebel group.
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

# After the name of a police these make it a place.
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

# Parts of an army that are told apart by where they are.
UNITS = """
battalion
bloc
brigade
command
division
fleet
front
"""

# What may carry its number behind it.
NUMBERED = """
battalion
brigade
division
regiment
squadron
unit
"""

# Numbers of units in words; "first" is as often an adjective.
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

# Heads that a text may write small though the lexicon has a capital: "the Syrian army", "the Gulf
# cartel".
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

# Words in lower case and abbreviations in capitals at once: not abbreviations where everything is
# in capitals.
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

# Abbreviations of four letters that papers write like words: "Isis", "Farc", "Nato".
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

# words that English writes small or with a capital: "al-Shabaab"
EITHER = """
al
anti
el
"""

# What a ministry is called besides its portfolio.
MINISTRY_WORDS = """
and
ministry
of
the
"""

# Bodies that an organisation of states sends.
MISSION_BODIES = """
force
mission
office
"""

# What such a body is for, in lower case between the organisation and it.
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

# These belong to the name: "Lobi herders".
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

# After "youth" or "community" these make something else of it.
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

# Before "X and Y communities" these show villages.
PEOPLE_PLACING = """
across
around
at
in
into
near
"""

# Before "between X and other ethnic groups".
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

# Between a nation and its force: "Iraqi federal police", "Malian elite paratroopers".
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

# Who may belong to an operation.
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

# After "the military" or "the group" these show that it acts.
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

# Before "army" or "troops" these show somebody else's or anybody's.
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

# "Hamas, a militant group" speaks of Hamas; "by an armed group" of somebody else.
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

# After "the group" these show another group or a part.
NOT_BEHIND = """
line
lines
of
"""

# The head of a name ends before these: "Front" in "Front for the Rights of Tillers".
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

# Only where it speaks is "the group" one that counts or helps.
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

# Between a name and the noun that says what it is: "Hamas, a militant group".
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

# Between a noun and the name of its group.
CALLED = """
called
codenamed
dubbed
named
"""

# "the militia Diaz led" names Diaz.
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

# "Tarka, a gang that": the noun is told of the name; "in Tarka, a gang attacked": it isn't.
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

# Prepositions: a name after one is not told by ", a gang that".
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

# After a known name these make no new group: "Hamas Command" is Hamas.
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

# Half of a name, wherever they stand.
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

# Nouns of a rule that take the ruler's name: "the Diaz regime".
RULES = """
administration
government
junta
regime
"""

# Between a ruler's name and such a noun.
GOVERNMENT_PARTS = """
autonomous
interim
military
provincial
regional
state
transitional
"""

# After a possessive these are a leader's men.
HOSTS = """
army
forces
militia
militias
troops
"""

# "The government of Chile", "the army of Malta".
OWNED = """
army
government
military
navy
police
"""

# After "army" or "forces" in lower case these go on with a name.
OWNER_LINKS = """
in
loyal
ministry
of
"""

# Between the capitals of one name.
INSIDE = """
"
(
)
and
y
“
”
"""

# Between the items of a list.
LISTING = """
,
and
"""

# The head of a ministry's name.
MINISTRIES = """
ministry
"""

# Between the names of several backers.
BACKER_LINKS = """
,
and
both
the
"""

# Between a name and "known as", besides `BEFORE_AS`.
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

# Before another name of a group that was just named.
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

# Before the other name itself, besides `SHORTENINGS`.
LEADING = """
as
by
its
itself
the
their
"""

# In brackets before a name, two words.
BRACKET_OPENERS = """
also the
known as
or the
"""

# In brackets before a name, one word.
BRACKET_WORDS = """
formerly
or
the
"""

# They may or may not count among the initials of a name, besides words for "of".
SMALL_IN_NAMES = """
al
and
el
in
la
the
y
"""

# Known as, known by.
KNOWN = """
known
"""

# After "known" or the like they open the other name.
AS_OR_BY = """
as
by
"""

# After "calls" or the like they open the other name.
THEMSELVES = """
itself
themselves
"""

# Before "acronym" and the like.
LANGUAGES = """
arabic
"""

# Between two portfolios or topics in a name.
NAME_ANDS = """
and
y
"""

# A title of a person and an adjective of offices: "Brigade General Diaz", "Attorney General".
GENERALS = """
general
"""

# Arabic articles in a name.
INSIDE_ARTICLES = """
al
wal
"""

# A head in lower case after a possessive: "Prosecutor General's office".
OFFICES = """
office
"""

# What may have a plain number before it, besides `NUMBERED`; no plain plural of men, for "12
# Marines" are twelve.
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

# After a head that its name follows: "Jaysh al-Islam", "Lashkar-e-Taiba".
FOLLOWING_ARTICLES = """
al
e
i
o
ud
ul
"""

# The English words among those for "of".
ENGLISH_OF = """
for
of
"""

# Heads with short numbers that plants and blocks of flats have as well.
HEADS_OF_PLANTS = """
unit
"""

# A word of the name that makes the group a monitor.
MONITOR_WORDS = """
monitor
"""

# First words of the names of organisations of states.
OF_STATES_UNITED = """
african
un
"""

# Before a hyphen they name whom a group is against or what it was.
OPPOSED = """
anti
ex
non
pro
"""

# After such a first word a head in lower case makes no name: "Gulf cartel" is one, "national
# movement" is not.
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

# The United Nations in one word, with plain words after it: "UN mission".
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

# How words of fighting begin.
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

# Before `ETHNIC_HEADS` it stands for the noun of a people.
ETHNIC = """
ethnic
"""

# After "ethnic".
ETHNIC_HEADS = """
fighters
group
groups
militia
militias
"""

# Nouns of peoples that describe other nouns as often: "youth council".
AMBIGUOUS_PEOPLES = """
community
youth
"""

# Nouns of peoples that are one person as well.
ONE_PERSON_NOUNS = """
youth
"""

# Before such a noun they make it one person.
ONE = """
a
an
another
one
"""

# In "X and other ethnic groups".
OTHERS = """
other
"""

# Between the names of two peoples.
JOINED_PEOPLES = """
and
the
"""

# Between a body and its country: "the government of Chile".
OF_OR_IN = """
in
of
"""

# The body that a capital or a ruler's name stands for.
GOVERNMENTS = """
government
"""

# Whose leader is named after "of" or "loyal to".
FORCES = """
forces
"""

# The head of an operation's name.
OPERATIONS = """
operation
"""

# Between men and their operation.
OPERATION_LINKS = """
of
under
"""

# The noun that means all of a state's forces.
ARMIES = """
army
"""

# Nouns of an army that are adjectives as well.
AMBIGUOUS_ARMIES = """
military
"""

# Between a noun and what its group is called: "a militia that is called".
NOUN_LINKS = """
are
is
that
was
were
which
"""

# Before "itself".
CALLS = """
calling
calls
"""

# After a nation and a hyphen it may be part of a coalition's name.
LED = """
led
"""

# Heads of the names of coalitions.
COALITIONS = """
alliance
coalition
"""

# They end the short form of a name.
NAME_OFS = """
for
of
on
"""

# Words that open a name in lower case, besides `OWNED`.
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

# Names of two words in which the type lies.
UNITED_NATIONS = """
united nations
"""

# A topic of which the type lies in.
HUMAN_RIGHTS = """
human rights
"""

# A head that its name follows.
TASK_FORCE = """
task force
"""

# Between forces and their leader.
LOYAL_TO = """
loyal to
"""

# After "of" it makes a part of an operation of what follows: "troops of Sector 2, Operation Safe
# Valley".
OF_SECTOR = """
of sector
"""

# Prepositions that some heads take as others take "of": "Commission on Human Rights", "Committee to
# Protect Voters" | the heads.
OF_TOO = """
against | alliance campaign coalition committee front league movement people
on | commission committee conference council
to | campaign committee mission
"""
