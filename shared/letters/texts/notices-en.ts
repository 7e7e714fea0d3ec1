import { dateInWords, monthsInWords } from '../../lib/date-words'
import type { DateOnly } from '../../lib/date-only'
import { euroInWords } from './euro'
import type { NoticeTexts } from './notice-texts'

const on = (date: DateOnly): string => dateInWords(date, 'en')

const answered = 'We have answered your request and therefore close the case.'
const anew = 'If you think that something is still unanswered, please write to us, quoting the case number.'
const identify =
  'If you give us further information that allows us to identify you, we will examine the request again.'

/** The notices in English, with the terms of the English text of the GDPR. */
export const noticesEn: NoticeTexts = {
  concerning: (received) =>
    `We write about your request, received on ${on(received)}, under the General Data Protection Regulation (GDPR).`,
  caseOnly: (reference) => `Case No. ${reference}.`,
  greeting: (name) => (name === '' ? 'Dear Sir or Madam,' : `Dear ${name},`),

  identity: {
    headings: {
      why: 'Why we ask',
      ways: 'What you can do',
      noCopy: 'What not to send',
      use: 'How we use it',
      time: 'Effect on time',
      silence: 'If you do not reply',
    },
    why: 'We have reasonable doubts concerning the identity of the person making the request (Art. 12(6) GDPR).',
    doubt: (doubt) => `Reason for the doubt: ${doubt}`,
    ways: {
      lead: 'Please choose one of these ways; one is enough:',
      items: [
        'log in to your account and confirm the request there',
        'enter a code that we will send to the registered e-mail address or telephone',
        'sign the request with a secure electronic signature',
        'use another way that you agree with us',
      ],
    },
    noCopy: 'Please do not send a copy of an identity document.',
    use: 'We will use the information only to check your identity and will not keep it afterwards; the file will record only how your identity was checked and with what result.',
    silence: (reminder, closing) =>
      `If we receive no reply, we will send a reminder on ${on(reminder)}. If we have not received sufficient information by ${on(closing)}, we will close the case; if you send it later, we will resume. The GDPR sets no such periods; they are our own.`,
  },

  clarification: {
    why: 'We process a large quantity of information concerning you (recital 63 GDPR).',
    questions: 'So that our answer is of use to you, please answer these questions:',
    everything:
      'If you wish to receive all the information, please say so; you have no duty to narrow your request.',
  },

  asked: {
    stands: {
      identity: (since) =>
        `From ${on(since)} until we receive sufficient information, the time limit for our answer is suspended.`,
      clarification: (since) =>
        `From ${on(since)} until we receive your answer, the time limit for our answer is suspended.`,
    },
    runsUntil: (day) =>
      `This request does not suspend the time limit; we will answer without undue delay, at the latest by ${on(day)}.`,
    runs: 'This request does not suspend the time limit; we will answer without undue delay.',
  },

  extension: {
    newDate: (months, day) =>
      `The time limit for our answer is extended by ${monthsInWords(months, 'en')}, until ${on(day)} (Art. 12(3) GDPR).`,
    reasons: (reasons) => `Reasons for the delay: ${reasons}`,
    done: 'Decided on your request so far:',
  },

  lifting: {
    day: (day) => `We plan to lift the restriction of processing on ${on(day)} (Art. 18(3) GDPR).`,
    why: (why) => `Reason for lifting it: ${why}.`,
    next: {
      'used-again': 'After that we will process these data again as before.',
      erased: 'After that these data will be erased.',
    },
    contest: (day, email) =>
      `If you do not agree to the lifting, please tell us before ${on(day)}${email === '' ? '' : `, writing to ${email}`}.`,
  },

  fee: {
    ground: (words) => `Ground for the fee: ${words}.`,
    decidedBy: (name) => `The decision on the fee was taken by ${name}.`,
    total: (total) =>
      `Fee: ${euroInWords(total, 'en')}. It covers actual administrative costs only; the calculation:`,
    head: ['Cost', 'Quantity', 'Unit price', 'Sum'],
    amount: (cents) => euroInWords(cents, 'en'),
    choice: 'You may withdraw or narrow your request.',
    answerBy: (day) => `Please answer by ${on(day)}.`,
    payTo: (details) => `Payment details: ${details}`,
  },

  forwarding: {
    lead: (received) =>
      `As processor we forward a data subject’s request received on ${on(received)} which concerns you as controller (Art. 28(3)(e) GDPR).`,
    requester: (words) => `Requester: ${words}.`,
    requestText: 'Text of the request:',
    located: 'Data located which we process on your behalf (identifiers only):',
    duty: 'Please note: answering the data subject within the time limit of the GDPR is your duty as controller; the involvement of a processor does not extend it.',
    help: 'On your instruction we can extract, rectify or erase these data, restrict their processing, or stop the sending of messages.',
    instructionBy: (day) => `Please give us your instruction by ${on(day)}.`,
  },

  forwarded: {
    controller: (words) => `For these data we act as processor; the controller is ${words}.`,
    unnamed:
      'For these data we act as processor; we are bound by confidentiality not to disclose the controller’s name.',
    on: (name, day) =>
      name === ''
        ? `We passed your request on to the controller on ${on(day)}.`
        : `We passed your request on to the controller (${name}) on ${on(day)}.`,
    nobody: (where) =>
      `We searched for your data among those that we process on behalf of customers and found none. Searched: ${where}`,
    own: 'The part of your request about data for which we are the controller ourselves we will answer separately.',
    rights:
      'You can exercise your rights concerning these data against the controller, who is responsible for the answer and its time limit.',
  },

  recipientNotice: {
    rectified: (day) => `We inform you that on ${on(day)} we rectified personal data disclosed to you.`,
    erased: (day) => `We inform you that on ${on(day)} we erased personal data disclosed to you.`,
    restricted: (day) =>
      `We inform you that on ${on(day)} we restricted the processing of personal data disclosed to you.`,
    data: 'Categories of data:',
    newValue: (item, value) => `${item}: ${value}`,
    newValues: 'Rectified values:',
    action: {
      RECTIFICATION: 'Please rectify these data in your systems without undue delay.',
      ERASURE: 'Please erase these data in your systems without undue delay.',
      RESTRICTION: 'Please restrict the processing of these data in your systems without undue delay.',
    },
    confirm: (email) =>
      `Please confirm that this is done, ${email === '' ? '' : `writing to ${email} and `}quoting the case number.`,
    passOn: 'If you have passed these data on, please inform your own recipients too.',
  },

  recipientsAnswer: {
    lead: 'Your personal data have been disclosed to these recipients (Art. 19 GDPR):',
    head: ['Recipient, kind, country', 'Data disclosed', 'Told'],
    outsideEea: 'outside the EEA',
    who: (name, what) => `${name} (${what})`,
    notified: (day) => `told on ${on(day)}`,
    nobody: 'Your personal data have been disclosed to no recipient.',
  },

  authority: {
    reference: (reference, official) =>
      `We answer the request of the Data State Inspectorate No. ${reference}${official === '' ? '' : ` (${official})`} under Arts 31 and 58(1) GDPR.`,
    about: (about) => `Subject of the request: ${about}`,
    facts: 'Facts of the case and measures taken',
    answers: 'Answers to the questions',
    head: ['No.', 'Question', 'Answer'],
    annexes: 'Annexes',
  },

  closing: {
    reason: {
      fulfilled: answered,
      'partly-fulfilled': answered,
      refused: answered,
      'no-data': answered,
      'not-identifiable': 'We close the case because we cannot identify you.',
      'redirected-to-controller':
        'We close the case because the request has been passed on to the controller on whose behalf we process the data.',
      'withdrawn-by-subject': 'We close the case because you have withdrawn your request.',
      'no-reply-to-identity':
        'We close the case because we have not received the information we asked for to confirm your identity.',
      'fee-not-accepted': 'We close the case because the fee we gave notice of was not accepted.',
      'not-a-data-subject-request':
        'We close the case because it is not a data subject’s request within the meaning of the GDPR.',
      duplicate: 'We close the case because the request was handled together with an earlier identical one.',
    },
    revive: {
      fulfilled: anew,
      'partly-fulfilled': anew,
      refused: anew,
      'no-data': anew,
      'not-identifiable': identify,
      'redirected-to-controller':
        'For the data that we process on the controller’s behalf, please turn to the controller.',
      'withdrawn-by-subject': 'You may make the request again at any time.',
      'no-reply-to-identity': 'If you send the information we asked for, we will resume.',
      'fee-not-accepted': 'If you accept the fee or narrow the request, we will resume.',
      'not-a-data-subject-request': anew,
      duplicate: anew,
    },
    kept: (rule) =>
      `We keep the file of the case (the request, the correspondence and what was done): ${rule}.`,
  },
}
