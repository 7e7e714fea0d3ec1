import type { LetterKind } from '../../../shared/letters/letter-kind'

export function LetterScreen({
  caseId,
  kind,
}: {
  readonly caseId: string
  readonly kind: LetterKind
  readonly letterId?: string
}) {
  return <main data-case={caseId} data-kind={kind} />
}
