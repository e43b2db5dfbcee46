"""Groups of Europe and the Caucasus, sorted by name: `name | abbreviations | type | country | other
names`.

`extractors.groups.known.read_group` reads a line. The list is written from general knowledge of the
conflicts since 1980. Types are those of `vocabulary.GroupType`. The country is the state that a
group belongs to or is based in; it is empty for a group in several states. Of spellings that
`groups.forms.SPELLINGS` makes the same, only one is listed.
"""

GROUPS = """
2 June Movement | | rebel_group | DE | Bewegung 2. Juni; Movement 2 June
Abkhaz Armed Forces | | state_forces | GE | Abkhaz separatists; Abkhazian separatists; Abkhaz separatist forces; Abkhaz militia
Action Directe | | rebel_group | FR | Direct Action; Direct Action of France
Aidar Battalion | | militia | UA | Aidar; 24th Assault Battalion Aidar
Al-Muhajiroun | ALM | other | GB | al-Muhajirun; Islam4UK; Muslims Against Crusades
Albanian National Army | ANA; AKSh | rebel_group | MK | Armata Kombetare Shqiptare
Anti-Imperialist Territorial Nuclei | NTA | rebel_group | IT | Nuclei Territoriali Antimperialisti
Antiterrorist Liberation Groups | GAL | militia | ES | Grupos Antiterroristas de Liberacion; Anti-Terrorist Liberation Groups; Anti-Terrorist Liberation Group
Armata Corsa | | rebel_group | FR | Corsican Army
Armed Forces of Armenia | | state_forces | AM | Armenian army; Armed Forces of the Republic of Armenia
Armed Forces of Bosnia and Herzegovina | OSBIH | state_forces | BA | Bosnian armed forces
Armed Forces of the Republic of Kosovo | FARK | rebel_group | XK | Forcat e Armatosura te Republikes se Kosoves
Armed Forces of Ukraine | AFU; UAF; ZSU; VSU | state_forces | UA | Ukrainian army; Defense Forces of Ukraine; Zbroini Syly Ukrainy; Ukrainian Armed Force
Armed Revolutionary Nuclei | NAR | rebel_group | IT | Nuclei Armati Rivoluzionari; Armed Revolutionary Nucleus
Armenian government | | government | AM | Pashinyan government
Armenian National Movement militias | | militia | AM | Fedayi of Armenia; Armenian National Army; Armenian Fedayi
Army of Republika Srpska | VRS | state_forces | BA | Bosnian Serb Army; Bosnian Serb forces; Vojska Republike Srpske; Bosnian Serb army troops; Bosnian Serbs' army
Army of Serbian Krajina | SVK; ARSK | rebel_group | HR | Army of the Republic of Serb Krajina; Krajina Serb forces; Republic of Serb Krajina Army; Krajina Serb army
Army of the Republic of Bosnia and Herzegovina | ARBiH; ABiH | state_forces | BA | Bosnian army; Bosnian Government Army; Armija Republike Bosne i Hercegovine; Bosnian Muslim army
Artsakh Defence Army | | state_forces | AZ | Nagorno-Karabakh Defense Army; Karabakh army; Nagorno-Karabakh army; NKR Defense Army; Karabakh Defense Army; Karabakh Armenian forces; Nagorno-Karabakh forces; Artsakh forces
Atesh | | rebel_group | UA | Atesh partisan movement; Atesh partisans; Atesh movement
Azerbaijani Armed Forces | | state_forces | AZ |
Azerbaijani government | | government | AZ | Aliyev government; Aliyev regime
Azov Brigade | | state_forces | UA | Azov Battalion; Azov Regiment; Azov; Azov Special Operations Detachment; 12th Special Purpose Brigade Azov; Azov Special Forces; 12th Azov Brigade; 12th Special Forces Brigade Azov
Basque Fatherland and Liberty | ETA | rebel_group | ES | Euskadi Ta Askatasuna; Basque Homeland and Freedom; Basque Homeland and Liberty; Basque separatist group; Euzkadi Ta Askatasuna; Basque Nation and Liberty
Basque Spanish Battalion | BVE | militia | ES | Batallon Vasco Espanol
Belarusian Armed Forces | | state_forces | BY | Armed Forces of Belarus
Belarusian government | | government | BY | Lukashenko regime; Lukashenko government
Belgian Armed Forces | | state_forces | BE | Belgian Defence
Belgian Federal Police | | police | BE | Belgian police; Federal Police of Belgium
Berkut | | police | UA | Berkut riot police; Berkut special police
Bosnian Serb government | | government | BA | Republika Srpska government; Pale government; Karadzic government; Bosnian Serb leadership; Republika Srpska authorities
Brabant killers | | criminal_group | BE | Tueurs du Brabant; Crazy Brabant Killers; Mad Killers of Brabant
Breton Revolutionary Army | ARB | rebel_group | FR | Armee revolutionnaire bretonne; Breton Liberation Front; FLB-ARB; Front de liberation de la Bretagne
British Army | | state_forces | GB | Armed Forces of the United Kingdom
British government | | government | GB | Downing Street; Thatcher government; Whitehall
British Ministry of Defence | MOD | government | GB | UK Ministry of Defence; Britain's Ministry of Defence; UK Defence Ministry; British Defence Ministry
British Security Service | MI5 | government | GB | Security Service of the United Kingdom
Bulgarian Armed Forces | | state_forces | BG |
Bundeswehr | | state_forces | DE | German army
Camorra | | criminal_group | IT | Neapolitan Mafia; Casalesi clan; Casalesi
Carabinieri | | police | IT | Arma dei Carabinieri; Italian Carabinieri; Italian police
Caribbean Revolutionary Alliance | ARC | rebel_group | FR | Alliance revolutionnaire caraibe
Caucasus Emirate | IK; CE | rebel_group | RU | Imarat Kavkaz; Caucasian Emirate; Emirate of the Caucasus; Imirat Kavkaz; Caucasus Emirates; Kavkaz Emirate
Chechen Republic of Ichkeria | ChRI | rebel_group | RU | Armed Forces of the Chechen Republic of Ichkeria; Chechen rebels; Chechen separatists; Dudayev's forces; Ichkeria; Chechen separatist forces; Chechen fighters; Maskhadov's forces; Chechen guerrillas; Chechen insurgents
Chetniks | | militia | RS | Chetnik; Ravna Gora Chetniks
Civil Guard | | police | ES | Guardia Civil; Spanish Civil Guard; Spain's Civil Guard
Combat 18 | C18 | militia | GB |
Combined Loyalist Military Command | CLMC | coalition | GB |
Committee for State Security | KGB | government | SU | Soviet secret police; Soviet KGB; Komitet gosudarstvennoy bezopasnosti; Belarusian KGB
Communist Combatant Cells | CCC | rebel_group | BE | Cellules communistes combattantes; Fighting Communist Cells
Confederation of Mountain Peoples of the Caucasus | KGNK; CMPC | coalition | RU | Confederation of Peoples of the Caucasus; Confederation of the Mountain Peoples
Conflict Intelligence Team | CIT | monitor | | Conflict Intelligence Team researchers
Conspiracy of Fire Nuclei | SPF; CFN | rebel_group | GR | Conspiracy of Fire Cells; Conspiracy of Cells of Fire; Synomosia Pyrinon tis Fotias; Conspiracy of Nuclei of Fire
Continuity IRA | CIRA | rebel_group | GB | Continuity Irish Republican Army; Continuity Army Council
Corsican National Liberation Front | FLNC | rebel_group | FR | Front de liberation nationale corse; National Liberation Front of Corsica; FLNC-Canal Historique; FLNC-Historic Channel; National Front for the Liberation of Corsica; FLNC-UC; FLNC Canal Habituel; FLNC-UDC; Fronte di Liberazione Naziunale Corsu
Croatian Army | HV | state_forces | HR | Hrvatska vojska; Armed Forces of Croatia; Croatian National Guard
Croatian Defence Council | HVO | militia | BA | Hrvatsko Vijece Obrane; Bosnian Croat forces; Bosnian Croat army; Croat Defence Council; Bosnian Croat militia
Croatian Defence Forces | HOS | militia | HR | Hrvatske obrambene snage
Cypriot National Guard | | state_forces | CY | National Guard of Cyprus
Czech Armed Forces | | state_forces | CZ | Army of the Czech Republic
Danish Defence | | state_forces | DK | Danish army
DeepState | | monitor | UA | DeepState UA; Deep State map project
Directorate-General for External Security | DGSE | government | FR | Direction generale de la securite exterieure
Dnipro Battalion | | militia | UA | Dnipro-1; Dnepr Battalion; Dnipro-1 Regiment; Dnipro-1 Battalion
Donbas Battalion | | militia | UA | Donbass Battalion; Battalion Donbas; Battalion Donbass
Donetsk People's Republic | DPR; DNR | rebel_group | UA | People's Militia of the Donetsk People's Republic; Donetsk separatists; DPR forces; DPR People's Militia; Donetsk People's Militia; self-proclaimed Donetsk People's Republic; Donetsk rebels; Donetskaya Narodnaya Respublika
Drina Corps | | state_forces | BA | Drina Corps of the VRS
Dzhokhar Dudayev Battalion | | rebel_group | UA | Dudayev Battalion; Dzhokhar Dudaev Battalion
El Mudzahid | | militia | BA | El Mujahid detachment; Bosnian mujahideen; El Mudzahid unit; Kateebat al-Mujahideen
English Defence League | EDL | other | GB |
EOKA-B | | rebel_group | CY | National Organization of Cypriot Fighters
Ertzaintza | | police | ES | Basque police; Basque regional police
Federal Intelligence Service | BND | government | DE | Bundesnachrichtendienst
Federal Security Service | FSB | government | RU | Russian Federal Security Service; Federalnaya sluzhba bezopasnosti; Russia's FSB; Border Service of the FSB
Finnish Defence Forces | | state_forces | FI |
First of October Anti-Fascist Resistance Groups | GRAPO | rebel_group | ES | Grupos de Resistencia Antifascista Primero de Octubre; First of October Antifascist Resistance Group
Foreign Intelligence Service of Russia | SVR | government | RU | Russian Foreign Intelligence Service; Sluzhba vneshney razvedki
Foreign, Commonwealth and Development Office | FCDO; FCO | government | GB | Foreign Office; Foreign and Commonwealth Office; British Foreign Office
Forest Brothers | | militia | GE | Forest Brotherhood; Georgian Forest Brothers
Free South Moluccan Youths | | rebel_group | NL | South Moluccan militants
Freedom of Russia Legion | LSR | rebel_group | UA | Liberty of Russia Legion; Legion Freedom of Russia; Legion Liberty of Russia; Freedom for Russia Legion
French Armed Forces | | state_forces | FR | Armee francaise; French Armed Forces General Staff
French Foreign Legion | | state_forces | FR | Foreign Legion; Legion etrangere
French Gendarmerie | GIGN | police | FR | Gendarmerie nationale; National Gendarmerie Intervention Group
French government | | government | FR | Elysee; Macron government
French National Police | | police | FR | Police nationale; RAID unit; French anti-terrorist police
Front Line | PL | rebel_group | IT | Prima Linea
Garda Siochana | | police | IE | Gardai; Irish police; An Garda Siochana; Garda
General Directorate for Internal Security | DGSI | government | FR | Direction generale de la securite interieure
General Staff of the Armed Forces of Ukraine | | state_forces | UA | Ukrainian General Staff; General Staff of Ukraine; Ukraine's General Staff
Georgian Armed Forces | | state_forces | GE | Defence Forces of Georgia; Georgian National Guard; National Guard of Georgia
Georgian Legion | | militia | UA | Georgian National Legion
German Federal Police | BKA | police | DE | Bundespolizei; German police; Federal Criminal Police Office; Bundeskriminalamt; GSG 9
German government | | government | DE | Merkel government; Bonn government; Federal Government of Germany
Golden Dawn | | militia | GR | Popular Association-Golden Dawn; Chrysi Avgi
Greek government | | government | GR |
Guerrilla Army of the Free Galician People | EGPGC | rebel_group | ES | Exercito Guerrilheiro do Povo Galego Ceive; Free Galician People's Guerrilla Army
Hellenic Armed Forces | | state_forces | GR |
Hellenic Coast Guard | HCG | state_forces | GR |
Hellenic Police | ELAS | police | GR |
Herri Batasuna | HB | other | ES | Batasuna; Euskal Herritarrok
Hungarian Defence Forces | | state_forces | HU |
Huseynov's militia | | rebel_group | AZ | Suret Huseynov's forces; Guseinov's militia
Informal Anarchist Federation | FAI | rebel_group | IT | Federazione Anarchica Informale; FAI/FRI; Informal Anarchist Federation/International Revolutionary Front
Ingush Jamaat | | rebel_group | RU | Vilayat Galgayche; Ghalghaycho Jamaat; Jamaat Galgaycho
International Legion of Territorial Defence of Ukraine | ILDU | militia | UA | Ukrainian Foreign Legion; International Legion of Ukraine; International Legion; Ukraine's International Legion; International Legion for the Defence of Ukraine; International Legion for the Territorial Defense of Ukraine
Iparretarrak | IK | rebel_group | FR | Those of the North
Iraultza | | rebel_group | ES | Revolution of the Basques
Irish Defence Forces | | state_forces | IE | Irish Defence Force; Irish peacekeepers
Irish National Liberation Army | INLA | rebel_group | GB | Irish Republican Socialist Party; People's Liberation Army of Ireland
Irish People's Liberation Organisation | IPLO | rebel_group | GB |
Islamic International Brigade | IIB; IIPB | rebel_group | RU | Islamic International Peacekeeping Brigade; International Islamic Battalion; Islamic Peacekeeping Brigade
Islamic State - Caucasus Province | IS-CP | rebel_group | RU | Vilayat Kavkaz; Islamic State Caucasus Province; Wilayat al-Qawqaz; Caucasus Province of the Islamic State; Wilayat Kavkaz; Islamic State in the Caucasus
Italian Armed Forces | | state_forces | IT |
Italian government | | government | IT | Berlusconi government
Jarrai | | other | ES | Haika; Segi
Joint Centre for Control and Coordination | JCCC | monitor | UA | JCCC representative office
Kabardino-Balkar Jamaat | KBJ | rebel_group | RU | Yarmuk Jamaat; Vilayat KBK; United Vilayat of Kabarda, Balkaria and Karachay
Kadyrovites | | militia | RU | Kadyrovtsy; Kadyrov's forces; Akhmat; Akhmat special forces; 141st Special Motorized Regiment; Kadyrov's militia; Akhmat Battalion; Akhmat Unit; Kadyrovites' units
Kalmius Brigade | | rebel_group | UA | Kalmius Battalion
Kastus Kalinouski Regiment | | militia | UA | Kalinouski Regiment; Kastus Kalinouski Battalion
Khortytsia operational-strategic group | OSGT Khortytsia | state_forces | UA | Khortytsia group of forces; Khortytsia Operational-Strategic Group of Troops
Kinahan cartel | | criminal_group | IE | Kinahan Organised Crime Group; Kinahan gang
Kosovo Liberation Army | KLA; UCK | rebel_group | XK | Ushtria Clirimtare e Kosoves
Kosovo Police | KPS | police | XK | Kosovo Police Service
Kosovo Protection Corps | KPC; TMK | state_forces | XK |
Kosovo Security Force | KSF; FSK | state_forces | XK | Kosovo Armed Forces
Kraken Regiment | | militia | UA | Kraken; Kraken unit
Liberation Army of Presevo, Medvedja and Bujanovac | UCPMB | rebel_group | RS | Liberation Army of Presevo, Bujanovac and Medvedja
Lions of Macedonia | | police | MK | Macedonian Lions; Lavovi
Lithuanian Armed Forces | | state_forces | LT |
Loyalist Volunteer Force | LVF | militia | GB |
Luhansk People's Republic | LPR; LNR | rebel_group | UA | Lugansk People's Republic; People's Militia of the Luhansk People's Republic; Luhansk separatists; LPR forces; LPR People's Militia; Luhansk People's Militia; self-proclaimed Luhansk People's Republic; Lugansk People's Militia; Luganskaya Narodnaya Respublika
Macedonian Armed Forces | ARM | state_forces | MK | Army of the Republic of Macedonia; Army of North Macedonia; Macedonian security forces
Main Directorate of Intelligence of Ukraine | HUR; GUR | government | UA | Defence Intelligence of Ukraine; Ukrainian military intelligence; Main Intelligence Directorate of Ukraine; Ukraine's military intelligence; Ukraine's Main Intelligence Directorate; Ukrainian Main Intelligence Directorate; Holovne upravlinnia rozvidky; Ukraine's military intelligence agency
Main Intelligence Directorate | GRU | government | RU | Russian military intelligence; GRU Spetsnaz; Main Directorate of the General Staff; Glavnoye razvedyvatelnoye upravleniye; Russia's GRU
Meibion Glyndwr | | rebel_group | GB | Sons of Glyndwr
Metropolitan Police | | police | GB | Scotland Yard; Metropolitan Police Service; London police; Met Police
Milosevic regime | | government | RS | Milosevic government; Serbian government
Mkhedrioni | | militia | GE | Horsemen of Georgia; Mkhedrioni militia; Corps of Rescuers
Moldovan National Army | | state_forces | MD | National Army of Moldova; Moldovan police
Montenegrin Armed Forces | | state_forces | ME | Montenegrin police; Armed Forces of Montenegro
Mossos d'Esquadra | | police | ES | Catalan police; Catalan regional police
National Action | | rebel_group | GB | Scottish Dawn
National Antiterrorism Committee | NAC; NAK | government | RU | National Anti-Terrorism Committee; Russian National Antiterrorism Committee; Russia's National Anti-Terrorist Committee; National Anti-Terrorist Committee
National Guard of Ukraine | NGU | police | UA | Ukrainian National Guard
National Liberation Army of Macedonia | NLA; UCK | rebel_group | MK | Ushtria Clirimtare Kombetare; Macedonian National Liberation Army; ethnic Albanian National Liberation Army
National Police of Ukraine | | police | UA | Ukrainian police
National Socialist Underground | NSU | rebel_group | DE | Nationalsozialistischer Untergrund
Ndrangheta | | criminal_group | IT | Calabrian Mafia; Ndrangheta clans
New IRA | | rebel_group | GB | New Irish Republican Army; NIRA
Nordic Resistance Movement | NRM; NMR | militia | SE | Nordiska motstandsrorelsen; Swedish Resistance Movement
Northern Ireland Office | NIO | government | GB |
Norwegian Armed Forces | | state_forces | NO |
Novorossiya Armed Forces | NAF | rebel_group | UA | United Armed Forces of Novorossiya; Armed Forces of Novorossiya; Donbas People's Militia; Donbass People's Militia; Pro-Russian separatists; Russian-backed separatists; Pro-Russian rebels; pro-Russian militants
Official IRA | OIRA | rebel_group | GB | Official Irish Republican Army
Operational Command South | | state_forces | UA | Southern Operational Command; Operational Command "South"
Operational Group of Russian Forces | OGRF | state_forces | MD | 14th Guards Army; 14th Army; Operational Group of Russian Troops
Oplot Battalion | | rebel_group | UA | Oplot; Oplot Brigade
OPON of Azerbaijan | | police | AZ | OPON militia; Azerbaijani OMON
Orange Volunteers | OV | militia | GB |
Ordine Nuovo | | rebel_group | IT | New Order of Italy
Organization of the Secret Army | | rebel_group | FR | Organisation armee secrete; Secret Army Organization
Parachute Regiment | | state_forces | GB | British Parachute Regiment; 1 Para; 3 Para
PMC Convoy | | militia | RU | Konvoy PMC; Convoy PMC
Police Service of Northern Ireland | PSNI | police | GB | Northern Ireland police
Polish Armed Forces | | state_forces | PL | Polish Land Forces; Polish border guards
Popular Forces of 25 April | FP-25 | rebel_group | PT | Forcas Populares 25 de Abril; Popular Forces 25 April
Popular Front of Azerbaijan | APF | rebel_group | AZ | Azerbaijani Popular Front; Azerbaijan Popular Front
Portuguese Armed Forces | | state_forces | PT |
Prizrak Brigade | | rebel_group | UA | Ghost Brigade; Prizrak Battalion; Mozgovoi's brigade
Prosecutor General's Office of Ukraine | | government | UA | Ukrainian Prosecutor General's Office; Prosecutor General of Ukraine; Ukraine's Prosecutor General's Office
Provisional Irish Republican Army | PIRA | rebel_group | GB | Provisional IRA; Provos; Irish Republican Army; IRA; Oglaigh na hEireann; Irish Republican Army (IRA)
Real IRA | RIRA | rebel_group | GB | Real Irish Republican Army; True IRA; 32 County Sovereignty Movement
Red Army Faction | RAF | rebel_group | DE | Rote Armee Fraktion; Baader-Meinhof Gang; Baader-Meinhof Group; Red Army Fraction; Baader-Meinhof
Red Berets | JSO | police | RS | Special Operations Unit of Serbia; Jedinica za specijalne operacije; Crvene beretke
Red Brigades | BR | rebel_group | IT | Brigate Rosse; Red Brigades for the Construction of the Fighting Communist Party; BR-PCC; New Red Brigades; Communist Combatant Party; New Red Brigades/Communist Combatant Party
Red Hand Commando | RHC | militia | GB | Red Hand Commandos
Red Hand Defenders | RHD | militia | GB |
Redut | | militia | RU | PMC Redut; Redut PMC; Redut-Antiterror
Republican Action Against Drugs | RAAD | rebel_group | GB |
Resistencia Galega | | rebel_group | ES | Galician Resistance
Resistenza | | rebel_group | FR | Resistenza of Corsica
Revolutionary Cells | RZ | rebel_group | DE | Revolutionare Zellen; Rote Zora; Revolutionary Cells of Germany
Revolutionary Organization 17 November | 17N; N17; 17-N | rebel_group | GR | November 17; 17 November; 17 November Revolutionary Organization; November 17 group; Epanastatiki Organosi dekaefta Noemvri
Revolutionary People's Struggle | ELA | rebel_group | GR | Epanastatikos Laikos Agonas; Revolutionary Popular Struggle
Revolutionary Struggle | | rebel_group | GR | Epanastatikos Agonas
Right Sector | | militia | UA | Pravy Sektor; Praviy Sector; Ukrainian Volunteer Corps; Pravyi Sektor; Volunteer Ukrainian Corps
Riyadus-Salikhin | RSRSBCM | rebel_group | RU | Riyad-us Saliheen Brigade; Riyadus Salihin Reconnaissance and Sabotage Battalion; Riyad us-Saliheyn Martyrs' Brigade; Riyadus-Salikhin Reconnaissance and Sabotage Battalion of Chechen Martyrs; Basayev's Riyadus-Salikhin
Romanian Armed Forces | | state_forces | RO |
Royal Air Force | RAF | state_forces | GB |
Royal Marines | | state_forces | GB |
Royal Navy | RN | state_forces | GB |
Royal Netherlands Army | | state_forces | NL | Dutch army; Dutchbat; Royal Netherlands Armed Forces
Royal Ulster Constabulary | RUC | police | GB | RUC officers
Rusich Group | DShRG Rusich | militia | RU | Rusich; Sabotage Assault Reconnaissance Group Rusich; Task Force Rusich
Russian Aerospace Forces | VKS; RuAF | state_forces | RU | Russian Air Force; Russian Aerospace Force; VKS Rossii; Russian Aerospace Defence Forces
Russian Airborne Forces | VDV | state_forces | RU | Russian paratroopers; Vozdushno-desantnye voyska; Russian Airborne Troops; Airborne Troops of Russia
Russian Armed Forces | | state_forces | RU | Armed Forces of the Russian Federation; Russian invasion forces; Federal Forces of Russia
Russian government | | government | RU | Kremlin; Putin regime; Putin government; Yeltsin government; Russian leadership
Russian Imperial Movement | RIM | militia | RU | Imperial Legion; Russian Imperial Legion
Russian Internal Troops | | police | RU | Interior Ministry Troops of Russia; OMON; OMON police; Interior Ministry troops; SOBR; MVD troops; Russian riot police
Russian Investigative Committee | | government | RU | Investigative Committee of Russia; Investigative Committee; Russia's Investigative Committee; Investigative Committee of the Russian Federation
Russian Ministry of Defense | | government | RU | Russian Defence Ministry; Russia's Ministry of Defence; Russia's Defence Ministry; Russian MoD; Ministry of Defence of the Russian Federation
Russian Ministry of Emergency Situations | EMERCOM | government | RU | Emergencies Ministry; Russian Emergencies Ministry; Russian Emergency Situations Ministry; Ministry of Emergency Situations
Russian National Guard | | police | RU | Rosgvardia; National Guard of Russia; Rosgvardiya; Rosgvardia troops
Russian Navy | | state_forces | RU | Black Sea Fleet; Russian Black Sea Fleet; Russia's Black Sea Fleet
Russian Orthodox Army | ROA | rebel_group | UA |
Russian police | | police | RU | Russian Interior Ministry; Dagestani police; Dagestan police; Chechen police; Interior Ministry of Dagestan; Militsiya
Russian Volunteer Corps | RDK; RVC | rebel_group | UA | Russkiy Dobrovolcheskiy Korpus
Sacra Corona Unita | SCU | criminal_group | IT | United Sacred Crown
Sangaris Force | | state_forces | CF | Sangaris
Saor Eire | | rebel_group | IE |
Sarajevo-Romanija Corps | SRK | state_forces | BA |
Scorpions | | militia | RS | Skorpioni; Scorpions unit
Scottish National Liberation Army | SNLA | rebel_group | GB |
Secret Intelligence Service | MI6; SIS | government | GB | British Secret Intelligence Service
Sect of Revolutionaries | | rebel_group | GR | Revolutionary Sect; Sechta Epanastaton
Securitate | | government | RO | Department of State Security of Romania; Ceausescu's secret police
Security Service of Ukraine | SBU; SSU | government | UA | Ukrainian Security Service; Sluzhba Bezpeky Ukrainy; Ukraine's SBU
Serb Volunteer Guard | SDG | militia | RS | Arkan's Tigers; Arkan's militia; Srpska dobrovoljacka garda; Serbian Volunteer Guard
Serbian Armed Forces | | state_forces | RS | Army of Serbia
Serbian police | MUP | police | RS | Serbian Interior Ministry forces; Gendarmery of Serbia
Sheikh Mansur Battalion | | rebel_group | UA | Sheikh Mansour Battalion
Siberian Battalion | | rebel_group | UA | Sibir Battalion; Sibirsky Battalion
Sicilian Mafia | | criminal_group | IT | Cosa Nostra; Corleonesi; La Cosa Nostra; Sicily's Mafia
Sinn Fein | | other | IE | Provisional Sinn Fein
Slovenian Territorial Defence | | state_forces | SI | Slovene Territorial Defence; Slovenian armed forces; Territorial Defence of Slovenia
Social Democratic and Labour Party | SDLP | other | GB |
Soldiers of Odin | SOO | militia | FI |
Somalia Battalion | | rebel_group | UA | Somali Battalion; Givi's Somalia Battalion; Separate Assault Battalion Somalia
South Ossetian Armed Forces | | state_forces | GE | South Ossetian separatists; South Ossetian militia; Republic of South Ossetia's forces; Ossetian separatists; South Ossetian rebels
South Tyrolean Liberation Committee | BAS | rebel_group | IT | Befreiungsausschuss Sudtirol; Ein Tirol
Soviet Armed Forces | | state_forces | SU | Red Army; 40th Army; Limited Contingent of Soviet Forces
Soviet government | CPSU | government | SU | Communist Party of the Soviet Union; Kremlin of the Soviet Union; Politburo
Spanish Armed Forces | | state_forces | ES | Spanish Legion
Spanish government | | government | ES | Gonzalez government
Spanish National Police | CNP | police | ES | Cuerpo Nacional de Policia; National Police Corps
Sparta Battalion | | rebel_group | UA | Sparta; Motorola's Sparta Battalion; Separate Reconnaissance Battalion Sparta
Special Air Service | SAS | state_forces | GB | British SAS; 22 SAS
Special Boat Service | SBS | state_forces | GB |
Special Purpose Islamic Regiment | SPIR | rebel_group | RU | Islamic Regiment of Special Meaning; al-Jihad-Fisi-Sabililah Special Islamic Regiment; Special Purposes Islamic Regiment
Spetsnaz | | state_forces | RU | Russian special forces; Russian spetsnaz; Alpha Group; Vympel; Alfa Group
Stasi | MfS | government | DD | Ministry for State Security; East German secret police
State Border Guard Service of Ukraine | | police | UA | Ukrainian Border Guard Service; Ukrainian border guards; State Border Service of Ukraine; State Border Guard Service; Ukraine's State Border Guard Service
State Border Service of Azerbaijan | SBS; DSX | police | AZ | Azerbaijani State Border Service; State Border Service; Azerbaijan's State Border Service
State Emergency Service of Ukraine | SES; DSNS | government | UA | State Emergency Service; Ukrainian State Emergency Service; Ukraine's State Emergency Service; Ukrainian Emergency Service; Ukraine's Emergency Service
Swedish Armed Forces | | state_forces | SE |
Terra Lliure | | rebel_group | ES | Free Land of Catalonia; Catalan Free Land
Territorial Defence Forces of Ukraine | TDF | militia | UA | Ukrainian Territorial Defence Forces; Territorial Defense Forces; Ukrainian Territorial Defense; Ukraine's Territorial Defense Forces; Territorial Defence of Ukraine
Tornado Company | | police | UA | Tornado Battalion; Shakhtarsk Battalion
Transnistrian Republican Guard | | rebel_group | MD | Dniester Guard; Republican Guard of Transnistria; Dniester Republican Guard; Armed Forces of Transnistria; Transnistrian forces; Dniester Guards; Transnistrian separatists; Transdniestrian forces
Turkish Resistance Organisation | TMT | militia | CY | Turk Mukavemet Teskilati; Turkish Cypriot Security Force
Ukrainian Air Force | | state_forces | UA | Air Force of Ukraine; Ukrainian Air Force Command; Air Force of the Armed Forces of Ukraine
Ukrainian government | | government | UA | Poroshenko government; Zelensky government; Zelenskyy government; Government of Ukraine
Ukrainian Ministry of Defense | | government | UA | Ukrainian Defence Ministry; Ukraine's Ministry of Defence; Ukraine's Defence Ministry; Ministry of Defence of Ukraine
Ukrainian Navy | | state_forces | UA | Naval Forces of Ukraine; Navy of the Armed Forces of Ukraine
Ulster Defence Association | UDA | militia | GB | Ulster Freedom Fighters; UFF; UDA/UFF
Ulster Defence Regiment | UDR | state_forces | GB | Royal Irish Regiment
Ulster Resistance | | militia | GB |
Ulster Volunteer Force | UVF | militia | GB | Protestant Action Force; UVF gunmen
Ushtria Kombetare | | militia | AL | Albanian armed forces; Armed Forces of Albania
Vilayat Dagestan | | rebel_group | RU | Dagestan Vilayat; Shariat Jamaat; Dagestani Shari'ah Jamaat; Jamaat Shariat; Vilayat Dagestan of the Caucasus Emirate
Vostok Battalion | | militia | UA | Battalion Vostok; Vostok Brigade; East Battalion
Wagner Group | PMC Wagner | militia | RU | Wagner; Wagner PMC; Wagner mercenaries; ChVK Vagner; Wagner forces; Russian Wagner Group; Wagner fighters; Wagner private military company; Wagner private military group; Prigozhin's mercenaries; Private Military Company Wagner; PMC Vagner
Wehrsportgruppe Hoffmann | WSG | militia | DE | Hoffmann Military Sports Group
Western Bosnia People's Defence | NOZB | rebel_group | BA | Autonomous Province of Western Bosnia; Abdic's forces; Fikret Abdic's forces
White Eagles | | militia | RS | Beli Orlovi; Avengers of Visegrad; Seselj's men; Chetniks of Seselj
White Legion | | militia | GE | Tetri Legioni; White Legion of Georgia
Wolves of Vucjak | | militia | BA | Wolves from Vucjak
Yugoslav Army | VJ | state_forces | YU | Vojska Jugoslavije; Army of Yugoslavia
Yugoslav People's Army | JNA | state_forces | YU | Jugoslovenska Narodna Armija; Yugoslav National Army
Zapad Battalion | | state_forces | RU | Battalion West
Zviadists | | rebel_group | GE | Zviadist rebels; Zviadist forces; Gamsakhurdia's forces; Zviadist militia
"""
