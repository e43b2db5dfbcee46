"""Nouns for those who can be a source, and the verbs that introduce what they say.

The kind of a speaker shows which side of a claim it is on: official, military, police, medical,
witness, monitor, humanitarian, media, armed_group, or unspecified for sources and papers that do
not show it. Organisations with a name are groups. Read by `extractors.lexical` and `linking`.
"""

# What is "put at" a number: "put the casualty figures at 87".
FIGURES = """
casualties
dead
deaths
fatalities
figure
figures
injured
losses
number
toll
wounded
"""

# singular | kind | plural, if the last word does not take -s, -es or -ies; "=" if the plural is the
# same as the singular
SPEAKERS = """
account | unspecified
account by witnesses | unspecified | accounts by witnesses
activist | monitor
activist group | monitor
activist network | monitor
administration | official
administrator | official
advocacy group | monitor
aid agency | humanitarian
aid group | humanitarian
aid official | humanitarian
aid organisation | humanitarian
aid organization | humanitarian
aid source | humanitarian
aid worker | humanitarian
air force | military
airline | unspecified
airport source | unspecified
alliance | military
ambassador | official
ambulance driver | medical
ambulance service | medical
ambulance worker | medical
analyst | monitor
announcement | unspecified
anonymous caller | unspecified
anonymous source | unspecified
area resident | witness
armed group | armed_group
armed wing | armed_group
army | military
army chief | military
army command | military
army commander | military
army officer | military
army official | military
army source | military
army spokesman | military | army spokesmen
army statement | military
association | unspecified
attorney | unspecified
authority | official
autopsy report | medical
bishop | witness
blogger | media
border guard | police
border official | official
border police | police | =
brigadier | military
broadcaster | media
brother | witness
bulletin | unspecified
bystander | witness
cabinet | official
caller | unspecified
cameraman | media | cameramen
campaigner | monitor
captain | military
casualty list | unspecified
casualty recorder | monitor
ceasefire monitor | monitor
central command | military
charity | humanitarian
chief | official
children 's agency | humanitarian
church | humanitarian
church leader | humanitarian
church official | humanitarian
church source | humanitarian
civil defence | official
civil defence official | official
civil defence worker | medical
civil defense | official
claim | unspecified
clan elder | witness
cleric | witness
clinic | medical
coalition | military
coast guard | police
colleague | witness
colonel | military
commander | military
commission | monitor
commission of inquiry | monitor | commissions of inquiry
communique | unspecified
communiqué | unspecified
community leader | witness
community member | witness
company | unspecified
company source | unspecified
confidential source | unspecified
conflict monitor | monitor
conflict tracker | monitor
conflicting reports | media | =
constable | police
consulate | official
coroner | medical
correspondent | media
council | official
count | unspecified
court | official
court document | official
cousin | witness
credible source | unspecified
customs official | official
daily | media
data | unspecified | =
database | monitor
daughter | witness
defence ministry | official
defence official | military
defence source | military
defense ministry | official
defense official | military
defense source | military
delegate | unspecified
demonstrator | witness
deputy | official
deputy governor | official
detainee | witness
detective | police
diocese | humanitarian
diplomat | official
diplomatic source | official
disaster management official | official
displaced person | witness | displaced people
district administrator | official
district chief | official
district governor | official
district official | official
doctor | medical
document | unspecified
documentation center | monitor
documentation centre | monitor
documentation group | monitor
driver | witness
early report | media
elder | witness
election monitor | monitor
election official | official
embassy | official
emergencies ministry | official
emergency official | official
emergency service | official
emergency worker | medical
envoy | official
estimate | unspecified
expert | monitor
extremist group | armed_group
eye witness | witness
eye-witness | witness
eyewitness | witness
eyewitness account | witness
fact-finding mission | monitor
family | witness
family member | witness
farmer | witness
father | witness
federal police | police | =
federation | unspecified
field commander | armed_group
field source | unspecified
fighter | armed_group
figure | unspecified
fire department | official
fire service | official
firefighter | medical
first responder | medical
footage | media | =
foreign ministry | official
forensic expert | medical
forensic official | medical
forensic report | medical
friend | witness
general | military
general staff | military
government | official
government data | official | =
government figures | official | =
government official | official
government source | official
government spokesman | official | government spokesmen
government statement | official
governor | official
group | unspecified
guard | witness
guerrilla | armed_group
guerrilla commander | armed_group
guerrilla leader | armed_group
guerrilla source | armed_group
guerrilla spokesman | armed_group | guerrilla spokesmen
health authorities | official | =
health care worker | medical
health ministry | official
health ministry official | official
health official | official
health source | medical
health worker | medical
historian | unspecified
home ministry | official
hospital | medical
hospital director | medical
hospital doctor | medical
hospital employee | medical
hospital official | medical
hospital record | medical
hospital source | medical
hospital spokesman | official | hospital spokesmen
hospital staff | medical | =
hospital worker | medical
hostage | witness
hotel guest | witness
human rights activist | monitor
human rights commission | monitor
human rights defender | monitor
human rights group | monitor
human rights lawyer | monitor
human rights monitor | monitor
human rights office | monitor
human rights official | monitor
human rights organisation | monitor
human rights organization | monitor
human rights source | monitor
human rights watchdog | monitor
human rights worker | monitor
humanitarian agency | humanitarian
humanitarian coordinator | humanitarian
humanitarian group | humanitarian
humanitarian official | humanitarian
humanitarian organisation | humanitarian
humanitarian organization | humanitarian
humanitarian source | humanitarian
humanitarian worker | humanitarian
husband | witness
imam | witness
immigration official | official
independent observer | monitor
independent source | unspecified
industry source | unspecified
information office | official
information officer | official
informed source | unspecified
inhabitant | witness
initial report | media
inquiry | monitor
insurgent | armed_group
insurgent group | armed_group
insurgent spokesman | armed_group | insurgent spokesmen
intelligence agency | military
intelligence officer | military
intelligence official | military
intelligence report | media
intelligence service | military
intelligence source | military
interior ministry | official
interior ministry official | police
interior ministry source | police
interior ministry spokesman | police | interior ministry spokesmen
international monitor | monitor
international organisation | humanitarian
international organization | humanitarian
investigative group | monitor
investigator | police
jihadist | armed_group
jihadist monitoring group | armed_group
jihadist source | armed_group
joint command | military
journalist | media
judge | official
judicial source | official
junta | military
law enforcement officer | police
law enforcement official | police
law enforcement source | police
lawmaker | official
lawyer | unspecified
leader | official
leaflet | unspecified
legislator | official
letter | unspecified
lieutenant | military
local | witness
local activist | monitor
local coordination committee | monitor
local daily | media
local elder | witness
local government | official
local journalist | media
local leader | witness
local media | media | =
local media activist | witness
local news agency | media
local news outlet | media
local newspaper | media
local official | official
local people | witness | =
local police | police | =
local press | media | =
local radio | media | =
local report | media
local resident | witness
local source | witness
magazine | media
major | military
mayor | official
media | media | =
media activist | monitor
media center | official
media centre | official
media office | official
media officer | official
media report | media
media source | media
mediator | unspecified
medic | medical
medical charity | medical
medical examiner | medical
medical official | medical
medical personnel | medical | =
medical source | medical
medical staff | medical | =
medical worker | medical
member | unspecified
member of parliament | official | members of parliament
militant | armed_group
militant commander | armed_group
militant group | armed_group
militant source | armed_group
militant spokesman | armed_group | militant spokesmen
military | military
military analyst | monitor
military authorities | military | =
military command | military
military commander | military
military expert | monitor
military observer | monitor
military officer | military
military official | military
military press release | military
military report | military
military source | military
military spokesman | military | military spokesmen
military spokesperson | military | military spokespeople
military spokeswoman | military | military spokeswomen
military statement | military
militia | armed_group
militia commander | armed_group
militia leader | armed_group
militia official | armed_group
militia source | armed_group
militia spokesman | armed_group | militia spokesmen
militiaman | armed_group | militiamen
minister | official
ministry | official
ministry source | official
ministry spokesman | official | ministry spokesmen
mission | humanitarian
mission spokesman | military | mission spokesmen
mission spokeswoman | military | mission spokeswomen
missionary | humanitarian
monitor | monitor
monitor group | monitor
monitoring body | monitor
monitoring group | monitor
monitoring mission | monitor
monitoring organisation | monitor
monitoring organization | monitor
monitoring team | monitor
morgue | medical
morgue official | medical
morgue worker | medical
mortuary | medical
mortuary official | medical
mother | witness
multiple sources | unspecified | =
navy | military
negotiator | unspecified
neighbor | witness
neighbour | witness
news agency | media
news outlet | media
news report | media
news site | media
news website | media
newspaper | media
ngo | humanitarian
non-governmental organisation | humanitarian
non-governmental organization | humanitarian
nurse | medical
observatory | monitor
observer | monitor
observer mission | monitor
office | official
officer | military
official | official
official count | official
official data | official | =
official figure | official
official source | official
official statement | official
official statistics | official | =
official toll | official
onlooker | witness
open source | media
open-source report | media
operations command | military
operations room | military
opposition | armed_group
opposition activist | monitor
opposition commander | armed_group
opposition group | armed_group
opposition leader | armed_group
opposition media | armed_group | =
opposition official | armed_group
opposition source | armed_group
opposition spokesman | armed_group | opposition spokesmen
organisation | unspecified
organiser | witness
organization | unspecified
organizer | witness
other sources | unspecified | =
palace | official
paramedic | medical
parent | witness
parliament | official
participant | witness
party | unspecified
party source | unspecified
passenger | witness
passer-by | witness | passers-by
passerby | witness | passersby
pastor | witness
peacekeeping force | military
peacekeeping mission | military
photographer | media
physician | medical
police | police | =
police authorities | police | =
police chief | police
police commander | police
police headquarters | police | =
police inspector | police
police officer | police
police official | police
police report | police
police source | police
police spokesman | police | police spokesmen
police spokesperson | police | police spokespeople
police spokeswoman | police | police spokeswomen
police statement | police
police station | police
police superintendent | police
policeman | police | policemen
political source | unspecified
politician | official
port official | official
preliminary report | media
presidency | official
president | official
presidential office | official
press | media | =
press center | official
press centre | official
press office | official
press officer | official
press release | unspecified
press report | media
press secretary | official
press service | official
press source | media
priest | witness
prime minister | official
prison official | official
prisoner | witness
private television | media | =
private tv channel | media
pro-government media | official | =
pro-government source | official
pro-militant media | armed_group | =
pro-militant source | armed_group
pro-opposition media | armed_group | =
pro-opposition source | armed_group
pro-rebel source | armed_group
pro-regime source | official
prosecutor | official
prosecutor 's office | official | prosecutors ' offices
protester | witness
provincial council member | official
provincial government | official
provincial governor | official
provincial official | official
provincial police | police | =
provincial police chief | police
public affairs officer | official
public relations officer | official
radio | media
radio report | media
radio station | media
railway official | official
rebel | armed_group
rebel commander | armed_group
rebel group | armed_group
rebel leader | armed_group
rebel official | armed_group
rebel source | armed_group
rebel spokesman | armed_group | rebel spokesmen
record | unspecified
red crescent official | humanitarian
red cross official | humanitarian
refugee | witness
refugee agency | humanitarian
regime | military
regime source | official
relative | witness
reliable source | unspecified
relief agency | humanitarian
relief group | humanitarian
relief official | humanitarian
relief organisation | humanitarian
relief organization | humanitarian
relief worker | humanitarian
religious leader | witness
report | media
reporter | media
representative | unspecified
rescue official | medical
rescue service | medical
rescue source | medical
rescue team | medical
rescue worker | medical
rescuer | medical
research group | monitor
research institute | monitor
researcher | monitor
resident | witness
resistance group | armed_group
rights activist | monitor
rights body | monitor
rights group | monitor
rights monitor | monitor
rights office | monitor
rights organisation | monitor
rights organization | monitor
rights watchdog | monitor
security agency | military
security analyst | monitor
security forces | military | =
security official | military
security service | military
security source | military
self-defence group | armed_group
self-defense group | armed_group
senator | official
senior government official | official
senior official | official
senior police officer | police
senior police official | police
separatist | armed_group
separatist authorities | armed_group | =
separatist leader | armed_group
separatist official | armed_group
several sources | unspecified | =
sheriff | police
shopkeeper | witness
sister | witness
social media | media | =
social media account | media
social media post | media
social media user | media
soldier | military
son | witness
source | unspecified
source close to the investigation | unspecified | sources close to the investigation
source in the area | unspecified | sources in the area
source on the ground | unspecified | sources on the ground
spokesman | official | spokesmen
spokesperson | official | spokespeople
spokespersons | official | =
spokeswoman | official | spokeswomen
state government | official
state media | official | =
state news agency | official
state radio | official | =
state television | official | =
state tv | official | =
statement | unspecified
statistics | unspecified | =
student | witness
study | monitor
surgeon | medical
survey | monitor
survivor | witness
tally | unspecified
teacher | witness
telephone caller | unspecified
television | media
television channel | media
television report | media
television station | media
terrorist group | armed_group
think tank | monitor
toll | unspecified
townsfolk | witness | =
townspeople | witness | =
tracker | monitor
tribal elder | witness
tribal leader | witness
tribal source | witness
tribesman | witness | tribesmen
truce monitor | monitor
truth commission | monitor
tv channel | media
tv report | media
tv station | media
u.n. agency | humanitarian
u.n. envoy | humanitarian
u.n. mission | humanitarian
u.n. official | humanitarian
u.n. spokesman | humanitarian | u.n. spokesmen
u.n. spokeswoman | humanitarian | u.n. spokeswomen
un agency | humanitarian
un envoy | humanitarian
un expert | humanitarian
un figures | humanitarian | =
un human rights office | humanitarian
un humanitarian office | humanitarian
un investigator | humanitarian
un mission | humanitarian
un observer | monitor
un official | humanitarian
un report | humanitarian
un source | humanitarian
un spokesman | humanitarian | un spokesmen
un spokeswoman | humanitarian | un spokeswomen
uncle | witness
unconfirmed report | media
union | unspecified
union source | unspecified
unnamed source | unspecified
update | unspecified
various sources | unspecified | =
victim | witness
video | media
village chief | official
village elder | witness
village head | official
villager | witness
war monitor | monitor
watchdog | monitor
website | media
well-informed source | unspecified
well-placed source | unspecified
western source | unspecified
widow | witness
wife | witness | wives
witness | witness
witness account | witness
worker | witness
worshipper | witness
"""

# verb | kind of the statement | third person; past; participle; gerund
SAYING = """
accept responsibility | claimed | accepts responsibility; accepted responsibility; accepted responsibility; accepting responsibility
accuse | accused | accuses; accused; accused; accusing
acknowledge | confirmed | acknowledges; acknowledged; acknowledged; acknowledging
add | reported | adds; added; added; adding
admit | confirmed | admits; admitted; admitted; admitting
affirm | confirmed | affirms; affirmed; affirmed; affirming
allege | accused | alleges; alleged; alleged; alleging
announce | reported | announces; announced; announced; announcing
answer | reported | answers; answered; answered; answering
argue | claimed | argues; argued; argued; arguing
assert | claimed | asserts; asserted; asserted; asserting
attest | confirmed | attests; attested; attested; attesting
attribute | accused | attributes; attributed; attributed; attributing
authenticate | confirmed | authenticates; authenticated; authenticated; authenticating
believe | reported | believes; believed; believed; believing
blame | accused | blames; blamed; blamed; blaming
boast | claimed | boasts; boasted; boasted; boasting
brag | claimed | brags; bragged; bragged; bragging
brief | reported | briefs; briefed; briefed; briefing
broadcast | reported | broadcasts; broadcast; broadcast; broadcasting
caution | reported | cautions; cautioned; cautioned; cautioning
certify | confirmed | certifies; certified; certified; certifying
cite | reported | cites; cited; cited; citing
claim | claimed | claims; claimed; claimed; claiming
claim credit | claimed | claims credit; claimed credit; claimed credit; claiming credit
claim responsibility | claimed | claims responsibility; claimed responsibility; claimed responsibility; claiming responsibility
clarify | reported | clarifies; clarified; clarified; clarifying
comment | reported | comments; commented; commented; commenting
complain | reported | complains; complained; complained; complaining
concede | confirmed | concedes; conceded; conceded; conceding
conclude | reported | concludes; concluded; concluded; concluding
condemn | accused | condemns; condemned; condemned; condemning
confess | confirmed | confesses; confessed; confessed; confessing
confirm | confirmed | confirms; confirmed; confirmed; confirming
contend | claimed | contends; contended; contended; contending
contradict | denied | contradicts; contradicted; contradicted; contradicting
corroborate | confirmed | corroborates; corroborated; corroborated; corroborating
count | reported | counts; counted; counted; counting
criticise | accused | criticises; criticised; criticised; criticising
criticize | accused | criticizes; criticized; criticized; criticizing
declare | reported | declares; declared; declared; declaring
decry | accused | decries; decried; decried; decrying
denounce | accused | denounces; denounced; denounced; denouncing
deny | denied | denies; denied; denied; denying
deny involvement | denied | denies involvement; denied involvement; denied involvement; denying involvement
deny responsibility | denied | denies responsibility; denied responsibility; denied responsibility; denying responsibility
deplore | accused | deplores; deplored; deplored; deploring
describe | reported | describes; described; described; describing
disclaim | denied | disclaims; disclaimed; disclaimed; disclaiming
disclose | reported | discloses; disclosed; disclosed; disclosing
dismiss | denied | dismisses; dismissed; dismissed; dismissing
disown | denied | disowns; disowned; disowned; disowning
dispute | denied | disputes; disputed; disputed; disputing
document | reported | documents; documented; documented; documenting
downplay | denied | downplays; downplayed; downplayed; downplaying
elaborate | reported | elaborates; elaborated; elaborated; elaborating
emphasise | reported | emphasises; emphasised; emphasised; emphasising
emphasize | reported | emphasizes; emphasized; emphasized; emphasizing
estimate | reported | estimates; estimated; estimated; estimating
explain | reported | explains; explained; explained; explaining
fault | accused | faults; faulted; faulted; faulting
find | reported | finds; found; found; finding
hold responsible | accused | holds responsible; held responsible; held responsible; holding responsible
identify | reported | identifies; identified; identified; identifying
implicate | accused | implicates; implicated; implicated; implicating
indicate | reported | indicates; indicated; indicated; indicating
indict | accused | indicts; indicted; indicted; indicting
inform | reported | informs; informed; informed; informing
insist | claimed | insists; insisted; insisted; insisting
lament | reported | laments; lamented; lamented; lamenting
learn | reported | learns; learned; learned; learning
log | reported | logs; logged; logged; logging
maintain | claimed | maintains; maintained; maintained; maintaining
mention | reported | mentions; mentioned; mentioned; mentioning
narrate | reported | narrates; narrated; narrated; narrating
note | reported | notes; noted; noted; noting
observe | reported | observes; observed; observed; observing
opine | reported | opines; opined; opined; opining
point out | reported | points out; pointed out; pointed out; pointing out
point the finger at | accused | points the finger at; pointed the finger at; pointed the finger at; pointing the finger at
proclaim | claimed | proclaims; proclaimed; proclaimed; proclaiming
profess | claimed | professes; professed; professed; professing
publish | reported | publishes; published; published; publishing
purport | claimed | purports; purported; purported; purporting
put the death toll at | reported | puts the death toll at; put the death toll at; put the death toll at; putting the death toll at
put the number at | reported | puts the number at; put the number at; put the number at; putting the number at
put the toll at | reported | puts the toll at; put the toll at; put the toll at; putting the toll at
quote | reported | quotes; quoted; quoted; quoting
rebut | denied | rebuts; rebutted; rebutted; rebutting
recall | reported | recalls; recalled; recalled; recalling
recognise | confirmed | recognises; recognised; recognised; recognising
recognize | confirmed | recognizes; recognized; recognized; recognizing
record | reported | records; recorded; recorded; recording
recount | reported | recounts; recounted; recounted; recounting
refute | denied | refutes; refuted; refuted; refuting
register | reported | registers; registered; registered; registering
reiterate | reported | reiterates; reiterated; reiterated; reiterating
reject | denied | rejects; rejected; rejected; rejecting
relate | reported | relates; related; related; relating
relay | reported | relays; relayed; relayed; relaying
remark | reported | remarks; remarked; remarked; remarking
repeat | reported | repeats; repeated; repeated; repeating
reply | reported | replies; replied; replied; replying
report | reported | reports; reported; reported; reporting
respond | reported | responds; responded; responded; responding
reveal | reported | reveals; revealed; revealed; revealing
rule out | denied | rules out; ruled out; ruled out; ruling out
say | reported | says; said; said; saying
show | reported | shows; showed; shown; showing
speak of | reported | speaks of; spoke of; spoken of; speaking of
specify | reported | specifies; specified; specified; specifying
state | reported | states; stated; stated; stating
stipulate | reported | stipulates; stipulated; stipulated; stipulating
stress | reported | stresses; stressed; stressed; stressing
substantiate | confirmed | substantiates; substantiated; substantiated; substantiating
suggest | reported | suggests; suggested; suggested; suggesting
take credit | claimed | takes credit; took credit; taken credit; taking credit
take responsibility | claimed | takes responsibility; took responsibility; taken responsibility; taking responsibility
talk of | claimed | talks of; talked of; talked of; talking of
tally | reported | tallies; tallied; tallied; tallying
tell | reported | tells; told; told; telling
testify | reported | testifies; testified; testified; testifying
tweet | reported | tweets; tweeted; tweeted; tweeting
underline | reported | underlines; underlined; underlined; underlining
underscore | reported | underscores; underscored; underscored; underscoring
verify | reported | verifies; verified; verified; verifying
warn | reported | warns; warned; warned; warning
write | reported | writes; wrote; written; writing
"""
