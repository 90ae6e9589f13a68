"""Geometry on rings of (lon, lat) in degrees, as far as the gazetteer's tables need it."""

import math

KM_PER_DEGREE = 111.195


def rings_of(geometry):
    """The outer rings of a GeoJSON polygon or multipolygon."""
    if not geometry:
        return []
    if geometry["type"] == "Polygon":
        return [geometry["coordinates"][0]]
    return [polygon[0] for polygon in geometry["coordinates"]]


def area_km2(ring):
    """Of a closed ring, on the sphere laid flat at the ring's own latitude."""
    doubled = 0.0
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        doubled += (x2 - x1) * (y1 + y2)
    middle = math.radians(sum(y for _, y in ring) / len(ring))
    return abs(doubled) / 2 * KM_PER_DEGREE**2 * math.cos(middle)


def centroid(ring):
    doubled = cx = cy = 0.0
    x0, y0 = ring[0]
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        cross = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
        doubled += cross
        cx += (x1 + x2 - 2 * x0) * cross
        cy += (y1 + y2 - 2 * y0) * cross
    if abs(doubled) < 1e-12:
        return x0, y0
    return x0 + cx / (3 * doubled), y0 + cy / (3 * doubled)


def centre_and_radius(rings):
    """The middle of the largest ring, and the radius in km of a circle as large as them all."""
    largest = max(rings, key=area_km2)
    return centroid(largest), math.sqrt(sum(map(area_km2, rings)) / math.pi)


def contains(ring, x, y):
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def distance_km(a, b):
    (x1, y1), (x2, y2) = a, b
    dx = (x2 - x1) * math.cos(math.radians((y1 + y2) / 2))
    return math.hypot(dx, y2 - y1) * KM_PER_DEGREE


def union(rings):
    """Neighbours that share their border vertex for vertex, made one: what both have falls out."""
    edges = set()
    for ring in rings:
        points = [(round(x, 5), round(y, 5)) for x, y in ring]
        if signed(points) < 0:
            points.reverse()
        for a, b in zip(points, points[1:]):
            if a != b and (b, a) in edges:
                edges.discard((b, a))
            elif a != b:
                edges.add((a, b))
    return [ring for ring in chains(edges) if signed(ring) > 0]


def signed(ring):
    return sum((x1 * y2 - x2 * y1) for (x1, y1), (x2, y2) in zip(ring, ring[1:])) / 2


def chains(edges):
    nexts = {}
    for a, b in sorted(edges):
        nexts.setdefault(a, []).append(b)
    rings = []
    while nexts:
        start = next(iter(nexts))
        ring, seen = [start], {start: 0}
        while True:
            followers = nexts.get(ring[-1])
            if not followers:
                break
            step = followers.pop()
            if not followers:
                del nexts[ring[-1]]
            if step in seen:
                at = seen[step]
                rings.append(ring[at:] + [step])
                for point in ring[at + 1 :]:
                    del seen[point]
                ring = ring[: at + 1]
                if at == 0 and start not in nexts:
                    break
            else:
                seen[step] = len(ring)
                ring.append(step)
    return rings


def simplified(line, tolerance_km):
    """Douglas and Peucker's, without recursion."""
    closed = line[0] == line[-1] and len(line) > 3
    if closed:
        far = max(range(len(line)), key=lambda i: distance_km(line[0], line[i]))
        return simplified(line[: far + 1], tolerance_km)[:-1] + simplified(line[far:], tolerance_km)
    keep = {0, len(line) - 1}
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        worst, at = 0.0, None
        for i in range(first + 1, last):
            off = off_line_km(line[i], line[first], line[last])
            if off > worst:
                worst, at = off, i
        if worst > tolerance_km:
            keep.add(at)
            spans += [(first, at), (at, last)]
    return [line[i] for i in sorted(keep)]


def off_line_km(p, a, b):
    k = math.cos(math.radians(p[1]))
    px, py, bx, by = (p[0] - a[0]) * k, p[1] - a[1], (b[0] - a[0]) * k, b[1] - a[1]
    length = bx * bx + by * by
    t = 0 if length == 0 else max(0, min(1, (px * bx + py * by) / length))
    return math.hypot(px - t * bx, py - t * by) * KM_PER_DEGREE
