"""The additions of the page of events to the look of the page of articles: style rules and
script.
"""

STYLE = """
.controls input, .controls select, .events button { font: inherit; color: var(--ink);
  background: var(--panel);
  border: 1px solid var(--border); border-radius: .3rem; padding: .2rem .4rem; }
.events button { border: 0; background: none; padding: 0; font-weight: 600; color: inherit;
  cursor: pointer; text-align: inherit; }
.events button::after { content: " \\2195"; color: var(--faint); }
.events [aria-sort="ascending"] button::after { content: " \\2191"; }
.events [aria-sort="descending"] button::after { content: " \\2193"; }
.panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr));
  gap: 0 2.5rem; align-items: start; }
.panels table { margin-bottom: 1rem; }
.panels tr > :not(:first-child) { padding-left: .4rem; }
details > summary { cursor: pointer; }
.left td { color: var(--faint); }
"""

SCRIPT = """
"use strict";
const table = document.querySelector(".events"), body = table && table.tBodies[0];
const rows = body ? [...body.rows] : [], words = rows.map(row => row.textContent.toLowerCase());
const controls = document.querySelector(".controls");
function filter() {
  const [text, type, least] = ["text", "type", "least"].map(name => controls.elements[name].value);
  const wanted = text.toLowerCase().split(" ").filter(Boolean);
  let shown = 0;
  rows.forEach((row, index) => {
    row.hidden = !(wanted.every(word => words[index].includes(word)) && (!type ||
      row.dataset.type === type)
      && Number(row.dataset.killed) >= Number(least || 0));
    shown += !row.hidden;
  });
  document.querySelector(".shown").textContent = shown + " of " + rows.length + " events";
}
function sort(button) {
  const head = button.closest("th"), up = head.getAttribute("aria-sort") !== "ascending",
    column = head.cellIndex;
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", up ? "ascending" : "descending");
  const key = row => row.cells[column].dataset.key;
  const numeric = head.classList.contains("number");
  const order = (one, two) => numeric ? Number(one) - Number(two) : one.localeCompare(two);
  const sorted = [...rows].sort((one, two) => (up ? 1 : -1) * order(key(one), key(two)));
  body.append(...sorted);
}
if (controls) {
  controls.hidden = false;
  controls.addEventListener("input", filter);
  controls.addEventListener("submit", event => event.preventDefault());
  table.tHead.addEventListener("click", event => { const button = event.target.closest("button");
    if (button) sort(button); });
}
"""
