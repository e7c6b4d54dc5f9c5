import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, matches, nextDirection, sortedOrder, textKey, valueOf } from "../../templates/assets/js/table/order.js";

const norwegian = "æøå";
const inOrder = (texts, afterZ = norwegian) => sortedOrder(texts.map((text) => textKey(text, afterZ)), "ascending").map((at) => texts[at]);

test("Names stand in Norwegian order: y, z, æ, ø, å, and the older aa of a name with å", () => {
  assert.deepEqual(
    inOrder(["Ålesund", "Øygarden", "Ærø", "Aas", "Zeppelin", "Ytre", "Agder", "Haaland", "Hø"]),
    ["Agder", "Hø", "Haaland", "Ytre", "Zeppelin", "Ærø", "Øygarden", "Ålesund", "Aas"]);
});

test("Within a word that is no name, aa is two letters", () => {
  assert.deepEqual(inOrder(["avtale", "afrikaans ", "afrikas"]), ["afrikaans ", "afrikas", "avtale"]);
});

test("A language without letters after z takes them for the letters they are made from", () => {
  assert.deepEqual(inOrder(["Øygarden", "Oslo", "Zeppelin", "Ålesund", "Alta"], ""), ["Ålesund", "Alta", "Oslo", "Øygarden", "Zeppelin"]);
});

test("Another language has letters of its own after z", () => {
  assert.deepEqual(inOrder(["Ö", "Ä", "Å", "Z", "A"], "åäö"), ["A", "Z", "Å", "Ä", "Ö"]);
});

test("Other marks do not count, and small and capital letters are alike", () => {
  assert.deepEqual(inOrder(["deatnu", "Éa", "Divtasvuodna", "ez", "ea"]), ["deatnu", "Divtasvuodna", "Éa", "ea", "ez"]);
});

test("Digits in a text count as numbers", () => {
  assert.deepEqual(inOrder(["Tabell 2.10", "Tabell 2.9", "10\u202f000–19\u202f999", "5000–9999"]), ["5000–9999", "10\u202f000–19\u202f999", "Tabell 2.9", "Tabell 2.10"]);
});

test("A cell is its number where the page gives one, and missing where it is empty or says so", () => {
  assert.deepEqual(
    [{ number: "20116", text: "20 116" }, { number: "-1.5", text: "" }, { number: "", text: "i.o." }, { text: "i.o.", missing: true }, { text: "–" }, { text: "" }, { number: "0", text: "0" }].map((cell) => valueOf(cell, norwegian)),
    [20116, -1.5, null, null, null, null, 0]);
});

test("What is missing stands last in both directions", () => {
  assert.deepEqual(sortedOrder([null, 2, null, 1, 0], "ascending"), [4, 3, 1, 0, 2]);
  assert.deepEqual(sortedOrder([null, 2, null, 1, 0], "descending"), [1, 3, 4, 0, 2]);
});

test("Equals keep the page's order in both directions", () => {
  assert.deepEqual(sortedOrder([1, 0, 1, 0, 1], "ascending"), [1, 3, 0, 2, 4]);
  assert.deepEqual(sortedOrder([1, 0, 1, 0, 1], "descending"), [0, 2, 4, 1, 3]);
});

test("Numbers begin with the greatest, names with the first, and a third press gives back the page's order", () => {
  assert.deepEqual(["none", "descending", "ascending"].map((now) => nextDirection(now, true)), ["descending", "ascending", "none"]);
  assert.deepEqual(["none", "ascending", "descending"].map((now) => nextDirection(now, false)), ["ascending", "descending", "none"]);
});

test("A row is found by any of its words, with or without the language's letters", () => {
  const row = fold("Tromsø Troms og Finnmark 76 974");
  assert.deepEqual(["tromso", "TROMSØ", "finn trom", "", "oslo", "troms oslo"].map((typed) => matches(row, typed)), [true, true, true, true, false, false]);
});

test("10,000 rows are sorted within 50 ms, and the keys of names are made within 100", () => {
  const names = Array.from({ length: 10_000 }, (_, at) => `${"ÅØÆZabc"[(at * 7) % 7]}navn ${(at * 7919) % 10_007}`);
  const times = { keys: Infinity, sorting: Infinity };
  // The best of several, for the machine may have other things to do.
  for (let turn = 0; turn < 10; turn++) {
    const start = performance.now();
    const keys = names.map((name) => textKey(name, norwegian));
    const made = performance.now();
    sortedOrder(keys, "descending");
    times.keys = Math.min(times.keys, made - start);
    times.sorting = Math.min(times.sorting, performance.now() - made);
  }
  assert.ok(times.keys < 100 && times.sorting < 50, `keys ${Math.round(times.keys)} ms, sorting ${Math.round(times.sorting)} ms`);
});
