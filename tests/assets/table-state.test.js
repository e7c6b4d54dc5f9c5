import assert from "node:assert/strict";
import { test } from "node:test";
import { csv } from "../../templates/assets/js/table/csv.js";
import { fold } from "../../templates/assets/js/table/order.js";
import { readState, slug, writeState } from "../../templates/assets/js/table/state.js";
import { statusText } from "../../templates/assets/js/table/status.js";
import { citationOf } from "../../templates/assets/js/table/tools.js";

const words = {
  rows: "{rows} rader", some: "{shown} av {rows} rader", sorted: "sortert etter {column}", ascending: "stigende", descending: "synkende",
  group: "\u202f",
};
const columns = ["navn", "folketall", "arsverk-per-1000"];

test("The address tells column, direction and filter", () => {
  assert.equal(writeState("", "", columns, { column: 1, direction: "descending", filter: " vest " }), "?sorter=folketall&retning=synkende&sil=vest");
});

test("A table in the page's own order, unsifted, leaves the address alone, and what others wrote there", () => {
  assert.equal(writeState("?sorter=folketall&retning=synkende", "", columns, { column: -1, direction: "none", filter: "" }), "");
  assert.equal(writeState("?vis=hjemmel", "", columns, { column: 0, direction: "ascending", filter: "" }), "?vis=hjemmel&sorter=navn&retning=stigende");
});

test("Several tables on a page keep their states apart by id", () => {
  const query = writeState("?en.sorter=navn&en.retning=stigende", "to", columns, { column: 1, direction: "descending", filter: "" });
  assert.equal(query, "?en.sorter=navn&en.retning=stigende&to.sorter=folketall&to.retning=synkende");
  assert.deepEqual(readState(query, "en", columns), { column: 0, direction: "ascending", filter: "" });
  assert.deepEqual(readState(query, "to", columns), { column: 1, direction: "descending", filter: "" });
});

test("What is written is read back", () => {
  const state = { column: 2, direction: "ascending", filter: "Møre & Romsdal" };
  assert.deepEqual(readState(writeState("", "", columns, state), "", columns), state);
});

test("A column that the table has not is no state", () => {
  assert.deepEqual(readState("?sorter=hemmelig&retning=synkende", "", columns), { column: -1, direction: "none", filter: "" });
});

test("A heading as an address has it", () => {
  assert.equal(slug(" Årsverk per 1000 ", fold), "arsverk-per-1000");
});

test("The status tells rows, column and direction", () => {
  assert.equal(statusText(words, 36, 36, "Folketall", "descending"), "36 rader, sortert etter folketall, synkende");
  assert.equal(statusText(words, 36, 4, "FTE", "ascending"), "4 av 36 rader, sortert etter FTE, stigende");
  assert.equal(statusText(words, 12345, 12345, "", "none"), "12\u202f345 rader");
});

test("Copied rows are quoted only where they must be", () => {
  assert.equal(csv([["name", "note"], ["Oslo", "a, \"b\"\nc"], ["", "1.5"]]), "name,note\nOslo,\"a, \"\"b\"\"\nc\"\n,1.5\n");
});

test("A view is cited as its page is, by its own address", () => {
  assert.equal(citationOf("\n Kartet (2026). Tabell 2.4.\n Hentet fra https://a.no/t/ ", "https://a.no/t/?sorter=navn"), "Kartet (2026). Tabell 2.4. Hentet fra https://a.no/t/?sorter=navn");
  assert.equal(citationOf(undefined, "https://a.no/t/?sorter=navn"), "https://a.no/t/?sorter=navn");
});
