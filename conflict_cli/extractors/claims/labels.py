"""Labels of our own that units and claims carry, besides the vocabularies of the report."""

from typing import Literal

# How a noun phrase refers to people; "" for one that only names them.
Reference = Literal["", "definite", "pronoun", "named", "list", "shared", "collective", "others", "bare"]
# What auxiliaries and governing verbs say of a statement; "" for one that is asserted.
Modality = Literal["", "negated", "hypothetical", "feared", "denied"]
