// Solves an ALTCHA proof of work with what the browser brings: nothing is loaded, and the page stays usable meanwhile.

const AT_ONCE = 16; // The browser computes these beside one another.

// The payload that the server takes; throws where the browser cannot compute (a page without https).
export async function solve(challenge) {
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters;
  for (let first = 0; first < 2 ** 32; first += AT_ONCE) {
    const counters = Array.from({ length: AT_ONCE }, (_, at) => first + at);
    const keys = await Promise.all(counters.map((counter) => derive(nonce, counter, salt, cost, keyLength)));
    const at = keys.findIndex((key) => key.startsWith(keyPrefix));
    if (at >= 0) return btoa(JSON.stringify({ challenge, solution: { counter: counters[at], derivedKey: keys[at] } }));
  }
}

async function derive(nonce, counter, salt, cost, length) {
  const password = bytes(nonce + counter.toString(16).padStart(8, "0"));
  const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations: cost };
  const found = new Uint8Array(await crypto.subtle.deriveBits(how, key, length * 8));
  return Array.from(found, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytes(hex) {
  return Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
}
