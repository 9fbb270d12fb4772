// Preloaded into a storage whose time a test skips ahead: the file that SKIPPED_TIME names says by how many milliseconds.
const { readFileSync } = require("fs");
const RealDate = Date;
const now = () => RealDate.now() + Number(readFileSync(process.env.SKIPPED_TIME, "utf8"));
globalThis.Date = new Proxy(RealDate, {
  construct: (date, args, target) => Reflect.construct(date, args.length ? args : [now()], target),
  get: (date, name) => (name === "now" ? now : date[name]),
});
