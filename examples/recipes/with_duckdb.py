"""People killed by article: DuckDB on the JSON Lines.    usage: python3 with_duckdb.py reports.jsonl"""

import sys

import duckdb

QUERY = """
    select source, sum(claim.low) as killed
    from (select source, unnest(casualties) as claim from read_json(?, format = 'newline_delimited'))
    where claim.counted and claim.outcome = 'killed'
    group by source order by source
"""
print("source,killed")
for source, killed in duckdb.execute(QUERY, [sys.argv[1]]).fetchall():
    print(f"{source},{killed}")
