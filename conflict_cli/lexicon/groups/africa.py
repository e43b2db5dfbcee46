"""Groups of Africa, sorted by name: `name | abbreviations | type | country | other names`.

`extractors.groups.known.read_group` reads a line. The list is written from general knowledge of the
conflicts since 1980. Types are those of `vocabulary.GroupType`. The country is the state that a
group belongs to or is based in; it is empty for a group in several states. Of spellings that
`groups.forms.SPELLINGS` makes the same, only one is listed.
"""

GROUPS = """
106th Brigade | | militia | LY | 106 Brigade; Awliya al-Dam Brigade
444th Brigade | | militia | LY | 444 Brigade; 444th Combat Brigade; 444 Combat Brigade
Abu Salim Central Security | | militia | LY | Ghneiwa militia; Abu Salim militia
Abu Salim Martyrs Brigade | ASMB | rebel_group | LY | Abu Slim Martyrs Brigade
Administration Police | | police | KE | Administration Police Service; Kenyan Administration Police
Afar Revolutionary Democratic Unity Front | ARDUF; Uguguma | rebel_group | ET | Ugugumo
Afar Special Forces | | militia | ET | Afar regional forces; Afar regional special forces
Africa Corps | | militia | RU | Russian Africa Corps; Russia's Africa Corps; Afrika Korps of Russia
African National Congress | ANC | rebel_group | ZA |
African Party for the Independence of Guinea and Cape Verde | PAIGC | rebel_group | GW | Partido Africano da Independencia da Guine e Cabo Verde
African Union | AU | intergovernmental | | AU Commission; African Union Commission; Organization of African Unity; OAU
African Union Mission in Somalia | AMISOM | intergovernmental | SO | AU Mission in Somalia; African Union forces in Somalia; AMISOM peacekeepers; African Union troops in Somalia
African Union Mission in Sudan | AMIS | intergovernmental | SD |
African Union Support and Stabilization Mission in Somalia | AUSSOM | intergovernmental | SO |
African Union Transition Mission in Somalia | ATMIS | intergovernmental | SO | AU Transition Mission in Somalia; ATMIS forces
African-led International Support Mission to Mali | AFISMA | intergovernmental | ML |
African-led International Support Mission to the Central African Republic | MISCA | intergovernmental | CF | MISCA peacekeepers
Afrikaner Weerstandsbeweging | AWB | militia | ZA | Afrikaner Resistance Movement
Aguleri militia | | militia | NG |
Agwelek | | militia | SS | Agwelek forces; Agwelek militia; Johnson Olony's forces
Ahlu Sunna Waljama'a | ASWJ | militia | SO | Ahlu Sunnah wal-Jama'ah; Ahlu Sunna Wal Jamaa; Ahl al-Sunna wal-Jama'a of Somalia; Ahlu Sunna
Air and Azawad Liberation Front | FLAA | rebel_group | NE | Front de liberation de l'Air et de l'Azaouak; Air and Azawak Liberation Front
al-Baraa ibn Malik Brigade | | militia | SD | Baraa bin Malik Battalion; al-Bara' ibn Malik Battalion; al-Baraa Battalion; el-Baraa ibn Malik Corps
al-Hijra | | rebel_group | KE | Muslim Youth Center; al-Hijra of Kenya; Pumwani Muslim Youth
al-Itihaad al-Islamiya | AIAI | rebel_group | SO | Islamic Union; al-Ittihad al-Islami; Unity of Islam; al-Ittihad
al-Kani Militia | | militia | LY | Kaniyat; al-Kaniyat; 7th Brigade; Seventh Brigade; Tarhuna Brigade; Kaniyat militia
Al-Mourabitoun | | rebel_group | ML | al-Murabitoun; Sentinels; al-Mourabitoune; al-Murabitun group
al-Qaeda in the Islamic Maghreb | AQIM; AQMI | rebel_group | DZ | al-Qaeda Organization in the Islamic Maghreb; Qaeda in the Islamic Maghreb; Tanzim al-Qaeda fi Bilad al-Maghrib al-Islami; al-Qaeda in the Maghreb; North African al-Qaeda; al-Qaeda's North African branch; al-Qaeda au Maghreb islamique; al-Qaeda in the Lands of the Islamic Maghreb
Al-Shabaab | HSM | rebel_group | SO | Harakat al-Shabaab al-Mujahideen; Shabaab; Harakat al-Shabaab; Mujahideen Youth Movement; Harakat Shabaab al-Mujahidin; Alshabaab; Hizbul Shabaab; Somali Shabaab; Somalia's al-Shabaab; Movement of Striving Youth
Alliance for the Re-liberation of Somalia | ARS | coalition | SO | Alliance for the Reliberation of Somalia; ARS-Asmara; ARS-Djibouti
Alliance for the Restoration of Peace and Counter-Terrorism | ARPCT | coalition | SO |
Alliance of Democratic Forces for the Liberation of Congo | AFDL; ADFLC | rebel_group | CD | Alliance des forces democratiques pour la liberation du Congo-Zaire; Kabila's rebels; Alliance of Democratic Forces for the Liberation of Congo-Zaire
Alliance of Patriots for a Free and Sovereign Congo | APCLS | militia | CD | Alliance des patriotes pour un Congo libre et souverain; APCLS-Renove; Patriots' Alliance for a Free and Sovereign Congo
Alliance of Sahel States | AES | coalition | | Alliance des Etats du Sahel; Confederation of Sahel States; Alliance of Sahelian States
Allied Democratic Forces | ADF; ADF-NALU; ADF/NALU | rebel_group | CD | Islamic State Central Africa Province; ISCAP; Madina at Tauheed wau Mujahedeen; MTM; Islamic State Central African Province; Allied Democratic Forces-National Army for the Liberation of Uganda; Islamic State in Central Africa; Central Africa Province of the Islamic State; Allied Democratic Force; Nadhif; Wilayat Wasat Ifriqiyah; ISIS-DRC
Ambazonia Defence Forces | ADF | rebel_group | CM | Ambazonian Defence Forces; Ambazonia Defence Force; Ambazonia Defence Council
Ambazonia Restoration Forces | ARF | rebel_group | CM | Ambazonia separatists; Ambazonian separatists; Ambazonia fighters; Ambazonian fighters; Amba Boys; Ambaboys; Ambazonian rebels; Anglophone separatists; Ambazonia rebels; Ambazonia Restoration Army; Ambazonian forces; Amba fighters
Ambazonia Self-Defence Council | ASC | coalition | CM |
Amhara Association of America | AAA | monitor | US |
Amhara Special Forces | ASF | militia | ET | Amhara regional special forces; Amhara regional forces; Amhara Special Police; Amhara Liyu Hail
Amotekun | | militia | NG | Western Nigeria Security Network; Amotekun Corps
Angolan Armed Forces | FAA | state_forces | AO | Forcas Armadas Angolanas
Angolan government | | government | AO | MPLA government; Dos Santos government
Anjouan Gendarmerie | FGA | rebel_group | KM | Anjouanese gendarmerie; Bacar's forces
Ansaar Muslim Youth Center | AMYC | rebel_group | TZ |
Ansar al-Sharia in Libya | ASL | rebel_group | LY | Ansar al-Sharia Libya; Ansar al-Sharia Brigade; Ansar al-Sharia Benghazi; Libyan Ansar al-Sharia; Ansar al-Sharia in Benghazi; Ansar al-Sharia in Derna
Ansar al-Sharia in Tunisia | AST | rebel_group | TN | Ansar al-Sharia Tunisia; Partisans of Islamic Law in Tunisia
Ansar al-Sunna of Mozambique | ASWJ; ISM | rebel_group | MZ | Ahlu Sunna wa Jama of Mozambique; Islamic State Mozambique; Mozambican al-Shabaab; Islamic State Mozambique Province; Islamic State in Mozambique; Ansar al-Sunnah wa Jamma; Swahili Sunna; Machababos; ISIS-Mozambique; Mashababos; IS-Mozambique; Ansar al-Sunnah of Cabo Delgado
Ansar Dine | | rebel_group | ML | Ansar al-Din; Ansar Eddine; Ansar ud-Dine; Defenders of the Faith; Ancardine
Ansaru | JAMBS | rebel_group | NG | Jama'atu Ansarul Muslimina fi Biladis Sudan; Vanguards for the Protection of Muslims in Black Africa; Vanguard for the Protection of Muslims in Black Lands; Jamaat Ansar al-Muslimin fi Bilad al-Sudan
Ansarul Islam | | rebel_group | BF | Ansar al-Islam; Defenders of Islam; Ansar-ul-Islam of Burkina Faso; Ansaroul Islam
Anti-balaka | | militia | CF | Anti-Balaka militia; Antibalaka; anti-balaka militias; Anti-balaka militiamen; Anti-balaka fighters
Anti-Terrorism Police Unit | ATPU | police | KE | Anti-Terror Police Unit
Anti-Terrorist Unit | ATU | state_forces | LR |
Anyanya | | rebel_group | SS | Anya-Nya; Anyanya II
Arab Islamic Front of Azawad | FIAA | rebel_group | ML | Front islamique arabe de l'Azawad; Islamic Arab Front of Azawad
Arab Movement of Azawad | MAA | rebel_group | ML | Azawad Arab Movement; Mouvement arabe de l'Azawad; National Liberation Front of Azawad; FLNA
Armed Forces of Guinea-Bissau | FARP | state_forces | GW | Revolutionary Armed Forces of the People; Bissau-Guinean army
Armed Forces of Liberia | AFL | state_forces | LR | Liberian army
Armed Forces of the Democratic Republic of the Congo | FARDC | state_forces | CD | Congolese army; Forces armees de la Republique democratique du Congo; Armed Forces of the DRC; Congo's army; Congo's military
Armed Forces of the Federal Republic | FARF | rebel_group | TD | Forces armees pour la Republique federale
Armed Forces of the North | FAN | rebel_group | TD | Forces armees du nord; FAN of Habre
Armed Forces of the Republic of the Congo | FAC | state_forces | CG | Forces armees congolaises
Armed Forces Revolutionary Council | AFRC | rebel_group | SL | AFRC junta; AFRC/RUF; Sobels
Armed Islamic Group | GIA | rebel_group | DZ | Groupe Islamique Arme; Armed Islamic Group of Algeria; al-Jama'a al-Islamiya al-Musallaha
Armed Islamic Movement | MIA | rebel_group | DZ | Mouvement islamique arme
Army for the Liberation of Rwanda | ALIR | rebel_group | CD | Armee de liberation du Rwanda; PALIR
Arouch Movement | | other | DZ |
Arrow Boys | | militia | SS | Azande Arrow Boys; South Sudan National Liberation Movement; SSNLM; Zande militia
Azande Ani Kpi Gbe | AAKG | militia | CF | Zande Ani Kpi Gbe; Azande Ani Kpi Gbe militia
Azanian People's Liberation Army | APLA | rebel_group | ZA | Poqo
Azanian People's Organization | AZAPO | rebel_group | ZA | Azanian National Liberation Army; AZANLA
Azawad Liberation Front | FLA | rebel_group | ML | Front de liberation de l'Azawad
Bakassi Boys | | militia | NG |
Bana Mura | | militia | CD | Bana Mura militia
Barkhane Force | | coalition | FR | Force Barkhane; Barkhane
Beja Congress | | rebel_group | SD | Mu'tamar al-Beja
Benghazi Defense Brigades | BDB | militia | LY | Saraya Difa Benghazi; Defend Benghazi Brigades
Benghazi Revolutionaries Shura Council | BRSC | coalition | LY | Shura Council of Benghazi Revolutionaries; Majlis Shura Thuwar Benghazi
Benin Armed Forces | FAB | state_forces | BJ |
Benishangul People's Liberation Movement | BPLM | rebel_group | ET | Gumuz militia; Gumuz rebels; Gumuz People's Democratic Movement; Benishangul People's Liberation Front
Biafra Nations League | BNL | rebel_group | NG | Biafra Nations Youth League
Biafran Armed Forces | | rebel_group | NG | Biafran army; Biafran forces
Biloze Bishambuke | | militia | CD | Mai-Mai Biloze Bishambuke
Black Axe | | criminal_group | NG | Neo Black Movement of Africa; Aiye Confraternity; Black Axe Confraternity
Boeremag | | rebel_group | ZA |
Boko Haram | BH; JAS | rebel_group | NG | Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; Jama'at Ahl as-Sunnah lid-Da'wah wal-Jihad; Nigerian Taliban; JASDJ; Jamaat Ahl al-Sunna; Yusufiyya; People Committed to the Prophet's Teachings for Propagation and Jihad
Border Guards of Sudan | | militia | SD | Border Intelligence Guard; Border Intelligence Brigade
Border Patrol Unit of Kenya | BPU | police | KE |
Botswana Defence Force | BDF | state_forces | BW | Botswanan army
Buccaneers Confraternity | | criminal_group | NG |
Bundu dia Kongo | BDK | rebel_group | CD | Bundu dia Mayala; Kingdom of Kongo
Bunyan Marsous | | coalition | LY | al-Bunyan al-Marsous; Bunyan al-Marsoos; Solid Structure; Impenetrable Wall
Burkinabe Armed Forces | | state_forces | BF | Forces armees nationales du Burkina Faso
Burundi National Defence Force | FDN; FDNB | state_forces | BI | Burundian army; Force de defense nationale; National Defence Force of Burundi
Burundi National Police | PNB | police | BI | National Police of Burundi; Police nationale du Burundi
Burundian government | | government | BI | Nkurunziza government
Cabo Delgado Local Force | | militia | MZ | Forca Local; Local Force of Cabo Delgado; Local Forces militia
Cameroon Armed Forces | FAC | state_forces | CM |
Cameroonian Gendarmerie | | police | CM | National Gendarmerie of Cameroon
Cameroonian government | | government | CM | Biya government; Biya regime
Caprivi Liberation Army | CLA | rebel_group | NA | Caprivi Liberation Movement
Ceasefire and Transitional Security Arrangements Monitoring and Verification Mechanism | CTSAMVM; CTSAMM | monitor | SS |
Central African Armed Forces | FACA | state_forces | CF | Forces armees centrafricaines
Central African government | | government | CF | Bozize government; Touadera government
Central African Patriotic Movement | MPC | rebel_group | CF | Mouvement patriotique pour la Centrafrique; Patriotic Movement for Central Africa; Patriotic Movement for the Central African Republic; Mouvement patriotique centrafricain
Central Committee of Sudan Doctors | CCSD | monitor | SD | Central Committee of Sudanese Doctors; Sudan Doctors Committee
Central Intelligence Organization | CIO | government | ZW | Central Intelligence Organisation of Zimbabwe
Central Reserve Police | CRP | police | SD | Abu Tira; Abu Tera; Sudanese Central Reserve Police
Chadian National Army | ANT | state_forces | TD | Armee nationale tchadienne
Chinkororo | | militia | KE |
Civil Cooperation Bureau | CCB | state_forces | ZA |
Civilian Joint Task Force | CJTF | militia | NG | Yan Gora; Civilian JTF; Borno Youth Association for Peace and Justice; Kato da Gora; Civilian Joint Task Force of Borno
Coalition for Militant Action in the Niger Delta | COMA | coalition | NG |
Coalition of Patriots for Change | CPC | coalition | CF | Coalition des patriotes pour le changement; CPC-F
Coalition of the People for Azawad | CPA | rebel_group | ML |
Cocoye militia | | militia | CG | Cocoyes; Cocoye militias
Committee of National Revival for Peace and Democracy | CSNPD | rebel_group | TD |
Comoros National Army | AND | state_forces | KM | National Army of Development; Armee nationale de developpement
Congo River Alliance | AFC | coalition | CD | Alliance Fleuve Congo; River Congo Alliance
Congolese government | | government | CD | Kabila government; Mobutu regime; Mobutu government; Tshisekedi government; Government of the DRC
Congolese National Police | PNC | police | CD | Police nationale congolaise
Congolese Party of Labour militias | | militia | CG | Cobra militia; Cobras; Cobra militias
Congress for Justice in Azawad | CJA | rebel_group | ML |
Convention for the Popular Revolution | CRP | rebel_group | CD | Convention pour la revolution populaire; Lubanga's militia
Convention of Patriots for Justice and Peace | CPJP | rebel_group | CF | Convention des patriotes pour la justice et la paix
Cooperative for the Development of the Congo | CODECO | militia | CD | Cooperative pour le developpement du Congo; Codeco militia; CODECO-URDPC; CODECO-ALC; Union of Revolutionaries for the Defence of the Congolese People; URDPC; Lendu militia; Cooperative for the Economic Development of the Congo; CODECO militias; CODECO-ALC/USP
Coordination of Armed Resistance | CRA | coalition | NE | Coordination de la resistance armee; Organisation of Armed Resistance; ORA
Coordination of Azawad Movements | CMA | coalition | ML | Coordination des mouvements de l'Azawad; Coordination of Movements of Azawad
Da Na Atem | | militia | ML |
Dahalo | | criminal_group | MG | Dahalo bandits; Dahalos
Dan Na Ambassagou | DNA | militia | ML | Dan Nan Ambassagou; Dan Amassagou; Dan Nan Ambassagou Association; Hunters Who Trust in God
Danab Brigade | | state_forces | SO | Danab; Danab Advanced Infantry Brigade; Danab Special Forces; Danab commandos
Defence and Security Forces of Ivory Coast | FDS-CI; FANCI; FDS | state_forces | CI | National Armed Forces of Ivory Coast; Forces armees nationales de Cote d'Ivoire; Gbagbo's forces; pro-Gbagbo forces; Forces de defense et de securite
Democratic Alliance of 23 May for Change | ADC | rebel_group | ML | May 23, 2006 Democratic Alliance for Change; Democratic Alliance for Change
Democratic Forces for the Liberation of Rwanda | FDLR | rebel_group | CD | Forces democratiques de liberation du Rwanda; FOCA; Forces combattantes abacunguzi; FDLR-FOCA
Democratic Front for Renewal | FDR | rebel_group | NE | Front democratique du renouveau
Democratic Front of the Central African People | FDPC | rebel_group | CF | Front democratique du peuple centrafricain
Department of Intelligence and Security | DRS | government | DZ | Departement du Renseignement et de la Securite; Algerian military intelligence
Department of State Services | DSS; SSS | government | NG | State Security Service; Directorate of State Security; State Security Services
Derg | | government | ET | Provisional Military Government of Socialist Ethiopia; Mengistu regime; Dergue
Djiboutian Armed Forces | FAD | state_forces | DJ |
Dozo | | militia | ML | Dozos; Donso; Dozo hunters; Donzo; Dozo militia; Donsos
Dyck Advisory Group | DAG | other | ZA |
East African Community | EAC | intergovernmental | |
East African Community Regional Force | EACRF | coalition | CD | EAC Regional Force; East African Regional Force; East African Community force
Eastern Front | | coalition | SD | Eastern Front of Sudan
Eastern Security Network | ESN | militia | NG |
Ebube Agu | | militia | NG | Ebubeagu
ECOMOG | | coalition | | ECOWAS Monitoring Group; Economic Community of West African States Monitoring Group; ECOWAS Ceasefire Monitoring Group; Ecomog force
Economic Community of Central African States | ECCAS; CEEAC | intergovernmental | |
Economic Community of West African States | ECOWAS; CEDEAO | intergovernmental | | West African bloc; Ecowas bloc
ECOWAS Mission in the Gambia | ECOMIG | intergovernmental | GM |
ECOWAS Standby Force | ESF | coalition | | ECOWAS military force
Emergency Lawyers | | monitor | SD | Sudanese Emergency Lawyers; Emergency Lawyers group
Emergency Response Rooms | ERR | other | SD | Emergency Response Room
Eritrean Defence Forces | EDF | state_forces | ER | Eritrean Defense Force
Eritrean Islamic Jihad Movement | EIJM | rebel_group | ER | Eritrean Islamic Jihad; Harakat al-Jihad al-Islami al-Eritrea; Eritrean Islamic Salvation Movement
Eritrean Liberation Front | ELF | rebel_group | ER | Jabha; Eritrean Liberation Front-Revolutionary Council
Eritrean People's Liberation Front | EPLF; PFDJ | rebel_group | ER | People's Front for Democracy and Justice
Ethiopian Democratic Union | EDU | rebel_group | ET |
Ethiopian Federal Police | EFP | police | ET | Ethiopian police; Federal Police Commission
Ethiopian government | | government | ET | Abiy's government; Government of Ethiopia
Ethiopian Human Rights Commission | EHRC | monitor | ET |
Ethiopian Human Rights Council | EHRCO | monitor | ET |
Ethiopian National Defence Force | ENDF | state_forces | ET | Ethiopian army; Ethiopian Defense Force
Ethiopian People's Revolutionary Democratic Front | EPRDF | rebel_group | ET | Ehadig
Ethiopian People's Revolutionary Party | EPRP | rebel_group | ET |
Executive Outcomes | EO | other | ZA |
Fano | | militia | ET | Fano militia; Amhara Fano; Fano militants; Amhara Fano National Force; Fano forces; Fano fighters; Amhara Fano Popular Force; Fannos
February 17th Martyrs Brigade | | militia | LY | 17 February Brigade; February 17 Martyrs Brigade; 17th February Martyrs Brigade
Federal Democratic Movement of Uganda | FEDEMU | rebel_group | UG |
Fifth Brigade of Zimbabwe | | state_forces | ZW | Gukurahundi; Zimbabwean Fifth Brigade
Forces for the Liberation of the Great West | FLGO | militia | CI | Front de liberation du Grand Ouest; Liberation Front of the Great West
Forces of Cabinda Liberation | | rebel_group | AO | Cabindan Armed Forces; Forcas Armadas de Cabinda
Forces of Freedom and Change | FFC | coalition | SD | Forces for Freedom and Change; Forces of Declaration of Freedom and Change
Former Rwandan Armed Forces | ex-FAR; FAR | state_forces | RW | Forces armees rwandaises
FRELIMO | | government | MZ | Frente de Libertacao de Mocambique; Mozambique Liberation Front; Front for the Liberation of Mozambique; Frelimo government
FROLINAT | | rebel_group | TD | National Liberation Front of Chad; Front de liberation nationale du Tchad
Front for Change and Concord in Chad | FACT | rebel_group | TD | Front pour l'alternance et la concorde au Tchad; Chadian Front for Change and Concord
Front for the Liberation of the Enclave of Cabinda | FLEC | rebel_group | AO | Frente para a Libertacao do Enclave de Cabinda; Cabinda Liberation Front; FLEC-FAC; FLEC-Renovada; FLEC-PM; FLEC-R
Front for the Restoration of Unity and Democracy | FRUD | rebel_group | DJ | Front pour la restauration de l'unite et de la democratie
Front of Forces for Rectification | FFR | rebel_group | NE | Front des forces de redressement
Front of Patriots for Peace | FPP/AP | militia | CD | FPP-AP; FPP Kabido; Front des patriotes pour la paix; Patriotic Front for Peace/Army of the People
G5 Sahel Joint Force | G5S; FC-G5S | coalition | | G5 Sahel; G5 Sahel Force; G-5 Sahel; Force conjointe du G5 Sahel; Joint Force of the Group of Five for the Sahel
Gabonese Armed Forces | | state_forces | GA |
Gaddafi loyalists | | state_forces | LY | Gaddafi's forces; pro-Gaddafi forces; Gadhafi's forces; Kadhafi's forces; Qaddafi's forces; Gaddafi regime; Qadhafi regime; Gadhafi regime
Gambella Liberation Front | GLF | rebel_group | ET | Gambella Liberation Army; Gambella People's Liberation Movement; GLA
Gambia Armed Forces | GAF | state_forces | GM |
Ganda Izo | | militia | ML | Ganda Iso; Sons of the Land
Ganda Koy | | militia | ML | Masters of the Land; Ganda Koi; Patriotic Movement Ganda Koy; Mouvement Patriotique Ganda Koye
Gelweng | | militia | SS | Gelweng cattle guards; Titweng; Mathiang Anyoor; Dot Ku Beny
General National Congress | GNC | government | LY |
General Service Unit | GSU | police | KE | Kenyan General Service Unit
Ghana Armed Forces | GAF | state_forces | GH |
Ginbot 7 | | rebel_group | ET | Patriotic Ginbot 7; Arbegnoch Ginbot 7; Ginbot Seven; Arbegnoch Ginbot 7 for Unity and Democratic Movement
Gorgor | | state_forces | SO | Gorgor forces; Gorgor commandos; Eagle commandos; Gor-gor
Government of National Accord | GNA | government | LY | UN-backed Government of National Accord; Tripoli-based government; GNA forces; Libyan Government of National Accord; Tripoli government; Government of National Accord forces
Government of National Stability | GNS | government | LY |
Government of National Unity | GNU | government | LY | Government of National Unity of Libya
Guinean Armed Forces | | state_forces | GN |
Gumino | | militia | CD | Ngumino; Gumino militia; Ngumino militia
Haramcad | | police | SO | Haram'ad; Haramcad police
High Council for the Unity of Azawad | HCUA | rebel_group | ML | Haut conseil pour l'unite de l'Azawad
Hizbul Islam | | rebel_group | SO | Party of Islam; Hizbul Islaam; Hisbul Islam
Holy Spirit Movement | HSM | rebel_group | UG | Holy Spirit Mobile Forces; Alice Lakwena's movement
Ijaw Youth Council | IYC | other | NG |
Imbonerakure | | militia | BI | Imbonerakure youth; Imbonerakure militia; CNDD-FDD youth league
Imghad Tuareg Self-Defence Group and Allies | GATIA | militia | ML | Groupe d'autodefense touareg Imghad et allies; Imghad Tuareg Self-Defense Group
Independent National Patriotic Front of Liberia | INPFL | rebel_group | LR | Johnson's INPFL
Indigenous People of Biafra | IPOB | rebel_group | NG |
Inkatha Freedom Party | IFP | militia | ZA | Inkatha; Inkatha yeNkululeko yeSizwe; Inkatha movement
Interahamwe | | militia | RW | Interahamwe militia; Interahamwe militias; Impuzamugambi
Intergovernmental Authority on Development | IGAD | intergovernmental | |
Invisible Commando | | militia | CI | Commando Invisible; Invisible Commandos
Islamic Courts Union | ICU; UIC | rebel_group | SO | Union of Islamic Courts; Supreme Islamic Courts Council; Islamic Courts; Council of Somali Islamic Courts; Supreme Council of Islamic Courts; SICC; Midowga Maxkamadaha Islaamiga
Islamic Front for Armed Jihad | FIDA | rebel_group | DZ | Front islamique du djihad arme
Islamic Front for the Liberation of Oromia | IFLO | rebel_group | ET |
Islamic League for Preaching and Holy War | LIDD | rebel_group | DZ |
Islamic Movement in Nigeria | IMN | other | NG | Islamic Movement of Nigeria; Zakzaky's movement
Islamic Salvation Army | AIS | rebel_group | DZ | Armee Islamique du Salut
Islamic Salvation Front | FIS | rebel_group | DZ | Front Islamique du Salut; al-Jabha al-Islamiya lil-Inqadh
Islamic State in Libya | ISIL-L; IS-Libya | rebel_group | LY | Islamic State's Libya Province; ISIS-Libya; ISIS in Libya; Wilayat Barqa; Wilayat Tarabulus; Islamic Youth Shura Council; Wilayat Fezzan; Libyan branch of Islamic State
Islamic State in Somalia | ISS | rebel_group | SO | Abnaa ul-Calipha; Islamic State Somalia; ISIS-Somalia; Islamic State's Somalia Province; IS-Somalia; Somali branch of Islamic State
Islamic State in the Greater Sahara | ISGS; EIGS | rebel_group | ML | Islamic State Sahel Province; Islamic State in the Sahel; Islamic State - Sahel; Islamic State Sahel; ISSP; IS Sahel; Etat islamique dans le Grand Sahara; Islamic State of the Greater Sahara; Islamic State in the Sahara
Islamic State West Africa Province | ISWAP; IS-WA; ISIS-WA | rebel_group | NG | Islamic State in West Africa; Islamic State in West Africa Province; Islamic State of West Africa; Wilayat Gharb Ifriqiyah; ISIS West Africa; Islamic State West African Province
Ivorian Popular Movement of the Great West | MPIGO | rebel_group | CI | Mouvement populaire ivoirien du Grand Ouest; Ivorian Patriotic Movement of the Great West
Jama'at Nusrat al-Islam wal-Muslimin | JNIM; GSIM | rebel_group | ML | Jamaat Nusrat al-Islam wal Muslimeen; Group to Support Islam and Muslims; Group for the Support of Islam and Muslims; Groupe de soutien a l'islam et aux musulmans; Support Group for Islam and Muslims; Nusrat al-Islam; Group for Supporting Islam and Muslims; Jamaa Nusrat ul-Islam wa al-Muslimin
Janjaweed | | militia | SD | Janjawid; Janjaweed militia; Janjaweed militias; Janjaweed forces; Jingaweit; Janjaweed fighters
Jaysh Ayman | | rebel_group | KE | Jaysh al-Ayman; Jeshi Ayman; Army of Ayman
Joint Force of Armed Struggle Movements | JFASM | coalition | SD | Darfur Joint Force; Joint Protection Force; Joint Darfur Force; Joint Forces of Armed Struggle Movements
Joint Niger Delta Liberation Force | JNDLF | rebel_group | NG |
Joint Revolutionary Council of the Niger Delta | JRC | coalition | NG |
Juba Valley Alliance | JVA | rebel_group | SO |
Jubaland forces | | state_forces | SO | Jubbaland Security Forces; Jubaland Dervish Force; Jubaland state forces; Jubbaland forces; Jubaland troops; Jubaland Security Force
Jund al-Khilafah | | rebel_group | DZ | Soldiers of the Caliphate; Jund al-Khilafa in Algeria; Caliphate Soldiers
Jund al-Khilafah in Tunisia | JAK-T | rebel_group | TN | Tunisian Soldiers of the Caliphate
Junglers | | state_forces | GM | Jungulars; Patrol Team
Justice and Equality Movement | JEM | rebel_group | SD | Harakat al-Adl wal-Musawah
Kamajors | CDF | militia | SL | Civil Defence Forces; Kamajor; Kamajoh; Kamajor militia; Kamajohs; Civil Defense Forces of Sierra Leone
Kamuina Nsapu | | militia | CD | Kamwina Nsapu; Kamuina Nsapu militia; Kamwina Nsapu militia; Kamuena Nsapu
Karamojong warriors | | militia | UG | Karamojong; Karimojong; Karimojong warriors; Karamojong cattle rustlers; Karimojong rustlers
Katiba Hanifa | | rebel_group | BF | Hanifa Battalion
Katiba Serma | | rebel_group | ML | Serma Battalion; Katiba Serma of JNIM
Kenya Defence Forces | KDF | state_forces | KE | Kenya Defense Force
Kenya Police Reservists | KPR; NPR | police | KE | National Police Reservists; Kenyan police reservists; National Police Reserve
Kenya Red Cross | KRCS | other | KE | Kenya Red Cross Society; Kenyan Red Cross
Kenyan government | | government | KE | Ruto administration; Kenyatta government
Khamis Brigade | | state_forces | LY | 32nd Reinforced Brigade; 32nd Brigade
Kitgwang | | militia | SS | Kitgwang faction; Kit-Gwang; SPLM-IO Kitgwang; Kitgwang Declaration group
Kivu Security Tracker | KST | monitor | CD | Kivu Barometer; Kivu Security Barometer
Koevoet | | police | NA | South West Africa Police Counter-Insurgency Unit; SWAPOL-COIN; Crowbar
Koglweogo | | militia | BF | Koglweogos; Koglweogo militia; Guardians of the Bush
Lakurawa | | rebel_group | NG | Lakuruje; Lukarawa; Lakurawas
Lesotho Defence Force | LDF | state_forces | LS | Lesotho army
Lesotho Liberation Army | LLA | rebel_group | LS |
Liberation and Justice Movement | LJM | coalition | SD | Liberation and Justice Movement of Darfur
Liberia Peace Council | LPC | rebel_group | LR |
Liberian government | | government | LR | Taylor government; Doe regime; Doe government; Taylor regime
Liberians United for Reconciliation and Democracy | LURD | rebel_group | LR |
Libya Dawn | | coalition | LY | Fajr Libya; Libyan Dawn
Libya Revolutionaries Operations Room | LROR | militia | LY | Libyan Revolutionaries Operations Room
Libya Shield Force | | militia | LY | Libya Shield; Libya Shield Brigade; Libya Shield Brigades; Libyan Shield Forces
Libyan Army | | state_forces | LY |
Libyan Coast Guard | LCG | state_forces | LY |
Libyan House of Representatives | HOR | government | LY | Tobruk parliament; Tobruk-based House of Representatives
Libyan Islamic Fighting Group | LIFG | rebel_group | LY | al-Jamaa al-Islamiyyah al-Muqatilah bi Libya; Libyan Fighting Group
Libyan National Army | LNA | rebel_group | LY | Libyan Arab Armed Forces; LAAF; Haftar's forces; Khalifa Haftar's forces; forces of Khalifa Haftar; forces of Haftar; Haftar's army; self-styled Libyan National Army; Haftar's militia; Arab Libyan Armed Forces; Haftar militias; forces loyal to Haftar; forces loyal to Khalifa Haftar; Operation Dignity; Haftar's Libyan National Army; eastern Libyan forces
Libyan Red Crescent | LRCS | other | LY | Libyan Red Crescent Society
Liyu Police | | police | ET | Somali Region Special Police; Liyu police force; Ethiopian Liyu Police; Somali Special Police; Liyyu police
Local Defence Units | LDU | militia | UG | Ugandan Local Defence Units
Lofa Defense Force | LDF | militia | LR |
Lord's Resistance Army | LRA | rebel_group | UG | Lord's Resistance Movement; Uganda Christian Democratic Army; United Holy Salvation Army; Lakwena Part Two
Lord's Resistance Army splinter of Achaye | | rebel_group | CF |
Macawisley | | militia | SO | Ma'awisley; Macawiisley; Ma'awiisley militia; Ma'awisley militia; Mawisley
Macina Liberation Front | FLM; MLF | rebel_group | ML | Katiba Macina; Macina Liberation Movement; Front de liberation du Macina; Macina Battalion; Katibat Macina; Force de liberation du Macina
Mahmuda | | rebel_group | NG | Mahmuda group; Mahmudawa
Mai-Mai | | militia | CD | Mayi-Mayi; Mai-Mai militia; Mai-Mai militias; Mai-Mai fighters; Mayi-Mayi militia
Mai-Mai Kata Katanga | | militia | CD | Bakata Katanga; Kata Katanga; Mai-Mai Bakata Katanga
Mai-Mai Kifuafua | | militia | CD | Kifuafua
Mai-Mai Mazembe | | militia | CD | Mazembe; UPDI Mazembe; UPDI; Union des patriotes pour la defense des innocents; Mayi-Mayi Mazembe
Mai-Mai Nyatura | | militia | CD | Nyatura; Nyatura militia; CMC; Collective of Movements for Change; Collectif des mouvements pour le changement; CMC/FDP; CMC Nyatura; Nyatura CMC
Mai-Mai Raia Mutomboki | | militia | CD | Raia Mutomboki; Raia Mutumboki; Outraged Citizens
Mai-Mai Sheka | | militia | CD | Nduma Defence of Congo; NDC; Ndumu Defence for Congo; Nduma Defense du Congo
Mai-Mai Simba | | militia | CD | Simba Mai-Mai; Mai-Mai Lumumba; Mai-Mai Morgan
Mai-Mai Yakutumba | | militia | CD | Mayi-Mayi Yakutumba; CNPSC; National Coalition of the People for the Sovereignty of Congo; Coalition nationale du peuple pour la souverainete du Congo; Parti pour l'Action et la Reconstruction du Congo; PARC-FAAL
Maitatsine | | rebel_group | NG | Yan Tatsine; Maitatsine sect
Malagasy Armed Forces | | state_forces | MG | CAPSAT
Malawi Defence Force | MDF | state_forces | MW | Malawi Army
Malian Armed Forces | FAMA | state_forces | ML | Forces armees maliennes; Forces de defense et de securite du Mali
Malian government | | government | ML |
March 23 Movement | M23; M-23 | rebel_group | CD | Mouvement du 23 mars; M23 Movement; Congolese Revolutionary Army; Armee Revolutionnaire du Congo; M23/AFC; AFC/M23; M23 rebel movement; Movement of March 23; 23 March Movement; AFC-M23; Congolese Revolutionary Army (M23)
Mauritanian Armed Forces | | state_forces | MR | Armed Forces of Mauritania
Military Command Council for the Salvation of the Republic | CCMSR | rebel_group | TD | Conseil de commandement militaire pour le salut de la Republique
Misrata Brigades | | militia | LY | Misratan militias; Misrata militias; Misrata militia; Misratan brigades; Misrata Military Council
Miyetti Allah | MACBAN | other | NG | Miyetti Allah Cattle Breeders Association of Nigeria; Miyetti Allah Kautal Hore
Mkiru | | rebel_group | TZ | Mkiru group; Kibiti militants
Mobondo | | militia | CD | Mobondo militia; Mobondo militiamen; Mobondo militias; Yaka militia
Mombasa Republican Council | MRC | rebel_group | KE | Baraza la Kaya Bombolulu
Moroccan Islamic Combatant Group | GICM | rebel_group | MA | Groupe Islamique Combattant Marocain
Movement for Democracy and Development | MDD | rebel_group | TD | Mouvement pour la democratie et le developpement
Movement for Democracy and Justice in Chad | MDJT | rebel_group | TD | Mouvement pour la democratie et la justice au Tchad
Movement for Democracy in Liberia | MODEL | rebel_group | LR |
Movement for Justice and Peace | MJP | rebel_group | CI | Mouvement pour la justice et la paix
Movement for Oneness and Jihad in West Africa | MUJAO; MOJWA | rebel_group | ML | Movement for Unity and Jihad in West Africa; Mouvement pour l'unicite et le jihad en Afrique de l'Ouest; Jamat Tawhid wal-Jihad fi Garbi Ifriqiya; Movement for Unity and Jihad
Movement for the Actualization of the Sovereign State of Biafra | MASSOB | rebel_group | NG |
Movement for the Emancipation of the Niger Delta | MEND | rebel_group | NG |
Movement for the Liberation of the Congo | MLC | rebel_group | CD | Mouvement de liberation du Congo; Congolese Liberation Movement; Bemba's MLC; Bemba's rebels
Movement for the Salvation of Azawad | MSA | militia | ML | Mouvement pour le salut de l'Azawad
Movement for the Self-Determination of Bioko Island | MAIB | rebel_group | GQ |
Movement for the Survival of the Ogoni People | MOSOP | other | NG |
Movement of Democratic Forces of Casamance | MFDC | rebel_group | SN | Mouvement des forces democratiques de Casamance; Movement of Democratic Forces in the Casamance; Attika; Casamance separatists; Casamance rebels
Mozambican government | | government | MZ | Government of Mozambique; Nyusi government
Mozambican Police | PRM | police | MZ | Police of the Republic of Mozambique; Policia da Republica de Mocambique; National Police of Mozambique
Mozambique Defence Armed Forces | FADM; FDS | state_forces | MZ | Mozambican army; Mozambican Defence and Security Forces; Armed Forces for the Defence of Mozambique; Forcas Armadas de Defesa de Mocambique; Mozambique Defence and Security Forces
Mozambique National Resistance | RENAMO; MNR | rebel_group | MZ | Resistencia Nacional Mocambicana; Mozambican National Resistance; Renamo rebels
Multinational Joint Task Force | MNJTF | coalition | NG | Multi-National Joint Task Force
Mungiki | | criminal_group | KE | Mungiki sect; Mungiki militia; Muingiki
Namibian Defence Force | NDF | state_forces | NA | Namibian army; Namibia Defence Force
Naparama | | militia | MZ | Naparama militia; Naparamas; Parama
National Army for the Liberation of Uganda | NALU | rebel_group | UG |
National Committee of Reconciliation and Development | CNRD | government | GN | National Committee for Reconciliation and Development; Guinean junta; Comite national du rassemblement pour le developpement
National Congress for the Defence of the People | CNDP | rebel_group | CD | Congres national pour la defense du peuple; Nkunda's rebels; Nkunda's forces
National Council for Democracy and Development | CNDD | government | GN |
National Council for Renewal and Democracy | CNRD | rebel_group | CD | CNRD-Ubwiyunge; Conseil national pour le renouveau et la democratie
National Council for the Defense of Democracy-Forces for the Defense of Democracy | CNDD-FDD; FDD | rebel_group | BI | Forces for the Defence of Democracy; Forces pour la defense de la democratie; CNDD; National Council for the Defence of Democracy
National Council for the Safeguard of the Homeland | CNSP | government | NE | Conseil national pour la sauvegarde de la patrie; Nigerien junta
National Democratic Alliance | NDA | coalition | SD |
National Democratic Movement | NDM | rebel_group | SS |
National Emergency Management Agency | NEMA | government | NG |
National Forces of Liberation | FNL | rebel_group | BI | Forces nationales de liberation; National Liberation Forces; Palipehutu-FNL; Party for the Liberation of the Hutu People; Palipehutu; FNL-Palipehutu; National Liberation Front of Burundi
National Intelligence and Security Agency | NISA | government | SO | Somali National Intelligence and Security Agency; Hay'ada Sirdoonka; Somali intelligence agency
National Intelligence and Security Service | NISS; GIS | government | SD | General Intelligence Service of Sudan; Sudanese National Intelligence and Security Service; Jihaz al-Amn
National Liberation Army of Libya | NLA | rebel_group | LY | Free Libyan Army; Libyan People's Army
National Liberation Front of Angola | FNLA | rebel_group | AO | Frente Nacional de Libertacao de Angola; National Front for the Liberation of Angola
National Liberation Front of Rwanda | FLN | rebel_group | RW | National Liberation Forces of Rwanda; FLN of the MRCD
National Movement for Reform and Development | NMRD | rebel_group | SD |
National Movement for the Liberation of Azawad | MNLA | rebel_group | ML | Mouvement national de liberation de l'Azawad; Azawad National Liberation Movement; Azawad Liberation Movement
National Patriotic Front of Liberia | NPFL | rebel_group | LR | Taylor's rebels; Taylor's NPFL
National People's Army | ANP | state_forces | DZ | Algerian People's National Army; Algerian army; Armee Nationale Populaire; People's National Army
National Police Service of Kenya | NPS | police | KE | Kenya Police; Kenya Police Service; Kenya National Police Service
National Provisional Ruling Council | NPRC | government | SL |
National Redemption Front | NRF | coalition | SD |
National Resistance Army | NRA; NRM | rebel_group | UG | National Resistance Movement
National Salvation Front | NAS | rebel_group | SS | NAS rebels
National Security Service of South Sudan | NSS | government | SS | South Sudan National Security Service
National Transitional Council | NTC | government | LY | Libyan National Transitional Council; Transitional National Council; TNC
National Union for the Total Independence of Angola | UNITA | rebel_group | AO | Uniao Nacional para a Independencia Total de Angola; Savimbi's rebels; UNITA-Renovada
Nationalist and Integrationist Front | FNI | militia | CD | Front des nationalistes et integrationnistes; Front for National Integration
Nawasi Brigade | | militia | LY | Nawasi; 8th Force; Eighth Force
Nduma Defence of Congo-Renovated | NDC-R | militia | CD | Nduma Defense of Congo-Renove; NDC-Renove; Guidon's militia; NDC-Renovated
New Forces | FN | rebel_group | CI | Forces Nouvelles; Forces Nouvelles de Cote d'Ivoire; New Forces of Ivory Coast; Forces Nouvelles rebels
Niger Armed Forces | FAN | state_forces | NE | Forces armees nigeriennes
Niger Delta Avengers | NDA | rebel_group | NG | Avengers
Niger Delta Greenland Justice Mandate | NDGJM | rebel_group | NG |
Niger Delta People's Volunteer Force | NDPVF | rebel_group | NG | Niger Delta Volunteer Force
Niger Delta Vigilante | NDV | militia | NG | Niger Delta Vigilantes; Icelanders
Niger Movement for Justice | MNJ | rebel_group | NE | Mouvement des Nigeriens pour la justice; Movement of Nigeriens for Justice
Nigeria Police Force | NPF | police | NG | Nigerian Mobile Police; Police Mobile Force; MOPOL
Nigeria Security and Civil Defence Corps | NSCDC | police | NG | Nigerian Civil Defence Corps; Civil Defence Corps
Nigerian Air Force | NAF | state_forces | NG |
Nigerian Army | | state_forces | NG | Armed Forces of Nigeria
Nigerian government | | government | NG | Buhari government; Buhari administration; Jonathan administration; Tinubu administration
Nigerian Navy | NN | state_forces | NG |
Ninja militia | | militia | CG | Ninjas; Ninja rebels; National Resistance Council; Ninja militias; Conseil national de la resistance
North Mali Tuareg Alliance for Change | ATNMC | rebel_group | ML | Niger-Mali Tuareg Alliance
Ogaden National Liberation Front | ONLF | rebel_group | ET | Jabhadda Waddaniga Xoreynta Ogaadeenya; Ogaden National Liberation Army; ONLA
Okba Ibn Nafaa Brigade | OINB | rebel_group | TN | Katibat Uqba ibn Nafi; Uqba ibn Nafi Battalion; Katiba Okba Ibn Nafaa; Uqba bin Nafi Brigade
Ombatse | | militia | NG | Ombatse cult
Oodua People's Congress | OPC | militia | NG |
Oromia Special Forces | OSF | militia | ET | Oromia regional special forces; Oromia Special Police; Oromia special police forces
Oromo Liberation Army | OLA; OLF-Shene; OLF/A | rebel_group | ET | OLF-Shane; Shene; WBO; Waraana Bilisummaa Oromoo; Oromo Liberation Front-Shane; Shane group; Shine militants; ONEG Shene
Oromo Liberation Front | OLF; ABO | rebel_group | ET | Adda Bilisummaa Oromoo
Pan Africanist Congress | PAC | rebel_group | ZA | Pan Africanist Congress of Azania
Patriotic and Integrationist Force of Congo | FPIC; Chini ya Kilima | militia | CD | Chini ya Kilima-FPIC; Chini ya Tuna; Force patriotique et integrationniste du Congo; Patriotic Force and Integrationist of Congo
Patriotic Liberation Front of Niger | FPL | rebel_group | NE | Front patriotique de liberation; Patriotic Liberation Front
Patriotic Movement of Ivory Coast | MPCI | rebel_group | CI | Mouvement patriotique de Cote d'Ivoire; Patriotic Movement of Cote d'Ivoire
Patriotic Resistance Front of Ituri | FRPI | militia | CD | Front for Patriotic Resistance in Ituri; Force de resistance patriotique de l'Ituri; Ituri Patriotic Resistance Forces; Ituri Patriotic Resistance Front; Front de resistance patriotique en Ituri
Patriotic Salvation Movement | MPS | rebel_group | TD | Mouvement patriotique du salut
People Against Gangsterism and Drugs | PAGAD | militia | ZA |
People's Movement for the Liberation of Angola | MPLA; FAPLA | rebel_group | AO | People's Armed Forces for the Liberation of Angola; Movimento Popular de Libertacao de Angola; Popular Movement for the Liberation of Angola; MPLA-PT
People's Redemption Army | PRA | rebel_group | UG |
Permanent Strategic Framework | CSP; CSP-PSD | coalition | ML | Cadre strategique permanent; Permanent Strategic Framework for Peace, Security and Development; Strategic Framework for the Defence of the People of Azawad; CSP-DPA
Petroleum Facilities Guard | PFG | militia | LY | Petrol Facilities Guard
Platform for Change, Unity and Democracy | SCUD | rebel_group | TD | Socle pour le changement
Platform of Movements of 14 June 2014 | | coalition | ML | Plateforme des mouvements; Platform coalition; Algiers Platform
Polisario Front | | rebel_group | EH | Popular Front for the Liberation of Saguia el-Hamra and Rio de Oro; Polisario; Frente Polisario; Sahrawi People's Liberation Army; Front Polisario; SPLA of the Polisario
Popular Army for the Restoration of Democracy | APRD | rebel_group | CF | Armee populaire pour la restauration de la democratie; People's Army for the Restoration of Republic and Democracy; Popular Army for the Restoration of the Republic and Democracy
Popular Defence Forces | PDF | militia | SD | Difa al-Shaabi; Sudanese Popular Defence Forces; Popular Defense Force
Popular Front for Justice in Congo | FPJC | militia | CD |
Popular Front for the Rebirth of Central African Republic | FPRC | rebel_group | CF | Front populaire pour la renaissance de la Centrafrique; Popular Front for the Renaissance of Central African Republic; Popular Front for the Renaissance in the Central African Republic
Popular Liberation Front of Azawad | FPLA | rebel_group | ML | Popular Front for the Liberation of Azawad
Popular Movement of Azawad | MPA | rebel_group | ML | Popular Movement for the Liberation of Azawad; Mouvement populaire de l'Azawad
Puntland Maritime Police Force | PMPF | police | SO |
Puntland Security Force | PSF | state_forces | SO | Puntland security forces; Puntland forces; Puntland Dervish Force
Qaqaa Brigade | | militia | LY | al-Qaqaa Brigade; al-Qa'qa' Brigade
Rafallah al-Sahati Brigade | | militia | LY | Rafallah Sahati Companies; Rafallah al-Sehati Brigade
Rahanweyn Resistance Army | RRA | rebel_group | SO | Rahanwein Resistance Army; Reewin Resistance Army
Rally for Congolese Democracy | RCD | rebel_group | CD | Rassemblement congolais pour la democratie; Congolese Rally for Democracy
Rally for Congolese Democracy-Goma | RCD-Goma; RCD-G | rebel_group | CD | Congolese Rally for Democracy-Goma
Rally for Congolese Democracy-Kisangani | RCD-K; RCD-ML; RCD-K/ML | rebel_group | CD | RCD-Kisangani; RCD-Liberation Movement; RCD-Mouvement de Liberation; Congolese Patriotic Army; APC of Congo; RCD-Kisangani/ML
Rally for Congolese Democracy-National | RCD-N | rebel_group | CD | RCD-National
Rally for Unity and Democracy | RUD-Urunana | rebel_group | CD | RUD; FDLR-RUD; Rally for Unity and Democracy-Urunana
Rally of Democratic Forces of Guinea | RFDG | rebel_group | GN | Rassemblement des forces democratiques de Guinee
Rally of Forces for Change | RFC | rebel_group | TD | Rassemblement des forces pour le changement; Rally of Democratic Forces; RAFD
Rapid Intervention Battalion | BIR | state_forces | CM | Bataillon d'intervention rapide; Cameroonian BIR; Rapid Intervention Brigade
Rapid Intervention Battalion of Burkina Faso | BIR-BF | state_forces | BF | Bataillons d'intervention rapide
Rapid Intervention Unit | UIR | police | MZ | Unidade de Intervencao Rapida; Mozambican Rapid Intervention Unit; Rapid Intervention Police
Rapid Support Forces | RSF | militia | SD | Quwat al-Da'm al-Sari; paramilitary Rapid Support Forces; Hemedti's forces; Quick Support Forces; Rapid Support Force
Ras Kamboni Brigades | | militia | SO | Ras Kamboni Brigade; Raskamboni Movement; Mu'askar Ras Kamboni; Ras Kamboni militia; Ras Kamboni Movement; Raskamboni
Rashaida Free Lions | | rebel_group | SD | Free Lions; Rashaida Free Lions Association
Red Dragons | | rebel_group | CM | Lebialem Red Dragons; Red Dragon militia; Red Dragons of Lebialem
Red Egbesu Water Lions | | rebel_group | NG | Egbesu Boys; Egbesu Mightier Fraternity
Red Sea Afar Democratic Organization | RSADO | rebel_group | ER |
Regiment of Presidential Security | RSP | state_forces | BF | Presidential Security Regiment; Regiment de securite presidentielle
Renamo Military Junta | RMJ | rebel_group | MZ | Military Junta of Renamo; Junta Militar da Renamo
Republic of Sierra Leone Armed Forces | RSLAF | state_forces | SL | Sierra Leone Army; Republic of Sierra Leone Military Forces
Republican Forces of Burundi | FOREBU; FPB | rebel_group | BI | Popular Forces of Burundi; Forces republicaines du Burundi
Republican Forces of Ivory Coast | FRCI; FACI | state_forces | CI | Republican Forces of Cote d'Ivoire; Forces republicaines de Cote d'Ivoire; Ivorian army; Armed Forces of Cote d'Ivoire
Resistance Committees | | other | SD | Sudanese Resistance Committees; el-Fasher Resistance Committees; Khartoum Resistance Committees; Neighbourhood Resistance Committees
Resistance for the Rule of Law in Burundi | RED-Tabara | rebel_group | BI | Resistance pour un Etat de droit; Resistance Movement for the Rule of Law
Return, Reclamation, Rehabilitation | 3R | rebel_group | CF | Retour, Reclamation et Rehabilitation; 3R rebels; Retour Reclamation Rehabilitation; Return, Reclamation and Rehabilitation; 3R group; Return Reclamation Rehabilitation
Revolution and Justice | RJ | rebel_group | CF | Revolution et justice
Revolutionary Armed Forces of the Sahara | FARS | rebel_group | NE | Forces armees revolutionnaires du Sahara
Revolutionary Liberation Army of Azawad | ARLA | rebel_group | ML |
Revolutionary United Front | RUF | rebel_group | SL | Revolutionary United Front of Sierra Leone; RUF/SL; Sankoh's rebels
Rhodesian Security Forces | | state_forces | ZW | Rhodesian army; Selous Scouts
Royal Moroccan Armed Forces | FAR | state_forces | MA | Moroccan army; Royal Armed Forces; Forces armees royales
Rwanda Defence Force | RDF | state_forces | RW | Rwandan army; Rwandan Defence Force
Rwanda National Congress | RNC | rebel_group | RW |
Rwandan government | | government | RW | Kagame government
Rwandan Patriotic Front | RPF; RPA; FPR | rebel_group | RW | Rwandan Patriotic Army; Front patriotique rwandais; Inkotanyi; Rwandese Patriotic Front; Rwandese Patriotic Army
Sabaot Land Defence Force | SLDF | militia | KE | Janjaweed of Mount Elgon
Salafia Jihadia | | rebel_group | MA | Salafiya Jihadiya
Salafist Group for Preaching and Combat | GSPC | rebel_group | DZ | Groupe Salafiste pour la Predication et le Combat; Salafist Group for Call and Combat; Salafi Group for Preaching and Combat
Sawaiq Brigade | | militia | LY | al-Sawaiq Brigade
Seleka | | coalition | CF | Seleka rebels; ex-Seleka; Seleka coalition; Seleka CPSK-CPJP-UFDR
Senegalese Armed Forces | | state_forces | SN | Armed Forces of Senegal
Seven Karta | | rebel_group | CM | 7 Karta militia; Seven Kata
Shifta | | rebel_group | KE | Shifta militia; Northern Frontier District Liberation Army
Shura Council of Mujahideen in Derna | SCMD; MSCD | coalition | LY | Derna Mujahideen Shura Council; Mujahideen Shura Council in Derna; Derna Protection Force; Derna Shura Council; Mujahedeen Shura Council of Derna
Sidama Liberation Front | SLF | rebel_group | ET | Sidama Liberation Movement
Siriri | | rebel_group | CF | Mouvement des liberateurs centrafricains pour la justice; MLCJ; Movement of Central African Liberators for Justice
Sirte Protection Force | SPF | militia | LY | Sirte Security and Protection Force
Somali government | | government | SO | Federal Government of Somalia
Somali National Alliance | | rebel_group | SO | Aidid's militia; Aideed's militia; Aidid's faction
Somali National Army | SNA | state_forces | SO | SNAF; Xoogga Dalka
Somali National Movement | SNM | rebel_group | SO |
Somali Patriotic Movement | SPM | rebel_group | SO |
Somali Police Force | SPF | police | SO |
Somali Reconciliation and Restoration Council | SRRC | coalition | SO |
Somali Salvation Democratic Front | SSDF | rebel_group | SO | Somali Salvation Front; SSF of Somalia
Somaliland Army | | state_forces | SO |
South African Defence Force | SADF | state_forces | ZA |
South African National Defence Force | SANDF | state_forces | ZA | South African army
South African Police Service | SAPS | police | ZA | South African police
South Sudan Defence Forces | SSDF | militia | SS | South Sudan Defense Force
South Sudan Democratic Movement | SSDM; SSDA; SSDM/A | rebel_group | SS | South Sudan Democratic Army; Cobra Faction; South Sudan Democratic Movement/Army; David Yau Yau's forces
South Sudan Liberation Movement | SSLM; SSLA | rebel_group | SS | South Sudan Liberation Army; Bul Nuer militia; South Sudan Liberation Movement/Army
South Sudan National Police Service | SSNPS | police | SS | South Sudan police
South Sudan Opposition Alliance | SSOA | coalition | SS |
South Sudan People's Defence Forces | SSPDF | state_forces | SS | South Sudanese army; South Sudan People's Defense Force
South Sudan United Front | SSUF | rebel_group | SS | South Sudan United Front/Army; Paul Malong's forces
South Sudanese government | | government | SS | Kiir's government; Government of South Sudan
South West Africa People's Organization | SWAPO | rebel_group | NA | People's Liberation Army of Namibia; PLAN of Namibia
South West African Territorial Force | SWATF | state_forces | NA |
South West State Police | SWSP | police | SO | South West State Special Police Force; Southwest forces
Southern African Development Community | SADC | intergovernmental | |
Southern African Development Community Mission in Mozambique | SAMIM | intergovernmental | MZ | SADC Mission in Mozambique; SADC Standby Force Mission; Southern African Mission in Mozambique
Southern African Development Community Mission in the DRC | SAMIDRC | intergovernmental | CD | SADC Mission in the Democratic Republic of Congo; SADC Mission in the DRC; Southern African Development Community Mission in the Democratic Republic of Congo
Southern Cameroons Defence Forces | SOCADEF | rebel_group | CM |
Sovereign Council of Sudan | TSC | government | SD | Transitional Sovereignty Council; Transitional Sovereign Council; Sovereignty Council
Special Anti-Robbery Squad | SARS | police | NG | Federal Special Anti-Robbery Squad
Special Deterrence Forces | RADA | militia | LY | Rada Special Deterrence Force; Rada Force; Special Deterrence Force; al-Radaa
SSC-Khaatumo | SSC | rebel_group | SO | SSC-Khatumo; Khatumo; Dhulbahante militia; SSC Khaatumo forces; SSC forces; Khaatumo State
Stability Support Apparatus | SSA | militia | LY | Stability Support Authority; Stabilization Support Apparatus
State Emergency Management Agency | SEMA | government | NG | Borno State Emergency Management Agency; BOSEMA
Sudan Doctors Network | | monitor | SD | Sudanese Doctors Network
Sudan Liberation Movement | SLM; SLA; SLM/A; SLM/SLA | rebel_group | SD | Sudan Liberation Army; Sudan Liberation Movement/Army; Harakat Tahrir al-Sudan; Darfur Liberation Front; Sudanese Liberation Army; Sudanese Liberation Movement
Sudan Liberation Movement - Abdel Wahid | SLM-AW; SLA-AW; SLM-AN | rebel_group | SD | SLM-Abdul Wahid; Abdel Wahid al-Nur faction; SLM-al-Nur; SLA-Abdel Wahid
Sudan Liberation Movement - Minni Minnawi | SLM-MM; SLA-MM | rebel_group | SD | SLM-Minnawi; Minni Minnawi faction; SLA-Minni Minnawi; SLA Minnawi
Sudan People's Liberation Army | SPLA; SPLA/M; SPLM/A; SPLM | state_forces | SS | Sudan People's Liberation Movement; Sudan People's Liberation Movement/Army
Sudan People's Liberation Movement-in-Opposition | SPLM-IO; SPLA-IO; SPLM/A-IO; SPLM/IO | rebel_group | SS | Sudan People's Liberation Army-in-Opposition; SPLA in Opposition; SPLM in Opposition; Sudan People's Liberation Movement/Army-in Opposition; Machar's forces; SPLM/A in Opposition; forces loyal to Riek Machar
Sudan People's Liberation Movement-North | SPLM-N; SPLA-N; SPLM/A-N | rebel_group | SD | Sudan People's Liberation Army-North; Sudan People's Liberation Movement - North; SPLM North; SPLA North; Sudan People's Liberation Movement/Army-North; SPLM-N al-Hilu; SPLM-N Agar
Sudan Revolutionary Front | SRF | coalition | SD | Sudanese Revolutionary Front
Sudan Shield Forces | | militia | SD | Dera al-Sudan; Sudan Shield
Sudanese Armed Forces | SAF | state_forces | SD | Sudan People's Armed Forces
Sudanese government | | government | SD | Bashir government; Bashir regime; al-Bashir regime
Sudanese Professionals Association | SPA | other | SD |
Supreme Eiye Confraternity | SEC | criminal_group | NG | Eiye Confraternity; Eiye
Takuba Task Force | | coalition | FR | Task Force Takuba; Takuba
Tamazuj | | rebel_group | SD | Third Front-Tamazuj; Third Front
Tanzania People's Defence Force | TPDF | state_forces | TZ | Tanzanian army
Tanzania Police Force | TPF | police | TZ |
Tariq Ben Zeyad Brigade | TBZ | militia | LY | Tariq Ibn Ziyad Brigade; Tareq bin Ziyad Brigade
Tebu militias | | militia | LY | Toubou Front for the Salvation of Libya; Toubou militia; Tebu militia
Those Who Sign in Blood | | rebel_group | ML | Signed-in-Blood Battalion; al-Mulathamun Battalion; Signatories in Blood; Masked Men Brigade; al-Muwaqqi'un bil-Dima; al-Mulathameen Brigade; Masked Battalion; Khaled Abu al-Abbas Brigade
Tigers of Ambazonia | TTA | rebel_group | CM |
Tigray Defense Forces | TDF | rebel_group | ET | Tigrayan forces; Tigray forces; Tigray Defence Force; Tigrayan fighters; Tigray Army; Tigrayan Defense Forces; Tigray rebel forces; Tigrayan rebels; Tigray rebels
Tigray People's Liberation Front | TPLF | rebel_group | ET | Hizbawi Weyane Harinet Tigray; Tigrayan People's Liberation Front; Woyane; Weyane; TPLF forces
Togolese Armed Forces | FAT | state_forces | TG | Forces armees togolaises
Transitional Federal Government | TFG | government | SO | Transitional Federal Government of Somalia; Somali Transitional Federal Government; TFG forces
Transitional Government of National Unity | GUNT | government | TD | Gouvernement d'union nationale de transition
Transitional Military Council | TMC | government | SD |
Tripoli Revolutionaries Brigade | TRB | militia | LY | Tripoli Revolutionaries Battalion; Thuwar Tarabulus
Tunisian Armed Forces | | state_forces | TN |
Tunisian Combatant Group | TCG | rebel_group | TN | Groupe Combattant Tunisien
Tunisian National Guard | | police | TN |
Twirwaneho | | militia | CD | Twigwaneho; Twirwaneho militia; Makanika's militia
Uamsho | | other | TZ | Association for Islamic Mobilisation and Propagation; Jumuiya ya Uamsho
Uganda Freedom Movement | UFM | rebel_group | UG |
Uganda National Liberation Army | UNLA | state_forces | UG |
Uganda National Rescue Front | UNRF | rebel_group | UG | Uganda National Rescue Front II; UNRF II
Uganda People's Army | UPA | rebel_group | UG | Uganda People's Front
Uganda People's Defence Force | UPDF | state_forces | UG | Ugandan army; Uganda Peoples' Defence Forces
Uganda People's Democratic Army | UPDA | rebel_group | UG | Uganda People's Democratic Movement; UPDM
Uganda Police Force | UPF | police | UG |
Ugandan government | | government | UG | Museveni government
Umkhonto we Sizwe | MK | rebel_group | ZA | Spear of the Nation
Unified Task Force | UNITAF | coalition | SO |
Union for Peace in the Central African Republic | UPC | rebel_group | CF | Unite pour la paix en Centrafrique; Unity for Peace in Central Africa; Union pour la paix en Centrafrique; Union for Peace in Central Africa
Union of Congolese Patriots | UPC | militia | CD | Union des patriotes congolais; Patriotic Forces for the Liberation of Congo; FPLC
Union of Democratic Forces for Unity | UFDR | rebel_group | CF | Union des forces democratiques pour le rassemblement
Union of Forces for Democracy and Development | UFDD | rebel_group | TD | Union des forces pour la democratie et le developpement
Union of Resistance Forces | UFR | rebel_group | TD | Union des forces de la resistance
United Front for Democratic Change | FUC; FUCD | rebel_group | TD | Front uni pour le changement democratique; United Front for Change
United Liberation Movement of Liberia for Democracy | ULIMO | rebel_group | LR | ULIMO-J; ULIMO-K; United Liberation Movement for Democracy in Liberia
United Somali Congress | USC | rebel_group | SO | United Somali Congress/Somali National Alliance; USC/SNA
United Western Somali Liberation Front | UWSLF | rebel_group | ET |
Vigilante Group of Nigeria | VGN | militia | NG |
Vikings Confraternity | | criminal_group | NG | Supreme Vikings Confraternity; De Norsemen Kclub
Volcano of Rage | | coalition | LY | Burkan al-Ghadab; Volcano of Anger
Volunteers for the Defence of the Homeland | VDP | militia | BF | Volontaires pour la defense de la patrie; Volunteers for the Defense of the Fatherland; Homeland Defence Volunteers; Volunteers in Defence of the Homeland
Wazalendo | | militia | CD | Wazalendo militia; Wazalendos; Wazalendo fighters; Wazalendo militias; Volunteers for the Defence of the Homeland of Congo; VDP of Congo; Patriotes resistants
West Nile Bank Front | WNBF | rebel_group | UG |
West Side Boys | WSB | militia | SL | West Side Niggaz; West Side Junglers
Western Somali Liberation Front | WSLF | rebel_group | ET |
Western Togoland Restoration Front | WTRF | rebel_group | GH | Homeland Study Group Foundation; HSGF
White Army | | militia | SS | Nuer White Army; Jiech Mabor; Jiech in Bor; Nuer White Army militia; Jiech Boor
Yan Sakai | | militia | NG | Yan Sa Kai; Yansakai
Young Patriots | COJEP | militia | CI | Jeunes Patriotes; Young Patriots militia; Congres panafricain des jeunes et des patriotes
Zaire Self-Defence Group | | militia | CD | Zaire militia; Zaire-FPAC; FPAC-Zaire; Zaire armed group; Hema militia; Zaire-FPAC militia
Zairian Armed Forces | FAZ | state_forces | CD | Forces armees zairoises
Zambian Defence Force | ZDF | state_forces | ZM | Zambia Army
Zimbabwe African National Liberation Army | ZANLA | rebel_group | ZW |
Zimbabwe African National Union | ZANU; ZANU-PF | rebel_group | ZW | Zimbabwe African National Union-Patriotic Front
Zimbabwe African People's Union | ZAPU | rebel_group | ZW | Patriotic Front-ZAPU; PF-ZAPU
Zimbabwe Defence Forces | ZDF; ZNA | state_forces | ZW |
Zimbabwe People's Revolutionary Army | ZIPRA | rebel_group | ZW |
Zintan Brigades | | militia | LY | Zintan militias; Zintani brigades; Zintan militia; Zintan Military Council
"""
