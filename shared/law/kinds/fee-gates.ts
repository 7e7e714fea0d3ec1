import type { Gate } from './gate'

const clauses = ['8.2.6']

export const noCalculation: Gate = {
  id: 'fee-no-calculation',
  article: 'Art. 12(5)',
  clauses,
  rule: {
    lv: 'Maksa var segt tikai faktiskās administratīvās izmaksas, un aprēķina nav.',
    en: 'A fee covers actual administrative costs only, and there is no calculation.',
  },
  next: { lv: 'Ierakstiet vismaz vienu izmaksu rindu.', en: 'Record at least one line of costs.' },
}

export const feeDecidedByDpo: Gate = {
  id: 'fee-decided-by-dpo',
  article: 'Art. 38(6)',
  clauses: ['1.7', '8.2.6'],
  rule: {
    lv: 'Maksu nenosaka datu aizsardzības speciālists: viņš sniedz padomu, lemj pārzinis.',
    en: 'The data protection officer does not set a fee: the officer advises, the controller decides.',
  },
  next: { lv: 'Norādiet, kurš pārziņa vārdā to nolēma.', en: 'Name who decided it for the controller.' },
}

export const furtherCopyOnly: Gate = {
  id: 'fee-further-copy-only',
  article: 'Art. 15(3)',
  clauses,
  rule: {
    lv: 'Maksu par papildu kopiju nosaka tikai piekļuves pieprasījumam; pirmā kopija ir bez maksas.',
    en: 'A fee for a further copy belongs to an access request only; the first copy is free.',
  },
  next: {
    lv: 'Izvēlieties citu pamatu vai maksu nenosakiet.',
    en: 'Choose another ground, or ask for no fee.',
  },
}

export const alwaysFree: Gate = {
  id: 'fee-always-free',
  article: 'Art. 12(5)',
  clauses,
  rule: {
    lv: 'Šajā lietā nav tiesību, par kuru izpildi drīkst prasīt maksu.',
    en: 'This case holds no right for which a fee may be asked.',
  },
  next: { lv: 'Izpildiet pieprasījumu bez maksas.', en: 'Meet the request free of charge.' },
}

export const noNotice: Gate = {
  id: 'fee-no-notice',
  article: 'Art. 12(5)',
  clauses,
  rule: {
    lv: 'Personu par maksu vispirms brīdina, lai tā pieprasījumu var sašaurināt vai atsaukt; paziņojums nav nosūtīts.',
    en: 'The person is told of the fee first and may narrow or withdraw the request; no notice was sent.',
  },
  next: {
    lv: 'Nosūtiet paziņojumu par maksu un gaidiet atbildi.',
    en: 'Send the notice of the fee and wait for the answer.',
  },
}

export const answerAwaited: Gate = {
  id: 'fee-answer-awaited',
  article: 'Art. 12(5)',
  clauses,
  rule: {
    lv: 'Personai ir laiks atbildēt līdz {{day}}; agrāk klusēšana nav atbilde.',
    en: 'The person has until {{day}} to reply; before that, silence is no answer.',
  },
  next: { lv: 'Gaidiet šo dienu.', en: 'Wait for that day.' },
}

export const feeNotDeclined: Gate = {
  id: 'fee-not-declined',
  article: 'Art. 12(5)',
  clauses,
  rule: {
    lv: 'Nav ierakstīts, ka persona pēc paziņojuma maksu noraidīja vai neatbildēja.',
    en: 'It is not recorded that, after the notice, the person declined the fee or did not reply.',
  },
  next: {
    lv: 'Ierakstiet personas atbildi vai izpildiet pieprasījumu.',
    en: 'Record the person’s answer, or meet the request.',
  },
}

export const noGround: Gate = {
  id: 'fee-no-ground',
  article: 'Art. 12(5)',
  clauses,
  rule: {
    lv: 'Izpilde ir bez maksas, ja vien nav pierādīts kāds no trim pamatiem; pamats nav ierakstīts.',
    en: 'The request is free unless one of the three grounds is shown; none is recorded.',
  },
  next: {
    lv: 'Ierakstiet pamatu, faktus un lēmuma pieņēmēju vai maksu nenosakiet.',
    en: 'Record the ground, the facts and who decided, or ask for no fee.',
  },
}
