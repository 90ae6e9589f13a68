"""Names along rivers: at the straightest stretches, as far apart as a screen is wide."""

import math

from shape import THEATRE, inside
from sources import natural_earth

ENGLISH = {"Al Furat": "Euphrates"}
ARABIC = {"Euphrates": "الفرات", "Tigris": "دجلة", "Nile": "النيل", "Jordan": "الأردن"}
# Rivers that the sources do not name, with a point on each and the angle of its course there.
TRIBUTARIES = [
    ("Khabur", "الخابور", 35.92, 40.72, 60),
    ("Khabur", "الخابور", 36.36, 40.66, 80),
    ("Balikh", "البليخ", 36.35, 39.06, 80),
    ("Orontes", "العاصي", 34.93, 36.70, 70),
    ("Orontes", "العاصي", 35.62, 36.38, 75),
    ("Litani", "الليطاني", 33.72, 35.83, 50),
    ("Yarmouk", "اليرموك", 32.72, 35.79, 20),
    ("Great Zab", "الزاب الكبير", 36.42, 43.62, -45),
    ("Little Zab", "الزاب الصغير", 35.62, 43.95, 30),
    ("Diyala", "ديالى", 34.10, 44.95, 60),
]


def river_labels(folder):
    for row, lines in natural_earth(folder, "10m/ne_10m_rivers_lake_centerlines"):
        name, rank = ENGLISH.get(row["name"], row["name"]), int(float(row["scalerank"]))
        if not name or row["featurecla"] != "River":
            continue
        first = max(4, rank + 1)
        for line in lines:
            local = inside(line[len(line) // 2], THEATRE)
            for number, (at, angle) in enumerate(stretches(line, 0.7 if local else 2.5)):
                zoom = first + (0 if number % 4 == 0 else 2)
                yield ((zoom * 10 + 6, rank), at, "river", name, ARABIC.get(name), zoom, 16, angle)
    for name, arabic, lat, lon, angle in TRIBUTARIES:
        yield (86, 8), (lon, lat), "river", name, arabic, 8, 16, float(angle)


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
