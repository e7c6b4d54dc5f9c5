// Puts rows in their order. Where there are many only those at the top are moved at once, the others in the turns that follow: the browser lays out anew
// each row that is moved, and what a reader sees must not wait for what stands below the window.
const atOnce = 50;

export function createRows(body, later = (turn) => setTimeout(turn)) {
  let newest = 0;

  return function place(rows) {
    const mine = ++newest;
    const kept = new Set(rows);
    for (const row of [...body.children]) if (!kept.has(row)) row.remove();

    const from = (start) => {
      if (mine !== newest) return;
      const end = Math.min(start + atOnce, rows.length);
      for (let at = start; at < end; at++) if (body.children[at] !== rows[at]) body.insertBefore(rows[at], body.children[at] ?? null);
      if (end < rows.length) later(() => from(end));
    };
    from(0);
  };
}
