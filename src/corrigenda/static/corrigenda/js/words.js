// What changed between two wordings, word by word: a small sight of it while the reader types.
// The desk's own diff (core/diff.py) decides; this one only has to be quick and honest.

const TOKEN = /[\p{L}\p{M}\p{N}]+['’]?|./gsu;
// Cells of the table: 700 × 700 changed words take a few milliseconds; beyond it one replacement is shown.
const MOST_CELLS = 490_000;

export function tokens(text) {
  return text.match(TOKEN) ?? [];
}

// The text as HTML shows it; no-break spaces are typography and stay.
export function folded(text) {
  return text.replace(/[ \t\n\r\f]+/g, " ").trim();
}

// [{kind: "equal" | "delete" | "insert", text}, …]: deletions and equals make `before`, insertions and equals `after`.
export function wordDiff(before, after) {
  const old = tokens(before);
  const now = tokens(after);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  ) {
    tail += 1;
  }
  const parts = [
    ...same(old.slice(0, head)),
    ...core(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...same(old.slice(old.length - tail)),
  ];
  return joined(parts);
}

function same(words) {
  return words.length ? [{ kind: "equal", text: words.join("") }] : [];
}

function replaced(old, now) {
  const parts = [];
  if (old.length) parts.push({ kind: "delete", text: old.join("") });
  if (now.length) parts.push({ kind: "insert", text: now.join("") });
  return parts;
}

// The longest common run of words of what is left between the equal ends.
function core(old, now) {
  if (!old.length || !now.length || old.length * now.length > MOST_CELLS) return replaced(old, now);
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        old[i] === now[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    }
  }
  const parts = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      parts.push({ kind: "equal", text: old[i] });
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])) {
      parts.push({ kind: "delete", text: old[i] });
      i += 1;
    } else {
      parts.push({ kind: "insert", text: now[j] });
      j += 1;
    }
  }
  return parts;
}

// Neighbours of one kind as one; a lone space between two changes belongs to them; deletions stand before insertions.
function joined(parts) {
  const result = [];
  let gone = "";
  let come = "";
  const flush = () => {
    if (gone) result.push({ kind: "delete", text: gone });
    if (come) result.push({ kind: "insert", text: come });
    gone = "";
    come = "";
  };
  parts.forEach((part, at) => {
    const next = parts[at + 1];
    if (part.kind === "delete") gone += part.text;
    else if (part.kind === "insert") come += part.text;
    else if ((gone || come) && part.text === " " && next && next.kind !== "equal") {
      gone += part.text;
      come += part.text;
    } else {
      flush();
      const last = result[result.length - 1];
      if (last?.kind === "equal") last.text += part.text;
      else result.push({ ...part });
    }
  });
  flush();
  return result;
}
