import { isRepresented } from '../../law/kinds/representative'
import { tellsOutcome } from '../../letters/letter-kind'
import {
  against,
  notRaised,
  proves,
  raised,
  supports,
  toStep,
  type FileAnswer,
  type Ground,
  type Place,
  type SentLetter,
} from '../ground'
import { onDay } from '../words'

/** The answer did not reach the person, went astray, or nothing shows that it left (Art. 12(3), 5(1)(f), 32). */
export const dispatch: Ground = {
  id: 'dispatch',
  article: 'Art. 12(3), 5(1)(f), 32',
  name: { lv: 'Atbilde nav saņemta vai nosūtīta nedroši', en: 'The answer did not arrive, or went astray' },
  examine(place) {
    const answers = place.sent.filter(({ letter }) => tellsOutcome(letter.kind))
    if (answers.length === 0) {
      return notRaised({ lv: 'Atbilde vēl nav nosūtīta.', en: 'No answer was sent yet.' }, place.clock.due)
    }
    return raised(
      {
        lv: 'Pārzinis apgalvo, ka atbilde man ir nosūtīta, bet es neko nesaņēmu. Ja tā tiešām ir nosūtīta, mani dati ir nonākuši citur.',
        en: 'The controller says that it answered me, but I have received nothing. If an answer was sent, my data went elsewhere.',
      },
      answers.flatMap((one) => [left(one), ...address(place, one)]),
    )
  },
}

const fileProof = toStep(
  'answer',
  'Pievienojiet nosūtīto e-pastu vai pasta apliecinājumu.',
  'File the sent e-mail, or the proof of posting.',
)

function left({ letter, proof }: SentLetter): FileAnswer {
  const source = { kind: 'sending', letter: letter.id, letterKind: letter.kind } as const
  const on = onDay(proof.day)
  switch (proof.kind) {
    case 'sent-mail':
      return proves(
        source,
        {
          lv: `Lietā ir pats ${on.lv} nosūtītais e-pasts.`,
          en: `The case holds the e-mail itself, sent ${on.en}.`,
        },
        proof.day,
      )
    case 'document':
      return proves(
        source,
        {
          lv: `Nosūtīšanu ${on.lv} apliecina dokuments „${proof.title}”.`,
          en: `That it was sent ${on.en} is shown by the document “${proof.title}”.`,
        },
        proof.day,
      )
    case 'entry':
      return supports(
        source,
        {
          lv: `Ierakstīts, ka vēstule nosūtīta ${on.lv}, bet pierādījuma nav.`,
          en: `It is recorded that the letter was sent ${on.en}, but nothing shows it.`,
        },
        fileProof,
      )
  }
}

/** Where it went: to the address the person wrote from, or to one that nothing in the request explains. */
function address({ record }: Place, { letter }: SentLetter): readonly FileAnswer[] {
  const { requester, channel, mail } = record.request
  const source = { kind: 'sending', letter: letter.id, letterKind: letter.kind } as const
  const to = plain(letter.to.email)
  const known = [plain(requester.email), plain(mail?.replyTo)].filter((one) => one !== '')
  if (to !== '' && known.length > 0 && !known.includes(to) && !isRepresented(record)) {
    return [
      against(
        source,
        {
          lv: 'Atbilde nosūtīta uz citu e-pasta adresi, nekā lietā norādīta personai.',
          en: 'The answer went to another e-mail address than the one the case gives for the person.',
        },
        toStep(
          'answer',
          'Noskaidrojiet, kam atbilde nonākusi; ja svešam, tas ir datu aizsardzības pārkāpums (33. pants).',
          'Find out who got it; if a stranger did, that is a personal data breach (Art. 33).',
        ),
      ),
    ]
  }
  return to === '' && channel === 'email'
    ? [
        supports(
          source,
          {
            lv: 'Pieprasījums pienāca elektroniski, bet atbildei e-pasta adreses nav; elektroniski lūgtu informāciju, ja iespējams, sniedz elektroniski.',
            en: 'The request came electronically, but the answer has no e-mail address; what is asked so is given so where possible.',
          },
          fileProof,
        ),
      ]
    : []
}

const plain = (email: string | undefined): string => (email ?? '').trim().toLowerCase()
