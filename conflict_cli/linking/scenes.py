"""What the sentences before a claim leave to it: the scene of its paragraph, and who has been telling."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from conflict_cli.extractors.claims import Claim, Reading
from conflict_cli.grammar import LETTERS
from conflict_cli.linking.attacks import find_attacks
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor
from conflict_cli.linking.sources import FIRST_PERSON, Source, stands_for_another
from conflict_cli.linking.subjects import find_arms
from conflict_cli.linking.whereabouts import Spot, is_aside, is_speakers, scenes_of, tier
from conflict_cli.models import Date, Place

BLOCK = attrgetter("block")
REPORTED = LETTERS["REPORTED"]
LISTED = 40  # sentences that one announcement may govern
NEAR = 4  # sentences for which an attacker is remembered in a long paragraph


class Scene(NamedTuple):
    """What the sentences of a paragraph leave for later ones that say nothing themselves."""

    date: Date | None = None
    place: Place | None = None
    actor: Actor | None = None
    attackers: Actor | None = None
    weapon: str | None = None
    source: Source | None = None
    speaker: Source | None = None
    frame: Source | None = None  # who tells all that a colon has announced
    told: int = -9
    attacked: int = -9


def set_scenes(context: Context, readings: Sequence[Reading]) -> dict[int, Scene]:
    """The scene before each sentence that has claims: what its paragraph has said so far."""
    scenes: dict[int, Scene] = {}
    sentences = context.document.sentences
    scene, done, block = Scene(), -1, -1
    for number in [reading.sentence for reading in readings if reading.claims or reading.losses]:
        if sentences[number].block != block:  # all that another paragraph leaves is who spoke
            block = sentences[number].block
            first = bisect_left(sentences, block, key=BLOCK)
            speaker = last_speaker(context, first) or (speaker_after(context, done, scene) if done >= 0 else None)
            scene, done = Scene(speaker=speaker, frame=framer(context, first)), first
        for before in range(done, number):
            scene = move_on(context, before, scene)
        scenes[number], done = scene, number
    return scenes


def last_speaker(context: Context, first: int) -> Source | None:
    """Who spoke last in the few sentences before one, whether or not they claim anything: "he added" goes on with them."""
    for number in range(first - 1, max(-1, first - 1 - NEAR), -1):
        named = [source for source in context.find_sources(number, None) if not stands_for_another(source)]
        if named:
            return named[-1]
    return None


def speaker_after(context: Context, number: int, scene: Scene) -> Source | None:
    """Who has spoken when a sentence ends; `scene` is the one before it."""
    sources = context.find_sources(number, scene.speaker)
    return sources[-1] if sources else scene.speaker


def framer(context: Context, first: int) -> Source | None:
    """The source of what is told in a list: named where a colon announces it, or right before."""
    sentences, blocks, text = context.document.sentences, context.document.blocks, context.document.text
    for number in range(first - 1, max(-1, first - LISTED), -1):
        block = blocks[sentences[number].block]
        if text[block.end - 1] == ":" and block.end == sentences[number].end:
            for before in range(number, max(-1, number - 4), -1):
                sources = context.find_sources(before, None)
                if sources:
                    return sources[-1]
            return None
    return None


def move_on(context: Context, number: int, scene: Scene) -> Scene:
    """The scene after a sentence."""
    sentence = context.document.sentences[number]
    dates = [date for date in context.dates_between(sentence.start, sentence.end) if not is_aside(context, date)]
    sources = context.find_sources(number, scene.speaker)
    middle = (sentence.start + sentence.end) // 2
    spots = [spot for spot in scenes_of(context, number) if not is_speakers(context, spot, sources, middle)]
    actor = others = None
    for attack in find_attacks(context, number):
        if attack.actor.named:
            actor = attack.actor
        else:
            others = attack.actor
    if changes_scene(scene, dates, spots):
        scene = scene._replace(actor=None, attackers=None, weapon=None)
    recent = number - scene.attacked < NEAR
    said = sources[-1] if sources else None
    return Scene(
        dates[0] if dates else scene.date,
        min(spots, key=lambda spot: tier(spot[2]))[2] if spots else scene.place,
        actor or (scene.actor if recent else None),
        others or (scene.attackers if recent else None),
        find_weapon(context, number) or scene.weapon,
        said or scene.source,
        said or scene.speaker,
        scene.frame,
        number if said else scene.told,
        number if actor or others else scene.attacked,
    )


def changes_scene(scene: Scene, dates: Sequence[Date], spots: Sequence[Spot]) -> bool:
    """Whether a sentence goes on to another day or place: who attacked before did not attack there."""
    day = bool(dates) and scene.date is not None and all(date.value != scene.date.value for date in dates)
    spot = bool(spots) and scene.place is not None and tier(scene.place) < 3 and all(item[2].name != scene.place.name for item in spots)
    return day or spot


def find_source(context: Context, reading: Reading, claim: Claim, scene: Scene, sources: Sequence[Source]) -> Source | None:
    """Who says so in the claim's sentence: the nearest source before it, else the first behind it.

    A sentence in quotation marks goes on with the speaker before it; "was reported" without a reporter is by the last one named.
    """
    before = [source for source in sources if source.end <= claim.start]
    after = [source for source in sources if source.start >= claim.start]
    if before or after:
        nearest = before[-1] if before else after[0]
        if nearest.name.lower() not in FIRST_PERSON:
            return nearest
        named = [source for source in after if not stands_for_another(source)]
        return named[0] if named else speaker_behind(context, reading.sentence) or scene.speaker
    quoted = context.document.text[context.document.sentences[reading.sentence].start] in '"“'
    if quoted and (speaker := speaker_behind(context, reading.sentence)) is not None:
        return speaker
    if scene.frame is not None:
        return scene.frame
    behind = reading.sentence - scene.told
    return scene.source if (quoted and behind == 1) or (behind < 4 and is_unnamed(context, reading, claim)) else None


def is_unnamed(context: Context, reading: Reading, claim: Claim) -> bool:
    """Whether a claim "was reported", by whom the sentence does not say."""
    told = any(unit.letter == REPORTED for unit in reading.units[claim.victim :])
    return told or " reported" in context.document.text[claim.start : claim.end + 9]


def speaker_behind(context: Context, number: int) -> Source | None:
    """The speaker named where a quotation ends that this sentence opens and does not close."""
    sentences, text = context.document.sentences, context.document.text
    closed = any(mark in text[sentences[number].start + 1 : sentences[number].end] for mark in '"”')
    for later in range(number + 1, min(number + 5, len(sentences))):
        if closed or sentences[later].block != sentences[number].block:
            return None
        if any(mark in text[sentences[later].start : sentences[later].end] for mark in '"”'):
            sources = context.find_sources(later, None)
            return sources[0] if sources else None
    return None


def find_weapon(context: Context, number: int) -> str | None:
    """The first weapon that a sentence names, equipment that it tells destroyed or taken aside."""
    arms = find_arms(context, number)
    if not arms:
        return None
    lost = {loss.victim for loss in context.read(number).losses}
    return next((arm.weapon for unit, arm in arms.items() if arm.weapon is not None and unit not in lost), None)
