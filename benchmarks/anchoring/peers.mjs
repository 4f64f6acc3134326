// Answers paragraph questions as two libraries from npm would. Reads JSON lines {new: [text], asked: [{exact,
// prefix, suffix, position}]} and writes one line a pair: {hypothesis: [[paragraph | -1, µs]], annotator: [...]}.
// The Hypothesis client's published formula is re-made here over its own search library.
import { createInterface } from "node:readline";
import search from "approx-string-match";
import { textQuoteSelectorMatcher } from "@apache-annotator/selector";

const alike = (text, wanted) => {
  if (!wanted || !text) return 0;
  const errors = search(text, wanted, wanted.length).reduce((least, m) => Math.min(least, m.errors), wanted.length);
  return 1 - errors / wanted.length;
};

function matches(text, exact) {
  const found = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1))
    found.push({ start: at, end: at + exact.length, errors: 0 });
  return found.length ? found : search(text, exact, Math.min(256, exact.length / 2));
}

function hypothesis(text, { exact, prefix, suffix, position }) {
  let best = null;
  for (const match of matches(text, exact)) {
    const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
    const after = text.slice(match.end, match.end + suffix.length);
    const score =
      (50 * (1 - match.errors / exact.length) +
        20 * (prefix ? alike(before, prefix) : 1) +
        20 * (suffix ? alike(after, suffix) : 1) +
        2 * (1 - Math.abs(match.start - position) / text.length)) / 92;
    if (!best || score > best.score) best = { ...match, score };
  }
  return best;
}

async function annotator(text, { exact, prefix, suffix }) {
  const chunk = { data: text };
  const chunker = { currentChunk: chunk, nextChunk: () => null, previousChunk: () => null, precedesCurrentChunk: () => false };
  for await (const match of textQuoteSelectorMatcher({ exact, prefix, suffix })(chunker))
    return { start: match.startIndex, end: match.endIndex };
  return null;
}

async function answer(method, texts, text, asked) {
  const starts = [];
  let at = 0;
  for (const paragraph of texts) {
    starts.push(at);
    at += paragraph.length + 1;
  }
  const answers = [];
  for (const quote of asked) {
    const began = process.hrtime.bigint();
    const found = text ? await method(text, quote) : null;
    const micros = Number(process.hrtime.bigint() - began) / 1000;
    const middle = found ? (found.start + found.end) / 2 : -1;
    answers.push([starts.findLastIndex((start) => start <= middle), micros]);
  }
  return answers;
}

for await (const line of createInterface({ input: process.stdin })) {
  const pair = JSON.parse(line);
  const text = pair.new.join("\n");
  const out = {
    hypothesis: await answer(hypothesis, pair.new, text, pair.asked),
    annotator: await answer(annotator, pair.new, text, pair.asked),
  };
  console.log(JSON.stringify(out));
}
