"""Groups of the whole world and of several continents, sorted by name: `name | abbreviations | type
| country | other names`.

`extractors.groups.known.read_group` reads a line. The list is written from general knowledge of the
conflicts since 1980. Types are those of `vocabulary.GroupType`. The country is the state that a
group belongs to or is based in; it is empty for a group in several states. Of spellings that
`groups.forms.SPELLINGS` makes the same, only one is listed.
"""

GROUPS = """
Abu Hafs al-Masri Brigades | | rebel_group | | Abu Hafs al-Masri Brigade; Kataib Abu Hafs al-Masri
Action Against Hunger | ACF | other | FR | Action contre la Faim
Action on Armed Violence | AOAV | monitor | GB |
ActionAid | | other | ZA | ActionAid International
Afghan Red Crescent Society | ARCS | other | AF | Afghan Red Crescent
African Commission on Human and Peoples' Rights | ACHPR | intergovernmental | |
African Development Bank | AfDB | intergovernmental | |
Airwars | | monitor | GB | Airwars monitoring group
al-Qaeda | AQ; AQC | rebel_group | | al-Qaeda Core; Qaeda; Base of Jihad; Qaidat al-Jihad; al-Qaeda Central; al-Qaeda network; Bin Laden network; al-Qaeda Organization; Qaeda al-Jihad; al-Qaida terrorist network
American Red Cross | | other | US |
Amnesty International | | monitor | GB | Amnesty
Arab League | LAS | intergovernmental | | League of Arab States
Arab League observer mission | | monitor | SY | Arab League monitors; Arab League observers
Armed Conflict Location and Event Data Project | ACLED | monitor | US | Armed Conflict Location & Event Data; Armed Conflict Location and Event Data; Armed Conflict Location & Event Data Project
Attorney General's Office | | government | | Office of the Attorney General
Base Movement of the Southern Cone | JCR | coalition | | Junta de Coordinacion Revolucionaria; Revolutionary Coordinating Junta
Bellingcat | | monitor | NL |
Bureau of Investigative Journalism | TBIJ | monitor | GB |
CARE International | | other | CH |
Caribbean Community | CARICOM | intergovernmental | |
Caritas | | other | VA | Caritas Internationalis
Carlos group | | rebel_group | | Organization of International Revolutionaries; Organization of Arab Armed Struggle; Carlos the Jackal's group
Carter Center | | other | US |
Catholic Relief Services | | other | US |
Centre for Humanitarian Dialogue | HDC | other | CH | Henry Dunant Centre
Civil Defence | | other | |
Coalition Provisional Authority | CPA | government | IQ |
Colombian Red Cross | | other | CO | Cruz Roja Colombiana
Combined Maritime Forces | CMF | coalition | BH | Combined Task Force 151; CTF-151
Committee to Protect Journalists | CPJ | monitor | US |
Commonwealth of Independent States | CIS | intergovernmental | | CIS peacekeeping force; Commonwealth of Independent States peacekeepers
Community of Sant'Egidio | | other | IT | Sant'Egidio Community; Sant'Egidio
Concern Worldwide | | other | IE |
Conflict Armament Research | | monitor | GB |
Contadora Group | | intergovernmental | | Contadora Support Group
Council of Europe | COE; PACE | intergovernmental | | Parliamentary Assembly of the Council of Europe
Danish Demining Group | DDG | other | DK |
Danish Refugee Council | DRC | other | DK |
Defence for Children International | DCI | monitor | CH | Defense for Children International-Palestine; DCIP
Defenders of Human Rights Center | DHRC | monitor | IR |
Doctors of the World | MdM | other | FR | Medecins du Monde
Doctors Without Borders | MSF | other | FR | Medecins Sans Frontieres; Doctors without Borders/Medecins Sans Frontieres; Doctors without Borders (MSF)
Enough Project | | monitor | US |
European Court of Human Rights | ECHR; ECtHR | intergovernmental | |
European Parliament | | intergovernmental | |
European Union | EU | intergovernmental | | European Commission; European Community; EEC; European Economic Community
European Union Force | EUFOR | coalition | BA | EUFOR Althea; EU Force; EUFOR Chad/CAR
European Union Mission in Armenia | EUMA | intergovernmental | AM |
European Union Monitoring Mission in Georgia | EUMM | intergovernmental | GE | EU Monitoring Mission in Georgia; European Union Monitoring Mission
European Union Naval Force | EUNAVFOR | coalition | | EU NAVFOR; EUNAVFOR Aspides; EU Naval Force; EUNAVFOR MED
European Union Rule of Law Mission in Kosovo | EULEX | intergovernmental | XK | EULEX Kosovo
European Union Training Mission | EUTM | coalition | | EUTM Mali; EU Training Mission in Mali; EUTM Somalia
Europol | | intergovernmental | | European Police Office
Every Casualty Counts | | monitor | GB | Oxford Research Group
Food and Agriculture Organization | FAO | intergovernmental | | UN Food and Agriculture Organization
Force Intervention Brigade | FIB | intergovernmental | CD | UN Force Intervention Brigade; MONUSCO Force Intervention Brigade
Foundation for Defense of Democracies | FDD | monitor | US |
Free Gaza Movement | | other | | Freedom Flotilla Coalition; Global Sumud Flotilla
Free Yezidi Foundation | | other | |
Freedom House | | monitor | US |
Front Line Defenders | | monitor | IE | Frontline Defenders
Frontex | | intergovernmental | | European Border and Coast Guard Agency
Geneva Call | | other | CH |
Genocide Watch | | monitor | US |
Global Coalition to Defeat ISIS | CJTF-OIR; OIR | coalition | | U.S.-led coalition; US-led coalition; Combined Joint Task Force - Operation Inherent Resolve; international coalition; US-led international coalition; Global Coalition Against Daesh; anti-ISIS coalition; Operation Inherent Resolve; American-led coalition; US-led Coalition forces; Global Coalition; US-led military coalition; US-led alliance; Combined Joint Task Force; Global Coalition Against ISIS; International Coalition forces; US-led anti-ISIS coalition; coalition against Islamic State; anti-Islamic State coalition; Global Coalition to Counter ISIL; US-led anti-Islamic State coalition
Global Initiative Against Transnational Organized Crime | GI-TOC | monitor | CH |
Global Witness | | monitor | GB |
GOAL | | other | IE | GOAL Ireland
Greenpeace | | other | NL |
Group of Seven | G7; G-7 | intergovernmental | | G7 countries; G8
Gulf Cooperation Council | GCC | intergovernmental | | Cooperation Council for the Arab States of the Gulf
HALO Trust | | other | GB |
Handicap International | | other | FR | Humanity & Inclusion; Humanity and Inclusion
Hengaw | | monitor | NO | Hengaw Organization for Human Rights; Hengaw Human Rights Organization
Human Rights Activists News Agency | HRANA | monitor | US | Human Rights Activists in Iran; HRAI
Human Rights Data Analysis Group | HRDAG | monitor | US |
Human Rights Watch | HRW | monitor | US | Africa Watch; Americas Watch; Middle East Watch; Helsinki Watch; Human Rights Watch/Africa
IHH | | other | TR | IHH Humanitarian Relief Foundation; Foundation for Human Rights and Freedoms and Humanitarian Relief
Implementation Force | IFOR; SFOR | coalition | BA | Stabilization Force in Bosnia; Stabilisation Force; NATO-led Stabilization Force; Stabilization Force
Insecurity Insight | | monitor | CH |
Institute for the Study of War | ISW | monitor | US |
Inter-American Commission on Human Rights | IACHR | intergovernmental | | Inter-American Human Rights Commission; Comision Interamericana de Derechos Humanos; CIDH; OAS Inter-American Commission on Human Rights
Inter-American Court of Human Rights | IACtHR | intergovernmental | | Inter-American Human Rights Court
Internal Displacement Monitoring Centre | IDMC | monitor | CH |
International Atomic Energy Agency | IAEA | intergovernmental | | UN nuclear watchdog; UN atomic agency; International Atomic Energy Agency (IAEA)
International Brigades | | coalition | | International Freedom Battalion; IFB
International Commission of Jurists | ICJ | monitor | CH |
International Committee of the Red Cross | ICRC | other | CH | Red Cross; International Red Cross; CICR; Comite international de la Croix-Rouge; International Red Cross Committee
International Court of Justice | ICJ | intergovernmental | | World Court; UN's top court
International Criminal Court | ICC | intergovernmental | | Hague-based International Criminal Court
International Criminal Tribunal for Rwanda | ICTR | intergovernmental | RW | UN tribunal for Rwanda; International Tribunal for Rwanda
International Criminal Tribunal for the former Yugoslavia | ICTY | intergovernmental | | Yugoslav war crimes tribunal; UN war crimes tribunal; International Tribunal for the former Yugoslavia; Hague tribunal
International Crisis Group | ICG | monitor | BE | Crisis Group
International Federation for Human Rights | FIDH | monitor | FR | International Federation of Human Rights Leagues
International Federation of Journalists | IFJ | monitor | BE |
International Federation of Red Cross and Red Crescent Societies | IFRC | other | CH | Federation of Red Cross and Red Crescent Societies; International Federation of the Red Cross
International Institute for Strategic Studies | IISS | monitor | GB |
International Medical Corps | IMC | other | US |
International Monetary Fund | IMF | intergovernmental | |
International Organization for Migration | IOM | intergovernmental | | UN migration agency; Displacement Tracking Matrix; UN International Organization for Migration
International Rescue Committee | IRC | other | US |
Interpol | ICPO | intergovernmental | | International Criminal Police Organization
Iran Human Rights | IHRNGO | monitor | NO | Iran Human Rights Organization
Iranian Red Crescent | IRCS | other | IR | Red Crescent Society of Iran; Iranian Red Crescent Society
Iraqi Red Crescent | IRCS | other | IQ | Iraqi Red Crescent Society
Islamic Relief | | other | GB | Islamic Relief Worldwide
Jesuit Refugee Service | JRS | other | VA |
Kosovo Force | KFOR | coalition | XK | NATO-led Kosovo Force; KFOR troops; NATO-led KFOR; KFOR peacekeepers
Mercy Corps | | other | US |
Mines Advisory Group | MAG | other | GB |
Minority Rights Group | MRG | monitor | GB | Minority Rights Group International
Multi-National Force - Iraq | MNF-I; MNFI | coalition | IQ | Multi-National Force Iraq; Multinational Force in Iraq; Multi-National Forces; Multinational Forces in Iraq; Multi-National Force; United States Forces - Iraq; USF-I; Multi-National Division-Baghdad; Coalition forces in Iraq; Multinational Division Baghdad
Multinational Force and Observers | MFO | coalition | EG |
Muslim Aid | | other | GB |
Nigerian Red Cross Society | NRCS | other | NG | Nigerian Red Cross
Non-Aligned Movement | | intergovernmental | |
North Atlantic Treaty Organization | NATO | intergovernmental | | NATO alliance; NATO forces; NATO troops; North Atlantic Alliance; OTAN; NATO-led forces; Atlantic alliance; NATO-led coalition; NATO soldiers
Norwegian Refugee Council | NRC | other | NO |
Office of the UN High Commissioner for Human Rights | OHCHR | intergovernmental | | Office of the United Nations High Commissioner for Human Rights; UN Human Rights Office; UN Office of the High Commissioner for Human Rights; Office of the High Commissioner for Human Rights; United Nations Human Rights Office; UN Human Rights; UN rights office; United Nations High Commissioner for Human Rights; UN High Commissioner for Human Rights; Human Rights Monitoring Mission in Ukraine; HRMMU; UN Human Rights Monitoring Mission in Ukraine; UN rights agency
Organisation for the Prohibition of Chemical Weapons | OPCW | intergovernmental | | OPCW Fact-Finding Mission; OPCW-UN Joint Investigative Mechanism
Organisation of Islamic Cooperation | | intergovernmental | | Organization of the Islamic Conference
Organization for Security and Co-operation in Europe | OSCE; CSCE | intergovernmental | | Organization for Security and Cooperation in Europe; Conference on Security and Cooperation in Europe; OSCE Minsk Group
Organization of American States | OAS | intergovernmental | | Organizacion de los Estados Americanos
OSCE Kosovo Verification Mission | KVM | monitor | XK | Kosovo Verification Mission; Kosovo Diplomatic Observer Mission
OSCE Special Monitoring Mission to Ukraine | SMM | monitor | UA | OSCE Special Monitoring Mission; Special Monitoring Mission to Ukraine; OSCE monitoring mission; Special Monitoring Mission; OSCE SMM
Oxfam | | other | GB | Oxfam International
Philippine Red Cross | PRC | other | PH | Philippine National Red Cross
Physicians for Human Rights | PHR | monitor | US |
Plan International | | other | GB |
Presidential Guard | | state_forces | |
Prosecutor General's Office | | government | | Office of the Prosecutor General; General Prosecutor's Office
Public Prosecutor's Office | | government | | Office of the Public Prosecutor; Public Prosecution; Public Ministry
Red Crescent | | other | | Red Crescent Society; Syrian Arab Red Crescent; SARC; Syrian Red Crescent
Reporters Without Borders | RSF | monitor | FR | Reporters sans frontieres
Republican Guard | | state_forces | |
Sadat | | militia | TR | SADAT International Defense Consultancy
Samaritan's Purse | | other | US |
Save the Children | | other | GB |
SITE Intelligence Group | | monitor | US | SITE Institute; SITE monitoring group; SITE
Small Arms Survey | SAS | monitor | CH |
Somali pirates | | criminal_group | SO | Somali pirate gangs
Somali Red Crescent Society | SRCS | other | SO | Somali Red Crescent
Special Court for Sierra Leone | SCSL | intergovernmental | SL |
Special Tribunal for Lebanon | STL | intergovernmental | LB |
Stockholm International Peace Research Institute | SIPRI | monitor | SE |
Sudanese Red Crescent Society | SRCS | other | SD | Sudanese Red Crescent; Sudan Red Crescent
Syrian American Medical Society | SAMS | other | US |
Tablighi Jamaat | | other | | Tabligh Jamaat
Tearfund | | other | GB |
Transparency International | | monitor | DE |
Turkish Red Crescent | | other | TR | Kizilay
Uganda Red Cross Society | URCS | other | UG | Uganda Red Cross; Ugandan Red Cross
Ukrainian Red Cross Society | URCS | other | UA | Ukrainian Red Cross; Red Cross of Ukraine
UN Angola Verification Mission | UNAVEM; MONUA | intergovernmental | AO | UNAVEM III; UNAVEM II; United Nations Angola Verification Mission
UN Assistance Mission for Iraq | UNAMI | intergovernmental | IQ | United Nations Assistance Mission for Iraq; UN mission in Iraq; UN Assistance Mission in Iraq
UN Assistance Mission for Rwanda | UNAMIR | intergovernmental | RW | United Nations Assistance Mission for Rwanda; UN Assistance Mission in Rwanda
UN Assistance Mission in Afghanistan | UNAMA | intergovernmental | AF | United Nations Assistance Mission in Afghanistan; UN mission in Afghanistan
UN Assistance Mission in Somalia | UNSOM | intergovernmental | SO | United Nations Assistance Mission in Somalia; United Nations Transition Mission in Somalia; UNTMIS
UN Children's Fund | UNICEF | intergovernmental | | United Nations Children's Fund; UN children's agency; UN International Children's Emergency Fund
UN Commission of Inquiry on Syria | COI | intergovernmental | SY | Independent International Commission of Inquiry on the Syrian Arab Republic; UN Syria Commission of Inquiry
UN Department of Safety and Security | UNDSS | intergovernmental | |
UN Development Programme | UNDP | intergovernmental | | United Nations Development Programme
UN Disengagement Observer Force | UNDOF | intergovernmental | SY | United Nations Disengagement Observer Force
UN Educational, Scientific and Cultural Organization | UNESCO | intergovernmental | | United Nations Educational, Scientific and Cultural Organization
UN Environment Programme | UNEP | intergovernmental | | United Nations Environment Programme
UN General Assembly | UNGA | intergovernmental | | United Nations General Assembly; General Assembly
UN Good Offices Mission in Afghanistan and Pakistan | UNGOMAP | intergovernmental | |
UN High Commissioner for Refugees | UNHCR | intergovernmental | | UN Refugee Agency; United Nations High Commissioner for Refugees; UN High Commission for Refugees; United Nations refugee agency
UN Human Rights Council | UNHRC | intergovernmental | | United Nations Human Rights Council; Human Rights Council; UN Commission on Human Rights
UN Integrated Office in Haiti | BINUH | intergovernmental | HT | United Nations Integrated Office in Haiti; UN Integrated Bureau in Haiti
UN Integrated Transition Assistance Mission in Sudan | UNITAMS | intergovernmental | SD | United Nations Integrated Transition Assistance Mission in Sudan
UN Interim Force in Lebanon | UNIFIL | intergovernmental | LB | United Nations Interim Force in Lebanon; UN peacekeeping force in Lebanon; UN peacekeepers in Lebanon; UN Interim Forces in Lebanon
UN Interim Security Force for Abyei | UNISFA | intergovernmental | SD | United Nations Interim Security Force for Abyei; UN Interim Security Force in Abyei
UN Investigative Team to Promote Accountability for Crimes by Daesh | UNITAD | intergovernmental | IQ |
UN Iran-Iraq Military Observer Group | UNIIMOG | intergovernmental | |
UN Iraq-Kuwait Observation Mission | UNIKOM | intergovernmental | KW |
UN Military Observer Group in India and Pakistan | UNMOGIP | intergovernmental | | United Nations Military Observer Group in India and Pakistan
UN Mine Action Service | UNMAS | intergovernmental | | United Nations Mine Action Service
UN Mission for the Referendum in Western Sahara | MINURSO | intergovernmental | EH | United Nations Mission for the Referendum in Western Sahara
UN Mission in Ethiopia and Eritrea | UNMEE | intergovernmental | ER | United Nations Mission in Ethiopia and Eritrea
UN Mission in Kosovo | UNMIK | intergovernmental | XK | United Nations Mission in Kosovo; United Nations Interim Administration Mission in Kosovo; UN Interim Administration Mission in Kosovo
UN Mission in Liberia | UNMIL | intergovernmental | LR | United Nations Mission in Liberia
UN Mission in Nepal | UNMIN | intergovernmental | NP | United Nations Mission in Nepal
UN Mission in Sierra Leone | UNAMSIL | intergovernmental | SL | United Nations Mission in Sierra Leone
UN Mission in South Sudan | UNMISS | intergovernmental | SS | United Nations Mission in South Sudan; UN Mission in the Republic of South Sudan
UN Mission in Sudan | UNMIS | intergovernmental | SD | United Nations Mission in Sudan
UN Mission of Observers in Tajikistan | UNMOT | intergovernmental | TJ |
UN Mission to Support the Hudaydah Agreement | UNMHA | intergovernmental | YE | United Nations Mission to Support the Hudaydah Agreement; UN Mission to support the Hodeidah Agreement
UN Multidimensional Integrated Stabilization Mission in Mali | MINUSMA | intergovernmental | ML | UN mission in Mali; United Nations Multidimensional Integrated Stabilization Mission in Mali; UN peacekeeping mission in Mali; MINUSMA peacekeepers
UN Multidimensional Integrated Stabilization Mission in the Central African Republic | MINUSCA | intergovernmental | CF | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic; UN mission in the Central African Republic; UN peacekeeping mission in Central African Republic
UN Observer Group in Central America | ONUCA | intergovernmental | | United Nations Observer Group in Central America
UN Observer Mission in El Salvador | ONUSAL | intergovernmental | SV | United Nations Observer Mission in El Salvador
UN Observer Mission in Georgia | UNOMIG | intergovernmental | GE | United Nations Observer Mission in Georgia
UN Office for the Coordination of Humanitarian Affairs | OCHA; UNOCHA | intergovernmental | | Office for the Coordination of Humanitarian Affairs; United Nations Office for the Coordination of Humanitarian Affairs; UN humanitarian office; UN OCHA; U.N. humanitarian agency; UN humanitarian affairs office
UN Office on Drugs and Crime | UNODC | intergovernmental | | United Nations Office on Drugs and Crime
UN Operation in Burundi | ONUB | intergovernmental | BI | United Nations Operation in Burundi
UN Operation in Ivory Coast | UNOCI; ONUCI | intergovernmental | CI | United Nations Operation in Cote d'Ivoire; UN Operation in Cote d'Ivoire; UN mission in Ivory Coast
UN Operation in Mozambique | ONUMOZ | intergovernmental | MZ | United Nations Operation in Mozambique
UN Operation in Somalia | UNOSOM | intergovernmental | SO | UNOSOM II; United Nations Operation in Somalia; United Nations Operation in Somalia II
UN Panel of Experts | | intergovernmental | | UN Group of Experts; United Nations Panel of Experts; Group of Experts on the Democratic Republic of the Congo; UN Panel of Experts on Somalia; Panel of Experts; Group of Experts; United Nations Group of Experts; UN experts panel; UN Monitoring Group
UN Peacekeeping Force in Cyprus | UNFICYP | intergovernmental | CY | United Nations Peacekeeping Force in Cyprus
UN Population Fund | UNFPA | intergovernmental | | United Nations Population Fund
UN Protection Force | UNPROFOR | intergovernmental | BA | United Nations Protection Force; UN Protection Forces
UN Relief and Works Agency for Palestine Refugees | UNRWA | intergovernmental | PS | UN Relief and Works Agency; United Nations Relief and Works Agency for Palestine Refugees in the Near East; UN agency for Palestinian refugees; United Nations Relief and Works Agency; UN Palestinian refugee agency; UN Relief and Works Agency for Palestine Refugees in the Near East; UN agency for Palestine refugees
UN Security Council | UNSC | intergovernmental | | Security Council; United Nations Security Council; Security Council of the United Nations
UN Special Commission | UNSCOM; UNMOVIC | intergovernmental | IQ | United Nations Special Commission
UN Stabilization Mission in Haiti | MINUSTAH | intergovernmental | HT | United Nations Stabilization Mission in Haiti; UN mission in Haiti
UN Stabilization Mission in the Democratic Republic of the Congo | MONUSCO; MONUC | intergovernmental | CD | UN Organization Stabilization Mission in the DR Congo; United Nations Organization Stabilization Mission in the Democratic Republic of the Congo; UN Organization Mission in the Democratic Republic of Congo; UN mission in Congo; UN Mission in the Democratic Republic of Congo; UN peacekeeping mission in Congo; UN mission in the DRC; UN Stabilization Mission in Congo
UN Supervision Mission in Syria | UNSMIS | intergovernmental | SY | United Nations Supervision Mission in Syria
UN Support Mission in Libya | UNSMIL | intergovernmental | LY | United Nations Support Mission in Libya; UN mission in Libya
UN Support Office in Somalia | UNSOS | intergovernmental | SO |
UN Transitional Administration in East Timor | UNTAET; UNMIT; UNAMET | intergovernmental | TL | United Nations Transitional Administration in East Timor; UN Mission in East Timor; United Nations Mission in East Timor
UN Transitional Authority in Cambodia | UNTAC | intergovernmental | KH | United Nations Transitional Authority in Cambodia
UN Truce Supervision Organization | UNTSO | intergovernmental | IL | United Nations Truce Supervision Organization
UN Verification Mission in Colombia | UNVMC | intergovernmental | CO | United Nations Verification Mission in Colombia; UN mission in Colombia
UN Verification Mission in Guatemala | MINUGUA | intergovernmental | GT | United Nations Verification Mission in Guatemala
UN Women | | intergovernmental | | United Nations Women; UN Entity for Gender Equality
UN-African Union Mission in Darfur | UNAMID | intergovernmental | SD | African Union-United Nations Hybrid Operation in Darfur; UN/AU mission in Darfur; United Nations-African Union Mission in Darfur; African Union-United Nations Mission in Darfur; UN-AU Mission in Darfur; AU-UN mission in Darfur
United Kingdom Maritime Trade Operations | UKMTO | monitor | GB | UK Maritime Trade Operations; UK Maritime Trade Operations agency
United Nations | UN | intergovernmental | | UN officials; United Nations Organization; UN peacekeepers; UN peacekeeping force; UN forces; UN troops; UN peacekeeping troops; Blue Helmets; Blue Berets; UN peacekeeping mission; UN soldiers; United Nations peacekeepers
Uppsala Conflict Data Program | UCDP | monitor | SE |
Warsaw Pact | | coalition | | Warsaw Treaty Organization; Warsaw Pact forces
Washington Office on Latin America | WOLA | monitor | US |
World Bank | | intergovernmental | | International Bank for Reconstruction and Development
World Central Kitchen | WCK | other | US |
World Council of Churches | WCC | other | CH |
World Food Programme | WFP | intergovernmental | | UN World Food Programme; United Nations World Food Programme; U.N. food agency
World Health Organization | WHO | intergovernmental | | UN health agency; U.N.'s World Health Organization
World Islamic Front for Jihad Against Jews and Crusaders | | coalition | | International Islamic Front; World Islamic Front
World Organisation Against Torture | OMCT | monitor | CH |
World Vision | | other | US | World Vision International
Yale Humanitarian Research Lab | HRL | monitor | US | Humanitarian Research Lab; Yale School of Public Health's Humanitarian Research Lab
Yazda | | other | US |
Yemen Red Crescent Society | YRCS | other | YE | Yemeni Red Crescent; Yemen Red Crescent
"""
