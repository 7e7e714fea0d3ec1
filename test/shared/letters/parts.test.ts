import { describe, expect, it } from 'vitest'
import { consentRecord } from '../../../shared/law/kinds/consent-withdrawal-facts'
import { cookieMatter } from '../../../shared/law/kinds/cookie-consent'
import { erasureLedger } from '../../../shared/law/kinds/erasure-ledger'
import { rectificationCheck, rectificationItem } from '../../../shared/law/kinds/rectification-facts'
import { day, recordOf } from '../../helpers/case-maker'
import { factEvent } from '../../helpers/kind-maker'
import { answerTo, bareAnswer, says } from './answer-maker'
import { composed, decided, receivedFor } from './letter-maker'
import { exportName, partStories } from './part-stories'

describe('the part on rectification', () => {
  it('says from what into what, where and when, and what was not changed and why', () => {
    const letter = answerTo('RECTIFICATION')
    expect(says(letter, 'rectified')).toContain('uzvārds\nKalniņa\nKalniņa-Ozola')
    expect(says(letter, 'rectified-where')).toContain('kontu datubāze (2026. gada 11. martā)')
    expect(says(letter, 'not-rectified')).toContain('Jaunais numurs reģistrēts citai personai.')
    expect(says(letter, 'recipients-told')).toContain('Google Ireland Ltd (2026. gada 12. martā)')
    const english = answerTo('RECTIFICATION', { language: 'en' })
    expect(says(english, 'rectified')).toContain('surname\nKalniņa\nKalniņa-Ozola')
    expect(says(english, 'rectified-where')).toContain('account database (11 March 2026)')
  })

  it('offers restriction of data whose accuracy stays open, and says that the dispute is on record', () => {
    const letter = answerTo('RECTIFICATION', {
      more: [
        factEvent(rectificationCheck, {
          item: 'tālruņa numurs',
          result: 'unclear',
          reasoning: 'Operators neatbild.',
          on: day('2026-03-12'),
        }),
      ],
    })
    expect(says(letter, 'not-rectified')).toContain('noskaidrot, vai dati ir precīzi, neizdevās')
    expect(says(letter, 'not-rectified')).toContain('18. panta 1. punkta a) apakšpunkts')
  })

  it('promises notice before a restriction set for the check is lifted', () => {
    const restrictedItem = factEvent(rectificationItem, {
      item: 'uzvārds',
      category: 'DAT-01',
      old: 'Kalniņa',
      claimed: 'Kalniņa-Ozola',
      ground: '16-1-inaccurate',
      restrict: true,
    })
    const letter = answerTo('RECTIFICATION', { more: [restrictedItem] })
    expect(says(letter, 'restricted')).toContain('uzvārds')
    expect(says(letter, 'restriction-promise')).toContain('Pirms ierobežojuma atcelšanas Jūs informēsim')
  })
})

describe('the part on erasure', () => {
  it('says what was erased when and why, what is kept by which exception and until when', () => {
    const letter = answerTo('ERASURE')
    expect(says(letter, 'erased')).toContain('Dzēsti šādi dati (2026. gada 10. martā):')
    expect(says(letter, 'erased')).toContain('e-pasta adrese')
    expect(says(letter, 'erasure-ground')).toContain('VDAR 17. panta 1. punkta b) apakšpunkts')
    expect(says(letter, 'kept')).toContain('Saglabāti šādi dati:')
    expect(says(letter, 'kept')).toContain('VDAR 17. panta 3. punkta b) apakšpunkts')
    expect(says(letter, 'kept')).toContain('Grāmatvedības likuma 28. pants\n2031. gada 31. decembrim')
    expect(says(letter, 'backups')).toContain('kontu datubāze: līdz 2026. gada 10. jūnijam')
    expect(says(letter, 'consequences')).toBe(
      'Līdz ar datu dzēšanu Jūsu konts tiek slēgts.\nPieslēgties kontam vairs nevarēsiet.',
    )
    expect(says(letter, 'suppression')).toContain('rezerves kopijām')
  })

  it('says the same in English', () => {
    const letter = answerTo('ERASURE', { language: 'en' })
    expect(says(letter, 'erased')).toContain('These data have been erased (10 March 2026):')
    expect(says(letter, 'erasure-ground')).toContain('Art. 17(1)(b) GDPR')
    expect(says(letter, 'kept')).toContain('Art. 17(3)(b) GDPR')
    expect(says(letter, 'kept')).toContain('section 28 of the Accounting Law\n31 December 2031')
    expect(says(letter, 'backups')).toContain('account database: until 10 June 2026')
    expect(says(letter, 'consequences')).toContain('your account is closed')
  })

  it('names the days of a deletion that took more than one', () => {
    const second = factEvent(erasureLedger, { system: 'SYS-05', result: 'deleted', on: day('2026-03-12') })
    const letter = answerTo('ERASURE', { more: [second] })
    expect(says(letter, 'erased')).toContain(
      'Dzēsti šādi dati (no 2026. gada 10. marta līdz 2026. gada 12. martam):',
    )
  })

  it('says nothing of backups, consequences or a suppression entry that nobody recorded', () => {
    const letter = bareAnswer('ERASURE')
    for (const section of ['kept', 'backups', 'consequences', 'suppression'] as const) {
      expect(letter.blocks.some((block) => block.section === section)).toBe(false)
    }
  })
})

describe('the part on restriction', () => {
  it('says since when, on which ground, what is still allowed, what ends it, and promises notice', () => {
    const letter = answerTo('RESTRICTION')
    expect(says(letter, 'restricted')).toBe(
      'No 2026. gada 4. marta ierobežota šādu datu apstrāde:\nvārds un uzvārds: kontu datubāze',
    )
    expect(says(letter, 'restriction-ground')).toContain('VDAR 18. panta 1. punkta a) apakšpunkts')
    expect(says(letter, 'restriction-allowed')).toContain('likumīgas prasības')
    expect(says(letter, 'restriction-end')).toContain('kad vārds būs pārbaudīts.')
    expect(says(letter, 'restriction-end')).toContain('līdz 2026. gada 15. aprīlim')
    expect(says(letter, 'restriction-promise')).toContain('Pirms ierobežojuma atcelšanas Jūs informēsim')
    const english = answerTo('RESTRICTION', { language: 'en' })
    expect(says(english, 'restricted')).toContain('Since 4 March 2026 the processing of these data')
    expect(says(english, 'restriction-ground')).toContain('Art. 18(1)(a) GDPR')
    expect(says(english, 'restriction-promise')).toContain(
      'We will inform you before the restriction is lifted',
    )
  })
})

describe('the part on portability', () => {
  it('says what is handed over, in which format, until when, what not and why', () => {
    const letter = answerTo('PORTABILITY')
    expect(says(letter, 'portability-content')).toBe('Nododam šādus Jūsu personas datus:\nvārds un uzvārds')
    expect(says(letter, 'portability-format')).toBe('Formāts: JSON. Lauku nosaukumi ir angļu valodā.')
    expect(says(letter, 'portability-link')).toContain('Dati ir pieejami līdz 2026. gada 30. aprīlim.')
    expect(says(letter, 'portability-direct')).toContain('tehniski nav iespējams: tam nav saskarnes.')
    expect(says(letter, 'portability-excluded')).toContain(
      'IP adrese: tie nav Jūsu sniegti, bet ir atvasināti vai secināti; to apstrāde nepamatojas ne uz piekrišanu, ne uz līgumu',
    )
    expect(says(letter, 'portability-excluded')).not.toContain('balss ieraksts')
    expect(says(letter, 'portability-not-erasure')).toContain('nenozīmē to dzēšanu')
  })

  it('says that the data are attached once they are', () => {
    const record = recordOf(
      receivedFor('full', { rights: ['PORTABILITY'] }),
      decided({ right: 'PORTABILITY' }),
      ...(partStories.PORTABILITY?.('en') ?? []),
    )
    const attachments = [{ document: exportName, title: 'data.json' }]
    const letter = composed('answer', 'full', { record, language: 'en', attachments })
    expect(says(letter, 'portability-link')).toBe(
      'The data are attached to this letter.\nThe data are available until 30 April 2026.',
    )
    expect(says(letter, 'portability-direct')).toContain('not technically feasible: it has no interface.')
  })
})

describe('the part on objections', () => {
  it('says since when marketing has stopped', () => {
    expect(says(answerTo('OBJECTION_MARKETING'), 'marketing-stopped')).toContain(
      'No 2026. gada 2. marta Jūsu personas dati tiešās tirgvedības nolūkos vairs netiek apstrādāti.',
    )
    expect(says(answerTo('OBJECTION_MARKETING', { language: 'en' }), 'marketing-stopped')).toContain(
      'Since 2 March 2026 your personal data are no longer processed for direct marketing.',
    )
  })

  it('decides on each purpose, with the balance where processing goes on', () => {
    const letter = answerTo('OBJECTION')
    expect(says(letter, 'objection-decision')).toContain(
      'noslēgto līgumu izpilde: iebildums apmierināts, apstrāde pārtraukta 2026. gada 12. martā',
    )
    expect(says(letter, 'objection-decision')).toContain('pārliecinoši leģitīmi iemesli')
    expect(says(letter, 'objection-balance')).toContain('Bez žurnāliem uzbrukumus nepamana.')
    expect(says(letter, 'objection-balance')).not.toContain('Mūsu interese ir maza.')
    expect(says(letter, 'restricted')).toContain('no 2026. gada 3. marta')
    expect(says(letter, 'restriction-promise')).toContain('Jūs informēsim')
    expect(says(letter, 'erasure-offer')).toContain('17. panta 1. punkta c) apakšpunkts')
    const english = answerTo('OBJECTION', { language: 'en' })
    expect(says(english, 'objection-decision')).toContain('processing stopped on 12 March 2026')
    expect(says(english, 'objection-decision')).toContain('compelling legitimate grounds')
  })
})

describe('the part on a withdrawn consent', () => {
  it('says which consent and since when, what stopped, what goes on and on which basis', () => {
    const letter = answerTo('CONSENT_WITHDRAWAL')
    expect(says(letter, 'consent-withdrawn')).toContain(
      'jaunumu vēstules: piekrišana atsaukta 2026. gada 2. martā',
    )
    expect(says(letter, 'consent-before')).toBe(
      'Piekrišanas atsaukums neietekmē tādas apstrādes likumību, kas veikta pirms atsaukuma.',
    )
    expect(says(letter, 'consent-stopped')).toContain('apmācība (2026. gada 2. martā)')
    expect(says(letter, 'consent-continuing')).toContain(
      'noslēgto līgumu izpilde: VDAR 6. panta 1. punkta b) apakšpunkts',
    )
    expect(says(letter, 'erasure-offer')).toContain('17. panta 1. punkta b) apakšpunkts')
    const english = answerTo('CONSENT_WITHDRAWAL', { language: 'en' })
    expect(says(english, 'consent-withdrawn')).toContain('newsletters: consent withdrawn on 2 March 2026')
    expect(says(english, 'consent-continuing')).toContain('performance of contracts: Art. 6(1)(b) GDPR')
  })

  it('does not call earlier processing lawful when no consent can be shown', () => {
    const unshown = factEvent(consentRecord, {
      consent: 'jaunumu vēstules',
      exists: false,
      withdrawnOn: day('2026-03-02'),
    })
    const record = recordOf(
      receivedFor('full', { rights: ['CONSENT_WITHDRAWAL', 'ERASURE'] }),
      decided({ right: 'CONSENT_WITHDRAWAL' }),
      unshown,
    )
    const letter = composed('answer', 'full', { record })
    expect(says(letter, 'consent-withdrawn')).toContain('ierakstu par šādu piekrišanu neatradām')
    expect(says(letter, 'consent-before')).toBe('')
    expect(says(letter, 'erasure-offer')).toContain('17. panta 1. punkta d) apakšpunkts')
  })
})

describe('the part on an automated decision', () => {
  it('says whether there was one, who reviewed it, the result and why, and how it is made', () => {
    const letter = answerTo('AUTOMATED_DECISION')
    expect(says(letter, 'automated-decision')).toContain('pamatojas tikai uz automatizētu apstrādi')
    expect(says(letter, 'automated-decision')).toContain('VDAR 22. panta 2. punkta a) apakšpunkts')
    expect(says(letter, 'automated-review')).toBe(
      'Lēmumu 2026. gada 11. martā pārskatīja Pēteris Kalns.\nJūsu viedoklis, kas ņemts vērā: ziņas sūtīja grāmatvedība.\nPārskatīšanas rezultāts: lēmums ir atcelts.\nPamatojums: ziņas bija rēķini.',
    )
    expect(says(letter, 'automated-logic')).toContain('vērtē ziņu skaitu minūtē.')
    const english = answerTo('AUTOMATED_DECISION', { language: 'en' })
    expect(says(english, 'automated-review')).toContain(
      'The decision was reviewed on 11 March 2026 by Pēteris Kalns.',
    )
    expect(says(english, 'automated-review')).toContain('the decision has been withdrawn')
  })
})

describe('the part on cookies', () => {
  it('says what was done, and how to choose anew when the consent cannot be found', () => {
    const letter = answerTo('COOKIE_CONSENT')
    expect(says(letter, 'cookies')).toContain(
      'Izdarīts 2026. gada 3. martā: piekrišana atzīmēta kā atsaukta.',
    )
    expect(says(letter, 'cookies')).toContain('cc-77')
    const unknown = factEvent(cookieMatter, {
      matter: 'withdraw',
      identified: false,
      done: 'explained.',
      on: day('2026-03-03'),
    })
    const english = answerTo('COOKIE_CONSENT', { language: 'en', more: [unknown] })
    expect(says(english, 'cookies')).toContain('Art. 11 GDPR')
    expect(says(english, 'consent-before')).toBe('')
  })
})
