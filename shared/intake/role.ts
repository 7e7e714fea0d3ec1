import type { Clause } from './clauses'
import { fold } from './fold'
import type { Reading } from './intake'
import { findPattern } from './pattern'
import { compiledRules } from './rules/compiled'

type Role = 'controller' | 'processor'

/**
 * Whether we decide about this person's data or a customer of ours does (Art. 28(3)(e)): someone who gets messages,
 * is nobody's customer here and never gave us the number sits in a customer's contact base.
 */
export function readRole(clauses: readonly Clause[], text: string): Reading<Role> {
  const through = firstOf('throughUs', clauses, text)
  const messages =
    firstOf('messages', clauses, text) ??
    (through === undefined ? undefined : firstOf('sending', clauses, text))
  const stranger = firstOf('stranger', clauses, text) ?? through
  // "I am not your customer" names the customer as well
  const others = clauses.filter((clause) => firstOf('stranger', [clause], text) === undefined)
  const customer = firstOf('customer', others, text)
  if (messages !== undefined && stranger !== undefined && customer === undefined) {
    return { value: 'processor', confidence: 'likely', from: `${messages} … ${stranger}` }
  }
  if (customer !== undefined) {
    const confidence = stranger === undefined ? 'likely' : 'unsure'
    return { value: 'controller', confidence, from: customer }
  }
  return { value: 'controller', confidence: 'unsure', from: '' }
}

function firstOf(
  name: 'messages' | 'stranger' | 'customer' | 'throughUs' | 'sending',
  clauses: readonly Clause[],
  text: string,
): string | undefined {
  for (const clause of clauses) {
    for (const rules of compiledRules()) {
      const says = name === 'throughUs' || name === 'sending' ? rules.word(name) : rules[name]
      const place = findPattern(says, clause.folded)
      if (place === undefined || clause.in === 'subject') continue
      return text.slice(clause.start + place.start, clause.start + place.end)
    }
  }
  return undefined
}

const asClient = /^(?:client|klients|klients:|klients\/e|mandant|cliente?|клиент|klient)\s?:/u

/** Who acts for the person (lawyer, organisation, parent): the sender, when he says so (Art. 80; law of authority). */
export function readRepresentative(
  clauses: readonly Clause[],
  source: { readonly subject: string; readonly text: string },
  sender: string | undefined,
): Reading<string> {
  if (asClient.test(fold(source.subject)))
    return { value: sender, confidence: 'likely', from: source.subject }
  for (const clause of clauses) {
    for (const rules of compiledRules()) {
      const place = findPattern(rules.onBehalf, clause.folded)
      if (place === undefined) continue
      const whole = clause.in === 'subject' ? source.subject : source.text
      return {
        value: sender,
        confidence: 'likely',
        from: whole.slice(clause.start + place.start, clause.start + place.end),
      }
    }
  }
  return { confidence: 'unsure', from: '' }
}
