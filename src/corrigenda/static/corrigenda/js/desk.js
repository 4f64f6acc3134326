// The desk's conveniences. Everything works without them: each acts on a plain form or link that stands there.
// No string of HTML is ever parsed by hand: fragments arrive as documents (Trusted Types stay on).

const KEYS_OFF = "corrigenda-keys-off";

/** The page or fragment at an address, as a document with the answer's ETag; null when nothing changed or it failed. */
function fetchDocument(url, { method = "GET", body = null, etag = "" } = {}) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.responseType = "document";
    if (etag) request.setRequestHeader("If-None-Match", etag);
    request.onload = () => {
      const isPage = request.status === 200 && request.response !== null;
      resolve(isPage ? { document: request.response, etag: request.getResponseHeader("ETag") } : null);
    };
    request.onerror = () => resolve(null);
    request.send(body);
  });
}

/** Takes over the parts of another document that are marked data-refresh. */
function refreshFrom(other) {
  for (const part of document.querySelectorAll("[data-refresh]")) {
    const fresh = other.querySelector(`[data-refresh="${part.dataset.refresh}"]`);
    if (fresh) part.replaceChildren(...[...fresh.childNodes].map((node) => document.adoptNode(node)));
  }
  const count = other.querySelector("[data-waiting]");
  const shown = document.querySelector("[data-waiting]");
  if (count && shown) shown.textContent = count.textContent;
  offerCopies();
}

// ---- the queue: rows, picking, looking for news

const rows = () => [...document.querySelectorAll("[data-row]")];
const numberOf = (mark) => mark.split(":")[0];
let current = -1;

function choose(at) {
  const all = rows();
  if (!all.length) return;
  current = Math.max(0, Math.min(at, all.length - 1));
  all.forEach((row, index) => row.classList.toggle("is-current", index === current));
  all[current].querySelector("a")?.focus();
}

function countPicked() {
  const title = document.querySelector("[data-picked]");
  if (!title) return;
  title.dataset.words ??= title.textContent;
  const picked = document.querySelectorAll("[name=picked]:checked").length;
  title.textContent = picked ? `${title.dataset.words} ${picked}` : title.dataset.words;
  document.querySelector(".bulk")?.classList.toggle("is-active", picked > 0);
}

async function lookForNews(list) {
  if (document.hidden) return;
  const news = await fetchDocument(location.href, { etag: list.dataset.etag });
  if (!news) return;
  const picked = new Set([...list.querySelectorAll("[name=picked]:checked")].map((box) => numberOf(box.value)));
  const chosen = rows()[current]?.dataset.row;
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  const place = focused && { row: focused.closest("[data-row]")?.dataset.row, isBox: focused.type === "checkbox" };
  refreshFrom(news.document);
  list.dataset.etag = news.etag;
  // A page that waits for nothing more is asked no more.
  if (!news.document.querySelector("[data-poll]")) clearInterval(looking);
  for (const box of list.querySelectorAll("[name=picked]")) box.checked = picked.has(numberOf(box.value));
  current = rows().findIndex((row) => row.dataset.row === chosen);
  rows()[current]?.classList.add("is-current");
  if (place?.row) {
    const row = list.querySelector(`[data-row="${CSS.escape(place.row)}"]`);
    row?.querySelector(place.isBox ? "input" : "a")?.focus();
  }
  const line = document.querySelector("[data-news]");
  if (line) line.textContent = line.dataset.newsText;
  countPicked();
}

const list = document.querySelector("[data-poll]");
const looking = list ? setInterval(() => lookForNews(list), Number(list.dataset.poll) * 1000) : 0;
document.addEventListener("change", (event) => {
  if (event.target.name === "picked") countPicked();
  if (event.target.matches("[data-submit]")) event.target.form.requestSubmit();
});
countPicked();

// ---- one erratum: prepared reasons, live word diff, copying

for (const select of document.querySelectorAll("[data-prepared]")) {
  const words = select.form.elements[select.dataset.prepared];
  const sentence = () => select.selectedOptions[0]?.dataset.sentence ?? "";
  let prepared = "";
  const fill = () => {
    // An own sentence is never overwritten.
    if (words.value.trim() && words.value !== prepared) return;
    prepared = sentence();
    words.value = prepared;
  };
  select.addEventListener("change", fill);
  fill();
}

for (const form of document.querySelectorAll("[data-preview]")) {
  const here = form.querySelector("[data-preview-here]");
  let timer = 0;
  let asked = 0;
  const show = async () => {
    const turn = ++asked;
    const answer = await fetchDocument(form.dataset.preview, { method: "POST", body: new FormData(form) });
    const fresh = answer?.document.querySelector("#preview");
    if (!fresh || turn !== asked) return;
    here.replaceChildren(document.adoptNode(fresh));
    here.hidden = false;
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 250);
  });
  form.closest("details")?.addEventListener("toggle", (event) => event.target.open && show());
  if (form.closest("details")?.open) show();
}

/** Shows the buttons that copy, where the browser can; those of a refreshed part, too. */
function offerCopies() {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll("[data-copy][hidden]")) {
    button.hidden = false;
    const words = button.textContent;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = button.dataset.copied;
      setTimeout(() => (button.textContent = words), 2000);
    });
  }
}
offerCopies();

for (const link of document.querySelectorAll("[data-click]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    open(document.querySelector(link.dataset.click));
  });
}

/** Opens a summary's details and puts the cursor into its first field. */
function open(summary) {
  const details = summary.parentElement;
  details.open = true;
  const first = details.querySelector("textarea, select, input:not([type=hidden])");
  first?.focus();
  details.scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const details = document.activeElement?.closest("details[open]");
  if (!details) return;
  details.open = false;
  details.querySelector("summary").focus();
});

// ---- keys

const dialog = document.getElementById("keys");
const areKeysOn = () => localStorage.getItem(KEYS_OFF) === null;

function isTyping(element) {
  return element.isContentEditable || element.matches("textarea, select, input:not([type=checkbox], [type=radio])");
}

function press(key) {
  const wanted = `[data-key="${CSS.escape(key)}"]`;
  // What was just done comes before what the page offers: undo means the last decision.
  const target = document.querySelector(`[data-toast] ${wanted}`) ?? document.querySelector(wanted);
  if (!target) return false;
  if (target.matches("summary")) open(target);
  else if (target.matches("input")) target.focus();
  else target.click();
  return true;
}

function act(key) {
  const row = rows()[current];
  if (key === "?" && dialog) return dialog.showModal() ?? true;
  if (rows().length && (key === "j" || key === "k")) return choose(current + (key === "j" ? 1 : -1)) ?? true;
  if (row && key === "x") return row.querySelector("[name=picked]")?.click() ?? true;
  return press(key);
}

if (dialog) {
  for (const hint of document.querySelectorAll("[data-keys-hint]")) hint.hidden = false;
  for (const button of document.querySelectorAll("[data-open-keys]")) {
    button.addEventListener("click", () => dialog.showModal());
  }
  const box = dialog.querySelector("[data-keys-switch]");
  box.checked = areKeysOn();
  box.addEventListener("change", () => {
    if (box.checked) localStorage.removeItem(KEYS_OFF);
    else localStorage.setItem(KEYS_OFF, "1");
  });
}

document.addEventListener("keydown", (event) => {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && event.key.length === 1;
  if (!isPlain || event.defaultPrevented || isTyping(event.target) || dialog?.open || !areKeysOn()) return;
  if (act(event.key)) event.preventDefault();
});

// ---- where the eye and the cursor should be

// On a phone the current tab may stand outside of its row.
for (const tab of document.querySelectorAll(".topbar-nav [aria-current], .tabs [aria-current]")) {
  const row = tab.closest("ul");
  row.scrollLeft += tab.getBoundingClientRect().right - row.getBoundingClientRect().right + 48;
}
document.querySelector("[data-focus]")?.focus();
for (const toast of document.querySelectorAll("[data-toast]")) {
  // What can be undone stays until the page is left; a mere message goes.
  if (!toast.querySelector("button")) setTimeout(() => toast.remove(), 6000);
}
