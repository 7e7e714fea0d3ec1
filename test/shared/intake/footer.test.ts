import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../../shared/intake/clauses'
import { withoutFooters } from '../../../shared/intake/footer'

const heard = (text: string): readonly string[] =>
  withoutFooters(clausesOf(text), text).map((clause) => text.slice(clause.start, clause.end))

describe('a confidentiality note below a mail', () => {
  it.each([
    'If you have received this e-mail in error, please delete it.',
    'Ja esat to saņēmis kļūdas dēļ, lūdzam to izdzēst.',
    'Если вы получили это письмо по ошибке, удалите его.',
    'Wenn Sie diese Nachricht irrtümlich erhalten haben, löschen Sie sie bitte.',
    'Si vous avez reçu ce message par erreur, merci de le supprimer.',
    'Pokud jste zprávu obdrželi omylem, smažte ji prosím.',
  ])('asks for nothing: "%s"', (note) => {
    expect(heard(`Lunch at noon.\n\n${note} It is ours.`)).toEqual(['Lunch at noon.'])
  })

  it('ends with its paragraph, and what follows is heard again', () => {
    const text = 'Hello.\n\nThis message is confidential. Please destroy it.\n\nP. S. Delete my account.'
    expect(heard(text)).toEqual(['Hello.', 'P. S. Delete my account.'])
  })

  it('is not taken for what the writer received himself by mistake', () => {
    const text = 'I received your advertising by mistake. Please delete my address.'
    expect(heard(text)).toHaveLength(2)
  })
})
