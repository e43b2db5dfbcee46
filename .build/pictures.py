"""Makes the README's pictures: the table as SVG, drawn by rich, and the page as PNG, taken by a
headless Chromium.

`python .build/pictures.py` writes .docs/table.svg and .docs/page.png from examples/brief.txt, and
.docs/map.png from examples/roundup.txt; without Chromium only the first.
"""

import io
import re
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

from conflict_cli import Report, extract
from conflict_cli.formatters.html.writing import write_html
from conflict_cli.formatters.table import format_table

ROOT = Path(__file__).resolve().parent.parent
ARTICLE, ROUNDUP = (ROOT / "examples" / name for name in ("brief.txt", "roundup.txt"))
DOCS = ROOT / ".docs"
WIDTH = 110
WEB_FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)  # a picture that loads nothing


def main() -> None:
    DOCS.mkdir(exist_ok=True)
    console = Console(
        width=WIDTH, record=True, file=io.StringIO(), force_terminal=True, color_system="standard"
    )
    console.print(Text.from_ansi(format_table(read(ARTICLE)[0], width=WIDTH, color=True).rstrip()))
    drawn = console.export_svg(title=f"conflict-cli --table {ARTICLE.name}", unique_id="table")
    (DOCS / "table.svg").write_text(
        "".join(f"{line.rstrip()}\n" for line in WEB_FONTS.sub("", drawn).splitlines()),
        encoding="utf-8",
    )
    sys.path.insert(0, str(ROOT / "tests" / "formats"))
    from browser import PROGRAM, browse

    if PROGRAM is None:
        return
    with tempfile.TemporaryDirectory() as folder, browse(Path(folder) / "profile") as tab:
        page = Path(folder) / "page.html"
        for path, picture, height, prepare in (
            (ARTICLE, "page.png", 860, "window.scrollTo(0, 0)"),
            (
                ROUNDUP,
                "map.png",
                720,
                "document.querySelector('.ends').previousElementSibling.scrollIntoView()",
            ),
        ):
            report, text = read(path)
            page.write_text(
                "".join(write_html([report], lambda _, text=text: text)), encoding="utf-8"
            )
            tab.size(1280, height)
            tab.open(page)
            tab.point_at("#a1c2 td:nth-child(3)")
            tab.ask(f"{prepare}; 0")
            tab.picture(DOCS / picture)


def read(path: Path) -> tuple[Report, str]:
    """What an article says, and its text."""
    text = path.read_bytes().decode()
    return extract(text)._replace(source=path.name), text


if __name__ == "__main__":
    main()
