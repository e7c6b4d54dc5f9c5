import { startTable } from "./sort-table.js";

// Each table[data-sortable] with its tools: <div class="table-tools" data-tools-for="id of its caption">.
export function startTables(document) {
  const tables = [...document.querySelectorAll("table[data-sortable]")].filter((table) => table.tBodies.length === 1 && table.caption?.id);
  for (const table of tables) {
    const tools = document.querySelector(`[data-tools-for="${table.caption.id}"]`);
    if (tools) startTable(table, tools, tables.length > 1 ? table.caption.id : "");
  }
}
