// Follows every link of a built site that leads out of it, and ends with 1 where one is broken: node .ci/external-links.js site
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

const atOnce = 6;
const patience = 20_000;

/** The addresses that a page links to elsewhere, without fragments; those of the site's own repository change with every edit. */
export function linksIn(html, repository = "") {
  const links = [...html.matchAll(/<a\b[^>]*?\shref="(https?:\/\/[^"]+)"/g)].map((match) => match[1].replaceAll("&amp;", "&").split("#")[0]);
  return [...new Set(links)].filter((link) => repository === "" || !link.startsWith(repository));
}

/** What is wrong with the answer to a request, or null. Many servers refuse machines: that is no broken link. */
export function fault(status) {
  return status < 400 || [401, 403, 405, 429, 999].includes(status) ? null : `${status}`;
}

async function pagesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith(".html")).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)).sort();
}

async function follow(link) {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await fetch(link, { signal: AbortSignal.timeout(patience), headers: { "user-agent": "link check (weekly)" } });
      await answer.body?.cancel();
      if (answer.status < 500 || attempt === 3) {
        return fault(answer.status);
      }
    } catch (error) {
      if (attempt === 3) {
        return error.cause?.code ?? error.message;
      }
    }
  }
}

async function run(folder) {
  const { repository = "" } = JSON.parse(await readFile("content/site.json", "utf8"));
  const pages = new Map();
  for (const page of await pagesUnder(folder)) {
    for (const link of linksIn(await readFile(page, "utf8"), repository)) {
      pages.set(link, [...(pages.get(link) ?? []), path.relative(folder, page)]);
    }
  }

  const waiting = [...pages.keys()].sort();
  let broken = 0;
  const worker = async () => {
    for (let link = waiting.shift(); link !== undefined; link = waiting.shift()) {
      const wrong = await follow(link);
      if (wrong) {
        broken++;
        console.log(`${link}: ${wrong}; on ${pages.get(link).slice(0, 3).join(", ")}`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  console.log(`${pages.size} links, ${broken} broken`);
  process.exitCode = broken > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await run(process.argv[2] ?? "site");
}
