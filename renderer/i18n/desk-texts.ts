import i18next from 'i18next'
import type { Language } from '../../shared/lib/language'
import { calculator as calculatorEn } from './en/calculator'
import { caseTexts as caseEn } from './en/case'
import { cases as casesEn } from './en/cases'
import { clock as clockEn } from './en/clock'
import { letter as letterEn } from './en/letter'
import { names as namesEn } from './en/names'
import { newRequest as newRequestEn } from './en/new-request'
import { proof as proofEn } from './en/proof'
import { registers as registersEn } from './en/registers'
import { rehearsal as rehearsalEn } from './en/rehearsal'
import { settings as settingsEn } from './en/settings'
import { templates as templatesEn } from './en/templates'
import { today as todayEn } from './en/today'
import { calculator as calculatorLv } from './lv/calculator'
import { caseTexts as caseLv } from './lv/case'
import { cases as casesLv } from './lv/cases'
import { clock as clockLv } from './lv/clock'
import { letter as letterLv } from './lv/letter'
import { names as namesLv } from './lv/names'
import { newRequest as newRequestLv } from './lv/new-request'
import { proof as proofLv } from './lv/proof'
import { registers as registersLv } from './lv/registers'
import { rehearsal as rehearsalLv } from './lv/rehearsal'
import { settings as settingsLv } from './lv/settings'
import { templates as templatesLv } from './lv/templates'
import { today as todayLv } from './lv/today'

const deskTexts: Readonly<Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  en: {
    names: namesEn,
    today: todayEn,
    cases: casesEn,
    settings: settingsEn,
    registers: registersEn,
    calculator: calculatorEn,
    'new-request': newRequestEn,
    case: caseEn,
    letter: letterEn,
    rehearsal: rehearsalEn,
    proof: proofEn,
    clock: clockEn,
    templates: templatesEn,
  },
  lv: {
    names: namesLv,
    today: todayLv,
    cases: casesLv,
    settings: settingsLv,
    registers: registersLv,
    calculator: calculatorLv,
    'new-request': newRequestLv,
    case: caseLv,
    letter: letterLv,
    rehearsal: rehearsalLv,
    proof: proofLv,
    clock: clockLv,
    templates: templatesLv,
  },
}

/** Adds the texts of all screens behind the unlock screen; they load with those screens. */
export function addDeskTexts(): void {
  for (const [language, namespaces] of Object.entries(deskTexts)) {
    for (const [namespace, texts] of Object.entries(namespaces)) {
      i18next.addResourceBundle(language, namespace, texts)
    }
  }
}
