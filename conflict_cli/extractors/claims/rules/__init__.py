"""The ways to state a toll, one rule per construction, as patterns over the classes of
`engine.grammar`.

Each rule has examples in which it must fire and counter-examples in which it must not. Groups:
`victim` is a noun phrase whose number counts (repeated for lists), `trigger` the unit that says
what happened, `count` a number apart from its victims, `phrase` the victims of such a number,
`times` what a number is multiplied by, `skip` a noun phrase that no later rule may take. Rules are
tried in this order, the most reliable first: a noun phrase that one rule took is not taken again by
a later one.
"""

from conflict_cli.engine.grammar import Rule
from conflict_cli.extractors.claims.rules import clauses, dead, listed, nouns, parts, taken, tolls

RULES: tuple[Rule, ...] = (
    *dead.RULES,
    *tolls.RULES,
    *taken.RULES,
    *nouns.RULES,
    *clauses.RULES,
    *parts.RULES,
    *listed.RULES,
)
