// The page cut into the smallest things a reader can click, by the same rules as the server's `extraction.segments`.

import { fold } from './text.ts'

/** One stretch of running text in the page. */
export type Segment = {
  readonly text: string
  readonly element: Element
  readonly nodes: readonly Node[]
  /** Whether it is all of its element's text: then it takes the element's whole box. */
  readonly isWhole: boolean
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))
const INLINE = set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr output picture q rp rt ' +
    'ruby s samp small source span strike strong sub sup time tt u var wbr',
)
const SILENT = set('script style template noscript head title textarea')
const OPAQUE = set(
  'audio button canvas datalist dialog embed iframe input map math menu meter object option progress select svg video ' +
    'corrigenda-report corrigenda-panel',
)
const FURNITURE =
  /(^|\s|_)(\w+-)?(related|recommend|shar(e|ing)|social|comment|newsletter|subscri|promo|ads?|advert|sponsor|sidebar|widget|breadcrumb|nav|menu|footer|trending|popular|cookie|consent|modal|popup|pagination|toc|carousel|teaser|tags)\w*(-|\s|$)/i
const FURNITURE_TAGS = 'nav,footer,form,aside,address,[role=navigation],[role=complementary],[role=contentinfo],[role=search],[role=dialog]'

/** Every shown stretch of text under `root`, in reading order. */
export function segmentsOf(root: Element): Segment[] {
  const cutter = new Cutter()
  cutter.walk(root)
  return cutter.segments
}

/** Whether an element up to `root` calls itself something that stands around an article, not in it. */
export function isFurniture(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root && at !== document.body; at = at.parentElement) {
    const names = (at.getAttribute('class') ?? '') + ' ' + at.id
    if (at.matches(FURNITURE_TAGS) || FURNITURE.test(names)) return true
  }
  return false
}

/** Where a segment stands in the window; none when it is not shown. */
export function rectOf(segment: Segment): DOMRect | undefined {
  const { nodes, element } = segment
  const first = nodes[0]!
  const last = nodes[nodes.length - 1]!
  if (!first.isConnected || !last.isConnected) return undefined
  if (element.checkVisibility && !element.checkVisibility({ __proto__: null, visibilityProperty: true } as object)) {
    return undefined
  }
  const range = document.createRange()
  range.setStartBefore(first)
  range.setEndAfter(last)
  const rect = (segment.isWhole ? element : range).getBoundingClientRect()
  return rect.width > 1 && rect.height > 1 ? rect : undefined
}

class Cutter {
  readonly segments: Segment[] = []
  readonly #inline = new Map<Element, boolean>()

  walk(element: Element): void {
    let run: Node[] = []
    for (const child of element.childNodes) {
      if (child instanceof Text) {
        run.push(child)
      } else if (child instanceof Element) {
        if (SILENT.has(child.localName)) continue
        if (this.#flows(child) && !isSecondBreak(child, run)) {
          run.push(child)
          continue
        }
        this.#cut(element, run)
        run = []
        if (!OPAQUE.has(child.localName) && child.localName !== 'br' && !isHidden(child)) this.walk(child)
      }
    }
    this.#cut(element, run)
  }

  /** Whether the element is part of running text: an inline one without a block in it. */
  #flows(element: Element): boolean {
    let known = this.#inline.get(element)
    if (known === undefined) {
      const name = element.localName
      known = (INLINE.has(name) || (name.includes('-') && !OPAQUE.has(name))) && !isHidden(element)
      for (const child of known ? element.children : []) {
        if (!SILENT.has(child.localName) && !this.#flows(child)) known = false
      }
      this.#inline.set(element, known)
    }
    return known
  }

  #cut(element: Element, run: readonly Node[]): void {
    const shown = run.map((node) => !!fold(textOf(node)))
    const first = shown.indexOf(true)
    if (first < 0) return
    const nodes = run.slice(first, shown.lastIndexOf(true) + 1)
    const text = fold(nodes.map(textOf).join(''))
    this.segments.push({ text, element, nodes, isWhole: text === fold(textOf(element)) })
  }
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data
  if (!(node instanceof Element) || SILENT.has(node.localName)) return ''
  if (node.localName === 'br') return ' '
  let text = ''
  for (const child of node.childNodes) text += textOf(child)
  return text
}

/** Two `<br>` in a row separate paragraphs, whatever white space stands between them. */
function isSecondBreak(child: Element, run: readonly Node[]): boolean {
  if (child.localName !== 'br') return false
  for (let i = run.length - 1; i >= 0; i -= 1) {
    const node = run[i]!
    if (node instanceof Element) return node.localName === 'br'
    if (fold(textOf(node))) return false
  }
  return false
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style')
  return element.hasAttribute('hidden') || (!!style && /(display:none|visibility:hidden)/.test(style.replace(/ /g, '')))
}
