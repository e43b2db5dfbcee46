"""The most frequent words of English and of other languages, which show the language of a text of
only a few words.

A word that English has too, or that is frequent in its place names ("die", "in", "no", "al", "de
la"), is in the English list only. Read by `caveats`.
"""

ENGLISH = """
a about after also an and are as at be been but by for from had has have he her his in into is it
its more near not of on or over said she since than that the their them they this to two was were
where which who will with
"""

# language | its words
OTHERS = """
Dutch | aan bij deze dit door een geen het hij maar meer naar niet nog om onder ook op te tegen tot uit volgens voor worden wordt \
zij zijn
French | après au aux avec ce ces cette dans depuis des elle est et il ils les leur lors mais même ont ou par pas plus pour que qui \
sa selon ses sont sur un une été être
German | am auf aus bei beim bis das dass dem den der des durch ein eine einem einen einer es für gegen haben hat im ist mehr mit nach \
nicht sich sie sind und vom von vor wegen werden worden wurde wurden zu zum zur über
Indonesian | ada adalah akan atas bagi bahwa dalam dan dari dengan ini itu juga ke kepada mereka oleh orang pada para sebuah serta \
telah tersebut untuk yang
Italian | alla alle anche che con contro dal dalla dei delle dopo gli ha hanno il loro nel nella non più questo \
secondo sono stati stato su tra un una è
Polish | dla ich jego jest na nie od oraz po pod przez przy również się są tym we za ze został zostało że
Portuguese | ao aos após com contra ela em entre foi foram há mais na nas nos não os para pela pelo que se segundo ser \
seu são um uma
Somali | aan ah ahaa ayaa ayay iyo ka kale ku laga lagu oo soo uu waa waxa waxaa
Spanish | ante como con contra desde después durante el en entre es esta este fue fueron ha han hasta muertos más para \
por que se según ser sin sobre su sus tras un una
Swahili | alisema baada cha hadi hiyo huo kama katika kwa kwamba lakini na ni pia wa wakati watu ya yake za
Turkish | ancak bir bu daha dedi en gibi göre ile ise için kadar olan olarak sonra tarafından ve veya çok
"""

# first code point | last code point | script
SCRIPTS = """
0370 | 03ff | Greek
0400 | 052f | Cyrillic
0530 | 058f | Armenian
0590 | 05ff | Hebrew
0600 | 06ff | Arabic
0750 | 077f | Arabic
08a0 | 08ff | Arabic
0900 | 097f | Devanagari
0980 | 09ff | Bengali
0e00 | 0e7f | Thai
1000 | 109f | Burmese
10a0 | 10ff | Georgian
1200 | 137f | Ethiopic
3040 | 30ff | Japanese
4e00 | 9fff | Chinese
ac00 | d7af | Korean
fb1d | fb4f | Hebrew
fb50 | fdff | Arabic
fe70 | feff | Arabic
"""
