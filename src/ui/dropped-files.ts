/** A file and where it lies in the folder that was picked or dropped: `mt_bench_DE/question.jsonl`. */
export interface PlacedFile {
  path: string;
  file: File;
}

/** Of a picker: with the folder's name in front where a folder was picked. */
export function placedFiles(files: Iterable<File>): PlacedFile[] {
  return Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/**
 * All that was dropped, folders with whatever is in them, by path. To be called while the drop is being handled: later the browser tells
 * nothing of it any more.
 * @throws what the browser says of a file or folder that cannot be read
 */
export async function droppedFiles({ items, files }: DataTransfer): Promise<PlacedFile[]> {
  const entries = Array.from(items, (item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null));
  const found = entries.flatMap((entry) => (entry ? [entry] : []));
  if (found.length === 0) return placedFiles(files);
  const placed: PlacedFile[] = [];
  // a list of what is still to be walked through, so that no depth of folders can be too much
  for (let entry = found.pop(); entry; entry = found.pop()) {
    if (entry.isDirectory) found.push(...(await childrenOf(entry as FileSystemDirectoryEntry)));
    else placed.push({ path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry as FileSystemFileEntry) });
  }
  return placed.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The browser gives them by the hundred, and none once it has given all. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return children;
    children.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
