import assert from "node:assert/strict";
import { test } from "node:test";
import { sectionAt } from "../../templates/assets/js/toc.js";

test("The section being read is the last whose heading has passed the line", () => {
  assert.equal(sectionAt([-400, 120, 900], 300), 1);
  assert.equal(sectionAt([-900, -400, -10], 300), 2);
});

test("Above the first heading no section is marked", () => {
  assert.equal(sectionAt([500, 900], 300), -1);
});
