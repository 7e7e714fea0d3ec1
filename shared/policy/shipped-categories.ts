import type { Bilingual } from '../lib/language'
import type { RowOf } from './registers'

type Category = RowOf<'categories'>

const row = (
  code: string,
  name: Bilingual,
  rest: Omit<Category, 'register' | 'code' | 'name'>,
): Category => ({
  register: 'categories',
  code,
  name,
  ...rest,
})
const given = (code: string, name: Bilingual, purposes: readonly string[]): Category =>
  row(code, name, { clause: '2.1', status: 'from-policy', origin: 'provided', purposes })
/** Taken from the device at every visit: not without consent (departure D10). */
const observed = (code: string, name: Bilingual, purposes: readonly string[]): Category =>
  row(code, name, {
    clause: '2.4',
    status: 'from-policy',
    origin: 'observed',
    purposes,
    consentNeeded: true,
  })

const account = ['P01', 'P02', 'P03', 'P04']
const visit = ['P06', 'P07']

/**
 * R1. Which purpose a category serves follows the policy's split: clause 4.1 for what is given, 4.2 for what is
 * observed. Clause 2.1 names address, e-mail and telephone in one breath, and description, media and tracking consent
 * in another: each is a field of its own.
 */
export const shippedCategories: readonly Category[] = [
  given('DAT-01', { lv: 'vārds un uzvārds', en: 'name and surname' }, [...account, 'P05']),
  given('DAT-02a', { lv: 'adrese', en: 'postal address' }, account),
  given('DAT-02b', { lv: 'e-pasta adrese', en: 'e-mail address' }, [...account, 'P05']),
  given('DAT-02c', { lv: 'tālruņa numurs', en: 'telephone number' }, account),
  given('DAT-03', { lv: 'finanšu un maksājumu karšu dati', en: 'financial and payment-card data' }, [
    'P01',
    'P13',
  ]),
  given('DAT-04a', { lv: 'personas apraksts', en: 'personal description' }, ['P02']),
  given(
    'DAT-04b',
    { lv: 'iesniegtie attēli, faili un citi materiāli', en: 'images, files and other media provided' },
    ['P02'],
  ),
  given('DAT-04c', { lv: 'piekrišana izsekošanai', en: 'consent to tracking' }, ['P11']),
  observed('AUTO-01', { lv: 'IP adrese un citi tehniskie dati', en: 'IP address and other technical data' }, [
    ...visit,
    'P09',
  ]),
  observed('AUTO-02', { lv: 'pieteikšanās dati', en: 'login data' }, ['P08', 'P09', 'P10']),
  observed('AUTO-03', { lv: 'pārlūkprogrammas veids un versija', en: 'browser type and version' }, visit),
  observed('AUTO-04', { lv: 'laika joslas iestatījums', en: 'time-zone setting' }, visit),
  observed('AUTO-05', { lv: 'pārlūkprogrammas spraudņi', en: 'browser plug-ins' }, visit),
  observed('AUTO-06', { lv: 'operētājsistēma un platforma', en: 'operating system and platform' }, visit),
  observed(
    'AUTO-07',
    {
      lv: 'vietnes apmeklējuma dati (atvērtās adreses, klikšķu secība)',
      en: 'website visit data (addresses opened, clickstream)',
    },
    [...visit, 'P11'],
  ),
  observed('AUTO-08', { lv: 'aplūkotie produkti un pakalpojumi', en: 'products and services looked at' }, [
    ...visit,
    'P11',
  ]),
  observed(
    'AUTO-09',
    {
      lv: 'lapas darbības un lietošanas dati (ielādes laiks, kļūdas, ritināšana, klikšķi)',
      en: 'page performance and use (load time, errors, scrolling, clicks)',
    },
    visit,
  ),
  observed('AUTO-10', { lv: 'veids, kā vietne atstāta', en: 'how the website was left' }, visit),
  // a call takes nothing from the device
  row(
    'AUTO-11',
    { lv: 'tālruņa numurs, no kura zvanīts klientu dienestam', en: 'number used to call customer service' },
    { clause: '2.4', status: 'from-policy', origin: 'observed', purposes: ['P10'] },
  ),
  row(
    'IND-01',
    {
      lv: 'tehniskie un analītiskie dati no pakalpojumu sniedzējiem',
      en: 'technical and analytics data from providers',
    },
    { clause: '2.7', status: 'from-policy', origin: 'indirect', purposes: ['P06', 'P11'] },
  ),
  row(
    'AGG-01',
    {
      lv: 'apkopoti statistikas un demogrāfijas dati (ja tie ir anonīmi, tie nav personas dati)',
      en: 'aggregated statistical and demographic data (no personal data if anonymous)',
    },
    { clause: '2.8', status: 'from-policy', origin: 'indirect', purposes: ['P06'] },
  ),
  row(
    'PROC-01',
    {
      lv: 'klientu kontaktu datubāzes un ziņas (apstrādātāja loma)',
      en: 'customers’ contact databases and messages (processor role)',
    },
    { clause: '12', status: 'unconfirmed', origin: 'indirect', purposes: [] },
  ),
  row(
    'CASE-01',
    { lv: 'datu subjektu pieprasījumu lietas', en: 'files of data subjects’ requests' },
    { status: 'unconfirmed', origin: 'provided', purposes: ['P12'] },
  ),
]
