// The search page. The engine and its index are fetched when someone comes to the field, or comes with a question in the address.
import { fold } from "../map/fold.js";
import { asked, byName, countKinds, excerptParts, kindsById, statusText, tidy, withoutStart } from "./wording.js";

const page = 8;
const form = document.querySelector("form[data-search]");
const [field, kinds, status, list, more] = ["input", "[data-search-kinds]", "[data-search-status]", "[data-search-results]", "[data-search-more]"]
  .map((name) => (name === "input" ? form.querySelector(name) : document.querySelector(name)));
const words = form.dataset;

// Pagefind, and which pages are of which kind: {"Kommune": ["nb_0772c9b", …]}.
let engine;
const prepare = () => engine ??= load();

async function load() {
  const address = new URL(words.search, location.href);
  const [pagefind, pages] = await Promise.all([
    import(address.href),
    fetch(new URL(`kinds.${document.documentElement.lang}.json`, address)).then((answer) => answer.json()),
  ]);
  // Without the worker the engine is fetched once, not twice.
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  await pagefind.init();
  return { pagefind, kindOf: kindsById(pages) };
}

let turn = 0;
let kind = "";
let found = [];

async function look(how) {
  const query = tidy(field.value);
  keep(query, how);
  const mine = ++turn;
  if (!query) return show([], [], "");
  try {
    const { pagefind, kindOf } = await prepare();
    const { results } = await pagefind.search(asked(query, words));
    const some = kind ? results.filter(({ id }) => kindOf.get(id) === kind) : results;
    if (mine === turn) await show(some, countKinds(results, kindOf), statusText(words, query, some.length), mine);
  } catch {
    engine = undefined;
    if (mine === turn) show([], [], words.broken);
  }
}

async function show(results, counted, text, mine) {
  found = results;
  const first = await Promise.all(found.slice(0, page).map((result) => result.data()));
  if (mine !== undefined && mine !== turn) return;
  list.replaceChildren(...byName(first, asked(tidy(field.value), words), fold).map(item));
  showKinds(counted);
  more.hidden = found.length <= page;
  status.textContent = text;
}

function showKinds(counted) {
  kinds.hidden = counted.length < 2 && !kind;
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  kinds.replaceChildren(...[["", total], ...counted].map(([name, count]) => {
    const button = make("button", `${name || words.all} (${count})`);
    button.type = "button";
    button.setAttribute("aria-pressed", String(name === kind));
    button.addEventListener("click", async () => {
      kind = name;
      await look("replaceState");
      kinds.querySelector("[aria-pressed=true]")?.focus();
    });
    return make("li", button);
  }));
}

function item({ url, meta, excerpt }) {
  const link = make("a", meta.title);
  link.href = url;
  const where = make("p", meta.where ?? meta.kind);
  where.className = "where";
  return make("li", link, where, make("p", ...withoutStart(excerptParts(excerpt), meta.where).map(({ marked, text }) => (marked ? make("mark", text) : text))));
}

function make(name, ...children) {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

// The question stands in the address, so that it can be kept, sent and gone back to.
function keep(query, how) {
  const address = new URL(location.href);
  if (query) address.searchParams.set("q", query);
  else address.searchParams.delete("q");
  if (address.href !== location.href) history[how](null, "", address);
}

function recall() {
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  kind = "";
  look("replaceState");
}

let waiting;
const later = () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => { kind = ""; look("replaceState"); }, 200);
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  kind = "";
  look("pushState");
});
field.addEventListener("input", later);
field.addEventListener("focus", () => prepare().catch(() => { engine = undefined; }));
more.addEventListener("click", async () => {
  const shown = list.children.length;
  const next = await Promise.all(found.slice(shown, shown + page).map((result) => result.data()));
  list.append(...next.map(item));
  more.hidden = list.children.length >= found.length;
  list.children[shown]?.querySelector("a").focus();
});
addEventListener("popstate", recall);
recall();
