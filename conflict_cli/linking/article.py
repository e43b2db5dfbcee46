"""What an article is about fills what its claims leave open: the one attacker, the main place, the day of the lead."""

from collections.abc import Sequence

from conflict_cli.extractors.claims import Claim, Reading
from conflict_cli.linking.actors import main_attacker, same_side
from conflict_cli.linking.attacks import find_attacks, may_name_attacker
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor, Attack, Links
from conflict_cli.linking.scopes import is_coarse
from conflict_cli.linking.whereabouts import Scenery, is_aside, main_place, names_the_event, tier
from conflict_cli.models import Date, Place


def link_article(context: Context, pairs: Sequence[tuple[Reading, Claim]], links: Sequence[Links]) -> list[Links]:
    """What the article is about fills what claims leave open: its one attacker, its one spot, the date of the claim before."""
    titles = {number for number, block in enumerate(context.document.blocks) if block.kind == "title"}
    claimed = [link.place for link in links if link.place is not None and link.own_place and link.scope in ("incident", "period")]
    countries = {place.country for place in claimed if place.country is not None}
    scattered = len(countries) > 1 or len({place.name for place in claimed if tier(place) < 2}) > 2
    wanted = len(countries) <= 1 and any(link.actor is None for link in links)
    attacker = find_attacker(context, links, scattered) if wanted and not is_roundup(links) else None
    leads = lead_sentences(context, pairs)
    main = None if scattered else main_place(context, leads)
    filled: list[Links] = []
    date, place = lead_date(context, leads, pairs), None
    event = event_date(context, leads, pairs)
    for (reading, claim), link in zip(pairs, links, strict=True):
        title = context.document.sentences[reading.sentence].block in titles
        if link.scope not in ("incident", "period") or (link.own_date and is_coarse(link.date)):
            filled.append(link)
            continue
        told = not title and claim.quantity.qualifier != "none" and not is_elsewhere(link, main)
        actor = link.actor or (
            attacker if attacker is not None and told and not same_side(attacker, claim) else link.attackers if told else None
        )
        day = event if event is not None and link.date is not None and link.date.start < context.dateline[1] else link.date
        near = main is not None and (main.event or abs(main.sentence - reading.sentence) <= 1)
        spot = main.place if main is not None and not title and agrees(day, main.dates) else None
        where = link.place or (None if title else spot or place)
        if (
            spot is not None
            and near
            and (
                where is None
                or (tier(where) >= (2 if pairs and reading.sentence - pairs[0][0].sentence < 2 else 3) and within(spot, where))
            )
        ):
            where = spot
        when = day or (None if title else date or (scene_date(context, main) if near and main is not None else None))
        is_same = actor is link.actor and where is link.place and when is link.date
        filled.append(link if is_same else link._replace(actor=actor, place=where, date=when))
        if not title:
            date, place = when or date, where or place
    return filled


def find_attacker(context: Context, links: Sequence[Links], scattered: bool) -> Actor | None:
    """The one attacker that the article is about: of all whom its sentences name and its claims are linked to."""
    attacks = [
        attack
        for number in range(len(context.document.sentences))
        if may_name_attacker(context, number)
        for attack in find_attacks(context, number)
    ]
    attacks += [Attack(link.actor, -1) for link in links if link.actor is not None and link.scope == "incident"]
    return main_attacker(attacks, scattered)


def is_roundup(links: Sequence[Links]) -> bool:
    """Whether an article tells of three towns or days or more: a report on many attacks, which have no attacker in common."""
    told = [link for link in links if link.scope == "incident"]
    towns = {link.place.name for link in told if link.own_place and link.place is not None and tier(link.place) == 1}
    days = {link.date.value for link in told if link.own_date and link.date is not None and link.date.value is not None}
    return len(towns) > 2 or len(days) > 2


def is_elsewhere(link: Links, main: Scenery | None) -> bool:
    """Whether a claim names another town than the one that the article is about: another attack, maybe another's."""
    return (
        main is not None
        and link.own_place
        and link.place is not None
        and link.place.name != main.place.name
        and tier(link.place) == 1 == tier(main.place)
    )


def scene_date(context: Context, main: Scenery) -> Date | None:
    """The one day that the sentence of the main place gives."""
    sentence = context.document.sentences[main.sentence]
    days = [date for date in context.dates_between(sentence.start, sentence.end) if not is_coarse(date)]
    return days[0] if len(days) == 1 else None


def lead_date(context: Context, leads: Sequence[int], pairs: Sequence[tuple[Reading, Claim]]) -> Date | None:
    """The day that the lead gives before the first claim."""
    if not leads:
        return None
    sentences = context.document.sentences
    start = max(sentences[leads[0]].start, context.dateline[1])
    claim = next(claim for reading, claim in pairs if reading.sentence >= leads[0])
    return next((date for date in context.dates_between(start, claim.start) if not is_coarse(date)), None)


def event_date(context: Context, leads: Sequence[int], pairs: Sequence[tuple[Reading, Claim]]) -> Date | None:
    """The one day that the lead gives for "the attack", where a dateline could stand for it."""
    if context.dateline[1] == 0:
        return None
    told = {reading.sentence for reading, _ in pairs}
    for number in leads:
        sentence = context.document.sentences[number]
        if number in told or sentence.start < context.dateline[1]:
            continue
        days = [date for date in context.dates_between(sentence.start, sentence.end) if not is_coarse(date) and not is_aside(context, date)]
        if len(days) == 1 and names_the_event(context, number):
            return days[0]
    return None


def lead_sentences(context: Context, pairs: Sequence[tuple[Reading, Claim]]) -> list[int]:
    """The sentences that set the scene: those around the first claim of the body, five before and five behind."""
    blocks, sentences = context.document.blocks, context.document.sentences
    body = [reading.sentence for reading, _ in pairs if blocks[sentences[reading.sentence].block].kind != "title"]
    first = next((number for number, sentence in enumerate(sentences) if blocks[sentence.block].kind != "title"), 0)
    return list(range(max(first, body[0] - 5), min(body[0] + 6, len(sentences)))) if body else []


def agrees(date: Date | None, others: frozenset[str | None]) -> bool:
    """Whether a claim's date and the dates of a sentence may be of one event: one gives none, or both the same."""
    return date is None or not others or date.value in others


def within(spot: Place, area: Place) -> bool:
    """Whether a spot may lie in an area: nothing that is known of both says otherwise."""
    if spot.country is not None and area.country is not None and spot.country != area.country:
        return False
    region = area.name if area.type == "province" else area.admin1
    return spot.admin1 is None or region is None or tier(area) > 3 or bool(stems(spot.admin1) & stems(region))


def stems(name: str) -> set[str]:
    """The first consonants of a name's words: admin1 is spelled one way by gazetteers and another by articles ("Hiiraan", "Hiran")."""
    return {
        "".join(letter for letter in word if letter not in "aeiouy")[:3] for word in name.lower().replace("-", " ").split() if len(word) > 3
    }
