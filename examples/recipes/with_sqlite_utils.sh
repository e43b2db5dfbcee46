#!/bin/sh
# People killed by article: a SQLite table of the reports, made by sqlite-utils.    usage: with_sqlite_utils.sh article.txt...
set -e
database=$(mktemp -d)/reports.db
trap 'rm -r "$(dirname "$database")"' EXIT
conflict-cli --format jsonl "$@" | sqlite-utils insert "$database" reports - --nl
sqlite-utils "$database" --csv "
    select source, coalesce(sum(value ->> 'low') filter (where value ->> 'counted' and value ->> 'outcome' = 'killed'), 0) as killed
    from reports left join json_each(casualties) group by source order by source"
