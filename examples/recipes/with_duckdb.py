"""People killed by article: DuckDB on the JSON Lines.    usage: python3 with_duckdb.py
reports.jsonl
"""

import sys

import duckdb

# The types are given: an article without rows tells none.
QUERY = """
    select source, coalesce(list_sum([claim.low for claim in casualties if claim.counted and
    claim.outcome = 'killed']), 0) as killed
    from read_json(?, format = 'newline_delimited', columns = {
        source: 'VARCHAR', casualties: 'STRUCT(low BIGINT, counted BOOLEAN, outcome VARCHAR)[]'
    })
    order by source
"""
print("source,killed")
for source, killed in duckdb.execute(QUERY, [sys.argv[1]]).fetchall():
    print(f"{source},{killed}")
