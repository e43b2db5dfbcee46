"""What the sentences before a claim leave to it: the scene of its paragraph."""

from collections.abc import Sequence
from typing import NamedTuple

from conflict_cli.linking.attacks import find_attacks
from conflict_cli.linking.context import Context
from conflict_cli.linking.links import Actor
from conflict_cli.linking.speakers import first_of_block
from conflict_cli.linking.subjects import find_arms
from conflict_cli.linking.whereabouts import Spot, is_aside, is_speakers, scenes_of, tier
from conflict_cli.models import Date, Place

NEAR = 4  # sentences for which an attacker is remembered in a long paragraph


class Scene(NamedTuple):
    """What the sentences of a paragraph leave for later ones that say nothing themselves."""

    date: Date | None = None
    place: Place | None = None
    actor: Actor | None = None
    attackers: Actor | None = None
    weapon: str | None = None
    attacked: int = -9


def set_scenes(context: Context) -> dict[int, Scene]:
    """The scene before each sentence that has claims: what its paragraph has said so far."""
    scenes: dict[int, Scene] = {}
    sentences = context.document.sentences
    scene, done, block = Scene(), -1, -1
    for number in context.told:
        if sentences[number].block != block:
            block = sentences[number].block
            scene, done = Scene(), first_of_block(context, number)
        for before in range(done, number):
            scene = move_on(context, before, scene)
        scenes[number], done = scene, number
    return scenes


def move_on(context: Context, number: int, scene: Scene) -> Scene:
    """The scene after a sentence."""
    sentence = context.document.sentences[number]
    dates = [date for date in context.dates_between(sentence.start, sentence.end) if not is_aside(context, date)]
    if len(dates) > 1 and dates[0].start < context.dateline[1]:
        dates = [date for date in dates if date.start >= context.dateline[1]] or dates  # the day of the report only where there is no other
    spots = scenes_of(context, number)
    if spots:
        sources, middle = context.find_sources(number), (sentence.start + sentence.end) // 2
        spots = [spot for spot in spots if not is_speakers(context, spot, sources, middle)]
    actor = others = None
    for attack in find_attacks(context, number):
        if attack.actor.named:
            actor = attack.actor
        else:
            others = attack.actor
    if changes_scene(scene, dates, spots):
        scene = scene._replace(actor=None, attackers=None, weapon=None)
    recent = number - scene.attacked < NEAR
    return Scene(
        dates[0] if dates else scene.date,
        min(spots, key=lambda spot: tier(spot[2]))[2] if spots else scene.place,
        actor or (scene.actor if recent else None),
        others or (scene.attackers if recent else None),
        find_weapon(context, number) or scene.weapon,
        number if actor or others else scene.attacked,
    )


def changes_scene(scene: Scene, dates: Sequence[Date], spots: Sequence[Spot]) -> bool:
    """Whether a sentence goes on to another day or place: who attacked before did not attack there."""
    day = bool(dates) and scene.date is not None and all(date.value != scene.date.value for date in dates)
    spot = bool(spots) and scene.place is not None and tier(scene.place) < 3 and all(item[2].name != scene.place.name for item in spots)
    return day or spot


def find_weapon(context: Context, number: int) -> str | None:
    """The first weapon that a sentence names, equipment that it tells destroyed or taken aside."""
    arms = find_arms(context, number)
    if not arms:
        return None
    lost = {loss.victim for loss in context.read(number).losses}
    return next((arm.weapon for unit, arm in arms.items() if arm.weapon is not None and unit not in lost), None)
