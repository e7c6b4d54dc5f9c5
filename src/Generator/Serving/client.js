// Shows the newest state of the page while its author works at it. Only "serve" puts this on a page, never a build.
const here = new URL(import.meta.url);
const words = JSON.parse(here.searchParams.get("words"));
const version = here.searchParams.get("page");
let assets = here.searchParams.get("assets");
let events;

const place = `serve-scroll:${location.pathname}`;

function follow() {
  events = new EventSource(new URL(`events?path=${encodeURIComponent(location.pathname)}`, here));
  events.onmessage = ({ data }) => apply(JSON.parse(data));
}

function leave() {
  events?.close();
  events = undefined;
}

function apply(state) {
  if (state.page !== version) {
    sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY]));
    leave();
    location.reload();
    return;
  }

  if (state.assets !== assets) {
    exchangeStyles(state.assets);
  }

  showProblems(state);
}

// Each new sheet takes its place when it is there, so that the page is never without.
function exchangeStyles(root) {
  assets = root;
  for (const link of document.querySelectorAll('link[rel=stylesheet][href*="assets/"]')) {
    const next = link.cloneNode();
    next.href = link.getAttribute("href").replace(/assets\/[0-9a-f]+\//, root);
    next.addEventListener("load", () => link.remove());
    link.after(next);
  }
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function problemItem({ error, place, message, line, before }) {
  const item = element("li", { className: error ? "error" : "warning" }, element("code", {}, place), element("p", {}, message));
  if (line !== null) {
    item.append(element("pre", {}, `${line}\n${" ".repeat(before)}^`));
  }

  return item;
}

let shown = "";

function showProblems({ problems, fault }) {
  const now = JSON.stringify([problems, fault]);
  if (now === shown) {
    return;
  }

  shown = now;
  document.querySelector("serve-problems")?.remove();
  if (problems.length === 0 && !fault) {
    return;
  }

  const errors = problems.filter((problem) => problem.error).length;
  const title = fault ? words.fault : errors > 0 ? `${errors} ${words.errors}` : `${problems.length} ${words.warnings}`;
  const box = element("details", { open: errors > 0 || Boolean(fault) }, element("summary", {}, title));
  if (fault) {
    box.append(element("pre", {}, fault));
  }

  box.append(element("ol", {}, ...problems.map(problemItem)), element("p", { className: "hint" }, words.hint));
  const host = document.createElement("serve-problems");
  host.attachShadow({ mode: "open" }).append(
    element("link", { rel: "stylesheet", href: new URL("client.css", here).href }),
    element("section", { ariaLabel: title, role: "alert" }, box),
  );
  document.documentElement.append(host);
  host.shadowRoot.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") {
      box.open = false;
    }
  });
}

const kept = sessionStorage.getItem(place);
if (kept !== null) {
  sessionStorage.removeItem(place);
  const back = () => scrollTo({ left: JSON.parse(kept)[0], top: JSON.parse(kept)[1], behavior: "instant" });
  back();
  addEventListener("load", back);
}

if (!document.hidden) {
  follow();
}

// A browser has few connections to a site: a page that is not looked at gives its own back, and asks anew when it is.
document.addEventListener("visibilitychange", () => (document.hidden ? leave() : events ?? follow()));
addEventListener("pagehide", leave);
addEventListener("pageshow", () => document.hidden || (events ?? follow()));
