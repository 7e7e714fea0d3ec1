/**
 * The Message-ID that a draft leaves the desk with: the letter's own id, the moment, the domain it leaves from. A mail
 * program that keeps it makes the sent mail and its receipts known for sure.
 */
export const draftMessageId = (letterId: string, instant: string, domain: string): string =>
  `<${letterId}.${instant.replace(/\D/g, '')}@${domain}>`

/** Whether a Message-ID is one that a draft of this letter was given. */
export const isDraftMessageId = (messageId: string, letterId: string): boolean =>
  messageId.startsWith(`<${letterId}.`) && /^\d{8,20}@[^\s<>]+>$/.test(messageId.slice(letterId.length + 2))
