"""Words by which the keys of place names bring spellings together; the build reads them too."""

# The Arabic article, which keys of names leave out.
ARABIC_ARTICLES = """
ad
adh
al
an
ar
as
ash
at
ath
az
ed
el
en
er
es
et
ez
ul
"""

# Words that are spelled in several ways in front of or inside names | the one that keys use.
SAME_WORDS = """
abou | abu
bait | beit
bayt | beit
ben | bin
bet | beit
beyt | beit
cheikh | sheikh
dair | deir
dayr | deir
der | deir
djebel | jebel
ft | fort
gebel | jebel
han | khan
ibn | bin
jabal | jebel
jabel | jebel
kafar | kafr
kefr | kafr
kfar | kafr
khan | khan
kufr | kafr
mt | mount
om | um
ouadi | wadi
oued | wadi
oum | um
pt | point
qal'at | qalat
qala | qalat
qalah | qalat
shaikh | sheikh
shaykh | sheikh
sheik | sheikh
st | saint
ste | saint
tal | tell
tel | tell
till | tell
umm | um
wad | wadi
zor | zawr
zour | zawr
zur | zawr
"""

# Latin letters that Unicode does not decompose | the plain ones.
PLAIN_LETTERS = """
ß | ss
æ | ae
ð | d
ø | o
þ | th
đ | d
ħ | h
ı | i
ł | l
ŋ | n
œ | oe
ə | e
"""

# Letters that transliterations use for the same sound | the ones that keys use.
SAME_SOUNDS = """
dh | d
ee | i
gh | g
kh | k
ou | u
q | k
"""

# More of them, in what the letters above have become.
SAME_SOUNDS_AFTER = """
ay | ai
aye | ai
ei | ai
ey | ai
oo | u
"""

# Endings of a word | the one that keys use.
SAME_ENDINGS = """
ah | a
eh | a
iah | ia
iya | ia
iyah | ia
iye | ia
iyeh | ia
y | i
yah | ia
"""
