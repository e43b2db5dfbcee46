"""What the folds of noun phrases build: the number, type and core of a phrase from the units that it is made of."""

from collections.abc import Sequence
from itertools import pairwise

from conflict_cli.engine.grammar import LETTERS, Unit, Units, is_a, letters_of
from conflict_cli.models import Quantity
from conflict_cli.text.document import Tokens

COLLECTIVES = frozenset("family crew group team patrol party gang unit squad household".split())
AGED = frozenset("baby boy child girl infant lad man teenager toddler woman youngster youth".split())
PEOPLE_TYPES = frozenset(("military", "police", "militant", "civilian", "official", "journalist", "aid_worker"))
GENERAL_TYPES = frozenset(("", "unspecified", "militant", "military"))

# Bodies of these kinds are institutions.
OFFICIAL = frozenset(
    "international regulatory supervisory state public professional elected legislative advisory governing sports official expert".split()
)
IMPLIED = Quantity(None, "implied", 1, 1, 1)
BARE_PLURAL = Quantity(None, "vague", 2, None, None)


ARTICLE, BODIES, COUNT, FALLEN, GROUP, LIVES, NOMINAL, OBJECT, OF, OTHERS, PLURAL, POSSESSIVE = (
    LETTERS[name] for name in "ARTICLE BODIES COUNT FALLEN GROUP LIVES NOMINAL OBJECT OF OTHERS PLURAL POSSESSIVE".split()
)
COUNTED = letters_of("COUNT SOME PEOPLE")
DETERMINERS = letters_of("DETERMINER POSSESSIVE")
BEFORE_CORE = letters_of("OF DETERMINER POSSESSIVE ADVERB")
EVENTS = letters_of("WEAPON THING THINGS")
VERB = LETTERS["VERB"]
BEFORE_CASES = letters_of("OF DETERMINER COUNT")
JOINTS = letters_of("COMMA AND")
NOUNS = letters_of("MAN MEN NAMED FALLEN")
PHRASES = letters_of("PEOPLE PLURAL PERSON")
DESCRIBING = letters_of("MODIFIER MAN MEN ACTOR")
LABELS = letters_of("MODIFIER ACTOR")
STATES = letters_of("HARMED STATE")
OWNERS = letters_of("ACTOR GROUP MEN")
BEFORE_OWNERS = letters_of("ARTICLE DETERMINER POSSESSIVE MODIFIER WORD NAME PLACE ORDINAL")
FORCES = frozenset(("military", "police", "militant"))
OFFICERS = frozenset(("officer", "officers"))
MEMBERS = frozenset(("member", "members"))
OWNED = frozenset(("PEOPLE", "PERSON", "NAMED"))
# Words of no other class that stand behind a bare number: "40,000 remain displaced", "9, according to the clinic,".
NO_NOUNS = frozenset("according appear came come exceed fell got live need remain seem stay went".split())


def quantity_of(units: Sequence[Unit], tokens: Tokens) -> Quantity | None:
    """What the first number or article of a phrase says: "a" and "an" count one."""
    for unit in units:
        if unit.letter in COUNTED:
            return unit.quantity
        if unit.letter == ARTICLE:
            return Quantity(tokens.words[unit.first], "exact", 1, 1, 1)
    return None


def add_quantities(quantities: Sequence[Quantity]) -> Quantity:
    """The sum of a list of names or relatives."""
    bests = [quantity.best for quantity in quantities if quantity.best is not None]
    highs = [quantity.high for quantity in quantities if quantity.high is not None]
    every = len(quantities)
    return Quantity(
        None,
        "implied",
        sum(quantity.low or 0 for quantity in quantities),
        sum(bests) if len(bests) == every else None,
        sum(highs) if len(highs) == every else None,
    )


def join_outcomes(outcomes: Sequence[str]) -> str:
    """One outcome for verbs that are joined: killed and wounded are one joint number, else the gravest.

    >>> join_outcomes(["killed", "wounded"]), join_outcomes(["kidnapped", "killed"]), join_outcomes(["wounded"])
    ('killed_or_wounded', 'killed', 'wounded')
    """
    if ("killed" in outcomes and "wounded" in outcomes) or "killed_or_wounded" in outcomes:
        return "killed_or_wounded"
    return "killed" if "killed" in outcomes else outcomes[-1] if outcomes else ""


def type_of(units: Sequence[Unit], tokens: Tokens) -> str:
    """The victim type of a noun phrase: its head's, unless a general head stands behind a group or modifier, or belongs to a force.

    "Taliban commanders", "officers of the army"; a witness of an army's raid is nobody of the army.
    """
    head: str | None = None
    front: str | None = None
    behind_of = officers = members = False
    group = described = owner = ""
    for unit in units:
        letter, kind = unit.letter, unit.type
        if letter in NOUNS:
            if head is None:
                head = kind
            if not behind_of:
                front = kind
                word = tokens.lowers[unit.last - 1]
                officers = word in OFFICERS and unit.last - unit.first == 1
                members = word in MEMBERS
        elif letter == OF:
            behind_of = True
        elif head is None and letter in PHRASES:
            head = kind
        elif letter == GROUP and not group:
            group = kind
        if behind_of and letter != OF:
            owner = kind if letter in OWNERS and kind in FORCES else owner if letter in BEFORE_OWNERS else ""
        if not described and letter in (LABELS if behind_of and not members else DESCRIBING) and kind in PEOPLE_TYPES:
            described = kind
    kind = front if front is not None else head or ""
    general = kind in GENERAL_TYPES or officers
    if front is not None and owner and general:
        return owner
    if group and general:
        return group
    if described and kind in ("", "unspecified"):
        return described
    return kind if kind in PEOPLE_TYPES else "unspecified"


def _phrase(name: str, units: Units, tokens: Tokens, quantity: Quantity, core: int, status: str = "") -> Units:
    first = units[0]
    letter = "KIN" if first.letter == POSSESSIVE and name in OWNED else name
    return [Unit(LETTERS[letter], first.first, units[-1].last, quantity, type_of(units, tokens), status, core)]


def _definite(units: Units) -> str:
    return "definite" if units[0].letter in DETERMINERS else ""


def build_counted(units: Units, tokens: Tokens) -> Units | None:
    """ "the three Syrian soldiers", "dozens of the villagers": the phrase begins behind number, "of" and determiner."""
    quantity = quantity_of(units, tokens)
    if quantity is None or holds_verb(units, tokens):
        return None
    core = next(number for number, unit in enumerate(units) if unit.letter == COUNT) + 1
    if core + 2 < len(units) and units[core + 1].letter == POSSESSIVE and units[core + 2].letter == COUNT:
        core += 3  # "two of her four sons"
    while core + 1 < len(units) and units[core].letter in BEFORE_CORE:
        core += 1
    return _phrase("PEOPLE", units, tokens, quantity, units[core].first, _definite(units))


def drop_figure(units: Units, tokens: Tokens) -> Units | None:
    """ "a figure of 40 dead": the figure is nobody."""
    return [] if tokens.lowers[units[-2].last - 1] == "figure" else None


def holds_verb(units: Units, tokens: Tokens) -> bool:
    """Whether a run is a subject, its verb and an object: "two other raids targeted men"; a plural stands in front of no noun."""
    return any(one.letter in EVENTS and two.letter == VERB and tokens.lowers[one.last - 1].endswith("s") for one, two in pairwise(units))


def build_hurt(units: Units, tokens: Tokens) -> Units | None:
    """ "four dead miners": what happened to them is said in front of the noun."""
    state = next(unit for unit in units if unit.letter in STATES)
    made = build_counted([unit for unit in units if unit is not state], tokens)
    if made is None:
        return None
    kind = "civilian" if state.type == "displaced" and made[0].type == "unspecified" else made[0].type
    return [made[0]._replace(letter=LETTERS["CASES"], type=kind, status=state.type)]


def build_head(units: Units, tokens: Tokens) -> Units | None:
    """ "the head of the village council": a person."""
    return [units[0]._replace(letter=LETTERS["MAN"], type="unspecified")] if tokens.lowers[units[0].first] == "head" else None


def build_years_old(units: Units, tokens: Tokens) -> Units | None:
    """ "a 40-year-old": the age stands for the person."""
    word = tokens.lowers[units[0].first]
    name = "MAN" if word.endswith("-old") else "MEN" if word.endswith("-olds") else ""
    return [units[0]._replace(letter=LETTERS[name], type="unspecified")] if name and "-year" in word else None


def build_adjective(units: Units, tokens: Tokens) -> Units | None:
    """ "a displaced persons camp", "the wounded man": no statement, an adjective."""
    return [units[0]._replace(letter=LETTERS["MODIFIER"], type="civilian" if units[0].type == "displaced" else "")]


def build_shared(units: Units, tokens: Tokens) -> Units | None:
    """ "eight Syrian and nine Iraqi soldiers": two numbers share the noun behind the second."""
    if tokens.lowers[units[1].first] in NO_NOUNS:
        return None
    kind = type_of(units[1:], tokens)
    return [Unit(LETTERS["PEOPLE"], units[0].first, units[-1].last, units[0].quantity, kind, "shared", units[1].first)]


def build_unknown(units: Units, tokens: Tokens) -> Units | None:
    """ "22 carpenters": a counted noun of no lexicon may be people, but a verb or a preposition is none."""
    if tokens.lowers[units[-1].first] in NO_NOUNS:
        return None
    made = build_counted(units, tokens)
    return None if made is None else [made[0]._replace(letter=LETTERS["THOSE"])]


def build_single(units: Units, tokens: Tokens) -> Units | None:
    """ "a Syrian soldier"; "a second soldier" comes on top of others."""
    status = "others" if is_a(units[1], "ORDINAL") and tokens.lowers[units[1].first] not in ("first", "1st") else ""
    return _phrase("PEOPLE", units, tokens, quantity_of(units, tokens) or IMPLIED, units[1].first, status)


def build_unknown_single(units: Units, tokens: Tokens) -> Units | None:
    """ "killed a carpenter": one of a noun of no lexicon may be a person; "an unknown number" is none."""
    if tokens.lowers[units[-1].last - 1] == "number":
        return None
    made = _phrase("PEOPLE", units, tokens, quantity_of(units, tokens) or IMPLIED, units[1].first)
    return [made[0]._replace(letter=LETTERS["THOSE"])]


def build_one_of_many(units: Units, tokens: Tokens) -> Units | None:
    """ "a police personnel": English of the subcontinent counts what elsewhere is a plural."""
    return build_single(units, tokens) if tokens.lowers[units[-1].last - 1] in ("personnel", "police", "staff") else None


def build_named(units: Units, tokens: Tokens) -> Units | None:
    """ "the mayor, Ali Hassan", "Colonel Adel Nasser"."""
    core = units[1].first if units[0].letter == ARTICLE or units[0].letter in DETERMINERS else units[0].first
    return _phrase("NAMED", units, tokens, quantity_of(units, tokens) or IMPLIED, core, "named")


def build_person(units: Units, tokens: Tokens) -> Units | None:
    """ "the driver", and headline style "driver"."""
    definite = _definite(units)
    return _phrase("PERSON", units, tokens, IMPLIED, units[1 if definite else 0].first, definite or "bare")


def build_plural(units: Units, tokens: Tokens) -> Units | None:
    """ "soldiers", "the soldiers"."""
    definite = _definite(units)
    return _phrase("PLURAL", units, tokens, BARE_PLURAL, units[1 if definite else 0].first, definite)


def build_collective(units: Units, tokens: Tokens) -> Units | None:
    """ "a family of six"."""
    noun, _, number = units[-3:]
    if tokens.lowers[noun.last - 1] not in COLLECTIVES or number.quantity is None:
        return None
    return _phrase("PEOPLE", units, tokens, number.quantity, noun.first, "collective")


def build_part(units: Units, tokens: Tokens) -> Units | None:
    """ "34 of them"."""
    return [units[0]._replace(letter=LETTERS["PART"], last=units[-1].last, core=-1)]


def build_elliptic(units: Units, tokens: Tokens) -> Units | None:
    """ "77", "ten others", "another two"."""
    quantity = quantity_of(units, tokens)
    if (
        quantity is not None
        and quantity.qualifier == "vague"
        and units[-1].letter == OTHERS
        and tokens.lowers[units[-1].last - 1] == "more"
    ):
        quantity = quantity._replace(count=f"{quantity.count} {tokens.words[units[-1].first]}")
    others = units[-1].letter == OTHERS and tokens.lowers[units[-1].last - 1] in ("others", "people")
    status = "others" if units[-1].letter == OTHERS or units[0].letter == OTHERS else _definite(units)
    core = units[-1].first if others else -1
    return [Unit(LETTERS["SOME"], units[0].first, units[-1].last, quantity, "unspecified", status, core)]


def build_list(units: Units, tokens: Tokens) -> Units | None:
    """ "More than 100 activists, journalists and candidates": one number for all."""
    if any(unit.status == "definite" for unit in units[1:] if unit.letter == PLURAL):
        return None
    return [units[0]._replace(last=units[-1].last)]


def build_third(units: Units, tokens: Tokens) -> Units | None:
    """ "a third" lost his leg, "the other" was hurt."""
    if units[-1].letter == OTHERS and tokens.lowers[units[-1].last - 1] != "other":
        return None
    return [
        Unit(
            LETTERS["SOME"], units[0].first, units[-1].last, quantity_of(units, tokens) or IMPLIED, "unspecified", "others", units[1].first
        )
    ]


def build_cases(units: Units, tokens: Tokens) -> Units | None:
    """ "13 deaths", "nine bodies", "17 hostages": the noun says what happened; `status` holds the outcome."""
    head = units[-1]
    quantity = quantity_of(units, tokens)
    if quantity is None or (head.letter == LIVES and (quantity.count or "").lower() in ("nobody", "no one", "no-one")):
        return None
    if head.letter == BODIES and (any(tokens.lowers[unit.last - 1] in OFFICIAL for unit in units[:-1]) or ends_name(tokens, units)):
        return None
    if units[0].letter in PHRASES and tokens.words[head.first] == "Body":
        return None  # "a member of the Dura People's Administration Body"
    core = (
        next(unit for unit in units[1:] if unit.letter not in BEFORE_CASES and tokens.lowers[unit.first] != "'s").first
        if head.letter in (FALLEN, BODIES)
        else -1
    )
    return [Unit(LETTERS["CASES"], units[0].first, head.last, quantity, type_of(units[:-1], tokens), head.type or "killed", core)]


def ends_name(tokens: Tokens, units: Units) -> bool:
    """Whether "Body" is the last word of a name, in a phrase that is no headline: "a member of the Hill Electoral Body"."""
    first, last = units[0].first, units[-1].first
    named = tokens.words[last][0].isupper() and tokens.words[last - 1][0].isupper()
    return named and any(word.islower() and len(word) > 3 for word in tokens.words[first:last])


def build_joint_cases(units: Units, tokens: Tokens) -> Units | None:
    """ "dozens of dead and wounded": one joint number."""
    outcomes = [unit.type for unit in units if unit.letter == FALLEN or unit.letter in STATES]
    quantity = quantity_of(units, tokens)
    if quantity is None:
        return None
    core = next(unit for unit in units[1:] if unit.letter != OF).first
    return [Unit(LETTERS["CASES"], units[0].first, units[-1].last, quantity, "unspecified", join_outcomes(outcomes), core)]


def build_fallen(units: Units, tokens: Tokens) -> Units | None:
    """ "the dead", "the wounded", "the fatalities": people spoken of before."""
    if units[-1].letter == NOMINAL and tokens.lowers[units[-1].last - 1] != "fatalities":
        return None
    return [Unit(LETTERS["FALLEN"], units[0].first, units[-1].last, None, units[-1].type, "definite", units[-1].first)]


def build_hostage(units: Units, tokens: Tokens) -> Units | None:
    """ "the hostage", "the hostages": people spoken of before, as a noun phrase."""
    if units[-1].quantity is not None or units[0].letter == FALLEN:
        return None
    word = tokens.lowers[units[-1].last - 1]
    several = word.endswith("s") or units[-1].last - units[-1].first > 1
    letter, quantity = ("PLURAL", BARE_PLURAL) if several else ("PERSON", IMPLIED)
    return [Unit(LETTERS[letter], units[0].first, units[-1].last, quantity, "unspecified", "definite", units[-1].first)]


def build_others(units: Units, tokens: Tokens) -> Units | None:
    """ "others" alone is a bare plural."""
    if tokens.lowers[units[0].first] != "others":
        return None
    return [Unit(LETTERS["PLURAL"], units[0].first, units[0].last, BARE_PLURAL, "unspecified", "others", units[0].first)]


def build_tolled(units: Units, tokens: Tokens) -> Units | None:
    """ "13 deaths", "no casualties": the noun names what happened, not people."""
    made = build_cases(units, tokens)
    if made is None:
        return None
    people = next((unit for unit in units if unit.letter in PHRASES), None)  # "65 civilian deaths"
    core = people.core if people is not None else -1
    kind = people.type if people is not None else made[0].type
    return [made[0]._replace(letter=LETTERS["TOLLED"], core=core, type=kind)]


def build_murders(units: Units, tokens: Tokens) -> Units | None:
    """ "138 murders": behind a number the word is no verb."""
    if tokens.lowers[units[-1].first] != "murders":
        return None
    return build_tolled([*units[:-1], units[-1]._replace(letter=LETTERS["NOMINAL"])], tokens)


def build_relatives(units: Units, tokens: Tokens) -> Units | None:
    """ "a mother and her three sons", "Ali Hassan, Omar Jaber and Rana Aziz": one list, one number."""
    quantities = [unit.quantity or IMPLIED for unit in units if unit.letter not in JOINTS]
    first = units[0]
    core = first.core if first.core >= 0 else first.first
    return [Unit(LETTERS["NAMED"], first.first, units[-1].last, add_quantities(quantities), first.type or "unspecified", "list", core)]


def build_thing(units: Units, tokens: Tokens) -> Units | None:
    """ "40 sheep", "the houses": takes the number away from people."""
    head = units[-1]
    return [Unit(OBJECT, units[0].first, head.last, quantity_of(units, tokens), head.type, "", head.first)]


def build_age(units: Units, tokens: Tokens) -> Units | None:
    """ "Yusuf, 12,": an age in commas behind a name."""
    years = tokens.lowers[units[2].first]
    return [units[0]] if len(years) < 4 and years.isdecimal() and 0 < int(years) < 120 else None


def build_aged(units: Units, tokens: Tokens) -> Units | None:
    """ "a boy of six": years, not people."""
    return units[:1] if tokens.lowers[units[0].last - 1] in AGED else None


def drop(units: Units, tokens: Tokens) -> Units:
    """Nothing is left of an aside."""
    return []


def drop_years(units: Units, tokens: Tokens) -> Units | None:
    """ "Hasan Raza (41)": an age behind a name; nobody is 4,300 years old."""
    quantity = units[1].quantity
    return [] if quantity is not None and (quantity.low or 0) < 120 else None


BOUNDS = frozenset(("under", "over", "below", "above"))


def drop_bound(units: Units, tokens: Tokens) -> Units | None:
    """ "children under 15": behind people a bound is of their age."""
    return [] if tokens.lowers[units[0].first] in BOUNDS else None


FAMILIES = frozenset(("families", "households"))


def drop_families(units: Units, tokens: Tokens) -> Units | None:
    """ "9,700 people (1,940 families)": the same people, counted by family."""
    return [] if tokens.lowers[units[1].last - 1] in FAMILIES else None


def drop_ages(units: Units, tokens: Tokens) -> Units | None:
    """ "aged four and 16"; what is "named two" is no age."""
    return (
        []
        if any(
            tokens.lowers[position].startswith(("age", "under", "over", "below", "above", "between", "at"))
            for position in range(units[0].first, units[1].last)
        )
        else None
    )


def keep_first(units: Units, tokens: Tokens) -> Units:
    """What stands in apposition is passed over."""
    return units[:1]


def keep_all(units: Units, tokens: Tokens) -> Units | None:
    """ "Two cooks, Omar Said, 24, and Ali Jaber, 27, were killed": as many names as people stand in apposition to them."""
    one, names = units[0].quantity, units[-1].quantity
    return units[:1] if one is not None and names is not None and one.best is not None and one.best == names.best else None


def keep_role(units: Units, tokens: Tokens) -> Units | None:
    """ "Omar Said, a clerk,": what one person is; "said Omar Said, two clerks," are others."""
    quantity = units[2].quantity
    return units[:1] if quantity is None or quantity.best in (1, None) else None


def keep_one(units: Units, tokens: Tokens) -> Units | None:
    """ "a trader, Hasan Raza, and his nephew": the name stands in apposition to one person only."""
    quantity = units[0].quantity
    return units[:1] if quantity is not None and quantity.best == 1 else None
