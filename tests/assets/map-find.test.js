import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fold } from "../../templates/assets/js/map/fold.js";
import { search, searchIndex } from "../../templates/assets/js/map/search.js";

const rows = (table) => readFileSync(new URL(`../../data/${table}.csv`, import.meta.url), "utf8").trim().split("\n").slice(1).map((line) => line.split(","));
const names = rows("municipality_names");
const later = rows("municipality_numbers_2024");
const municipalities = rows("municipalities").map(([number, name, slug, , population]) => ({
  number,
  name,
  slug,
  population: Number(population),
  names: names.filter(([of]) => of === number).map(([, language, text]) => [language, text]),
  later: later.filter(([of]) => of === number).map(([, text, called]) => [text, called]),
}));
const index = searchIndex(municipalities);
const first = (query) => search(index, query).found[0]?.name;

for (const [query, name] of [
  ["Trysil", "Trysil"], ["trys", "Trysil"], ["tromso", "Tromsø"], ["Tromsoe", "Tromsø"], ["TROMSØ", "Tromsø"], ["5401", "Tromsø"], ["5501", "Tromsø"], ["romsa", "Tromsø"], ["Tromssa", "Tromsø"],
  ["alesund", "Ålesund"], ["Aalesund", "Ålesund"], ["kautokeino", "Guovdageaidnu – Kautokeino"], ["guovdageaidnu", "Guovdageaidnu – Kautokeino"], ["Kárášjohka", "Kárášjohka – Karasjok"], ["karasjohka", "Kárášjohka – Karasjok"],
  ["sor-varanger", "Sør-Varanger"], ["sør varanger", "Sør-Varanger"], ["0301", "Oslo"], ["haram", "Ålesund"], ["vaga", "Vågå"],
]) {
  test(`"${query}" finds ${name}`, () => assert.equal(first(query)?.includes(name.split(" – ").at(-1)), true, first(query)));
}

test("The whole name comes before its beginning, and that before a part of it", () => {
  assert.deepEqual(search(index, "os").found.slice(0, 2).map(({ name }) => name), ["Os", "Oslo"]);
  assert.equal(search(index, "fron").found.every(({ name }) => name.includes("Fron")), true);
});

test("Two of the same name are both found, the larger first", () => {
  const found = search(index, "herøy").found.filter(({ name }) => name === "Herøy");
  assert.equal(found.length, 2);
  assert.ok(found[0].population > found[1].population);
});

test("Nothing finds nothing, and neither do half a number's last digits", () => {
  assert.deepEqual(search(index, "  "), { found: [], count: 0 });
  assert.equal(search(index, "xyzzy").count, 0);
  assert.equal(search(index, "301").found.every(({ number, later: then }) => number.startsWith("301") || then.some(([text]) => text.startsWith("301"))), true);
});

test("A folded name is the slug that the generator made", () => {
  assert.deepEqual(municipalities.map(({ name }) => fold(name)), municipalities.map(({ slug }) => slug));
});
