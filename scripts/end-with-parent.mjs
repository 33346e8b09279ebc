import cluster from 'node:cluster';

// Preloaded into the servers: when the process that started them dies, even by SIGKILL, its
// channel closes, and their process groups stop too.
if (process.channel && cluster.isPrimary) {
  process.once('disconnect', () => process.kill(-process.pid, 'SIGTERM'));
  process.channel.unref();
}
