"""Front-line names of Africa, from Libya to Mozambique: villages, airbases, camps, crossings, dams,
prisons and plants that GeoNames' tables of towns lack, and the spellings that reports use.

By country and first-order division, `name | type | latitude, longitude | other spellings`. A name
without a type is a village. Coordinates are given only if they are known to about a kilometre for a
point, or to the middle for an area.
"""

PLACES = {
    "AO": """
Cuito | city
Cuito Cuanavale | town | -15.16, 19.17
Jamba | town
""",
    "BF": """
Aribinda | town | 14.23, -0.86
Baraboulé | town | | Baraboule
Barsalogho | town | 13.42, -1.06
Bartiebougou
Bourasso
Diapaga | town | 12.07, 1.79
Djibo | town | 14.10, -1.63
Dori | town | 14.03, -0.03
Fada N'Gourma | city | 12.06, 0.36 | Fada Ngourma
Foube | village | | Foubé
Gayeri | town
Gorgadji | town
Inata | facility | 14.36, -1.31 | Inata gold mine
Karma | village | 13.70, -2.40
Kelbo
Kompienga | town | 11.08, 0.71
Kongoussi | town
Koutougou | village | 14.52, -0.90
Madjoari | town
Markoye | town
Nadiagou
Namentenga | district
Nassoumbou | town
Nouna | town
Pama | town
Pensa | town
Pissila | town
Seytenga | town | 13.99, 0.31
Silgadji
Solhan | village | 13.53, 0.47
Soum | district
Tongomayel | town
Toéni | town | | Toeni
Yattakou
Yirgou | village | 13.27, -1.38
Zaongo
""",
    "BI": """
Cibitoke | town
Gatumba | town | -3.33, 29.25
""",
    "BJ": """
Pendjari National Park | natural | 11.05, 1.52
W National Park | natural | 12.0, 2.5 | W-Arly-Pendjari
""",
    "CD": """
Aru | town
Aveba
Baraka | town | -4.10, 29.10
Beni | city | 0.49, 29.47
Biakato | town
Boga | town
Boikene | neighbourhood
Bukavu | city
Bulongo | town
Bunagana | town | -1.30, 29.60
Bunia | city | 1.56, 30.25
Butembo | city | 0.14, 29.29
Djugu | town | 1.92, 30.50
Drodro | town | 1.76, 30.55
Eringeti | town | 0.71, 29.60
Fataki | town
Fizi | town | -4.30, 28.94
Gety | town
Goma | city | -1.68, 29.22
Halungupa
Irumu | district | 1.45, 29.86
Kabare
Kalehe | town
Kalunguta
Kamango | town
Kamanyola | town | -2.74, 29.00
Kanyabayonga | town | -0.70, 29.18
Kanyaruchinya | camp
Kasindi | town | 0.04, 29.72
Kibumba | town | -1.50, 29.32
Kilya
Kirumba | town
Kishishe | village | -0.95, 29.05
Kitchanga | town | -1.22, 29.05 | Kitshanga
Kiwanja | town | -1.15, 29.44
Komanda | town | 1.36, 29.77
Lubero | town | -0.16, 29.23
Lubumbashi | city
Lume | town
Maboya
Mahagi | town
Makala
Makala Prison | facility
Mambasa | town | 1.36, 29.05
Mangina | town | 0.58, 29.33
Manono | town
Masambo
Masisi | town | -1.40, 28.81
Mavivi | town
Minembwe | town | -4.00, 28.75
Minova | town | -1.71, 29.02
Mongbwalu | town | 1.94, 30.03
Mugunga camp | camp | -1.66, 29.14 | Mugunga
Mukondi
Mutwanga | town | 0.33, 29.75
Mwenga | town
Mweso | town
Nyamilima
Nyiragongo | natural | -1.52, 29.25 | Mount Nyiragongo
Oicha | town | 0.70, 29.52
Plain Savo camp | camp | | Plaine Savo; Plain Savo
Roe camp | camp
Rubaya | town | -1.55, 28.88
Rugari
Rumangabo | town | -1.35, 29.36
Rutshuru | town | -1.19, 29.45
Rwampara
Rwindi | town
Sake | town | -1.57, 29.04
Semuliki | natural | | Semliki; Semuliki base
Shabunda | town
Shasha
Tchabi | town
Tongo | town
Uvira | city
Virunga National Park | natural | -0.80, 29.45 | Virunga
Walikale | town | -1.42, 28.07
Walungu | town
Yumbi | town
""",
    "CF": """
Alindao | town | 5.03, 21.21
Bakouma | town
Bambari | city | 5.76, 20.67
Bangassou | city | 4.74, 22.82
Batangafo | town | 7.30, 18.29
Begoua | town
Berberati | city
Birao | town | 10.29, 22.79
Bocaranga | town
Boda | town
Bossangoa | city | 6.49, 17.45
Bossembele | town
Boyo
Bozoum | town
Bria | city | 6.54, 21.99
Damara | town | 4.96, 18.70
Grimari | town
Ippy | town
Kaga-Bandoro | town | 6.99, 19.19 | Kaga Bandoro
Mourayé
Ndélé | town | 8.41, 20.65 | Ndele
Ngaragba Prison | facility
Obo | town | 5.40, 26.49
Paoua | town
PK5 | neighbourhood | 4.37, 18.54 | PK-5
Sibut | town
Zemio | town
""",
    "CI": """
Kafolo
""",
    "CM": """
Amchide | town
Fotokol | town | 12.37, 14.23
Kerawa | town
Kolofata | town | 11.16, 14.05
Kumba | city
Mora | town | 11.05, 14.14
Ngarbuh
""",
    "DZ": """
In Amenas | town | 28.04, 9.56 | Ain Amenas
Tigantourine | facility | 27.90, 9.12 | Tiguentourine
""",
    "EG": """
Al-Arish airport | facility | 31.07, 33.84
Al-Barth
Al-Rawda mosque | facility | 31.04, 33.35 | al-Rawda
Bir al-Abd | town | 31.02, 33.01
El Arish | city | 31.13, 33.80 | Arish; al-Arish; El-Arish
Karm al-Qawadis | facility
Rabaa al-Adawiya Square | facility | 30.067, 31.326 | Rabaa Square; Rabaa
Sharm el-Sheikh | city | 27.91, 34.33
Sheikh Zuweid | town | 31.21, 34.11 | Sheikh Zuwayed; Sheikh Zuwaid
Tahrir Square | facility | 30.044, 31.236
""",
    "EH": """
Guerguerat | border_crossing | 21.42, -16.96 | El Guerguerat
Tifariti | town | 26.16, -10.57
""",
    "ER": """
Asmara | city
Assab | city
""",
    "ET": """
Abala | town
Abi Addi | town | 13.62, 39.00 | Abiy Addi
Adi Daero | town
Adigrat | city | 14.28, 39.46
Adwa | city | 14.16, 38.90
Alamata | town | 12.42, 39.56
Assosa | city | 10.07, 34.53
Axum | city | 14.12, 38.72 | Aksum
Badme | town | 14.73, 37.80
Bule Hora | town
Chenna
Dansha | town
Dedebit camp | camp
Dembidolo | town | 8.53, 34.80 | Dembi Dolo
Edaga Hamus | town
Gimbi | town | 9.17, 35.83 | Ghimbi
Guji | district
Hawzen | town | | Hawzien
Hitsats camp | camp
Horo Guduru | district
Humera | town | 14.30, 36.62
Irob | district
Kobo | town | 12.15, 39.63
Korem | town
Lalibela | town | 12.03, 39.04
Mahbere Dego
Mai Kadra | town | 14.07, 36.56 | Mai-Kadra; May Kadra
Mekelle | city | 13.50, 39.47 | Mekele
Metekel | district | 10.75, 35.60
Moyale | town | 3.53, 39.05
Mulugeta
Raya | region
Sekota | town
Shire | city | 14.10, 38.28 | Indaselassie; Inda Selassie
Togoga | village | | Togogwa
Tole
Wellega | region | 9.10, 35.80 | Wollega; West Wellega; East Wellega
Woldia | city
Wolkait | district | 13.90, 37.20 | Welkait; Wolkayt
Zalambessa | town | 14.51, 39.39
""",
    "KE": """
Boni Forest | natural | -1.55, 41.30
Dadaab | camp | 0.05, 40.31 | Dadaab refugee camp
Garissa | city
Kakuma camp | camp | 3.71, 34.86 | Kakuma
Kiunga | town | -1.75, 41.49
Lamu | town | -2.27, 40.90
Manda Bay | facility | -2.25, 40.91 | Camp Simba; Manda Bay Airfield
Mandera | town | 3.94, 41.86
Mpeketoni | town | -2.39, 40.69
Wajir | town
Westgate Mall | facility | -1.257, 36.803 | Westgate; Westgate shopping mall
""",
    "LR": """
Foya | town
""",
    "LY": """
Abu Grein | town | 31.45, 15.25 | Abu Qurayn; Abu Grain; Abugrein
Abu Salim | neighbourhood | 32.85, 13.17 | Abu Slim
Abu Salim Prison | facility
Ain Zara | neighbourhood | 32.80, 13.27
Al-Aziziya | town | 32.53, 13.02 | Aziziyah; al-Aziziyah
Al-Jufra airbase | facility | 29.20, 16.00 | al-Jufra; Jufra airbase; Jufra
Al-Khadim airbase | facility | 31.99, 21.19 | al-Khadim
Al-Watiya airbase | facility | 32.48, 11.90 | Watiya airbase; al-Watiya; Watiyah
Arada
Asabaa | town | | al-Asabah
Bani Walid | town | 31.76, 13.99
Bayda | city | 32.76, 21.76 | al-Bayda
Brak al-Shati airbase | facility | 27.65, 14.27 | Brak al-Shati; Brak
Bu Kammash
Derna | city | 32.77, 22.64 | Darnah
El Sharara oil field | facility | 26.57, 12.18 | Sharara oil field; El-Sharara; al-Sharara
Es Sider | facility | 30.63, 18.35 | Sidra; as-Sidra; Es-Sider; al-Sidra port
Ganfouda | neighbourhood
Garabulli | town | 32.75, 13.72 | Castelverde; al-Qarabulli
Ghadames | town | 30.13, 9.50
Gharyan | city | 32.17, 13.02
Ghat | town | 24.96, 10.17
Hun | town | 29.13, 15.95 | Houn
Jalu | town
Kufra | town | 24.18, 23.31 | al-Kufra
Marsa Brega | town | 30.41, 19.57 | Brega; al-Brega
Mitiga airport | facility | 32.89, 13.28 | Mitiga; Mitiga International Airport; Maitika airport; Mitiga airbase
Mizda | town
Murzuq | town | 25.91, 13.92 | Murzuk
Nafusa Mountains | natural | 31.95, 12.50 | Jabal Nafusa; Western Mountains
Qasr bin Ghashir | town | 32.68, 13.18 | Qasr Ben Ghashir; Qasr bin Gashir
Ras Ajdir | border_crossing | 33.15, 11.56 | Ras Jdir; Ras Ajdir crossing; Ras Jedir
Ras Lanuf | town | 30.50, 18.57
Sabha | city | 27.04, 14.43 | Sebha
Sabratha | city | 32.79, 12.48
Salah al-Din | neighbourhood
Sirte | city | 31.21, 16.59 | Surt; Sirt
Sorman | town | 32.76, 12.57 | Surman
Tajoura | town | 32.88, 13.35 | Tajura
Tarhuna | city | 32.43, 13.63 | Tarhouna
Tawergha | town | 32.00, 15.08 | Tawargha
Tripoli International Airport | facility | 32.66, 13.16
Ubari | town | 26.59, 12.77 | Awbari; Obari
Waddan | town
Wadi al-Rabie | neighbourhood | | Wadi al-Rabia
Wershefana | region | 32.65, 12.90 | Warshefana; Wershefana district
Yarmouk camp | camp
Zawiya | city | 32.76, 12.73 | Zawiyah; Zawia; al-Zawiya
Zella | town
Zintan | town | 31.93, 12.25
Zliten | city | 32.47, 14.57
Zueitina | town | 30.95, 20.12 | Zuwaytina
Zuwara | city | 32.93, 12.08 | Zuwarah
Zuwayla
""",
    "ML": """
Abeibara | town | 19.12, 1.75
Aguelhok | town | 19.46, 0.86 | Aguelhoc
Anefis | town | 18.05, 0.60
Ansongo | town | 15.66, 0.50
Bandiagara | town | 14.35, -3.61
Bankass | town | 14.07, -3.52
Ber | town | 16.84, -2.53
Boni | town
Boulikessi | village | 14.75, -1.64 | Boulkessi; Boulkessy
Diabaly | town | 14.68, -6.02
Dioura | town | 14.82, -5.26
Djebok
Douentza | town | 15.00, -2.95
Gossi | town | 15.82, -1.30
Gourma | region
Hombori | town | 15.29, -1.70
Indelimane | village | 15.58, 1.53
Kati | town | 12.74, -8.07
Kidal | city | 18.44, 1.41
Konna | town | 14.95, -3.90
Koro | town
Labbezanga | village | 14.96, 0.70
Liptako-Gourma | region | 14.8, 0.5 | Liptako; Liptako-Gourma region
Léré | town | 15.71, -4.91 | Lere
Mondoro | town | 14.67, -1.95
Mopti | city
Moura | village | 14.29, -4.34
Ménaka | town | 15.92, 2.40 | Menaka
N'Tillit | town | | Ntillit
Nampala | town | 15.28, -5.55 | Nampalari
Ogossagou | village | 13.99, -3.43
Ouatagouna | town
Sobane-Da | village | | Sobane Da; Sobanou-Kou
Soumpi | town
Sévaré | town | 14.53, -4.10 | Sevare
Tessalit | town | 20.20, 1.01
Tessit | town | 15.22, 0.38
Timbuktu | city | 16.77, -3.01 | Tombouctou
Tin Zaouatine | town | 19.96, 2.97 | Tinzaouaten; Tinzaouatene; Tin Zaouatène
""",
    "MZ": """
Afungi | natural | -10.83, 40.53 | Afungi Peninsula; Afungi peninsula
Ancuabe | town | -12.97, 39.85
Awasse | town | -11.34, 39.85 | Auasse
Chai
Diaca
Ibo | town
Macomia | town | -11.85, 40.12
Matambalale
Matemo Island | natural
Mbau
Mecufi | town
Metuge | town
Miangalewa
Mocimboa da Praia | town | -11.35, 40.35 | Mocímboa da Praia
Montepuez | city
Mueda | town | -11.67, 39.56
Muidumbe | town | -11.82, 39.82 | Namacande
Mute
Nacate
Nangade | town | -11.08, 39.71
Ntchinga
Palma | town | -10.77, 40.47
Pemba | city | -12.97, 40.52
Pundanhar
Quirimba | natural
Quissanga | town | -12.42, 40.48
Quiterajo
Xitaxi
""",
    "NE": """
Abala | town | 14.93, 3.43
Ayorou | town | 14.73, 0.92 | Ayerou
Banibangou | town | 15.04, 2.70
Baroua
Bosso | town | 13.70, 13.31
Chetimari
Chinagodrar | town | 15.30, 2.98 | Chinegodar; Chinagoder
Dirkou | town
Inates | village | 15.09, 1.19 | Inatès
Kouré | village | | Koure
Makalondi | town
Maradi | city
N'Guigmi | town | 14.25, 13.11
Ouallam | town | 14.32, 2.09
Samira | facility
Sanam
Tchombangou | village | 14.63, 1.30
Teguey
Tera | town | 14.01, 0.75 | Téra
Tillabéri | town | 14.21, 1.45 | Tillaberi; Tillabery
Tillia | town | 16.13, 4.79
Tongo Tongo | village | 15.06, 1.55
Torodi | town
Toumour | village | 13.67, 13.12
Zaroumdareye
""",
    "NG": """
Abadam | town
Agatu | district
Alagarno
Alau Dam | facility
Askira | town
Auno | village | 11.86, 12.93
Baga | town | 13.12, 13.82
Bama | town | 11.52, 13.69
Banki | town | 11.27, 14.13
Benisheik | town | 11.81, 12.49 | Benisheikh
Birnin Gwari | town | 11.02, 6.78
Biu | town
Bokkos | town
Buni Gari | town
Buni Yadi | town | 11.26, 12.00
Chibok | town | 10.87, 12.85
Dalori | camp
Damasak | town | 13.11, 12.51
Damboa | town | 11.16, 12.76
Dapchi | town | 12.49, 11.50
Dikwa | town | 12.03, 13.92
Gajiganna | town
Gajiram | town | 12.49, 13.20
Gamboru | town | 12.37, 14.22 | Gamboru Ngala; Gamborou
Goniri | town
Gubio | town
Gudumbali | town | 12.94, 13.18
Gujba | town
Gwoza | town | 11.08, 13.70
Jakana | town
Kala Balge | district | | Kala-Balge
Kankara | town | 11.93, 7.41
Kawuri
Kolofata | town
Konduga | town | 11.65, 13.42
Kukawa | town | 12.92, 13.57
Kware
Lekki toll gate | facility | | Lekki Toll Gate
Mafa | town
Magumeri | town
Mainok | town | 11.83, 12.63
Malam Fatori | town | 13.67, 13.34
Mandara Mountains | natural | 10.80, 13.80
Marte | town | 12.36, 13.83
Metele | village | 13.10, 13.06
Michika | town
Monguno | town | 12.67, 13.61
Mubi | town | 10.27, 13.27
New Marte | town
Ngala | town | 12.34, 14.18
Nganzai | district
Ngoshe
Pulka | town | 11.27, 13.79
Rann | town | 12.27, 14.47
Sabon Gari | town
Sambisa Forest | natural | 11.25, 13.42 | Sambisa; Sambisa forest
Shiroro | town
Southern Kaduna | region
Tungushe
Yelwata
Zabarmari | village | 11.93, 13.22
Zangon Kataf | town
""",
    "RW": """
Cyangugu | town
Gatumba | town
Gisenyi | town
""",
    "RW Western": """
Bugarama | town
""",
    "SD": """
Al-Dabbah | town
Al-Hilaliya | town
Al-Jaili refinery | facility | 16.00, 32.63 | Khartoum refinery; Jaili refinery
Al-Kadaro
Al-Obeid | city | 13.18, 30.22 | El Obeid; El-Obeid
Al-Shajara | facility | | Armoured Corps headquarters
Babanusa | town | 11.33, 27.80 | Babanousa
Bahri | city | 15.64, 32.55 | Khartoum North; Khartoum Bahri
Bara | town | 13.70, 30.37
Buram | town
Damazin | city | 11.79, 34.36 | Ed Damazin; ad-Damazin
Dilling | town | 12.05, 29.65 | Dalang
El Roseires | town | 11.86, 34.39 | Roseires; er-Roseires; Ar Rusayris
Ganis
Hasahisa
Heglig | town | 10.00, 29.40
Jebel Aulia | town | 15.24, 32.50 | Jabal Awliya
Kadugli | city | 11.01, 29.72
Kauda | town
Kosti | city
Kurmuk | town | 10.55, 34.29
Merowe airport | facility | 18.44, 31.84 | Merowe
Muglad | town
Omdurman | city | 15.65, 32.48
Rabak | city
Rahad
Sennar | city
Singa | city | 13.15, 33.93
Soba | neighbourhood
Um Rawaba | town
Wad al-Nura
Wad Madani | city | 14.40, 33.52 | Wad Medani
Wadi Seidna airbase | facility | 15.81, 32.52
""",
    "SD Darfur": """
Abu Shouk camp | camp | 13.67, 25.34 | Abu Shouk
Ardamata | neighbourhood
El Daein | city | 11.46, 26.13 | Ed Daein; al-Daein
El Fasher | city | 13.63, 25.35 | Al-Fashir; al-Fasher; El-Fasher
Geneina | city | 13.45, 22.45 | El Geneina; al-Geneina; Al Junaynah
Golo | town | 13.06, 24.28
Habila | town
Jebel Marra | natural | 13.00, 24.33 | Jabal Marra
Jebel Moon | natural | 14.20, 22.60
Kabkabiya | town | 13.64, 24.09
Kalma camp | camp | 11.99, 24.99
Kass | town
Korma | town
Kreinik | town | 13.37, 22.88 | Krenik; Kereneik
Kutum | town | 14.20, 24.66
Mellit | town
Mornei | town | | Murnei; Morni
Nyala | city | 12.05, 24.88
Rokoro
Sortony
Tawila | town | 13.50, 24.90
Um Baru
Zalingei | city | 12.91, 23.48
Zamzam camp | camp | 13.50, 25.30 | Zamzam
""",
    "SL": """
Makeni | town
""",
    "SO": """
Adado | town
Adale | town | 2.76, 46.33 | Cadale
Aden Adde airport | facility | 2.01, 45.30 | Aden Adde International Airport; Halane
Afgoye | town | 2.14, 45.12 | Afgooye; Afgoi
Awdheegle | town | 1.98, 44.83 | Awdigle
Badhaadhe | town | | Badhadhe
Baidoa | city | 3.12, 43.65
Bakara Market | facility | 2.05, 45.31 | Bakaara market
Balad | town | 2.36, 45.38 | Balcad; Bal'ad
Baledogle airbase | facility | 2.67, 44.79 | Balidogle; Ballidogle; Baledogle
Barawe | town | 1.11, 44.03 | Barawa; Baraawe
Bardera | town | 2.34, 42.28 | Bardhere
Bariire | town
Beledweyne | city | 4.74, 45.20 | Beledweyn; Belet Weyne; Beledwayne
Bosaso | city | 11.28, 49.18 | Bossaso
Buale | town | | Bu'aale
Bulo Burte | town | 3.85, 45.57 | Buloburde; Bulo Burde
Burhakaba | town | 2.80, 44.08
Daynuunay
Dhobley | town | 0.41, 41.01 | Dobley; Dhoobley
Dhusamareb | town | 5.53, 46.38 | Dusamareb; Dhusamareeb
Diinsoor | town | | Dinsoor
El Adde | village | 3.07, 41.86 | El-Adde; Ceel Cadde
El Buur | town | | El-Bur; El Bur; Ceelbuur
El Dher | town | | El-Dher
Elasha Biyaha | town | | Elasha
Galgala | natural | 11.00, 49.10 | Galgala Mountains
Galhareeri | town
Galkayo | city | 6.77, 47.43 | Galkacyo; Gaalkacyo
Garasbaley | district
Garowe | city
Guriel | town | 5.31, 45.88 | Guriceel
Haradhere | town | 4.65, 47.86 | Harardhere; Xarardheere
Hiraan | province | 4.32, 45.30 | Hiran
Hudur | town | 4.12, 43.89 | Huddur; Xuddur; Hoddur
Jalalaqsi | town | 3.38, 45.60
Jamaame | town | | Jamame
Janale | town | 1.81, 44.69 | Janaale
Jilib | town | 0.49, 42.77
Jowhar | town | 2.78, 45.50
Kismayo | city | -0.36, 42.55 | Kismaayo
Kulbiyow | town | -1.16, 41.45 | Kolbio; Kulbio
Kurtunwaarey | town
Las Anod | city | 8.48, 47.36 | Laascaanood; Lasanod; Las Canood
Leego | town
Lido Beach | natural | 2.05, 45.37
Lower Juba | province | 0.20, 41.60
Lower Shabelle | province | 1.90, 44.60
Mahas | town | 4.38, 46.09
Mataban | town | | Matabaan
Merca | city | 1.72, 44.77 | Marka
Middle Shabelle | province | 2.90, 45.80
Moqokori
Nur Chanu
Qoryoley | town | 1.79, 44.53 | Qoryooley
Runirgod | town | | Runirgood
Sabiid
Sanguni
Tortoroow | town
Wabho | town | | Wabxo
Wanlaweyn | town | 2.62, 44.89 | Wanla Weyn
Warsheikh | town
Xiddo
Zobe junction | road | 2.04, 45.31 | Zoobe; K5; Zobe
""",
    "SS": """
Abyei | town | 9.59, 28.44 | Abyei Administrative Area; Abyei Special Administrative Area; Abyei Area
Agok | town | 9.36, 28.58
Akobo | town | 7.78, 33.00
Baliet | town
Bentiu | city | 9.23, 29.80
Bor | city | 6.21, 31.56
Fangak | town
Gumuruk | town
Jonglei | province | 7.18, 32.36 | Jonglei State
Juba | city | 4.85, 31.58
Kajo Keji | town | 3.85, 31.66
Kapoeta | town
Kodok | town | 9.88, 32.12
Lankien | town
Leer | town | 8.30, 30.14
Likuangole | town
Malakal | city | 9.53, 31.66
Mayendit | town
Mayom | town
Morobo | town
Mundri | town
Nasir | town | 8.60, 33.07
Nimule | town
Nyinkuac
Pibor | town | 6.80, 33.13
Pieri
Pochalla | town
Renk | town | 11.75, 32.80
Rumbek | city
Tambura | town | 5.60, 27.47
Tonj | town
Torit | city
Twic County | district
Uror | district
Wau | city | 7.70, 28.00
Wau Shilluk | town
Yambio | city
Yei | city | 4.09, 30.68
""",
    "TD": """
Bagasola | town | 13.53, 14.31 | Baga Sola
Boma | natural | | Bohoma
Kouri Bougoudi | place
Zouar | town
""",
    "TG": """
Kpendjal | district
""",
    "TN": """
Ben Gardane | town | 33.14, 11.22 | Ben Guerdane
Mount Chaambi | natural | 35.21, 8.68 | Chaambi Mountains; Jebel Chaambi
""",
    "UG": """
Adjumani | town
Bwera | town
Gulu | city
Kamwenge | town | 0.19, 30.45
Kasese | town
Kibale National Park | natural | 0.50, 30.40
Kitgum | town
Lhubiriha | village | | Lhubiriha Secondary School
Mpondwe | town | 0.04, 29.72
Nyabitusi
""",
}
