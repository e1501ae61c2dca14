import { connect } from 'node:http2';

const SERVICE = 'temporal.api.workflowservice.v1.WorkflowService';
const SERVING = 1;

function healthRequest() {
  const name = Buffer.from(SERVICE);
  const message = Buffer.concat([Buffer.from([0x0a, name.length]), name]);
  const frame = Buffer.alloc(5);
  frame.writeUInt32BE(message.length, 1);
  return Buffer.concat([frame, message]);
}

/**
 * Whether a Temporal server answers the standard gRPC health check with SERVING. Spoken by hand over HTTP/2, because
 * the bootstrap has no dependencies.
 *
 * @param {string} address `host:port`
 * @returns {Promise<boolean>}
 */
export function temporalIsReady(address, timeoutMs = 2_000) {
  return new Promise((resolve) => {
    const session = connect(`http://${address}`);
    const answer = (ready) => {
      clearTimeout(timer);
      session.destroy();
      resolve(ready);
    };
    const timer = setTimeout(() => answer(false), timeoutMs);
    session.once('error', () => answer(false));
    const stream = session.request({
      ':method': 'POST',
      ':path': '/grpc.health.v1.Health/Check',
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    const chunks = [];
    stream.on('error', () => answer(false));
    stream.on('data', (chunk) => chunks.push(chunk));
    // The reply is a five-byte frame and one field: number 1, the status as a varint.
    stream.on('end', () => answer(Buffer.concat(chunks)[6] === SERVING));
    stream.end(healthRequest());
  });
}
