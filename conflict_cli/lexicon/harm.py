"""Words that say what happened to people: verbs by outcome with their forms, states, and nouns.

Read by `extractors.lexical`.
"""

# past and participle | outcome | gerund | base and present forms. Where past tense and participle
# differ, both are given, the past first. `self` verbs say that the subject harmed itself.
TRANSITIVE = """
abducted | kidnapped | abducting | abduct, abducts
ambushed and killed | killed | ambushing and killing | ambush and kill
annihilated | killed | annihilating | annihilate, annihilates
apprehended | captured | apprehending | apprehend, apprehends
arrested | captured | arresting | arrest, arrests
asphyxiated | killed | asphyxiating | asphyxiate
assassinated | killed | assassinating | assassinate, assassinates
attacked and killed | killed | attacking and killing | attack and kill
battered to death | killed | battering to death | batter to death
bayoneted | killed | bayoneting | bayonet
beat to death, beaten to death | killed | beating to death | beat to death, beats to death
beat up, beaten up | wounded | beating up | beat up, beats up
beheaded | killed | beheading | behead, beheads
blasted to death | killed | blasting to death | blast to death
bled to death | killed | bleeding to death | bleed to death
blew to pieces, blown to pieces | killed | blowing to pieces | blow to pieces
blew up, blown up | killed | blowing up | blow up, blows up
blinded | wounded | blinding
bludgeoned to death | killed | bludgeoning to death | bludgeon to death
bombed to death | killed | bombing to death | bomb to death
bundled away | kidnapped | bundling away | bundle away
burned alive, burnt alive | killed | burning alive | burn alive, burns alive
burned and killed | killed | burning and killing | burn and kill
burned to death, burnt to death | killed | burning to death | burn to death
butchered | killed | butchering | butcher, butchers
captured | captured | capturing | capture, captures
carried off | kidnapped | carrying off | carry off, carries off
caused injuries to | wounded | causing injuries to | cause injuries to
choked to death | killed | choking to death | choke to death
chopped to death | killed | chopping to death | chop to death
clubbed to death | killed | clubbing to death | club to death
crippled | wounded | crippling | cripple, cripples
crushed to death | killed | crushing to death | crush to death
cut down | killed | cutting down | cut down
cut the throat of | killed | cutting the throat of | cut the throat of, cuts the throat of
cut the throats of | killed | cutting the throats of | cut the throats of, cuts the throats of
cut to pieces | killed | cutting to pieces | cut to pieces
decapitated | killed | decapitating | decapitate, decapitates
detained | captured | detaining | detain, detains
disembowelled | killed | disembowelling | disembowel
disfigured | wounded | disfiguring | disfigure
dismembered | killed | dismembering | dismember
dispatched to hell | killed | dispatching to hell | dispatch to hell
displaced | displaced | displacing | displace, displaces
done to death | killed | doing to death | do to death
dragged away | kidnapped | dragging away | drag away
dragged from her home | kidnapped | dragging from her home
dragged from his home | kidnapped | dragging from his home
dragged from their homes | kidnapped | dragging from their homes
driven from their homes | displaced | driving from their homes | drive from their homes
driven from their villages | displaced | driving from their villages | drive from their villages
driven out of their homes | displaced | driving out of their homes | drive out of their homes
driven out of their villages | displaced | driving out of their villages | drive out of their villages
electrocuted | killed | electrocuting | electrocute
eliminated | killed | eliminating | eliminate, eliminates
ended the life of | killed | ending the life of | end the life of, ends the life of
ended the lives of | killed | ending the lives of | end the lives of, ends the lives of
executed | killed | executing | execute, executes
exterminated | killed | exterminating | exterminate
fatally injured | killed | fatally injuring | fatally injure
fatally knifed | killed | fatally knifing | fatally knife
fatally shot | killed | fatally shooting | fatally shoot
fatally stabbed | killed | fatally stabbing | fatally stab
fatally struck | killed | fatally striking | fatally strike
fatally wounded | killed | fatally wounding | fatally wound
felled | killed | felling | fell by
finished off | killed | finishing off | finish off
forced from their homes | displaced | forcing from their homes | force from their homes
forced out of their homes | displaced | forcing out of their homes | force out of their homes
forced to flee | displaced | forcing to flee | force to flee
forcibly disappeared | missing | forcibly disappearing | forcibly disappear
garrotted | killed | garrotting | garrotte
gassed | killed_or_wounded | gassing
gassed to death | killed | gassing to death | gas to death
gunned down | killed | gunning down | gun down, guns down
hacked to death | killed | hacking to death | hack to death
had no news of | missing | having no news of, no trace of, without news of | have no news of, has no news of
hanged | killed | hanging | hang
harmed | killed_or_wounded | harming
held | captured | holding | hold, holds
held captive | kidnapped | holding captive | hold captive, holds captive
held hostage | kidnapped | holding hostage | hold hostage, holds hostage
hospitalised | wounded | hospitalising | hospitalise
hospitalized | wounded | hospitalizing | hospitalize
hounded to death | killed | hounding to death | hound to death
hurt | wounded | hurting | hurt, hurts
immolated | killed | immolating | immolate
imprisoned | captured | imprisoning | imprison
incinerated | killed | incinerating | incinerate
inflicted harm on | wounded | inflicting harm on | inflict harm on
inflicted injuries on | wounded | inflicting injuries on | inflict injuries on
injured | wounded | injuring | injure, injures
kicked to death | killed | kicking to death | kick to death
kidnapped | kidnapped | kidnapping | kidnap, kidnaps
killed | killed | killing | kill, kills
knifed to death | killed | knifing to death | knife to death
led away | kidnapped | leading away | lead away
liquidated | killed | liquidating | liquidate, liquidates
lost contact with | missing | losing contact with | lose contact with
lynched | killed | lynching | lynch
made homeless | displaced | making homeless | make homeless
made off with | kidnapped | making off with | make off with, makes off with
maimed | wounded | maiming | maim, maims
marched away | kidnapped | marching away | march away
marched off | kidnapped | marching off | march off
martyred | killed | martyring
massacred | killed | massacring | massacre, massacres
mowed down, mown down | killed | mowing down | mow down
murdered | killed | murdering | murder, murders
mutilated | wounded | mutilating | mutilate
nabbed | captured | nabbing | nab
neutralised | killed | neutralising | neutralise, neutralises
neutralized | killed | neutralizing | neutralize, neutralizes
picked off | killed | picking off | pick off
pistol-whipped | wounded | pistol-whipping | pistol-whip
poisoned to death | killed | poisoning to death | poison to death
put to death | killed | putting to death | put to death, puts to death
put to the sword | killed | putting to the sword | put to the sword
rendered homeless | displaced | rendering homeless | render homeless
riddled with bullets | killed | riddling with bullets | riddle with bullets
rounded up | captured | rounding up | round up
run over and killed, ran over and killed | killed | running over and killing | run over and kill
rushed to hospital | wounded | rushing to hospital | rush to hospital
scalded | wounded | scalding | scald
seized as hostages | kidnapped | seizing as hostages | seize as hostages
seized from her home | kidnapped | seizing from her home
seized from his home | kidnapped | seizing from his home
seized from their homes | kidnapped | seizing from their homes
sent to hell | killed | sending to hell | send to hell
set on fire and killed | killed | setting on fire and killing | set on fire and kill
shelled to death | killed | shelling to death | shell to death
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
snatched | kidnapped | snatching | snatch, snatches
snatched from her home | kidnapped | snatching from her home
snatched from his home | kidnapped | snatching from his home
snatched from their homes | kidnapped | snatching from their homes
spirited away | kidnapped | spiriting away | spirit away
stabbed | wounded | stabbing | stab, stabs
stabbed and killed | killed | stabbing and killing | stab and kill
stabbed to death | killed | stabbing to death | stab to death
stoned to death | killed | stoning to death | stone to death
strangled | killed | strangling | strangle
strangled to death | killed | strangling to death | strangle to death
strangulated | killed | strangulating | strangulate
struck dead | killed | striking dead | strike dead, strikes dead
taken away, took away | kidnapped | taking away | take away
taken captive, took captive | captured | taking captive | take captive
taken from her home | kidnapped | taking from her home
taken from his home | kidnapped | taking from his home
taken from their homes | kidnapped | taking from their homes
taken hostage, took hostage | kidnapped | taking hostage | take hostage
taken into custody, took into custody | captured | taking into custody | take into custody
taken off a bus | kidnapped | taking off a bus
taken prisoner, took prisoner | captured | taking prisoner | take prisoner
taken to an unknown destination, took to an unknown destination | kidnapped | taking to an unknown destination
taken to an unknown location, took to an unknown location | kidnapped | taking to an unknown location
taken to an unknown place, took to an unknown place | kidnapped | taking to an unknown place
taken to hospital | wounded | taking to hospital | take to hospital
taken to the hospital | wounded | taking to the hospital | take to the hospital
thrashed | wounded | thrashing | thrash
thrashed to death | killed | thrashing to death | thrash to death
took the life of, taken the life of | killed | taking the life of | take the life of, takes the life of
torn to pieces | killed | tearing to pieces | tear to pieces
tortured and killed | killed | torturing and killing | torture and kill
tortured to death | killed | torturing to death | torture to death
trampled to death | killed | trampling to death | trample to death
uprooted | displaced | uprooting | uproot
whisked away | kidnapped | whisking away | whisk away
wiped out | killed | wiping out | wipe out, wipes out
wounded | wounded | wounding | wound, wounds
"""

# past and participle | outcome | gerund | base and present forms. There is no object: the subject
# is harmed.
INTRANSITIVE = """
abandoned their homes | displaced | abandoning their homes | abandon their homes
abandoned their villages | displaced | abandoning their villages | abandon their villages
achieved martyrdom | killed | achieving martyrdom | achieve martyrdom
are being treated, is being treated, was being treated, were being treated | wounded | being treated
are in hospital, is in hospital, was in hospital, were in hospital | wounded | being in hospital
are lying dead, is lying dead, lay dead, was lying dead, were lying dead | killed | lying dead | lie dead, lies dead
attained martyrdom | killed | attaining martyrdom | attain martyrdom
attained shahadat | killed | attaining shahadat | attain shahadat
bled out | killed | bleeding out | bleed out
bled to death | killed | bleeding to death | bleed to death
blew herself up | killed | blowing herself up | blow herself up
blew himself up | killed | blowing himself up | blow himself up
blew themselves up | killed | blowing themselves up | blow themselves up
breathed her last | killed | breathing her last | breathe her last
breathed his last | killed | breathing his last | breathe his last
breathed their last | killed | breathing their last | breathe their last
burned to death, burnt to death | killed | burning to death | burn to death
choked to death | killed | choking to death | choke to death
deserted their homes | displaced | deserting their homes | desert their homes
deserted their villages | displaced | deserting their villages | desert their villages
did not make it | killed | not making it | not make it
did not survive | killed | not surviving | not survive
died | killed | dying | die, dies
disappeared | missing | disappearing | disappear, disappears
dropped dead | killed | dropping dead | drop dead, drops dead
drowned | killed | drowning | drown, drowns
embraced death | killed | embracing death | embrace death
embraced martyrdom | killed | embracing martyrdom | embrace martyrdom
embraced shahadat | killed | embracing shahadat | embrace shahadat
expired | killed | expiring | expire
fell as a martyr | killed | falling as a martyr | fall as a martyr
fell as martyrs | killed | falling as martyrs | fall as martyrs
fell dead, fallen dead | killed | falling dead | fall dead, falls dead
fell in action | killed | falling in action | fall in action
fell in an ambush | killed | falling in an ambush | fall in an ambush
fell in battle | killed | falling in battle | fall in battle
fell in battles | killed | falling in battles | fall in battles
fell in clashes | killed | falling in clashes | fall in clashes
fell in combat | killed | falling in combat | fall in combat
fell in fighting | killed | falling in fighting | fall in fighting
fell in the ambush | killed | falling in the ambush | fall in the ambush
fell in the assault | killed | falling in the assault | fall in the assault
fell in the attack | killed | falling in the attack | fall in the attack
fell in the battle | killed | falling in the battle | fall in the battle
fell in the battles | killed | falling in the battles | fall in the battles
fell in the clashes | killed | falling in the clashes | fall in the clashes
fell in the fight | killed | falling in the fight | fall in the fight
fell in the fighting | killed | falling in the fighting | fall in the fighting
fell in the firefight | killed | falling in the firefight | fall in the firefight
fell in the line of duty | killed | falling in the line of duty | fall in the line of duty
fell in the raid | killed | falling in the raid | fall in the raid
fell in the shelling | killed | falling in the shelling | fall in the shelling
fell on the battlefield | killed | falling on the battlefield | fall on the battlefield
fell on the field of honour, fallen on the field of honour | killed | falling on the field of honour | fall on the field of honour
fled | displaced | fleeing | flee, flees
fled their homes | displaced | fleeing their homes | flee their homes
fled their villages | displaced | fleeing their villages | flee their villages
froze to death, frozen to death | killed | freezing to death | freeze to death
gave her life | killed | giving her life | give her life
gave himself up | captured | giving himself up | give himself up
gave his life | killed | giving his life | give his life
gave their lives | killed | giving their lives | give their lives
gave themselves up | captured | giving themselves up | give themselves up
gone missing, went missing | missing | going missing | go missing, goes missing
had her throat cut | killed | having her throat cut | have her throat cut
had her throat slit | killed | having her throat slit | have her throat slit
had his throat cut | killed | having his throat cut | have his throat cut
had his throat slit | killed | having his throat slit | have his throat slit
had their throats cut | killed | having their throats cut | have their throats cut
had their throats slit | killed | having their throats slit | have their throats slit
had to flee, had to leave their homes | displaced | having to flee
had yet to be accounted for, has yet to be accounted for, have yet to be accounted for | missing | having yet to be accounted for
had yet to be found, has yet to be found, have yet to be found | missing | having yet to be found
had yet to be traced, has yet to be traced, have yet to be traced | missing | having yet to be traced
kissed martyrdom | killed | kissing martyrdom | kiss martyrdom
laid down her life | killed | laying down her life | lay down her life
laid down his life | killed | laying down his life | lay down his life
laid down their arms | captured | laying down their arms | lay down their arms
laid down their lives | killed | laying down their lives | lay down their lives
left their homes | displaced | leaving their homes | leave their homes
lost a foot | wounded | losing a foot | lose a foot
lost a hand | wounded | losing a hand | lose a hand
lost a leg | wounded | losing a leg | lose a leg
lost a limb | wounded | losing a limb | lose a limb
lost an arm | wounded | losing an arm | lose an arm
lost an eye | wounded | losing an eye | lose an eye
lost both arms | wounded | losing both arms | lose both arms
lost both legs | wounded | losing both legs | lose both legs
lost consciousness | wounded | losing consciousness | lose consciousness
lost her arm | wounded | losing her arm | lose her arm
lost her leg | wounded | losing her leg | lose her leg
lost her life | killed | losing her life | lose her life, loses her life
lost his arm | wounded | losing his arm | lose his arm
lost his leg | wounded | losing his leg | lose his leg, loses his leg
lost his life | killed | losing his life | lose his life, loses his life
lost his sight | wounded | losing his sight | lose his sight
lost its life | killed | losing its life | lose its life
lost limbs | wounded | losing limbs | lose limbs
lost their legs | wounded | losing their legs | lose their legs
lost their life | killed | losing their life | lose their life
lost their lives | killed | losing their lives | lose their lives
made the supreme sacrifice | killed | making the supreme sacrifice | make the supreme sacrifice
met her death | killed | meeting her death | meet her death
met her end | killed | meeting her end | meet her end
met his death | killed | meeting his death | meet his death
met his end | killed | meeting his end | meet his end
met their death | killed | meeting their death | meet their death
met their deaths | killed | meeting their deaths | meet their deaths
met their end | killed | meeting their end | meet their end
needed hospital treatment | wounded | needing hospital treatment | need hospital treatment
needed medical treatment | wounded | needing medical treatment | need medical treatment
not been accounted for, not yet been accounted for | missing | not being accounted for
not been found, not yet been found, not been located | missing | not being found
not been heard from, not been heard of | missing | not being heard of
not been seen since, not been seen or heard from since | missing | not being seen since
paid with her life | killed | paying with her life | pay with her life
paid with his life | killed | paying with his life | pay with his life
paid with their lives | killed | paying with their lives | pay with their lives
passed away | killed | passing away | pass away
perished | killed | perishing | perish, perishes
quit their homes | displaced | quitting their homes | quit their homes
received bullet injuries | wounded | receiving bullet injuries | receive bullet injuries
received critical injuries | wounded | receiving critical injuries | receive critical injuries
received injuries | wounded | receiving injuries | receive injuries
received minor injuries | wounded | receiving minor injuries | receive minor injuries
received serious injuries | wounded | receiving serious injuries | receive serious injuries
remain in hospital, remained in hospital, remains in hospital | wounded | remaining in hospital
remain missing, remained missing, remains missing | missing | remaining missing
remain unaccounted for, remained unaccounted for | missing | remaining unaccounted for
required hospital treatment | wounded | requiring hospital treatment | require hospital treatment
required medical treatment | wounded | requiring medical treatment | require medical treatment
sought refuge | displaced | seeking refuge | seek refuge
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
taken refuge, took refuge | displaced | taking refuge | take refuge
took a bullet | wounded | taking a bullet | take a bullet
turned up dead | killed | turning up dead | turn up dead, turns up dead
was drowned, were drowned | killed | being drowned
was never seen again, were never seen again | missing | never being seen again
were in a critical condition | wounded | being in a critical condition | be in a critical condition
were in critical condition | wounded | being in critical condition | be in critical condition
"""

# state | outcome. A state of people, after "left", "are" or "found".
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
clinically dead | killed
critical | wounded
critically hurt | wounded
critically injured | wounded
critically wounded | wounded
dead | killed
disappeared | missing
ekia | killed
fighting for her life | wounded
fighting for his life | wounded
fighting for their lives | wounded
found shot | killed
found shot in the head | killed
found with her throat cut | killed
found with her throat slit | killed
found with his throat cut | killed
found with his throat slit | killed
found with their throats cut | killed
found with their throats slit | killed
found with throats cut | killed
found with throats slit | killed
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
in a serious condition | wounded
in captivity | kidnapped
in critical condition | wounded
in intensive care | wounded
in serious condition | wounded
in stable condition | wounded
in the hospital with injuries | wounded
inj | wounded
kia | killed
lifeless | killed
lightly hurt | wounded
lightly injured | wounded
lightly wounded | wounded
mia | missing
missing | missing
newly arrived | displaced
newly displaced | displaced
out of their homes | displaced
receiving medical treatment | wounded
receiving treatment | wounded
seriously hurt | wounded
seriously injured | wounded
seriously wounded | wounded
severely injured | wounded
severely wounded | wounded
shot at close range | killed
shot at point-blank range | killed
shot in the arm | wounded
shot in the back of the head | killed
shot in the foot | wounded
shot in the hand | wounded
shot in the knee | wounded
shot in the leg | wounded
shot in the legs | wounded
shot in the shoulder | wounded
shot in the thigh | wounded
slightly hurt | wounded
slightly injured | wounded
slightly wounded | wounded
still in hospital | wounded
still missing | missing
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
under the debris | missing
under the rubble | missing
undergoing treatment | wounded
wia | wounded
with her throat cut | killed
with her throat slit | killed
with his throat cut | killed
with his throat slit | killed
with their throats cut | killed
with their throats slit | killed
with throats cut | killed
with throats slit | killed
"""

# noun, plural | outcome. A number of these is a number of people.
NOMINALS = """
abduction, abductions | kidnapped
arrest, arrests | captured
assassination, assassinations | killed
beheading, beheadings | killed
casualty, casualties | killed_or_wounded
death, deaths | killed
disappearance, disappearances | missing
displacement | displaced
drowning, drownings | killed
execution, executions | killed
exodus | displaced
fatality, fatalities | killed
homicide, homicides | killed
injury, injuries | wounded
kidnapping, kidnappings | kidnapped
killings | killed
loss of life | killed
lynching, lynchings | killed
martyrdom | killed
murder, murders | killed
slaying, slayings | killed
wounds | wounded
"""

# noun for people that itself says what happened to them | outcome
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

# Words for people who were not harmed: no claim is made of them.
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
