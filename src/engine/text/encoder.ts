/** One kind's way from a stretch of plain text to ids. */
export interface Encoder {
  /**
   * @param afterSpecial  the stretch starts the input or follows a special token
   * @param into  the ids are appended here
   */
  encode(text: string, afterSpecial: boolean, into: number[]): void;
}
