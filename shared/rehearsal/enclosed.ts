import { quoted } from '../letters/finding'
import { against, inSending, supports, type FileAnswer, type NextAct, type SentLetter } from './ground'

/**
 * What the letter promises to enclose and the mail did not carry as the case holds it was not given (Art. 15(3), 20(1)).
 * An encrypted file is another file than ours, under another name perhaps: where a passphrase was told, that much is weak
 * and not wrong.
 */
export function notEnclosed(one: SentLetter, send: NextAct): readonly FileAnswer[] {
  const { sending, passphrases } = one
  const titles = (why: 'missing' | 'other-content'): readonly string[] =>
    sending.notEnclosed.filter((fault) => fault.why === why).map(({ title }) => title)
  const missing = titles('missing')
  const other = titles('other-content')
  if (passphrases.length > 0)
    return missing.length + other.length > 0 ? [encrypted(one, [...missing, ...other])] : []
  return [
    ...(missing.length === 0 ? [] : [leftOut(one, missing, send)]),
    ...(other.length === 0 ? [] : [differs(one, other)]),
  ]
}

const inQuotes = (titles: readonly string[]): { readonly lv: string; readonly en: string } => ({
  lv: quoted(titles, ['„', '”']),
  en: quoted(titles, ['“', '”']),
})

function leftOut(one: SentLetter, titles: readonly string[], send: NextAct): FileAnswer {
  const names = inQuotes(titles)
  return against(
    inSending(one),
    {
      lv: `Nosūtītajam e-pastam nebija pievienots: ${names.lv}. Kas nav pievienots, tas nav izsniegts.`,
      en: `The e-mail that left did not carry: ${names.en}. What is not enclosed was not given.`,
    },
    send,
  )
}

function differs(one: SentLetter, titles: readonly string[]): FileAnswer {
  const names = inQuotes(titles)
  return supports(
    inSending(one),
    {
      lv: `Nosūtītā e-pasta pielikuma saturs atšķiras no tā, kas glabājas lietā: ${names.lv}.`,
      en: `The e-mail that left carried other content than the case holds: ${names.en}.`,
    },
    check,
  )
}

function encrypted(one: SentLetter, titles: readonly string[]): FileAnswer {
  const names = inQuotes(titles)
  return supports(
    inSending(one),
    {
      lv: `Pielikums nosūtīts šifrēts, tāpēc lietā nav redzams, vai tajā bija: ${names.lv}.`,
      en: `The attachment was encrypted, so the case does not show whether it held: ${names.en}.`,
    },
    check,
  )
}

const check: NextAct = {
  text: {
    lv: 'Pārbaudiet, ko persona saņēmusi, un ierakstiet to lietas piezīmēs.',
    en: 'Check what the person got, and put it in the notes of the case.',
  },
  to: { kind: 'step', step: 'answer' },
}
