"""Words that open clauses and forms of verbs that their spelling does not show."""

# what opens a clause | how the clause hangs on its governor
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

# Past forms that do not end in -ed; a few are nouns too, which the words around them tell.
IRREGULAR = """
arose
ate
beat
became
began
bent
bit
blew
bore
bought
broke
brought
built
burnt
came
caught
chose
clung
cut
dealt
did
drew
drove
dug
fell
felt
fled
flew
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
hit
kept
knew
laid
lay
led
left
let
lit
lost
made
meant
met
overran
overthrew
overtook
paid
put
quit
ran
rang
rode
rose
said
sang
sank
sat
saw
sent
set
shook
shot
shut
slept
sold
spent
split
spoke
sprang
spread
stole
stood
stuck
swept
swore
taught
threw
told
took
tore
underwent
went
withdrew
woke
won
wore
wrote
"""

# Words in -ing that are no participles.
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

# Present forms that are verbs behind a subject far more often than nouns.
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
