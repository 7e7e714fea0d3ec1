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
    {
      en: /the month ended Mon 2 Mar\..*Art\. 12\(3\) GDPR · policy 8\.2\.2$/,
      lv: /mēnesis beidzās pirmdien, 2\. martā\..*VDAR 12\. panta 3\. punkts · politikas 8\.2\.2\. punkts$/,
    },
  ],
  [
    { kind: 'field-missing', field: 'facts', article: 'Art. 12(4)' },
    {
      en: /Missing: the facts of the case\..*Art\. 12\(4\) GDPR · policy 8\.2\.3$/,
      lv: /Trūkst: lietas fakti\..*VDAR 12\. panta 4\. punkts · politikas 8\.2\.3\. punkts$/,
    },
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

  // law.md §2.5: no lifting before its notice (Art. 18(3), clause 8.2.5)
  const lifting: AnyRefusal = {
    kind: 'gate-closed',
    gate: 'lifting-notice-before',
    article: 'Art. 18(3)',
    clauses: ['8.2.5'],
    of: [],
    day: date,
  }

  it('of a closed gate is told by its kind of case, with the day, the article and the clause', async () => {
    renderInDesk(<RefusalMessage refusal={lifting} />)
    expect(await screen.findByText(/The restriction cannot be lifted on Mon 2 Mar/)).toBeTruthy()
    expect(screen.getByText('Art. 18(3) GDPR · policy 8.2.5')).toBeTruthy()
    expect(screen.getByRole('alert').textContent).toContain('Make and send the notice')
  })

  it('of a closed gate is told in Latvian as well', async () => {
    renderInDesk(<RefusalMessage refusal={lifting} />, { language: 'lv' })
    expect(await screen.findByText(/Ierobežojumu nevar atcelt pirmdien, 2\. martā/)).toBeTruthy()
    expect(screen.getByText('VDAR 18. panta 3. punkts · politikas 8.2.5. punkts')).toBeTruthy()
  })

  it('of a gate that this version does not know still names its law', async () => {
    renderInDesk(<RefusalMessage refusal={{ ...lifting, gate: 'from-a-newer-app' }} />)
    expect(await screen.findByText('The law does not let this through as it stands.')).toBeTruthy()
    expect(screen.getByText('Art. 18(3) GDPR · policy 8.2.5')).toBeTruthy()
  })

  it('of a save says that what was saved before is safe, and what to do', async () => {
    renderInDesk(<RefusalMessage refusal={{ kind: 'disk-full' }} />)
    const text = (await screen.findByRole('alert')).textContent
    expect(text).toContain('Everything saved earlier is safe.')
    expect(text).toContain('Free some space')
  })
})
