// Which parts of the page are the article's blocks, and which block of the server is each?

import type { Article, Mark } from './client.ts'
import { isFurniture, rectOf, segmentsOf, type Segment } from './cut.ts'
import { matchBlocks } from './match.ts'

type Shown = Segment & { readonly rect: DOMRect }

/** A clickable stretch of the page and where it stood in the window. `index` is the server's block that it is, or -1; `isSame`: with these very words. */
export type PageBlock = Shown & { readonly index: number; readonly isSame: boolean; readonly mark: Mark | undefined }

const KNOWN_WELL = 0.5 // From here the server's blocks say where the article is; below, the page's own marks do.
const PROSE = 40 // Code units: shorter ones that the server never saw are labels and buttons.

/** The article's blocks in reading order. `selector` is the publisher's word on where the article stands. */
export function readPage(article: Article | undefined, selector: string): PageBlock[] {
  const shown: Shown[] = []
  for (const segment of segmentsOf(document.body)) {
    const rect = segment.text.trim() && rectOf(segment)
    if (rect) shown.push({ ...segment, rect })
  }
  const server = article?.blocks ?? []
  const found = matchBlocks(
    shown.map((segment) => segment.text),
    server.map((block) => block.text),
  )
  const matched = shown.filter((_, at) => found[at]! >= 0)
  const isKnown = server.length > 0 && matched.length >= KNOWN_WELL * server.length
  const roots = rootsOf(selector, isKnown ? matched : [])
  const blocks: PageBlock[] = []
  shown.forEach((segment, at) => {
    const block = server[found[at]!]
    const root = roots.find((one) => one.contains(segment.element))
    if (block ? isKnown || root : root && belongs(segment, root, isKnown)) {
      blocks.push({
        ...segment,
        index: block?.index ?? -1,
        isSame: block?.text === segment.text,
        mark: block?.mark,
      })
    }
  })
  return blocks
}

function rootsOf(selector: string, matched: readonly Segment[]): Element[] {
  for (const one of [selector, '[itemprop~=articleBody]']) {
    const given = one && select(one)
    if (given && given.length) return withHeadline(given)
  }
  if (matched.length > 1) return [commonRoot(matched)]
  const candidates = select('article,main,[role=main]')
  const weights = candidates.map((one) => proseIn(one))
  const most = Math.max(0, ...weights)
  // The smallest element that holds nearly all of it: an <article> within <main>.
  const best = candidates.filter((_, at) => most && weights[at]! >= 0.8 * most).pop()
  return withHeadline([best ?? document.body])
}

function select(selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)]
  } catch {
    return [] // The publisher's selector is no selector: `check` says so, the reader need not know.
  }
}

/** A headline often stands beside the body. */
function withHeadline(roots: Element[]): Element[] {
  const headlines = select('h1')
  return headlines.length === 1 ? [...roots, headlines[0]!] : roots
}

function proseIn(element: Element): number {
  let length = 0
  for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent?.length ?? 0
  return length
}

/** The smallest element that holds nine tenths of the matched text: a headline may stand outside. */
function commonRoot(matched: readonly Segment[]): Element {
  const weights = new Map<Element, number>()
  let all = 0
  for (const { element, text } of matched) {
    all += text.length
    for (let at: Element | null = element; at; at = at.parentElement) weights.set(at, (weights.get(at) ?? 0) + text.length)
  }
  let root = document.body as Element
  for (;;) {
    const next = [...root.children].find((child) => (weights.get(child) ?? 0) >= 0.9 * all)
    if (!next) return root
    root = next
  }
}

/** Whether a stretch that the server does not know reads like a part of the article. */
function belongs(segment: Segment, root: Element, isKnown: boolean): boolean {
  if (isFurniture(segment.element, root)) return false
  if (isKnown && segment.text.length < PROSE) return false
  let linked = 0
  for (const node of segment.nodes) {
    if (!(node instanceof Element)) continue
    const links = node.localName === 'a' ? [node] : [...node.querySelectorAll('a')]
    for (const link of links) linked += link.textContent?.length ?? 0
  }
  return linked < 0.6 * segment.text.length || segment.element.localName === 'p'
}
