"""Front-line names of Asia, from Afghanistan to the Philippines: villages, airbases, camps,
crossings, dams, prisons and plants that GeoNames' tables of towns lack, and the spellings that
reports use.

By country and first-order division, `name | type | latitude, longitude | other spellings`. A name
without a type is a village. Coordinates are given only if they are known to about a kilometre for a
point, or to the middle for an area.
"""

PLACES = {
    "AF": """
Abbey Gate | facility | 34.258, 69.222
Achin | district | 34.06, 70.70
Ajristan | district
Andar | district
Arghandab | district | 31.66, 65.65
Arghandab River | natural
Bagram airfield | facility | 34.95, 69.27 | Bagram airbase; Bagram Air Base; Bagram
Bala Boluk | district
Bala Murghab | town | 35.58, 63.33
Balkh | province
Baraki Barak | district
Batikot | district
Bermal | district | 32.90, 69.20 | Barmal
Camp Bastion | facility | 31.86, 64.22 | Camp Leatherneck; Camp Shorabak
Camp Chapman | facility
Chahar Bolak | district
Chahar Dara | district | 36.68, 68.80 | Char Dara
Chora | district
Daman | district
Dand | district
Dara-i-Suf | district
Darzab | district | 35.98, 65.38
Dasht-e Archi | district | 37.13, 69.17
Dasht-e Barchi | neighbourhood | 34.49, 69.08 | Dasht-e-Barchi
Dawlat Abad | district
Deh Bala | district | 34.07, 70.48 | Haska Mina
Deh Rawood | district
Faizabad | city
Farah | city | 32.37, 62.11
Gardez | city
Garmsir | district | 31.12, 64.20 | Garmser
Gereshk | town | 31.82, 64.57
Ghazni | city
Gizab | district
Gomal | district
Hamid Karzai International Airport | facility | 34.566, 69.212 | Kabul airport; Kabul International Airport
Imam Sahib | district
Islam Qala | border_crossing | 34.67, 61.07
Jani Khel | district
Jurm | district
Kajaki | town | 32.27, 65.05
Kajaki Dam | facility | 32.32, 65.12
Kandahar airfield | facility | 31.51, 65.85 | Kandahar air base; Kandahar airport
Khan Abad | town | 36.68, 69.11
Khogyani | district
Korengal Valley | natural | 34.87, 70.91 | Korengal; Korangal
Kot | district
Kunduz | city | 36.73, 68.86
Kunduz Trauma Centre | facility
Lashkar Gah | city | 31.59, 64.36 | Lashkargah
Maidan Shahr | town | 34.40, 68.87 | Maidan Shar
Maidan Wardak | province | 34.35, 68.24 | Wardak
Maiwand | district | 31.75, 65.13
Marja | town | 31.52, 64.12 | Marjah
Maroof | district
Mazar-i-Sharif | city | 36.71, 67.11 | Mazar-e-Sharif; Mazar-e Sharif
Mohmand Dara | district
Musa Qala | town | 32.44, 64.74 | Musa Qaleh
Nad Ali | district | 31.64, 64.24 | Nad-e-Ali; Nad Ali district
Nari | district
Nawa | district
Nawzad | town | 32.40, 64.47 | Now Zad
Nerkh | district
Nijrab | district
Pachir Agam | district | | Pachir wa Agam
Panjwai | district | 31.55, 65.47 | Panjwayi
Pol-e Khomri | city | 35.95, 68.71 | Pul-e-Khumri; Pul-i-Khumri
Pul-e-Alam | city | | Puli Alam; Pol-e Alam
Pul-e-Charkhi prison | facility | 34.55, 69.36 | Pul-e-Charkhi; Pul-i-Charkhi prison
Qaisar | district
Qala-i-Jangi | facility | 36.67, 66.98 | Qala-e-Jangi
Qala-i-Naw | city | | Qala-e-Naw
Qarabagh | district
Sangin | town | 32.07, 64.84
Sar-e Pol | city | | Sar-i-Pul; Sar-e-Pul
Sayyidabad | district | | Saydabad; Sayed Abad
Shah Joy | district
Shah Shaheed | neighbourhood
Shah Wali Kot | district | 31.98, 66.05
Sherzad | district
Shindand airbase | facility | 33.39, 62.26 | Shindand
Shinwar | district
Shkin | village | 32.50, 69.26
Shomali | natural | | Shomali Plain
Shwak
Spin Boldak | town | 31.00, 66.40 | Spin Buldak
Sultan Khel
Surobi | district | | Sarobi
Takhta Pul
Tangi Valley | natural
Tarin Kot | city | 32.63, 65.88 | Tarinkot; Tirin Kot; Tarin Kowt
Torkham | border_crossing | 34.12, 71.09 | Torkham crossing; Torkham border crossing
Wanat
Waygal
Wazir Akbar Khan | neighbourhood | 34.54, 69.18
Zanbaq Square | facility
Zebak | district
Zhari | district | | Zharay
""",
    "BD": """
Bhasan Char | natural | 22.38, 91.39
Cox's Bazar | city | 21.44, 91.98
Kutupalong camp | camp | 21.21, 92.16 | Kutupalong; Kutupalong refugee camp
Teknaf | town
""",
    "CN": """
Doklam | natural | 27.30, 88.93
Tiananmen Square | facility | 39.904, 116.391
Urumqi | city
""",
    "ID": """
Intan Jaya | district
Nduga | district | -4.50, 138.20
Poso | town
Puncak | district
""",
    "IN": """
Abujhmad | region | 19.50, 81.00 | Abujhmarh
Bastar | district | 19.10, 81.95
Bijapur | district
Chintagufa
Churachandpur | town | 24.33, 93.68
Dantewada | town | 18.90, 81.35
Gadchiroli | town
Galwan Valley | natural | 34.75, 78.17
Imphal Valley | natural
Kangpokpi | town
Kokrajhar | town
Lalgarh | town
Moreh | town | 24.25, 94.30
Narayanpur | town
Naxalbari | town
Pangong Tso | natural | 33.75, 78.70 | Pangong Lake
Pathankot airbase | facility | 32.23, 75.63 | Pathankot
Sukma | town | 18.39, 81.66
Taj Mahal Palace Hotel | facility | 18.922, 72.833 | Taj Mahal hotel
""",
    "IN Jammu and Kashmir": """
Anantnag | city
Baltal
Bandipora | town | | Bandipore
Baramulla | city
Budgam | town
Chenab Valley | natural
Doda | town
Drass | town | 34.43, 75.76
Ganderbal | town
Gurez | town
Handwara | town
Keran | village | 34.66, 73.95
Kokernag | town
Kulgam | town
Kupwara | town
Lal Chowk | facility
Mendhar | town
Nowshera | town
Pahalgam | town | 34.01, 75.19
Pampore | town
Poonch | town | 33.77, 74.09
Pulwama | town | 33.88, 74.90
Rajouri | town
Reasi | town
Shopian | town | 33.72, 74.83
Sopore | town | 34.30, 74.47
Tangdhar | town
Tral | town
Uri | town | 34.08, 74.03
""",
    "KG": """
Batken | city
""",
    "KH": """
Preah Vihear temple | facility | 14.39, 104.68 | Preah Vihear
""",
    "KP": """
Panmunjom | village | 37.96, 126.68
Yeonpyeong Island | natural | 37.67, 125.70
Yongbyon | facility | 39.80, 125.75
""",
    "LK": """
Elephant Pass | natural | 9.52, 80.41
Jaffna | city | 9.67, 80.01
Kilinochchi | town | 9.40, 80.40
Mankulam | town
Mannar | town
Mullaitivu | town | 9.27, 80.81 | Mullaithivu
Mullivaikkal | village | 9.30, 80.80 | Mullivaikal
Mutur | town
Pooneryn | town
Puthukkudiyiruppu | town | 9.31, 80.70
Sampur
Vanni | region | 9.20, 80.60 | Wanni
Vavuniya | town
""",
    "MM": """
Ann | town | 19.78, 94.03
Buthidaung | town | 20.87, 92.53
Demoso | town | 19.55, 97.12
Falam | town
Hakha | city
Hpakant | town | 25.61, 96.32 | Hpakan
Hpapun | town | | Papun
Hpruso | town
Hsenwi | town | 23.30, 97.96 | Theinni
Hsipaw | town
Inn Din | village | 21.30, 92.47 | Inn Dinn
Kalay | town | | Kale
Kani | town
Katha | town
Kawkareik | town
Kawlin | town
Khin-U | town
Kokang | region | 23.70, 98.76
Kutkai | town
Kyaukme | town
Kyaukphyu | town
Kyaukse | town
Kyauktaw | town
Laiza | town | 24.76, 97.56
Lashio | city | 22.94, 97.75
Laukkai | town | 23.69, 98.76 | Laukkaing
Lay Kay Kaw | town
Letpadaung
Loikaw | city | 19.67, 97.21
Maungdaw | town | 20.82, 92.37
Min Bya
Mindat | town | 21.37, 93.98
Mobye | town
Mong La | town
Monywa | city
Mrauk-U | town | | Mrauk U
Muse | town | 23.99, 97.90
Myawaddy | town | 16.69, 98.51
Myebon | town
Myitkyina | city
Namhkam | town
Namtu | town
Naungcho | town | | Nawnghkio
Paletwa | town | 21.31, 92.85
Paukkaung
Pazigyi
Ponnagyun | town
Rathedaung | town
Sagaing | province | 23.50, 95.50 | Sagaing Region
Shwe Kokko | town
Tabayin | town | | Depayin
Tanai | town
Taze | town
Thantlang | town | 22.70, 93.43
Tula Toli
Wetlet | town
Ye-U | town
Yinmabin | town
""",
    "NP": """
Rolpa | district
Rukum | district
""",
    "PH": """
Basilan | province | 6.50, 122.00
Butig | town | 7.73, 124.30
Camp Abubakar | camp
Cotabato City | city
Isabela City | city
Jolo | town | 6.05, 121.00
Maguindanao | province | 6.95, 124.40
Mamasapano | town | 6.90, 124.50
Marawi | city | 8.00, 124.29 | Marawi City
Patikul | town | 6.05, 121.10
Scarborough Shoal | natural | 15.18, 117.76
Second Thomas Shoal | natural | 9.75, 115.87 | Ayungin Shoal
Sipadan | natural | 4.11, 118.63
Tawi-Tawi | province
Tipo-Tipo | town
""",
    "PK": """
Abbottabad | city | 34.15, 73.21
Alizai
Angoor Ada | town | 32.51, 69.29 | Angur Ada
Army Public School | facility | 34.006, 71.537
Awaran | district | 26.46, 65.23
Bajaur | district | 34.80, 71.50 | Bajaur Agency; Bajaur tribal district
Balakot | town | 34.55, 73.35
Bannu | city | 32.99, 70.60
Bara | town | 33.92, 71.46
Barikot
Bolan Pass | natural | | Bolan
Buner | district | 34.45, 72.50
Chaman | town | 30.92, 66.45
Chilas | town
Damadola | village | 34.80, 71.47
Dasu | town
Datta Khel | town | 32.92, 69.75
Dera Ismail Khan | city
Dir | district | | Lower Dir; Upper Dir
Dosalli
Gwadar | city | 25.12, 62.33
Hangu | town
Jandola | town
Kalat | town
Kech | district | 26.00, 63.05
Khar | town
Khuzdar | city
Khyber | district | 34.00, 71.20 | Khyber Agency; Khyber tribal district
Kolpur
Kurram | district | 33.70, 70.20 | Kurram Agency
Ladha | town
Lakki Marwat | town
Lal Masjid | facility | 33.713, 73.087 | Red Mosque
Landi Kotal | town
Loralai | town
Mach | town
Makeen | town | | Makin
Malakand | district
Marriott Hotel | facility
Mastung | town | 29.80, 66.84
Matta | town
Mingora | city
Mir Ali | town | 32.98, 70.27
Miranshah | town | 33.00, 70.07 | Miram Shah; Miramshah; Miran Shah
Mohmand | district | 34.50, 71.40 | Mohmand Agency
Muridke | town
Noshki | town | | Nushki
Orakzai | district | 33.70, 70.95 | Orakzai Agency
Panjgur | town
Parachinar | town | 33.90, 70.10
Razmak | town
Sararogha | town
Shakai | town
Shawal Valley | natural | 32.75, 69.45 | Shawal
Sibi | town
Spinwam | town
Tank | town
Tirah Valley | natural | 33.75, 70.85 | Tirah
Turbat | city
Wana | town | 32.30, 69.57
Zhob | town | 31.34, 69.45
""",
    "TH": """
Narathiwat | city
Pattani | city
Phanom Dong Rak | natural
Sungai Kolok | town
Yala | city
""",
    "TJ": """
Gorno-Badakhshan | province | 38.00, 73.00 | GBAO
Khorog | town
Vorukh | town | 39.85, 70.58
""",
    "UZ": """
Andijan | city | 40.78, 72.34
""",
}
