"""Cues for settling: what makes a figure a running total, a rate, a comparison, an addition or the sum of several incidents."""

# A figure with one of these is the running total of a war, a year or a campaign.
CUMULATIVE = """
conflict has
during the past decade
during the war
during the year
in recent months
in recent years
in the last decade
in the past decade
in the past few months
in the past few years
in the past two years
in the past year
in the war
insurgency has
month 's toll
month 's total
over the past decade
over the past two years
over the past year
over the years
overall toll
past few months
since its start
since last
since the beginning
since the conflict
since the fighting
since the outbreak
since the start
since the uprising
since the violence
since the war
since then
so far in
so far this
the war has
this month
this year
throughout the war
week 's total
year 's toll
year 's total
"""

# A figure with one of these is a rate.
RATES = """
a day
a month
a week
a year
annually
each day
each month
each week
each year
every day
every month
every week
every year
per 1,000
per 100,000
per cent of
per day
per month
per week
per year
"""

# Behind one of these another, older event is told to compare with.
COMPARISONS = """
a similar attack
a year earlier
against the killing
anniversary of
avenge
avenge the
avenging
bloodiest since
commemorating the
condemn the killing
condemned the killing
deadliest attack since
deadliest since
in connection with
in protest
in reprisal for
in retaliation against
in retaliation for
last year
months earlier
most deadly since
protest against
protest over
protest the
protested
protesting
protests against
protests over
reminiscent of
responsible for
revenge for
similar to the
since a
the worst attack since
wanted for
wanted in
worst attack since
worst since
years after
years earlier
"""

# What a court does is told of a deed done long before.
COURTS = """
acquitted of
convicted for
convicted of
convicted over
conviction of
death sentence
death sentences
found guilty
guilty of
indicted for
indicted over
jailed for
jailed over
life sentence
life sentences
on trial
sentenced
sentencing
stand trial
stood trial
trial for
"""

# Behind the news, a figure with one of these is of an event before it.
TOLD_BEFORE = """
a day before
a day earlier
a few days ago
a month ago
a month earlier
a week ago
a week before
a week earlier
be recalled
days before
days earlier
earlier attack
earlier in the month
earlier in the week
earlier in the year
earlier this month
earlier this week
earlier this year
in recent days
in recent weeks
last month
last week
last weekend
previous attack
recently
the day before
the month before
the previous day
the previous month
the previous week
the week before
two days ago
weeks ago
weeks before
weeks earlier
"""

# A figure with one of these comes on top of what was told before.
ADDITIVE = """
a fourth
a second
a separate
a third
additional
also
another
another incident
different incident
elsewhere
further
in addition
in another
in the other
meanwhile
more
other
second incident
separate incident
separately
the second
"""

# What is told with one of these is of no one place.
NATIONWIDE = """
across the country
all over the country
around the country
countrywide
nationwide
throughout the country
"""

# A total with one of these is the sum of incidents that may be told one by one behind it.
SEVERAL_INCIDENTS = """
a series of
a spate of
a string of
a wave of
across
attacks
clashes
different incidents
encounters
gun-battles
incidents
respectively
separate
several incidents
two encounters
two incidents
"""

# A figure with one of these was the first one, replaced later.
FIRST_FIGURES = """
at first
earlier reported
earlier said
early reports
first announced
first gave
first put
first reported
first reports
first said
first spoke
first told
had earlier
had first
had initially
had still
initial
initial reports
initially
preliminary
previously reported
"""

# A toll with one of these has risen: it replaces what was told before it.
RISING = """
bringing
brings
brought
climb
climbed
climbing
grew
grown
has now
increased
jumped
later put
now at
now stands
pushed
pushing
raise
raised
raises
raising
revised
rise
risen
rises
rising
rose
since risen
soared
surpassed
taking
updated
upped
upward
upwards
"""

# A figure with one of these may sum up the incidents told before it.
SUMS = """
all in all
all told
altogether
combined
in all
in total
overall
the total number
together
total of
"""
