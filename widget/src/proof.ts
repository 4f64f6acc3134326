// Solves the proof of work (ALTCHA) that the server asks for while a flood comes in. Fetched only then.

import { own, text } from './client.ts'
import { hex, json } from './text.ts'

const AT_ONCE = 16 // The browser computes these beside one another; the page stays usable meanwhile.

/** What the server takes as a proof; rejects where the page may not compute. */
export async function solve(challenge: unknown): Promise<string> {
  const asked = own(challenge, 'parameters')
  const prefix = text(own(asked, 'keyPrefix'))
  for (let first = 0; ; first += AT_ONCE) {
    const counters = Array.from({ length: AT_ONCE }, (_, at) => first + at)
    const keys = await Promise.all(counters.map((counter) => derive(asked, counter)))
    const at = keys.findIndex((key) => key.startsWith(prefix))
    if (at >= 0) return btoa(json({ challenge, solution: { counter: counters[at], derivedKey: keys[at] } }))
  }
}

async function derive(asked: unknown, counter: number): Promise<string> {
  const password = bytes(text(own(asked, 'nonce')) + counter.toString(16).padStart(8, '0'))
  const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
  const salt = bytes(text(own(asked, 'salt')))
  const how = { __proto__: null, name: 'PBKDF2', hash: 'SHA-256', salt, iterations: Number(own(asked, 'cost')) }
  return hex(new Uint8Array(await crypto.subtle.deriveBits(how as unknown as Pbkdf2Params, key, Number(own(asked, 'keyLength')) * 8)))
}

function bytes(digits: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16))
}
