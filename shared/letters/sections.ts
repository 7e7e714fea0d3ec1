/**
 * The parts of a letter. A block says which part it belongs to, and the check looks for parts, not for words, so these
 * names never change: letters in journals carry them.
 */
export const sections = [
  'head', // title, case number, salutation, what is answered
  'receipt', // acknowledgement: when the request came, its number
  'understood', // acknowledgement: which rights, by article
  'role', // acknowledgement: part of the data may be a customer's
  'time', // acknowledgement: by when we answer
  'free', // acknowledgement: no charge (Art. 12(5))
  'next', // acknowledgement: what follows
  'contact', // acknowledgement: whom to ask
  'confirmation', // Art. 15(1): whether data are processed
  'searched', // where nothing was found
  'art-15-1-a', // purposes
  'art-15-1-b', // categories
  'art-15-1-c', // recipients
  'art-15-1-d', // storage periods
  'art-15-1-e', // the other rights
  'art-15-1-f', // complaint
  'art-15-1-g', // sources
  'art-15-1-h', // automated decisions
  'art-15-2', // transfers and safeguards
  'art-15-3', // the copy
  'withheld', // access response: what is not given and why (Art. 15(4), 12(4))
  'decision', // the outcome of each covered right
  'text', // answer: the DPO's own words
  'reasons', // Art. 12(4): ground, facts, decision-maker
  'change', // what would change a refusal
  'fulfilled', // what was done of a request that was met in part
  'lateness', // a late refusal owns its delay
  // the answer's part for each right
  'rectified',
  'rectified-where',
  'not-rectified',
  'erased',
  'erasure-ground',
  'kept',
  'backups',
  'suppression',
  'consequences',
  'restricted',
  'restriction-ground',
  'restriction-allowed',
  'restriction-end',
  'restriction-promise',
  'portability-content',
  'portability-format',
  'portability-link',
  'portability-direct',
  'portability-excluded',
  'portability-not-erasure',
  'marketing-stopped',
  'marketing-service',
  'objection-decision',
  'objection-balance',
  'erasure-offer',
  'consent-withdrawn',
  'consent-before',
  'consent-stopped',
  'consent-continuing',
  'automated-decision',
  'automated-review',
  'automated-logic',
  'cookies',
  'recipients-told', // Art. 19
  // letters of their own
  'identity-why', // identity request: the written doubt (Art. 12(6))
  'identity-ways', // what is enough
  'identity-no-copy', // what not to send
  'identity-use', // what the proof is used for
  'clarify-why', // clarification request: a large quantity of information (recital 63)
  'clarify-questions',
  'clarify-everything', // there is no duty to narrow
  'clarify-now', // what we send already now
  'asked-time', // whether the month stands still
  'asked-silence', // what happens without a reply
  'extension-new-date',
  'extension-reasons',
  'extension-done',
  'lifting-date',
  'lifting-why',
  'lifting-next',
  'lifting-contest',
  'fee-ground',
  'fee-amount',
  'fee-choice',
  'fee-until',
  'forwarded',
  'forwarded-request',
  'forwarded-data',
  'forwarded-duty',
  'forwarded-help',
  'forwarded-told',
  'forwarded-own',
  'notice-what',
  'notice-data',
  'notice-action',
  'recipients-list',
  'authority-facts',
  'authority-answers',
  'authority-annexes',
  'closing-reason',
  'closing-revive',
  'closing-kept',
  // campaigns
  'change-effective', // policy change: the new version and its day
  'change-clauses', // which clauses differ from the version before
  'change-what', // what changes, and why, in words
  'change-effect', // what it means for the person, new purposes
  'change-choices',
  'change-link', // the text and the version before
  'art-14-1-a', // information under Art. 14, point by point: controller
  'art-14-1-b', // data protection officer
  'art-14-1-c', // purposes and lawful basis
  'art-14-1-d', // categories
  'art-14-1-e', // recipients
  'art-14-1-f', // transfers and safeguards
  'art-14-2-a', // storage periods
  'art-14-2-b', // legitimate interests
  'art-14-2-c', // the person's rights
  'art-14-2-d', // withdrawal of consent
  'art-14-2-e', // complaint
  'art-14-2-f', // source
  'art-14-2-g', // automated decisions
  'remedies', // complaint and court (Art. 12(4), 77–79)
  'signature',
] as const
export type Section = (typeof sections)[number]

/** What an answer to an access request must hold (Art. 15(1)(a)–(h), 15(2), 15(3)). */
export const accessSections = [
  'art-15-1-a',
  'art-15-1-b',
  'art-15-1-c',
  'art-15-1-d',
  'art-15-1-e',
  'art-15-1-f',
  'art-15-1-g',
  'art-15-1-h',
  'art-15-2',
  'art-15-3',
] as const satisfies readonly Section[]
export type AccessSection = (typeof accessSections)[number]

/** What a notice of data obtained from others must hold (Art. 14(1)(a)–(f), 14(2)(a)–(g)). */
export const informationSections = [
  'art-14-1-a',
  'art-14-1-b',
  'art-14-1-c',
  'art-14-1-d',
  'art-14-1-e',
  'art-14-1-f',
  'art-14-2-a',
  'art-14-2-b',
  'art-14-2-c',
  'art-14-2-d',
  'art-14-2-e',
  'art-14-2-f',
  'art-14-2-g',
] as const satisfies readonly Section[]
export type InformationSection = (typeof informationSections)[number]
