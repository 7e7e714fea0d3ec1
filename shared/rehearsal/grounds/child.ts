import { factOf } from '../../case/facts'
import { minor } from '../../law/kinds/minor'
import { notedCircumstance } from '../../law/kinds/noted-circumstance'
import {
  against,
  inFact,
  notRaised,
  proves,
  raised,
  supports,
  toStep,
  type FileAnswer,
  type Ground,
  type Place,
} from '../ground'

/** A child was not answered in words that a child understands (Art. 12(1), recital 58; departure D15). */
export const child: Ground = {
  id: 'child',
  article: 'Art. 12(1)',
  name: { lv: 'Bērnam nav atbildēts saprotami', en: 'A child was not answered in plain words' },
  examine(place) {
    if (notedCircumstance(place.record, 'MINOR') !== true) {
      return notRaised({ lv: 'Persona nav nepilngadīga.', en: 'The person is not a minor.' })
    }
    return raised(
      {
        lv: 'Man vēl nav 18 gadu, bet man atbildēja juridiskā valodā, ko bērns nesaprot.',
        en: 'I am a minor, but I was answered in legal language that a child does not understand.',
      },
      [plainWords(place)],
    )
  },
}

const act = toStep(
  'MINOR/minor',
  'Ierakstiet, kas lūdz, un atbildi uzrakstiet īsiem, vienkāršiem teikumiem.',
  'Record who asks, and write the answer in short, plain sentences.',
)

function plainWords({ record }: Place): FileAnswer {
  const noted = factOf(record, minor)
  if (noted === undefined) {
    return against(
      { kind: 'request' },
      {
        lv: 'Lietā nav ierakstīts ne bērna vecums, ne tas, kas lūdz.',
        en: 'The case records neither the child’s age nor who asks.',
      },
      act,
    )
  }
  if (noted.plainLanguage) {
    return proves(inFact(minor), {
      lv: 'Lietā apliecināts, ka atbilde ir vienkāršā valodā.',
      en: 'The case confirms that the answer is in plain words.',
    })
  }
  return noted.askedBy === 'child'
    ? against(
        inFact(minor),
        {
          lv: 'Bērns lūdz pats, bet vienkārša valoda nav apliecināta.',
          en: 'The child asks itself, but plain words are not confirmed.',
        },
        act,
      )
    : supports(
        inFact(minor),
        {
          lv: 'Lūdz pieaugušais; bērnam pašam atbilde var nebūt saprotama.',
          en: 'An adult asks; the child itself may not understand the answer.',
        },
        act,
      )
}
