"""Groups of Asia and the Pacific, sorted by name: `name | abbreviations | type | country | other
names`.

`extractors.groups.known.read_group` reads a line. The list is written from general knowledge of the
conflicts since 1980. Types are those of `vocabulary.GroupType`. The country is the state that a
group belongs to or is based in; it is empty for a group in several states. Of spellings that
`groups.forms.SPELLINGS` makes the same, only one is listed.
"""

GROUPS = """
14K Triad | 14K | criminal_group | HK |
Abhinav Bharat | | rebel_group | IN |
Abu Sayyaf | ASG | rebel_group | PH | Abu Sayyaf Group; al-Harakat al-Islamiyya; Bearer of the Sword; Abu Sayaf; Abu Sayyaf bandits; Abu Sayyaf militants; Islamic State East Asia Province; ISEAP; Islamic State in East Asia
Achik National Volunteer Council | ANVC | rebel_group | IN | A'chik National Volunteers Council; ANVC-B
Adivasi National Liberation Army | ANLA | rebel_group | IN | All Adivasi National Liberation Army; AANLA
Afghan Air Force | AAF | state_forces | AF |
Afghan Border Police | ABP | police | AF | Afghan Border Force
Afghan government | | government | AF | Ghani government; Karzai government; Ghani administration; Government of Afghanistan
Afghan Islamic Movement of High Council | | rebel_group | AF | High Council of the Islamic Emirate of Afghanistan; Mullah Rasool faction; Mullah Rasul group
Afghan Local Police | ALP | militia | AF | Arbaki
Afghan mujahideen | | rebel_group | AF | Islamic Unity of Afghanistan Mujahideen; Peshawar Seven; Seven Party Mujahideen Alliance
Afghan National Army | ANA | state_forces | AF |
Afghan National Defense and Security Forces | ANDSF; ANSF | state_forces | AF | Afghan National Security Forces; Afghan National Defense Security Forces
Afghan National Police | ANP | police | AF | Afghan National Civil Order Police; ANCOP; Afghan Uniformed Police
Afghan Special Forces | | state_forces | AF | Afghan National Army Commando Corps; Afghan National Army Special Operations Command; ANASOC
Afghanistan Freedom Front | AFF | rebel_group | AF | Jabha-e Azadi
Afghanistan Independent Human Rights Commission | AIHRC | monitor | AF | Afghan Independent Human Rights Commission
Ain o Salish Kendra | ASK | monitor | BD |
Aitarak | | militia | TL | Aitarak militia; Thorn militia; Thorn of East Timor
Akhil Tarai Mukti Morcha | ATMM | rebel_group | NP | Janatantrik Terai Mukti Morcha; JTMM; Janatantrik Tarai Mukti Morcha; Terai Liberation Front; JTMM-G; JTMM-J
Akromiya | | other | UZ | Akramia; Akromiylar; Akramiya
Al-Badr of Kashmir | | rebel_group | IN | Al-Badr Mujahideen
Al-Khobar group | | criminal_group | PH | al-Khobar gang
Al-Ma'unah | | rebel_group | MY | Brotherhood of al-Ma'unah Inner Power
al-Qaeda in the Indian Subcontinent | AQIS | rebel_group | | Jamaat Qaidat al-Jihad fi Shibh al-Qarrah al-Hindiyah; al-Qaeda in the Subcontinent
Al-Umar-Mujahideen | AuM | rebel_group | IN |
al-Zulfiqar | AZO | rebel_group | PK | Al-Zulfikar Organization; People's Liberation Army of Pakistan
Alamara | | militia | PH | Alamara militia; Magahat-Bagani; Bagani force; Magahat; Bagani militia
Alex Boncayao Brigade | ABB | rebel_group | PH | RPA-ABB; Revolutionary Proletarian Army-Alex Boncayao Brigade; Revolutionary Proletarian Army
All Burma Students' Democratic Front | ABSDF | rebel_group | MM |
All India Sikh Students Federation | AISSF | rebel_group | IN |
All Parties Hurriyat Conference | APHC | coalition | IN | Hurriyat Conference; Kul Jamaati Hurriyat Conference; Hurriyat
All Tripura Tiger Force | ATTF | rebel_group | IN | All Tripura Tribal Force
Ampatuan clan | | militia | PH | Ampatuan militia; Ampatuans
Ansar Ghazwat-ul-Hind | AGUH | rebel_group | IN | Helpers of the Indian Holy War; AGH of Kashmir
Ansar Khalifa Philippines | AKP | rebel_group | PH | Ansarul Khilafah Philippines; Ansar al-Khilafah Philippines; Ansar Khilafa Philippines; Ansar al-Khilafa Philippines
Ansar-ul-Islam of Khyber | | militia | PK |
Ansarullah Bangla Team | ABT | rebel_group | BD | Ansar al-Islam of Bangladesh; Ansar al Islam Bangladesh
Arakan Army | AA | rebel_group | MM | United League of Arakan; Arakha Army; ULA/AA; Rakhine Army; Arakkha Army; United League of Arakan/Arakan Army
Arakan Liberation Army | ALA; ALP | rebel_group | MM | Arakan Liberation Party; Arakan Liberation Party/Army
Arakan National Council | ANC | rebel_group | MM |
Arakan Rohingya Army | ARA | rebel_group | MM | Arakan Rohingya National Organisation; ARNO; Rohingya Patriotic Front
Arakan Rohingya Salvation Army | ARSA | rebel_group | MM | Harakah al-Yaqin; Faith Movement; Harakat al-Yakin; Harakah al-Yaqeen; Aqa Mul Mujahidin
Arambai Tenggol | | militia | IN | Arambai Tengol
Armed Forces of the Philippines | AFP | state_forces | PH | Philippine Army; Philippine Marines; Philippine Marine Corps
Armed Police Force | APF | police | NP | Armed Police Force of Nepal; Nepalese Armed Police Force
Army of the Republic of Vietnam | ARVN | state_forces | VD | South Vietnamese army
Assam Police | | police | IN |
Assam Rifles | AR | state_forces | IN |
Assistance Association for Political Prisoners | AAPP | monitor | MM | Assistance Association for Political Prisoners (Burma)
Association of Southeast Asian Nations | ASEAN | intergovernmental | | AHA Centre
Aum Shinrikyo | | other | JP | Aum Supreme Truth; Aleph; Aum cult; Hikari no Wa
Australian Defence Force | ADF | state_forces | AU | Australian army
Australian Federal Police | AFP | police | AU |
Babbar Khalsa | BKI; BK | rebel_group | IN | Babbar Khalsa International; Tigers of the True Faith
Badri 313 | | state_forces | AF | Badri 313 Battalion; Badri 313 Unit; 313 Badri Battalion
Bajrang Dal | | militia | IN |
Baloch Liberation United Front | BLUF | rebel_group | PK | Baluchistan Liberation United Front; Balochistan Liberation United Front
Baloch Nationalist Army | BNA | rebel_group | PK | Baloch National Army
Baloch Raji Ajoi Sangar | BRAS | coalition | PK | Baloch National Freedom Front; Baloch Raaji Aajoi Sangar
Baloch Republican Army | BRA | rebel_group | PK | Baluch Republican Army
Baloch Republican Guards | BRG | rebel_group | PK | Baluch Republican Guards
Baloch Yakjehti Committee | BYC | other | PK | Baloch Solidarity Committee; Baloch Unity Committee
Balochistan Liberation Army | BLA | rebel_group | PK | Baluchistan Liberation Army; Baloch Liberation Army; Majeed Brigade; BLA-Jeeyand; BLA-Azad; Baluch Liberation Army; Jeeyand Baloch faction; Majid Brigade; Fateh Squad
Balochistan Liberation Front | BLF | rebel_group | PK | Baluchistan Liberation Front; Baloch Liberation Front
Bamar People's Liberation Army | BPLA | rebel_group | MM | Burma People's Liberation Army
Bangladesh Army | | state_forces | BD |
Bangladesh Chhatra League | BCL | militia | BD | Chhatra League; Bangladesh Students' League
Bangladesh Police | | police | BD | Counter Terrorism and Transnational Crime unit; CTTC; Dhaka Metropolitan Police
Bangladeshi government | | government | BD | Hasina government; Awami League government; Government of Bangladesh
Bangsamoro Autonomous Region in Muslim Mindanao government | BARMM | government | PH | Bangsamoro government; Bangsamoro Transition Authority
Bangsamoro Islamic Freedom Fighters | BIFF | rebel_group | PH | Bangsamoro Islamic Freedom Movement; BIFM; Bangsamoro Islamic Freedom Fighters-Bungos; BIFF-Karialan faction
Barisan Islam Pembebasan Patani | BIPP | rebel_group | TH | Islamic Liberation Front of Patani; Barisan Nasional Pembebasan Patani; BNPP
Barisan Revolusi Nasional | BRN; BRN-C | rebel_group | TH | National Revolutionary Front; BRN-Coordinate; Barisan Revolusi Nasional-Koordinasi; Barisan Revolusi Nasional Melayu Patani; National Revolutionary Front of Malay Patani
Besi Merah Putih | BMP | militia | TL | Red and White Iron; Besi Merah Putih militia
Bhindranwale Tiger Force of Khalistan | BTFK | rebel_group | IN | Bhindranwala Tiger Force of Khalistan
Biplobi Communist Party | | rebel_group | BD |
Bo Nagar's Burma National Revolutionary Army | BNRA | rebel_group | MM | Burma National Revolutionary Army; Myanmar Royal Dragon Army; MRDA
Bodo Liberation Tigers | BLT | rebel_group | IN | Bodo Liberation Tiger Force; BLTF
Bodu Bala Sena | BBS | militia | LK | Buddhist Power Force
Border Guard Bangladesh | BGB; BDR | police | BD | Bangladesh Rifles; Border Guards Bangladesh
Border Patrol Police | BPP | police | TH |
Border Security Force | BSF | police | IN | Indian Border Security Force; India's Border Security Force
Bougainville Resistance Forces | BRF | militia | PG | Bougainville Resistance Force
Bougainville Revolutionary Army | BRA | rebel_group | PG | Bougainville Interim Government; Me'ekamui Defence Force; Meekamui
Brimob | | police | ID | Mobile Brigade Corps; Brigade Mobil; Police Mobile Brigade; Mobile Brigade
Bru National Liberation Front | BNLF | rebel_group | IN |
C-60 | | police | IN | C-60 commandos; C60 commandos; Gadchiroli C-60
Cambodian Freedom Fighters | CFF | rebel_group | KH |
Cambodian government | | government | KH | Hun Sen government; State of Cambodia
Central Bureau of Investigation | CBI | police | IN |
Central Industrial Security Force | CISF | police | IN |
Central Reserve Police Force | CRPF | police | IN | Central Reserve Police; Indian Central Reserve Police Force
Chao Fa | | rebel_group | LA | Chaofa; Hmong rebels; Ethnic Liberation Organization of Laos; Hmong insurgents; Chao Fa Hmong
Chin Brotherhood Alliance | CB | coalition | MM | Chin Brotherhood
Chin National Army | CNA | rebel_group | MM | CNF/CNA
Chin National Defence Force | CNDF | rebel_group | MM | Chin National Organisation
Chin National Front | CNF | rebel_group | MM | Chin National Front/Army
China Coast Guard | CCG | state_forces | CN |
Chinese government | CCP; CPC | government | CN | Chinese Communist Party; Government of China; Communist Party of China
Chinese Maritime Militia | PAFMM | militia | CN | People's Armed Forces Maritime Militia; Chinese maritime militia vessels
Chinese police | | police | CN | Ministry of Public Security; Xinjiang police; Xinjiang Public Security Bureau; Chinese public security
Chinland Defence Force | CDF | rebel_group | MM | Chinland Defence Forces; CDF-Mindat; CDF-Hakha; CDF-Matupi; CDF-Falam
Chukaku-ha | | rebel_group | JP | Middle Core Faction; Nucleus Faction; Japan Revolutionary Communist League National Committee; Chukakuha
CIS Peacekeeping Forces in Tajikistan | | coalition | TJ | CIS Collective Peacekeeping Forces; CIS peacekeepers
Civilian Armed Force Geographical Unit | CAFGU | militia | PH | Citizen Armed Force Geographical Unit; CAFGU Active Auxiliary; Civilian Armed Force Geographical Units; CAA militia; Citizens Armed Forces Geographical Unit; Citizen Armed Forces Geographical Unit
CoBRA | | police | IN | Commando Battalion for Resolute Action; CoBRA commandos; COBRA battalion
Cobra Column | | rebel_group | MM |
Collective Security Treaty Organization | CSTO; ODKB | intergovernmental | | CSTO peacekeepers; CSTO Peacekeeping Forces; Collective Security Treaty Organization Peacekeeping Forces
Committee Representing Pyidaungsu Hluttaw | CRPH | government | MM |
Communist Party of India (Maoist) | CPI-Maoist; CPI (Maoist) | rebel_group | IN | Naxalites; Maoist rebels of India; Communist Party of India Maoist; People's Liberation Guerrilla Army; PLGA; Naxals; Naxal; Naxalite; Indian Maoists; Naxalite rebels; Naxal rebels; Indian Maoist rebels; Naxalite-Maoist rebels
Communist Party of Nepal (Maoist) | CPN-M; CPN (Maoist) | rebel_group | NP | Communist Party of Nepal-Maoist; Nepali Maoists; Nepalese Maoists; People's Liberation Army of Nepal; Nepal's Maoists; Maoist rebels in Nepal; Unified Communist Party of Nepal (Maoist); UCPN-M
Communist Party of Thailand | CPT | rebel_group | TH |
Communist Party of the Philippines | CPP; CPP-NPA; CPP-NPA-NDF | rebel_group | PH | Partido Komunista ng Pilipinas; Communist Party of the Philippines-New People's Army; CPP/NPA; Communist Terrorist Group; Communist NPA Terrorists; Communist Party of the Philippines/New People's Army
Coordination Committee of Manipur | CorCom | coalition | IN | CorCom of Manipur; Coordination Committee (CorCom)
Cordillera People's Liberation Army | CPLA | rebel_group | PH |
Counter-Terrorism Department | CTD | police | PK | Counter Terrorism Department of Pakistan; Counterterrorism Department; Counter-Terrorism Department Punjab
D-Company | | criminal_group | IN | Dawood Ibrahim's gang; Dawood gang
Dal Khalsa | | rebel_group | IN |
Deep South Watch | DSW | monitor | TH |
Democratic Karen Benevolent Army | DKBA; DKBA-5 | rebel_group | MM | Democratic Karen Buddhist Army-Brigade 5; Democratic Karen Benevolent Army (DKBA); Klohtoobaw Karen Organisation
Democratic Karen Buddhist Army | | rebel_group | MM | Democratic Karen Buddhist Organization; Democratic Kayin Buddhist Army
Detachment 88 | Densus 88 | police | ID | Special Detachment 88; Densus 88 Anti-terror; Detasemen Khusus 88
Dima Halam Daogah | DHD; DHD-J | rebel_group | IN | Black Widow; Dima Halim Daogah; DHD(J); Black Widow faction
Dimasa National Liberation Army | DNLA | rebel_group | IN | Dima National Liberation Army
District Reserve Guard | DRG | police | IN | Bastar Fighters; District Reserve Guards
Dukhtaran-e-Millat | DeM | other | IN | Daughters of the Nation
East Turkestan Islamic Movement | ETIM | rebel_group | CN | Eastern Turkistan Islamic Movement; East Turkistan Islamic Movement; Eastern Turkestan Islamic Movement
East Turkistan Liberation Organization | ETLO | rebel_group | CN | Eastern Turkistan Liberation Organization; East Turkestan Liberation Organization; Sharqiy Turkistan Azatliq Tashkilati
Eastern Mindanao Command | EastMinCom | state_forces | PH |
Eastern Naga National Government | ENNG | rebel_group | IN |
Eastern Sabah Security Command | ESSCOM | police | MY |
Edhi Foundation | | other | PK | Edhi ambulance service
Eelam People's Democratic Party | EPDP | militia | LK |
Eelam People's Revolutionary Liberation Front | EPRLF | rebel_group | LK |
Eelam Revolutionary Organisation of Students | EROS | rebel_group | LK |
F-FDTL | FDTL | state_forces | TL | Falintil-Forces de Defesa de Timor-Leste; Timor-Leste Defence Force; East Timor Defence Force; FALINTIL-Timor Leste Defence Force
FALINTIL | | rebel_group | TL | Armed Forces for the National Liberation of East Timor; Forcas Armadas de Libertacao Nacional de Timor-Leste
Federal Investigation Agency | FIA | police | PK |
Federal Political Negotiation and Consultative Committee | FPNCC | coalition | MM |
Field Action Coordination Cell | CCAT | militia | NC | Cellule de coordination des actions de terrain
Free Aceh Movement | GAM | rebel_group | ID | Gerakan Aceh Merdeka; Acheh/Sumatra National Liberation Front; ASNLF; Aceh Sumatra National Liberation Front; Aceh Merdeka
Free Burma Rangers | FBR | other | MM |
Free Papua Movement | OPM | rebel_group | ID | Organisasi Papua Merdeka; Papua Independence Organization; Free Papua Organization
Front Pembela Islam | FPI | militia | ID | Islamic Defenders Front
Frontier Constabulary | | police | PK | Frontier Constabulary of Pakistan
Frontier Corps | FC | state_forces | PK | Pakistani Frontier Corps; Frontier Corps Balochistan; Frontier Corps Khyber Pakhtunkhwa; paramilitary Frontier Corps; Federal Constabulary
FUNCINPEC | ANS | rebel_group | KH | National United Front for an Independent, Neutral, Peaceful and Cooperative Cambodia; Armee Nationale Sihanoukiste; Funcinpec party
Garo National Liberation Army | GNLA | rebel_group | IN |
General Directorate of Intelligence | GDI | government | AF | Taliban's General Directorate of Intelligence; Taliban intelligence
Gerakan Mujahidin Islam Patani | GMIP | rebel_group | TH | Pattani Islamic Mujahideen Movement; Pattani Islamic Mujahideen; Gerakan Mujahideen Islam Pattani
God's Army | | rebel_group | MM | Htoo twins' God's Army
Gono Bahini | | rebel_group | BD | Gano Mukti Fouj; Gono Mukti Fouz
Gorkha National Liberation Front | GNLF | rebel_group | IN |
Greyhounds | | police | IN | Greyhound commandos; Greyhounds of Andhra Pradesh
Guadalcanal Liberation Front | GLF | rebel_group | SB | Harold Keke's group
Hafiz Gul Bahadur group | HGB | rebel_group | PK | Gul Bahadur group; Hafiz Gul Bahadar group; Gul Bahadur faction
Haqqani network | HQN | rebel_group | AF | Haqqanis; Haqqani group; Haqqani Taliban network; Haqqani militant network
Harakat-e-Islami of Afghanistan | | rebel_group | AF | Islamic Movement of Afghanistan
Harakat-i-Inqilab-i-Islami | | rebel_group | AF | Islamic Revolution Movement of Afghanistan; Harakat-e-Inqilab-e-Islami; Islamic and National Revolution Movement
Harkat-ul-Jihad-al-Islami | HuJI | rebel_group | PK | Harakat-ul-Jihad-i-Islami; Movement of Islamic Holy War; 313 Brigade; Harkat-ul-Jihad-e-Islami; Brigade 313; Ilyas Kashmiri's 313 Brigade; Harkatul Jihad al-Islami; Harakat ul-Jihad-al-Islami
Harkat-ul-Jihad-al-Islami Bangladesh | HuJI-B | rebel_group | BD | Harkatul Jihad Bangladesh
Harkat-ul-Mujahideen | HuM | rebel_group | PK | Harakat ul-Mujahidin; Movement of Holy Warriors; Harkat-ul-Ansar; Harakat ul-Ansar; Jamiat ul-Ansar; Al-Faran
Hefazat-e-Islam | | other | BD | Hefajat-e-Islam; Hefazat-e-Islam Bangladesh; Hifazat-e-Islam
Hezb-e-Islami Khalis | HIK | rebel_group | AF | Hezb-i-Islami Khalis; Hizb-i-Islami Khalis
Hezb-i-Islami Gulbuddin | HIG; HIA | rebel_group | AF | Hezb-e-Islami Gulbuddin; Hezb-e-Islami; Hizb-i-Islami; Hezb-i-Islami; Hizb-e-Islami; Islamic Party of Gulbuddin Hekmatyar; Hizb-e-Islami-e-Afghanistan; Gulbuddin's Hezb-e-Islami
Hezbe Wahdat | | rebel_group | AF | Islamic Unity Party of Afghanistan; Hezb-e-Wahdat; Hizb-i-Wahdat; Hezb-i-Wahdat; Wahdat Party
Hizb ut-Tahrir | HT; HuT | other | | Hizb al-Tahrir; Party of Liberation; Islamic Party of Liberation; Hizbut Tahrir
Hizbul Mujahideen | HM | rebel_group | IN | Hizb-ul-Mujahideen; Party of Holy Warriors
Hmar People's Convention-Democratic | HPC-D; HPC(D) | rebel_group | IN | Hmar People's Convention (Democracy)
Human Rights Commission of Pakistan | HRCP | monitor | PK | Pakistani Human Rights Commission
Hynniewtrep National Liberation Council | HNLC | rebel_group | IN |
Ikhwan-ul-Muslimeen | | militia | IN | Ikhwan ul-Muslimoon; Ikhwanis
Ilaga | | militia | PH | Ilonggo Land Grabbers Association; Ilagas
Indian Air Force | IAF | state_forces | IN |
Indian Army | | state_forces | IN | Rashtriya Rifles
Indian government | | government | IN | Modi government; Government of India; Union Home Ministry
Indian Mujahideen | IM | rebel_group | IN |
Indian Navy | | state_forces | IN |
Indian Peace Keeping Force | IPKF | state_forces | LK | Indian Peacekeeping Force
Indo-Tibetan Border Police | ITBP | police | IN |
Indonesian government | | government | ID | Suharto regime; Suharto government; Jokowi government
Indonesian National Armed Forces | TNI; ABRI | state_forces | ID | Tentara Nasional Indonesia; Angkatan Bersenjata Republik Indonesia
Indonesian National Police | POLRI | police | ID | Kepolisian Negara Republik Indonesia
Informal Sector Service Centre | INSEC | monitor | NP |
Institute for Strategy and Policy-Myanmar | ISP-Myanmar | monitor | MM |
Intelligence Bureau | IB | government | IN | Indian Intelligence Bureau
Intelligence Bureau of Pakistan | | government | PK |
Inter-Services Intelligence | ISI | government | PK | Directorate for Inter-Services Intelligence; Pakistan's Inter-Services Intelligence; Inter-Services Intelligence agency; Pakistani Inter-Services Intelligence
Inter-Services Public Relations | ISPR | monitor | PK | Pakistani military's media wing; Directorate of Inter-Services Public Relations
Internal Security Operations Command | ISOC | government | TH | Thai Internal Security Operations Command
International Force East Timor | INTERFET | coalition | TL | International Force for East Timor
International Security Assistance Force | ISAF | coalition | AF | NATO-led International Security Assistance Force; ISAF troops; International Security Assistance Forces; NATO's International Security Assistance Force; NATO-led ISAF
International Sikh Youth Federation | ISYF | rebel_group | IN |
Isatabu Freedom Movement | IFM | militia | SB | Guadalcanal Revolutionary Army; Isatabu Freedom Fighters
Islami Chhatra Shibir | ICS | militia | BD | Bangladesh Islami Chhatra Shibir; Shibir; Jamaat-Shibir
Islamic Jihad Union | IJU | rebel_group | UZ | Islamic Jihad Group; Islomiy Jihod Ittihodi; IJG
Islamic Movement of Uzbekistan | IMU | rebel_group | UZ | Harakat al-Islamiyyah Uzbekistan; Islamic Movement of Turkestan; O'zbekiston Islomiy Harakati; Islamic Party of Turkestan of Yuldashev
Islamic State Khorasan Province | ISKP; ISIS-K; IS-K; ISIL-K; ISIL-KP; IS-KP | rebel_group | AF | Islamic State in Khorasan; Islamic State-Khorasan; Khorasan Province; Islamic State - Khorasan Province; Islamic State in Khorasan Province; Wilayat Khorasan; ISIS-Khorasan; Daesh Khorasan; Islamic State of Khorasan; Afghan branch of Islamic State; Islamic State's Afghan affiliate; IS Khorasan; Islamic State in Afghanistan
Ittehad-e-Islami | | rebel_group | AF | Islamic Union for the Liberation of Afghanistan; Ittihad-i-Islami; Islamic Dawah Organisation of Afghanistan
Ittehad-ul-Mujahideen Pakistan | IMP | coalition | PK | Ittehad-ul-Mujahideen; Ittehadul Mujahideen Pakistan; Shura Ittihad-ul-Mujahideen
Jagrata Muslim Janata Bangladesh | JMJB | rebel_group | BD | Awakened Muslim Masses of Bangladesh
Jaish-e-Fursan-e-Muhammad | | rebel_group | PK |
Jaish-e-Mohammed | JeM | rebel_group | PK | Army of Mohammed; Jaish-i-Mohammed; Khuddam-ul-Islam; Tehrik-ul-Furqan
Jama'atul Mujahideen Bangladesh | JMB | rebel_group | BD | Assembly of Mujahideen in Bangladesh; Jamaat-ul-Mujahideen Bangladesh; Jamatul Mujahedin Bangladesh
Jamaah Ansharut Daulah | JAD | rebel_group | ID | Jamaah Ansharud Daulah; Partisans of the State; Jamaah Anshorut Daulah
Jamaah Ansharut Tauhid | JAT | rebel_group | ID | Jemaah Anshorut Tauhid
Jamaat Ansarullah | JA | rebel_group | TJ | Jamaat Ansarullah of Tajikistan; Tajik Taliban; Tehrik-e Taliban Tajikistan
Jamaat-e-Islami | JeI | other | BD | Bangladesh Jamaat-e-Islami; Jamaat-i-Islami; Jamaat-e-Islami Bangladesh
Jamaat-ud-Dawa | JuD | other | PK | Jama'at-ud-Da'wah; Party of the Calling
Jamaat-ul-Ahrar | JuA | rebel_group | PK | TTP Jamaat-ul-Ahrar; Assembly of Freedom Fighters; JuA faction; Ahrar-ul-Hind
Jamaatul Ansar Fil Hindal Sharqiya | JAFHS | rebel_group | BD |
Jamiat-e Islami | JIA | rebel_group | AF | Jamiat-i-Islami; Islamic Society of Afghanistan; Jamiat-e-Islami of Afghanistan
Jammu and Kashmir Police | JKP | police | IN | J&K Police; Kashmir police
Jammu Kashmir Liberation Front | JKLF | rebel_group | IN | Jammu and Kashmir Liberation Front; Kashmir Liberation Front; Jammu Kashmir Liberation Front (Yasin)
Janatha Vimukthi Peramuna | JVP | rebel_group | LK | People's Liberation Front of Sri Lanka; Patriotic People's Movement; Deshapremi Janatha Vyaparaya; DJV
Japan Self-Defense Forces | JSDF; SDF | state_forces | JP | Japanese Self-Defense Forces; Self-Defense Forces; Japan Ground Self-Defense Force; JGSDF; Japanese military
Japanese Red Army | JRA | rebel_group | JP | Nihon Sekigun; Nippon Sekigun; Anti-Imperialist International Brigade
Jaysh al-Mahdi of Kyrgyzstan | | rebel_group | KG | Army of the Righteous Ruler
Jemaah Islamiyah | JI | rebel_group | ID | Islamic Congregation; Jemaah Islamiah; al-Jama'a al-Islamiyya of Indonesia
Jharkhand Jaguar | | police | IN |
Jharkhand Jan Mukti Parishad | JJMP | rebel_group | IN |
Joint Chiefs of Staff of South Korea | JCS | state_forces | KR | South Korean Joint Chiefs of Staff; South Korea's Joint Chiefs of Staff
Jund al-Khilafah of Kazakhstan | | rebel_group | KZ | Soldiers of the Caliphate of Kazakhstan; Zahir Baibars Battalion
Jundallah of Pakistan | | rebel_group | PK | Jundullah of Pakistan; Pakistani Jundullah
Kachin Independence Army | KIA | rebel_group | MM | KIO/KIA; Kachin Independence Organization/Army; Wunpawng Mungdan Shanglawt Hpyen Dap; KIA/KIO
Kachin Independence Organization | KIO | rebel_group | MM |
Kamtapur Liberation Organisation | KLO | rebel_group | IN | Kamtapuri Liberation Organization
Kanak and Socialist National Liberation Front | FLNKS | rebel_group | NC | Front de Liberation Nationale Kanak et Socialiste; Kanak Socialist National Liberation Front
Kanglei Yawol Kanna Lup | KYKL | rebel_group | IN | Organization to Save the Revolutionary Movement in Manipur
Kangleipak Communist Party | KCP | rebel_group | IN | KCP-PWG; Kangleipak Communist Party-People's War Group
Karapatan | | monitor | PH | Alliance for the Advancement of People's Rights
Karbi Longri N.C. Hills Liberation Front | KLNLF | rebel_group | IN | Karbi Longri North Cachar Hills Liberation Front
Karbi People's Liberation Tigers | KPLT | rebel_group | IN | Karbi Peoples Liberation Tiger
Karen Border Guard Force | BGF | militia | MM | Karen BGF; Border Guard Forces; Kayin Border Guard Force
Karen Human Rights Group | KHRG | monitor | MM |
Karen National Defence Organisation | KNDO | rebel_group | MM |
Karen National Liberation Army | KNLA | rebel_group | MM | Karen National Liberation Army soldiers; Karen National Army
Karen National Union | KNU | rebel_group | MM | KNU/KNLA; Kawthoolei Armed Forces
Karenni Army | KA; KNPP | rebel_group | MM | Karenni National Progressive Party; KNPP/KA
Karenni National People's Liberation Front | KNPLF | rebel_group | MM | Karenni National People's Liberation Front (KNPLF)
Karenni Nationalities Defence Force | KNDF | rebel_group | MM |
Karenni People's Defence Force | KPDF | rebel_group | MM |
Katibah Nusantara | KN | rebel_group | ID | Majmu'ah al Arkhabiliy; Malay Archipelago Unit
Kawthoolei Army | KTLA | rebel_group | MM |
Kazakh Armed Forces | | state_forces | KZ | Armed Forces of Kazakhstan
KhAD | WAD | government | AF | Khadamat-e Aetela'at-e Dawlati; Afghan secret police; State Information Services
Khalistan Commando Force | KCF | rebel_group | IN | KCF-Panjwar
Khalistan Liberation Force | KLF | rebel_group | IN |
Khalistan Tiger Force | KTF | rebel_group | IN |
Khalistan Zindabad Force | KZF | rebel_group | IN |
Khilafah Islamiyah Mindanao | KIM | rebel_group | PH | Khilafa Islamiyah Movement; Khalifa Islamiyah Mindanao
Khmer People's National Liberation Front | KPNLF; KPNLAF | rebel_group | KH | Khmer People's National Liberation Armed Forces
Khmer Rouge | PDK; NADK | rebel_group | KH | Party of Democratic Kampuchea; National Army of Democratic Kampuchea; Communist Party of Kampuchea; Pol Pot regime; Democratic Kampuchea; Pol Pot's forces; Red Khmer
Khost Protection Force | KPF | militia | AF | 01 Unit; 02 Unit; NDS-02; Zero Units
Kirat Janabadi Workers Party | KJWP | rebel_group | NP |
KNU/KNLA Peace Council | KPC | rebel_group | MM | Karen Peace Council
KontraS | | monitor | ID | Commission for the Disappeared and Victims of Violence
Kopassus | | state_forces | ID | Komando Pasukan Khusus; Indonesian special forces; Kopassus special forces; Army Special Force Command
Korean People's Army | KPA | state_forces | KP | North Korean army
Kostrad | | state_forces | ID | Army Strategic Reserve Command; Army Strategic Command of Indonesia
Kuki National Army | KNA | rebel_group | IN | Kuki National Organisation; KNO; Kuki National Army (Burma); KNA-B
Kuki National Front | KNF | rebel_group | IN |
Kuki Revolutionary Army | KRA | rebel_group | IN |
Kuki-Chin National Front | KNF | rebel_group | BD | Kuki-Chin National Army; Bawm Party
Kumpulan Mujahidin Malaysia | KMM | rebel_group | MY | Kumpulan Militan Malaysia; Malaysian Militant Group; Malaysian Mujahideen Movement
Kyrgyz Armed Forces | | state_forces | KG | Armed Forces of Kyrgyzstan
Lahu Democratic Union | LDU | rebel_group | MM |
Laksaur | | militia | TL | Laksaur militia
Lao People's Armed Forces | LPAF | state_forces | LA | Lao People's Army; Laotian army; Pathet Lao
Lashkar-e-Balochistan | LB | rebel_group | PK | Lashkar-i-Balochistan; Lashkar-e-Baluchistan
Lashkar-e-Islam | LI; LeI | rebel_group | PK | Lashkar-i-Islam; Army of Islam of Khyber; Lashkar-i-Islami; Lashkar-e-Islami
Lashkar-e-Jhangvi | LJ; LeJ | rebel_group | PK | Lashkar-i-Jhangvi; Army of Jhangvi
Lashkar-e-Jhangvi Al-Alami | LeJ-A | rebel_group | PK | Lashkar-e-Jhangvi International; LEJA; Lashkar-i-Jhangvi Al-Alami
Lashkar-e-Khorasan | | rebel_group | PK | Ittihad-e-Mujahideen Khorasan
Lashkar-e-Taiba | LeT | rebel_group | PK | Lashkar-e-Tayyiba; Army of the Pure; Lashkar-e-Toiba; Lashkar-i-Taiba; Army of the Righteous; Lashkar-e-Tayyaba; Lashkar-e-Tayiba; Lashkar-i-Tayyaba; Lashkar-i-Toiba
Laskar Jihad | | militia | ID | Warriors of Jihad; Holy War Warriors
Lawrence Bishnoi gang | | criminal_group | IN | Bishnoi gang; Bishnoi crime group
Levies Force | | police | PK | Balochistan Levies; Levies; Khasadar; Khasadars; Khasadar force; Levies personnel; Tribal Police of Pakistan
Liberation Tigers of Tamil Eelam | LTTE | rebel_group | LK | Tamil Tigers; Tamil Tiger rebels; Tamil Tiger; Tamil Eelam Tigers; Black Tigers; Black Tiger; Tamil Tiger guerrillas; Liberation Tigers
Madhesi Janadhikar Forum | MJF | other | NP | Madhesi People's Rights Forum
Madhesi Mukti Tigers | MMT | rebel_group | NP | Madhesi Tigers; Terai Cobra; Madhesi Liberation Tigers
Mahidi | | militia | TL | Mahidi militia; Mati Hidup Demi Integrasi; Dead or Alive with Indonesia
Majelis Mujahidin Indonesia | MMI | other | ID | Indonesian Mujahideen Council
Malaita Eagle Force | MEF | militia | SB | Malaitan Eagle Force
Malayan Communist Party | MCP | rebel_group | MY | Communist Party of Malaya; Malayan National Liberation Army; MNLA of Malaya
Malaysian Armed Forces | MAF; ATM | state_forces | MY | Angkatan Tentera Malaysia
Maldives National Defence Force | MNDF | state_forces | MV | Maldivian army
Manipur Police | | police | IN | Manipur police commandos; Manipur Rifles
Maoist Communist Centre | MCC; MCCI | rebel_group | IN | Maoist Communist Center of India
Mara Patani | | coalition | TH | Majlis Syura Patani; Patani Consultative Council
Marxist-Leninist Party of the Philippines | MLPP | rebel_group | PH | Rebolusyonaryong Hukbong Bayan; RHB
Maute group | | rebel_group | PH | Dawlah Islamiya; Maute brothers; Daulah Islamiyah; Islamic State of Lanao; Dawlah Islamiya-Maute; Daulah Islamiyah-Maute group; Maute-ISIS; Maute; Dawlah Islamiya-Lanao; Dawlah Islamiya-Hassan
Meitei Leepun | | militia | IN |
Mizo National Front | MNF | rebel_group | IN | Mizo National Army
Mon National Liberation Army | MNLA; NMSP | rebel_group | MM | New Mon State Party; NMSP/MNLA; New Mon State Party (Anti-Military Dictatorship)
Mong Tai Army | MTA | rebel_group | MM | Khun Sa's army; Shan United Army; Shan United Revolutionary Army; SURA
Monland Army | | rebel_group | MM | Mon State Revolutionary Force; Mon Liberation Army
Moro Islamic Liberation Front | MILF | rebel_group | PH | Bangsamoro Islamic Armed Forces; BIAF
Moro National Liberation Front | MNLF | rebel_group | PH | Misuari's MNLF; Misuari Breakaway Group; Bangsamoro Army
Mujahidin Indonesia Barat | MIB | rebel_group | ID | West Indonesia Mujahidin
Mujahidin Indonesia Timur | MIT | rebel_group | ID | East Indonesia Mujahideen; Mujahidin of Eastern Indonesia; Mujahideen Indonesia Timor; Eastern Indonesia Mujahideen
Mullah Nazir group | | rebel_group | PK | Maulvi Nazir group; Commander Nazir group
Muslim United Liberation Tigers of Assam | MULTA | rebel_group | IN |
Muttahida Qaumi Movement | MQM | militia | PK | United National Movement; Mohajir Qaumi Movement; MQM-London; Muhajir Qaumi Movement; MQM-Haqiqi; MQM-H
Myanmar National Democratic Alliance Army | MNDAA | rebel_group | MM | Kokang Army; Kokang rebels; Kokang Alliance Army; Myanmar National Democratic Alliance Army (MNDAA); Myanmar National Truth and Justice Party
Myanmar Police Force | MPF | police | MM |
Naga National Council | NNC | rebel_group | IN | Federal Government of Nagaland
National Commission on Human Rights | Komnas HAM | monitor | ID | Indonesian National Commission on Human Rights
National Council for Peace and Order | NCPO | government | TH | Thai junta
National Democratic Alliance Army | NDAA | rebel_group | MM | Mong La group; Mongla Group; NDAA-ESS; Eastern Shan State Army
National Democratic Front of Bodoland | NDFB; NDFB-S | rebel_group | IN | Bodo Security Force; NDFB-Songbijit; NDFB Songbijit faction; NDFB(S); Bodoland National Democratic Front
National Democratic Front of the Philippines | NDFP; NDF | coalition | PH | National Democratic Front
National Directorate of Security | NDS | government | AF | Afghan National Directorate of Security; Afghan intelligence agency; Afghanistan's National Directorate of Security
National Intelligence Service | NIS | government | KR | South Korea's National Intelligence Service; Korean Central Intelligence Agency; KCIA
National Investigation Agency | NIA | police | IN | India's National Investigation Agency
National Islamic Movement of Afghanistan | | rebel_group | AF | Junbish-i-Milli; Junbish-e-Milli; Dostum's militia; Jombesh; Junbish; Jumbish-i-Milli; Dostum's forces
National League for Democracy | NLD | other | MM |
National Liberation Council of Taniland | NLCT | rebel_group | IN |
National Liberation Front of Tripura | NLFT | rebel_group | IN | National Liberation Front of Twipra; NLFT-BM
National Resistance Front of Afghanistan | NRF; NRFA | rebel_group | AF | Panjshir resistance; Northern Resistance; Resistance Front of Afghanistan; Ahmad Massoud's forces; Second Resistance; Massoud's resistance front
National Security Committee of Kazakhstan | KNB | government | KZ | Kazakh National Security Committee; Kazakhstan's National Security Committee; Kazakhstan's National Guard
National Security Guard | NSG | police | IN | Black Cat commandos; National Security Guards; Black Cats
National Security Service of Uzbekistan | SNB | government | UZ | Uzbek National Security Service; State Security Service of Uzbekistan
National Socialist Council of Nagaland | NSCN | rebel_group | IN | National Socialist Council of Nagalim; Naga rebels
National Socialist Council of Nagaland-Isak-Muivah | NSCN-IM; NSCN (IM) | rebel_group | IN | National Socialist Council of Nagalim (Isak-Muivah); NSCN-Isak-Muivah; National Socialist Council of Nagalim-Isak-Muivah
National Socialist Council of Nagaland-Khaplang | NSCN-K; NSCN-K-YA | rebel_group | IN | NSCN-Khaplang; NSCN(K); National Socialist Council of Nagaland (Khaplang); NSCN-K (Yung Aung)
National Thowheeth Jama'ath | NTJ | rebel_group | LK | National Thowheed Jamath; National Tawheed Jamaat; National Thowheed Jamaath
National Unity Consultative Council | NUCC | coalition | MM |
National Unity Government | NUG | government | MM | National Unity Government of Myanmar; Myanmar's National Unity Government; Civilian National Unity Government; National Unity Government (NUG) of Myanmar
Negara Islam Indonesia | NII | rebel_group | ID | Darul Islam; Islamic State of Indonesia
Neo-JMB | | rebel_group | BD | Neo Jama'atul Mujahideen Bangladesh; New JMB
Nepal Army | NA | state_forces | NP | Royal Nepalese Army; Royal Nepal Army; RNA
Nepal Police | | police | NP |
New Democratic Army-Kachin | NDA-K; NDAK | militia | MM | New Democratic Army - Kachin; Kachin BGF
New People's Army | NPA | rebel_group | PH | Bagong Hukbong Bayan; Communist New People's Army; NPA rebels
New Zealand Defence Force | NZDF | state_forces | NZ | New Zealand army
North Korean government | | government | KP | Kim regime; Kim Jong Un regime
Northern Alliance | UIF | coalition | AF | United Islamic Front for the Salvation of Afghanistan; United Front of Afghanistan; Shura-i-Nazar; Supervisory Council of the North; Northern Alliance of Afghanistan
Northern Alliance-Burma | | coalition | MM | Northern Alliance of Myanmar
Ogre Column | | state_forces | MM | Ogre Battalion
Pa-O National Army | PNA; PNO | militia | MM | Pa-O National Organisation
Pa-O National Liberation Army | PNLA; PNLO | rebel_group | MM | Pa-O National Liberation Organization; Pa-Oh National Liberation Army; PNLO/PNLA
Pakistan Air Force | PAF | state_forces | PK |
Pakistan Armed Forces | | state_forces | PK | Pak Army
Pakistan Institute for Conflict and Security Studies | PICSS | monitor | PK |
Pakistan Institute for Peace Studies | PIPS | monitor | PK | Pak Institute for Peace Studies
Pakistan Rangers | | police | PK | Pakistani Rangers; Sindh Rangers; Punjab Rangers; paramilitary Rangers; Rangers of Pakistan
Pakistani government | | government | PK | Government of Pakistan; Zardari government; Musharraf government
Pakistani police | | police | PK | Khyber Pakhtunkhwa police; Punjab Police; Sindh Police; KP police; Balochistan police
Papua New Guinea Defence Force | PNGDF | state_forces | PG | Papua New Guinea army; PNG Defence Force
Parbatya Chattagram Jana Samhati Samiti | PCJSS | rebel_group | BD | Shanti Bahini; Chittagong Hill Tracts United People's Party; JSS of Chittagong; United People's Party of the Chittagong Hill Tracts
Pashtun Tahafuz Movement | PTM | other | PK | Pashtun Protection Movement
Patani United Liberation Organization | PULO | rebel_group | TH | Pattani United Liberation Organisation; New PULO; PULO-G5; Pattani Liberation Organization
Pentagon Gang | | criminal_group | PH | Pentagon kidnap gang; Pentagon kidnap-for-ransom gang
People's Aman Committee | PAC | criminal_group | PK | Lyari gang; People's Peace Committee; Lyari Aman Committee
People's Anti-Fascist Front | PAFF | rebel_group | IN |
People's Armed Police | PAP | police | CN | Chinese People's Armed Police Force; PAPF; Chinese paramilitary police; People's Armed Police Force
People's Army of Vietnam | PAVN; NVA | state_forces | VN | Vietnamese army; Vietnam People's Army
People's Defence Force | PDF | rebel_group | MM | People's Defence Forces; PDFs; People's Defense Forces of Myanmar; Local Defence Forces; PDF fighters; PDF of Myanmar; People's Defence Teams
People's Democratic Party of Afghanistan | PDPA | government | AF | Khalq; Parcham; Watan Party; Najibullah government; Najibullah regime
People's Liberation Army | PLA | state_forces | CN | Chinese People's Liberation Army; Chinese army
People's Liberation Army Navy | PLAN | state_forces | CN | Chinese Navy; PLA Navy
People's Liberation Army of Manipur | PLA | rebel_group | IN | Revolutionary People's Front; RPF/PLA; PLA-Manipur; People's Liberation Army (Manipur)
People's Liberation Army of Myanmar | | rebel_group | MM | Communist Party of Burma; CPB; PLA-CPB; Burmese Communist Party; Burma Communist Party
People's Liberation Front of India | PLFI | rebel_group | IN | Jharkhand Liberation Tigers
People's Liberation Organisation of Tamil Eelam | PLOTE | rebel_group | LK |
People's Revolutionary Party of Kangleipak | PREPAK | rebel_group | IN | PREPAK-Pro; People's Revolutionary Party of Kangleipak (Progressive)
People's United Liberation Front | PULF | rebel_group | IN |
People's War Group | PWG | rebel_group | IN | Communist Party of India (Marxist-Leninist) People's War; CPI-ML People's War; Communist Party of India-Marxist-Leninist People's War
Philippine Air Force | PAF | state_forces | PH |
Philippine Coast Guard | PCG | state_forces | PH |
Philippine Constabulary | PC | police | PH |
Philippine government | GRP | government | PH | Duterte government; Marcos regime; Duterte administration; Aquino government; Arroyo government; Marcos administration; Government of the Philippines
Philippine National Police | PNP | police | PH | Philippine National Police Special Action Force
Philippine Navy | PN | state_forces | PH |
Popular Front of India | PFI | other | IN |
Popular Front of Tajikistan | PFT | militia | TJ | Sitad-i-Melli
Purba Banglar Communist Party | PBCP | rebel_group | BD | Purbo Banglar Communist Party; East Bengal Communist Party; New Purba Banglar Communist Party; PBCP-Janajuddha
Pyu Saw Htee | PSH | militia | MM | Pyusawhti; Pyu Saw Hti; Pyu Saw Htee militia; Pyu Saw Htee militias; Pyusawhtee; Pyu Saw Htee militiamen
Rajah Sulaiman Movement | RSM | rebel_group | PH | Rajah Solaiman Movement; Rajah Sulayman Movement
Ranvir Sena | | militia | IN | Ranbir Sena; Ranveer Sena
Rapid Action Battalion | RAB | police | BD | Bangladesh's Rapid Action Battalion; RAB of Bangladesh
Rashtriya Swayamsevak Sangh | RSS | other | IN | National Volunteer Organisation
Rebolusyonaryong Partido ng Manggagawa ng Mindanao | RPMM | rebel_group | PH | Revolutionary Workers' Party of Mindanao; RPM-M
Reconnaissance General Bureau | RGB | government | KP |
Red Shirts | UDD | other | TH | United Front for Democracy Against Dictatorship
Reform the Armed Forces Movement | | rebel_group | PH | RAM-SFP; Young Officers Union; Soldiers of the Filipino People; Magdalo group; Bagong Katipuneros
Regional Assistance Mission to Solomon Islands | RAMSI | intergovernmental | SB |
Republic of China Armed Forces | ROC | state_forces | TW |
Republic of Fiji Military Forces | RFMF | state_forces | FJ | Fijian military; Royal Fiji Military Forces
Republic of Korea Armed Forces | ROK | state_forces | KR |
Republic of South Maluku | RMS | rebel_group | ID | Republik Maluku Selatan
Research and Analysis Wing | RAW; R&AW | government | IN | Research & Analysis Wing; Indian Research and Analysis Wing
Resistance Front of Kashmir | TRF | rebel_group | IN | Resistance Front; Kashmir Resistance
Resolute Support Mission | RSM; RS | coalition | AF | Resolute Support; NATO's Resolute Support Mission; NATO Resolute Support; NATO-led Resolute Support
Revolutionary Front for an Independent East Timor | FRETILIN | rebel_group | TL | Frente Revolucionaria de Timor-Leste Independente
Rohingya Solidarity Organisation | RSO | rebel_group | MM |
Royal Bhutan Army | RBA | state_forces | BT | Bhutanese army
Royal Brunei Armed Forces | RBAF | state_forces | BN |
Royal Cambodian Armed Forces | RCAF | state_forces | KH | Cambodian army; Cambodian People's Armed Forces
Royal Malaysia Police | RMP; PDRM | police | MY | Royal Malaysian Police; Malaysian police; Polis Diraja Malaysia
Royal Papua New Guinea Constabulary | RPNGC | police | PG | Papua New Guinea police
Royal Security Forces of the Sultanate of Sulu | RSF | rebel_group | PH | Royal Sulu Sultanate Army; Sulu Royal Army; Royal Army of Sulu; Royal Sulu Force; Royal Sulu Army
Royal Thai Air Force | RTAF | state_forces | TH | Thai Air Force
Royal Thai Army | RTA | state_forces | TH | Thai army; Royal Thai Armed Forces
Royal Thai Police | RTP | police | TH | Thai police; National Police of Thailand
Runda Kumpulan Kecil | RKK | rebel_group | TH | Runda Kumpulan Kecil militants; Small Patrol Group
Salwa Judum | | militia | IN | Salva Judum; Koya Commandos; Purification Hunt; Special Police Officers of Chhattisgarh
Sarbahara Party | PBSP | rebel_group | BD | Purba Bangla Sarbahara Party
Sashastra Seema Bal | SSB | police | IN |
Sea Tigers | | rebel_group | LK | Sea Tiger
Shan State Army | SSA | rebel_group | MM | Shan rebels
Shan State Army-North | SSA-N; SSPP | rebel_group | MM | Shan State Progress Party; Shan State Army (North); SSPP/SSA; Shan State Progressive Party; Shan State Progress Party/Shan State Army
Shan State Army-South | SSA-S; RCSS; SSA-RCSS | rebel_group | MM | Restoration Council of Shan State; Shan State Army (South); RCSS/SSA; Shan State Army - South; Restoration Council of Shan State/Shan State Army
Shanghai Cooperation Organization | | intergovernmental | |
Shanni Nationalities Army | SNA | militia | MM | Shan-ni Nationalities Army; Shanni National Army
Shiv Sena | | other | IN |
Sikhs for Justice | SFJ | other | IN |
Sindhudesh Liberation Army | SDLA; SLA | rebel_group | PK | Sindhu Desh Liberation Army
Sindhudesh Revolutionary Army | SRA | rebel_group | PK | Sindhudesh Revolution Army
Singapore Armed Forces | SAF | state_forces | SG |
Sipah-e-Muhammad Pakistan | SMP | rebel_group | PK | Sipah-i-Muhammad; Sipah-e-Mohammed
Sipah-e-Sahaba Pakistan | SSP; ASWJ | rebel_group | PK | Sipah-i-Sahaba Pakistan; Ahle Sunnat Wal Jamaat; Sipah-i-Sahaba; Sipah-e-Sahaba; Millat-e-Islamia Pakistan; Army of the Companions of the Prophet; Ahl-e-Sunnat Wal Jamaat
South Asia Terrorism Portal | SATP | monitor | IN |
South Asian Association for Regional Cooperation | SAARC | intergovernmental | |
Special Action Force | SAF | police | PH | PNP Special Action Force
Special Air Service Regiment | SASR | state_forces | AU | Australian SAS; Australian Special Air Service Regiment
Special Operations Group | SOG | police | IN | Jammu and Kashmir Special Operations Group; Special Task Force of Kashmir
Special Task Force | STF | police | LK | Sri Lankan Special Task Force; Police Special Task Force
Sri Lanka Air Force | SLAF | state_forces | LK |
Sri Lanka Armed Forces | | state_forces | LK |
Sri Lanka Monitoring Mission | SLMM | monitor | LK |
Sri Lanka Navy | SLN | state_forces | LK |
Sri Lanka Police | | police | LK |
Sri Lankan government | | government | LK | Rajapaksa government; Government of Sri Lanka
State Administration Council | SAC | government | MM | Myanmar junta; Myanmar military government; State Security and Peace Commission; Myanmar's military junta
State Committee for National Security of Kyrgyzstan | UKMK | government | KG | Kyrgyz State Committee for National Security; Kyrgyz border guards; Border Service of Kyrgyzstan; Kyrgyzstan's State Committee for National Security
State Peace and Development Council | SPDC; SLORC | government | MM | State Law and Order Restoration Council
Students Islamic Movement of India | SIMI | other | IN | Student Islamic Movement of India
Sun Yee On | | criminal_group | HK | New Righteousness and Peace Commercial and Industrial Guild
Swan Arr Shin | | militia | MM | Masters of Force
Ta'ang National Liberation Army | TNLA | rebel_group | MM | Palaung State Liberation Front; PSLF/TNLA; Palaung State Liberation Army; PSLF; PSLA
Tajik National Army | | state_forces | TJ | Armed Forces of Tajikistan
Tajik State Committee for National Security | GKNB | government | TJ | Tajikistan's State Committee for National Security; State Committee for National Security of Tajikistan; Tajik border guards; Border Troops of Tajikistan
Taliban | | rebel_group | AF | Afghan Taliban; Islamic Emirate of Afghanistan; Taliban movement; Taliban insurgents; Taliban militants; Taliban fighters; Taliban government; Islamic Emirate; Taliban administration; Quetta Shura; Quetta Shura Taliban; Taliban forces; Taliban group
Tamil Eelam Liberation Organization | TELO | rebel_group | LK |
Tamil Makkal Viduthalai Pulikal | TMVP | militia | LK | Karuna Group; Karuna faction; Tamil People's Liberation Tigers
Tamil National Army | | militia | LK |
Tatmadaw | | state_forces | MM | Myanmar military; Sit-Tat; Myanmar junta forces; Tatmadaw troops; Myanmar Defence Services; Myanmar junta troops; junta troops of Myanmar
Tehreek-e-Jafaria | | other | PK | Tehrik-e-Jafria Pakistan; Tehrik-i-Jafria
Tehreek-e-Labbaik Pakistan | TLP | other | PK | Tehrik-i-Labbaik Pakistan; Tehreek-e-Labbaik Ya Rasool Allah; Tehreek-i-Labbaik Pakistan
Tehreek-e-Nafaz-e-Shariat-e-Mohammadi | TNSM | rebel_group | PK | Tehrik-e-Nifaz-e-Shariat-e-Mohammadi; Movement for the Enforcement of Islamic Law; Tehrik Nifaz-e-Shariat Muhammadi; Movement for the Enforcement of Mohammed's Law
Tehrik-e-Jihad Pakistan | TJP | rebel_group | PK | Tehreek-e-Jihad Pakistan
Tehrik-i-Taliban Pakistan | TTP | rebel_group | PK | Tehreek-e-Taliban Pakistan; Pakistani Taliban; Tehrik-e-Taliban Pakistan; Taliban Movement of Pakistan; Pakistan Taliban; Taliban Movement in Pakistan; Fitna al-Khawarij; Fitna al Khwarij; Tehreek-i-Taliban Pakistan; Tehreek-e-Taliban; Tehrik-e Taliban
Thahan Phran | | militia | TH | Thai Rangers; paramilitary Rangers of Thailand; Thahan Pran
Thai government | | government | TH | Thaksin government; Prayuth government
Three Brotherhood Alliance | 3BHA; 3BA | coalition | MM | Brotherhood Alliance; Three Brother Alliance; Brother Alliance
Thway Thauk | | militia | MM | Blood Comrades; Thway Thouk Apwe; Blood Comrade group
Tripura National Volunteers | TNV | rebel_group | IN |
Tritiya Prastuti Committee | TPC; TSPC | rebel_group | IN | Tritiya Sammelan Prastuti Committee; Third Preparatory Committee; Tritiya Prastuti Samiti
Turkistan Islamic Party | TIP | rebel_group | CN | Turkestan Islamic Party; Hizb al-Islami al-Turkistani; Islamic Party of Turkestan
Turkmen Armed Forces | | state_forces | TM | Turkmen army; Armed Forces of Turkmenistan
United Baloch Army | UBA | rebel_group | PK | United Baluch Army
United Front for the Liberation of Oppressed Races | FULRO | rebel_group | VN | Front Unifie de Lutte des Races Opprimees; Montagnard rebels
United Jihad Council | UJC; MJC | coalition | PK | Muttahida Jihad Council
United Kuki Liberation Front | UKLF | rebel_group | IN |
United Lao National Liberation Front | ULNLF | rebel_group | LA | Lao National Liberation Front; United Front for the Liberation of Laos
United Liberation Front of Assam | ULFA; ULFA-I | rebel_group | IN | United Liberation Front of Asom; ULFA-Independent; ULFA(I); United Liberation Front of Asom-Independent; ULFA (Independent); United Liberation Front of Asom (Independent)
United Liberation Movement for West Papua | ULMWP | coalition | ID |
United National Liberation Front | UNLF | rebel_group | IN | UNLF-Pambei; UNLF-Koireng; United National Liberation Front of Manipur
United Nationalities Federal Council | UNFC | coalition | MM |
United People's Democratic Front | UPDF | rebel_group | BD | UPDF-Democratic
United People's Democratic Solidarity | UPDS | rebel_group | IN | Karbi National Volunteers
United Tajik Opposition | UTO | coalition | TJ | Islamic Renaissance Party of Tajikistan; IRPT; Movement for Islamic Revival in Tajikistan; MIRT; Tajik opposition forces
United Wa State Army | UWSA; UWSP | rebel_group | MM | United Wa State Party; Wa State Army; Wa army; UWSP/UWSA
Uzbek Armed Forces | | state_forces | UZ | Armed Forces of Uzbekistan
Viet Cong | NLF; VC | rebel_group | VN | National Liberation Front of South Vietnam; Vietcong; National Front for the Liberation of South Vietnam
Vishva Hindu Parishad | VHP | other | IN | Vishwa Hindu Parishad; World Hindu Council
Voice for Baloch Missing Persons | VBMP | monitor | PK |
Wa National Organisation | WNO; WNA | rebel_group | MM | Wa National Army
West Papua Army | WPA | rebel_group | ID |
West Papua National Committee | KNPB | other | ID | Komite Nasional Papua Barat; National Committee for West Papua
West Papua National Liberation Army | TPNPB; TPN-PB; TPNPB-OPM | rebel_group | ID | Tentara Pembebasan Nasional Papua Barat; TPN-OPM; National Liberation Army of West Papua; KKB; West Papua Liberation Army; West Papua National Liberation Army-OPM; Armed Criminal Group of Papua; West Papua National Liberation Army-Free Papua Organization; TPN of Papua; KKSB
Western Mindanao Command | WestMinCom; WESMINCOM | state_forces | PH | AFP Western Mindanao Command
Xinjiang Production and Construction Corps | XPCC | government | CN | Bingtuan
Yamaguchi-gumi | | criminal_group | JP | Yakuza
Yangon UG Association | | rebel_group | MM | Urban guerrilla groups of Yangon; Yangon Urban Guerrillas; Dark Shadow; Yangon Army of UG
Yellow Shirts | PAD | other | TH | People's Alliance for Democracy
Young Communist League of Nepal | YCL | militia | NP | Young Communist League
Zeliangrong United Front | ZUF | rebel_group | IN |
Zhayshul Mahdi | | rebel_group | KG | Jaishul Mahdi
Zoland Defence Force | PDF-Zoland | rebel_group | MM | Zomi Federal Union
Zomi Revolutionary Army | ZRA | rebel_group | IN | Zomi Revolutionary Organisation
"""
