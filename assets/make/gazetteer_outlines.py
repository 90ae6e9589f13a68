"""Outlines of areas, whose neighbours share their border point for point, and courses of rivers."""

import struct
from collections import defaultdict

import gazetteer_shapes as shapes

TOLERANCE_KM = 1.0
# Islands and exclaves that are smaller than this are left out of an area that has larger parts.
SMALLEST_KM2 = 40


def simplified_edges(rings_by_feature):
    """The borders of all features, simplified once for both sides: {(a, b): [features]}.

    A point where other features meet than on its two neighbours' way is kept.
    """
    sides, ways = defaultdict(list), defaultdict(set)
    for feature, rings in rings_by_feature.items():
        for ring in rings:
            points = [(round(x, 4), round(y, 4)) for x, y in ring]
            for a, b in zip(points, points[1:]):
                if a != b:
                    sides[min(a, b), max(a, b)].append(feature)
                    ways[a].add(b)
                    ways[b].add(a)
    left = {edge: tuple(sorted(set(found))) for edge, found in sides.items()}

    def edge_of(a, b):
        return min(a, b), max(a, b)

    def is_node(point):
        return len(ways[point]) != 2 or len({left[edge_of(point, other)] for other in ways[point]}) > 1

    def chain(a, b):
        way, done = [a, b], {edge_of(a, b)}
        while not is_node(way[-1]) and way[-1] != a:
            following = next(p for p in ways[way[-1]] if p != way[-2])
            done.add(edge_of(way[-1], following))
            way.append(following)
        return way, done

    edges, seen = {}, set()
    for starts in (lambda e: is_node(e[0]) or is_node(e[1]), lambda e: True):
        for edge in left:
            if edge in seen or not starts(edge):
                continue
            way, done = chain(*edge) if is_node(edge[0]) or not is_node(edge[1]) else chain(*edge[::-1])
            seen |= done
            for a, b in zip(kept := simplified(way), kept[1:]):
                if a != b:
                    edges[edge_of(a, b)] = left[edge]
    return edges


def simplified(way):
    return shapes.simplified(way, TOLERANCE_KM if len(way) > 12 else TOLERANCE_KM / 4)


def outline(edges_of_feature, edges, members):
    """The closed rings around the features together, the largest first."""
    ways = defaultdict(list)
    for feature in members:
        for a, b in edges_of_feature[feature]:
            if sum(side in members for side in edges[a, b]) == 1:
                ways[a].append(b)
                ways[b].append(a)
    rings = sorted(closed(ways), key=shapes.area_km2, reverse=True)
    return [r for i, r in enumerate(rings) if i == 0 or shapes.area_km2(r) > SMALLEST_KM2][:60]


def closed(ways):
    while ways:
        start = next(iter(ways))
        ring = [start]
        while ways.get(ring[-1]):
            here = ring[-1]
            there = ways[here].pop()
            ways[there].remove(here)
            ring.append(there)
            for point in (here, there):
                if not ways[point]:
                    del ways[point]
            if there == start:
                break
        if ring[0] == ring[-1] and len(ring) > 3:
            yield ring


def edges_by_feature(edges):
    found = defaultdict(list)
    for edge, features in edges.items():
        for feature in features:
            found[feature].append(edge)
    return found


def rivers(folder):
    """The courses of Natural Earth's rivers by name, 1:10m."""
    base = folder / "magics" / "usr" / "share" / "magics" / "10m" / "ne_10m_rivers_lake_centerlines"
    courses = defaultdict(list)
    for name, lines in zip(names(base.with_suffix(".dbf")), polylines(base)):
        courses[name] += [shapes.simplified(line, TOLERANCE_KM) for line in lines]
    return courses


def names(dbf):
    data = dbf.read_bytes()
    count, head, size = struct.unpack("<IHH", data[4:12])
    fields, at = {}, 1
    for i in range(32, head - 1, 32):
        fields[data[i : i + 11].split(b"\0")[0].decode()] = (at, data[i + 16])
        at += data[i + 16]
    start, length = fields["name"]
    for row in range(count):
        cell = data[head + row * size + start :][:length]
        yield cell.decode("utf-8", "replace").strip("\0 ")


def polylines(base):
    data, index = base.with_suffix(".shp").read_bytes(), base.with_suffix(".shx").read_bytes()
    for i in range(100, len(index), 8):
        at = struct.unpack(">i", index[i : i + 4])[0] * 2 + 8
        if struct.unpack("<i", data[at : at + 4])[0] == 0:
            yield []
            continue
        parts, points = struct.unpack("<ii", data[at + 36 : at + 44])
        starts = struct.unpack(f"<{parts}i", data[at + 44 : at + 44 + 4 * parts]) + (points,)
        xy = struct.unpack(f"<{2 * points}d", data[at + 44 + 4 * parts : at + 44 + 4 * parts + 16 * points])
        yield [list(zip(xy[2 * a : 2 * b : 2], xy[2 * a + 1 : 2 * b : 2])) for a, b in zip(starts, starts[1:])]


def encoded(line):
    """Thousandths of a degree, each as its difference from the one before, in printable letters."""
    text, before = [], (0, 0)
    for x, y in line:
        point = round(y * 1000), round(x * 1000)
        if text and point == before:
            continue
        for value, last in zip(point, before):
            step = (value - last) * 2 if value >= last else (last - value) * 2 - 1
            while step >= 32:
                text.append(chr((step & 31 | 32) + 63))
                step >>= 5
            text.append(chr(step + 63))
        before = point
    return "".join(text)
