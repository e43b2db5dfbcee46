"""Made-up feeds of reports, of which it is known what is one event: no extraction takes part, so
that they can be long.
"""

import hashlib
import random
from collections.abc import Iterator
from datetime import date, timedelta

from conflict_cli.models import JSONValue

FIRST = date(2021, 1, 1)
KINDS = (
    ("Explosions/Remote violence", "Air/drone strike"),
    ("Explosions/Remote violence", "Remote explosive/landmine/IED"),
    ("Battles", "Armed clash"),
    ("Violence against civilians", "Attack"),
)
COUNTRIES = ("SY", "YE", "IQ", "AF", "ML", "SD", "MM", "UA")
SYLLABLES = "ba ka da fu ga ha ja la ma na pa qa ra sa ta wa za mi ri to lo ne".split()


def reports(incidents: int, a_day: int = 200, seed: int = 1) -> Iterator[dict[str, JSONValue]]:
    """Reports with so many incidents in all, `a_day` of them a day, each event told by one to five
    reports in three days.

    The source of a report is `event/number`: reports of one event have the same name before the
    slash.
    """
    dice = random.Random(seed)
    told = event = 0
    while told < incidents:
        day = FIRST + timedelta(days=told // a_day)
        made = make_event(dice, event, day)
        for number in range(min(dice.randint(1, 5), incidents - told)):
            yield make_report(dice, made, f"{event}/{number}", day + timedelta(days=min(number, 2)))
            told += 1
        event += 1


def make_event(dice: random.Random, event: int, day: date) -> dict[str, JSONValue]:
    """What is true of an event; no two of a day are in one place."""
    event_type, sub_event_type = dice.choice(KINDS)
    return {
        "name": name_of(event),
        "country": COUNTRIES[event % len(COUNTRIES)],
        "latitude": round(5 + (event * 0.37) % 40, 4),
        "longitude": round((event * 0.73) % 60, 4),
        "day": day.isoformat(),
        "event_type": event_type,
        "sub_event_type": sub_event_type,
        "killed": dice.randint(2, 40),
    }


def name_of(number: int) -> str:
    """A number as the name of a town.

    >>> name_of(0), name_of(23)
    ('Babababa', 'Kakababa')
    """
    digits = [number // len(SYLLABLES) ** place % len(SYLLABLES) for place in range(4)]
    more = number // len(SYLLABLES) ** 4
    return (
        "".join(SYLLABLES[digit] for digit in digits) + (name_of(more) if more else "")
    ).capitalize()


def make_report(
    dice: random.Random, event: dict[str, JSONValue], source: str, published: date
) -> dict[str, JSONValue]:
    """One report of an event: its toll a little higher each day, its sources of their own."""
    killed = int(str(event["killed"])) + (
        published.toordinal() - date.fromisoformat(str(event["day"])).toordinal()
    )
    toll: dict[str, JSONValue] = {"low": killed, "best": killed, "high": killed}
    row: dict[str, JSONValue] = {
        "id": "c1",
        "incident": "i1",
        "outcome": "killed",
        "count": str(killed),
        "qualifier": "exact",
        **toll,
        "victims": "people",
        "victim_type": "civilian",
        "victim_group": None,
        "date": event["day"],
        "place": event["name"],
        "attribution": dice.choice(("police", "a monitor", None)),
        "status": "asserted",
        "scope": "incident",
        "subset": False,
        "superseded": False,
        "repeat": False,
        "counted": True,
        "text": f"{killed} died",
    }
    incident: dict[str, JSONValue] = {
        "id": "i1",
        "status": "happened",
        "background": False,
        "date": event["day"],
        "place": event["name"],
        "within": [],
        "scope": "incident",
        "event_type": event["event_type"],
        "sub_event_type": event["sub_event_type"],
        "attackers": [dice.choice(("rebels", "Army", "gunmen"))],
        "targets": ["people"],
        "weapons": [],
        "sources": [],
        "killed": toll,
        "wounded": None,
        "casualties": [0],
        "losses": [],
        "mentions": [],
        "text": "attack",
        "start": 0,
        "end": 6,
    }
    place: dict[str, JSONValue] = {
        "type": "town",
        "admin1": None,
        "geonames_id": None,
        "precision": 1,
        "mentions": [],
    }
    place |= {key: event[key] for key in ("name", "country", "latitude", "longitude")}
    return {
        "schema_version": "3",
        "source": source,
        "source_sha256": hashlib.sha256(source.encode()).hexdigest(),
        "title": f"Attack in {event['name']}",
        "reference_date": published.isoformat(),
        "casualties": [row],
        "incidents": [incident],
        "places": [place],
        "dates": [],
    }
