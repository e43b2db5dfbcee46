"""Front-line names of Iraq, Yemen and their neighbours: villages, airbases, camps, crossings, dams,
prisons and plants that GeoNames' tables of towns lack, and the spellings that reports use.

By country and first-order division, `name | type | latitude, longitude | other spellings`. A name
without a type is a village. Coordinates are given only if they are known to about a kilometre for a
point, or to the middle for an area.
"""

PLACES = {
    "IQ Al Anbar": """
Abu Ghraib Prison | facility | 33.29, 44.07
Ain al-Asad airbase | facility | 33.79, 42.44 | al-Asad airbase; Ayn al-Asad; Ain al-Assad; al-Assad airbase; Ain al-Asad
Akashat | town | 33.66, 39.98
Al-Baghdadi | town | 33.86, 42.55 | Baghdadi; al-Baghdadi town
Al-Karmah | town | 33.40, 43.91 | Garma; Karma
Al-Qaim | town | 34.37, 41.09 | Qaim; al-Qa'im
Al-Qaim crossing | border_crossing | 34.39, 41.02
Al-Rutbah | town | 33.04, 40.28 | Rutba; Rutbah; ar-Rutbah
Al-Ubaidi | town
Al-Waleed crossing | border_crossing | 33.42, 38.93 | al-Walid
Amiriyat al-Fallujah | town | 33.17, 43.86 | Amiriyat Fallujah; Amiriyah Fallujah
Anah | town | 34.37, 41.99 | Ana
Barwana | town
Camp Fallujah | camp
Habbaniyah | town | 33.37, 43.57 | Habbaniya; al-Habbaniyah; Taqaddum
Haditha | city | 34.13, 42.38
Haditha Dam | facility | 34.21, 42.36
Heet | town | 33.64, 42.83 | Hit; Heit
Husaybah | town | 34.40, 40.99 | Husaiba
Jurf al-Sakhar | town | 32.87, 44.20 | Jurf al-Nasr; Jurf as-Sakhr
Khaldiyah | town | 33.39, 43.49 | Khalidiya
Rawa | town | 34.48, 41.92 | Rawah
Saqlawiyah | town | 33.41, 43.68 | Saqlawiya
Trebil crossing | border_crossing | 32.83, 39.02 | Trebil; Tarbil
Zangora
""",
    "IQ As Sulaymaniyah": """
Asos
Chamchamal | town | 35.53, 44.83
Halabja | city | 35.18, 45.99
Khor Mor gas field | facility | 35.10, 44.95 | Khor Mor; Kormor gas field
Penjwen | town
Qandil Mountains | natural | 36.55, 45.00 | Qandil; Mount Qandil; Kandil; Qandil Mountain
Ranya | town
""",
    "IQ Baghdad": """
Abu Ghraib | town | 33.31, 44.07 | Abu Ghurayb
Adhamiyah | neighbourhood | 33.37, 44.36 | Adhamiya; al-Adhamiyah
Al-Bayaa | neighbourhood | 33.27, 44.34 | Bayaa; Bayya
Al-Shaab | neighbourhood | 33.41, 44.42 | Shaab
Amiriyah | neighbourhood | 33.29, 44.29
Baghdad International Airport | facility | 33.26, 44.23
Camp Taji | facility | 33.52, 44.26
Camp Victory | facility | 33.24, 44.24
Dora | neighbourhood | 33.25, 44.40 | Doura; al-Dora
Firdos Square | facility | 33.314, 44.420
Ghazaliya | neighbourhood | 33.34, 44.28
Husseiniyah | town | 33.48, 44.42 | Husayniyah; Husseiniya
Jadriyah | neighbourhood
Jamila | neighbourhood
Kadhimiya | neighbourhood | 33.38, 44.34 | Kadhimiyah; Kazimiyah; Khadimiya
Karrada | neighbourhood | 33.30, 44.43 | Karada
Latifiyah | town | 32.95, 44.36 | Latifiya
Madain | town | 33.10, 44.58 | Salman Pak
Mahmoudiyah | town | 33.06, 44.36 | Mahmudiya; Mahmudiyah; Mahmoudiya
Mansour | neighbourhood | 33.31, 44.35
Nisour Square | facility | 33.30, 44.36 | Nisoor Square
Sadr City | neighbourhood | 33.39, 44.46 | al-Sadr City
Tahrir Square | facility
Taji | town | 33.51, 44.26
Tarmiyah | town | 33.67, 44.39 | Tarmiya
Yarmouk | neighbourhood | 33.30, 44.34
Yusufiyah | town | 33.07, 44.22 | Yusufiya
Zaafaraniyah | neighbourhood
""",
    "IQ Basra": """
Camp Bucca | camp | 30.19, 47.86
Umm Qasr | town | 30.03, 47.93
""",
    "IQ Dhi Qar": """
Imam Ali airbase | facility | 30.94, 46.09 | Tallil; Ali airbase
""",
    "IQ Diyala": """
Abu Saida | town
Al-Adhaim | town | 34.25, 44.51 | Udhaim
Al-Khalis | town | 33.81, 44.53 | Khalis
Al-Muqdadiya | city | 33.98, 44.94 | Muqdadiyah; Miqdadiyah; Muqdadiya
Al-Sadiya | town | 34.17, 45.12 | Saadiya
Buhriz | town | 33.70, 44.67
Camp Ashraf | camp | 33.88, 44.54
Hibhib | town
Jalawla | town | 34.27, 45.17 | Jalula
Khan Bani Saad | town | 33.57, 44.54
Khanaqin | city | 34.35, 45.39
Qara Tapa | town
""",
    "IQ Duhok": """
Amadiya | town | 37.09, 43.49
Avashin | natural | | Avasin; Avasin-Basyan
Gara | natural | 37.02, 43.35 | Gara Mountain
Haftanin | natural | 37.30, 42.80
Kani Masi | town
Metina | natural | 37.20, 43.20
Zap | natural | 37.15, 43.65 | Zap region
""",
    "IQ Erbil": """
Al-Harir airbase | facility | 36.53, 44.35 | Harir airbase
Altun Kupri | town | 35.76, 44.14 | Alton Kupri; Pirde
Degala
Gwer | town | 36.05, 43.48 | Quwayr
Khabat
Makhmour camp | camp | 35.77, 43.60 | Makhmur camp
Sidakan | town
""",
    "IQ Kirkuk": """
Al-Riyadh | town
Bashir | village | 35.27, 44.33
Daquq | town | 35.14, 44.45
Dibis | town | 35.67, 44.07 | Dibs
Hawija | city | 35.33, 43.77 | Hawijah; al-Hawija
K-1 airbase | facility | 35.51, 44.30 | K1
Rashad | town
Taza Khurmatu | town | 35.30, 44.33 | Taza
""",
    "IQ Nineveh": """
Al-Ba'aj | town | 36.04, 41.72 | Baaj; Baaj district; al-Baaj
Al-Hadar | town | 35.57, 42.72 | Hatra; Hadar
Al-Qayyarah | town | 35.80, 43.29 | Qayyarah; Qayyara
Al-Qayyarah airbase | facility | 35.77, 43.13 | Qayyarah airbase; Qayyarah Airfield West; Q-West; Qayyara airbase
Badush | town | 36.41, 42.97
Badush Prison | facility | 36.43, 42.96
Bartella | town | 36.35, 43.38 | Bartalla
Bashiqa | town | 36.45, 43.35 | Bashiqah; Ba'shiqah
Bashiqa camp | camp | 36.49, 43.34
Gogjali | neighbourhood | 36.35, 43.25 | Gogjaly; Kokjali
Great Mosque of al-Nuri | facility | 36.343, 43.127 | al-Nuri mosque; Grand al-Nuri Mosque
Hamdaniyah | town | 36.27, 43.38 | Qaraqosh; Bakhdida; al-Hamdaniya; Baghdeda
Hammam al-Alil | town | 36.16, 43.26 | Hamam al-Alil
Hassan Sham camp | camp
Kocho | village | 36.17, 41.77
Makhmur | town | 35.78, 43.58 | Makhmour
Mosul airport | facility | 36.31, 43.15
Mosul Dam | facility | 36.63, 42.82
Ninawa governorate | province
Rabia | town | 36.80, 42.10 | Rabiah
Sharya camp | camp
Sinjar | town | 36.32, 41.87 | Shingal; Sinjar district
Snuny | town | 36.47, 41.71 | Sinuni
Tal Afar | city | 36.38, 42.45 | Tel Afar; Talafar; Tall Afar
Tal Kayf | town | 36.49, 43.12 | Tel Kaif; Tel Keppe
Telskuf | town | 36.69, 43.11 | Teleskof; Tesqopa; Tel Skuf
Wana | town
Zummar | town | 36.65, 42.60
""",
    "IQ Salah ad Din": """
Al-Alam | town | 34.65, 43.69
Al-Dawr | town | 34.46, 43.79 | Dur; ad-Dawr
Al-Ishaqi | town | 34.03, 44.13 | Ishaqi
Al-Sharqat | town | 35.51, 43.24 | Shirqat; Sharqat
Al-Siniyah | town | 34.98, 43.43
Al-Zab | town
Amirli | town | 34.72, 44.60 | Amerli
Awja | village | 34.53, 43.74 | Al-Awja; Auja
Baiji | town | 34.93, 43.49 | Bayji; Beiji
Baiji refinery | facility | 35.01, 43.49 | Baiji oil refinery
Balad airbase | facility | 33.94, 44.36 | Balad Air Base; Joint Base Balad
Camp Speicher | facility | 34.67, 43.54 | Speicher
Dhuluiyah | town | 34.02, 44.20 | Duluiya; Dhuluiya; Dujail
Makhoul Mountains | natural | 35.15, 43.40 | Makhoul
Suleiman Bek | town | 34.83, 44.73 | Sulaiman Bek; Sulaiman Beg
Tuz Khurmatu | city | 34.89, 44.63 | Tuz Khormato; Tuz; Tuz Khurma; Tuz Khormatu
""",
    "IR": """
Abadan | city | 30.34, 48.30
Bushehr | city | 28.92, 50.84
Evin Prison | facility | 35.795, 51.386 | Evin
Fordow | facility | 34.88, 50.99 | Fordo
Isfahan | city | 32.65, 51.67
Kharg Island | natural | 29.24, 50.31
Khorramshahr | city | 30.44, 48.17
Mehran | town | 33.12, 46.17
Natanz | town | 33.51, 51.92
Parchin | facility | 35.52, 51.77
Qasr-e Shirin | town | 34.52, 45.58
Zahedan | city | 29.50, 60.86
""",
    "SA": """
Abha airport | facility | 18.24, 42.66 | Abha International Airport
Abqaiq | town | 25.94, 49.68 | Buqayq
Dhahran al-Janub | town
Jizan | city | 16.89, 42.55 | Jazan
Khurais | facility | 25.07, 48.19 | Khurais oil field
King Khalid airbase | facility | 18.30, 42.80
Najran | city | 17.49, 44.13
""",
    "TR": """
Akcakale | town | 36.71, 38.95 | Akçakale
Ceylanpinar | town | 36.85, 40.05 | Ceylanpınar
Cizre | city | 37.33, 42.19
Habur crossing | border_crossing | 37.14, 42.56 | Habur
Incirlik airbase | facility | 37.00, 35.43 | Incirlik; İncirlik
Reyhanli | town | 36.27, 36.57 | Reyhanlı
Silopi | town | 37.25, 42.47
Sur | district | 37.91, 40.24
Suruc | town | 36.98, 38.42 | Suruç
Taksim Square | facility | 41.037, 28.985
""",
    "YE Abyan": """
Al-Mahfad | town | 14.05, 46.92
Jaar | town | 13.22, 45.31 | Ja'ar
Lawdar | town | 13.88, 45.87 | Lauder
Mudiyah | town | 13.93, 46.08 | Mudia
Shuqrah | town | 13.36, 45.70 | Shaqra; Shuqra
Zinjibar | town | 13.13, 45.38
""",
    "YE Ad Dali": """
Damt | town | 14.10, 44.68
Hajar
Mureys | place | | Muraysh; Muraish
Qa'tabah | town | 13.85, 44.70 | Qatabah; Qataba
""",
    "YE Aden": """
Crater | neighbourhood | 12.78, 45.04
Dar Saad | district
Khormaksar | district | 12.82, 45.02 | Khor Maksar
Ma'ashiq Palace | facility | | Maashiq Palace; Presidential Palace in Aden
Mualla | district
Sheikh Othman | district | 12.88, 44.98
Tawahi | district
""",
    "YE Al Bayda": """
Al-Sawadiyah
Al-Sawma'ah | district
Dhi Na'im | district
Mukayras | town | 13.93, 45.67
Nate | district
Noman
Qaifa | district | 14.50, 44.85 | Qayfa
Rada'a | town | 14.41, 44.84 | Radaa; Rada
Yakla | village | 14.60, 44.90 | Yakla village; al-Ghayil
""",
    "YE Al Jawf": """
Al-Hazm | town | 16.16, 44.78
Al-Labanat | camp
Al-Yatma
Khabb wa al-Shaaf | district
""",
    "YE Hadramawt": """
Al-Qatn | town | 15.84, 48.45
Al-Rayyan airport | facility | 14.66, 49.37 | Riyan airport
Al-Wadiah crossing | border_crossing | 17.12, 47.15 | al-Wadiah; Wadia crossing
Shibam | town
""",
    "YE Hajjah": """
Abs | town | 16.00, 43.20
Al-Tuwal crossing | border_crossing | 16.52, 42.96
Harad | town | 16.42, 43.06 | Haradh
Hayran | district
Kuhlan
Kushar | district
Midi | town | 16.32, 42.81 | Medi
Washha | district
""",
    "YE Hudaydah": """
Al-Durayhimi | town | 14.63, 43.02 | Durayhimi; ad-Durayhimi
Al-Fazah
Al-Hali | district
Al-Hawak | district
Al-Jarrahi
Al-Khawkhah | town | 13.81, 43.25 | Khokha; al-Khokha; Khawkhah
Al-Luhayyah | town
Al-Mansuriyah
Al-Tuhayta | town | 14.18, 43.23 | Tuhaita; at-Tuhayta; Tuhayta
Bajil | town | 15.06, 43.29
Bayt al-Faqih | town | 14.52, 43.32
Hays | town | 13.93, 43.48
Hodeidah port | facility | 14.84, 42.93 | Hudaydah port; Hodeida port
Kamaran Island | natural | 15.35, 42.60
Kilo 16 | neighbourhood | | Kilometer 16; Kilo-16
Ras Isa | facility | 15.12, 42.60 | Ras Issa
Salif | town | 15.31, 42.68 | as-Salif
Zabid | town | 14.20, 43.32
""",
    "YE Lahij": """
Al-Anad airbase | facility | 13.18, 44.77 | al-Anad
Al-Houta | town | 13.06, 44.88 | Houta
Karish | town
Qatabah | town
Radfan
""",
    "YE Marib": """
Al-Abdiyah | district | 14.55, 45.17 | Abdiyah
Al-Jawf junction
Al-Jubah | district | 15.13, 45.28 | Juba; al-Jubah
Al-Kasarah | place | 15.64, 45.05 | Kassara; al-Kasara
Al-Mashjah
Al-Rahabah
Harib | town | 14.93, 45.50
Jabal Murad | district
Kofal camp | camp
Mahliyah
Marib Dam | facility | 15.40, 45.24
Raghwan | district
Safer oil field | facility | | Safer
Serwah | town | 15.45, 45.02 | Sirwah; Sarwah
Talah al-Hamra
""",
    "YE Saada": """
Al-Buqa | border_crossing | 17.25, 44.32 | al-Buqa crossing; Buqa
Baqim | town | 17.41, 43.45
Dahyan | town | 17.05, 43.61
Haydan | town | 16.75, 43.42 | Haidan
Kitaf | town | 17.03, 44.11
Majz | district
Marran | village | 16.70, 43.40
Monabbih | district
Razih | district | 16.90, 43.30
Sahar | district
Shada | district
""",
    "YE Sanaa": """
Arhab | district | 15.63, 44.25
Dailami airbase | facility | 15.48, 44.22 | al-Dailami airbase
Hamdan
Jabal Nuqum | natural | | Nuqum
Nihm | district | 15.70, 44.55 | Nehm; Nahm
Sanaa International Airport | facility | 15.48, 44.22
Sanhan | district
""",
    "YE Shabwah": """
Al-Said | town
Ataq | town | 14.54, 46.83
Azzan | town | 14.32, 47.45
Balhaf | facility | 13.99, 48.18 | Balhaf LNG terminal
Bayhan | town | 14.80, 45.72 | Baihan; Beihan
Usaylan | district | | Usaylan district; Asilan
""",
    "YE Taiz": """
Al-Barh
Al-Mafalis
Al-Misrakh
Al-Mokha | town | 13.32, 43.25 | Mocha; Mokha; al-Makha
Al-Waziyah | district | | al-Waziiyah
Dhubab | town | 12.94, 43.41 | Dhubab district
Jabal Habashi | natural
Kahbub
Khaled camp | camp | | Khalid bin al-Walid camp; Khalid ibn al-Walid base
Maqbanah | district | | Maqbana
Mawza | town
Perim | natural | 12.65, 43.42 | Mayun; Perim Island
Saber mountain | natural | | Mount Saber; Jabal Sabr
Turbah | town | 13.21, 44.12
""",
}
