"""Rules about captives, hostages and graves: words that state harm only together with people."""

from conflict_cli.engine.grammar import Rule
from conflict_cli.engine.phrases import read_phrases
from conflict_cli.extractors.claims.chunks.pieces import ITEM
from conflict_cli.extractors.claims.rules.pieces import VICTIMS
from conflict_cli.lexicon import claims as lexicon

RULES: tuple[Rule, ...] = (
    Rule(
        "<victims> have left <place>",
        """
        (?<victim>PEOPLE) [PHRASE PLACE NAME MODIFIER AND COMMA]{0,5} [HAVE ADVERB WAS WERE]*
        (?<trigger>
            LEFT [PLACE OBJECT NAME]
            | [VERB RECOVERED] (?=[TO PHRASE PLACE DATE COMMA SEMICOLON] | $)
        )
        """,
        "",
        (
            "About 300 families have left Ramo since Sunday.",
            "More than 20,000 people had left the town.",
            "About 300 families from Ramo had evacuated to a school.",
            "About 300 families from Ramo had evacuated.",
            "Some 4,000 people have arrived in Ramo since the attack.",
            "About 300 families have been evacuated from Ramo.",
            "Some 13,000 people are being moved from the front.",
        ),
        (
            "About 300 guests have left Ramo since Sunday.",
            "More than 20,000 voters had left the party.",
            "Some 4,000 pilgrims have arrived in Ramo.",
            "Some 4,000 people have arrived in Ramo for the feast.",
            "Some 13,000 people were moved by the song.",
        ),
        outcome="if_departed",
        cues=read_phrases(lexicon.LEFT_CUES),
    ),
    Rule(
        "drove <victims> from <place>",
        "(?<victim>[PEOPLE COUNT_ALONE PLURAL]) (?=PHRASE)",
        "",
        ("The fighting has driven an estimated 3,000 people from Ramo.",),
        (
            "The nurse has driven an estimated 3,000 people to Ramo.",
            "A cook was killed, and the nurse has met 3,000 people from Ramo.",
        ),
        outcome="if_departed",
        before=read_phrases(lexicon.DRIVING),
    ),
    Rule(
        "the whereabouts of <victims> are unknown",
        """
        OF (?<victim>[PEOPLE COUNT_ALONE PART]) PHRASE{0,2}
        (?:COMMA WHO [^COMMA SEMICOLON]{1,24} COMMA)?
        (?:WAS | WERE | HAVE | ADVERB | WORD){1,3} MODIFIER
        """,
        "",
        (
            "The whereabouts of nine of them remain unknown.",
            "The whereabouts of two teachers are unknown.",
            "The fate of two teachers is unknown.",
            "The whereabouts of a cook, who went to market on Friday, are unknown.",
        ),
        ("A cook was killed, and the names of two teachers are unknown.",),
        outcome="missing",
        before=read_phrases(lexicon.WHEREABOUTS),
    ),
    Rule(
        "buried <victims>",
        f"""
        # "him and nine"
        (?<trigger>BURIED) (?:[PERSON NAMED] AND)? (?<victim>[PEOPLE COUNT_ALONE PART])
        | {VICTIMS} (?:PHRASE | DATE | PLACE)* [HAVE MODAL]* [WAS WERE]+ ADVERB*
            # "are burying their dead"
            BURIED (?!POSSESSIVE | DETERMINER | ITEM | OBJECT | VICTIM_NOUN)
        """.replace("ITEM", ITEM),
        "BURIED",
        (
            "Villagers buried 14 people in a common grave.",
            "Villagers buried the priest and 14 others in one grave.",
            "Fourteen men were buried on Friday.",
        ),
        ("Villagers buried 14 weapons in a common pit.", "Villagers are burying their dead."),
        outcome="killed",
    ),
    Rule(
        "held <victims> as hostages",
        f"""
        (?<victim>{ITEM}) (?:PHRASE | PLACE)? CLAUSE (?<trigger>VICTIM_NOUN)
        # "as hostages were freed" is another clause
        (?![HAVE WAS WERE PASSIVE HARM_INTRANSITIVE])
        """,
        "VICTIM_NOUN",
        ("The rebels led off four councillors as hostages.",),
        ("The rebels met four councillors as friends.",),
    ),
    Rule(
        "taking with them <victims>",
        """
        [BRINGING SUFFERED VERB] PREPOSITION THEM (?<victim>[PEOPLE PERSON NAMED])
        (?:[COMMA AND]{1,2} (?<victim>[PEOPLE PERSON NAMED]))*
        """,
        "",
        ("The bandits left at dawn, taking with them nine girls.",),
        ("The bandits left at dawn, taking with them nine goats.",),
        outcome="kidnapped",
        cues=read_phrases(lexicon.WITH_THEM),
    ),
    Rule(
        "cost <victims> their lives",
        f"SUFFERED (?<victim>{ITEM}) POSSESSIVE LIVES",
        "LIVES",
        ("The assault cost 40 soldiers their lives.",),
        ("The assault cost 40 soldiers their boots.",),
        outcome="killed",
    ),
    Rule(
        "seized <victims>",
        """
        (?<trigger>DAMAGE_PAST | DAMAGE_GERUND | DAMAGE_BASE)
        (?<victim>
            [PEOPLE RELATIVES NAMED]
            # "militants' weapons"
            | PLURAL (?![OF THING_SG THING_PL OBJECT WEAPON WORD MODIFIER])
        )
        """,
        "DAMAGE_PAST DAMAGE_GERUND DAMAGE_BASE",
        (
            "Gunmen seized 30 schoolgirls from a hostel.",
            "Gunmen looted the town, seizing children.",
        ),
        ("Gunmen seized 30 trucks from a depot.", "Gunmen seized traders' trucks."),
        outcome="kidnapped",
    ),
    Rule(
        "destroyed <fighters>",
        """
        (?<![WAS WERE]) (?<trigger>DAMAGE_PAST | DAMAGE_GERUND | DAMAGE_BASE)
        (?<victim>PEOPLE) (?![THING_SG THING_PL OBJECT WEAPON WORD])
        """,
        "DAMAGE_PAST DAMAGE_GERUND DAMAGE_BASE",
        ("The army has destroyed more than 60 terrorists.",),
        ("The army has destroyed 60 shelters.", "The delay has destroyed 60 families."),
        outcome="if_destroyed",
    ),
    Rule(
        "<victims> were among those taken",
        """
        (?<victim>[PEOPLE COUNT_ALONE PERSON NAMED] | ^ NAME) [WAS WERE] ADVERB*
        INCLUDING [RECOVERED DAMAGE_PAST]
        """,
        "DAMAGE_PAST",
        ("A cook was among those taken.", "A cook was among those seized."),
        ("A cook was among those rewarded.",),
        outcome="kidnapped",
        subset=True,
    ),
    Rule(
        "<victims> whom <attackers> seized",
        """
        (?<victim>[PEOPLE NAMED RELATIVES]) [PHRASE PLACE]? COMMA? WHO
        [ARTICLE DETERMINER MODIFIER]{0,2} (?:HE | ACTOR | GROUP | PLURAL | PERSON | NAME)
        [HAVE ADVERB]* (?<trigger>DAMAGE_PAST)
        """,
        "DAMAGE_PAST",
        (
            "The bandits let go eight engineers whom they had seized in May.",
            "The army let go eight engineers whom raiders had seized in May.",
        ),
        ("The bandits drove eight trucks that they had seized in May.",),
        outcome="kidnapped",
    ),
    Rule(
        "of <hostages>, <count> were seized",
        "COUNTED_VICTIMS [^SEMICOLON]{1,10} (?<victim>COUNT_ALONE) [HAVE WAS WERE]{1,2} "
        "(?<trigger>DAMAGE_PAST)",
        "COUNTED_VICTIMS",
        ("Of 66 hostages taken in Ramo, 41 were seized there.",),
        ("Of 66 trucks taken in Ramo, 41 were seized there.",),
        outcome="kidnapped",
        subset=True,
    ),
    Rule(
        "<victims> seized",
        """
        (?<victim>[PEOPLE NAMED])
        (?:
            [HAVE ADVERB]* [WAS WERE] ADVERB? (?<trigger>DAMAGE_PAST)   # "two nuns were seized"
            | (?<trigger>DAMAGE_PAST) (?=[PHRASE DATE PLACE BY])        # "two nuns seized in Ramo"
        )
        """,
        "DAMAGE_PAST",
        ("Two nuns were seized in Ramo.", "The bishop spoke of two nuns seized in Ramo."),
        ("Two trucks were seized in Ramo.", "The bishop spoke of two trucks seized in Ramo."),
        outcome="kidnapped",
    ),
    Rule(
        "took <victims> hostage",
        f"""
        [SUFFERED VERB BRINGING HARM_PAST HARM_GERUND HARM_BASE ACTIVE]
        (?<victim>{ITEM}) (?<trigger>VICTIM_NOUN)
        """,
        "VICTIM_NOUN",
        ("Pirates took six crewmen hostage.",),
        ("Pirates took six crewmen home.",),
    ),
    Rule(
        "took hostages",
        "(?<victim>VICTIM_NOUN)",
        "VICTIM_NOUN",
        ("The gunmen burnt the mill before taking hostages.",),
        ("The gunmen burnt the mill before freeing hostages.",),
        outcome="if_taken",
    ),
    Rule(
        "killed …, taking <victims>",
        """
        [HARM_PAST HARM_GERUND ACTIVE HARM_BASE] [^SEMICOLON COLON REPORTED CLAUSE]{1,8} COMMA? AND
        [SUFFERED VERB BRINGING RECOVERED] (?<victim>[PEOPLE COUNT_ALONE])
        (?![WAS WERE PASSIVE HARM_INTRANSITIVE HARM_PAST STATE])
        """,
        "HARM_PAST HARM_GERUND ACTIVE HARM_BASE",
        (
            "Raiders killed a guard and took five clerks.",
            "They attacked a mill, killing five and taking eight.",
        ),
        ("Raiders killed a guard and met five clerks.",),
        outcome="kidnapped",
        before=read_phrases(lexicon.TOOK),
    ),
    Rule(
        "<attackers> shot <victims>",
        "(?<=[PLURAL PERSON PEOPLE ACTOR GROUP] [HAVE ADVERB]* VERB) (?<victim>PEOPLE)",
        "",
        ("Gunmen shot three farmers on Friday.",),
        ("Gunmen shot at three farmers.", "The photographer shot three models."),
        outcome="if_shot",
        cues=read_phrases(lexicon.SHOT),
    ),
    Rule(
        "the hospital received <victims>",
        "(?<victim>PEOPLE)",
        "",
        (
            "A blast killed two cooks. The hospital had received nine patients.",
            "The clinic treated 17 patients after the raid.",
        ),
        (
            "The town is calm. The hospital had received nine patients.",
            "A blast killed two cooks. The school had received nine pupils.",
            "A blast killed two cooks. The hospital employs nine people.",
        ),
        outcome="if_treated",
        before=read_phrases(lexicon.RECEIVING),
    ),
    Rule(
        "<place> has taken in <victims>",
        "(?<victim>PEOPLE)",
        "",
        ("Ramo has taken in 700 families.", "The school is sheltering 240 people."),
        (
            "Ramo has taken in 700 parcels.",
            "The police have taken in 20 boys.",
            "The school is teaching 240 people.",
        ),
        outcome="if_sheltered",
        cues=read_phrases(lexicon.TAKING_IN),
    ),
    Rule(
        "fled to <place> (<victims>), <place> (<count>)",
        """
        [PLACE NAME PHRASE OBJECT] OPEN (?<victim>PEOPLE) CLOSE
        (?:[^OPEN SEMICOLON]{1,8} OPEN (?<victim>[PEOPLE COUNT_ALONE]) CLOSE){0,9}
        """,
        "HARM_INTRANSITIVE HARM_PAST",
        ("They have arrived in Homs (9,200 people) and Hama (4,300).",),
        ("The largest towns are Homs (9,200 people) and Hama (4,300).",),
        outcome="of_list",
    ),
    Rule(
        "forced <victims> to flee",
        "[VERB LEFT WORD] (?<victim>[PEOPLE COUNT_ALONE]) TO? (?<trigger>HARM_INTRANSITIVE_BASE)",
        "HARM_INTRANSITIVE_BASE",
        ("The fighting forced 4,000 people to flee.", "The shelling sent 600 families fleeing."),
        ("The fighting forced 4,000 people to wait.", "The mayor begged 4,000 people to flee."),
        before=read_phrases(lexicon.FORCING),
    ),
)
