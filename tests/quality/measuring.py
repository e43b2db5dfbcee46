"""What both benchmarks share: the texts, the clock, and the tables of
tests/quality/BENCHMARKS.md.
"""

import os
import platform
import re
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("SHARED", ROOT.parent / "shared")).resolve()
RESULTS = ROOT / "tests" / "quality" / "BENCHMARKS.md"
COMPILED = ROOT / "build" / "compiled"
MEGABYTE = 1_000_000
WORDS = r"\w+"
HEAD = """# Benchmarks

Written by `make bench` and `make bench-peers`. Machines differ and are noisy, so what counts are
the ratios, each of figures of one run on one machine; times are the least of several, and of the
processor unless a table says otherwise.
"""


def is_compiled() -> bool:
    """Whether `make compiled` was run, on the sources as they are now."""
    sources = (ROOT / "conflict_cli").rglob("*.py")
    copies = [(source, COMPILED / source.relative_to(ROOT)) for source in sources]
    built = any(
        path.suffix in (".so", ".pyd")
        for path in (COMPILED / "conflict_cli" / "text").glob("document.*")
    )
    return built and all(
        copy.exists() and copy.read_bytes() == source.read_bytes() for source, copy in copies
    )


def best_of(rounds: int, action: Callable[[], object]) -> float:
    """The least seconds of processor time that the action took."""
    times = []
    for _ in range(rounds):
        began = time.process_time()
        action()
        times.append(time.process_time() - began)
    return min(times)


def examples() -> list[str]:
    """The articles of examples/, written for this project."""
    return [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").glob("*.txt"))]


def news() -> list[str]:
    """Conflict news of the dev set, none where that is not there."""
    return [
        path.read_text(encoding="utf-8")
        for path in sorted((SHARED / "corpora" / "news_dev").glob("*.txt"))
    ]


def prose() -> list[str]:
    """English that is not about war: the paragraphs of the language reference that CPython carries
    for `help()`, as articles of 4 kB.
    """
    from pydoc_data.topics import topics

    articles = [""]
    for topic in topics.values():
        for paragraph in re.split(r"\n\s*\n", topic):
            is_code = re.match(r"\s{6}|\s*>>>", paragraph) or "::=" in paragraph
            if len(paragraph) > 200 and not is_code:
                articles[-1] += " ".join(paragraph.split()) + "\n\n"
                if len(articles[-1]) > 4_000:
                    articles.append("")
    return articles


def repeated(articles: Sequence[str], size: int) -> list[str]:
    """The articles over and over until they hold that many bytes, the last one cut there."""
    chosen: list[str] = []
    left = size
    while left > 0:
        article = articles[len(chosen) % len(articles)]
        chosen.append(article[:left])
        left -= len(chosen[-1].encode())
    return chosen


def size_of(articles: Iterable[str]) -> float:
    """The megabytes of the articles as UTF-8."""
    return sum(len(article.encode()) for article in articles) / MEGABYTE


def machine() -> str:
    """Processor, cores and Python, in one line."""
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        found = re.search(r"model name\s*: (.*)", cpuinfo.read_text())
        model = found[1] if found else model
    return (
        f"{model}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"
    )


def table(title: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [header, ["---", *["---:"] * (len(header) - 1)], *rows]
    return "\n".join([f"**{title}**", "", *("| " + " | ".join(line) + " |" for line in lines), ""])


def write_section(name: str, parts: Iterable[str]) -> None:
    """Put the section into tests/quality/BENCHMARKS.md in place of the one of that name, and print
    it.
    """
    section = "\n".join([f"## {name}", "", *parts])
    print(section)
    old = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else ""
    sections = {
        text.partition("\n")[0]: text for text in re.split(r"^## ", old, flags=re.MULTILINE)[1:]
    }
    sections[name] = section.removeprefix("## ")
    RESULTS.write_text(
        HEAD + "".join(f"\n## {text.rstrip()}\n" for _, text in sorted(sections.items())),
        encoding="utf-8",
    )
