"""Words that make a group's name out of other words: heads, forces of a nation, spellings.

All words are folded, as the words of a text are before they are looked up: in lower case, in
American spelling, without hyphens and apostrophes, in the one spelling that `SPELLINGS` gives. Read
by `extractors.groups`.
"""

# head noun of a capitalised name | type, if nothing else shows it | flags. bare: a capital alone
# names a body ("the Army"); low: a head even in lower case ("Gulf cartel"); first: the name follows
# it ("Liwa Zulfiqar"); article: the same, but only before an article ("Jaysh al-Islam",
# "Lashkar-e-Taiba" but not "Lashkar Gah"); of: a head only before "of", "for", "on"; weak: needs
# two words before it; military: needs a number or an arm of the service before it ("12th Division",
# not "Eastern Division"); possessive: only after a possessive ("Attorney General's Office");
# person: a head in lower case after a man's name ("Carlos Vela front", not "Donetsk front"); duty:
# needs a word of `DUTIES` in its name ("Border Service", not "Weather Service").
HEADS = """
administration | government | weak
agency | government | duty
airlift group | state_forces
alliance | coalition
ambulance | other
ansar | rebel_group | article
armed forces | state_forces | bare
armee | rebel_group | of
army | state_forces | bare
asaib | militia | article
asociacion | other | of
association | other
authority | government
barometer | monitor | weak
battalion | militia | low
battalions | militia | low
battle group | state_forces
bde | state_forces | military
bloc | coalition
bloque | rebel_group | first
bn | state_forces | military
body | government | weak
brigada | militia | first
brigadas | militia | first
brigade | militia | low
brigades | militia | low
bureau | other | bare duty
cartel | criminal_group | low
center | monitor | duty
clan | criminal_group | low
coalition | coalition | bare
coast guard | state_forces | bare
column | rebel_group | person
comando | criminal_group | first
combat group | state_forces
comision | government | of
command | state_forces
commandos | state_forces
commission | government
committee | other
committees | militia
confederation | other
conference | other | weak
contingent | state_forces | low
coordination | coalition
corps | state_forces
council | government
councils | militia
crime family | criminal_group | low
defense forces | state_forces
department | government | duty of
directorate | government
division | state_forces | military
dragoons | state_forces | military
ejercito | rebel_group | first of
exercito | rebel_group | of
faction | rebel_group | low
faylaq | rebel_group | first
federal government | government | bare
federation | other | weak
fighters | militia
fleet | state_forces
force | state_forces
forces | state_forces
foundation | other
frente | rebel_group | first of
front | rebel_group | person
fuerzas | rebel_group | first
fusiliers | state_forces | military
gang | criminal_group | low
gangs | criminal_group | low
gendarmerie | police | bare
general staff | state_forces | bare
grenadiers | state_forces | military
guard | state_forces
guards | state_forces
guerrillas | rebel_group
harakat | rebel_group | article
hizb | rebel_group | article
hizbul | rebel_group | article
hussars | state_forces | military
ib | state_forces | military
insurgents | rebel_group
jabhat | rebel_group | article
jamaat | rebel_group | article
jaysh | rebel_group | article
joint chiefs | state_forces
jund | rebel_group | article
junta | government
kataib | militia | first
katibat | rebel_group | first
lancers | state_forces | military
lashkar | rebel_group | article
league | other
legion | militia
liwa | militia | first
mafia | criminal_group | low
marines | state_forces | military
military command | state_forces
military region | state_forces | military
military zone | state_forces | military
militia | militia | low
militias | militia | low
ministry | government
mission | intergovernmental
monitor | monitor | weak
mouvement | rebel_group | of
movement | rebel_group | low
movimiento | rebel_group | first of
mujahideen | rebel_group
national guard | state_forces | bare
national police | police | bare
navy | state_forces
network | other | duty
observatory | monitor
office | government | possessive
operations room | coalition
organization | other
para | state_forces | military
partisans | militia
party | other
patrol | militia | weak
patrols | militia | weak
pdf | rebel_group
peshmerga | state_forces
platoon | state_forces | military
police | police
police service | police
prosecutors | government
rangers | state_forces
rebels | rebel_group
red crescent | other
red cross | other
regiment | militia | low
resistance | rebel_group
revolutionaries | rebel_group
rifles | state_forces | military
rights group | monitor
rr | state_forces | military
saraya | militia | first
scouts | state_forces
secretariat | government
security service | government
self defense | militia
service | government | duty
services | government | duty
shura | rebel_group
soldiers | rebel_group
squad | militia
squadron | state_forces | military
state department | government
syndicate | criminal_group | low
task force | coalition
tehrik | rebel_group | article
tracker | monitor | weak
tribunal | government
union | other
unions | other
unit | state_forces | military
units | militia
vanguard | rebel_group
volunteers | militia
warriors | rebel_group
watch | monitor
wing | state_forces | military
"""

# words after a nationality ("Syrian army", "Nigeria's troops") | family | rank of the form as a
# name, best first | type
FORCES = """
air force | air force | 0 | state_forces
air forces | air force | 1 | state_forces
armed forces | army | 1 | state_forces
armies | army | 4 | state_forces
army | army | 0 | state_forces
army soldiers | army | 4 | state_forces
army troops | army | 4 | state_forces
authorities | government | 3 | government
border guard | border guard | 0 | police
border guards | border guard | 0 | police
border police | border police | 0 | police
coast guard | coast guard | 0 | state_forces
coastguard | coast guard | 0 | state_forces
combat troops | army | 4 | state_forces
commandos | special forces | 1 | state_forces
counterterrorism forces | special forces | 1 | state_forces
defense forces | army | 1 | state_forces
federal police | federal police | 0 | police
forces | army | 3 | state_forces
gendarmerie | gendarmerie | 0 | police
gendarmes | gendarmerie | 1 | police
government | government | 0 | government
government forces | army | 3 | state_forces
government troops | army | 4 | state_forces
ground forces | army | 2 | state_forces
infantry | army | 4 | state_forces
intelligence | intelligence | 2 | government
intelligence agencies | intelligence | 1 | government
intelligence agency | intelligence | 0 | government
intelligence service | intelligence | 0 | government
intelligence services | intelligence | 1 | government
junta | government | 1 | government
marines | marines | 0 | state_forces
military | army | 2 | state_forces
military authorities | army | 5 | state_forces
military forces | army | 3 | state_forces
military personnel | army | 5 | state_forces
national army | army | 0 | state_forces
national guard | national guard | 0 | state_forces
national police | police | 0 | police
naval forces | navy | 1 | state_forces
navy | navy | 0 | state_forces
occupation forces | army | 4 | state_forces
opposition forces | opposition | 0 | rebel_group
paratroopers | army | 5 | state_forces
peacekeepers | peacekeepers | 0 | state_forces
peacekeeping force | peacekeepers | 0 | state_forces
peacekeeping troops | peacekeepers | 1 | state_forces
police | police | 1 | police
police force | police | 1 | police
police forces | police | 1 | police
police officers | police | 2 | police
policemen | police | 2 | police
rebel forces | opposition | 1 | rebel_group
regime | government | 2 | government
regime forces | army | 3 | state_forces
regular army | army | 0 | state_forces
riot police | police | 2 | police
secret service | intelligence | 0 | government
secret services | intelligence | 1 | government
security agencies | security | 1 | state_forces
security forces | security | 0 | state_forces
security personnel | security | 2 | state_forces
security service | intelligence | 0 | government
security services | security | 1 | state_forces
service members | army | 5 | state_forces
servicemembers | army | 5 | state_forces
servicemen | army | 5 | state_forces
soldier | army | 6 | state_forces
soldiers | army | 5 | state_forces
special forces | special forces | 0 | state_forces
special operations forces | special forces | 1 | state_forces
state forces | army | 3 | state_forces
troops | army | 4 | state_forces
"""

# The portfolios of ministries, in capitals or not: words before "ministry" or after "ministry of".
PORTFOLIOS = """
agriculture
civil defense
communications
culture
defense
disaster management
education
emergencies
emergency situations
energy
environment
finance
foreign
foreign affairs
health
home
home affairs
human rights
humanitarian affairs
information
intelligence
interior
internal affairs
internal security
justice
labor
local government
national security
oil
public health
public security
religious affairs
security
social affairs
state security
telecommunications
territorial administration
tourism
transport
war
"""

# Words in lower case, alone or after "the", that mean the army of the state that the article is
# about.
STATE_ARMY = """
army
army forces
army soldiers
army troops
army units
government army
government forces
government soldiers
government troops
loyalist forces
military
regime forces
regime troops
"""

# noun in lower case after "the" | types | flags. It means the group named last whose name has the
# noun as its head, or whose type is one of these. common: the noun is often not a group at all
# ("the front", "the force of the blast"), so that a verb must follow or it must own something.
REFERENCES = """
agency | |
aid agency | other |
aid group | other |
air force | |
alliance | coalition |
association | |
authority | | common
battalion | |
bloc | |
brigade | |
cartel | criminal_group |
center | | common
charity | other |
clan | criminal_group |
coalition | coalition |
coast guard | |
command | | common
commission | |
committee | |
confederation | |
corps | |
council | |
crime group | criminal_group |
division | | common
extremists | rebel_group |
faction | |
federation | |
fleet | | common
force | militia police | common
forces | | common
foundation | |
front | | common
gang | criminal_group |
gendarmerie | |
group | rebel_group militia criminal_group monitor other |
guerrillas | rebel_group |
human rights group | monitor |
insurgents | rebel_group |
islamists | rebel_group |
jihadis | rebel_group |
jihadists | rebel_group |
junta | |
league | |
legion | |
mafia | criminal_group |
militants | rebel_group militia |
militia | militia |
militiamen | militia |
ministry | |
mission | | common
monitoring group | monitor |
movement | rebel_group |
national guard | |
navy | |
network | | common
observatory | |
office | | common
organization | rebel_group criminal_group monitor other intergovernmental |
paramilitaries | militia |
paramilitary force | militia |
paramilitary group | militia |
party | | common
police | |
rebels | rebel_group |
regiment | |
rights group | monitor |
separatists | rebel_group |
service | | common
squadron | | common
syndicate | criminal_group |
task force | | common
tribunal | |
union | | common
unit | | common
war monitor | monitor |
watchdog | monitor |
"""

# Words between "the" and such a noun that show that the group fights.
FIGHTING = """
armed banned extremist guerrilla insurgent islamist jihadi jihadist militant nationalist outlawed
paramilitary proscribed rebel secessionist separatist splinter terror terrorist
"""

# noun that shows that a name is a group's when nothing else does ("the rebel group X", "a militia
# called X", "X, a gang that") | type | `fighting`, if a word of `FIGHTING` must come before the
# noun
ROLES = """
aid agency | other |
aid group | other |
armed group | rebel_group |
cartel | criminal_group |
charity | other |
community association | other |
crime group | criminal_group |
criminal group | criminal_group |
criminal organization | criminal_group |
death squad | militia |
faction | rebel_group | fighting
gang | criminal_group |
group | rebel_group | fighting
guerrilla group | rebel_group |
human rights group | monitor |
mafia | criminal_group |
militia | militia |
monitoring group | monitor |
movement | rebel_group | fighting
network | rebel_group | fighting
organization | rebel_group | fighting
outfit | rebel_group | fighting
paramilitary group | militia |
relief agency | other |
rights group | monitor |
sect | rebel_group | fighting
self defense group | militia |
street gang | criminal_group |
syndicate | criminal_group |
vigilante group | militia |
watchdog | monitor |
"""

# abbreviation that newspapers use without an explanation, so that it needs no other sign | the
# group's name | `armed`, if a word for fighters must follow, because somebody unarmed is as well
# known by it
FAMOUS = """
adf | Allied Democratic Forces
bla | Balochistan Liberation Army
eln | National Liberation Army
eta | Basque Fatherland and Liberty
fsb | Federal Security Service
hts | Hayat Tahrir al-Sham
idf | Israel Defense Forces
ira | Provisional Irish Republican Army
irgc | Islamic Revolutionary Guard Corps
lra | Lord's Resistance Army
m23 | March 23 Movement
msf | Doctors Without Borders
npa | New People's Army
pkk | Kurdistan Workers' Party
plo | Palestine Liberation Organization
rsf | Rapid Support Forces | armed
sbu | Security Service of Ukraine
sdf | Syrian Democratic Forces
ttp | Tehrik-i-Taliban Pakistan
ypg | People's Protection Units
"""

# Participles in "Iran-backed" and "backed by Iran".
BACKING = "aligned allied armed backed funded sponsored supported"
# Participles that show a backer only before "by".
BACKED_BY = "equipped financed paid supplied trained"

# Nouns after the name of a people that takes part in a fight.
COMMUNITIES = "communities community people peoples"
# Nouns for fighters after the name of a people.
PEOPLE_FIGHTERS = """
clan clans clansmen herder herders herdsmen pastoralists rustlers subclan subclans tribe tribes
tribesmen youth youths
"""

# Nouns for people who may have a name: "The gunmen, known as X".
NAMED_PEOPLE = (
    "attackers fighters guerrillas gunmen insurgents jihadists militants militiamen rebels "
    "vigilantes"
)

# the one spelling that folding gives | other spellings of the word
SPELLINGS = """
ahlu | ahl
ansar | ansarul
asaib | asaeb asa'ib
awliya | auliya
center | centre
coastguard | coast-guard
defense | defence
fatah | fateh fath
hezbollah | hizbollah hizbullah hizballah hezballah hezbullah
ibn | bin ben
islamiya | islamiyah islamiyya islamiyyah islamia islamiyeh
jamaat | jama'at jamat gamaat gama'at gamaa gama'a jamaa jama'a jemaah jamaah
jaysh | jaish jeish geish gaysh
jihad | jehad
kataib | kata'ib kataeb katayeb kitaeb
labor | labour
lashkar | laskar
mahdi | mehdi
muhammad | mohammed mohammad muhammed mohamed
mujahideen | mujahidin mujahedin mujahedeen mujaheddin mujahadeen mojahedin mojahedeen
nusra | nusrah
omar | umar
organization | organisation
osama | usama
people | peoples
peshmerga | pesh-merga peshmarga peshmergas
program | programme
qaeda | qaida qa'ida qa'eda qaidah qaedah
qassam | qassem qasem qasim qassim
quds | qods
salah | salih saleh
saraya | seraya
shabaab | shabab shebab shebaab
shia | shi'a shiite shi'ite
taliban | taleban talibans talibani
tawhid | tawheed tauhid
wal | wa'l
"""

# Adjectives for faiths, which are not the name of a group by themselves: "Muslim fighters".
FAITHS = (
    "muslim christian jewish sunni shia catholic hindu buddhist sikh protestant orthodox coptic "
    "islamic lgbt"
)

# Words for other communities of faith and origin, which are not either.
OTHER_COMMUNITIES = """
muslims christians ahmadi alawite druze african arab asian sikhs kashmiri punjabi bengali hindus
buddhists european western indigenous
"""

# Words that have a capital because they open a sentence or a title, and are not part of a name.
OPENERS = """
a after all although among an and another anti any april are as at august back before both but by
called can commenting december despite
did do does dozens during each earlier either even every ex february few fighters five following
former four friday from guerrillas had
has have he her here his hours how however hundreds i if in inside insurgents is it its january july
june just last late later leftist
like local many march may meanwhile members men militants monday more most much near nearby nine no
none nor not november now october of
officials old on once one only or other others our over police pro rebel rebels said saturday says
scores senior september seven several
she since six so so-called soldiers some some-one still such sunday suspected ten than that the
their them then there these they this
those thousands three through thursday thus to today top troops tuesday two under unidentified
unlike until upon us was we wednesday were
what when where which while who whom whose why with within without women would yesterday yet you
your
eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
fifty sixty seventy eighty ninety hundred
"""

# Ranks and offices. A name in capitals does not extend back over them.
TITLES = """
acting adm admiral ambassador attorney brig brigadier capt captain chairman chairwoman chief col
colonel commander commissioner corporal cpl deputy director dr foreign-minister gen general gov
governor inspector interim judge king lawmaker lieutenant lt maj major marshal mayor
military-spokesman minister mr mrs ms msgr officer official pastor pope premier president
prime-minister prince prof professor prosecutor queen rep reverend secretary sen senator sergeant
sgt shaikh sheik sheikh sir spokesman spokesperson spokeswoman superintendent supreme-leader vice
"""

# Nouns that "and" joins inside a name: "Justice and Equality Movement".
JOINED = """
accountability affairs aid assistance change civil conservation cooperation culture defense
democracy development dialogue dignity drug drugs education emergency employment energy equality
family freedom health honor humanitarian immigration independence industry information integration
intelligence interior investigation jihad justice labor liberation liberty mobilization natural
negotiation order peace planning population progress promotion protection reconciliation
reconstruction reform refugees rehabilitation relief rescue research resistance rural salvation
search security services social solidarity stabilization struggle study terrorism trade unity urban
verification veterans water welfare work
"""

# Words that show that a run of capitals is a medium, a company, a law or an event.
NOT_GROUPS = """
accord accords act agreement award awards base bill broadcasting building bulletin care channel
chronicle company conference conference-center convention corp corporation cultural cup daily day
declaration detention doctrine exhibition gazette herald inc institute journal law limited ltd
magazine mail media medical memorial mirror news newspaper newspapers observer operation plan plc
post press prize protocol radio report resolution review shopping sports star station summit sun
team telegram telegraph television times trading training treaty tribune tv video war
"""

# Words after a name's head that show that the name is that of a building or a thing.
THINGS_AFTER = """
academy airbase airport bank barracks base bridge building camp city club college gallery ground
hall headquarters hospital hotel house island memorial mosque museum park prison range river road
school sea square stadium station street tower town university valley village
"""

# Abbreviations of agencies and newspapers, in brackets after a dateline or a name.
MEDIA = """
aa
abc
afp
aljazeera
ani
ap
bbc
cbs
cnn
dpa
efe
irna
isna
itar
nbc
ndtv
nhk
npr
nyt
pti
rfi
rt
sana
sky
spa
tass
tolo
upi
voa
wafa
wsj
xinhua
"""

# Nouns after an abbreviation that show that it is a group's, though the text does not explain it:
# "ABC rebels".
ARMED_ACTORS = """
cadres combatants commando commandos fighter fighters guerrilla guerrillas gunmen insurgent
insurgents militant militants militia militiamen militias rebel rebels soldier soldiers terrorist
terrorists troops
"""

# Nouns after a known abbreviation for who speaks or acts for the group, armed or not.
ACTORS = """
bases commander commanders elements faction forces leader leaders leadership member members
operatives spokesman spokesperson spokeswoman unit units
"""

# Arms of the service, before "Division" and the like.
SERVICES = """
air airborne amphibious anti-terrorist armored armoured artillery assault aviation brigade cavalry
combat commando counterinsurgency counterterrorism desert engineer fighter guards helicopter
infantry intelligence intervention jungle light marine mechanized military mobile motor motorized
mountain naval panzer parachute patrol police protection reaction reconnaissance regiment reserve
response rifle security special support tactical tank women
"""

# The subjects of a center, service, agency, department or bureau that matters in a war.
DUTIES = """
affairs aid anti-terrorism antiterrorism arms border civil combatants combating conflict
coordination counterterrorism crime crisis defense development disaster documentation drug drugs
emergencies emergency enforcement foreign home homeland human humanitarian immigration information
intelligence interior investigation investigations investigative justice migration mine monitoring
narcotics operations peace penitentiary police press prison prisons protection reconciliation
reconstruction refugee refugees relief rescue resistance rights secret security solidarity state
statistics strategic studies terrorism victims
"""

# Adjectives before "government" that do not make it a name: "the Central government".
GOVERNING = """
caretaker central civilian coalition communist federal interim junta local military national new
outgoing previous provincial regional revolutionary ruling state transitional union
"""

# Phrases that officials and headlines write in capitals although they are not names.
GENERIC_NAMES = """
army unit
boy scouts
city police
district force
district police
election commission
general staff
girl scouts
high court
local police
military police
police force
police service
police unit
public works department
railway police
security force
security forces
security service
security services
special forces
special police
state police
traffic police
"""

# Words before a head that do not make it a name: "the District Committee", "Armed gangs".
LOCAL = """
area armed block central city clan criminal district divisional eastern foreign general islamist
jihadist local main municipal northern notorious old opposing powerful private progovernment
provincial regional rival separatist several southern state sub town tribal unidentified unknown
various village violent western zonal zone
"""

# Words of names. A known name that consists only of these and heads ("New Forces", "Eastern Front")
# needs another sign in the text.
COMMON = """
black border central civil common democratic eastern first freedom front general green home
independence islamic joint justice liberation local military mobile national new northern of
patriotic peace people popular power presidential public rapid red republican resistance
revolutionary salvation second security self southern special state supreme third transitional
united unity volunteer western white young youth
"""

# The forms of the Arabic article before a hyphen, which depend on the next letter.
ARABIC_ARTICLES = """
ad
adh
al
an
ar
as
ash
at
az
aš
el
ul
"""

# The one spelling that folding gives all of these.
ARABIC_ARTICLE = """
al
"""
