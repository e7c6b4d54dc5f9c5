import { breaks, classOf } from "./breaks.js";
import { fill } from "./words.js";

const outside = "utenfor";
const unknown = "ikke-oppgitt";

// How a way of looking sorts the municipalities: { entries: [{ id, label, colour, count }], of: (municipality) => id }.
// Entries nobody is in are left out; those outside, and those the source does not tell of, come last.
export function classify(mode, data, words, compare) {
  const { list, of } = sortings[mode](data, words, compare);
  const counts = new Map();
  for (const one of data.municipalities) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
  const entries = [
    ...list,
    { id: unknown, label: words.not_stated, colour: mode === "fte" ? "unknown" : "other" },
    { id: "ikke-aktuelt", label: words.not_relevant, colour: "unknown" },
    { id: outside, label: words.outside, colour: "outside" },
  ];
  return { entries: entries.map((entry) => ({ ...entry, count: counts.get(entry.id) ?? 0 })).filter(({ count }) => count > 0), of };
}

const numbered = (list) => list.map(({ id, name }, i) => ({ id, label: name, colour: ["c5", "c6", "c3", "c1", "c7", "c2", "c4"][i % 7] }));
const inside = (of) => ({ collaboration }) => (collaboration ? of(collaboration) : outside);
const reason = (missing) => (missing === "not_relevant" ? "ikke-aktuelt" : unknown);

const sortings = {
  collaboration: ({ collaborations }, words, compare) => ({
    list: collaborations.map(({ slug, short, colour }) => ({ id: slug, label: short, colour })).sort((a, b) => compare(a.label, b.label)),
    of: inside(({ slug }) => slug),
  }),
  participation: (data, words) => ({
    list: [{ id: "deltar", label: words.inside, colour: "in" }],
    of: inside(() => "deltar"),
  }),
  basis: ({ bases }) => ({ list: numbered(bases), of: inside((one) => one.basis ?? reason(one.basisMissing)) }),
  model: ({ models }) => ({ list: numbered(models), of: inside((one) => one.model ?? reason(one.modelMissing)) }),
  fte: ({ collaborations }, words) => {
    const values = collaborations.map(({ each }) => each).filter((each) => each !== undefined);
    const limits = breaks(values, 5);
    const text = (limit) => words.number(limit);
    const label = (i) => (limits.length === 0 ? text(values[0] ?? 0) : i === 0 ? fill(words.below, { to: text(limits[0]) })
      : i === limits.length ? fill(words.above, { from: text(limits[i - 1]) })
        : fill(words.between, { from: text(limits[i - 1]), to: text(limits[i]) }));
    return {
      list: [...limits, null].map((limit, i) => ({ id: `trinn-${i + 1}`, label: label(i), colour: `s${i + 1}` })),
      of: inside((one) => (one.each === undefined ? reason(one.fteMissing) : `trinn-${classOf(one.each, limits) + 1}`)),
    };
  },
  size: ({ sizes }) => {
    const limits = sizes.slice(1).map(({ from }) => from);
    return {
      list: sizes.map(({ id, name }, i) => ({ id, label: name, colour: `z${i + 1}` })),
      of: ({ population }) => sizes[classOf(population, limits)].id,
    };
  },
  earlier: ({ outcomes }, words) => ({
    list: [...numbered(outcomes), { id: "ingen", label: words.no_earlier, colour: "other" }],
    of: inside(({ outcome }) => outcome ?? "ingen"),
  }),
};
