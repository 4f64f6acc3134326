import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordDiff } from '../src/diff.ts'
import { matchBlocks } from '../src/match.ts'
import { all } from '../src/words/all.ts'
import { clip, codePoints, fold, json, likeness, textDigest } from '../src/text.ts'

test('white space folds as on the server and no-break spaces stay', () => {
  assert.equal(fold(' \n a\t b\u00a0\u202fc \r'), 'a b\u00a0\u202fc')
})

test('offsets count code points, not UTF-16 units', () => {
  assert.equal(codePoints('é😀e\u0301'), 4)
  assert.equal(clip('a😀b', 2), 'a😀')
  assert.equal(clip('a😀b', -2), '😀b')
})

test('typography and case are no difference between two renderings', () => {
  assert.equal(likeness('« L’été\u00a0» – ﬁn'), likeness('"L\'été" - Fin'))
  assert.notEqual(likeness('Febuary'), likeness('February'))
})

test('JSON is what the server computes digests of, whatever stands on the prototypes', async () => {
  const texts = ['a "b" \\ é 😀', '']
  const expected = JSON.stringify(texts)
  const polluted = Object.prototype as { toJSON?: unknown }
  polluted.toJSON = () => 'bent'
  try {
    assert.equal(json(texts), expected)
    assert.equal(json({ a: [1, true, null], 'b"': 'c\n' }), '{"a":[1,true,null],"b\\"":"c\\u000a"}')
  } finally {
    delete polluted.toJSON
  }
  // python: hashlib.sha256('["é","x"]'.encode()).hexdigest()
  assert.equal(await textDigest(['é', 'x']), '4821078fd2dbc18053bc890902f8304c55ee11bfd83bb293326e98dd85073947')
})

test('a diff keeps the first wording in = and -, the second in = and +', () => {
  const pairs = [
    ['', ''], ['a', ''], ['', 'a b'], ['one two three', 'one 2 three'], ['the the cat', 'the cat'],
    ['sous les applaudissement de', 'sous les applaudissements de'], ['a b c d', 'd c b a'], ['x', 'x'],
  ] as const
  for (const [before, after] of pairs) {
    const steps = wordDiff(before, after)
    const side = (sign: string): string => steps.filter((step) => step.how === '=' || step.how === sign).map((step) => step.text).join('')
    assert.equal(side('-'), before)
    assert.equal(side('+'), after)
  }
})

test('one changed word is one deletion and one insertion', () => {
  assert.deepEqual(wordDiff('in Febuary.', 'in February.'), [
    { how: '=', text: 'in ' }, { how: '-', text: 'Febuary' }, { how: '+', text: 'February' }, { how: '=', text: '.' },
  ])
})

test('two changed words in a row read as one change', () => {
  assert.deepEqual(wordDiff('a b c d', 'a x y d').map((step) => step.how), ['=', '-', '+', '='])
})

test('blocks match by their words, in order, among advertisements', () => {
  const server = ['Head', 'first paragraph here', 'second paragraph here', 'third']
  const page = ['Menu', 'Head', 'first paragraph here', 'Buy now', 'second paragraph here', 'third', 'Footer']
  assert.deepEqual(matchBlocks(page, server), [-1, 0, 1, -1, 2, 3, -1])
})

test('a paragraph edited since still matches the one between its neighbours', () => {
  const server = ['one two three four five', 'the mayor said on Tuesday that it is late', 'six seven eight nine']
  const page = ['one two three four five', 'the mayor said on Monday that it is late', 'six seven eight nine']
  assert.deepEqual(matchBlocks(page, server), [0, 1, 2])
})

test('repeated texts are paired in order', () => {
  assert.deepEqual(matchBlocks(['a', '***', 'b', '***', 'c'], ['a', '***', 'b', '***', 'c']), [0, 1, 2, 3, 4])
})

test('words of another paragraph are no match', () => {
  assert.deepEqual(matchBlocks(['nothing in common with it'], ['a wholly different sentence stands here']), [-1])
})

test('a block cut off by a paywall leaves the others matched', () => {
  assert.deepEqual(matchBlocks(['one long first paragraph', 'subscribe to read on'], ['one long first paragraph', 'the hidden rest of it', 'and more']), [0, -1])
})

test('every language says every sentence, with the same places to fill in, in its own words', () => {
  const english = all.en!
  for (const [language, words] of Object.entries(all)) {
    assert.deepEqual(Object.keys(words).sort(), Object.keys(english).sort(), language)
    for (const [name, said] of Object.entries(words)) {
      assert.ok([said].flat().every((one) => one === one.trim() && one), `${language}.${name}`)
      const places = (text: unknown): string => String(text).replace(/[^#@]/g, '')
      assert.equal(places(said), places(english[name as keyof typeof english]), `${language}.${name}`)
      if (language !== 'en' && String(said).includes(' ')) assert.notDeepEqual(said, english[name as keyof typeof english], `${language}.${name}`)
    }
  }
})
