import type { CaseLetter, CaseRecord, LetterSent } from '../case/case'
import type { CaseContext } from '../case/context'
import type { Clock } from '../clock/due'
import type { CaseRight } from '../law/right'
import type { Finding } from '../letters/finding'
import type { Letter } from '../letters/letter'
import type { CaseLetterKind, LetterKind } from '../letters/letter-kind'
import type { DateOnly } from '../lib/date-only'
import type { Bilingual } from '../lib/language'

/** What a ground looks at: the case, the desk, the clock, and the letters that left with what the check finds in them. */
export type Place = {
  readonly record: CaseRecord
  readonly context: CaseContext
  readonly clock: Clock
  readonly sent: readonly SentLetter[]
}

export type SentLetter = {
  readonly letter: Letter
  readonly on: DateOnly
  /** the sending that stands: what proves it, and what became of it */
  readonly sending: LetterSent
  readonly passphrases: CaseLetter['passphrases']
  readonly findings: readonly Finding[]
}

/** Where in the case an answer stands. */
export type Source =
  | { readonly kind: 'request' | 'clock' | 'search' | 'organisation' | 'policy' | 'identity' }
  | { readonly kind: 'decision'; readonly right: CaseRight }
  | { readonly kind: 'letter'; readonly letter: string; readonly letterKind: LetterKind }
  | { readonly kind: 'sending'; readonly letter: string; readonly letterKind: LetterKind }
  | { readonly kind: 'fact'; readonly fact: string }

/** The next act while there is time: what to do, and where. */
export type NextAct = {
  readonly text: Bilingual
  readonly to:
    | { readonly kind: 'step'; readonly step: string }
    | { readonly kind: 'letter'; readonly letter: CaseLetterKind }
    | { readonly kind: 'case' | 'departures' | 'settings' }
}

/**
 * One sentence with which the file answers. `proves`: the law was kept, and the file shows it. `supports`: it speaks for
 * us, but proof is missing, or law and practice leave room. `against`: the complaint is right in this.
 */
export type FileAnswer = {
  readonly weight: 'proves' | 'supports' | 'against'
  readonly text: Bilingual
  readonly source: Source
  readonly day?: DateOnly
  readonly act?: NextAct
}

/** `article`: where the case makes it a narrower one than the ground's own. */
export type Examined =
  | {
      readonly can: true
      readonly claim: Bilingual
      readonly answers: readonly FileAnswer[]
      readonly article?: string
    }
  /** `until`: a day on which it cannot be raised yet, the last of them */
  | { readonly can: false; readonly why: Bilingual; readonly until?: DateOnly }

/**
 * A ground of complaint: one value, one file in grounds/, one line in grounds.ts. Whether the law was kept is asked of
 * the rules of the case, its clock, its kinds and the check of letters; a ground only reads what they say.
 */
export type Ground = {
  readonly id: string
  readonly article: string
  readonly name: Bilingual
  examine(place: Place): Examined
}

export type Verdict = 'answered' | 'weak' | 'open'

/** A point that is right makes the ground right; a point without proof makes the answer weak. */
export function verdictOf(answers: readonly FileAnswer[]): Verdict {
  if (answers.length === 0 || answers.some(({ weight }) => weight === 'against')) return 'open'
  return answers.some(({ weight }) => weight === 'supports') ? 'weak' : 'answered'
}

export const raised = (claim: Bilingual, answers: readonly FileAnswer[], article?: string): Examined => ({
  can: true,
  claim,
  answers,
  ...(article === undefined ? {} : { article }),
})

export const notRaised = (why: Bilingual, until?: DateOnly): Examined => ({
  can: false,
  why,
  ...(until === undefined ? {} : { until }),
})

export const proves = (source: Source, text: Bilingual, day?: DateOnly): FileAnswer => ({
  weight: 'proves',
  text,
  source,
  ...(day === undefined ? {} : { day }),
})

export const supports = (source: Source, text: Bilingual, act?: NextAct): FileAnswer => ({
  weight: 'supports',
  text,
  source,
  ...(act === undefined ? {} : { act }),
})

export const against = (source: Source, text: Bilingual, act?: NextAct): FileAnswer => ({
  weight: 'against',
  text,
  source,
  ...(act === undefined ? {} : { act }),
})

export const toStep = (step: string, lv: string, en: string): NextAct => ({
  text: { lv, en },
  to: { kind: 'step', step },
})

export const toLetter = (letter: CaseLetterKind, lv: string, en: string): NextAct => ({
  text: { lv, en },
  to: { kind: 'letter', letter },
})

export const inLetter = ({ letter }: Pick<SentLetter, 'letter'>): Source => ({
  kind: 'letter',
  letter: letter.id,
  letterKind: letter.kind,
})

export const inSending = ({ letter }: { readonly letter: Letter }): Source => ({
  kind: 'sending',
  letter: letter.id,
  letterKind: letter.kind,
})

export const inFact = ({ id }: { readonly id: string }): Source => ({ kind: 'fact', fact: id })
export const inDecision = (right: CaseRight): Source => ({ kind: 'decision', right })
