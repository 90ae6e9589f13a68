"""The places that the gazetteer keeps by hand, in the spelling of the press, as labels."""

import csv
import os

FILE = "assets/gazetteer/theatre.tsv"
# First zoom and kind of label by kind of place; what is not here is not written on the map.
WRITTEN = {"CITY": (8, "town"), "TOWN": (10, "village"), "CROSSING": (10, "village"),
           "AIRBASE": (10, "village"), "CAMP": (11, "village"), "DAM": (11, "village"),
           "FIELD": (11, "village"), "NEIGHBOURHOOD": (13, "village"),
           "MOUNTAIN": (9, "mountain"), "LAKE": (10, "lake")}


def places():
    """Dictionaries of kind, name, names (Arabic last, if any), at, km; none without the file."""
    if not os.path.exists(FILE):
        return
    with open(FILE, encoding="utf-8", newline="") as lines:
        rows = csv.reader((l for l in lines if not l.startswith("#")), delimiter="\t",
                          quoting=csv.QUOTE_NONE)
        head = next(rows)
        for values in rows:
            row = dict(zip(head, values))
            names = [row["name"], *filter(None, row.get("names", "").split("|"))]
            yield {"kind": row["kind"], "name": row["name"], "names": names,
                   "at": (float(row["lon"]), float(row["lat"])), "km": float(row["radiusKm"]),
                   "country": row["country"], "arabic": arabic(names)}


def arabic(names):
    written = [n for n in names if any("\u0600" <= c <= "\u06ff" for c in n)]
    return written[0] if written else None


def label(place):
    """None for a kind of place that is not written."""
    if place["kind"] not in WRITTEN:
        return None
    first, kind = WRITTEN[place["kind"]]
    first -= 1 if place["kind"] == "TOWN" and place["km"] >= 4 else 0
    return ((first * 10 + 4, -place["km"]), place["at"], kind, place["name"], place["arabic"],
            first, 16, 0.0)
