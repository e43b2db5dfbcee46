"""The people of a text, each with all that the text says of them."""

from collections.abc import Iterable, Mapping, Sequence

from conflict_cli.extractors.people.words import plain
from conflict_cli.models import HELD
from conflict_cli.people.ages import age_at_death
from conflict_cli.people.bearers import Details
from conflict_cli.people.details import owner_of
from conflict_cli.people.lists import NamedList
from conflict_cli.people.phrases import OF, OPENERS, POSSESSIVES, Phrase
from conflict_cli.people.sexes import sex_ahead, sex_behind, sex_by_list
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.told import Name, Told
from conflict_cli.people.words import SUSPECTS, is_role
from conflict_cli.text.document import OWNING
from conflict_cli.vocabulary import Sex

NAMESAKES = 50  # people of one surname that are compared


class Known:
    """One person: `words` are those of the longest form of the name, as names are compared; `name`
    is its first mention.
    """

    __slots__ = ("age", "list", "name", "relation", "roles", "sex", "told", "words")

    def __init__(self, name: Name, words: tuple[str, ...]) -> None:
        self.name, self.words = name, words
        self.told: Told | None = None
        self.age: int | None = None
        self.sex: Sex | None = None
        self.roles: list[str] = []
        self.relation: Phrase | None = None
        self.list = -1

    def learn(self, details: Details, sheet: Sheet) -> None:
        """Adds the details of another mention."""
        self.age = details.age if self.age is None else self.age
        self.sex = self.sex or details.sex
        self.relation = self.relation or details.relation
        for first, last in details.roles:
            self.add_role(sheet.text(first, last))

    def add_role(self, text: str) -> None:
        """Adds a role."""
        if text.lower() not in (role.lower() for role in self.roles):
            self.roles.append(text)

    def belong(self, several: Phrase, sheet: Sheet) -> None:
        """Adds what a noun for several people states of each: "her two daughters", "two nurses"."""
        if several.kin is not None:
            self.relation = self.relation or several
        elif is_role(" ".join(sheet.lowers[several.head : several.last])):
            self.add_role(sheet.text(several.core, several.last))
        self.sex = self.sex or several.sex

    def tell(self, told: Told) -> None:
        """Adds an outcome; people who died of wounds are dead, and people who were taken may be
        missing since.
        """
        if told.outcome == "captured" and not SUSPECTS.isdisjoint(
            " ".join(self.roles).lower().split()
        ):
            return  # an attacker's arrest is not harm
        earlier = self.told.outcome if self.told is not None else ""
        if (
            not earlier
            or (earlier != "killed" and told.outcome == "killed")
            or (earlier in HELD and told.outcome == "missing")
        ):
            self.told = told


class PersonMentions:
    """The people of a text, and the names of each sentence with the people they mean."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.persons: list[Known] = []
        self.by_sentence: dict[int, list[tuple[Name, Known]]] = {}
        self.by_word: dict[str, list[Known]] = {}
        self.lists = 0

    def add(self, number: int, one: NamedList, told: Mapping[int, Told]) -> None:
        """Adds the details in a list of a sentence to the people it names; `told` has the outcomes
        by their number in the list.
        """
        sheet, sentence = self.sheet, self.sheet.document.sentences[number]
        sexes = sex_by_list(sheet, one)
        self.lists += 1
        for place, name in enumerate(one.names):
            person = self.person_of(name)
            if person is None:
                continue
            self.by_sentence.setdefault(number, []).append((name, person))
            person.learn(name.details, sheet)
            several = name.details.several or (
                one.whole if one.whole is not None and one.whole.several else None
            )
            if several is not None:
                person.belong(several, sheet)
            person.sex = person.sex or sexes.get(place)
            if place in told:
                person.tell(told[place])
            if len(one.names) == 1:
                if one.whole is not None and not one.whole.several:
                    name.details.take(one.whole, sheet)
                    person.learn(name.details, sheet)
                person.sex = person.sex or sex_behind(sheet, sentence, one)
                if person.age is None and place in told:
                    person.age = age_at_death(sheet, sentence, one.names[0].end)
        people = self.by_sentence.get(number, [])
        if (
            len(people) == 1
            and people[0][1].sex is None
            and number + 1 < len(sheet.document.sentences)
        ):
            people[0][1].sex = sex_ahead(sheet, sheet.document.sentences[number + 1])

    def person_of(self, name: Name) -> Known | None:
        """The person with a name: one mentioned before, else somebody new; None for a name without
        words.
        """
        words = tuple(
            plain(word) for word in self.sheet.words[name.core : name.last] if word[0].isalnum()
        )
        if not words:
            return None
        near = {
            id(person): person
            for word in (words[0], words[-1])
            for person in self.by_word.get(word, [])[-NAMESAKES:]
        }
        person = find_same(near.values(), words, self.lists)
        if person is None:
            person = Known(name, words)
            self.persons.append(person)
        elif len(words) > len(person.words):
            person.name, person.words = name, words
        person.list = self.lists
        for word in words:
            known = self.by_word.setdefault(word, [])
            if person not in known[-NAMESAKES:]:
                known.append(person)
        return person


def is_same(short: Sequence[str], long: Sequence[str]) -> bool:
    """True if a name is a shorter form of another: one of its words, or its first and its last.

    >>> is_same(("danda",), ("kolo", "danda")), is_same(("kolo", "danda"), ("kolo", "b", "danda"))
    (True, True)
    >>> is_same(("iru", "danda"), ("kolo", "danda"))
    False
    """
    if len(short) == 1:
        return short[0] in long
    return short[0] == long[0] and short[-1] == long[-1] and set(short) <= set(long)


def find_same(persons: Iterable[Known], words: tuple[str, ...], number: int) -> Known | None:
    """The last person with the same name; two names of one list are two people."""
    ordered = list(persons)[::-1]
    for person in ordered:
        if person.words == words and person.list != number:
            return person
    for person in ordered:
        if person.list != number and (
            is_same(words, person.words)
            or (len(person.words) < len(words) and is_same(person.words, words))
        ):
            return person
    return None


def relation_words(sheet: Sheet, phrase: Phrase) -> str:
    """The words that say whose relative somebody is: "his wife", "Danda's niece", "brother of the
    mayor".
    """
    first, last = phrase.first, phrase.last
    while (
        first < phrase.head
        and sheet.lowers[first] in OPENERS
        and sheet.lowers[first] not in POSSESSIVES
    ):
        first += 1
    if phrase.first and sheet.lowers[phrase.first - 1] in OWNING:
        first = owner_of(sheet, sheet.sentence_of(phrase.first), phrase.first)
    if sheet.lowers[phrase.last] in OF and phrase.behind > phrase.last:
        last = phrase.behind
    return sheet.text(max(0, first), last)
