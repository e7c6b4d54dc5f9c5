import assert from "node:assert/strict";
import { test } from "node:test";
import { nextTheme } from "../../templates/assets/js/theme-switch.js";

test("The theme goes from what the system says to light, to dark, and back", () => {
  assert.deepEqual(["auto", "light", "dark"].map(nextTheme), ["light", "dark", "auto"]);
});

test("An unknown theme starts over", () => {
  assert.equal(nextTheme("sepia"), "auto");
});
