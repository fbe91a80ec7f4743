import { Command } from 'commander';
import { markFiles } from '../mark-files.ts';
import { readConfigFile } from '../read-config-file.ts';
import { UsageError } from '../usage-error.ts';

interface MarkFlags {
  readonly out?: string;
  readonly config: string;
  readonly url?: string;
  readonly check?: true;
}

/** Where a command writes: what was asked for, and what a person should know beside it. */
export interface Terminal {
  print(line: string): void;
  warn(line: string): void;
}

const PROCESS: Terminal = {
  print: (line) => void process.stdout.write(`${line}\n`),
  warn: (line) => void process.stderr.write(`${line}\n`),
};

/** Creates `sluice mark`, which makes the tags of third parties inert in built HTML. */
export function createMarkCommand(terminal: Terminal = PROCESS): Command {
  return new Command('mark')
    .exitOverride()
    .description(
      'Make the tags of third parties inert in HTML files, and import() in scripts ask first, so that no browser sees a live address of theirs.',
    )
    .argument('<path...>', 'HTML files and scripts, and folders that hold some')
    .option('-o, --out <folder>', 'write there, with everything else of the folders, instead of in place')
    .option('-c, --config <file>', "the site's configuration", 'sluice.config.json')
    .option('-u, --url <address>', 'the address under which the site will be, such as https://shop.example')
    .option(
      '--check',
      'write nothing: list live tags and imports as file:line:column vendor address, and end with 1 if there is one',
    )
    .action(async (paths: string[], flags: MarkFlags) => {
      process.exitCode = await runMark(paths, flags, terminal);
    });
}

/** Runs the command; answers what it ends with: 0 for well, 1 if a check found something live, 2 for a mistake in the command. */
export async function runMark(
  paths: readonly string[],
  flags: MarkFlags,
  { print, warn }: Terminal,
): Promise<0 | 1 | 2> {
  const { out, url, check = false } = flags;
  try {
    if (url !== undefined && !/^https?:\/\/[^/]/.test(url)) {
      throw new UsageError(`--url is ${url}; give an address such as https://shop.example.`);
    }
    if (check && out !== undefined) throw new UsageError('--check writes nothing; leave --out away.');
    const { config, issues } = await readConfigFile(flags.config);
    for (const issue of issues) warn(issue);
    const counts = { tags: 0, imports: 0, stay: 0, files: 0 };
    const line = (file: string, place: string, { mark, address }: { mark: string; address: string }): string =>
      `${file}:${place} ${mark || 'unknown'} ${address.replace(/\s+/g, ' ').trim()}`;
    await markFiles(
      { config, paths, out, url, check },
      {
        warn,
        live(file, place, found) {
          counts['element' in found ? 'tags' : 'imports'] += 1;
          if (check) print(line(file, place, found));
        },
        stays(file, place, found, why) {
          counts.stay += 1;
          if (check) print(line(file, place, found));
          warn(`${file}:${place} stays live: ${why}`);
        },
        changed() {
          counts.files += 1;
        },
      },
    );
    const { tags, imports, stay, files } = counts;
    const asking = imports > 0 ? `, ${count(imports, 'import')} made to ask,` : '';
    if (!check) print(`${count(tags, 'tag')} made inert${asking} in ${count(files, 'file')}`);
    return check && tags + imports + stay > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    warn(error.message);
    return 2;
  }
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
