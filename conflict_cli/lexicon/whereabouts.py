"""Words that say where something happened: what points at a place, what a place is told by, and
where nothing happened.
"""

# Before a place where something happens: "in Harun", "outside the town".
PREPOSITIONS = """
across
around
at
in
inside
into
near
on
outside
over
through
throughout
to
toward
towards
"""

# The same before a name only.
MORE_PREPOSITIONS = """
against
along
between
from
off
onto
"""

# Verbs of what is done to places: "troops entered Harun".
STRUCK = """
attacked
besieged
bombed
captured
entered
hit
left
overran
raided
reached
retook
seized
shelled
stormed
struck
targeted
torched
"""

# The same, only before a place that has no name: "the town".
POUNDED = """
pounded
"""

# Between a preposition and the name of a place: "in the besieged Harun".
BEFORE_NAMES = """
a
an
besieged
capital
disputed
former
held
its
nearby
neighboring
neighbouring
old
port
rebel
that
the
their
this
"""

# Nouns for an area with a government of its own.
AREAS = """
county
department
district
governorate
province
region
state
"""

# Other nouns for the wider area that a town is in.
MORE_AREAS = """
countryside
oblast
prefecture
"""

# The same of a town.
MUNICIPALITIES = """
municipality
"""

# Nouns for kinds of places and for what is measured from them: "in the town of Harun", "south of
# Harun".
KINDS_AND_PARTS = """
area
areas
base
border
camp
capital
center
centre
cities
city
country
countryside
county
district
districts
division
east
edge
governorate
hamlet
hub
island
islands
kilometers
kilometres
km
locality
miles
mountains
municipality
neighborhood
neighbourhood
north
northeast
northwest
outskirts
part
parts
port
prefecture
province
provinces
quarter
region
regions
road
settlement
side
south
southeast
southwest
state
states
stronghold
suburb
suburbs
territory
town
towns
township
valley
vicinity
village
villages
ward
west
"""

# Before "of" and a place they make no scene of it: "the defeat of Mali".
NOT_SCENES = """
army
control
defeat
fall
government
history
independence
invasion
king
leader
liberation
minister
parliament
people
president
prime
republic
state
university
"""

# What is done with the hurt and the dead, and with those who have to leave.
CARRIED = """
airlifted
brought
carried
evacuated
flown
rushed
taken
transferred
transported
"""

# What else becomes of the hurt in a hospital.
IN_CARE = """
admitted
arrive
arrived
died
hospitalised
hospitalized
received
recovering
stable
treated
"""

# Verbs of going, before "to" and a place.
WENT = """
escaped
fled
moved
sent
walked
"""

# What a hospital does.
RECEIVING = """
admitted
received
said
took in
treated
was treating
were treating
"""

# Before "from" and where somebody or something comes from.
COMING = """
back
coming back
coming home
fired
home
launched
returned
returning
"""

# After "on the way".
HOMEWARD = """
back
home
"""

# As in "on their way to".
WAY = """
way
"""

# The same in one phrase.
EN_ROUTE = """
en route
"""

# Before "for" or "to" and where somebody goes.
HEADING = """
bound
headed
heading
"""

# Between such a verb and a place.
TOWARDS = """
for
to
toward
towards
"""

# The preposition of what is close by.
NEAR = """
near
"""

# Of the dead. The grave may be far from where they died.
BURIED = """
buried
"""

# After "buried": then it is how they were killed.
ALIVE = """
alive
"""

# Of somebody who died of wounds, maybe days later.
SUCCUMBED = """
succumbed
"""

# What somebody dies of then.
WOUNDS = """
injuries
wounds
"""

# Nouns for those who live in a place or come from it.
RESIDENTS = """
citizen
citizens
inhabitant
inhabitants
national
nationals
native
natives
resident
residents
"""

# Before "from" and somebody's home.
ORIGINATING = """
came
come
comes
hailed
hailing
hails
originally
originating
"""

# Before "in" and somebody's home.
BORN = """
born
"""

# Before what a figure leaves out.
LEAVING_OUT = """
apart from
except
except for
excluding
not counting
without
"""

# A distance in kilometres.
KILOMETRES = """
kilometer
kilometers
kilometre
kilometres
km
kms
"""

# A distance in miles.
MILES = """
mile
miles
"""

# Nouns for what somebody has counted: "by the count of a group in Harun".
COUNTS = """
count
estimate
reckoning
tally
"""

# Verbs of saying. A place before one stands for an office: "the Defence Headquarters said".
SAID = """
added
announced
confirmed
reported
said
says
stated
"""

# Nouns for where the hurt and the dead are taken.
HOSPITALS = """
clinic
hospital
hospitals
medical
morgue
mortuary
"""

# Before the country beyond a border.
BORDERS_WITH = """
border with
borders with
frontier with
"""

# They open a description of a place named before: "the town".
POINTING_BACK = """
same
that
the
this
"""

# The one of them that may follow an article.
SAME = """
same
"""

# It opens the description of a capital.
ITS = """
its
"""

# Before the noun for a place that has not been named: "a town near Harun".
NOT_TOLD_BEFORE = """
a
an
another
different
each
every
five
four
many
one
other
several
six
some
three
two
"""

# Adjectives of a place, between the article and the noun.
QUALITIES = """
besieged
border
captured
coastal
contested
embattled
entire
frontline
historic
key
lakeside
main
mountainous
old
port
refugee
remote
same
seaside
small
strategic
symbolic
tiny
war-torn
whole
"""

# Adjectives that say where in an area something is.
DIRECTIONAL = """
central
eastern
northeastern
northern
northwestern
southeastern
southern
southwestern
western
"""

# Second half of an adjective that says who has a place: "the rebel-held city".
HELD = """
held
"""

# Parts of such an adjective.
HELD_BY = """
controlled
government
held
opposition
rebel
"""

# What may follow a description. Before any other word the noun may say what kind of thing the next
# one is: "the city council".
AFTER_DESCRIPTIONS = """
!
"
'
(
)
,
-
.
:
;
?
after
against
amid
and
are
as
at
because
before
but
by
could
despite
during
earlier
early
following
for
from
had
has
have
in
into
is
last
late
left
meanwhile
nor
of
on
or
over
overnight
saw
since
that
this
till
to
today
tonight
under
until
was
were
when
which
while
who
whose
will
with
without
would
yesterday
–
—
”
"""

# Before "of" and a place where something happened: "the east of the city", "the shelling of the
# town".
PARTS_OF_PLACES = """
area
areas
bombardment
bombing
capture
center
centre
city
countryside
districts
east
edge
edges
entrance
heart
most
neighborhoods
neighbourhoods
north
northeast
northwest
outskirts
part
parts
rest
shelling
side
siege
south
southeast
southwest
storming
streets
suburb
suburbs
west
"""

# After "there" they say that something is: "there were".
EXISTING = """
appear
appears
are
be
had
has
have
is
remain
remains
seem
seems
was
were
"""

# Nouns for where people live together.
SETTLEMENTS = """
city
suburb
town
village
"""

# Nouns for the direction in which something is from a place.
DIRECTIONS = """
east
north
northeast
northwest
south
southeast
southwest
west
"""

# The same, whatever the direction.
OUTSIDE = """
outside
"""

# Before a place that only shows where another one is.
NEAR_OR_FROM = """
from
near
"""

# It may stand for a province that is called after it.
CITY = """
city
"""

# It stands for the country named last.
COUNTRY = """
country
"""

# Nouns for a part of a town.
PARTS_OF_TOWNS = """
area
neighborhood
neighbourhood
part
quarter
section
suburb
"""

# As in "Harun, one of the towns".
ONE_OF_THE = """
one of the
"""

# Other words for such a direction.
HYPHENATED_DIRECTIONS = """
eastward
eastwards
north-east
north-west
northward
northwards
south-east
south-west
southward
southwards
westward
westwards
"""

# Before a place from which another one is not far.
BESIDE = """
close to
near
outside
"""

# Before a place in the words for people: "8,000 people in Mali".
WITHIN = """
across
in
"""

# Nouns for what kills for long, besides wars.
FIGHTING = """
battle
civil-war
crackdown
fighting
revolt
revolution
unrest
violence
"""

# Between such a noun and its place.
OF_WARS = """
across
in
of
on
over
"""

# Between a place and its war: "the Mali civil war".
CIVIL = """
civil
"""
