// One passage's fields: what is changed in the words is shown while it is typed.

import { folded, wordDiff } from "./words.js";

// What would not be seen; in a change of nothing but spaces the plain one, too.
const NO_BREAK = /([\u00a0\u202f\u2007])/u;
const SPACE = /([\u00a0\u202f\u2007 ])/u;
// More than this the server takes no paragraph to grow; what was pasted by mistake is not compared.
const MOST_GROWTH = 2000;

export function watch(editor, seen) {
  const proposal = editor.querySelector("[data-proposal]");
  const frame = editor.querySelector("[data-diff]");
  const show = () => {
    const isShort = proposal.value.length <= seen.length + MOST_GROWTH;
    const changed = isShort && folded(proposal.value) !== "" && folded(proposal.value) !== folded(seen);
    frame.hidden = !changed;
    if (changed) draw(frame, seen, folded(proposal.value));
  };
  proposal.addEventListener("input", show);
  show();
}

function draw(frame, before, after) {
  const { deleted, inserted } = frame.dataset;
  const parts = wordDiff(before, after).flatMap((part, at, all) => {
    if (part.kind === "equal") return [document.createTextNode(part.text)];
    const name = part.kind === "delete" ? "del" : "ins";
    const element = document.createElement(name);
    element.className = `diff-${name}`;
    element.append(heard(` ${part.kind === "delete" ? deleted : inserted} `), ...signs(part.text));
    // Between a word and its successor there is no space where the line could break.
    return all[at + 1]?.kind === "insert" ? [element, document.createElement("wbr")] : [element];
  });
  frame.querySelector("[data-diff-words]").replaceChildren(...parts);
}

// Text with each space that would not be seen in its own box.
function signs(text) {
  const apart = text.trim() === "" ? SPACE : NO_BREAK;
  return text.split(apart).map((part) => {
    if (!apart.test(part)) return document.createTextNode(part);
    const box = document.createElement("span");
    box.className = "diff-space";
    box.textContent = part;
    return box;
  });
}

function heard(text) {
  const span = document.createElement("span");
  span.className = "visually-hidden";
  span.textContent = text;
  return span;
}
