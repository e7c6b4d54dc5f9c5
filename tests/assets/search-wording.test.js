import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "../../templates/assets/js/map/fold.js";
import { asked, byName, countKinds, excerptParts, kindsById, statusText, tidy, withoutStart } from "../../templates/assets/js/search/wording.js";

const words = { none: "Ingen treff på «{query}».", one: "Ett treff på «{query}».", many: "{count} treff på «{query}»." };

test("The number of results is said with the question", () => {
  assert.deepEqual([0, 1, 24].map((count) => statusText(words, "tromsø", count)), ["Ingen treff på «tromsø».", "Ett treff på «tromsø».", "24 treff på «tromsø»."]);
});

test("Nothing is said where nothing is asked", () => {
  assert.equal(statusText(words, tidy("  "), 0), "");
});

test("A question is asked by the words that tell something", () => {
  const some = { skip: "hvem kjøper inn for", section: "section" };
  assert.deepEqual(["Hvem kjøper inn for Trysil?", "kjøper inn", "§27", "styre etter § 27", "\"kjøper inn for\""].map((query) => asked(query, some)),
    ["Trysil", "kjøper inn", "section 27", "styre etter section 27", "\"kjøper inn for\""]);
});

test("An excerpt becomes text, marked and unmarked, and never markup", () => {
  assert.deepEqual(excerptParts("a &lt;b&gt; <mark>Tromsø</mark> &amp;amp; c"), [
    { marked: false, text: "a <b> " },
    { marked: true, text: "Tromsø" },
    { marked: false, text: " &amp; c" },
  ]);
});

test("Results are counted by kind, the most frequent first, equals by name", () => {
  const kindOf = kindsById({ Tabell: ["nb_1", "nb_2"], Kommune: ["nb_3", "nb_4", "nb_5"], Fylke: ["nb_6"], Kapittel: ["nb_7", "nb_8"] });
  assert.deepEqual(countKinds(["nb_8", "nb_1", "nb_3", "nb_2", "nb_4", "nb_7", "nb_5", "nb_9"].map((id) => ({ id })), kindOf), [["Kommune", 3], ["Kapittel", 2], ["Tabell", 2]]);
});

test("What is called just what was asked for comes first, spelt either way", () => {
  const results = ["Samarbeidet i Tromsø", "Balsfjord", "Tromsø"].map((title) => ({ meta: { title } }));
  assert.deepEqual(byName(results, "TROMSO", fold).map(({ meta }) => meta.title), ["Tromsø", "Samarbeidet i Tromsø", "Balsfjord"]);
});

test("A name in another language stands before what only has it in a longer word", () => {
  const results = [{ meta: { title: "Møre og Romsdal", plain: "more-og-romsdal" } }, { meta: { title: "Tromsø", plain: "tromso Romsa romsa" } }];
  assert.deepEqual(byName(results, "Romsa", fold).map(({ meta }) => meta.title), ["Tromsø", "Møre og Romsdal"]);
});

test("The line above a page's heading is not said twice", () => {
  assert.deepEqual(withoutStart([{ marked: false, text: "Kommune 5401. Tromsø" }], "Kommune 5401"), [{ marked: false, text: "Tromsø" }]);
  assert.deepEqual(withoutStart([{ marked: true, text: "Tromsø" }], undefined), [{ marked: true, text: "Tromsø" }]);
});
