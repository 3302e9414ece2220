"""Sums the ledgers of a folder by ClickHouse, in place: `clickhouse.py FOLDER` prints sums, seconds and megabytes as JSON.

Needs `chdb` of PyPI, which is ClickHouse in a process.
"""

import json
import pathlib
import resource
import sys
import time

import chdb


def every(ledgers, view, columns):
    """The rows of a view of all ledgers, as one table."""
    parts = [f"SELECT {i} AS ledger, {columns} FROM sqlite('{path}', '{view}')" for i, path in enumerate(ledgers)]
    return "(" + " UNION ALL ".join(parts) + ")"


def numbers(sql):
    return [int(value) for value in chdb.query(sql, "TSV").data().split()]


def main():
    ledgers = sorted(pathlib.Path(sys.argv[1]).glob("*.zdxm"))
    began = time.monotonic()
    items = every(ledgers, "reading_item", "item_id, annual_fen, total_fen")
    months = every(ledgers, "reading_month", "item_id, month, ytd_done_fen, standing_done_fen")
    planned = numbers(f"SELECT count(), sum(annual_fen), sum(total_fen) FROM {items}")
    reported = numbers(f"SELECT count(), sum(ytd_done_fen) FROM {months}")
    # What stands at the end of the year: the last report of each item.
    done = numbers(f"SELECT sum(done) FROM (SELECT argMax(standing_done_fen, month) AS done FROM {months} GROUP BY ledger, item_id)")
    seconds = time.monotonic() - began
    names = ["items", "annual", "total", "reports", "reported", "done"]
    sums = dict(zip(names, planned + reported + done))
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"ledgers": len(ledgers), "sums": sums, "seconds": round(seconds, 2), "megabytes": megabytes}))


main()
