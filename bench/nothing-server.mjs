import { createServer } from 'node:http';

// Answers every request at once and does nothing: what Node itself takes for a request.

const server = createServer((_, response) => response.writeHead(201).end());
server.listen(0, '127.0.0.1', () => console.log(`listens on http://127.0.0.1:${server.address().port} alone`));
