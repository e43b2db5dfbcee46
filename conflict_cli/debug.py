"""The debug view: how the rules read a text, sentence by sentence.

    python -m conflict_cli.debug [--rule NAME]… TEXT

It prints the units of each sentence with their classes, its clauses as a tree, and the rules that
fired with their groups; for each rule named with `--rule` (part of its name is enough) it prints
how far the rule got and what stopped it.
"""

from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from conflict_cli.engine.grammar import NAMES, Rule, Unit, compile_pattern, read_requirements, spell
from conflict_cli.engine.tracing import Progress, how_far
from conflict_cli.extractors.claims.casualties import SentenceParser, read_casualties
from conflict_cli.extractors.claims.figurative import tells_a_story
from conflict_cli.extractors.claims.gate import phrases_needed
from conflict_cli.extractors.claims.losses import RULES as LOSS_RULES
from conflict_cli.extractors.claims.matching import Claim, ParsedSentence
from conflict_cli.extractors.claims.rules import RULES
from conflict_cli.extractors.clauses import read_clauses
from conflict_cli.extractors.dates import find_reference_date
from conflict_cli.pipeline import find_named
from conflict_cli.stages import Stages
from conflict_cli.text.document import Document, read_document


class View(NamedTuple):
    """One sentence as the debug view shows it; `was_read` is true if the gate let it through to the
    rules.
    """

    document: Document
    reading: ParsedSentence
    lowers: list[str]
    was_read: bool


def view(text: str) -> list[View]:
    """Every sentence of a text, read as the pipeline reads it."""
    document = read_document(text)
    *_, entities = find_named(document, Stages(), find_reference_date(document))
    reader = SentenceParser(document, entities)
    read = {reading.sentence: reading for reading in read_casualties(reader)}
    views = []
    for number in range(len(document.sentences)):
        reading = read.get(number) or reader.read(number)._replace(claims=(), losses=())
        views.append(View(document, reading, reader.lowers(number), number in read))
    return views


def words_of(sentence: View, unit: Unit) -> str:
    """The words of a unit as they are written."""
    tokens = sentence.document.tokens
    return sentence.document.text[tokens.starts[unit.first] : tokens.ends[unit.last - 1]]


def show_units(sentence: View) -> list[str]:
    """The units, each with its class, its words, and what else is known of it."""
    lines = []
    for number, unit in enumerate(sentence.reading.units):
        quantity = unit.quantity
        known = [
            unit.type,
            unit.reference or unit.modality or unit.outcome,
            f"{quantity.qualifier} {quantity.low}-{quantity.high}" if quantity else "",
        ]
        details = ", ".join(filter(None, known))
        lines.append(
            f"  {number:>3} {NAMES[unit.tag]:<22} "
            f"{words_of(sentence, unit)!r}{f'  ({details})' if details else ''}"
        )
    return lines


def show_clauses(sentence: View) -> list[str]:
    """The tree of clauses, one line per clause: kind, subject, verb and the other units."""
    units = sentence.reading.units
    tree = read_clauses(units, sentence.document.tokens)

    def lines_below(number: int, indent: str) -> Iterator[str]:
        clause = tree.clauses[number]
        subject, verb = (
            words_of(sentence, units[unit]) if unit >= 0 else "-"
            for unit in (clause.subject, clause.verb)
        )
        others = [
            words_of(sentence, units[unit])
            for unit in tree.units_of(number)
            if unit not in (clause.subject, clause.verb)
        ]
        told = ", ".join(filter(None, ("passive" if clause.passive else "", clause.status)))
        yield (
            f"{indent}{clause.kind} | {subject} | {verb}{f' ({told})' if told else ''} | "
            f"{' / '.join(others)}"
        ).rstrip(" |")
        for child in tree.below(number):
            yield from lines_below(child, indent + "  ")

    return [
        line
        for number, clause in enumerate(tree.clauses)
        if clause.parent < 0
        for line in lines_below(number, "  ")
    ]


def show_claims(sentence: View) -> list[str]:
    """The rules that fired, with the groups of their patterns."""
    lines = []
    for claim in (*sentence.reading.claims, *sentence.reading.losses):
        quantity = claim.quantity
        told = [
            claim.outcome,
            f"{quantity.qualifier} {quantity.low}-{quantity.high}",
            claim.status,
            "a part" if claim.subset else "",
        ]
        lines.append(f"  {claim.rule.name!r}: {', '.join(filter(None, told))}")
        lines += [f"      {name}: {words}" for name, words in groups_of(sentence, claim)]
    return lines or ["  no rule fired"]


def groups_of(sentence: View, claim: Claim) -> list[tuple[str, str]]:
    """The named groups of the match that a claim is from, as words."""
    units = sentence.reading.units
    pattern = compile_pattern(claim.rule.pattern)
    for match in pattern.finditer(spell(units)):
        starts = [
            start
            for name in ("victim", "victim2")
            if name in pattern.groupindex
            for start in match.starts(name)
        ]
        if claim.victim in starts:
            spans = [
                (name, span)
                for name in pattern.groupindex
                for span in match.spans(name)
                if span[0] >= 0
            ]
            return [
                (name, " ".join(words_of(sentence, unit) for unit in units[start:end]))
                for name, (start, end) in spans
            ]
    return []


# What is shown of each sentence, in this order: a title and the function that writes its lines.
SECTIONS: tuple[tuple[str, Callable[[View], list[str]]], ...] = (
    ("units", show_units),
    ("clauses", show_clauses),
    ("rules that fired", show_claims),
)


def trace(sentence: View, rule: Rule) -> str:
    """How far a rule got in a sentence, and what stopped it."""
    claims = (*sentence.reading.claims, *sentence.reading.losses)
    if any(claim.rule == rule for claim in claims):
        return "fired"
    if not sentence.was_read:
        if tells_a_story(sentence.lowers):
            return "dropped before the rules: the sentence is about a work of art"
        return (
            "dropped by the gate: no word that some rule needs; this one needs "
            f"{describe_needs(rule)}"
        )
    units = sentence.reading.units
    tags = spell(units)
    missing = [
        required for required in read_requirements(rule.pattern) if required.isdisjoint(tags)
    ]
    if missing:
        classes = [" or ".join(sorted(NAMES[tag] for tag in required)) for required in missing]
        return f"not tried: the sentence has no unit {', and no unit '.join(classes)}"
    progress = how_far(rule.pattern, tags)
    if progress.wanted:
        return tell_stop(sentence, progress, tags)
    taken = {claim.victim: claim.rule.name for claim in claims}
    for match in compile_pattern(rule.pattern).finditer(tags):
        for victim in match.starts("victim"):
            if victim in taken:
                return (
                    f"matched, but {words_of(sentence, units[victim])!r} was taken by the rule "
                    f"{taken[victim]!r}"
                )
    return (
        "matched, but its claim was refused (extractors/claims: candidates.py, vetoes.py; "
        "losses.py)"
    )


def tell_stop(sentence: View, progress: Progress, tags: str) -> str:
    """What a rule matched, and the unit that stopped it."""
    units = sentence.reading.units[progress.start : progress.end]
    matched = " ".join(words_of(sentence, unit) for unit in units)
    following = (
        f"{NAMES[tags[progress.end]]} follows" if progress.end < len(tags) else "the sentence ends"
    )
    return f"matched {matched!r}, then wants {progress.wanted}, but {following}"


def describe_needs(rule: Rule) -> str:
    """The classes and words that open a sentence to a rule."""
    phrases = phrases_needed([rule])
    if not phrases:
        return "a claim of another rule"
    some = ", ".join(sorted(phrases, key=lambda phrase: (len(phrase), phrase))[:8])
    return f"{rule.needs or 'a word'} ({some}{', …' if len(phrases) > 8 else ''})"


def find_rules(name: str) -> list[Rule]:
    """The rule with a name, else those whose names contain it."""
    rules = (*RULES, *LOSS_RULES)
    return [rule for rule in rules if rule.name == name] or [
        rule for rule in rules if name.lower() in rule.name.lower()
    ]


def main(arguments: Sequence[str] | None = None) -> None:
    """The command line of the debug view."""
    parser = ArgumentParser(
        prog="python -m conflict_cli.debug", description="What the rules make of a text."
    )
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument(
        "--rule", metavar="NAME", action="append", default=[], help="a rule, or a part of its name"
    )
    options = parser.parse_args(arguments)
    named: list[Rule] = []
    for name in options.rule:
        named += find_rules(name) or parser.error(f"no rule is named {name!r}")
    for number, sentence in enumerate(view(options.text), 1):
        span = sentence.document.sentences[sentence.reading.sentence]
        print(
            f"sentence {number}: {' '.join(sentence.document.text[span.start : span.end].split())}"
        )
        for title, show in SECTIONS:
            print(f" {title}", *show(sentence), sep="\n")
        for rule in named:
            print(f" rule {rule.name!r}\n  {trace(sentence, rule)}")


if __name__ == "__main__":
    main()
