"""Well-known names of places that are neither countries nor towns: `name | type | ISO code of the
country | latitude, longitude | other names`.

Coordinates are a middle point; they are left out where the extent is vague. What crosses borders
has no country. `STATES` are those of the United States: `name | latitude, longitude | abbreviations
in newspapers, with their full stop`. Read by `extractors.places`.
"""

REGIONS = """
Abkhazia | region | GE | 43.0, 41.0 |
Adriatic Sea | natural | | 43.0, 15.0 | Adriatic
Aegean Sea | natural | | 38.5, 25.3 | Aegean
Afar | province | ET | 11.8, 41.4 | Afar Region
Africa | region | | 7.2, 21.1 |
Ajaria | region | GE | 41.65, 42.0 | Adjara
Al Anbar | province | IQ | 33.0, 42.0 | Anbar; Al-Anbar
Alaska Peninsula | natural | US | 57.0, -158.0 |
Amazon | natural | | -3.0, -60.0 | Amazon Basin; Amazonia
American Samoa | region | | -14.3, -170.7 |
Amhara | province | ET | 11.7, 38.5 | Amhara Region
Anatolia | region | TR | 39.0, 35.0 | Asia Minor
Andaman Sea | natural | | 10.0, 96.0 |
Antarctica | region | | -78.2, 16.4 |
Arabian Gulf | natural | | 26.5, 52.0 | Persian Gulf
Arabian Peninsula | region | | 25.0, 45.0 | Arabia
Arabian Sea | natural | | 16.0, 64.0 |
Arctic | region | | | the Arctic
Arctic Ocean | natural | | |
Asia | region | | 29.8, 89.2 |
Asia-Pacific | region | | | Asia Pacific
Atlantic Ocean | natural | | 10.0, -25.0 | Atlantic
Azad Kashmir | region | PK | 34.2, 73.6 | Azad Jammu and Kashmir; AJK; Pakistan-administered Kashmir; Pakistani Kashmir
Azawad | region | ML | 19.0, -1.0 |
Bab el-Mandeb | natural | | 12.6, 43.3 | Bab al-Mandab; Bab el-Mandeb Strait; Bab al-Mandab Strait
Badia | natural | SY | 34.0, 38.5 | Badiya; Syrian Desert
Balkans | region | | 43.0, 22.0 | the Balkans; Western Balkans; Balkan Peninsula
Balochistan | province | PK | 28.5, 65.5 | Baluchistan
Baltic Sea | natural | | 58.0, 20.0 | Baltic
Baltics | region | | 57.0, 24.5 | Baltic States; Baltic states
Banadir | province | SO | 2.1, 45.4 | Benadir
Bangsamoro | region | PH | 7.0, 124.0 | BARMM
Basque Country | region | ES | 43.0, -2.6 |
Bay of Bengal | natural | | 15.0, 88.0 |
Bekaa | region | LB | 33.9, 36.1 | Bekaa Valley; Beqaa; Beqaa Valley; Bekaa valley
Biafra | region | NG | 5.8, 7.5 |
Black Sea | natural | | 43.0, 34.0 |
Borneo | region | | 1.0, 114.0 |
Bougainville | region | PG | -6.2, 155.2 |
Brahmaputra | natural | | |
Britain | country | GB | 54.75844, -2.69531 | Great Britain
British Columbia | region | CA | 54.0, -125.0 |
Burma | country | MM | 21.0, 96.0 |
Cabinda | province | AO | -5.0, 12.3 |
Cabo Delgado | province | MZ | -12.3, 39.3 |
Caribbean | region | | 15.0, -75.0 | Caribbean Sea; the Caribbean
Casamance | region | SN | 12.8, -15.0 |
Caspian Sea | natural | | 42.0, 50.5 | Caspian
Catalonia | region | ES | 41.8, 1.5 |
Caucasus | region | | 42.5, 44.5 | North Caucasus; South Caucasus; Northern Caucasus
Central Africa | region | | 4.0, 20.0 |
Central America | region | | 14.0, -87.0 |
Central Asia | region | | 44.0, 66.0 |
Chechnya | province | RU | 43.3, 45.7 | Chechen Republic; Ichkeria
Chittagong Hill Tracts | region | BD | 22.5, 92.2 |
Corsica | region | FR | 42.0, 9.0 |
Crimea | region | UA | 45.3, 34.4 | Crimean Peninsula; Crimean peninsula
Dagestan | province | RU | 43.0, 47.0 | Daghestan
Danube | natural | | |
Darfur | region | SD | 13.5, 24.0 |
Dead Sea | natural | | 31.5, 35.5 |
Dnieper | natural | UA | | Dnipro River; Dnieper River
Dniester | natural | | | Dnister
Donbas | region | UA | 48.3, 38.0 | Donbass; Donets Basin
East Africa | region | | 1.0, 38.0 | Eastern Africa
East Asia | region | | 36.0, 115.0 |
East China Sea | natural | | 30.0, 126.0 |
East Jerusalem | region | PS | 31.78, 35.24 | Arab East Jerusalem
Eastern Europe | region | | 50.0, 30.0 |
Eastern Ghouta | region | SY | 33.5, 36.4 | East Ghouta; eastern Ghouta; Ghouta
Elbe | natural | | |
England | region | GB | 52.16, -0.70 |
Euphrates | natural | | | Euphrates River; Euphrates river
Euphrates Valley | natural | SY | 35.0, 40.4 | Middle Euphrates; Middle Euphrates River Valley; Euphrates River Valley
Eurasia | region | | |
Europe | region | | 48.7, 9.1 |
European Union | region | | | EU
Falkland Islands | region | FK | -51.75, -59.0 | Falklands; Malvinas
Far East | region | | |
Fergana Valley | region | | 40.5, 71.5 | Ferghana Valley
Flanders | region | BE | 51.0, 4.0 |
Galicia | region | ES | 42.75, -7.9 |
Galilee | region | IL | 32.8, 35.4 | Upper Galilee; Western Galilee; Lower Galilee; Finger of Galilee
Ganges | natural | | |
Gaza | region | PS | 31.45, 34.4 |
Gaza Strip | region | PS | 31.4, 34.4 |
Golan Heights | region | | 33.0, 35.8 | Golan; the Golan
Great Lakes | region | | |
Green Zone | neighbourhood | IQ | 33.31, 44.39 |
Guantanamo Bay | facility | CU | 19.9, -75.15 | Guantanamo; Guantánamo; Guantánamo Bay
Gulf of Aden | natural | | 12.5, 47.5 |
Gulf of Guinea | natural | | 2.0, 3.0 |
Gulf of Mexico | natural | | 25.0, -90.0 |
Gulf of Oman | natural | | 25.0, 58.0 |
Gulf of Thailand | natural | | 10.0, 101.5 |
Gulf of Tonkin | natural | | 20.0, 108.0 |
Helmand | province | AF | 31.4, 64.0 |
Himalayas | natural | | 28.5, 84.0 | Himalaya
Hindu Kush | natural | | 36.0, 71.0 |
Horn of Africa | region | | 8.0, 44.0 | the Horn of Africa
Indian Ocean | natural | | -10.0, 70.0 |
Indian-administered Kashmir | region | IN | 34.0, 75.0 | Indian-controlled Kashmir; Indian Kashmir; Indian-held Kashmir
Indo-Pacific | region | | |
Indochina | region | | |
Ingushetia | province | RU | 43.2, 45.0 |
Iraqi Kurdistan | region | IQ | 36.4, 44.4 | Kurdistan Region; Kurdistan Region of Iraq; Southern Kurdistan; KRI
Irrawaddy | natural | MM | | Ayeyarwady River; Irrawaddy River
Jammu | region | IN | 32.7, 74.9 |
Jammu and Kashmir | province | IN | 33.9, 76.0 | J&K; Jammu & Kashmir; Jammu-Kashmir
Java | region | ID | -7.5, 110.0 |
Jazira | region | SY | 36.5, 41.0 | Jazeera; Jazirah
Jordan River | natural | | 31.8, 35.5 | River Jordan
Jordan Valley | natural | | 32.2, 35.5 |
Jubaland | region | SO | 0.5, 42.0 |
Judea and Samaria | region | PS | 32.0, 35.25 |
Kabardino-Balkaria | province | RU | 43.5, 43.4 |
Kachin | province | MM | 26.0, 97.5 | Kachin State; Kachin state
Kalahari | natural | | |
Karabakh | region | AZ | 39.8, 46.75 | Nagorno-Karabakh; Nagorno Karabakh; Nagorny Karabakh; Artsakh; Mountainous Karabakh
Karachay-Cherkessia | province | RU | 43.8, 41.9 |
Karelia | region | RU | 63.0, 32.5 |
Karen | region | MM | 16.9, 97.7 | Karen State; Kayin; Kayin State; Karen state
Kargil | district | IN | 34.55, 76.13 |
Kasai | province | CD | -5.9, 20.9 | Kasaï
Kashmir | region | | 34.0, 76.0 | Kashmir Valley; Kashmir valley; the Valley of Kashmir
Katanga | region | CD | -9.5, 26.5 |
Kayah | province | MM | 19.3, 97.3 | Kayah State; Karenni; Karenni State; Kayah state
Khyber Pakhtunkhwa | province | PK | 34.5, 71.8 | North-West Frontier Province; North West Frontier Province; NWFP; KP; KPK
Khyber Pass | natural | | 34.1, 71.1 |
Kordofan | region | SD | 13.0, 30.0 |
Korean Peninsula | region | | 38.5, 127.0 | Korean peninsula
Krajina | region | HR | 44.2, 15.8 |
Kurdistan | region | | 37.0, 43.0 |
Kuril Islands | region | RU | 46.0, 150.5 | Kurils
Lake Chad | natural | | 13.1, 14.4 | Lake Chad Basin; Lake Chad basin; Lake Chad region
Lake Tanganyika | natural | | -6.1, 29.5 |
Lake Victoria | natural | | -1.0, 33.0 |
Lapland | region | | 67.5, 25.0 |
Latin America | region | | -15.0, -60.0 |
Levant | region | | 34.0, 37.0 | the Levant; the Sham; Bilad al-Sham
Line of Control | natural | | 34.5, 74.5 | LoC
Litani River | natural | LB | 33.35, 35.4 | Litani
Logar | province | AF | 34.0, 69.2 |
Maghreb | region | | 31.0, 3.0 | Maghrib; the Maghreb
Manchuria | region | CN | 45.0, 126.0 |
Mediterranean Sea | natural | | 35.0, 18.0 | Mediterranean; the Mediterranean; eastern Mediterranean; Eastern Mediterranean
Mekong | natural | | | Mekong Delta; Mekong River
Mesopotamia | region | IQ | 33.0, 44.0 |
Middle East | region | | 31.0, 42.0 | the Middle East; Mideast; Near East; MENA
Mindanao | region | PH | 8.0, 125.0 |
Mississippi River | natural | US | 32.0, -91.0 |
Mount Sinjar | natural | IQ | 36.37, 41.7 | Sinjar Mountain; Sinjar Mountains; Mount Sinjar; Shingal Mountain
Nakhchivan | region | AZ | 39.2, 45.4 | Nakhichevan
Niger Delta | region | NG | 4.8, 6.0 | Niger delta
Niger State | province | NG | 9.9, 5.6 | Niger state
Nile | natural | | | Nile River; River Nile; Blue Nile River; White Nile River
Nile Delta | natural | EG | 30.9, 31.1 | Nile delta
Nineveh Plains | region | IQ | 36.4, 43.3 | Nineveh Plain
Nordic countries | region | | |
North Africa | region | | 28.0, 10.0 | Northern Africa
North America | region | | 46.1, -100.5 |
North Atlantic | natural | | 40.0, -40.0 |
North Kivu | province | CD | -0.7, 28.8 | Nord-Kivu; Nord Kivu
North Kosovo | region | XK | 43.0, 20.8 | Kosovska Mitrovica region
North Ossetia | province | RU | 43.1, 44.2 | North Ossetia-Alania; North Ossetia-Alaniya
North Sea | natural | | 56.0, 3.0 |
North Sinai | province | EG | 30.6, 33.6 | Northern Sinai; northern Sinai
North Waziristan | district | PK | 32.97, 69.9 |
Northern Areas | region | PK | 35.8, 74.5 | Gilgit-Baltistan
Northern Ireland | region | GB | 54.5, -6.5 | Ulster
Nuba Mountains | region | SD | 11.2, 30.0 | Nuba mountains
Oceania | region | | |
Ogaden | region | ET | 7.0, 44.0 |
Oromia | province | ET | 8.0, 39.0 | Oromiya; Oromia Region
Pacific Ocean | natural | | 0.0, -150.0 | Pacific; South Pacific; western Pacific; Western Pacific
Palestinian Territories | country | PS | 31.92, 35.2 | Palestinian territories; Occupied Palestinian Territory; Occupied Territories
Panama Canal | natural | PA | 9.1, -79.7 |
Panjshir | province | AF | 35.4, 70.0 | Panjshir Valley; Panjsher; Panjshir valley
Patagonia | region | | -45.0, -70.0 |
Persia | country | IR | 32.0, 53.0 |
Polynesia | region | | |
Pridnestrovie | region | MD | 47.2, 29.2 | Transnistria; Transdniestria; Trans-Dniester; Transdniester
Puntland | region | SO | 8.5, 49.0 |
Quneitra | province | SY | 33.0, 35.85 | Al-Qunaitra
Rakhine | province | MM | 19.5, 94.0 | Arakan; Rakhine State; Arakan State; Rakhine state
Red Sea | natural | | 20.0, 38.0 |
Republika Srpska | region | BA | 44.7, 17.3 | Bosnian Serb Republic
Rhine | natural | | |
Rift Valley | region | KE | 0.5, 36.0 |
Rio Grande | natural | | 26.0, -98.0 |
Rocky Mountains | natural | | | Rockies
Rojava | region | SY | 36.6, 40.5 | North and East Syria; Northern and Eastern Syria
Sahara | natural | | 23.0, 12.0 | Sahara Desert
Sahel | region | | 14.5, 0.0 | the Sahel; Sahel region
Sandzak | region | | 43.1, 20.0 | Sandžak
Scandinavia | region | | 63.0, 16.0 |
Scotland | region | GB | 56.0, -4.0 |
Sea of Azov | natural | | 46.0, 36.5 | Azov Sea
Sea of Galilee | natural | IL | 32.8, 35.6 |
Sea of Japan | natural | | 40.0, 135.0 | East Sea
Sea of Marmara | natural | TR | 40.7, 28.2 |
Senkaku Islands | natural | | 25.75, 123.5 | Diaoyu Islands; Senkakus
Serengeti | natural | TZ | |
Shan | province | MM | 21.5, 98.0 | Shan State; Shan state
Shatt al-Arab | natural | | 30.4, 48.2 | Shatt al Arab
Shebaa Farms | region | | 33.3, 35.7 | Shebaa farms; Chebaa Farms
Siachen Glacier | natural | | 35.4, 77.1 | Siachen
Siberia | region | RU | 60.0, 105.0 |
Sierra Madre | natural | | |
Sinai Peninsula | region | EG | 29.5, 33.9 | Sinai; Sinai peninsula; the Sinai
Sindh | province | PK | 26.0, 68.7 | Sind
Slavonia | region | HR | 45.4, 18.0 | Eastern Slavonia; eastern Slavonia; Western Slavonia; western Slavonia
Somaliland | region | SO | 9.5, 45.5 |
South America | region | | -14.6, -57.7 |
South Asia | region | | 22.0, 79.0 |
South China Sea | natural | | 12.0, 113.0 |
South Kivu | province | CD | -3.0, 28.3 | Sud-Kivu; Sud Kivu
South Ossetia | region | GE | 42.35, 44.0 |
South Waziristan | district | PK | 32.3, 69.6 |
Southeast Asia | region | | 10.0, 106.0 | South-East Asia; South East Asia
Southern Africa | region | | -22.0, 25.0 | southern Africa
Spratly Islands | natural | | 10.0, 114.0 | Spratlys; Spratly islands
Strait of Gibraltar | natural | | 35.97, -5.5 |
Strait of Hormuz | natural | | 26.6, 56.3 | Straits of Hormuz; Hormuz Strait
Strait of Malacca | natural | | 4.0, 100.0 | Malacca Strait
Sub-Saharan Africa | region | | 0.0, 20.0 | sub-Saharan Africa
Suez Canal | natural | EG | 30.6, 32.3 |
Sulawesi | region | ID | -2.0, 121.0 |
Sulu | province | PH | 6.0, 121.1 | Sulu archipelago; Sulu Archipelago
Sumatra | region | ID | 0.0, 102.0 |
Swat | district | PK | 35.2, 72.4 | Swat Valley; Swat valley; Swat district
Taiwan Strait | natural | | 24.0, 119.0 | Taiwan Straits
Temple Mount | facility | IL | 31.778, 35.235 | Haram al-Sharif
Tibet | region | CN | 31.0, 88.0 |
Tigray | province | ET | 13.9, 39.0 | Tigray Region; Tigray region
Tigris | natural | | | Tigris River; Tigris river
Tora Bora | natural | AF | 34.12, 70.22 |
Tribal Areas | region | PK | 33.0, 70.2 | Federally Administered Tribal Areas; FATA; tribal areas
Upper Nile | province | SS | 10.0, 32.7 | Upper Nile State
Ural Mountains | natural | RU | 60.0, 60.0 | Urals
Vojvodina | region | RS | 45.4, 20.2 |
Wa State | region | MM | 22.3, 99.0 |
Wakhan Corridor | region | AF | 37.0, 73.0 | Wakhan
Wales | region | GB | 52.5, -3.5 |
Wallonia | region | BE | 50.5, 4.7 |
Waziristan | region | PK | 32.6, 69.8 |
West Africa | region | | 12.0, -3.0 | Western Africa
West Asia | region | | 31.0, 42.0 |
West Bank | region | PS | 32.0, 35.25 | occupied West Bank
West Papua | region | ID | -2.5, 133.5 | Irian Jaya
Western Europe | region | | 48.0, 5.0 |
Western Ghouta | region | SY | 33.4, 36.2 | western Ghouta
Western Hemisphere | region | | |
Xinjiang | province | CN | 41.0, 85.0 | East Turkestan; Xinjiang Uyghur Autonomous Region; Xinjiang Uighur Autonomous Region
Yellow Sea | natural | | 36.0, 123.0 |
Yucatan Peninsula | region | MX | 19.5, -89.0 |
Zambezi | natural | | |
Zanzibar | region | TZ | -6.1, 39.3 |
"""

# name | latitude, longitude | abbreviations
STATES = """
Alabama | 32.75041, -86.75026 | Ala.
Alaska | 64.00028, -150.00028 |
Arizona | 34.5003, -111.50098 | Ariz.
Arkansas | 34.75037, -92.50044 | Ark.
California | 37.25022, -119.75126 | Calif.
Colorado | 39.00027, -105.50083 | Colo.
Connecticut | 41.66704, -72.66648 | Conn.
Delaware | 39.00039, -75.49992 | Del.
District of Columbia | 38.91706, -77.00025 | D.C.
Florida | 28.75054, -82.5001 | Fla.
Georgia | 32.75042, -83.50018 | Ga.
Hawaii | 20.75028, -156.50028 |
Idaho | 44.5002, -114.25118 |
Illinois | 40.00032, -89.25037 | Ill.
Indiana | 40.00032, -86.25027 | Ind.
Iowa | 42.00027, -93.50049 |
Kansas | 38.50029, -98.50063 | Kan.; Kans.
Kentucky | 38.20042, -84.87762 | Ky.
Louisiana | 31.00047, -92.0004 | La.
Maine | 45.50032, -69.24977 |
Maryland | 39.00039, -76.74997 | Md.
Massachusetts | 42.36565, -71.10832 | Mass.
Michigan | 44.25029, -85.50033 | Mich.
Minnesota | 46.25024, -94.25055 | Minn.
Mississippi | 32.75041, -89.75036 | Miss.
Missouri | 38.25031, -92.50046 | Mo.
Montana | 47.00025, -109.75102 | Mont.
Nebraska | 41.50028, -99.75067 | Neb.; Nebr.
Nevada | 39.25021, -116.75119 | Nev.
New Hampshire | 43.66702, -71.4998 | N.H.
New Jersey | 40.16706, -74.49987 | N.J.
New Mexico | 34.50034, -106.00085 | N.M.
New York | 43.00035, -75.4999 | N.Y.; New York State; New York state; upstate New York
North Carolina | 35.50069, -80.00032 | N.C.
North Dakota | 47.50027, -100.00068 | N.D.
Ohio | 40.25034, -83.00018 |
Oklahoma | 35.49209, -97.50328 | Okla.
Oregon | 44.00013, -120.50139 | Ore.
Pennsylvania | 40.27245, -76.90567 | Pa.; Penn.
Rhode Island | 41.75038, -71.49978 | R.I.
South Carolina | 34.00043, -81.00009 | S.C.
South Dakota | 44.50026, -100.25069 | S.D.
Tennessee | 35.75035, -86.25027 | Tenn.
Texas | 31.25044, -99.25061 | Tex.
Utah | 39.25024, -111.75103 |
Vermont | 44.00034, -72.74983 | Vt.
Virginia | 37.54812, -77.44675 | Va.
Washington State | 47.50012, -120.50147 | Wash.; Washington state
West Virginia | 38.50038, -80.50009 | W.Va.; W. Va.
Wisconsin | 44.50024, -90.00041 | Wis.
Wyoming | 43.00024, -107.5009 | Wyo.
"""
