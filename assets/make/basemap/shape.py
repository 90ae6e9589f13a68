"""Plane geometry on degrees: simplification, joining of lines, polygons from rings."""

import math

# What reports of the Middle East are about: kept in full detail.
THEATRE = (25.0, 11.0, 65.0, 43.0)


def inside(p, area):
    return area[0] <= p[0] <= area[2] and area[1] <= p[1] <= area[3]


def thinned(line, tolerance, far_tolerance=None):
    """Douglas-Peucker, with a coarser tolerance where a stretch lies outside the theatre."""
    if len(line) < 3:
        return rounded(line)
    keep = [False] * len(line)
    keep[0] = keep[-1] = True
    # A ring has no chord: its farthest point makes two.
    stack = [(0, len(line) - 1)]
    while stack:
        a, b = stack.pop()
        worst, at = farthest(line, a, b)
        near = far_tolerance is None or inside(line[(a + b) // 2], THEATRE)
        if at and worst > (tolerance if near else far_tolerance) ** 2:
            keep[at] = True
            stack += [(a, at), (at, b)]
    return rounded([p for p, k in zip(line, keep) if k])


def farthest(line, a, b):
    (ax, ay), (bx, by) = line[a], line[b]
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    worst, at = 0.0, 0
    for i in range(a + 1, b):
        px, py = line[i][0] - ax, line[i][1] - ay
        if length:
            t = max(0.0, min(1.0, (px * dx + py * dy) / length))
            px, py = px - t * dx, py - t * dy
        d = px * px + py * py
        if d > worst:
            worst, at = d, i
    return worst, at


def rounded(line):
    out = []
    for x, y in line:
        p = (round(x, 5), round(y, 5))
        if not out or out[-1] != p:
            out.append(p)
    return out


def signed_area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:])) / 2


def area_km2(ring):
    lat = sum(p[1] for p in ring) / len(ring)
    return abs(signed_area(ring)) * 111.2 ** 2 * math.cos(math.radians(lat))


def contains(ring, p):
    x, y = p
    within = False
    for (ax, ay), (bx, by) in zip(ring, ring[1:]):
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            within = not within
    return within


def polygons(rings):
    """Rings of a shapefile (outer clockwise, holes counter-clockwise) as lists of rings."""
    outer = [[r] for r in rings if signed_area(r) < 0]
    boxes = [(min(p[0] for p in o[0]), min(p[1] for p in o[0]),
              max(p[0] for p in o[0]), max(p[1] for p in o[0])) for o in outer]
    for hole in (r for r in rings if signed_area(r) >= 0):
        for polygon, bounds in zip(outer, boxes):
            if inside(hole[0], bounds) and contains(polygon[0], hole[0]):
                polygon.append(hole)
                break
    return outer


def joined(lines):
    """Lines whose ends meet made one; three at a point stay apart unless they are a way through."""
    ends = {}
    for line in lines:
        for end in (line[0], line[-1]):
            ends.setdefault(key(end), []).append(line)
    used, out = set(), []
    for line in lines:
        if id(line) in used:
            continue
        used.add(id(line))
        chain = extended(list(line), ends, used)
        chain = extended(chain[::-1], ends, used)[::-1]
        out.append(chain)
    return out


def extended(chain, ends, used):
    while True:
        following = [l for l in ends.get(key(chain[-1]), []) if id(l) not in used]
        if not following:
            return chain
        line = following[0]
        used.add(id(line))
        chain += line[1:] if key(line[0]) == key(chain[-1]) else line[-2::-1]


def key(p):
    return round(p[0], 3), round(p[1], 3)


def centre_of(polygon):
    """The point of a polygon that lies deepest inside, by a grid and two refinements."""
    ring = polygon[0]
    west, east = min(p[0] for p in ring), max(p[0] for p in ring)
    south, north = min(p[1] for p in ring), max(p[1] for p in ring)
    best = ((west + east) / 2, (south + north) / 2)
    width, height = east - west, north - south
    for _ in range(3):
        grid = [(best[0] + width * (i / 12 - 0.5), best[1] + height * (j / 12 - 0.5))
                for i in range(13) for j in range(13)]
        best = max(grid, key=lambda p: depth(ring, p))
        width, height = width / 6, height / 6
    return best


def depth(ring, p):
    if not contains(ring, p):
        return -1
    flat = math.cos(math.radians(p[1])) * 0.6
    return min(((x - p[0]) * flat) ** 2 + (y - p[1]) ** 2 for x, y in ring)
