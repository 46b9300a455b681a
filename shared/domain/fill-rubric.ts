/** Puts the student's given name, and the word for the adults at home, into a text of the form. */

export const fillRubric = (template: string, name: string, adults = ''): string =>
  template.replaceAll(/\{(name|adults)\}/gu, (_, slot: string) => (slot === 'name' ? name : adults));
