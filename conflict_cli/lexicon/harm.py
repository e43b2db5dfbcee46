"""Words that say what happened to people: verbs by outcome with their forms, states, and nouns."""

# past and participle | outcome | gerund | base and present forms
# Where past tense and participle differ, both are given, the past first. "self" verbs say that the subject harmed itself.
TRANSITIVE = """
abducted | kidnapped | abducting | abduct, abducts
ambushed and killed | killed | ambushing and killing | ambush and kill
annihilated | killed | annihilating | annihilate, annihilates
apprehended | captured | apprehending | apprehend, apprehends
arrested | captured | arresting | arrest, arrests
asphyxiated | killed | asphyxiating | asphyxiate
assassinated | killed | assassinating | assassinate, assassinates
attacked and killed | killed | attacking and killing | attack and kill
beat to death, beaten to death | killed | beating to death | beat to death, beats to death
beat up, beaten up | wounded | beating up | beat up, beats up
beheaded | killed | beheading | behead, beheads
bled to death | killed | bleeding to death | bleed to death
blew to pieces, blown to pieces | killed | blowing to pieces | blow to pieces
blew up, blown up | killed | blowing up | blow up, blows up
bludgeoned to death | killed | bludgeoning to death | bludgeon to death
bombed to death | killed | bombing to death | bomb to death
burned alive, burnt alive | killed | burning alive | burn alive, burns alive
burned and killed | killed | burning and killing | burn and kill
burned to death, burnt to death | killed | burning to death | burn to death
butchered | killed | butchering | butcher, butchers
captured | captured | capturing | capture, captures
choked to death | killed | choking to death | choke to death
chopped to death | killed | chopping to death | chop to death
clubbed to death | killed | clubbing to death | club to death
crippled | wounded | crippling | cripple, cripples
crushed to death | killed | crushing to death | crush to death
cut down | killed | cutting down | cut down
decapitated | killed | decapitating | decapitate, decapitates
detained | captured | detaining | detain, detains
disfigured | wounded | disfiguring | disfigure
displaced | displaced | displacing | displace, displaces
driven from their homes | displaced | driving from their homes | drive from their homes
driven out of their homes | displaced | driving out of their homes | drive out of their homes
electrocuted | killed | electrocuting | electrocute
eliminated | killed | eliminating | eliminate, eliminates
executed | killed | executing | execute, executes
fatally injured | killed | fatally injuring | fatally injure
fatally shot | killed | fatally shooting | fatally shoot
fatally stabbed | killed | fatally stabbing | fatally stab
fatally wounded | killed | fatally wounding | fatally wound
forced from their homes | displaced | forcing from their homes | force from their homes
forced to flee | displaced | forcing to flee | force to flee
forcibly disappeared | missing | forcibly disappearing | forcibly disappear
gunned down | killed | gunning down | gun down, guns down
hacked to death | killed | hacking to death | hack to death
hanged | killed | hanging | hang
held | captured | holding | hold, holds
held captive | kidnapped | holding captive | hold captive, holds captive
held hostage | kidnapped | holding hostage | hold hostage, holds hostage
hospitalised | wounded | hospitalising | hospitalise
hospitalized | wounded | hospitalizing | hospitalize
hurt | wounded | hurting | hurt, hurts
immolated | killed | immolating | immolate
imprisoned | captured | imprisoning | imprison
injured | wounded | injuring | injure, injures
kidnapped | kidnapped | kidnapping | kidnap, kidnaps
killed | killed | killing | kill, kills
knifed to death | killed | knifing to death | knife to death
liquidated | killed | liquidating | liquidate, liquidates
lynched | killed | lynching | lynch
made homeless | displaced | making homeless | make homeless
maimed | wounded | maiming | maim, maims
martyred | killed | martyring | martyr, martyrs
massacred | killed | massacring | massacre, massacres
mowed down, mown down | killed | mowing down | mow down
murdered | killed | murdering | murder, murders
mutilated | wounded | mutilating | mutilate
neutralised | killed | neutralising | neutralise, neutralises
neutralized | killed | neutralizing | neutralize, neutralizes
poisoned to death | killed | poisoning to death | poison to death
put to death | killed | putting to death | put to death, puts to death
rounded up | captured | rounding up | round up
rushed to hospital | wounded | rushing to hospital | rush to hospital
scalded | wounded | scalding | scald
set on fire and killed | killed | setting on fire and killing | set on fire and kill
shot and injured | wounded | shooting and injuring | shoot and injure
shot and killed | killed | shooting and killing | shoot and kill, shoots and kills
shot and wounded | wounded | shooting and wounding | shoot and wound
shot at and injured | wounded | shooting at and injuring | shoot at and injure
shot dead | killed | shooting dead | shoot dead, shoots dead
shot to death | killed | shooting to death | shoot to death
slaughtered | killed | slaughtering | slaughter, slaughters
slew, slain | killed | slaying | slay, slays
slit the throat of | killed | slitting the throat of | slit the throat of, slits the throat of
slit the throats of | killed | slitting the throats of | slit the throats of
stabbed | wounded | stabbing | stab, stabs
stabbed and killed | killed | stabbing and killing | stab and kill
stabbed to death | killed | stabbing to death | stab to death
stoned to death | killed | stoning to death | stone to death
strangled | killed | strangling | strangle
strangled to death | killed | strangling to death | strangle to death
strangulated | killed | strangulating | strangulate
taken away, took away | kidnapped | taking away | take away
taken captive, took captive | captured | taking captive | take captive
taken hostage, took hostage | kidnapped | taking hostage | take hostage
taken into custody, took into custody | captured | taking into custody | take into custody
taken prisoner, took prisoner | captured | taking prisoner | take prisoner
taken to hospital | wounded | taking to hospital | take to hospital
taken to the hospital | wounded | taking to the hospital | take to the hospital
thrashed | wounded | thrashing | thrash
thrashed to death | killed | thrashing to death | thrash to death
tortured and killed | killed | torturing and killing | torture and kill
tortured to death | killed | torturing to death | torture to death
trampled to death | killed | trampling to death | trample to death
uprooted | displaced | uprooting | uproot
wiped out | killed | wiping out | wipe out, wipes out
wounded | wounded | wounding | wound, wounds
"""

# past and participle | outcome | gerund | base and present forms; no object: the subject suffers it
INTRANSITIVE = """
abandoned their homes | displaced | abandoning their homes | abandon their homes
achieved martyrdom | killed | achieving martyrdom | achieve martyrdom
attained martyrdom | killed | attaining martyrdom | attain martyrdom
bled to death | killed | bleeding to death | bleed to death
blew herself up | killed | blowing herself up | blow herself up
blew himself up | killed | blowing himself up | blow himself up
blew themselves up | killed | blowing themselves up | blow themselves up
breathed her last | killed | breathing her last | breathe her last
breathed his last | killed | breathing his last | breathe his last
breathed their last | killed | breathing their last | breathe their last
burned to death, burnt to death | killed | burning to death | burn to death
choked to death | killed | choking to death | choke to death
died | killed | dying | die, dies
disappeared | missing | disappearing | disappear, disappears
drowned | killed | drowning | drown, drowns
embraced martyrdom | killed | embracing martyrdom | embrace martyrdom
expired | killed | expiring | expire
fell in action | killed | falling in action | fall in action
fell in battle | killed | falling in battle | fall in battle
fell in combat | killed | falling in combat | fall in combat
fell in fighting | killed | falling in fighting | fall in fighting
fell in the battle | killed | falling in the battle | fall in the battle
fell in the fighting | killed | falling in the fighting | fall in the fighting
fled | displaced | fleeing | flee, flees
fled their homes | displaced | fleeing their homes | flee their homes
froze to death, frozen to death | killed | freezing to death | freeze to death
gave himself up | captured | giving himself up | give himself up
gave themselves up | captured | giving themselves up | give themselves up
gone missing, went missing | missing | going missing | go missing, goes missing
laid down their arms | captured | laying down their arms | lay down their arms
lay dead | killed | lying dead | lie dead, lies dead
left their homes | displaced | leaving their homes | leave their homes
lost a leg | wounded | losing a leg | lose a leg
lost a limb | wounded | losing a limb | lose a limb
lost an arm | wounded | losing an arm | lose an arm
lost an eye | wounded | losing an eye | lose an eye
lost both legs | wounded | losing both legs | lose both legs
lost consciousness | wounded | losing consciousness | lose consciousness
lost her leg | wounded | losing her leg | lose her leg
lost her life | killed | losing her life | lose her life, loses her life
lost his leg | wounded | losing his leg | lose his leg, loses his leg
lost his life | killed | losing his life | lose his life, loses his life
lost its life | killed | losing its life | lose its life
lost limbs | wounded | losing limbs | lose limbs
lost their legs | wounded | losing their legs | lose their legs
lost their life | killed | losing their life | lose their life
lost their lives | killed | losing their lives | lose their lives
passed away | killed | passing away | pass away
perished | killed | perishing | perish, perishes
quit their homes | displaced | quitting their homes | quit their homes
received bullet injuries | wounded | receiving bullet injuries | receive bullet injuries
received critical injuries | wounded | receiving critical injuries | receive critical injuries
received injuries | wounded | receiving injuries | receive injuries
received minor injuries | wounded | receiving minor injuries | receive minor injuries
received serious injuries | wounded | receiving serious injuries | receive serious injuries
starved to death | killed | starving to death | starve to death
succumbed | killed | succumbing | succumb, succumbs
suffered bullet injuries | wounded | suffering bullet injuries | suffer bullet injuries
suffered burns | wounded | suffering burns | suffer burns
suffered critical injuries | wounded | suffering critical injuries | suffer critical injuries
suffered gunshot wounds | wounded | suffering gunshot wounds | suffer gunshot wounds
suffered injuries | wounded | suffering injuries | suffer injuries
suffered minor injuries | wounded | suffering minor injuries | suffer minor injuries
suffered serious injuries | wounded | suffering serious injuries | suffer serious injuries
suffered severe burns | wounded | suffering severe burns | suffer severe burns
suffered severe injuries | wounded | suffering severe injuries | suffer severe injuries
suffered shrapnel wounds | wounded | suffering shrapnel wounds | suffer shrapnel wounds
suffered wounds | wounded | suffering wounds | suffer wounds
suffocated | killed | suffocating | suffocate
suffocated to death | killed | suffocating to death | suffocate to death
surrendered | captured | surrendering | surrender, surrenders
sustained bullet injuries | wounded | sustaining bullet injuries | sustain bullet injuries
sustained bullet wounds | wounded | sustaining bullet wounds | sustain bullet wounds
sustained burns | wounded | sustaining burns | sustain burns
sustained injuries | wounded | sustaining injuries | sustain injuries
sustained minor injuries | wounded | sustaining minor injuries | sustain minor injuries
sustained serious injuries | wounded | sustaining serious injuries | sustain serious injuries
sustained splinter injuries | wounded | sustaining splinter injuries | sustain splinter injuries
sustained wounds | wounded | sustaining wounds | sustain wounds
were in critical condition | wounded | being in critical condition | be in critical condition
"""

# state | outcome; said of people behind "left", "are", "found"
STATES = """
admitted to hospital | wounded
badly hurt | wounded
badly injured | wounded
badly wounded | wounded
beneath the rubble | missing
buried beneath the rubble | missing
buried under rubble | missing
buried under the debris | missing
buried under the rubble | missing
critical | wounded
critically hurt | wounded
critically injured | wounded
critically wounded | wounded
dead | killed
disappeared | missing
from their homes | displaced
gravely wounded | wounded
grievously injured | wounded
hit by a bullet | wounded
hit by a stray bullet | wounded
hit by bullets | wounded
hit by shrapnel | wounded
hit by stray bullets | wounded
homeless | displaced
in a critical condition | wounded
in critical condition | wounded
in serious condition | wounded
kia | killed
lightly hurt | wounded
lightly injured | wounded
lightly wounded | wounded
mia | missing
missing | missing
out of their homes | displaced
seriously hurt | wounded
seriously injured | wounded
seriously wounded | wounded
severely injured | wounded
severely wounded | wounded
slightly hurt | wounded
slightly injured | wounded
slightly wounded | wounded
still under the rubble | missing
struck by a bullet | wounded
struck by shrapnel | wounded
to death | killed
trapped | missing
trapped under rubble | missing
trapped under the rubble | missing
treated for bullet wounds | wounded
treated for burns | wounded
treated for gunshot wounds | wounded
treated for injuries | wounded
treated for shrapnel wounds | wounded
treated for wounds | wounded
unaccounted for | missing
under the rubble | missing
wia | wounded
"""

# noun | outcome; a number of these is a number of people; the plural after a comma
NOMINALS = """
abduction, abductions | kidnapped
arrest, arrests | captured
assassination, assassinations | killed
beheading, beheadings | killed
casualty, casualties | killed_or_wounded
death, deaths | killed
disappearance, disappearances | missing
displacement | displaced
execution, executions | killed
exodus | displaced
fatality, fatalities | killed
homicide, homicides | killed
injury, injuries | wounded
kidnapping, kidnappings | kidnapped
killings | killed
loss of life | killed
martyrdom | killed
murder, murders | killed
slaying, slayings | killed
wounds | wounded
"""

# noun for people that says by itself what happened to them | outcome
FALLEN = """
abductee, abductees | kidnapped
captive, captives | kidnapped
dead | killed
detainee, detainees | captured
hostage, hostages | kidnapped
injured | wounded
martyr, martyrs | killed
missing | missing
prisoner, prisoners | captured
slain | killed
victim, victims | killed_or_wounded
wounded | wounded
"""

# Not harmed, said of people: no claim comes of these.
UNHARMED = """
alive
escaped
escaped unharmed
escaped unhurt
exchanged
freed
freeing
liberated
narrowly escaped
ransomed
released
releasing
rescued
rescuing
safe
survived
swapped
unharmed
unhurt
uninjured
unscathed
"""
