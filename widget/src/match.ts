// Which of the server's blocks is which block of this page? Texts and their order decide; a page may show more
// (advertisements, "read also") or less (a paywall) or other words (a headline under test) than the server saw.

import { likeness } from './text.ts'

const ALIKE = 0.5 // Half of the word pairs: a paragraph edited since, not another one.
const MOST_PAIRS = 40_000

/** For each page text the index of the server's text, or -1. A server text is given once, in the page's order. */
export function matchBlocks(page: readonly string[], server: readonly string[]): number[] {
  const pageKeys = page.map(likeness)
  const serverKeys = server.map(likeness)
  const found = new Array<number>(page.length).fill(-1)
  matchUnique(pageKeys, serverKeys, found)
  matchBetween(pageKeys, serverKeys, found, (a, b) => (a === b ? 1 : 0))
  matchBetween(pageKeys, serverKeys, found, bagger())
  return found
}

function matchUnique(page: readonly string[], server: readonly string[], found: number[]): void {
  const inServer = places(server)
  const inPage = places(page)
  const pairs: [number, number][] = []
  for (const [key, at] of inServer) {
    const here = inPage.get(key)
    if (key && at.length === 1 && here?.length === 1) pairs.push([at[0]!, here[0]!])
  }
  pairs.sort((a, b) => a[0] - b[0])
  for (const [block, at] of rising(pairs)) found[at] = block
  // What stands elsewhere in the page (a headline above, a caption beside) is still the same words.
  for (const [block, at] of pairs) if (found[at] === -1) found[at] = block
}

/** The longest part of the pairs whose page places rise. */
function rising(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = []
  const before: number[] = []
  pairs.forEach(([, at], i) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (pairs[tails[mid]!]![1] < at) low = mid + 1
      else high = mid
    }
    before[i] = low ? tails[low - 1]! : -1
    tails[low] = i
  })
  const chain: [number, number][] = []
  for (let i = tails.length ? tails[tails.length - 1]! : -1; i >= 0; i = before[i]!) chain.unshift(pairs[i]!)
  return chain
}

function places(keys: readonly string[]): Map<string, number[]> {
  const map = new Map<string, number[]>()
  keys.forEach((key, at) => {
    const known = map.get(key)
    if (known) known.push(at)
    else map.set(key, [at])
  })
  return map
}

/** Pairs what is left between two sure neighbours, best likeness first. */
function matchBetween(
  page: readonly string[],
  server: readonly string[],
  found: number[],
  alike: (a: string, b: string) => number,
): void {
  const given = new Set(found)
  const left = server.map((_, at) => at).filter((at) => server[at] && !given.has(at))
  const pairs: { at: number; block: number; score: number }[] = []
  for (const block of left) {
    const [from, to] = gap(found, block)
    for (let at = from; at < to && pairs.length < MOST_PAIRS; at += 1) {
      if (found[at] !== -1 || !page[at]) continue
      const score = alike(page[at]!, server[block]!)
      if (score >= ALIKE) pairs.push({ at, block, score })
    }
  }
  // Of equals the first in reading order.
  pairs.sort((a, b) => b.score - a.score || a.block - b.block || a.at - b.at)
  const taken = new Set<number>()
  for (const { at, block } of pairs) {
    if (found[at] !== -1 || taken.has(block)) continue
    const [from, to] = gap(found, block)
    if (at < from || at >= to) continue
    found[at] = block
    taken.add(block)
  }
}

/** The page places between the nearest matched neighbours of a server block. */
function gap(found: readonly number[], block: number): [number, number] {
  let from = 0
  let to = found.length
  let below = -1
  let above = Infinity
  found.forEach((other, at) => {
    if (other < 0) return
    if (other < block && other > below) {
      below = other
      from = at + 1
    } else if (other > block && other < above) {
      above = other
      to = at
    }
  })
  return from <= to ? [from, to] : [0, found.length]
}

/** The Dice likeness of two texts' word pairs, each text cut once. */
function bagger(): (a: string, b: string) => number {
  const bags = new Map<string, Map<string, number>>()
  const bag = (text: string): Map<string, number> => {
    let known = bags.get(text)
    if (!known) {
      known = new Map()
      const words = text.split(' ') // Likenesses are words and single spaces.
      for (let i = -1; i < words.length; i += 1) {
        const pair = `${words[i] ?? ''} ${words[i + 1] ?? ''}`
        known.set(pair, (known.get(pair) ?? 0) + 1)
      }
      bags.set(text, known)
    }
    return known
  }
  return (a, b) => {
    if (a.length > 3 * b.length || b.length > 3 * a.length) return 0
    const [one, two] = [bag(a), bag(b)]
    let shared = 0
    let all = 0
    for (const [pair, times] of one) {
      shared += Math.min(times, two.get(pair) ?? 0)
      all += times
    }
    for (const times of two.values()) all += times
    return (2 * shared) / all
  }
}
