"""Words by which a text takes back what it says: "but the report was denied", "rejected a claim of
60 dead".
"""

# What a text says to be untrue.
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

# The same in apposition: not an accusation, which may be of who did it.
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

# How adverbs end.
ADVERB_ENDINGS = """
ly
"""

LATER = """
later
"""

# Between a report and what it says.
LINKS = """
of
that
"""

# "A claim to have".
TO_HAVE = """
to have
"""

# They open where and when; "is false" may follow.
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

# They point back at a report.
DEMONSTRATIVES = """
both
such
that
the
these
this
those
"""

# They open what takes it back.
CONTRASTS = """
although
but
however ,
though
"""

# A relative clause of the report.
RELATIVES = """
that
which
"""

AUXILIARIES = """
had
has
have
was
were
"""

PROMPTLY = """
immediately
later
promptly
quickly
swiftly
"""

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

# "A claim that the army called a fabrication".
CALLING = """
branded
called
calls
described as
labeled
labelled
termed
"""

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

NEGATIONS = """
n't
not
"""

# Who does so, to a claim, says that it is untrue.
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

# After a comma they open what is said instead.
GOES_ON = """
adding
although
and
but
saying
while
"""
