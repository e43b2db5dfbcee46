"""Words by which a text says who reports something: nouns and pronouns for speakers, verbs of
saying and writing, and the words around them.

Read by `linking`.
"""

# Pronouns for whoever spoke before.
PRONOUNS = """
he
it
she
they
who
"""

# Pronouns for a speaker whose name comes where the quotation ends.
FIRST_PERSON = """
i
we
"""

# Pronouns that do not mean anybody in particular.
NOBODY = """
there
you
"""

# Pronouns for one person.
ONE = """
he
she
"""

# Nouns for texts, which speak for their authors: "the report said".
DOCUMENTS = """
bulletin
communique
communiqué
document
letter
message
post
report
source
statement
tweet
update
"""

# Unnamed people who speak; the noun before one states whose they are: "police sources".
SOURCES = """
source
sources
"""

# Nouns for organisations that monitor a conflict.
MONITORS = """
monitor
monitoring group
watchdog
"""

# Words that speak only as part of a phrase ("body count"), not alone.
NO_SPEAKERS = """
count
figure
local
toll
"""

# Two words of which the first, a verb of saying, does not cite a speaker: "men accused of murder",
# "gunmen believed to be rebels", "troops responded to fire".
NO_SPEECH = """
accused of
believed to
blamed for
reported to
responded to
responding to
said to
suspected of
thought to
"""

# Prepositions after the noun for a speaker that continue it: "the head of the clinic".
AFTER_SPEAKERS = """
at
for
from
in
of
with
"""

# A word before a speaker's name that is not part of it.
SO_CALLED = """
so-called
"""

# Nouns after "according to" that are not sources: "buried according to custom".
CUSTOMS = """
custom
customs
law
laws
needs
plan
plans
practice
rite
rites
schedule
size
tradition
traditions
wishes
"""

# The participle before "to" and a source.
ATTRIBUTED = """
attributed
"""

# Participles before "by" and a source, or after a source that is quoted.
CITED = """
cited
quoted
"""

# Participles before the source that a text quotes.
CITING = """
citing
quoting
"""

# The preposition before a source: "per the ministry".
PER = """
per
"""

# Verbs with a figure as the object: "gave a toll of nine".
GIVING = """
gave
give
gives
giving
"""

# Verbs with a figure after "at": "put the toll at nine".
PUTTING = """
put
puts
putting
"""

# Verbs that change a figure: "lowered the toll to nine".
REVISING = """
lowered
raised
revised
updated
"""

# Verbs of making something public: "published a list of the dead".
PUBLISHING = """
compiled
issued
listed
published
released
"""

# Nouns for lists after one of `PUBLISHING`.
LISTS = """
list
lists
names
"""

# Nouns for papers and counts that somebody made.
PAPERS = """
count
data
estimate
estimates
figures
information
reports
statements
survey
tally
toll
"""

# Forms of "find", which may report a body found as well as a result.
FINDING = """
find
finds
found
"""

# Verbs for what reporters and witnesses themselves see.
SEEING = """
filmed
photographed
saw
witnessed
"""

# Verbs of which the media that report something are the subject: "the radio has learned that".
LEARNING = """
learn
learned
learning
learns
learnt
"""

# Verbs for what a text says: "the statement read".
READING = """
read
reads
"""

# Verbs with a listener after them: "told reporters".
TELLING = """
tell
telling
tells
told
"""

TOLD = """
told
"""

# The participle before what is said.
SAYING = """
saying
"""

# Nouns for an organisation or a part of it: "his office" speaks for the person that it belongs to.
STAFF = """
agency
body
committee
department
group
ministry
mission
office
organisation
organization
staff
team
unit
"""

# Nouns for those whom a war kills. It is not a speaker where it "claimed 900 lives".
LIVES = """
lives
victims
"""

# Words that do not end a name.
NAME_LEAVERS = """
a
and
at
from
in
of
on
the
who
"""

# Verbs whose subject reports something: "Dori reported nine deaths", "another spoke of nine dead";
# not "the war has claimed nine lives".
REPORTING = """
announced
confirmed
documented
logged
recorded
registered
reported
reports
said
spoke
verified
"""

# Verbs whose present form is often a noun. Right before a toll they are verbs.
COUNTING = """
count
counted
counts
document
documented
documents
list
listed
lists
log
logged
logs
name
named
names
record
recorded
records
register
registered
registers
report
reported
reports
tallied
"""

# Nouns for inquiries, which report deaths as studies do.
INQUIRIES = """
hearing
inquiry
investigation
probe
review
study
survey
"""

# Possessives before what a speaker owns: "our data record nine deaths".
POSSESSIVES = """
her
his
its
our
their
"""

# Nouns for statements: "the army's admission that", "there were reports of".
STATEMENTS = """
acknowledgement
admission
allegation
allegations
announcement
assertion
assertions
claim
claims
confirmation
report
reports
rumors
rumours
"""

# Statements that are claims rather than reports.
CLAIMS = """
claim
claims
"""

# Statements that may have no author: "reports of nine deaths".
REPORTS = """
reports
"""

# Verbs whose subject would know of casualties: "police had no reports of casualties".
HAVING = """
had
has
have
having
received
"""

# Nouns for a count that belongs to somebody: "by the rebels' account".
COUNTS = """
account
count
estimate
estimates
tally
toll
"""

# Nouns after "by" for a count that somebody makes: "by the reckoning of the governor".
RECKONINGS = """
calculation
calculations
figures
reckoning
"""

BEING = """
are
been
is
was
were
"""

# Words after a noun for a statement that open what it states: "their claim to have killed nine",
# "the claim that".
STATED = """
that
to
"""

# Words after which a sentence no longer speaks of what was denied: "denied the reports and said
# that".
TURNS = """
,
added
adding
and
but
said
saying
"""

# The word before statements that nobody made: "there are no reports that".
NO = """
no
"""

# Prepositions after a verb of saying, before its object: ", spoke of nine dead".
SPOKEN_OF = """
about
of
to
"""

# Nouns for the leader of an organisation, which may be adjectives too: "the head of the clinic",
# "the chief spokesman".
LEADERS = """
chief
head
"""

# Pronouns for somebody out of several people: "another said".
OTHERS = """
another
many
others
some
"""

# The noun that may come before a speaker's noun.
NGO = """
ngo
"""

# Past participles that describe a speaker after a comma: ", based in Britain,".
ATTRIBUTES = """
affiliated
allied
backed
based
headed
headquartered
involved
known
led
linked
run
supported
"""

# Pronouns that may open an aside about a speaker after "who": ", who himself".
SELVES = """
herself
himself
themselves
"""

# Words after a participle that describes a speaker: ", contacted by the radio,".
AFTER_PARTICIPLES = """
at
by
for
from
in
on
over
to
via
"""

# Words in lower case that open part of a name.
NAME_OPENINGS = """
abu
al-
bin
da
de
el-
ibn
ul-
van
von
"""

# Prepositions before the author of a paper: "a statement from the army".
MADE_BY = """
by
from
"""

# Words that turn from the subject before to another: "Elsewhere:".
TURNING = """
also
elsewhere
meanwhile
other
"""

# Nouns after a verb by which an attacker claims an attack: "took credit for", "claimed
# responsibility for".
CREDIT = """
credit
responsibility
"""

# Words that open a clause; a source right after one opens the clause too.
CLAUSE_OPENERS = """
and
but
that
when
where
while
"""

# Words that join another clause.
CLAUSE_JOINTS = """
and
but
while
"""

REPORTED = """
reported
"""

# Nouns for an organisation that the text has named before: "the group".
BODIES = """
charity
group
monitor
network
ngo
organisation
organization
watchdog
"""

# The noun that may mean fighters or observers.
GROUP = """
group
"""

# Adjectives for groups that fight: "the rebel group".
FIGHTING = """
armed
extremist
insurgent
islamist
jihadist
militant
paramilitary
rebel
terror
terrorist
"""

# Words that end a noun with its adjectives: "a spokesman for the army".
AFTER_NOUNS = """
at
based
for
from
in
of
on
said
to
told
which
who
with
"""

# Nouns for one reporter.
REPORTERS = """
correspondent
journalist
photographer
reporter
"""

# Nouns for areas that the text has named before, whose officials speak: "the town's mayor".
TERRITORIES = """
area
capital
city
country
county
district
nation
province
region
state
town
village
"""
