/** Discord's limits, each with the page of its documentation that states it. */

/** Characters of all text displays of a message together (discord-api-docs#8562). */
export const textOfMessage = 4000;

/** Components of a message at any depth (components/reference, "What is a component"). */
export const componentsOfMessage = 40;

/** Buttons in an action row (components/reference, "Action Row"). */
export const buttonsInRow = 5;

/** Options of a string select, and the characters of their label and value (components/reference, "String Select"). */
export const optionsOfSelect = 25;
export const textOfSelectOption = 100;
/** Characters of the placeholder of a string select (components/reference, "String Select"). */
export const placeholderOfSelect = 150;

/** Characters of a button's label, of a custom id, and of a link button's address (components/reference, "Button"). */
export const labelOfButton = 80;
export const textOfCustomId = 100;
export const addressOfButton = 512;

/** Choices of an autocompletion, and the characters of their name (interactions/receiving-and-responding). */
export const choicesOfAutocomplete = 25;
export const nameOfChoice = 100;

/** Characters of a modal's title, and of a label's text and description in it (components/reference, "Label"). */
export const titleOfModal = 45;
export const textOfLabel = 45;
export const descriptionOfLabel = 100;

/** Characters of the description of a picture (components/reference, "Media Gallery"). */
export const textOfAltText = 1024;

/** Bytes of one file that a bot sends, without a boosted server (reference, "Uploading Files"). */
export const bytesOfAttachment = 10 * 1024 * 1024;
