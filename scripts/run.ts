import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Folder of package.json, with a slash at its end. */
export const ROOT: string = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program of node_modules/.bin in the project's folder, with this terminal; answers with its exit code. */
export function run(program: string, args: readonly string[]): Promise<number> {
  return exitCode(program, args, 'inherit', () => undefined);
}

/** Runs a program as {@link run} does, and shows what it says only if it fails. */
export async function runQuietly(program: string, args: readonly string[]): Promise<number> {
  const said: Buffer[] = [];
  const code = await exitCode(program, args, 'pipe', (part) => said.push(part));
  if (code !== 0) {
    process.stderr.write(Buffer.concat(said));
  }
  return code;
}

/** Runs a program as {@link run} does, and answers with what it wrote to its standard output, and its exit code. */
export async function outputOf(
  program: string,
  args: readonly string[],
): Promise<{ readonly text: string; readonly code: number }> {
  const said: Buffer[] = [];
  const code = await exitCode(program, args, 'pipe', (part, isError) => !isError && said.push(part));
  return { text: Buffer.concat(said).toString('utf8'), code };
}

function exitCode(
  program: string,
  args: readonly string[],
  output: 'inherit' | 'pipe',
  onOutput: (part: Buffer, isError: boolean) => void,
): Promise<number> {
  return new Promise((ended) => {
    // Programs in node_modules/.bin are command files on Windows, which only a shell starts.
    const shell = process.platform === 'win32';
    const child = spawn(program, [...args], { cwd: ROOT, stdio: ['inherit', output, output], shell });
    child.stdout?.on('data', (part: Buffer) => onOutput(part, false));
    child.stderr?.on('data', (part: Buffer) => onOutput(part, true));
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      ended(1);
    });
    child.on('close', (code) => ended(code ?? 1));
  });
}
