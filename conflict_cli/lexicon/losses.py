"""Words that say what happened to equipment and structures: verbs by action with their forms."""

# past and participle | action | gerund | base and present forms
ACTIONS = """
bombed out | destroyed | bombing out | bomb out
brought down | shot_down | bringing down | bring down, brings down
burned | destroyed | burning | burn, burns
burned down | destroyed | burning down | burn down, burns down
burnt | destroyed | burning | burn, burns
damaged | damaged | damaging | damage, damages
demolished | destroyed | demolishing | demolish, demolishes
destroyed | destroyed | destroying | destroy, destroys
disabled | damaged | disabling | disable, disables
downed | shot_down | downing
flattened | destroyed | flattening | flatten, flattens
gutted | destroyed | gutting | gut, guts
intercepted | intercepted | intercepting | intercept, intercepts
intervened | intercepted | intervening | intervene, intervenes # Moscow's English for what its air defence does
knocked out | destroyed | knocking out | knock out, knocks out
leveled | destroyed | leveling
levelled | destroyed | levelling
obliterated | destroyed | obliterating | obliterate, obliterates
razed | destroyed | razing | raze, razes
reduced to rubble | destroyed | reducing to rubble | reduce to rubble
sank, sunk | destroyed | sinking | sink, sinks
seized | captured | seizing | seize, seizes
set ablaze | destroyed | setting ablaze | set ablaze, sets ablaze
set fire to | destroyed | setting fire to | set fire to, sets fire to
set on fire | destroyed | setting on fire | set on fire, sets on fire
shot down | shot_down | shooting down | shoot down, shoots down
torched | destroyed | torching | torch, torches
wrecked | destroyed | wrecking | wreck, wrecks
"""
