"""Incidents and their events in SQLite: in a file that is kept between runs, or in a temporary one.

Reports are stored as they come, and merged in one transaction: a run that is killed leaves what it
has read, and the next run merges it. If new incidents are of the days of old ones, the events of
those days are merged again, so that the events are the same as if all reports had come at once. An
event keeps the id that most of its incidents had, unless another event has it.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from conflict_cli.formatters.database.files import FileKind, begin, connect, unusable
from conflict_cli.merging.clusters import Cluster, Merger, era_of
from conflict_cli.merging.days import best_day
from conflict_cli.merging.events import first_told, identify, make_event
from conflict_cli.merging.models import (
    ArticleRef,
    Event,
    Figure,
    Locality,
    Member,
    Party,
    ReportedIncident,
)
from conflict_cli.models import Total

VERSION = 1  # of the tables below, and of the form in which an incident is stored
KIND = FileKind(
    0x636D6731, "state of conflict-merge", "--state", "conflict-merge", "give it the reports again"
)  # "cmg1"
BATCH = 500  # reports that a killed run may have to read again
LONGEST = 31  # days: a longer span joins nothing
REACH = 2  # days before and after a new incident whose events it can change
LISTS = ("ids", "rows", "attackers", "targets", "weapons", "wording")
MEGABYTES = 64  # of pages in memory
TABLES = """
CREATE TABLE article (number INTEGER PRIMARY KEY, key TEXT UNIQUE NOT NULL, data TEXT NOT NULL);
CREATE TABLE incident (number INTEGER PRIMARY KEY, article INTEGER NOT NULL, era INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL, data TEXT NOT NULL, event TEXT, was TEXT, step TEXT, beside TEXT);
CREATE TABLE event (id TEXT PRIMARY KEY, day INTEGER NOT NULL, members INTEGER NOT NULL,
  told TEXT NOT NULL);
CREATE TABLE renamed (id TEXT PRIMARY KEY, now TEXT NOT NULL);
CREATE INDEX waiting ON incident (era) WHERE event IS NULL;
CREATE INDEX of_event ON incident (event);
CREATE INDEX by_day ON incident (first);
"""


ADD_ARTICLE = "INSERT OR IGNORE INTO article (key, data) VALUES (?, ?)"
ADD_INCIDENT = "INSERT INTO incident (article, era, first, last, data) VALUES (?, ?, ?, ?, ?)"
ADD_EVENT = "INSERT INTO event VALUES (?, ?, ?, ?)"
PUT_INTO_EVENT = "UPDATE incident SET event = ?, step = ?, beside = ? WHERE number = ?"
ADD_NAME = "INSERT OR REPLACE INTO renamed VALUES (?, ?)"
NEW_DAYS = """
SELECT DISTINCT first, last FROM incident WHERE event IS NULL AND first > 0 AND last - first <= ?
ORDER BY first, last
"""
GIVE_BACK = """
UPDATE incident SET was = event, event = NULL WHERE event IN (
  SELECT event FROM incident
  WHERE first BETWEEN ? AND ? AND last >= ? AND last - first <= ? AND event IS NOT NULL)
"""
OF_ERA = """
SELECT incident.number, was, incident.data, article.data
FROM incident JOIN article ON article.number = article WHERE event IS NULL AND era = ?
"""
OF_EVENT = """
SELECT step, beside, incident.data, article.data
FROM incident JOIN article ON article.number = article WHERE event = ?
"""
GONE = """
SELECT was, event, min(number) FROM incident
WHERE was IS NOT NULL AND was NOT IN (SELECT id FROM event) GROUP BY was
"""


class EventStore:
    """The incidents of all reports so far, and their events; without a path, of this run only."""

    def __init__(self, path: str = "") -> None:
        self._is_kept = bool(path)
        self._waiting = 0
        try:
            self._base = connect(path)
            self._open()
        except sqlite3.Error as error:
            raise unusable(error, KIND) from None

    def _open(self) -> None:
        """Makes the tables of a new file; leaves the file of another program alone."""
        base = self._base
        if not self._is_kept:
            base.execute("PRAGMA journal_mode = OFF")
            base.execute("PRAGMA synchronous = OFF")
        base.execute(f"PRAGMA cache_size = -{MEGABYTES * 1000}")
        if begin(base, KIND, VERSION):
            for statement in TABLES.split(";"):
                base.execute(statement)
        base.execute("COMMIT")

    def close(self) -> None:
        """Closes the file; what is not committed is lost."""
        self._base.close()

    def add(self, article: ArticleRef, incidents: Iterable[ReportedIncident]) -> bool:
        """Stores a report; False if it is there already."""
        base = self._base
        try:
            if not self._waiting:
                base.execute("BEGIN IMMEDIATE")
            self._waiting += 1
            key = json.dumps([article.source, article.sha256])
            done = base.execute(ADD_ARTICLE, (key, json.dumps(article)))
            is_new = done.rowcount > 0
            if is_new:
                rows = [
                    (done.lastrowid, era_of(told), told.first, told.last, json.dumps(told[1:]))
                    for told in incidents
                ]
                base.executemany(ADD_INCIDENT, rows)
            if self._waiting >= BATCH:
                self.commit()
        except sqlite3.Error as error:
            raise unusable(error, KIND) from None
        return is_new

    def commit(self) -> None:
        """Makes the changes permanent, even if the run fails later."""
        if self._waiting:
            self._base.execute("COMMIT")
            self._waiting = 0

    def merge(self) -> None:
        """Puts every incident that has none into an event."""
        try:
            self.commit()
            self._base.execute("BEGIN IMMEDIATE")
            self._take_apart()
            merger = Merger()
            self._numbers: dict[tuple[ArticleRef, tuple[str, ...]], tuple[int, str | None]] = {}
            for (era,) in self._base.execute(
                "SELECT DISTINCT era FROM incident WHERE event IS NULL ORDER BY era"
            ).fetchall():
                for cluster in merger.take_era(era, self._era(era)):
                    self._save(cluster)
            for cluster in merger.finish():
                self._save(cluster)
            self._rename()
            self._base.execute("COMMIT")
        except sqlite3.Error as error:
            raise unusable(error, KIND) from None

    def _take_apart(self) -> None:
        """Dissolves the events on the days of new incidents, which are merged again."""
        for first, last in spans_of(self._base.execute(NEW_DAYS, (LONGEST,)).fetchall()):
            self._base.execute(GIVE_BACK, (first - LONGEST, last, first, LONGEST))
        self._base.execute(
            "DELETE FROM event WHERE id IN (SELECT was FROM incident WHERE was IS NOT NULL)"
        )

    def _era(self, era: int) -> Iterator[ReportedIncident]:
        """The incidents of an era that have no event."""
        for number, was, data, article in self._base.execute(OF_ERA, (era,)).fetchall():
            told = unpack(article, data)
            self._numbers[told.article, told.ids] = number, was
            yield told

    def _save(self, cluster: Cluster) -> None:
        """Writes an event under a free id that most of its incidents had, or else a new one."""
        members = cluster.members
        numbered = [self._numbers.pop((member.told.article, member.told.ids)) for member in members]
        before = Counter(was for _, was in numbered if was is not None)
        wanted = sorted(before, key=lambda each: (-before[each], each))
        identifier = next(
            each for each in chain(wanted, identify(members)) if self._is_free(each, before)
        )
        order = first_day(members), len(members), json.dumps(first_told(members))
        self._base.execute(ADD_EVENT, (identifier, *order))
        reasons = [
            (identifier, each.step, each.beside and json.dumps(each.beside)) for each in members
        ]
        self._base.executemany(
            PUT_INTO_EVENT,
            [(*reason, number) for reason, (number, _) in zip(reasons, numbered, strict=True)],
        )

    def _is_free(self, identifier: str, before: Counter[str]) -> bool:
        """True if no event has the id, and no other event had it before."""
        if self._base.execute("SELECT 1 FROM event WHERE id = ?", (identifier,)).fetchone():
            return False
        return (
            identifier in before
            or not self._base.execute(
                "SELECT 1 FROM renamed WHERE id = ?", (identifier,)
            ).fetchone()
        )

    def _rename(self) -> None:
        """Makes the id of an event that has become part of another lead to the other one."""
        gone = self._base.execute(GONE).fetchall()
        self._base.executemany(ADD_NAME, [row[:2] for row in gone])
        self._base.execute("UPDATE incident SET was = NULL WHERE was IS NOT NULL")

    def events(self, rule: str) -> Iterator[Event]:
        """The events in the order of their days, those with most incidents first on each, made one
        by one.
        """
        for (identifier,) in self._base.execute(
            "SELECT id FROM event ORDER BY day, members DESC, told"
        ):
            yield self._event(identifier, rule)

    def event(self, identifier: str, rule: str) -> Event | None:
        """The event with an id, or the one that it has become part of; None if there is none."""
        while found := self._base.execute(
            "SELECT now FROM renamed WHERE id = ?", (identifier,)
        ).fetchone():
            (identifier,) = found
        known = self._base.execute("SELECT 1 FROM event WHERE id = ?", (identifier,)).fetchone()
        return self._event(identifier, rule) if known else None

    def count(self) -> int:
        """The number of events."""
        (number,) = self._base.execute("SELECT count(*) FROM event").fetchone()
        return int(number)

    def _event(self, identifier: str, rule: str) -> Event:
        rows = self._base.execute(OF_EVENT, (identifier,))
        members = [
            Member(unpack(article, data), step, beside and json.loads(beside))
            for step, beside, data, article in rows
        ]
        return make_event(members, rule, identifier)


def unpack(article: str, data: str) -> ReportedIncident:
    """An incident as it was stored."""
    values = dict(zip(ReportedIncident._fields[1:], json.loads(data), strict=True))
    for name in LISTS:
        values[name] = tuple(values[name])
    if values["spot"] is not None:
        spot = Locality(*values["spot"])
        around = None if spot.around is None else (spot.around[0], spot.around[1])
        values["spot"] = spot._replace(
            inside=tuple(spot.inside), within=tuple(spot.within), around=around
        )
    for name in ("killed", "wounded"):
        values[name] = None if values[name] is None else Total(*values[name])
    values["figures"] = tuple(Figure(*figure) for figure in values["figures"])
    values["parties"] = tuple(Party(*party) for party in values["parties"])
    return ReportedIncident(ArticleRef(*json.loads(article)), **values)


def spans_of(days: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches of days whose events new incidents on these sorted days can change.

    >>> spans_of([(10, 10), (12, 13), (40, 40)])
    [(8, 15), (38, 42)]
    """
    found: list[tuple[int, int]] = []
    for first, last in days:
        first, last = first - REACH, last + REACH
        if found and first <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return found


def first_day(members: Iterable[Member]) -> int:
    """The day by which events are ordered; an event without one comes last."""
    return min((day for member in members if (day := best_day(member.told))), default=10**9)
