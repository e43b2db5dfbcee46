"""Words by which the text package tells sentences, lines and pages apart."""

# the token that makes a possessive
OWNING = """
's
’s
"""

# Titles and units that end in a full stop in the middle of a sentence.
ABBREVIATIONS = """
adm
al
amb
approx
apr
art
asst
aug
brig
bros
ca
cal
capt
cdr
cf
cmdr
co
col
corp
cpl
dec
dept
det
dr
ed
eg
etc
feb
fig
fr
fri
ft
gen
gov
govt
gp
hav
hon
ie
inc
incl
insp
jan
jr
jul
jun
km
lance
lt
ltd
maj
mar
min
mm
mon
mr
mrs
ms
mt
nk
no
nos
nov
oct
p
pp
pres
prof
pte
pvt
rep
rev
sat
sec
sen
sep
sept
sgt
spc
sqn
sr
st
sun
supt
thu
thurs
tue
tues
vol
vs
wed
"""

# A sentence may end with these though they end in a full stop: the next word decides.
ENDING_ABBREVIATIONS = """
al
co
etc
inc
jr
ltd
sr
"""

# Words that open a sentence far more often than they follow an abbreviation or an initial.
SENTENCE_OPENERS = """
a
according
after
also
an
and
as
at
before
but
by
during
earlier
eight
five
for
four
from
he
her
his
however
i
if
in
it
its
later
many
meanwhile
nine
no
on
seven
several
she
since
six
some
ten
that
the
their
there
these
they
this
those
three
two
we
when
while
"""

# What compounds begin with: the hyphen stays.
COMPOUND = """
a
all
anti
army
attack
car
co
counter
cross
east
eight
eighty
ex
eye
far
few
fifty
first
five
foreign
forty
four
full
government
gun
half
hard
heavy
high
home
ill
inter
intra
jihadist
land
large
life
light
long
low
man
mass
mid
mine
mini
multi
near
nine
ninety
non
north
oil
old
one
opposition
out
part
post
pre
pro
re
rebel
regime
road
roadside
second
self
semi
seven
seventy
short
single
six
sixty
small
south
state
sub
ten
third
thirty
three
time
twenty
two
under
vice
war
water
well
west
wide
world
year
"""

# The lines at the head of a mail.
KNOWN = """
attachments
bcc
cc
content-transfer-encoding
content-type
date
delivered-to
from
importance
in-reply-to
list-id
message-id
mime-version
received
references
reply-to
return-path
sent
subject
to
x-mailer
"""

# The Arabic article, which keys of names leave out.
ARABIC_ARTICLES = """
ad
adh
al
an
ar
as
ash
at
ath
az
ed
el
en
er
es
et
ez
ul
"""

# Abbreviations only before a number: "No. 12".
NUMBER_MARKS = """
no
"""

# Abbreviations that are words as well: with a small letter and no number after the full stop a sentence ends.
ABBREVIATED_WORDS = """
art
col
ed
fig
mar
may
min
no
p
sat
sun
wed
"""

# Words that are spelled in several ways in front of or inside names | the one that keys use.
SAME_WORDS = """
abou | abu
bait | beit
bayt | beit
ben | bin
bet | beit
beyt | beit
cheikh | sheikh
dair | deir
dayr | deir
der | deir
djebel | jebel
ft | fort
gebel | jebel
han | khan
ibn | bin
jabal | jebel
jabel | jebel
kafar | kafr
kefr | kafr
kfar | kafr
khan | khan
kufr | kafr
mt | mount
om | um
ouadi | wadi
oued | wadi
oum | um
pt | point
qal'at | qalat
qala | qalat
qalah | qalat
shaikh | sheikh
shaykh | sheikh
sheik | sheikh
st | saint
ste | saint
tal | tell
tel | tell
till | tell
umm | um
wad | wadi
zor | zawr
zour | zawr
zur | zawr
"""
