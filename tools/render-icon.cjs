// node render-icon.cjs FROM.svg TO.png: the same bytes on every machine, because the renderer is WebAssembly.
const fs = require("node:fs");
const { Resvg, initWasm } = require("@resvg/resvg-wasm");

const [from, to] = process.argv.slice(2);
initWasm(fs.readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")))
    .then(() => fs.writeFileSync(to, new Resvg(fs.readFileSync(from, "utf8")).render().asPng()))
    .then(
        () => process.exit(0),
        (failure) => {
            console.error(failure.message ?? failure);
            process.exit(1);
        },
    );
