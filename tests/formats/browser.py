"""A headless Chromium over its debugging pipe: enough to open a page, point, press keys, ask and
take pictures.
"""

import base64
import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PROGRAM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)


class Browser:
    """One tab; `complaints` holds what the console and the page's errors said."""

    def __init__(self, write: int, read: int) -> None:
        self.write, self.read = write, read
        self.buffer, self.number, self.session = b"", 0, ""
        self.complaints: list[str] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)[
            "sessionId"
        ]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.requests: list[str] = []

    def call(self, method: str, **parameters: Any) -> Any:
        """The result of a command of the DevTools protocol."""
        self.number += 1
        message: dict[str, Any] = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") == self.number:
                assert "error" not in answer, answer
                return answer["result"]
            self.note(answer)

    def receive(self) -> Any:
        while b"\0" not in self.buffer:
            data = os.read(self.read, 1 << 16)
            assert data, "the browser is gone"
            self.buffer += data
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def note(self, event: Any) -> None:
        method, told = event.get("method"), event.get("params", {})
        if method == "Runtime.exceptionThrown":
            self.complaints.append(str(told["exceptionDetails"]))
        elif method == "Log.entryAdded" and told["entry"]["level"] in ("error", "warning"):
            self.complaints.append(told["entry"]["text"])
        elif method == "Runtime.consoleAPICalled" and told["type"] in ("error", "warning"):
            self.complaints.append(str(told["args"]))
        elif method == "Network.requestWillBeSent":
            self.requests.append(told["request"]["url"])

    def size(self, width: int, height: int) -> None:
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )

    def media(self, *, dark: bool = False, printed: bool = False) -> None:
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", media="print" if printed else "", features=[scheme])

    def open(self, path: Path) -> None:
        self.call("Page.navigate", url=path.as_uri())
        for _ in range(200):
            if (
                self.ask("document.readyState") == "complete"
                and self.ask("location.href") != "about:blank"
            ):
                return
            time.sleep(0.05)
        raise AssertionError("the page did not load")

    def ask(self, expression: str) -> Any:
        """The value of an expression in the page, promises awaited."""
        answer = self.call(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def point_at(self, selector: str) -> None:
        """Move the mouse onto the first box of what the selector names."""
        middle = (
            "e.scrollIntoView({block: 'nearest'}); const b = e.getClientRects()[0]; return [b.x "
            "+ b.width / 2, b.y + b.height / 2]"
        )
        x, y = self.ask(f"(e => {{ {middle} }})(document.querySelector({json.dumps(selector)}))")
        self.call("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def point_away(self) -> None:
        """Put the pointer into the corner: where it rests, a page that scrolls under it would make
        it point at something.
        """
        self.call("Input.dispatchMouseEvent", type="mouseMoved", x=0, y=0)
        self.ask("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def press(self, key: str, code: int) -> None:
        for kind in ("rawKeyDown", "keyUp"):
            self.call(
                "Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code
            )

    def picture(self, path: Path) -> None:
        path.write_bytes(
            base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"])
        )


@contextmanager
def browse(folder: Path) -> Iterator[Browser]:
    """A browser with its profile in that folder; it is ended afterwards."""
    assert PROGRAM is not None
    commands, results = os.pipe(), os.pipe()
    options = (
        "--headless --no-sandbox --disable-gpu --no-first-run --hide-scrollbars "
        f"--user-data-dir='{folder}' --remote-debugging-pipe"
    )
    process = subprocess.Popen(
        ["bash", "-c", f"exec '{PROGRAM}' {options} 3<&{commands[0]} 4>&{results[1]}"],
        pass_fds=(commands[0], results[1]),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(commands[0])
    os.close(results[1])
    try:
        yield Browser(commands[1], results[0])
    finally:
        process.kill()
        process.wait()
        os.close(commands[1])
        os.close(results[0])
