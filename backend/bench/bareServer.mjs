// The floor of every page: Node alone, sending bytes that it was given once. Run as a process of its own.
import { createServer } from 'node:http';

let answer = { headers: {}, body: '' };

const server = createServer((request, response) => {
  response.writeHead(200, answer.headers);
  response.end(answer.body);
});

process.on('message', (message) => {
  answer = { headers: message.headers, body: Buffer.from(message.body, 'base64') };
  process.send({ taken: true });
});
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
