"""Land, lakes, rivers, borders and the lines of provinces, at three scales."""

import math

from shape import (THEATRE, area_km2, inside, joined, polygons, thinned)
from sources import GSHHG, binned_segments, natural_earth, netcdf

# Degrees that a line may stray, in the theatre and elsewhere, by scale (1 to so many million).
TOLERANCE = {110: (0.0, 0.0), 50: (0.008, 0.008), 10: (0.0008, 0.01)}
# The smallest lake, in square kilometres, in the theatre and elsewhere.
SMALLEST_LAKE = {110: (3000, 8000), 50: (150, 1500), 10: (0.6, 60)}
CASPIAN_KM2 = 300_000
# GSHHG's classes of rivers that flow all year; the rest are dry beds and canals.
PERENNIAL = range(1, 5)
# Within so many degrees a river of GSHHG is one that Natural Earth has.
SAME_RIVER = 0.035


def land(folder):
    for scale in TOLERANCE:
        near, far = TOLERANCE[scale]
        for _, rings in natural_earth(folder, f"{scale}m/ne_{scale}m_land"):
            for polygon in polygons(rings):
                if far < 0.01 or inside(polygon[0][0], THEATRE) or area_km2(polygon[0]) > 5:
                    slim = [r for r in (thinned(r, near, far) for r in polygon) if len(r) > 3]
                    if slim:
                        yield slim, scale


def borders(folder):
    for scale in TOLERANCE:
        name = f"{scale}m/ne_{scale}m_admin_0_boundary_lines_land"
        for row, lines in natural_earth(folder, name):
            if row["featurecla"] == "ForgetMagics":
                continue
            sure = row["featurecla"].startswith(("International", "Indefinite"))
            for line in joined(lines):
                yield thinned(line, *TOLERANCE[scale]), scale, "border" if sure else "disputed"


def province_lines(folder):
    name = "10m/ne_10m_admin_1_states_provinces_lines"
    for row, lines in natural_earth(folder, name):
        if row["featurecla"] != "Admin-1 boundary":
            continue
        rank = int(row["scalerank"])
        for line in joined(lines):
            if rank <= 4:
                yield thinned(line, 0.02), 50, rank
            yield thinned(line, 0.001, 0.015), 10, rank


def rivers(folder):
    for scale in TOLERANCE:
        for row, lines in natural_earth(folder, f"{scale}m/ne_{scale}m_rivers_lake_centerlines"):
            if row["featurecla"] == "River":
                for line in lines:
                    yield (thinned(line, *TOLERANCE[scale]), scale, int(float(row["scalerank"])),
                           row["name"] or None)
    for rank, line in tributaries(folder):
        yield thinned(line, 0.0008), 10, rank, None


def tributaries(folder):
    """The theatre's rivers that Natural Earth leaves out."""
    nc = netcdf(f"{folder}/{GSHHG}/binned_river_h.nc")
    known = Nearby(p for row, lines in natural_earth(folder, "10m/ne_10m_rivers_lake_centerlines")
                   for line in lines for p in dense(line))
    by_level = {}
    for segment, line in binned_segments(nc, THEATRE):
        level = nc["Hierarchial_level_of_a_segment"][segment]
        if level in PERENNIAL:
            by_level.setdefault(level, []).append(line)
    for level, lines in by_level.items():
        for line in joined(lines):
            for run in unknown(dense(line), known):
                yield 5 + level, run


def unknown(line, known):
    """The stretches of a line away from all known points, each led up to the known river."""
    run, last = [], None
    for p in line:
        near = known.nearest(p, SAME_RIVER)
        if near is None:
            if not run and last:
                run.append(last)
            run.append(p)
        else:
            if len(run) > 12:
                yield run + [near]
            run = []
        last = near
    if len(run) > 12:
        yield run


def dense(line, step=0.01):
    out = [line[0]]
    for (ax, ay), (bx, by) in zip(line, line[1:]):
        n = max(1, math.ceil(math.hypot(bx - ax, by - ay) / step))
        out += [(ax + (bx - ax) * i / n, ay + (by - ay) * i / n) for i in range(1, n + 1)]
    return out


class Nearby:
    """Points by cells, to find the nearest within a cell's size."""

    def __init__(self, pts, cell=0.05):
        self.cell, self.cells = cell, {}
        for p in pts:
            if inside(p, THEATRE):
                self.cells.setdefault(self.key(p), []).append(p)

    def key(self, p):
        return int(p[0] / self.cell), int(p[1] / self.cell)

    def nearest(self, p, within):
        x, y = self.key(p)
        best, found = within * within, None
        for i in (x - 1, x, x + 1):
            for j in (y - 1, y, y + 1):
                for q in self.cells.get((i, j), ()):
                    d = (q[0] - p[0]) ** 2 + (q[1] - p[1]) ** 2
                    if d < best:
                        best, found = d, q
        return found


def lakes(folder):
    nc = netcdf(f"{folder}/{GSHHG}/binned_GSHHS_h.nc")
    pieces = {}
    for segment, line in binned_segments(nc, (-180, -60, 180, 85)):
        level = nc["Embedded_npts_levels_exit_entry_for_a_segment"][segment] >> 6 & 7
        owner = nc["Id_of_GSHHS_ID"][segment]
        if level == 2:
            pieces.setdefault(owner, []).append(line)
    for lines in pieces.values():
        for ring in joined(lines):
            if len(ring) < 4:
                continue
            ring = ring if ring[0] == ring[-1] else ring + ring[:1]
            size = area_km2(ring)
            if size > CASPIAN_KM2:
                continue
            for scale, limits in SMALLEST_LAKE.items():
                if size >= limits[0 if inside(ring[0], THEATRE) else 1]:
                    near, far = TOLERANCE[scale]
                    slim = thinned(ring, near or 0.03, far or 0.03)
                    if len(slim) > 3:
                        yield [slim], scale
