import { choiceField, dayField, textField, yesNoField } from '../../lib/fields'
import { factKind } from './fact'

export const automatedDecision = factKind({
  id: 'automated-decision',
  name: { lv: 'Automatizētais lēmums', en: 'The automated decision' },
  article: 'Art. 22(1)',
  fields: {
    what: textField(
      { lv: 'Kāds lēmums', en: 'Which decision' },
      {
        lines: true,
        hint: {
          lv: 'Piemēram, konta bloķēšana, krāpšanas vai kredītriska vērtējums, kredītlimits.',
          en: 'For example blocking an account, a fraud or credit score, a credit limit.',
        },
      },
    ),
    solely: yesNoField({
      lv: 'Balstīts tikai uz automatizētu apstrādi',
      en: 'Based solely on automated processing',
    }),
    significant: yesNoField({
      lv: 'Tiesiskas sekas vai līdzīgi būtiska ietekme',
      en: 'Legal effects, or similarly significant ones',
    }),
    allowedBy: choiceField({ lv: 'Kas to atļauj', en: 'What allows it' }, [
      {
        code: '22-2-a',
        name: { lv: 'Vajadzīgs līguma noslēgšanai vai izpildei', en: 'Necessary for a contract' },
        article: 'Art. 22(2)(a)',
      },
      {
        code: '22-2-b',
        name: { lv: 'Atļauj tiesību akts', en: 'Authorised by law' },
        article: 'Art. 22(2)(b)',
      },
      {
        code: '22-2-c',
        name: { lv: 'Nepārprotama piekrišana', en: 'Explicit consent' },
        article: 'Art. 22(2)(c)',
      },
      { code: 'none', name: { lv: 'Nekas', en: 'Nothing' } },
    ]),
    logic: textField(
      { lv: 'Kā lēmums tiek pieņemts', en: 'How the decision is made' },
      {
        lines: true,
        hint: {
          lv: 'Saprotami: kādi dati, kādi kritēriji un kā tie ietekmēja tieši šo lēmumu (15. panta 1. punkta h) apakšpunkts).',
          en: 'Intelligibly: which data, which criteria, how they led to this very decision (Art. 15(1)(h)).',
        },
      },
    ),
  },
})

export const automatedReview = factKind({
  id: 'automated-review',
  name: { lv: 'Cilvēka veikta pārskatīšana', en: 'Review by a human' },
  article: 'Art. 22(3)',
  fields: {
    reviewer: textField(
      { lv: 'Kas pārskatīja', en: 'Reviewer' },
      {
        most: 300,
        hint: {
          lv: 'Vārds un amats: cilvēks, kas lēmumu var mainīt.',
          en: 'Name and function: a human who can change the decision.',
        },
      },
    ),
    statement: textField({ lv: 'Personas viedoklis', en: 'The person’s view' }, { lines: true }),
    result: choiceField({ lv: 'Rezultāts', en: 'Result' }, [
      { code: 'changed', name: { lv: 'Lēmums mainīts', en: 'Decision changed' } },
      { code: 'confirmed', name: { lv: 'Lēmums paliek spēkā', en: 'Decision confirmed' } },
      { code: 'withdrawn', name: { lv: 'Lēmums atcelts', en: 'Decision withdrawn' } },
    ]),
    reasons: textField({ lv: 'Pamatojums', en: 'Reasons' }, { lines: true }),
    on: dayField({ lv: 'Pārskatīts', en: 'Reviewed on' }),
  },
})
