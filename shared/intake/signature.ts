import { pattern } from './pattern'
import { fold } from './fold'
import { linesOf } from './lines'

const closings = pattern(
  '^(ar cieņu|cieņā|ar sveicieniem|ar sveicienu|visu labu|paldies|jauku dienu|lai jauka diena)',
  '^(kind regards|best regards|warm regards|with regards|regards|best wishes|yours sincerely|sincerely|yours faithfully|yours truly|yours|best|thanks|thank you|many thanks|cheers|respectfully)',
  '^(с уважением|с наилучшими пожеланиями|всего доброго|спасибо|заранее спасибо|с приветом)',
  '^(mit freundlichen grüßen|mit freundlichem gruß|freundliche grüße|viele grüße|beste grüße|liebe grüße|mfg|lg|vg|hochachtungsvoll|gruß|grüße|danke|vielen dank)',
  '^(cordialement|bien cordialement|bien à vous|sincères salutations|salutations distinguées|salutations|respectueusement|merci|cdlt)',
  '^(s pozdravem|s úctou|zdravím|s přátelským pozdravem|děkuji|předem děkuji|díky|hezký den)',
  '^(pagarbiai|su pagarba|ačiū|lugupidamisega|parimate soovidega|tänan|z poważaniem|pozdrawiam|dziękuję)',
)

const label = pattern(
  '^(name|full name|my name|vārds uzvārds|vārds un uzvārds|vārds|имя|фио|имя и фамилия|nom|nom et prénom|nom prénom|jméno|jméno a příjmení|vor und nachname|vorname nachname|vardas pavardė|nimi|imię i nazwisko)',
)

export type Signature = { readonly name: string; readonly how: 'closing' | 'label' | 'last-line' }

/** The name a mail is signed with: below a closing formula, after a label, or a name alone in the last line. */
export function readSignature(written: string): Signature | undefined {
  const lines = linesOf(written).map((line) => line.bare.trim().slice(0, 120))
  const filled = lines.filter((line) => line !== '')
  return belowClosing(filled) ?? afterLabel(filled) ?? lastLine(filled)
}

function belowClosing(lines: readonly string[]): Signature | undefined {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? ''
    if (line.length > 60 || fold(line).search(closings) < 0) continue
    closings.lastIndex = 0
    const formula = closings.exec(fold(line))
    const sameLine = line.slice(formula?.[0].length ?? 0).replace(/^[\s,.!–-]+/, '')
    const candidates = [sameLine, ...lines.slice(i + 1, i + 4)]
    const name = candidates.map(nameIn).find((one) => one !== undefined)
    if (name !== undefined) return { name, how: 'closing' }
  }
  return undefined
}

function afterLabel(lines: readonly string[]): Signature | undefined {
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon < 0 || fold(line.slice(0, colon)).search(label) < 0) continue
    const name = nameIn(line.slice(colon + 1))
    if (name?.includes(' ') === true) return { name, how: 'label' }
  }
  return undefined
}

function lastLine(lines: readonly string[]): Signature | undefined {
  const name = nameIn(lines.at(-1) ?? '')
  return name?.includes(' ') === true ? { name, how: 'last-line' } : undefined
}

const nameWord = /^\p{Lu}[\p{L}'’.-]{0,30}$/u
const noName = /\b(?:gmbh|sia|ltd|inc|sarl|s\.r\.o|oü|uab|ooo|iphone|android|samsung|huawei)\b/iu

/** Two to four words with capital letters; one is enough where a name is expected. */
function nameIn(line: string): string | undefined {
  const text = line.replace(/^[\s,.;*–-]+|[\s,.;*]+$/g, '')
  const words = text.split(/\s+/)
  if (text === '' || words.length > 4 || noName.test(text)) return undefined
  return words.every((word) => nameWord.test(word) || /^(?:von|van|de|der|di|la|le|du)$/u.test(word))
    ? text
    : undefined
}
