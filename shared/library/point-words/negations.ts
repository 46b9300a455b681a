/** Words that deny. Dutch and English side by side. */

/** Words that turn a phrase into its opposite. */
export const negations: readonly string[] = [
  'niet',
  'geen',
  'nooit',
  'niks',
  'not',
  'no',
  'never',
  'isnt',
  'arent',
  'wasnt',
  'dont',
  'doesnt',
  'didnt',
  'hasnt',
  'zonder',
  'without',
  'nergens',
  'niemand',
  'nobody',
];
/** After a negation: it says that something went on until now, or is not the only thing. */
export const noNegationAfter: readonly string[] = ['meer', 'alleen', 'anymore', 'only', 'just', 'langer'];
