import type { CaseRecord, Decision } from '../../case/case'
import { factOf, factsOf } from '../../case/facts'
import type { Refusal } from '../../case/refusal'
import { choiceField, dayField, textField, yesNoField, type ValuesOf } from '../../lib/fields'
import { factKind } from './fact'
import { closed, type Gate } from './gate'
import type { CaseKind, KindStep, Limit } from './kind'

const clauses = ['10.2']

const notRecorded: Gate = {
  id: 'authority-not-recorded',
  article: 'Art. 31',
  clauses,
  rule: {
    lv: 'Nav ierakstīts inspekcijas noteiktais termiņš un tas, kurš no pārziņa vadības informēts.',
    en: 'The authority’s deadline, and who of the controller was informed, are not recorded.',
  },
  next: {
    lv: 'Ierakstiet vēstules numuru, termiņu un to, kuru pārziņa pārstāvi un kad informējāt.',
    en: 'Record the letter’s number, its deadline, and whom of the controller you informed and when.',
  },
}

const notFrozen: Gate = {
  id: 'authority-not-frozen',
  article: 'Art. 31',
  clauses,
  rule: {
    lv: 'Kamēr inspekcija pārbauda, saistītos datus un lietu nedrīkst ne dzēst, ne mainīt; tie nav iesaldēti.',
    en: 'While the authority investigates, the data and the file may be neither erased nor changed; they are not frozen.',
  },
  next: {
    lv: 'Iesaldējiet datus visās sistēmās un ierakstiet to.',
    en: 'Freeze the data in every system and record it.',
  },
}

const noQuestions: Gate = {
  id: 'authority-no-questions',
  article: 'Art. 58(1)',
  clauses,
  rule: {
    lv: 'Nav ierakstīts neviens inspekcijas jautājums, tāpēc nevar zināt, vai ir atbildēts uz visiem.',
    en: 'No question of the authority is recorded, so nobody can tell whether all are answered.',
  },
  next: { lv: 'Ierakstiet katru jautājumu ar tā numuru.', en: 'Record each question with its number.' },
}

const unanswered: Gate = {
  id: 'authority-question-unanswered',
  article: 'Art. 58(1)',
  clauses,
  rule: {
    lv: 'Pārzinim jāsniedz visa inspekcijas pieprasītā informācija; nav atbildēts uz jautājumiem: {{of}}.',
    en: 'The controller gives all the information the authority asks for; not answered: {{of}}.',
  },
  next: { lv: 'Uzrakstiet atbildi uz katru jautājumu.', en: 'Write the answer to each question.' },
}

const authorityCannotBeRefused: Gate = {
  id: 'authority-no-refusal',
  article: 'Art. 31',
  clauses,
  rule: {
    lv: 'Ar uzraudzības iestādi ir jāsadarbojas: tās pieprasījumu nevar atteikt.',
    en: 'The controller cooperates with the supervisory authority: its enquiry cannot be refused.',
  },
  next: {
    lv: 'Atbildiet; ja daļu informācijas aizsargā likums, paskaidrojiet to atbildē.',
    en: 'Answer; if the law protects part of the information, explain it in the answer.',
  },
}

/** For whatever would erase data that the authority looks at. */
export const dataFrozenForAuthority: Gate = {
  id: 'data-frozen-for-authority',
  article: 'Art. 31',
  clauses,
  rule: {
    lv: 'Šie dati ir iesaldēti, jo par tiem jautā uzraudzības iestāde: kamēr tā pārbauda, tos nedzēš.',
    en: 'These data are frozen because the supervisory authority asks about them: nothing is erased meanwhile.',
  },
  next: {
    lv: 'Gaidiet pārbaudes iznākumu un ierakstiet to, vai vienojieties ar iestādi.',
    en: 'Wait for the outcome of the enquiry and record it, or agree it with the authority.',
  },
}

export const authorityEnquiry = factKind({
  id: 'authority-enquiry',
  name: { lv: 'Iestādes pieprasījums', en: 'Enquiry of the authority' },
  article: 'Art. 58(1)',
  fields: {
    reference: textField({ lv: 'Iestādes numurs', en: 'Reference of the authority' }, { most: 200 }),
    official: textField({ lv: 'Amatpersona', en: 'Official' }, { optional: true, most: 300 }),
    about: textField({ lv: 'Par ko ir lieta', en: 'What it is about' }, { lines: true }),
    deadline: dayField(
      { lv: 'Iestādes noteiktais termiņš', en: 'Deadline set by the authority' },
      { when: 'any' },
    ),
    controllerInformed: textField(
      { lv: 'Kurš no pārziņa informēts', en: 'Who was informed for the controller' },
      {
        most: 300,
        hint: {
          lv: 'Pārziņa vadība, ne tikai datu aizsardzības speciālists: atbild pārzinis (24. pants).',
          en: 'The controller’s management, not the DPO alone: the controller is responsible (Art. 24).',
        },
      },
    ),
    informedOn: dayField({ lv: 'Informēts', en: 'Informed on' }),
    frozen: yesNoField({ lv: 'Saistītie dati ir iesaldēti', en: 'The data concerned are frozen' }),
  },
})

export const authorityQuestion = factKind({
  id: 'authority-question',
  name: { lv: 'Iestādes jautājums', en: 'Question of the authority' },
  article: 'Art. 58(1)',
  key: 'no',
  fields: {
    no: textField({ lv: 'Nr.', en: 'No' }, { most: 20 }),
    question: textField({ lv: 'Jautājums', en: 'Question' }, { lines: true }),
    answer: textField({ lv: 'Atbilde', en: 'Answer' }, { optional: true, lines: true }),
    answeredOn: dayField({ lv: 'Atbildēts', en: 'Answered on' }, { optional: true }),
  },
})

export const authorityOutcome = factKind({
  id: 'authority-outcome',
  name: { lv: 'Pārbaudes iznākums', en: 'Outcome of the enquiry' },
  article: 'Art. 58(2)',
  fields: {
    outcome: choiceField({ lv: 'Iznākums', en: 'Outcome' }, [
      { code: 'closed', name: { lv: 'Izbeigta bez sekām', en: 'Closed without measures' } },
      { code: 'warning', name: { lv: 'Brīdinājums', en: 'Warning' }, article: 'Art. 58(2)(a)' },
      { code: 'reprimand', name: { lv: 'Rājiens', en: 'Reprimand' }, article: 'Art. 58(2)(b)' },
      { code: 'order', name: { lv: 'Rīkojums', en: 'Order' }, article: 'Art. 58(2)(c)–(g)' },
      { code: 'fine', name: { lv: 'Naudas sods', en: 'Fine' }, article: 'Art. 83' },
      { code: 'other', name: { lv: 'Cits', en: 'Other' } },
    ]),
    on: dayField({ lv: 'Datums', en: 'Date' }),
    appealUntil: dayField({ lv: 'Pārsūdzams līdz', en: 'Appeal until' }, { optional: true, when: 'any' }),
    note: textField({ lv: 'Piezīme', en: 'Note' }, { optional: true, lines: true }),
  },
})

const isAnswered = ({ answer }: ValuesOf<typeof authorityQuestion.fields>): boolean => answer.trim() !== ''

const isAnswerSent = ({ letters }: CaseRecord): boolean =>
  letters.some(({ letter, sent }) => letter.kind === 'authority-answer' && sent !== undefined)

function decide({ outcome }: Decision, record: CaseRecord): Refusal | undefined {
  if (outcome === 'duplicate') return undefined
  if (outcome !== 'fulfilled') return closed(authorityCannotBeRefused)
  const recorded = factOf(record, authorityEnquiry)
  if (recorded === undefined || recorded.controllerInformed.trim() === '') return closed(notRecorded)
  return recorded.frozen ? questionsGate(record) : closed(notFrozen)
}

function questionsGate(record: CaseRecord): Refusal | undefined {
  const questions = factsOf(record, authorityQuestion)
  if (questions.length === 0) return closed(noQuestions)
  const open = questions.filter((question) => !isAnswered(question))
  return open.length > 0 ? closed(unanswered, { of: open.map(({ no }) => no) }) : undefined
}

const isOwnCase = (record: CaseRecord): boolean =>
  record.decisions.get('DVI_ENQUIRY')?.outcome !== 'duplicate'

const steps: readonly KindStep[] = [
  {
    id: 'authority-freeze',
    phase: 'examine',
    name: { lv: 'Informēt pārzini un iesaldēt datus', en: 'Inform the controller and freeze the data' },
    why: {
      lv: 'Termiņu nosaka iestādes vēstule. Par atbildi ir atbildīgs pārzinis, un līdz pārbaudes beigām datus nedzēš.',
      en: 'The deadline is the one in the authority’s letter. The controller is responsible for the answer, and nothing is erased until the enquiry ends.',
    },
    article: 'Art. 31',
    facts: [authorityEnquiry],
    isNeeded: isOwnCase,
    isDone: (record) => factOf(record, authorityEnquiry)?.frozen === true,
  },
  {
    id: 'authority-questions',
    phase: 'examine',
    name: { lv: 'Atbildēt uz katru jautājumu', en: 'Answer each question' },
    why: {
      lv: 'Pārzinis sniedz visu informāciju, ko iestāde pieprasa savu uzdevumu izpildei.',
      en: 'The controller gives whatever information the authority needs for its tasks.',
    },
    article: 'Art. 58(1)',
    facts: [authorityQuestion],
    isNeeded: isOwnCase,
    isDone: (record) => questionsGate(record) === undefined,
  },
  {
    id: 'authority-outcome',
    phase: 'after-answer',
    name: { lv: 'Pierakstīt pārbaudes iznākumu', en: 'Record the outcome of the enquiry' },
    why: {
      lv: 'No iznākuma ir atkarīgs, kas jāizdara, līdz kuram datumam to var pārsūdzēt un kad datus drīkst atbrīvot.',
      en: 'On it depend what must be done, until when it can be appealed and when the data are released.',
    },
    article: 'Art. 58(2)',
    facts: [authorityOutcome],
    isNeeded: (record) => isOwnCase(record) && isAnswerSent(record),
    isDone: (record) => factOf(record, authorityOutcome) !== undefined,
  },
]

function limits(record: CaseRecord): readonly Limit[] {
  const deadline = factOf(record, authorityEnquiry)?.deadline
  const appealUntil = factOf(record, authorityOutcome)?.appealUntil
  return [
    ...(deadline === undefined ? [] : [deadlineLimit(deadline, isAnswerSent(record) || !isOwnCase(record))]),
    ...(appealUntil === undefined ? [] : [appealLimit(appealUntil, record.stage === 'closed')]),
  ]
}

const deadlineLimit = (day: Limit['day'], isDone: boolean): Limit => ({
  id: 'authority-deadline',
  what: { lv: 'Atbilde uzraudzības iestādei', en: 'Answer to the supervisory authority' },
  article: 'Art. 31',
  day,
  isDone,
  isTarget: false,
})

const appealLimit = (day: Limit['day'], isDone: boolean): Limit => ({
  id: 'authority-appeal',
  what: { lv: 'Lēmumu var pārsūdzēt līdz', en: 'The decision can be appealed until' },
  article: 'Art. 78(1)',
  day,
  isDone,
  isTarget: false,
})

/** Enquiry of the supervisory authority, Arts 31, 58(1), 77 (law.md §2.13; clause 10.2): the date is the authority's. */
export const authorityEnquiries: CaseKind = {
  id: 'DVI_ENQUIRY',
  sort: 'right',
  name: { lv: 'DVI pieprasījums', en: 'Enquiry of the authority' },
  article: 'Art. 58(1)',
  articles: ['Art. 31', 'Art. 58(1)', 'Art. 58(2)', 'Art. 77'],
  clauses,
  period: 'authority',
  identity: 'never',
  tellsRecipients: 'never',
  holdsDeletion: 'until-closed',
  searches: false,
  grounds: [],
  refusals: [],
  outcomes: ['fulfilled', 'duplicate'],
  steps,
  gates: [notRecorded, notFrozen, noQuestions, unanswered, authorityCannotBeRefused, dataFrozenForAuthority],
  letter: ['authority-facts', 'authority-answers', 'authority-annexes'],
  decide,
  limits,
}
