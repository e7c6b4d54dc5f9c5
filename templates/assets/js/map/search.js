import { fold, foldLoosely } from "./fold.js";

// Every text that finds a municipality: its name, its names in other languages, its number and those of a later division.
export const searchIndex = (municipalities) => municipalities.map((one) => {
  const names = [one.name, ...one.names.map(([, name]) => name), ...one.later.map(([, name]) => name)];
  return {
    one,
    names: [...new Set(names.flatMap((name) => [fold(name), foldLoosely(name)]))],
    numbers: [...new Set([one.number, ...one.later.map(([number]) => number)])],
  };
});

// 0 the whole name, 1 its beginning, 2 the beginning of a word in it, 3 somewhere; Infinity not at all.
const fit = (name, query) =>
  name === query ? 0 : name.startsWith(query) ? 1 : name.includes(`-${query}`) ? 2 : name.includes(query) ? 3 : Infinity;

// The best first; among equals the larger place.
export function search(index, query, most = 8) {
  const text = fold(query);
  if (!text) return { found: [], count: 0 };
  const loose = foldLoosely(query);
  const rank = ({ names, numbers }) => (/^\d+$/.test(text)
    ? Math.min(...numbers.map((number) => fit(number, text)).filter((how) => how < 2), Infinity)
    : Math.min(...names.map((name) => Math.min(fit(name, text), fit(name, loose)))));
  const found = index
    .map((entry) => ({ one: entry.one, how: rank(entry) }))
    .filter(({ how }) => how < Infinity)
    .sort((a, b) => a.how - b.how || b.one.population - a.one.population);
  return { found: found.slice(0, most).map(({ one }) => one), count: found.length };
}
