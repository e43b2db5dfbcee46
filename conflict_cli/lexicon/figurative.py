"""Words that tell that nobody was harmed: of speech, sport, games, works of art, rates and everyday
crime.
"""

# Who "by …" names hurts feelings or purses: "wounded by the remark", "hurt by losses".
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

# Behind a verb of harm or its victims: what it is a figure of.
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

# The same behind a pronoun only: voters are killed at the polls as well.
OF_US = """
at the polls
by the voters
in the debate
in the election
in the polls
"""

# Anywhere in a sentence: it tells of a work of art, a game or a part that is played.
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

# Behind a word of `STORIES`: real people and things, "the film crew".
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

# Words of sport: in a sentence with one, and with no weapon and nobody armed, the verbs of
# `SPORTING` harm nobody.
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

SPORTING = """
captured
eliminated
lost
took
wiped out
"""

# Who is injured in sport, where no weapon is told of.
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

# Who is arrested as anywhere and at any time: that is no toll of a conflict.
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

# How the police take them; a mob that captures a thief is of unrest.
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

# What takes pictures captures nobody.
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

# "Bodies of water", "victims of fraud".
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

# Behind "in ten" of a rate: "one in five patients".
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

# Who hurts them hurts nobody.
FEELINGS = """
feelings
"""

# They show a rate.
PER = """
per
"""

# With a verb in the present they make a toll a rate: "ten die every day".
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

# With "of water" they are no dead.
BODIES = """
bodies
"""

BODY = """
body
"""

VICTIMS = """
victim
victims
"""

# Who was wounded in a war long ago.
VETERANS = """
veteran
veterans
"""
