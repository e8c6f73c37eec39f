/**
 * Whether a JSON text nests deeper than a limit. One pass, no memory: asked before `JSON.parse`, which keeps a frame for
 * every open bracket and so can be made to fill the memory by a file of nothing else.
 */
export function nestsDeeperThan(limit: number, json: string): boolean {
  let depth = 0;
  for (let i = 0; i < json.length; i += 1) {
    switch (json.charCodeAt(i)) {
      case 0x22: // "
        i = endOfString(json, i);
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth += 1;
        if (depth > limit) return true;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth -= 1;
        break;
    }
  }
  return false;
}

/** The closing quote: the first with an even number of backslashes before it. Most of a file is strings, so it is sought natively. */
function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end < 0 ? json.length : end;
}

function isEscaped(json: string, at: number): boolean {
  let first = at;
  while (json.charCodeAt(first - 1) === 0x5c) first -= 1;
  return (at - first) % 2 === 1;
}
