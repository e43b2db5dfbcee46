"""Words by which a text says who tells something: what stands for a speaker, what is said or
written, and what goes with either.
"""

# Pronouns for whoever spoke before.
PRONOUNS = """
he
it
she
they
who
"""

# Whoever says "I" is named where the quotation ends.
FIRST_PERSON = """
i
we
"""

# Pronouns of nobody in particular.
NOBODY = """
there
you
"""

# Singular persons.
ONE = """
he
she
"""

# Texts that speak for their authors: "the report said".
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

MONITORS = """
monitor
monitoring group
watchdog
"""

# Parts of phrases that speak ("body count"), which do not speak alone.
NO_SPEAKERS = """
count
figure
local
toll
"""

# Verbs of saying that say nothing before these words: "men accused of murder", "gunmen believed to
# be rebels", "troops responded to fire".
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

# Prepositions that go on with the noun of a speaker: "the head of the clinic".
AFTER_SPEAKERS = """
at
for
from
in
of
with
"""

SO_CALLED = """
so-called
"""

# They are not sources: "buried according to custom".
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

ATTRIBUTED = """
attributed
"""

CITED = """
cited
quoted
"""

CITING = """
citing
quoting
"""

PER = """
per
"""

# "gave a toll of nine"
GIVING = """
gave
give
gives
giving
"""

# "put the toll at nine"
PUTTING = """
put
puts
putting
"""

# "lowered the toll to nine"
REVISING = """
lowered
raised
revised
updated
"""

# "published a list of the dead"
PUBLISHING = """
compiled
issued
listed
published
released
"""

LISTS = """
list
lists
names
"""

# Papers and counts that somebody made.
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

# Said of bodies as often as of results.
FINDING = """
find
finds
found
"""

# Of reporters and witnesses who saw it.
SEEING = """
filmed
photographed
saw
witnessed
"""

# Of the media, who then report it: "the radio has learned that".
LEARNING = """
learn
learned
learning
learns
learnt
"""

READING = """
read
reads
"""

TELLING = """
tell
telling
tells
told
"""

TOLD = """
told
"""

SAYING = """
saying
"""

# Parts of an organisation: "his office" speaks for whom it belongs to.
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

# What a war takes: it does not speak where it "claimed 900 lives".
LIVES = """
lives
victims
"""

# A name does not end with one of these.
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

# Verbs of a subject that reports: "Dori reported nine deaths", "another spoke of nine dead"; not
# "the war has claimed nine lives".
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

# Verbs that as often are nouns in their present form: right before a toll they state it.
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

# Events that record deaths as the studies that they are.
INQUIRIES = """
hearing
inquiry
investigation
probe
review
study
survey
"""

# Possessives of a speaker's own: "our data record nine deaths".
POSSESSIVES = """
her
his
its
our
their
"""

# Nouns for what somebody stated: "the army's admission that", "there were reports of".
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

CLAIMS = """
claim
claims
"""

REPORTS = """
reports
"""

# Of whoever would know: "police had no reports of casualties".
HAVING = """
had
has
have
having
received
"""

# Nouns for a count that has an owner: "by the rebels' account".
COUNTS = """
account
count
estimate
estimates
tally
toll
"""

# Of whoever counts, after "by": "by the reckoning of the governor".
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

# They open what a noun states: "their claim to have killed nine", "the claim that".
STATED = """
that
to
"""

# After one of these a sentence no longer speaks of what was denied: "denied the reports and said
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

# "there are no reports that"
NO = """
no
"""

# Verbs that end with one of these have an object: ", spoke of nine dead".
SPOKEN_OF = """
about
of
to
"""

# Nouns for who leads an organisation, which are adjectives elsewhere: "the head of the clinic".
LEADERS = """
chief
head
"""

# Pronouns of several people, who may speak: "another said".
OTHERS = """
another
many
others
some
"""

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

# They open an aside on a speaker as well: ", who himself".
SELVES = """
herself
himself
themselves
"""

# What follows a participle that describes a speaker: ", contacted by the radio,".
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

# What words of names open with though they are in small letters.
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

# In front of the author of a paper: "a statement from the army".
MADE_BY = """
by
from
"""

# They turn away from what was told before: "Elsewhere:".
TURNING = """
also
elsewhere
meanwhile
other
"""

# Of whom a condemned attack or a deed is: "took credit for", "claimed responsibility for".
CREDIT = """
credit
responsibility
"""

# They open a clause, and a source after one opens it too.
CLAUSE_OPENERS = """
and
but
that
when
where
while
"""

# They open another clause.
CLAUSE_JOINTS = """
and
but
while
"""

REPORTED = """
reported
"""

# Nouns for organisations, each of which a text has named before: "the group".
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

# It may be of those who fight or of those who watch.
GROUP = """
group
"""

# Of organisations that fight: "the rebel group".
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

# A noun and its adjectives end before one of these: "a spokesman for the army".
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

# Of one person each.
REPORTERS = """
correspondent
journalist
photographer
reporter
"""

# Owners that a text names before: "the town's mayor".
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
