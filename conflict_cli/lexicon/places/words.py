"""Words around the names of places: what kind of place they show, and how they point at it.

`KINDS` are common nouns, `noun | type | part of the name`. The last attribute is `always` for a
noun that belongs to the name even in lower case ("Hmeimim airbase", "Conoco gas facility": without
it, the name would be another place), `capitals` for a noun that belongs to the name only with a
capital ("Huila Department", but "Idlib province"), and `never` for a noun that only says where in
or near a place ("Homs countryside"). Read by `extractors.places`, and in part `linking`.
"""

KINDS = """
administrative area | district | capitals
administrative post | district | capitals
air base | facility | always
air field | facility | always
airbase | facility | always
airfield | facility | always
airport | facility | always
airstrip | facility | always
archipelago | natural | capitals
area | place | never
arrondissement | district | capitals
atoll | natural | capitals
ave | road | capitals
avenue | road | always
axis | place | never
barracks | facility | always
barrage | facility | always
base | facility | capitals
basin | natural | capitals
bay | natural | always
bazaar | facility | always
beach | natural | capitals
block | neighbourhood | never
blvd | road | capitals
border crossing | border_crossing | always
border post | border_crossing | always
borough | district | capitals
boulevard | road | always
bridge | facility | always
building | facility | always
bus station | facility | always
bypass | road | always
camp | camp | always
canal | natural | always
canton | district | capitals
canyon | natural | capitals
cape | natural | capitals
capital | city | never
castle | facility | always
cathedral | facility | always
cemetery | facility | always
cercle | district | capitals
checkpoint | facility | always
chiefdom | district | capitals
church | facility | always
citadel | facility | always
city | city | capitals
clinic | facility | always
coalfield | facility | always
coast | natural | capitals
college | facility | capitals
commune | district | capitals
compound | facility | capitals
concentration camp | camp | always
corridor | region | never
countryside | region | never
county | district | capitals
creek | natural | always
crossing | border_crossing | always
crossroad | road | always
crossroads | road | always
dam | facility | always
delta | natural | capitals
department | province | capitals
desert | natural | capitals
detention center | facility | always
detention centre | facility | always
detention facility | facility | always
diocese | region | capitals
district | district | capitals
drive | road | capitals
embassy | facility | capitals
emirate | province | capitals
enclave | region | never
estate | neighbourhood | capitals
estuary | natural | capitals
factory | facility | always
falls | natural | capitals
farm | facility | capitals
ferry crossing | border_crossing | always
field hospital | facility | always
fishing port | facility | always
forest | natural | always
fort | facility | capitals
freeway | road | always
front | place | never
frontline | place | never
gas facility | facility | always
gas field | facility | always
gas plant | facility | always
general hospital | facility | always
glacier | natural | capitals
gorge | natural | always
governorate | province | capitals
grain silos | facility | always
grand mosque | facility | always
groupement | district | capitals
gulf | natural | capitals
hamlet | village | capitals
harbor | facility | capitals
harbour | facility | capitals
headquarters | facility | always
health center | facility | always
health centre | facility | always
health zone | district | capitals
heights | natural | capitals
highlands | natural | capitals
highway | road | always
hill | natural | always
hills | natural | always
hilltop | natural | always
hospital | facility | always
hotel | facility | always
hwy | road | capitals
industrial area | neighbourhood | always
industrial zone | neighbourhood | always
interchange | road | always
international airport | facility | always
intersection | road | always
island | natural | always
islands | natural | always
isthmus | natural | capitals
jail | facility | always
junction | road | always
krai | province | capitals
lagoon | natural | capitals
lake | natural | always
lane | road | capitals
lga | district | capitals
local council | district | capitals
local government area | district | capitals
locality | village | capitals
mall | facility | capitals
market | facility | always
medical center | facility | always
medical centre | facility | always
medical complex | facility | always
metropolis | city | never
military academy | facility | always
military airport | facility | always
military base | facility | always
military camp | facility | always
mine | facility | always
monastery | facility | always
mosque | facility | always
motorway | road | always
mount | natural | always
mountain | natural | always
mountains | natural | always
municipality | district | capitals
museum | facility | capitals
national park | natural | always
naval base | facility | always
neighborhood | neighbourhood | capitals
neighbourhood | neighbourhood | capitals
npp | facility | always
nuclear plant | facility | always
nuclear power plant | facility | always
nuclear power station | facility | always
oasis | natural | capitals
oblast | province | capitals
ocean | natural | capitals
oil facility | facility | always
oil field | facility | always
oil refinery | facility | always
oil terminal | facility | always
oilfield | facility | always
outpost | facility | always
outskirts | place | never
palace | facility | capitals
parish | district | capitals
park | natural | capitals
parkway | road | always
pass | natural | capitals
payam | district | capitals
peak | natural | capitals
peninsula | natural | always
perimeter | place | never
pipeline | facility | always
plain | natural | capitals
plains | natural | capitals
plant | facility | always
plateau | natural | capitals
plaza | facility | capitals
pocket | region | never
police station | facility | always
port | facility | always
power plant | facility | always
power station | facility | always
prefecture | province | capitals
prison | facility | always
province | province | capitals
quarry | facility | capitals
quarter | neighbourhood | capitals
railway station | facility | always
raion | district | capitals
ranch | facility | capitals
range | natural | capitals
rd | road | capitals
refinery | facility | always
refugee camp | camp | always
region | province | capitals
republic | province | capitals
reservation | region | capitals
reserve | natural | capitals
reservoir | natural | always
ridge | natural | always
river | natural | always
road | road | always
roundabout | road | always
route | road | always
salient | region | never
school | facility | capitals
sea | natural | capitals
seaport | facility | always
sector | place | never
settlement | village | capitals
shore | natural | never
shrine | facility | always
silos | facility | always
slum | neighbourhood | never
springs | natural | capitals
square | facility | capitals
stadium | facility | capitals
state | province | capitals
station | facility | capitals
steppe | natural | capitals
strait | natural | capitals
street | road | always
strip | region | capitals
sub-county | district | capitals
sub-district | district | capitals
subdistrict | district | capitals
suburb | neighbourhood | never
suburbs | neighbourhood | never
subway station | facility | always
sugar mill | facility | always
summit | natural | capitals
surroundings | place | never
swamp | natural | capitals
synagogue | facility | always
tehsil | district | capitals
temple | facility | capitals
terminal | facility | capitals
territory | region | capitals
theater | facility | capitals
theatre | facility | capitals
theme park | facility | always
tower | facility | capitals
town | town | capitals
township | district | capitals
tpp | facility | always
traditional authority | district | capitals
trail | road | capitals
train station | facility | always
training camp | facility | always
tunnel | facility | always
turnpike | road | always
university | facility | capitals
upazila | district | capitals
valley | natural | always
vicinity | place | never
village | village | capitals
volcano | natural | capitals
wadi | natural | capitals
ward | neighbourhood | capitals
water station | facility | always
waterfall | natural | capitals
wilayat | province | capitals
wilderness | natural | capitals
woods | natural | capitals
woreda | district | capitals
zone | district | capitals
"""

# noun of kind before the name | type: "Mount Sinjar", "Lake Chad", "Camp Bastion", "Rue Victor
# Hugo", "Fort Hood"
KINDS_BEFORE = """
avenida | road
barangay | village
base | facility
bir | village
calle | road
camp | camp
cape | natural
checkpoint | facility
fob | facility
fort | facility
forward operating base | facility
forward operation base | facility
gulf | natural
highway | road
hill | natural
hotel | facility
interstate | road
jabal | natural
jebel | natural
kebele | district
kibbutz | village
lake | natural
moshav | village
mount | natural
mt | natural
patrol base | facility
plaza | facility
point | facility
port | facility
route | road
rue | road
sierra | natural
sitio | village
wadi | natural
"""

# Nouns before "of" for what a place has: "the outskirts of X", "the fall of X", "the mayor of X".
# They do not show its kind.
PARTS = """
airspace areas bank banks battle blockade bombardment bombing bombings border borders camp camps
capture center centre city coast coastline control countryside defence defense direction districts
east edge edges end entrance entrances environs evacuation fall fringe fringes front frontlines
gates governor heart inhabitants interior invasion island islands kilometers kilometres kms
liberation massacre mayor miles natives neighborhoods neighbourhoods north north-east north-west
northeast northwest occupation outskirts parallel part parts people perimeter periphery population
port ports provinces recapture region regions residents rest road roads ruins seat shelling shore
shores side sides siege skies south south-east south-west south-western southeast southwest state
states storming streets stretch stronghold suburb suburbs surroundings takeover town towns trenches
vicinity village villagers villages waters west
"""

# Prepositions that point at a place more often than not.
LOCATIVES = """
above across around at beside beyond in inside into near nearby off onto outside through throughout
toward towards via within
"""

# Prepositions that may point at a place. What is known of the name decides.
MAYBE_LOCATIVES = """
down entering exiting facing for from including leaving of on past reaching to up
"""

# Words before "to" and a place: "the road to X", "taken to X".
GOING = """
airlifted back brought came come coming deported drive driven driving drove escorted evacuated
ferried fled flee fleeing flew flown go going headed heading highway journey marched marching moved
moving ran relocated returned returning road route rushed sail sailed sent shifted spread spreading
taken transferred transported travel traveled traveling travelled travelling trek trekked trip up
walk walked walking way went
"""

# Words before "from" and a place: "residents from X", "withdrew from X".
LEAVING = """
abducted buses came civilians come coming disappeared displaced drivers evacuated evacuees expelled
families farmers fishermen fled fleeing hailed hailing hunters kidnapped migrants missing moved
passengers pastors people picked pilgrims refugees residents retreat retreated retreating returned
returning road students teachers traders traveled traveling travelled travelling trucks up vanished
vehicles villagers was were withdraw withdrawal withdrawing withdrawn withdrew witnesses women
youths
"""

# Words that may follow "a village" in apposition: function words, and what is said of a place.
LINKS = """
about along and around at between bordering built by close controlled dominated east en every far
for from has held home in inhabited inside is just known lies located lying near nearly no north
northeast northwest not now of on once only or outside over popular populated ruled seen seized
sitting situated some south southeast southwest that then to under used was west where which whose
with within
"""

# Plurals before "including" and the names of some of these places.
SEVERAL_PLACES = """
areas camps cities communes communities counties districts governorates hamlets localities
municipalities neighborhoods neighbourhoods places provinces regions settlements states suburbs
towns townships villages
"""

# Words before "over" and a place, for what is in the air: "drones over X".
OVERHEAD = """
aircraft airspace balloon circled circling drone drones flew flies flight flights fly flying
helicopter helicopters jets missiles plane planes rockets rose skies sky smoke uav uavs warplanes
"""

# Words before "on" and what is attacked: "a raid on X".
ASSAULTS = """
advance advanced advancing airstrike airstrikes assault assaults attack attacks bombardment
converged descended fell launched march marched marching offensive raid raids rained strike strikes
"""

# Words before what is fought for.
CONTESTS = """
battle for
battle over
battled over
battles for
battles over
fight over
fighting over
fought over
"""

# Second halves of adjectives for who holds a place: "rebel-held X".
HOLDING = "besieged controlled held occupied ruled"

# Words before a number that do not name a place with it: "Flash Update No. 4".
COUNTED_THINGS = """
article bill bulletin case decree episode issue number order part report resolution sitrep update
volume
"""

# Nouns before "with" and a neighbour: "the border with X".
BOUNDARIES = "border borders boundary frontier frontiers"

# Verb forms whose object is a place rather than people.
INVASIONS = """
besieged besieging bombarded bombarding cleared clearing combed combing encircled encircling entered
entering invaded invades invading liberated liberating occupied occupying overran overrun
overrunning patrolled patrolling pounded pounding raided raiding ransacked razed recapture
recaptured recapturing reclaimed retake retaken retaking retook scoured scouring searched searching
seized seizing shelled shelling stormed storming torched torching
"""

# Verb forms whose object is a place only if it has no article: "shells hit X", but not "shells hit
# the X".
STRUCK = """
attacked bombed bombing devastated fled flee fleeing hit hits rocked shook struck
"""

# Verb forms whose object is a place unless it is a person or a group.
PLACE_VERBS = """
abandoned approached approaching attack attacked attacking attacks besiege besieged besieges
besieging blockaded blockading bombard bombarded bombarding bombed bombing bombs captured captures
capturing cleared clearing control controlled controlling controls crossed crossing defended
defending destroyed destroying devastated devastating encircled encircling engulfed engulfing enter
entered entering enters evacuated evacuating flattened fled flee fleeing governs gripped gripping
held hit hits hold holding infiltrated infiltrating invade invaded invades invading leave leaves
leaving left liberated liberates liberating looted losing lost occupied occupy occupying overran
overrun overrunning patrol patrolled patrolling pounded pounding raid raided raiding raids ravaged
ravaging razed reach reached reaches reaching recapture recaptured recapturing reclaimed retains
retake retaken retaking retook rocked rocking rule ruled seize seized seizes seizing shaking shelled
shelling shells shook storm stormed storming storms strikes striking struck surround surrounded
surrounding surrounds sweeping swept take takes taking targeted targeting terrorised terrorized took
toured touring visited visiting visits won
"""

# Adjectives for where a place or a part of it is.
DIRECTIONS = """
besieged central coastal downtown east eastern easternmost government-held greater inner lower
mainland mid nearby neighboring neighbouring north north-central north-east north-eastern north-west
north-western northeast northeastern northern northernmost northwest northwestern occupied outer
rebel-held rural south south-central south-east south-eastern south-west south-western southeast
southeastern southern southernmost southwest southwestern upper urban west western westernmost
"""

# Those of `DIRECTIONS` that name a part of a place: "northern Aleppo", "Greater Idlib", but not
# "nearby Bethlehem".
PART_DIRECTIONS = """
central coastal east eastern greater lower north north-central north-eastern north-western northeast
northeastern northern northwest northwestern south south-central south-eastern south-western
southeast southeastern southern southwest southwestern upper west western
"""

# Short words inside names: "Deir al Zor", "San Juan de la Maguana", "Sierra Nevada de Santa Marta",
# "Bab el Mandeb".
PARTICLES = """
al ar ash az ben bin bint d da das de del della der des di do dos du e ed el es ez ibn la las le les
los na ould ul upon van von y
"""

# Nouns after which a name continues across "of", "of the" and "and": "Strait of Hormuz", "Horn of
# Africa".
OF_HEADS = """
archipelago bay cape church city coast college county district federation gate gulf horn hospital
islands isle kingdom lake land mosque mountains mouth palace peninsula plain plains port province
region republic sea state strait straits territory union university valley
"""

# Last words of a run of capitals that names an organisation, an event or a thing, not a place.
OTHER_HEADS = """
academy act administration affairs agency agreement alliance arms army assembly associates
association authorities authority awards bank battalion battalions board branch brigade brigades
bureau cabinet campaign cartel cartels center centre chamber championship championships charter
chronicle church clan club co coalition command commission commissioner committee communications
community company confederation conference congress constitution convention corp corporation corps
council court courts crescent cross cup daily day declaration defence defense delegation democrats
department dispatch division doctrine enquirer ensemble enterprise era examiner exchange executive
express faction federation festival firm fleet fm force forces foundation free front fund game games
gang gangs gazette government group groups guard guards guerrillas herald high holdings house inc
industries initiative inquirer inquiry institute institution insurgency intelligence international
investigators jihad journal judge justice law league legion legislature liberals life limited llc
llp ltd magazine mail marines media memorial men militants militia militias mining ministers
ministry mirror mission monitor movement museum nation nations navy network news newspaper observer
office officials operation operations order organisation organization panel parliament partners
partnership party patriots patrol peshmerga platoon police polls post press prize program programme
project protocol punks radio rangers rebels record red regiment register report republicans rescue
research resistance resolution review revolution rights secretariat sect security senate sentinel
series service services society soldiers squad squadron staff standard star state-journal statesman
studies sun syndicate systems taskforce team telegraph television terrorists times title treaty
trial tribe tribes tribunal tribune troops trust tv union unions unit united universities victims
volunteers voters war warriors watch week weekly women worker workers world youth
"""

# Titles before or after a person's name. The capitals beside them are not a place by themselves.
TITLES = """
admiral ambassador archbishop ayatollah baron bishop brig brigadier capt captain cardinal chairman
chairwoman chancellor chief col colonel commander commissioner comrade congressman congresswoman
constable corporal cpl crown deputy detective dr emir excellency father gen general governor hajji
imam inspector judge justice king lady lieutenant lord lt maj major marshal mayor minister mr mrs ms
mullah officer pastor pope premier president prime prince princess prof professor queen rep
representative rev reverend sen senator sergeant sgt sheikh sheriff sir sister spokesman
spokesperson spokeswoman sultan superintendent trooper vice
"""

# Verbs that show that the name before them is a speaker or an acting state, not a place: "Ankara
# claims", "Moscow has denied".
SPEAKER_VERBS = """
accepted accepts accused accuses acknowledged added adds admits admitted agreed agrees announced
announces argued argues asked asks asserted backed backs believed believes blamed blames called
calls claimed claims condemned condemns confirmed confirms considers decided decides declared
declares declined declines demanded demands denied denies denounced deployed deploys explained
expressed fears hailed hopes imposed insisted insists intends intervened joked launched maintains
mediated noted offered ordered pledged pledges promised proposed recalled recognised recognized
rejected rejects replied responded said says sees sent signed sought spoke stated stressed suggested
supplied supported supports suspects testified thanked thinks threatened threatens told tweeted
urged urges vowed vows wanted wants warned warns welcomed wrote
"""

# Verbs of which the country where something happens is the subject, rather than a state that acts:
# "Mali saw its worst raid in years".
UNDERGOING = """
endured experienced faced saw suffered witnessed
"""

# Prepositions that open a phrase at the start of a sentence for where its events happened: "In
# Homs, officials said", "For Homs, officials gave".
FRONTED = """
around at for in near on outside
"""

# Rivers that provinces or towns are named after. With "the", the name is the river's.
RIVERS = """
blue nile
dnipro
inhulets
jubba
oskil
shabelle
white nile
"""

# Words before a whole area.
ALL_OVER = """
across
all over
around
throughout
"""

# The first word of a sentence that turns to another place than the last.
ELSEWHERE = "elsewhere"
# Words that do the same before the noun for an event.
OTHER_SCENES = "another other separate"

# Nouns for relations between states. In "talks between Moscow and Washington" the capitals are
# governments.
DEALINGS = """
accord accords agreement agreements alliance cooperation deal deals dialogue diplomacy dispute
negotiations pact rapprochement relations relationship rivalry standoff summit talks tension
tensions ties treaty war
"""

# Capitalised words that "in", "at" or "from" may precede although they are not places.
NOT_PLACES = """
administration advent african africans airport allah allied allies andean apr april arabic arctic
army asian asians assembly aug august baath balkan baltic bible bosnian-serb cabinet capitol
caribbean caucasian cell children chinese christianity christmas congress constitution court covid
dec december diaspora dna earth easter eid electronic emergency english european europeans facebook
feb february french fri friday general god google government hanukkah hebrew hinduhism hinduism
house i instagram internet internets interpol iphone islam islamic jan jannah january jews judaism
jul july jun june kevlar kill koran kurdish latin legislature lent live-action mar march may
mediterranean men mon monday nato nov november oct october opec operation palestinian parliament
pashto pashtun persian president qur'an quran ramadan russian sabbath sahelian sat saturday senate
sep sept september sharia shariah spanish state summer sun sunday supreme telegram thu thurs
thursday tue tues tuesday turkish tv twitter un united urdu video wed wednesday whatsapp winter
women world wwi wwii youtube
"""

# Words that have a capital only because they open a sentence or a headline, or because every word
# of the headline has one.
OPENERS = """
a about above according across after against all almost along also although amid among an and
another any are around as at back be because been before behind being below between both breaking
but by can could dear despite did do does down dozens dr during each earlier eighteen eighty either
eleven elsewhere even eventually every everyone exclusive few fewer fifteen fifty finally first five
following for former forty four fourteen from further had half has have he hello her here hers him
his how however hundred hundreds i if in including indeed initially inside instead into is it its
just last late later less like many map may maybe me meanwhile more moreover most mr mrs ms much my
near nearby nearly neither never nevertheless next nine nineteen ninety no no. nobody none nor nos
not nothing now of off often on once one only onto or other others our out outside over overall part
past per perhaps photo photos previously recently seven seventeen seventy several she should
similarly since six sixteen sixty so some somewhere soon still such ten than that the their them
then there therefore these they third thirteen thirty this those though thousands three through
throughout thus till to today together tomorrow too toward towards twelve twenty two under until up
update upon video was we well were what when where whereas whether which while who whom whose why
will with within without would yes yesterday yet you your
"""

# Function words: a name before one of them is not an adjective for it.
FUNCTION_WORDS = """
a about after again against all along also an and are as at because before between but by can could
did do does during for from had has have he if in into is it its last may might more most never next
no not now of off on once only or out over said says she should since so still than that the their
then there they this through to today until up was we were when where which while who will with
within without would yesterday
"""

# Words that show that something happened by or around a place rather than in it.
NEARNESS = """
area areas around between countryside east environs kilometers kilometres km miles near nearby north
north-east north-west northeast northwest off outside outskirts periphery south south-east
south-west southeast southwest surroundings vicinity west
"""

# Those of them that divisions have as well as towns: "the countryside of Gao".
WIDE_NEARNESS = "area areas countryside"

# Nouns for what people have and places do not: "Haftar's sons".
RELATIVES = """
aides attorney body brother cousin daughter death family father friends home husband lawyer mother
sister son sons spokesman uncle wife
"""

# Nouns of kind that may come right before a name without "of": "the town Sarmin", "the capital
# Grozny".
APPOSED = """
capital city commune communities district hamlet hamlets municipality neighborhood neighbourhood
province settlement settlements state suburb town towns village villages
"""

# Names of places that are more often something else when nothing points at a place: given names,
# surnames, common words.
COMMON_NAMES = """
academy accord ace acre act adams adobe advance agency air airport alexander allen alliance along
and anderson anew angel angels angle annex arap area arena arm ash aspen assumption august aurora
bacon bad bag bail bald ball baloch ban band banda bang bank banks banner bar barber bare bars bas
basic basing battle battlefield battleground bay beach bear beaver bed bee beer began begun bell
belt bend berry best bid bin bishop black blacks blast blossom blue bluff bogie bold bonanza bond
bones boom bore born borne boulder boundary bow box branch brick bridge bright brilliant broad brook
brown brush buffalo burden bureau burn burns bush bust but buy cache cafe cake camp can canal candor
cane canning capital caps car carbon cars carter cash casino castle cave cedar celebration cement
center central centre century chair chamber champion chance charge chase checkpoint cherry chocolate
church circle cite clark clay clear cliff clinton clover coal coast coca coffee cold college combine
come comfort commerce commissioner commons commonwealth communal competition concession concord
concrete confederation congress control conversion convoy cook cooling cooper cordon corner corners
corona corporation cotton council countryside court cousins crane crater creek cross crown crystal
culture dalam dale data date davis dawn day deal dean deer delay delta deposit diamond dire
discovery divide dogs dollar done door douglas dove downtown drain drama dream drug dual due eagle
early earnest earth east eastern economy edge effort elizabeth elk ember empire energy engineer
equality era eu eureka exchange exeter eye fairy faith fall falls fame farmers farmland farms fate
federal field fireworks first flat fleet florence ford forest forth fox francis franklin free
freedom freeport friend friendly from frontier frost fruit gang gap garden garrison gas gates gay
gem general george glad glen glory god goes gold golden goodwill goose got grace grain grand grant
grants graves gray green grenade grove guard guy had hail hair hall halls halt hamlet hand hang
happy harbor harm harmony harrison hart hat haul haven hawk hawks headquarters heard heart helm
helper henderson henrietta henry heritage hermit hero hideout highways hill hills hillside hilltop
hire hit holiday holly home homeland hometown honor hope hot houston howard hub human hunt hunter
hunters hurricane hurt hut ideal ill imperial independence industry iris iron island ivory jackson
james jasper jefferson jerusalem jewel job johnson jones jordan joy jubilee judge junction junior
justice keys kin kind king kit labor lake lamb landing lane lark lash laurel law lead lee levy lewis
liberal liberty lily lincoln linking lion lives loans loc lock locking lone long look loop lot lots
love loving loyal luck lucky lynx made madison mafia magazine magic main major make makes male
mammoth man manage many maple marathon marble march maria marion maritime mark market marks marshal
marshall martha martin mary mason mass may mechanic media men mentor menu mercury mercy mere met
metal meter mile miles mill miller mine mining minister minor mint miss mission mitchell mobile
monroe moon moral more morgan morris moss most mountain much murray music mustang name naval nearest
nelson net never new nice nile noble normal north northeast northeastern northern northwest nova nun
oak oasis obama occasion officer okay old olive olympic onset onward opal opportunity orange orchard
over oxygen pace page pain paint palm panama paper paradise park parker parks parole part patrol
paul pay peace pearl peninsula pepper per perry person peter petroleum phoenix picket pierce pill
pine pink pioneer plain plains plan planes plantation plaza pleasant plot plunge plus point police
polk pond pool pop popular pose post postal pound power powers prairie pray premier president price
pride prince progress prospect prosperity protection providence puma purchase pure put putin quarter
queen radium raid rail rain rainbow rains ran random ranger ransom rape rapid rate raven reach
reading real record recovery red reed reform regal region rehab republic reserve reservoir rest
retreat reunion rice rich rid rider riding rifle rio rise risen rising rivers road robin robinson
rock rocket rocks rode rodeo roles roman romeo rosa rose ross royal ruby rule run rush russell sack
sad saga sage sago said saint sale salem salmon same sandy sang savage save savoy say scissors
scotch scott seaside secretary section sector sedan seen sells senate send settle shadow shake share
sharon sharp shelby shell shepherd shields ship shore shot shots shut side sides silver since sir
sisters sit slaughter smile smith solar some son song south southeastern southern sparks spencer
spirit split spoken sport spring stamps stanley star start steep steps sterling stewart stock stone
stones store storm story street strong stung success sue summer summerfield summit sun sunday
sunrise sunset superior supreme sure surf surprise sweet swift switch table tag take tall tank tape
taylor tea tell tells temple ten terminal than thomas tiffin tiger till time tire tone tool tops
tore torn tour tours town towns trail tranquillity tree trial trinity trip trooper troublesome trump
truth tube turkey turn turner twin tyler union unity university us valiant valley van vary velvet
vernon vest veteran veto vice victoria victory viking viola violet vista vital volcano voters wagon
wait wake walker wall wallace walls walton war ward warren wary wayne ways web webster wedding week
welcome wells were west western whisper white whitewater wilder will willow wilson win window wing
winger winner winter wolf wonder wood woods worth yen york young zephyr zero zion
"""

# First words of an office. In a run of capitals, the place comes before them: "Kandahar Police
# Chief", "Henry County Sheriff".
CIVIL_OFFICES = """
agriculture attorney auditor bar board census chief circuit city clerk commission commissioners
community coroner council county court courthouse courts crown department director district downtown
education elementary emergency fire firefighters general general-assembly governor health high
highway house housing human independent judge juvenile legislature library magistrate manager mayor
medical metro metropolitan middle municipal parks planning police president public regional
representative representatives residents revenue school schools secretary senate senator senators
sheriff solicitor state superintendent superior supervisors supreme treasurer troopers water
"""

# Words before "department", "ministry" and the like that make an office, not a Latin American
# province: "State Department", "Fire Department".
OFFICE_TOPICS = """
affairs agriculture commerce correction corrections defence defense education employment energy
environment finance fire foreign health highway homeland housing human information insurance
intelligence interior investigation justice labor labour law legal operations police political
public research revenue sanitation science security services sheriff social state trade training
transport transportation treasury veterans war water welfare works
"""

# Words before a name that show that somebody acts or is meant, not where something is.
AGENTS = """
against by led than unlike versus with
"""

# Nouns after a state's possessive that show that the state acts: "Venezuela's President",
# "Pakistan's military", "Iran's state-run agency".
STATE_POSSESSIONS = """
allies ally ambassador ambassadors armed army backing cabinet coalition constitution decision
defence defense demand envoy federal forces foreign general government intelligence interim interior
invasion justice king kremlin leader leaders leadership main military minister ministry monarch
nuclear offer official operation opposition parliament policy position president presidential prime
proxy quds regime response ruler ruling security senate special spokesman spokeswoman state
state-run supreme vice
"""

# Faiths and creeds, which do not name a place: "a Shiite mosque", "the Christian quarter".
CREEDS = """
alawi alawite alawites allied anglican arab arabs baptist buddhist buddhists byzantine catholic
catholics christian christians communist confederate coptic copts druze evangelical hindu hindus
islamic islamist islamists jesuit jewish jihadist jihadists kurdish kurds loyalist lutheran maoist
maronite maronites methodist mormon muslim muslims nationalist nazi nazis orthodox ottoman
pentecostal presbyterian protestant protestants prussian republican roman salafi salafist shi'a
shi'ite shi'ites shia shiite shiites sikh sikhs sufi sunni sunnis yazidi yazidis yezidi
"""

# Second halves of adjectives that begin with a name: "Turkish-backed", "UN-run", "Houthi-held".
COMPOUND_TAILS = """
affected affiliated aligned allied armed backed born brokered built controlled dominated educated
flagged funded held hit imposed infested led linked made majority manufactured mediated occupied
owned populated prone registered ruled run sponsored stricken style supplied supported torn trained
"""

# Nouns before which the name of a place is an adjective: "his Amman home", "the Mosul operation",
# "the Paris attacks".
ATTRIBUTED = """
airstrike airstrikes ambush apartment assault atrocities attack attacks authorities battle blast
blasts bombing bombings branch campaign carnage ceasefire clash clashes conference conflict
consulate crisis curfew earthquake embassy escalation explosion explosions fighting flat frontlines
headquarters home homes hotel house insurgency killings lockdown massacre massacres mission mosque
offensive office offices operation operations plot protest protests raid raids rally residence
resident residents restaurant riots shooting shootings siege streets strike strikes talks theatre
truce unrest uprising village villages violence war
"""

# Nouns after a name that make it people's: "the Espitia family".
FAMILIES = """
brothers clan clans dynasty families family jirga party siblings sisters tribe tribes tribesmen
"""

# Nouns after a name that make it a make or a model: "Toyota Hilux pickups".
VEHICLES = """
bikes car jeep jeeps lorries lorry motorbike motorbikes motorcycle motorcycles pick-up pick-ups
pickup pickups pistol pistols rifle rifles scooter sedan sedans suv suvs truck trucks van vans
vehicle vehicles
"""

# Nouns after a name that make it a medium's: "the Grey Zone channel".
MEDIA_NOUNS = """
blog broadcaster channel daily magazine newsletter newspaper podcast tabloid weekly
"""

# Nouns before the name of an operation, a storm or the like.
UNDERTAKINGS = """
cyclone exercise hurricane operation typhoon
"""

# Nouns before "of" and a leader's name: "the forces of Haftar".
FOLLOWERS = """
disciples fighters followers forces hands henchmen loyalists men militia militiamen ouster regime
reign supporters troops
"""

# Words that are titles only with a capital: "six major towns", "general unrest".
ADJECTIVE_TITLES = """
chief crown deputy father general justice king lady lord major minister premier prime private vice
"""

# Titles that are also in the names of places. What the people extractor does not take may be a
# place ("Sheikh Radwan", "King Khalid").
TITLES_IN_NAMES = """
baron bishop capt captain cardinal emir father general hajji imam judge justice king lady lord
mullah pope prince princess queen sheikh sir sister sultan
"""

# Peoples that the victims' lexicon lacks. Alone they are not places, but in "in X" and "X state"
# they are.
MORE_PEOPLES = """
afars bambara banyamulenge burmans chins dinka dogon fur hema jola kachins karenni kikuyu kunama
lendu luo masalit mossi murle ngok nuer peul pokot rohingyas samburu shilluk songhai tebu toubou
turkana twa wa zaghawa
"""

# Media whose names look like those of places.
MEDIA = """
al arabiya
al jazeera
al manar
al mayadeen
al-arabiya
al-jazeera
al-manar
al-masdar
al-monitor
antara
el comercio
el diario
el espectador
el heraldo
el mundo
el nuevo herald
el pais
el país
el tiempo
el universal
folha
haaretz
irrawaddy
izvestia
kommersant
la jornada
la nacion
la nación
la prensa
la repubblica
la stampa
la tribuna
la vanguardia
le figaro
le monde
ma'an
milliyet
prensa libre
shafaq
ultima hora
última hora
"""

# Nouns before "between" and two sides rather than places: "clashes between Hausa and Fulani".
BETWEEN_SIDES = """
battle battles border-clashes ceasefire clash clashes conflict confrontation confrontations exchange
exchanges feud fight fighting fights firefight hostilities mediation rivalries skirmishes standoff
struggle talks tensions truce violence
"""

# Words that, before a noun such as "hospital" or "station", do not name a particular one.
GENERIC = """
academic administrative air army border bus central children's city civil civilian coast coastal
college community county customs department district divisional elementary field fire forward fuel
gas government grammar guard health high hospital international joint junior local main marine
maternity medical metro middle military municipal national naval navy nearby new nursery of old
operating operation operational patrol petrol police polling power presidential primary prison
private provincial public railway refugee regional rescue school secondary security senior state
technical the town traffic train training university vocational water
"""

# Last words of a run of capitals that make all of it one facility, even with an office in it.
FACILITIES = "airport avenue clinic college hospital jail prison road stadium street university"

# Nouns that are a name after a nation's adjective: "the Saudi Hospital".
NATIONAL_FACILITIES = """
bridge cemetery church college consulate embassy hospital mosque museum school stadium university
"""

# Words before the name of a ship.
SHIPS = """
battleship boat carrier corvette cruiser destroyer dreadnought ferry flagship freighter frigate
gunboat hms icebreaker minesweeper mv ship steamer submarine tanker trawler uss vessel warship yacht
"""

# noun by which a text refers to a place again | the types of places that it may mean; without a
# type it means a place whose name contains the noun
DESCRIPTIONS = """
airbase |
airport |
base |
camp | camp
capital | city
checkpoint |
church |
city | city town
country | country
county | district
crossing | border_crossing
department | province
district | district neighbourhood
enclave | region
governorate | province
hamlet | village place
hospital |
hotel |
island | natural
market |
metropolis | city
mosque |
municipality | district town city
neighborhood | neighbourhood
neighbourhood | neighbourhood
oblast | province
peninsula | natural
prefecture | province
prison |
province | province
region | province region
school |
settlement | village town place
square |
state | province
suburb | neighbourhood town city district
territory | region
town | town city place
township | district town
university |
valley | natural
village | village town place
"""

# Words right before a name that show that something is near it.
CLOSE = """
near
nearby
outside
"""

# Nouns for what runs along a border or a water: "on the Chinese border".
BANKS = """
banks
border
coast
edge
edges
outskirts
road
shore
shores
"""

# Plural nouns of kind that may name a single place: "Mustayf Hills", "Rafah crossroads". Other
# plurals do not.
PLURAL_NAMES = """
barracks
crossroads
falls
gardens
headquarters
heights
highlands
hills
islands
mountains
plains
silos
springs
woods
"""

# Abbreviations of states that are also adjectives.
ADJECTIVAL = """
prc
u.k.
u.s.
uae
uk
us
usa
"""

# Units after a name and a comma that show a place: "Kakata, 60 km north of".
DISTANCE_UNITS = """
kilometer
kilometers
kilometre
kilometres
km
meters
metres
mile
miles
"""

# Words and marks between what points at a name and the name.
SKIPPED = """
"
'
(
a
an
so-called
the
‘
“
"""

# Adjectives for a place beside another.
NEIGHBOURING = """
nearby
neighboring
neighbouring
"""

# Second parts of a name for a place's centre: "Walikale-centre".
CENTRES = """
center
centre
city
town
ville
"""

# Countries whose name is also that of an American state.
STATES_TOO = """
georgia
"""

# Capitals and countries whose names are also common words or given names. A capital letter alone
# does not make them places.
AMBIGUOUS_NAMES = """
amazon
arctic
chad
georgetown
georgia
guinea
java
jordan
juan
kingston
male
san
tonkin
turkey
victoria
wellington
"""

# Names that are other words unless they are in capitals.
CAPITALS_ONLY = """
ajk
barmm
bih
car
dprk
drc
eu
fata
fry
gdr
kp
kpk
kri
ksa
loc
mena
nwfp
png
prc
rok
sadr
uae
uk
us
usa
"""

# Words and signs between the names of a list.
JOINERS = """
&
and
or
"""

# Abbreviations with a full stop inside a name.
DOTTED = """
ft
mt
pt
st
ste
"""

# Words before a number that make a name: "Highway 1", "Camp 5", but not "District 3", which does
# not name a place by itself.
NUMBERED = """
camp
checkpoint
comuna
highway
hill
interstate
kebele
road
route
tower
"""

# Nouns after a name and a number that make both the name: "Primavera 2 sector".
SECTIONS = """
area
camp
neighborhood
neighbourhood
quarter
sector
settlement
village
ward
"""

# Endings of numbers in digits.
ORDINALS = """
nd
rd
st
th
"""

# Articles that open a name even in lower case and without a hyphen: "el Arish", "al Zour".
OPENING_ARTICLES = """
al
el
"""

# First words of places that are named after saints.
SAINTS = """
saint
sainte
st
ste
"""

# Nouns for what runs between two places: "the Homs–Palmyra road".
WAYS = """
highway
motorway
railway
road
route
"""

# Words before a nation and one of `BANKS`: "on the Chinese border".
ON_THE = """
on
the
"""

# Words that open an apposition: ", a village in the hills".
DETERMINERS = """
a
an
another
the
"""

# A noun that is one of kind only before one of `COMMUNITY_LINKS`.
COMMUNITIES = """
community
"""

# Prepositions after "community": ", a community near X".
COMMUNITY_LINKS = """
in
near
"""

# Words after "car" that show the vehicle, not the abbreviation of the country.
BOMBS = """
blast
bomb
bomber
bombing
bombings
bombs
crash
"""

# The abbreviation of a country that is also a vehicle.
CARS = """
car
"""

# The word before a name that makes a region of it.
GREATER = """
greater
"""

# Prepositions before a place that does not speak: "the prosecutor in Sarmin said", "the mayor of
# Sarmin said".
ORIGINS = """
from
of
"""

# Prepositions between an apposition and the larger place: "Gimbi, a town in Oromia".
APPOSITION_ENDS = """
in
near
of
"""

# The noun before a comma and a name that says what the name is.
SKIPPED_CAPITALS = """
capital
"""

# Words before the name of a people or a second name of a person.
OTHER_NAMES = """
alias
ethnic
"""

# Participles before "as" and a person's name.
NAMING = """
identified
known
named
"""

# Words before "to" and a place.
TO_PLACES = """
adjacent
close
next
"""

# Words before "to" and a person.
TO_PERSONS = """
according
loyal
told
"""

# The word after a boundary that points at a place: "the border with X".
WITH = """
with
"""

# The pronoun in "villages, among them X".
THEM = """
them
"""

# The preposition in "villages, among them X".
AMONG = """
among
"""

# The word after several places and a comma that points at one of them.
INCLUDING = """
including
"""

# The word after a comma that shows that the name before it is a place.
WHERE = """
where
"""

# Words between two names of one kind.
PAIRS = """
and
or
"""

# Prepositions before the name of a place that "who" does not refer to: "a man from X, who".
PLACING_PERSONS = """
at
from
in
of
"""

# Names of three letters that are also other words. They are places only after a noun of kind.
SHORT_PEOPLES = """
mon
"""

# Words before a hyphen or an apostrophe in a name, besides `PARTICLES`: "N'Djamena", "O'Neill".
PARTICLES_TOO = """
an
as
at
em
en
et
i
iz
l
n
o
ud
ur
us
ush
ut
uz
"""

# Words before a name and a vehicle: "his Dodge pickup".
VEHICLE_OWNERS = """
a
an
her
his
their
"""

# Verbs after a name and "could not" that show that the name is a news agency's.
CHECKING = """
confirm
reach
verify
"""

# Words after the name of a news agency: "Reuters could not verify".
COULD_NOT = """
could
not
"""

# Endings of compounds whose first part is a place: "Sligo-based".
PLACED = """
-area
-based
"""

# Abbreviations that are adjectives.
ENGLISH_DEMONYMS = """
uk
us
"""

# Words between a place and a better-known one that it is near.
BESIDE = """
, close to
, near
, outside
close to
near
outside
"""

# Words and marks between a place and the larger one that it is in, when the two are not a list.
INSIDE = """
(
,
, in
, in the
in
in the
of
of the
"""

# Words between a town and the division that is named after it: "in Kherson and the wider Kherson
# region", "in Homs, Homs province".
BETWEEN_NAMESAKES = """
(
,
and
as
entire
in
of
or
rest
surrounding
the
well
whole
wider
"""

# Countries and states whose name no adjective clings to.
WITHOUT_ADJECTIVE = """
burundi
myanmar
new zealand
south sudan
u.k.
u.s.
u.s.a.
uk
us
usa
"""
