/** While a page grows, a reader at its end stays at its end; whoever scrolled up is left alone. */
export class EndOfPage {
  #there = true;

  /** after the reader has scrolled, or the window has changed */
  readonly measure = (): void => {
    const page = document.documentElement;
    this.#there = page.scrollHeight - page.scrollTop - page.clientHeight < 48;
  };

  /** after the page has grown */
  follow(): void {
    if (this.#there) this.go();
  }

  go(): void {
    scrollTo({ top: document.documentElement.scrollHeight });
  }
}
