import { describe, expect, it } from 'vitest'
import { readLanguage } from '../../../shared/intake/language'
import { readPhone } from '../../../shared/intake/phone'
import { readRequesterReference } from '../../../shared/intake/reference'
import { readName } from '../../../shared/intake/sender'

const name = (shown: string, text: string, email = 'i.kalnina@example.lv') =>
  readName({ name: shown, email }, text)

describe('who writes', () => {
  it('is the name in the From header', () => {
    expect(name('Inese Kalniņa', 'Sveiki!').value).toBe('Inese Kalniņa')
  })

  it('is sure when the signature says the same, and then with its own marks', () => {
    expect(name('inese kalnina', 'Lūdzu…\n\nAr cieņu,\nInese Kalniņa')).toMatchObject({
      value: 'Inese Kalniņa',
      confidence: 'sure',
    })
  })

  it('is completed by the signature', () => {
    expect(name('Zane', 'Paldies!\nAr cieņu\nZane Bērziņa').value).toBe('Zane Bērziņa')
  })

  it.each([
    ['info', 'Mit freundlichen Grüßen\nJürgen Größmann', 'Jürgen Größmann'],
    ['i.kalnina@example.lv', 'С уважением,\nОльга Смирнова\nтел. +371 29123456', 'Ольга Смирнова'],
    ['', 'Cordialement,\n\nHélène Lefèvre', 'Hélène Lefèvre'],
    ['Support', 'S pozdravem Jiří Dvořák', 'Jiří Dvořák'],
  ])('is taken from the signature when the header "%s" names a mailbox', (shown, text, expected) => {
    expect(name(shown, text).value).toBe(expected)
  })

  it('is turned around when an address book wrote it', () => {
    expect(name('Kalniņa, Inese', '').value).toBe('Inese Kalniņa')
  })

  it('is left empty when only a first name is signed', () => {
    expect(name('', 'delete my data\nThanks\nSam').confidence).toBe('unsure')
  })
})

describe('the telephone number', () => {
  it.each([
    ['tālr. +371 29 123 456', '+37129123456'],
    ['mob. 29123456', '+37129123456'],
    ['Mans numurs ir 29 123 456', '+37129123456'],
    ['my number +371 26 000 123, delete it', '+37126000123'],
    ['Tel.: +49 30 901820', '+4930901820'],
  ])('in "%s" is %s', (text, expected) => {
    expect(readPhone(text, 'lv', 'a@example.com').value).toBe(expected)
  })

  it.each([
    'klienta nr. 29123456',
    'Rēķina Nr. 29123456',
    'personas kods 120584-29123',
    'pasūtījums 29123456',
    '2026-01-05 10:00',
    'reģ. nr. 40103671346',
    'Lieta Nr. 29123456',
  ])('is not "%s"', (text) => {
    expect(readPhone(text, 'lv', 'a@example.lv').value).toBeUndefined()
  })

  it('without a country code is read only where the country is plain', () => {
    expect(readPhone('Tel. 0171 2345678', 'de', 'max@example.de').value).toBe('+491712345678')
    expect(readPhone('Tel. 0171 2345678', 'de', 'max@example.com').value).toBeUndefined()
  })

  it('of a company that sent the messages is not the person’s', () => {
    const text = 'I get SMS from +371 26 111 222. My phone: +371 29 123 456'
    expect(readPhone(text, 'en', 'a@example.com').value).toBe('+37129123456')
  })
})

describe('the requester’s reference', () => {
  it.each([
    ['My reference: 2026-F03DA77', '2026-F03DA77'],
    ['Mana atsauce: AB-12/2026', 'AB-12/2026'],
    ['Mein Zeichen: XK-77-2026', 'XK-77-2026'],
    ['Unser Az.: 123/26 MU', '123/26'],
    ['Ma référence : 2026-0A1', '2026-0A1'],
    ['Мой номер: 55-АБ', '55-АБ'],
    ['Naše značka: 12/2026/GD', '12/2026/GD'],
    ['Our ref. No. 4411', '4411'],
  ])('in "%s"', (text, expected) => {
    expect(readRequesterReference(`Hello\n${text}\nBye`).value).toBe(expected)
  })

  it.each([
    'Your reference: 2026-AA-0001',
    'Ihr Zeichen: 2026-AA-0001',
    'my reference is attached',
    'My reference: 2026',
  ])('is not in "%s"', (text) => {
    expect(readRequesterReference(text).value).toBeUndefined()
  })
})

describe('the language', () => {
  it.each([
    ['Lūdzu vairs nesūtiet man jaunumus', 'lv'],
    ['ludzu dzest manus datus', 'lv'],
    ['please delete my data', 'en'],
    ['Удалите мои данные, пожалуйста', 'ru'],
    ['Bitte löschen Sie meine Daten', 'de'],
    ['Veuillez supprimer mes données', 'fr'],
    ['Prosím o výmaz mých osobních údajů', 'cs'],
    ['Прошу видалити мої персональні дані', 'uk'],
    ['Prašau ištrinti mano asmens duomenis iš savo sistemos', 'lt'],
    ['Palun kustutage minu isikuandmed oma andmebaasist', 'et'],
    ['Proszę o usunięcie moich danych osobowych z bazy', 'pl'],
  ])('of "%s" is %s', (text, expected) => {
    expect(readLanguage(text).value).toBe(expected)
  })

  it.each(['', 'ok', '12345', 'STOP', 'SHOP24 +371 29123456'])('of "%s" is left open', (text) => {
    expect(readLanguage(text).value).toBeUndefined()
  })
})
