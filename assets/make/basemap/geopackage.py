"""Writes a GeoPackage 1.3 (OGC 12-128r17) with the SQLite of Python."""

import os
import sqlite3
import struct

WGS84 = ('GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
         'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]')
SCHEMA = """
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL,
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
  srs_id INTEGER REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL PRIMARY KEY REFERENCES gpkg_contents(table_name),
  column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys(srs_id),
  z TINYINT NOT NULL, m TINYINT NOT NULL);
"""
LAST_CHANGE = "2026-11-22T00:00:00.000Z"


class GeoPackage:
    def __init__(self, path):
        if os.path.exists(path):
            os.remove(path)
        self.db = sqlite3.connect(path)
        self.db.execute("PRAGMA page_size = 4096")
        self.db.execute("PRAGMA application_id = 0x47504B47")
        self.db.execute("PRAGMA user_version = 10300")
        self.db.executescript(SCHEMA)
        self.db.executemany(
            "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)",
            [("Undefined cartesian", -1, "NONE", -1, "undefined", ""),
             ("Undefined geographic", 0, "NONE", 0, "undefined", ""),
             ("WGS 84", 4326, "EPSG", 4326, WGS84, "longitude, latitude in degrees")])

    def write(self, table, geometry_type, description, columns, rows):
        """Makes a table of features; each row is (geometry, value, ...); columns is SQL."""
        rows = list(rows)
        self.db.execute(f"CREATE TABLE {table} (fid INTEGER PRIMARY KEY AUTOINCREMENT, "
                        f"geom {geometry_type} NOT NULL, {columns})")
        boxes = [box(flat(g)) for g, *_ in rows]
        extent = (min(b[0] for b in boxes), min(b[2] for b in boxes),
                  max(b[1] for b in boxes), max(b[3] for b in boxes))
        self.db.execute("INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, 4326)",
                        (table, table, description, LAST_CHANGE, *extent))
        self.db.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, 4326, 0, 0)",
                        (table, geometry_type))
        marks = ", ".join("?" * (len(rows[0]) + 1))
        self.db.executemany(f"INSERT INTO {table} VALUES ({marks})",
                            ((None, blob(geometry_type, g), *values) for g, *values in rows))
        print(f"{table}: {len(rows)} features, {sum(len(flat(g)) for g, *_ in rows)} points")

    def close(self):
        self.db.commit()
        self.db.execute("VACUUM")
        self.db.close()


def blob(geometry_type, geometry):
    """Standard GeoPackage binary: header with envelope (none for a point), then little-endian WKB."""
    if geometry_type == "POINT":
        return struct.pack("<2sBBi", b"GP", 0, 0x01, 4326) + struct.pack("<BI2d", 1, 1, *geometry)
    header = struct.pack("<2sBBi4d", b"GP", 0, 0x03, 4326, *box(flat(geometry)))
    if geometry_type == "LINESTRING":
        return header + struct.pack("<BI", 1, 2) + points(geometry)
    return header + struct.pack("<BII", 1, 3, len(geometry)) + b"".join(map(points, geometry))


def points(line):
    return struct.pack(f"<I{2 * len(line)}d", len(line), *(n for p in line for n in p))


def flat(geometry):
    """All points of a point, a line or a polygon (a list of rings)."""
    if isinstance(geometry, tuple):
        return [geometry]
    return geometry if isinstance(geometry[0], tuple) else [p for ring in geometry for p in ring]


def box(pts):
    xs, ys = [p[0] for p in pts], [p[1] for p in pts]
    return min(xs), max(xs), min(ys), max(ys)
