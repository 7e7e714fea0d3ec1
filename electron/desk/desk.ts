import type { Notices, Preferences } from '../../shared/ipc/contract'
import type { Team } from '../../shared/team/team'
import type { Tree } from '../disk/tree'
import type { LetterFonts } from '../letters/letter-fonts'
import type { Cost } from '../vault/kdf'
import type { OpenVault } from '../vault/open-vault'
import type { CaseShelf } from './case-shelf'
import type { Dialogs } from './dialogs'

/** What the desk stands on. Tests and `desk run` give their own; electron/main.ts gives the real ones. */
export type DeskParts = {
  readonly tree: Tree
  /** shown in Settings and in damage messages: where the vault lies */
  readonly dataFolder: string
  /** milliseconds since 1970 */
  readonly now: () => number
  readonly dialogs: Dialogs
  readonly fonts: () => Promise<LetterFonts>
  readonly preferences: { readonly read: () => Preferences; readonly write: (change: Preferences) => void }
  readonly tell: <N extends keyof Notices>(notice: N, data: Notices[N]) => void
  /** after the keys are gone: the window is made anew */
  readonly locked: () => void
  /** lighter key derivation for tests */
  readonly cost?: Cost
}

/** The desk while the vault is open. */
export type OpenDesk = {
  readonly vault: OpenVault
  readonly shelf: CaseShelf
  team: Team
  /** opened with the recovery code: a new passphrase is asked for before anything else */
  mustSetPassphrase: boolean
}

export type Desk = DeskParts & { open: OpenDesk | undefined }
