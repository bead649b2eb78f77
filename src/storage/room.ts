/** How much the browser keeps for this site, and for how long. */
export interface Room {
  usedBytes: number;
  /** what the site may use in all; 0 where the browser does not say */
  quotaBytes: number;
  /** true: the browser does not clear it by itself when the disk runs full */
  persistent: boolean;
}

export async function measureRoom(): Promise<Room> {
  const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return { usedBytes: usage, quotaBytes: quota, persistent: (await navigator.storage?.persisted?.()) ?? false };
}

/** Asks the browser not to clear this site's data by itself. It may decline without asking the reader. */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false;
}
