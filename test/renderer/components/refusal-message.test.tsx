import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RefusalMessage } from '../../../renderer/components/refusal-message'
import type { AnyRefusal } from '../../../renderer/i18n/refusal-kind'
import { dateOnly } from '../../../shared/lib/date-only'
import { renderInDesk } from '../../helpers/in-desk'

const date = dateOnly('2026-03-02')
const withValues: readonly (readonly [AnyRefusal, { readonly lv: RegExp; readonly en: RegExp }])[] = [
  [
    { kind: 'extension-too-late', lastDay: date },
    { en: /the month ended Mon 2 Mar \(Art\. 12\(3\)\)/, lv: /mēnesis beidzās pirmdien, 2\. martā/ },
  ],
  [
    { kind: 'field-missing', field: 'facts', article: 'Art. 12(4)' },
    { en: /Missing: the facts of the case \(Art\. 12\(4\)\)/, lv: /Trūkst: lietas fakti/ },
  ],
  [
    { kind: 'rights-undecided', rights: ['ACCESS', 'ERASURE'] },
    { en: /Access \(Art\. 15\), Erasure \(Art\. 17\)/, lv: /Piekļuve \(15\. p\.\), Dzēšana \(17\. p\.\)/ },
  ],
  [
    { kind: 'systems-unanswered', systems: ['SYS-01', 'SYS-99'] },
    { en: /account database, SYS-99/, lv: /kontu datubāze, SYS-99/ },
  ],
  [
    { kind: 'not-open', stage: 'closed' },
    { en: /Not done: the case is closed/, lv: /Nav izdarīts: lieta ir slēgta/ },
  ],
  [
    { kind: 'letter-needs-decision', letter: 'refusal' },
    { en: /“Refusal” needs a decision/, lv: /“Atteikums” vispirms vajadzīgs lēmums/ },
  ],
  [
    { kind: 'mail-too-large', mostMegabytes: 50 },
    { en: /larger than 50 MB/, lv: /lielāka par 50 MB/ },
  ],
  [
    { kind: 'damaged', file: 'slots.a' },
    { en: /The file slots\.a .* Nothing was changed/, lv: /datne slots\.a ir bojāta. Nekas nav mainīts/ },
  ],
  [
    { kind: 'too-new', needs: '2.0.0' },
    { en: /DSR Desk 2\.0\.0 or newer/, lv: /DSR Desk 2\.0\.0 vai jaunāku/ },
  ],
  [
    { kind: 'internal', ref: 'a1b2' },
    { en: /Number in the log: a1b2/, lv: /Numurs žurnālā: a1b2/ },
  ],
]

describe('a refusal', () => {
  it.each(withValues)('says in English what happened: %j', async (refusal, { en }) => {
    renderInDesk(<RefusalMessage refusal={refusal} />)
    expect((await screen.findByRole('alert')).textContent).toMatch(en)
  })

  it.each(withValues)('says in Latvian what happened: %j', async (refusal, { lv }) => {
    renderInDesk(<RefusalMessage refusal={refusal} />, { language: 'lv' })
    expect((await screen.findByRole('alert')).textContent).toMatch(lv)
  })

  it('of a save says that what was saved before is safe, and what to do', async () => {
    renderInDesk(<RefusalMessage refusal={{ kind: 'disk-full' }} />)
    const text = (await screen.findByRole('alert')).textContent
    expect(text).toContain('Everything saved earlier is safe.')
    expect(text).toContain('Free some space')
  })
})
