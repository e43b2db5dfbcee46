"""Words that say where something happened: words that point at a place, words for a place already
named, and words that show that nothing happened in a place.

Read by `linking`.
"""

# Prepositions before a place where something happens: "in Harun", "outside the town".
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

# The same, but only before a name.
MORE_PREPOSITIONS = """
against
along
between
from
off
onto
"""

# Verbs whose object is a place: "troops entered Harun".
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

# The same, but only before a place without a name: "the town".
POUNDED = """
pounded
"""

# Words between a preposition and the name of a place: "in the besieged Harun".
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

# Nouns for an area with its own government.
AREAS = """
county
department
district
governorate
province
region
state
"""

# Other nouns for the larger area that a town is in.
MORE_AREAS = """
countryside
oblast
prefecture
"""

# The noun for a town's own area.
MUNICIPALITIES = """
municipality
"""

# Nouns for kinds of places and for parts and directions: "in the town of Harun", "south of Harun".
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

# Nouns before "of" and a place where nothing happened: "the parliament of Mali".
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

# Participles for taking away the hurt, the dead and those who have to leave.
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

# Verbs for what happens to the hurt in a hospital.
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

# Verbs of which a hospital is the subject.
RECEIVING = """
admitted
received
said
took in
treated
was treating
were treating
"""

# Words before "from" and the place that somebody or something comes from.
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

# Words after "on the way".
HOMEWARD = """
back
home
"""

# The noun in "on their way to".
WAY = """
way
"""

# The same in one phrase.
EN_ROUTE = """
en route
"""

# Words before "for" or "to" and the place where somebody goes.
HEADING = """
bound
headed
heading
"""

# Words between such a verb and a place.
TOWARDS = """
for
to
toward
towards
"""

# The preposition for what is close.
NEAR = """
near
"""

# The participle before the place of a grave, which may be far from where somebody died.
BURIED = """
buried
"""

# After "buried" this word shows how somebody was killed.
ALIVE = """
alive
"""

# The verb for a death from wounds, which may be days later.
SUCCUMBED = """
succumbed
"""

# Nouns for those wounds.
WOUNDS = """
injuries
wounds
"""

# Nouns for people who live in a place or come from it.
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

# Words before "from" and somebody's home.
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

# The word before "in" and the place of somebody's birth.
BORN = """
born
"""

# Words before what a figure does not include.
LEAVING_OUT = """
apart from
except
except for
excluding
not counting
without
"""

# Units of a distance in kilometres.
KILOMETRES = """
kilometer
kilometers
kilometre
kilometres
km
kms
"""

# Units of a distance in miles.
MILES = """
mile
miles
"""

# Nouns for a count: "by the count of a group in Harun".
COUNTS = """
count
estimate
reckoning
tally
"""

# Verbs of saying. A place before one of them means an office: "the Defence Headquarters said".
SAID = """
added
announced
confirmed
reported
said
says
stated
"""

# Nouns for places to which the hurt and the dead are taken.
HOSPITALS = """
clinic
hospital
hospitals
medical
morgue
mortuary
"""

# Words before the country on the other side of a border.
BORDERS_WITH = """
border with
borders with
frontier with
"""

# Determiners of a place named before: "the town".
POINTING_BACK = """
same
that
the
this
"""

# The one of them that may come after an article.
SAME = """
same
"""

# The determiner of a capital: "its capital".
ITS = """
its
"""

# Determiners of a place that has not been named: "a town near Harun".
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

# Adjectives for a place, between the article and the noun.
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

# Adjectives for the part of an area where something is.
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

# The second half of an adjective for who holds a place: "the rebel-held city".
HELD = """
held
"""

# More parts of such adjectives.
HELD_BY = """
controlled
government
held
opposition
rebel
"""

# Words and marks after a noun for a place that show that it is one. Before any other word the noun
# may only describe the next one: "the city council".
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

# Nouns before "of" and a place where something happened: "the east of the city", "the shelling of
# the town".
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

# Verbs after "there": "there were".
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

# Nouns for places where people live together.
SETTLEMENTS = """
city
suburb
town
village
"""

# Nouns for the direction of one place from another.
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

# The word for any of these directions.
OUTSIDE = """
outside
"""

# Words before a place that only shows where another place is.
NEAR_OR_FROM = """
from
near
"""

# The noun that may also mean the province named after the city.
CITY = """
city
"""

# The noun that means the country named last.
COUNTRY = """
country
"""

# Nouns for parts of a town.
PARTS_OF_TOWNS = """
area
neighborhood
neighbourhood
part
quarter
section
suburb
"""

# The phrase in "Harun, one of the towns".
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

# Words before a place that another one is close to.
BESIDE = """
close to
near
outside
"""

# Prepositions before a place in a phrase for people: "8,000 people in Mali".
WITHIN = """
across
in
"""

# Nouns, besides those for wars, for what kills for a long time.
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

# Prepositions between such a noun and its place.
OF_WARS = """
across
in
of
on
over
"""

# The adjective between a place and its war: "the Mali civil war".
CIVIL = """
civil
"""
