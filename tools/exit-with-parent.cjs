// Preloaded into every tool we start: when the process that holds our standard input is gone, so are we.
process.stdin.resume();
process.stdin.on("end", () => process.emit("SIGTERM") || process.exit(0));
process.stdin.on("error", () => process.exit(0));
