"""Verbs and phrases that make their subject an attacker. // Read by `linking.subjects`."""

# Past and present forms whose subject attacks.
ATTACKED = """
abduct
abducted
abducting
abducts
ambush
ambushed
ambushes
ambushing
assassinated
assaulted
assaulting
attack
attacked
attacking
attacks
attempted to storm
barged into
beat back
beheaded
besieged
besieging
blasted
blew herself up
blew himself up
blew themselves up
blew up
blowing up
bombard
bombarded
bombarding
bombards
bombed
bombing
bombs
booby-trapped
break up
breaking up
broke into
broke up
burned
burned down
burnt
burnt down
burst in
burst into
butchered
carried out
carry out
carrying out
charged at
committed
committing
conducted
descended on
detonated
detonating
dispersed
dispersing
dropped bombs
encircled
engaged
executed
fell on
fell upon
fire
fired
fired at
fired on
fired upon
fires
fires at
fires on
firing
firing at
foiled
fought off
fought their way into
gunned down
gunning down
hack
hacked
hacked to death
hacking
hacking to death
hijacked
hit
hit back with
hits
hitting
hurl
hurled
hurling
infiltrated
inflict
inflicted
inflicting
invaded
invading
kidnapped
kidnapping
kidnaps
laid an ambush
laid siege to
launch
launched
launches
launching
lays siege to
let fly
let loose
lobbed
looted
lynched
marched into
massacred
mortared
mowed down
murdered
open fire
opened fire
opened up
opened up on
opening fire
opens fire
overran
overrun
perpetrated
planted
pound
pounded
pounding
poured fire
preyed on
raid
raided
raiding
raids
rained
raining
rains
raked
rammed
rampaged through
ran amok
ransacked
razed
repelled
repulsed
retaliated
retaliated with
returned fire
riddled
rocketed
seized
set ablaze
set fire
set fire to
set off
set upon
setting fire to
shelled
shelling
shoot
shooting
shooting up
shot
shot at
shot up
slaughtered
slit
sneaked into
sniped
sprayed
sprayed bullets
spraying
stabbed
stabbing
stage
staged
stages
staging
storm
stormed
stormed in
stormed into
storming
storms
strafed
strafing
strike
strikes
striking
struck
struck at
struck back
swept into
swooped
swooped on
targeted
targeting
threw
throw
throwing
thwarted
torched
torches
torching
tortured
tried to storm
triggered
turned their guns on
unleashed
waylaid
went on a rampage
went on the rampage
"""

# Verbs whose subject attacks if a weapon stands behind their "with": "answered the ambush with air
# strikes".
ANSWERING = """
answered
answering
answers
countered
countering
counters
react
reacted
reacting
reacts
replied
replies
replying
respond
responded
responding
responds
retaliate
retaliates
retaliating
"""

# Phrases before the attacker; what he is blamed for comes first: "the blast was blamed on rebels".
BLAMED_ON = """
attributed the attack to
attributed the attacks to
attributed the incident to
attributed to
blamed on
blamed the attack on
carried out by
claimed by
conducted by
executed by
finger was pointed at
fingers pointed at
hallmarks of
launched by
led by
masterminded by
mounted by
perpetrated by
pointed a finger at
pointed fingers at
pointed the finger at
pointing the finger at
points the finger at
staged by
suspicion fell on
suspicion has fallen on
the hallmarks of
the mark of
the signature of
the work of
triggered by
"""

# Phrases whose subject says that it attacked.
CLAIMED = """
accepted responsibility
accepts responsibility
admitted carrying out
admitted responsibility
assumed responsibility
claimed credit
claimed responsibility
claimed the responsibility
claimed to have ambushed
claimed to have attacked
claimed to have bombed
claimed to have carried out
claimed to have detonated
claimed to have fired
claimed to have hit
claimed to have planted
claimed to have raided
claimed to have shelled
claimed to have struck
claimed to have targeted
claiming responsibility
claims responsibility
dispatched a bomber
dispatched a suicide bomber
dispatched its bombers
dispatched suicide bombers
dispatched the bomber
dispatched the bombers
dispatched the suicide bomber
dispatched two bombers
dispatched two suicide bombers
has claimed responsibility
said it carried out
said it had carried out
said it had planted
said it planted
said it was behind
said it was responsible
said they had carried out
said they were behind
said they were responsible
says it carried out
says it was behind
says it was responsible
sent a bomber
sent a suicide bomber
sent its bombers
sent suicide bombers
sent the bomber
sent the bombers
sent the suicide bomber
sent two bombers
sent two suicide bombers
taken responsibility
took responsibility
took the responsibility
was behind
"""

# Words before the attacker and, after him, what he is accused of.
ACCUSED = """
accuse
accused
accuses
accusing
attributed
attributes
attributing
blame
blamed
blames
blaming
suspected of
"""

# Verbs that, with an attack as the object, make their subject claim it: "acknowledged the raid".
OWNED = """
acknowledged
admitted
announced
claimed
claims
declared
"""
