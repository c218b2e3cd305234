import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const PATIENCE = 90_000;

export interface RunningCommand {
  pid: number;
  /** Everything it has said so far, both streams. */
  output(): string;
  complaints(): string;
  /** Waits until it says something like this; fails at once when it ends without. */
  says(pattern: RegExp): Promise<string>;
  /** Its exit code, null when a signal ended it. */
  ended(): Promise<number | null>;
  signal(signal: NodeJS.Signals): void;
}

/** Runs a script of scripts/ under this Node, with nothing of the environment but what is given. */
export function runScript(
  script: string,
  args: string[],
  env: Record<string, string>,
): RunningCommand {
  const child = spawn(process.execPath, [path.resolve('scripts', script), ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return watch(child);
}

function watch(child: ChildProcess): RunningCommand {
  let output = '';
  let complaints = '';
  const gone = once(child, 'close');
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
    output += piece;
  });
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    output += piece;
    complaints += piece;
  });
  return {
    pid: child.pid ?? 0,
    output: () => output,
    complaints: () => complaints,
    says: (pattern) => waitForWords(child, () => output, pattern),
    ended: async () => {
      await gone;
      return child.exitCode;
    },
    signal: (signal) => {
      child.kill(signal);
    },
  };
}

function waitForWords(child: ChildProcess, output: () => string, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(late);
      child.stdout?.off('data', look);
      child.stderr?.off('data', look);
      child.off('close', onClose);
    };
    const look = () => {
      if (!pattern.test(output())) return;
      end();
      resolve(output());
    };
    const fail = (why: string) => {
      end();
      reject(new Error(`${why} without saying ${pattern}:\n${output()}`));
    };
    const onClose = () => (pattern.test(output()) ? look() : fail('it ended'));
    const late = setTimeout(() => fail(`waited ${PATIENCE} ms`), PATIENCE);
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.on('close', onClose);
    if (child.exitCode === null && child.signalCode === null) look();
    else onClose();
  });
}
