// Scans the host that it is given and writes what the scanner found. It is a process of its own
// because Node reads which certificates to trust as it starts.
import { scan } from '@mdn/mdn-http-observatory';

process.stdout.write(JSON.stringify(await scan(process.argv[2] ?? '')));
