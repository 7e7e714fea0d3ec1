import type { Authority } from '../../law/authority'
import { dateInWords } from '../../lib/date-words'
import type { DateOnly } from '../../lib/date-only'
import type { LetterTexts } from './letter-texts'
import { noticesEn } from './notices-en'
import { partsEn } from './parts-en'
import { signatureLines } from './signature-lines'

const on = (date: DateOnly): string => dateInWords(date, 'en')

const remediesAt = ({ name, address, email, phone, website }: Authority): string =>
  `lodge a complaint with the ${name.en} (${address.en}; ${email}; tel. ${phone}; ${website}) or with the supervisory authority of the Member State where you live or work, and you may seek a remedy before a court.`

/** The letters in English, with the terms of the English text of the GDPR. */
export const en: LetterTexts = {
  title: {
    acknowledgement: 'Acknowledgement of your request',
    'identity-request': 'Request to confirm your identity',
    'clarification-request': 'Request to specify what you are asking for',
    'access-response': 'Answer to your access request',
    answer: 'Answer to your request',
    extension: 'Notice of extension of the time limit',
    'restriction-lifting': 'Notice before the restriction of processing is lifted',
    'fee-notice': 'Notice of a fee',
    'controller-forwarding': 'A data subject’s request forwarded to the controller',
    'forwarding-notice': 'Your request has been passed on to the controller',
    'recipient-notice': 'Notice to a recipient of personal data (Art. 19 GDPR)',
    'recipients-answer': 'Information on the recipients of your data',
    'authority-answer': 'Answer to the Data State Inspectorate',
    'closing-notice': 'Notice that the case is closed',
  },
  refusalTitle: { whole: 'Refusal of your request', part: 'Partial refusal of your request' },
  subject: (title, reference) => `${title} (No. ${reference})`,
  caseNumber: (reference, theirs) =>
    `Case No. ${reference}.${theirs === undefined ? '' : ` Your reference: ${theirs}.`}`,
  salutation: (name) => (name === '' ? 'Dear Sir or Madam,' : `Dear ${name},`),
  representative: (name) =>
    `This letter is addressed to the representative (${name}); “you” and “your” in it refer to the person represented.`,
  opening: (received) =>
    `We answer your request, received on ${on(received)}, under the General Data Protection Regulation (GDPR).`,

  receipt: (received, reference) =>
    `We received your request on ${on(received)} and registered it as No. ${reference}.`,
  understood: {
    lead: 'We understand it as follows (GDPR: the General Data Protection Regulation):',
    correct: 'If we have misunderstood your request, please let us know.',
  },
  rights: {
    ACCESS: 'access to your personal data and a copy of them (Art. 15 GDPR)',
    RECTIFICATION: 'rectification or completion of your personal data (Art. 16 GDPR)',
    ERASURE: 'erasure of your personal data (Art. 17 GDPR)',
    RESTRICTION: 'restriction of the processing of your personal data (Art. 18 GDPR)',
    PORTABILITY: 'portability of your personal data (Art. 20 GDPR)',
    OBJECTION_MARKETING:
      'objection to the processing of your personal data for direct marketing (Art. 21(2) GDPR)',
    OBJECTION: 'objection to the processing of your personal data (Art. 21(1) GDPR)',
    CONSENT_WITHDRAWAL: 'withdrawal of consent (Art. 7(3) GDPR)',
    AUTOMATED_DECISION: 'review of an automated individual decision (Art. 22 GDPR)',
    COOKIE_CONSENT: 'consent to cookies (section 7¹ of the Latvian Information Society Services Law)',
    ENQUIRY: 'question to the data protection officer (Art. 38(4) GDPR)',
    DVI_ENQUIRY: 'request of the Data State Inspectorate (Arts 31 and 58(1) GDPR)',
  },
  role: 'Some data we process on behalf of our customers: for the customers’ contact databases and messages the controller is the customer concerned, and we are the processor. If your request concerns such data, we will pass it on to the controller and tell you.',
  time: (due) => `We will answer without undue delay, at the latest by ${on(due)}.`,
  timePaused: (since, cautiousDue) =>
    `We will answer without undue delay once we have received the information we asked for. The time limit stands still from ${on(since)} until we receive it; without this suspension it would end on ${on(cautiousDue)}.`,
  timeOfAuthority: 'We will answer within the time limit set in your letter.',
  free: 'Your request is handled free of charge.',
  next: 'What happens next: we will examine your request and send you our answer. If we need further information, we will contact you without delay.',
  contact: (email) =>
    `If you have questions, please write to our data protection officer at ${email}, quoting the case number.`,

  confirmation: {
    heading: 'Confirmation',
    processed: 'We confirm that we process your personal data. They were found in these systems:',
    notProcessed:
      'We confirm that we do not process your personal data, other than those in your request and in the file of its handling.',
  },
  searched: {
    heading: 'Systems searched',
    lead: 'We searched these systems for your personal data and found none:',
    again:
      'If your data may be registered under another e-mail address, telephone number or user name, please tell us and we will search again.',
  },
  accessHeadings: {
    'art-15-1-a': 'Purposes',
    'art-15-1-b': 'Categories of personal data',
    'art-15-1-c': 'Recipients',
    'art-15-1-d': 'Storage periods',
    'art-15-1-e': 'Your rights',
    'art-15-1-f': 'Right to lodge a complaint',
    'art-15-1-g': 'Source of the data',
    'art-15-1-h': 'Automated decision-making',
    'art-15-2': 'Transfers to third countries and safeguards',
    'art-15-3': 'Copy of the data',
  },
  purposesAndBasis: 'Purposes and lawful basis',
  basis: (purpose, basis) => `${purpose} (lawful basis: ${basis})`,
  recipients: {
    lead: 'Recipients or categories of recipient to whom your personal data have been or will be disclosed:',
    outsideEea: 'outside the EEA',
  },
  storage: { head: ['Storage period or criteria', 'Categories of data'] },
  otherRights: [
    'You have the right to request rectification or erasure of your personal data or restriction of their processing, and the right to object to the processing (Arts 16, 17, 18 and 21 GDPR). You may object to processing for direct marketing at any time.',
    'You have the right to receive, in a structured, commonly used and machine-readable format, the data you provided which we process by automated means on the basis of consent or a contract (Art. 20 GDPR). Where processing is based on consent, you may withdraw it at any time; withdrawal does not affect the lawfulness of processing before it (Art. 7(3) GDPR).',
  ],
  complaint:
    'You have the right to lodge a complaint with a supervisory authority: the Data State Inspectorate of Latvia or the authority of the Member State where you live or work (Art. 77 GDPR). The contact details of the Data State Inspectorate are at the end of this letter.',
  copy: 'A copy of your personal data is attached to this letter:',

  decision: { heading: 'Decision', lead: 'We have decided on your request as follows:' },
  result: { heading: 'Result', lead: 'We have examined your request:' },
  outcomes: {
    fulfilled: 'fulfilled',
    'partly-fulfilled': 'fulfilled in part',
    refused: 'refused',
    'no-data': 'we do not process your personal data',
    'not-identifiable': 'not fulfilled, because we cannot identify you',
    'redirected-to-controller': 'passed on to the controller on whose behalf we process the data',
    'withdrawn-by-subject': 'withdrawn at your request',
    'no-reply-to-identity':
      'closed, because we have not received the information we asked for to confirm your identity; we will resume when we receive it',
    'fee-not-accepted': 'closed, because the fee we gave notice of was not accepted',
    'not-a-data-subject-request': 'not a data subject’s request within the meaning of the GDPR',
    duplicate: 'handled together with an earlier identical request',
  },
  enquiryAnswered: 'answered below',
  rightOutcome: (right, outcome) => `${right}: ${outcome}`,
  withheld: 'What is withheld and why',
  reasons: 'Reasons for the refusal',
  ground: (name) => `Ground under the GDPR: ${name}.`,
  decidedBy: (date, name) => `The decision was taken on ${on(date)} by ${name}.`,
  change: {
    heading: 'What would change the decision',
    byGround: {
      'R-11-2':
        'If you give us further information that allows us to identify you, we will examine the request again.',
      'R-12-2':
        'If you give us further information that allows us to identify you, we will examine the request again.',
      'R-no-authority':
        'If you send us a document that proves the representative’s authority, we will examine the request again.',
    },
  },
  fulfilled: 'What has been done',
  lateness: {
    heading: 'Delay of this answer',
    reason: (reason) =>
      `We send this answer after the time limit of one month, and we apologise. Reason for the delay: ${reason}`,
  },

  parts: partsEn,
  notices: noticesEn,

  remedies: {
    heading: 'Complaint and judicial remedy',
    text: (authority) => `If you disagree with this answer, you may ${remediesAt(authority)}`,
    ofQuestion: (authority) => `If you disagree with this request, you may ${remediesAt(authority)}`,
  },
  close: 'Yours sincerely,',
  signature: (organisation) =>
    signatureLines(organisation, { registered: 'reg. no.', dpo: 'Data protection officer:' }),
}
