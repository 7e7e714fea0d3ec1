import type { Finding, FindingRule } from '../finding'
import type { LetterBlock, Run } from '../letter'
import { comparable } from '../read-letter'

/** A link leads where its words say, and over a protected connection (Art. 5(1)(f), 32). */
export const links: FindingRule = {
  codes: ['link-differs', 'link-insecure'],
  find: (letter) =>
    letter.blocks.flatMap((block, index) => {
      const at = { section: block.section, block: index }
      const runs = runsOf(block)
      const insecure = runs.some(({ link, text }) => /(?<!\p{L})http:\/\//iu.test(`${link ?? ''} ${text}`))
      return [
        ...(runs.some(leadsElsewhere) ? [{ ...differs, ...at }] : []),
        ...(insecure && block.section !== 'forwarded-request'
          ? [{ ...unprotected(block.section), ...at }]
          : []),
      ]
    }),
}

function runsOf(block: LetterBlock): readonly Run[] {
  if (block.type === 'paragraph') return block.runs
  if (block.type === 'list') return block.items.flat()
  return block.type === 'table' ? block.rows.flat().map((text) => ({ text })) : []
}

const siteInText = /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/?#:]\S*)?$/iu
const mailInText = /^(?:mailto:)?([^\s@]+@[^\s@]+\.[^\s@.]+)$/iu

/** Words that are an address of their own; other words ("here") name no place. */
function leadsElsewhere({ text, link }: Run): boolean {
  if (link === undefined) return false
  const words = text.trim().replace(/[.,;)]+$/u, '')
  const mail = mailInText.exec(words)?.[1]
  if (mail !== undefined)
    return comparable(link.replace(/^mailto:/iu, '').split('?')[0] ?? '') !== comparable(mail)
  const site = siteInText.exec(words)?.[1]
  if (site === undefined) return false
  return comparable(siteInText.exec(link)?.[1] ?? '') !== comparable(site)
}

const common = { article: 'Art. 5(1)(f), 32' } as const
const differs: Finding = {
  ...common,
  code: 'link-differs',
  severity: 'should',
  text: {
    lv: 'Saites teksts ir viena adrese, bet saite ved uz citu.',
    en: 'The words of the link are one address, but it leads to another.',
  },
}

/** Personal data behind a link need the protection most; elsewhere it is good manners. */
const unprotected = (section: string): Finding => ({
  ...common,
  code: 'link-insecure',
  severity: section === 'art-15-3' || section === 'portability-link' ? 'should' : 'consider',
  text: {
    lv: 'Saite sākas ar http://: savienojums nav šifrēts. Lietojiet https:// adresi.',
    en: 'The link begins with http://: the connection is not encrypted. Use an https:// address.',
  },
})
