"""Groups of the Middle East, Egypt and Turkey, sorted by name: `name | abbreviations | type |
country | other names`.

`extractors.groups.known.read_group` reads a line. The list is written from general knowledge of the
conflicts since 1980. Types are those of `vocabulary.GroupType`. The country is the state that a
group belongs to or is based in; it is empty for a group in several states. Of spellings that
`groups.forms.SPELLINGS` makes the same, only one is listed.
"""

GROUPS = """
1920 Revolution Brigades | | rebel_group | IQ | 1920s Revolution Brigades; 1920 Revolution Brigade
4th Armoured Division | | state_forces | SY | Fourth Armored Division; 4th Division; Fourth Division
5th Assault Corps | | state_forces | SY | Fifth Assault Corps; Fifth Corps; 5th Corps
Abdullah Azzam Brigades | AAB | rebel_group | LB | Kataib Abdullah Azzam; Ziyad al-Jarrah Battalions; Brigades of Abdullah Azzam
Abu Ali Mustafa Brigades | | rebel_group | PS | Martyr Abu Ali Mustafa Brigades
Abu Nidal Organization | ANO | rebel_group | PS | Fatah Revolutionary Council; Fatah - Revolutionary Council; Black June; Arab Revolutionary Brigades; Revolutionary Organization of Socialist Muslims; Abu Nidal Group; Abu Nidal
Addameer | | monitor | PS | Addameer Prisoner Support and Human Rights Association
Aden-Abyan Islamic Army | AAIA | rebel_group | YE | Islamic Army of Aden; Islamic Army of Aden-Abyan; Aden-Abyan Army
Afrin Liberation Forces | HRE; ALF | rebel_group | SY | Hezen Rizgariya Efrine; Afrin Liberation Force
Ahrar al-Sham | | rebel_group | SY | Ahrar al-Sham Islamic Movement; Harakat Ahrar al-Sham al-Islamiyya; Islamic Movement of the Free Men of the Levant
Ahrar al-Sharqiya | | rebel_group | SY | Free Men of the East; Tajammu Ahrar al-Sharqiya; Gathering of Free Men of the East
Air Force Intelligence Directorate | | government | SY | Air Force Intelligence; Syrian Air Force Intelligence
Ajnad al-Kavkaz | | rebel_group | SY | Soldiers of the Caucasus; Ajnad al-Qawqaz
Ajnad Misr | | rebel_group | EG | Soldiers of Egypt
Al Mezan Center for Human Rights | | monitor | PS | al-Mezan; Mezan Center
al-Aqsa Martyrs' Brigades | AAMB | rebel_group | PS | al-Aqsa Brigades; al-Aqsa Martyrs Brigade; Kataib Shuhada al-Aqsa; Aqsa Martyrs Brigades; Martyrs of al-Aqsa
al-Ashtar Brigades | AAB | rebel_group | BH | Saraya al-Ashtar
al-Fath al-Mubin | | coalition | SY | al-Fath al-Mubeen Operations Room; Great Conquest Operations Room; Fatah al-Mubin
al-Gama'a al-Islamiyya | GAI | rebel_group | EG | Egyptian Islamic Group; Gama'a Islamiyya; Islamic Group of Egypt
al-Haq | | monitor | PS |
al-Islah | | other | YE | Yemeni Congregation for Reform; Islah Party; al-Islah Party
al-Jama'a al-Islamiya of Lebanon | | militia | LB | al-Fajr Forces; Fajr Forces; Quwat al-Fajr; Lebanese Islamic Group
al-Mourabitoun of Egypt | | rebel_group | EG |
al-Murabitun | | militia | LB | Independent Nasserite Movement; Mourabitoun; Murabitoun
al-Mutasim Division | | rebel_group | SY | Mutasim Brigade; al-Mu'tasim Brigade
al-Nusra Front | JN | rebel_group | SY | Jabhat al-Nusra; Nusra Front; Fatah al-Sham; Jabhat an-Nusra li-Ahl al-Sham; al-Nusra; Nusra; Front for Victory
al-Qaeda in Iraq | AQI | rebel_group | IQ | Tanzim Qaidat al-Jihad fi Bilad al-Rafidayn; al-Qaeda in Mesopotamia; al-Qaeda in the Land of the Two Rivers; Qaeda in Iraq; al-Qaeda Organization in the Land of the Two Rivers
al-Qaeda in the Arabian Peninsula | AQAP | rebel_group | YE | Ansar al-Sharia in Yemen; al-Qaeda in Yemen; al-Qaeda Organization in the Arabian Peninsula; Tanzim al-Qaeda fi Jazirat al-Arab; Qaeda in the Arabian Peninsula; Yemeni al-Qaeda; AQIY
al-Quds Brigades | | rebel_group | PS | Saraya al-Quds; Jerusalem Brigades
Amal Movement | | militia | LB | Amal; Afwaj al-Muqawama al-Lubnaniya; Amal militia; Harakat Amal; Movement of the Deprived
Ansar al-Din Front | | rebel_group | SY | Jabhat Ansar al-Din
Ansar al-Furqan | | rebel_group | IR | Harakat Ansar Iran; Hizb ul-Furqan
Ansar al-Islam | | rebel_group | IQ | Supporters of Islam; Jund al-Islam; Partisans of Islam
Ansar al-Sunna | | rebel_group | IQ | Army of Ansar al-Sunna; Jaysh Ansar al-Sunna; Ansar as-Sunnah; Army of the Protectors of the Sunna
Ansar al-Tawhid | | rebel_group | SY | Supporters of Monotheism
Ansar Bait al-Maqdis | ABM | rebel_group | EG | Ansar Jerusalem; Ansar Beit al-Maqdis; Supporters of Jerusalem; Champions of Jerusalem
Arab Deterrent Force | ADF | coalition | LB | Arab Peacekeeping Force in Lebanon
Arab Liberation Front | ALF | rebel_group | PS | Jabhat al-Tahrir al-Arabiyya
Arab Struggle Movement for the Liberation of Ahvaz | ASMLA | rebel_group | IR | Ahvaz National Resistance; Harakat al-Nidal al-Arabi li-Tahrir al-Ahwaz; Ahvaz Arab Struggle Movement
Armenian Secret Army for the Liberation of Armenia | ASALA | rebel_group | LB | Armenian Secret Army
Army of Islam | JAI | rebel_group | PS | Doghmush clan; Dughmush clan; Doghmosh clan
As-Sa'iqa | | rebel_group | PS | Saiqa; Vanguard for the Popular Liberation War
Asa'ib Ahl al-Haq | AAH | militia | IQ | League of the Righteous; Khazali Network; Asaib Ahl al-Haqq; Leagues of the Righteous
Asayish | | police | SY | Kurdish Internal Security Forces; Internal Security Forces of North and East Syria; Asayis
Asbat al-Ansar | | rebel_group | LB | League of the Followers; Partisans' League; Osbat al-Ansar
Association of Muslim Scholars | AMS | other | IQ | Muslim Scholars Association; Muslim Clerics Association
Autonomous Administration of North and East Syria | AANES | government | SY | Rojava administration; Democratic Autonomous Administration of North and East Syria; Democratic Federation of Northern Syria; Kurdish-led autonomous administration
B'Tselem | | monitor | IL | Israeli Information Center for Human Rights in the Occupied Territories
Baath Brigades | | militia | SY | Kataib al-Baath; Baath Battalions
Babylon Brigades | | militia | IQ | Kataib Babiliyun; Babylon Movement
Badr Organization | | militia | IQ | Badr Brigade; Badr Corps; Badr Brigades; Munathamat Badr; Badr Forces
Bahrain Defence Force | BDF | state_forces | BH | Bahraini army
Basij | | militia | IR | Basij Resistance Force; Basij militia; Mobilization of the Oppressed; Basiji; Basij-e Mostaz'afin; Basijis
Breaking the Silence | | monitor | IL |
Central Security Forces | CSF | police | YE | Central Security Organization; Yemeni Central Security Forces; Special Security Forces
Civil Protection Units | YPS | rebel_group | TR | Yekineyen Parastina Sivil
Coastal Shield Brigade | | militia | SY | Coast Shield Regiment; Dir' al-Sahel
Combat Terrorism Group of Sinai | | militia | EG |
Communist Party of Turkey/Marxist-Leninist | TKP/ML | rebel_group | TR | TIKKO; Liberation Army of the Workers and Peasants of Turkey; Workers' and Peasants' Liberation Army of Turkey
Coordinator of Government Activities in the Territories | COGAT | government | IL |
Counter Terrorism Group | CTG | state_forces | IQ | Lexoman Parastin
Deir ez-Zor Military Council | | militia | SY | Deir Ezzor Military Council; Deir al-Zor Military Council; Deir Ezzor Military Council of the SDF
Democratic Front for the Liberation of Palestine | DFLP | rebel_group | PS | National Resistance Brigades; al-Jabha al-Dimuqratiya li-Tahrir Filastin; Popular Democratic Front for the Liberation of Palestine
Democratic Republic of Yemen separatists | | rebel_group | YE |
Democratic Revolutionary Front for the Liberation of Arabistan | DRFLA | rebel_group | IR |
Democratic Union Party | PYD | rebel_group | SY | Partiya Yekitiya Demokrat
Desert Hawks | | militia | SY | Suqour al-Sahara; Desert Hawks Brigade
Egypt's Revolution | | rebel_group | EG | Thawrat Misr
Egyptian Armed Forces | EAF | state_forces | EG |
Egyptian Central Security Forces | | police | EG | Amn al-Markazi
Egyptian government | | government | EG | Sisi government; Mubarak regime; Mubarak government; Morsi government
Egyptian Initiative for Personal Rights | EIPR | monitor | EG |
Egyptian Islamic Jihad | EIJ | rebel_group | EG | al-Jihad al-Islami al-Misri; Talaa al-Fateh; Vanguards of Conquest; Tanzim al-Jihad; al-Jihad
Egyptian National Police | | police | EG |
Emergency Response Division | ERD | police | IQ | Rapid Response Division; Rapid Response Force; Emergency Response Brigade
Euro-Mediterranean Human Rights Monitor | | monitor | CH | Euro-Med Human Rights Monitor; Euro-Med Monitor; EuroMed Monitor
Executive Force | | police | PS | Hamas Executive Force
Ezidkhan Protection Force | | militia | IQ | Protection Force of Ezidkhan; HPE
Fatah | | rebel_group | PS | al-Fatah; Palestinian National Liberation Movement; Fateh movement; Harakat al-Tahrir al-Watani al-Filastini; Fatah party
Fatah al-Intifada | | rebel_group | PS | Fatah Uprising; Fatah-Intifada; Abu Musa faction
Fatah al-Islam | | rebel_group | LB | Conquest of Islam
Faylaq al-Rahman | | rebel_group | SY | al-Rahman Legion; Rahman Corps
Faylaq al-Sham | | rebel_group | SY | Sham Legion; Levant Legion
Fedayeen Saddam | | militia | IQ | Saddam's Men of Sacrifice; Saddam Fedayeen; Fidayeen Saddam
Force 17 | | militia | PS | Presidential Guard of Fatah
Free Syrian Army | FSA | rebel_group | SY | al-Jaysh al-Suri al-Hurr; Free Army of Syria
Free Women's Units | YJA-STAR | rebel_group | TR | Yekineyen Jinen Azad
Future Movement | | other | LB | Tayyar al-Mustaqbal; Mustaqbal Movement
Galilee Forces | | militia | SY | Quwat al-Jalil; Forces of Galilee
Gaza Government Media Office | GMO | government | PS | Government Media Office; Gaza Media Office
Gaza Health Ministry | MOH | government | PS | Hamas-run Health Ministry; Health Ministry in Gaza; Ministry of Health in Gaza; Palestinian Ministry of Health; Palestinian Health Ministry; Gaza Ministry of Health; Hamas-run Ministry of Health; Palestinian Ministry of Health in Gaza
Gaza Humanitarian Foundation | GHF | other | US |
General Directorate of General Security | GDGS | government | LB | Lebanese General Security; General Security Directorate
General Intelligence Directorate | GID | government | JO | Jordanian intelligence; Mukhabarat
General Intelligence Service | GIS | government | EG | Egyptian General Intelligence; Egyptian General Intelligence Service
General People's Congress | GPC | other | YE |
Ghajar Resistance Companies | | militia | LB | Lebanese Resistance Brigades; Saraya al-Muqawama
Giants Brigades | | militia | YE | al-Amaliqa Brigades; Amaliqa Brigades; Southern Giants Brigades; Southern Giants; al-Amaliqa; Giants Brigade of Yemen
Givati Brigade | | state_forces | IL | 84th Givati Brigade
Golani Brigade | | state_forces | IL | 1st Golani Brigade
Great Eastern Islamic Raiders' Front | IBDA-C | rebel_group | TR | Islami Buyuk Dogu Akincilar Cephesi; Great Eastern Raiders' Front
Grey Wolves | | militia | TR | Bozkurtlar; Gray Wolves; Ulku Ocaklari; Idealist Hearths
Guardians of the Cedars | | militia | LB | Hurras al-Arz
Hadrami Elite Forces | | militia | YE | Hadhrami Elite Forces; Hadrami Elite; Hadramawt Elite Forces
Hajour Tribes | | militia | YE | Hajouri tribesmen
Hamas | | rebel_group | PS | Islamic Resistance Movement; Harakat al-Muqawama al-Islamiya; Hamas movement
Hamas of Iraq | | rebel_group | IQ | Hamas in Iraq
Hamza Division | | rebel_group | SY | al-Hamza Division; Firqat al-Hamza; al-Hamzat; Hamzat Division
Harakat Hazzm | | rebel_group | SY | Hazzm Movement; Hazm Movement; Movement of Steadfastness
Harakat Hezbollah al-Nujaba | HHN | militia | IQ | al-Nujaba Movement; Nujaba Movement; Harakat al-Nujaba; al-Nujaba; Hezbollah al-Nujaba
Hashd al-Asha'iri | | militia | IQ | Tribal Mobilization Forces; Tribal Mobilization; Hashd al-Ashayiri; Tribal Mobilisation Forces
Hasm | | rebel_group | EG | Hasm Movement; Harakat Sawa'd Misr; Arms of Egypt Movement; Hassm; Hasam Movement
Hayat Tahrir al-Sham | HTS | rebel_group | SY | Tahrir al-Sham; Organization for the Liberation of the Levant; Levant Liberation Committee; Sham Liberation Committee
Hezbollah | | rebel_group | LB | Party of God; Lebanese Hezbollah; Islamic Resistance in Lebanon; Hizb Allah; al-Muqawama al-Islamiya
Hezbollah al-Hejaz | | rebel_group | SA | Saudi Hezbollah; Hizballah al-Hijaz
High Negotiations Committee | HNC | coalition | SY | Syrian Negotiation Commission
Houthis | | rebel_group | YE | Ansar Allah; Houthi movement; Ansarullah; Ansarallah; Huthis; Believing Youth; Houthi; Houthi rebels; Shabab al-Mumin; Houthi militia; al-Houthi; Huthi; Huthi rebels; Houthi group; Supporters of God; Houthi forces; Houthi militias; Houthi fighters
Hurras al-Din | HAD | rebel_group | SY | Guardians of Religion; Tanzim Hurras al-Din; Guardians of Religion Organization; Huras al-Deen
Imam Bukhari Jamaat | KIB | rebel_group | SY | Katibat Imam al-Bukhari; Imam al-Bukhari Battalion
Internal Security Forces | ISF | police | LB | Lebanese Internal Security Forces; Lebanese police; Forces de securite interieure; FSI
Iranian Army | | state_forces | IR | Artesh
Iranian government | | government | IR | Islamic Republic's government; Khomeini regime
Iranian Navy | IRIN | state_forces | IR |
Iraq Body Count | IBC | monitor | GB |
Iraqi Army | | state_forces | IQ |
Iraqi Communist Party | ICP | rebel_group | IQ |
Iraqi Counter Terrorism Service | ICTS; CTS | state_forces | IQ | Counter-Terrorism Service; Golden Division; Counter Terrorism Bureau; Iraqi Golden Division; Iraqi Special Operations Forces; ISOF
Iraqi Federal Police | | police | IQ |
Iraqi government | | government | IQ | Saddam Hussein's regime; Saddam's regime; Baathist regime; Maliki government
Iraqi National Congress | INC | coalition | IQ |
Iraqi Observatory for Human Rights | IOHR | monitor | IQ | Iraqi Human Rights Observatory
Iraqi Republican Guard | | state_forces | IQ | Republican Guard Forces Command
Iraqi Security Forces | ISF | state_forces | IQ |
Islamic Army in Iraq | IAI | rebel_group | IQ | al-Jaysh al-Islami fi al-Iraq; Islamic Army of Iraq
Islamic Dawa Party | | rebel_group | IQ | Dawa Party; Hizb al-Dawa; al-Dawa
Islamic Front | | coalition | SY | al-Jabhat al-Islamiyya
Islamic Front for the Liberation of Bahrain | IFLB | rebel_group | BH |
Islamic Jihad Organization | IJO | rebel_group | LB | Islamic Jihad of Lebanon; Organization of the Islamic Jihad
Islamic Republic of Iran Air Force | IRIAF | state_forces | IR |
Islamic Resistance in Iraq | IRI | militia | IQ | al-Muqawama al-Islamiya fi al-Iraq
Islamic Revolutionary Guard Corps | IRGC | state_forces | IR | Iran's Revolutionary Guards; Revolutionary Guards; Iranian Revolutionary Guards; Iranian Revolutionary Guard Corps; Pasdaran; Revolutionary Guard Corps; Iran's Revolutionary Guard; Sepah-e Pasdaran; Iranian Revolutionary Guard; Sepah; Army of the Guardians of the Islamic Revolution; Revolutionary Guard; Islamic Revolution Guards Corps
Islamic State | IS; ISIS; ISIL; Daesh | rebel_group | | Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and Syria; Islamic State in Iraq and the Levant; Islamic State of Iraq and al-Sham; Islamic State in Iraq and al-Sham; Da'ish; Islamic State group; ad-Dawlah al-Islamiyah; so-called Islamic State; IS group; Islamic State militant group; ISIS-Core; Daesh terrorist group
Islamic State of Iraq | ISI | rebel_group | IQ | Dawlat al-Iraq al-Islamiyah
Islamic Unification Movement | | militia | LB | Tawheed Movement; Harakat al-Tawhid al-Islami; Tawhid Islamic Movement
Israel Border Police | MAGAV | police | IL | Mishmar HaGvul
Israel Defense Forces | IDF | state_forces | IL | IOF; Israeli Occupation Army; Tzahal; Zionist army; Israel Defense Force; Israeli Defense Force; Israeli Army Forces
Israel Police | | police | IL |
Israel Security Agency | Shin Bet; ISA; Shabak | government | IL | Shin Bet security service; General Security Service of Israel; Shin Beth
Israeli Air Force | IAF | state_forces | IL |
Israeli government | | government | IL | Netanyahu government
Israeli Navy | | state_forces | IL |
Izz ad-Din al-Qassam Brigades | EQB; IQB | rebel_group | PS | al-Qassam Brigades; Ezzedine al-Qassam Brigades; Qassam Brigades; Izzedine al-Qassam Brigades; Ezz al-Din al-Qassam Brigades; Izz el-Deen al-Qassam Brigades; al-Qassam; Izz al-Din al-Qassam
Jabhat Fateh al-Sham | JFS | rebel_group | SY | Front for the Conquest of the Levant; Fateh al-Sham Front
Jaish ul-Adl | | rebel_group | IR | Army of Justice; Jaish al-Zulm
Jama'at al-Tawhid wal-Jihad | JTJ | rebel_group | IQ | Monotheism and Jihad; Tawhid wal-Jihad; Zarqawi network
Jaysh al-Ahrar | | rebel_group | SY | Army of the Free
Jaysh al-Fatah | | coalition | SY | Army of Conquest
Jaysh al-Islam | JAI | rebel_group | SY | Army of Islam; Liwa al-Islam
Jaysh al-Izza | | rebel_group | SY | Army of Glory; Tajamu al-Izza
Jaysh al-Muhajireen wal-Ansar | JMA | rebel_group | SY | Army of Emigrants and Supporters; Muhajireen Brigade; Jaish al-Muhajirin wal-Ansar
Jaysh al-Mujahideen | | rebel_group | SY | Army of Mujahideen; Army of Holy Warriors
Jaysh al-Nasr | | rebel_group | SY | Army of Victory
Jaysh al-Rashideen | | rebel_group | IQ | Rashedeen Army
Jaysh al-Sharqiya | | rebel_group | SY | Army of the East
Jaysh al-Thuwar | | rebel_group | SY | Army of Revolutionaries
Jenin Brigade | | rebel_group | PS | Jenin Brigades; Jenin Battalion; Katibat Jenin
JITEM | | state_forces | TR | Gendarmerie Intelligence and Counterterrorism
Joint Incidents Assessment Team | JIAT | monitor | SA |
Jordanian Armed Forces | JAF | state_forces | JO | Arab Army; Royal Jordanian Army; Jordanian Armed Forces-Arab Army
Jund al-Aqsa | | rebel_group | SY | Soldiers of al-Aqsa; Liwa al-Aqsa
Jund al-Islam of Sinai | | rebel_group | EG |
Jund al-Samaa | | rebel_group | IQ | Soldiers of Heaven; Army of Heaven
Jund al-Sham | | rebel_group | LB | Army of the Levant; Soldiers of Greater Syria
Jund Ansar Allah | | rebel_group | PS | Soldiers of God's Supporters; Army of the Supporters of God
Jundallah | | rebel_group | IR | Jondollah; Jundullah; People's Resistance Movement of Iran; Soldiers of God; Jondallah
Junud al-Sham | | rebel_group | SY | Soldiers of the Levant; Junud ash-Sham Chechens
Justice Commandos of the Armenian Genocide | JCAG | rebel_group | LB | Armenian Revolutionary Army
Kach | | militia | IL | Kahane Chai; Kach Party; Kahane Lives
Kata'ib al-Imam Ali | | militia | IQ | Imam Ali Brigades; Imam Ali Battalions
Kata'ib Hezbollah | KH | militia | IQ | Hezbollah Brigades; Iraqi Hezbollah; Battalions of Hezbollah
Kata'ib Sayyid al-Shuhada | KSS | militia | IQ | Master of the Martyrs Brigade; Sayyid al-Shuhada Battalions
Kataeb | | militia | LB | Phalange; Phalangists; Lebanese Phalange; Kataeb Party; Phalangist militia; Lebanese Kataeb Party; Kataeb Regulatory Forces; Phalanges Libanaises; Phalange Party
Katibat al-Tawhid wal-Jihad | KTJ | rebel_group | SY | Tawhid and Jihad Battalion; Jannat Oshiklari
Khalid ibn al-Walid Army | | rebel_group | SY | Jaysh Khalid ibn al-Waleed; Jaish Khalid bin al-Walid
Khorasan Group | | rebel_group | SY | Khorasan Cell
Komala | | rebel_group | IR | Komala Party of Iranian Kurdistan; Komalah; Society of Revolutionary Toilers of Iranian Kurdistan; Komala Party
Kurdistan Communities Union | KCK | coalition | TR | Koma Civaken Kurdistan; Group of Communities in Kurdistan
Kurdistan Democratic Party | KDP | rebel_group | IQ | Partiya Demokrat a Kurdistane; Iraqi KDP
Kurdistan Democratic Party of Iran | KDPI; PDKI | rebel_group | IR | Democratic Party of Iranian Kurdistan; Kurdish Democratic Party of Iran; Hizbi Demokrati Kurdistani Iran
Kurdistan Freedom Falcons | TAK | rebel_group | TR | Kurdistan Freedom Hawks; Teyrebazen Azadiya Kurdistan; Teyrbazen Azadiya Kurdistan
Kurdistan Freedom Party | PAK | rebel_group | IR | Partiya Azadiya Kurdistane; Parti Azadi Kurdistan
Kurdistan Islamic Movement | IMK | rebel_group | IQ | Islamic Movement of Kurdistan
Kurdistan Regional Government | KRG | government | IQ | Kurdish Regional Government; Kurdistan Region's government
Kurdistan Workers' Party | PKK | rebel_group | TR | Partiya Karkeren Kurdistan; Kurdish Workers' Party; Kongra-Gel; KADEK; Workers' Party of Kurdistan; Kurdistan Freedom and Democracy Congress; Kurdistan People's Congress
Kuwait Armed Forces | | state_forces | KW |
Law Enforcement Command of Iran | FARAJA; NAJA | police | IR | Law Enforcement Force of the Islamic Republic of Iran; Iranian police
Lebanese Armed Forces | LAF | state_forces | LB |
Lebanese Armed Revolutionary Factions | LARF; FARL | rebel_group | LB | Fractions armees revolutionnaires libanaises
Lebanese Civil Defence | | other | LB | Lebanon's Civil Defence
Lebanese Communist Party | LCP | rebel_group | LB | Popular Guard
Lebanese Forces | LF | militia | LB | al-Quwwat al-Lubnaniyya; Lebanese Forces militia
Lebanese Front | | coalition | LB |
Lebanese government | | government | LB |
Lebanese National Movement | LNM | coalition | LB |
Lebanese National Resistance Front | LNRF; JAMMOUL | coalition | LB |
Lebanese Red Cross | LRC | other | LB |
Lehava | | militia | IL |
Levant Front | | rebel_group | SY | al-Jabha al-Shamiya; Shamiya Front; Jabhat al-Shamiya; Sham Front
Lions' Den | | rebel_group | PS | Areen al-Usud; Arin al-Usud; Lion's Den group
Liwa Abu al-Fadl al-Abbas | LAFA | militia | SY | Abu Fadl al-Abbas Brigade; Abu al-Fadhal al-Abbas Brigade; al-Abbas Brigade
Liwa al-Quds | | militia | SY | Jerusalem Brigade; al-Quds Brigade
Liwa al-Tawhid | | rebel_group | SY | al-Tawhid Brigade; Tawhid Brigade
Liwa al-Thawra | | rebel_group | EG | Revolution Brigade; Banner of the Revolution
Liwa Fatemiyoun | | militia | SY | Fatemiyoun Brigade; Fatimiyoun Division; Fatemiyoun Division; Fatemiyun; Liwa Fatimiyyun; Fatemiyoun
Liwa Zainebiyoun | | militia | SY | Zainabiyoun Brigade; Zeinabiyoun Brigade; Zaynabiyun Brigade; Zainebiyoun; Zeinabiyoun; Zaynabiyoun
Liwa Zulfiqar | | militia | SY | Zulfiqar Brigade; Liwa Dhu al-Faqar
Local Coordination Committees | LCC | other | SY | Local Coordination Committees of Syria; LCCS
Magen David Adom | MDA | other | IL |
Mahdi Army | JAM | militia | IQ | Jaysh al-Mahdi; al-Mahdi Army
Malhama Tactical | | other | SY |
Manbij Military Council | MMC | militia | SY |
Maoist Communist Party of Turkey | MKP | rebel_group | TR |
Marada Brigade | | militia | LB | Marada Movement; Zgharta Liberation Army; Giants Brigade
Marxist-Leninist Communist Party | MLKP | rebel_group | TR | Marksist Leninist Komunist Parti
Men of Dignity | | militia | SY | Rijal al-Karama; Men of Dignity Movement
Ministry of Intelligence of Iran | MOIS; VAJA; VEVAK | government | IR | Ministry of Intelligence and Security; Iranian Ministry of Intelligence; Iranian Intelligence Ministry; Iran's Intelligence Ministry
Mossad | | government | IL | Institute for Intelligence and Special Operations
Mujahideen Movement | | rebel_group | PS | Mujahideen Brigades; Palestinian Mujahideen Movement; Kataib al-Mujahideen
Mujahideen Shura Council | | coalition | IQ | Mujahedeen Shura Council in Iraq
Multinational Force in Lebanon | MNF | coalition | LB |
Muslim Brotherhood | MB | other | EG | Society of the Muslim Brothers; Ikhwan; al-Ikhwan al-Muslimun; Egyptian Muslim Brotherhood
Mwatana for Human Rights | | monitor | YE | Mwatana; Mwatana Organization for Human Rights
Nablus Brigade | | rebel_group | PS | Nablus Battalion
Nahal Brigade | | state_forces | IL |
Naqshbandi Army | JRTN | rebel_group | IQ | Army of the Men of the Naqshbandi Order; Jaysh Rijal al-Tariqa al-Naqshbandiya; Men of the Army of the Naqshbandi Way
National Coordination Committee for Democratic Change | NCC | coalition | SY | National Coordination Body for Democratic Change
National Council of Resistance of Iran | NCRI | coalition | IR |
National Defence Forces | NDF | militia | SY | Quwat al-Difa al-Watani; Syrian National Defence Forces; National Defense Forces militia
National Democratic Front of Yemen | | rebel_group | YE |
National Front for Liberation | NFL | rebel_group | SY | Jabhat al-Wataniya lil-Tahrir
National Liberation Army of Iran | NLA | rebel_group | IR |
National Liberation Movement of Syria | | rebel_group | SY | Tajammu Suqour al-Ghab
National Resistance Forces | NRF | militia | YE | Guardians of the Republic; Republican Guards of Tareq Saleh; Yemeni National Resistance; Hurras al-Jumhuriya; Tihama Resistance
National Security Agency of Egypt | | government | EG | Homeland Security of Egypt; State Security Investigations Service; State Security Investigations
New Syrian Army | | rebel_group | SY | Jaysh Suriya al-Jadid
Nineveh Guards | | militia | IQ | Hashd al-Watani; Nineveh Plain Guards
Nineveh Plain Protection Units | NPU | militia | IQ | Nineveh Plains Protection Units
Northern Democratic Brigade | | rebel_group | SY |
Nour al-Din al-Zenki | | rebel_group | SY | Nour al-Din al-Zenki Movement; Harakat Nour al-Din al-Zenki; Nureddin Zengi Movement; Nour al-Din al-Zinki; Zenki Movement
Organization of Iranian People's Fedai Guerrillas | OIPFG | rebel_group | IR | Fadaiyan-e-Khalq; Fedayan-e Khalq; Iranian People's Fadaee Guerrillas
Organization of the Oppressed on Earth | | rebel_group | LB | Organization of the Oppressed of the Earth
Palestine Liberation Army | | militia | SY | Jaysh al-Tahrir al-Filastini; PLA of Palestine
Palestine Liberation Front | PLF | rebel_group | PS | Palestinian Liberation Front
Palestine Liberation Organization | PLO | rebel_group | PS | Munazzamat al-Tahrir al-Filastiniyya; Palestinian Liberation Organization
Palestine Red Crescent Society | PRCS | other | PS | Palestinian Red Crescent; Palestine Red Crescent; Palestinian Red Crescent Society
Palestinian Authority | PA | government | PS | Palestinian National Authority; PNA
Palestinian Centre for Human Rights | PCHR | monitor | PS |
Palestinian Civil Defence | PCD | other | PS | Gaza Civil Defence; Gaza's Civil Defence Agency; Civil Defence in Gaza
Palestinian Islamic Jihad | PIJ | rebel_group | PS | Islamic Jihad; Islamic Jihad Movement in Palestine; Harakat al-Jihad al-Islami fi Filastin; Islamic Jihad of Palestine; Palestine Islamic Jihad
Palestinian National Security Forces | NSF | state_forces | PS |
Palestinian People's Party | | other | PS |
Palestinian Popular Struggle Front | PPSF | rebel_group | PS | Popular Struggle Front
Palestinian Security Services | PSS | police | PS | Palestinian Authority Security Forces; PASF
Parastin u Zanyari | | government | IQ | Kurdistan Region Security Council; Zanyari; Parastin
Party for a Free Life in Kurdistan | PJAK | rebel_group | IR | Partiya Jiyana Azad a Kurdistane; Kurdistan Free Life Party; Free Life Party of Kurdistan
Patriotic Revolutionary Youth Movement | YDG-H | rebel_group | TR | Yurtsever Devrimci Genclik Hareketi
Patriotic Union of Kurdistan | PUK | rebel_group | IQ | Yekiti Nistimani Kurdistan
Peninsula Shield Force | PSF | coalition | SA | Peninsula Shield; GCC Peninsula Shield
People's Defence Forces | HPG | rebel_group | TR | Hezen Parastina Gel; People's Defense Force of the PKK
People's Mojahedin Organization of Iran | PMOI; MEK; MKO | rebel_group | IR | Mujahedin-e Khalq; People's Mujahedin of Iran; Mujahedin Khalq Organization; People's Mujahideen; Monafeqin
People's Protection Units | YPG | militia | SY | Yekineyen Parastina Gel; Kurdish People's Protection Units; Popular Protection Units
Peoples' Democratic Party | HDP | other | TR | Halklarin Demokratik Partisi
Peoples' United Revolutionary Movement | HBDH | coalition | TR | Halklarin Birlesik Devrim Hareketi; Peoples' Revolutionary United Movement
Peshmerga | | state_forces | IQ | Kurdish Peshmerga; Kurdish peshmerga forces; Iraqi Kurdish forces; Kurdish Peshmerga fighters
Political Security Organization | PSO | government | YE | Political Security Organisation of Yemen
Popular Committees of Syria | | militia | SY |
Popular Forces | | militia | PS | Abu Shabab clan; Yasser Abu Shabab militia; Anti-Terror Service
Popular Front for the Liberation of Oman | PFLO | rebel_group | OM | Popular Front for the Liberation of the Occupied Arabian Gulf; PFLOAG
Popular Front for the Liberation of Palestine | PFLP | rebel_group | PS | al-Jabha al-Sha'biya li-Tahrir Filastin; Popular Front
Popular Front for the Liberation of Palestine - General Command | PFLP-GC | rebel_group | PS | Popular Front for the Liberation of Palestine-General Command; PFLP General Command
Popular Front for the Liberation of Palestine - Special Command | PFLP-SC | rebel_group | PS |
Popular Mobilization Forces | PMF; PMU | militia | IQ | Popular Mobilization Units; Hashd al-Shaabi; al-Hashd al-Shaabi; Popular Mobilisation; Popular Mobilization Committee; Hashed al-Shaabi; Hashd; People's Mobilization Forces; Hashid Shaabi; Popular Mobilisation Units of Iraq
Popular Resistance | | militia | YE | Popular Resistance Committees of Yemen; Popular Committees; Southern Resistance; Southern Popular Resistance
Popular Resistance Committees | PRC | rebel_group | PS | al-Nasser Salah al-Deen Brigades; Salah al-Din Brigades; al-Nasir Salah al-Din Brigades; Lijan al-Muqawama al-Shaabiya; Popular Resistance Committee
Popular Resistance Movement of Egypt | | rebel_group | EG |
Presidential Leadership Council | PLC | government | YE | Presidential Council of Yemen
Preventive Security Force | | police | PS | Preventive Security; Preventative Security; Palestinian Preventive Security
Progressive Socialist Party | PSP | militia | LB | People's Liberation Army of the PSP; Druze Progressive Socialist Party; Hizb al-Taqadummi al-Ishtiraki
Promised Day Brigade | PDB | militia | IQ | Liwa al-Yawm al-Mawud; Promised Day Brigades
Qatar Armed Forces | | state_forces | QA |
Quds Force | IRGC-QF | state_forces | IR | al-Quds Force; Jerusalem Force; Sepah-e Quds; Iran's Quds Force; IRGC Quds Force
Radwan Force | | rebel_group | LB | Radwan Unit; al-Hajj Radwan Force; Radwan Forces; Redwan Force
Revolutionary Commando Army | | rebel_group | SY | Maghawir al-Thawra; Jaysh Maghawir al-Thawra; MaT; Syrian Free Army
Revolutionary Justice Organization | | rebel_group | LB | Organization of Revolutionary Justice
Revolutionary People's Liberation Party/Front | DHKP-C; DHKP/C | rebel_group | TR | Revolutionary People's Liberation Party-Front; Devrimci Halk Kurtulus Partisi-Cephesi; Revolutionary People's Liberation Front; Revolutionary Left of Turkey; Dev Sol; Devrimci Sol
Royal Jordanian Air Force | RJAF | state_forces | JO |
Royal Saudi Air Force | RSAF | state_forces | SA | Saudi Air Force
Royal Saudi Land Forces | RSLF | state_forces | SA | Saudi army
Russian Reconciliation Center | | monitor | RU | Russian Center for Reconciliation; Russian Centre for the Reconciliation of Opposing Sides in Syria; Center for Reconciliation of the Opposing Parties; Russian Centre for Reconciliation of the Opposing Parties; Reconciliation Center; Russian Reconciliation Center for Syria; Hmeimim Reconciliation Center
Saraya al-Jihad | | militia | IQ | Jihad Brigades
Saraya al-Mukhtar | | rebel_group | BH | Mukhtar Brigades; al-Mukhtar Brigades; Bahraini Islamic Resistance
Saraya al-Salam | | militia | IQ | Peace Companies; Peace Brigades
Saraya Ansar al-Sunnah | | rebel_group | SY | Ansar al-Sunnah Brigades
Saraya Awliya al-Dam | | militia | IQ | Guardians of Blood Brigade; Guardians of the Blood
Saraya Talia al-Khurasani | | militia | IQ | Khorasani Brigades; Saraya al-Khorasani
Saudi Arabian National Guard | SANG | state_forces | SA |
Saudi Border Guards | | police | SA |
Saudi government | | government | SA |
Saudi-led coalition | | coalition | SA | Arab coalition; Coalition to Support Legitimacy in Yemen; Saudi-led military coalition; Saudi-Emirati coalition; Saudi Arabia-led coalition; Saudi-led Arab coalition; Coalition to Restore Legitimacy in Yemen; Saudi-UAE coalition; Arab Coalition in Yemen; Saudi-led coalition forces
Security Belt Forces | SBF | militia | YE | Security Belt; al-Hizam al-Amni; Southern Belt Forces; Security Belt brigades
Security Media Cell | SMC | monitor | IQ | Iraqi Security Media Cell
Shabiha | | militia | SY | Shabeeha
Shabwani Elite Forces | | militia | YE | Shabwani Elite; Shabwani Defence Forces; Shabwa Defence Forces
Sham Liberation Army | | rebel_group | SY |
Sinai Tribes Union | STU | militia | EG | Union of Sinai Tribes; Sinai Tribal Union
Sinjar Resistance Units | YBS | militia | IQ | Yekineyen Berxwedana Sengale; Shingal Resistance Units; Sinjar Protection Units
Sons of Iraq | SOI | militia | IQ | Awakening Councils; Sahwa; Sahwa militia; Anbar Awakening; Anbar Salvation Council; Awakening Movement; Sahwat; Concerned Local Citizens; Awakening Council
South Lebanon Army | SLA | militia | LB | Army of Free Lebanon; South Lebanese Army; Army of South Lebanon
Southern Front | | coalition | SY | al-Jabha al-Janubiyya
Southern Movement | | rebel_group | YE | al-Hirak; Hirak; al-Hirak al-Janoubi; Southern Mobility Movement; Peaceful Southern Movement
Southern Transitional Council | STC | rebel_group | YE | Southern Movement's Transitional Council; Yemen's Southern Transitional Council
Special Republican Guard | SRG | state_forces | IQ |
Sultan Fatih Brigade | | rebel_group | SY |
Sultan Murad Division | | rebel_group | SY | Sultan Murad Brigade; Firqat al-Sultan Murad; Sultan Murad
Sultan of Oman's Armed Forces | SAF | state_forces | OM | Omani army; Royal Army of Oman
Sultan Suleiman Shah Division | | rebel_group | SY | Suleiman Shah Brigade; al-Amshat; Sultan Suleiman Shah Brigade
Supreme Council for the Islamic Revolution in Iraq | SCIRI; ISCI | rebel_group | IQ | Islamic Supreme Council of Iraq; Supreme Islamic Iraqi Council; Supreme Assembly for the Islamic Revolution in Iraq
Supreme Council of the Armed Forces | SCAF | government | EG |
Supreme Political Council | SPC | government | YE | Supreme Political Council of Yemen
Suqour al-Sham | | rebel_group | SY | Suqour al-Sham Brigade; Falcons of the Levant Brigade; Hawks of Sham
Sutoro | | militia | SY | Syriac Security Office
Suwayda Military Council | | militia | SY | Sweida Military Council; al-Suwayda Military Council
Syriac Military Council | MFS | militia | SY | Mawtbo Fulhoyo Suryoyo
Syrian Arab Air Force | SyAAF; SAAF | state_forces | SY | Syrian Air Force
Syrian Arab Navy | | state_forces | SY | Syrian Navy
Syrian Army | SAA | state_forces | SY | Syrian Arab Army; Assad's forces; pro-government Syrian forces; Assad's army
Syrian Democratic Council | SDC | government | SY |
Syrian Democratic Forces | SDF | rebel_group | SY | Quwat Suriya al-Dimuqratiya; QSD
Syrian General Security Service | | government | SY | General Security Service; Idlib General Security
Syrian government | | government | SY | Assad regime; Assad government; Bashar al-Assad's government
Syrian Interim Government | SIG | government | SY |
Syrian Islamic Liberation Front | SILF | coalition | SY | Jabhat Tahrir Suriya al-Islamiyya
Syrian Liberation Front | | rebel_group | SY | Jabhat Tahrir Souriya; Syria Liberation Front
Syrian Military Intelligence | | government | SY | Military Intelligence Directorate
Syrian National Army | SNA | rebel_group | SY | Turkish-backed Free Syrian Army; TFSA
Syrian National Coalition | SNC | coalition | SY | National Coalition for Syrian Revolutionary and Opposition Forces; Syrian Opposition Coalition; Etilaf
Syrian National Council | | coalition | SY |
Syrian Network for Human Rights | SNHR | monitor | SY | Syrian Human Rights Network
Syrian Observatory for Human Rights | SOHR | monitor | SY | Syrian Observatory
Syrian Republican Guard | | state_forces | SY |
Syrian Revolutionaries Front | SRF | rebel_group | SY | Jabhat Thuwar Suriya; Syria Revolutionaries Front
Syrian Salvation Government | SSG | government | SY | Salvation Government; Salvation Government of Syria
Syrian Social Nationalist Party | SSNP | militia | SY | Eagles of the Whirlwind; Nusur al-Zawba'a
Syrian Turkmen Brigades | | rebel_group | SY | Syrian Turkmen Army; Suriye Turkmen Ordusu
Takfir wal-Hijra | | rebel_group | EG | Excommunication and Exodus; al-Takfir wal-Hijrah
Tanzim | | militia | PS | Fatah Tanzim; Tanzim militia
Tawhid and Jihad of Sinai | | rebel_group | EG | Tawhid wal-Jihad in Egypt
Terror Against Terror | TNT | militia | IL |
Tiger Forces | | state_forces | SY | Quwat al-Nimr; 25th Special Mission Forces Division; 25th Division; 25th Special Tasks Division
Tigers Militia | | militia | LB | al-Numur; Ahrar militia; Tigers of the Liberals
Tulkarm Brigade | | rebel_group | PS | Tulkarem Brigade; Tulkarm Battalion; Rapid Response Tulkarm
Turkish Air Force | TurAF | state_forces | TR |
Turkish Army | TAF; TSK | state_forces | TR | Turk Silahli Kuvvetleri; Turkish Land Forces
Turkish Gendarmerie | | police | TR | Gendarmerie General Command; Jandarma
Turkish government | | government | TR | Erdogan government
Turkish Hezbollah | | rebel_group | TR | Kurdish Hezbollah; Hizbullah in Turkey
Turkish National Intelligence Organization | MIT | government | TR | National Intelligence Organization; Milli Istihbarat Teskilati; Turkish intelligence
Turkish Revenge Brigade | TIT | militia | TR | Turk Intikam Tugayi
Turkistan Islamic Party in Syria | | rebel_group | SY | Turkistan Islamic Party in the Levant; TIP in Syria
UAE Armed Forces | | state_forces | AE |
Village Guards | | militia | TR | Korucu; Koruculari; Turkish village guards
Violations Documentation Center | VDC | monitor | SY | Violations Documentation Centre in Syria
Wa Harid al-Mu'minin | | coalition | SY | Incite the Believers Operations Room; Rouse the Believers Operations Room
White Flags | | rebel_group | IQ | al-Rayat al-Bayda; White Flags group
White Helmets | | other | SY | Syria Civil Defence; Syrian Civil Defence; Syrian White Helmets
Wilayat Sinai | ISIS-SP; IS-SP | rebel_group | EG | Islamic State - Sinai Province; Sinai Province; Islamic State's Sinai Province; Islamic State in Sinai; ISIS-Sinai; Sinai Province of the Islamic State; Province of Sinai
Women's Protection Units | YPJ | militia | SY | Yekineyen Parastina Jin
Wrath of Olives | | rebel_group | SY | Ghadab al-Zaytoun; Wrath of Olives Operations Room
Yarmouk Martyrs Brigade | | rebel_group | SY | Liwa Shuhada al-Yarmouk
Yemen Data Project | YDP | monitor | YE |
Yemeni Armed Forces | | state_forces | YE |
Yemeni government | | government | YE | Internationally recognised government of Yemen; Hadi government; Saleh regime; Aden-based government
Yemeni Republican Guard | | state_forces | YE | Yemen's Republican Guard
Yemeni Socialist Party | YSP | rebel_group | YE |
"""
