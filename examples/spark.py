"""Articles of a Spark data frame to reports, a JSON object a row: spark-submit examples/spark.py
IN.parquet OUT.parquet

The package must be installed on the workers. IN has the columns id and text; each partition is done
by one worker, articles one by one.
"""

import json
import sys
from collections.abc import Iterator

import pandas
from pyspark.sql import SparkSession

from conflict_cli import extract


def report_frames(frames: Iterator[pandas.DataFrame]) -> Iterator[pandas.DataFrame]:
    for frame in frames:
        reports = (extract(text).to_dict() for text in frame["text"])
        yield pandas.DataFrame(
            {"id": frame["id"], "report": [json.dumps(report) for report in reports]}
        )


if __name__ == "__main__":
    spark = SparkSession.builder.getOrCreate()
    spark.read.parquet(sys.argv[1]).mapInPandas(
        report_frames, "id string, report string"
    ).write.parquet(sys.argv[2])
