"""The ways to state a toll, as patterns over the classes of `grammar`: one rule a construction, in the order of their reliability.

Each rule has examples that must fire it and counter-examples that must not. Groups: `victim` is a noun phrase whose number
counts (repeated for lists), `harm` the unit that says what happened, `count` a number that stands apart from its victims,
`self` a reflexive. A noun phrase that one rule took is not taken again by a later one.
"""

from conflict_cli.extractors.chunks import COUNTED, ITEM, JOIN
from conflict_cli.grammar import Rule

FILLER = "[PHRASE DATE PLACE GROUP NAME ADVERB WORD THING THINGS OBJECT MODIFIER NUMBER WEAPON OTHERS LIVES TO DETERMINER POSSESSIVE ARTICLE ACTOR]"
INCLUDED = f"[COMMA OPEN DASH]?INCLUDING(?:[MODIFIER GROUP WORD DETERMINER NAME ARTICLE]|{ITEM}){{1,4}}(?:[COMMA AND]{{1,2}}[ARTICLE MODIFIER]?(?:{ITEM}|WORD|GROUP)){{0,6}}{FILLER}{{0,3}}[COMMA CLOSE DASH]?"
PARTLY = "[COMMA OPEN DASH]PART[PLURAL PERSON MODIFIER WORD WAS WERE]{1,4}[COMMA CLOSE DASH]"
ASIDE = "[COMMA DASH OPEN][^COMMA DASH OPEN CLOSE SEMICOLON PASSIVE DIED ACTIVE]{1,12}[COMMA DASH CLOSE]"
RELATIVE = "COMMA?WHO[^COMMA SEMICOLON]{1,8}?COMMA?(?=PASSIVE|DIED)"
GAP = f"(?:{FILLER}|DETERMINER VERB|(?:OF|BY|PREPOSITION){ITEM}|[VERB HARMED REPORTED](?=[PHRASE ADVERB BY])|{INCLUDED}|{PARTLY}|{ASIDE}|{RELATIVE}|COMMA VERB PHRASE|COMMA(?=PASSIVE|DIED)){{0,12}}?"
SHORT_GAP = f"(?:{FILLER}|DETERMINER VERB|{PARTLY}|(?:OF|BY){ITEM}){{0,4}}?"
VICTIMS = f"(?:(?<victim>NAME|(?<![^COMMA])PLACE)COMMA?AND(?=SOME|PEOPLE|KIN))?(?<victim>{ITEM})(?:(?:{SHORT_GAP}COMMA(?<victim>{COUNTED})){{0,8}}{SHORT_GAP}(?:{INCLUDED}(?<=COMMA|CLOSE|DASH))?{JOIN}(?<victim>{ITEM})){{0,3}}"
LINK = "(?:OF|PREPOSITION|PHRASE|DATE|ADVERB|WORD|NAME|PLACE|GROUP|PREPOSITION[PEOPLE PLURAL PERSON SOME]){0,3}?"
CLAUSE_ENDS = f"(?!{SHORT_GAP}[PASSIVE DIED WAS WERE HARMED STATE VERB ACTIVE REPORTED DENIED])"
OBJECTS = (
    f"(?<victim>{ITEM})(?:(?:{LINK}COMMA(?<victim>{COUNTED}){CLAUSE_ENDS}){{0,8}}{LINK}{JOIN}(?<victim>{ITEM}){CLAUSE_ENDS}){{0,3}}"
)
FREE = "(?<![HARMED HARMING HARM ACTIVE LEFT VERB OF BY])"
OBJECT_TOO = "(?:(?<![HARMED HARMING HARM ACTIVE OF BY])|(?<=[REPORTED VERB]OF))"
NO_OBJECT = f"(?!ADVERB*(?:{ITEM}|[PRONOUN NOBODY OBJECT SELF])(?!{SHORT_GAP}[HARMED STATE PASSIVE DIED WAS WERE]))"

RULES = (
    Rule(
        "two of the eleven wounded died",
        f"(?<victim>[SOME PEOPLE])OF[SOME](?:HARMED|STATE)ADVERB*(?<harm>DIED)",
        "DIED",
        ("Two of the eleven wounded later died in hospital.",),
        ("Two of the eleven soldiers later slept in the tent.",),
        subset=True,
    ),
    Rule(
        "of the <count> wounded",
        "OF(?<victim>SOME)(?<harm>HARMED|STATE)(?:COMMA(?<skip>SOME)(?:PASSIVE|DIED))?",
        "HARMED STATE",
        ("Of the 33 wounded, 12 were in critical condition.",),
        ("Of the 33 tents, 12 were torn.",),
    ),
    Rule(
        "of the dead, <count> were <victims>",
        "OF(?:FALLEN|SOME(?:HARMED|STATE))COMMA(?<count>SOME)[WAS WERE]ADVERB*(?<victim>[PLURAL PERSON])",
        "WERE",
        ("Of the dead, 14 were traders.",),
        ("Of the tents, 14 were torn.",),
        subset=True,
        outcome="fallen",
    ),
    Rule(
        "<victims> were among the dead",
        f"(?<victim>{ITEM})[WAS WERE]ADVERB*PREPOSITION(?<harm>FALLEN|HARMED|STATE|NOMINAL)",
        "PREPOSITION",
        ("Eight medics were among the dead.",),
        ("Eight medics were among the trees.",),
        subset=True,
    ),
    Rule(
        "among the dead were <victims>",
        "PREPOSITION(?<harm>FALLEN)[WAS WERE](?<victim>[PEOPLE SOME NAMED PERSON])(?:[COMMA AND]{1,2}(?<victim>[PEOPLE SOME NAMED PERSON]))*",
        "FALLEN",
        ("Among the dead were two medics and a driver.",),
        ("Among the trees were two medics and a driver.",),
        subset=True,
    ),
    Rule(
        "the dead included <victims>",
        "(?<harm>FALLEN)INCLUDING(?<victim>[PEOPLE SOME NAMED PERSON PLURAL])(?:[COMMA AND]{1,2}(?<victim>[PEOPLE SOME NAMED PERSON PLURAL]))*",
        "FALLEN",
        ("The dead included soldiers, two nurses and a cook.",),
        ("The crowd included soldiers, two nurses and a cook.",),
        subset=True,
    ),
    Rule(
        "toll rose from <count>",
        "TOLL[^COMMA SEMICOLON]{0,4}?(?:ROSE|REACHED)[^COMMA SEMICOLON]{0,3}?PREPOSITION(?<victim>[SOME PEOPLE CASES])TO",
        "TOLL",
        ("The death toll rose from 14 to 19.",),
        ("The price rose from 14 to 19 shillings.",),
        superseded=True,
        outcome="killed",
    ),
    Rule(
        "toll rose to <count>",
        "TOLL(?:[^COMMA SEMICOLON]{0,4}?(?:ROSE|REACHED)[^COMMA SEMICOLON]{0,3}?PREPOSITION[SOME PEOPLE CASES])?[^COMMA SEMICOLON]{0,6}?"
        "(?:TO|REACHED|WAS|WERE|OF|PREPOSITION|HARMED|COLON|HAVE|DASH|MODAL)+ADVERB*(?<victim>[SOME PEOPLE CASES THOSE])",
        "TOLL",
        ("The death toll rose from 14 to 19.", "The toll stands at 52 dead."),
        ("The toll of the bridge is paid at the gate.",),
        outcome="killed",
    ),
    Rule(
        "bringing the toll to <count>",
        "BRINGING[^COMMA SEMICOLON]{0,6}?TOLL[^COMMA SEMICOLON]{0,6}?TO(?<victim>[SOME PEOPLE CASES])",
        "BRINGING",
        ("Saturday's attack killed 7, bringing the month's total to 61.",),
        ("The road brings traders to two markets.",),
        outcome="killed",
    ),
    Rule(
        "troops killed numbered <count>",
        f"(?<phrase>[PLURAL PERSON])(?<harm>HARMED|STATE)[PHRASE DATE]{{0,2}}(?:REACHED|VERB|WAS|WERE|HAVE){{1,2}}(?<victim>SOME)",
        "HARMED STATE",
        ("Troops killed in the battle numbered 31.",),
        ("Troops posted in the valley numbered 31.",),
    ),
    Rule(
        "took <victims> hostage",
        f"[SUFFERED VERB BRINGING](?<victim>{ITEM})(?<harm>FALLEN)",
        "FALLEN",
        ("Bandits took 14 bus passengers hostage.",),
        ("Bandits took 14 bus passengers home.",),
    ),
    Rule(
        "<subject> killed himself",
        "(?:(?<phrase>PERSON|PEOPLE|NAMED|NAME)(?:ADVERB|PHRASE)*)?(?<harm>HARMED|HARMING|ACTIVE|HARM)(?<victim>SELF)",
        "SELF",
        ("The bomber killed himself and 11 shoppers.",),
        ("The bomber hid himself among shoppers.",),
    ),
    Rule(
        "killed himself and <victims>",
        f"(?<harm>HARMED|HARMING|ACTIVE|HARM)SELF{JOIN}{OBJECTS}",
        "SELF",
        ("The bomber killed himself and 11 shoppers.",),
        ("The bomber washed himself and 11 cups.",),
    ),
    Rule(
        "<sides> lost <victims> each",
        "(?<times>[PEOPLE SOME OBJECT])(?:HAVE|ADVERB)*(?<harm>LOST)(?<victim>[PEOPLE SOME])EACH",
        "EACH",
        ("The two sides lost seven men each.",),
        ("The two sides lost seven points each week.",),
        outcome="killed",
    ),
    Rule(
        "<subject> lost <victims>",
        f"(?<harm>LOST)(?=[PEOPLE PLURAL KIN PERSON NAMED CASES]){OBJECTS}",
        "LOST",
        ("The 5th Corps lost eight men.",),
        ("The party lost eight seats.",),
        outcome="killed",
    ),
    Rule(
        "suffered <count> dead",
        f"(?:SUFFERED|LOST|HAVE)[ARTICLE MODIFIER WORD OBJECT COMMA THINGS]{{0,3}}(?<victim>SOME)(?<harm>STATE|HARMED|DIED)(?:{JOIN}(?<victim2>SOME)(?<harm2>STATE|HARMED))?",
        "SUFFERED LOST",
        ("The army suffered two dead and two wounded.",),
        ("The army bought two tents and two lamps.",),
    ),
    Rule(
        "<subject> suffered <casualties>",
        "(?<phrase>[PERSON PLURAL GROUP ACTOR OBJECT NAMED])(?:HAVE|ADVERB)*(?:SUFFERED|LOST|HAVE)(?<victim>TOLLED)",
        "TOLLED",
        ("The brigade suffered 60 casualties.",),
        ("The brigade suffered 60 delays.",),
        outcome="own",
    ),
    Rule(
        "claimed the lives of <victims>",
        f"[SUFFERED LOST BRINGING](?:DETERMINER|POSSESSIVE)?LIVES OF{OBJECTS}",
        "LIVES",
        ("The landmine claimed the lives of two brothers.",),
        ("Doctors saved the lives of 22 babies.",),
        outcome="killed",
    ),
    Rule(
        "bodies of <victims>",
        f"(?:BODIES|CASES)OF(?<victim>[PEOPLE SOME NAMED PERSON KIN THOSE NAME])(?:{JOIN}(?<victim>[PEOPLE SOME NAMED PERSON KIN THOSE]))*",
        "BODIES",
        ("The body of a villager was found near the well.", "Police recovered the bodies of three men."),
        ("The body of the report is long.",),
        outcome="killed",
    ),
    Rule(
        "the death of <victims>",
        f"(?<harm>NOMINAL|HARMING)OF{OBJECTS}",
        "NOMINAL HARMING",
        ("The death of a policeman angered the town.", "Police condemned the killing of two traders."),
        ("The end of a season pleased the town.",),
    ),
    Rule(
        "including <count> dead",
        "INCLUDING(?<victim>[SOME PEOPLE])(?<harm>STATE|HARMED)",
        "INCLUDING",
        ("The brigade suffered 60 casualties, including 22 dead.",),
        ("The brigade bought 60 tents, including 22 torn ones.",),
        subset=True,
    ),
    Rule(
        "<victims> who were killed",
        f"(?<victim>{ITEM})COMMA?WHO[ADVERB HAVE]*(?<harm>PASSIVE|DIED)",
        "WHO",
        ("The clinic treated the three guards who were wounded on Sunday.",),
        ("The clinic praised the three guards who were awake.",),
        again=True,
    ),
    Rule(
        "<victims> were wounded and died",
        f"(?<victim>{ITEM}){SHORT_GAP}PASSIVE(?:PHRASE|DATE|PLACE){{0,3}}COMMA?[AND BUT]ADVERB*(?<harm>DIED)",
        "DIED",
        ("A bystander was injured in the clash and later died.",),
        ("A bystander was injured in the clash and later slept.",),
        again=True,
    ),
    Rule(
        "<victims> were killed along with <victims>",
        f"(?<harm>PASSIVE|DIED|HARMED)(?:PHRASE|DATE|PLACE){{0,3}}COMMA?ALONG{OBJECTS}",
        "ALONG",
        ("The mayor was killed along with his deputy and five guards.",),
        ("The mayor was seen along with his deputy and five guards.",),
    ),
    Rule(
        "<count> of those killed were <victims>",
        "(?<count>PART)(?<harm>HARMED|STATE)[WAS WERE]ADVERB*(?<victim>[PLURAL PERSON GROUP NAME NAMED])",
        "PART",
        ("Seven of those killed were rebels.",),
        ("Seven of those present were rebels.",),
        subset=True,
    ),
    Rule(
        "in addition to <attacker>, <victims> were killed",
        f"ADDITION(?<victim>[PERSON PEOPLE NAMED SOME])COMMA{VICTIMS}{GAP}(?<harm>PASSIVE|DIED)",
        "ADDITION",
        ("In addition to the bomber, six civilians were killed.",),
        ("In addition to the bomber, six civilians were questioned.",),
    ),
    Rule(
        "<victims> stepped on a mine and died",
        f"{FREE}(?<victim>{ITEM})(?:{ASIDE})?ADVERB*VERB[^COMMA SEMICOLON PASSIVE DIED PEOPLE SOME BUT]{{0,8}}AND ADVERB*(?<harm>DIED|PASSIVE)",
        "DIED PASSIVE",
        ("A farmer stepped on a landmine and died.",),
        ("A farmer stepped on a landmine and a dog died.",),
    ),
    Rule(
        "<victims> fled before being killed",
        f"(?<![PREPOSITION OF BY VERB])(?<victim>{ITEM})(?=VERB|PHRASE|ADVERB)[^COMMA SEMICOLON PASSIVE DIED]{{1,14}}CLAUSE(?<harm>PASSIVE)(?!{ITEM})",
        "CLAUSE",
        ("Two gunmen stormed the post before being shot dead.",),
        ("Two traders reached the post before being sent home.",),
    ),
    Rule(
        "<victims> were killed",
        f"{FREE}{VICTIMS}{GAP}(?<harm>PASSIVE)",
        "PASSIVE",
        ("Eleven days of calm ended when 14 soldiers were killed near Sarmada.", "Fifteen people, including four children, were killed."),
        ("Eleven soldiers were moved to the north.",),
    ),
    Rule(
        "<victims> died",
        f"{FREE}{VICTIMS}{GAP}(?<harm>DIED)",
        "DIED",
        ("Twenty-three fighters died in the ambush.",),
        ("Twenty-three fighters prayed in the camp.",),
    ),
    Rule(
        "killed <victims>",
        f"(?<harm>HARMED|HARMING|ACTIVE|HARM)ADVERB*(?:PREPOSITION(?=COUNT|SOME|PEOPLE))?{OBJECTS}(?!{SHORT_GAP}(?:PASSIVE|DIED|HARMED(?!AND|{ITEM})|STATE))",
        "HARMED HARMING ACTIVE HARM",
        ("A mortar round killed 3 civilians in Khalidiya.", "A drone hit the convoy, killing six and wounding nine."),
        ("The strike killed 40 sheep.", "The delay killed the 12-nation plan and 3 draft bills."),
    ),
    Rule(
        "killed <name>",
        "(?<harm>HARMED|HARMING|ACTIVE|HARM)(?<victim>NAME)(?!MAN|MEN|WORD|VERB)",
        "NAME",
        ("Gunmen killed Adnan Terzo on Sunday.",),
        ("Gunmen praised Adnan Terzo on Sunday.",),
    ),
    Rule(
        "<name> was killed",
        f"{FREE}(?<victim>NAME)COMMA?(?<harm>PASSIVE|DIED)|^(?<victim>PLACE)(?<harm>PASSIVE)",
        "NAME PLACE",
        ("Terzo was shot dead on Sunday.",),
        ("Terzo was named minister on Sunday.",),
    ),
    Rule(
        "killed him",
        "(?<harm>HARMED|HARMING|ACTIVE|HARM)(?<victim>PRONOUN)|(?:VERB|LEFT)(?<victim>PRONOUN)(?<harm>STATE)",
        "PRONOUN",
        ("Gunmen dragged the teacher out and killed him.", "They shot him dead."),
        ("Gunmen dragged the teacher out and freed him.",),
    ),
    Rule(
        "he was killed",
        "(?<victim>HE)(?<harm>PASSIVE|DIED)(?![WORD ADVERB THING MODIFIER])",
        "HE",
        ("He died on the way to hospital.",),
        ("He slept on the way to hospital.",),
    ),
    Rule(
        "killed nobody",
        "(?<harm>HARMED|HARMING|ACTIVE|HARM)(?<victim>NOBODY)",
        "NOBODY",
        ("The blast did not kill anyone.",),
        ("The blast did not wake anyone.",),
    ),
    Rule(
        "<victims> killed",
        f"{OBJECT_TOO}{VICTIMS}{GAP}(?<harm>HARMED|STATE(?![THING THINGS WORD])){NO_OBJECT}",
        "HARMED STATE",
        ("Five guards were killed and three wounded.", "The clash left 8 dead and 21 injured.", "2 Killed, 7 Hurt As Shells Hit Market"),
        ("Five guards were hired and three dismissed.",),
    ),
    Rule(
        "<victims> were killed in <place>, <victims> in <place>",
        f"(?<harm>PASSIVE|DIED|HARMED|STATE)(?:PHRASE|PLACE|DATE)+(?:(?:COMMA|COMMA?AND)(?<victim>[SOME PEOPLE])PHRASE(?!{GAP}[PASSIVE DIED HARMED STATE VERB])){{1,9}}",
        "PASSIVE DIED HARMED STATE",
        ("Three were killed in Homs, two in Hama and one in Idlib.",),
        ("Three were hired in Homs, two in Hama and one in Idlib.",),
    ),
    Rule(
        "did <victims> die?",
        f"DO{VICTIMS}{GAP}(?<harm>DIE|HARM)",
        "DO",
        ("Did 300 recruits die at Hajin?",),
        ("Did 300 recruits train at Hajin?",),
        status="hypothetical",
    ),
    Rule(
        "<count> deaths, <count> bodies",
        "(?<!UNHARMED)(?<victim>CASES|TOLLED)(?![WAS WERE HAVE MODAL ADVERB]*UNHARMED)",
        "CASES TOLLED",
        ("The shelling caused 13 deaths and 44 injuries.", "Relatives of the four dead miners protested.", "Rescuers pulled nine bodies from the rubble."),
        ("The shelling caused 13 fires and 44 complaints.",),
        outcome="own",
    ),
    Rule(
        "no reports of casualties",
        "(?<victim>[SOME THOSE OBJECT])OF(?<harm>NOMINAL|FALLEN|HARMED)",
        "NOMINAL",
        ("There were no reports of casualties.",),
        ("There were two reports of rain.",),
    ),
    Rule(
        "including <victims>",
        f"INCLUDING(?:[THEM DETERMINER]OF)?[ADVERB MODIFIER]?(?<victim>[PEOPLE SOME NAMED PERSON THOSE KIN CASES])(?:[COMMA AND PHRASE]{{1,3}}(?<victim>[PEOPLE SOME NAMED THOSE KIN])(?![PASSIVE DIED HARMED]))*",
        "INCLUDING",
        ("Fifteen people, including four children and two women, were killed.",),
        ("Fifteen tents, including four large ones, were sold.",),
        subset=True,
        outcome="inherit",
    ),
    Rule(
        "<count> of them <victims>",
        "(?<count>PART)(?:WAS|WERE|ADVERB)*(?<victim>[PLURAL PERSON PEOPLE])",
        "PART",
        ("Ten people were killed, six of them children.",),
        ("Ten people came, six of them by bus.",),
        subset=True,
        outcome="inherit",
    ),
    Rule(
        "<count> were <victims>",
        "(?<count>SOME)(?:WAS|WERE)ADVERB*(?<victim>[PLURAL PERSON])",
        "WAS WERE",
        ("The monitor counted 9 dead. It said 4 were minors.",),
        ("Four tents were blue.",),
        subset=True,
        outcome="inherit",
    ),
    Rule(
        "died: <victims>",
        "(?:COLON|DASH|OPEN)(?<victim>[PEOPLE SOME THOSE])(?:[COMMA AND]{1,2}(?<victim>[PEOPLE SOME THOSE])(?![PASSIVE DIED HARMED STATE]))*(?![PASSIVE DIED HARMED STATE])",
        "COLON DASH OPEN",
        ("Ten people died: six rebels and four civilians.",),
        ("Ten people came: six by bus and four on foot.",),
        subset=True,
        outcome="inherit",
    ),
)
