"""Words that open clauses, and verb forms that their spelling does not show.

Read by `extractors.clauses` and `linking`.
"""

# word that opens a clause | how the clause relates to the verb that it depends on
SUBORDINATORS = """
after | temporal
although | contrast
amid reports that | said
as | temporal
as if | condition
as long as | condition
as soon as | temporal
because | reason
before | temporal
but | contrast
even as | contrast
even though | contrast
how | said
if | condition
in case | condition
just as | temporal
once | temporal
provided that | condition
since | temporal
so that | purpose
though | contrast
till | temporal
unless | condition
until | temporal
when | temporal
whenever | temporal
where | relative
whereas | contrast
whether | said
while | contrast
why | said
yet | contrast
"""

# past form that does not end in -ed | `noun` for a form that is as often a noun or an adjective, so
# that the words around it decide
IRREGULAR = """
arose
ate
awoke
beat | noun
became
began
bent | noun
bit | noun
bled
blew
bore
bought
bred
broke | noun
brought
built
burnt | noun
burst | noun
came
caught
chose
clung
crept
cut | noun
dealt
did
drank
drew
drove
dug
fed
fell
felt | noun
fled
flew
forbade
forgave
forgot
fought
found
froze
gave
got
grew
had
heard
held
hid
hit | noun
hung
kept
knelt
knew
laid
lay
leapt
led
left | noun
lent
let
lit | noun
lost
made
meant
met
mistook
overcame
overheard
overran
oversaw
overthrew
overtook
paid
put | noun
quit | noun
ran
rang
rode
rose
said
sang
sank
sat
saw | noun
sent
set | noun
shone
shook
shot | noun
shrank
shut | noun
slept
slid
sold
sought
sped
spent
split | noun
spoke
sprang
spread | noun
spun
stole
stood
strode
strove
stuck
stung
swam
swept
swore
swung
taught
threw
thrust | noun
told
took
tore
trod
understood
undertook
underwent
upheld
went
wept
withdrew
withheld
withstood
woke
won
wore
wove
wrote
"""

# Words in -ing that are not participles.
NO_PARTICIPLES = """
according
beijing
building
ceasing
crossing
during
evening
everything
excluding
following
including
king
meeting
morning
nothing
pending
regarding
ring
something
spring
thing
wedding
wing
"""

# Present forms that, after a subject, are verbs far more often than nouns.
PRESENT = """
accuse
accuses
admit
admits
announces
appear
appears
arrive
arrives
assert
asserts
backs
become
becomes
begin
begins
blame
blames
bring
brings
come
comes
confirm
confirms
continue
continues
demand
demands
denies
deny
die
dies
enter
enters
flee
flees
follow
follows
give
gives
go
goes
happen
happens
hits
hold
holds
include
includes
insist
insists
keep
keeps
kill
kills
know
knows
lead
leads
leave
leaves
live
lives in
make
makes
meet
meets
need
needs
occur
occurs
oppose
opposes
reach
reaches
reject
rejects
remain
remains
say
says
see
seem
seems
sees
seize
seizes
show
shows
take
takes
tell
tells
think
thinks
threaten
threatens
warn
warns
withdraw
withdraws
"""

# Past forms of verbs whose words have another class too.
PAST = """
aimed
announced
appears
arrived
asked
attempted
believed
brought
buried
caused
claimed
climbed
confirmed
considered
cost
counted
crossed
declared
denied
discovered
dismissed
disputed
documented
dumped
estimated
exceeded
expected
failed
feared
found
hit
hoped
identified
increased
jumped
lay
leaves
left
located
lost
ordered
passed
planned
plotted
prepared
prevented
pulled
pushed
raised
reached
recorded
recovered
refused
refuted
registered
rejected
remained
remains
reported
responded
retrieved
rose
said
saw
soared
sought
spotted
stayed
stood
suffered
surpassed
sustained
swore
thought
threatened
told
took
topped
tried
vowed
wanted
warned
"""

# Verbs of saying and thinking, after which what was said may follow.
SPEECH = """
accepted
accused
acknowledged
acknowledges
added
adding
adds
admits
admitted
alleged
alleges
alleging
announced
announces
announcing
argued
argues
asserted
believe
believed
believes
claimed
claiming
claims
conceded
concluded
confirmed
confirming
confirms
contended
declared
declares
denied
denies
denying
disclosed
documented
estimated
estimates
explained
fear
feared
fears
found
hoped
indicated
indicates
insisted
insists
knew
know
knows
learned
maintained
means
meant
noted
notes
predicted
promised
recalled
reported
reporting
reports
revealed
reveals
ruled
said
say
saying
says
show
showed
shows
stated
states
stating
suggested
suggests
tell
telling
tells
thought
threatened
told
tweeted
verified
vowed
warned
warning
warns
writes
wrote
"""

# Words that negate the verb after them.
NEGATIONS = """
didn't
hasn't
haven't
isn't
n't
neither
never
no
not
wasn't
weren't
"""

# Words before "after" that measure the time between two events: "a day after the raid".
SPANS = """
day
days
hour
hours
month
months
week
weeks
year
years
"""

# Words that make a verb hypothetical.
MODALS = """
can
could
may
might
must
shall
should
will
would
"""

# Words that open clauses as well as phrases: "before dawn".
ALSO_PREPOSITIONS = """
after
as
because
before
once
since
till
until
"""

# Words at the end of a phrase that show that its noun comes next.
OPEN_ENDED = """
a
an
and
her
his
its
of
that
the
their
these
this
those
"""

# Before a verb in -ing or a pronoun this word gives a time, not a contrast.
WHILE = """
while
"""
