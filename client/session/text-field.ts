/** Where the plain text of a document lives. */
export const textField = 'text';
