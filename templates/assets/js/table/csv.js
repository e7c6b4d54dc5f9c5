// Rows as comma-separated text, with quotes only where they are needed.
const field = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const csv = (rows) => rows.map((row) => row.map(field).join(",") + "\n").join("");
