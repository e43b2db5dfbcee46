"""Groups: every army, militia and office that the text names, under one name each."""

from conflict_cli.extractors.groups.actors import Actor
from conflict_cli.extractors.groups.backing import find_backers
from conflict_cli.extractors.groups.definitions import read_definitions
from conflict_cli.extractors.groups.found import GroupMention, GroupScan
from conflict_cli.extractors.groups.known import known_groups, own_groups
from conflict_cli.extractors.groups.references import resolve_references
from conflict_cli.extractors.groups.scanning import scan_names
from conflict_cli.extractors.groups.settling import merge_mentions
from conflict_cli.extractors.names.countries import country_of
from conflict_cli.extractors.names.units import THE, fold
from conflict_cli.models import Group, Mention
from conflict_cli.text.document import Document

__all__ = ["country_of", "find_groups"]


def find_groups(document: Document, extra: str | None = None) -> list[Group]:
    """The groups that the sentences of a document name, in order of first mention, each with all
    its mentions.

    `extra` is the user's own lexicon in our notation (`name | abbreviations | type | country |
    other names`); it takes precedence.
    """
    lexicons = (own_groups(extra), known_groups()) if extra else (known_groups(),)
    names = scan_names(document, lexicons)
    actors = merge_mentions(names, read_definitions(names), lexicons)
    resolve_references(names, actors, document)
    groups = {actor: _group(actor, names, document) for actor in actors}
    for actor, backers in find_backers(names, actors).items():
        named = [groups[backer].name if isinstance(backer, Actor) else backer for backer in backers]
        groups[actor] = groups[actor]._replace(backed_by=tuple(named))
    return sorted(groups.values(), key=lambda group: group.mentions[0].start)


def _group(actor: Actor, names: GroupScan, document: Document) -> Group:
    spoken = sorted(
        ((_mention(found, names, document), found) for found in actor.found),
        key=lambda pair: pair[0].start,
    )
    mentions = tuple(mention for mention, _ in spoken)
    known = actor.known
    name = known.name if known else _name(spoken)
    full = [found for _, found in spoken if found.rank < 9]
    best = full[0] if full else spoken[0][1]
    return Group(
        name,
        _abbreviation(actor, mentions)
        or (known.abbreviations[0] if known and known.abbreviations else None),
        _aliases(
            name, [_words(found, mention) for mention, found in spoken if found.how != "noun"]
        ),
        known.type if known else best.type,
        actor.country,
        (),
        mentions,
    )


def _mention(found: GroupMention, names: GroupScan, document: Document) -> Mention:
    units = names.sentences[found.sentence]
    start, end = units.starts[found.first], units.ends[found.last - 1]
    return Mention(document.text[start:end], start, end)


def _words(found: GroupMention, mention: Mention) -> str:
    """The words of a mention, on one line."""
    return (
        found.name
        if found.how == "force" and found.name and not found.candidates
        else " ".join(mention.text.split())
    )


def _name(spoken: list[tuple[Mention, GroupMention]]) -> str:
    """The name of a group: the best form of a nation's force, else the longest name, else the first
    one.
    """
    return min(
        (
            (found.rank, -len(mention.text) if found.how in ("form", "spelled") else 0, number),
            _words(found, mention),
        )
        for number, (mention, found) in enumerate(spoken)
    )[1]


def _aliases(name: str, spoken: list[str]) -> tuple[str, ...]:
    """The other names that the text uses, each once, ignoring capitals and article."""
    spoken = [alias for alias in dict.fromkeys(spoken) if alias != name]
    if not spoken:
        return ()
    aliases: dict[str, str] = {}
    for alias in sorted(spoken, key=lambda alias: not opens_with_the(alias)):
        aliases.setdefault(without_the(alias), alias)
    aliases.pop(without_the(name), None)
    order = {without_the(alias): number for number, alias in reversed(list(enumerate(spoken)))}
    return tuple(sorted(aliases.values(), key=lambda alias: order[without_the(alias)]))


def opens_with_the(name: str) -> bool:
    """True if a name opens with an article that it may lack."""
    return name.lower().partition(" ")[0] in THE and " " in name


def without_the(name: str) -> str:
    """A name in lower case without such an article.

    >>> without_the("The Hill Army"), without_the("Theatre Guard")
    ('hill army', 'theatre guard')
    """
    return name.lower().partition(" ")[2] if opens_with_the(name) else name.lower()


def _abbreviation(actor: Actor, mentions: tuple[Mention, ...]) -> str | None:
    """The abbreviation that the text gives, as it writes it."""
    if actor.abbreviation is None:
        return None
    return next(
        (mention.text for mention in mentions if fold(mention.text) == actor.abbreviation), None
    )
