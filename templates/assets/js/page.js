// Small things on every page; each finds its own elements and does nothing where there are none.
import { startTheme } from "./theme-switch.js";
import { startMenu } from "./menu.js";
import { startCopy } from "./copy.js";
import { startSamePage } from "./same-page.js";

startTheme(document);
startMenu(document);
startCopy(document);
startSamePage(document, window);

// What only some pages have is fetched by those that have it.
if (document.querySelector("table[data-sortable]")) import("./table/start.js").then(({ startTables }) => startTables(document));
if (document.querySelector(".toc")) import("./toc.js").then(({ startContents }) => startContents(document));
if (document.querySelector(".prose :is(h2, h3)[id]")) import("./anchors.js").then(({ startAnchors }) => startAnchors(document));
for (const form of document.querySelectorAll("form[data-picker]")) import("./picker/start.js").then(({ startPicker }) => startPicker(form));
for (const figure of document.querySelectorAll("[data-map-small]")) import("./locator/offer.js").then(({ offerMap }) => offerMap(figure));
