import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readMail } from '../../../electron/mail/read-mail'
import { mailSchema } from '../../../shared/intake/mail'

const head = 'From: a@example.org\r\nSubject: x\r\n'
const repeat = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / text.length))

// F74: parsed or refused within 10 s, never a crash
const hostile: readonly (readonly [string, () => string, string])[] = [
  [
    '10,000 multiparts inside each other',
    () =>
      head +
      Array.from(
        { length: 10_000 },
        (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
      ).join(''),
    'mail-too-complex',
  ],
  [
    'a million parts',
    () =>
      `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n${repeat('--b\r\n\r\nx\r\n', 10_000_000)}--b--`,
    'mail-too-complex',
  ],
  ['a header of 20 MB', () => `${head}X-Long: ${repeat('x', 20_000_000)}\r\n\r\nhi`, 'mail-too-complex'],
  ['300,000 headers', () => `${head}${repeat('X: y\r\n', 1_800_000)}\r\nhi`, 'mail-too-complex'],
  ['sixteen million lines', () => `${head}\r\n${repeat('x\r\n', 48_000_000)}`, 'mail-too-complex'],
  [
    'base64 padded at every step',
    () => `${head}Content-Transfer-Encoding: base64\r\n\r\n${repeat('QQ==', 8_000_000)}`,
    'mail-too-complex',
  ],
  [
    'an endless boundary',
    () =>
      `${head}Content-Type: multipart/mixed; boundary="${'b'.repeat(400_000)}"\r\n\r\n${repeat(`--${'b'.repeat(998)}\r\n`, 8_000_000)}`,
    'read',
  ],
  ['one line of 49 MB', () => `${head}\r\n${repeat('x', 49_000_000)}`, 'read'],
  [
    'HTML of half a million open tags',
    () => `${head}Content-Type: text/html\r\n\r\n${repeat('<b>', 1_500_000)}`,
    'read',
  ],
  [
    'HTML of nothing but brackets',
    () => `${head}Content-Type: text/html\r\n\r\n${repeat('<', 2_000_000)}`,
    'read',
  ],
  [
    'a mail in a mail in a mail, 2,000 times',
    () =>
      `${repeat('From: a@b.example\r\nContent-Type: message/rfc822\r\n\r\n', 100_000)}From: a@b.example\r\n\r\nhi`,
    'read',
  ],
  ['addresses inside each other', () => `${head}To: ${repeat('a:', 400_000)}\r\n\r\nhi`, 'read'],
  ['base64 that is none', () => `${head}Content-Transfer-Encoding: base64\r\n\r\n!!!=é=====\r\n`, 'read'],
  [
    'a charset that does not exist',
    () => `${head}Content-Type: text/plain; charset="x-none"\r\n\r\nhi`,
    'read',
  ],
  [
    'UTF-7',
    () => `${head}Content-Type: text/plain; charset=utf-7\r\n\r\n+ADw-script+AD4-alert(1)+ADw-/script+AD4-`,
    'read',
  ],
  [
    'no end of its parts',
    () => `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhi`,
    'read',
  ],
]

describe('a hostile mail', () => {
  it.each(hostile)('%s is read or refused in time', async (_, make, outcome) => {
    const bytes = new TextEncoder().encode(make())
    const started = performance.now()
    const mail = await readMail(bytes)
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(mail.ok ? 'read' : mail.error.kind).toBe(outcome)
    if (mail.ok) expect(v.is(mailSchema, mail.value)).toBe(true)
  })

  it('over 50 MB is refused before it is looked at', async () => {
    expect(await readMail(new Uint8Array(50 * 1024 * 1024 + 1))).toEqual({
      ok: false,
      error: { kind: 'mail-too-large', mostMegabytes: 50 },
    })
  })

  it.each([
    ['nothing', ''],
    ['a list', 'milk\nbread\n'],
    ['a PDF', '%PDF-1.4\n1 0 obj'],
    ['a web page', '<html><body>From: a</body></html>'],
    ['headers of something else', 'Content-Length: 5\r\nServer: x\r\n\r\nhello'],
  ])('that is none is refused: %s', async (_, text) => {
    expect(await readMail(new TextEncoder().encode(text))).toEqual({
      ok: false,
      error: { kind: 'not-a-mail' },
    })
  })

  it('with two senders keeps the first and says so', async () => {
    const mail = await readMail(
      new TextEncoder().encode(
        'From: Anna <a@example.org>\r\nFrom: Bank <b@bank.example>\r\nSubject: x\r\n\r\nhi',
      ),
    )
    expect(mail.ok && mail.value.from?.email).toBe('a@example.org')
    expect(mail.ok && mail.value.notes).toContain('from-twice')
  })

  it('loses NUL, overrides and hidden letters, and says when a name had some or mixes scripts', async () => {
    const mail = await readMail(
      new TextEncoder().encode(
        'From: "\u202eAnna\u200b" <a@example.org>\r\nSubject: a\0b\u202ec\r\n\r\nhi\0 there\u202e',
      ),
    )
    expect(mail.ok && mail.value).toMatchObject({
      from: { name: 'Anna' },
      subject: 'abc',
      notes: ['name-cleaned'],
    })
    expect(mail.ok && mail.value.text).not.toMatch(/[\u0000\u202e]/)
    const mixed = await readMail(new TextEncoder().encode('From: "Аnna Berzina" <a@example.org>\r\n\r\nhi'))
    expect(mixed.ok && mixed.value.notes).toContain('name-mixed-scripts')
  })

  it('says that it is encrypted or packed by Outlook', async () => {
    const smime = await readMail(
      new TextEncoder().encode(`${head}Content-Type: application/pkcs7-mime; name=smime.p7m\r\n\r\nx`),
    )
    expect(smime.ok && smime.value.notes).toContain('encrypted-or-signed')
    const packed = await readMail(
      new TextEncoder().encode(
        `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx\r\n--b--`,
      ),
    )
    expect(packed.ok && packed.value.notes).toContain('winmail-dat')
  })

  it('made of any bytes below a sender is read or refused, and is storable', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Content-Type: multipart/mixed; boundary=b\r\n',
        '--b\r\n',
        '--b--\r\n',
        '\r\n',
        'Content-Type: text/html\r\n',
        'Content-Transfer-Encoding: base64\r\n',
        'Content-Disposition: attachment; filename*0="a"; filename*1*=%00\r\n',
        'Date: x\r\n',
        'Received: by\r\n',
        'From: =?utf-8?B?w?=\r\n',
        'Content-Type: message/rfc822\r\n',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 25 }),
        fc.uint8Array({ maxLength: 40 }),
        async (pieces, tail) => {
          const mail = await readMail(Buffer.concat([Buffer.from(head + pieces.join('')), tail]))
          if (mail.ok) expect(v.is(mailSchema, mail.value)).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
