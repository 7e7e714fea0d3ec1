import { describe, expect, it } from 'vitest'
import { blankOut } from '../../../shared/intake/lines'
import { findHeaderBlock, quotedStretches } from '../../../shared/intake/quoted'
import { intakeOf, rightsOf } from './mail-of'

const ownWords = (text: string): string => blankOut(text, quotedStretches(text)).replace(/\s+/g, ' ').trim()

const quotedBelow: readonly (readonly [string, string])[] = [
  [
    'Gmail',
    'Paldies!\n\nOn Mon, 5 Jan 2026 at 10:00, Sendberry <dpo@sendberry.example> wrote:\n\n> Please delete my data',
  ],
  [
    'Gmail, attribution over two lines',
    'Paldies!\n\nOn Mon, 5 Jan 2026 at 10:00, Sendberry DPO\n<dpo@sendberry.example> wrote:\nPlease delete my data',
  ],
  [
    'Gmail in Latvian',
    'Paldies!\n\npirmd., 2026. g. 5. janv., plkst. 10:00 — lietotājs Sendberry (<dpo@sendberry.example>) rakstīja:\n\nPlease delete my data',
  ],
  [
    'Gmail in Russian',
    'Paldies!\n\nпн, 5 янв. 2026 г. в 10:00, Sendberry <dpo@sendberry.example>:\n\nPlease delete my data',
  ],
  ['Thunderbird in German', 'Paldies!\n\nAm 05.01.26 um 10:00 schrieb Sendberry:\nPlease delete my data'],
  [
    'Gmail in French',
    'Paldies!\n\nLe lun. 5 janv. 2026 à 10:00, Sendberry <dpo@sendberry.example> a écrit :\n\nPlease delete my data',
  ],
  [
    'Gmail in Czech',
    'Paldies!\n\npo 5. 1. 2026 v 10:00 odesílatel Sendberry <dpo@sendberry.example> napsal:\n\nPlease delete my data',
  ],
  [
    'Outlook',
    'Paldies!\n\nFrom: Sendberry <dpo@sendberry.example>\nSent: Monday, January 5, 2026 10:00 AM\nTo: Anna\nSubject: Your request\n\nPlease delete my data',
  ],
  [
    'Outlook in Latvian',
    'Paldies!\n\n________________________________\nNo: Sendberry\nNosūtīts: pirmdiena, 2026. gada 5. janvāris 10:00\nKam: Anna\nTēma: Jūsu pieprasījums\n\nPlease delete my data',
  ],
  ['an old divider', 'Paldies!\n\n-----Original Message-----\nPlease delete my data'],
]

describe('an earlier mail below the answer', () => {
  it.each(quotedBelow)('quoted by %s is not the sender’s own', (_, text) => {
    expect(ownWords(text)).toBe('Paldies!')
    expect(rightsOf(intakeOf({ text }))).toEqual([])
  })

  it('quoted with marks lets the sender go on below', () => {
    const text =
      'On Mon, 5 Jan 2026 at 10:00, Sendberry <dpo@sendberry.example> wrote:\n> What do you want?\nPlease delete my data'
    expect(rightsOf(intakeOf({ text }))).toEqual(['ERASURE'])
  })

  it('leaves words with a colon alone', () => {
    const text = 'I want these two things by 5 May 2026, as I wrote:\n\nPlease delete my data.'
    expect(rightsOf(intakeOf({ text }))).toEqual(['ERASURE'])
  })

  it('does not make the subject of a reply the sender’s own', () => {
    expect(
      rightsOf(
        intakeOf({ subject: 'Re: Request to erase personal data', text: 'Thank you, all is fine now.' }),
      ),
    ).toEqual([])
    expect(
      rightsOf(intakeOf({ subject: 'Request to erase personal data', text: 'See the subject.' })),
    ).toEqual(['ERASURE'])
  })
})

describe('a header block', () => {
  it('needs a sender, a day and a subject or an addressee', () => {
    expect(findHeaderBlock('Name: Anna\nAddress: Riga\nPhone: 29')).toBeUndefined()
    expect(findHeaderBlock('From: Riga\nTo: Vilnius\nby bus')).toBeUndefined()
  })
  it('is read whatever the order', () => {
    const block = findHeaderBlock(
      'x\n\nSubject: Hi\nDate: 1 Oct 2026\nFrom: "A B" <a@b.example>\nTo: c\n\nBody',
    )
    expect(block).toMatchObject({
      from: { name: 'A B', email: 'a@b.example' },
      subject: 'Hi',
      date: '1 Oct 2026',
    })
  })
})
