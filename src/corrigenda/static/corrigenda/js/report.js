// The form made pleasant: the picked paragraph opens its fields in place, the change is shown, nothing is lost.
// Without this file the same form works in three pages; the fields and addresses are the same.

import * as drafts from "./drafts.js";
import { watch } from "./editor.js";
import { solve } from "./proof.js";

const form = document.querySelector("form[data-report]");
const url = form?.dataset.report;
const FIELD = /^(?:proposal|remark|kind|source|too)-(\d+)$/;
// What the reader says of themselves.
const OWN = ["email", "credit"];

let isLeaving = false;
let isSending = false;
let isDirty = false;

document.querySelector("[data-summary]")?.focus();
offerCopy();
if (form) {
  if (form.querySelector("[data-blocks]")) onePage();
  for (const passage of form.querySelectorAll("[data-passage]")) watch(passage, passage.dataset.text);
  form.addEventListener("input", keep);
  form.addEventListener("change", keep);
  form.addEventListener("submit", leave);
  window.addEventListener("pageshow", comeBack);
  window.addEventListener("beforeunload", warn);
  prove();
}

// ---- one page instead of three

function onePage() {
  const carried = takeCarried();
  const send = form.querySelector("[data-go]");
  send.value = send.dataset.go;
  send.textContent = send.dataset.label;
  form.noValidate = true;
  for (const part of form.querySelectorAll("[data-last], [data-other]")) part.hidden = false;
  restore(carried);
  for (const box of form.querySelectorAll(".block-check")) {
    box.addEventListener("change", () => {
      toggle(box, carried);
      count();
    });
    if (box.checked) toggle(box, carried);
  }
  count();
}

// Words that the server carried from an earlier page, by field name; the fields themselves take over.
function takeCarried() {
  const carried = new Map();
  for (const input of form.querySelectorAll('input[type="hidden"]')) {
    if (FIELD.test(input.name)) {
      carried.set(input.name, input.value);
      input.remove();
    }
  }
  return carried;
}

function toggle(box, carried) {
  const block = box.closest("[data-block]");
  let editor = block.querySelector(".block-editor");
  if (!editor && box.checked) {
    editor = opened(block, carried);
    block.append(editor);
    watch(editor, seenIn(block));
  }
  if (editor) {
    editor.hidden = !box.checked;
    // A hidden field of another kind would still be sent, which keeps its words: nothing typed is lost.
    if (box.checked && document.activeElement === box) editor.scrollIntoView({ block: "nearest" });
  }
}

function opened(block, carried) {
  const index = block.dataset.block;
  const editor = document.createElement("div");
  editor.className = "block-editor";
  editor.setAttribute("role", "group");
  editor.setAttribute("aria-label", block.dataset.name);
  editor.append(form.querySelector("template[data-editor]").content.cloneNode(true));
  // After the step's title: who saw the same need not read on.
  const too = block.querySelector("template[data-too]");
  if (too) editor.firstElementChild.after(too.content.cloneNode(true));
  const links = block.querySelector("template[data-links]");
  if (links) editor.append(links.content.cloneNode(true));
  for (const element of editor.querySelectorAll("*")) {
    for (const name of ["id", "name", "for", "aria-describedby"]) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.replaceAll("INDEX", index));
    }
  }
  for (const field of editor.querySelectorAll("[name]")) {
    const words = carried.get(field.name);
    if (field.type === "checkbox") field.checked = words !== undefined;
    else if (words !== undefined) field.value = words;
    else if (field.hasAttribute("data-proposal")) field.value = seenIn(block);
  }
  return editor;
}

// The block's text as the server knows it: given where there is markup, else what stands in the label.
function seenIn(block) {
  return block.dataset.text ?? block.querySelector(".block-words").textContent;
}

function count() {
  const place = form.querySelector("[data-count]");
  const n = form.querySelectorAll(".block-check:checked").length;
  const { none, one, many } = place.dataset;
  place.textContent = n === 0 ? none : n === 1 ? one : many.replace("#", String(n));
}

// ---- the draft

function keep(event) {
  if (FIELD.test(event.target.name) || OWN.includes(event.target.name)) isDirty = true;
  drafts.save(url, snapshot(false));
}

function snapshot(sending) {
  const data = new FormData(form);
  const picks = data.getAll("pick");
  const words = [...data].filter(([name]) => FIELD.test(name));
  const seen = Object.fromEntries(picks.map((pick) => [pick, seenAt(pick)]));
  return { key: data.get("key"), picks, words, seen, ...own(data), sending };
}

function own(data) {
  return Object.fromEntries(OWN.map((name) => [name, data.get(name) ?? ""]));
}

function seenAt(index) {
  const block = form.querySelector(`[data-block="${index}"]`);
  return block ? seenIn(block) : form.querySelector(`[data-passage="${index}"]`)?.dataset.text;
}

// Only into a fresh form: what the server gave back is newer. A block that says something else today is left out.
function restore(carried) {
  const draft = drafts.load(url);
  if (!draft || carried.size || form.querySelector(".block-check:checked")) return;
  const kept = new Set(draft.picks.filter((pick) => seenAt(pick) !== undefined && seenAt(pick) === draft.seen[pick]));
  for (const pick of kept) form.querySelector(`#block-${pick}`).checked = true;
  for (const [name, value] of draft.words) {
    if (kept.has(FIELD.exec(name)[1])) carried.set(name, value);
  }
  for (const name of OWN) form.elements.namedItem(name).value = draft[name] ?? "";
  // The same sending, should the first one have arrived without our knowing.
  if (kept.size) form.elements.namedItem("key").value = draft.key;
  isDirty = kept.size > 0;
}

// ---- a flood comes in: the browser proves that it is none, and sends again

async function prove() {
  const notice = form.querySelector("[data-proof]");
  if (!notice || !globalThis.crypto?.subtle) return;
  const [running, waiting] = ["running", "waiting"].map((name) => notice.querySelector(`[data-proof-${name}]`));
  running.hidden = false;
  waiting.hidden = true;
  try {
    const proof = await solve(JSON.parse(notice.dataset.proof));
    form.elements.namedItem("proof").value = proof;
    if (!isSending) form.requestSubmit(form.querySelector("[data-send]"));
  } catch {
    running.hidden = true;
    waiting.hidden = false;
  }
}

// ---- leaving

function leave(event) {
  if (isSending) {
    event.preventDefault();
    return;
  }
  isLeaving = true;
  isSending = event.submitter?.value === "send";
  if (isSending) {
    event.submitter.setAttribute("aria-disabled", "true");
    drafts.save(url, snapshot(true));
  }
}

// Back from another page, kept alive by the browser: the form is open again.
function comeBack() {
  isLeaving = false;
  isSending = false;
  form.querySelector('[aria-disabled="true"]')?.removeAttribute("aria-disabled");
}

function warn(event) {
  if (isDirty && !isLeaving) event.preventDefault();
}

// ---- the way to the contact page

function offerCopy() {
  const button = document.querySelector("[data-copy]");
  if (!button || !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    button.textContent = button.dataset.done;
  });
}
