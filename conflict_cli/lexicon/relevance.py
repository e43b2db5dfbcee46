"""What a text is about: words of conflict, crime, disaster and everything else, each with its
points.

In a short text, a word of three points is enough by itself, a word of two points needs another word
beside it, and one point only adds. Conflict is what ACLED codes: political violence and unrest.
Armed people and weapons (`victims`, `weapons`) are words of conflict too and are not repeated here.
"""

# word, other forms | points
CONFLICT = """
abducted, abduction, abductions | 2
activists | 2
agitation | 2
air raid, air raids | 3
air strike, air strikes | 3
airstrike, airstrikes | 3
ambush, ambushed, ambushes | 3
ammunition | 1
anti-terrorist operation | 3
armed | 2
armed conflict | 3
armed forces | 3
armed group, armed groups | 3
armed men | 3
army | 2
artillery | 2
artillery fire | 3
assailants, assailant | 2
assassinated, assassination | 1
atrocities | 2
attack, attacks | 2
attacked | 1
attackers, attacker | 2
bandh | 3
barrage, barrages | 1
base | 1
battalion | 1
battle, battles | 1
battlefield | 3
beaten to death | 2
beheaded | 2
beheading, beheadings | 3
blast, blasts | 2
blew up, blown up | 2
blockade, blockaded, blockades | 3
blockaders | 3
bomb, bombs | 2
bombardment | 3
bombed | 2
bombing, bombings | 2
border guard | 1
border guards | 2
border police | 2
brigade | 1
bullet-riddled | 2
burned tyres, burned tires, burning tyres, burning tires | 2
cadres | 2
captured the town | 2
captured the village | 2
car bomb, car bombs, car bombing, car bombings | 3
cattle raiders, cattle raid | 3
cattle rustlers, cattle rustling | 3
cease-fire, cease-fires | 3
ceasefire, ceasefires | 3
cell, cells | 0
charter of demands, charters of demands | 3
checkpoint, checkpoints | 2
civil war, civil wars | 3
claimed responsibility, claims responsibility, claim responsibility | 3
clash, clashed, clashing | 2
clashes | 3
colonel | 1
combat | 1
combatants | 2
commander, commanders | 1
communal violence | 3
conflict | 2
convoy | 1
counter-terrorism | 3
coup | 3
crackdown | 2
cross-border fire | 3
crossfire | 3
crowd | 1
crowds | 1
curfew | 3
death squad, death squads | 3
declared war | 3
defence minister, defense minister | 2
defence ministry, defense ministry, ministry of defence, ministry of defense | 2
demanding | 2
demonstration, demonstrations, demonstrated | 2
denounce, denouncing | 2
deployment of forces | 2
detained | 1
detonated | 2
dharna | 3
dismembered | 2
displaced by fighting | 2
drone attack, drone attacks | 3
drone strike, drone strikes | 3
drone, drones | 2
effigy, effigies | 3
enemy | 1
ethnic | 1
ethnic clashes | 2
ethnic cleansing | 3
ethnic violence | 3
exchanged fire, exchange of fire | 3
executed | 1
explosion, explosions | 2
explosive device, explosive devices | 2
explosives | 2
extrajudicial | 3
extremists, extremist | 3
faction, factions | 0
fighter jets | 3
fighters | 2
fighting | 2
firearm injuries | 2
fired shots, shots fired | 2
firefight | 3
forced disappearance, forced disappearances | 3
forces | 1
frontline, front line, front lines, frontlines | 3
general strike | 2
genocide | 3
gherao | 3
government troops | 3
grenade, grenades | 2
guerilla, guerillas | 3
guerrilla, guerrillas | 3
gun attack, gun attacks | 3
gunbattle | 3
gunfire | 2
gunman | 2
gunmen | 3
gunned down | 2
gunshot wounds, gunshot wound | 2
hands tied, tied hands | 3
hartal | 3
herders and farmers, farmers and herders | 2
hijacked | 2
hostages, hostage | 2
hostilities | 3
hunger strike | 3
hunter, hunters | 0
ied, ieds | 3
improvised explosive device, improvised explosive devices | 3
in protest | 2
insurgency, insurgencies | 3
insurgent, insurgents | 3
insurrection | 2
invasion | 3
islamist, islamists | 3
jets | 1
jihadist, jihadists | 3
kidnapped, kidnappers, kidnapping | 1
killed by gunmen | 1
landmine, landmines | 3
lynched, lynching, lynch mob | 3
major, majors | 0
marched | 2
martial law | 3
mass grave, mass graves | 3
massacre, massacred, massacres | 3
memorandum | 2
mercenary, mercenaries | 3
militant, militants | 3
military | 2
militia, militias | 3
militiaman, militiamen | 3
mine, mines | 0
miscreants | 3
missile, missiles | 2
mob | 2
mob violence | 3
molotov cocktail, molotov cocktails | 3
molotovs | 3
mortar shells | 3
mortar, mortars | 2
mutilated | 2
navy | 1
naxal, naxals, naxalite, naxalites, maoist, maoists | 3
occupation forces | 3
occupied | 2
offensive | 2
on strike, went on strike, go on strike | 2
opened fire on protesters | 3
opposition | 1
opposition supporters | 2
outfit, outfits | 0
overran | 2
paramilitary, paramilitaries | 3
patrol | 1
peace | 1
peace agreement | 3
peace deal | 3
peace talks | 3
peacekeepers, peacekeeper | 3
pelted stones, pelting stones, threw stones, throwing stones | 2
petrol bomb, petrol bombs | 3
picketed | 2
pirates | 2
plastic bags, plastic bag | 2
police brutality | 3
political prisoners | 2
political rivalry | 3
political violence | 3
pounded | 2
prisoner of war, prisoners of war | 3
private, privates | 0
protest, protests, protested, protesting | 3
protesters, protester, protestors, demonstrators | 3
raid, raids, raided | 2
rally, rallies, rallied | 2
rebel, rebels | 3
rebellion | 2
recaptured, retook, retaken | 2
refugees | 2
regime | 2
regiment | 1
reinforcements | 2
returned fire, return fire | 3
revolt | 2
riot, riots, rioters, rioted, rioting | 3
roadside bomb, roadside bombs | 3
rockets, rocket | 2
sectarian | 1
sectarian violence | 3
security forces | 2
separatist, separatists | 3
set ablaze | 2
set alight | 2
set fire to | 2
settler violence | 3
shelled | 2
shelling | 3
shells | 2
shells fell | 3
shells hit | 3
shells landed | 3
shoot-out, shoot-outs, shootout, shootouts, shoot out | 3
shooting | 1
shot back | 3
shot dead | 2
shot dead by | 2
shutdown strike | 2
siege, besieged | 2
signs of torture | 3
sit-in, sit-ins | 3
slogans | 2
sniper, snipers | 2
soldier, soldiers | 1
state of emergency | 3
stone-pelting | 2
stormed | 2
suicide attack, suicide attacks | 3
suicide bomber, suicide bombers | 3
suicide bombing, suicide bombings | 3
supporters | 1
tank, tanks | 2
tear gas, teargas | 3
terror attack, terror attacks | 3
terrorism | 3
terrorist, terrorists | 3
threatening message | 3
to demand | 2
torched | 2
tribal | 1
tribal clash, tribal clashes | 2
troopers | 2
troops | 2
truce, truces | 2
ultimatum | 1
unidentified armed men | 3
unidentified assailants | 3
unidentified attackers | 3
unidentified gunmen | 3
unidentified miscreants | 3
unidentified persons | 3
unknown assailants | 3
unknown attackers | 3
unknown gunmen | 3
unknown persons | 3
unrest | 3
uprising | 2
vandalised, vandalized | 2
vigilante group | 2
vigilante, vigilantes | 2
violence | 2
war | 2
war crimes, war crime | 3
war-torn | 3
warlord, warlords | 3
warplane, warplanes | 3
warring | 2
warriors, warrior | 0
warship | 1
was tortured, were tortured | 2
weapons | 1
wrapped in plastic | 2
"""

# word, other forms | points
CRIME = """
abusing two pupils | 3
accused pleaded | 2
armed robber, armed robbers | 3
armed robbery | 3
arrested | 1
autopsy | 3
birthday party | 2
blackmail | 3
boyfriend | 2
brawl | 2
burglar, burglars, burglary, burglaries | 3
burned down deliberately | 1
carjacker, carjackers, carjacking | 3
cash | 1
cellmate | 3
charged with | 2
charged with arson | 3
charged with manslaughter | 3
charged with murder | 3
cheated | 3
child abuse | 3
cocaine | 3
convicted of murder | 3
convicted, conviction | 2
counterfeit | 3
court | 2
cousin | 2
crime | 2
crime of passion | 3
crime scene | 2
criminal | 2
criminals | 2
custody | 2
date rape | 3
defendant | 2
detective, detectives | 2
dispute | 1
dispute over rent | 2
domestic dispute | 3
domestic violence | 3
dowry | 3
drive-by shooting, drive-by shootings | 1
drug dealer, drug dealers | 3
drug lab, drug labs | 3
drug trafficking | 2
drugs | 2
drunk, drunken | 2
embezzlement | 3
estranged husband | 3
estranged wife | 3
ex-boyfriend | 3
ex-girlfriend | 3
ex-husband | 3
ex-wife | 3
extortion | 2
family feud | 3
fled with watches | 2
forensic | 3
found guilty | 3
fraud | 3
fraudster, fraudsters | 3
gang | 1
gang member | 2
gang members | 2
gang rape | 3
gang-raped | 3
gang-related | 2
gangs | 1
girlfriend | 2
guilty | 2
heist | 3
her boyfriend | 2
her husband | 2
heroin | 3
his girlfriend | 2
his wife | 2
hitman hired by | 3
homicide | 3
homicide detectives | 3
honour killing, honor killing | 3
human trafficking | 3
indictment | 3
inmate | 3
jail | 1
jealousy | 2
jeweller | 1
jewellery | 1
judge | 2
jury | 3
knife | 1
landlord | 2
lawyer | 2
life sentence | 3
loan shark | 3
looted shop | 2
love triangle | 3
lover | 2
mafia | 2
manhunt for the killer | 3
manslaughter | 3
marijuana | 3
mobster | 2
money laundering | 3
mugger, muggers, mugging | 3
murder case | 3
murder charge, murder charges | 3
murder docket | 3
murder trial | 3
murder weapon | 3
murder, murders, murderer | 2
murder-suicide | 3
murdered | 2
neighbour, neighbor | 2
nightclub | 2
old enmity | 2
over dowry | 3
paedophile | 3
parole | 3
parole board | 3
personal enmity | 2
petty crime | 2
pickpocket, pickpockets | 3
pleaded guilty | 3
poisoned, poisoning | 2
police said | 1
post-mortem | 3
prime suspect | 3
prison | 1
property dispute | 2
prosecutor, prosecutors | 2
quarrel | 2
ransom | 3
ransom demand | 3
rape charge, rape charges | 3
raped, rape | 2
rapist, rapists | 3
road rage | 3
robber, robbers | 3
robbery, robberies | 3
sentenced | 2
sentenced to life | 3
serial killer, serial killers | 3
sex offender, sex offenders | 3
sexually abused | 3
sheriff | 3
shopkeeper | 1
shoplifter, shoplifters | 3
shoplifting | 3
smugglers, smuggler | 3
stabbed | 2
stabbing | 2
stalker | 3
stolen, stole, stealing | 2
strangled | 2
suspect, suspects | 1
suspicion of murder | 3
swindled | 3
teenager | 2
theft, thefts | 3
thief, thieves | 3
trafficker, traffickers | 2
trial | 2
vandals | 3
victim | 1
wallet, wallets | 1
"""

# word, other forms | points
DISASTER = """
aboard | 1
accident, accidents | 2
accidental | 3
accidentally | 3
aftershock, aftershocks | 3
alcohol poisoning | 3
ash | 2
avalanche, avalanches | 3
bad weather | 3
battered | 2
blaze | 3
blizzard | 3
boat | 1
boiler explosion | 3
bootleg liquor | 3
brake failure | 3
building | 1
building collapse | 3
building collapsed | 3
burst into flames | 3
burst its banks | 2
bus | 1
bus crash | 3
bus driver | 2
bushfire, bushfires | 3
capsized, capsizing, capsize, capsizes | 3
car accident | 3
car crash | 3
carbon monoxide | 3
caught fire | 3
chemical leak | 3
cholera | 3
coastguard, coast guard | 2
cold snap | 3
collapsed | 3
collided, collision, collisions | 3
contaminated | 2
coronavirus | 2
covid-19 | 2
crane | 3
crash, crashed, crashes | 2
crash-landed | 3
crashed into | 3
crush | 3
cyclist, cyclists | 3
cyclone, cyclones | 3
dam burst | 3
dam collapse | 3
damaged roofs | 2
dengue | 3
derailed, derailment | 3
disaster | 2
disease | 2
drought, droughts | 3
drowned, drowning | 3
drunk driver, drunk driving | 3
earthquake, earthquakes, quake, quakes | 3
ebola | 3
electrocuted | 3
embankment | 2
emergency landing | 3
engine failure | 3
epicentre, epicenter | 3
epidemic | 3
evacuated, evacuation | 2
factory | 1
factory fire | 3
famine | 3
ferry | 2
fire | 1
fire brigade | 2
fire broke out | 3
fire department | 2
fire swept through | 3
firefighter, firefighters, firemen | 2
flames | 2
flash flood, flash floods | 3
flood, floods, flooding, flooded | 3
food poisoning | 3
forecasters | 1
forest fire, forest fires | 3
frost | 2
gas cylinder | 3
gas leak | 3
gorge | 2
hail | 2
hailstorm | 3
head-on | 3
heatwave, heat wave | 3
helicopter | 1
hit-and-run | 3
hooch | 3
hospitalised with | 2
hotel fire | 3
house fire | 3
hurricane, hurricanes | 3
industrial accident | 3
infections | 2
influenza | 2
landslide, landslides | 3
lightning | 3
lorry driver | 2
lost control | 3
magnitude | 3
malaria | 2
measles | 3
mechanical failure | 3
mine collapse | 3
miners | 2
monsoon | 3
motorist, motorists | 3
motorway | 2
mudslide, mudslides | 3
natural disaster, natural disasters | 3
nuclear accident | 3
oil spill | 3
outbreak | 2
outbreak of | 3
overturned | 3
pandemic | 2
passengers | 1
passengers aboard | 2
pile-up | 3
pilgrims | 2
pilot error | 3
plane | 1
plane crash | 3
plunged into | 3
plunged off | 3
power line | 3
quake-hit | 2
rain, rains | 2
ravine | 2
relief effort | 3
rescue teams | 2
rescue workers | 2
rescuer, rescuers | 2
richter scale | 3
river | 1
river burst | 2
road accident, road accidents | 3
rubble | 2
ruled out sabotage | 3
runaway train | 3
sank, sunk | 3
search and rescue | 2
shipwreck | 3
shipwrecked | 2
short circuit | 3
skidded | 3
snow | 2
snowstorm | 3
stampede | 3
storm surge | 3
storm, storms | 2
storm-hit | 2
survivors | 2
swept away | 2
swerved | 3
tainted alcohol | 3
technical fault | 3
thunderstorm | 2
tornado, tornadoes, tornados | 3
torrential rain, torrential rains, heavy rain, heavy rains | 3
traffic accident, traffic accidents | 3
train crash | 3
train, trains | 1
trapped miners | 2
tropical storm, tropical storms | 3
truck driver | 2
tsunami | 3
typhoon, typhoons | 3
virus | 2
volcano, volcanic, eruption | 3
washed away | 2
weather | 1
wildfire, wildfires | 3
winds | 2
"""

# word, other forms | points
OTHER = """
abbey | 2
actor, actress | 3
album | 3
analysts | 3
antibodies | 3
ants | 2
app | 2
archaeologists | 3
astronomers | 3
auction | 2
audience | 2
award | 2
bacteria | 3
ballot paper design | 3
bank, banks | 1
baseball | 3
basketball | 3
batsman | 3
battery life | 3
bill | 2
bishop | 2
blood pressure | 2
board | 1
board game | 3
bond | 2
boss fight | 3
bowler | 3
box office | 3
box-office | 3
boxer, boxers | 3
boxing | 3
budget | 2
cancer | 3
candidate | 2
card | 1
carmaker | 3
castle | 2
cats and dogs | 2
century | 2
chain | 1
champion, champions | 2
championship | 3
championships | 3
chess | 3
chronicles | 3
clinic | 2
clinical trial | 3
coach | 3
comedian | 3
company, companies | 1
concert hall | 2
concert, concerts | 3
corners | 2
cricket match | 3
crossword | 3
crowned | 2
crusade | 3
crusades | 3
customers | 2
deal, deals | 1
debate | 2
dentist | 3
diagnosis | 3
dice | 3
dividend | 3
doctors, doctor | 1
dollars | 2
drug | 1
duet | 2
duke | 2
dynasty | 3
economists | 2
episode | 3
equaliser | 3
executive | 2
exhibition | 3
exports | 2
fans | 2
fashion | 3
feelings | 2
festival of music | 3
film, films | 3
final | 2
firm | 2
first minute | 2
fixture, fixtures | 3
football match | 3
free agency | 3
free kick | 3
game, games | 2
gardens | 2
genome | 3
goal, goals | 2
goalkeeper | 3
golf | 3
grand slam | 3
half-time | 3
hat-trick | 3
heart attack | 3
home run | 3
ideas | 2
inflation | 3
innings | 3
innings break | 2
interest rate, interest rates | 3
investors | 2
jobs | 1
joke | 2
king | 2
knockout stage | 3
lap | 2
league title | 3
legal battle | 3
level | 2
manuscript | 3
marathon | 3
marathon runner | 2
market share | 3
market, markets | 1
match | 2
medieval | 3
memoirs | 2
merger | 3
midfield | 3
midfielder | 3
monument | 2
movie, movies | 3
museum | 3
museum exhibit | 2
novel, novels | 3
offside | 3
oil price | 2
olympics, olympic | 3
opera | 3
paintball | 2
painter | 3
painting | 3
patients, patient | 1
pawns | 2
penalty area | 3
penalty shoot-out | 3
phone | 2
pitch | 2
player | 3
players | 2
playoff, play-off, playoffs | 3
poem | 3
poet | 3
points | 2
polls | 2
premier league | 3
price war, price wars | 3
prize, prizes | 2
profits, profit | 3
puzzle | 3
quarter-final | 3
quarterly | 3
quest | 2
questions | 2
race | 1
ratings | 2
recipe | 3
red card | 3
referee, referees | 3
regulators | 2
remark | 2
research | 2
respawned | 3
retailer | 3
revenue | 3
rook | 2
rugby | 3
sales | 2
saying goes | 2
scan | 2
scientists | 2
scored | 3
screenplay | 3
season | 2
semi-final | 3
senator | 2
sequel | 3
server | 2
shareholders | 3
shares | 3
side won | 2
siege engine, siege engines | 3
singer | 3
sitcom | 3
smartphone | 3
software | 3
song | 2
species | 3
sprint | 2
squad | 2
staff | 1
start-up | 3
stock market | 3
stocks | 3
stores | 2
streamer | 2
striker | 3
study | 2
supermarket, supermarkets | 3
surgeons, surgeon | 3
takeover | 2
takeover bid | 3
tax | 2
team, teams | 1
telescope | 3
tennis | 3
the band | 3
the game | 2
the league | 3
the show | 2
theatre production | 3
therapy | 3
title | 1
top of the table | 3
touchdown | 3
tourists | 2
tournament | 3
trade war, trade wars | 3
treatment | 2
treaty of | 2
trees | 2
trophy | 2
tumour, tumours, tumor, tumors | 3
vaccinated | 3
vaccine, vaccines | 3
veterans | 2
victory over the | 2
video game | 3
voters | 2
war of words | 3
wedding dress | 2
whistle | 2
wicket, wickets | 3
world cup | 3
zombies | 3
"""
