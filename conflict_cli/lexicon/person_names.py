"""Words around the names of people and in them: what is no name, and what shows that a name is not
a person's.
"""

# Before a run of capitals these show a place.
LOCATIVE = """
across
around
at
beside
in
inside
into
near
nearby
outside
throughout
toward
towards
via
"""

# Titles that are adjectives or common nouns of their own when written small: they call only a known
# given name.
TITLED = """
aunt
brother
chief
coach
deputy
director
driver
father
general
governor
judge
justice
leader
major
marine
marshal
master
minister
mother
officer
principal
private
representative
resident
secretary
sister
speaker
student
teacher
uncle
"""

# Titles that are in names of places as well: "Sheikh Zuweid", "Haji Khel", "Imam Sahib".
HONORIFIC = """
amir
baron
bishop
cardinal
cheikh
chief
count
daw
don
dona
doña
duke
elder
emir
engineer
father
general
guru
haji
hajj
hajji
imam
king
lady
lama
lord
malam
malik
mallam
marshal
master
maulana
maulvi
mawlawi
molla
mother
mulla
mullah
nawab
pir
pope
president
prince
princess
prophet
qari
queen
raja
saint
shaikh
shaykh
sheik
sheikh
shri
sister
sri
sultan
swami
u
ustad
"""

# After these a name is the one who is told, or they say something else more often.
NOT_SAID = """
brief
cite
count
find
inform
learn
name
quote
show
tell
"""

# Behind a name of a person they make it the name of a place or an organisation, in the languages
# that the given names are of.
TAILS = """
abad
bagh
bazar
cantt
chowk
circle
colony
dal
foundation
ganj
garh
gate
ghar
kalai
kalay
khail
khel
kone
kot
mahal
mahasabha
manch
mandal
mandi
morcha
myo
nagar
para
parishad
pur
pura
qala
sabha
samaj
samiti
sangathan
sangh
sena
tehsil
tola
trust
ywa
"""

# In front they make the rest the name of a place.
PLACE_OPENINGS = """
ain
avenida
ayn
baan
bab
bait
ban
bani
basti
bayt
beit
bir
calle
chak
ciudad
costa
dayr
deir
dera
donji
fort
gornji
goth
gunung
ho
jabal
jebel
kafar
kafr
kampong
kampung
khan
khirbat
khirbet
koh
kot
kyauk
las
los
monte
nahr
nizhny
novo
pind
plaza
port
puerto
pulau
qala
qalat
rio
rue
río
saint
san
santa
santo
sao
shatt
st
stara
ste
sungai
são
tal
tall
tanjung
tel
tell
tuz
umm
velika
villa
wad
wadi
"""

# The Arabic article before a hyphen in a name.
NAME_PARTICLES = """
ad
al
an
ar
as
ash
at
ath
az
el
ul
"""

# Months that are in names of people too.
MONTH_NAMES = """
may
"""

# Titles of up to four letters that are written small too; "u" and "ms" are not.
SHORT_TITLES = """
haji
imam
king
monk
"""

# What may follow an age after a name: "Jane Roe, 34, of".
AFTER_AGES = """
and
from
of
was
"""

# Before a name and a verb of saying.
BEFORE_SPEAKERS = """
and
as
but
that
"""

# Between a name and a past participle.
AUXILIARIES = """
also
been
had
has
have
was
were
"""

# Before a name that nobody knows: "one Kipo Dalu".
ONE = """
one
"""

# After a name and a comma these open who somebody is.
ROLE_OPENERS = """
a
an
her
his
the
their
who
whose
"""

# These alone make it a person.
PERSONAL = """
who
whose
"""

# Before a role that only one person has: "the mayor of Deir Hafer, ...".
UNIQUE = """
her
his
its
the
their
"""

# In brackets between a title and a name: "Col. (ret.)".
RETIRED = """
ret
retd
retired
"""

# Before a name that was not known.
IDENTIFIED_AS = """
identified as
"""
