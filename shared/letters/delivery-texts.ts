import type { Language } from '../lib/language'

/** Why a closed case is open again: written into its journal when a failed delivery is recorded (Art. 12(3)). */
export const reopenedByFailure: Readonly<Record<Language, string>> = {
  lv: 'Vēstule adresātam nav piegādāta, tāpēc persona nav informēta.',
  en: 'The letter was not delivered, so the person has not been told.',
}
