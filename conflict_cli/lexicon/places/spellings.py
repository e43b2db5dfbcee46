"""Spellings of words and letters that the keys of place names make the same.

Read by `text.folding`, which the build of the gazetteer uses too.
"""

# Forms of the Arabic article, which keys leave out.
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

# word before or inside names | its spelling in keys
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

# Latin letter that Unicode does not decompose | the plain letters
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

# letters that transliterations use for one sound | the ones in keys
SAME_SOUNDS = """
dh | d
ee | i
gh | g
kh | k
ou | u
q | k
"""

# More of these, which apply to the result of the ones above.
SAME_SOUNDS_AFTER = """
ay | ai
aye | ai
ei | ai
ey | ai
oo | u
"""

# ending of a word | the one in keys
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
