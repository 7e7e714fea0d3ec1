import { describe, expect, it } from 'vitest'
import { readHop } from '../../../shared/intake/hop'
import { readIntake } from '../../../shared/intake/read-intake'
import type { Mail } from '../../../shared/intake/mail'
import { mailOf } from './mail-of'

const own = { ownDomains: ['sendberry.example'] }
const received = (mail: Partial<Mail>, house = own) =>
  readIntake(mailOf({ text: 'delete my data', ...mail }), house).received

describe('the day of receipt', () => {
  it('is the Riga day of the first own server, not the day of its own time zone', () => {
    const day = received({ hops: [{ by: 'mx.sendberry.example', at: '2026-01-30T22:30:00+00:00' }] })
    expect(day.value).toBe('2026-01-31')
    expect(day.confidence).toBe('sure')
    expect(day.where).toMatchObject({
      kind: 'hop',
      hop: { by: 'mx.sendberry.example', at: '2026-01-30T22:30:00+00:00' },
    })
  })

  it('counts summer time: 21:30 UTC in June is the next day in Riga, 21:30 UTC in January is not', () => {
    expect(received({ hops: [{ by: 'mx.sendberry.example', at: '2026-06-10T21:30:00+00:00' }] }).value).toBe(
      '2026-06-11',
    )
    expect(received({ hops: [{ by: 'mx.sendberry.example', at: '2026-01-10T21:30:00+00:00' }] }).value).toBe(
      '2026-01-10',
    )
  })

  it('is the arrival at the door, not at the last server inside the house', () => {
    const day = received({
      hops: [
        { by: 'store.sendberry.example', at: '2026-02-02T09:00:00+02:00' },
        { by: 'mx.sendberry.example', at: '2026-01-31T23:50:00+02:00' },
        { by: 'relay.example.net', for: 'dpo@sendberry.example', at: '2026-01-30T23:00:00+02:00' },
      ],
    })
    expect(day.value).toBe('2026-01-31')
  })

  it("is not what the sender's own relay wrote, although it names our mailbox", () => {
    const day = received({
      hops: [
        { by: 'mx.sendberry.example', for: 'dpo@sendberry.example', at: '2026-02-01T00:10:00+02:00' },
        { by: 'smtp.provider.example', for: 'dpo@sendberry.example', at: '2026-01-31T23:58:00+02:00' },
      ],
    })
    expect(day.value).toBe('2026-02-01')
  })

  it('is the door of the mail provider when the mailboxes are hosted', () => {
    const day = received({
      hops: [
        { by: '2002:a05:6402:1', at: '2026-03-05T00:00:03+02:00' },
        { by: 'mx.google.example', for: 'dpo@sendberry.example', at: '2026-03-05T00:00:02+02:00' },
        { by: 'mail-out.other.example', for: 'dpo@sendberry.example', at: '2026-03-04T23:59:59+02:00' },
      ],
    })
    expect(day.value).toBe('2026-03-05')
    expect(day.confidence).toBe('likely')
  })

  it('is not fooled by a host that only ends like ours', () => {
    const day = received({
      hops: [
        { by: 'mx.sendberry.example', at: '2026-03-05T10:00:00+02:00' },
        { by: 'mx.notsendberry.example', at: '2026-03-01T10:00:00+02:00' },
      ],
    })
    expect(day.value).toBe('2026-03-05')
  })

  it('finds the own domain from the mailbox when Settings do not know it', () => {
    const hops = [
      { by: 'mx.sendberry.example', for: 'dpo@sendberry.example', at: '2026-03-05T10:00:00+02:00' },
      { by: 'relay.example.net', at: '2026-03-04T10:00:00+02:00' },
    ]
    expect(received({ hops }, { ownDomains: [] }).value).toBe('2026-03-05')
  })

  it('falls back to the Date header and says that it is the sender who claims it', () => {
    const day = received({ hops: [], date: '2026-03-04T10:00:00+02:00' })
    expect(day).toMatchObject({ value: '2026-03-04', confidence: 'likely', where: { kind: 'date-header' } })
    expect(day.where.line).toContain('claim')
  })

  it('is left empty when nothing says when the mail came', () => {
    const day = received({ hops: [] })
    expect(day.value).toBeUndefined()
    expect(day.confidence).toBe('unsure')
    expect(day.where.kind).toBe('unknown')
  })

  it('skips a server line without a readable time', () => {
    const hops = [
      { by: 'mx.sendberry.example' },
      { by: 'mx.sendberry.example', at: '2026-03-05T10:00:00+02:00' },
    ]
    expect(received({ hops }).value).toBe('2026-03-05')
  })
})

describe('a mail passed on', () => {
  const request = mailOf({
    from: { name: 'Karīna Petrova', email: 'karina@example.lv' },
    subject: 'Labojiet manu uzvārdu',
    text: 'Lūdzu izlabojiet manu uzvārdu.\nKarīna Petrova',
    hops: [{ by: 'mx.sendberry.example', for: 'support@sendberry.example', at: '2026-10-01T15:00:00+03:00' }],
  })
  const later = [
    { by: 'mx.sendberry.example', for: 'dpo@sendberry.example', at: '2026-10-09T09:00:00+03:00' },
  ]
  const support = { name: 'Support', email: 'support@sendberry.example' }

  it('by the own support reached the controller when support got it', () => {
    const intake = readIntake(mailOf({ from: support, text: 'Jums.', hops: later, forwarded: request }), own)
    expect(intake.received).toMatchObject({ value: '2026-10-01', where: { kind: 'forwarded-hop' } })
    expect(intake.email.value).toBe('karina@example.lv')
    expect(intake.rights.map((one) => one.right)).toEqual(['RECTIFICATION'])
  })

  it('twice inside the house is still the first mail', () => {
    const once = mailOf({ from: support, text: 'FYI', hops: later, forwarded: request })
    const boss = { name: 'Boss', email: 'boss@sendberry.example' }
    expect(
      readIntake(mailOf({ from: boss, text: '', hops: later, forwarded: once }), own).received.value,
    ).toBe('2026-10-01')
  })

  it('by a stranger is the stranger’s own mail, received when he sent it', () => {
    const stranger = { name: 'Jānis Petrovs', email: 'janis@other.example' }
    const mail = mailOf({
      from: stranger,
      text: 'Lūdzu dzēsiet manus datus. Pielikumā sarakste.',
      hops: later,
      forwarded: request,
    })
    const intake = readIntake(mail, own)
    expect(intake.email.value).toBe('janis@other.example')
    expect(intake.received.value).toBe('2026-10-09')
    expect(intake.rights.map((one) => one.right)).toEqual(['ERASURE'])
  })

  const inline: readonly (readonly [string, string, string])[] = [
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: Karīna Petrova <karina@example.lv>\nDate: Thu, 1 Oct 2026 at 15:00\nSubject: Labojiet manu uzvārdu\nTo: <support@sendberry.example>\n\n',
      '2026-10-01',
    ],
    [
      'Outlook in Latvian',
      'No: Karīna Petrova <karina@example.lv>\nNosūtīts: ceturtdiena, 2026. gada 1. oktobris 15:00\nKam: Support\nTēma: Labojiet manu uzvārdu\n\n',
      '2026-10-01',
    ],
    [
      'Outlook in German',
      'Von: Karīna Petrova <karina@example.lv>\nGesendet: Donnerstag, 1. Oktober 2026 15:00\nAn: Support\nBetreff: Labojiet manu uzvārdu\n\n',
      '2026-10-01',
    ],
    [
      'Outlook in Russian',
      'От: Karīna Petrova <karina@example.lv>\nОтправлено: 1 октября 2026 г. 15:00\nКому: Support\nТема: Labojiet manu uzvārdu\n\n',
      '2026-10-01',
    ],
    [
      'Outlook in French',
      'De : Karīna Petrova <karina@example.lv>\nEnvoyé : jeudi 1 octobre 2026 15:00\nÀ : Support\nObjet : Labojiet manu uzvārdu\n\n',
      '2026-10-01',
    ],
    [
      'Outlook in Czech',
      'Od: Karīna Petrova <karina@example.lv>\nOdesláno: čtvrtek 1. října 2026 15:00\nKomu: Support\nPředmět: Labojiet manu uzvārdu\n\n',
      '2026-10-01',
    ],
    [
      'Apple Mail',
      'Begin forwarded message:\n\n> From: Karīna Petrova <karina@example.lv>\n> Date: 1 October 2026 at 15:00:00 EEST\n> To: support@sendberry.example\n> Subject: Labojiet manu uzvārdu\n> \n> ',
      '2026-10-01',
    ],
    [
      'Thunderbird',
      '-------- Forwarded Message --------\nSubject: Labojiet manu uzvārdu\nDate: Thu, 1 Oct 2026 15:00:00 +0300\nFrom: Karīna Petrova <karina@example.lv>\nTo: support@sendberry.example\n\n',
      '2026-10-01',
    ],
  ]
  it.each(inline)('inside the text by %s has the quoted sender and the quoted day', (_, head, day) => {
    const text = `Kolēģi, šis Jums.\n\n${head}Lūdzu izlabojiet manu uzvārdu.`
    const intake = readIntake(
      mailOf({ from: support, subject: 'Fwd: Labojiet manu uzvārdu', text, hops: later }),
      own,
    )
    expect(intake.received).toMatchObject({ value: day, confidence: 'likely', where: { kind: 'quoted' } })
    expect(intake.email.value).toBe('karina@example.lv')
    expect(intake.name.value).toBe('Karīna Petrova')
    expect(intake.rights.map((one) => one.right)).toEqual(['RECTIFICATION'])
    for (const right of intake.rights)
      expect(intake[right.in].slice(right.start, right.end)).toBe(right.phrase)
  })

  it('inside the text with a day that can be read two ways leaves the day empty', () => {
    const text =
      'FYI\n\nFrom: K <karina@example.lv>\nSent: 10/1/2026 3:00 PM\nTo: Support\nSubject: x\n\nPlease delete my data'
    const { received } = readIntake(mailOf({ from: support, text, hops: later }), own)
    expect(received.value).toBeUndefined()
    expect(received.where.line).toContain('10/1/2026')
  })
})

describe('a Received line', () => {
  it('gives the server, the mailbox and the time', () => {
    expect(
      readHop(
        'from mail.example.net (mail.example.net [192.0.2.25])\n by mx.sendberry.example with ESMTPS id cd1 for <dpo@sendberry.example>;\n Fri, 30 Jan 2026 22:30:00 +0000 (UTC)',
      ),
    ).toEqual({
      by: 'mx.sendberry.example',
      from: 'mail.example.net',
      for: 'dpo@sendberry.example',
      at: '2026-01-30T22:30:00+00:00',
    })
  })

  it('does not take the name a sender gave himself for the server', () => {
    const hop = readHop(
      'from x (HELO by mx.sendberry.example) by relay.example.net; Fri, 30 Jan 2026 22:30:00 +0000',
    )
    expect(hop.by).toBe('relay.example.net')
  })

  it('without a time has none', () => {
    expect(readHop('by mx.sendberry.example with LMTP').at).toBeUndefined()
  })
})
