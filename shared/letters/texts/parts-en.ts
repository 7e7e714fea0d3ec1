import { dateInWords } from '../../lib/date-words'
import type { DateOnly } from '../../lib/date-only'
import type { PartTexts } from './part-texts'

const on = (date: DateOnly): string => dateInWords(date, 'en')

/** The parts of an answer in English, with the terms of the English text of the GDPR. */
export const partsEn: PartTexts = {
  nameOn: (name, day) => `${name} (${on(day)})`,
  quotedItem: (name, words) => `${name}: ${words}`,

  rectified: {
    lead: 'We have corrected or completed these personal data of yours:',
    head: ['Data', 'Was', 'Is'],
    where: 'The corrections were made in these systems:',
  },
  notRectified: {
    lead: 'These data were not changed:',
    accurate: (item, reasoning) => `${item}: we checked the data and found them accurate. ${reasoning}`,
    unclear: (item, reasoning) =>
      `${item}: we could not establish whether the data are accurate, so they are unchanged and your objection to them is on record. ${reasoning}`,
    offer:
      'You have the right to obtain restriction of the processing of the data whose accuracy you contest (Art. 18(1)(a) GDPR).',
    restricted: (items) =>
      `Processing of these data has been restricted while we verify them (Art. 18(1)(a) GDPR): ${items}.`,
  },

  erased: {
    lead: ({ first, last }) =>
      first === last
        ? `These data have been erased (${on(first)}):`
        : `These data have been erased (from ${on(first)} to ${on(last)}):`,
    where: 'The data were erased in these systems:',
    ground: (words) => `Ground for the erasure: ${words}.`,
    madePublic: (told) =>
      `The data had been made public, so we informed other controllers of your request to erase links to and copies of them (Art. 17(2) GDPR): ${told}`,
  },
  kept: { lead: 'These data are kept:', head: ['Data', 'Why', 'Law', 'Kept until'] },
  keptUntil: on,
  backups: {
    lead: 'In backups the erased data remain until those backups expire:',
    item: (system, day) => `${system}: until ${on(day)}`,
  },
  suppression:
    'Entry in the suppression list: so that you receive no more direct marketing, we keep a hash of your contact details, by which they can be recognised but not read.',
  erasureHash:
    'So that the erased data are not restored from backups, we keep a hash of your identifiers, from which the data themselves cannot be read.',
  accountCloses: 'With the erasure your account is closed.',

  restricted: {
    since: (day) => `Since ${on(day)} the processing of these data has been restricted:`,
    ground: (words) => `Ground for the restriction: ${words}.`,
    allowed:
      'While processing is restricted we may store the data; otherwise they may be processed only with your consent, or for the establishment, exercise or defence of legal claims, or for the protection of the rights of another natural or legal person, or for reasons of important public interest of the Union or of a Member State (Art. 18(2) GDPR).',
    end: (condition) => `When the restriction ends: ${condition}`,
    review: (day) => `We will review by ${on(day)} whether the restriction is still needed.`,
    promise: 'We will inform you before the restriction is lifted (Art. 18(3) GDPR).',
  },

  portability: {
    content: 'We hand over these personal data of yours:',
    format: (format, note) => `Format: ${format}. ${note}`,
    attached: 'The data are attached to this letter.',
    availableUntil: (day) => `The data are available until ${on(day)}.`,
    direct: (controller) => `The data have been transmitted directly to the controller: ${controller}.`,
    notFeasible: (controller, why) =>
      `The data have not been transmitted directly to the controller (${controller}), since this is not technically feasible: ${why}`,
    excluded: 'These data are not included:',
    failed: {
      '20-provided': 'they were not provided by you, but derived or inferred',
      '20-1-a': 'they are processed neither on the basis of consent nor of a contract',
      '20-1-b': 'they are not processed by automated means',
      '20-4': 'handing them over would adversely affect the rights and freedoms of others',
    },
    notErasure:
      'Handing over the data does not by itself mean that they are erased, and leaves your other rights as they are (Art. 20(3) GDPR).',
  },

  marketing: {
    stopped: (day) => `Since ${on(day)} your personal data are no longer processed for direct marketing.`,
    channels: (channels) => `Channels: ${channels}.`,
    processors: (told) => `We have told our processors: ${told}`,
    inTransit: (words) => `Messages already sent or in transit: ${words}`,
    service:
      'If you have a contract with us, we will go on sending the messages needed to perform it, for example notices of changes in the services: they are not direct marketing.',
    offer:
      'If you would like us to erase the data that we processed for direct marketing only, please tell us (Art. 17(1)(c) GDPR).',
  },

  objection: {
    stopped: (purpose, day) => `${purpose}: objection upheld, processing stopped on ${on(day)}`,
    stoppedSomeDay: (purpose) => `${purpose}: objection upheld, processing stopped on […]`,
    goesOn: {
      'R-21-basis': (purpose) =>
        `${purpose}: processing goes on, because it is not based on Art. 6(1)(e) or (f) GDPR and the right to object does not reach it (Art. 21(1) GDPR)`,
      'R-21-1-compelling': (purpose) =>
        `${purpose}: processing goes on, because there are compelling legitimate grounds for it which override your interests, rights and freedoms (Art. 21(1) GDPR)`,
      'R-21-1-claims': (purpose) =>
        `${purpose}: processing goes on for the establishment, exercise or defence of legal claims (Art. 21(1) GDPR)`,
    },
    balance: 'What the decision to go on rests on:',
    restricted: 'While we examined the objection, processing was restricted (Art. 18(1)(d) GDPR):',
    restrictedFrom: (purpose, day) => `${purpose}: since ${on(day)}`,
    offer:
      'If you would like us to erase the data whose processing you objected to, please tell us (Art. 17(1)(c) GDPR).',
  },

  consent: {
    withdrawn: 'We confirm the withdrawal of consent:',
    withdrawnFrom: (consent, day) => `${consent}: consent withdrawn on ${on(day)}`,
    noRecord: (consent) => `${consent}: we found no record of such a consent`,
    before: 'The withdrawal of consent does not affect the lawfulness of processing before its withdrawal.',
    stopped: 'Processing for these purposes has stopped:',
    continuing: 'Processing for these purposes goes on, because it has another lawful basis:',
    processors: (told) => `We have told our processors of the withdrawal: ${told}`,
    offer:
      'If you would like us to erase the data that we processed on the basis of this consent only, please tell us (Art. 17(1)(b) GDPR).',
    offerUnproven:
      'If you would like us to erase the data that we processed without a consent that can be shown, please tell us (Art. 17(1)(d) GDPR).',
  },

  automated: {
    taken: (what) =>
      `A decision based solely on automated processing has been taken about you which produces legal effects concerning you or similarly significantly affects you (Art. 22(1) GDPR): ${what}`,
    notSolely: (what) =>
      `The decision you write about is not based solely on automated processing (Art. 22(1) GDPR): ${what}`,
    notSignificant: (what) =>
      `The decision you write about is automated, but neither produces legal effects concerning you nor similarly significantly affects you (Art. 22(1) GDPR): ${what}`,
    allowed: (words) => `Ground that permits such a decision: ${words}.`,
    review: (day, reviewer) => `The decision was reviewed on ${on(day)} by ${reviewer}.`,
    statement: (words) => `Your point of view, which was taken into account: ${words}`,
    result: {
      changed: 'Result of the review: the decision has been changed.',
      confirmed: 'Result of the review: the decision stands.',
      withdrawn: 'Result of the review: the decision has been withdrawn.',
    },
    reasons: (words) => `Reasons: ${words}`,
    logic: (words) => `How the automated decision is made: ${words}`,
  },

  cookies: {
    done: (day, what) => `Done on ${on(day)}: ${what}`,
    kinds: (kinds) => `Kinds of cookies: ${kinds}.`,
    consentId: (words) => `Consent identifier: ${words}.`,
    banner: (words) => `Version of the cookie banner: ${words}.`,
    notIdentified:
      'From the information you gave we cannot tell which consent is yours (Art. 11 GDPR). You can change your choice at any time in the cookie banner of the website, and delete cookies in the settings of your browser.',
  },

  recipientsTold: {
    lead: 'We have told these recipients of the data (Art. 19 GDPR):',
    exempt: 'These recipients have not been told:',
    impossible: 'telling them proves impossible',
    disproportionate: 'telling them would involve disproportionate effort',
    nobody: 'These data were disclosed to no recipient who would have to be told (Art. 19 GDPR).',
  },
  deceased: {
    law: 'The General Data Protection Regulation does not apply to the data of deceased persons (recital 27), so we cannot handle this as a data subject’s request. Please accept our condolences; we explain what can be done instead.',
  },
}
