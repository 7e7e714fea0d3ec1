import type { Language } from '../lib/language'
import type { LetterKind } from './letter-kind'

/** The name of a letter's file: case number and kind, plain letters only, nothing about the person. `2026-AB-0012-atteikums.pdf` */
export const letterFileName = (
  {
    kind,
    language,
    reference,
  }: { readonly kind: LetterKind; readonly language: Language; readonly reference: string },
  extension: 'pdf' | 'eml' | 'docx',
): string => `${reference.replace(/[^A-Za-z0-9-]/g, '')}-${words[language][kind]}.${extension}`

const words: Readonly<Record<Language, Readonly<Record<LetterKind, string>>>> = {
  lv: {
    acknowledgement: 'sanemsanas-apstiprinajums',
    'identity-request': 'lugums-apliecinat-identitati',
    'clarification-request': 'lugums-precizet',
    'access-response': 'atbilde-piekluve',
    refusal: 'atteikums',
    answer: 'atbilde',
    extension: 'termina-pagarinasana',
    'restriction-lifting': 'ierobezojuma-atcelsana',
    'fee-notice': 'maksa',
    'controller-forwarding': 'parsutisana-parzinim',
    'forwarding-notice': 'nodosana-parzinim',
    'recipient-notice': 'pazinojums-sanemejam',
    'recipients-answer': 'informacija-par-sanemejiem',
    'authority-answer': 'atbilde-inspekcijai',
    'closing-notice': 'lietas-slegsana',
    'policy-change': 'politikas-izmainas',
    'information-notice': 'informacija-par-datu-iegusanu',
  },
  en: {
    acknowledgement: 'acknowledgement',
    'identity-request': 'identity-request',
    'clarification-request': 'clarification-request',
    'access-response': 'access-answer',
    refusal: 'refusal',
    answer: 'answer',
    extension: 'extension',
    'restriction-lifting': 'restriction-lifting',
    'fee-notice': 'fee',
    'controller-forwarding': 'forwarding-to-controller',
    'forwarding-notice': 'forwarding-notice',
    'recipient-notice': 'recipient-notice',
    'recipients-answer': 'recipients',
    'authority-answer': 'answer-to-inspectorate',
    'closing-notice': 'closing',
    'policy-change': 'policy-change',
    'information-notice': 'information-notice',
  },
}
