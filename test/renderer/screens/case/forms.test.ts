import { describe, expect, it } from 'vitest'
import { showsWhen } from '../../../../renderer/screens/case/form-problem'
import { closeProblem, reopenProblem } from '../../../../renderer/screens/case/steps/close-form'
import {
  correctionForm,
  correctionInput,
  correctionProblem,
} from '../../../../renderer/screens/case/steps/correction-form'
import {
  decisionAsks,
  decisionForm,
  decisionInput,
  decisionProblem,
} from '../../../../renderer/screens/case/steps/decision-form'
import {
  extendedDue,
  extensionFields,
  extensionForm,
  extensionProblem,
} from '../../../../renderer/screens/case/steps/extension-form'
import {
  askForm,
  askInput,
  askProblem,
  confirmForm,
  confirmProblem,
} from '../../../../renderer/screens/case/steps/identity-form'
import {
  questionsForm,
  questionsInput,
  questionsProblem,
  replyForm,
  replyProblem,
} from '../../../../renderer/screens/case/steps/clarification-form'
import { roleForm, roleProblem } from '../../../../renderer/screens/case/steps/role-form'
import { searchForm, searchInput, searchProblem } from '../../../../renderer/screens/case/steps/search-form'
import { sentProblem } from '../../../../renderer/screens/case/steps/sent-form'
import {
  contextFor,
  day,
  drafted,
  found,
  granted,
  letter,
  received,
  recordOf,
  sent,
} from '../../../helpers/case-maker'

const today = day('2026-02-10')
const systems = ['ACCOUNTS', 'BILLING']
const context = contextFor('2026-02-10', { systems })
const fresh = recordOf(received())

describe('role', () => {
  it('asks for a choice, and for a reason when we are not the controller alone', () => {
    expect(roleProblem(fresh, roleForm(fresh))?.kind).toBe('choice-missing')
    expect(roleProblem(fresh, { role: 'processor', reason: ' ' })).toMatchObject({ field: 'reason' })
    expect(roleProblem(fresh, { role: 'controller', reason: '' })).toBeUndefined()
  })
})

describe('identity and clarification', () => {
  it('asks only with the doubt written down', () => {
    expect(askProblem(fresh, askForm(today), today)).toMatchObject({ field: 'doubt', article: 'Art. 12(6)' })
  })

  it('asks for the reason when more than a week has passed since receipt', () => {
    const form = { ...askForm(today), doubt: 'unknown address' }
    expect(askProblem(fresh, form, today)).toMatchObject({ kind: 'asked-late', since: '2026-01-31' })
    const explained = { ...form, lateReason: 'found out on 9 February' }
    expect(askProblem(fresh, explained, today)).toBeUndefined()
    expect(askInput(explained)).toEqual({
      on: today,
      doubt: 'unknown address',
      lateReason: 'found out on 9 February',
    })
  })

  it('does not take a day that is none, nor an answer from before the question', () => {
    expect(askProblem(fresh, { ...askForm(today), on: '2026-02-30' }, today)?.kind).toBe('not-a-day')
    const asked = recordOf(received(), { type: 'identity-asked', on: day('2026-02-05'), doubt: 'x' })
    expect(confirmProblem(asked, { ...confirmForm(today), on: '2026-02-04' }, today)?.kind).toBe(
      'date-out-of-order',
    )
    expect(confirmProblem(asked, confirmForm(today), today)).toBeUndefined()
  })

  it('leaves out a late reason that nobody wrote', () => {
    const form = { ...questionsForm(day('2026-02-03')), questions: ' Which years? ' }
    expect(questionsInput(form)).toEqual({ on: '2026-02-03', questions: 'Which years?' })
    expect(questionsProblem(fresh, form, today)).toBeUndefined()
  })

  it('takes an answer only to a question', () => {
    expect(replyProblem(fresh, { ...replyForm(today), answer: 'all' }, today)?.kind).toBe('nothing-asked')
  })
})

describe('search', () => {
  it('starts with the person who looked last', () => {
    expect(searchForm(recordOf(received(), found('ACCOUNTS')), 'BILLING', today)).toEqual({
      system: 'BILLING',
      outcome: undefined,
      on: today,
      by: 'Anna Liepa',
      note: '',
    })
  })

  it('needs an outcome and a system of the register', () => {
    const form = { ...searchForm(fresh, 'BILLING', today), note: ' none ' }
    expect(searchProblem(fresh, form, context)?.kind).toBe('choice-missing')
    const answered = { ...form, outcome: 'nothing-found' as const }
    expect(searchProblem(fresh, answered, context)).toBeUndefined()
    expect(searchInput(answered)).toMatchObject({ outcome: 'nothing-found', note: 'none' })
    expect(searchProblem(fresh, { ...answered, system: 'OLD' }, context)?.kind).toBe('unknown-system')
  })
})

describe('decision', () => {
  const form = { ...decisionForm(fresh, 'ACCESS', today), decidedBy: 'Jānis Ozols, valdes loceklis' }

  it('is closed for an access that grants while a system has no answer', () => {
    const problem = decisionProblem(fresh, { ...form, outcome: 'fulfilled' }, context)
    expect(problem).toEqual({ kind: 'systems-unanswered', systems })
    expect(problem && showsWhen(problem)).toBe('gate')
  })

  it('asks for ground and facts only when something is refused', () => {
    expect(decisionAsks({ ...form, outcome: 'fulfilled' }, day('2026-03-02')).isRefusal).toBe(false)
    const refusing = {
      ...form,
      outcome: 'refused' as const,
      ground: 'R-12-5-excessive' as const,
      facts: 'Third this week.',
    }
    expect(decisionAsks(refusing, day('2026-03-02'))).toEqual({ isRefusal: true, isLate: false })
    expect(decisionInput({ ...refusing, outcome: 'no-data' })).not.toHaveProperty('ground')
    expect(decisionInput(refusing)).toMatchObject({ ground: 'R-12-5-excessive', facts: 'Third this week.' })
  })

  it('asks for the reason of a refusal after the month', () => {
    const late = { ...form, outcome: 'refused' as const, on: '2026-03-03' }
    expect(decisionAsks(late, day('2026-03-02')).isLate).toBe(true)
    const complete = { ...late, ground: 'R-23-national' as const, facts: 'Section 28.' }
    const after = { ...context, today: day('2026-03-03') }
    expect(decisionProblem(fresh, complete, after)).toMatchObject({
      kind: 'refusal-late',
      lastDay: '2026-03-02',
    })
    expect(
      decisionProblem(fresh, { ...complete, lateReason: 'The file was misplaced.' }, after),
    ).toBeUndefined()
  })

  it('starts from the decision as it stands', () => {
    const decided = recordOf(received(), found('ACCOUNTS'), granted)
    expect(decisionForm(decided, 'ACCESS', today)).toMatchObject({
      outcome: 'fulfilled',
      facts: '',
      lateReason: '',
    })
  })
})

describe('extension', () => {
  it('shows the due date it would give', () => {
    // Art. 12(3): two further months from receipt on 31 January 2026 end on Thursday 30 April
    expect(extendedDue(fresh, extensionForm(fresh, context), context)).toBe('2026-04-30')
    expect(extendedDue(fresh, { ...extensionForm(fresh, context), months: '1' }, context)).toBe('2026-03-31')
  })

  it('needs its reasons, and is closed once the first month is over', () => {
    const form = { ...extensionForm(fresh, context), reasons: 'nine systems' }
    expect(extensionProblem(fresh, form, context)).toBeUndefined()
    expect(extensionProblem(fresh, { ...form, reasons: ' ' }, context)).toEqual({
      kind: 'fact-incomplete',
      fact: 'extension-plan',
      fields: ['reasons'],
    })
    expect(extensionProblem(fresh, form, contextFor('2026-03-10'))).toEqual({
      kind: 'extension-too-late',
      lastDay: '2026-03-02',
    })
  })

  it('asks for what the rules of the case know: months in the EU, a new day in Switzerland', () => {
    const swiss = recordOf(received(), { type: 'clock-pinned', ruleSet: 'fadp-25@2023-09-01' })
    expect(Object.keys(extensionFields(fresh))).toEqual(['months', 'reasons'])
    expect(Object.keys(extensionFields(swiss))).toEqual(['announced', 'reasons'])
  })
})

describe('letters, closing and correcting', () => {
  it('records a letter as sent on a day that has come', () => {
    const record = recordOf(received(), granted, drafted())
    const one = record.letters[0]!
    expect(sentProblem(record, one, { on: '2026-02-11', today })?.kind).toBe('date-in-future')
    expect(sentProblem(record, one, { on: '2026-02-10', today })).toBeUndefined()
    expect(letter().id).toBe(one.letter.id)
  })

  it('closes only what is decided, told and searched', () => {
    expect(closeProblem(fresh, today, context)).toEqual({
      kind: 'rights-undecided',
      rights: ['ACCESS'],
    })
    const told = recordOf(
      received(),
      found('ACCOUNTS'),
      found('BILLING'),
      granted,
      drafted(),
      sent('letter1', '2026-02-10'),
    )
    expect(closeProblem(told, today, context)).toBeUndefined()
    expect(reopenProblem(told, { on: today, reason: 'x' }, today)?.kind).toBe('not-open')
  })

  it('sends only what was corrected, with its reason', () => {
    const form = { ...correctionForm(fresh.request), received: '2026-01-30', reason: ' read the wrong line ' }
    expect(correctionInput(fresh.request, form)).toEqual({
      received: '2026-01-30',
      reason: 'read the wrong line',
    })
    expect(correctionProblem(fresh, { ...form, reason: '' }, today)).toMatchObject({ field: 'reason' })
    const renamed = { ...form, received: '2026-01-31', name: 'Inese Kalniņa-Ozola', phone: '' }
    expect(correctionInput(fresh.request, renamed)).toMatchObject({
      requester: { name: 'Inese Kalniņa-Ozola', email: 'inese.kalnina@example.lv' },
    })
  })
})
