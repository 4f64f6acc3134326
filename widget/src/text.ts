// Texts as the server reads them: HTML's white space folded, offsets in code points, one canonical JSON.

const FOLDED = /[ \t\n\r\f]+/g
/** The text as HTML shows it; no-break spaces are typography and stay. */
export function fold(text: string): string {
  return text.replace(FOLDED, ' ').replace(/^ | $/g, '')
}

/** What two renderings of one text share: its letters and digits, whatever the typography and the case. */
export function likeness(text: string): string {
  return text.normalize('NFKC').replace(/\u00ad/g, '').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim().toLowerCase() || text
}

/** How many code points a text has: what selectors count in; JavaScript counts UTF-16 units. */
export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/** The first (or, with a negative `count`, the last) code points of a text. */
export function clip(text: string, count: number): string {
  const points = [...text]
  return (count < 0 ? points.slice(count) : points.slice(0, count)).join('')
}

/** JSON of plain values. Not `JSON.stringify`: it calls whatever `toJSON` a page has put on a prototype. */
export function json(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) {
    let rows = ''
    for (let i = 0; i < value.length; i += 1) rows += (i ? ',' : '') + json(value[i])
    return `[${rows}]`
  }
  if (value !== null && typeof value === 'object') {
    let rows = ''
    for (const name of Object.keys(value)) {
      rows += (rows && ',') + quote(name) + ':' + json((value as { [name: string]: unknown })[name])
    }
    return `{${rows}}`
  }
  return String(value)
}

function quote(text: string): string {
  return '"' + text.replace(/["\\\u0000-\u001f]|\p{Cs}/gu, escape) + '"'
}

function escape(sign: string): string {
  return sign > '\u001f' && sign < '\ud800' ? '\\' + sign : '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0')
}

/** The SHA-256 that names these texts, as the server names a revision; empty where the page may not compute it. */
export async function textDigest(texts: readonly string[]): Promise<string> {
  if (!globalThis.crypto?.subtle) return ''
  const bytes = new TextEncoder().encode(json(texts))
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

/** 128 random bits: names one sending, so that sending it twice keeps it once. */
export function newKey(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)))
}

export function hex(bytes: Uint8Array): string {
  let digits = ''
  for (const byte of bytes) digits += byte.toString(16).padStart(2, '0')
  return digits
}
