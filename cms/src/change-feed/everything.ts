/** The tag of whatever is kept of any answer. */
export const everything = '*';
