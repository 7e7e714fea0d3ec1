import { renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addDeskTexts } from '../../../../renderer/i18n/desk-texts'
import { setUpTexts } from '../../../../renderer/i18n/set-up'
import { useTexts } from '../../../../renderer/i18n/texts'
import { storyLine } from '../../../../renderer/screens/case/journal-story'
import type { JournalEntry } from '../../../../shared/case/events'
import type { Language } from '../../../../shared/lib/language'
import { listDate } from '../../../../shared/lib/date-words'
import { day, drafted, entriesOf, found, granted, received, sent } from '../../../helpers/case-maker'

function tell(language: Language, event: JournalEntry['event']): string {
  setUpTexts(language)
  addDeskTexts()
  const { result } = renderHook(() => ({
    t: useTexts('case'),
    names: useTexts('names'),
    proof: useTexts('proof'),
  }))
  const [entry] = entriesOf([received()])
  return storyLine(
    { ...entry!, event },
    {
      ...result.current,
      day: (date) => listDate(date, language, day('2026-03-01')),
      system: (code) => (code === 'BILLING' ? 'norēķinu sistēma' : code),
      fact: (id) => ({ name: id === 'minor' ? 'Nepilngadīga persona' : id, says: 'Vecums – 15' }),
      ruleSet: (id) => id,
    },
  )
}

describe('the journal as a story', () => {
  it('tells what happened in the reader’s language, with weekdays', () => {
    expect(tell('lv', received())).toBe(
      'Reģistrēts ar Nr. 2026-AB-0012: saņemts sestdien, 31. janvārī (E-pasts); Piekļuve (15. p.)',
    )
    expect(tell('lv', found('BILLING'))).toBe('norēķinu sistēma: Atrasts (Anna Liepa)')
    expect(tell('en', granted)).toBe('Access (Art. 15): Fulfilled. Decided by Jānis Ozols, valdes loceklis')
    expect(tell('en', sent('letter1', '2026-02-11'))).toBe(
      'Letter sent Wed 11 Feb: Answer to an access request',
    )
    expect(tell('lv', drafted())).toBe('Saglabāta vēstule: Atbilde uz piekļuves pieprasījumu')
  })

  it('tells how a letter left, and what of it was not as it was checked', () => {
    const left = { type: 'letter-sent', letter: 'l1', kind: 'refusal', on: day('2026-02-11') } as const
    expect(tell('en', { ...left, how: 'recorded', by: 'registered-post' })).toBe(
      'Letter sent Wed 11 Feb: Refusal (Registered post)',
    )
    const faults = {
      text: { match: 'changed', sha256: 'a'.repeat(64) },
      notEnclosed: [{ title: 'kopija.csv', why: 'missing' }],
    } as const
    expect(tell('lv', { ...left, how: 'mail-dropped', by: 'email', ...faults })).toBe(
      'Vēstule nosūtīta trešdien, 11. februārī, e-pasta vēstule glabājas kā pierādījums: Atteikums. Nosūtītais teksts atšķiras no pārbaudītās vēstules. Nav pievienots tā, kā glabājas lietā: kopija.csv.',
    )
  })

  it('tells what became of a letter, and by which way the passphrase was told', () => {
    const of = { letter: 'l1', on: day('2026-02-12') } as const
    expect(
      tell('lv', {
        ...of,
        type: 'delivery-recorded',
        sending: 'e1',
        kind: 'failed',
        how: 'recorded',
        detail: '5.1.1',
      }),
    ).toBe('Ziņots par vēstuli ceturtdien, 12. februārī: nav piegādāta: 5.1.1')
    expect(tell('en', { ...of, type: 'passphrase-told', channel: 'phone' })).toBe(
      'Passphrase told Thu 12 Feb: by telephone',
    )
  })

  it('says how many months an extension gives', () => {
    const extension = {
      type: 'deadline-extended',
      noticeSent: day('2026-02-20'),
      reasons: 'deviņas sistēmas',
    } as const
    expect(tell('lv', { ...extension, months: 1 })).toBe(
      'Termiņš pagarināts par 1 mēnesi, paziņots piektdien, 20. februārī: deviņas sistēmas',
    )
    expect(tell('lv', { ...extension, months: 2 })).toContain('par 2 mēnešiem')
  })

  it('lists what a correction changed, with its reason', () => {
    expect(
      tell('en', {
        type: 'request-corrected',
        received: day('2026-01-30'),
        rights: ['ACCESS', 'ERASURE'],
        reason: 'wrong line read',
      }),
    ).toBe(
      'Registration corrected. Received: Fri 30 Jan; Rights: Access (Art. 15), Erasure (Art. 17). Reason: wrong line read',
    )
  })

  it('tells what a kind of case recorded, and what was taken back', () => {
    expect(tell('lv', { type: 'fact-recorded', fact: 'minor', key: '', values: {} })).toBe(
      'Nepilngadīga persona: Vecums – 15',
    )
    expect(
      tell('en', { type: 'fact-withdrawn', fact: 'erasure-category', key: 'K01', reason: 'wrong row' }),
    ).toBe('Taken back: erasure-category · K01: wrong row')
    expect(tell('en', { type: 'decision-withdrawn', right: 'ACCESS', reason: 'too early' })).toBe(
      'Decision taken back: Access (Art. 15): too early',
    )
  })

  it('names an entry that this app cannot read', () => {
    expect(tell('en', { type: 'unknown', name: 'fee-asked' })).toContain('(fee-asked)')
  })
})
