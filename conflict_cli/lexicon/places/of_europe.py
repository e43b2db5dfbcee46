"""Front-line names of Europe and the Caucasus: villages, airbases, camps, crossings, dams, prisons
and plants that GeoNames' tables of towns lack, and the spellings that reports use.

The places are in Ukraine, Russia, the Caucasus and the Balkans. By country and first-order
division, `name | type | latitude, longitude | other spellings`. A name without a type is a village.
Coordinates are given only if they are known to about a kilometre for a point, or to the middle for
an area.
"""

PLACES = {
    "AM": """
Chambarak | town
Goris | town
Jermuk | town | 39.84, 45.67
Kapan | town
Kornidzor
Nerkin Hand
Sotk | village | 40.20, 45.86
Tegh
Vardenis | town | 40.18, 45.72
Verin Shorzha
Voskepar
""",
    "AZ": """
Aghdam | town | 39.99, 46.93 | Agdam
Askeran | town | 39.94, 46.83
Fuzuli | town | 39.60, 47.14 | Fizuli
Ganja | city | 40.68, 46.36
Hadrut | town | 39.52, 47.03
Horadiz | town
Jabrayil | town | 39.40, 47.03 | Jebrail
Kalbajar | town | 40.11, 46.04 | Kelbajar
Khankendi | city | 39.82, 46.75 | Stepanakert
Khojaly | town | 39.91, 46.79
Lachin | town | 39.64, 46.55
Lachin corridor | road | 39.63, 46.55
Madagiz | village | 40.33, 46.77 | Mataghis; Sugovushan; Madaghis
Martakert | town | 40.21, 46.82 | Aghdara
Martuni | town | 39.79, 47.11 | Khojavend
Shusha | town | 39.76, 46.75 | Shushi
Talish | village | 40.38, 46.75
Tartar | town | 40.34, 46.93 | Terter
Tovuz | town
Zangilan | town
""",
    "BA": """
Ahmici | village | 44.14, 17.88 | Ahmići
Bihac | city | 44.82, 15.87 | Bihać
Foca | town | 43.51, 18.78 | Foča
Gorazde | town | 43.67, 18.98 | Goražde
Keraterm | camp
Manjaca | camp | | Manjača
Omarska | camp | 44.89, 16.90
Ozren
Potocari | village | 44.16, 19.30 | Potočari
Prijedor | city | 44.98, 16.71
Srebrenica | town | 44.10, 19.30
Trnopolje | camp
Visegrad | town | 43.78, 19.29 | Višegrad
Zepa | village | 43.95, 19.13 | Žepa
Zvornik | town
""",
    "FR": """
Bataclan | facility | 48.863, 2.371
Promenade des Anglais | road | 43.693, 7.25
""",
    "GB Northern Ireland": """
Ardoyne | neighbourhood | 54.62, -5.95
Bogside | neighbourhood | 55.00, -7.33
Crossmaglen | village | 54.08, -6.61
Enniskillen | town | 54.34, -7.64
Falls Road | road
Maze Prison | facility | 54.49, -6.11 | Long Kesh
Omagh | town | 54.60, -7.30
Shankill Road | road
South Armagh | region
""",
    "GE": """
Akhalgori | town | 42.13, 44.48 | Leningor
Dzhava | town | 42.39, 43.92 | Java
Ergneti | village | 42.19, 44.00
Gali | town | 42.63, 41.74
Gori | city | 41.98, 44.11
Kodori Gorge | natural | 43.10, 41.80 | Kodori
Nikozi | village | 42.20, 43.96
Ochamchire | town
Pankisi Gorge | natural | 42.12, 45.27 | Pankisi
Poti | city
Roki Tunnel | facility | 42.60, 44.11
Senaki | city
Sukhumi | city | 43.00, 41.02 | Sokhumi
Tskhinvali | city | 42.23, 43.97 | Tskhinval
Zugdidi | city
""",
    "HR": """
Jasenovac | town
Knin | town | 44.04, 16.20
Ovcara | facility | 45.30, 19.06 | Ovčara
Udbina | town | 44.53, 15.77
Vukovar | city | 45.35, 19.00
""",
    "MD": """
Cobasna | village | 47.77, 29.21
Dubasari | city
Tiraspol | city | 46.84, 29.63
""",
    "MK": """
Aracinovo
Tanusevci
Tetovo | city
""",
    "RU": """
Achkhoy-Martan | town | 43.19, 45.28
Argun | town
Bamut | village | 43.16, 45.20
Beslan | town | 43.19, 44.54
Beslan School No. 1 | facility
Budyonnovsk | town | 44.78, 44.16
Engels airbase | facility | 51.48, 46.21 | Engels-2
Gimry | village | 42.76, 46.84
Gudermes | town | 43.35, 46.10
Karamakhi
Kizlyar | town | 43.85, 46.71
Komsomolskoye
Nazran | town | 43.22, 44.77
Pervomayskoye
Samashki | village | 43.29, 45.30
Sernovodsk
Shali | town | 43.15, 45.90
Shatoy
Untsukul
Urus-Martan | town | 43.13, 45.54
Vedeno | village | 42.96, 46.10
""",
    "RU Belgorod": """
Glotovo
Grayvoron | town | 50.48, 35.67 | Graivoron
Kozinka
Shebekino | town | 50.41, 36.89
Valuyki | town
""",
    "RU Kursk": """
Gordeevka
Korenevo | town | 51.41, 34.90
Rylsk | town | 51.57, 34.68
Snagost
Sudzha | town | 51.19, 35.27
Tyotkino | village | 51.28, 34.29
""",
    "UA Chernihiv": """
Desna | town
Yahidne | village | 51.41, 31.30
""",
    "UA Crimea": """
Armyansk | city
Balaklava | town | 44.50, 33.60
Belbek airbase | facility | 44.69, 33.57 | Belbek
Chonhar | village | 46.00, 34.53
Dzhankoi | city | 45.71, 34.39
Feodosia | city | 45.03, 35.38
Gvardeyskoye airbase | facility
Kerch Bridge | facility | 45.31, 36.51 | Crimean Bridge; Crimea Bridge
Kerch Strait | natural | 45.30, 36.55
Perekop
Saky airbase | facility | 45.09, 33.60 | Saki airbase; Novofedorivka
Yevpatoria | city
""",
    "UA Donetsk": """
Andriivka | village | 48.50, 37.96 | Andriyivka
Avdiivka | city | 48.14, 37.75 | Avdeevka; Avdiyivka
Avdiivka Coke Plant | facility | 48.18, 37.70 | Avdiivka coke and chemical plant
Azovstal | facility | 47.10, 37.61 | Azovstal steelworks; Azovstal plant; Azovstal Iron and Steel Works
Bakhmut | city | 48.59, 38.00 | Artemivsk; Artyomovsk; Artemovsk
Bakhmutske
Berdychi | village | 48.19, 37.64
Berestove
Bilohorivka | village | 48.75, 38.25
Bohdanivka
Bohorodychne | village | 49.05, 37.53
Chasiv Yar | city | 48.59, 37.84 | Chasov Yar
Debaltseve | city | 48.34, 38.41 | Debaltsevo
Dokuchaievsk | city | 47.75, 37.68 | Dokuchayevsk
Donetsk airport | facility | 48.07, 37.73 | Donetsk International Airport
Druzhba
Dvorichna
Heorhiivka | village | 47.94, 37.37
Hirnyk | city | 48.05, 37.37
Horlivka | city | 48.30, 38.03 | Gorlovka
Hranitne
Hrodivka | village | 48.25, 37.38
Ilovaisk | city | 47.93, 38.20 | Ilovaysk
Ivanivske | village | 48.57, 37.88
Karlivka | village | 48.11, 37.50
Keramik
Khromove | village | 48.61, 37.94
Kliishchiivka | village | 48.53, 37.96 | Klishchiivka
Kodema
Kostyantynivka | city | 48.53, 37.71 | Konstantinovka; Kostiantynivka
Krasna Hora | village | 48.65, 37.99
Krasnohorivka | city | 48.01, 37.51 | Krasnogorovka
Kurakhove | city | 47.98, 37.28 | Kurakhovo
Kurdyumivka | village | 48.47, 37.97
Lyman | city | 48.99, 37.81 | Krasny Liman; Krasnyi Lyman
Makiivka | city | 48.05, 37.96 | Makeevka; Makeyevka
Marinka | city | 47.94, 37.50 | Maryinka; Mar'inka
Myrnohrad | city | 48.30, 37.27
Nevelske | village | 48.06, 37.58
New York | town | 48.33, 37.84 | Niu-York; Novhorodske
Novoazovsk | city | 47.12, 38.08
Novohrodivka | city | 48.20, 37.34
Novomykhailivka | village | 47.86, 37.49
Novoselivka
Novotroitske | town
Ocheretyne | town | 48.24, 37.61
Olenivka | town | 47.84, 37.66 | Yelenovka
Olenivka prison | facility | 47.83, 37.71
Opytne | village | 48.09, 37.74
Orlivka | village | 48.16, 37.66
Paraskoviivka | village | 48.63, 37.98
Pavlivka | village | 47.77, 37.23
Pervomaiske | village | 48.09, 37.61
Pisky | village | 48.06, 37.67
Pivdenne | town
Pokrovsk | city | 48.28, 37.18 | Krasnoarmiisk; Krasnoarmeysk
Prohres
Raihorodok
Rozdolne
Selydove | city | 48.15, 37.30 | Selidovo
Semenivka
Serebrianka forest | natural | 48.95, 38.15 | Serebryanka forest; Serebryansky forest
Shchurove
Shyrokyne | village | 47.10, 37.82 | Shirokino
Siversk | city | 48.87, 38.10 | Seversk
Sloviansk | city | 48.85, 37.61 | Slavyansk; Slovyansk
Soledar | city | 48.68, 38.09
Spirne | village | 48.81, 38.24
Starobesheve | town | 47.75, 38.03
Staromykhailivka | town
Stepove | village | 48.19, 37.70
Sviatohirsk | city | 49.03, 37.57 | Svyatogorsk; Sviatohirsk Lavra
Svitlodarsk | city | 48.44, 38.22
Terny | village | 49.10, 37.96
Tonenke | village | 48.12, 37.65
Toretsk | city | 48.40, 37.85 | Dzerzhinsk
Torske | village | 49.01, 37.93
Umanske
Urozhaine | village | 47.75, 36.81
Velyka Novosilka | town | 47.84, 36.83
Verkhnokamianske | village | 48.83, 38.19
Vodiane | village | 48.10, 37.67 | Vodyane; Vodyanoye
Volnovakha | city | 47.60, 37.50
Vuhledar | city | 47.78, 37.25 | Ugledar
Vuhlehirsk | city | 48.31, 38.28 | Uglegorsk
Yampil | town | 48.94, 37.95
Yasynuvata | city | 48.13, 37.86 | Yasinovataya
Yenakiieve | city | 48.23, 38.21 | Yenakiyevo
Zaitseve | town | 48.44, 38.03
Zvanivka
""",
    "UA Kharkiv": """
Balakliia | city | 49.46, 36.86 | Balakliya; Balakleya
Chuhuiv | city | 49.84, 36.69 | Chuguev
Derhachi | city
Dvorichna | town | 49.85, 37.69
Hlyboke | village | 50.26, 36.47
Hrianykivka
Hroza | village | 49.68, 37.20
Izium | city | 49.21, 37.26 | Izyum
Kupiansk | city | 49.71, 37.61 | Kupyansk
Kupiansk-Vuzlovyi | town | 49.66, 37.67
Kyselivka
Lozova | city
Lyptsi | village | 50.20, 36.42 | Liptsy
Petropavlivka | village | 49.71, 37.69
Pisky-Radkivski
Saltivka | neighbourhood | 50.02, 36.33
Starytsia
Synkivka | village | 49.75, 37.66
Tabaivka
Vovchansk | city | 50.29, 36.94 | Volchansk
Zolochiv | town
""",
    "UA Kherson": """
Antonivka | town | 46.68, 32.72
Antonivskyi Bridge | facility | 46.67, 32.72 | Antonivsky Bridge; Antonovsky Bridge
Beryslav | city | 46.84, 33.43
Chaplynka | town
Chornobaivka | village | 46.70, 32.55 | Chornobayivka; Chernobayevka
Henichesk | city | 46.17, 34.80
Hola Prystan | city | 46.52, 32.52
Kakhovka | city | 46.81, 33.48
Kakhovka Dam | facility | 46.78, 33.37 | Nova Kakhovka dam; Kakhovka hydroelectric power plant
Kinburn Spit | natural | 46.55, 31.53
Kozachi Laheri
Krynky | village | 46.74, 33.08
Nova Kakhovka | city | 46.75, 33.37
Oleshky | city | 46.63, 32.72
Skadovsk | city
Snihurivka | city
""",
    "UA Kyiv": """
Antonov Airport | facility | 50.60, 30.20 | Hostomel airport; Gostomel airport
Borodianka | town | 50.64, 29.92
Bucha | city | 50.55, 30.21
Chernobyl | town | 51.27, 30.22 | Chornobyl
Chernobyl Nuclear Power Plant | facility | 51.39, 30.10
Demydiv
Hostomel | town | 50.57, 30.27 | Gostomel
Independence Square | facility | 50.450, 30.524 | Maidan; Maidan Nezalezhnosti
Irpin | city | 50.52, 30.25
Makariv | town | 50.46, 29.81
Moshchun | village | 50.61, 30.33
Vasylkiv | city
""",
    "UA Luhansk": """
Alchevsk | city | 48.48, 38.80
Chornopopivka
Dibrova | village | 48.99, 38.13
Hirske | city | 48.75, 38.50
Kreminna | city | 49.05, 38.22 | Kreminnaya; Kreminna forest
Lysychansk | city | 48.90, 38.44 | Lisichansk
Makiivka
Novoselivske
Novosvitlivka
Novotoshkivske | town
Popasna | city | 48.63, 38.38 | Popasnaya
Rubizhne | city | 49.01, 38.38 | Rubezhnoye
Severodonetsk | city | 48.95, 38.49 | Sievierodonetsk; Siverskodonetsk
Shchastia | city | 48.74, 39.23 | Shchastya; Schastye
Stakhanov | city | 48.57, 38.63 | Kadiivka
Stanytsia Luhanska | town | 48.66, 39.48
Starobilsk | city | 49.28, 38.91
Svatove | city | 49.41, 38.16 | Svatovo
Toshkivka | town | 48.78, 38.58
Triokhizbenka
Troitske | town
Zolote | city | 48.69, 38.52
""",
    "UA Lviv": """
Yavoriv | city | 49.94, 23.39
""",
    "UA Mykolaiv": """
Ochakiv | city | 46.61, 31.54
Voznesensk | city
Yuzhnoukrainsk
""",
    "UA Odesa": """
Izmail | city | 45.35, 28.84
Reni | city | 45.46, 28.28
Snake Island | natural | 45.26, 30.20 | Zmiinyi Island; Zmiiny Island
Zatoka | town
""",
    "UA Zaporizhzhia": """
Dniprorudne
Enerhodar | city | 47.50, 34.66 | Energodar
Huliaipole | city | 47.66, 36.26 | Gulyaipole; Hulyaipole
Kamianske
Mala Tokmachka | village | 47.53, 35.90
Melitopol | city | 46.85, 35.37
Novoprokopivka
Orikhiv | city | 47.57, 35.79 | Orekhov
Polohy | city | 47.48, 36.25
Robotyne | village | 47.45, 35.84 | Rabotino
Stepnohirsk | town
Tokmak | city | 47.25, 35.71
Vasylivka | city
Verbove | village | 47.43, 35.97
Zaporizhzhia Nuclear Power Plant | facility | 47.51, 34.59 | Zaporizhzhya nuclear power plant; Zaporizhzhia nuclear power station; ZNPP
Zherebianky
""",
    "XK": """
Banjska | village | 42.97, 20.78
Brnjak | border_crossing
Drenica | region | 42.65, 20.80
Gjakova | city | 42.38, 20.43 | Djakovica; Đakovica
Jarinje | border_crossing | 43.23, 20.69
Meja
Mitrovica | city | 42.89, 20.87 | Kosovska Mitrovica; Kosovska-Mitrovica
North Mitrovica | town | 42.90, 20.87
Racak | village | 42.43, 21.02 | Račak; Recak
Zvecan | town
""",
}
