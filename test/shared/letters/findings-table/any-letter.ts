import type { CaseEvent } from '../../../../shared/case/events'
import { representativeAuthority } from '../../../../shared/law/kinds/representative'
import type { LetterBlock, Run } from '../../../../shared/letters/letter'
import type { CaseLetterKind } from '../../../../shared/letters/letter-kind'
import type { Language } from '../../../../shared/lib/language'
import { recordOf } from '../../../helpers/case-maker'
import { factEvent } from '../../../helpers/kind-maker'
import { decided, fullOrganisation, receivedFor } from '../letter-maker'
import { edited, ready, section, within, without, type Ready } from '../ready-letter'
import { both, type Row } from './row'

const of =
  (kind: CaseLetterKind) =>
  (language: Language = 'lv'): Ready =>
    ready(kind, { language })
const answer = of('answer')

const withOrganisation = (dpoEmail: string): Ready => {
  const one = answer()
  return within(one, { team: { ...one.context.team, organisation: { ...fullOrganisation, dpoEmail } } })
}
const to = (email: string | undefined, leaving?: 'email' | 'pdf'): Ready => {
  const one = edited(answer(), (letter) => ({
    ...letter,
    to: { name: 'Inese Kalniņa', ...(email === undefined ? {} : { email }) },
  }))
  return leaving === undefined ? one : within(one, { leaving })
}

const contactRows: readonly Row[] = [
  {
    code: 'dpo-email-missing',
    severity: 'fatal',
    when: 'the DPO’s address is not set',
    fires: () => ['', '  ', '[email protected]', 'dpo'].map(withOrganisation),
    rests: () => [...both(answer), withOrganisation('new@example.lv')],
  },
  {
    code: 'dpo-email-not-in-letter',
    severity: 'should',
    when: 'the DPO’s address is not in it, or an older one is',
    fires: () => [
      withOrganisation('new@example.lv'),
      ...both((language) => without(answer(language), 'signature')),
    ],
    rests: () => [
      ...both(answer),
      section(without(answer(), 'signature'), 'remedies', 'Rakstiet uz DPO@example.lv vai vērsieties tiesā.'),
    ],
  },
  {
    code: 'addressee-email-missing',
    severity: 'fatal',
    when: 'it leaves as e-mail without an address',
    fires: () => [to(undefined, 'email'), to('a@b.lv\r\nBcc: c@d.lv', 'email')],
    rests: () => [to(undefined, 'pdf'), to('inese@example.lv', 'email')],
  },
  {
    code: 'addressee-email-missing',
    severity: 'should',
    when: 'it has no address and nobody said yet how it leaves',
    fires: () => [to(undefined)],
    rests: () => both(answer),
  },
]

const asked = (language: string): Ready =>
  ready('acknowledgement', { record: recordOf(receivedFor('full', { language })) })
/** The text of one language in a letter that says it is in the other. */
const mislabelled = (kind: CaseLetterKind, language: Language): Ready =>
  edited(of(kind)(language), (letter) => ({ ...letter, language: language === 'lv' ? 'en' : 'lv' }))
const russian =
  'Мы получили ваш запрос и ответим вам не позднее 2 апреля 2026 года. Рассмотрение запроса бесплатно. Если нам понадобятся дополнительные сведения, мы свяжемся с вами без промедления. Ваши данные мы используем только для ответа.'
const inRussian = (): Ready =>
  edited(of('acknowledgement')(), (letter) => ({
    ...letter,
    blocks: [{ type: 'paragraph', section: 'time', runs: [{ text: russian }] }],
  }))
const sideBySide = (): Ready =>
  edited(answer(), (letter) => ({ ...letter, blocks: [...letter.blocks, ...answer('en').letter.blocks] }))

const languageRows: readonly Row[] = [
  {
    code: 'language-differs',
    severity: 'should',
    when: 'the person wrote in another language',
    fires: () => [asked('ru'), asked('en')],
    rests: () => [
      asked('lv'),
      ...both(of('acknowledgement')),
      // the authority reads our own language
      ready('authority-answer', {
        record: recordOf(
          receivedFor('full', { rights: ['DVI_ENQUIRY'], language: 'ru' }),
          decided({ right: 'DVI_ENQUIRY' }),
        ),
      }),
    ],
  },
  {
    code: 'text-language-differs',
    severity: 'should',
    when: 'its words are in another language than it says',
    fires: () =>
      (['answer', 'access-response', 'acknowledgement', 'refusal'] as const)
        .flatMap((kind) => both((language) => mislabelled(kind, language)))
        .concat(inRussian()),
    rests: () => [...both(answer), ...both(of('controller-forwarding')), sideBySide()],
  },
]

const titled = (subject: string): Ready => edited(answer(), (letter) => ({ ...letter, subject }))
const greeted = (text: string, kind: CaseLetterKind = 'answer'): Ready => section(of(kind)(), 'head', text)
const toName = (name: string): Ready =>
  edited(answer(), (letter) => ({ ...letter, to: { ...letter.to, name } }))
const represented = (...facts: readonly CaseEvent[]): Ready =>
  ready('acknowledgement', {
    record: recordOf(receivedFor('full', { representative: 'Lindholm Law' }), ...facts),
  })
const toLawyer = (one: Ready): Ready =>
  edited(one, (letter) => ({ ...letter, to: { ...letter.to, name: 'Lindholm Law' } }))
const answerToPerson = factEvent(representativeAuthority, {
  representative: 'Lindholm Law',
  scope: 'viss',
  answerTo: 'person',
})

const addressRows: readonly Row[] = [
  {
    code: 'reference-missing',
    severity: 'should',
    when: 'its subject lacks the case number',
    fires: () => [titled('Atbilde')],
    rests: () => [titled('Atbilde (2026-AB-0012)'), ...both(answer)],
  },
  {
    code: 'reference-differs',
    severity: 'should',
    when: 'it gives the number of another case',
    fires: () => [
      titled('Atbilde (Nr. 2026-AB-0021)'),
      greeted('Lietas Nr. 2026-AB-0021.\nLabdien, Inese Kalniņa!'),
    ],
    rests: () => [
      ...both(answer),
      // numbers of others are no case numbers
      greeted('Lietas Nr. 2026-AB-0012. Jūsu atsauce: IK-2026-77; reģ. Nr. 40103671346.'),
    ],
  },
  {
    code: 'salutation-differs',
    severity: 'should',
    when: 'it greets somebody else',
    fires: () => [
      greeted('Labdien, Pēteri Ozol!'),
      greeted('Cienījamais Ozola kungs!'),
      greeted('Dear Mr Ozols,'),
      greeted('Labdien, Inese Kalniņa!', 'controller-forwarding'),
    ],
    rests: () => [
      ...both(answer),
      ...both(of('controller-forwarding')),
      ...[
        'Labdien!',
        'Labdien, Kalniņas kundze!',
        'Cienījamā Inese!',
        'Dear Ms Kalniņa,',
        'Dear Sir or Madam,',
      ].map((text) => greeted(text)),
      represented(),
    ],
  },
  {
    code: 'addressee-differs',
    severity: 'should',
    when: 'it is addressed to somebody else',
    fires: () => [
      toName('Pēteris Ozols'),
      // the answer was to go to the person
      toLawyer(represented(answerToPerson)),
    ],
    rests: () => [toName('Inesei Kalniņai'), toName(''), toLawyer(represented())],
  },
]

const linked = (run: Run): Ready => {
  const block: LetterBlock = { type: 'paragraph', section: 'remedies', runs: [run] }
  return edited(answer(), (letter) => ({ ...letter, blocks: [...letter.blocks, block] }))
}
const linkRows: readonly Row[] = [
  {
    code: 'link-differs',
    severity: 'should',
    when: 'a link leads elsewhere than it says',
    fires: () => [
      linked({ text: 'www.dvi.gov.lv', link: 'https://dvi-gov.example.com' }),
      linked({ text: 'https://dvi.gov.lv/sudzibas', link: 'https://www.example.lv/sudzibas' }),
      linked({ text: 'dpo@example.lv', link: 'mailto:dpo@example.com' }),
    ],
    rests: () => [
      linked({ text: 'www.dvi.gov.lv', link: 'https://www.dvi.gov.lv/lv' }),
      linked({ text: 'dvi.gov.lv', link: 'https://www.dvi.gov.lv' }),
      linked({ text: 'inspekcijas vietnē', link: 'https://www.dvi.gov.lv' }),
      linked({ text: 'dpo@example.lv', link: 'mailto:dpo@example.lv?subject=2026-AB-0012' }),
      linked({ text: '+371 67223131', link: 'tel:+37167223131' }),
    ],
  },
  {
    code: 'link-insecure',
    severity: 'consider',
    when: 'a link is not encrypted',
    fires: () => [
      linked({ text: 'vietnē', link: 'http://www.dvi.gov.lv' }),
      linked({ text: 'Skatiet http://www.dvi.gov.lv' }),
    ],
    rests: () => [linked({ text: 'vietnē', link: 'https://www.dvi.gov.lv' }), ...both(answer)],
  },
  {
    code: 'link-insecure',
    severity: 'should',
    when: 'personal data lie behind a link that is not encrypted',
    fires: () => [
      section(of('access-response')(), 'art-15-3', 'Kopija pievienota; arī http://dati.example.lv/k7.'),
    ],
    rests: () => [
      section(of('access-response')(), 'art-15-3', 'Kopija pievienota; arī https://dati.example.lv/k7.'),
    ],
  },
]

export const anyLetterRows: readonly Row[] = [...contactRows, ...languageRows, ...addressRows, ...linkRows]
