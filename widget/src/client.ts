// The two calls to the Corrigenda server, and the sending that is not lost when the network is.

import { json } from './text.ts'

export type Mark = { readonly state: string; readonly at: string; readonly readers: number }
export type ServerBlock = { readonly index: number; readonly kind: string; readonly text: string; readonly mark: Mark | undefined }
export type Article = {
  readonly digest: string
  readonly blocks: readonly ServerBlock[]
  readonly contact: string
  readonly rules: string
  readonly selector: string
}

export type Answer =
  | { readonly outcome: 'kept'; readonly receipt: string }
  | { readonly outcome: 'off_topic'; readonly contact: string }
  // `stands`: nothing is to be mended, the reader may send it all the same.
  | { readonly outcome: 'refused'; readonly fields: ReadonlyMap<string, string>; readonly detail: string; readonly stands: boolean }
  | { readonly outcome: 'failed'; readonly wait: number; readonly ticket: string; readonly challenge: unknown }

const PATIENCE = 20_000 // ms: beyond, the reader is told and may retry; the key makes a late success harmless.

/** What the server knows of the article; undefined when it cannot say. */
export async function fetchArticle(server: string, url: string, language: string): Promise<Article | undefined> {
  try {
    const response = await call(`${server}api/v1/articles?url=${encodeURIComponent(url)}`, { method: 'GET', headers: { 'Accept-Language': language } })
    if (!response.ok) return undefined
    const body: unknown = await response.json()
    const publication = own(body, 'publication')
    const rules = own(publication, 'ground_rules')
    return {
      digest: text(own(body, 'digest')),
      blocks: list(own(body, 'blocks')).map(serverBlock),
      contact: web(own(publication, 'contact_url')),
      rules: text(own(rules, language)) || text(own(rules, list(own(publication, 'languages')).map(text)[0] ?? '')),
      selector: text(own(publication, 'article_selector')),
    }
  } catch {
    return undefined
  }
}

/** Sends a report once; the same `key` sent again is the same report. Never throws. */
export async function sendReport(server: string, body: string, key: string, language: string, proof = ''): Promise<Answer> {
  let response: Response
  let said: unknown
  try {
    response = await call(`${server}api/v1/reports`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, 'Accept-Language': language, ...(proof && { 'Corrigenda-Proof': proof }) },
    })
    said = await response.json()
  } catch {
    return { outcome: 'failed', wait: 0, ticket: '', challenge: undefined }
  }
  if (response.ok) return { outcome: 'kept', receipt: web(own(said, 'receipt')) }
  if (response.status >= 500 || response.status === 429 || response.status === 408) {
    const wait = (Number(response.headers.get('Retry-After')) || 0) * 1000
    return { outcome: 'failed', wait, ticket: text(own(said, 'ticket')), challenge: own(said, 'challenge') }
  }
  if (text(own(said, 'code')) === 'report.off_topic') {
    return { outcome: 'off_topic', contact: web(own(said, 'contact_url')) }
  }
  const fields = new Map<string, string>()
  for (const row of list(own(said, 'errors'))) {
    fields.set(text(own(row, 'field')), text(own(row, 'detail')))
  }
  return { outcome: 'refused', fields, detail: text(own(said, 'detail')) || text(own(said, 'title')), stands: own(said, 'may_insist') === true }
}

type Call = { method: string; headers: { [name: string]: string }; body?: string }

/** A fetch that no page can bend: its options inherit nothing. No cookie goes along, no address of the page. */
async function call(url: string, init: Call): Promise<Response> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), PATIENCE)
  try {
    return await fetch(url, {
      __proto__: null,
      ...init,
      headers: { __proto__: null, ...init.headers },
      credentials: 'omit',
      mode: 'cors',
      referrerPolicy: 'strict-origin',
      signal: stop.signal,
    } as object)
  } finally {
    clearTimeout(timer)
  }
}

function serverBlock(row: unknown, at: number): ServerBlock {
  const mark = own(row, 'mark')
  const index = own(row, 'index')
  return {
    index: typeof index === 'number' ? index : at,
    kind: text(own(row, 'kind')),
    text: text(own(row, 'text')),
    mark: text(own(mark, 'state'))
      ? { state: text(own(mark, 'state')), at: text(own(mark, 'at')), readers: Number(own(mark, 'readers')) || 0 }
      : undefined,
  }
}

/** A value's own property: what a page put on `Object.prototype` is not an answer of the server. */
export function own(value: unknown, name: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, name)
    ? (value as { [name: string]: unknown })[name]
    : undefined
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** An address that may stand in a link. */
function web(value: unknown): string {
  return /^https?:/.test(text(value)) ? text(value) : ''
}

// What could not be sent waits in this tab: only then, and only until it is sent.

const SLOT = 'corrigenda:waiting'

export type Waiting = { readonly server: string; readonly key: string; readonly body: string }

export function keepWaiting(waiting: Waiting | undefined): void {
  try {
    if (waiting) sessionStorage.setItem(SLOT, json(waiting))
    else sessionStorage.removeItem(SLOT)
  } catch {
    // No storage here (a sandbox, a full one): memory alone keeps it.
  }
}

export function waitingFor(server: string): Waiting | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(SLOT) ?? 'null')
    const waiting = { server: text(own(kept, 'server')), key: text(own(kept, 'key')), body: text(own(kept, 'body')) }
    return waiting.server === server && waiting.key && waiting.body ? waiting : undefined
  } catch {
    return undefined
  }
}
