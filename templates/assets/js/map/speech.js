import { fill } from "./words.js";

// What the status line says, and the small sign at the pointer.
export function speech(words) {
  const value = (one, mode, { entries, of }) => fill(words.said.value, { mode: words.modes[mode], value: entries.find(({ id }) => id === of(one)).label });
  const told = { collaboration: true, participation: true };
  const who = (one) => (one.collaboration
    ? fill(words.said.member, { name: one.name, collaboration: one.collaboration.name, municipalities: words.municipalities(one.collaboration.members.length) })
    : fill(words.said.outside, { name: one.name }));

  return {
    one: (one, mode, sorting) => (told[mode] ? who(one) : `${who(one)} ${value(one, mode, sorting)}`),
    short: (one, mode, { entries, of }) => `${one.name}: ${entries.find(({ id }) => id === of(one)).label}`,
    mode: (mode) => fill(words.said.mode, { mode: words.modes[mode] }),
    edge: (one, direction) => fill(words.said.edge, { name: one.name, direction: words.directions[direction] }),
    filter(entries, only, all) {
      if (only.length === 0) return words.said.all;
      const shown = entries.filter(({ id }) => only.includes(id));
      return fill(words.said.filter, {
        chosen: shown.map(({ label }) => label).join(", "),
        shown: words.number(shown.reduce((sum, { count }) => sum + count, 0)),
        all: words.number(all),
      });
    },
  };
}
