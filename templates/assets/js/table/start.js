import { startTable } from "./sort-table.js";

// Each table[data-sortable] with its tools: <div class="table-tools" data-tools-for="id of its caption">.
export function startTables(document) {
  const tables = [...document.querySelectorAll("table[data-sortable]")].filter((table) => table.tBodies.length === 1 && table.caption?.id);
  for (const table of tables) {
    const tools = document.querySelector(`[data-tools-for="${table.caption.id}"]`);
    if (tools) startTable(table, tools, tables.length > 1 ? table.caption.id : "");
    keepHead(table);
  }
}

// A region that scrolls sideways holds its head fast within itself; where the whole table shows, the head may follow the page instead.
function keepHead(table) {
  const region = table.closest(".table-region");
  if (!region || !("ResizeObserver" in window)) return;
  new ResizeObserver(() => region.classList.toggle("whole", table.offsetWidth <= region.clientWidth)).observe(region);
}
