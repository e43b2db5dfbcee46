"""Words around and in the names of people: which words are not names, and which show that a name is
not a person's.

Read by `extractors.people`.
"""

# Before a run of capitals these words show a place.
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

# Titles that are adjectives or common nouns in lower case; there, they are titles only before a
# known given name.
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

# Titles that are also in names of places: "Sheikh Zuweid", "Haji Khel", "Imam Sahib".
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

# Verbs of saying after which a name is the listener's ("told Danda"), or which more often mean
# something else.
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

# Words after a name of a person that make it the name of a place or an organisation, in the
# languages of the given names.
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

# Words before a name that make it the name of a place.
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

# Months that are also in names of people.
MONTH_NAMES = """
may
"""

# Titles of up to four letters that may be written in lower case; "u" and "ms" may not.
SHORT_TITLES = """
haji
imam
king
monk
"""

# Words after an age after a name: "Jane Roe, 34, of".
AFTER_AGES = """
and
from
of
was
"""

# Words before a name with a verb of saying.
BEFORE_SPEAKERS = """
and
as
but
that
"""

# Words between a name and a past participle.
AUXILIARIES = """
also
been
had
has
have
was
were
"""

# The word before the name of an unknown person: "one Kipo Dalu".
ONE = """
one
"""

# Words after a name and a comma that open who somebody is.
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

# Those of them that alone show that it is a person.
PERSONAL = """
who
whose
"""

# Words before a role that only one person has: "the mayor of Deir Hafer, ...".
UNIQUE = """
her
his
its
the
their
"""

# Words in brackets between a title and a name: "Col. (ret.)".
RETIRED = """
ret
retd
retired
"""

# Words before a name that was not known before.
IDENTIFIED_AS = """
identified as
"""
