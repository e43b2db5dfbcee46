"""Makes the README's pictures: the table as SVG, drawn by rich, and the page as PNG, taken by a headless Chromium.

`python .build/pictures.py` writes .docs/table.svg and .docs/page.png from examples/brief.txt; without Chromium only the first.
"""

import io
import re
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

from conflict_cli import extract
from conflict_cli.formatters.html import write_html
from conflict_cli.formatters.table import format_table

ROOT = Path(__file__).resolve().parent.parent
ARTICLE = ROOT / "examples" / "brief.txt"
DOCS = ROOT / ".docs"
WIDTH = 110
WEB_FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)  # a picture that loads nothing


def main() -> None:
    text = ARTICLE.read_bytes().decode()
    report = extract(text)._replace(source=ARTICLE.name)
    DOCS.mkdir(exist_ok=True)
    console = Console(width=WIDTH, record=True, file=io.StringIO(), force_terminal=True, color_system="standard")
    console.print(Text.from_ansi(format_table(report, width=WIDTH, color=True).rstrip()))
    drawn = console.export_svg(title=f"conflict-cli --table {ARTICLE.name}", unique_id="table")
    (DOCS / "table.svg").write_text("".join(f"{line.rstrip()}\n" for line in WEB_FONTS.sub("", drawn).splitlines()), encoding="utf-8")
    sys.path.insert(0, str(ROOT / "tests"))
    from browser import PROGRAM, browse

    if PROGRAM is None:
        return
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text("".join(write_html([report], lambda _: text)), encoding="utf-8")
        with browse(Path(folder) / "profile") as tab:
            tab.size(1280, 860)
            tab.open(page)
            tab.point_at("#a1c2 td:nth-child(3)")
            tab.ask("window.scrollTo(0, 0); 0")
            tab.picture(DOCS / "page.png")


if __name__ == "__main__":
    main()
