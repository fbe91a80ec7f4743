/** The shape of a version 4 UUID in lower case, which a visitor's pseudonym has. */
export const UUIDV4: RegExp = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
