"""Front-line names of the Levant: villages, airbases, camps, crossings, dams, prisons and plants
that GeoNames' tables of towns lack, and the spellings that reports use.

The places are in Syria, Lebanon, Israel, Palestine and Jordan. By country and first-order division,
`name | type | latitude, longitude | other spellings`. A name without a type is a village.
Coordinates are given only if they are known to about a kilometre for a point, or to the middle for
an area.
"""

PLACES = {
    "IL Jerusalem": """
Al-Aqsa Mosque | facility | 31.776, 35.236 | Al-Aqsa; al-Aqsa mosque compound; Aqsa Mosque
Damascus Gate | facility | 31.782, 35.230
Old City | neighbourhood | 31.777, 35.234
Sheikh Jarrah | neighbourhood | 31.79, 35.23
Shuafat camp | camp | 31.81, 35.25 | Shuafat; Shuafat refugee camp
Silwan | neighbourhood | 31.77, 35.24
Western Wall | facility | 31.777, 35.234
""",
    "IL Northern District": """
Avivim | village | 33.09, 35.47
Dishon
Dovev
Even Menachem
Ghajar | village | 33.27, 35.62
Kfar Blum
Kfar Giladi
Kfar Yuval
Kiryat Shmona | city | 33.21, 35.57 | Qiryat Shemona; Kiryat Shemona
Majdal Shams | town | 33.27, 35.77
Malkia | village | | Malkiya
Manara
Margaliot
Menara
Meron airbase | facility | | Mount Meron
Metula | town | 33.28, 35.57
Misgav Am | village | 33.25, 35.55
Netu'a
Rosh Hanikra | border_crossing | 33.09, 35.11
Sasa
Shlomi | town | 33.08, 35.14
Shtula | village | 33.08, 35.32
Yiftah
Zar'it | village | 33.10, 35.28
""",
    "IL Southern District": """
Alumim
Be'eri | village | 31.42, 34.49 | Beeri; Kibbutz Beeri
Ein HaShlosha
Erez crossing | border_crossing | 31.56, 34.55 | Erez; Beit Hanoun crossing
Gaza Division headquarters | facility
Hatzerim airbase | facility | 31.23, 34.66
Holit
Karni crossing | border_crossing
Kerem Shalom | border_crossing | 31.23, 34.28 | Kerem Shalom crossing; Karem Abu Salem
Kfar Aza | village | 31.48, 34.53
Kissufim | village | 31.37, 34.40
Magen
Nahal Oz | village | 31.47, 34.50
Netiv HaAsara | village | 31.57, 34.54
Netivot | city
Nevatim airbase | facility | 31.21, 35.01 | Nevatim
Nir Am
Nir Oz | village | 31.31, 34.40
Nir Yitzhak
Nirim
Ofakim | city | 31.31, 34.62
Re'im | village | 31.39, 34.46 | Reim
Sde Teiman | facility | 31.28, 34.72
Sderot | city | 31.52, 34.60
Sufa
Urim
Zikim | village | 31.61, 34.52
""",
    "JO Al Mafraq": """
Azraq camp | camp | 31.91, 36.58 | Azraq refugee camp
Muwaffaq Salti airbase | facility | 31.83, 36.78
Tower 22 | facility | 33.31, 38.70
Zaatari camp | camp | 32.29, 36.33 | Zaatari; Zaatari refugee camp
""",
    "LB Baalbek-Hermel": """
Ain Ata
Arsal | town | 34.18, 36.42 | Arsaal; Ersal
Brital | town
Hawsh al-Sayyid Ali
Hermel | town | 34.39, 36.38
Jurud Arsal | natural | | outskirts of Arsal; Jroud Arsal
Nabi Sheet | town | 33.87, 36.12 | Nabi Chit; Nabi Sheeth
Qaa | town | 34.35, 36.48 | al-Qaa
Ras Baalbek | town | 34.26, 36.42
Tufail
""",
    "LB Beirut": """
Bachoura | neighbourhood
Bourj al-Barajneh | camp | 33.85, 35.50 | Burj al-Barajneh; Bourj el-Barajneh
Dahiyeh | neighbourhood | 33.85, 35.51 | Dahieh; Dahiya; Dahiyah; southern suburbs
Ghobeiry | neighbourhood
Haret Hreik | neighbourhood | 33.85, 35.51
Sabra | camp | 33.86, 35.50
Shatila | camp | 33.86, 35.50 | Chatila
Tayouneh | neighbourhood
""",
    "LB Nabatieh": """
Ain Qana
Aita al-Shaab | town | 33.10, 35.33 | Ayta al-Shaab; Aita ash-Shaab; Ayta ash-Shab
Aitaroun | town | 33.12, 35.47 | Aytaroun
Arnoun
Beaufort Castle | facility | 33.32, 35.53
Bint Jbeil | city | 33.12, 35.43 | Bint Jubayl
Blida | village | 33.14, 35.51
Deir Mimas
Deir Siryan
Hanin
Houla | village | 33.21, 35.51 | Hula
Kafr Kila | village | 33.28, 35.55 | Kfar Kila; Kafr Kela; Kfarkela
Kafr Shuba | village | 33.32, 35.67 | Kfar Shouba; Kfarchouba
Khiam | town | 33.33, 35.61 | al-Khiam; Khiyam
Majdal Zoun
Marjayoun | town | 33.36, 35.59 | Marjeyoun; Marj Ayoun
Markaba
Maroun al-Ras | village | 33.11, 35.45 | Maroun el-Ras; Maroun er-Ras; Maroun ar-Ras
Mays al-Jabal | town | 33.17, 35.52 | Meiss el-Jabal; Meis al-Jabal; Mais al-Jabal; Mays el-Jabal
Mount Dov | natural | 33.32, 35.71
Odaisseh | village | 33.25, 35.54 | Adaisseh; Odaysseh; Adaysseh
Rab Thalathin
Ramia | village | | Ramiyeh
Shebaa | village | 33.35, 35.74 | Chebaa
Taybeh | village | 33.28, 35.52 | Taibeh
Yaroun | village | 33.08, 35.42
Yohmor
Zibqin
""",
    "LB North": """
Akkar | district | 34.55, 36.08
Bab al-Tabbaneh | neighbourhood | 34.45, 35.84 | Bab el-Tabbaneh
Jabal Mohsen | neighbourhood | 34.44, 35.85
Nahr al-Bared camp | camp | 34.51, 35.96 | Nahr al-Bared
Wadi Khaled | natural | 34.64, 36.46
""",
    "LB South": """
Ain Baal
Ain el-Hilweh camp | camp | 33.54, 35.37 | Ain al-Hilweh; Ein el-Hilweh; Ain el-Helweh
Alma al-Shaab | village | 33.11, 35.18 | Alma el-Chaab
Borj el-Shemali | camp | | Burj al-Shamali; Burj el-Shemali
Deir Qanoun
Dhayra | village | | Dhaira; al-Dhahira
Jezzine | town
Mieh Mieh camp | camp | | Mieh w Mieh
Naqoura | town | 33.12, 35.14 | Naqura; Ras al-Naqoura
Qana | village | 33.21, 35.30
Rashidieh camp | camp | | Rashidiyeh
Shamaa | village | | Chamaa
Tayr Harfa | village | 33.13, 35.25 | Tair Harfa; Teir Harfa
Yarine
""",
    "PS Gaza": """
Abasan al-Kabira | town | 31.32, 34.35 | Abasan
Al-Ahli Arab Hospital | facility | 31.505, 34.461 | al-Ahli Hospital; al-Ahli Baptist Hospital
Al-Amal | neighbourhood
Al-Aqsa Martyrs Hospital | facility | 31.42, 34.36 | Al-Aqsa Hospital
Al-Awda Hospital | facility
Al-Bureij camp | camp | 31.44, 34.40 | Bureij; al-Bureij; Bureij refugee camp
Al-Daraj | neighbourhood
Al-Fukhari
Al-Maghazi camp | camp | 31.42, 34.38 | Maghazi; al-Maghazi; Maghazi refugee camp
Al-Mawasi | region | 31.33, 34.25 | Mawasi; al-Mawasi humanitarian zone
Al-Nasr | neighbourhood
Al-Qarara | town | 31.38, 34.34 | Qarara
Al-Quds Hospital | facility
Al-Rantisi Hospital | facility
Al-Sabra | neighbourhood
Al-Shati camp | camp | 31.53, 34.44 | Shati; al-Shati; Beach Camp; Shati refugee camp; Beach refugee camp
Al-Shifa Hospital | facility | 31.524, 34.444 | Shifa Hospital; al-Shifa; Al-Shifa Medical Complex
Al-Wafa Hospital | facility
Al-Zawayda | town | 31.43, 34.37 | Zawaida
Ard al-Mufti
Bani Suheila | town | 31.34, 34.32 | Bani Suhaila
Beit Hanoun | city | 31.54, 34.54 | Beit Hanun
Beit Lahia | city | 31.55, 34.50 | Beit Lahiya
Deir al-Balah | city | 31.42, 34.35 | Deir el-Balah
European Hospital | facility | 31.31, 34.33 | European Gaza Hospital
Gaza City | city | 31.50, 34.47
Indonesian Hospital | facility | 31.54, 34.51
Jabal al-Rais
Jabalia | city | 31.53, 34.48 | Jabaliya; Jabalya
Jabalia camp | camp | 31.54, 34.50 | Jabaliya refugee camp; Jabalia refugee camp; Jabaliya camp
Juhor ad-Dik | village | | Johr al-Dik
Kamal Adwan Hospital | facility | 31.54, 34.50
Khan Younis | city | 31.34, 34.31 | Khan Yunis; Khan Yunus
Khan Younis camp | camp
Khuza'a | town | 31.31, 34.36 | Khuzaa
Kuwait Roundabout | facility | 31.48, 34.44
Nasser Hospital | facility | 31.35, 34.29 | Nasser Medical Complex
Netzarim Corridor | region | 31.47, 34.43 | Netzarim; Netzarim junction
Nuseirat camp | camp | 31.45, 34.39 | Nuseirat; Nuseirat refugee camp; al-Nuseirat
Philadelphi Corridor | region | 31.28, 34.24 | Philadelphi; Philadelphi Route; Salah al-Din axis
Rafah | city | 31.29, 34.25
Rafah crossing | border_crossing | 31.25, 34.26 | Rafah border crossing
Remal | neighbourhood | 31.52, 34.45 | Rimal; al-Rimal; al-Remal
Sabra | neighbourhood
Salah al-Din Road | road
Shaboura camp | camp | | Shaboura
Sheikh Ijlin | neighbourhood | | Sheikh Ajlin
Sheikh Radwan | neighbourhood | 31.53, 34.46
Shuja'iyya | neighbourhood | 31.50, 34.48 | Shejaiya; Shujaiya; Shujayea; al-Shuja'iya; Shuja'iyah
Tal al-Hawa | neighbourhood | 31.50, 34.44 | Tel al-Hawa
Tal al-Sultan | neighbourhood | 31.30, 34.24 | Tel al-Sultan; Tel Sultan
Tal al-Zaatar | neighbourhood
Tuffah | neighbourhood | 31.52, 34.48 | al-Tuffah
Zeitoun | neighbourhood | 31.49, 34.45 | Zaytoun; al-Zaytoun; al-Zeitoun; Zeitun
""",
    "PS West Bank": """
Al-Fara'a camp | camp | 32.29, 35.34 | Far'a camp; al-Faraa
Al-Mughayyir
Anata
Aqabah
Aqraba
Askar camp | camp
Balata camp | camp | 32.21, 35.28 | Balata; Balata refugee camp
Beita | town | 32.14, 35.29
Burin
Burqa
Deir Sharaf
Dheisheh camp | camp | 31.69, 35.18 | Dheisheh
Huwara | town | 32.15, 35.26 | Hawara; Huwwara
Huwara checkpoint | facility
Jalazone camp | camp
Jenin camp | camp | 32.46, 35.29 | Jenin refugee camp
Jit
Kafr Qaddum
Kiryat Arba | town | 31.53, 35.12
Masafer Yatta | region
Nur Shams camp | camp | 32.32, 35.06 | Nur Shams; Nur Shams refugee camp
Ofer Prison | facility
Qabatiya | town | 32.41, 35.28
Qalandiya | border_crossing | 31.86, 35.23 | Qalandia; Qalandiya checkpoint; Qalandia checkpoint
Qusra | village | 32.08, 35.33
Sebastia
Silat al-Harithiya | town
Tubas | city
Tulkarm camp | camp | 32.31, 35.04 | Tulkarem camp; Tulkarm refugee camp
Turmus Ayya | town
Yabad | town | | Ya'bad
""",
    "SY Al-Hasakah": """
Abu Rasin | town | 36.84, 40.37 | Zarkan; Abu Rasayn
Al-Ghuwayran prison | facility | 36.48, 40.74 | Ghwayran prison; Geweran prison; Sinaa prison; Ghuwayran
Al-Hawl camp | camp | 36.37, 41.15 | al-Hol camp; al-Hol; al-Hawl; Hol camp; al-Hawl refugee camp
Al-Malikiyah | town | 37.18, 42.14 | Derik; Derek
Al-Manajir
Al-Qahtaniyah | town | 37.10, 41.56 | Tirbespi; Qahtaniya
Al-Shaddadi | town | 36.06, 40.73 | Shaddadi; Shadadi; al-Shaddadah; Shaddadah
Al-Yarubiyah | town | 36.81, 42.06 | Yarubiyah; Til Kocer; Yaarubiyah; al-Yaarubiyah
Amuda | town | 37.10, 40.93 | Amude
Areesha camp | camp
Darbasiyah | town | 37.07, 40.65 | Dirbasiyah
Fishkhabur crossing | border_crossing | 37.07, 42.37 | Semalka crossing; Faysh Khabur; Simalka; Semalka; Peshkhabour
Ghuwayran | neighbourhood | 36.48, 40.74 | Gweiran; Geweran
Jabal Abd al-Aziz | natural | 36.42, 40.35 | Abd al-Aziz Mountain; Mount Abdulaziz
Jawadiyah
Jibsah gas field | facility | | Jibsa; al-Jibsah
Khab al-Jir airbase | facility | 37.06, 42.10 | Kharab al-Jir
Markada | town | 35.76, 40.77
Qamishli | city | 37.05, 41.23 | al-Qamishli; Qamishlo
Qamishli airport | facility | 37.02, 41.19
Ras al-Ayn | town | 36.85, 40.07 | Serekaniye; Ras al-Ain; Sere Kaniye
Rmelan airbase | facility | 37.04, 42.09 | Rumaylan; Rmeilan; Rmelan
Roj camp | camp | 36.95, 42.07
Safih
Suluk
Tell Alo
Tell Baydar
Tell Brak | town | 36.67, 41.05 | Tal Barak; Tal Brak
Tell Hamis | town | 36.79, 41.32 | Tal Hamis; Tel Hamis
Tell Tamer | town | 36.66, 40.37 | Tal Tamr; Tel Temir; Tell Tamr; Til Temir
""",
    "SY Aleppo": """
Abu al-Duhur airbase | facility | 35.73, 37.10 | Abu al-Duhour airbase; Abu ad-Duhur military airport
Abu Qalqal
Adnadan
Akhtarin | town
Al-Bab | city | 36.37, 37.52 | Bab
Al-Eis | village | 35.98, 37.02 | al-Ais; Tell al-Eis
Al-Ghandurah
Al-Hadher | village | 36.00, 37.03 | al-Hader; Hadher
Al-Jinah
Al-Mansoura | village | | Mansoura
Al-Qarasi
Al-Rai | town | 36.62, 37.45 | Rai; Çobanbey
Al-Zahraa
Aleppo Central Prison | facility | 36.30, 37.17
Aleppo International Airport | facility | 36.18, 37.22 | Nayrab airport
Anadan | town | 36.29, 37.05
Arima | town
As-Safira | town | 36.08, 37.37 | Safira; al-Safirah
Ashrafiyah | neighbourhood | 36.23, 37.14 | Ashrafieh
Ashrafiyat Khan Tuman
Atarib | town | 36.14, 36.83 | Atareb
Ayn Daqna
Ayn Dara
Azaz | town | 36.59, 37.05
Bab al-Salameh crossing | border_crossing | 36.64, 37.08 | Bab al-Salama; Bab al-Salama border crossing
Babis
Balat
Banes
Barqum
Bayanoun
Bazaah | town | 36.37, 37.56 | Buzaah; Bza'a
Bulbul
Bustan al-Qasr | neighbourhood
Castello Road | road
Dabiq | village | 36.54, 37.27
Daghelbash
Darat Izza | town | 36.28, 36.85
Dayr Hafir | town | 36.16, 37.71 | Deir Hafer
Deir Jamal
Dhahabiyah
Ghazl
Haddadin
Hader
Handarat | village | 36.30, 37.19 | Handarat Camp
Haraytan | town | 36.28, 37.08 | Hreitan; Huraytan
Hawar
Hayyan
Hazwan
Ihras
Jadideh
Jam'iyat al-Zahraa | neighbourhood
Jandaris | town | 36.39, 36.69 | Jindires; Jandairis; Jinderes
Jarabulus | town | 36.82, 38.01 | Jarablus
Jazraya
Jibrin
Jubb al-Ghar
Jubb Makhzoum
Kafr Aleppo
Kafr Dael
Kafr Halab
Kafr Hamrah | village | 36.26, 37.07
Kafr Jum
Kafr Kalbin
Kafr Kasir
Kafr Naseh
Kafr Naya
Kafr Nuran
Kafr Taal
Kafra
Kaljibrin
Khafsa | town | 36.20, 38.03
Khalasah
Khalidiya | neighbourhood
Khan al-Assal | village | 36.17, 37.03 | Khan al-Asal
Khan Tuman | village | 36.11, 37.05 | Khan Touman
Khanasir | town | 35.78, 37.50 | Khanaser
Kobani | city | 36.89, 38.35 | Kobane; Ayn al-Arab; Ain al-Arab
Kuweires airbase | facility | 36.19, 37.58 | Kuweires; Rasin al-Abboud airbase; Kweires
Layramoun | neighbourhood | | Lairamoun
Maaranaz
Maarat al-Artiq
Maarat Umm Hawsh
Maarrat al-Nasan
Mabuja
Malikiyah
Manbij | city | 36.53, 37.95 | Menbij; Manbej
Marea | town | 36.48, 37.20
Marj Dabiq
Masaqan
Mayer
Menagh | village | 36.53, 37.05 | Minakh; Mennagh
Menagh airbase | facility | 36.52, 37.04 | Mennagh airbase; Menagh military airport; Minakh airbase
Meskene | town | 35.96, 38.04 | Maskanah
Minaq
Muslimiyah
Nairab camp | camp | 36.18, 37.22 | Neirab camp
Nubl | town | 36.37, 36.99 | Nubul; Nubbol
Qabasin | town
Qalaat al-Mudiq
Qara Qawzaq bridge | facility | 36.61, 38.21 | Qara Qozak bridge; Karakozak bridge
Qarasi
Qattanah
Rajo | town | 36.68, 36.66
Ramouseh | neighbourhood | 36.16, 37.13 | Ramousah; Ramusi
Rashidin | neighbourhood | 36.17, 37.07 | Rashideen
Ratyan | village | | Retyan; Rityan
Salah al-Din | neighbourhood | | Salaheddin; Salahuddin
Sandaf
Sarrin | town | 36.59, 38.30
Sawran
Shawarighah
Sheikh Aqil
Sheikh Hadid | town | | Shiye; Sheikh al-Hadid
Sheikh Maqsood | neighbourhood | 36.24, 37.15 | Sheikh Maqsoud; Sheikh Maksoud
Sheikh Najjar | neighbourhood
Sheikh Said | neighbourhood
Shuyukh Fawqani
Sifat
Susyan
Tadef | town | 36.35, 37.53
Tal Malid
Tal Shair
Tamoura
Tell Aran
Tell Hassil
Tell Madiq
Tell Rifaat | town | 36.47, 37.10 | Tal Rifaat; Tel Rifat; Arfad
Tishrin Dam | facility | 36.38, 38.18 | Tishreen Dam
Turkman Bareh
Umm al-Amad
Urum al-Kubra | town | 36.15, 36.95 | Orem al-Kubra
Urum al-Sughra
Yakhour
Zahra | town | 36.37, 37.01 | al-Zahra; Zahraa
Zaytan
Zerba | village | 36.05, 36.98 | Zirbah
""",
    "SY As-Suwayda": """
Khalkhalah airbase | facility | 33.06, 36.56
Qanawat
Salkhad | town
Shahba | town
Tell Safa | natural | | al-Safa
Thaala airbase | facility | 32.70, 36.41 | al-Thaala airbase
""",
    "SY Damascus": """
Abbasid Square | facility
Al-Qadam | neighbourhood | 33.46, 36.29 | Qadam
Barzeh | neighbourhood | 33.56, 36.31 | Barzah
Damascus International Airport | facility | 33.41, 36.51 | Damascus airport
Hajar al-Aswad | town | 33.46, 36.30
Jobar | neighbourhood | 33.53, 36.33 | Jawbar
Kafr Sousa | neighbourhood | 33.50, 36.27 | Kfar Sousa
Mezzeh | neighbourhood | 33.50, 36.24 | Mazzeh; Mezze
Qaboun | neighbourhood | 33.55, 36.33 | Qabun
Qasioun | natural | 33.54, 36.28 | Mount Qasioun
Rukn al-Din | neighbourhood
Tadamon | neighbourhood | 33.46, 36.31 | al-Tadamon; Tadamun
Tishreen | neighbourhood
Yarmouk camp | camp | 33.47, 36.30 | Yarmouk; Yarmouk refugee camp; Yarmuk
""",
    "SY Daraa": """
Al-Ajami
Al-Balad | neighbourhood | | Daraa al-Balad
Al-Harah | town | 33.06, 36.01 | Tal al-Harah
Al-Hirak | town | 32.75, 36.30 | Hrak
Al-Jizah
Al-Karak
Al-Musayfirah
Al-Sanamayn | town | 33.07, 36.18 | Sanamayn; Sanamein
Al-Yadudah
Ankhil | town | 33.02, 36.13 | Inkhil
Atman
Bosra al-Sham | town | 32.52, 36.48 | Busra al-Sham; Bosra
Busra al-Harir | town | 32.84, 36.34 | Basr al-Harir
Da'el | town | 32.76, 36.13 | Dael
Daraa Refugee Camp | camp
Ghabagheb
Ibta
Izra | town | 32.85, 36.25 | Izraa
Jasim | town | 32.99, 36.06
Kafr Shams
Lajat | natural | 32.95, 36.45 | al-Lajat; Laja
Muzayrib | town
Nahtah
Naseeb | village | 32.55, 36.19 | Nasib
Nasib crossing | border_crossing | 32.55, 36.19 | Naseeb crossing; Nasib border crossing; Jaber crossing
Nawa | city | 32.89, 36.04
Saida | town | 32.63, 36.22
Shajarah
Sheikh Miskin | town | 32.83, 36.16 | Sheikh Maskin
Sheikh Saad
Tafas | town | 32.74, 36.07
Tasil
Tell al-Hara | natural
Umm al-Mayathin
Western Ghariyah
Yarmouk Basin | natural | 32.72, 35.87
Zimrin
""",
    "SY Deir ez-Zor": """
Abu Hamam | town | 34.83, 40.66
Abu Khashab
Al-Ashara | town | 34.92, 40.56
Al-Baghuz Fawqani | village | 34.46, 40.94 | Baghouz; Baghuz; al-Baghouz
Al-Bahrah
Al-Bukamal | city | 34.45, 40.92 | Abu Kamal; Albu Kamal; al-Bukamal; Bukamal; Boukamal
Al-Busayrah | town | 35.16, 40.43 | Busayrah; al-Basira
Al-Jafra
Al-Jalaa
Al-Kasrah | town
Al-Kishkiyah
Al-Kishmah
Al-Mayadin | city | 35.02, 40.45 | Mayadin; Mayadeen; al-Mayadeen
Al-Muhasan | town
Al-Omar oil field | facility | 35.10, 40.55 | Omar oil field; al-Omar oilfield; al-Omar field
Al-Quriyah | town
Al-Shaafah | town | 34.55, 40.93 | Shaafa; al-Shafah
Al-Shuhayl | town | 35.10, 40.45 | Shuhail; al-Shuhail
Al-Susah | town | 34.52, 40.97 | Susah; al-Soussa
Al-Tabni
Al-Tanak oil field | facility | 34.93, 40.78 | Tanak oil field; al-Tanak field
Al-Tayyana
Ayyash
Conoco gas plant | facility | 35.33, 40.32 | Conoco; Conoco gas field; Conoco gas facility; Koniko
Deir ez-Zor airbase | facility | 35.28, 40.18 | Deir ez-Zor military airport; Deir ez-Zor airport
Dhiban | town | 35.01, 40.52 | Diban
Doura Europos
Gharanij | town | 34.79, 40.71 | Granij
Hajin | town | 34.69, 40.83
Hamdan airport | facility
Hatla | village | 35.36, 40.18
Hawi al-Hawa
Hawijat Saqr | natural
Husayniyah
Jadid Akidat | village | 35.23, 40.33 | Jadid Akkidat; Jadid Akeidat; Jadid Uqaydat; Judaydat Ukaydat
Jadid Bakkara
Kabajib | village | 35.01, 39.55
Kharita
Khasham | town | 35.30, 40.30 | Khusham
Madan | town
Mahaymidah
Mazlum
Mohassan | town | 35.24, 40.32
Muhaimidah
Muzayri
Salihiyah
Shmeitiyeh
Shula | village | 35.10, 39.72 | al-Shoula; Shulah
Subaykhan | town
Suwar | town | 35.51, 40.65 | al-Suwar
Tabiyah
Thayyem oil field | facility | | al-Taim oil field; Taym oil field
Wadi al-Wir
""",
    "SY Hama": """
Abu Ubaydah
Amarinah
Aqareb al-Safi
Aqayribat | village | 35.15, 37.42 | Uqayribat
Aqrab
Arzeh
Atshan
Bayt Ras
Dahr al-Mughayr
Halfaya | town | 35.26, 36.61 | Helfaya
Hama airbase | facility | 35.12, 36.71 | Hama military airport
Hasraya
Hawash
Hayalin
Hir Banafsaj
Huwayz
Jamasa
Jamlah
Jubb Ramlah
Jubbayn | village | | Jibeen; al-Jibin
Kafr Nabudah | town | 35.44, 36.48 | Kafr Nabouda
Kafr Zita | town | 35.37, 36.60 | Kafr Zeita
Karnaz | town
Kawkab
Khattab
Kirkat
Lahaya
Latamneh | town | 35.32, 36.63 | al-Lataminah; Latamina; Lataminah
Latmin
Ma'an
Madiq Castle | town | 35.42, 36.39 | Qalaat al-Madiq; Qalat al-Mudiq
Mahardah | town | 35.25, 36.57 | Mhardeh; Maharda
Masasneh
Masyaf | town | 35.07, 36.34
Morek | town | 35.38, 36.69 | Murak
Qalaat Mirza
Qastun
Qomhaneh | town | 35.20, 36.72 | Qamhanah
Rahjan
Sahl al-Ghab | natural | 35.50, 36.35 | Ghab Plain; al-Ghab; Al-Ghab Plain
Salba
Salhab | town
Shaliout
Shatha
Shaykh Mustafa
Souran | town | 35.29, 36.74 | Suran
Suqaylabiyah | town | 35.37, 36.40 | Saqlabiya
Taybat al-Imam | town | 35.27, 36.71 | Tayyibat al-Imam
Tell Hawash
Tell Malah | village | 35.36, 36.56 | Tal Milh; Tell Meleh; Tal Malah
Tell Othman
Tulaysiyah
Zakat
Zalin Agha
Zaytah
Zayzun
Zughbah
""",
    "SY Homs": """
Al-Hosn
Al-Qusayr | town | 34.51, 36.58 | Qusair; al-Qusair; Qusayr
Al-Rastan | city | 34.93, 36.73 | Rastan
Al-Sukhnah | town | 34.89, 38.87 | Sukhna; Sukhnah; al-Sukhna
Al-Tanf | border_crossing | 33.50, 38.62 | Tanf; Tanef; at-Tanf; al-Tanf garrison
Al-Waer | neighbourhood | 34.74, 36.67 | al-Wa'er; Waer
Arak | village | 34.63, 38.56
Bab al-Tabbaneh
Baba Amr | neighbourhood | 34.71, 36.69 | Bab Amro; Baba Amro
Bayyarat
Dabaa airbase | facility | 34.57, 36.57 | al-Dabaa airbase; Dabaa military airport
Furqlus | town | 34.60, 37.08
Ghanto
Hayyan gas plant | facility | 34.55, 37.75 | Hayan gas plant
Houla | town | 34.88, 36.51 | Houleh; Hula; al-Houla
Humaymah | village | 34.13, 39.88
Inshaat | neighbourhood
Jazal
Jobar | neighbourhood
Kafr Laha | town
Karm al-Zaitoun | neighbourhood
Khalidiya | neighbourhood | 34.74, 36.72 | Khaldiyeh
Khunayfis
Krak des Chevaliers | facility | 34.76, 36.29
Maheen | town | 34.25, 37.06 | Mahin; Mheen
Palmyra | town | 34.56, 38.28 | Tadmur; Tadmor
Qaryatayn | town | 34.23, 37.24 | al-Qaryatayn; Qaryatain
Rukban camp | camp | 33.32, 38.70 | Rukban; Rakban
Sadad | town | 34.31, 36.93
Shaer gas field | facility | 35.03, 37.72 | Shaer; al-Shaer gas field; Sha'er gas field
Shayrat airbase | facility | 34.49, 36.91 | Shayrat; al-Shayrat; Shayrat military airport
T2 pumping station | facility | 34.36, 40.15 | T-2; T2
T3 pumping station | facility | 34.53, 38.75 | T-3
T4 airbase | facility | 34.52, 37.63 | Tiyas; Tiyas airbase; T-4; Tias airbase
Tadmor Prison | facility | 34.56, 38.28 | Tadmur prison
Talbiseh | town | 34.84, 36.73 | Talbisah
Taldou | town | 34.87, 36.53 | Taldau
Teir Maala
Tell Kalakh | town | 34.67, 36.26 | Talkalakh
Twinan gas plant | facility
Umm Sharshouh
Wadi Khaled crossing | border_crossing
Zafaraneh
Zara | village | | al-Zara; Zaara
""",
    "SY Idlib": """
Abdin
Ablin
Abu Dafn
Abu Jurayf
Abu Makki
Abu Zuhur | town | 35.74, 36.99 | Abu al-Duhur
Achrafieh
Aqrabat
Arbaeen
Ariha | town | 35.81, 36.61
Armanaz | town | 36.08, 36.50
Arnaba
Atmeh | village | 36.32, 36.69 | Atma
Atshan
Ayn Larouz
Bab al-Hawa | border_crossing | 36.24, 36.69 | Bab al-Hawa crossing; Bab al-Hawa border crossing
Babilla
Balyun
Bara | town | 35.68, 36.54 | al-Bara
Baris
Barisha | village | 36.16, 36.62
Basqala
Bdama | village | 35.80, 36.17 | Badama
Benin
Binnish | town | 35.96, 36.71
Burj Sibneh
Busra
Dadikh
Dana | town | 36.21, 36.77 | al-Dana
Darkush | town | 35.99, 36.39
Deir al-Gharbi
Deir al-Sharqi
Deir Sharqi
Deir Sunbul
Fatterah
Fleifel
Foah | town | 35.98, 36.70 | al-Fu'ah; Foua; Fuaa
Ghadfa
Hafsarja
Hantutin
Harem | town | 36.21, 36.52 | Harim
Hayr Jamus
Hazano
Hazarin
Heesh | village | 35.54, 36.64 | Hish
Hfasraja
Ihsim
Injara
Jabal al-Zawiya | natural | 35.72, 36.55 | Jabal Zawiya; Jabal al-Zawiyah
Jabala
Jarjanaz | town | 35.62, 36.76
Jisr al-Shughur | city | 35.81, 36.32 | Jisr al-Shughour; Jisr ash-Shugur
Kafr Aruq
Kafr Aweid | village | | Kafr Uwayd
Kafr Batikh
Kafr Dariyan
Kafr Jales
Kafr Lusin | village | | Kafr Lusen
Kafr Nabl | town | 35.61, 36.56 | Kafranbel; Kafr Nabel; Kafr Nubl
Kafr Rumah
Kafr Sajna | village | 35.56, 36.57 | Kafr Sijnah
Kafr Takharim | town | 36.12, 36.51
Kafr Yahmul
Kafr Zayta
Kafraya | town | 35.99, 36.67 | Kefraya
Kansafra
Khan al-Subul
Khan Shaykhun | town | 35.44, 36.65 | Khan Sheikhoun; Khan Sheikhun
Khirbet al-Jawz
Killi | village | | Kelly
Ma'arrat al-Nu'man | city | 35.65, 36.67 | Maarat al-Numan; Maaret al-Numan; Marat al-Numan; Maarrat al-Numan
Maar Dibsah
Maar Zita
Maarat Hurmah | village | 35.54, 36.57 | Maarrat Hurmah
Maarat Misrin | town | 36.01, 36.67 | Maaret Misreen
Maarbalit
Maarshamarin
Maarshamsha
Maarshurin
Maarzaf
Maataram
Mantaf
Mastumah | village | 35.88, 36.63 | al-Mastouma
Millis
Miznaz
Muhambal
Mustayf Hill | natural
Naqir
Nayrab | village | 35.90, 36.71 | al-Nayrab; Neirab
Qalb Lawza
Qaminas
Qarqur
Qawqafin
Qminas
Qnaya
Qurqanya
Rakaya
Ram Hamdan
Ras al-Hosn
Salqin | town | 36.14, 36.45
Saraqib | city | 35.86, 36.80 | Saraqeb
Sarja
Sarjeh
Sarmada | town | 36.18, 36.73
Sarmin | town | 35.90, 36.73
Sfuhon | village | | Sfohen; Safuhan
Shaghurit
Shannan
Shinshirah
Sinjar | town
Sinqul
Sukayk
Taftanaz | town | 36.00, 36.79
Taftanaz airbase | facility | 35.97, 36.78 | Taftanaz military airport
Tal Mardikh
Talmenes
Tamanah | town | 35.46, 36.77 | al-Tamanah; Tamana'a
Tarmala
Tell Abyad camp | camp
Tell Khatrah
Tell Kursyan
Tell Mannas | town | 35.63, 36.71 | Telmenes; Tell Minnis
Tell Tufan
Tell Tuqan
Termanin
Turaybiyah
Umm al-Khalakhil
Umm al-Siyar
Umm Jalal
Umm Jurayn
Wadi Deif | facility | 35.65, 36.71 | Wadi al-Deif
Zardana
""",
    "SY Latakia": """
Ara
Bruma
Burj al-Qasab
Durin
Ghamam
Hmeimim airbase | facility | 35.40, 35.95 | Khmeimim; Hmeymim; Khmeimim airbase; Hmeimim; Hmeymim airbase; Bassel al-Assad airport
Jabal al-Akrad | natural | 35.72, 36.15
Jabal Turkman | natural | 35.83, 36.05 | Jabal al-Turkman; Turkmen Mountain
Kabani | village | 35.71, 36.21 | Kabana; Kabbana; Kabina; al-Kabinah
Kafriyah
Kassab | town | 35.93, 35.99 | Kessab
Kinsabba | town | 35.70, 36.14 | Kinsibba
Rabia | town | 35.81, 36.03
Salma | town | 35.68, 36.12
Slunfah | town
Tuffahiyah
Ziyarah
""",
    "SY Quneitra": """
Baath City | town
Hader | village | 33.28, 35.83 | Hadar
Jabata al-Khashab
Khan Arnabah | town
Quneitra crossing | border_crossing | 33.12, 35.83
Tell al-Ahmar
Ufaniya
""",
    "SY Raqqa": """
Ain Issa | town | 36.38, 38.86 | Ayn Issa; Ein Issa
Ain Issa camp | camp | 36.39, 38.87
Al-Jarniyah
Al-Karamah | town | 35.87, 39.31 | Karama
Al-Mansurah | town | 35.83, 38.75
Al-Rusafah | village | 35.63, 38.76 | Resafa; Rusafa; ar-Rasafah
Al-Tabqah | city | 35.84, 38.55 | Tabqa; al-Thawrah; Tabaqa; al-Tabqa
Baath Dam | facility | 35.89, 38.86 | Baath dam
Balikh River | natural
Hamam al-Turkman
Ithriya | village | 35.37, 37.78 | Ithriyah; Athriyah
Ja'bar Castle | facility
Kasrat Faraj
Maadan | town | 35.76, 39.61
Naim Square | facility | | al-Naim Square; Paradise Square
Sharakrak
Slouk | town | 36.60, 39.13 | Suluk
Tabqa airbase | facility | 35.75, 38.57 | Tabqa military airport; Tabaqa airbase
Tabqa Dam | facility | 35.86, 38.57 | Euphrates Dam; al-Tabqa Dam; al-Thawra Dam
Tell Abyad | town | 36.70, 38.96 | Tal Abyad; Gire Spi; Tel Abyad
Tell Saman | village | 36.23, 38.96
Tuwal al-Aba
""",
    "SY Rif Dimashq": """
Adra | town | 33.60, 36.51
Adra Prison | facility | 33.62, 36.48
Ain al-Fijah | village | 33.61, 36.18 | Ayn al-Fijah
Al-Dumayr | town | 33.64, 36.69 | Dumayr; Dumeir
Al-Dumayr airbase | facility | 33.61, 36.75 | Dumayr airbase; Dumair airbase
Al-Nashabiyah
Al-Qutayfah | town
Al-Tall | town | 33.61, 36.31
Arbin | town | 33.54, 36.37 | Erbin; Irbin
Assal al-Ward
Autaya
Ayn Tarma | town | 33.52, 36.35 | Ein Tarma; Ain Tarma
Babila
Barada Valley | natural | 33.62, 36.15 | Wadi Barada
Basimah
Bayt Jinn | village | 33.31, 35.89 | Beit Jin; Beit Jinn
Bayt Sahm
Bayt Sawa
Bloudan | town
Darayya | city | 33.46, 36.24 | Daraya; Daraiya
Deir al-Asafir | village | 33.46, 36.42
Douma | city | 33.57, 36.40 | Duma
Fleita
Ghouta | region
Habit
Hammuriyah | town | 33.54, 36.38 | Hamouriyah; Hamouria; Hammouria
Harasta | city | 33.56, 36.37
Hawsh al-Farah
Hawsh Nasri
Hazzah | town
Hosh al-Dawahra
Jaramana | town | 33.49, 36.35
Jisreen | town | 33.51, 36.39
Kafr Batna | town | 33.51, 36.38
Khan al-Shih | town | 33.37, 36.11 | Khan al-Shieh; Khan Eshieh
Kiswah | town | 33.36, 36.25 | al-Kiswah
Maaloula | town | 33.84, 36.55
Madaya | town | 33.69, 36.10
Marj al-Sultan airbase | facility | 33.49, 36.47 | Marj al-Sultan
Mezzeh airbase | facility | 33.48, 36.22 | Mezzeh military airport; Mazzeh airbase; Mezze military airport
Misraba | town | 33.55, 36.40 | Mesraba
Moadamiyah | town | 33.46, 36.19 | Muadamiyat al-Sham; Moadamiyet al-Sham; Moadamiya
Modira | village | | Madyara; Mudayra
Nabk | town | 34.02, 36.73 | al-Nabek; an-Nabk
Otaya
Qalamoun | natural | 33.95, 36.55 | Qalamun; Qalamoun Mountains
Qarah
Rankous
Rayhan
Saidnaya Prison | facility | 33.67, 36.33 | Sednaya Prison; Sednaya; Saydnaya Prison; Sednaya military prison
Saqba | town | 33.52, 36.38
Sayqal airbase | facility | 33.68, 37.21 | Seen airbase
Sayyidah Zaynab | town | 33.45, 36.34 | Sayyeda Zeinab; Sayeda Zeinab; Sayyida Zaynab; Sayyidah Zainab
Sbineh | town
Serghaya
Shaifouniyah
Wafideen camp | camp | 33.60, 36.44 | Wafidin camp; al-Wafideen crossing
Yabroud | town | 33.97, 36.66 | Yabrud
Yalda
Zabadani | town | 33.72, 36.10 | al-Zabadani
Zakia
Zamalka | town | 33.53, 36.36
Zebdin
Zibdine
""",
}
