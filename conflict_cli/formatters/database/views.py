"""The views of the database: who was killed by article, day, province, side and kind, what happened
and where, for maps.

Sums follow the totals of a report: an open or unknown bound of a row makes that bound of the sum
null.
"""

# Words that DuckDB knows too, which reads views as its own: no iif, no count(*).
SUM = (
    "sum(toll_low) AS low, CASE WHEN count(toll_best) = count(toll_low) THEN sum(toll_best) END "
    "AS best, CASE WHEN count(toll_high) = count(toll_low) THEN sum(toll_high) END AS high, "
    "count(toll_low) AS rows, count(DISTINCT article) AS articles"
)
# Each sum by its view: what it is grouped by.
SUMS = {
    "toll_by_day": "day",
    "toll_by_province": "country, admin1",
    "toll_by_perpetrator": "perpetrator_group",
    "toll_by_victim_group": "victim_group",
    "toll_by_victim_type": "victim_type",
    "toll_by_event_type": "event_type, sub_event_type",
}
VIEWS = {
    "killed_by_article": """
        SELECT source, title, coalesce(low, 0) AS killed, best, high
        FROM articles LEFT JOIN totals ON totals.article = articles.id AND outcome = 'killed'
        ORDER BY source""",
    "toll": """
        SELECT articles.source, casualties.*, event_type, sub_event_type, latitude, longitude
        FROM casualties
        JOIN articles ON articles.id = casualties.article
        LEFT JOIN incidents ON incidents.article = casualties.article AND incidents.id =
        casualties.incident
        LEFT JOIN places ON places.article = casualties.article AND places.name =
        coalesce(casualties.place, incidents.place)
        WHERE counted""",
    **{
        name: f"""
        SELECT {by}, outcome, {SUM}
        FROM toll GROUP BY {by}, outcome ORDER BY {by}, outcome"""
        for name, by in SUMS.items()
    },
    "events": """
        SELECT incidents.rowid AS _rowid_, source, title, incidents.*, country, admin1, latitude,
        longitude, geometry
        FROM incidents
        JOIN articles ON articles.id = incidents.article
        LEFT JOIN places ON places.article = incidents.article AND places.name = incidents.place
        WHERE incidents.status NOT IN ('denied', 'feared', 'planned')
        ORDER BY incidents.date, incidents.article, incidents.start""",
    "map": """
        SELECT _rowid_, source, id AS incident, place AS name, date, event_type, sub_event_type,
        killed_low AS killed, text,
          latitude, longitude, geometry
        FROM events WHERE latitude IS NOT NULL""",
}
MAPPED = (
    "places",
    "events",
    "map",
)  # with a geometry; GDAL identifies the rows of a view by a column _rowid_


def declare_views() -> list[str]:
    """The statements that make the views."""
    return [f"CREATE VIEW {name} AS{query}" for name, query in VIEWS.items()]
