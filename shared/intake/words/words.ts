/**
 * Classes of words that wishes are made of, in every language the same: a frame (see frames.ts) says which of them make a
 * wish together, so that what one language can say, all can. Entries are patterns (see pattern.ts).
 */
export type WishWord =
  // What can be done to data, and to which
  | 'erase'
  | 'erased'
  | 'gone'
  | 'nothing'
  | 'remain'
  | 'myThing'
  | 'myData'
  | 'family'
  | 'aboutMe'
  | 'all'
  | 'it'
  | 'place'
  | 'me'
  // Seeing it
  | 'give'
  | 'copy'
  | 'tell'
  | 'what'
  | 'hold'
  | 'whence'
  | 'youGot'
  | 'contactPoint'
  | 'whom'
  | 'share'
  // Correcting it; what a register holds of a person and what only a service holds
  | 'fix'
  | 'fixed'
  | 'field'
  | 'identity'
  | 'wrong'
  | 'newly'
  // Restricting
  | 'restrict'
  | 'processing'
  | 'notUse'
  | 'keepOnly'
  | 'until'
  // Taking it along
  | 'portable'
  | 'format'
  | 'hand'
  | 'elsewhere'
  | 'ownInput'
  // Objecting, marketing, consent
  | 'objectTo'
  | 'notWant'
  | 'profiling'
  | 'stop'
  | 'leaveMe'
  | 'marketing'
  | 'sending'
  | 'withdraw'
  | 'consent'
  // Machines that decide
  | 'machine'
  | 'decided'
  | 'human'
  | 'review'
  | 'contest'
  // Cookies
  | 'cookie'
  | 'cookieMatter'
  | 'cookieWish'

export type ContextWord =
  // "This is no request to", "but", "I may later", "what happens if", "thanks that you", "the right to"
  | 'notAsking'
  | 'contrast'
  | 'later'
  | 'hypothetical'
  | 'thanks'
  | 'lawTalk'
  // A customer or recipient of the sender's asks him
  | 'thirdParty'
  // Reminders: the month is over, the authority is next, a letter was written; reminders that others sent to the writer
  | 'term'
  | 'regulator'
  | 'letter'
  | 'remindedOf'
  // Questions of data protection in general; wondering without a question mark
  | 'matter'
  | 'wonder'
  // Sellers, students, questionnaires; newsletters, also of authorities
  | 'outsider'
  | 'newsletter'
  // A business that is not us wrote to the sender through us
  | 'throughUs'
  // What is the service's own and no personal data: campaigns, passwords, cards
  | 'service'

export type OrdinaryWord =
  // Whose it is; what shows or keeps a person, and that it does
  | 'mine'
  | 'media'
  | 'footage'
  | 'shown'
  // "No more advertising"; "I need", "may I have"
  | 'noMore'
  | 'getting'
  | 'need'
  // What others did, said or asked; how something is done in general
  | 'told'
  | 'practice'
  // "On my mail nobody answered for weeks": reminds by itself
  | 'chase'
  // Confidentiality notes below a mail
  | 'footer'

export type WordClass = WishWord | ContextWord | OrdinaryWord
export type OrdinaryWords = Readonly<Record<OrdinaryWord, readonly string[]>>
export type ContextWords = Readonly<Record<ContextWord, readonly string[]>>
export type LanguageWords = Readonly<Record<WordClass, readonly string[]>>
