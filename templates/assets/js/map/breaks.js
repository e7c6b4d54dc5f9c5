// Limits that share the values into so many classes of about the same size, rounded to two figures so that people can read them.
export function breaks(values, classes) {
  const sorted = [...values].sort((a, b) => a - b);
  const limits = [];
  for (let i = 1; i < classes; i++) {
    const limit = Number(sorted[Math.floor((i * sorted.length) / classes)]?.toPrecision(1 + (sorted[0] < sorted[sorted.length - 1])));
    if (limit > (limits.at(-1) ?? sorted[0])) limits.push(limit);
  }
  return limits;
}

// The class of a value: how many limits it has reached.
export const classOf = (value, limits) => limits.filter((limit) => value >= limit).length;
