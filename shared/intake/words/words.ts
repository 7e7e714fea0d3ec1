/**
 * Classes of words that wishes are made of, in every language the same: a frame (see frames.ts) says which of them make a
 * wish together, so that what one language can say, all can. Entries are patterns (see pattern.ts).
 */
export const wordClasses = [
  // What can be done to data, and which
  'erase',
  'erased',
  'gone',
  'nothing',
  'remain',
  'myThing',
  'myData',
  'family',
  'aboutMe',
  'all',
  'it',
  'place',
  'me',
  'give',
  'obtain',
  'copy',
  'tell',
  'what',
  'hold',
  'whence',
  'youGot',
  'contactPoint',
  'whom',
  'share',
  // Correcting
  'fix',
  'fixed',
  'field',
  'identity',
  'wrong',
  'newly',
  // What is the service's own and no personal data: campaigns, passwords, invoices
  'service',
  // Restricting
  'restrict',
  'processing',
  'notUse',
  'keepOnly',
  'until',
  // Portability
  'portable',
  'format',
  'hand',
  'elsewhere',
  'ownInput',
  // Objecting, marketing, consent
  'objectTo',
  'notWant',
  'profiling',
  'stop',
  'leaveMe',
  'marketing',
  'sending',
  'withdraw',
  'consent',
  // Machines that decide
  'machine',
  'decided',
  'human',
  'review',
  'contest',
  // Cookies
  'cookie',
  'cookieMatter',
  'cookieWish',
  // What turns a clause around: "this is no request to", "but", "I may later", "what happens if", "a customer of ours asks"
  'notAsking',
  'contrast',
  'later',
  'hypothetical',
  // Thanks for what is done already
  'thanks',
  // The law is spoken of
  'lawTalk',
  'thirdParty',
  // Reminders: the month is over, the authority is next, a letter was written
  'term',
  'regulator',
  'letter',
  // Reminders that others sent to the writer: appointments, invoices
  'remindedOf',
  // Questions of data protection in general: servers, retention, processors, breaches
  'matter',
  'outsider',
  // Polite wondering is a question without a question mark
  'wonder',
  // Newsletters, also of authorities
  'newsletter',
  // Who was written to through us by a business that is not us
  'throughUs',
] as const

export type WordClass = (typeof wordClasses)[number]
export type LanguageWords = Readonly<Record<WordClass, readonly string[]>>
