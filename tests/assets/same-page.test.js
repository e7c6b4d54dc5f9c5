import assert from "node:assert/strict";
import { test } from "node:test";
import { sameState } from "../../templates/assets/js/same-page.js";

test("the way to another language keeps the state and the place", () => {
  assert.equal(sameState("../en/map/", { search: "?vis=hjemmel&kommune=3411", hash: "" }), "../en/map/?vis=hjemmel&kommune=3411");
  assert.equal(sameState("../../../avvik/", { search: "", hash: "#nivi-kpmg" }), "../../../avvik/#nivi-kpmg");
});

test("a page without a state has the plain address", () => {
  assert.equal(sameState("../en/map/", { search: "", hash: "" }), "../en/map/");
});
