"""Folds: runs of units become noun phrases of people and things, verb groups and prepositional phrases.

A cascade of small finite-state steps after FASTUS (Hobbs et al. 1997): each step sees what the ones before it made.
"""

from collections.abc import Sequence

from conflict_cli.grammar import LETTERS, Build, Fold, Unit, Units, fold
from conflict_cli.models import Quantity
from conflict_cli.text import Tokens

MODIFIERS = (
    "(?:MODIFIER|WORD|NAME|GROUP|PLACE|ORDINAL|OTHERS|MAN|NAMED|WEAPON|ADVERB|THING|VERB|STATE|ACTOR|NUMBER|MEN(?=THING?[MAN MEN ACTOR]))"
)
PLAIN_MODIFIERS = "(?:MODIFIER|NAME|GROUP|PLACE|ORDINAL|MAN|NAMED|ACTOR|MEN(?=THING?[MAN MEN ACTOR]))"
TAIL = "(?:OF(?:DETERMINER|POSSESSIVE|ARTICLE)?(?:MODIFIER|WORD|NAME|GROUP|PLACE|ORDINAL|MAN|MEN|THING|THINGS|NUMBER|ACTOR|WEAPON)+)*"
DETERMINED = "(?:DETERMINER|POSSESSIVE)"
OF = f"(?:OF{DETERMINED}?)?"
JOIN = "(?:COMMA?[AND OR ALONG])"
ITEM = "[PEOPLE SOME PLURAL PERSON NAMED CASES THOSE KIN PART]"
COUNTED = "[PEOPLE SOME THOSE CASES KIN NAMED PART]"

COLLECTIVES = frozenset("family crew group team patrol party gang unit squad household".split())
PEOPLE_TYPES = frozenset(("military", "police", "militant", "civilian", "official", "journalist", "aid_worker"))
GENERAL_TYPES = frozenset(("", "unspecified", "militant", "military"))

# Bodies of these kinds are institutions.
OFFICIAL = frozenset(
    "international regulatory supervisory state public professional elected legislative advisory governing sports official expert".split()
)
IMPLIED = Quantity(None, "implied", 1, 1, 1)
BARE_PLURAL = Quantity(None, "vague", 2, None, None)


_SETS: dict[tuple[str, ...], frozenset[str]] = {}


def is_a(unit: Unit, *names: str) -> bool:
    """Whether the unit is of one of the named classes."""
    letters = _SETS.get(names)
    if letters is None:
        letters = _SETS[names] = frozenset(LETTERS[name] for name in names)
    return unit.letter in letters


def quantity_of(units: Sequence[Unit], tokens: Tokens) -> Quantity | None:
    """What the first number or article of a phrase says: "a" and "an" count one."""
    for unit in units:
        if is_a(unit, "COUNT", "SOME", "PEOPLE"):
            return unit.quantity
        if is_a(unit, "ARTICLE"):
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


def type_of(units: Sequence[Unit]) -> str:
    """The victim type of a noun phrase: its head's, unless a group or modifier in front of a general head knows better."""
    heads = [unit for unit in units if is_a(unit, "MAN", "MEN", "NAMED", "FALLEN", "PEOPLE", "PLURAL", "PERSON")]
    head = heads[0].type if heads else ""
    of = next((number for number, unit in enumerate(units) if is_a(unit, "OF")), len(units))
    front = [unit for unit in units[:of] if is_a(unit, "MAN", "MEN", "NAMED", "FALLEN")]
    if front:
        head = front[-1].type
    if head in GENERAL_TYPES:
        for unit in units:
            if is_a(unit, "GROUP") and unit.type:
                return unit.type
    if head in ("", "unspecified"):
        for unit in units:
            if is_a(unit, "MODIFIER", "MAN", "MEN") and unit.type in PEOPLE_TYPES:
                return unit.type
    return head if head in PEOPLE_TYPES else "unspecified"


def _phrase(name: str, units: Units, quantity: Quantity, core: int, status: str = "") -> Units:
    letter = "KIN" if is_a(units[0], "POSSESSIVE") and name in ("PEOPLE", "PERSON", "NAMED") else name
    return [Unit(LETTERS[letter], units[0].first, units[-1].last, quantity, type_of(units), status, core)]


def _definite(units: Units) -> str:
    return "definite" if is_a(units[0], "DETERMINER", "POSSESSIVE") else ""


def build_counted(units: Units, tokens: Tokens) -> Units | None:
    """ "the three Syrian soldiers", "dozens of the villagers": the phrase begins behind number, "of" and determiner."""
    quantity = quantity_of(units, tokens)
    if quantity is None:
        return None
    core = next(number for number, unit in enumerate(units) if is_a(unit, "COUNT")) + 1
    while core + 1 < len(units) and is_a(units[core], "OF", "DETERMINER", "POSSESSIVE", "ADVERB"):
        core += 1
    return _phrase("PEOPLE", units, quantity, units[core].first, _definite(units))


def build_hurt(units: Units, tokens: Tokens) -> Units | None:
    """ "four dead miners": what happened to them is said in front of the noun."""
    state = next(unit for unit in units if is_a(unit, "HARMED", "STATE"))
    made = build_counted([unit for unit in units if unit is not state], tokens)
    return None if made is None else [made[0]._replace(letter=LETTERS["CASES"], status=state.type)]


def build_adjective(units: Units, tokens: Tokens) -> Units | None:
    """ "a displaced persons camp", "the wounded man": no statement, an adjective."""
    return [units[0]._replace(letter=LETTERS["MODIFIER"], type="")]


def build_unknown(units: Units, tokens: Tokens) -> Units | None:
    """ "22 carpenters": a counted noun of no lexicon may be people."""
    made = build_counted(units, tokens)
    return None if made is None else [made[0]._replace(letter=LETTERS["THOSE"])]


def build_single(units: Units, tokens: Tokens) -> Units | None:
    """ "a Syrian soldier"."""
    return _phrase("PEOPLE", units, quantity_of(units, tokens) or IMPLIED, units[1].first)


def build_unknown_single(units: Units, tokens: Tokens) -> Units | None:
    """ "killed a carpenter": one of a noun of no lexicon may be a person."""
    made = _phrase("PEOPLE", units, quantity_of(units, tokens) or IMPLIED, units[1].first)
    return [made[0]._replace(letter=LETTERS["THOSE"])]


def build_one_of_many(units: Units, tokens: Tokens) -> Units | None:
    """ "a police personnel": English of the subcontinent counts what elsewhere is a plural."""
    return build_single(units, tokens) if tokens.lowers[units[-1].last - 1] in ("personnel", "police", "staff") else None


def build_named(units: Units, tokens: Tokens) -> Units | None:
    """ "the mayor, Ali Hassan", "Colonel Adel Nasser"."""
    core = units[1].first if is_a(units[0], "ARTICLE", "DETERMINER", "POSSESSIVE") else units[0].first
    return _phrase("NAMED", units, quantity_of(units, tokens) or IMPLIED, core, "named")


def build_person(units: Units, tokens: Tokens) -> Units | None:
    """ "the driver", and headline style "driver"."""
    definite = _definite(units)
    return _phrase("PERSON", units, IMPLIED, units[1 if definite else 0].first, definite or "bare")


def build_plural(units: Units, tokens: Tokens) -> Units | None:
    """ "soldiers", "the soldiers"."""
    definite = _definite(units)
    return _phrase("PLURAL", units, BARE_PLURAL, units[1 if definite else 0].first, definite)


def build_collective(units: Units, tokens: Tokens) -> Units | None:
    """ "a family of six"."""
    noun, _, number = units[-3:]
    if tokens.lowers[noun.last - 1] not in COLLECTIVES or number.quantity is None:
        return None
    return _phrase("PEOPLE", units, number.quantity, noun.first, "collective")


def build_part(units: Units, tokens: Tokens) -> Units | None:
    """ "34 of them"."""
    return [units[0]._replace(letter=LETTERS["PART"], last=units[-1].last, core=-1)]


def build_elliptic(units: Units, tokens: Tokens) -> Units | None:
    """ "77", "ten others", "another two"."""
    quantity = quantity_of(units, tokens)
    if quantity is not None and quantity.qualifier == "vague" and is_a(units[-1], "OTHERS") and tokens.lowers[units[-1].last - 1] == "more":
        quantity = quantity._replace(count=f"{quantity.count} {tokens.words[units[-1].first]}")
    others = is_a(units[-1], "OTHERS") and tokens.lowers[units[-1].last - 1] in ("others", "people")
    status = "others" if is_a(units[-1], "OTHERS") or is_a(units[0], "OTHERS") else _definite(units)
    core = units[-1].first if others else -1
    return [Unit(LETTERS["SOME"], units[0].first, units[-1].last, quantity, "unspecified", status, core)]


def build_list(units: Units, tokens: Tokens) -> Units | None:
    """ "More than 100 activists, journalists and candidates": one number for all."""
    if any(unit.status == "definite" for unit in units[1:] if is_a(unit, "PLURAL")):
        return None
    return [units[0]._replace(last=units[-1].last)]


def build_third(units: Units, tokens: Tokens) -> Units | None:
    """ "a third" lost his leg."""
    return [
        Unit(
            LETTERS["SOME"], units[0].first, units[-1].last, quantity_of(units, tokens) or IMPLIED, "unspecified", "others", units[1].first
        )
    ]


def build_cases(units: Units, tokens: Tokens) -> Units | None:
    """ "13 deaths", "nine bodies", "17 hostages": the noun says what happened; `status` holds the outcome."""
    head = units[-1]
    quantity = quantity_of(units, tokens)
    if quantity is None or (is_a(head, "LIVES") and (quantity.count or "").lower() in ("nobody", "no one", "no-one")):
        return None
    if is_a(head, "BODIES") and any(tokens.lowers[unit.last - 1] in OFFICIAL for unit in units[:-1]):
        return None
    core = next(unit for unit in units[1:] if not is_a(unit, "OF", "DETERMINER", "COUNT")).first if is_a(head, "FALLEN", "BODIES") else -1
    return [Unit(LETTERS["CASES"], units[0].first, head.last, quantity, type_of(units[:-1]), head.type or "killed", core)]


def build_joint_cases(units: Units, tokens: Tokens) -> Units | None:
    """ "dozens of dead and wounded": one joint number."""
    outcomes = [unit.type for unit in units if is_a(unit, "FALLEN", "STATE", "HARMED")]
    quantity = quantity_of(units, tokens)
    if quantity is None:
        return None
    core = next(unit for unit in units[1:] if not is_a(unit, "OF")).first
    return [Unit(LETTERS["CASES"], units[0].first, units[-1].last, quantity, "unspecified", join_outcomes(outcomes), core)]


def build_fallen(units: Units, tokens: Tokens) -> Units | None:
    """ "the dead", "the wounded": people spoken of before."""
    return [Unit(LETTERS["FALLEN"], units[0].first, units[-1].last, None, units[-1].type, "definite", units[-1].first)]


def build_hostage(units: Units, tokens: Tokens) -> Units | None:
    """ "the hostage", "the hostages": people spoken of before, as a noun phrase."""
    if units[-1].quantity is not None or is_a(units[0], "FALLEN"):
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
    people = next((unit for unit in units if is_a(unit, "PEOPLE", "PERSON", "PLURAL")), None)  # "65 civilian deaths"
    core = people.core if people is not None else -1
    kind = people.type if people is not None else made[0].type
    return [made[0]._replace(letter=LETTERS["TOLLED"], core=core, type=kind)]


def build_relatives(units: Units, tokens: Tokens) -> Units | None:
    """ "a mother and her three sons", "Ali Hassan, Omar Jaber and Rana Aziz": one list, one number."""
    quantities = [unit.quantity or IMPLIED for unit in units if not is_a(unit, "COMMA", "AND")]
    first = units[0]
    core = first.core if first.core >= 0 else first.first
    return [Unit(LETTERS["NAMED"], first.first, units[-1].last, add_quantities(quantities), first.type or "unspecified", "list", core)]


def build_thing(units: Units, tokens: Tokens) -> Units | None:
    """ "40 sheep", "the houses": takes the number away from people."""
    return [Unit(LETTERS["OBJECT"], units[0].first, units[-1].last, quantity_of(units, tokens), units[-1].type, "", units[-1].first)]


def build_age(units: Units, tokens: Tokens) -> Units | None:
    """ "Yusuf, 12,": an age in commas behind a name."""
    years = tokens.lowers[units[2].first]
    return [units[0]] if years.isdigit() and 0 < int(years) < 120 else None


def drop(units: Units, tokens: Tokens) -> Units:
    """Nothing is left of an aside."""
    return []


def keep_first(units: Units, tokens: Tokens) -> Units:
    """What stands in apposition is passed over."""
    return units[:1]


NOUN_PHRASES = (
    Fold("aside in brackets", "OPEN[^OPEN CLOSE COUNT INCLUDING HARMED STATE]{0,12}CLOSE", "OPEN", drop),
    Fold("age in brackets", "(?<=[NAMED NAME MAN])OPEN COUNT CLOSE", "OPEN", drop),
    Fold("number in brackets", "(?<=COUNT)OPEN COUNT CLOSE", "OPEN", drop),
    Fold("aged", "COMMA?ALIAS[NUMBER COUNT](?:[COMMA AND TO]{1,2}[NUMBER COUNT])*COMMA?(?!AND)", "ALIAS", drop),
    Fold(
        "age",
        "[NAMED NAME]COMMA[NUMBER COUNT](?=[COMMA AND CLOSE])(?:COMMA(?=AND|HARMED|WAS|WERE|HAVE|DIED|STATE))?",
        "NUMBER COUNT",
        build_age,
    ),
    Fold(
        "displaced persons",
        "(?:(?<=[ARTICLE DETERMINER POSSESSIVE PREPOSITION OF])|^)[HARMED STATE](?=MODIFIER?[MAN MEN])",
        "HARMED STATE",
        build_adjective,
    ),
    Fold(
        "counted hurt",
        f"{DETERMINED}?COUNT{OF}MODIFIER{{0,3}}[HARMED STATE]{PLAIN_MODIFIERS}{{0,3}}[MAN MEN]{TAIL}",
        "HARMED STATE",
        build_hurt,
    ),
    Fold(
        "counted", f"{DETERMINED}?OTHERS?COUNT{OF}OTHERS?{MODIFIERS}{{0,6}}[MAN MEN ACTOR](?![THING THINGS]){TAIL}", "COUNT", build_counted
    ),
    Fold("collective", f"(?:ARTICLE|{DETERMINED}){MODIFIERS}{{0,3}}[MAN MEN THING]OF COUNT", "COUNT", build_collective),
    Fold("named with article", f"ARTICLE{MODIFIERS}{{0,6}}MAN[NAMED NAME]", "ARTICLE", build_named),
    Fold("single", f"ARTICLE{MODIFIERS}{{0,6}}MAN(?![THING THINGS]){TAIL}", "ARTICLE", build_single),
    Fold("one of many", f"ARTICLE{MODIFIERS}{{0,5}}MEN", "ARTICLE", build_one_of_many),
    Fold("named", f"{DETERMINED}?{PLAIN_MODIFIERS}{{0,4}}MAN[NAMED NAME]|{DETERMINED}?NAMED", "NAMED MAN", build_named),
    Fold("definite", f"{DETERMINED}{MODIFIERS}{{0,5}}MAN(?![THING THINGS]){TAIL}", "MAN", build_person),
    Fold("plural", f"{DETERMINED}?{PLAIN_MODIFIERS}{{0,4}}MEN{TAIL}", "MEN", build_plural),
    Fold("group as people", f"{DETERMINED}?COUNT{OF}MODIFIER{{0,3}}GROUP", "GROUP", build_counted),
    Fold("bare", f"{PLAIN_MODIFIERS}{{0,3}}MAN(?![THING THINGS]){TAIL}", "MAN", build_person),
    Fold("part", "COUNT OF[THEM WHO]", "THEM WHO", build_part),
    Fold(
        "dead and wounded",
        "[COUNT ARTICLE]OF?[FALLEN STATE HARMED][AND OR][FALLEN STATE HARMED](?![BY MAN MEN COUNT POSSESSIVE DETERMINER ARTICLE MODIFIER PRONOUN KIN PEOPLE PLURAL PERSON NAMED NAME])",
        "FALLEN STATE HARMED",
        build_joint_cases,
    ),
    Fold(
        "cases",
        "(?:DETERMINER?[COUNT ARTICLE]OF?DETERMINER?[MODIFIER WORD OTHERS STATE HARMED ADVERB VERB NAME GROUP PLURAL PERSON]{0,3}|PEOPLE(?=BODIES))[FALLEN BODIES]",
        "FALLEN BODIES",
        build_cases,
    ),
    Fold(
        "toll",
        "(?:[COUNT ARTICLE]OF?[MODIFIER WORD OTHERS STATE HARMED ADVERB NAME GROUP PLURAL PERSON VERB REPORTED]{0,3}|PEOPLE)NOMINAL",
        "NOMINAL",
        build_tolled,
    ),
    Fold("lives", "COUNT[MODIFIER WORD]{0,2}LIVES", "LIVES", build_tolled),
    Fold(
        "things",
        f"(?:COUNT{OF}|ARTICLE|{DETERMINED})[MODIFIER WORD NAME GROUP PLACE ORDINAL OTHERS THING WEAPON VERB NUMBER]*[THING THINGS WEAPON]",
        "THING THINGS WEAPON",
        build_thing,
    ),
    Fold("unknown", f"{DETERMINED}?COUNT{OF}OTHERS?[MODIFIER WORD NAME PLACE ORDINAL]{{0,4}}[WORD NAME]", "COUNT", build_unknown),
    Fold("elliptic", f"(?:{DETERMINED}|OTHERS)*COUNT OTHERS?", "COUNT", build_elliptic),
    Fold(
        "the dead",
        "DETERMINER ADVERB?[STATE HARMED](?![MAN MEN MODIFIER WORD NAME NAMED GROUP PEOPLE PLURAL PERSON BY])",
        "STATE HARMED",
        build_fallen,
    ),
    Fold("the hostage", "[DETERMINER POSSESSIVE]FALLEN", "FALLEN", build_hostage),
    Fold("others", "OTHERS", "OTHERS", build_others),
    Fold("relatives", "[PEOPLE PERSON NAMED NAME]COMMA?AND KIN(?:COMMA?AND?KIN)*", "KIN", build_relatives),
    Fold("names", "NAMED(?:COMMA NAMED)*COMMA?AND NAMED", "NAMED", build_relatives),
    Fold(
        "unknown names",
        "[NAMED NAME](?:COMMA[NAMED NAME])*COMMA?AND[NAMED NAME](?=[HAVE ADVERB]*(?:WERE|HARMED|DIED))",
        "NAME",
        build_relatives,
    ),
    Fold(
        "alias",
        "COMMA?[VERB REPORTED]?ALIAS[NAMED NAME PERSON WORD MODIFIER NUMBER COUNT]+(?:[COMMA AND]{1,2}[NAMED NAME NUMBER COUNT](?![WAS WERE HARMED DIED]))*COMMA?",
        "ALIAS",
        drop,
    ),
    Fold(
        "a Maoist",
        "ARTICLE MODIFIER{0,2}GROUP(?=[WAS HAVE COMMA])|(?<=[HARMED HARMING ACTIVE])ARTICLE MODIFIER{0,2}GROUP(?![MODIFIER THING THINGS WEAPON])",
        "GROUP",
        build_single,
    ),
    Fold(
        "a shepherd",
        "(?<=[HARMED HARMING ACTIVE HARM])ARTICLE[MODIFIER WORD NAME PLACE ORDINAL VERB GROUP]{0,4}[WORD MODIFIER](?![MAN MEN THING THINGS WEAPON])|ARTICLE[MODIFIER WORD ORDINAL]{0,3}[WORD MODIFIER](?=WAS)",
        "ARTICLE",
        build_unknown_single,
    ),
    Fold("third", "[ARTICLE DETERMINER]ORDINAL(?=[VERB HARMED WAS WERE DIED HAVE])", "ORDINAL", build_third),
    Fold("list of plurals", "PEOPLE(?:COMMA PLURAL)+COMMA?AND PLURAL", "PEOPLE", build_list),
    Fold("apposition", "[PEOPLE PERSON SOME]COMMA[NAMED NAME](?:[COMMA AND]{1,2}[NAMED NAME])*COMMA", "NAMED NAME", keep_first),
    Fold(
        "role",
        "[NAMED NAME]COMMA[PEOPLE PERSON](?:PREPOSITION[ARTICLE DETERMINER]?[MODIFIER WORD NAME GROUP PLACE THING MEN]+)?COMMA(?!AND)",
        "NAMED NAME",
        keep_first,
    ),
)

HARM_LETTERS = frozenset(LETTERS[name] for name in ("HARMED", "HARM", "HARMING", "DIED", "DIE", "STATE", "ACTIVE", "PASSIVE"))


def join_outcomes(outcomes: Sequence[str]) -> str:
    """One outcome for verbs that are joined: killed and wounded are one joint number, else the gravest.

    >>> join_outcomes(["killed", "wounded"]), join_outcomes(["kidnapped", "killed"]), join_outcomes(["wounded"])
    ('killed_or_wounded', 'killed', 'wounded')
    """
    if {"killed", "wounded"} <= set(outcomes) or "killed_or_wounded" in outcomes:
        return "killed_or_wounded"
    return "killed" if "killed" in outcomes else outcomes[-1] if outcomes else ""


def status_of(units: Sequence[Unit], tokens: Tokens) -> str:
    """The modality of a verb group: negated, hypothetical, feared, or "" where it asserts."""
    if any(is_a(unit, "NOT") for unit in units):
        return "negated"
    if any(is_a(unit, "PLANNED") for unit in units):
        return "hypothetical"
    if any(is_a(unit, "FEARED") for unit in units):
        return "feared"
    modal = next((tokens.lowers[unit.first] for unit in units if is_a(unit, "MODAL")), "")
    return "" if not modal else "feared" if modal in ("may", "might", "could", "must") else "hypothetical"


def build_verb(name: str, status: str = "") -> Build:
    """A builder of verb groups of the named class, with a fixed status or the one that their auxiliaries tell."""

    def build(units: Units, tokens: Tokens) -> Units:
        outcome = join_outcomes([unit.type for unit in units if unit.letter in HARM_LETTERS and unit.type])
        before = next((unit.status for unit in units if unit.letter in HARM_LETTERS and unit.status), "")
        state = status or status_of(units, tokens) or before
        return [Unit(LETTERS[name], units[0].first, units[-1].last, None, outcome, state, units[-1].first)]

    return build


AUXILIARIES = "[HAVE MODAL NOT ADVERB]*"
BE = "[WAS WERE][WAS WERE NOT ADVERB HAVE]*"
OBJECT_FOLLOWS = "(?=ADVERB*[PEOPLE SOME PLURAL PERSON NAMED THOSE CASES KIN TOLLED ARTICLE PRONOUN NOBODY OBJECT NAME GROUP SELF])"

VERB_GROUPS = (
    Fold(
        "killed and wounded",
        f"HARMED(?:COMMA HARMED(?!{ITEM}))*(?:COMMA?[AND OR]ADVERB*HARMED)+|HARMED COMMA HARMED(?!{ITEM}|AND|OR)",
        "HARMED",
        build_verb("HARMED"),
    ),
    Fold("killing and wounding", "HARMING(?:COMMA?[AND OR]ADVERB*HARMING)+", "HARMING", build_verb("HARMING")),
    Fold("kill and wound", "HARM(?:COMMA?[AND OR]ADVERB*HARM)+", "HARM", build_verb("HARM")),
    Fold("dead or wounded", "STATE[AND OR][STATE HARMED]|HARMED[AND OR]STATE", "STATE", build_verb("STATE")),
    Fold(
        "are believed to have died",
        f"{AUXILIARIES}{BE}[FEARED REPORTED PLANNED]TO HAVE?[WAS WERE]*ADVERB*[HARMED DIED DIE STATE]",
        "FEARED REPORTED PLANNED",
        build_verb("PASSIVE"),
    ),
    Fold(
        "were reportedly killed",
        f"{AUXILIARIES}{BE}(?:(?:[VERB RUINED HARMED][AND OR])?[FEARED REPORTED RECOVERED VERB LEFT RUINED][ADVERB WAS WERE]*)?[HARMED STATE]",
        "WAS WERE",
        build_verb("PASSIVE"),
    ),
    Fold(
        "was dragged out and killed",
        f"{AUXILIARIES}{BE}[VERB RECOVERED LEFT][^COMMA SEMICOLON PASSIVE VERB PEOPLE SOME]{{0,8}}COMMA?AND ADVERB*HARMED(?!{ITEM})",
        "WAS WERE",
        build_verb("PASSIVE"),
    ),
    Fold("were shot or stabbed to death", f"{AUXILIARIES}{BE}[VERB WORD RUINED]OR HARMED(?!{ITEM})", "WAS WERE", build_verb("PASSIVE")),
    Fold("feared dead", "FEARED ADVERB*[STATE HARMED]", "FEARED", build_verb("STATE")),
    Fold("have died", f"{AUXILIARIES}(?:DIED|(?<=MODAL ADVERB*)DIE)", "DIED DIE", build_verb("DIED")),
    Fold("to have killed", "TO HAVE ADVERB*HARMED", "HARMED", build_verb("ACTIVE")),
    Fold("have killed", f"[HAVE MODAL NOT ADVERB]+HARMED{OBJECT_FOLLOWS}", "HARMED", build_verb("ACTIVE")),
    Fold("planned to kill", "[PLANNED FEARED MODAL NOT]+TO?ADVERB*[HARM DIE]", "HARM DIE", build_verb("ACTIVE")),
    Fold("able to kill", "ABLE(?:TO|PREPOSITION)ADVERB*[HARM HARMING]", "ABLE", build_verb("ACTIVE")),
    Fold("to kill", "TO ADVERB*HARM", "HARM", build_verb("ACTIVE", "hypothetical")),
)


def build_prepositional(units: Units, tokens: Tokens) -> Units:
    """ "in the village of X"."""
    return [Unit(LETTERS["PHRASE"], units[0].first, units[-1].last, core=units[1].first)]


PREPOSITIONAL_PHRASES = (
    Fold(
        "prepositional phrase",
        "PREPOSITION[ARTICLE DETERMINER POSSESSIVE MODIFIER WORD NAME PLACE GROUP ORDINAL NUMBER DATE THING THINGS OBJECT WEAPON PERSON PLURAL "
        "NAMED OF ADVERB NOMINAL TO]+",
        "PREPOSITION",
        build_prepositional,
    ),
)


STEPS = NOUN_PHRASES + VERB_GROUPS + PREPOSITIONAL_PHRASES


def read_chunks(units: Units, tokens: Tokens) -> Units:
    """The units of a sentence folded to noun phrases, verb groups and prepositional phrases."""
    return fold(units, STEPS, tokens)
