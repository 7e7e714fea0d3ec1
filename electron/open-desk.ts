import path from 'node:path'
import { app, nativeTheme, type WebFrameMain } from 'electron'
import { noticeChannelOf, type Handlers } from '../shared/ipc/contract'
import { ok } from '../shared/lib/result'
import type { Desk } from './desk/desk'
import { systemNow } from './desk/now'
import { diskTree } from './disk/disk-tree'
import { readLetterFonts } from './disk/letter-fonts'
import { serve } from './ipc/serve'
import { whenAsked } from './ipc/when-asked'
import type { LetterFonts } from './letters/letter-fonts'
import { preferencesOf, type PreferenceStore } from './settings/preferences'
import { systemDialogs } from './shell/dialogs'
import { isOwnUrl } from './shell/guards'
import { openLog } from './shell/local-log'
import { lockWithThePower } from './shell/power'
import type { WindowKeeper } from './shell/window'

export type Shell = {
  readonly userData: string
  readonly windows: WindowKeeper
  readonly preferences: PreferenceStore
}

/** The second half of the composition, behind the first window: what the desk stands on, and who may lock it. */
export function openDesk(shell: Shell): void {
  const ending = { quit: false }
  const desk = deskOn(path.join(shell.userData, 'vault'), shell, ending)
  // the use cases are loaded once the window has painted, or with the first question that needs them
  const handlers = whenAsked(async () => (await import('./desk/handlers')).handlersOf(desk))
  const painted: Handlers['painted'] = () => {
    void handlers.load()
    return Promise.resolve(ok(undefined))
  }
  serve({ ...handlers.all, painted }, openLog(path.join(shell.userData, 'logs')), isOurFrame)
  const lockNow = (): void => {
    if (desk.open !== undefined) void handlers.all.lock(undefined)
  }
  lockWithThePower(lockNow)
  app.on('before-quit', () => {
    ending.quit = true
    lockNow()
  })
}

function deskOn(
  vaultFolder: string,
  { windows, preferences }: Shell,
  ending: { readonly quit: boolean },
): Desk {
  const fonts = (): Promise<LetterFonts> => readLetterFonts(path.join(__dirname, 'fonts'))
  return {
    open: undefined,
    tree: diskTree(vaultFolder),
    dataFolder: vaultFolder,
    now: systemNow,
    dialogs: systemDialogs(windows.current, vaultFolder, fonts),
    fonts,
    preferences: {
      read: () => preferencesOf(preferences.read()),
      write: (change) => {
        preferences.write(change)
        nativeTheme.themeSource = change.theme
      },
    },
    tell: (notice, data) => windows.current()?.webContents.send(noticeChannelOf(notice), data),
    // a program that ends needs no new window, and one would keep it from ending
    locked: () => (ending.quit ? undefined : windows.renew()),
  }
}

const isOurFrame = (frame: WebFrameMain | null): boolean =>
  frame !== null && frame.parent === null && isOwnUrl(frame.url)
