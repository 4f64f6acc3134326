// The word diff that a reader sees while typing. The server makes its own: this one is only shown.

export type Step = { readonly how: '=' | '-' | '+'; text: string }

const WORDS = /[\p{L}\p{N}\p{M}]+|\s+|[^]/gu
const MOST_CELLS = 400_000 // 600 changed words each side: beyond, one stroke says it as well.

/** How one wording becomes the other. The kept and deleted texts are the first, kept and inserted the second. */
export function wordDiff(before: string, after: string): Step[] {
  const a = before.match(WORDS) ?? []
  const b = after.match(WORDS) ?? []
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const steps: Step[] = []
  add(steps, '=', a.slice(0, start).join(''))
  middle(steps, a.slice(start, a.length - end), b.slice(start, b.length - end))
  add(steps, '=', a.slice(a.length - end).join(''))
  return joined(steps)
}

function middle(steps: Step[], a: readonly string[], b: readonly string[]): void {
  const width = b.length + 1
  if (a.length * b.length > MOST_CELLS || !a.length || !b.length) {
    add(steps, '-', a.join(''))
    add(steps, '+', b.join(''))
    return
  }
  const longest = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
    }
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add(steps, '=', a[i]!)
      i += 1
      j += 1
    } else if (j >= b.length || (i < a.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)) {
      add(steps, '-', a[i]!)
      i += 1
    } else {
      add(steps, '+', b[j]!)
      j += 1
    }
  }
}

function add(steps: Step[], how: Step['how'], text: string): void {
  const last = steps[steps.length - 1]
  if (!text) return
  if (last?.how === how) last.text += text
  else steps.push({ how, text })
}

/** A lone space kept between two changes reads worse than one longer change. */
function joined(steps: readonly Step[]): Step[] {
  const read: Step[] = []
  let deleted = ''
  let inserted = ''
  const flush = (): void => {
    add(read, '-', deleted)
    add(read, '+', inserted)
    deleted = inserted = ''
  }
  steps.forEach((step, at) => {
    const within = at > 0 && at < steps.length - 1
    if (step.how === '-') deleted += step.text
    else if (step.how === '+') inserted += step.text
    else if (within && !step.text.trim()) {
      deleted += step.text
      inserted += step.text
    } else {
      flush()
      add(read, '=', step.text)
    }
  })
  flush()
  return read
}
