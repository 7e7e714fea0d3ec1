import { readIntake } from '../../../shared/intake/read-intake'
import type { Intake } from '../../../shared/intake/intake'
import type { Mail } from '../../../shared/intake/mail'
import type { Right } from '../../../shared/law/right'

/** A mail to the DPO of sendberry.example with what a test needs to be different. */
export function mailOf(parts: Partial<Mail>): Mail {
  return {
    from: { name: 'Anna Test', email: 'anna.test@example.org' },
    to: [{ name: '', email: 'dpo@sendberry.example' }],
    cc: [],
    subject: '',
    references: [],
    hops: [{ by: 'mx.sendberry.example', for: 'dpo@sendberry.example', at: '2026-03-02T10:00:00+02:00' }],
    text: '',
    attachments: [],
    machine: { autoSubmitted: false, bounce: false },
    notes: [],
    ...parts,
  }
}

/** A letter somebody could write, with what a DPO would say it asks for. */
export type Letter = {
  readonly it: string
  readonly subject?: string
  readonly text: string
  readonly asks: readonly Right[]
  readonly role?: 'controller' | 'processor'
  readonly representative?: boolean
}

/** A letter by somebody who does not know the rules: `role` and `representative` where they can be read from it. */
export type StrangersLetter = Letter & {
  readonly language: string
  /** `Name <address>` */
  readonly from: string
  readonly isRequest: boolean
}

/** What somebody writes in ordinary words, and what a DPO would say it asks for. */
export type OrdinaryLetter = readonly [text: string, asks: readonly Right[]]

export const intakeOf = (letter: Pick<Letter, 'subject' | 'text'>): Intake =>
  readIntake(mailOf({ subject: letter.subject ?? '', text: letter.text }), {
    ownDomains: ['sendberry.example'],
  })

/** The rights that the form would be filled with: guesses are left to the DPO. */
export const rightsOf = (intake: Intake): readonly Right[] =>
  intake.rights
    .filter((one) => one.confidence !== 'unsure')
    .map((one) => one.right)
    .sort()
