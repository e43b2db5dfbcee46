"""The compiled build: the same bytes as the Python sources. It takes minutes to make, so it is tested where `make compiled` made it."""

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT
from measuring import COMPILED, is_compiled

SCRIPT = """
import sys
sys.path.insert(0, sys.argv[1])
from conflict_cli import extract
from conflict_cli.text import document as text
from conflict_cli.formatters.json import format_json
sys.stderr.write(text.__file__)
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as article:
        print(format_json(extract(article.read())))
"""


@pytest.mark.skipif(not COMPILED.exists(), reason="make compiled was not run")
def test_compiled_modules_give_the_same_bytes() -> None:
    if not is_compiled():
        pytest.skip("make compiled was run on other sources")
    articles = [str(path) for path in sorted((ROOT / "examples").glob("*.txt"))]
    assert len(articles) > 3
    compiled, plain = (
        subprocess.run([sys.executable, "-I", "-c", SCRIPT, str(folder), *articles], capture_output=True, text=True, check=True, cwd=folder)
        for folder in (COMPILED, ROOT)
    )
    assert Path(compiled.stderr).suffix in (".so", ".pyd") and plain.stderr.endswith("text.py")
    assert compiled.stdout == plain.stdout
