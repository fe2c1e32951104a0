/** Why the model was of no use for a part of a text: the end of a sentence that begins “The language model …”. */
export class ModelFailure extends Error {}
