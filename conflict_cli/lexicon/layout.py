"""Words by which the text package tells sentences, lines and pages apart."""

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

# A sentence may end with these though they end in a full stop: the next word decides.
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

# What compounds begin with: the hyphen stays.
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

# The lines at the head of a mail.
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

# Abbreviations only before a number: "No. 12".
NUMBER_MARKS = """
no
"""

# Abbreviations that are words as well: with a small letter and no number after the full stop a
# sentence ends.
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

# In brackets after the day of publication.
EDITED = """
last modified
last updated
modified
updated
"""

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

# A paragraph that opens with one of these belongs to the page around the article: rights, other
# articles, what the reader should do, where the article is from.
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

# It opens a short line of the page.
RECOMMENDED = """
recommended
"""

# It is a line of the page.
COMMENTS = """
comment
comments
"""

# "This article was originally published by"
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

# Only paragraphs of the page have one of these, anywhere.
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

# "without permission to reprint"
PERMISSION = """
permission from
permission to
"""

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

# "reproduction in any form is prohibited"
REPRODUCTION = """
reproduction
"""

PROHIBITED = """
prohibited
"""

# "[email protected]" is put in place of an address.
EMAIL = """
email
"""

PROTECTED = """
protected
"""

# Every notice has one of these.
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

# A paragraph that opens with one of these begins the page's footer.
FOOTERS = """
articles by:
copyright
disclaimer
note to readers
the original source of this article
"""

# Headers by which mails are known.
MAIL_SIGNS = """
Date
From
Sent
Subject
To
"""

SUBJECT = """
subject
"""

# Headers with the day of a mail.
DAY_HEADERS = """
date
sent
"""

# The field that is put in front of the day of publication.
DAY_FIELD = """
Date
"""

# Texts with a quoted or forwarded mail have one of these.
FORWARD_SIGNS = """
---------- Forwarded
-----Original Message
Begin forwarded message
wrote:
"""

# "On 4 May 2023, the desk wrote:"
ON_DAY = """
On
"""

WROTE = """
wrote:
"""

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

# Texts with HTML have a closing tag or one of these.
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

# Tag of HTML that ends a line.
LINE_BREAKS = """
br
"""

# Addresses of the web begin so.
SCHEMES = """
ftp://
http://
https://
www.
"""

# In the notes of encyclopedias: "[citation needed]", "[note 3]".
NOTES = """
citation needed
edit
when?
who?
"""

NUMBERED_NOTES = """
note
"""

PAGE = """
Page
PAGE
page
"""

# In front of the number of a page.
PAGE_MARKS = """
p.
page
"""
