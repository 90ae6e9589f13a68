"""Makes assets/basemap/basemap.gpkg and assets/fonts from public packages.

    python3 assets/make/basemap [CACHE]

from the repository's root, on Debian 12 with Python 3 (standard library alone), npm, dpkg and
netcdf-bin (for ncdump). Packages are downloaded by name and version into CACHE, a folder that may
be thrown away. Takes a few minutes; the same packages give the same file.
"""

import os
import shutil
import sys

import labels
import layers
import roads
from geopackage import GeoPackage
from sources import fetch

FONTS = ["NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic", "NotoSansArabic-Regular",
         "NotoSansArabic-Bold", "NotoSerif-Regular", "NotoSerif-Bold", "NotoSerif-Italic"]


def main(cache):
    fetch(cache)
    fonts(cache)
    os.makedirs("assets/basemap", exist_ok=True)
    out = GeoPackage("assets/basemap/basemap.gpkg")
    scale = "scale INTEGER NOT NULL"
    out.write("land", "POLYGON", "land", scale, layers.land(cache))
    out.write("lake", "POLYGON", "lakes and reservoirs", scale, layers.lakes(cache))
    out.write("river", "LINESTRING", "rivers; a low rank is a great river",
              scale + ", rank INTEGER NOT NULL, name TEXT", layers.rivers(cache))
    out.write("border", "LINESTRING", "borders of countries; kind is border or disputed",
              scale + ", kind TEXT NOT NULL", layers.borders(cache))
    out.write("province_line", "LINESTRING", "lines between provinces of one country",
              scale + ", rank INTEGER NOT NULL", layers.province_lines(cache))
    out.write("road", "LINESTRING", "main roads of Syria, Iraq and around, through their towns",
              scale, ((road, 10) for road in roads.roads(cache)))
    out.write("label", "POINT", "names, the most important first",
              "kind TEXT NOT NULL, name TEXT NOT NULL, name_ar TEXT, "
              "min_zoom INTEGER NOT NULL, max_zoom INTEGER NOT NULL, angle REAL NOT NULL",
              labels.labels(cache))
    out.close()
    print(os.path.getsize("assets/basemap/basemap.gpkg"), "bytes")


def fonts(cache):
    os.makedirs("assets/fonts", exist_ok=True)
    for name in FONTS:
        shutil.copy(f"{cache}/usr/share/fonts/truetype/noto/{name}.ttf", "assets/fonts")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "target/basemap")
