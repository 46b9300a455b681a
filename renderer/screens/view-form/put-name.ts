/** Puts the student's given name into a text of the form. */

export const putName = (template: string, name: string): string => template.replaceAll('{name}', () => name);
