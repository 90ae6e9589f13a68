"""Names along rivers: at the straightest stretches, as far apart as a screen is wide."""

import math

from layers import tributaries
from shape import THEATRE, inside
from sources import natural_earth

ENGLISH = {"Al Furat": "Euphrates", "Firat": "Euphrates", "Dicle": "Tigris"}
ARABIC = {"Euphrates": "الفرات", "Tigris": "دجلة", "Nile": "النيل", "Jordan": "الأردن"}
# Rivers that the sources do not name, with a point near to where the name shall stand.
TRIBUTARIES = [
    ("Khabur", "الخابور", 35.92, 40.72),
    ("Khabur", "الخابور", 36.36, 40.66),
    ("Balikh", "البليخ", 36.30, 39.06),
    ("Orontes", "العاصي", 34.93, 36.70),
    ("Orontes", "العاصي", 35.62, 36.38),
    ("Litani", "الليطاني", 33.72, 35.83),
    ("Yarmouk", "اليرموك", 32.72, 35.79),
    ("Barada", "بردى", 33.53, 36.20),
    ("Great Zab", "الزاب الكبير", 36.20, 43.60),
    ("Little Zab", "الزاب الصغير", 35.62, 43.95),
    ("Diyala", "ديالى", 34.10, 44.95),
    ("Diyala", "ديالى", 33.70, 44.65),
]
# In degrees.
NEAR = 0.2


def river_labels(folder):
    for row, lines in natural_earth(folder, "10m/ne_10m_rivers_lake_centerlines"):
        # "Local (Usual)"
        name = row["name"].split("(")[-1].rstrip(")")
        name, rank = ENGLISH.get(name, name), int(float(row["scalerank"]))
        if not name or row["featurecla"] != "River":
            continue
        first = max(4, rank + 1)
        for line in lines:
            local = inside(line[len(line) // 2], THEATRE)
            for number, (at, angle) in enumerate(stretches(line, 0.7 if local else 2.5)):
                zoom = first + (0 if number % 4 == 0 else 2)
                yield ((zoom * 10 + 6, rank), at, "river", name, ARABIC.get(name), zoom, 16, angle)
    lines = [line for _, line in tributaries(folder)]
    for name, arabic, lat, lon in TRIBUTARIES:
        nearest = min((math.dist(p, (lon, lat)), i, line) for line in lines
                      for i, p in enumerate(line))
        if nearest[0] < NEAR:
            at, angle = straightest(nearest[2][max(0, nearest[1] - 14):nearest[1] + 15])
            yield (86, 8), at, "river", name, arabic, 8, 16, angle


def stretches(line, apart):
    """The straightest spot of each stretch of so many degrees: (position, angle)."""
    stretch, length = [line[0]], 0.0
    for a, b in zip(line, line[1:]):
        stretch.append(b)
        length += math.hypot(b[0] - a[0], b[1] - a[1])
        if length >= apart:
            yield straightest(stretch)
            stretch, length = [b], 0.0


def straightest(stretch, reach=6):
    best = (2.0, len(stretch) // 2)
    for i in range(reach, len(stretch) - reach):
        before, after = course(stretch, i - reach, i), course(stretch, i, i + reach)
        bend = abs((after - before + math.pi) % (2 * math.pi) - math.pi)
        best = min(best, (bend, i))
    i = best[1]
    angle = math.degrees(course(stretch, max(0, i - reach), min(len(stretch) - 1, i + reach)))
    return stretch[i], (angle + 90) % 180 - 90


def course(line, a, b):
    """Direction in the Mercator plane, counter-clockwise from east."""
    (ax, ay), (bx, by) = line[a], line[b]
    return math.atan2((by - ay) / math.cos(math.radians((ay + by) / 2)), bx - ax)
