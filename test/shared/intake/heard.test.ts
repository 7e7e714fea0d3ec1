import { describe, expect, it } from 'vitest'
import { intakeOf, rightsOf } from './mail-of'

const rights = (text: string) => rightsOf(intakeOf({ text })).join(',')

describe('what a mail says it does not ask for', () => {
  it.each([
    ['This is not a request to delete my data, but please send me a copy of my data.', 'ACCESS'],
    ['Šis nav lūgums dzēst manus datus, bet lūdzu atsūtiet manu datu kopiju.', 'ACCESS'],
    ['Я не прошу удалить мои данные, но пришлите мне копию моих данных.', 'ACCESS'],
    [
      'Das ist kein Antrag auf Löschung meiner Daten, aber bitte schicken Sie mir eine Kopie meiner Daten.',
      'ACCESS',
    ],
    ['Je ne demande pas la suppression de mes données, mais envoyez-moi une copie de mes données.', 'ACCESS'],
    ['Nežádám výmaz svých údajů, ale pošlete mi kopii mých údajů.', 'ACCESS'],
  ])('is left out: "%s"', (text, asked) => {
    expect(rights(text)).toBe(asked)
  })

  it.each([
    'One of our subscribers asks us to delete his number.',
    'Viena no mūsu klientēm lūdz dzēst viņas numuru.',
    'Наш клиент просит удалить его номер.',
    'Eine unserer Kundinnen möchte, dass ihre Nummer gelöscht wird.',
    'Une de nos clientes demande que son numéro soit supprimé.',
    'Naše zákaznice žádá o smazání svého čísla.',
  ])('is nobody else’s wish: "%s"', (text) => {
    expect(rights(text)).toBe('')
  })

  it.each([
    'Thank you that you deleted my data so quickly.',
    'Paldies, ka izdzēsāt manus datus.',
    'Спасибо, что удалили мои данные.',
    'Danke, dass Sie meine Daten gelöscht haben.',
    "Merci d'avoir supprimé mes données.",
    'Děkuji, že jste smazali moje údaje.',
  ])('is nothing that is done already: "%s"', (text) => {
    expect(rights(text)).toBe('')
  })

  it('counts when a lawyer writes for his client', () => {
    expect(rights('On behalf of our client we ask you: our client wants her personal data deleted.')).toBe(
      'ERASURE',
    )
  })
})
