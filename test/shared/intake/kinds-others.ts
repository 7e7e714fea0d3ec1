/** One kind of wish a line, said in all languages: [subject, text, rights joined by commas]. */
export const letters: readonly (readonly [string, string, string])[] = [
  ['Užklausa', 'Laba diena, prašau ištrinti visus mano duomenis iš jūsų sistemos. Pagarbiai', ''],
  ['', 'Dzień dobry, proszę o usunięcie mojego konta i wszystkich moich danych.', ''],
  ['', 'Hola, quiero saber qué datos tienen sobre mí y que los borren después. Gracias', ''],
  ['', 'Tere, palun kustutage minu andmed oma süsteemist. Aitäh', ''],
  ['', 'Buongiorno, vorrei ricevere una copia dei miei dati personali e sapere a chi li avete dati.', ''],
  ['', 'Na podstawie art. 15 RODO wnoszę o dostęp do moich danych osobowych.', 'ACCESS'],
  [
    '',
    'De conformidad con el artículo 17 del RGPD solicito la supresión de mis datos personales.',
    'ERASURE',
  ],
  ['', 'Dobrý deň, prosím o vymazanie mojich osobných údajov z vašej databázy. Ďakujem', ''],
  ['', 'Добрий день, прошу видалити мої персональні дані з вашої бази.', ''],
  ['', 'Op grond van artikel 17 AVG verzoek ik u mijn persoonsgegevens te wissen.', 'ERASURE'],
]
