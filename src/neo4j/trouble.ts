/** The same sentence for both kinds of readers. */
export interface Sentence {
  en: string;
  zh: string;
}

/** Something outside the code is not as it must be, and the reader can mend it: the message says how. */
export class Trouble extends Error {
  readonly zh: string;

  constructor({ en, zh }: Sentence) {
    super(en);
    this.name = 'Trouble';
    this.zh = zh;
  }
}
