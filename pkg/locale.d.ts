/** The tag of this language. Importing it brings its texts. */
declare const language: string;
export default language;
