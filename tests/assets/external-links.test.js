import assert from "node:assert/strict";
import { test } from "node:test";
import { fault, linksIn } from "../../.ci/external-links.js";

test("A page's links elsewhere are found once each, without fragments, and not those of the repository", () => {
  const html = `<a href="../om/">Om</a> <a class="x" href="https://example.org/a?b=1&amp;c=2#d">A</a> <a href="https://example.org/a?b=1&amp;c=2">A</a>
    <link href="https://example.org/style.css"> <a href="https://github.com/x/y/edit/main/a.md">Rediger</a>`;
  assert.deepEqual(linksIn(html, "https://github.com/x/y"), ["https://example.org/a?b=1&c=2"]);
});

test("A page that is gone is a fault, a server that refuses machines is none", () => {
  assert.deepEqual([200, 301, 403, 404, 410, 429, 503].map(fault), [null, null, null, "404", "410", null, "503"]);
});
