"""The compiled build: the same bytes as the Python sources. It takes minutes to make, so it is
tested where `make compiled` made it.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from cases import load_texts
from conftest import ROOT
from measuring import COMPILED, is_compiled

SCRIPT = """
import json, sys
sys.path.insert(0, sys.argv[1])
from conflict_cli import extract
from conflict_cli.text import document
from conflict_cli.formatters.json import format_json
sys.stderr.write(document.__file__)
for text in json.load(sys.stdin):
    print(format_json(extract(text)))
"""


@pytest.mark.skipif(not COMPILED.exists(), reason="make compiled was not run")
def test_compiled_modules_give_the_same_bytes() -> None:
    """Of the examples and of every case: what mypyc takes to be of another type fails at run time
    only, and costs a stage.
    """
    if not is_compiled():
        pytest.skip("make compiled was run on other sources")
    articles = [
        path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").glob("*.txt"))
    ]
    assert len(articles) > 3
    texts = json.dumps([*articles, *load_texts()])
    compiled, plain = (
        subprocess.run(
            [sys.executable, "-I", "-c", SCRIPT, str(folder)],
            input=texts,
            capture_output=True,
            text=True,
            check=True,
            cwd=folder,
        )
        for folder in (COMPILED, ROOT)
    )
    assert Path(compiled.stderr).suffix in (".so", ".pyd") and plain.stderr.endswith("document.py")
    assert "stage_failed" not in compiled.stdout
    assert compiled.stdout == plain.stdout
