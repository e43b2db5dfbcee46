"""Losses of equipment and structures: destroyed, damaged, captured, shot down and so on."""

from conflict_cli.engine.grammar import Rule, Table, Unit, Units, is_a
from conflict_cli.extractors.claims.matching import Claim, Found, match_rules
from conflict_cli.extractors.lexical import equipment_types
from conflict_cli.models import Quantity
from conflict_cli.text.document import Document

ITEM = "[OBJECT THINGS THING WEAPON]"
# Items as a subject or an object: one noun phrase or a list of them.
ITEMS = f"""
    (?<victim>{ITEM})
    (?:
        [COMMA AND MODIFIER GROUP]{{1,3}} (?<victim>{ITEM})
        (?!ADVERB* [RUINED WAS WERE PASSIVE])          # has a verb of its own
    ){{0,6}}
"""
FILLER = """[
    PHRASE DATE PLACE GROUP NAME ADVERB WORD MODIFIER OF ACTOR PLURAL OTHERS PREPOSITION
]"""

RULES = (
    Rule(
        "lost <items>",
        f"(?<harm>LOST) ADVERB* {ITEMS}",
        "LOST",
        ("The army lost two tanks near Kafr Amma.",),
        ("The army lost two battles near Kafr Amma.",),
        outcome="lost",
    ),
    Rule(
        "<items> were destroyed",
        f"""
        (?<![RUINED RUINING RUIN LOST]) {ITEMS} {FILLER}{{0,6}}?
        [HAVE ADVERB MODAL]* [WAS WERE]+ [ADVERB REPORTED WAS WERE]*
        (?<harm>RUINED | HARMED)
        """,
        "RUINED HARMED",
        ("Three armoured vehicles were destroyed.", "All drones were intercepted."),
        ("Three armoured vehicles were bought.",),
    ),
    Rule(
        "<items> were captured",
        f"(?<!OF) {ITEMS} {FILLER}{{0,6}}? (?<harm>PASSIVE)",
        "PASSIVE",
        ("Four mortars were captured in the raid.",),
        ("Four mortars were polished in the raid.",),
    ),
    Rule(
        "destroyed <items>",
        f"""
        (?<harm>RUINED | RUINING | RUIN | HARMED | HARMING | ACTIVE) ADVERB*
        (?:(?:{FILLER} | AND | COMMA){{0,2}}?) {ITEMS}
        """,
        "RUINED RUINING RUIN HARMED HARMING ACTIVE",
        (
            "The rebels destroyed a tank and damaged two trucks.",
            "The strike killed 40 sheep and destroyed 3 houses.",
        ),
        ("The rebels bought a tank and washed two trucks.",),
    ),
    Rule(
        "<items> destroyed",
        f"{ITEMS} {FILLER}{{0,4}}? (?<harm>RUINED) (?!ADVERB* {ITEM})",
        "RUINED",
        ("Two tanks destroyed in Kafr Amma",),
        ("Two tanks sold in Kafr Amma",),
    ),
)
TABLE = Table(RULES)


def find_losses(document: Document, number: int, units: Units, letters: str) -> list[Claim]:
    """The losses that one sentence states, whose units spell `letters`."""
    used: set[int] = set()
    losses: list[Claim] = []
    for found in match_rules(letters, TABLE, used):
        loss = make_loss(document, number, units, found)
        if loss is not None:
            losses.append(loss)
            used.add(found.victim)
    return sorted(losses, key=lambda loss: (loss.start, loss.end))


def make_loss(document: Document, number: int, units: Units, found: Found) -> Claim | None:
    """The loss of one noun phrase; None if it names no equipment or nothing happens to it."""
    tokens = document.tokens
    unit, harm = units[found.victim], units[found.harm]
    item = find_item(document, unit)
    blown_up = tokens.lowers[harm.last - 1] == "up"
    action = found.rule.outcome or ("destroyed" if blown_up else harm.type)
    if item is None or action not in ACTIONS or harm.status == "negated":
        return None
    core, kind = item
    quantity = unit.quantity
    if quantity is None:
        first = tokens.words[unit.first]
        if first.lower() in ("all", "both"):
            quantity = Quantity(first, "vague", 2, None, None)
        elif (head := tokens.lowers[unit.last - 1]) in SINGULAR_LIKE or not head.endswith("s"):
            quantity = Quantity(None, "implied", 1, 1, 1)
        else:
            quantity = Quantity(None, "vague", 2, None, None)
    start = min(tokens.starts[unit.first], tokens.starts[harm.first])
    end = max(tokens.ends[unit.last - 1], tokens.ends[harm.last - 1])
    status = harm.status if is_a(harm, "ACTIVE", "PASSIVE") else ""
    return Claim(
        found.rule,
        number,
        found.victim,
        found.harm,
        action,
        quantity,
        core,
        kind,
        unit.status,
        status,
        False,
        False,
        start,
        end,
    )


ACTIONS = frozenset(("destroyed", "damaged", "captured", "shot_down", "intercepted", "lost"))
SINGULAR_LIKE = frozenset(("headquarters", "barracks"))


def singular_item(document: Document, loss: Claim) -> str:
    """The item of a loss in the singular: "battle tank"."""
    first, last = loss.core or (0, 0)
    words = " ".join(document.tokens.lowers[first:last])
    known = equipment_types().values.get(words)
    return known.singular if known is not None else words


def find_item(document: Document, unit: Unit) -> tuple[tuple[int, int], str] | None:
    """The tokens and the item type of the equipment phrase that ends a noun phrase."""
    known = equipment_types()
    for position in range(max(unit.first, unit.last - 5), unit.last):
        found = known.longest(document.tokens.lowers, position, unit.last)
        if found is not None and position + found[0] == unit.last:
            return (position, unit.last), found[1].type
    return None
