import { describe, expect, it } from 'vitest'
import type { Mail } from '../../../shared/intake/mail'
import { readIntake } from '../../../shared/intake/read-intake'
import { requestMail } from '../../../shared/intake/request-mail'
import { mailOf, rightsOf } from './mail-of'

const own = { ownDomains: ['sendberry.example'] }
const read = (mail: Partial<Mail>) => readIntake(mailOf(mail), own)

type AuthorityLetter = readonly [
  string,
  Partial<Mail>,
  { readonly reference: string; readonly date: string | undefined },
]

const authorities: readonly AuthorityLetter[] = [
  [
    'the Latvian one by its domain',
    {
      from: { name: 'Anna Ozola', email: 'anna.ozola@dvi.gov.lv' },
      subject: 'Par informācijas sniegšanu',
      text: 'Inspekcijā saņemta sūdzība par piekļuves pieprasījumu. Lūdzam sniegt paskaidrojumus līdz 2026. gada 16. martam.\nLietas Nr. L-2-4.3/55',
    },
    { reference: 'L-2-4.3/55', date: '2026-03-16' },
  ],
  [
    'the Irish one',
    {
      from: { name: 'Data Protection Commission', email: 'info@dataprotection.ie' },
      subject: 'Complaint - our ref: C-26-1-77',
      text: 'We have received a complaint concerning an access request. Please provide your comments by 3 April 2026.',
    },
    { reference: 'C-26-1-77', date: '2026-04-03' },
  ],
  [
    'a German one',
    {
      from: { name: 'Berliner Beauftragte für Datenschutz', email: 'mailbox@datenschutz-berlin.de' },
      subject: 'Anhörung',
      text: 'Aktenzeichen: 521.1234/26\n\nuns liegt eine Beschwerde gegen Ihr Unternehmen vor. Wir bitten um Stellungnahme bis zum 20. April 2026.',
    },
    { reference: '521.1234/26', date: '2026-04-20' },
  ],
  [
    'the French one',
    {
      from: { name: 'CNIL', email: 'plaintes@cnil.fr' },
      subject: 'Saisine n° 26-004512',
      text: "La Commission a été saisie d'une plainte à l'encontre de votre société. Merci de nous transmettre vos observations avant le 1er avril 2026.",
    },
    { reference: '26-004512', date: '2026-04-01' },
  ],
  [
    'the Czech one',
    {
      from: { name: 'Úřad pro ochranu osobních údajů', email: 'posta@uoou.gov.cz' },
      subject: 'Výzva',
      text: 'Č. j.: UOOU-00123/26-2\n\nÚřad obdržel stížnost. Sdělte své vyjádření do 16. března 2026.',
    },
    { reference: 'UOOU-00123/26-2', date: '2026-03-16' },
  ],
  [
    'the Lithuanian one',
    {
      from: { name: 'Valstybinė duomenų apsaugos inspekcija', email: 'ada@ada.lt' },
      subject: 'Dėl skundo',
      text: 'Reg. Nr. 2R-77 (3.2)\nPrašome pateikti paaiškinimus iki 2026 m. kovo 16 d.',
    },
    { reference: '2R-77', date: '2026-03-16' },
  ],
]

describe('a letter of a supervisory authority', () => {
  it.each(authorities)('is recognised: %s', (_, mail, { reference, date }) => {
    const intake = read(mail)
    expect(rightsOf(intake)).toEqual(['DVI_ENQUIRY'])
    expect(intake.authorityReference.value).toBe(reference)
    expect(intake.authorityDate.value).toBe(date)
    expect(intake.isRequest.value).toBe(true)
  })

  it('is not a letter of a person who turned to it', () => {
    const text =
      'Datu valsts inspekcija ir saņēmusi manu sūdzību, lieta Nr. 55/26. Tomēr lūdzu vēlreiz – dzēsiet manus datus.'
    expect(rightsOf(read({ text }))).not.toContain('DVI_ENQUIRY')
  })

  it('is not a threat to turn to it', () => {
    const text = 'Delete my data or I will complain to the Data State Inspectorate.'
    expect(rightsOf(read({ text }))).toEqual(['ERASURE'])
  })
})

describe('what a machine sent', () => {
  const asking = { subject: 'Delete my data', text: 'Please delete my data.' }
  it.each([
    ['an automatic answer', { autoSubmitted: true, bounce: false }],
    ['a bounce', { autoSubmitted: false, bounce: true }],
    ['a newsletter', { autoSubmitted: false, bounce: false, list: 'news.shop.example' }],
  ])('is no request: %s', (_, machine) => {
    const intake = read({ ...asking, machine })
    expect(intake.rights).toEqual([])
    expect(intake.isRequest).toMatchObject({ value: false, confidence: 'sure' })
  })

  it('is a request when the list is our own mailbox group', () => {
    const machine = { autoSubmitted: false, bounce: false, list: 'dpo.sendberry.example' }
    expect(rightsOf(read({ ...asking, machine }))).toEqual(['ERASURE'])
  })
})

describe('a language without rules', () => {
  it.each([
    ['Prašau ištrinti visus mano asmens duomenis pagal BDAR 17 straipsnį.', ['ERASURE']],
    ['Na podstawie art. 15 RODO proszę o kopię moich danych osobowych.', ['ACCESS']],
    [
      'Solicito acceso a mis datos personales según el artículo 15 del RGPD, gracias por su ayuda.',
      ['ACCESS'],
    ],
  ])('is still understood by its articles: "%s"', (text, rights) => {
    expect(rightsOf(read({ text }))).toEqual(rights)
  })

  it('is left open when nothing was found', () => {
    const intake = read({ text: 'Prašau ištrinti visus mano duomenis iš jūsų duomenų bazės kuo greičiau.' })
    expect(intake.isRequest.value).toBeUndefined()
  })
})

describe('a language near to one with rules', () => {
  it.each([
    ['Slovak', 'Dobrý deň, žiadam o vymazanie všetkých mojich osobných údajov z vašej databázy. Ďakujem.'],
    ['Ukrainian', 'Добрий день, прошу видалити мої персональні дані та номер із вашої бази.'],
  ])('suggests at most a guess: %s', (_, text) => {
    const intake = read({ text })
    expect(rightsOf(intake)).toEqual([])
    expect(intake.isRequest.value).toBeUndefined()
  })
})

describe('news of a supervisory authority', () => {
  it('are no enquiry of it', () => {
    const from = { name: 'DVI', email: 'jaunumi@dvi.gov.lv' }
    const text = 'Šajā izdevumā: jaunās vadlīnijas. Ja nevēlaties saņemt jaunumus, atrakstieties šeit.'
    const intake = read({ from, subject: 'Jaunumi', text })
    expect(intake.rights).toEqual([])
    expect(intake.isRequest.value).toBe(false)
  })
})

describe('a mail with hardly any text', () => {
  it('is left open: the request may be in the attachment', () => {
    const attachments = [
      {
        name: 'pieprasijums.edoc',
        mediaType: 'application/vnd.etsi.asic-e+zip',
        size: 1,
        bytes: Uint8Array.of(1),
      },
    ]
    const intake = read({ subject: '', text: 'Labdien, sk. pielikumā.', attachments })
    expect(intake.isRequest).toMatchObject({ confidence: 'unsure' })
    expect(intake.isRequest.value).toBeUndefined()
  })
})

describe('the mail that is answered', () => {
  const support = { name: 'Support', email: 'support@sendberry.example' }
  const inner = mailOf({
    from: { name: 'K', email: 'k@example.lv' },
    messageId: '<inner@example.lv>',
    text: 'x',
  })
  it('is the one inside when the own staff passed it on, and the mail itself when a stranger did', () => {
    expect(requestMail(mailOf({ from: support, forwarded: inner }), own.ownDomains).messageId).toBe(
      '<inner@example.lv>',
    )
    const stranger = mailOf({ messageId: '<outer@example.org>', forwarded: inner })
    expect(requestMail(stranger, own.ownDomains).messageId).toBe('<outer@example.org>')
  })
  it('has no thread when it was only quoted', () => {
    const text =
      'FYI\n\nFrom: K <k@example.lv>\nSent: 1 Oct 2026\nTo: Support\nSubject: x\n\nPlease delete my data'
    const mail = requestMail(
      mailOf({ from: support, messageId: '<outer@sendberry.example>', text }),
      own.ownDomains,
    )
    expect(mail.messageId).toBeUndefined()
    expect(mail.from?.email).toBe('k@example.lv')
  })
})
