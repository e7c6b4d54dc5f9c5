import { element, sentence } from "./page.js";
import { fill } from "./words.js";

// What is known of the municipality that is chosen, with links to the pages that tell more.
export function createPanel(place, words, links, compare, showOnly) {
  return (one) => place.replaceChildren(...(one ? answer(one) : [element("p", {}, words.empty)]));

  function answer(one) {
    const own = one.collaboration;
    return [
      element("p", { class: "eyebrow" }, element("a", { href: links.county(one.county) }, one.county.name)),
      element("h2", {}, element("a", { href: links.municipality(one) }, one.name), ...one.names.map(([language, name]) => element("span", { class: "name-parallel", lang: language }, ` ${name}`))),
      element("p", { class: "answer" }, buys(one, words, links)),
      ...(one.isHost ? [element("p", {}, fill(words.is_host, { name: one.name }))] : []),
      ...(own ? [only(own), element("h3", {}, words.fellows), fellows(one)] : []),
      facts(one),
    ];
  }

  function only(own) {
    const button = element("button", { type: "button", class: "ds-button", "data-variant": "secondary", "data-map-only": own.slug }, words.only);
    button.addEventListener("click", () => showOnly(own));
    return element("p", {}, button);
  }

  function fellows(one) {
    const others = one.collaboration.members.filter((other) => other !== one).sort((a, b) => compare(a.name, b.name));
    return element("ul", { class: "fellows" }, others.map((other) => element("li", {}, element("a", { href: links.municipality(other) }, other.name))));
  }

  function facts(one) {
    const own = one.collaboration;
    const later = one.later.map(([number, name]) => (name === one.name ? number : `${number} ${name}`)).join(", ");
    const rows = [
      [words.facts.number, one.number],
      [words.facts.later, later === one.number ? null : later],
      [words.facts.population, words.number(one.population)],
      ...(own ? [
        [words.facts.basis, own.basisName ?? words.missing[own.basisMissing]],
        [words.facts.model, own.modelName ?? words.missing[own.modelMissing]],
        [words.facts.fte, own.fte === undefined ? words.missing[own.fteMissing] : fill(words.facts.each, { fte: words.number(own.fte), each: words.number(own.each) })],
        [words.facts.earlier, own.earlier?.join(", ") ?? words.no_earlier],
      ] : []),
    ];
    return element("dl", { class: "facts" }, rows.filter(([, value]) => value).map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))));
  }
}

// "Abakus AS kjøper inn for Trysil, sammen med 10 andre kommuner.", the collaboration a link.
export function buys(one, words, links) {
  const own = one.collaboration;
  if (!own) return fill(words.buys_none, { name: one.name });
  const others = own.members.length - 1;
  const more = others === 0 ? "" : others === 1 ? words.together.one : fill(words.together.many, { count: words.number(others) });
  return sentence(words.buys, { collaboration: element("a", { href: links.collaboration(own) }, own.name), name: one.name, more });
}
