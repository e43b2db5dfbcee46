"""Words by which the text package finds where sentences, lines and pages end. // Read by `text`."""

# Titles and units that end in a full stop in the middle of a sentence.
ABBREVIATIONS = """
adm
al
amb
approx
apr
art
asst
aug
brig
bros
ca
cal
capt
cdr
cf
cmdr
co
col
corp
cpl
dec
dept
det
dr
ed
eg
etc
feb
fig
fr
fri
ft
gen
gov
govt
gp
hav
hon
ie
inc
incl
insp
jan
jr
jul
jun
km
lance
lt
ltd
maj
mar
min
mm
mon
mr
mrs
ms
mt
nk
no
nos
nov
oct
p
pp
pres
prof
pte
pvt
rep
rev
sat
sec
sen
sep
sept
sgt
spc
sqn
sr
st
sun
supt
thu
thurs
tue
tues
vol
vs
wed
"""

# Abbreviations that may also end a sentence; the next word decides.
ENDING_ABBREVIATIONS = """
al
co
etc
inc
jr
ltd
sr
"""

# Words that open a sentence far more often than they follow an abbreviation or an initial.
SENTENCE_OPENERS = """
a
according
after
also
an
and
as
at
before
but
by
during
earlier
eight
five
for
four
from
he
her
his
however
i
if
in
it
its
later
many
meanwhile
nine
no
on
seven
several
she
since
six
some
ten
that
the
their
there
these
they
this
those
three
two
we
when
while
"""

# First parts of compounds: at the end of a line, the hyphen after one stays.
COMPOUND = """
a
all
anti
army
attack
car
co
counter
cross
east
eight
eighty
ex
eye
far
few
fifty
first
five
foreign
forty
four
full
government
gun
half
hard
heavy
high
home
ill
inter
intra
jihadist
land
large
life
light
long
low
man
mass
mid
mine
mini
multi
near
nine
ninety
non
north
oil
old
one
opposition
out
part
post
pre
pro
re
rebel
regime
road
roadside
second
self
semi
seven
seventy
short
single
six
sixty
small
south
state
sub
ten
third
thirty
three
time
twenty
two
under
vice
war
water
well
west
wide
world
year
"""

# The names of the header lines of a mail.
KNOWN = """
attachments
bcc
cc
content-transfer-encoding
content-type
date
delivered-to
from
importance
in-reply-to
list-id
message-id
mime-version
received
references
reply-to
return-path
sent
subject
to
x-mailer
"""

# The abbreviation that is one only before a number: "No. 12".
NUMBER_MARKS = """
no
"""

# Abbreviations that are also words: in lower case and without a number after the full stop, they
# end a sentence.
ABBREVIATED_WORDS = """
art
col
ed
fig
mar
may
min
no
p
sat
sun
wed
"""

# Tags of HTML that begin or end a paragraph.
BLOCK_TAGS = """
article
blockquote
dd
div
dt
figcaption
figure
footer
h1
h2
h3
h4
h5
h6
header
hr
li
ol
p
section
table
td
th
tr
ul
"""

# Tags of HTML inside a paragraph.
INLINE_TAGS = """
a
abbr
b
big
br
center
cite
code
del
em
font
i
img
ins
mark
q
s
small
span
strike
strong
sub
sup
tbody
thead
time
tt
u
"""

# Fields of a publication line: when, by whom, where, about what.
FIELDS = """
author
by
category
created
date
filed under
issued
last modified
last updated
location
posted
published
source
tag
tags
updated
url
"""

# Verbs of publication before a day: "Posted on April 4, 2017 by the news desk".
POSTED = """
issued
posted
published
updated
"""

# Words in brackets after the day of publication.
EDITED = """
last modified
last updated
modified
updated
"""

# Abbreviations of weekdays in a publication line.
SHORT_WEEKDAYS = """
fri
mon
sat
sun
thu
thur
thurs
tue
tues
wed
"""

# Openings of paragraphs that belong to the page, not to the article: rights, other articles,
# requests to the reader, where the article is from.
PAGE_OPENINGS = """
advertisement
all rights reserved
article by:
articles by:
click here
click the
click to
contact us:
contact:
copyright
disclaimer
donate
e-mail:
email:
follow us
for media inquiries
for media inquiry
getty images
if you enjoy
if you enjoyed
if you like
if you liked
if you value
image credit:
image:
join our
join us
like us on
more on this
note to readers
photo credit:
photo:
photograph credit:
photograph:
photographs credit:
photographs:
photos credit:
photos:
privacy policy
read also
read more
read next
related article
related articles
related links
related news
related posts
related stories
related topics
see also:
share on
share this
share via
sign up for
sign up to
sign up today
subscribe
support our journalism
support our work
support us
tags:
terms of service
terms of use
the original source of this article
the views expressed
you may also like
©
"""

# The opening of a short line that belongs to the page.
RECOMMENDED = """
recommended
"""

# A line of the page.
COMMENTS = """
comment
comments
"""

# The subject of "This article was originally published by". The next three blocks continue this
# line.
THIS_TEXT = """
this article
this report
this story
"""

HAS_BEEN = """
has been
is
was
"""

FIRST = """
first
originally
"""

PUBLISHED = """
produced
published
reproduced
"""

# Words that only paragraphs of the page contain, anywhere in them.
NOTICES = """
all rights reserved
email lists
fair use
may not be reproduced
may not be republished
our newsletter
our newsletters
paypal
please donate
please share
please subscribe
please support
share buttons
sole responsibility of the author
sole responsibility of the authors
"""

# Words for reprints: "without permission to reprint".
PERMISSION = """
permission from
permission to
"""

# Words after one of `PERMISSION`.
PERMITTED = """
copy
cross-post
crosspost
publish
quote
repost
reprint
reproduce
republish
reuse
the author
the authors
the copyright
the publisher
the publishers
"""

# Words that forbid copies: "reproduction in any form is prohibited".
REPRODUCTION = """
reproduction
"""

PROHIBITED = """
prohibited
"""

# Words that pages put in place of an address: "[email protected]".
EMAIL = """
email
"""

# The second word of it.
PROTECTED = """
protected
"""

# Words of which every notice contains one.
NOTICE_WORDS = """
buttons
email
emailprotected
fair
lists
newsletter
newsletters
paypal
permission
please
reproduced
reproduction
republished
reserved
sole
"""

# Openings of the paragraph with which the page's footer begins.
FOOTERS = """
articles by:
copyright
disclaimer
note to readers
the original source of this article
"""

# Header names that show that a text is a mail.
MAIL_SIGNS = """
Date
From
Sent
Subject
To
"""

# The name of the header with a mail's subject.
SUBJECT = """
subject
"""

# Header names of the day of a mail.
DAY_HEADERS = """
date
sent
"""

# The field name that is written before the day of publication.
DAY_FIELD = """
Date
"""

# Words of which every text with a quoted or forwarded mail contains one.
FORWARD_SIGNS = """
---------- Forwarded
-----Original Message
Begin forwarded message
wrote:
"""

# The first word of "On 4 May 2023, the desk wrote:".
ON_DAY = """
On
"""

# The end of that line.
WROTE = """
wrote:
"""

# The line above a forwarded mail.
FORWARDED = """
Begin forwarded message:
"""

# Between dashes: "-----Original Message-----".
FORWARDED_MESSAGES = """
Forwarded Message
Forwarded message
Original message
Original Message
"""

# Tags that show HTML without a closing tag.
TAG_SIGNS = """
br
hr
img
p
"""

# Tags of HTML whose content is not read.
HIDDEN_TAGS = """
script
style
"""

# The tag of HTML that ends a line.
LINE_BREAKS = """
br
"""

# What web addresses begin with.
SCHEMES = """
ftp://
http://
https://
www.
"""

# Notes in encyclopedias: "[citation needed]", "[note 3]".
NOTES = """
citation needed
edit
when?
who?
"""

# The word before the number of a note.
NUMBERED_NOTES = """
note
"""

# Words for a page in running heads, in the spelling of the text.
PAGE = """
Page
PAGE
page
"""

# Words before the number of a page.
PAGE_MARKS = """
p.
page
"""
