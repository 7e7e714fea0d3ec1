import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEvent, encodeEvent, type CaseEvent } from '../../../shared/case/events'
import type { DeliveryKind } from '../../../shared/letters/proof'
import { caseOf, day, drafted, granted, letter, received, recordOf, sent } from '../../helpers/case-maker'

/** `sending` is the entry that recorded the sending; entries of a test are event0, event1 … in their order. */
const delivery = (kind: DeliveryKind, on: string, sending = 'event3'): CaseEvent => ({
  type: 'delivery-recorded',
  letter: 'letter1',
  sending,
  kind,
  on: day(on),
  how: 'recorded',
  detail: '',
})
const decidedAnew: CaseEvent = {
  type: 'right-decided',
  right: 'ACCESS',
  outcome: 'no-data',
  on: day('2026-02-13'),
  decidedBy: 'Jānis Ozols, valdes loceklis',
  advice: '',
}
const told = [received(), granted, drafted(), sent()]
const answered = (...events: readonly CaseEvent[]) => {
  const record = recordOf(...told, ...events)
  return { stage: record.stage, told: [...record.told], isSent: record.letters[0]?.sent !== undefined }
}
const isTold = { stage: 'answered', told: ['ACCESS'], isSent: true }
const isUntold = { stage: 'open', told: [], isSent: false }

describe('a letter that did not arrive', () => {
  it.each(['failed', 'returned'] as const)('told nobody anything: %s', (kind) => {
    expect(answered()).toEqual(isTold)
    expect(answered(delivery(kind, '2026-02-12'))).toEqual(isUntold)
  })

  it.each(['delivered', 'passed-on', 'delayed', 'read', 'not-read', 'collected'] as const)(
    'is not one that is %s',
    (kind) => {
      expect(answered(delivery(kind, '2026-02-12'))).toEqual(isTold)
    },
  )

  it('tells again when it is sent again, and both sendings stay in view', () => {
    const again = recordOf(...told, delivery('failed', '2026-02-11'), sent('letter1', '2026-02-11'))
    expect([again.stage, [...again.told]]).toEqual(['answered', ['ACCESS']])
    expect(again.letters[0]?.sendings.map(({ ids }) => ids)).toEqual([['event3'], ['event5']])
    expect(again.letters[0]?.sent?.ids).toEqual(['event5'])
  })

  it('can be written anew before it is sent again', () => {
    const failed = [...told, delivery('failed', '2026-02-12'), drafted({ subject: 'Vēlreiz' })]
    const record = recordOf(...failed, sent('letter1', '2026-02-13'), drafted({ subject: 'par vēlu' }))
    expect(record.letters.map((one) => [one.letter.subject, one.sendings.length])).toEqual([['Vēlreiz', 2]])
  })

  it('does not take back what another letter told', () => {
    const second = [drafted({ id: 'letter2' }), sent('letter2', '2026-02-13')]
    const record = recordOf(...told, ...second, delivery('failed', '2026-02-14'))
    expect([record.stage, [...record.told]]).toEqual(['answered', ['ACCESS']])
  })

  it('tells nothing of a decision that was taken anew after it, when it turns out to have been read', () => {
    const record = recordOf(
      ...told,
      delivery('failed', '2026-02-12'),
      decidedAnew,
      delivery('read', '2026-02-13'),
    )
    expect([record.stage, [...record.told]]).toEqual(['open', []])
  })

  it('extends nothing: its notice was not given', () => {
    const notice = drafted({ kind: 'extension', covers: [] })
    const extended: CaseEvent = {
      type: 'deadline-extended',
      noticeSent: day('2026-02-11'),
      months: 2,
      reasons: 'deviņas sistēmas',
    }
    const left = [received(), granted, notice, sent(), extended]
    expect(recordOf(...left).extension?.months).toBe(2)
    expect(recordOf(...left, delivery('failed', '2026-02-12')).extension).toBeUndefined()
    expect(
      recordOf(...left, delivery('failed', '2026-02-12'), delivery('read', '2026-02-12')).extension,
    ).toEqual(recordOf(...left).extension)
    const again: CaseEvent = { ...extended, noticeSent: day('2026-02-20'), reasons: 'sūtīts vēlreiz' }
    const resent = [...left, delivery('failed', '2026-02-12'), sent('letter1', '2026-02-20'), again]
    expect(recordOf(...resent).extension?.noticeSent).toBe('2026-02-20')
  })

  it('leaves a closed case closed until it is opened again', () => {
    const closed = [...told, { type: 'case-closed', on: day('2026-02-12') } as const]
    const failed = [...closed, delivery('failed', '2026-02-14')]
    expect(caseOf(...failed).stage).toBe('closed')
    const reopened = { type: 'case-reopened', on: day('2026-02-14'), reason: 'nav piegādāta' } as const
    expect(caseOf(...failed, reopened).stage).toBe('open')
  })
})

describe('reports on one sending', () => {
  it.each([
    [['failed 12', 'delivered 13'], isTold, 'the server gave up and delivered the next day'],
    [['delivered 12', 'failed 13'], isUntold, 'it was returned after it had been taken'],
    [['delivered 12', 'failed 12'], isUntold, 'on one day the failure counts'],
    [['read 12', 'failed 13'], isTold, 'what was read has arrived'],
    [['returned 13', 'collected 12'], isTold, 'what was collected has arrived'],
    [['delayed 12', 'failed 15'], isUntold, 'it was late first and lost then'],
    [['failed 12', 'passed-on 13'], isUntold, 'passing on proves no arrival'],
  ])('%j leave it %j: %s', (reports, expected) => {
    const events = reports.map((report) => {
      const [kind, date] = report.split(' ')
      return delivery(kind as DeliveryKind, `2026-02-${date ?? ''}`)
    })
    expect(answered(...events)).toEqual(expected)
    expect(answered(...[...events].reverse())).toEqual(expected)
  })

  const kinds: readonly DeliveryKind[] = ['delivered', 'passed-on', 'delayed', 'failed', 'read', 'not-read']
  const reports = fc.array(
    fc
      .record({ kind: fc.constantFrom(...kinds), at: fc.integer({ min: 11, max: 15 }) })
      .map(({ kind, at }) => delivery(kind, `2026-02-${at}`)),
    { maxLength: 8 },
  )

  it('say the same in whatever order two devices recorded them', () => {
    fc.assert(
      fc.property(
        reports.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(answered(...shuffled)).toEqual(answered(...all))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('can make a letter untold only when one of them is a failure', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const failed = all.some((event) => event.type === 'delivery-recorded' && event.kind === 'failed')
        if (!failed) expect(answered(...all)).toEqual(isTold)
      }),
      { numRuns: 1000 },
    )
  })

  it('change nothing when they are about a sending or a letter that is not there', () => {
    expect(answered(delivery('failed', '2026-02-12', 'event99'))).toEqual(isTold)
    const other: CaseEvent = {
      type: 'delivery-recorded',
      letter: 'letter9',
      sending: 'event3',
      kind: 'failed',
      on: day('2026-02-12'),
      how: 'recorded',
      detail: '',
    }
    expect(answered(other)).toEqual(isTold)
  })
})

describe('one sending recorded twice', () => {
  const proof = {
    name: `o-${'e'.repeat(64)}.age`,
    sha256: 'e'.repeat(64),
    size: 5,
    mediaType: 'message/rfc822',
    title: 'sent.eml',
  }
  const byMail: CaseEvent = {
    type: 'letter-sent',
    letter: 'letter1',
    kind: 'access-response',
    on: day('2026-02-10'),
    how: 'mail-dropped',
    proof,
    by: 'email',
  }

  it('is one sending, with the proof and the day of its mail', () => {
    const record = recordOf(...told, byMail)
    expect(record.letters[0]?.sendings).toHaveLength(1)
    expect(record.letters[0]?.sent).toMatchObject({ ids: ['event3', 'event4'], on: '2026-02-10', proof })
    expect(record.documents.map(({ title, kind }) => [title, kind])).toEqual([['sent.eml', 'proof']])
  })

  it('fails as one, whichever of the two records the report is about', () => {
    for (const sending of ['event3', 'event4']) {
      expect(answered(byMail, delivery('failed', '2026-02-12', sending))).toEqual(isUntold)
    }
  })
})

describe('journals of an older app', () => {
  it('hold sendings without a way, a number or a text, and they count as before', () => {
    const body = { letter: 'letter1', kind: 'access-response', on: '2026-02-11', how: 'recorded' }
    expect(decodeEvent('letter-sent', 1, body)).toEqual({ type: 'letter-sent', ...body })
    const { by, postNumber, text, notEnclosed } = recordOf(...told).letters[0]?.sent ?? {}
    expect([by, postNumber, text, notEnclosed]).toEqual([undefined, undefined, undefined, []])
  })

  it('are written on with all that is known of a sending now', () => {
    const full: CaseEvent = {
      type: 'letter-sent',
      letter: letter().id,
      kind: 'access-response',
      on: day('2026-02-11'),
      how: 'mail-dropped',
      by: 'registered-post',
      postNumber: 'RR473124829GB',
      messageId: '<a@b.example>',
      text: { match: 'changed', sha256: 'a'.repeat(64) },
      notEnclosed: [{ title: 'kopija.csv', why: 'missing' }],
    }
    const { type, v, body } = encodeEvent(full)
    expect(decodeEvent(type, v, body)).toEqual(full)
  })
})
