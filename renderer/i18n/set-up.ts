import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../shared/lib/language'
import { common as commonEn } from './en/common'
import { refusals as refusalsEn } from './en/refusals'
import { unlock as unlockEn } from './en/unlock'
import { common as commonLv } from './lv/common'
import { refusals as refusalsLv } from './lv/refusals'
import { unlock as unlockLv } from './lv/unlock'

/** Makes the texts of the first screen ready, at once. The other screens' texts come with desk-texts.ts. */
export function setUpTexts(language: Language): void {
  void i18next.use(initReactI18next).init({
    initAsync: false,
    lng: language,
    fallbackLng: false, // the catalogues are complete by type; a missing text would be a bug to see, not to hide
    resources: {
      en: { common: commonEn, refusals: refusalsEn, unlock: unlockEn },
      lv: { common: commonLv, refusals: refusalsLv, unlock: unlockLv },
    },
    defaultNS: 'common',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false }, // React escapes
    react: { useSuspense: false },
  })
  document.documentElement.lang = language
}

/** Changes the language of the window at once. */
export function changeLanguage(language: Language): void {
  void i18next.changeLanguage(language)
  document.documentElement.lang = language
}
