#!/bin/sh
# People killed by article: csvkit on the CSV, which has no line of an article without rows.    usage: with_csvkit.sh article.txt...
set -e
rows=$(mktemp)
trap 'rm "$rows"' EXIT
conflict-cli --format csv "$@" > "$rows"
if [ "$(wc -l < "$rows")" -eq 1 ]; then # csvsql makes no table of a header alone
    echo source,killed
    exit
fi
csvsql --snifflimit 0 --no-inference --tables casualties --query \
    "select source, sum(iif(counted = 'true' and outcome = 'killed', cast(low as integer), 0)) as killed
    from casualties group by source order by source" "$rows"
