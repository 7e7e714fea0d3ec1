import { describe, expect, it } from 'vitest'
import { erasureCategory } from '../../../shared/law/kinds/erasure-facts'
import { erasureLedger } from '../../../shared/law/kinds/erasure-ledger'
import { feeGround } from '../../../shared/law/kinds/fee'
import { restrictionEnd, restrictionScope } from '../../../shared/law/kinds/restriction-facts'
import type { Language } from '../../../shared/lib/language'
import { day, recordOf } from '../../helpers/case-maker'
import { factEvent } from '../../helpers/kind-maker'
import { answerTo, says } from './answer-maker'
import { composed, receivedFor } from './letter-maker'
import { lifted } from './notice-stories'

// The table of law.md §4.2: genitive after "no" and "pirms", dative after "līdz", locative for "on"
const months = [
  ['01', 'janvāra', 'janvārim', 'janvārī', 'January'],
  ['02', 'februāra', 'februārim', 'februārī', 'February'],
  ['03', 'marta', 'martam', 'martā', 'March'],
  ['04', 'aprīļa', 'aprīlim', 'aprīlī', 'April'],
  ['05', 'maija', 'maijam', 'maijā', 'May'],
  ['06', 'jūnija', 'jūnijam', 'jūnijā', 'June'],
  ['07', 'jūlija', 'jūlijam', 'jūlijā', 'July'],
  ['08', 'augusta', 'augustam', 'augustā', 'August'],
  ['09', 'septembra', 'septembrim', 'septembrī', 'September'],
  ['10', 'oktobra', 'oktobrim', 'oktobrī', 'October'],
  ['11', 'novembra', 'novembrim', 'novembrī', 'November'],
  ['12', 'decembra', 'decembrim', 'decembrī', 'December'],
] as const

const on = (month: string) => day(`2026-${month}-21`)

const lifting = (month: string, language: Language) =>
  composed('restriction-lifting', 'full', {
    language,
    record: recordOf(receivedFor('full'), ...lifted(language, on(month))),
  })

const fee = (month: string, language: Language) =>
  composed('fee-notice', 'full', {
    language,
    record: recordOf(
      receivedFor('full'),
      factEvent(feeGround, { ground: '12-5-excessive', facts: '.', decidedBy: 'J. B.', answerBy: on(month) }),
    ),
  })

const restriction = (month: string, language: Language) =>
  answerTo('RESTRICTION', {
    language,
    more: [
      factEvent(restrictionScope, {
        category: 'DAT-01',
        ground: '18-1-a',
        systems: ['SYS-01'],
        technique: 'locked',
        since: on(month),
      }),
      factEvent(restrictionEnd, { condition: '.', review: on(month) }),
    ],
  })

const erasure = (month: string, language: Language) =>
  answerTo('ERASURE', {
    language,
    more: [
      factEvent(erasureLedger, {
        system: 'SYS-01',
        result: 'deleted',
        on: on(month),
        backupsUntil: on(month),
      }),
      factEvent(erasureCategory, {
        category: 'DAT-01',
        held: true,
        ground: '17-1-a',
        verdict: 'keep',
        exception: '17-3-b',
        until: on(month),
      }),
    ],
  })

const received = (month: string, language: Language) =>
  composed('extension', 'full', { language, record: recordOf(receivedFor('full', { received: on(month) })) })

describe.each(months)('a day of month %s', (...[month, genitive, dative, locative, english]) => {
  it('has the ending of its case in every Latvian letter', () => {
    const letter = lifting(month, 'lv')
    expect(says(letter, 'lifting-date')).toContain(`plānojam atcelt 2026. gada 21. ${locative} (`)
    expect(says(letter, 'lifting-contest')).toContain(`paziņot pirms 2026. gada 21. ${genitive},`)
    expect(says(fee(month, 'lv'), 'fee-until')).toBe(`Lūdzam atbildēt līdz 2026. gada 21. ${dative}.`)
    expect(says(restriction(month, 'lv'), 'restricted')).toContain(`No 2026. gada 21. ${genitive} ierobežota`)
    expect(says(restriction(month, 'lv'), 'restriction-end')).toContain(`līdz 2026. gada 21. ${dative}.`)
    expect(says(erasure(month, 'lv'), 'erased')).toContain(`Dzēsti šādi dati (2026. gada 21. ${locative}):`)
    expect(says(erasure(month, 'lv'), 'backups')).toContain(`līdz 2026. gada 21. ${dative}`)
    expect(says(erasure(month, 'lv'), 'kept')).toContain(`\n2026. gada 21. ${dative}`)
    expect(says(received(month, 'lv'), 'head')).toContain(`ko saņēmām 2026. gada 21. ${locative},`)
  })

  it('is written out in every English letter', () => {
    const words = `21 ${english} 2026`
    expect(says(lifting(month, 'en'), 'lifting-date')).toContain(`on ${words} (`)
    expect(says(lifting(month, 'en'), 'lifting-contest')).toContain(`before ${words},`)
    expect(says(fee(month, 'en'), 'fee-until')).toBe(`Please answer by ${words}.`)
    expect(says(restriction(month, 'en'), 'restricted')).toContain(`Since ${words} the processing`)
    expect(says(erasure(month, 'en'), 'erased')).toContain(`(${words})`)
    expect(says(received(month, 'en'), 'head')).toContain(`received on ${words},`)
  })
})

describe('the months of an extension, the only count that a letter writes in words', () => {
  it.each([
    [1, 'par 1 mēnesi —', 'by 1 month,'],
    [2, 'par 2 mēnešiem —', 'by 2 months,'],
  ] as const)('%i', (...[count, latvian, english]) => {
    const extension = { months: count, reasons: '.' }
    expect(says(composed('extension', 'minimal', { extension }), 'extension-new-date')).toContain(latvian)
    const letter = composed('extension', 'minimal', { extension, language: 'en' })
    expect(says(letter, 'extension-new-date')).toContain(english)
  })
})
