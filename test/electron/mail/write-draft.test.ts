import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import PostalMime, { type Email } from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { writeDraft, type Draft } from '../../../electron/mail/write-draft'
import { letterToText } from '../../../shared/letters/letter-to-text'
import { composed, fullOrganisation } from '../../shared/letters/letter-maker'

const answer = composed('answer')
const pdf = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x00, 0xff, 0x0a, 0x0d])
const draft = (change: Partial<Draft> = {}): Draft => ({
  letter: answer,
  organisation: fullOrganisation,
  thread: { messageId: '<request-1@example.lv>', references: ['<first@example.lv>', '<second@example.lv>'] },
  attachments: [
    { name: '2026-AB-0012-atbilde.pdf', mediaType: 'application/pdf', bytes: pdf },
    {
      name: 'Personas datu kopija – Šķēle.json',
      mediaType: 'application/json',
      bytes: new Uint8Array([0x7b, 0x7d]),
    },
  ],
  date: '2026-03-20T09:30:15.000Z',
  ...change,
})
const parsed = async (change: Partial<Draft> = {}): Promise<Email> =>
  new PostalMime({ attachmentEncoding: 'arraybuffer' }).parse(await writeDraft(draft(change)))
const headerOf = (mail: Email, key: string): readonly string[] =>
  mail.headers.filter((header) => header.key === key).map(({ value }) => value)
const headText = async (change: Partial<Draft> = {}): Promise<string> => {
  const [head = ''] = Buffer.from(await writeDraft(draft(change)))
    .toString('latin1')
    .split('\r\n\r\n')
  return head
}

describe('writeDraft', () => {
  it('opens unsent: from the DPO, to the person, with the letter’s subject and day', async () => {
    const mail = await parsed()
    expect(headerOf(mail, 'x-unsent')).toEqual(['1'])
    expect(mail.from).toEqual({ name: 'Anna Liepa', address: 'dpo@example.lv' })
    expect(mail.to).toEqual([{ name: 'Inese Kalniņa', address: 'inese.kalnina@example.lv' }])
    expect(mail.subject).toBe('Atbilde uz Jūsu pieprasījumu (Nr. 2026-AB-0012)')
    expect(new Date(mail.date ?? '').toISOString()).toBe('2026-03-20T09:30:15.000Z')
    expect(headerOf(mail, 'content-language')).toEqual(['lv'])
  })

  it('answers in the request’s thread', async () => {
    const mail = await parsed()
    expect(mail.inReplyTo).toBe('<request-1@example.lv>')
    expect(mail.references).toBe('<first@example.lv> <second@example.lv> <request-1@example.lv>')
  })

  it('begins a thread of its own when the request was no mail', async () => {
    const { thread: _, ...alone } = draft()
    const mail = await PostalMime.parse(await writeDraft(alone))
    expect([mail.inReplyTo, mail.references]).toEqual([undefined, undefined])
  })

  it('has a message id of the letter in the DPO’s domain', async () => {
    expect((await parsed()).messageId).toBe('<letter1.20260320093015000@example.lv>')
    const organisation = { ...fullOrganisation, dpoEmail: 'das@piemērs.lv' }
    expect((await parsed({ organisation })).messageId).toMatch(/@xn--[a-z0-9-]+\.lv>$/)
  })

  it('says in its text and in its HTML what the letter says', async () => {
    const mail = await parsed()
    expect(mail.text?.replace(/\r\n/g, '\n').trim()).toBe(letterToText(answer).trim())
    expect(mail.html).toContain('<h1>Atbilde uz Jūsu pieprasījumu</h1>')
    expect(mail.html).toContain('<html lang="lv">')
  })

  it('encloses the files byte for byte, with their Latvian names', async () => {
    const { attachments } = await parsed()
    expect(
      attachments.map(({ filename, mimeType, disposition }) => [filename, mimeType, disposition]),
    ).toEqual([
      ['2026-AB-0012-atbilde.pdf', 'application/pdf', 'attachment'],
      ['Personas datu kopija – Šķēle.json', 'application/json', 'attachment'],
    ])
    expect(new Uint8Array(attachments[0]?.content as ArrayBuffer)).toEqual(pdf)
  })

  it('keeps an enclosed mail as it is, as a plain file', async () => {
    const eml = new TextEncoder().encode('Subject: x\n\nĀ bare line feed and 8 bits')
    const { attachments } = await parsed({
      attachments: [{ name: 'sarakste.eml', mediaType: 'message/rfc822', bytes: eml }],
    })
    expect(attachments[0]?.mimeType).toBe('application/octet-stream')
    expect(new Uint8Array(attachments[0]?.content as ArrayBuffer)).toEqual(eml)
  })

  it('lets nothing in a subject, name or message id begin a header of its own', async () => {
    const evil = 'x\r\nBcc: spy@example.com\r\n\r\n<script>'
    const change: Partial<Draft> = {
      letter: { ...answer, subject: evil, to: { name: evil, email: 'inese.kalnina@example.lv' } },
      organisation: { ...fullOrganisation, dpoName: evil },
      thread: {
        messageId: `<a@b.lv>${evil}`,
        references: [evil, '<c@d.lv>\r\nBcc: spy@example.com', '<ā@b.lv>'],
      },
      attachments: [{ name: `${evil}.pdf`, mediaType: `application/pdf\r\nX-Evil: 1`, bytes: pdf }],
    }
    const head = await headText(change)
    expect(head).not.toMatch(/^bcc:/im)
    expect(head).not.toMatch(/^x-evil:/im)
    const mail = await parsed(change)
    expect(mail.bcc).toBeUndefined()
    expect(mail.subject).toBe('x Bcc: spy@example.com <script>')
    expect(mail.to).toEqual([
      { name: 'x Bcc: spy@example.com <script>', address: 'inese.kalnina@example.lv' },
    ])
    expect(mail.references).toBe('<c@d.lv> <a@b.lv>')
    expect(mail.attachments[0]?.filename).toBe('x Bcc_ spy@example.com _script_.pdf')
    expect(mail.attachments[0]?.mimeType).toBe('application/octet-stream')
  })

  it('has the headers that it should and no others, whatever the texts are', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(
        '\r\nTo: a@b.lv',
        '\n\n',
        '\r',
        '\u2028X: 1',
        '"',
        '\\',
        '=?utf-8?Q?=0ABcc:_a?=',
        'a, b <c@d.lv>',
      ),
    )
    const known = [
      'content-language',
      'content-type',
      'date',
      'from',
      'in-reply-to',
      'message-id',
      'mime-version',
    ]
    await fc.assert(
      fc.asyncProperty(text, text, text, async (subject, name, id) => {
        const mail = await parsed({
          letter: { ...answer, subject: `${subject}x`, to: { name, email: 'inese.kalnina@example.lv' } },
          thread: { messageId: '<request-1@example.lv>', references: [id] },
          attachments: [],
        })
        const keys = mail.headers.map(({ key }) => key).sort()
        expect(keys).toEqual([...known, 'references', 'subject', 'to', 'x-unsent'])
        expect(mail.to).toHaveLength(1)
        expect(mail.to?.[0]?.address).toBe('inese.kalnina@example.lv')
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['../../etc/passwd', 'etc_passwd'],
    ['C:\\Users\\x\\kopija.pdf', 'C_Users_x_kopija.pdf'],
    ['kopija\u202efdp.exe', 'kopijafdp.exe'],
    ['', 'pielikums'],
    ['.pdf', 'pdf'],
    [`${'ā'.repeat(400)}.json`, `${'ā'.repeat(115)}.json`],
  ])('gives an enclosed file a safe name: %j', async (name, safe) => {
    const { attachments } = await parsed({ attachments: [{ name, mediaType: 'text/plain', bytes: pdf }] })
    expect(attachments[0]?.filename).toBe(safe)
  })

  it('keeps the ends of a very long thread', async () => {
    const references = Array.from({ length: 300 }, (_, n) => `<m${n}@example.lv>`)
    const mail = await parsed({ thread: { messageId: '<last@example.lv>', references } })
    const ids = mail.references?.split(/\s+/) ?? []
    expect([ids.length, ids[0], ids[1], ids.at(-1)]).toEqual([
      20,
      '<m0@example.lv>',
      '<m282@example.lv>',
      '<last@example.lv>',
    ])
  })

  it.each(['', 'nav', 'a@b.lv, c@d.lv', 'a@b.lv\r\nBcc: c@d.lv'])(
    'is not written to what is no address: %j',
    async (email) => {
      await expect(writeDraft(draft({ letter: { ...answer, to: { name: 'X', email } } }))).rejects.toThrow(
        'not a mail address',
      )
    },
  )

  it('has lines that every mail server takes', async () => {
    const lines = Buffer.from(await writeDraft(draft()))
      .toString('latin1')
      .split('\r\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998)
    expect(lines.join('')).not.toMatch(/[\r\n\u0080-\u00ff]/)
  })

  it('is read by Python’s mail parser in the same way', async (context) => {
    context.skip(spawnSync('python3', ['--version']).status !== 0, 'python3 is not installed')
    const script = `
import email, email.policy, json, sys
mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
print(json.dumps({
  'defects': [str(defect) for part in mail.walk() for defect in part.defects],
  'subject': mail['subject'], 'from': str(mail['from']), 'to': str(mail['to']), 'unsent': mail['x-unsent'],
  'reply': mail['in-reply-to'], 'references': mail['references'].split(),
  'text': mail.get_body(('plain',)).get_content(), 'html': '<h1>' in mail.get_body(('html',)).get_content(),
  'files': [[part.get_filename(), part.get_content_type(), len(part.get_payload(decode=True))] for part in mail.iter_attachments()],
}))`
    const { stdout, stderr } = spawnSync('python3', ['-c', script], { input: await writeDraft(draft()) })
    expect(stderr.toString()).toBe('')
    const { text, ...read } = JSON.parse(stdout.toString()) as { readonly text: string }
    expect(read).toEqual({
      defects: [],
      subject: 'Atbilde uz Jūsu pieprasījumu (Nr. 2026-AB-0012)',
      from: 'Anna Liepa <dpo@example.lv>',
      to: 'Inese Kalniņa <inese.kalnina@example.lv>',
      unsent: '1',
      reply: '<request-1@example.lv>',
      references: ['<first@example.lv>', '<second@example.lv>', '<request-1@example.lv>'],
      html: true,
      files: [
        ['2026-AB-0012-atbilde.pdf', 'application/pdf', 8],
        ['Personas datu kopija – Šķēle.json', 'application/json', 2],
      ],
    })
    expect(text.replace(/\r\n/g, '\n').trim()).toBe(letterToText(answer).trim())
  })
})
