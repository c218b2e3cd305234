export interface LockHolder {
  pid: number;
  note: string;
}

export function lockHolder(file: string): LockHolder | null;
export function takeLock(
  file: string,
  note?: string,
): { release: () => void; heldBy?: undefined } | { release?: undefined; heldBy: LockHolder };
