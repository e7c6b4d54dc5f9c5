// What the map shows, as it stands in the address. The names are the same in all languages, so that the link to another carries them.
export const modes = { samarbeid: "collaboration", deltakelse: "participation", hjemmel: "basis", modell: "model", arsverk: "fte", storrelse: "size", 2018: "earlier" };

const names = Object.fromEntries(Object.entries(modes).map(([name, mode]) => [mode, name]));

export const start = { mode: "collaboration", municipality: null, county: null, only: [], view: null };

// "?vis=hjemmel&kommune=3411&bare=styre-27,utenfor&utsnitt=270,6650,-9"; what makes no sense is left out. East and north in km, and the zoom.
export function readState(query) {
  const given = new URLSearchParams(query);
  const number = given.get("kommune") ?? "";
  const view = (given.get("utsnitt") ?? "").split(",").map(Number);
  return {
    mode: Object.hasOwn(modes, given.get("vis") ?? "") ? modes[given.get("vis")] : start.mode,
    municipality: /^\d{4}$/.test(number) ? number : null,
    county: given.get("fylke"),
    only: (given.get("bare") ?? "").split(",").filter((id) => /^[a-z0-9-]+$/.test(id)),
    view: view.length === 3 && view.every(Number.isFinite) ? view : null,
  };
}

// Parameters of others stay, before ours; the same state is always the same address. "" for the map as it opens.
export function writeState(state, query = "") {
  const given = new URLSearchParams(query);
  const set = (name, value) => {
    given.delete(name);
    if (value) given.append(name, value);
  };
  set("vis", state.mode === start.mode ? "" : names[state.mode]);
  set("kommune", state.municipality);
  set("fylke", state.county);
  set("bare", state.only.join(","));
  set("utsnitt", state.view?.map((part) => Math.round(part * 100) / 100).join(","));
  const text = given.toString().replaceAll("%2C", ",");
  return text && `?${text}`;
}
