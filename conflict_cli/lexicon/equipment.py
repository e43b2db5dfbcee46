"""What armies lose, as news names it, with the report's `item_type`.

Everyday words are here too ("house", "road", "car"): they are losses only with a verb that says so.
Names of models are in lower case and divided as tokens are. A model whose name is a common word or
another name needs its kind beside it ("apache helicopter", "reaper drone"). Read by
`extractors.lexical`.
"""

# singular | item_type | plural, if the last word does not take -s, -es or -ies; "=" if the plural
# is the same as the singular
EQUIPMENT = """
12-bore gun | weapons
2k12 kub | air_defence
2k22 tunguska | air_defence
2s1 | artillery
2s1 gvozdika | artillery
2s19 msta | artillery
2s3 akatsiya | artillery
2s4 tyulpan | artillery
2s5 hyacinth | artillery
2s7 pion | artillery
2s9 nona | artillery
7 . 65mm pistol | weapons
9k33 osa | air_defence
9mm pistol | weapons
a-10 | aircraft
a-10 warthog | aircraft
a-29 | aircraft
a-29 super tucano | aircraft
a-37 | aircraft
a-37 dragonfly | aircraft
a-4 skyhawk | aircraft
a-50 | aircraft
ababil | drone
ababil drone | drone
ababil-2 | drone
abrams | tank
abrams tank | tank
ac-130 | aircraft
ac-47 | aircraft
achzarit | armoured_vehicle
acv-15 | armoured_vehicle
administration building | building
administrative building | building
aerial bomb | weapons
aeroplane | aircraft
afv | armoured_vehicle
agusta helicopter | helicopter
ah-1 | helicopter
ah-1 cobra | helicopter
ah-1w super cobra | helicopter
ah-1z | helicopter
ah-6 | helicopter
ah-64 | helicopter
ah-64 apache | helicopter
ahs krab | artillery
air base | infrastructure
air defence battery | air_defence
air defence complex | air_defence
air defence launcher | air_defence
air defence missile system | air_defence
air defence position | air_defence
air defence radar | air_defence
air defence site | air_defence
air defence system | air_defence
air defence unit | air_defence
air defences | air_defence | =
air defense battery | air_defence
air defense complex | air_defence
air defense missile system | air_defence
air defense position | air_defence
air defense radar | air_defence
air defense site | air_defence
air defense system | air_defence
air defense unit | air_defence
air defenses | air_defence | =
air force aircraft | aircraft | =
air force helicopter | helicopter
air force jet | aircraft
air force plane | aircraft
air-defence system | air_defence
air-defense system | air_defence
air-to-air missile | weapons
air-to-surface missile | weapons
airbase | infrastructure
airborne early warning aircraft | aircraft | =
aircraft | aircraft | =
aircraft carrier | ship
aircraft hangar | building
airfield | infrastructure
airgun | weapons
airliner | aircraft
airplane | aircraft
airport | infrastructure
airport terminal | building
airship | aircraft
airstrip | infrastructure
ak rifle | weapons
ak-47 | weapons
ak-47 assault rifle | weapons
ak-47 rifle | weapons
ak-56 | weapons
ak-56 rifle | weapons
ak-74 | weapons
akatsiya | artillery
akinci | drone
akinci drone | drone
al-khalid tank | tank
alh dhruv | helicopter
all-terrain vehicle | vehicle
alouette | helicopter
alouette helicopter | helicopter
alouette iii | helicopter
alpha jet | aircraft
altay tank | tank
ambulance | vehicle
ambulance station | building
aml-90 | armoured_vehicle
ammo | weapons | =
ammo depot | building
ammo truck | vehicle
ammonium nitrate | weapons | =
ammunition | weapons | =
ammunition box | weapons
ammunition cache | weapons
ammunition carrier | vehicle
ammunition clip | weapons
ammunition crate | weapons
ammunition depot | building
ammunition dump | building
ammunition magazine | weapons
ammunition storage facility | building
ammunition store | building
ammunition truck | vehicle
ammunition warehouse | building
amphibious assault ship | ship
amphibious assault vehicle | armoured_vehicle
amphibious landing ship | ship
amphibious ship | ship
amphibious vehicle | armoured_vehicle
amx-10p | armoured_vehicle
amx-10rc | armoured_vehicle
an-12 | aircraft
an-124 | aircraft
an-2 | aircraft
an-24 | aircraft
an-26 | aircraft
an-32 | aircraft
an-72 | aircraft
anka | drone
anka - s | drone
antenna | infrastructure
anti-aircraft battery | air_defence
anti-aircraft gun | air_defence
anti-aircraft missile | air_defence
anti-aircraft missile system | air_defence
anti-aircraft position | air_defence
anti-aircraft system | air_defence
anti-aircraft warfare system | air_defence
anti-aircraft weapon | air_defence
anti-landmine vehicle | armoured_vehicle
anti-mine vehicle | armoured_vehicle
anti-personnel mine | weapons
anti-ship missile | weapons
anti-tank guided missile | weapons
anti-tank gun | artillery
anti-tank mine | weapons
anti-tank missile | weapons
anti-tank missile launcher | weapons
anti-tank rocket | weapons
anti-tank rocket launcher | weapons
anti-tank weapon | weapons
antiaircraft gun | air_defence
antonov | aircraft
antonov-26 | aircraft
apache helicopter | helicopter
apartment | building
apartment block | building
apartment building | building
apc | armoured_vehicle
apv | armoured_vehicle
archer howitzer | artillery
arjun tank | tank
armadillo vehicle | armoured_vehicle
armament | weapons
armed drone | drone
armed pickup truck | vehicle
armored bulldozer | armoured_vehicle
armored car | armoured_vehicle
armored carrier | armoured_vehicle
armored combat vehicle | armoured_vehicle
armored fighting vehicle | armoured_vehicle
armored humvee | armoured_vehicle
armored jeep | armoured_vehicle
armored personnel carrier | armoured_vehicle
armored recovery vehicle | armoured_vehicle
armored troop carrier | armoured_vehicle
armored truck | armoured_vehicle
armored vehicle | armoured_vehicle
armoured bulldozer | armoured_vehicle
armoured car | armoured_vehicle
armoured carrier | armoured_vehicle
armoured combat vehicle | armoured_vehicle
armoured convoy vehicle | armoured_vehicle
armoured engineering vehicle | armoured_vehicle
armoured fighting vehicle | armoured_vehicle
armoured humvee | armoured_vehicle
armoured jeep | armoured_vehicle
armoured personnel carrier | armoured_vehicle
armoured reconnaissance vehicle | armoured_vehicle
armoured recovery vehicle | armoured_vehicle
armoured train | armoured_vehicle
armoured transport | armoured_vehicle
armoured troop carrier | armoured_vehicle
armoured truck | armoured_vehicle
armoured vehicle | armoured_vehicle
arms | weapons | =
arms and ammunition | weapons | =
arms and ammunitions | weapons | =
arms cache | weapons
arms depot | building
arms dump | building
arms factory | building
arms store | building
arms warehouse | building
army barracks | building | =
army base | building
army bus | vehicle
army camp | building
army checkpoint | building
army convoy | vehicle
army helicopter | helicopter
army jeep | vehicle
army outpost | building
army plane | aircraft
army post | building
army tank | tank
army truck | vehicle
army vehicle | vehicle
arsenal | building
artillery | artillery | =
artillery battery | artillery
artillery gun | artillery
artillery piece | artillery
artillery position | artillery
artillery round | weapons
artillery shell | weapons
artillery system | artillery
artillery unit | artillery
artillery weapon | artillery
artisanal gold mine | infrastructure
ashram | building
assault boat | ship
assault craft | ship | =
assault rifle | weapons
atacms | weapons | =
atak helicopter | helicopter
attack aircraft | aircraft | =
attack boat | ship
attack drone | drone
attack helicopter | helicopter
attack jet | aircraft
attack plane | aircraft
atv | vehicle
auto-rickshaw | vehicle
automatic grenade launcher | weapons
automatic rifle | weapons
automatic weapon | weapons
auxiliary ship | ship
av-8b | aircraft
avenger system | air_defence
aw-109 | helicopter
aw139 | helicopter
awacs plane | aircraft
b-1 | aircraft
b-1b lancer | aircraft
b-2 | aircraft
b-52 | aircraft
b-52 bomber | aircraft
baba yaga drone | drone
badger vehicle | armoured_vehicle
badr-1 | weapons
bakery | building
ballistic missile | weapons
ballistic missile launcher | artillery
balloon | aircraft
bank | building
barge | ship
barn | building
barracks | building | =
base | building
base camp | building
battle tank | tank
battleship | ship
bauxite mine | infrastructure
bayonet | weapons
bayraktar | drone
bayraktar akinci | drone
bayraktar drone | drone
bayraktar tb2 | drone
bayraktar tb2 drone | drone
bazaar | building
bazooka | weapons
be-12 | aircraft
bell 206 | helicopter
bell 212 | helicopter
bell 412 | helicopter
bell helicopter | helicopter
beretta | weapons
beriev a-50 | aircraft
bicycle | vehicle
black hawk | helicopter
black hawk helicopter | helicopter
blackhawk | helicopter
blackhawk helicopter | helicopter
block of flats | building | blocks of flats
bm-21 | artillery
bm-21 grad | artillery
bm-21 grad launcher | artillery
bm-27 | artillery
bm-27 uragan | artillery
bm-30 | artillery
bm-30 smerch | artillery
bmc kirpi | armoured_vehicle
bmd | armoured_vehicle
bmd-2 | armoured_vehicle
bmd-4 | armoured_vehicle
bmp | armoured_vehicle
bmp-1 | armoured_vehicle
bmp-2 | armoured_vehicle
bmp-3 | armoured_vehicle
bmp-4 | armoured_vehicle
bmpt | armoured_vehicle
boat | ship
body armor | weapons | =
body armour | weapons | =
bofors gun | artillery
boiler house | infrastructure
bomb | weapons
bomb belt | weapons
bomb factory | building
bomb shelter | building
bomb-laden drone | drone
bomb-making factory | building
bomb-making material | weapons
bomb-making workshop | building
bomber aircraft | aircraft | =
bomber plane | aircraft
booby-trapped drone | drone
booth | building
border crossing | infrastructure
border outpost | building
border post | building
borehole | infrastructure
bow and arrow | weapons | bows and arrows
boxer vehicle | armoured_vehicle
bradley | armoured_vehicle
bradley fighting vehicle | armoured_vehicle
brdm | armoured_vehicle
brdm-2 | armoured_vehicle
bren gun | weapons
bridge | infrastructure
broadcasting station | building
btr | armoured_vehicle
btr-4 | armoured_vehicle
btr-50 | armoured_vehicle
btr-60 | armoured_vehicle
btr-70 | armoured_vehicle
btr-80 | armoured_vehicle
btr-82a | armoured_vehicle
btr-90 | armoured_vehicle
btr-d | armoured_vehicle
buffalo | livestock | buffaloes
building | building
building structure | building
buk | air_defence
buk missile system | air_defence
buk system | air_defence
buk-m1 | air_defence
buk-m2 | air_defence
bulk carrier | ship
bulker | ship
bull | livestock
bulldozer | vehicle
bulldozer armoured | armoured_vehicle | =
bullet | weapons
bullet-proof jacket | weapons
bullet-proof vest | weapons
bulletproof vest | weapons
bungalow | building
bunker | building
burkan | weapons
burraq | drone
bus | vehicle
bus station | building
bus stop | building
bus terminal | building
bushmaster | armoured_vehicle
buyan-m corvette | ship
c-123 | aircraft
c-130 | aircraft
c-130 hercules | aircraft
c-17 | aircraft
c-47 | aircraft
cache of arms | weapons | caches of arms
cache of arms and ammunition | weapons | caches of arms and ammunition
cache of explosives | weapons | caches of explosives
cache of weapons | weapons | caches of weapons
caesar howitzer | artillery
caesar self-propelled howitzer | artillery
cafe | building
café | building
cai hong drone | drone
caiman vehicle | armoured_vehicle
calf | livestock | calves
camel | livestock
camouflage uniform | weapons
camp | building
camp of displaced people | building | camps of displaced people
can bomb | weapons
canal | infrastructure
canberra bomber | aircraft
cannon | artillery
canoe | ship
car | vehicle
car bomb | weapons
carbine | weapons
cargo aircraft | aircraft | =
cargo boat | ship
cargo helicopter | helicopter
cargo plane | aircraft
cargo ship | ship
cargo vessel | ship
cart | vehicle
cartridge | weapons
casspir | armoured_vehicle
casspirs and hippos | armoured_vehicle | =
cathedral | building
cattle | livestock | =
cave complex | building
cell phone tower | infrastructure
cellphone tower | infrastructure
cellular tower | infrastructure
centurion tank | tank
cessna | aircraft
cessna 208 | aircraft
cessna caravan | aircraft
ch-3 | drone
ch-4 | drone
ch-4 drone | drone
ch-46 | helicopter
ch-46 sea knight | helicopter
ch-47 | helicopter
ch-47 chinook | helicopter
ch-53 | helicopter
ch-53 sea stallion | helicopter
ch-92 | drone
ch-95 | drone
challenger 2 | tank
challenger tank | tank
chapel | building
check point | building
check post | building
check-post | building
checkpoint | building
checkpost | building
cheetah helicopter | helicopter
chemical plant | infrastructure
chemical tanker | ship
chetak | helicopter
chetak helicopter | helicopter
chicken | livestock
chieftain tank | tank
chinook | helicopter
chinook helicopter | helicopter
chopper | helicopter
church | building
cinema | building
city hall | building
civilian aircraft | aircraft | =
civilian car | vehicle
civilian drone | drone
civilian infrastructure | infrastructure | =
civilian plane | aircraft
civilian vehicle | vehicle
clinic | building
cluster bomb | weapons
coach | vehicle
coal mine | infrastructure
coast guard boat | ship
coast guard cutter | ship
coast guard ship | ship
coast guard vessel | ship
coastal defence system | artillery
cobalt mine | infrastructure
cobra helicopter | helicopter
cobra vehicle | armoured_vehicle
cold store | building
college | building
coltan mine | infrastructure
combat aircraft | aircraft | =
combat armored vehicle | armoured_vehicle
combat armoured vehicle | armoured_vehicle
combat drone | drone
combat equipment | weapons | =
combat helicopter | helicopter
combat jet | aircraft
combat plane | aircraft
combat vehicle | armoured_vehicle
command center | building
command centre | building
command post | building
command vehicle | armoured_vehicle
commercial drone | drone
commercial ship | ship
commercial vessel | ship
communication equipment | weapons | =
communication line | infrastructure
communication tower | infrastructure
communications antenna | infrastructure
communications centre | infrastructure
communications equipment | weapons | =
communications tower | infrastructure
community center | building
community centre | building
compound | building
compressor station | infrastructure
construction equipment | infrastructure | =
consulate | building
consulate building | building
container ship | ship
container truck | vehicle
container vessel | ship
control post | building
control tower | building
convent | building
convoy | vehicle
copper mine | infrastructure
copter | helicopter
cordex wire | weapons
corvette | ship
cougar helicopter | helicopter
cougar mrap | armoured_vehicle
counter-battery radar | air_defence
country-made gun | weapons
country-made pistol | weapons
country-made weapon | weapons
court building | building
courthouse | building
cow | livestock
craft | ship | =
crane | vehicle
critical infrastructure | infrastructure | =
crop duster | aircraft
crops | crops | =
cross-border tunnel | building
crotale | air_defence
crude oil tanker | ship
cruise missile | weapons
cruise ship | ship
cruiser | ship
cultural center | building
cultural centre | building
culvert | infrastructure
customs office | building
customs post | building
cv-22 | helicopter
cv90 | armoured_vehicle
d-20 | artillery
d-30 | artillery
d-30 howitzer | artillery
dagger | weapons
dam | infrastructure
dane gun | weapons
dash-8 | aircraft
date palm | crops
decoy drone | drone
defensive position | building
depot | building
desalination plant | infrastructure
destroyer | ship
detention center | building
detention centre | building
detonating cord | weapons
detonator | weapons
dhow | ship
dhruv | helicopter
dhruv helicopter | helicopter
diamond mine | infrastructure
diesel submarine | ship
dinghy | ship
district headquarters | building | =
district office | building
dive bomber | aircraft
dji mavic | drone
dji phantom | drone
dock | infrastructure
dockyard | infrastructure
donkey | livestock
dormitory | building
double-barrel gun | weapons
dragunov | weapons
dragunov sniper rifle | weapons
drone | drone
drone boat | drone
dshk | weapons
dshk machine gun | weapons
dugout | building
dumper | vehicle
dumper truck | vehicle
dushka | weapons
dwelling | building
dynamite | weapons | =
dzik | armoured_vehicle
e-3 awacs | aircraft
early warning radar | air_defence
earth mover | vehicle
earthmover | vehicle
ecureuil | helicopter
eitan | armoured_vehicle
eland armoured car | armoured_vehicle
electric pole | infrastructure
electric tower | infrastructure
electrical substation | infrastructure
electricity grid | infrastructure
electricity line | infrastructure
electricity pole | infrastructure
electricity pylon | infrastructure
electricity substation | infrastructure
electricity tower | infrastructure
electricity transformer | infrastructure
electricity transmission line | infrastructure
electronic warfare station | air_defence
electronic warfare system | air_defence
eleron | drone
embankment | infrastructure
embassy | building
embassy building | building
emerald mine | infrastructure
energy facility | infrastructure
energy infrastructure | infrastructure | =
engineering vehicle | armoured_vehicle
equipment | weapons | =
eurocopter | helicopter
eurocopter tiger | helicopter
eurofighter | aircraft
eurofighter typhoon | aircraft
evacuation helicopter | helicopter
ewe | livestock
excavator | vehicle
explosive | weapons
explosive belt | weapons
explosive boat | ship
explosive device | weapons
explosive drone | drone
explosive material | weapons
explosive-laden boat | ship
explosive-laden drone | drone
explosive-making material | weapons
explosives | weapons | =
explosives cache | weapons
explosives factory | building
explosives-laden drone | drone
f / a-18 | aircraft
f-111 | aircraft
f-117 | aircraft
f-14 | aircraft
f-15 | aircraft
f-15e | aircraft
f-16 | aircraft
f-16 fighter jet | aircraft
f-16 jet | aircraft
f-18 | aircraft
f-22 | aircraft
f-35 | aircraft
f-4 | aircraft
f-4 phantom | aircraft
f-5 | aircraft
f-7 | aircraft
f-86 sabre | aircraft
facility | building
factory | building
fagot missile | weapons
fal rifle | weapons
fan song radar | air_defence
farm | building
farmhouse | building
fast attack craft | ship | =
fast boat | ship
fateh-110 | weapons
ferret armoured car | armoured_vehicle
ferry | ship
ferry crossing | infrastructure
fh70 | artillery
fiber-optic cable | infrastructure
fibre-optic cable | infrastructure
field artillery | artillery | =
field gun | artillery
field hospital | building
fighter aircraft | aircraft | =
fighter jet | aircraft
fighter plane | aircraft
fighter-bomber | aircraft
fighter-jet | aircraft
fighting vehicle | armoured_vehicle
filling station | building
fire engine | vehicle
fire station | building
fire truck | vehicle
firearm | weapons
firing point | building
firing position | building
firtina | artillery
fishing boat | ship
fishing trawler | ship
fishing vessel | ship
fixed-wing drone | drone
flame-throwing tank | tank
flatbed truck | vehicle
flotilla | ship
flour mill | building
flyover | infrastructure
fn fal | weapons
fnss acv-15 | armoured_vehicle
food store | building
food warehouse | building
footbridge | infrastructure
ford ranger | vehicle
forest guest house | building
forest office | building
forpost | drone
fortification | building
fortified position | building
forward operating base | building
four-wheel drive vehicle | vehicle
foxhole | building
fpv drone | drone
fragmentation grenade | weapons
freight train | vehicle
freighter | ship
frigate | ship
fruit tree | crops
fuel depot | building
fuel dump | building
fuel reservoir | infrastructure
fuel station | building
fuel storage | building
fuel storage facility | building
fuel storage tank | infrastructure
fuel tank | infrastructure
fuel tanker | vehicle
fuel truck | vehicle
g-3 rifle | weapons
g3 rifle | weapons
g5 howitzer | artillery
g6 howitzer | artillery
galil | weapons
galil rifle | weapons
garage | building
garrison | building
gas compressor station | infrastructure
gas distribution station | infrastructure
gas facility | infrastructure
gas field | infrastructure
gas line | infrastructure
gas pipeline | infrastructure
gas plant | infrastructure
gas station | building
gas tanker | ship
gas treatment plant | infrastructure
gas well | infrastructure
gaz tigr | armoured_vehicle
gaz-66 | vehicle
gaz-tigr | armoured_vehicle
gazelle helicopter | helicopter
gelatin stick | weapons
gelatine stick | weapons
general-purpose machine gun | weapons
gepard | air_defence
geran | drone
geran drone | drone
geran-1 | drone
geran-2 | drone
glide bomb | weapons
glider | aircraft
global hawk | drone
glock | weapons
glock pistol | weapons
gloster meteor | aircraft
goat | livestock
godown | building
golan-1000 | artillery
gold mine | infrastructure
goods train | vehicle
goods wagon | vehicle
government building | building
government office | building
government vehicle | vehicle
gpmg | weapons
grad | artillery
grad launcher | artillery
grad missile | weapons
grad multiple rocket launcher | artillery
grad rocket | weapons
grain silo | building
grain storage facility | building
grain store | building
granary | building
greenhouse | building
grenade | weapons
grenade launcher | weapons
grid station | infrastructure
gripen | aircraft
ground attack aircraft | aircraft | =
ground attack plane | aircraft
ground-attack aircraft | aircraft | =
guard post | building
guard tower | building
guest house | building
guesthouse | building
guided bomb | weapons
guided missile | weapons
guided-missile cruiser | ship
guided-missile destroyer | ship
gun | weapons
gun boat | ship
gun position | artillery
gun truck | vehicle
gun-mounted pickup | vehicle
gunboat | ship
gunship | helicopter
gunship helicopter | helicopter
gvozdika | artillery
half-track | armoured_vehicle
hand grenade | weapons
handgun | weapons
hang-glider | aircraft
hangar | building
harbor | infrastructure
harbour | infrastructure
hardware | weapons | =
harop | drone
harop drone | drone
harpoon missile | weapons
harrier | aircraft
harrier jet | aircraft
harvest | crops
hawk battery | air_defence
hawk jet | aircraft
head of cattle | livestock | =
head of livestock | livestock | =
head of sheep | livestock | =
headquarters | building | =
health center | building
health centre | building
health facility | building
health post | building
heating plant | infrastructure
heavy gun | artillery
heavy machine gun | weapons
heavy machine-gun | weapons
heavy mortar | artillery
heavy tank | tank
heavy weapon | weapons
helicopter | helicopter
helicopter carrier | ship
helicopter gunship | helicopter
helipad | infrastructure
heliport | infrastructure
hell cannon | artillery
helmet | weapons
hercules transport plane | aircraft
hermes 450 | drone
hermes 900 | drone
hermes drone | drone
heron drone | drone
heron tp | drone
hh-60 | helicopter
hide-out | building
hideaway | building
hideout | building
high school | building
high-rise | building
high-rise building | building
high-tension line | infrastructure
high-tension tower | infrastructure
high-voltage line | infrastructure
high-voltage power line | infrastructure
highway | infrastructure
hilux | vehicle
himars | artillery | =
hind helicopter | helicopter
hmg | weapons
hmmwv | armoured_vehicle
home | building
homestead | building
horse | livestock
hospital | building
hospital building | building
hospital ship | ship
hotel | building
house | building
house of worship | building | houses of worship
housing block | building
housing unit | building
howitzer | artillery
huey | helicopter
huey helicopter | helicopter
hughes 500 | helicopter
hummer | vehicle
humvee | armoured_vehicle
hunting rifle | weapons
hut | building
hydroelectric dam | infrastructure
hydroelectric power station | infrastructure
hydropower plant | infrastructure
hypersonic missile | weapons
ied | weapons
ied factory | building
ied-making material | weapons
ifv | armoured_vehicle
igla | air_defence
igla missile | air_defence
il-20 | aircraft
il-22 | aircraft
il-22m | aircraft
il-38 | aircraft
il-62 | aircraft
il-76 | aircraft
il-76 transport plane | aircraft
ilyushin il-76 | aircraft
ilyushin-76 | aircraft
improvised explosive device | weapons
infantry combat vehicle | armoured_vehicle
infantry fighting vehicle | armoured_vehicle
inflatable boat | ship
infrastructure | infrastructure | =
infrastructure facility | infrastructure
insas | weapons
insas rifle | weapons
inspection bungalow | building
installation | building
intelligence ship | ship
international maxxpro | armoured_vehicle
internet cable | infrastructure
iris-t system | air_defence
iron dome | air_defence
iron dome battery | air_defence
iron mine | infrastructure
iron ore mine | infrastructure
irrigation canal | infrastructure
irrigation system | infrastructure
iskander | weapons
iskander launcher | artillery
iskander missile | weapons
iskander-k | weapons
iskander-m | weapons
j-10 | aircraft
j-7 | aircraft
jade mine | infrastructure
jaguar jet | aircraft
jail | building
jammer | air_defence
jamming system | air_defence
javelin | weapons
javelin missile | weapons
jcb | vehicle
jcb machine | vehicle
jeep | vehicle
jet | aircraft
jet fighter | aircraft
jet plane | aircraft
jetty | infrastructure
jf-17 | aircraft
jf-17 thunder | aircraft
junk boat | ship
k2 black panther | tank
k9 thunder | artillery
ka-27 | helicopter
ka-29 | helicopter
ka-50 | helicopter
ka-52 | helicopter
ka-52 alligator | helicopter
kalashnikov | weapons
kalashnikov assault rifle | weapons
kalashnikov rifle | weapons
kalibr | weapons
kalibr cruise missile | weapons
kalibr missile | weapons
kamaz | vehicle
kamaz truck | vehicle
kamikaze drone | drone
karayel | drone
katyusha | weapons
katyusha rocket | weapons
kc-135 | aircraft
kfir | aircraft
kfir jet | aircraft
kh-101 | weapons
kh-22 | weapons
kh-47m2 kinzhal | weapons
kh-555 | weapons
kh-59 | weapons
kh-69 | weapons
kilo-class submarine | ship
kindergarten | building
king air | aircraft
kinzhal | weapons
kinzhal missile | weapons
kiosk | building
kiowa | helicopter
kiowa warrior | helicopter
kirpi | armoured_vehicle
kirpi vehicle | armoured_vehicle
knife | weapons | knives
konkurs missile | weapons
kornet | weapons
kornet missile | weapons
krab | artillery
l-39 | aircraft
l-39 albatros | aircraft
l-39 jet | aircraft
lamb | livestock
lancet | drone
lancet drone | drone
land cruiser | vehicle
land mine | weapons
land rover | vehicle
land rover snatch | armoured_vehicle | =
landing boat | ship
landing craft | ship | =
landing ship | ship
landmine | weapons
lav-25 | armoured_vehicle
leclerc | tank
leclerc tank | tank
leleka-100 | drone
leopard 1 | tank
leopard 2 | tank
leopard 2a4 | tank
leopard 2a6 | tank
leopard tank | tank
levee | infrastructure
library | building
lifeboat | ship
light aircraft | aircraft | =
light machine gun | weapons
light plane | aircraft
light tank | tank
light weapon | weapons
lithium mine | infrastructure
live ammunition | weapons | =
live cartridge | weapons
live round | weapons
livestock | livestock | =
lmg | weapons
lng tanker | ship
locomotive | vehicle
locomotive shed | infrastructure
logistics base | building
logistics center | building
logistics centre | building
logistics depot | building
logistics hub | building
logistics vehicle | vehicle
loitering munition | drone
lookout post | building
lorry | vehicle
low-loader | vehicle
lpg tanker | ship
lynx helicopter | helicopter
m-16 | weapons
m-16 rifle | weapons
m-46 | artillery
m-atv | armoured_vehicle
m1 abrams | tank
m109 | artillery
m109 howitzer | artillery
m109 paladin | artillery
m113 | armoured_vehicle
m113 armored personnel carrier | armoured_vehicle
m114 | artillery
m14 rifle | weapons
m142 himars | artillery | =
m16 | weapons
m16 assault rifle | weapons
m16 rifle | weapons
m198 | artillery
m1a1 abrams | tank
m1a2 abrams | tank
m2 bradley | armoured_vehicle
m203 grenade launcher | weapons
m270 | artillery
m4 carbine | weapons
m4 rifle | weapons
m48 patton | tank
m60 machine gun | weapons
m60 patton | tank
m60 tank | tank
m60a3 | tank
m60t | tank
m777 | artillery
m777 howitzer | artillery
m79 grenade launcher | weapons
machete | weapons
machine gun | weapons
machine gun nest | building
machine gun-mounted vehicle | vehicle
machine-gun | weapons
machine-gun nest | building
machinegun | weapons
madrasa | building
madrassa | building
magazine | weapons
main battle tank | tank
makarov | weapons
mall | building
mamba vehicle | armoured_vehicle
manpads | air_defence | =
marder | armoured_vehicle
marine drone | drone
market | building
market stall | building
materiel | weapons | =
maternity hospital | building
matrice | drone
matériel | weapons | =
mausoleum | building
mavic | drone
mavic drone | drone
maxxpro | armoured_vehicle
maz truck | vehicle
mbt | tank
md 530 | helicopter
md-530 | helicopter
medevac helicopter | helicopter
medical center | building
medical centre | building
medical facility | building
medical point | building
medium tank | tank
merchant ship | ship
merchant vessel | ship
merkava | tank
merkava iv | tank
merkava tank | tank
merlin helicopter | helicopter
messerschmitt | aircraft
mi-14 | helicopter
mi-17 | helicopter
mi-17 helicopter | helicopter
mi-171 | helicopter
mi-17v5 | helicopter
mi-2 | helicopter
mi-24 | helicopter
mi-24 helicopter | helicopter
mi-24 hind | helicopter
mi-25 | helicopter
mi-26 | helicopter
mi-28 | helicopter
mi-28n | helicopter
mi-35 | helicopter
mi-35m | helicopter
mi-4 | helicopter
mi-6 | helicopter
mi-8 | helicopter
mi-8 helicopter | helicopter
mi-8amtsh | helicopter
mi-8mt | helicopter
microbus | vehicle
midget submarine | ship
mig | aircraft
mig fighter | aircraft
mig jet | aircraft
mig-17 | aircraft
mig-19 | aircraft
mig-21 | aircraft
mig-21bis | aircraft
mig-23 | aircraft
mig-25 | aircraft
mig-27 | aircraft
mig-29 | aircraft
mig-29s | aircraft
mig-31 | aircraft
mig-31k | aircraft
migrant boat | ship
milan missile | weapons
militant camp | building
militant hideout | building
military air base | infrastructure
military aircraft | aircraft | =
military airfield | infrastructure
military airport | infrastructure
military ambulance | vehicle
military barracks | building | =
military base | building
military building | building
military bus | vehicle
military camp | building
military cargo plane | aircraft
military checkpoint | building
military convoy | vehicle
military convoy vehicle | vehicle
military drone | drone
military equipment | weapons | =
military facility | building
military hardware | weapons | =
military headquarters | building | =
military helicopter | helicopter
military humvee | armoured_vehicle
military installation | building
military jeep | vehicle
military jet | aircraft
military outpost | building
military plane | aircraft
military position | building
military post | building
military site | building
military transport aircraft | aircraft | =
military transport plane | aircraft
military truck | vehicle
military uniform | weapons
military vehicle | vehicle
mill | building
mim-23 hawk | air_defence
minaret | building
mine | weapons
mine resistant ambush protected vehicle | armoured_vehicle
mine shaft | infrastructure
mine-clearing vehicle | armoured_vehicle
mine-laying ship | ship
mine-proof vehicle | armoured_vehicle
mine-protected vehicle | armoured_vehicle
mine-resistant ambush protected vehicle | armoured_vehicle
mine-resistant vehicle | armoured_vehicle
minehunter | ship
minelayer | ship
minesweeper | ship
minesweeping vehicle | armoured_vehicle
mini-submarine | ship
minibus | vehicle
mining machinery | infrastructure | =
mining site | infrastructure
ministry building | building
mirage | aircraft
mirage 2000 | aircraft
mirage f1 | aircraft
mirage jet | aircraft
missile | weapons
missile boat | ship
missile corvette | ship
missile cruiser | ship
missile depot | building
missile launch pad | artillery
missile launch site | artillery
missile launcher | artillery
missile ship | ship
missile storage facility | building
missile system | artillery
mixer machine | vehicle
mlrs | artillery
mobile clinic | vehicle
mobile phone mast | infrastructure
mobile phone tower | infrastructure
mobile tower | infrastructure
mohajer | drone
mohajer-4 | drone
mohajer-6 | drone
monastery | building
monument | building
mortar | artillery
mortar bomb | weapons
mortar grenade | weapons
mortar launch pad | artillery
mortar launcher | artillery
mortar position | artillery
mortar round | weapons
mortar shell | weapons
mortar system | artillery
mortar team | artillery
mortar tube | artillery
mosque | building
motorbike | vehicle
motorboat | ship
motorcycle | vehicle
motorway | infrastructure
mp5 | weapons
mpv | armoured_vehicle
mq-1 | drone
mq-1 predator | drone
mq-9 | drone
mq-9 reaper | drone
mq-9 reaper drone | drone
mrap | armoured_vehicle
mrap vehicle | armoured_vehicle
msta - s | artillery
msta-b | artillery
mt-lb | armoured_vehicle
mtlb | armoured_vehicle
mule | livestock
multiple launch rocket launcher | artillery
multiple launch rocket system | artillery
multiple rocket launch system | artillery
multiple rocket launcher | artillery
multiple-launch rocket system | artillery
municipal building | building
municipality building | building
munition | weapons
munitions depot | building
munitions dump | building
munitions factory | building
museum | building
musket | weapons
muzzle loading gun | weapons
muzzle-loading gun | weapons
mv-22 osprey | helicopter
namer | armoured_vehicle
nasams | air_defence | =
nato container | vehicle
nato fuel tanker | vehicle
nato oil tanker | vehicle
nato supply truck | vehicle
nato supply vehicle | vehicle
nato tanker | vehicle
naval base | infrastructure
naval boat | ship
naval craft | ship | =
naval drone | drone
naval helicopter | helicopter
naval ship | ship
naval vessel | ship
navy boat | ship
navy ship | ship
navy vessel | ship
neptune missile | weapons
night vision device | weapons
night vision goggle | weapons
night-vision device | weapons
nlaw | weapons
novator | armoured_vehicle
nuclear facility | infrastructure
nuclear plant | infrastructure
nuclear power plant | infrastructure
nuclear reactor | infrastructure
nuclear submarine | ship
nurol ejder | armoured_vehicle
nursery school | building
oa-10 | aircraft
observation point | building
observation post | building
office | building
office building | building
oh-58 | helicopter
oh-58 kiowa | helicopter
oh-6 | helicopter
oil depot | building
oil derrick | infrastructure
oil facility | infrastructure
oil field | infrastructure
oil installation | infrastructure
oil pipeline | infrastructure
oil platform | infrastructure
oil refinery | infrastructure
oil rig | infrastructure
oil storage tank | infrastructure
oil tank | infrastructure
oil tanker | ship
oil tanker lorry | vehicle
oil tanker truck | vehicle
oil terminal | infrastructure
oil well | infrastructure
oilfield | infrastructure
olive tree | crops
oniks | weapons
onyx missile | weapons
open-pit mine | infrastructure
operating base | building
orbiter-2 | drone
orbiter-3 | drone
orchard | crops
orion drone | drone
orlan | drone
orlan-10 | drone
orlan-10 drone | drone
orlan-30 | drone
orphanage | building
oryx helicopter | helicopter
osa-akm | air_defence
oshkosh vehicle | armoured_vehicle
osprey | helicopter
otokar cobra | armoured_vehicle
outpost | building
ov-10 | aircraft
ov-10 bronco | aircraft
overpass | infrastructure
ox | livestock | oxen
p-3 orion | aircraft
p-800 oniks | weapons
pagoda | building
palace | building
paladin | artillery
palm tree | crops
panchayat bhawan | building
panchayat building | building
panhard | armoured_vehicle
panthera t6 | armoured_vehicle
pantsir | air_defence
pantsir - s | air_defence
pantsir s-1 | air_defence
pantsir system | air_defence
pantsir-s1 | air_defence
panzerhaubitze 2000 | artillery
parliament building | building
party headquarters | building | =
party office | building
passenger aircraft | aircraft | =
passenger boat | ship
passenger bus | vehicle
passenger car | vehicle
passenger ferry | ship
passenger jet | aircraft
passenger plane | aircraft
passenger ship | ship
passenger train | vehicle
patria amv | armoured_vehicle
patriot air defense system | air_defence
patriot battery | air_defence
patriot launcher | air_defence
patriot missile battery | air_defence
patriot system | air_defence
patrol boat | ship
patrol car | vehicle
patrol craft | ship | =
patrol ship | ship
patrol vehicle | vehicle
patrol vessel | ship
patton tank | tank
pave hawk | helicopter
pc-7 | aircraft
personnel carrier | armoured_vehicle
petrochemical plant | infrastructure
petrol bomb | weapons
petrol station | building
petroleum pipeline | infrastructure
pharmacy | building
phoenix ghost | drone
phone mast | infrastructure
phone tower | infrastructure
phosphate mine | infrastructure
pick-up | vehicle
pick-up truck | vehicle
pickup | vehicle
pickup truck | vehicle
pickup vehicle | vehicle
pier | infrastructure
pig | livestock
pilatus | aircraft
pillbox | building
pilotless aircraft | drone | =
pilotless drone | drone
pilotless plane | drone
pipe bomb | weapons
pipeline | infrastructure
pistol | weapons
pk machine gun | weapons
pkm | weapons
pkm machine gun | weapons
place of worship | building | places of worship
plane | aircraft
plant | building
plantation | crops
poclain | vehicle
police academy | building
police building | building
police bus | vehicle
police camp | building
police car | vehicle
police checkpoint | building
police headquarters | building | =
police helicopter | helicopter
police jeep | vehicle
police outpost | building
police pickup | vehicle
police post | building
police station | building
police truck | vehicle
police van | vehicle
police vehicle | vehicle
polling station | building
pontoon | infrastructure
pontoon bridge | infrastructure
port | infrastructure
port infrastructure | infrastructure | =
poultry | livestock | =
poultry farm | building
power facility | infrastructure
power grid | infrastructure
power line | infrastructure
power plant | infrastructure
power pole | infrastructure
power pylon | infrastructure
power station | infrastructure
power substation | infrastructure
power transformer | infrastructure
power transmission tower | infrastructure
predator drone | drone
presidential palace | building
primary school | building
prison | building
private vehicle | vehicle
product tanker | ship
pt-76 | tank
pt-91 | tank
pucara | aircraft
puma helicopter | helicopter
puma vehicle | armoured_vehicle
pumping station | infrastructure
punisher drone | drone
pylon | infrastructure
pzh 2000 | artillery
qasef | drone
qasef drone | drone
qasef-1 | drone
qasef-2k | drone
qassam | weapons
qassam rocket | weapons
qiam missile | weapons
quad bike | vehicle
quadcopter | drone
quadcopter drone | drone
quds missile | weapons
r-18 | drone
radar | air_defence
radar installation | air_defence
radar site | air_defence
radar station | air_defence
radar system | air_defence
radio set | weapons
radio station | building
rafale | aircraft
rafale jet | aircraft
raft | ship
rail bridge | infrastructure
rail line | infrastructure
rail track | infrastructure
rail wagon | vehicle
railroad | infrastructure
railway | infrastructure
railway bridge | infrastructure
railway carriage | vehicle
railway infrastructure | infrastructure | =
railway line | infrastructure
railway station | building
railway track | infrastructure
railway tunnel | infrastructure
railway wagon | vehicle
raptor boat | ship
raptor patrol boat | ship
ratel | armoured_vehicle
ratel ifv | armoured_vehicle
raven drone | drone
rdx | weapons | =
reaper drone | drone
rebel camp | building
recoilless gun | artillery
recoilless rifle | artillery
recon drone | drone
reconnaissance aircraft | aircraft | =
reconnaissance drone | drone
reconnaissance helicopter | helicopter
reconnaissance plane | aircraft
reconnaissance ship | ship
reconnaissance vehicle | armoured_vehicle
recording studio | building
recovery vehicle | armoured_vehicle
refinery | infrastructure
refugee camp | building
refugee center | building
refugee centre | building
relay station | infrastructure
religious site | building
remotely piloted aircraft | drone | =
repeater station | infrastructure
repeater tower | infrastructure
rescue helicopter | helicopter
rescue tug | ship
research ship | ship
reservoir | infrastructure
residence | building
residential area | building
residential block | building
residential building | building
residential high-rise | building
residential house | building
residential tower | building
restaurant | building
revolver | weapons
rickshaw | vehicle
rifle | weapons
rifle grenade | weapons
river crossing | infrastructure
road | infrastructure
road bridge | infrastructure
road construction equipment | infrastructure | =
road roller | vehicle
road-building equipment | infrastructure | =
roadblock | building
roadside bomb | weapons
rocket | weapons
rocket artillery | artillery | =
rocket artillery system | artillery
rocket depot | building
rocket launch pad | artillery
rocket launch site | artillery
rocket launcher | artillery
rocket launcher system | artillery
rocket launching pad | artillery
rocket platform | artillery
rocket propelled grenade | weapons
rocket system | artillery
rocket-propelled grenade | weapons
rocket-propelled grenade launcher | weapons
rooivalk | helicopter
ropucha-class landing ship | ship
rotorcraft | helicopter | =
round of ammunition | weapons | rounds of ammunition
rounds of ammunition | weapons | =
rpg | weapons
rpg launcher | weapons
rpg-29 | weapons
rpg-7 | weapons
rq-11 raven | drone
rq-170 | drone
rq-170 sentinel | drone
rq-21 | drone
rq-21 blackjack | drone
rq-4 | drone
rq-4 global hawk | drone
rq-7 shadow | drone
rubber boat | ship
ruby mine | infrastructure
runway | infrastructure
s-125 | air_defence
s-125 pechora | air_defence
s-200 | air_defence
s-300 | air_defence
s-300 launcher | air_defence
s-300 system | air_defence
s-300pmu | air_defence
s-400 | air_defence
s-400 system | air_defence
s-400 triumf | air_defence
s-500 | air_defence
s-75 | air_defence
sa 342 gazelle | helicopter
sa-342 gazelle | helicopter
saab gripen | aircraft
sabra tank | tank
safe house | building
safety fuse | weapons
sailboat | ship
saladin | armoured_vehicle
saloon car | vehicle
salt mine | infrastructure
sam battery | air_defence
sam launcher | air_defence
sam site | air_defence
sam system | air_defence
samad | drone
samad drone | drone
samad-3 | drone
satellite dish | infrastructure
sawmill | building
sbml gun | weapons
scalp missile | weapons
scaneagle | drone
school | building
school building | building
schooner | ship
scimitar vehicle | armoured_vehicle
scooter | vehicle
scout drone | drone
scout helicopter | helicopter
scud | weapons
scud launcher | artillery
scud missile | weapons
sea drone | drone
sea harrier | aircraft
sea king | helicopter
sea knight | helicopter
sea stallion | helicopter
seaport | infrastructure
searcher drone | drone
secondary school | building
security checkpoint | building
security post | building
security vehicle | vehicle
sedan | vehicle
self loading rifle | weapons
self-loading rifle | weapons
self-propelled artillery | artillery | =
self-propelled artillery gun | artillery
self-propelled artillery piece | artillery
self-propelled artillery system | artillery
self-propelled artillery unit | artillery
self-propelled gun | artillery
self-propelled howitzer | artillery
semi-automatic rifle | weapons
seminary | building
sewage plant | infrastructure
shack | building
shahed | drone
shahed 136 | drone
shahed drone | drone
shahed-129 | drone
shahed-131 | drone
shahed-136 | drone
shahed-149 | drone
shanty | building
sheep | livestock | =
shell | weapons
shelter | building
shilka | air_defence
ship | ship
shipyard | infrastructure
shop | building
shopping center | building
shopping centre | building
shopping mall | building
shotgun | weapons
shrine | building
signal cabin | infrastructure
silo | building
silver mine | infrastructure
single-barrel gun | weapons
skiff | ship
skyhawk | aircraft
skylark | drone
skylark drone | drone
slava-class cruiser | ship
slr | weapons
small arm | weapons
small boat | ship
smerch | artillery
smuggling tunnel | building
snatch land rover | armoured_vehicle
sniper nest | building
sniper position | building
sniper rifle | weapons
solar panel | infrastructure
solar plant | infrastructure
spartan vehicle | armoured_vehicle
spear | weapons
speed boat | ship
speedboat | ship
spg vehicle | armoured_vehicle
spg-9 | artillery
spitfire | aircraft
spy balloon | aircraft
spy drone | drone
spy plane | aircraft
spy ship | ship
squad car | vehicle
squirrel helicopter | helicopter
stadium | building
stall | building
statue | building
steel plant | infrastructure
steelworks | infrastructure | =
sten gun | weapons
stick of dynamite | weapons | sticks of dynamite
stinger | air_defence
stinger missile | air_defence
storage facility | building
store | building
store house | building
storehouse | building
storm shadow | weapons
storm shadow missile | weapons
strategic bomber | aircraft
streit typhoon | armoured_vehicle
strela | air_defence
strela-1 | air_defence
strela-10 | air_defence
strela-2 | air_defence
strike drone | drone
stronghold | building
structure | building
stryker | armoured_vehicle
su-22 | aircraft
su-24 | aircraft
su-24m | aircraft
su-25 | aircraft
su-27 | aircraft
su-30 | aircraft
su-30sm | aircraft
su-33 | aircraft
su-34 | aircraft
su-35 | aircraft
su-35s | aircraft
su-57 | aircraft
su-7 | aircraft
submachine gun | weapons
submarine | ship
submarine cable | infrastructure
substation | infrastructure
sugar mill | building
suicide belt | weapons
suicide boat | ship
suicide drone | drone
suicide jacket | weapons
suicide vest | weapons
sukhoi | aircraft
sukhoi jet | aircraft
sukhoi su-22 | aircraft
sukhoi su-24 | aircraft
sukhoi su-25 | aircraft
sukhoi-22 | aircraft
sukhoi-24 | aircraft
sukhoi-25 | aircraft
super cobra | helicopter
super etendard | aircraft
super puma | helicopter
super tucano | aircraft
supercam | drone
supercam drone | drone
supermarket | building
supply convoy | vehicle
supply depot | building
supply ship | ship
supply truck | vehicle
supply vehicle | vehicle
support ship | ship
support vessel | ship
surface-to-air missile | air_defence
surface-to-air missile battery | air_defence
surface-to-air missile launcher | air_defence
surface-to-air missile site | air_defence
surface-to-air missile system | air_defence
surface-to-surface missile | weapons
surveillance aircraft | aircraft | =
surveillance drone | drone
surveillance plane | aircraft
suspension bridge | infrastructure
suv | vehicle
svbied | weapons
switchblade | drone
switchblade drone | drone
sword | weapons
synagogue | building
t-14 armata | tank
t-155 firtina | artillery
t-34 | tank
t-54 | tank
t-55 | tank
t-62 | tank
t-64 | tank
t-64bv | tank
t-69 | tank
t-72 | tank
t-72b | tank
t-72b3 | tank
t-80 | tank
t-80bv | tank
t-80u | tank
t-84 | tank
t-90 | tank
t-90a | tank
t-90m | tank
t129 | helicopter
t129 atak | helicopter
tactical missile system | artillery
tai anka | drone
tank | tank
tank shell | weapons
tanker | ship
tanker aircraft | aircraft | =
tanker lorry | vehicle
tanker truck | vehicle
tanks and armoured vehicles | tank | =
target drone | drone
taxi | vehicle
tb2 | drone
technical | vehicle
technical vehicle | vehicle
telecom tower | infrastructure
telecommunication tower | infrastructure
telecommunications tower | infrastructure
telephone exchange | infrastructure
telephone line | infrastructure
telephone tower | infrastructure
television station | building
television tower | infrastructure
television transmitter | infrastructure
temple | building
tent | building
terminator vehicle | armoured_vehicle
terrorist camp | building
terrorist hideout | building
thatched hut | building
theater | building
theatre | building
thermal power plant | infrastructure
tiger helicopter | helicopter
tigr vehicle | armoured_vehicle
tin mine | infrastructure
tipper | vehicle
tnt | weapons | =
tochka | artillery
tochka-u | artillery
tochka-u missile | weapons
tokarev | weapons
toll booth | infrastructure
toll plaza | building
tomahawk | weapons
tomahawk missile | weapons
tomb | building
tor system | air_defence
tor-m1 | air_defence
tor-m2 | air_defence
tornado - s | artillery
tornado gr4 | aircraft
tornado jet | aircraft
tornado-g | artillery
torpedo boat | ship
tos-1 | artillery
tos-1a | artillery
tow launcher | weapons
tow missile | weapons
towed gun | artillery
towed howitzer | artillery
tower block | building
town hall | building
toyota hilux | vehicle
toyota land cruiser | vehicle
toyota pickup | vehicle
tracked vehicle | armoured_vehicle
tracks | infrastructure | =
tractor | vehicle
trailer | vehicle
trailer truck | vehicle
train | vehicle
train carriage | vehicle
train station | building
train track | infrastructure
trainer aircraft | aircraft | =
trainer jet | aircraft
training aircraft | aircraft | =
training camp | building
training center | building
training centre | building
training jet | aircraft
training plane | aircraft
training ship | ship
tram | vehicle
transformer | infrastructure
transmission line | infrastructure
transmission tower | infrastructure
transmitter | infrastructure
transport aircraft | aircraft | =
transport helicopter | helicopter
transport plane | aircraft
transport ship | ship
transport vehicle | vehicle
trawler | ship
trench | building
troop carrier | armoured_vehicle
troop ship | ship
troop transport | vehicle
troop truck | vehicle
troop vehicle | vehicle
troopship | ship
truck | vehicle
tu-160 | aircraft
tu-22 | aircraft
tu-22m3 | aircraft
tu-95 | aircraft
tube well | infrastructure
tubewell | infrastructure
tucano | aircraft
tug | ship
tugboat | ship
tuk-tuk | vehicle
tunguska | air_defence
tunnel | building
tv station | building
tv tower | infrastructure
type 59 | tank
type 63 | tank
type 63 apc | armoured_vehicle
type 63 rocket launcher | artillery
type 69 | tank
type 81 rocket launcher | artillery
type 96 | tank
type 99 | tank
typhoon jet | aircraft
typhoon-k | armoured_vehicle
tyulpan | artillery
u-2 | aircraft
uas | drone
uav | drone
uaz | vehicle
ucav | drone
uh-1 | helicopter
uh-1 huey | helicopter
uh-1h | helicopter
uh-60 | helicopter
uh-60 black hawk | helicopter
un helicopter | helicopter
un vehicle | vehicle
under barrel grenade launcher | weapons
under-barrel grenade launcher | weapons
undersea cable | infrastructure
underwater drone | drone
university | building
university building | building
unmanned aerial system | drone
unmanned aerial vehicle | drone
unmanned aircraft | drone | =
unmanned aircraft system | drone
unmanned boat | drone
unmanned combat aerial vehicle | drone
unmanned drone | drone
unmanned explosive boat | ship
unmanned ground vehicle | drone
unmanned plane | drone
unmanned spy plane | drone
unmanned surface vessel | drone
up-armored humvee | armoured_vehicle
uragan | artillery
ural truck | vehicle
uran-9 | armoured_vehicle
uranium mine | infrastructure
uranium plant | infrastructure
uzi | weapons
v-22 osprey | helicopter
vab | armoured_vehicle
van | vehicle
vbci | armoured_vehicle
vbied | weapons
vbl | armoured_vehicle
vehicle | vehicle
vehicle-borne improvised explosive device | weapons
vessel | ship
viaduct | infrastructure
villa | building
vineyard | crops
wagon | vehicle
walkie-talkie | weapons
war material | weapons | =
war materiel | weapons | =
war plane | aircraft
war ship | ship
war-plane | aircraft
warehouse | building
warplane | aircraft
warrior vehicle | armoured_vehicle
warship | ship
wastewater treatment plant | infrastructure
watch tower | building
watchtower | building
water main | infrastructure
water pipe | infrastructure
water pipeline | infrastructure
water plant | infrastructure
water pumping station | infrastructure
water station | infrastructure
water tank | infrastructure
water tanker | vehicle
water tower | infrastructure
water treatment plant | infrastructure
water well | infrastructure
watercraft | ship | =
weapon | weapons
weapon cache | weapons
weapon depot | building
weapon-mounted vehicle | vehicle
weaponry | weapons | =
weapons | weapons | =
weapons and ammunition | weapons | =
weapons and ammunition cache | weapons
weapons cache | weapons
weapons depot | building
weapons dump | building
weapons factory | building
weapons storage facility | building
weapons store | building
weapons warehouse | building
weapons workshop | building
wheat field | crops
wiesel | armoured_vehicle
wind turbine | infrastructure
windmill | infrastructure
wing loong | drone
wing loong ii | drone
wireless set | weapons
workshop | building
wz-523 | armoured_vehicle
wz-551 | armoured_vehicle
yabhon | drone
yabhon drone | drone
yacht | ship
yak | livestock
yak-130 | aircraft
z-9 | helicopter
zala drone | drone
zelzal | weapons
zelzal missile | weapons
zil armoured truck | armoured_vehicle
zil truck | vehicle
zinc mine | infrastructure
zircon missile | weapons
zis-3 | artillery
zpu-2 | air_defence
zpu-4 | air_defence
zsu-23-4 | air_defence
zsu-23-4 shilka | air_defence
zu-23 | air_defence
zu-23-2 | air_defence
"""
