// What a reader has done to a table, as a part of the address: ?sorter=folketall&retning=synkende&sil=vest. The words are the page's language's.

// "Årsverk per 1000" as an address has it: "arsverk-per-1000".
export const slug = (text, fold) => fold(text).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

// Where a page has several tables, each has its id before its names: "medlemstabell.sorter".
const nameOf = (words, name, prefix) => (prefix ? `${prefix}.` : "") + words[name];

export function readState(query, words, prefix, columns) {
  const found = new URLSearchParams(query);
  const column = columns.indexOf(found.get(nameOf(words, "sort", prefix)));
  return {
    column,
    direction: column < 0 ? "none" : found.get(nameOf(words, "direction", prefix)) === words.descending ? "descending" : "ascending",
    filter: found.get(nameOf(words, "filter", prefix)) ?? "",
  };
}

// The address's query with the state in it; what others keep there stays.
export function writeState(query, words, prefix, columns, state) {
  const written = new URLSearchParams(query);
  const set = (name, value) => (value ? written.set(nameOf(words, name, prefix), value) : written.delete(nameOf(words, name, prefix)));
  const sorted = state.column >= 0 && state.direction !== "none";
  set("sort", sorted && columns[state.column]);
  set("direction", sorted && words[state.direction]);
  set("filter", state.filter.trim());
  const text = written.toString();
  return text ? `?${text}` : "";
}
