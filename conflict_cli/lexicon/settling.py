"""Cues for settling: what makes a figure a running total, a rate, a comparison, an addition or the sum of several incidents."""

# A figure with one of these is the running total of a war, a year or a campaign.
CUMULATIVE = """
conflict has
insurgency has
the war has
during the past decade
during the war
during the year
in recent months
in recent years
in the last decade
in the past decade
in the past few months
in the past few years
in the past year
in the past two years
in the war
month 's total
month 's toll
overall toll
over the past decade
over the past year
over the past two years
over the years
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
this month
this year
throughout the war
week 's total
year 's total
year 's toll
"""

# A figure with one of these is a rate.
RATES = """
per 1,000
per 100,000
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
last year
months earlier
years earlier
against the killing
avenge
avenge the
avenging
condemn the killing
condemned the killing
in connection with
in protest
in retaliation against
in retaliation for
protest against
protest the
protest over
protested
protesting
protests against
protests over
responsible for
sentenced
trial for
wanted for
wanted in
bloodiest since
deadliest since
years after
anniversary of
commemorating the
deadliest attack since
most deadly since
reminiscent of
similar to the
since a
the worst attack since
worst attack since
worst since
"""

# A figure with one of these comes on top of what was told before.
ADDITIVE = """
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

# A total with one of these is the sum of incidents that may be told one by one behind it.
SEVERAL_INCIDENTS = """
across
a series of
a spate of
a string of
a wave of
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
first put
first reports
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
