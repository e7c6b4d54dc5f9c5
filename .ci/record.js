// The record of a test run, as `build --record FILE` reads it: node .ci/record.js FOLDER > record.json
// FOLDER has what the tests wrote as lines of JSON, and what `check` said in each language.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
const text = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : "");
const lines = (name) => text(name).split("\n").filter(Boolean);
const facts = (name) => lines(`${name}.jsonl`).map((line) => JSON.parse(line));
const git = (...words) => execFileSync("git", words, { encoding: "utf8" }).trim();
const sum = (all, of) => all.reduce((total, one) => total + of(one), 0);

// The tests end in any order; the record is the same.
const order = ["home", "municipality", "table", "map"];
const english = lines("check.en.txt");
const measures = [
  ["axe", sum(facts("axe"), ({ looks }) => looks)],
  ["narrow", sum(facts("narrow"), ({ pages }) => pages)],
  ["valid", sum(facts("valid"), ({ files }) => files)],
  ["sort", Math.round(Math.max(0, ...facts("speed").filter(({ kind }) => kind === "sort").map(({ milliseconds }) => milliseconds)))],
];

process.stdout.write(JSON.stringify({
  date: git("log", "-1", "--format=%cs"),
  commit: git("rev-parse", "HEAD"),
  suites: facts("suites"),
  measures: measures.filter(([, value]) => value > 0).map(([name, value]) => ({ name, value })),
  scores: facts("lighthouse").sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind)),
  checks: lines("check.nb.txt").map((nb, at) => ({ nb: nb.replace(/^\S+\s+/, ""), en: (english[at] ?? nb).replace(/^\S+\s+/, "") })),
}, null, 2) + "\n");
