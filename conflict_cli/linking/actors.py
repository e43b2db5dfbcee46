"""Who did it: the attackers that sentences name, and the one that an article is about."""

from collections import Counter
from collections.abc import Collection, Sequence

from conflict_cli.extractors.claims import Claim, Reading
from conflict_cli.extractors.nationalities import country_of
from conflict_cli.grammar import LETTERS, Unit, is_a
from conflict_cli.lexicon import attacks as lexicon
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor, Attack
from conflict_cli.linking.sources import Source
from conflict_cli.phrases import Phrases, read_entries
from conflict_cli.snapshots import stored
from conflict_cli.tagging import GROUP_VICTIMS, PERSONS
from conflict_cli.tagging import lexicon as meanings

ACTORS = ("GROUP", "ACTOR", "PLURAL", "PERSON", "PEOPLE", "NAMED", "NAME", "KIN")
ACTIVE_VERBS = ("HARMED", "HARMING", "ACTIVE", "HARM", "RUINED", "RUINING", "RUIN")
THINGS = ("OBJECT", "WEAPON", "THINGS", "THING", "SOME", "THOSE")
BYSTANDERS = frozenset(("monitor", "intergovernmental", "other"))
ARMED = frozenset(("military", "police", "militant"))
FIGHTS = frozenset(
    "clash clashes fighting battle battles gunbattle gunfight gunfights encounter firefight skirmish skirmishes combat shootout".split()
)
OPERATIONS = frozenset("operation operations campaign campaigns mission missions patrol patrols".split())  # nobody is hit by owning one
REACH = 40  # units: no subject stands further from its verb, whatever a text without full stops pretends
STATES = frozenset(("US", "U.S.", "UK", "U.K."))  # names that are adjectives too: a strike is theirs, not in them
WEAPON = LETTERS["WEAPON"]


@stored
def cues() -> Phrases[str]:
    """What makes a subject an attacker: `attack`, `claim`, `own`, and `blame` and `accuse` where the attacker stands behind."""
    values: dict[str, str] = {}
    for block, kind in (
        (lexicon.ATTACKED, "attack"),
        (lexicon.BLAMED_ON, "blame"),
        (lexicon.CLAIMED, "claim"),
        (lexicon.ACCUSED, "accuse"),
        (lexicon.OWNED, "own"),
    ):
        values.update((entry.phrase, kind) for entry in read_entries(block))
    return Phrases(values)


def find_actor(context: Context, reading: Reading, claim: Claim) -> Actor | None:
    """Who did it in the claim's own sentence: the by-phrase, the subject of the verb, or the attacker named beside it."""
    units = reading.units
    victims = {other.victim for other in reading.claims}
    if claim.harm >= 0:
        agent = agent_behind(units, claim.harm)
        if agent is None and claim.victim > claim.harm and is_a(units[claim.harm], *ACTIVE_VERBS):
            agent = subject_before(context, units, claim.harm, victims)
        if agent is not None and is_a(units[agent], *ACTORS) and agent not in victims and not is_bystander(context, units[agent]):
            return read_actor(context, units, agent)
    attacks = [attack for attack in find_attacks(context, reading) if attack.number not in victims]
    return next((attack.actor for attack in attacks if not same_side(attack.actor, claim)), None)


def same_side(actor: Actor, claim: Claim) -> bool:
    """Whether attacker and victims are of one kind: militants don't kill the militants whose attack is told."""
    return claim.victim_type in ARMED and claim.victim_type == actor.type


def find_attacks(context: Context, reading: Reading) -> list[Attack]:
    """The attackers that a sentence names, in text order: subjects of attacks, owners of weapons, those who are blamed."""
    if reading.sentence not in context.attacks:
        context.attacks[reading.sentence] = read_attacks(context, reading)
    return context.attacks[reading.sentence]


def read_attacks(context: Context, reading: Reading) -> list[Attack]:
    """The attackers of a sentence, looked for the first time."""
    units = reading.units
    tokens = context.document.tokens
    victims = {claim.victim for claim in reading.claims}
    attacks: list[Attack] = []
    openings = cues().first_words
    for number, unit in enumerate(units):
        found = None
        if tokens.lowers[unit.first] in openings:
            found = cues().longest(tokens.lowers, unit.first, min(unit.first + 5, len(tokens.lowers)))
        kind = found[1] if found is not None and not is_a(unit, "WEAPON", "OBJECT", "THING", "THINGS", "PHRASE") else ""
        if kind == "blame" and found is not None:
            target = next((later for later in range(number, len(units)) if units[later].first >= unit.first + found[0]), None)
            blamed = group_in(context, unit.first + found[0], units)
            if blamed is not None:
                attacks.append(Attack(blamed, number))
                continue
            target = skip_to_noun(units, target) if target is not None else None
            if target is not None and is_a(units[target], *ACTORS):
                attacks.append(Attack(read_actor(context, units, target), target))
        elif kind == "accuse":
            target = skip_to_noun(units, number + 1)
            if target is not None and is_attacker(context, units[target]) and is_charged(context, units, target):
                attacks.append(Attack(read_actor(context, units, target), target))
        elif kind == "own" and not owns_an_attack(context, units, number):
            continue
        elif kind and not hits_a_mine(context, units, number):
            subject = subject_before(context, units, number, victims)
            if subject is None:
                subject = antecedent(context, units, number)
            if subject is not None and is_attacker(context, units[subject]):
                attacks.append(Attack(read_actor(context, units, subject), subject, 2 if kind in ("claim", "own") else 1))
        elif (
            is_a(unit, "BY")
            and number
            and is_a(units[number - 1], "OBJECT", "WEAPON", "PHRASE", "THINGS", "NOMINAL", "HARMING", "VERB", "RUINED")
        ):
            target = skip_to_noun(units, number + 1)
            if (
                target is not None
                and is_attacker(context, units[target])
                and (ends_in_weapon(context, units[number - 1]) or attacks_by(context, units[number - 1]))
            ):
                attacks.append(Attack(read_actor(context, units, target), target))
        elif is_a(unit, "OBJECT", "PHRASE", "WEAPON"):
            owner = owner_of_weapon(context, units, number) or fought_with(context, units, number)
            if owner is not None:
                attacks.append(Attack(owner, number))
    return attacks


def owns_an_attack(context: Context, units: Sequence[Unit], verb: int) -> bool:
    """Whether the object of a verb is an attack: "claimed the bombing", not "claimed victory"."""
    return verb + 1 < len(units) and is_a(units[verb + 1], "OBJECT") and ends_in_weapon(context, units[verb + 1])


def is_charged(context: Context, units: Sequence[Unit], accused: int) -> bool:
    """Whether an attack follows those accused, or nothing: "of killing", "for the attacks"; not "for failing to act"."""
    following = accused + 1
    if following == len(units) or is_a(units[following], "COMMA", "SEMICOLON", "AND", "DATE"):
        return True
    if is_a(units[following], "PHRASE"):
        return ends_in_weapon(context, units[following])
    charge = skip_to_noun(units, following + 1)
    return (
        is_a(units[following], "OF", "PREPOSITION")
        and charge is not None
        and (is_a(units[charge], "HARMING", "RUINING") or ends_in_weapon(context, units[charge]) or attacks_by(context, units[charge]))
    )


def accuses(context: Context, units: Sequence[Unit], accused: int) -> bool:
    """Whether a verb of accusing stands before a noun phrase and its modifiers."""
    number = accused - 1
    while number > 0 and is_a(units[number], "MODIFIER", "ARTICLE", "DETERMINER"):
        number -= 1
    return number >= 0 and cues().values.get(context.document.tokens.lowers[units[number].first]) == "accuse"


def antecedent(context: Context, units: Sequence[Unit], verb: int) -> int | None:
    """The group that the pronoun before a verb stands for, the speaker of the sentence: "the army said it struck"."""
    number = verb - 1
    while number > 0 and is_a(units[number], "ADVERB", "HAVE", "WAS", "WERE"):
        number -= 1
    if number < 1 or not is_a(units[number], "HE", "PRONOUN"):
        return None
    before = [earlier for earlier in range(number) if is_a(units[earlier], *ACTORS)]
    return before[-1] if before and is_a(units[before[-1]], "GROUP", "ACTOR") else None


def hits_a_mine(context: Context, units: Sequence[Unit], verb: int) -> bool:
    """Whether the subject suffers what it hits: "the convoy hit a mine"."""
    lowers = context.document.tokens.lowers
    return lowers[units[verb].first] in ("hit", "struck") and verb + 1 < len(units) and ends_in_weapon(context, units[verb + 1])


def claimant(context: Context, claim: Claim, source: Source) -> Actor | None:
    """An armed group that tells of soldiers, police or fighters killed, not its own, tells what it did itself."""
    group = next((group for start, end, group in context.groups if start >= source.start and end <= source.end), None)
    if group is None or group.type not in ("rebel_group", "militia") or claim.victim_type not in ARMED:
        return None
    words = context.document.text[claim.start : claim.end].lower().split()
    return None if {"its", "our", "their", "his"} & set(words) else Actor(source.name, group.name, "militant", True)


def fought_with(context: Context, units: Sequence[Unit], number: int) -> Actor | None:
    """The other side of a fight: "in clashes with radical militants"."""
    tokens = context.document.tokens
    unit = units[number]
    if tokens.lowers[unit.first] not in ("with", "against") or number == 0 or unit.core < 0:
        return None
    before = units[number - 1]
    if not any(tokens.lowers[position] in FIGHTS for position in range(before.first, before.last)):
        return None
    start, end = tokens.starts[unit.core], tokens.ends[unit.last - 1]
    group = next((group for first, last, group in context.groups if first >= start and last <= end), None)
    last = meanings().values.get(tokens.lowers[unit.last - 1])
    kind = GROUP_VICTIMS.get(group.type, "") if group is not None else last.type if last is not None and last.letter in PERSONS else ""
    if kind not in ARMED:
        return None
    first = unit.core + (tokens.lowers[unit.core] in ("the", "a", "an", "some"))
    return Actor(context.document.text[tokens.starts[first] : end], group.name if group else None, kind, group is not None)


def attacks_by(context: Context, unit: Unit) -> bool:
    """Whether a unit is a verb of attack: "was ambushed by"."""
    return cues().values.get(context.document.tokens.lowers[unit.last - 1]) == "attack"


def group_in(context: Context, position: int, units: Sequence[Unit]) -> Actor | None:
    """The group named right from a token on, inside a prepositional phrase too: "blamed the attack on Boko Haram"."""
    tokens = context.document.tokens
    if position >= units[-1].last:
        return None
    start = tokens.starts[position]
    group = next(((first, last, group) for first, last, group in context.groups if start <= first <= start + 5), None)
    return Actor(context.document.text[group[0] : group[1]], group[2].name, "", True) if group is not None else None


def is_attacker(context: Context, unit: Unit) -> bool:
    """Whether a noun phrase may attack: a group that fights, armed people, or somebody by name."""
    if unit.quantity is not None and unit.quantity.qualifier == "none":
        return False
    if is_a(unit, "GROUP"):
        return not is_bystander(context, unit)
    return is_a(unit, "ACTOR") or (is_a(unit, "PLURAL", "PEOPLE", "PERSON", "KIN") and unit.type in ARMED)


def is_bystander(context: Context, unit: Unit) -> bool:
    """Whether a group watches, helps or talks rather than fights."""
    start, end = context.document.tokens.starts[unit.first], context.document.tokens.ends[unit.last - 1]
    return any(group.type in BYSTANDERS for first, last, group in context.groups if first >= start and last <= end)


def skip_to_noun(units: Sequence[Unit], number: int) -> int | None:
    """The noun phrase that begins at a unit, behind articles and modifiers."""
    while number < len(units) and is_a(units[number], "MODIFIER", "ARTICLE", "DETERMINER", "ADVERB", "WORD", "PART", "ORDINAL"):
        number += 1
    return number if number < len(units) else None


def read_actor(context: Context, units: Sequence[Unit], number: int) -> Actor:
    """A unit as the perpetrator, with the modifiers that stand in front of a group's name."""
    unit = units[number]
    tokens = context.document.tokens
    first = max(unit.first, unit.core)
    last = unit.last
    if is_a(unit, "GROUP", "NAME", "ACTOR"):
        first = unit.first
        while number and is_a(units[number - 1], "MODIFIER", "NAME", "GROUP") and units[number - 1].last == first:
            number -= 1
            first = units[number].first
    while first < last - 1 and tokens.lowers[first] in ("the", "a", "an", "so-called"):
        first += 1
    start, end = tokens.starts[first], tokens.ends[last - 1]
    group = context.group_between(start, end)
    return Actor(context.document.text[start:end], group, unit.type, group is not None or is_a(unit, "NAMED"))


def agent_behind(units: Sequence[Unit], harm: int) -> int | None:
    """The unit in the by-phrase behind a verb: "were killed in Homs by X"."""
    for number in range(harm + 1, min(len(units) - 1, harm + 6)):
        if is_a(units[number], "BY"):
            return skip_to_noun(units, number + 1)
        if not is_a(units[number], "PHRASE", "DATE", "PLACE", "ADVERB", "NAME"):
            return None
    return None


def subject_before(context: Context, units: Sequence[Unit], verb: int, victims: Collection[int]) -> int | None:
    """The subject of a verb: the noun phrase before it in its clause; of a participle the first one of the clause it hangs on.

    None where the subject is a thing: a bomb that killed has no author there.
    """
    number = verb - 1
    while number >= 0 and is_a(units[number], "ADVERB", "HAVE"):
        number -= 1
    if number > 0 and is_a(units[number], "WHO"):  # "gunmen who killed": what stands before the relative pronoun
        return number - 1 if is_a(units[number - 1], *ACTORS) and number - 1 not in victims else None
    charged = number > 1 and is_a(units[number], "OF", "PREPOSITION") and is_a(units[number - 1], *ACTORS)
    if charged and accuses(context, units, number - 1):  # "accused rebels of killing": what stands behind the accuser's verb
        return number - 1
    participle = is_a(units[verb], "HARMING", "RUINING") or context.document.tokens.lowers[units[verb].first].endswith("ing")
    found = None
    for number in range(verb - 1, max(-1, verb - REACH), -1):
        unit = units[number]
        if is_a(unit, "SEMICOLON", "COLON", "BUT") or (is_a(unit, "CLAUSE", "REPORTED", "DENIED") and found is not None):
            break
        if number in victims:
            if not participle and any(is_a(between, "PASSIVE", "DIED") for between in units[number:verb]):
                break
            continue
        before = units[number - 1] if number else None
        governed = before is not None and is_a(before, "PREPOSITION", "OF", "BY", "HARMED", "HARMING", "RUINED")
        if is_a(unit, *ACTORS, *THINGS) and not governed:
            found = number
            if not participle and not (before is not None and is_a(before, "VERB", "AND", "COMMA")):
                break
    return found if found is not None and is_a(units[found], *ACTORS) else None


def ends_in_weapon(context: Context, unit: Unit) -> bool:
    """Whether the unit names a weapon or an attack."""
    return first_weapon(context, [unit], attacks=True) is not None


def owner_of_weapon(context: Context, units: Sequence[Unit], number: int) -> Actor | None:
    """The owner in front of a weapon or an attack: "IS attacks", "Turkish airstrikes", "the rebels' shelling"."""
    tokens = context.document.tokens
    unit = units[number]
    known = meanings()
    for position in range(max(unit.first, units[0].first + 1), unit.last):
        found = known.longest(tokens.lowers, position, unit.last)
        if found is None or found[1].letter != WEAPON:
            continue
        before = position - 1
        while before > units[0].first and tokens.lowers[before] in ("'s", "’s", "'", "’", "drone", "air", "artillery"):
            before -= 1
        start, end = tokens.starts[before], tokens.ends[before]
        group = next(((first, last, group) for first, last, group in context.groups if first <= start and end == last), None)
        if tokens.lowers[position] in OPERATIONS:
            continue
        if group is not None and group[2].type not in BYSTANDERS and context.document.text[group[1] : group[1] + 1] != "-":
            return Actor(context.document.text[group[0] : group[1]], group[2].name, "", True)
        word = tokens.words[before]
        if word[0].isupper() and country_of(word) is not None and (word in STATES or not context.is_place(start)):
            return Actor(word, context.army_of(country_of(word)), "military", True)
    return None


def first_weapon(context: Context, units: Sequence[Unit], attacks: bool = False) -> str | None:
    """The first weapon that the units name; words for an attack that tell no weapon ("clash", "raid") only with `attacks`."""
    known = meanings()
    tokens = context.document.tokens
    lowers = tokens.lowers
    for unit in units:
        position = unit.first
        while position < unit.last:
            found = known.longest(tokens.lowers, position, unit.last)
            length, meaning = found if found is not None else (1, None)
            if meaning is not None and meaning.letter == WEAPON and (attacks or (meaning.type != "attack" and lowers[position] != "fire")):
                return context.document.text[tokens.starts[position] : tokens.ends[position + length - 1]]
            position += length
    return None


def main_attacker(attacks: Sequence[Attack], scattered: bool) -> Actor | None:
    """The one attacker by name that an article is about: most of what it tells of attackers.

    An article on events in many places (`scattered`) must name it more than once.
    """
    weights: Counter[str] = Counter()
    for attack in attacks:
        if attack.actor.named:
            weights[attack.actor.group or attack.actor.name.lower()] += attack.weight
    if not weights:
        return None
    (name, most), *rest = weights.most_common(2)
    if (most < 2 and (scattered or rest)) or (rest and most < 2 * rest[0][1]):
        return None
    return next(attack.actor for attack in attacks if (attack.actor.group or attack.actor.name.lower()) == name)
