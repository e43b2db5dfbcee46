"""What kills and destroys, as news names it, and nouns for attacks.

The class `attack` is for words that name an attack, a fight or a campaign without a weapon
("ambush", "clash"). Words for events that show the weapon ("shelling", "suicide bombing", "drone
strike") have the weapon's class. Other classes: explosive, mine, air, drone, artillery, rocket,
missile, firearm, blade, blunt, fire, chemical, vehicle, strangling. Read by `extractors.lexical`.
"""

# singular | class | plural, if the last word does not take -s, -es or -ies; "=" if the plural is
# the same as the singular
WEAPONS = """
105mm howitzer | artillery
107mm rocket | rocket
120mm mortar | artillery
122mm rocket | rocket
155mm shell | artillery
500-pound bomb | air
60mm mortar | artillery
81mm mortar | artillery
82mm mortar | artillery
abduction | attack
acid | chemical | =
acid attack | chemical
act of terror | attack | acts of terror
act of terrorism | attack | acts of terrorism
act of violence | attack | acts of violence
aerial assault | air
aerial attack | air
aerial bomb | air
aerial bombardment | air
aerial bombing | air
aerial fire | air | =
aerial firing | firearm
aerial raid | air
aerial shelling | air
aerial strike | air
agent orange | chemical | =
air assault | air
air attack | air
air bombardment | air
air bombing | air
air campaign | air
air fire | air | =
air power | air | =
air raid | air
air rifle | firearm
air strike | air
air-dropped bomb | air
air-raid | air
air-strike | air
air-to-air missile | missile
air-to-surface missile | missile
aircraft | air | =
airdropped bomb | air
airraid | air
airstrike | air
ak 47 | firearm
ak rifle | firearm
ak-47 | firearm
ak-47 assault rifle | firearm
ak-47 rifle | firearm
ak-56 | firearm
ak-74 | firearm
ak47 | firearm
ambush | attack
ammonium nitrate | explosive | =
anthrax | chemical | =
anti-aircraft artillery | artillery | =
anti-aircraft fire | artillery | =
anti-aircraft gun | artillery
anti-aircraft missile | missile
anti-insurgency operation | attack
anti-militant operation | attack
anti-personnel landmine | mine
anti-personnel mine | mine
anti-ship missile | missile
anti-taliban operation | attack
anti-tank guided missile | missile
anti-tank landmine | mine
anti-tank mine | mine
anti-tank missile | missile
anti-tank weapon | missile
anti-terror operation | attack
anti-terrorism operation | attack
anti-terrorist operation | attack
anti-vehicle landmine | mine
anti-vehicle mine | mine
antipersonnel landmine | mine
antipersonnel mine | mine
antitank mine | mine
antitank missile | missile
antitank weapon | missile
armed assault | attack
armed attack | attack
armed clash | attack
armed conflict | attack
armed confrontation | attack
armed drone | drone
armed encounter | attack
armed hostilities | attack | =
armed raid | attack
armed robbery | attack
armed skirmish | attack
armed violence | attack | =
armored car | vehicle
armored vehicle | vehicle
armoured car | vehicle
armoured vehicle | vehicle
army helicopter | air
army operation | attack
army raid | attack
arrest operation | attack
arrow | blade
arson | fire | =
arson attack | fire
artillery | artillery | =
artillery attack | artillery
artillery barrage | artillery
artillery bombardment | artillery
artillery fire | artillery | =
artillery gun | artillery
artillery piece | artillery
artillery round | artillery
artillery shell | artillery
artillery shelling | artillery
artillery strike | artillery
asphyxiation | chemical | =
assassination | attack
assassination attempt | attack
assassination bid | attack
assault | attack
assault rifle | firearm
atgm | missile
atomic bomb | air
attack | attack
attack aircraft | air | =
attack drone | drone
attack helicopter | air
attack plane | air
attempted assassination | attack
attempted coup | attack
automatic fire | firearm | =
automatic gunfire | firearm | =
automatic rifle | firearm
automatic weapon | firearm
automatic weapons fire | firearm | =
ax | blade
axe | blade
axe attack | blade
ballistic missile | missile
bamboo pole | blunt
bamboo stick | blunt
bandit attack | attack
banditry | attack | =
bangalore torpedo | explosive
bare hands | blunt | =
barrage | artillery
barrel bomb | air
baseball bat | blunt
baton | blunt
baton charge | blunt
battle | attack
battleship | vehicle
bayonet | blade
bazooka | rocket
beating | blunt
beheading | blade
bicycle bomb | explosive
big gun | artillery
billhook | blade
biological weapon | chemical
blade | blade
bladed weapon | blade
blast | explosive
blaze | fire
blood feud | attack
bloodbath | attack
bludgeoning | blunt
blue-on-blue incident | attack
blunt instrument | blunt
blunt object | blunt
blunt weapon | blunt
bm-21 | rocket
bolo | blade
bolo knife | blade | bolo knives
bomb | explosive
bomb attack | explosive
bomb blast | explosive
bomb explosion | explosive
bomb fragment | artillery
bomb shrapnel | artillery | =
bomb vest | explosive
bomb-laden car | explosive
bomb-laden drone | drone
bomb-laden vehicle | explosive
bombardment | artillery
bombardment from the air | air | bombardments from the air
bomber jet | air
bomber plane | air
bombing | explosive
bombing raid | air
bombing run | air
bomblet | explosive
booby trap | explosive
booby-trap | explosive
booby-trap bomb | explosive
booby-trapped car | explosive
booby-trapped device | explosive
booby-trapped house | explosive
booby-trapped motorbike | explosive
booby-trapped motorcycle | explosive
booby-trapped vehicle | explosive
book bomb | explosive
border clash | attack
border skirmish | attack
border war | attack
boulder | blunt
bow and arrow | blade | bows and arrows
brawl | attack
brick | blunt
broken bottle | blade
bulldozer | vehicle
bullet | firearm
bullet fire | firearm | =
bullet hit | firearm
bullet injury | firearm
bullet wound | firearm
bunker buster | air
bunker-busting bomb | air
burial alive | strangling
buried bomb | explosive
buried landmine | mine
buried mine | mine
burning | fire
burning tire | fire
burning tyre | fire
burst of fire | firearm | bursts of fire
burst of gunfire | firearm | bursts of gunfire
bus bomb | explosive
bus bombing | explosive
butterfly mine | mine
c-4 | explosive | =
c4 | explosive | =
can bomb | explosive
cane | blunt
cannon | artillery
cannon fire | artillery | =
cannonball | artillery
car bomb | explosive
car bomb attack | explosive
car bomb blast | explosive
car bomb explosion | explosive
car bombing | explosive
car explosion | explosive
car ramming | vehicle
car ramming attack | vehicle
car rigged with explosives | explosive | cars rigged with explosives
car-bomb | explosive
car-bomb attack | explosive
car-ramming | vehicle
car-ramming attack | vehicle
carbine | firearm
carnage | attack | =
catapult | blunt
cattle raid | attack
cattle rustling | attack | =
cattle rustling attack | attack
cattle-rustling | attack | =
celebratory fire | firearm | =
celebratory gunfire | firearm | =
chainsaw | blade
chemical agent | chemical
chemical attack | chemical
chemical bomb | chemical
chemical weapon | chemical
chisel | blade
chlorine | chemical | =
chlorine attack | chemical
chlorine barrel bomb | chemical
chlorine bomb | chemical
chlorine gas | chemical | =
chlorine gas attack | chemical
civil unrest | attack | =
civil war | attack
clan clash | attack
clan fighting | attack | =
clash | attack
claymore | mine
claymore mine | mine
clean-up operation | attack
cleanup operation | attack
clearance operation | attack
clearing operation | attack
cleaver | blade
club | blunt
clubbing | blunt
cluster bomb | air
cluster munition | air
cluster shell | artillery
cluster-bomb | air
co-ordinated attack | attack
coalition air strike | air
coalition airstrike | air
coalition strike | air
combat | attack | =
combat aircraft | air | =
combat drone | drone
combat helicopter | air
combat jet | air
combat operation | attack
combing operation | attack
commando attack | attack
commando raid | attack
commando-style assault | attack
commando-style attack | attack
communal clash | attack
communal violence | attack | =
complex attack | attack
conflict | attack
confrontation | attack
contract killing | attack
cooker bomb | explosive
coordinated attack | attack
cordon and search operation | attack
cordon-and-search operation | attack
counter-attack | attack
counter-insurgency operation | attack
counter-offensive | attack
counter-terrorism operation | attack
counterattack | attack
counterinsurgency operation | attack
counteroffensive | attack
counterterrorism operation | attack
country bomb | explosive
country made bomb | explosive
country-made bomb | explosive
country-made gun | firearm
country-made pistol | firearm
country-made rifle | firearm
coup | attack
coup attempt | attack
covering fire | firearm | =
crackdown | attack
cricket bat | blunt
cross fire | firearm | =
cross-border attack | attack
cross-border firing | firearm
cross-border raid | attack
cross-border shelling | artillery
cross-fire | firearm | =
crossbow | blade
crossfire | firearm | =
crowbar | blunt
crucifixion | strangling
crude bomb | explosive
crude explosive | explosive
cruise missile | missile
cutlass | blade
dagger | blade
dah | blade
dao | blade
dawn attack | attack
dawn raid | attack
deadly attack | attack
decapitation | blade
depleted uranium | chemical | =
depth charge | explosive
detonation | explosive
detonator | explosive
direct fire | firearm | =
dirty bomb | explosive
dispute | attack
disturbance | attack
donkey bomb | explosive
double bombing | explosive
double suicide bombing | explosive
douchka | firearm
drive-by | firearm | drive-bys
drive-by attack | firearm
drive-by shooting | firearm
drone | drone
drone attack | drone
drone bomb | drone
drone bombing | drone
drone fire | drone | =
drone raid | drone
drone strike | drone
drone-dropped bomb | drone
drone-dropped grenade | drone
drone-launched missile | drone
drone-strike | drone
drowning | strangling
dshk | firearm
dushka | firearm
dynamite | explosive | =
edged weapon | blade
election violence | attack | =
electrocution | strangling
embassy bombing | explosive
encounter | attack
engagement | attack
errant shell | artillery
ethnic clash | attack
ethnic cleansing | attack | =
ethnic fighting | attack | =
ethnic violence | attack | =
exchange of fire | firearm | exchanges of fire
exchange of gunfire | firearm | exchanges of gunfire
execution | attack
execution-style killing | attack
execution-style shooting | attack
exocet | missile
exocet missile | missile
exploding drone | drone
explosion | explosive
explosive | explosive
explosive attack | explosive
explosive belt | explosive
explosive charge | explosive
explosive device | explosive
explosive drone | drone
explosive material | explosive
explosive remnant of war | explosive | explosive remnants of war
explosive vest | explosive
explosive-laden car | explosive
explosive-laden drone | drone
explosive-laden truck | explosive
explosive-laden vehicle | explosive
explosively formed penetrator | explosive
explosives belt | explosive
explosives vest | explosive
explosives-laden car | explosive
explosives-laden drone | drone
explosives-laden truck | explosive
explosives-laden vehicle | explosive
explosives-packed car | explosive
explosives-packed truck | explosive
explosives-packed vehicle | explosive
extra-judicial killing | attack
extrajudicial killing | attack
factional fighting | attack | =
fake encounter | attack
feud | attack
field gun | artillery
fierce fighting | attack | =
fighter aircraft | air | =
fighter jet | air
fighter plane | air
fighter-bomber | air
fighter-jet | air
fighting | attack | =
fire | firearm | =
fire arm | firearm
fire bomb | fire
fire exchange | firearm
fire fight | firearm
fire-bombing | fire
fire-fight | firearm
firearm | firearm
firebomb | fire
firebomb attack | fire
firebombing | fire
firefight | firearm
firing | firearm
firing squad | firearm
flame thrower | fire
flamethrower | fire
fpv drone | drone
frag grenade | explosive
fragmentation grenade | explosive
fray | attack
friendly fire | firearm | =
fuel truck bomb | explosive
fuel-air bomb | explosive
g-3 rifle | firearm
g3 rifle | firearm
gang attack | attack
gang clash | attack
gang shooting | attack
gang violence | attack | =
gang war | attack
garrote | strangling
garrotte | strangling
gas attack | chemical
gas canister rocket | rocket
gas cylinder explosion | explosive
gas explosion | explosive
gasoline bomb | fire
gatling gun | firearm
gelatin stick | explosive
gelatine | explosive | =
gelatine stick | explosive
gelignite | explosive | =
general-purpose bomb | air
general-purpose machine gun | firearm
genocide | attack
glide bomb | air
grad | artillery | =
grad missile | rocket
grad rocket | rocket
gravity bomb | air
green on blue attack | attack
green-on-blue attack | attack
grenade | explosive
grenade attack | explosive
grenade blast | explosive
grenade explosion | explosive
grenade launcher | rocket
ground assault | attack
ground attack | attack
ground offensive | attack
ground operation | attack
ground-to-air missile | missile
guerrilla ambush | attack
guerrilla attack | attack
guerrilla raid | attack
guerrilla war | attack
guerrilla warfare | attack | =
guided bomb | air
guided missile | missile
gun | firearm
gun assault | firearm
gun attack | firearm
gun battle | firearm
gun butt | blunt
gun fight | firearm
gun fire | firearm | =
gun shot | firearm
gun-battle | firearm
gun-fight | firearm
gun-fire | firearm | =
gunbattle | firearm
gunboat | vehicle
gunfight | firearm
gunfire | firearm | =
gunship | air
gunshot | firearm
gunshot wound | firearm
hacking | blade
hail of bullets | firearm | hails of bullets
hail of gunfire | firearm | hails of gunfire
hammer | blunt
hand grenade | explosive
hand grenade attack | explosive
hand gun | firearm
hand-grenade | explosive
hand-made bomb | explosive
handgrenade | explosive
handgun | firearm
handmade bomb | explosive
hanging | strangling
hatchet | blade
hate attack | attack
hate crime | attack
heat-seeking missile | missile
heavy artillery | artillery | =
heavy bombardment | artillery
heavy fighting | attack | =
heavy fire | firearm | =
heavy gun | artillery
heavy machine gun | firearm
heavy machine gun fire | firearm | =
heavy machine-gun | firearm
heavy machine-gun fire | firearm | =
heavy shelling | artillery
heavy weapon | artillery
heavy weapon fire | artillery | =
heavy weapons fire | artillery | =
helicopter | air
helicopter attack | air
helicopter fire | air | =
helicopter gunfire | air | =
helicopter gunship | air
helicopter raid | air
helicopter strike | air
hell cannon | rocket
hellfire | missile
hellfire missile | missile
hidden bomb | explosive
high explosives | explosive | =
highway robbery | attack
hijacked aircraft | vehicle | =
hijacked plane | vehicle
hijacked truck | vehicle
hijacking | attack
himars | rocket | =
hit and run attack | attack
hit-and-run attack | vehicle
hit-and-run raid | attack
hockey stick | blunt
hoe | blunt
home-made bomb | explosive
home-made explosive device | explosive
home-made gun | firearm
home-made rocket | rocket
homemade bomb | explosive
homemade explosive | explosive
homemade explosive device | explosive
homemade gun | firearm
homemade rocket | rocket
honor killing | attack
honour killing | attack
hostage crisis | attack | hostage crises
hostage siege | attack
hostage taking | attack
hostage-taking | attack
hostilities | attack | =
hotel bombing | explosive
house raid | attack
howitzer | artillery
howitzer shell | artillery
hunting rifle | firearm
hypersonic missile | missile
ice pick | blade
ied | explosive
ied attack | explosive
ied blast | explosive
ied explosion | explosive
improvised anti-personnel mine | mine
improvised bomb | explosive
improvised device | explosive
improvised explosive | explosive
improvised explosive device | explosive
improvised landmine | explosive
improvised mine | explosive
improvised rocket | rocket
improvised rocket-assisted munition | rocket
incendiary | fire
incendiary balloon | fire
incendiary bomb | air
incendiary device | fire
incendiary grenade | fire
incendiary weapon | fire
incident | attack
incoming shell | artillery
incursion | attack
indirect fire | artillery | =
indiscriminate fire | firearm | =
indiscriminate firing | firearm
indiscriminate shelling | artillery
indiscriminate shooting | firearm
inferno | fire
infighting | attack | =
infiltration | attack
infiltration attempt | attack
infiltration bid | attack
insas | firearm
insas rifle | firearm
insider attack | attack
insider shooting | attack
insurgency | attack
insurgent attack | attack
insurrection | attack
intense fighting | attack | =
inter-communal clash | attack
inter-communal violence | attack | =
intercepted missile | missile
interceptor missile | missile
intercommunal clash | attack
intercommunal violence | attack | =
internecine fighting | attack | =
invasion | attack
iron bar | blunt
iron pipe | blunt
iron rod | blunt
iskander | missile
iskander missile | missile
jahannam cannon | rocket
jail break | attack
jailbreak | attack
javelin | missile
javelin missile | missile
jet | air
jet aircraft | air | =
jet fighter | air
jet strike | air
joint operation | attack
kalashnikov | firearm
kalashnikov assault rifle | firearm
kalashnikov rifle | firearm
kalibr cruise missile | missile
kalibr missile | missile
kamikaze drone | drone
kamikaze drone attack | drone
katana | blade
katyusha | rocket
katyusha rocket | rocket
khukuri | blade
kidnapping | attack
killing | attack
kinzhal missile | missile
kitchen knife | blade | kitchen knives
knife | blade | knives
knife assault | blade
knife attack | blade
knife wound | blade
knifing | blade
kornet | missile
kornet missile | missile
kris | blade
kukri | blade
lance | blade
land dispute | attack
land mine | mine
land-mine | mine
landmine | mine
landmine attack | explosive
landmine blast | explosive
landmine explosion | explosive
laser-guided bomb | air
lathi | blunt
lathi charge | blunt
lathi-charge | blunt
leftover mine | mine
letter bomb | explosive
light machine gun | firearm
light weapon | firearm
light weapons fire | firearm | =
limpet mine | explosive
live ammunition | firearm | =
live bullet | firearm
live burial | strangling
live fire | firearm | =
live round | firearm
lmg | firearm
loitering munition | drone
lone-wolf attack | attack
long-range artillery | artillery | =
lorry bomb | explosive
lynching | blunt
m-16 | firearm
m-4 | firearm
m16 | firearm
m16 rifle | firearm
m4 rifle | firearm
m79 grenade launcher | rocket
machete | blade
machete attack | blade
machete blade | blade
machine gun | firearm
machine gun bullet | firearm
machine gun fire | firearm | =
machine-gun | firearm
machine-gun fire | firearm | =
machinegun | firearm
machinegun fire | firearm | =
magnetic bomb | explosive
magnetic ied | explosive
magnetic mine | explosive
mail bomb | explosive
makeshift gun | firearm
makeshift rocket | rocket
manpads | missile | =
maoist attack | attack
market bombing | explosive
martyrdom attack | explosive
martyrdom operation | explosive
mass execution | attack
mass killing | attack
mass murder | attack
mass shooting | firearm
massacre | attack
mauser | firearm
meat cleaver | blade
melee | attack
metal bar | blunt
metal pipe | blunt
metal rod | blunt
militant assault | attack
militant attack | attack
militant raid | attack
military action | attack
military aircraft | air | =
military assault | attack
military campaign | attack
military crackdown | attack
military helicopter | air
military jet | air
military offensive | attack
military operation | attack
military plane | air
military raid | attack
military strike | attack
military vehicle | vehicle
mine | mine
mine attack | explosive
mine blast | explosive
mine explosion | explosive
mine field | mine
minefield | mine
minigun | firearm
missile | missile
missile attack | missile
missile barrage | missile
missile fire | missile | =
missile strike | missile
mlrs | rocket
mob attack | attack
mob justice | attack | =
mob lynching | blunt
mob violence | attack | =
molotov | fire
molotov bomb | fire
molotov cocktail | fire
mop-up operation | attack
mortar | artillery
mortar attack | artillery
mortar barrage | artillery
mortar bomb | artillery
mortar explosion | artillery
mortar fire | artillery | =
mortar grenade | artillery
mortar round | artillery
mortar shell | artillery
mortar shelling | artillery
mortar shrapnel | artillery | =
mortar splinter | artillery
mortar strike | artillery
mosque bombing | explosive
motorbike bomb | explosive
motorcycle bomb | explosive
multiple launch rocket system | rocket
multiple rocket launcher | rocket
multiple-launch rocket system | rocket
munition | explosive
murder | attack
musket | firearm
mustard agent | chemical
mustard gas | chemical | =
mutiny | attack
mutual shelling | artillery
nail bomb | explosive
napalm | air | =
napalm bomb | air
naval bombardment | artillery
naval drone | drone
naval gunfire | artillery | =
naval mine | mine
naval shelling | artillery
nerve agent | chemical
nerve gas | chemical | =
nerve gas attack | chemical
night attack | attack
night raid | attack
night-time raid | attack
nightstick | blunt
novichok | chemical | =
nuclear bomb | air
nuclear missile | missile
offensive | attack
onslaught | attack
operation | attack
ordnance | explosive | =
overnight attack | attack
overnight raid | attack
package bomb | explosive
panga | blade
parachute bomb | air
paraglider | air
paramotor | air
paramotor attack | air
parcel bomb | explosive
patriot missile | missile
pellet | firearm
pellet gun | firearm
pepper spray | chemical
percussion bomb | explosive
petal mine | mine
petrol bomb | fire
petrol bomb attack | fire
petrol bombing | fire
petrol-bomb | fire
phosphorous bomb | air
phosphorus | chemical | =
phosphorus bomb | air
phosphorus shell | artillery
pickaxe | blade
pilotless plane | drone
pipe bomb | explosive
piracy | attack | =
pistol | firearm
pistol fire | firearm | =
pk machine gun | firearm
pkm | firearm
pkm machine gun | firearm
planted bomb | explosive
plastic bullet | firearm
plastic explosives | explosive | =
pogrom | attack
poison | chemical | =
poison gas | chemical | =
poison gas attack | chemical
poisoned arrow | blade
poisoned food | chemical | =
poisoning | chemical
police action | attack
police baton | blunt
police encounter | attack
police operation | attack
police raid | attack
political violence | attack | =
post-election violence | attack | =
pre-dawn attack | attack
pre-dawn raid | attack
pre-emptive strike | attack
precision bomb | air
precision strike | attack
precision-guided munition | air
predator drone | drone
preemptive strike | attack
pressure cooker bomb | explosive
pressure mine | mine
pressure plate | mine
pressure plate ied | mine
pressure-cooker bomb | explosive
pressure-plate ied | mine
pressure-plated ied | mine
prison break | attack
prison riot | attack
projectile | missile
public execution | attack
pump-action shotgun | firearm
punitive strike | attack
qassam | rocket
qassam rocket | rocket
quadcopter | drone
quarrel | attack
race riot | attack
radiation | chemical | =
raid | attack
ramming | vehicle
ramming attack | vehicle
rampage | attack
razor | blade
razor blade | blade
rdx | explosive | =
reaper drone | drone
rebel ambush | attack
rebel assault | attack
rebel attack | attack
rebel offensive | attack
rebel raid | attack
rebellion | attack
reconnaissance drone | drone
remnants of war | explosive | =
remote controlled bomb | explosive
remote-control bomb | explosive
remote-controlled bomb | explosive
remote-controlled ied | explosive
remotely controlled ied | explosive
remotely detonated bomb | explosive
reprisal | attack
reprisal attack | attack
reprisal killing | attack
reprisal raid | attack
rescue attempt | attack
rescue operation | attack
retaliation | attack
retaliatory attack | attack
retaliatory strike | attack
return fire | firearm | =
revenge attack | attack
revenge killing | attack
revolt | attack
revolver | firearm
ricin | chemical | =
ricochet | firearm
rifle | firearm
rifle butt | blunt
rifle fire | firearm | =
rifle grenade | explosive
rigged car | explosive
rigged vehicle | explosive
riot | attack
rioting | attack | =
road side bomb | explosive
roadside blast | explosive
roadside bomb | explosive
roadside bomb attack | explosive
roadside bombing | explosive
roadside device | explosive
roadside explosive | explosive
roadside ied | explosive
roadside mine | explosive
robbery | attack
rock | blunt
rock-throwing | blunt | =
rocket | rocket
rocket attack | rocket
rocket barrage | rocket
rocket fire | rocket | =
rocket grenade | rocket
rocket launcher | rocket
rocket propelled grenade | rocket
rocket salvo | rocket
rocket shell | rocket
rocket shelling | rocket
rocket strike | rocket
rocket-propelled grenade | rocket
rocket-propelled grenade launcher | rocket
rocket-propelled-grenade | rocket
rocketing | rocket
rogue mortar shell | artillery
rpg | rocket
rpg attack | rocket
rpg fire | rocket | =
rpg round | rocket
rubber bullet | firearm
rubber round | firearm
rubber-coated bullet | firearm
rubber-coated metal bullet | firearm
rubber-coated steel bullet | firearm
russian-made grenade | explosive
s-300 missile | missile
saber | blade
sabre | blade
samurai sword | blade
sarin | chemical | =
sarin attack | chemical
sarin gas | chemical | =
satchel charge | explosive
scimitar | blade
scissors | blade | =
screwdriver | blade
scud | missile
scud missile | missile
scuffle | attack
scythe | blade
sea drone | drone
sea mine | mine
search operation | attack
search-and-destroy operation | attack
sectarian attack | attack
sectarian clash | attack
sectarian killing | attack
sectarian violence | attack | =
security crackdown | attack
security incident | attack
security operation | attack
semi-automatic rifle | firearm
semi-automatic weapon | firearm
semtex | explosive | =
shahed | drone
shahed drone | drone
sharp edged weapon | blade
sharp instrument | blade
sharp object | blade
sharp weapon | blade
sharp-edged weapon | blade
shell | artillery
shell attack | artillery
shell explosion | artillery
shell fire | artillery | =
shell fragment | artillery
shell shrapnel | artillery | =
shell splinter | artillery
shellfire | artillery | =
shelling | artillery
shoot out | firearm
shoot-out | firearm
shooting | firearm
shooting attack | firearm
shooting incident | firearm
shooting rampage | firearm
shooting spree | firearm
shootout | firearm
shot | firearm
shot to the head | firearm | shots to the head
shotgun | firearm
shotgun pellet | firearm
shoulder-fired missile | missile
shoulder-launched missile | missile
shovel | blunt
shrapnel | artillery | =
sickle | blade
siege | attack
silenced pistol | firearm
skirmish | attack
slaughter | attack
sledgehammer | blunt
sling | blunt
slingshot | blunt
slr | firearm
small arm | firearm
small arms | firearm | =
small arms fire | firearm | =
small-arm fire | firearm | =
small-arms fire | firearm | =
smart bomb | air
smerch rocket | rocket
smoke grenade | explosive
sneak attack | attack
sniper 's bullet | firearm
sniper attack | firearm
sniper bullet | firearm
sniper fire | firearm | =
sniper rifle | firearm
snipers ' fire | firearm | =
sniping | firearm | =
sound bomb | explosive
spear | blade
special forces raid | attack
special operation | attack
speedboat attack | vehicle
splinter | artillery
spray of bullets | firearm | sprays of bullets
stab | blade
stab wound | blade
stabbing | blade
stabbing attack | blade
stampede | attack
stand-off | attack
standoff | attack
starvation | strangling | =
sterling | firearm
stick | blunt
stick of dynamite | explosive | sticks of dynamite
sticky bomb | explosive
stinger | missile
stinger missile | missile
stone pelting | blunt | =
stone-pelting | blunt | =
stone-throwing | blunt | =
stoning | blunt
storm shadow missile | missile
storming | attack
strafing | air
strafing run | air
strangling | strangling
strangulation | strangling | =
stray bullet | firearm
stray fire | firearm | =
stray gunfire | firearm | =
stray mortar round | artillery
stray mortar shell | artillery
stray shell | artillery
street fighting | attack | =
strike | attack
struggle | attack
stun grenade | explosive
sub machine gun | firearm
sub-machine gun | firearm
submachine gun | firearm
suffocation | strangling | =
suicide assault | explosive
suicide attack | explosive
suicide belt | explosive
suicide blast | explosive
suicide boat | vehicle
suicide bomb | explosive
suicide bomb attack | explosive
suicide bombing | explosive
suicide bombing attack | explosive
suicide car bomb | explosive
suicide car bomb attack | explosive
suicide car bombing | explosive
suicide drone | drone
suicide drone attack | drone
suicide explosion | explosive
suicide mission | explosive
suicide truck bomb | explosive
suicide truck bombing | explosive
suicide vehicle-borne improvised explosive device | explosive
suicide vest | explosive
summary execution | attack
suppressive fire | firearm | =
surface-to-air missile | missile
surface-to-surface missile | missile
surprise attack | attack
svbied | explosive
sword | blade
taliban ambush | attack
taliban attack | attack
taliban raid | attack
tank | artillery
tank artillery | artillery | =
tank attack | artillery
tank fire | artillery | =
tank round | artillery
tank shell | artillery
tank shelling | artillery
tanker bomb | explosive
target killing | attack
target shooting | firearm
targeted killing | attack
targeted shooting | firearm
tear gas | chemical | =
tear gas canister | chemical
tear gas cartridge | chemical
tear gas grenade | chemical
tear gas shell | chemical
tear-gas | chemical | =
tear-gas canister | chemical
tear-gas grenade | chemical
teargas | chemical | =
teargas canister | chemical
terror attack | attack
terror strike | attack
terrorism | attack | =
terrorist act | attack
terrorist attack | attack
terrorist incident | attack
terrorist strike | attack
thermobaric bomb | explosive
thrashing | blunt
throat-slitting | blade
tiffin bomb | explosive
time bomb | explosive
timed bomb | explosive
tnt | explosive | =
tomahawk | missile
tomahawk cruise missile | missile
tomahawk missile | missile
torching | fire
torpedo | explosive | torpedoes
torpedo boat | vehicle
torture | strangling | =
tow missile | missile
toxic agent | chemical
toxic fume | chemical
toxic gas | chemical | =
tractor bomb | explosive
train bombing | explosive
tribal clash | attack
tribal feud | attack
tribal fighting | attack | =
tribal violence | attack | =
triple bombing | explosive
truck attack | vehicle
truck bomb | explosive
truck bombing | explosive
truck-ramming attack | vehicle
truncheon | blunt
turf war | attack
twin blast | explosive
twin bombing | explosive
twin suicide bombing | explosive
uav | drone
uav attack | drone
uav strike | drone
ucav | drone
under-barrel grenade launcher | rocket
unexploded bomb | explosive
unexploded grenade | explosive
unexploded mine | mine
unexploded mortar shell | explosive
unexploded ordnance | explosive | =
unexploded shell | explosive
unidentified gunfire | firearm | =
unmanned aerial vehicle | drone
unmanned aircraft | drone | =
unmanned combat aerial vehicle | drone
unmanned drone | drone
unprovoked firing | firearm
unrest | attack | =
uprising | attack
uragan rocket | rocket
uxo | explosive
uzi | firearm
vacuum bomb | air
van attack | vehicle
van bomb | explosive
vbied | explosive
vehicle attack | vehicle
vehicle bomb | explosive
vehicle ramming | vehicle
vehicle-borne bomb | explosive
vehicle-borne ied | explosive
vehicle-borne improvised explosive device | explosive
vehicle-ramming attack | vehicle
vehicular attack | vehicle
vendetta | attack
violence | attack | =
violent attack | attack
violent clash | attack
violent confrontation | attack
violent incident | attack
volley of bullets | firearm | volleys of bullets
volley of gunfire | firearm | volleys of gunfire
vx | chemical | =
war | attack
war plane | air
war-plane | air
warfare | attack | =
warhead | missile
warplane | air
warship | vehicle
water cannon | chemical
weaponised drone | drone
weaponized drone | drone
whip | blunt
white phosphorus | artillery | =
white phosphorus shell | artillery
wooden club | blunt
wooden stick | blunt
"""

# Nouns after a weapon's name that show that the weapon only films or is filmed: "drone footage".
FILMED = """
footage
image
images
operator
operators
photo
photos
picture
pictures
video
videos
"""

# Verbs whose object "mine" is a place where people dig: "stormed a mine".
DUG = """
attacked
captured
guard
guarded
guarding
occupied
occupying
overran
raided
reopened
seized
shelled
stormed
storming
"""

# Words before "the mine" that show the same: "the area around the mine".
BEFORE_PITS = """
around
at
from
inside
near
outside
to
"""

# The noun that means a weapon or a place where people dig.
PITS = """
mine
"""

# verb that shows with what somebody was hurt | the class of that weapon
MANNERS = """
beheaded | blade
decapitated | blade
gunned | firearm
hacked | blade
hanged | strangling
knifed | blade
shot | firearm
stabbed | blade
strangled | strangling
"""
