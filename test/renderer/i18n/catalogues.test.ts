import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusals } from '../../../renderer/i18n/en/refusals'

type Catalogue = Readonly<Record<string, string>>
type CatalogueFile = { readonly name: string; readonly en: Catalogue; readonly lv: Catalogue }

const renderer = join(import.meta.dirname, '../../../renderer')
const english = import.meta.glob<Readonly<Record<string, Catalogue>>>('../../../renderer/i18n/en/*.ts', {
  eager: true,
})
const latvian = import.meta.glob<Readonly<Record<string, Catalogue>>>('../../../renderer/i18n/lv/*.ts', {
  eager: true,
})

const only = (file: Readonly<Record<string, Catalogue>> | undefined): Catalogue => {
  const [texts, ...others] = Object.values(file ?? {})
  if (texts === undefined || others.length > 0) throw new Error('a catalogue file exports one catalogue')
  return texts
}
const catalogues: readonly CatalogueFile[] = Object.entries(english).map(([path, file]) => ({
  name: path.replace(/^.*\/(.*)\.ts$/, '$1'),
  en: only(file),
  lv: only(latvian[path.replace('/en/', '/lv/')]),
}))

const bare = (key: string): string => key.replace(/_(zero|one|other)$/, '')
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)(?:, number)?\}\}/g)].map(([, name]) => name ?? '').sort()

const readAll = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/i18n.(en|lv)./.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
const sources = readAll(renderer)
const sharedSources = readAll(join(renderer, '../shared'))

/** A key is used when it stands in the code whole, or begins like a template of the code: `strength.${score}`. */
const beginnings = [...sources.matchAll(/`([a-z][\w.-]*[.-])\$\{/g)].map(([, beginning = '']) => beginning)
const isUsed = (key: string): boolean =>
  sources.includes(`'${key}'`) || beginnings.some((beginning) => key.startsWith(beginning))

describe.each(catalogues)('the texts of $name', ({ name, en, lv }) => {
  it('are the same in both languages, key by key', () => {
    expect([...new Set(Object.keys(lv).map(bare))].sort()).toEqual(
      [...new Set(Object.keys(en).map(bare))].sort(),
    )
  })

  it('have three plural forms in Latvian where English has two', () => {
    const counted = Object.keys(en)
      .filter((key) => key.endsWith('_one'))
      .map(bare)
    for (const key of counted) {
      for (const form of ['zero', 'one', 'other']) expect(lv).toHaveProperty([`${key}_${form}`])
    }
  })

  it('have the same placeholders in both languages', () => {
    for (const [key, text] of Object.entries(lv)) {
      const twin = en[key] ?? en[`${bare(key)}_other`] ?? ''
      expect({ key, has: placeholders(text) }).toEqual({ key, has: placeholders(twin) })
    }
  })

  it('are neither empty nor loud', () => {
    for (const text of [...Object.values(en), ...Object.values(lv)]) {
      expect(text.trim()).toBe(text)
      expect(text).not.toBe('')
      expect(text).not.toContain('!')
    }
  })

  it('are all used', () => {
    // the texts of refusals are asked for by the kind that the main process answers with
    const unused =
      name === 'refusals'
        ? []
        : Object.keys(en)
            .map(bare)
            .filter((key) => !isUsed(key))
    expect(unused).toEqual([])
  })

  it('do not mix up the languages', () => {
    const letters = /[āčēģīķļņšūž]/i
    const own = new Set(['language.lv'])
    for (const [key, text] of Object.entries(en)) if (!own.has(key)) expect(text).not.toMatch(letters)
  })
})

describe('the texts of refusals', () => {
  it('name only refusals that exist', () => {
    const kinds = new Set(
      [...sharedSources.matchAll(/kind: ((?:'[\w-]+'(?: \| )?)+)/g)].flatMap(([, all = '']) =>
        all.split(' | ').map((kind) => kind.replaceAll("'", '')),
      ),
    )
    const named = Object.keys(refusals)
      .filter((key) => !/^(stage|field)\./.test(key))
      .map((key) => key.replace(/\.next$/, ''))
    expect(named.filter((kind) => !kinds.has(kind))).toEqual([])
  })
})
