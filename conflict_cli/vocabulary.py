"""The closed vocabularies of the report: each word that a field may have, stated once, as types.

The schema, the tables, the formats and the tests take the words from here; `words_of` lists those
of a type in order.
"""

from collections.abc import Sequence
from typing import Any, Literal, TypeVar, get_args

Word = TypeVar("Word", bound=str)

# Of people. A named person is killed or wounded, never "killed_or_wounded"; tortured and raped are
# for named people only.
Outcome = Literal[
    "killed", "wounded", "killed_or_wounded", "missing", "captured", "kidnapped", "displaced"
]
PersonOutcome = Literal[
    "killed", "wounded", "missing", "captured", "kidnapped", "displaced", "tortured", "raped"
]
Sex = Literal["female", "male"]
# How a number is stated: "vague" for "dozens", "none" for "nobody", "implied" for a name or a
# singular.
Qualifier = Literal[
    "exact",
    "at_least",
    "more_than",
    "up_to",
    "fewer_than",
    "about",
    "range",
    "vague",
    "none",
    "implied",
]
CountedUnit = Literal["people", "families", "households", "communities", "clans"]
VictimType = Literal[
    "military",
    "police",
    "militant",
    "civilian",
    "official",
    "journalist",
    "aid_worker",
    "unspecified",
]
AttributionKind = Literal["reported", "claimed", "confirmed", "denied", "accused"]
Status = Literal["asserted", "none", "denied", "feared", "hypothetical"]
Scope = Literal["incident", "period", "cumulative", "background"]
# The step that took a linked field, from the nearest words to the farthest.
EvidenceStep = Literal["clause", "sentence", "incident", "article"]
ItemType = Literal[
    "tank",
    "armoured_vehicle",
    "vehicle",
    "artillery",
    "air_defence",
    "aircraft",
    "helicopter",
    "drone",
    "ship",
    "weapons",
    "building",
    "infrastructure",
    "livestock",
    "crops",
]
LossAction = Literal[
    "destroyed",
    "damaged",
    "hit",
    "captured",
    "looted",
    "killed",
    "shot_down",
    "intercepted",
    "lost",
]
GroupType = Literal[
    "state_forces",
    "police",
    "government",
    "rebel_group",
    "militia",
    "coalition",
    "criminal_group",
    "intergovernmental",
    "monitor",
    "other",
]
PlaceType = Literal[
    "country",
    "region",
    "province",
    "district",
    "city",
    "town",
    "village",
    "neighbourhood",
    "camp",
    "facility",
    "road",
    "border_crossing",
    "natural",
    "place",
]
IncidentStatus = Literal["happened", "claimed", "foiled", "denied", "feared", "planned"]
# ACLED's event types and sub-event types, spelled as in its codebook.
EventType = Literal[
    "Battles",
    "Explosions/Remote violence",
    "Violence against civilians",
    "Protests",
    "Riots",
    "Strategic developments",
]
SubEventType = Literal[
    "Armed clash",
    "Government regains territory",
    "Non-state actor overtakes territory",
    "Chemical weapon",
    "Air/drone strike",
    "Suicide bomb",
    "Shelling/artillery/missile attack",
    "Remote explosive/landmine/IED",
    "Grenade",
    "Sexual violence",
    "Attack",
    "Abduction/forced disappearance",
    "Peaceful protest",
    "Protest with intervention",
    "Excessive force against protesters",
    "Violent demonstration",
    "Mob violence",
    "Agreement",
    "Arrests",
    "Change to group/activity",
    "Disrupted weapons use",
    "Headquarters or base established",
    "Looting/property destruction",
    "Non-violent transfer of territory",
    "Other",
]
# Places from the widest to the narrowest; what is not named here is as narrow as a facility.
WIDTHS: dict[str, int] = {
    "country": 0,
    "region": 1,
    "province": 2,
    "district": 3,
    "city": 4,
    "town": 4,
    "village": 4,
    "place": 4,
}
NARROWEST = 5
ArticleKind = Literal["conflict", "crime", "disaster", "other"]
DateSource = Literal["option", "record", "document"]


def width_of(kind: str) -> int:
    """The rank of a type of place, 0 for the widest.

    >>> width_of("country"), width_of("town"), width_of("facility")
    (0, 4, 5)
    """
    return WIDTHS.get(kind, NARROWEST)


def words_of(vocabulary: Any) -> tuple[Any, ...]:
    """The words of a vocabulary, in order.

    >>> words_of(Sex)
    ('female', 'male')
    """
    return get_args(vocabulary)


def check_word(word: str, words: Sequence[Word], source: str) -> Word:
    """The word, typed as one of a vocabulary.

    >>> check_word("male", words_of(Sex), "uncle")
    'male'

    Raises ValueError for any other word, with the lexicon entry that has it.
    """
    for known in words:
        if known == word:
            return known
    raise ValueError(f"{source}: {word!r} is not one of {', '.join(words)}")
