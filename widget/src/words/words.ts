// Every sentence of the form. `#` stands for a number, `@` for a time or a name.

export type Words = {
  readonly title: string
  readonly welcome: string
  readonly scope: string
  readonly contactPage: string
  readonly step1: string
  readonly step2: string
  readonly hint: string
  readonly none: string
  readonly one: string
  readonly many: string
  readonly article: string
  readonly reported: string
  readonly corrected: string
  readonly meToo: string
  readonly meTooSaid: string
  readonly reword: string
  readonly change: string
  readonly deleted: string
  readonly inserted: string
  readonly remark: string
  readonly kind: string
  readonly kinds: readonly [string, string, string, string, string, string, string, string, string, string]
  readonly source: string
  readonly houseRules: string
  readonly email: string
  readonly emailHint: string
  readonly send: string
  readonly sending: string
  readonly remove: string
  readonly close: string
  readonly notAbout: string
  readonly elsewhere: string
  readonly copy: string
  readonly copied: string
  readonly back: string
  readonly isError: string
  readonly empty: string
  readonly refused: string
  readonly offline: string
  readonly failed: string
  readonly retry: string
  readonly gone: string
  readonly blind: string
  readonly formPage: string
  readonly thanks: string
  readonly kept: string
  readonly seeReceipt: string
  readonly another: string
}
