import type { DateOnly } from '../../lib/date-only'

/** A day among the values of a template: a text that looks like a day is none, and is written as it stands. */
export class TemplateDay {
  readonly date: DateOnly

  constructor(date: DateOnly) {
    this.date = date
  }

  // days of a template can be compared: `{% if clock.due < letter.date %}`
  toString(): string {
    return this.date
  }
}
