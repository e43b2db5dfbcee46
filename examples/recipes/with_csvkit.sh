#!/bin/sh
# People killed by article: csvkit on the CSV.    usage: with_csvkit.sh article.txt...
conflict-cli --format csv "$@" |
    csvsql --snifflimit 0 --tables casualties --query \
        "select source, cast(sum(low) as integer) as killed from casualties where counted and outcome = 'killed' group by source order by source"
