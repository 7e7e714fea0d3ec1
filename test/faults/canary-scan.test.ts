import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newCanary, scanForCanaries } from '../helpers/canary-scan'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'canary-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the search for readable data', () => {
  it.each([
    ['utf8', (word: string) => Buffer.from(`before ${word} after`, 'utf8')],
    ['utf16le', (word: string) => Buffer.from(`before ${word} after`, 'utf16le')],
    ['hex', (word: string) => Buffer.from(Buffer.from(word).toString('hex'))],
    ['base64', (word: string) => Buffer.from(Buffer.from(word).toString('base64'))],
    ['base64', (word: string) => Buffer.from(Buffer.from(`1${word}x`).toString('base64'))],
    ['base64', (word: string) => Buffer.from(Buffer.from(`12${word}xyz`).toString('base64'))],
  ] as const)('finds a word planted in %s', (encoding, plant) => {
    const canary = newCanary()
    const file = path.join(folder, 'planted.bin')
    writeFileSync(file, Buffer.concat([Buffer.alloc(5000, 7), plant(canary), Buffer.alloc(5000, 9)]))
    expect(scanForCanaries([folder], [canary])).toContainEqual({ file, encoding })
  })

  it('finds a word in a file name', () => {
    const canary = newCanary()
    writeFileSync(path.join(folder, `${canary}.txt`), '')
    expect(scanForCanaries([folder], [canary])).toHaveLength(1)
  })

  it('finds nothing where nothing is', () => {
    writeFileSync(path.join(folder, 'other.txt'), newCanary())
    expect(scanForCanaries([folder], [newCanary()])).toEqual([])
  })
})
