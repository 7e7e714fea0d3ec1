import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { LetterFonts } from '../letters/letter-fonts'

/**
 * The fonts of the letters. `folder` holds the four files side by side, as the build puts them beside the main
 * process; without it they are read from the installed package, as when the program runs from source.
 */
export async function readLetterFonts(folder?: string): Promise<LetterFonts> {
  const read = async (file: string): Promise<Uint8Array> =>
    new Uint8Array(
      await readFile(folder === undefined ? packageFile(file) : path.join(folder, path.basename(file))),
    )
  const [regular, bold, italic, boldItalic] = await Promise.all([
    read(files.regular),
    read(files.bold),
    read(files.italic),
    read(files.boldItalic),
  ])
  return { regular, bold, italic, boldItalic }
}

const files: Readonly<Record<keyof LetterFonts, string>> = {
  regular: '400Regular/NotoSerif_400Regular.ttf',
  bold: '700Bold/NotoSerif_700Bold.ttf',
  italic: '400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
}

/** Found as Node finds packages, from the folder the program was started in. */
const packageFile = (file: string): string =>
  createRequire(path.join(process.cwd(), 'package.json')).resolve(`@expo-google-fonts/noto-serif/${file}`)
