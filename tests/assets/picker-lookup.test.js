import assert from "node:assert/strict";
import { test } from "node:test";
import { search, searchIndex } from "../../templates/assets/js/map/search.js";
import { addressOf, readLookup } from "../../templates/assets/js/picker/lookup.js";

const places = readLookup({
  counties: ["Troms og Finnmark", "Viken"],
  municipalities: [
    ["5401", "Tromsø", 0, 76974, [], [["5501", ""]]],
    ["5429", "Porsáŋgu", 0, 3964, [["fkv", "Porsanki"]], [["5622", "Porsanger"]], "porsanger"],
    ["3025", "Ås", 1, 20439, [], [["3218", ""]]],
  ],
});
const index = searchIndex(places);
const found = (query) => search(index, query).found.map(({ number }) => number);

test("A municipality is found by its name, by the plain spelling of it, and by its names in other languages", () => {
  assert.deepEqual(["Tromsø", "tromso", "TROMS", "tromsoe", "porsangu", "Porsanki", "porsanger", "aas"].map((query) => found(query)[0]), ["5401", "5401", "5401", "5401", "5429", "5429", "5429", "3025"]);
});

test("A municipality is found by its number and by the number of a later division", () => {
  assert.deepEqual(["5401", "5501", "5622", "3218", "9999"].map(found), [["5401"], ["5401"], ["5429"], ["3025"], []]);
});

test("The address of a municipality's page is made from that of the list", () => {
  assert.equal(addressOf("https://x.no/base/en/municipalities/", places[0]), "https://x.no/base/en/municipalities/5401-tromso/");
  assert.equal(addressOf("https://x.no/kommuner/", places[1]), "https://x.no/kommuner/5429-porsanger/");
});
