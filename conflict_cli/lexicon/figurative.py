"""Words that show that nobody was harmed: figures of speech, sport, games, works of art, rates and
everyday crime.

Read by `extractors.claims.figurative`.
"""

# Nouns after "by" that hurt only feelings or finances: "wounded by the remark", "hurt by losses".
HURTS = """
accusations
allegation
allegations
comment
comments
competition
criticism
cuts
decision
decline
defeat
defeats
downturn
economy
inflation
insult
insults
joke
jokes
loss
losses
price
prices
rates
recession
regulators
rejection
remark
remarks
rumours
sanctions
slowdown
tariffs
taxes
words
"""

# Phrases after a verb of harm or its victims that show that it is a figure of speech: "killed at
# the ballot box".
FIGURES = """
at the ballot box
at the box office
for goals
in committee
in defence of the title
in extra time
in midfield
in straight sets
in the draft
in the opinion polls
in the ratings
in the standings
in the transfer window
on points
to bonds
to cash
to free agency
to gold
to safe havens
to thank
to the dollar
with a punchline
with her encore
with his encore
"""

# The same, but only after a pronoun, because voters are killed at the polls as well.
OF_US = """
at the polls
by the voters
in the debate
in the election
in the polls
"""

# Anywhere in a sentence, these words show that it is about a work of art, a game or a role.
STORIES = """
act one
board game
board games
cartoon
checkmate
chess
escape room
film
first act
game lets
injury crisis
injury list
last act
made a killing
make a killing
making a killing
movie
murder mystery
novel
opera
painting
pawn
pawns
played the part of
played the parts of
played the role of
played the roles of
plays the part of
plays the role of
rook
rooks
second act
sitcom
stage play
third act
thriller
video game
video games
videogame
videogames
"""

# After a word of `STORIES` these nouns mean real people and things: "the film crew".
REAL = """
actor
actors
artists
club
companies
company
crew
crews
critic
director
directors
festival
house
houses
maker
makers
player
players
producer
set
star
studio
studios
teacher
technician
technicians
tournament
"""

# Words of sport. In a sentence with one, without weapons or anybody armed, the verbs of `SPORTING`
# harm nobody.
SPORT = """
championship
coach
cup
fixture
goalkeeper
half-time
league
match
medal
medals
midfield
penalty
playoffs
quarter-final
round
season
semi-final
squad
striker
title
tournament
trophy
wicket
wickets
"""

# The verbs of harm that are common in sport.
SPORTING = """
captured
eliminated
lost
took
wiped out
"""

# Nouns for people who are injured in sport, if the sentence has no weapon.
ATHLETES = """
boxer
boxers
cricketer
cricketers
defender
defenders
forward
forwards
goalkeeper
goalkeepers
jockey
jockeys
midfielder
midfielders
player
players
striker
strikers
winger
wingers
"""

# Nouns for people whose arrest is everyday crime, not the toll of a conflict.
CULPRITS = """
burglar
burglars
dealer
dealers
drivers
drug traffickers
fans
fraudsters
hooligans
motorist
motorists
murder suspect
murder suspects
pickpockets
poachers
robbery suspects
shoplifters
smuggler
smugglers
spectators
supporters of the club
theft suspects
thief
thieves
"""

# Verbs for their arrest by the police. A mob that captures a thief is unrest.
ARRESTS = """
apprehend
apprehended
apprehending
arrest
arrested
arresting
arrests
caught
custody
detain
detained
detaining
detains
held
holding
jailed
nab
nabbed
nabbing
"""

# Nouns for what takes pictures; "captured on camera" takes nobody prisoner.
CAMERAS = """
camera
cameras
cctv
clip
footage
lens
photo
photographer
photographers
photos
picture
pictures
video
videos
"""

# Nouns after "bodies of" that show that nobody died: "bodies of evidence".
NO_BODIES = """
evidence
knowledge
law
literature
research
thought
water
work
"""

# Nouns after "victims of" that are not deaths: "victims of identity theft".
NO_VICTIMS = """
abuse
bullying
circumstance
crime
cyberbullying
discrimination
domestic
fraud
identity
scams
theft
trafficking
"""

# Nouns after "in" and a number in a rate: "one in five patients".
RATED = """
adults
babies
bacteria
births
cases
cells
children
germs
infants
insects
men
mothers
patients
people
pregnancies
residents
viruses
women
"""

# The object of "hurt" that is not a person.
FEELINGS = """
feelings
"""

# The word that shows a rate.
PER = """
per
"""

# Words that make a toll a rate if its verb is in the present: "ten die every day".
EVERY = """
annually
daily
each
every
monthly
weekly
yearly
"""

# The object of an idiom: "killed it in Lagos".
IDIOM_OBJECTS = """
it
"""

# The noun before "of" and one of `NO_BODIES`: "bodies of water".
BODIES = """
bodies
"""

# The singular, which does not mean the dead after a number: "nine body bags".
BODY = """
body
"""

# Nouns before "of" and one of `NO_VICTIMS`.
VICTIMS = """
victim
victims
"""

# Nouns for people who were wounded in a war long ago.
VETERANS = """
veteran
veterans
"""
