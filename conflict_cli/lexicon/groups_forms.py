"""Words that make a group's name out of other words: heads, forces of a nation, spellings. Data only.

Spelled in lower case, American, without hyphens and apostrophes, as the folded words of a text are (`SPELLINGS`).
"""

# Head noun of a capitalised name | type when nothing else tells | flags.
# bare: a capital alone names a body ("the Army"); low: a head even in lower case ("Gulf cartel");
# first: the name follows it ("Jaysh al-Islam"); of: a head only before "of", "for", "on"; weak: needs two words before it.
HEADS = """
administration | government | weak
agency | government
alliance | coalition
ansar | rebel_group | first
armed forces | state_forces | bare
armee | rebel_group | of
army | state_forces | bare
asaib | militia | first
asociacion | other | of
assembly | government
association | other
authority | government
battalion | state_forces | low
battalions | militia | low
bloc | coalition
bloque | rebel_group | first
board | government
brigada | militia | first
brigadas | militia | first
brigade | state_forces | low
brigades | militia | low
bureau | other | bare
cartel | criminal_group | low
center | monitor
clan | criminal_group | low
coalition | coalition | bare
coast guard | state_forces | bare
command | state_forces
commandos | state_forces
comando | criminal_group | first
comision | government | of
commission | government
committee | other
committees | militia
confederation | other
conference | other | weak
congress | other
contingent | state_forces
coordination | coalition
corps | state_forces
council | government
councils | militia
court | government
crime family | criminal_group | low
defense forces | state_forces
department | government | of
directorate | government
division | state_forces
divisions | state_forces
ejercito | rebel_group | of
ejercito | rebel_group | first
exercito | rebel_group | of
faction | rebel_group | low
faylaq | rebel_group | first
federation | other | weak
fleet | state_forces
force | state_forces
forces | state_forces
foundation | other
frente | rebel_group | first
frente | rebel_group | of
front | rebel_group
fuerzas | rebel_group | first
gang | criminal_group | low
gangs | criminal_group | low
gendarmerie | police | bare
guard | state_forces
guards | state_forces
guerrillas | rebel_group
harakat | rebel_group | first
hizb | rebel_group | first
hizbul | rebel_group | first
insurgents | rebel_group
jabhat | rebel_group | first
jamaat | rebel_group | first
jaysh | rebel_group | first
joint chiefs | state_forces
junta | government
jund | rebel_group | first
kataib | militia | first
katibat | rebel_group | first
khatm | militia | first
lashkar | rebel_group | first
league | other
legion | militia
liwa | militia | first
mafia | criminal_group | low
mara | criminal_group | first
militia | militia | low
militias | militia | low
military command | state_forces
ministry | government
mission | intergovernmental
mouvement | rebel_group | of
movement | rebel_group | low
movimiento | rebel_group | first
movimiento | rebel_group | of
mujahideen | rebel_group
national guard | state_forces | bare
national police | police | bare
navy | state_forces
network | other
observatory | monitor
office | government | weak
operations room | coalition
organization | other
parliament | government
party | other
partisans | militia
patriots | rebel_group
patrol | militia | weak
patrols | militia | weak
peshmerga | state_forces
platoon | state_forces
police | police
police service | police
presidium | government
prosecutors | government
rangers | state_forces
rebels | rebel_group
red crescent | other
red cross | other
regiment | state_forces | low
resistance | rebel_group
revolutionaries | rebel_group
saraya | militia | first
secretariat | government
security service | government
self defense | militia
service | government | weak
services | government | weak
shura | rebel_group
soldiers | rebel_group
squad | militia
squadron | state_forces
state department | government
syndicate | criminal_group | low
task force | coalition
tehrik | rebel_group | first
tribunal | government
union | other
unions | other
unit | state_forces
units | militia
vanguard | rebel_group
volunteers | militia
warriors | rebel_group
watch | monitor
wing | state_forces | weak
"""

# What follows a nationality ("Syrian army", "Nigeria's troops"): words | family | rank of the form as a name, best first | type.
FORCES = """
air force | air force | 0 | state_forces
air forces | air force | 1 | state_forces
armed forces | army | 1 | state_forces
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
paratroopers | army | 5 | state_forces
peacekeepers | peacekeepers | 0 | state_forces
peacekeeping force | peacekeepers | 0 | state_forces
peacekeeping troops | peacekeepers | 1 | state_forces
police | police | 1 | police
police force | police | 1 | police
police forces | police | 1 | police
police officers | police | 2 | police
policemen | police | 2 | police
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
servicemen | army | 5 | state_forces
servicemembers | army | 5 | state_forces
soldier | army | 6 | state_forces
soldiers | army | 5 | state_forces
special forces | special forces | 0 | state_forces
special operations forces | special forces | 1 | state_forces
state forces | army | 3 | state_forces
troops | army | 4 | state_forces
"""

# Ministries as newspapers write them, in capitals or not: words before "ministry" or after "ministry of".
PORTFOLIOS = """
defense
foreign affairs
foreign
health
home
home affairs
information
intelligence
interior
internal affairs
justice
public security
security
state security
"""

# In lower case, after "the" or alone: the army of the state that the article is about.
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

# One spelling for every way to write a word: spelling | others.
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

# Words that may stand in lower case between the capitals of one name.
CONNECTORS = "of for the and on against de del des du da do dos das la las los le el al y e et o ul i wal"

# Capitalised words that open a sentence or a title and are no part of a name.
OPENERS = """
a after all although among an and another any are as at back before both but by can commenting despite did do does dozens during each earlier either
even every few five following former four from had has have he her here his hours how however hundreds i if in inside is it its just last late later
leftist like local many meanwhile members men militants more most much near nearby nine no none nor not now of officials old on once one only or other
others our over police rebel rebels said says scores senior seven several she since six so some soldiers some-one still such suspected ten than that
the their them then there these they this those thousands three through thus to today top troops two under unidentified unlike until upon us was we
were what when where which while who whom whose why with within without women would yesterday yet you your pro anti so-called called ex
"""

# Ranks and offices: a name in capitals doesn't reach back over them.
TITLES = """
acting adm admiral ambassador attorney brig brigadier capt captain chairman chairwoman chief col colonel commander commissioner corporal cpl deputy
director dr foreign-minister gen general gov governor inspector interim judge king lawmaker lieutenant lt maj major marshal mayor military-spokesman
minister mr mrs ms msgr officer official pastor pope premier president prime-minister prince prof professor prosecutor queen rep reverend secretary
sen senator sergeant sgt sheikh sheik shaikh sir spokesman spokesperson spokeswoman state superintendent supreme-leader vice
"""

# Nouns that a name joins with "and": "Justice and Equality Movement".
JOINED = """
accountability aid assistance change civil conservation cooperation culture culture defense democracy development dialogue dignity drug drugs
education emergency equality freedom health honor humanitarian immigration independence information integration intelligence interior investigation
jihad justice labor liberation liberty mobilization natural negotiation order peace progress promotion protection reconciliation reconstruction
reform refugees rehabilitation relief rescue research resistance salvation search security solidarity stabilization struggle study terrorism unity
verification work
"""

# A run of capitals with one of these is a medium, a place, a company, a law or an event.
NOT_GROUPS = """
academy accord accords act agreement airport airbase award awards bank base bill broadcasting bulletin camp channel chronicle city college company
conference-center convention corp corporation cup daily day declaration doctrine gazette hall herald hospital hotel inc institute island journal
law limited ltd magazine mail media medical memorial mirror mosque museum news newspaper newspapers observer operation park plan plc post press
prison prize protocol radio report resolution review river road school square stadium star station street summit sun team television
telegraph telegram times tower treaty tribune tv university valley video village war
"""

# After a name's head these say that the name belongs to a building or a thing.
THINGS_AFTER = """
academy airport barracks base building camp club college ground headquarters hospital house memorial museum prison range road school stadium station
street
"""

# Agencies and papers whose abbreviation stands in brackets after a dateline or a name.
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

# "ABC rebels": who stands behind an abbreviation that nobody explains.
ACTORS = """
bases
cadres
commander
commanders
elements
faction
fighter
fighters
forces
guerrilla
guerrillas
gunmen
insurgent
insurgents
leader
leaders
leadership
member
members
militant
militants
militia
militiamen
militias
operatives
rebel
rebels
soldier
soldiers
spokesman
spokesperson
spokeswoman
terrorist
terrorists
troops
unit
units
"""
