import { createHmac } from 'node:crypto'

/**
 * A person's address or number as a hash that says nothing to who lacks the salt (HMAC-SHA256, hex). The desk's salt is
 * in the sealed team journal. Numbers are few: with the salt they could be tried one by one, so the salt stays in there.
 */
export const identifierHash = (salt: string, identifier: string): string =>
  createHmac('sha256', Buffer.from(salt, 'hex')).update(identifier, 'utf8').digest('hex')
