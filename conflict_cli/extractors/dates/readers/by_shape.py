"""The reader of each shape."""

from conflict_cli.extractors.dates.readers.days import read_day, read_days, read_lone_day, read_numeric, read_numeric_span
from conflict_cli.extractors.dates.readers.holidays import read_hijri_day, read_holiday
from conflict_cli.extractors.dates.readers.offsets import (
    read_ago,
    read_deictic,
    read_past_span,
    read_pointed_name,
    read_pointed_part,
    read_unit,
    read_weekday,
)
from conflict_cli.extractors.dates.readers.seasons import read_fraction, read_quarter, read_season
from conflict_cli.extractors.dates.readers.weeks import read_week_of, read_week_weekday
from conflict_cli.extractors.dates.readers.within import read_beside, read_within
from conflict_cli.extractors.dates.readers.years import (
    read_century,
    read_decade,
    read_month,
    read_month_year,
    read_short_year,
    read_spelled_year,
    read_year,
    read_year_span,
)
from conflict_cli.extractors.dates.readings import Reader

READERS: dict[str, Reader] = {
    "week_of": read_week_of,
    "month_days": read_days,
    "days_month": read_days,
    "month_day": read_day,
    "day_month": read_day,
    "lone_day": read_lone_day,
    "numeric_span": read_numeric_span,
    "numeric": read_numeric,
    "month_year": read_month_year,
    "within": read_within,
    "beside": read_beside,
    "hijri_day": read_hijri_day,
    "holiday": read_holiday,
    "quarter": read_quarter,
    "season": read_season,
    "fraction": read_fraction,
    "ago": read_ago,
    "past_span": read_past_span,
    "week_weekday": read_week_weekday,
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
    "short_year": read_short_year,
    "spelled_year": read_spelled_year,
}
