"""The reader of each shape."""

from conflict_cli.extractors.dates.days import read_day, read_days, read_lone_day, read_numeric
from conflict_cli.extractors.dates.offsets import (
    read_ago,
    read_deictic,
    read_past_span,
    read_pointed_name,
    read_pointed_part,
    read_unit,
    read_weekday,
)
from conflict_cli.extractors.dates.readings import Reader
from conflict_cli.extractors.dates.seasons import read_fraction, read_holiday, read_months_of, read_season
from conflict_cli.extractors.dates.years import (
    read_century,
    read_decade,
    read_month,
    read_month_year,
    read_spelled_year,
    read_year,
    read_year_span,
)

READERS: dict[str, Reader] = {
    "month_days": read_days,
    "days_month": read_days,
    "month_day": read_day,
    "day_month": read_day,
    "lone_day": read_lone_day,
    "numeric": read_numeric,
    "month_year": read_month_year,
    "holiday": read_holiday,
    "season": read_season,
    "months_of": read_months_of,
    "fraction": read_fraction,
    "ago": read_ago,
    "past_span": read_past_span,
    "unit_part": read_unit,
    "pointed_unit": read_unit,
    "pointed_name": read_pointed_name,
    "deictic": read_deictic,
    "pointed_part": read_pointed_part,
    "weekday": read_weekday,
    "decade": read_decade,
    "century": read_century,
    "year_span": read_year_span,
    "month": read_month,
    "year": read_year,
    "spelled_year": read_spelled_year,
}
