import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../shared/case/events'
import { rehearse } from '../../../shared/rehearsal/rehearse'
import { day, recordOf } from '../../helpers/case-maker'
import { accessAnswer, accessGranted, asked, at, decided, receipt, reported, wrote } from './case-stories'
import { clarificationAsked, clarificationLetter, extended, extensionLetter } from './sending-stories'
import { raisedOn, saidIn } from './raised-in'

type Change = Parameters<typeof accessAnswer>[1]
const answered = (change: Change = {}): readonly CaseEvent[] => [
  ...accessGranted,
  ...accessAnswer({}, change),
]
const byPost = { how: 'recorded', left: { by: 'registered-post', postNumber: 'RR473124829LV' } } as const

const dispatch = (events: readonly CaseEvent[]) => {
  const { verdict, answers, acts } = raisedOn('2026-03-20', events, 'dispatch')
  return { verdict, said: answers.map(({ text }) => text.lv), acts: acts.map(({ text }) => text.en) }
}

describe('an answer that is said to have arrived', () => {
  it.each([
    ['delivered', 'Vēstule piegādāta 2026. gada 19. martā; ziņojums par to ir lietā.'],
    ['read', 'Vēstule izlasīta 2026. gada 19. martā; ziņojums par to ir lietā.'],
  ] as const)('is proven by a report on file: %s', (kind, said) => {
    expect(dispatch(reported(answered(), kind, { proof: receipt }))).toEqual({
      verdict: 'answered',
      said: [said],
      acts: [],
    })
  })

  it('is proven by a registered item that was collected: the post can trace its number', () => {
    const collected = reported(answered(byPost), 'collected', { how: 'recorded' })
    expect(dispatch(collected)).toEqual({
      verdict: 'answered',
      said: ['Vēstule saņemta pret parakstu 2026. gada 19. martā; pasta sūtījuma numurs: RR473124829LV.'],
      acts: [],
    })
  })

  it('is proven by a report written down by hand that says on what it rests', () => {
    const phoned = reported(answered(), 'delivered', { how: 'recorded', detail: 'persona to apstiprināja' })
    expect(dispatch(phoned)).toMatchObject({
      verdict: 'answered',
      said: ['Vēstule piegādāta 2026. gada 19. martā; to apliecina: persona to apstiprināja'],
    })
  })

  it('is weak where nothing shows it but the entry', () => {
    const bare = reported(answered({ how: 'recorded' }), 'delivered', { how: 'recorded' })
    expect(dispatch(bare)).toMatchObject({
      verdict: 'weak',
      said: ['Ierakstīts, ka vēstule piegādāta 2026. gada 19. martā, bet nekas to neapliecina.'],
    })
  })

  it('is proven by the report that shows it, whatever bare entries stand beside it', () => {
    const both = reported(reported(answered(), 'read', { how: 'recorded' }), 'delivered', { proof: receipt })
    expect(dispatch(both).verdict).toBe('answered')
  })
})

describe('an answer of which only the sending is known', () => {
  it('is weak with the mail on file: that it left is no proof that it came', () => {
    expect(dispatch(answered())).toEqual({
      verdict: 'weak',
      said: [
        'Lietā ir pats 2026. gada 18. martā nosūtītais e-pasts. Tas apliecina, ka vēstule nosūtīta, bet ne to, ka tā saņemta.',
      ],
      acts: ['File a delivery or read receipt, or ask the person to confirm that the letter arrived.'],
    })
  })

  it('keeps the time limit all the same', () => {
    expect(raisedOn('2026-03-20', answered(), 'time-limit').verdict).toBe('answered')
  })

  it('is weak as a registered item of which nothing is heard yet', () => {
    expect(dispatch(answered(byPost))).toEqual({
      verdict: 'weak',
      said: [
        'Vēstule 2026. gada 18. martā nodota pastam kā ierakstīts sūtījums (numurs RR473124829LV); vai tā saņemta, vēl nav zināms.',
      ],
      acts: ['Find out by the number whether the item was handed over, and record it.'],
    })
  })

  it('is weak with a receipt of posting', () => {
    const posted = answered({ how: 'recorded', left: { by: 'post', proof: receipt } })
    expect(dispatch(posted)).toMatchObject({
      verdict: 'weak',
      said: [
        'Nosūtīšanu 2026. gada 18. martā apliecina dokuments „Piegādes paziņojums.eml”, bet saņemšanu neapliecina nekas.',
      ],
    })
  })

  it('is weak when only the desk’s own entry says that it left', () => {
    expect(dispatch(answered({ how: 'recorded' }))).toEqual({
      verdict: 'weak',
      said: ['Ierakstīts, ka vēstule nosūtīta 2026. gada 18. martā, bet pierādījuma nav.'],
      acts: ['File the sent e-mail, or the proof of posting.'],
    })
  })

  it.each([
    ['passed-on', /nodots serverim, kas par piegādi neziņo/u],
    ['delayed', /ziņots, ka vēstules piegāde kavējas/u],
    ['not-read', /nonākusi pie adresāta, taču 2026\. gada 19\. martā ziņots, ka tā nav izlasīta/u],
  ] as const)('is weak when the report settles nothing: %s', (kind, said) => {
    const told = dispatch(reported(answered(), kind, { proof: receipt }))
    expect(told.verdict).toBe('weak')
    expect(told.said.join()).toMatch(said)
  })
})

describe('an answer that did not arrive', () => {
  it.each([
    ['failed', 'Vēstule nav piegādāta (ziņots 2026. gada 19. martā): persona nav informēta.'],
    ['returned', 'Pasts vēstuli 2026. gada 19. martā atgriezis: persona nav informēta.'],
  ] as const)('leaves the complaint right, and is to be sent again: %s', (kind, said) => {
    expect(dispatch(reported(answered(byPost), kind))).toEqual({
      verdict: 'open',
      said: [said],
      acts: ['Send the letter again, another way if need be.'],
    })
  })

  it('is no matter once another letter has told the same', () => {
    const again = [
      ...reported(answered(), 'failed', { proof: receipt }),
      ...accessAnswer({}, { id: 'second', on: '2026-03-20' }),
    ]
    expect(dispatch(reported(again, 'delivered', { on: '2026-03-20', proof: receipt }))).toMatchObject({
      verdict: 'answered',
    })
  })

  it('is looked at alone in what was sent again', () => {
    const again = [
      ...reported(answered(), 'failed', { proof: receipt }),
      {
        type: 'letter-sent',
        letter: 'accessresponse1',
        kind: 'access-response',
        on: day('2026-03-20'),
        how: 'recorded',
      },
    ] as const
    expect(dispatch(again).said).toEqual([
      'Ierakstīts, ka vēstule nosūtīta 2026. gada 20. martā, bet pierādījuma nav.',
    ])
  })
})

describe('a notice of extension', () => {
  it('that nobody got has extended nothing', () => {
    const lost = [
      ...reported([asked(['ACCESS']), ...extensionLetter, extended('2026-03-25')], 'failed', {
        on: '2026-03-26',
      }),
    ]
    const ground = raisedOn('2026-03-27', lost, 'extension-notice')
    expect(ground.verdict).toBe('open')
    expect(ground.claim.lv).toBe(
      'Pārzinis uzskata, ka atbildes termiņš ir pagarināts, bet paziņojumu par to nesaņēmu.',
    )
    expect(saidIn(ground)).toEqual([
      'Vēstule nav piegādāta (ziņots 2026. gada 26. martā): persona nav informēta.',
    ])
  })

  it('is weak while nothing shows that it arrived', () => {
    const sent = [asked(['ACCESS']), ...extensionLetter, extended('2026-03-25')]
    expect(raisedOn('2026-03-27', sent, 'extension-notice').verdict).toBe('weak')
  })
})

describe('a question that nobody got', () => {
  const lostQuestion = [
    asked(['ACCESS']),
    clarificationAsked,
    ...reported([asked(['ACCESS']), clarificationAsked, ...clarificationLetter()], 'failed', {
      on: '2026-03-05',
    }).slice(2),
  ]
  it('stops no clock', () => {
    const ground = raisedOn('2026-05-04', lostQuestion, 'suspension')
    expect(ground.verdict).toBe('open')
    expect(saidIn(ground)).toContain(
      'Vēstule nav piegādāta (ziņots 2026. gada 5. martā): persona nav informēta.',
    )
  })

  it('is no matter for an answer that came in time without the stop', () => {
    const answeredAnyway = [
      ...lostQuestion,
      ...accessGranted.slice(1),
      ...accessAnswer({}, { on: '2026-03-18' }),
    ]
    expect(raisedOn('2026-03-20', answeredAnyway, 'suspension').verdict).toBe('answered')
  })
})

describe('the complaint', () => {
  it('is not about the sending while nothing was sent', () => {
    const { notRaised } = rehearse(recordOf(asked(['ACCESS'])), at('2026-03-20'))
    expect(notRaised.find(({ id }) => id === 'dispatch')?.why.lv).toBe('Atbilde vēl nav nosūtīta.')
  })

  it('asks why what was asked electronically came on paper only', () => {
    const onPaper = [
      asked(['ENQUIRY']),
      decided('ENQUIRY', 'fulfilled'),
      ...wrote('answer', { text: 'Atbildam.' }, { covers: ['ENQUIRY'], to: { name: 'Inese' }, ...byPost }),
    ]
    expect(dispatch(reported(onPaper, 'collected')).verdict).toBe('weak')
    const inAccount = [
      asked(['ENQUIRY']),
      decided('ENQUIRY', 'fulfilled'),
      ...wrote(
        'answer',
        { text: 'Atbildam.' },
        { covers: ['ENQUIRY'], to: { name: 'Inese' }, left: { by: 'portal' } },
      ),
    ]
    expect(dispatch(reported(inAccount, 'read', { proof: receipt })).verdict).toBe('answered')
  })
})
