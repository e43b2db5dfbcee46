#!/bin/sh
# People killed by article: jq on the JSON Lines.    usage: with_jq.sh article.txt...
conflict-cli "$@" |
    jq -rs '["source", "killed"], (.[] | [.source, ([.casualties[] | select(.counted and .outcome == "killed").low] | add // 0)]) | @csv'
