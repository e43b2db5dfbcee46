"""Number words: cardinals, scales, vague quantities, and the qualifiers before a number.

Read by `extractors.numbers`.
"""

# word | value
CARDINALS = """
eight | 8
eighteen | 18
eighty | 80
eleven | 11
fifteen | 15
fifty | 50
five | 5
forty | 40
four | 4
fourteen | 14
fourty | 40
nine | 9
nineteen | 19
ninety | 90
one | 1
seven | 7
seventeen | 17
seventy | 70
six | 6
sixteen | 16
sixty | 60
ten | 10
thirteen | 13
thirty | 30
three | 3
twelve | 12
twenty | 20
two | 2
zero | 0
"""

# scale word | factor. It multiplies the number before it; "a" counts as one.
SCALES = """
billion | 1000000000
bn | 1000000000
crore | 10000000
crores | 10000000
dozen | 12
dozens | 12
hundred | 100
hundreds | 100
lac | 100000
lacs | 100000
lakh | 100000
lakhs | 100000
million | 1000000
millions | 1000000
mln | 1000000
score | 20
thousand | 1000
thousands | 1000
"""

# abbreviated scale word | factor. It is written together with digits: "10k", "1.2m".
SHORT_SCALES = """
bn | 1000000000
k | 1000
m | 1000000
mln | 1000000
mn | 1000000
"""

# Words after "2m" that show that it is two million, not two metres.
BEHIND_MILLIONS = """
afghans
children
civilians
died
displaced
fled
had
have
inhabitants
palestinians
people
persons
refugees
residents
sudanese
syrians
ukrainians
were
yemenis
"""

# phrase for a fixed amount | number. "Of" may follow.
AMOUNTS = """
a couple | 2
a half million | 500000
a married couple | 2
a pair | 2
a quarter million | 250000
a quarter of a million | 250000
an elderly couple | 2
an old couple | 2
another | 1
another couple | 2
both | 2
couple | 2
half a dozen | 6
half a hundred | 50
half a million | 500000
half a thousand | 500
half dozen | 6
half million | 500000
half-a-dozen | 6
half-a-million | 500000
half-million | 500000
pair | 2
quarter of a million | 250000
three quarters of a million | 750000
three-quarters of a million | 750000
"""

# phrase | the lowest number that the words allow. UCDP and ACLED leave it to the coder; here it is
# the lowest plural of the unit ("dozens": 24).
VAGUE = """
a few | 3
a few dozen | 36
a few hundred | 300
a few thousand | 3000
a good number of | 3
a great many | 3
a great number of | 3
a handful | 3
a host | 3
a large number of | 3
a lot | 3
a number of | 3
a small number of | 3
a string | 3
an undisclosed number of | 2
an unknown number of | 2
an unspecified number of | 2
countless | 3
dozens | 24
few | 3
few dozen | 36
hundreds | 200
hundreds and hundreds | 200
hundreds of thousands | 200000
innumerable | 3
large numbers of | 3
lots | 3
many | 3
many dozens | 24
many hundreds | 200
many thousands | 2000
millions | 2000000
multiple | 3
numerous | 3
quite a few | 3
scores | 40
several | 3
several dozen | 36
several dozens | 36
several hundred | 300
several hundreds | 300
several million | 3000000
several scores | 60
several thousand | 3000
several thousands | 3000
tens | 20
tens of thousands | 20000
thousands | 2000
thousands and thousands | 2000
thousands upon thousands | 2000
uncounted | 3
undisclosed number of | 2
unknown number of | 2
unspecified number of | 2
various | 3
"""

# Phrases for none at all.
NONE = """
neither
no
no further
no one
no-one
nobody
none
not a single
not any
not one
without a single
without any
zero
"""

# Phrases for as many as the text counted before: "killed two and hurt as many".
EQUALS = """
a similar number
a similar number of
an equal number
an equal number of
as many
the same number
the same number of
"""

# phrase before a number | qualifier
QUALIFIERS = """
a combined | exact
a combined total of | exact
a further | exact
a maximum of | up_to
a minimum of | at_least
a reported | exact
a total of | exact
about | about
above | more_than
almost | about
altogether | exact
an additional | exact
an alleged | exact
an approximate | about
an estimated | about
an extra | exact
another | exact
approx | about
approximately | about
around | about
as few as | exact
as high as | up_to
as many as | up_to
as much as | up_to
at least | at_least
at least about | at_least
at least another | at_least
at least some | at_least
at most | up_to
at the least | at_least
at the very least | at_least
below | fewer_than
certainly | exact
circa | about
close to | about
close to about | about
estimated | about
exactly | exact
fewer than | fewer_than
in excess of | more_than
just | exact
just over | more_than
just under | fewer_than
least | at_least
less than | fewer_than
maximum | up_to
minimum | at_least
more than | more_than
nearly | about
nearly another | about
no fewer than | at_least
no less than | at_least
no more than | up_to
not fewer than | at_least
not less than | at_least
not more than | up_to
only | exact
over | more_than
perhaps | about
possibly as many as | up_to
precisely | exact
probably | about
reportedly | exact
roughly | about
some | about
somewhere around | about
under | fewer_than
up to | up_to
up to about | up_to
upward of | more_than
upwards of | more_than
well over | more_than
"""

# phrase after a number | qualifier
TRAILERS = """
at least | at_least
at most | up_to
or above | at_least
or fewer | up_to
or less | up_to
or more | at_least
or so | about
plus | at_least
"""

# Words right after a number that is a measure, a time, a sum of money or a share, never people.
UNITS = """
a.m.
acre
acres
am
barrels
bps
bullets
caliber
calibre
cc
centimeters
centimetres
cents
century
cm
day
days
decade
decades
degree
degrees
dollars
euros
feet
foot
ft
gallons
gb
gmt
gram
grams
ha
hectare
hectares
hour
hours
hrs
inch
inches
kg
kgs
kilo
kilogram
kilograms
kilometer
kilometers
kilometre
kilometres
kilos
km
kms
knots
kph
lb
lbs
liters
litres
m
megawatts
meter
meters
metre
metres
metric
mile
miles
min
mins
minute
minutes
mm
month
months
mph
nautical
o'clock
p.m.
pc
per
percent
percentage
pm
points
pounds
rounds
rupees
second
seconds
shillings
square
ton
tonne
tonnes
tons
utc
week
weeks
yards
year
year-old
years
"""

# Words right before a number that is part of a name, a reference or an age, never people.
LABELS = """
act
afn
age
aged
apartment
article
battalion
bdt
block
brigade
building
camp
chapter
clause
corps
division
eur
flight
gate
gbp
grade
highway
inr
kes
kilometer
kilometre
km
kyat
line
mmk
naira
ngn
no
nos
npr
number
numbers
page
paragraph
phase
pkr
platform
point
re
regiment
resolution
road
room
route
rs
section
sector
site
squadron
step
street
terminal
tk
type
unit
usd
verse
volume
ward
zone
"""

# Scale words that mean one of their kind if no number comes before them: "hundred men".
LONE_SCALES = """
dozen
hundred
million
thousand
"""

# The word before decimals in words: "two point five million".
POINTS = """
point
"""

# Words between the ends of a range after "between": "between 10 and 12".
BETWEEN_JOINTS = """
and
to
"""

# Words between the ends of any other range: "15 to 20", "three or four".
RANGE_JOINTS = """
or
to
"""

# The word before one of `ASKED` that asks for a number: "how many died".
ASKING = """
how
"""

# Vague amounts in such a question.
ASKED = """
few
many
"""

# Vague amounts that need "of" before what they count: "a pair of men", but "pair skating".
BARE_AMOUNTS = """
couple
few
pair
tens
"""

# Abbreviations of "number", before their full stop: "No. 12".
NUMBER_MARKS = """
no
nos
"""

# Words, besides other numbers, with which a number may continue after its first word.
CONTINUING = """
and
or
point
to
"""

# The phrase that adds a half to a scale word: "a million and a half".
AND_A_HALF = """
and a half
"""

# Words that make a vague amount a comparison: "many more than".
MORE_THAN = """
more than
"""
