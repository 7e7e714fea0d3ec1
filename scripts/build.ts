import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'

/** Builds what ships into out/: the window, the main process, the preload, and the letters' fonts beside the main process. */
export const root = path.resolve(import.meta.dirname, '..')
export const letterFonts = [
  '400Regular/NotoSerif_400Regular.ttf',
  '700Bold/NotoSerif_700Bold.ttf',
  '400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  '700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
]

export async function buildAll(): Promise<void> {
  await build({
    configFile: path.join(root, 'vite.config.ts'),
    root: path.join(root, 'renderer'),
    logLevel: 'warn',
  })
  for (const mode of ['main', 'preload']) {
    await build({ configFile: path.join(root, 'vite.node.config.ts'), root, mode, logLevel: 'warn' })
  }
  copyLetterFonts()
}

export function copyLetterFonts(): void {
  const fonts = path.join(root, 'out/main/fonts')
  mkdirSync(fonts, { recursive: true })
  for (const font of letterFonts) {
    const from = path.join(root, 'node_modules/@expo-google-fonts/noto-serif', font)
    copyFileSync(from, path.join(fonts, path.basename(font)))
  }
}

export const isBuilt = (): boolean => existsSync(path.join(root, 'out/main/main.cjs'))
