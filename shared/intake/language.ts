import { detectAll } from 'tinyld'
import { notFound, type Reading } from './intake'
import { fold } from './fold'
import { latinRussianWords } from './latin-russian'

/** Frequent small words, and words that requests are made of, folded; a word of two languages counts for both. */
const words: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    lv: 'un ir ar par ka no uz man mani manu manus jus jums jusu ludzu vairs savu savus es lai vai kas ko datus dati datu labdien sveiki paldies ar cienu esmu nav bet jau tikai dzest izdzest nesutiet piekrisanu personas saskana pantu tas to sis so kad kur neesmu numuru mans',
    en: 'the and to of you your my is are for this that with have has i me please not data be on in it from was will any all or what delete dear hello regards thank thanks hi about would like send stop do we information',
    de: 'und der die das ich sie ist nicht mit mir mich meine meiner meinen bitte daten fur auf von zu ein eine ihnen ihre haben werden den dem wir uber sehr geehrte grussen mfg hallo guten tag alle loschen oder bei wie es keine sind an hiermit danke',
    fr: 'le la les de des du et vous je ne pas mes mon ma que pour dans sur par est une un vos votre donnees bonjour merci cordialement avec en qui au aux ce cette nous demande toutes suis ai me plus svp',
    cs: 'je na se ze jsem mi me moje prosim dobry den udaje udaju osobnich vas vase vam jste jako aby pro do za by o a v k s nebo tento timto zadam dekuji pozdravem co kde od jsou ktere muj si byl smazte smazat vymazte jsou',
    lt: 'ir yra as mano jusu jums prasau kad su ne is del duomenis duomenu asmens laba diena aciu noriu bei nuo uz kaip pagarbiai istrinti tai',
    et: 'ja on ma minu mu teie palun et ei see mis kas ning oma tere andmed andmeid isikuandmete soovin tervitades kustutage aitah olen mind ole',
    pl: 'i w z na nie sie jest ze do prosze moje moich mnie dane danych panstwa oraz o jak czy dzien dobry pozdrawiam za od po dla moj sa osobowych usuniecie dziekuje',
    es: 'el los las con por para mis mi datos solicito hola gracias personales su sus una un quiero que de la del conformidad articulo borren cuenta deseo ustedes tienen saludos',
    it: 'il gli della dei miei mia mio dati personali vorrei sono che per con una del buongiorno grazie saluti avete chiedo cancellare cancellazione loro questo alla sapere',
    pt: 'os meus minha dados pessoais solicito ola obrigado obrigada uma com para que nao do da dos por voces gostaria eliminar apagar conta meu',
    nl: 'ik het een mijn van uw niet voor met op grond artikel verzoek persoonsgegevens gegevens wissen graag dank vriendelijke groet u bij en zijn aan dat om verwijderen',
    fi: 'ja on en ei hei minun tietoni tietojani kiitos pyydan haluan terveisin teidan mita ette olen etta kaikki voin itse ystavallisin poistakaa',
    sv: 'och att jag det ar inte mina mitt hej tack vill ni har som pa med uppgifter personuppgifter radera halsningar er fran begar',
    sk: 'je na sa ze som mi moje prosim dobry den udaje udajov osobnych vas vase vam ste ako aby pre do za by o a v k s alebo tymto ziadam dakujem pozdravom co kde od su ktore moj',
  }).map(([language, list]) => [language, new Set(list.split(' '))] as const),
)

/** Letters that one of the Latin-script languages has and its neighbours here have not. */
const letters: readonly (readonly [string, RegExp])[] = [
  ['lv', /[āēīģķļņ]/giu],
  ['lt', /[ąęėįų]/giu],
  ['pl', /[łśźżćń]/giu],
  ['cs', /[ěřů]/giu],
  ['sk', /[ľĺŕôä]/giu],
  ['de', /ß/giu],
  ['et', /[õ]/giu],
  ['fr', /[èêàçœùî]/giu],
]

const enough = 20_000

/** The language a text is written in, ISO 639-1. Short texts and texts of two languages are often unsure; then there is no value. */
export function readLanguage(text: string): Reading<string> {
  const sample = text.slice(0, enough).replace(/\S*@\S*|https?:\S*|\d+/g, ' ')
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (cyrillic + latin < 6) return notFound
  return cyrillic > latin ? readCyrillic(sample) : readLatin(sample)
}

function readCyrillic(sample: string): Reading<string> {
  if (/[ґєї]/iu.test(sample) || (/і/iu.test(sample) && !/[ыэъё]/iu.test(sample)))
    return { value: 'uk', confidence: 'likely', from: 'Ukrainian letters' }
  const [guess] = detectAll(sample)
  const russian =
    /[ыэё]/iu.test(sample) ||
    /(?<!\p{L})(?:и|не|мои|что|прошу|вы|удалите|данные|здравствуйте)(?!\p{L})/iu.test(sample)
  if (russian && !/ў/iu.test(sample))
    return { value: 'ru', confidence: 'sure', from: 'Russian letters and words' }
  if (guess === undefined) return notFound
  return {
    value: guess.lang,
    confidence: guess.accuracy > 0.5 ? 'likely' : 'unsure',
    from: 'statistics of letters',
  }
}

function readLatin(sample: string): Reading<string> {
  const scores = [...scoresOf(sample)].sort((a, b) => b.score - a.score)
  const best = scores[0]
  const [guess] = detectAll(sample)
  const russian = latinRussianWords(fold(sample))
  if (russian.length >= 4 && russian.length >= (best?.score ?? 0))
    return { value: 'ru', confidence: 'likely', from: `Latin letters: ${russian.slice(0, 4).join(', ')}` }
  if (best === undefined || best.score < 2) return byStatistics(guess, sample)
  return byWords(best, scores[1]?.score ?? 0, guess?.lang)
}

function byWords(best: Score, second: number, guess: string | undefined): Reading<string> {
  const from = `words such as ${best.seen.slice(0, 4).join(', ')}`
  if (best.score >= 4 && best.score >= second * 1.5) return { value: best.language, confidence: 'sure', from }
  const agreed = best.score > second || guess === best.language
  return agreed ? { value: best.language, confidence: 'likely', from } : notFound
}

type Score = { readonly language: string; readonly score: number; readonly seen: readonly string[] }

function scoresOf(sample: string): readonly Score[] {
  const tokens = fold(sample).match(/\p{L}+/gu) ?? []
  return [...words].map(([language, list]) => {
    const seen = [...new Set(tokens.filter((token) => list.has(token)))]
    const shape = letters.find(([name]) => name === language)?.[1]
    const marks = shape === undefined ? 0 : (sample.match(shape)?.length ?? 0)
    return { language, seen, score: seen.length + Math.min(marks, 6) * 0.75 }
  })
}

// Other languages are left to statistics, which are wrong too often on a few words
function byStatistics(
  guess: { readonly lang: string; readonly accuracy: number } | undefined,
  sample: string,
): Reading<string> {
  const count = sample.match(/\p{L}+/gu)?.length ?? 0
  if (guess === undefined || guess.accuracy < 0.5 || count < 8) return notFound
  return { value: guess.lang, confidence: 'likely', from: 'statistics of letters' }
}
