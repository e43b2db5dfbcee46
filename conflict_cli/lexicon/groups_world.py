"""Groups of the whole world and several continents: `name | abbreviations | type | country | other names`, lists with `;`, sorted by name. Data only.

Written from general knowledge of the conflicts since 1980. Types are those of `models.Group`; the country is the state that a group belongs
to or is based in, empty where it is in several. Spellings that fold alike (see `groups_forms.SPELLINGS`) stand once.
"""

GROUPS = """
U.S. forces | | state_forces | US | U.S. military; U.S. armed forces; American forces; American military; United States Armed Forces; U.S. troops; American troops
"""
