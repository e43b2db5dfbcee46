"""The look and the behaviour of the HTML page: data only, written into every page so that it needs
nothing else.
"""

STYLE = """
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1f; --faint: #55565e; --line: #c9cad2;
  --panel: #f5f5f8;
  --link: #1a4fa3;
  --claim: #ffd9d3; --loss: #ffe6b8; --lit: #ffef5c; --litink: #111; --date: #1a4fa3;
    --group: #7a2a8c; --place: #1c6b35; --person: #7a4a00;
  --sea: #dfe8f1; --land: #faf9f5; --border: #8f929e; --told: #b3261e; --harmed: #b26a00;
    --lost: #55565e; }
@media (prefers-color-scheme: dark) { :root { --paper: #17181c; --ink: #e8e8ee; --faint: #b0b2bd;
  --line: #44464f;
  --panel: #202228;
  --link: #9cc2ff; --claim: #5c2620; --loss: #4f3a0c; --lit: #ffe94a; --date: #9cc2ff;
    --group: #e0a8f0; --place: #8fd6a5;
  --person: #f0c070;
  --sea: #14202c; --land: #2a2c31; --border: #74777f; --told: #ff8a7d; --harmed: #ffb74d;
    --lost: #b0b2bd; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem clamp(.75rem, 3vw, 2.5rem) 3rem; max-width: 110rem;
  font: 1rem/1.55 system-ui, sans-serif;
  color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .3rem 0; }
h2 { font-size: 1.25rem; margin: 1.8rem 0 .4rem; }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
a { color: var(--link); }
.faint { color: var(--faint); margin: .2rem 0; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
article + article { border-top: 3px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0;
  border-bottom: 1px solid var(--line); }
th { color: var(--faint); font-weight: 600; }
.day { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.sums td:nth-child(3) { font-weight: 700; }
.out td:not(:first-child) { color: var(--faint); }
.incident td { background: var(--panel); }
.incident td[data-label="What"] { font-weight: 600; }
.incident td small { display: block; }
small { font-size: .85em; font-weight: 400; color: var(--faint); }
.rows tr:not(.incident) td:nth-child(2) { padding-left: .6rem; }
.people tr td:nth-child(2), .index tr td:nth-child(2) { padding-left: 0 !important; }
tfoot :is(th, td) { font-weight: 700; color: var(--ink); border-top: 2px solid var(--line); }
th button { font: inherit; color: inherit; background: none; border: 0; padding: 0;
  cursor: pointer; text-align: inherit; }
th button::after { content: "\\2195"; color: var(--faint); padding-left: .2rem; font-weight: 400; }
[aria-sort="ascending"] button::after { content: "\\2191"; }
[aria-sort="descending"] button::after { content: "\\2193"; }
.controls { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; margin: .6rem 0; align-items: end; }
.controls label { display: grid; font-size: .9rem; color: var(--faint); }
.controls .tick { display: flex; gap: .3rem; align-items: center; }
.controls input { font: inherit; color: var(--ink); background: var(--panel);
  border: 1px solid var(--border); border-radius: .3rem;
  padding: .2rem .4rem; }
[hidden] { display: none !important; }
.sides { display: flex; flex-direction: column; }
.words-side { display: contents; }
.named { order: 1; }
.wide { overflow-x: auto; }
.sums { width: auto; }
.text { background: var(--panel); border: 1px solid var(--line); border-radius: .4rem;
  padding: .8rem 1rem; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
.words a { color: inherit; text-decoration: none; }
.c { background: var(--claim); border-bottom: 2px solid var(--told); }
.l { background: var(--loss); border-bottom: 2px dashed var(--ink); }
.o { background: none; box-shadow: inset 0 0 0 1px var(--told); }
.n { border-bottom: 2px solid var(--person); font-weight: 600; }
.d { border-bottom: 3px dotted var(--date); }
.g { border-bottom: 3px solid var(--group); }
.p { border-bottom: 3px double var(--place); }
.key { margin-bottom: .8rem; }
.key span { white-space: nowrap; margin-right: .9rem; padding: 0 .2rem; }
.lit, tr.lit td, :target, tr:target td, tr.lit td a, .lit a { background: var(--lit);
  color: var(--litink) !important; }
.names { padding: 0; list-style: none; margin: 0; columns: 20rem; }
.names li, .timeline li { overflow-wrap: anywhere; }
.names li { padding: .1rem .2rem; break-inside: avoid; }
.timeline { padding: 0; list-style: none; margin: 0; font-size: .9rem; }
.timeline li { border-bottom: 1px solid var(--line); padding: .3rem 0; display: grid; gap: 0 1rem;
  align-items: center;
  grid-template-columns: minmax(7rem, 10rem) minmax(8rem, 2fr) 3fr; }
.timeline strong { font-weight: 600; font-variant-numeric: tabular-nums; }
.timeline svg { display: block; width: 100%; height: .7rem; }
.bar { fill: var(--told); }
.axis { fill: var(--line); }
.timeline a { margin-right: .8rem; }
.timeline a.out { color: var(--faint); }
.map { width: 100%; max-width: 60rem; height: auto; display: block; border: 1px solid var(--line); }
.sea { fill: var(--sea); }
.land { fill: var(--land); stroke: var(--border); stroke-linejoin: round; }
.scale { fill: none; stroke: var(--faint); }
.grid { stroke: var(--line); fill: none; stroke-dasharray: 1 4; }
.map text { font: 12px system-ui, sans-serif; fill: var(--ink); paint-order: stroke;
  stroke: var(--land); stroke-width: 3px; }
.map .country { fill: var(--faint); font-style: italic; letter-spacing: .04em; }
.map .degree { font-size: 10px; fill: var(--faint); }
.dot { fill: var(--place); stroke: var(--paper); }
.told { fill: var(--told); }
.harmed { fill: var(--harmed); }
.lost { fill: var(--lost); }
.marks svg { width: 1rem; height: 1rem; vertical-align: -.15rem; margin-right: .3rem; }
.marks span { white-space: nowrap; margin-right: 1rem; }
.ends { display: grid; gap: 0 1rem; grid-template-columns: minmax(7rem, 10rem) minmax(8rem,
  2fr) 3fr; font-size: .8rem; }
.between { grid-column: 2; display: flex; justify-content: space-between; gap: .3rem;
  flex-wrap: wrap; }
.vague { fill: none; stroke: var(--place); stroke-width: 2; stroke-dasharray: 3 2; }
.vague.told { fill: none; stroke: var(--told); }
.vague.harmed { fill: none; stroke: var(--harmed); }
.vague.lost { fill: none; stroke: var(--lost); }
.map .lit .dot { fill: var(--lit); stroke: var(--litink); }
.map .lit text { fill: var(--ink); }
@media (min-width: 75rem) { .sides { display: grid; grid-template-columns: minmax(22rem, 2fr) 3fr;
  gap: 2rem; align-items: start;
  }
.words-side { display: block; position: sticky; top: .5rem; max-height: calc(100vh - 1rem);
  overflow: auto; }
.found > :is(h2, h3):first-child { margin-top: 0; }
}
@media screen and (max-width: 45rem) { .rows thead { position: absolute; left: -99rem; }
.rows, .rows tbody { display: block; }
.rows tfoot, .rows tr { display: block; }
.rows tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
.rows .incident { border: 0; padding: .3rem .4rem; background: var(--panel); }
.rows tfoot th { white-space: nowrap; }
.rows tbody + tbody .incident { border-top: 2px solid var(--line); }
.rows tr[data-of]:not(.incident) { padding-left: .4rem; }
.rows :is(td, tfoot th) { display: inline; border: 0; padding: 0 .7rem 0 0 !important; }
.incident td small { display: inline; }
.rows .number { text-align: left; }
.rows td:empty { display: none; }
.rows td[data-label="#"], .rows td[data-label="What"], .rows td[data-label="Who"],
  .rows td[data-label="Event"],
.rows td[data-label="Name"], .rows td[data-label="Article"]
  { font-weight: 600; padding-right: .3rem; }
.rows td:is([data-label="By"], [data-label="Against"], [data-label="When"], [data-label="Where"],
  [data-label="Says who"],
  [data-label="From"], [data-label="Dated"], [data-label="Age"], [data-label="Relation"],
    [data-label="Row"],
  .number:not(:empty))::before { content: attr(data-label) " "; color: var(--faint);
    font-weight: 400; }
tr.lit td::before, tr:target td::before { color: var(--litink) !important; }
.timeline li, .ends { grid-template-columns: 1fr 1fr; }
.sums :is(th, td):last-child { display: block; grid-column: 1 / -1; }
.sums, .sums thead, .sums tbody { display: block; }
.sums tr { display: grid; grid-template-columns: 2fr repeat(3, 1fr); gap: 0 .6rem;
  border-bottom: 1px solid var(--line); padding: .3rem 0; }
.sums :is(th, td) { border: 0; padding: 0; }
.sums thead th:last-child { position: absolute; left: -99rem; }
.timeline li span { grid-column: 1 / 3; }
}
@media print { .words-side { position: static; max-height: none; overflow: visible; }
.skip, .controls { display: none; }
th button::after { content: none; }
tr, li, svg { break-inside: avoid; }
body { padding: 0; font-size: 10pt; }
.c, .l, .o, .dot, .bar { print-color-adjust: exact; }
}
"""

SCRIPT = """
"use strict";
let lit = [];
function light(element) {
  for (const old of lit) old.classList.remove("lit");
  lit = [];
  const host = element.closest && element.closest("[data-of]");
  if (!host) return null;
  for (const name of host.dataset.of.split(" "))
    for (const other of document.querySelectorAll('[data-of~="' + name + '"]')) {
      other.classList.add("lit"); lit.push(other); }
  return host;
}
function follow(host) {
  const within = host.closest(".words");
  const other = lit.find(each => Boolean(each.closest(".words")) !== Boolean(within));
  if (other) other.scrollIntoView({ block: "nearest" });
}
document.addEventListener("mouseover", event => light(event.target));
document.addEventListener("focusin", event => {
  const host = light(event.target);
  if (host && event.target.matches(":focus-visible")) follow(host);
});
document.addEventListener("focusout", () => light(document.body));
function sort(head) {
  const table = head.closest("table"), column = head.cellIndex,
    up = head.getAttribute("aria-sort") !== "ascending";
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", up ? "ascending" : "descending");
  const key = row => row.cells[column].dataset.key || row.cells[column].textContent.trim();
  const compare = (one, two) => {
    const [a, b] = [one, two].map(key);
    if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1);
    return (up ? 1 : -1) * a.replaceAll(",", "").localeCompare(b.replaceAll(",", ""),
      "en", { numeric: true });
  };
  const led = body => body.rows[0].matches(".incident");
  for (const body of table.tBodies) body.append(...(led(body) ? [body.rows[0]] : []),
    ...[...body.rows].slice(led(body)).sort(compare));
  const first = body => body.rows[led(body) && body.rows.length > 1 && !key(body.rows[0]) ? 1 : 0];
  if (table.tBodies.length > 1) table.tHead.after(...[...table.tBodies].sort((one,
    two) => compare(first(one), first(two))));
}
for (const head of document.querySelectorAll(".sortable thead th")) {
  const button = document.createElement("button");
  button.type = "button";
  button.append(...head.childNodes);
  button.addEventListener("click", () => sort(head));
  head.append(button);
}
const controls = document.querySelector("form.controls");
const groups = [...document.querySelectorAll(".found .sortable tbody")].filter(body =>
  !body.closest(".people"));
function filter() {
  const wanted = controls.elements.text.value.toLowerCase().split(" ").filter(Boolean),
    counted = controls.elements.counted.checked;
  const says = row => wanted.every(word => row.textContent.toLowerCase().includes(word));
  let shown = 0, all = 0;
  for (const body of groups) {
    const [lead, rows] = [body.querySelector(".incident"), [...body.querySelectorAll("tr[id]")]];
    const whole = Boolean(lead) && says(lead);
    for (const row of rows) {
      row.hidden = !(whole || says(row)) || counted && row.matches(".out");
      shown += !row.hidden;
    }
    all += rows.length;
    body.hidden = rows.every(row => row.hidden) && !(whole && !counted);
  }
  for (const article of document.querySelectorAll("article")) {
    const bodies = groups.filter(body => article.contains(body));
    article.hidden = (wanted.length > 0 || counted) && bodies.every(body => body.hidden);
    for (const row of document.querySelectorAll(`[data-article="${article.id}"]`)) row.hidden =
      article.hidden;
  }
  controls.querySelector(".shown").textContent = `${shown} of ${all} rows`;
}
if (controls) {
  controls.hidden = false;
  controls.addEventListener("input", filter);
  controls.addEventListener("submit", event => event.preventDefault());
}
"""
