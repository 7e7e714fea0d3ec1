import type { DateOnly } from '../lib/date-only'
import type { Clause } from './clauses'
import { domainOf, isOfDomain } from './domain'
import { fold } from './fold'
import { notFound, type Reading } from './intake'
import { findPattern, hasPattern, pattern } from './pattern'
import { readAuthorityReference } from './reference'
import type { RequestSource } from './request-source'
import { compiledRules, type CompiledRules } from './rules/compiled'
import { findWrittenDates } from './written-date'

/** Mail domains of data protection supervisory authorities in the EEA, Switzerland and the United Kingdom. */
const domains = [
  'dvi.gov.lv',
  'vdai.lrv.lt',
  'ada.lt',
  'aki.ee',
  'uodo.gov.pl',
  'uoou.cz',
  'uoou.gov.cz',
  'pdp.gov.sk',
  'dataprotection.gov.sk',
  'bfdi.bund.de',
  'lfdi.bwl.de',
  'lda.bayern.de',
  'datenschutz-bayern.de',
  'datenschutz-berlin.de',
  'lda.brandenburg.de',
  'datenschutz.bremen.de',
  'datenschutz.hamburg.de',
  'datenschutz.hessen.de',
  'datenschutz-mv.de',
  'lfd.niedersachsen.de',
  'ldi.nrw.de',
  'datenschutz.rlp.de',
  'datenschutz.saarland.de',
  'sdtb.sachsen.de',
  'lfd.sachsen-anhalt.de',
  'datenschutzzentrum.de',
  'datenschutz.thueringen.de',
  'dsb.gv.at',
  'cnil.fr',
  'apd-gba.be',
  'autoriteitpersoonsgegevens.nl',
  'cnpd.lu',
  'dataprotection.ie',
  'ico.org.uk',
  'datatilsynet.dk',
  'datatilsynet.no',
  'imy.se',
  'tietosuoja.fi',
  'gpdp.it',
  'aepd.es',
  'cnpd.pt',
  'dpa.gr',
  'cpdp.bg',
  'dataprotection.ro',
  'naih.hu',
  'azop.hr',
  'ip-rs.si',
  'edps.europa.eu',
  'edoeb.admin.ch',
]

const names = pattern(
  '(datu valsts inspekcija|datu valsts inspekcijas|datu valsts inspekciju)',
  '(data state inspectorate|data protection commission|data protection commissioner|information commissioner|data protection authority|data protection inspectorate|office for personal data protection|personal data protection office|european data protection supervisor|data protection ombudsman)',
  '(bundesbeauftragte*|landesbeauftragte*|beauftragte*) für ..1 datenschutz',
  '(datenschutzbehörde|datenschutzaufsicht|landesamt für datenschutzaufsicht|landeszentrum für datenschutz)',
  '(commission nationale de l informatique et des libertés|cnil|autorité de protection des données|commission nationale pour la protection des données)',
  '(úřad pro ochranu osobních údajů|úrad na ochranu osobných údajov|urząd ochrony danych osobowych)',
  '(valstybinė duomenų apsaugos inspekcija|andmekaitse inspektsioon)',
  '(государственная инспекция данных|инспекция данных латвии|инспекция по защите данных)',
  '(datatilsynet|integritetsskyddsmyndigheten|tietosuojavaltuutetun toimisto|autoriteit persoonsgegevens|garante per la protezione dei dati personali|agencia española de protección de datos)',
)

const firstPerson = pattern(
  '(my|our|manu|mana|mūsu|moju|moji|mou|mou|мою|моя|нашу|meine|meiner|unsere|ma|notre) (complaint|sūdzību|sūdzība|жалобу|жалоба|beschwerde|plainte|réclamation|stížnost)',
)

const until = pattern(
  '(līdz|ne vēlāk kā)',
  '(by|until|no later than|not later than|before|at the latest)',
  '(bis|bis zum|spätestens|bis spätestens)',
  '(до|не позднее)',
  '(avant le|d ici le|d ici au|au plus tard le|jusqu au|pour le)',
  '(do|nejpozději do|nejpozději)',
  '(iki|ne vėliau kaip|hiljemalt|kuni)',
)

/** A newsletter or an invitation of an authority: it can be left, has no number and no complaint. */
export function isAuthorityNews(source: RequestSource, clauses: readonly Clause[]): boolean {
  const domain = domainOf(source.from?.email ?? '')
  if (domain === undefined || !isOfDomain(domain, domains)) return false
  const says = (rules: CompiledRules): boolean =>
    clauses.some(({ folded }) => hasPattern(rules.word('newsletter'), folded))
  const asks = (rules: CompiledRules): boolean =>
    clauses.some(({ folded }) => hasPattern(rules.authority, folded))
  const numbered = readAuthorityReference(source.subject, source.written).value !== undefined
  return compiledRules().some(says) && !compiledRules().some(asks) && !numbered
}

/** Whether a supervisory authority writes (Arts 31, 58(1)), by its domain, or by its name together with what it asks. */
export function readAuthority(source: RequestSource, clauses: readonly Clause[]): Reading<string> {
  const domain = domainOf(source.from?.email ?? '')
  const shown = source.from?.name ?? ''
  if (domain !== undefined && isOfDomain(domain, domains)) {
    return { value: shown === '' ? domain : shown, confidence: 'sure', from: `From header, ${domain}` }
  }
  if (hasPattern(names, fold(shown))) return { value: shown, confidence: 'likely', from: 'From header' }
  return letterhead(source, clauses)
}

// No name in the header: the letter itself says "the Inspectorate has received a complaint" and carries a case number
function letterhead(source: RequestSource, clauses: readonly Clause[]): Reading<string> {
  const clause = clauses.find(
    ({ folded }) =>
      hasPattern(names, folded) &&
      !hasPattern(firstPerson, folded) &&
      compiledRules().some((rules) => hasPattern(rules.authority, folded)),
  )
  const numbered = readAuthorityReference(source.subject, source.written).value !== undefined
  if (clause === undefined || !numbered) return notFound
  const place = findPattern(names, clause.folded)
  if (place === undefined) return notFound
  const name = source.text.slice(clause.start + place.start, clause.start + place.end)
  return { value: name, confidence: 'likely', from: source.text.slice(clause.start, clause.end) }
}

const reach = 30

/** The day set in an authority's letter: the first one that "until" stands before. */
export function readAuthorityDate(own: string): Reading<DateOnly> {
  const dates = findWrittenDates(own.slice(0, 50_000))
  const set = dates.find(
    (one) => !one.ambiguous && endsWithUntil(own.slice(Math.max(0, one.start - reach), one.start)),
  )
  return set === undefined
    ? notFound
    : { value: set.date, confidence: 'likely', from: own.slice(set.start, set.end) }
}

function endsWithUntil(before: string): boolean {
  const folded = fold(before)
  return [...folded.matchAll(until)].some((match) => folded.length - (match.index + match[0].length) <= 12)
}
