import type { Language } from '../../shared/lib/language'

/** What a calendar program shows of a case: its reference, never a person. */
export const deadlineTexts: Readonly<
  Record<
    Language,
    {
      readonly fileName: string
      readonly answerBy: string
      readonly noticeBy: string
      readonly openCase: (reference: string) => string
    }
  >
> = {
  lv: {
    fileName: 'termini.ics',
    answerBy: 'pēdējā diena atbildēt',
    noticeBy: 'pēdējā diena paziņot par pagarinājumu vai atteikumu',
    openCase: (reference) => `Atveriet lietu ${reference} programmā DSR Desk.`,
  },
  en: {
    fileName: 'deadlines.ics',
    answerBy: 'last day to answer',
    noticeBy: 'last day for a notice of extension or a refusal',
    openCase: (reference) => `Open case ${reference} in DSR Desk.`,
  },
}
