// What a reader has done to a table, as a part of the address: ?sorter=population&retning=synkende&sil=vest. The same in every language, so that
// the way to another language keeps it: columns by their names in the data.
const turns = { ascending: "stigende", descending: "synkende" };

// A heading as an address has it, for a column without a name: "arsverk-per-1000".
export const slug = (text, fold) => fold(text).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

// Where a page has several tables, each has its id before its names: "medlemstabell.sorter".
const nameOf = (name, prefix) => (prefix ? `${prefix}.` : "") + name;

export function readState(query, prefix, columns) {
  const found = new URLSearchParams(query);
  const column = columns.indexOf(found.get(nameOf("sorter", prefix)));
  return {
    column,
    direction: column < 0 ? "none" : found.get(nameOf("retning", prefix)) === turns.descending ? "descending" : "ascending",
    filter: found.get(nameOf("sil", prefix)) ?? "",
  };
}

// The address's query with the state in it; what others keep there stays.
export function writeState(query, prefix, columns, state) {
  const written = new URLSearchParams(query);
  const set = (name, value) => (value ? written.set(nameOf(name, prefix), value) : written.delete(nameOf(name, prefix)));
  const sorted = state.column >= 0 && state.direction !== "none";
  set("sorter", sorted && columns[state.column]);
  set("retning", sorted && turns[state.direction]);
  set("sil", state.filter.trim());
  const text = written.toString();
  return text ? `?${text}` : "";
}
