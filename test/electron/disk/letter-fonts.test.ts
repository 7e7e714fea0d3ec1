import { copyFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLetterFonts } from '../../../electron/disk/letter-fonts'
import { letterFonts } from '../../../scripts/build'
import { tempFolder } from '../../helpers/temp-folder'

const trueType = [0, 1, 0, 0]

describe('readLetterFonts', () => {
  it('reads the fonts of the installed package when the program runs from source', async () => {
    const { regular, bold, italic, boldItalic } = await readLetterFonts()
    for (const font of [regular, bold, italic, boldItalic]) expect([...font.slice(0, 4)]).toEqual(trueType)
    expect(new Set([regular, bold, italic, boldItalic].map(({ length }) => length)).size).toBe(4)
  })

  it('reads the files that the build puts beside the main process', async () => {
    const folder = tempFolder()
    const { resolve } = createRequire(import.meta.url)
    for (const font of letterFonts) {
      copyFileSync(resolve(`@expo-google-fonts/noto-serif/${font}`), join(folder, basename(font)))
    }
    const [copied, installed] = [await readLetterFonts(folder), await readLetterFonts()]
    for (const style of ['regular', 'bold', 'italic', 'boldItalic'] as const) {
      expect(Buffer.from(copied[style]).equals(Buffer.from(installed[style]))).toBe(true)
    }
  })

  it('fails when a font is not there', async () => {
    await expect(readLetterFonts(tempFolder())).rejects.toThrow('ENOENT')
  })
})
