"""Verbs and phrases that make their subject an attacker."""

# past and present forms; the subject attacks
ATTACKED = """
abducted
ambushed
assaulted
attack
attacked
attacking
attacks
bombarded
bombed
bombing
carried out
carry out
carrying out
conducted
detonated
fire
fired
firing
gunned down
hacked
hit
hurled
kidnapped
launched
launching
lobbed
mortared
open fire
opened fire
opening fire
pounded
raided
rammed
rocketed
set ablaze
set fire
set off
shelled
shelling
shot
shot at
staged
stormed
storming
strafed
struck
targeted
targeting
threw
torched
triggered
"""

# Behind one of these stands the attacker, before it what is told of him.
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
launched by
led by
masterminded by
mounted by
perpetrated by
staged by
triggered by
"""

# The subject of one of these is the attacker by its own word.
CLAIMED = """
admitted carrying out
admitted responsibility
claimed credit
claimed responsibility
claimed to have carried out
claiming responsibility
claims responsibility
has claimed responsibility
said it carried out
said it was behind
took responsibility
was behind
"""

# Behind one of these stands the attacker, and behind him what he is said to have done.
ACCUSED = """
accuse
accused
accuses
accusing
blame
blamed
blames
blaming
"""

# With an attack behind it, one of these says of its subject what responsibility claimed says.
OWNED = """
acknowledged
admitted
announced
claimed
claims
declared
"""
