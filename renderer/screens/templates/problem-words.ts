import type { TemplateProblem } from '../../../shared/letters/templates/template-problem'
import type { Texts } from '../../i18n/texts'

/** What is wrong in a line of a template, and which word may be meant. */
export function problemInWords(problem: TemplateProblem, t: Texts<'templates'>): string {
  return t('problems.line', { line: problem.line, what: faultInWords(problem, t) })
}

function faultInWords(problem: TemplateProblem, t: Texts<'templates'>): string {
  if (!('name' in problem)) return othersInWords(problem, t)
  const said = t(`problem.${problem.kind}`, { name: problem.name })
  return 'near' in problem ? `${said} ${t('problem.near', { near: problem.near })}` : said
}

function othersInWords(
  problem: Exclude<TemplateProblem, { readonly name: string }>,
  t: Texts<'templates'>,
): string {
  switch (problem.kind) {
    case 'not-understood':
      return t('problem.not-understood', { text: problem.text })
    case 'link-not-allowed':
      return t('problem.link-not-allowed', { to: problem.to })
    case 'too-much-work':
    case 'too-long':
      return t(`problem.${problem.kind}`)
  }
}
