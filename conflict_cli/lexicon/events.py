"""Words for events: nouns, verbs and people, by family, with ACLED's sub-event types that each
family can mean.

The verbs of harm and of loss (`harm`, `losses`) and the names of weapons (`weapons`) are words for
events too and are not repeated here. Read by `extractors.events`.
"""

# family | ACLED's sub-event types that it can mean. The type follows from who did what to whom, and
# with what.
FAMILIES = """
abduct | Abduction/forced disappearance; Attack
agree | Agreement
air | Air/drone strike; Armed clash
arrest | Arrests; Abduction/forced disappearance; Protest with intervention
assault | Attack; Armed clash; Looting/property destruction; Mob violence; Shelling/artillery/missile attack; Air/drone strike
barricade | Violent demonstration; Mob violence
base | Headquarters or base established
battle | Armed clash
blame | Attack
blast | Remote explosive/landmine/IED; Suicide bomb; Grenade; Shelling/artillery/missile attack; Disrupted weapons use
block | Peaceful protest; Protest with intervention; Violent demonstration
change | Change to group/activity
chemical | Chemical weapon
claim | Attack
crowd | Peaceful protest; Protest with intervention; Excessive force against protesters; Violent demonstration
deter | Protest with intervention; Excessive force against protesters; Violent demonstration
disrupt | Disrupted weapons use
fight | Armed clash; Violent demonstration; Mob violence
find | Disrupted weapons use; Attack
fire | Shelling/artillery/missile attack; Attack; Armed clash; Protest with intervention; Excessive force against protesters
flee | Other
free | Other; Agreement
gather | Peaceful protest; Protest with intervention; Violent demonstration
grenade | Grenade
harm | Attack; Armed clash; Mob violence; Excessive force against protesters
hinder | Other
loot | Looting/property destruction; Mob violence; Violent demonstration
mob | Mob violence; Violent demonstration
move | Change to group/activity
muster | Change to group/activity
other | Other
patrol | Change to group/activity
protest | Peaceful protest; Protest with intervention; Excessive force against protesters; Violent demonstration
retake | Government regains territory; Non-state actor overtakes territory; Armed clash
riot | Violent demonstration; Mob violence
seize | Non-state actor overtakes territory; Disrupted weapons use; Looting/property destruction
sexual | Sexual violence
shell | Shelling/artillery/missile attack; Armed clash
shoot | Attack; Armed clash; Excessive force against protesters
side | Change to group/activity
snatch | Abduction/forced disappearance; Looting/property destruction
strike | Attack; Armed clash; Shelling/artillery/missile attack; Air/drone strike; Remote explosive/landmine/IED
suicide | Suicide bomb
surrender | Agreement
sweep | Armed clash; Arrests; Change to group/activity
take | Non-state actor overtakes territory; Government regains territory; Non-violent transfer of territory
throw | Grenade; Violent demonstration; Mob violence; Remote explosive/landmine/IED
trip | Remote explosive/landmine/IED
vandal | Looting/property destruction; Mob violence; Violent demonstration
yield | Non-violent transfer of territory; Change to group/activity
"""

# family | what the sentence must mention one of if a word of the family is to be an event: kinds of
# `HINTS`, a `noun`, or a side of some kind ("by:armed", "on:people", "on:place")
NEEDS = """
agree | armed peace
assault | armed weapon violent property territory base crowd stones mob noun on:people
base | base
battle | armed gun weapon militant
blast | weapon property road territory base armed noun on:place
block | road&by:people demand
crowd | demand
deter | crowd armed
disrupt | weapon armed
find | weapon body
fire | weapon crowd_control shelling firearm crowd on:people by:armed
flee | armed
free | armed captive
gather | demand
hinder | by:armed
move | by:armed
patrol | armed by:armed
retake | armed
seize | territory weapon goods on:place
sexual | armed civil civilian violent on:people by:people noun
shoot | armed weapon on:people by:people firearm
side | by:armed
snatch | armed
strike | weapon armed
surrender | armed
sweep | armed
take | armed
throw | weapon stones
trip | weapon
vandal | property goods base
yield | by:armed
"""

# past and participle | family | gerund | base and present forms
VERBS = """
abandoned | yield | abandoning | abandon, abandons
abducted | abduct | abducting | abduct, abducts
admitted responsibility | claim | admitting responsibility | admit responsibility
agreed to a ceasefire | agree | agreeing to a ceasefire | agree to a ceasefire
agreed to a truce | agree | agreeing to a truce | agree to a truce
agreed to cease hostilities | agree | agreeing to cease hostilities | agree to cease hostilities
agreed to stop fighting | agree | agreeing to stop fighting | agree to stop fighting
amassed | move | amassing | amass
ambushed | assault | ambushing | ambush, ambushes
announced a curfew | change | announcing a curfew | announce a curfew
apprehended | arrest | apprehending | apprehend, apprehends
arrested | arrest | arresting | arrest, arrests
arrived | move | arriving | arrive, arrives
assaulted | assault | assaulting | assault, assaults
assembled | gather | assembling | assemble, assembles
assumed control of | take | assuming control of | assume control of
attacked | assault | attacking | attack, attacks
attacked and killed | assault | attacking and killing | attack and kill
attempted to storm | assault | attempting to storm | attempt to storm
attributed | blame | attributing | attribute, attributes
barricaded | barricade | barricading | barricade, barricades
baton-charged | deter | baton-charging | baton-charge
beat back | battle | beating back | beat back
beat up, beaten up | assault | beating up | beat up, beats up
beat, beaten | assault | beating | beat, beats
besieged | change | besieging | besiege, besieges
blamed | blame | blaming | blame, blames
blasted | blast | blasting | blast
blew herself up | suicide | blowing herself up | blow herself up
blew himself up | suicide | blowing himself up | blow himself up
blew themselves up | suicide | blowing themselves up | blow themselves up
blew up, blown up | blast | blowing up | blow up, blows up
blockaded | block | blockading | blockade
blocked | block | blocking | block, blocks
bombarded | shell | bombarding | bombard, bombards
bombed | blast | bombing | bomb, bombs
boycotted | gather | boycotting | boycott
boycotted classes | protest | boycotting classes | boycott classes
broke away from | side | breaking away from | break away from
broke into | loot | breaking into | break into, breaks into
brokered | agree | brokering | broker, brokers
brought in military reinforcements | move | bringing in military reinforcements | bring in military reinforcements
brought military reinforcements | move | bringing military reinforcements | bring military reinforcements
brought reinforcements | move | bringing reinforcements | bring reinforcements, brings reinforcements
built | base | building | build, builds
built barricades | barricade | building barricades | build barricades
bulldozed | vandal | bulldozing | bulldoze
burgled | loot | burgling | burgle
burned | vandal | burning | burn, burns
burned effigies | gather | burning effigies | burn effigies
burned tires | barricade | burning tires | burn tires
burned tyres | barricade | burning tyres | burn tyres
burnt | vandal | burning | burn
burnt tires | barricade | burning tires | burn tires
burnt tyres | barricade | burning tyres | burn tyres
came out on the roads | gather | coming out on the roads | come out on the roads
came out on the streets | gather | coming out on the streets | come out on the streets
came under attack | assault | coming under attack | come under attack, comes under attack
came under fire | shoot | coming under fire | come under fire, comes under fire
camped | gather | camping | camp
caned | assault | caning | cane
cannonaded | shell | cannonading | cannonade
captured | seize | capturing | capture, captures
ceded | yield | ceding | cede, cedes
chanted | gather | chanting | chant, chants
claimed credit | claim | claiming credit | claim credit
claimed responsibility | claim | claiming responsibility | claim responsibility, claims responsibility
clashed | fight | clashing | clash, clashes
concluded an agreement | agree | concluding an agreement | conclude an agreement
confiscated | seize | confiscating | confiscate, confiscates
conquered | take | conquering | conquer, conquers
crossed the border | move | crossing the border | cross the border
cut off | gather | cutting off | cut off
damaged | vandal | damaging | damage, damages
declared a ceasefire | agree | declaring a ceasefire | declare a ceasefire
declared a curfew | change | declaring a curfew | declare a curfew
defected | change | defecting | defect, defects
defused | disrupt | defusing | defuse, defuses
delivered | side | delivering | deliver, delivers
demolished | vandal | demolishing | demolish, demolishes
demonstrated | protest | demonstrating | demonstrate, demonstrates
deployed | move | deploying | deploy, deploys
desecrated | vandal | desecrating | desecrate
deserted | change | deserting | desert
destroyed | vandal | destroying | destroy, destroys
detained | arrest | detaining | detain, detains
detonated | blast | detonating | detonate, detonates
disappeared | abduct | disappearing | disappear
disarmed | disrupt | disarming | disarm
discovered | find | discovering | discover, discovers
dismantled | disrupt | dismantling | dismantle, dismantles
dispersed | deter | dispersing | disperse, disperses
dissolved | side | dissolving | dissolve, dissolves
downed | disrupt | downing | down
dropped a bomb | air | dropping a bomb | drop a bomb
dropped bombs | air | dropping bombs | drop bombs, drops bombs
dropped explosives | air | dropping explosives | drop explosives
drove out | retake | driving out | drive out
drove over | trip | driving over | drive over
emplaced | blast | emplacing | emplace
encircled | change | encircling | encircle
engaged | strike | engaging | engage, engages
entered | move | entering | enter, enters
erected barricades | barricade | erecting barricades | erect barricades
established | base | establishing | establish, establishes
evacuated | flee | evacuating | evacuate, evacuates
evicted | vandal | evicting | evict
exchanged artillery fire | battle | exchanging artillery fire | exchange artillery fire
exchanged fire | battle | exchanging fire | exchange fire
exchanged gunfire | battle | exchanging gunfire | exchange gunfire
exchanged prisoners | agree | exchanging prisoners | exchange prisoners
exchanged shots | battle | exchanging shots | exchange shots
expelled | retake | expelling | expel, expels
exploded | blast | exploding | explode, explodes
extended the curfew | change | extending the curfew | extend the curfew
extorted | loot | extorting | extort
fasted | gather | fasting | fast
fended off | battle | fending off | fend off, fends off
fired | fire | firing | fire, fires
fled | flee | fleeing | flee, flees
fled custody | other | fleeing custody | flee custody
flogged | assault | flogging | flog
foiled | disrupt | foiling | foil, foils
forcibly disappeared | abduct | forcibly disappearing | forcibly disappear
formed | side | forming | form, forms
formed a human chain | protest | forming a human chain | form a human chain
fought | fight | fighting | fight, fights
fought off | battle | fighting off | fight off
found | find | finding | find, finds
freed | free | freeing | free, frees
freed from captivity | free | freeing from captivity | free from captivity
gained control of | take | gaining control of | gain control of
gang-raped | sexual | gang-raping | gang-rape
gassed | chemical | gassing | gas
gathered | gather | gathering | gather, gathers
gheraoed | gather | gheraoing | gherao
grabbed | snatch | grabbing | grab
groped | sexual | groping | grope
gunned down | harm | gunning down | gun down, guns down
hacked | assault | hacking | hack, hacks
handed over | free | handing over | hand over, hands over
handed over control | yield | handing over control | hand over control
handed over control of | yield | handing over control of | hand over control of
heavily shelled | shell | heavily shelling | heavily shell
heckled | gather | heckling | heckle
heightened | move | heightening | heighten
hijacked | loot | hijacking | hijack, hijacks
hit | strike | hitting | hit, hits
hoisted | gather | hoisting | hoist
hurled | throw | hurling | hurl, hurls
imposed a curfew | change | imposing a curfew | impose a curfew, imposes a curfew
infiltrated | assault | infiltrating | infiltrate, infiltrates
installed | base | installing | install, installs
intercepted | disrupt | intercepting | intercept, intercepts
intervened | deter | intervening | intervene, intervenes
invaded | assault | invading | invade, invades
joined | side | joining | join, joins
kidnapped | abduct | kidnapping | kidnap, kidnaps
laid | blast | laying | lay
laid down arms | surrender | laying down arms | lay down arms
laid down their arms | surrender | laying down their arms | lay down their arms
laid siege to | change | laying siege to | lay siege to
lathi-charged | deter | lathi-charging | lathi-charge
liberated | retake | liberating | liberate, liberates
lobbed | throw | lobbing | lob, lobs
looted | loot | looting | loot, loots
lynched | mob | lynching | lynch, lynches
manhandled | assault | manhandling | manhandle
marched | protest | marching | march, marches
merged | side | merging | merge, merges
mobbed | mob | mobbing | mob
mobilised | move | mobilising | mobilise, mobilises
mobilized | move | mobilizing | mobilize, mobilizes
molested | sexual | molesting | molest
mortared | shell | mortaring | mortar, mortars
moved into | move | moving into | move into
neutralised a bomb | disrupt | neutralising a bomb | neutralise a bomb
neutralized a bomb | disrupt | neutralizing a bomb | neutralize a bomb
occupied | take | occupying | occupy, occupies
opened fire | shoot | opening fire | open fire, opens fire
overpowered | strike | overpowering | overpower
overran, overrun | take | overrunning | overrun, overruns
overtook, overtaken | take | overtaking | overtake
paraded | protest | parading | parade
patrolled | move | patrolling | patrol, patrols
pelted | throw | pelting | pelt, pelts
pepper-sprayed | deter | pepper-spraying | pepper-spray
petrol-bombed | assault | petrol-bombing | petrol-bomb
picketed | protest | picketing | picket, pickets
pillaged | loot | pillaging | pillage, pillages
planted | blast | planting | plant, plants
pledged allegiance to | side | pledging allegiance to | pledge allegiance to
plundered | loot | plundering | plunder, plunders
poisoned | assault | poisoning | poison, poisons
pounded | shell | pounding | pound, pounds
prevented | hinder | preventing | prevent, prevents
protested | protest | protesting | protest, protests
pulled back from | yield | pulling back from | pull back from
pulled out | yield | pulling out | pull out, pulls out
pulled out of | yield | pulling out of | pull out of, pulls out of
punched | assault | punching | punch
pushed back | battle | pushing back | push back
raided | assault | raiding | raid, raids
raised black flags | gather | raising black flags | raise black flags
raised slogans | gather | raising slogans | raise slogans
rallied | protest | rallying | rally, rallies
rammed | strike | ramming | ram, rams
rampaged | riot | rampaging | rampage
ran over | trip | running over | run over
ransacked | loot | ransacking | ransack, ransacks
raped | sexual | raping | rape, rapes
reached a ceasefire | agree | reaching a ceasefire | reach a ceasefire
reached a deal | agree | reaching a deal | reach a deal
reached an agreement | agree | reaching an agreement | reach an agreement
recaptured | retake | recapturing | recapture, recaptures
recovered | find | recovering | recover, recovers
recruited | move | recruiting | recruit, recruits
redeployed | move | redeploying | redeploy, redeploys
regained | retake | regaining | regain, regains
regained control of | retake | regaining control of | regain control of, regains control of
regrouped | move | regrouping | regroup
reinforced | move | reinforcing | reinforce, reinforces
released | free | releasing | release, releases
repelled | battle | repelling | repel, repels
repulsed | battle | repulsing | repulse, repulses
responded to the fire | battle | responding to the fire | respond to the fire
restored control | retake | restoring control | restore control
retaliated | strike | retaliating | retaliate, retaliates
retook, retaken | retake | retaking | retake, retakes
returned fire | battle | returning fire | return fire
rioted | riot | rioting | riot, riots
robbed | loot | robbing | rob, robs
rocketed | shell | rocketing | rocket
roughed up | assault | roughing up | rough up
sacked | loot | sacking | sack
said it was behind | claim | |
scuffled | fight | scuffling | scuffle
sealed off | move | sealing off | seal off, seals off
seized | seize | seizing | seize, seizes
seized control of | take | seizing control of | seize control of, seizes control of
self-immolated | protest | self-immolating | self-immolate
sent reinforcements | move | sending reinforcements | send reinforcements, sends reinforcements
set ablaze | vandal | setting ablaze | set ablaze, sets ablaze
set afire | vandal | setting afire | set afire
set alight | vandal | setting alight | set alight, sets alight
set fire to | vandal | setting fire to | set fire to, sets fire to
set off | blast | setting off | set off, sets off
set on fire | vandal | setting on fire | set on fire, sets on fire
set up | base | setting up | set up, sets up
set up barricades | barricade | setting up barricades | set up barricades
sexually abused | sexual | sexually abusing | sexually abuse
sexually assaulted | sexual | sexually assaulting | sexually assault
sexually harassed | sexual | sexually harassing | sexually harass
shelled | shell | shelling | shell, shells
shot | fire | shooting | shoot, shoots
shot down | disrupt | shooting down | shoot down, shoots down
shot it out | battle | shooting it out | shoot it out
shot up | shoot | shooting up | shoot up
shouted slogans | gather | shouting slogans | shout slogans
shut down | gather | shutting down | shut down
shut the road | gather | shutting the road | shut the road
skirmished | battle | skirmishing | skirmish
slapped | assault | slapping | slap
smashed | vandal | smashing | smash, smashes
snatched | snatch | snatching | snatch
split from | side | splitting from | split from
sprayed | fire | spraying | spray
stabbed | assault | stabbing | stab, stabs
staged a walkout | gather | staging a walkout | stage a walkout
stepped on | trip | stepping on | step on, steps on
stole, stolen | loot | stealing | steal, steals
stoned | riot | stoning | stone
stopped | gather | stopping | stop
stormed | assault | storming | storm, storms
stormed into | assault | storming into | storm into, storms into
strafed | air | strafing | strafe, strafes
struck | strike | striking | strike, strikes
struck work | gather | striking work | strike work
surrendered | surrender | surrendering | surrender, surrenders
surrendered themselves | surrender | surrendering themselves | surrender themselves
swapped prisoners | agree | swapping prisoners | swap prisoners
switched sides | change | switching sides | switch sides
targeted | strike | targeting | target, targets
targetted | strike | targetting | target
tear gassed | deter | tear gassing | tear gas
tear-gassed | deter | tear-gassing | tear-gas
thrashed | assault | thrashing | thrash
threw, thrown | throw | throwing | throw, throws
tied up | assault | tying up | tie up
took | seize | taking | take, takes
took control of | take | taking control of | take control of, takes control of
took full control of | take | taking full control of | take full control of
took over | take | taking over | take over, takes over
took possession of | take | taking possession of | take possession of
took responsibility | claim | taking responsibility | take responsibility
took to the streets | protest | taking to the streets | take to the streets
took up positions | move | taking up positions | take up positions
torched | vandal | torching | torch, torches
tortured | assault | torturing | torture, tortures
traded fire | battle | trading fire | trade fire
traded gunfire | battle | trading gunfire | trade gunfire
traded shots | battle | trading shots | trade shots
trampled | assault | trampling | trample
transformed | base | transforming | transform
trespassed | assault | trespassing | trespass
tried to storm | assault | trying to storm | try to storm
trod on | trip | treading on | tread on
unearthed | disrupt | unearthing | unearth, unearths
used chemical weapons | chemical | using chemical weapons | use chemical weapons
used tear gas | deter | using tear gas | use tear gas
vacated | yield | vacating | vacate, vacates
vandalised | vandal | vandalising | vandalise, vandalises
vandalized | vandal | vandalizing | vandalize, vandalizes
voiced opposition | gather | voicing opposition | voice opposition
warded off | battle | warding off | ward off
waylaid | assault | waylaying | waylay
went off | blast | going off | go off, goes off
went on a hunger strike | protest | going on a hunger strike | go on a hunger strike
went on a rampage | riot | going on a rampage | go on a rampage
went on hunger strike | protest | going on hunger strike | go on hunger strike
went on rampage | riot | going on rampage | go on rampage
went on strike | gather | going on strike | go on strike
went on the rampage | riot | going on the rampage | go on the rampage
whipped | assault | whipping | whip
withdrew, withdrawn | yield | withdrawing | withdraw, withdraws
"""

# singular, plural | family
NOUNS = """
abduction, abductions | abduct
accord, accords | agree
acid attack, acid attacks | assault
aerial attack, aerial attacks | air
aerial bombardment, aerial bombardments | air
aerial bombing, aerial bombings | air
aerial raid, aerial raids | air
aerial shelling | air
aggression, aggressions | assault
agitation, agitations | protest
agreement, agreements | agree
air attack, air attacks | air
air bombardment, air bombardments | air
air raid, air raids | air
air strike, air strikes | air
air-strike, air-strikes | air
airstrike, airstrikes | air
alleged encounter, alleged encounters | battle
ambush, ambushes | assault
armed attack, armed attacks | assault
armed clash, armed clashes | battle
armed conflict, armed conflicts | fight
armed confrontation, armed confrontations | battle
armed engagement, armed engagements | battle
armed robbery, armed robberies | loot
armed struggle | fight
arms cache, arms caches | find
arrest campaign, arrest campaigns | arrest
arrest operation, arrest operations | arrest
arrest, arrests | arrest
arson attack, arson attacks | vandal
arson, arsons | vandal
artillery attack, artillery attacks | shell
artillery bombardment, artillery bombardments | shell
artillery duel, artillery duels | shell
artillery fire | shell
artillery shelling | shell
artillery strike, artillery strikes | shell
assassination attempt, assassination attempts | assault
assassination, assassinations | harm
assault, assaults | assault
attack, attacks | assault
bandh, bandhs | protest
barrel bomb, barrel bombs | air
barricade, barricades | barricade
baton charge, baton charges | deter
battle, battles | battle
bike rally, bike rallies | protest
blast, blasts | blast
bloodshed | harm
bomb attack, bomb attacks | blast
bomb blast, bomb blasts | blast
bomb explosion, bomb explosions | blast
bombardment, bombardments | shell
bombing, bombings | blast
brawl, brawls | mob
burglary, burglaries | loot
burst of fire, bursts of fire | shoot
car bombing, car bombings | blast
caravan protest, caravan protests | protest
cattle raid, cattle raids | loot
cattle rustling | loot
cease-fire, cease-fires | agree
ceasefire agreement, ceasefire agreements | agree
ceasefire deal, ceasefire deals | agree
ceasefire, ceasefires | agree
cessation of hostilities | agree
chemical attack, chemical attacks | chemical
chlorine attack, chlorine attacks | chemical
chlorine gas | chemical
clash, clashes | fight
clearance operation, clearance operations | battle
combat | battle
communal clash, communal clashes | mob
communal violence | mob
controlled explosion, controlled explosions | disrupt
counter-attack, counter-attacks | assault
counterattack, counterattacks | assault
coup attempt, coup attempts | other
coup, coups | other
crackdown, crackdowns | arrest
cross-firing | battle
crossfire | battle
curfew, curfews | change
deal, deals | agree
defection, defections | change
demo, demos | protest
demonstration, demonstrations | protest
deployment, deployments | patrol
detention, detentions | arrest
detonation, detonations | blast
dharna, dharnas | protest
dogfight, dogfights | battle
drive-by shooting, drive-by shootings | shoot
drone attack, drone attacks | air
drone strike, drone strikes | air
encounter, encounters | battle
erratic shooting, erratic shootings | shoot
exchange of artillery fire, exchanges of artillery fire | battle
exchange of fire, exchanges of fire | battle
exchange of gunfire, exchanges of gunfire | battle
execution, executions | harm
explosion, explosions | blast
fighting | fight
firefight, firefights | battle
firing, firings | shoot
forced disappearance, forced disappearances | abduct
free-for-all | mob
gang rape, gang rapes | sexual
gang violence | battle
gang-rape, gang-rapes | sexual
gathering, gatherings | gather
general strike, general strikes | gather
gherao, gheraos | protest
grenade attack, grenade attacks | grenade
grenade blast, grenade blasts | grenade
grenade explosion, grenade explosions | grenade
ground operation, ground operations | battle
gun attack, gun attacks | shoot
gun battle, gun battles | battle
gun fight, gun fights | battle
gun-battle, gun-battles | battle
gun-fight, gun-fights | battle
gunbattle, gunbattles | battle
gunfight, gunfights | battle
gunfire | shoot
gunshot, gunshots | shoot
hartal, hartals | protest
heavy gunfire | shoot
hijacking, hijackings | loot
human chain, human chains | protest
hunger strike, hunger strikes | protest
hunger-strike, hunger-strikes | protest
ied attack, ied attacks | blast
ied blast, ied blasts | blast
ied explosion, ied explosions | blast
incursion, incursions | assault
infighting | battle
inter-communal clash, inter-communal clashes | mob
invasion, invasions | assault
jailbreak, jailbreaks | other
kidnapping, kidnappings | abduct
land grab, land grabs | loot
landmine blast, landmine blasts | blast
landmine explosion, landmine explosions | blast
lathi charge, lathi charges | deter
lathi-charge, lathi-charges | deter
looting, lootings | loot
lynching, lynchings | mob
machine gun fire | shoot
march, marches | protest
mass grave, mass graves | other
massacre, massacres | harm
military operation, military operations | fight
military parade, military parades | change
military reinforcements | muster
mine blast, mine blasts | blast
mine explosion, mine explosions | blast
missile attack, missile attacks | shell
missile strike, missile strikes | shell
mob attack, mob attacks | mob
mob violence | mob
mortar attack, mortar attacks | shell
mortar fire | shell
mortar shelling | shell
motorcade, motorcades | gather
murder, murders | harm
mustard gas | chemical
mutiny, mutinies | other
nerve agent, nerve agents | chemical
offensive, offensives | battle
onslaught, onslaughts | assault
operation, operations | sweep
outbreak of violence | fight
pact, pacts | agree
parade, parades | gather
patrol, patrols | patrol
peace accord, peace accords | agree
peace agreement, peace agreements | agree
peace deal, peace deals | agree
peace meeting, peace meetings | agree
peace pact, peace pacts | agree
peace talks | agree
peace treaty, peace treaties | agree
peaceful protest, peaceful protests | protest
picket line, picket lines | protest
picket, pickets | protest
poison gas | chemical
pot-banging protest, pot-banging protests | protest
power grab, power grabs | other
prison break, prison breaks | other
prisoner exchange, prisoner exchanges | agree
prisoner release, prisoner releases | free
prisoner swap, prisoner swaps | agree
prisoner-of-war exchange, prisoner-of-war exchanges | agree
procession, processions | gather
projectile, projectiles | shell
protest action, protest actions | protest
protest demonstration, protest demonstrations | protest
protest gathering, protest gatherings | protest
protest march, protest marches | protest
protest meeting, protest meetings | protest
protest rally, protest rallies | protest
protest, protests | protest
purge, purges | arrest
raid, raids | assault
rally, rallies | protest
rape, rapes | sexual
rasta roko | protest
rebellion, rebellions | fight
reinforcement, reinforcements | muster
riot, riots | riot
rioting | riot
road blockade, road blockades | gather
roadblock, roadblocks | gather
roadside bombing, roadside bombings | blast
robbery, robberies | loot
rocket attack, rocket attacks | shell
rocket fire | shell
rocket strike, rocket strikes | shell
rocket-propelled grenade attack, rocket-propelled grenade attacks | shell
rustling | loot
sarin | chemical
sarin gas | chemical
scuffle, scuffles | mob
search operation, search operations | sweep
search-and-cordon operation, search-and-cordon operations | sweep
sexual assault, sexual assaults | sexual
sexual violence | sexual
shelling, shellings | shell
shoot-out, shoot-outs | battle
shooting, shootings | shoot
shootout, shootouts | battle
shot, shots | shoot
siege, sieges | change
sit-down protest, sit-down protests | protest
sit-in protest, sit-in protests | protest
sit-in, sit-ins | protest
skirmish, skirmishes | battle
slaying, slayings | harm
small arms fire | shoot
sniper attack, sniper attacks | shoot
sniper fire | shoot
stabbing, stabbings | assault
stampede, stampedes | other
standoff, standoffs | change
stone pelting | riot
stone throwing | riot
stone-pelting | riot
stone-throwing | riot
street protest, street protests | protest
strike, strikes | strike
suicide attack, suicide attacks | suicide
suicide blast, suicide blasts | suicide
suicide bomb attack, suicide bomb attacks | suicide
suicide bombing, suicide bombings | suicide
suicide explosion, suicide explosions | suicide
surrender, surrenders | surrender
tank fire | shell
tear gas | deter
teargas | deter
terror attack, terror attacks | assault
terrorist attack, terrorist attacks | assault
theft, thefts | loot
tire burning | barricade
tit-for-tat attack, tit-for-tat attacks | assault
toxic gas | chemical
toxic gas attack, toxic gas attacks | chemical
troop movement, troop movements | muster
truce agreement, truce agreements | agree
truce, truces | agree
turmoil | riot
tyre burning | barricade
unrest | riot
uprising, uprisings | riot
vandalism | vandal
vigil, vigils | protest
violence | fight
violent protest action, violent protest actions | riot
violent protest, violent protests | riot
walkout, walkouts | gather
warning shot, warning shots | deter
weapons cache, weapons caches | find
withdrawal, withdrawals | yield
"""

# Nouns for people whose presence is an event: singular, plural | family
CROWDS = """
agitator, agitators | crowd
counter-protester, counter-protesters | crowd
demonstrator, demonstrators | crowd
lynch mob, lynch mobs | mob
marcher, marchers | crowd
mob, mobs | mob
picketer, picketers | crowd
protester, protesters | crowd
protestor, protestors | crowd
rallygoer, rallygoers | crowd
rioter, rioters | riot
stone-thrower, stone-throwers | riot
"""

# Verbs whose object is a noun for an event. The subject, which holds, stages or carries it out, is
# the agent: past and participle | (empty) | gerund | base and present forms
STAGED = """
called | | calling | call, calls
carried out | | carrying out | carry out, carries out
commenced | | commencing | commence
conducted | | conducting | conduct, conducts
continued | | continuing | continue, continues
directed | | directing | direct
enforced | | enforcing | enforce, enforces
engaged in | | engaging in | engage in, engages in
executed | | executing | execute, executes
gave | | giving | give, gives
had | | having |
held | | holding | hold, holds
initiated | | initiating | initiate
joined | side | joining | join, joins
launched | | launching | launch, launches
led | | leading | lead, leads
made | | making | make, makes
mounted | | mounting | mount, mounts
observed | | observing | observe, observes
organised | | organising | organise, organises
organized | | organizing | organize, organizes
participated in | | participating in | participate in, participates in
performed | | performing | perform, performs
perpetrated | | perpetrating | perpetrate
reached | | reaching | reach, reaches
resorted to | | resorting to | resort to, resorts to
resumed | | resuming | resume, resumes
signed | | signing | sign, signs
staged | | staging | stage, stages
started | | starting | start, starts
struck | strike | striking |
took out | | taking out | take out, takes out
took part in | | taking part in | take part in, takes part in
undertook | | undertaking | undertake
used | | using | use, uses
waged | | waging | wage
"""

# Verbs whose subject is an event that happened.
OCCURRED = """
began
broke out
continued
ended
ensued
erupted
escalated
flared
followed
happened
intensified
occurred
raged
resulted
started
took place
went off
went on
"""

# Words that open the cause, purpose or demand of an event. What comes after them did not happen
# here and now.
ASIDES = """
accused
accusing
ahead of
alleging
amid concerns
amid fears
anniversary
announcing
apparently for
as a result of
as part of
based on
because of
calling for
calling on
charged
charges
claiming that
commemorate
commemorating
complaining
condemn
condemned
condemning
criticising
criticize
criticizing
decry
decrying
demand
demanded
demanding
demands
denounce
denounced
denouncing
due to
for allegedly
for violating
in connection with
in favor of
in favour of
in honor of
in memory of
in opposition to
in protest
in protest against
in protest at
in protest of
in reaction to
in relation to
in response to
in retaliation for
in retaliation to
in revenge for
in solidarity with
in support of
in the wake of
mark
marking
on charges of
on suspicion of
opposing
over
pressing
protesting against
related to
remember
requesting
seeking
suspected of
urge
urging
warned
warning
"""

# Words for what a crowd wants. Whoever gathers and demands something protests.
DEMANDS = """
against
banners
calling for
complaining
condemn
condemning
demand
demanded
demanding
demands
denounce
denouncing
for the release
highlight
in favor of
in favour of
in protest
in solidarity
in support
oppose
opposing
over
placards
protest
protesting
reject
rejecting
request
requesting
show support
slogans
their support
to protest
urge
urging
voiced
"""

# Words of games, films, votes and illness. In a sentence with one of them, battles and attacks are
# not those of a war.
PLAY = """
batsman
batting
bowler
box office
champions
championship
coach
crash
cup
derby
early trading
earthquake
election battle
episode
film
fixture
flood
goalkeeper
goals
half-time
innings
keeper
knockout
league match
league matches
league table
league title
marathon
match
midfield
midfielder
movie
novel
olympic
penalty
playoff
playoffs
premier league
quarter-final
quarter-finals
rounds
season
semi-final
semi-finals
shares
stocks
striker
tennis
title race
tournament
wicket
wickets
world cup
"""

# Phrases that look like an event but are not.
NO_EVENTS = """
air strike capability
asthma attack
attack ad
attack ads
attack of asthma
attack of nerves
attack on poverty
battle against cancer
battle for the votes
battle for votes
battle of the sexes
battle royal
battle royale
battle with cancer
bomb squad
chart battle
cold war
cyber attack
cyber attacks
cyberattack
cyberattacks
fire brigade
fire department
fire service
fired from his job
gas attack on prices
gathered evidence
gathered information
gold strike
heart attack
heart attacks
hit by floods
hit by the pandemic
hit hard
hunger march of
legal battle
legal battles
lightning strike
lightning strikes
march 1
oil strike
panic attack
panic attacks
pitched battle for votes
price war
protest vote
protest votes
rally in shares
riot gear
riot police
shark attack
shark attacks
shot a film
shot in the arm
stock rally
strike a balance
strike a deal
strike force
strike price
strike rate
surprise attack of
took over as
took over the presidency
total war
trade war
war of words
"""

# word | what it shows about the event in its sentence. The classes of weapons come from `weapons`,
# those of people from `victims`.
HINTS = """
abandoned | property
accident | accident
agriculture field | property
airport | territory
ammunition | weapon
area | territory
areas | territory
arms | weapon
assailant | attacker
assailants | attacker
attacker | attacker
attackers | attacker
avalanche | accident
bank | property
banks | property
barracks | base territory
barricade | stones
barricades | stones
base | base territory
bases | base territory
baton | crowd_control
batons | crowd_control
beheaded | violent
bodies | body
body | body
bomber | attacker
bombers | attacker
border crossing | territory
both directions | firearm
bricks | stones
bridge | road
bullet wounds | violent
bullet-riddled | violent
burning tires | stones
burning tyres | stones
bus | property
buses | property
camp | base territory
camps | base territory
capital | territory
capsized | accident
captive | captive
captives | captive
car | property
car crash | accident
cars | property
cattle | goods
checkpoint | base territory
checkpoints | base territory
church | property
churches | property
cigarettes | goods
city | territory
civil war remnant | remnant
civilian house | property
cocaine | goods
cocktail | weapon
cocktails | weapon
collapsed | accident
collided | accident
collision | accident
coronavirus patients | civil
corps | armed
corpse | body
corpses | body
counter-protesters | crowd
crashed | accident
crops | property
crowd | mob
curfew | change
decapitated | violent
demonstrator | crowd
demonstrators | crowd
derailed | accident
detainee | captive
detainees | captive
dismembered | violent
district | territory
drowned | accident
drugs | goods
earthquake | accident
entrance | road
execution-style | violent
explosive device | weapon
explosive devices | weapon
explosives | weapon
factory | property
farm | property
farms | property
fields | property
fighter jets | air
firearm injuries | violent
flash floods | accident
floods | accident
food packages | goods
found dead | body
garrison | territory
goods | goods
gravestones | property
grenade launcher | shelling
grenade launchers | shelling
gunshot | violent
gunshot wound | violent
gunshot wounds | violent
handcuffed | violent
hands tied | violent
headquarters | base
heatwave | accident
heavy machine guns | firearm
heavy machineguns | firearm
heavy weapons | shelling
helicopters | air
heroin | goods
highway | road
highways | road
hill | territory
hills | territory
hilltops | territory
hostage | captive
hostages | captive
house | property
houses | property
human remains | body
ieds | weapon
improvised explosive device | weapon
improvised explosive devices | weapon
island | territory
jets | air
landslide | accident
lightning | accident
livestock | goods
lynch mob | mob
lynched | violent
machine guns | firearm
marcher | crowd
marchers | crowd
marijuana | goods
military base | base
military bases | base
mob | mob
mobs | mob
molotov cocktail | stones
molotov cocktails | stones
mosque | property
mosques | property
murdered | violent
mutilated | violent
neighborhood | territory
neighbourhood | territory
office | property
offices | property
outpost | base territory
outposts | base territory
overturned | accident
peace | peace
peace process | peace
peacefully | unopposed
pepper spray | crowd_control
petrol bomb | stones
petrol bombs | stones
pipeline | property
pipelines | property
plane crash | accident
plastic bullets | crowd_control
position | territory
positions | territory
post | territory
posts | territory
prisoner | captive
prisoners | captive
protester | crowd
protesters | crowd
protestor | crowd
protestors | crowd
pylon | property
pylons | property
rail | road
railroad | road
railway | road
remnants of war | remnant
rioter | rioter
rioters | rioter
road | road
road accident | accident
roads | road
rocket-propelled grenade | shelling
rocket-propelled grenades | shelling
rocks | stones
route | road
rpg | shelling
rpgs | shelling
rubber bullet | crowd_control
rubber bullets | crowd_control
rubber-coated | crowd_control
school | property
schools | property
settlement | territory
settlements | territory
shop | property
shops | property
shot | violent
shot dead | violent
signs of torture | violent
signs of violence | violent
slaughtered | violent
small arms | firearm
stabbed | violent
stampede | accident
stone | stones
stones | stones
store | property
stores | property
strangled | violent
street | road
streets | road
stronghold | territory
strongholds | territory
stun grenade | crowd_control
stun grenades | crowd_control
suicide | suicide
tear gas | crowd_control
tear-gas | crowd_control
teargas | crowd_control
telecom tower | property
territory | territory
tied | violent
tied hands | violent
tires | stones
tortured | violent
town | territory
towns | territory
traffic | road
train | road
train crash | accident
transformers | property
truck | property
trucks | property
tyres | stones
unexploded | remnant
unopposed | unopposed
vehicle | property
vehicles | property
village | territory
villages | territory
warplane | air
warplanes | air
water cannon | crowd_control
water cannons | crowd_control
weapons | weapon
weapons cache | weapon
without a fight | unopposed
without a shot | unopposed
without any fighting | unopposed
without any resistance | unopposed
without clashes | unopposed
without fighting | unopposed
without firing a shot | unopposed
without resistance | unopposed
"""

# noun for people | the kind of party that it makes of its phrase, whatever comes before it
PARTIES = """
air force | military
airforce | military
arbaki | police
arbakis | police
army | military
assailants | militant
attackers | militant
bandits | militant
battalion | military
bodies | civilian
body | civilian
border guards | police
brigade | military
cartel | militant
column | military
commando | military
commandos | military
contingent | military
corps | military
corpse | civilian
corpses | civilian
criminal | militant
criminal gang | militant
criminals | militant
fighters | militant
forces | military
gang | militant
gang member | militant
gang members | militant
gangs | militant
govt | government
guards | police
gunman | militant
gunmen | militant
infiltrators | militant
insurgents | militant
jets | military
kidnappers | militant
militants | militant
military | military
military column | military
military vehicle | military
military vehicles | military
militia | militant
militiamen | militant
militias | militant
national guard | military
navy | military
outlaws | militant
paramilitaries | police
police | police
policeman | police
policemen | police
rebels | militant
regime | military
robbers | militant
security forces | police
security personnel | police
soldiers | military
traffickers | militant
tribal fighters | militant
tribesmen | militant
troops | military
victim | civilian
victims | civilian
warplanes | military
"""

# Verbs for resisting an attack: their object is the attacker.
DEFENCES = """
beat back
beating back
fend off
fended off
fending off
fends off
repel
repelled
repelling
repels
repulse
repulsed
repulses
repulsing
"""


# Verbs that do not state that their object happened.
UNTOLD = """
averted
avoided
banned
called for
called off
canceled
cancelled
demanded
discussed
ended
expected
face
feared
finished
forbade
foresaw
halted
investigated
opposed
planned
postponed
predicted
prepared
prevented
probed
prohibited
promised
recalled
rejected
risked
suspected
suspended
threatened
urged
warned
"""

# Verbs after which "to" opens something that happened: "continued to protest", "gathered to
# demand".
BEGINNING = """
assembled
began
came
came out
came together
continued
continues
gathered
managed
met
proceeded
resumed
started
took to the streets
went on
"""

# Words before a soldier or policeman that show that he counts as a civilian.
LEFT_FORCES = """
ex
former
off-duty
retired
"""

# Nouns for attackers who strike from the air.
AIRBORNE = """
air force
aircraft
airforce
drones
fighter jets
gunships
helicopters
jets
planes
warplanes
"""

# Words at the start of a noun phrase that are not part of what it names.
DROPPED = """
a
about
against
alleged
an
around
at
between
by
dozens
hundreds
least
of
on
several
so-called
some
suspected
the
thousands
with
"""

# Words that open a prepositional phrase whose noun is an argument.
PHRASE_OPENERS = """
against
among
at
between
by
during
in
into
on
onto
over
targeting
to
toward
towards
upon
with
"""

# Words that, with numbers alone, do not name anybody: "five others".
ELLIPTIC = """
another
hours
more
most
of
one
other
others
some
them
those
"""

# Pronouns for one person or thing.
SINGULAR = """
he
her
herself
him
himself
it
she
"""

# Words and marks that end the noun phrase of an argument.
ENDERS = """
(
,
and
at
demanding
during
from
in
inside
near
on
outside
that
which
who
"""

# Words that show whose something is: "an army post" | the kind of the owner.
OWNERS = """
air-force | military
airbase | military
army | military
barracks | military
checkpoint | police
checkpoints | police
constabulary | police
garrison | military
government | government
governmental | government
guerrilla | militant
insurgent | militant
jihadist | militant
militant | militant
military | military
militia | militant
naval | military
navy | military
outpost | military
outposts | military
police | police
position | military
positions | military
post | military
posts | military
rebel | militant
regime | military
separatist | militant
soldier | military
terrorist | militant
troop | military
"""

# People without a known aim; for the types of events they are a mob.
CROWD = """
crowd
crowds
"""

# A prefix before a group's name that shows that the group is not meant: "anti-Taliban fighters".
ANTI = """
anti-
"""

# Words beside "grenade" that make it another kind of grenade, or the weapon that fires it.
NO_GRENADES = """
launcher
launchers
rocket-propelled
stun
"""

# Nouns after which a past form is a verb, not part of the noun phrase: "the army shelled".
FORCES = """
army
force
forces
government
military
militia
navy
police
"""

# Nouns before "of" and the people whom the sentence is about: "a group of men".
GATHERED = """
band
bunch
crowd
group
handful
number
pair
team
"""

# A word in a verb that makes the subject the target: "came under fire".
UNDERGOING = """
under
"""

# Words after a protest that open what it is about.
AFTER_PROTESTS = """
against
as
because
for
over
"""

# Words and marks that end the cause or demand of an event.
ASIDE_ENDS = """
;
before
but
when
while
"""

# Words that show that an event was mentioned before.
DEFINITE = """
her
his
its
that
the
their
these
this
those
"""

# Prepositions before an event at which something else happened. They are not part of its name:
# "killed in a raid", "after a rebel attack".
AMID = """
after
amid
by
despite
during
following
from
in
through
throughout
with
"""

# Modals that state a fear, not a plan.
POSSIBLE = """
could
could have
may
may have
might
might have
"""

# Nouns that show that a prepositional phrase is a time, not a target.
TIMES = """
afternoon
april
august
day
december
eve
evening
february
friday
january
july
june
march
may
monday
morning
night
november
october
saturday
september
sunday
thursday
tuesday
wednesday
"""

# preposition | the class of the phrase that it opens
PREPOSITIONS = """
against | UPON
among | BETWEEN
at | UPON
between | BETWEEN
into | UPON
on | UPON
onto | UPON
over | UPON
targeting | UPON
to | UPON
toward | UPON
towards | UPON
upon | UPON
with | WITH
"""

# Words and marks after a noun for an event that show that it is the head of its phrase.
AFTER_HEADS = """
(
,
/
against
and
at
between
by
during
for
from
in
inside
near
of
on
or
outside
over
that
to
which
with
"""
