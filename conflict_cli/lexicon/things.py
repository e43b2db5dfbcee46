"""Count nouns that are never people. News counts these too, so a number before one of them is not a
toll.

Words for the toll itself ("deaths", "casualties", "bodies") and collective actors ("groups",
"units") are elsewhere. Read by `extractors.lexical`.
"""

# singular | class | plural, if the last word does not take -s, -es or -ies; "=" if the plural is
# the same as the singular
THINGS = """
abduction | event
accident | event
accord | document
account | money
accusation | other
acre | measure
action | event
administrative building | building
advantage | other
aerial bomb | weapon
aeroplane | vehicle
afghani | money
afternoon | time
aftershock | event
age | time
agency | other
agreement | document
aim | other
air base | building
air conditioner | other
air raid | event
air sortie | event
air strike | event
air-strike | event
airbase | building
aircraft | vehicle | =
aircraft carrier | vehicle
airfield | building
airgun | weapon
airliner | vehicle
airplane | vehicle
airport | building
airstrike | event
airstrip | building
ak-47 | weapon
ak-56 | weapon
alarm | event
album | other
allegation | other
alley | place
alliance | other
alphabet | other
alternative | other
ambulance | vehicle
ambush | event
amendment | document
ammunition clip | weapon
ampoule | measure
amputation | event
analysis | document | analyses
angle | other
animal | animal
ankle | body_part
anniversary | event
answer | document
antelope | animal
antenna | building
anti-personnel mine | weapon
anti-tank mine | weapon
anti-tank missile | weapon
apartment | building
apartment block | building
apartment building | building
apc | vehicle
ape | animal
apology | other
app | other
appeal | event
apple | other
area | place
armored car | vehicle
armored personnel carrier | vehicle
armored vehicle | vehicle
armoured car | vehicle
armoured personnel carrier | vehicle
armoured vehicle | vehicle
arms cache | weapon
army base | building
army camp | building
army truck | vehicle
army vehicle | vehicle
arrest | event
arrest warrant | document
arrow | weapon
arson attack | event
article | document
artillery piece | weapon
artillery round | weapon
artillery shell | weapon
aspect | measure
assassination | event
assassination attempt | event
assault | event
assault rifle | weapon
assembly | other
association | other
atm | building
atomic bomb | weapon
attack | event
attack helicopter | vehicle
attempt | event
auditorium | building
auto-rickshaw | vehicle
automatic rifle | weapon
automatic weapon | weapon
autorickshaw | vehicle
autumn | time
award | other
axe | weapon
baboon | animal
backpack | other
bacterium | other | bacteria
bag | measure
baht | money
balcony | building
bale | measure
ball | other
ballistic missile | weapon
balloon | vehicle
ballot | document
ballot box | document
ballot paper | document
ban | other
banana tree | other
bandage | other
bandh | event
bang | other
bank | building
bank account | money
bank branch | building
bank note | money
banknote | money
banner | document
bar | building
barangay | place
barge | vehicle
barn | building
barracks | building | =
barrage | event
barrel | measure
barrel bomb | weapon
barrel of crude | measure | barrels of crude
barrel of oil | measure | barrels of oil
barricade | building
barrier | other
base | building
base area | place
basement | building
basis point | measure
basket | other
bastion | place
bat | animal
batch | measure
baton | weapon
battery | other
battle | event
battle tank | vehicle
battlefront | place
bayonet | weapon
bazaar | building
beach | place
bear | animal
beast of burden | animal | beasts of burden
bed | body_part
bedroom | building
bee | animal
beer | other
beheading | event
belief | other
bench | other
benefit | other
bicycle | vehicle
bigha | measure
bike | vehicle
bill | document
bin | other
binocular | other
bird | animal
birr | money
birthday | event
bit | measure
blanket | other
blast | event
block of flats | building | blocks of flats
blood sample | body_part
blow | event
boar | animal
board | other
boat | vehicle
boatload | measure
body armour | other | =
body bag | body_part
body part | body_part
bolivar | money
bolt | other
bomb | weapon
bomb attack | event
bomb blast | event
bomb shelter | building
bomb threat | event
bombardment | event
bombing | event
bomblet | weapon
bond | money
bone | body_part
bonfire | other
booby trap | weapon
booby-trap | weapon
book | document
booklet | document
boot | other
booth | building
border | place
border crossing | place
border post | building
borehole | other
bottle | measure
bow | weapon
box | measure
bracelet | other
brain | body_part
branch | other
brand | other
brawl | event
breach | event
bribe | money
brick | weapon
bridge | building
bridle | other
briefcase | other
broadcast | document
broom | other
bucket | measure
budget | money
buffalo | animal | buffaloes
building | building
bulb | other
bull | animal
bulldozer | vehicle
bullet | weapon
bullet hole | other
bullet wound | event
bullet-proof vest | weapon
bulletproof vest | weapon
bundle | measure
bungalow | building
bunker | building
bureau | other
burglary | event
burn | event
burqa | other
bus | vehicle
bus station | building
bus stop | building
bus terminal | building
business | building
busload | measure
by-election | event
byte | measure
cab | vehicle
cabinet | other
cable | other
cache | weapon
cache of weapons | weapon | caches of weapons
cafe | building
café | building
cage | other
calf | animal | calves
call | event
calorie | measure
camel | animal
camera | document
camp | building
campaign | event
can | measure
can bomb | weapon
canal | building
candle | other
cannon | weapon
canoe | vehicle
canyon | place
cap | other
capsule | measure
car | vehicle
car bomb | weapon
car bombing | event
car crash | event
car park | building
carat | measure
caravan | vehicle
carbine | weapon
carcass | animal
card | other
cargo plane | vehicle
cargo ship | vehicle
carload | measure
carpet | other
carriage | vehicle
cart | vehicle
carton | measure
cartridge | weapon
case | document
case of cholera | event | cases of cholera
case of malaria | event | cases of malaria
cassette | document
caste | other
cat | animal
catapult | weapon
category | measure
cathedral | building
cattle | animal | =
cause | measure
cave | place
ceasefire | event
ceasefire violation | event
cedi | money
cell block | building
cell phone | document
cell tower | building
cellar | building
cellphone | document
cemetery | building
cent | money
centimeter | measure
centimetre | measure
century | time
ceremony | event
certificate | document
cfa franc | money
chain | other
chair | other
challenge | event
chamber | other
chance | event
change | event
channel | other
chapel | building
chapter | document
charge | document
charity | other
chart | document
check | money
check post | building
check-post | building
checkpoint | building
checkpost | building
cheetah | animal
cheque | money
chest | body_part
chicken | animal
chimney | building
chimpanzee | animal
choice | other
chopper | vehicle
church | building
cigarette | other
cinema | building
circle | place
city | place
city hall | building
civet | animal
civil war | event
civilian building | building
claim | event
clash | event
class | measure
classroom | building
cliff | place
clinic | building
clip | document
cloud | other
club | weapon
clue | other
cluster bomb | weapon
cm | measure | =
coalition government | other
coast | place
coat | other
cobra | animal
code | other
coffee shop | building
coffin | body_part
coin | money
college | building
collision | event
color | other
colour | other
column | measure
combat operation | event
command post | building
comment | document
commission | other
commitment | other
committee | other
commodity | other
commune | place
communique | document
communiqué | document
community center | building
community centre | building
company | other
complaint | document
component | other
compound | building
computer | document
condition | measure
condominium | building
conference | event
conflict | event
connection | other
consequence | measure
consignment | event
constituency | place
consulate | building
contact | other
container | vehicle
container ship | vehicle
continent | place
contract | document
control tower | building
convent | building
conviction | other
convoy vehicle | vehicle
copy | document
cord | other
cordon and search operation | event
corner | place
corporation | other
corridor | place
corvette | vehicle
cottage | building
council | other
count of murder | document | counts of murder
counter-attack | event
counterattack | event
counteroffensive | event
country | place
county | place
coup | event
coup attempt | event
court | building
court of law | other | courts of law
courthouse | building
courtyard | building
cow | animal
cowshed | building
crack | other
crane | vehicle
crash | event
crate | measure
crater | place
credit | money
crime | event
crisis | event | crises
criterion | other | criteria
crocodile | animal
crop | other
crore | money | =
crore rupees | money | =
crossbow | weapon
crossing | place
crossroads | place | =
crow | animal
crude bomb | weapon
cruise missile | weapon
cruiser | vehicle
crutch | other
cry | other
cup | measure
cupboard | other
curfew | other
curtain | other
cycle | time
cyclone | event
cylinder | other
dagger | weapon
dalasi | money
dam | building
danger | other
date | time
day | time
deadline | time
deal | document
death certificate | document
death sentence | event
debris | other | =
debt | money
decade | time
decibel | measure
decimal | measure
decision | other
decrease | event
decree | document
deer | animal | =
defeat | event
degree | measure
degree celsius | measure | degrees celsius
delivery | event
demand | event
demonstration | event
denomination | other
department | place
depot | building
desert | place
design | other
desk | other
destination | place
destroyer | vehicle
detail | measure
detention | event
detention center | building
detention centre | building
detonation | event
detonator | weapon
deutschmark | money
development | event
device | other
dhow | vehicle
dialect | other
diamond | other
die | other | dice
difficulty | other
digger | vehicle
dinar | money
dinghy | vehicle
diocese | place
direction | place
directorate | other
directorate general | other
dirham | money
disadvantage | other
disagreement | event
disaster | event
disease | event
dish | other
dispute | event
district | place
ditch | place
division | place
dna sample | body_part
dock | building
document | document
dog | animal
doll | other
dollar | money
dolphin | animal
dome | building
donation | money
donkey | animal
donkey cart | vehicle
door | building
dormitory | building
dosage | measure
dose | measure
dossier | document
draft | document
drain | other
dram | money
drawer | other
drill | event
drink | other
dromedary | animal
drone | vehicle
drone attack | event
drone strike | event
drop | event
drought | event
drug | other
drum | measure
duck | animal
dump | place
dump truck | vehicle
duty | other
dwelling | building
e-mail | document
eagle | animal
ear | body_part
earthquake | event
echo | other | echoes
editorial | document
effect | measure
elbow | body_part
election | event
electricity pylon | building
elephant | animal
elevator | other
email | document
embargo | other | embargoes
embassy | building
embassy building | building
enclave | place
encounter | event
engagement | event
engine | other
epidemic | event
episode | other
era | time
error | event
error message | other
escalator | other
ethnicity | other
euro | money
evacuation | event
evening | time
event | event
ewe | animal
excavator | vehicle
exchange | event
exchange of fire | event | exchanges of fire
exclave | place
excuse | other
execution | event
exercise | event
exhibit | other
explosion | event
explosive | weapon
explosive belt | weapon
explosive device | weapon
explosive vest | weapon
eye | body_part
face | body_part
face mask | other
facility | building
fact | measure
factor | measure
factory | building
failure | event
family tent | other
famine | event
farm | building
farmhouse | building
farmstead | building
feature | measure
federation | other
fee | money
fence | building
ferry | vehicle
festival | event
field | place
field hospital | building
fight | event
fighter aircraft | vehicle | =
fighter jet | vehicle
fighter plane | vehicle
file | document
filling station | building
film | document
fine | money
finger | body_part
fingerprint | body_part
fire | event
fire bomb | weapon
fire engine | vehicle
fire station | building
fire truck | vehicle
firearm | weapon
firebomb | weapon
firefight | event
firm | other
fish | animal | =
fishing boat | vehicle
fishing vessel | vehicle
flag | document
flamethrower | weapon
flare | weapon
flashpoint | place
flat | building
fleet | other
flight | event
flock | animal
flood | event
floor | building
flyer | document
foal | animal
food item | other
food parcel | measure
food ration | measure
foot | measure | feet
footprint | body_part
forehead | body_part
forest | place
fork | other
forklift | vehicle
form | measure
fortnight | time
foundation | other
four-wheel drive | vehicle
fox | animal
fracture | event
fragment | measure
frame | other
franc | money
freight train | vehicle
freighter | vehicle
friday | time
fridge | other
frigate | vehicle
front | place
front line | place
front-line position | place
frontier | place
frontline | place
fruit | other
fuel station | building
fuel tanker | vehicle
fuel truck | vehicle
fund | money
funeral | event
gallon | measure
game | event
gap | other
garage | building
garden | building
gas cylinder | other
gas field | place
gas pipeline | building
gas station | building
gas well | building
gasfield | place
gate | building
gazelle | animal
gelatin stick | weapon
gelatine stick | weapon
gem | other
general strike | event
generation | time
generator | other
gigabyte | measure
glass | measure
glider | vehicle
glove | other
goal | event
goat | animal
godown | building
gold bar | other
gold ornament | other
goods train | vehicle
goose | animal | geese
gorge | place
gorilla | animal
government building | building
government office | building
governorate | place
grade | measure
gram | measure
gramme | measure
granary | building
grant | money
grape | other
grave | building
graveyard | building
greenhouse | building
greeting | other
grenade | weapon
grenade attack | event
grenade launcher | weapon
guarantee | other
guard dog | animal
guard post | building
guest house | building
guesthouse | building
guitar | other
gun | weapon
gun battle | event
gunbattle | event
gunboat | vehicle
gunfight | event
gunship | vehicle
gunshot | event
gunshot wound | event
gurdwara | building
gymnasium | building
hair | body_part
half hour | time
half-track | vehicle
hall | building
hamlet | place
hammer | weapon
hand | body_part
hand grenade | weapon
hand pump | other
hand-grenade | weapon
handgun | weapon
handpump | other
hangar | building
harbor | building
harbour | building
hard drive | document
hare | animal
hartal | event
harvester | other
hat | other
hatchback | vehicle
hatchet | weapon
hazard | other
head of cattle | animal | =
head of livestock | animal | =
head of sheep | animal | =
headquarters | building | =
health center | building
health centre | building
health facility | building
hearing | event
heart | body_part
heater | other
heavy machine gun | weapon
heavy weapon | weapon
hectare | measure
helicopter | vehicle
helicopter gunship | vehicle
helmet | weapon
hen | animal
herd | animal
hertz | measure | =
hide-out | place
hideout | place
high school | building
high-rise | building
highway | building
hijacking | event
hill | place
hilltop | place
hip | body_part
hippo | animal
hole | other
home | building
homestead | building
homicide | event
horse | animal
horse cart | vehicle
hospital | building
hospital bed | body_part
hostage-taking | event
hostel | building
hotel | building
hotspot | place
hour | time
house | building
housing unit | building
howitzer | weapon
hryvnia | money
humanitarian corridor | place
humvee | vehicle
hunting rifle | weapon
hurricane | event
hut | building
hygiene kit | other
hymn | other
icon | other
id card | document
idea | other
identity card | document
idol | other
idp camp | building
ied | weapon
illness | event
image | document
improvement | event
improvised explosive device | weapon
inch | measure
incident | event
increase | event
indictment | document
infection | event
initiative | event
injection | other
inquiry | event
insas rifle | weapon
insect | animal
installation | building
instance | event
institute | other
institution | other
instrument | other
intersection | place
interval | time
interview | document
investigation | event
island | place
issue | event
item | measure
jacket | other
jail | building
jailbreak | event
jaw | body_part
jeep | vehicle
jerrycan | measure
jet | vehicle
jet fighter | vehicle
jewel | other
job | other
joke | other
journey | event
junction | place
jungle | place
kalashnikov | weapon
kalashnikov rifle | weapon
kanal | measure
katyusha | weapon
katyusha rocket | weapon
kebele | place
key | other
kg | measure | =
kibbutz | place | kibbutzim
kidnapping | event
kidney | body_part
killing | event
kilo | measure
kilogram | measure
kilogramme | measure
kilometer | measure
kilometre | measure
kiloton | measure
kilowatt | measure
kilowatt-hour | measure
kind | measure
kindergarten | building
kiosk | building
kip | money
kitchen | building
kite | other
kitten | animal
klashnikov | weapon
km | measure | =
knee | body_part
knife | weapon | knives
knot | measure
krona | money | kronor
krone | money | kroner
kwacha | money
kyat | money
laboratory | building
ladder | other
lake | place
lakh | money | =
lakh rupees | money | =
lamb | animal
lamp | other
lamp post | building
land cruiser | vehicle
land mine | weapon
land-mine | weapon
landfill | place
landmine | weapon
landslide | event
lane | place
language | other
laptop | document
lari | money
lash | other
latrine | building
launch | event
launcher | weapon
law | document
lawsuit | document
layer | measure
layer of security | other | layers of security
leaflet | document
league | other
leash | other
leg | body_part
leopard | animal
letter | document
level | measure
library | building
licence | document
license | document
life sentence | time
life term | time
lifeboat | vehicle
lift | other
light | other
light machine gun | weapon
light weapon | weapon
light year | measure
lighter | other
limb | body_part
limit | other
limitation | other
limousine | vehicle
line | document
link | other
lion | animal
lip | body_part
lira | money
list | document
liter | measure
litre | measure
live bullet | weapon
live cartridge | weapon
live round | weapon
liver | body_part
livestock | animal | =
lmg | weapon
load | event
loaf | measure | loaves
loan | money
local government area | place
location | place
lock | other
locomotive | vehicle
locust | animal
lorry | vehicle
loud explosion | other
lung | body_part
lynching | event
m | measure | =
m16 | weapon
machete | weapon
machine | other
machine gun | weapon
machine-gun | weapon
madrasa | building
madrassa | building
magazine | weapon
magnitude | measure
mall | building
man-hour | time
manat | money
mandal | place
mango | other | mangoes
mango tree | other
mansion | building
map | document
march | event
mare | animal
mark | money
market stall | building
mask | other
mass grave | building
massacre | event
mast | building
mat | other
match | event
matter | event
mattress | other
maund | measure
mausoleum | building
meal | measure
means | other | =
measure | event
medal | other
medical center | building
medical centre | building
medical facility | building
medicine | other
meeting | event
megabyte | measure
megahertz | measure | =
megaton | measure
megawatt | measure
memo | document
memorandum | document | memoranda
memory card | document
merchant ship | vehicle
message | document
meter | measure
method | other
metre | measure
metric ton | measure
metric tonne | measure
metro station | building
microbus | vehicle
mile | measure
military base | building
military camp | building
military checkpoint | building
military exercise | event
military operation | event
military outpost | building
military position | place
military target | place
military truck | vehicle
military uniform | other
military vehicle | vehicle
mill | building
millennium | time | millennia
millimeter | measure
millimetre | measure
minaret | building
mine | weapon
mine shaft | building
mine site | place
minesweeper | vehicle
minibus | vehicle
minicab | vehicle
ministry building | building
minivan | vehicle
minute | time
mirror | other
missile | weapon
missile attack | event
missile strike | event
missile test | event
mission | building
mistake | event
mm | measure | =
mobile phone | document
mobile tower | building
model | other
molotov cocktail | weapon
moment | time
monastery | building
monday | time
monkey | animal
month | time
month in jail | time | months in jail
monument | building
moped | vehicle
morning | time
mortar | weapon
mortar attack | event
mortar bomb | weapon
mortar round | weapon
mortar shell | weapon
mosque | building
mosquito | animal | mosquitoes
motel | building
motor | other
motorbike | vehicle
motorboat | vehicle
motorcycle | vehicle
mountain | place
mountain pass | place
mouse | animal | mice
move | event
movie | other
mph | measure | =
mrap | vehicle
mule | animal
municipality | place
munition | weapon
murder | event
muscle | body_part
museum | building
musket | weapon
mutiny | event
mw | measure | =
myth | other
nail | other
nail bomb | weapon
naira | money
name | document
nation | place
nautical mile | measure
naval vessel | vehicle
neck | body_part
necklace | other
negotiation | event
neighborhood | place
neighbourhood | place
nerve | body_part
net | other
network | other
news agency | other
newspaper | document
night | time
night vision device | other
nightclub | building
noise | other
norm | other
nose | body_part
note | document
notice | document
nuclear test | event
nuclear warhead | weapon
nuclear weapon | weapon
nursery | building
o'clock | time | =
object | other
objective | other
observation post | building
obstacle | other
occasion | event
ocean | place
offensive | event
offer | event
office | building
office building | building
oil field | place
oil pipeline | building
oil refinery | building
oil tanker | vehicle
oil well | building
oilfield | place
olive tree | other
onion | other
opening | other
operation | event
opinion | other
opportunity | other
option | other
orange | other
orchard | building
order | document
organ | body_part
organisation | other
organization | other
ornament | other
orphanage | building
ounce | measure
outbreak | event
outpost | building
oven | other
ox | animal | oxen
oxygen cylinder | other
pack | measure
package | measure
packet | measure
pact | document
page | document
pagoda | building
painting | other
paisa | money
palace | building
palm tree | other
pamphlet | document
panchayat | place
panchayat building | building
panel | other
paragraph | document
parcel | measure
parcel bomb | weapon
parish | place
park | building
parking lot | building
parliament | other
parliament building | building
parliamentary seat | measure
part | measure
partnership | other
party office | building
pass | place
passenger bus | vehicle
passenger plane | vehicle
passenger train | vehicle
passport | document
password | other
path | place
patrol boat | vehicle
patrol car | vehicle
patrol vehicle | vehicle
pattern | other
payment | event
pellet | weapon
penalty | other
peninsula | place
penny | money | pence
pension | money
per cent | measure | =
percent | measure | =
percentage point | measure
period | time
permit | document
personnel carrier | vehicle
peso | money
pet | animal
petition | document
petrol bomb | weapon
petrol station | building
pharmacy | building
phase | time
phone | document
phone call | event
photo | document
photograph | document
piano | other
pick-up | vehicle
pick-up truck | vehicle
pickaxe | other
pickup | vehicle
pickup truck | vehicle
picture | document
piece | measure
piece of evidence | other | pieces of evidence
piece of information | other | pieces of information
pier | building
pig | animal
pigeon | animal
piglet | animal
pile | measure
pill | measure
pillow | other
pipe | other
pipe bomb | weapon
pipeline | building
pistol | weapon
pit | place
pixel | measure
place | place
plain | place
plan | document
plane | vehicle
plane crash | event
planeload | measure
planet | place
plant | building
plantation | building
plate | other
play | other
playground | building
pledge | other
plot of land | place | plots of land
plough | other
pocket | place
pocket of resistance | place | pockets of resistance
point | measure
point of view | other | points of view
pole | other
police academy | building
police car | vehicle
police checkpoint | building
police dog | animal
police headquarters | building | =
police post | building
police station | building
police van | vehicle
police vehicle | vehicle
political party | other
poll | document
polling booth | building
polling center | building
polling centre | building
polling station | building
pony | animal
poppy field | other
port | building
position | place
post | building
poster | document
potato | other | potatoes
poultry farm | building
pound | measure
pound sterling | money | pounds sterling
power line | building
power plant | building
power station | building
prayer | other
precinct | place
prefecture | place
premises | building | =
press release | document
pressure cooker bomb | weapon
price | money
primary school | building
principle | other
priority | other
prison | building
prison break | event
prison term | time
prisoner swap | event
privilege | other
prize | other
probe | event
problem | event
product | other
program | event
programme | event
project | event
projectile | weapon
promise | other
property | building
proposal | document
prosthesis | other | prostheses
protest | event
province | place
pub | building
public building | building
pump | building
punishment | other
puppet | other
puppy | animal
purchase | event
purpose | other
pylon | building
quake | event
quarry | place
quay | building
question | document
questionnaire | document
quetzal | money
quilt | other
quintal | measure
quota | other
quote | document
rabbit | animal
radar | building
radio | other
radio set | other
radio station | building
raft | vehicle
raid | event
rail car | vehicle
rail track | building
railcar | vehicle
railway line | building
railway station | building
railway wagon | vehicle
rally | event
ram | animal
rand | money
range | measure
rank | measure
ransom | money
rape | event
rape case | event
rat | animal
rate | measure
ratio | measure
ration | measure
reason | measure
rebel position | place
receipt | document
recommendation | other
record | document
recording | document
referendum | event
refinery | building
reform | event
refrigerator | other
refugee camp | building
region | place
reindeer | animal | =
relationship | other
relief camp | building
relief item | other
religion | other
remnant | body_part
renminbi | money
report | document
republic | place
reservoir | building
residence | building
residential building | building
resolution | document
responsibility | other
restaurant | building
restriction | other
result | measure
review | document
revolt | event
revolution | event
revolver | weapon
reward | money
rhino | animal
rhinoceros | animal
rial | money
rib | body_part
rickshaw | vehicle
riel | money
rifle | weapon
right | other
ring | other
ringgit | money
riot | event
rise | event
risk | other
river | place
riyal | money
road | building
road accident | event
road junction | place
road roller | vehicle
roadblock | building
roadside bomb | weapon
robbery | event
rock | weapon
rocket | weapon
rocket attack | event
rocket launcher | weapon
rocket-propelled grenade | weapon
role | other
roof | building
room | building
rooster | animal
rope | other
rouble | money
round | event
round of ammunition | weapon | rounds of ammunition
round of gunfire | event | rounds of gunfire
round of talks | event | rounds of talks
round of voting | event | rounds of voting
roundabout | place
route | place
row | measure
rowing boat | vehicle
rpg | weapon
rubber bullet | weapon
ruble | money
ruin | building
rule | other
rumor | other
rumour | other
runway | building
rupee | money
rupiah | money
sack | measure
saddle | other
safe haven | place
safe house | place
salary | money
sale | event
saloon car | vehicle
salvo | event
sample | other
sanction | other
sandal | other
sandwich | other
sari | other
satellite | vehicle
saturday | time
scarf | other | scarves
scene | other
school | building
school building | building
school bus | vehicle
school day | time
schooner | vehicle
scooter | vehicle
scream | other
screw | other
sculpture | other
sea | place
sea mine | weapon
search operation | event
season | time
seat | measure
second | time
secondary school | building
section | measure
sector | place
security incident | event
security post | building
sedan | vehicle
seed | other
segment | measure
semester | time
semi-trailer | vehicle
seminary | building
sentence | document
sentry post | building
series | measure | =
series of programmes | other | =
sermon | other
service | other
session | event
set | measure
setback | event
settlement | place
severed hand | body_part
severed head | body_part
sewer | other
shack | building
shanty | building
shape | other
shark | animal
shed | building
sheep | animal | =
sheet | other
shekel | money
shelf | other | shelves
shell | weapon
shelling | event
shelter | building
shilling | money
ship | vehicle
shipment | event
shirt | other
shoe | other
shoot-out | event
shooting | event
shootout | event
shop | building
shopping center | building
shopping centre | building
shopping mall | building
shot | event
shotgun | weapon
shoulder | body_part
shovel | other
show | other
shrine | building
shutdown | event
sickle | other
sign | other
signal | other
silencer | weapon
silo | building
sim card | document
sin | other
sit-in | event
site | building
size | other
skeleton | body_part
skiff | vehicle
skirmish | event
skull | body_part
skyscraper | building
sleeping bag | other
slice | measure
slingshot | weapon
slr | weapon
slum | place
small arm | weapon
smoke grenade | weapon
smoke plume | other
snake | animal
sniffer dog | animal
sniper rifle | weapon
sock | other
sofa | other
solar panel | other
solution | other
som | money
somoni | money
song | other
sort | measure
sortie | event
sound | other
spacecraft | vehicle
spade | other
spare part | other
spear | weapon
specimen | other
speech | document
speedboat | vehicle
spine | body_part
spoon | other
sport utility vehicle | vehicle
spot | place
spring | time
sq km | measure | =
squad car | vehicle
square | place
square kilometer | measure
square kilometre | measure
square meter | measure
square metre | measure
square mile | measure
stab wound | event
stabbing | event
stable | building
stack | measure
stadium | building
stage | time
stair | other
staircase | other
stall | building
standard | other
star | place
statement | document
station wagon | vehicle
statue | building
steeple | building
step | event
sterling | money | =
stick | weapon
stick of dynamite | weapon | sticks of dynamite
stock | money
stomach | body_part
stone | weapon
stop | place
storage facility | building
store | building
storehouse | building
storey | building
storm | event
story | building
stove | other
strategy | other
street | building
stretcher | body_part
strike | event
strike action | event
stroke | other
stronghold | place
structure | building
study | document
stun grenade | weapon
style | other
sub-district | place
subdistrict | place
submachine gun | weapon
submarine | vehicle
submunition | weapon
substation | building
suburb | place
success | event
suggestion | other
suicide attack | event
suicide belt | weapon
suicide bombing | event
suicide note | other
suicide vest | weapon
suitcase | other
summer | time
summit | event
sunday | time
supermarket | building
surface-to-air missile | weapon
surgery | event
survey | document
suv | vehicle
sword | weapon
symbol | other
symptom | event
synagogue | building
syringe | other
system | other
t-shirt | other
table | other
tablet | measure
tactic | other
taka | money
talk | event
taluk | place
taluka | place
tank | vehicle
tank shell | weapon
tanker | vehicle
tap | other
tape | document
target | place
tariff | other
tarpaulin | other
task | other
tax | money
taxi | vehicle
tea bush | other
team | other
tear | other
tear gas canister | weapon
tear gas shell | weapon
tear-gas grenade | weapon
teargas canister | weapon
technical | vehicle
technique | other
tehsil | place
telephone | document
telephone call | event
telescope | other
television | other
television channel | other
television station | building
temple | building
tenge | money
tent | building
term | time
term of office | time | terms of office
territory | place
terror attack | event
terrorist attack | event
test | event
test kit | other
text message | document
thatched hut | building
theater | building
theatre | building
theft | event
theory | other
thigh | body_part
thing | other
threat | event
thresher | other
throat | body_part
thursday | time
ticket | document
tiffin bomb | weapon
tiger | animal
time bomb | weapon
tire | other
tissue sample | body_part
toe | body_part
toilet | building
tola | measure
toman | money
tomato | other | tomatoes
tomb | building
ton | measure
tonne | measure
tool | other
tooth | body_part | teeth
torch | other
torpedo | weapon | torpedoes
torso | body_part
tour | event
towel | other
tower | building
tower block | building
town | place
town hall | building
township | place
toy | other
toy gun | weapon
trace | other
track | building
tractor | vehicle
tractor-trailer | vehicle
trailer | vehicle
train | vehicle
train station | building
training camp | building
tram | vehicle
tranche | measure
transaction | event
transformer | other
transmission line | building
transmission tower | building
transport plane | vehicle
trap | other
trawler | vehicle
treaty | document
tree | other
tremor | event
trench | building
trial | event
triangle | other
trip | event
trolleybus | vehicle
trophy | other
trouser | other
truce | event
truce violation | event
truck | vehicle
truckload | measure
trunk | other
tube well | other
tubewell | other
tuesday | time
tug | vehicle
tugboat | vehicle
tuk-tuk | vehicle
tunnel | building
turbine | other
turkeys | animal | =
turtle | animal
tv | other
tv channel | other
tv set | other
tv station | building
tweet | document
type | measure
tyre | other
u.s. dollar | money
uav | vehicle
uniform | other
union | place
union council | place
unit of blood | measure | units of blood
university | building
unmanned aerial vehicle | vehicle
upazila | place
uprising | event
us dollar | money
uzi | weapon
vacancy | other
vaccine | other
vaccine dose | measure
valley | place
value | other
van | vehicle
vehicle | vehicle
vein | body_part
ventilator | other
venue | place
verdict | document
verse | other
version | measure
vessel | vehicle
vial | measure
victory | event
video | document
video clip | document
view | other
villa | building
village | place
violation | event
violent incident | event
virtue | other
virus | other
visa | document
visit | event
volley | event
volt | measure
vote | document
voyage | event
vulture | animal
wage | money
wagon | vehicle
walkie-talkie | weapon
wall | building
war | event
ward | place
warehouse | building
warhead | weapon
warning | event
warning shot | event
warplane | vehicle
warrant | document
warship | vehicle
watch | other
watchtower | building
water pump | other
water tank | building
water tanker | vehicle
water well | building
watermelon | other
watt | measure
wave | event
way | other
weapon | weapon
weapons cache | weapon
web site | other
website | other
wedding | event
wedding hall | building
wednesday | time
week | time
weekday | time
weekend | time
well | building
whale | animal
wharf | building
wheel | other
wheelchair | other
window | building
wing | other
winter | time
wire | other
wireless set | weapon
withdrawal | event
wolf | animal | wolves
won | money
word | document
woreda | place
working day | time
workplace | building
workshop | building
world | place
world war | event
world war i | event
world war ii | event
world war one | event
world war two | event
wound | event
wrist | body_part
yacht | vehicle
yak | animal
yard | measure
year | time
year in prison | time | years in prison
yen | money
yuan | money
zone | place
"""
