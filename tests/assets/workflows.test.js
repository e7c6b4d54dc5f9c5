import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { register } from "node:module";
import { test } from "node:test";

// The package is made for bundlers, and imports its schema without saying that it is JSON.
register(`data:text/javascript,${encodeURIComponent(`
  export const load = (url, context, next) =>
    next(url, url.endsWith(".json") ? { ...context, importAttributes: { ...context.importAttributes, type: "json" } } : context);
`)}`);
const { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } = await import("@actions/workflow-parser");

const folder = new URL("../../.github/workflows/", import.meta.url);

// GitHub's own parser, with the schema that it publishes in the package.
for (const name of readdirSync(folder).sort()) {
  test(`${name} follows GitHub's schema`, async () => {
    const { context, value } = parseWorkflow({ name, content: readFileSync(new URL(name, folder), "utf8") }, new NoOperationTraceWriter());
    const template = value && await convertWorkflowTemplate(context, value);
    assert.deepEqual([...context.errors.getErrors(), ...(template?.errors ?? [])].map((error) => error.message ?? error.Message), []);
    assert.ok(template.jobs.length > 0);
  });
}

test("A mistake in a workflow is found", async () => {
  const { context } = parseWorkflow({ name: "x.yml", content: "on: push\njobs:\n  a:\n    runs-on: x\n    stepz: []\n" }, new NoOperationTraceWriter());
  assert.match(context.errors.getErrors().map((error) => error.message).join(), /stepz/);
});
