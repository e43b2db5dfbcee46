"""Middle points of countries, `ISO 3166-1 alpha-2 | latitude, longitude`, and the countries that
have been battlefields since 1980.

The points are those of gazetteers (NGA, GeoNames), rounded. `AT_WAR` lists the countries in which
UCDP counts armed conflict, one-sided violence or fighting between groups in or after 1980. It
leaves out those where this lasted only days or was a single attack, and China and Brazil because of
their size. The gazetteer contains the small places of the listed countries too.
"""

# country | latitude, longitude
CENTRES = """
AD | 42.55, 1.58
AE | 23.75, 54.5
AF | 33.0, 66.0
AG | 17.05, -61.8
AI | 18.22, -63.05
AL | 41.0, 20.0
AM | 40.0, 45.0
AO | -12.5, 18.5
AR | -34.0, -64.0
AS | -14.32, -170.74
AT | 47.33, 13.33
AU | -25.0, 135.0
AW | 12.51, -69.97
AZ | 40.5, 47.5
BA | 44.25, 17.83
BB | 13.17, -59.53
BD | 24.0, 90.0
BE | 50.75, 4.5
BF | 12.5, -1.67
BG | 42.67, 25.25
BH | 26.03, 50.55
BI | -3.5, 30.0
BJ | 9.5, 2.25
BM | 32.3, -64.75
BN | 4.5, 114.67
BO | -17.0, -65.0
BR | -10.0, -55.0
BS | 24.0, -76.0
BT | 27.5, 90.5
BW | -22.0, 24.0
BY | 53.0, 28.0
BZ | 17.25, -88.75
CA | 60.11, -113.64
CD | -2.5, 23.5
CF | 7.0, 21.0
CG | -1.0, 15.5
CH | 47.0, 8.01
CI | 8.0, -5.5
CK | -21.23, -159.78
CL | -30.0, -71.0
CM | 6.0, 12.5
CN | 35.0, 105.0
CO | 4.0, -73.25
CR | 10.0, -84.0
CU | 22.0, -79.5
CV | 16.0, -24.0
CY | 35.0, 33.0
CZ | 49.75, 15.0
DE | 51.5, 10.5
DJ | 11.83, 42.5
DK | 56.0, 10.0
DM | 15.5, -61.33
DO | 19.0, -70.67
DZ | 28.0, 3.0
EC | -1.25, -78.25
EE | 59.0, 26.0
EG | 27.0, 30.0
EH | 24.5, -13.0
ER | 15.0, 39.0
ES | 40.0, -4.0
ET | 8.0, 38.0
FI | 64.0, 26.0
FJ | -18.0, 178.0
FK | -51.75, -59.17
FM | 5.0, 152.0
FO | 62.0, -7.0
FR | 46.0, 2.0
GA | -1.0, 11.75
GB | 54.76, -2.7
GD | 12.12, -61.67
GE | 42.0, 43.5
GF | 4.0, -53.0
GH | 8.1, -1.2
GI | 36.14, -5.35
GL | 72.0, -40.0
GM | 13.5, -15.5
GN | 10.83, -10.67
GP | 16.25, -61.58
GQ | 1.7, 10.5
GR | 39.0, 22.0
GT | 15.5, -90.25
GU | 13.48, 144.82
GW | 12.0, -15.0
GY | 5.0, -59.0
HK | 22.29, 114.16
HN | 15.0, -86.5
HR | 45.17, 15.5
HT | 19.0, -72.42
HU | 47.0, 20.0
ID | -5.0, 120.0
IE | 53.0, -8.0
IL | 31.5, 34.75
IN | 22.0, 79.0
IQ | 33.0, 44.0
IR | 32.0, 53.0
IS | 65.0, -18.0
IT | 42.83, 12.83
JM | 18.17, -77.32
JO | 31.0, 36.0
JP | 35.69, 139.75
KE | 1.0, 38.0
KG | 41.5, 75.0
KH | 13.0, 105.0
KI | 1.42, 173.0
KM | -12.23, 44.45
KN | 17.33, -62.75
KP | 40.0, 127.0
KR | 36.5, 127.75
KW | 29.5, 47.75
KY | 19.5, -80.67
KZ | 48.0, 68.0
LA | 18.0, 105.0
LB | 33.83, 35.83
LC | 13.88, -60.97
LI | 47.17, 9.53
LK | 7.0, 81.0
LR | 6.5, -9.5
LS | -29.5, 28.25
LT | 55.42, 24.0
LU | 49.75, 6.17
LV | 57.0, 25.0
LY | 28.0, 17.0
MA | 28.5, -10.0
MC | 43.73, 7.42
MD | 47.25, 28.58
ME | 42.75, 19.25
MG | -20.0, 47.0
MH | 7.11, 171.24
MK | 41.67, 21.67
ML | 18.0, -2.0
MM | 21.0, 96.0
MN | 46.0, 105.0
MQ | 14.67, -61.0
MR | 20.25, -10.5
MT | 35.92, 14.43
MU | -20.3, 57.58
MV | 3.2, 73.0
MW | -13.5, 34.0
MX | 23.0, -102.0
MY | 2.5, 112.5
MZ | -18.25, 35.0
NA | -22.0, 17.0
NC | -21.5, 165.5
NE | 18.0, 9.0
NG | 10.0, 8.0
NI | 13.0, -85.0
NL | 52.25, 5.75
NO | 62.0, 10.0
NP | 28.0, 84.0
NR | -0.52, 166.93
NZ | -42.0, 174.0
OM | 21.0, 57.0
PA | 9.0, -80.0
PE | -10.0, -75.25
PF | -15.0, -140.0
PG | -6.0, 147.0
PH | 13.0, 122.0
PK | 30.0, 70.0
PL | 52.0, 20.0
PR | 18.25, -66.5
PS | 31.92, 35.2
PT | 39.7, -8.0
PW | 7.5, 134.57
PY | -22.99, -58.0
QA | 25.5, 51.25
RE | -21.1, 55.6
RO | 46.0, 25.0
RS | 44.82, 20.46
RU | 60.0, 100.0
RW | -2.0, 30.0
SA | 25.0, 45.0
SB | -8.0, 159.0
SC | -4.58, 55.67
SD | 16.0, 30.0
SE | 62.0, 15.0
SG | 1.37, 103.8
SI | 46.08, 14.82
SK | 48.67, 19.5
SL | 8.5, -11.5
SM | 43.93, 12.42
SN | 14.5, -14.25
SO | 6.0, 48.0
SR | 4.0, -56.0
SS | 7.5, 30.0
ST | 1.0, 7.0
SV | 13.83, -88.92
SY | 35.0, 38.0
SZ | -26.5, 31.5
TD | 15.0, 19.0
TG | 8.67, 1.08
TH | 15.5, 101.0
TJ | 39.0, 71.0
TL | -8.83, 125.75
TM | 40.0, 60.0
TN | 34.0, 9.0
TO | -20.0, -175.0
TR | 39.06, 34.91
TT | 11.0, -61.0
TV | -8.52, 179.14
TW | 24.0, 121.0
TZ | -6.0, 35.0
UA | 49.0, 32.0
UG | 1.25, 32.5
US | 39.76, -98.5
UY | -33.0, -56.0
UZ | 41.71, 63.85
VA | 41.9, 12.45
VC | 13.08, -61.2
VE | 8.0, -66.0
VN | 16.17, 107.83
VU | -16.0, 167.0
WS | -13.8, -172.18
XK | 42.58, 21.0
YE | 15.5, 47.5
YT | -12.83, 45.17
ZA | -29.0, 24.0
ZM | -14.33, 28.5
ZW | -19.0, 29.75
"""

# Countries at war. `.build/gazetteer.py` reads them.
AT_WAR = """
AF AL AM AO AZ BA BD BF BI BJ CD CF CG CI CM CO CY DJ DZ EC EG EH ER ET FK GB GE GN GT GW HN HR HT
ID IL IN IQ IR JO KE KG KH KW LB LK LR LY MD MK ML MM MX MZ NE NG NI NP PE PG PH PK PS PY RS RU RW
SA SD SL SN SO SS SV SY TD TG TH TJ TL TN TR TZ UA UG US UZ VE VN XK YE ZW
"""

# GeoNames' or ISO's code of a first-order division | its English name, where GeoNames' tables lack
# it
DIVISIONS = """
IQ-KR | Kurdistan Region
SY.08 | Rif Dimashq
SY.13 | Damascus
UA.11 | Crimea
YE.26 | Sanaa City
"""
