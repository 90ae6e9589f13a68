"""The main roads of the theatre, drawn through the towns that they join: no package holds roads."""

from towns import geonames

# Stops that GeoNames' towns lack or name twice: latitude, longitude.
STOPS = {
    "Nasib": (32.553, 36.182), "Saraqib": (35.863, 36.806), "Bab al-Salama": (36.633, 37.083),
    "Tal Tamr": (36.655, 40.372), "Ain Issa": (36.385, 38.860), "Yarubiyah": (36.812, 42.062),
    "Rabia": (36.800, 42.110), "Al-Tanf": (33.488, 38.657), "Walid": (33.437, 38.925),
    "Rutbah": (33.038, 40.285), "Sukhna": (34.885, 38.873), "Kabajeb": (35.078, 39.680),
    "Shawla": (35.186, 39.849), "Ithriya": (35.365, 37.788), "Khanasser": (35.783, 37.497),
    "Maskanah": (35.963, 38.045), "Al-Qaim": (34.369, 41.095), "Trebil": (32.885, 39.020),
    "Ruwayshid": (32.502, 38.202), "Azraq": (31.835, 36.820), "Aqaba": (29.530, 35.010),
    "Maan": (30.195, 35.735), "Masnaa": (33.700, 35.920), "Chtaura": (33.820, 35.850),
    "Arida": (34.635, 35.980), "Furqlus": (34.605, 37.085), "T4": (34.545, 37.640),
    "Jdeideh Yabous": (33.680, 35.990), "Shaddadi": (36.055, 40.730), "Suwar": (35.505, 40.650),
    "Hasakah": (36.500, 40.750), "Haditha": (34.137, 42.378), "Anah": (34.370, 41.987),
    "Hit": (33.640, 42.825), "Bayji": (34.930, 43.490), "Sharqat": (35.512, 43.235),
    "Qayyarah": (35.795, 43.295), "Sinjar": (36.322, 41.865), "Kirkuk": (35.467, 44.392),
    "Tuz": (34.888, 44.632), "Faysh Khabur": (37.070, 42.380), "Jamarik": (37.140, 42.560),
    "Safwan": (30.110, 47.720), "Basra": (30.510, 47.800), "Khanaqin": (34.348, 45.390),
    "Jericho": (31.870, 35.450), "Cizre": (37.330, 42.190), "Birecik": (37.025, 37.977),
    "Kiziltepe": (37.193, 40.586), "Viransehir": (37.235, 39.763), "Bab al-Hawa": (36.240, 36.690),
    "Reyhanli": (36.268, 36.567), "Osmaniye": (37.075, 36.247), "Erbil": (36.191, 44.009),
    "Makhmur": (35.775, 43.580), "Dumayr": (33.643, 36.691), "Bir Qassab": (33.480, 37.300),
    "Kani": (35.560, 44.830), "Tartus": (34.889, 35.887), "Latakia": (35.531, 35.791),
    "Jisr al-Shughur": (35.812, 36.317), "Ariha": (35.813, 36.610), "Manbij": (36.528, 37.955),
    "Qara Qozak": (36.640, 38.210), "Raqqa": (35.953, 39.008), "Madan": (35.750, 39.600),
    "Tabni": (35.590, 39.810), "Mansoura": (35.840, 38.740), "Deir Hafir": (36.157, 37.708),
    "Maarrat al-Numan": (35.644, 36.672), "Khan Shaykhun": (35.442, 36.651),
    "Sheikh Miskin": (32.830, 36.150), "Qutayfah": (33.738, 36.600), "Nabk": (34.020, 36.728),
    "Rastan": (34.927, 36.732), "Haswa": (33.280, 44.060), "Fallujah": (33.353, 43.779),
    "Dibsi Faraj": (35.840, 38.260), "Thawrah": (35.790, 38.530),
    "Baqubah": (33.748, 44.641), "Amarah": (31.838, 47.145), "Tadmur": (34.560, 38.268),
}
# Each road as the country of its towns and its stops in turn.
ROADS = [
    ("SY", "Nasib, Sheikh Miskin, Damascus, Qutayfah, Nabk, Homs, Rastan, Hamah, Khan Shaykhun, "
           "Maarrat al-Numan, Saraqib, Aleppo, Bab al-Salama"),
    ("SY", "Latakia, Jisr al-Shughur, Ariha, Saraqib"),
    ("SY", "Aleppo, Al Bab, Manbij, Qara Qozak, Ain Issa, Tal Tamr, Al Qamishli"),
    ("SY", "Tal Tamr, Hasakah, Shaddadi, Suwar, Deir ez-Zor"),
    ("SY", "Al Qamishli, Yarubiyah, Rabia"),
    ("SY", "Homs, Furqlus, T4, Tadmur, Sukhna, Kabajeb, Shawla, Deir ez-Zor"),
    ("SY", "Aleppo, Deir Hafir, Maskanah, Dibsi Faraj, Thawrah, Mansoura, Raqqa, Madan, Tabni, Deir ez-Zor, "
           "Al Mayadin, Albu Kamal, Al-Qaim"),
    ("SY", "Homs, Tallkalakh, Tartus, Baniyas, Jablah, Latakia"),
    ("SY", "Qutayfah, Dumayr, Bir Qassab, Al-Tanf, Walid, Rutbah"),
    ("SY", "Homs, As Salamiyah, Ithriya, Khanasser, As Safirah, Aleppo"),
    ("SY", "Saraqib, Idlib, Bab al-Hawa, Reyhanli"),
    ("SY", "Damascus, Jdeideh Yabous, Masnaa, Chtaura"),
    ("LB", "Chtaura, Beirut, Tripoli, Arida, Tartus"),
    ("LB", "Beirut, Sidon, Tyre"),
    ("LB", "Chtaura, Zahle, Baalbek"),
    ("IQ", "Rutbah, Ramadi, Fallujah, Haswa, Baghdad"),
    ("IQ", "Baghdad, Samarra', Tikrit, Bayji, Sharqat, Qayyarah, Mosul, Dihok, Zaxo, Jamarik"),
    ("IQ", "Mosul, Tall 'Afar, Rabia"),
    ("IQ", "Tall 'Afar, Sinjar"),
    ("IQ", "Ramadi, Hit, Haditha, Anah, Al-Qaim"),
    ("IQ", "Bayji, Haditha"),
    ("IQ", "Baghdad, Baqubah, Tuz, Kirkuk, Erbil, Mosul"),
    ("IQ", "Kirkuk, As Sulaymaniyah"),
    ("IQ", "Kirkuk, Bayji"),
    ("IQ", "Baqubah, Khanaqin"),
    ("IQ", "Baghdad, Al Hillah, Ad Diwaniyah, As Samawah, Nasiriyah, Basra, Safwan"),
    ("IQ", "Baghdad, Karbala, Najaf, Ad Diwaniyah"),
    ("IQ", "Baghdad, Al Kut, Amarah, Basra"),
    ("TR", "Adana, Osmaniye, Gaziantep, Birecik, Sanliurfa, Viransehir, Kiziltepe, Nusaybin, "
           "Cizre, Jamarik"),
    ("TR", "Gaziantep, Kilis, Bab al-Salama"),
    ("TR", "Osmaniye, Iskenderun, Antakya, Reyhanli"),
    ("JO", "Nasib, Mafraq, Zarqa, Amman, Maan, Aqaba"),
    ("JO", "Amman, Azraq, Ruwayshid, Trebil, Rutbah"),
    ("JO", "Amman, Jericho"),
]
# How many points the curve between two stops has.
SMOOTHNESS = 8


def roads(folder):
    towns = {}
    for town in sorted(geonames(folder), key=lambda t: t["people"]):
        towns[town["country"], town["ascii"]] = town["at"]
    for country, stops in ROADS:
        yield [tuple(round(n, 4) for n in p) for p in
               curve([at(towns, country, stop) for stop in stops.split(", ")])]


def at(towns, country, stop):
    if stop in STOPS:
        return STOPS[stop][1], STOPS[stop][0]
    return towns[country, stop]


def curve(stops):
    """A smooth way through all stops: by cubic curves that never swing past a stop."""
    way = [complex(*stop) for stop in stops]
    slopes = [0j, *(slope(a, b, c) for a, b, c in zip(way, way[1:], way[2:])), 0j]
    points = [way[0]]
    for a, b, out, into in zip(way, way[1:], slopes, slopes[1:]):
        for step in range(1, SMOOTHNESS + 1):
            t = step / SMOOTHNESS
            points.append((2 * t ** 3 - 3 * t ** 2 + 1) * a + (t ** 3 - 2 * t ** 2 + t) * out
                          + (3 * t ** 2 - 2 * t ** 3) * b + (t ** 3 - t ** 2) * into)
    return [(p.real, p.imag) for p in points]


def slope(before, here, after):
    reach = min(abs(here - before), abs(after - here))
    return (after - before) / abs(after - before) * reach * 0.8
