"""The command as a real process: pipes, bytes, locales, terminals, signals."""

import json
import os
import pty
import select
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest
from conftest import ROOT, run

COMMAND = [sys.executable, "-m", "conflict_cli"]
TEXT = (
    "Şırnak, 5 May 2021 – Three “guards” were killed and five wounded near Şırnak, the army said.\n"
)


def in_terminal(
    *arguments: str, columns: int = 80, stdin_is_terminal: bool = False, **environment: str
) -> tuple[int, str]:
    """Exit status and what the command shows on a terminal of that many columns (standard error
    too).
    """
    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, (24, columns))
    env = os.environ | {"TERM": "xterm-256color", "COLUMNS": str(columns)} | environment
    for name in ("NO_COLOR", "FORCE_COLOR"):
        if name not in environment:
            env.pop(name, None)
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=slave if stdin_is_terminal else subprocess.DEVNULL,
        stdout=slave,
        stderr=slave,
        env=env,
        cwd=ROOT,
    )
    os.close(slave)
    shown = b""
    while True:
        try:
            chunk = os.read(master, 65536)
        except OSError:  # Linux's way of saying that the other end is closed
            break
        if not chunk:
            break
        shown += chunk
    os.close(master)
    return process.wait(timeout=60), shown.decode().replace("\r\n", "\n")


def start(*arguments: str) -> subprocess.Popen[bytes]:
    """The command over JSON Lines, with pipes to talk to it."""
    return subprocess.Popen(
        [*COMMAND, "-i", "jsonl", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("columns", [80, 120, 200])
def test_the_table_takes_the_width_of_the_terminal(columns: int, unbuffered: str) -> None:
    for told in ("", str(columns)):
        status, shown = in_terminal(
            "-t",
            "--color",
            "never",
            "examples/conflicting.txt",
            columns=columns,
            COLUMNS=told,
            PYTHONUNBUFFERED=unbuffered,
        )
        widest = max(map(len, shown.split("\n")))
        assert status == 0 and columns - 8 <= widest <= columns


def test_a_pipe_in_and_out() -> None:
    process = run(stdin=TEXT.encode())
    assert process.returncode == 0
    assert process.stderr == b""
    assert process.stdout.count(b"\n") == 1
    assert json.loads(process.stdout)["source"] == "-"


@pytest.mark.parametrize(
    "environment",
    [
        {"LANG": "C", "LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "POSIX", "PYTHONIOENCODING": "ascii"},
        {"LANG": "de_DE.ISO-8859-1", "TZ": "Asia/Kathmandu"},
    ],
)
@pytest.mark.parametrize("form", ["json", "table"])
def test_the_bytes_are_the_same_under_any_locale(environment: dict[str, str], form: str) -> None:
    record = json.dumps(
        {"text": TEXT, "title": "Şırnak – three killed"}, ensure_ascii=False
    ).encode()
    process = run("-i", "jsonl", "-f", form, stdin=record, **environment)
    assert process.returncode == 0
    assert process.stdout == run("-i", "jsonl", "-f", form, stdin=record, LANG="C.UTF-8").stdout
    assert "Şırnak".encode() in process.stdout


def test_python_m_and_the_console_script_do_the_same() -> None:
    script = Path(sys.executable).with_name("conflict-cli")
    if not script.exists():
        pytest.skip("not installed as a script")
    process = subprocess.run([script], input=TEXT.encode(), capture_output=True, check=True)
    assert process.stdout == run(stdin=TEXT.encode()).stdout


def test_every_byte_is_survived() -> None:
    process = run(stdin=bytes(range(1, 256)) * 3)
    assert process.returncode == 0
    assert "undecodable_bytes" in process.stdout.decode()


def test_lone_surrogates_come_out_as_json_escapes() -> None:
    process = run("-i", "jsonl", stdin=rb'{"text": "Five were killed.", "id": "a\ud800"}')
    assert process.returncode == 0
    assert json.loads(process.stdout.decode())["source"] == "a\ud800"


def test_json_lines_hold_no_character_that_splits_lines_elsewhere() -> None:
    text = "Five people\u2028were killed\x85in Aleppo\x9b31m and \u2029Idlib by \u202egunmen."
    process = run("-i", "jsonl", stdin=json.dumps({"text": text, "title": text}).encode())
    assert len(process.stdout.decode().splitlines()) == 1
    assert json.loads(process.stdout)["title"] == text


@pytest.mark.parametrize("arguments", [(), ("-t",), ("--help",)])
def test_a_closed_pipe_is_silent(arguments: tuple[str, ...]) -> None:
    lines = b'{"text": "Five were killed in Aleppo."}\n' * 2000
    process = start(*arguments)
    process.stdout.close()
    try:
        process.stdin.write(lines)
        process.stdin.close()
    except BrokenPipeError:
        pass
    assert process.stderr.read() == b""
    assert process.wait(timeout=60) in (1, 141)


@pytest.mark.parametrize("option", [[], ["-t"], ["--help"], ["--version"], ["--schema"]], ids=str)
def test_a_full_disk_is_one_line(option: list[str]) -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("no /dev/full here")
    with open("/dev/full", "wb") as full:
        process = subprocess.run(
            [*COMMAND, *option],
            input=TEXT.encode(),
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            check=False,
        )
    assert process.returncode == 1
    assert process.stderr.count(b"\n") == 1
    assert b"standard output" in process.stderr


@pytest.mark.parametrize("closed", ["<&-", ">&-"])
def test_closed_handles_are_one_line(closed: str) -> None:
    shell = f'"{sys.executable}" -m conflict_cli {closed}'
    process = subprocess.run(["bash", "-c", shell], capture_output=True, check=False, cwd=ROOT)
    assert process.returncode == 1
    assert process.stderr.count(b"\n") == 1


def test_records_are_answered_before_the_next_one_comes() -> None:
    process = start()
    for number in range(3):
        process.stdin.write(b'{"text": "Five were killed.", "id": %d}\n' % number)
        process.stdin.flush()
        ready, _, _ = select.select([process.stdout], [], [], 30)
        assert ready
        assert json.loads(process.stdout.readline())["source"] == str(number)
    process.stdin.close()
    assert process.wait(timeout=30) == 0


def test_memory_is_bounded_over_a_long_stream() -> None:
    line = json.dumps({"text": "\n" * 20_000}).encode() + b"\n"  # blank lines: cheap to read
    peaks = []
    for count in (50, 650):  # 24 MB more
        process = subprocess.Popen(
            [*COMMAND, "-i", "jsonl"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, cwd=ROOT
        )
        for _ in range(count):
            process.stdin.write(line)
        process.stdin.close()
        _, status, usage = os.wait4(process.pid, 0)
        assert status == 0
        peaks.append(usage.ru_maxrss)
    assert peaks[1] < peaks[0] + 8 * 1024  # kB on Linux


def test_interrupted_it_says_nothing() -> None:
    process = start()
    process.stdin.write(b'{"text": "Five were killed."}\n')
    process.stdin.flush()
    process.stdout.readline()
    time.sleep(0.1)
    process.send_signal(2)
    assert process.wait(timeout=30) == 130
    assert process.stderr.read() == b""


def test_on_a_terminal_json_is_indented_and_coloured(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    status, shown = in_terminal(str(tmp_path / "a.txt"))
    assert status == 0
    assert "\x1b[" in shown
    assert "\n  " in shown
    plain = in_terminal(str(tmp_path / "a.txt"), NO_COLOR="1")[1]
    assert "\x1b[" not in plain
    assert json.loads(plain)["source"] == str(tmp_path / "a.txt")
    assert in_terminal("-f", "jsonl", str(tmp_path / "a.txt"))[1].count("\n") == 1
    assert "\x1b[" not in in_terminal(str(tmp_path / "a.txt"), TERM="dumb")[1]


@pytest.mark.parametrize("columns", [40, 60, 80, 120, 200])
def test_the_table_fits_the_terminal(columns: int) -> None:
    status, shown = in_terminal("-t", "examples/roundup.txt", columns=columns, NO_COLOR="1")
    assert status == 0
    assert max(map(len, shown.splitlines())) <= columns


def test_escape_sequences_of_an_article_never_reach_the_terminal(tmp_path: Path) -> None:
    title = "Two killed in \x1b]0;evil\x07 Aleppo \x1b[2J raid"
    body = "Two \x1b[31msoldiers\x9b2J were killed in Aleppo on 5 May 2021, the army said."
    (tmp_path / "a.txt").write_text(f"{title}\n\n{body}\n")
    for arguments in ((), ("-t",)):
        shown = in_terminal(*arguments, str(tmp_path / "a.txt"), NO_COLOR="1")[1]
        assert "\x1b" not in shown
        assert "\x9b" not in shown
        assert "\x07" not in shown


def test_no_file_and_a_terminal_as_standard_input_is_wrong_usage() -> None:
    status, shown = in_terminal(stdin_is_terminal=True)
    assert status == 2
    assert "no FILE" in shown
