import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '../host/run.mjs';
import { cached, cacheFolders, isProgram, keep, onPath } from './cache.mjs';
import { firstThatWorks } from './resolve.mjs';
import { sdkDownload } from './sdk-way.mjs';

const NAME = 'time-skipping-server';
const WRAPPER = `${NAME}-java`;

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>suqiu</groupId><artifactId>time-skipping-server</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.temporal</groupId><artifactId>temporal-test-server</artifactId><version>1.38.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
`;

// Called as `<path> <port>` by the SDK; the jars lie beside it, wherever the folder was copied.
const SCRIPT = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
exec java -Xmx256m -cp "$here/lib/*" io.temporal.testserver.TestServer "$@"
`;

function fromMaven(folders, log) {
  return {
    name: 'Maven',
    hint: 'install Java 17 or newer and Maven; Suqiu then fetches the Java test server by itself',
    applies: () => onPath('mvn') !== undefined && onPath('java') !== undefined,
    takes: 'about 40 seconds the first time; needs a Maven repository',
    get: async () => {
      const folder = join(folders[0], `maven-${process.pid}`);
      mkdirSync(folder, { recursive: true });
      try {
        writeFileSync(join(folder, 'pom.xml'), POM);
        writeFileSync(join(folder, 'server.sh'), SCRIPT);
        chmodSync(join(folder, 'server.sh'), 0o755);
        const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${join(folder, 'lib')}`];
        await runToEnd(['mvn', '-q', '-B', ...goal], { cwd: folder, log, name: 'maven', timeoutMs: 600_000 });
        return join(keep(folders, WRAPPER, folder), 'server.sh');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** A kept native server, or a kept Java server while there is a Java to run it. */
function kept(folders) {
  const java = onPath('java') && folders.map((folder) => join(folder, WRAPPER, 'server.sh')).find(existsSync);
  return cached(folders, NAME) ?? java;
}

/** The ways to a time-skipping test server, in the order of trying. */
export function timeSkippingWays({ folders, log, given = process.env.SUQIU_TIME_SKIPPING_SERVER }) {
  return [
    {
      name: 'SUQIU_TIME_SKIPPING_SERVER',
      hint: 'set SUQIU_TIME_SKIPPING_SERVER to a program that runs as `<path> <port>`',
      get: () => (given && isProgram(given) ? given : undefined),
    },
    {
      name: 'kept from an earlier run',
      hint: 'set SUQIU_CACHE to a folder that holds it',
      get: () => kept(folders),
    },
    sdkDownload('time-skipping', { name: NAME, folders, log }),
    fromMaven(folders, log),
  ];
}

/** The path of a time-skipping test server, for the SDK's `existing-path`. */
export function resolveTimeSkipping(home, tell) {
  const ways = timeSkippingWays({
    folders: cacheFolders(home),
    log: join(home.logs, 'temporal-resolver.log'),
  });
  return firstThatWorks('time-skipping test server', ways, tell);
}
