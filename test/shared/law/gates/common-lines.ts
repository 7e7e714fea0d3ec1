import { fileDocument } from '../../../../shared/case/close'
import type { CaseEvent } from '../../../../shared/case/events'
import { rectificationDone, rectificationItem } from '../../../../shared/law/kinds/rectification-facts'
import type { RefusalGroundCode } from '../../../../shared/law/refusal-grounds'
import { caseOf, day } from '../../../helpers/case-maker'
import {
  asked,
  decided,
  decides,
  extendsTime,
  identityAsked,
  line,
  records,
  writes,
  type GateLine,
} from './gate-line'

const excessive = { right: 'ACCESS', outcome: 'refused', ground: 'R-12-5-excessive' } as const

/** A file of this title is put with the case. */
const files = (title: string) => {
  const filed = fileDocument(caseOf(...asked('ACCESS')), {
    document: {
      name: `o-${'a'.repeat(64)}.age`,
      sha256: 'a'.repeat(64),
      size: 10,
      mediaType: 'image/jpeg',
      title,
    },
    kind: 'proof',
  })
  return filed.ok ? undefined : filed.error
}

/** Gates that do not belong to one kind of case. */
export const commonLines: readonly GateLine[] = [
  line(
    'decision-maker-is-dpo',
    (decidedBy: string) => decides(asked('ACCESS'), { ...excessive, decidedBy }),
    { closes: 'Anna Liepa', opens: 'Jānis Ozols, valdes loceklis' },
  ),
  line(
    'decision-maker-is-dpo',
    (decidedBy: string) => decides(asked('ACCESS'), { ...excessive, decidedBy }),
    { closes: 'Datu aizsardzības speciāliste', opens: 'Valdes priekšsēdētāja' },
  ),
  line(
    'ground-not-for-kind',
    (ground: RefusalGroundCode) => decides(asked('ACCESS'), { ...excessive, ground }),
    { closes: 'R-16-accurate', opens: 'R-12-5-excessive' },
  ),
  line(
    'identity-not-asked',
    (events: readonly CaseEvent[]) =>
      decides([...asked('ACCESS'), ...events], { right: 'ACCESS', outcome: 'no-reply-to-identity' }),
    { closes: [], opens: [identityAsked] },
  ),
  line(
    'no-written-doubt',
    (events: readonly CaseEvent[]) => writes([...asked('ACCESS'), ...events], 'identity-request'),
    { closes: [], opens: [identityAsked] },
  ),
  line(
    'nothing-to-clarify',
    (events: readonly CaseEvent[]) => writes([...asked('ACCESS'), ...events], 'clarification-request'),
    {
      closes: [],
      opens: [{ type: 'clarification-asked', on: day('2026-02-03'), questions: 'Par kuriem gadiem?' }],
    },
  ),
  line(
    'nothing-to-clarify',
    (events: readonly CaseEvent[]) =>
      writes(
        [
          ...asked('ACCESS'),
          { type: 'clarification-asked', on: day('2026-02-03'), questions: 'Par kuriem gadiem?' },
          ...events,
        ],
        'clarification-request',
      ),
    { closes: [{ type: 'clarification-answered', on: day('2026-02-04'), answer: 'Visu.' }], opens: [] },
  ),
  line(
    'decided-facts',
    (events: readonly CaseEvent[]) =>
      records([...asked('RECTIFICATION'), ...events], rectificationItem, {
        item: 'Uzvārds',
        category: 'DAT-01',
        old: 'Kalnina',
        claimed: 'Kalniņa',
        ground: '16-1-inaccurate',
      }),
    { closes: [decided('RECTIFICATION')], opens: [] },
  ),
  line(
    'not-decided',
    (events: readonly CaseEvent[]) =>
      records([...asked('RECTIFICATION'), ...events], rectificationDone, {
        system: 'SYS-01',
        result: 'corrected',
        on: day('2026-02-12'),
      }),
    { closes: [], opens: [decided('RECTIFICATION')] },
  ),
  line('identity-copy', files, { closes: 'Pases kopija.jpg', opens: 'Kvīts.jpg' }),
  // Brazil's law gives fifteen days and no extension (LGPD Art. 19(II)); the GDPR two further months (Art. 12(3))
  line(
    'no-extension-in-regime',
    (ruleSet: string) => extendsTime([...asked('ACCESS'), { type: 'clock-pinned', ruleSet }]),
    { closes: 'lgpd-19@2020-09-18', opens: 'eu-12-3@2018-05-25' },
  ),
]
