"""Countries of the world: `name | ISO 3166-1 alpha-2 | adjectives; irregular nouns | capital; seat
of government | other names`.

Regular plurals ("Syrians") are left out. States that no longer exist keep the code that ISO
reserves for them (SU, YU, DD), so that their forces are not taken for a successor's. Places without
a code of their own that act as states are listed under the state that ISO assigns them to
(Somaliland, Abkhazia, Transnistria); "Kosovo" has the user-assigned XK, which the EU and the UN's
agencies use. Some names are ambiguous: Georgia is also an American state, Guinea and Congo are the
names of several countries, Jordan and Chad are given names. The code that reads names decides.
Names are in English; abbreviations are in capitals; the most frequent adjective comes first. Read
by `extractors.names.countries`.
"""

COUNTRIES = """
Afghanistan | AF | Afghan; Afghani | Kabul | Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan
Albania | AL | Albanian | Tirana |
Algeria | DZ | Algerian | Algiers |
Andorra | AD | Andorran | Andorra la Vella |
Angola | AO | Angolan | Luanda |
Antigua and Barbuda | AG | Antiguan; Barbudan | Saint John's | Antigua
Argentina | AR | Argentine; Argentinian; Argentinean | Buenos Aires |
Armenia | AM | Armenian | Yerevan |
Australia | AU | Australian; Aussie | Canberra |
Austria | AT | Austrian | Vienna |
Azerbaijan | AZ | Azerbaijani; Azeri | Baku |
Bahamas | BS | Bahamian | Nassau | The Bahamas
Bahrain | BH | Bahraini | Manama |
Bangladesh | BD | Bangladeshi | Dhaka |
Barbados | BB | Barbadian | Bridgetown |
Belarus | BY | Belarusian; Belarussian; Byelorussian | Minsk | Byelorussia
Belgium | BE | Belgian | Brussels |
Belize | BZ | Belizean | Belmopan |
Benin | BJ | Beninese | Porto-Novo; Cotonou | Dahomey
Bhutan | BT | Bhutanese | Thimphu |
Bolivia | BO | Bolivian | La Paz; Sucre | Plurinational State of Bolivia
Bosnia and Herzegovina | BA | Bosnian; Herzegovinian | Sarajevo | Bosnia; Bosnia-Herzegovina; BiH
Botswana | BW | Botswanan; Motswana; Batswana | Gaborone |
Brazil | BR | Brazilian | Brasilia; Brasília |
Brunei | BN | Bruneian | Bandar Seri Begawan | Brunei Darussalam
Bulgaria | BG | Bulgarian | Sofia |
Burkina Faso | BF | Burkinabe; Burkinabè; Burkinan | Ouagadougou | Burkina; Upper Volta
Burundi | BI | Burundian; Burundi | Gitega; Bujumbura |
Cambodia | KH | Cambodian | Phnom Penh | Kampuchea
Cameroon | CM | Cameroonian | Yaounde; Yaoundé | Cameroun
Canada | CA | Canadian | Ottawa |
Cape Verde | CV | Cape Verdean | Praia | Cabo Verde
Central African Republic | CF | Central African; Centrafrican | Bangui | CAR
Chad | TD | Chadian | N'Djamena; Ndjamena | Tchad
Chile | CL | Chilean | Santiago |
China | CN | Chinese | Beijing | People's Republic of China; PRC; Mainland China
Colombia | CO | Colombian | Bogota; Bogotá |
Comoros | KM | Comorian; Comoran | Moroni |
Congo | CG | | Brazzaville | Republic of Congo; Republic of the Congo; Congo-Brazzaville
Costa Rica | CR | Costa Rican | San Jose; San José |
Croatia | HR | Croatian; Croat | Zagreb |
Cuba | CU | Cuban | Havana |
Cyprus | CY | Cypriot; Greek Cypriot; Turkish Cypriot | Nicosia | Northern Cyprus
Czech Republic | CZ | Czech | Prague | Czechia
Czechoslovakia | CS | Czechoslovak; Czechoslovakian | Prague |
Democratic Republic of the Congo | CD | Congolese; Zairian; Zairean | Kinshasa | Democratic Republic of Congo; DR Congo; D.R. Congo; DRC; DRCongo; Congo-Kinshasa; Zaire
Denmark | DK | Danish; Dane | Copenhagen |
Djibouti | DJ | Djiboutian | Djibouti City |
Dominica | DM | | Roseau |
Dominican Republic | DO | Dominican | Santo Domingo |
East Germany | DD | East German | East Berlin | German Democratic Republic; GDR
East Timor | TL | Timorese; East Timorese | Dili | Timor-Leste; Timor Leste
Ecuador | EC | Ecuadorian; Ecuadorean; Ecuadoran | Quito |
Egypt | EG | Egyptian | Cairo | Arab Republic of Egypt
El Salvador | SV | Salvadoran; Salvadorean; Salvadorian | San Salvador |
Equatorial Guinea | GQ | Equatoguinean; Equatorial Guinean | Malabo |
Eritrea | ER | Eritrean | Asmara |
Estonia | EE | Estonian | Tallinn |
Eswatini | SZ | Swazi; Swati | Mbabane | Swaziland
Ethiopia | ET | Ethiopian | Addis Ababa | Abyssinia
Fiji | FJ | Fijian | Suva |
Finland | FI | Finnish; Finn | Helsinki |
France | FR | French; Frenchman; Frenchmen | Paris |
French Guiana | GF | French Guianese | Cayenne |
Gabon | GA | Gabonese | Libreville |
Gambia | GM | Gambian | Banjul | The Gambia
Georgia | GE | Georgian; Abkhaz; Abkhazian; South Ossetian; Ossetian | Tbilisi | Abkhazia; South Ossetia
Germany | DE | German | Berlin | West Germany; Federal Republic of Germany
Ghana | GH | Ghanaian | Accra |
Greece | GR | Greek; Hellenic | Athens |
Grenada | GD | Grenadian | Saint George's |
Guatemala | GT | Guatemalan | Guatemala City |
Guinea | GN | Guinean | Conakry | Guinea-Conakry
Guinea-Bissau | GW | Bissau-Guinean | Bissau | Guinea Bissau
Guyana | GY | Guyanese | Georgetown |
Haiti | HT | Haitian | Port-au-Prince |
Honduras | HN | Honduran | Tegucigalpa |
Hong Kong | HK | Hongkonger; Hong Konger | |
Hungary | HU | Hungarian | Budapest |
Iceland | IS | Icelandic; Icelander | Reykjavik |
India | IN | Indian | New Delhi; Delhi |
Indonesia | ID | Indonesian | Jakarta |
Iran | IR | Iranian | Tehran; Teheran | Islamic Republic of Iran; Persia
Iraq | IQ | Iraqi | Baghdad |
Ireland | IE | Irish; Irishman; Irishmen | Dublin | Republic of Ireland; Irish Republic
Israel | IL | Israeli | Jerusalem; Tel Aviv |
Italy | IT | Italian | Rome |
Ivory Coast | CI | Ivorian; Ivoirian | Abidjan; Yamoussoukro | Cote d'Ivoire; Côte d'Ivoire
Jamaica | JM | Jamaican | Kingston |
Japan | JP | Japanese | Tokyo |
Jordan | JO | Jordanian | Amman | Hashemite Kingdom of Jordan
Kazakhstan | KZ | Kazakh; Kazakhstani | Astana; Nur-Sultan; Almaty |
Kenya | KE | Kenyan | Nairobi |
Kiribati | KI | I-Kiribati | Tarawa |
Kosovo | XK | Kosovar; Kosovan; Kosovo Albanian; Kosovo Serb | Pristina; Prishtina |
Kuwait | KW | Kuwaiti | Kuwait City |
Kyrgyzstan | KG | Kyrgyz; Kirghiz; Kyrgyzstani | Bishkek | Kyrgyz Republic; Kirghizia
Laos | LA | Lao; Laotian | Vientiane | Lao PDR
Latvia | LV | Latvian | Riga |
Lebanon | LB | Lebanese | Beirut |
Lesotho | LS | Basotho; Mosotho; Lesothan | Maseru |
Liberia | LR | Liberian | Monrovia |
Libya | LY | Libyan | Tripoli | Jamahiriya
Liechtenstein | LI | Liechtensteiner | Vaduz |
Lithuania | LT | Lithuanian | Vilnius |
Luxembourg | LU | Luxembourger; Luxembourgish | |
Madagascar | MG | Malagasy; Madagascan | Antananarivo |
Malawi | MW | Malawian | Lilongwe |
Malaysia | MY | Malaysian | Kuala Lumpur |
Maldives | MV | Maldivian | Male |
Mali | ML | Malian | Bamako |
Malta | MT | Maltese | Valletta |
Marshall Islands | MH | Marshallese | Majuro |
Mauritania | MR | Mauritanian | Nouakchott |
Mauritius | MU | Mauritian | Port Louis |
Mexico | MX | Mexican | Mexico City |
Micronesia | FM | Micronesian | Palikir |
Moldova | MD | Moldovan; Moldavian; Transnistrian | Chisinau; Kishinev | Moldavia; Transnistria
Monaco | MC | Monegasque; Monacan | |
Mongolia | MN | Mongolian | Ulaanbaatar; Ulan Bator |
Montenegro | ME | Montenegrin | Podgorica |
Morocco | MA | Moroccan | Rabat |
Mozambique | MZ | Mozambican | Maputo |
Myanmar | MM | Burmese; Myanmar; Myanmarese | Naypyidaw; Nay Pyi Taw; Naypyitaw; Rangoon; Yangon | Burma
Namibia | NA | Namibian | Windhoek | South West Africa
Nauru | NR | Nauruan | Yaren |
Nepal | NP | Nepalese; Nepali | Kathmandu; Katmandu |
Netherlands | NL | Dutch; Dutchman; Dutchmen | The Hague; Amsterdam | The Netherlands; Holland
New Caledonia | NC | New Caledonian; Kanak | Noumea; Nouméa |
New Zealand | NZ | New Zealander; New Zealand; Kiwi | Wellington |
Nicaragua | NI | Nicaraguan | Managua |
Niger | NE | Nigerien; Nigérien | Niamey |
Nigeria | NG | Nigerian | Abuja |
North Korea | KP | North Korean | Pyongyang | DPRK; Democratic People's Republic of Korea
North Macedonia | MK | Macedonian; North Macedonian | Skopje | Macedonia; FYROM
Northern Ireland | GB | Northern Irish | Belfast | Ulster
Norway | NO | Norwegian | Oslo |
Oman | OM | Omani | Muscat |
Pakistan | PK | Pakistani | Islamabad |
Palau | PW | Palauan | Ngerulmud |
Palestine | PS | Palestinian; Gazan | Ramallah | State of Palestine; Palestinian Territories; Palestinian territories; Occupied Palestinian Territory; Gaza Strip; Gaza; West Bank
Panama | PA | Panamanian | Panama City |
Papua New Guinea | PG | Papua New Guinean | Port Moresby | PNG
Paraguay | PY | Paraguayan | Asuncion; Asunción |
Peru | PE | Peruvian | Lima |
Philippines | PH | Philippine; Filipino; Filipina | Manila | The Philippines
Poland | PL | Polish; Pole | Warsaw |
Portugal | PT | Portuguese | Lisbon |
Puerto Rico | PR | Puerto Rican | San Juan |
Qatar | QA | Qatari | Doha |
Romania | RO | Romanian | Bucharest | Rumania
Russia | RU | Russian | Moscow | Russian Federation
Rwanda | RW | Rwandan; Rwandese | Kigali |
Saint Kitts and Nevis | KN | Kittitian; Nevisian | Basseterre | St Kitts
Saint Lucia | LC | Saint Lucian | Castries | St Lucia
Saint Vincent and the Grenadines | VC | Vincentian | Kingstown | St Vincent
Samoa | WS | Samoan | Apia | Western Samoa
San Marino | SM | Sammarinese | |
Sao Tome and Principe | ST | Santomean; Sao Tomean | Sao Tome | São Tomé and Príncipe
Saudi Arabia | SA | Saudi; Saudi Arabian | Riyadh | Kingdom of Saudi Arabia; KSA
Senegal | SN | Senegalese | Dakar |
Serbia | RS | Serbian; Serb | Belgrade |
Seychelles | SC | Seychellois | Victoria |
Sierra Leone | SL | Sierra Leonean; Sierra Leonian | Freetown |
Singapore | SG | Singaporean | |
Slovakia | SK | Slovak; Slovakian | Bratislava |
Slovenia | SI | Slovenian; Slovene | Ljubljana |
Solomon Islands | SB | Solomon Islander; Solomon Island | Honiara | Solomons
Somalia | SO | Somali; Somalian; Somalilander | Mogadishu | Somaliland; Puntland
South Africa | ZA | South African | Pretoria; Cape Town |
South Korea | KR | South Korean; Korean | Seoul | Republic of Korea; ROK; Korea
South Sudan | SS | South Sudanese; South Sudan | Juba | Southern Sudan
South Vietnam | VD | South Vietnamese | Saigon |
South Yemen | YD | South Yemeni | |
Soviet Union | SU | Soviet | | USSR; U.S.S.R.; Union of Soviet Socialist Republics
Spain | ES | Spanish; Spaniard | Madrid |
Sri Lanka | LK | Sri Lankan | Colombo | Ceylon
Sudan | SD | Sudanese | Khartoum |
Suriname | SR | Surinamese | Paramaribo | Surinam
Sweden | SE | Swedish; Swede | Stockholm |
Switzerland | CH | Swiss | Bern; Berne |
Syria | SY | Syrian | Damascus | Syrian Arab Republic
Taiwan | TW | Taiwanese | Taipei | Republic of China
Tajikistan | TJ | Tajik; Tajikistani | Dushanbe |
Tanzania | TZ | Tanzanian; Zanzibari | Dodoma; Dar es Salaam | Zanzibar
Thailand | TH | Thai | Bangkok |
Togo | TG | Togolese | Lome; Lomé |
Tonga | TO | Tongan | Nukualofa |
Trinidad and Tobago | TT | Trinidadian; Tobagonian | Port of Spain | Trinidad
Tunisia | TN | Tunisian | Tunis |
Turkey | TR | Turkish; Turk | Ankara | Turkiye; Türkiye
Turkmenistan | TM | Turkmenistani | Ashgabat |
Tuvalu | TV | Tuvaluan | Funafuti |
Uganda | UG | Ugandan | Kampala |
Ukraine | UA | Ukrainian | Kyiv; Kiev |
United Arab Emirates | AE | Emirati; Emirate | Abu Dhabi | UAE; U.A.E.; Emirates
United Kingdom | GB | British; Briton; Brit; UK; U.K.; English; Scottish; Welsh; Scot; Englishman; Englishmen | London | UK; U.K.; Britain; Great Britain; England; Scotland; Wales
United States | US | American; U.S.; US; USA; U.S.A. | Washington | United States of America; U.S.; US; USA; U.S.A.; America
Uruguay | UY | Uruguayan | Montevideo |
Uzbekistan | UZ | Uzbek; Uzbekistani | Tashkent |
Vanuatu | VU | Ni-Vanuatu; Vanuatuan | Port Vila |
Vatican City | VA | Vatican | | Vatican; Holy See
Venezuela | VE | Venezuelan | Caracas | Bolivarian Republic of Venezuela
Vietnam | VN | Vietnamese; North Vietnamese | Hanoi | Viet Nam; North Vietnam
Western Sahara | EH | Sahrawi; Saharawi | Laayoune; El Aaiun | Sahrawi Arab Democratic Republic; SADR
Yemen | YE | Yemeni; Yemenite | Sanaa; Sana'a; Aden | North Yemen
Yugoslavia | YU | Yugoslav; Yugoslavian | Belgrade | Federal Republic of Yugoslavia; FRY; Socialist Federal Republic of Yugoslavia
Zambia | ZM | Zambian | Lusaka |
Zimbabwe | ZW | Zimbabwean; Rhodesian | Harare | Rhodesia
"""

# Short names that must be written in capitals, since "us" and "car" are words.
CAPITALS = """
car
drc
fry
gdr
ksa
png
prc
roc
rok
sadr
uae
uk
us
usa
ussr
"""

# Capital cities whose name is as often something else, so that it does not show the country.
NO_CAPITALS = """
dublin
georgetown
kingston
lima
male
san jose
santiago
victoria
washington
wellington
"""

# Participles that link something to a country, after a hyphen: "Turkish-backed".
RELATIONS = """
administered
affiliated
aligned
allied
armed
backed
based
born
brokered
built
claimed
controlled
dominated
flagged
funded
held
imposed
inspired
installed
led
linked
made
majority
mediated
occupied
operated
owned
registered
ruled
run
speaking
sponsored
style
supported
trained
"""

# Prefixes that do the same, before a hyphen: "pro-Russian".
OPPOSED = """
anti
non
pro
"""
