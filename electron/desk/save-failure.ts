import type { SaveFailure } from '../../shared/ipc/answers'

/** What a failed read or write of the vault means to the person; files and system words stay in the log. */
export function saveFailureOf({ kind }: { readonly kind: string }): SaveFailure {
  switch (kind) {
    case 'disk-full':
    case 'read-only':
    case 'locked':
      return { kind }
    case 'too-new':
      return { kind: 'vault-read-only' }
    default:
      return { kind: 'io' }
  }
}
