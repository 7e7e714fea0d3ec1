import { dateInWords } from '../../lib/date-words'
import type { CampaignTexts } from './campaign-texts'

const clauses = (words: string) => (numbers: readonly string[]) =>
  `${numbers.length === 1 ? 'clause' : 'clauses'} ${words}: ${numbers.join(', ')}`

/** The letters without a case in English, with the terms of the English text of the GDPR. */
export const campaignsEn: CampaignTexts = {
  title: {
    'policy-change': 'Notice of changes to our privacy policy',
    'information-notice': 'Information on personal data obtained from other sources',
  },
  subject: (title, sender) => `${title} (${sender})`,
  reference: (code) => `Our reference: ${code}.`,
  opening: {
    'policy-change':
      'We inform you of changes to our privacy policy, in which we explain how we process personal data under the General Data Protection Regulation (GDPR).',
    'information-notice':
      'We inform you that we have obtained your personal data from another source and not from you. We give this information under Article 14 of the General Data Protection Regulation (GDPR).',
  },
  contact: (email, code) =>
    `If you have questions, please write to our data protection officer at ${email}, quoting the reference ${code}.`,

  change: {
    headings: {
      what: 'What changes, and why',
      effect: 'What it means for you',
      choices: 'Your choices',
      link: 'Where to read the new version',
    },
    takesEffect: (version, day) =>
      `A new version of our privacy policy (${version}) takes effect on ${dateInWords(day, 'en')}.`,
    inForce: (version, day) =>
      `A new version of our privacy policy (${version}) has been in force since ${dateInWords(day, 'en')}.`,
    compared: 'Compared with the previous version:',
    clauses: { changed: clauses('changed'), added: clauses('added'), removed: clauses('removed') },
    concerned: (groups) => `The changes concern: ${groups}.`,
    noNewPurposes: 'This version introduces no new purposes of processing.',
    choices:
      'If you do not agree with the changes, you may object to processing that rests on legitimate interests and, at any time, to processing for direct marketing (Art. 21 GDPR), withdraw your consent (Art. 7(3) GDPR) or close your account.',
    published: (day) => `The new version was published on ${dateInWords(day, 'en')} on our website: `,
    previous: 'We will send you the previous version on request.',
  },

  information: {
    headings: {
      controller: 'Controller',
      dpo: 'Data protection officer',
      interests: 'Legitimate interests',
      consent: 'Withdrawal of consent',
    },
    registered: 'reg. no.',
    rights:
      'You have the right of access to your personal data, the right to have them rectified or erased or their processing restricted, the right to object to the processing and the right to data portability (Arts 15–18, 20 and 21 GDPR). You may object to processing for direct marketing at any time.',
    consent:
      'Where processing is based on consent, you may withdraw it at any time; withdrawal does not affect the lawfulness of processing before it (Art. 7(3) GDPR).',
    complaint: ({ name, address, email, phone, website }) =>
      `You have the right to lodge a complaint with the ${name.en} (${address.en}; ${email}; tel. ${phone}; ${website}) or with the supervisory authority of the Member State where you live or work (Art. 77 GDPR).`,
    source: 'Your personal data were obtained:',
    obtained: (day) => `The data were obtained on ${dateInWords(day, 'en')}.`,
  },
}
