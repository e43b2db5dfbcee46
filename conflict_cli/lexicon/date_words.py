"""Words that dates are made of: `word | tag | value`; `extractors.dates.classes` explains the tags."""

# Words of dates that mean something else when they have no capital.
CAPITALISED = """
ad
august
bc
bce
ce
dec
jan
mar
march
may
mon
sat
sun
wed
"""

# Abbreviations, which may have a full stop.
SHORT_NAMES = """
apr
aug
dec
feb
fri
jan
jul
jun
mar
mon
nov
oct
sat
sep
sept
sun
thu
thur
thurs
tue
tues
wed
weds
"""

# Words that open a year in words, since a year such as "nineteen ninety-six" has no other word of a
# date.
CENTURY_WORDS = """
eighteen
nineteen
"""

# Endings of ordinals in digits: 1st, 2nd, 3rd, 4th.
ORDINAL_ENDINGS = """
nd
rd
st
th
"""

# The noun after the people that a day is named after: Presidents' Day.
OWNED_DAYS = """
day
"""

# The names of the months, in their order.
MONTHS = "january february march april may june july august september october november december"

# Months, weekdays, seasons (21 to 24, as in EDTF), decades that are named without a century, today
# and the like, eras.
CALENDAR_WORDS = """
a.d. | A | 1
ad | A | 1
apr | M | 4
april | M | 4
aug | M | 8
august | M | 8
autumn | s | 23
autumnal | s | 23
b.c. | B | -1
b.c.e. | B | -1
bc | B | -1
bce | B | -1
c.e. | A | 1
ce | A | 1
dec | M | 12
december | M | 12
eighties | K | 80
fall | s | 23
feb | M | 2
february | M | 2
fifties | K | 50
forties | K | 40
fri | W | 5
friday | W | 5
jan | M | 1
january | M | 1
jul | M | 7
july | M | 7
jun | M | 6
june | M | 6
mar | M | 3
march | M | 3
may | M | 5
mon | W | 1
monday | W | 1
nineties | K | 90
nov | M | 11
november | M | 11
oct | M | 10
october | M | 10
overnight | v | -1
sat | W | 6
saturday | W | 6
sep | M | 9
sept | M | 9
september | M | 9
seventies | K | 70
sixties | K | 60
spring | s | 21
springtime | s | 21
summer | s | 22
summertime | s | 22
sun | W | 7
sunday | W | 7
thirties | K | 30
thu | W | 4
thur | W | 4
thurs | W | 4
thursday | W | 4
today | d | 0
tomorrow | d | 1
tonight | d | 0
tue | W | 2
tues | W | 2
tuesday | W | 2
twenties | K | 20
wed | W | 3
wednesday | W | 3
weds | W | 3
winter | s | 24
wintertime | s | 24
yesterday | d | -1
"""

# Units and parts of a day. The value of a unit is its length in days (a month has 30 and a year
# 365), that of a part of a day the hour.
UNIT_WORDS = """
afternoon | t | 15
centuries | u | 36500
century | u | 36500
dawn | t | 5
day | u | 1
daybreak | t | 5
days | u | 1
decade | u | 3650
decades | u | 3650
dusk | t | 19
evening | t | 19
fortnight | u | 14
fortnights | u | 14
half | h | 182
hours | H | 0
midday | t | 12
midnight | t | 24
month | u | 30
months | u | 30
morning | t | 8
night | t | 22
nightfall | t | 20
noon | t | 12
quarter | q | 91
quarters | q | 91
sundown | t | 19
sunrise | t | 6
sunset | t | 19
week | u | 7
weekend | k | 2
weeks | u | 7
year | U | 365
years | U | 365
"""

# Words that turn a unit or a name into a time: which one, which part of it, or how far away.
POINTING_WORDS = """
's | S | 0
a | a | 1
about | z | 0
after | R | 1
afterward | L | 1
afterwards | L | 1
ago | g | -1
almost | z | 0
an | a | 1
and | & | 0
approximately | z | 0
around | z | 0
before | R | -1
beforehand | G | -1
beginning | e | 1
between | F | 1
ca | z | 0
circa | z | 0
close | e | 3
closing | e | 3
coming | x | 1
current | c | 0
each | E | 0
earlier | G | -1
early | e | 1
end | e | 3
ending | e | 3
entire | w | 0
eve | r | -1
every | E | 0
exactly | z | 0
fiscal | Z | 0
following | y | 1
from | F | 0
full | w | 0
hence | g | 1
in | i | 0
just | z | 0
last | l | -1
late | e | 3
later | L | 1
latter | e | 3
mid | e | 2
middle | e | 2
nearly | z | 0
next | x | 1
of | f | 0
on | j | 0
opening | e | 1
or | & | 0
over | z | 0
part | p | 0
past | l | -1
per | E | 0
period | p | 0
post | P | 1
pre | P | -1
preceding | b | -1
present | c | 0
previous | b | -1
previously | G | -1
prior | b | -1
q1 | Q | 1
q2 | Q | 2
q3 | Q | 3
q4 | Q | 4
roughly | z | 0
same | m | 0
since | F | 0
some | z | 0
start | e | 1
subsequent | y | 1
succeeding | y | 1
that | m | 0
the | T | 0
this | c | 0
through | - | 0
thru | - | 0
til | - | 0
till | - | 0
to | - | 0
turn | e | 1
until | - | 0
upcoming | x | 1
very | V | 0
whole | w | 0
’s | S | 0
"""

# Numbers and ordinals in words.
NUMBER_WORDS = """
eight | n | 8
eighteen | n | 18
eighteenth | o | 18
eighth | o | 8
eighty | n | 80
eleven | n | 11
eleventh | o | 11
fifteen | n | 15
fifteenth | o | 15
fifth | o | 5
fifty | n | 50
first | o | 1
five | n | 5
forty | n | 40
four | n | 4
fourteen | n | 14
fourteenth | o | 14
fourth | o | 4
hundred | n | 100
nine | n | 9
nineteen | n | 19
nineteenth | o | 19
ninety | n | 90
ninth | o | 9
one | n | 1
second | o | 2
seven | n | 7
seventeen | n | 17
seventeenth | o | 17
seventh | o | 7
seventy | n | 70
six | n | 6
sixteen | n | 16
sixteenth | o | 16
sixth | o | 6
sixty | n | 60
ten | n | 10
tenth | o | 10
third | o | 3
thirteen | n | 13
thirteenth | o | 13
thirtieth | o | 30
thirty | n | 30
thousand | n | 1000
three | n | 3
twelfth | o | 12
twelve | n | 12
twentieth | o | 20
twenty | n | 20
two | n | 2
"""

# name of a day or time | rule. The rules: `month-day`; `month weekday which` (the n-th, -1 is the
# last); `easter`, `orthodox` (Easter of the eastern churches) or `hebrew` (Rosh Hashanah) with the
# number of days after it and, for more than one day, how many there are; `hijri month` or `hijri
# month day`; `nowruz`. A feast of a religion is listed only if all its people keep it on one day,
# or on one of two successive days.
HOLIDAYS = """
all saints day | 11-01
all souls day | 11-02
anzac day | 04-25
arafat day | hijri 12 9
arba'een | hijri 2 20
arbaeen | hijri 2 20
arbain | hijri 2 20
armistice day | 11-11
ascension day | easter 39
ash wednesday | easter -46
ashoura | hijri 1 10
ashura | hijri 1 10
ashurah | hijri 1 10
boxing day | 12-26
canada day | 07-01
christmas | 12-25
christmas day | 12-25
christmas eve | 12-24
columbus day | 10 1 2
coptic christmas | 01-07
d-day | 1944-06-06
day of arafah | hijri 12 9
day of arafat | hijri 12 9
day of ashura | hijri 1 10
dhu al-hijja | hijri 12
dhu al-hijjah | hijri 12
dhu al-qa'dah | hijri 11
dhu al-qada | hijri 11
dhu al-qidah | hijri 11
dhul hijja | hijri 12
dhul hijjah | hijri 12
dhul qadah | hijri 11
dhul-hijja | hijri 12
dhul-hijjah | hijri 12
earth day | 04-22
easter | easter 0
easter day | easter 0
easter monday | easter 1
easter saturday | easter -1
easter sunday | easter 0
easter weekend | easter -2 4
eid al adha | hijri 12 10
eid al fitr | hijri 10 1
eid al-adha | hijri 12 10
eid al-azha | hijri 12 10
eid al-fitr | hijri 10 1
eid el adha | hijri 12 10
eid el fitr | hijri 10 1
eid el-adha | hijri 12 10
eid el-fitr | hijri 10 1
eid ul adha | hijri 12 10
eid ul fitr | hijri 10 1
eid ul-adha | hijri 12 10
eid ul-azha | hijri 12 10
eid ul-fitr | hijri 10 1
eid-al-adha | hijri 12 10
eid-al-fitr | hijri 10 1
eid-el-adha | hijri 12 10
eid-el-fitr | hijri 10 1
eid-ul-adha | hijri 12 10
eid-ul-azha | hijri 12 10
eid-ul-fitr | hijri 10 1
eidul adha | hijri 12 10
eidul fitr | hijri 10 1
election day | election
epiphany | 01-06
feast of sacrifice | hijri 12 10
feast of the sacrifice | hijri 12 10
good friday | easter -2
halloween | 10-31
hijri new year | hijri 1 1
holy saturday | easter -1
idul adha | hijri 12 10
idul fitri | hijri 10 1
inauguration day | 01-20
independence day | none # differs by country
iranian new year | nowruz
islamic new year | hijri 1 1
jewish new year | hebrew 0
jumada al-akhira | hijri 6
jumada al-awwal | hijri 5
jumada al-thani | hijri 6
jumada al-ula | hijri 5
kurdish new year | nowruz
labor day | 9 1 1
martin luther king day | 1 1 3
maundy thursday | easter -3
may day | 05-01
memorial day | 5 1 -1
mother's day | 5 7 2
muharram | hijri 1
nauroz | nowruz
nauruz | nowruz
navruz | nowruz
nawroz | nowruz
new year's | 01-01
new year's day | 01-01
new year's eve | 12-31
new years day | 01-01
new years eve | 12-31
newroz | nowruz
norooz | nowruz
norouz | nowruz
nowrooz | nowruz
nowruz | nowruz
orthodox christmas | 01-07
orthodox easter | orthodox 0
orthodox easter sunday | orthodox 0
orthodox good friday | orthodox -2
orthodox palm sunday | orthodox -7
palm sunday | easter -7
passover | hebrew -163 7
passover eve | hebrew -164
pentecost | easter 49
persian new year | nowruz
pesach | hebrew -163 7
presidents day | 2 1 3
purim | hebrew -193
rabi al-akhir | hijri 4
rabi al-awal | hijri 3
rabi al-awwal | hijri 3
rabi al-thani | hijri 4
rajab | hijri 7
ramadan | hijri 9
ramadhan | hijri 9
ramazan | hijri 9
ramzan | hijri 9
remembrance day | 11-11
rosh hashana | hebrew 0
rosh hashanah | hebrew 0
safar | hijri 2
sha'ban | hijri 8
shaaban | hijri 8
shaban | hijri 8
shavuot | hebrew -113
shawwal | hijri 10
sha’ban | hijri 8
shrove tuesday | easter -47
simchat torah | hebrew 21 # as in Israel; elsewhere the day after
st patrick's day | 03-17
sukkot | hebrew 14 7
thanksgiving | 11 4 4
thanksgiving day | 11 4 4
twelfth night | 01-05
valentine's day | 02-14
veterans day | 11-11
whit monday | easter 50
whit sunday | easter 49
yom kippur | hebrew 9
"""
