import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readMail } from '../../../electron/mail/read-mail'
import { readReceipt, serverAddress } from '../../../electron/mail/read-receipt'
import { receiptLimits, type Receipt } from '../../../shared/intake/receipt'
import { valueOf } from '../../helpers/outcome'

const folder = path.resolve(import.meta.dirname, '../../vectors/receipts')
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, name)))
const read = async (bytes: Uint8Array): Promise<Receipt | undefined> =>
  readReceipt(valueOf(await readMail(bytes)))

// the samples are written by hand after the messages of these programs; all are about this mail
const id = '<20260211083015.4711@mail.sendberry.example>'
const subject = 'Atbilde uz piekļuves pieprasījumu (2026-AB-0012)'
const person = 'inese.kalnina@example.lv'

describe('reports with fields', () => {
  it.each([
    ['postfix-delivered.eml', 'delivered', '2.0.0 · 250 2.0.0 Ok: queued as 7C1B2'],
    [
      'postfix-failed.eml',
      'failed',
      `5.1.1 · 550 5.1.1 <${person}>: Recipient address rejected: User unknown in virtual mailbox table`,
    ],
    [
      'postfix-delayed.eml',
      'delayed',
      '4.4.1 · connect to mx.example.lv[203.0.113.9]:25: Connection timed out',
    ],
    [
      'exchange-ndr.eml',
      'failed',
      `5.1.10 · 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ${person} not found by SMTP address lookup`,
    ],
    ['thunderbird-read.eml', 'read', 'manual-action/MDN-sent-manually; displayed'],
    ['outlook-read.eml', 'read', 'automatic-action/MDN-sent-automatically; displayed'],
    ['outlook-deleted.eml', 'not-read', 'automatic-action/MDN-sent-automatically; deleted'],
  ] as const)('of %s say that the letter was %s', async (name, kind, detail) => {
    const receipt = await read(sample(name))
    expect(receipt?.isGuess).toBe(false)
    expect(receipt?.ids).toContain(id)
    expect(receipt?.outcomes).toHaveLength(1)
    expect(receipt?.outcomes[0]).toMatchObject({ kind, detail })
    expect(receipt?.outcomes[0]?.recipients).toContain(person)
    expect(receipt?.subject).toContain(subject)
  })

  it('name a recipient in letters of any language (RFC 6533)', async () => {
    const receipt = await read(sample('utf8-recipient.eml'))
    expect(receipt?.outcomes).toEqual([
      { recipients: ['jānis@piemērs.lv', 'jānis@piemērs.lv'], kind: 'delivered', detail: '2.1.5' },
    ])
    // by Python's codec: 'piemērs'.encode('idna')
    expect(serverAddress('JĀNIS@piemērs.lv')).toBe('jānis@xn--piemrs-s3a.lv')
  })

  it('are taken by their class of status when the action is left out, and not at all when nothing tells', async () => {
    const report = (fields: string): Uint8Array =>
      new TextEncoder().encode(
        [
          'From: postmaster@x.example',
          'Subject: report',
          'MIME-Version: 1.0',
          'Content-Type: multipart/report; boundary=b',
          '',
          '--b',
          'Content-Type: message/delivery-status',
          '',
          'Reporting-MTA: dns; x.example',
          '',
          fields,
          '',
          '--b--',
        ].join('\r\n'),
      )
    const kindOf = async (fields: string) => (await read(report(fields)))?.outcomes[0]?.kind
    expect(await kindOf('Final-Recipient: rfc822; a@b.example\r\nStatus: 5.7.1')).toBe('failed')
    expect(await kindOf('Final-Recipient: rfc822; a@b.example\r\nStatus: 4.2.2')).toBe('delayed')
    expect(await kindOf('Final-Recipient: rfc822; a@b.example\r\nAction: relayed\r\nStatus: 2.1.9')).toBe(
      'passed-on',
    )
    expect(await kindOf('Final-Recipient: rfc822; a@b.example\r\nAction: expanded (to a list)')).toBe(
      'passed-on',
    )
  })
})

describe('reports in plain words', () => {
  it.each([
    ['qmail-bounce.eml', 'Remote host said: 550 sorry, no mailbox here by that name (#5.1.1)'],
    ['exchange-ndr-resaved.eml', "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound'"],
  ])('as in %s are a guess that a person confirms', async (name, detail) => {
    const receipt = await read(sample(name))
    expect(receipt?.isGuess).toBe(true)
    expect(receipt?.outcomes[0]).toMatchObject({ kind: 'failed', detail })
    expect(receipt?.outcomes[0]?.recipients).toContain(person)
    expect(receipt?.subject).toContain(subject)
  })

  it('find the mail they return by its Message-ID', async () => {
    expect((await read(sample('qmail-bounce.eml')))?.ids).toEqual([id])
  })
})

describe('other mails', () => {
  it('such as an answer of an absent person are no report', async () => {
    expect(await read(sample('out-of-office.eml'))).toBeUndefined()
  })
})

describe('hostile reports', () => {
  it('without any sense, or cut off, name nobody that the letter could be known by', async () => {
    for (const name of ['hostile-empty-report.eml', 'hostile-cut-off.eml']) {
      const receipt = await read(sample(name))
      expect([name, receipt?.outcomes.flatMap(({ recipients }) => recipients)]).toEqual([name, []])
      expect([name, receipt?.ids]).toEqual([name, []])
    }
  })

  const withReport = (report: string): Uint8Array =>
    new TextEncoder().encode(
      `From: mailer-daemon@x.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n${report}\r\n--b--\r\n`,
    )

  it('of a hundred thousand recipients are read in part and in time', async () => {
    const block = 'Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.0.0\r\n\r\n'
    const started = Date.now()
    const receipt = await read(withReport(block.repeat(40_000)))
    expect(receipt?.outcomes.length).toBeGreaterThan(0)
    expect(receipt?.outcomes.length).toBeLessThanOrEqual(receiptLimits.recipients)
    expect(Date.now() - started).toBeLessThan(10_000)
  })

  it('with a value of megabytes and turned characters keep a short, clean detail', async () => {
    const receipt = await read(
      withReport(
        `Final-Recipient: rfc822; \u202ea@b.example\r\nAction: failed\r\nDiagnostic-Code: smtp; ${'\u202e9 '.repeat(100_000)}`,
      ),
    )
    const [outcome] = receipt?.outcomes ?? []
    expect(outcome?.recipients).toEqual(['a@b.example'])
    expect(outcome?.detail.length).toBeLessThanOrEqual(receiptLimits.detail)
    expect(outcome?.detail).not.toContain('\u202e')
  })

  it('of any bytes whatever are read or passed over, never thrown at', async () => {
    const original = Buffer.from(sample('postfix-failed.eml')).toString('latin1')
    await fc.assert(
      fc.asyncProperty(
        fc.nat(original.length - 1),
        fc.nat(60),
        fc.string({ unit: 'binary', maxLength: 40 }),
        async (at, length, put) => {
          const mail = await readMail(
            new Uint8Array(Buffer.from(original.slice(0, at) + put + original.slice(at + length), 'utf8')),
          )
          if (!mail.ok) return
          for (const { detail } of (await readReceipt(mail.value))?.outcomes ?? []) {
            expect(detail.length).toBeLessThanOrEqual(receiptLimits.detail)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
