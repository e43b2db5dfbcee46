"""ACLED's codebook as a table: the event type and sub-event type for the features of an incident; the first decision that fits wins.

Where the words state no weapon, no victims and no kind of event, no decision fits: the type stays null rather than guessed.
Source: ACLED Codebook (2024), "Event types".
"""

from conflict_cli.incidents import acled_pairs as acled
from conflict_cli.incidents.acled_pairs import Decision, Features

GATHERED: Features = ("lead:protest", "lead:gather", "lead:block", "lead:crowd")
CROWD: Features = (*GATHERED, "lead:deter", "on:crowd", "by:crowd", "do:protest", "do:crowd", "do:gather", "do:block")
HARMED: Features = ("killed", "wounded", "killed_or_wounded")
STRIKES: Features = (
    "do:strike", "do:assault", "do:harm", "do:blast", "do:fire", "do:throw", "do:shell", "do:air", "do:shoot", "do:vandal", "do:sweep",
)  # fmt: skip
ATTACKS: Features = ("do:shell", "do:air", "do:blast", "do:assault", "do:strike")
VIOLENCE: Features = ("do:riot", "do:barricade", "do:throw", "has:stones", "do:vandal", "do:loot", "do:fight")
REMOTE: Features = ("lead:blast", "lead:air", "lead:shell", "lead:suicide")
TAKEN: Features = ("do:retake", "do:take", "do:seize")
PEOPLE: Features = ("on:civil", "on:civilian", "on:official", "on:journalist", "on:aid_worker", "on:person", "on:unspecified")
FORCES: Features = ("on:military", "on:police", "on:militant", "on:government", "on:foreign")
UNARMED: Features = ("by:civilian", "by:supporters", "by:mob", "on:civilian", "on:supporters", "on:mob")
TAKING: Features = (*REMOTE, "lead:arrest", "has:weapon")

DECISIONS = (
    Decision("women were raped", acled.SEXUAL, "A soldier raped a woman in Gao.", needs=("do:sexual",)),
    Decision(
        "gas on people",
        acled.CHEMICAL,
        "The army used chlorine gas in an attack on Gao.",
        one=("do:chemical", "with:chemical"),
        two=("do:chemical", *STRIKES),
        lacks=("with:crowd_control", "has:crowd"),
    ),
    Decision(
        "rioters who demand",
        acled.VIOLENT,
        "Rioters demanding work set fire to a town hall in Gao.",
        one=("do:riot", "by:riot", "on:riot"),
        two=("do:protest", "do:crowd", "do:gather", "do:block", "has:demand"),
        lacks=("lead:arrest",),
    ),
    Decision(
        "burning tyres on the road",
        acled.VIOLENT,
        "Residents burned tyres and barricaded roads in Gao.",
        needs=("do:barricade",),
        lacks=("by:armed",),
    ),
    Decision(
        "protesters who throw, burn or fight",
        acled.VIOLENT,
        "Students protested in Gao over fees and smashed the windows of a bank.",
        one=(*GATHERED, "lead:deter", "by:crowd"),
        two=VIOLENCE,
    ),
    Decision(
        "a mob",
        acled.MOB,
        "An angry mob beat a trader to death in Gao.",
        one=("do:mob", "by:mob", "do:riot", "by:riot", "on:riot"),
        lacks=(*REMOTE, "do:protest", "lead:arrest"),
    ),
    Decision(
        "protesters shot",
        acled.EXCESSIVE,
        "Police shot dead four protesters in Gao.",
        one=(*GATHERED, "on:crowd", "by:crowd", "do:deter", "do:protest"),
        two=HARMED,
        lacks=("by:militant", "with:bomb", "with:suicide", "lead:blast"),
    ),
    Decision(
        "protesters driven off",
        acled.INTERVENTION,
        "Students protested in Gao. Police dispersed them with water cannon.",
        one=CROWD,
        two=("do:deter", "with:crowd_control", "do:arrest", "captured", "do:fire"),
    ),
    Decision(
        "people driven off with tear gas",
        acled.INTERVENTION,
        "Police fired tear gas to disperse students in Gao.",
        needs=("do:deter", "with:crowd_control", "by:state"),
        one=("on:civilian", "on:unspecified", "on:supporters", "on:mob"),
        lacks=(*HARMED, "by:militant", "on:military", "on:militant"),
    ),
    Decision("protesters", acled.PEACEFUL, "Teachers held a protest in Gao, demanding their wages.", one=GATHERED),
    Decision(
        "a bomber who blew himself up",
        acled.SUICIDE,
        "A suicide bomber blew himself up at a market in Gao.",
        one=("do:suicide", "with:suicide"),
    ),
    Decision(
        "weapons caught, found or taken",
        acled.DISRUPTED,
        "Police defused a bomb near the bridge in Gao.",
        one=("do:disrupt", "lead:find", "took:weapon", "loss:intercepted"),
        two=("has:weapon", "loss:intercepted", "loss:shot_down"),
        lacks=HARMED,
    ),
    Decision(
        "a state takes a place",
        acled.REGAINED,
        "The army recaptured the town of Gao from the rebels.",
        needs=("by:state",),
        one=TAKEN,
        two=("on:place", "took:territory"),
        lacks=("by:militant", "by:foreign", *TAKING, "has:unopposed"),
    ),
    Decision(
        "others take a place",
        acled.OVERTAKEN,
        "Rebels seized the town of Gao after heavy fighting.",
        one=("do:retake", "do:take", "took:territory", "on:place"),
        two=("by:militant", "by:foreign"),
        lacks=(*TAKING, *ATTACKS, "took:goods", "do:abduct", "has:unopposed", "do:yield"),
    ),
    Decision(
        "an agreement",
        acled.AGREEMENT,
        "The army and the rebels signed a ceasefire in Gao.",
        one=("lead:agree", "lead:surrender"),
        lacks=HARMED,
    ),
    Decision("a base", acled.BASE, "French troops set up a base near Gao.", needs=("lead:base",), lacks=HARMED),
    Decision(
        "troops move",
        acled.CHANGE,
        "The governor imposed a curfew in Gao.",
        one=("lead:move", "lead:muster", "lead:patrol", "lead:side", "lead:change"),
        lacks=HARMED,
    ),
    Decision(
        "residents and police came to blows",
        acled.MOB,
        "Residents clashed with police in Gao who had come to close the market.",
        needs=("do:fight",),
        one=(*UNARMED, "by:unspecified"),
        lacks=("do:battle", "do:shoot", "with:gun", "with:shell", "with:bomb", "by:militant", "on:militant", "by:foreign", "on:foreign"),
    ),
    Decision(
        "both sides fought",
        acled.CLASH,
        "Soldiers clashed with rebels near Gao.",
        one=("do:battle", "do:fight"),
        two=("by:armed", "on:armed", "do:battle", "with:gun"),
    ),
    Decision(
        "unarmed people fought",
        acled.MOB,
        "Two groups of villagers clashed in Gao over a well.",
        needs=("do:fight",),
        one=(*UNARMED, "by:organisation", "on:organisation"),
    ),
    Decision(
        "from the air",
        acled.AIR,
        "Warplanes bombed a village near Gao.",
        one=("do:air", "with:air"),
        two=("do:air", *STRIKES, "hurt:nobody", *HARMED),
    ),
    Decision(
        "a grenade",
        acled.GRENADE,
        "Attackers hurled a hand grenade into a bar in Gao.",
        one=("do:grenade", "with:grenade"),
        two=("do:grenade", *STRIKES, "hurt:nobody", *HARMED),
    ),
    Decision(
        "guns on armed men",
        acled.CLASH,
        "Rebels fired mortars and machine guns at an army post near Gao.",
        needs=("with:gun",),
        one=("do:fire", "do:shoot", "do:shell"),
        two=FORCES,
    ),
    Decision(
        "shells, and bodies found after them",
        acled.SHELLING,
        "Shelling killed 19 people in Gao. Rescuers found nine more bodies under the rubble.",
        needs=("do:find", "has:body"),
        one=("do:shell", "with:shell"),
        two=HARMED,
    ),
    Decision(
        "shells and rockets",
        acled.SHELLING,
        "Mortar fire hit a school in Gao.",
        one=("do:shell", "with:shell"),
        two=("do:shell", *STRIKES, "hurt:nobody", *HARMED),
        lacks=("do:find",),
    ),
    Decision(
        "bombs and mines",
        acled.BOMB,
        "A bomb exploded at a market in Gao.",
        one=("do:blast", "do:trip", "with:bomb"),
        two=("do:blast", "do:trip", *STRIKES, "hurt:nobody", *HARMED, "loss:destroyed", "loss:damaged"),
    ),
    Decision("fighting", acled.CLASH, "Clashes went on in Gao.", needs=("do:fight",)),
    Decision(
        "residents attacked",
        acled.MOB,
        "Villagers attacked a tax collector with sticks near Gao.",
        one=("do:assault", "do:vandal", "do:throw", "do:strike"),
        two=("by:civilian", "by:supporters", "by:mob"),
        lacks=("with:gun", "with:bomb", "with:air", "with:shell", "by:militant", "by:military", "by:police", "do:shoot", "by:foreign"),
    ),
    Decision(
        "kidnapped",
        acled.ABDUCTION,
        "Gunmen abducted a priest in Gao.",
        one=("do:abduct", "kidnapped", "do:snatch"),
        lacks=("killed", "on:crowd"),
    ),
    Decision(
        "arrested by those who are no state",
        acled.ABDUCTION,
        "Militants arrested three traders in Gao.",
        needs=("lead:arrest", "by:militant"),
        lacks=("by:state", "killed"),
    ),
    Decision(
        "soldiers taken",
        acled.CLASH,
        "Nine soldiers were taken prisoner near Gao.",
        needs=("captured",),
        one=("on:military", "on:police"),
        lacks=("by:state",),
    ),
    Decision(
        "arrested", acled.ARRESTS, "Police arrested an opposition leader in Gao.", needs=("lead:arrest",), lacks=("killed", "wounded")
    ),
    Decision("a place given up", acled.TRANSFER, "Rebels withdrew from the village of Harun.", needs=("lead:yield",), lacks=HARMED),
    Decision(
        "a place taken without a fight",
        acled.TRANSFER,
        "Rebels took control of the town of Gao without resistance.",
        one=("lead:take", "lead:retake", "took:territory"),
        lacks=HARMED,
    ),
    Decision(
        "goods taken, houses burnt",
        acled.PROPERTY,
        "Gunmen set fire to a school near Gao.",
        one=("lead:loot", "lead:vandal", "lead:seize", "lead:snatch", "do:vandal", "do:loot"),
        lacks=(*HARMED, "on:armed"),
    ),
    Decision(
        "fire bombs on houses",
        acled.PROPERTY,
        "Two men threw petrol bombs at a shop in Gao.",
        needs=("do:throw", "has:stones", "has:property"),
        lacks=(*HARMED, "on:armed"),
    ),
    Decision(
        "released, fled, a coup",
        acled.OTHER,
        "The rebels released ten prisoners near Gao.",
        one=("lead:free", "lead:flee", "lead:other", "lead:hinder"),
        lacks=HARMED,
    ),
    Decision(
        "armed men attacked",
        acled.CLASH,
        "Militants ambushed an army convoy outside Gao.",
        one=(*STRIKES, *HARMED, "loss:destroyed"),
        two=FORCES,
    ),
    Decision(
        "people attacked",
        acled.ATTACK,
        "Gunmen attacked a group of herders near Gao.",
        one=("do:assault", "do:shoot", "do:harm"),
        two=("by:armed", "by:somebody", *PEOPLE, "with:gun", *HARMED),
    ),
    Decision("weapons of an attack", acled.ATTACK, "Gunfire killed a man in Gao.", one=HARMED, two=("with:gun", "by:somebody")),
    Decision(
        "people hurt",
        acled.ATTACK,
        "Nine farmers were killed in Gao.",
        one=HARMED,
        two=("on:civilian", "on:official", "on:journalist", "on:aid_worker"),
    ),
    Decision(
        "shots", acled.ATTACK, "Gunmen fired at random in Gao.", one=("do:fire", "do:strike"), two=("by:armed", "on:civil", "with:gun")
    ),
    Decision(
        "people found dead",
        acled.ATTACK,
        "A man was found dead near Gao, his hands tied.",
        one=("killed",),
        two=("has:violent", "has:body", "do:find"),
        lacks=("has:accident",),
    ),
    Decision("arrests", acled.ARRESTS, "Three men were detained in Gao.", one=("captured", "do:arrest")),
    Decision("displaced", acled.OTHER, "Floods displaced 300 people near Gao.", one=("displaced", "missing", "do:flee")),
    Decision("property", acled.PROPERTY, "Two houses were destroyed in Gao.", one=("loss:destroyed", "loss:damaged"), two=("loss:civil",)),
    Decision(
        "equipment",
        acled.CLASH,
        "Two tanks were destroyed near Gao.",
        one=("loss:destroyed", "loss:captured", "loss:shot_down", "loss:damaged"),
    ),
)
