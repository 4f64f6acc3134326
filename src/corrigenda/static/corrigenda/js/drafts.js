// The draft of a report, kept in this tab only, from the first keystroke until the report has arrived.

const PREFIX = "corrigenda:draft:";

// A browser may refuse storage altogether; then the form works without a draft.
function storage() {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

export function load(url) {
  try {
    return JSON.parse(storage()?.getItem(PREFIX + url) ?? "null");
  } catch {
    return null;
  }
}

export function save(url, draft) {
  try {
    storage()?.setItem(PREFIX + url, JSON.stringify(draft));
  } catch {
    // Full or refused: what is typed still stands in the form.
  }
}

export function forget(url) {
  storage()?.removeItem(PREFIX + url);
}

// A receipt is shown: what was on its way has arrived.
export function forgetSent() {
  const kept = storage();
  if (!kept) return;
  for (const name of Object.keys(kept)) {
    if (name.startsWith(PREFIX) && load(name.slice(PREFIX.length))?.sending) kept.removeItem(name);
  }
}
