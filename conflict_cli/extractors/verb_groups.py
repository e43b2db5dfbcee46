"""The verb groups of a sentence as folds: auxiliaries, modality and harm in one unit."""

from collections.abc import Sequence

from conflict_cli.extractors.noun_builders import join_outcomes
from conflict_cli.extractors.noun_phrases import ITEM
from conflict_cli.grammar import LETTERS, Build, Fold, Unit, Units, letters_of, new_unit, spell
from conflict_cli.text import Tokens

HARM_LETTERS = letters_of("HARMED HARM HARMING DIED DIE STATE ACTIVE PASSIVE")


FEARED, MODAL, NOT, PLANNED = (LETTERS[name] for name in ("FEARED", "MODAL", "NOT", "PLANNED"))


def status_of(units: Sequence[Unit], tokens: Tokens) -> str:
    """The modality of a verb group: negated, hypothetical, feared, or "" where it asserts."""
    letters = spell(units)
    if NOT in letters:
        return "negated"
    if PLANNED in letters:
        return "hypothetical"
    if FEARED in letters:
        return "feared"
    if MODAL not in letters:
        return ""
    modal = tokens.lowers[units[letters.index(MODAL)].first]
    return "feared" if modal in ("may", "might", "could", "must") else "hypothetical"


def build_verb(name: str, status: str = "") -> Build:
    """A builder of verb groups of the named class, with a fixed status or the one that their auxiliaries tell."""

    def build(units: Units, tokens: Tokens) -> Units:
        harms = [unit for unit in units if unit.letter in HARM_LETTERS]
        outcome = join_outcomes([unit.type for unit in harms if unit.type])
        before = next((unit.status for unit in harms if unit.status), "")
        state = status or status_of(units, tokens) or before
        return [new_unit(Unit, (LETTERS[name], units[0].first, units[-1].last, None, outcome, state, units[-1].first))]

    return build


AUXILIARIES = "[HAVE MODAL NOT ADVERB]*+"  # what follows is none of them: nothing is given back, or a row of adverbs costs its cube
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
