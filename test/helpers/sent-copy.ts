import type { Letter } from '../../shared/letters/letter'
import { letterToHtml } from '../../shared/letters/letter-to-html'
import { letterToText } from '../../shared/letters/letter-to-text'
import { bytesOf } from './outcome'

/** The mail that the samples in test/vectors/receipts are about. */
export const sampleId = '<20260211083015.4711@mail.sendberry.example>'

/** The letter as a mail program keeps it when it was sent: its own id, text and HTML, and what was enclosed. */
export function sentCopy(
  letter: Letter,
  {
    to = 'inese.kalnina@example.lv',
    subject = letter.subject,
    text = letterToText(letter),
    html = letterToHtml(letter),
    enclosed = [],
  }: {
    readonly to?: string
    readonly subject?: string
    readonly text?: string
    readonly html?: string
    readonly enclosed?: readonly { readonly name: string; readonly content: string }[]
  } = {},
): { readonly name: string; readonly bytes: Uint8Array } {
  const base64 = (content: string): string => Buffer.from(content).toString('base64')
  const part = (type: string, content: string, more = ''): string =>
    `--b\r\nContent-Type: ${type}\r\n${more}Content-Transfer-Encoding: base64\r\n\r\n${base64(content)}\r\n`
  const files = enclosed.map(({ name, content }) =>
    part('text/csv', content, `Content-Disposition: attachment; filename="${name}"\r\n`),
  )
  const mail = [
    `Message-ID: ${sampleId}`,
    'Date: Tue, 3 Feb 2026 09:15:00 +0200',
    'From: Anna Liepa <dpo@sendberry.example>',
    `To: Inese <${to}>`,
    `Subject: =?utf-8?B?${base64(subject)}?=`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b\r\nContent-Type: multipart/alternative; boundary="a"\r\n',
    ...[
      ['plain', text],
      ['html', html],
    ].map(
      ([type = '', content = '']) =>
        `--a\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(content)}\r\n`,
    ),
    `--a--\r\n\r\n${files.join('')}--b--\r\n`,
  ]
  return { name: 'sent.eml', bytes: bytesOf(mail.join('\r\n')) }
}
