import type { Saved } from '../../shared/ipc/contract'
import type { SaveFailure } from '../../shared/ipc/answers'
import type { Result } from '../../shared/lib/result'

/** What the desk asks of the person through the system's dialogs; the shell has the real ones, tests and `desk run` their own. */
export type Dialogs = {
  readonly choose: (
    kind: 'mail' | 'any',
  ) => Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]>
  readonly save: (suggestedName: string, bytes: Uint8Array) => Promise<Result<Saved, SaveFailure>>
  readonly showDataFolder: () => Promise<void>
}
