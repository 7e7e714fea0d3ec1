import type { CaseRecord } from '../../../shared/case/case'
import { factOf } from '../../../shared/case/facts'
import { letterById } from '../../../shared/case/letters'
import { portabilityExport } from '../../../shared/law/kinds/portability-facts'
import type { LetterInput } from '../../../shared/letters/compose/letter-input'
import { followCase, hasOwnWords } from '../../../shared/letters/follow-case'
import type { Letter } from '../../../shared/letters/letter'
import { composeAsWritten } from '../../../shared/letters/templates/compose-from-template'
import { beginLetter } from '../../../shared/letters/templates/fitting-templates'
import type { Language } from '../../../shared/lib/language'

/** What the letter is written from, but for its language, its id and what is attached. */
export type LetterFacts = Omit<LetterInput, 'language' | 'letterId' | 'attachments'>

/** How the screen begins: with the draft that was kept, with the letter as it was saved, or with a new one. */
export type LetterStart = { readonly letter: Letter; readonly origin: 'draft' | 'saved' | 'new' }

export function startLetter(
  facts: LetterFacts,
  drafts: readonly Letter[],
  wanted: { readonly letterId: string | undefined; readonly newId: () => string },
): LetterStart {
  const { letterId } = wanted
  const draft = drafts.find((one) => (letterId === undefined ? isOpenDraft(one, facts) : one.id === letterId))
  if (draft !== undefined) return { letter: upToDate(draft, facts), origin: 'draft' }
  const saved = letterId === undefined ? undefined : letterById(facts.record, letterId)
  if (saved !== undefined && saved.sent === undefined)
    return { letter: upToDate(saved.letter, facts), origin: 'saved' }
  return { letter: freshLetter(facts, letterLanguage(facts.record), wanted.newId()), origin: 'new' }
}

/** Whom it goes to and which decisions it tells follow the case; the words stay those that were written. */
function upToDate(letter: Letter, facts: LetterFacts): Letter {
  const { to, covers } = recompose(letter, facts, letter.language)
  return { ...letter, to, covers }
}

/** Art. 12(1): in the language of the request where we have it; else in English for those who did not write Latvian. */
export const letterLanguage = ({ request }: CaseRecord): Language =>
  request.language === undefined || request.language === 'lv' ? 'lv' : 'en'

/** The letter as the case gives it now. What was found is attached to an answer on access, the export to one on portability. */
export const freshLetter = (facts: LetterFacts, language: Language, letterId: string): Letter =>
  beginLetter({ ...facts, language, letterId, attachments: foundDocuments(facts) })

function foundDocuments({ kind, record }: LetterFacts): Letter['attachments'] {
  const isAttached = ({ name, kind: sort }: CaseRecord['documents'][number]): boolean =>
    (kind === 'access-response' && sort === 'finding') || (kind === 'answer' && name === exportOf(record))
  return record.documents.filter(isAttached).map(({ name, title }) => ({ document: name, title }))
}

/** The file for the person (Art. 20(1)); one that went to another controller only is not attached. */
function exportOf(record: CaseRecord): string | undefined {
  const file = factOf(record, portabilityExport)
  return file === undefined || file.to === 'controller' ? undefined : file.document
}

// a draft of a letter that was saved since belongs to that letter, not to a new one
const isOpenDraft = (draft: Letter, { record, kind, about }: LetterFacts): boolean =>
  draft.kind === kind && draft.about === about && letterById(record, draft.id) === undefined

/** What of a letter decides how it is written anew. */
export type Frame = Pick<Letter, 'id' | 'about' | 'attachments' | 'template' | 'language'>

/**
 * The letter written anew in a language, with the same id and the same attachments: from the template that it was begun
 * with; in the other language from the one that fits there.
 */
export function recompose(frame: Frame, facts: LetterFacts, language: Language): Letter {
  const { id, about, attachments, template } = frame
  const input = { ...facts, about: about ?? facts.about, language, letterId: id, attachments }
  return template === undefined || language === frame.language
    ? composeAsWritten(input, template)
    : beginLetter(input)
}

/** Whether the person changed words that would be lost if the letter were written anew. */
export const isEdited = (letter: Letter, facts: LetterFacts): boolean =>
  hasOwnWords(letter, recompose(letter, facts, letter.language))

/**
 * The letter with other attachments. What it says of them (the list of copies, Art. 15(3)) follows as long as nobody has
 * edited it; otherwise the margin shows what the case says now, and the check when promise and attachments differ.
 */
export function withAttachments(
  letter: Letter,
  facts: LetterFacts,
  attachments: Letter['attachments'],
): Letter {
  const changed = { ...letter, attachments }
  const before = recompose(letter, facts, letter.language).blocks
  const after = recompose(changed, facts, letter.language).blocks
  return { ...changed, blocks: followCase(letter, before, after) }
}
