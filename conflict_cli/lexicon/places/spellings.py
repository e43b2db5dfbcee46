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
