import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readMail } from '../../../electron/mail/read-mail'
import { mailSchema, type Mail } from '../../../shared/intake/mail'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text.replace(/\r?\n/g, '\r\n'))
const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text.replace(/\r?\n/g, '\r\n'), (char) => char.charCodeAt(0))

async function read(source: string | Uint8Array): Promise<Mail> {
  const mail = await readMail(typeof source === 'string' ? bytesOf(source) : source)
  if (!mail.ok) throw new Error(mail.error.kind)
  expect(v.is(mailSchema, mail.value)).toBe(true)
  return mail.value
}

const head =
  'From: Inese Kalniņa <inese@example.lv>\nTo: dpo@sendberry.example\nSubject: Pieprasījums\nDate: Fri, 30 Jan 2026 22:28:00 +0000\nMessage-ID: <1@example.lv>\n'

describe('a saved mail', () => {
  it('gives who, to whom, when and its thread', async () => {
    const mail = await read(
      `Received: from a.example by mx.sendberry.example for <dpo@sendberry.example>; Fri, 30 Jan 2026 22:30:00 +0000\n${head}Reply-To: other@example.lv\nIn-Reply-To: <0@sendberry.example>\nReferences: <a@x> <0@sendberry.example>\n\nSveiki`,
    )
    expect(mail).toMatchObject({
      from: { name: 'Inese Kalniņa', email: 'inese@example.lv' },
      replyTo: { email: 'other@example.lv' },
      to: [{ email: 'dpo@sendberry.example' }],
      subject: 'Pieprasījums',
      date: '2026-01-30T22:28:00+00:00',
      messageId: '<1@example.lv>',
      inReplyTo: '<0@sendberry.example>',
      references: ['<a@x>', '<0@sendberry.example>'],
      hops: [{ by: 'mx.sendberry.example', for: 'dpo@sendberry.example', at: '2026-01-30T22:30:00+00:00' }],
      notes: [],
    })
    expect(mail.text.trim()).toBe('Sveiki')
  })

  it('keeps the words of neighbouring cells of an HTML table apart', async () => {
    const html =
      '<table><tr><th>Vārds</th><th>Tālrunis</th></tr><tr><td>Anna</td><td>26000000</td></tr></table>'
    const mail = await read(`${head}MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${html}`)
    expect(mail.text.split(/\s+/).filter((word) => word !== '')).toEqual([
      'Vārds',
      'Tālrunis',
      'Anna',
      '26000000',
    ])
  })

  it('keeps its HTML raw and takes its words when there is no text', async () => {
    const html =
      '<html><head><style>p{}</style></head><body><p>Lūdzu <b>dzēsiet</b> datus.</p><img src="http://192.0.2.1/x.gif"><script>alert(1)</script><p>Anna</p></body></html>'
    const mail = await read(`${head}MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${html}`)
    expect(mail.unsafeHtml).toContain('<script>alert(1)</script>')
    expect(mail.text).toContain('Lūdzu dzēsiet datus.')
    expect(mail.text).not.toMatch(/alert|http|gif/)
    expect(mail.notes).toContain('text-from-html')
  })

  it('does not trust a text part that only asks for an HTML reader', async () => {
    const long = '<p>Please delete all data that you have about me, in every system you run.</p>'.repeat(5)
    const mail = await read(
      `${head}MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nHTML only.\n--b\nContent-Type: text/html\n\n${long}\n--b--`,
    )
    expect(mail.text).toContain('Please delete all data')
  })

  it('is read after a byte order mark, blank lines and the line of a mailbox file', async () => {
    for (const before of ['\ufeff', '\n\n', 'From inese@example.lv Fri Jan 30 22:28:00 2026\n']) {
      expect((await read(`${before}${head}\nSveiki`)).from?.email).toBe('inese@example.lv')
    }
  })

  it('gives its attachments with safe names, and the mail inside', async () => {
    const inner =
      'From: K <k@example.lv>\nSubject: iekšējā\nDate: Thu, 01 Oct 2026 14:58:00 +0300\n\nLabojiet'
    const mail = await read(
      `${head}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSk. pielikumā\n--b\nContent-Type: application/pdf; name="../../etc/passwd.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERg==\n--b\nContent-Type: message/rfc822\nContent-Disposition: attachment; filename="x.eml"\n\n${inner}\n--b--`,
    )
    expect(mail.attachments.map(({ name, mediaType, size }) => ({ name, mediaType, size }))[0]).toEqual({
      name: 'passwd.pdf',
      mediaType: 'application/pdf',
      size: 4,
    })
    expect(new TextDecoder().decode(mail.attachments[0]?.bytes)).toBe('%PDF')
    expect(mail.forwarded).toMatchObject({
      subject: 'iekšējā',
      from: { email: 'k@example.lv' },
      date: '2026-10-01T14:58:00+03:00',
    })
    expect(mail.forwarded?.text.trim()).toBe('Labojiet')
  })

  it('reads a mail inside that was sent encoded', async () => {
    const inner = Buffer.from('From: k@example.lv\nSubject: x\n\nDelete my data').toString('base64')
    const mail = await read(
      `${head}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${inner}\n--b--`,
    )
    expect(mail.forwarded?.text.trim()).toBe('Delete my data')
  })
})

describe('what a machine sent', () => {
  it.each([
    ['Auto-Submitted: auto-replied\n', { autoSubmitted: true }],
    ['Precedence: auto_reply\n', { autoSubmitted: true }],
    ['Auto-Submitted: auto-generated\n', { autoSubmitted: false }],
    ['Content-Type: multipart/report; report-type=delivery-status; boundary=b\n', { bounce: true }],
    ['List-Id: News <news.shop.example>\n', { list: 'news.shop.example' }],
    ['List-Unsubscribe: <https://mail.shop.example/u?1>\n', { list: 'mail.shop.example' }],
    ['Precedence: bulk\n', { list: 'example.lv' }],
  ])('shows in "%s"', async (header, expected) => {
    expect((await read(`${head}${header}\nhi`)).machine).toMatchObject(expected)
  })
})

describe('charsets', () => {
  const lv = 'Lūdzu dzēst manus datus, šie dati ir nepareizi. Ķīšu iela, ģimene, žurnāls, ņemu.'
  const ru = 'Прошу удалить мои данные из вашей базы и сообщить об этом.'
  const cs = 'Žádám o výmaz všech osobních údajů, které o mně zpracováváte. Děkuji.'
  const encode = (text: string, charset: string): string => {
    const table = new Map(
      Array.from(
        { length: 256 },
        (_, byte) => [new TextDecoder(charset).decode(Uint8Array.of(byte)), byte] as const,
      ),
    )
    return Array.from(text, (char) => String.fromCharCode(table.get(char) ?? 0x3f)).join('')
  }
  const mailIn = (text: string, charset: string, label: string | undefined): Uint8Array =>
    latin1(
      `From: a@example.org\nTo: dpo@sendberry.example\nSubject: x\n${label === undefined ? '' : `MIME-Version: 1.0\nContent-Type: text/plain; charset="${label}"\nContent-Transfer-Encoding: 8bit\n`}\n${encode(text, charset)}`,
    )

  it.each([
    ['windows-1257', lv],
    ['iso-8859-4', lv],
    ['iso-8859-13', lv],
    ['windows-1251', ru],
    ['koi8-r', ru],
    ['windows-1250', cs],
    ['iso-8859-2', cs],
  ])('%s is read as labelled', async (charset, text) => {
    expect((await read(mailIn(text, charset, charset))).text.trim()).toBe(text)
  })

  it.each([
    ['windows-1257', 'utf-8', lv],
    ['windows-1257', undefined, lv],
    ['windows-1257', 'iso-8859-1', lv],
    ['windows-1251', 'utf-8', ru],
    ['koi8-r', 'us-ascii', ru],
    ['windows-1251', 'iso-8859-1', ru],
    ['windows-1250', 'utf-8', cs],
  ])('%s labelled %s is read all the same', async (charset, label, text) => {
    const mail = await read(mailIn(text, charset, label))
    expect(mail.text.trim()).toBe(text)
    expect(mail.notes).toContain('charset-guessed')
  })

  it('UTF-8 labelled as something else is read as UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(
        'From: a@example.org\r\nSubject: x\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n',
      ),
      Buffer.from(lv),
    ])
    expect((await read(bytes)).text.trim()).toBe(lv)
  })

  it('French and German labelled rightly are left alone', async () => {
    for (const text of [
      'Supprimez mes données, s’il vous plaît. Où êtes-vous ? Ça suffit.'.replace('’', "'"),
      'Löschen Sie bitte alle über mich gespeicherten Daten. Grüße',
    ]) {
      const mail = await read(mailIn(text, 'windows-1252', 'iso-8859-1'))
      expect(mail.text.trim()).toBe(text)
      expect(mail.notes).not.toContain('charset-guessed')
    }
  })

  it('headers in an old charset are read', async () => {
    const raw = latin1(
      `From: ${encode('Jānis Bērziņš', 'windows-1257')} <j@example.lv>\nSubject: ${encode('Lūdzu dzēst datus', 'windows-1257')}\n\nhi`,
    )
    const mail = await read(raw)
    expect(mail.from?.name).toBe('Jānis Bērziņš')
    expect(mail.subject).toBe('Lūdzu dzēst datus')
  })
})
