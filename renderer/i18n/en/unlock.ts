/** Everything before the desk is open: unlocking, the first start, the recovery sheet. */
export const unlock = {
  opening: 'Opening DSR Desk',
  'preferences.language': 'Language',
  'preferences.theme': 'Appearance',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'theme.system': 'System',

  'passphrase.label': 'Passphrase',
  'passphrase.new': 'New passphrase',
  'passphrase.repeat': 'Repeat the passphrase',
  'passphrase.show': 'Show the passphrase',
  'passphrase.hide': 'Hide the passphrase',
  'passphrase.caps-lock': 'Caps Lock is on.',
  'passphrase.outer-space': 'There is a space at the beginning or the end; it counts.',
  'passphrase.new-hint':
    'At least 12 characters; spaces count. Five unrelated words are strong and easy to keep in mind.',
  'passphrase.too-short': 'Too short: at least 12 characters.',
  'passphrase.too-weak': 'Too easy to guess. Add another word that has nothing to do with the others.',
  'passphrase.different': 'The two passphrases are not the same.',

  'strength.0': 'Very weak.',
  'strength.1': 'Very weak.',
  'strength.2': 'Weak.',
  'strength.3': 'Good.',
  'strength.4': 'Strong.',
  'strength.time':
    'At 10,000 guesses a second: {{time}}. The estimate knows English words and common passwords only; words of other languages look stronger than they are.',
  'effort.minutes': 'less than an hour',
  'effort.hours': 'hours',
  'effort.days': 'days',
  'effort.months': 'months',
  'effort.years': 'years',
  'effort.centuries': 'centuries',

  'unlock.title': 'The vault is locked',
  'unlock.submit': 'Unlock',
  'unlock.use-recovery': 'I have a recovery code',
  'recovery.title': 'Unlock with the recovery code',
  'recovery.code': 'Recovery code',
  'recovery.hint': 'It stands on the recovery sheet. Afterwards you set a new passphrase.',
  'recovery.submit': 'Unlock',
  'recovery.use-passphrase': 'Use the passphrase',
  'set.title': 'Set a new passphrase',
  'set.reason':
    'DSR Desk was opened with the recovery code. Set a new passphrase to go on; the recovery code stays as it is.',
  'set.submit': 'Set the passphrase',

  'create.title-organisation': 'First start, step {{step}} of 3: organisation and contact',
  'create.title-passphrase': 'First start, step {{step}} of 3: passphrase',
  'create.title-sheet': 'First start, step {{step}} of 3: recovery sheet',
  'create.passphrase-why':
    'The passphrase is the only key to the cases on this computer. Nobody can reset it; the recovery sheet in the next step is the only other way in.',
  'create.submit': 'Create the vault',

  'sheet.once': 'The recovery sheet is shown only now. Print it or write it down before you go on.',
  'sheet.title': 'DSR Desk recovery sheet',
  'sheet.code': 'Recovery code',
  'sheet.code-use': 'Opens DSR Desk when the passphrase is lost.',
  'sheet.identity': 'Recovery identity',
  'sheet.identity-use':
    'Opens the files with the free program “age” (age-encryption.org), even without DSR Desk.',
  'sheet.keep':
    'Keep this sheet away from the computer, as you would keep a key to the archive. Whoever has it can read every case.',
  'sheet.have-it': 'I have it on paper',
  'sheet.type-back':
    'Type the whole recovery code from the paper. Spaces, hyphens and upper or lower case do not matter.',
  'sheet.confirm': 'Check the code',
  'sheet.show-again': 'Show the sheet again',

  'trouble.damaged': 'The vault cannot be opened: a file is damaged',
  'trouble.too-new': 'The vault needs a newer version of the app',
  'trouble.folder': 'The data folder is {{folder}}. A backup is an earlier copy of this folder.',
  'trouble.open-folder': 'Open the data folder',
} as const
