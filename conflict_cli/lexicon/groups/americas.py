"""Groups of the Americas, sorted by name: `name | abbreviations | type | country | other names`.

`extractors.groups.known.read_group` reads a line. The list is written from general knowledge of the
conflicts since 1980. Types are those of `vocabulary.GroupType`. The country is the state that a
group belongs to or is based in; it is empty for a group in several states. Of spellings that
`groups.forms.SPELLINGS` makes the same, only one is listed.
"""

GROUPS = """
10th Front | | rebel_group | CO | Tenth Front; Decimo Frente; Martin Villa 10th Front; Frente 10
19th of April Movement | M-19; M19 | rebel_group | CO | Movimiento 19 de Abril; April 19 Movement; 19 April Movement
1st Front | | rebel_group | CO | Armando Rios First Front; Frente Primero; Armando Rios Front
33rd Front | | rebel_group | CO | Frente 33; Thirty-Third Front
400 Mawozo | | criminal_group | HT | Quatre Cents Mawozo; 400 Mawozo gang
5 Segonn | | criminal_group | HT | 5 Segond; Five Seconds; 5 Segonn gang; 5 Seconds gang; 5 Secondes
Administrative Department of Security | DAS | government | CO | Departamento Administrativo de Seguridad; Department of Administrative Security
Alfaro Vive Carajo | AVC | rebel_group | EC | Alfaro Lives, Dammit; Alfaro Vive
All for the Fatherland Movement | MTP | rebel_group | AR | Movimiento Todos por la Patria; Everyone for the Fatherland Movement
Alpha 66 | | rebel_group | US |
Amigos dos Amigos | ADA | criminal_group | BR | Friends of Friends; Friends of Friends gang
Andres Castro United Front | FUAC | rebel_group | NI | Frente Unido Andres Castro
Animal Liberation Front | ALF | other | US |
Arce Battalion | | state_forces | SV | Manuel Jose Arce Battalion; Batallon Arce
Argentine Anticommunist Alliance | AAA; Triple A | militia | AR | Alianza Anticomunista Argentina; Triple A death squad
Argentine Armed Forces | | state_forces | AR |
Argentine Federal Police | PFA | police | AR | Argentine police; Policia Federal Argentina
Argentine military junta | | government | AR | Argentine junta; National Reorganization Process; Galtieri junta
Argentine National Gendarmerie | GNA | police | AR | Gendarmeria Nacional Argentina
Armed Forces of Haiti | FADH | state_forces | HT | Haitian army; Forces Armees d'Haiti
Armed Forces of Liberation | FAL | rebel_group | SV | Fuerzas Armadas de Liberacion
Armed Forces of National Resistance | FARN; RN | rebel_group | SV | National Resistance; Fuerzas Armadas de la Resistencia Nacional
Armed Peasant Association | ACA | rebel_group | PY | Agrupacion Campesina Armada; ACA-EP; Armed Peasant Group
Army of God | AOG | militia | US |
Army of Marshal Lopez | EML | rebel_group | PY | Ejercito del Mariscal Lopez
Artistas Asesinos | | criminal_group | MX | Artist Assassins; Double A's
Aryan Brotherhood | | criminal_group | US |
Aryan Nations | | militia | US | Church of Jesus Christ Christian; Aryan Nation
Atlacatl Battalion | | state_forces | SV | Batallon Atlacatl; Atlacatl Immediate Reaction Infantry Battalion; Atlacatl Brigade
Atomwaffen Division | AWD | militia | US | National Socialist Order; Atomwaffen
BACRIM | | criminal_group | CO | bandas criminales; criminal bands of Colombia; Bandas criminales emergentes
Bajo Aguan Unified Peasant Movement | MUCA | other | HN | Movimiento Unificado Campesino del Aguan; Aguan Unified Campesino Movement
Bala na Cara | | criminal_group | BR | Os Bala na Cara
Bandidos | BMC | criminal_group | US | Bandidos Motorcycle Club
Barrio 18 | M-18 | criminal_group | SV | 18th Street gang; Eighteenth Street Gang; Mara 18; 18th Street; Calle 18; Barrio 18 gang; 18th Street Revolucionarios; Barrio 18 Surenos; Barrio 18 Revolucionarios; Dieciocho
Barrio Azteca | | criminal_group | MX | Los Aztecas; Aztecas; Barrio Azteca gang
Battalion 3-16 | | state_forces | HN | Intelligence Battalion 3-16; Batallon 3-16; 3-16 Battalion
Baz Pilate | | criminal_group | HT | Base Pilate; Baz Pilate gang
Belize Defence Force | BDF | state_forces | BZ | Belizean army
Belloso Battalion | | state_forces | SV | Ramon Belloso Battalion; Batallon Belloso
Beltran Leyva Organization | BLO | criminal_group | MX | Beltran Leyva Cartel; Cartel de los Beltran Leyva; South Pacific Cartel
Black Eagles | | criminal_group | CO | Aguilas Negras; Las Aguilas Negras
Black Liberation Army | BLA | rebel_group | US |
Black Panther Party | BPP | other | US | Black Panthers
Blackwater | | other | US | Blackwater Worldwide; Academi; Blackwater USA; Xe Services
Bloods | | criminal_group | US | Bloods gang
Bolivarian Army National Coordinator | CNEB | rebel_group | CO | Coordinadora Nacional Ejercito Bolivariano; National Coordinator of the Bolivarian Army
Bolivarian Intelligence Service | SEBIN | government | VE | Servicio Bolivariano de Inteligencia; Bolivarian National Intelligence Service; Bolivarian Service of National Intelligence
Bolivarian Liberation Forces | FBL; FPLN | rebel_group | VE | Fuerzas Bolivarianas de Liberacion; Patriotic Forces of National Liberation; Fuerzas Patrioticas de Liberacion Nacional; Los Boliches
Bolivarian National Guard | GNB | state_forces | VE | Guardia Nacional Bolivariana; Venezuelan National Guard; National Guard of Venezuela; Bolivarian Guard
Bolivarian National Police | PNB | police | VE | Policia Nacional Bolivariana; Venezuelan police
Bolivian Armed Forces | FFAA | state_forces | BO | Fuerzas Armadas de Bolivia
Bolivian government | | government | BO | Banzer government; Morales government; Anez government
Bolivian National Police | | police | BO | Policia Boliviana
Bonde dos 13 | B13 | criminal_group | BR |
Boogaloo Boys | | militia | US | Boogaloo movement; Boogaloo Bois
BOPE | | police | BR | Batalhao de Operacoes Policiais Especiais; Special Police Operations Battalion; Special Operations Battalion
Border Command | CDF | criminal_group | CO | Comandos de la Frontera; Border Commandos; Comandos de Frontera; La Mafia of Putumayo; Comando de la Frontera; Comandos Bolivarianos de la Frontera
Boricua Popular Army | EPB | rebel_group | PR | Macheteros; Los Macheteros; Ejercito Popular Boricua; Boricua People's Army
Brazilian Armed Forces | | state_forces | BR | Forcas Armadas do Brasil
Brazilian Military Police | PM | police | BR | Policia Militar; Brazilian police; military police of Brazil
Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF | police | US | Bureau of Alcohol, Tobacco and Firearms; Alcohol, Tobacco, Firearms and Explosives
Bwa Kale | | militia | HT | Bwa Kale movement; Bwa Kale vigilantes; Bwakale
Caborca Cartel | | criminal_group | MX | Cartel de Caborca; La Barredora 24/7
Cachiros | | criminal_group | HN | Los Cachiros
Cali Cartel | | criminal_group | CO | Cartel de Cali; Cali drug cartel
Canaan gang | | criminal_group | HT | Canaan gangs; Talebans of Canaan
Canadian Armed Forces | CAF | state_forces | CA |
Canadian Security Intelligence Service | CSIS | government | CA |
Caparros | | criminal_group | CO | Caparrapos; Los Caparros; Los Caparrapos; Virgilio Peralta Arenas Front; Bloque Virgilio Peralta Arenas
Carabineros | | police | CL | Carabineros de Chile; Chilean police; Chilean Carabineros; Carabineros of Chile
Carapintadas | | state_forces | AR | Painted Faces; Carapintada
Carlos Patino Front | | rebel_group | CO | Frente Carlos Patino
Cartel Independiente de Acapulco | CIDA | criminal_group | MX | Independent Cartel of Acapulco; Barredora; La Barredora
Cartel of the Suns | | criminal_group | VE | Cartel de los Soles; Soles Cartel
Carteles Unidos | | criminal_group | MX | United Cartels; Cartel del Abuelo; Tepalcatepec Cartel; Cartel de Tepalcatepec
Catatumbo Bloc | | militia | CO | Bloque Catatumbo
Center for Analysis and Research in Human Rights | CARDH | monitor | HT | Centre d'analyse et de recherche en droits de l'homme
Center for Popular Research and Education | CINEP | monitor | CO | Centro de Investigacion y Educacion Popular
Central American Workers' Revolutionary Party | PRTC | rebel_group | SV | Revolutionary Party of Central American Workers; Partido Revolucionario de los Trabajadores Centroamericanos; Mardoqueo Cruz Urban Commandos
Central Bolivar Bloc | BCB | militia | CO | Bloque Central Bolivar
Central Intelligence Agency | CIA | government | US | U.S. Central Intelligence Agency
Chapitos | | criminal_group | MX | Los Chapitos; Chapiza; La Chapiza; Chapitos faction
Chiapas and Guatemala Cartel | CCYG | criminal_group | MX | Cartel de Chiapas y Guatemala
Chilean Armed Forces | | state_forces | CL | Fuerzas Armadas de Chile
Chilean government | | government | CL | Pinochet regime; Pinochet government
Chimeres | | militia | HT | Chimere; Chimere gangs
Chone Killers | | criminal_group | EC |
Choneros | | criminal_group | EC | Los Choneros
Cinchoneros | MPL-Cinchoneros | rebel_group | HN | Cinchoneros Popular Liberation Movement; Cinchonero Popular Liberation Movement; Popular Liberation Movement-Cinchoneros
Civil Defense Patrols | PAC | militia | GT | Civil Self-Defense Patrols; Patrullas de Autodefensa Civil; Voluntary Civil Defense Committees; Civil Patrols
Clan Rotela | | criminal_group | PY | Rotela Clan
Clara Elizabeth Ramirez Front | CERF | rebel_group | SV | Frente Clara Elizabeth Ramirez
Colectivos | | militia | VE | colectivos of Venezuela; La Piedrita; Tupamaros of Venezuela; pro-government colectivos
Colombian Air Force | FAC | state_forces | CO | Fuerza Aerea Colombiana; Colombian Aerospace Force
Colombian government | | government | CO | Santos government; Duque government; Petro government; Santos administration; Duque administration; Petro administration; Uribe government; Uribe administration; government in Bogota
Colombian National Army | | state_forces | CO | Military Forces of Colombia; Ejercito Nacional de Colombia
Colombian Navy | | state_forces | CO | Armada Nacional de Colombia
Colombian Ombudsman's Office | | monitor | CO | Defensoria del Pueblo; Human Rights Ombudsman of Colombia; Colombia's Ombudsman's Office
Committee of Relatives of the Disappeared in Honduras | COFADEH | monitor | HN | Committee of Families of the Detained-Disappeared in Honduras
Community Police of Guerrero | CRAC; CRAC-PC | militia | MX | Regional Coordinator of Community Authorities; Coordinadora Regional de Autoridades Comunitarias; Policia Comunitaria; CRAC-PF; Community Police-Founding Peoples
Comuneros del Sur | | rebel_group | CO | Frente Comuneros del Sur
Congressional Research Service | CRS | government | US |
Conquistadores Self-Defense Forces of the Sierra Nevada | ACSN | criminal_group | CO | Los Pachenca; Pachenca; Autodefensas Conquistadoras de la Sierra Nevada; Pachencas
Contras | | rebel_group | NI | Nicaraguan Resistance; Contra rebels; RN of Nicaragua; Nicaraguan Contras; Contra; Nicaraguan Resistance's contras; Resistencia Nicaraguense; Nicaraguan rebels
Convivir | | militia | CO | Convivir groups
Coordinadora Arauco-Malleco | CAM | rebel_group | CL | Arauco-Malleco Coordinating Committee; Arauco Malleco Coordinator
Coordination of United Revolutionary Organizations | CORU | rebel_group | US |
Crips | | criminal_group | US | Crips gang
Cuban government | | government | CU | Castro regime; Castro government
Cuban Revolutionary Armed Forces | FAR | state_forces | CU | Cuban armed forces; Fuerzas Armadas Revolucionarias de Cuba; Revolutionary Armed Forces of Cuba
Customs and Border Protection | CBP | police | US | U.S. Customs and Border Protection; U.S. Border Patrol; Border Patrol
Dagoberto Ramos Column | | rebel_group | CO | Columna Dagoberto Ramos; Dagoberto Ramos Front; Columna Movil Dagoberto Ramos; Dagoberto Ramos Mobile Column
Death to Kidnappers | MAS | militia | CO | Muerte a Secuestradores
Defense Intelligence Agency | DIA | government | US | U.S. Defense Intelligence Agency
Delta Force | | state_forces | US | 1st Special Forces Operational Detachment-Delta; 1st SFOD-D
Democratic Revolutionary Alliance | ARDE | rebel_group | NI | Alianza Revolucionaria Democratica; Democratic Revolutionary Alliance of Pastora; FRS of Pastora; Sandino Revolutionary Front
Department of Homeland Security | DHS | government | US | U.S. Department of Homeland Security; Homeland Security
Dignity Battalions | | militia | PA | Batallones de la Dignidad; Dignity Battalion
DINCOTE | DIRCOTE | police | PE | National Directorate Against Terrorism; Direccion Nacional Contra el Terrorismo; Counterterrorism Directorate of Peru
Direct Action of Canada | | rebel_group | CA | Squamish Five
Domingo Lain Front | | rebel_group | CO | Frente Domingo Lain; Domingo Lain Front of the ELN
Drug Enforcement Administration | DEA | police | US | U.S. Drug Enforcement Administration; Drug Enforcement Agency
Earth Liberation Front | ELF | other | US |
Ecuadorian Armed Forces | | state_forces | EC | Fuerzas Armadas del Ecuador
El Machete | | militia | MX | Autodefensas El Machete; El Machete self-defense group; El Machete Self-Defense Forces; Machetes
ERPAC | | criminal_group | CO | Popular Revolutionary Anti-Terrorist Army of Colombia; Ejercito Revolucionario Popular Anticomunista; Cuchillos; Bloque Meta; Libertadores del Vichada; Popular Revolutionary Anticommunist Army
Escorpiones | | criminal_group | MX | Los Escorpiones; Grupo Escorpion; Scorpions Group; Ciclones; Los Ciclones
Escritorio do Crime | | criminal_group | BR | Crime Bureau
ESMAD | | police | CO | Mobile Anti-Disturbance Squadron; Escuadron Movil Antidisturbios; Mobile Anti-Riot Squad
Espartanos | | criminal_group | CO | Los Espartanos
Estado Mayor Central | EMC | rebel_group | CO | Central General Staff; EMC-FARC; Central General Staff of the FARC; FARC-EMC
Ex-FARC Mafia | | rebel_group | CO | FARC dissidents; dissident FARC; ex-FARC dissidents; FARC dissident groups; FARC dissident; ex-FARC mafia groups; Dissidents of the FARC
Family of the North | FDN | criminal_group | BR | Familia do Norte; Northern Family
Farabundo Marti National Liberation Front | FMLN | rebel_group | SV | Frente Farabundo Marti para la Liberacion Nacional; Farabundo Marti Front for National Liberation; Farabundo Marti Liberation Front
Federal Bureau of Investigation | FBI | police | US | U.S. Federal Bureau of Investigation
Federal Police | PF | police | MX | Policia Federal de Mexico; Mexican Federal Police; Federal Preventive Police; PFP
Federal Police of Brazil | | police | BR | Brazilian Federal Police; Policia Federal
First Capital Command | PCC | criminal_group | BR | Primeiro Comando da Capital; Primer Comando Capital
First Catarinense Group | PGC | criminal_group | BR | Primeiro Grupo Catarinense; First Catarina Group
Fondasyon Je Klere | FJKL | monitor | HT | Eyes Wide Open Foundation; Fondation Je Klere
Foro Penal | | monitor | VE | Penal Forum
Front de liberation du Quebec | FLQ | rebel_group | CA | Quebec Liberation Front
Front for the Advancement and Progress of Haiti | FRAPH | militia | HT | Revolutionary Front for Haitian Advancement and Progress; Front for the Advancement and Progress of the Haitian People
Fuerza Anti-Union | | criminal_group | MX | La Anti-Union; Anti-Union Tepito
Fuerza Rural | | militia | MX | Rural Defense Corps; Rural Force; Autodefensas of Michoacan; Michoacan self-defense groups; autodefensas
Fundaredes | | monitor | VE |
G-Pep | | criminal_group | HT | G-Pep gang; GPep; G-Pep alliance
G9 Family and Allies | G9 | criminal_group | HT | G9 and Family; G9 an Fanmi e Alye; G-9; Revolutionary Forces of the G9; G9 gang; G9 federation; G9 alliance; G9 coalition
Gaitanist Self-Defense Forces of Colombia | AGC; EGC | criminal_group | CO | Clan del Golfo; Gulf Clan; Autodefensas Gaitanistas de Colombia; Urabenos; Los Urabenos; Clan Usuga; Usuga Clan; Gaitanistas; Gaitanist Army of Colombia; Ejercito Gaitanista de Colombia
Gambino crime family | | criminal_group | US | Gambino family; Gambino Mafia
Gang Suppression Force | GSF | intergovernmental | HT |
General Directorate of Military Counterintelligence | DGCIM | government | VE | Direccion General de Contrainteligencia Militar
Gente Nueva | | criminal_group | MX | New People; Los Salazar of Gente Nueva
Gran Grif | | criminal_group | HT | Gran Grif gang; Gran Grif de Savien; Savien gang; Gwo Grif; Grand Grif gang; Grand Grif
Grand Ravine gang | | criminal_group | HT | Gran Ravin; Grand Ravine
Grupo Colina | | state_forces | PE | Colina Group; La Colina death squad; Colina death squad
Guadalajara Cartel | | criminal_group | MX | Cartel de Guadalajara
Guardians of the State | GDE | criminal_group | BR | Guardioes do Estado
Guatemalan Army | | state_forces | GT |
Guatemalan government | | government | GT | Rios Montt regime; Cerezo government; Lucas Garcia regime
Guatemalan Labour Party | PGT | rebel_group | GT | Partido Guatemalteco del Trabajo; Guatemalan Workers' Party
Guatemalan National Revolutionary Unity | URNG | rebel_group | GT | Unidad Revolucionaria Nacional Guatemalteca; National Revolutionary Unity of Guatemala; Guatemalan National Revolutionary Union; Guatemalan Revolutionary National Unity
Guerreros Unidos | GU | criminal_group | MX | United Warriors; Guerreros Unidos gang
Guerrilla Army of the Poor | EGP | rebel_group | GT | Ejercito Guerrillero de los Pobres
Guerrillas Unidas del Pacifico | GUP | rebel_group | CO | United Guerrillas of the Pacific
Guevarist Revolutionary Army | ERG | rebel_group | CO | Ejercito Revolucionario Guevarista
Gulf Cartel | CDG | criminal_group | MX | Cartel del Golfo; Gulf drug cartel
Guyana Defence Force | GDF | state_forces | GY | Guyanese army
Haitian government | | government | HT | Duvalier regime; Aristide government; Cedras regime; Transitional Presidential Council
Haitian National Police | PNH; HNP | police | HT | Police Nationale d'Haiti; National Police of Haiti
Hells Angels | HAMC | criminal_group | US | Hell's Angels; Hells Angels Motorcycle Club
Honduran Armed Forces | FFAA | state_forces | HN | Fuerzas Armadas de Honduras
Honduran government | | government | HN | Azcona government; Azcona administration; Hernandez government
Honduran National Police | | police | HN | National Police of Honduras; Policia Nacional de Honduras
Human Rights Commission of El Salvador | CDHES | monitor | SV | Salvadoran Human Rights Commission; Nongovernmental Human Rights Commission of El Salvador
Immigration and Customs Enforcement | ICE | police | US | U.S. Immigration and Customs Enforcement
Indigenous Guard | | other | CO | Guardia Indigena
Institute for Development and Peace Studies | INDEPAZ | monitor | CO | Instituto de Estudios para el Desarrollo y la Paz; Instituto de estudios para el desarrollo y la paz Indepaz
Insurgent People's Revolutionary Army | ERPI | rebel_group | MX | Ejercito Revolucionario del Pueblo Insurgente; Revolutionary Army of the Insurgent People
International Commission against Impunity in Guatemala | CICIG | intergovernmental | GT | Comision Internacional contra la Impunidad en Guatemala
Jaime Martinez Column | | rebel_group | CO | Columna Jaime Martinez; Jaime Martinez Front; Frente Jaime Martinez
Jalisco New Generation Cartel | CJNG | criminal_group | MX | Cartel de Jalisco Nueva Generacion; Cartel Jalisco Nueva Generacion; New Generation Jalisco Cartel; Jalisco Cartel; Cartel Jalisco New Generation; Matazetas; Jalisco Cartel New Generation; Mata Zetas; New Generation Cartel of Jalisco
Jamaat al Muslimeen | JAM | rebel_group | TT | Jama'at al-Muslimin of Trinidad
Jamaica Constabulary Force | JCF | police | JM | Jamaican police
Jamaica Defence Force | JDF | state_forces | JM | Jamaican army
Jewish Defense League | JDL | militia | US | Jewish Armed Resistance
Joint Task Force | FTC | state_forces | PY | Fuerza de Tarea Conjunta; Paraguayan Joint Task Force
Jorge Suarez Briceno Bloc | | rebel_group | CO | Bloque Jorge Suarez Briceno
Juarez Cartel | | criminal_group | MX | Vicente Carrillo Fuentes Organization; New Juarez Cartel; Nuevo Cartel de Juarez; Cartel de Juarez; Carrillo Fuentes Organization
Jungle Commando | | rebel_group | SR | Surinamese Liberation Army; Surinamese Liberation Jungle Commando; Suriname Liberation Army
Kaibiles | | state_forces | GT | Kaibil; Kaibil special forces
Knights Templar Cartel | | criminal_group | MX | Caballeros Templarios; Knights Templar; Los Caballeros Templarios; Templarios
Kokorat San Ras | | criminal_group | HT | Kokorat San Ras gang
Kraze Barye | | criminal_group | HT | Kraze Barye gang; Kraze Barye of Vitel'homme
Ku Klux Klan | KKK | militia | US | Klan; Klansmen
La Constru | | criminal_group | CO |
La Cordillera | | criminal_group | CO |
La Empresa | | criminal_group | CO |
La Familia Michoacana | LFM | criminal_group | MX | La Familia; Familia Michoacana; La Familia Cartel; La Nueva Familia Michoacana; New Michoacan Family; Nueva Familia Michoacana; Michoacan Family
La Linea | | criminal_group | MX | Linea gang; La Linea cartel
La Local | | criminal_group | CO |
La Mayiza | | criminal_group | MX | Mayiza; Los Mayos; Mayos; Mayo Zambada faction
Lagartos | | criminal_group | EC | Los Lagartos
Landless Workers' Movement | MST | other | BR | Movimento dos Trabalhadores Sem Terra; Landless Rural Workers Movement; Movement of Landless Rural Workers
Latin Kings | | criminal_group | EC | Almighty Latin King and Queen Nation; ALKN; Almighty Latin King Nation
Lautaro Youth Movement | MJL; MAPU-L | rebel_group | CL | Movimiento Juvenil Lautaro; MAPU-Lautaro; Lautaro Popular Rebel Forces; Lautaro Faction; United Popular Action Movement-Lautaro
Liga da Justica | | criminal_group | BR | Justice League militia; Bonde do Zinho
Lobos | | criminal_group | EC | Los Lobos
Lorenzo Zelaya Popular Revolutionary Forces | FPR-LZ | rebel_group | HN | Lorenzo Zelaya Forces; Popular Revolutionary Forces Lorenzo Zelaya
Los Ardillos | | criminal_group | MX | Ardillos
Los Chatas | | criminal_group | CO |
Los Monos | | criminal_group | AR | Los Monos gang
Los Rojos | | criminal_group | MX | Rojos; Los Rojos gang
Los Salazar | | criminal_group | MX | Salazar group; Los Salazar cell
Los Tlacos | | criminal_group | MX | Cartel de la Sierra; Tlacos
Los Viagras | | criminal_group | MX | Viagras; Sierra Santana Cartel
Machos | | criminal_group | CO | Los Machos
Mano Blanca | | militia | GT | White Hand; Movimiento de Accion Nacionalista Organizado
Manuel Rodriguez Patriotic Front | FPMR | rebel_group | CL | Frente Patriotico Manuel Rodriguez; FPMR-Autonomous; FPMR-A; Rodriguista Patriotic Front
Mara Salvatrucha | MS-13; MS13 | criminal_group | SV | Mara Salvatrucha 13; Salvatrucha; MS-13 gang
Maximiliano Hernandez Martinez Anticommunist Brigade | | militia | SV | Maximiliano Hernandez Martinez Brigade
May 19th Communist Organization | M19CO | rebel_group | US | May 19 Communist Organization
Medellin Cartel | | criminal_group | CO | Cartel de Medellin; Extraditables; Los Extraditables; Medellin drug cartel
Metros | | criminal_group | MX | Los Metros
Mexican Army | SEDENA | state_forces | MX | Secretariat of National Defense; Secretaria de la Defensa Nacional
Mexican Attorney General's Office | PGR; FGR | government | MX | Procuraduria General de la Republica; Fiscalia General de la Republica; Mexico's Attorney General's Office; Federal Attorney General's Office
Mexican government | | government | MX | Calderon administration; Calderon government; Pena Nieto administration; Lopez Obrador government; Lopez Obrador administration; Sheinbaum government; AMLO administration
Mexican Mafia | | criminal_group | US | La Eme
Mexican National Guard | GN | police | MX | Guardia Nacional de Mexico; National Guard of Mexico
Mexican Navy | SEMAR | state_forces | MX | Mexican marines; Secretariat of the Navy; Secretaria de Marina; Mexican Naval Infantry
Mexicles | | criminal_group | MX | Los Mexicles
Milenio Cartel | | criminal_group | MX | Valencia Cartel; Cartel del Milenio
Militarized Communist Party of Peru | MPCP | rebel_group | PE | Militarizado Partido Comunista del Peru; VRAEM Shining Path; Shining Path remnants
Military Police of Rio de Janeiro | PMERJ | police | BR | Rio de Janeiro's Military Police; Policia Militar do Estado do Rio de Janeiro; Rio military police
MISURASATA | MISURA; YATAMA | rebel_group | NI | Miskito Sumo Rama Sandinista Unity; Yapti Tasba Masraka Nanih Asla Takanka
Montoneras Patria Libre | MPL | rebel_group | EC | Montoneros Free Fatherland; Free Homeland Montoneros
Montoneros | | rebel_group | AR | Movimiento Peronista Montonero; Montonero Peronist Movement
Morazanist Patriotic Front | FPM | rebel_group | HN | Frente Patriotico Morazanista; Morazanista Patriotic Front; Morazan Patriotic Front; Morazanist Front for the Liberation of Honduras; FMLH
Movement of the Revolutionary Left | MIR | rebel_group | CL | Movimiento de Izquierda Revolucionaria; Revolutionary Left Movement; Leftist Revolutionary Movement; Movement of the Revolutionary Left of Chile
Movement of the Revolutionary Left of Peru | MIR-Peru | rebel_group | PE |
Multinational Security Support Mission | MSS | intergovernmental | HT | Multinational Security Support Mission in Haiti; Kenyan-led Multinational Security Support Mission; Kenya-led Multinational Security Support Mission; Kenyan-led mission in Haiti; Kenya-led security mission
Mutual Support Group | GAM | monitor | GT | Grupo de Apoyo Mutuo
National Center for Historical Memory | CNMH | monitor | CO | Centro Nacional de Memoria Historica
National Civil Police of El Salvador | PNC | police | SV | Salvadoran National Civil Police; Salvadoran police; Policia Nacional Civil
National Civil Police of Guatemala | PNC | police | GT | Guatemalan National Civil Police; Guatemalan police
National Federation of Salvadoran Workers | FENASTRAS | other | SV | Federacion Nacional Sindical de Trabajadores Salvadorenos; National Trade Union Federation of Salvadoran Workers
National Guerrilla Coordinating Board | CNG | coalition | CO | Coordinadora Nacional Guerrillera; National Guerrilla Coordination; National Guerrilla Coordinator
National Human Rights Defense Network | RNDDH | monitor | HT | Reseau National de Defense des Droits Humains; National Network for the Defence of Human Rights
National Indigenous Organization of Colombia | ONIC | other | CO | Organizacion Nacional Indigena de Colombia
National Intelligence Directorate | DINA; CNI | government | CL | Direccion de Inteligencia Nacional; Chilean secret police; Central Nacional de Informaciones; National Information Center; National Intelligence Center of Chile
National Liberation Army | ELN | rebel_group | CO | Ejercito de Liberacion Nacional; Army of National Liberation; Union Camilista; Camilist Union-National Liberation Army; UC-ELN; National Liberation Army of Colombia; National Liberation Army (ELN)
National Police of Colombia | PONAL | police | CO | Colombian National Police; Policia Nacional de Colombia
National Police of Ecuador | PNE | police | EC | Ecuadorian police; Policia Nacional del Ecuador
National Revolutionary Front for the Liberation of Haiti | FLRN | rebel_group | HT | Cannibal Army; Artibonite Resistance Front; Gonaives Resistance Front; National Revolutionary Front for the Liberation and Reconstruction of Haiti
National Security Agency | NSA | government | US | U.S. National Security Agency
National Union of Salvadoran Workers | UNTS | other | SV | National Unity of Salvadoran Workers; Union Nacional de Trabajadores Salvadorenos
Nationalist Republican Alliance | ARENA | other | SV | Alianza Republicana Nacionalista; Arena party
Navy SEALs | | state_forces | US | U.S. Navy SEALs; SEAL Team Six; SEAL Team 6; DEVGRU
Nestor Paz Zamora Commission | CNPZ | rebel_group | BO | Nestor Paz Zamora Committee; Comision Nestor Paz Zamora
Nicaraguan Association for Human Rights | ANPDH | monitor | NI | Asociacion Nicaraguense Pro Derechos Humanos; Nicaraguan Pro-Human Rights Association
Nicaraguan Center for Human Rights | CENIDH | monitor | NI | Centro Nicaraguense de Derechos Humanos
Nicaraguan Democratic Force | FDN | rebel_group | NI | Fuerza Democratica Nicaraguense
Nicaraguan government | | government | NI | Ortega government; Sandinista government; Ortega regime; Chamorro government; Ortega-Murillo regime; Somoza regime
Nicaraguan National Guard | GN | state_forces | NI | Somoza's National Guard; Guardia Nacional de Nicaragua; Somoza's Guard
Nicaraguan National Police | PNN | police | NI | National Police of Nicaragua
Noriega regime | | government | PA | Noriega government; Panamanian government
Norte del Valle Cartel | | criminal_group | CO | Cartel del Norte del Valle; North Valley Cartel
Northeast Cartel | CDN | criminal_group | MX | Cartel del Noreste; Tropa del Infierno; Cartel of the Northeast; Hell's Army
Northern Bloc | | militia | CO | Bloque Norte
Oath Keepers | | militia | US |
Oficina de Envigado | | criminal_group | CO | Envigado Office; La Oficina; Office of Envigado
Okaida | | criminal_group | BR |
Oliver Sinisterra Front | FOS | rebel_group | CO | Frente Oliver Sinisterra; Sinisterra Front
Omega 7 | | rebel_group | US | Omega Seven
ORDEN | | militia | SV | Nationalist Democratic Organization; Organizacion Democratica Nacionalista
Organization of People in Arms | ORPA | rebel_group | GT | Revolutionary Organization of the People in Arms; Organizacion del Pueblo en Armas; Revolutionary Organization of Armed People
Pachelly | | criminal_group | CO | Los Pachelly
Paisas | | criminal_group | CO | Los Paisas
Panama Defense Forces | PDF | state_forces | PA | Fuerzas de Defensa de Panama; Defense Forces of Panama; Noriega's forces
Panamanian Public Forces | | police | PA | SENAFRONT; National Border Service of Panama; SENAN; Panamanian police
Paraguayan Armed Forces | | state_forces | PY | Fuerzas Armadas de Paraguay
Paraguayan National Police | | police | PY | National Police of Paraguay
Paraguayan People's Army | EPP | rebel_group | PY | Ejercito del Pueblo Paraguayo
Patriotic Union | UP | other | CO | Union Patriotica
Peasant Self-Defense Forces of Cordoba and Uraba | ACCU | militia | CO | Autodefensas Campesinas de Cordoba y Uraba; Los Tangueros
Peasant Self-Defense Forces of the Middle Magdalena | ACMM | militia | CO | Autodefensas Campesinas del Magdalena Medio
People Persecuted by Pablo Escobar | | militia | CO | Los Pepes; Perseguidos por Pablo Escobar; Pepes
People's Revolutionary Army | ERP | rebel_group | AR | Ejercito Revolucionario del Pueblo; ERP of Argentina
People's Revolutionary Army of Colombia | ERP | rebel_group | CO | Ejercito Revolucionario del Pueblo de Colombia
People's Revolutionary Army of El Salvador | ERP | rebel_group | SV | Salvadoran People's Revolutionary Army; Revolutionary Army of the People
People's Revolutionary Government of Grenada | PRG | government | GD | New JEWEL Movement; Revolutionary Military Council of Grenada; People's Revolutionary Army of Grenada
Permanent Commission on Human Rights | CPDH | monitor | NI | Permanent Human Rights Commission; Comision Permanente de Derechos Humanos
Peruvian Armed Forces | | state_forces | PE | Fuerzas Armadas del Peru; Joint Command of the Armed Forces of Peru
Peruvian government | | government | PE | Lima government; Fujimori government; Garcia government; Fujimori regime
Peruvian National Police | PNP | police | PE | National Police of Peru; Policia Nacional del Peru
Popular Liberation Army | EPL | rebel_group | CO | Ejercito Popular de Liberacion; People's Liberation Army of Colombia; Popular Liberation Army of Colombia; Pelusos; Los Pelusos
Popular Liberation Forces | FPL | rebel_group | SV | Fuerzas Populares de Liberacion Farabundo Marti; Farabundo Marti Popular Liberation Forces; Farabundo Marti People's Liberation Forces
Popular Revolutionary Army | EPR | rebel_group | MX | Ejercito Popular Revolucionario; People's Revolutionary Army of Mexico; Democratic Popular Revolutionary Party; PDPR-EPR
Proud Boys | | militia | US |
Public Force of Costa Rica | | police | CR | Fuerza Publica of Costa Rica; Costa Rican police; Costa Rican Civil Guard; Costa Rican Rural Guard
Public Security Force of Honduras | FUSEP | police | HN | Fuerza de Seguridad Publica; Honduran Public Security Forces
Puerto Rican Armed Forces of National Liberation | FALN | rebel_group | PR | Fuerzas Armadas de Liberacion Nacional; Armed Forces of National Liberation of Puerto Rico
Puntilleros | | criminal_group | CO | Los Puntilleros
Quintin Lame Armed Movement | MAQL | rebel_group | CO | Movimiento Armado Quintin Lame; Quintin Lame; Quintin Lame Command
Rastrojos | | criminal_group | CO | Los Rastrojos; Popular Peasant Patrols; Rondas Campesinas Populares
Rebel Armed Forces | FAR | rebel_group | GT | Fuerzas Armadas Rebeldes
Recompas | | rebel_group | NI | Re-compas; Recompa
Recontras | | rebel_group | NI | Northern Front 3-80; Re-contras; Recontra; 3-80 Northern Front; FN 3-80
Red Command | CV | criminal_group | BR | Comando Vermelho; Comando Vermelho gang
Regional Indigenous Council of Cauca | CRIC | other | CO | Consejo Regional Indigena del Cauca; Indigenous Regional Council of Cauca
Resistencia Ancestral Mapuche | RAM | rebel_group | AR | Ancestral Mapuche Resistance
Resistencia Mapuche Lafkenche | RML | rebel_group | CL | Lafkenche Mapuche Resistance; Mapuche Lafkenche Resistance
Resistencia Mapuche Malleco | RMM | rebel_group | CL | Mapuche Malleco Resistance
Revolutionary Armed Forces of Colombia | FARC; FARC-EP | rebel_group | CO | Fuerzas Armadas Revolucionarias de Colombia; Revolutionary Armed Forces of Colombia - People's Army; Revolutionary Armed Forces of Colombia-People's Army; Fuerzas Armadas Revolucionarias de Colombia-Ejercito del Pueblo; Colombian Revolutionary Armed Forces
Revolutionary Democratic Front | FDR | coalition | SV | Frente Democratico Revolucionario; FMLN-FDR
Ricardo Franco Front | | rebel_group | CO | Frente Ricardo Franco; Comando Ricardo Franco; Ricardo Franco Command
Rodrigo Franco Command | CRF | militia | PE | Comando Rodrigo Franco; Rodrigo Franco Democratic Command; Rodrigo Franco death squad
Rondas Campesinas | | militia | PE | Peasant Patrols; Peasant rounds; Peasant Defense Patrols; Peasant Defense Patrol; Ronderos; Civil Defense Patrols of Peru; Comites de autodefensa
Royal Canadian Mounted Police | RCMP | police | CA | Canadian Mounted Police; Mounties
Salvadoran Armed Forces | FAES; ESAF; COPREFA | state_forces | SV | Armed Forces of El Salvador; Armed Forces Press Committee; Fuerza Armada de El Salvador; Armed Forces of the Republic of El Salvador
Salvadoran government | | government | SV | Cristiani government; Duarte government; Bukele government; Cristiani administration; Bukele administration
Salvadoran National Guard | | police | SV | National Guard of El Salvador
Sandinista National Liberation Front | FSLN | rebel_group | NI | Frente Sandinista de Liberacion Nacional; Sandinistas; Sandinista Front; Sandinista Front for National Liberation; Sandinista
Sandinista Popular Army | EPS | state_forces | NI | Ejercito Popular Sandinista; Sandinist People's Army; Sandinista People's Army; Nicaraguan army; Sandinist Popular Army
Santa Rosa de Lima Cartel | CSRL | criminal_group | MX | Cartel de Santa Rosa de Lima; Marros; El Marro's cartel
Scientific, Penal and Criminal Investigation Service Corps | CICPC | police | VE | Cuerpo de Investigaciones Cientificas Penales y Criminalisticas; Investigative Police of Venezuela
Second Marquetalia | | rebel_group | CO | Segunda Marquetalia; Second Marquetalia group; Nueva Marquetalia
Secret Anticommunist Army | ESA | militia | SV | Ejercito Secreto Anticomunista; Secret Anti-Communist Army
Shining Path | SL | rebel_group | PE | Sendero Luminoso; Communist Party of Peru; Communist Party of Peru-Shining Path; Partido Comunista del Peru; Senderistas; People's Guerrilla Army; Sendero; Shining Path guerrillas; Communist Party of Peru in the Luminous Path of Mariategui; PCP-SL
Shottas | | criminal_group | CO | Los Shottas
Shower Posse | | criminal_group | JM |
Simon Bolivar Guerrilla Coordinating Board | CGSB | coalition | CO | Coordinadora Guerrillera Simon Bolivar; Simon Bolivar Guerrilla Coordination; Simon Bolivar Guerrilla Coordinator; Simon Bolivar National Guerrilla Coordinating Board
Sinaloa Cartel | CDS | criminal_group | MX | Cartel de Sinaloa; Pacific Cartel; Sinaloa Federation; Guzman-Loera Organization; Federation of Sinaloa; Sinaloa drug cartel; Blood Alliance; El Chapo's cartel; Sinaloa cartel gunmen
Sinchis | | police | PE | Los Sinchis
Special Action Forces | FAES | police | VE | Fuerzas de Acciones Especiales; Special Action Force; Special Actions Force; Venezuelan Special Action Forces
Special Jurisdiction for Peace | JEP | government | CO | Jurisdiccion Especial para la Paz
Symbionese Liberation Army | SLA | rebel_group | US |
Teofilo Forero Column | | rebel_group | CO | Columna Teofilo Forero; Teofilo Forero Mobile Column; Columna Movil Teofilo Forero
Third Pure Command | TCP | criminal_group | BR | Terceiro Comando Puro; Pure Third Command; Third Command
Three Percenters | 3UP | militia | US | III Percenters; Threepers; 3 Percenters
TIGRES of Honduras | | police | HN | TIGRES unit; Honduran Tigres
Tiguerones | | criminal_group | EC | Los Tiguerones
Tijuana Cartel | | criminal_group | MX | Arellano Felix Organization; Cartel de Tijuana; Tijuana New Generation Cartel; Arellano Felix Cartel
Tlahuac Cartel | | criminal_group | MX | Cartel de Tlahuac
Tonton Macoute | | militia | HT | Tontons Macoutes; Volunteers of National Security; VSN militia; Tonton Macoutes
Treasury Police | | police | SV | Policia de Hacienda; Salvadoran Treasury Police
Tren de Aragua | TDA | criminal_group | VE | Aragua Train; Tren de Aragua gang
Tren de Guayana | | criminal_group | VE |
Tren del Llano | | criminal_group | VE |
Tucayana Amazonas | | rebel_group | SR | Tucayana Amazone
Tupac Amaru Revolutionary Movement | MRTA | rebel_group | PE | Movimiento Revolucionario Tupac Amaru; Tupac Amaru; Tupac Amaru Movement
Tupac Katari Guerrilla Army | EGTK | rebel_group | BO | Ejercito Guerrillero Tupac Katari
Tupamaros | MLN-T | rebel_group | UY | National Liberation Movement-Tupamaros; Movimiento de Liberacion Nacional-Tupamaros
Tutela Legal | | monitor | SV | Archdiocesan Legal Aid Office; Archdiocesan Legal Protection Office; Tutela Legal del Arzobispado; Socorro Juridico; Legal Aid Office of the Archdiocese
U.S. Africa Command | AFRICOM; USAFRICOM | state_forces | US | United States Africa Command; Africa Command
U.S. Agency for International Development | USAID | government | US | United States Agency for International Development; Agency for International Development
U.S. Air Force | USAF | state_forces | US |
U.S. Army | | state_forces | US |
U.S. Central Command | CENTCOM; USCENTCOM | state_forces | US | United States Central Command; US Army Central; American Central Command; Central Command
U.S. Coast Guard | USCG | state_forces | US |
U.S. Department of Defense | DOD | government | US | Pentagon; Department of Defense; Defense Department; U.S. Defense Department; United States Department of Defense; Defence Department of the United States; Department of War
U.S. Department of Justice | DOJ | government | US | U.S. Justice Department; Justice Department; Department of Justice; United States Department of Justice
U.S. European Command | EUCOM | state_forces | US | United States European Command
U.S. forces | | state_forces | US | US-armed forces
U.S. government | USG | government | US | Obama administration; Trump administration; Biden administration; Bush administration; Reagan administration; Clinton administration; Government of the United States; Carter administration
U.S. Indo-Pacific Command | INDOPACOM; USINDOPACOM; PACOM | state_forces | US | United States Pacific Command; US Pacific Command; United States Indo-Pacific Command
U.S. Marine Corps | USMC | state_forces | US | U.S. Marines; United States Marine Corps; Marine Corps
U.S. National Guard | | state_forces | US | Army National Guard
U.S. Navy | USN | state_forces | US |
U.S. Southern Command | SOUTHCOM | state_forces | US | United States Southern Command
U.S. special forces | | state_forces | US | U.S. Army Special Forces; Green Berets
U.S. Special Operations Command | SOCOM; USSOCOM | state_forces | US | Joint Special Operations Command; JSOC; United States Special Operations Command
U.S. State Department | | government | US | Department of State; State Department; U.S. Department of State; United States Department of State
U.S. Treasury Department | OFAC | government | US | US Department of the Treasury; U.S. Treasury; Office of Foreign Assets Control; Treasury Department; Department of the Treasury
Union of Peoples and Organizations of the State of Guerrero | UPOEG | militia | MX | Union de Pueblos y Organizaciones del Estado de Guerrero; Citizens' System of Security and Justice
Union Tepito | | criminal_group | MX | La Union Tepito; La Union de Tepito
United Nicaraguan Opposition | UNO | coalition | NI | Unidad Nicaraguense Opositora; National Opposition Union; Nicaraguan Opposition Union
United Self-Defense Forces of Colombia | AUC | militia | CO | Autodefensas Unidas de Colombia; Colombian paramilitaries; Self-Defence Groups of Colombia; United Self-Defence Groups of Colombia
Uruguayan Armed Forces | | state_forces | UY |
Venezuelan Armed Forces | FANB | state_forces | VE | Bolivarian National Armed Forces; Fuerza Armada Nacional Bolivariana; National Bolivarian Armed Forces
Venezuelan government | | government | VE | Maduro government; Maduro regime; Chavez government; Maduro administration; Government of Venezuela
Venezuelan Violence Observatory | OVV | monitor | VE | Observatorio Venezolano de Violencia
Viv Ansanm | | criminal_group | HT | Viv Ansanm coalition; Living Together; Viv Ansanm gang coalition; Live Together gang
Weather Underground | | rebel_group | US | Weathermen; Weather Underground Organization
Weichan Auka Mapu | WAM | rebel_group | CL |
Western Coordinating Command | CCO | rebel_group | CO | Comando Coordinador de Occidente; Western Coordinating Command of the FARC
White House | | government | US | U.S. National Security Council; US administration; U.S. presidency
White Warriors Union | UGB | militia | SV | Union Guerrera Blanca; White Warrior Union
Workers' Revolutionary Party of Colombia | PRT | rebel_group | CO | Partido Revolucionario de los Trabajadores
Zapatista Army of National Liberation | EZLN | rebel_group | MX | Ejercito Zapatista de Liberacion Nacional; Zapatistas; Zapatista National Liberation Army; Zapatista rebels; Zapatista Liberation Army
Zarate Willka Armed Forces of Liberation | FAL-ZW | rebel_group | BO | Zarate Willka; Fuerzas Armadas de Liberacion Zarate Willka
Zetas | | criminal_group | MX | Los Zetas; Zetas Cartel; Los Zetas Cartel; Zeta cartel; Zetas Vieja Escuela; Zetas Old School
"""
