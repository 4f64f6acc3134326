// Every language side by side: the compiler and the tests hold them to the same sentences. No page fetches this file.

import * as ar from './ar.ts'
import * as de from './de.ts'
import * as en from './en.ts'
import * as es from './es.ts'
import * as fr from './fr.ts'
import * as it from './it.ts'
import * as nl from './nl.ts'
import * as pt from './pt.ts'
import type { Words } from './words.ts'

export const all: { readonly [language: string]: Words } = { ar, de, en, es, fr, it, nl, pt }
