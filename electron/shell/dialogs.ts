import path from 'node:path'
import { dialog, shell, type BrowserWindow, type FileFilter } from 'electron'
import { err, ok } from '../../shared/lib/result'
import { readPicked, writePicked } from '../disk/outside-files'
import type { Dialogs } from '../desk/dialogs'
import type { LetterFonts } from '../letters/letter-fonts'
import { letterPrinter } from './print'

const mostBytes = 50 * 1024 * 1024
const filters: Readonly<Record<'mail' | 'any', readonly FileFilter[]>> = {
  mail: [{ name: 'E-mail (.eml)', extensions: ['eml'] }],
  any: [{ name: '*', extensions: ['*'] }],
}

/** The system's file dialogs, for the window that is open now. Paths stay in here. */
export function systemDialogs(
  currentWindow: () => BrowserWindow | undefined,
  dataFolder: string,
  fonts: () => Promise<LetterFonts>,
): Dialogs {
  return {
    choose: async (kind) => {
      const options = {
        properties: ['openFile' as const, 'multiSelections' as const],
        filters: [...filters[kind]],
      }
      const window = currentWindow()
      const { filePaths } = await (window === undefined
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(window, options))
      const files = await Promise.all(filePaths.map((file) => readPicked(file, mostBytes)))
      return files.filter((file) => file !== undefined)
    },
    save: async (suggestedName, bytes) => {
      const window = currentWindow()
      const options = { defaultPath: suggestedName }
      const { filePath, canceled } = await (window === undefined
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(window, options))
      // Electron 25 leaves the path out of a cancelled dialog, Electron 45 gives an empty one
      if (canceled || !filePath) return ok({ kind: 'cancelled' })
      const written = await writePicked(filePath, bytes)
      return written.ok
        ? ok({ kind: 'saved', fileName: path.basename(filePath) })
        : err({ kind: written.error.kind })
    },
    print: letterPrinter(currentWindow, fonts),
    showDataFolder: async () => {
      await shell.openPath(dataFolder)
    },
  }
}
