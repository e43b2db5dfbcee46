#!/bin/sh
# People killed by article: a SQLite table of all casualties, made by sqlite-utils.    usage: with_sqlite_utils.sh article.txt...
set -e
database=$(mktemp -d)/casualties.db
trap 'rm -r "$(dirname "$database")"' EXIT
conflict-cli "$@" |
    jq -c '.source as $source | .casualties[] | {source: $source} + .' |
    sqlite-utils insert "$database" casualties - --nl
sqlite-utils "$database" --csv \
    "select source, sum(low) as killed from casualties where counted and outcome = 'killed' group by source order by source"
