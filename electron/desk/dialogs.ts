import type { Saved } from '../../shared/ipc/contract'
import type { PrintFailure, SaveFailure } from '../../shared/ipc/answers'
import type { Result } from '../../shared/lib/result'

/** What the desk asks of the person through the system's dialogs; the shell has the real ones, tests and `desk run` their own. */
export type Dialogs = {
  readonly choose: (
    kind: 'mail' | 'any',
  ) => Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]>
  readonly save: (suggestedName: string, bytes: Uint8Array) => Promise<Result<Saved, SaveFailure>>
  /** through the system's print dialog; the page is text of ours, made by letter-to-print.ts */
  readonly print: (html: string) => Promise<Result<'printed' | 'cancelled', PrintFailure>>
  readonly showDataFolder: () => Promise<void>
}
