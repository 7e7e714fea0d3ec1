import { caseClock } from '../../shared/case/case-clock'
import type { CaseContext } from '../../shared/case/context'
import type { CaseDocument } from '../../shared/case/events'
import { draftLetter } from '../../shared/case/letters'
import type { PrintFailure, SaveFailure } from '../../shared/ipc/answers'
import type { ActRefusal, InputOf, Left } from '../../shared/ipc/contract'
import { checkLetter, fatalCodes } from '../../shared/letters/check'
import { ok, type Result } from '../../shared/lib/result'
import { letterToPrint } from '../letters/letter-to-print'
import { contextOf, onCase, save, type ToldCase } from './act'
import type { Desk, OpenDesk } from './desk'
import { seal } from './documents'
import { letterFiles, type LeavingCase, type LetterFile } from './letter-files'

/** Where an unsent letter is kept: under its case and its own id. */
export const letterDraftId = (caseId: string, letterId: string): string => `${caseId}-${letterId}`

/**
 * A letter leaves the desk: the gates, the file, the place the person picks or the printer, and then the record of it.
 * When the record cannot be written the person is told, and the letter stays a draft.
 */
export const leave = (
  desk: Desk,
  { caseId, letter, as }: InputOf<'leaveLetter'>,
): Promise<Result<Left, ActRefusal | PrintFailure>> =>
  onCase(desk, caseId, async (open, current): Promise<Result<Left, ActRefusal | PrintFailure>> => {
    const context = contextOf(desk, open)
    const fatal = fatalOf(context, { current, letter, as })
    const allowed = draftLetter(current.told, { letter, files: [], fatal }, context)
    if (!allowed.ok) return allowed
    const files = await letterFiles(desk, open, { current, letter, as })
    if (!files.ok) return files
    const left = await letOut(desk, open, { letter, as, file: files.value[0] })
    if (!left.ok || left.value.kind === 'cancelled') return left
    const kept = await sealAll(open, current, files.value)
    if (!kept.ok) return kept
    const recorded = await save(desk, open, {
      current,
      events: [{ type: 'letter-drafted', letter, files: kept.value }],
    })
    if (!recorded.ok) return recorded
    await open.vault.removeDraft(letterDraftId(caseId, letter.id))
    return left
  })

/** The file goes where the person picks, or the letter to the printer that the person picks. */
export async function letOut(
  desk: Desk,
  { team }: OpenDesk,
  { letter, as, file }: Omit<LeavingCase, 'current'> & { readonly file: LetterFile },
): Promise<Result<Left, SaveFailure | PrintFailure>> {
  if (as !== 'print') return desk.dialogs.save(file.title, file.bytes)
  const printed = await desk.dialogs.print(letterToPrint(letter, team))
  return printed.ok ? ok({ kind: printed.value }) : printed
}

const fatalOf = (
  { today, calendar, team }: CaseContext,
  { current, letter, as }: LeavingCase,
): readonly string[] =>
  fatalCodes(
    checkLetter(letter, {
      record: current.told,
      team,
      clock: caseClock(current.told, calendar),
      today,
      leaving: as,
    }),
  )

async function sealAll(
  open: OpenDesk,
  { id }: ToldCase,
  files: readonly LetterFile[],
): Promise<Result<readonly CaseDocument[], SaveFailure>> {
  const kept: CaseDocument[] = []
  for (const file of files) {
    const sealed = await seal(open, id, file)
    if (!sealed.ok) return sealed
    kept.push(sealed.value)
  }
  return ok(kept)
}
