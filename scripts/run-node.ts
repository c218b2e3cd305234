import { type ChildProcess, spawn } from 'node:child_process';

let running: ChildProcess | undefined;

/** Runs a tool of node_modules under this Node; gives its exit code, null when a signal ended it. */
export function runNode(
  file: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<number | null> {
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // Not of this command's own bounds: each of these tools needs memory of its own.
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=4096', ...env },
  });
  running = child;
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', resolve);
  });
}

/** Whoever ends this process ends the tool that it runs. */
export function endWithTool(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
    process.on(signal, () => {
      running?.kill('SIGTERM');
      process.exit(1);
    });
  }
}
