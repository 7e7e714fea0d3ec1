import { describe, expect, it } from 'vitest'
import { checkLetter, fatalCodes } from '../../../../shared/letters/check'
import { composeLetter } from '../../../../shared/letters/compose'
import type { LetterInput } from '../../../../shared/letters/compose/letter-input'
import type { Letter } from '../../../../shared/letters/letter'
import { caseLetterKinds } from '../../../../shared/letters/letter-kind'
import { letterToText } from '../../../../shared/letters/letter-to-text'
import { composeAsWritten } from '../../../../shared/letters/templates/compose-from-template'
import { startingBody } from '../../../../shared/letters/templates/starting-body'
import { languages } from '../../../../shared/lib/language'
import { letterFrom, ownBlocks, sample, team, template } from './template-maker'

const sectionsOf = ({ blocks }: Letter): readonly string[] => [
  ...new Set(blocks.map(({ section }) => section)),
]
const textOf = (letter: Letter): string => letterToText({ ...letter, blocks: [...ownBlocks(letter)] })
const fatal = (letter: Letter, input: LetterInput): readonly string[] =>
  fatalCodes(checkLetter(letter, input))

describe('a Latvian template', () => {
  const body = `{% part "head" %}

Jūsu **{{ case.received | date_from }}** pieprasījumu izskatījām {{ letter.date | date_on }}.
Atbilde bija jāsniedz līdz {{ clock.due | date_until }}; šodien ir {{ letter.date | date }}.

## Lēmums

{% section "decision" %}
{% for decision in decisions %}
- {{ decision.right | capital }} — {{ decision.outcome }} ({{ decision.on | date_on }}, {{ decision.decided_by }})
{% endfor %}
{% endsection %}

{% part "reasons" %}

| Kas | Kur |
| --- | --- |
| Sūdzība | {{ authority.name }} |

Jautājumi: [{{ dpo.email }}](mailto:{{ dpo.email }}), {{ dpo.name }}.
`

  it('gives the letter that a Latvian reader expects, endings and all', () => {
    expect(textOf(letterFrom(body)))
      .toBe(`Jūsu 2026. gada 2. marta pieprasījumu izskatījām 2026. gada 20. martā. Atbilde bija jāsniedz līdz 2026. gada 2. aprīlim; šodien ir 2026. gada 20. marts.

Lēmums

- Jūsu personas datu dzēšana (VDAR 17. pants) — pieprasījuma izpilde atteikta (2026. gada 18. martā, valdes loceklis)
- Jūsu personas datu labošana vai papildināšana (VDAR 16. pants) — pieprasījuma izpilde atteikta (2026. gada 18. martā, valdes loceklis)

Kas | Kur
Sūdzība | Datu valsts inspekcija

Jautājumi: dpo@example.lv, Anna Liepa.
`)
  })

  it('keeps weight and links, and says of each block where it comes from', () => {
    const letter = letterFrom(body)
    expect(letter.template).toBe('TPL-01')
    expect(ownBlocks(letter)[0]).toMatchObject({
      section: 'own',
      runs: [{ text: 'Jūsu ' }, { text: '2026. gada 2. marta', bold: true }, {}],
    })
    expect(ownBlocks(letter).at(-1)).toMatchObject({
      runs: [
        { text: 'Jautājumi: ' },
        { text: 'dpo@example.lv', link: 'mailto:dpo@example.lv' },
        { text: ', Anna Liepa.' },
      ],
    })
    const reasons = letter.blocks.filter(({ section }) => section === 'reasons')
    expect(reasons.map(({ source }) => source)).toContain('decision ERASURE')
  })

  it('can leave the desk: the check finds in it all that a refusal must say', () => {
    expect(fatal(letterFrom(body), sample())).toEqual([])
  })
})

describe('an English template', () => {
  const change = { kind: 'extension', language: 'en' } as const
  const body = `# Your request {{ case.reference }}

{% section "extension-new-date" %}
We extend the time limit by {{ extension.months | months_by }}, until {{ extension.until | date_until }}.
{% endsection %}

{% part "extension-reasons" %}

We received it on *{{ case.received | date_on }}*.
`

  it('gives the letter that an English reader expects', () => {
    // 2 March and three months: 2 June 2026 is a Tuesday and no holiday
    expect(textOf(letterFrom(body, change))).toBe(`Your request 2026-AB-0001

We extend the time limit by 2 months, until 2 June 2026.

We received it on 2 March 2026.
`)
  })

  it('can leave the desk: the new date and the reasons are found in it', () => {
    expect(fatal(letterFrom(body, change), sample(change))).toEqual([])
  })
})

describe('the parts of a letter', () => {
  it('head, complaint and court, and signature stand where they belong when a template does not place them', () => {
    expect(sectionsOf(letterFrom('Mūsu vārdi.'))).toEqual(['head', 'own', 'remedies', 'signature'])
    expect(sectionsOf(letterFrom('{% part "signature" %}\n\nPielikumā: kopija.'))).toEqual([
      'head',
      'remedies',
      'signature',
      'own',
    ])
  })

  it('stand where the template puts them, and once only', () => {
    const letter = letterFrom(
      '{% part "remedies" %}\n{% part "head" %}\n{% part "others" %}\n{% part "signature" %}',
    )
    expect(sectionsOf(letter)).toEqual(['remedies', 'head', 'decision', 'reasons', 'signature'])
    expect(letter.blocks).toHaveLength(composeLetter(sample()).blocks.length)
  })

  it('can be worded anew: then the desk’s own words for the part are not in the letter', () => {
    const letter = letterFrom(
      '{% section "remedies" %}\nJa nepiekrītat, rakstiet mums.\n{% endsection %}\n{% part "others" %}',
    )
    const remedies = ownBlocks(letter).filter(({ section }) => section === 'remedies')
    expect(letter.blocks.filter(({ section }) => section === 'remedies')).toHaveLength(1)
    expect(remedies).toEqual([
      {
        type: 'paragraph',
        section: 'remedies',
        source: 'template TPL-01',
        runs: [{ text: 'Ja nepiekrītat, rakstiet mums.' }],
      },
    ])
  })

  it('that the law asks for and a template leaves out are missed by the check', () => {
    expect(fatal(letterFrom('Jūsu pieprasījums ir noraidīts.'), sample())).toContain('reasons-missing')
    const own = letterFrom(
      '{% section "remedies" %}\nJa nepiekrītat, rakstiet mums.\n{% endsection %}\n{% part "others" %}',
    )
    expect(fatal(own, sample()).length).toBeGreaterThan(0)
  })

  it.each(caseLetterKinds)(
    'of a %s, as the starting text places them, give the desk’s own letter',
    (kind) => {
      for (const language of languages) {
        for (const size of ['full', 'minimal'] as const) {
          const input = sample({ kind, language }, size)
          const body = startingBody({ kind, language }, team)
          const letter = letterFrom(body, { kind, language }, input)
          expect(letter).toEqual({ ...composeLetter(input), template: 'TPL-01' })
        }
      }
    },
  )
})

describe('a letter that is compared with how it was begun', () => {
  const own = template({ body: 'Mūsu vārdi.' })
  const input = (templates = [own]): LetterInput => ({ ...sample(), team: { ...team, templates } })

  it('is composed from the template whose code it carries, also when that is out of use by now', () => {
    const retired = { ...own, status: 'retired' as const }
    expect(textOf(composeAsWritten(input([retired]), 'TPL-01'))).toBe('Mūsu vārdi.\n')
  })

  it('is composed from the desk’s own text without a template, or when it is gone or does not work', () => {
    const desk = composeLetter(input())
    expect(composeAsWritten(input(), undefined)).toEqual(desk)
    expect(composeAsWritten(input(), 'TPL-99')).toEqual(desk)
    expect(composeAsWritten(input([{ ...own, body: '{{ nothing }}' }]), 'TPL-01').blocks).toEqual(desk.blocks)
  })
})
