"""Front-line names of the Americas, from Mexico to Peru: villages, airbases, camps, crossings,
dams, prisons and plants that GeoNames' tables of towns lack, and the spellings that reports use.

By country and first-order division, `name | type | latitude, longitude | other spellings`. A name
without a type is a village. Coordinates are given only if they are known to about a kilometre for a
point, or to the middle for an area.
"""

PLACES = {
    "BR": """
Cidade de Deus | neighbourhood
Complexo do Alemão | neighbourhood | | Complexo do Alemao
Jacarezinho | neighbourhood
Rocinha | neighbourhood
""",
    "CO": """
Apartadó | town | 7.88, -76.63 | Apartado
Arauquita | town
Argelia | town
Bajo Cauca | region
Bojayá | town | 6.56, -76.89 | Bojaya; Bellavista
Briceño | town | | Briceno
Buenaventura | city
Caloto | town
Catatumbo | region | 8.60, -73.20
Corinto | town
El Bagre | town
El Charco | town
El Plateado | village | 2.40, -77.28
El Salado
El Tarra | town
Fortul | town
Guapi | town
Hacarí | town | | Hacari
Ituango | town | 7.17, -75.76
Jambaló | town | | Jambalo
Llorente
Magdalena Medio | region
Magüí Payán | town | | Magui Payan
Mapiripán | town | 2.89, -72.13 | Mapiripan
Micay Canyon | natural | 2.45, -77.20
Miranda | town
Montes de María | region | | Montes de Maria
Nudo de Paramillo | natural | 7.20, -76.00
Puerto Asís | town | | Puerto Asis
Puerto Leguízamo | town
Riosucio | town
San José del Guaviare | city | | San Jose del Guaviare
San Vicente del Caguán | town | 2.11, -74.77 | San Vicente del Caguan
Saravena | town
Suárez | town
Tame | town
Teorama | town
Tibú | town | 8.64, -72.73 | Tibu
Toribío | town | 2.95, -76.27 | Toribio
Tumaco | city | 1.80, -78.77
Urabá | region | 7.90, -76.60 | Uraba
""",
    "CU": """
Camp Delta | facility
""",
    "EC": """
Litoral Penitentiary | facility
""",
    "GT": """
Ixcán | town | | Ixcan
Ixil Triangle | region
Nebaj | town
Rabinal | town
""",
    "HN": """
Bajo Aguán | region | | Bajo Aguan
Cifuentes | town
La Mosquitia | region | | Mosquitia
""",
    "HT": """
Artibonite | province | 19.30, -72.50 | Artibonite Valley
Bel Air | neighbourhood | 18.55, -72.34
Canaan | neighbourhood
Carrefour-Feuilles | neighbourhood
Cité Soleil | town | 18.58, -72.33 | Cite Soleil; Cité-Soleil
Croix-des-Bouquets | city
Delmas | town
Grand Ravine | neighbourhood
Kenscoff | town
La Saline | neighbourhood
Martissant | neighbourhood | 18.52, -72.36
Pont-Sondé | town | 19.15, -72.61 | Pont-Sonde
Pétionville | town | 18.51, -72.29 | Petionville; Pétion-Ville
Solino | neighbourhood
Toussaint Louverture International Airport | facility | 18.58, -72.29 | Toussaint Louverture airport
Varreux | facility
Wharf Jérémie | neighbourhood | | Wharf Jeremie
""",
    "MX": """
Aguililla | town | 18.74, -102.79
Apatzingán | city | | Apatzingan
Ayotzinapa | village | 17.56, -99.41
Badiraguato | town
Chilapa | town
Ciudad Mier | town
Culiacán | city | 24.80, -107.39 | Culiacan
Frontera Comalapa | town
Golden Triangle | region
Iguala | city | 18.34, -99.54
Jerez | town
Nuevo Laredo | city
Pantelhó | town | | Pantelho
San Fernando | town | 24.85, -98.16
Tepalcatepec | town
Texcaltitlán | town
Tierra Caliente | region
Villa Unión | town | | Villa Union
""",
    "NI": """
Bluefields | town
Las Manos | border_crossing
Ocotal | town
""",
    "PE": """
Ayacucho | city | -13.16, -74.22
Huallaga Valley | natural | -8.20, -76.50 | Upper Huallaga Valley; Upper Huallaga
VRAEM | region | -12.40, -73.80
""",
    "PY": """
Amambay | province | -22.70, -56.00
""",
    "SV": """
Chalatenango | province | 14.10, -88.95
El Mozote | village | 13.90, -88.11
Guazapa | town
Morazán | province | 13.77, -88.10 | Morazan
""",
    "US": """
Fort Hood | facility | 31.13, -97.78
Ground Zero | facility | 40.711, -74.013
Oklahoma City | city | 35.47, -97.52
Pentagon | facility | 38.871, -77.056
World Trade Center | facility | 40.712, -74.013
""",
    "VE": """
Apure | province | 7.00, -69.00
La Victoria | town
Miraflores Palace | facility | 10.508, -66.919 | Miraflores
Orinoco Mining Arc | region
""",
}
