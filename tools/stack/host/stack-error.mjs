/** A failure of the stack that is told to the person at the terminal in one sentence, with what to do about it. */
export class StackError extends Error {
  /**
   * @param {string} code stable name of the kind, e.g. `install.failed`
   * @param {string} message what happened and what to do
   * @param {object} details facts for tools, e.g. the tail of a log
   */
  constructor(code, message, details = {}) {
    super(message);
    this.name = 'StackError';
    this.code = code;
    this.details = details;
  }
}
