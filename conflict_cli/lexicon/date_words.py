"""Words that dates are made of: `word | class | value`; the classes are explained in
`extractors.dates.classes`.
"""

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
a.d. | AD | 1
ad | AD | 1
apr | MONTH | 4
april | MONTH | 4
aug | MONTH | 8
august | MONTH | 8
autumn | SEASON | 23
autumnal | SEASON | 23
b.c. | BC | -1
b.c.e. | BC | -1
bc | BC | -1
bce | BC | -1
c.e. | AD | 1
ce | AD | 1
dec | MONTH | 12
december | MONTH | 12
eighties | DECADE | 80
fall | SEASON | 23
feb | MONTH | 2
february | MONTH | 2
fifties | DECADE | 50
forties | DECADE | 40
fri | WEEKDAY | 5
friday | WEEKDAY | 5
jan | MONTH | 1
january | MONTH | 1
jul | MONTH | 7
july | MONTH | 7
jun | MONTH | 6
june | MONTH | 6
mar | MONTH | 3
march | MONTH | 3
may | MONTH | 5
mon | WEEKDAY | 1
monday | WEEKDAY | 1
nineties | DECADE | 90
nov | MONTH | 11
november | MONTH | 11
oct | MONTH | 10
october | MONTH | 10
overnight | OVERNIGHT | -1
sat | WEEKDAY | 6
saturday | WEEKDAY | 6
sep | MONTH | 9
sept | MONTH | 9
september | MONTH | 9
seventies | DECADE | 70
sixties | DECADE | 60
spring | SEASON | 21
springtime | SEASON | 21
summer | SEASON | 22
summertime | SEASON | 22
sun | WEEKDAY | 7
sunday | WEEKDAY | 7
thirties | DECADE | 30
thu | WEEKDAY | 4
thur | WEEKDAY | 4
thurs | WEEKDAY | 4
thursday | WEEKDAY | 4
today | TODAY | 0
tomorrow | TODAY | 1
tonight | TODAY | 0
tue | WEEKDAY | 2
tues | WEEKDAY | 2
tuesday | WEEKDAY | 2
twenties | DECADE | 20
wed | WEEKDAY | 3
wednesday | WEEKDAY | 3
weds | WEEKDAY | 3
winter | SEASON | 24
wintertime | SEASON | 24
yesterday | TODAY | -1
"""

# Units and parts of a day. The value of a unit is its length in days (a month has 30 and a year
# 365), that of a part of a day the hour.
UNIT_WORDS = """
afternoon | DAYPART | 15
centuries | PERIOD_UNIT | 36500
century | PERIOD_UNIT | 36500
dawn | DAYPART | 5
day | PERIOD_UNIT | 1
daybreak | DAYPART | 5
days | PERIOD_UNIT | 1
decade | PERIOD_UNIT | 3650
decades | PERIOD_UNIT | 3650
dusk | DAYPART | 19
evening | DAYPART | 19
fortnight | PERIOD_UNIT | 14
fortnights | PERIOD_UNIT | 14
half | HALF | 182
hours | HOURS | 0
midday | DAYPART | 12
midnight | DAYPART | 24
month | PERIOD_UNIT | 30
months | PERIOD_UNIT | 30
morning | DAYPART | 8
night | DAYPART | 22
nightfall | DAYPART | 20
noon | DAYPART | 12
quarter | QUARTER | 91
quarters | QUARTER | 91
sundown | DAYPART | 19
sunrise | DAYPART | 6
sunset | DAYPART | 19
week | PERIOD_UNIT | 7
weekend | WEEKEND | 2
weeks | PERIOD_UNIT | 7
year | YEAR | 365
years | YEAR | 365
"""

# Words that turn a unit or a name into a time: which one, which part of it, or how far away.
POINTING_WORDS = """
's | GENITIVE | 0
a | AN | 1
about | ABOUT | 0
after | BEFORE_OR_AFTER | 1
afterward | LATER | 1
afterwards | LATER | 1
ago | AGO | -1
almost | ABOUT | 0
an | AN | 1
and | AND | 0
approximately | ABOUT | 0
around | ABOUT | 0
before | BEFORE_OR_AFTER | -1
beforehand | EARLIER | -1
beginning | PHASE | 1
between | FROM | 1
ca | ABOUT | 0
circa | ABOUT | 0
close | PHASE | 3
closing | PHASE | 3
coming | NEXT | 1
current | THIS | 0
each | EACH | 0
earlier | EARLIER | -1
early | PHASE | 1
end | PHASE | 3
ending | PHASE | 3
entire | WHOLE | 0
eve | EVE | -1
every | EACH | 0
exactly | ABOUT | 0
fiscal | FISCAL | 0
following | FOLLOWING | 1
from | FROM | 0
full | WHOLE | 0
hence | AGO | 1
in | IN | 0
just | ABOUT | 0
last | LAST | -1
late | PHASE | 3
later | LATER | 1
latter | PHASE | 3
mid | PHASE | 2
middle | PHASE | 2
nearly | ABOUT | 0
next | NEXT | 1
of | OF | 0
on | ON | 0
opening | PHASE | 1
or | AND | 0
over | ABOUT | 0
part | PART | 0
past | LAST | -1
per | EACH | 0
period | PART | 0
post | PREFIX | 1
pre | PREFIX | -1
preceding | PREVIOUS | -1
present | THIS | 0
previous | PREVIOUS | -1
previously | EARLIER | -1
prior | PREVIOUS | -1
q1 | NUMBERED_QUARTER | 1
q2 | NUMBERED_QUARTER | 2
q3 | NUMBERED_QUARTER | 3
q4 | NUMBERED_QUARTER | 4
roughly | ABOUT | 0
same | THAT | 0
since | FROM | 0
some | ABOUT | 0
start | PHASE | 1
subsequent | FOLLOWING | 1
succeeding | FOLLOWING | 1
that | THAT | 0
the | THE | 0
this | THIS | 0
through | TO | 0
thru | TO | 0
til | TO | 0
till | TO | 0
to | TO | 0
turn | PHASE | 1
until | TO | 0
upcoming | NEXT | 1
very | VERY | 0
whole | WHOLE | 0
’s | GENITIVE | 0
"""

# Numbers and ordinals in words.
NUMBER_WORDS = """
eight | NUMBER_WORD | 8
eighteen | NUMBER_WORD | 18
eighteenth | ORDINAL_WORD | 18
eighth | ORDINAL_WORD | 8
eighty | NUMBER_WORD | 80
eleven | NUMBER_WORD | 11
eleventh | ORDINAL_WORD | 11
fifteen | NUMBER_WORD | 15
fifteenth | ORDINAL_WORD | 15
fifth | ORDINAL_WORD | 5
fifty | NUMBER_WORD | 50
first | ORDINAL_WORD | 1
five | NUMBER_WORD | 5
forty | NUMBER_WORD | 40
four | NUMBER_WORD | 4
fourteen | NUMBER_WORD | 14
fourteenth | ORDINAL_WORD | 14
fourth | ORDINAL_WORD | 4
hundred | NUMBER_WORD | 100
nine | NUMBER_WORD | 9
nineteen | NUMBER_WORD | 19
nineteenth | ORDINAL_WORD | 19
ninety | NUMBER_WORD | 90
ninth | ORDINAL_WORD | 9
one | NUMBER_WORD | 1
second | ORDINAL_WORD | 2
seven | NUMBER_WORD | 7
seventeen | NUMBER_WORD | 17
seventeenth | ORDINAL_WORD | 17
seventh | ORDINAL_WORD | 7
seventy | NUMBER_WORD | 70
six | NUMBER_WORD | 6
sixteen | NUMBER_WORD | 16
sixteenth | ORDINAL_WORD | 16
sixth | ORDINAL_WORD | 6
sixty | NUMBER_WORD | 60
ten | NUMBER_WORD | 10
tenth | ORDINAL_WORD | 10
third | ORDINAL_WORD | 3
thirteen | NUMBER_WORD | 13
thirteenth | ORDINAL_WORD | 13
thirtieth | ORDINAL_WORD | 30
thirty | NUMBER_WORD | 30
thousand | NUMBER_WORD | 1000
three | NUMBER_WORD | 3
twelfth | ORDINAL_WORD | 12
twelve | NUMBER_WORD | 12
twentieth | ORDINAL_WORD | 20
twenty | NUMBER_WORD | 20
two | NUMBER_WORD | 2
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
