"""Where the verb of a name stands: behind a relative clause, behind auxiliaries."""

from conflict_cli.engine.grammar import letters_of
from conflict_cli.people.phrases import Sheet
from conflict_cli.text.document import Sentence

LONGEST_CLAUSE = 25
AUXILIARIES = letters_of("WAS WERE HAVE ADVERB")


def behind_clause(sheet: Sheet, sentence: Sentence, last: int) -> int:
    """The token behind a relative clause: "Kolo Danda, who has asked to be named, was …"."""
    lowers = sheet.lowers
    opened = last - (lowers[last - 1] == ",") if last < sentence.last and lowers[last] != "," else last
    opened += lowers[opened : opened + 1] == [","]
    if opened + 1 >= sentence.last or lowers[opened] not in ("who", "whose", "whom"):
        return last
    return next((token + 1 for token in range(last + 2, min(sentence.last, last + LONGEST_CLAUSE)) if lowers[token] == ","), last)
