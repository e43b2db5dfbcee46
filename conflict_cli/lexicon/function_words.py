"""Function words that several packages use, one block per meaning."""

AND = """
and
"""

ANY = """
any
"""

ARTICLES = """
a
an
the
"""

AT = """
at
"""

BETWEEN = """
between
"""

BY = """
by
"""

# Words that open a clause that may not be true.
CONDITIONS = """
if
whether
"""

EVERY = """
every
"""

FOR = """
for
"""

FROM = """
from
"""

IN = """
in
"""

INDEFINITE_ARTICLES = """
a
an
"""

MORE = """
more
"""

# Negations, and words that contain one.
NEGATIONS = """
didn't
n't
never
no
not
without
"""

OF = """
of
"""

ON = """
on
"""

OTHERS = """
others
"""

# Verbs with a subject in the singular.
SINGULAR_VERBS = """
has
is
was
"""

SOME = """
some
"""

THAT = """
that
"""

THE = """
the
"""

THEM = """
their
them
themselves
"""

TO = """
to
"""

WHO = """
who
"""

AFTER = """
after
"""

ALSO = """
also
"""

AS = """
as
"""

AWAY = """
away
"""

GENITIVE_MARKS = """
's
’s
"""

# Possessives of groups as much as of things.
GROUP_POSSESSIVES = """
its
their
"""

HAD = """
had
"""

INDEFINITES = """
a
an
another
"""

OR = """
or
"""

OVER = """
over
"""

PRESENT_COPULAS = """
are
is
"""

SINCE = """
since
"""

SINGULAR_COPULAS = """
is
was
"""

THAN = """
than
"""

# A word for a place named before, or for nothing: "there were".
THERE = """
there
"""

UNDER = """
under
"""

WHOSE = """
whose
"""

WITH = """
with
"""

WITHOUT = """
without
"""

AMONG = """
among
"""

OF_THEM = """
of them
"""

THEY = """
they
"""
