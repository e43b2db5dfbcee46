"""The taking of people as arrest, abduction or help, by who takes them, where from and where to."""

from collections.abc import Sequence
from itertools import pairwise

from conflict_cli.lexicon import function_words, people
from conflict_cli.models import HELD
from conflict_cli.people.sheets import Sheet
from conflict_cli.people.words import HOLDING, STATE, TAKERS, TAKING
from conflict_cli.text.document import Sentence

BY = frozenset(function_words.BY.split())
FROM = frozenset(function_words.FROM.split())
HELPED = frozenset(people.HELPED.split())
INTO = frozenset(people.INTO.split())
VEHICLES = frozenset(people.VEHICLES.split())
LONGEST_HELP = 5
LONGEST_LEAD = 6
LONGEST_JOINED = 14
LONGEST_AGENT = 6  # tokens of "by two of the soldiers"
LONGEST_GOAL = 4  # tokens of "a white minibus"


def taken_by(sheet: Sheet, sentence: Sentence, position: int, outcome: str) -> str:
    """The outcome by who took or holds somebody: "seized by police" is an arrest; "" if somebody is
    helped.
    """
    if outcome not in HELD:
        return outcome
    words = sheet.lowers[position : min(sentence.last, position + LONGEST_LEAD)]
    if outcome == "kidnapped" and is_helped(words[:LONGEST_HELP]) and BY.isdisjoint(words):
        return ""  # "taken away in an ambulance"
    agent = agent_in(words)
    if outcome == "kidnapped":
        return outcome if STATE.isdisjoint(agent) else "captured"
    is_held = position > sentence.first and sheet.lowers[position - 1] in HOLDING
    return "kidnapped" if is_held and not TAKERS.isdisjoint(agent) else outcome


def outcome_of_takers(sheet: Sheet, sentence: Sentence, verb: int) -> str:
    """ "… was picked up by security agents": the agent decides between an arrest and an
    abduction.
    """
    words = sheet.lowers[verb : min(sentence.last, verb + LONGEST_JOINED)]
    if not words or words[0] not in TAKING or is_helped(words[:LONGEST_HELP]):
        return ""
    if is_forced(words):
        return "captured" if not STATE.isdisjoint(words) else "kidnapped"
    return outcome_of_agent(agent_in(words)[:LONGEST_AGENT])


def agent_in(words: Sequence[str]) -> Sequence[str]:
    """The words from "by" on, none without it."""
    return words[next((place for place, word in enumerate(words) if word in BY), len(words)) :]


def outcome_of_agent(agent: Sequence[str]) -> str:
    """The outcome of taking somebody, an arrest or an abduction, by the nouns for the agents; "" if
    they do not decide it.

    >>> (outcome_of_agent(["armed", "men"]), outcome_of_agent(["the", "police"]),
    ...     outcome_of_agent(["they"]))
    ('kidnapped', 'captured', '')
    """
    if not STATE.isdisjoint(agent):
        return "captured"
    pairs = {f"{one} {two}" for one, two in pairwise(agent)}
    return "kidnapped" if not TAKERS.isdisjoint((*agent, *pairs)) else ""


def is_helped(words: Sequence[str]) -> bool:
    """True if words after a verb of taking state help: "to hospital", "home"; "from his home" does
    not.
    """
    stop = next((place for place, word in enumerate(words) if word in FROM), len(words))
    return not HELPED.isdisjoint(words[:stop])


def is_forced(words: Sequence[str]) -> bool:
    """True if words after a verb of taking say where somebody was forced to go: "bundled into a
    white van", "marched into the forest".
    """
    into = next((place for place, word in enumerate(words) if word in INTO), -1)
    if into < 0:
        return False
    goal = words[into + 1 : into + 1 + LONGEST_GOAL]
    end = next((place for place, word in enumerate(goal) if not word.isalpha()), len(goal))
    return not VEHICLES.isdisjoint(goal[:end])
