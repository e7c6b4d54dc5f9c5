// A drawn map of a page comes to life in its place. Words, styles and libraries are those of the large map's page, which is asked for them.
import { loadMap } from "../map/load.js";
import { classify } from "../map/modes.js";
import { element } from "../map/page.js";
import { createScene, linksFrom, liveElement } from "../map/scene.js";
import { speech } from "../map/speech.js";
import { readState, writeState } from "../map/state.js";
import { wording } from "../map/words.js";

export async function startSmallMap(figure, large) {
  const answer = await fetch(large.href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const root = page.querySelector("[data-map]");
  const at = (address) => new URL(address, answer.url).href;
  const have = new Set([...document.querySelectorAll("link[rel=stylesheet]")].map(({ href }) => href));
  await Promise.all([
    ...[...page.querySelectorAll("link[rel=stylesheet]")].map((link) => at(link.getAttribute("href"))).filter((href) => !have.has(href)).map((href) => add("link", { rel: "stylesheet", href })),
    ...[...page.querySelectorAll("script[defer]")].map((script) => add("script", { src: at(script.getAttribute("src")) })),
  ]);

  const words = wording(JSON.parse(root.dataset.words));
  const { data, topology } = await loadMap(at(root.dataset.src), document.documentElement.lang);
  const box = figure.querySelector("[data-map-box]");
  const help = element("p", { class: "sr-only", id: "kart-hjelp" }, words.help);
  const status = element("p", { class: "sr-only", role: "status", "data-map-status": "" });
  const live = liveElement(words, help.id);
  box.append(live, help, status);
  show({ live, large, data, topology, words, status, borders: at(root.dataset.borders), links: linksFrom(root.dataset, answer.url) });
  figure.dataset.map = "ready";
  live.focus({ preventScroll: true });
}

const add = (name, attributes) => new Promise((resolve, reject) => {
  const made = element(name, attributes);
  made.addEventListener("load", resolve, { once: true });
  made.addEventListener("error", () => reject(new TypeError(made.href ?? made.src)), { once: true });
  document.head.append(made);
});

// What the link to the large map asks for is what this one is about.
function show({ live, large, data, topology, words, status, borders, links }) {
  const spoken = speech(words);
  const sorting = classify("collaboration", data, words, new Intl.Collator(document.documentElement.lang).compare);
  const colours = new Map(sorting.entries.map(({ id, colour }) => [id, colour]));
  const about = readState(large.search);
  const own = data.byNumber.get(about.municipality) ?? null;
  const members = data.municipalities.filter((one) => one === own || one.county.number === about.county || about.only.includes(one.collaboration?.slug));
  const isAbout = new Set(members);
  let chosen = own;

  const colourOf = (one) => (about.county && !isAbout.has(one) ? "beyond"
    : about.only.length && one.collaboration && !isAbout.has(one) ? "other" : colours.get(sorting.of(one)));

  const { view, areas } = createScene({
    live, data, topology, words, links, borders, spoken,
    within: (one) => own || members.length === 0 || isAbout.has(one),
    current: () => chosen,
    choose(one) {
      chosen = one;
      areas.select(one);
      large.search = writeState({ ...about, municipality: one?.number ?? about.municipality });
      status.textContent = one ? spoken.one(one, "collaboration", sorting) : "";
    },
    sign: (one) => spoken.short(one, "collaboration", sorting),
    home: () => view.whole(areas.bounds),
    say: (text) => { status.textContent = text; },
    moved() {},
  });
  areas.paint(colourOf, true);
  if (own) areas.select(own);
  view.open(members.length ? areas.boundsOf(members).pad(own ? 0.5 : 0) : areas.bounds);
}
