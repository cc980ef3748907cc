import { readFileSync, readdirSync } from 'node:fs';

/** The kernel counts CPU time in hundredths of a second (`getconf CLK_TCK`). */
const MS_A_TICK = 10;

/**
 * CPU time that the fleet's processes have used so far, in milliseconds: the Workers, what stands in for the platform, and
 * the harness's proxy in front of them.
 */
export function fleetCpuMs(): number {
  const ticks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => statOf(pid) ?? [])
    .filter(({ command, parent }) => command === 'workerd' && parent === process.pid)
    .map(({ user, system }) => user + system);
  if (ticks.length === 0) throw new Error('The fleet’s processes are not there.');
  return ticks.reduce((sum, each) => sum + each, 0) * MS_A_TICK;
}

function statOf(pid: string) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, command = '', rest = ''] = /^\d+ \((.*)\) (.*)$/s.exec(stat) ?? [];
    const fields = rest.split(' ');
    return {
      command,
      parent: Number(fields[1]),
      user: Number(fields[11]),
      system: Number(fields[12]),
    };
  } catch {
    // Processes end while they are listed.
    return null;
  }
}
