"""Words by which a text takes back what it says: "but the report was denied", "rejected a claim of
60 dead".

Read by `extractors.claims.rejections`.
"""

# Nouns for what a text says is not true.
REPORTS = """
account
accusation
allegation
assertion
claim
report
rumor
rumour
statement
story
version
"""

# The same in apposition, without "accusation", which may be about who did it.
STATEMENTS = """
account
assertion
claim
figure
report
rumor
rumour
statement
story
version
"""

# Words that say that a report is not true: "was later denied".
UNTRUE = """
baseless
debunked
denied
discredited
dismissed
disproved
fabricated
fake
false
refuted
rejected
retracted
unfounded
untrue
"""

# Verbs between a report and one of `UNTRUE`.
COPULAS = """
are
had been
has been
have been
is
proved
proved to be
turned out to be
was
were
"""

# The ending of adverbs.
ADVERB_ENDINGS = """
ly
"""

# The adverb between them.
LATER = """
later
"""

# Words between a report and what it says.
LINKS = """
of
that
"""

# Words after a claim that open what was claimed: "a claim to have".
TO_HAVE = """
to have
"""

# Words that open where and when it happened, before "is false".
CIRCUMSTANCES = """
at
by
during
for
from
in
last
near
on
outside
there
yesterday
"""

# Determiners of a report mentioned before.
DEMONSTRATIVES = """
both
such
that
the
these
this
those
"""

# Words that open a clause that takes a report back.
CONTRASTS = """
although
but
however ,
though
"""

# Words that open a relative clause about the report.
RELATIVES = """
that
which
"""

# Auxiliaries before one of `DISPUTING`.
AUXILIARIES = """
had
has
have
was
were
"""

# Adverbs before one of `DISPUTING`: "a figure the ministry promptly denied".
PROMPTLY = """
immediately
later
promptly
quickly
swiftly
"""

# Verbs of which the report is the object.
DISPUTING = """
denied
denies
deny
dismissed
dismisses
disputed
disputes
refuted
refutes
rejected
rejects
"""

# Verbs for judging a report: "a claim that the army called a fabrication".
CALLING = """
branded
called
calls
described as
labeled
labelled
termed
"""

# What a report is called after one of `CALLING`.
FABRICATIONS = """
baseless
fabricated
fabrication
fake
false
fiction
invented
invention
lie
lies
nonsense
propaganda
unfounded
untrue
"""

# Words that show that nobody disputes the report: "has not denied".
NEGATIONS = """
n't
not
"""

# Verbs whose object, a report, is said to be untrue.
REJECTING = """
denied
denies
denying
dismissed
dismisses
dismissing
refuted
refutes
refuting
rejected
rejecting
rejects
"""

# Words after a comma that open what is said instead.
GOES_ON = """
adding
although
and
but
saying
while
"""
