import { describe, expect, it } from 'vitest'
import { campaignRules, checkCampaign } from '../../../shared/letters/campaigns/check-campaign'
import type { Finding } from '../../../shared/letters/finding'
import { campaignLetterKinds } from '../../../shared/letters/letter-kind'
import { informationSections } from '../../../shared/letters/sections'
import { day } from '../../helpers/case-maker'
import {
  batch,
  campaignCodes,
  campaignFinding,
  readyCampaign,
  shopList,
  version,
  type ReadyCampaign,
} from './campaign-maker'
import { fullOrganisation, languages, registersIn, withoutSection, withSection } from './letter-maker'

type Line = {
  readonly code: string
  readonly severity: Finding['severity']
  readonly wrong: ReadyCampaign
  readonly right: ReadyCampaign
}

const change = readyCampaign('policy-change')
const notice = readyCampaign('information-notice')
const without = (one: ReadyCampaign, section: string): ReadyCampaign => ({
  ...one,
  letter: withoutSection(one.letter, section),
})
const saying = (one: ReadyCampaign, section: string, text: string): ReadyCampaign => ({
  ...one,
  letter: withSection(one.letter, section, text),
})
const within = (one: ReadyCampaign, context: Partial<ReadyCampaign['context']>): ReadyCampaign => ({
  ...one,
  context: { ...one.context, ...context },
})
const withDpo = (one: ReadyCampaign, dpoEmail: string): ReadyCampaign =>
  within(one, { team: { ...one.context.team, organisation: { ...fullOrganisation, dpoEmail } } })
const sentTo = (one: ReadyCampaign, email: string): ReadyCampaign => ({
  ...one,
  letter: { ...one.letter, to: { name: '', ...(email === '' ? {} : { email }) } },
})
const confirmed = <R extends { readonly status: string }>(row: R): R => ({ ...row, status: 'confirmed' })
const known = {
  ...registersIn('lv'),
  purposes: registersIn('lv').purposes.map(confirmed),
}

const anyLines: readonly Line[] = [
  { code: 'dpo-email-missing', severity: 'fatal', wrong: withDpo(change, ''), right: change },
  {
    code: 'dpo-email-not-in-letter',
    severity: 'should',
    wrong: withDpo(notice, 'new@example.lv'),
    right: notice,
  },
  {
    code: 'letter-date-differs',
    severity: 'should',
    wrong: within(change, { today: day('2026-03-21') }),
    right: change,
  },
  {
    code: 'placeholder-left',
    severity: 'should',
    wrong: saying(change, 'change-what', '[kas mainās]'),
    right: change,
  },
  { code: 'empty-block', severity: 'should', wrong: saying(change, 'contact', ''), right: change },
  {
    code: 'own-address-missing',
    severity: 'fatal',
    wrong: within(sentTo(change, ''), { leaving: 'email' }),
    right: within(sentTo(change, ''), { leaving: 'pdf' }),
  },
  {
    code: 'addressed-to-a-person',
    severity: 'fatal',
    wrong: sentTo(notice, 'inese.kalnina@example.lv'),
    right: sentTo(notice, 'dpo@example.lv'),
  },
  {
    code: 'campaign-row-unconfirmed',
    severity: 'should',
    wrong: within(notice, { row: batch({ status: 'unconfirmed' }) }),
    right: notice,
  },
]

const changeLines: readonly Line[] = [
  {
    code: 'effective-day-missing',
    severity: 'fatal',
    wrong: within(change, { row: { ...version(), effective: undefined } }),
    right: change,
  },
  {
    code: 'effective-day-differs',
    severity: 'fatal',
    wrong: saying(change, 'change-effective', 'Jaunā redakcija ir spēkā no 2026. gada 2. maija.'),
    right: saying(change, 'change-effective', 'Jaunā redakcija ir spēkā kopš 2026. gada 1. maija.'),
  },
  {
    code: 'new-purposes-told-late',
    severity: 'should',
    wrong: readyCampaign('policy-change', {
      row: version({ newPurposes: true, effective: day('2026-03-20') }),
    }),
    right: readyCampaign('policy-change', {
      row: version({ newPurposes: true, effective: day('2026-03-21') }),
    }),
  },
  {
    code: 'told-after-effective-day',
    severity: 'should',
    wrong: readyCampaign('policy-change', { row: version({ effective: day('2026-03-01') }) }),
    right: change,
  },
  ...(['change-what', 'change-effect'] as const).map((section): Line => ({
    code: `${section}-missing`,
    severity: 'fatal',
    wrong: without(change, section),
    right: change,
  })),
  ...(['change-choices', 'change-link'] as const).map((section): Line => ({
    code: `${section}-missing`,
    severity: 'should',
    wrong: without(change, section),
    right: change,
  })),
]

describe('a notice of a change that does not say where the new version stands', () => {
  const previous = 'Iepriekšējo redakciju nosūtīsim pēc Jūsu lūguma.'

  it('is told once: the empty place is not told a second time', () => {
    const blank = readyCampaign('policy-change', { row: { ...version(), published: undefined } })
    expect(campaignCodes(blank)).toEqual(['change-link-missing'])
  })

  it('is found out, whatever else it says of the text', () => {
    for (const text of [previous, 'Rakstiet uz dpo@example.lv.', 'Skatiet mūsu vietnē.'])
      expect(campaignCodes(saying(change, 'change-link', text))).toContain('change-link-missing')
    for (const text of [
      'https://example.lv/privatums',
      'Lasiet: example.lv/privatums',
      `www.example.lv ${previous}`,
    ])
      expect(campaignCodes(saying(change, 'change-link', text))).not.toContain('change-link-missing')
  })
})

/** Points that a notice may be right without; the registers of these tests show recipients, transfers and interests. */
const mayBeAbsent: readonly string[] = ['art-14-2-d', 'art-14-2-g']

const noticeLines: readonly Line[] = [
  ...informationSections.map((section): Line => ({
    code: `${section}-missing`,
    severity: mayBeAbsent.includes(section) ? 'should' : 'fatal',
    wrong: without(notice, section),
    right: notice,
  })),
  {
    code: 'lawful-basis-missing',
    severity: 'fatal',
    wrong: saying(notice, 'art-14-1-c', 'Līgumu izpilde.'),
    right: saying(notice, 'art-14-1-c', 'Līgumu izpilde — VDAR 6. panta 1. punkta b) apakšpunkts.'),
  },
  {
    code: 'notice-rows-unconfirmed',
    severity: 'should',
    wrong: readyCampaign('information-notice', { registers: registersIn('lv') }),
    right: notice,
  },
  {
    code: 'notice-rows-left-out',
    severity: 'should',
    wrong: readyCampaign('information-notice', {
      registers: { ...known, recipients: known.recipients.map((row) => ({ ...row, status: 'unconfirmed' })) },
    }),
    right: notice,
  },
  {
    code: 'notice-source-unknown',
    severity: 'should',
    wrong: readyCampaign('information-notice', { row: batch({ source: 'SRC-99' }) }),
    right: notice,
  },
  {
    code: 'notice-safeguard-missing',
    severity: 'should',
    wrong: readyCampaign('information-notice', {
      registers: { ...known, recipients: known.recipients.map((row) => ({ ...row, transferTool: '' })) },
    }),
    right: notice,
  },
  {
    code: 'notice-storage-incomplete',
    severity: 'should',
    wrong: readyCampaign('information-notice', {
      registers: { ...known, retention: known.retention.slice(0, 1) },
    }),
    right: notice,
  },
  {
    // obtained on 2 March, so by 2 April (Art. 14(3)(a)); a first communication on 16 March comes earlier (b)
    code: 'notice-late',
    severity: 'should',
    wrong: within(notice, { row: batch({ firstCommunication: day('2026-03-16') }) }),
    right: within(notice, { row: batch({ firstCommunication: day('2026-03-20') }) }),
  },
  {
    code: 'notice-not-owed',
    severity: 'consider',
    wrong: within(notice, { row: batch({ exception: '14-5-a' }) }),
    right: notice,
  },
]

const table: readonly Line[] = [...anyLines, ...changeLines, ...noticeLines]

describe('the check of a letter without a case', () => {
  it.each(campaignLetterKinds)('has nothing against one that is filled and true: %s', (kind) => {
    for (const language of languages) {
      const one = readyCampaign(kind, { language })
      expect(campaignCodes(one)).toEqual([])
    }
  })

  it.each(table)('finds $code, and only where it is', ({ code, severity, wrong, right }) => {
    expect(campaignFinding(wrong, code)?.severity).toBe(severity)
    expect(campaignCodes(right)).not.toContain(code)
  })

  it('has a line here for every code that a rule can give, each rule its own codes', () => {
    const codes = campaignRules.flatMap((rule) => rule.codes)
    expect([...new Set(codes)].sort()).toEqual([...codes].sort())
    expect([...new Set(table.map(({ code }) => code))].sort()).toEqual([...codes].sort())
  })

  it('gives no code that its rule does not list, and leads to a place of the letter', () => {
    for (const { letter, context } of table.flatMap(({ wrong, right }) => [wrong, right])) {
      for (const { codes, find } of campaignRules)
        for (const { code } of find(letter, context)) expect(codes).toContain(code)
    }
  })

  it('asks to say so where a point may not apply: nobody gets the data, nothing leaves the EEA', () => {
    const sources = [{ ...shopList, code: 'SRC-06', categories: ['DAT-02b'] }]
    const bare = readyCampaign('information-notice', {
      row: batch({ source: 'SRC-06' }),
      registers: { ...known, recipients: [], sources },
    })
    expect(campaignFinding(bare, 'art-14-1-e-missing')?.severity).toBe('should')
    expect(campaignFinding(bare, 'art-14-1-f-missing')?.severity).toBe('should')
    const reasoned = saying(bare, 'art-14-1-e', 'Jūsu dati netiek nodoti nevienam.')
    expect(campaignCodes(reasoned)).not.toContain('art-14-1-e-missing')
  })

  it('asks for no interests where every purpose rests on another basis', () => {
    const sources = [{ ...shopList, code: 'SRC-06', categories: ['DAT-01'] }]
    const contract = readyCampaign('information-notice', {
      row: batch({ source: 'SRC-06' }),
      registers: { ...known, sources },
    })
    expect(campaignCodes(contract)).not.toContain('art-14-2-b-missing')
  })

  it('puts the fatal findings first', () => {
    const one = within(without(change, 'change-what'), { today: day('2026-03-21') })
    expect(checkCampaign(one.letter, one.context)[0]?.severity).toBe('fatal')
  })
})
