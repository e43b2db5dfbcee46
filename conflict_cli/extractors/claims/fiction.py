"""Whether a sentence tells of a work of art, in which nobody has died."""

from collections.abc import Sequence

FICTION = frozenset("film movie thriller novel painting opera sitcom cartoon videogame".split())
REAL = frozenset(
    """
    actor actors artists crew crews maker makers director directors festival critic producer set star company house houses
    studio studios technician technicians
    """.split()
)


def tells_a_story(lowers: Sequence[str]) -> bool:
    """Whether a sentence tells of a work of art: nobody in it has died."""
    return not FICTION.isdisjoint(lowers) and any(
        word in FICTION and (position + 1 == len(lowers) or lowers[position + 1] not in REAL) for position, word in enumerate(lowers)
    )
