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

# Past forms that do not end in -ed | noun, where they are nouns or adjectives as often, which the words around them tell.
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
