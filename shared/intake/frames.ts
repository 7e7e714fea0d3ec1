import type { Right } from '../law/right'
import type { WordClass } from './words/words'

/** Words that make a wish together, whatever their order and wherever else in the clause. */
export type Frame = {
  readonly right: Right
  readonly kind: 'asks' | 'hints'
  /** Classes that one clause must hold, close together. */
  readonly words: readonly WordClass[]
  /** They must come in this order. */
  readonly ordered?: true
  /** How many characters they may take together. */
  readonly within?: number
  /** Classes that this clause, the two before or the one after must hold. */
  readonly near?: readonly WordClass[]
  /** A word of asking or a question must be in the clause. */
  readonly asked?: true
  /** Classes that must not be in the clause. */
  readonly unless?: readonly WordClass[]
  /** The clause ends in a question mark. */
  readonly question?: true
  /** No comma may lie between the words. */
  readonly unbroken?: true
  /** Classes that must not lie between the words. */
  readonly apart?: readonly WordClass[]
}

const erasure: readonly Frame[] = [
  { right: 'ERASURE', kind: 'asks', words: ['erase', 'myThing'] },
  { right: 'ERASURE', kind: 'asks', words: ['erased', 'myThing'], within: 110, asked: true },
  { right: 'ERASURE', kind: 'asks', words: ['gone', 'myThing'], asked: true, unless: ['keepOnly'] },
  { right: 'ERASURE', kind: 'asks', words: ['nothing', 'remain', 'aboutMe'] },
  { right: 'ERASURE', kind: 'asks', words: ['nothing', 'remain', 'myThing'], within: 60, asked: true },
  { right: 'ERASURE', kind: 'asks', words: ['gone', 'place'], asked: true },
  { right: 'ERASURE', kind: 'asks', words: ['erase', 'me', 'place'], within: 60 },
  { right: 'ERASURE', kind: 'asks', words: ['erase', 'all', 'aboutMe'] },
  { right: 'ERASURE', kind: 'asks', words: ['erase', 'all', 'hold'], within: 60 },
  { right: 'ERASURE', kind: 'asks', words: ['erased', 'all', 'aboutMe'], asked: true },
  { right: 'ERASURE', kind: 'asks', words: ['gone', 'all', 'aboutMe'], asked: true },
  { right: 'ERASURE', kind: 'asks', words: ['erase', 'it'], within: 50, near: ['myThing'] },
  { right: 'ERASURE', kind: 'asks', words: ['erase', 'all'], within: 40, near: ['myThing'] },
  { right: 'ERASURE', kind: 'asks', words: ['erase', 'it'], within: 50, near: ['hold', 'aboutMe'] },
  { right: 'ERASURE', kind: 'asks', words: ['erase', 'all'], within: 40, near: ['aboutMe'] },
  { right: 'ERASURE', kind: 'asks', words: ['erase', 'mine'], within: 50, asked: true, unless: ['service'] },
  ...(['mine', 'shown', 'consent', 'family'] as const).flatMap((near): readonly Frame[] => [
    { right: 'ERASURE', kind: 'asks', words: ['erase', 'media'], within: 60, near: [near], asked: true },
    { right: 'ERASURE', kind: 'asks', words: ['erased', 'media'], within: 60, near: [near], asked: true },
  ]),
  { right: 'ERASURE', kind: 'asks', words: ['erase', 'it'], within: 40, near: ['withdraw', 'consent'] },
  { right: 'ERASURE', kind: 'asks', words: ['erase', 'all'], within: 40, near: ['withdraw', 'consent'] },
]

const access: readonly Frame[] = [
  {
    right: 'ACCESS',
    kind: 'asks',
    words: ['give', 'myData'],
    ordered: true,
    within: 70,
    unless: ['elsewhere'],
    apart: ['erase'],
  },
  { right: 'ACCESS', kind: 'asks', words: ['copy', 'myData'], ordered: true, asked: true },
  { right: 'ACCESS', kind: 'asks', words: ['myData', 'copy'], ordered: true, within: 60, asked: true },
  {
    right: 'ACCESS',
    kind: 'asks',
    words: ['give', 'what', 'aboutMe'],
    ordered: true,
    within: 90,
    apart: ['erase'],
  },
  {
    right: 'ACCESS',
    kind: 'asks',
    words: ['give', 'what', 'hold', 'aboutMe'],
    ordered: true,
    within: 90,
  },
  {
    right: 'ACCESS',
    kind: 'asks',
    words: ['tell', 'what', 'aboutMe'],
    ordered: true,
    within: 90,
    apart: ['erase'],
  },
  { right: 'ACCESS', kind: 'asks', words: ['tell', 'what', 'hold', 'myData'], ordered: true, within: 100 },
  { right: 'ACCESS', kind: 'hints', words: ['what', 'hold', 'aboutMe'], within: 70, unless: ['notUse'] },
  { right: 'ACCESS', kind: 'hints', words: ['what', 'aboutMe'], ordered: true, within: 50, question: true },
  {
    right: 'ACCESS',
    kind: 'hints',
    words: ['what', 'myData'],
    ordered: true,
    within: 35,
    question: true,
    apart: ['erase'],
  },
  { right: 'ACCESS', kind: 'hints', words: ['what', 'myData', 'hold'], ordered: true, within: 70 },
  { right: 'ACCESS', kind: 'asks', words: ['whence', 'myThing'], within: 80 },
  {
    right: 'ACCESS',
    kind: 'asks',
    words: ['give', 'all', 'hold'],
    ordered: true,
    within: 90,
    near: ['family'],
  },
  {
    right: 'ACCESS',
    kind: 'asks',
    words: ['tell', 'what', 'hold'],
    ordered: true,
    within: 70,
    near: ['family', 'myData'],
  },
  { right: 'ACCESS', kind: 'asks', words: ['youGot'], near: ['contactPoint'] },
  { right: 'ACCESS', kind: 'asks', words: ['whom', 'share', 'myThing'], within: 90, unless: ['objectTo'] },
  { right: 'ACCESS', kind: 'asks', words: ['copy', 'hold'], within: 60, asked: true, near: ['aboutMe'] },
  { right: 'ACCESS', kind: 'asks', words: ['give', 'footage'], within: 90, near: ['shown'], asked: true },
  { right: 'ACCESS', kind: 'asks', words: ['copy', 'footage'], within: 60, near: ['shown'], asked: true },
  { right: 'ACCESS', kind: 'asks', words: ['tell', 'footage'], within: 60, near: ['shown'], asked: true },
  { right: 'ACCESS', kind: 'hints', words: ['need', 'what', 'aboutMe'], ordered: true, within: 80 },
  { right: 'ACCESS', kind: 'asks', words: ['copy', 'myData', 'erase'], ordered: true, within: 120 },
  { right: 'ACCESS', kind: 'asks', words: ['copy', 'aboutMe', 'erase'], ordered: true, within: 120 },
]

const rectification: readonly Frame[] = [
  {
    right: 'RECTIFICATION',
    kind: 'asks',
    words: ['fix', 'myData'],
    within: 60,
    unless: ['service'],
    apart: ['give', 'erase'],
  },
  { right: 'RECTIFICATION', kind: 'hints', words: ['fix'], near: ['identity'], unless: ['service'] },
  {
    right: 'RECTIFICATION',
    kind: 'asks',
    words: ['fixed'],
    near: ['identity'],
    asked: true,
    unless: ['service'],
  },
  {
    right: 'RECTIFICATION',
    kind: 'asks',
    words: ['fix', 'field', 'wrong'],
    within: 120,
    unless: ['service'],
  },
  {
    right: 'RECTIFICATION',
    kind: 'asks',
    words: ['fix', 'field', 'newly'],
    within: 120,
    unless: ['service'],
  },
  { right: 'RECTIFICATION', kind: 'asks', words: ['fix'], near: ['field', 'wrong'], unless: ['service'] },
  { right: 'RECTIFICATION', kind: 'asks', words: ['fix'], near: ['field', 'newly'], unless: ['service'] },
  {
    right: 'RECTIFICATION',
    kind: 'asks',
    words: ['fixed'],
    near: ['field', 'wrong'],
    asked: true,
    unless: ['service'],
  },
  {
    right: 'RECTIFICATION',
    kind: 'asks',
    words: ['fixed'],
    near: ['field', 'newly'],
    asked: true,
    unless: ['service'],
  },
]

const restriction: readonly Frame[] = [
  { right: 'RESTRICTION', kind: 'asks', words: ['restrict', 'processing'], within: 60, asked: true },
  { right: 'RESTRICTION', kind: 'asks', words: ['restrict', 'myData'], within: 60, asked: true },
  { right: 'RESTRICTION', kind: 'asks', words: ['restrict', 'myData', 'until'], within: 120 },
  { right: 'RESTRICTION', kind: 'asks', words: ['restrict', 'it', 'until'], within: 110, near: ['myData'] },
  { right: 'RESTRICTION', kind: 'asks', words: ['notUse', 'keepOnly'], within: 140 },
  { right: 'RESTRICTION', kind: 'asks', words: ['notUse', 'until', 'myData'], within: 160 },
  { right: 'RESTRICTION', kind: 'asks', words: ['notUse'], near: ['keepOnly', 'until', 'myData'] },
]

const portability: readonly Frame[] = [
  { right: 'PORTABILITY', kind: 'asks', words: ['portable'], asked: true },
  { right: 'PORTABILITY', kind: 'asks', words: ['portable', 'ownInput'], near: ['elsewhere'] },
  { right: 'PORTABILITY', kind: 'asks', words: ['hand', 'myData', 'elsewhere'], within: 140 },
  { right: 'PORTABILITY', kind: 'asks', words: ['format', 'ownInput'], near: ['elsewhere'], asked: true },
  { right: 'PORTABILITY', kind: 'asks', words: ['format', 'myData'], near: ['elsewhere'], asked: true },
  { right: 'PORTABILITY', kind: 'asks', words: ['ownInput', 'format'], within: 160, asked: true },
]

const objection: readonly Frame[] = [
  { right: 'OBJECTION', kind: 'asks', words: ['objectTo', 'processing'], within: 260 },
  {
    right: 'OBJECTION',
    kind: 'asks',
    words: ['objectTo'],
    near: ['processing'],
    unless: ['marketing', 'decided', 'lawTalk'],
  },
  { right: 'OBJECTION', kind: 'hints', words: ['notWant', 'processing', 'myData'], within: 110 },
  { right: 'OBJECTION', kind: 'asks', words: ['notWant', 'profiling'], within: 110 },
  { right: 'OBJECTION_MARKETING', kind: 'asks', words: ['leaveMe'], near: ['marketing', 'sending'] },
  { right: 'OBJECTION_MARKETING', kind: 'asks', words: ['stop', 'marketing', 'sending'], within: 110 },
  { right: 'OBJECTION_MARKETING', kind: 'hints', words: ['leaveMe'], near: ['getting', 'sending'] },
  { right: 'OBJECTION_MARKETING', kind: 'asks', words: ['objectTo', 'marketing'], within: 140 },
  { right: 'OBJECTION_MARKETING', kind: 'asks', words: ['noMore', 'marketing'], within: 40, unbroken: true },
  { right: 'OBJECTION_MARKETING', kind: 'hints', words: ['stop', 'marketing'], within: 50, unbroken: true },
  { right: 'OBJECTION_MARKETING', kind: 'hints', words: ['stop', 'sending'], within: 45, unbroken: true },
  {
    right: 'OBJECTION_MARKETING',
    kind: 'hints',
    words: ['notWant', 'sending'],
    within: 60,
    near: ['marketing'],
  },
]

const consent: readonly Frame[] = [
  { right: 'CONSENT_WITHDRAWAL', kind: 'asks', words: ['withdraw', 'consent'], within: 80 },
  { right: 'CONSENT_WITHDRAWAL', kind: 'asks', words: ['withdraw', 'it'], within: 40, near: ['consent'] },
  { right: 'COOKIE_CONSENT', kind: 'asks', words: ['cookie', 'cookieMatter'], within: 140, asked: true },
  { right: 'COOKIE_CONSENT', kind: 'hints', words: ['cookie', 'cookieMatter'], within: 140 },
  { right: 'COOKIE_CONSENT', kind: 'asks', words: ['cookieWish'], near: ['cookie'] },
  {
    right: 'COOKIE_CONSENT',
    kind: 'asks',
    words: ['withdraw', 'it'],
    within: 60,
    near: ['cookie'],
  },
]

const automated: readonly Frame[] = [
  { right: 'AUTOMATED_DECISION', kind: 'asks', words: ['human', 'review'], within: 60, near: ['machine'] },
  {
    right: 'AUTOMATED_DECISION',
    kind: 'asks',
    words: ['contest', 'decided'],
    within: 60,
    near: ['machine', 'decided'],
  },
  { right: 'AUTOMATED_DECISION', kind: 'asks', words: ['contest', 'machine', 'decided'], within: 120 },
  {
    right: 'AUTOMATED_DECISION',
    kind: 'asks',
    words: ['contest', 'it'],
    within: 50,
    near: ['machine', 'decided'],
  },
]

/** What makes a wish, in every language. */
export const frames: readonly Frame[] = [
  ...erasure,
  ...access,
  ...rectification,
  ...restriction,
  ...portability,
  ...objection,
  ...consent,
  ...automated,
]
