// The pure parts, with Node's own test runner; the sources are bundled first, for Node 20 reads no TypeScript.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { spawnSync } from 'node:child_process'
import { buildSync } from 'esbuild'

const out = mkdtempSync(path.join(tmpdir(), 'corrigenda-widget-'))
buildSync({ entryPoints: ['tests/pure.test.ts'], bundle: true, format: 'esm', platform: 'node', outfile: path.join(out, 'pure.test.mjs') })
process.exit(spawnSync(process.execPath, ['--test', path.join(out, 'pure.test.mjs')], { stdio: 'inherit' }).status ?? 1)
