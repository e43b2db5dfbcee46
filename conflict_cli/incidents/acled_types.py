"""ACLED's event type and sub-event type of an incident: a table of decisions over its features, the first that fits wins.

After ACLED's codebook: where the words tell neither a weapon nor who was hurt nor what it was, the type stays null rather than guessed.
Source: ACLED Codebook (2024), "Event types".
"""

from typing import NamedTuple

Type = tuple[str | None, str | None]
CLASH = ("Battles", "Armed clash")
REGAINED = ("Battles", "Government regains territory")
OVERTAKEN = ("Battles", "Non-state actor overtakes territory")
ATTACK = ("Violence against civilians", "Attack")
ABDUCTION = ("Violence against civilians", "Abduction/forced disappearance")
SEXUAL = ("Violence against civilians", "Sexual violence")
PEACEFUL = ("Protests", "Peaceful protest")
INTERVENTION = ("Protests", "Protest with intervention")
EXCESSIVE = ("Protests", "Excessive force against protesters")
VIOLENT = ("Riots", "Violent demonstration")
MOB = ("Riots", "Mob violence")
CHEMICAL = ("Explosions/Remote violence", "Chemical weapon")
AIR = ("Explosions/Remote violence", "Air/drone strike")
SUICIDE = ("Explosions/Remote violence", "Suicide bomb")
SHELLING = ("Explosions/Remote violence", "Shelling/artillery/missile attack")
BOMB = ("Explosions/Remote violence", "Remote explosive/landmine/IED")
GRENADE = ("Explosions/Remote violence", "Grenade")
AGREEMENT = ("Strategic developments", "Agreement")
ARRESTS = ("Strategic developments", "Arrests")
CHANGE = ("Strategic developments", "Change to group/activity")
DISRUPTED = ("Strategic developments", "Disrupted weapons use")
BASE = ("Strategic developments", "Headquarters or base established")
PROPERTY = ("Strategic developments", "Looting/property destruction")
TRANSFER = ("Strategic developments", "Non-violent transfer of territory")
OTHER = ("Strategic developments", "Other")
UNKNOWN: Type = (None, None)


class Decision(NamedTuple):
    """A type for features: all of `needs`, and of each of `one` and `two` at least one, and none of `lacks`."""

    name: str
    type: Type
    needs: str = ""
    one: str = ""
    two: str = ""
    lacks: str = ""


CROWD = "lead:protest lead:gather lead:block lead:crowd lead:deter on:crowd by:crowd do:protest do:crowd do:gather do:block"
GATHERED = "lead:protest lead:gather lead:block lead:crowd"
HARMED = "killed wounded killed_or_wounded"
STRIKES = "do:strike do:assault do:harm do:blast do:fire do:throw do:shell do:air do:shoot do:vandal do:sweep"
VIOLENCE = "do:riot do:throw has:stones do:vandal do:loot do:fight"
UNARMED = "by:civilian by:unspecified by:supporters by:mob by:crowd by:organisation by:person by:official on:supporters"

DECISIONS = (
    Decision("women were raped", SEXUAL, "do:sexual"),
    Decision(
        "gas on people", CHEMICAL, one="do:chemical with:chemical", two=f"do:chemical {STRIKES}", lacks="with:crowd_control has:crowd"
    ),
    Decision("rioters who demand", VIOLENT, one="do:riot by:riot on:riot", two="do:protest do:crowd do:gather do:block has:demand"),
    Decision("protesters who throw, burn or fight", VIOLENT, one=f"{GATHERED} lead:deter by:crowd", two=VIOLENCE),
    Decision("a mob", MOB, one="do:mob by:mob do:riot by:riot on:riot", lacks="lead:blast lead:air lead:shell lead:suicide"),
    Decision(
        "protesters shot",
        EXCESSIVE,
        one=f"{GATHERED} on:crowd by:crowd do:deter",
        two=HARMED,
        lacks="by:militant with:bomb with:suicide lead:blast",
    ),
    Decision("protesters driven off", INTERVENTION, one=CROWD, two="do:deter with:crowd_control do:arrest captured do:fire"),
    Decision("protesters", PEACEFUL, one=GATHERED),
    Decision("a bomber who blew himself up", SUICIDE, one="do:suicide with:suicide"),
    Decision(
        "weapons caught, found or taken",
        DISRUPTED,
        one="do:disrupt lead:find lead:seize loss:intercepted",
        two="has:weapon loss:intercepted loss:shot_down",
        lacks=HARMED,
    ),
    Decision(
        "a state takes a place",
        REGAINED,
        "by:state",
        one="do:retake do:take do:seize",
        two="on:place has:territory",
        lacks="by:militant by:foreign lead:arrest lead:blast lead:air lead:shell has:weapon",
    ),
    Decision(
        "others take a place",
        OVERTAKEN,
        one="do:retake do:take do:seize",
        two="by:militant by:foreign",
        lacks="lead:arrest lead:blast lead:air lead:shell has:weapon has:goods",
    ),
    Decision(
        "residents and police came to blows",
        MOB,
        "do:fight",
        one="by:civilian by:supporters by:unspecified by:mob on:civilian on:supporters on:mob",
        lacks="do:battle do:shoot with:gun with:shell with:bomb by:militant on:militant by:foreign on:foreign",
    ),
    Decision("both sides fought", CLASH, one="do:battle do:fight", two="by:armed on:armed do:battle with:gun"),
    Decision(
        "unarmed people fought",
        MOB,
        one="do:fight",
        two="by:civilian on:civilian by:supporters on:supporters by:organisation on:organisation",
    ),
    Decision("from the air", AIR, one="do:air with:air", two=f"do:air {STRIKES} nobody {HARMED}"),
    Decision("a grenade", GRENADE, one="do:grenade with:grenade", two=f"do:grenade {STRIKES} nobody {HARMED}"),
    Decision(
        "guns on armed men",
        CLASH,
        "with:gun",
        one="do:fire do:shoot do:shell",
        two="on:military on:police on:militant on:government on:foreign",
    ),
    Decision("shells and rockets", SHELLING, one="do:shell with:shell", two=f"do:shell {STRIKES} nobody {HARMED}", lacks="do:find"),
    Decision(
        "bombs and mines",
        BOMB,
        one="do:blast do:trip with:bomb",
        two=f"do:blast do:trip {STRIKES} nobody {HARMED} loss:destroyed loss:damaged",
    ),
    Decision("fighting", CLASH, "do:fight"),
    Decision(
        "residents attacked",
        MOB,
        one="do:assault do:vandal do:throw do:strike",
        two="by:civilian by:supporters by:mob",
        lacks="with:gun with:bomb with:air with:shell by:militant by:military by:police do:shoot by:foreign",
    ),
    Decision("kidnapped", ABDUCTION, one="do:abduct kidnapped do:snatch", lacks="killed on:crowd"),
    Decision("arrested by those who are no state", ABDUCTION, "lead:arrest by:militant", lacks="by:state killed"),
    Decision("arrested", ARRESTS, "lead:arrest", lacks="killed wounded"),
    Decision("an agreement", AGREEMENT, one="lead:agree lead:surrender", lacks=HARMED),
    Decision("a base", BASE, "lead:base", lacks=HARMED),
    Decision("a place given up", TRANSFER, "lead:yield", lacks=HARMED),
    Decision("a place taken without a fight", TRANSFER, "lead:take", lacks=HARMED),
    Decision("troops move", CHANGE, one="lead:move lead:side lead:change lead:yield", lacks=HARMED),
    Decision(
        "goods taken, houses burnt",
        PROPERTY,
        one="lead:loot lead:vandal lead:seize lead:snatch do:vandal do:loot",
        lacks=f"{HARMED} on:armed",
    ),
    Decision("released, fled, a coup", OTHER, one="lead:free lead:flee lead:other lead:hinder lead:threat", lacks=HARMED),
    Decision(
        "armed men attacked",
        CLASH,
        one="do:assault do:strike do:shoot do:fire do:harm do:sweep do:throw killed wounded killed_or_wounded do:vandal loss:destroyed",
        two="on:military on:police on:militant on:foreign",
    ),
    Decision("soldiers taken", CLASH, "captured", one="on:military on:police"),
    Decision(
        "people attacked",
        ATTACK,
        one="do:assault do:shoot do:harm",
        two="by:armed by:somebody on:civil on:civilian on:official on:journalist on:aid_worker on:person on:unspecified killed wounded with:gun",
    ),
    Decision("weapons of an attack", ATTACK, one=HARMED, two="with:gun by:somebody"),
    Decision("people hurt", ATTACK, one=HARMED, two="on:civilian on:official on:journalist on:aid_worker"),
    Decision("fire", ATTACK, one="do:fire do:strike", two="by:armed on:civil with:gun"),
    Decision("people found dead or killed", ATTACK, one="killed", two="has:violent has:body do:find", lacks="has:accident"),
    Decision("arrests", ARRESTS, one="captured do:arrest"),
    Decision("displaced", OTHER, one="displaced missing do:flee"),
    Decision("property", PROPERTY, one="loss:destroyed loss:damaged", two="loss:civil"),
    Decision("equipment", CLASH, one="loss:destroyed loss:captured loss:shot_down loss:damaged"),
)


def compile_decision(decision: Decision) -> tuple[frozenset[str], tuple[frozenset[str], ...], frozenset[str]]:
    """The sets of a decision."""
    needs, one, two, lacks = (frozenset(word for word in part.split(" ") if word) for part in decision[2:])
    return needs, tuple(some for some in (one, two) if some), lacks


COMPILED = [(compile_decision(decision), decision) for decision in DECISIONS]


def decide(features: frozenset[str]) -> Decision | None:
    """The first decision that fits the features, None where none does."""
    for (needs, anys, lacks), decision in COMPILED:
        if needs <= features and lacks.isdisjoint(features) and not any(some.isdisjoint(features) for some in anys):
            return decision
    return None


def classify(features: frozenset[str]) -> Type:
    """ACLED's event type and sub-event type for the features of an incident."""
    decision = decide(features)
    return decision.type if decision is not None else UNKNOWN
