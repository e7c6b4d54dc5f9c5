// A table that is complete without us gets buttons in its headings and a field that sifts its rows.
import { csv } from "./csv.js";
import { fold, matches, nextDirection, sortedOrder, valueOf } from "./order.js";
import { createRows } from "./rows.js";
import { readState, slug, writeState } from "./state.js";
import { statusText } from "./status.js";
import { startTools } from "./tools.js";

// The heading without its unit.
const headingOf = (th) => [...th.childNodes].filter((node) => node.nodeName !== "SMALL").map((node) => node.textContent).join("").trim();

const cellOf = (cell) => ({
  number: cell.dataset.value,
  text: cell.textContent.trim(),
  missing: cell.querySelector(".missing") !== null,
});

export function startTable(table, tools, prefix) {
  const status = tools.querySelector("[role=status]");
  const filter = tools.querySelector("input");
  const words = status.dataset;
  const heads = [...table.tHead.rows[0].cells];
  const headings = heads.map(headingOf);
  const columns = heads.map((th, at) => th.dataset.column ?? slug(headings[at], fold));
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const place = createRows(body);
  const keys = new Map();
  let texts;
  let shown = rows;
  let state = { column: -1, direction: "none", filter: "" };

  const cellsOf = (row) => [...row.cells].map(cellOf);
  const valuesOf = (column) => {
    if (!keys.has(column)) keys.set(column, rows.map((row) => valueOf(cellOf(row.cells[column]), words.afterZ)));
    return keys.get(column);
  };

  const shownRows = () => {
    const inOrder = state.direction === "none" ? rows : sortedOrder(valuesOf(state.column), state.direction).map((index) => rows[index]);
    if (!state.filter.trim()) return inOrder;
    texts ??= new Map(rows.map((row) => [row, fold([...row.cells].map((cell) => cell.textContent).join(" "))]));
    return inOrder.filter((row) => matches(texts.get(row), state.filter));
  };

  const show = () => {
    shown = shownRows();
    place(shown);
    heads.forEach((th, column) => th.setAttribute("aria-sort", column === state.column ? state.direction : "none"));
    status.textContent = statusText(words, rows.length, shown.length, headings[state.column] ?? "", state.direction);
  };

  const keep = (how) => {
    const query = writeState(location.search, prefix, columns, state);
    if (query === location.search) return;
    try {
      history[how](history.state, "", location.pathname + query + location.hash);
    } catch {
      // An address that may not change (a page from disk, in some browsers) shows the table all the same.
    }
  };

  const change = (next, how) => {
    state = { ...state, ...next };
    show();
    keep(how);
  };

  const recall = () => {
    state = readState(location.search, prefix, columns);
    if (filter) filter.value = state.filter;
    show();
  };

  heads.forEach((th, column) => {
    const button = document.createElement("button");
    const label = document.createElement("span");
    button.type = "button";
    label.append(...th.childNodes);
    button.append(label);
    th.append(button);
    button.addEventListener("click", () => {
      const direction = nextDirection(column === state.column ? state.direction : "none", th.classList.contains("n"));
      change({ column: direction === "none" ? -1 : column, direction }, "pushState");
    });
  });

  filter?.addEventListener("input", () => change({ filter: filter.value }, "replaceState"));
  addEventListener("popstate", recall);
  startTools(tools, () => csv([headings, ...shown.map((row) => cellsOf(row).map((cell) => (cell.missing ? "" : cell.number ?? cell.text)))]));
  recall();
}
