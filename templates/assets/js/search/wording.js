// What the search says and shows, from the words of the page. Nothing here touches the page.

export function statusText(words, query, count) {
  if (!query) return "";
  const text = count === 0 ? words.none : count === 1 ? words.one : words.many;
  return text.replace("{count}", String(count)).replace("{query}", query);
}

export const tidy = (query) => query.trim().replace(/\s+/g, " ");

// What the engine is asked: it wants every word on the page, and no page says "hvem kjøper inn for" of a municipality. So the words that only make a
// sentence of a question are left out, unless nothing else is asked; and § as the texts write it: by itself, or as a word. A phrase in quotes is asked as it stands.
export function asked(query, { skip, section }) {
  if (query.includes('"')) return query;
  const all = query.replace(/§+/g, ` ${section} `).split(/[\s?]+/).filter(Boolean);
  const skipped = new Set(skip.split(" "));
  const telling = all.filter((word) => !skipped.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : all).join(" ");
}

const entities = { "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&#x27;": "'", "&nbsp;": "\u00a0", "&amp;": "&" };

// An excerpt "from <mark>Tromsø</mark> &amp; …" as pieces of plain text, marked or not.
export const excerptParts = (html) => html
  .split(/(<mark>.*?<\/mark>)/s)
  .filter(Boolean)
  .map((piece) => ({
    marked: piece.startsWith("<mark>"),
    text: piece.replace(/<\/?mark>/g, "").replace(/&(?:lt|gt|quot|#39|#x27|nbsp|amp);/g, (entity) => entities[entity]),
  }));

// Without the line above the heading, which is shown already.
export function withoutStart(parts, line) {
  const [first, ...rest] = parts;
  return line && first && !first.marked && first.text.startsWith(`${line}. `) ? [{ ...first, text: first.text.slice(line.length + 2) }, ...rest] : parts;
}

// From the pages of each kind to the kind of each page.
export const kindsById = (pages) => new Map(Object.entries(pages).flatMap(([kind, ids]) => ids.map((id) => [id, kind])));

// The kinds that were found, the most frequent first: [["Kommune", 12], ["Tabell", 3]].
export function countKinds(results, kindOf) {
  const counts = new Map();
  for (const { id } of results) counts.set(kindOf.get(id), (counts.get(kindOf.get(id)) ?? 0) + 1);
  return [...counts].filter(([kind]) => kind).sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
}

// What is called just what was asked for stands before what has it among its names, and that before what only speaks of it; the engine's order otherwise.
export const byName = (results, query, fold) => results.toSorted((one, other) => isCalled(other, query, fold) - isCalled(one, query, fold));

// The names without their signs, of a municipality in other languages too, are in "plain": "tromso Romsa romsa".
const isCalled = ({ meta }, query, fold) => {
  const asked = fold(query);
  return fold(meta.title) === asked ? 2 : Number((meta.plain ?? "").split(" ").includes(asked));
};
