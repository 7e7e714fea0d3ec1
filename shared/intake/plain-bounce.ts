import { cleanLine, cut } from './clean-text'
import type { Mail } from './mail'
import { messageIds, receiptLimits, type Receipt } from './receipt'

/**
 * Reports without fields: bounces of qmail and of old servers, Exchange's NDR and read receipts once a mail program has
 * saved them as plain mails. Words are a guess, so a person confirms what they say. Undefined: no such report.
 */
export function readPlainReport(
  mail: Pick<Mail, 'from' | 'subject' | 'text' | 'inReplyTo' | 'references' | 'machine'>,
): Receipt | undefined {
  const kind = kindOf(mail)
  if (kind === undefined) return undefined
  const text = mail.text.slice(0, receiptLimits.report)
  const returned = /^[ \t>]{0,20}Message-ID:[^\n]{0,1000}/gim
  const ids = (text.match(returned) ?? []).flatMap(messageIds)
  return {
    ids: [
      ...new Set([...ids, ...(mail.inReplyTo === undefined ? [] : [mail.inReplyTo]), ...mail.references]),
    ],
    subject: subjectOf(mail.subject, text),
    outcomes: [{ recipients: addressesIn(text, mail), kind, detail: detailIn(text) }],
    isGuess: true,
  }
}

function kindOf({
  from,
  subject,
  machine,
}: Parameters<typeof readPlainReport>[0]): 'failed' | 'read' | 'delayed' | undefined {
  const sender = from?.email ?? ''
  if (readSubject.test(subject)) return 'read'
  const isServer = machine.bounce || server.test(sender)
  if (delaySubject.test(subject) && (isServer || bounceSubject.test(subject))) return 'delayed'
  return isServer || bounceSubject.test(subject) ? 'failed' : undefined
}

const server = /^(?:mailer-daemon|postmaster|mail-daemon|microsoftexchange[0-9a-f]{8,40})@/i
// subjects of Exchange, Outlook, Gmail, Exim, qmail, sendmail and Postfix in the languages that reach a Latvian desk
const bounceSubject =
  /^(?:undeliver(?:able|ed)|mail delivery (?:failed|failure|subsystem)|delivery (?:status notification|failure|has failed)|returned mail|failure notice|nav piegād|nevar piegād|nepiegād|neizdevās piegād|не удается доставить|не доставлено|недоставлен|unzustellbar)/iu
const delaySubject = /\b(?:delay(?:ed)?|warning)\b|aizkav|задерж|verzögert/iu
const readSubject = /^(?:read|izlasīts|lasīts|прочитано|gelesen)\s?:/iu

/** The subject that the returned mail had: in its quoted head, else what stands behind the report's own word. */
function subjectOf(subject: string, text: string): string {
  const quoted = /^[ \t>]{0,20}(?:Subject|Temats|Тема|Betreff)[ \t]{0,10}:[ \t]{0,10}([^\n]{1,1000})/im.exec(
    text,
  )?.[1]
  return cleanLine(quoted ?? subject.replace(/^[^:]{1,60}:/, ''))
}

function addressesIn(text: string, { from }: Pick<Mail, 'from'>): readonly string[] {
  const found =
    text.match(/[\p{L}\p{N}!#$%&'*+=?^_{|}~.-]{1,100}@[\p{L}\p{N}.-]{1,200}\.[\p{L}\p{N}-]{2,60}/gu) ?? []
  const sender = from?.email ?? ''
  return [
    ...new Set([...found.slice(0, receiptLimits.recipients), sender].map((one) => one.toLowerCase())),
  ].filter((one) => one !== '' && !server.test(one))
}

/** The line with the server's own reason: a status such as 550 or 5.1.1. */
const detailIn = (text: string): string =>
  cut(
    cleanLine(
      /^[^\n]{0,200}(?<![\d.])[45](?:\d\d|\.\d{1,3}\.\d{1,3})(?![\d.])[^\n]{0,300}/m.exec(text)?.[0] ?? '',
    ),
    receiptLimits.detail,
  )
