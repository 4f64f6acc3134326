// One passage's fields: what is changed in the words is shown while it is typed.

import { folded, wordDiff } from "./words.js";

const NO_BREAK = /[\u00a0\u202f\u2007]/u;

export function watch(editor, seen) {
  const proposal = editor.querySelector("[data-proposal]");
  const frame = editor.querySelector("[data-diff]");
  const show = () => {
    const changed = folded(proposal.value) !== "" && folded(proposal.value) !== folded(seen);
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
  const blank = text.trim() === "";
  return Array.from(text, (char) => {
    if (!NO_BREAK.test(char) && !(blank && char === " ")) return document.createTextNode(char);
    const box = document.createElement("span");
    box.className = "diff-space";
    box.textContent = char;
    return box;
  });
}

function heard(text) {
  const span = document.createElement("span");
  span.className = "visually-hidden";
  span.textContent = text;
  return span;
}
