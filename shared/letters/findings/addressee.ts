import type { FindingRule } from '../finding'
import { isMailAddress } from '../mail-address'

/** A letter that leaves as e-mail needs a real address; for paper it does not matter. */
export const addressee: FindingRule = {
  codes: ['addressee-email-missing'],
  find: (letter, { leaving }) => {
    const isPaper = leaving !== undefined && leaving !== 'email'
    if (isPaper || isMailAddress(letter.to.email?.trim() ?? '')) return []
    return [
      {
        code: 'addressee-email-missing',
        severity: leaving === 'email' ? 'fatal' : 'should',
        article: 'Art. 12(3)',
        text: {
          lv: 'Nav derīgas adresāta e-pasta adreses: vēstuli nevar nosūtīt kā e-pastu.',
          en: 'There is no valid e-mail address of the addressee: the letter cannot leave as e-mail.',
        },
      },
    ]
  },
}
