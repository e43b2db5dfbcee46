"""People as news names them: victims and actors, with the type of victim that each noun shows by
itself.

Phrases are in lower case and divided as `text.document.tokenize` divides them. Some nouns only say
that somebody is meant, or are used by both sides. These have the type that reports most often mean
when nothing else shows it: "officers" alone are police, "commanders" and "troops" are an army's. A
group or a modifier before the noun may change the type. Read by `extractors.lexical`.
"""

# singular | victim_type | plural, if the last word does not take -s, -es or -ies; "=" if the plural
# is the same as the singular
PEOPLE = """
abbot | civilian
abductee | unspecified
abductor | militant
aborigine | civilian
absconder | unspecified
academic | civilian
academician | civilian
accident victim | unspecified
accomplice | unspecified
accountant | civilian
acquaintance | civilian
action group member | militant
activist | civilian
actor | civilian
actress | civilian
addict | civilian
adivasi | civilian
adjutant | military
administrative officer | official
administrator | official
admiral | military
adolescent | civilian
adult | unspecified
adversary | militant
adviser | official
advisor | official
advocate | civilian
afghan local police | police | =
afghan local police officer | police
afghan national police | police | =
afghan national police officer | police
agency worker | aid_worker
agent | unspecified
aggressor | militant
agitator | civilian
agricultural officer | official
agricultural worker | civilian
agronomist | civilian
ahmadi | civilian
ahmadiyya | civilian
aid agency employee | aid_worker
aid agency worker | aid_worker
aid convoy driver | aid_worker
aid driver | aid_worker
aid group worker | aid_worker
aid staff | aid_worker | =
aid volunteer | aid_worker
aid worker | aid_worker
aide | official
aide-de-camp | military | aides-de-camp
air chief marshal | military
air commodore | military
air force officer | military
air hostess | civilian
air marshal | military
air vice marshal | military
aircraftman | military | aircraftmen
aircrew | military
aircrew member | military
airman | military | airmen
airport employee | civilian
airport official | official
airport worker | civilian
airwoman | military | airwomen
alderman | official | aldermen
allied government soldier | military
ally | unspecified
alumnus | civilian | alumni
aman lashkar head | official
amarnath pilgrim | civilian
ambassador | official
amir | militant
anaesthetist | civilian
anarchist | militant
anchor | journalist
anchorman | journalist | anchormen
anchorwoman | journalist | anchorwomen
animist | civilian
ansar battalion member | police
ansar member | police
anti-balaka | militant | =
anti-government anti-government militant | militant
anti-government element | militant
anti-polio worker | civilian
anti-state element | militant
apparatchik | official
appeals court judge | official
apprentice | unspecified
arbaki | police
archaeologist | civilian
archbishop | civilian
archer | militant
architect | civilian
armed armed forces member | military
armed force member | military
armed forces officer | military
armed herder | militant
armed herdsman | militant | armed herdsmen
armed individual | militant
armed man | militant | armed men
armed opponent | militant
armed person | militant | armed people
armed robber | militant
armed suspect | militant
armed tribesman | militant | armed tribesmen
armed youth | militant
arms dealer | militant
arms smuggler | militant
army army trooper | military
army chief | military
army doctor | military
army driver | military
army engineer | military
army medic | military
army officer | military
army sniper | military
army spokesman | military | army spokesmen
arrow boy | militant
arsonist | unspecified
artillerist | military
artillery officer | military
artilleryman | military | artillerymen
artisanal miner | civilian
artist | civilian
asi | police
askar | military
askari | military
asp | police
assailant | militant
assam rifles jawan | military
assam rifles personnel | military | =
assam rifles trooper | military
assassin | militant
assembled crowd member | unspecified
assembly member | official
assemblyman | official | assemblymen
assemblywoman | official | assemblywomen
assistant commissioner | police
associate | unspecified
astrologer | civilian
astronomer | civilian
asylum seeker | civilian
asylum-seeker | civilian
athlete | civilian
attache | official
attaché | official
attack victim | unspecified
attacker | militant
attendee | civilian
attorney | civilian
attorney general | official | attorneys general
auditor | official
aunt | civilian
author | civilian
auto driver | civilian
auto-rickshaw driver | civilian
auxiliary police | police | =
auxiliary policeman | police | auxiliary policemen
axeman | militant | axemen
ayatollah | civilian
baathist | official
baby | civilian
babysitter | civilian
backpacker | civilian
bahai | civilian
bailiff | police
baker | civilian
bandit | militant
bandit commander | militant
bandit kingpin | militant
bandit leader | militant
banker | civilian
banyamulenge | civilian | =
barangay captain | official
barber | civilian
barman | civilian | barmen
barrister | civilian
bartender | civilian
beachgoer | civilian
beautician | civilian
bedouin | civilian
beekeeper | civilian
beggar | civilian
believer | civilian
belligerent | unspecified
bengali-speaking muslim | civilian
bicyclist | civilian
biker | civilian
biologist | civilian
birth attendant | civilian
bishop | civilian
black tiger | militant
blacksmith | civilian
blast victim | unspecified
blind man | civilian | blind men
block development officer | official
block officer | official
block president | official
blogger | civilian
bloke | unspecified
blue beret | military
blue helmet | military
boat captain | civilian
boater | civilian
boatman | civilian | boatmen
bobby | police
boda boda rider | civilian
bodo | civilian | =
body | unspecified
bodyguard | unspecified
bomb disposal expert | military
bomb disposal officer | military
bomb disposal soldier | military
bomb maker | militant
bomb planter | militant
bomb technician | military
bomb victim | unspecified
bomb-maker | militant
bombardier | military
bomber | militant
bomber pilot | military
bombmaker | militant
bookseller | civilian
border guard | military
border patrolman | military | border patrolmen
bosnian muslim | civilian
botanist | civilian
bowman | militant | bowmen
boxer | civilian
boy | civilian
boyfriend | civilian
brick kiln worker | civilian
bricklayer | civilian
bride | civilian
bridegroom | civilian
brigadier | military
brigadier general | military
brigand | militant
broadcaster | journalist
broker | civilian
brother | civilian
brother-in-law | civilian | brothers-in-law
bsf jawan | military
bsf man | military | bsf men
bsf personnel | military | =
bsf trooper | military
buddhist | civilian
buddy | unspecified
builder | civilian
bulldozer operator | civilian
bupati | official
bureaucrat | official
burn victim | unspecified
business leader | civilian
business owner | civilian
businessman | civilian | businessmen
businessperson | civilian | businesspeople
businesswoman | civilian | businesswomen
butcher | civilian
bystander | civilian
cab driver | civilian
cabbie | civilian
cadaver | unspecified
cadet | military
cadet officer | military
cadre | militant
caliphate soldier | militant
camat | official
camera operator | journalist
cameraman | journalist | cameramen
cameraperson | journalist
camerawoman | journalist | camerawomen
campaigner | civilian
camper | civilian
campesino | civilian
candidate | official
cangaceiro | militant
cannoneer | military
capo | militant
captain | military
captive | unspecified
captor | militant
car bomber | militant
car driver | civilian
carabinero | police
carabiniere | police | carabinieri
cardinal | civilian
caregiver | civilian
carer | civilian
caretaker | civilian
carpenter | civilian
cart driver | civilian
cartel boss | militant
cartel leader | militant
cashier | civilian
castaway | unspecified
catechist | civilian
catholic | civilian
cattle herder | civilian
cattle raider | militant
cattle rustler | militant
cattle thief | unspecified | cattle thieves
cattle trader | civilian
cattleman | civilian | cattlemen
cavalry | military | =
cavalryman | military | cavalrymen
ceasefire monitor | official
ceasefire observer | official
censor | civilian
census enumerator | civilian
census worker | civilian
centenarian | unspecified
chairman | official | chairmen
chairperson | official
chairwoman | official | chairwomen
chaldean | civilian
chancellor | official
chaplain | civilian
charcoal burner | civilian
charge d'affaires | official | =
charity worker | aid_worker
chauffeur | civilian
checkpoint commander | police
chef | civilian
chemist | civilian
chief | official
chief of army staff | military | chiefs of army staff
chief of staff | military | chiefs of staff
chieftain | civilian
child | civilian | children
child soldier | militant
choirboy | civilian
choreographer | civilian
chowkidar | civilian
christian | civilian
church leader | civilian
churchgoer | civilian
churchman | civilian | churchmen
cisf jawan | military
citizen | civilian
citizen journalist | journalist
citizenry | civilian | =
civil servant | official
civil society activist | civilian
civilian | civilian
clan elder | civilian
clan leader | civilian
clan member | civilian
clansman | civilian | clansmen
classmate | civilian
cleaner | civilian
clergy | civilian | =
clergy member | civilian
clergyman | civilian | clergymen
clergywoman | civilian | clergywomen
cleric | civilian
clerk | civilian
climber | civilian
close relative | civilian
clubber | civilian
co-pilot | unspecified
coach | civilian
coachman | civilian | coachmen
coast guard | military
coast guardsman | military | coast guardsmen
coastguard | military
coastguardsman | military | coastguardsmen
cobbler | civilian
cobra commando | military
cobra jawan | military
coca grower | civilian
collaborator | militant
colleague | unspecified
collector | official
colonel | military
colonel general | military
colonist | civilian
color sergeant | military
colour sergeant | military
columnist | journalist
combat engineer | military
combat medic | military
combat pilot | military
combat soldier | military
combat troop | military
combatant | militant
comedian | civilian
commandant | military
commander | military
commander-in-chief | military | commanders-in-chief
commanding officer | military
commando | military
commandoes | military | =
commissar | official
commission member | unspecified
commissioned officer | military
commissioner | official
committee member | unspecified
commodore | military
commoner | civilian
community elder | civilian
community health worker | civilian
community leader | civilian
community member | civilian
community worker | civilian
commuter | civilian
companion | unspecified
compatriot | civilian
comrade | unspecified
concert-goer | civilian
concertgoer | civilian
conductor | civilian
congregant | civilian
congressman | official | congressmen
congresswoman | official | congresswomen
conscript | military
conspirator | militant
constable | police
consul | official
consul general | official | consuls general
consulate employee | official
consulate worker | official
contra | militant
contra rebel | militant
contract killer | militant
contractor | civilian
convict | unspecified
cook | civilian
coolie | civilian
cop | police
copilot | unspecified
copt | civilian
corporal | military
corps commander | military
corpse | unspecified
corpsman | military | corpsmen
corrections officer | police
correspondent | journalist
council worker | official
councillor | official
councilman | official | councilmen
councilor | official
councilwoman | official | councilwomen
counter-terrorism officer | military
counterinsurgency soldier | military
countryman | civilian | countrymen
countrywoman | civilian | countrywomen
county chief | official
county commissioner | official
county official | official
coup plotter | militant
couple | civilian
courier | unspecified
court clerk | official
court employee | official
cousin | civilian
cowboy | civilian
cowherd | civilian
crack tank crewmember | military
crane operator | civilian
crew | unspecified | =
crew commander | military
crew member | unspecified
crewman | unspecified | crewmen
crewmember | unspecified
cricketer | civilian
crime boss | unspecified
crime lord | unspecified
crime reporter | journalist
crimean tatar | civilian
criminal | unspecified
crown prince | official
crpf jawan | military
crpf man | military | crpf men
crpf personnel | military | =
crpf trooper | military
cub of the caliphate | militant | cubs of the caliphate
culprit | unspecified
cult member | militant
cultist | militant
custodial officer | police
customer | civilian
customs official | police
cyclist | civilian
dacoit | militant
dad | civilian
dafadar | military
daily wager | civilian
dalam commander | militant
dalam member | militant
dalit | civilian
dancer | civilian
darfuri | civilian
daughter | civilian
daughter-in-law | civilian | daughters-in-law
day laborer | civilian
day labourer | civilian
de-miner | civilian
deacon | civilian
dead woman | unspecified | dead women
dean | civilian
defector | military
defence force fighter | militant
defence force member | militant
defendant | civilian
defense force fighter | militant
defense force member | militant
delegate | official
delegation member | official
delivery driver | civilian
deminer | civilian
demining expert | civilian
demining staff | civilian | =
demining worker | civilian
demonstrator | civilian
dentist | civilian
deportee | civilian
deputy | official
deputy commissioner of police | police | deputy commissioners of police
deserter | military
detainee | unspecified
detective | police
detective constable | police
detective inspector | police
detective sergeant | police
development worker | aid_worker
devotee | civilian
dignitary | official
dimasa | civilian | =
diner | civilian
dinka | civilian | =
diplomat | official
director | civilian
disciple | civilian
dishwasher | civilian
dissident | militant
dissident republican | militant
district attorney | official
district head | official
district officer | official
district reserve group jawan | police
district reserve guard | police
divisional commander | military
divisional commissioner | official
docker | civilian
dockworker | civilian
doctor | civilian
donkey cart driver | civilian
doorman | civilian | doormen
double agent | unspecified
draftee | military
dragoon | military
draughtsman | civilian
drg jawan | police
driver | civilian
drone operator | military
drone pilot | military
drowning victim | unspecified
drug addict | civilian
drug dealer | unspecified
drug enforcement officer | police
drug gang member | unspecified
drug lord | unspecified
drug smuggler | unspecified
drug trafficker | unspecified
druze | civilian | =
dsp | police
duty officer | military
dweller | civilian
dysp | police
economist | civilian
editor | journalist
editor-in-chief | journalist | editors-in-chief
education officer | official
education official | official
education worker | civilian
educator | civilian
elder | civilian
elder statesman | unspecified | elder statesmen
election observer | civilian
electoral officer | official
electrical worker | civilian
electrician | civilian
electricity official | official
electricity worker | civilian
elite force commando | police
embassy employee | official
embassy staff | official | =
embassy worker | official
emergency responder | civilian
emergency service worker | civilian
emir | militant
emirate official | official
emissary | official
emperor | official
employee | civilian
enemy | militant
enemy soldier | military
engine driver | civilian
engineer | civilian
engineering student | civilian
enlisted woman | military | enlisted women
ensign | military
entrepreneur | civilian
environmental activist | civilian
environmentalist | civilian
envoy | official
escapee | unspecified
escort | unspecified
evacuee | civilian
evangelist | civilian
ex-combatant | militant
ex-convict | civilian
ex-fighter | unspecified
ex-minister | official
ex-policeman | police | ex-policemen
ex-president | official
ex-rebel | militant
ex-seleka fighter | militant
ex-serviceman | military | ex-servicemen
ex-soldier | military
ex-wife | civilian | ex-wives
examining magistrate | official
executive | civilian
exile | civilian
expat | civilian
expatriate | civilian
explosive ordnance disposal technician | military
explosives expert | militant
extremist | militant
eyewitness | civilian
facilitator | militant
faith healer | civilian
faithful | civilian | =
family | civilian
family member | civilian
fan | civilian
fano | militant | =
fano fighter | militant
fano militiaman | militant | fano militiamen
farm hand | civilian
farmer | civilian
farmhand | civilian
farmworker | civilian
father | civilian
father-in-law | civilian | fathers-in-law
fedayee | militant | fedayeen
fedayeen attacker | militant
federal agent | police
federal federal federal army soldier | military
fellow | unspecified
female | unspecified
ferryman | civilian | ferrymen
festivalgoer | civilian
fiance | civilian
fiancee | civilian
fiancé | civilian
fiancée | civilian
fidayee | militant | =
fidayeen | militant | =
fidayeen attacker | militant
fighter | militant
fighter pilot | military
figure | unspecified
film crew member | journalist
film director | civilian
film maker | civilian
filmmaker | civilian
fire fighter | civilian
firebomber | militant
firefighter | civilian
fireman | civilian | firemen
firewood collector | civilian
first lady | official
first responder | civilian
fisher | civilian
fisherfolk | civilian | =
fisherman | civilian | fishermen
fisherwoman | civilian | fisherwomen
fishmonger | civilian
fishworker | civilian
fixer | journalist
flight attendant | civilian
flight lieutenant | military
flying officer | military
foe | unspecified
folk | unspecified | =
folk singer | civilian
folks | unspecified | =
follower | civilian
food aid worker | aid_worker
football fan | civilian
football player | civilian
footballer | civilian
force | unspecified
force member | unspecified
foreign aid worker | aid_worker
foreign secretary | official
foreigner | civilian
foreman | civilian | foremen
forest guard | police
forest officer | official
forest official | official
forest ranger | police
forester | civilian
fortune teller | civilian
forward observer | military
freelancer | journalist
friar | civilian
friend | civilian
front commander | military
frontier corps personnel | military | =
frontier corps soldier | military
frontier guard | military
fruit vendor | civilian
fuel smuggler | civilian
fuel vendor | civilian
fugitive | unspecified
fulani herder | civilian
fulani herdsman | civilian | fulani herdsmen
funeral-goer | civilian
fusilier | military
gambler | civilian
game ranger | police
gang boss | militant
gang leader | militant
gangster | militant
gaon burha | official
gaonbura | official
garbage collector | civilian
gardener | civilian
garo | civilian
gas worker | civilian
gatherer | civilian
gendarme | police
gendarmerie | police | =
gendarmerie officer | police
general | military
general officer | military
general secretary | official
gentleman | unspecified | gentlemen
geographer | civilian
geologist | civilian
girl | civilian
girlfriend | civilian
goatherd | civilian
gold miner | civilian
goldsmith | civilian
government employee | official
government fighter | military
government servant | official
government staff | official | =
government worker | official
governor | official
governor-general | official | governors-general
graduate | civilian
grain trader | civilian
gram pradhan | official
grandchild | civilian | grandchildren
granddaughter | civilian
grandfather | civilian
grandma | civilian
grandmother | civilian
grandpa | civilian
grandparent | civilian
grandson | civilian
gravedigger | civilian
great-grandmother | civilian
green beret | military
greengrocer | civilian
grenadier | military
greyhound commando | police
greyhounds commando | police
grocer | civilian
groom | civilian
ground ground joint joint force member | military
grower | civilian
guard | unspecified
guardian | civilian
guardsman | military | guardsmen
guardswoman | military | guardswomen
guerilla | militant
guerrilla | militant
guerrilla commander | militant
guerrilla leader | militant
guerrilla soldier | militant
guerrillero | militant
guest | civilian
gun crew | military
gun crew member | military
gun man | militant | gun men
gun-wielding man | militant | gun-wielding men
gunman | militant | gunmen
gunner | military
gunnery sergeant | military
gunrunner | militant
gunshot victim | unspecified
gurkha | military
guru | civilian
guy | unspecified
gynaecologist | civilian
gypsy | civilian
hairdresser | civilian
hajj pilgrim | civilian
half-brother | civilian
half-sister | civilian
handler | militant
havildar | military
hawker | civilian
head of government | official | heads of government
head of state | official | heads of state
headman | official | headmen
headmaster | civilian
headmistress | civilian
headteacher | civilian
healer | civilian
health care worker | civilian
health officer | official
health professional | civilian
health-care worker | civilian
heir | unspecified
heiress | unspecified
helicopter pilot | military
helper | civilian
hema | civilian | =
henchman | militant | henchmen
herbalist | civilian
herder | civilian
herdsman | civilian | herdsmen
high commissioner | official
high court judge | official
high peace council member | official
highway patrolman | police | highway patrolmen
highwayman | militant | highwaymen
hijacker | militant
hiker | civilian
hindu | civilian
historian | civilian
hit man | militant | hit men
hitman | militant | hitmen
hmar | civilian | =
holidaymaker | civilian
home guard | police
home owner | civilian
homeless person | civilian | homeless people
homemaker | civilian
homeowner | civilian
hooded man | militant | hooded men
hostage | unspecified
hostage taker | militant
hostage-holder | militant
hostage-taker | militant
hotelier | civilian
house owner | civilian
house wife | civilian | house wives
household | civilian
housemaid | civilian
housewife | civilian | housewives
houthi | militant
human | unspecified
human being | unspecified
human bomb | militant
human rights activist | civilian
human rights advocate | civilian
human rights defender | civilian
human rights lawyer | civilian
human rights worker | civilian
humanitarian | aid_worker
humanitarian aid worker | aid_worker
humanitarian personnel | aid_worker | =
humanitarian staff | aid_worker | =
humanitarian volunteer | aid_worker
humanitarian worker | aid_worker
hunter | civilian
husband | civilian
hussar | military
icrc delegate | aid_worker
icrc employee | aid_worker
icrc staff | aid_worker | =
icrc worker | aid_worker
idp | civilian
ied expert | militant
ied planter | militant
imam | civilian
immigrant | civilian
immigration officer | official
immigration official | official
impostor | unspecified
in-law | civilian
in-patient | civilian
indigene | civilian
indigenous leader | civilian
individual | unspecified
industrialist | civilian
infant | civilian
infantry | military | =
infantry tank crew | military
infantryman | military | infantrymen
infidel | civilian
infiltrator | militant
informant | civilian
informer | civilian
inghimasi | militant
inghimasi fighter | militant
inhabitant | civilian
injured wounded man | unspecified | injured wounded men
inmate | civilian
innkeeper | civilian
innocent | civilian
innocent innocent citizen | civilian
inspector | police
inspector general | police | inspectors general
inspector of schools | official | inspectors of schools
instructor | civilian
insurgent | militant
insurgent commander | militant
insurgent leader | militant
intellectual | civilian
intelligence agent | military
intelligence officer | military
intelligence operative | military
intelligence personnel | military | =
interahamwe | militant | =
interior minister | official
interior ministry employee | official
interior ministry security police officer | police
interior ministry soldier | police
interior secretary | official
internally internally displaced | civilian | =
internee | unspecified
interpreter | civilian
intruder | militant
invader | militant
investigative journalist | journalist
ironsmith | civilian
irregular | militant
islamist | militant
islander | civilian
ismaili | civilian
itbp jawan | military
jail official | police
jailer | police
janissary | military
janitor | civilian
janjaweed | militant | =
janjaweed fighter | militant
janjaweed militiaman | militant | janjaweed militiamen
jawan | military
jemadar | military
jesuit | civilian
jesuit priest | civilian
jet pilot | military
jew | civilian
jeweler | civilian
jeweller | civilian
jihadi | militant
jihadist | militant
jihadist leader | militant
jirga member | official
job seeker | civilian
job-seeker | civilian
jobseeker | civilian
journalism student | journalist
journalist | journalist
judge | official
junior officer | military
junta junta fighter | military
junta member | official
junta-appointed administrator | official
juror | civilian
justice | official
juvenile | civilian
kadi | official
kagawad | official
kamajor | militant
kanwaria | civilian
kapitan | official
karbi | civilian
kebele chairman | official | kebele chairmen
kebele leader | official
kebele official | official
key commander | militant
khariji | militant | khawarij
kharji | militant | khwarij
khasadar | military
kid | civilian
kidnap victim | unspecified
kidnapper | militant
killer | unspecified
kin | civilian | =
kindergartner | civilian
kinfolk | civilian | =
king | official
kingpin | unspecified
kinsman | civilian | kinsmen
kinswoman | civilian | kinswomen
knife attacker | militant
knife-wielding man | militant | knife-wielding men
knifeman | militant | knifemen
kotwar | official
kuki | civilian
labor leader | civilian
laborer | civilian
labour leader | civilian
labourer | civilian
lady | unspecified
lady constable | police
lady health worker | civilian
laity | civilian | =
lama | civilian
lambardar | official
lance corporal | military
lance naik | military
lancer | military
landlady | civilian
landlord | civilian
landmine victim | unspecified
landowner | civilian
law enforcement official | police
law enforcer | police
law maker | official
law student | civilian
law-enforcer | police
lawmaker | official
lawyer | civilian
lay person | civilian | lay people
lay worker | civilian
layman | civilian | laymen
layperson | civilian | laypeople
leader | unspecified
lecturer | civilian
legal adviser | civilian
legionnaire | military
legislator | official
lendu | civilian | =
levy man | military | levy men
librarian | civilian
lieutenant | military
lieutenant colonel | military
lieutenant commander | military
lieutenant general | military
lieutenant governor | official
lifeguard | civilian
lineman | civilian | linemen
linguist | civilian
local | civilian
local commander | militant
local council head | official
local council president | official
local guerrilla squad member | militant
local local man | civilian | local local men
locksmith | civilian
logger | civilian
logistician | aid_worker
lone wolf | militant | lone wolves
longshoreman | civilian | longshoremen
looter | unspecified
lord mayor | official
lover | civilian
loya jirga member | official
loyalist fighter | military
loyalist loyalist loyalist | military
lumberjack | civilian
lurah | official
lynch mob member | militant
machete-wielding man | militant | machete-wielding men
machine gunner | military
machine-gunner | military
machinist | civilian
madhesi | civilian
madrasa student | civilian
madrassa student | civilian
mafia boss | unspecified
mafioso | unspecified | mafiosi
magician | civilian
magistrate | official
mai mai fighter | militant
mai-mai | militant | =
mai-mai fighter | militant
mai-mai militiaman | militant | mai-mai militiamen
mai-mai rebel | militant
maid | civilian
mailman | civilian | mailmen
major | military
major general | military
male | unspecified
malik | official
man | unspecified | men
manager | civilian
mandaean | civilian
manpower | unspecified | =
maoist | militant
maoist commander | militant
maoist leader | militant
marauder | militant
marcher | civilian
marero | unspecified
marine | military
mariner | civilian
marksman | military | marksmen
marshal | military
martyr | unspecified
martyrdom seeker | militant
masked man | militant | masked men
mason | civilian
mass shooter | unspecified
master sergeant | military
mastermind | militant
matatu driver | civilian
mate | unspecified
mathematician | civilian
maulana | civilian
maulvi | civilian
mayi-mayi fighter | militant
mayor | official
mechanic | civilian
media activist | journalist
media employee | journalist
media professional | journalist
media staff | journalist | =
media worker | journalist
mediaperson | journalist
medic | civilian
medical officer | civilian
medical practitioner | civilian
medical professional | civilian
meitei | civilian
member | unspecified
member of a family | civilian | members of a family
member of an armed group | militant | members of an armed group
member of armed groups | militant | members of armed groups
member of congress | official | members of congress
member of parliament | official | members of parliament
member of security forces | military | members of security forces
member of staff | civilian | members of staff
member of the armed forces | military | members of the armed forces
member of the army | military | members of the army
member of the crew | unspecified | members of the crew
member of the family | civilian | members of the family
member of the legislative assembly | official | members of the legislative assembly
member of the military | military | members of the military
member of the militia | militant | members of the militia
member of the national guard | military | members of the national guard
member of the parliament | official | members of the parliament
member of the police | police | members of the police
member of the police force | police | members of the police force
member of the provincial assembly | official | members of the provincial assembly
member of the resistance | militant | members of the resistance
member of the security forces | military | members of the security forces
mercenary | militant
merchant | civilian
merchant sailor | civilian
merchant seaman | civilian | merchant seamen
midshipman | military | midshipmen
midwife | civilian | midwives
migrant | civilian
militant | militant
militant commander | militant
militant leader | militant
militant sympathiser | militant
militant sympathizer | militant
military adviser | military
military advisor | military
military attache | military
military contractor | military
military doctor | military
military driver | military
military engineer | military
military instructor | military
military judge | military
military leader | military
military medic | military
military observer | military
military officer | military
military official | military
military policeman | military | military policemen
military prosecutor | military
military staff | military | =
military trainer | military
military woman | military | military women
military-appointed administrator | official
militia commander | militant
militia leader | militant
militia militiaman | militant | militia militiamen
militiaman | militant | militiamen
militiawoman | militant | militiawomen
milkman | civilian | milkmen
mill worker | civilian
mine clearer | civilian
mine-clearer | civilian
miner | civilian
minibus driver | civilian
minister | official
minister of religion | civilian | ministers of religion
minister of state | official | ministers of state
ministry employee | official
ministry worker | official
minor | civilian
missile crew member | military
missionary | civilian
mizo | civilian
mla | official
mna | official
mobster | unspecified
mole | unspecified
mom | civilian
monarch | official
money changer | civilian
moneychanger | civilian
moneylender | civilian
monitor | official
monk | civilian
montonero | militant
mortarman | military | mortarmen
mother | civilian
mother of two | civilian | mothers of two
mother-in-law | civilian | mothers-in-law
motorcycle taxi driver | civilian
motorcyclist | civilian
motorist | civilian
moudjahid | militant
mountaineer | civilian
mourner | civilian
mp | official
mpa | official
msf doctor | aid_worker
msf employee | aid_worker
msf nurse | aid_worker
msf staff | aid_worker | =
msf worker | aid_worker
muezzin | civilian
mufti | civilian
mujahedeen | militant | =
mujahedin | militant | =
mujahid | militant | mujahideen
mujahidin | militant | =
mukhiya | official
mukhtar | official
mulla | civilian
mullah | civilian
mum | civilian
municipal employee | official
municipal worker | official
municipality employee | official
municipality worker | official
murle | civilian | =
musician | civilian
musketeer | military
muslim | civilian
mutineer | military
mutinous soldier | militant
naga | civilian | =
naib nazim | official
naib risaldar | military
naib sarpanch | official
naib subedar | military
naik | military
namesake | unspecified
nanny | civilian
narco | unspecified
national | civilian
national security adviser | official
native | civilian
naval officer | military
naval rating | military
navigator | military
navy officer | military
navy seal | military
nawab | official
naxal | militant
naxal commander | militant
naxal leader | militant
naxalite | militant
nazim | official
negotiator | official
neighbor | civilian
neighbour | civilian
neo-nazi | militant
nephew | civilian
newborn | civilian
newcomer | unspecified
newlywed | civilian
news director | journalist
news producer | journalist
newscaster | journalist
newsman | journalist | newsmen
newspaper employee | journalist
newsreader | journalist
newswoman | journalist | newswomen
next of kin | civilian | =
ngo driver | aid_worker
ngo employee | aid_worker
ngo member | aid_worker
ngo official | aid_worker
ngo staff | aid_worker | =
ngo staffer | aid_worker
ngo worker | aid_worker
niece | civilian
night guard | civilian
night watchman | civilian | night watchmen
nightwatchman | civilian | nightwatchmen
ninja | militant
nomad | civilian
non-combatant | civilian
non-commissioned officer | military
non-muslim | civilian
noncombatant | civilian
noncommissioned officer | military
notable | official
notary | civilian
notary public | official | notaries public
novelist | civilian
novice | civilian
novice monk | civilian
nuba | civilian | =
nuclear scientist | civilian
nuer | civilian | =
numberdar | official
nun | civilian
nurse | civilian
nutrition officer | aid_worker
observer | official
occupant | unspecified
occupier | militant
octogenarian | unspecified
office worker | civilian
officer | police
officer cadet | military
officer in charge | police | officers in charge
officer-in-charge | police | officers-in-charge
official | official
oilman | civilian | oilmen
okada rider | civilian
old man | civilian | old men
old older woman | civilian | old older women
older man | civilian | older men
older person | civilian | older people
ombudsman | official | ombudsmen
onlooker | civilian
operative | militant
operator | civilian
opponent | unspecified
opposition anti-government fighter | militant
opposition member | civilian
optician | civilian
orderly | military
ordinary person | civilian | ordinary people
orphan | civilian
osce monitor | official
other | unspecified
outlaw | unspecified
over ground worker | militant
over-ground worker | militant
overground worker | militant
owner | civilian
oxfam worker | aid_worker
paediatrician | civilian
painter | civilian
pal | unspecified
palace guard | military
panchayat head | official
panchayat member | official
panchayat secretary | official
para-commando | military
paramedic | civilian
paramilitary | militant
paramilitary leader | militant
paramilitary member | militant
paramilitary officer | military
paramilitary paramilitary personnel | military | =
paramount chief | official
paratrooper | military
parent | civilian
parish priest | civilian
parishioner | civilian
park ranger | police
parliamentarian | official
parliamentary speaker | official
participant | civilian
partisan | militant
partner | civilian
party member | civilian
partygoer | civilian
passenger | civilian
passer-by | civilian | passers-by
passerby | civilian | passersby
pastor | civilian
pastoralist | civilian
patient | civilian
patrolman | police | patrolmen
patrolwoman | police | patrolwomen
patron | civilian
patwari | official
peace activist | civilian
peace committee head | official
peace committee leader | official
peace committee member | official
peace corps volunteer | aid_worker
peace council member | official
peace envoy | official
peace negotiator | official
peace officer | police
peacekeeper | military
peacekeeping peacekeeping force member | military
peasant | civilian
peddler | civilian
pedestrian | civilian
pediatrician | civilian
peer | unspecified
pensioner | civilian
people 's defence force fighter | militant
people 's defence force member | militant
people 's defense force member | militant
permanent secretary | official
perpetrator | unspecified
person | unspecified | people
personal bodyguard | unspecified
personality | unspecified
personnel | unspecified | =
persons | unspecified | =
peshmerga | military | =
peshmerga fighter | military
petrol bomber | militant
petrol vendor | civilian
petty officer | military
pharmacist | civilian
photographer | journalist
photojournalist | journalist
physician | civilian
physicist | civilian
physiotherapist | civilian
picketer | civilian
picnicker | civilian
pilgrim | civilian
pilot | unspecified
pilot officer | military
pipeline worker | civilian
pirate | militant
plantation worker | civilian
planter | civilian
plasterer | civilian
platoon leader | military
player | civilian
plotter | militant
plumber | civilian
poacher | unspecified
poet | civilian
police | police | =
police applicant | civilian
police cadet | police
police captain | police
police chief | police
police colonel | police
police commander | police
police commando | police
police commissioner | police
police corporal | police
police driver | police
police employee | police
police general | police
police intelligence chief | police
police intelligence officer | police
police investigator | police
police jawan | police
police lieutenant | police
police major | police
police major general | police
police official | police
police operative | police
police police force member | police
police post guard | police
police recruit | police
police reservist | police
police sergeant | police
police soldier | police
police staff | police | =
police trooper | police
police volunteer | police
police woman | police | police women
policeman | police | policemen
policewoman | police | policewomen
politician | official
poll official | civilian
poll worker | civilian
polling agent | civilian
polling officer | civilian
poppy farmer | civilian
porter | civilian
postal worker | civilian
postman | civilian | postmen
postmaster | official
potter | civilian
pow | military
power worker | civilian
pradhan | official
prayer leader | civilian
preacher | civilian
precinct commander | police
prefect | official
premier | official
preschooler | civilian
presenter | journalist
president | official
presidential guard | military
press officer | journalist
press secretary | official
press worker | journalist
pressman | journalist | pressmen
priest | civilian
prime minister | official
prince | official
princess | official
principal | civilian
prison guard | police
prison inmate | unspecified
prison staff | police | =
prison warden | police
prison warder | police
prisoner | unspecified
prisoner of war | military | prisoners of war
private | military
pro-government fighter | military
pro-government militiaman | militant | pro-government militiamen
pro-government pro-government soldier | military
professor | civilian
program officer | aid_worker
programme officer | aid_worker
programmer | civilian
prosecutor | official
prosecutor general | official | prosecutors general
prostitute | civilian
protector | unspecified
protestant | civilian
protester | civilian
protestor | civilian
provost | police
psychiatrist | civilian
psychologist | civilian
public employee | official
public figure | unspecified
public official | official
public prosecutor | official
public servant | official
publisher | civilian
pujari | civilian
pupil | civilian
putschist | militant
pygmy | civilian
qari | civilian
qazi | official
quarry worker | civilian
quarryman | civilian | quarrymen
quartermaster | military
queen | official
rabbi | civilian
radar operator | military
radio announcer | journalist
radio host | journalist
radio operator | military
radio producer | journalist
radio station employee | journalist
rag picker | civilian
ragpicker | civilian
raider | militant
railroad worker | civilian
railway protection force jawan | police
railway protection force personnel | police | =
railwayman | civilian | railwaymen
rallygoer | civilian
rancher | civilian
ranger | military
ranger guard | police
ranger officer | official
rangers personnel | military | =
ranking officer | military
rape victim | unspecified
rashtriya rifles soldier | military
rebel | militant
rebel chief | militant
rebel commander | militant
rebel leader | militant
rebel militiaman | militant | rebel militiamen
rebel rebel member | militant
rebel soldier | militant
receptionist | civilian
recruit | military
recruiter | militant
red beret | military
red crescent employee | aid_worker
red crescent volunteer | aid_worker
red crescent worker | aid_worker
red cross employee | aid_worker
red cross nurse | aid_worker
red cross staff | aid_worker | =
red cross volunteer | aid_worker
red cross worker | aid_worker
redcoat | military
referee | civilian
refinery worker | civilian
refugee | civilian
regent | official
regime infantry soldier | military
regime officer | military
regime regime regime fighter | military
regional regional force member | military
registrar | official
regular | military
relative | civilian
relief agency worker | aid_worker
relief officer | aid_worker
relief volunteer | aid_worker
relief worker | aid_worker
religious leader | civilian
renegade | militant
renegade soldier | militant
reporter | journalist
representative | official
republican guard | military
rescue official | civilian
rescuer | civilian
researcher | civilian
reservist | military
resident | civilian
restaurateur | civilian
retiree | civilian
returnee | civilian
reveler | civilian
reveller | civilian
revenue officer | official
revolutionary guard | military
rickshaw driver | civilian
rickshaw puller | civilian
rickshaw-puller | civilian
rifleman | military | riflemen
rifles personnel | military | =
rifles soldier | military
rights activist | civilian
rights defender | civilian
ringleader | militant
riot police | police | =
rioter | civilian
risaldar | military
rival | unspecified
robber | unspecified
rogue soldier | militant
rohingyas | civilian | =
roma | civilian | =
roofer | civilian
roommate | civilian
royal | official
rubber tapper | civilian
runaway | unspecified
runner | civilian
rustler | militant
saboteur | militant
sadhu | civilian
sailor | military
sales clerk | civilian
salesman | civilian | salesmen
salesperson | civilian | salespeople
saleswoman | civilian | saleswomen
sandinista | militant
sanitary worker | civilian
sanitation worker | civilian
santhal | civilian
sapper | military
sarpanch | official
sawyer | civilian
scavenger | civilian
scholar | civilian
school van driver | civilian
schoolboy | civilian
schoolchild | civilian | schoolchildren
schoolgirl | civilian
schoolkid | civilian
schoolteacher | civilian
scientist | civilian
scout | military
scout soldier | military
scrap collector | civilian
scrap dealer | civilian
sea pirate | militant
sea tiger | militant
seafarer | civilian
seaman | military | seamen
seamstress | civilian
secessionist | militant
secret agent | unspecified
secret police officer | police
secret policeman | police | secret policemen
secretary | civilian
secretary general | official | secretaries general
secretary-general | official | secretaries-general
security agent | unspecified
security chief | official
security contractor | civilian
security force | military
security guard | civilian
security man | unspecified | security men
security member | military
security officer | unspecified
security official | official
security operative | unspecified
security personnel | military | =
security policeman | police | security policemen
security security service member | military
security soldier | military
security staff | military | =
security trooper | military
seleka | militant | =
seleka fighter | militant
seleka rebel | militant
seller | civilian
seminarian | civilian
seminary student | civilian
senator | official
senderista | militant
senior officer | military
sentinel | military
sentry | military
separatist | militant
sepoy | military
septuagenarian | unspecified
sergeant | military
sergeant first class | military | sergeants first class
sergeant major | military | sergeants major
servant | civilian
service man | military | service men
service member | military
service personnel | military | =
service woman | military | service women
serviceman | military | servicemen
serviceperson | military | servicepeople
servicewoman | military | servicewomen
settler | civilian
sex slave | civilian
sex worker | civilian
shadow district governor | militant
shadow governor | militant
sharecropper | civilian
sharia judge | official
sharpshooter | military
shaykh | civilian
sheik | civilian
sheikh | civilian
shepherd | civilian
shepherdess | civilian
sheriff | police
sheriff 's deputy | police
shi'ite | civilian
shi'ite militiaman | militant | shi'ite militiamen
shia | civilian
shiite | civilian
shiite militiaman | militant | shiite militiamen
ship 's crew member | civilian
ship captain | civilian
sho | police
shock trooper | military
shooter | unspecified
shooting victim | unspecified
shop assistant | civilian
shop keeper | civilian
shop-owner | civilian
shopkeeper | civilian
shopper | civilian
sibling | civilian
sicario | militant
sikh | civilian
singer | civilian
singer-songwriter | civilian
sipahi | military
sister | civilian
sister-in-law | civilian | sisters-in-law
skipper | civilian
slave | civilian
sleeper agent | militant
slum dweller | civilian
smoker | civilian
smuggler | unspecified
sniper | militant
soccer player | civilian
social activist | civilian
social worker | civilian
sociologist | civilian
soldier | military
solicitor | civilian
son | civilian
son-in-law | civilian | sons-in-law
sorcerer | civilian
soul | unspecified
sound engineer | journalist
soundman | journalist | soundmen
speaker of parliament | official | speakers of parliament
spearman | militant | spearmen
special force | military
special forces officer | military
special forces operator | military
special operator | military
special task force jawan | police
special task force personnel | police | =
spectator | civilian
spiritual leader | civilian
spo | police
spokesman | official | spokesmen
spokesperson | official | spokespeople
spokespersons | official | =
spokeswoman | official | spokeswomen
sports journalist | journalist
sportsman | civilian | sportsmen
sportswoman | civilian | sportswomen
spotter | military
spouse | civilian
spy | civilian
squad leader | military
squadron leader | military
squatter | civilian
ssb jawan | military
ssp | police
stabber | militant
staff | civilian | =
staff member | civilian
staff officer | military
staff sergeant | military
staffer | civilian
stallholder | civilian
state employee | official
state federal soldier | military
state opponent | militant
state trooper | police
stateless person | civilian | stateless people
statesman | official | statesmen
stateswoman | official | stateswomen
station house officer | police
station master | official
stationmaster | official
steelworker | civilian
stepchild | civilian | stepchildren
stepdaughter | civilian
stepfather | civilian
stepmother | civilian
stepson | civilian
stevedore | civilian
steward | civilian
stewardess | civilian
stf commando | police
stf jawan | police
stockman | civilian | stockmen
stone pelter | civilian
stone thrower | civilian
stone-pelter | civilian
stone-thrower | civilian
stonemason | civilian
storekeeper | civilian
stormtrooper | military
stowaway | unspecified
stranger | unspecified
street child | civilian | street children
street cleaner | civilian
street vendor | civilian
striker | civilian
stringer | journalist
strongman | militant | strongmen
student | civilian
student leader | civilian
sub inspector | police
sub-chief | official
sub-divisional magistrate | official
sub-inspector | police
sub-lieutenant | military
sub-prefect | official
sub-zonal commander | militant
subcontractor | civilian
subedar | military
subedar major | military
submariner | military
subprefect | official
sugarcane cutter | civilian
suicide-bomber | militant
sultan | official
sunni | civilian
superintendent | police
superintendent engineer | official
superintendent of police | police | superintendents of police
supervisor | civilian
supporter | civilian
supreme court judge | official
surgeon | civilian
surveyor | civilian
survivor | unspecified
suspect | unspecified
suspected collaborator | civilian
swami | civilian
sweeper | civilian
sword-wielding man | militant | sword-wielding men
sympathiser | civilian
sympathizer | civilian
tailor | civilian
talib | militant | taliban
taliban | militant | =
tamil tiger | militant
tamil tiger rebel | militant
tank crewman | military
tanker crew member | civilian
tanker crewman | military | tanker crewmen
tanker driver | civilian
tankman | military | tankmen
tax officer | official
tea garden worker | civilian
tea picker | civilian
tea seller | civilian
tea shop owner | civilian
tea stall owner | civilian
tea vendor | civilian
tea worker | civilian
teacher | civilian
technician | civilian
teen | civilian
teen boy | civilian
teen girl | civilian
teenager | civilian
tehsil nazim | official
tehsildar | official
telecom worker | civilian
telecommunications worker | civilian
television producer | journalist
tenant | civilian
terror leader | militant
terrorism suspect | militant
terrorist | militant
terrorist commander | militant
terrorist financier | militant
terrorist leader | militant
tharu | civilian
tiger cadre | militant
tiger fighter | militant
tiger rebel | militant
tiler | civilian
timber merchant | civilian
toddler | civilian
top commander | militant
torture victim | unspecified
tourist | civilian
townsman | civilian | townsmen
townsperson | civilian | townspeople
toy seller | civilian
tractor driver | civilian
trade unionist | civilian
trader | civilian
traditional healer | civilian
traditional leader | civilian
traditional ruler | civilian
traffic sergeant | police
traffic warden | police
trafficker | unspecified
trainee | unspecified
translator | civilian
traveler | civilian
traveller | civilian
trawlerman | civilian
trekker | civilian
triad member | unspecified
tribal | civilian
tribal affairs official | official
tribal chief | civilian
tribal leader | civilian
tribal militiaman | militant | tribal militiamen
tribal tribal villager | civilian
tribe member | unspecified
tribesman | civilian | tribesmen
tribeswoman | civilian | tribeswomen
troop | military
trooper | military
truce monitor | official
trucker | civilian
tuk-tuk driver | civilian
tupamaro | militant
turkoman | civilian
tutor | civilian
tv employee | journalist
tv producer | journalist
tv station employee | journalist
twentysomething | unspecified
twin | civilian
typist | civilian
u.n. employee | aid_worker
u.n. official | official
u.n. staff | aid_worker | =
u.n. worker | aid_worker
uav operator | military
ultra | militant
un aid worker | aid_worker
un blue helmet | military
un employee | aid_worker
un envoy | official
un military observer | military
un monitor | official
un official | official
un peacekeeper | military
un personnel | aid_worker | =
un representative | official
un soldier | military
un staff | aid_worker | =
un staff member | aid_worker
un staffer | aid_worker
un worker | aid_worker
uncle | civilian
under-trial prisoner | civilian
undercover agent | police
undercover officer | police
undercover policeman | police | undercover policemen
undergraduate | civilian
undersecretary | official
undertaker | civilian
undertrial | civilian
unhcr employee | aid_worker
unhcr staff | aid_worker | =
unhcr worker | aid_worker
unicef employee | aid_worker
unicef worker | aid_worker
union leader | civilian
union parishad chairman | official | union parishad chairmen
union parishad member | official
united nations employee | aid_worker
united nations official | official
united nations staff | aid_worker | =
united nations worker | aid_worker
unrwa employee | aid_worker
unrwa staff | aid_worker | =
unrwa staff member | aid_worker
unrwa teacher | aid_worker
unrwa worker | aid_worker
up chairman | official | up chairmen
up member | official
upazila vice-chairman | official | upazila vice-chairmen
usaid employee | aid_worker
usaid worker | aid_worker
user | unspecified
utility worker | civilian
vacationer | civilian
vaccinator | civilian
vagrant | civilian
vegetable seller | civilian
vegetable vendor | civilian
vendor | civilian
vet | civilian
veteran | unspecified
veterinarian | civilian
veterinary officer | official
vicar | civilian
vice-president | official
victim | unspecified
video journalist | journalist
vigilante | militant
village council head | official
village defence committee member | police
village defence guard | police
village defence member | militant
village guard | police
village head | official
village-tract administrator | official
villager | civilian
vip | official
visitor | civilian
vizier | official
vlogger | civilian
volunteer | civilian
voter | civilian
waiter | civilian
waitress | civilian
war correspondent | journalist
war veteran | unspecified
war victim | unspecified
ward administrator | official
ward commissioner | official
ward councillor | official
ward member | official
ward officer | official
warder | police
warlord | militant
warplane pilot | military
warrant officer | military
warrior | militant
watchman | civilian | watchmen
water carrier | civilian
water official | official
wayfarer | civilian
weapons smuggler | militant
weaver | civilian
wedding guest | civilian
welder | civilian
wfp employee | aid_worker
wfp worker | aid_worker
whistleblower | civilian
white helmet | aid_worker
white helmets member | aid_worker
white helmets rescuer | aid_worker
white helmets volunteer | aid_worker
white helmets worker | aid_worker
white supremacist | militant
who employee | aid_worker
who worker | aid_worker
widow | civilian
widower | civilian
wife | civilian | wives
wildlife ranger | police
wing commander | military
witch doctor | civilian
witness | civilian
woman | civilian | women
woman constable | police
women 's rights activist | civilian
wood-cutter | civilian
woodcutter | civilian
woreda administrator | official
woreda official | official
worker | civilian
workingman | civilian | workingmen
workman | civilian | workmen
worshiper | civilian
worshipper | civilian
wounded patient of war | unspecified
wrestler | civilian
writer | civilian
yakuza | militant | =
yatri | civilian
yazidi | civilian
yemeni civilian | civilian
yeoman | military | yeomen
yezidi | civilian
young young person | unspecified | young people
youngster | civilian
youth | civilian
youth activist | civilian
youth leader | civilian
youth worker | civilian
youtuber | civilian
zapatista | militant
zilla parishad member | official
zonal commander | militant
zoologist | civilian
zoroastrian | civilian
zouave | military
"""

# noun of PEOPLE for several people who are counted as one | the unit of the count
UNITS = """
clan | clans
clans | clans
communities | communities
community | communities
families | families
family | families
household | households
households | households
"""

# Peoples, and words for a country's people that are not its adjective in `nationalities.COUNTRIES`:
# singular | plural, as in PEOPLE. Most of them are adjectives before another noun.
PEOPLES = """
african
alawite
amhara | =
arab
asian
assyrian
baloch | =
baluch | =
bashkir
basque
bengali
berber
bosniak
catalan
chechen
circassian
dagestani
european
fulani
hausa | =
hazara
hutu
igbo | =
ingush | =
javanese | =
kachin | =
karen | =
kashmiri
kurd
lankan
manipuri
maronite
myanmar national
oromo | =
papuan
pashtun
pathan
persian
philippine national
punjabi
rohingya | =
sindhi
sinhalese | =
tamil
tatar
tibetan
tigrayan
tuareg
turkmen | =
tutsi
uighur
uyghur
westerner
yoruba | =
zulu
"""

# Collective actors. They act and are sources, but are not counted as victims: singular |
# victim_type | plural, as in PEOPLE
ACTORS = """
administration | official
air defence | military | =
air defense | military | =
air force | military
armed band | militant
armed faction | militant
armed gang | militant
armed group | militant
armed mob | militant
armed movement | militant
armed organisation | militant
armed organization | militant
armed wing | militant
army | military
army convoy | military
army patrol | military
army unit | military
artillery unit | military
authorities | official | =
authority | official
band | unspecified
bandit gang | militant
banned group | militant
banned outfit | militant
battalion | military
both sides | unspecified | =
breakaway faction | militant
brigade | military
cartel | militant
cell | militant
clan | civilian
coalition | military
commando unit | military
community | civilian
constabulary | police
contingent | unspecified
convoy | unspecified
crime syndicate | unspecified
criminal gang | unspecified
criminal group | unspecified
criminal organisation | unspecified
criminal organization | unspecified
crowd | unspecified
death squad | militant
detachment | unspecified
drug cartel | unspecified
drug gang | unspecified
ethnic group | civilian
extremist group | militant
faction | militant
gang | militant
garrison | military
government | official
group | unspecified
guerrilla group | militant
hit squad | militant
insurgency | militant
insurgent group | militant
islamist group | militant
jihadist group | militant
junta | military
law enforcement | police | =
law enforcement agency | police
local authorities | official | =
lynch mob | civilian
mafia | unspecified
marine corps | military
militant group | militant
militant organisation | militant
militant organization | militant
militant outfit | militant
militant wing | militant
military | military | =
military column | military
military convoy | military
military patrol | military
military unit | military
militia | militant
ministry | official
mob | unspecified
navy | military
non-state armed actor | militant
non-state armed group | militant
nsag | militant
opposition faction | militant
opposition group | militant
outfit | militant
outlawed group | militant
paramilitary group | militant
party | official
patrol | unspecified
peacekeeping force | military
pirate gang | militant
platoon | military
police force | police
police patrol | police
police squad | police
police team | police
police unit | police
rebel alliance | militant
rebel army | militant
rebel faction | militant
rebel group | militant
rebel movement | militant
rebellion | militant
regime | military
regiment | military
sect | civilian
security apparatus | military | =
security service | police
self-defence group | militant
self-defense group | militant
separatist group | militant
side | unspecified
splinter faction | militant
splinter group | militant
squad | unspecified
squadron | military
state | official
street gang | unspecified
suicide squad | militant
swat team | police
syndicate | unspecified
task force | military
terror cell | militant
terror group | militant
terror outfit | militant
terrorist cell | militant
terrorist group | militant
terrorist organisation | militant
terrorist organization | militant
tribe | civilian
troop column | military
unit | unspecified
vigilante group | militant
warring faction | militant
warring party | unspecified
warring side | unspecified
"""

# Nouns of the blocks above that are as often adjectives, or come before another noun: they are
# nouns only if no noun follows.
ALSO_ADJECTIVES = """
academic
adolescent
adult
adversary
ahmadi
anarchist
baathist
baby
bandit
buddhist
captive
cardinal
catholic
chief
child
christian
civilian
commando
conscript
contra
criminal
deputy
dissident
druze
elder
enemy
executive
expatriate
extremist
faithful
fellow
female
general
guerilla
guerrilla
hindu
human
humanitarian
immigrant
individual
infant
innocent
insurgent
intellectual
irregular
islamist
ismaili
jihadi
jihadist
juvenile
local
major
male
maoist
marine
mercenary
migrant
militant
minor
muslim
national
native
naxal
naxalite
neo-nazi
newborn
official
opponent
other
paramilitary
partisan
patient
pirate
police
premier
principal
private
protestant
rebel
refugee
regular
renegade
reservist
rival
royal
sandinista
secessionist
separatist
shi'ite
shia
shiite
sikh
student
sunni
suspect
teen
terrorist
tribal
troop
twin
ultra
veteran
vigilante
volunteer
yazidi
yezidi
youth
"""

# word before such nouns | the type that it shows if the noun does not show one. Nouns of PEOPLE
# that consist of a modifier and a noun ("police constable") are not listed there.
MODIFIERS = """
abducted
aboriginal
accused
acting
active duty | military
active-duty | military
additional
administration | official
administrative | official
adopted
adoptive
adult
advancing
affiliated
african
aged
ahmadi | civilian
aid | aid_worker
aid agency | aid_worker
air assault | military
air force | military
airborne | military
airline | civilian
al-qaeda-linked | militant
al-qaida-linked | militant
alawite | civilian
alleged
allegedly
allied | military
ambulance | civilian
ambushed
anarchist
anglican
angry
anonymous
anti-american
anti-balaka
anti-christian
anti-coup
anti-drug | police
anti-gang | police
anti-government | militant
anti-israeli
anti-junta
anti-kidnapping | police
anti-militant
anti-militia
anti-muslim
anti-narcotics | police
anti-regime
anti-riot | police
anti-shia
anti-state | militant
anti-taliban
anti-terror | police
anti-terrorism | police
anti-terrorism police | police
anti-terrorist
anti-war
anti-western
apparent
apparently
arab
area
armed
armed forces | military
armed group | militant
armed police | police
armed service | military
armored | military
armoured | military
arms-bearing
army | military
army intelligence | military
army special forces | military
arrested
artillery | military
asian
aspiring
assistant
attacking
authoritative
auxiliary police | police
average
axe-wielding
baby
bad
badly
bandit | militant
bank | civilian
baptist
barangay | official
base
battalion | military
bearded
bedouin
bedridden
beheaded
beloved
bereaved | civilian
besieged
big
biological
black
black-clad
blind
blindfolded
blood-stained
bloodied
bloodthirsty
blue-helmet | military
border
border guard | military
border police | police
bound
brave
breakaway | militant
brigade | military
british-born
broadcast | journalist
brutal
buddhist | civilian
bullet-ridden
bullet-riddled
burned
burnt
burqa-clad
bus | civilian
cabinet | official
camera | journalist
camouflaged
camp
camped
captive
captured
carabinieri | police
cartel | militant
casual
catholic | civilian
catholic church | civilian
cavalry | military
cell
central
certain
charismatic
charity | aid_worker
charred
checkpoint
chief
chiefly
child | civilian
christian | civilian
church | civilian
city
city council | official
civil | civilian
civil defence | civilian
civil defense | civilian
civil police | police
civilian | civilian
civilian-clothed
clinic | civilian
coal | civilian
coalition | military
coast guard | military
college | civilian
combat engineer | military
combined
commando | military
commissioned
common
communist | militant
communist rebel | militant
commuting | civilian
company | military
confirmed
congressional | official
conscript | military
conservative
constabulary | police
construction | civilian
consular | official
consulate | official
contract
contracted
convoy
coptic | civilian
correctional | police
council | official
counter-narcotics | police
counter-terrorism | police
counter-terrorism police | police
counterterrorism | police
courageous
court | official
crack
criminal | militant
critically
cross-border
customs | police
daily wage
daily-wage
dead
deaf
decapitated
deceased
decomposed
decomposing
decorated
defeated
defecting
defence | military
defence forces | military
defence ministry | military
defenceless
defending
defense | military
defense forces | military
defense ministry | military
defenseless
defiant
demobilised
demobilized
demonstrating | civilian
deployed
deported
deposed
deputy
deserting
desperate
detained
development agency | aid_worker
different
diplomatic | official
disabled | civilian
disarmed
disgruntled
dismembered
displaced | civilian
dispossessed
dissident | militant
district | official
district council | official
district-level
division | military
domestic | civilian
dreaded
drug cartel | militant
drug-addicted
drug-gang | militant
drugged
drunk
druze
dying
east
eastern
education department | official
education ministry | official
elder
elderly | civilian
eldest
elected | official
election | official
election commission | official
electoral | official
elite
elite police | police
embassy | official
emergency | civilian
encamped
encircled
enemy
engineer corps | military
engineering corps | military
enlisted | military
entire
escaped
escort
estranged
ethnic
european
evangelical
evicted
ex
exhausted
exiled
expatriate
expectant
expeditionary | military
expelled
experienced
explosive-laden
explosives-laden
extra
extremist | militant
faction
factory | civilian
fallen
famous
fanatical
far-left
far-right
farm | civilian
farming | civilian
fatally
fatherless
feared
federal | military
federal police | police
fellow
female
field
fifth
final
fire | civilian
fire brigade | civilian
first
fishing | civilian
fishing boat | civilian
fleeing | civilian
food aid | aid_worker
foot
foreign
foreign ministry | official
foreign-backed | militant
foreign-born
foreign-trained
forest department | official
forestry | official
former
foster
fourth
frail
freed
freelance | journalist
friendly
frightened
front-line
frontier
frontline
fugitive
full-time
furious
further
gang | militant
garment | civilian
garrison | military
garrisoned
gay
gendarme | police
general
global
good
government | military
government security | military
government-allied
government-backed | military
gram panchayat | official
gravely
great
ground | military
group
grown
grown-up
guarding
gubernatorial | official
guerilla | militant
guerrilla | militant
gun-toting
gun-wielding
handcuffed
handicapped
hapless
hard-core
hard-line
hardcore
hardened
hardline
hated
head
headless
health | civilian
health department | official
health ministry | official
healthcare | civilian
heavily armed
heavily-armed
helicopter-borne
helpless
heroic
high school | civilian
high-caste
high-level
high-ranking
high-ranking government | official
highland
highly trained
highway patrol | police
hijack | militant
hijacked
hill
hindu | civilian
hindu nationalist
hired
hispanic
home guard | police
homeless | civilian
hooded
hospital | civilian
hostile
hotel | civilian
household | civilian
humanitarian | aid_worker
hungry
icrc | aid_worker
identified
ill
ill-equipped
illegal
immigrant | civilian
impartial
imprisoned
incumbent
independent
indigenous | civilian
individual
inexperienced
infamous
infant | civilian
infantry | military
influential
injured
innocent | civilian
inside
insurgent | militant
insurrectionary | militant
intelligence | official
intelligence service | official
interim
interior ministry | police
internally displaced | civilian
international
invading | military
iran-backed | militant
iranian-backed | militant
is-affiliated | militant
is-linked | militant
isil-linked | militant
isis-linked | militant
islamic
islamic extremist | militant
islamist | militant
ismaili
itinerant
jail | police
jailed
jewish | civilian
jihadi | militant
jihadist | militant
jobless
joint
judicial | official
junior
junta | military
justice ministry | official
key
kidnapped
kindergarten
knife-wielding
known
labor | civilian
labour | civilian
landless
landowning
large
largely
last
latest
latino
law enforcement | police
law-enforcement | police
leading
left-wing
left-wing guerrilla | militant
leftist
leftist guerrilla | militant
leftist rebel | militant
legal
legendary
levies | military
liberal
lifeless
lightly
lightly armed
likely
linked
little
little-known
local
local government | official
local police | police
lone
lorry | civilian
loved
low-caste
low-level
low-rank
low-ranking
lower-caste
lower-ranking
lowland
loyal
loyalist | military
lutheran
machete-wielding
mafia | militant
magazine | journalist
main
mainly
male
malnourished
maoist | militant
marine | military
marines | military
market | civilian
married
marxist
masked
mayoral | official
mechanised | military
mechanized | military
media | journalist
medical | civilian
medical corps | military
men
mentally challenged
mentally disabled
mentally ill
mercenary | militant
merchant | civilian
mestizo
methodist
metropolitan
mid-level
mid-ranking
middle-aged
middle-ranking
migrant | civilian
militant | militant
militant group | militant
military | military
military intelligence | military
militia | militant
mine | civilian
mining | civilian
ministerial | official
ministry | official
minor | civilian
missing
mixed
mixed-race
mob | militant
mobile
moderate
moderately
more
mortally
mosque | civilian
most wanted
most-wanted
mostly
motherless
motionless
motorbike-borne
motorcycle-borne
motorised | military
motorized | military
mountain
mounted
msf | aid_worker
mujahedeen | militant
mujahedin | militant
mujahideen | militant
multinational
municipal | official
municipal police | police
municipality | official
muslim | civilian
muslim extremist | militant
mutilated
mutinous
mutinying
mysterious
naked
narcotics | police
national
national army | military
national defence | military
national defense | military
national guard | military
national police | police
nationalist
native
nato-led
naval | military
navy | military
navy seal | military
naxal | militant
naxalite | militant
nearby
neighboring
neighbouring
neo-nazi | militant
neutral
new
newborn | civilian
newly appointed
newly elected
newly married
newly recruited
newly-appointed
newly-elected
newly-recruited
newly-wed
newlywed
news | journalist
news agency | journalist
newspaper | journalist
ngo | aid_worker
nomadic
non-combatant | civilian
non-commissioned
non-governmental | aid_worker
non-local
non-state
noncombatant | civilian
noncommissioned
nonlocal
north
northeastern
northern
northwestern
noted
notorious
nursing
occupation | military
occupying | military
off duty
off-duty
official
oil | civilian
old
older
oldest
on duty
on-duty
only
opposing
opposition
ordinary
orphaned | civilian
orthodox
other
ousted
outgoing
outlawed | militant
outpost
outside
overseas
overthrown
own
panchayat | official
panicked
panicking
paramilitary | military
paratroop | military
parliamentary | official
part-time
particular
party | official
passenger | civilian
passing
pastoral | civilian
pastoralist | civilian
patrol
patrolling
peaceful
peacekeeping | military
peasant | civilian
pentecostal
photo | journalist
physically disabled
pirate | militant
plain-clothes | police
plainclothes | police
plains
platoon | military
police | police
police special forces | police
policing | police
polio | civilian
political | official
poor
poorly armed
popular
possible
possibly
post
potential
praying | civilian
predominantly
pregnant | civilian
premature
preschool
presidential | official
presidential guard | military
press | journalist
presumably
presumed
primarily
primary school | civilian
prison | police
prisons service | police
private | civilian
private security | civilian
pro-assad | military
pro-democracy | civilian
pro-gaddafi
pro-government | military
pro-hadi
pro-haftar
pro-houthi
pro-independence
pro-iran
pro-iranian
pro-kremlin
pro-kurdish
pro-morsi
pro-moscow
pro-opposition
pro-president
pro-regime | military
pro-russian | militant
pro-saleh
pro-taliban
pro-turkish
pro-ukrainian
pro-western
probable
probably
professional
prominent
proscribed | militant
prospective
protestant | civilian
protesting | civilian
provincial | official
provincial council | official
provincial government | official
provincial-level
public order police | police
public protection | police
public security | police
public works | official
purported
qaeda-linked | militant
radical
radical islamist | militant
radio | journalist
rail | civilian
rail police | police
railway | civilian
railway police | police
rank-and-file
ranking
rear
rebel | militant
rebel group | militant
recent
recovered
recruit
recruited
red crescent | aid_worker
red cross | aid_worker
refugee | civilian
regime | military
regiment | military
regimental | military
regional
registered
regular | military
regular army | military
reinstated
released
reliable
relief | aid_worker
relief agency | aid_worker
religious
relocated
remaining
renegade | militant
renowned
repatriated
reportedly
reporting | journalist
republican
republican guard | military
reputed
rescue | civilian
reserve | military
reserve police | police
reservist | military
resistance | militant
respected
restaurant | civilian
retired
retreating
returning
revenue | official
revolutionary | militant
rich
right-wing
right-wing extremist | militant
rightist
riot | police
rival
road | civilian
roadblock
rock-throwing
rogue
royal | official
royal army | military
royal marine | military
royal navy | military
royalist
ruling party | official
rural | civilian
russian-backed | militant
ruthless
salafist | militant
same
saudi-backed | militant
scheduled-caste
school | civilian
school-age
school-aged
schoolgirl | civilian
seasonal
secessionist | militant
second
secondary school | civilian
secret service | official
sector
secular
security force | military
security forces | military
security service | official
self-declared
self-defence | militant
self-defense | militant
self-proclaimed
self-styled
senatorial | official
senior
senior government | official
separate
separatist | militant
seriously
serving
settler | civilian
severely
shackled
sheltering
shi'ite | civilian
shia | civilian
shia muslim
shiite | civilian
shop | civilian
shopping | civilian
sick
signal corps | military
signals | military
sikh | civilian
silent
single
sitting
slain
sleeping | civilian
slightly
small
so-called
sole
solitary
south
southeastern
southern
southwestern
special
special forces | military
special operations | military
special police | police
specific
spy agency | official
squad
starving
state | military
state police | police
state-backed | military
stateless
station
stationed
stillborn
stone-throwing
stranded | civilian
student | civilian
suburban
suicide | militant
sunni | civilian
sunni arab
sunni muslim
supposed
supposedly
surrendered
surrendering
surviving
suspected
suspicious
swat | police
takfiri | militant
taliban-linked | militant
tall
tank | military
tax | official
taxi | civilian
team
teen-age
teenage | civilian
teenaged | civilian
television | journalist
temple | civilian
temporary
terrified
territorial army | military
territorial defence | military
territorial defense | military
terror | militant
terrorist | militant
textile | civilian
then
third
tiny
top
top government | official
top-ranking
total
tourist | civilian
town
town council | official
trade union | civilian
traffic | police
traffic police | police
train | civilian
trained
training
transgender
trapped
traveling
travelling
tribal | civilian
tribal militia | militant
tribal police | police
truck | civilian
turbaned
turkish-backed | militant
tv | journalist
twin
u.n. - backed
u.s. - backed
u.s. - born
u.s. - led
u.s. - trained
ultra | militant
ultra-nationalist
ultra-orthodox
ultra-right
ultranationalist
un agency | aid_worker
un-backed
unaffiliated
unarmed | civilian
unborn
unclaimed
unconfirmed
under-age | civilian
underage | civilian
underground | militant
undocumented
unemployed
unfortunate
unhcr | aid_worker
unicef | aid_worker
unidentified
uniform-clad
uniformed | military
union | civilian
union council | official
unionised | civilian
unionist
unit
university | civilian
unknown
unmarried
unnamed
unofficial
unrwa | aid_worker
unspecified
unsuspecting
untrained
upazila | official
upper-caste
uprooted
urban
us-backed
us-born
us-led
us-trained
vaccination | civilian
various
vehicle-borne
veiled
veteran
vice
vigilante | militant
village | civilian
village council | official
violent
visiting
voluntary
volunteer
vulnerable
wahhabi | militant
wanted
weak
wealthy
well-armed
well-equipped
well-known
well-placed
well-trained
west
western
western-backed
wfp | aid_worker
wheelchair-bound
white
white helmets | aid_worker
white-supremacist | militant
whole
widowed
women
world food program | aid_worker
world food programme | aid_worker
would-be
wounded
yazidi | civilian
yezidi | civilian
young
younger
youngest
zonal
zoroastrian
"""
